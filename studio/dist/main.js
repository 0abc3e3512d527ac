var ZP=Object.create;var my=Object.defineProperty;var e$=Object.getOwnPropertyDescriptor;var t$=Object.getOwnPropertyNames;var r$=Object.getPrototypeOf,n$=Object.prototype.hasOwnProperty;var yr=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}},rs=(r,t)=>{for(var e in t)my(r,e,{get:t[e],enumerable:!0})},o$=(r,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of t$(t))!n$.call(r,o)&&o!==e&&my(r,o,{get:()=>t[o],enumerable:!(n=e$(t,o))||n.enumerable});return r};var Mc=(r,t,e)=>(e=r!=null?ZP(r$(r)):{},o$(t||!r||!r.__esModule?my(e,"default",{value:r,enumerable:!0}):e,r));var D0=yr((wJ,E0)=>{E0.exports=Ut;var uo=null;try{uo=new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0,97,115,109,1,0,0,0,1,13,2,96,0,1,127,96,4,127,127,127,127,1,127,3,7,6,0,1,1,1,1,1,6,6,1,127,1,65,0,11,7,50,6,3,109,117,108,0,1,5,100,105,118,95,115,0,2,5,100,105,118,95,117,0,3,5,114,101,109,95,115,0,4,5,114,101,109,95,117,0,5,8,103,101,116,95,104,105,103,104,0,0,10,191,1,6,4,0,35,0,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,126,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,127,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,128,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,129,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,130,34,4,66,32,135,167,36,0,32,4,167,11])),{}).exports}catch{}function Ut(r,t,e){this.low=r|0,this.high=t|0,this.unsigned=!!e}Ut.prototype.__isLong__;Object.defineProperty(Ut.prototype,"__isLong__",{value:!0});function En(r){return(r&&r.__isLong__)===!0}Ut.isLong=En;var y0={},x0={};function il(r,t){var e,n,o;return t?(r>>>=0,(o=0<=r&&r<256)&&(n=x0[r],n)?n:(e=Vt(r,(r|0)<0?-1:0,!0),o&&(x0[r]=e),e)):(r|=0,(o=-128<=r&&r<128)&&(n=y0[r],n)?n:(e=Vt(r,r<0?-1:0,!1),o&&(y0[r]=e),e))}Ut.fromInt=il;function lo(r,t){if(isNaN(r))return t?sl:co;if(t){if(r<0)return sl;if(r>=C0)return v0}else{if(r<=-w0)return vn;if(r+1>=w0)return k0}return r<0?lo(-r,t).neg():Vt(r%wp|0,r/wp|0,t)}Ut.fromNumber=lo;function Vt(r,t,e){return new Ut(r,t,e)}Ut.fromBits=Vt;var Hd=Math.pow;function ox(r,t,e){if(r.length===0)throw Error("empty string");if(r==="NaN"||r==="Infinity"||r==="+Infinity"||r==="-Infinity")return co;if(typeof t=="number"?(e=t,t=!1):t=!!t,e=e||10,e<2||36<e)throw RangeError("radix");var n;if((n=r.indexOf("-"))>0)throw Error("interior hyphen");if(n===0)return ox(r.substring(1),t,e).neg();for(var o=lo(Hd(e,8)),s=co,a=0;a<r.length;a+=8){var u=Math.min(8,r.length-a),l=parseInt(r.substring(a,a+u),e);if(u<8){var i=lo(Hd(e,u));s=s.mul(i).add(lo(l))}else s=s.mul(o),s=s.add(lo(l))}return s.unsigned=t,s}Ut.fromString=ox;function $o(r,t){return typeof r=="number"?lo(r,t):typeof r=="string"?ox(r,t):Vt(r.low,r.high,typeof t=="boolean"?t:r.unsigned)}Ut.fromValue=$o;var I0=65536,EO=1<<24,wp=I0*I0,C0=wp*wp,w0=C0/2,b0=il(EO),co=il(0);Ut.ZERO=co;var sl=il(0,!0);Ut.UZERO=sl;var Ip=il(1);Ut.ONE=Ip;var S0=il(1,!0);Ut.UONE=S0;var nx=il(-1);Ut.NEG_ONE=nx;var k0=Vt(-1,2147483647,!1);Ut.MAX_VALUE=k0;var v0=Vt(-1,-1,!0);Ut.MAX_UNSIGNED_VALUE=v0;var vn=Vt(0,-2147483648,!1);Ut.MIN_VALUE=vn;var xe=Ut.prototype;xe.toInt=function(){return this.unsigned?this.low>>>0:this.low};xe.toNumber=function(){return this.unsigned?(this.high>>>0)*wp+(this.low>>>0):this.high*wp+(this.low>>>0)};xe.toString=function(t){if(t=t||10,t<2||36<t)throw RangeError("radix");if(this.isZero())return"0";if(this.isNegative())if(this.eq(vn)){var e=lo(t),n=this.div(e),o=n.mul(e).sub(this);return n.toString(t)+o.toInt().toString(t)}else return"-"+this.neg().toString(t);for(var s=lo(Hd(t,6),this.unsigned),a=this,u="";;){var l=a.div(s),i=a.sub(l.mul(s)).toInt()>>>0,c=i.toString(t);if(a=l,a.isZero())return c+u;for(;c.length<6;)c="0"+c;u=""+c+u}};xe.getHighBits=function(){return this.high};xe.getHighBitsUnsigned=function(){return this.high>>>0};xe.getLowBits=function(){return this.low};xe.getLowBitsUnsigned=function(){return this.low>>>0};xe.getNumBitsAbs=function(){if(this.isNegative())return this.eq(vn)?64:this.neg().getNumBitsAbs();for(var t=this.high!=0?this.high:this.low,e=31;e>0&&(t&1<<e)==0;e--);return this.high!=0?e+33:e+1};xe.isZero=function(){return this.high===0&&this.low===0};xe.eqz=xe.isZero;xe.isNegative=function(){return!this.unsigned&&this.high<0};xe.isPositive=function(){return this.unsigned||this.high>=0};xe.isOdd=function(){return(this.low&1)===1};xe.isEven=function(){return(this.low&1)===0};xe.equals=function(t){return En(t)||(t=$o(t)),this.unsigned!==t.unsigned&&this.high>>>31===1&&t.high>>>31===1?!1:this.high===t.high&&this.low===t.low};xe.eq=xe.equals;xe.notEquals=function(t){return!this.eq(t)};xe.neq=xe.notEquals;xe.ne=xe.notEquals;xe.lessThan=function(t){return this.comp(t)<0};xe.lt=xe.lessThan;xe.lessThanOrEqual=function(t){return this.comp(t)<=0};xe.lte=xe.lessThanOrEqual;xe.le=xe.lessThanOrEqual;xe.greaterThan=function(t){return this.comp(t)>0};xe.gt=xe.greaterThan;xe.greaterThanOrEqual=function(t){return this.comp(t)>=0};xe.gte=xe.greaterThanOrEqual;xe.ge=xe.greaterThanOrEqual;xe.compare=function(t){if(En(t)||(t=$o(t)),this.eq(t))return 0;var e=this.isNegative(),n=t.isNegative();return e&&!n?-1:!e&&n?1:this.unsigned?t.high>>>0>this.high>>>0||t.high===this.high&&t.low>>>0>this.low>>>0?-1:1:this.sub(t).isNegative()?-1:1};xe.comp=xe.compare;xe.negate=function(){return!this.unsigned&&this.eq(vn)?vn:this.not().add(Ip)};xe.neg=xe.negate;xe.add=function(t){En(t)||(t=$o(t));var e=this.high>>>16,n=this.high&65535,o=this.low>>>16,s=this.low&65535,a=t.high>>>16,u=t.high&65535,l=t.low>>>16,i=t.low&65535,c=0,p=0,f=0,m=0;return m+=s+i,f+=m>>>16,m&=65535,f+=o+l,p+=f>>>16,f&=65535,p+=n+u,c+=p>>>16,p&=65535,c+=e+a,c&=65535,Vt(f<<16|m,c<<16|p,this.unsigned)};xe.subtract=function(t){return En(t)||(t=$o(t)),this.add(t.neg())};xe.sub=xe.subtract;xe.multiply=function(t){if(this.isZero())return co;if(En(t)||(t=$o(t)),uo){var e=uo.mul(this.low,this.high,t.low,t.high);return Vt(e,uo.get_high(),this.unsigned)}if(t.isZero())return co;if(this.eq(vn))return t.isOdd()?vn:co;if(t.eq(vn))return this.isOdd()?vn:co;if(this.isNegative())return t.isNegative()?this.neg().mul(t.neg()):this.neg().mul(t).neg();if(t.isNegative())return this.mul(t.neg()).neg();if(this.lt(b0)&&t.lt(b0))return lo(this.toNumber()*t.toNumber(),this.unsigned);var n=this.high>>>16,o=this.high&65535,s=this.low>>>16,a=this.low&65535,u=t.high>>>16,l=t.high&65535,i=t.low>>>16,c=t.low&65535,p=0,f=0,m=0,d=0;return d+=a*c,m+=d>>>16,d&=65535,m+=s*c,f+=m>>>16,m&=65535,m+=a*i,f+=m>>>16,m&=65535,f+=o*c,p+=f>>>16,f&=65535,f+=s*i,p+=f>>>16,f&=65535,f+=a*l,p+=f>>>16,f&=65535,p+=n*c+o*i+s*l+a*u,p&=65535,Vt(m<<16|d,p<<16|f,this.unsigned)};xe.mul=xe.multiply;xe.divide=function(t){if(En(t)||(t=$o(t)),t.isZero())throw Error("division by zero");if(uo){if(!this.unsigned&&this.high===-2147483648&&t.low===-1&&t.high===-1)return this;var e=(this.unsigned?uo.div_u:uo.div_s)(this.low,this.high,t.low,t.high);return Vt(e,uo.get_high(),this.unsigned)}if(this.isZero())return this.unsigned?sl:co;var n,o,s;if(this.unsigned){if(t.unsigned||(t=t.toUnsigned()),t.gt(this))return sl;if(t.gt(this.shru(1)))return S0;s=sl}else{if(this.eq(vn)){if(t.eq(Ip)||t.eq(nx))return vn;if(t.eq(vn))return Ip;var a=this.shr(1);return n=a.div(t).shl(1),n.eq(co)?t.isNegative()?Ip:nx:(o=this.sub(t.mul(n)),s=n.add(o.div(t)),s)}else if(t.eq(vn))return this.unsigned?sl:co;if(this.isNegative())return t.isNegative()?this.neg().div(t.neg()):this.neg().div(t).neg();if(t.isNegative())return this.div(t.neg()).neg();s=co}for(o=this;o.gte(t);){n=Math.max(1,Math.floor(o.toNumber()/t.toNumber()));for(var u=Math.ceil(Math.log(n)/Math.LN2),l=u<=48?1:Hd(2,u-48),i=lo(n),c=i.mul(t);c.isNegative()||c.gt(o);)n-=l,i=lo(n,this.unsigned),c=i.mul(t);i.isZero()&&(i=Ip),s=s.add(i),o=o.sub(c)}return s};xe.div=xe.divide;xe.modulo=function(t){if(En(t)||(t=$o(t)),uo){var e=(this.unsigned?uo.rem_u:uo.rem_s)(this.low,this.high,t.low,t.high);return Vt(e,uo.get_high(),this.unsigned)}return this.sub(this.div(t).mul(t))};xe.mod=xe.modulo;xe.rem=xe.modulo;xe.not=function(){return Vt(~this.low,~this.high,this.unsigned)};xe.and=function(t){return En(t)||(t=$o(t)),Vt(this.low&t.low,this.high&t.high,this.unsigned)};xe.or=function(t){return En(t)||(t=$o(t)),Vt(this.low|t.low,this.high|t.high,this.unsigned)};xe.xor=function(t){return En(t)||(t=$o(t)),Vt(this.low^t.low,this.high^t.high,this.unsigned)};xe.shiftLeft=function(t){return En(t)&&(t=t.toInt()),(t&=63)===0?this:t<32?Vt(this.low<<t,this.high<<t|this.low>>>32-t,this.unsigned):Vt(0,this.low<<t-32,this.unsigned)};xe.shl=xe.shiftLeft;xe.shiftRight=function(t){return En(t)&&(t=t.toInt()),(t&=63)===0?this:t<32?Vt(this.low>>>t|this.high<<32-t,this.high>>t,this.unsigned):Vt(this.high>>t-32,this.high>=0?0:-1,this.unsigned)};xe.shr=xe.shiftRight;xe.shiftRightUnsigned=function(t){if(En(t)&&(t=t.toInt()),t&=63,t===0)return this;var e=this.high;if(t<32){var n=this.low;return Vt(n>>>t|e<<32-t,e>>>t,this.unsigned)}else return t===32?Vt(e,0,this.unsigned):Vt(e>>>t-32,0,this.unsigned)};xe.shru=xe.shiftRightUnsigned;xe.shr_u=xe.shiftRightUnsigned;xe.toSigned=function(){return this.unsigned?Vt(this.low,this.high,!1):this};xe.toUnsigned=function(){return this.unsigned?this:Vt(this.low,this.high,!0)};xe.toBytes=function(t){return t?this.toBytesLE():this.toBytesBE()};xe.toBytesLE=function(){var t=this.high,e=this.low;return[e&255,e>>>8&255,e>>>16&255,e>>>24,t&255,t>>>8&255,t>>>16&255,t>>>24]};xe.toBytesBE=function(){var t=this.high,e=this.low;return[t>>>24,t>>>16&255,t>>>8&255,t&255,e>>>24,e>>>16&255,e>>>8&255,e&255]};Ut.fromBytes=function(t,e,n){return n?Ut.fromBytesLE(t,e):Ut.fromBytesBE(t,e)};Ut.fromBytesLE=function(t,e){return new Ut(t[0]|t[1]<<8|t[2]<<16|t[3]<<24,t[4]|t[5]<<8|t[6]<<16|t[7]<<24,e)};Ut.fromBytesBE=function(t,e){return new Ut(t[4]<<24|t[5]<<16|t[6]<<8|t[7],t[0]<<24|t[1]<<16|t[2]<<8|t[3],e)}});var sS=yr(()=>{});var iS=yr(()=>{});var IS=yr((xS,Vx)=>{(function(r,t,e){function n(u){var l=this,i=a();l.next=function(){var c=2091639*l.s0+l.c*23283064365386963e-26;return l.s0=l.s1,l.s1=l.s2,l.s2=c-(l.c=c|0)},l.c=1,l.s0=i(" "),l.s1=i(" "),l.s2=i(" "),l.s0-=i(u),l.s0<0&&(l.s0+=1),l.s1-=i(u),l.s1<0&&(l.s1+=1),l.s2-=i(u),l.s2<0&&(l.s2+=1),i=null}function o(u,l){return l.c=u.c,l.s0=u.s0,l.s1=u.s1,l.s2=u.s2,l}function s(u,l){var i=new n(u),c=l&&l.state,p=i.next;return p.int32=function(){return i.next()*4294967296|0},p.double=function(){return p()+(p()*2097152|0)*11102230246251565e-32},p.quick=p,c&&(typeof c=="object"&&o(c,i),p.state=function(){return o(i,{})}),p}function a(){var u=4022871197,l=function(i){i=String(i);for(var c=0;c<i.length;c++){u+=i.charCodeAt(c);var p=.02519603282416938*u;u=p>>>0,p-=u,p*=u,u=p>>>0,p-=u,u+=p*4294967296}return(u>>>0)*23283064365386963e-26};return l}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.alea=s})(xS,typeof Vx=="object"&&Vx,typeof define=="function"&&define)});var bS=yr((wS,Hx)=>{(function(r,t,e){function n(a){var u=this,l="";u.x=0,u.y=0,u.z=0,u.w=0,u.next=function(){var c=u.x^u.x<<11;return u.x=u.y,u.y=u.z,u.z=u.w,u.w^=u.w>>>19^c^c>>>8},a===(a|0)?u.x=a:l+=a;for(var i=0;i<l.length+64;i++)u.x^=l.charCodeAt(i)|0,u.next()}function o(a,u){return u.x=a.x,u.y=a.y,u.z=a.z,u.w=a.w,u}function s(a,u){var l=new n(a),i=u&&u.state,c=function(){return(l.next()>>>0)/4294967296};return c.double=function(){do var p=l.next()>>>11,f=(l.next()>>>0)/4294967296,m=(p+f)/(1<<21);while(m===0);return m},c.int32=l.next,c.quick=c,i&&(typeof i=="object"&&o(i,l),c.state=function(){return o(l,{})}),c}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.xor128=s})(wS,typeof Hx=="object"&&Hx,typeof define=="function"&&define)});var SS=yr((CS,qx)=>{(function(r,t,e){function n(a){var u=this,l="";u.next=function(){var c=u.x^u.x>>>2;return u.x=u.y,u.y=u.z,u.z=u.w,u.w=u.v,(u.d=u.d+362437|0)+(u.v=u.v^u.v<<4^(c^c<<1))|0},u.x=0,u.y=0,u.z=0,u.w=0,u.v=0,a===(a|0)?u.x=a:l+=a;for(var i=0;i<l.length+64;i++)u.x^=l.charCodeAt(i)|0,i==l.length&&(u.d=u.x<<10^u.x>>>4),u.next()}function o(a,u){return u.x=a.x,u.y=a.y,u.z=a.z,u.w=a.w,u.v=a.v,u.d=a.d,u}function s(a,u){var l=new n(a),i=u&&u.state,c=function(){return(l.next()>>>0)/4294967296};return c.double=function(){do var p=l.next()>>>11,f=(l.next()>>>0)/4294967296,m=(p+f)/(1<<21);while(m===0);return m},c.int32=l.next,c.quick=c,i&&(typeof i=="object"&&o(i,l),c.state=function(){return o(l,{})}),c}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.xorwow=s})(CS,typeof qx=="object"&&qx,typeof define=="function"&&define)});var vS=yr((kS,Kx)=>{(function(r,t,e){function n(a){var u=this;u.next=function(){var i=u.x,c=u.i,p,f,m;return p=i[c],p^=p>>>7,f=p^p<<24,p=i[c+1&7],f^=p^p>>>10,p=i[c+3&7],f^=p^p>>>3,p=i[c+4&7],f^=p^p<<7,p=i[c+7&7],p=p^p<<13,f^=p^p<<9,i[c]=f,u.i=c+1&7,f};function l(i,c){var p,f,m=[];if(c===(c|0))f=m[0]=c;else for(c=""+c,p=0;p<c.length;++p)m[p&7]=m[p&7]<<15^c.charCodeAt(p)+m[p+1&7]<<13;for(;m.length<8;)m.push(0);for(p=0;p<8&&m[p]===0;++p);for(p==8?f=m[7]=-1:f=m[p],i.x=m,i.i=0,p=256;p>0;--p)i.next()}l(u,a)}function o(a,u){return u.x=a.x.slice(),u.i=a.i,u}function s(a,u){a==null&&(a=+new Date);var l=new n(a),i=u&&u.state,c=function(){return(l.next()>>>0)/4294967296};return c.double=function(){do var p=l.next()>>>11,f=(l.next()>>>0)/4294967296,m=(p+f)/(1<<21);while(m===0);return m},c.int32=l.next,c.quick=c,i&&(i.x&&o(i,l),c.state=function(){return o(l,{})}),c}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.xorshift7=s})(kS,typeof Kx=="object"&&Kx,typeof define=="function"&&define)});var DS=yr((ES,jx)=>{(function(r,t,e){function n(a){var u=this;u.next=function(){var i=u.w,c=u.X,p=u.i,f,m;return u.w=i=i+1640531527|0,m=c[p+34&127],f=c[p=p+1&127],m^=m<<13,f^=f<<17,m^=m>>>15,f^=f>>>12,m=c[p]=m^f,u.i=p,m+(i^i>>>16)|0};function l(i,c){var p,f,m,d,h,g=[],A=128;for(c===(c|0)?(f=c,c=null):(c=c+"\0",f=0,A=Math.max(A,c.length)),m=0,d=-32;d<A;++d)c&&(f^=c.charCodeAt((d+32)%c.length)),d===0&&(h=f),f^=f<<10,f^=f>>>15,f^=f<<4,f^=f>>>13,d>=0&&(h=h+1640531527|0,p=g[d&127]^=f+h,m=p==0?m+1:0);for(m>=128&&(g[(c&&c.length||0)&127]=-1),m=127,d=512;d>0;--d)f=g[m+34&127],p=g[m=m+1&127],f^=f<<13,p^=p<<17,f^=f>>>15,p^=p>>>12,g[m]=f^p;i.w=h,i.X=g,i.i=m}l(u,a)}function o(a,u){return u.i=a.i,u.w=a.w,u.X=a.X.slice(),u}function s(a,u){a==null&&(a=+new Date);var l=new n(a),i=u&&u.state,c=function(){return(l.next()>>>0)/4294967296};return c.double=function(){do var p=l.next()>>>11,f=(l.next()>>>0)/4294967296,m=(p+f)/(1<<21);while(m===0);return m},c.int32=l.next,c.quick=c,i&&(i.X&&o(i,l),c.state=function(){return o(l,{})}),c}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.xor4096=s})(ES,typeof jx=="object"&&jx,typeof define=="function"&&define)});var RS=yr((BS,Yx)=>{(function(r,t,e){function n(a){var u=this,l="";u.next=function(){var c=u.b,p=u.c,f=u.d,m=u.a;return c=c<<25^c>>>7^p,p=p-f|0,f=f<<24^f>>>8^m,m=m-c|0,u.b=c=c<<20^c>>>12^p,u.c=p=p-f|0,u.d=f<<16^p>>>16^m,u.a=m-c|0},u.a=0,u.b=0,u.c=-1640531527,u.d=1367130551,a===Math.floor(a)?(u.a=a/4294967296|0,u.b=a|0):l+=a;for(var i=0;i<l.length+20;i++)u.b^=l.charCodeAt(i)|0,u.next()}function o(a,u){return u.a=a.a,u.b=a.b,u.c=a.c,u.d=a.d,u}function s(a,u){var l=new n(a),i=u&&u.state,c=function(){return(l.next()>>>0)/4294967296};return c.double=function(){do var p=l.next()>>>11,f=(l.next()>>>0)/4294967296,m=(p+f)/(1<<21);while(m===0);return m},c.int32=l.next,c.quick=c,i&&(typeof i=="object"&&o(i,l),c.state=function(){return o(l,{})}),c}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.tychei=s})(BS,typeof Yx=="object"&&Yx,typeof define=="function"&&define)});var _S=yr(()=>{});var MS=yr((TS,dh)=>{(function(r,t,e){var n=256,o=6,s=52,a="random",u=e.pow(n,o),l=e.pow(2,s),i=l*2,c=n-1,p;function f(x,w,b){var v=[];w=w==!0?{entropy:!0}:w||{};var E=g(h(w.entropy?[x,y(t)]:x??A(),3),v),_=new m(v),M=function(){for(var k=_.g(o),D=u,T=0;k<l;)k=(k+T)*n,D*=n,T=_.g(1);for(;k>=i;)k/=2,D/=2,T>>>=1;return(k+T)/D};return M.int32=function(){return _.g(4)|0},M.quick=function(){return _.g(4)/4294967296},M.double=M,g(y(_.S),t),(w.pass||b||function(k,D,T,B){return B&&(B.S&&d(B,_),k.state=function(){return d(_,{})}),T?(e[a]=k,D):k})(M,E,"global"in w?w.global:this==e,w.state)}function m(x){var w,b=x.length,v=this,E=0,_=v.i=v.j=0,M=v.S=[];for(b||(x=[b++]);E<n;)M[E]=E++;for(E=0;E<n;E++)M[E]=M[_=c&_+x[E%b]+(w=M[E])],M[_]=w;(v.g=function(k){for(var D,T=0,B=v.i,L=v.j,P=v.S;k--;)D=P[B=c&B+1],T=T*n+P[c&(P[B]=P[L=c&L+D])+(P[L]=D)];return v.i=B,v.j=L,T})(n)}function d(x,w){return w.i=x.i,w.j=x.j,w.S=x.S.slice(),w}function h(x,w){var b=[],v=typeof x,E;if(w&&v=="object")for(E in x)try{b.push(h(x[E],w-1))}catch{}return b.length?b:v=="string"?x:x+"\0"}function g(x,w){for(var b=x+"",v,E=0;E<b.length;)w[c&E]=c&(v^=w[c&E]*19)+b.charCodeAt(E++);return y(w)}function A(){try{var x;return p&&(x=p.randomBytes)?x=x(n):(x=new Uint8Array(n),(r.crypto||r.msCrypto).getRandomValues(x)),y(x)}catch{var w=r.navigator,b=w&&w.plugins;return[+new Date,r,b,r.screen,y(t)]}}function y(x){return String.fromCharCode.apply(0,x)}if(g(e.random(),t),typeof dh=="object"&&dh.exports){dh.exports=f;try{p=_S()}catch{}}else typeof define=="function"&&define.amd?define(function(){return f}):e["seed"+a]=f})(typeof self<"u"?self:TS,[],Math)});var FS=yr((Lne,NS)=>{var nz=IS(),oz=bS(),sz=SS(),iz=vS(),az=DS(),uz=RS(),Sl=MS();Sl.alea=nz;Sl.xor128=oz;Sl.xorwow=sz;Sl.xorshift7=iz;Sl.xor4096=az;Sl.tychei=uz;NS.exports=Sl});var tw=yr(()=>{});var rw=yr(()=>{});var jR=yr(()=>{});var YR=yr(()=>{});var XR=yr(()=>{});var JR=yr((Kh,ow)=>{var nw=(()=>{var r=typeof document<"u"&&document.currentScript?document.currentScript.src:void 0;return typeof __filename<"u"&&(r=r||__filename),(function(t){t=t||{};function e(){return G.buffer!=ze&&xt(G.buffer),tt}function n(){return G.buffer!=ze&&xt(G.buffer),Ze}function o(){return G.buffer!=ze&&xt(G.buffer),mt}function s(){return G.buffer!=ze&&xt(G.buffer),ir}function a(){return G.buffer!=ze&&xt(G.buffer),at}function u(){return G.buffer!=ze&&xt(G.buffer),Ir}function l(){return G.buffer!=ze&&xt(G.buffer),Mt}var i=typeof t<"u"?t:{},c,p;i.ready=new Promise(function(O,q){c=O,p=q});var f;typeof process<"u"&&process.listeners&&(f={uncaughtException:process.listeners("uncaughtException"),unhandledRejection:process.listeners("unhandledRejection")});var m=Object.assign({},i),d=[],h="./this.program",g=(O,q)=>{throw q},A=typeof window=="object",y=typeof importScripts=="function",x=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string",w=i.ENVIRONMENT_IS_PTHREAD||!1,b="";function v(O){return i.locateFile?i.locateFile(O,b):b+O}var E,_,M,k;function D(O){if(O instanceof wn)return;Q("exiting due to exception: "+O)}if(x){var T=tw(),B=rw();y?b=B.dirname(b)+"/":b=__dirname+"/",E=(q,he)=>(q=ci(q)?new URL(q):B.normalize(q),T.readFileSync(q,he?void 0:"utf8")),M=q=>{var he=E(q,!0);return he.buffer||(he=new Uint8Array(he)),he},_=(q,he,We)=>{q=ci(q)?new URL(q):B.normalize(q),T.readFile(q,function(Ye,je){Ye?We(Ye):he(je.buffer)})},process.argv.length>1&&(h=process.argv[1].replace(/\\/g,"/")),d=process.argv.slice(2),process.on("uncaughtException",function(q){if(!(q instanceof wn))throw q}),process.on("unhandledRejection",function(q){throw q}),g=(q,he)=>{if(ar())throw process.exitCode=q,he;D(he),process.exit(q)},i.inspect=function(){return"[Emscripten Module object]"};let O;try{O=jR()}catch(q){throw console.error('The "worker_threads" module is not supported in this node.js build - perhaps a newer version is needed?'),q}global.Worker=O.Worker}else(A||y)&&(y?b=self.location.href:typeof document<"u"&&document.currentScript&&(b=document.currentScript.src),typeof r<"u"&&r&&(b=r),b.indexOf("blob:")!==0?b=b.substr(0,b.replace(/[?#].*/,"").lastIndexOf("/")+1):b="",x||(E=O=>{var q=new XMLHttpRequest;return q.open("GET",O,!1),q.send(null),q.responseText},y&&(M=O=>{var q=new XMLHttpRequest;return q.open("GET",O,!1),q.responseType="arraybuffer",q.send(null),new Uint8Array(q.response)}),_=(O,q,he)=>{var We=new XMLHttpRequest;We.open("GET",O,!0),We.responseType="arraybuffer",We.onload=()=>{if(We.status==200||We.status==0&&We.response){q(We.response);return}he()},We.onerror=he,We.send(null)}),k=O=>document.title=O);x&&typeof performance>"u"&&(global.performance=YR().performance);var L=console.log.bind(console),P=console.warn.bind(console);x&&(L=O=>T.writeSync(1,O+`
`),P=O=>T.writeSync(2,O+`
`));var z=i.print||L,Q=i.printErr||P;Object.assign(i,m),m=null,i.arguments&&(d=i.arguments),i.thisProgram&&(h=i.thisProgram),i.quit&&(g=i.quit);var U=4,H=Atomics.load,V=Atomics.store,ee=Atomics.compareExchange,j;i.wasmBinary&&(j=i.wasmBinary);var N=i.noExitRuntime||!0;typeof WebAssembly!="object"&&So("no native wasm support detected");var G,te,X=!1,oe;function Ie(O,q){O||So(q)}var we=typeof TextDecoder<"u"?new TextDecoder("utf8"):void 0;function Ce(O,q,he){q>>>=0;for(var We=q+he,Ye=q;O[Ye]&&!(Ye>=We);)++Ye;if(Ye-q>16&&O.buffer&&we)return we.decode(O.buffer instanceof SharedArrayBuffer?O.slice(q,Ye):O.subarray(q,Ye));for(var je="";q<Ye;){var De=O[q++];if(!(De&128)){je+=String.fromCharCode(De);continue}var $e=O[q++]&63;if((De&224)==192){je+=String.fromCharCode((De&31)<<6|$e);continue}var tr=O[q++]&63;if((De&240)==224?De=(De&15)<<12|$e<<6|tr:De=(De&7)<<18|$e<<12|tr<<6|O[q++]&63,De<65536)je+=String.fromCharCode(De);else{var Qn=De-65536;je+=String.fromCharCode(55296|Qn>>10,56320|Qn&1023)}}return je}function Me(O,q){return O>>>=0,O?Ce(n(),O,q):""}function Ge(O,q,he,We){if(he>>>=0,!(We>0))return 0;for(var Ye=he,je=he+We-1,De=0;De<O.length;++De){var $e=O.charCodeAt(De);if($e>=55296&&$e<=57343){var tr=O.charCodeAt(++De);$e=65536+(($e&1023)<<10)|tr&1023}if($e<=127){if(he>=je)break;q[he++>>>0]=$e}else if($e<=2047){if(he+1>=je)break;q[he++>>>0]=192|$e>>6,q[he++>>>0]=128|$e&63}else if($e<=65535){if(he+2>=je)break;q[he++>>>0]=224|$e>>12,q[he++>>>0]=128|$e>>6&63,q[he++>>>0]=128|$e&63}else{if(he+3>=je)break;q[he++>>>0]=240|$e>>18,q[he++>>>0]=128|$e>>12&63,q[he++>>>0]=128|$e>>6&63,q[he++>>>0]=128|$e&63}}return q[he>>>0]=0,he-Ye}function qe(O,q,he){return Ge(O,n(),q,he)}var ze,tt,Ze,mt,At,ir,at,Ir,Mt;w&&(ze=i.buffer);function xt(O){ze=O,i.HEAP8=tt=new Int8Array(O),i.HEAP16=mt=new Int16Array(O),i.HEAP32=ir=new Int32Array(O),i.HEAPU8=Ze=new Uint8Array(O),i.HEAPU16=At=new Uint16Array(O),i.HEAPU32=at=new Uint32Array(O),i.HEAPF32=Ir=new Float32Array(O),i.HEAPF64=Mt=new Float64Array(O)}var Fe=i.INITIAL_MEMORY||16777216;if(w)G=i.wasmMemory,ze=i.buffer;else if(i.wasmMemory)G=i.wasmMemory;else if(G=new WebAssembly.Memory({initial:Fe/65536,maximum:65536,shared:!0}),!(G.buffer instanceof SharedArrayBuffer))throw Q("requested a shared WebAssembly.Memory but the returned buffer is not a SharedArrayBuffer, indicating that while the browser has SharedArrayBuffer it does not have WebAssembly threads support - you may need to set a flag"),x&&Q("(on node you may need: --experimental-wasm-threads --experimental-wasm-bulk-memory and/or recent version)"),Error("bad memory");G&&(ze=G.buffer),Fe=ze.byteLength,xt(ze);var ye,ot=[],It=[],Zt=[],Ur=!1;function ar(){return N}function Pr(){if(i.preRun)for(typeof i.preRun=="function"&&(i.preRun=[i.preRun]);i.preRun.length;)wr(i.preRun.shift());pi(ot)}function wt(){Ur=!0,!w&&pi(It)}function ur(){if(!w){if(i.postRun)for(typeof i.postRun=="function"&&(i.postRun=[i.postRun]);i.postRun.length;)tc(i.postRun.shift());pi(Zt)}}function wr(O){ot.unshift(O)}function Vr(O){It.unshift(O)}function tc(O){Zt.unshift(O)}var Fn=0,Pn=null,Hr=null;function li(O){Fn++,i.monitorRunDependencies&&i.monitorRunDependencies(Fn)}function qr(O){if(Fn--,i.monitorRunDependencies&&i.monitorRunDependencies(Fn),Fn==0&&(Pn!==null&&(clearInterval(Pn),Pn=null),Hr)){var q=Hr;Hr=null,q()}}function So(O){i.onAbort&&i.onAbort(O),O="Aborted("+O+")",Q(O),X=!0,oe=1,O+=". Build with -sASSERTIONS for more info.";var q=new WebAssembly.RuntimeError(O);throw p(q),q}var rc="data:application/octet-stream;base64,";function nc(O){return O.startsWith(rc)}function ci(O){return O.startsWith("file://")}var Br;Br="tfjs-backend-wasm-threaded-simd.wasm",nc(Br)||(Br=v(Br));function oc(O){try{if(O==Br&&j)return new Uint8Array(j);if(M)return M(O);throw"both async and sync fetching of the wasm failed"}catch(q){So(q)}}function xf(){if(!j&&(A||y)){if(typeof fetch=="function"&&!ci(Br))return fetch(Br,{credentials:"same-origin"}).then(function(O){if(!O.ok)throw"failed to load wasm binary file at '"+Br+"'";return O.arrayBuffer()}).catch(function(){return oc(Br)});if(_)return new Promise(function(O,q){_(Br,function(he){O(new Uint8Array(he))},q)})}return Promise.resolve().then(function(){return oc(Br)})}function ko(){var O={env:mc,wasi_snapshot_preview1:mc};function q(De,$e){var tr=De.exports;if(i.asm=tr,fn(i.asm._emscripten_tls_init),ye=i.asm.__indirect_function_table,Vr(i.asm.__wasm_call_ctors),te=$e,!w){var Qn=Ue.unusedWorkers.length;Ue.unusedWorkers.forEach(function(Rs){Ue.loadWasmModuleToWorker(Rs,function(){--Qn||qr("wasm-instantiate")})})}}w||li("wasm-instantiate");function he(De){q(De.instance,De.module)}function We(De){return xf().then(function($e){return WebAssembly.instantiate($e,O)}).then(function($e){return $e}).then(De,function($e){Q("failed to asynchronously prepare wasm: "+$e),So($e)})}function Ye(){return!j&&typeof WebAssembly.instantiateStreaming=="function"&&!nc(Br)&&!ci(Br)&&!x&&typeof fetch=="function"?fetch(Br,{credentials:"same-origin"}).then(function(De){var $e=WebAssembly.instantiateStreaming(De,O);return $e.then(he,function(tr){return Q("wasm streaming compile failed: "+tr),Q("falling back to ArrayBuffer instantiation"),We(he)})}):We(he)}if(i.instantiateWasm)try{var je=i.instantiateWasm(O,q);return je}catch(De){Q("Module.instantiateWasm callback failed with error: "+De),p(De)}return Ye().catch(p),{}}var Rr,$n,vo={};function wn(O){this.name="ExitStatus",this.message="Program terminated with exit("+O+")",this.status=O}function tn(O){var q=Ue.pthreads[O];delete Ue.pthreads[O],q.terminate(),cy(O),Ue.runningWorkers.splice(Ue.runningWorkers.indexOf(q),1),q.pthread_ptr=0}function Ho(O){var q=Ue.pthreads[O];q.postMessage({cmd:"cancel"})}function Jn(O){var q=Ue.pthreads[O];Ie(q),Ue.returnWorkerToPool(q)}function sc(O){var q=Ue.getNewWorker();if(!q)return 6;Ue.runningWorkers.push(q),Ue.pthreads[O.pthread_ptr]=q,q.pthread_ptr=O.pthread_ptr;var he={cmd:"run",start_routine:O.startRoutine,arg:O.arg,pthread_ptr:O.pthread_ptr};return q.runPthread=()=>{x&&q.ref(),q.postMessage(he,O.transferList),delete q.runPthread},q.loaded&&q.runPthread(),0}var aa={varargs:void 0,get:function(){aa.varargs+=4;var O=s()[aa.varargs-4>>>2];return O},getStr:function(O){var q=Me(O);return q}};function ic(O){if(w)return Do(1,1,O);oe=O,ar()||(Ue.terminateAllThreads(),i.onExit&&i.onExit(O),X=!0),g(O,new wn(O))}function If(O,q){if(oe=O,!q&&w)throw lr(O),"unwind";ic(O)}var Zn=If;function wf(O){if(O instanceof wn||O=="unwind")return oe;g(1,O)}var Ue={unusedWorkers:[],runningWorkers:[],tlsInitFunctions:[],pthreads:{},init:function(){w?Ue.initWorker():Ue.initMainThread()},initMainThread:function(){for(var O=8;O--;)Ue.allocateUnusedWorker()},initWorker:function(){N=!1},setExitStatus:function(O){oe=O},terminateAllThreads:function(){for(var O of Object.values(Ue.pthreads))Ue.returnWorkerToPool(O);for(var O of Ue.unusedWorkers)O.terminate();Ue.unusedWorkers=[]},returnWorkerToPool:function(O){var q=O.pthread_ptr;delete Ue.pthreads[q],Ue.unusedWorkers.push(O),Ue.runningWorkers.splice(Ue.runningWorkers.indexOf(O),1),O.pthread_ptr=0,x&&O.unref(),cy(q)},receiveObjectTransfer:function(O){},threadInitTLS:function(){Ue.tlsInitFunctions.forEach(O=>O())},loadWasmModuleToWorker:function(O,q){O.onmessage=je=>{var De=je.data,$e=De.cmd;if(O.pthread_ptr&&(Ue.currentProxiedOperationCallerThread=O.pthread_ptr),De.targetThread&&De.targetThread!=sd()){var tr=Ue.pthreads[De.targetThread];tr?tr.postMessage(De,De.transferList):Q('Internal error! Worker sent a message "'+$e+'" to target pthread '+De.targetThread+", but that thread no longer exists!"),Ue.currentProxiedOperationCallerThread=void 0;return}$e==="processProxyingQueue"?ws(De.queue):$e==="spawnThread"?sc(De):$e==="cleanupThread"?Jn(De.thread):$e==="killThread"?tn(De.thread):$e==="cancelThread"?Ho(De.thread):$e==="loaded"?(O.loaded=!0,x&&O.unref(),q&&q(O),O.runPthread&&O.runPthread()):$e==="print"?z("Thread "+De.threadId+": "+De.text):$e==="printErr"?Q("Thread "+De.threadId+": "+De.text):$e==="alert"?alert("Thread "+De.threadId+": "+De.text):De.target==="setimmediate"?O.postMessage(De):$e==="callHandler"?i[De.handler](...De.args):$e&&Q("worker sent an unknown command "+$e),Ue.currentProxiedOperationCallerThread=void 0},O.onerror=je=>{var De="worker sent an error!";throw Q(De+" "+je.filename+":"+je.lineno+": "+je.message),je},x&&(O.on("message",function(je){O.onmessage({data:je})}),O.on("error",function(je){O.onerror(je)}),O.on("detachedExit",function(){}));var he=[],We=["onExit","onAbort","print","printErr"];for(var Ye of We)i.hasOwnProperty(Ye)&&he.push(Ye);O.postMessage({cmd:"load",handlers:he,urlOrBlob:i.mainScriptUrlOrBlob||r,wasmMemory:G,wasmModule:te})},allocateUnusedWorker:function(){var O,q=v("tfjs-backend-wasm-threaded-simd.worker.js");O=new Worker(q),Ue.unusedWorkers.push(O)},getNewWorker:function(){return Ue.unusedWorkers.length==0&&(Ue.allocateUnusedWorker(),Ue.loadWasmModuleToWorker(Ue.unusedWorkers[0])),Ue.unusedWorkers.pop()}};i.PThread=Ue;function pi(O){for(;O.length>0;)O.shift()(i)}function eo(){var O=sd(),q=s()[O+52>>>2],he=s()[O+56>>>2],We=q-he;bb(q,We),id(q)}i.establishStackSpace=eo;function lr(O){if(w)return Do(2,0,O);try{Zn(O)}catch(q){wf(q)}}var Ht=[];function cr(O){var q=Ht[O];return q||(O>=Ht.length&&(Ht.length=O+1),Ht[O]=q=ye.get(O)),q}function fi(O,q){var he=cr(O)(q);ar()?Ue.setExitStatus(he):wb(he)}i.invokeEntryPoint=fi;function fn(O){Ue.tlsInitFunctions.push(O)}function xs(O){yb(O,!y,1,!A),Ue.threadInitTLS()}function ac(O){w?postMessage({cmd:"cleanupThread",thread:O}):Jn(O)}function mi(O,q,he,We){return w?Do(3,1,O,q,he,We):Is(O,q,he,We)}function Is(O,q,he,We){if(typeof SharedArrayBuffer>"u")return Q("Current environment does not support SharedArrayBuffer, pthreads are not available!"),6;var Ye=[],je=0;if(w&&(Ye.length===0||je))return mi(O,q,he,We);if(je)return je;var De={startRoutine:he,pthread_ptr:O,arg:We,transferList:Ye};return w?(De.cmd="spawnThread",postMessage(De,Ye),0):sc(De)}function qo(){return 65536}var ua=!0;function la(){return ua}function ws(O){Atomics.store(s(),O>>2,1),sd()&&Ib(O),Atomics.compareExchange(s(),O>>2,1,0)}i.executeNotifiedProxyingQueue=ws;function ca(O,q,he,We){if(O==q)setTimeout(()=>ws(We));else if(w)postMessage({targetThread:O,cmd:"processProxyingQueue",queue:We});else{var Ye=Ue.pthreads[O];if(!Ye)return;Ye.postMessage({cmd:"processProxyingQueue",queue:We})}return 1}function pa(O,q,he){return-1}function fa(){So("")}function Eo(O){Eo.shown||(Eo.shown={}),Eo.shown[O]||(Eo.shown[O]=1,x&&(O="warning: "+O),Q(O))}function $r(){x||y||Eo("Blocking on the main thread is very dangerous, see https://emscripten.org/docs/porting/pthreads.html#blocking-on-the-main-browser-thread")}function uc(){return Date.now()}function ma(){return 4294901760}function da(){return ma()}var di;x?di=()=>{var O=process.hrtime();return O[0]*1e3+O[1]/1e6}:di=()=>performance.timeOrigin+performance.now();function bf(O,q,he){n().copyWithin(O>>>0,q>>>0,q+he>>>0)}function Cf(){return x?XR().cpus().length:navigator.hardwareConcurrency}function Sf(O){var q=py(),he=O();return id(q),he}function Do(O,q){var he=arguments.length-2,We=arguments;return Sf(()=>{for(var Ye=he,je=ad(Ye*8),De=je>>3,$e=0;$e<he;$e++){var tr=We[2+$e];l()[De+$e>>>0]=tr}return xb(O,Ye,je,q)})}var hi=[];function kf(O,q,he){hi.length=q;for(var We=he>>3,Ye=0;Ye<q;Ye++)hi[Ye]=l()[We+Ye>>>0];var je=O<0,De=je?vo[-O-1]:Cs[O];return De.apply(null,hi)}function lc(O){try{return G.grow(O-ze.byteLength+65535>>>16),xt(G.buffer),1}catch{}}function ha(O){var q=n().length;if(O=O>>>0,O<=q)return!1;var he=ma();if(O>he)return!1;let We=(tr,Qn)=>tr+(Qn-tr%Qn)%Qn;for(var Ye=1;Ye<=4;Ye*=2){var je=q*(1+.2/Ye);je=Math.min(je,O+100663296);var De=Math.min(he,We(Math.max(O,je),65536)),$e=lc(De);if($e)return!0}return!1}function gi(){throw"unwind"}function bs(O){return w?Do(4,1,O):52}function cc(O,q,he,We,Ye){return w?Do(5,1,O,q,he,We,Ye):70}var ga=[null,[],[]];function vf(O,q){var he=ga[O];q===0||q===10?((O===1?z:Q)(Ce(he,0)),he.length=0):he.push(q)}function pc(O,q,he,We){if(w)return Do(6,1,O,q,he,We);for(var Ye=0,je=0;je<he;je++){var De=a()[q>>>2],$e=a()[q+4>>>2];q+=8;for(var tr=0;tr<$e;tr++)vf(O,n()[De+tr>>>0]);Ye+=$e}return a()[We>>>2]=Ye,0}function fc(O){var q=i["_"+O];return q}function Ko(O,q){e().set(O,q>>>0)}function Ai(O,q,he,We,Ye){var je={string:Sn=>{var Tc=0;if(Sn!=null&&Sn!==0){var kb=(Sn.length<<2)+1;Tc=ad(kb),qe(Sn,Tc,kb)}return Tc},array:Sn=>{var Tc=ad(Sn.length);return Ko(Sn,Tc),Tc}};function De(Sn){return q==="string"?Me(Sn):q==="boolean"?!!Sn:Sn}var $e=fc(O),tr=[],Qn=0;if(We)for(var Rs=0;Rs<We.length;Rs++){var Sb=je[he[Rs]];Sb?(Qn===0&&(Qn=py()),tr[Rs]=Sb(We[Rs])):tr[Rs]=We[Rs]}var fy=$e.apply(null,tr);function JP(Sn){return Qn!==0&&id(Qn),De(Sn)}return fy=JP(fy),fy}function Aa(O,q,he,We){he=he||[];var Ye=he.every(De=>De==="number"||De==="boolean"),je=q!=="string";return je&&Ye&&!We?fc(O):function(){return Ai(O,q,he,arguments,We)}}Ue.init();var Cs=[null,ic,lr,mi,bs,cc,pc],mc={__emscripten_init_main_thread_js:xs,__emscripten_thread_cleanup:ac,__pthread_create_js:Is,_emscripten_default_pthread_stack_size:qo,_emscripten_get_now_is_monotonic:la,_emscripten_notify_task_queue:ca,_emscripten_set_offscreencanvas_size:pa,abort:fa,emscripten_check_blocking_allowed:$r,emscripten_date_now:uc,emscripten_get_heap_max:da,emscripten_get_now:di,emscripten_memcpy_big:bf,emscripten_num_logical_cores:Cf,emscripten_receive_on_main_thread_js:kf,emscripten_resize_heap:ha,emscripten_unwind_to_js_event_loop:gi,exit:Zn,fd_close:bs,fd_seek:cc,fd_write:pc,memory:G||i.wasmMemory},Ss=ko(),Ef=i.___wasm_call_ctors=function(){return(Ef=i.___wasm_call_ctors=i.asm.__wasm_call_ctors).apply(null,arguments)},dc=i._init=function(){return(dc=i._init=i.asm.init).apply(null,arguments)},ya=i._init_with_threads_count=function(){return(ya=i._init_with_threads_count=i.asm.init_with_threads_count).apply(null,arguments)},xa=i._get_threads_count=function(){return(xa=i._get_threads_count=i.asm.get_threads_count).apply(null,arguments)},Ia=i._register_tensor=function(){return(Ia=i._register_tensor=i.asm.register_tensor).apply(null,arguments)},jo=i._dispose_data=function(){return(jo=i._dispose_data=i.asm.dispose_data).apply(null,arguments)},Yo=i._dispose=function(){return(Yo=i._dispose=i.asm.dispose).apply(null,arguments)},hc=i._Abs=function(){return(hc=i._Abs=i.asm.Abs).apply(null,arguments)},gc=i._Acos=function(){return(gc=i._Acos=i.asm.Acos).apply(null,arguments)},Xo=i._Acosh=function(){return(Xo=i._Acosh=i.asm.Acosh).apply(null,arguments)},Jo=i._Add=function(){return(Jo=i._Add=i.asm.Add).apply(null,arguments)},Ac=i._AddN=function(){return(Ac=i._AddN=i.asm.AddN).apply(null,arguments)},yc=i._All=function(){return(yc=i._All=i.asm.All).apply(null,arguments)},Rt=i._Any=function(){return(Rt=i._Any=i.asm.Any).apply(null,arguments)},Nt=i._ArgMax=function(){return(Nt=i._ArgMax=i.asm.ArgMax).apply(null,arguments)},to=i._ArgMin=function(){return(to=i._ArgMin=i.asm.ArgMin).apply(null,arguments)},gr=i._Asin=function(){return(gr=i._Asin=i.asm.Asin).apply(null,arguments)},pr=i._Asinh=function(){return(pr=i._Asinh=i.asm.Asinh).apply(null,arguments)},fr=i._Atan=function(){return(fr=i._Atan=i.asm.Atan).apply(null,arguments)},_t=i._Atan2=function(){return(_t=i._Atan2=i.asm.Atan2).apply(null,arguments)},Zo=i._Atanh=function(){return(Zo=i._Atanh=i.asm.Atanh).apply(null,arguments)},yi=i._AvgPool=function(){return(yi=i._AvgPool=i.asm.AvgPool).apply(null,arguments)},Df=i._AvgPool3D=function(){return(Df=i._AvgPool3D=i.asm.AvgPool3D).apply(null,arguments)},ro=i._AvgPool3DGrad=function(){return(ro=i._AvgPool3DGrad=i.asm.AvgPool3DGrad).apply(null,arguments)},bn=i._AvgPoolGrad=function(){return(bn=i._AvgPoolGrad=i.asm.AvgPoolGrad).apply(null,arguments)},Bf=i._BatchMatMul=function(){return(Bf=i._BatchMatMul=i.asm.BatchMatMul).apply(null,arguments)},Rf=i._Bincount=function(){return(Rf=i._Bincount=i.asm.Bincount).apply(null,arguments)},_f=i._BitwiseAnd=function(){return(_f=i._BitwiseAnd=i.asm.BitwiseAnd).apply(null,arguments)},Tf=i._Ceil=function(){return(Tf=i._Ceil=i.asm.Ceil).apply(null,arguments)},Ln=i._ClipByValue=function(){return(Ln=i._ClipByValue=i.asm.ClipByValue).apply(null,arguments)},no=i._Conv2D=function(){return(no=i._Conv2D=i.asm.Conv2D).apply(null,arguments)},Bo=i._Conv2DBackpropInput=function(){return(Bo=i._Conv2DBackpropInput=i.asm.Conv2DBackpropInput).apply(null,arguments)},es=i._Conv3D=function(){return(es=i._Conv3D=i.asm.Conv3D).apply(null,arguments)},Mf=i._Conv3DBackpropFilterV2=function(){return(Mf=i._Conv3DBackpropFilterV2=i.asm.Conv3DBackpropFilterV2).apply(null,arguments)},Cn=i._Conv3DBackpropInputV2=function(){return(Cn=i._Conv3DBackpropInputV2=i.asm.Conv3DBackpropInputV2).apply(null,arguments)},Nf=i._Cos=function(){return(Nf=i._Cos=i.asm.Cos).apply(null,arguments)},xc=i._Cosh=function(){return(xc=i._Cosh=i.asm.Cosh).apply(null,arguments)},Ic=i._CropAndResize=function(){return(Ic=i._CropAndResize=i.asm.CropAndResize).apply(null,arguments)},ks=i._Cumprod=function(){return(ks=i._Cumprod=i.asm.Cumprod).apply(null,arguments)},vs=i._Cumsum=function(){return(vs=i._Cumsum=i.asm.Cumsum).apply(null,arguments)},Ff=i._DenseBincount=function(){return(Ff=i._DenseBincount=i.asm.DenseBincount).apply(null,arguments)},wa=i._DepthToSpace=function(){return(wa=i._DepthToSpace=i.asm.DepthToSpace).apply(null,arguments)},Pf=i._DepthwiseConv2dNative=function(){return(Pf=i._DepthwiseConv2dNative=i.asm.DepthwiseConv2dNative).apply(null,arguments)},Ro=i._Diag=function(){return(Ro=i._Diag=i.asm.Diag).apply(null,arguments)},oo=i._Dilation2D=function(){return(oo=i._Dilation2D=i.asm.Dilation2D).apply(null,arguments)},Es=i._Dilation2DBackpropFilter=function(){return(Es=i._Dilation2DBackpropFilter=i.asm.Dilation2DBackpropFilter).apply(null,arguments)},wc=i._Dilation2DBackpropInput=function(){return(wc=i._Dilation2DBackpropInput=i.asm.Dilation2DBackpropInput).apply(null,arguments)},ba=i._Elu=function(){return(ba=i._Elu=i.asm.Elu).apply(null,arguments)},Ca=i._EluGrad=function(){return(Ca=i._EluGrad=i.asm.EluGrad).apply(null,arguments)},Sa=i._Equal=function(){return(Sa=i._Equal=i.asm.Equal).apply(null,arguments)},bc=i._Erf=function(){return(bc=i._Erf=i.asm.Erf).apply(null,arguments)},Cc=i._Exp=function(){return(Cc=i._Exp=i.asm.Exp).apply(null,arguments)},Sc=i._Expm1=function(){return(Sc=i._Expm1=i.asm.Expm1).apply(null,arguments)},kc=i._FlipLeftRight=function(){return(kc=i._FlipLeftRight=i.asm.FlipLeftRight).apply(null,arguments)},vc=i._Floor=function(){return(vc=i._Floor=i.asm.Floor).apply(null,arguments)},Ec=i._FloorDiv=function(){return(Ec=i._FloorDiv=i.asm.FloorDiv).apply(null,arguments)},$f=i._FusedBatchNorm=function(){return($f=i._FusedBatchNorm=i.asm.FusedBatchNorm).apply(null,arguments)},Dc=i._FusedConv2D=function(){return(Dc=i._FusedConv2D=i.asm.FusedConv2D).apply(null,arguments)},Bc=i._FusedDepthwiseConv2D=function(){return(Bc=i._FusedDepthwiseConv2D=i.asm.FusedDepthwiseConv2D).apply(null,arguments)},ts=i._Gather=function(){return(ts=i._Gather=i.asm.Gather).apply(null,arguments)},xi=i._GatherNd=function(){return(xi=i._GatherNd=i.asm.GatherNd).apply(null,arguments)},mr=i._Greater=function(){return(mr=i._Greater=i.asm.Greater).apply(null,arguments)},Rc=i._GreaterEqual=function(){return(Rc=i._GreaterEqual=i.asm.GreaterEqual).apply(null,arguments)},er=i._IsFinite=function(){return(er=i._IsFinite=i.asm.IsFinite).apply(null,arguments)},_c=i._IsInf=function(){return(_c=i._IsInf=i.asm.IsInf).apply(null,arguments)},ka=i._IsNan=function(){return(ka=i._IsNan=i.asm.IsNan).apply(null,arguments)},Ds=i._LRN=function(){return(Ds=i._LRN=i.asm.LRN).apply(null,arguments)},Lf=i._LRNGrad=function(){return(Lf=i._LRNGrad=i.asm.LRNGrad).apply(null,arguments)},Of=i._LeakyRelu=function(){return(Of=i._LeakyRelu=i.asm.LeakyRelu).apply(null,arguments)},va=i._Less=function(){return(va=i._Less=i.asm.Less).apply(null,arguments)},S=i._LessEqual=function(){return(S=i._LessEqual=i.asm.LessEqual).apply(null,arguments)},R=i._LinSpace=function(){return(R=i._LinSpace=i.asm.LinSpace).apply(null,arguments)},F=i._Log=function(){return(F=i._Log=i.asm.Log).apply(null,arguments)},$=i._Log1p=function(){return($=i._Log1p=i.asm.Log1p).apply(null,arguments)},W=i._LogicalAnd=function(){return(W=i._LogicalAnd=i.asm.LogicalAnd).apply(null,arguments)},Y=i._LogicalNot=function(){return(Y=i._LogicalNot=i.asm.LogicalNot).apply(null,arguments)},ae=i._LogicalOr=function(){return(ae=i._LogicalOr=i.asm.LogicalOr).apply(null,arguments)},ce=i._LogicalXor=function(){return(ce=i._LogicalXor=i.asm.LogicalXor).apply(null,arguments)},de=i._Max=function(){return(de=i._Max=i.asm.Max).apply(null,arguments)},Se=i._MaxPool=function(){return(Se=i._MaxPool=i.asm.MaxPool).apply(null,arguments)},ke=i._MaxPool3D=function(){return(ke=i._MaxPool3D=i.asm.MaxPool3D).apply(null,arguments)},Be=i._MaxPool3DGrad=function(){return(Be=i._MaxPool3DGrad=i.asm.MaxPool3DGrad).apply(null,arguments)},Ve=i._MaxPoolGrad=function(){return(Ve=i._MaxPoolGrad=i.asm.MaxPoolGrad).apply(null,arguments)},dt=i._MaxPoolWithArgmax=function(){return(dt=i._MaxPoolWithArgmax=i.asm.MaxPoolWithArgmax).apply(null,arguments)},pt=i._Maximum=function(){return(pt=i._Maximum=i.asm.Maximum).apply(null,arguments)},rt=i._Mean=function(){return(rt=i._Mean=i.asm.Mean).apply(null,arguments)},Qe=i._Min=function(){return(Qe=i._Min=i.asm.Min).apply(null,arguments)},Ne=i._Minimum=function(){return(Ne=i._Minimum=i.asm.Minimum).apply(null,arguments)},Tt=i._MirrorPad=function(){return(Tt=i._MirrorPad=i.asm.MirrorPad).apply(null,arguments)},zt=i._Mod=function(){return(zt=i._Mod=i.asm.Mod).apply(null,arguments)},dr=i._Multinomial=function(){return(dr=i._Multinomial=i.asm.Multinomial).apply(null,arguments)},Ct=i._Multiply=function(){return(Ct=i._Multiply=i.asm.Multiply).apply(null,arguments)},Wt=i._Neg=function(){return(Wt=i._Neg=i.asm.Neg).apply(null,arguments)},Kr=i._NonMaxSuppressionV3=function(){return(Kr=i._NonMaxSuppressionV3=i.asm.NonMaxSuppressionV3).apply(null,arguments)},_r=i._NonMaxSuppressionV4=function(){return(_r=i._NonMaxSuppressionV4=i.asm.NonMaxSuppressionV4).apply(null,arguments)},jr=i._NonMaxSuppressionV5=function(){return(jr=i._NonMaxSuppressionV5=i.asm.NonMaxSuppressionV5).apply(null,arguments)},rn=i._NotEqual=function(){return(rn=i._NotEqual=i.asm.NotEqual).apply(null,arguments)},nn=i._OneHot=function(){return(nn=i._OneHot=i.asm.OneHot).apply(null,arguments)},Yr=i._PadV2=function(){return(Yr=i._PadV2=i.asm.PadV2).apply(null,arguments)},on=i._Pow=function(){return(on=i._Pow=i.asm.Pow).apply(null,arguments)},Lr=i._Prelu=function(){return(Lr=i._Prelu=i.asm.Prelu).apply(null,arguments)},mn=i._Prod=function(){return(mn=i._Prod=i.asm.Prod).apply(null,arguments)},hr=i._RealDiv=function(){return(hr=i._RealDiv=i.asm.RealDiv).apply(null,arguments)},br=i._Reciprocal=function(){return(br=i._Reciprocal=i.asm.Reciprocal).apply(null,arguments)},_o=i._Relu=function(){return(_o=i._Relu=i.asm.Relu).apply(null,arguments)},K=i._Relu6=function(){return(K=i._Relu6=i.asm.Relu6).apply(null,arguments)},le=i._ResizeBilinear=function(){return(le=i._ResizeBilinear=i.asm.ResizeBilinear).apply(null,arguments)},Le=i._ResizeBilinearGrad=function(){return(Le=i._ResizeBilinearGrad=i.asm.ResizeBilinearGrad).apply(null,arguments)},ht=i._ResizeNearestNeighbor=function(){return(ht=i._ResizeNearestNeighbor=i.asm.ResizeNearestNeighbor).apply(null,arguments)},qt=i._ResizeNearestNeighborGrad=function(){return(qt=i._ResizeNearestNeighborGrad=i.asm.ResizeNearestNeighborGrad).apply(null,arguments)},Kt=i._Reverse=function(){return(Kt=i._Reverse=i.asm.Reverse).apply(null,arguments)},ut=i._RotateWithOffset=function(){return(ut=i._RotateWithOffset=i.asm.RotateWithOffset).apply(null,arguments)},st=i._Round=function(){return(st=i._Round=i.asm.Round).apply(null,arguments)},Ar=i._Rsqrt=function(){return(Ar=i._Rsqrt=i.asm.Rsqrt).apply(null,arguments)},On=i._ScatterNd=function(){return(On=i._ScatterNd=i.asm.ScatterNd).apply(null,arguments)},Bs=i._SearchSorted=function(){return(Bs=i._SearchSorted=i.asm.SearchSorted).apply(null,arguments)},nd=i._SelectV2=function(){return(nd=i._SelectV2=i.asm.SelectV2).apply(null,arguments)},Qf=i._Selu=function(){return(Qf=i._Selu=i.asm.Selu).apply(null,arguments)},ly=i._Sigmoid=function(){return(ly=i._Sigmoid=i.asm.Sigmoid).apply(null,arguments)},sn=i._Sign=function(){return(sn=i._Sign=i.asm.Sign).apply(null,arguments)},Ii=i._Sin=function(){return(Ii=i._Sin=i.asm.Sin).apply(null,arguments)},od=i._Sinh=function(){return(od=i._Sinh=i.asm.Sinh).apply(null,arguments)},IP=i._Softmax=function(){return(IP=i._Softmax=i.asm.Softmax).apply(null,arguments)},wP=i._Softplus=function(){return(wP=i._Softplus=i.asm.Softplus).apply(null,arguments)},bP=i._SparseFillEmptyRows=function(){return(bP=i._SparseFillEmptyRows=i.asm.SparseFillEmptyRows).apply(null,arguments)},CP=i._SparseReshape=function(){return(CP=i._SparseReshape=i.asm.SparseReshape).apply(null,arguments)},SP=i._SparseSegmentReduction=function(){return(SP=i._SparseSegmentReduction=i.asm.SparseSegmentReduction).apply(null,arguments)},kP=i._SparseToDense=function(){return(kP=i._SparseToDense=i.asm.SparseToDense).apply(null,arguments)},vP=i._Sqrt=function(){return(vP=i._Sqrt=i.asm.Sqrt).apply(null,arguments)},EP=i._Square=function(){return(EP=i._Square=i.asm.Square).apply(null,arguments)},DP=i._SquaredDifference=function(){return(DP=i._SquaredDifference=i.asm.SquaredDifference).apply(null,arguments)},BP=i._Step=function(){return(BP=i._Step=i.asm.Step).apply(null,arguments)},RP=i._StridedSlice=function(){return(RP=i._StridedSlice=i.asm.StridedSlice).apply(null,arguments)},_P=i._Sub=function(){return(_P=i._Sub=i.asm.Sub).apply(null,arguments)},TP=i._Sum=function(){return(TP=i._Sum=i.asm.Sum).apply(null,arguments)},MP=i._Tan=function(){return(MP=i._Tan=i.asm.Tan).apply(null,arguments)},NP=i._Tanh=function(){return(NP=i._Tanh=i.asm.Tanh).apply(null,arguments)},FP=i._TensorScatterUpdate=function(){return(FP=i._TensorScatterUpdate=i.asm.TensorScatterUpdate).apply(null,arguments)},PP=i._Tile=function(){return(PP=i._Tile=i.asm.Tile).apply(null,arguments)},$P=i._TopK=function(){return($P=i._TopK=i.asm.TopK).apply(null,arguments)},LP=i._Transform=function(){return(LP=i._Transform=i.asm.Transform).apply(null,arguments)},OP=i._Transpose=function(){return(OP=i._Transpose=i.asm.Transpose).apply(null,arguments)},QP=i.__FusedMatMul=function(){return(QP=i.__FusedMatMul=i.asm._FusedMatMul).apply(null,arguments)},zP=i._malloc=function(){return(zP=i._malloc=i.asm.malloc).apply(null,arguments)},WP=i._free=function(){return(WP=i._free=i.asm.free).apply(null,arguments)},GP=i.__emscripten_tls_init=function(){return(GP=i.__emscripten_tls_init=i.asm._emscripten_tls_init).apply(null,arguments)},sd=i._pthread_self=function(){return(sd=i._pthread_self=i.asm.pthread_self).apply(null,arguments)},UP=i.___errno_location=function(){return(UP=i.___errno_location=i.asm.__errno_location).apply(null,arguments)},yb=i.__emscripten_thread_init=function(){return(yb=i.__emscripten_thread_init=i.asm._emscripten_thread_init).apply(null,arguments)},VP=i.__emscripten_thread_crashed=function(){return(VP=i.__emscripten_thread_crashed=i.asm._emscripten_thread_crashed).apply(null,arguments)},HP=i._emscripten_main_thread_process_queued_calls=function(){return(HP=i._emscripten_main_thread_process_queued_calls=i.asm.emscripten_main_thread_process_queued_calls).apply(null,arguments)},qP=i._emscripten_main_browser_thread_id=function(){return(qP=i._emscripten_main_browser_thread_id=i.asm.emscripten_main_browser_thread_id).apply(null,arguments)},xb=i._emscripten_run_in_main_runtime_thread_js=function(){return(xb=i._emscripten_run_in_main_runtime_thread_js=i.asm.emscripten_run_in_main_runtime_thread_js).apply(null,arguments)},KP=i._emscripten_dispatch_to_thread_=function(){return(KP=i._emscripten_dispatch_to_thread_=i.asm.emscripten_dispatch_to_thread_).apply(null,arguments)},Ib=i.__emscripten_proxy_execute_task_queue=function(){return(Ib=i.__emscripten_proxy_execute_task_queue=i.asm._emscripten_proxy_execute_task_queue).apply(null,arguments)},cy=i.__emscripten_thread_free_data=function(){return(cy=i.__emscripten_thread_free_data=i.asm._emscripten_thread_free_data).apply(null,arguments)},wb=i.__emscripten_thread_exit=function(){return(wb=i.__emscripten_thread_exit=i.asm._emscripten_thread_exit).apply(null,arguments)},bb=i._emscripten_stack_set_limits=function(){return(bb=i._emscripten_stack_set_limits=i.asm.emscripten_stack_set_limits).apply(null,arguments)},py=i.stackSave=function(){return(py=i.stackSave=i.asm.stackSave).apply(null,arguments)},id=i.stackRestore=function(){return(id=i.stackRestore=i.asm.stackRestore).apply(null,arguments)},ad=i.stackAlloc=function(){return(ad=i.stackAlloc=i.asm.stackAlloc).apply(null,arguments)},jP=i.dynCall_iijjiiii=function(){return(jP=i.dynCall_iijjiiii=i.asm.dynCall_iijjiiii).apply(null,arguments)},YP=i.dynCall_jiji=function(){return(YP=i.dynCall_jiji=i.asm.dynCall_jiji).apply(null,arguments)};i.keepRuntimeAlive=ar,i.wasmMemory=G,i.cwrap=Aa,i.ExitStatus=wn,i.PThread=Ue;var ud;Hr=function O(){ud||Cb(),ud||(Hr=O)};function Cb(O){if(O=O||d,Fn>0)return;if(w){c(i),wt(),startWorker(i);return}if(Pr(),Fn>0)return;function q(){ud||(ud=!0,i.calledRun=!0,!X&&(wt(),c(i),i.onRuntimeInitialized&&i.onRuntimeInitialized(),ur()))}i.setStatus?(i.setStatus("Running..."),setTimeout(function(){setTimeout(function(){i.setStatus("")},1),q()},1)):q()}if(i.preInit)for(typeof i.preInit=="function"&&(i.preInit=[i.preInit]);i.preInit.length>0;)i.preInit.pop()();Cb();var ld;f&&(ld={uncaughtException:process.listeners("uncaughtException").filter(function(O){return!f.uncaughtException.indexOf(O)>-1}),unhandledRejection:process.listeners("unhandledRejection").filter(function(O){return!f.unhandledRejection.indexOf(O)>-1})});var cd;if(typeof WasmBackendModule<"u")cd=WasmBackendModule;else if(typeof t<"u")cd=t;else throw new Error("Could not find wasm module in post.js");if(ld){var XP=cd._dispose;cd._dispose=function(){XP(),ld.uncaughtException.forEach(function(O){process.removeListener("uncaughtException",O)}),ld.unhandledRejection.forEach(function(O){process.removeListener("unhandledRejection",O)})}}return t.ready})})();typeof Kh=="object"&&typeof ow=="object"?ow.exports=nw:typeof define=="function"&&define.amd?define([],function(){return nw}):typeof Kh=="object"&&(Kh.WasmBackendModuleThreadedSimd=nw)});var e_=yr((pFe,ZR)=>{ZR.exports.wasmWorkerContents=`"use strict";var Module={};var ENVIRONMENT_IS_NODE=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string";if(ENVIRONMENT_IS_NODE){var nodeWorkerThreads=require("worker_threads");var parentPort=nodeWorkerThreads.parentPort;parentPort.on("message",data=>onmessage({data:data}));var fs=require("fs");Object.assign(global,{self:global,require:require,Module:Module,location:{href:__filename},Worker:nodeWorkerThreads.Worker,importScripts:function(f){(0,eval)(fs.readFileSync(f,"utf8")+"//# sourceURL="+f)},postMessage:function(msg){parentPort.postMessage(msg)},performance:global.performance||{now:function(){return Date.now()}}})}var initializedJS=false;var pendingNotifiedProxyingQueues=[];function threadPrintErr(){var text=Array.prototype.slice.call(arguments).join(" ");if(ENVIRONMENT_IS_NODE){fs.writeSync(2,text+"
");return}console.error(text)}function threadAlert(){var text=Array.prototype.slice.call(arguments).join(" ");postMessage({cmd:"alert",text:text,threadId:Module["_pthread_self"]()})}var err=threadPrintErr;self.alert=threadAlert;Module["instantiateWasm"]=(info,receiveInstance)=>{var instance=new WebAssembly.Instance(Module["wasmModule"],info);receiveInstance(instance);Module["wasmModule"]=null;return instance.exports};self.onunhandledrejection=e=>{throw e.reason??e};self.startWorker=instance=>{Module=instance;postMessage({"cmd":"loaded"})};self.onmessage=e=>{try{if(e.data.cmd==="load"){Module["wasmModule"]=e.data.wasmModule;for(const handler of e.data.handlers){Module[handler]=function(){postMessage({cmd:"callHandler",handler:handler,args:[...arguments]})}}Module["wasmMemory"]=e.data.wasmMemory;Module["buffer"]=Module["wasmMemory"].buffer;Module["ENVIRONMENT_IS_PTHREAD"]=true;if(typeof e.data.urlOrBlob=="string"){importScripts(e.data.urlOrBlob)}else{var objectUrl=URL.createObjectURL(e.data.urlOrBlob);importScripts(objectUrl);URL.revokeObjectURL(objectUrl)}WasmBackendModuleThreadedSimd(Module)}else if(e.data.cmd==="run"){Module["__emscripten_thread_init"](e.data.pthread_ptr,0,0,1);Module["establishStackSpace"]();Module["PThread"].receiveObjectTransfer(e.data);Module["PThread"].threadInitTLS();if(!initializedJS){pendingNotifiedProxyingQueues.forEach(queue=>{Module["executeNotifiedProxyingQueue"](queue)});pendingNotifiedProxyingQueues=[];initializedJS=true}try{Module["invokeEntryPoint"](e.data.start_routine,e.data.arg)}catch(ex){if(ex!="unwind"){if(ex instanceof Module["ExitStatus"]){if(Module["keepRuntimeAlive"]()){}else{Module["__emscripten_thread_exit"](ex.status)}}else{throw ex}}}}else if(e.data.cmd==="cancel"){if(Module["_pthread_self"]()){Module["__emscripten_thread_exit"](-1)}}else if(e.data.target==="setimmediate"){}else if(e.data.cmd==="processProxyingQueue"){if(initializedJS){Module["executeNotifiedProxyingQueue"](e.data.queue)}else{pendingNotifiedProxyingQueues.push(e.data.queue)}}else if(e.data.cmd){err("worker.js received unknown command "+e.data.cmd);err(e.data)}}catch(ex){if(Module["__emscripten_thread_crashed"]){Module["__emscripten_thread_crashed"]()}throw ex}};`});var t_=yr((jh,iw)=>{var sw=(()=>{var r=typeof document<"u"&&document.currentScript?document.currentScript.src:void 0;return typeof __filename<"u"&&(r=r||__filename),(function(t){t=t||{};var e=typeof t<"u"?t:{},n,o;e.ready=new Promise(function(K,le){n=K,o=le});var s;typeof process<"u"&&process.listeners&&(s={uncaughtException:process.listeners("uncaughtException"),unhandledRejection:process.listeners("unhandledRejection")});var a=Object.assign({},e),u=[],l="./this.program",i=(K,le)=>{throw le},c=typeof window=="object",p=typeof importScripts=="function",f=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string",m="";function d(K){return e.locateFile?e.locateFile(K,m):m+K}var h,g,A,y;function x(K){if(K instanceof Pn)return;E("exiting due to exception: "+K)}if(f){var w=tw(),b=rw();p?m=b.dirname(m)+"/":m=__dirname+"/",h=(K,le)=>(K=Pr(K)?new URL(K):b.normalize(K),w.readFileSync(K,le?void 0:"utf8")),A=K=>{var le=h(K,!0);return le.buffer||(le=new Uint8Array(le)),le},g=(K,le,Le)=>{K=Pr(K)?new URL(K):b.normalize(K),w.readFile(K,function(ht,qt){ht?Le(ht):le(qt.buffer)})},process.argv.length>1&&(l=process.argv[1].replace(/\\/g,"/")),u=process.argv.slice(2),process.on("uncaughtException",function(K){if(!(K instanceof Pn))throw K}),process.on("unhandledRejection",function(K){throw K}),i=(K,le)=>{if(Ze())throw process.exitCode=K,le;x(le),process.exit(K)},e.inspect=function(){return"[Emscripten Module object]"}}else(c||p)&&(p?m=self.location.href:typeof document<"u"&&document.currentScript&&(m=document.currentScript.src),r&&(m=r),m.indexOf("blob:")!==0?m=m.substr(0,m.replace(/[?#].*/,"").lastIndexOf("/")+1):m="",h=K=>{var le=new XMLHttpRequest;return le.open("GET",K,!1),le.send(null),le.responseText},p&&(A=K=>{var le=new XMLHttpRequest;return le.open("GET",K,!1),le.responseType="arraybuffer",le.send(null),new Uint8Array(le.response)}),g=(K,le,Le)=>{var ht=new XMLHttpRequest;ht.open("GET",K,!0),ht.responseType="arraybuffer",ht.onload=()=>{if(ht.status==200||ht.status==0&&ht.response){le(ht.response);return}Le()},ht.onerror=Le,ht.send(null)},y=K=>document.title=K);var v=e.print||console.log.bind(console),E=e.printErr||console.warn.bind(console);Object.assign(e,a),a=null,e.arguments&&(u=e.arguments),e.thisProgram&&(l=e.thisProgram),e.quit&&(i=e.quit);var _=4,M;e.wasmBinary&&(M=e.wasmBinary);var k=e.noExitRuntime||!0;typeof WebAssembly!="object"&&Zt("no native wasm support detected");var D,T=!1,B;function L(K,le){K||Zt(le)}var P=typeof TextDecoder<"u"?new TextDecoder("utf8"):void 0;function z(K,le,Le){le>>>=0;for(var ht=le+Le,qt=le;K[qt]&&!(qt>=ht);)++qt;if(qt-le>16&&K.buffer&&P)return P.decode(K.subarray(le,qt));for(var Kt="";le<qt;){var ut=K[le++];if(!(ut&128)){Kt+=String.fromCharCode(ut);continue}var st=K[le++]&63;if((ut&224)==192){Kt+=String.fromCharCode((ut&31)<<6|st);continue}var Ar=K[le++]&63;if((ut&240)==224?ut=(ut&15)<<12|st<<6|Ar:ut=(ut&7)<<18|st<<12|Ar<<6|K[le++]&63,ut<65536)Kt+=String.fromCharCode(ut);else{var On=ut-65536;Kt+=String.fromCharCode(55296|On>>10,56320|On&1023)}}return Kt}function Q(K,le){return K>>>=0,K?z(j,K,le):""}function U(K,le,Le,ht){if(Le>>>=0,!(ht>0))return 0;for(var qt=Le,Kt=Le+ht-1,ut=0;ut<K.length;++ut){var st=K.charCodeAt(ut);if(st>=55296&&st<=57343){var Ar=K.charCodeAt(++ut);st=65536+((st&1023)<<10)|Ar&1023}if(st<=127){if(Le>=Kt)break;le[Le++>>>0]=st}else if(st<=2047){if(Le+1>=Kt)break;le[Le++>>>0]=192|st>>6,le[Le++>>>0]=128|st&63}else if(st<=65535){if(Le+2>=Kt)break;le[Le++>>>0]=224|st>>12,le[Le++>>>0]=128|st>>6&63,le[Le++>>>0]=128|st&63}else{if(Le+3>=Kt)break;le[Le++>>>0]=240|st>>18,le[Le++>>>0]=128|st>>12&63,le[Le++>>>0]=128|st>>6&63,le[Le++>>>0]=128|st&63}}return le[Le>>>0]=0,Le-qt}function H(K,le,Le){return U(K,j,le,Le)}var V,ee,j,N,G,te,X,oe,Ie;function we(K){V=K,e.HEAP8=ee=new Int8Array(K),e.HEAP16=N=new Int16Array(K),e.HEAP32=te=new Int32Array(K),e.HEAPU8=j=new Uint8Array(K),e.HEAPU16=G=new Uint16Array(K),e.HEAPU32=X=new Uint32Array(K),e.HEAPF32=oe=new Float32Array(K),e.HEAPF64=Ie=new Float64Array(K)}var Ce=e.INITIAL_MEMORY||16777216,Me,Ge=[],qe=[],ze=[],tt=!1;function Ze(){return k}function mt(){if(e.preRun)for(typeof e.preRun=="function"&&(e.preRun=[e.preRun]);e.preRun.length;)at(e.preRun.shift());Hr(Ge)}function At(){tt=!0,Hr(qe)}function ir(){if(e.postRun)for(typeof e.postRun=="function"&&(e.postRun=[e.postRun]);e.postRun.length;)Mt(e.postRun.shift());Hr(ze)}function at(K){Ge.unshift(K)}function Ir(K){qe.unshift(K)}function Mt(K){ze.unshift(K)}var xt=0,Fe=null,ye=null;function ot(K){xt++,e.monitorRunDependencies&&e.monitorRunDependencies(xt)}function It(K){if(xt--,e.monitorRunDependencies&&e.monitorRunDependencies(xt),xt==0&&(Fe!==null&&(clearInterval(Fe),Fe=null),ye)){var le=ye;ye=null,le()}}function Zt(K){e.onAbort&&e.onAbort(K),K="Aborted("+K+")",E(K),T=!0,B=1,K+=". Build with -sASSERTIONS for more info.";var le=new WebAssembly.RuntimeError(K);throw o(le),le}var Ur="data:application/octet-stream;base64,";function ar(K){return K.startsWith(Ur)}function Pr(K){return K.startsWith("file://")}var wt;wt="tfjs-backend-wasm.wasm",ar(wt)||(wt=d(wt));function ur(K){try{if(K==wt&&M)return new Uint8Array(M);if(A)return A(K);throw"both async and sync fetching of the wasm failed"}catch(le){Zt(le)}}function wr(){if(!M&&(c||p)){if(typeof fetch=="function"&&!Pr(wt))return fetch(wt,{credentials:"same-origin"}).then(function(K){if(!K.ok)throw"failed to load wasm binary file at '"+wt+"'";return K.arrayBuffer()}).catch(function(){return ur(wt)});if(g)return new Promise(function(K,le){g(wt,function(Le){K(new Uint8Array(Le))},le)})}return Promise.resolve().then(function(){return ur(wt)})}function Vr(){var K={env:Jn,wasi_snapshot_preview1:Jn};function le(ut,st){var Ar=ut.exports;e.asm=Ar,D=e.asm.memory,we(D.buffer),Me=e.asm.__indirect_function_table,Ir(e.asm.__wasm_call_ctors),It("wasm-instantiate")}ot("wasm-instantiate");function Le(ut){le(ut.instance)}function ht(ut){return wr().then(function(st){return WebAssembly.instantiate(st,K)}).then(function(st){return st}).then(ut,function(st){E("failed to asynchronously prepare wasm: "+st),Zt(st)})}function qt(){return!M&&typeof WebAssembly.instantiateStreaming=="function"&&!ar(wt)&&!Pr(wt)&&!f&&typeof fetch=="function"?fetch(wt,{credentials:"same-origin"}).then(function(ut){var st=WebAssembly.instantiateStreaming(ut,K);return st.then(Le,function(Ar){return E("wasm streaming compile failed: "+Ar),E("falling back to ArrayBuffer instantiation"),ht(Le)})}):ht(Le)}if(e.instantiateWasm)try{var Kt=e.instantiateWasm(K,le);return Kt}catch(ut){E("Module.instantiateWasm callback failed with error: "+ut),o(ut)}return qt().catch(o),{}}var tc,Fn;function Pn(K){this.name="ExitStatus",this.message="Program terminated with exit("+K+")",this.status=K}function Hr(K){for(;K.length>0;)K.shift()(e)}function li(){Zt("")}function qr(){return 4294901760}function So(){return qr()}function rc(K,le,Le){j.copyWithin(K>>>0,le>>>0,le+Le>>>0)}function nc(K){try{return D.grow(K-V.byteLength+65535>>>16),we(D.buffer),1}catch{}}function ci(K){var le=j.length;K=K>>>0;var Le=qr();if(K>Le)return!1;let ht=(Ar,On)=>Ar+(On-Ar%On)%On;for(var qt=1;qt<=4;qt*=2){var Kt=le*(1+.2/qt);Kt=Math.min(Kt,K+100663296);var ut=Math.min(Le,ht(Math.max(K,Kt),65536)),st=nc(ut);if(st)return!0}return!1}var Br={varargs:void 0,get:function(){Br.varargs+=4;var K=te[Br.varargs-4>>>2];return K},getStr:function(K){var le=Q(K);return le}};function oc(K){return 52}function xf(K,le,Le,ht,qt){return 70}var ko=[null,[],[]];function Rr(K,le){var Le=ko[K];le===0||le===10?((K===1?v:E)(z(Le,0)),Le.length=0):Le.push(le)}function $n(K,le,Le,ht){for(var qt=0,Kt=0;Kt<Le;Kt++){var ut=X[le>>>2],st=X[le+4>>>2];le+=8;for(var Ar=0;Ar<st;Ar++)Rr(K,j[ut+Ar>>>0]);qt+=st}return X[ht>>>2]=qt,0}function vo(K){var le=e["_"+K];return le}function wn(K,le){ee.set(K,le>>>0)}function tn(K,le,Le,ht,qt){var Kt={string:sn=>{var Ii=0;if(sn!=null&&sn!==0){var od=(sn.length<<2)+1;Ii=nn(od),H(sn,Ii,od)}return Ii},array:sn=>{var Ii=nn(sn.length);return wn(sn,Ii),Ii}};function ut(sn){return le==="string"?Q(sn):le==="boolean"?!!sn:sn}var st=vo(K),Ar=[],On=0;if(ht)for(var Bs=0;Bs<ht.length;Bs++){var nd=Kt[Le[Bs]];nd?(On===0&&(On=jr()),Ar[Bs]=nd(ht[Bs])):Ar[Bs]=ht[Bs]}var Qf=st.apply(null,Ar);function ly(sn){return On!==0&&rn(On),ut(sn)}return Qf=ly(Qf),Qf}function Ho(K,le,Le,ht){Le=Le||[];var qt=Le.every(ut=>ut==="number"||ut==="boolean"),Kt=le!=="string";return Kt&&qt&&!ht?vo(K):function(){return tn(K,le,Le,arguments,ht)}}var Jn={abort:li,emscripten_get_heap_max:So,emscripten_memcpy_big:rc,emscripten_resize_heap:ci,fd_close:oc,fd_seek:xf,fd_write:$n},sc=Vr(),aa=e.___wasm_call_ctors=function(){return(aa=e.___wasm_call_ctors=e.asm.__wasm_call_ctors).apply(null,arguments)},ic=e._init=function(){return(ic=e._init=e.asm.init).apply(null,arguments)},If=e._init_with_threads_count=function(){return(If=e._init_with_threads_count=e.asm.init_with_threads_count).apply(null,arguments)},Zn=e._get_threads_count=function(){return(Zn=e._get_threads_count=e.asm.get_threads_count).apply(null,arguments)},wf=e._register_tensor=function(){return(wf=e._register_tensor=e.asm.register_tensor).apply(null,arguments)},Ue=e._dispose_data=function(){return(Ue=e._dispose_data=e.asm.dispose_data).apply(null,arguments)},pi=e._dispose=function(){return(pi=e._dispose=e.asm.dispose).apply(null,arguments)},eo=e._Abs=function(){return(eo=e._Abs=e.asm.Abs).apply(null,arguments)},lr=e._Acos=function(){return(lr=e._Acos=e.asm.Acos).apply(null,arguments)},Ht=e._Acosh=function(){return(Ht=e._Acosh=e.asm.Acosh).apply(null,arguments)},cr=e._Add=function(){return(cr=e._Add=e.asm.Add).apply(null,arguments)},fi=e._AddN=function(){return(fi=e._AddN=e.asm.AddN).apply(null,arguments)},fn=e._All=function(){return(fn=e._All=e.asm.All).apply(null,arguments)},xs=e._Any=function(){return(xs=e._Any=e.asm.Any).apply(null,arguments)},ac=e._ArgMax=function(){return(ac=e._ArgMax=e.asm.ArgMax).apply(null,arguments)},mi=e._ArgMin=function(){return(mi=e._ArgMin=e.asm.ArgMin).apply(null,arguments)},Is=e._Asin=function(){return(Is=e._Asin=e.asm.Asin).apply(null,arguments)},qo=e._Asinh=function(){return(qo=e._Asinh=e.asm.Asinh).apply(null,arguments)},ua=e._Atan=function(){return(ua=e._Atan=e.asm.Atan).apply(null,arguments)},la=e._Atan2=function(){return(la=e._Atan2=e.asm.Atan2).apply(null,arguments)},ws=e._Atanh=function(){return(ws=e._Atanh=e.asm.Atanh).apply(null,arguments)},ca=e._AvgPool=function(){return(ca=e._AvgPool=e.asm.AvgPool).apply(null,arguments)},pa=e._AvgPool3D=function(){return(pa=e._AvgPool3D=e.asm.AvgPool3D).apply(null,arguments)},fa=e._AvgPool3DGrad=function(){return(fa=e._AvgPool3DGrad=e.asm.AvgPool3DGrad).apply(null,arguments)},Eo=e._AvgPoolGrad=function(){return(Eo=e._AvgPoolGrad=e.asm.AvgPoolGrad).apply(null,arguments)},$r=e._BatchMatMul=function(){return($r=e._BatchMatMul=e.asm.BatchMatMul).apply(null,arguments)},uc=e._Bincount=function(){return(uc=e._Bincount=e.asm.Bincount).apply(null,arguments)},ma=e._BitwiseAnd=function(){return(ma=e._BitwiseAnd=e.asm.BitwiseAnd).apply(null,arguments)},da=e._Ceil=function(){return(da=e._Ceil=e.asm.Ceil).apply(null,arguments)},di=e._ClipByValue=function(){return(di=e._ClipByValue=e.asm.ClipByValue).apply(null,arguments)},bf=e._Conv2D=function(){return(bf=e._Conv2D=e.asm.Conv2D).apply(null,arguments)},Cf=e._Conv2DBackpropInput=function(){return(Cf=e._Conv2DBackpropInput=e.asm.Conv2DBackpropInput).apply(null,arguments)},Sf=e._Conv3D=function(){return(Sf=e._Conv3D=e.asm.Conv3D).apply(null,arguments)},Do=e._Conv3DBackpropFilterV2=function(){return(Do=e._Conv3DBackpropFilterV2=e.asm.Conv3DBackpropFilterV2).apply(null,arguments)},hi=e._Conv3DBackpropInputV2=function(){return(hi=e._Conv3DBackpropInputV2=e.asm.Conv3DBackpropInputV2).apply(null,arguments)},kf=e._Cos=function(){return(kf=e._Cos=e.asm.Cos).apply(null,arguments)},lc=e._Cosh=function(){return(lc=e._Cosh=e.asm.Cosh).apply(null,arguments)},ha=e._CropAndResize=function(){return(ha=e._CropAndResize=e.asm.CropAndResize).apply(null,arguments)},gi=e._Cumprod=function(){return(gi=e._Cumprod=e.asm.Cumprod).apply(null,arguments)},bs=e._Cumsum=function(){return(bs=e._Cumsum=e.asm.Cumsum).apply(null,arguments)},cc=e._DenseBincount=function(){return(cc=e._DenseBincount=e.asm.DenseBincount).apply(null,arguments)},ga=e._DepthToSpace=function(){return(ga=e._DepthToSpace=e.asm.DepthToSpace).apply(null,arguments)},vf=e._DepthwiseConv2dNative=function(){return(vf=e._DepthwiseConv2dNative=e.asm.DepthwiseConv2dNative).apply(null,arguments)},pc=e._Diag=function(){return(pc=e._Diag=e.asm.Diag).apply(null,arguments)},fc=e._Dilation2D=function(){return(fc=e._Dilation2D=e.asm.Dilation2D).apply(null,arguments)},Ko=e._Dilation2DBackpropFilter=function(){return(Ko=e._Dilation2DBackpropFilter=e.asm.Dilation2DBackpropFilter).apply(null,arguments)},Ai=e._Dilation2DBackpropInput=function(){return(Ai=e._Dilation2DBackpropInput=e.asm.Dilation2DBackpropInput).apply(null,arguments)},Aa=e._Elu=function(){return(Aa=e._Elu=e.asm.Elu).apply(null,arguments)},Cs=e._EluGrad=function(){return(Cs=e._EluGrad=e.asm.EluGrad).apply(null,arguments)},mc=e._Equal=function(){return(mc=e._Equal=e.asm.Equal).apply(null,arguments)},Ss=e._Erf=function(){return(Ss=e._Erf=e.asm.Erf).apply(null,arguments)},Ef=e._Exp=function(){return(Ef=e._Exp=e.asm.Exp).apply(null,arguments)},dc=e._Expm1=function(){return(dc=e._Expm1=e.asm.Expm1).apply(null,arguments)},ya=e._FlipLeftRight=function(){return(ya=e._FlipLeftRight=e.asm.FlipLeftRight).apply(null,arguments)},xa=e._Floor=function(){return(xa=e._Floor=e.asm.Floor).apply(null,arguments)},Ia=e._FloorDiv=function(){return(Ia=e._FloorDiv=e.asm.FloorDiv).apply(null,arguments)},jo=e._FusedBatchNorm=function(){return(jo=e._FusedBatchNorm=e.asm.FusedBatchNorm).apply(null,arguments)},Yo=e._FusedConv2D=function(){return(Yo=e._FusedConv2D=e.asm.FusedConv2D).apply(null,arguments)},hc=e._FusedDepthwiseConv2D=function(){return(hc=e._FusedDepthwiseConv2D=e.asm.FusedDepthwiseConv2D).apply(null,arguments)},gc=e._Gather=function(){return(gc=e._Gather=e.asm.Gather).apply(null,arguments)},Xo=e._GatherNd=function(){return(Xo=e._GatherNd=e.asm.GatherNd).apply(null,arguments)},Jo=e._Greater=function(){return(Jo=e._Greater=e.asm.Greater).apply(null,arguments)},Ac=e._GreaterEqual=function(){return(Ac=e._GreaterEqual=e.asm.GreaterEqual).apply(null,arguments)},yc=e._IsFinite=function(){return(yc=e._IsFinite=e.asm.IsFinite).apply(null,arguments)},Rt=e._IsInf=function(){return(Rt=e._IsInf=e.asm.IsInf).apply(null,arguments)},Nt=e._IsNan=function(){return(Nt=e._IsNan=e.asm.IsNan).apply(null,arguments)},to=e._LRN=function(){return(to=e._LRN=e.asm.LRN).apply(null,arguments)},gr=e._LRNGrad=function(){return(gr=e._LRNGrad=e.asm.LRNGrad).apply(null,arguments)},pr=e._LeakyRelu=function(){return(pr=e._LeakyRelu=e.asm.LeakyRelu).apply(null,arguments)},fr=e._Less=function(){return(fr=e._Less=e.asm.Less).apply(null,arguments)},_t=e._LessEqual=function(){return(_t=e._LessEqual=e.asm.LessEqual).apply(null,arguments)},Zo=e._LinSpace=function(){return(Zo=e._LinSpace=e.asm.LinSpace).apply(null,arguments)},yi=e._Log=function(){return(yi=e._Log=e.asm.Log).apply(null,arguments)},Df=e._Log1p=function(){return(Df=e._Log1p=e.asm.Log1p).apply(null,arguments)},ro=e._LogicalAnd=function(){return(ro=e._LogicalAnd=e.asm.LogicalAnd).apply(null,arguments)},bn=e._LogicalNot=function(){return(bn=e._LogicalNot=e.asm.LogicalNot).apply(null,arguments)},Bf=e._LogicalOr=function(){return(Bf=e._LogicalOr=e.asm.LogicalOr).apply(null,arguments)},Rf=e._LogicalXor=function(){return(Rf=e._LogicalXor=e.asm.LogicalXor).apply(null,arguments)},_f=e._Max=function(){return(_f=e._Max=e.asm.Max).apply(null,arguments)},Tf=e._MaxPool=function(){return(Tf=e._MaxPool=e.asm.MaxPool).apply(null,arguments)},Ln=e._MaxPool3D=function(){return(Ln=e._MaxPool3D=e.asm.MaxPool3D).apply(null,arguments)},no=e._MaxPool3DGrad=function(){return(no=e._MaxPool3DGrad=e.asm.MaxPool3DGrad).apply(null,arguments)},Bo=e._MaxPoolGrad=function(){return(Bo=e._MaxPoolGrad=e.asm.MaxPoolGrad).apply(null,arguments)},es=e._MaxPoolWithArgmax=function(){return(es=e._MaxPoolWithArgmax=e.asm.MaxPoolWithArgmax).apply(null,arguments)},Mf=e._Maximum=function(){return(Mf=e._Maximum=e.asm.Maximum).apply(null,arguments)},Cn=e._Mean=function(){return(Cn=e._Mean=e.asm.Mean).apply(null,arguments)},Nf=e._Min=function(){return(Nf=e._Min=e.asm.Min).apply(null,arguments)},xc=e._Minimum=function(){return(xc=e._Minimum=e.asm.Minimum).apply(null,arguments)},Ic=e._MirrorPad=function(){return(Ic=e._MirrorPad=e.asm.MirrorPad).apply(null,arguments)},ks=e._Mod=function(){return(ks=e._Mod=e.asm.Mod).apply(null,arguments)},vs=e._Multinomial=function(){return(vs=e._Multinomial=e.asm.Multinomial).apply(null,arguments)},Ff=e._Multiply=function(){return(Ff=e._Multiply=e.asm.Multiply).apply(null,arguments)},wa=e._Neg=function(){return(wa=e._Neg=e.asm.Neg).apply(null,arguments)},Pf=e._NonMaxSuppressionV3=function(){return(Pf=e._NonMaxSuppressionV3=e.asm.NonMaxSuppressionV3).apply(null,arguments)},Ro=e._NonMaxSuppressionV4=function(){return(Ro=e._NonMaxSuppressionV4=e.asm.NonMaxSuppressionV4).apply(null,arguments)},oo=e._NonMaxSuppressionV5=function(){return(oo=e._NonMaxSuppressionV5=e.asm.NonMaxSuppressionV5).apply(null,arguments)},Es=e._NotEqual=function(){return(Es=e._NotEqual=e.asm.NotEqual).apply(null,arguments)},wc=e._OneHot=function(){return(wc=e._OneHot=e.asm.OneHot).apply(null,arguments)},ba=e._PadV2=function(){return(ba=e._PadV2=e.asm.PadV2).apply(null,arguments)},Ca=e._Pow=function(){return(Ca=e._Pow=e.asm.Pow).apply(null,arguments)},Sa=e._Prelu=function(){return(Sa=e._Prelu=e.asm.Prelu).apply(null,arguments)},bc=e._Prod=function(){return(bc=e._Prod=e.asm.Prod).apply(null,arguments)},Cc=e._RealDiv=function(){return(Cc=e._RealDiv=e.asm.RealDiv).apply(null,arguments)},Sc=e._Reciprocal=function(){return(Sc=e._Reciprocal=e.asm.Reciprocal).apply(null,arguments)},kc=e._Relu=function(){return(kc=e._Relu=e.asm.Relu).apply(null,arguments)},vc=e._Relu6=function(){return(vc=e._Relu6=e.asm.Relu6).apply(null,arguments)},Ec=e._ResizeBilinear=function(){return(Ec=e._ResizeBilinear=e.asm.ResizeBilinear).apply(null,arguments)},$f=e._ResizeBilinearGrad=function(){return($f=e._ResizeBilinearGrad=e.asm.ResizeBilinearGrad).apply(null,arguments)},Dc=e._ResizeNearestNeighbor=function(){return(Dc=e._ResizeNearestNeighbor=e.asm.ResizeNearestNeighbor).apply(null,arguments)},Bc=e._ResizeNearestNeighborGrad=function(){return(Bc=e._ResizeNearestNeighborGrad=e.asm.ResizeNearestNeighborGrad).apply(null,arguments)},ts=e._Reverse=function(){return(ts=e._Reverse=e.asm.Reverse).apply(null,arguments)},xi=e._RotateWithOffset=function(){return(xi=e._RotateWithOffset=e.asm.RotateWithOffset).apply(null,arguments)},mr=e._Round=function(){return(mr=e._Round=e.asm.Round).apply(null,arguments)},Rc=e._Rsqrt=function(){return(Rc=e._Rsqrt=e.asm.Rsqrt).apply(null,arguments)},er=e._ScatterNd=function(){return(er=e._ScatterNd=e.asm.ScatterNd).apply(null,arguments)},_c=e._SearchSorted=function(){return(_c=e._SearchSorted=e.asm.SearchSorted).apply(null,arguments)},ka=e._SelectV2=function(){return(ka=e._SelectV2=e.asm.SelectV2).apply(null,arguments)},Ds=e._Selu=function(){return(Ds=e._Selu=e.asm.Selu).apply(null,arguments)},Lf=e._Sigmoid=function(){return(Lf=e._Sigmoid=e.asm.Sigmoid).apply(null,arguments)},Of=e._Sign=function(){return(Of=e._Sign=e.asm.Sign).apply(null,arguments)},va=e._Sin=function(){return(va=e._Sin=e.asm.Sin).apply(null,arguments)},S=e._Sinh=function(){return(S=e._Sinh=e.asm.Sinh).apply(null,arguments)},R=e._Softmax=function(){return(R=e._Softmax=e.asm.Softmax).apply(null,arguments)},F=e._Softplus=function(){return(F=e._Softplus=e.asm.Softplus).apply(null,arguments)},$=e._SparseFillEmptyRows=function(){return($=e._SparseFillEmptyRows=e.asm.SparseFillEmptyRows).apply(null,arguments)},W=e._SparseReshape=function(){return(W=e._SparseReshape=e.asm.SparseReshape).apply(null,arguments)},Y=e._SparseSegmentReduction=function(){return(Y=e._SparseSegmentReduction=e.asm.SparseSegmentReduction).apply(null,arguments)},ae=e._SparseToDense=function(){return(ae=e._SparseToDense=e.asm.SparseToDense).apply(null,arguments)},ce=e._Sqrt=function(){return(ce=e._Sqrt=e.asm.Sqrt).apply(null,arguments)},de=e._Square=function(){return(de=e._Square=e.asm.Square).apply(null,arguments)},Se=e._SquaredDifference=function(){return(Se=e._SquaredDifference=e.asm.SquaredDifference).apply(null,arguments)},ke=e._Step=function(){return(ke=e._Step=e.asm.Step).apply(null,arguments)},Be=e._StridedSlice=function(){return(Be=e._StridedSlice=e.asm.StridedSlice).apply(null,arguments)},Ve=e._Sub=function(){return(Ve=e._Sub=e.asm.Sub).apply(null,arguments)},dt=e._Sum=function(){return(dt=e._Sum=e.asm.Sum).apply(null,arguments)},pt=e._Tan=function(){return(pt=e._Tan=e.asm.Tan).apply(null,arguments)},rt=e._Tanh=function(){return(rt=e._Tanh=e.asm.Tanh).apply(null,arguments)},Qe=e._TensorScatterUpdate=function(){return(Qe=e._TensorScatterUpdate=e.asm.TensorScatterUpdate).apply(null,arguments)},Ne=e._Tile=function(){return(Ne=e._Tile=e.asm.Tile).apply(null,arguments)},Tt=e._TopK=function(){return(Tt=e._TopK=e.asm.TopK).apply(null,arguments)},zt=e._Transform=function(){return(zt=e._Transform=e.asm.Transform).apply(null,arguments)},dr=e._Transpose=function(){return(dr=e._Transpose=e.asm.Transpose).apply(null,arguments)},Ct=e.__FusedMatMul=function(){return(Ct=e.__FusedMatMul=e.asm._FusedMatMul).apply(null,arguments)},Wt=e._malloc=function(){return(Wt=e._malloc=e.asm.malloc).apply(null,arguments)},Kr=e._free=function(){return(Kr=e._free=e.asm.free).apply(null,arguments)},_r=e.___errno_location=function(){return(_r=e.___errno_location=e.asm.__errno_location).apply(null,arguments)},jr=e.stackSave=function(){return(jr=e.stackSave=e.asm.stackSave).apply(null,arguments)},rn=e.stackRestore=function(){return(rn=e.stackRestore=e.asm.stackRestore).apply(null,arguments)},nn=e.stackAlloc=function(){return(nn=e.stackAlloc=e.asm.stackAlloc).apply(null,arguments)},Yr=e.dynCall_iijjiiii=function(){return(Yr=e.dynCall_iijjiiii=e.asm.dynCall_iijjiiii).apply(null,arguments)},on=e.dynCall_jiji=function(){return(on=e.dynCall_jiji=e.asm.dynCall_jiji).apply(null,arguments)};e.cwrap=Ho;var Lr;ye=function K(){Lr||mn(),Lr||(ye=K)};function mn(K){if(K=K||u,xt>0||(mt(),xt>0))return;function le(){Lr||(Lr=!0,e.calledRun=!0,!T&&(At(),n(e),e.onRuntimeInitialized&&e.onRuntimeInitialized(),ir()))}e.setStatus?(e.setStatus("Running..."),setTimeout(function(){setTimeout(function(){e.setStatus("")},1),le()},1)):le()}if(e.preInit)for(typeof e.preInit=="function"&&(e.preInit=[e.preInit]);e.preInit.length>0;)e.preInit.pop()();mn();var hr;s&&(hr={uncaughtException:process.listeners("uncaughtException").filter(function(K){return!s.uncaughtException.indexOf(K)>-1}),unhandledRejection:process.listeners("unhandledRejection").filter(function(K){return!s.unhandledRejection.indexOf(K)>-1})});var br;if(typeof t<"u")br=t;else if(typeof WasmBackendModuleThreadedSimd<"u")br=WasmBackendModuleThreadedSimd;else throw new Error("Could not find wasm module in post.js");if(hr){var _o=br._dispose;br._dispose=function(){_o(),hr.uncaughtException.forEach(function(K){process.removeListener("uncaughtException",K)}),hr.unhandledRejection.forEach(function(K){process.removeListener("unhandledRejection",K)})}}return t.ready})})();typeof jh=="object"&&typeof iw=="object"?iw.exports=sw:typeof define=="function"&&define.amd?define([],function(){return sw}):typeof jh=="object"&&(jh.WasmBackendModule=sw)});var oP=yr(ct=>{"use strict";Object.defineProperty(ct,"__esModule",{value:!0});var pX=Object.prototype.toString;function Gr(r){let t=pX.call(r);return t.endsWith("Array]")&&!t.includes("Big")}function fX(r,t={}){if(!Gr(r))throw new TypeError("input must be an array");if(r.length===0)throw new TypeError("input must not be empty");let{fromIndex:e=0,toIndex:n=r.length}=t;if(e<0||e>=r.length||!Number.isInteger(e))throw new Error("fromIndex must be a positive integer smaller than length");if(n<=e||n>r.length||!Number.isInteger(n))throw new Error("toIndex must be an integer greater than fromIndex and at most equal to length");let o=r[e];for(let s=e+1;s<n;s++)r[s]>o&&(o=r[s]);return o}function mX(r,t={}){if(!Gr(r))throw new TypeError("input must be an array");if(r.length===0)throw new TypeError("input must not be empty");let{fromIndex:e=0,toIndex:n=r.length}=t;if(e<0||e>=r.length||!Number.isInteger(e))throw new Error("fromIndex must be a positive integer smaller than length");if(n<=e||n>r.length||!Number.isInteger(n))throw new Error("toIndex must be an integer greater than fromIndex and at most equal to length");let o=r[e];for(let s=e+1;s<n;s++)r[s]<o&&(o=r[s]);return o}function JF(r,t={}){if(Gr(r)){if(r.length===0)throw new TypeError("input must not be empty")}else throw new TypeError("input must be an array");let e;if(t.output!==void 0){if(!Gr(t.output))throw new TypeError("output option must be an array if specified");e=t.output}else e=new Array(r.length);let n=mX(r),o=fX(r);if(n===o)throw new RangeError("minimum and maximum input values are equal. Cannot rescale a constant array");let{min:s=t.autoMinMax?n:0,max:a=t.autoMinMax?o:1}=t;if(s>=a)throw new RangeError("min option must be smaller than max option");let u=(a-s)/(o-n);for(let l=0;l<r.length;l++)e[l]=(r[l]-n)*u+s;return e}var ZA=" ".repeat(2),tP=" ".repeat(4);function dX(){return rP(this)}function rP(r,t={}){let{maxRows:e=15,maxColumns:n=10,maxNumSize:o=8,padMinus:s="auto"}=t;return`${r.constructor.name} {
${ZA}[
${tP}${hX(r,e,n,o,s)}
${ZA}]
${ZA}rows: ${r.rows}
${ZA}columns: ${r.columns}
}`}function hX(r,t,e,n,o){let{rows:s,columns:a}=r,u=Math.min(s,t),l=Math.min(a,e),i=[];if(o==="auto"){o=!1;e:for(let c=0;c<u;c++)for(let p=0;p<l;p++)if(r.get(c,p)<0){o=!0;break e}}for(let c=0;c<u;c++){let p=[];for(let f=0;f<l;f++)p.push(gX(r.get(c,f),n,o));i.push(`${p.join(" ")}`)}return l!==a&&(i[i.length-1]+=` ... ${a-e} more columns`),u!==s&&i.push(`... ${s-t} more rows`),i.join(`
${tP}`)}function gX(r,t,e){return(r>=0&&e?` ${ZF(r,t-1)}`:ZF(r,t)).padEnd(t)}function ZF(r,t){let e=r.toString();if(e.length<=t)return e;let n=r.toFixed(t);if(n.length>t&&(n=r.toFixed(Math.max(0,t-(n.length-t)))),n.length<=t&&!n.startsWith("0.000")&&!n.startsWith("-0.000"))return n;let o=r.toExponential(t);return o.length>t&&(o=r.toExponential(Math.max(0,t-(o.length-t)))),o.slice(0)}function AX(r,t){r.prototype.add=function(n){return typeof n=="number"?this.addS(n):this.addM(n)},r.prototype.addS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)+n);return this},r.prototype.addM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)+n.get(o,s));return this},r.add=function(n,o){return new t(n).add(o)},r.prototype.sub=function(n){return typeof n=="number"?this.subS(n):this.subM(n)},r.prototype.subS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)-n);return this},r.prototype.subM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)-n.get(o,s));return this},r.sub=function(n,o){return new t(n).sub(o)},r.prototype.subtract=r.prototype.sub,r.prototype.subtractS=r.prototype.subS,r.prototype.subtractM=r.prototype.subM,r.subtract=r.sub,r.prototype.mul=function(n){return typeof n=="number"?this.mulS(n):this.mulM(n)},r.prototype.mulS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)*n);return this},r.prototype.mulM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)*n.get(o,s));return this},r.mul=function(n,o){return new t(n).mul(o)},r.prototype.multiply=r.prototype.mul,r.prototype.multiplyS=r.prototype.mulS,r.prototype.multiplyM=r.prototype.mulM,r.multiply=r.mul,r.prototype.div=function(n){return typeof n=="number"?this.divS(n):this.divM(n)},r.prototype.divS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)/n);return this},r.prototype.divM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)/n.get(o,s));return this},r.div=function(n,o){return new t(n).div(o)},r.prototype.divide=r.prototype.div,r.prototype.divideS=r.prototype.divS,r.prototype.divideM=r.prototype.divM,r.divide=r.div,r.prototype.mod=function(n){return typeof n=="number"?this.modS(n):this.modM(n)},r.prototype.modS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)%n);return this},r.prototype.modM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)%n.get(o,s));return this},r.mod=function(n,o){return new t(n).mod(o)},r.prototype.modulus=r.prototype.mod,r.prototype.modulusS=r.prototype.modS,r.prototype.modulusM=r.prototype.modM,r.modulus=r.mod,r.prototype.and=function(n){return typeof n=="number"?this.andS(n):this.andM(n)},r.prototype.andS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)&n);return this},r.prototype.andM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)&n.get(o,s));return this},r.and=function(n,o){return new t(n).and(o)},r.prototype.or=function(n){return typeof n=="number"?this.orS(n):this.orM(n)},r.prototype.orS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)|n);return this},r.prototype.orM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)|n.get(o,s));return this},r.or=function(n,o){return new t(n).or(o)},r.prototype.xor=function(n){return typeof n=="number"?this.xorS(n):this.xorM(n)},r.prototype.xorS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)^n);return this},r.prototype.xorM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)^n.get(o,s));return this},r.xor=function(n,o){return new t(n).xor(o)},r.prototype.leftShift=function(n){return typeof n=="number"?this.leftShiftS(n):this.leftShiftM(n)},r.prototype.leftShiftS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)<<n);return this},r.prototype.leftShiftM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)<<n.get(o,s));return this},r.leftShift=function(n,o){return new t(n).leftShift(o)},r.prototype.signPropagatingRightShift=function(n){return typeof n=="number"?this.signPropagatingRightShiftS(n):this.signPropagatingRightShiftM(n)},r.prototype.signPropagatingRightShiftS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)>>n);return this},r.prototype.signPropagatingRightShiftM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)>>n.get(o,s));return this},r.signPropagatingRightShift=function(n,o){return new t(n).signPropagatingRightShift(o)},r.prototype.rightShift=function(n){return typeof n=="number"?this.rightShiftS(n):this.rightShiftM(n)},r.prototype.rightShiftS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)>>>n);return this},r.prototype.rightShiftM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)>>>n.get(o,s));return this},r.rightShift=function(n,o){return new t(n).rightShift(o)},r.prototype.zeroFillRightShift=r.prototype.rightShift,r.prototype.zeroFillRightShiftS=r.prototype.rightShiftS,r.prototype.zeroFillRightShiftM=r.prototype.rightShiftM,r.zeroFillRightShift=r.rightShift,r.prototype.not=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,~this.get(n,o));return this},r.not=function(n){return new t(n).not()},r.prototype.abs=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.abs(this.get(n,o)));return this},r.abs=function(n){return new t(n).abs()},r.prototype.acos=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.acos(this.get(n,o)));return this},r.acos=function(n){return new t(n).acos()},r.prototype.acosh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.acosh(this.get(n,o)));return this},r.acosh=function(n){return new t(n).acosh()},r.prototype.asin=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.asin(this.get(n,o)));return this},r.asin=function(n){return new t(n).asin()},r.prototype.asinh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.asinh(this.get(n,o)));return this},r.asinh=function(n){return new t(n).asinh()},r.prototype.atan=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.atan(this.get(n,o)));return this},r.atan=function(n){return new t(n).atan()},r.prototype.atanh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.atanh(this.get(n,o)));return this},r.atanh=function(n){return new t(n).atanh()},r.prototype.cbrt=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.cbrt(this.get(n,o)));return this},r.cbrt=function(n){return new t(n).cbrt()},r.prototype.ceil=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.ceil(this.get(n,o)));return this},r.ceil=function(n){return new t(n).ceil()},r.prototype.clz32=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.clz32(this.get(n,o)));return this},r.clz32=function(n){return new t(n).clz32()},r.prototype.cos=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.cos(this.get(n,o)));return this},r.cos=function(n){return new t(n).cos()},r.prototype.cosh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.cosh(this.get(n,o)));return this},r.cosh=function(n){return new t(n).cosh()},r.prototype.exp=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.exp(this.get(n,o)));return this},r.exp=function(n){return new t(n).exp()},r.prototype.expm1=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.expm1(this.get(n,o)));return this},r.expm1=function(n){return new t(n).expm1()},r.prototype.floor=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.floor(this.get(n,o)));return this},r.floor=function(n){return new t(n).floor()},r.prototype.fround=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.fround(this.get(n,o)));return this},r.fround=function(n){return new t(n).fround()},r.prototype.log=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.log(this.get(n,o)));return this},r.log=function(n){return new t(n).log()},r.prototype.log1p=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.log1p(this.get(n,o)));return this},r.log1p=function(n){return new t(n).log1p()},r.prototype.log10=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.log10(this.get(n,o)));return this},r.log10=function(n){return new t(n).log10()},r.prototype.log2=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.log2(this.get(n,o)));return this},r.log2=function(n){return new t(n).log2()},r.prototype.round=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.round(this.get(n,o)));return this},r.round=function(n){return new t(n).round()},r.prototype.sign=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.sign(this.get(n,o)));return this},r.sign=function(n){return new t(n).sign()},r.prototype.sin=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.sin(this.get(n,o)));return this},r.sin=function(n){return new t(n).sin()},r.prototype.sinh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.sinh(this.get(n,o)));return this},r.sinh=function(n){return new t(n).sinh()},r.prototype.sqrt=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.sqrt(this.get(n,o)));return this},r.sqrt=function(n){return new t(n).sqrt()},r.prototype.tan=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.tan(this.get(n,o)));return this},r.tan=function(n){return new t(n).tan()},r.prototype.tanh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.tanh(this.get(n,o)));return this},r.tanh=function(n){return new t(n).tanh()},r.prototype.trunc=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.trunc(this.get(n,o)));return this},r.trunc=function(n){return new t(n).trunc()},r.pow=function(n,o){return new t(n).pow(o)},r.prototype.pow=function(n){return typeof n=="number"?this.powS(n):this.powM(n)},r.prototype.powS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)**n);return this},r.prototype.powM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)**n.get(o,s));return this}}function bo(r,t,e){let n=e?r.rows:r.rows-1;if(t<0||t>n)throw new RangeError("Row index out of range")}function Co(r,t,e){let n=e?r.columns:r.columns-1;if(t<0||t>n)throw new RangeError("Column index out of range")}function hf(r,t){if(t.to1DArray&&(t=t.to1DArray()),t.length!==r.columns)throw new RangeError("vector size must be the same as the number of columns");return t}function gf(r,t){if(t.to1DArray&&(t=t.to1DArray()),t.length!==r.rows)throw new RangeError("vector size must be the same as the number of rows");return t}function fb(r,t){if(!Gr(t))throw new TypeError("row indices must be an array");for(let e=0;e<t.length;e++)if(t[e]<0||t[e]>=r.rows)throw new RangeError("row indices are out of range")}function mb(r,t){if(!Gr(t))throw new TypeError("column indices must be an array");for(let e=0;e<t.length;e++)if(t[e]<0||t[e]>=r.columns)throw new RangeError("column indices are out of range")}function rb(r,t,e,n,o){if(arguments.length!==5)throw new RangeError("expected 4 arguments");if(ey("startRow",t),ey("endRow",e),ey("startColumn",n),ey("endColumn",o),t>e||n>o||t<0||t>=r.rows||e<0||e>=r.rows||n<0||n>=r.columns||o<0||o>=r.columns)throw new RangeError("Submatrix indices are out of range")}function uy(r,t=0){let e=[];for(let n=0;n<r;n++)e.push(t);return e}function ey(r,t){if(typeof t!="number")throw new TypeError(`${r} must be a number`)}function df(r){if(r.isEmpty())throw new Error("Empty matrix has no elements to index")}function yX(r){let t=uy(r.rows);for(let e=0;e<r.rows;++e)for(let n=0;n<r.columns;++n)t[e]+=r.get(e,n);return t}function xX(r){let t=uy(r.columns);for(let e=0;e<r.rows;++e)for(let n=0;n<r.columns;++n)t[n]+=r.get(e,n);return t}function IX(r){let t=0;for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)t+=r.get(e,n);return t}function wX(r){let t=uy(r.rows,1);for(let e=0;e<r.rows;++e)for(let n=0;n<r.columns;++n)t[e]*=r.get(e,n);return t}function bX(r){let t=uy(r.columns,1);for(let e=0;e<r.rows;++e)for(let n=0;n<r.columns;++n)t[n]*=r.get(e,n);return t}function CX(r){let t=1;for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)t*=r.get(e,n);return t}function SX(r,t,e){let n=r.rows,o=r.columns,s=[];for(let a=0;a<n;a++){let u=0,l=0,i=0;for(let c=0;c<o;c++)i=r.get(a,c)-e[a],u+=i,l+=i*i;t?s.push((l-u*u/o)/(o-1)):s.push((l-u*u/o)/o)}return s}function kX(r,t,e){let n=r.rows,o=r.columns,s=[];for(let a=0;a<o;a++){let u=0,l=0,i=0;for(let c=0;c<n;c++)i=r.get(c,a)-e[a],u+=i,l+=i*i;t?s.push((l-u*u/n)/(n-1)):s.push((l-u*u/n)/n)}return s}function vX(r,t,e){let n=r.rows,o=r.columns,s=n*o,a=0,u=0,l=0;for(let i=0;i<n;i++)for(let c=0;c<o;c++)l=r.get(i,c)-e,a+=l,u+=l*l;return t?(u-a*a/s)/(s-1):(u-a*a/s)/s}function EX(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)-t[e])}function DX(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)-t[n])}function BX(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)-t)}function RX(r){let t=[];for(let e=0;e<r.rows;e++){let n=0;for(let o=0;o<r.columns;o++)n+=r.get(e,o)**2/(r.columns-1);t.push(Math.sqrt(n))}return t}function _X(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)/t[e])}function TX(r){let t=[];for(let e=0;e<r.columns;e++){let n=0;for(let o=0;o<r.rows;o++)n+=r.get(o,e)**2/(r.rows-1);t.push(Math.sqrt(n))}return t}function MX(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)/t[n])}function NX(r){let t=r.size-1,e=0;for(let n=0;n<r.columns;n++)for(let o=0;o<r.rows;o++)e+=r.get(o,n)**2/t;return Math.sqrt(e)}function FX(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)/t)}var Jt=class r{static from1DArray(t,e,n){if(t*e!==n.length)throw new RangeError("data length does not match given dimensions");let s=new Ae(t,e);for(let a=0;a<t;a++)for(let u=0;u<e;u++)s.set(a,u,n[a*e+u]);return s}static rowVector(t){let e=new Ae(1,t.length);for(let n=0;n<t.length;n++)e.set(0,n,t[n]);return e}static columnVector(t){let e=new Ae(t.length,1);for(let n=0;n<t.length;n++)e.set(n,0,t[n]);return e}static zeros(t,e){return new Ae(t,e)}static ones(t,e){return new Ae(t,e).fill(1)}static rand(t,e,n={}){if(typeof n!="object")throw new TypeError("options must be an object");let{random:o=Math.random}=n,s=new Ae(t,e);for(let a=0;a<t;a++)for(let u=0;u<e;u++)s.set(a,u,o());return s}static randInt(t,e,n={}){if(typeof n!="object")throw new TypeError("options must be an object");let{min:o=0,max:s=1e3,random:a=Math.random}=n;if(!Number.isInteger(o))throw new TypeError("min must be an integer");if(!Number.isInteger(s))throw new TypeError("max must be an integer");if(o>=s)throw new RangeError("min must be smaller than max");let u=s-o,l=new Ae(t,e);for(let i=0;i<t;i++)for(let c=0;c<e;c++){let p=o+Math.round(a()*u);l.set(i,c,p)}return l}static eye(t,e,n){e===void 0&&(e=t),n===void 0&&(n=1);let o=Math.min(t,e),s=this.zeros(t,e);for(let a=0;a<o;a++)s.set(a,a,n);return s}static diag(t,e,n){let o=t.length;e===void 0&&(e=o),n===void 0&&(n=e);let s=Math.min(o,e,n),a=this.zeros(e,n);for(let u=0;u<s;u++)a.set(u,u,t[u]);return a}static min(t,e){t=this.checkMatrix(t),e=this.checkMatrix(e);let n=t.rows,o=t.columns,s=new Ae(n,o);for(let a=0;a<n;a++)for(let u=0;u<o;u++)s.set(a,u,Math.min(t.get(a,u),e.get(a,u)));return s}static max(t,e){t=this.checkMatrix(t),e=this.checkMatrix(e);let n=t.rows,o=t.columns,s=new this(n,o);for(let a=0;a<n;a++)for(let u=0;u<o;u++)s.set(a,u,Math.max(t.get(a,u),e.get(a,u)));return s}static checkMatrix(t){return r.isMatrix(t)?t:new Ae(t)}static isMatrix(t){return t!=null&&t.klass==="Matrix"}get size(){return this.rows*this.columns}apply(t){if(typeof t!="function")throw new TypeError("callback must be a function");for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t.call(this,e,n);return this}applyAlongAxis(t,e){if(typeof t!="function")throw new TypeError("callback must be a function");let n=[];switch(e){case"row":{for(let o=0;o<this.rows;o++)n.push(t.call(this,this.getRow(o),o));break}case"column":{for(let o=0;o<this.columns;o++)n.push(t.call(this,this.getColumn(o),o));break}default:throw new Error(`invalid option: ${e}`)}return n}to1DArray(){let t=[];for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t.push(this.get(e,n));return t}to2DArray(){let t=[];for(let e=0;e<this.rows;e++){t.push([]);for(let n=0;n<this.columns;n++)t[e].push(this.get(e,n))}return t}toJSON(){return this.to2DArray()}isRowVector(){return this.rows===1}isColumnVector(){return this.columns===1}isVector(){return this.rows===1||this.columns===1}isSquare(){return this.rows===this.columns}isEmpty(){return this.rows===0||this.columns===0}isSymmetric(){if(this.isSquare()){for(let t=0;t<this.rows;t++)for(let e=0;e<=t;e++)if(this.get(t,e)!==this.get(e,t))return!1;return!0}return!1}isDistance(){if(!this.isSymmetric())return!1;for(let t=0;t<this.rows;t++)if(this.get(t,t)!==0)return!1;return!0}isEchelonForm(){let t=0,e=0,n=-1,o=!0,s=!1;for(;t<this.rows&&o;){for(e=0,s=!1;e<this.columns&&s===!1;)this.get(t,e)===0?e++:this.get(t,e)===1&&e>n?(s=!0,n=e):(o=!1,s=!0);t++}return o}isReducedEchelonForm(){let t=0,e=0,n=-1,o=!0,s=!1;for(;t<this.rows&&o;){for(e=0,s=!1;e<this.columns&&s===!1;)this.get(t,e)===0?e++:this.get(t,e)===1&&e>n?(s=!0,n=e):(o=!1,s=!0);for(let a=e+1;a<this.rows;a++)this.get(t,a)!==0&&(o=!1);t++}return o}echelonForm(){let t=this.clone(),e=0,n=0;for(;e<t.rows&&n<t.columns;){let o=e;for(let s=e;s<t.rows;s++)t.get(s,n)>t.get(o,n)&&(o=s);if(t.get(o,n)===0)n++;else{t.swapRows(e,o);let s=t.get(e,n);for(let a=n;a<t.columns;a++)t.set(e,a,t.get(e,a)/s);for(let a=e+1;a<t.rows;a++){let u=t.get(a,n)/t.get(e,n);t.set(a,n,0);for(let l=n+1;l<t.columns;l++)t.set(a,l,t.get(a,l)-t.get(e,l)*u)}e++,n++}}return t}reducedEchelonForm(){let t=this.echelonForm(),e=t.columns,n=t.rows,o=n-1;for(;o>=0;)if(t.maxRow(o)===0)o--;else{let s=0,a=!1;for(;s<n&&a===!1;)t.get(o,s)===1?a=!0:s++;for(let u=0;u<o;u++){let l=t.get(u,s);for(let i=s;i<e;i++){let c=t.get(u,i)-l*t.get(o,i);t.set(u,i,c)}}o--}return t}set(){throw new Error("set method is unimplemented")}get(){throw new Error("get method is unimplemented")}repeat(t={}){if(typeof t!="object")throw new TypeError("options must be an object");let{rows:e=1,columns:n=1}=t;if(!Number.isInteger(e)||e<=0)throw new TypeError("rows must be a positive integer");if(!Number.isInteger(n)||n<=0)throw new TypeError("columns must be a positive integer");let o=new Ae(this.rows*e,this.columns*n);for(let s=0;s<e;s++)for(let a=0;a<n;a++)o.setSubMatrix(this,this.rows*s,this.columns*a);return o}fill(t){for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,t);return this}neg(){return this.mulS(-1)}getRow(t){bo(this,t);let e=[];for(let n=0;n<this.columns;n++)e.push(this.get(t,n));return e}getRowVector(t){return Ae.rowVector(this.getRow(t))}setRow(t,e){bo(this,t),e=hf(this,e);for(let n=0;n<this.columns;n++)this.set(t,n,e[n]);return this}swapRows(t,e){bo(this,t),bo(this,e);for(let n=0;n<this.columns;n++){let o=this.get(t,n);this.set(t,n,this.get(e,n)),this.set(e,n,o)}return this}getColumn(t){Co(this,t);let e=[];for(let n=0;n<this.rows;n++)e.push(this.get(n,t));return e}getColumnVector(t){return Ae.columnVector(this.getColumn(t))}setColumn(t,e){Co(this,t),e=gf(this,e);for(let n=0;n<this.rows;n++)this.set(n,t,e[n]);return this}swapColumns(t,e){Co(this,t),Co(this,e);for(let n=0;n<this.rows;n++){let o=this.get(n,t);this.set(n,t,this.get(n,e)),this.set(n,e,o)}return this}addRowVector(t){t=hf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)+t[n]);return this}subRowVector(t){t=hf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)-t[n]);return this}mulRowVector(t){t=hf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)*t[n]);return this}divRowVector(t){t=hf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)/t[n]);return this}addColumnVector(t){t=gf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)+t[e]);return this}subColumnVector(t){t=gf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)-t[e]);return this}mulColumnVector(t){t=gf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)*t[e]);return this}divColumnVector(t){t=gf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)/t[e]);return this}mulRow(t,e){bo(this,t);for(let n=0;n<this.columns;n++)this.set(t,n,this.get(t,n)*e);return this}mulColumn(t,e){Co(this,t);for(let n=0;n<this.rows;n++)this.set(n,t,this.get(n,t)*e);return this}max(t){if(this.isEmpty())return NaN;switch(t){case"row":{let e=new Array(this.rows).fill(Number.NEGATIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)>e[n]&&(e[n]=this.get(n,o));return e}case"column":{let e=new Array(this.columns).fill(Number.NEGATIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)>e[o]&&(e[o]=this.get(n,o));return e}case void 0:{let e=this.get(0,0);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)>e&&(e=this.get(n,o));return e}default:throw new Error(`invalid option: ${t}`)}}maxIndex(){df(this);let t=this.get(0,0),e=[0,0];for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)>t&&(t=this.get(n,o),e[0]=n,e[1]=o);return e}min(t){if(this.isEmpty())return NaN;switch(t){case"row":{let e=new Array(this.rows).fill(Number.POSITIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)<e[n]&&(e[n]=this.get(n,o));return e}case"column":{let e=new Array(this.columns).fill(Number.POSITIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)<e[o]&&(e[o]=this.get(n,o));return e}case void 0:{let e=this.get(0,0);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)<e&&(e=this.get(n,o));return e}default:throw new Error(`invalid option: ${t}`)}}minIndex(){df(this);let t=this.get(0,0),e=[0,0];for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)<t&&(t=this.get(n,o),e[0]=n,e[1]=o);return e}maxRow(t){if(bo(this,t),this.isEmpty())return NaN;let e=this.get(t,0);for(let n=1;n<this.columns;n++)this.get(t,n)>e&&(e=this.get(t,n));return e}maxRowIndex(t){bo(this,t),df(this);let e=this.get(t,0),n=[t,0];for(let o=1;o<this.columns;o++)this.get(t,o)>e&&(e=this.get(t,o),n[1]=o);return n}minRow(t){if(bo(this,t),this.isEmpty())return NaN;let e=this.get(t,0);for(let n=1;n<this.columns;n++)this.get(t,n)<e&&(e=this.get(t,n));return e}minRowIndex(t){bo(this,t),df(this);let e=this.get(t,0),n=[t,0];for(let o=1;o<this.columns;o++)this.get(t,o)<e&&(e=this.get(t,o),n[1]=o);return n}maxColumn(t){if(Co(this,t),this.isEmpty())return NaN;let e=this.get(0,t);for(let n=1;n<this.rows;n++)this.get(n,t)>e&&(e=this.get(n,t));return e}maxColumnIndex(t){Co(this,t),df(this);let e=this.get(0,t),n=[0,t];for(let o=1;o<this.rows;o++)this.get(o,t)>e&&(e=this.get(o,t),n[0]=o);return n}minColumn(t){if(Co(this,t),this.isEmpty())return NaN;let e=this.get(0,t);for(let n=1;n<this.rows;n++)this.get(n,t)<e&&(e=this.get(n,t));return e}minColumnIndex(t){Co(this,t),df(this);let e=this.get(0,t),n=[0,t];for(let o=1;o<this.rows;o++)this.get(o,t)<e&&(e=this.get(o,t),n[0]=o);return n}diag(){let t=Math.min(this.rows,this.columns),e=[];for(let n=0;n<t;n++)e.push(this.get(n,n));return e}norm(t="frobenius"){switch(t){case"max":return Ae.abs(this).max();case"frobenius":return Math.sqrt(this.dot(this));default:throw new RangeError(`unknown norm type: ${t}`)}}cumulativeSum(){let t=0;for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t+=this.get(e,n),this.set(e,n,t);return this}dot(t){r.isMatrix(t)&&(t=t.to1DArray());let e=this.to1DArray();if(e.length!==t.length)throw new RangeError("vectors do not have the same size");let n=0;for(let o=0;o<e.length;o++)n+=e[o]*t[o];return n}mmul(t){t=Ae.checkMatrix(t);let e=this.rows,n=this.columns,o=t.columns,s=new Ae(e,o),a=new Float64Array(n);for(let u=0;u<o;u++){for(let l=0;l<n;l++)a[l]=t.get(l,u);for(let l=0;l<e;l++){let i=0;for(let c=0;c<n;c++)i+=this.get(l,c)*a[c];s.set(l,u,i)}}return s}gram(){let t=this.rows,e=this.columns,n=new Float64Array(e*e);for(let s=0;s<t;s++)for(let a=0;a<e;a++){let u=this.get(s,a);if(u===0)continue;let l=a*e;for(let i=a;i<e;i++)n[l+i]+=u*this.get(s,i)}let o=new Ae(e,e);for(let s=0;s<e;s++){let a=s*e;for(let u=s;u<e;u++){let l=n[a+u];o.set(s,u,l),o.set(u,s,l)}}return o}transposeMultiply(t){if(t=Ae.checkMatrix(t),this.rows!==t.rows)throw new RangeError("the number of rows of the two matrices must be equal");let e=this.columns,n=t.columns,o=new Ae(e,n),s=new Float64Array(n);for(let a=0;a<this.rows;a++){for(let u=0;u<n;u++)s[u]=t.get(a,u);for(let u=0;u<e;u++){let l=this.get(a,u);if(l===0)continue;let i=o.data[u];for(let c=0;c<n;c++)i[c]+=l*s[c]}}return o}mmulByTranspose(t){let e=this.rows,n=this.columns;if(t!==void 0&&t.length!==n)throw new RangeError("scale must have one value per column");let o=new Ae(e,e),s=new Float64Array(n);for(let a=0;a<e;a++){if(t===void 0)for(let u=0;u<n;u++)s[u]=this.get(a,u);else for(let u=0;u<n;u++)s[u]=t[u]*this.get(a,u);for(let u=a;u<e;u++){let l=0;for(let i=0;i<n;i++)l+=this.get(u,i)*s[i];o.set(u,a,l),o.set(a,u,l)}}return o}mpow(t){if(!this.isSquare())throw new RangeError("Matrix must be square");if(!Number.isInteger(t)||t<0)throw new RangeError("Exponent must be a non-negative integer");let e=Ae.eye(this.rows),n=this;for(let o=t;o>=1;o/=2)(o&1)!==0&&(e=e.mmul(n)),n=n.mmul(n);return e}strassen2x2(t){t=Ae.checkMatrix(t);let e=new Ae(2,2),n=this.get(0,0),o=t.get(0,0),s=this.get(0,1),a=t.get(0,1),u=this.get(1,0),l=t.get(1,0),i=this.get(1,1),c=t.get(1,1),p=(n+i)*(o+c),f=(u+i)*o,m=n*(a-c),d=i*(l-o),h=(n+s)*c,g=(u-n)*(o+a),A=(s-i)*(l+c),y=p+d-h+A,x=m+h,w=f+d,b=p-f+m+g;return e.set(0,0,y),e.set(0,1,x),e.set(1,0,w),e.set(1,1,b),e}strassen3x3(t){t=Ae.checkMatrix(t);let e=new Ae(3,3),n=this.get(0,0),o=this.get(0,1),s=this.get(0,2),a=this.get(1,0),u=this.get(1,1),l=this.get(1,2),i=this.get(2,0),c=this.get(2,1),p=this.get(2,2),f=t.get(0,0),m=t.get(0,1),d=t.get(0,2),h=t.get(1,0),g=t.get(1,1),A=t.get(1,2),y=t.get(2,0),x=t.get(2,1),w=t.get(2,2),b=(n+o+s-a-u-c-p)*g,v=(n-a)*(-m+g),E=u*(-f+m+h-g-A-y+w),_=(-n+a+u)*(f-m+g),M=(a+u)*(-f+m),k=n*f,D=(-n+i+c)*(f-d+A),T=(-n+i)*(d-A),B=(i+c)*(-f+d),L=(n+o+s-u-l-i-c)*A,P=c*(-f+d+h-g-A-y+x),z=(-s+c+p)*(g+y-x),Q=(s-p)*(g-x),U=s*y,H=(c+p)*(-y+x),V=(-s+u+l)*(A+y-w),ee=(s-l)*(A-w),j=(u+l)*(-y+w),N=o*h,G=l*x,te=a*d,X=i*m,oe=p*w,Ie=k+U+N,we=b+_+M+k+z+U+H,Ce=k+D+B+L+U+V+j,Me=v+E+_+k+U+V+ee,Ge=v+_+M+k+G,qe=U+V+ee+j+te,ze=k+D+T+P+z+Q+U,tt=z+Q+U+H+X,Ze=k+D+T+B+oe;return e.set(0,0,Ie),e.set(0,1,we),e.set(0,2,Ce),e.set(1,0,Me),e.set(1,1,Ge),e.set(1,2,qe),e.set(2,0,ze),e.set(2,1,tt),e.set(2,2,Ze),e}mmulStrassen(t){t=Ae.checkMatrix(t);let e=this.clone(),n=e.rows,o=e.columns,s=t.rows,a=t.columns;o!==s&&console.warn(`Multiplying ${n} x ${o} and ${s} x ${a} matrix: dimensions do not match.`);function u(p,f,m){let d=p.rows,h=p.columns;if(d===f&&h===m)return p;{let g=r.zeros(f,m);return g=g.setSubMatrix(p,0,0),g}}let l=Math.max(n,s),i=Math.max(o,a);e=u(e,l,i),t=u(t,l,i);function c(p,f,m,d){if(m<=512||d<=512)return p.mmul(f);m%2===1&&d%2===1?(p=u(p,m+1,d+1),f=u(f,m+1,d+1)):m%2===1?(p=u(p,m+1,d),f=u(f,m+1,d)):d%2===1&&(p=u(p,m,d+1),f=u(f,m,d+1));let h=parseInt(p.rows/2,10),g=parseInt(p.columns/2,10),A=p.subMatrix(0,h-1,0,g-1),y=f.subMatrix(0,h-1,0,g-1),x=p.subMatrix(0,h-1,g,p.columns-1),w=f.subMatrix(0,h-1,g,f.columns-1),b=p.subMatrix(h,p.rows-1,0,g-1),v=f.subMatrix(h,f.rows-1,0,g-1),E=p.subMatrix(h,p.rows-1,g,p.columns-1),_=f.subMatrix(h,f.rows-1,g,f.columns-1),M=c(r.add(A,E),r.add(y,_),h,g),k=c(r.add(b,E),y,h,g),D=c(A,r.sub(w,_),h,g),T=c(E,r.sub(v,y),h,g),B=c(r.add(A,x),_,h,g),L=c(r.sub(b,A),r.add(y,w),h,g),P=c(r.sub(x,E),r.add(v,_),h,g),z=r.add(M,T);z.sub(B),z.add(P);let Q=r.add(D,B),U=r.add(k,T),H=r.sub(M,k);H.add(D),H.add(L);let V=r.zeros(2*z.rows,2*z.columns);return V=V.setSubMatrix(z,0,0),V=V.setSubMatrix(Q,z.rows,0),V=V.setSubMatrix(U,0,z.columns),V=V.setSubMatrix(H,z.rows,z.columns),V.subMatrix(0,m-1,0,d-1)}return c(e,t,l,i)}scaleRows(t={}){if(typeof t!="object")throw new TypeError("options must be an object");let{min:e=0,max:n=1}=t;if(!Number.isFinite(e))throw new TypeError("min must be a number");if(!Number.isFinite(n))throw new TypeError("max must be a number");if(e>=n)throw new RangeError("min must be smaller than max");let o=new Ae(this.rows,this.columns);for(let s=0;s<this.rows;s++){let a=this.getRow(s);a.length>0&&JF(a,{min:e,max:n,output:a}),o.setRow(s,a)}return o}scaleColumns(t={}){if(typeof t!="object")throw new TypeError("options must be an object");let{min:e=0,max:n=1}=t;if(!Number.isFinite(e))throw new TypeError("min must be a number");if(!Number.isFinite(n))throw new TypeError("max must be a number");if(e>=n)throw new RangeError("min must be smaller than max");let o=new Ae(this.rows,this.columns);for(let s=0;s<this.columns;s++){let a=this.getColumn(s);a.length&&JF(a,{min:e,max:n,output:a}),o.setColumn(s,a)}return o}flipRows(){let t=Math.ceil(this.columns/2);for(let e=0;e<this.rows;e++)for(let n=0;n<t;n++){let o=this.get(e,n),s=this.get(e,this.columns-1-n);this.set(e,n,s),this.set(e,this.columns-1-n,o)}return this}flipColumns(){let t=Math.ceil(this.rows/2);for(let e=0;e<this.columns;e++)for(let n=0;n<t;n++){let o=this.get(n,e),s=this.get(this.rows-1-n,e);this.set(n,e,s),this.set(this.rows-1-n,e,o)}return this}kroneckerProduct(t){t=Ae.checkMatrix(t);let e=this.rows,n=this.columns,o=t.rows,s=t.columns,a=new Ae(e*o,n*s);for(let u=0;u<e;u++)for(let l=0;l<n;l++)for(let i=0;i<o;i++)for(let c=0;c<s;c++)a.set(o*u+i,s*l+c,this.get(u,l)*t.get(i,c));return a}kroneckerSum(t){if(t=Ae.checkMatrix(t),!this.isSquare()||!t.isSquare())throw new Error("Kronecker Sum needs two Square Matrices");let e=this.rows,n=t.rows,o=this.kroneckerProduct(Ae.eye(n,n)),s=Ae.eye(e,e).kroneckerProduct(t);return o.add(s)}transpose(){let t=new Ae(this.columns,this.rows);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t.set(n,e,this.get(e,n));return t}sortRows(t=eP){for(let e=0;e<this.rows;e++)this.setRow(e,this.getRow(e).sort(t));return this}sortColumns(t=eP){for(let e=0;e<this.columns;e++)this.setColumn(e,this.getColumn(e).sort(t));return this}subMatrix(t,e,n,o){rb(this,t,e,n,o);let s=new Ae(e-t+1,o-n+1);for(let a=t;a<=e;a++)for(let u=n;u<=o;u++)s.set(a-t,u-n,this.get(a,u));return s}subMatrixRow(t,e,n){if(e===void 0&&(e=0),n===void 0&&(n=this.columns-1),e>n||e<0||e>=this.columns||n<0||n>=this.columns)throw new RangeError("Argument out of range");let o=new Ae(t.length,n-e+1);for(let s=0;s<t.length;s++)for(let a=e;a<=n;a++){if(t[s]<0||t[s]>=this.rows)throw new RangeError(`Row index out of range: ${t[s]}`);o.set(s,a-e,this.get(t[s],a))}return o}subMatrixColumn(t,e,n){if(e===void 0&&(e=0),n===void 0&&(n=this.rows-1),e>n||e<0||e>=this.rows||n<0||n>=this.rows)throw new RangeError("Argument out of range");let o=new Ae(n-e+1,t.length);for(let s=0;s<t.length;s++)for(let a=e;a<=n;a++){if(t[s]<0||t[s]>=this.columns)throw new RangeError(`Column index out of range: ${t[s]}`);o.set(a-e,s,this.get(a,t[s]))}return o}setSubMatrix(t,e,n){if(t=Ae.checkMatrix(t),t.isEmpty())return this;let o=e+t.rows-1,s=n+t.columns-1;rb(this,e,o,n,s);for(let a=0;a<t.rows;a++)for(let u=0;u<t.columns;u++)this.set(e+a,n+u,t.get(a,u));return this}concat(t,e="row"){switch(t=Ae.checkMatrix(t),e){case"row":{if(this.columns!==t.columns)throw new RangeError("both matrices must have the same number of columns");let n=new Ae(this.rows+t.rows,this.columns);return n.setSubMatrix(this,0,0),n.setSubMatrix(t,this.rows,0),n}case"column":{if(this.rows!==t.rows)throw new RangeError("both matrices must have the same number of rows");let n=new Ae(this.rows,this.columns+t.columns);return n.setSubMatrix(this,0,0),n.setSubMatrix(t,0,this.columns),n}default:throw new Error(`invalid option: ${e}`)}}selection(t,e){fb(this,t),mb(this,e);let n=new Ae(t.length,e.length);for(let o=0;o<t.length;o++){let s=t[o];for(let a=0;a<e.length;a++){let u=e[a];n.set(o,a,this.get(s,u))}}return n}trace(){let t=Math.min(this.rows,this.columns),e=0;for(let n=0;n<t;n++)e+=this.get(n,n);return e}clone(){return this.constructor.copy(this,new Ae(this.rows,this.columns))}static copy(t,e){for(let[n,o,s]of t.entries())e.set(n,o,s);return e}sum(t){switch(t){case"row":return yX(this);case"column":return xX(this);case void 0:return IX(this);default:throw new Error(`invalid option: ${t}`)}}product(t){switch(t){case"row":return wX(this);case"column":return bX(this);case void 0:return CX(this);default:throw new Error(`invalid option: ${t}`)}}mean(t){let e=this.sum(t);switch(t){case"row":{for(let n=0;n<this.rows;n++)e[n]/=this.columns;return e}case"column":{for(let n=0;n<this.columns;n++)e[n]/=this.rows;return e}case void 0:return e/this.size;default:throw new Error(`invalid option: ${t}`)}}variance(t,e={}){if(typeof t=="object"&&(e=t,t=void 0),typeof e!="object")throw new TypeError("options must be an object");let{unbiased:n=!0,mean:o=this.mean(t)}=e;if(typeof n!="boolean")throw new TypeError("unbiased must be a boolean");switch(t){case"row":{if(!Gr(o))throw new TypeError("mean must be an array");return SX(this,n,o)}case"column":{if(!Gr(o))throw new TypeError("mean must be an array");return kX(this,n,o)}case void 0:{if(typeof o!="number")throw new TypeError("mean must be a number");return vX(this,n,o)}default:throw new Error(`invalid option: ${t}`)}}standardDeviation(t,e){typeof t=="object"&&(e=t,t=void 0);let n=this.variance(t,e);if(t===void 0)return Math.sqrt(n);for(let o=0;o<n.length;o++)n[o]=Math.sqrt(n[o]);return n}center(t,e={}){if(typeof t=="object"&&(e=t,t=void 0),typeof e!="object")throw new TypeError("options must be an object");let{center:n=this.mean(t)}=e;switch(t){case"row":{if(!Gr(n))throw new TypeError("center must be an array");return EX(this,n),this}case"column":{if(!Gr(n))throw new TypeError("center must be an array");return DX(this,n),this}case void 0:{if(typeof n!="number")throw new TypeError("center must be a number");return BX(this,n),this}default:throw new Error(`invalid option: ${t}`)}}scale(t,e={}){if(typeof t=="object"&&(e=t,t=void 0),typeof e!="object")throw new TypeError("options must be an object");let n=e.scale;switch(t){case"row":{if(n===void 0)n=RX(this);else if(!Gr(n))throw new TypeError("scale must be an array");return _X(this,n),this}case"column":{if(n===void 0)n=TX(this);else if(!Gr(n))throw new TypeError("scale must be an array");return MX(this,n),this}case void 0:{if(n===void 0)n=NX(this);else if(typeof n!="number")throw new TypeError("scale must be a number");return FX(this,n),this}default:throw new Error(`invalid option: ${t}`)}}toString(t){return rP(this,t)}[Symbol.iterator](){return this.entries()}*entries(){for(let t=0;t<this.rows;t++)for(let e=0;e<this.columns;e++)yield[t,e,this.get(t,e)]}*values(){for(let t=0;t<this.rows;t++)for(let e=0;e<this.columns;e++)yield this.get(t,e)}};Jt.prototype.klass="Matrix";typeof Symbol<"u"&&(Jt.prototype[Symbol.for("nodejs.util.inspect.custom")]=dX);function eP(r,t){return r-t}function PX(r){return r.every(t=>typeof t=="number")}Jt.random=Jt.rand;Jt.randomInt=Jt.randInt;Jt.diagonal=Jt.diag;Jt.prototype.diagonal=Jt.prototype.diag;Jt.identity=Jt.eye;Jt.prototype.negate=Jt.prototype.neg;Jt.prototype.tensorProduct=Jt.prototype.kroneckerProduct;var Ae=class r extends Jt{data;#e(t,e){if(this.data=[],Number.isInteger(e)&&e>=0)for(let n=0;n<t;n++)this.data.push(new Float64Array(e));else throw new TypeError("nColumns must be a positive integer");this.rows=t,this.columns=e}constructor(t,e){if(super(),r.isMatrix(t))this.#e(t.rows,t.columns),r.copy(t,this);else if(Number.isInteger(t)&&t>=0)this.#e(t,e);else if(Gr(t)){let n=t;if(t=n.length,e=t?n[0].length:0,typeof e!="number")throw new TypeError("Data must be a 2D array with at least one element");this.data=[];for(let o=0;o<t;o++){if(n[o].length!==e)throw new RangeError("Inconsistent array dimensions");if(!PX(n[o]))throw new TypeError("Input data contains non-numeric values");this.data.push(Float64Array.from(n[o]))}this.rows=t,this.columns=e}else throw new TypeError("First argument must be a positive number or an array")}set(t,e,n){return this.data[t][e]=n,this}get(t,e){return this.data[t][e]}removeRow(t){return bo(this,t),this.data.splice(t,1),this.rows-=1,this}addRow(t,e){return e===void 0&&(e=t,t=this.rows),bo(this,t,!0),e=Float64Array.from(hf(this,e)),this.data.splice(t,0,e),this.rows+=1,this}removeColumn(t){Co(this,t);for(let e=0;e<this.rows;e++){let n=new Float64Array(this.columns-1);for(let o=0;o<t;o++)n[o]=this.data[e][o];for(let o=t+1;o<this.columns;o++)n[o-1]=this.data[e][o];this.data[e]=n}return this.columns-=1,this}addColumn(t,e){typeof e>"u"&&(e=t,t=this.columns),Co(this,t,!0),e=gf(this,e);for(let n=0;n<this.rows;n++){let o=new Float64Array(this.columns+1),s=0;for(;s<t;s++)o[s]=this.data[n][s];for(o[s++]=e[n];s<this.columns+1;s++)o[s]=this.data[n][s-1];this.data[n]=o}return this.columns+=1,this}};AX(Jt,Ae);var ec=class r extends Jt{#e;get size(){return this.#e.size}get rows(){return this.#e.rows}get columns(){return this.#e.columns}get diagonalSize(){return this.rows}static isSymmetricMatrix(t){return Ae.isMatrix(t)&&t.klassType==="SymmetricMatrix"}static zeros(t){return new this(t)}static ones(t){return new this(t).fill(1)}constructor(t){if(super(),Ae.isMatrix(t)){if(!t.isSymmetric())throw new TypeError("not symmetric data");this.#e=Ae.copy(t,new Ae(t.rows,t.rows))}else if(Number.isInteger(t)&&t>=0)this.#e=new Ae(t,t);else if(this.#e=new Ae(t),!this.isSymmetric())throw new TypeError("not symmetric data")}clone(){let t=new r(this.diagonalSize);for(let[e,n,o]of this.upperRightEntries())t.set(e,n,o);return t}toMatrix(){return new Ae(this)}get(t,e){return this.#e.get(t,e)}set(t,e,n){return this.#e.set(t,e,n),this.#e.set(e,t,n),this}removeCross(t){return this.#e.removeRow(t),this.#e.removeColumn(t),this}addCross(t,e){e===void 0&&(e=t,t=this.diagonalSize);let n=e.slice();return n.splice(t,1),this.#e.addRow(t,n),this.#e.addColumn(t,e),this}applyMask(t){if(t.length!==this.diagonalSize)throw new RangeError("Mask size do not match with matrix size");let e=[];for(let[n,o]of t.entries())o||e.push(n);e.reverse();for(let n of e)this.removeCross(n);return this}toCompact(){let{diagonalSize:t}=this,e=new Array(t*(t+1)/2);for(let n=0,o=0,s=0;s<e.length;s++)e[s]=this.get(o,n),++n>=t&&(n=++o);return e}static fromCompact(t){let e=t.length,n=(Math.sqrt(8*e+1)-1)/2;if(!Number.isInteger(n))throw new TypeError(`This array is not a compact representation of a Symmetric Matrix, ${JSON.stringify(t)}`);let o=new r(n);for(let s=0,a=0,u=0;u<e;u++)o.set(s,a,t[u]),++s>=n&&(s=++a);return o}*upperRightEntries(){for(let t=0,e=0;t<this.diagonalSize;void 0){let n=this.get(t,e);yield[t,e,n],++e>=this.diagonalSize&&(e=++t)}}*upperRightValues(){for(let t=0,e=0;t<this.diagonalSize;void 0)yield this.get(t,e),++e>=this.diagonalSize&&(e=++t)}};ec.prototype.klassType="SymmetricMatrix";var ny=class r extends ec{static isDistanceMatrix(t){return ec.isSymmetricMatrix(t)&&t.klassSubType==="DistanceMatrix"}constructor(t){if(super(t),!this.isDistance())throw new TypeError("Provided arguments do no produce a distance matrix")}set(t,e,n){return t===e&&(n=0),super.set(t,e,n)}addCross(t,e){return e===void 0&&(e=t,t=this.diagonalSize),e=e.slice(),e[t]=0,super.addCross(t,e)}toSymmetricMatrix(){return new ec(this)}clone(){let t=new r(this.diagonalSize);for(let[e,n,o]of this.upperRightEntries())e!==n&&t.set(e,n,o);return t}toCompact(){let{diagonalSize:t}=this,e=(t-1)*t/2,n=new Array(e);for(let o=1,s=0,a=0;a<n.length;a++)n[a]=this.get(s,o),++o>=t&&(o=++s+1);return n}static fromCompact(t){let e=t.length;if(e===0)return new this(0);let n=(Math.sqrt(8*e+1)+1)/2;if(!Number.isInteger(n))throw new TypeError(`This array is not a compact representation of a DistanceMatrix, ${JSON.stringify(t)}`);let o=new this(n);for(let s=1,a=0,u=0;u<e;u++)o.set(s,a,t[u]),++s>=n&&(s=++a+1);return o}};ny.prototype.klassSubType="DistanceMatrix";var Vo=class extends Jt{constructor(t,e,n){super(),this.matrix=t,this.rows=e,this.columns=n}},nb=class extends Vo{constructor(t,e){Co(t,e),super(t,t.rows,1),this.column=e}set(t,e,n){return this.matrix.set(t,this.column,n),this}get(t){return this.matrix.get(t,this.column)}},ob=class extends Vo{constructor(t,e){mb(t,e),super(t,t.rows,e.length),this.columnIndices=e}set(t,e,n){return this.matrix.set(t,this.columnIndices[e],n),this}get(t,e){return this.matrix.get(t,this.columnIndices[e])}},sb=class extends Vo{constructor(t){super(t,t.rows,t.columns)}set(t,e,n){return this.matrix.set(t,this.columns-e-1,n),this}get(t,e){return this.matrix.get(t,this.columns-e-1)}},ib=class extends Vo{constructor(t){super(t,t.rows,t.columns)}set(t,e,n){return this.matrix.set(this.rows-t-1,e,n),this}get(t,e){return this.matrix.get(this.rows-t-1,e)}},ab=class extends Vo{constructor(t,e){bo(t,e),super(t,1,t.columns),this.row=e}set(t,e,n){return this.matrix.set(this.row,e,n),this}get(t,e){return this.matrix.get(this.row,e)}},ub=class extends Vo{constructor(t,e){fb(t,e),super(t,e.length,t.columns),this.rowIndices=e}set(t,e,n){return this.matrix.set(this.rowIndices[t],e,n),this}get(t,e){return this.matrix.get(this.rowIndices[t],e)}},Af=class extends Vo{constructor(t,e,n){fb(t,e),mb(t,n),super(t,e.length,n.length),this.rowIndices=e,this.columnIndices=n}set(t,e,n){return this.matrix.set(this.rowIndices[t],this.columnIndices[e],n),this}get(t,e){return this.matrix.get(this.rowIndices[t],this.columnIndices[e])}},lb=class extends Vo{constructor(t,e,n,o,s){rb(t,e,n,o,s),super(t,n-e+1,s-o+1),this.startRow=e,this.startColumn=o}set(t,e,n){return this.matrix.set(this.startRow+t,this.startColumn+e,n),this}get(t,e){return this.matrix.get(this.startRow+t,this.startColumn+e)}},cb=class extends Vo{constructor(t){super(t,t.columns,t.rows)}set(t,e,n){return this.matrix.set(e,t,n),this}get(t,e){return this.matrix.get(e,t)}},oy=class extends Jt{constructor(t,e={}){let{rows:n=1}=e;if(t.length%n!==0)throw new Error("the data length is not divisible by the number of rows");super(),this.rows=n,this.columns=t.length/n,this.data=t}set(t,e,n){let o=this._calculateIndex(t,e);return this.data[o]=n,this}get(t,e){let n=this._calculateIndex(t,e);return this.data[n]}_calculateIndex(t,e){return t*this.columns+e}},In=class extends Jt{constructor(t){super(),this.data=t,this.rows=t.length,this.columns=t[0].length}set(t,e,n){return this.data[t][e]=n,this}get(t,e){return this.data[t][e]}};function $X(r,t){if(Gr(r))return r[0]&&Gr(r[0])?new In(r):new oy(r,t);throw new Error("the argument is not an array")}var yf=class{constructor(t){t=In.checkMatrix(t);let e=t.clone(),n=e.rows,o=e.columns,s=new Float64Array(n),a=1,u,l,i,c,p,f,m,d,h;for(u=0;u<n;u++)s[u]=u;for(d=new Float64Array(n),l=0;l<o;l++){for(u=0;u<n;u++)d[u]=e.get(u,l);for(u=0;u<n;u++){for(h=Math.min(u,l),p=0,i=0;i<h;i++)p+=e.get(u,i)*d[i];d[u]-=p,e.set(u,l,d[u])}for(c=l,u=l+1;u<n;u++)Math.abs(d[u])>Math.abs(d[c])&&(c=u);if(c!==l){for(i=0;i<o;i++)f=e.get(c,i),e.set(c,i,e.get(l,i)),e.set(l,i,f);m=s[c],s[c]=s[l],s[l]=m,a=-a}if(l<n&&e.get(l,l)!==0)for(u=l+1;u<n;u++)e.set(u,l,e.get(u,l)/e.get(l,l))}this.LU=e,this.pivotVector=s,this.pivotSign=a}isSingular(){let t=this.LU,e=t.columns;for(let n=0;n<e;n++)if(t.get(n,n)===0)return!0;return!1}solve(t){t=Ae.checkMatrix(t);let e=this.LU;if(e.rows!==t.rows)throw new Error("Invalid matrix dimensions");if(this.isSingular())throw new Error("LU matrix is singular");let o=t.columns,s=t.subMatrixRow(this.pivotVector,0,o-1),a=e.columns,u,l,i;for(i=0;i<a;i++)for(u=i+1;u<a;u++)for(l=0;l<o;l++)s.set(u,l,s.get(u,l)-s.get(i,l)*e.get(u,i));for(i=a-1;i>=0;i--){for(l=0;l<o;l++)s.set(i,l,s.get(i,l)/e.get(i,i));for(u=0;u<i;u++)for(l=0;l<o;l++)s.set(u,l,s.get(u,l)-s.get(i,l)*e.get(u,i))}return s}get determinant(){let t=this.LU;if(!t.isSquare())throw new Error("Matrix must be square");let e=this.pivotSign,n=t.columns;for(let o=0;o<n;o++)e*=t.get(o,o);return e}get lowerTriangularMatrix(){let t=this.LU,e=t.rows,n=t.columns,o=new Ae(e,n);for(let s=0;s<e;s++)for(let a=0;a<n;a++)s>a?o.set(s,a,t.get(s,a)):s===a?o.set(s,a,1):o.set(s,a,0);return o}get upperTriangularMatrix(){let t=this.LU,e=t.rows,n=t.columns,o=new Ae(e,n);for(let s=0;s<e;s++)for(let a=0;a<n;a++)s<=a?o.set(s,a,t.get(s,a)):o.set(s,a,0);return o}get pivotPermutationVector(){return Array.from(this.pivotVector)}};function pb(r){let t=r.data,e=r.rows;for(let n=0;n<e;n++){let o=t[n];for(let s=n+1;s<e;s++){let a=o[s];o[s]=t[s][n],t[s][n]=a}}return r}function ui(r,t){let e=0;return Math.abs(r)>Math.abs(t)?(e=t/r,Math.abs(r)*Math.sqrt(1+e*e)):t!==0?(e=r/t,Math.abs(t)*Math.sqrt(1+e*e)):0}var rd=class{constructor(t){t=In.checkMatrix(t);let e=t.clone(),n=t.rows,o=t.columns,s=new Float64Array(o),a,u,l,i;for(l=0;l<o;l++){let c=0;for(a=l;a<n;a++)c=ui(c,e.get(a,l));if(c!==0){for(e.get(l,l)<0&&(c=-c),a=l;a<n;a++)e.set(a,l,e.get(a,l)/c);for(e.set(l,l,e.get(l,l)+1),u=l+1;u<o;u++){for(i=0,a=l;a<n;a++)i+=e.get(a,l)*e.get(a,u);for(i=-i/e.get(l,l),a=l;a<n;a++)e.set(a,u,e.get(a,u)+i*e.get(a,l))}}s[l]=-c}this.QR=e,this.Rdiag=s}solve(t){t=Ae.checkMatrix(t);let e=this.QR,n=e.rows;if(t.rows!==n)throw new Error("Matrix row dimensions must agree");if(!this.isFullRank())throw new Error("Matrix is rank deficient");let o=t.columns,s=t.clone(),a=e.columns,u,l,i,c;for(i=0;i<a;i++)for(l=0;l<o;l++){for(c=0,u=i;u<n;u++)c+=e.get(u,i)*s.get(u,l);for(c=-c/e.get(i,i),u=i;u<n;u++)s.set(u,l,s.get(u,l)+c*e.get(u,i))}for(i=a-1;i>=0;i--){for(l=0;l<o;l++)s.set(i,l,s.get(i,l)/this.Rdiag[i]);for(u=0;u<i;u++)for(l=0;l<o;l++)s.set(u,l,s.get(u,l)-s.get(i,l)*e.get(u,i))}return s.subMatrix(0,a-1,0,o-1)}isFullRank(){let t=this.QR.columns;for(let e=0;e<t;e++)if(this.Rdiag[e]===0)return!1;return!0}get upperTriangularMatrix(){let t=this.QR,e=t.columns,n=new Ae(e,e),o,s;for(o=0;o<e;o++)for(s=0;s<e;s++)o<s?n.set(o,s,t.get(o,s)):o===s?n.set(o,s,this.Rdiag[o]):n.set(o,s,0);return n}get orthogonalMatrix(){let t=this.QR,e=t.rows,n=t.columns,o=new Ae(e,n),s,a,u,l;for(u=n-1;u>=0;u--){for(s=0;s<e;s++)o.set(s,u,0);for(o.set(u,u,1),a=u;a<n;a++)if(t.get(u,u)!==0){for(l=0,s=u;s<e;s++)l+=t.get(s,u)*o.get(s,a);for(l=-l/t.get(u,u),s=u;s<e;s++)o.set(s,a,o.get(s,a)+l*t.get(s,u))}}return o}},ia=class{constructor(t,e={}){if(t=In.checkMatrix(t),t.isEmpty())throw new Error("Matrix must be non-empty");let n=t.rows,o=t.columns,{computeLeftSingularVectors:s=!0,computeRightSingularVectors:a=!0,autoTranspose:u=!1}=e,l=!!s,i=!!a,c=!1,p;if(n<o)if(!u)console.warn("Computing SVD on a matrix with more columns than rows. Consider enabling autoTranspose"),p=t.transpose();else{p=t.clone(),n=t.columns,o=t.rows,c=!0;let k=l;l=i,i=k}else p=t.transpose();let f=Math.min(n,o),m=Math.min(n+1,o),d=new Float64Array(m),h=new Ae(f,n),g=new Ae(o,o),A=new Float64Array(o),y=new Float64Array(n),x=new Float64Array(m);for(let k=0;k<m;k++)x[k]=k;let w=Math.min(n-1,o),b=Math.max(0,Math.min(o-2,n)),v=Math.max(w,b);for(let k=0;k<v;k++){if(k<w){d[k]=0;for(let D=k;D<n;D++)d[k]=ui(d[k],p.get(k,D));if(d[k]!==0){p.get(k,k)<0&&(d[k]=-d[k]);for(let D=k;D<n;D++)p.set(k,D,p.get(k,D)/d[k]);p.set(k,k,p.get(k,k)+1)}d[k]=-d[k]}for(let D=k+1;D<o;D++){if(k<w&&d[k]!==0){let T=0;for(let B=k;B<n;B++)T+=p.get(k,B)*p.get(D,B);T=-T/p.get(k,k);for(let B=k;B<n;B++)p.set(D,B,p.get(D,B)+T*p.get(k,B))}A[D]=p.get(D,k)}if(l&&k<w)for(let D=k;D<n;D++)h.set(k,D,p.get(k,D));if(k<b){A[k]=0;for(let D=k+1;D<o;D++)A[k]=ui(A[k],A[D]);if(A[k]!==0){A[k+1]<0&&(A[k]=0-A[k]);for(let D=k+1;D<o;D++)A[D]/=A[k];A[k+1]+=1}if(A[k]=-A[k],k+1<n&&A[k]!==0){for(let D=k+1;D<n;D++)y[D]=0;for(let D=k+1;D<n;D++)for(let T=k+1;T<o;T++)y[D]+=A[T]*p.get(T,D);for(let D=k+1;D<o;D++){let T=-A[D]/A[k+1];for(let B=k+1;B<n;B++)p.set(D,B,p.get(D,B)+T*y[B])}}if(i)for(let D=k+1;D<o;D++)g.set(k,D,A[D])}}let E=Math.min(o,n+1);if(w<o&&(d[w]=p.get(w,w)),n<E&&(d[E-1]=0),b+1<E&&(A[b]=p.get(E-1,b)),A[E-1]=0,l){for(let k=w;k<f;k++){for(let D=0;D<n;D++)h.set(k,D,0);h.set(k,k,1)}for(let k=w-1;k>=0;k--)if(d[k]!==0){for(let D=k+1;D<f;D++){let T=0;for(let B=k;B<n;B++)T+=h.get(k,B)*h.get(D,B);T=-T/h.get(k,k);for(let B=k;B<n;B++)h.set(D,B,h.get(D,B)+T*h.get(k,B))}for(let D=k;D<n;D++)h.set(k,D,-h.get(k,D));h.set(k,k,1+h.get(k,k));for(let D=0;D<k-1;D++)h.set(k,D,0)}else{for(let D=0;D<n;D++)h.set(k,D,0);h.set(k,k,1)}}if(i)for(let k=o-1;k>=0;k--){if(k<b&&A[k]!==0)for(let D=k+1;D<o;D++){let T=0;for(let B=k+1;B<o;B++)T+=g.get(k,B)*g.get(D,B);T=-T/g.get(k,k+1);for(let B=k+1;B<o;B++)g.set(D,B,g.get(D,B)+T*g.get(k,B))}for(let D=0;D<o;D++)g.set(k,D,0);g.set(k,k,1)}let _=E-1,M=Number.EPSILON;for(;E>0;){let k,D;for(k=E-2;k>=-1&&k!==-1;k--){let T=Number.MIN_VALUE+M*Math.abs(d[k]+Math.abs(d[k+1]));if(Math.abs(A[k])<=T||Number.isNaN(A[k])){A[k]=0;break}}if(k===E-2)D=4;else{let T;for(T=E-1;T>=k&&T!==k;T--){let B=(T!==E?Math.abs(A[T]):0)+(T!==k+1?Math.abs(A[T-1]):0);if(Math.abs(d[T])<=M*B){d[T]=0;break}}T===k?D=3:T===E-1?D=1:(D=2,k=T)}switch(k++,D){case 1:{let T=A[E-2];A[E-2]=0;for(let B=E-2;B>=k;B--){let L=ui(d[B],T),P=d[B]/L,z=T/L;if(d[B]=L,B!==k&&(T=-z*A[B-1],A[B-1]=P*A[B-1]),i)for(let Q=0;Q<o;Q++)L=P*g.get(B,Q)+z*g.get(E-1,Q),g.set(E-1,Q,-z*g.get(B,Q)+P*g.get(E-1,Q)),g.set(B,Q,L)}break}case 2:{let T=A[k-1];A[k-1]=0;for(let B=k;B<E;B++){let L=ui(d[B],T),P=d[B]/L,z=T/L;if(d[B]=L,T=-z*A[B],A[B]=P*A[B],l)for(let Q=0;Q<n;Q++)L=P*h.get(B,Q)+z*h.get(k-1,Q),h.set(k-1,Q,-z*h.get(B,Q)+P*h.get(k-1,Q)),h.set(B,Q,L)}break}case 3:{let T=Math.max(Math.abs(d[E-1]),Math.abs(d[E-2]),Math.abs(A[E-2]),Math.abs(d[k]),Math.abs(A[k])),B=d[E-1]/T,L=d[E-2]/T,P=A[E-2]/T,z=d[k]/T,Q=A[k]/T,U=((L+B)*(L-B)+P*P)/2,H=B*P*(B*P),V=0;(U!==0||H!==0)&&(U<0?V=0-Math.sqrt(U*U+H):V=Math.sqrt(U*U+H),V=H/(U+V));let ee=(z+B)*(z-B)+V,j=z*Q;for(let N=k;N<E-1;N++){let G=ui(ee,j);G===0&&(G=Number.MIN_VALUE);let te=ee/G,X=j/G;if(N!==k&&(A[N-1]=G),ee=te*d[N]+X*A[N],A[N]=te*A[N]-X*d[N],j=X*d[N+1],d[N+1]=te*d[N+1],i)for(let oe=0;oe<o;oe++)G=te*g.get(N,oe)+X*g.get(N+1,oe),g.set(N+1,oe,-X*g.get(N,oe)+te*g.get(N+1,oe)),g.set(N,oe,G);if(G=ui(ee,j),G===0&&(G=Number.MIN_VALUE),te=ee/G,X=j/G,d[N]=G,ee=te*A[N]+X*d[N+1],d[N+1]=-X*A[N]+te*d[N+1],j=X*A[N+1],A[N+1]=te*A[N+1],l&&N<n-1)for(let oe=0;oe<n;oe++)G=te*h.get(N,oe)+X*h.get(N+1,oe),h.set(N+1,oe,-X*h.get(N,oe)+te*h.get(N+1,oe)),h.set(N,oe,G)}A[E-2]=ee;break}case 4:{if(d[k]<=0&&(d[k]=d[k]<0?-d[k]:0,i))for(let T=0;T<=_;T++)g.set(k,T,-g.get(k,T));for(;k<_&&!(d[k]>=d[k+1]);){let T=d[k];if(d[k]=d[k+1],d[k+1]=T,i&&k<o-1)for(let B=0;B<o;B++)T=g.get(k+1,B),g.set(k+1,B,g.get(k,B)),g.set(k,B,T);if(l&&k<n-1)for(let B=0;B<n;B++)T=h.get(k+1,B),h.set(k+1,B,h.get(k,B)),h.set(k,B,T);k++}E--;break}}}if(h=h.isSquare()?pb(h):h.transpose(),g=pb(g),c){let k=g;g=h,h=k}this.m=n,this.n=o,this.s=d,this.U=h,this.V=g}solve(t){let e=t,n=this.threshold,o=this.s.length,s=Ae.zeros(o,o);for(let f=0;f<o;f++)Math.abs(this.s[f])<=n?s.set(f,f,0):s.set(f,f,1/this.s[f]);let a=this.U,u=this.rightSingularVectors,l=u.mmul(s),i=u.rows,c=a.rows,p=Ae.zeros(i,c);for(let f=0;f<i;f++)for(let m=0;m<c;m++){let d=0;for(let h=0;h<o;h++)d+=l.get(f,h)*a.get(m,h);p.set(f,m,d)}return p.mmul(e)}solveForDiagonal(t){return this.solve(Ae.diag(t))}inverse(){let t=this.V,e=this.threshold,n=t.rows,o=t.columns,s=new Ae(n,this.s.length);for(let c=0;c<n;c++)for(let p=0;p<o;p++)Math.abs(this.s[p])>e&&s.set(c,p,t.get(c,p)/this.s[p]);let a=this.U,u=a.rows,l=a.columns,i=new Ae(n,u);for(let c=0;c<n;c++)for(let p=0;p<u;p++){let f=0;for(let m=0;m<l;m++)f+=s.get(c,m)*a.get(p,m);i.set(c,p,f)}return i}get condition(){return this.s[0]/this.s[Math.min(this.m,this.n)-1]}get norm2(){return this.s[0]}get rank(){let t=Math.max(this.m,this.n)*this.s[0]*Number.EPSILON,e=0,n=this.s;for(let o=0,s=n.length;o<s;o++)n[o]>t&&e++;return e}get diagonal(){return Array.from(this.s)}get threshold(){return Number.EPSILON/2*Math.max(this.m,this.n)*this.s[0]}get leftSingularVectors(){return this.U}get rightSingularVectors(){return this.V}get diagonalMatrix(){return Ae.diag(this.s)}};function LX(r,t=!1){return r=In.checkMatrix(r),t?new ia(r).inverse():nP(r,Ae.eye(r.rows))}function nP(r,t,e=!1){return r=In.checkMatrix(r),t=In.checkMatrix(t),e?new ia(r).solve(t):r.isSquare()?new yf(r).solve(t):new rd(r).solve(t)}function ry(r){if(r=Ae.checkMatrix(r),r.isSquare()){if(r.columns===0)return 1;let t,e,n,o;if(r.columns===2)return t=r.get(0,0),e=r.get(0,1),n=r.get(1,0),o=r.get(1,1),t*o-e*n;if(r.columns===3){let s,a,u;return s=new Af(r,[1,2],[1,2]),a=new Af(r,[1,2],[0,2]),u=new Af(r,[1,2],[0,1]),t=r.get(0,0),e=r.get(0,1),n=r.get(0,2),t*ry(s)-e*ry(a)+n*ry(u)}else return new yf(r).determinant}else throw Error("determinant can only be calculated for a square matrix")}function OX(r,t){let e=[];for(let n=0;n<r;n++)n!==t&&e.push(n);return e}function QX(r,t,e,n=1e-9,o=1e-9){if(r>o)return new Array(t.rows+1).fill(0);{let s=t.addRow(e,[0]);for(let a=0;a<s.rows;a++)Math.abs(s.get(a,0))<n&&s.set(a,0,0);return s.to1DArray()}}function zX(r,t={}){let{thresholdValue:e=1e-9,thresholdError:n=1e-9}=t;r=Ae.checkMatrix(r);let o=r.rows,s=new Ae(o,o);for(let a=0;a<o;a++){let u=Ae.columnVector(r.getRow(a)),l=r.subMatrixRow(OX(o,a)).transpose(),c=new ia(l).solve(u),p=Ae.abs(u).max()||1,f=Ae.sub(u,l.mmul(c)).abs().max()/p;s.setRow(a,QX(f,c,a,e,n))}return s}function WX(r,t=Number.EPSILON){if(r=Ae.checkMatrix(r),r.isEmpty())return r.transpose();let e=new ia(r,{autoTranspose:!0}),n=e.leftSingularVectors,o=e.rightSingularVectors,s=e.diagonal,a=t*Math.max(r.rows,r.columns)*s[0];for(let u=0;u<s.length;u++)Math.abs(s[u])>a?s[u]=1/s[u]:s[u]=0;return o.mmul(Ae.diag(s).mmul(n.transpose()))}function GX(r,t=r,e={}){r=new Ae(r);let n=!1;if(typeof t=="object"&&!Ae.isMatrix(t)&&!Gr(t)?(e=t,t=r,n=!0):t=new Ae(t),r.rows!==t.rows)throw new TypeError("Both matrices must have the same number of rows");let{center:o=!0}=e;o&&(r=r.center("column"),n||(t=t.center("column")));let s=r.transposeMultiply(t);for(let a=0;a<s.rows;a++)for(let u=0;u<s.columns;u++)s.set(a,u,s.get(a,u)*(1/(r.rows-1)));return s}function UX(r,t=r,e={}){r=new Ae(r);let n=!1;if(typeof t=="object"&&!Ae.isMatrix(t)&&!Gr(t)?(e=t,t=r,n=!0):t=new Ae(t),r.rows!==t.rows)throw new TypeError("Both matrices must have the same number of rows");let{center:o=!0,scale:s=!0}=e;o&&(r.center("column"),n||t.center("column")),s&&(r.scale("column"),n||t.scale("column"));let a=r.standardDeviation("column",{unbiased:!0}),u=n?a:t.standardDeviation("column",{unbiased:!0}),l=r.transposeMultiply(t);for(let i=0;i<l.rows;i++)for(let c=0;c<l.columns;c++)l.set(i,c,l.get(i,c)*(1/(a[i]*u[c]))*(1/(r.rows-1)));return l}var sy=class{constructor(t,e={}){let{assumeSymmetric:n=!1}=e;if(t=In.checkMatrix(t),!t.isSquare())throw new Error("Matrix is not a square matrix");if(t.isEmpty())throw new Error("Matrix must be non-empty");let o=t.columns,s=new Ae(o,o),a=new Float64Array(o),u=new Float64Array(o),l=t,i,c,p=!1;if(n?p=!0:p=t.isSymmetric(),p){for(i=0;i<o;i++)for(c=0;c<o;c++)s.set(c,i,l.get(i,c));VX(o,u,a,s),HX(o,u,a,s),pb(s)}else{let f=new Ae(o,o),m=new Float64Array(o);for(c=0;c<o;c++)for(i=0;i<o;i++)f.set(i,c,l.get(i,c));qX(o,f,m,s),KX(o,u,a,s,f)}this.n=o,this.e=u,this.d=a,this.V=s}get realEigenvalues(){return Array.from(this.d)}get imaginaryEigenvalues(){return Array.from(this.e)}get eigenvectorMatrix(){return this.V}get diagonalMatrix(){let t=this.n,e=this.e,n=this.d,o=new Ae(t,t),s,a;for(s=0;s<t;s++){for(a=0;a<t;a++)o.set(s,a,0);o.set(s,s,n[s]),e[s]>0?o.set(s,s+1,e[s]):e[s]<0&&o.set(s,s-1,e[s])}return o}};function VX(r,t,e,n){let o,s,a,u,l,i,c,p;for(l=0;l<r;l++)e[l]=n.get(l,r-1);for(u=r-1;u>0;u--){for(p=0,a=0,i=0;i<u;i++)p=p+Math.abs(e[i]);if(p===0)for(t[u]=e[u-1],l=0;l<u;l++)e[l]=n.get(l,u-1),n.set(l,u,0),n.set(u,l,0);else{for(i=0;i<u;i++)e[i]/=p,a+=e[i]*e[i];for(o=e[u-1],s=Math.sqrt(a),o>0&&(s=-s),t[u]=p*s,a=a-o*s,e[u-1]=o-s,l=0;l<u;l++)t[l]=0;for(l=0;l<u;l++){for(o=e[l],n.set(u,l,o),s=t[l]+n.get(l,l)*o,i=l+1;i<=u-1;i++)s+=n.get(l,i)*e[i],t[i]+=n.get(l,i)*o;t[l]=s}for(o=0,l=0;l<u;l++)t[l]/=a,o+=t[l]*e[l];for(c=o/(a+a),l=0;l<u;l++)t[l]-=c*e[l];for(l=0;l<u;l++){for(o=e[l],s=t[l],i=l;i<=u-1;i++)n.set(l,i,n.get(l,i)-(o*t[i]+s*e[i]));e[l]=n.get(l,u-1),n.set(l,u,0)}}e[u]=a}for(u=0;u<r-1;u++){if(n.set(u,r-1,n.get(u,u)),n.set(u,u,1),a=e[u+1],a!==0){for(i=0;i<=u;i++)e[i]=n.get(u+1,i)/a;for(l=0;l<=u;l++){for(s=0,i=0;i<=u;i++)s+=n.get(u+1,i)*n.get(l,i);for(i=0;i<=u;i++)n.set(l,i,n.get(l,i)-s*e[i])}}for(i=0;i<=u;i++)n.set(u+1,i,0)}for(l=0;l<r;l++)e[l]=n.get(l,r-1),n.set(l,r-1,0);n.set(r-1,r-1,1),t[0]=0}function HX(r,t,e,n){let o,s,a,u,l,i,c,p,f,m,d,h,g,A,y,x;for(a=1;a<r;a++)t[a-1]=t[a];t[r-1]=0;let w=0,b=0,v=Number.EPSILON;for(i=0;i<r;i++){for(b=Math.max(b,Math.abs(e[i])+Math.abs(t[i])),c=i;c<r&&!(Math.abs(t[c])<=v*b);)c++;if(c>i)do{for(o=e[i],p=(e[i+1]-o)/(2*t[i]),f=ui(p,1),p<0&&(f=-f),e[i]=t[i]/(p+f),e[i+1]=t[i]*(p+f),m=e[i+1],s=o-e[i],a=i+2;a<r;a++)e[a]-=s;for(w=w+s,p=e[c],d=1,h=d,g=d,A=t[i+1],y=0,x=0,a=c-1;a>=i;a--)for(g=h,h=d,x=y,o=d*t[a],s=d*p,f=ui(p,t[a]),t[a+1]=y*f,y=t[a]/f,d=p/f,p=d*e[a]-y*o,e[a+1]=s+y*(d*o+y*e[a]),l=0;l<r;l++)s=n.get(a+1,l),n.set(a+1,l,y*n.get(a,l)+d*s),n.set(a,l,d*n.get(a,l)-y*s);p=-y*x*g*A*t[i]/m,t[i]=y*p,e[i]=d*p}while(Math.abs(t[i])>v*b);e[i]=e[i]+w,t[i]=0}for(a=0;a<r-1;a++){for(l=a,p=e[a],u=a+1;u<r;u++)e[u]<p&&(l=u,p=e[u]);if(l!==a)for(e[l]=e[a],e[a]=p,u=0;u<r;u++)p=n.get(a,u),n.set(a,u,n.get(l,u)),n.set(l,u,p)}}function qX(r,t,e,n){let o=0,s=r-1,a,u,l,i,c,p,f;for(p=o+1;p<=s-1;p++){for(f=0,i=p;i<=s;i++)f=f+Math.abs(t.get(i,p-1));if(f!==0){for(l=0,i=s;i>=p;i--)e[i]=t.get(i,p-1)/f,l+=e[i]*e[i];for(u=Math.sqrt(l),e[p]>0&&(u=-u),l=l-e[p]*u,e[p]=e[p]-u,c=p;c<r;c++){for(a=0,i=s;i>=p;i--)a+=e[i]*t.get(i,c);for(a=a/l,i=p;i<=s;i++)t.set(i,c,t.get(i,c)-a*e[i])}for(i=0;i<=s;i++){for(a=0,c=s;c>=p;c--)a+=e[c]*t.get(i,c);for(a=a/l,c=p;c<=s;c++)t.set(i,c,t.get(i,c)-a*e[c])}e[p]=f*e[p],t.set(p,p-1,f*u)}}for(i=0;i<r;i++)for(c=0;c<r;c++)n.set(i,c,i===c?1:0);for(p=s-1;p>=o+1;p--)if(t.get(p,p-1)!==0){for(i=p+1;i<=s;i++)e[i]=t.get(i,p-1);for(c=p;c<=s;c++){for(u=0,i=p;i<=s;i++)u+=e[i]*n.get(i,c);for(u=u/e[p]/t.get(p,p-1),i=p;i<=s;i++)n.set(i,c,n.get(i,c)+u*e[i])}}}function KX(r,t,e,n,o){let s=r-1,a=0,u=r-1,l=Number.EPSILON,i=0,c=0,p=0,f=0,m=0,d=0,h=0,g=0,A,y,x,w,b,v,E,_,M,k,D,T,B,L,P;for(A=0;A<r;A++)for((A<a||A>u)&&(e[A]=o.get(A,A),t[A]=0),y=Math.max(A-1,0);y<r;y++)c=c+Math.abs(o.get(A,y));for(;s>=a;){for(w=s;w>a&&(d=Math.abs(o.get(w-1,w-1))+Math.abs(o.get(w,w)),d===0&&(d=c),!(Math.abs(o.get(w,w-1))<l*d));)w--;if(w===s)o.set(s,s,o.get(s,s)+i),e[s]=o.get(s,s),t[s]=0,s--,g=0;else if(w===s-1){if(E=o.get(s,s-1)*o.get(s-1,s),p=(o.get(s-1,s-1)-o.get(s,s))/2,f=p*p+E,h=Math.sqrt(Math.abs(f)),o.set(s,s,o.get(s,s)+i),o.set(s-1,s-1,o.get(s-1,s-1)+i),_=o.get(s,s),f>=0){for(h=p>=0?p+h:p-h,e[s-1]=_+h,e[s]=e[s-1],h!==0&&(e[s]=_-E/h),t[s-1]=0,t[s]=0,_=o.get(s,s-1),d=Math.abs(_)+Math.abs(h),p=_/d,f=h/d,m=Math.sqrt(p*p+f*f),p=p/m,f=f/m,y=s-1;y<r;y++)h=o.get(s-1,y),o.set(s-1,y,f*h+p*o.get(s,y)),o.set(s,y,f*o.get(s,y)-p*h);for(A=0;A<=s;A++)h=o.get(A,s-1),o.set(A,s-1,f*h+p*o.get(A,s)),o.set(A,s,f*o.get(A,s)-p*h);for(A=a;A<=u;A++)h=n.get(A,s-1),n.set(A,s-1,f*h+p*n.get(A,s)),n.set(A,s,f*n.get(A,s)-p*h)}else e[s-1]=_+p,e[s]=_+p,t[s-1]=h,t[s]=-h;s=s-2,g=0}else{if(_=o.get(s,s),M=0,E=0,w<s&&(M=o.get(s-1,s-1),E=o.get(s,s-1)*o.get(s-1,s)),g===10){for(i+=_,A=a;A<=s;A++)o.set(A,A,o.get(A,A)-_);d=Math.abs(o.get(s,s-1))+Math.abs(o.get(s-1,s-2)),_=M=.75*d,E=-.4375*d*d}if(g===30&&(d=(M-_)/2,d=d*d+E,d>0)){for(d=Math.sqrt(d),M<_&&(d=-d),d=_-E/((M-_)/2+d),A=a;A<=s;A++)o.set(A,A,o.get(A,A)-d);i+=d,_=M=E=.964}for(g=g+1,b=s-2;b>=w&&(h=o.get(b,b),m=_-h,d=M-h,p=(m*d-E)/o.get(b+1,b)+o.get(b,b+1),f=o.get(b+1,b+1)-h-m-d,m=o.get(b+2,b+1),d=Math.abs(p)+Math.abs(f)+Math.abs(m),p=p/d,f=f/d,m=m/d,!(b===w||Math.abs(o.get(b,b-1))*(Math.abs(f)+Math.abs(m))<l*(Math.abs(p)*(Math.abs(o.get(b-1,b-1))+Math.abs(h)+Math.abs(o.get(b+1,b+1))))));)b--;for(A=b+2;A<=s;A++)o.set(A,A-2,0),A>b+2&&o.set(A,A-3,0);for(x=b;x<=s-1&&(L=x!==s-1,x!==b&&(p=o.get(x,x-1),f=o.get(x+1,x-1),m=L?o.get(x+2,x-1):0,_=Math.abs(p)+Math.abs(f)+Math.abs(m),_!==0&&(p=p/_,f=f/_,m=m/_)),_!==0);x++)if(d=Math.sqrt(p*p+f*f+m*m),p<0&&(d=-d),d!==0){for(x!==b?o.set(x,x-1,-d*_):w!==b&&o.set(x,x-1,-o.get(x,x-1)),p=p+d,_=p/d,M=f/d,h=m/d,f=f/p,m=m/p,y=x;y<r;y++)p=o.get(x,y)+f*o.get(x+1,y),L&&(p=p+m*o.get(x+2,y),o.set(x+2,y,o.get(x+2,y)-p*h)),o.set(x,y,o.get(x,y)-p*_),o.set(x+1,y,o.get(x+1,y)-p*M);for(A=0;A<=Math.min(s,x+3);A++)p=_*o.get(A,x)+M*o.get(A,x+1),L&&(p=p+h*o.get(A,x+2),o.set(A,x+2,o.get(A,x+2)-p*m)),o.set(A,x,o.get(A,x)-p),o.set(A,x+1,o.get(A,x+1)-p*f);for(A=a;A<=u;A++)p=_*n.get(A,x)+M*n.get(A,x+1),L&&(p=p+h*n.get(A,x+2),n.set(A,x+2,n.get(A,x+2)-p*m)),n.set(A,x,n.get(A,x)-p),n.set(A,x+1,n.get(A,x+1)-p*f)}}}if(c!==0){for(s=r-1;s>=0;s--)if(p=e[s],f=t[s],f===0)for(w=s,o.set(s,s,1),A=s-1;A>=0;A--){for(E=o.get(A,A)-p,m=0,y=w;y<=s;y++)m=m+o.get(A,y)*o.get(y,s);if(t[A]<0)h=E,d=m;else if(w=A,t[A]===0?o.set(A,s,E!==0?-m/E:-m/(l*c)):(_=o.get(A,A+1),M=o.get(A+1,A),f=(e[A]-p)*(e[A]-p)+t[A]*t[A],v=(_*d-h*m)/f,o.set(A,s,v),o.set(A+1,s,Math.abs(_)>Math.abs(h)?(-m-E*v)/_:(-d-M*v)/h)),v=Math.abs(o.get(A,s)),l*v*v>1)for(y=A;y<=s;y++)o.set(y,s,o.get(y,s)/v)}else if(f<0)for(w=s-1,Math.abs(o.get(s,s-1))>Math.abs(o.get(s-1,s))?(o.set(s-1,s-1,f/o.get(s,s-1)),o.set(s-1,s,-(o.get(s,s)-p)/o.get(s,s-1))):(P=ty(0,-o.get(s-1,s),o.get(s-1,s-1)-p,f),o.set(s-1,s-1,P[0]),o.set(s-1,s,P[1])),o.set(s,s-1,0),o.set(s,s,1),A=s-2;A>=0;A--){for(k=0,D=0,y=w;y<=s;y++)k=k+o.get(A,y)*o.get(y,s-1),D=D+o.get(A,y)*o.get(y,s);if(E=o.get(A,A)-p,t[A]<0)h=E,m=k,d=D;else if(w=A,t[A]===0?(P=ty(-k,-D,E,f),o.set(A,s-1,P[0]),o.set(A,s,P[1])):(_=o.get(A,A+1),M=o.get(A+1,A),T=(e[A]-p)*(e[A]-p)+t[A]*t[A]-f*f,B=(e[A]-p)*2*f,T===0&&B===0&&(T=l*c*(Math.abs(E)+Math.abs(f)+Math.abs(_)+Math.abs(M)+Math.abs(h))),P=ty(_*m-h*k+f*D,_*d-h*D-f*k,T,B),o.set(A,s-1,P[0]),o.set(A,s,P[1]),Math.abs(_)>Math.abs(h)+Math.abs(f)?(o.set(A+1,s-1,(-k-E*o.get(A,s-1)+f*o.get(A,s))/_),o.set(A+1,s,(-D-E*o.get(A,s)-f*o.get(A,s-1))/_)):(P=ty(-m-M*o.get(A,s-1),-d-M*o.get(A,s),h,f),o.set(A+1,s-1,P[0]),o.set(A+1,s,P[1]))),v=Math.max(Math.abs(o.get(A,s-1)),Math.abs(o.get(A,s))),l*v*v>1)for(y=A;y<=s;y++)o.set(y,s-1,o.get(y,s-1)/v),o.set(y,s,o.get(y,s)/v)}for(A=0;A<r;A++)if(A<a||A>u)for(y=A;y<r;y++)n.set(A,y,o.get(A,y));for(y=r-1;y>=a;y--)for(A=a;A<=u;A++){for(h=0,x=a;x<=Math.min(y,u);x++)h=h+n.get(A,x)*o.get(x,y);n.set(A,y,h)}}}function ty(r,t,e,n){let o,s;return Math.abs(e)>Math.abs(n)?(o=n/e,s=e+o*n,[(r+o*t)/s,(t-o*r)/s]):(o=e/n,s=n+o*e,[(o*r+t)/s,(o*t-r)/s])}var iy=class{constructor(t){if(t=In.checkMatrix(t),!t.isSymmetric())throw new Error("Matrix is not symmetric");let e=t,n=e.rows,o=new Ae(n,n),s=!0,a,u,l;for(u=0;u<n;u++){let i=0;for(l=0;l<u;l++){let c=0;for(a=0;a<l;a++)c+=o.get(l,a)*o.get(u,a);c=(e.get(u,l)-c)/o.get(l,l),o.set(u,l,c),i=i+c*c}for(i=e.get(u,u)-i,s&&=i>0,o.set(u,u,Math.sqrt(Math.max(i,0))),l=u+1;l<n;l++)o.set(u,l,0)}this.L=o,this.positiveDefinite=s}isPositiveDefinite(){return this.positiveDefinite}solve(t){t=In.checkMatrix(t);let e=this.L,n=e.rows;if(t.rows!==n)throw new Error("Matrix dimensions do not match");if(this.isPositiveDefinite()===!1)throw new Error("Matrix is not positive definite");let o=t.columns,s=t.clone(),a,u,l;for(l=0;l<n;l++)for(u=0;u<o;u++){for(a=0;a<l;a++)s.set(l,u,s.get(l,u)-s.get(a,u)*e.get(l,a));s.set(l,u,s.get(l,u)/e.get(l,l))}for(l=n-1;l>=0;l--)for(u=0;u<o;u++){for(a=l+1;a<n;a++)s.set(l,u,s.get(l,u)-s.get(a,u)*e.get(a,l));s.set(l,u,s.get(l,u)/e.get(l,l))}return s}get lowerTriangularMatrix(){return this.L}},ay=class{constructor(t,e={}){t=In.checkMatrix(t);let{Y:n}=e,{scaleScores:o=!1,maxIterations:s=1e3,terminationCriteria:a=1e-10}=e,u;if(n){if(Gr(n)&&typeof n[0]=="number"?n=Ae.columnVector(n):n=In.checkMatrix(n),n.rows!==t.rows)throw new Error("Y should have the same number of rows as X");u=n.getColumnVector(0)}else u=t.getColumnVector(0);let l=1,i,c,p,f;for(let m=0;m<s&&l>a;m++)p=t.transpose().mmul(u).div(u.transpose().mmul(u).get(0,0)),p=p.div(p.norm()),i=t.mmul(p).div(p.transpose().mmul(p).get(0,0)),m>0&&(l=i.clone().sub(f).pow(2).sum()),f=i.clone(),n?(c=n.transpose().mmul(i).div(i.transpose().mmul(i).get(0,0)),c=c.div(c.norm()),u=n.mmul(c).div(c.transpose().mmul(c).get(0,0))):u=i;if(n){let m=t.transpose().mmul(i).div(i.transpose().mmul(i).get(0,0));m=m.div(m.norm());let d=t.clone().sub(i.clone().mmul(m.transpose())),h=u.transpose().mmul(i).div(i.transpose().mmul(i).get(0,0)),g=n.clone().sub(i.clone().mulS(h.get(0,0)).mmul(c.transpose()));this.t=i,this.p=m.transpose(),this.w=p.transpose(),this.q=c,this.u=u,this.s=i.transpose().mmul(i),this.xResidual=d,this.yResidual=g,this.betas=h}else this.w=p.transpose(),this.s=i.transpose().mmul(i).sqrt(),o?this.t=i.clone().div(this.s.get(0,0)):this.t=i,this.xResidual=t.sub(i.mmul(p.transpose()))}};ct.AbstractMatrix=Jt;ct.CHO=iy;ct.CholeskyDecomposition=iy;ct.DistanceMatrix=ny;ct.EVD=sy;ct.EigenvalueDecomposition=sy;ct.LU=yf;ct.LuDecomposition=yf;ct.Matrix=Ae;ct.MatrixColumnSelectionView=ob;ct.MatrixColumnView=nb;ct.MatrixFlipColumnView=sb;ct.MatrixFlipRowView=ib;ct.MatrixRowSelectionView=ub;ct.MatrixRowView=ab;ct.MatrixSelectionView=Af;ct.MatrixSubView=lb;ct.MatrixTransposeView=cb;ct.NIPALS=ay;ct.Nipals=ay;ct.QR=rd;ct.QrDecomposition=rd;ct.SVD=ia;ct.SingularValueDecomposition=ia;ct.SymmetricMatrix=ec;ct.WrapperMatrix1D=oy;ct.WrapperMatrix2D=In;ct.correlation=UX;ct.covariance=GX;ct.default=Ae;ct.determinant=ry;ct.inverse=LX;ct.linearDependencies=zX;ct.pseudoInverse=WX;ct.solve=nP;ct.wrap=$X});var s$="uplot",i$="u-hz",a$="u-vt",u$="u-title",l$="u-wrap",c$="u-under",p$="u-over",f$="u-axis",Ba="u-off",m$="u-select",d$="u-cursor-x",h$="u-cursor-y",g$="u-cursor-pt",A$="u-legend",y$="u-live",x$="u-inline",I$="u-series",w$="u-marker",vb="u-label",b$="u-value",Wf="width",Gf="height";var Eb="bottom",Nc="left",dy="right",_y="#000",Db=_y+"0",hy="mousemove",Bb="mousedown",gy="mouseup",Rb="mouseenter",_b="mouseleave",Tb="dblclick",C$="resize",S$="scroll",Mb="change",hd="dppxchange",Ty="--",zc=typeof window<"u",wy=zc?document:null,Pc=zc?window:null,k$=zc?navigator:null,vt,pd;function by(){let r=devicePixelRatio;vt!=r&&(vt=r,pd&&Sy(Mb,pd,by),pd=matchMedia(`(min-resolution: ${vt-.001}dppx) and (max-resolution: ${vt+.001}dppx)`),Ra(Mb,pd,by),Pc.dispatchEvent(new CustomEvent(hd)))}function zn(r,t){if(t!=null){let e=r.classList;!e.contains(t)&&e.add(t)}}function Cy(r,t){let e=r.classList;e.contains(t)&&e.remove(t)}function jt(r,t,e){r.style[t]=e+"px"}function To(r,t,e,n){let o=wy.createElement(r);return t!=null&&zn(o,t),e?.insertBefore(o,n),o}function so(r,t){return To("div",r,t)}var Nb=new WeakMap;function ns(r,t,e,n,o){let s="translate("+t+"px,"+e+"px)",a=Nb.get(r);s!=a&&(r.style.transform=s,Nb.set(r,s),t<0||e<0||t>n||e>o?zn(r,Ba):Cy(r,Ba))}var Fb=new WeakMap;function Pb(r,t,e){let n=t+e,o=Fb.get(r);n!=o&&(Fb.set(r,n),r.style.background=t,r.style.borderColor=e)}var $b=new WeakMap;function Lb(r,t,e,n){let o=t+""+e,s=$b.get(r);o!=s&&($b.set(r,o),r.style.height=e+"px",r.style.width=t+"px",r.style.marginLeft=n?-t/2+"px":0,r.style.marginTop=n?-e/2+"px":0)}var My={passive:!0},v$={...My,capture:!0};function Ra(r,t,e,n){t.addEventListener(r,e,n?v$:My)}function Sy(r,t,e,n){t.removeEventListener(r,e,My)}zc&&by();function Mo(r,t,e,n){let o;e=e||0,n=n||t.length-1;let s=n<=2147483647;for(;n-e>1;)o=s?e+n>>1:Wn((e+n)/2),t[o]<r?e=o:n=o;return r-t[e]<=t[n]-r?e:n}function fC(r){return(e,n,o)=>{let s=-1,a=-1;for(let u=n;u<=o;u++)if(r(e[u])){s=u;break}for(let u=o;u>=n;u--)if(r(e[u])){a=u;break}return[s,a]}}var mC=r=>r!=null,dC=r=>r!=null&&r>0,yd=fC(mC),E$=fC(dC);function D$(r,t,e,n=0,o=!1){let s=o?E$:yd,a=o?dC:mC;[t,e]=s(r,t,e);let u=r[t],l=r[t];if(t>-1)if(n==1)u=r[t],l=r[e];else if(n==-1)u=r[e],l=r[t];else for(let i=t;i<=e;i++){let c=r[i];a(c)&&(c<u?u=c:c>l&&(l=c))}return[u??Pt,l??-Pt]}function xd(r,t,e,n){let o=zb(r),s=zb(t);r==t&&(o==-1?(r*=e,t/=e):(r/=e,t*=e));let a=e==10?_s:hC,u=o==1?Wn:io,l=s==1?io:Wn,i=u(a(Mr(r))),c=l(a(Mr(t))),p=$c(e,i),f=$c(e,c);return e==10&&(i<0&&(p=$t(p,-i)),c<0&&(f=$t(f,-c))),n||e==2?(r=p*o,t=f*s):(r=xC(r,p),t=Id(t,f)),[r,t]}function Ny(r,t,e,n){let o=xd(r,t,e,n);return r==0&&(o[0]=0),t==0&&(o[1]=0),o}var Fy=.1,Ob={mode:3,pad:Fy},Vf={pad:0,soft:null,mode:0},B$={min:Vf,max:Vf};function gd(r,t,e,n){return wd(e)?Qb(r,t,e):(Vf.pad=e,Vf.soft=n?0:null,Vf.mode=n?3:0,Qb(r,t,B$))}function St(r,t){return r??t}function R$(r,t,e){for(t=St(t,0),e=St(e,r.length-1);t<=e;){if(r[t]!=null)return!0;t++}return!1}function Qb(r,t,e){let n=e.min,o=e.max,s=St(n.pad,0),a=St(o.pad,0),u=St(n.hard,-Pt),l=St(o.hard,Pt),i=St(n.soft,Pt),c=St(o.soft,-Pt),p=St(n.mode,0),f=St(o.mode,0),m=t-r,d=_s(m),h=dn(Mr(r),Mr(t)),g=_s(h),A=Mr(g-d);(m<1e-24||A>10)&&(m=0,(r==0||t==0)&&(m=1e-24,p==2&&i!=Pt&&(s=0),f==2&&c!=-Pt&&(a=0)));let y=m||h||1e3,x=_s(y),w=$c(10,Wn(x)),b=y*(m==0?r==0?.1:1:s),v=$t(xC(r-b,w/10),24),E=r>=i&&(p==1||p==3&&v<=i||p==2&&v>=i)?i:Pt,_=dn(u,v<E&&r>=E?E:No(E,v)),M=y*(m==0?t==0?.1:1:a),k=$t(Id(t+M,w/10),24),D=t<=c&&(f==1||f==3&&k>=c||f==2&&k<=c)?c:-Pt,T=No(l,k>D&&t<=D?D:dn(D,k));return _==T&&_==0&&(T=100),[_,T]}var _$=new Intl.NumberFormat(zc?k$.language:"en-US"),Py=r=>_$.format(r),Gn=Math,dd=Gn.PI,Mr=Gn.abs,Wn=Gn.floor,Tr=Gn.round,io=Gn.ceil,No=Gn.min,dn=Gn.max,$c=Gn.pow,zb=Gn.sign,_s=Gn.log10,hC=Gn.log2,T$=(r,t=1)=>Gn.sinh(r)*t,Ay=(r,t=1)=>Gn.asinh(r/t),Pt=1/0;function Wb(r){return(_s((r^r>>31)-(r>>31))|0)+1}function ky(r,t,e){return No(dn(r,t),e)}function gC(r){return typeof r=="function"}function ft(r){return gC(r)?r:()=>r}var M$=()=>{},AC=r=>r,yC=(r,t)=>t,N$=r=>null,Gb=r=>!0,Ub=(r,t)=>r==t,F$=/\.\d*?(?=9{6,}|0{6,})/gm,_a=r=>{if(wC(r)||bi.has(r))return r;let t=`${r}`,e=t.match(F$);if(e==null)return r;let n=e[0].length-1;if(t.indexOf("e-")!=-1){let[o,s]=t.split("e");return+`${_a(o)}e${s}`}return $t(r,n)};function Ea(r,t){return _a($t(_a(r/t))*t)}function Id(r,t){return _a(io(_a(r/t))*t)}function xC(r,t){return _a(Wn(_a(r/t))*t)}function $t(r,t=0){if(wC(r))return r;let e=10**t,n=r*e*(1+Number.EPSILON);return Tr(n)/e}var bi=new Map;function IC(r){return((""+r).split(".")[1]||"").length}function qf(r,t,e,n){let o=[],s=n.map(IC);for(let a=t;a<e;a++){let u=Mr(a),l=$t($c(r,a),u);for(let i=0;i<n.length;i++){let c=r==10?+`${n[i]}e${a}`:n[i]*l,p=(a>=0?0:u)+(a>=s[i]?0:s[i]),f=r==10?c:$t(c,p);o.push(f),bi.set(f,p)}}return o}var Hf={},$y=[],Lc=[null,null],wi=Array.isArray,wC=Number.isInteger,P$=r=>r===void 0;function Vb(r){return typeof r=="string"}function wd(r){let t=!1;if(r!=null){let e=r.constructor;t=e==null||e==Object}return t}function $$(r){return r!=null&&typeof r=="object"}var L$=Object.getPrototypeOf(Uint8Array),bC="__proto__";function Oc(r,t=wd){let e;if(wi(r)){let n=r.find(o=>o!=null);if(wi(n)||t(n)){e=Array(r.length);for(let o=0;o<r.length;o++)e[o]=Oc(r[o],t)}else e=r.slice()}else if(r instanceof L$)e=r.slice();else if(t(r)){e={};for(let n in r)n!=bC&&(e[n]=Oc(r[n],t))}else e=r;return e}function Cr(r){let t=arguments;for(let e=1;e<t.length;e++){let n=t[e];for(let o in n)o!=bC&&(wd(r[o])?Cr(r[o],Oc(n[o])):r[o]=Oc(n[o]))}return r}var O$=0,Q$=1,z$=2;function W$(r,t,e){for(let n=0,o,s=-1;n<t.length;n++){let a=t[n];if(a>s){for(o=a-1;o>=0&&r[o]==null;)r[o--]=null;for(o=a+1;o<e&&r[o]==null;)r[s=o++]=null}}}function G$(r,t){if(H$(r)){let a=r[0].slice();for(let u=1;u<r.length;u++)a.push(...r[u].slice(1));return q$(a[0])||(a=V$(a)),a}let e=new Set;for(let a=0;a<r.length;a++){let l=r[a][0],i=l.length;for(let c=0;c<i;c++)e.add(l[c])}let n=[Array.from(e).sort((a,u)=>a-u)],o=n[0].length,s=new Map;for(let a=0;a<o;a++)s.set(n[0][a],a);for(let a=0;a<r.length;a++){let u=r[a],l=u[0];for(let i=1;i<u.length;i++){let c=u[i],p=Array(o).fill(void 0),f=t?t[a][i]:Q$,m=[];for(let d=0;d<c.length;d++){let h=c[d],g=s.get(l[d]);h===null?f!=O$&&(p[g]=h,f==z$&&m.push(g)):p[g]=h}W$(p,m,o),n.push(p)}}return n}var U$=typeof queueMicrotask>"u"?r=>Promise.resolve().then(r):queueMicrotask;function V$(r){let t=r[0],e=t.length,n=Array(e);for(let s=0;s<n.length;s++)n[s]=s;n.sort((s,a)=>t[s]-t[a]);let o=[];for(let s=0;s<r.length;s++){let a=r[s],u=Array(e);for(let l=0;l<e;l++)u[l]=a[n[l]];o.push(u)}return o}function H$(r){let t=r[0][0],e=t.length;for(let n=1;n<r.length;n++){let o=r[n][0];if(o.length!=e)return!1;if(o!=t){for(let s=0;s<e;s++)if(o[s]!=t[s])return!1}}return!0}function q$(r,t=100){let e=r.length;if(e<=1)return!0;let n=0,o=e-1;for(;n<=o&&r[n]==null;)n++;for(;o>=n&&r[o]==null;)o--;if(o<=n)return!0;let s=dn(1,Wn((o-n+1)/t));for(let a=r[n],u=n+s;u<=o;u+=s){let l=r[u];if(l!=null){if(l<=a)return!1;a=l}}return!0}var CC=["January","February","March","April","May","June","July","August","September","October","November","December"],SC=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function kC(r){return r.slice(0,3)}var K$=SC.map(kC),j$=CC.map(kC),Y$={MMMM:CC,MMM:j$,WWWW:SC,WWW:K$};function zf(r){return(r<10?"0":"")+r}function X$(r){return(r<10?"00":r<100?"0":"")+r}var J$={YYYY:r=>r.getFullYear(),YY:r=>(r.getFullYear()+"").slice(2),MMMM:(r,t)=>t.MMMM[r.getMonth()],MMM:(r,t)=>t.MMM[r.getMonth()],MM:r=>zf(r.getMonth()+1),M:r=>r.getMonth()+1,DD:r=>zf(r.getDate()),D:r=>r.getDate(),WWWW:(r,t)=>t.WWWW[r.getDay()],WWW:(r,t)=>t.WWW[r.getDay()],HH:r=>zf(r.getHours()),H:r=>r.getHours(),h:r=>{let t=r.getHours();return t==0?12:t>12?t-12:t},AA:r=>r.getHours()>=12?"PM":"AM",aa:r=>r.getHours()>=12?"pm":"am",a:r=>r.getHours()>=12?"p":"a",mm:r=>zf(r.getMinutes()),m:r=>r.getMinutes(),ss:r=>zf(r.getSeconds()),s:r=>r.getSeconds(),fff:r=>X$(r.getMilliseconds())};function Ly(r,t){t=t||Y$;let e=[],n=/\{([a-z]+)\}|[^{]+/gi,o;for(;o=n.exec(r);)e.push(o[0][0]=="{"?J$[o[1]]:o[0]);return s=>{let a="";for(let u=0;u<e.length;u++)a+=typeof e[u]=="string"?e[u]:e[u](s,t);return a}}var Z$=new Intl.DateTimeFormat().resolvedOptions().timeZone;function eL(r,t){let e;return t=="UTC"||t=="Etc/UTC"?e=new Date(+r+r.getTimezoneOffset()*6e4):t==Z$?e=r:(e=new Date(r.toLocaleString("en-US",{timeZone:t})),e.setMilliseconds(r.getMilliseconds())),e}var vC=r=>r%1==0,Ad=[1,2,2.5,5],tL=qf(10,-32,0,Ad),EC=qf(10,0,32,Ad),rL=EC.filter(vC),Da=tL.concat(EC),Oy=`
`,DC="{YYYY}",Hb=Oy+DC,BC="{M}/{D}",Uf=Oy+BC,fd=Uf+"/{YY}",RC="{aa}",nL="{h}:{mm}",Fc=nL+RC,qb=Oy+Fc,Kb=":{ss}",Et=null;function _C(r){let t=r*1e3,e=t*60,n=e*60,o=n*24,s=o*30,a=o*365,l=(r==1?qf(10,0,3,Ad).filter(vC):qf(10,-3,0,Ad)).concat([t,t*5,t*10,t*15,t*30,e,e*5,e*10,e*15,e*30,n,n*2,n*3,n*4,n*6,n*8,n*12,o,o*2,o*3,o*4,o*5,o*6,o*7,o*8,o*9,o*10,o*15,s,s*2,s*3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),i=[[a,DC,Et,Et,Et,Et,Et,Et,1],[o*28,"{MMM}",Hb,Et,Et,Et,Et,Et,1],[o,BC,Hb,Et,Et,Et,Et,Et,1],[n,"{h}"+RC,fd,Et,Uf,Et,Et,Et,1],[e,Fc,fd,Et,Uf,Et,Et,Et,1],[t,Kb,fd+" "+Fc,Et,Uf+" "+Fc,Et,qb,Et,1],[r,Kb+".{fff}",fd+" "+Fc,Et,Uf+" "+Fc,Et,qb,Et,1]];function c(p){return(f,m,d,h,g,A)=>{let y=[],x=g>=a,w=g>=s&&g<a,b=p(d),v=$t(b*r,3),E=yy(b.getFullYear(),x?0:b.getMonth(),w||x?1:b.getDate()),_=$t(E*r,3);if(w||x){let M=w?g/s:0,k=x?g/a:0,D=v==_?v:$t(yy(E.getFullYear()+k,E.getMonth()+M,1)*r,3),T=new Date(Tr(D/r)),B=T.getFullYear(),L=T.getMonth();for(let P=0;D<=h;P++){let z=yy(B+k*P,L+M*P,1),Q=z-p($t(z*r,3));D=$t((+z+Q)*r,3),D<=h&&y.push(D)}}else{let M=g>=o?o:g,k=Wn(d)-Wn(v),D=_+k+Id(v-_,M);y.push(D);let T=p(D),B=T.getHours()+T.getMinutes()/e+T.getSeconds()/n,L=g/n,P=f.axes[m]._space,z=A/P;for(;D=$t(D+g,r==1?0:3),!(D>h);)if(L>1){let Q=Wn($t(B+L,6))%24,V=p(D).getHours()-Q;V>1&&(V=-1),D-=V*n,B=(B+L)%24;let ee=y[y.length-1];$t((D-ee)/g,3)*z>=.7&&y.push(D)}else y.push(D)}return y}}return[l,i,c]}var[oL,sL,iL]=_C(1),[aL,uL,lL]=_C(.001);qf(2,-53,53,[1]);function jb(r,t){return r.map(e=>e.map((n,o)=>o==0||o==8||n==null?n:t(o==1||e[8]==0?n:e[1]+n)))}function Yb(r,t){return(e,n,o,s,a)=>{let u=t.find(d=>a>=d[0])||t[t.length-1],l,i,c,p,f,m;return n.map(d=>{let h=r(d),g=h.getFullYear(),A=h.getMonth(),y=h.getDate(),x=h.getHours(),w=h.getMinutes(),b=h.getSeconds(),v=g!=l&&u[2]||A!=i&&u[3]||y!=c&&u[4]||x!=p&&u[5]||w!=f&&u[6]||b!=m&&u[7]||u[1];return l=g,i=A,c=y,p=x,f=w,m=b,v(h)})}}function cL(r,t){let e=Ly(t);return(n,o,s,a,u)=>o.map(l=>e(r(l)))}function yy(r,t,e){return new Date(r,t,e)}function Xb(r,t){return t(r)}var pL="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Jb(r,t){return(e,n,o,s)=>s==null?Ty:t(r(n))}function fL(r,t){let e=r.series[t];return e.width?e.stroke(r,t):e.points.width?e.points.stroke(r,t):null}function mL(r,t){return r.series[t].fill(r,t)}var dL={show:!0,live:!0,isolate:!1,mount:M$,markers:{show:!0,width:2,stroke:fL,fill:mL,dash:"solid"},idx:null,idxs:null,values:[]};function hL(r,t){let e=r.cursor.points,n=so(),o=e.size(r,t);jt(n,Wf,o),jt(n,Gf,o);let s=o/-2;jt(n,"marginLeft",s),jt(n,"marginTop",s);let a=e.width(r,t,o);return a&&jt(n,"borderWidth",a),n}function gL(r,t){let e=r.series[t].points;return e._fill||e._stroke}function AL(r,t){let e=r.series[t].points;return e._stroke||e._fill}function yL(r,t){return r.series[t].points.size}var xy=[0,0];function xL(r,t,e){return xy[0]=t,xy[1]=e,xy}function md(r,t,e,n=!0){return o=>{o.button==0&&(!n||o.target==t)&&e(o)}}function Iy(r,t,e,n=!0){return o=>{(!n||o.target==t)&&e(o)}}var IL={show:!0,x:!0,y:!0,lock:!1,move:xL,points:{one:!1,show:hL,size:yL,width:0,stroke:AL,fill:gL},bind:{mousedown:md,mouseup:md,click:md,dblclick:md,mousemove:Iy,mouseleave:Iy,mouseenter:Iy},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(r,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(r,t,e,n,o)=>n-o,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},TC={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Qy=Cr({},TC,{filter:yC}),MC=Cr({},Qy,{size:10}),NC=Cr({},TC,{show:!1}),zy='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',FC="bold "+zy,PC=1.5,Zb={show:!0,scale:"x",stroke:_y,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:FC,side:2,grid:Qy,ticks:MC,border:NC,font:zy,lineGap:PC,rotate:0},wL="Value",bL="Time",eC={show:!0,scale:"x",auto:!1,sorted:1,min:Pt,max:-Pt,idxs:[]};function CL(r,t,e,n,o){return t.map(s=>s==null?"":Py(s))}function SL(r,t,e,n,o,s,a){let u=[],l=bi.get(o)||0;e=a?e:$t(Id(e,o),l);for(let i=e;i<=n;i=$t(i+o,l))u.push(Object.is(i,-0)?0:i);return u}function vy(r,t,e,n,o,s,a){let u=[],l=r.scales[r.axes[t].scale].log,i=l==10?_s:hC,c=Wn(i(e));o=$c(l,c),l==10&&(o=Da[Mo(o,Da)]);let p=e,f=o*l;l==10&&(f=Da[Mo(f,Da)]);do u.push(p),p=p+o,l==10&&!bi.has(p)&&(p=$t(p,bi.get(o))),p>=f&&(o=p,f=o*l,l==10&&(f=Da[Mo(f,Da)]));while(p<=n);return u}function kL(r,t,e,n,o,s,a){let l=r.scales[r.axes[t].scale].asinh,i=n>l?vy(r,t,dn(l,e),n,o):[l],c=n>=0&&e<=0?[0]:[];return(e<-l?vy(r,t,dn(l,-n),-e,o):[l]).reverse().map(f=>-f).concat(c,i)}var $C=/./,vL=/[12357]/,EL=/[125]/,tC=/1/,Ey=(r,t,e,n)=>r.map((o,s)=>t==4&&o==0||s%n==0&&e.test(o.toExponential()[o<0?1:0])?o:null);function DL(r,t,e,n,o){let s=r.axes[e],a=s.scale,u=r.scales[a],l=r.valToPos,i=s._space,c=l(10,a),p=l(9,a)-c>=i?$C:l(7,a)-c>=i?vL:l(5,a)-c>=i?EL:tC;if(p==tC){let f=Mr(l(1,a)-c);if(f<i)return Ey(t.slice().reverse(),u.distr,p,io(i/f)).reverse()}return Ey(t,u.distr,p,1)}function BL(r,t,e,n,o){let s=r.axes[e],a=s.scale,u=s._space,l=r.valToPos,i=Mr(l(1,a)-l(2,a));return i<u?Ey(t.slice().reverse(),3,$C,io(u/i)).reverse():t}function RL(r,t,e,n){return n==null?Ty:t==null?"":Py(t)}var rC={show:!0,scale:"y",stroke:_y,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:FC,side:3,grid:Qy,ticks:MC,border:NC,font:zy,lineGap:PC,rotate:0};function _L(r,t){let e=3+(r||1)*2;return $t(e*t,3)}function TL(r,t){let{scale:e,idxs:n}=r.series[0],o=r._data[0],s=r.valToPos(o[n[0]],e,!0),a=r.valToPos(o[n[1]],e,!0),u=Mr(a-s),l=r.series[t],i=u/(l.points.space*vt);return n[1]-n[0]<=i}var nC={scale:null,auto:!0,sorted:0,min:Pt,max:-Pt},LC=(r,t,e,n,o)=>o,oC={show:!0,auto:!0,sorted:0,gaps:LC,alpha:1,facets:[Cr({},nC,{scale:"x"}),Cr({},nC,{scale:"y"})]},sC={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:LC,alpha:1,points:{show:TL,filter:null},values:null,min:Pt,max:-Pt,idxs:[],path:null,clip:null};function ML(r,t,e,n,o){return e/10}var OC={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},NL=Cr({},OC,{time:!1,ori:1}),iC={};function QC(r,t){let e=iC[r];return e||(e={key:r,plots:[],sub(n){e.plots.push(n)},unsub(n){e.plots=e.plots.filter(o=>o!=n)},pub(n,o,s,a,u,l,i){for(let c=0;c<e.plots.length;c++)e.plots[c]!=o&&e.plots[c].pub(n,o,s,a,u,l,i)}},r!=null&&(iC[r]=e)),e}var Qc=1,Dy=2;function Ta(r,t,e){let n=r.mode,o=r.series[t],s=n==2?r._data[t]:r._data,a=r.scales,u=r.bbox,l=s[0],i=n==2?s[1]:s[t],c=n==2?a[o.facets[0].scale]:a[r.series[0].scale],p=n==2?a[o.facets[1].scale]:a[o.scale],f=u.left,m=u.top,d=u.width,h=u.height,g=r.valToPosH,A=r.valToPosV;return c.ori==0?e(o,l,i,c,p,g,A,f,m,d,h,Cd,Wc,kd,WC,UC):e(o,l,i,c,p,A,g,m,f,h,d,Sd,Gc,Uy,GC,VC)}function Wy(r,t){let e=0,n=0,o=St(r.bands,$y);for(let s=0;s<o.length;s++){let a=o[s];a.series[0]==t?e=a.dir:a.series[1]==t&&(a.dir==1?n|=1:n|=2)}return[e,n==1?-1:n==2?1:n==3?2:0]}function FL(r,t,e,n,o){let s=r.mode,a=r.series[t],u=s==2?a.facets[1].scale:a.scale,l=r.scales[u];return o==-1?l.min:o==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Ts(r,t,e,n,o,s){return Ta(r,t,(a,u,l,i,c,p,f,m,d,h,g)=>{let A=a.pxRound,y=i.dir*(i.ori==0?1:-1),x=i.ori==0?Wc:Gc,w,b;y==1?(w=e,b=n):(w=n,b=e);let v=A(p(u[w],i,h,m)),E=A(f(l[w],c,g,d)),_=A(p(u[b],i,h,m)),M=A(f(s==1?c.max:c.min,c,g,d)),k=new Path2D(o);return x(k,_,M),x(k,v,M),x(k,v,E),k})}function bd(r,t,e,n,o,s){let a=null;if(r.length>0){a=new Path2D;let u=t==0?kd:Uy,l=e;for(let p=0;p<r.length;p++){let f=r[p];if(f[1]>f[0]){let m=f[0]-l;m>0&&u(a,l,n,m,n+s),l=f[1]}}let i=e+o-l,c=10;i>0&&u(a,l,n-c/2,i,n+s+c)}return a}function PL(r,t,e){let n=r[r.length-1];n&&n[0]==t?n[1]=e:r.push([t,e])}function Gy(r,t,e,n,o,s,a){let u=[],l=r.length;for(let i=o==1?e:n;i>=e&&i<=n;i+=o)if(t[i]===null){let p=i,f=i;if(o==1)for(;++i<=n&&t[i]===null;)f=i;else for(;--i>=e&&t[i]===null;)f=i;let m=s(r[p]),d=f==p?m:s(r[f]),h=p-o;m=a<=0&&h>=0&&h<l?s(r[h]):m;let A=f+o;d=a>=0&&A>=0&&A<l?s(r[A]):d,d>=m&&u.push([m,d])}return u}function aC(r){return r==0?AC:r==1?Tr:t=>Ea(t,r)}function zC(r){let t=r==0?Cd:Sd,e=r==0?(o,s,a,u,l,i)=>{o.arcTo(s,a,u,l,i)}:(o,s,a,u,l,i)=>{o.arcTo(a,s,l,u,i)},n=r==0?(o,s,a,u,l)=>{o.rect(s,a,u,l)}:(o,s,a,u,l)=>{o.rect(a,s,l,u)};return(o,s,a,u,l,i=0,c=0)=>{i==0&&c==0?n(o,s,a,u,l):(i=No(i,u/2,l/2),c=No(c,u/2,l/2),t(o,s+i,a),e(o,s+u,a,s+u,a+l,i),e(o,s+u,a+l,s,a+l,c),e(o,s,a+l,s,a,c),e(o,s,a,s+u,a,i),o.closePath())}}var Cd=(r,t,e)=>{r.moveTo(t,e)},Sd=(r,t,e)=>{r.moveTo(e,t)},Wc=(r,t,e)=>{r.lineTo(t,e)},Gc=(r,t,e)=>{r.lineTo(e,t)},kd=zC(0),Uy=zC(1),WC=(r,t,e,n,o,s)=>{r.arc(t,e,n,o,s)},GC=(r,t,e,n,o,s)=>{r.arc(e,t,n,o,s)},UC=(r,t,e,n,o,s,a)=>{r.bezierCurveTo(t,e,n,o,s,a)},VC=(r,t,e,n,o,s,a)=>{r.bezierCurveTo(e,t,o,n,a,s)};function HC(r){return(t,e,n,o,s)=>Ta(t,e,(a,u,l,i,c,p,f,m,d,h,g)=>{let{pxRound:A,points:y}=a,x,w;i.ori==0?(x=Cd,w=WC):(x=Sd,w=GC);let b=$t(y.width*vt,3),v=(y.size-y.width)/2*vt,E=$t(v*2,3),_=new Path2D,M=new Path2D,{left:k,top:D,width:T,height:B}=t.bbox;kd(M,k-E,D-E,T+E*2,B+E*2);let L=P=>{if(l[P]!=null){let z=A(p(u[P],i,h,m)),Q=A(f(l[P],c,g,d));x(_,z+v,Q),w(_,z,Q,v,0,dd*2)}};if(s)s.forEach(L);else for(let P=n;P<=o;P++)L(P);return{stroke:b>0?_:null,fill:_,clip:M,flags:Qc|Dy}})}function qC(r){return(t,e,n,o,s,a)=>{n!=o&&(s!=n&&a!=n&&r(t,e,n),s!=o&&a!=o&&r(t,e,o),r(t,e,a))}}var $L=qC(Wc),LL=qC(Gc);function KC(r){let t=St(r?.alignGaps,0);return(e,n,o,s)=>Ta(e,n,(a,u,l,i,c,p,f,m,d,h,g)=>{[o,s]=yd(l,o,s);let A=a.pxRound,y=B=>A(p(B,i,h,m)),x=B=>A(f(B,c,g,d)),w,b;i.ori==0?(w=Wc,b=$L):(w=Gc,b=LL);let v=i.dir*(i.ori==0?1:-1),E={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Qc},_=E.stroke,M=!1;if(s-o>=h*4){let B=N=>e.posToVal(N,i.key,!0),L=null,P=null,z,Q,U,H=y(u[v==1?o:s]),V=y(u[o]),ee=y(u[s]),j=B(v==1?V+1:ee-1);for(let N=v==1?o:s;N>=o&&N<=s;N+=v){let G=u[N],X=(v==1?G<j:G>j)?H:y(G),oe=l[N];X==H?oe!=null?(Q=oe,L==null?(w(_,X,x(Q)),z=L=P=Q):Q<L?L=Q:Q>P&&(P=Q)):oe===null&&(M=!0):(L!=null&&b(_,H,x(L),x(P),x(z),x(Q)),oe!=null?(Q=oe,w(_,X,x(Q)),L=P=z=Q):(L=P=null,oe===null&&(M=!0)),H=X,j=B(H+v))}L!=null&&L!=P&&U!=H&&b(_,H,x(L),x(P),x(z),x(Q))}else for(let B=v==1?o:s;B>=o&&B<=s;B+=v){let L=l[B];L===null?M=!0:L!=null&&w(_,y(u[B]),x(L))}let[D,T]=Wy(e,n);if(a.fill!=null||D!=0){let B=E.fill=new Path2D(_),L=a.fillTo(e,n,a.min,a.max,D),P=x(L),z=y(u[o]),Q=y(u[s]);v==-1&&([Q,z]=[z,Q]),w(B,Q,P),w(B,z,P)}if(!a.spanGaps){let B=[];M&&B.push(...Gy(u,l,o,s,v,y,t)),E.gaps=B=a.gaps(e,n,o,s,B),E.clip=bd(B,i.ori,m,d,h,g)}return T!=0&&(E.band=T==2?[Ts(e,n,o,s,_,-1),Ts(e,n,o,s,_,1)]:Ts(e,n,o,s,_,T)),E})}function OL(r){let t=St(r.align,1),e=St(r.ascDesc,!1),n=St(r.alignGaps,0),o=St(r.extend,!1);return(s,a,u,l)=>Ta(s,a,(i,c,p,f,m,d,h,g,A,y,x)=>{[u,l]=yd(p,u,l);let w=i.pxRound,{left:b,width:v}=s.bbox,E=V=>w(d(V,f,y,g)),_=V=>w(h(V,m,x,A)),M=f.ori==0?Wc:Gc,k={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Qc},D=k.stroke,T=f.dir*(f.ori==0?1:-1),B=_(p[T==1?u:l]),L=E(c[T==1?u:l]),P=L,z=L;o&&t==-1&&(z=b,M(D,z,B)),M(D,L,B);for(let V=T==1?u:l;V>=u&&V<=l;V+=T){let ee=p[V];if(ee==null)continue;let j=E(c[V]),N=_(ee);t==1?M(D,j,B):M(D,P,N),M(D,j,N),B=N,P=j}let Q=P;o&&t==1&&(Q=b+v,M(D,Q,B));let[U,H]=Wy(s,a);if(i.fill!=null||U!=0){let V=k.fill=new Path2D(D),ee=i.fillTo(s,a,i.min,i.max,U),j=_(ee);M(V,Q,j),M(V,z,j)}if(!i.spanGaps){let V=[];V.push(...Gy(c,p,u,l,T,E,n));let ee=i.width*vt/2,j=e||t==1?ee:-ee,N=e||t==-1?-ee:ee;V.forEach(G=>{G[0]+=j,G[1]+=N}),k.gaps=V=i.gaps(s,a,u,l,V),k.clip=bd(V,f.ori,g,A,y,x)}return H!=0&&(k.band=H==2?[Ts(s,a,u,l,D,-1),Ts(s,a,u,l,D,1)]:Ts(s,a,u,l,D,H)),k})}function uC(r,t,e,n,o,s,a=Pt){if(r.length>1){let u=null;for(let l=0,i=1/0;l<r.length;l++)if(t[l]!==void 0){if(u!=null){let c=Mr(r[l]-r[u]);c<i&&(i=c,a=Mr(e(r[l],n,o,s)-e(r[u],n,o,s)))}u=l}}return a}function QL(r){r=r||Hf;let t=St(r.size,[.6,Pt,1]),e=r.align||0,n=r.gap||0,o=r.radius;o=o==null?[0,0]:typeof o=="number"?[o,0]:o;let s=ft(o),a=1-t[0],u=St(t[1],Pt),l=St(t[2],1),i=St(r.disp,Hf),c=St(r.each,m=>{}),{fill:p,stroke:f}=i;return(m,d,h,g)=>Ta(m,d,(A,y,x,w,b,v,E,_,M,k,D)=>{let T=A.pxRound,B=e,L=n*vt,P=u*vt,z=l*vt,Q,U;w.ori==0?[Q,U]=s(m,d):[U,Q]=s(m,d);let H=w.dir*(w.ori==0?1:-1),V=w.ori==0?kd:Uy,ee=w.ori==0?c:(ye,ot,It,Zt,Ur,ar,Pr)=>{c(ye,ot,It,Ur,Zt,Pr,ar)},j=St(m.bands,$y).find(ye=>ye.series[0]==d),N=j!=null?j.dir:0,G=A.fillTo(m,d,A.min,A.max,N),te=T(E(G,b,D,M)),X,oe,Ie,we=k,Ce=T(A.width*vt),Me=!1,Ge=null,qe=null,ze=null,tt=null;p!=null&&(Ce==0||f!=null)&&(Me=!0,Ge=p.values(m,d,h,g),qe=new Map,new Set(Ge).forEach(ye=>{ye!=null&&qe.set(ye,new Path2D)}),Ce>0&&(ze=f.values(m,d,h,g),tt=new Map,new Set(ze).forEach(ye=>{ye!=null&&tt.set(ye,new Path2D)})));let{x0:Ze,size:mt}=i;if(Ze!=null&&mt!=null){B=1,y=Ze.values(m,d,h,g),Ze.unit==2&&(y=y.map(It=>m.posToVal(_+It*k,w.key,!0)));let ye=mt.values(m,d,h,g);mt.unit==2?oe=ye[0]*k:oe=v(ye[0],w,k,_)-v(0,w,k,_),we=uC(y,x,v,w,k,_,we),Ie=we-oe+L}else we=uC(y,x,v,w,k,_,we),Ie=we*a+L,oe=we-Ie;Ie<1&&(Ie=0),Ce>=oe/2&&(Ce=0),Ie<5&&(T=AC);let At=Ie>0,ir=we-Ie-(At?Ce:0);oe=T(ky(ir,z,P)),X=(B==0?oe/2:B==H?0:oe)-B*H*((B==0?L/2:0)+(At?Ce/2:0));let at={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Ir=Me?null:new Path2D,Mt=null;if(j!=null)Mt=m.data[j.series[1]];else{let{y0:ye,y1:ot}=i;ye!=null&&ot!=null&&(x=ot.values(m,d,h,g),Mt=ye.values(m,d,h,g))}let xt=Q*oe,Fe=U*oe;for(let ye=H==1?h:g;ye>=h&&ye<=g;ye+=H){let ot=x[ye];if(ot==null)continue;if(Mt!=null){let wr=Mt[ye]??0;if(ot-wr==0)continue;te=E(wr,b,D,M)}let It=w.distr!=2||i!=null?y[ye]:ye,Zt=v(It,w,k,_),Ur=E(St(ot,G),b,D,M),ar=T(Zt-X),Pr=T(dn(Ur,te)),wt=T(No(Ur,te)),ur=Pr-wt;if(ot!=null){let wr=ot<0?Fe:xt,Vr=ot<0?xt:Fe;Me?(Ce>0&&ze[ye]!=null&&V(tt.get(ze[ye]),ar,wt+Wn(Ce/2),oe,dn(0,ur-Ce),wr,Vr),Ge[ye]!=null&&V(qe.get(Ge[ye]),ar,wt+Wn(Ce/2),oe,dn(0,ur-Ce),wr,Vr)):V(Ir,ar,wt+Wn(Ce/2),oe,dn(0,ur-Ce),wr,Vr),ee(m,d,ye,ar-Ce/2,wt,oe+Ce,ur)}}return Ce>0?at.stroke=Me?tt:Ir:Me||(at._fill=A.width==0?A._fill:A._stroke??A._fill,at.width=0),at.fill=Me?qe:Ir,at})}function zL(r,t){let e=St(t?.alignGaps,0);return(n,o,s,a)=>Ta(n,o,(u,l,i,c,p,f,m,d,h,g,A)=>{[s,a]=yd(i,s,a);let y=u.pxRound,x=Q=>y(f(Q,c,g,d)),w=Q=>y(m(Q,p,A,h)),b,v,E;c.ori==0?(b=Cd,E=Wc,v=UC):(b=Sd,E=Gc,v=VC);let _=c.dir*(c.ori==0?1:-1),M=x(l[_==1?s:a]),k=M,D=[],T=[];for(let Q=_==1?s:a;Q>=s&&Q<=a;Q+=_)if(i[Q]!=null){let H=l[Q],V=x(H);D.push(k=V),T.push(w(i[Q]))}let B={stroke:r(D,T,b,E,v,y),fill:null,clip:null,band:null,gaps:null,flags:Qc},L=B.stroke,[P,z]=Wy(n,o);if(u.fill!=null||P!=0){let Q=B.fill=new Path2D(L),U=u.fillTo(n,o,u.min,u.max,P),H=w(U);E(Q,k,H),E(Q,M,H)}if(!u.spanGaps){let Q=[];Q.push(...Gy(l,i,s,a,_,x,e)),B.gaps=Q=u.gaps(n,o,s,a,Q),B.clip=bd(Q,c.ori,d,h,g,A)}return z!=0&&(B.band=z==2?[Ts(n,o,s,a,L,-1),Ts(n,o,s,a,L,1)]:Ts(n,o,s,a,L,z)),B})}function WL(r){return zL(GL,r)}function GL(r,t,e,n,o,s){let a=r.length;if(a<2)return null;let u=new Path2D;if(e(u,r[0],t[0]),a==2)n(u,r[1],t[1]);else{let l=Array(a),i=Array(a-1),c=Array(a-1),p=Array(a-1);for(let f=0;f<a-1;f++)c[f]=t[f+1]-t[f],p[f]=r[f+1]-r[f],i[f]=c[f]/p[f];l[0]=i[0];for(let f=1;f<a-1;f++)i[f]===0||i[f-1]===0||i[f-1]>0!=i[f]>0?l[f]=0:(l[f]=3*(p[f-1]+p[f])/((2*p[f]+p[f-1])/i[f-1]+(p[f]+2*p[f-1])/i[f]),isFinite(l[f])||(l[f]=0));l[a-1]=i[a-2];for(let f=0;f<a-1;f++)o(u,r[f]+p[f]/3,t[f]+l[f]*p[f]/3,r[f+1]-p[f]/3,t[f+1]-l[f+1]*p[f]/3,r[f+1],t[f+1])}return u}var By=new Set;function lC(){for(let r of By)r.syncRect(!0)}zc&&(Ra(C$,Pc,lC),Ra(S$,Pc,lC,!0),Ra(hd,Pc,()=>{Or.pxRatio=vt}));var UL=KC(),VL=HC();function cC(r,t,e,n){return(n?[r[0],r[1]].concat(r.slice(2)):[r[0]].concat(r.slice(1))).map((s,a)=>Ry(s,a,t,e))}function HL(r,t){return r.map((e,n)=>n==0?{}:Cr({},t,e))}function Ry(r,t,e,n){return Cr({},t==0?e:n,r)}function jC(r,t,e){return t==null?Lc:[t,e]}var qL=jC;function KL(r,t,e){return t==null?Lc:gd(t,e,Fy,!0)}function YC(r,t,e,n){return t==null?Lc:xd(t,e,r.scales[n].log,!1)}var jL=YC;function XC(r,t,e,n){return t==null?Lc:Ny(t,e,r.scales[n].log,!1)}var YL=XC;function XL(r,t,e,n,o){let s=dn(Wb(r),Wb(t)),a=t-r,u=Mo(o/n*a,e);do{let l=e[u],i=n*l/a;if(i>=o&&s+(l<5?bi.get(l):0)<=17)return[l,i]}while(++u<e.length);return[0,0]}function pC(r){let t,e;return r=r.replace(/(\d+)px/,(n,o)=>(t=Tr((e=+o)*vt))+"px"),[r,t,e]}function JL(r){r.show&&[r.font,r.labelFont].forEach(t=>{let e=$t(t[2]*vt,1);t[0]=t[0].replace(/[0-9.]+px/,e+"px"),t[1]=e})}function Or(r,t,e){let n={mode:St(r.mode,1)},o=n.mode;function s(S,R,F,$){let W=R.valToPct(S);return $+F*(R.dir==-1?1-W:W)}function a(S,R,F,$){let W=R.valToPct(S);return $+F*(R.dir==-1?W:1-W)}function u(S,R,F,$){return R.ori==0?s(S,R,F,$):a(S,R,F,$)}n.valToPosH=s,n.valToPosV=a;let l=!1;n.status=0;let i=n.root=so(s$);if(r.id!=null&&(i.id=r.id),zn(i,r.class),r.title){let S=so(u$,i);S.textContent=r.title}let c=To("canvas"),p=n.ctx=c.getContext("2d"),f=so(l$,i);Ra("click",f,S=>{S.target===d&&(Rt!=Xo||Nt!=Jo)&&gr.click(n,S)},!0);let m=n.under=so(c$,f);f.appendChild(c);let d=n.over=so(p$,f);r=Oc(r);let h=+St(r.pxAlign,1),g=aC(h);(r.plugins||[]).forEach(S=>{S.opts&&(r=S.opts(n,r)||r)});let A=r.ms||.001,y=n.series=o==1?cC(r.series||[],eC,sC,!1):HL(r.series||[null],oC),x=n.axes=cC(r.axes||[],Zb,rC,!0),w=n.scales={},b=n.bands=r.bands||[];b.forEach(S=>{S.fill=ft(S.fill||null),S.dir=St(S.dir,-1)});let v=o==2?y[1].facets[0].scale:y[0].scale,E={axes:fc,series:Sf},_=(r.drawOrder||["axes","series"]).map(S=>E[S]);function M(S){let R=S.distr==3?F=>_s(F>0?F:S.clamp(n,F,S.min,S.max,S.key)):S.distr==4?F=>Ay(F,S.asinh):S.distr==100?F=>S.fwd(F):F=>F;return F=>{let $=R(F),{_min:W,_max:Y}=S,ae=Y-W;return($-W)/ae}}function k(S){let R=w[S];if(R==null){let F=(r.scales||Hf)[S]||Hf;if(F.from!=null){k(F.from);let $=Cr({},w[F.from],F,{key:S});$.valToPct=M($),w[S]=$}else{R=w[S]=Cr({},S==v?OC:NL,F),R.key=S;let $=R.time,W=R.range,Y=wi(W);if((S!=v||o==2&&!$)&&(Y&&(W[0]==null||W[1]==null)&&(W={min:W[0]==null?Ob:{mode:1,hard:W[0],soft:W[0]},max:W[1]==null?Ob:{mode:1,hard:W[1],soft:W[1]}},Y=!1),!Y&&wd(W))){let ae=W;W=(ce,de,Se)=>de==null?Lc:gd(de,Se,ae)}R.range=ft(W||($?qL:S==v?R.distr==3?jL:R.distr==4?YL:jC:R.distr==3?YC:R.distr==4?XC:KL)),R.auto=ft(Y?!1:R.auto),R.clamp=ft(R.clamp||ML),R._min=R._max=null,R.valToPct=M(R)}}}k("x"),k("y"),o==1&&y.forEach(S=>{k(S.scale)}),x.forEach(S=>{k(S.scale)});for(let S in r.scales)k(S);let D=w[v],T=D.distr,B,L;D.ori==0?(zn(i,i$),B=s,L=a):(zn(i,a$),B=a,L=s);let P={};for(let S in w){let R=w[S];(R.min!=null||R.max!=null)&&(P[S]={min:R.min,max:R.max},R.min=R.max=null)}let z=r.tzDate||(S=>new Date(Tr(S/A))),Q=r.fmtDate||Ly,U=A==1?iL(z):lL(z),H=Yb(z,jb(A==1?sL:uL,Q)),V=Jb(z,Xb(pL,Q)),ee=[],j=n.legend=Cr({},dL,r.legend),N=n.cursor=Cr({},IL,{drag:{y:o==2}},r.cursor),G=j.show,te=N.show,X=j.markers;j.idxs=ee,X.width=ft(X.width),X.dash=ft(X.dash),X.stroke=ft(X.stroke),X.fill=ft(X.fill);let oe,Ie,we,Ce=[],Me=[],Ge,qe=!1,ze={};if(j.live){let S=y[1]?y[1].values:null;qe=S!=null,Ge=qe?S(n,1,0):{_:0};for(let R in Ge)ze[R]=Ty}if(G)if(oe=To("table",A$,i),we=To("tbody",null,oe),j.mount(n,oe),qe){Ie=To("thead",null,oe,we);let S=To("tr",null,Ie);To("th",null,S);for(var tt in Ge)To("th",vb,S).textContent=tt}else zn(oe,x$),j.live&&zn(oe,y$);let Ze={show:!0},mt={show:!1};function At(S,R){if(R==0&&(qe||!j.live||o==2))return Lc;let F=[],$=To("tr",I$,we,we.childNodes[R]);zn($,S.class),S.show||zn($,Ba);let W=To("th",null,$);if(X.show){let ce=so(w$,W);if(R>0){let de=X.width(n,R);de&&(ce.style.border=de+"px "+X.dash(n,R)+" "+X.stroke(n,R)),ce.style.background=X.fill(n,R)}}let Y=so(vb,W);S.label instanceof HTMLElement?Y.appendChild(S.label):Y.textContent=S.label,R>0&&(X.show||(Y.style.color=S.width>0?X.stroke(n,R):X.fill(n,R)),at("click",W,ce=>{if(N._lock)return;ko(ce);let de=y.indexOf(S);if((ce.ctrlKey||ce.metaKey)!=j.isolate){let Se=y.some((ke,Be)=>Be>0&&Be!=de&&ke.show);y.forEach((ke,Be)=>{Be>0&&bn(Be,Se?Be==de?Ze:mt:Ze,!0,er.setSeries)})}else bn(de,{show:!S.show},!0,er.setSeries)},!1),vo&&at(Rb,W,ce=>{N._lock||(ko(ce),bn(y.indexOf(S),es,!0,er.setSeries))},!1));for(var ae in Ge){let ce=To("td",b$,$);ce.textContent="--",F.push(ce)}return[$,F]}let ir=new Map;function at(S,R,F,$=!0){let W=ir.get(R)||{},Y=N.bind[S](n,R,F,$);Y&&(Ra(S,R,W[S]=Y),ir.set(R,W))}function Ir(S,R,F){let $=ir.get(R)||{};for(let W in $)(S==null||W==S)&&(Sy(W,R,$[W]),delete $[W]);S==null&&ir.delete(R)}let Mt=0,xt=0,Fe=0,ye=0,ot=0,It=0,Zt=ot,Ur=It,ar=Fe,Pr=ye,wt=0,ur=0,wr=0,Vr=0;n.bbox={};let tc=!1,Fn=!1,Pn=!1,Hr=!1,li=!1,qr=!1;function So(S,R,F){(F||S!=n.width||R!=n.height)&&rc(S,R),Ko(!1),Pn=!0,Fn=!0,Ss()}function rc(S,R){n.width=Mt=Fe=S,n.height=xt=ye=R,ot=It=0,oc(),xf();let F=n.bbox;wt=F.left=Ea(ot*vt,.5),ur=F.top=Ea(It*vt,.5),wr=F.width=Ea(Fe*vt,.5),Vr=F.height=Ea(ye*vt,.5)}let nc=3;function ci(){let S=!1,R=0;for(;!S;){R++;let F=vf(R),$=pc(R);S=R==nc||F&&$,S||(rc(n.width,n.height),Fn=!0)}}function Br({width:S,height:R}){So(S,R)}n.setSize=Br;function oc(){let S=!1,R=!1,F=!1,$=!1;x.forEach((W,Y)=>{if(W.show&&W._show){let{side:ae,_size:ce}=W,de=ae%2,Se=W.label!=null?W.labelSize:0,ke=ce+Se;ke>0&&(de?(Fe-=ke,ae==3?(ot+=ke,$=!0):F=!0):(ye-=ke,ae==0?(It+=ke,S=!0):R=!0))}}),Zn[0]=S,Zn[1]=F,Zn[2]=R,Zn[3]=$,Fe-=eo[1]+eo[3],ot+=eo[3],ye-=eo[2]+eo[0],It+=eo[0]}function xf(){let S=ot+Fe,R=It+ye,F=ot,$=It;function W(Y,ae){switch(Y){case 1:return S+=ae,S-ae;case 2:return R+=ae,R-ae;case 3:return F-=ae,F+ae;case 0:return $-=ae,$+ae}}x.forEach((Y,ae)=>{if(Y.show&&Y._show){let ce=Y.side;Y._pos=W(ce,Y._size),Y.label!=null&&(Y._lpos=W(ce,Y.labelSize))}})}if(N.dataIdx==null){let S=N.hover,R=S.skip=new Set(S.skip??[]);R.add(void 0);let F=S.prox=ft(S.prox),$=S.bias??=0;N.dataIdx=(W,Y,ae,ce)=>{if(Y==0)return ae;let de=ae,Se=F(W,Y,ae,ce)??Pt,ke=Se>=0&&Se<Pt,Be=D.ori==0?Fe:ye,Ve=N.left,dt=t[0],pt=t[Y];if(R.has(pt[ae])){de=null;let rt=null,Qe=null,Ne;if($==0||$==-1)for(Ne=ae;rt==null&&Ne-- >0;)R.has(pt[Ne])||(rt=Ne);if($==0||$==1)for(Ne=ae;Qe==null&&Ne++<pt.length;)R.has(pt[Ne])||(Qe=Ne);if(rt!=null||Qe!=null)if(ke){let Tt=rt==null?-1/0:B(dt[rt],D,Be,0),zt=Qe==null?1/0:B(dt[Qe],D,Be,0),dr=Ve-Tt,Ct=zt-Ve;dr<=Ct?dr<=Se&&(de=rt):Ct<=Se&&(de=Qe)}else de=Qe==null?rt:rt==null?Qe:ae-rt<=Qe-ae?rt:Qe}else ke&&Mr(Ve-B(dt[ae],D,Be,0))>Se&&(de=null);return de}}let ko=S=>{N.event=S};N.idxs=ee,N._lock=!1;let Rr=N.points;Rr.show=ft(Rr.show),Rr.size=ft(Rr.size),Rr.stroke=ft(Rr.stroke),Rr.width=ft(Rr.width),Rr.fill=ft(Rr.fill);let $n=n.focus=Cr({},r.focus||{alpha:.3},N.focus),vo=$n.prox>=0,wn=vo&&Rr.one,tn=[],Ho=[],Jn=[];function sc(S,R){let F=Rr.show(n,R);if(F instanceof HTMLElement)return zn(F,g$),zn(F,S.class),ns(F,-10,-10,Fe,ye),d.insertBefore(F,tn[R]),F}function aa(S,R){if(o==1||R>0){let F=o==1&&w[S.scale].time,$=S.value;S.value=F?Vb($)?Jb(z,Xb($,Q)):$||V:$||RL,S.label=S.label||(F?bL:wL)}if(wn||R>0){S.width=S.width==null?1:S.width,S.paths=S.paths||UL||N$,S.fillTo=ft(S.fillTo||FL),S.pxAlign=+St(S.pxAlign,h),S.pxRound=aC(S.pxAlign),S.stroke=ft(S.stroke||null),S.fill=ft(S.fill||null),S._stroke=S._fill=S._paths=S._focus=null;let F=_L(dn(1,S.width),1),$=S.points=Cr({},{size:F,width:dn(1,F*.2),stroke:S.stroke,space:F*2,paths:VL,_stroke:null,_fill:null},S.points);$.show=ft($.show),$.filter=ft($.filter),$.fill=ft($.fill),$.stroke=ft($.stroke),$.paths=ft($.paths),$.pxAlign=S.pxAlign}if(G){let F=At(S,R);Ce.splice(R,0,F[0]),Me.splice(R,0,F[1]),j.values.push(null)}if(te){ee.splice(R,0,null);let F=null;wn?R==0&&(F=sc(S,R)):R>0&&(F=sc(S,R)),tn.splice(R,0,F),Ho.splice(R,0,0),Jn.splice(R,0,0)}mr("addSeries",R)}function ic(S,R){R=R??y.length,S=o==1?Ry(S,R,eC,sC):Ry(S,R,{},oC),y.splice(R,0,S),aa(y[R],R)}n.addSeries=ic;function If(S){if(y.splice(S,1),G){j.values.splice(S,1),Me.splice(S,1);let R=Ce.splice(S,1)[0];Ir(null,R.firstChild),R.remove()}te&&(ee.splice(S,1),tn.splice(S,1)[0].remove(),Ho.splice(S,1),Jn.splice(S,1)),mr("delSeries",S)}n.delSeries=If;let Zn=[!1,!1,!1,!1];function wf(S,R){if(S._show=S.show,S.show){let F=S.side%2,$=w[S.scale];$==null&&(S.scale=F?y[1].scale:v,$=w[S.scale]);let W=$.time;S.size=ft(S.size),S.space=ft(S.space),S.rotate=ft(S.rotate),wi(S.incrs)&&S.incrs.forEach(ae=>{!bi.has(ae)&&bi.set(ae,IC(ae))}),S.incrs=ft(S.incrs||($.distr==2?rL:W?A==1?oL:aL:Da)),S.splits=ft(S.splits||(W&&$.distr==1?U:$.distr==3?vy:$.distr==4?kL:SL)),S.stroke=ft(S.stroke),S.grid.stroke=ft(S.grid.stroke),S.ticks.stroke=ft(S.ticks.stroke),S.border.stroke=ft(S.border.stroke);let Y=S.values;S.values=wi(Y)&&!wi(Y[0])?ft(Y):W?wi(Y)?Yb(z,jb(Y,Q)):Vb(Y)?cL(z,Y):Y||H:Y||CL,S.filter=ft(S.filter||($.distr>=3&&$.log==10?DL:$.distr==3&&$.log==2?BL:yC)),S.font=pC(S.font),S.labelFont=pC(S.labelFont),S._size=S.size(n,null,R,0),S._space=S._rotate=S._incrs=S._found=S._splits=S._values=null,S._size>0&&(Zn[R]=!0,S._el=so(f$,f))}}function Ue(S,R,F,$){let[W,Y,ae,ce]=F,de=R%2,Se=0;return de==0&&(ce||Y)&&(Se=R==0&&!W||R==2&&!ae?Tr(Zb.size/3):0),de==1&&(W||ae)&&(Se=R==1&&!Y||R==3&&!ce?Tr(rC.size/2):0),Se}let pi=n.padding=(r.padding||[Ue,Ue,Ue,Ue]).map(S=>ft(St(S,Ue))),eo=n._padding=pi.map((S,R)=>S(n,R,Zn,0)),lr,Ht=null,cr=null,fi=o==1?y[0].idxs:null,fn=null,xs=!1;function ac(S,R){if(t=S??[],n.data=n._data=t,o==2){lr=0;for(let F=1;F<y.length;F++)lr+=t[F][0].length}else{t.length==0&&(n.data=n._data=t=[[]]),fn=t[0],lr=fn.length;let F=t;if(T==2){F=t.slice();let $=F[0]=Array(lr);for(let W=0;W<lr;W++)$[W]=W}n._data=t=F}if(Ko(!0),mr("setData"),T==2&&(Pn=!0),R!==!1){let F=D;F.auto(n,xs)?mi():ro(v,F.min,F.max),Hr=Hr||N.left>=0,qr=!0,Ss()}}n.setData=ac;function mi(){xs=!0;let S,R;o==1&&(lr>0?(Ht=fi[0]=0,cr=fi[1]=lr-1,S=t[0][Ht],R=t[0][cr],T==2?(S=Ht,R=cr):S==R&&(T==3?[S,R]=xd(S,S,D.log,!1):T==4?[S,R]=Ny(S,S,D.log,!1):D.time?R=S+Tr(86400/A):[S,R]=gd(S,R,Fy,!0))):(Ht=fi[0]=S=null,cr=fi[1]=R=null)),ro(v,S,R)}let Is,qo,ua,la,ws,ca,pa,fa,Eo,$r;function uc(S,R,F,$,W,Y){S??=Db,F??=$y,$??="butt",W??=Db,Y??="round",S!=Is&&(p.strokeStyle=Is=S),W!=qo&&(p.fillStyle=qo=W),R!=ua&&(p.lineWidth=ua=R),Y!=ws&&(p.lineJoin=ws=Y),$!=ca&&(p.lineCap=ca=$),F!=la&&p.setLineDash(la=F)}function ma(S,R,F,$){R!=qo&&(p.fillStyle=qo=R),S!=pa&&(p.font=pa=S),F!=fa&&(p.textAlign=fa=F),$!=Eo&&(p.textBaseline=Eo=$)}function da(S,R,F,$,W=0){if($.length>0&&S.auto(n,xs)&&(R==null||R.min==null)){let Y=St(Ht,0),ae=St(cr,$.length-1),ce=F.min==null?D$($,Y,ae,W,S.distr==3):[F.min,F.max];S.min=No(S.min,F.min=ce[0]),S.max=dn(S.max,F.max=ce[1])}}let di={min:null,max:null};function bf(){for(let $ in w){let W=w[$];P[$]==null&&(W.min==null||P[v]!=null&&W.auto(n,xs))&&(P[$]=di)}for(let $ in w){let W=w[$];P[$]==null&&W.from!=null&&P[W.from]!=null&&(P[$]=di)}P[v]!=null&&Ko(!0);let S={};for(let $ in P){let W=P[$];if(W!=null){let Y=S[$]=Oc(w[$],$$);if(W.min!=null)Cr(Y,W);else if($!=v||o==2)if(lr==0&&Y.from==null){let ae=Y.range(n,null,null,$);Y.min=ae[0],Y.max=ae[1]}else Y.min=Pt,Y.max=-Pt}}if(lr>0){y.forEach(($,W)=>{if(o==1){let Y=$.scale,ae=P[Y];if(ae==null)return;let ce=S[Y];if(W==0){let de=ce.range(n,ce.min,ce.max,Y);ce.min=de[0],ce.max=de[1],Ht=Mo(ce.min,t[0]),cr=Mo(ce.max,t[0]),cr-Ht>1&&(t[0][Ht]<ce.min&&Ht++,t[0][cr]>ce.max&&cr--),$.min=fn[Ht],$.max=fn[cr]}else $.show&&$.auto&&da(ce,ae,$,t[W],$.sorted);$.idxs[0]=Ht,$.idxs[1]=cr}else if(W>0&&$.show&&$.auto){let[Y,ae]=$.facets,ce=Y.scale,de=ae.scale,[Se,ke]=t[W],Be=S[ce],Ve=S[de];Be!=null&&da(Be,P[ce],Y,Se,Y.sorted),Ve!=null&&da(Ve,P[de],ae,ke,ae.sorted),$.min=ae.min,$.max=ae.max}});for(let $ in S){let W=S[$],Y=P[$];if(W.from==null&&(Y==null||Y.min==null)){let ae=W.range(n,W.min==Pt?null:W.min,W.max==-Pt?null:W.max,$);W.min=ae[0],W.max=ae[1]}}}for(let $ in S){let W=S[$];if(W.from!=null){let Y=S[W.from];if(Y.min==null)W.min=W.max=null;else{let ae=W.range(n,Y.min,Y.max,$);W.min=ae[0],W.max=ae[1]}}}let R={},F=!1;for(let $ in S){let W=S[$],Y=w[$];if(Y.min!=W.min||Y.max!=W.max){Y.min=W.min,Y.max=W.max;let ae=Y.distr;Y._min=ae==3?_s(Y.min):ae==4?Ay(Y.min,Y.asinh):ae==100?Y.fwd(Y.min):Y.min,Y._max=ae==3?_s(Y.max):ae==4?Ay(Y.max,Y.asinh):ae==100?Y.fwd(Y.max):Y.max,R[$]=F=!0}}if(F){y.forEach(($,W)=>{o==2?W>0&&R.y&&($._paths=null):R[$.scale]&&($._paths=null)});for(let $ in R)Pn=!0,mr("setScale",$);te&&N.left>=0&&(Hr=qr=!0)}for(let $ in P)P[$]=null}function Cf(S){let R=ky(Ht-1,0,lr-1),F=ky(cr+1,0,lr-1);for(;S[R]==null&&R>0;)R--;for(;S[F]==null&&F<lr-1;)F++;return[R,F]}function Sf(){if(lr>0){let S=y.some(R=>R._focus)&&$r!=$n.alpha;S&&(p.globalAlpha=$r=$n.alpha),y.forEach((R,F)=>{if(F>0&&R.show&&(Do(F,!1),Do(F,!0),R._paths==null)){let $=$r;$r!=R.alpha&&(p.globalAlpha=$r=R.alpha);let W=o==2?[0,t[F][0].length-1]:Cf(t[F]);R._paths=R.paths(n,F,W[0],W[1]),$r!=$&&(p.globalAlpha=$r=$)}}),y.forEach((R,F)=>{if(F>0&&R.show){let $=$r;$r!=R.alpha&&(p.globalAlpha=$r=R.alpha),R._paths!=null&&hi(F,!1);{let W=R._paths!=null?R._paths.gaps:null,Y=R.points.show(n,F,Ht,cr,W),ae=R.points.filter(n,F,Y,W);(Y||ae)&&(R.points._paths=R.points.paths(n,F,Ht,cr,ae),hi(F,!0))}$r!=$&&(p.globalAlpha=$r=$),mr("drawSeries",F)}}),S&&(p.globalAlpha=$r=1)}}function Do(S,R){let F=R?y[S].points:y[S];F._stroke=F.stroke(n,S),F._fill=F.fill(n,S)}function hi(S,R){let F=R?y[S].points:y[S],{stroke:$,fill:W,clip:Y,flags:ae,_stroke:ce=F._stroke,_fill:de=F._fill,_width:Se=F.width}=F._paths;Se=$t(Se*vt,3);let ke=null,Be=Se%2/2;R&&de==null&&(de=Se>0?"#fff":ce);let Ve=F.pxAlign==1&&Be>0;if(Ve&&p.translate(Be,Be),!R){let dt=wt-Se/2,pt=ur-Se/2,rt=wr+Se,Qe=Vr+Se;ke=new Path2D,ke.rect(dt,pt,rt,Qe)}R?ha(ce,Se,F.dash,F.cap,de,$,W,ae,Y):kf(S,ce,Se,F.dash,F.cap,de,$,W,ae,ke,Y),Ve&&p.translate(-Be,-Be)}function kf(S,R,F,$,W,Y,ae,ce,de,Se,ke){let Be=!1;de!=0&&b.forEach((Ve,dt)=>{if(Ve.series[0]==S){let pt=y[Ve.series[1]],rt=t[Ve.series[1]],Qe=(pt._paths||Hf).band;wi(Qe)&&(Qe=Ve.dir==1?Qe[0]:Qe[1]);let Ne,Tt=null;pt.show&&Qe&&R$(rt,Ht,cr)?(Tt=Ve.fill(n,dt)||Y,Ne=pt._paths.clip):Qe=null,ha(R,F,$,W,Tt,ae,ce,de,Se,ke,Ne,Qe),Be=!0}}),Be||ha(R,F,$,W,Y,ae,ce,de,Se,ke)}let lc=Qc|Dy;function ha(S,R,F,$,W,Y,ae,ce,de,Se,ke,Be){uc(S,R,F,$,W),(de||Se||Be)&&(p.save(),de&&p.clip(de),Se&&p.clip(Se)),Be?(ce&lc)==lc?(p.clip(Be),ke&&p.clip(ke),bs(W,ae),gi(S,Y,R)):ce&Dy?(bs(W,ae),p.clip(Be),gi(S,Y,R)):ce&Qc&&(p.save(),p.clip(Be),ke&&p.clip(ke),bs(W,ae),p.restore(),gi(S,Y,R)):(bs(W,ae),gi(S,Y,R)),(de||Se||Be)&&p.restore()}function gi(S,R,F){F>0&&(R instanceof Map?R.forEach(($,W)=>{p.strokeStyle=Is=W,p.stroke($)}):R!=null&&S&&p.stroke(R))}function bs(S,R){R instanceof Map?R.forEach((F,$)=>{p.fillStyle=qo=$,p.fill(F)}):R!=null&&S&&p.fill(R)}function cc(S,R,F,$){let W=x[S],Y;if($<=0)Y=[0,0];else{let ae=W._space=W.space(n,S,R,F,$),ce=W._incrs=W.incrs(n,S,R,F,$,ae);Y=XL(R,F,ce,$,ae)}return W._found=Y}function ga(S,R,F,$,W,Y,ae,ce,de,Se){let ke=ae%2/2;h==1&&p.translate(ke,ke),uc(ce,ae,de,Se,ce),p.beginPath();let Be,Ve,dt,pt,rt=W+($==0||$==3?-Y:Y);F==0?(Ve=W,pt=rt):(Be=W,dt=rt);for(let Qe=0;Qe<S.length;Qe++)R[Qe]!=null&&(F==0?Be=dt=S[Qe]:Ve=pt=S[Qe],p.moveTo(Be,Ve),p.lineTo(dt,pt));p.stroke(),h==1&&p.translate(-ke,-ke)}function vf(S){let R=!0;return x.forEach((F,$)=>{if(!F.show)return;let W=w[F.scale];if(W.min==null){F._show&&(R=!1,F._show=!1,Ko(!1));return}else F._show||(R=!1,F._show=!0,Ko(!1));let Y=F.side,ae=Y%2,{min:ce,max:de}=W,[Se,ke]=cc($,ce,de,ae==0?Fe:ye);if(ke==0)return;let Be=W.distr==2,Ve=F._splits=F.splits(n,$,ce,de,Se,ke,Be),dt=W.distr==2?Ve.map(Ne=>fn[Ne]):Ve,pt=W.distr==2?fn[Ve[1]]-fn[Ve[0]]:Se,rt=F._values=F.values(n,F.filter(n,dt,$,ke,pt),$,ke,pt);F._rotate=Y==2?F.rotate(n,rt,$,ke):0;let Qe=F._size;F._size=io(F.size(n,rt,$,S)),Qe!=null&&F._size!=Qe&&(R=!1)}),R}function pc(S){let R=!0;return pi.forEach((F,$)=>{let W=F(n,$,Zn,S);W!=eo[$]&&(R=!1),eo[$]=W}),R}function fc(){for(let S=0;S<x.length;S++){let R=x[S];if(!R.show||!R._show)continue;let F=R.side,$=F%2,W,Y,ae=R.stroke(n,S),ce=F==0||F==3?-1:1,[de,Se]=R._found;if(R.label!=null){let hr=R.labelGap*ce,br=Tr((R._lpos+hr)*vt);ma(R.labelFont[0],ae,"center",F==2?"top":Eb),p.save(),$==1?(W=Y=0,p.translate(br,Tr(ur+Vr/2)),p.rotate((F==3?-dd:dd)/2)):(W=Tr(wt+wr/2),Y=br);let _o=gC(R.label)?R.label(n,S,de,Se):R.label;p.fillText(_o,W,Y),p.restore()}if(Se==0)continue;let ke=w[R.scale],Be=$==0?wr:Vr,Ve=$==0?wt:ur,dt=R._splits,pt=ke.distr==2?dt.map(hr=>fn[hr]):dt,rt=ke.distr==2?fn[dt[1]]-fn[dt[0]]:de,Qe=R.ticks,Ne=R.border,Tt=Qe.show?Qe.size:0,zt=Tr(Tt*vt),dr=Tr((R.alignTo==2?R._size-Tt-R.gap:R.gap)*vt),Ct=R._rotate*-dd/180,Wt=g(R._pos*vt),Kr=(zt+dr)*ce,_r=Wt+Kr;Y=$==0?_r:0,W=$==1?_r:0;let jr=R.font[0],rn=R.align==1?Nc:R.align==2?dy:Ct>0?Nc:Ct<0?dy:$==0?"center":F==3?dy:Nc,nn=Ct||$==1?"middle":F==2?"top":Eb;ma(jr,ae,rn,nn);let Yr=R.font[1]*R.lineGap,on=dt.map(hr=>g(u(hr,ke,Be,Ve))),Lr=R._values;for(let hr=0;hr<Lr.length;hr++){let br=Lr[hr];if(br!=null){$==0?W=on[hr]:Y=on[hr],br=""+br;let _o=br.indexOf(`
`)==-1?[br]:br.split(/\n/gm);for(let K=0;K<_o.length;K++){let le=_o[K];Ct?(p.save(),p.translate(W,Y+K*Yr),p.rotate(Ct),p.fillText(le,0,0),p.restore()):p.fillText(le,W,Y+K*Yr)}}}Qe.show&&ga(on,Qe.filter(n,pt,S,Se,rt),$,F,Wt,zt,$t(Qe.width*vt,3),Qe.stroke(n,S),Qe.dash,Qe.cap);let mn=R.grid;mn.show&&ga(on,mn.filter(n,pt,S,Se,rt),$,$==0?2:1,$==0?ur:wt,$==0?Vr:wr,$t(mn.width*vt,3),mn.stroke(n,S),mn.dash,mn.cap),Ne.show&&ga([Wt],[1],$==0?1:0,$==0?1:2,$==1?ur:wt,$==1?Vr:wr,$t(Ne.width*vt,3),Ne.stroke(n,S),Ne.dash,Ne.cap)}mr("drawAxes")}function Ko(S){y.forEach((R,F)=>{F>0&&(R._paths=null,S&&(o==1?(R.min=null,R.max=null):R.facets.forEach($=>{$.min=null,$.max=null})))})}let Ai=!1,Aa=!1,Cs=[];function mc(){Aa=!1;for(let S=0;S<Cs.length;S++)mr(...Cs[S]);Cs.length=0}function Ss(){Ai||(U$(dc),Ai=!0)}function Ef(S,R=!1){Ai=!0,Aa=R,S(n),dc(),R&&Cs.length>0&&queueMicrotask(mc)}n.batch=Ef;function dc(){if(tc&&(bf(),tc=!1),Pn&&(ci(),Pn=!1),Fn){if(jt(m,Nc,ot),jt(m,"top",It),jt(m,Wf,Fe),jt(m,Gf,ye),jt(d,Nc,ot),jt(d,"top",It),jt(d,Wf,Fe),jt(d,Gf,ye),jt(f,Wf,Mt),jt(f,Gf,xt),c.width=Tr(Mt*vt),c.height=Tr(xt*vt),x.forEach(({_el:S,_show:R,_size:F,_pos:$,side:W})=>{if(S!=null)if(R){let Y=W===3||W===0?F:0,ae=W%2==1;jt(S,ae?"left":"top",$-Y),jt(S,ae?"width":"height",F),jt(S,ae?"top":"left",ae?It:ot),jt(S,ae?"height":"width",ae?ye:Fe),Cy(S,Ba)}else zn(S,Ba)}),Is=qo=ua=ws=ca=pa=fa=Eo=la=null,$r=1,Es(!0),ot!=Zt||It!=Ur||Fe!=ar||ye!=Pr){Ko(!1);let S=Fe/ar,R=ye/Pr;if(te&&!Hr&&N.left>=0){N.left*=S,N.top*=R,jo&&ns(jo,Tr(N.left),0,Fe,ye),Yo&&ns(Yo,0,Tr(N.top),Fe,ye);for(let F=0;F<tn.length;F++){let $=tn[F];$!=null&&(Ho[F]*=S,Jn[F]*=R,ns($,io(Ho[F]),io(Jn[F]),Fe,ye))}}if(_t.show&&!li&&_t.left>=0&&_t.width>0){_t.left*=S,_t.width*=S,_t.top*=R,_t.height*=R;for(let F in Ca)jt(Zo,F,_t[F])}Zt=ot,Ur=It,ar=Fe,Pr=ye}mr("setSize"),Fn=!1}Mt>0&&xt>0&&(p.clearRect(0,0,c.width,c.height),mr("drawClear"),_.forEach(S=>S()),mr("draw")),_t.show&&li&&(yi(_t),li=!1),te&&Hr&&(Ro(null,!0,!1),Hr=!1),j.show&&j.live&&qr&&(wa(),qr=!1),l||(l=!0,n.status=1,mr("ready")),xs=!1,Ai=!1}n.redraw=(S,R)=>{Pn=R||!1,S!==!1?ro(v,D.min,D.max):Ss()};function ya(S,R){let F=w[S];if(F.from==null){if(lr==0){let $=F.range(n,R.min,R.max,S);R.min=$[0],R.max=$[1]}if(R.min>R.max){let $=R.min;R.min=R.max,R.max=$}if(lr>1&&R.min!=null&&R.max!=null&&R.max-R.min<1e-16)return;S==v&&F.distr==2&&lr>0&&(R.min=Mo(R.min,t[0]),R.max=Mo(R.max,t[0]),R.min==R.max&&R.max++),P[S]=R,tc=!0,Ss()}}n.setScale=ya;let xa,Ia,jo,Yo,hc,gc,Xo,Jo,Ac,yc,Rt,Nt,to=!1,gr=N.drag,pr=gr.x,fr=gr.y;te&&(N.x&&(xa=so(d$,d)),N.y&&(Ia=so(h$,d)),D.ori==0?(jo=xa,Yo=Ia):(jo=Ia,Yo=xa),Rt=N.left,Nt=N.top);let _t=n.select=Cr({show:!0,over:!0,left:0,width:0,top:0,height:0},r.select),Zo=_t.show?so(m$,_t.over?d:m):null;function yi(S,R){if(_t.show){for(let F in S)_t[F]=S[F],F in Ca&&jt(Zo,F,S[F]);R!==!1&&mr("setSelect")}}n.setSelect=yi;function Df(S){if(y[S].show)G&&Cy(Ce[S],Ba);else if(G&&zn(Ce[S],Ba),te){let F=wn?tn[0]:tn[S];F!=null&&ns(F,-10,-10,Fe,ye)}}function ro(S,R,F){ya(S,{min:R,max:F})}function bn(S,R,F,$){R.focus!=null&&Mf(S),R.show!=null&&y.forEach((W,Y)=>{Y>0&&(S==Y||S==null)&&(W.show=R.show,Df(Y),o==2?(ro(W.facets[0].scale,null,null),ro(W.facets[1].scale,null,null)):ro(W.scale,null,null),Ss())}),F!==!1&&mr("setSeries",S,R),$&&Ds("setSeries",n,S,R)}n.setSeries=bn;function Bf(S,R){Cr(b[S],R)}function Rf(S,R){S.fill=ft(S.fill||null),S.dir=St(S.dir,-1),R=R??b.length,b.splice(R,0,S)}function _f(S){S==null?b.length=0:b.splice(S,1)}n.addBand=Rf,n.setBand=Bf,n.delBand=_f;function Tf(S,R){y[S].alpha=R,te&&tn[S]!=null&&(tn[S].style.opacity=R),G&&Ce[S]&&(Ce[S].style.opacity=R)}let Ln,no,Bo,es={focus:!0};function Mf(S){if(S!=Bo){let R=S==null,F=$n.alpha!=1;y.forEach(($,W)=>{if(o==1||W>0){let Y=R||W==0||W==S;$._focus=R?null:Y,F&&Tf(W,Y?1:$n.alpha)}}),Bo=S,F&&Ss()}}G&&vo&&at(_b,oe,S=>{N._lock||(ko(S),Bo!=null&&bn(null,es,!0,er.setSeries))});function Cn(S,R,F){let $=w[R];F&&(S=S/vt-($.ori==1?It:ot));let W=Fe;$.ori==1&&(W=ye,S=W-S),$.dir==-1&&(S=W-S);let Y=$._min,ae=$._max,ce=S/W,de=Y+(ae-Y)*ce,Se=$.distr;return Se==3?$c(10,de):Se==4?T$(de,$.asinh):Se==100?$.bwd(de):de}function Nf(S,R){let F=Cn(S,v,R);return Mo(F,t[0],Ht,cr)}n.valToIdx=S=>Mo(S,t[0]),n.posToIdx=Nf,n.posToVal=Cn,n.valToPos=(S,R,F)=>w[R].ori==0?s(S,w[R],F?wr:Fe,F?wt:0):a(S,w[R],F?Vr:ye,F?ur:0),n.setCursor=(S,R,F)=>{Rt=S.left,Nt=S.top,Ro(null,R,F)};function xc(S,R){jt(Zo,Nc,_t.left=S),jt(Zo,Wf,_t.width=R)}function Ic(S,R){jt(Zo,"top",_t.top=S),jt(Zo,Gf,_t.height=R)}let ks=D.ori==0?xc:Ic,vs=D.ori==1?xc:Ic;function Ff(){if(G&&j.live)for(let S=o==2?1:0;S<y.length;S++){if(S==0&&qe)continue;let R=j.values[S],F=0;for(let $ in R)Me[S][F++].firstChild.nodeValue=R[$]}}function wa(S,R){if(S!=null&&(S.idxs?S.idxs.forEach((F,$)=>{ee[$]=F}):P$(S.idx)||ee.fill(S.idx),j.idx=ee[0]),G&&j.live){for(let F=0;F<y.length;F++)(F>0||o==1&&!qe)&&Pf(F,ee[F]);Ff()}qr=!1,R!==!1&&mr("setLegend")}n.setLegend=wa;function Pf(S,R){let F=y[S],$=S==0&&T==2?fn:t[S],W;qe?W=F.values(n,S,R)??ze:(W=F.value(n,R==null?null:$[R],S,R),W=W==null?ze:{_:W}),j.values[S]=W}function Ro(S,R,F){Ac=Rt,yc=Nt,[Rt,Nt]=N.move(n,Rt,Nt),N.left=Rt,N.top=Nt,te&&(jo&&ns(jo,Tr(Rt),0,Fe,ye),Yo&&ns(Yo,0,Tr(Nt),Fe,ye));let $,W=Ht>cr;Ln=Pt,no=null;let Y=D.ori==0?Fe:ye,ae=D.ori==1?Fe:ye;if(Rt<0||lr==0||W){$=N.idx=null;for(let ce=0;ce<y.length;ce++){let de=tn[ce];de!=null&&ns(de,-10,-10,Fe,ye)}vo&&bn(null,es,!0,S==null&&er.setSeries),j.live&&(ee.fill($),qr=!0)}else{let ce,de,Se;o==1&&(ce=D.ori==0?Rt:Nt,de=Cn(ce,v),$=N.idx=Mo(de,t[0],Ht,cr),Se=B(t[0][$],D,Y,0));let ke=-10,Be=-10,Ve=0,dt=0,pt=!0,rt="",Qe="";for(let Ne=o==2?1:0;Ne<y.length;Ne++){let Tt=y[Ne],zt=ee[Ne],dr=zt==null?null:o==1?t[Ne][zt]:t[Ne][1][zt],Ct=N.dataIdx(n,Ne,$,de),Wt=Ct==null?null:o==1?t[Ne][Ct]:t[Ne][1][Ct];if(qr=qr||Wt!=dr||Ct!=zt,ee[Ne]=Ct,Ne>0&&Tt.show){let Kr=Ct==null?-10:Ct==$?Se:B(o==1?t[0][Ct]:t[Ne][0][Ct],D,Y,0),_r=Wt==null?-10:L(Wt,o==1?w[Tt.scale]:w[Tt.facets[1].scale],ae,0);if(vo&&Wt!=null){let jr=D.ori==1?Rt:Nt,rn=Mr($n.dist(n,Ne,Ct,_r,jr));if(rn<Ln){let nn=$n.bias;if(nn!=0){let Yr=Cn(jr,Tt.scale),on=Wt>=0?1:-1,Lr=Yr>=0?1:-1;Lr==on&&(Lr==1?nn==1?Wt>=Yr:Wt<=Yr:nn==1?Wt<=Yr:Wt>=Yr)&&(Ln=rn,no=Ne)}else Ln=rn,no=Ne}}if(qr||wn){let jr,rn;D.ori==0?(jr=Kr,rn=_r):(jr=_r,rn=Kr);let nn,Yr,on,Lr,mn,hr,br=!0,_o=Rr.bbox;if(_o!=null){br=!1;let K=_o(n,Ne);on=K.left,Lr=K.top,nn=K.width,Yr=K.height}else on=jr,Lr=rn,nn=Yr=Rr.size(n,Ne);if(hr=Rr.fill(n,Ne),mn=Rr.stroke(n,Ne),wn)Ne==no&&Ln<=$n.prox&&(ke=on,Be=Lr,Ve=nn,dt=Yr,pt=br,rt=hr,Qe=mn);else{let K=tn[Ne];K!=null&&(Ho[Ne]=on,Jn[Ne]=Lr,Lb(K,nn,Yr,br),Pb(K,hr,mn),ns(K,io(on),io(Lr),Fe,ye))}}}}if(wn){let Ne=$n.prox,Tt=Bo==null?Ln<=Ne:Ln>Ne||no!=Bo;if(qr||Tt){let zt=tn[0];zt!=null&&(Ho[0]=ke,Jn[0]=Be,Lb(zt,Ve,dt,pt),Pb(zt,rt,Qe),ns(zt,io(ke),io(Be),Fe,ye))}}}if(_t.show&&to)if(S!=null){let[ce,de]=er.scales,[Se,ke]=er.match,[Be,Ve]=S.cursor.sync.scales,dt=S.cursor.drag;if(pr=dt._x,fr=dt._y,pr||fr){let{left:pt,top:rt,width:Qe,height:Ne}=S.select,Tt=S.scales[Be].ori,zt=S.posToVal,dr,Ct,Wt,Kr,_r,jr=ce!=null&&Se(ce,Be),rn=de!=null&&ke(de,Ve);jr&&pr?(Tt==0?(dr=pt,Ct=Qe):(dr=rt,Ct=Ne),Wt=w[ce],Kr=B(zt(dr,Be),Wt,Y,0),_r=B(zt(dr+Ct,Be),Wt,Y,0),ks(No(Kr,_r),Mr(_r-Kr))):ks(0,Y),rn&&fr?(Tt==1?(dr=pt,Ct=Qe):(dr=rt,Ct=Ne),Wt=w[de],Kr=L(zt(dr,Ve),Wt,ae,0),_r=L(zt(dr+Ct,Ve),Wt,ae,0),vs(No(Kr,_r),Mr(_r-Kr))):vs(0,ae)}else Sa()}else{let ce=Mr(Ac-hc),de=Mr(yc-gc);if(D.ori==1){let Ve=ce;ce=de,de=Ve}pr=gr.x&&ce>=gr.dist,fr=gr.y&&de>=gr.dist;let Se=gr.uni;Se!=null?pr&&fr&&(pr=ce>=Se,fr=de>=Se,!pr&&!fr&&(de>ce?fr=!0:pr=!0)):gr.x&&gr.y&&(pr||fr)&&(pr=fr=!0);let ke,Be;pr&&(D.ori==0?(ke=Xo,Be=Rt):(ke=Jo,Be=Nt),ks(No(ke,Be),Mr(Be-ke)),fr||vs(0,ae)),fr&&(D.ori==1?(ke=Xo,Be=Rt):(ke=Jo,Be=Nt),vs(No(ke,Be),Mr(Be-ke)),pr||ks(0,Y)),!pr&&!fr&&(ks(0,0),vs(0,0))}if(gr._x=pr,gr._y=fr,S==null){if(F){if(_c!=null){let[ce,de]=er.scales;er.values[0]=ce!=null?Cn(D.ori==0?Rt:Nt,ce):null,er.values[1]=de!=null?Cn(D.ori==1?Rt:Nt,de):null}Ds(hy,n,Rt,Nt,Fe,ye,$)}if(vo){let ce=F&&er.setSeries,de=$n.prox;Bo==null?Ln<=de&&bn(no,es,!0,ce):Ln>de?bn(null,es,!0,ce):no!=Bo&&bn(no,es,!0,ce)}}qr&&(j.idx=$,wa()),R!==!1&&mr("setCursor")}let oo=null;Object.defineProperty(n,"rect",{get(){return oo==null&&Es(!1),oo}});function Es(S=!1){S?oo=null:(oo=d.getBoundingClientRect(),mr("syncRect",oo))}function wc(S,R,F,$,W,Y,ae){N._lock||to&&S!=null&&S.movementX==0&&S.movementY==0||(ba(S,R,F,$,W,Y,ae,!1,S!=null),S!=null?Ro(null,!0,!0):Ro(R,!0,!1))}function ba(S,R,F,$,W,Y,ae,ce,de){if(oo==null&&Es(!1),ko(S),S!=null)F=S.clientX-oo.left,$=S.clientY-oo.top;else{if(F<0||$<0){Rt=-10,Nt=-10;return}let[Se,ke]=er.scales,Be=R.cursor.sync,[Ve,dt]=Be.values,[pt,rt]=Be.scales,[Qe,Ne]=er.match,Tt=R.axes[0].side%2==1,zt=D.ori==0?Fe:ye,dr=D.ori==1?Fe:ye,Ct=Tt?Y:W,Wt=Tt?W:Y,Kr=Tt?$:F,_r=Tt?F:$;if(pt!=null?F=Qe(Se,pt)?u(Ve,w[Se],zt,0):-10:F=zt*(Kr/Ct),rt!=null?$=Ne(ke,rt)?u(dt,w[ke],dr,0):-10:$=dr*(_r/Wt),D.ori==1){let jr=F;F=$,$=jr}}de&&(R==null||R.cursor.event.type==hy)&&((F<=1||F>=Fe-1)&&(F=Ea(F,Fe)),($<=1||$>=ye-1)&&($=Ea($,ye))),ce?(hc=F,gc=$,[Xo,Jo]=N.move(n,F,$)):(Rt=F,Nt=$)}let Ca={width:0,height:0,left:0,top:0};function Sa(){yi(Ca,!1)}let bc,Cc,Sc,kc;function vc(S,R,F,$,W,Y,ae){to=!0,pr=fr=gr._x=gr._y=!1,ba(S,R,F,$,W,Y,ae,!0,!1),S!=null&&(at(gy,wy,Ec,!1),Ds(Bb,n,Xo,Jo,Fe,ye,null));let{left:ce,top:de,width:Se,height:ke}=_t;bc=ce,Cc=de,Sc=Se,kc=ke}function Ec(S,R,F,$,W,Y,ae){to=gr._x=gr._y=!1,ba(S,R,F,$,W,Y,ae,!1,!0);let{left:ce,top:de,width:Se,height:ke}=_t,Be=Se>0||ke>0,Ve=bc!=ce||Cc!=de||Sc!=Se||kc!=ke;if(Be&&Ve&&yi(_t),gr.setScale&&Be&&Ve){let dt=ce,pt=Se,rt=de,Qe=ke;if(D.ori==1&&(dt=de,pt=ke,rt=ce,Qe=Se),pr&&ro(v,Cn(dt,v),Cn(dt+pt,v)),fr)for(let Ne in w){let Tt=w[Ne];Ne!=v&&Tt.from==null&&Tt.min!=Pt&&ro(Ne,Cn(rt+Qe,Ne),Cn(rt,Ne))}Sa()}else N.lock&&(N._lock=!N._lock,Ro(R,!0,S!=null));S!=null&&(Ir(gy,wy),Ds(gy,n,Rt,Nt,Fe,ye,null))}function $f(S,R,F,$,W,Y,ae){if(N._lock)return;ko(S);let ce=to;if(to){let de=!0,Se=!0,ke=10,Be,Ve;D.ori==0?(Be=pr,Ve=fr):(Be=fr,Ve=pr),Be&&Ve&&(de=Rt<=ke||Rt>=Fe-ke,Se=Nt<=ke||Nt>=ye-ke),Be&&de&&(Rt=Rt<Xo?0:Fe),Ve&&Se&&(Nt=Nt<Jo?0:ye),Ro(null,!0,!0),to=!1}Rt=-10,Nt=-10,ee.fill(null),Ro(null,!0,!0),ce&&(to=ce)}function Dc(S,R,F,$,W,Y,ae){N._lock||(ko(S),mi(),Sa(),S!=null&&Ds(Tb,n,Rt,Nt,Fe,ye,null))}function Bc(){x.forEach(JL),So(n.width,n.height,!0)}Ra(hd,Pc,Bc);let ts={};ts.mousedown=vc,ts.mousemove=wc,ts.mouseup=Ec,ts.dblclick=Dc,ts.setSeries=(S,R,F,$)=>{let W=er.match[2];F=W(n,R,F),F!=-1&&bn(F,$,!0,!1)},te&&(at(Bb,d,vc),at(hy,d,wc),at(Rb,d,S=>{ko(S),Es(!1)}),at(_b,d,$f),at(Tb,d,Dc),By.add(n),n.syncRect=Es);let xi=n.hooks=r.hooks||{};function mr(S,R,F){Aa?Cs.push([S,R,F]):S in xi&&xi[S].forEach($=>{$.call(null,n,R,F)})}(r.plugins||[]).forEach(S=>{for(let R in S.hooks)xi[R]=(xi[R]||[]).concat(S.hooks[R])});let Rc=(S,R,F)=>F,er=Cr({key:null,setSeries:!1,filters:{pub:Gb,sub:Gb},scales:[v,y[1]?y[1].scale:null],match:[Ub,Ub,Rc],values:[null,null]},N.sync);er.match.length==2&&er.match.push(Rc),N.sync=er;let _c=er.key,ka=QC(_c);function Ds(S,R,F,$,W,Y,ae){er.filters.pub(S,R,F,$,W,Y,ae)&&ka.pub(S,R,F,$,W,Y,ae)}ka.sub(n);function Lf(S,R,F,$,W,Y,ae){er.filters.sub(S,R,F,$,W,Y,ae)&&ts[S](null,R,F,$,W,Y,ae)}n.pub=Lf;function Of(){ka.unsub(n),By.delete(n),ir.clear(),Sy(hd,Pc,Bc),i.remove(),oe?.remove(),mr("destroy")}n.destroy=Of;function va(){mr("init",r,t),ac(t||r.data,!1),P[v]?ya(v,P[v]):mi(),li=_t.show&&(_t.width>0||_t.height>0),Hr=qr=!0,So(r.width,r.height)}return y.forEach(aa),x.forEach(wf),e?e instanceof HTMLElement?(e.appendChild(i),va()):e(n,va):va(),n}Or.assign=Cr;Or.fmtNum=Py;Or.rangeNum=gd;Or.rangeLog=xd;Or.rangeAsinh=Ny;Or.orient=Ta;Or.pxRatio=vt;Or.join=G$;Or.fmtDate=Ly,Or.tzDate=eL;Or.sync=QC;{Or.addGap=PL,Or.clipGaps=bd;let r=Or.paths={points:HC};r.linear=KC,r.stepped=OL,r.bars=QL,r.spline=WL}function bt(r){let t=document.getElementById(r);if(t===null)throw new Error(`The page has no element "${r}"`);return t}function nr(r,t={},...e){let n=Object.assign(document.createElement(r),t);return n.append(...e),n}function Ma(r,t){if([...r.options].map(({value:o,text:s})=>`${o} ${s}`).join(`
`)===t.map(({value:o,text:s})=>`${o} ${s}`).join(`
`))return;let{value:n}=r;r.replaceChildren(...t.map(({value:o,text:s})=>nr("option",{value:o},s))),t.some(({value:o})=>o===n)&&(r.value=n)}function vd(r){let t,e=!1;return()=>t?(e=!0,t):t=(async()=>{try{do e=!1,await r();while(e)}finally{t=void 0}})()}function JC(r,t){let e=URL.createObjectURL(r);nr("a",{href:e,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(e),1e4)}var ZC=["#0077bb","#d55e00","#009e73","#cc79a7","#b8860b","#7a6fd0"],Ed=r=>ZC[r%ZC.length],e0=r=>Ed(r===Ed(1)?0:1),o0={frechet:"Fr\xE9chet distance",kernel:"kernel distance",precision:"precision",recall:"recall",density:"density",coverage:"coverage",detection_rate:"faces found",color:"distance of colours",diversity:"diversity",generator_loss:"generator loss",discriminator_loss:"discriminator loss",seconds:"seconds",spread:"spread of the samples"},Vy=r=>o0[r]??r.replace(/^patches_/,"patch distance at "),t0=280,ZL=Array.from({length:9},(r,t)=>[1,2,5].map(e=>e*10**t)).flat(),r0=r=>getComputedStyle(document.documentElement).getPropertyValue(r);function n0(r,t){let e,n="",o={stroke:()=>r0("--quiet"),grid:{stroke:()=>r0("--line"),width:1}},s=()=>e?.setSize({width:r.clientWidth,height:t0});return new ResizeObserver(s).observe(r),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>e?.redraw()),(a,u,l)=>{r.ariaLabel=l;let i=a.map(({x:f,y:m})=>[[...f],[...m]]),c=i.length===0?[[]]:Or.join(i),p=JSON.stringify([a.map(({options:f})=>f),u.length]);if(e!==void 0&&p===n){e.setData(c);return}n=p,e?.destroy(),e=new Or({width:r.clientWidth,height:t0,scales:{x:{time:!1}},axes:[{...o,incrs:ZL},{...o,size:60}],series:[{label:t},...a.map(({options:f})=>({spanGaps:!0,...f}))],bands:u},c,r)}}function s0(){let r=bt("figure"),t=n0(bt("losses"),"Step"),e=n0(bt("epochs"),"Epoch"),n=[],o=()=>{let s=n.length>1,a=n.flatMap(({name:f,color:m,figures:{losses:d}})=>{let h=s?`${f} `:"",g=(w,b)=>({x:d.steps,y:w,options:b}),A={stroke:"transparent",width:0,points:{show:!1},class:"bound"},y=(w,b,v=m)=>({label:`${h}${w}`,stroke:v,width:2,dash:b,points:{show:!1}}),x=s?m:e0(m);return[g(d.generator.mean,y("generator",[])),g(d.discriminator.mean,y("discriminator",[6,4],x)),...s?[]:[d.generator.high,d.generator.low,d.discriminator.high,d.discriminator.low].map(w=>g(w,A))]}),u=n.length===1?[{series:[3,4],fill:`${n[0].color}30`},{series:[5,6],fill:`${e0(n[0].color)}30`}]:[];t(a,u,eO(n));let l=new Set(n.flatMap(({figures:f})=>f.epochs.flatMap(Object.keys)));l.delete("epoch");let i=Object.keys(o0),c=f=>i.includes(f)?i.indexOf(f):i.length,p=[...l].sort((f,m)=>c(f)-c(m));Ma(r,p.map(f=>({value:f,text:Vy(f)}))),e(n.map(({name:f,color:m,figures:{epochs:d}})=>{let h=d.filter(g=>Number.isFinite(g[r.value]));return{x:h.map(({epoch:g})=>g),y:h.map(g=>g[r.value]),options:{label:f,stroke:m,width:2,points:{show:!0,size:6,fill:m}}}}),[],`${Vy(r.value)} by epoch of ${n.map(({name:f})=>f).join(", ")}`),bt("table").replaceChildren(...n.map(f=>tO(f,p)))};return r.addEventListener("change",o),s=>{n=s,o()}}function eO(r){let t=e=>e.findLast(n=>n!==null)?.toFixed(3)??"unknown";return r.map(({name:e,figures:{losses:n}})=>`${e} at step ${n.steps.at(-1)??0}: generator loss ${t(n.generator.mean)}, discriminator loss ${t(n.discriminator.mean)}`).join("; ")||"No run is chosen"}function tO({name:r,figures:{epochs:t}},e){let n=a=>nr("th",{scope:"col"},a),o=a=>nr("td",{},a==null?"":`${a}`),s=a=>nr("tr",{},o(a.epoch),...e.map(u=>o(a[u])));return nr("table",{},nr("caption",{},r),nr("thead",{},nr("tr",{},n("epoch"),...e.map(a=>n(Vy(a))))),nr("tbody",{},...t.map(s)))}var Ms=class{constructor(t,e){this.backend=t,this.dataMover=e,this.data=new WeakMap,this.dataIdsCount=0}get(t){return this.data.has(t)||this.dataMover.moveData(this.backend,t),this.data.get(t)}set(t,e){this.dataIdsCount++,this.data.set(t,e)}has(t){return this.data.has(t)}delete(t){return this.dataIdsCount--,this.data.delete(t)}numDataIds(){return this.dataIdsCount}},Fo=class{refCount(t){return kn("refCount")}incRef(t){return kn("incRef")}timerAvailable(){return!0}time(t){return kn("time")}read(t){return kn("read")}readSync(t){return kn("readSync")}readToGPU(t,e){return kn("readToGPU")}numDataIds(){return kn("numDataIds")}disposeData(t,e){return kn("disposeData")}write(t,e,n){return kn("write")}move(t,e,n,o,s){return kn("move")}createTensorFromGPUData(t,e,n){return kn("createTensorFromGPUData")}memory(){return kn("memory")}floatPrecision(){return kn("floatPrecision")}epsilon(){return this.floatPrecision()===32?1e-7:1e-4}dispose(){return kn("dispose")}};function kn(r){throw new Error(`'${r}' not yet implemented or not found in the registry. This kernel may not be supported by the tfjs backend you have chosen`)}function i0(r){let t=r.length,e=0;for(;t>0;)e=Math.random()*t|0,t--,Dd(r,t,e)}function rO(r,t){if(r.length!==t.length)throw new Error(`Array sizes must match to be shuffled together First array length was ${r.length}Second array length was ${t.length}`);let e=r.length,n=0;for(;e>0;)n=Math.random()*e|0,e--,Dd(r,e,n),Dd(t,e,n)}function Uc(r,t,e){return Math.max(r,Math.min(t,e))}function nO(r){return r%2===0?r:r+1}function Dd(r,t,e){let n=r[t];r[t]=r[e],r[e]=n}function oO(r){let t=0;for(let e=0;e<r.length;e++)t+=r[e];return t}function sO(r,t){let e=Math.random();return t*e+(1-e)*r}function iO(r,t){let e=0;for(let n=0;n<r.length;n++){let o=Number(r[n])-Number(t[n]);e+=o*o}return e}function ue(r,t){if(!r)throw new Error(typeof t=="string"?t:t())}function Bd(r,t,e=""){ue(Ci(r,t),()=>e+` Shapes ${r} and ${t} must match`)}function Kf(r){ue(r!=null,()=>"The input to the tensor constructor must be a non-null value.")}function Gt(r){if(r.length===0)return 1;let t=r[0];for(let e=1;e<r.length;e++)t*=r[e];return t}function aO(r){return r.length===0}function uO(r,t){if(r===t)return!0;if(r==null||t==null||r.length!==t.length)return!1;for(let e=0;e<r.length;e++)if(r[e]!==null&&t[e]!==null&&r[e]!==t[e])return!1;return!0}function Ci(r,t){if(r===t)return!0;if(r==null||t==null||r.length!==t.length)return!1;for(let e=0;e<r.length;e++)if(r[e]!==t[e])return!1;return!0}function jf(r){return r%1===0}function lO(r){if(Math.tanh!=null)return Math.tanh(r);if(r===1/0)return 1;if(r===-1/0)return-1;{let t=Math.exp(2*r);return(t-1)/(t+1)}}function cO(r){let t=Math.ceil(Math.sqrt(r));return[t,Math.ceil(r/t)]}function pO(r){let t=new Uint32Array(r);for(let e=0;e<r;++e)t[e]=e;return i0(t),t}function Fa(r,t){return t<=r.length?r:r+" ".repeat(t-r.length)}function fO(r,t=o=>0,e,n){return new Promise((o,s)=>{let a=0,u=()=>{if(r()){o();return}a++;let l=t(a);if(e!=null&&a>=e){s();return}n!=null?n(u,l):setTimeout(u,l)};u()})}function mO(r,t){let e=1,n=-1;for(let s=0;s<r.length;++s)if(r[s]>=0)e*=r[s];else if(r[s]===-1){if(n!==-1)throw Error(`Shapes can only have 1 implicit size. Found -1 at dim ${n} and dim ${s}`);n=s}else if(r[s]<0)throw Error(`Shapes can not be < 0. Found ${r[s]} at dim ${s}`);if(n===-1){if(t>0&&t!==e)throw Error(`Size(${t}) must match the product of shape ${r}`);return r}if(e===0)throw Error(`Cannot infer the missing size in [${r}] when there are 0 elements`);if(t%e!==0)throw Error(`The implicit shape can't be a fractional number. Got ${t} / ${e}`);let o=r.slice();return o[n]=t/e,o}function Rd(r,t){let e=t.length;return r=r==null?t.map((n,o)=>o):[].concat(r),ue(r.every(n=>n>=-e&&n<e),()=>`All values in axis param must be in range [-${e}, ${e}) but got axis ${r}`),ue(r.every(n=>jf(n)),()=>`All values in axis param must be integers but got axis ${r}`),r.map(n=>n<0?e+n:n)}function dO(r,t){let e=[],n=[],o=t!=null&&Array.isArray(t)&&t.length===0,s=t==null||o?null:Rd(t,r).sort(),a=0;for(let u=0;u<r.length;++u){if(s!=null){if(s[a]===u&&r[u]!==1)throw new Error(`Can't squeeze axis ${u} since its dim '${r[u]}' is not 1`);(s[a]==null||s[a]>u)&&r[u]===1&&(e.push(r[u]),n.push(u)),s[a]<=u&&a++}r[u]!==1&&(e.push(r[u]),n.push(u))}return{newShape:e,keptDims:n}}function hO(r,t){return _d(r,t)}function _d(r,t){let e=null;if(r==null||r==="float32")e=new Float32Array(t);else if(r==="int32")e=new Int32Array(t);else if(r==="bool")e=new Uint8Array(t);else if(r==="string")e=new Array(t);else throw new Error(`Unknown data type ${r}`);return e}function Hy(r,t){for(let e=0;e<r.length;e++){let n=r[e];if(isNaN(n)||!isFinite(n))throw Error(`A tensor of type ${t} being uploaded contains ${n}.`)}}function qy(r){return r==="bool"||r==="complex64"||r==="float32"||r==="int32"||r==="string"}function gO(r,t){return!(t==="complex64"||t==="float32"&&r!=="complex64"||t==="int32"&&r!=="float32"&&r!=="complex64"||t==="bool"&&r==="bool")}function Vc(r){if(r==="float32"||r==="int32")return 4;if(r==="complex64")return 8;if(r==="bool")return 1;throw new Error(`Unknown dtype ${r}`)}function Ky(r){if(r==null)return 0;let t=0;return r.forEach(e=>t+=e.length),t}function Hc(r){return typeof r=="string"||r instanceof String}function a0(r){return typeof r=="boolean"}function u0(r){return typeof r=="number"}function Si(r){return Array.isArray(r)?Si(r[0]):r instanceof Float32Array?"float32":r instanceof Int32Array||r instanceof Uint8Array||r instanceof Uint8ClampedArray?"int32":u0(r)?"float32":Hc(r)?"string":a0(r)?"bool":"float32"}function qc(r){return!!(r&&r.constructor&&r.call&&r.apply)}function Kc(r,t){for(let e=t;e<r;++e)if(r%e===0)return e;return r}function os(r){let t=r.length;if(t<2)return[];let e=new Array(t-1);e[t-2]=r[t-1];for(let n=t-3;n>=0;--n)e[n]=e[n+1]*r[n+1];return e}function l0(r,t,e,n=!1){let o=new Array;if(t.length===1){let s=t[0]*(n?2:1);for(let a=0;a<s;a++)o[a]=e[r+a]}else{let s=t[0],a=t.slice(1),u=a.reduce((l,i)=>l*i)*(n?2:1);for(let l=0;l<s;l++)o[l]=l0(r+l*u,a,e,n)}return o}function Na(r,t,e=!1){if(r.length===0)return t[0];let n=r.reduce((o,s)=>o*s)*(e?2:1);if(n===0)return[];if(n!==t.length)throw new Error(`[${r}] does not match the input size ${t.length}${e?" for a complex tensor":""}.`);return l0(0,r,t,e)}function AO(r,t){if(Array.isArray(r))return r;if(t==="float32")return r instanceof Float32Array?r:new Float32Array(r);if(t==="int32")return r instanceof Int32Array?r:new Int32Array(r);if(t==="bool"||t==="string")return Uint8Array.from(new Int32Array(r));throw new Error(`Unknown dtype ${t}`)}function Yf(r,t){let e=jc(r,t);for(let n=0;n<e.length;n++)e[n]=1;return e}function jc(r,t){if(t==null||t==="float32"||t==="complex64")return new Float32Array(r);if(t==="int32")return new Int32Array(r);if(t==="bool")return new Uint8Array(r);throw new Error(`Unknown data type ${t}`)}function yO(r,t){let e=r.reduce((n,o)=>n*o,1);if(t==null||t==="float32")return Na(r,new Float32Array(e));if(t==="int32")return Na(r,new Int32Array(e));if(t==="bool")return Na(r,new Uint8Array(e));throw new Error(`Unknown data type ${t}`)}function Un(r){r.forEach(t=>{ue(Number.isInteger(t)&&t>=0,()=>`Tensor must have a shape comprised of positive integers but got shape [${r}].`)})}function xO(r,t,e){if(t===0)return 0;if(t===1)return r[0];let n=r[r.length-1];for(let o=0;o<r.length-1;++o)n+=e[o]*r[o];return n}function IO(r,t,e){if(t===0)return[];if(t===1)return[r];let n=new Array(t);for(let o=0;o<n.length-1;++o)n[o]=Math.floor(r/e[o]),r-=n[o]*e[o];return n[n.length-1]=r,n}function Pa(r){return r&&r.then&&typeof r.then=="function"}var c0="tfjsflags",Xf=class{constructor(t){this.global=t,this.flags={},this.flagRegistry={},this.urlFlags={},this.getQueryParams=bO,this.populateURLFlags()}setPlatform(t,e){this.platform!=null&&(me().getBool("IS_TEST")||me().getBool("PROD")||console.warn(`Platform ${this.platformName} has already been set. Overwriting the platform with ${t}.`)),this.platformName=t,this.platform=e}registerFlag(t,e,n){if(this.flagRegistry[t]={evaluationFn:e,setHook:n},this.urlFlags[t]!=null){let o=this.urlFlags[t];me().getBool("IS_TEST")||me().getBool("PROD")||console.warn(`Setting feature override from URL ${t}: ${o}.`),this.set(t,o)}}async getAsync(t){return t in this.flags?this.flags[t]:(this.flags[t]=await this.evaluateFlag(t),this.flags[t])}get(t){if(t in this.flags)return this.flags[t];let e=this.evaluateFlag(t);if(Pa(e))throw new Error(`Flag ${t} cannot be synchronously evaluated. Please use getAsync() instead.`);return this.flags[t]=e,this.flags[t]}getNumber(t){return this.get(t)}getBool(t){return this.get(t)}getString(t){return this.get(t)}getFlags(){return this.flags}get features(){return this.flags}set(t,e){if(this.flagRegistry[t]==null)throw new Error(`Cannot set flag ${t} as it has not been registered.`);this.flags[t]=e,this.flagRegistry[t].setHook!=null&&this.flagRegistry[t].setHook(e)}evaluateFlag(t){if(this.flagRegistry[t]==null)throw new Error(`Cannot evaluate flag '${t}': no evaluation function found.`);return this.flagRegistry[t].evaluationFn()}setFlags(t){this.flags=Object.assign({},t)}reset(){this.flags={},this.urlFlags={},this.populateURLFlags()}populateURLFlags(){if(typeof this.global>"u"||typeof this.global.location>"u"||typeof this.global.location.search>"u")return;let t=this.getQueryParams(this.global.location.search);c0 in t&&t[c0].split(",").forEach(n=>{let[o,s]=n.split(":");this.urlFlags[o]=SO(o,s)})}};function bO(r){let t={};return r.replace(/[?&]([^=?&]+)(?:=([^&]*))?/g,(e,...n)=>(CO(t,n[0],n[1]),n.join("="))),t}function CO(r,t,e){r[decodeURIComponent(t)]=decodeURIComponent(e||"")}function SO(r,t){let e=t.toLowerCase();return e==="true"||e==="false"?e==="true":`${+e}`===e?+e:t}function me(){return jy}var jy=null;function p0(r){jy=r}var Yy;function Xy(){if(Yy==null){let r;if(typeof window<"u")r=window;else if(typeof global<"u")r=global;else if(typeof process<"u")r=process;else if(typeof self<"u")r=self;else throw new Error("Could not find a global object");Yy=r}return Yy}function kO(){let r=Xy();return r._tfGlobals==null&&(r._tfGlobals=new Map),r._tfGlobals}function Jf(r,t){let e=kO();if(e.has(r))return e.get(r);{let n=t();return e.set(r,n),e.get(r)}}var Ns="Acos",$a="Acosh";var Fs="AddN";var Yc="ArgMax",Xc="ArgMin",La="Asin",Oa="Asinh",Qa="Atan",za="Atanh",Wa="Atan2",Ga="AvgPool",Jc="AvgPoolGrad",Zc="AvgPool3D",ep="AvgPool3DGrad",Ps="BatchMatMul",tp="BatchToSpaceND",Ua="Bincount",Zf="BitwiseAnd";var rp="BroadcastArgs",ss="Cast",Va="Ceil",is="ClipByValue",np="Complex",op="ComplexAbs",ki="Concat",$s="Conv2D",Td="Conv2DBackpropFilter",Ls="Conv2DBackpropInput",Ha="Conv3D",qa="Conv3DBackpropFilterV2",Ka="Conv3DBackpropInputV2";var ja="Cosh",Ya="Cumprod",Xa="Cumsum",Ja="CropAndResize",sp="DenseBincount",Za="DepthToSpace",eu="DepthwiseConv2dNative",Md="DepthwiseConv2dNativeBackpropFilter",Nd="DepthwiseConv2dNativeBackpropInput",ip="Diag",tu="Dilation2D",vi="Dilation2DBackpropInput",Ei="Dilation2DBackpropFilter",Fd="Draw",Os="RealDiv",Pd="Einsum";var ru="EluGrad";var nu="Equal";var Di="ExpandDims",ou="Expm1";var Bi="Fill",su="FlipLeftRight",iu="Floor",Qs="FloorDiv",au="FusedBatchNorm",Ri="GatherV2",uu="GatherNd",lu="Greater",cu="GreaterEqual",as="Identity",$d="IFFT",Ld="Imag",pu="IsFinite",fu="IsInf",mu="IsNan",zs="LeakyRelu",du="Less",hu="LessEqual",gu="LinSpace";var Au="Log1p",yu="LogicalAnd",xu="LogicalNot",Iu="LogicalOr",f0="LogicalXor";var wu="LRNGrad";var Ws="Maximum",bu="MaxPool",ap="MaxPoolGrad",up="MaxPool3D",lp="MaxPool3DGrad",cp="MaxPoolWithArgmax",Cu="Mean";var Su="Minimum",ku="MirrorPad";var vu="Multinomial",Gs="Multiply";var Eu="NotEqual",Du="NonMaxSuppressionV3",em="NonMaxSuppressionV4",Bu="NonMaxSuppressionV5",_i="OnesLike",Ru="OneHot",Ti="Pack",_u="PadV2";var Us="Prelu",Tu="Prod",m0="RaggedGather",d0="RaggedRange",h0="RaggedTensorToTensor",pp="Range",Od="Real",Mu="Reciprocal",Vs="Relu",Mi="Reshape",Nu="ResizeNearestNeighbor",Fu="ResizeNearestNeighborGrad",Pu="ResizeBilinear",$u="ResizeBilinearGrad",Hs="Relu6",Lu="Reverse",Ou="Round",qs="Rsqrt",Qu="ScatterNd",zu="TensorScatterUpdate",Wu="SearchSorted",fp="Select",Gu="Selu",Ni="Slice";var Uu="Sinh",Vu="Sign",Ks="Sigmoid",Hu="Softplus",js="Sqrt";var mp="SpaceToBatchND",Fi="SplitV",qu="Softmax",Qd="SparseFillEmptyRows",tm="SparseReshape",dp="SparseSegmentMean",hp="SparseSegmentSum",Ku="SparseToDense",ju="SquaredDifference",gp="Square",Jy="StaticRegexReplace",Yu="StridedSlice",Ap="StringNGrams",zd="StringSplit",Wd="StringToHashBucketFast";var Xu="Tanh",Po="Tile",Ju="TopK",Zu="Transform",el="Transpose",Gd="Unique",Pi="Unpack",Ud="UnsortedSegmentSum";var $i="ZerosLike",us="Step",g0="FromPixels",tl="RotateWithOffset",rl="_FusedMatMul",nl="FusedConv2D",ol="FusedDepthwiseConv2D";function ls(...r){me().getBool("IS_TEST")||me().getBool("PROD")||console.warn(...r)}function vO(...r){me().getBool("IS_TEST")||me().getBool("PROD")||console.log(...r)}var yp=Jf("kernelRegistry",()=>new Map),Zy=Jf("gradRegistry",()=>new Map);function ao(r,t){let e=rx(r,t);return yp.get(e)}function ex(r){return Zy.get(r)}function tx(r){let t=yp.entries(),e=[];for(;;){let{done:n,value:o}=t.next();if(n)break;let[s,a]=o,[u]=s.split("_");u===r&&e.push(a)}return e}function gt(r){let{kernelName:t,backendName:e}=r,n=rx(t,e);yp.has(n)&&ls(`The kernel '${t}' for backend '${e}' is already registered`),yp.set(n,r)}function Vn(r){let{kernelName:t}=r;Zy.has(t)&&me().getBool("DEBUG")&&ls(`Overriding the gradient for '${t}'`),Zy.set(t,r)}function xp(r,t){let e=rx(r,t);if(!yp.has(e))throw new Error(`The kernel '${r}' for backend '${t}' is not registered`);yp.delete(e)}function rx(r,t){return`${t}_${r}`}var I={};rs(I,{arraysEqual:()=>Ci,arraysEqualWithNull:()=>uO,assert:()=>ue,assertNonNegativeIntegerDimensions:()=>Un,assertNonNull:()=>Kf,assertShapesMatch:()=>Bd,bytesFromStringArray:()=>Ky,bytesPerElement:()=>Vc,checkConversionForErrors:()=>Hy,clamp:()=>Uc,computeStrides:()=>os,convertBackendValuesAndArrayBuffer:()=>AO,createScalarValue:()=>MO,createShuffledIndices:()=>pO,decodeString:()=>Sp,distSquared:()=>iO,encodeString:()=>Cp,fetch:()=>FO,fingerPrint64:()=>TO,flatten:()=>Oi,getArrayFromDType:()=>_d,getTypedArrayFromDType:()=>hO,hasEncodingLoss:()=>gO,hexToLong:()=>rm,indexToLoc:()=>IO,inferDtype:()=>Si,inferFromImplicitShape:()=>mO,isBoolean:()=>a0,isFunction:()=>qc,isInt:()=>jf,isNumber:()=>u0,isPromise:()=>Pa,isScalarShape:()=>aO,isString:()=>Hc,isTypedArray:()=>Xr,isValidDtype:()=>qy,locToIndex:()=>xO,makeOnesTypedArray:()=>Yf,makeZerosNestedTypedArray:()=>yO,makeZerosTypedArray:()=>jc,nearestDivisor:()=>Kc,nearestLargerEven:()=>nO,now:()=>ll,parseAxisParam:()=>Rd,randUniform:()=>sO,repeatedTry:()=>fO,rightPad:()=>Fa,shuffle:()=>i0,shuffleCombo:()=>rO,sizeFromShape:()=>Gt,sizeToSquarishShape:()=>cO,squeezeShape:()=>dO,sum:()=>oO,swap:()=>Dd,tanh:()=>lO,toNestedArray:()=>Na,toTypedArray:()=>bp});function Vd(r){return r instanceof Float32Array||r instanceof Int32Array||r instanceof Uint8Array||r instanceof Uint8ClampedArray}var ix=Mc(D0());var ul=ix.default||ix;function rm(r){return ul.fromString(r,!0,16)}var R0=rm("c3a5c85c97cb3127"),al=rm("b492b66fbe98f273"),an=rm("9ae16a3b2f90404f");function sx(r){return r.xor(r.shru(47))}function _0(r,t,e){let n=r.slice(t,t+e);return ul.fromBytes(Array.from(n),!0,!0)}function Lt(r,t){return _0(r,t,8)}function B0(r,t){return _0(r,t,4)}function Nr(r,t){return t===0?r:r.shru(t).or(r.shl(64-t))}function Li(r,t,e=rm("9ddfea08eb382d69")){let n=r.xor(t).mul(e);n=n.xor(n.shru(47));let o=t.xor(n).mul(e);return o=o.xor(o.shru(47)),o=o.mul(e),o}function DO(r,t,e,n,o,s){o=o.add(r),s=Nr(s.add(o).add(n),21);let a=o;return o=o.add(t),o=o.add(e),s=s.add(Nr(o,44)),[o.add(n),s.add(a)]}function qd(r,t,e,n){return DO(Lt(r,t),Lt(r,t+8),Lt(r,t+16),Lt(r,t+24),e,n)}function BO(r,t=r.length){if(t>=8){let e=an.add(t*2),n=Lt(r,0).add(an),o=Lt(r,t-8),s=Nr(o,37).mul(e).add(n),a=Nr(n,25).add(o).mul(e);return Li(s,a,e)}if(t>=4){let e=an.add(t*2),n=B0(r,0);return Li(n.shl(3).add(t),B0(r,t-4),e)}if(t>0){let e=r[0],n=r[t>>1],o=r[t-1],s=e+(n<<8),a=t+(o<<2);return sx(an.mul(s).xor(R0.mul(a))).mul(an)}return an}function RO(r,t=r.length){let e=an.add(t*2),n=Lt(r,0).mul(al),o=Lt(r,8),s=Lt(r,t-8).mul(e),a=Lt(r,t-16).mul(an);return Li(Nr(n.add(o),43).add(Nr(s,30)).add(a),n.add(Nr(o.add(an),18)).add(s),e)}function _O(r,t=r.length){let e=an.add(t*2),n=Lt(r,0).mul(an),o=Lt(r,8),s=Lt(r,t-8).mul(e),a=Lt(r,t-16).mul(an),u=Nr(n.add(o),43).add(Nr(s,30)).add(a),l=Li(u,n.add(Nr(o.add(an),18)).add(s),e),i=Lt(r,16).mul(e),c=Lt(r,24),p=u.add(Lt(r,t-32)).mul(e),f=l.add(Lt(r,t-24)).mul(e);return Li(Nr(i.add(c),43).add(Nr(p,30)).add(f),i.add(Nr(c.add(n),18)).add(p),e)}function TO(r,t=r.length){let e=ul.fromNumber(81,!0);if(t<=32)return t<=16?BO(r,t):RO(r,t);if(t<=64)return _O(r,t);let n=e,o=e.mul(al).add(113),s=sx(o.mul(an).add(113)).mul(an),a=[ul.UZERO,ul.UZERO],u=[ul.UZERO,ul.UZERO];n=n.mul(an).add(Lt(r,0));let l=0,i=(t-1>>6)*64,c=i+(t-1&63)-63;do n=Nr(n.add(o).add(a[0]).add(Lt(r,l+8)),37).mul(al),o=Nr(o.add(a[1]).add(Lt(r,l+48)),42).mul(al),n=n.xor(u[1]),o=o.add(a[0]).add(Lt(r,l+40)),s=Nr(s.add(u[0]),33).mul(al),a=qd(r,l,a[1].mul(al),n.add(u[0])),u=qd(r,l+32,s.add(u[1]),o.add(Lt(r,l+16))),[s,n]=[n,s],l+=64;while(l!==i);let p=al.add(s.and(255).shl(1));return l=c,u[0]=u[0].add(t-1&63),a[0]=a[0].add(u[0]),u[0]=u[0].add(a[0]),n=Nr(n.add(o).add(a[0]).add(Lt(r,l+8)),37).mul(p),o=Nr(o.add(a[1]).add(Lt(r,l+48)),42).mul(p),n=n.xor(u[1].mul(9)),o=o.add(a[0].mul(9).add(Lt(r,l+40))),s=Nr(s.add(u[0]),33).mul(p),a=qd(r,l,a[1].mul(p),n.add(u[0])),u=qd(r,l+32,s.add(u[1]),o.add(Lt(r,l+16))),[s,n]=[n,s],Li(Li(a[0],u[0],p).add(sx(o).mul(R0)).add(s),Li(a[1],u[1],p).add(n),p)}function MO(r,t){return t==="string"?Cp(r):bp([r],t)}function NO(r,t){return r instanceof Float32Array&&t==="float32"||r instanceof Int32Array&&t==="int32"||r instanceof Uint8Array&&t==="bool"}function bp(r,t){if(t==="string")throw new Error("Cannot convert a string[] to a TypedArray");if(Array.isArray(r)&&(r=Oi(r)),me().getBool("DEBUG")&&Hy(r,t),NO(r,t))return r;if(t==null||t==="float32"||t==="complex64")return new Float32Array(r);if(t==="int32")return new Int32Array(r);if(t==="bool"){let e=new Uint8Array(r.length);for(let n=0;n<e.length;++n)Math.round(r[n])!==0&&(e[n]=1);return e}else throw new Error(`Unknown data type ${t}`)}function ll(){return me().platform.now()}function FO(r,t){return me().platform.fetch(r,t)}function Cp(r,t="utf-8"){return t=t||"utf-8",me().platform.encode(r,t)}function Sp(r,t="utf-8"){return t=t||"utf-8",me().platform.decode(r,t)}function Xr(r){return me().platform.isTypedArray!=null?me().platform.isTypedArray(r):Vd(r)}function Oi(r,t=[],e=!1){if(t==null&&(t=[]),typeof r=="boolean"||typeof r=="number"||typeof r=="string"||Pa(r)||r==null||Xr(r)&&e)t.push(r);else if(Array.isArray(r)||Xr(r))for(let n=0;n<r.length;++n)Oi(r[n],t,e);else{let n=-1;for(let o of Object.keys(r))/^([1-9]+[0-9]*|0)$/.test(o)&&(n=Math.max(n,Number(o)));for(let o=0;o<=n;o++)Oi(r[o],t,e)}return t}var Kd=class{constructor(t,e){this.backendTimer=t,this.logger=e,e==null&&(this.logger=new ax)}profileKernel(t,e,n){let o,s=()=>{o=n()},a,u=ll();if(this.backendTimer.timerAvailable())a=this.backendTimer.time(s);else{s();for(let i of o)i.dataSync();a=Promise.resolve({kernelMs:ll()-u})}if(me().getBool("CHECK_COMPUTATION_FOR_ERRORS"))for(let i=0;i<o.length;i++){let c=o[i];c.data().then(p=>{PO(p,c.dtype,t)})}return{kernelName:t,outputs:o,inputs:e,timeMs:a.then(i=>i.kernelMs),extraInfo:a.then(i=>i.getExtraProfileInfo!=null?i.getExtraProfileInfo():"")}}logKernelProfile(t){let{kernelName:e,outputs:n,timeMs:o,inputs:s,extraInfo:a}=t;n.forEach(u=>{Promise.all([u.data(),o,a]).then(l=>{this.logger.logKernelProfile(e,u,l[0],l[1],s,l[2])})})}};function PO(r,t,e){if(t!=="float32")return!1;for(let n=0;n<r.length;n++){let o=r[n];if(isNaN(o)||!isFinite(o))return console.warn(`Found ${o} in the result of '${e}'`),!0}return!1}var ax=class{logKernelProfile(t,e,n,o,s,a){let u=typeof o=="number"?Fa(`${o}ms`,9):o.error,l=Fa(t,25),i=e.rank,c=e.size,p=Fa(e.shape.toString(),14),f="";for(let m in s){let d=s[m];if(d!=null){let h=d.shape||e.shape,g=h.length;f+=`${m}: ${g}D ${g>0?h:""} `}}console.log(`%c${l}	%c${u}	%c${i}D ${p}	%c${c}	%c${f}	%c${a}`,"font-weight:bold","color:red","color:blue","color: orange","color: green","color: steelblue")}};function T0(r,t,e){let n={},o={};for(let l=0;l<t.length;l++)n[t[l].id]=!0;for(let l=0;l<r.length;l++){let i=r[l],c=i.inputs;for(let p in c){let f=c[p],m=!1;for(let d=0;d<t.length;d++)if(n[f.id]){i.outputs.forEach(h=>n[h.id]=!0),m=!0,o[i.id]=!0;break}if(m)break}}let s={};s[e.id]=!0;let a={};for(let l=r.length-1;l>=0;l--){let i=r[l],c=i.inputs;for(let p=0;p<i.outputs.length;p++)if(s[i.outputs[p].id]){for(let f in c)s[c[f].id]=!0,a[i.id]=!0;break}}let u=[];for(let l=0;l<r.length;l++){let i=r[l];if(o[i.id]&&a[i.id]){let c={};for(let f in i.inputs){let m=i.inputs[f];n[m.id]&&(c[f]=m)}let p=Object.assign({},i);p.inputs=c,p.outputs=i.outputs,u.push(p)}}return u}function M0(r,t,e,n){for(let o=t.length-1;o>=0;o--){let s=t[o],a=[];if(s.outputs.forEach(l=>{let i=r[l.id];i!=null?a.push(i):a.push(null)}),s.gradient==null)throw new Error(`Cannot compute gradient: gradient function not found for ${s.kernelName}.`);let u=s.gradient(a);for(let l in s.inputs){if(!(l in u))throw new Error(`Cannot backprop through input ${l}. Available gradients found: ${Object.keys(u)}.`);let i=e(()=>u[l]());if(i.dtype!=="float32")throw new Error(`Error in gradient for op ${s.kernelName}. The gradient of input ${l} must have 'float32' dtype, but has '${i.dtype}'`);let c=s.inputs[l];if(!Ci(i.shape,c.shape))throw new Error(`Error in gradient for op ${s.kernelName}. The gradient of input '${l}' has shape '${i.shape}', which does not match the shape of the input '${c.shape}'`);if(r[c.id]==null)r[c.id]=i;else{let p=r[c.id];r[c.id]=n(p,i),p.dispose()}}}}var N0=20,nm=3,ux=7;function F0(r,t,e,n){let o=os(t),s=$O(r,t,e,o),a=t.length,u=jd(r,t,e,o,s),l=["Tensor"];return n&&(l.push(`  dtype: ${e}`),l.push(`  rank: ${a}`),l.push(`  shape: [${t}]`),l.push("  values:")),l.push(u.map(i=>"    "+i).join(`
`)),l.join(`
`)}function $O(r,t,e,n){let o=Gt(t),s=n[n.length-1],a=new Array(s).fill(0),u=t.length,l=e==="complex64"?sm(r):r;if(u>1)for(let i=0;i<o/s;i++){let c=i*s;for(let p=0;p<s;p++)a[p]=Math.max(a[p],om(l[c+p],0,e).length)}return a}function om(r,t,e){let n;return Array.isArray(r)?n=`${parseFloat(r[0].toFixed(ux))} + ${parseFloat(r[1].toFixed(ux))}j`:Hc(r)?n=`'${r}'`:e==="bool"?n=P0(r):n=parseFloat(r.toFixed(ux)).toString(),Fa(n,t)}function P0(r){return r===0?"false":"true"}function jd(r,t,e,n,o,s=!0){let a=e==="complex64"?2:1,u=t[0],l=t.length;if(l===0){if(e==="complex64"){let h=sm(r);return[om(h[0],0,e)]}return e==="bool"?[P0(r[0])]:[r[0].toString()]}if(l===1){if(u>N0){let g=nm*a,A=Array.from(r.slice(0,g)),y=Array.from(r.slice((u-nm)*a,u*a));return e==="complex64"&&(A=sm(A),y=sm(y)),["["+A.map((x,w)=>om(x,o[w],e)).join(", ")+", ..., "+y.map((x,w)=>om(x,o[u-nm+w],e)).join(", ")+"]"]}return["["+(e==="complex64"?sm(r):Array.from(r)).map((g,A)=>om(g,o[A],e)).join(", ")+"]"]}let i=t.slice(1),c=n.slice(1),p=n[0]*a,f=[];if(u>N0){for(let h=0;h<nm;h++){let g=h*p,A=g+p;f.push(...jd(r.slice(g,A),i,e,c,o,!1))}f.push("...");for(let h=u-nm;h<u;h++){let g=h*p,A=g+p;f.push(...jd(r.slice(g,A),i,e,c,o,h===u-1))}}else for(let h=0;h<u;h++){let g=h*p,A=g+p;f.push(...jd(r.slice(g,A),i,e,c,o,h===u-1))}let m=l===2?",":"";f[0]="["+(u>0?f[0]+m:"");for(let h=1;h<f.length-1;h++)f[h]=" "+f[h]+m;let d=`,
`;for(let h=2;h<l;h++)d+=`
`;return f[f.length-1]=" "+f[f.length-1]+"]"+(s?"":d),f}function sm(r){let t=[];for(let e=0;e<r.length;e+=2)t.push([r[e],r[e+1]]);return t}var yt=class{constructor(t,e,n){if(this.dtype=e,this.shape=t.slice(),this.size=Gt(t),n!=null){let o=n.length;ue(o===this.size,()=>`Length of values '${o}' does not match the size inferred by the shape '${this.size}'.`)}if(e==="complex64")throw new Error("complex64 dtype TensorBuffers are not supported. Please create a TensorBuffer for the real and imaginary parts separately and call tf.complex(real, imag).");this.values=n||_d(e,this.size),this.strides=os(t)}set(t,...e){e.length===0&&(e=[0]),ue(e.length===this.rank,()=>`The number of provided coordinates (${e.length}) must match the rank (${this.rank})`);let n=this.locToIndex(e);this.values[n]=t}get(...t){t.length===0&&(t=[0]);let e=0;for(let o of t){if(o<0||o>=this.shape[e]){let s=`Requested out of range element at ${t}.   Buffer shape=${this.shape}`;throw new Error(s)}e++}let n=t[t.length-1];for(let o=0;o<t.length-1;++o)n+=this.strides[o]*t[o];return this.values[n]}locToIndex(t){if(this.rank===0)return 0;if(this.rank===1)return t[0];let e=t[t.length-1];for(let n=0;n<t.length-1;++n)e+=this.strides[n]*t[n];return e}indexToLoc(t){if(this.rank===0)return[];if(this.rank===1)return[t];let e=new Array(this.shape.length);for(let n=0;n<e.length-1;++n)e[n]=Math.floor(t/this.strides[n]),t-=e[n]*this.strides[n];return e[e.length-1]=t,e}get rank(){return this.shape.length}toTensor(){return Lo().makeTensor(this.values,this.shape,this.dtype)}},Lo=null,kp=null,LO=null;function $0(r){Lo=r}function L0(r){kp=r}function O0(r){LO=r}var Jr=class{constructor(t,e,n,o){this.kept=!1,this.isDisposedInternal=!1,this.shape=t.slice(),this.dtype=e||"float32",this.size=Gt(t),this.strides=os(t),this.dataId=n,this.id=o,this.rankType=this.rank<5?this.rank.toString():"higher"}get rank(){return this.shape.length}async buffer(){let t=await this.data();return kp.buffer(this.shape,this.dtype,t)}bufferSync(){return kp.buffer(this.shape,this.dtype,this.dataSync())}async array(){let t=await this.data();return Na(this.shape,t,this.dtype==="complex64")}arraySync(){return Na(this.shape,this.dataSync(),this.dtype==="complex64")}async data(){this.throwIfDisposed();let t=Lo().read(this.dataId);if(this.dtype==="string"){let e=await t;try{return e.map(n=>Sp(n))}catch{throw new Error("Failed to decode the string bytes into utf-8. To get the original bytes, call tensor.bytes().")}}return t}dataToGPU(t){return this.throwIfDisposed(),Lo().readToGPU(this.dataId,t)}dataSync(){this.throwIfDisposed();let t=Lo().readSync(this.dataId);if(this.dtype==="string")try{return t.map(e=>Sp(e))}catch{throw new Error("Failed to decode the string bytes into utf-8. To get the original bytes, call tensor.bytes().")}return t}async bytes(){this.throwIfDisposed();let t=await Lo().read(this.dataId);return this.dtype==="string"?t:new Uint8Array(t.buffer)}dispose(){this.isDisposed||(this.kerasMask&&this.kerasMask.dispose(),Lo().disposeTensor(this),this.isDisposedInternal=!0)}get isDisposed(){return this.isDisposedInternal}throwIfDisposed(){if(this.isDisposed)throw new Error("Tensor is disposed.")}print(t=!1){return kp.print(this,t)}clone(){return this.throwIfDisposed(),kp.clone(this)}toString(t=!1){let e=this.dataSync();return F0(e,this.shape,this.dtype,t)}cast(t){return this.throwIfDisposed(),kp.cast(this,t)}variable(t=!0,e,n){return this.throwIfDisposed(),Lo().makeVariable(this,t,e,n)}};Object.defineProperty(Jr,Symbol.hasInstance,{value:r=>!!r&&r.data!=null&&r.dataSync!=null&&r.throwIfDisposed!=null});function lx(){return Jf("Tensor",()=>Jr)}lx();var Ys=class extends Jr{constructor(t,e,n,o){super(t.shape,t.dtype,t.dataId,o),this.trainable=e,this.name=n}assign(t){if(t.dtype!==this.dtype)throw new Error(`dtype of the new value (${t.dtype}) and previous value (${this.dtype}) must match`);if(!Ci(t.shape,this.shape))throw new Error(`shape of the new value (${t.shape}) and previous value (${this.shape}) must match`);Lo().disposeTensor(this),this.dataId=t.dataId,Lo().incRef(this,null)}dispose(){Lo().disposeVariable(this),this.isDisposedInternal=!0}};Object.defineProperty(Ys,Symbol.hasInstance,{value:r=>r instanceof Jr&&r.assign!=null&&r.assign instanceof Function});var cx;(function(r){r.R0="R0",r.R1="R1",r.R2="R2",r.R3="R3",r.R4="R4",r.R5="R5",r.R6="R6"})(cx||(cx={}));var px;(function(r){r.float32="float32",r.int32="int32",r.bool="int32",r.complex64="complex64"})(px||(px={}));var fx;(function(r){r.float32="float32",r.int32="int32",r.bool="bool",r.complex64="complex64"})(fx||(fx={}));var mx;(function(r){r.float32="float32",r.int32="float32",r.bool="float32",r.complex64="complex64"})(mx||(mx={}));var dx;(function(r){r.float32="complex64",r.int32="complex64",r.bool="complex64",r.complex64="complex64"})(dx||(dx={}));var OO={float32:mx,int32:px,bool:fx,complex64:dx};function or(r,t){if(r==="string"||t==="string"){if(r==="string"&&t==="string")return"string";throw new Error(`Can not upcast ${r} with ${t}`)}return OO[r][t]}function hx(r){return or(r,"int32")}function Yd(r){return r!=null&&typeof r=="object"&&"texture"in r&&r.texture instanceof WebGLTexture}function Xd(r){return typeof GPUBuffer<"u"&&r!=null&&typeof r=="object"&&"buffer"in r&&r.buffer instanceof GPUBuffer}function un(r,t){if(r.dtype===t.dtype)return[r,t];let e=or(r.dtype,t.dtype);return[r.cast(e),t.cast(e)]}function Jd(r){let t=[];return Q0(r,t,new Set),t}function Q0(r,t,e){if(r==null)return;if(r instanceof Jr){t.push(r);return}if(!QO(r))return;let n=r;for(let o in n){let s=n[o];e.has(s)||(e.add(s),Q0(s,t,e))}}function QO(r){return Array.isArray(r)||typeof r=="object"}function gx(r){return r.kernelName!=null}var Zd=class{constructor(){this.registeredVariables={},this.nextTapeNodeId=0,this.numBytes=0,this.numTensors=0,this.numStringTensors=0,this.numDataBuffers=0,this.gradientDepth=0,this.kernelDepth=0,this.scopeStack=[],this.numDataMovesStack=[],this.nextScopeId=0,this.tensorInfo=new WeakMap,this.profiling=!1,this.activeProfile={newBytes:0,newTensors:0,peakBytes:0,kernels:[],result:null,get kernelNames(){return Array.from(new Set(this.kernels.map(t=>t.name)))}}}dispose(){for(let t in this.registeredVariables)this.registeredVariables[t].dispose()}},im=class r{constructor(t){this.ENV=t,this.registry={},this.registryFactory={},this.pendingBackendInitId=0,this.state=new Zd}async ready(){if(this.pendingBackendInit!=null)return this.pendingBackendInit.then(()=>{});if(this.backendInstance!=null)return;let t=this.getSortedBackends();for(let e=0;e<t.length;e++){let n=t[e];if(await this.initializeBackend(n).success){await this.setBackend(n);return}}throw new Error("Could not initialize any backends, all backend initializations failed.")}get backend(){if(this.pendingBackendInit!=null)throw new Error(`Backend '${this.backendName}' has not yet been initialized. Make sure to await tf.ready() or await tf.setBackend() before calling other methods`);if(this.backendInstance==null){let{name:t,asyncInit:e}=this.initializeBackendsAndReturnBest();if(e)throw new Error(`The highest priority backend '${t}' has not yet been initialized. Make sure to await tf.ready() or await tf.setBackend() before calling other methods`);this.setBackend(t)}return this.backendInstance}backendNames(){return Object.keys(this.registryFactory)}findBackend(t){if(!(t in this.registry))if(t in this.registryFactory){let{asyncInit:e}=this.initializeBackend(t);if(e)return null}else return null;return this.registry[t]}findBackendFactory(t){return t in this.registryFactory?this.registryFactory[t].factory:null}registerBackend(t,e,n=1){return t in this.registryFactory?(ls(`${t} backend was already registered. Reusing existing backend factory.`),!1):(this.registryFactory[t]={factory:e,priority:n},!0)}async setBackend(t){if(this.registryFactory[t]==null)throw new Error(`Backend name '${t}' not found in registry`);if(this.backendName=t,this.registry[t]==null){this.backendInstance=null;let{success:e,asyncInit:n}=this.initializeBackend(t);if(!(n?await e:e))return!1}return this.backendInstance=this.registry[t],this.setupRegisteredKernels(),this.profiler=new Kd(this.backendInstance),!0}setupRegisteredKernels(){tx(this.backendName).forEach(e=>{e.setupFunc!=null&&e.setupFunc(this.backendInstance)})}disposeRegisteredKernels(t){tx(t).forEach(n=>{n.disposeFunc!=null&&n.disposeFunc(this.registry[t])})}initializeBackend(t){let e=this.registryFactory[t];if(e==null)throw new Error(`Cannot initialize backend ${t}, no registration found.`);try{let n=e.factory();if(n&&!(n instanceof Fo)&&typeof n.then=="function"){let o=++this.pendingBackendInitId,s=n.then(a=>o<this.pendingBackendInitId?!1:(this.registry[t]=a,this.pendingBackendInit=null,!0)).catch(a=>(o<this.pendingBackendInitId||(this.pendingBackendInit=null,ls(`Initialization of backend ${t} failed`),ls(a.stack||a.message)),!1));return this.pendingBackendInit=s,{success:s,asyncInit:!0}}else return this.registry[t]=n,{success:!0,asyncInit:!1}}catch(n){return ls(`Initialization of backend ${t} failed`),ls(n.stack||n.message),{success:!1,asyncInit:!1}}}removeBackend(t){if(!(t in this.registryFactory))throw new Error(`${t} backend not found in registry`);this.backendName===t&&this.pendingBackendInit!=null&&this.pendingBackendInitId++,t in this.registry&&(this.disposeRegisteredKernels(t),this.registry[t].dispose(),delete this.registry[t]),delete this.registryFactory[t],this.backendName===t&&(this.pendingBackendInit=null,this.backendName=null,this.backendInstance=null)}getSortedBackends(){if(Object.keys(this.registryFactory).length===0)throw new Error("No backend found in registry.");return Object.keys(this.registryFactory).sort((t,e)=>this.registryFactory[e].priority-this.registryFactory[t].priority)}initializeBackendsAndReturnBest(){let t=this.getSortedBackends();for(let e=0;e<t.length;e++){let n=t[e],{success:o,asyncInit:s}=this.initializeBackend(n);if(s||o)return{name:n,asyncInit:s}}throw new Error("Could not initialize any backends, all backend initializations failed.")}moveData(t,e){let n=this.state.tensorInfo.get(e),o=n.backend,s=this.readSync(e),a=o.refCount(e);o.disposeData(e,!0),n.backend=t,t.move(e,s,n.shape,n.dtype,a),this.shouldCheckForMemLeaks()&&this.state.numDataMovesStack[this.state.numDataMovesStack.length-1]++}tidy(t,e){let n=null;if(e==null){if(typeof t!="function")throw new Error("Please provide a function to tidy()");e=t}else{if(typeof t!="string"&&!(t instanceof String))throw new Error("When calling with two arguments, the first argument to tidy() must be a string");if(typeof e!="function")throw new Error("When calling with two arguments, the 2nd argument to tidy() must be a function");n=t}let o;return this.scopedRun(()=>this.startScope(n),()=>this.endScope(o),()=>(o=e(),o instanceof Promise&&console.error("Cannot return a Promise inside of tidy."),o))}scopedRun(t,e,n){t();try{let o=n();return e(),o}catch(o){throw e(),o}}nextTensorId(){return r.nextTensorId++}nextVariableId(){return r.nextVariableId++}clone(t){let e=re.runKernel(as,{x:t}),n={x:t},o=a=>({x:()=>{let u="float32",l={x:a},i={dtype:u};return re.runKernel(ss,l,i)}}),s=[];return this.addTapeNode(this.state.activeScope.name,n,[e],o,s,{}),e}runKernel(t,e,n){if(this.backendName==null&&this.backend,!(ao(t,this.backendName)!=null))throw new Error(`Kernel '${t}' not registered for backend '${this.backendName}'`);return this.runKernelFunc({kernelName:t,inputs:e,attrs:n})}shouldCheckForMemLeaks(){return this.ENV.getBool("IS_TEST")}checkKernelForMemLeak(t,e,n){let o=this.backend.numDataIds(),s=0;n.forEach(l=>{s+=l.dtype==="complex64"?3:1});let a=this.state.numDataMovesStack[this.state.numDataMovesStack.length-1],u=o-e-s-a;if(u>0)throw new Error(`Backend '${this.backendName}' has an internal memory leak (${u} data ids) after running '${t}'`)}runKernelFunc(t){let e,n=[],o=this.isTapeOn(),s=this.state.numBytes,a=this.state.numTensors;this.shouldCheckForMemLeaks()&&this.state.numDataMovesStack.push(0);let u;this.backendName==null&&this.backend;let l,i=gx(t)?t.kernelName:this.state.activeScope!=null?this.state.activeScope.name:"";if(gx(t)){let{kernelName:d,inputs:h,attrs:g}=t;this.backendName==null&&this.backend;let A=ao(d,this.backendName);ue(A!=null,()=>`Cannot find registered kernel '${d}' for backend '${this.backendName}'`),u=()=>{let y=this.backend.numDataIds();l=A.kernelFunc({inputs:h,attrs:g,backend:this.backend});let x=Array.isArray(l)?l:[l];this.shouldCheckForMemLeaks()&&this.checkKernelForMemLeak(d,y,x);let w=x.map(b=>b.rank!=null?b:this.makeTensorFromTensorInfo(b));if(o){let b=this.getTensorsForGradient(d,h,w);n=this.saveTensorsForBackwardMode(b)}return w}}else{let{forwardFunc:d}=t,h=g=>{o&&(n=g.map(A=>this.keep(this.clone(A))))};u=()=>{let g=this.backend.numDataIds();l=this.tidy(()=>d(this.backend,h));let A=Array.isArray(l)?l:[l];return this.shouldCheckForMemLeaks()&&this.checkKernelForMemLeak(i,g,A),A}}let{inputs:c,attrs:p}=t,f=gx(t)?null:t.backwardsFunc,m;return this.scopedRun(()=>this.state.kernelDepth++,()=>this.state.kernelDepth--,()=>{!this.ENV.getBool("DEBUG")&&!this.state.profiling?e=u():(m=this.profiler.profileKernel(i,c,()=>u()),this.ENV.getBool("DEBUG")&&this.profiler.logKernelProfile(m),e=m.outputs)}),o&&this.addTapeNode(i,c,e,f,n,p),this.state.profiling&&this.state.activeProfile.kernels.push({name:i,bytesAdded:this.state.numBytes-s,totalBytesSnapshot:this.state.numBytes,tensorsAdded:this.state.numTensors-a,totalTensorsSnapshot:this.state.numTensors,inputShapes:Object.keys(c).map(d=>c[d]!=null?c[d].shape:null),outputShapes:e.map(d=>d.shape),kernelTimeMs:m.timeMs,extraInfo:m.extraInfo}),Array.isArray(l)?e:e[0]}saveTensorsForBackwardMode(t){return t.map(n=>this.keep(this.clone(n)))}getTensorsForGradient(t,e,n){let o=ex(t);if(o!=null){let s=o.inputsToSave||[],a=o.outputsToSave||[],u;o.saveAllInputs?(ue(Array.isArray(e),()=>"saveAllInputs is true, expected inputs to be an array."),u=Object.keys(e).map(i=>e[i])):u=s.map(i=>e[i]);let l=n.filter((i,c)=>a[c]);return u.concat(l)}return[]}makeTensor(t,e,n,o){if(t==null)throw new Error("Values passed to engine.makeTensor() are null");n=n||"float32",o=o||this.backend;let s=t;n==="string"&&Hc(t[0])&&(s=t.map(l=>Cp(l)));let a=o.write(s,e,n),u=new Jr(e,n,a,this.nextTensorId());if(this.trackTensor(u,o),n==="string"){let l=this.state.tensorInfo.get(a),i=Ky(s);this.state.numBytes+=i-l.bytes,l.bytes=i}return u}makeTensorFromDataId(t,e,n,o){n=n||"float32";let s={dataId:t,shape:e,dtype:n};return this.makeTensorFromTensorInfo(s,o)}makeTensorFromTensorInfo(t,e){let{dataId:n,shape:o,dtype:s}=t,a=new Jr(o,s,n,this.nextTensorId());return this.trackTensor(a,e),a}makeVariable(t,e=!0,n,o){n=n||this.nextVariableId().toString(),o!=null&&o!==t.dtype&&(t=t.cast(o));let s=new Ys(t,e,n,this.nextTensorId());if(this.state.registeredVariables[s.name]!=null)throw new Error(`Variable with name ${s.name} was already registered`);return this.state.registeredVariables[s.name]=s,this.incRef(s,this.backend),s}trackTensor(t,e){this.state.numTensors++,t.dtype==="string"&&this.state.numStringTensors++;let n=0;t.dtype!=="complex64"&&t.dtype!=="string"&&(n=t.size*Vc(t.dtype)),this.state.numBytes+=n,this.state.tensorInfo.has(t.dataId)||(this.state.numDataBuffers++,this.state.tensorInfo.set(t.dataId,{backend:e||this.backend,dtype:t.dtype,shape:t.shape,bytes:n})),t instanceof Ys||this.track(t)}incRef(t,e){this.trackTensor(t,e),this.backend.incRef(t.dataId)}removeDataId(t,e){this.state.tensorInfo.has(t)&&this.state.tensorInfo.get(t).backend===e&&(this.state.tensorInfo.delete(t),this.state.numDataBuffers--)}disposeTensor(t){if(!this.state.tensorInfo.has(t.dataId))return;let e=this.state.tensorInfo.get(t.dataId);if(this.state.numTensors--,t.dtype==="string"&&(this.state.numStringTensors--,this.state.numBytes-=e.bytes),t.dtype!=="complex64"&&t.dtype!=="string"){let n=t.size*Vc(t.dtype);this.state.numBytes-=n}e.backend.disposeData(t.dataId)&&this.removeDataId(t.dataId,e.backend)}disposeVariables(){for(let t in this.state.registeredVariables){let e=this.state.registeredVariables[t];this.disposeVariable(e)}}disposeVariable(t){this.disposeTensor(t),this.state.registeredVariables[t.name]!=null&&delete this.state.registeredVariables[t.name]}memory(){let t=this.backend.memory();return t.numTensors=this.state.numTensors,t.numDataBuffers=this.state.numDataBuffers,t.numBytes=this.state.numBytes,this.state.numStringTensors>0&&(t.unreliable=!0,t.reasons==null&&(t.reasons=[]),t.reasons.push("Memory usage by string tensors is approximate (2 bytes per character)")),t}async profile(t){this.state.profiling=!0;let e=this.state.numBytes,n=this.state.numTensors;this.state.activeProfile.kernels=[],this.state.activeProfile.result=await t(),this.state.profiling=!1,this.state.activeProfile.peakBytes=Math.max(...this.state.activeProfile.kernels.map(o=>o.totalBytesSnapshot)),this.state.activeProfile.newBytes=this.state.numBytes-e,this.state.activeProfile.newTensors=this.state.numTensors-n;for(let o of this.state.activeProfile.kernels)o.kernelTimeMs=await o.kernelTimeMs,o.extraInfo=await o.extraInfo;return this.state.activeProfile}isTapeOn(){return this.state.gradientDepth>0&&this.state.kernelDepth===0}addTapeNode(t,e,n,o,s,a){let u={id:this.state.nextTapeNodeId++,kernelName:t,inputs:e,outputs:n,saved:s},l=ex(t);l!=null&&(o=l.gradFunc),o!=null&&(u.gradient=i=>(i=i.map((c,p)=>{if(c==null){let f=n[p],m=jc(f.size,f.dtype);return this.makeTensor(m,f.shape,f.dtype)}return c}),o(i.length>1?i:i[0],s,a))),this.state.activeTape.push(u)}keep(t){return t.kept=!0,t}startTape(){this.state.gradientDepth===0&&(this.state.activeTape=[]),this.state.gradientDepth++}endTape(){this.state.gradientDepth--}startScope(t){let e={track:[],name:"unnamed scope",id:this.state.nextScopeId++};t&&(e.name=t),this.state.scopeStack.push(e),this.state.activeScope=e}endScope(t){let e=Jd(t),n=new Set(e.map(s=>s.id));for(let s=0;s<this.state.activeScope.track.length;s++){let a=this.state.activeScope.track[s];!a.kept&&!n.has(a.id)&&a.dispose()}let o=this.state.scopeStack.pop();this.state.activeScope=this.state.scopeStack.length===0?null:this.state.scopeStack[this.state.scopeStack.length-1],e.forEach(s=>{!s.kept&&s.scopeId===o.id&&this.track(s)})}gradients(t,e,n,o=!1){if(ue(e.length>0,()=>"gradients() received an empty list of xs."),n!=null&&n.dtype!=="float32")throw new Error(`dy must have 'float32' dtype, but has '${n.dtype}'`);let s=this.scopedRun(()=>this.startTape(),()=>this.endTape(),()=>this.tidy("forward",t));ue(s instanceof Jr,()=>"The result y returned by f() must be a tensor.");let a=T0(this.state.activeTape,e,s);if(!o&&a.length===0&&e.length>0)throw new Error("Cannot compute gradient of y=f(x) with respect to x. Make sure that the f you passed encloses all operations that lead from x to y.");return this.tidy("backward",()=>{let u={};u[s.id]=n??zO(s.shape),M0(u,a,i=>this.tidy(i),WO);let l=e.map(i=>u[i.id]);return this.state.gradientDepth===0&&(this.state.activeTape.forEach(i=>{for(let c of i.saved)c.dispose()}),this.state.activeTape=null),{value:s,grads:l}})}customGrad(t){return ue(qc(t),()=>"The f passed in customGrad(f) must be a function."),(...e)=>{ue(e.every(u=>u instanceof Jr),()=>"The args passed in customGrad(f)(x1, x2,...) must all be tensors");let n,o={};e.forEach((u,l)=>{o[l]=u});let s=(u,l)=>(n=t(...e,l),ue(n.value instanceof Jr,()=>"The function f passed in customGrad(f) must return an object where `obj.value` is a tensor"),ue(qc(n.gradFunc),()=>"The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function."),n.value),a=(u,l)=>{let i=n.gradFunc(u,l),c=Array.isArray(i)?i:[i];ue(c.length===e.length,()=>"The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function that returns the same number of tensors as inputs passed to f(...)."),ue(c.every(f=>f instanceof Jr),()=>"The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function that returns a list of only tensors.");let p={};return c.forEach((f,m)=>{p[m]=()=>f}),p};return this.runKernelFunc({forwardFunc:s,backwardsFunc:a,inputs:o})}}readSync(t){return this.state.tensorInfo.get(t).backend.readSync(t)}read(t){return this.state.tensorInfo.get(t).backend.read(t)}readToGPU(t,e){return this.state.tensorInfo.get(t).backend.readToGPU(t,e)}async time(t){let e=ll(),n=await this.backend.time(t);return n.wallMs=ll()-e,n}track(t){return this.state.activeScope!=null&&(t.scopeId=this.state.activeScope.id,this.state.activeScope.track.push(t)),t}get registeredVariables(){return this.state.registeredVariables}reset(){this.pendingBackendInitId++,this.state.dispose(),this.ENV.reset(),this.state=new Zd;for(let t in this.registry)this.disposeRegisteredKernels(t),this.registry[t].dispose(),delete this.registry[t];this.backendName=null,this.backendInstance=null,this.pendingBackendInit=null}};im.nextTensorId=0;im.nextVariableId=0;function zO(r){let t=Yf(Gt(r),"float32");return re.makeTensor(t,r,"float32")}function Ax(){let r=Xy();if(r._tfengine==null){let t=new Xf(r);r._tfengine=new im(t)}return p0(r._tfengine.ENV),$0(()=>r._tfengine),r._tfengine}var re=Ax();function WO(r,t){let e={a:r,b:t};return re.runKernel("Add",e)}function z0(){return typeof window<"u"&&window.document!=null||typeof WorkerGlobalScope<"u"}var hn=me();hn.registerFlag("DEBUG",()=>!1,r=>{r&&console.warn("Debugging mode is ON. The output of every math call will be downloaded to CPU and checked for NaNs. This significantly impacts performance.")});hn.registerFlag("IS_BROWSER",()=>z0());hn.registerFlag("IS_NODE",()=>typeof process<"u"&&typeof process.versions<"u"&&typeof process.versions.node<"u");hn.registerFlag("IS_CHROME",()=>typeof navigator<"u"&&navigator!=null&&navigator.userAgent!=null&&/Chrome/.test(navigator.userAgent)&&/Google Inc/.test(navigator.vendor));hn.registerFlag("IS_SAFARI",()=>typeof navigator<"u"&&navigator!=null&&navigator.userAgent!=null&&/Safari/.test(navigator.userAgent)&&/Apple/.test(navigator.vendor));hn.registerFlag("PROD",()=>!1);hn.registerFlag("TENSORLIKE_CHECK_SHAPE_CONSISTENCY",()=>hn.getBool("DEBUG"));hn.registerFlag("DEPRECATION_WARNINGS_ENABLED",()=>!0);hn.registerFlag("IS_TEST",()=>!1);hn.registerFlag("CHECK_COMPUTATION_FOR_ERRORS",()=>hn.getBool("DEBUG"));hn.registerFlag("WRAP_TO_IMAGEBITMAP",()=>!1);hn.registerFlag("CANVAS2D_WILL_READ_FREQUENTLY_FOR_GPU",()=>!1);hn.registerFlag("USE_SETTIMEOUTCUSTOM",()=>!1);function cl(r,t){let e=r;if(Xr(r))return t==="string"?[]:[r.length];if(Yd(r)){let o=r.channels||"RGBA";return[r.height,r.width*o.length]}else if(Xd(r))return[r.buffer.size/(t==null?4:Vc(t))];if(!Array.isArray(r))return[];let n=[];for(;Array.isArray(e)||Xr(e)&&t!=="string";)n.push(e.length),e=e[0];return Array.isArray(r)&&me().getBool("TENSORLIKE_CHECK_SHAPE_CONSISTENCY")&&G0(r,n,[]),n}function G0(r,t,e){if(e=e||[],!Array.isArray(r)&&!Xr(r)){ue(t.length===0,()=>`Element arr[${e.join("][")}] is a primitive, but should be an array/TypedArray of ${t[0]} elements`);return}ue(t.length>0,()=>`Element arr[${e.join("][")}] should be a primitive, but is an array of ${r.length} elements`),ue(r.length===t[0],()=>`Element arr[${e.join("][")}] should have ${t[0]} elements, but has ${r.length} elements`);let n=t.slice(1);for(let o=0;o<r.length;++o)G0(r[o],n,e.concat(o))}function W0(r,t,e,n){if(r!=="string_or_numeric"){if(r==null)throw new Error("Expected dtype cannot be null.");if(r!=="numeric"&&r!==t||r==="numeric"&&t==="string")throw new Error(`Argument '${e}' passed to '${n}' must be ${r} tensor, but got ${t} tensor`)}}function pe(r,t,e,n="numeric"){if(r instanceof lx())return W0(n,r.dtype,t,e),r;let o=Si(r);if(o!=="string"&&["bool","int32","float32"].indexOf(n)>=0&&(o=n),W0(n,o,t,e),r==null||!Xr(r)&&!Array.isArray(r)&&typeof r!="number"&&typeof r!="boolean"&&typeof r!="string"){let l=r==null?"null":r.constructor.name;throw new Error(`Argument '${t}' passed to '${e}' must be a Tensor or TensorLike, but got '${l}'`)}let s=cl(r,o);!Xr(r)&&!Array.isArray(r)&&(r=[r]);let u=o!=="string"?bp(r,o):Oi(r,[],!0);return re.makeTensor(u,s,o)}function eh(r,t,e,n="numeric"){if(!Array.isArray(r))throw new Error(`Argument ${t} passed to ${e} must be a \`Tensor[]\` or \`TensorLike[]\``);return r.map((s,a)=>pe(s,`${t}[${a}]`,e,n))}var UO="__op";function fe(r){let t=Object.keys(r);if(t.length!==1)throw new Error(`Please provide an object with a single key (operation name) mapping to a function. Got an object with ${t.length} keys.`);let e=t[0],n=r[e];e.endsWith("_")&&(e=e.substring(0,e.length-1)),e=e+UO;let o=(...s)=>{re.startScope(e);try{let a=n(...s);return Pa(a)&&console.error("Cannot return a Promise inside of tidy."),re.endScope(a),a}catch(a){throw re.endScope(null),a}};return Object.defineProperty(o,"name",{value:e,configurable:!0}),o}function VO(r,t){let e=pe(r,"real","complex"),n=pe(t,"imag","complex");Bd(e.shape,n.shape,`real and imag shapes, ${e.shape} and ${n.shape}, must match in call to tf.complex().`);let o={real:e,imag:n};return re.runKernel(np,o)}var th=fe({complex_:VO});function Qi(r,t,e,n){if(n==null)n=Si(r);else if(n==="complex64")throw new Error("Cannot construct a complex64 tensor directly. Please use tf.complex(real, imag).");if(Xd(r)||Yd(r)){if(n!=="float32"&&n!=="int32")throw new Error(`Creating tensor from GPU data only supports 'float32'|'int32' dtype, while the dtype is ${n}.`);return re.backend.createTensorFromGPUData(r,t||e,n)}if(!Xr(r)&&!Array.isArray(r)&&typeof r!="number"&&typeof r!="boolean"&&typeof r!="string")throw new Error("values passed to tensor(values) must be a number/boolean/string or an array of numbers/booleans/strings, or a TypedArray");if(t!=null){Un(t);let o=Gt(t),s=Gt(e);ue(o===s,()=>`Based on the provided shape, [${t}], the tensor should have ${o} values but has ${s}`);for(let a=0;a<e.length;++a){let u=e[a],l=a===e.length-1?u!==Gt(t.slice(a)):!0;ue(e[a]===t[a]||!l,()=>`Error creating a new Tensor. Inferred shape (${e}) does not match the provided shape (${t}). `)}}return!Xr(r)&&!Array.isArray(r)&&(r=[r]),t=t||e,r=n!=="string"?bp(r,n):Oi(r,[],!0),re.makeTensor(r,t,n)}function am(r,t,e){let n=cl(r,e);return Qi(r,t,n,e)}var Dn=class r{static join(t){return new r(t).slice()}constructor(t){if(this.shards=[],this.previousShardIndex=0,t==null||(t instanceof Array||(t=[t]),t=t.map(n=>Xr(n)?n.buffer:n),t.length===0))return;this.bufferUniformSize=t[0].byteLength;let e=0;for(let n=0;n<t.length;n++){let o=t[n];n!==t.length-1&&o.byteLength!==this.bufferUniformSize&&(this.bufferUniformSize=void 0);let s=e+o.byteLength;this.shards.push({buffer:o,start:e,end:s}),e=s}this.shards.length===0&&(this.byteLength=0),this.byteLength=this.shards[this.shards.length-1].end}slice(t=0,e=this.byteLength){if(this.shards.length===0)return new ArrayBuffer(0);if(t=isNaN(Number(t))?0:t,e=isNaN(Number(e))?0:e,t=Math.max(0,t),e=Math.min(this.byteLength,e),e<=t)return new ArrayBuffer(0);let n=this.findShardForByte(t);if(n===-1)throw new Error(`Could not find start shard for byte ${t}`);let o=e-t,s=new ArrayBuffer(o),a=new Uint8Array(s),u=0;for(let l=n;l<this.shards.length;l++){let i=this.shards[l],p=t+u-i.start,f=u,d=Math.min(e,i.end)-i.start,h=new Uint8Array(i.buffer,p,d-p);if(a.set(h,f),u+=h.length,e<i.end)break}return s}findShardForByte(t){if(this.shards.length===0||t<0||t>=this.byteLength)return-1;if(this.bufferUniformSize!=null)return this.previousShardIndex=Math.floor(t/this.bufferUniformSize),this.previousShardIndex;function e(o){return t<o.start?-1:t>=o.end?1:0}if(e(this.shards[this.previousShardIndex])===0)return this.previousShardIndex;let n=HO(this.shards,e);return n===-1?-1:(this.previousShardIndex=n,this.previousShardIndex)}};function HO(r,t){let e=0,n=r.length;for(;e<=n;){let o=Math.floor((n-e)/2)+e,s=t(r[o]);if(s===0)return o;s<0?n=o:e=o+1}return-1}function U0(r){me().getBool("DEPRECATION_WARNINGS_ENABLED")&&console.warn(r+" You can disable deprecation warnings with tf.disableDeprecationWarnings().")}O0(U0);function Sr(){return re}function He(r,t){return re.tidy(r,t)}function kr(r){Jd(r).forEach(e=>e.dispose())}function V0(r){return re.keep(r)}function yx(r){return re.setBackend(r)}function um(){return re.backendName}function H0(r){re.removeBackend(r)}function q0(r){return re.findBackendFactory(r)}function zi(r,t,e=1){return re.registerBackend(r,t,e)}function Wi(){return re.backend}var xx=typeof Buffer<"u"&&(typeof Blob>"u"||typeof atob>"u"||typeof btoa>"u");function K0(r){return xx?Buffer.byteLength(r,"utf8"):new Blob([r]).size}function j0(r){if(xx)return Buffer.from(r).toString("base64");let t=new Uint8Array(r),e="";for(let n=0,o=t.length;n<o;n++)e+=String.fromCharCode(t[n]);return btoa(e)}function Y0(r){if(xx){let n=Buffer.from(r,"base64");return n.buffer.slice(n.byteOffset,n.byteOffset+n.byteLength)}let t=atob(r),e=new Uint8Array(t.length);for(let n=0;n<t.length;++n)e.set([t.charCodeAt(n)],n);return e.buffer}function rh(r,t){let e={modelTopology:r.modelTopology,format:r.format,generatedBy:r.generatedBy,convertedBy:r.convertedBy,weightsManifest:t};return r.signature!=null&&(e.signature=r.signature),r.userDefinedMetadata!=null&&(e.userDefinedMetadata=r.userDefinedMetadata),r.modelInitializer!=null&&(e.modelInitializer=r.modelInitializer),r.initializerSignature!=null&&(e.initializerSignature=r.initializerSignature),r.trainingConfig!=null&&(e.trainingConfig=r.trainingConfig),e}function X0(r,t,e){let n={modelTopology:r.modelTopology,format:r.format,generatedBy:r.generatedBy,convertedBy:r.convertedBy};if(r.trainingConfig!=null&&(n.trainingConfig=r.trainingConfig),r.weightsManifest!=null){if(!t)throw new Error("modelJSON has weightsManifest but weightSpecs is null");if(!e)throw new Error("modelJSON has weightsManifest but weightData is null");n.weightSpecs=t,n.weightData=e}return r.signature!=null&&(n.signature=r.signature),r.userDefinedMetadata!=null&&(n.userDefinedMetadata=r.userDefinedMetadata),r.modelInitializer!=null&&(n.modelInitializer=r.modelInitializer),r.initializerSignature!=null&&(n.initializerSignature=r.initializerSignature),n}async function nh(r,t){let e,n;return r.weightsManifest!=null&&([e,n]=await t(r.weightsManifest)),X0(r,e,n)}function Js(r){if(r.modelTopology instanceof ArrayBuffer)throw new Error("Expected JSON model topology, received ArrayBuffer.");return{dateSaved:new Date,modelTopologyType:"JSON",modelTopologyBytes:r.modelTopology==null?0:K0(JSON.stringify(r.modelTopology)),weightSpecsBytes:r.weightSpecs==null?0:K0(JSON.stringify(r.weightSpecs)),weightDataBytes:r.weightData==null?0:new Dn(r.weightData).byteLength}}function oh(r){let t=[];for(let e of r)t.push(...e.weights);return t}var Bn=class r{constructor(){this.saveRouters=[],this.loadRouters=[]}static getInstance(){return r.instance==null&&(r.instance=new r),r.instance}static registerSaveRouter(t){r.getInstance().saveRouters.push(t)}static registerLoadRouter(t){r.getInstance().loadRouters.push(t)}static getSaveHandlers(t){return r.getHandlers(t,"save")}static getLoadHandlers(t,e){return r.getHandlers(t,"load",e)}static getHandlers(t,e,n){let o=[];return(e==="load"?r.getInstance().loadRouters:r.getInstance().saveRouters).forEach(a=>{let u=a(t,n);u!==null&&o.push(u)}),o}};var Ix="tensorflowjs",wx=1,pl="models_store",Gi="model_info_store";function J0(){if(!me().getBool("IS_BROWSER"))throw new Error("Failed to obtain IndexedDB factory because the current environmentis not a web browser.");let r=typeof window>"u"?self:window,t=r.indexedDB||r.mozIndexedDB||r.webkitIndexedDB||r.msIndexedDB||r.shimIndexedDB;if(t==null)throw new Error("The current browser does not appear to support IndexedDB.");return t}function bx(r){let t=r.result;t.createObjectStore(pl,{keyPath:"modelPath"}),t.createObjectStore(Gi,{keyPath:"modelPath"})}var cs=class{constructor(t){if(this.indexedDB=J0(),t==null||!t)throw new Error("For IndexedDB, modelPath must not be null, undefined or empty.");this.modelPath=t}async save(t){if(t.modelTopology instanceof ArrayBuffer)throw new Error("BrowserLocalStorage.save() does not support saving model topology in binary formats yet.");return this.databaseAction(this.modelPath,t)}async load(){return this.databaseAction(this.modelPath)}databaseAction(t,e){return new Promise((n,o)=>{let s=this.indexedDB.open(Ix,wx);s.onupgradeneeded=()=>bx(s),s.onsuccess=()=>{let a=s.result;if(e==null){let u=a.transaction(pl,"readonly"),i=u.objectStore(pl).get(this.modelPath);i.onsuccess=()=>{if(i.result==null)return a.close(),o(new Error(`Cannot find model with path '${this.modelPath}' in IndexedDB.`));n(i.result.modelArtifacts)},i.onerror=c=>(a.close(),o(i.error)),u.oncomplete=()=>a.close()}else{e.weightData=Dn.join(e.weightData);let u=Js(e),l=a.transaction(Gi,"readwrite"),i=l.objectStore(Gi),c;try{c=i.put({modelPath:this.modelPath,modelArtifactsInfo:u})}catch(f){return o(f)}let p;c.onsuccess=()=>{p=a.transaction(pl,"readwrite");let f=p.objectStore(pl),m;try{m=f.put({modelPath:this.modelPath,modelArtifacts:e,modelArtifactsInfo:u})}catch(d){return o(d)}m.onsuccess=()=>n({modelArtifactsInfo:u}),m.onerror=d=>{i=l.objectStore(Gi);let h=i.delete(this.modelPath);h.onsuccess=()=>(a.close(),o(m.error)),h.onerror=g=>(a.close(),o(m.error))}},c.onerror=f=>(a.close(),o(c.error)),l.oncomplete=()=>{p==null?a.close():p.oncomplete=()=>a.close()}}},s.onerror=a=>o(s.error)})}};cs.URL_SCHEME="indexeddb://";var Z0=r=>me().getBool("IS_BROWSER")&&!Array.isArray(r)&&r.startsWith(cs.URL_SCHEME)?KO(r.slice(cs.URL_SCHEME.length)):null;Bn.registerSaveRouter(Z0);Bn.registerLoadRouter(Z0);function KO(r){return new cs(r)}function jO(r){return r.startsWith(cs.URL_SCHEME)?r.slice(cs.URL_SCHEME.length):r}var sh=class{constructor(){this.indexedDB=J0()}async listModels(){return new Promise((t,e)=>{let n=this.indexedDB.open(Ix,wx);n.onupgradeneeded=()=>bx(n),n.onsuccess=()=>{let o=n.result,s=o.transaction(Gi,"readonly"),u=s.objectStore(Gi).getAll();u.onsuccess=()=>{let l={};for(let i of u.result)l[i.modelPath]=i.modelArtifactsInfo;t(l)},u.onerror=l=>(o.close(),e(u.error)),s.oncomplete=()=>o.close()},n.onerror=o=>e(n.error)})}async removeModel(t){return t=jO(t),new Promise((e,n)=>{let o=this.indexedDB.open(Ix,wx);o.onupgradeneeded=()=>bx(o),o.onsuccess=()=>{let s=o.result,a=s.transaction(Gi,"readwrite"),u=a.objectStore(Gi),l=u.get(t),i;l.onsuccess=()=>{if(l.result==null)return s.close(),n(new Error(`Cannot find model with path '${t}' in IndexedDB.`));{let c=u.delete(t),p=()=>{i=s.transaction(pl,"readwrite");let m=i.objectStore(pl).delete(t);m.onsuccess=()=>e(l.result.modelArtifactsInfo),m.onerror=d=>n(l.error)};c.onsuccess=p,c.onerror=f=>(p(),s.close(),n(l.error))}},l.onerror=c=>(s.close(),n(l.error)),a.oncomplete=()=>{i==null?s.close():i.oncomplete=()=>s.close()}},o.onerror=s=>n(o.error)})}};var Zs="/",vp="tensorflowjs_models",eS="info",YO="model_topology",XO="weight_specs",JO="weight_data",ZO="model_metadata";function tS(r){return{info:[vp,r,eS].join(Zs),topology:[vp,r,YO].join(Zs),weightSpecs:[vp,r,XO].join(Zs),weightData:[vp,r,JO].join(Zs),modelMetadata:[vp,r,ZO].join(Zs)}}function rS(r){for(let t of Object.values(r))window.localStorage.removeItem(t)}function eQ(r){let t=r.split(Zs);if(t.length<3)throw new Error(`Invalid key format: ${r}`);return t.slice(1,t.length-1).join(Zs)}function tQ(r){return r.startsWith(ps.URL_SCHEME)?r.slice(ps.URL_SCHEME.length):r}var ps=class{constructor(t){if(!me().getBool("IS_BROWSER")||typeof window>"u"||typeof window.localStorage>"u")throw new Error("The current environment does not support local storage.");if(this.LS=window.localStorage,t==null||!t)throw new Error("For local storage, modelPath must not be null, undefined or empty.");this.modelPath=t,this.keys=tS(this.modelPath)}async save(t){if(t.modelTopology instanceof ArrayBuffer)throw new Error("BrowserLocalStorage.save() does not support saving model topology in binary formats yet.");{let e=JSON.stringify(t.modelTopology),n=JSON.stringify(t.weightSpecs),o=Js(t),s=Dn.join(t.weightData);try{this.LS.setItem(this.keys.info,JSON.stringify(o)),this.LS.setItem(this.keys.topology,e),this.LS.setItem(this.keys.weightSpecs,n),this.LS.setItem(this.keys.weightData,j0(s));let a={format:t.format,generatedBy:t.generatedBy,convertedBy:t.convertedBy,signature:t.signature!=null?t.signature:void 0,userDefinedMetadata:t.userDefinedMetadata!=null?t.userDefinedMetadata:void 0,modelInitializer:t.modelInitializer!=null?t.modelInitializer:void 0,initializerSignature:t.initializerSignature!=null?t.initializerSignature:void 0,trainingConfig:t.trainingConfig!=null?t.trainingConfig:void 0};return this.LS.setItem(this.keys.modelMetadata,JSON.stringify(a)),{modelArtifactsInfo:o}}catch{throw rS(this.keys),new Error(`Failed to save model '${this.modelPath}' to local storage: size quota being exceeded is a possible cause of this failure: modelTopologyBytes=${o.modelTopologyBytes}, weightSpecsBytes=${o.weightSpecsBytes}, weightDataBytes=${o.weightDataBytes}.`)}}}async load(){let t=JSON.parse(this.LS.getItem(this.keys.info));if(t==null)throw new Error(`In local storage, there is no model with name '${this.modelPath}'`);if(t.modelTopologyType!=="JSON")throw new Error("BrowserLocalStorage does not support loading non-JSON model topology yet.");let e={},n=JSON.parse(this.LS.getItem(this.keys.topology));if(n==null)throw new Error(`In local storage, the topology of model '${this.modelPath}' is missing.`);e.modelTopology=n;let o=JSON.parse(this.LS.getItem(this.keys.weightSpecs));if(o==null)throw new Error(`In local storage, the weight specs of model '${this.modelPath}' are missing.`);e.weightSpecs=o;let s=this.LS.getItem(this.keys.modelMetadata);if(s!=null){let u=JSON.parse(s);e.format=u.format,e.generatedBy=u.generatedBy,e.convertedBy=u.convertedBy,u.signature!=null&&(e.signature=u.signature),u.userDefinedMetadata!=null&&(e.userDefinedMetadata=u.userDefinedMetadata),u.modelInitializer!=null&&(e.modelInitializer=u.modelInitializer),u.initializerSignature!=null&&(e.initializerSignature=u.initializerSignature),u.trainingConfig!=null&&(e.trainingConfig=u.trainingConfig)}let a=this.LS.getItem(this.keys.weightData);if(a==null)throw new Error(`In local storage, the binary weight values of model '${this.modelPath}' are missing.`);return e.weightData=Y0(a),e}};ps.URL_SCHEME="localstorage://";var nS=r=>me().getBool("IS_BROWSER")&&!Array.isArray(r)&&r.startsWith(ps.URL_SCHEME)?rQ(r.slice(ps.URL_SCHEME.length)):null;Bn.registerSaveRouter(nS);Bn.registerLoadRouter(nS);function rQ(r){return new ps(r)}var ih=class{constructor(){ue(me().getBool("IS_BROWSER"),()=>"Current environment is not a web browser"),ue(typeof window>"u"||typeof window.localStorage<"u",()=>"Current browser does not appear to support localStorage"),this.LS=window.localStorage}async listModels(){let t={},e=vp+Zs,n=Zs+eS;for(let o=0;o<this.LS.length;++o){let s=this.LS.key(o);if(s.startsWith(e)&&s.endsWith(n)){let a=eQ(s);t[a]=JSON.parse(this.LS.getItem(s))}}return t}async removeModel(t){t=tQ(t);let e=tS(t);if(this.LS.getItem(e.info)==null)throw new Error(`Cannot find model at path '${t}'`);let n=JSON.parse(this.LS.getItem(e.info));return rS(e),n}};var oS="://",lm=class r{constructor(){this.managers={}}static getInstance(){return r.instance==null&&(r.instance=new r),r.instance}static registerManager(t,e){ue(t!=null,()=>"scheme must not be undefined or null."),t.endsWith(oS)&&(t=t.slice(0,t.indexOf(oS))),ue(t.length>0,()=>"scheme must not be an empty string.");let n=r.getInstance();ue(n.managers[t]==null,()=>`A model store manager is already registered for scheme '${t}'.`),n.managers[t]=e}static getManager(t){let e=r.getInstance().managers[t];if(e==null)throw new Error(`Cannot find model manager for scheme '${t}'`);return e}static getSchemes(){return Object.keys(r.getInstance().managers)}};var Cx=class{constructor(){this.messageName="setTimeoutCustom",this.functionRefs=[],this.handledMessageCount=0,this.hasEventListener=!1}fetch(t,e){return fetch(t,e)}now(){return performance.now()}encode(t,e){if(e!=="utf-8"&&e!=="utf8")throw new Error(`Browser's encoder only supports utf-8, but got ${e}`);return this.textEncoder==null&&(this.textEncoder=new TextEncoder),this.textEncoder.encode(t)}decode(t,e){return new TextDecoder(e).decode(t)}setTimeoutCustom(t,e){if(typeof window>"u"||!me().getBool("USE_SETTIMEOUTCUSTOM")){setTimeout(t,e);return}this.functionRefs.push(t),setTimeout(()=>{window.postMessage({name:this.messageName,index:this.functionRefs.length-1},"*")},e),this.hasEventListener||(this.hasEventListener=!0,window.addEventListener("message",n=>{if(n.source===window&&n.data.name===this.messageName){n.stopPropagation();let o=this.functionRefs[n.data.index];o(),this.handledMessageCount++,this.handledMessageCount===this.functionRefs.length&&(this.functionRefs=[],this.handledMessageCount=0)}},!0))}isTypedArray(t){return Vd(t)}};if(me().get("IS_BROWSER")){me().setPlatform("browser",new Cx);try{lm.registerManager(ps.URL_SCHEME,new ih)}catch{}try{lm.registerManager(cs.URL_SCHEME,new sh)}catch{}}var nQ={importFetch:()=>sS()},Sx;var kx=class{constructor(){this.util=iS(),this.textEncoder=new this.util.TextEncoder}fetch(t,e){return me().global.fetch!=null?me().global.fetch(t,e):(Sx==null&&(Sx=nQ.importFetch()),Sx(t,e))}now(){let t=process.hrtime();return t[0]*1e3+t[1]/1e6}encode(t,e){if(e!=="utf-8"&&e!=="utf8")throw new Error(`Node built-in encoder only supports utf-8, but got ${e}`);return this.textEncoder.encode(t)}decode(t,e){return t.length===0?"":new this.util.TextDecoder(e).decode(t)}isTypedArray(t){return this.util.types.isFloat32Array(t)||this.util.types.isInt32Array(t)||this.util.types.isUint8Array(t)||this.util.types.isUint8ClampedArray(t)}};me().get("IS_NODE")&&!me().get("IS_BROWSER")&&me().setPlatform("node",new kx);function Te(r,t="float32",e){return t=t||"float32",Un(r),new yt(r,t,e)}function oQ(r,t){let e=pe(r,"x","cast");if(!qy(t))throw new Error(`Failed to cast to unknown dtype ${t}`);if(t==="string"&&e.dtype!=="string"||t!=="string"&&e.dtype==="string")throw new Error("Only strings can be casted to strings");let n={x:e},o={dtype:t};return re.runKernel(ss,n,o)}var Oo=fe({cast_:oQ});function sQ(r){let e={x:pe(r,"x","clone","string_or_numeric")};return re.runKernel(as,e)}var Ep=fe({clone_:sQ});function aS(r,t=!1){console.log(r.toString(t))}Ax();var iQ={buffer:Te,cast:Oo,clone:Ep,print:aS};L0(iQ);function aQ(r,t){let e=pe(r,"a","add"),n=pe(t,"b","add");[e,n]=un(e,n);let o={a:e,b:n};return re.runKernel("Add",o)}var Oe=fe({add_:aQ});function uQ(r,t){let e=pe(r,"a","floorDiv"),n=pe(t,"b","floorDiv");[e,n]=un(e,n);let o={a:e,b:n};return re.runKernel(Qs,o)}var uS=fe({floorDiv_:uQ});function lQ(r,t){let e=pe(r,"a","div"),n=pe(t,"b","div");if([e,n]=un(e,n),e.dtype==="int32"&&n.dtype==="int32")return uS(e,n);let o={a:e,b:n},s={};return re.runKernel(Os,o,s)}var rr=fe({div_:lQ});function cQ(r,t){let e=pe(r,"a","mul"),n=pe(t,"b","mul");[e,n]=un(e,n);let o={a:e,b:n};return re.runKernel(Gs,o)}var be=fe({mul_:cQ});function pQ(r){let t=pe(r,"x","abs");if(t.dtype==="complex64"){let e={x:t};return re.runKernel(op,e)}else{let e={x:t};return re.runKernel("Abs",e)}}var Qo=fe({abs_:pQ});function fQ(r){let e={x:pe(r,"x","acos")};return re.runKernel(Ns,e)}var vx=fe({acos_:fQ});function mQ(r){ue(Array.isArray(r),()=>"The argument passed to tf.addN() must be a list of tensors"),ue(r.length>=1,()=>`Must pass at least one tensor to tf.addN(), but got ${r.length}`);let t=r.map((o,s)=>pe(o,`tensors${s}`,"addN")),e=t[0];t.forEach(o=>{if(o.dtype!==e.dtype)throw new Error("All tensors passed to tf.addN() must have the same dtype")}),t.forEach(o=>{if(!Ci(o.shape,e.shape))throw new Error("All tensors passed to tf.addN() must have the same shape")});let n=t;return re.runKernel(Fs,n)}var Ex=fe({addN_:mQ});function dQ(r,t,e,n,o="NHWC",s){let a=r[3],u=[...t,a],l=cS(o);return Rx(r,u,e,s,n,null,null,l)}function hQ(r,t,e,n,o,s,a="channelsLast"){let[u,l]=cm(t),i;if(a==="channelsLast")i=[u,l,r[3],r[3]];else if(a==="channelsFirst")i=[u,l,r[1],r[1]];else throw new Error(`Unknown dataFormat ${a}`);return Rx(r,i,e,n,o,s,!1,a)}function gQ(r,t,e,n,o,s,a="NDHWC"){let[u,l,i]=Dx(t),c,p;if(a==="NDHWC")p="channelsLast",c=[u,l,i,r[4],r[4]];else if(a==="NCDHW")p="channelsFirst",c=[u,l,i,r[1],r[1]];else throw new Error(`Unknown dataFormat ${a}`);return lS(r,c,e,n,o,!1,p,s)}function Rx(r,t,e,n,o,s,a=!1,u="channelsLast"){let[l,i,c,p]=[-1,-1,-1,-1];if(u==="channelsLast")[l,i,c,p]=r;else if(u==="channelsFirst")[l,p,i,c]=r;else throw new Error(`Unknown dataFormat ${u}`);let[f,m,,d]=t,[h,g]=cm(e),[A,y]=cm(n),x=Dp(f,A),w=Dp(m,y),{padInfo:b,outHeight:v,outWidth:E}=xQ(o,i,c,h,g,x,w,s,u),_=a?d*p:d,M;return u==="channelsFirst"?M=[l,_,v,E]:u==="channelsLast"&&(M=[l,v,E,_]),{batchSize:l,dataFormat:u,inHeight:i,inWidth:c,inChannels:p,outHeight:v,outWidth:E,outChannels:_,padInfo:b,strideHeight:h,strideWidth:g,filterHeight:f,filterWidth:m,effectiveFilterHeight:x,effectiveFilterWidth:w,dilationHeight:A,dilationWidth:y,inShape:r,outShape:M,filterShape:t}}function lS(r,t,e,n,o,s=!1,a="channelsLast",u){let[l,i,c,p,f]=[-1,-1,-1,-1,-1];if(a==="channelsLast")[l,i,c,p,f]=r;else if(a==="channelsFirst")[l,f,i,c,p]=r;else throw new Error(`Unknown dataFormat ${a}`);let[m,d,h,,g]=t,[A,y,x]=Dx(e),[w,b,v]=Dx(n),E=Dp(m,w),_=Dp(d,b),M=Dp(h,v),{padInfo:k,outDepth:D,outHeight:T,outWidth:B}=IQ(o,i,c,p,A,y,x,E,_,M,u),L=s?g*f:g,P;return a==="channelsFirst"?P=[l,L,D,T,B]:a==="channelsLast"&&(P=[l,D,T,B,L]),{batchSize:l,dataFormat:a,inDepth:i,inHeight:c,inWidth:p,inChannels:f,outDepth:D,outHeight:T,outWidth:B,outChannels:L,padInfo:k,strideDepth:A,strideHeight:y,strideWidth:x,filterDepth:m,filterHeight:d,filterWidth:h,effectiveFilterDepth:E,effectiveFilterHeight:_,effectiveFilterWidth:M,dilationDepth:w,dilationHeight:b,dilationWidth:v,inShape:r,outShape:P,filterShape:t}}function AQ(r,t,e,n,o){n==null&&(n=_x(r,t,e));let s=r[0],a=r[1],u=pm((s-t+2*n)/e+1,o),l=pm((a-t+2*n)/e+1,o);return[u,l]}function yQ(r,t,e,n,o,s){o==null&&(o=_x(r,t[0],n[0]));let a=[0,0,0,e];for(let u=0;u<3;u++)r[u]+2*o>=t[u]&&(a[u]=pm((r[u]-t[u]+2*o)/n[u]+1,s));return a}function _x(r,t,e,n=1){let o=Dp(t,n);return Math.floor((r[0]*(e-1)-e+o)/2)}function cm(r){return typeof r=="number"?[r,r,r]:r.length===2?[r[0],r[1],1]:r}function Dx(r){return typeof r=="number"?[r,r,r]:r}function Dp(r,t){return t<=1?r:r+(r-1)*(t-1)}function xQ(r,t,e,n,o,s,a,u,l){let i,c,p;if(typeof r=="number"){i={top:r,bottom:r,left:r,right:r,type:r===0?"VALID":"NUMBER"};let m=AQ([t,e],s,n,r,u);c=m[0],p=m[1]}else if(r==="same"){c=Math.ceil(t/n),p=Math.ceil(e/o);let f=Math.max(0,(c-1)*n+s-t),m=Math.max(0,(p-1)*o+a-e),d=Math.floor(f/2),h=f-d,g=Math.floor(m/2),A=m-g;i={top:d,bottom:h,left:g,right:A,type:"SAME"}}else if(r==="valid")i={top:0,bottom:0,left:0,right:0,type:"VALID"},c=Math.ceil((t-s+1)/n),p=Math.ceil((e-a+1)/o);else if(typeof r=="object"){let f=l==="channelsLast"?r[1][0]:r[2][0],m=l==="channelsLast"?r[1][1]:r[2][1],d=l==="channelsLast"?r[2][0]:r[3][0],h=l==="channelsLast"?r[2][1]:r[3][1];i={top:f,bottom:m,left:d,right:h,type:f===0&&m===0&&d===0&&h===0?"VALID":"EXPLICIT"},c=pm((t-s+f+m)/n+1,u),p=pm((e-a+d+h)/o+1,u)}else throw Error(`Unknown padding parameter: ${r}`);return{padInfo:i,outHeight:c,outWidth:p}}function IQ(r,t,e,n,o,s,a,u,l,i,c){let p,f,m,d;if(r==="valid"&&(r=0),typeof r=="number"){p={top:r,bottom:r,left:r,right:r,front:r,back:r,type:r===0?"VALID":"NUMBER"};let g=yQ([t,e,n,1],[u,l,i],1,[o,s,a],r,c);f=g[0],m=g[1],d=g[2]}else if(r==="same"){f=Math.ceil(t/o),m=Math.ceil(e/s),d=Math.ceil(n/a);let h=(f-1)*o+u-t,g=(m-1)*s+l-e,A=(d-1)*a+i-n,y=Math.floor(h/2),x=h-y,w=Math.floor(g/2),b=g-w,v=Math.floor(A/2),E=A-v;p={top:w,bottom:b,left:v,right:E,front:y,back:x,type:"SAME"}}else throw Error(`Unknown padding parameter: ${r}`);return{padInfo:p,outDepth:f,outHeight:m,outWidth:d}}function pm(r,t){if(!t)return Math.trunc(r);switch(t){case"round":return Math.round(r);case"ceil":return Math.ceil(r);case"floor":return Math.floor(r);default:throw new Error(`Unknown roundingMode ${t}`)}}function Bx(r){let[t,e,n]=cm(r);return t===1&&e===1&&n===1}function Tx(r,t){return Bx(r)||Bx(t)}function ah(r){return cm(r).every(t=>t>0)}function cS(r){if(r==="NHWC")return"channelsLast";if(r==="NCHW")return"channelsFirst";throw new Error(`Unknown dataFormat ${r}`)}function fm(r,t,e){if(e!=null){if(typeof t=="string")throw Error(`Error in ${r}: pad must be an integer when using dimRoundingMode ${e} but got pad ${t}.`);if(typeof t=="number")ue(jf(t),()=>`Error in ${r}: pad must be an integer when using dimRoundingMode ${e} but got pad ${t}.`);else if(typeof t=="object")t.forEach(n=>{n.forEach(o=>{ue(jf(o),()=>`Error in ${r}: pad must be an integer when using dimRoundingMode ${e} but got pad ${o}.`)})});else throw Error(`Error in ${r}: Unknown padding parameter: ${t}`)}}function wQ(r,t){let n={x:pe(r,"x","reshape","string_or_numeric")},o={shape:t};return re.runKernel(Mi,n,o)}var Dt=fe({reshape_:wQ});function bQ(r,t=0){ue(r.length>=1,()=>"Pass at least one tensor to concat");let e=eh(r,"tensors","concat","string_or_numeric");if(e[0].dtype==="complex64"&&e.forEach(s=>{if(s.dtype!=="complex64")throw new Error(`Cannot concatenate complex64 tensors with a tensor
          with dtype ${s.dtype}. `)}),e.length===1)return Ep(e[0]);let n=e,o={axis:t};return re.runKernel(ki,n,o)}var mm=fe({concat_:bQ});function CQ(r,t,e=!1,n=!1){let o=pe(r,"a","matMul"),s=pe(t,"b","matMul");[o,s]=un(o,s);let a={a:o,b:s},u={transposeA:e,transposeB:n};return re.runKernel(Ps,a,u)}var Ui=fe({matMul_:CQ});function SQ(r){let e={x:pe(r,"x","sigmoid","float32")};return re.runKernel(Ks,e)}var ml=fe({sigmoid_:SQ});function kQ(r,t,e){let n=pe(r,"x","slice","string_or_numeric");if(n.rank===0)throw new Error("Slicing scalar is not possible");let o={x:n},s={begin:t,size:e};return re.runKernel(Ni,o,s)}var Bp=fe({slice_:kQ});function vQ(r,t){let e=pe(r,"broadcastTo","x"),n=e.shape;if(Un(t),t.length<e.rank)throw new Error(`broadcastTo(): shape.length=${t.length} < input.rank=${e.rank}.`);if(t.length>e.rank){let i=e.shape.slice();for(;i.length<t.length;)i.unshift(1);e=Dt(e,i)}let o=e.shape,s=Array.from(t);for(let i=t.length-1;i>=0;i--)if(o[i]===t[i])s[i]=1;else if(e.shape[i]!==1)throw new Error(`broadcastTo(): [${n}] cannot be broadcast to [${t}].`);if(s.map((i,c)=>i>1?c:-1).filter(i=>i>=0).length===0)return Ep(e);let u={x:e},l={reps:s};return re.runKernel(Po,u,l)}var dm=fe({broadcastTo_:vQ});function uh(r,t,e){Un(r),e=e||Si(t);let n={shape:r,value:t,dtype:e};return re.runKernel(Bi,{},n)}function EQ(r,t,e){let n=pe(r,"x","clipByValue");if(ue(t<=e,()=>`Error in clip: min (${t}) must be less than or equal to max (${e}).`),t===e)return uh(n.shape,t,n.dtype);let o={x:n},s={clipValueMin:t,clipValueMax:e};return re.runKernel(is,o,s)}var Mx=fe({clipByValue_:EQ});function DQ(r,t,e,n,o="NHWC",s=[1,1],a){let u=pe(r,"x","conv2d","float32"),l=pe(t,"filter","conv2d","float32"),i=u,c=!1;u.rank===3&&(c=!0,i=Dt(u,[1,u.shape[0],u.shape[1],u.shape[2]])),ue(i.rank===4,()=>`Error in conv2d: input must be rank 4, but got rank ${i.rank}.`),ue(l.rank===4,()=>`Error in conv2d: filter must be rank 4, but got rank ${l.rank}.`),fm("conv2d",n,a);let p=o==="NHWC"?i.shape[3]:i.shape[1];ue(p===l.shape[2],()=>`Error in conv2d: depth of input (${p}) must match input depth for filter ${l.shape[2]}.`),ue(Tx(e,s),()=>`Error in conv2D: Either strides or dilations must be 1. Got strides ${e} and dilations '${s}'`),ue(ah(s),()=>"Error in conv2D: Dilated rates should be larger than 0."),ue(ah(e),()=>"Error in conv2D: Strides should be larger than 0.");let f={x:i,filter:l},m={strides:e,pad:n,dataFormat:o,dilations:s,dimRoundingMode:a},d=re.runKernel($s,f,m);return c?Dt(d,[d.shape[1],d.shape[2],d.shape[3]]):d}var Nx=fe({conv2d_:DQ});function BQ(r,t,e,n,o,s="NHWC",a){ue(r.length===t.rank,()=>`Length of inShape (${r.length}) and rank of dy (${t.rank}) must match`);let u=r,l=t,i=!1;t.rank===3&&(i=!0,l=Dt(t,[1,t.shape[0],t.shape[1],t.shape[2]]),u=[1,r[0],r[1],r[2]]),ue(u.length===4,()=>`Error in conv2dDerInput: inShape must be length 4, but got length ${u.length}.`),ue(l.rank===4,()=>`Error in conv2dDerInput: dy must be rank 4, but got rank ${l.rank}`),ue(e.rank===4,()=>`Error in conv2dDerInput: filter must be rank 4, but got rank ${e.rank}`);let c=s==="NHWC"?u[3]:u[1],p=s==="NHWC"?l.shape[3]:l.shape[1];ue(c===e.shape[2],()=>`Error in conv2dDerInput: depth of input (${c}) must match input depth for filter ${e.shape[2]}.`),ue(p===e.shape[3],()=>`Error in conv2dDerInput: depth of output (${p}) must match output depth for filter ${e.shape[3]}.`),fm("conv2dDerInput",o,a);let f={dy:l,filter:e},m={strides:n,pad:o,dataFormat:s,dimRoundingMode:a,inputShape:u},d=re.runKernel(Ls,f,m);return i?Dt(d,[d.shape[1],d.shape[2],d.shape[3]]):d}var fS=fe({conv2DBackpropInput_:BQ});function RQ(r,t,e,n,o,s){let a=pe(r,"x","conv2dTranspose"),u=pe(t,"filter","conv2dTranspose");return fS(e,a,u,n,o,"NHWC",s)}var Fx=fe({conv2dTranspose_:RQ});function _Q(r){let e={x:pe(r,"x","cos","float32")};return re.runKernel("Cos",e)}var Px=fe({cos_:_Q});var zo={};rs(zo,{assertAndGetBroadcastShape:()=>ch,getBroadcastDims:()=>mS,getReductionAxes:()=>lh});function mS(r,t){let e=r.length,n=[];for(let o=0;o<e;o++){let s=e-1-o,a=r[s]||1;(t[t.length-1-o]||1)>1&&a===1&&n.unshift(s)}return n}function lh(r,t){let e=[];for(let n=0;n<t.length;n++){let o=r[r.length-n-1],s=t.length-n-1,a=t[s];(o==null||o===1&&a>1)&&e.unshift(s)}return e}function ch(r,t){let e=Math.max(r.length,t.length),n=new Array(e);for(let o=0;o<e;o++){let s=r[r.length-o-1];s==null&&(s=1);let a=t[t.length-o-1];if(a==null&&(a=1),s===1)n[e-o-1]=a;else if(a===1)n[e-o-1]=s;else if(s!==a){let u=`Operands could not be broadcast together with shapes ${r} and ${t}.`;throw Error(u)}else n[e-o-1]=s}return n}function TQ(r){let e={x:pe(r,"x","zerosLike")};return re.runKernel($i,e)}var Qr=fe({zerosLike_:TQ});function MQ(r){let e={x:pe(r,"x","elu","float32")};return re.runKernel("Elu",e)}var dS=fe({elu_:MQ});function $x(r,t){for(let e=0;e<r.length;++e)if(r[r.length-e-1]!==t-1-e)return!1;return!0}function hS(r,t,e){let n=r.length+t.length,o=[],s=0,a=0;for(let u=0;u<n;u++)e.indexOf(u)===-1?o.push(r[s++]):o.push(t[a++]);return o}function NQ(r,t){let e=[],n=r.length;for(let s=0;s<n;s++)t.indexOf(s)===-1&&e.push(r[s]);let o=t.map(s=>r[s]);return[e,o]}function Lx(r,t){let e=t.map(n=>1);return hS(r,e,t)}function FQ(r,t,e){ue($x(t,e),()=>`${r} supports only inner-most axes for now. Got axes ${t} and rank-${e} input.`)}function PQ(r,t){if($x(r,t))return null;let e=[];for(let n=0;n<t;++n)r.indexOf(n)===-1&&e.push(n);return r.forEach(n=>e.push(n)),e}function $Q(r){return r.map((t,e)=>[e,t]).sort((t,e)=>t[1]-e[1]).map(t=>t[0])}function LQ(r,t){let e=[];for(let n=t-r;n<t;++n)e.push(n);return e}function QQ(r,t=null,e=!1){let o={x:pe(r,"x","max")},s={reductionIndices:t,keepDims:e};return re.runKernel("Max",o,s)}var ph=fe({max_:QQ});function zQ(r,t=null,e=!1){let o={x:pe(r,"x","min")},s={axis:t,keepDims:e};return re.runKernel("Min",o,s)}var Ox=fe({min_:zQ});function WQ(r,t){let e=pe(r,"base","pow"),n=pe(t,"exp","pow");[e,n]=un(e,n);let o={a:e,b:n};return re.runKernel("Pow",o)}var hm=fe({pow_:WQ});function gn(r,t){if((Xr(r)&&t!=="string"||Array.isArray(r))&&t!=="complex64")throw new Error("Error creating a new Scalar: value must be a primitive (number|boolean|string)");if(t==="string"&&Xr(r)&&!(r instanceof Uint8Array))throw new Error("When making a scalar from encoded string, the value must be `Uint8Array`.");return Qi(r,[],[],t)}function GQ(r){let e={x:pe(r,"x","sqrt","float32")};return re.runKernel(js,e)}var ln=fe({sqrt_:GQ});function UQ(r){let t=pe(r,"x","square"),e={};return re.runKernel("Square",{x:t},e)}var cn=fe({square_:UQ});function VQ(r,t=null,e=!1){let n=pe(r,"x","sum");n.dtype==="bool"&&(n=Oo(n,"int32"));let o={x:n},s={axis:t,keepDims:e};return re.runKernel("Sum",o,s)}var po=fe({sum_:VQ});function HQ(r,t="euclidean",e=null,n=!1){r=pe(r,"x","norm");let o=gS(r,t,e),s=o.shape;if(n){let a=Rd(e,r.shape);s=Lx(o.shape,a)}return Dt(o,s)}function gS(r,t,e=null){if(r.rank===0)return Qo(r);if(r.rank!==1&&e===null)return gS(Dt(r,[-1]),t,e);if(r.rank===1||typeof e=="number"||Array.isArray(e)&&e.length===1){if(t===1)return po(Qo(r),e);if(t===1/0)return ph(Qo(r),e);if(t===-1/0)return Ox(Qo(r),e);if(t==="euclidean"||t===2)return ln(po(hm(Qo(r),gn(2,"int32")),e));throw new Error(`Error in norm: invalid ord value: ${t}`)}if(Array.isArray(e)&&e.length===2){if(t===1)return ph(po(Qo(r),e[0]),e[1]-1);if(t===1/0)return ph(po(Qo(r),e[1]),e[0]);if(t===-1/0)return Ox(po(Qo(r),e[1]),e[0]);if(t==="fro"||t==="euclidean")return ln(po(cn(r),e));throw new Error(`Error in norm: invalid ord value: ${t}`)}throw new Error(`Error in norm: invalid axis: ${e}`)}var Qx=fe({norm_:HQ});function qQ(r,t=0){let e=pe(r,"x","expandDims","string_or_numeric");ue(t<=e.rank,()=>"Axis must be <= rank of the tensor");let n={input:e},o={dim:t};return re.runKernel(Di,n,o)}var Il=fe({expandDims_:qQ});function KQ(r,t){let e=pe(r,"x","tile","string_or_numeric");ue(e.rank===t.length,()=>`Error in transpose: rank of input ${e.rank} must match length of reps ${t}.`);let n={x:e},o={reps:t};return re.runKernel(Po,n,o)}var fh=fe({tile_:KQ});function jQ(r,t,e,n="float32"){t==null&&(t=r);let o=Te([r,t],n),s=r<=t?r:t;for(let u=0;u<s;++u)o.set(1,u,u);let a=Dt(o.toTensor(),[r,t]);if(e==null)return a;if(e.length===1)return fh(Il(a,0),[e[0],1,1]);if(e.length===2)return fh(Il(Il(a,0),0),[e[0],e[1],1,1]);if(e.length===3)return fh(Il(Il(Il(a,0),0),0),[e[0],e[1],e[2],1,1]);throw new Error(`eye() currently supports only 1D and 2D batchShapes, but received ${e.length}D.`)}var zx=fe({eye_:jQ});function YQ(r,t,e=0,n=0){let o=pe(r,"x","gather"),s=pe(t,"indices","gather","int32"),a={x:o,indices:s},u={axis:e,batchDims:n};return re.runKernel(Ri,a,u)}var Wx=fe({gather_:YQ});function XQ(r,t=.2){let n={x:pe(r,"x","leakyRelu")},o={alpha:t};return re.runKernel(zs,n,o)}var gm=fe({leakyRelu_:XQ});function JQ(r){let e={x:pe(r,"x","log","float32")};return re.runKernel("Log",e)}var Gx=fe({log_:JQ});function Ux(r,t){ue(qc(r),()=>"The f passed in variableGrads(f) must be a function"),ue(t==null||Array.isArray(t)&&t.every(i=>i instanceof Ys),()=>"The varList passed in variableGrads(f, varList) must be an array of variables");let e=t!=null;if(!e){t=[];for(let i in re.registeredVariables)t.push(re.registeredVariables[i])}let n=e?t.filter(i=>!i.trainable):null,o=t.length;t=t.filter(i=>i.trainable),ue(t.length>0,()=>`variableGrads() expects at least one of the input variables to be trainable, but none of the ${o} variables is trainable.`);let s=!0,{value:a,grads:u}=re.gradients(r,t,null,s);ue(u.some(i=>i!=null),()=>"Cannot find a connection between any variable and the result of the loss function y=f(x). Please make sure the operations that use variables are inside the function f passed to minimize()."),ue(a.rank===0,()=>`The f passed in variableGrads(f) must return a scalar, but it returned a rank-${a.rank} tensor`);let l={};return t.forEach((i,c)=>{u[c]!=null&&(l[i.name]=u[c])}),n?.forEach(i=>l[i.name]=null),{value:a,grads:l}}function Am(r){return re.customGrad(r)}function ZQ(r,t){let e=pe(r,"a","sub"),n=pe(t,"b","sub");[e,n]=un(e,n);let o={a:e,b:n};return re.runKernel("Sub",o)}var vr=fe({sub_:ZQ});function ez(r,t){let e=pe(r,"a","maximum"),n=pe(t,"b","maximum");[e,n]=un(e,n),e.dtype==="bool"&&(e=Oo(e,"int32"),n=Oo(n,"int32")),ch(e.shape,n.shape);let o={a:e,b:n};return re.runKernel(Ws,o)}var AS=fe({maximum_:ez});function Fr(r,t="float32"){if(Un(r),t==="complex64"){let n=Fr(r,"float32"),o=Fr(r,"float32");return th(n,o)}let e=jc(Gt(r),t);return re.makeTensor(e,r,t)}function Cl(r,t="float32"){if(Un(r),t==="complex64"){let n=Cl(r,"float32"),o=Fr(r,"float32");return th(n,o)}let e=Yf(Gt(r),t);return re.makeTensor(e,r,t)}function tz(r){let e={x:pe(r,"x","onesLike")};return re.runKernel(_i,e)}var mh=fe({onesLike_:tz});function rz(r,t){let e=pe(r,"x","prelu"),n=pe(t,"alpha","prelu"),o={x:e,alpha:n};return re.runKernel(Us,o)}var yS=fe({prelu_:rz});function lz(r){let e={x:pe(r,"x","relu")};return re.runKernel(Vs,e)}var ym=fe({relu_:lz});function cz(r){let e={x:pe(r,"x","relu6")};return re.runKernel(Hs,e)}var PS=fe({relu6_:cz});function pz(r){let e={x:pe(r,"x","rsqrt","float32")};return re.runKernel(qs,e)}var hh=fe({rsqrt_:pz});function fz(r){let e={x:pe(r,"x","sin","float32")};return re.runKernel("Sin",e)}var xm=fe({sin_:fz});function mz(r,t,e=0){let o={x:pe(r,"x","split")},s={numOrSizeSplits:t,axis:e};return re.runKernel(Fi,o,s)}var Xx=fe({split_:mz});function dz(r,t=0){let e=eh(r,"tensors","stack","string_or_numeric");ue(e.length>=1,()=>"Pass at least one tensor to tf.stack"),e.length>0&&ue(t<=e[0].rank,()=>"Axis must be <= rank of the tensor");let n=e,o={axis:t};return re.runKernel(Ti,n,o)}var Im=fe({stack_:dz});function hz(r,t=0){let n={x:pe(r,"x","step")},o={alpha:t};return re.runKernel(us,n,o)}var wm=fe({step_:hz});function vl(r,t){Kf(r);let e=cl(r,t);if(e.length!==1)throw new Error("tensor1d() requires values to be a flat/TypedArray");return Qi(r,null,e,t)}function Rp(r,t,e){if(Kf(r),t!=null&&t.length!==2)throw new Error("tensor2d() requires shape to have two numbers");let n=cl(r,e);if(n.length!==2&&n.length!==1)throw new Error("tensor2d() requires values to be number[][] or flat/TypedArray");if(n.length===1&&t==null)throw new Error("tensor2d() requires shape to be provided when `values` are a flat/TypedArray");return Qi(r,t,n,e)}var _p={};rs(_p,{calculateShapes:()=>LS,validateInput:()=>$S,validateUpdateShape:()=>Jx});function Jx(r,t,e){let n=t.rank>1?t.shape[t.rank-1]:1,o=t.rank>1?t.rank-1:1,s=`Must have updates.shape = indices.shape[:batchDim] + shape[sliceDim:], got updates.shape: ${e.shape}, indices.shape: ${t.shape}, shape: ${r}, sliceDim: ${n}, and batchDim: ${o}.`;if(e.rank<o)throw new Error(s+` update.rank < ${o}. `);if(r.length<n+(e.rank-o))throw new Error(s+` Output shape length < ${n+(e.rank-o)}`);if(e.rank!==o+r.length-n)throw new Error(s+` update.rank != ${o+r.length-n}`);for(let a=0;a<o;++a)if(e.shape[a]!==t.shape[a])throw new Error(s+` updates.shape[${a}] (${e.shape[a]}) != indices.shape[${a}] (${t.shape[a]}).`);for(let a=0;a<e.rank-o;++a)if(e.shape[a+o]!==r[a+n])throw new Error(s+` updates.shape[${a+o}] (${e.shape[a+o]}) != shape[${a+o}] (${r[a+o]})`)}function $S(r,t,e){if(t.rank<1)throw new Error(`tf.scatterND() expects the indices to be rank 1 or higher, but the rank was ${t.rank}.`);if(r.rank<1)throw new Error(`tf.scatterND() expects the updates to be rank 1 or higher, but the rank was ${r.rank}.`);if(t.dtype!=="int32")throw new Error(`The dtype of 'indices' should be int32, but got dtype: ${t.dtype}`);if(e.length<1)throw new Error(`Output rank must be greater or equal to 1, but got shape: ${e}`);if(e.length===0){if(t.size===0)throw new Error(`Indices specified for empty output. indices shape: ${t.shape}`);if(r.size===0)throw new Error(`Updates specified for empty output. updates shape: ${r.shape}`)}Jx(e,t,r)}function LS(r,t,e){let n=t.shape.length,o=n>1?t.shape[n-1]:1,s=e.length,a=1;for(let p=o;p<s;++p)a*=e[p];let u=o<1?1:o,l=Gt(t.shape)/u,i=[...os(e.slice(0,o)),1],c=Gt(e);return{sliceRank:o,numUpdates:l,sliceSize:a,strides:i,outputSize:c}}function gz(r,t=0){let e=pe(r,"x","unstack","string_or_numeric");ue(t>=-e.shape.length&&t<e.shape.length,()=>`Axis = ${t} is not in [-${e.shape.length}, ${e.shape.length})`);let n={value:e},o={axis:t};return re.runKernel(Pi,n,o)}var gh=fe({unstack_:gz});function OS(r,t){let e=[];for(let s=0;s<t.length;s++)t[s]&&e.push(s);let n=Te(r,"int32"),o=Te([e.length,r.length],"int32");for(let s=0;s<e.length;s++){let a=n.indexToLoc(e[s]),u=s*r.length;o.values.set(a,u)}return o.toTensor()}function Az(r,t,e){if(e==null||e==="linear")return r;if(e==="relu")return be(r,wm(t));throw new Error(`Cannot compute gradient for fused activation ${e}.`)}function yz(r,t){let e=t,n=lh(r.shape,t.shape);return n.length>0&&(e=po(e,n)),Dt(e,r.shape)}function xz(r,t,e,n){if(t==="linear")return r;if(t==="relu")return ym(r);if(t==="elu")return dS(r);if(t==="relu6")return PS(r);if(t==="prelu")return yS(r,e);if(t==="leakyrelu")return gm(r,n);if(t==="sigmoid")return ml(r);throw new Error(`Unknown fused activation ${t}.`)}var Iz=(r,t)=>!(r>0)||t==="linear";function QS(r,t,e){let n=wz(r,t,e),o=n<0?-(n+1):n;r.splice(o,0,t)}function wz(r,t,e){return Cz(r,t,e||bz)}function bz(r,t){return r>t?1:r<t?-1:0}function Cz(r,t,e){let n=0,o=r.length,s=0,a=!1;for(;n<o;){s=n+(o-n>>>1);let u=e(t,r[s]);u>0?n=s+1:(o=s,a=!u)}return a?n:-n-1}function WS(r,t,e,n,o){return Zx(r,t,e,n,o,0)}function GS(r,t,e,n,o,s){return Zx(r,t,e,n,o,0,!1,s,!0)}function US(r,t,e,n,o,s){return Zx(r,t,e,n,o,s,!0)}function Zx(r,t,e,n,o,s,a=!1,u=!1,l=!1){let i=[];for(let g=0;g<t.length;g++)t[g]>o&&i.push({score:t[g],boxIndex:g,suppressBeginIndex:0});i.sort(zS);let c=s>0?-.5/s:0,p=[],f=[];for(;p.length<e&&i.length>0;){let g=i.pop(),{score:A,boxIndex:y,suppressBeginIndex:x}=g;if(A<o)break;let w=!1;for(let b=p.length-1;b>=x;--b){let v=Sz(r,y,p[b]);if(v>=n){w=!0;break}if(g.score=g.score*kz(n,c,v),g.score<=o)break}g.suppressBeginIndex=p.length,w||(g.score===A?(p.push(y),f.push(g.score)):g.score>o&&QS(i,g,zS))}let m=p.length,d=e-m;u&&d>0&&(p.push(...new Array(d).fill(0)),f.push(...new Array(d).fill(0)));let h={selectedIndices:p};return a&&(h.selectedScores=f),l&&(h.validOutputs=m),h}function Sz(r,t,e){let n=r.subarray(t*4,t*4+4),o=r.subarray(e*4,e*4+4),s=Math.min(n[0],n[2]),a=Math.min(n[1],n[3]),u=Math.max(n[0],n[2]),l=Math.max(n[1],n[3]),i=Math.min(o[0],o[2]),c=Math.min(o[1],o[3]),p=Math.max(o[0],o[2]),f=Math.max(o[1],o[3]),m=(u-s)*(l-a),d=(p-i)*(f-c);if(m<=0||d<=0)return 0;let h=Math.max(s,i),g=Math.max(a,c),A=Math.min(u,p),y=Math.min(l,f),x=Math.max(A-h,0)*Math.max(y-g,0);return x/(m+d-x)}function kz(r,t,e){let n=Math.exp(t*e*e);return e<=r?n:0}function zS(r,t){return r.score-t.score||r.score===t.score&&t.boxIndex-r.boxIndex}var vz=new Map,Ez=new Map,Ah=class{getClassName(){return this.constructor.className}static fromConfig(t,e){return new t(e)}},eI=class r{constructor(){this.classNameMap={}}static getMap(){return r.instance==null&&(r.instance=new r),r.instance}static register(t){r.getMap().classNameMap[t.className]=[t,t.fromConfig]}};function VS(r,t,e){ue(r.className!=null,()=>"Class being registered does not have the static className property defined."),ue(typeof r.className=="string",()=>"className is required to be a string, but got type "+typeof r.className),ue(r.className.length>0,()=>"Class being registered has an empty-string as its className, which is disallowed."),typeof t>"u"&&(t="Custom"),typeof e>"u"&&(e=r.className);let n=e,o=t+">"+n;return eI.register(r),vz.set(o,r),Ez.set(r,o),r}var An=class extends Ah{minimize(t,e=!1,n){let{value:o,grads:s}=this.computeGradients(t,n);if(n!=null){let a=n.map(u=>({name:u.name,tensor:s[u.name]}));this.applyGradients(a)}else this.applyGradients(s);return kr(s),e?o:(o.dispose(),null)}get iterations(){return this.iterations_==null&&(this.iterations_=0),this.iterations_}incrementIterations(){this.iterations_=this.iterations+1}computeGradients(t,e){return Ux(t,e)}dispose(){this.iterations_!=null&&kr(this.iterations_)}async saveIterations(){return this.iterations_==null&&(this.iterations_=0),{name:"iter",tensor:gn(this.iterations_,"int32")}}async getWeights(){throw new Error("getWeights() is not implemented for this optimizer yet.")}async setWeights(t){throw new Error(`setWeights() is not implemented for this optimizer class ${this.getClassName()}`)}async extractIterations(t){return this.iterations_=(await t[0].tensor.data())[0],t.slice(1)}};Object.defineProperty(An,Symbol.hasInstance,{value:r=>r.minimize!=null&&r.computeGradients!=null&&r.applyGradients!=null});var yh=class extends An{static get className(){return"Adadelta"}constructor(t,e,n=null){super(),this.learningRate=t,this.rho=e,this.epsilon=n,this.accumulatedGrads=[],this.accumulatedUpdates=[],n==null&&(this.epsilon=re.backend.epsilon())}applyGradients(t){(Array.isArray(t)?t.map(n=>n.name):Object.keys(t)).forEach((n,o)=>{let s=re.registeredVariables[n],a=!1;this.accumulatedGrads[o]==null&&(this.accumulatedGrads[o]={originalName:`${n}/accum_grad`,variable:He(()=>Qr(s).variable(a))}),this.accumulatedUpdates[o]==null&&(this.accumulatedUpdates[o]={originalName:`${n}/accum_var`,variable:He(()=>Qr(s).variable(a))});let u=Array.isArray(t)?t[o].tensor:t[n];if(u==null)return;let l=this.accumulatedGrads[o].variable,i=this.accumulatedUpdates[o].variable;He(()=>{let c=Oe(be(l,this.rho),be(cn(u),1-this.rho)),p=be(rr(ln(Oe(i,this.epsilon)),ln(Oe(l,this.epsilon))),u),f=Oe(be(i,this.rho),be(cn(p),1-this.rho));l.assign(c),i.assign(f);let m=Oe(be(p,-this.learningRate),s);s.assign(m)})}),this.incrementIterations()}dispose(){this.accumulatedUpdates!=null&&(kr(this.accumulatedGrads.map(t=>t.variable)),kr(this.accumulatedUpdates.map(t=>t.variable)))}async getWeights(){let t=[...this.accumulatedGrads,...this.accumulatedUpdates];return[await this.saveIterations()].concat(t.map(e=>({name:e.originalName,tensor:e.variable})))}async setWeights(t){t=await this.extractIterations(t);let e=t.length/2,n=!1;this.accumulatedGrads=t.slice(0,e).map(o=>({originalName:o.name,variable:o.tensor.variable(n)})),this.accumulatedUpdates=t.slice(e,e*2).map(o=>({originalName:o.name,variable:o.tensor.variable(n)}))}getConfig(){return{learningRate:this.learningRate,rho:this.rho,epsilon:this.epsilon}}static fromConfig(t,e){return new t(e.learningRate,e.rho,e.epsilon)}};var xh=class extends An{static get className(){return"Adagrad"}constructor(t,e=.1){super(),this.learningRate=t,this.initialAccumulatorValue=e,this.accumulatedGrads=[]}applyGradients(t){(Array.isArray(t)?t.map(n=>n.name):Object.keys(t)).forEach((n,o)=>{let s=re.registeredVariables[n];this.accumulatedGrads[o]==null&&(this.accumulatedGrads[o]={originalName:`${n}/accumulator`,variable:He(()=>uh(s.shape,this.initialAccumulatorValue).variable(!1))});let a=Array.isArray(t)?t[o].tensor:t[n];if(a==null)return;let u=this.accumulatedGrads[o].variable;He(()=>{let l=Oe(u,cn(a));u.assign(l);let i=Oe(be(rr(a,ln(Oe(l,re.backend.epsilon()))),-this.learningRate),s);s.assign(i)})}),this.incrementIterations()}dispose(){this.accumulatedGrads!=null&&kr(this.accumulatedGrads.map(t=>t.variable))}async getWeights(){return[await this.saveIterations()].concat(this.accumulatedGrads.map(t=>({name:t.originalName,tensor:t.variable})))}async setWeights(t){t=await this.extractIterations(t);let e=!1;this.accumulatedGrads=t.map(n=>({originalName:n.name,variable:n.tensor.variable(e)}))}getConfig(){return{learningRate:this.learningRate,initialAccumulatorValue:this.initialAccumulatorValue}}static fromConfig(t,e){return new t(e.learningRate,e.initialAccumulatorValue)}};var Ih=class extends An{static get className(){return"Adam"}constructor(t,e,n,o=null){super(),this.learningRate=t,this.beta1=e,this.beta2=n,this.epsilon=o,this.accumulatedFirstMoment=[],this.accumulatedSecondMoment=[],He(()=>{this.accBeta1=gn(e).variable(),this.accBeta2=gn(n).variable()}),o==null&&(this.epsilon=re.backend.epsilon())}applyGradients(t){let e=Array.isArray(t)?t.map(n=>n.name):Object.keys(t);He(()=>{let n=vr(1,this.accBeta1),o=vr(1,this.accBeta2);e.forEach((s,a)=>{let u=re.registeredVariables[s],l=!1;this.accumulatedFirstMoment[a]==null&&(this.accumulatedFirstMoment[a]={originalName:`${s}/m`,variable:He(()=>Qr(u).variable(l))}),this.accumulatedSecondMoment[a]==null&&(this.accumulatedSecondMoment[a]={originalName:`${s}/v`,variable:He(()=>Qr(u).variable(l))});let i=Array.isArray(t)?t[a].tensor:t[s];if(i==null)return;let c=this.accumulatedFirstMoment[a].variable,p=this.accumulatedSecondMoment[a].variable,f=Oe(be(c,this.beta1),be(i,1-this.beta1)),m=Oe(be(p,this.beta2),be(cn(i),1-this.beta2)),d=rr(f,n),h=rr(m,o);c.assign(f),p.assign(m);let g=Oe(be(rr(d,Oe(ln(h),this.epsilon)),-this.learningRate),u);u.assign(g)}),this.accBeta1.assign(be(this.accBeta1,this.beta1)),this.accBeta2.assign(be(this.accBeta2,this.beta2))}),this.incrementIterations()}dispose(){this.accBeta1.dispose(),this.accBeta2.dispose(),this.accumulatedFirstMoment!=null&&kr(this.accumulatedFirstMoment.map(t=>t.variable)),this.accumulatedSecondMoment!=null&&kr(this.accumulatedSecondMoment.map(t=>t.variable))}async getWeights(){let t=[...this.accumulatedFirstMoment,...this.accumulatedSecondMoment];return[await this.saveIterations()].concat(t.map(e=>({name:e.originalName,tensor:e.variable})))}async setWeights(t){t=await this.extractIterations(t),He(()=>{this.accBeta1.assign(hm(this.beta1,this.iterations_+1)),this.accBeta2.assign(hm(this.beta2,this.iterations_+1))});let e=t.length/2,n=!1;this.accumulatedFirstMoment=t.slice(0,e).map(o=>({originalName:o.name,variable:o.tensor.variable(n)})),this.accumulatedSecondMoment=t.slice(e,e*2).map(o=>({originalName:o.name,variable:o.tensor.variable(n)}))}getConfig(){return{learningRate:this.learningRate,beta1:this.beta1,beta2:this.beta2,epsilon:this.epsilon}}static fromConfig(t,e){return new t(e.learningRate,e.beta1,e.beta2,e.epsilon)}};var wh=class extends An{static get className(){return"Adamax"}constructor(t,e,n,o=null,s=0){super(),this.learningRate=t,this.beta1=e,this.beta2=n,this.epsilon=o,this.decay=s,this.accumulatedFirstMoment=[],this.accumulatedWeightedInfNorm=[],He(()=>{this.iteration=gn(0).variable(),this.accBeta1=gn(e).variable()}),o==null&&(this.epsilon=re.backend.epsilon())}applyGradients(t){let e=Array.isArray(t)?t.map(n=>n.name):Object.keys(t);He(()=>{let n=vr(1,this.accBeta1),o=rr(-this.learningRate,Oe(be(this.iteration,this.decay),1));e.forEach((s,a)=>{let u=re.registeredVariables[s],l=!1;this.accumulatedFirstMoment[a]==null&&(this.accumulatedFirstMoment[a]={originalName:`${s}/m`,variable:Qr(u).variable(l)}),this.accumulatedWeightedInfNorm[a]==null&&(this.accumulatedWeightedInfNorm[a]={originalName:`${s}/v`,variable:Qr(u).variable(l)});let i=Array.isArray(t)?t[a].tensor:t[s];if(i==null)return;let c=this.accumulatedFirstMoment[a].variable,p=this.accumulatedWeightedInfNorm[a].variable,f=Oe(be(c,this.beta1),be(i,1-this.beta1)),m=be(p,this.beta2),d=Qo(i),h=AS(m,d);c.assign(f),p.assign(h);let g=Oe(be(rr(o,n),rr(f,Oe(h,this.epsilon))),u);u.assign(g)}),this.iteration.assign(Oe(this.iteration,1)),this.accBeta1.assign(be(this.accBeta1,this.beta1))}),this.incrementIterations()}dispose(){this.accBeta1.dispose(),this.iteration.dispose(),this.accumulatedFirstMoment!=null&&kr(this.accumulatedFirstMoment.map(t=>t.variable)),this.accumulatedWeightedInfNorm!=null&&kr(this.accumulatedWeightedInfNorm.map(t=>t.variable))}async getWeights(){throw new Error("getWeights() is not implemented for Adamax yet.")}async setWeights(t){throw new Error("setWeights() is not implemented for Adamax yet.")}getConfig(){return{learningRate:this.learningRate,beta1:this.beta1,beta2:this.beta2,epsilon:this.epsilon,decay:this.decay}}static fromConfig(t,e){return new t(e.learningRate,e.beta1,e.beta2,e.epsilon,e.decay)}};var Tp=class extends An{static get className(){return"SGD"}constructor(t){super(),this.learningRate=t,this.setLearningRate(t)}applyGradients(t){(Array.isArray(t)?t.map(n=>n.name):Object.keys(t)).forEach((n,o)=>{let s=Array.isArray(t)?t[o].tensor:t[n];if(s==null)return;let a=re.registeredVariables[n];He(()=>{let u=Oe(be(this.c,s),a);a.assign(u)})}),this.incrementIterations()}setLearningRate(t){this.learningRate=t,this.c!=null&&this.c.dispose(),this.c=V0(gn(-t))}dispose(){this.c.dispose()}async getWeights(){return[await this.saveIterations()]}async setWeights(t){if(t=await this.extractIterations(t),t.length!==0)throw new Error("SGD optimizer does not have settable weights.")}getConfig(){return{learningRate:this.learningRate}}static fromConfig(t,e){return new t(e.learningRate)}};var bh=class extends Tp{static get className(){return"Momentum"}constructor(t,e,n=!1){super(t),this.learningRate=t,this.momentum=e,this.useNesterov=n,this.accumulations=[],this.m=gn(this.momentum)}applyGradients(t){(Array.isArray(t)?t.map(n=>n.name):Object.keys(t)).forEach((n,o)=>{let s=re.registeredVariables[n];this.accumulations[o]==null&&(this.accumulations[o]={originalName:`${n}/momentum`,variable:He(()=>Qr(s).variable(!1))});let a=this.accumulations[o].variable,u=Array.isArray(t)?t[o].tensor:t[n];u!=null&&He(()=>{let l,i=Oe(be(this.m,a),u);this.useNesterov?l=Oe(be(this.c,Oe(u,be(i,this.m))),s):l=Oe(be(this.c,i),s),a.assign(i),s.assign(l)})}),this.incrementIterations()}dispose(){this.m.dispose(),this.accumulations!=null&&kr(this.accumulations.map(t=>t.variable))}setMomentum(t){this.momentum=t}async getWeights(){return[await this.saveIterations()].concat(this.accumulations.map(t=>({name:t.originalName,tensor:t.variable})))}async setWeights(t){t=await this.extractIterations(t);let e=!1;this.accumulations=t.map(n=>({originalName:n.name,variable:n.tensor.variable(e)}))}getConfig(){return{learningRate:this.learningRate,momentum:this.momentum,useNesterov:this.useNesterov}}static fromConfig(t,e){return new t(e.learningRate,e.momentum,e.useNesterov)}};var Ch=class extends An{static get className(){return"RMSProp"}constructor(t,e=.9,n=0,o=null,s=!1){if(super(),this.learningRate=t,this.decay=e,this.momentum=n,this.epsilon=o,this.accumulatedMeanSquares=[],this.accumulatedMoments=[],this.accumulatedMeanGrads=[],this.centered=s,o==null&&(this.epsilon=re.backend.epsilon()),t==null)throw new Error("learningRate for RMSPropOptimizer must be defined.")}applyGradients(t){(Array.isArray(t)?t.map(n=>n.name):Object.keys(t)).forEach((n,o)=>{let s=re.registeredVariables[n],a=!1;this.accumulatedMeanSquares[o]==null&&(this.accumulatedMeanSquares[o]={originalName:`${n}/rms`,variable:He(()=>Qr(s).variable(a))}),this.accumulatedMoments[o]==null&&(this.accumulatedMoments[o]={originalName:`${n}/momentum`,variable:He(()=>Qr(s).variable(a))}),this.accumulatedMeanGrads[o]==null&&this.centered&&(this.accumulatedMeanGrads[o]={originalName:`${n}/mg`,variable:He(()=>Qr(s).variable(a))});let u=Array.isArray(t)?t[o].tensor:t[n];if(u==null)return;let l=this.accumulatedMeanSquares[o].variable,i=this.accumulatedMoments[o].variable;He(()=>{let c=Oe(be(l,this.decay),be(cn(u),1-this.decay));if(this.centered){let p=this.accumulatedMeanGrads[o].variable,f=Oe(be(p,this.decay),be(u,1-this.decay)),m=rr(be(u,this.learningRate),ln(vr(c,Oe(cn(f),this.epsilon)))),d=Oe(be(i,this.momentum),m);l.assign(c),p.assign(f),i.assign(d);let h=vr(s,d);s.assign(h)}else{let p=Oe(be(l,this.decay),be(cn(u),1-this.decay)),f=Oe(be(i,this.momentum),rr(be(u,this.learningRate),ln(Oe(p,this.epsilon))));l.assign(p),i.assign(f);let m=vr(s,f);s.assign(m)}})}),this.incrementIterations()}dispose(){this.accumulatedMeanSquares!=null&&kr(this.accumulatedMeanSquares.map(t=>t.variable)),this.accumulatedMeanGrads!=null&&this.centered&&kr(this.accumulatedMeanGrads.map(t=>t.variable)),this.accumulatedMoments!=null&&kr(this.accumulatedMoments.map(t=>t.variable))}async getWeights(){let t=[...this.accumulatedMeanSquares,...this.accumulatedMoments];return this.centered&&t.push(...this.accumulatedMeanGrads),[await this.saveIterations()].concat(t.map(e=>({name:e.originalName,tensor:e.variable})))}async setWeights(t){t=await this.extractIterations(t);let e=this.centered?t.length/3:t.length/2,n=!1;this.accumulatedMeanSquares=t.slice(0,e).map(o=>({originalName:o.name,variable:o.tensor.variable(n)})),this.accumulatedMoments=t.slice(e,e*2).map(o=>({originalName:o.name,variable:o.tensor.variable(n)})),this.centered&&(this.accumulatedMeanGrads=t.slice(e*2,e*3).map(o=>({originalName:o.name,variable:o.tensor.variable(n)})))}getConfig(){return{learningRate:this.learningRate,decay:this.decay,momentum:this.momentum,epsilon:this.epsilon,centered:this.centered}}static fromConfig(t,e){return new t(e.learningRate,e.decay,e.momentum,e.epsilon,e.centered)}};var Dz=[yh,xh,Ih,wh,bh,Ch,Tp];function HS(){for(let r of Dz)VS(r)}var Bz="model",Rz=".json",_z=".weights.bin";function qS(r){return new Promise(t=>setTimeout(t)).then(r)}var Mp=class r{constructor(t){if(!me().getBool("IS_BROWSER"))throw new Error("browserDownloads() cannot proceed because the current environment is not a browser.");t.startsWith(r.URL_SCHEME)&&(t=t.slice(r.URL_SCHEME.length)),(t==null||t.length===0)&&(t=Bz),this.modelJsonFileName=t+Rz,this.weightDataFileName=t+_z}async save(t){if(typeof document>"u")throw new Error("Browser downloads are not supported in this environment since `document` is not present");let e=Dn.join(t.weightData),n=window.URL.createObjectURL(new Blob([e],{type:"application/octet-stream"}));if(t.modelTopology instanceof ArrayBuffer)throw new Error("BrowserDownloads.save() does not support saving model topology in binary formats yet.");{let o=[{paths:["./"+this.weightDataFileName],weights:t.weightSpecs}],s=rh(t,o),a=window.URL.createObjectURL(new Blob([JSON.stringify(s)],{type:"application/json"})),u=this.modelJsonAnchor==null?document.createElement("a"):this.modelJsonAnchor;if(u.download=this.modelJsonFileName,u.href=a,await qS(()=>u.dispatchEvent(new MouseEvent("click"))),t.weightData!=null){let l=this.weightDataAnchor==null?document.createElement("a"):this.weightDataAnchor;l.download=this.weightDataFileName,l.href=n,await qS(()=>l.dispatchEvent(new MouseEvent("click")))}return{modelArtifactsInfo:Js(t)}}}};Mp.URL_SCHEME="downloads://";var Tz=r=>me().getBool("IS_BROWSER")&&!Array.isArray(r)&&r.startsWith(Mp.URL_SCHEME)?Mz(r.slice(Mp.URL_SCHEME.length)):null;Bn.registerSaveRouter(Tz);function Mz(r="model"){return new Mp(r)}function tI(r,t,e,n){a(r),e=e??0,n=n??1,u(e,n);let o=0,s=l=>(l.then(i=>{let c=e+ ++o/r.length*(n-e);return t(c),i}),l);function a(l){ue(l!=null&&Array.isArray(l)&&l.length>0,()=>"promises must be a none empty array")}function u(l,i){ue(l>=0&&l<=1,()=>`Progress fraction must be in range [0, 1], but got startFraction ${l}`),ue(i>=0&&i<=1,()=>`Progress fraction must be in range [0, 1], but got endFraction ${i}`),ue(i>=l,()=>`startFraction must be no more than endFraction, but got startFraction ${l} and endFraction ${i}`)}return Promise.all(r.map(s))}async function KS(r,t){t==null&&(t={});let e=t.fetchFunc==null?me().platform.fetch:t.fetchFunc,n=r.map(p=>e(p,t.requestInit,{isBinary:!0})),u=(t.onProgress==null?await Promise.all(n):await tI(n,t.onProgress,0,.5)).map(p=>p.arrayBuffer());return t.onProgress==null?await Promise.all(u):await tI(u,t.onProgress,.5,1)}function jS(r,t){var e;let n=t.fetchFunc==null?me().platform.fetch:t.fetchFunc,o=0,s;return(e=t.onProgress)===null||e===void 0||e.call(t,0),new ReadableStream({pull:async a=>{for(var u;o<r.length;){s||(s=(await n(r[o],t.requestInit,{isBinary:!0})).body.getReader());let{done:l,value:i}=await s.read();if(l){o++,s=void 0,(u=t.onProgress)===null||u===void 0||u.call(t,o/r.length);continue}a.enqueue(i);return}a.close()}})}var Fz="application/octet-stream",Pz="application/json",bm=class{constructor(t,e){if(this.DEFAULT_METHOD="POST",e==null&&(e={}),this.weightPathPrefix=e.weightPathPrefix,this.weightUrlConverter=e.weightUrlConverter,e.fetchFunc!=null?(ue(typeof e.fetchFunc=="function",()=>"Must pass a function that matches the signature of `fetch` (see https://developer.mozilla.org/en-US/docs/Web/API/Fetch_API)"),this.fetch=e.fetchFunc):this.fetch=me().platform.fetch,ue(t!=null&&t.length>0,()=>"URL path for http must not be null, undefined or empty."),Array.isArray(t)&&ue(t.length===2,()=>`URL paths for http must have a length of 2, (actual length is ${t.length}).`),this.path=t,e.requestInit!=null&&e.requestInit.body!=null)throw new Error("requestInit is expected to have no pre-existing body, but has one.");this.requestInit=e.requestInit||{},this.loadOptions=e}async save(t){if(t.modelTopology instanceof ArrayBuffer)throw new Error("BrowserHTTPRequest.save() does not support saving model topology in binary formats yet.");let e=Object.assign({method:this.DEFAULT_METHOD},this.requestInit);e.body=new FormData;let n=[{paths:["./model.weights.bin"],weights:t.weightSpecs}],o=rh(t,n);if(e.body.append("model.json",new Blob([JSON.stringify(o)],{type:Pz}),"model.json"),t.weightData!=null){let a=Dn.join(t.weightData);e.body.append("model.weights.bin",new Blob([a],{type:Fz}),"model.weights.bin")}let s=await this.fetch(this.path,e);if(s.ok)return{modelArtifactsInfo:Js(t),responses:[s]};throw new Error(`BrowserHTTPRequest.save() failed due to HTTP response status ${s.status}.`)}async loadModelJSON(){let t=await this.fetch(this.path,this.requestInit);if(!t.ok)throw new Error(`Request to ${this.path} failed with status code ${t.status}. Please verify this URL points to the model JSON of the model to load.`);let e;try{e=await t.json()}catch{let a=`Failed to parse model JSON of response from ${this.path}.`;throw this.path.endsWith(".pb")?a+=" Your path contains a .pb file extension. Support for .pb models have been removed in TensorFlow.js 1.0 in favor of .json models. You can re-convert your Python TensorFlow model using the TensorFlow.js 1.0 conversion scripts or you can convert your.pb models with the 'pb2json'NPM script in the tensorflow/tfjs-converter repository.":a+=" Please make sure the server is serving valid JSON for this request.",new Error(a)}let n=e.modelTopology,o=e.weightsManifest;if(n==null&&o==null)throw new Error(`The JSON from HTTP path ${this.path} contains neither model topology or manifest for weights.`);return e}async load(){if(this.loadOptions.streamWeights)return this.loadStream();let t=await this.loadModelJSON();return nh(t,e=>this.loadWeights(e))}async loadStream(){let t=await this.loadModelJSON(),e=await this.getWeightUrls(t.weightsManifest),n=oh(t.weightsManifest),o=()=>jS(e,this.loadOptions);return Object.assign(Object.assign({},t),{weightSpecs:n,getWeightStream:o})}async getWeightUrls(t){let e=Array.isArray(this.path)?this.path[1]:this.path,[n,o]=$z(e),s=this.weightPathPrefix||n,a=[],u=[];for(let l of t)for(let i of l.paths)this.weightUrlConverter!=null?u.push(this.weightUrlConverter(i)):a.push(s+i+o);return this.weightUrlConverter&&a.push(...await Promise.all(u)),a}async loadWeights(t){let e=await this.getWeightUrls(t),n=oh(t),o=await KS(e,this.loadOptions);return[n,o]}};bm.URL_SCHEME_REGEX=/^https?:\/\//;function $z(r){let t=r.lastIndexOf("/"),e=r.lastIndexOf("?"),n=r.substring(0,t),o=e>t?r.substring(e):"";return[n+"/",o]}function rI(r){return r.match(bm.URL_SCHEME_REGEX)!=null}var YS=(r,t)=>{if(typeof fetch>"u"&&(t==null||t.fetchFunc==null))return null;{let e=!0;if(Array.isArray(r)?e=r.every(n=>rI(n)):e=rI(r),e)return XS(r,t)}return null};Bn.registerSaveRouter(YS);Bn.registerLoadRouter(YS);function XS(r,t){return new bm(r,t)}var Sh={};rs(Sh,{prepareAndValidate:()=>JS});function JS(r,t){let e=r.shape.length,n=t.shape.length;if(e<1)throw new Error(`tf.gatherND() expects the input to be rank 1 or higher, but the rank was ${e}.`);if(n<1)throw new Error(`tf.gatherND() expects the indices to be rank 1 or higher, but the rank was ${n}.`);if(t.dtype!=="int32")throw new Error(`tf.gatherND() expects the indices to be int32 type, but the dtype was ${t.dtype}.`);if(t.shape[n-1]>e)throw new Error(`index innermost dimension length must be <= tensor rank; saw: ${t.shape[n-1]} vs. ${e}`);if(Gt(r.shape)===0)throw new Error(`Requested more than 0 entries, but input is empty. Input shape: ${r.shape}.`);let o=t.shape,s=o[o.length-1],a=1;for(let p=0;p<o.length-1;++p)a*=o[p];let u=r.shape,l=o.slice();l.pop();let i=1;for(let p=s;p<e;++p)i*=u[p],l.push(u[p]);let c=[...os(r.shape).map(p=>p/i),1].slice(0,s);return[l,a,i,c]}var Yt={};rs(Yt,{assertParamsValid:()=>Qz,computeFlatOffset:()=>Vz,computeOutShape:()=>Wz,getNormalizedAxes:()=>Gz,isSliceContinous:()=>Uz,maskToAxes:()=>zz,parseSliceParams:()=>Hz,sliceInfo:()=>qz,startForAxis:()=>ik,startIndicesWithElidedDims:()=>nk,stopForAxis:()=>ak,stopIndicesWithElidedDims:()=>ok,stridesForAxis:()=>sk,stridesWithElidedDims:()=>ek});var nI=-2,Oz=-1;function Qz(r,t,e){let n=r.shape.length;ue(n===t.length,()=>`Error in slice${n}D: Length of begin ${t} must match the rank of the array (${n}).`),ue(n===e.length,()=>`Error in slice${n}D: Length of size ${e} must match the rank of the array (${n}).`);for(let o=0;o<n;++o)ue(t[o]+e[o]<=r.shape[o],()=>`Error in slice${n}D: begin[${o}] + size[${o}] (${t[o]+e[o]}) would overflow input.shape[${o}] (${r.shape[o]})`)}function zz(r){let t=[],e=0;for(;r>0;)r&1&&t.push(e),r/=2,e++;return t}function Wz(r,t,e){let n=[];for(let o=0;o<r.length;o++)n[o]=Math.ceil((t[o]-r[o])/e[o]);return n}function ek(r,t,e,n){let o=[...r];for(let s=o.length;s<n.length;s++)o.push(1);for(let s=0;s<e;s++)s===0?o[t]=1:(o.splice(t,0,1),o.pop());return o}function tk(r,t,e){return e<=r?e:e-(t-1)}function rk(r,t){let e=[];for(let n=0;n<r;n++)e.push(t+n);return e}function Gz(r,t,e,n,o,s,a,u,l){let i=r.length,c=new Array(i),p=new Array(i),f=new Array(i);if(t.length&&e>0){let m=t[0],d=e+1;c=nk(a,m,d,n,r),p=ok(u,m,d,o,r),f=ek(s,m,d,r)}else for(let m=0;m<i;m++)c[m]=ik(a,n,s,r,m,l),p[m]=ak(u,o,s,r,m,l),f[m]=sk(s,m,l);return{begin:c,end:p,strides:f}}function nk(r,t,e,n,o){let s=[...o],a=rk(e,t);for(let u=0;u<s.length;u++)if(a.indexOf(u)>-1)s[u]=0;else{let l=tk(t,e,u),i=n[l];r&1<<l&&(i=0),s[u]=i}return s}function ok(r,t,e,n,o){let s=[...o],a=rk(e,t);for(let u=0;u<s.length;u++)if(a.indexOf(u)>-1)s[u]=Number.MAX_SAFE_INTEGER;else{let l=tk(t,e,u),i=n[l];r&1<<l&&(i=Number.MAX_SAFE_INTEGER),s[u]=i}for(let u=0;u<s.length;u++){let l=o[u];s[u]<0&&(s[u]+=l),s[u]=Uc(0,s[u],o[u])}return s}function sk(r,t,e){let n=r[t];return(e&1<<t||n==null)&&(n=1),n}function ik(r,t,e,n,o,s){let a=t[o],u=e[o]||1;(r&1<<o||s&1<<o||a==null)&&(u>0?a=Number.MIN_SAFE_INTEGER:a=Number.MAX_SAFE_INTEGER);let l=n[o];return a<0&&(a+=l),a=Uc(0,a,l-1),a}function ak(r,t,e,n,o,s){let a=t[o],u=e[o]||1;(r&1<<o||s&1<<o||a==null)&&(u>0?a=Number.MAX_SAFE_INTEGER:a=Number.MIN_SAFE_INTEGER);let l=n[o];return a<0&&(a+=l),u>0?a=Uc(0,a,l):a=Uc(-1,a,l-1),a}function Uz(r,t,e){let n=e.length;for(let o=0;o<e.length;o++)if(e[o]>1){n=o;break}for(let o=n+1;o<e.length;o++)if(t[o]>0||e[o]!==r[o])return!1;return!0}function Vz(r,t){let e=r.length>0?r[r.length-1]:1;for(let n=0;n<r.length-1;n++)e+=r[n]*t[n];return e}function Hz(r,t,e){let n,o=r.shape.length;typeof t=="number"?n=[t,...new Array(o-1).fill(0)]:t.length<o?n=t.concat(new Array(o-t.length).fill(0)):n=t.slice(),n.forEach(a=>{ue(a!==-1,()=>"slice() does not support negative begin indexing.")});let s;return e==null?s=new Array(o).fill(-1):typeof e=="number"?s=[e,...new Array(o-1).fill(-1)]:e.length<o?s=e.concat(new Array(o-e.length).fill(-1)):s=e,s=s.map((a,u)=>a>=0?a:(ue(a===-1,()=>`Negative size values should be exactly -1 but got ${a} for the slice() size at index ${u}.`),r.shape[u]-n[u])),[n,s]}function qz(r,t,e,n,o,s,a,u,l){let i;if(n==null?(i=new Array(t.length),i.fill(1)):i=n,a!=null&&(a&a-1)!==0)throw new Error("Multiple ellipses in slice is not allowed.");let c=!1,p={dims:i.length,numAddAxisAfterEllipsis:0,begin:t.slice(),end:e.slice(),strides:i.slice(),beginMask:o,endMask:s,ellipsisMask:a,newAxisMask:u,shrinkAxisMask:l};for(let x=0;x<p.dims;x++)c&&(1<<x&u)!==0&&p.numAddAxisAfterEllipsis++,1<<x&a&&(c=!0);c||(p.ellipsisMask|=1<<p.dims,p.dims++);let f={dims:r.length,beginMask:0,endMask:0,beginValid:!1,endValid:!1};Kz(p,f);let m=!0,d=!0,h=!0,g=[],A=[];for(let x=0;x<r.length;++x){if(f.strides[x]===0)throw Error(`strides[${x}] must be non-zero`);let w=!!(f.shrinkAxisMask&1<<x),b=r[x];if(b===-1){g.push(w?1:-1);continue}let v=[f.beginMask&1<<x,f.endMask&1<<x],E=[f.strides[x]>0?0:-1,f.strides[x]>0?b:b-1];if(w&&f.strides[x]<=0)throw Error("only stride 1 allowed on non-range indexing.");h=h&&f.strides[x]===1;let _=!!(f.beginMask&1<<x&&f.endMask&1<<x);if(f.beginValid&&f.endValid){if(w){let T=f.begin[x]<0?b+f.begin[x]:f.begin[x];if(f.begin[x]=T,f.end[x]=f.begin[x]+1,T<0||T>=b)throw Error(`slice index ${f.begin[x]} of dimension ${x} out of bounds.`)}else f.begin[x]=ZS(f.begin[x],0,f.strides[x],b,v,E),f.end[x]=ZS(f.end[x],1,f.strides[x],b,v,E);let D=f.strides[x]===1&&f.begin[x]===0&&f.end[x]===b;m=m&&D,d=d&&(x===0&&f.strides[x]===1||D)}else m=m&&f.strides[x]===1&&_,d=d&&(x===0&&f.strides[x]===1||_);let M,k=!1;if(f.beginValid&&f.endValid?(M=f.end[x]-f.begin[x],k=!0):w?(M=1,k=!0):_&&b>=0&&(f.strides[x]<0?M=-b:M=b,k=!0),k){let D;M===0||M<0!=f.strides[x]<0?D=0:D=Math.trunc(M/f.strides[x])+(M%f.strides[x]!==0?1:0),g.push(D)}else g.push(-1)}for(let x=0;x<f.finalShapeGatherIndices.length;++x){let w=f.finalShapeGatherIndices[x];w>=0?A.push(g[w]):w===nI&&A.push(1)}return{finalShapeSparse:A.filter((x,w)=>f.finalShapeGatherIndices[w]!==nI),finalShape:A,isIdentity:m,sliceDim0:d,isSimpleSlice:h,begin:f.begin,end:f.end,strides:f.strides}}function Kz(r,t){t.beginMask=0,t.endMask=0,t.shrinkAxisMask=0;let e=0;t.beginValid=r.begin!=null,t.endValid=r.end!=null,t.begin=new Array(t.dims),t.end=new Array(t.dims),t.strides=new Array(t.dims),t.finalShapeGatherIndices=[],t.finalShapeGatherIndicesSparse=[],t.inputShapeGatherIndicesSparse=new Array(t.dims);for(let n=0;n<r.dims;n++)if(1<<n&r.ellipsisMask){let o=Math.min(t.dims-(r.dims-n)+1+r.numAddAxisAfterEllipsis,t.dims);for(;e<o;e++)t.begin[e]=0,t.end[e]=0,t.strides[e]=1,t.beginMask|=1<<e,t.endMask|=1<<e,t.finalShapeGatherIndices.push(e),t.finalShapeGatherIndicesSparse.push(-1),t.inputShapeGatherIndicesSparse[e]=n}else if(1<<n&r.newAxisMask)t.finalShapeGatherIndices.push(nI),t.finalShapeGatherIndicesSparse.push(-1);else{if(e===t.begin.length)throw Error(`Index out of range using input dim ${e}; input has only ${t.dims} dims, ${t.begin.length}.`);r.begin!=null&&(t.begin[e]=r.begin[n]),r.end!=null&&(t.end[e]=r.end[n]),t.strides[e]=r.strides[n],r.beginMask&1<<n&&(t.beginMask|=1<<e),r.endMask&1<<n&&(t.endMask|=1<<e),r.shrinkAxisMask&1<<n?(t.finalShapeGatherIndices.push(Oz),t.finalShapeGatherIndicesSparse.push(-1),t.shrinkAxisMask|=1<<e):(t.finalShapeGatherIndices.push(e),t.finalShapeGatherIndicesSparse.push(n)),t.inputShapeGatherIndicesSparse[e]=n,e++}}function ZS(r,t,e,n,o,s){if(o[t])return e>0?s[t]:s[t+1&1];{let a=r<0?n+r:r;return a<s[0]?s[0]:a>s[1]?s[1]:a}}var C={};rs(C,{ERF_A1:()=>pW,ERF_A2:()=>fW,ERF_A3:()=>mW,ERF_A4:()=>dW,ERF_A5:()=>hW,ERF_P:()=>cW,PARALLELIZE_THRESHOLD:()=>kh,RowPartitionType:()=>fs,SELU_SCALE:()=>lW,SELU_SCALEALPHA:()=>uW,applyActivation:()=>xz,assertAndGetBroadcastShape:()=>ch,assertAxesAreInnerMostDims:()=>FQ,assertParamsConsistent:()=>jz,assignToTypedArray:()=>wW,axesAreInnerMostDims:()=>$x,calculateShapes:()=>LS,checkEinsumDimSizes:()=>EW,checkPadOnDimRoundingMode:()=>fm,combineLocations:()=>hS,combineRaggedTensorToTensorShapes:()=>Xz,complexWithEvenIndex:()=>yW,complexWithOddIndex:()=>xW,computeConv2DInfo:()=>Rx,computeConv3DInfo:()=>lS,computeDefaultPad:()=>_x,computeDilation2DInfo:()=>dQ,computeOptimalWindowSize:()=>tW,computeOutAndReduceShapes:()=>NQ,computeOutShape:()=>Yz,computePool2DInfo:()=>hQ,computePool3DInfo:()=>gQ,convertConv2DDataFormat:()=>cS,decodeEinsumEquation:()=>kW,eitherStridesOrDilationsAreOne:()=>Tx,expandShapeToKeepDim:()=>Lx,exponent:()=>CW,exponents:()=>bW,fromStringArrayToUint8:()=>KW,fromUint8ToStringArray:()=>qW,getAxesPermutation:()=>PQ,getBroadcastDims:()=>mS,getComplexWithIndex:()=>IW,getEinsumComputePath:()=>DW,getEinsumPermutation:()=>vW,getFusedBiasGradient:()=>yz,getFusedDyActivation:()=>Az,getImageCenter:()=>rW,getInnerMostAxes:()=>LQ,getPermuted:()=>oW,getRaggedRank:()=>Zz,getReductionAxes:()=>lh,getReshaped:()=>nW,getReshapedPermuted:()=>sW,getRowPartitionTypesHelper:()=>Jz,getSliceBeginCoords:()=>iW,getSliceSize:()=>aW,getSparseFillEmptyRowsIndicesDenseShapeMismatch:()=>TW,getSparseFillEmptyRowsNegativeIndexErrorMessage:()=>MW,getSparseFillEmptyRowsOutOfRangeIndexErrorMessage:()=>NW,getSparseReshapeEmptyTensorZeroOutputDimErrorMessage:()=>$W,getSparseReshapeInputOutputMismatchErrorMessage:()=>OW,getSparseReshapeInputOutputMultipleErrorMessage:()=>LW,getSparseReshapeMultipleNegativeOneOutputDimErrorMessage:()=>FW,getSparseReshapeNegativeOutputDimErrorMessage:()=>PW,getSparseSegmentReductionIndicesOutOfRangeErrorMessage:()=>GW,getSparseSegmentReductionNegativeSegmentIdsErrorMessage:()=>QW,getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage:()=>zW,getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage:()=>WW,getUndoAxesPermutation:()=>$Q,isIdentityPermutation:()=>BW,log:()=>vO,mergeRealAndImagArrays:()=>gW,prepareAndValidate:()=>JS,prepareSplitSize:()=>_W,segment_util:()=>sI,shouldFuse:()=>Iz,slice_util:()=>Yt,splitRealAndImagArrays:()=>AW,stridesOrDilationsArePositive:()=>ah,tupleValuesAreOne:()=>Bx,upcastType:()=>or,validateDefaultValueShape:()=>eW,validateInput:()=>$S,validateUpdateShape:()=>Jx,warn:()=>ls});function jz(r,t){let e=r[0].length;r.forEach((o,s)=>{ue(o.length===e,()=>`Error in concat${e}D: rank of tensors[${s}] must be the same as the rank of the rest (${e})`)}),ue(t>=0&&t<e,()=>`Error in concat${e}D: axis must be between 0 and ${e-1}.`);let n=r[0];r.forEach((o,s)=>{for(let a=0;a<e;a++)ue(a===t||o[a]===n[a],()=>`Error in concat${e}D: Shape of tensors[${s}] (${o}) does not match the shape of the rest (${n}) along the non-concatenated axis ${s}.`)})}function Yz(r,t){let e=r[0].slice();for(let n=1;n<r.length;n++)e[t]+=r[n][t];return e}var fs;(function(r){r[r.FIRST_DIM_SIZE=0]="FIRST_DIM_SIZE",r[r.VALUE_ROWIDS=1]="VALUE_ROWIDS",r[r.ROW_LENGTHS=2]="ROW_LENGTHS",r[r.ROW_SPLITS=3]="ROW_SPLITS",r[r.ROW_LIMITS=4]="ROW_LIMITS",r[r.ROW_STARTS=5]="ROW_STARTS"})(fs||(fs={}));function Xz(r,t,e){let n=new Array;if(e==null&&t==null)return n;if(t==null)for(;n.length<r+e.length;)n.push(-1);else n=t.slice();if(e==null)return n;if(r+e.length!==n.length)throw new Error(`rt input.shape and shape=${t} are incompatible: rt input.rank = ${r+e.length}, but shape.rank = ${n.length}`);for(let o=1;o<e.length;++o){let s=e[o],a=n[n.length-e.length+o],u=n[a];if(s>=0)if(u>=0){if(u!==s)throw new Error(`rt input.shape and shape=${t} are incompatible: rt input.shape[${o+r}] = ${s} but shape[${o+r}] = ${u}`)}else n[a]=s}return n}function Jz(r){let t={FIRST_DIM_SIZE:fs.FIRST_DIM_SIZE,VALUE_ROWIDS:fs.VALUE_ROWIDS,ROW_LENGTHS:fs.ROW_LENGTHS,ROW_SPLITS:fs.ROW_SPLITS,ROW_LIMITS:fs.ROW_LIMITS,ROW_STARTS:fs.ROW_STARTS},e=[];for(let n of r)if(n in t)e.push(t[n]);else break;return e}function Zz(r){return r.length===0?0:r[0]===fs.FIRST_DIM_SIZE?r.length-1:r.length}function eW(r,t){if(r==null||t==null)return;let e=r.length,n=t.length;if(e>=n)throw new Error(`defaultValue.shape=${r} and ragged tensor flatValues.shape=${t}, are incompatible: defaultValue.rank = ${e} must be less than ragged tensor input flatValues.rank = ${n})`);for(let o=0;o<Math.min(e,n-1);++o){let s=r[o],a=t[o+1];if(s>=0&&a>=0&&s!==1&&s!==a)throw new Error(`defaultValue.shape=${r}, and ragged tensor input flatValues.shape=${t} are incompatible: defaultValue.shape[${o-r.length}] = ${s} but ragged tensor input.flatValues.shape[${o-r.length}] = ${a}`)}}var kh=30;function tW(r){return r<=kh?r:Kc(r,Math.floor(Math.sqrt(r)))}function rW(r,t,e){let n=e*(typeof r=="number"?r:r[0]),o=t*(typeof r=="number"?r:r[1]);return[n,o]}function nW(r,t,e,n=!0){let o=[];if(n)o=o.concat(t.slice(0)),o.push(r[0]/e),o=o.concat(r.slice(1));else{o=o.concat(r[0]);let s=t.length;for(let a=0;a<s;++a)o=o.concat([r[a+1]/t[a],t[a]]);o=o.concat(r.slice(s+1))}return o}function oW(r,t,e=!0){let n=[];if(e){n.push(t);for(let o=t+1;o<r;++o)o<=2*t?(n.push(o),n.push(o-(t+1))):n.push(o)}else{let o=[],s=[];for(let a=1;a<r;++a)a>=t*2+1||a%2===1?s.push(a):o.push(a);n.push(...o),n.push(0),n.push(...s)}return n}function sW(r,t,e,n=!0){let o=[];n?o.push(r[0]/e):o.push(r[0]*e);for(let s=1;s<r.length;++s)s<=t.length?n?o.push(t[s-1]*r[s]):o.push(r[s]/t[s-1]):o.push(r[s]);return o}function iW(r,t){let e=[0];for(let n=0;n<t;++n)e.push(r[n][0]);return e}function aW(r,t,e){let n=r.slice(0,1);for(let o=0;o<e;++o)n.push(r[o+1]-t[o][0]-t[o][1]);return n}var uW=1.7580993408473768,lW=1.0507009873554805;var cW=.3275911,pW=.254829592,fW=-.284496736,mW=1.421413741,dW=-1.453152027,hW=1.061405429;function gW(r,t){if(r.length!==t.length)throw new Error(`Cannot merge real and imag arrays of different lengths. real:${r.length}, imag: ${t.length}.`);let e=new Float32Array(r.length*2);for(let n=0;n<e.length;n+=2)e[n]=r[n/2],e[n+1]=t[n/2];return e}function AW(r){let t=new Float32Array(r.length/2),e=new Float32Array(r.length/2);for(let n=0;n<r.length;n+=2)t[n/2]=r[n],e[n/2]=r[n+1];return{real:t,imag:e}}function yW(r){let t=Math.ceil(r.length/4),e=new Float32Array(t),n=new Float32Array(t);for(let o=0;o<r.length;o+=4)e[Math.floor(o/4)]=r[o],n[Math.floor(o/4)]=r[o+1];return{real:e,imag:n}}function xW(r){let t=Math.floor(r.length/4),e=new Float32Array(t),n=new Float32Array(t);for(let o=2;o<r.length;o+=4)e[Math.floor(o/4)]=r[o],n[Math.floor(o/4)]=r[o+1];return{real:e,imag:n}}function IW(r,t){let e=r[t*2],n=r[t*2+1];return{real:e,imag:n}}function wW(r,t,e,n){r[n*2]=t,r[n*2+1]=e}function bW(r,t){let e=new Float32Array(r/2),n=new Float32Array(r/2);for(let o=0;o<Math.ceil(r/2);o++){let s=(t?2:-2)*Math.PI*(o/r);e[o]=Math.cos(s),n[o]=Math.sin(s)}return{real:e,imag:n}}function CW(r,t,e){let n=(e?2:-2)*Math.PI*(r/t),o=Math.cos(n),s=Math.sin(n);return{real:o,imag:s}}var oI="->",SW=/->/g,uk=",",lk="...";function kW(r,t){r=r.replace(/\s/g,"");let e=(r.length-r.replace(SW,"").length)/oI.length;if(e<1)throw new Error("Equations without an arrow are not supported.");if(e>1)throw new Error(`Equation must contain exactly one arrow ("${oI}").`);let[n,o]=r.split(oI);ue(n.indexOf(lk)===-1,()=>`The ellipsis notation ("${lk}") is not supported yet.`);let s=n.split(uk),a=s.length;if(t!==a)throw new Error(`Expected ${a} input tensors, received ${t}`);if(a>2)throw new Error("Support for more than 2 input tensors is not implemented yet.");let u=[];for(let f=0;f<o.length;++f){let m=o[f];if(!s.some(d=>d.indexOf(m)!==-1))throw new Error(`Output subscripts contain the label ${m} not present in the input subscripts.`);u.indexOf(m)===-1&&u.push(m)}for(let f=0;f<n.length;++f){let m=n[f];u.indexOf(m)===-1&&m!==uk&&u.push(m)}let l=new Array(s.length);for(let f=0;f<a;++f){if(new Set(s[f].split("")).size!==s[f].length)throw new Error(`Found duplicate axes in input component ${s[f]}. Support for duplicate axes in input is not implemented yet.`);l[f]=[];for(let m=0;m<s[f].length;++m)l[f].push(u.indexOf(s[f][m]))}let i=u.length,c=o.length,p=[];for(let f=c;f<i;++f)p.push(f);return{allDims:u,summedDims:p,idDims:l}}function vW(r,t){let e=new Array(r);e.fill(-1);for(let o=0;o<t.length;++o)e[t[o]]=o;let n=[];for(let o=0;o<r;++o)e[o]===-1&&n.push(o);return e=e.filter(o=>o!==-1),{permutationIndices:e,expandDims:n}}function EW(r,t,e){let n=new Array(r);for(let o=0;o<e.length;++o){let s=e[o].shape;for(let a=0;a<t[o].length;++a)n[t[o][a]]===void 0?n[t[o][a]]=s[a]:ue(n[t[o][a]]===s[a],()=>`Expected dimension ${n[t[o][a]]} at axis ${a} of input shaped ${JSON.stringify(s)}, but got dimension ${s[a]}`)}}function DW(r,t){let e=r,n=[],o=0;r.length===0&&e.push(-1),o=r.length+1;for(let a=0;a<o;++a)n.push([]);let s=[];for(let a=0;a<e.length;++a){let u=e[a],l=RW(t,u);for(let i of l)s.indexOf(i)===-1&&(n[a].push(i),s.push(i))}return{path:e,steps:n}}function BW(r){return r.every((t,e)=>t===e)}function RW(r,t){let e=[];for(let n=0;n<r.length;++n)(r[n].length===0||r[n].indexOf(t)!==-1||t===-1)&&e.push(n);return e}function _W(r,t,e=0){let n=[];if(typeof t=="number")ue(r.shape[e]%t===0,()=>"Number of splits must evenly divide the axis."),n=new Array(t).fill(r.shape[e]/t);else{let o=t.reduce((a,u)=>(u===-1&&(a+=1),a),0);ue(o<=1,()=>"There should be only one negative value in split array.");let s=t.indexOf(-1);if(s!==-1){let a=t.reduce((u,l)=>l>0?u+l:u);t[s]=r.shape[e]-a}ue(r.shape[e]===t.reduce((a,u)=>a+u),()=>"The sum of sizes must match the size of the axis dimension."),n=t}return n}function TW(r){return`Received SparseTensor with denseShape[0] = 0 but
  indices.shape[0] = ${r}`}function MW(r,t){return`indices(${r}, 0) is invalid: ${t} < 0`}function NW(r,t,e){return`indices(${r}, 0) is invalid: ${t} >= ${e}`}function FW(r,t){return`only one output dimension may be -1, not both ${r} and ${t}`}function PW(r,t){return`size ${r} must be non-negative, not ${t}`}function $W(){return"reshape cannot infer the missing input size for an empty tensor unless all specified input sizes are non-zero"}function LW(r,t){let e=Gt(r),n=Gt(t);return`Input to reshape is a SparseTensor with ${e}
  dense values, but the requested shape requires a multiple of ${n}. inputShape=${r} outputShape= ${t}`}function OW(r,t){let e=Gt(r),n=Gt(t);return`Input to reshape is a tensor with ${e} dense values, but the requested shape has ${n}. inputShape=${r} outputShape=${t}`}function QW(){return"segment ids must be >= 0"}function zW(){return"segment ids are not increasing"}function WW(r,t){return`Segment id ${r} out of range [0, ${t}), possibly because segmentIds input is not sorted.`}function GW(r,t,e){return`Bad: indices[${r}] == ${t} out of range [0, ${e})`}var sI={};rs(sI,{collectGatherOpShapeInfo:()=>HW,computeOutShape:()=>VW,segOpComputeOptimalWindowSize:()=>UW});function UW(r,t){let e=!1,n;for(r<=kh?(n=r,e=!0):n=Kc(r,Math.floor(Math.sqrt(r)));!e;)n>t||n===r?e=!0:n=Kc(r,n+1);return n}function VW(r,t,e){let n=[],o=r.length;for(let s=0;s<o;s++)s!==t?n.push(r[s]):n.push(e);return n}function HW(r,t,e,n){let o=t.shape.length,s=r.shape.length;if(n!==0&&(n<-o||n>o))throw new Error(`Expect batchDims in the range of [-${o}, ${o}], but got ${n}`);if(n<0&&(n+=o),n>s)throw new Error(`batchDims (${n}) must be less than rank(x) (
    ${s}).`);if(e<n)throw new Error(`batchDims (${n}) must be less than or equal to axis (${e}).`);for(let p=0;p<n;++p)if(r.shape[p]!==t.shape[p])throw new Error(`x.shape[${p}]: ${r.shape[p]} should be equal to indices.shape[${p}]: ${t.shape[p]}.`);let a=r.shape[e],u=[],l=1,i=1,c=1;for(let p=0;p<n;++p)u.push(r.shape[p]),l*=r.shape[p];for(let p=n;p<e;p++)u.push(r.shape[p]),i*=r.shape[p];for(let p=n;p<o;p++)u.push(t.shape[p]);for(let p=e+1;p<s;p++)u.push(r.shape[p]),c*=r.shape[p];return{batchSize:l,sliceSize:c,outerSize:i,dimSize:a,outputShape:u}}function qW(r){try{return r.map(t=>Sp(t))}catch(t){throw new Error(`Failed to decode encoded string bytes into utf-8, error: ${t}`)}}function KW(r){return r.map(t=>Cp(t))}var Rn={};rs(Rn,{nonMaxSuppressionV3Impl:()=>WS,nonMaxSuppressionV4Impl:()=>GS,nonMaxSuppressionV5Impl:()=>US,whereImpl:()=>OS});HS();function se(r,t){Array.isArray(r)||(r=[r]),r.forEach(e=>{e!=null&&I.assert(e.dtype!=="complex64",()=>`${t} does not support complex64 tensors in the CPU backend.`)})}var YW=Rn.whereImpl,Cm=class r extends Fo{nextDataId(){return r.nextDataId++}constructor(){super(),this.blockSize=48,this.firstUse=!0,this.data=new Ms(this,Sr())}write(t,e,n){this.firstUse&&(this.firstUse=!1,me().get("IS_NODE")&&C.warn(`
============================
Hi, looks like you are running TensorFlow.js in Node.js. To speed things up dramatically, install our node backend, visit https://github.com/tensorflow/tfjs-node for more details. 
============================`));let o={id:this.nextDataId()};return this.data.set(o,{values:t,dtype:n,refCount:1}),o}makeTensorInfo(t,e,n){let o;if(e==="string"&&n!=null&&n.length>0&&I.isString(n[0])){let s=n.map(a=>I.encodeString(a));o=this.write(s,t,e)}else o=this.write(n,t,e);return{dataId:o,shape:t,dtype:e}}refCount(t){return this.data.has(t)?this.data.get(t).refCount:0}incRef(t){let e=this.data.get(t);e.refCount++}decRef(t){if(this.data.has(t)){let e=this.data.get(t);e.refCount--}}move(t,e,n,o,s){this.data.set(t,{values:e,dtype:o,refCount:s})}numDataIds(){return this.data.numDataIds()}async read(t){return this.readSync(t)}readSync(t){let{dtype:e,complexTensorInfos:n}=this.data.get(t);if(e==="complex64"){let o=this.readSync(n.real.dataId),s=this.readSync(n.imag.dataId);return C.mergeRealAndImagArrays(o,s)}return I.convertBackendValuesAndArrayBuffer(this.data.get(t).values,e)}bufferSync(t){let e=this.readSync(t.dataId);if(t.dtype==="string")try{let n=e.map(o=>I.decodeString(o));return Te(t.shape,t.dtype,n)}catch{throw new Error("Failed to decode encoded string bytes into utf-8")}return Te(t.shape,t.dtype,e)}makeOutput(t,e,n){return Sr().makeTensorFromTensorInfo(this.makeTensorInfo(e,n,t),this)}disposeData(t,e=!1){if(this.data.has(t)){if(this.data.get(t).refCount--,!e&&this.data.get(t).refCount>0)return!1;let{complexTensorInfos:n}=this.data.get(t);n!=null&&(this.disposeData(n.real.dataId,!0),this.disposeData(n.imag.dataId,!0)),this.data.delete(t)}return!0}disposeIntermediateTensorInfo(t){this.disposeData(t.dataId)}async time(t){let e=I.now();return t(),{kernelMs:I.now()-e}}memory(){return{unreliable:!0,reasons:["The reported memory is an upper bound. Due to automatic garbage collection, the true allocated memory may be less."]}}where(t){se([t],"where");let e=this.readSync(t.dataId);return YW(t.shape,e)}dispose(){}floatPrecision(){return 32}epsilon(){return super.epsilon()}};Cm.nextDataId=0;var FI={};rs(FI,{addImpl:()=>uI,bincountImpl:()=>Pp,bincountReduceImpl:()=>vh,bitwiseAndImpl:()=>lI,castImpl:()=>aI,ceilImpl:()=>cI,concatImpl:()=>El,equalImpl:()=>pI,expImpl:()=>mI,expm1Impl:()=>hI,floorDivImpl:()=>AI,floorImpl:()=>gI,gatherNdImpl:()=>Eh,gatherV2Impl:()=>Dh,greaterEqualImpl:()=>xI,greaterImpl:()=>yI,lessEqualImpl:()=>wI,lessImpl:()=>II,linSpaceImpl:()=>Bh,logImpl:()=>bI,maxImpl:()=>Rh,maximumImpl:()=>CI,minimumImpl:()=>SI,multiplyImpl:()=>Sm,negImpl:()=>kI,notEqualImpl:()=>vI,prodImpl:()=>EI,raggedGatherImpl:()=>_h,raggedRangeImpl:()=>Th,raggedTensorToTensorImpl:()=>Mh,rangeImpl:()=>Bl,rsqrtImpl:()=>BI,scatterImpl:()=>Wo,sigmoidImpl:()=>Qk,simpleAbsImpl:()=>iI,sliceImpl:()=>Rl,sparseFillEmptyRowsImpl:()=>Nh,sparseReshapeImpl:()=>Fh,sparseSegmentReductionImpl:()=>Op,sqrtImpl:()=>Gk,squaredDifferenceImpl:()=>_I,staticRegexReplaceImpl:()=>TI,stridedSliceImpl:()=>Ph,stringNGramsImpl:()=>_l,stringSplitImpl:()=>Tl,stringToHashBucketFastImpl:()=>Ml,subImpl:()=>NI,tileImpl:()=>$h,topKImpl:()=>Lh,transposeImpl:()=>Lp,uniqueImpl:()=>Nl});function iI(r){let t=new Float32Array(r.length);for(let e=0;e<r.length;++e)t[e]=Math.abs(r[e]);return t}var XW=r=>{let{x:t}=r.inputs,e=r.backend;se(t,"abs");let n=new Float32Array(I.sizeFromShape(t.shape)),o=e.data.get(t.dataId).values;return n=iI(o),e.makeOutput(n,t.shape,t.dtype)},ck={kernelName:"Abs",backendName:"cpu",kernelFunc:XW};function Xe(r){return(t,e,n,o,s)=>{let a=C.assertAndGetBroadcastShape(t,e),u=a.length,l=I.computeStrides(a),i=I.sizeFromShape(a),c=I.getTypedArrayFromDType(s,i),p=t.length,f=e.length,m=I.computeStrides(t),d=I.computeStrides(e),h=C.getBroadcastDims(t,a),g=C.getBroadcastDims(e,a);if(h.length+g.length===0)for(let A=0;A<c.length;++A)c[A]=r(n[A%n.length],o[A%o.length]);else for(let A=0;A<c.length;++A){let y=I.indexToLoc(A,u,l),x=y.slice(-p);h.forEach(E=>x[E]=0);let w=I.locToIndex(x,p,m),b=y.slice(-f);g.forEach(E=>b[E]=0);let v=I.locToIndex(b,f,d);c[A]=r(n[w],o[v])}return[c,a]}}function xr(r){let{inputs:t,backend:e}=r,{real:n,imag:o}=t,s=e.data.get(n.dataId).values,a=e.data.get(o.dataId).values,u=e.makeTensorInfo(n.shape,"complex64"),l=e.data.get(u.dataId);return l.complexTensorInfos={real:e.makeTensorInfo(n.shape,"float32",s),imag:e.makeTensorInfo(o.shape,"float32",a)},u}var pk={kernelName:np,backendName:"cpu",kernelFunc:xr};function Np(r,t,e="float32"){if(e==="complex64"){let o=Np(r,t,"float32"),s=Np(r,t,"float32");return xr({inputs:{real:o,imag:s},backend:r})}let n=I.makeZerosTypedArray(I.sizeFromShape(t),e);return r.makeTensorInfo(t,e,n)}function zr(r){let{inputs:t,backend:e}=r,{x:n}=t;return e.incRef(n.dataId),{dataId:n.dataId,shape:n.shape,dtype:n.dtype}}var fk={kernelName:as,backendName:"cpu",kernelFunc:zr};function fo(r){let{inputs:t,backend:e}=r,{input:n}=t,o=e.data.get(n.dataId).complexTensorInfos.real,s=e.data.get(o.dataId).values;return e.makeTensorInfo(o.shape,o.dtype,s)}var mk={kernelName:Od,backendName:"cpu",kernelFunc:fo};function aI(r,t,e,n){if(n==="int32"){let o=Int32Array.from(r);return[t,"int32",o]}if(n==="bool"){let o=I.toTypedArray([0],e),[s,a]=Xe((u,l)=>u!==l?1:0)(t,[],r,o,"bool");return[a,"bool",s]}throw new Error(`Error in Cast: failed to cast ${e} to ${n}`)}function mo(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{dtype:s}=n;if(s==="complex64"){if(o.dtype==="complex64")return zr({inputs:{x:o},backend:e});let c=Np(e,o.shape,o.dtype),p=mo({inputs:{x:o},backend:e,attrs:{dtype:"float32"}}),f=xr({inputs:{real:p,imag:c},backend:e});return e.disposeIntermediateTensorInfo(c),e.disposeIntermediateTensorInfo(p),f}if(o.dtype==="complex64"){let c=fo({inputs:{input:o},backend:e}),p=mo({inputs:{x:c},backend:e,attrs:{dtype:s}});return e.disposeIntermediateTensorInfo(c),p}if(!I.hasEncodingLoss(o.dtype,s)){let c=zr({inputs:{x:o},backend:e});return{dataId:c.dataId,shape:c.shape,dtype:s}}let a=e.data.get(o.dataId).values,[u,l,i]=aI(a,o.shape,o.dtype,s);return e.makeTensorInfo(u,l,i)}var dk={kernelName:ss,backendName:"cpu",kernelFunc:mo};function it(r,t,e,n){return e==null?({inputs:o,backend:s})=>{let{a,b:u}=o,l=s;se([a,u],r);let i=l.data.get(a.dataId).values,c=l.data.get(u.dataId).values,p=a.dtype==="string"?C.fromUint8ToStringArray(i):i,f=a.dtype==="string"?C.fromUint8ToStringArray(c):c,m=n||a.dtype,[d,h]=t(a.shape,u.shape,p,f,m);return l.makeTensorInfo(h,m,d)}:({inputs:o,backend:s})=>{let{a,b:u}=o,l=s;if(a.dtype==="complex64"||u.dtype==="complex64"){let i=mo({inputs:{x:a},backend:l,attrs:{dtype:"complex64"}}),c=l.data.get(i.dataId),p=c.complexTensorInfos.real,f=c.complexTensorInfos.imag,m=l.data.get(p.dataId).values,d=l.data.get(f.dataId).values,h=mo({inputs:{x:u},backend:l,attrs:{dtype:"complex64"}}),g=l.data.get(h.dataId),A=g.complexTensorInfos.real,y=g.complexTensorInfos.imag,x=l.data.get(A.dataId).values,w=l.data.get(y.dataId).values,[b,v,E]=e(a.shape,u.shape,m,d,x,w),_=l.makeTensorInfo(E,"float32",b),M=l.makeTensorInfo(E,"float32",v),k=xr({inputs:{real:_,imag:M},backend:l});return l.disposeIntermediateTensorInfo(i),l.disposeIntermediateTensorInfo(h),l.disposeIntermediateTensorInfo(_),l.disposeIntermediateTensorInfo(M),k}else{let i=l.data.get(a.dataId).values,c=l.data.get(u.dataId).values,p=n||a.dtype,[f,m]=t(a.shape,u.shape,i,c,p);return l.makeTensorInfo(m,p,f)}}}function Fp(r){return(t,e,n,o,s,a)=>{let u=C.assertAndGetBroadcastShape(t,e),l=I.sizeFromShape(u),i=u.length,c=I.computeStrides(u),p=I.getTypedArrayFromDType("float32",l),f=I.getTypedArrayFromDType("float32",l),m=C.getBroadcastDims(t,u),d=C.getBroadcastDims(e,u),h=C.mergeRealAndImagArrays(n,o),g=C.mergeRealAndImagArrays(s,a),A=t.length,y=I.computeStrides(t),x=e.length,w=I.computeStrides(e);if(m.length+d.length===0)for(let b=0;b<p.length;b++){let v=b%h.length,E=b%g.length,_=r(h[v*2],h[v*2+1],g[E*2],g[E*2+1]);p[b]=_.real,f[b]=_.imag}else for(let b=0;b<p.length;b++){let v=I.indexToLoc(b,i,c),E=v.slice(-A);m.forEach(T=>E[T]=0);let _=I.locToIndex(E,A,y),M=v.slice(-x);d.forEach(T=>M[T]=0);let k=I.locToIndex(M,x,w),D=r(h[_*2],h[_*2+1],g[k*2],g[k*2+1]);p[b]=D.real,f[b]=D.imag}return[p,f,u]}}var uI=Xe(((r,t)=>r+t)),JW=Fp(((r,t,e,n)=>({real:r+e,imag:t+n}))),ms=it("Add",uI,JW),hk={kernelName:"Add",backendName:"cpu",kernelFunc:ms};function Pp(r,t,e,n,o){let s=I.sizeFromShape(n),a=I.makeZerosTypedArray(o,e);for(let u=0;u<r.length;u++){let l=r[u];if(l<0)throw new Error("Input x must be non-negative!");l>=o||(s>0?a[l]+=t[u]:a[l]+=1)}return a}function vh(r,t,e,n=!1){let o=r.shape[0],s=r.shape[1],a=Te([o,e],t.dtype);for(let u=0;u<o;u++)for(let l=0;l<s;l++){let i=r.get(u,l);if(i<0)throw new Error("Input x must be non-negative!");i>=e||(n?a.set(1,u,i):t.size>0?a.set(a.get(u,i)+t.get(u,l),u,i):a.set(a.get(u,i)+1,u,i))}return a}var lI=Xe(((r,t)=>r&t)),ZW=it(Zf,lI),gk={kernelName:Zf,backendName:"cpu",kernelFunc:ZW};function Er(r){return(t,e,n)=>{let o=I.getArrayFromDType(e,t.length);for(let s=0;s<t.length;++s)o[s]=r(t[s],n);return o}}function Pe(r,t,e){let n=Er(t);return yn(r,n,e)}function yn(r,t,e){return({inputs:n,attrs:o,backend:s})=>{let{x:a}=n;se(a,r);let u=s,l=u.data.get(a.dataId).values,i;if(a.dtype==="string"){if(!Array.isArray(l))throw new Error("String tensor's value was not an instance of Array");i=C.fromUint8ToStringArray(l)}else i=l;let c=e||a.dtype,p=t(i,c,o);return u.makeTensorInfo(a.shape,c,p)}}var cI=Er(r=>Math.ceil(r)),eG=yn(Va,cI),Ak={kernelName:Va,backendName:"cpu",kernelFunc:eG};function El(r,t,e,n){let o=I.getArrayFromDType(e,I.sizeFromShape(t));if(n&&e!=="string"){let s=0;r.forEach(a=>{let u=I.sizeFromShape(a.shape);o.set(a.vals,s),s+=u})}else{let s=0;r.forEach(a=>{let u=e==="string"?C.fromUint8ToStringArray(a.vals):a.vals,l=0;for(let i=0;i<a.shape[0];++i){let c=i*t[1]+s;for(let p=0;p<a.shape[1];++p)o[c+p]=u[l++]}s+=a.shape[1]})}return o}var pI=Xe((r,t)=>r===t?1:0),fI=it(nu,pI,null,"bool"),yk={kernelName:nu,backendName:"cpu",kernelFunc:fI};var mI=Er(r=>Math.exp(r)),dI=yn("Exp",mI,"float32"),xk={kernelName:"Exp",backendName:"cpu",kernelFunc:dI};var hI=Er(r=>Math.expm1(r)),tG=yn(ou,hI),Ik={kernelName:ou,backendName:"cpu",kernelFunc:tG};var gI=Er(r=>Math.floor(r)),rG=yn(iu,gI),wk={kernelName:iu,backendName:"cpu",kernelFunc:rG};var AI=Xe((r,t)=>Math.floor(r/t)),nG=it(Qs,AI,null,"int32"),bk={kernelName:Qs,backendName:"cpu",kernelFunc:nG};function Eh(r,t,e,n,o,s,a,u,l){let i=Te([n,s],e);for(let c=0;c<n;c++){let p=[],f=0;for(let m=0;m<o;m++){let d=r[c*o+m];f+=d*a[m],p.push(d)}if(f<0||f>=l/s)throw new Error(`Invalid indices: ${p} does not index into ${u}`);for(let m=0;m<s;m++)i.values[c*s+m]=t.get(...t.indexToLoc(f*s+m))}return i}function Dh(r,t,e){let n=Te(e,r.dtype);for(let o=0;o<n.size;++o){let a=n.indexToLoc(o).slice(),u=a[0],l=a[2],i=t.locToIndex([u,l]);a[2]=t.values[i];let c=r.locToIndex(a);0<=c&&c<r.values.length&&(n.values[o]=r.values[c])}return n}var yI=Xe((r,t)=>r>t?1:0),oG=it(lu,yI,null,"bool"),Ck={kernelName:lu,backendName:"cpu",kernelFunc:oG};var xI=Xe((r,t)=>r>=t?1:0),sG=it(cu,xI,null,"bool"),Sk={kernelName:cu,backendName:"cpu",kernelFunc:sG};var II=Xe((r,t)=>r<t?1:0),iG=it(du,II,null,"bool"),kk={kernelName:du,backendName:"cpu",kernelFunc:iG};var wI=Xe((r,t)=>r<=t?1:0),aG=it(hu,wI,null,"bool"),vk={kernelName:hu,backendName:"cpu",kernelFunc:aG};function Bh(r,t,e){let n=(t-r)/(e-1),o=I.makeZerosTypedArray(e,"float32");o[0]=r;for(let s=1;s<o.length;s++)o[s]=o[s-1]+n;return o}var bI=Er(r=>Math.log(r)),uG=yn("Log",bI),Ek={kernelName:"Log",backendName:"cpu",kernelFunc:uG};function Rh(r,t,e,n){let o=I.getTypedArrayFromDType(n,I.sizeFromShape(e));for(let s=0;s<o.length;++s){let a=s*t,u=r[a];for(let l=0;l<t;++l){let i=r[a+l];(Number.isNaN(i)||i>u)&&(u=i)}o[s]=u}return o}var CI=Xe(((r,t)=>Math.max(r,t))),lG=it(Ws,CI),Dk={kernelName:Ws,backendName:"cpu",kernelFunc:lG};var SI=Xe(((r,t)=>Math.min(r,t))),cG=it(Su,SI),Bk={kernelName:Su,backendName:"cpu",kernelFunc:cG};var Sm=Xe(((r,t)=>r*t)),pG=Fp(((r,t,e,n)=>({real:r*e-t*n,imag:r*n+t*e}))),Dl=it(Gs,Sm,pG),Rk={kernelName:Gs,backendName:"cpu",kernelFunc:Dl};function kI(r,t,e){let n=I.createScalarValue(-1,e);return Sm([],t,n,r,e)}function fG(r){let{inputs:t,backend:e}=r,{x:n}=t;se(n,"neg");let o=e.data.get(n.dataId).values,[s,a]=kI(o,n.shape,n.dtype);return e.makeTensorInfo(a,n.dtype,s)}var _k={kernelName:"Neg",backendName:"cpu",kernelFunc:fG};var vI=Xe(((r,t)=>r!==t?1:0)),mG=it(Eu,vI,null,"bool"),Tk={kernelName:Eu,backendName:"cpu",kernelFunc:mG};function Lp(r,t,e,n,o){let s=t.length,a=I.sizeFromShape(t),u=I.computeStrides(t),l=I.computeStrides(o),i=I.getTypedArrayFromDType(e,I.sizeFromShape(o));for(let c=0;c<a;++c){let p=I.indexToLoc(c,s,u),f=new Array(p.length);for(let d=0;d<f.length;d++)f[d]=p[n[d]];let m=I.locToIndex(f,s,l);i[m]=r[c]}return i}function Ot(r){let{inputs:t,attrs:e,backend:n}=r,{x:o}=t,{perm:s}=e;se(o,"transpose");let a=o.shape.length,u=new Array(a);for(let p=0;p<u.length;p++)u[p]=o.shape[s[p]];let l=n.data.get(o.dataId).values,i=Lp(l,o.shape,o.dtype,s,u);return{dataId:n.write(i,u,o.dtype),shape:u,dtype:o.dtype}}var Mk={kernelName:el,backendName:"cpu",kernelFunc:Ot};function EI(r,t,e,n){let[o,s]=C.computeOutAndReduceShapes(r,n),a=or(t,"int32"),u=I.makeZerosTypedArray(I.sizeFromShape(o),a),l=I.sizeFromShape(s);for(let i=0;i<u.length;++i){let c=i*l,p=1;for(let f=0;f<l;++f)p*=e[c+f];u[i]=p}return{outVals:u,outShape:o,outDtype:a}}function dG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;se(o,"prod");let u=o.shape.length,l=I.parseAxisParam(s,o.shape),i=C.getAxesPermutation(l,u),c=l,p=o,f=[];i!=null&&(p=Ot({inputs:{x:o},backend:e,attrs:{perm:i}}),f.push(p),c=C.getInnerMostAxes(c.length,u));let m=e.data.get(p.dataId).values,{outVals:d,outShape:h,outDtype:g}=EI(p.shape,p.dtype,m,c),A=h;return a&&(A=C.expandShapeToKeepDim(h,l)),f.forEach(y=>e.disposeIntermediateTensorInfo(y)),e.makeTensorInfo(A,g,d)}var Nk={kernelName:Tu,backendName:"cpu",kernelFunc:dG};function hG(r,t,e){r.forEach((n,o)=>{if(n<0||n>=e){let s=I.indexToLoc(o,t.length,I.computeStrides(t)).join(",");throw new Error(`indices[${s}] = ${n} is not in [0, ${e})`)}})}function gG(r,t){for(let e=0;e<r.length;++e){let n=r[e],o=e===r.length-1?t:r[e+1].length;if(n.length===0)throw new Error("Ragged splits may not be empty");if(n[0]<0)throw new Error("Ragged splits must be non-negative");if(n[n.length-1]>o)throw new Error("Ragged splits must not point past values");for(let s=1;s<n.length;++s)if(n[s-1]>n[s])throw new Error("Ragged splits must be sorted in ascending order")}}function AG(r,t,e,n){let o=[],s=0,a=t.length-1+e.length,u=new Array(a).fill(null).map(()=>[0]);gG(e,n);let l=1;for(let i=0;i<t.length-1;++i){l*=t[i];let c=t[i+1];for(let p=1;p<l+1;++p)u[i].push(p*c)}for(let i=0;i<r.length;++i){let c=r[i],p=r[i]+1;for(let f=0;f<e.length;++f){let m=e[f],d=f+t.length-1;if(d>=0){let h=u[d],g=h[h.length-1]-m[c];for(let A=c;A<p;++A)u[d].push(m[A+1]+g)}c=m[c],p=m[p]}p!==c&&(o.push([c,p]),s+=p-c)}return{outSplits:u,valueSlices:o,numValues:s}}function yG(r){let t=[];for(let e=0;e<r.length;++e){let n=r[e].length,o=I.getArrayFromDType("int32",n);t.push(o),r[e].forEach((s,a)=>o[a]=s)}return t}function Fk(r,t){let e=r.slice(0,t);for(;e.length<t;)e.push(1);for(let n=t;n<r.length;n++)e[t-1]*=r[n];return e}function xG(r,t,e,n,o,s){let a=Fk(t,2)[1],u=Fk(s,2)[1],l=0;for(let i of e)for(let c=i[0];c<i[1];++c){for(let p=0;p<n;++p)o[l*u+p]=r[c*a+p];++l}}function IG(r,t,e,n,o){let s=t.slice();s[0]=o;let a=I.getArrayFromDType(e,I.sizeFromShape(s)),u=r.length,l=u===0?0:u/t[0];return xG(r,t,n,l,a,s),[a,s]}function _h(r,t,e,n,o,s,a,u){if(r.length===0)throw new Error("paramsNestedSplits must be non empty");if(t[0].length===0)throw new Error("Split tensors must not be scalars");let l=t[0][0]-1;if(hG(s,a,l),n.length===0)throw new Error("params.rank must be nonzero");let i=n[0],{outSplits:c,valueSlices:p,numValues:f}=AG(s,a,r,i),m=yG(c),d=IG(e,n,o,p,f);return[m,d[0],d[1]]}var Pk=2147483647;function Th(r,t,e,n,o,s,a){if(t.length>1)throw new Error("starts must be a scalar or vector");if(o.length>1)throw new Error("limits must be a scalar or vector");if(a.length>1)throw new Error("deltas must be a scalar or vector");let u=t.length===0,l=o.length===0,i=a.length===0,c=[];u||c.push(t[0]),l||c.push(o[0]),i||c.push(a[0]);for(let g=1;g<c.length;++g)if(c[g]!==c[g-1])throw new Error("starts, limits, and deltas must have the same shape");let p=c.length===0?1:c[0],f=I.getArrayFromDType("int32",p+1);f[0]=0;for(let g=0;g<p;++g){let A=u?r[0]:r[g],y=l?n[0]:n[g],x=i?s[0]:s[g];if(x===0)throw new Error("Requires delta != 0");let w;if(x>0&&y<A||x<0&&y>A)w=0;else if(w=Math.ceil(Math.abs((y-A)/x)),w>Pk)throw new Error(`Requires ((limit - start) / delta) <= ${Pk}`);f[g+1]=f[g]+w}let m=f[p],d=I.getArrayFromDType(e,m),h=0;for(let g=0;g<p;++g){let A=f[g+1]-f[g],y=u?r[0]:r[g],x=i?s[0]:s[g];for(let w=0;w<A;++w)d[h++]=y,y+=x}return[f,d]}var ho=C.RowPartitionType,DI=class r{constructor(t,e,n,o,s,a,u,l,i,c){this.shape=t,this.shapeShape=e,this.values=n,this.valuesShape=o,this.valuesDType=s,this.defaultValue=a,this.defaultValueShape=u,this.rowPartitionValues=l,this.rowPartitionValuesShapes=i,this.rowPartitionTypes=C.getRowPartitionTypesHelper(c),this.raggedRank=C.getRaggedRank(this.rowPartitionTypes)}getRowPartitionTypeByDimension(t){return this.rowPartitionTypes[0]===ho.FIRST_DIM_SIZE?this.rowPartitionTypes[t+1]:this.rowPartitionTypes[t]}getRowPartitionTensor(t){return this.rowPartitionTypes[0]===ho.FIRST_DIM_SIZE?this.rowPartitionValues[t+1]:this.rowPartitionValues[t]}getMaxWidth(t){let e=this.getRowPartitionTensor(t-1);switch(this.getRowPartitionTypeByDimension(t-1)){case ho.VALUE_ROWIDS:return r.getMaxWidthValueRowID(e);case ho.ROW_SPLITS:return r.getMaxWidthRowSplit(e);default:throw new Error(`Cannot handle partition type ${ho[this.getRowPartitionTypeByDimension(t-1)]}`)}}static getMaxWidthRowSplit(t){let e=t.length;if(e===0||e===1)return 0;let n=0;for(let o=0;o<e-1;++o){let s=t[o+1]-t[o];s>n&&(n=s)}return n}static getMaxWidthValueRowID(t){let e=t.length;if(e===0)return 0;let n=0,o=t[0],s=0;for(let a=1;a<e;++a){let u=t[a];u!==o&&(o=u,s=Math.max(a-n,s),n=a)}return Math.max(e-n,s)}tensorShapeFromTensor(t,e,n=!0){if(e.length===0){if(t[0]===-1)return[];throw new Error("The only valid scalar shape tensor is the fully unknown shape specified as -1.")}return Lk(t,n)}calculateOutputSize(t){let e=this.valuesShape,n=this.defaultValueShape;C.validateDefaultValueShape(n,e);let o=this.tensorShapeFromTensor(this.shape,this.shapeShape),a=C.combineRaggedTensorToTensorShapes(this.raggedRank,o,e);a[0]<0&&(a[0]=t);for(let u=1;u<=this.raggedRank;++u)a[u]<0&&(a[u]=this.getMaxWidth(u));return a}calculateFirstParentOutputIndex(t,e,n){let o=Math.min(t,n),s=[],a=0;for(let u=0;u<o;++u,a+=e)s.push(a);for(let u=o;u<t;++u)s.push(-1);return I.assert(s.length===t,()=>"Final length of result must be equal to firstDimension."),s}calculateOutputIndexRowSplit(t,e,n,o){let s=t.length,a=[];for(let u=0;u<s-1;++u){let l=t[u+1]-t[u],i=Math.min(o,l),c=e[u];c===-1&&(i=0);for(let p=0;p<i;++p)a.push(c),c+=n;for(let p=0;p<l-i;++p)a.push(-1)}if(s>0&&a.length!==t[s-1])throw new Error("Invalid row split size.");return a}calculateOutputIndexValueRowID(t,e,n,o){let s=t.length,a=[];if(s===0)return[];let u=0,l=t[0];if(l>=e.length)throw new Error(`Got currentValueRowId=${l}, which is not less than ${e.length}`);let i=e[l];a.push(i);for(let c=1;c<s;++c){let p=t[c];if(p===l)i>=0&&(++u,u<o?i+=n:i=-1);else{if(u=0,l=p,p>=e.length)throw new Error(`Got nextValueRowId=${p} which is not less than ${e.length}`);i=e[p]}a.push(i)}if(a.length!==t.length)throw new Error("Invalid row ids.");return a}calculateOutputIndex(t,e,n,o){let s=this.getRowPartitionTensor(t),a=this.getRowPartitionTypeByDimension(t);switch(a){case ho.VALUE_ROWIDS:return this.calculateOutputIndexValueRowID(s,e,n,o);case ho.ROW_SPLITS:if(s.length-1>e.length)throw new Error(`Row partition size is greater than output size: ${s.length-1} > ${e.length}`);return this.calculateOutputIndexRowSplit(s,e,n,o);default:throw new Error(`Unsupported partition type: ${ho[a]}`)}}getFirstDimensionSize(){let t=this.rowPartitionValues[0];if(this.rowPartitionTypes.length===0)throw new Error("No row_partition_types given.");let e=this.rowPartitionTypes[0];switch(e){case ho.FIRST_DIM_SIZE:return t[0];case ho.VALUE_ROWIDS:throw new Error("Cannot handle VALUE_ROWIDS in first dimension.");case ho.ROW_SPLITS:return this.rowPartitionValuesShapes[0][0]-1;default:throw new Error(`Cannot handle type ${ho[e]}`)}}compute(){if(this.rowPartitionValues[0].length<=0)throw new Error("Invalid first partition input. Tensor requires at least one element.");let e=this.getFirstDimensionSize(),n=this.calculateOutputSize(e),o=new Array(this.raggedRank+1);o[o.length-1]=1;for(let l=o.length-2;l>=0;--l)o[l]=o[l+1]*n[l+1];let s=Lk(n,!1),a=I.getArrayFromDType(this.valuesDType,I.sizeFromShape(s));if(o[0]*n[0]>0){let l=this.calculateFirstParentOutputIndex(e,o[0],n[0]);for(let i=1;i<=this.raggedRank;++i)l=this.calculateOutputIndex(i-1,l,o[i],n[i]);this.setOutput(this.raggedRank,l,a,s)}return[s,a]}setOutput(t,e,n,o){if(n.length===0)return;let s=this.values,a=n,u=o.slice();u=u.slice(t+1);let l=I.sizeFromShape(u),i=e.length,c=this.defaultValue;if(c.length!==l&&c.length!==1){let d=this.defaultValueShape;He(()=>{let h=Dt(c,d);c=dm(h,u).dataSync()})}let p=0,f=0,m=0;for(let d=0;d<=i;++d){let h=d<i?e[d]:-1;if(h===m){++m;continue}if(f<m){let g=s.subarray(p*l),A=a.subarray(f*l),y=(m-f)*l;$k(A,g,y)}if(d>=i){let g=n.length;h=Math.floor(g/l)}if(h>m)if(this.defaultValue.length===1)a.subarray(m*l,h*l).fill(this.defaultValue[0]),m=h;else for(;h>m;){let g=a.slice(m*l);$k(g,c,l),++m}h<0?(p=d+1,f=m):(p=d,f=m,m=f+1)}}};function $k(r,t,e){for(let n=0;n<e;n++)r[n]=t[n]}function Lk(r,t){let e=[];for(let n of r){if(n<0){if(!t)throw new Error(`Dimension ${n} must be >= 0`);if(n<-1)throw new Error(`Dimension ${n} must be >= -1`);n=-1}e.push(n)}return e}function Mh(r,t,e,n,o,s,a,u,l,i){return new DI(r,t,e,n,o,s,a,u,l,i).compute()}function Bl(r,t,e,n){let o=r===t,s=r<t&&e<0,a=t<r&&e>1;if(o||s||a)return I.makeZerosTypedArray(0,n);let u=Math.abs(Math.ceil((t-r)/e)),l=I.makeZerosTypedArray(u,n);t<r&&e===1&&(e=-1),l[0]=r;for(let i=1;i<l.length;i++)l[i]=l[i-1]+e;return l}var BI=Er(r=>1/Math.sqrt(r)),wG=yn(qs,BI),Ok={kernelName:qs,backendName:"cpu",kernelFunc:wG};function Wo(r,t,e,n,o,s,a,u,l,i){let c=[n/o,o],p=r.values,f=t.values;if(n===0)return Te(e,t.dtype);let m=l instanceof yt?l:Te(c,t.dtype);typeof l=="string"||typeof l=="number"?m.values.fill(l):typeof l=="boolean"&&m.values.fill(+l);for(let d=0;d<s;d++){let h=[],g=0;for(let A=0;A<a;A++){let y=p[d*a+A];h.push(y),g+=y*u[A]}if(g<0||g>=n/o)throw new Error(`Invalid indices: ${h} does not index into ${e}`);for(let A=0;A<o;A++)i?m.values[g*o+A]+=f[d*o+A]:m.values[g*o+A]=t.rank===0?f[0]:f[d*o+A]}return m}var Qk=Er(r=>1/(1+Math.exp(-r))),RI=Pe(Ks,r=>1/(1+Math.exp(-r))),zk={kernelName:Ks,backendName:"cpu",kernelFunc:RI};function Rl(r,t,e,n,o){let s=Yt.isSliceContinous(n,t,e),a=I.sizeFromShape(e),u=I.computeStrides(n);if(s){let p=Yt.computeFlatOffset(t,u);return o==="string"?r.slice(p,p+a):r.subarray(p,p+a)}let l=o==="string"?C.fromUint8ToStringArray(r):r,i=Te(n,o,l),c=Te(e,o);for(let p=0;p<c.size;++p){let f=c.indexToLoc(p),m=f.map((d,h)=>d+t[h]);c.set(i.get(...m),...f)}return o==="string"?C.fromStringArrayToUint8(c.values):c.values}function go(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{begin:s,size:a}=n;se(o,"slice");let[u,l]=Yt.parseSliceParams(o,s,a);Yt.assertParamsValid(o,u,l);let i=e.data.get(o.dataId).values,c=Rl(i,u,l,o.shape,o.dtype);return e.makeTensorInfo(l,o.dtype,c)}var Wk={kernelName:Ni,backendName:"cpu",kernelFunc:go};function Nh(r,t,e,n,o,s,a){let u=t[0],l=s[0],i=new Array(l),c=new Array(u),p=t[1];if(l===0){if(u!==0)throw new Error(C.getSparseFillEmptyRowsIndicesDenseShapeMismatch(u));let g=I.getArrayFromDType(e,0),A=I.getArrayFromDType(o,0);return[g,[0,p],A,i,c]}let f=!0,m=0,d=new Array(l).fill(0);for(let g=0;g<u;++g){let A=r[g*p];if(A<0)throw new Error(C.getSparseFillEmptyRowsNegativeIndexErrorMessage(g,A));if(A>=l)throw new Error(C.getSparseFillEmptyRowsOutOfRangeIndexErrorMessage(g,A,l));++d[A],f=f&&A>=m,m=A}let h=!0;for(let g=0;g<l;++g){let A=d[g]===0;i[g]=A,h=h&&!A,d[g]=Math.max(d[g],1),g>0&&(d[g]+=d[g-1])}if(h&&f){let g=r,A=n;for(let y=0;y<u;++y)c[y]=y;return[g,[u,p],A,i,c]}else{let g=d[l-1],A=I.getArrayFromDType(e,g*p),y=I.getArrayFromDType(o,g),x=new Array(l).fill(0);for(let w=0;w<u;++w){let b=r[w*p],v=x[b],E=(b===0?0:d[b-1])+v;x[b]++;for(let _=0;_<p;++_)A[E*p+_]=r[w*p+_];y[E]=n[w],c[w]=E}for(let w=0;w<l;++w)if(x[w]===0){let v=w===0?0:d[w-1];A[v*p+0]=w;for(let E=1;E<p;++E)A[v*p+E]=0;y[v]=a}return[A,[g,p],y,i,c]}}function Fh(r,t,e,n,o){let s=I.sizeFromShape(n),a=t[0],u=o.length,l=[],i=1,c=-1;for(let g=0;g<u;++g){let A=o[g];if(A===-1){if(c!==-1)throw new Error(C.getSparseReshapeMultipleNegativeOneOutputDimErrorMessage(c,g));c=g,l.push(1)}else{if(A<0)throw new Error(C.getSparseReshapeNegativeOutputDimErrorMessage(g,A));i*=A,l.push(A)}}if(c!==-1){if(i<=0)throw new Error(C.getSparseReshapeEmptyTensorZeroOutputDimErrorMessage());let g=Math.trunc(s/i);if(i*g!==s)throw new Error(C.getSparseReshapeInputOutputMultipleErrorMessage(n,l));l[c]=g}if(I.sizeFromShape(l)!==s)throw new Error(C.getSparseReshapeInputOutputMismatchErrorMessage(n,l));let f=n.length,m=[];if(f>0){m[f-1]=1;for(let g=f-2;g>=0;--g)m[g]=m[g+1]*n[g+1]}let d=[];if(u>0){d[u-1]=1;for(let g=u-2;g>=0;--g)d[g]=d[g+1]*l[g+1]}let h=I.getArrayFromDType(e,a*u);for(let g=0;g<a;++g){let A=0;for(let y=0;y<f;++y)A+=r[g*f+y]*m[y];for(let y=0;y<u;++y)h[g*u+y]=Math.trunc(A/d[y]),A%=d[y]}return[h,[a,u],l]}function Op(r,t,e,n,o,s=!1,a=0){let u=n.length,l=[t[0],r.length/t[0]],i=l[1],p=u>0?o[u-1]+1:0;if(p<0)throw new Error(C.getSparseSegmentReductionNegativeSegmentIdsErrorMessage());let f=t.slice();f[0]=p;let m=f.reduce((x,w)=>x*w,1),d=I.getArrayFromDType(e,m);if(u===0)return p>0&&d.fill(a),[d,f];if(p<=0)throw new Error(C.getSparseSegmentReductionNegativeSegmentIdsErrorMessage());let h=0,g=1,A=0,y=o[h];for(;;){let x=0;if(g<u){if(x=o[g],y===x){++g;continue}if(y>=x)throw new Error(C.getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage())}if(y<0||y>=p)throw new Error(C.getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage(y,p));y>A&&d.fill(a,A*i,y*i);for(let w=h;w<g;++w){let b=n[w];if(b<0||b>=l[0])throw new Error(C.getSparseSegmentReductionIndicesOutOfRangeErrorMessage(w,n[w],l[0]));for(let v=0;v<i;v++)d[y*i+v]+=r[b*i+v]}if(s)for(let w=0;w<i;w++)d[y*i+w]/=g-h;if(h=g,++g,A=y+1,y=x,g>u)break}return A<p&&d.fill(a,A*i,p*i),[d,f]}var Gk=Er(r=>Math.sqrt(r)),bG=Pe(js,r=>Math.sqrt(r)),Uk={kernelName:js,backendName:"cpu",kernelFunc:bG};var _I=Xe(((r,t)=>{let e=r-t;return e*e})),CG=it(ju,_I),Vk={kernelName:ju,backendName:"cpu",kernelFunc:CG};var TI=Er((r,t)=>{let{pattern:e,replaceGlobal:n,rewrite:o}=t;return r.replace(new RegExp(e,n?"g":""),o)}),SG=yn(Jy,TI),Hk={kernelName:Jy,backendName:"cpu",kernelFunc:SG};function Ph(r,t,e,n){let o=Te(r,t.dtype);for(let s=0;s<o.size;s++){let a=o.indexToLoc(s),u=new Array(a.length);for(let l=0;l<u.length;l++)u[l]=a[l]*e[l]+n[l];o.set(t.get(...u),...a)}return o}var MI=class{constructor(t,e,n,o,s,a){this.separator=I.encodeString(t),this.nGramWidths=e,this.leftPad=I.encodeString(n),this.rightPad=I.encodeString(o),this.padWidth=s,this.preserveShort=a}getPadWidth(t){return Math.min(this.padWidth<0?t-1:this.padWidth,t-1)}getNumNGrams(t,e){let n=this.getPadWidth(e);return Math.max(0,t+2*n-e+1)}createNGrams(t,e,n,o,s,a){for(let u=0;u<s;++u){let l=this.getPadWidth(a),i=Math.max(0,l-u),c=Math.max(0,l-(s-(u+1))),p=a-(i+c),f=e+(i>0?0:u-l),m=0;m+=i*this.leftPad.length;for(let y=0;y<p;++y)m+=t[f+y].length;m+=c*this.rightPad.length;let d=i+c+p-1;m+=d*this.separator.length,n[o+u]=new Uint8Array(m);let h=n[o+u],g=0,A=y=>y.forEach(x=>h[g++]=x);for(let y=0;y<i;++y)A(this.leftPad),A(this.separator);for(let y=0;y<p-1;++y)A(t[f+y]),A(this.separator);if(p>0){A(t[f+p-1]);for(let y=0;y<c;++y)A(this.separator),A(this.rightPad)}else{for(let y=0;y<c-1;++y)A(this.rightPad),A(this.separator);A(this.rightPad)}}}compute(t,e){let n=t.length,o=e.length;if(o>0){let l=e[0];if(l!==0)throw new Error(`First split value must be 0, got ${l}`);for(let i=1;i<o;++i){let c=e[i]>=l;if(c=c&&e[i]<=n,!c)throw new Error(`Invalid split value ${e[i]}, must be in [${l}, ${n}]`);l=e[i]}if(l!==n)throw new Error(`Last split value must be data size. Expected ${n}, got ${l}`)}let s=o-1,a=I.getArrayFromDType("int32",o);if(n===0||o===0){let l=new Array(n);for(let i=0;i<=s;++i)a[i]=0;return[l,a]}a[0]=0;for(let l=1;l<=s;++l){let i=e[l]-e[l-1],c=0;this.nGramWidths.forEach(p=>{c+=this.getNumNGrams(i,p)}),this.preserveShort&&i>0&&c===0&&(c=1),a[l]=a[l-1]+c}let u=new Array(a[s]);for(let l=0;l<s;++l){let i=e[l],c=a[l];if(this.nGramWidths.forEach(p=>{let f=e[l+1]-e[l],m=this.getNumNGrams(f,p);this.createNGrams(t,i,u,c,m,p),c+=m}),this.preserveShort&&c===a[l]){let p=e[l+1]-e[l];if(p===0)continue;let f=p+2*this.padWidth;this.createNGrams(t,i,u,c,1,f)}}return[u,a]}};function _l(r,t,e,n,o,s,a,u){return new MI(e,n,o,s,a,u).compute(r,t)}function kG(r,t,e,n){if(!r.length)return;if(t.length===0){for(let s=0;s<r.length;++s)n.push(r.subarray(s,s+1));return}if(t.length===1){let s=t[0],a=r.indexOf(s);for(;a!==-1;){let u=r.subarray(0,a);(!e||u.length!==0)&&n.push(u),r=r.subarray(a+1),a=r.indexOf(s)}(!e||r.length!==0)&&n.push(r);return}let o=0;for(let s=0;s<r.length+1;s++)if(s===r.length||t.indexOf(r[s])!==-1){let a=r.subarray(o,s);(!e||a.length!==0)&&n.push(a),o=s+1}}function Tl(r,t,e){let n=r.length,o=[],s=0,a=0,u=new Array(n);for(let f=0;f<n;++f){let m=o.length;kG(r[f],t,e,o);let d=o.length-m;u[f]=d,s+=d,a=Math.max(a,d)}let l=I.getArrayFromDType("int32",s*2),i=new Array(s),c=[n,a],p=0;for(let f=0;f<n;++f)for(let m=0;m<u[f];++m)l[p*2]=f,l[p*2+1]=m,i[p]=o[p],++p;return[l,i,c]}function Ml(r,t){let e=I.getArrayFromDType("int32",r.length);for(let n=0;n<r.length;++n)e[n]=I.fingerPrint64(r[n]).modulo(t).getLowBitsUnsigned();return e}var NI=Xe(((r,t)=>r-t)),vG=Fp(((r,t,e,n)=>({real:r-e,imag:t-n}))),vm=it("Sub",NI,vG),qk={kernelName:"Sub",backendName:"cpu",kernelFunc:vm};function $h(r,t){let e=new Array(r.rank);for(let o=0;o<e.length;o++)e[o]=r.shape[o]*t[o];let n=Te(e,r.dtype);for(let o=0;o<n.values.length;++o){let s=n.indexToLoc(o),a=new Array(r.rank);for(let l=0;l<a.length;l++)a[l]=s[l]%r.shape[l];let u=r.locToIndex(a);n.values[o]=r.values[u]}return n}var Em=(r,t)=>{let e=t.value-r.value;return e===0?r.index-t.index:e};function Kk(r,t,e=0,n=r.length-1){for(;n>e;){if(n-e>600){let u=n-e+1,l=t-e+1,i=Math.log(u),c=.5*Math.exp(2*i/3),p=.5*Math.sqrt(i*c*(u-c)/u)*Math.sign(l-u/2),f=Math.max(e,Math.floor(t-l*c/u+p)),m=Math.min(n,Math.floor(t+(u-l)*c/u+p));Kk(r,t,f,m)}let o=r[t],s=e,a=n;for(I.swap(r,e,t),Em(r[n],o)>0&&I.swap(r,e,n);s<a;){for(I.swap(r,s,a),s++,a--;Em(r[s],o)<0;)s=s+1;for(;Em(r[a],o)>0;)a=a-1}Em(r[e],o)===0?I.swap(r,e,a):(a=a+1,I.swap(r,a,n)),a<=t&&(e=a+1),t<=a&&(n=a-1)}}function Lh(r,t,e,n,o){let s=t[t.length-1],[a,u]=[r.length/s,s],l=I.getTypedArrayFromDType(e,a*n),i=I.getTypedArrayFromDType("int32",a*n);for(let p=0;p<a;p++){let f=p*u,m=r.subarray(f,f+u),d=new Array(m.length);m.forEach((y,x)=>d[x]={value:y,index:x}),n<d.length&&(Kk(d,n),d=d.slice(0,n)),o&&d.sort(Em);let h=p*n,g=l.subarray(h,h+n),A=i.subarray(h,h+n);for(let y=0;y<n;y++)g[y]=d[y].value,A[y]=d[y].index}let c=t.slice();return c[c.length-1]=n,[Te(c,e,l),Te(c,"int32",i)]}function Nl(r,t,e,n){let o=I.parseAxisParam(t,e)[0],s=[1,e[0],1];for(let d=0;d<o;d++)s[0]*=e[d];s[1]=e[o];for(let d=o+1;d<e.length;d++)s[2]*=e[d];let a=new Map,u=new Int32Array(e[o]),l=new yt(s,n,r),i=[],c=s[0]===1&&s[2]===1;for(let d=0;d<e[o];d++){let h;if(c)h=r[d].toString();else{let A=[];for(let y=0;y<s[0];y++)for(let x=0;x<s[2];x++)A.push(l.get(y,d,x));h=A.join(",")}let g=a.get(h);if(g!=null)u[d]=g;else{let A=a.size;a.set(h,A),u[d]=A,i.push(d)}}let p=s.slice();p[1]=a.size;let f=new yt(p,n);i.forEach((d,h)=>{for(let g=0;g<s[0];g++)for(let A=0;A<s[2];A++)f.set(l.get(g,d,A),g,h,A)});let m=e.slice();return m[o]=p[1],{outputValues:f.values,outputShape:m,indices:u}}zi("cpu",()=>new Cm,1);var PI=Pe("Elu",r=>r>=0?r:Math.exp(r)-1),jk={kernelName:"Elu",backendName:"cpu",kernelFunc:PI};function $I(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{alpha:s}=n;se([o],"leakyRelu");let a=I.sizeFromShape(o.shape),u=e.data.get(o.dataId).values,l=I.getTypedArrayFromDType("float32",a);for(let i=0;i<u.length;i++)l[i]=u[i]<0?s*u[i]:u[i];return e.makeTensorInfo(o.shape,"float32",l)}var Yk={kernelName:zs,backendName:"cpu",kernelFunc:$I};var EG=Xe((r,t)=>r<0?t*r:r);function LI(r){let{inputs:t,backend:e}=r,{x:n,alpha:o}=t;se([n,o],"prelu");let s=e.data.get(n.dataId).values,a=e.data.get(o.dataId).values,[u,l]=EG(n.shape,o.shape,s,a,"float32");return e.makeTensorInfo(l,"float32",u)}var Xk={kernelName:Us,backendName:"cpu",kernelFunc:LI};var OI=Pe(Vs,r=>Math.max(0,r)),Jk={kernelName:Vs,backendName:"cpu",kernelFunc:OI};var QI=Pe(Hs,r=>Math.min(Math.max(0,r),6)),Zk={kernelName:Hs,backendName:"cpu",kernelFunc:QI};function Fl(r,t,e,n,o){if(e==="linear")return zr({inputs:{x:t},backend:r});if(e==="relu")return OI({inputs:{x:t},backend:r});if(e==="elu")return PI({inputs:{x:t},backend:r});if(e==="relu6")return QI({inputs:{x:t},backend:r});if(e==="prelu")return LI({inputs:{x:t,alpha:n},backend:r});if(e==="leakyrelu")return $I({inputs:{x:t},backend:r,attrs:{alpha:o}});if(e==="sigmoid")return RI({inputs:{x:t},backend:r});throw new Error(`Activation ${e} has not been implemented for the CPU backend.`)}function Je(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{shape:s}=n,a=I.sizeFromShape(o.shape),u=I.inferFromImplicitShape(s,a),l=I.sizeFromShape(u);I.assert(a===l,()=>`The new shape (${u}) has ${l} elements and the old shape (${o.shape}) has ${a} elements. The new shape and old shape must have the same number of elements.`),e.incRef(o.dataId);let i=e.data.get(o.dataId);if(i.complexTensorInfos!=null){let c=i.complexTensorInfos.real,p=i.complexTensorInfos.imag;c.shape=u,p.shape=u}return{dataId:o.dataId,shape:u,dtype:o.dtype}}var ev={kernelName:Mi,backendName:"cpu",kernelFunc:Je};function zI(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s}=t,{transposeA:a,transposeB:u}=n;se([o,s],"matMul");let l=o.shape.length,i=s.shape.length,c=a?o.shape[l-2]:o.shape[l-1],p=u?s.shape[i-1]:s.shape[i-2],f=a?o.shape[l-1]:o.shape[l-2],m=u?s.shape[i-2]:s.shape[i-1],d=o.shape.slice(0,-2),h=s.shape.slice(0,-2),g=I.sizeFromShape(d),A=I.sizeFromShape(h),x=zo.assertAndGetBroadcastShape(o.shape.slice(0,-2),s.shape.slice(0,-2)).concat([f,m]);I.assert(c===p,()=>`Error in matMul: inner shapes (${c}) and (${p}) of Tensors with shapes ${o.shape} and ${s.shape} and transposeA=${a} and transposeB=${u} must match.`);let w=a?[g,c,f]:[g,f,c],b=u?[A,m,p]:[A,p,m],v=Je({inputs:{x:o},backend:e,attrs:{shape:w}}),E=Je({inputs:{x:s},backend:e,attrs:{shape:b}}),_=a?v.shape[1]:v.shape[2],M=a?v.shape[2]:v.shape[1],k=u?E.shape[1]:E.shape[2],D=Math.max(g,A),T=e.data.get(v.dataId).values,B=e.data.get(E.dataId).values,L=I.computeStrides(v.shape),P=I.computeStrides(E.shape),[z,Q,U]=a?[L[0],1,L[1]]:[L[0],L[1],1],[H,V,ee]=u?[1,P[1],P[0]]:[P[1],1,P[0]],j=M*k,N=Te([D,M,k],v.dtype),G=N.values,te=e.blockSize;for(let X=0;X<D;X++){let oe=X%g,Ie=X%A;for(let we=0;we<M;we+=te){let Ce=Math.min(we+te,M);for(let Me=0;Me<k;Me+=te){let Ge=Math.min(Me+te,k);for(let qe=0;qe<_;qe+=te){let ze=Math.min(qe+te,_);for(let tt=we;tt<Ce;tt++)for(let Ze=Me;Ze<Ge;Ze++){let mt=0;for(let At=qe;At<ze;At++){let ir=T[oe*z+tt*Q+At*U],at=B[At*H+Ze*V+Ie*ee];mt+=ir*at}G[X*j+(tt*k+Ze)]+=mt}}}}}return e.disposeIntermediateTensorInfo(v),e.disposeIntermediateTensorInfo(E),e.makeTensorInfo(x,N.dtype,N.values)}var tv={kernelName:Ps,backendName:"cpu",kernelFunc:zI};function DG(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s,bias:a,preluActivationWeights:u}=t,{transposeA:l,transposeB:i,activation:c,leakyreluAlpha:p}=n,f,m,d,h=[];f=zI({inputs:{a:o,b:s},attrs:{transposeA:l,transposeB:i},backend:e}),a&&(m=ms({inputs:{a:f,b:a},backend:e}),h.push(f),f=m),c&&(d=Fl(e,f,c,u,p),h.push(f),f=d);for(let A of h)e.disposeIntermediateTensorInfo(A);return f}var rv={kernelName:rl,backendName:"cpu",kernelFunc:DG};var BG=Pe(Ns,r=>Math.acos(r)),nv={kernelName:Ns,backendName:"cpu",kernelFunc:BG};var RG=Pe($a,r=>Math.acosh(r)),ov={kernelName:$a,backendName:"cpu",kernelFunc:RG};function _G(r){let{inputs:t,backend:e}=r,n=t;se(t,"addN");let o=n.map(u=>e.data.get(u.dataId).values),s=Te(n[0].shape,n[0].dtype),a=s.values;for(let u=0;u<n.length;u++){let l=o[u];for(let i=0;i<a.length;i++)a[i]+=l[i]}return e.makeTensorInfo(s.shape,s.dtype,s.values)}var sv={kernelName:Fs,backendName:"cpu",kernelFunc:_G};function TG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;se(o,"all");let u=I.parseAxisParam(s,o.shape),l=u,i=C.getAxesPermutation(l,o.shape.length),c=o;i!=null&&(c=Ot({inputs:{x:o},backend:e,attrs:{perm:i}}),l=C.getInnerMostAxes(l.length,o.shape.length)),C.assertAxesAreInnerMostDims("all",l,c.shape.length);let[p,f]=C.computeOutAndReduceShapes(c.shape,l),m=I.sizeFromShape(f),d=I.makeZerosTypedArray(I.sizeFromShape(p),c.dtype),h=e.data.get(c.dataId).values;for(let A=0;A<d.length;++A){let y=A*m,x=h[y];for(let w=0;w<m;++w){let b=h[y+w];x=x&&b}d[A]=x}i!=null&&e.disposeIntermediateTensorInfo(c);let g=e.makeTensorInfo(p,c.dtype,d);if(a){let A=C.expandShapeToKeepDim(p,u),y=Je({inputs:{x:g},backend:e,attrs:{shape:A}});return e.disposeIntermediateTensorInfo(g),y}return g}var iv={kernelName:"All",backendName:"cpu",kernelFunc:TG};function MG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;se(o,"any");let u=I.parseAxisParam(s,o.shape),l=u,i=C.getAxesPermutation(l,o.shape.length),c=o;i!=null&&(c=Ot({inputs:{x:o},backend:e,attrs:{perm:i}}),l=C.getInnerMostAxes(l.length,o.shape.length)),C.assertAxesAreInnerMostDims("any",l,c.shape.length);let[p,f]=C.computeOutAndReduceShapes(c.shape,l),m=I.sizeFromShape(f),d=I.makeZerosTypedArray(I.sizeFromShape(p),c.dtype),h=e.data.get(c.dataId).values;for(let A=0;A<d.length;++A){let y=A*m,x=h[y];for(let w=0;w<m;++w){let b=h[y+w];x=x||b}d[A]=x}i!=null&&e.disposeIntermediateTensorInfo(c);let g=e.makeTensorInfo(p,c.dtype,d);if(a){let A=C.expandShapeToKeepDim(p,u),y=Je({inputs:{x:g},backend:e,attrs:{shape:A}});return e.disposeIntermediateTensorInfo(g),y}return g}var av={kernelName:"Any",backendName:"cpu",kernelFunc:MG};function NG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s}=n;se(o,"argMax");let a=I.parseAxisParam(s,o.shape),u=C.getAxesPermutation(a,o.shape.length),l=o,i=[];u!=null&&(l=Ot({inputs:{x:o},backend:e,attrs:{perm:u}}),i.push(l),a=C.getInnerMostAxes(a.length,l.shape.length)),a=[a[0]],C.assertAxesAreInnerMostDims("argMax",a,l.shape.length);let[c,p]=C.computeOutAndReduceShapes(l.shape,a),f=I.sizeFromShape(c),m=I.makeZerosTypedArray(f,"int32"),d=I.sizeFromShape(p),h=e.data.get(l.dataId).values;for(let g=0;g<m.length;++g){let A=g*d,y=h[A],x=0;for(let w=0;w<d;++w){let b=h[A+w];b>y&&(y=b,x=w)}m[g]=x}return i.forEach(g=>e.disposeIntermediateTensorInfo(g)),e.makeTensorInfo(c,"int32",m)}var uv={kernelName:Yc,backendName:"cpu",kernelFunc:NG};function FG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s}=n;se(o,"argMin");let a=I.parseAxisParam(s,o.shape),u=C.getAxesPermutation(a,o.shape.length),l=o,i=[];u!=null&&(l=Ot({inputs:{x:o},backend:e,attrs:{perm:u}}),i.push(l),a=C.getInnerMostAxes(a.length,l.shape.length)),a=[a[0]],C.assertAxesAreInnerMostDims("argMin",a,l.shape.length);let[c,p]=C.computeOutAndReduceShapes(l.shape,a),f=I.sizeFromShape(c),m=I.makeZerosTypedArray(f,"int32"),d=I.sizeFromShape(p),h=e.data.get(l.dataId).values;for(let g=0;g<m.length;++g){let A=g*d,y=h[A],x=0;for(let w=0;w<d;++w){let b=h[A+w];b<y&&(y=b,x=w)}m[g]=x}return i.forEach(g=>e.disposeIntermediateTensorInfo(g)),e.makeTensorInfo(c,"int32",m)}var lv={kernelName:Xc,backendName:"cpu",kernelFunc:FG};var PG=Pe(La,r=>Math.asin(r)),cv={kernelName:La,backendName:"cpu",kernelFunc:PG};var $G=Pe(Oa,r=>Math.asinh(r)),pv={kernelName:Oa,backendName:"cpu",kernelFunc:$G};var LG=Pe(Qa,r=>Math.atan(r)),fv={kernelName:Qa,backendName:"cpu",kernelFunc:LG};var OG=Xe((r,t)=>Math.atan2(r,t)),QG=it(Wa,OG),mv={kernelName:Wa,backendName:"cpu",kernelFunc:QG};var zG=Pe(za,r=>Math.atanh(r)),dv={kernelName:za,backendName:"cpu",kernelFunc:zG};function Wp(r,t,e,n,o,s){let a=o.strideHeight,u=o.strideWidth,l=o.dilationHeight,i=o.dilationWidth,c=o.effectiveFilterHeight,p=o.effectiveFilterWidth,f=o.padInfo.top,m=o.padInfo.left,d=s==="max"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,h=Te(o.outShape,e),g=h.values,A=o.outShape[1]*o.outShape[2]*o.outShape[3],y=o.outShape[2]*o.outShape[3],x=o.outShape[3];for(let w=0;w<o.batchSize;++w){let b=w*A,v=w*n[0];for(let E=0;E<o.inChannels;++E)for(let _=0;_<o.outHeight;++_){let M=_*a-f,k=Math.max(0,M),D=Math.min(o.inHeight,c+M),T=b+_*y;for(let B=0;B<o.outWidth;++B){let L=B*u-m,P=Math.max(0,L),z=Math.min(o.inWidth,p+L),Q=d,U=0,H=0;for(let ee=k;ee<D;ee+=l){let j=v+ee*n[1];for(let N=P;N<z;N+=i){let G=j+N*n[2],te=r[G+E];s==="max"&&te>Q?Q=te:s==="avg"&&(U+=te,H++)}if(isNaN(Q))break}let V=T+B*x+E;g[V]=s==="avg"?U/H:Q}}}return h}function Oh(r,t,e,n,o=!1,s=!1){let a=Te(n.outShape,"int32"),u=n.strideHeight,l=n.strideWidth,i=n.dilationHeight,c=n.dilationWidth,p=n.effectiveFilterHeight,f=n.effectiveFilterWidth,m=n.padInfo.top,d=n.padInfo.left,h=Te(t,e,r);for(let g=0;g<n.batchSize;++g)for(let A=0;A<n.inChannels;++A)for(let y=0;y<n.outHeight;++y){let x=y*u-m,w=x;for(;w<0;)w+=i;let b=Math.min(n.inHeight,p+x);for(let v=0;v<n.outWidth;++v){let E=v*l-d,_=E;for(;_<0;)_+=c;let M=Math.min(n.inWidth,f+E),k=Number.NEGATIVE_INFINITY,D=-1;for(let T=w;T<b;T+=i){let B=T-x;for(let L=_;L<M;L+=c){let P=L-E,z=h.get(g,T,L,A);z>k&&(k=z,o?D=s?((g*n.inHeight+T)*n.inWidth+L)*n.inChannels+A:(T*n.inWidth+L)*n.inChannels+A:D=B*f+P)}}a.set(D,g,y,v,A)}}return a}function Qh(r,t,e,n,o,s){let a=o.strideDepth,u=o.strideHeight,l=o.strideWidth,i=o.dilationDepth,c=o.dilationHeight,p=o.dilationWidth,f=o.effectiveFilterDepth,m=o.effectiveFilterHeight,d=o.effectiveFilterWidth,h=o.padInfo.front,g=o.padInfo.top,A=o.padInfo.left,y=s==="max"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,x=Te(o.outShape,e),w=x.values,b=o.outShape[1]*o.outShape[2]*o.outShape[3]*o.outShape[4],v=o.outShape[2]*o.outShape[3]*o.outShape[4],E=o.outShape[3]*o.outShape[4],_=o.outShape[4];for(let M=0;M<o.batchSize;++M){let k=M*b,D=M*n[0];for(let T=0;T<o.inChannels;++T)for(let B=0;B<o.outDepth;++B){let L=B*a-h,P=L;for(;P<0;)P+=i;let z=Math.min(o.inDepth,f+L),Q=k+B*v;for(let U=0;U<o.outHeight;++U){let H=U*u-g,V=H;for(;V<0;)V+=c;let ee=Math.min(o.inHeight,m+H),j=Q+U*E;for(let N=0;N<o.outWidth;++N){let G=N*l-A,te=G;for(;te<0;)te+=p;let X=Math.min(o.inWidth,d+G),oe=j+N*_,Ie=y,we=0,Ce=0;for(let Ge=P;Ge<z;Ge+=i){let qe=D+Ge*n[1];for(let ze=V;ze<ee;ze+=c){let tt=qe+ze*n[2];for(let Ze=te;Ze<X;Ze+=p){let mt=tt+Ze*n[3],At=r[mt+T];if(s==="max"&&At>Ie?Ie=At:s==="avg"&&(we+=At,Ce++),isNaN(Ie))break}if(isNaN(Ie))break}if(isNaN(Ie))break}let Me=oe+T;w[Me]=s==="avg"?we/Math.max(Ce,1):Ie}}}}return x}function hv(r,t){let e=Te(t.outShape,"int32"),n=t.strideDepth,o=t.strideHeight,s=t.strideWidth,a=t.dilationDepth,u=t.dilationHeight,l=t.dilationWidth,i=t.effectiveFilterDepth,c=t.effectiveFilterHeight,p=t.effectiveFilterWidth,f=t.padInfo.front,m=t.padInfo.top,d=t.padInfo.left;for(let h=0;h<t.batchSize;++h)for(let g=0;g<t.inChannels;++g)for(let A=0;A<t.outDepth;++A){let y=A*n-f,x=y;for(;x<0;)x+=a;let w=Math.min(t.inDepth,i+y);for(let b=0;b<t.outHeight;++b){let v=b*o-m,E=v;for(;E<0;)E+=u;let _=Math.min(t.inHeight,c+v);for(let M=0;M<t.outWidth;++M){let k=M*s-d,D=k;for(;D<0;)D+=l;let T=Math.min(t.inWidth,p+k),B=Number.NEGATIVE_INFINITY,L=-1;for(let P=x;P<w;P+=a){let z=P-y;for(let Q=E;Q<_;Q+=u){let U=Q-v;for(let H=D;H<T;H+=l){let V=H-k,ee=r.get(h,P,Q,H,g);ee>=B&&(B=ee,L=z*c*p+U*c+V)}}}e.set(L,h,A,b,M,g)}}}return e}function WG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t;se(o,"avgPool");let{filterSize:s,strides:a,pad:u,dimRoundingMode:l}=n,i=1;I.assert(C.eitherStridesOrDilationsAreOne(a,i),()=>`Error in avgPool: Either strides or dilations must be 1. Got strides ${a} and dilations '${i}'`);let c=C.computePool2DInfo(o.shape,s,a,i,u,l),p;if(c.filterWidth===1&&c.filterHeight===1&&I.arraysEqual(c.inShape,c.outShape))p=zr({inputs:{x:o},backend:e});else{let f=e.data.get(o.dataId).values,m=I.computeStrides(o.shape),d=Wp(f,o.shape,o.dtype,m,c,"avg");p=e.makeTensorInfo(c.outShape,o.dtype,d.values)}return p}var gv={kernelName:Ga,backendName:"cpu",kernelFunc:WG};function GG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l,dataFormat:i}=n;se(o,"avgPool3d");let c=C.computePool3DInfo(o.shape,s,a,1,u,l,i),p=e.data.get(o.dataId).values,f=Qh(p,o.shape,o.dtype,I.computeStrides(o.shape),c,"avg");return e.makeTensorInfo(f.shape,"float32",f.values)}var Av={kernelName:Zc,backendName:"cpu",kernelFunc:GG};function UG(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=n;se([o,s],"avgPool3DGrad");let c=C.computePool3DInfo(s.shape,a,u,1,l,i),p=c.strideDepth,f=c.strideHeight,m=c.strideWidth,d=c.filterDepth,h=c.filterHeight,g=c.filterWidth,A=c.dilationDepth,y=c.dilationHeight,x=c.dilationWidth,w=c.effectiveFilterDepth,b=c.effectiveFilterHeight,v=c.effectiveFilterWidth,E=w-1-c.padInfo.front,_=v-1-c.padInfo.left,M=b-1-c.padInfo.top,k=Te(s.shape,"float32"),D=1/(d*h*g),T=e.bufferSync(o);for(let B=0;B<c.batchSize;++B)for(let L=0;L<c.inChannels;++L)for(let P=0;P<c.inDepth;++P)for(let z=0;z<c.inHeight;++z)for(let Q=0;Q<c.inWidth;++Q){let U=P-E,H=z-M,V=Q-_,ee=0;for(let j=0;j<w;j+=A){let N=(U+j)/p;if(!(N<0||N>=c.outDepth||Math.floor(N)!==N))for(let G=0;G<b;G+=y){let te=(H+G)/f;if(!(te<0||te>=c.outHeight||Math.floor(te)!==te))for(let X=0;X<v;X+=x){let oe=(V+X)/m;if(oe<0||oe>=c.outWidth||Math.floor(oe)!==oe)continue;let Ie=T.get(B,N,te,oe,L);ee+=Ie}}}k.set(ee*D,B,P,z,Q,L)}return e.makeTensorInfo(k.shape,k.dtype,k.values)}var yv={kernelName:ep,backendName:"cpu",kernelFunc:UG};function VG(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,a=s;se([o,s],"avgPoolGrad");let{filterSize:u,strides:l,pad:i}=n,c=C.computePool2DInfo(a.shape,u,l,1,i),p=c.strideHeight,f=c.strideWidth,m=c.filterHeight,d=c.filterWidth,h=c.dilationHeight,g=c.dilationWidth,A=c.effectiveFilterHeight,y=c.effectiveFilterWidth,x=y-1-c.padInfo.left,w=A-1-c.padInfo.top,b=Te(a.shape,"float32"),v=1/(m*d),E=e.data.get(o.dataId).values,_=Te(o.shape,"float32",E);for(let M=0;M<c.batchSize;++M)for(let k=0;k<c.inChannels;++k)for(let D=0;D<c.inHeight;++D)for(let T=0;T<c.inWidth;++T){let B=D-w,L=T-x,P=0;for(let z=0;z<A;z+=h){let Q=(B+z)/p;if(!(Q<0||Q>=c.outHeight||Math.floor(Q)!==Q))for(let U=0;U<y;U+=g){let H=(L+U)/f;if(H<0||H>=c.outWidth||Math.floor(H)!==H)continue;let V=_.get(M,Q,H,k);P+=V}}b.set(P*v,M,D,T,k)}return e.makeTensorInfo(b.shape,b.dtype,b.values)}var xv={kernelName:Jc,backendName:"cpu",kernelFunc:VG};function HG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,scale:s,offset:a,mean:u,variance:l}=t;I.assert(u.shape.length===l.shape.length,()=>"Batch normalization gradient requires mean and variance to have equal ranks."),I.assert(a==null||u.shape.length===a.shape.length,()=>"Batch normalization gradient requires mean and offset to have equal ranks."),I.assert(s==null||u.shape.length===s.shape.length,()=>"Batch normalization gradient requires mean and scale to have equal ranks."),se([o,u,l,s,a],"batchNorm");let{varianceEpsilon:i}=n;i==null&&(i=.001);let c=e.data.get(o.dataId).values,p=e.data.get(u.dataId).values,f=e.data.get(l.dataId).values,m=s?e.data.get(s.dataId).values:new Float32Array([1]),d=a?e.data.get(a.dataId).values:new Float32Array([0]),h=new Float32Array(c.length),g=d.length,A=m.length,y=f.length,x=p.length,w=0,b=0,v=0,E=0;for(let _=0;_<c.length;++_)h[_]=d[w++]+(c[_]-p[b++])*m[v++]/Math.sqrt(f[E++]+i),w>=g&&(w=0),b>=x&&(b=0),v>=A&&(v=0),E>=y&&(E=0);return e.makeTensorInfo(o.shape,o.dtype,h)}var Iv={kernelName:au,backendName:"cpu",kernelFunc:HG};function qG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,crops:a}=n;se([o],"batchToSpaceND");let u=s.reduce((A,y)=>A*y),l=C.getReshaped(o.shape,s,u),i=C.getPermuted(l.length,s.length),c=C.getReshapedPermuted(o.shape,s,u),p=C.getSliceBeginCoords(a,s.length),f=C.getSliceSize(c,a,s.length),m=Je({inputs:{x:o},backend:e,attrs:{shape:l}}),d=Ot({inputs:{x:m},backend:e,attrs:{perm:i}}),h=Je({inputs:{x:d},backend:e,attrs:{shape:c}}),g=go({inputs:{x:h},backend:e,attrs:{begin:p,size:f}});return e.disposeIntermediateTensorInfo(m),e.disposeIntermediateTensorInfo(d),e.disposeIntermediateTensorInfo(h),g}var wv={kernelName:tp,backendName:"cpu",kernelFunc:qG};function KG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,weights:s}=t,{size:a}=n,u=e.data.get(o.dataId).values,l=e.data.get(s.dataId).values,i=Pp(u,l,s.dtype,s.shape,a);return e.makeTensorInfo([a],s.dtype,i)}var bv={kernelName:Ua,backendName:"cpu",kernelFunc:KG};function jG(r){let{inputs:t,backend:e}=r,{s0:n,s1:o}=t,s=e.data.get(n.dataId).values,a=e.data.get(o.dataId).values,u=C.assertAndGetBroadcastShape(Array.from(s),Array.from(a));return e.makeTensorInfo([u.length],"int32",Int32Array.from(u))}var Cv={kernelName:rp,backendName:"cpu",kernelFunc:jG};var YG=Pe(is,(r,t)=>{let e=t;return r>e.clipValueMax?e.clipValueMax:r<e.clipValueMin?e.clipValueMin:r}),Sv={kernelName:is,backendName:"cpu",kernelFunc:YG};var XG=r=>{let{x:t}=r.inputs,e=r.backend,n=new Float32Array(I.sizeFromShape(t.shape)),o=e.data.get(t.dataId),s=o.complexTensorInfos.real,a=o.complexTensorInfos.imag,u=e.data.get(s.dataId).values,l=e.data.get(a.dataId).values;for(let i=0;i<u.length;i++){let c=u[i],p=l[i];n[i]=Math.hypot(c,p)}return e.makeOutput(n,t.shape,"float32")},kv={kernelName:op,backendName:"cpu",kernelFunc:XG};function ds(r){let{inputs:t,backend:e}=r,{input:n}=t,o=e.data.get(n.dataId).complexTensorInfos.imag,s=e.data.get(o.dataId).values;return e.makeTensorInfo(o.shape,o.dtype,s)}var vv={kernelName:Ld,backendName:"cpu",kernelFunc:ds};function Vi(r){let{inputs:t,backend:e,attrs:n}=r,{axis:o}=n,s=I.parseAxisParam(o,t[0].shape)[0],a=t.map(h=>h.shape);C.assertParamsConsistent(a,s);let u=C.computeOutShape(t.map(h=>h.shape),s);if(I.sizeFromShape(u)===0)return e.makeTensorInfo(u,t[0].dtype,[]);let l=t.filter(h=>I.sizeFromShape(h.shape)>0);if(l.length===1)return zr({inputs:{x:l[0]},backend:e});if(l[0].dtype==="complex64"){let h=l.map(w=>fo({inputs:{input:w},backend:e})),g=l.map(w=>ds({inputs:{input:w},backend:e})),A=Vi({inputs:h,backend:e,attrs:{axis:s}}),y=Vi({inputs:g,backend:e,attrs:{axis:s}}),x=xr({inputs:{real:A,imag:y},backend:e});return h.forEach(w=>e.disposeIntermediateTensorInfo(w)),g.forEach(w=>e.disposeIntermediateTensorInfo(w)),e.disposeIntermediateTensorInfo(A),e.disposeIntermediateTensorInfo(y),x}let i=l.map(h=>{let A=[-1,I.sizeFromShape(h.shape.slice(s))];return Je({inputs:{x:h},backend:e,attrs:{shape:A}})}),c=i.map(h=>({vals:e.data.get(h.dataId).values,shape:h.shape}));u=C.computeOutShape(i.map(h=>h.shape),1);let p=i[0].shape[0]===1,f=El(c,u,t[0].dtype,p),m=C.computeOutShape(l.map(h=>h.shape),s),d=e.makeTensorInfo(m,t[0].dtype,f);return i.forEach(h=>e.disposeIntermediateTensorInfo(h)),d}var Ev={kernelName:ki,backendName:"cpu",kernelFunc:Vi};function WI(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dataFormat:l,dilations:i,dimRoundingMode:c}=n;se([o,s],"conv2d");let p=C.convertConv2DDataFormat(l),f=C.computeConv2DInfo(o.shape,s.shape,a,i,u,c,!1,p),m=f.filterHeight,d=f.filterWidth,h=f.dilationHeight,g=f.dilationWidth,A=f.padInfo.left,y=f.padInfo.top,x=f.dataFormat==="channelsLast",w=new yt(f.outShape,o.dtype),b=I.computeStrides(o.shape),v=I.computeStrides(s.shape),E=b[0],_=x?b[1]:b[2],M=x?b[2]:1,k=x?1:b[1],D=w.strides[0],T=x?w.strides[1]:w.strides[2],B=x?w.strides[2]:1,L=x?1:w.strides[1],P=e.data.get(o.dataId).values,z=e.data.get(s.dataId).values,Q=w.values;for(let U=0;U<f.batchSize;++U){let H=U*E,V=U*D;for(let ee=0;ee<f.outHeight;++ee){let j=V+ee*T,N=ee*f.strideHeight-y;for(let G=0;G<m;++G){let te=N+G*h;if(te<0||te>=f.inHeight)continue;let X=G*v[0],oe=H+te*_;for(let Ie=0;Ie<f.outWidth;++Ie){let we=j+Ie*B,Ce=Ie*f.strideWidth-A;for(let Me=0;Me<d;++Me){let Ge=Ce+Me*g;if(Ge<0||Ge>=f.inWidth)continue;let qe=X+Me*v[1],ze=oe+Ge*M,tt=qe;for(let Ze=0;Ze<f.inChannels;++Ze){let mt=P[ze+Ze*k];for(let At=0;At<f.outChannels;++At)Q[we+At*L]+=mt*z[tt+At];tt+=f.outChannels}}}}}}return e.makeTensorInfo(w.shape,w.dtype,Q)}var Dv={kernelName:$s,backendName:"cpu",kernelFunc:WI};function JG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,pad:u,dataFormat:l,dimRoundingMode:i,filterShape:c}=n;se([o,s],"conv2dBackpropFilter");let p=C.convertConv2DDataFormat(l),f=C.computeConv2DInfo(o.shape,c,a,1,u,i,!1,p),{strideHeight:m,strideWidth:d,filterHeight:h,filterWidth:g}=f,A=f.dataFormat==="channelsLast",y=new yt(f.filterShape,"float32"),x=f.padInfo.left,w=f.padInfo.top,b=e.data.get(o.dataId).values,v=e.data.get(s.dataId).values,E=new yt(o.shape,o.dtype,b),_=new yt(s.shape,s.dtype,v);for(let M=0;M<h;++M){let k=Math.max(0,Math.ceil((w-M)/m)),D=Math.min(f.outHeight,(f.inHeight+w-M)/m);for(let T=0;T<g;++T){let B=Math.max(0,Math.ceil((x-T)/d)),L=Math.min(f.outWidth,(f.inWidth+x-T)/d);for(let P=0;P<f.inChannels;++P)for(let z=0;z<f.outChannels;++z){let Q=0;for(let U=0;U<f.batchSize;++U)for(let H=k;H<D;++H){let V=M+H*m-w;for(let ee=B;ee<L;++ee){let j=T+ee*d-x;A?Q+=E.get(U,V,j,P)*_.get(U,H,ee,z):Q+=E.get(U,P,V,j)*_.get(U,z,H,ee)}}y.set(Q,M,T,P,z)}}}return e.makeTensorInfo(y.shape,y.dtype,y.values)}var Bv={kernelName:Td,backendName:"cpu",kernelFunc:JG};function ZG(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{inputShape:a,strides:u,pad:l,dataFormat:i,dimRoundingMode:c}=n;se([o,s],"conv2dBackpropInput");let p=I.computeStrides(s.shape),f=I.computeStrides(o.shape),m=C.convertConv2DDataFormat(i),d=C.computeConv2DInfo(a,s.shape,u,1,l,c,!1,m),h=new yt(d.inShape,"float32"),g=h.values,A=e.data.get(o.dataId).values,y=e.data.get(s.dataId).values,[x,w,b]=p,{batchSize:v,filterHeight:E,filterWidth:_,inChannels:M,inHeight:k,inWidth:D,outChannels:T,outHeight:B,outWidth:L,strideHeight:P,strideWidth:z}=d;m=d.dataFormat;let Q=E-1-d.padInfo.top,U=_-1-d.padInfo.left,H=m==="channelsLast",V=h.strides[0],ee=H?h.strides[1]:h.strides[2],j=H?h.strides[2]:1,N=H?1:h.strides[1],G=f[0],te=H?f[1]:f[2],X=H?f[2]:1,oe=H?1:f[1];for(let Ie=0;Ie<v;++Ie)for(let we=0;we<M;++we)for(let Ce=0;Ce<k;++Ce){let Me=Ce-Q,Ge=Math.max(0,Math.ceil(Me/P)),qe=Math.min(B,(E+Me)/P);for(let ze=0;ze<D;++ze){let tt=ze-U,Ze=Math.max(0,Math.ceil(tt/z)),mt=Math.min(L,(_+tt)/z),At=0;for(let at=Ge;at<qe;++at){let Ir=at*P-Me;for(let Mt=Ze;Mt<mt;++Mt){let xt=Mt*z-tt,Fe=G*Ie+te*at+X*Mt,ye=x*(E-1-Ir)+w*(_-1-xt)+b*we;for(let ot=0;ot<T;++ot){let It=A[Fe+oe*ot],Zt=y[ye+ot];At+=It*Zt}}}let ir=V*Ie+ee*Ce+j*ze+N*we;g[ir]=At}}return e.makeTensorInfo(h.shape,h.dtype,h.values)}var Rv={kernelName:Ls,backendName:"cpu",kernelFunc:ZG};function eU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l}=n;se([o,s],"conv3d");let i=C.computeConv3DInfo(o.shape,s.shape,a,l,u),{filterDepth:c,filterHeight:p,filterWidth:f,dilationDepth:m,dilationHeight:d,dilationWidth:h,padInfo:g}=i,A=g.front,y=g.left,x=g.top,w=new yt(i.outShape,o.dtype),b=e.data.get(o.dataId).values,v=e.data.get(s.dataId).values,E=w.values,_=I.computeStrides(o.shape),M=I.computeStrides(s.shape);for(let k=0;k<i.batchSize;++k){let D=k*_[0],T=k*w.strides[0];for(let B=0;B<i.outDepth;++B){let L=T+B*w.strides[1],P=B*i.strideDepth-A;for(let z=0;z<c;++z){let Q=P+z*m;if(Q<0||Q>=i.inDepth)continue;let U=z*M[0],H=D+Q*_[1];for(let V=0;V<i.outHeight;++V){let ee=L+V*w.strides[2],j=V*i.strideHeight-x;for(let N=0;N<p;++N){let G=j+N*d;if(G<0||G>=i.inHeight)continue;let te=U+N*M[1],X=H+G*_[2];for(let oe=0;oe<i.outWidth;++oe){let Ie=ee+oe*i.outChannels,we=oe*i.strideWidth-y;for(let Ce=0;Ce<f;++Ce){let Me=we+Ce*h;if(Me<0||Me>=i.inWidth)continue;let Ge=te+Ce*M[2],qe=X+Me*i.inChannels,ze=Ge;for(let tt=0;tt<i.inChannels;++tt){let Ze=b[qe+tt];for(let mt=0;mt<i.outChannels;++mt)E[Ie+mt]+=Ze*v[ze+mt];ze+=i.outChannels}}}}}}}}return e.makeTensorInfo(w.shape,w.dtype,w.values)}var _v={kernelName:Ha,backendName:"cpu",kernelFunc:eU};function tU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,pad:u,filterShape:l}=n;se([o,s],"conv3dBackpropFilterV2");let i=I.computeStrides(o.shape),c=I.computeStrides(s.shape),p=C.computeConv3DInfo(o.shape,l,a,1,u),f=p.strideDepth,m=p.strideHeight,d=p.strideWidth,h=p.filterDepth,g=p.filterHeight,A=p.filterWidth,y=new yt(p.filterShape,"float32"),x=y.values,[w,b,v,E]=y.strides,_=e.data.get(s.dataId).values,[M,k,D,T]=c,B=e.data.get(o.dataId).values,[L,P,z,Q]=i,U=p.padInfo.front,H=p.padInfo.left,V=p.padInfo.top;for(let ee=0;ee<h;++ee){let j=Math.max(0,Math.ceil((U-ee)/f)),N=Math.min(p.outDepth,(p.inDepth+U-ee)/f),G=ee*w;for(let te=0;te<g;++te){let X=Math.max(0,Math.ceil((V-te)/m)),oe=Math.min(p.outHeight,(p.inHeight+V-te)/m),Ie=te*b+G;for(let we=0;we<A;++we){let Ce=Math.max(0,Math.ceil((H-we)/d)),Me=Math.min(p.outWidth,(p.inWidth+H-we)/d),Ge=we*v+Ie;for(let qe=0;qe<p.inChannels;++qe){let ze=qe*E+Ge;for(let tt=0;tt<p.outChannels;++tt){let Ze=0;for(let mt=0;mt<p.batchSize;++mt){let At=mt*L,ir=mt*M;for(let at=j;at<N;++at){let Mt=(ee+at*f-U)*P+At,xt=at*k+ir;for(let Fe=X;Fe<oe;++Fe){let ot=(te+Fe*m-V)*z+Mt,It=Fe*D+xt;for(let Zt=Ce;Zt<Me;++Zt){let ar=(we+Zt*d-H)*Q+ot,Pr=Zt*T+It;Ze+=B[ar+qe]*_[Pr+tt]}}}}x[ze+tt]=Ze}}}}}return e.makeTensorInfo(y.shape,y.dtype,y.values)}var Tv={kernelName:qa,backendName:"cpu",kernelFunc:tU};function rU(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{pad:a,strides:u,inputShape:l}=n;se([o],"conv3dBackpropInputV2");let i=I.computeStrides(o.shape),c=I.computeStrides(s.shape),p=C.computeConv3DInfo(l,s.shape,u,1,a),f=new yt(p.inShape,"float32"),m=f.values,[d,h,g,A]=f.strides,y=e.data.get(o.dataId).values,[x,w,b,v]=i,E=e.data.get(s.dataId).values,[_,M,k,D]=c,{batchSize:T,filterDepth:B,filterHeight:L,filterWidth:P,inChannels:z,inDepth:Q,inHeight:U,inWidth:H,outChannels:V,outDepth:ee,outHeight:j,outWidth:N,strideDepth:G,strideHeight:te,strideWidth:X}=p,oe=B-1-p.padInfo.front,Ie=L-1-p.padInfo.top,we=P-1-p.padInfo.left;for(let Ce=0;Ce<T;++Ce)for(let Me=0;Me<z;++Me)for(let Ge=0;Ge<Q;++Ge){let qe=Ge-oe,ze=Math.max(0,Math.ceil(qe/G)),tt=Math.min(ee,(B+qe)/G);for(let Ze=0;Ze<U;++Ze){let mt=Ze-Ie,At=Math.max(0,Math.ceil(mt/te)),ir=Math.min(j,(L+mt)/te);for(let at=0;at<H;++at){let Ir=at-we,Mt=Math.max(0,Math.ceil(Ir/X)),xt=Math.min(N,(P+Ir)/X),Fe=0;for(let ye=ze;ye<tt;++ye){let ot=ye*G-qe;for(let It=At;It<ir;++It){let Zt=It*te-mt;for(let Ur=Mt;Ur<xt;++Ur){let ar=Ur*X-Ir,Pr=x*Ce+w*ye+b*It+v*Ur,wt=_*(B-1-ot)+M*(L-1-Zt)+k*(P-1-ar)+D*Me;for(let ur=0;ur<V;++ur){let wr=y[Pr+ur],Vr=E[wt+ur];Fe+=wr*Vr}}}}m[d*Ce+h*Ge+g*Ze+A*at+Me]=Fe}}}return e.makeTensorInfo(f.shape,f.dtype,f.values)}var Mv={kernelName:Ka,backendName:"cpu",kernelFunc:rU};var nU=Pe("Cos",r=>Math.cos(r)),Nv={kernelName:"Cos",backendName:"cpu",kernelFunc:nU};var oU=Pe(ja,r=>Math.cosh(r)),Fv={kernelName:ja,backendName:"cpu",kernelFunc:oU};function sU(r){let{inputs:t,backend:e,attrs:n}=r,{image:o,boxes:s,boxInd:a}=t,{cropSize:u,method:l,extrapolationValue:i}=n,[c,p,f,m]=o.shape,d=s.shape[0],[h,g]=u,A=Te([d,h,g,m],"float32"),y=e.data.get(s.dataId).values,x=e.data.get(a.dataId).values,w=e.data.get(o.dataId).values,b=I.computeStrides(o.shape),v=I.computeStrides(A.shape);for(let E=0;E<d;E++){let _=E*4,M=y[_],k=y[_+1],D=y[_+2],T=y[_+3],B=x[E];if(B>=c)continue;let L=h>1?(D-M)*(p-1)/(h-1):0,P=g>1?(T-k)*(f-1)/(g-1):0;for(let z=0;z<h;z++){let Q=h>1?M*(p-1)+z*L:.5*(M+D)*(p-1);if(Q<0||Q>p-1){for(let U=0;U<g;U++)for(let H=0;H<m;H++){let V=H+U*v[2]+z*v[1]+E*v[0];A.values[V]=i}continue}if(l==="bilinear"){let U=Math.floor(Q),H=Math.ceil(Q),V=Q-U;for(let ee=0;ee<g;ee++){let j=g>1?k*(f-1)+ee*P:.5*(k+T)*(f-1);if(j<0||j>f-1){for(let X=0;X<m;X++){let oe=X+ee*v[2]+z*v[1]+E*v[0];A.values[oe]=i}continue}let N=Math.floor(j),G=Math.ceil(j),te=j-N;for(let X=0;X<m;X++){let oe=X+N*b[2]+U*b[1]+B*b[0],Ie=w[oe];oe=X+G*b[2]+U*b[1]+B*b[0];let we=w[oe];oe=X+N*b[2]+H*b[1]+B*b[0];let Ce=w[oe];oe=X+G*b[2]+H*b[1]+B*b[0];let Me=w[oe],Ge=Ie+(we-Ie)*te,qe=Ce+(Me-Ce)*te;oe=X+ee*v[2]+z*v[1]+E*v[0],A.values[oe]=Ge+(qe-Ge)*V}}}else for(let U=0;U<g;++U){let H=g>1?k*(f-1)+U*P:.5*(k+T)*(f-1);if(H<0||H>f-1){for(let j=0;j<m;j++){let N=j+U*v[2]+z*v[1]+E*v[0];A.values[N]=i}continue}let V=Math.round(H),ee=Math.round(Q);for(let j=0;j<m;j++){let N=j+V*b[2]+ee*b[1]+B*b[0],G=j+U*v[2]+z*v[1]+E*v[0];A.values[G]=w[N]}}}}return e.makeTensorInfo(A.shape,A.dtype,A.values)}var Pv={kernelName:Ja,backendName:"cpu",kernelFunc:sU};function iU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n;se(o,"cumprod");let l=C.getAxesPermutation([s],o.shape.length),i=o;l!=null&&(i=Ot({inputs:{x:o},backend:e,attrs:{perm:l}}));let c=C.getInnerMostAxes(1,o.shape.length)[0];if(c!==i.shape.length-1)throw new Error(`backend.cumprod in CPU expects an inner-most axis=${i.shape.length-1} but got axis=${c}`);let p=or(i.dtype,"int32"),f=I.makeOnesTypedArray(I.sizeFromShape(i.shape),p),m=e.data.get(i.dataId).values,d=i.shape[i.shape.length-1],h=u?(A,y)=>A+d-y-1:(A,y)=>A+y;for(let A=0;A<m.length;A+=d)for(let y=0;y<d;y++){let x=h(A,y);if(y===0)f[x]=a?1:m[x];else{let w=h(A,y-1);f[x]=a?m[w]*f[w]:m[x]*f[w]}}let g=e.makeTensorInfo(i.shape,p,f);if(l!=null){let A=C.getUndoAxesPermutation(l),y=Ot({inputs:{x:g},backend:e,attrs:{perm:A}});return e.disposeIntermediateTensorInfo(g),e.disposeIntermediateTensorInfo(i),y}return g}var $v={kernelName:Ya,backendName:"cpu",kernelFunc:iU};function aU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n;se(o,"cumsum");let l=C.getAxesPermutation([s],o.shape.length),i=o;l!=null&&(i=Ot({inputs:{x:o},backend:e,attrs:{perm:l}}));let c=C.getInnerMostAxes(1,o.shape.length)[0];if(c!==i.shape.length-1)throw new Error(`backend.cumsum in CPU expects an inner-most axis=${i.shape.length-1} but got axis=${c}`);let p=or(i.dtype,"int32"),f=I.makeZerosTypedArray(I.sizeFromShape(i.shape),p),m=e.data.get(i.dataId).values,d=i.shape[i.shape.length-1],h=u?(A,y)=>A+d-y-1:(A,y)=>A+y;for(let A=0;A<m.length;A+=d)for(let y=0;y<d;y++){let x=h(A,y);if(y===0)f[x]=a?0:m[x];else{let w=h(A,y-1);f[x]=a?m[w]+f[w]:m[x]+f[w]}}let g=e.makeTensorInfo(i.shape,p,f);if(l!=null){let A=C.getUndoAxesPermutation(l),y=Ot({inputs:{x:g},backend:e,attrs:{perm:A}});return e.disposeIntermediateTensorInfo(g),e.disposeIntermediateTensorInfo(i),y}return g}var Lv={kernelName:Xa,backendName:"cpu",kernelFunc:aU};function uU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,weights:s}=t,{size:a,binaryOutput:u}=n;if(o.shape.length===1){let l=e.data.get(o.dataId).values,i=e.data.get(s.dataId).values,c=Pp(l,i,s.dtype,s.shape,a);return e.makeTensorInfo([a],s.dtype,c)}else if(o.shape.length===2){let l=e.bufferSync(o),i=e.bufferSync(s),c=vh(l,i,a,u);return e.makeTensorInfo(c.shape,s.dtype,c.values)}throw new Error(`Error in denseBincount: input must be at most rank 2, but got rank${o.shape.length}.`)}var Ov={kernelName:sp,backendName:"cpu",kernelFunc:uU};function lU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockSize:s,dataFormat:a}=n;I.assert(a==="NHWC",()=>`Only NHWC dataFormat supported on CPU for depthToSpace. Got ${a}`);let u=o.shape[0],l=o.shape[1],i=o.shape[2],c=o.shape[3],p=l*s,f=i*s,m=c/(s*s),d=e.data.get(o.dataId).values,h=new Float32Array(u*p*f*m),g=0;for(let A=0;A<u;++A)for(let y=0;y<p;++y){let x=Math.floor(y/s),w=y%s;for(let b=0;b<f;++b){let v=Math.floor(b/s),E=b%s,_=(w*s+E)*m;for(let M=0;M<m;++M){let D=M+_+c*(v+i*(x+l*A));h[g++]=d[D]}}}return e.makeTensorInfo([u,p,f,m],o.dtype,h)}var Qv={kernelName:Za,backendName:"cpu",kernelFunc:lU};function GI(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l,dimRoundingMode:i}=n;se([o,s],"depthwiseConv2DNative");let c=I.computeStrides(o.shape),p=I.computeStrides(s.shape),f=l;f==null&&(f=[1,1]),I.assert(C.eitherStridesOrDilationsAreOne(a,f),()=>`Error in depthwiseConv2d: Either strides or dilations must be 1. Got strides ${a} and dilations '${f}'`);let m=C.computeConv2DInfo(o.shape,s.shape,a,f,u,i,!0),{filterHeight:d,filterWidth:h,dilationHeight:g,dilationWidth:A,padInfo:y}=m,x=y.left,w=y.top,b=m.outChannels/m.inChannels,v=new yt(m.outShape,o.dtype),E=e.data.get(o.dataId).values,_=e.data.get(s.dataId).values,M=v.values;for(let k=0;k<m.batchSize;++k){let D=k*c[0],T=k*v.strides[0];for(let B=0;B<m.outHeight;++B){let L=T+B*v.strides[1],P=B*m.strideHeight-w;for(let z=0;z<d;++z){let Q=P+z*g;if(Q<0||Q>=m.inHeight)continue;let U=z*p[0],H=D+Q*c[1];for(let V=0;V<m.outWidth;++V){let ee=L+V*v.strides[2],j=V*m.strideWidth-x;for(let N=0;N<h;++N){let G=j+N*A;if(G<0||G>=m.inWidth)continue;let te=U+N*p[1],X=H+G*m.inChannels,oe=ee,Ie=te;for(let we=0;we<m.inChannels;++we){let Ce=E[X+we];for(let Me=0;Me<b;++Me)M[oe+Me]+=Ce*_[Ie+Me];oe+=b,Ie+=b}}}}}}return e.makeTensorInfo(v.shape,v.dtype,v.values)}var zv={kernelName:eu,backendName:"cpu",kernelFunc:GI};function cU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,dilations:u,pad:l,dimRoundingMode:i,filterShape:c}=n;se([o,s],"depthwiseConv2dNativeBackpropFilter");let p=C.computeConv2DInfo(o.shape,c,a,u,l,i,!0),{strideHeight:f,strideWidth:m,filterHeight:d,filterWidth:h}=p,g=new yt(p.filterShape,"float32"),A=p.padInfo.left,y=p.padInfo.top,x=p.outChannels/p.inChannels,w=e.data.get(o.dataId).values,b=new yt(o.shape,o.dtype,w),v=e.data.get(s.dataId).values,E=new yt(s.shape,s.dtype,v);for(let _=0;_<d;++_){let M=Math.max(0,Math.ceil((y-_)/f)),k=Math.min(p.outHeight,(p.inHeight+y-_)/f);for(let D=0;D<h;++D){let T=Math.max(0,Math.ceil((A-D)/m)),B=Math.min(p.outWidth,(p.inWidth+A-D)/m);for(let L=0;L<p.outChannels;++L){let P=Math.trunc(L/x),z=L%x,Q=0;for(let U=0;U<p.batchSize;++U)for(let H=M;H<k;++H){let V=_+H*f-y;for(let ee=T;ee<B;++ee){let j=D+ee*m-A;Q+=b.get(U,V,j,P)*E.get(U,H,ee,L)}}g.set(Q,_,D,P,z)}}}return e.makeTensorInfo(g.shape,g.dtype,g.values)}var Wv={kernelName:Md,backendName:"cpu",kernelFunc:cU};function pU(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{strides:a,dilations:u,pad:l,dimRoundingMode:i,inputShape:c}=n;se([o,s],"depthwiseConv2DNativeBackpropInput");let p=I.computeStrides(o.shape),f=I.computeStrides(s.shape),m=C.computeConv2DInfo(c,s.shape,a,u,l,i,!0),d=new yt(m.inShape,"float32"),h=d.values,[g,A,y]=d.strides,x=e.data.get(o.dataId).values,[w,b,v]=p,E=e.data.get(s.dataId).values,[_,M,k]=f,{batchSize:D,filterHeight:T,filterWidth:B,inChannels:L,inHeight:P,inWidth:z,outChannels:Q,outHeight:U,outWidth:H,strideHeight:V,strideWidth:ee}=m,j=T-1-m.padInfo.top,N=B-1-m.padInfo.left,G=Q/L;for(let te=0;te<D;++te)for(let X=0;X<L;++X)for(let oe=0;oe<P;++oe){let Ie=oe-j,we=Math.max(0,Math.ceil(Ie/V)),Ce=Math.min(U,(T+Ie)/V);for(let Me=0;Me<z;++Me){let Ge=Me-N,qe=Math.max(0,Math.ceil(Ge/ee)),ze=Math.min(H,(B+Ge)/ee),tt=0;for(let Ze=we;Ze<Ce;++Ze){let mt=Ze*V-Ie;for(let At=qe;At<ze;++At){let ir=At*ee-Ge,at=w*te+b*Ze+v*At,Ir=_*(T-1-mt)+M*(B-1-ir)+k*X;for(let Mt=0;Mt<G;++Mt){let xt=X*G+Mt,Fe=x[at+xt],ye=E[Ir+Mt];tt+=Fe*ye}}}h[g*te+A*oe+y*Me+X]=tt}}return e.makeTensorInfo(d.shape,d.dtype,d.values)}var Gv={kernelName:Nd,backendName:"cpu",kernelFunc:pU};function fU(r){let{inputs:t,backend:e}=r,{x:n}=t,o=I.sizeFromShape(n.shape),s=e.data.get(n.dataId).values,a=Te([o,o],n.dtype),u=a.values;for(let i=0;i<s.length;i++)u[i*o+i]=s[i];let l=[...n.shape,...n.shape];return e.makeTensorInfo(l,a.dtype,a.values)}var Uv={kernelName:ip,backendName:"cpu",kernelFunc:fU};var Vv={kernelName:tu,backendName:"cpu",kernelFunc:({inputs:r,backend:t,attrs:e})=>{let{x:n,filter:o}=r,{strides:s,pad:a,dilations:u}=e,l=t,i=l.data.get(n.dataId).values,c=n.shape.length,p=l.data.get(o.dataId).values,f=o.shape.length,{batchSize:m,inHeight:d,inWidth:h,inChannels:g,outHeight:A,outWidth:y,padInfo:x,strideHeight:w,strideWidth:b,filterHeight:v,filterWidth:E,dilationHeight:_,dilationWidth:M,outShape:k}=C.computeDilation2DInfo(n.shape,o.shape,s,a,"NHWC",u),D=I.sizeFromShape(k),T=k.length,B=I.getArrayFromDType(n.dtype,D);for(let P=0;P<m;++P)for(let z=0;z<A;++z){let Q=z*w-x.top;for(let U=0;U<y;++U){let H=U*b-x.left;for(let V=0;V<g;++V){let ee=Number.MIN_SAFE_INTEGER;for(let N=0;N<v;++N){let G=Q+N*_;if(G>=0&&G<d)for(let te=0;te<E;++te){let X=H+te*M;if(X>=0&&X<h){let oe=I.locToIndex([P,G,X,V],c,I.computeStrides(n.shape)),Ie=I.locToIndex([N,te,V],f,I.computeStrides(o.shape)),we=i[oe]+p[Ie];we>ee&&(ee=we)}}}let j=I.locToIndex([P,z,U,V],T,I.computeStrides(k));B[j]=ee}}}return{dataId:l.write(I.toTypedArray(B,n.dtype),k,n.dtype),shape:k,dtype:n.dtype}}};var Hv={kernelName:Ei,backendName:"cpu",kernelFunc:({inputs:r,backend:t,attrs:e})=>{let{x:n,filter:o,dy:s}=r,{strides:a,pad:u,dilations:l}=e,i=t,c=I.toNestedArray(n.shape,i.data.get(n.dataId).values),p=I.toNestedArray(o.shape,i.data.get(o.dataId).values),{batchSize:f,inHeight:m,inWidth:d,inChannels:h,outHeight:g,outWidth:A,padInfo:y,strideHeight:x,strideWidth:w,filterHeight:b,filterWidth:v,dilationHeight:E,dilationWidth:_,outShape:M}=C.computeDilation2DInfo(n.shape,o.shape,a,u,"NHWC",l);I.assert(s.rank===M.length,()=>`Error in ${Ei}, dy must have the same rank as output ${M.length}, but got ${s.rank}`);let k=I.toNestedArray(M,i.data.get(s.dataId).values),D=I.makeZerosNestedTypedArray(o.shape,o.dtype);for(let B=0;B<f;++B)for(let L=0;L<g;++L){let P=L*x-y.top;for(let z=0;z<A;++z){let Q=z*w-y.left;for(let U=0;U<h;++U){let H=Number.MIN_SAFE_INTEGER,V=0,ee=0;for(let j=0;j<b;++j){let N=P+j*E;if(N>=0&&N<m)for(let G=0;G<v;++G){let te=Q+G*_;if(te>=0&&te<d){let X=c[B][N][te][U]+p[j][G][U];X>H&&(H=X,V=j,ee=G)}}}D[V][ee][U]+=k[B][L][z][U]}}}return{dataId:i.write(I.toTypedArray(D,n.dtype),o.shape,o.dtype),shape:o.shape,dtype:o.dtype}}};var qv={kernelName:vi,backendName:"cpu",kernelFunc:({inputs:r,backend:t,attrs:e})=>{let{x:n,filter:o,dy:s}=r,{strides:a,pad:u,dilations:l}=e,i=t,c=I.toNestedArray(n.shape,i.data.get(n.dataId).values),p=I.toNestedArray(o.shape,i.data.get(o.dataId).values),{batchSize:f,inHeight:m,inWidth:d,inChannels:h,outHeight:g,outWidth:A,padInfo:y,strideHeight:x,strideWidth:w,filterHeight:b,filterWidth:v,dilationHeight:E,dilationWidth:_,outShape:M}=C.computeDilation2DInfo(n.shape,o.shape,a,u,"NHWC",l);I.assert(s.rank===M.length,()=>`Error in ${vi}, dy must have the same rank as output ${M.length}, but got ${s.rank}`);let k=I.toNestedArray(M,i.data.get(s.dataId).values),D=I.makeZerosNestedTypedArray(n.shape,n.dtype);for(let B=0;B<f;++B)for(let L=0;L<g;++L){let P=L*x-y.top;for(let z=0;z<A;++z){let Q=z*w-y.left;for(let U=0;U<h;++U){let H=Number.MIN_SAFE_INTEGER,V=P<0?0:P,ee=Q<0?0:Q;for(let j=0;j<b;++j){let N=P+j*E;if(N>=0&&N<m)for(let G=0;G<v;++G){let te=Q+G*_;if(te>=0&&te<d){let X=c[B][N][te][U]+p[j][G][U];X>H&&(H=X,V=N,ee=te)}}}D[B][V][ee][U]+=k[B][L][z][U]}}}return{dataId:i.write(I.toTypedArray(D,n.dtype),n.shape,n.dtype),shape:n.shape,dtype:n.dtype}}};function mU(r){let{inputs:t,backend:e,attrs:n}=r,{image:o}=t,{canvas:s,options:a}=n,{contextOptions:u,imageOptions:l}=a||{},i=l?.alpha||1,c=u?.contextType||"2d";if(c!=="2d")throw new Error(`Context type ${u.contextType} is not supported by the CPU backend.`);let p=s.getContext(c,u?.contextAttributes||{});if(p==null)throw new Error(`Could not get the context with ${c} type.`);let[f,m]=o.shape.slice(0,2),d=o.shape.length===2?1:o.shape[2],h=e.data.get(o.dataId).values,g=o.dtype==="float32"?255:1,A=new Uint8ClampedArray(m*f*4);for(let x=0;x<f*m;++x){let w=[0,0,0,255*i];for(let v=0;v<d;v++){let E=h[x*d+v];if(o.dtype==="float32"){if(E<0||E>1)throw new Error(`Tensor values for a float32 Tensor must be in the range [0 - 1] but encountered ${E}.`)}else if(o.dtype==="int32"&&(E<0||E>255))throw new Error(`Tensor values for a int32 Tensor must be in the range [0 - 255] but encountered ${E}.`);d===1?(w[0]=E*g,w[1]=E*g,w[2]=E*g):w[v]=E*g}let b=x*4;A[b+0]=Math.round(w[0]),A[b+1]=Math.round(w[1]),A[b+2]=Math.round(w[2]),A[b+3]=Math.round(w[3])}s.width=m,s.height=f;let y=new ImageData(A,m,f);return p.putImageData(y,0,0),o}var Kv={kernelName:Fd,backendName:"cpu",kernelFunc:mU};function ei(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;se(o,"sum");let u;o.dtype==="bool"?u=mo({inputs:{x:o},backend:e,attrs:{dtype:"int32"}}):u=zr({inputs:{x:o},backend:e});let l=u.shape.length,i=I.parseAxisParam(s,u.shape),c=C.getAxesPermutation(i,l),p=i,f=u;c!=null&&(f=Ot({inputs:{x:u},backend:e,attrs:{perm:c}}),p=C.getInnerMostAxes(p.length,l)),C.assertAxesAreInnerMostDims("sum",p,f.shape.length);let[m,d]=C.computeOutAndReduceShapes(f.shape,p),h=C.upcastType(f.dtype,"int32"),g=Np(e,m,h),A=I.sizeFromShape(d),y=e.data.get(g.dataId).values,x=e.data.get(f.dataId).values;for(let w=0;w<y.length;++w){let b=w*A,v=0;for(let E=0;E<A;++E)v+=x[b+E];y[w]=v}if(a){let w=C.expandShapeToKeepDim(g.shape,i),b=g;g=Je({inputs:{x:g},backend:e,attrs:{shape:w}}),e.disposeIntermediateTensorInfo(b)}return e.disposeIntermediateTensorInfo(u),c!=null&&e.disposeIntermediateTensorInfo(f),g}var jv={kernelName:"Sum",backendName:"cpu",kernelFunc:ei};function dU(r){let{inputs:t,backend:e,attrs:n}=r,{equation:o}=n,s=t,{allDims:a,summedDims:u,idDims:l}=C.decodeEinsumEquation(o,s.length);C.checkEinsumDimSizes(a.length,l,s);let{path:i,steps:c}=C.getEinsumComputePath(u,l),p=c.length,f=null,m=a.length,d=[];for(let h=0;h<p;++h){for(let g of c[h]){let{permutationIndices:A,expandDims:y}=C.getEinsumPermutation(m,l[g]),x;C.isIdentityPermutation(A)?x=s[g]:(x=Ot({inputs:{x:s[g]},backend:e,attrs:{perm:A}}),d.push(x));let w=x.shape.slice();for(let b=0;b<y.length;++b)w.splice(y[b],0,1);I.arraysEqual(x.shape,w)||(x=Je({inputs:{x},backend:e,attrs:{shape:w}}),d.push(x)),f===null?f=x:(f=Dl({inputs:{a:x,b:f},backend:e}),d.push(f))}h<p-1&&(i[h]>=0&&(f=ei({inputs:{x:f},backend:e,attrs:{axis:i[h]-(a.length-m),keepDims:!1}}),d.push(f)),m--)}for(let h of d)h!==f&&e.disposeIntermediateTensorInfo(h);return f}var Yv={kernelName:Pd,backendName:"cpu",kernelFunc:dU};function hU(r){let{inputs:t,backend:e}=r,{dy:n,y:o}=t;se([n,o],"eluGrad");let s=new Float32Array(I.sizeFromShape(o.shape)),a=e.data.get(o.dataId).values,u=e.data.get(n.dataId).values;for(let l=0;l<a.length;++l){let i=a[l];i>=0?s[l]=u[l]:s[l]=u[l]*(i+1)}return e.makeTensorInfo(o.shape,"float32",s)}var Xv={kernelName:ru,backendName:"cpu",kernelFunc:hU};var gU=C.ERF_P,AU=C.ERF_A1,yU=C.ERF_A2,xU=C.ERF_A3,IU=C.ERF_A4,wU=C.ERF_A5,bU=Pe("Erf",r=>{let t=Math.sign(r),e=Math.abs(r),n=1/(1+gU*e);return t*(1-((((wU*n+IU)*n+xU)*n+yU)*n+AU)*n*Math.exp(-e*e))}),Jv={kernelName:"Erf",backendName:"cpu",kernelFunc:bU};function Up(r){let{inputs:t,backend:e,attrs:n}=r,{input:o}=t,{dim:s}=n,a=o.shape.length,u=o.shape.slice(),l=s;return s<0&&(I.assert(-(a+1)<=s,()=>`Axis must be in the interval [${-(a+1)}, ${a}]`),l=a+s+1),u.splice(l,0,1),Je({inputs:{x:o},backend:e,attrs:{shape:u}})}var Zv={kernelName:Di,backendName:"cpu",kernelFunc:Up};var CU=Xe((r,t)=>r/t),Dm=it(Os,CU),Bm={kernelName:Os,backendName:"cpu",kernelFunc:Dm};function zh(r,t,e){let n=r.shape,o=n[0],s=n[1],a=e.data.get(r.dataId),u=a.complexTensorInfos.real,l=a.complexTensorInfos.imag,i=[o,s],c=I.sizeFromShape(i),p=I.getTypedArrayFromDType("float32",c),f=I.getTypedArrayFromDType("float32",c);for(let g=0;g<o;g++){let A=go({inputs:{x:u},backend:e,attrs:{begin:[g,0],size:[1,s]}}),y=go({inputs:{x:l},backend:e,attrs:{begin:[g,0],size:[1,s]}}),x=xr({inputs:{real:A,imag:y},backend:e}),{real:w,imag:b}=SU(x,t,e),v=C.mergeRealAndImagArrays(w,b);for(let E=0;E<s;E++){let _=C.getComplexWithIndex(v,E);p[g*s+E]=_.real,f[g*s+E]=_.imag}e.disposeIntermediateTensorInfo(A),e.disposeIntermediateTensorInfo(y),e.disposeIntermediateTensorInfo(x)}let m=e.makeTensorInfo(i,"float32",p),d=e.makeTensorInfo(i,"float32",f),h=xr({inputs:{real:m,imag:d},backend:e});return e.disposeIntermediateTensorInfo(m),e.disposeIntermediateTensorInfo(d),h}function SU(r,t,e){let n=I.sizeFromShape(r.shape),o=e.data.get(r.dataId),s=e.data.get(o.complexTensorInfos.real.dataId).values,a=e.data.get(o.complexTensorInfos.imag.dataId).values;if(kU(n)){let u=UI(s,a,n,t,e),l=[r.shape[0],r.shape[1]];if(t){let i=e.makeTensorInfo(l,"float32",u.real),c=e.makeTensorInfo(l,"float32",u.imag),p=e.makeTensorInfo([],"float32",I.createScalarValue(n,"float32")),f=zr({inputs:{x:p},backend:e}),m=Bm.kernelFunc({inputs:{a:i,b:p},backend:e}),d=Bm.kernelFunc({inputs:{a:c,b:f},backend:e}),h=e.data.get(m.dataId).values,g=e.data.get(d.dataId).values;return e.disposeIntermediateTensorInfo(i),e.disposeIntermediateTensorInfo(c),e.disposeIntermediateTensorInfo(p),e.disposeIntermediateTensorInfo(f),e.disposeIntermediateTensorInfo(m),e.disposeIntermediateTensorInfo(d),{real:h,imag:g}}return u}else{let u=C.mergeRealAndImagArrays(s,a),l=vU(u,n,t);return C.splitRealAndImagArrays(l)}}function kU(r){return(r&r-1)===0}function UI(r,t,e,n,o){if(e===1)return{real:r,imag:t};let s=C.mergeRealAndImagArrays(r,t),a=e/2,u=C.complexWithEvenIndex(s),l=u.real,i=u.imag,c=[l.length],p=o.makeTensorInfo(c,"float32",l),f=o.makeTensorInfo(c,"float32",i),m=xr({inputs:{real:p,imag:f},backend:o}),d=C.complexWithOddIndex(s),h=d.real,g=d.imag,A=[h.length],y=o.makeTensorInfo(A,"float32",h),x=o.makeTensorInfo(A,"float32",g),w=xr({inputs:{real:y,imag:x},backend:o}),b=UI(l,i,a,n,o),v=b.real,E=b.imag,_=[v.length],M=o.makeTensorInfo(_,"float32",v),k=o.makeTensorInfo(_,"float32",E),D=xr({inputs:{real:M,imag:k},backend:o}),T=UI(h,g,a,n,o),B=T.real,L=T.imag,P=[B.length],z=o.makeTensorInfo(P,"float32",B),Q=o.makeTensorInfo(P,"float32",L),U=xr({inputs:{real:z,imag:Q},backend:o}),H=C.exponents(e,n),V=[H.real.length],ee=o.makeTensorInfo(V,"float32",H.real),j=o.makeTensorInfo(V,"float32",H.imag),N=xr({inputs:{real:ee,imag:j},backend:o}),G=Dl({inputs:{a:N,b:U},backend:o}),te=ms({inputs:{a:D,b:G},backend:o}),X=vm({inputs:{a:D,b:G},backend:o}),oe=fo({inputs:{input:te},backend:o}),Ie=fo({inputs:{input:X},backend:o}),we=ds({inputs:{input:te},backend:o}),Ce=ds({inputs:{input:X},backend:o}),Me=Vi({inputs:[oe,Ie],backend:o,attrs:{axis:0}}),Ge=Vi({inputs:[we,Ce],backend:o,attrs:{axis:0}}),qe=o.data.get(Me.dataId).values,ze=o.data.get(Ge.dataId).values;return o.disposeIntermediateTensorInfo(p),o.disposeIntermediateTensorInfo(f),o.disposeIntermediateTensorInfo(m),o.disposeIntermediateTensorInfo(y),o.disposeIntermediateTensorInfo(x),o.disposeIntermediateTensorInfo(w),o.disposeIntermediateTensorInfo(M),o.disposeIntermediateTensorInfo(k),o.disposeIntermediateTensorInfo(D),o.disposeIntermediateTensorInfo(z),o.disposeIntermediateTensorInfo(Q),o.disposeIntermediateTensorInfo(U),o.disposeIntermediateTensorInfo(ee),o.disposeIntermediateTensorInfo(j),o.disposeIntermediateTensorInfo(N),o.disposeIntermediateTensorInfo(G),o.disposeIntermediateTensorInfo(te),o.disposeIntermediateTensorInfo(X),o.disposeIntermediateTensorInfo(oe),o.disposeIntermediateTensorInfo(we),o.disposeIntermediateTensorInfo(Ie),o.disposeIntermediateTensorInfo(Ce),o.disposeIntermediateTensorInfo(Me),o.disposeIntermediateTensorInfo(Ge),{real:qe,imag:ze}}function vU(r,t,e){let n=new Float32Array(t*2);for(let o=0;o<t;o++){let s=0,a=0;for(let u=0;u<t;u++){let l=C.exponent(o*u,t,e),i=C.getComplexWithIndex(r,u);s+=i.real*l.real-i.imag*l.imag,a+=i.real*l.imag+i.imag*l.real}e&&(s/=t,a/=t),C.assignToTypedArray(n,s,a,o)}return n}function EU(r){let{inputs:t,backend:e}=r,{input:n}=t,o=I.sizeFromShape(n.shape),s=n.shape[n.shape.length-1],a=o/s,u=Je({inputs:{x:n},backend:e,attrs:{shape:[a,s]}}),l=zh(u,!1,e),i=Je({inputs:{x:l},backend:e,attrs:{shape:n.shape}});return e.disposeIntermediateTensorInfo(u),e.disposeIntermediateTensorInfo(l),i}var e1={kernelName:"FFT",backendName:"cpu",kernelFunc:EU};function Rm(r){let{backend:t,attrs:e}=r,{shape:n,value:o,dtype:s}=e,a=s||I.inferDtype(o),u=I.getArrayFromDType(a,I.sizeFromShape(n));return DU(u,o,a),t.makeTensorInfo(n,a,u)}var t1={kernelName:Bi,backendName:"cpu",kernelFunc:Rm};function DU(r,t,e){r.fill(t)}var r1={kernelName:su,backendName:"cpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{image:n}=r,o=e,s=I.getTypedArrayFromDType(n.dtype,I.sizeFromShape(n.shape)),[a,u,l,i]=n.shape,c=o.data.get(n.dataId).values;for(let f=0;f<a;f++){let m=f*l*u*i;for(let d=0;d<u;d++){let h=d*(l*i);for(let g=0;g<l;g++){let A=g*i;for(let y=0;y<i;y++){let x=Math.round(l-g-1),w=m+h+A+y,b=c[w];if(x>=0&&x<l){let v=x*i,E=m+h+v+y;b=c[E]}s[w]=b}}}}return{dataId:o.write(s,n.shape,n.dtype),shape:n.shape,dtype:n.dtype}}};function BU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dataFormat:c,dilations:p,dimRoundingMode:f,activation:m,leakyreluAlpha:d}=n,h=WI({inputs:{x:o,filter:s},backend:e,attrs:{strides:l,pad:i,dataFormat:c,dilations:p,dimRoundingMode:f}});if(a){let g=h;if(c==="NCHW"&&a.shape.length===1&&a.shape[0]!==1){let A=Je({inputs:{x:a},backend:e,attrs:{shape:[a.shape[0],1,1]}});h=ms({inputs:{a:h,b:A},backend:e}),e.disposeIntermediateTensorInfo(A)}else h=ms({inputs:{a:h,b:a},backend:e});e.disposeIntermediateTensorInfo(g)}if(m){let g=h;if(c==="NCHW"&&m==="prelu"&&u.shape.length===1&&u.shape[0]!==1){let A=Je({inputs:{x:u},backend:e,attrs:{shape:[u.shape[0],1,1]}});h=Fl(e,h,m,A,d),e.disposeIntermediateTensorInfo(A)}else h=Fl(e,h,m,u,d);e.disposeIntermediateTensorInfo(g)}return h}var n1={kernelName:nl,backendName:"cpu",kernelFunc:BU};function RU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dataFormat:c,dilations:p,dimRoundingMode:f,activation:m,leakyreluAlpha:d}=n,h=GI({inputs:{x:o,filter:s},backend:e,attrs:{strides:l,pad:i,dataFormat:c,dilations:p,dimRoundingMode:f}});if(a){let g=h;h=ms({inputs:{a:h,b:a},backend:e}),e.disposeIntermediateTensorInfo(g)}if(m){let g=h;h=Fl(e,h,m,u,d),e.disposeIntermediateTensorInfo(g)}return h}var o1={kernelName:ol,backendName:"cpu",kernelFunc:RU};function _U(r){let{inputs:t,backend:e}=r,{params:n,indices:o}=t,s=I.sizeFromShape(n.shape),a=o.shape,u=a[a.length-1],[l,i,c,p]=C.prepareAndValidate(n,o);if(i===0)return e.makeTensorInfo(l,n.dtype,[]);let f=e.data.get(o.dataId).values,m=e.bufferSync(n),d=Eh(f,m,n.dtype,i,u,c,p,n.shape,s);return e.makeTensorInfo(l,n.dtype,d.values)}var s1={kernelName:uu,backendName:"cpu",kernelFunc:_U};function TU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,indices:s}=t,{axis:a,batchDims:u}=n;se([o,s],"gatherV2");let l=I.parseAxisParam(a,o.shape)[0],i=e.data.get(s.dataId).values,c=o.shape[l];for(let w=0;w<i.length;++w){let b=i[w];I.assert(b<=c-1&&b>=0,()=>`GatherV2: the index value ${b} is not in [0, ${c-1}]`)}let p=u;u==null&&(p=0);let f=I.sizeFromShape(s.shape),m=C.segment_util.collectGatherOpShapeInfo(o,s,l,p),d=Je({inputs:{x:o},backend:e,attrs:{shape:[m.batchSize,m.outerSize,m.dimSize,m.sliceSize]}}),h=Je({inputs:{x:s},backend:e,attrs:{shape:[m.batchSize,f/m.batchSize]}}),g=[m.batchSize,m.outerSize,f/m.batchSize,m.sliceSize],A=e.bufferSync(h),y=e.bufferSync(d),x=Dh(y,A,g);return e.disposeIntermediateTensorInfo(d),e.disposeIntermediateTensorInfo(h),e.makeTensorInfo(m.outputShape,x.dtype,x.values)}var i1={kernelName:Ri,backendName:"cpu",kernelFunc:TU};function MU(r){let{inputs:t,backend:e}=r,{input:n}=t,o=I.sizeFromShape(n.shape),s=n.shape[n.shape.length-1],a=o/s,u=Je({inputs:{x:n},backend:e,attrs:{shape:[a,s]}}),l=zh(u,!0,e),i=Je({inputs:{x:l},backend:e,attrs:{shape:n.shape}});return e.disposeIntermediateTensorInfo(u),e.disposeIntermediateTensorInfo(l),i}var a1={kernelName:$d,backendName:"cpu",kernelFunc:MU};var NU=Pe(pu,r=>Number.isFinite(r)?1:0,"bool"),u1={kernelName:pu,backendName:"cpu",kernelFunc:NU};var FU=Pe(fu,r=>Math.abs(r)===1/0?1:0,"bool"),l1={kernelName:fu,backendName:"cpu",kernelFunc:FU};var PU=Pe(mu,r=>Number.isNaN(r)?1:0,"bool"),c1={kernelName:mu,backendName:"cpu",kernelFunc:PU};function $U(r){let{backend:t,attrs:e}=r,{start:n,stop:o,num:s}=e,a=Bh(n,o,s);return t.makeTensorInfo([a.length],"float32",a)}var p1={kernelName:gu,backendName:"cpu",kernelFunc:$U};var LU=Pe(Au,r=>Math.log1p(r)),f1={kernelName:Au,backendName:"cpu",kernelFunc:LU};var OU=Xe((r,t)=>r&&t),QU=it(yu,OU,null,"bool"),m1={kernelName:yu,backendName:"cpu",kernelFunc:QU};var zU=Pe(xu,r=>r?0:1,"bool"),d1={kernelName:xu,backendName:"cpu",kernelFunc:zU};var WU=Xe((r,t)=>r||t),GU=it(Iu,WU,null,"bool"),h1={kernelName:Iu,backendName:"cpu",kernelFunc:GU};function UU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{depthRadius:s,bias:a,alpha:u,beta:l}=n;se(o,"LRN");let i=o.shape[3],c=i-1,p=e.data.get(o.dataId).values,f=I.sizeFromShape(o.shape),m=new Float32Array(f);function d(h){let g=h%i,A=h-g+Math.max(0,g-s),y=h-g+Math.min(g+s,c),x=0;for(;A<=y;A++){let w=p[A];x+=w*w}return x}for(let h=0;h<f;h++){let g=d(h),A=p[h]*Math.pow(a+u*g,-l);m[h]=A}return e.makeTensorInfo(o.shape,o.dtype,m)}var g1={kernelName:"LRN",backendName:"cpu",kernelFunc:UU};function VU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,y:s,dy:a}=t,{depthRadius:u,bias:l,alpha:i,beta:c}=n;se(a,"LRNGrad");let p=I.sizeFromShape(a.shape),f=a.shape[3],m=e.data.get(a.dataId).values,d=e.data.get(o.dataId).values,h=e.data.get(s.dataId).values,g=new Float32Array(p),A=p;for(let y=0;y<A;y++){let x=y%f,w=y-x+Math.max(0,x-u),b=y-x+Math.min(f,x+u+1),v=0;for(let E=w;E<b;E++)v+=Math.pow(d[E],2);v=i*v+l;for(let E=w;E<b;E++){let _=-2*i*c*d[E]*h[y]/v;y===E&&(_+=Math.pow(v,-c)),_*=m[y],g[E]+=_}}return e.makeTensorInfo(a.shape,o.dtype,g)}var A1={kernelName:wu,backendName:"cpu",kernelFunc:VU};function HI(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{reductionIndices:s,keepDims:a}=n,u=e,l=o.shape,i=l.length,c=I.parseAxisParam(s,l),p=c,f=C.getAxesPermutation(p,i),m=u.data.get(o.dataId).values;if(f!=null){let w=new Array(i);for(let b=0;b<w.length;b++)w[b]=l[f[b]];m=Lp(m,l,o.dtype,f,w),p=C.getInnerMostAxes(p.length,i),l=w}se(o,"max"),C.assertAxesAreInnerMostDims("max",p,i);let[d,h]=C.computeOutAndReduceShapes(l,p),g=I.sizeFromShape(h),A=Rh(m,g,d,o.dtype),y=u.write(A,d,o.dtype),x=d;return a&&(x=C.expandShapeToKeepDim(d,c)),{dataId:y,shape:x,dtype:o.dtype}}var y1={kernelName:"Max",backendName:"cpu",kernelFunc:HI};function HU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t;se(o,"maxPool");let{filterSize:s,strides:a,pad:u,dimRoundingMode:l}=n,i=1;I.assert(C.eitherStridesOrDilationsAreOne(a,i),()=>`Error in maxPool: Either strides or dilations must be 1. Got strides ${a} and dilations '${i}'`);let c=C.computePool2DInfo(o.shape,s,a,i,u,l),p;if(c.filterWidth===1&&c.filterHeight===1&&I.arraysEqual(c.inShape,c.outShape))p=zr({inputs:{x:o},backend:e});else{let f=e.data.get(o.dataId).values,m=I.computeStrides(o.shape),d=Wp(f,o.shape,o.dtype,m,c,"max");p=e.makeTensorInfo(c.outShape,o.dtype,d.values)}return p}var x1={kernelName:bu,backendName:"cpu",kernelFunc:HU};function qU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l,dataFormat:i}=n;se(o,"maxPool3d");let c=C.computePool3DInfo(o.shape,s,a,1,u,l,i),p=e.data.get(o.dataId).values,f=Qh(p,o.shape,o.dtype,I.computeStrides(o.shape),c,"max");return e.makeTensorInfo(f.shape,"float32",f.values)}var I1={kernelName:up,backendName:"cpu",kernelFunc:qU};function KU(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=n;se([o,s],"maxPool3DGrad");let c=C.computePool3DInfo(s.shape,a,u,1,l,i),p=e.bufferSync(s),f=hv(p,c),m=c.strideDepth,d=c.strideHeight,h=c.strideWidth,g=c.dilationDepth,A=c.dilationHeight,y=c.dilationWidth,x=c.effectiveFilterDepth,w=c.effectiveFilterHeight,b=c.effectiveFilterWidth,v=x-1-c.padInfo.front,E=b-1-c.padInfo.left,_=w-1-c.padInfo.top,M=Te(s.shape,"float32"),k=e.bufferSync(o);for(let D=0;D<c.batchSize;++D)for(let T=0;T<c.inChannels;++T)for(let B=0;B<c.inDepth;++B)for(let L=0;L<c.inHeight;++L)for(let P=0;P<c.inWidth;++P){let z=B-v,Q=L-_,U=P-E,H=0;for(let V=0;V<x;V+=g){let ee=(z+V)/m;if(!(ee<0||ee>=c.outDepth||Math.floor(ee)!==ee))for(let j=0;j<w;j+=A){let N=(Q+j)/d;if(!(N<0||N>=c.outHeight||Math.floor(N)!==N))for(let G=0;G<b;G+=y){let te=(U+G)/h;if(te<0||te>=c.outWidth||Math.floor(te)!==te)continue;let X=x*w*b-1-f.get(D,ee,N,te,T),oe=V*w*b+j*b+G,Ie=X===oe?1:0;if(Ie===0)continue;let we=k.get(D,ee,N,te,T);H+=we*Ie}}}M.set(H,D,B,L,P,T)}return e.makeTensorInfo(M.shape,M.dtype,M.values)}var w1={kernelName:lp,backendName:"cpu",kernelFunc:KU};function jU(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s,output:a}=t,u=s;se([s,a],"maxPoolGrad");let{filterSize:l,strides:i,pad:c,dimRoundingMode:p}=n,f=C.computePool2DInfo(u.shape,l,i,1,c,p),m=e.data.get(u.dataId).values,d=Te(f.outShape,u.dtype,Oh(m,u.shape,u.dtype,f).values),h=f.strideHeight,g=f.strideWidth,A=f.dilationHeight,y=f.dilationWidth,x=f.effectiveFilterHeight,w=f.effectiveFilterWidth,b=w-1-f.padInfo.left,v=x-1-f.padInfo.top,E=Te(u.shape,"float32"),_=e.data.get(o.dataId).values,M=Te(o.shape,"float32",_);for(let k=0;k<f.batchSize;++k)for(let D=0;D<f.inChannels;++D)for(let T=0;T<f.inHeight;++T)for(let B=0;B<f.inWidth;++B){let L=T-v,P=B-b,z=0;for(let Q=0;Q<x;Q+=A){let U=(L+Q)/h;if(!(U<0||U>=f.outHeight||Math.floor(U)!==U))for(let H=0;H<w;H+=y){let V=(P+H)/g;if(V<0||V>=f.outWidth||Math.floor(V)!==V)continue;let ee=x*w-1-d.get(k,U,V,D),j=Q*w+H,N=ee===j?1:0;if(N===0)continue;let G=M.get(k,U,V,D);z+=G*N}}E.set(z,k,T,B,D)}return e.makeTensorInfo(E.shape,E.dtype,E.values)}var b1={kernelName:ap,backendName:"cpu",kernelFunc:jU};function C1(r,t,e,n,o){let s=I.computeStrides(t),a=Wp(r,t,e,s,o,"max"),u=Oh(r,t,e,o,!0,n);return[a.values,u.values]}var S1={kernelName:cp,backendName:"cpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{x:n}=r,{filterSize:o,strides:s,pad:a,includeBatchInIndex:u}=t,l=e;se(n,"MaxPoolWithArgmax");let i=l.data.get(n.dataId).values,c=C.computePool2DInfo(n.shape,o,s,[1,1],a),[p,f]=C1(i,n.shape,n.dtype,u,c),m=l.write(p,c.outShape,n.dtype),d=l.write(f,c.outShape,n.dtype);return[{dataId:m,shape:c.outShape,dtype:n.dtype},{dataId:d,shape:c.outShape,dtype:"int32"}]}};function YU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n,u=I.parseAxisParam(s,o.shape),i=C.computeOutAndReduceShapes(o.shape,u)[1],c=I.sizeFromShape(i),p=[],f=e.makeTensorInfo([],"float32",new Float32Array([c]));p.push(f);let m=mo({inputs:{x:o},backend:e,attrs:{dtype:"float32"}});p.push(m);let d=Dm({inputs:{a:m,b:f},backend:e});p.push(d);let h=ei({inputs:{x:d},backend:e,attrs:{axis:s,keepDims:a}});return p.forEach(g=>e.disposeIntermediateTensorInfo(g)),h}var k1={kernelName:Cu,backendName:"cpu",kernelFunc:YU};function XU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;se(o,"min");let u=I.parseAxisParam(s,o.shape),l=u,i=C.getAxesPermutation(l,o.shape.length),c=o;i!=null&&(c=Ot({inputs:{x:o},backend:e,attrs:{perm:i}}),l=C.getInnerMostAxes(l.length,o.shape.length)),C.assertAxesAreInnerMostDims("min",l,c.shape.length);let[p,f]=C.computeOutAndReduceShapes(c.shape,l),m=I.sizeFromShape(f),d=I.makeZerosTypedArray(I.sizeFromShape(p),c.dtype),h=e.data.get(c.dataId).values;for(let A=0;A<d.length;++A){let y=A*m,x=h[y];for(let w=0;w<m;++w){let b=h[y+w];(Number.isNaN(b)||b<x)&&(x=b)}d[A]=x}i!=null&&e.disposeIntermediateTensorInfo(c);let g=e.makeTensorInfo(p,c.dtype,d);if(a){let A=C.expandShapeToKeepDim(p,u),y=Je({inputs:{x:g},backend:e,attrs:{shape:A}});return e.disposeIntermediateTensorInfo(g),y}return g}var v1={kernelName:"Min",backendName:"cpu",kernelFunc:XU};function JU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{paddings:s,mode:a}=n;se(o,"mirrorPad");let u=s.map((x,w)=>x[0]+o.shape[w]+x[1]),l=s.map(x=>x[0]),i=s.map((x,w)=>x[0]+o.shape[w]),c=a==="reflect"?0:1,p=e.data.get(o.dataId).values,f=o.shape.length,m=I.computeStrides(o.shape),d=I.sizeFromShape(u),h=u.length,g=I.computeStrides(u),A=I.getTypedArrayFromDType(o.dtype,d);for(let x=0;x<d;x++){let w=I.indexToLoc(x,h,g);for(let v=0;v<h;v++)w[v]<l[v]?w[v]=l[v]*2-w[v]-c:w[v]>=i[v]&&(w[v]=(i[v]-1)*2-w[v]+c);w=w.map((v,E)=>v-l[E]);let b=I.locToIndex(w,f,m);A[x]=p[b]}return{dataId:e.write(A,u,o.dtype),shape:u,dtype:o.dtype}}var E1={kernelName:ku,backendName:"cpu",kernelFunc:JU};var ZU=Xe(((r,t)=>{let e=r%t;return r<0&&t<0||r>=0&&t>=0?e:(e+t)%t})),eV=it("Mod",ZU),D1={kernelName:"Mod",backendName:"cpu",kernelFunc:eV};var R1=Mc(FS());function qI(r){let{inputs:t,backend:e,attrs:n}=r,{logits:o}=t,{dim:s}=n,a=o.shape.length,u=s;if(u===-1&&(u=a-1),u!==a-1)throw Error(`Softmax along a non-last dimension is not yet supported. Logits was rank ${a} and dim was ${u}`);let l=I.parseAxisParam([u],o.shape),i=HI({inputs:{x:o},backend:e,attrs:{reductionIndices:l,keepDims:!1}}),c=C.expandShapeToKeepDim(i.shape,l),p=Je({inputs:{x:i},backend:e,attrs:{shape:c}}),f=vm({inputs:{a:o,b:p},backend:e}),m=dI({inputs:{x:f},backend:e}),d=ei({inputs:{x:m},backend:e,attrs:{axis:l,keepDims:!1}}),h=Je({inputs:{x:d},backend:e,attrs:{shape:c}}),g=Dm({inputs:{a:m,b:h},backend:e});return e.disposeIntermediateTensorInfo(i),e.disposeIntermediateTensorInfo(p),e.disposeIntermediateTensorInfo(f),e.disposeIntermediateTensorInfo(m),e.disposeIntermediateTensorInfo(d),e.disposeIntermediateTensorInfo(h),g}var B1={kernelName:qu,backendName:"cpu",kernelFunc:qI};function tV(r){let{inputs:t,backend:e,attrs:n}=r,{logits:o}=t,{numSamples:s,seed:a,normalized:u}=n;se(o,"multinomial");let l=u?o:qI({inputs:{logits:o},backend:e,attrs:{dim:-1}}),i=l.shape[0],c=l.shape[1],p=e.data.get(l.dataId).values,f=[i,s],m=I.makeZerosTypedArray(I.sizeFromShape(f),"int32");for(let d=0;d<i;++d){let h=d*c,g=new Float32Array(c-1);g[0]=p[h];for(let x=1;x<g.length;++x)g[x]=g[x-1]+p[h+x];let A=R1.alea(a.toString()),y=d*s;for(let x=0;x<s;++x){let w=A();m[y+x]=g.length;for(let b=0;b<g.length;b++)if(w<g[b]){m[y+x]=b;break}}}return u||e.disposeIntermediateTensorInfo(l),e.makeTensorInfo(f,"int32",m)}var _1={kernelName:vu,backendName:"cpu",kernelFunc:tV};var rV=Rn.nonMaxSuppressionV3Impl;function nV(r){let{inputs:t,backend:e,attrs:n}=r,{boxes:o,scores:s}=t,{maxOutputSize:a,iouThreshold:u,scoreThreshold:l}=n;se(o,"NonMaxSuppression");let i=e.data.get(o.dataId).values,c=e.data.get(s.dataId).values,{selectedIndices:p}=rV(i,c,a,u,l);return e.makeTensorInfo([p.length],"int32",new Int32Array(p))}var T1={kernelName:Du,backendName:"cpu",kernelFunc:nV};var oV=Rn.nonMaxSuppressionV4Impl;function sV(r){let{inputs:t,backend:e,attrs:n}=r,{boxes:o,scores:s}=t,{maxOutputSize:a,iouThreshold:u,scoreThreshold:l,padToMaxOutputSize:i}=n;se(o,"NonMaxSuppressionPadded");let c=e.data.get(o.dataId).values,p=e.data.get(s.dataId).values,{selectedIndices:f,validOutputs:m}=oV(c,p,a,u,l,i);return[e.makeTensorInfo([f.length],"int32",new Int32Array(f)),e.makeTensorInfo([],"int32",new Int32Array([m]))]}var M1={kernelName:em,backendName:"cpu",kernelFunc:sV};var iV=Rn.nonMaxSuppressionV5Impl;function aV(r){let{inputs:t,backend:e,attrs:n}=r,{boxes:o,scores:s}=t,{maxOutputSize:a,iouThreshold:u,scoreThreshold:l,softNmsSigma:i}=n;se(o,"NonMaxSuppressionWithScore");let c=e.data.get(o.dataId).values,p=e.data.get(s.dataId).values,f=a,m=u,d=l,h=i,{selectedIndices:g,selectedScores:A}=iV(c,p,f,m,d,h);return[e.makeTensorInfo([g.length],"int32",new Int32Array(g)),e.makeTensorInfo([A.length],"float32",new Float32Array(A))]}var N1={kernelName:Bu,backendName:"cpu",kernelFunc:aV};function uV(r){let{inputs:t,backend:e,attrs:n}=r,{indices:o}=t,{dtype:s,depth:a,onValue:u,offValue:l}=n;se(o,"oneHot");let i=I.sizeFromShape(o.shape),c=new Float32Array(i*a);c.fill(l);let p=e.data.get(o.dataId).values;for(let f=0;f<i;++f)p[f]>=0&&p[f]<a&&(c[f*a+p[f]]=u);return e.makeTensorInfo([...o.shape,a],s,c)}var F1={kernelName:Ru,backendName:"cpu",kernelFunc:uV};function _m(r){let{inputs:t,backend:e}=r,{x:n}=t;if(n.dtype==="string")throw new Error("zerosLike is not supported for string tensors");if(n.dtype==="complex64"){let o=fo({inputs:{input:n},backend:e}),s=_m({inputs:{x:o},backend:e}),a=ds({inputs:{input:n},backend:e}),u=_m({inputs:{x:a},backend:e}),l=xr({inputs:{real:s,imag:u},backend:e});return e.disposeIntermediateTensorInfo(o),e.disposeIntermediateTensorInfo(s),e.disposeIntermediateTensorInfo(a),e.disposeIntermediateTensorInfo(u),l}else return Rm({backend:e,attrs:{shape:n.shape,value:0,dtype:n.dtype}})}var P1={kernelName:$i,backendName:"cpu",kernelFunc:_m};function $1(r){let{inputs:t,backend:e}=r,{x:n}=t;if(n.dtype==="string")throw new Error("onesLike is not supported for string tensors");if(n.dtype==="complex64"){let o=fo({inputs:{input:n},backend:e}),s=$1({inputs:{x:o},backend:e}),a=ds({inputs:{input:n},backend:e}),u=_m({inputs:{x:a},backend:e}),l=xr({inputs:{real:s,imag:u},backend:e});return e.disposeIntermediateTensorInfo(o),e.disposeIntermediateTensorInfo(s),e.disposeIntermediateTensorInfo(a),e.disposeIntermediateTensorInfo(u),l}else return Rm({backend:e,attrs:{shape:n.shape,value:1,dtype:n.dtype}})}var L1={kernelName:_i,backendName:"cpu",kernelFunc:$1};function KI(r){let{inputs:t,backend:e,attrs:n}=r,{axis:o}=n;if(t.length===1)return Up({inputs:{input:t[0]},backend:e,attrs:{dim:o}});let s=t[0].shape,a=t[0].dtype;t.forEach(c=>{I.assertShapesMatch(s,c.shape,"All tensors passed to stack must have matching shapes"),I.assert(a===c.dtype,()=>"All tensors passed to stack must have matching dtypes")});let u=[],l=t.map(c=>{let p=Up({inputs:{input:c},backend:e,attrs:{dim:o}});return u.push(p),p}),i=Vi({inputs:l,backend:e,attrs:{axis:o}});return u.forEach(c=>e.disposeIntermediateTensorInfo(c)),i}var O1={kernelName:Ti,backendName:"cpu",kernelFunc:KI};function lV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{paddings:s,constantValue:a}=n;se(o,"pad");let u=s.map((y,x)=>y[0]+o.shape[x]+y[1]),l=s.map(y=>y[0]),i=e.data.get(o.dataId).values,c=I.sizeFromShape(o.shape),p=o.shape.length,f=I.computeStrides(o.shape),m=I.sizeFromShape(u),d=u.length,h=I.computeStrides(u),g=I.getTypedArrayFromDType(o.dtype,m);a!==0&&g.fill(a);for(let y=0;y<c;y++){let w=I.indexToLoc(y,p,f).map((v,E)=>v+l[E]),b=I.locToIndex(w,d,h);g[b]=i[y]}return{dataId:e.write(g,u,o.dtype),shape:u,dtype:o.dtype}}var Wh={kernelName:_u,backendName:"cpu",kernelFunc:lV};var cV=Xe((r,t)=>Math.pow(r,t)),pV=it("Pow",cV),Q1={kernelName:"Pow",backendName:"cpu",kernelFunc:pV};function fV(r){let{inputs:t,backend:e,attrs:n}=r,{paramsNestedSplits:o,paramsDenseValues:s,indices:a}=t,{outputRaggedRank:u}=n,l=o.map(A=>e.data.get(A.dataId).values),i=o.map(A=>A.shape),c=e.data.get(s.dataId).values,p=e.data.get(a.dataId).values,[f,m,d]=_h(l,i,c,s.shape,s.dtype,p,a.shape,u),h=f.map(A=>e.makeTensorInfo([A.length],"int32",A)),g=e.makeTensorInfo(d,s.dtype,m);return h.concat([g])}var z1={kernelName:m0,backendName:"cpu",kernelFunc:fV};function mV(r){let{inputs:t,backend:e}=r,{starts:n,limits:o,deltas:s}=t,a=e.data.get(n.dataId).values,u=e.data.get(o.dataId).values,l=e.data.get(s.dataId).values,[i,c]=Th(a,n.shape,n.dtype,u,o.shape,l,s.shape),p=e.makeTensorInfo([i.length],"int32",i),f=e.makeTensorInfo([c.length],n.dtype,c);return[p,f]}var W1={kernelName:d0,backendName:"cpu",kernelFunc:mV};function dV(r){let{inputs:t,backend:e,attrs:n}=r,{shape:o,values:s,defaultValue:a,rowPartitionTensors:u}=t,{rowPartitionTypes:l}=n,i=e.data.get(o.dataId).values,c=e.data.get(s.dataId).values,p=e.data.get(a.dataId).values,f=u.map(g=>e.data.get(g.dataId).values),m=u.map(g=>g.shape),[d,h]=Mh(i,o.shape,c,s.shape,s.dtype,p,a.shape,f,m,l);return e.makeTensorInfo(d,s.dtype,h)}var G1={kernelName:h0,backendName:"cpu",kernelFunc:dV};function hV(r){let{backend:t,attrs:e}=r,{start:n,stop:o,dtype:s,step:a}=e,u=Bl(n,o,a,s);return t.makeTensorInfo([u.length],s,u)}var U1={kernelName:pp,backendName:"cpu",kernelFunc:hV};var gV=Pe(Mu,r=>1/r),V1={kernelName:Mu,backendName:"cpu",kernelFunc:gV};function AV(r){let{inputs:t,backend:e,attrs:n}=r,{images:o}=t,{alignCorners:s,halfPixelCenters:a,size:u}=n;se(o,"resizeBilinear");let l=I.computeStrides(o.shape),[i,c]=u,[p,f,m,d]=o.shape,h=e.data.get(o.dataId).values,g=new Float32Array(I.sizeFromShape([p,i,c,d])),A=[s&&i>1?f-1:f,s&&c>1?m-1:m],y=[s&&i>1?i-1:i,s&&c>1?c-1:c],x=0,w=A[0]/y[0],b=A[1]/y[1];for(let v=0;v<p;v++)for(let E=0;E<i;E++){let _;a?_=w*(E+.5)-.5:_=w*E;let M=Math.max(0,Math.floor(_)),k=_-M,D=Math.min(f-1,Math.ceil(_)),T=v*l[0]+M*l[1],B=v*l[0]+D*l[1];for(let L=0;L<c;L++){let P;a?P=b*(L+.5)-.5:P=b*L;let z=Math.max(0,Math.floor(P)),Q=P-z,U=Math.min(m-1,Math.ceil(P)),H=T+z*l[2],V=B+z*l[2],ee=T+U*l[2],j=B+U*l[2];for(let N=0;N<d;N++){let G=h[H+N],te=h[V+N],X=h[ee+N],oe=h[j+N],Ie=G+(X-G)*Q,we=te+(oe-te)*Q,Ce=Ie+(we-Ie)*k;g[x++]=Ce}}}return e.makeTensorInfo([p,i,c,d],"float32",g)}var H1={kernelName:Pu,backendName:"cpu",kernelFunc:AV};function yV(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n;se([s,o],"resizeBilinearGrad");let u=I.computeStrides(o.shape),[l,i,c,p]=o.shape,[,f,m]=s.shape,d=new Float32Array(l*i*c*p),h=[a&&f>1?i-1:i,a&&m>1?c-1:c],g=[a&&f>1?f-1:f,a&&m>1?m-1:m],A=h[0]/g[0],y=h[1]/g[1],x=e.data.get(s.dataId).values,w=0;for(let b=0;b<l;b++){let v=b*u[0];for(let E=0;E<f;E++){let _=E*A,M=Math.floor(_),k=Math.min(Math.ceil(_),i-1),D=v+M*u[1],T=v+k*u[1],B=_-M,L=1-B;for(let P=0;P<m;P++){let z=P*y,Q=Math.floor(z),U=Math.min(Math.ceil(z),c-1),H=z-Q,V=1-H,ee=D+Q*u[2],j=D+U*u[2],N=T+Q*u[2],G=T+U*u[2],te=L*V,X=L*H,oe=B*V,Ie=B*H;for(let we=0;we<p;we++){let Ce=x[w++];d[ee+we]+=Ce*te,d[j+we]+=Ce*X,d[N+we]+=Ce*oe,d[G+we]+=Ce*Ie}}}}return e.makeTensorInfo([l,c,i,p],"float32",d)}var q1={kernelName:$u,backendName:"cpu",kernelFunc:yV};function xV(r){let{inputs:t,backend:e,attrs:n}=r,{images:o}=t,{alignCorners:s,halfPixelCenters:a,size:u}=n;se(o,"resizeNearestNeighbor");let l=I.computeStrides(o.shape),[i,c]=u,[p,f,m,d]=o.shape,h=e.data.get(o.dataId).values,g=new Float32Array(p*i*c*d),A=[s&&i>1?f-1:f,s&&c>1?m-1:m],y=[s&&i>1?i-1:i,s&&c>1?c-1:c],x=A[0]/y[0],w=A[1]/y[1],b=0;for(let v=0;v<p;v++){let E=v*l[0];for(let _=0;_<i;_++){let M=a?x*(_+.5):x*_,k=Math.min(f-1,s?Math.round(M):Math.floor(M));a&&(k=Math.max(0,k));let D=E+k*l[1];for(let T=0;T<c;T++){let B=a?w*(T+.5):w*T,L=Math.min(m-1,s?Math.round(B):Math.floor(B));a&&(L=Math.max(0,L));let P=D+L*l[2];for(let z=0;z<d;z++){let Q=h[P+z];g[b++]=Q}}}}return e.makeTensorInfo([p,i,c,d],o.dtype,g)}var K1={kernelName:Nu,backendName:"cpu",kernelFunc:xV};function IV(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n;se([s,o],"resizeNearestNeighborGrad");let u=I.computeStrides(o.shape),l=I.computeStrides(s.shape),[i,c,p,f]=o.shape,[,m,d]=s.shape,h=new Float32Array(i*c*p*f),g=e.data.get(s.dataId).values,A=[a&&m>1?c-1:c,a&&d>1?p-1:p],y=[a&&m>1?m-1:m,a&&d>1?d-1:d],x=A[0]/y[0],w=A[1]/y[1],b=1/x,v=1/w,E=Math.ceil(b)*2+2,_=Math.ceil(v)*2+2;for(let M=0;M<i;M++){let k=M*u[0];for(let D=0;D<c;D++){let T=k+D*u[1],B=Math.floor(D*b),L=Math.floor(B-E/2);for(let P=0;P<p;P++){let z=T+P*u[2],Q=Math.floor(P*v),U=Math.floor(Q-_/2);for(let H=0;H<f;H++){let V=0;for(let ee=0;ee<E;ee++){let j=ee+L;if(j<0||j>=m)continue;let N=k+j*l[1],G=j*x,te=Math.min(c-1,a?Math.round(G):Math.floor(G));if(D===te)for(let X=0;X<_;X++){let oe=X+U;if(oe<0||oe>=d)continue;let Ie=N+oe*l[2],we=oe*w,Ce=Math.min(p-1,a?Math.round(we):Math.floor(we));P===Ce&&(V+=g[Ie+H])}}h[z+H]=V}}}}return e.makeTensorInfo(o.shape,o.dtype,h)}var j1={kernelName:Fu,backendName:"cpu",kernelFunc:IV};function wV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{dims:s}=n;se(o,"reverse");let a=o.shape.length,u=I.parseAxisParam(s,o.shape);if(a===0)return zr({inputs:{x:o},backend:e});let l=new yt(o.shape,o.dtype),i=e.bufferSync(o);for(let c=0;c<l.size;c++){let p=l.indexToLoc(c),f=p.slice();u.forEach(m=>f[m]=o.shape[m]-1-f[m]),l.set(i.get(...f),...p)}return e.makeTensorInfo(l.shape,l.dtype,l.values)}var Y1={kernelName:Lu,backendName:"cpu",kernelFunc:wV};var X1={kernelName:tl,backendName:"cpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{image:n}=r,{radians:o,fillValue:s,center:a}=t,u=e,l=I.getTypedArrayFromDType(n.dtype,I.sizeFromShape(n.shape)),[i,c,p,f]=n.shape,[m,d]=C.getImageCenter(a,c,p),h=255,g=Math.sin(o),A=Math.cos(o),y=u.data.get(n.dataId).values;for(let w=0;w<i;w++){let b=w*p*c*f;for(let v=0;v<c;v++){let E=v*(p*f);for(let _=0;_<p;_++){let M=_*f;for(let k=0;k<f;k++){let D=[i,v,_,k],T=D[2],B=D[1],L=(T-m)*A-(B-d)*g,P=(T-m)*g+(B-d)*A;L=Math.round(L+m),P=Math.round(P+d);let z=s;if(typeof s!="number"&&(k===3?z=h:z=s[k]),L>=0&&L<p&&P>=0&&P<c){let U=P*(p*f),H=L*f,V=b+U+H+k;z=y[V]}let Q=b+E+M+k;l[Q]=z}}}}return{dataId:u.write(l,n.shape,n.dtype),shape:n.shape,dtype:n.dtype}}};var bV=Pe(Ou,r=>{let t=Math.floor(r);return r-t<.5?Math.floor(r):r-t>.5?Math.ceil(r):t%2===0?t:t+1}),J1={kernelName:Ou,backendName:"cpu",kernelFunc:bV};function CV(r){let{inputs:t,backend:e,attrs:n}=r,{indices:o,updates:s}=t,{shape:a}=n,{sliceRank:u,numUpdates:l,sliceSize:i,strides:c,outputSize:p}=C.calculateShapes(s,o,a),f=!0,m=e.bufferSync(o),d=e.bufferSync(s),h=Wo(m,d,a,p,i,l,u,c,0,f);return e.makeTensorInfo(a,h.dtype,h.values)}var Z1={kernelName:Qu,backendName:"cpu",kernelFunc:CV};function SV(r,t){let e=0,n=r.length,o=0;for(;e<n;)o=Math.floor((e+n)/2),r[o]<t?e=o+1:n=o;return n}function kV(r,t){let e=0,n=r.length,o=0;for(;e<n;)o=Math.floor((e+n)/2),r[o]<=t?e=o+1:n=o;return n}function e2(r,t,e,n,o,s){let a=I.getArrayFromDType("int32",e*o);for(let u=0;u<e;++u){let l=r.slice(u*n,(u+1)*n),i=u*o;for(let c=0;c<o;++c)a[i+c]=s==="left"?SV(l,t[c+i]):kV(l,t[c+i])}return a}function vV(r){let{inputs:t,backend:e,attrs:n}=r,{sortedSequence:o,values:s}=t,{side:a}=n,u=e.data.get(o.dataId).values,l=e.data.get(s.dataId).values,i=e2(u,l,o.shape[0],o.shape[1],s.shape[1],a);return e.makeTensorInfo(s.shape,"int32",i)}var t2={kernelName:Wu,backendName:"cpu",kernelFunc:vV};function EV(r){let{inputs:t,backend:e}=r,{condition:n,t:o,e:s}=t;se([n,o,s],"select");let a=n.shape.length,u=e.data.get(n.dataId).values,l=e.data.get(o.dataId).values,i=e.data.get(s.dataId).values,c=or(o.dtype,s.dtype),p=I.makeZerosTypedArray(I.sizeFromShape(o.shape),c),f=0,m=a===0||a>1||o.shape.length===1?1:I.sizeFromShape(o.shape.slice(1));for(let d=0;d<u.length;d++)for(let h=0;h<m;h++)u[d]===1?p[f++]=l[d]:p[f++]=i[d];return e.makeTensorInfo(o.shape,c,p)}var r2={kernelName:fp,backendName:"cpu",kernelFunc:EV};var DV=C.SELU_SCALEALPHA,BV=C.SELU_SCALE,RV=Pe(Gu,r=>r>=0?BV*r:DV*(Math.exp(r)-1)),n2={kernelName:Gu,backendName:"cpu",kernelFunc:RV};var _V=Pe(Vu,r=>r<0?-1:r>0?1:0),o2={kernelName:Vu,backendName:"cpu",kernelFunc:_V};var TV=Pe("Sin",r=>Math.sin(r)),s2={kernelName:"Sin",backendName:"cpu",kernelFunc:TV};var MV=Pe(Uu,r=>Math.sinh(r)),i2={kernelName:Uu,backendName:"cpu",kernelFunc:MV};var NV=11920928955078125e-23,a2=Math.log(NV)+2,FV=Pe(Hu,r=>{let t=r>-a2,e=r<a2,n=Math.exp(r),o;return e?o=n:t?o=r:o=Math.log(1+n),o}),u2={kernelName:Hu,backendName:"cpu",kernelFunc:FV};function PV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,paddings:a}=n;se([o],"spaceToBatchND");let u=I.sizeFromShape(s),l=[[0,0]];l.push(...a);for(let v=1+s.length;v<o.shape.length;++v)l.push([0,0]);let i=Wh.kernelFunc({inputs:{x:o},backend:e,attrs:{paddings:l,constantValue:0}}),c=C.getReshaped(i.shape,s,u,!1),p=C.getPermuted(c.length,s.length,!1),f=C.getReshapedPermuted(i.shape,s,u,!1),h=Je({inputs:{x:i},backend:e,attrs:{shape:c}}),y=Ot({inputs:{x:h},backend:e,attrs:{perm:p}}),b=Je({inputs:{x:y},backend:e,attrs:{shape:f}});return e.disposeIntermediateTensorInfo(i),e.disposeIntermediateTensorInfo(h),e.disposeIntermediateTensorInfo(y),b}var l2={kernelName:mp,backendName:"cpu",kernelFunc:PV};function $V(r){let{inputs:t,backend:e}=r,{indices:n,values:o,denseShape:s,defaultValue:a}=t;if(s.shape.length!==1)throw new Error(`Dense shape must be a vector, saw:
        ${s.shape}`);if(n.shape.length!==2)throw new Error(`Indices must be a matrix, saw:
        ${n.shape}`);if(o.shape.length!==1)throw new Error(`Values must be a vector, saw:
        ${o.shape}`);if(a.shape.length!==0)throw new Error(`Default value must be a scalar, saw:
        ${a.shape}`);let u=e.data.get(n.dataId).values,l=e.data.get(o.dataId).values,i=e.data.get(s.dataId).values,c=e.data.get(a.dataId).values[0],[p,f,m,d,h]=Nh(u,n.shape,n.dtype,l,o.dtype,i,c);return[e.makeTensorInfo(f,n.dtype,p),e.makeTensorInfo([f[0]],o.dtype,m),e.makeTensorInfo([d.length],"bool",new Uint8Array(d.map(g=>Number(g)))),e.makeTensorInfo([h.length],n.dtype,new Int32Array(h))]}var c2={kernelName:Qd,backendName:"cpu",kernelFunc:$V};function LV(r){let{inputs:t,backend:e}=r,{inputIndices:n,inputShape:o,newShape:s}=t;if(n.shape.length!==2)throw new Error(`Input indices should be a matrix but received shape
        ${n.shape}`);if(o.shape.length!==1)throw new Error(`Input shape should be a vector but received shape
        ${o.shape}`);if(s.shape.length!==1)throw new Error(`Target shape should be a vector but received shape ${s.shape}`);let a=Array.from(e.data.get(o.dataId).values),u=e.data.get(n.dataId).values,l=Array.from(e.data.get(s.dataId).values),[i,c,p]=Fh(u,n.shape,n.dtype,a,l);return[e.makeTensorInfo(c,n.dtype,i),e.makeTensorInfo([p.length],s.dtype,new Int32Array(p))]}var p2={kernelName:tm,backendName:"cpu",kernelFunc:LV};function OV(r){let{inputs:t,backend:e}=r,{data:n,indices:o,segmentIds:s}=t;if(n.shape.length<1)throw new Error("Data should be at least 1 dimensional but received scalar");if(o.shape.length!==1)throw new Error(`Indices should be a vector but received shape
          ${o.shape}`);if(s.shape.length!==1)throw new Error(`Segment ids should be a vector but received shape
          ${s.shape}`);if(o.shape[0]!==s.shape[0])throw new Error("segmentIds and indices should have same size.");let a=e.data.get(n.dataId).values,u=e.data.get(o.dataId).values,l=e.data.get(s.dataId).values,[i,c]=Op(a,n.shape,n.dtype,u,l,!0);return e.makeTensorInfo(c,n.dtype,i)}var f2={kernelName:dp,backendName:"cpu",kernelFunc:OV};function QV(r){let{inputs:t,backend:e}=r,{data:n,indices:o,segmentIds:s}=t;if(n.shape.length<1)throw new Error("Data should be at least 1 dimensional but received scalar");if(o.shape.length!==1)throw new Error(`Indices should be a vector but received shape
         ${o.shape}`);if(s.shape.length!==1)throw new Error(`Segment ids should be a vector but received shape
         ${s.shape}`);if(o.shape[0]!==s.shape[0])throw new Error("segmentIds and indices should have same size.");let a=e.data.get(n.dataId).values,u=e.data.get(o.dataId).values,l=e.data.get(s.dataId).values,[i,c]=Op(a,n.shape,n.dtype,u,l);return e.makeTensorInfo(c,n.dtype,i)}var m2={kernelName:hp,backendName:"cpu",kernelFunc:QV};function zV(r){let{inputs:t,backend:e,attrs:n}=r,{sparseIndices:o,sparseValues:s,defaultValue:a}=t,{outputShape:u}=n,{sliceRank:l,numUpdates:i,sliceSize:c,strides:p,outputSize:f}=C.calculateShapes(s,o,u),m=!1,d=e.bufferSync(o),h;switch(s.dtype){case"bool":{let g=e.bufferSync(s),A=!!e.data.get(a.dataId).values[0];h=Wo(d,g,u,f,c,i,l,p,A,m);break}case"float32":{let g=e.bufferSync(s),A=e.data.get(a.dataId).values[0];h=Wo(d,g,u,f,c,i,l,p,A,m);break}case"int32":{let g=e.bufferSync(s),A=e.data.get(a.dataId).values[0];h=Wo(d,g,u,f,c,i,l,p,A,m);break}case"string":{let g=e.bufferSync(s),A=I.decodeString(e.data.get(a.dataId).values[0]);h=Wo(d,g,u,f,c,i,l,p,A,m);break}default:throw new Error(`Unsupported type ${s.dtype}`)}return e.makeTensorInfo(u,h.dtype,h.values)}var d2={kernelName:Ku,backendName:"cpu",kernelFunc:zV};function WV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{numOrSizeSplits:s,axis:a}=n,u=I.parseAxisParam(a,o.shape)[0],l=C.prepareSplitSize(o,s,u),i=new Array(o.shape.length).fill(0),c=o.shape.slice();return l.map(p=>{let f=[...c];f[u]=p;let m=go({inputs:{x:o},backend:e,attrs:{begin:i,size:f}});return i[u]+=p,m})}var h2={kernelName:Fi,backendName:"cpu",kernelFunc:WV};var g2={kernelName:gp,backendName:"cpu",kernelFunc:({inputs:r,backend:t})=>{let{x:e}=r,n=t;se(e,"square");let o=n.data.get(e.dataId).values,s=new Float32Array(o.length);for(let u=0;u<o.length;++u){let l=o[u];s[u]=l*l}return{dataId:n.write(s,e.shape,e.dtype),shape:e.shape,dtype:e.dtype}}};var GV=Pe(us,(r,t)=>{let e=t;return isNaN(r)?NaN:r>0?1:e.alpha}),A2={kernelName:us,backendName:"cpu",kernelFunc:GV};function UV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{begin:s,end:a,strides:u,beginMask:l,endMask:i,ellipsisMask:c,newAxisMask:p,shrinkAxisMask:f}=n;se(o,"stridedSlice");let{finalShapeSparse:m,finalShape:d,isIdentity:h,sliceDim0:g,isSimpleSlice:A,begin:y,end:x,strides:w}=Yt.sliceInfo(o.shape,s,a,u,l,i,c,p,f),b;if(h)b=Je({inputs:{x:o},backend:e,attrs:{shape:d}});else if(g||A){I.assert(o.shape.length>=1,()=>`Input must have rank at least 1, got: ${o.shape.length}`);let v=Yt.computeOutShape(y,x,w),E=go({inputs:{x:o},backend:e,attrs:{begin:y,size:v}});b=Je({inputs:{x:E},backend:e,attrs:{shape:d}}),e.disposeIntermediateTensorInfo(E)}else{let v=e.bufferSync(o),E=Ph(m,v,w,y);b=e.makeTensorInfo(d,E.dtype,E.values)}return b}var y2={kernelName:Yu,backendName:"cpu",kernelFunc:UV};function VV(r){let{inputs:t,backend:e,attrs:n}=r,{separator:o,nGramWidths:s,leftPad:a,rightPad:u,padWidth:l,preserveShortSequences:i}=n,{data:c,dataSplits:p}=t,f=e.data.get(c.dataId).values,m=e.data.get(p.dataId).values,[d,h]=_l(f,m,o,s,a,u,l,i);return[e.makeTensorInfo([d.length],"string",d),e.makeTensorInfo(p.shape,"int32",h)]}var x2={kernelName:Ap,backendName:"cpu",kernelFunc:VV};function HV(r){let{inputs:t,backend:e,attrs:n}=r,{skipEmpty:o}=n,{input:s,delimiter:a}=t;if(s.dtype!=="string")throw new Error("Input must be of datatype string");if(s.shape.length!==1)throw new Error(`Input must be a vector, got shape: ${s.shape}`);if(a.shape.length!==0)throw new Error(`Delimiter must be a scalar, got shape: ${a.shape}`);let u=e.data.get(s.dataId).values,l=e.data.get(a.dataId).values[0],[i,c,p]=Tl(u,l,o),f=c.length;return[e.makeTensorInfo([f,2],"int32",i),e.makeTensorInfo([f],"string",c),e.makeTensorInfo([2],"int32",new Int32Array(p))]}var I2={kernelName:zd,backendName:"cpu",kernelFunc:HV};function qV(r){let{inputs:t,backend:e,attrs:n}=r,{numBuckets:o}=n,{input:s}=t;if(s.dtype!=="string")throw new Error("Input must be of datatype string");if(o<=0)throw new Error("Number of buckets must be at least 1");let a=e.data.get(s.dataId).values,u=Ml(a,o);return e.makeTensorInfo(s.shape,"int32",u)}var w2={kernelName:Wd,backendName:"cpu",kernelFunc:qV};var KV=Pe("Tan",r=>Math.tan(r)),b2={kernelName:"Tan",backendName:"cpu",kernelFunc:KV};var jV=Pe(Xu,r=>Math.tanh(r)),C2={kernelName:Xu,backendName:"cpu",kernelFunc:jV};function YV(r){let{inputs:t,backend:e}=r,{tensor:n,indices:o,updates:s}=t,{sliceRank:a,numUpdates:u,sliceSize:l,strides:i,outputSize:c}=C.calculateShapes(s,o,n.shape),p=!1,f=e.bufferSync(o),m=e.bufferSync(s),d=e.bufferSync(n),h=Wo(f,m,n.shape,c,l,u,a,i,d,p);return e.makeTensorInfo(n.shape,h.dtype,h.values)}var S2={kernelName:zu,backendName:"cpu",kernelFunc:YV};function XV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{reps:s}=n;se(o,"tile");let a=$h(e.bufferSync(o),s);return e.makeTensorInfo(a.shape,a.dtype,a.values)}var k2={kernelName:Po,backendName:"cpu",kernelFunc:XV};function JV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{k:s,sorted:a}=n;se(o,"topk");let u=e.data.get(o.dataId).values,[l,i]=Lh(u,o.shape,o.dtype,s,a);return[e.makeTensorInfo(l.shape,l.dtype,l.values),e.makeTensorInfo(i.shape,i.dtype,i.values)]}var v2={kernelName:Ju,backendName:"cpu",kernelFunc:JV};function ZV(r){let{inputs:t,attrs:e,backend:n}=r,{image:o,transforms:s}=t,{interpolation:a,fillMode:u,fillValue:l,outputShape:i}=e,[c,p,f,m]=o.shape,[d,h]=i??[p,f],g=[c,d,h,m],A=I.computeStrides(o.shape),y=A[0],x=A[1],w=A[2],b=I.computeStrides(g),v=b[0],E=b[1],_=b[2],M=I.getTypedArrayFromDType(o.dtype,I.sizeFromShape(g));M.fill(l);let k=n.data.get(o.dataId).values,D=n.data.get(s.dataId).values;for(let B=0;B<c;++B){let L=s.shape[0]===1?D:D.subarray(B*8,B*8+8);for(let P=0;P<d;++P)for(let z=0;z<h;++z)for(let Q=0;Q<m;++Q){let U,H=L[6]*z+L[7]*P+1;if(H===0)continue;let V=(L[0]*z+L[1]*P+L[2])/H,ee=(L[3]*z+L[4]*P+L[5])/H,j=E2(V,f,u),N=E2(ee,p,u);switch(a){case"nearest":U=oH(k,p,f,y,x,w,B,N,j,Q,l);break;case"bilinear":U=sH(k,p,f,y,x,w,B,N,j,Q,l);break;default:throw new Error(`Error in Transform: Expect 'nearest' or 'bilinear', but got ${a}`)}let G=B*v+P*E+z*_+Q;M[G]=U}return n.makeTensorInfo(g,o.dtype,M)}return{dataId:n.write(M,g,o.dtype),shape:o.shape,dtype:o.dtype}}var D2={kernelName:Zu,backendName:"cpu",kernelFunc:ZV};function E2(r,t,e){switch(e){case"reflect":return eH(r,t);case"wrap":return tH(r,t);case"nearest":return nH(r,t);default:return rH(r,t)}}function eH(r,t){let e=r;if(e<0)if(t<=1)e=0;else{let n=2*t;e<n&&(e=n*Math.trunc(-e/n)+e),e=e<-t?e+n:-e-1}else if(e>t-1)if(t<=1)e=0;else{let n=2*t;e-=n*Math.trunc(e/n),e>=t&&(e=n-e-1)}return I.clamp(0,e,t-1)}function tH(r,t){let e=r;if(e<0)if(t<=1)e=0;else{let n=t-1;e+=t*(Math.trunc(-e/n)+1)}else if(e>t-1)if(t<=1)e=0;else{let n=t-1;e-=t*Math.trunc(e/n)}return I.clamp(0,e,t-1)}function rH(r,t){return r}function nH(r,t){return I.clamp(0,r,t-1)}function Tm(r,t,e,n,o,s,a,u,l,i,c){let p=a*n+u*o+l*s+i;return 0<=u&&u<t&&0<=l&&l<e?r[p]:c}function oH(r,t,e,n,o,s,a,u,l,i,c){let p=Math.round(u),f=Math.round(l);return Tm(r,t,e,n,o,s,a,p,f,i,c)}function sH(r,t,e,n,o,s,a,u,l,i,c){let p=Math.floor(u),f=Math.floor(l),m=p+1,d=f+1,h=(d-l)*Tm(r,t,e,n,o,s,a,p,f,i,c)+(l-f)*Tm(r,t,e,n,o,s,a,p,d,i,c),g=(d-l)*Tm(r,t,e,n,o,s,a,m,f,i,c)+(l-f)*Tm(r,t,e,n,o,s,a,m,d,i,c);return(m-u)*h+(u-p)*g}function iH(r){let{inputs:t,attrs:e,backend:n}=r,{axis:o}=e,{x:s}=t;se(s,"unique");let a=n.data.get(s.dataId).values,{outputValues:u,outputShape:l,indices:i}=Nl(a,o,s.shape,s.dtype);return[n.makeTensorInfo(l,s.dtype,u),n.makeTensorInfo([i.length],"int32",i)]}var B2={kernelName:Gd,backendName:"cpu",kernelFunc:iH};function aH(r){let{inputs:t,backend:e,attrs:n}=r,{value:o}=t,{axis:s}=n;s<0&&(s+=o.shape.length);let a=o.shape.length,u=o.shape[s],l=new Array(a-1),i=0;for(let m=0;m<a;m++)m!==s&&(l[i++]=o.shape[m]);let c=new Array(a).fill(0),p=o.shape.slice();p[s]=1;let f=new Array(u);for(let m=0;m<f.length;m++){c[s]=m;let d=go({inputs:{x:o},backend:e,attrs:{begin:c,size:p}});f[m]=Je({inputs:{x:d},backend:e,attrs:{shape:l}}),e.disposeIntermediateTensorInfo(d)}return f}var R2={kernelName:Pi,backendName:"cpu",kernelFunc:aH};function uH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,segmentIds:s}=t,{numSegments:a}=n;se(o,"unsortedSegmentSum");let u=o.shape.length,l=s.shape.length,i=[],c=[],p=u-l,f=s;for(let d=0;d<p;++d){let h=Up({inputs:{input:f},backend:e,attrs:{dim:d+1}});f=h,c.push(h)}for(let d=0;d<a;++d){let h=I.createScalarValue(d,"int32"),g=e.makeTensorInfo([],"int32",h),A=fI({inputs:{a:g,b:f},backend:e}),y=mo({inputs:{x:A},backend:e,attrs:{dtype:"float32"}}),x=Dl({inputs:{a:y,b:o},backend:e}),w=ei({inputs:{x},backend:e,attrs:{axis:0,keepDims:!1}});i.push(w),c.push(g),c.push(A),c.push(y),c.push(x),c.push(w)}let m=KI({inputs:i,backend:e,attrs:{axis:0}});return c.forEach(d=>e.disposeIntermediateTensorInfo(d)),m}var _2={kernelName:Ud,backendName:"cpu",kernelFunc:uH};var lH=[rv,ck,nv,ov,hk,sv,iv,av,uv,lv,cv,pv,fv,mv,dv,gv,Av,yv,xv,tv,Iv,wv,bv,gk,Cv,dk,Ak,Sv,pk,kv,Ev,Dv,Bv,Rv,_v,Tv,Mv,Nv,Fv,Pv,$v,Lv,Ov,Qv,zv,Wv,Gv,Uv,Vv,Hv,qv,Kv,Yv,jk,Xv,yk,Jv,xk,Zv,Ik,e1,t1,r1,wk,bk,n1,o1,s1,i1,Ck,Sk,fk,a1,vv,u1,l1,c1,Yk,kk,vk,p1,Ek,f1,m1,d1,h1,g1,A1,y1,Dk,x1,I1,w1,b1,S1,k1,v1,Bk,E1,D1,_1,Rk,_k,T1,M1,N1,Tk,F1,L1,O1,Wh,Q1,Xk,Nk,z1,W1,G1,U1,mk,Bm,V1,Jk,Zk,ev,H1,q1,K1,j1,Y1,X1,J1,Ok,Z1,t2,r2,n2,zk,o2,s2,i2,Wk,B1,u2,l2,c2,p2,f2,m2,d2,h2,Uk,g2,Vk,Hk,A2,y2,x2,I2,w2,qk,jv,b2,C2,S2,k2,v2,D2,Mk,B2,R2,_2,P1];for(let r of lH)gt(r);var _e;(function(r){r[r.float32=0]="float32",r[r.int32=1]="int32",r[r.bool=2]="bool",r[r.string=3]="string",r[r.complex64=4]="complex64"})(_e||(_e={}));var Hi;(function(r){r[r.linear=0]="linear",r[r.relu=1]="relu",r[r.relu6=2]="relu6",r[r.prelu=3]="prelu",r[r.leakyrelu=4]="leakyrelu",r[r.sigmoid=5]="sigmoid",r[r.elu=6]="elu"})(Hi||(Hi={}));var T2;function cH(r){T2=r.wasm.cwrap(rl,null,["number","array","number","number","array","number","number","number","number","number","number","number","number"])}function pH(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s,bias:a,preluActivationWeights:u}=t;if(o.dtype!=="float32"||s.dtype!=="float32")throw new Error("_FusedMatMul for non non-float32 tensors not yet supported.");let{transposeA:l,transposeB:i,activation:c,leakyreluAlpha:p}=n,f=e.dataIdMap.get(o.dataId).id,m=e.dataIdMap.get(s.dataId).id,d=0;if(a!=null){let _=e.dataIdMap.get(a.dataId);if(_.shape.length!==1)throw new Error(`_FusedMatMul only supports rank-1 bias but got rank ${_.shape.length}.`);d=_.id}let h=u==null?0:e.dataIdMap.get(u.dataId).id,g=Hi[c];if(g==null)throw new Error(`${c} activation not yet supported for FusedConv2D in the wasm backend.`);let A=l?o.shape[2]:o.shape[1],y=i?s.shape[1]:s.shape[2],x=zo.assertAndGetBroadcastShape(o.shape.slice(0,-2),s.shape.slice(0,-2)),w=e.makeOutput([...x,A,y],o.dtype),b=e.dataIdMap.get(w.dataId).id,v=new Uint8Array(new Int32Array(o.shape).buffer),E=new Uint8Array(new Int32Array(s.shape).buffer);return T2(f,v,o.shape.length,m,E,s.shape.length,l,i,g,d,h,p||0,b),w}var M2={kernelName:rl,backendName:"wasm",setupFunc:cH,kernelFunc:pH};function Ee(r,t){let e;function n(s){e=s.wasm.cwrap(r,null,["number","number","number"])}function o(s){let{backend:a,inputs:{x:u}}=s,l=a.dataIdMap.get(u.dataId).id,i=a.makeOutput(u.shape,t||u.dtype),c=a.dataIdMap.get(i.dataId).id;return I.sizeFromShape(i.shape)===0||e(l,_e[u.dtype],c),i}return{kernelName:r,backendName:"wasm",setupFunc:n,kernelFunc:o}}var N2=Ee("Abs");var F2=Ee(Ns);var P2=Ee($a);function et(r,t,e){let n;function o(a){n=a.wasm.cwrap(r,null,["number","array","number","number","array","number","number","number"])}function s(a){let{backend:u,inputs:l}=a,{a:i,b:c}=l,p=u.dataIdMap.get(i.dataId).id,f=u.dataIdMap.get(c.dataId).id,m=e??i.dtype,d=C.assertAndGetBroadcastShape(i.shape,c.shape),h=u.makeOutput(d,m);if(I.sizeFromShape(d)===0)return h;let g=new Uint8Array(new Int32Array(i.shape).buffer),A=new Uint8Array(new Int32Array(c.shape).buffer),y=u.dataIdMap.get(h.dataId).id;return n(p,g,i.shape.length,f,A,c.shape.length,_e[i.dtype],y),h}return{kernelName:r,backendName:"wasm",setupFunc:o,kernelFunc:s}}var fH=!0,$2=et("Add",fH);var L2;function mH(r){L2=r.wasm.cwrap(Fs,null,["array","number","number","number"])}function dH(r){let{inputs:t,backend:e}=r,n=e.makeOutput(t[0].shape,t[0].dtype);if(I.sizeFromShape(n.shape)===0)return n;let o=t.map(u=>e.dataIdMap.get(u.dataId).id),s=new Uint8Array(new Int32Array(o).buffer),a=e.dataIdMap.get(n.dataId).id;return L2(s,o.length,_e[n.dtype],a),n}var O2={kernelName:Fs,backendName:"wasm",setupFunc:mH,kernelFunc:dH};function Pl(r){let{inputs:{x:t},backend:e}=r;if(t.dtype==="string")return am(e.readSync(t.dataId),t.shape,t.dtype);let n=e.makeOutput(t.shape,t.dtype),o=e.typedArrayFromHeap(t);return e.typedArrayFromHeap(n).set(o),n}var Q2={kernelName:as,backendName:"wasm",kernelFunc:Pl};var z2;function hH(r){z2=r.wasm.cwrap(el,null,["number","array","number","number","number","array","number"])}function Hn(r){let{inputs:t,backend:e,attrs:n}=r,[o,s]=AH(t.x.shape,n.perm),a=!0;for(let d=0;d<s.length;d++)s[d]!==d&&(a=!1);let u=gH(t.x.shape,n.perm),l={dataId:t.x.dataId,shape:o,dtype:t.x.dtype};if(a){let d=Pl({inputs:t,backend:e});return d.shape=u,d}let i=e.makeOutput(u,l.dtype),c=e.dataIdMap.get(l.dataId).id,p=e.dataIdMap.get(i.dataId).id,f=new Uint8Array(new Int32Array(s).buffer),m=new Uint8Array(new Int32Array(l.shape).buffer);return z2(c,m,l.shape.length,_e[l.dtype],p,f,s.length),i}function gH(r,t){let e=new Array(r.length);for(let n=0;n<e.length;n++)e[n]=r[t[n]];return e}function AH(r,t){let e=[],n=[];for(let o=0;o<r.length;++o)r[o]!==1&&e.push(r[o]),r[t[o]]!==1&&n.push(t[o]);for(let o=0;o<n.length;++o){let s=-1;for(let a=0;a<n.length;++a)n[a]>=o&&(s===-1||n[s]>n[a])&&(s=a);n[s]=o}return[e,n]}var W2={kernelName:el,backendName:"wasm",kernelFunc:Hn,setupFunc:hH};function pn(r,t,e){let n=r.shape,o=r.shape.length,s=I.parseAxisParam(t,n),a=s,u=C.getAxesPermutation(a,o),l=null,i=!1;if(u!=null){let c=new Array(o);for(let m=0;m<c.length;m++)c[m]=n[u[m]];a=C.getInnerMostAxes(a.length,o),l=Hn({inputs:{x:r},attrs:{perm:u},backend:e});let p=e.dataIdMap.get(r.dataId).id;e.dataIdMap.get(l.dataId).id!==p&&(i=!0)}return{transposed:l,originalAxes:s,axes:a,inputWasTransposed:i}}var G2;function yH(r){G2=r.wasm.cwrap("All",null,["number, number, number"])}function xH(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,l=t.dataIdMap.get(a.dataId).id,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=pn(a,o,t);if(m){let x=t.dataIdMap.get(c.dataId).id;i=c,l=x}let d=i.shape.length;C.assertAxesAreInnerMostDims("all",p,d);let[h,g]=C.computeOutAndReduceShapes(i.shape,p),A=I.sizeFromShape(g),y=t.makeOutput(h,a.dtype);if(I.sizeFromShape(i.shape)!==0){let x=t.dataIdMap.get(y.dataId).id;G2(l,A,x)}if(m&&t.disposeData(c.dataId),s){let x=C.expandShapeToKeepDim(y.shape,f);y.shape=x}return y}var U2={kernelName:"All",backendName:"wasm",setupFunc:yH,kernelFunc:xH};var V2;function IH(r){V2=r.wasm.cwrap("Any",null,["number, number, number"])}function wH(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,l=t.dataIdMap.get(a.dataId).id,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=pn(a,o,t);if(m){let x=t.dataIdMap.get(c.dataId).id;i=c,l=x}let d=i.shape.length;C.assertAxesAreInnerMostDims("any",p,d);let[h,g]=C.computeOutAndReduceShapes(i.shape,p),A=I.sizeFromShape(g),y=t.makeOutput(h,a.dtype);if(I.sizeFromShape(i.shape)!==0){let x=t.dataIdMap.get(y.dataId).id;V2(l,A,x)}if(m&&t.disposeData(c.dataId),s){let x=C.expandShapeToKeepDim(y.shape,f);y.shape=x}return y}var H2={kernelName:"Any",backendName:"wasm",setupFunc:IH,kernelFunc:wH};function Gh(r){let t;function e(o){t=o.wasm.cwrap(r,null,["number","number","number","number","number"])}function n(o){let{backend:s,inputs:a,attrs:u}=o,{axis:l}=u,{x:i}=a,c=s.dataIdMap.get(i.dataId).id,p=c,f=i,{transposed:m,axes:d,inputWasTransposed:h}=pn(i,l,s);if(h){let b=s.dataIdMap.get(m.dataId).id;b!==c&&(f=m,p=b)}let g=f.shape.slice(0,-1),A=s.makeOutput(g,"int32"),y=s.dataIdMap.get(A.dataId).id,x=I.sizeFromShape(A.shape),w=f.shape[d[0]];return t(p,_e[f.dtype],x,w,y),h&&s.disposeData(m.dataId),A}return{kernelName:r,backendName:"wasm",setupFunc:e,kernelFunc:n}}var q2=Gh(Yc);var K2=Gh(Xc);var j2=Ee(La);var Y2=Ee(Oa);var X2=Ee(Qa);var J2=et(Wa,!1);var Z2=Ee(za);var eE;function bH(r){eE=r.wasm.cwrap(Ga,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function CH(r){let{inputs:t,attrs:e,backend:n}=r,o=t.x,s=n.dataIdMap.get(o.dataId).id,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=e,c=C.computePool2DInfo(o.shape,a,u,1,l,i),p=c.filterHeight,f=c.filterWidth,m=c.padInfo.top,d=c.padInfo.right,h=c.padInfo.bottom,g=c.padInfo.left,A=c.strideHeight,y=c.strideWidth,x=c.inChannels;if(c.dataFormat!=="channelsLast")throw new Error(`wasm backend does not support dataFormat:'${c.dataFormat}'. Please use 'channelsLast'.`);if(c.dilationWidth!==1||c.dilationHeight!==1)throw new Error(`was backend only supports average pooling with dilation = [1, 1], got [${c.dilationHeight}, ${c.dilationWidth}].`);let w=n.makeOutput(c.outShape,"float32"),b=n.dataIdMap.get(w.dataId).id;return eE(s,o.shape[0],o.shape[1],o.shape[2],p,f,m,d,h,g,A,y,x,b),w}var tE={kernelName:Ga,backendName:"wasm",setupFunc:bH,kernelFunc:CH};var rE;function SH(r){rE=r.wasm.cwrap("AvgPool3D",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function kH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l,dataFormat:i}=n,c=C.computePool3DInfo(o.shape,s,a,1,u,l,i),p=e.makeOutput(c.outShape,o.dtype);return rE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,c.batchSize,c.inChannels,c.inDepth,c.inHeight,c.inWidth,c.outDepth,c.outHeight,c.outWidth,c.strideDepth,c.strideHeight,c.strideWidth,c.dilationDepth,c.dilationHeight,c.dilationWidth,c.effectiveFilterDepth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.front,c.padInfo.top,c.padInfo.left),p}var nE={kernelName:Zc,backendName:"wasm",setupFunc:SH,kernelFunc:kH};var oE;function vH(r){oE=r.wasm.cwrap("AvgPool3DGrad",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function EH(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=n,c=C.computePool3DInfo(s.shape,a,u,1,l,i),p=e.makeOutput(s.shape,s.dtype);return oE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,c.batchSize,c.inChannels,c.inDepth,c.inHeight,c.inWidth,c.outDepth,c.outHeight,c.outWidth,c.strideDepth,c.strideHeight,c.strideWidth,c.dilationDepth,c.dilationHeight,c.dilationWidth,c.effectiveFilterDepth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.front,c.padInfo.top,c.padInfo.left,c.filterDepth,c.filterHeight,c.filterWidth),p}var sE={kernelName:ep,backendName:"wasm",setupFunc:vH,kernelFunc:EH};var iE;function DH(r){iE=r.wasm.cwrap("AvgPoolGrad",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function BH(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l}=n,i=C.computePool2DInfo(s.shape,a,u,1,l),c=e.makeOutput(s.shape,s.dtype);return iE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(c.dataId).id,i.batchSize,i.inChannels,i.inHeight,i.inWidth,i.outHeight,i.outWidth,i.strideHeight,i.strideWidth,i.dilationHeight,i.dilationWidth,i.effectiveFilterHeight,i.effectiveFilterWidth,i.padInfo.top,i.padInfo.left,i.filterHeight,i.filterWidth),c}var aE={kernelName:Jc,backendName:"wasm",setupFunc:DH,kernelFunc:BH};function sr(r){let{inputs:t,attrs:e}=r,{x:n}=t,{shape:o}=e,s=I.sizeFromShape(n.shape),a=I.inferFromImplicitShape(o,s);return I.assert(s===I.sizeFromShape(a),()=>`new shape: ${a}, old shape: ${n.shape}. New shape and old shape must have the same number of elements.`),r.backend.incRef(n.dataId),{dataId:n.dataId,shape:a,dtype:n.dtype}}var uE={kernelName:Mi,backendName:"wasm",kernelFunc:sr};var lE;function RH(r){lE=r.wasm.cwrap(Ps,null,["number","array","number","number","array","number","number","number","number"])}function _H(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s}=t,{transposeA:a,transposeB:u}=n;if(o.dtype!=="float32"||s.dtype!=="float32")throw new Error("BatchMatMul for non non-float32 tensors not yet supported.");let l=o.shape.length,i=s.shape.length,c=a?o.shape[l-2]:o.shape[l-1],p=u?s.shape[i-1]:s.shape[i-2],f=a?o.shape[l-1]:o.shape[l-2],m=u?s.shape[i-2]:s.shape[i-1],d=o.shape.slice(0,-2),h=s.shape.slice(0,-2),g=I.sizeFromShape(d),A=I.sizeFromShape(h),x=zo.assertAndGetBroadcastShape(o.shape.slice(0,-2),s.shape.slice(0,-2)).concat([f,m]);I.assert(c===p,()=>`Error in matMul: inner shapes (${c}) and (${p}) of Tensors with shapes ${o.shape} and ${s.shape} and transposeA=${a} and transposeB=${u} must match.`);let w=a?[g,c,f]:[g,f,c],b=u?[A,m,p]:[A,p,m],v=sr({inputs:{x:o},backend:e,attrs:{shape:w}}),E=sr({inputs:{x:s},backend:e,attrs:{shape:b}}),_=e.dataIdMap.get(v.dataId).id,M=e.dataIdMap.get(E.dataId).id,k=a?v.shape[2]:v.shape[1],D=u?E.shape[1]:E.shape[2],T=Math.max(g,A),B=e.makeOutput([T,k,D],v.dtype),L=e.dataIdMap.get(B.dataId).id,P=new Uint8Array(new Int32Array(v.shape).buffer),z=new Uint8Array(new Int32Array(E.shape).buffer);return lE(_,P,v.shape.length,M,z,E.shape.length,a,u,L),e.disposeData(v.dataId),e.disposeData(E.dataId),B.shape=x,B}var cE={kernelName:Ps,backendName:"wasm",setupFunc:RH,kernelFunc:_H};function Ao(r){let{inputs:{x:t},attrs:{begin:e,size:n},backend:o}=r,[s,a]=Yt.parseSliceParams(t,e,n),u=Yt.isSliceContinous(t.shape,s,a),l=o.readSync(t.dataId),i=o.makeOutput(a,t.dtype),c=I.computeStrides(t.shape),p=o.dataIdMap.get(i.dataId);if(u){let d=Yt.computeFlatOffset(s,c);return t.dtype==="string"?p.stringBytes=l.slice(d,d+I.sizeFromShape(a)):o.typedArrayFromHeap(i).set(l.subarray(d,d+I.sizeFromShape(a))),i}if(t.dtype==="string"){let d=Rl(l,s,a,t.shape,t.dtype);return p.stringBytes=d,i}let f=o.typedArrayFromHeap(i),m=t.shape.length;if(m===2)TH(l,c[0],f,s,a);else if(m===3)MH(l,c[0],c[1],f,s,a);else if(m===4)NH(l,c[0],c[1],c[2],f,s,a);else{let d=Rl(l,s,a,t.shape,t.dtype);f.set(d)}return i}function TH(r,t,e,n,o){let s=0,a=n[0],u=n[1],l=a+o[0];for(let i=a;i<l;i++){let c=i*t+u;e.set(r.subarray(c,c+o[1]),s),s+=o[1]}}function MH(r,t,e,n,o,s){let a=0,u=o[0],l=o[1],i=o[2],c=u+s[0],p=l+s[1];for(let f=u;f<c;f++)for(let m=l;m<p;m++){let d=f*t+m*e+i;n.set(r.subarray(d,d+s[2]),a),a+=s[2]}}function NH(r,t,e,n,o,s,a){let u=0,l=s[0],i=s[1],c=s[2],p=l+a[0],f=i+a[1],m=c+a[2],d=s[3];for(let h=l;h<p;h++)for(let g=i;g<f;g++)for(let A=c;A<m;A++){let y=h*t+g*e+A*n+d;o.set(r.subarray(y,y+a[3]),u),u+=a[3]}}var pE={kernelName:Ni,backendName:"wasm",kernelFunc:Ao};function FH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,crops:a}=n,u=s.reduce((A,y)=>A*y),l=C.getReshaped(o.shape,s,u),i=C.getPermuted(l.length,s.length),c=C.getReshapedPermuted(o.shape,s,u),p=C.getSliceBeginCoords(a,s.length),f=C.getSliceSize(c,a,s.length),m=sr({inputs:{x:o},backend:e,attrs:{shape:l}}),d=Hn({inputs:{x:m},backend:e,attrs:{perm:i}}),h=sr({inputs:{x:d},backend:e,attrs:{shape:c}}),g=Ao({inputs:{x:h},backend:e,attrs:{begin:p,size:f}});return e.disposeData(m.dataId),e.disposeData(d.dataId),e.disposeData(h.dataId),g}var fE={kernelName:tp,backendName:"wasm",kernelFunc:FH};var mE;function PH(r){mE=r.wasm.cwrap(Ua,null,["number","number","boolean","number","number","number"])}function $H(r){let{backend:t,inputs:e,attrs:n}=r,{x:o,weights:s}=e,{size:a}=n,u=s.shape.reduce((p,f)=>p*f,1)!==0,l=o.shape.length===1?[a]:[o.shape[0],a],i=t.makeOutput(l,s.dtype);function c(p){return t.dataIdMap.get(p.dataId).id}return mE(c(o),a,u,c(s),_e[s.dtype],c(i)),i}var dE={kernelName:Ua,backendName:"wasm",setupFunc:PH,kernelFunc:$H};var LH=!0,hE=et(Zf,LH);function OH(r){let{inputs:t,backend:e}=r,{s0:n,s1:o}=t,s=e.typedArrayFromHeap(n),a=e.typedArrayFromHeap(o),u=C.assertAndGetBroadcastShape(Array.from(s),Array.from(a));return e.makeOutput([u.length],"int32",void 0,new Int32Array(u))}var gE={kernelName:rp,backendName:"wasm",kernelFunc:OH};function xn(r){let{inputs:{x:t},attrs:{dtype:e},backend:n}=r,o=n.makeOutput(t.shape,e),s=n.typedArrayFromHeap(t);return n.typedArrayFromHeap(o).set(s),o}var AE={kernelName:ss,backendName:"wasm",kernelFunc:xn};var yE=Ee(Va);var xE;function QH(r){xE=r.wasm.cwrap(is,null,["number","number","number","number"])}function zH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{clipValueMin:s,clipValueMax:a}=n,u=e.dataIdMap.get(o.dataId).id,l=e.makeOutput(o.shape,o.dtype),i=e.dataIdMap.get(l.dataId).id;return xE(u,s,a,i),l}var IE={kernelName:is,backendName:"wasm",setupFunc:QH,kernelFunc:zH};function jI(r){let{inputs:t,backend:e}=r,n=I.parseAxisParam(r.attrs.axis,t[0].shape)[0],o=t.map(m=>m.shape);C.assertParamsConsistent(o,n);let s=C.computeOutShape(t.map(m=>m.shape),n),a=t.filter(m=>I.sizeFromShape(m.shape)>0);if(a.length===1)return Pl({inputs:{x:a[0]},backend:e});let u=e.makeOutput(s,t[0].dtype);if(I.sizeFromShape(s)===0)return u;if(a[0].dtype==="string"){let m=a.map(x=>{let b=[-1,I.sizeFromShape(x.shape.slice(n))];return sr({inputs:{x},backend:e,attrs:{shape:b}})}),d=m.map(x=>({vals:e.readSync(x.dataId),shape:x.shape}));s=C.computeOutShape(m.map(x=>x.shape),1);let h=m[0].shape[0]===1,g=El(d,s,t[0].dtype,h),A=C.computeOutShape(a.map(x=>x.shape),n);u.shape=A;let y=e.dataIdMap.get(u.dataId);return y.stringBytes=C.fromStringArrayToUint8(g),m.forEach(x=>e.disposeData(x.dataId)),u}let l=I.sizeFromShape(a[0].shape.slice(0,n)),i=0,c=a.map(m=>{let d=I.sizeFromShape(m.shape.slice(n));return i+=d,d}),p=a.map(m=>e.typedArrayFromHeap(m)),f=e.typedArrayFromHeap(u);for(let m=0;m<l;m++){let d=m*i;for(let h=0;h<p.length;h++){let g=c[h],A=m*g,y=p[h].subarray(A,A+g);f.set(y,d),d+=g}}return u}var wE={kernelName:ki,backendName:"wasm",kernelFunc:jI};var bE;function WH(r){bE=r.wasm.cwrap($s,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function GH(r){let{inputs:t,attrs:e,backend:n}=r,{x:o,filter:s}=t,a=n.dataIdMap.get(o.dataId).id,u=n.dataIdMap.get(s.dataId).id,{strides:l,dilations:i,pad:c,dimRoundingMode:p,dataFormat:f}=e,m=C.convertConv2DDataFormat(f),d=C.computeConv2DInfo(o.shape,s.shape,l,i,c,p,!1,m),h=d.filterHeight,g=d.filterWidth,A=d.padInfo.top,y=d.padInfo.right,x=d.padInfo.bottom,w=d.padInfo.left,b=d.dilationHeight,v=d.dilationWidth,E=d.strideHeight,_=d.strideWidth,M=d.inChannels,k=d.outChannels,D=d.padInfo.type==="SAME"?1:0;if(d.dataFormat!=="channelsLast")throw new Error(`wasm backend Conv2D does not support dataFormat:'${d.dataFormat}'. Please use 'channelsLast'.`);let T=n.makeOutput(d.outShape,"float32"),B=n.dataIdMap.get(T.dataId).id;return bE(a,o.shape[0],o.shape[1],o.shape[2],u,h,g,A,y,x,w,D,b,v,E,_,M,k,B),T}var CE={kernelName:$s,backendName:"wasm",setupFunc:WH,kernelFunc:GH};var SE;function UH(r){SE=r.wasm.cwrap(Ls,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function VH(r){let{backend:t,inputs:e,attrs:n}=r,{dy:o,filter:s}=e,{strides:a,pad:u,dataFormat:l,dimRoundingMode:i,inputShape:c}=n,p=1,f=C.convertConv2DDataFormat(l),m=C.computeConv2DInfo(c,s.shape,a,p,u,i,!1,f),{batchSize:d,filterHeight:h,filterWidth:g,inChannels:A,inHeight:y,inWidth:x,outChannels:w,outHeight:b,outWidth:v,strideHeight:E,strideWidth:_}=m,M=h-1-m.padInfo.top,k=g-1-m.padInfo.left,D=m.dataFormat==="channelsLast",T=I.computeStrides(m.inShape),B=I.computeStrides(o.shape),[L,P,z]=I.computeStrides(s.shape),Q=T[0],U=D?T[1]:T[2],H=D?T[2]:1,V=D?1:T[1],ee=B[0],j=D?B[1]:B[2],N=D?B[2]:1,G=D?1:B[1],te=t.makeOutput(m.inShape,"float32"),X=t.dataIdMap.get(te.dataId).id,oe=t.dataIdMap.get(o.dataId).id,Ie=t.dataIdMap.get(s.dataId).id;return SE(oe,Ie,d,h,g,y,x,A,b,v,w,E,_,M,k,L,P,z,Q,U,H,V,ee,j,N,G,X),te}var kE={kernelName:Ls,backendName:"wasm",setupFunc:UH,kernelFunc:VH};var vE;function HH(r){vE=r.wasm.cwrap(Ha,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function qH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l}=n;if(o.dtype!=="float32")throw new Error(`Tensor x must have dtype float32, got ${o.dtype}`);if(s.dtype!=="float32")throw new Error(`Tensor filter must have dtype float32, got ${s.dtype}`);let i=C.computeConv3DInfo(o.shape,s.shape,a,l,u),c=e.makeOutput(i.outShape,o.dtype);return vE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(c.dataId).id,i.batchSize,i.inDepth,i.inHeight,i.inWidth,i.inChannels,i.outDepth,i.outHeight,i.outWidth,i.outChannels,i.strideDepth,i.strideHeight,i.strideWidth,i.dilationDepth,i.dilationHeight,i.dilationWidth,i.filterDepth,i.filterHeight,i.filterWidth,i.padInfo.front,i.padInfo.top,i.padInfo.left),c}var EE={kernelName:Ha,backendName:"wasm",setupFunc:HH,kernelFunc:qH};var DE;function KH(r){DE=r.wasm.cwrap(qa,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function jH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,pad:u,filterShape:l}=n;if(o.dtype!=="float32")throw new Error(`Tensor dy must have dtype float32, got ${o.dtype}`);if(s.dtype!=="float32")throw new Error(`Tensor filter must have dtype float32, got ${s.dtype}`);let i=C.computeConv3DInfo(o.shape,l,a,1,u),c=e.makeOutput(i.filterShape,s.dtype);return DE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(c.dataId).id,i.batchSize,i.inDepth,i.inHeight,i.inWidth,i.inChannels,i.outDepth,i.outHeight,i.outWidth,i.outChannels,i.strideDepth,i.strideHeight,i.strideWidth,i.dilationDepth,i.dilationHeight,i.dilationWidth,i.filterDepth,i.filterHeight,i.filterWidth,i.padInfo.front,i.padInfo.top,i.padInfo.left),c}var BE={kernelName:qa,backendName:"wasm",setupFunc:KH,kernelFunc:jH};var RE;function YH(r){RE=r.wasm.cwrap(Ka,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function XH(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{pad:a,strides:u,inputShape:l}=n;if(o.dtype!=="float32")throw new Error(`Tensor dy must have dtype float32, got ${o.dtype}`);if(s.dtype!=="float32")throw new Error(`Tensor filter must have dtype float32, got ${s.dtype}`);let i=C.computeConv3DInfo(l,s.shape,u,1,a),c=e.makeOutput(i.inShape,o.dtype);return RE(e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(c.dataId).id,i.batchSize,i.inDepth,i.inHeight,i.inWidth,i.inChannels,i.outDepth,i.outHeight,i.outWidth,i.outChannels,i.strideDepth,i.strideHeight,i.strideWidth,i.dilationDepth,i.dilationHeight,i.dilationWidth,i.filterDepth,i.filterHeight,i.filterWidth,i.padInfo.front,i.padInfo.top,i.padInfo.left),c}var _E={kernelName:Ka,backendName:"wasm",setupFunc:YH,kernelFunc:XH};var TE=Ee("Cos");var ME=Ee(ja);var YI;(function(r){r[r.bilinear=0]="bilinear",r[r.nearest=1]="nearest"})(YI||(YI={}));var NE;function JH(r){NE=r.wasm.cwrap(Ja,null,["number","number","number","number","array","number","number","number","number","number"])}function ZH(r){let{backend:t,inputs:e,attrs:n}=r,{method:o,extrapolationValue:s,cropSize:a}=n,{image:u,boxes:l,boxInd:i}=e,c=l.shape[0],[p,f]=a,m=[c,p,f,u.shape[3]],d=t.dataIdMap.get(u.dataId),h;u.dtype!=="float32"&&(h=xn({backend:t,inputs:{x:u},attrs:{dtype:"float32"}}),d=t.dataIdMap.get(h.dataId));let g=d.id,A=t.dataIdMap.get(l.dataId).id,y=t.dataIdMap.get(i.dataId).id,x=t.makeOutput(m,"float32"),w=t.dataIdMap.get(x.dataId).id,b=new Uint8Array(new Int32Array(u.shape).buffer);return NE(g,A,y,c,b,p,f,YI[o],s,w),h!=null&&t.disposeData(h.dataId),x}var FE={kernelName:Ja,backendName:"wasm",setupFunc:JH,kernelFunc:ZH};var PE;function e4(r){PE=r.wasm.cwrap(Ya,null,["number","number","number","number","number","number"])}function t4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n,l=o.shape.length;I.assert(o.dtype==="float32"||o.dtype==="int32",()=>`cumprod does not support ${o.dtype} tensors in the WASM backend`);let i=C.getAxesPermutation([s],l),c=o;i!==null&&(c=Hn({inputs:{x:o},attrs:{perm:i},backend:e}));let p=C.getInnerMostAxes(1,l)[0];C.assertAxesAreInnerMostDims("cumprod",[p],l);let f=e.makeOutput(c.shape,c.dtype),m=c.shape[p],d=e.dataIdMap.get(c.dataId).id,h=e.dataIdMap.get(f.dataId).id;PE(d,a?1:0,u?1:0,m,h,_e[o.dtype]);let g=f;if(i!==null){let A=C.getUndoAxesPermutation(i);g=Hn({inputs:{x:f},attrs:{perm:A},backend:e}),e.disposeData(c.dataId),e.disposeData(f.dataId)}return g}var $E={kernelName:Ya,backendName:"wasm",setupFunc:e4,kernelFunc:t4};var LE;function r4(r){LE=r.wasm.cwrap(Xa,null,["number","number","number","number","number","number"])}function n4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n,l=o.shape.length;I.assert(o.dtype==="float32"||o.dtype==="int32",()=>`cumsum does not support ${o.dtype} tensors in the WASM backend`);let i=C.getAxesPermutation([s],l),c=o;i!==null&&(c=Hn({inputs:{x:o},attrs:{perm:i},backend:e}));let p=C.getInnerMostAxes(1,l)[0];C.assertAxesAreInnerMostDims("cumsum",[p],l);let f=e.makeOutput(c.shape,c.dtype),m=c.shape[p],d=e.dataIdMap.get(c.dataId).id,h=e.dataIdMap.get(f.dataId).id;LE(d,a?1:0,u?1:0,m,h,_e[o.dtype]);let g=f;if(i!==null){let A=C.getUndoAxesPermutation(i);g=Hn({inputs:{x:f},attrs:{perm:A},backend:e}),e.disposeData(c.dataId),e.disposeData(f.dataId)}return g}var OE={kernelName:Xa,backendName:"wasm",setupFunc:r4,kernelFunc:n4};var QE;function o4(r){QE=r.wasm.cwrap("DenseBincount",null,["number","array","number","number","boolean","number","number","boolean","number"])}function s4(r){let{backend:t,inputs:e,attrs:n}=r,{x:o,weights:s}=e,{size:a,binaryOutput:u}=n,l=s.shape.reduce((f,m)=>f*m,1)!==0,i=o.shape.length===1?[a]:[o.shape[0],a],c=t.makeOutput(i,s.dtype);function p(f){return t.dataIdMap.get(f.dataId).id}return QE(p(o),new Uint8Array(new Int32Array(o.shape).buffer),o.shape.length,a,l,p(s),_e[s.dtype],u,p(c)),c}var zE={kernelName:sp,backendName:"wasm",setupFunc:o4,kernelFunc:s4};var WE;function i4(r){WE=r.wasm.cwrap(Za,null,["number","number","number","array","number","array","array","number","number"])}function a4(r){let{backend:t,inputs:e,attrs:n}=r,{x:o}=e,{blockSize:s,dataFormat:a}=n,u=o.shape[0],l=a==="NHWC"?o.shape[1]:o.shape[2],i=a==="NHWC"?o.shape[2]:o.shape[3],c=a==="NHWC"?o.shape[3]:o.shape[1],p=l*s,f=i*s,m=c/(s*s),d=a==="NHWC"?[u,p,f,m]:[u,m,p,f],h=t.makeOutput(d,"float32"),A=t.dataIdMap.get(o.dataId).id,y=new Uint8Array(new Int32Array(I.computeStrides(o.shape)).buffer),x=new Uint8Array(new Int32Array(d).buffer),w=new Uint8Array(new Int32Array(I.computeStrides(d)).buffer),b=t.dataIdMap.get(h.dataId).id;return WE(A,s,a==="NHWC"?1:0,y,o.shape.length-1,x,w,d.length,b),h}var GE={kernelName:Za,backendName:"wasm",setupFunc:i4,kernelFunc:a4};var UE;function u4(r){UE=r.wasm.cwrap(eu,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function l4(r){let{inputs:t,attrs:e,backend:n}=r,{x:o,filter:s}=t,a=n.dataIdMap.get(o.dataId).id,u=n.dataIdMap.get(s.dataId).id,{strides:l,dilations:i,pad:c,dimRoundingMode:p}=e,f=i??[1,1],m=C.computeConv2DInfo(o.shape,s.shape,l,f,c,p,!0),d=m.filterHeight,h=m.filterWidth,g=m.padInfo.top,A=m.padInfo.right,y=m.padInfo.bottom,x=m.padInfo.left,w=m.dilationHeight,b=m.dilationWidth,v=m.strideHeight,E=m.strideWidth,_=m.inChannels,M=m.outChannels,k=m.padInfo.type==="SAME"?1:0;if(m.dataFormat!=="channelsLast")throw new Error(`wasm backend DepthwiseConv2dNative does not support dataFormat:'${m.dataFormat}'. Please use 'channelsLast'.`);let D=n.makeOutput(m.outShape,"float32"),T=n.dataIdMap.get(D.dataId).id;return UE(a,o.shape[0],o.shape[1],o.shape[2],u,d,h,g,A,y,x,k,w,b,v,E,_,M,T),D}var VE={kernelName:eu,backendName:"wasm",setupFunc:u4,kernelFunc:l4};var HE;function c4(r){HE=r.wasm.cwrap("Diag",null,["number","number","number","number"])}function p4(r){let{inputs:t,backend:e}=r,{x:n}=t,o=I.sizeFromShape(n.shape),s=e.makeOutput([...n.shape,...n.shape],n.dtype);return HE(e.dataIdMap.get(n.dataId).id,_e[n.dtype],o,e.dataIdMap.get(s.dataId).id),s}var qE={kernelName:ip,backendName:"wasm",setupFunc:c4,kernelFunc:p4};var KE;function f4(r){KE=r.wasm.cwrap(tu,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function m4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l}=n;if(o.dtype!==s.dtype)throw new Error(`Dilation2D error: x must have the same dtype as filter. Got ${o.dtype} and ${s.dtype}`);let i=C.computeDilation2DInfo(o.shape,s.shape,a,u,"NHWC",l),c=e.makeOutput(i.outShape,o.dtype);return KE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(c.dataId).id,_e[o.dtype],i.batchSize,i.inChannels,i.inHeight,i.inWidth,i.outHeight,i.outWidth,i.strideHeight,i.strideWidth,i.dilationHeight,i.dilationWidth,i.filterHeight,i.filterWidth,i.padInfo.top,i.padInfo.left),c}var jE={kernelName:tu,backendName:"wasm",setupFunc:f4,kernelFunc:m4};var YE;function d4(r){YE=r.wasm.cwrap(Ei,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function h4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,dy:a}=t,{strides:u,pad:l,dilations:i}=n;if(o.dtype!==s.dtype||o.dtype!==a.dtype)throw new Error(`Dilation2DBackpropFilter error: x must have the same dtype as filter and dy. Got ${o.dtype}, ${s.dtype}, and ${a.dtype}`);let c=C.computeDilation2DInfo(o.shape,s.shape,u,l,"NHWC",i),p=e.makeOutput(s.shape,s.dtype);return YE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(a.dataId).id,e.dataIdMap.get(p.dataId).id,_e[o.dtype],c.batchSize,c.inChannels,c.inHeight,c.inWidth,c.outHeight,c.outWidth,c.strideHeight,c.strideWidth,c.dilationHeight,c.dilationWidth,c.filterHeight,c.filterWidth,c.padInfo.top,c.padInfo.left),p}var XE={kernelName:Ei,backendName:"wasm",setupFunc:d4,kernelFunc:h4};var JE;function g4(r){JE=r.wasm.cwrap(vi,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function A4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,dy:a}=t,{strides:u,pad:l,dilations:i}=n;if(o.dtype!==s.dtype||o.dtype!==a.dtype)throw new Error(`Dilation2DBackpropInput error: x must have the same dtype as filter and dy. Got ${o.dtype}, ${s.dtype}, and ${a.dtype}`);let c=C.computeDilation2DInfo(o.shape,s.shape,u,l,"NHWC",i),p=e.makeOutput(o.shape,o.dtype);return JE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(a.dataId).id,e.dataIdMap.get(p.dataId).id,_e[o.dtype],c.batchSize,c.inChannels,c.inHeight,c.inWidth,c.outHeight,c.outWidth,c.strideHeight,c.strideWidth,c.dilationHeight,c.dilationWidth,c.filterHeight,c.filterWidth,c.padInfo.top,c.padInfo.left),p}var ZE={kernelName:vi,backendName:"wasm",setupFunc:g4,kernelFunc:A4};var eD=Ee("Elu");var tD;function y4(r){tD=r.wasm.cwrap(ru,null,["number","number","number"])}function x4(r){let{inputs:t,backend:e}=r,{dy:n,y:o}=t,s=e.makeOutput(o.shape,"float32"),a=u=>e.dataIdMap.get(u.dataId).id;return tD(a(o),a(n),a(s)),s}var rD={kernelName:ru,backendName:"wasm",setupFunc:y4,kernelFunc:x4};var I4=!1,nD=et(nu,I4,"bool");var oD=Ee("Erf");var sD=Ee("Exp","float32");function Uh(r){let{inputs:t,attrs:e,backend:n}=r,{input:o}=t,{dim:s}=e,a=o.shape.length,u=o.shape.slice(),l=s;return s<0&&(I.assert(-(a+1)<=s,()=>`Axis must be in the interval [${-(a+1)}, ${a}]`),l=a+s+1),u.splice(l,0,1),sr({inputs:{x:o},backend:n,attrs:{shape:u}})}var iD={kernelName:Di,backendName:"wasm",kernelFunc:Uh};var aD=Ee(ou,"float32");function XI(r){let{attrs:{shape:t,value:e},backend:n}=r,{attrs:{dtype:o}}=r;o=o||I.inferDtype(e);let s=n.makeOutput(t,o);return n.typedArrayFromHeap(s).fill(e),s}var uD={kernelName:Bi,backendName:"wasm",kernelFunc:XI};var lD;function w4(r){lD=r.wasm.cwrap(su,null,["number","number","number","number","number","number"])}function b4(r){let{inputs:t,backend:e}=r,{image:n}=t,o=e.makeOutput(n.shape,n.dtype),s=e.dataIdMap.get(n.dataId).id,a=e.dataIdMap.get(o.dataId).id,[u,l,i,c]=n.shape;return lD(s,u,l,i,c,a),o}var cD={kernelName:su,backendName:"wasm",kernelFunc:b4,setupFunc:w4};var pD=Ee(iu);var C4=!1,fD=et(Qs,C4);var mD;function S4(r){mD=r.wasm.cwrap(au,null,["number","number","number","number","number","number","number"])}function k4(r){let{backend:t,inputs:e,attrs:n}=r,{varianceEpsilon:o}=n,{x:s,mean:a,variance:u,offset:l,scale:i}=e,c=t.dataIdMap.get(s.dataId).id,p=t.dataIdMap.get(a.dataId).id,f=t.dataIdMap.get(u.dataId).id,m=l!=null?t.dataIdMap.get(l.dataId).id:0,d=i!=null?t.dataIdMap.get(i.dataId).id:0,h=t.makeOutput(s.shape,s.dtype);if(I.sizeFromShape(s.shape)===0)return h;let g=t.dataIdMap.get(h.dataId).id;return mD(c,p,f,m,d,o,g),h}var dD={kernelName:au,backendName:"wasm",setupFunc:S4,kernelFunc:k4};var hD;function v4(r){hD=r.wasm.cwrap(nl,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function E4(r){let{inputs:t,attrs:e,backend:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dilations:c,dataFormat:p,dimRoundingMode:f,activation:m,leakyreluAlpha:d}=e,h=C.computeConv2DInfo(o.shape,s.shape,l,c,i,f),g=Hi[m];if(g==null)throw new Error(`${m} activation not yet supported for FusedConv2D in the wasm backend.`);let A=n.dataIdMap.get(o.dataId).id,y=n.dataIdMap.get(s.dataId).id,x=h.outChannels,w=0;if(a!=null){let N=n.dataIdMap.get(a.dataId);if(N.shape.length!==1)throw new Error(`FusedConv2D only supports rank-1 bias but got rank ${N.shape.length}.`);if(N.shape[0]!==x)throw new Error(`FusedConv2D bias shape (${N.shape}) does not match the number of output channels (${x})`);w=N.id}let b=h.filterHeight,v=h.filterWidth,E=h.padInfo.top,_=h.padInfo.right,M=h.padInfo.bottom,k=h.padInfo.left,D=h.dilationHeight,T=h.dilationWidth,B=h.strideHeight,L=h.strideWidth,P=h.inChannels,z=h.padInfo.type==="SAME"?1:0,Q=h.batchSize,U=h.inHeight,H=h.inWidth;if(p!=="NHWC")throw new Error(`wasm backend FusedConv2D does not support dataFormat:'${p}'. Please use 'NHWC'.`);let V=n.makeOutput(h.outShape,"float32"),ee=n.dataIdMap.get(V.dataId).id,j=u==null?0:n.dataIdMap.get(u.dataId).id;return hD(A,Q,U,H,y,b,v,w,E,_,M,k,z,D,T,B,L,P,x,g,j,d||0,ee),V}var gD={kernelName:nl,backendName:"wasm",setupFunc:v4,kernelFunc:E4};var AD;function D4(r){AD=r.wasm.cwrap(ol,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function B4(r){let{inputs:t,attrs:e,backend:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dilations:c,dataFormat:p,dimRoundingMode:f,activation:m,leakyreluAlpha:d}=e,h=C.computeConv2DInfo(o.shape,s.shape,l,c,i,f,!0),g=Hi[m];if(g==null)throw new Error(`${m} activation not yet supported for FusedDepthwiseConv2D in the wasm backend.`);let A=n.dataIdMap.get(o.dataId).id,y=n.dataIdMap.get(s.dataId).id,x=h.outChannels,w=0;if(a!=null){let N=n.dataIdMap.get(a.dataId);if(N.shape.length!==1)throw new Error(`FusedDepthwiseConv2D only supports rank-1 bias but got rank ${N.shape.length}.`);if(N.shape[0]!==x)throw new Error(`FusedDepthwiseConv2D bias shape (${N.shape}) does not match the number of output channels (${x})`);w=N.id}let b=h.filterHeight,v=h.filterWidth,E=h.padInfo.top,_=h.padInfo.right,M=h.padInfo.bottom,k=h.padInfo.left,D=h.dilationHeight,T=h.dilationWidth,B=h.strideHeight,L=h.strideWidth,P=h.inChannels,z=h.padInfo.type==="SAME"?1:0,Q=h.batchSize,U=h.inHeight,H=h.inWidth;if(p!=="NHWC")throw new Error(`wasm backend FusedDepthwiseConv2D does not support dataFormat:'${p}'. Please use 'NHWC'.`);let V=n.makeOutput(h.outShape,"float32"),ee=n.dataIdMap.get(V.dataId).id,j=u==null?0:n.dataIdMap.get(u.dataId).id;return AD(A,Q,U,H,y,b,v,w,E,_,M,k,z,D,T,B,L,P,x,g,j,d||0,ee),V}var yD={kernelName:ol,backendName:"wasm",setupFunc:D4,kernelFunc:B4};var xD;function R4(r){xD=r.wasm.cwrap(uu,null,["number","number","number","number","number","number","array","number"])}function _4(r){let{backend:t,inputs:e}=r,{params:n,indices:o}=e,[s,a,u,l]=Sh.prepareAndValidate(n,o),i=t.makeOutput(s,n.dtype);if(a===0)return i;let c=o.shape,p=c[c.length-1],m=t.dataIdMap.get(n.dataId).id,h=t.dataIdMap.get(o.dataId).id,g=new Uint8Array(new Int32Array(l).buffer),A=t.dataIdMap.get(i.dataId).id;return xD(m,_e[n.dtype],h,a,p,u,g,A),i}var ID={kernelName:uu,backendName:"wasm",setupFunc:R4,kernelFunc:_4};var wD;function T4(r){wD=r.wasm.cwrap("Gather",null,["number","number","array","number","number","number","array","number"])}function M4(r){let{backend:t,inputs:e,attrs:n}=r,{x:o,indices:s}=e,{axis:a,batchDims:u}=n,l=I.parseAxisParam(a,o.shape)[0],i=t.readSync(s.dataId),c=o.shape[l];for(let M=0;M<i.length;++M){let k=i[M];I.assert(k<=c-1&&k>=0,()=>`GatherV2: the index value ${k} is not in [0, ${c-1}]`)}let p=C.segment_util.collectGatherOpShapeInfo(o,s,l,u),f=sr({inputs:{x:o},attrs:{shape:[p.batchSize,p.outerSize,p.dimSize,p.sliceSize]},backend:t}),m=I.sizeFromShape(s.shape),d=sr({inputs:{x:s},attrs:{shape:[p.batchSize,m/p.batchSize]},backend:t}),h=[p.batchSize,p.outerSize,m/p.batchSize,p.sliceSize],g=t.makeOutput(h,o.dtype);if(I.sizeFromShape(o.shape)===0)return g;let A=f.shape.length-1,x=t.dataIdMap.get(f.dataId).id,b=t.dataIdMap.get(d.dataId).id,v=t.dataIdMap.get(g.dataId).id,E=new Uint8Array(new Int32Array(I.computeStrides(f.shape)).buffer),_=new Uint8Array(new Int32Array(I.computeStrides(h)).buffer);return wD(x,_e[o.dtype],E,A,b,p.batchSize,_,v),t.disposeData(f.dataId),t.disposeData(d.dataId),g.shape=p.outputShape,g}var bD={kernelName:Ri,backendName:"wasm",setupFunc:T4,kernelFunc:M4};var N4=!1,CD=et(lu,N4,"bool");var F4=!1,SD=et(cu,F4,"bool");var kD=Ee(pu,"bool");var vD=Ee(fu,"bool");var ED=Ee(mu,"bool");var DD;function P4(r){DD=r.wasm.cwrap(zs,null,["number","number","number","number"])}function $4(r){let{inputs:{x:t},attrs:{alpha:e},backend:n}=r,o=n.dataIdMap.get(t.dataId).id,s=n.makeOutput(t.shape,"float32");if(I.sizeFromShape(t.shape)!==0){let a=n.dataIdMap.get(s.dataId).id;DD(o,_e[t.dtype],e,a)}return s}var BD={kernelName:zs,backendName:"wasm",setupFunc:P4,kernelFunc:$4};var L4=!1,RD=et(du,L4,"bool");var O4=!1,_D=et(hu,O4,"bool");var TD;function Q4(r){TD=r.wasm.cwrap(gu,null,["number","number","number","number"])}function z4(r){let{attrs:t,backend:e}=r,{start:n,stop:o,num:s}=t,a=Math.floor(s),u=e.makeOutput([a],"float32");return TD(e.dataIdMap.get(u.dataId).id,n,o,a),u}var MD={kernelName:gu,backendName:"wasm",setupFunc:Q4,kernelFunc:z4};var ND=Ee("Log");var FD=Ee(Au);var W4=!1,PD=et(yu,W4,"bool");var $D=Ee(xu);var G4=!1,LD=et(Iu,G4,"bool");var U4=!1,OD=et(f0,U4,"bool");var QD;function V4(r){QD=r.wasm.cwrap("LRN",null,["number","number","number","number","number","number","number"])}function H4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{depthRadius:s,bias:a,alpha:u,beta:l}=n;if(o.dtype!=="float32")throw new Error("LRN error: x must have dtype float32");let i=e.makeOutput(o.shape,o.dtype);return QD(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(i.dataId).id,o.shape[3],s,a,u,l),i}var zD={kernelName:"LRN",backendName:"wasm",setupFunc:V4,kernelFunc:H4};var WD;function q4(r){WD=r.wasm.cwrap(wu,null,["number","number","number","number","number","number","number","number","number"])}function K4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,y:s,dy:a}=t,{depthRadius:u,bias:l,alpha:i,beta:c}=n;if(o.dtype!=="float32"||s.dtype!=="float32"||a.dtype!=="float32")throw new Error("LRNGrad error: x, y, and dy must have dtype float32");let p=e.makeOutput(o.shape,o.dtype);return WD(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(a.dataId).id,e.dataIdMap.get(p.dataId).id,a.shape[3],u,l,i,c),p}var GD={kernelName:wu,backendName:"wasm",setupFunc:q4,kernelFunc:K4};var UD;function j4(r){UD=r.wasm.cwrap("Max",null,["number","number","number","number"])}function Y4(r){let{backend:t,inputs:e,attrs:n}=r,{reductionIndices:o,keepDims:s}=n,{x:a}=e,l=t.dataIdMap.get(a.dataId).id,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=pn(a,o,t);if(m){let x=t.dataIdMap.get(c.dataId).id;i=c,l=x}let d=i.shape.length;C.assertAxesAreInnerMostDims("max",p,d);let[h,g]=C.computeOutAndReduceShapes(i.shape,p),A=I.sizeFromShape(g),y=t.makeOutput(h,a.dtype);if(I.sizeFromShape(i.shape)!==0){let x=t.dataIdMap.get(y.dataId).id;UD(l,_e[a.dtype],A,x)}if(m&&t.disposeData(c.dataId),s){let x=C.expandShapeToKeepDim(y.shape,f);y.shape=x}return y}var VD={kernelName:"Max",backendName:"wasm",setupFunc:j4,kernelFunc:Y4};var X4=!1,HD=et(Ws,X4);var qD;function J4(r){qD=r.wasm.cwrap(bu,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function Z4(r){let{inputs:t,attrs:e,backend:n}=r,o=t.x,s=n.dataIdMap.get(o.dataId).id;I.assert(o.dtype==="float32",()=>`Error in MaxPool: only float32 input is supported. Got ${o.dtype}.`);let{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=e,c=C.computePool2DInfo(o.shape,a,u,1,l,i),p=c.filterHeight,f=c.filterWidth,m=c.padInfo.top,d=c.padInfo.right,h=c.padInfo.bottom,g=c.padInfo.left,A=c.dilationHeight,y=c.dilationWidth,x=c.strideHeight,w=c.strideWidth,b=c.inChannels,v=c.outChannels;if(c.dataFormat!=="channelsLast")throw new Error(`wasm backend does not support dataFormat:'${c.dataFormat}'. Please use 'channelsLast'.`);let E=n.makeOutput(c.outShape,"float32"),_=n.dataIdMap.get(E.dataId).id;return qD(s,o.shape[0],o.shape[1],o.shape[2],p,f,m,d,h,g,A,y,x,w,b,v,_),E}var KD={kernelName:bu,backendName:"wasm",setupFunc:J4,kernelFunc:Z4};var jD;function eq(r){jD=r.wasm.cwrap("MaxPool3D",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function tq(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l,dataFormat:i}=n,c=C.computePool3DInfo(o.shape,s,a,1,u,l,i),p=e.makeOutput(c.outShape,o.dtype);return jD(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,c.batchSize,c.inChannels,c.inDepth,c.inHeight,c.inWidth,c.outDepth,c.outHeight,c.outWidth,c.strideDepth,c.strideHeight,c.strideWidth,c.dilationDepth,c.dilationHeight,c.dilationWidth,c.effectiveFilterDepth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.front,c.padInfo.top,c.padInfo.left),p}var YD={kernelName:up,backendName:"wasm",setupFunc:eq,kernelFunc:tq};var XD;function rq(r){XD=r.wasm.cwrap("MaxPool3DGrad",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function nq(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=n,c=C.computePool3DInfo(s.shape,a,u,1,l,i),p=e.makeOutput(s.shape,s.dtype);return XD(e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,c.batchSize,c.inChannels,c.inDepth,c.inHeight,c.inWidth,c.outDepth,c.outHeight,c.outWidth,c.strideDepth,c.strideHeight,c.strideWidth,c.dilationDepth,c.dilationHeight,c.dilationWidth,c.effectiveFilterDepth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.front,c.padInfo.top,c.padInfo.left),p}var JD={kernelName:lp,backendName:"wasm",setupFunc:rq,kernelFunc:nq};var ZD;function oq(r){ZD=r.wasm.cwrap("MaxPoolGrad",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function sq(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=n,c=C.computePool2DInfo(s.shape,a,u,1,l,i),p=e.makeOutput(s.shape,s.dtype);return ZD(e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,c.batchSize,c.inChannels,c.inHeight,c.inWidth,c.outHeight,c.outWidth,c.strideHeight,c.strideWidth,c.dilationHeight,c.dilationWidth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.top,c.padInfo.left),p}var eB={kernelName:ap,backendName:"wasm",setupFunc:oq,kernelFunc:sq};var tB;function iq(r){tB=r.wasm.cwrap("MaxPoolWithArgmax",null,["number","number","number","number","boolean","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function aq(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,includeBatchInIndex:l}=n;I.assert(o.shape.length===4,()=>`Error in maxPool: input must be rank 4 but got rank ${o.shape.length}.`);let i=[1,1];I.assert(C.eitherStridesOrDilationsAreOne(a,i),()=>`Error in maxPool: Either strides or dilations must be 1. Got strides ${a} and dilations '${i}'`);let c=C.computePool2DInfo(o.shape,s,a,[1,1],u),p=e.makeOutput(c.outShape,o.dtype),f=e.makeOutput(c.outShape,"int32");return tB(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,e.dataIdMap.get(f.dataId).id,_e[o.dtype],l,c.batchSize,c.inChannels,c.inHeight,c.inWidth,c.outHeight,c.outWidth,c.strideHeight,c.strideWidth,c.dilationHeight,c.dilationWidth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.top,c.padInfo.left),[p,f]}var rB={kernelName:cp,backendName:"wasm",setupFunc:iq,kernelFunc:aq};var nB;function uq(r){nB=r.wasm.cwrap(Cu,null,["number, number, number"])}function lq(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,u=t.dataIdMap.get(a.dataId).id,l=u,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=pn(a,o,t),d=p;if(m){let w=t.dataIdMap.get(c.dataId).id;w!==u&&(i=c,l=w,d=C.getInnerMostAxes(d.length,i.shape.length))}C.assertAxesAreInnerMostDims("mean",d,i.shape.length);let[h,g]=C.computeOutAndReduceShapes(i.shape,d),A=I.sizeFromShape(g),y=i;i.dtype!=="float32"&&(y=xn({backend:t,inputs:{x:i},attrs:{dtype:"float32"}}),l=t.dataIdMap.get(y.dataId).id);let x=t.makeOutput(h,"float32");if(I.sizeFromShape(i.shape)!==0){let w=t.dataIdMap.get(x.dataId).id;nB(l,A,w)}if(m&&t.disposeData(c.dataId),s){let w=C.expandShapeToKeepDim(x.shape,f);x.shape=w}return i.dtype!=="float32"&&t.disposeData(y.dataId),x}var oB={kernelName:Cu,backendName:"wasm",setupFunc:uq,kernelFunc:lq};var sB;function cq(r){sB=r.wasm.cwrap("Min",null,["number","number","number","number"])}function pq(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,u=t.dataIdMap.get(a.dataId).id,l=u,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=pn(a,o,t);if(m){let x=t.dataIdMap.get(c.dataId).id;x!==u&&(i=c,l=x)}let d=i.shape.length;C.assertAxesAreInnerMostDims("min",p,d);let[h,g]=C.computeOutAndReduceShapes(i.shape,p),A=I.sizeFromShape(g),y=t.makeOutput(h,i.dtype);if(I.sizeFromShape(i.shape)!==0){let x=t.dataIdMap.get(y.dataId).id;sB(l,_e[a.dtype],A,x)}if(m&&t.disposeData(c.dataId),s){let x=C.expandShapeToKeepDim(y.shape,f);y.shape=x}return y}var iB={kernelName:"Min",backendName:"wasm",setupFunc:cq,kernelFunc:pq};var fq=!1,aB=et(Su,fq);var JI;(function(r){r[r.reflect=0]="reflect",r[r.symmetric=1]="symmetric"})(JI||(JI={}));var uB;function mq(r){uB=r.wasm.cwrap(ku,null,["number","array","number","number","array","array","number","number"])}function dq(r){let{inputs:{x:t},backend:e,attrs:{paddings:n,mode:o}}=r,s=n.map((d,h)=>d[0]+t.shape[h]+d[1]),a=e.dataIdMap.get(t.dataId).id,u=e.makeOutput(s,t.dtype),l=e.dataIdMap.get(u.dataId).id,i=new Uint8Array(new Int32Array(t.shape).buffer),c=n.map(d=>d[0]),p=n.map(d=>d[1]),f=new Uint8Array(new Int32Array(c).buffer),m=new Uint8Array(new Int32Array(p).buffer);return uB(a,i,t.shape.length,_e[t.dtype],f,m,JI[o],l),u}var lB={kernelName:ku,backendName:"wasm",kernelFunc:dq,setupFunc:mq};var cB;function hq(r){cB=r.wasm.cwrap(qu,null,["number","number","number","number"])}function ZI(r){let{backend:t,inputs:{logits:e},attrs:{dim:n}}=r,o=t.dataIdMap.get(e.dataId).id,s=t.makeOutput(e.shape,e.dtype),a=t.dataIdMap.get(s.dataId).id,u=e.shape[n],l=I.sizeFromShape(e.shape)/u;return I.sizeFromShape(s.shape)===0||cB(o,a,u,l),s}var pB={kernelName:qu,backendName:"wasm",setupFunc:hq,kernelFunc:ZI};var fB;function gq(r){fB=r.wasm.cwrap(vu,null,["number","number","number","number","number","number"])}function Aq(r){let{inputs:t,backend:e,attrs:n}=r,{logits:o}=t,{numSamples:s,seed:a,normalized:u}=n;if(o.dtype!=="float32")throw new Error(`Tensor logits must have dtype float32, got ${o.dtype}`);let l=u?o:ZI({inputs:{logits:o},backend:e,attrs:{dim:o.shape.length-1}}),[i,c]=l.shape,p=e.makeOutput([i,s],"int32");return fB(e.dataIdMap.get(l.dataId).id,i,c,s,a,e.dataIdMap.get(p.dataId).id),u||e.disposeData(l.dataId),p}var mB={kernelName:vu,backendName:"wasm",setupFunc:gq,kernelFunc:Aq};var dB=et("Mod",!0);var yq=!0,hB=et(Gs,yq);var gB=Ee("Neg");function Kp(r,t){let e=new Int32Array(r.wasm.HEAPU8.buffer,t,4),n=e[0],o=e[1],s=e[2],a=e[3];return r.wasm._free(t),{pSelectedIndices:n,selectedSize:o,pSelectedScores:s,pValidOutputs:a}}var AB;function xq(r){AB=r.wasm.cwrap(Du,"number",["number","number","number","number","number"])}function Iq(r){let{backend:t,inputs:e,attrs:n}=r,{iouThreshold:o,maxOutputSize:s,scoreThreshold:a}=n,{boxes:u,scores:l}=e,i=t.dataIdMap.get(u.dataId).id,c=t.dataIdMap.get(l.dataId).id,p=AB(i,c,s,o,a),{pSelectedIndices:f,selectedSize:m,pSelectedScores:d,pValidOutputs:h}=Kp(t,p);return t.wasm._free(d),t.wasm._free(h),t.makeOutput([m],"int32",f)}var yB={kernelName:Du,backendName:"wasm",setupFunc:xq,kernelFunc:Iq};var xB;function wq(r){xB=r.wasm.cwrap(em,"number",["number","number","number","number","number","bool"])}function bq(r){let{backend:t,inputs:e,attrs:n}=r,{iouThreshold:o,maxOutputSize:s,scoreThreshold:a,padToMaxOutputSize:u}=n,{boxes:l,scores:i}=e,c=t.dataIdMap.get(l.dataId).id,p=t.dataIdMap.get(i.dataId).id,f=xB(c,p,s,o,a,u),{pSelectedIndices:m,selectedSize:d,pSelectedScores:h,pValidOutputs:g}=Kp(t,f);t.wasm._free(h);let A=t.makeOutput([d],"int32",m),y=t.makeOutput([],"int32",g);return[A,y]}var IB={kernelName:em,backendName:"wasm",setupFunc:wq,kernelFunc:bq};var wB;function Cq(r){wB=r.wasm.cwrap(Bu,"number",["number","number","number","number","number","number"])}function Sq(r){let{backend:t,inputs:e,attrs:n}=r,{iouThreshold:o,maxOutputSize:s,scoreThreshold:a,softNmsSigma:u}=n,{boxes:l,scores:i}=e,c=t.dataIdMap.get(l.dataId).id,p=t.dataIdMap.get(i.dataId).id,f=wB(c,p,s,o,a,u),{pSelectedIndices:m,selectedSize:d,pSelectedScores:h,pValidOutputs:g}=Kp(t,f);t.wasm._free(g);let A=t.makeOutput([d],"int32",m),y=t.makeOutput([d],"float32",h);return[A,y]}var bB={kernelName:Bu,backendName:"wasm",setupFunc:Cq,kernelFunc:Sq};var kq=!1,CB=et(Eu,kq,"bool");var SB;function vq(r){SB=r.wasm.cwrap(Ru,null,["number","number","number","number","number"])}function Eq(r){let{inputs:t,backend:e,attrs:n}=r,{indices:o}=t,{dtype:s,depth:a,onValue:u,offValue:l}=n,i=e.makeOutput([...o.shape,a],s),c=e.dataIdMap.get(i.dataId).id,f=e.dataIdMap.get(o.dataId).id;return SB(f,a,u,l,c),i}var kB={kernelName:Ru,backendName:"wasm",setupFunc:vq,kernelFunc:Eq};function Dq(r){let{inputs:{x:t},backend:e}=r,n=e.makeOutput(t.shape,t.dtype);return e.typedArrayFromHeap(n).fill(1),n}var vB={kernelName:_i,backendName:"wasm",kernelFunc:Dq};function Bq(r){let{inputs:t,backend:e,attrs:n}=r,{axis:o}=n;if(t.length===1)return Uh({inputs:{input:t[0]},backend:e,attrs:{dim:o}});let s=t[0].shape,a=t[0].dtype;t.forEach(c=>{I.assertShapesMatch(s,c.shape,"All tensors passed to stack must have matching shapes"),I.assert(a===c.dtype,()=>"All tensors passed to stack must have matching dtypes")});let u=[],l=t.map(c=>{let p=Uh({inputs:{input:c},backend:e,attrs:{dim:o}});return u.push(p),p}),i=jI({inputs:l,backend:e,attrs:{axis:o}});return u.forEach(c=>e.disposeData(c.dataId)),i}var EB={kernelName:Ti,backendName:"wasm",kernelFunc:Bq};var DB;function Rq(r){DB=r.wasm.cwrap(_u,null,["number","array","number","number","array","array","number","number"])}function _q(r){let{inputs:{x:t},backend:e,attrs:{paddings:n,constantValue:o}}=r,s=n.map((h,g)=>h[0]+t.shape[g]+h[1]);if(I.sizeFromShape(t.shape)===0)return XI({backend:e,attrs:{shape:s,value:o,dtype:t.dtype}});let a=e.dataIdMap.get(t.dataId).id,u=e.makeOutput(s,t.dtype),i=e.dataIdMap.get(u.dataId).id,c=new Uint8Array(new Int32Array(t.shape).buffer),p=n.map(h=>h[0]),f=n.map(h=>h[1]),m=new Uint8Array(new Int32Array(p).buffer),d=new Uint8Array(new Int32Array(f).buffer);return DB(a,c,t.shape.length,_e[t.dtype],m,d,o,i),u}var Vh={kernelName:_u,backendName:"wasm",kernelFunc:_q,setupFunc:Rq};var Tq=!1,BB=et("Pow",Tq);var RB;function Mq(r){RB=r.wasm.cwrap(Us,null,["number","number","number"])}function Nq(r){let{inputs:t,backend:e}=r,{x:n,alpha:o}=t,s=e.dataIdMap.get(n.dataId).id,a=e.dataIdMap.get(o.dataId).id,u=s,l=n,i=l;l.dtype!=="float32"&&(i=xn({backend:e,inputs:{x:n},attrs:{dtype:"float32"}}),u=e.dataIdMap.get(i.dataId).id);let c=e.makeOutput(n.shape,"float32"),p=e.dataIdMap.get(c.dataId).id;return RB(u,a,p),l.dtype!=="float32"&&e.disposeData(i.dataId),c}var _B={kernelName:Us,backendName:"wasm",setupFunc:Mq,kernelFunc:Nq};var TB;function Fq(r){TB=r.wasm.cwrap(Tu,null,["number","number","number","number"])}function Pq(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,u=t.dataIdMap.get(a.dataId).id,l=u,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=pn(a,o,t),d=p;if(m){let x=t.dataIdMap.get(c.dataId).id;x!==u&&(i=c,l=x,d=C.getInnerMostAxes(d.length,i.shape.length))}C.assertAxesAreInnerMostDims("prod",d,i.shape.length);let[h,g]=C.computeOutAndReduceShapes(i.shape,d),A=I.sizeFromShape(g),y=t.makeOutput(h,i.dtype);if(I.sizeFromShape(i.shape)!==0){let x=t.dataIdMap.get(y.dataId).id;TB(l,A,_e[y.dtype],x)}if(m&&t.disposeData(c.dataId),s){let x=C.expandShapeToKeepDim(y.shape,f);y.shape=x}return y}var MB={kernelName:Tu,backendName:"wasm",setupFunc:Fq,kernelFunc:Pq};var $q=r=>{let{backend:t,attrs:e}=r,{start:n,stop:o,step:s,dtype:a}=e,u=Bl(n,o,s,a),l=t.makeOutput([u.length],a);return t.typedArrayFromHeap(l).set(u),l},NB={kernelName:pp,backendName:"wasm",kernelFunc:$q};var Lq=!0,FB=et(Os,Lq);var PB=Ee(Mu);var $B=Ee(Vs);var LB=Ee(Hs);var OB;function Oq(r){OB=r.wasm.cwrap(Pu,null,["number","number","number","number","number","number","number","number","number","number"])}function Qq(r){let{backend:t,inputs:e,attrs:n}=r,{images:o}=e,{alignCorners:s,halfPixelCenters:a,size:u}=n,[l,i]=u,[c,p,f,m]=o.shape,d=[c,l,i,m],h=t.dataIdMap.get(o.dataId),g;h.dtype!=="float32"&&(g=xn({backend:t,inputs:{x:o},attrs:{dtype:"float32"}}),h=t.dataIdMap.get(g.dataId));let A=h.id,y=t.makeOutput(d,"float32");if(I.sizeFromShape(o.shape)===0)return y;let x=t.dataIdMap.get(y.dataId).id;return OB(A,c,p,f,m,l,i,s?1:0,a?1:0,x),g!=null&&t.disposeData(g.dataId),y}var QB={kernelName:Pu,backendName:"wasm",setupFunc:Oq,kernelFunc:Qq};var zB;function zq(r){zB=r.wasm.cwrap($u,null,["number","number","number","array","array","boolean"])}function Wq(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n,u=e.makeOutput(o.shape,"float32"),l=e.dataIdMap.get(o.dataId),i;return l.dtype!=="float32"&&(i=xn({backend:e,inputs:{x:o},attrs:{dtype:"float32"}}),l=e.dataIdMap.get(i.dataId)),zB(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(u.dataId).id,new Uint8Array(new Int32Array(o.shape).buffer),new Uint8Array(new Int32Array(s.shape).buffer),a),i!=null&&e.disposeData(i.dataId),u}var WB={kernelName:$u,backendName:"wasm",setupFunc:zq,kernelFunc:Wq};var GB;function Gq(r){GB=r.wasm.cwrap(Nu,null,["number","number","number","number","number","number","number","number","number","number"])}function Uq(r){let{backend:t,inputs:e,attrs:n}=r,{images:o}=e,{alignCorners:s,halfPixelCenters:a,size:u}=n,[l,i]=u,[c,p,f,m]=o.shape,d=[c,l,i,m],h=t.makeOutput(d,"float32");if(I.sizeFromShape(o.shape)===0)return h;let g=t.dataIdMap.get(o.dataId),A;g.dtype!=="float32"&&(A=xn({backend:t,inputs:{x:o},attrs:{dtype:"float32"}}),g=t.dataIdMap.get(A.dataId));let y=g.id,x=t.dataIdMap.get(h.dataId).id;return GB(y,c,p,f,m,l,i,s?1:0,a?1:0,x),A!=null&&t.disposeData(A.dataId),h}var UB={kernelName:Nu,backendName:"wasm",setupFunc:Gq,kernelFunc:Uq};var VB;function Vq(r){VB=r.wasm.cwrap(Fu,null,["number","number","number","array","array","boolean"])}function Hq(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n,u=e.makeOutput(o.shape,"float32"),l=e.dataIdMap.get(o.dataId),i;return l.dtype!=="float32"&&(i=xn({backend:e,inputs:{x:o},attrs:{dtype:"float32"}}),l=e.dataIdMap.get(i.dataId)),VB(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(u.dataId).id,new Uint8Array(new Int32Array(o.shape).buffer),new Uint8Array(new Int32Array(s.shape).buffer),a),i!=null&&e.disposeData(i.dataId),u}var HB={kernelName:Fu,backendName:"wasm",setupFunc:Vq,kernelFunc:Hq};var qB;function qq(r){qB=r.wasm.cwrap(Lu,null,["number","array","number","array","number","number"])}function Kq(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{dims:s}=n,a=I.parseAxisParam(s,o.shape);if(o.shape.length===0)return Pl({inputs:{x:o},backend:e});let u=e.makeOutput(o.shape,o.dtype),l=e.dataIdMap.get(o.dataId).id,i=e.dataIdMap.get(u.dataId).id,c=new Uint8Array(new Int32Array(a).buffer),p=new Uint8Array(new Int32Array(o.shape).buffer);qB(l,c,a.length,p,o.shape.length,i);let f=sr({inputs:{x:u},attrs:{shape:o.shape},backend:e});return e.disposeData(u.dataId),f}var KB={kernelName:Lu,backendName:"wasm",kernelFunc:Kq,setupFunc:qq};var jB;function jq(r){jB=r.wasm.cwrap(tl,null,["number","number","number","number","number","number","number","number","array","number","number"])}function Yq(r){let{inputs:t,backend:e,attrs:n}=r,{image:o}=t,{radians:s,fillValue:a,center:u}=n,l=e.makeOutput(o.shape,o.dtype),i=e.dataIdMap.get(o.dataId).id,c=e.dataIdMap.get(l.dataId).id,[p,f,m,d]=o.shape,[h,g]=C.getImageCenter(u,f,m),A=a===0,y=255,x=typeof a=="number"?[a,a,a,A?0:y]:[...a,y],w=new Uint8Array(new Int32Array(x).buffer);return jB(i,p,f,m,d,s,h,g,w,x.length,c),l}var YB={kernelName:tl,backendName:"wasm",kernelFunc:Yq,setupFunc:jq};var XB=Ee(Ou);var JB=Ee(qs);var ZB;function Xq(r){ZB=r.wasm.cwrap(Qu,null,["number","number","number","number","number","number","array","number","number"])}function Jq(r){let{backend:t,inputs:e,attrs:n}=r,{indices:o,updates:s}=e,{shape:a}=n,u=t.makeOutput(a,s.dtype);if(I.sizeFromShape(a)===0)return u;let{sliceRank:l,numUpdates:i,sliceSize:c,strides:p,outputSize:f}=_p.calculateShapes(s,o,a),d=t.dataIdMap.get(o.dataId).id,g=t.dataIdMap.get(s.dataId).id,A=new Uint8Array(new Int32Array(p).buffer),y=t.dataIdMap.get(u.dataId).id;return ZB(d,g,_e[s.dtype],l,i,c,A,f,y),u}var eR={kernelName:Qu,backendName:"wasm",setupFunc:Xq,kernelFunc:Jq};var tR;function Zq(r){tR=r.wasm.cwrap(Wu,null,["number","number","number","number","number","number","bool","number"])}function eK(r){let{inputs:t,backend:e,attrs:n}=r,{sortedSequence:o,values:s}=t,{side:a}=n;if(o.dtype!==s.dtype)throw new Error(`SearchSorted error: sorted_sequence must have the same dtype as values. Got ${o.dtype} and ${s.dtype}`);let u=e.makeOutput(s.shape,"int32");function l(i){return e.dataIdMap.get(i.dataId).id}return tR(l(o),l(s),o.shape[0],o.shape[1],s.shape[1],_e[o.dtype],a==="left",l(u)),u}var rR={kernelName:Wu,backendName:"wasm",setupFunc:Zq,kernelFunc:eK};var nR;function tK(r){nR=r.wasm.cwrap("SelectV2",null,["number","number","number","number","number"])}function rK(r){let{inputs:t,backend:e}=r,{condition:n,t:o,e:s}=t,a=e.dataIdMap.get(n.dataId).id,u=e.dataIdMap.get(o.dataId).id,l=e.dataIdMap.get(s.dataId).id,i=e.makeOutput(o.shape,o.dtype),c=e.dataIdMap.get(i.dataId).id,p=n.shape.length,f=o.shape.length,m=p===0||p>1||f===1?1:I.sizeFromShape(o.shape.slice(1));return nR(a,u,l,m,c),i}var oR={kernelName:fp,backendName:"wasm",kernelFunc:rK,setupFunc:tK};var sR=Ee(Gu);var iR;function nK(r){iR=r.wasm.cwrap(Ks,null,["number","number"])}function oK(r){let{backend:t,inputs:{x:e}}=r,n=t.dataIdMap.get(e.dataId).id,o=t.makeOutput(e.shape,e.dtype),s=t.dataIdMap.get(o.dataId).id;return I.sizeFromShape(o.shape)===0||iR(n,s),o}var aR={kernelName:"Sigmoid",backendName:"wasm",setupFunc:nK,kernelFunc:oK};var uR=Ee(Vu);var lR=Ee("Sin");var cR=Ee(Uu);var pR=Ee(Hu);function sK(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,paddings:a}=n,u=I.sizeFromShape(s),l=[[0,0]];l.push(...a);for(let v=1+s.length;v<o.shape.length;++v)l.push([0,0]);let i=Vh.kernelFunc({inputs:{x:o},backend:e,attrs:{paddings:l,constantValue:0}}),c=C.getReshaped(i.shape,s,u,!1),p=C.getPermuted(c.length,s.length,!1),f=C.getReshapedPermuted(i.shape,s,u,!1),h=sr({inputs:{x:i},backend:e,attrs:{shape:c}}),y=Hn({inputs:{x:h},backend:e,attrs:{perm:p}}),b=sr({inputs:{x:y},backend:e,attrs:{shape:f}});return e.disposeData(i.dataId),e.disposeData(h.dataId),e.disposeData(y.dataId),b}var fR={kernelName:mp,backendName:"wasm",kernelFunc:sK};var mR;function iK(r){mR=r.wasm.cwrap("SparseFillEmptyRows","number",["number","number","number","number","number","number","number","number","number","number","number","number"])}function aK(r){let{backend:t,inputs:e}=r,{indices:n,values:o,denseShape:s,defaultValue:a}=e,u=n.shape[0],l=n.shape[1],i=t.readSync(s.dataId)[0],c=[u+i,l],p=t.dataIdMap.get(n.dataId).id,f=t.dataIdMap.get(o.dataId).id,m=t.dataIdMap.get(a.dataId).id,d=t.makeOutput(c,n.dtype),h=t.dataIdMap.get(d.dataId).id,g=t.makeOutput(c.slice(0,1),o.dtype),A=t.dataIdMap.get(g.dataId).id,y=t.makeOutput([i],"bool"),x=t.dataIdMap.get(y.dataId).id,w=t.makeOutput([u],n.dtype),b=t.dataIdMap.get(w.dataId).id,v=t.makeOutput([4],"int32"),E=t.dataIdMap.get(v.dataId).id,_=mR(p,f,_e[o.dtype],u,i,l,m,h,A,x,b,E),M=t.readSync(v.dataId),k;switch(M[0]){case 1:{k=C.getSparseFillEmptyRowsIndicesDenseShapeMismatch(M[1]);break}case 2:{k=C.getSparseFillEmptyRowsNegativeIndexErrorMessage(M[1],M[2]);break}case 3:k=C.getSparseFillEmptyRowsOutOfRangeIndexErrorMessage(M[1],M[2],M[3]);break;default:k=""}if(t.disposeData(v.dataId),k)throw t.disposeData(d.dataId),t.disposeData(g.dataId),t.disposeData(y.dataId),t.disposeData(w.dataId),new Error(k);let D=d,T=g;return _!==c[0]&&(D=Ao({inputs:{x:d},attrs:{begin:0,size:[_,l]},backend:t}),T=Ao({inputs:{x:g},attrs:{begin:0,size:_},backend:t}),t.disposeData(d.dataId),t.disposeData(g.dataId)),[D,T,y,w]}var dR={kernelName:Qd,backendName:"wasm",setupFunc:iK,kernelFunc:aK};var hR;function uK(r){hR=r.wasm.cwrap(tm,null,["number","number","number","number","number","number","number"])}function lK(r){let{backend:t,inputs:e}=r,{inputIndices:n,inputShape:o,newShape:s}=e;if(n.shape.length!==2)throw new Error(`Input indices should be a matrix but received shape
        ${n.shape}`);if(o.shape.length!==1)throw new Error(`Input shape should be a vector but received shape
        ${o.shape}`);if(s.shape.length!==1)throw new Error(`Target shape should be a vector but received shape ${s.shape}`);let a=t.dataIdMap.get(n.dataId).id,u=t.dataIdMap.get(o.dataId).id,l=t.dataIdMap.get(s.dataId).id,i=n.shape[0],c=I.sizeFromShape(s.shape),p=t.makeOutput([i,c],n.dtype),f=t.dataIdMap.get(p.dataId).id,m=t.makeOutput([c],s.dtype),d=t.dataIdMap.get(m.dataId).id,h=t.makeOutput([3],"int32"),g=t.dataIdMap.get(h.dataId).id;hR(a,u,l,i,f,d,g);let A=t.readSync(h.dataId),y;switch(A[0]){case 0:{y=C.getSparseReshapeMultipleNegativeOneOutputDimErrorMessage(A[1],A[2]);break}case 1:{y=C.getSparseReshapeNegativeOutputDimErrorMessage(A[1],A[2]);break}case 2:y=C.getSparseReshapeEmptyTensorZeroOutputDimErrorMessage();break;case 3:{let x=Array.from(t.readSync(o.dataId)),w=Array.from(t.readSync(m.dataId));y=C.getSparseReshapeInputOutputMultipleErrorMessage(x,w);break}case 4:{let x=Array.from(t.readSync(o.dataId)),w=Array.from(t.readSync(m.dataId));y=C.getSparseReshapeInputOutputMismatchErrorMessage(x,w);break}default:y=""}if(t.disposeData(h.dataId),y)throw t.disposeData(p.dataId),t.disposeData(m.dataId),new Error(y);return[p,m]}var gR={kernelName:tm,backendName:"wasm",setupFunc:uK,kernelFunc:lK};var AR;function Hh(r){AR=r.wasm.cwrap("SparseSegmentReduction",null,["number","number","number","number","number","number","number","number","number"])}function qh(r,t){let{backend:e,inputs:n}=r,{data:o,indices:s,segmentIds:a}=n,u=s.shape[0],l=e.readSync(a.dataId,u-1,u)[0],c=u>0?l+1:0;if(c<0)throw new Error(C.getSparseSegmentReductionNegativeSegmentIdsErrorMessage());let p=o.shape.slice();p[0]=c;let f=e.dataIdMap.get(o.dataId).id,m=e.dataIdMap.get(s.dataId).id,d=e.dataIdMap.get(a.dataId).id,h=e.makeOutput(p,o.dtype),g=e.dataIdMap.get(h.dataId).id,A=e.makeOutput([4],"int32"),y=e.dataIdMap.get(A.dataId).id;AR(f,_e[o.dtype],o.shape[0],m,d,g,y,t,0);let x=e.readSync(A.dataId),w;switch(x[0]){case 0:{w=C.getSparseSegmentReductionNegativeSegmentIdsErrorMessage();break}case 1:{w=C.getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage();break}case 2:w=C.getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage(x[1],x[2]);break;case 3:w=C.getSparseSegmentReductionIndicesOutOfRangeErrorMessage(x[1],x[2],x[3]);break;default:w=""}if(e.disposeData(A.dataId),w)throw e.disposeData(h.dataId),new Error(w);return h}function cK(r){return qh(r,!0)}var yR={kernelName:dp,backendName:"wasm",setupFunc:Hh,kernelFunc:cK};function pK(r){return qh(r,!1)}var xR={kernelName:hp,backendName:"wasm",setupFunc:Hh,kernelFunc:pK};var IR;function fK(r){IR=r.wasm.cwrap(Ku,null,["number","number","number","number","number","number","number","number","array","number","number"])}function mK(r){let{backend:t,inputs:e,attrs:n}=r,{sparseIndices:o,sparseValues:s,defaultValue:a}=e,{outputShape:u}=n,l=t.makeOutput(u,a.dtype);if(I.sizeFromShape(u)===0)return l;let{sliceRank:i,numUpdates:c,sliceSize:p,strides:f,outputSize:m}=C.calculateShapes(s,o,u),d=t.dataIdMap.get(o.dataId).id,h=t.dataIdMap.get(s.dataId).id,g=t.dataIdMap.get(a.dataId).id,A=new Uint8Array(new Int32Array(f).buffer),y=t.dataIdMap.get(l.dataId).id;return IR(d,h,s.shape.length,g,_e[a.dtype],i,c,p,A,m,y),l}var wR={kernelName:Ku,backendName:"wasm",setupFunc:fK,kernelFunc:mK};function dK(r){let{inputs:t,attrs:e,backend:n}=r,{x:o}=t,{numOrSizeSplits:s,axis:a}=e,u=I.parseAxisParam(a,o.shape)[0],l=C.prepareSplitSize(o,s,u),i=new Array(o.shape.length).fill(0),c=o.shape.slice();return l.map(p=>{let f=[...c];f[u]=p;let m=Ao({inputs:{x:o},attrs:{begin:i,size:f},backend:n});return i[u]+=p,m})}var bR={kernelName:Fi,backendName:"wasm",kernelFunc:dK};var CR=Ee(js);var SR=Ee(gp);var hK=!0,kR=et(ju,hK);var vR;function gK(r){vR=r.wasm.cwrap(us,null,["number","number","number","number"])}function AK(r){let{backend:t,inputs:e,attrs:n}=r,{alpha:o}=n,{x:s}=e,a=t.dataIdMap.get(s.dataId).id,u=t.makeOutput(s.shape,s.dtype),l=t.dataIdMap.get(u.dataId).id;return vR(a,o,_e[s.dtype],l),u}var ER={kernelName:us,backendName:"wasm",setupFunc:gK,kernelFunc:AK};var DR;function yK(r){DR=r.wasm.cwrap(Yu,null,["number","array","number","array","array","array","array","array","number","number"])}function xK(r){let{backend:t,inputs:e,attrs:n}=r,{x:o}=e,{begin:s,end:a,strides:u,beginMask:l,endMask:i,ellipsisMask:c,newAxisMask:p,shrinkAxisMask:f}=n,{finalShapeSparse:m,finalShape:d,isIdentity:h,sliceDim0:g,isSimpleSlice:A,begin:y,end:x,strides:w}=Yt.sliceInfo(o.shape,s,a,u,l,i,c,p,f),b;if(h)b=sr({inputs:{x:o},backend:t,attrs:{shape:d}});else if(g||A){I.assert(o.shape.length>=1,()=>`Input must have rank at least 1, got: ${o.shape.length}`);let v=Yt.computeOutShape(y,x,w),E=Ao({inputs:{x:o},backend:t,attrs:{begin:y,size:v}});b=sr({inputs:{x:E},backend:t,attrs:{shape:d}}),t.disposeData(E.dataId)}else{let v=t.makeOutput(m,"float32"),E=t.dataIdMap.get(o.dataId).id,_=new Uint8Array(new Int32Array(I.computeStrides(o.shape)).buffer),M=new Uint8Array(new Int32Array(y).buffer),k=new Uint8Array(new Int32Array(x).buffer),D=new Uint8Array(new Int32Array(w).buffer),T=new Uint8Array(new Int32Array(m).buffer),B=new Uint8Array(new Int32Array(I.computeStrides(m)).buffer),L=t.dataIdMap.get(v.dataId).id;DR(E,_,o.shape.length,M,k,D,T,B,m.length,L),b=sr({inputs:{x:v},backend:t,attrs:{shape:d}}),t.disposeData(v.dataId)}return b}var BR={kernelName:Yu,backendName:"wasm",setupFunc:yK,kernelFunc:xK};function IK(r){let{backend:t,inputs:e,attrs:n}=r,{data:o,dataSplits:s}=e,{separator:a,nGramWidths:u,leftPad:l,rightPad:i,padWidth:c,preserveShortSequences:p}=n,f=t.readSync(o.dataId),m=t.readSync(s.dataId),[d,h]=_l(f,m,a,u,l,i,c,p),g=t.makeOutput([d.length],"string"),A=t.dataIdMap.get(g.dataId);A.stringBytes=d;let y=t.makeOutput(s.shape,"int32");return t.typedArrayFromHeap(y).set(h),[g,y]}var RR={kernelName:Ap,backendName:"wasm",kernelFunc:IK};function wK(r){let{backend:t,inputs:e,attrs:n}=r,{input:o,delimiter:s}=e,{skipEmpty:a}=n,u=t.readSync(o.dataId),l=t.readSync(s.dataId),[i,c,p]=Tl(u,l[0],a),f=c.length,m=t.makeOutput([f,2],"int32");t.typedArrayFromHeap(m).set(i);let h=t.makeOutput([f],"string"),g=t.dataIdMap.get(h.dataId);g.stringBytes=c;let A=t.makeOutput([2],"int32");return t.typedArrayFromHeap(A).set(p),[m,h,A]}var _R={kernelName:zd,backendName:"wasm",kernelFunc:wK};function bK(r){let{backend:t,inputs:e,attrs:n}=r,{input:o}=e,{numBuckets:s}=n,a=t.readSync(o.dataId),u=Ml(a,s),l=t.makeOutput(o.shape,"int32");return t.typedArrayFromHeap(l).set(u),l}var TR={kernelName:Wd,backendName:"wasm",kernelFunc:bK};var CK=!0,MR=et("Sub",CK);var NR;function SK(r){NR=r.wasm.cwrap("Sum",null,["number","number","number","number"])}function kK(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,u=t.dataIdMap.get(a.dataId).id,l=u,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=pn(a,o,t),d=p;if(m){let x=t.dataIdMap.get(c.dataId).id;x!==u&&(i=c,l=x,d=C.getInnerMostAxes(d.length,i.shape.length))}C.assertAxesAreInnerMostDims("sum",d,i.shape.length);let[h,g]=C.computeOutAndReduceShapes(i.shape,d),A=I.sizeFromShape(g),y=t.makeOutput(h,i.dtype);if(I.sizeFromShape(i.shape)!==0){let x=t.dataIdMap.get(y.dataId).id;NR(l,A,_e[y.dtype],x)}if(m&&t.disposeData(c.dataId),s){let x=C.expandShapeToKeepDim(y.shape,f);y.shape=x}return y}var FR={kernelName:"Sum",backendName:"wasm",setupFunc:SK,kernelFunc:kK};var PR=Ee("Tan");var $R=Ee(Xu);var LR;function vK(r){LR=r.wasm.cwrap(zu,null,["number","number","number","number","number","number","array","number","number","number"])}function EK(r){let{backend:t,inputs:e,attrs:n}=r,{tensor:o,indices:s,updates:a}=e,{}=n,u=t.makeOutput(o.shape,o.dtype);if(I.sizeFromShape(o.shape)===0)return u;let{sliceRank:l,numUpdates:i,sliceSize:c,strides:p,outputSize:f}=_p.calculateShapes(a,s,o.shape),d=t.dataIdMap.get(s.dataId).id,g=t.dataIdMap.get(a.dataId).id,y=t.dataIdMap.get(o.dataId).id,x=new Uint8Array(new Int32Array(p).buffer),w=t.dataIdMap.get(u.dataId).id;return LR(d,g,_e[a.dtype],l,i,c,x,f,w,y),u}var OR={kernelName:zu,backendName:"wasm",setupFunc:vK,kernelFunc:EK};var QR;function DK(r){QR=r.wasm.cwrap(Po,null,["number","array","number","array","number","number"])}function BK(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,s=e.dataIdMap.get(o.dataId).id,{reps:a}=n,u=new Array(o.shape.length);for(let f=0;f<u.length;f++)u[f]=o.shape[f]*a[f];let l=new Uint8Array(new Int32Array(o.shape).buffer),i=new Uint8Array(new Int32Array(u).buffer),c=e.makeOutput(u,o.dtype),p=e.dataIdMap.get(c.dataId).id;return QR(s,l,o.shape.length,i,u.length,_e[c.dtype],p),c}var zR={kernelName:Po,backendName:"wasm",setupFunc:DK,kernelFunc:BK};var WR;function RK(r){WR=r.wasm.cwrap(Ju,null,["number","array","number","number","number","bool","number","number"])}var _K=({inputs:r,backend:t,attrs:e})=>{let{x:n}=r,{k:o,sorted:s}=e,a=t.dataIdMap.get(n.dataId).id,u=new Uint8Array(new Int32Array(n.shape).buffer),l=n.shape.slice();l[l.length-1]=o;let i=t.makeOutput(l,n.dtype),c=t.dataIdMap.get(i.dataId).id,p=t.makeOutput(l,"int32"),f=t.dataIdMap.get(p.dataId).id;return WR(a,u,n.shape.length,_e[n.dtype],o,s,c,f),[i,p]},GR={kernelName:Ju,backendName:"wasm",setupFunc:RK,kernelFunc:_K};var UR;function TK(r){UR=r.wasm.cwrap(Zu,null,["number","number","bool","number","number","number","number","number","number","array","number","array","number","number","number","number","number"])}function MK(r){let{backend:t,inputs:e,attrs:n}=r,{image:o,transforms:s}=e,{interpolation:a,fillMode:u,fillValue:l,outputShape:i}=n,[c,p,f,m]=o.shape,[d,h]=i??[p,f],g=[c,d,h,m],A=new Uint8Array(new Int32Array(I.computeStrides(o.shape)).buffer),y=new Uint8Array(new Int32Array(I.computeStrides(g)).buffer),x=t.makeOutput(g,o.dtype),w=t.dataIdMap.get(x.dataId).id,v=t.dataIdMap.get(o.dataId).id,_=t.dataIdMap.get(s.dataId).id,M=a==="nearest"?1:2,k;switch(u){case"constant":k=1;break;case"reflect":k=2;break;case"wrap":k=3;break;case"nearest":k=4;break;default:k=1;break}return UR(v,_,s.shape[0]>1,c,d,h,m,f,p,A,o.shape.length-1,y,g.length-1,M,k,l,w),x}var VR={kernelName:Zu,backendName:"wasm",setupFunc:TK,kernelFunc:MK};function NK(r){let{inputs:t,attrs:e,backend:n}=r,{axis:o}=e,{x:s}=t,{outputValues:a,outputShape:u,indices:l}=Nl(n.readSync(s.dataId),o,s.shape,s.dtype);return[n.makeOutput(u,s.dtype,void 0,a),n.makeOutput([l.length],"int32",void 0,l)]}var HR={kernelName:Gd,backendName:"wasm",kernelFunc:NK};function FK(r){let{inputs:t,backend:e,attrs:n}=r,{value:o}=t,{axis:s}=n;s<0&&(s+=o.shape.length);let a=o.shape[s],u=o.shape.length,l=new Array(u-1),i=0;for(let m=0;m<u;m++)m!==s&&(l[i++]=o.shape[m]);let c=new Array(a),p=new Array(u).fill(0),f=o.shape.slice();f[s]=1;for(let m=0;m<c.length;m++)p[s]=m,c[m]=Ao({inputs:{x:o},attrs:{begin:p,size:f},backend:e});return c.map(({dataId:m,dtype:d})=>({dataId:m,dtype:d,shape:l}))}var qR={kernelName:Pi,backendName:"wasm",kernelFunc:FK};function PK(r){let{inputs:{x:t},backend:e}=r,n=e.makeOutput(t.shape,t.dtype);return e.typedArrayFromHeap(n).fill(0),n}var KR={kernelName:$i,backendName:"wasm",kernelFunc:PK};var $K=[M2,N2,F2,P2,$2,O2,U2,H2,q2,K2,j2,Y2,X2,J2,Z2,tE,aE,nE,sE,cE,fE,dE,hE,gE,AE,yE,IE,wE,CE,kE,EE,BE,_E,TE,ME,FE,$E,OE,zE,GE,VE,qE,jE,XE,ZE,eD,rD,nD,oD,sD,iD,aD,uD,cD,pD,fD,dD,gD,yD,ID,bD,CD,SD,Q2,kD,vD,ED,BD,RD,_D,MD,FD,ND,PD,$D,LD,OD,zD,GD,VD,HD,KD,YD,JD,eB,rB,oB,iB,aB,lB,mB,dB,hB,gB,yB,IB,bB,CB,kB,vB,EB,Vh,BB,_B,MB,NB,FB,PB,$B,LB,uE,QB,WB,UB,HB,KB,YB,XB,JB,eR,rR,oR,sR,aR,uR,lR,cR,pE,pB,pR,fR,dR,gR,yR,xR,wR,bR,CR,SR,kR,ER,BR,RR,_R,TR,MR,FR,PR,$R,OR,zR,GR,VR,W2,HR,qR,KR];for(let r of $K)gt(r);var ew=me();ew.registerFlag("WASM_HAS_SIMD_SUPPORT",async()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,10,9,1,7,0,65,0,253,15,26,11]))}catch{return!1}});ew.registerFlag("WASM_HAS_MULTITHREAD_SUPPORT",async()=>{if(ew.get("IS_NODE"))return!1;try{return new MessageChannel().port1.postMessage(new SharedArrayBuffer(1)),WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,5,4,1,3,1,1,10,11,1,9,0,65,0,254,16,2,0,26,11]))}catch{return!1}});var uw=Mc(JR()),o_=Mc(e_()),lw=Mc(t_());var r_=uw.default||uw,LK=lw.default||lw,Fm=class extends Fo{constructor(t){super(),this.wasm=t,this.dataIdNextNumber=1,this.wasm.tfjs.initWithThreadsCount(WK),GK=this.wasm.tfjs.getThreadsCount(),this.dataIdMap=new Ms(this,Sr())}write(t,e,n){let o={id:this.dataIdNextNumber++};return this.move(o,t,e,n,1),o}numDataIds(){return this.dataIdMap.numDataIds()}async time(t){let e=I.now();return t(),{kernelMs:I.now()-e}}move(t,e,n,o,s){let a=this.dataIdNextNumber++;if(o==="string"){let c=e;this.dataIdMap.set(t,{id:a,stringBytes:c,shape:n,dtype:o,memoryOffset:null,refCount:s});return}let u=I.sizeFromShape(n),l=u*I.bytesPerElement(o),i=this.wasm._malloc(l)>>>0;this.dataIdMap.set(t,{id:a,memoryOffset:i,shape:n,dtype:o,refCount:s}),this.wasm.tfjs.registerTensor(a,u,i),e!=null&&this.wasm.HEAPU8.set(new Uint8Array(e.buffer,e.byteOffset,l),i)}async read(t){return this.readSync(t)}readSync(t,e,n){let{memoryOffset:o,dtype:s,shape:a,stringBytes:u}=this.dataIdMap.get(t);if(s==="string")return(e==null||e===0)&&(n==null||n>=u.length)?u:u.slice(e,n);e=e||0,n=n||I.sizeFromShape(a);let l=I.bytesPerElement(s),i=this.wasm.HEAPU8.slice(o+e*l,o+n*l);return QK(i.buffer,s)}disposeData(t,e=!1){if(this.dataIdMap.has(t)){let n=this.dataIdMap.get(t);if(n.refCount--,!e&&n.refCount>0)return!1;this.wasm._free(n.memoryOffset),this.wasm.tfjs.disposeData(n.id),this.dataIdMap.delete(t)}return!0}refCount(t){return this.dataIdMap.has(t)?this.dataIdMap.get(t).refCount:0}incRef(t){let e=this.dataIdMap.get(t);e!=null&&e.refCount++}floatPrecision(){return 32}getMemoryOffset(t){return this.dataIdMap.get(t).memoryOffset}dispose(){this.wasm.tfjs.dispose(),"PThread"in this.wasm&&this.wasm.PThread.terminateAllThreads(),this.wasm=null}memory(){return{unreliable:!1}}makeOutput(t,e,n,o){let s;if(n==null)s=this.write(o??null,t,e);else{let a=this.dataIdNextNumber++;s={id:a},this.dataIdMap.set(s,{id:a,memoryOffset:n,shape:t,dtype:e,refCount:1});let u=I.sizeFromShape(t);this.wasm.tfjs.registerTensor(a,u,n)}return{dataId:s,shape:t,dtype:e}}typedArrayFromHeap({shape:t,dtype:e,dataId:n}){let o=this.wasm.HEAPU8.buffer,{memoryOffset:s}=this.dataIdMap.get(n),a=I.sizeFromShape(t);switch(e){case"float32":return new Float32Array(o,s,a);case"int32":return new Int32Array(o,s,a);case"bool":return new Uint8Array(o,s,a);default:throw new Error(`Unknown dtype ${e}`)}}};function OK(r){return(t,e)=>(I.fetch(r,{credentials:"same-origin"}).then(n=>{n.ok||t.env.a(`failed to load wasm binary file at '${r}'`),n.arrayBuffer().then(o=>{WebAssembly.instantiate(o,t).then(s=>{e(s.instance,s.module)})})}),{})}function n_(r,t,e){if(aw!=null)return aw;let n="tfjs-backend-wasm.wasm";return r&&t?n="tfjs-backend-wasm-threaded-simd.wasm":r&&(n="tfjs-backend-wasm-simd.wasm"),Nm!=null&&Nm[n]!=null?Nm[n]:e+n}async function s_(){let[r,t]=await Promise.all([me().getAsync("WASM_HAS_SIMD_SUPPORT"),me().getAsync("WASM_HAS_MULTITHREAD_SUPPORT")]);return new Promise((e,n)=>{let o={};o.locateFile=(u,l)=>{if(u.endsWith(".worker.js")){let i=o_.wasmWorkerContents.replace(/\n/g,"\\n"),c=new Blob([i],{type:"application/javascript"});return URL.createObjectURL(c)}return u.endsWith(".wasm")?n_(r,t,Mm??l):l+u},i_&&(o.instantiateWasm=OK(n_(r,t,Mm??"")));let s=!1;o.onAbort=()=>{if(s||Yh)return;Yh=!0,n({message:"Make sure the server can serve the `.wasm` file relative to the bundled js file. For more details see https://github.com/tensorflow/tfjs/blob/master/tfjs-backend-wasm/README.md#using-bundlers"})};let a;t&&r&&aw==null?(o.mainScriptUrlOrBlob=new Blob(["var WasmBackendModuleThreadedSimd = "+r_.toString()],{type:"text/javascript"}),a=r_(o)):a=LK(o),a.then(u=>{s=!0,Yh=!1;let l=null;u.tfjs={init:u.cwrap("init",null,[]),initWithThreadsCount:u.cwrap("init_with_threads_count",null,["number"]),getThreadsCount:u.cwrap("get_threads_count","number",[]),registerTensor:u.cwrap("register_tensor",null,["number","number","number"]),disposeData:u.cwrap("dispose_data",l,["number"]),dispose:u.cwrap("dispose",l,[])},e({wasm:u})}).catch(n)})}function QK(r,t){switch(t){case"float32":return new Float32Array(r);case"int32":return new Int32Array(r);case"bool":return new Uint8Array(r);default:throw new Error(`Unknown dtype ${t}`)}}var zK=["tfjs-backend-wasm.wasm","tfjs-backend-wasm-simd.wasm","tfjs-backend-wasm-threaded-simd.wasm"],aw=null,Mm=null,Nm={},Yh=!1,i_=!1;function cw(r,t=!1){if(Yh)throw new Error("The WASM backend was already initialized. Make sure you call `setWasmPaths()` before you call `tf.setBackend()` or `tf.ready()`");if(typeof r=="string")Mm=r;else{Nm=r;let e=zK.filter(n=>Nm[n]==null);if(e.length>0)throw new Error(`There were no entries found for the following binaries: ${e.join(",")}. Please either call setWasmPaths with a map providing a path for each binary, or with a string indicating the directory where all the binaries can be found.`)}i_=t}var WK=-1,GK=-1;var UK=2;zi("wasm",async()=>{let{wasm:r}=await s_();return new Fm(r)},UK);var qn=me();qn.registerFlag("WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE",()=>15);qn.registerFlag("WEBGPU_CPU_FORWARD",()=>!0);qn.registerFlag("WEBGPU_MATMUL_PROGRAM_TYPE",()=>-1);qn.registerFlag("WEBGPU_USE_NAIVE_CONV2D_TRANSPOSE",()=>!0);qn.registerFlag("WEBGPU_USE_LOW_POWER_GPU",()=>!1);qn.registerFlag("WEBGPU_CPU_HANDOFF_SIZE_THRESHOLD",()=>1e3);qn.registerFlag("WEBGPU_USE_PROFILE_TOOL",()=>!1);qn.registerFlag("WEBGPU_IMPORT_EXTERNAL_TEXTURE",()=>!0);qn.registerFlag("WEBGPU_USE_NAIVE_CONV2D_DEBUG",()=>!1);qn.registerFlag("WEBGPU_THRESHOLD_TO_INCREASE_WORKGROUPS_FOR_MATMUL",()=>-1);qn.registerFlag("WEBGPU_CONV_SEPARATE_IM2COL_SHADER",()=>!1);qn.registerFlag("WEBGPU_PRINT_SHADER",()=>"");qn.registerFlag("WEBGPU_ENGINE_COMPILE_ONLY",()=>!1);var Xh=class{constructor(t){t&&(this.vendor=t.vendor,this.architecture=t.architecture,this.intelGPUGeneration=this.getIntelGPUGeneration())}getIntelGPUGeneration(){if(this.isIntel()){if(this.architecture.startsWith("gen"))return Number(this.architecture.match(/\d+/));if(this.architecture.startsWith("xe"))return 12}return 0}isIntel(){return this.vendor==="intel"}};var Jh=class{constructor(t){this.device=t,this.numUsedBuffers=0,this.numFreeBuffers=0,this.freeBuffers=new Map,this.usedBuffers=new Map,this.numBytesUsed=0,this.numBytesAllocated=0}acquireBuffer(t,e,n=!1,o=!0){let s,a=a_(t,e);return o?(this.freeBuffers.has(a)||this.freeBuffers.set(a,[]),this.freeBuffers.get(a).length>0?(s=this.freeBuffers.get(a).pop(),this.numFreeBuffers--):(s=this.device.createBuffer({size:t,usage:e,mappedAtCreation:n}),this.numBytesAllocated+=t)):(s=this.device.createBuffer({size:t,usage:e,mappedAtCreation:n}),this.numBytesAllocated+=t),this.usedBuffers.has(a)||this.usedBuffers.set(a,[]),this.usedBuffers.get(a).push(s),this.numUsedBuffers++,this.numBytesUsed+=t,s}releaseBuffer(t,e=!0){if(this.freeBuffers.size===0)return;let n=t.size,o=t.usage,s=a_(n,o),a=this.usedBuffers.get(s),u=a.indexOf(t);if(u<0)throw new Error("Cannot find the buffer in buffer manager");a[u]=a[a.length-1],a.pop(),this.numUsedBuffers--,this.numBytesUsed-=n,e?(this.freeBuffers.get(s).push(t),this.numFreeBuffers++):(t.destroy(),this.numBytesAllocated-=n)}getNumUsedBuffers(){return this.numUsedBuffers}getNumFreeBuffers(){return this.numFreeBuffers}dispose(){this.freeBuffers.forEach((t,e)=>{t.forEach(n=>{n.destroy()})}),this.usedBuffers.forEach((t,e)=>{t.forEach(n=>{n.destroy()})}),this.freeBuffers=new Map,this.usedBuffers=new Map,this.numUsedBuffers=0,this.numFreeBuffers=0,this.numBytesUsed=0,this.numBytesAllocated=0}};function a_(r,t){return`${r}_${t}`}var Zh=class{constructor(t){this.device=t,this.numUsedTextures=0,this.numFreeTextures=0,this.freeTextures=new Map,this.usedTextures=new Map,this.numBytesUsed=0,this.numBytesAllocated=0}acquireTexture(t,e,n,o){let s=l_(n),a=t*e*s,u=u_(t,e,n,o);if(this.freeTextures.has(u)||this.freeTextures.set(u,[]),this.usedTextures.has(u)||this.usedTextures.set(u,[]),this.numBytesUsed+=a,this.numUsedTextures++,this.freeTextures.get(u).length>0){this.numFreeTextures--;let i=this.freeTextures.get(u).shift();return this.usedTextures.get(u).push(i),i}this.numBytesAllocated+=a;let l=this.device.createTexture({size:[t,e],format:n,usage:o});return this.usedTextures.get(u).push(l),l}releaseTexture(t){if(this.freeTextures.size===0)return;let e=t.width,n=t.height,o=t.format,s=t.usage,a=u_(e,n,o,s);this.freeTextures.has(a)||this.freeTextures.set(a,[]),this.freeTextures.get(a).push(t),this.numFreeTextures++,this.numUsedTextures--;let u=this.usedTextures.get(a),l=u.indexOf(t);if(l<0)throw new Error("Cannot release a texture that was never provided by this texture manager");u.splice(l,1);let i=l_(o),c=e*n*i;this.numBytesUsed-=c}getNumUsedTextures(){return this.numUsedTextures}getNumFreeTextures(){return this.numFreeTextures}dispose(){this.freeTextures.forEach((t,e)=>{t.forEach(n=>{n.destroy()})}),this.usedTextures.forEach((t,e)=>{t.forEach(n=>{n.destroy()})}),this.freeTextures=new Map,this.usedTextures=new Map,this.numUsedTextures=0,this.numFreeTextures=0,this.numBytesUsed=0,this.numBytesAllocated=0}};function u_(r,t,e,n){return`${r}_${t}_${e}_${n}`}function l_(r){if(r==="rgba8unorm")return 16;throw new Error(`${r} is not supported!`)}function c_(r,t){if(Math.max(...r)>5)throw new Error("Cannot symbolically compute strides for rank > 6 tensor.");let e=r.length,n="xyzwuv",o=r.map(a=>`${t}.${n[a]}`),s=new Array(e-1);s[e-2]=o[e-1];for(let a=e-3;a>=0;--a)s[a]=`(${s[a+1]} * ${o[a+1]})`;return s}var _n=(r,t,e)=>e==="int32"?`atomicAdd(${r}, bitcast<i32>(${t}));`:`
          {
            var oldValue = 0;
            loop {
              let newValueF32 = bitcast<f32>(oldValue) + (${t});
              let newValue = bitcast<i32>(newValueF32);
              let res = atomicCompareExchangeWeak(${r}, oldValue, newValue);
              if res.exchanged {
                break;
              }
              oldValue = res.old_value;
            }
          }`;var ti;(function(r){r[r.FROM_PIXELS=0]="FROM_PIXELS",r[r.DRAW=1]="DRAW"})(ti||(ti={}));var d_=(r,t,e,n,o)=>{let s={dtype:n.dtype,shape:n.shape},a=HK(e,s,t),u=r.createShaderModule({code:a,label:t.constructor.name}),l=me().get("WEBGPU_PRINT_SHADER");if(l!==""){l=l.toLowerCase();let i=l.split(",");(l==="all"||i.some(c=>t.shaderKey.toLowerCase().includes(c)))&&(console.group(t.shaderKey),console.debug(a),console.groupEnd())}return o?r.createComputePipelineAsync({compute:{module:u,entryPoint:"_start"},label:t.constructor.name,layout:"auto"}):r.createComputePipeline({compute:{module:u,entryPoint:"_start"},label:t.constructor.name,layout:"auto"})},Ke=(r,t="f32")=>{switch(r){case 1:return`${t}`;case 2:return`vec2<${t}>`;case 3:return`vec3<${t}>`;case 4:return`vec4<${t}>`;default:throw new Error(`${r}-component ${t} is not supported.`)}};function Bt(r){if(r<=1)return"i32";if(r===2)return"vec2<i32>";if(r===3)return"vec3<i32>";if(r===4)return"vec4<i32>";if(r===5)return"vec5";if(r===6)return"vec6";throw Error(`GPU for rank ${r} is not yet supported`)}function yo(r){if(r===0)return"x";if(r===1)return"y";if(r===2)return"z";if(r===3)return"w";if(r===4)return"u";if(r===5)return"v";throw Error(`Index ${r} is not yet supported`)}function J(...r){let t;switch(r.length){case 0:t=`
        fn main()
      `;break;case 1:t=`
        fn main(${r[0]} : i32)
      `;break;default:throw Error("Unreachable")}return t}function p_(r,t){let e;return e=`
     ${VK(t)}
      fn _start(@builtin(local_invocation_id) LocalId : vec3<u32>,
                @builtin(global_invocation_id) GlobalId : vec3<u32>,
                @builtin(local_invocation_index) LocalIndex: u32,
                @builtin(workgroup_id) WorkgroupId : vec3<u32>,
                @builtin(num_workgroups) NumWorkgroups : vec3<u32>) {
        localId = LocalId;
        localIndex = LocalIndex;
        globalId = GlobalId;
        numWorkgroups = NumWorkgroups;
        workgroupId = WorkgroupId;
        ${r?"main(getGlobalIndex());":"main();"};
      }
    `,e}function VK(r){return`
  @compute @workgroup_size(${r.workgroupSize[0]}, ${r.workgroupSize[1]}, ${r.workgroupSize[2]})
`}function HK(r,t,e){let n=[],o=e.workgroupSize[0]*e.workgroupSize[1]*e.workgroupSize[2];if(e.outputComponent=e.outputComponent?e.outputComponent:1,n.push(`

      var<private> localId: vec3<u32>;
      var<private> localIndex: u32;
      var<private> globalId: vec3<u32>;
      var<private> numWorkgroups: vec3<u32>;
      var<private> workgroupId: vec3<u32>;

      // Only used when the y/z dimension of workgroup size is 1.
      fn getGlobalIndex() -> i32 {
        ${g_(e)?"  return i32(globalId.x);":`  return i32((workgroupId.z * numWorkgroups.x * numWorkgroups.y +
                workgroupId.y * numWorkgroups.x + workgroupId.x) * ${o}u +
                localIndex);
        `}
      }
    `),e.pixelsOpType!=null){let d=e.pixelsOpType===ti.FROM_PIXELS?`@group(0) @binding(0) var<storage, read_write> result: array<${qi(t.dtype,e.outputComponent)}>;`:`@group(0) @binding(1) var<storage, read> inBuf : array<${qi(r[0].dtype,e.outputComponent)}>;`,h=t.shape.length===3?"vec2<i32>":"i32";n.push(`
        struct Uniform {
          outShapeStrides : ${h},
          size            : i32,
          numChannels     : i32,
          alpha           : f32,
        };

        ${d}
        @group(0) @binding(2) var<uniform> uniforms: Uniform;
      `);let g=m_(e);return[f_,n.join(`
`),Pm(t.shape),e.getUserCode(),p_(g,e)].join(`
`)}let s,a,u="struct Uniforms { NAN : f32, INFINITY : f32, ";e.variableNames.forEach((d,h)=>{let g=Bt(r[h].shape.length);u+=`${d.charAt(0).toLowerCase()+d.slice(1)}Shape : ${g}, `,s=r[h].shape.length-1,a=Bt(s),u+=`${d.charAt(0).toLowerCase()+d.slice(1)}ShapeStrides: ${a}, `});let l=Bt(t.shape.length);u+=`outShape : ${l}, `,s=t.shape.length-1,a=Bt(s),u+=`
         outShapeStrides: ${a}, `,e.size&&(u+="size : i32, "),e.uniforms&&(u+=e.uniforms),u+="};",u=e6(u),n.push(u),e.atomic?n.push(`
      @group(0) @binding(0) var<storage, read_write> result: array<atomic<i32>>;
    `):n.push(`
      @group(0) @binding(0) var<storage, read_write> result: array<${qi(t.dtype,e.outputComponent)}>;
    `),e.variableNames.forEach((d,h)=>{n.push(`
      @group(0) @binding(${1+h}) var<storage, read> ${d}: array<${e.variableComponents?qi(r[h].dtype,e.variableComponents[h]):qi(r[h].dtype,e.outputComponent)}>;
        `)}),u!==""&&n.push(`
      @group(0) @binding(${1+e.variableNames.length}) var<uniform> uniforms: Uniforms;
      `);let i=XK(t.shape,e.dispatchLayout),c=[f_,n.join(`
`)+qK,Pm(t.shape),i,JK(t.shape.length)];e.atomic||c.push(ZK(t.shape,t.dtype,e.outputComponent)),e.variableNames.forEach((d,h)=>{c.push(`${Pm(r[h].shape,d)}`)});let p=r.map((d,h)=>YK(d,t.shape,e.variableComponents?e.variableComponents[h]:e.outputComponent,e.dispatchLayout.x.length===t.shape.length)).join(`
`);c.push(p),c.push(e.getUserCode());let f=m_(e);return c.push(p_(f,e)),c.join(`
`)}function h_(r,t,e){let n=r.shaderKey;if(r.pixelsOpType!=null)return n;let o=[],s=[];t.forEach(c=>{o.push(c.shape),s.push(c.dtype)}),o.push(e.shape),s.push(e.dtype);let a=t.map(c=>C.getBroadcastDims(c.shape,e.shape)),u=t.map(c=>I.arraysEqual(c.shape,e.shape)).join("_"),l=a.map(c=>c.join("_")).join(";"),i=g_(r)?"flatDispatch":"";return n+="_"+(r.workgroupSize?r.workgroupSize.join(","):"")+o.map(c=>c.length).join(",")+s.join(",")+r.variableNames.join(",")+l+u+i,n}var f_=`
  struct vec5 {x: i32, y: i32, z: i32, w: i32, u: i32};
  struct vec6 {x: i32, y: i32, z: i32, w: i32, u: i32, v: i32};

  // Checks whether coordinates lie within the bounds of the shape.
  fn coordsInBounds2D(coord : vec2<i32>, shape : vec2<i32>) -> bool {
    return all(coord >= vec2<i32>(0)) && all(coord < shape);
  }
  fn coordsInBounds3D(coord : vec3<i32>, shape : vec3<i32>) -> bool {
    return all(coord >= vec3<i32>(0)) && all(coord < shape);
  }
  fn coordsInBounds4D(coord : vec4<i32>, shape : vec4<i32>) -> bool {
    return all(coord >= vec4<i32>(0)) && all(coord < shape);
  }

  fn getIndexFromCoords1D(coord : i32, shape : i32) -> i32 {
    return coord;
  }
  fn getIndexFromCoords2D(coords : vec2<i32>, shape : vec2<i32>) -> i32 {
    return dot(coords, vec2<i32>(shape.y, 1));
  }
  fn getIndexFromCoords3D(coords : vec3<i32>, shape : vec3<i32>) -> i32 {
    return dot(coords, vec3<i32>(shape.y * shape.z, shape.z, 1));
  }
  fn getIndexFromCoords4D(coords : vec4<i32>, shape : vec4<i32>) -> i32 {
    return dot(coords, vec4<i32>(
        shape.y * shape.z * shape.w, shape.z * shape.w, shape.w, 1));
  }
  fn getIndexFromCoords5D(coords : vec5, shape : vec5) -> i32 {
    let shapeStrides: vec5 = vec5(shape.y * shape.z * shape.w * shape.u, shape.z * shape.w * shape.u, shape.w * shape.u, shape.u, 1);
    return coords.x*shapeStrides.x + coords.y*shapeStrides.y + coords.z*shapeStrides.z + coords.w*shapeStrides.w + coords.u*shapeStrides.u;
  }
  fn getIndexFromCoords6D(coords : vec6, shape : vec6) -> i32 {
    let shapeStrides: vec6 = vec6(shape.y * shape.z * shape.w * shape.u * shape.v, shape.z * shape.w * shape.u * shape.v, shape.w * shape.u * shape.v, shape.u * shape.v, shape.v, 1);
    return coords.x*shapeStrides.x + coords.y*shapeStrides.y + coords.z*shapeStrides.z + coords.w*shapeStrides.w + coords.u*shapeStrides.u + coords.v*shapeStrides.v;
  }

  // NaN defination in IEEE 754-1985 is :
  //   - sign = either 0 or 1.
  //   - biased exponent = all 1 bits.
  //   - fraction = anything except all 0 bits (since all 0 bits represents infinity).
  // https://en.wikipedia.org/wiki/IEEE_754-1985#Representation_of_non-numbers
  fn isnan(val: f32) -> bool {
    let floatToUint: u32 = bitcast<u32>(val);
    return (floatToUint & 0x7fffffffu) > 0x7f800000u;
  }
  fn isnanVec4(val : vec4<f32>) -> vec4<bool> {
    let floatToUint: vec4<u32> = bitcast<vec4<u32>>(val);
    return (floatToUint & vec4<u32>(0x7fffffffu)) > vec4<u32>(0x7f800000u);
  }
`,qK=`
  fn isinf(val: f32) -> bool {
    return abs(val) == uniforms.INFINITY;
  }
`;function Pm(r,t=""){let e=r.length,n=t!==""?`get${t.charAt(0).toUpperCase()+t.slice(1)}CoordsFromIndex`:"getCoordsFromIndex",o=t!==""?`${t.charAt(0).toLowerCase()+t.slice(1)}ShapeStrides`:"outShapeStrides";if(e<=1)return`fn ${n}(index : i32) -> i32 { return index; }`;let s=I.computeStrides(r),a=Bt(e),u=[];for(let i=0;i<e;i++)u.push(`d${i}`);if(s.length===1)return`    fn ${n}(index : i32) -> vec2<i32> {
      let d0 = index / uniforms.${o}; let d1 = index - d0 * uniforms.${o};
      return vec2<i32>(d0, d1);
    }`;let l;return l="var index2 = index;"+s.map((i,c)=>{let p=`let ${u[c]} = index2 / uniforms.${o}.${yo(c)}`,f=c===s.length-1?`let ${u[c+1]} = index2 - ${u[c]} * uniforms.${o}.${yo(c)}`:`index2 = index2 - ${u[c]} * uniforms.${o}.${yo(c)}`;return`${p}; ${f};`}).join(""),`
    fn ${n}(index : i32) -> ${a} {
      ${l}
      return ${a}(${u.join(",")});
    }
  `}function KK(r,t){let e=r.name,n=r.shape.length,o=Bt(n),s="get"+e.charAt(0).toUpperCase()+e.slice(1),a=["d0","d1","d2","d3","d4","d5"].slice(0,n),u=a.map(c=>`${c} : i32`).join(", ");if(n<1)return`
      fn ${s}() -> ${Ke(t)} {
        return ${Ke(t)}(${e}[0]);
      }
    `;let l=`uniforms.${e.charAt(0).toLowerCase()+e.slice(1)}Shape`,i=`${n}D`;return n===0&&(i="1D"),`
    fn ${s}(${u}) -> ${Ke(t)} {
      return ${Ke(t)}(${e}[getIndexFromCoords${i}(${o}(${a.join(",")}),
        ${l})${t===1?"":` / ${t}`}]);
    }
   `}function jK(r,t,e,n){let o=r.name,s=o.charAt(0).toUpperCase()+o.slice(1),a="get"+s+"ByOutput",u=r.shape.length,l=t.length,i=Bt(l);if(I.arraysEqual(r.shape,t)&&n)return`
    fn ${a}Index(globalIndex : i32) -> ${Ke(e)} {
      return ${Ke(e)}(${o}[globalIndex]);
    }

    fn ${a}Coords(coords : ${i}) -> ${Ke(e)} {
      return ${Ke(e)}(${o}[${l>1?"getOutputIndexFromCoords(coords)":"coords"}${e===1?"":` / ${e}`}]);
    }
    `;let c=C.getBroadcastDims(r.shape,t),p=l-u,f="";if(u===0)return`
    fn ${a}Index(globalIndex : i32) -> ${Ke(e)}{
      return get${s}();
    }

    fn ${a}Coords(coords : ${i}) -> ${Ke(e)}{
      return get${s}();
    }
  `;l<2&&c.length>=1?f="coords = 0;":f=c.map(g=>`coords.${yo(g+p)} = 0;`).join(`
`);let m="";if(l<2&&u>0)m="coords";else if(l>1){let g=Bt(u),A=r.shape.map((y,x)=>`coords.${yo(x+p)}`).join(", ");m=`${g}(${A})`}else m="coords";let d=`uniforms.${o.charAt(0).toLowerCase()+o.slice(1)}Shape`,h=`${u}D`;return`
  fn ${a}Index(globalIndex : i32) -> ${Ke(e)} {
    var coords = getCoordsFromIndex(globalIndex);
    ${f}
    return ${Ke(e)}(${o}[getIndexFromCoords${h}(${m}, ${d})${e===1?"":` / ${e}`}]);
  }

  fn ${a}Coords(coordsIn : ${i}) -> ${Ke(e)} {
    var coords = coordsIn;
    ${f}
    return ${Ke(e)}(${o}[getIndexFromCoords${h}(${m}, ${d})${e===1?"":` / ${e}`}]);
  }
`}function YK(r,t,e,n){let o=KK(r,e);return r.shape.length<=t.length&&(o+=jK(r,t,e,n)),o}function XK(r,t){let{x:e,y:n=[],z:o=[]}=t,s=r.length,a=e.length+n.length+o.length;if(a!==s)return"";if(e.length===s)return`fn getOutputCoords() -> ${Bt(s)}{
    let globalIndex = getGlobalIndex();
    return getCoordsFromIndex(globalIndex);
  }
  `;let u="",l=[e,n,o];for(let f=0;f<l.length;f++){let m=l[f];if(m.length!==0)if(m.length===1)u+=`let d${m[0]} = i32(globalId[${f}]);`;else{let d=c_(m,"uniforms.outShape");u+=`var index${f} = i32(globalId[${f}]);`;for(let h=0;h<d.length;h++)u+=`let d${m[h]} = index${f} / ${d[h]};`,h===d.length-1?u+=`let d${m[h+1]} = index${f} - d${m[h]} * ${d[h]};`:u+=`index${f} = index${f} - d${m[h]} * ${d[h]};`}}let i=[];for(let f=0;f<a;f++)i.push(`d${f}`);let c=Bt(a),p=`fn getOutputCoords() -> ${c} {
  ${u}
`;return i.length===0?p+=`return ${c}(0); }`:p+=`return ${c}(${i.join(",")}); }`,p}function JK(r){let t="";switch(r){case 0:case 1:t+=`
        fn getOutputIndexFromCoords(coords : i32) -> i32 {
          return coords;
        }
        `;break;case 2:t+=`
        fn getOutputIndexFromCoords(coords : vec2<i32>) -> i32 {
          return dot(coords, vec2<i32>(uniforms.outShapeStrides, 1));
        }
        `;break;case 3:t+=`
        fn getOutputIndexFromCoords(coords : vec3<i32>) -> i32 {
          return dot(coords, vec3<i32>(uniforms.outShapeStrides.x, uniforms.outShapeStrides.y, 1));
        }
        `;break;case 4:t+=`
        fn getOutputIndexFromCoords(coords : vec4<i32>) -> i32 {
          return dot(coords, vec4<i32>(
            uniforms.outShapeStrides.x, uniforms.outShapeStrides.y, uniforms.outShapeStrides.z, 1));
        }
        `;break;case 5:t+=`
        fn getOutputIndexFromCoords(coords : vec5) -> i32 {
          return coords.x * uniforms.outShapeStrides.x +
              coords.y * uniforms.outShapeStrides.y +
              coords.z * uniforms.outShapeStrides.z +
              coords.w * uniforms.outShapeStrides.w +
              coords.u;
        }
        `;break;case 6:t+=`
        fn getOutputIndexFromCoords(coords : vec6) -> i32 {
          return coords.x * uniforms.outShapeStrides.x +
              coords.y * uniforms.outShapeStrides.y +
              coords.z * uniforms.outShapeStrides.z +
              coords.w * uniforms.outShapeStrides.w +
              coords.u * uniforms.outShapeStrides.u +
              coords.v;
        }
        `;break;default:I.assert(!1,()=>`Unsupported ${r}D shape`);break}return t}function g_(r){return r.dispatch[1]===1&&r.dispatch[2]===1}function qi(r,t=1){if(r==="float32")return Ke(t,"f32");if(r==="int32"||r==="bool")return Ke(t,"i32");throw new Error(`type ${r} is not supported.`)}function ZK(r,t,e){let n=r.length,o=qi(t,e),s=`fn setOutputAtIndex(flatIndex : i32, value : ${Ke(e)}) {
      result[flatIndex] = ${o}(value);
    }

    fn setOutputAtIndexI32(flatIndex : i32, value : ${Ke(e,"i32")}) {
      result[flatIndex] = ${o}(value);
    }
    `;if(n>=2){let a=["d0","d1","d2","d3","d4","d5"].slice(0,n),u=Bt(n);s+=`
      fn setOutputAtCoords(${a.map(l=>`${l} : i32`).join(", ")}, value : ${Ke(e)}) {
        let flatIndex = getOutputIndexFromCoords(${u}(${a.join(", ")}));
        setOutputAtIndex(flatIndex${e===1?"":` / ${e}`}, value);
      }
      fn setOutputAtCoordsI32(${a.map(l=>`${l} : i32`).join(", ")}, value : ${Ke(e,"i32")}) {
        let flatIndex = getOutputIndexFromCoords(${u}(${a.join(", ")}));
        setOutputAtIndexI32(flatIndex${e===1?"":` / ${e}`}, value);
      }
    `}return s}function e6(r){let t=/(\w+)\s*:\s*vec(5|6)/g;r=r.replace(t,n=>"@align(16) "+n);let e=/vec(5|6)\s*,\s*(\w+)/g;return r=r.replace(e,(n,o,s)=>`vec${o}, @align(16) ${s}`),r}function m_(r){return!(r.dispatchLayout.hasOwnProperty("y")&&r.dispatchLayout.y.length!==0||r.dispatchLayout.hasOwnProperty("z")&&r.dispatchLayout.z.length!==0)}var jp={};rs(jp,{GPUBytesPerElement:()=>eg,MatMulProgramType:()=>xo,assertNotComplex:()=>Qm,computeDispatch:()=>Z,computeWorkPerThreadForConv2d:()=>Lm,computeWorkgroupInfoForMatMul:()=>pw,computeWorkgroupSizeForConv2d:()=>$m,flatDispatchLayout:()=>ne,isWebGPUSupported:()=>Om,tilesFitEvenlyIntoShape:()=>r6});var $l=r=>{let t=1;for(let e=0;e<r.length;e++)t*=r[e];return t};function r6(r,t){if(r.length!==t.length)throw new Error(`Cannot compute whether rank ${r.length} tiles fit evenly into rank ${t.length} shape - ranks must match.`);return t.every((e,n)=>e%r[n]===0)}function Z(r,t,e=[1,1,1],n=[1,1,1]){let[o,s,a]=[Math.ceil($l(r.x.map(u=>t[u]))/(e[0]*n[0])),r.y?Math.ceil($l(r.y.map(u=>t[u]))/(e[1]*n[1])):1,r.z?Math.ceil($l(r.z.map(u=>t[u]))/(e[2]*n[2])):1];return[o,s,a]}function pw(r,t,e,n=!1){let o=[8,8,1],s=[4,4,1];return n||(r<=8&&(s[1]=1),t<=16&&e<=16&&(o[0]=4)),{workgroupSize:o,elementsPerThread:s}}function $m(r,t,e=!1){if(e)return[8,8,1];let n=$l(r.x.map(s=>t[s])),o=$l(r.y.map(s=>t[s]));return n<=4?[4,16,1]:o<=4?[16,4,1]:[16,16,1]}function Lm(r,t,e=!1){if(e)return[4,4,1];let n=$l(r.x.map(s=>t[s])),o=$l(r.y.map(s=>t[s]));return n<=4?[1,2,1]:o<=4?[2,1,1]:[2,2,1]}function ne(r){return{x:r.map((t,e)=>e)}}function eg(r){if(r==="float32"||r==="int32"||r==="bool"||r==="string")return 4;if(r==="complex64")return 8;throw new Error(`Unknown dtype ${r}`)}function Om(){return!!(typeof globalThis<"u"&&globalThis.navigator&&globalThis.navigator.gpu)}function Qm(r,t){Array.isArray(r)||(r=[r]),r.forEach(e=>{e!=null&&I.assert(e.dtype!=="complex64",()=>`${t} does not support complex64 tensors in the WebGPU backend.`)})}var xo;(function(r){r[r.MatMulReduceProgram=0]="MatMulReduceProgram",r[r.MatMulSplitKProgram=1]="MatMulSplitKProgram",r[r.MatMulSmallOutputSizeProgram=2]="MatMulSmallOutputSizeProgram",r[r.MatMulPackedProgram=3]="MatMulPackedProgram",r[r.MatMulMax=4]="MatMulMax"})(xo||(xo={}));var n6=me().getNumber("WEBGPU_CPU_HANDOFF_SIZE_THRESHOLD"),o6=(r,t)=>{let e=r.limits.maxComputeWorkgroupsPerDimension,n=t.dispatchLayout,o=t.dispatch;if(o.every(a=>a<=e))return o;I.assert(o[0]>e&&n.y===void 0&&n.z===void 0,()=>"Dispatch size exceeds WebGPU limits in Y or Z dimension.");let s=Math.ceil(Math.sqrt(o[0]));return s>e?(s=Math.ceil(Math.cbrt(o[0])),I.assert(s<=e,()=>"Total dispatch size exceeds WebGPU maximum."),[s,s,s]):[s,s,1]},Ki=class r extends Fo{nextDataId(){return r.nextDataId++}constructor(t,e){if(super(),this.commandQueueOwnedIds=new WeakSet,this.dispatchCountInPass=0,this.disposed=!1,this.downloadWaitMs=0,this.tensorDataPendingDisposal=[],this.queryResolveBuffer=null,this.querySet=null,this.querySetCount=2,this.stagingPendingDisposal=[],this.uniformPendingDisposal=[],this.uploadWaitMs=0,this.hasReadSyncWarned=!1,this.hasTimestampQueryWarned=!1,!Om())throw new Error("WebGPU is not supported on this device");this.pipelineCache={},this.device=t,this.queue=t.queue,this.commandEncoder=null,this.computePassEncoder=null,this.adapterInfo=new Xh(e),this.supportTimestampQuery=this.device.features.has("timestamp-query"),this.thresholdToIncreaseWorkgroups=this.adapterInfo.intelGPUGeneration>=12?16:8,this.bufferManager=new Jh(this.device),this.textureManager=new Zh(this.device),this.tensorMap=new Ms(this,Sr()),me().getBool("WEBGPU_USE_PROFILE_TOOL")&&(this.dummyCanvas=document.createElement("canvas"),this.dummyCanvas.width=1,this.dummyCanvas.height=1,this.dummyContext=this.dummyCanvas.getContext("webgpu"),this.dummyContext.configure({device:t,format:"bgra8unorm"}),document.body.appendChild(this.dummyCanvas))}floatPrecision(){return 32}disposeData(t,e=!1){if(!this.tensorMap.has(t))return!0;let n=this.tensorMap.get(t);return e?n.refCount=0:n.refCount--,n.refCount>0?!1:(n.complexTensorInfos!=null&&(this.disposeData(n.complexTensorInfos.real.dataId),this.disposeData(n.complexTensorInfos.imag.dataId)),this.commandQueueOwnedIds.has(t)?(this.tensorDataPendingDisposal.push(t),!0):(this.releaseResource(t),this.tensorMap.delete(t),!0))}memory(){return{numBytesInGPU:this.bufferManager.numBytesUsed,numBytesAllocatedInGPU:this.bufferManager.numBytesAllocated,unreliable:!1}}releaseResource(t){let e=this.tensorMap.get(t);if(!(!e||!e.resource)){if(e.external){e.resource=null;return}e.resource instanceof GPUBuffer?this.bufferManager.releaseBuffer(e.resource):e.resource instanceof GPUTexture&&this.textureManager.releaseTexture(e.resource),e.resource=null}}refCount(t){return this.tensorMap.has(t)?this.tensorMap.get(t).refCount:0}incRef(t){let e=this.tensorMap.get(t);e.refCount++}decRef(t){if(this.tensorMap.has(t)){let e=this.tensorMap.get(t);e.refCount--}}write(t,e,n){if(n==="complex64"&&t!=null)throw new Error("Cannot write to a complex64 dtype. Please use tf.complex(real, imag).");let o={id:this.nextDataId()};return this.tensorMap.set(o,{dtype:n,shape:e,values:t,refCount:1}),o}move(t,e,n,o,s){if(o==="complex64")throw new Error("Cannot write to a complex64 dtype. Please use tf.complex(real, imag).");this.tensorMap.set(t,{dtype:o,shape:n,values:e,refCount:s})}submitQueue(){this.queue.submit([this.commandEncoder.finish()]),this.commandEncoder=null,this.dispatchCountInPass=0,this.commandQueueOwnedIds=new WeakSet,this.tensorDataPendingDisposal.forEach(t=>{this.releaseResource(t),this.tensorMap.delete(t)}),this.uniformPendingDisposal.forEach(t=>this.bufferManager.releaseBuffer(t)),this.stagingPendingDisposal.forEach(t=>this.bufferManager.releaseBuffer(t,!1)),this.tensorDataPendingDisposal=[],this.uniformPendingDisposal=[],this.stagingPendingDisposal=[]}ensureCommandEncoderReady(){this.commandEncoder||(this.commandEncoder=this.device.createCommandEncoder())}endComputePassEncoder(){this.computePassEncoder&&(this.computePassEncoder.end(),this.computePassEncoder=null)}async checkCompileCompletionAsync(){let t;try{t=await Promise.all(Object.values(this.pipelineCache))}catch(e){throw new Error(e.message)}Object.keys(this.pipelineCache).map((e,n)=>{this.pipelineCache[e]=t[n]})}async getBufferData(t){if(me().getBool("WEBGPU_ENGINE_COMPILE_ONLY"))return console.warn("The data may be invalid since WEBGPU_ENGINE_COMPILE_ONLY is true, this can only be called when WEBGPU_ENGINE_COMPILE_ONLY is false"),null;let e=t.size,n=this.bufferManager.acquireBuffer(e,GPUBufferUsage.COPY_DST|GPUBufferUsage.MAP_READ);this.ensureCommandEncoderReady(),this.endComputePassEncoder(),this.commandEncoder.copyBufferToBuffer(t,0,n,0,e),this.submitQueue(),await n.mapAsync(GPUMapMode.READ);let o=n.getMappedRange().slice(0);return n.unmap(),n!=null&&this.bufferManager.releaseBuffer(n),me().getBool("WEBGPU_USE_PROFILE_TOOL")&&(I.assert(this.dummyContext!==void 0,()=>"Fail to get context for profiling tool"),this.dummyContext.getCurrentTexture()),o}convertAndCacheOnCPU(t,e){let n=this.tensorMap.get(t);return n.values=e,n.values}readSync(t){let e=this.tensorMap.get(t),{values:n,complexTensorInfos:o}=e;if(n!=null||e.dtype==="string")return n;if(e.dtype==="complex64"){let h=this.readSync(o.real.dataId),g=this.readSync(o.imag.dataId),A=I.convertBackendValuesAndArrayBuffer(C.mergeRealAndImagArrays(h,g).buffer,"float32");return this.convertAndCacheOnCPU(t,A),A}this.hasReadSyncWarned||(this.hasReadSyncWarned=!0,console.warn("The performance of synchronously reading data from GPU to CPU is poor on the webgpu backend, please use asynchronous APIs instead."));let s=["opaque","premultiplied"],a=e.resource,u=a.size;I.assert(u%4===0,()=>"Because there is 4 bytes for one pixel, buffer size must be multiple of 4.");let l=u/4,i=new ArrayBuffer(u),c=256,p=256,f=s.map(h=>new OffscreenCanvas(c,p)),m=new OffscreenCanvas(c,p);this.endComputePassEncoder(),f.map((h,g)=>{let A=h.getContext("webgpu");return A.configure({device:this.device,format:"bgra8unorm",usage:GPUTextureUsage.COPY_DST,alphaMode:s[g]}),A.getCurrentTexture()}).map((h,g)=>{let A=c*4,y=(_,M,k)=>{this.ensureCommandEncoderReady(),this.commandEncoder.copyBufferToTexture({buffer:a,bytesPerRow:A,offset:k},{texture:h},{width:_,height:M}),this.submitQueue();let D=m.getContext("2d",{willReadFrequently:!0});D.clearRect(0,0,_,M),D.drawImage(f[g],0,0);let T=D.getImageData(0,0,_,M).data,B=s[g],L=new Uint8ClampedArray(i,k,_*M*4);for(let P=0;P<L.length;P+=4)if(B==="premultiplied")L[P+3]=T[P+3];else{let z=T[P];L[P]=T[P+2],L[P+1]=T[P+1],L[P+2]=z}},x=Math.floor(l/(c*p)),w=c,b=p,v=0;for(let _=0;_<x;_++)y(w,b,v),v+=c*p*4;let E=l%(c*p);b=Math.floor(E/c),b>0&&(y(w,b,v),v+=b*(c*4)),w=E%c,w>0&&y(w,1,v)});let d=I.convertBackendValuesAndArrayBuffer(i,e.dtype);return this.convertAndCacheOnCPU(t,d),d}async read(t){if(!this.tensorMap.has(t))throw new Error(`Tensor ${t} was not registered!`);let e=this.tensorMap.get(t),{values:n}=e;if(n!=null)return n;let o;if(e.dtype==="complex64"){let s=await Promise.all([this.read(e.complexTensorInfos.real.dataId),this.read(e.complexTensorInfos.imag.dataId)]),a=s[0],u=s[1];o=C.mergeRealAndImagArrays(a,u)}else{let s=await this.getBufferData(e.resource);o=I.convertBackendValuesAndArrayBuffer(s,e.dtype)}return this.convertAndCacheOnCPU(t,o),o}copyBuffer(t){let e=t.size,n=t.usage,o=this.bufferManager.acquireBuffer(e,n);return this.ensureCommandEncoderReady(),this.endComputePassEncoder(),this.commandEncoder.copyBufferToBuffer(t,0,o,0,e),this.submitQueue(),o}createTensorFromGPUData(t,e,n){let o=t.buffer;if(n==="complex64")throw new Error("Cannot write to a complex64 dtype. ");let s={id:this.nextDataId()};this.tensorMap.set(s,{dtype:n,shape:e,values:null,refCount:1,external:t.zeroCopy});let a=this.tensorMap.get(s),u=eg(a.dtype)*I.sizeFromShape(a.shape);if(t.buffer.size<u)throw new Error(`GPUBuffer size(${t.buffer.size}) is smaller than tensor size(${u})!`);if((t.buffer.usage&(GPUBufferUsage.STORAGE|GPUBufferUsage.COPY_SRC))!==(GPUBufferUsage.STORAGE|GPUBufferUsage.COPY_SRC))throw new Error("GPUBuffer.usage should include GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC!");return t.zeroCopy!==!0&&(o=this.copyBuffer(o)),a.resource=o,Sr().makeTensorFromDataId(s,e,n,this)}readToGPU(t){let e=this.tensorMap.get(t),{values:n,dtype:o,shape:s,resource:a}=e;if(o==="complex64")throw new Error("Does not support reading buffer for complex64 dtype.");if(a==null)throw n!=null?new Error("Data is not on GPU but on CPU."):new Error("There is no data on GPU or CPU.");let u=a,l=u.size,i=u.usage,c=this.bufferManager.acquireBuffer(l,i);this.ensureCommandEncoderReady(),this.endComputePassEncoder(),this.commandEncoder.copyBufferToBuffer(a,0,c,0,l),this.submitQueue();let p=this.makeTensorInfo(s,o),f=Sr().makeTensorFromTensorInfo(p),m=this.tensorMap.get(p.dataId);return m.resource=c,{tensorRef:f,buffer:c}}bufferSync(t){let e=this.readSync(t.dataId);if(t.dtype==="string")try{let n=e.map(o=>I.decodeString(o));return Te(t.shape,t.dtype,n)}catch{throw new Error("Failed to decode encoded string bytes into utf-8")}return Te(t.shape,t.dtype,e)}async time(t){!this.supportTimestampQuery&&!this.hasTimestampQueryWarned&&(console.warn("This device doesn't support timestamp-query extension. Start Chrome browser with flag --enable-dawn-features=allow_unsafe_apis to try it again. Otherwise, zero will be shown for the kernel time when profiling mode is enabled."),this.hasTimestampQueryWarned=!0);let e=this.activeTimers,n=[],o=!1;this.programTimersStack==null?(this.programTimersStack=n,o=!0):this.activeTimers.push(n),this.activeTimers=n,t();let s=I.flatten(this.activeTimers.map(i=>i.query)).filter(i=>i!=null),a=I.flatten(this.activeTimers.map(i=>i.name)).filter(i=>i!=null);this.activeTimers=e,o&&(this.programTimersStack=null);let u={uploadWaitMs:this.uploadWaitMs,downloadWaitMs:this.downloadWaitMs,kernelMs:null,wallMs:null},l=await Promise.all(s);return u.kernelMs=I.sum(l),u.getExtraProfileInfo=()=>l.map((i,c)=>({name:a[c],ms:i})).map(i=>`${i.name}: ${i.ms}`).join(", "),this.uploadWaitMs=0,this.downloadWaitMs=0,u}makeTensorInfo(t,e,n){return e==="string"&&n!=null&&n.length>0&&I.isString(n[0])&&(n=n.map(s=>I.encodeString(s))),{dataId:this.write(n,t,e),shape:t,dtype:e}}tensorToBinding(t){if(!t)return null;let n=this.tensorMap.get(t.dataId).resource;return n instanceof GPUBuffer?{buffer:n}:n instanceof GPUTexture?n.createView():n}uploadToGPU(t){let e=this.tensorMap.get(t);if(e.resource!=null)return;let n=eg(e.dtype)*I.sizeFromShape(e.shape),o,s=GPUBufferUsage.STORAGE|GPUBufferUsage.COPY_SRC|GPUBufferUsage.COPY_DST;if(e.values){if(o=this.bufferManager.acquireBuffer(n,s,!0),o.mapState==="unmapped"){let a=this.bufferManager.acquireBuffer(n,GPUBufferUsage.MAP_WRITE|GPUBufferUsage.COPY_SRC,!0,!1),u=a.getMappedRange();e.dtype==="int32"||e.dtype==="bool"?new Int32Array(u).set(e.values):new Float32Array(u).set(e.values),a.unmap(),this.ensureCommandEncoderReady(),this.endComputePassEncoder(),this.commandEncoder.copyBufferToBuffer(a,0,o,0,n),this.stagingPendingDisposal.push(a)}else{let a=o.getMappedRange();e.dtype==="int32"||e.dtype==="bool"?new Int32Array(a).set(e.values):new Float32Array(a).set(e.values),o.unmap()}e.values=null}else o=this.bufferManager.acquireBuffer(n,s);e.resource=o}makeUniforms(t){let e=0,n=0,o=[],s=1;t.forEach(l=>{l.data.length===0&&(l.data=[1]);let i;switch(l.data.length){case 1:i=4;break;case 2:i=8;break;case 3:i=16;break;case 4:i=16;break;case 5:i=16;break;case 6:i=16;break;default:I.assert(!1,()=>`Unsupported ${l.data.length}D shape`)}(n===5||n===6)&&(i=16),i>s&&(s=i),e=Math.ceil(e/i)*i,n=l.data.length,o.push(e),e+=l.data.length*4}),e=Math.ceil(e/s)*s;let a=new ArrayBuffer(e);t.forEach((l,i)=>{let c=o[i];l.type==="int32"?new Int32Array(a,c,l.data.length).set(l.data):l.type==="uint32"?new Uint32Array(a,c,l.data.length).set(l.data):new Float32Array(a,c,l.data.length).set(l.data)});let u=this.bufferManager.acquireBuffer(e,GPUBufferUsage.COPY_DST|GPUBufferUsage.UNIFORM);return this.queue.writeBuffer(u,0,a,0,e),this.uniformPendingDisposal.push(u),{offset:0,size:e,buffer:u}}runWebGPUProgram(t,e,n,o,s){if(s||(s=this.makeTensorInfo(t.outputShape,n)),I.sizeFromShape(s.shape)===0)return this.tensorMap.get(s.dataId).values=I.getTypedArrayFromDType(s.dtype,0),s;this.uploadToGPU(s.dataId),t.dispatch=o6(this.device,t);let a=e.map((l,i)=>{if(l.dtype==="complex64")throw new Error("GPGPUProgram does not support complex64 input. For complex64 dtypes, please separate the program into real and imaginary parts.");return this.uploadToGPU(l.dataId),{dtype:this.tensorMap.get(l.dataId).dtype,shape:l.shape,name:t.variableNames[i]}});t.shaderKey=h_(t,a,s);let u=me().getBool("WEBGPU_ENGINE_COMPILE_ONLY");return t.shaderKey in this.pipelineCache||(this.pipelineCache[t.shaderKey]=d_(this.device,t,a,s,u)),t.pipeline=this.pipelineCache[t.shaderKey],u||this.recordAndSubmit(t,s,e,o),s}recordAndSubmit(t,e,n,o){if(t.pipeline instanceof Promise)throw new Error("Please call checkCompileCompletionAsync to ensure parallel compilation is done!");let s=[],a=[],u="int32";if(t.pixelsOpType==null){s.push({type:"float32",data:[NaN]},{type:"float32",data:[1/0]}),a=n.concat(e).map(m=>m.shape);let f="int32";a.map(m=>{s.push({type:f,data:m});let d=I.computeStrides(m);s.push({type:f,data:d})})}else{let f=I.computeStrides(e.shape);s.push({type:u,data:f})}if(t.size){let f=I.sizeFromShape(t.outputShape);s.push({type:u,data:[t.outputComponent?f/t.outputComponent:f]})}o&&(s=[...s,...o]);let l=[this.tensorToBinding(e),...n.map(f=>this.tensorToBinding(f)),this.makeUniforms(s)];n.forEach(f=>{this.commandQueueOwnedIds.add(f.dataId)}),this.commandQueueOwnedIds.add(e.dataId);let i=this.device.createBindGroup({layout:t.pipeline.getBindGroupLayout(0),entries:l.map((f,m)=>({binding:m,resource:f}))}),c=this.activeTimers!=null;this.ensureCommandEncoderReady();let p={};c&&this.supportTimestampQuery?(this.endComputePassEncoder(),this.querySet==null&&(this.querySet=this.device.createQuerySet({type:"timestamp",count:this.querySetCount})),p.timestampWrites={querySet:this.querySet,beginningOfPassWriteIndex:0,endOfPassWriteIndex:1},this.computePassEncoder=this.commandEncoder.beginComputePass(p)):this.computePassEncoder||(this.computePassEncoder=this.commandEncoder.beginComputePass(p)),this.computePassEncoder.setPipeline(t.pipeline),this.computePassEncoder.setBindGroup(0,i),this.computePassEncoder.dispatchWorkgroups(t.dispatch[0],t.dispatch[1],t.dispatch[2]),this.dispatchCountInPass++,(c||me().get("WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE")<=this.dispatchCountInPass||t.pixelsOpType===ti.DRAW)&&(this.endComputePassEncoder(),c?this.activeTimers.push({name:t.constructor.name,query:this.getQueryTime()}):this.submitQueue())}async getQueryTime(){if(!this.supportTimestampQuery)return 0;this.queryResolveBuffer==null&&(this.queryResolveBuffer=this.bufferManager.acquireBuffer(this.querySetCount*8,GPUBufferUsage.COPY_SRC|GPUBufferUsage.COPY_DST|GPUBufferUsage.QUERY_RESOLVE)),this.commandEncoder.resolveQuerySet(this.querySet,0,this.querySetCount,this.queryResolveBuffer,0);let t=this.bufferManager.acquireBuffer(this.querySetCount*8,GPUBufferUsage.MAP_READ|GPUBufferUsage.COPY_DST);this.commandEncoder.copyBufferToBuffer(this.queryResolveBuffer,0,t,0,this.querySetCount*8),this.submitQueue(),await t.mapAsync(GPUMapMode.READ);let e=new BigUint64Array(t.getMappedRange()),n=Number(e[1]-e[0])/1e6;return t.unmap(),this.bufferManager.releaseBuffer(t),n}shouldExecuteOnCPU(t,e=n6){return me().getBool("WEBGPU_CPU_FORWARD")&&t.every(n=>this.tensorMap.get(n.dataId).resource==null&&I.sizeFromShape(n.shape)<e)}numDataIds(){return this.tensorMap.numDataIds()-this.tensorDataPendingDisposal.length}dispose(){this.disposed||(this.querySet!=null&&this.querySet.destroy(),this.bufferManager.dispose(),this.textureManager.dispose(),this.disposed=!0)}};Ki.nextDataId=0;Om()&&zi("webgpu",async()=>{let r={powerPreference:me().get("WEBGPU_USE_LOW_POWER_GPU")?"low-power":"high-performance"},t=await navigator.gpu.requestAdapter(r),e={},n=[];t.features.has("timestamp-query")&&n.push("timestamp-query"),t.features.has("bgra8unorm-storage")&&n.push(["bgra8unorm-storage"]),e.requiredFeatures=n;let o=t.limits;e.requiredLimits={maxComputeWorkgroupStorageSize:o.maxComputeWorkgroupStorageSize,maxComputeWorkgroupsPerDimension:o.maxComputeWorkgroupsPerDimension,maxStorageBufferBindingSize:o.maxStorageBufferBindingSize,maxBufferSize:o.maxBufferSize,maxComputeWorkgroupSizeX:o.maxComputeWorkgroupSizeX,maxComputeInvocationsPerWorkgroup:o.maxComputeInvocationsPerWorkgroup};let s=await t.requestDevice(e),a="info"in t?t.info:"requestAdapterInfo"in t?await t.requestAdapterInfo():void 0;return new Ki(s,a)},3);var ve;(function(r){r[r.ADD=0]="ADD",r[r.ATAN2=1]="ATAN2",r[r.COMPLEX_MULTIPLY_IMAG=2]="COMPLEX_MULTIPLY_IMAG",r[r.COMPLEX_MULTIPLY_REAL=3]="COMPLEX_MULTIPLY_REAL",r[r.DIV=4]="DIV",r[r.ELU_DER=5]="ELU_DER",r[r.EQUAL=6]="EQUAL",r[r.FLOOR_DIV=7]="FLOOR_DIV",r[r.GREATER=8]="GREATER",r[r.GREATER_EQUAL=9]="GREATER_EQUAL",r[r.LESS=10]="LESS",r[r.LESS_EQUAL=11]="LESS_EQUAL",r[r.LOGICAL_AND=12]="LOGICAL_AND",r[r.LOGICAL_OR=13]="LOGICAL_OR",r[r.MAX=14]="MAX",r[r.MIN=15]="MIN",r[r.MOD=16]="MOD",r[r.MUL=17]="MUL",r[r.NOT_EQUAL=18]="NOT_EQUAL",r[r.POW=19]="POW",r[r.PRELU=20]="PRELU",r[r.SQUARED_DIFFERENCE=21]="SQUARED_DIFFERENCE",r[r.SUB=22]="SUB"})(ve||(ve={}));var s6="let resultTemp = a + b;",i6="let resultTemp = atan2(a, b);",a6="let resultTemp = areal * breal - aimag * bimag;",u6="let resultTemp = areal * bimag + aimag * breal;",l6="let resultTemp = a / b;",c6="let resultTemp = select(a * (b + 1.0), a, b >= b - b);",p6=`
  let zero = sign(a) * 0 + 0;
  let one = sign(b) * 0 + 1;
  let resultTemp = select(zero, one, a == b);
`,f6=`
  let remainder =
      select(a % b, round(a % b), (round(a) == a) & (round(b) == b));
  let quotient = (a - remainder) / b;
  let resultTemp =
      round(select(quotient, quotient - 1, sign(remainder) == -sign(b)));
`,m6=`
  let zero = sign(a) * 0 + 0;
  let one = sign(b) * 0 + 1;
  let resultTemp = select(zero, one, a > b);
`,d6=`
  let zero = sign(a) * 0 + 0;
  let one = sign(b) * 0 + 1;
  let resultTemp = select(zero, one, a >= b);
`,h6=`
  let zero = sign(a) * 0 + 0;
  let one = sign(b) * 0 + 1;
  let resultTemp = select(zero, one, a < b);
`,g6=`
  let zero = sign(a) * 0 + 0;
  let one = sign(b) * 0 + 1;
  let resultTemp = select(zero, one, a <= b);
`,A6="return f32(a >= 1.0 && b >= 1.0);",y6=`return (vec4<f32>(a >= vec4<f32>(1.0)) *
  vec4<f32>(b >= vec4<f32>(1.0)));`,x6="return f32(a >= 1.0 || b >= 1.0);",I6=`return min(vec4<f32>(a >= vec4<f32>(1.0)) +
  vec4<f32>(b >= vec4<f32>(1.0)), vec4<f32>(1.0));`,w6="let resultTemp = max(a, b);",b6="let resultTemp = min(a, b);",C6=`
  let isNaN = b == 0.;
  var resultTemp = a % b;
  resultTemp = select((resultTemp + b) % b, resultTemp,
      (a < 0. && b < 0.) || (a >= 0. && b > 0.));
`,S6=`
  let isNaN = !vec4<bool>(b);
  var resultTemp = vec4<f32>(a % b);
  if (!((a[0] < 0. && b[0] < 0.) || (a[0] >= 0. && b[0] > 0.))) {
    resultTemp[0] = (resultTemp[0] + b[0]) % b[0];
  }
  if (!((a[1] < 0. && b[1] < 0.) || (a[1] >= 0. && b[1] > 0.))) {
    resultTemp[1] = (resultTemp[1] + b[1]) % b[1];
  }
  if (!((a[2] < 0. && b[2] < 0.) || (a[2] >= 0. && b[2] > 0.))) {
    resultTemp[2] = (resultTemp[2] + b[2]) % b[2];
  }
  if (!((a[3] < 0. && b[3] < 0.) || (a[3] >= 0. && b[3] > 0.))) {
    resultTemp[3] = (resultTemp[3] + b[3]) % b[3];
  }
`,k6="let resultTemp = a * b;",v6=`
  var resultTemp = f32(a != b);
  let valueForNaN = 1.0;
`,E6=`
  var resultTemp = vec4<f32>(a != b);
  let valueForNaN = 1.0;
`,D6=`
  let isNaN = a < 0.0 && floor(b) < b;
  if (b == 0.0) {
    return 1.0;
  }
  var resultTemp = select(sign(a) * pow(abs(a), b), pow(abs(a), b),
      round(abs(b) % 2.0) != 1.0);
`,B6=`
  let isModRound1Bool = vec4<i32>(round(abs(b) % vec4<f32>(2.0))) == vec4<i32>(1);
  let isModRound1 = vec4<f32>(isModRound1Bool);
  let multiplier = sign(a) * isModRound1 + (vec4<f32>(1.0) - isModRound1);
  var resultTemp = multiplier * pow(abs(a), b);

  // Ensure that a^0 = 1, including 0^0 = 1 as this correspond to TF and JS
  let isExpZero = b == vec4<f32>(0.0);
  if (isExpZero.r) {
    resultTemp.r = 1.0;
  }
  if (isExpZero.g) {
    resultTemp.g = 1.0;
  }
  if (isExpZero.b) {
    resultTemp.b = 1.0;
  }
  if (isExpZero.a) {
    resultTemp.a = 1.0;
  }
  let isNaN = (a < vec4<f32>(0.0)) & (floor(b) < b);
`,R6="if (a < 0.0) { return b * a; }  return a;",_6=`
  let aLessThanZero = vec4<f32>(a < vec4<f32>(0.0));
  return (aLessThanZero * (b * a)) + ((vec4<f32>(1.0) - aLessThanZero) * a);
`,T6="let resultTemp = (a - b) * (a - b);",M6="let resultTemp = a - b;";function Yp(r,t){let e;do{switch(r){case ve.ATAN2:e=i6;break;case ve.MAX:e=w6;break;case ve.MIN:e=b6;break;case ve.MOD:e=t?S6:C6;break;case ve.NOT_EQUAL:e=t?E6:v6;break;case ve.POW:e=t?B6:D6;break;default:continue}let n,o,s;return t?(n="isnanVec4",o="vec4<f32>",s="vec4<bool>"):(n="isnan",o="f32",s="bool"),`
      let aIsNaN = ${n}(a);
      let aPostLegalization = select(a, ${o}(42), aIsNaN);
      let bIsNaN = ${n}(b);
      let bPostLegalization = select(b, ${o}(42), bIsNaN);
      let isNaN = false;
      let valueForNaN = uniforms.NAN;
      {
        let a = aPostLegalization;
        let b = bPostLegalization;
        ${e}
        return select(
            resultTemp, ${o}(valueForNaN),
            ${s}(isNaN) | aIsNaN | bIsNaN);
      }
    `}while(!1);switch(r){case ve.ADD:e=s6;break;case ve.COMPLEX_MULTIPLY_IMAG:e=u6;break;case ve.COMPLEX_MULTIPLY_REAL:e=a6;break;case ve.DIV:e=l6;break;case ve.ELU_DER:e=c6;break;case ve.EQUAL:e=p6;break;case ve.FLOOR_DIV:e=f6;break;case ve.GREATER:e=m6;break;case ve.GREATER_EQUAL:e=d6;break;case ve.LESS:e=h6;break;case ve.LESS_EQUAL:e=g6;break;case ve.LOGICAL_AND:return t?y6:A6;case ve.LOGICAL_OR:return t?I6:x6;case ve.MUL:e=k6;break;case ve.PRELU:return t?_6:R6;case ve.SQUARED_DIFFERENCE:e=T6;break;case ve.SUB:e=M6;break;default:}return`
    ${e}
    return resultTemp;
  `}var ie;(function(r){r[r.ABS=0]="ABS",r[r.ACOS=1]="ACOS",r[r.ACOSH=2]="ACOSH",r[r.ASIN=3]="ASIN",r[r.ASINH=4]="ASINH",r[r.ATAN=5]="ATAN",r[r.ATANH=6]="ATANH",r[r.CEIL=7]="CEIL",r[r.COS=8]="COS",r[r.COSH=9]="COSH",r[r.ELU=10]="ELU",r[r.ERF=11]="ERF",r[r.EXP=12]="EXP",r[r.EXPM1=13]="EXPM1",r[r.FLOOR=14]="FLOOR",r[r.IS_FINITE=15]="IS_FINITE",r[r.IS_INF=16]="IS_INF",r[r.IS_NAN=17]="IS_NAN",r[r.LINEAR=18]="LINEAR",r[r.LOG=19]="LOG",r[r.LOG1P=20]="LOG1P",r[r.LOGICAL_NOT=21]="LOGICAL_NOT",r[r.NEG=22]="NEG",r[r.RELU=23]="RELU",r[r.RELU6=24]="RELU6",r[r.LEAKYRELU=25]="LEAKYRELU",r[r.RECIPROCAL=26]="RECIPROCAL",r[r.ROUND=27]="ROUND",r[r.RSQRT=28]="RSQRT",r[r.SELU=29]="SELU",r[r.SIGMOID=30]="SIGMOID",r[r.SIGN=31]="SIGN",r[r.SIN=32]="SIN",r[r.SINH=33]="SINH",r[r.SOFTPLUS=34]="SOFTPLUS",r[r.SQRT=35]="SQRT",r[r.SQUARE=36]="SQUARE",r[r.STEP=37]="STEP",r[r.TAN=38]="TAN",r[r.TANH=39]="TANH",r[r.TO_INT=40]="TO_INT"})(ie||(ie={}));var N6="return abs(a);",F6=`
  if (abs(a) > 1.) {
    return uniforms.NAN;
  }
  return acos(a);
`,P6=`
  if (a < 1.) {
    return uniforms.NAN;
  }
  return acosh(a);
`,$6=`
  if (abs(a) > 1.) {
    return uniforms.NAN;
  }
  return asin(a);
`,L6="return asinh(a);",O6=`
  if (isnan(a)) {
    return uniforms.NAN;
  }
  return atan(a);
`,Q6=`
  if (abs(a) > 1.) {
    return uniforms.NAN;
  }
  if (a == 1.) {
    return uniforms.INFINITY;
  }
  if (a == -1.) {
    return -uniforms.INFINITY;
  }
  return atanh(a);
`,z6="return ceil(a);",W6="return cos(a);",G6=`
  let e2x = exp(-a);
  return (e2x + 1.0 / e2x) / 2.0;
`,U6="return exp(a) - 1.0;",V6="if (a >= 0.0) { return a; }  return (exp(a) - 1.0);",H6=`
  var resFloat = exp(a) - vec4<f32>(1.0);
  if (a.r >= 0.0) {
    resFloat.r = a.r;
  }
  if (a.g >= 0.0) {
    resFloat.g = a.g;
  }
  if (a.b >= 0.0) {
    resFloat.b = a.b;
  }
  if (a.a >= 0.0) {
    resFloat.a = a.a;
  }
  return resFloat;
`,q6=`
  // Error function is calculated approximately with elementary function.
  // See "Handbook of Mathematical Functions with Formulas,
  // Graphs, and Mathematical Tables", Abramowitz and Stegun.
  let p = ${C.ERF_P};
  let a1 = ${C.ERF_A1};
  let a2 = ${C.ERF_A2};
  let a3 = ${C.ERF_A3};
  let a4 = ${C.ERF_A4};
  let a5 = ${C.ERF_A5};

  let sign = sign(a);
  let absA = abs(a);
  let t = 1.0 / (1.0 + p * absA);
  return sign * (1.0 - (((((a5 * t + a4) * t) + a3) * t + a2) * t + a1) * t * exp(-absA * absA));
`,K6="return exp(a);",j6="return floor(a);",Y6="return f32(!isnan(a) && !isinf(a));",X6="return f32(isinf(a));",J6="return f32(isnan(a));",Z6="return a;",ej=`if (a < 0.0) { return uniforms.NAN; }
  return log(a);`,tj=`
  if (isnan(a)) { return a; }
  return log(1.0 + a);
`,rj="return f32(!(a >= 1.0));",nj="return -a;",oj="if (a < 0.0) { return uniforms.alpha * a; } return a;",sj=`
  let aLessThanZero = vec4<f32>(a < vec4<f32>(0.0));
  return (aLessThanZero * (uniforms.alpha * a)) + ((vec4<f32>(1.0) - aLessThanZero) * a);
`,ij="return 1.0 / a;",aj="return select(a, 0.0, a < 0.0);",uj="return clamp(a, 0.0, 6.0);",lj="return clamp(a, vec4<f32>(0.0, 0.0, 0.0, 0.0), vec4<f32>(6.0, 6.0, 6.0, 6.0));",cj=`
  return select(a, vec4<f32>(0.0), a < vec4<f32>(0.0));
`,pj="return round(a);",fj="return inverseSqrt(a);",mj=`
  if (a >= 0.0) {
    return ${C.SELU_SCALE} * a;
  } else {
    return ${C.SELU_SCALEALPHA} * (exp(a) - 1.0);
  }
`,dj="return 1.0 / (1.0 + exp(-1.0 * a));",hj="return sign(a);",gj="return sin(a);",Aj=`
  let e2x = exp(a);
  return (e2x - 1.0 / e2x) / 2.0;
`,yj=`
  let epsilon = 1.1920928955078125e-7;
  let threshold = log(epsilon) + 2.0;

  let too_large = a > -threshold;
  let too_small = a < threshold;
  let exp_a = exp(a);

  if (too_large) {
    return a;
  } else if (too_small) {
    return exp_a;
  } else {
    return log(exp_a + 1.0);
  }
`,xj="return sqrt(a);",Ij="return a * a;",wj=`
  if (isnan(a)) {
    return a;
  }

  return select(uniforms.stepAlpha, 1.0, a > 0.0);
`,bj="return tan(a);",Cj=`
  let e2x = exp(-2.0 * abs(a));
  return sign(a) * (1.0 - e2x) / (1.0 + e2x);
`,Sj="return f32(i32((a)));";function ri(r,t){switch(r){case ie.ABS:return N6;case ie.ACOS:return F6;case ie.ACOSH:return P6;case ie.ASIN:return $6;case ie.ASINH:return L6;case ie.ATAN:return O6;case ie.ATANH:return Q6;case ie.COS:return W6;case ie.COSH:return G6;case ie.CEIL:return z6;case ie.ELU:return t?H6:V6;case ie.ERF:return q6;case ie.EXP:return K6;case ie.EXPM1:return U6;case ie.FLOOR:return j6;case ie.IS_FINITE:return Y6;case ie.IS_INF:return X6;case ie.IS_NAN:return J6;case ie.LINEAR:return Z6;case ie.LOG:return ej;case ie.LOG1P:return tj;case ie.LOGICAL_NOT:return rj;case ie.NEG:return nj;case ie.LEAKYRELU:return t?sj:oj;case ie.RECIPROCAL:return ij;case ie.RELU:return t?cj:aj;case ie.RELU6:return t?lj:uj;case ie.ROUND:return pj;case ie.RSQRT:return fj;case ie.SELU:return mj;case ie.SIGMOID:return dj;case ie.SIGN:return hj;case ie.SIN:return gj;case ie.SINH:return Aj;case ie.SOFTPLUS:return yj;case ie.SQRT:return xj;case ie.SQUARE:return Ij;case ie.STEP:return wj;case ie.TAN:return bj;case ie.TANH:return Cj;case ie.TO_INT:return Sj;default:throw new Error(`BinaryType ${r} is not implemented!`)}}function Wr(r,t=!1,e=!1,n=3){if(r===null)return"";let o="";if(r==="linear")o=ri(ie.LINEAR);else if(r==="relu")o=ri(ie.RELU,e);else if(r==="elu")o=ri(ie.ELU,e);else if(r==="relu6")o=ri(ie.RELU6,e);else if(r==="prelu")o=Yp(ve.PRELU,e);else if(r==="sigmoid")o=ri(ie.SIGMOID,e);else if(r==="leakyrelu")o=ri(ie.LEAKYRELU,e);else throw new Error(`Activation ${r} has not been implemented for the WebGPU backend.`);let a=Ke(e?4:1),u="";return t?u=`
      fn activation(a : ${a}, coords : vec${n}<i32>) -> ${a} {
        let b = getPreluActivationWeightsByOutputCoords(coords);
        ${o}
      }`:u=`
      fn activation(a : ${a}, coords : vec${n}<i32>) -> ${a} {
        ${o}
      }`,u}function Tn(r,t){return`
      ${r?"value = value + getBiasByOutputCoords(coords);":""}
      ${t?"value = activation(value, coords);":""}
      `}function fw(r,t,e=!1,n=!1,o=!1,s=1){I.assert(r&&s===1||!r,()=>`transposeA ${r} is not compatible with component size ${s}`);let a=`
      ${r?"value = getA(batch, col, row);":"value = getA(batch, row, col);"}

    `,u=t?"value = getB(batch, col, row);":"value = getB(batch, row, col);";return`
  fn mm_readA(batch: i32, row: i32, col: i32) -> ${Ke(s)} {
    var value = ${Ke(s)}(0.0);
    ${e&&o?a:`
    ${r?"if(row < uniforms.dimAOuter && col < uniforms.dimInner)":"if(row < uniforms.aShape[1] && col < uniforms.aShape[2])"}
    {
      ${a}
    }
    `}
    return value;
  }

  fn mm_readB(batch: i32, row: i32, col: i32) -> ${Ke(s)} {
    var value = ${Ke(s)}(0.0);
    ${u}
    return value;
  }
  `}function zm(r,t,e,n,o=!1,s=!1,a=!1,u=1){return`
  ${fw(e,n,o,s,a,u)}
  fn mm_write(batch: i32, row: i32, col: i32, valueIn: ${Ke(u)}) {
    ${o&&s?"":"if (row < uniforms.dimAOuter && col < uniforms.dimBOuter)"}
    {
      var value = valueIn;
      let coords = vec3<i32>(batch, row, col);
      ${Tn(r,t)}
      setOutputAtCoords(coords[0], coords[1], coords[2], value);
    }
  }
  `}var kj=(r,t)=>r?`
        mm_Asub[inputRow][inputCol] = mm_readA(batchA,
          kStart + inputRow,
          globalRowStart + inputCol * ${t});
        `:`
        mm_Asub[inputRow][inputCol] = mm_readA(batchA,
          globalRow + innerRow,
          kStart + inputCol * ${t});
        `,vj=(r,t,e,n)=>{if(r)return`
      for (var k = 0; k < ${n}; k++) {
        let BCached0 = mm_Bsub[k][tileCol];
        let ACached0 = mm_Asub[k][localRow];
        for (var i = 0; i < ${e}; i++) {
          acc[i] = fma(BCached0, vec4<f32>(ACached0[i]), acc[i]);
        }
      }`;{let o="",s="";for(let a=0;a<t;a++)o+=`let BCached${a} = mm_Bsub[k * ${t} + ${a}][tileCol];`,s+=`acc[i] = fma(BCached${a}, vec4<f32>(ACached[${a}]), acc[i]);`;return`
      for (var k = 0; k < ${n/t}; k++) {
        ${o}
        for (var i = 0; i < ${e}; i++) {
          let ACached = mm_Asub[tileRow + i][k];
          ${s}
        }
      }`}};function Ll(r,t,e=!1,n=32,o=!1,s=32,a=!1){let u=t[1]*r[1],l=t[0]*r[0],i=e?u:n,c=e?n:u,p=i/t[0],f=n/t[1],m=r[1],d=r[0];return I.assert((e&&p===4&&r[1]===4||!e&&(p===3||p===4))&&i%t[0]===0&&n%t[1]===0&&r[0]===4,()=>`If transposeA ${e} is true, innerElementSize ${p} and workPerThread[1] ${r[1]} must be 4.
          Otherwise, innerElementSize ${p} must be 3 or 4.
      tileAWidth ${i} must be divisible by workgroupSize[0]${t[0]}. tileInner ${n} must be divisible by workgroupSize[1] ${t[1]}. colPerThread ${r[0]} must be 4.`),`
  var<workgroup> mm_Asub : array<array<vec${p}<f32>, ${i/p}>, ${c}>;
  var<workgroup> mm_Bsub : array<array<vec4<f32>, ${l/r[0]}>, ${n}>;

  ${J()} {
    let localRow = i32(localId.y);
    let tileRow = localRow * ${m};
    let tileCol = i32(localId.x);

    let globalRow = i32(globalId.y) * ${m};
    let globalCol = i32(globalId.x) * ${d};
    let batch = ${o?"0":"i32(globalId.z)"};
    let batchA = ${o||!a?"batch":"batch % uniforms.aShape[0]"};
    let batchB = ${o||!a?"batch":"batch % uniforms.bShape[0]"};
    let globalRowStart = i32(workgroupId.y) * ${u};

    let numTiles = ${o?`${Math.ceil(s/n)}`:`(uniforms.dimInner - 1) / ${n} + 1`};
    var kStart = ${o?`i32(globalId.z) * ${s}`:"0"};

    var acc: array<vec4<f32>, ${m}>;

    // Loop over shared dimension.
    let tileRowB = localRow * ${f};
    for (var t = 0; t < numTiles; t++) {
        // Load one tile of A into local memory.
        for (var innerRow = 0; innerRow < ${m}; innerRow++) {
            let inputRow = tileRow + innerRow;
            let inputCol = tileCol;
            ${kj(e,p)}
        }

        // Load one tile of B into local memory.
        for (var innerRow = 0; innerRow < ${f}; innerRow++) {
            let inputRow = tileRowB + innerRow;
            let inputCol = tileCol;
            mm_Bsub[inputRow][inputCol] = mm_readB(batchB, kStart + inputRow, globalCol);
        }
        kStart = kStart + ${n};
        workgroupBarrier();

        // Compute acc values for a single thread.
        ${vj(e,p,m,n)}
        workgroupBarrier();
    }

    for (var innerRow = 0; innerRow < ${m}; innerRow++) {
        mm_write(batch, globalRow + innerRow, globalCol, acc[innerRow]);
    }
  }`}var A_=r=>r?`
        mm_Asub[inputRow][inputCol] = mm_readA(batchA,
          kStart + inputRow,
          globalRowStart + inputCol);
        `:`
        mm_Asub[inputRow][inputCol] = mm_readA(batchA,
          globalRowStart + inputRow,
          kStart + inputCol);
        `,Ej=r=>r?"let ACached = mm_Asub[k][tileRow + innerRow];":"let ACached = mm_Asub[tileRow + innerRow][k];";function Ol(r,t,e=!1,n=32,o=!1,s=32,a=!1,u=!1){let l=r[1]*t[1],i=r[0]*t[0],c=e?l:n,p=e?n:l;I.assert(p%t[1]===0&&c%t[0]===0&&n%t[1]===0,()=>`tileAHight ${p} must be divisible by workgroupSize[1]${t[1]}, tileAWidth ${c} must be divisible by workgroupSize[0]${t[0]}, tileInner ${n} must be divisible by workgroupSize[1]${t[1]}`);let f=p/t[1],m=c/t[0],d=n/t[1],h=r[1],g=r[0],A=a?`
      let localRow = i32(localId.y);
      let localCol = i32(localId.x);
      let globalRowStart = i32(workgroupId.y) * ${l};
      let globalColStart = i32(workgroupId.x) * ${i};

      // Loop over shared dimension.
      for (var t = 0; t < numTiles; t++) {
        // Load one tile of A into local memory.
        for (var inputRow = localRow; inputRow < ${p}; inputRow = inputRow + ${t[1]}) {
          for (var inputCol = localCol; inputCol < ${c}; inputCol = inputCol + ${t[0]}) {
            ${A_(e)}
          }
        }
        // Load one tile of B into local memory.
        for (var inputRow = localRow; inputRow < ${n}; inputRow = inputRow + ${t[1]}) {
              for (var inputCol = localCol; inputCol < ${i}; inputCol = inputCol + ${t[0]}) {
            mm_Bsub[inputRow][inputCol] = mm_readB(batchB,
              kStart + inputRow,
              globalColStart + inputCol);
          }
        }
        kStart = kStart + ${n};
        workgroupBarrier();

        // Compute acc values for a single thread.
        var BCached : array<f32, ${g}>;
        for (var k = 0; k < ${n}; k++) {
          for (var inner = 0; inner < ${g}; inner++) {
            BCached[inner] = mm_Bsub[k][localCol + inner * ${t[0]}];
          }
          for (var innerRow = 0; innerRow < ${h}; innerRow++) {
            let ACached = ${e?`mm_Asub[k][localRow + innerRow * ${t[1]}];`:`mm_Asub[localRow + innerRow * ${t[1]}][k];`}
            for (var innerCol = 0; innerCol < ${g}; innerCol++) {
              acc[innerRow][innerCol] =
                  fma(ACached, BCached[innerCol], acc[innerRow][innerCol]);
            }
          }
        }
        workgroupBarrier();
      }
      for (var innerRow = 0; innerRow < ${h}; innerRow++) {
        let gRow = globalRowStart + localRow + innerRow * ${t[1]};
        for (var innerCol = 0; innerCol < ${g}; innerCol++) {
          let gCol = globalColStart + localCol + innerCol * ${t[0]};
          mm_write(batch, gRow, gCol, acc[innerRow][innerCol]);
        }
      }
      `:`
  let tileRow = i32(localId.y) * ${h};
  let tileCol = i32(localId.x) * ${g};

  let globalRow = i32(globalId.y) * ${h};
  let globalCol = i32(globalId.x) * ${g};
  let globalRowStart = i32(workgroupId.y) * ${l};

  let tileRowA = i32(localId.y) * ${f};
  let tileColA = i32(localId.x) * ${m};
  let tileRowB = i32(localId.y) * ${d};
  // Loop over shared dimension.
  for (var t = 0; t < numTiles; t++) {
    // Load one tile of A into local memory.
    for (var innerRow = 0; innerRow < ${f}; innerRow++) {
      for (var innerCol = 0; innerCol < ${m}; innerCol++) {
        let inputRow = tileRowA + innerRow;
        let inputCol = tileColA + innerCol;
        ${A_(e)}
      }
    }

    // Load one tile of B into local memory.
    for (var innerRow = 0; innerRow < ${d}; innerRow++) {
      for (var innerCol = 0; innerCol < ${g}; innerCol++) {
        let inputRow = tileRowB + innerRow;
        let inputCol = tileCol + innerCol;
        mm_Bsub[inputRow][inputCol] = mm_readB(batchB,
          kStart + inputRow,
          globalCol + innerCol);
      }
    }
    kStart = kStart + ${n};
    workgroupBarrier();

    // Compute acc values for a single thread.
    var BCached : array<f32, ${g}>;
    for (var k = 0; k < ${n}; k++) {
      for (var inner = 0; inner < ${g}; inner++) {
        BCached[inner] = mm_Bsub[k][tileCol + inner];
      }

      for (var innerRow = 0; innerRow < ${h}; innerRow++) {
        ${Ej(e)}
        for (var innerCol = 0; innerCol < ${g}; innerCol++) {
          acc[innerRow][innerCol] =
              fma(ACached, BCached[innerCol], acc[innerRow][innerCol]);
        }
      }
    }

    workgroupBarrier();
  }

  for (var innerRow = 0; innerRow < ${h}; innerRow++) {
    for (var innerCol = 0; innerCol < ${g}; innerCol++) {
      mm_write(batch, globalRow + innerRow, globalCol + innerCol,
          acc[innerRow][innerCol]);
    }
  }
  `;return`
    var<workgroup> mm_Asub : array<array<f32, ${c}>, ${p}>;
    var<workgroup> mm_Bsub : array<array<f32, ${i}>, ${n}>;

    ${J()} {
      let batch = ${o?"0":"i32(globalId.z)"};
      let batchA = ${o||!u?"batch":"batch % uniforms.aShape[0]"};
      let batchB = ${o||!u?"batch":"batch % uniforms.bShape[0]"};
      let numTiles = ${o?`${Math.ceil(s/n)}`:`(uniforms.dimInner - 1) / ${n} + 1`};
      var kStart = ${o?`i32(globalId.z) * ${s}`:"0"};

      var acc : array<array<f32, ${g}>, ${h}>;

      // Without this initialization strange values show up in acc.
      for (var innerRow = 0; innerRow < ${h}; innerRow++) {
        for (var innerCol = 0; innerCol < ${g}; innerCol++) {
          acc[innerRow][innerCol] = 0.0;
        }
      }
      ${A}
    }
  `}var Dj=r=>r?`
      mm_readA(batchA, colA, globalRow),
      mm_readA(batchA, colA + 1, globalRow),
      mm_readA(batchA, colA + 2, globalRow),
      mm_readA(batchA, colA + 3, globalRow)
  `:`
      mm_readA(batchA, globalRow, colA),
      mm_readA(batchA, globalRow, colA + 1),
      mm_readA(batchA, globalRow, colA + 2),
      mm_readA(batchA, globalRow, colA + 3)
  `;function Bj(r,t=!1){I.assert(r[1]===1&&r[2]===1,()=>`A linear work group size is required. But got ${r}.`);let e=r[0]*4;return`
    var<workgroup> mm_Asub : array<vec4<f32>, ${r[0]}>;

    ${J()} {
      let tileCol = i32(localId.x);
      let globalCol = i32(globalId.x);
      let globalRow = i32(globalId.y);

      let numTiles = (uniforms.dimInner - 1) / ${e} + 1;
      let batch = i32(globalId.z);
      let batchA = batch % uniforms.aShape[0];
      let batchB = batch % uniforms.bShape[0];
      // Without this initialization strange values show up in acc.
      var acc = 0.0;

      // Loop over shared dimension.
      for (var t = 0; t < numTiles; t++) {
        // Load one tile of A into local memory.
        let colA = t * ${e} + tileCol * 4;
        mm_Asub[tileCol] = vec4<f32>(${Dj(t)});
        workgroupBarrier();

        // Compute acc values for a single thread.
        for (var k = 0; k < ${e/4}; k++) {
          let rowB = t * ${e} + k * 4;
          let BCached = vec4<f32>(mm_readB(batchB, rowB, globalCol),
                              mm_readB(batchB, rowB + 1, globalCol),
                              mm_readB(batchB, rowB + 2, globalCol),
                              mm_readB(batchB, rowB + 3, globalCol));

          let ACached = mm_Asub[k];
          acc = acc + dot(ACached, BCached);
        }

        workgroupBarrier();
      }

      mm_write(batch, globalRow, globalCol, acc);
    }
  `}var tg=class{constructor(t,e,n=!1,o=!1,s=null,a=null,u=null,l=!1){this.variableNames=["A","B"],this.uniforms="dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.outputShape=e,this.dispatchLayout={x:[2],y:[1],z:[0]};let i=n?t[1]:t[2];if(this.isVec4=(i%4===0&&!n||e[1]%4===0&&n)&&e[2]%4===0&&!o,this.outputComponent=this.isVec4?4:1,this.isVectorA=e[1]===1&&!n,!this.isVec4&&this.isVectorA)this.elementsPerThread=[1,1,1],this.workgroupSize=[32,1,1];else{let f=pw(e[1],i,e[2],n);this.workgroupSize=f.workgroupSize,this.elementsPerThread=f.elementsPerThread}this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,this.elementsPerThread);let c=s!=null,p=u!=null;c&&this.variableNames.push("bias"),p&&this.variableNames.push("preluActivationWeights"),this.sequentialAccessByThreads=l,this.transposeA=n,this.transposeB=o,this.addBias=c,this.activation=a,this.hasPreluActivationWeights=p,[this.fitAOuter,this.fitBOuter,this.fitInner]=this.getShapeFit(e[1],e[2],i),this.shaderKey=`matMulPacked_${this.elementsPerThread}_${n}_${o}_${this.activation}_${this.fitAOuter}_${this.fitBOuter}_${this.fitInner}_${this.isVec4}_${this.isVectorA}_${this.sequentialAccessByThreads}`}getShapeFit(t,e,n){let o=this.workgroupSize[1]*this.elementsPerThread[1],s=this.workgroupSize[0]*this.elementsPerThread[0];!this.isVec4&&this.isVectorA?this.tileInner=this.workgroupSize[0]*4:this.tileInner=s;let a=t%o===0,u=e%s===0,l=n%this.tileInner===0;return[a,u,l]}getUserCode(){return`
      ${Wr(this.activation,this.hasPreluActivationWeights,this.isVec4)}
      ${zm(this.addBias,this.activation,!1,this.transposeB,this.fitAOuter,this.fitBOuter,this.fitInner,this.isVec4?4:1)}
      ${this.isVec4?Ll(this.elementsPerThread,this.workgroupSize,this.transposeA,this.tileInner,!1,null,!0):this.isVectorA?Bj(this.workgroupSize,this.transposeA):Ol(this.elementsPerThread,this.workgroupSize,this.transposeA,this.tileInner,!1,null,this.sequentialAccessByThreads,!0)}
    `}};function Rj(r){return`
    var<workgroup> sumValues : array<f32, ${r}>;
    ${J()} {
      let coords = getOutputCoords();
      let batch = coords[0];
      let batchA = batch % uniforms.aShape[0];
      let batchB = batch % uniforms.bShape[0];
      let row = coords[1];
      let col = coords[2];
      var sum = 0.0;
      let Length = uniforms.dimInner;
      for (var k = i32(localId.x); k < Length; k = k + ${r}) {
        let dataA = mm_readA(batchA, row, k);
        let dataB = mm_readB(batchB, k, col);
        sum = sum + dataA * dataB;
      }
      sumValues[localId.x] = sum;
      workgroupBarrier();

      for(var currentSize = ${r/2}u; currentSize > 1u;
          currentSize = currentSize / 2u) {
        if (localId.x < currentSize)
        {
          sumValues[localId.x] = sumValues[localId.x] + sumValues[localId.x + currentSize];
        }
        workgroupBarrier();
      }

      if (localId.x == 0u) {
        sum = sumValues[0] + sumValues[1];
        mm_write(batch, row, col, sum);
      }
    }
  `}var rg=class{constructor(t,e=!1,n=!1,o=null,s=null,a=null){this.variableNames=["A","B"],this.uniforms="dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.workgroupSize=[256,1,1],this.outputShape=t,this.dispatchLayout={x:[],y:[1,2],z:[0]},this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize);let u=o!=null,l=a!=null;u&&this.variableNames.push("bias"),l&&this.variableNames.push("preluActivationWeights"),this.transposeA=e,this.transposeB=n,this.addBias=u,this.activation=s,this.hasPreluActivationWeights=l,this.shaderKey=`matMulReduce_${this.activation}_${e}_${n}`}getUserCode(){return`
      ${Wr(this.activation,this.hasPreluActivationWeights)}
      ${zm(this.addBias,this.activation,this.transposeA,this.transposeB)}
      ${Rj(this.workgroupSize[0])}
    `}};function _j(r){let t=r[1],e=r[0],n=t>e?t:e;return`
  var<workgroup> mm_Asub : array<array<f32, ${n}>, ${t}>;
  var<workgroup> mm_Bsub : array<array<f32, ${e}>, ${n}>;

  // If the output size is small for matrix multiplication, avoid to use vec4
  // and handle some elements per thread to optimally utilize the ALU.
  // Read data from global memory to registers firstly, then store them into
  // shared memory, so it is instruction-Level parallelism for arithmetic
  // operations and others handle IO operations between barrier api, makes ALU
  // and load/store units work simultaneously, could improves the performance.
  ${J()} {
    let tileRow = i32(localId.y);
    let tileCol = i32(localId.x);
    let globalRow = i32(globalId.y);
    let globalCol = i32(globalId.x);
    let batch = i32(globalId.z);
    let batchA = batch % uniforms.aShape[0];
    let batchB = batch % uniforms.bShape[0];

    // uniforms.dimInner should be greater than 0.
    let numTiles = (uniforms.dimInner - 1) / ${n} + 1;
    var acc = 0.0;

    var globalColA = tileCol;
    var globalRowB = 0;
    var regA = mm_readA(batchA, globalRow, globalColA);
    var regB0 = mm_readB(batchB, globalRowB + 2 * tileRow, globalCol);
    var regB1 = mm_readB(batchB, globalRowB + 2 * tileRow + 1, globalCol);
    globalColA = globalColA + ${n};
    globalRowB = globalRowB + ${n};

    for (var t = 0; t < numTiles; t = t + 1) {
      mm_Asub[tileRow][tileCol] = regA;
      mm_Bsub[2 * tileRow][tileCol] = regB0;
      mm_Bsub[2 * tileRow + 1][tileCol] = regB1;

      workgroupBarrier();

      regA = mm_readA(batchA, globalRow, globalColA);
      regB0 = mm_readB(batchB, globalRowB + 2 * tileRow, globalCol);
      regB1 = mm_readB(batchB, globalRowB + 2 * tileRow + 1, globalCol);
      globalColA = globalColA + ${n};
      globalRowB = globalRowB + ${n};

      for (var k = 0; k < ${n}; k = k + 1) {
        acc = acc + mm_Asub[tileRow][k] * mm_Bsub[k][tileCol];
      }
      workgroupBarrier();
    }

    mm_write(batch, globalRow, globalCol, acc);
  }
  `}var ng=class{constructor(t,e,n,o=!1,s=!1,a=null,u=null,l=null){this.variableNames=["A","B"],this.uniforms="dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.workgroupSize=[16,8,1],this.outputShape=n,this.dispatchLayout={x:[2],y:[1],z:[0]},this.dispatch=[Math.ceil(n[2]/this.workgroupSize[0]),Math.ceil(n[1]/this.workgroupSize[1]),n[0]];let i=a!=null;i&&this.variableNames.push("bias");let c=l!=null;c&&this.variableNames.push("preluActivationWeights"),this.transposeA=o,this.transposeB=s,this.addBias=i,this.activation=u,this.hasPreluActivationWeights=c,this.shaderKey=`matMulSmallOutputSize_${this.activation}_${o}_${s}`}getUserCode(){return`
      ${Wr(this.activation,this.hasPreluActivationWeights)}
      ${zm(this.addBias,this.activation,this.transposeA,this.transposeB)}
      ${_j(this.workgroupSize)}
    `}};var og=class{constructor(t,e,n=!1,o=!1){this.variableNames=["A","B"],this.uniforms="dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.workgroupSize=[8,8,1],this.atomic=!0,this.splitedDimInner=128,I.assert(t[0]===1,()=>"MatMulSplitKProgram only supports batch = 1."),this.outputShape=t,this.dispatchLayout={x:[2],y:[1],z:[0,3]};let s=(n&&this.outputShape[1]%4===0||!n&&e%4===0)&&this.outputShape[2]%4===0;this.elementsPerThread=[4,4,this.splitedDimInner],this.outputComponent=s?4:1,s||(this.outputShape[1]<16&&(this.elementsPerThread[1]=1),this.outputShape[2]<16&&(this.elementsPerThread[0]=1)),this.dispatch=Z(this.dispatchLayout,[this.outputShape[0],this.outputShape[1],this.outputShape[2],e],this.workgroupSize,this.elementsPerThread),this.transposeA=n,this.transposeB=o,this.shaderKey=`matMulSplitK_${n}_${o}_${this.elementsPerThread}_${this.outputComponent}`}getUserCode(){let t=this.outputComponent;return`
      ${fw(!1,this.transposeB,!1,!1,!1,t)}
      fn mm_write(batch: i32, row : i32, col : i32, value : ${Ke(t)}) {
        if (row < uniforms.dimAOuter && col < uniforms.dimBOuter) {
          let coords = vec3<i32>(batch, row, col);
          let flatIndex = getOutputIndexFromCoords(coords);
          // The problem is that we should initialize output to zero before using.
          // Otherwise, the original value will be added to the result.
          for (var i = 0; i < ${t}; i = i + 1) {
            ${_n("&result[flatIndex + i]",`${t>1?"value[i]":"value"}`,"float32")}
          }
        }
      }
      ${t===4?Ll(this.elementsPerThread,this.workgroupSize,this.transposeA,32,!0,this.splitedDimInner):Ol(this.elementsPerThread,this.workgroupSize,this.transposeA,32,!0,this.splitedDimInner)}
    `}},sg=class{constructor(t,e=null,n=null,o=null){this.uniforms="",this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.addBias=e!=null,this.hasPreluActivationWeights=o!=null,this.activation=n,this.addBias&&this.variableNames.push("bias"),this.hasPreluActivationWeights&&this.variableNames.push("preluActivationWeights"),this.shaderKey=`biasActivation_${n}`}getUserCode(){return`
    ${Wr(this.activation,this.hasPreluActivationWeights)}
    ${J("index")} {
      if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        var value = getXByOutputIndex(index);
        ${Tn(this.addBias,this.activation)}
        setOutputAtIndex(index, value);
      }
    }
    `}};var ig=class{constructor(t){this.variableNames=[],this.outputShape=[],this.uniforms="value : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="fill"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.size) {
        setOutputAtIndex(index, uniforms.value);
      }
    }
  `}};function Qt(r){let{backend:t,attrs:e}=r,{shape:n,value:o}=e,{dtype:s}=e;if(s=s||I.inferDtype(o),s==="string"){let a=I.getArrayFromDType(s,I.sizeFromShape(n));return a.fill(o),t.makeTensorInfo(n,s,a)}else{let a=new ig(n),u=[{type:"float32",data:[o]}];return t.runWebGPUProgram(a,[],s,u)}}var y_={kernelName:Bi,backendName:"webgpu",kernelFunc:Qt};function ge(r){let{inputs:t,attrs:e}=r,{x:n}=t,{shape:o}=e,s=I.sizeFromShape(n.shape),a=I.inferFromImplicitShape(o,s),u=I.sizeFromShape(a);return I.assert(s===u,()=>`The new shape (${a}) has ${u} elements and the old shape (${n.shape}) has ${s} elements. The new shape and old shape must have the same number of elements.`),r.backend.incRef(n.dataId),{dataId:n.dataId,shape:a,dtype:n.dtype}}var x_={kernelName:Mi,backendName:"webgpu",kernelFunc:ge};function Ql({a:r,b:t,transposeA:e,transposeB:n,backend:o,bias:s=null,preluActivationWeights:a=null,leakyreluAlpha:u=0,activation:l=null}){let i=r.shape.length,c=t.shape.length,p=e?r.shape[i-2]:r.shape[i-1],f=n?t.shape[c-1]:t.shape[c-2],m=e?r.shape[i-1]:r.shape[i-2],d=n?t.shape[c-2]:t.shape[c-1],h=r.shape.slice(0,-2),g=t.shape.slice(0,-2),A=I.sizeFromShape(h),y=I.sizeFromShape(g),w=zo.assertAndGetBroadcastShape(r.shape.slice(0,-2),t.shape.slice(0,-2)).concat([m,d]);I.assert(p===f,()=>`Error in matMul: inner shapes (${p}) and (${f}) of Tensors with shapes ${r.shape} and ${t.shape} and transposeA=${e} and transposeB=${n} must match.`);let b=e?[A,p,m]:[A,m,p],v=n?[y,d,f]:[y,f,d],E=ge({inputs:{x:r},backend:o,attrs:{shape:b}}),_=ge({inputs:{x:t},backend:o,attrs:{shape:v}}),M=[E,_],k=Math.max(A,y),D=[E,_],T=[{type:"int32",data:[m]},{type:"int32",data:[d]},{type:"int32",data:[p]}],B,L,P=[k,m,d],z=me().get("WEBGPU_MATMUL_PROGRAM_TYPE");if(z<0){let U=me().getNumber("WEBGPU_THRESHOLD_TO_INCREASE_WORKGROUPS_FOR_MATMUL"),H=U>0?U:o.thresholdToIncreaseWorkgroups,V=k*Math.ceil(m/32)*Math.ceil(d/32);V<=H||m<=8&&V<=H*2?k*m*d<=128?z=xo.MatMulReduceProgram:k===1&&f>=2e3?z=xo.MatMulSplitKProgram:z=xo.MatMulSmallOutputSizeProgram:z=xo.MatMulPackedProgram}switch(z){case xo.MatMulReduceProgram:B=new rg(P,e,n,s,l,a);break;case xo.MatMulSplitKProgram:{if(L=Qt({backend:o,attrs:{shape:P,value:0,dtype:r.dtype}}),B=new og(P,f,e,n),s||l){L=o.runWebGPUProgram(B,D,r.dtype,T,L);let H=new sg(L.shape,s,l,a),V=null,ee=[L];s&&ee.push(s),a&&ee.push(a),l==="leakyrelu"&&(V=[{type:"float32",data:[u]}],H.uniforms+=" alpha : f32,");let j=o.runWebGPUProgram(H,ee,L.dtype,V);M.push(L);let N=ge({inputs:{x:j},backend:o,attrs:{shape:w}});M.push(j);for(let G of M)o.disposeData(G.dataId);return N}break}case xo.MatMulSmallOutputSizeProgram:B=new ng(b,v,P,e,n,s,l,a);break;case xo.MatMulPackedProgram:let U=o.adapterInfo.isIntel();B=new tg(b,P,e,n,s,l,a,U);break;default:throw new Error(`Unsupported MatMulProgramType ${z}.`)}s&&D.push(s),a&&D.push(a),l==="leakyrelu"&&(T.push({type:"float32",data:[u]}),B.uniforms+=" alpha : f32,"),L=o.runWebGPUProgram(B,D,r.dtype,T,L);let Q=ge({inputs:{x:L},backend:o,attrs:{shape:w}});M.push(L);for(let U of M)o.disposeData(U.dataId);return Q}function Tj(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s,bias:a,preluActivationWeights:u}=t,{transposeA:l,transposeB:i,activation:c,leakyreluAlpha:p}=n;return Ql({a:o,b:s,transposeA:l,transposeB:i,backend:e,bias:a,preluActivationWeights:u,leakyreluAlpha:p,activation:c})}var I_={kernelName:rl,backendName:"webgpu",kernelFunc:Tj};var Wm=class{constructor(t,e,n){this.variableNames=["AReal","AImag","BReal","BImag"],this.workgroupSize=[128,1,1],this.size=!0,this.outputShape=C.assertAndGetBroadcastShape(e,n),this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey=`binaryOpComplex_${t}`,this.op=t}getUserCode(){return`
      fn binaryOpComplex(
          areal : f32, aimag : f32, breal : f32, bimag : f32) -> f32 {
        ${Yp(this.op,!1)}
      }

      ${J("index")} {
        if(index < uniforms.size) {
          let areal = getARealByOutputIndex(index);
          let aimag = getAImagByOutputIndex(index);
          let breal = getBRealByOutputIndex(index);
          let bimag = getBImagByOutputIndex(index);
          setOutputAtIndex(index, binaryOpComplex(areal, aimag, breal, bimag));
        }
      }
    `}};var ni=class{constructor(t,e,n){if(this.size=!0,this.variableNames=["A","B"],this.outputShape=C.assertAndGetBroadcastShape(e,n),this.dispatchLayout=ne(this.outputShape),this.op=t,this.useSharedMemoryWithA=e.length<=1&&n.length>1&&e[0]<128,this.useSharedMemoryWithB=n.length<=1&&e.length>1&&n[0]<128,this.useSharedMemoryWithA||this.useSharedMemoryWithB)this.outputComponent=1,this.variableComponents=[1,1],this.lastDimensionSize=this.useSharedMemoryWithB?n[0]:e[0],this.shaderKey=`binary_${t}_${this.lastDimensionSize}`,this.type="shared",this.workgroupSize=[256,1,1];else{let o=e.length>0&&e[e.length-1]%4===0,s=n.length>0&&n[n.length-1]%4===0;o&&s?(this.outputComponent=4,this.variableComponents=[4,4]):o&&(I.isScalarShape(n)||n[n.length-1]===1)||s&&(I.isScalarShape(e)||e[e.length-1]===1)?(this.outputComponent=4,this.variableComponents=o?[4,1]:[1,4]):(this.outputComponent=1,this.variableComponents=[1,1]),this.type="nonshared",this.shaderKey=`binary_${t}_${this.variableComponents}`,this.workgroupSize=[128,1,1]}this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.outputComponent,1,1])}getUserCode(){let t,e=this.outputComponent===4?"vec4<f32>":"f32",n=`
    fn binaryOperation(a : ${e}, b : ${e}) -> ${e} {
      ${Yp(this.op,this.outputComponent===4)}
    };
    `;if(this.type==="shared"){let o=this.lastDimensionSize>1?`coords[${this.outputShape.length-1}]`:"0",s=this.useSharedMemoryWithB?`let a = getAByOutputIndex(index);
          let b = sharedBuf[${o}];`:`let a = sharedBuf[${o}];
          let b = getBByOutputIndex(index);`;t=`
        ${n}
        var<workgroup> sharedBuf : array<f32, ${this.lastDimensionSize}>;
        ${J("index")} {
          // Fill in the shared memory buffer.
          let localIndex = i32(localId.x);
          if(localIndex < ${this.lastDimensionSize}) {
            sharedBuf[localIndex] = f32(${this.useSharedMemoryWithB?"B":"A"}[localIndex]);
          }
          workgroupBarrier();

          if(index < uniforms.size) {
            let coords = getCoordsFromIndex(index);
            ${s}
            setOutputAtIndex(index, binaryOperation(a, b));
          }
        }
        `}else t=`
       ${n}
       ${J("index")} {
         if (index < uniforms.size) {
           let coords = getCoordsFromIndex(index * ${this.outputComponent});
           let a = ${e}(getAByOutputCoords(coords));
           let b = ${e}(getBByOutputCoords(coords));
           setOutputAtIndex(index, binaryOperation(a, b));
         }
       }
       `;return t}};function Xt(r){let{inputs:t}=r,{x:e}=t;return r.backend.incRef(e.dataId),{dataId:e.dataId,shape:e.shape,dtype:e.dtype}}var w_={kernelName:as,backendName:"webgpu",kernelFunc:Xt};function Kn(r){let{inputs:t,backend:e}=r,{real:n,imag:o}=t,s=e.makeTensorInfo(n.shape,"complex64"),a=e.tensorMap.get(s.dataId),u=Xt({inputs:{x:n},backend:e}),l=Xt({inputs:{x:o},backend:e});return a.complexTensorInfos={real:u,imag:l},s}var b_={kernelName:np,backendName:"webgpu",kernelFunc:Kn};var Mn=class{constructor(t,e,n=""){this.variableNames=["A"],this.size=!0;let o=128;this.workgroupSize=[o,1,1],this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.op=e,n!==""&&(this.uniforms=n),this.shaderKey=`unary_${e}`}getUserCode(){return`
      fn unaryOperation(a : f32) -> f32 {
        ${ri(this.op,!1)}
      }
      ${J("index")} {
        if (index < uniforms.size) {
          let a = getAByOutputIndex(index);
          setOutputAtIndex(index, unaryOperation(a));
        }
      }
      `}};function Re({opType:r,cpuKernelImpl:t,dtype:e}){return({inputs:n,backend:o})=>{let{x:s}=n,a=o,u=e||s.dtype;if(a.shouldExecuteOnCPU([s])&&t!=null){let i=a.tensorMap.get(s.dataId),c=t(i.values,u);return a.makeTensorInfo(s.shape,u,c)}let l=new Mn(s.shape,r);return a.runWebGPUProgram(l,[s],u)}}function lt({opType:r,cpuKernelImpl:t,supportsComplex:e=!1,dtype:n}){return({inputs:o,backend:s})=>{let{a,b:u}=o,l=s;if(e&&a.dtype==="complex64"){let p=l.tensorMap.get(a.dataId),f=l.tensorMap.get(u.dataId),m,d;if(r!==ve.MUL)[m,d]=[[p.complexTensorInfos.real,f.complexTensorInfos.real],[p.complexTensorInfos.imag,f.complexTensorInfos.imag]].map(g=>{let[A,y]=g,x={dataId:A.dataId,dtype:A.dtype,shape:a.shape},w={dataId:y.dataId,dtype:y.dtype,shape:u.shape},b=new ni(r,a.shape,u.shape);return l.runWebGPUProgram(b,[x,w],or(A.dtype,y.dtype))});else{let g=new Wm(ve.COMPLEX_MULTIPLY_REAL,a.shape,u.shape),A=new Wm(ve.COMPLEX_MULTIPLY_IMAG,a.shape,u.shape),y=[{dataId:p.complexTensorInfos.real.dataId,dtype:p.complexTensorInfos.real.dtype,shape:a.shape},{dataId:p.complexTensorInfos.imag.dataId,dtype:p.complexTensorInfos.imag.dtype,shape:a.shape},{dataId:f.complexTensorInfos.real.dataId,dtype:f.complexTensorInfos.real.dtype,shape:u.shape},{dataId:f.complexTensorInfos.imag.dataId,dtype:f.complexTensorInfos.imag.dtype,shape:u.shape}];m=l.runWebGPUProgram(g,y,"float32"),d=l.runWebGPUProgram(A,y,"float32")}let h=Kn({inputs:{real:m,imag:d},backend:l});return l.disposeData(m.dataId),l.disposeData(d.dataId),h}let i=n||or(a.dtype,u.dtype);if((a.dtype==="string"||u.dtype==="string"||l.shouldExecuteOnCPU([a,u]))&&t!=null){let p=l.tensorMap.get(a.dataId).values,f=l.tensorMap.get(u.dataId).values,m=a.dtype==="string"?C.fromUint8ToStringArray(p):p,d=a.dtype==="string"?C.fromUint8ToStringArray(f):f,[h,g]=t(a.shape,u.shape,m,d,i);return l.makeTensorInfo(g,i,h)}let c=new ni(r,a.shape,u.shape);return l.runWebGPUProgram(c,[a,u],i)}}var{addImpl:C_,castImpl:S_,ceilImpl:k_,concatImpl:v_,equalImpl:E_,expImpl:D_,expm1Impl:B_,floorImpl:R_,floorDivImpl:__,gatherNdImpl:T_,gatherV2Impl:M_,greaterEqualImpl:N_,greaterImpl:F_,lessEqualImpl:P_,lessImpl:$_,logImpl:L_,maxImpl:O_,maximumImpl:Q_,minimumImpl:z_,multiplyImpl:W_,negImpl:G_,notEqualImpl:U_,prodImpl:V_,rangeImpl:H_,rsqrtImpl:q_,scatterImpl:K_,simpleAbsImpl:j_,sliceImpl:Y_,stridedSliceImpl:X_,stringNGramsImpl:J_,subImpl:Z_,tileImpl:eT,topKImpl:tT,transposeImpl:rT,uniqueImpl:A$e}=FI;var Mj=Re({opType:ie.ABS,cpuKernelImpl:j_}),nT={kernelName:"Abs",backendName:"webgpu",kernelFunc:Mj};var Nj=Re({opType:ie.ACOS}),oT={kernelName:Ns,backendName:"webgpu",kernelFunc:Nj};var Fj=Re({opType:ie.ACOSH}),sT={kernelName:$a,backendName:"webgpu",kernelFunc:Fj};var Pj=lt({opType:ve.ADD,cpuKernelImpl:C_,supportsComplex:!0}),iT={kernelName:"Add",backendName:"webgpu",kernelFunc:Pj};var ag=class{constructor(t){this.workPerThread=1,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t[0],this.variableNames=t.map((e,n)=>`T${n}`),this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]),this.shaderKey="addN"}getUserCode(){let t=[];this.variableNames.forEach(o=>{t.push(`let v${o} = get${o}ByOutputCoords(coords);`)});let e=this.variableNames.map(o=>`v${o}`).join(" + ");return`
      ${J("index")} {
        for (var i = 0; i < ${this.workPerThread}; i = i + 1) {
          let flatIndex = index * ${this.workPerThread} + i;
          if (flatIndex < uniforms.size) {
            let coords = getCoordsFromIndex(flatIndex);
            ${t.join(`
        `)}
            setOutputAtIndex(flatIndex, ${e});
          }
        }
      }
    `}};function $j(r){let{inputs:t,backend:e}=r,n=t;if(n.length===1)return Xt({inputs:{x:n[0]},backend:e});let o=n.map(u=>u.dtype).reduce((u,l)=>or(u,l)),s=n.map(u=>u.shape),a=new ag(s);return e.runWebGPUProgram(a,n,o)}var aT={kernelName:Fs,backendName:"webgpu",kernelFunc:$j};var ug=class{constructor(t,e){this.variableNames=["A"],this.workgroupSize=[16,16,1];let n=new Array(t.length);for(let o=0;o<n.length;o++)n[o]=t[e[o]];this.outputShape=n,this.dispatchLayout={x:[0],y:[1]},this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[1,1,1]),this.shaderKey="transposeShared"}getUserCode(){I.assert(this.workgroupSize[0]===this.workgroupSize[1],()=>`Must be a square tile, current tile shape is ${this.workgroupSize[0]} x ${this.workgroupSize[1]}`);let t=this.workgroupSize[0];return`
      var<workgroup> tile : array<array<f32, ${this.workgroupSize[0]+1}>, ${this.workgroupSize[0]}>;
      ${J()} {
        var x = i32(workgroupId.x) * ${t} + i32(localId.x);
        var y = i32(workgroupId.y) * ${t} + i32(localId.y);
        let width = uniforms.outShape[0];
        let height = uniforms.outShape[1];
        if (x < width && y < height) {
          tile[localId.y][localId.x] = f32(A[y * width + x]);
        }
        workgroupBarrier();

        x = i32(workgroupId.y) * ${t} + i32(localId.x);
        y = i32(workgroupId.x) * ${t} + i32(localId.y);
        if (x < height && y < width) {
          setOutputAtIndex((y * height + x), tile[localId.x]
            [localId.y]);
        }
      }
    `}};var lg=class{constructor(t,e){this.variableNames=["A"],this.workPerThread=1,this.workgroupSize=[64,1,1],this.size=!0;let n=new Array(t.length);for(let o=0;o<n.length;o++)n[o]=t[e[o]];this.outputShape=n,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]),this.newDim=e,this.shaderKey=`transpose_${e}`}getUserCode(){let t=Bt(this.outputShape.length),e=mw(this.newDim);return`
      ${J("index")} {
        for(var i = 0; i < ${this.workPerThread}; i = i + 1) {
          let flatIndex = index * ${this.workPerThread} + i;
          if(flatIndex < uniforms.size) {
            let coords = getCoordsFromIndex(flatIndex);
            setOutputAtIndex(flatIndex, A[getIndexFromCoords${this.outputShape.length}D(
              ${t}(${e}), uniforms.aShape)]);
          }
        }
      }
    `}};function mw(r){let t=r.length;if(t>6)throw Error(`Transpose for rank ${t} is not yet supported`);let e=new Array(t);for(let n=0;n<r.length;n++)e[r[n]]=`coords.${yo(n)}`;return e.join()}function Zr(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{perm:s}=n,a=e,u=o.shape.length,l=new Array(u);for(let c=0;c<l.length;c++)l[c]=o.shape[s[c]];if(e.shouldExecuteOnCPU([o])){let p=a.tensorMap.get(o.dataId).values,f=rT(p,o.shape,o.dtype,s,l);return e.makeTensorInfo(l,o.dtype,f)}if(o.shape.length===2&&I.arraysEqual(s,[1,0])){let c=new ug(o.shape,s);return a.runWebGPUProgram(c,[o],o.dtype)}let i=new lg(o.shape,s);return a.runWebGPUProgram(i,[o],o.dtype)}var uT={kernelName:el,backendName:"webgpu",kernelFunc:Zr};var cg=class{constructor(t,e,n){this.variableNames=["x"],this.uniforms="reduceSize : i32,",this.size=!0,this.inputShape=[t.batchSize,t.inSize];let[o]=C.computeOutAndReduceShapes(this.inputShape,[1]);this.outputShape=o.length===0?[1]:o,t.inSize>=32768&&n>=512?this.workgroupSize=[512,1,1]:t.inSize>=4096?this.workgroupSize=[256,1,1]:this.workgroupSize=[64,1,1],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,[1,1,1]),this.reduceType=e,this.shaderKey=`reduce_${e}`}getUserCode(){let t="",e="0.0",n=this.workgroupSize[0];this.reduceType==="min"||this.reduceType==="max"?(t=`
         if (isnan(candidate)) {
          bestValue = uniforms.NAN;
         } else if (!isnan(bestValue) && candidate ${this.reduceType==="min"?"<":">"} bestValue)
           {  bestValue = candidate; }`,e="f32(x[offset])"):this.reduceType==="sum"||this.reduceType==="mean"?t=" bestValue = bestValue + candidate; ":this.reduceType==="prod"?(t=" bestValue = bestValue * candidate; ",e="1.0"):this.reduceType==="all"?(t=" bestValue = f32(bestValue >= 1.0 && candidate >= 1.0); ",e="1.0"):this.reduceType==="any"&&(t=" bestValue = f32(bestValue >= 1.0 || candidate >= 1.0); ",e="0.0");let o=this.reduceType==="mean"?"setOutputAtIndex(outputIndex, bestValue / f32(uniforms.reduceSize));":"setOutputAtIndex(outputIndex, bestValue);";return`
       fn DIV_CEIL(a : u32, b : u32) -> u32 {
        return ((a - 1u) / b + 1u);
       }

       ${`
         var<workgroup> xBestValues : array<f32, ${n}>;
       `}
       fn getOffset(outputIndex : i32) -> i32 {
         let outputCoords = getCoordsFromIndex(outputIndex);
         let offset = ${this.outputShape.length===1?"outputCoords":"outputCoords[0]"} * uniforms.reduceSize;
          return offset;
       }
       ${J("index")} {
         let outputIndex = index / ${n};
         let offset = getOffset(outputIndex);
         var bestValue = ${e};
         let Length = uniforms.reduceSize;
         let WorkPerThread = DIV_CEIL(u32(Length), ${n}u);
         for (var k = i32(localId.x); k < Length && outputIndex < uniforms.size;
             k = k + ${n}) {
           let candidate = f32(x[offset + k]);
           ${t}
         }
         xBestValues[localId.x] = bestValue;
         workgroupBarrier();

         var reduceSize = min(u32(Length), ${n}u);
         for (var currentSize = reduceSize / 2u; reduceSize > 1u;
             currentSize = reduceSize / 2u) {
           let interval = DIV_CEIL(reduceSize, 2u);
           if (localId.x < currentSize) {
            let candidate = xBestValues[localId.x + interval];
            ${t}
            xBestValues[localId.x] = bestValue;
           }
           reduceSize = interval;
           workgroupBarrier();
         }

         if (localId.x == 0u && outputIndex < uniforms.size) {
          ${o}
        }
       }
     `}};var Lj={mean:"float32",all:"bool",any:"bool"};function Nn(r,t,e,n,o){let s=r.shape.length,a=[],u=I.parseAxisParam(t,r.shape),l=u,i=C.getAxesPermutation(l,s),c=r;i!=null&&(c=Zr({inputs:{x:r},attrs:{perm:i},backend:o}),l=C.getInnerMostAxes(l.length,s),a.push(c)),C.assertAxesAreInnerMostDims(n,l,s);let[p,f]=C.computeOutAndReduceShapes(c.shape,l),m=p;e&&(m=C.expandShapeToKeepDim(p,u));let d;if((n==="max"||n==="prod")&&o.shouldExecuteOnCPU([c])){let h=o.tensorMap.get(c.dataId).values;switch(n){case"max":let g=O_(h,I.sizeFromShape(f),m,r.dtype);d=o.makeTensorInfo(m,r.dtype,g);break;case"prod":let{outVals:A,outShape:y,outDtype:x}=V_(c.shape,c.dtype,h,l);d=o.makeTensorInfo(y,x,A);break;default:throw new Error(`${n} CPU implementation is not yet supported.`)}}else{let h=I.sizeFromShape(f),A=I.sizeFromShape(c.shape)/h,y={windowSize:h,inSize:h,batchSize:A,outSize:1},x=Lj[n]||hx(r.dtype),w=[{type:"int32",data:[h]}],b=new cg(y,n,o.device.limits.maxComputeWorkgroupSizeX),v=o.runWebGPUProgram(b,[c],x,w);a.push(v),d=ge({inputs:{x:v},attrs:{shape:m},backend:o})}return a.forEach(h=>o.disposeData(h.dataId)),d}function Oj(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{keepDims:s,axis:a}=n;return Nn(o,a,s,"all",e)}var lT={kernelName:"All",backendName:"webgpu",kernelFunc:Oj};function Qj(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{keepDims:s,axis:a}=n;return Nn(o,a,s,"any",e)}var cT={kernelName:"Any",backendName:"webgpu",kernelFunc:Qj};var Xp=class{constructor(t,e,n){this.workgroupSize=[64,1,1],this.variableNames=["x"],this.uniforms="infinityValue : f32,",this.size=!0;let o=[e];this.op=n==="min"?"<":">";let[s,a]=C.computeOutAndReduceShapes(t,o);this.outputShape=s.length===0?[1]:s,this.dispatchLayout=ne(this.outputShape),I.sizeFromShape(a)<32?(this.type="plain",this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize)):(this.type="shared",this.dispatch=Z(this.dispatchLayout,this.outputShape,[1,1,1])),this.inputShape=t,this.shaderKey=`argMinMax_${this.op}_${this.type}`}getUserCode(){let t=this.workgroupSize[0],e=()=>this.inputShape.length===1?"uniforms.xShape":`uniforms.xShape.${yo(this.inputShape.length-1)}`,n=()=>{let o="";if(this.outputShape.length===1)this.inputShape.length!==1&&(o+="outputCoords,");else for(let s=0;s<this.outputShape.length;s++)o+=`outputCoords.${yo(s)},`;return o};return this.type==="shared"?`
      fn DIV_CEIL(a : u32, b : u32) -> u32 {
        return ((a - 1u) / b + 1u);
      }

      ${`
      var<workgroup> xBestIndices : array<i32, ${t}>;
      var<workgroup> xBestValues : array<f32, ${t}>;
    `}

      ${J("index")} {
        let outputIndex = index / ${t};
        let reduceLength = ${e()};

        var bestIndex = i32(localId.x);
        var bestValue = uniforms.infinityValue;
        let outputCoords = getCoordsFromIndex(outputIndex);
        for (var k = i32(localId.x); k < reduceLength && outputIndex < uniforms.size;
            k = k + ${t}) {
          let candidate = getX(${n()} k);
          if (!isnan(candidate) && candidate ${this.op} bestValue) {
            bestValue = candidate;
            bestIndex = k;
          }
        }
        xBestValues[localId.x] = bestValue;
        xBestIndices[localId.x] = bestIndex;
        workgroupBarrier();

        var reduceSize = min(u32(reduceLength), ${t}u);
        for (var currentSize = reduceSize / 2u; reduceSize > 1u;
            currentSize = reduceSize / 2u) {
          let interval = DIV_CEIL(reduceSize, 2u);
          if (localId.x < currentSize) {
            let candidate = xBestValues[localId.x + interval];
            if (candidate ${this.op} bestValue) {
              bestValue = candidate;
              xBestValues[localId.x] = bestValue;
              xBestIndices[localId.x] = xBestIndices[localId.x + interval];
            }
          }
          reduceSize = interval;
          workgroupBarrier();
        }

        if (localId.x == 0u && outputIndex < uniforms.size) {
          setOutputAtIndexI32(outputIndex, xBestIndices[localId.x]);
        }
      }
    `:`
      ${J("index")} {
        if (index < uniforms.size) {
          let outputCoords = getCoordsFromIndex(index);
          var bestIndex = 0;
          var bestValue = getX(${n()} 0);
          let reduceLength = ${e()};
          for (var i = 1; i < reduceLength; i++) {
            let candidate = getX(${n()} i);
            if (candidate ${this.op} bestValue) {
              bestValue = candidate;
              bestIndex = i;
            }
          }
          setOutputAtIndexI32(index, bestIndex);
        }
      }
      `}};function zj(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s}=n,a=I.parseAxisParam(s,o.shape),u=C.getAxesPermutation(a,o.shape.length),l=o,i=[];u!=null&&(l=Zr({inputs:{x:o},backend:e,attrs:{perm:u}}),i.push(l),a=C.getInnerMostAxes(a.length,l.shape.length)),C.assertAxesAreInnerMostDims("argMax",[a[0]],l.shape.length);let c=new Xp(l.shape,a[0],"max"),p=[{type:"float32",data:[Number.NEGATIVE_INFINITY]}],f=e.runWebGPUProgram(c,[l],"int32",p);return i.forEach(m=>e.disposeData(m.dataId)),f}var pT={kernelName:Yc,backendName:"webgpu",kernelFunc:zj};function Wj(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s}=n,a=I.parseAxisParam(s,o.shape),u=C.getAxesPermutation(a,o.shape.length),l=o,i=[];u!=null&&(l=Zr({inputs:{x:o},backend:e,attrs:{perm:u}}),i.push(l),a=C.getInnerMostAxes(a.length,l.shape.length)),C.assertAxesAreInnerMostDims("argMin",[a[0]],l.shape.length);let c=new Xp(l.shape,a[0],"min"),p=[{type:"float32",data:[Number.POSITIVE_INFINITY]}],f=e.runWebGPUProgram(c,[l],"int32",p);return i.forEach(m=>e.disposeData(m.dataId)),f}var fT={kernelName:Xc,backendName:"webgpu",kernelFunc:Wj};var Gj=Re({opType:ie.ASIN}),mT={kernelName:La,backendName:"webgpu",kernelFunc:Gj};var Uj=Re({opType:ie.ASINH}),dT={kernelName:Oa,backendName:"webgpu",kernelFunc:Uj};var Vj=Re({opType:ie.ATAN}),hT={kernelName:Qa,backendName:"webgpu",kernelFunc:Vj};var Hj=lt({opType:ve.ATAN2}),gT={kernelName:Wa,backendName:"webgpu",kernelFunc:Hj};var qj=Re({opType:ie.ATANH}),AT={kernelName:za,backendName:"webgpu",kernelFunc:qj};var pg=class{constructor(t){this.variableNames=["x"],this.uniforms="strides : vec2<i32>,",this.workgroupSize=[256,1,1],this.size=!0,this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="poolWithFilterSizeEqualsOne"}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let batch = coords[0];
          let d = coords[3];

          let xRCCorner = coords.yz * uniforms.strides;
          let xRCorner = xRCCorner.x;
          let xCCorner = xRCCorner.y;

          let value = getX(batch, xRCorner, xCCorner, d);
          setOutputAtIndex(index, value);
        }
      }
    `}};var hs=class{constructor(t,e,n=!1,o=!1,s=!1){if(this.variableNames=["x"],this.uniforms="strides : vec2<i32>, pads : vec2<i32>, dilations : vec2<i32>, convDims : vec2<i32>, filterDims : vec2<i32>,",this.workgroupSize=[128,1,1],this.size=!0,e==="avg"&&n)throw new Error("Cannot compute positions for average pool.");this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.poolType=e,this.computePositions=n,this.flattenPositions=o,this.includeBatchIndex=s,this.shaderKey=`pool2D_${e}_${n}_${o}_${s}`}getUserCode(){let t;this.poolType==="avg"?t="resultValue = resultValue + value; count = count + 1.0;":this.computePositions?t=`let currMaxValue = mix(value, maxValue, maxValueFound);
      if (value >= currMaxValue) {
        maxValue = value;
        maxValueFound = 1.0;
        maxPosition = ${this.flattenPositions?this.includeBatchIndex?"((batch * uniforms.xShape[1] + xR) * uniforms.xShape[2] + xC) * uniforms.xShape[3] + d":"(xR * uniforms.xShape[2] + xC) * uniforms.xShape[3] + d":"wR * uniforms.filterDims.y + wC"};
      }`:t="resultValue = max(value, resultValue);";let e="resultValue";return this.poolType==="avg"&&(e="resultValue / max(count, 1.0)"),`
      ${J("index")} {
      if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
          let batch = coords[0];
          let d = coords[3];
          let xRCCorner = vec2<i32>(coords.yz) * uniforms.strides - uniforms.pads;
          let xRCorner = xRCCorner.x;
          let xCCorner = xRCCorner.y;

          ${this.computePositions?`var maxValue = 0.0;
            var maxValueFound = 0.0;
            var maxPosition = 0;`:`var resultValue = ${this.poolType==="avg"?"0.0":"-1.0 / pow(10.0, -20.0)"};`}

          var count = 0.0;
          for (var wR = 0; wR < uniforms.filterDims.x; wR = wR + uniforms.dilations.x) {
            let xR = xRCorner + wR;

            if (xR < 0 || xR >= uniforms.convDims.x) {
              continue;
            }

            for (var wC = 0; wC < uniforms.filterDims.y; wC = wC + uniforms.dilations.y) {
              let xC = xCCorner + wC;
              if (xC < 0 || xC >= uniforms.convDims.y) {
                continue;
              }

              let value = getX(batch, xR, xC, d);
              ${t}
            }
          }

          ${this.computePositions?"setOutputAtIndexI32(index, maxPosition);":`setOutputAtIndex(index, ${e});`}
        }
      }
    `}},ji=class{constructor(t,e,n=!1,o=!1,s=!1){if(this.variableNames=["x"],this.uniforms="strides : vec3<i32>, pads : vec3<i32>, convDims : vec3<i32>, filterDims : vec3<i32>,",this.workgroupSize=[128,1,1],this.size=!0,e==="avg"&&n)throw new Error("Cannot compute positions for average pool.");this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.poolType=e,this.computePositions=n,this.flattenPositions=o,this.includeBatchIndex=s,this.shaderKey=`pool3D_${e}_${n}_${o}_${s}`}getUserCode(){let t;this.poolType==="avg"?t="resultValue += value; count += 1.0;":this.computePositions?t=`let currMaxValue = mix(value, maxValue, maxValueFound);
      if (value >= currMaxValue) {
        maxValue = value;
        maxValueFound = 1.0;
        maxPosition = ${this.flattenPositions?this.includeBatchIndex?"(((batch * uniforms.xShape.y + xD) * uniforms.xShape.z + xR) * uniforms.xShape.w + xC) * uniforms.xShape.u + ch":"((xD * uniforms.xShape.z + xR) * uniforms.xShape.w + xC) * uniforms.xShape.u + ch":"wD * uniforms.filterDims.y * uniforms.filterDims.y + wR * uniforms.filterDims.z + wC"};
      }`:t="resultValue = max(value, resultValue);";let e="resultValue";return this.poolType==="avg"&&(e="resultValue / max(count, 1.0)"),`
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let batch = coords.x;
          let ch = coords.u;

          let xCorner = vec3<i32>(coords.y, coords.z, coords.w) * uniforms.strides - uniforms.pads;
          let xDCorner = xCorner.x;
          let xRCorner = xCorner.y;
          let xCCorner = xCorner.z;

          ${this.computePositions?`var maxValue = 0.0;
            var maxValueFound = 0.0;
            var maxPosition = 0;`:`var resultValue = ${this.poolType==="avg"?"0.0":"-1.0 / pow(10.0, -20.0)"};`}

          var count = 0.0;
          for (var wD = 0; wD < uniforms.filterDims.x; wD++) {
            let xD = xDCorner + wD;
            if (xD < 0 || xD >= uniforms.convDims.x) {
              continue;
            }

            for (var wR = 0; wR < uniforms.filterDims.y; wR++) {
              let xR = xRCorner + wR;
              if (xR < 0 || xR >= uniforms.convDims.y) {
                continue;
              }

              for (var wC = 0; wC < uniforms.filterDims.z; wC++) {
                let xC = xCCorner + wC;
                if (xC < 0 || xC >= uniforms.convDims.z) {
                  continue;
                }

                let value = getX(batch, xD, xR, xC, ch);
                ${t}
              }
            }
          }

          ${this.computePositions?"setOutputAtIndexI32(index, maxPosition);":`setOutputAtIndex(index, ${e});`}
        }
      }
    `}};function dw(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{reductionIndices:s,keepDims:a}=n;return Nn(o,s,a,"max",e)}var yT={kernelName:"Max",backendName:"webgpu",kernelFunc:dw};function hw(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{keepDims:s,axis:a}=n;return Nn(o,a,s,"mean",e)}var xT={kernelName:Cu,backendName:"webgpu",kernelFunc:hw};function fg(r,t,e,n){if(t.filterWidth===1&&t.filterHeight===1&&I.arraysEqual(t.inShape,t.outShape))return Xt({inputs:{x:r},backend:n});if(t.filterWidth===t.inWidth&&t.filterHeight===t.inHeight&&t.batchSize===1&&t.padInfo.type==="VALID"){let a=r.shape.length,u=ge({inputs:{x:r},backend:n,attrs:{shape:[r.shape[a-3]*r.shape[a-2],r.shape[a-1]]}}),l;e==="avg"?l=hw({inputs:{x:u},backend:n,attrs:{axis:0,keepDims:!1}}):(I.assert(e==="max",()=>`Invalid pool type ${e}`),l=dw({inputs:{x:u},backend:n,attrs:{reductionIndices:0,keepDims:!1}}));let i=ge({inputs:{x:l},backend:n,attrs:{shape:t.outShape}});return n.disposeData(u.dataId),n.disposeData(l.dataId),i}let o,s=[{type:"int32",data:[t.strideHeight,t.strideWidth]}];return t.filterHeight===1&&t.filterWidth===1?o=new pg(t):(e==="avg"?o=new hs(t,"avg"):(I.assert(e==="max",()=>`Invalid pool type ${e}`),o=new hs(t,"max")),s.push({type:"int32",data:[t.padInfo.top,t.padInfo.left]},{type:"int32",data:[t.dilationHeight,t.dilationWidth]},{type:"int32",data:[t.inHeight,t.inWidth]},{type:"int32",data:[t.effectiveFilterHeight,t.effectiveFilterWidth]})),n.runWebGPUProgram(o,[r],r.dtype,s)}function Kj(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l}=n,c=C.computePool2DInfo(o.shape,s,a,1,u,l);return fg(o,c,"avg",e)}var IT={kernelName:Ga,backendName:"webgpu",kernelFunc:Kj};function jj(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dataFormat:l,dimRoundingMode:i}=n,c=[1,1,1],p=C.computePool3DInfo(o.shape,s,a,c,u,i,l),f=new ji(p,"avg"),m=[{type:"int32",data:[p.strideDepth,p.strideHeight,p.strideWidth]},{type:"int32",data:[p.padInfo.front,p.padInfo.top,p.padInfo.left]},{type:"int32",data:[p.inDepth,p.inHeight,p.inWidth]},{type:"int32",data:[p.effectiveFilterDepth,p.effectiveFilterHeight,p.effectiveFilterWidth]}];return e.runWebGPUProgram(f,[o],o.dtype,m)}var wT={kernelName:Zc,backendName:"webgpu",kernelFunc:jj};var mg=class{constructor(t){this.variableNames=["dy"],this.uniforms=`strides : vec2<i32>, pads : vec2<i32>, dilations : vec2<i32>, filterDims : vec2<i32>,
       outHeight : i32, outWidth : i32, avgMultiplier : f32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="avgPool2DBackprop"}getUserCode(){return`
      ${J("index")} {
      if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let batch = coords[0];
        let d = coords[3];

        let dyRCCorner = vec2<i32>(coords.yz) - uniforms.pads;
        let dyRCorner = dyRCCorner.x;
        let dyCCorner = dyRCCorner.y;

        // Convolve dy(?, ?, d) with pos mask(:, :, d) to get dx(xR, xC, d).
        // ? = to be determined. : = across all values in that axis.
        var dotProd = 0.0;
        for (var wR = 0; wR < uniforms.filterDims[0]; wR = wR + uniforms.dilations[0]) {
          let dyR = f32(dyRCorner + wR) / f32(uniforms.strides[0]);

          if (dyR < 0.0 || dyR >= f32(uniforms.outHeight) || fract(dyR) > 0.0) {
            continue;
          }
          let idyR = i32(dyR);

          for (var wC = 0; wC < uniforms.filterDims[1]; wC = wC + uniforms.dilations[1]) {
            let dyC = f32(dyCCorner + wC) / f32(uniforms.strides[1]);

            if (dyC < 0.0 || dyC >= f32(uniforms.outWidth) || fract(dyC) > 0.0) {
              continue;
            }
            let idyC = i32(dyC);

            let dyValue = getDy(batch, idyR, idyC, d);

            dotProd = dotProd + dyValue * uniforms.avgMultiplier;
          }
        }
        setOutputAtIndex(index, dotProd);
      }
    }
    `}},dg=class{constructor(t){this.variableNames=["dy"],this.uniforms=`strides : vec3<i32>, pads : vec3<i32>, filterDims : vec3<i32>,
       outDepth : i32, outHeight : i32, outWidth : i32, avgMultiplier : f32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="avgPool3DBackprop"}getUserCode(){return`
      ${J("index")} {
      if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let batch = coords.x;
        let ch = coords.u;

        let dyCorner = vec3<i32>(coords.y, coords.z, coords.w) - uniforms.pads;
        let dyDCorner = dyCorner.x;
        let dyRCorner = dyCorner.y;
        let dyCCorner = dyCorner.z;

        // Convolve dy(?, ?, ?, d) with pos mask(:, :, :, ch) to get
        // dx(xD, xR, xC, ch).
        // ? = to be determined. : = across all values in that axis.
        var dotProd = 0.0;
        for (var wD = 0; wD < uniforms.filterDims[0]; wD++) {
          let dyD = f32(dyDCorner + wD) / f32(uniforms.strides[0]);

          if (dyD < 0.0 || dyD >= f32(uniforms.outDepth) || fract(dyD) > 0.0) {
            continue;
          }
          let idyD = i32(dyD);

          for (var wR = 0; wR < uniforms.filterDims[1]; wR++) {
            let dyR = f32(dyRCorner + wR) / f32(uniforms.strides[1]);

            if (dyR < 0.0 || dyR >= f32(uniforms.outHeight) || fract(dyR) > 0.0) {
              continue;
            }
            let idyR = i32(dyR);

            for (var wC = 0; wC < uniforms.filterDims[2]; wC++) {
              let dyC = f32(dyCCorner + wC) / f32(uniforms.strides[2]);

              if (dyC < 0.0 || dyC >= f32(uniforms.outWidth) || fract(dyC) > 0.0) {
                continue;
              }
              let idyC = i32(dyC);

              let dyValue = getDy(batch, idyD, idyR, idyC, ch);
              dotProd += dyValue * uniforms.avgMultiplier;
            }
          }
        }
        setOutputAtIndex(index, dotProd);
      }
    }
    `}};function Yj(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,a=s,{filterSize:u,strides:l,pad:i,dimRoundingMode:c}=n,p=C.computePool3DInfo(a.shape,u,l,1,i,c),f=new dg(p),m=1/(p.filterDepth*p.filterHeight*p.filterWidth),d=[{type:"int32",data:[p.strideDepth,p.strideHeight,p.strideWidth]},{type:"int32",data:[p.effectiveFilterDepth-1-p.padInfo.front,p.effectiveFilterHeight-1-p.padInfo.top,p.effectiveFilterWidth-1-p.padInfo.left]},{type:"int32",data:[p.effectiveFilterDepth,p.effectiveFilterHeight,p.effectiveFilterWidth]},{type:"int32",data:[p.outDepth]},{type:"int32",data:[p.outHeight]},{type:"int32",data:[p.outWidth]},{type:"float32",data:[m]}];return e.runWebGPUProgram(f,[o],a.dtype,d)}var bT={kernelName:ep,backendName:"webgpu",kernelFunc:Yj};function Xj(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,a=s;Qm([o,s],"avgPoolGrad");let{filterSize:u,strides:l,pad:i}=n,c=C.computePool2DInfo(a.shape,u,l,1,i),p=new mg(c),f=1/(c.filterHeight*c.filterWidth),m=[{type:"int32",data:[c.strideHeight,c.strideWidth]},{type:"int32",data:[c.effectiveFilterHeight-1-c.padInfo.top,c.effectiveFilterWidth-1-c.padInfo.left]},{type:"int32",data:[c.dilationHeight,c.dilationWidth]},{type:"int32",data:[c.effectiveFilterHeight,c.effectiveFilterWidth]},{type:"int32",data:[c.outHeight]},{type:"int32",data:[c.outWidth]},{type:"float32",data:[f]}];return e.runWebGPUProgram(p,[o],a.dtype,m)}var CT={kernelName:Jc,backendName:"webgpu",kernelFunc:Xj};function Jj(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s}=t,{transposeA:a,transposeB:u}=n;return Ql({a:o,b:s,transposeA:a,transposeB:u,backend:e})}var ST={kernelName:Ps,backendName:"webgpu",kernelFunc:Jj};var hg=class{constructor(t,e){this.variableNames=["source"],this.workPerThread=1,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e,this.rank=e.length,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]),this.start=t,this.uniforms=`start : ${Bt(t.length)}, `,this.shaderKey="slice"}getUserCode(){let t=Bt(this.rank),e=Zj(this.rank),n;return this.start.length===1?n=this.outputShape.map((s,a)=>"sourceLoc = uniforms.start + coords;"):n=this.outputShape.map((s,a)=>`sourceLoc.${gw[a]} = uniforms.start.${yo(a)} + coords.${gw[a]};`),`
      ${J("index")} {
        if (index < uniforms.size) {
          var sourceLoc : ${t};
          let coords = getCoordsFromIndex(index);
          ${n.join(`
`)}
          setOutputAtIndex(index, getSource(${e}));
        }
      }
    `}},gw=["x","y","z","w","u","v"];function Zj(r){if(r===1)return"sourceLoc";if(r<=6)return gw.slice(0,r).map(t=>`sourceLoc.${t}`).join(",");throw Error(`Slicing for rank ${r} is not yet supported`)}function Go(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{begin:s,size:a}=n,[u,l]=Yt.parseSliceParams(o,s,a);if(Yt.assertParamsValid(o,u,l),e.shouldExecuteOnCPU([o])||o.dtype==="string"){let p=e.tensorMap.get(o.dataId),f=Y_(p.values,u,l,o.shape,o.dtype);return e.makeTensorInfo(l,o.dtype,f)}if(I.sizeFromShape(l)===0)return e.makeTensorInfo(l,o.dtype,[]);let i=new hg(u,l),c=[{type:"int32",data:u}];return e.runWebGPUProgram(i,[o],o.dtype,c)}var kT={kernelName:Ni,backendName:"webgpu",kernelFunc:Go};var e9=r=>{let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,crops:a}=n;I.assert(o.shape.length<=4,()=>"batchToSpaceND for rank > 4 with a WebGPU backend not implemented yet");let u=s.reduce((y,x)=>y*x),l=C.getReshaped(o.shape,s,u),i=C.getPermuted(l.length,s.length),c=C.getReshapedPermuted(o.shape,s,u),p=C.getSliceBeginCoords(a,s.length),f=C.getSliceSize(c,a,s.length),m=[],d=ge({inputs:{x:o},backend:e,attrs:{shape:l}}),h=Zr({inputs:{x:d},backend:e,attrs:{perm:i}}),g=ge({inputs:{x:h},backend:e,attrs:{shape:c}}),A=Go({inputs:{x:g},backend:e,attrs:{begin:p,size:f}});return m.push(d),m.push(h),m.push(g),m.forEach(y=>e.disposeData(y.dataId)),A},vT={kernelName:tp,backendName:"webgpu",kernelFunc:e9};var t9=`
  fn bincount_write(index: i32, value: f32) {
    ${_n("&result[index]","value","float32")}
  }
`,r9=`
  fn bincount_write(index: i32, value: f32) {
    atomicStore(&result[index], bitcast<i32>(value));
  }
`,Jp=class{constructor(t,e,n=!1){this.outputShape=[],this.variableNames=["x"],this.uniforms="binCountSize : i32,",this.workgroupSize=[64,1,1],this.atomic=!0,this.hasWeights=!0,this.binaryOutput=!1,this.outputShape=t,this.rank=t.length,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.binaryOutput=n,n&&(this.atomic=!1),this.hasWeights=e,this.hasWeights&&this.variableNames.push("w"),this.shaderKey=`bincount_${this.hasWeights}_${this.binaryOutput}_${this.rank}`}getUserCode(){return`
    ${this.binaryOutput?r9:t9}
  ${J("index")} {
    ${this.rank===1?`if (index < uniforms.xShape) {
      let indexVal = i32(getX(index));
      if (indexVal < uniforms.binCountSize) {
        let value = ${this.binaryOutput?1:this.hasWeights?"getW(index)":"1."};
        bincount_write(indexVal, value);
      }
    }`:`let coord = getCoordsFromIndex(index);
    if (coordsInBounds2D(coord, uniforms.xShape)) {
      let indexVal = i32(getX(coord[0], coord[1]));
      if (indexVal < uniforms.binCountSize) {
        let value = ${this.binaryOutput?1:this.hasWeights?"getW(coord[0], coord[1])":"1."};
        bincount_write(coord.x * uniforms.binCountSize + indexVal, value);
      }
    }`}
  }
  `}};function n9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,weights:s}=t,{size:a}=n,u=I.sizeFromShape(o.shape),i=I.sizeFromShape(s.shape)>0,c=[a],p=s.dtype,f=Qt({backend:e,attrs:{shape:c,value:0,dtype:p}}),m=new Jp([u],i),d=[{type:"int32",data:[a]}],h=i?[o,s]:[o];return e.runWebGPUProgram(m,h,p,d,f)}var ET={kernelName:Ua,backendName:"webgpu",kernelFunc:n9};var gg=class{constructor(t){this.outputShape=[],this.variableNames=["s0","s1"],this.uniforms="s0Size : i32, s1Size : i32, ",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="broadcastArgs"}getUserCode(){return`
  ${J("index")} {
    if (index < uniforms.size) {
      var s0 = 1.0;
      var s1 = 1.0;
      let indexS0 = index - uniforms.size + uniforms.s0Size;
      let indexS1 = index - uniforms.size + uniforms.s1Size;
      if (indexS0 >= 0) {
        s0 = getS0(indexS0);
      }
      if (indexS1 >= 0) {
        s1 = getS1(indexS1);
      }

      if (s0 == 1.0) {
        setOutputAtIndex(index, s1);
      } else if (s1 == 1.0) {
        setOutputAtIndex(index, s0);
      } else if (s0 != s1) {
        setOutputAtIndex(index, uniforms.NAN);
      } else {
        setOutputAtIndex(index, s0);
      }
    }
  }
  `}};function o9(r){let{inputs:t,backend:e}=r,{s0:n,s1:o}=t;if(e.shouldExecuteOnCPU([n,o])){let c=e.tensorMap.get(n.dataId),p=e.tensorMap.get(o.dataId),f=c.values,m=p.values,d=C.assertAndGetBroadcastShape(Array.from(f),Array.from(m));return e.makeTensorInfo([d.length],"int32",Int32Array.from(d))}let s=I.sizeFromShape(n.shape),a=I.sizeFromShape(o.shape),u=Math.max(s,a),l=new gg(u),i=[{type:"int32",data:[s]},{type:"int32",data:[a]}];return e.runWebGPUProgram(l,[n,o],"int32",i)}var DT={kernelName:rp,backendName:"webgpu",kernelFunc:o9};var Aw=lt({opType:ve.NOT_EQUAL,dtype:"bool",cpuKernelImpl:U_}),BT={kernelName:Eu,backendName:"webgpu",kernelFunc:Aw};function oi(r){let{inputs:t,backend:e}=r,{input:n}=t,o=e.tensorMap.get(n.dataId);return Xt({inputs:{x:o.complexTensorInfos.real},backend:e})}var RT={kernelName:Od,backendName:"webgpu",kernelFunc:oi};function _T(r,t){let e=new Mn(r.shape,ie.TO_INT),n=t.runWebGPUProgram(e,[r],"int32");return{dataId:n.dataId,shape:n.shape,dtype:n.dtype}}function yw(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{dtype:s}=n;if(s==="complex64"){if(o.dtype==="complex64")return Xt({inputs:{x:o},backend:e});let a=Fr(o.shape),u=yw({inputs:{x:o},backend:e,attrs:{dtype:"float32"}}),l=Kn({inputs:{real:u,imag:a},backend:e});return a.dispose(),e.disposeData(u.dataId),l}if(o.dtype==="complex64"){let a=oi({inputs:{input:o},backend:e}),u=yw({inputs:{x:a},backend:e,attrs:{dtype:s}});return e.disposeData(a.dataId),u}if(!I.hasEncodingLoss(o.dtype,s)){let a=Xt({inputs:{x:o},backend:e});return{dataId:a.dataId,shape:a.shape,dtype:s}}if(e.shouldExecuteOnCPU([o])){let a=e.tensorMap.get(o.dataId).values,[u,l,i]=S_(a,o.shape,o.dtype,s);return e.makeTensorInfo(u,l,i)}if(s==="int32")return _T(o,e);if(s==="bool"){let a=e.makeTensorInfo([],"bool",I.getTypedArrayFromDType("bool",1)),l=Aw({inputs:{a:o,b:a},backend:e});return e.disposeData(a.dataId),l}throw new Error(`Error in Cast: failed to cast ${o.dtype} to ${s}`)}var TT={kernelName:ss,backendName:"webgpu",kernelFunc:yw};var s9=Re({opType:ie.CEIL,cpuKernelImpl:k_}),MT={kernelName:Va,backendName:"webgpu",kernelFunc:s9};var Ag=class{constructor(t){this.variableNames=["A"],this.uniforms="minVal : f32, maxVal : f32,",this.workPerThread=4,this.workgroupSize=[64,1,1],this.outputComponent=4,this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]),this.shaderKey="clipVec4"}getUserCode(){return`
      ${J("index")} {
        if(index < uniforms.size) {
          let value = getAByOutputIndex(index);
          var clampedValue = clamp(
              value, vec4<f32>(uniforms.minVal), vec4<f32>(uniforms.maxVal));
          clampedValue = select(clampedValue, value, isnanVec4(value));
          setOutputAtIndex(index, clampedValue);
        }
      }
    `}};var yg=class{constructor(t){this.variableNames=["A"],this.uniforms="minVal : f32, maxVal : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="clip"}getUserCode(){return`
      ${J("index")} {
        if(index < uniforms.size) {
          let value = getAByOutputIndex(index);
          if (isnan(value)) {
            setOutputAtIndex(index, value);
            return;
          }
          setOutputAtIndex(index, clamp(value, uniforms.minVal, uniforms.maxVal));
        }
      }
    `}};function i9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{clipValueMin:s,clipValueMax:a}=n,u,l=[{type:"float32",data:[s]},{type:"float32",data:[a]}];return I.sizeFromShape(o.shape)%4===0?u=new Ag(o.shape):u=new yg(o.shape),e.runWebGPUProgram(u,[o],o.dtype,l)}var NT={kernelName:is,backendName:"webgpu",kernelFunc:i9};var xg=class{constructor(t){this.outputShape=[],this.variableNames=["real","imag"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="complexAbs"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.size) {
        let re = abs(getRealByOutputIndex(index));
        let im = abs(getImagByOutputIndex(index));
        let mx = max(re, im);

        // The length function in wgsl may be not underflow-safe on some GPUs.
        // So the safe solution is to ensure underflow-safety in all cases.
        setOutputAtIndex(index, select(mx * length(vec2<f32>(1, min(re, im)/mx)), 0.0, mx == 0.0));
      }
    }
  `}};function FT(r,t){return{dataId:t.dataId,dtype:t.dtype,shape:r.shape}}function a9(r){let{inputs:t,backend:e}=r,{x:n}=t,o=e.tensorMap.get(n.dataId),s=new xg(n.shape),a=[FT(n,o.complexTensorInfos.real),FT(n,o.complexTensorInfos.imag)];return e.runWebGPUProgram(s,a,a[0].dtype)}var PT={kernelName:op,backendName:"webgpu",kernelFunc:a9};var Ig=class{constructor(t){this.uniforms="",this.workPerThread=1,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=C.computeOutShape(t,1),this.variableNames=t.map((e,n)=>`T${n}`),this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]),this.offsetLength=t.length-1;for(let e=0;e<this.offsetLength;e++)this.uniforms+=`offset${e} : i32,`;this.shaderKey="concat"}getUserCode(){let t=[];if(this.offsetLength>0){t.push("if (yC < uniforms.offset0){ setOutputAtCoords(coords.x, coords.y, getT0(yR, yC)); }");for(let s=1;s<this.offsetLength;s++)t.push(`else if (yC < uniforms.offset${[s]}){ setOutputAtCoords(coords.x, coords.y, getT${s}(yR, yC - uniforms.offset${s-1})); }`);let n=this.offsetLength,o=this.offsetLength-1;t.push(`else { setOutputAtCoords(coords.x, coords.y, getT${n}(yR, yC - uniforms.offset${o})); }`)}else t.push("setOutputAtCoords(coords.x, coords.y, getT0(yR, yC));");return`
      ${J("index")} {
        for(var i = 0; i < ${this.workPerThread}; i = i + 1) {
          let flatIndex = index * ${this.workPerThread} + i;
          if(flatIndex < uniforms.size) {
            let coords = getCoordsFromIndex(flatIndex);
            let yR = coords.x;
            let yC = coords.y;

            ${t.join(`
        `)}
          }
        }
      }
    `}};function zl(r){let{inputs:t,backend:e}=r,{input:n}=t,o=e.tensorMap.get(n.dataId);return Xt({inputs:{x:o.complexTensorInfos.imag},backend:e})}var $T={kernelName:Ld,backendName:"webgpu",kernelFunc:zl};function Zp(r,t,e){let n=r[0].dtype;if(n==="complex64"){let d=r.map(x=>oi({inputs:{input:x},backend:e})),h=r.map(x=>zl({inputs:{input:x},backend:e})),g=Zp(d,t,e),A=Zp(h,t,e),y=Kn({inputs:{real:g,imag:A},backend:e});return d.forEach(x=>e.disposeData(x.dataId)),h.forEach(x=>e.disposeData(x.dataId)),e.disposeData(g.dataId),e.disposeData(A.dataId),y}let o=e.shouldExecuteOnCPU(r);if(n==="string"&&(o=!0),o){let d=r.map(b=>{let E=[-1,I.sizeFromShape(b.shape.slice(t))];return ge({inputs:{x:b},backend:e,attrs:{shape:E}})}),h=d.map(b=>({vals:e.readSync(b.dataId),shape:b.shape})),g=C.computeOutShape(d.map(b=>b.shape),1),A=d[0].shape[0]===1,y=v_(h,g,n,A),x=C.computeOutShape(r.map(b=>b.shape),t),w=e.makeTensorInfo(x,n,y);return d.forEach(b=>e.disposeData(b.dataId)),w}let s=e.device.limits.maxStorageBuffersPerShaderStage-1;if(r.length>s){let d=[];for(let g=0;g<r.length;g+=s){let A=r.slice(g,g+s);d.push(Zp(A,t,e))}let h=Zp(d,t,e);for(let g of d)e.disposeData(g.dataId);return h}let{tensors2D:a,outShape:u}=u9(r,t,e),l=a.map(d=>d.shape),i=new Ig(l),c=[],p=new Array(l.length-1);if(p.length>0){p[0]=l[0][1],c.push({type:"int32",data:[p[0]]});for(let d=1;d<p.length;d++)p[d]=p[d-1]+l[d][1],c.push({type:"int32",data:[p[d]]})}let f=e.runWebGPUProgram(i,a,a[0].dtype,c);a.forEach(d=>e.disposeData(d.dataId));let m=ge({inputs:{x:f},backend:e,attrs:{shape:u}});return e.disposeData(f.dataId),m}function u9(r,t,e){let n=C.computeOutShape(r.map(s=>s.shape),t);return{tensors2D:r.map(s=>ge({inputs:{x:s},backend:e,attrs:{shape:[I.sizeFromShape(s.shape.slice(0,t)),I.sizeFromShape(s.shape.slice(t))]}})),outShape:n}}function xw(r){let{inputs:t,backend:e,attrs:n}=r,{axis:o}=n,s=I.parseAxisParam(o,t[0].shape)[0],a=t.map(i=>i.shape);C.assertParamsConsistent(a,s);let u=C.computeOutShape(t.map(i=>i.shape),s);if(I.sizeFromShape(u)===0)return e.makeTensorInfo(u,t[0].dtype,[]);let l=t.filter(i=>I.sizeFromShape(i.shape)>0);return l.length===1?Xt({inputs:{x:l[0]},backend:e}):Zp(l,s,e)}var LT={kernelName:ki,backendName:"webgpu",kernelFunc:xw};function l9(r,t,e,n,o=!1,s=null,a=!1,u=4,l=4,i=4){let c=M=>{switch(M){case 1:return"resData = f32(x[xIndex]);";case 3:return"resData = vec3<f32>(x[xIndex], x[xIndex + 1], x[xIndex + 2]);";case 4:return"resData = vec4<f32>(x[xIndex / 4]);";default:throw new Error(`innerElementSize ${M} is not supported.`)}},p=M=>{switch(M){case 1:return"return f32(W[row * uniforms.wShape[3] + col]);";case 4:return"return vec4<f32>(W[(row * uniforms.wShape[3] + col) / 4]);";default:throw new Error(`innerElementSize ${M} is not supported.`)}},f=r?`
      let coord = vec4<i32>(batch, xRow, xCol, xCh);
      `:`
      let coord = vec4<i32>(batch, xCh, xRow, xCol);
      `,m=r?`
      let coords = vec4<i32>(
        batch,
        row / outWidth,
        row % outWidth,
        col);
      `:`
      let coords = vec4<i32>(
        batch,
        row,
        col / outWidth,
        col % outWidth);
      `,d=r?"uniforms.xShape[1]":"uniforms.xShape[2]",h=r?"uniforms.xShape[2]":"uniforms.xShape[3]",g=r?"row":"col",A=r?"col":"row",y=`
      let inChannels = uniforms.wShape[2];
      let outWidth = ${r?"uniforms.outShape[2]":"uniforms.outShape[3]"};
      let outRow = ${g} / outWidth;
      let outCol = ${g} % outWidth;

      let WRow = ${A} / (uniforms.filterDims[1] * inChannels);
      let WCol = ${A} / inChannels % uniforms.filterDims[1];
      let xRow = outRow * uniforms.strides[0] + uniforms.dilations[0] * WRow - uniforms.pads[0];
      let xCol = outCol * uniforms.strides[1] + uniforms.dilations[1] * WCol - uniforms.pads[1];
      let xCh = ${A} % inChannels;
      var resData = ${Ke(u)}(0.0);
      // The bounds checking is always needed since we use it to pad zero for
      // the 'same' padding type.
      if (xRow >= 0 && xRow < ${d} && xCol >= 0 && xCol < ${h}) {
        ${f}
        let xIndex = getIndexFromCoords4D(coord, uniforms.xShape);
        ${c(u)}
      }
      return resData;`,x=r?t&&n?`
      ${y}`:`
      if (row < uniforms.dimAOuter && col < uniforms.dimInner) {
        ${y}
      }
      return ${Ke(u)}(0.0);`:n&&e?`
      ${y}`:`
      if (row < uniforms.dimInner && col < uniforms.dimBOuter) {
        ${y}
      }
      return ${Ke(u)}(0.0);`,w=`${p(l)}`,b=Ke(i),v=r?Ke(u):Ke(l),E=r?Ke(l):Ke(u);return`
      ${Wr(s,a,i===4,4)}
      fn mm_readA(batch: i32, row : i32, col : i32) -> ${v} {
        ${r?x:w}
      }

      fn mm_readB(batch: i32, row : i32, col : i32) -> ${E} {
        ${r?w:x}
      }

      fn mm_write(batch: i32, row : i32, col : i32, valueIn : ${b}) {
        if (row < uniforms.dimAOuter && col < uniforms.dimBOuter)
        {
        var value = valueIn;
        let outWidth = ${r?"uniforms.outShape[2]":"uniforms.outShape[3]"};
        ${m}
        ${Tn(o,s)}
        setOutputAtCoords(coords[0], coords[1], coords[2], coords[3], value);
        }
      }`}var wg=class{constructor(t,e,n,o,s=!1,a=null,u=!1,l=!1){this.variableNames=["x","W"],this.uniforms="filterDims : vec2<i32>, pads : vec2<i32>, strides : vec2<i32>, dilations : vec2<i32>, dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.outputShape=t.outShape,this.isChannelsLast=t.dataFormat==="channelsLast",this.isVec4=((t.inChannels%4===0||t.inChannels%3===0)&&this.isChannelsLast||t.outWidth%4===0&&!this.isChannelsLast)&&t.outChannels%4===0,this.dispatchLayout=this.isChannelsLast?{x:[3],y:[1,2],z:[0]}:{x:[2,3],y:[1],z:[0]},this.workgroupSize=$m(this.dispatchLayout,this.outputShape,this.isVec4),this.elementsPerThread=Lm(this.dispatchLayout,this.outputShape,this.isVec4),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,this.elementsPerThread),this.isVec4?(this.outputComponent=4,this.isChannelsLast&&t.inChannels%4!==0?(this.innerElementSize=3,this.variableComponents=[1,4]):(this.innerElementSize=4,this.variableComponents=[4,4]),s&&(this.variableNames.push("bias"),this.variableComponents.push(4)),u&&(this.variableNames.push("preluActivationWeights"),this.variableComponents.push(4))):(this.innerElementSize=this.elementsPerThread[0],s&&this.variableNames.push("bias"),u&&this.variableNames.push("preluActivationWeights")),this.sequentialAccessByThreads=l,this.addBias=s,this.activation=a,this.hasPreluActivationWeights=u,this.tileAOuter=this.workgroupSize[1]*this.elementsPerThread[1],this.tileBOuter=this.workgroupSize[0]*this.elementsPerThread[0],this.tileInner=Math.max(this.workgroupSize[0]*this.innerElementSize,this.workgroupSize[1]),this.fitAOuter=e%this.tileAOuter===0,this.fitBOuter=n%this.tileBOuter===0,this.fitInner=o%this.tileInner===0,this.shaderKey=`conv2DMM_${this.elementsPerThread}_${this.activation}}_${this.fitAOuter}_${this.fitBOuter}_${this.fitInner}_${this.isVec4}_${this.innerElementSize}_${this.isChannelsLast}_${this.sequentialAccessByThreads}`}getUserCode(){let t=this.isVec4?Ll(this.elementsPerThread,this.workgroupSize,!this.isChannelsLast,this.tileInner):Ol(this.elementsPerThread,this.workgroupSize,!this.isChannelsLast,this.tileInner,!1,null,this.sequentialAccessByThreads),e=this.isVec4?[this.innerElementSize,4,4]:[1,1,1];return`
    ${l9(this.isChannelsLast,this.fitAOuter,this.fitBOuter,this.fitInner,this.addBias,this.activation,this.hasPreluActivationWeights,e[0],e[1],e[2])}
    ${t}
  `}};var bg=class{constructor(t,e=!1,n=null,o=!1){this.variableNames=["x","W"],this.uniforms="filterDims: vec2<i32>, pads: vec2<i32>, strides: vec2<i32>, dilations: vec2<i32>,",this.workgroupSize=[4,4,8],this.outputShape=t.outShape,this.isChannelsLast=t.dataFormat==="channelsLast",this.dispatchLayout=this.isChannelsLast?{x:[2],y:[1],z:[0,3]}:{x:[3],y:[2],z:[0,1]},this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.addBias=e,this.activation=n,this.hasPreluActivationWeights=o,e&&this.variableNames.push("bias"),o&&this.variableNames.push("preluActivationWeights"),this.shaderKey=`conv2dnaive_${this.activation}_${this.isChannelsLast}`}getUserCode(){return`
       ${Wr(this.activation,this.hasPreluActivationWeights,!1,4)}
       fn readInp(batch : i32, row : i32, col : i32, chan : i32) -> f32{
         let coords = vec4<i32>(batch, row, col, chan);
         if (coordsInBounds4D(coords, uniforms.xShape)) {
           return  getX(batch, row, col, chan);
         } else {
          return 0.0;
         }
       }
       fn readFilt(row : i32, col : i32, xChannel : i32, outChannel : i32) -> f32{
         let coords = vec4<i32>(row, col, xChannel, outChannel);
         if(coordsInBounds4D(coords, uniforms.wShape)) {
           return getW(row, col, xChannel, outChannel);
          } else {
            return 0.0;
          }
       }
       fn writeResult(batch : i32, row : i32, col : i32, chan : i32, valueIn : f32) {
         let coords = ${this.isChannelsLast?"vec4<i32>(batch, row, col, chan);":"vec4<i32>(batch, chan, row, col);"}
         if (coordsInBounds4D(coords, uniforms.outShape)) {
           var value = valueIn;
           ${Tn(this.addBias,this.activation)}
           setOutputAtCoords(coords.x, coords.y, coords.z, coords.w, value);
         }
       }
       ${J("index")} {
         let coords = getOutputCoords();
         let batch = coords[0];
         let outChannel = ${this.isChannelsLast?"coords[3];":"coords[1];"}
         let outRow = ${this.isChannelsLast?"coords[1];":"coords[2];"}
         let outCol = ${this.isChannelsLast?"coords[2];":"coords[3];"}
         var acc : f32 = 0.0;
         for (var row = 0; row < uniforms.filterDims[0]; row = row + 1) {
           for (var col = 0; col < uniforms.filterDims[1]; col = col + 1) {
             let xRow = outRow * uniforms.strides[0] + uniforms.dilations[0] * row - uniforms.pads[0];
             let xCol = outCol * uniforms.strides[1] + uniforms.dilations[1] * col - uniforms.pads[1];
             for (var xChannel = 0; xChannel < ${this.isChannelsLast?"uniforms.xShape[3];":"uniforms.xShape[1];"} xChannel = xChannel + 1) {
               ${this.isChannelsLast?"let v = readInp(batch, xRow, xCol, xChannel);":"let v = readInp(batch, xChannel, xRow, xCol);"}
               let f = readFilt(row, col, xChannel, outChannel);
               acc = acc + v * f;
             }
           }
         }
         writeResult(batch, outRow, outCol, outChannel, acc);
       }
     `}};var Cg=class{constructor(t,e){this.variableNames=["x"],this.uniforms=`pads : vec2<i32>, strides : vec2<i32>, dilations : vec2<i32>, outWidth : i32, itemsPerBlockRow : i32,
       inChannels : i32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.isChannelsLast=e,this.shaderKey=`im2col_${this.isChannelsLast}`}getUserCode(){let t=this.isChannelsLast?1:2,e=this.isChannelsLast?2:3,n=this.isChannelsLast?"coords[1]":"coords[2]",o=this.isChannelsLast?"coords[2]":"coords[1]",s=this.isChannelsLast?"getX(batch, xRow, xCol, ch)":"getX(batch, ch, xRow, xCol)";return`
    ${J("index")} {
      let coords = getCoordsFromIndex(index);
      if(index < uniforms.size) {
        let batch = coords[0];
        let row = ${n};
        let col = ${o};
        let offsetY = (row / uniforms.outWidth) * uniforms.strides[0] - uniforms.pads[0];
        let xRow = offsetY + uniforms.dilations[0] * (col / uniforms.itemsPerBlockRow);
        var value = 0.0;
        if(xRow < uniforms.xShape[${t}] && xRow >= 0) {
          let offsetX = (row % uniforms.outWidth) * uniforms.strides[1] -
              uniforms.pads[1];
          let xCol = offsetX + uniforms.dilations[1] * ((col %
              uniforms.itemsPerBlockRow) / uniforms.inChannels);
          let ch = col % uniforms.inChannels;
          if(xCol < uniforms.xShape[${e}] && xCol >= 0) {
            value = ${s};
          }
        }
        setOutputAtIndex(index, value);
      }
    }
   `}};function Sg(r,t){let e=r.length;return e>=3?t?[...r.slice(0,-3),r[e-3]*r[e-2],r[e-1]]:[...r.slice(0,-3),r[e-3],r[e-2]*r[e-1]]:!t&&e===1&&r[0]>1?[r[0],1]:null}function c9({x:r,filter:t,convInfo:e,backend:n,bias:o=null,preluActivationWeights:s=null,leakyreluAlpha:a=0,activation:u=null}){let l=e.dataFormat==="channelsLast",i=!l,c=!1,p=l&&e.filterHeight===e.inHeight&&e.filterWidth===e.inWidth&&e.padInfo.type==="VALID",f=[],m,d;if(p){let A=e.inHeight*e.inWidth*e.inChannels;m=ge({inputs:{x:r},backend:n,attrs:{shape:[1,e.batchSize,A]}}),d=ge({inputs:{x:t},backend:n,attrs:{shape:[1,A,e.outChannels]}})}else m=ge({inputs:{x:r},backend:n,attrs:{shape:l?[e.batchSize,e.inHeight*e.inWidth,e.inChannels]:[e.batchSize,e.inChannels,e.inHeight*e.inWidth]}}),d=ge({inputs:{x:t},backend:n,attrs:{shape:[1,e.inChannels,e.outChannels]}});if(f.push(m),f.push(d),s!=null){let A=Sg(s.shape,l);A!=null&&(s=ge({inputs:{x:s},backend:n,attrs:{shape:A}}),f.push(s))}if(o!=null){let A=Sg(o.shape,l);A!=null&&(o=ge({inputs:{x:o},backend:n,attrs:{shape:A}}),f.push(o))}let h=Ql({a:l?m:d,b:l?d:m,transposeA:i,transposeB:c,backend:n,bias:o,activation:u,preluActivationWeights:s,leakyreluAlpha:a}),g=ge({inputs:{x:h},backend:n,attrs:{shape:e.outShape}});f.push(h);for(let A of f)n.disposeData(A.dataId);return g}function p9({x:r,filter:t,convInfo:e,backend:n,bias:o=null,preluActivationWeights:s=null,leakyreluAlpha:a=0,activation:u=null}){let{filterWidth:l,filterHeight:i,inChannels:c,strideWidth:p,strideHeight:f,padInfo:m,outWidth:d,outHeight:h,dilationWidth:g,dilationHeight:A,dataFormat:y}=e,x=y==="channelsLast",w=l*i*c,b=h*d,v=x?[e.batchSize,b,w]:[e.batchSize,w,b],E=new Cg(v,x),_=[{type:"int32",data:[m.top,m.left]},{type:"int32",data:[f,p]},{type:"int32",data:[A,g]},{type:"int32",data:[d]},{type:"int32",data:[c*l]},{type:"int32",data:[c]}],M=n.runWebGPUProgram(E,[r],r.dtype,_),k=[];k.push(M);let D=ge({inputs:{x:t},backend:n,attrs:{shape:[1,w,-1]}});if(k.push(D),s!=null){let z=Sg(s.shape,x);z!=null&&(s=ge({inputs:{x:s},backend:n,attrs:{shape:z}}),k.push(s))}if(o!=null){let z=Sg(o.shape,x);z!=null&&(o=ge({inputs:{x:o},backend:n,attrs:{shape:z}}),k.push(o))}let L=Ql({a:x?M:D,b:x?D:M,transposeA:!x,transposeB:!1,backend:n,bias:o,activation:u,preluActivationWeights:s,leakyreluAlpha:a}),P=ge({inputs:{x:L},backend:n,attrs:{shape:e.outShape}});k.push(L);for(let z of k)n.disposeData(z.dataId);return P}function kg({x:r,filter:t,convInfo:e,backend:n,bias:o=null,preluActivationWeights:s=null,leakyreluAlpha:a=0,activation:u=null}){let l=o!=null,i=s!=null,c=e.dataFormat==="channelsLast",p=c&&e.filterHeight===e.inHeight&&e.filterWidth===e.inWidth&&e.padInfo.type==="VALID",f=me().getBool("WEBGPU_USE_NAIVE_CONV2D_DEBUG");if(!f&&(p||e.filterHeight===1&&e.filterWidth===1&&e.dilationHeight===1&&e.dilationWidth===1&&e.strideHeight===1&&e.strideWidth===1&&(e.padInfo.type==="SAME"||e.padInfo.type==="VALID")))return c9({x:r,filter:t,convInfo:e,backend:n,bias:o,activation:u,preluActivationWeights:s,leakyreluAlpha:a});let m=me().getNumber("WEBGPU_THRESHOLD_TO_INCREASE_WORKGROUPS_FOR_MATMUL"),d=m>-1?m:n.thresholdToIncreaseWorkgroups,h=e.batchSize*Math.ceil(e.outHeight*e.outWidth/32)*Math.ceil(e.outChannels/32);if(me().getBool("WEBGPU_CONV_SEPARATE_IM2COL_SHADER")||h<=d)return p9({x:r,filter:t,convInfo:e,backend:n,bias:o,preluActivationWeights:s,leakyreluAlpha:a,activation:u});let g,A=[e.padInfo.top,e.padInfo.left],y=[{type:"int32",data:[e.filterHeight,e.filterWidth]},{type:"int32",data:[...A]},{type:"int32",data:[e.strideHeight,e.strideWidth]},{type:"int32",data:[e.dilationHeight,e.dilationWidth]}];if(f)g=new bg(e,l,u,i);else{let v=c?e.outHeight*e.outWidth:e.outChannels,E=c?e.outChannels:e.outHeight*e.outWidth,_=e.filterHeight*e.filterWidth*e.inChannels;y.push({type:"int32",data:[v]},{type:"int32",data:[E]},{type:"int32",data:[_]});let M=n.adapterInfo.isIntel();g=new wg(e,v,E,_,l,u,i,M)}let x=[],w=[r,t];l&&(!c&&o.shape.length===1&&(o=ge({inputs:{x:o},backend:n,attrs:{shape:[o.shape[0],1,1]}}),x.push(o)),w.push(o)),i&&(!c&&s.shape.length===1&&(s=ge({inputs:{x:s},backend:n,attrs:{shape:[s.shape[0],1,1]}}),x.push(s)),w.push(s)),u==="leakyrelu"&&(y.push({type:"float32",data:[a]}),g.uniforms+=" alpha : f32,");let b=n.runWebGPUProgram(g,w,r.dtype,y);for(let v of x)n.disposeData(v.dataId);return b}function f9(r){let{inputs:t,attrs:e,backend:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dataFormat:l,dilations:i,dimRoundingMode:c}=e,p=C.convertConv2DDataFormat(l),f=C.computeConv2DInfo(o.shape,s.shape,a,i,u,c,!1,p);return kg({x:o,filter:s,convInfo:f,backend:n})}var OT={kernelName:$s,backendName:"webgpu",kernelFunc:f9};var vg=class{constructor(t){this.variableNames=["dy","W"],this.uniforms="filterDims : vec2<i32>, pads : vec2<i32>, strides : vec2<i32>, outBackprop : vec4<i32>,",this.workgroupSize=[64,1,1],this.size=!1,this.isVec4=!1,this.workPerThread=1,this.outputShape=t.inShape,this.isChannelsLast=t.dataFormat==="channelsLast",this.isVec4=this.isChannelsLast&&t.outChannels%4===0&&t.inChannels%4===0,this.isVec4?(this.workPerThread=2,this.outputComponent=4,this.workgroupSize=[4,4,4],this.dispatchLayout={x:[3],y:[2],z:[0,1]},this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[4,this.workPerThread,1])):(this.size=!0,this.workPerThread=1,this.workgroupSize=[64,1,1],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize)),this.shaderKey=`conv2DDerInput_${this.isChannelsLast}_${this.isVec4}_${this.workPerThread}`}getUserCode(){let t=this.isChannelsLast?1:2,e=this.isChannelsLast?2:3,n=this.isChannelsLast?3:1,o=`
    ${J()} {
      let batch = i32(globalId.z) / uniforms.outShape[1];
      let r = i32(globalId.z) % uniforms.outShape[1];
      let c = i32(globalId.y) * ${this.workPerThread};
      let d1 = i32(globalId.x) * 4;

      let dyCorner = vec2<i32>(r, c) - uniforms.pads;

      // Convolve dy(?, ?, d2) with w(:, :, d1, d2) to compute dx(xR, xC, d1).
      // ? = to be determined. : = across all values in that axis.
      var dotProd: array<vec4<f32>, ${this.workPerThread}>;
      for (var i = 0; i < ${this.workPerThread}; i++) {
        dotProd[i] = vec4<f32>(0.0);
      }
      for (var wR = 0; wR < uniforms.filterDims.x; wR = wR + 1) {
        let dyR = f32(dyCorner.x + wR) / f32(uniforms.strides.x);
        let wRPerm = uniforms.filterDims.x - 1 - wR;
        if (dyR < 0.0 || dyR >= f32(uniforms.outBackprop[1]) ||
            fract(dyR) > 0.0) {
          continue;
        }
        let idyR = i32(dyR);

        for (var wC = 0; wC < uniforms.filterDims.y; wC = wC + 1) {
          let dyC = f32(dyCorner.y + wC) / f32(uniforms.strides.y);
          let dyC2 = f32(dyCorner.y + 1 + wC) / f32(uniforms.strides.y);
          let wCPerm = uniforms.filterDims.y - 1 - wC;
          var bDyCVal = true;
          var bDyCVal2 = true;
          if (dyC < 0.0 || dyC >= f32(uniforms.outBackprop[2]) ||
              fract(dyC) > 0.0) {
            bDyCVal = false;
          }
          if (dyC2 < 0.0 || dyC2 >= f32(uniforms.outBackprop[2]) ||
              fract(dyC2) > 0.0) {
            bDyCVal2 = false;
          }

          let idyC = i32(dyC);
          let idyC2 = i32(dyC2);
          if (bDyCVal && bDyCVal2) {
            let d2Length = uniforms.outBackprop[3];
            for (var d2 = 0; d2 < d2Length; d2 = d2 + 4) {
              let wValue0 = getW(wRPerm, wCPerm, d1, d2);
              let wValue1 = getW(wRPerm, wCPerm, d1 + 1, d2);
              let wValue2 = getW(wRPerm, wCPerm, d1 + 2, d2);
              let wValue3 = getW(wRPerm, wCPerm, d1 + 3, d2);
              var xValue =  getDy(batch, idyR, idyC, d2);
              let tmpval = vec4<f32>(dot(xValue, wValue0),
                                     dot(xValue, wValue1),
                                     dot(xValue, wValue2),
                                     dot(xValue, wValue3));
              dotProd[0] = dotProd[0] + tmpval;
              xValue = getDy(batch, idyR, idyC2, d2);
              dotProd[1] = dotProd[1] + vec4<f32>(dot(xValue, wValue0),
                                                  dot(xValue, wValue1),
                                                  dot(xValue, wValue2),
                                                  dot(xValue, wValue3));
            }
          } else if (bDyCVal) {
            let d2Length = uniforms.outBackprop[3];
            for (var d2 = 0; d2 < d2Length; d2 = d2 + 4) {
              let wValue0 = getW(wRPerm, wCPerm, d1, d2);
              let wValue1 = getW(wRPerm, wCPerm, d1 + 1, d2);
              let wValue2 = getW(wRPerm, wCPerm, d1 + 2, d2);
              let wValue3 = getW(wRPerm, wCPerm, d1 + 3, d2);
              var xValue =  getDy(batch, idyR, idyC, d2);
              let tmpval = vec4<f32>(dot(xValue, wValue0),
                                     dot(xValue, wValue1),
                                     dot(xValue, wValue2),
                                     dot(xValue, wValue3));
              dotProd[0] = dotProd[0] + tmpval;
            }
          } else if (bDyCVal2) {
            let d2Length = uniforms.outBackprop[3];
            for (var d2 = 0; d2 < d2Length; d2 = d2 + 4) {
              let wValue0 = getW(wRPerm, wCPerm, d1, d2);
              let wValue1 = getW(wRPerm, wCPerm, d1 + 1, d2);
              let wValue2 = getW(wRPerm, wCPerm, d1 + 2, d2);
              let wValue3 = getW(wRPerm, wCPerm, d1 + 3, d2);
              var xValue =  getDy(batch, idyR, idyC2, d2);
              let tmpval = vec4<f32>(dot(xValue, wValue0),
                                     dot(xValue, wValue1),
                                     dot(xValue, wValue2),
                                     dot(xValue, wValue3));
              dotProd[1] = dotProd[1] + tmpval;
            }
          }
        }
      }

      for (var i = 0; i < ${this.workPerThread}; i = i + 1) {
        let coords = vec4<i32>(batch, r, c + i, d1);
        if (coordsInBounds4D(coords, uniforms.outShape)) {
          setOutputAtCoords(coords[0], coords[1], coords[2], coords[3], dotProd[i]);
        }
      }
    }
    `;return this.isVec4?`
    ${o}
    `:`
    ${J("index")} {
      if(index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let batch = coords[0];
        let d1 = coords[${n}];

        let dyCorner = vec2<i32>(coords[${t}], coords[${e}]) - uniforms.pads;
        let dyRCorner = dyCorner.x;
        let dyCCorner = dyCorner.y;

        // Convolve dy(?, ?, d2) with w(:, :, d1, d2) to compute dx(xR, xC, d1).
        // ? = to be determined. : = across all values in that axis.
        var dotProd = 0.0;
        for (var wR = 0; wR < uniforms.filterDims.x; wR = wR + 1) {
          let dyR = (f32(dyRCorner) + f32(wR)) / f32(uniforms.strides.x);
          let wRPerm = uniforms.filterDims.x - 1 - wR;
          if (dyR < 0.0 || dyR >= f32(uniforms.outBackprop[1]) || fract(dyR) > 0.0 ||
              wRPerm < 0) {
            continue;
          }
          let idyR = i32(dyR);

          for (var wC = 0; wC < uniforms.filterDims.y; wC = wC + 1) {
            let dyC = (f32(dyCCorner) + f32(wC)) / f32(uniforms.strides.y);
            let wCPerm = uniforms.filterDims.y - 1 - wC;
            if (dyC < 0.0 || dyC >= f32(uniforms.outBackprop[2]) ||
                fract(dyC) > 0.0 || wCPerm < 0) {
              continue;
            }
            let idyC = i32(dyC);

            for (var d2 = 0; d2 < uniforms.outBackprop[3]; d2 = d2 + 1) {
              let xValue = ${this.isChannelsLast?"getDy(batch, idyR, idyC, d2)":"getDy(batch, d2, idyR, idyC)"};
              let wValue = getW(wRPerm, wCPerm, d1, d2);
              dotProd = dotProd + xValue * wValue;
            }
          }
        }
        setOutputAtIndex(index, dotProd);
      }
    }
  `}},Eg=class{constructor(t){this.variableNames=["x","dy"],this.uniforms="pads : vec2<i32>, strides : vec2<i32>, batchSize : i32, outHeight : i32, outWidth : i32, inHeight : i32, inWidth : i32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.filterShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.isChannelsLast=t.dataFormat==="channelsLast",this.shaderKey=`conv2DDerFilter_${this.isChannelsLast}`}getUserCode(){return`
    ${J("index")} {
      if(index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let wR = coords[0];
        let wC = coords[1];
        let d1 = coords[2];
        let d2 = coords[3];

        // Convolve x(?, ?, d1) with dy(:, :, d2) to get dw(wR, wC, d1, d2).
        // ? = to be determined. : = across all values in that axis.
        var dotProd = 0.0;
        for (var b = 0; b < uniforms.batchSize; b = b + 1) {
          for (var yR = 0; yR < uniforms.outHeight; yR = yR + 1) {
            let xR = wR + yR * uniforms.strides[0] - uniforms.pads[0];
            if (xR < 0 || xR >= uniforms.inHeight) {
              continue;
            }

            for (var yC = 0; yC < uniforms.outWidth; yC = yC + 1) {
              let xC = wC + yC * uniforms.strides[1] - uniforms.pads[1];

              if (xC < 0 || xC >= uniforms.inWidth) {
                continue;
              }

              if (${this.isChannelsLast}) {
                let dyValue = getDy(b, yR, yC, d2);
                let xValue = getX(b, xR, xC, d1);
                dotProd = dotProd + xValue * dyValue;
              } else {
                let dyValue = getDy(b, d2, yR, yC);
                let xValue = getX(b, d1, xR, xC);
                dotProd = dotProd + xValue * dyValue;
              }
            }
          }
        }
        setOutputAtIndex(index, dotProd);
      }
    }
  `}},Dg=class{constructor(t){this.variableNames=["x","dy"],this.uniforms=`pads : vec3<i32>, strides : vec3<i32>, batchSize : i32, outDepth : i32,
       outHeight : i32, outWidth : i32, inDepth : i32, inHeight : i32, inWidth : i32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.filterShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="conv3DDerFilter"}getUserCode(){return`
    ${J("index")} {
      if(index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let wF = coords.x;
        let wR = coords.y;
        let wC = coords.z;
        let d1 = coords.w;
        let d2 = coords.u;

        var dotProd = 0.0;
        for (var b = 0; b < uniforms.batchSize; b++) {
          for (var yF = 0; yF < uniforms.outDepth; yF++) {
            let xF = wF + yF * uniforms.strides[0] - uniforms.pads[0];
            if (xF < 0 || xF >= uniforms.inDepth) {
              continue;
            }

            for (var yR = 0; yR < uniforms.outHeight; yR++) {
              let xR = wR + yR * uniforms.strides[1] - uniforms.pads[1];
              if (xR < 0 || xR >= uniforms.inHeight) {
                continue;
              }

              for (var yC = 0; yC < uniforms.outWidth; yC++) {
                let xC = wC + yC * uniforms.strides[2] - uniforms.pads[2];
                if (xC < 0 || xC >= uniforms.inWidth) {
                  continue;
                }

                let dyValue = getDy(b, yF, yR, yC, d2);
                let xValue = getX(b, xF, xR, xC, d1);
                dotProd += xValue * dyValue;
              }
            }
          }
        }
        setOutputAtIndex(index, dotProd);
      }
    }
  `}},Bg=class{constructor(t){this.variableNames=["dy","W"],this.uniforms=`filterDims : vec3<i32>, pads : vec3<i32>, strides : vec3<i32>,
      outDepth : i32, outHeight : i32, outWidth : i32, outChannels : i32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="conv3DDerInput"}getUserCode(){return`
    ${J("index")} {
      if(index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let batch = coords.x;
        let d1 = coords.u;

        let dyCorner = vec3<i32>(coords.y, coords.z, coords.w) - uniforms.pads;
        let dyFCorner = dyCorner.x;
        let dyRCorner = dyCorner.y;
        let dyCCorner = dyCorner.z;

        var dotProd = 0.0;
        for (var wF = 0; wF < uniforms.filterDims[0]; wF++) {
          let dyF = f32(dyFCorner + wF) / f32(uniforms.strides[0]);
          if (dyF < 0.0 || dyF >= f32(uniforms.outDepth) || fract(dyF) > 0.0) {
            continue;
          }
          let idyF = i32(dyF);

          let wFPerm = uniforms.filterDims[0] - 1 - wF;

          for (var wR = 0; wR < uniforms.filterDims[1]; wR++) {
            let dyR = f32(dyRCorner + wR) / f32(uniforms.strides[1]);

            if (dyR < 0.0 || dyR >= f32(uniforms.outHeight) || fract(dyR) > 0.0) {
              continue;
            }
            let idyR = i32(dyR);

            let wRPerm = uniforms.filterDims[1] - 1 - wR;

            for (var wC = 0; wC < uniforms.filterDims[2]; wC++) {
              let dyC = f32(dyCCorner + wC) / f32(uniforms.strides[2]);

              if (dyC < 0.0 || dyC >= f32(uniforms.outWidth) || fract(dyC) > 0.0) {
                continue;
              }
              let idyC = i32(dyC);

              let wCPerm = uniforms.filterDims[2] - 1 - wC;

              for (var d2 = 0; d2 < uniforms.outChannels; d2++) {
                let xValue = getDy(batch, idyF, idyR, idyC, d2);
                let wValue = getW(wFPerm, wRPerm, wCPerm, d1, d2);
                dotProd += xValue * wValue;
              }
            }
          }
        }
        setOutputAtIndex(index, dotProd);
      }
    }
  `}};function m9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,pad:u,dataFormat:l,dimRoundingMode:i,filterShape:c}=n,p=C.convertConv2DDataFormat(l),f=C.computeConv2DInfo(o.shape,c,a,1,u,i,!1,p),m=new Eg(f),d=[{type:"int32",data:[f.padInfo.top,f.padInfo.left]},{type:"int32",data:[f.strideHeight,f.strideWidth]},{type:"int32",data:[f.batchSize]},{type:"int32",data:[f.outHeight]},{type:"int32",data:[f.outWidth]},{type:"int32",data:[f.inHeight]},{type:"int32",data:[f.inWidth]}];return e.runWebGPUProgram(m,[o,s],o.dtype,d)}var QT={kernelName:Td,backendName:"webgpu",kernelFunc:m9};function d9(r=4){let t=s=>{switch(s){case 1:return"return W[getIndexFromCoords4D(coord, uniforms.wShape)];";case 4:return`
            let coord1 = vec4<i32>(coordX, coordY, col + 1, rowInner);
            let coord2 = vec4<i32>(coordX, coordY, col + 2, rowInner);
            let coord3 = vec4<i32>(coordX, coordY, col + 3, rowInner);
            let v0 = W[getIndexFromCoords4D(coord, uniforms.wShape)];
            let v1 = W[getIndexFromCoords4D(coord1, uniforms.wShape)];
            let v2 = W[getIndexFromCoords4D(coord2, uniforms.wShape)];
            let v3 = W[getIndexFromCoords4D(coord3, uniforms.wShape)];
            return vec4<f32>(v0, v1, v2, v3);
            `;default:throw new Error(`innerElementSize ${s} is not supported.`)}},n=`if (row < uniforms.dimAOuter && col < uniforms.dimInner) {
        ${`
      let outRow = row / uniforms.outShape[2];
      let outCol = row % uniforms.outShape[2];

      let WRow = col / (uniforms.filterDims[1] * uniforms.outBackprop[3]);
      let WCol = col / uniforms.outBackprop[3] % uniforms.filterDims[1];
      let xR = f32(outRow - uniforms.pads[0] + WRow) / f32(uniforms.strides[0]);
      let xC = f32(outCol - uniforms.pads[1] + WCol) / f32(uniforms.strides[1]);
      if (xR < 0.0 || xR >= f32(uniforms.outBackprop[1]) || fract(xR) > 0.0) {
        return ${Ke(r)}(0.0);
      }
      if (xC < 0.0 || xC >= f32(uniforms.outBackprop[2]) || fract(xC) > 0.0) {
        return ${Ke(r)}(0.0);
      }
      let coord = vec4<i32>(
          batch,
          i32(xR),
          i32(xC),
          col % uniforms.outBackprop[3]);
      return x[getIndexFromCoords4D(coord, uniforms.xShape)/${r}];`}
      }
      return ${Ke(r)}(0.0);`;return`
  fn mm_readA(batch: i32, row : i32, col : i32) -> ${Ke(r)} {
    ${n}
  }

  fn mm_readB(batch: i32, row : i32, col : i32) -> ${Ke(r)} {
    let coordX = uniforms.filterDims.x - 1 -
        row / (uniforms.filterDims[1] * uniforms.outBackprop[3]);
    let coordY = uniforms.filterDims.y - 1 -
        (row / uniforms.outBackprop[3]) % uniforms.filterDims[1];
    if (row < uniforms.dimInner && col < uniforms.dimBOuter &&
        coordX >= 0 && coordY >= 0) {
      let rowInner = row % uniforms.outBackprop[3];
      let coord = vec4<i32>(coordX, coordY, col, rowInner);
      ${t(r)}
    }
    return ${Ke(r)}(0.0);
  }

  fn mm_write(batch: i32, row : i32, col : i32, valueInput : ${Ke(r)}) {
    if (row < uniforms.dimAOuter && col < uniforms.dimBOuter) {
      var value = valueInput;
      let outCoord = vec4<i32>(
          batch,
          row / uniforms.outShape[2],
          row % uniforms.outShape[2],
          col);
      result[getIndexFromCoords4D(outCoord, uniforms.outShape)/${r}] = value;
    }
  }`}var Rg=class{constructor(t){this.variableNames=["x","W"],this.uniforms="filterDims : vec2<i32>, pads : vec2<i32>, strides : vec2<i32>, outBackprop : vec4<i32>, dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.outputShape=t.inShape,I.assert(t.dataFormat==="channelsLast",()=>"TODO: NCHW is unimplemented"),this.isVec4=t.inChannels%4===0&&t.outChannels%4===0,this.dispatchLayout={x:[3],y:[1,2],z:[0]},this.workgroupSize=$m(this.dispatchLayout,this.outputShape,this.isVec4),this.elementsPerThread=Lm(this.dispatchLayout,this.outputShape,this.isVec4),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,this.elementsPerThread),this.isVec4&&(this.outputComponent=4,this.variableComponents=[4,1]),this.shaderKey=`conv2DDerInputMM_${this.isVec4}_${this.elementsPerThread}`}getUserCode(){let t=this.isVec4?Ll(this.elementsPerThread,this.workgroupSize):Ol(this.elementsPerThread,this.workgroupSize);return`
    ${d9(this.isVec4?4:1)}
    ${t}
    `}};function h9(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{inputShape:a,strides:u,pad:l,dataFormat:i,dimRoundingMode:c}=n,p=C.convertConv2DDataFormat(i),f=C.computeConv2DInfo(a,s.shape,u,1,l,c,!1,p),m=[{type:"int32",data:[f.filterHeight,f.filterWidth]},{type:"int32",data:[f.filterHeight-1-f.padInfo.top,f.filterWidth-1-f.padInfo.left]},{type:"int32",data:[f.strideHeight,f.strideWidth]},{type:"int32",data:[f.batchSize,f.outHeight,f.outWidth,f.outChannels]}],d;if(me().getBool("WEBGPU_USE_NAIVE_CONV2D_TRANSPOSE")||f.dataFormat!=="channelsLast")d=new vg(f);else{d=new Rg(f);let h=f.inHeight*f.inWidth,g=f.inChannels,A=f.filterHeight*f.filterWidth*f.outChannels;m.push({type:"uint32",data:[h]},{type:"uint32",data:[g]},{type:"uint32",data:[A]})}return e.runWebGPUProgram(d,[o,s],"float32",m)}var zT={kernelName:Ls,backendName:"webgpu",kernelFunc:h9};var _g=class{constructor(t){this.variableNames=["x","W"],this.uniforms="filterDims: vec3<i32>, pads: vec3<i32>, strides: vec3<i32>, dilations: vec3<i32>,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="conv3dnaive"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.size) {
        let coords = getOutputCoords();
        let batch = coords.x;
        let d2 = coords.u;

        let xFRCCorner = vec3<i32>(coords.y, coords.z, coords.w) * uniforms.strides - uniforms.pads;
        let xFCorner = xFRCCorner.x;
        let xRCorner = xFRCCorner.y;
        let xCCorner = xFRCCorner.z;

        let inputDepthNearestVec4 = (uniforms.xShape.u / 4) * 4;
        let inputDepthVec4Remainder = uniforms.xShape.u % 4;

        var dotProd = 0.0;
        for (var wF = 0; wF < uniforms.filterDims[0]; wF++) {
          let xF = xFCorner + wF * uniforms.dilations[0];
          if (xF < 0 || xF >= uniforms.xShape.y) {
            continue;
          }

          for (var wR = 0; wR < uniforms.filterDims[1]; wR++) {
            let xR = xRCorner + wR * uniforms.dilations[1];
            if (xR < 0 || xR >= uniforms.xShape.z) {
              continue;
            }

            for (var wC = 0; wC < uniforms.filterDims[2]; wC++) {
              let xC = xCCorner + wC * uniforms.dilations[2];
              if (xC < 0 || xC >= uniforms.xShape.w) {
                continue;
              }

              for (var d1 = 0; d1 < inputDepthNearestVec4; d1 += 4) {
                let xValues = vec4<f32>(
                  getX(batch, xF, xR, xC, d1),
                  getX(batch, xF, xR, xC, d1 + 1),
                  getX(batch, xF, xR, xC, d1 + 2),
                  getX(batch, xF, xR, xC, d1 + 3)
                );
                let wValues = vec4<f32>(
                  getW(wF, wR, wC, d1, d2),
                  getW(wF, wR, wC, d1 + 1, d2),
                  getW(wF, wR, wC, d1 + 2, d2),
                  getW(wF, wR, wC, d1 + 3, d2)
                );

                dotProd += dot(xValues, wValues);
              }

              if (inputDepthVec4Remainder == 1) {
                dotProd += getX(batch, xF, xR, xC, inputDepthNearestVec4) *
                  getW(wF, wR, wC, inputDepthNearestVec4, d2);
              } else if (inputDepthVec4Remainder == 2) {
                let xValues = vec2<f32>(
                  getX(batch, xF, xR, xC, inputDepthNearestVec4),
                  getX(batch, xF, xR, xC, inputDepthNearestVec4 + 1)
                );
                let wValues = vec2<f32>(
                  getW(wF, wR, wC, inputDepthNearestVec4, d2),
                  getW(wF, wR, wC, inputDepthNearestVec4 + 1, d2)
                );
                dotProd += dot(xValues, wValues);
              } else if (inputDepthVec4Remainder == 3) {
                let xValues = vec3<f32>(
                  getX(batch, xF, xR, xC, inputDepthNearestVec4),
                  getX(batch, xF, xR, xC, inputDepthNearestVec4 + 1),
                  getX(batch, xF, xR, xC, inputDepthNearestVec4 + 2)
                );
                let wValues = vec3<f32>(
                  getW(wF, wR, wC, inputDepthNearestVec4, d2),
                  getW(wF, wR, wC, inputDepthNearestVec4 + 1, d2),
                  getW(wF, wR, wC, inputDepthNearestVec4 + 2, d2)
                );
                dotProd += dot(xValues, wValues);
              }
            }
          }
        }
        setOutputAtIndex(index, dotProd);
      }
    }`}};function g9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l}=n,i=C.computeConv3DInfo(o.shape,s.shape,a,l,u),c=[i.padInfo.front,i.padInfo.top,i.padInfo.left],p=[{type:"int32",data:[i.filterDepth,i.filterHeight,i.filterWidth]},{type:"int32",data:[...c]},{type:"int32",data:[i.strideDepth,i.strideHeight,i.strideWidth]},{type:"int32",data:[i.dilationDepth,i.dilationHeight,i.dilationWidth]}],f=new _g(i),m=or(o.dtype,s.dtype);return e.runWebGPUProgram(f,[o,s],m,p)}var WT={kernelName:Ha,backendName:"webgpu",kernelFunc:g9};function A9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,pad:u,filterShape:l}=n,i=C.computeConv3DInfo(o.shape,l,a,1,u),c=new Dg(i),p=[{type:"int32",data:[i.padInfo.front,i.padInfo.top,i.padInfo.left]},{type:"int32",data:[i.strideDepth,i.strideHeight,i.strideWidth]},{type:"int32",data:[i.batchSize]},{type:"int32",data:[i.outDepth]},{type:"int32",data:[i.outHeight]},{type:"int32",data:[i.outWidth]},{type:"int32",data:[i.inDepth]},{type:"int32",data:[i.inHeight]},{type:"int32",data:[i.inWidth]}];return e.runWebGPUProgram(c,[o,s],s.dtype,p)}var GT={kernelName:qa,backendName:"webgpu",kernelFunc:A9};function y9(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{strides:a,pad:u,inputShape:l}=n,i=C.computeConv3DInfo(l,s.shape,a,1,u),c=new Bg(i),p=[{type:"int32",data:[i.filterDepth,i.filterHeight,i.filterWidth]},{type:"int32",data:[i.filterDepth-1-i.padInfo.front,i.filterHeight-1-i.padInfo.top,i.filterWidth-1-i.padInfo.left]},{type:"int32",data:[i.strideDepth,i.strideHeight,i.strideWidth]},{type:"int32",data:[i.outDepth]},{type:"int32",data:[i.outHeight]},{type:"int32",data:[i.outWidth]},{type:"int32",data:[i.outChannels]}];return e.runWebGPUProgram(c,[o,s],o.dtype,p)}var UT={kernelName:Ka,backendName:"webgpu",kernelFunc:y9};var x9=Re({opType:ie.COS}),VT={kernelName:"Cos",backendName:"webgpu",kernelFunc:x9};var I9=Re({opType:ie.COSH}),HT={kernelName:ja,backendName:"webgpu",kernelFunc:I9};var Tg=class{constructor(t,e,n,o){this.variableNames=["Image","Boxes","BoxInd"],this.uniforms="extrapolationValue : f32,",this.workgroupSize=[64,1,1],this.size=!0;let[s]=e;this.outputShape=[s,n[0],n[1],t],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.methodId=o==="bilinear"?1:0,this.cropHeightBiggerThan1=this.outputShape[1]>1,this.cropWidthBiggerThan1=this.outputShape[2]>1,this.shaderKey=`cropAndResize_${this.methodId}_${this.cropHeightBiggerThan1}_${this.cropWidthBiggerThan1}`}getUserCode(){let[t,e]=["f32(uniforms.imageShape[1] - 1)","f32(uniforms.imageShape[2] - 1)"],[n,o,s]=this.cropHeightBiggerThan1?[`(${t} / f32(uniforms.outShape[1] - 1))`,"(y2-y1) * height_ratio",`y1*${t} + f32(y)*(height_scale)`]:["0.0","0.0",`0.5 * (y1+y2) * ${t}`],[a,u,l]=this.cropWidthBiggerThan1?[`(${e} / f32(uniforms.outShape[2] - 1))`,"(x2-x1) * width_ratio",`x1*${e} + f32(x)*(width_scale)`]:["0.0","0.0",`0.5 * (x1+x2) * ${e}`];return`
    ${J("index")} {
      if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let height_ratio = f32(${n});
        let width_ratio = f32(${a});
        let b = coords[0];
        let y = coords[1];
        let x = coords[2];
        let d = coords[3];
        // get box vals
        let y1 = getBoxes(b, 0);
        let x1 = getBoxes(b, 1);
        let y2 = getBoxes(b, 2);
        let x2 = getBoxes(b, 3);
        // get image in batch index
        let bInd = i32(round(getBoxInd(b)));
        if(bInd < 0 || bInd >= uniforms.outShape[0]) {
          return;
        }
        let height_scale = ${o};
        let width_scale = ${u};
        let in_y = ${s};
        if( in_y < 0.0 || in_y > ${t} ) {
          setOutputAtIndex(index, uniforms.extrapolationValue);
          return;
        }
        let in_x = ${l};
        if( in_x < 0.0 || in_x > ${e} ) {
          setOutputAtIndex(index, uniforms.extrapolationValue);
          return;
        }
        let sourceFracIndexCR = vec2<f32>(in_x,in_y);
        if(${this.methodId} == 1) {
          // Compute the four integer indices.
          let sourceFloorCR = vec2<i32>(sourceFracIndexCR);
          let sourceCeilCR = vec2<i32>(ceil(sourceFracIndexCR));
          let topLeft = getImage(bInd, sourceFloorCR.y, sourceFloorCR.x, d);
          let bottomLeft = getImage(bInd, sourceCeilCR.y, sourceFloorCR.x, d);
          let topRight = getImage(bInd, sourceFloorCR.y, sourceCeilCR.x, d);
          let bottomRight = getImage(bInd, sourceCeilCR.y, sourceCeilCR.x, d);
          let fracCR = sourceFracIndexCR - vec2<f32>(sourceFloorCR);
          let top = topLeft + (topRight - topLeft) * fracCR.x;
          let bottom = bottomLeft + (bottomRight - bottomLeft) * fracCR.x;
          let newValue = top + (bottom - top) * fracCR.y;
          setOutputAtIndex(index, newValue);
        } else {
          // Compute the coordinators of nearest neighbor point.
          let sourceNearestCR = vec2<i32>(floor(
            sourceFracIndexCR + vec2<f32>(0.5,0.5)));
          let newValue = getImage(
            bInd, sourceNearestCR.y, sourceNearestCR.x, d);
          setOutputAtIndex(index, newValue);
        }
      }
    }
    `}};var w9=r=>{let{inputs:t,backend:e,attrs:n}=r,{image:o,boxes:s,boxInd:a}=t,{cropSize:u,method:l,extrapolationValue:i}=n,c=new Tg(o.shape[3],s.shape,u,l),p=[{type:"float32",data:[i]}];return e.runWebGPUProgram(c,[o,s,a],"float32",p)},qT={kernelName:Ja,backendName:"webgpu",kernelFunc:w9};var Wl;(function(r){r.Prod="*",r.Sum="+"})(Wl||(Wl={}));var Gm=class{constructor(t,e,n,o){this.variableNames=["x"],this.uniforms="index : f32,",this.size=!0,this.workgroupSize=[128,1,1],this.outputShape=e,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.exclusive=n,this.reverse=o,this.op=t,this.shaderKey=`cum_${this.op}_${this.exclusive}_${this.reverse}`}getUserCode(){let t=this.outputShape.length,e=this.op===Wl.Prod?"1.0":"0.0",n=this.exclusive?e:`getX(${KT(t,"coords",this.op)})`,o=this.outputShape[this.outputShape.length-1],s="",a="";return this.exclusive?(s=this.reverse?`end != ${o-1}`:"end != 0",a=this.reverse?"end + 1":"end - 1"):(s=this.reverse?`end + pow2 < ${o}`:"end >= pow2",a=this.reverse?"end + pow2":"end - pow2"),`
      ${J("index")} {
       if (index < uniforms.size) {
         var coords = getCoordsFromIndex(index);

         let end = ${jT(t,"coords",this.op)};
         var val = ${n};
         let pow2 = i32(pow(2.0, uniforms.index));
         if (${s}) {
           let idx = ${a};
           ${jT(t,"coords",this.op)} = idx;
           val ${this.op}= getX(${KT(t,"coords",this.op)});
         }
         setOutputAtIndex(index, val);
       }
      }
    `}};function KT(r,t,e){if(r===1)return`${t}`;if(r===2)return`${t}.x, ${t}.y`;if(r===3)return`${t}.x, ${t}.y, ${t}.z`;if(r===4)return`${t}.x, ${t}.y, ${t}.z, ${t}.w`;throw Error(`Cumulative ${e} for rank ${r} is not yet supported`)}function jT(r,t,e){if(r===1)return`${t}`;if(r===2)return`${t}.y`;if(r===3)return`${t}.z`;if(r===4)return`${t}.w`;throw Error(`Cumulative ${e} for rank ${r} is not yet supported`)}function Mg(r,t,e,n,o,s){let a=t.shape.length,u=C.getAxesPermutation([n],a),l=t;u!=null&&(l=Zr({inputs:{x:t},backend:e,attrs:{perm:u}}));let i=C.getInnerMostAxes(1,a)[0];if(i!==a-1)throw new Error(`WebGPU cumprod shader expects an inner-most axis=${t.shape.length-1} but got axis=${n}`);let c=l.shape[i],p=Xt({inputs:{x:l},backend:e});for(let f=0;f<=Math.ceil(Math.log2(c))-1;f++){let m=new Gm(r,l.shape,!1,s),d=p,h=[{type:"float32",data:[f]}];p=e.runWebGPUProgram(m,[p],p.dtype,h),e.disposeData(d.dataId)}if(o){let f=new Gm(r,l.shape,o,s),m=p,d=[{type:"float32",data:[0]}];p=e.runWebGPUProgram(f,[p],p.dtype,d),e.disposeData(m.dataId)}if(u!=null){let f=C.getUndoAxesPermutation(u),m=Zr({inputs:{x:p},backend:e,attrs:{perm:f}});return e.disposeData(p.dataId),e.disposeData(l.dataId),m}return p}function b9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n;return Mg(Wl.Prod,o,e,s,a,u)}var YT={kernelName:Ya,backendName:"webgpu",kernelFunc:b9};function C9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n;return Mg(Wl.Sum,o,e,s,a,u)}var XT={kernelName:Xa,backendName:"webgpu",kernelFunc:C9};function S9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,weights:s}=t,{size:a,binaryOutput:u}=n,l=o.shape.length===1,c=I.sizeFromShape(s.shape)>0,p=s.dtype,f=l?[o.shape[0]]:[o.shape[0],o.shape[1]],m=l?[a]:[o.shape[0],a],d=Qt({backend:e,attrs:{shape:m,value:0,dtype:p}}),h=new Jp(f,c,u),g=[{type:"int32",data:[a]}],A=c?[o,s]:[o];return e.runWebGPUProgram(h,A,p,g,d)}var JT={kernelName:sp,backendName:"webgpu",kernelFunc:S9};var Ng=class{constructor(t,e){this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.uniforms="blockSize : i32,",this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey=`depthToSpace_${e}`,this.dataFormat=e}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let b = coords[0];
          let h = ${this.getHeightCoordString()};
          let w = ${this.getWidthCoordString()};
          let d = ${this.getDepthCoordString()};

          let in_h = h / uniforms.blockSize;
          let offset_h = h % uniforms.blockSize;
          let in_w = w / uniforms.blockSize;
          let offset_w = w % uniforms.blockSize;
          let offset_d = (offset_h * uniforms.blockSize + offset_w) *
            ${this.getOutputDepthSize()};
          let in_d = d + offset_d;

          let rlt = ${this.getInputSamplingString()};
          setOutputAtIndex(index, rlt);
        }
      }`}getHeightCoordString(){return this.dataFormat==="NHWC"?"coords[1]":"coords[2]"}getWidthCoordString(){return this.dataFormat==="NHWC"?"coords[2]":"coords[3]"}getDepthCoordString(){return this.dataFormat==="NHWC"?"coords[3]":"coords[1]"}getOutputDepthSize(){return this.dataFormat==="NHWC"?"uniforms.outShape[3]":"uniforms.outShape[1]"}getInputSamplingString(){return this.dataFormat==="NHWC"?"getX(b, in_h, in_w, in_d)":"getX(b, in_d, in_h, in_w)"}};function k9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockSize:s,dataFormat:a}=n,u=o.shape[0],l=a==="NHWC"?o.shape[1]:o.shape[2],i=a==="NHWC"?o.shape[2]:o.shape[3],c=a==="NHWC"?o.shape[3]:o.shape[1],p=l*s,f=i*s,m=c/(s*s),d=a==="NHWC"?[u,p,f,m]:[u,m,p,f],h=[{type:"int32",data:[s]}],g=new Ng(d,a);return e.runWebGPUProgram(g,[o],o.dtype,h)}var ZT={kernelName:Za,backendName:"webgpu",kernelFunc:k9};var Fg=class{constructor(t,e,n,o=!1,s=null,a=!1){this.variableNames=["x","W"],this.uniforms="pads : vec2<i32>, inDims : vec2<i32>,",this.workgroupSize=[16,16,1],this.outputShape=t,this.dispatchLayout={x:[3],y:[2],z:[0,1]},this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),o&&this.variableNames.push("bias"),a&&this.variableNames.push("preluActivationWeights"),this.addBias=o,this.activation=s,this.hasPreluActivation=a,this.filterHeight=e,this.filterWidth=n,this.shaderKey=`depthwiseNCHW_${this.activation}_${this.filterHeight}_${this.filterWidth}`}getUserCode(){let t=this.filterWidth*this.filterHeight,e=this.workgroupSize[0]*this.workgroupSize[1]*this.workgroupSize[2],n=this.workgroupSize[1]+this.filterHeight-1,o=this.workgroupSize[0]+this.filterWidth-1;return`
      ${Wr(this.activation,this.hasPreluActivation,!1,4)}

      var<workgroup> mm_Asub : array<array<f32, ${o}>, ${n}>;
      var<workgroup> mm_Bsub : array<array<f32, ${this.filterWidth}>, ${this.filterHeight}>;
      fn readX(batch : i32, channel : i32, row : i32, col : i32) -> f32 {
        var value = 0.0;
        if (row >=0 && row < uniforms.inDims[0] && col >=0 && col < uniforms.inDims[1])
        {
          value = getX(batch, channel, row, col);
        }
        return value;
      }

      ${J()} {
        let coords = getOutputCoords();
        let batch = coords[0];
        let xRCCorner = vec2<i32>(coords.zw) - uniforms.pads;
        let channelMul = uniforms.wShape[3];
        let d1 = coords[1] / channelMul;
        let q = coords[1] % channelMul;

        let inputRowStart = xRCCorner.x;
        let inputColStart = xRCCorner.y;

        let localRow = i32(localId.y);
        let localCol = i32(localId.x);

        // Load one tile of X into local memory.
        for (var inputRow = localRow; inputRow < ${n}; inputRow = inputRow + ${this.workgroupSize[1]}) {
          for (var inputCol = localCol; inputCol < ${o}; inputCol = inputCol + ${this.workgroupSize[0]}) {
            let rowOffset = inputRow - localRow;
            let colOffset = inputCol - localCol;
            mm_Asub[inputRow][inputCol] = readX(batch, d1, inputRowStart + rowOffset, inputColStart + colOffset);
          }
        }

        // Load one tile of W into local memory.
        var wIndex = i32(localIndex);
        ${t<e?`if (wIndex < ${t})`:`for(; wIndex < ${t}; wIndex = wIndex + ${e})`}

        {
          let wRow = wIndex / ${this.filterWidth};
          let wCol = wIndex % ${this.filterWidth};
          mm_Bsub[wRow][wCol] = getW(wRow, wCol, d1, q);
        }

        workgroupBarrier();

        var value = 0.0;
        for (var wR = 0; wR < ${this.filterHeight}; wR = wR + 1) {
          for (var wC = 0; wC < ${this.filterWidth}; wC = wC + 1) {
            let xVal = mm_Asub[localRow + wR][localCol + wC];
            let wVal = mm_Bsub[wR][wC];
            value = fma(xVal, wVal, value);
          }
        }
        ${Tn(this.addBias,this.activation)}
        if (coordsInBounds4D(coords, uniforms.outShape)) {
          setOutputAtCoords(coords[0], coords[1], coords[2], coords[3], value);
        }
      }
    `}};var ef=class{constructor(t,e=!1,n=null,o=!1){this.variableNames=["x","W"],this.uniforms="pads : vec2<i32>, inDims : vec2<i32>, virtualWidth : i32,",this.workgroupSize=[64,1,1],this.workPerThread=4,this.outputComponent=4,this.outputShape=t.outShape,this.virtualWidth=Math.ceil(this.outputShape[2]/this.workPerThread)*this.workPerThread;let s=[this.outputShape[0],this.outputShape[1],this.virtualWidth,this.outputShape[3]];this.dispatchLayout=ne(s),this.dispatch=Z(this.dispatchLayout,s,this.workgroupSize,[this.outputComponent*this.workPerThread,1,1]),I.assert(t.dataFormat==="channelsLast",()=>"TODO: NCHW is unimplemented"),e&&this.variableNames.push("bias"),o&&this.variableNames.push("preluActivationWeights"),this.convInfo=t,this.addBias=e,this.activation=n,this.hasPreluActivation=o,this.shaderKey=`depthwiseVec4_${n}_${this.convInfo.filterHeight}_${this.convInfo.filterWidth}_${this.convInfo.strideHeight}_${this.convInfo.strideWidth}_${this.workPerThread}`}getUserCode(){let t=(this.workPerThread-1)*this.convInfo.strideWidth+this.convInfo.filterWidth,e=this.convInfo.strideHeight,n=this.convInfo.strideWidth;return`
      ${Wr(this.activation,this.hasPreluActivation,!0,4)}
      fn readX(batch : i32, row : i32, col : i32, channel : i32) -> vec4<f32> {
        var value = vec4<f32>(0.0);
        if (col >=0 && col < uniforms.inDims[1]) {
          value = getX(batch, row, col, channel);
        }
        return value;
      }

      ${J("index")} {
        let width0 = uniforms.outShape[3] / ${this.outputComponent};
        let d1 = (index % width0) * ${this.outputComponent};
        var index1 = index / width0;
        let width1 = uniforms.virtualWidth / ${this.workPerThread};
        let c = (index1 % width1) * ${this.workPerThread};
        index1 = index1 / width1;
        let r = index1 % uniforms.outShape[1];
        let batch = index1 / uniforms.outShape[1];

        let xRCCorner = vec2<i32>(r, c) * vec2<i32>(${e}, ${n}) - uniforms.pads;

        let xRCorner = xRCCorner.x;
        let xCCorner = xRCCorner.y;
        var xVals : array<vec4<f32>, ${t}>;
        var dotProd : array<vec4<f32>, ${this.workPerThread}>;
        for (var i = 0; i < ${this.workPerThread}; i++) {
          dotProd[i] = vec4<f32>(0.0);
        }

        // Use constant instead of uniform can give better performance.
        for (var wR = 0; wR < ${this.convInfo.filterHeight}; wR = wR + 1) {
          let xR = xRCorner + wR;
          if (xR >=0 && xR < uniforms.inDims[0]) {
            for (var i = 0; i < ${t}; i++) {
              xVals[i] = readX(batch, xR, xCCorner + i, d1);
            }
            for (var wC = 0; wC < ${this.convInfo.filterWidth}; wC = wC + 1) {
              let wValue = getW(wR, wC, d1, 0);
              for (var i = 0; i < ${this.workPerThread}; i++) {
                dotProd[i] = fma(xVals[i * ${n} + wC], wValue, dotProd[i]);
              }
            }
          }
        }

        for (var i = 0; i < ${this.workPerThread}; i = i + 1) {
          let coords = vec4<i32>(batch, r, c + i, d1);
          if (coordsInBounds4D(coords, uniforms.outShape)) {
            var value = dotProd[i];
            ${Tn(this.addBias,this.activation)}
            setOutputAtCoords(coords[0], coords[1], coords[2], coords[3], value);
          }
        }
      }
    `}};var tf=class{constructor(t,e=!1,n=null,o=!1){this.variableNames=["x","W"],this.uniforms=`pads : vec2<i32>, inDims : vec2<i32>, filterHeight : i32,
      filterWidth : i32, strides : vec2<i32>, dilations : vec2<i32>,`,this.workgroupSize=[256,1,1],this.size=!0,this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.isChannelsLast=t.dataFormat==="channelsLast",e&&this.variableNames.push("bias"),o&&this.variableNames.push("preluActivationWeights"),this.convInfo=t,this.addBias=e,this.activation=n,this.hasPreluActivation=o,this.shaderKey=`depthwise_${this.activation}_${this.isChannelsLast}`}getUserCode(){let t=this.isChannelsLast?"getX(batch, xR, xC, d1);":"getX(batch, d1, xR, xC);";return`
      ${Wr(this.activation,this.hasPreluActivation,!1,4)}

      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getOutputCoords();
          let batch = coords[0];
          let xRCCorner = vec2<i32>(coords.${this.isChannelsLast?"yz":"zw"}) * uniforms.strides - uniforms.pads;
          let d2 = coords[${this.isChannelsLast?3:1}];
          let channelMul = uniforms.wShape[3];
          let d1 = d2 / channelMul;
          let q = d2 % channelMul;

          let inputRowStart = xRCCorner.x;
          let inputColStart = xRCCorner.y;
          let inputRowEnd = inputRowStart + uniforms.filterHeight *
              uniforms.dilations[0];
          let inputColEnd = inputColStart + uniforms.filterWidth *
              uniforms.dilations[1];

          // Convolve x(?, ?, d1)|x(d1, ?, ?) with w(:, :, d1, q) to get
          // y(yR, yC, d2)|y(d2, yR, yC). ? = to be determined. : = across all
          // values in that axis. x(?, ?, d1) and y(yR, yC, d2) is for NHWC.
          // x(d1, ?, ?) and y(d2, yR, yC) is for NCHW.
          var value = 0.0;

          // Extract if checking out of for loop for performance.
          if (inputRowStart >= 0 && inputColStart >= 0 &&
            inputRowEnd < uniforms.inDims[0] &&
                inputColEnd < uniforms.inDims[1]) {
              for (var wR = 0; wR < uniforms.filterHeight; wR = wR + 1) {
                let xR = inputRowStart + wR * uniforms.dilations[0];

                for (var wC = 0; wC < uniforms.filterWidth; wC = wC + 1) {
                  let xC = inputColStart + wC * uniforms.dilations[1];

                  let xVal = ${t};
                  let wVal = getW(wR, wC, d1, q);
                  value = value + xVal * wVal;
                }
              }
            } else {
              for (var wR = 0; wR < uniforms.filterHeight; wR = wR + 1) {
                let xR = inputRowStart + wR * uniforms.dilations[0];

                if (xR < 0 || xR >= uniforms.inDims[0]) {
                  continue;
                }

                for (var wC = 0; wC < uniforms.filterWidth; wC = wC + 1) {
                  let xC = inputColStart + wC * uniforms.dilations[1];

                  if (xC < 0 || xC >= uniforms.inDims[1]) {
                    continue;
                  }

                  let xVal = ${t};
                  let wVal = getW(wR, wC, d1, q);
                  value = value + xVal * wVal;
                }
              }
            }
            ${Tn(this.addBias,this.activation)}
          setOutputAtCoords(coords[0], coords[1], coords[2], coords[3], value);
        }
      }
    `}};function v9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dataFormat:l,dilations:i,dimRoundingMode:c}=n,p=C.convertConv2DDataFormat(l),f=i;f==null&&(f=[1,1]);let m=C.computeConv2DInfo(o.shape,s.shape,a,f,u,c,!0,p),d=[{type:"int32",data:[m.padInfo.top,m.padInfo.left]},{type:"int32",data:[m.inHeight,m.inWidth]}],h=m.dataFormat==="channelsLast",g;return!h&&m.inHeight>16&&m.inWidth>16&&m.strideHeight===1&&m.strideWidth===1&&m.dilationWidth===1&&m.dilationHeight===1&&m.inChannels===m.outChannels?g=new Fg(m.outShape,m.filterHeight,m.filterWidth):h&&m.outHeight>4&&m.outWidth>4&&m.strideWidth<=2&&m.inChannels===m.outChannels&&m.dilationHeight===1&&m.dilationWidth===1&&m.inChannels%4===0?(g=new ef(m),d.push({type:"int32",data:[g.virtualWidth]})):(g=new tf(m),d.push({type:"int32",data:[m.filterHeight]},{type:"int32",data:[m.filterWidth]},{type:"int32",data:[m.strideHeight,m.strideWidth]},{type:"int32",data:[m.dilationHeight,m.dilationWidth]})),e.runWebGPUProgram(g,[o,s],o.dtype,d)}var eM={kernelName:eu,backendName:"webgpu",kernelFunc:v9};var Pg=class{constructor(t){this.variableNames=["x","dy"],this.uniforms=`strides : vec2<i32>, pads : vec2<i32>, filterDims : vec2<i32>, outHeight : i32,
      outWidth : i32, inHeight : i32, inWidth : i32, batchSize : i32, channelMul : i32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.filterShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="depthwise_conv2d_backprop_filter"}getUserCode(){return`
      ${J("index")} {
      if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let wR = coords[0];
        let wC = coords[1];
        let d1 = coords[2];
        let dm = coords[3];
        let d2 = d1 * uniforms.channelMul + dm;

        var dotProd = 0.0;
        for (var b = 0; b < uniforms.batchSize; b++) {
          for (var yR = 0; yR < uniforms.outHeight; yR++) {
            let xR = wR + yR * uniforms.strides[0] - uniforms.pads[0];

            if (xR < 0 || xR >= uniforms.inHeight) {
              continue;
            }

            for (var yC = 0; yC < uniforms.outWidth; yC++) {
              let xC = wC + yC * uniforms.strides[1] - uniforms.pads[1];

              if (xC < 0 || xC >= uniforms.inWidth) {
                continue;
              }

              let dyValue = getDy(b, yR, yC, d2);
              let xValue = getX(b, xR, xC, d1);
              dotProd += xValue * dyValue;
            }
          }
        }
        setOutputAtIndex(index, dotProd);
      }
    }
    `}},$g=class{constructor(t){this.variableNames=["dy","W"],this.uniforms=`strides : vec2<i32>, pads : vec2<i32>, filterDims : vec2<i32>,
       outHeight : i32, outWidth : i32, channelMul : i32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="depthwise_conv2d_backprop_input"}getUserCode(){return`
      ${J("index")} {
      if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let batch = coords[0];
        let d1 = coords[3];
        let dyCorner = coords.yz - uniforms.pads;
        let dyRCorner = dyCorner.x;
        let dyCCorner = dyCorner.y;

        var dotProd = 0.0;
        for (var wR = 0; wR < uniforms.filterDims[0]; wR++) {
          let dyR = f32(dyRCorner + wR) / f32(uniforms.strides[0]);

          if (dyR < 0.0 || dyR >= f32(uniforms.outHeight) || fract(dyR) > 0.0) {
            continue;
          }

          let idyR = i32(dyR);
          let wRPerm = uniforms.filterDims[0] - 1 - wR;

          for (var wC = 0; wC < uniforms.filterDims[1]; wC++) {
            let dyC = f32(dyCCorner + wC) / f32(uniforms.strides[1]);

            if (dyC < 0.0 || dyC >= f32(uniforms.outWidth) || fract(dyC) > 0.0) {
              continue;
            }

            let idyC = i32(dyC);
            let wCPerm = uniforms.filterDims[1] - 1 - wC;

            for (var dm = 0; dm < uniforms.channelMul; dm++) {
              let d2 = d1 * uniforms.channelMul + dm;
              let xValue = getDy(batch, idyR, idyC, d2);
              let wValue = getW(wRPerm, wCPerm, d1, dm);
              dotProd += xValue * wValue;
            }
          }
        }
        setOutputAtIndex(index, dotProd);
      }
    }
    `}};function E9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,dilations:u,pad:l,dimRoundingMode:i,filterShape:c}=n,p=C.computeConv2DInfo(o.shape,c,a,u,l,i,!0),f=new Pg(p),m=[{type:"int32",data:[p.strideHeight,p.strideWidth]},{type:"int32",data:[p.padInfo.top,p.padInfo.left]},{type:"int32",data:[p.filterHeight,p.filterWidth]},{type:"int32",data:[p.outHeight]},{type:"int32",data:[p.outWidth]},{type:"int32",data:[p.inHeight]},{type:"int32",data:[p.inWidth]},{type:"int32",data:[p.batchSize]},{type:"int32",data:[p.outChannels/p.inChannels]}];return e.runWebGPUProgram(f,[o,s],"float32",m)}var tM={kernelName:Md,backendName:"webgpu",kernelFunc:E9};function D9(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{strides:a,dilations:u,pad:l,dimRoundingMode:i,inputShape:c}=n,p=C.computeConv2DInfo(c,s.shape,a,u,l,i,!0),f=new $g(p),m=[{type:"int32",data:[p.strideHeight,p.strideWidth]},{type:"int32",data:[p.filterHeight-1-p.padInfo.top,p.filterWidth-1-p.padInfo.left]},{type:"int32",data:[p.filterHeight,p.filterWidth]},{type:"int32",data:[p.outHeight]},{type:"int32",data:[p.outWidth]},{type:"int32",data:[p.outChannels/p.inChannels]}];return e.runWebGPUProgram(f,[o,s],o.dtype,m)}var rM={kernelName:Nd,backendName:"webgpu",kernelFunc:D9};var Lg=class{constructor(t){this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t,t],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="diag"}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getOutputCoords();
          let value = select(0.0, getX(coords[0]), coords[0] == coords[1]);
          setOutputAtIndex(index, value);
        }
      }
    `}};function B9(r){let{inputs:t,backend:e}=r,{x:n}=t,o=[...n.shape,...n.shape],s=I.sizeFromShape(n.shape),a=ge({inputs:{x:n},backend:e,attrs:{shape:[s]}}),u=new Lg(s),l=e.runWebGPUProgram(u,[a],a.dtype),i=ge({inputs:{x:l},backend:e,attrs:{shape:o}});return e.disposeData(a.dataId),e.disposeData(l.dataId),i}var nM={kernelName:ip,backendName:"webgpu",kernelFunc:B9};var Og=class{constructor(t){this.variableNames=["x","w"],this.uniforms="filterDims: vec2<i32>, pads: vec2<i32>, strides: vec2<i32>, dilations: vec2<i32>",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="dilation2d"}getUserCode(){return`
       ${J("index")} {
         if (index < uniforms.size) {
           let neg_infinity = -3.4e38;
           let coords = getOutputCoords();
           let batch = coords.x;
           let d1 = coords.w;
           let outTopLeftCorner = coords.yz * uniforms.strides - uniforms.pads;
           let hBeg = outTopLeftCorner.x;
           let wBeg = outTopLeftCorner.y;

           var curVal = neg_infinity;
           for (var h = 0; h < uniforms.filterDims[0]; h = h + 1) {
             let hIn = hBeg + h * uniforms.dilations[0];

             if (hIn >= 0 && hIn < uniforms.xShape[1]) {
               for (var w = 0; w < uniforms.filterDims[1]; w = w + 1) {
                 let wIn = wBeg + w * uniforms.dilations[1];

                 if (wIn >= 0 && wIn < uniforms.xShape[2]) {
                   let val = getX(batch, hIn, wIn, d1) + getW(h, w, d1);
                   if (val > curVal) {
                     curVal = val;
                   }
                 }
               }
             }
           }

           setOutputAtIndex(index, curVal);
         }
       }
     `}};function R9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l}=n,i=C.computeDilation2DInfo(o.shape,s.shape,a,u,"NHWC",l),c=[i.padInfo.top,i.padInfo.left],p=[{type:"int32",data:[i.filterHeight,i.filterWidth]},{type:"int32",data:[...c]},{type:"int32",data:[i.strideHeight,i.strideWidth]},{type:"int32",data:[i.dilationHeight,i.dilationWidth]}],f=new Og(i);return e.runWebGPUProgram(f,[o,s],o.dtype,p)}var oM={kernelName:tu,backendName:"webgpu",kernelFunc:R9};var Qg=class{constructor(t,e){if(this.variableNames=["x","w","dy"],this.uniforms="filterDims: vec2<i32>, pads: vec2<i32>, strides: vec2<i32>, dilations: vec2<i32>, dySize: i32,",this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(t.outShape),this.dispatch=Z(this.dispatchLayout,t.outShape,this.workgroupSize),e!=="float32"&&e!=="int32")throw new Error(`Dilation2DBackpropInput only supports float32 and int32
          types, does not support ${e} type.`);this.type=e,this.shaderKey="dilation2DBackpropInput"}getUserCode(){return`
       ${J("index")} {
         if (index < uniforms.dySize) {
           let coords = getDyCoordsFromIndex(index);
           let b = coords[0];
           let r = coords[1];
           let c = coords[2];
           let d = coords[3];

           let dyCorner = vec2<i32>(r, c) * uniforms.strides - uniforms.pads;
           var curVal = -3.4e38;  // neg_infinity
           var xRMax = 0;
           var xCMax = 0;

           // In the case of multiple argmax branches, we only back-propagate
           // along the last branch, i.e., the one with largest value of
           // 'wR * uniforms.filterDims[1] + wC', similarly to the max-pooling
           // backward routines.
           for (var wR = 0; wR < uniforms.filterDims[0]; wR++) {
             let xR = dyCorner.x + wR * uniforms.dilations[0];

             if (xR >= 0 && xR < uniforms.xShape[1]) {
               for (var wC = 0; wC < uniforms.filterDims[1]; wC++) {
                 let xC = dyCorner.y + wC * uniforms.dilations[1];

                 if (xC >= 0 && xC < uniforms.xShape[2]) {
                   let val = getX(b, xR, xC, d) + getW(wR, wC, d);
                   if (val > curVal) {
                     curVal = val;
                     xRMax = xR;
                     xCMax = xC;
                   }
                 }
               }
             }
           }

           let flatIndexIn = d + uniforms.xShape[3] *
               (xCMax + uniforms.xShape[2] * (xRMax + uniforms.xShape[1] * b));
           let value = getDy(b, r, c, d);
           ${_n("&result[flatIndexIn]","value",this.type)}
         }
       }
     `}},zg=class{constructor(t,e,n){if(this.variableNames=["x","w","dy"],this.uniforms="filterDims: vec2<i32>, pads: vec2<i32>, strides: vec2<i32>, dilations: vec2<i32>, dySize: i32,",this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=t.filterShape,this.dispatchLayout=ne(t.outShape),this.dispatch=Z(this.dispatchLayout,t.outShape,this.workgroupSize),n!=="float32"&&n!=="int32")throw new Error(`Dilation2DBackpropFilter only supports float32 and int32
          types, does not support ${n} type.`);this.type=n,this.shaderKey="dilation2DBackpropFilter"}getUserCode(){return`
       ${J("index")} {
         if (index < uniforms.dySize) {
           let coords = getDyCoordsFromIndex(index);
           let b = coords[0];
           let r = coords[1];
           let c = coords[2];
           let d = coords[3];

           let dyCorner = vec2<i32>(r, c) * uniforms.strides - uniforms.pads;
           var curVal = -3.4e38;  // neg_infinity
           var wRMax = 0;
           var wCMax = 0;

           // In the case of multiple argmax branches, we only back-propagate
           // along the last branch, i.e., the one with largest value of
           // 'wR * uniforms.filterDims[1] + wC', similarly to the max-pooling
           // backward routines.
           for (var wR = 0; wR < uniforms.filterDims[0]; wR++) {
             let xR = dyCorner.x + wR * uniforms.dilations[0];

             if (xR >= 0 && xR < uniforms.xShape[1]) {
               for (var wC = 0; wC < uniforms.filterDims[1]; wC++) {
                 let xC = dyCorner.y + wC * uniforms.dilations[1];

                 if (xC >= 0 && xC < uniforms.xShape[2]) {
                   let val = getX(b, xR, xC, d) + getW(wR, wC, d);
                   if (val > curVal) {
                     curVal = val;
                     wRMax = wR;
                     wCMax = wC;
                   }
                 }
               }
             }
           }

           let flatIndexIn = d + uniforms.wShape[2] * (wCMax + wRMax * uniforms.wShape[1]);
           let value = getDy(b, r, c, d);
           ${_n("&result[flatIndexIn]","value",this.type)}
         }
       }
     `}};function _9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,dy:a}=t,{strides:u,pad:l,dilations:i}=n,c=C.computeDilation2DInfo(o.shape,s.shape,u,l,"NHWC",i),p=s.dtype,f=new zg(c,s.shape,p),m=[{type:"int32",data:[c.filterHeight,c.filterWidth]},{type:"int32",data:[c.padInfo.top,c.padInfo.left]},{type:"int32",data:[c.strideHeight,c.strideWidth]},{type:"int32",data:[c.dilationHeight,c.dilationWidth]},{type:"int32",data:[I.sizeFromShape(c.outShape)]}],d=Qt({backend:e,attrs:{shape:s.shape,value:0,dtype:p}});return e.runWebGPUProgram(f,[o,s,a],p,m,d)}var sM={kernelName:Ei,backendName:"webgpu",kernelFunc:_9};function T9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,dy:a}=t,{strides:u,pad:l,dilations:i}=n,c=C.computeDilation2DInfo(o.shape,s.shape,u,l,"NHWC",i),p=o.dtype,f=new Qg(c,p),m=[{type:"int32",data:[c.filterHeight,c.filterWidth]},{type:"int32",data:[c.padInfo.top,c.padInfo.left]},{type:"int32",data:[c.strideHeight,c.strideWidth]},{type:"int32",data:[c.dilationHeight,c.dilationWidth]},{type:"int32",data:[I.sizeFromShape(c.outShape)]}],d=Qt({backend:e,attrs:{shape:c.inShape,value:0,dtype:p}});return e.runWebGPUProgram(f,[o,s,a],p,m,d)}var iM={kernelName:vi,backendName:"webgpu",kernelFunc:T9};var Wg=class{constructor(t,e,n){this.variableNames=["Image"],this.uniforms="alpha: f32,",this.workgroupSize=[64,1,1],this.pixelsOpType=ti.DRAW,this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.type=e,this.textureFormat=n,this.shaderKey=`draw_${e}_${n}`}getUserCode(){let t,e=this.type==="float32"?"value":"value / 255.0";return t=`
      if (uniforms.numChannels == 1) {
        rgba[0] = ${e};
        rgba[1] = ${e};
        rgba[2] = ${e};
      } else {
        rgba[d] = ${e};
      }`,`
       @group(0) @binding(0) var outImage : texture_storage_2d<${this.textureFormat}, write>;
       ${J("index")} {
         if (index < uniforms.size) {
           var rgba = vec4<f32>(0.0, 0.0, 0.0, uniforms.alpha);
           for (var d = 0; d < uniforms.numChannels; d = d + 1) {
             let value = f32(inBuf[index * uniforms.numChannels + d]);
             ${t}
           }
           rgba.x = rgba.x * rgba.w;
           rgba.y = rgba.y * rgba.w;
           rgba.z = rgba.z * rgba.w;
           let coords = getCoordsFromIndex(index);
           textureStore(outImage, vec2<i32>(coords.yx), rgba);
         }
       }
      `}};function M9(r){let{inputs:t,backend:e,attrs:n}=r,{image:o}=t,{canvas:s,options:a}=n,[u,l]=o.shape.slice(0,2),{imageOptions:i}=a||{},c=i?.alpha||1,p=e.device.features.has("bgra8unorm-storage")?"bgra8unorm":"rgba8unorm",f=[u,l],m=new Wg(f,o.dtype,p);s.width=l,s.height=u;let d="webgpu",h=s.getContext(d),g;h||(g=new OffscreenCanvas(l,u),h=g.getContext(d));let A=o.shape.length===3?o.shape[2]:1;h.configure({device:e.device,format:p,usage:GPUTextureUsage.STORAGE_BINDING,alphaMode:"premultiplied"});let y="int32",x=e.makeTensorInfo(f,y),w=e.tensorMap.get(x.dataId);w.resource=h.getCurrentTexture(),w.external=!0;let b=[{type:"uint32",data:[A]},{type:"float32",data:[c]}];if(e.runWebGPUProgram(m,[o],y,b,x),g){let v=s.getContext("2d");if(!v)throw new Error("Please make sure this canvas has only been used for 2d or webgpu context!");v.drawImage(g,0,0)}return e.disposeData(x.dataId),o}var aM={kernelName:Fd,backendName:"webgpu",kernelFunc:M9};var Iw=lt({opType:ve.MUL,cpuKernelImpl:W_,supportsComplex:!0}),uM={kernelName:Gs,backendName:"webgpu",kernelFunc:Iw};function ww(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;return Nn(o,s,a,"sum",e)}var lM={kernelName:"Sum",backendName:"webgpu",kernelFunc:ww};function N9(r){let{inputs:t,backend:e,attrs:n}=r,{equation:o}=n,s=t,{allDims:a,summedDims:u,idDims:l}=C.decodeEinsumEquation(o,s.length);C.checkEinsumDimSizes(a.length,l,s);let{path:i,steps:c}=C.getEinsumComputePath(u,l),p=c.length,f=null,m=a.length,d=[];for(let h=0;h<p;++h){for(let g of c[h]){let{permutationIndices:A,expandDims:y}=C.getEinsumPermutation(m,l[g]),x;C.isIdentityPermutation(A)?x=s[g]:(x=Zr({inputs:{x:s[g]},backend:e,attrs:{perm:A}}),d.push(x));let w=x.shape.slice();for(let b=0;b<y.length;++b)w.splice(y[b],0,1);I.arraysEqual(x.shape,w)||(x=ge({inputs:{x},backend:e,attrs:{shape:w}}),d.push(x)),f===null?f=x:(f=Iw({inputs:{a:x,b:f},backend:e}),d.push(f))}h<p-1&&(i[h]>=0&&(f=ww({inputs:{x:f},backend:e,attrs:{axis:i[h]-(a.length-m),keepDims:!1}}),d.push(f)),m--)}for(let h of d)h!==f&&e.disposeData(h.dataId);return f}var cM={kernelName:Pd,backendName:"webgpu",kernelFunc:N9};var F9=Re({opType:ie.ELU}),pM={kernelName:"Elu",backendName:"webgpu",kernelFunc:F9};var P9=r=>{let{inputs:t,backend:e}=r,{dy:n,y:o}=t,s=new ni(ve.ELU_DER,n.shape,o.shape);return e.runWebGPUProgram(s,[n,o],n.dtype)},fM={kernelName:ru,backendName:"webgpu",kernelFunc:P9};var $9=lt({opType:ve.EQUAL,dtype:"bool",cpuKernelImpl:E_}),mM={kernelName:nu,backendName:"webgpu",kernelFunc:$9};var L9=Re({opType:ie.ERF}),dM={kernelName:"Erf",backendName:"webgpu",kernelFunc:L9};var O9=Re({opType:ie.EXP,cpuKernelImpl:D_,dtype:"float32"}),hM={kernelName:"Exp",backendName:"webgpu",kernelFunc:O9};function Gg(r){let{inputs:t,attrs:e,backend:n}=r,{dim:o}=e,{input:s}=t,a=s.shape.length,u=s.shape.slice(),l=o;return o<0&&(I.assert(-(a+1)<=o,()=>`Axis must be in the interval [${-(a+1)}, ${a}]`),l=a+o+1),u.splice(l,0,1),ge({inputs:{x:s},backend:n,attrs:{shape:u}})}var gM={kernelName:Di,backendName:"webgpu",kernelFunc:Gg};var Q9=Re({opType:ie.EXPM1,cpuKernelImpl:B_}),AM={kernelName:ou,backendName:"webgpu",kernelFunc:Q9};var Um=class{constructor(t,e){this.variableNames=["real","imag"],this.outputShape=[],this.uniforms="exponentMultiplier : f32, denominator: f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.component=t,this.shaderKey=`fft_${t}`}getUserCode(){return`
    fn unaryOpComplex(real: f32, expR: f32, imag: f32, expI: f32) -> f32 {
      ${this.component==="real"?"return real * expR - imag * expI;":"return real * expI + imag * expR;"}
    }

    fn mulMatDFT(batch: i32, index: i32) -> f32 {
      let indexRatio = f32(index) / f32(uniforms.realShape[1]);
      let exponentMultiplierTimesIndexRatio =
          uniforms.exponentMultiplier * indexRatio;

      var result = 0.0;

      for (var i = 0; i < uniforms.realShape[1]; i = i + 1) {
        // x = (-2|2 * PI / N) * index * i;
        let x = exponentMultiplierTimesIndexRatio * f32(i);
        let expR = cos(x);
        let expI = sin(x);
        let real = getReal(batch, i);
        let imag = getImag(batch, i);

        result = result +
            unaryOpComplex(real, expR, imag, expI) / uniforms.denominator;
      }

      return result;
    }

    ${J("index")} {
      if (index < uniforms.size) {
        let coords = getOutputCoords();
        setOutputAtIndex(index, mulMatDFT(coords[0], coords[1]));
      }
    }
  `}};function Ug(r,t,e){let n=e.tensorMap.get(r.dataId),o=I.sizeFromShape(r.shape),s=r.shape[r.shape.length-1],a=o/s,u=[],l=ge({inputs:{x:r},backend:e,attrs:{shape:[a,s]}});u.push(l);let i=l.shape,c=new Um("real",i),p=new Um("imag",i),f=[{dataId:n.complexTensorInfos.real.dataId,dtype:n.complexTensorInfos.real.dtype,shape:i},{dataId:n.complexTensorInfos.imag.dataId,dtype:n.complexTensorInfos.imag.dtype,shape:i}],m=t?2*Math.PI:-2*Math.PI,d=t?i[1]:1,h=[{type:"float32",data:[m]},{type:"float32",data:[d]}],g=e.runWebGPUProgram(c,f,"float32",h);u.push(g);let A=e.runWebGPUProgram(p,f,"float32",h);u.push(A);let y=Kn({inputs:{real:g,imag:A},backend:e});u.push(y);let x=ge({inputs:{x:y},backend:e,attrs:{shape:r.shape}});return u.forEach(w=>e.disposeData(w.dataId)),x}function z9(r){let{inputs:t,backend:e}=r,{input:n}=t;return Ug(n,!1,e)}var yM={kernelName:"FFT",backendName:"webgpu",kernelFunc:z9};var Vg=class{constructor(t){this.outputShape=[],this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="flipLeftRight"}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let coordX = uniforms.xShape[2] - coords[2] - 1;
          let outputValue = getX(coords[0], coords[1], coordX, coords[3]);
          setOutputAtIndex(index, outputValue);
        }
      }
    `}};var xM={kernelName:su,backendName:"webgpu",kernelFunc:({inputs:r,backend:t})=>{let{image:e}=r,n=t,o=new Vg(e.shape);return n.runWebGPUProgram(o,[e],e.dtype)}};var W9=Re({opType:ie.FLOOR,cpuKernelImpl:R_}),IM={kernelName:iu,backendName:"webgpu",kernelFunc:W9};var G9=lt({opType:ve.FLOOR_DIV,cpuKernelImpl:__,dtype:"int32"}),wM={kernelName:Qs,backendName:"webgpu",kernelFunc:G9};var Hg=class{constructor(t,e,n=!1){this.pixelsOpType=ti.FROM_PIXELS,this.outputShape=[0],this.variableNames=[],this.workgroupSize=[256,1,1],this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[e,1,1]),this.importVideo=n,this.shaderKey=`fromPixels_${this.importVideo}`}getUserCode(){let t=this.importVideo?"textureLoad(src, vec2<i32>(coords.yx));":"textureLoad(src, vec2<i32>(coords.yx), 0)";return`
      @binding(1) @group(0) var src: ${this.importVideo?"texture_external":"texture_2d<f32>"};
      ${J("index")} {
        let flatIndex = index * uniforms.numChannels;
        if (flatIndex < uniforms.size) {
          let coords = getCoordsFromIndex(flatIndex);
          let values = ${t};
          for (var i = 0; i < uniforms.numChannels; i = i + 1) {
            result[flatIndex + i] = i32(floor(255.0 * values[i]));
          }
        }
      }
  `}};var bM={kernelName:g0,backendName:"webgpu",kernelFunc:U9},rf,bw=me().getBool("CANVAS2D_WILL_READ_FREQUENTLY_FOR_GPU");function U9(r){let{inputs:t,backend:e,attrs:n}=r,{pixels:o}=t,{numChannels:s}=n;if(o==null)throw new Error("pixels passed to tf.browser.fromPixels() can not be null");let a=typeof HTMLVideoElement<"u"&&o instanceof HTMLVideoElement,u=typeof HTMLImageElement<"u"&&o instanceof HTMLImageElement,l=typeof HTMLCanvasElement<"u"&&o instanceof HTMLCanvasElement||typeof OffscreenCanvas<"u"&&o instanceof OffscreenCanvas,i=typeof ImageBitmap<"u"&&o instanceof ImageBitmap,[c,p]=a?[o.videoWidth,o.videoHeight]:[o.width,o.height],f=[p,c,s],m=me().getBool("WEBGPU_IMPORT_EXTERNAL_TEXTURE")&&a,d=a||u;if(i||l||d){let y;if(m)y=e.device.importExternalTexture({source:o});else{if(d){let B=me().getBool("CANVAS2D_WILL_READ_FREQUENTLY_FOR_GPU");(rf==null||B!==bw)&&(bw=B,rf=document.createElement("canvas").getContext("2d",{willReadFrequently:bw})),rf.canvas.width=c,rf.canvas.height=p,rf.drawImage(o,0,0,c,p),o=rf.canvas}let k=GPUTextureUsage.COPY_DST|GPUTextureUsage.RENDER_ATTACHMENT|GPUTextureUsage.TEXTURE_BINDING,T=e.textureManager.acquireTexture(f[1],f[0],"rgba8unorm",k);e.queue.copyExternalImageToTexture({source:o},{texture:T},[f[1],f[0]]),y=T}let x=I.sizeFromShape(f),w=I.computeStrides(f),b=new Hg(f,s,m),v=[{type:"uint32",data:[x]},{type:"uint32",data:[s]},{type:"uint32",data:[...w]}],E=e.makeTensorInfo([p,c],"int32"),_=e.tensorMap.get(E.dataId);_.resource=y;let M=e.runWebGPUProgram(b,[E],"int32",v);return e.disposeData(E.dataId),M}let h=o.data,g=h;if(s!=null&&s!==4){g=new Uint8Array(o.width*o.height*s);let y=h.length,x=0;for(let w=0;w<y;w++)w%4<s&&(g[x++]=h[w])}let A=e.makeTensorInfo(f,"int32",new Int32Array(g));return e.uploadToGPU(A.dataId),A}var qg=class{constructor(t,e,n,o,s){this.uniforms="varianceEpsilon : f32,",this.workgroupSize=[128,1,1],this.size=!0,this.variableNames=["x","mean","variance"],C.assertAndGetBroadcastShape(t,e),C.assertAndGetBroadcastShape(t,n),this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),o!=null&&(C.assertAndGetBroadcastShape(t,o),this.variableNames.push("offset")),s!=null&&(C.assertAndGetBroadcastShape(t,s),this.variableNames.push("scale")),this.offsetShape=o,this.scaleShape=s,this.shaderKey="batchNorm"}getUserCode(){let t="0.0";this.offsetShape!=null&&(t="getOffsetByOutputIndex(index)");let e="1.0";return this.scaleShape!=null&&(e="getScaleByOutputIndex(index)"),`
      ${J("index")} {
        if (index < uniforms.size)
        {
          let xValue = getXByOutputIndex(index);
          let meanValue = getMeanByOutputIndex(index);
          let varianValue = getVarianceByOutputIndex(index);
          let offsetValue = ${t};
          let scaleValue = ${e};
          let inv = scaleValue * inverseSqrt(varianValue + f32(uniforms.varianceEpsilon));
          setOutputAtIndex(index,dot(vec3<f32>(xValue, -meanValue, offsetValue), vec3<f32>(inv, inv, 1.0)));
        }
      }
  `}};var CM={kernelName:au,backendName:"webgpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{x:n,scale:o,offset:s,mean:a,variance:u}=r,{varianceEpsilon:l}=t,i=e,c=[n,a,u],p=null;s!=null&&(p=s.shape,c.push(s));let f=null;o!=null&&(f=o.shape,c.push(o));let m=new qg(n.shape,a.shape,u.shape,p,f),d=[{type:"float32",data:[l]}];return i.runWebGPUProgram(m,c,n.dtype,d)}};function V9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dataFormat:c,dilations:p,dimRoundingMode:f,activation:m,leakyreluAlpha:d}=n,h=C.convertConv2DDataFormat(c),g=C.computeConv2DInfo(o.shape,s.shape,l,p,i,f,!1,h);return kg({x:o,filter:s,convInfo:g,backend:e,bias:a,preluActivationWeights:u,leakyreluAlpha:d,activation:m})}var SM={kernelName:nl,backendName:"webgpu",kernelFunc:V9};function H9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dilations:c,dimRoundingMode:p,activation:f,leakyreluAlpha:m}=n,d=c;d==null&&(d=[1,1]),I.assert(C.eitherStridesOrDilationsAreOne(l,d),()=>`Error in depthwiseConv2d: Either strides or dilations must be 1. Got strides ${l} and dilations '${d}'`);let h=C.computeConv2DInfo(o.shape,s.shape,l,d,i,p,!0),g=[o,s],A=a!=null,y=u!=null;A&&g.push(a),y&&g.push(u);let x=[{type:"int32",data:[h.padInfo.top,h.padInfo.left]},{type:"int32",data:[h.inHeight,h.inWidth]}],w;return h.outHeight>4&&h.outWidth>4&&h.strideWidth<=2&&h.inChannels===h.outChannels&&h.dilationHeight===1&&h.dilationWidth===1&&h.inChannels%4===0?(w=new ef(h,A,f,y),x.push({type:"int32",data:[w.virtualWidth]})):(w=new tf(h,A,f,y),x.push({type:"int32",data:[h.filterHeight]},{type:"int32",data:[h.filterWidth]},{type:"int32",data:[h.strideHeight,h.strideWidth]},{type:"int32",data:[h.dilationHeight,h.dilationWidth]})),f==="leakyrelu"&&(x.push({type:"float32",data:[m]}),w.uniforms+=" alpha : f32,"),e.runWebGPUProgram(w,g,"float32",x)}var kM={kernelName:ol,backendName:"webgpu",kernelFunc:H9};var Kg=class{constructor(t,e){this.variableNames=["A","indices"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey=`gathernd_${t}`,this.sliceDim=t,this.uniforms=`sliceDim : i32, strides : ${Bt(t)},`}getUserCode(){let t;return this.sliceDim>1?t="uniforms.strides[j]":t="uniforms.strides",`
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          var flattenIndex = 0;
          for (var j = 0; j < uniforms.sliceDim; j = j + 1) {
            let indexTemp = i32(round(getIndices(coords[0], j)));
            let strideNum = ${t};
            flattenIndex = flattenIndex + indexTemp * strideNum;
          }

          setOutputAtIndex(index, getA(flattenIndex, coords[1]));
        }
      }
      `}};function q9(r){let{inputs:t,backend:e}=r,{params:n,indices:o}=t,s=o.shape,a=s[s.length-1],u=I.sizeFromShape(n.shape),[l,i,c,p]=C.prepareAndValidate(n,o),f=ge({inputs:{x:o},backend:e,attrs:{shape:[i,a]}}),m=ge({inputs:{x:n},backend:e,attrs:{shape:[I.sizeFromShape(n.shape)/c,c]}});if(e.shouldExecuteOnCPU([n,o])||n.dtype==="string"){let y=e.readSync(o.dataId),x=e.bufferSync(n),w=T_(y,x,n.dtype,i,a,c,p,n.shape,u);return e.makeTensorInfo(l,n.dtype,w.values)}let d=new Kg(a,[i,c]),h=[{type:"int32",data:[a]},{type:"int32",data:p}],g=e.runWebGPUProgram(d,[m,f],m.dtype,h),A=ge({inputs:{x:g},backend:e,attrs:{shape:l}});return e.disposeData(f.dataId),e.disposeData(m.dataId),e.disposeData(g.dataId),A}var vM={kernelName:uu,backendName:"webgpu",kernelFunc:q9};var jg=class{constructor(t,e){this.variableNames=["A","indices"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.slice(),this.aShape=t,this.outputShape=e,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="gather"}getUserCode(){let t=K9(this.aShape);return`
      ${J("index")} {
        if (index < uniforms.size) {
          let resRC = getCoordsFromIndex(index);
          let indexZ = i32(getIndices(resRC.x, resRC.z));
          let inBounds = select(0.0, 1.0, indexZ >= 0 && indexZ < uniforms.aShape[2]);
          setOutputAtIndex(index, inBounds * getA(${t}));
        }
      }
    `}};function K9(r){let t=["resRC.x","resRC.y","resRC.z","resRC.w"],e=[];for(let n=0;n<r.length;n++)n===2?e.push("indexZ"):e.push(`${t[n]}`);return e.join()}function Cw(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,indices:s}=t,{axis:a,batchDims:u}=n,l=I.parseAxisParam(a,o.shape)[0],i=C.segment_util.collectGatherOpShapeInfo(o,s,l,u),c=I.sizeFromShape(s.shape),p=[],f=ge({inputs:{x:o},backend:e,attrs:{shape:[i.batchSize,i.outerSize,i.dimSize,i.sliceSize]}}),m=ge({inputs:{x:s},backend:e,attrs:{shape:[i.batchSize,c/i.batchSize]}});p.push(f),p.push(m);let d=[i.batchSize,i.outerSize,c/i.batchSize,i.sliceSize];if(e.shouldExecuteOnCPU([o,s])){let x=e.tensorMap.get(m.dataId).values,w=Te(m.shape,m.dtype,x),v=e.tensorMap.get(f.dataId).values,E=Te(f.shape,f.dtype,v),_=M_(E,w,d);return p.forEach(M=>e.disposeData(M.dataId)),e.makeTensorInfo(i.outputShape,_.dtype,_.values)}let h=new jg(f.shape,d),g=e.runWebGPUProgram(h,[f,m],f.dtype);p.push(g);let A=ge({inputs:{x:g},backend:e,attrs:{shape:i.outputShape}});return p.forEach(y=>e.disposeData(y.dataId)),A}var EM={kernelName:Ri,backendName:"webgpu",kernelFunc:Cw};var j9=lt({opType:ve.GREATER,cpuKernelImpl:F_,dtype:"bool"}),DM={kernelName:lu,backendName:"webgpu",kernelFunc:j9};var Y9=lt({opType:ve.GREATER_EQUAL,dtype:"bool",cpuKernelImpl:N_}),BM={kernelName:cu,backendName:"webgpu",kernelFunc:Y9};function X9(r){let{inputs:t,backend:e}=r,{input:n}=t;return Ug(n,!0,e)}var RM={kernelName:$d,backendName:"webgpu",kernelFunc:X9};var J9=Re({opType:ie.IS_FINITE,dtype:"bool"}),_M={kernelName:pu,backendName:"webgpu",kernelFunc:J9};var Z9=Re({opType:ie.IS_INF,dtype:"bool"}),TM={kernelName:fu,backendName:"webgpu",kernelFunc:Z9};var e8=Re({opType:ie.IS_NAN,dtype:"bool"}),MM={kernelName:mu,backendName:"webgpu",kernelFunc:e8};function t8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{alpha:s}=n,a=[{type:"float32",data:[s]}],u=new Mn(o.shape,ie.LEAKYRELU,"alpha : f32,");return e.runWebGPUProgram(u,[o],"float32",a)}var NM={kernelName:zs,backendName:"webgpu",kernelFunc:t8};var r8=lt({opType:ve.LESS,dtype:"bool",cpuKernelImpl:$_}),FM={kernelName:du,backendName:"webgpu",kernelFunc:r8};var n8=lt({opType:ve.LESS_EQUAL,dtype:"bool",cpuKernelImpl:P_}),PM={kernelName:hu,backendName:"webgpu",kernelFunc:n8};var Yg=class{constructor(t){this.variableNames=[],this.outputShape=[],this.uniforms="start : f32, step : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="linSpace"}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
          setOutputAtIndex(index, uniforms.start + f32(index) * uniforms.step);
        }
      }
    `}};function o8(r){let{backend:t,attrs:e}=r,{start:n,stop:o,num:s}=e,a=(o-n)/(s-1),u=new Yg(s),l=[{type:"float32",data:[n]},{type:"float32",data:[a]}];return t.runWebGPUProgram(u,[],"float32",l)}var $M={kernelName:gu,backendName:"webgpu",kernelFunc:o8};var s8=Re({opType:ie.LOG,cpuKernelImpl:L_}),LM={kernelName:"Log",backendName:"webgpu",kernelFunc:s8};var i8=Re({opType:ie.LOG1P}),OM={kernelName:Au,backendName:"webgpu",kernelFunc:i8};var a8=lt({opType:ve.LOGICAL_AND,dtype:"bool"}),QM={kernelName:yu,backendName:"webgpu",kernelFunc:a8};var u8=Re({opType:ie.LOGICAL_NOT}),zM={kernelName:xu,backendName:"webgpu",kernelFunc:u8};var l8=lt({opType:ve.LOGICAL_OR}),WM={kernelName:Iu,backendName:"webgpu",kernelFunc:l8};var GM=`
  var powValue = 0.0;
  let basis = uniforms.bias + uniforms.alpha * sum;
  if (uniforms.beta == 0.5) {
    powValue = inverseSqrt(basis);
  } else if (uniforms.beta == 1.0) {
    powValue = 1.0 / basis;
  } else {
    powValue = exp(log(basis) * (-uniforms.beta));
  }
`,Xg=class{constructor(t){this.outputShape=[],this.variableNames=["x"],this.uniforms="radius : i32, bias : f32, alpha : f32, beta : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="lrn"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.size) {
        let coords = getOutputCoords();
        let b = coords[0];
        let r = coords[1];
        let c = coords[2];
        let d = coords[3];

        let x = getX(b, r, c, d);
        var sum = 0.0;
        for (var i = -uniforms.radius; i <= uniforms.radius; i = i + 1) {
          let idx = d + i;
          if (idx >= 0 && idx < uniforms.xShape[3]) {
            let z = getX(b, r, c, idx);
            sum = sum + z * z;
          }
        }
        ${GM}

        setOutputAtIndex(index, x * powValue);
      }
    }
  `}},Jg=class{constructor(t,e){this.outputShape=[],this.variableNames=["x"],this.uniforms="radius : i32, bias : f32, alpha : f32, beta : f32,",this.workgroupSize=[256,1,1],this.maxAllowRadius=16,I.assert(e<=this.maxAllowRadius,()=>`Radius must be less than or equal to ${this.maxAllowRadius}, current radius is ${e}`),this.outputShape=t,this.elementsPerWorkgroup=this.workgroupSize[0]-2*this.maxAllowRadius,this.dispatchLayout={x:[3],y:[2],z:[0,1]},this.dispatch=Z(this.dispatchLayout,this.outputShape,[this.elementsPerWorkgroup,this.workgroupSize[1],this.workgroupSize[2]]),this.shaderKey="lrn_shared"}getUserCode(){return`
    var <workgroup>lrnSub: array<f32, ${this.workgroupSize[0]}>;
    const elementsPerWorkgroup = ${this.elementsPerWorkgroup};
    const maxAllowRadius = ${this.maxAllowRadius};

    ${J()} {
      let localDepth = i32(localId.x);
      let workgroupDepth = i32(workgroupId.x) * elementsPerWorkgroup;
      let xDepth = workgroupDepth + localDepth - maxAllowRadius;
      let b = i32(globalId.z) / uniforms.xShape[1];
      let r = i32(globalId.z) - b * uniforms.xShape[1];
      let c = i32(globalId.y);
      let d = workgroupDepth + localDepth;

      var x = 0.0;
      if (xDepth >= 0 && xDepth < uniforms.xShape[3]) {
        x = getX(b, r, c, xDepth);
      }
      lrnSub[localDepth] = x;
      workgroupBarrier();

      if (localDepth < elementsPerWorkgroup && d < uniforms.outShape[3]) {
        var sum = 0.0;
        let index = localDepth + maxAllowRadius;
        for (var i = -uniforms.radius; i <= uniforms.radius; i = i + 1) {
          let z = lrnSub[index + i];
          sum = sum + z * z;
        }
        ${GM}

        setOutputAtCoords(b, r, c, d, lrnSub[index] * powValue);
      }
    } `}};function c8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{depthRadius:s,bias:a,alpha:u,beta:l}=n,i;s>16?i=new Xg(o.shape):i=new Jg(o.shape,s);let c=[{type:"int32",data:[s]},{type:"float32",data:[a]},{type:"float32",data:[u]},{type:"float32",data:[l]}];return e.runWebGPUProgram(i,[o],o.dtype,c)}var UM={kernelName:"LRN",backendName:"webgpu",kernelFunc:c8};var Zg=class{constructor(t){this.outputShape=[],this.variableNames=["inputImage","outputImage","dy"],this.uniforms="depthRadius : i32, bias : f32, alpha : f32, beta : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="lrn_grad"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.size) {
        let coords = getOutputCoords();
        let b = coords[0];
        let r = coords[1];
        let c = coords[2];

        let MIN_DEPTH_BEGIN = 0;
        let MAX_DEPTH_END = uniforms.outShape[3];
        var result = 0.0;
        for (var d = MIN_DEPTH_BEGIN; d < MAX_DEPTH_END; d++) {
          let depthBegin = max(MIN_DEPTH_BEGIN, d - uniforms.depthRadius);
          let depthEnd = min(MAX_DEPTH_END, d + uniforms.depthRadius + 1);

          var norm = 0.0;
          for (var k = MIN_DEPTH_BEGIN; k < MAX_DEPTH_END; k++) {
            if (k < depthBegin) {
              continue;
            } else if (k >= depthBegin && k < depthEnd) {
              norm += getInputImage(b, r, c, k) * getInputImage(b, r, c, k);
            } else {
              break;
            }
          }

          norm = uniforms.alpha * norm + uniforms.bias;

          for (var k = MIN_DEPTH_BEGIN; k < MAX_DEPTH_END; k++) {
            if (k < depthBegin) {
              continue;
            } else if (k >= depthBegin && k < depthEnd) {
              var dyi = -2.0 * uniforms.alpha * uniforms.beta
                * getInputImage(b, r, c, k) * getOutputImage(b, r, c, d) / norm;
              if (k == d) {
                dyi += pow(norm, -1.0 * uniforms.beta);
              }
              if (k == coords[3]) {
                dyi *= getDy(b, r, c, d);
                result += dyi;
              }
            } else {
              break;
            }
          }
        }

        setOutputAtIndex(index, result);
      }
    }
  `}};function p8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,y:s,dy:a}=t,{depthRadius:u,bias:l,alpha:i,beta:c}=n,p=new Zg(o.shape),f=[{type:"int32",data:[u]},{type:"float32",data:[l]},{type:"float32",data:[i]},{type:"float32",data:[c]}];return e.runWebGPUProgram(p,[o,s,a],o.dtype,f)}var VM={kernelName:wu,backendName:"webgpu",kernelFunc:p8};var f8=lt({opType:ve.MAX,cpuKernelImpl:Q_}),HM={kernelName:Ws,backendName:"webgpu",kernelFunc:f8};function m8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l}=n,c=C.computePool2DInfo(o.shape,s,a,1,u,l);return fg(o,c,"max",e)}var qM={kernelName:bu,backendName:"webgpu",kernelFunc:m8};function d8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dataFormat:l,dimRoundingMode:i}=n,c=[1,1,1],p=C.computePool3DInfo(o.shape,s,a,c,u,i,l),f=new ji(p,"max"),m=[{type:"int32",data:[p.strideDepth,p.strideHeight,p.strideWidth]},{type:"int32",data:[p.padInfo.front,p.padInfo.top,p.padInfo.left]},{type:"int32",data:[p.inDepth,p.inHeight,p.inWidth]},{type:"int32",data:[p.effectiveFilterDepth,p.effectiveFilterHeight,p.effectiveFilterWidth]}];return e.runWebGPUProgram(f,[o],o.dtype,m)}var KM={kernelName:up,backendName:"webgpu",kernelFunc:d8};var eA=class{constructor(t){this.variableNames=["dy","maxPos"],this.uniforms=`strides : vec2<i32>, pads : vec2<i32>, dilations : vec2<i32>, filterDims : vec2<i32>,
       outHeight : i32, outWidth : i32`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="maxPool2DBackprop"}getUserCode(){return`
      ${J("index")} {
      if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let batch = coords[0];
        let d = coords[3];

        let dyRCCorner = vec2<i32>(coords.yz) - uniforms.pads;
        let dyRCorner = dyRCCorner.x;
        let dyCCorner = dyRCCorner.y;

        // Convolve dy(?, ?, d) with pos mask(:, :, d) to get dx(xR, xC, d).
        // ? = to be determined. : = across all values in that axis.
        var dotProd = 0.0;
        let lastIndex = uniforms.filterDims[0] * uniforms.filterDims[1] - 1;
        for (var wR = 0; wR < uniforms.filterDims[0]; wR += uniforms.dilations[0]) {
          let dyR = f32(dyRCorner + wR) / f32(uniforms.strides[0]);

          if (dyR < 0.0 || dyR >= f32(uniforms.outHeight) || fract(dyR) > 0.0) {
            continue;
          }
          let idyR = i32(dyR);

          for (var wC = 0; wC < uniforms.filterDims[1]; wC += uniforms.dilations[1]) {
            let dyC = f32(dyCCorner + wC) / f32(uniforms.strides[1]);

            if (dyC < 0.0 || dyC >= f32(uniforms.outWidth) || fract(dyC) > 0.0) {
              continue;
            }
            let idyC = i32(dyC);

            let dyValue = getDy(batch, idyR, idyC, d);
            let maxPosValue = lastIndex - i32(getMaxPos(batch, idyR, idyC, d));

            // Get the current value, check it against the value from the
            // position matrix.
            let curPosValue = wR * uniforms.filterDims[1] + wC;
            let mask = select(0.0, 1.0, maxPosValue == curPosValue);
            dotProd += dyValue * mask;
          }
        }
        setOutputAtIndex(index, dotProd);
      }
    }
    `}},tA=class{constructor(t){this.variableNames=["dy","maxPos"],this.uniforms=`strides : vec3<i32>, pads : vec3<i32>, filterDims : vec3<i32>,
      outDepth : i32, outHeight : i32, outWidth : i32`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="maxPool3DBackprop"}getUserCode(){return`
      ${J("index")} {
      if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        let batch = coords.x;
        let ch = coords.u;

        let dyCorner = vec3<i32>(coords.y, coords.z, coords.w) - uniforms.pads;
        let dyDCorner = dyCorner.x;
        let dyRCorner = dyCorner.y;
        let dyCCorner = dyCorner.z;

        // Convolve dy(?, ?, ?, ch) with pos mask(:, :, :, d) to get
        // dx(xD, xR, xC, ch).
        // ? = to be determined. : = across all values in that axis.
        var dotProd = 0.0;
        let lastIndex = uniforms.filterDims[0] * uniforms.filterDims[1] * uniforms.filterDims[2] - 1;

        for (var wD = 0; wD < uniforms.filterDims[0]; wD++) {
          let dyD = f32(dyDCorner + wD) / f32(uniforms.strides[0]);

          if (dyD < 0.0 || dyD >= f32(uniforms.outDepth) || fract(dyD) > 0.0) {
            continue;
          }
          let idyD = i32(dyD);

          for (var wR = 0; wR < uniforms.filterDims[1]; wR++) {
            let dyR = f32(dyRCorner + wR) / f32(uniforms.strides[1]);

            if (dyR < 0.0 || dyR >= f32(uniforms.outHeight) || fract(dyR) > 0.0) {
              continue;
            }
            let idyR = i32(dyR);

            for (var wC = 0; wC < uniforms.filterDims[2]; wC++) {
              let dyC = f32(dyCCorner + wC) / f32(uniforms.strides[2]);

              if (dyC < 0.0 || dyC >= f32(uniforms.outWidth) || fract(dyC) > 0.0) {
                continue;
              }
              let idyC = i32(dyC);

              let dyValue = getDy(batch, idyD, idyR, idyC, ch);
              let maxPosValue = lastIndex - i32(getMaxPos(batch, idyD, idyR, idyC, ch));

              // Get the current value, check it against the value from the
              // position matrix.
              let curPosValue = wD * uniforms.filterDims[1] * uniforms.filterDims[2] + wR * uniforms.filterDims[2] + wC;
              let mask = select(0.0, 1.0, maxPosValue == curPosValue);
              dotProd += dyValue * mask;
            }
          }
        }

        setOutputAtIndex(index, dotProd);
      }
    }
    `}};function h8(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,a=s,{filterSize:u,strides:l,pad:i,dimRoundingMode:c}=n,p=[1,1,1],f=C.computePool3DInfo(a.shape,u,l,p,i,c),m=new ji(f,"max",!0),d=[{type:"int32",data:[f.strideDepth,f.strideHeight,f.strideWidth]},{type:"int32",data:[f.padInfo.front,f.padInfo.top,f.padInfo.left]},{type:"int32",data:[f.inDepth,f.inHeight,f.inWidth]},{type:"int32",data:[f.effectiveFilterDepth,f.effectiveFilterHeight,f.effectiveFilterWidth]}],h=e.runWebGPUProgram(m,[a],"int32",d),g=new tA(f);d=[{type:"int32",data:[f.strideDepth,f.strideHeight,f.strideWidth]},{type:"int32",data:[f.effectiveFilterDepth-1-f.padInfo.front,f.effectiveFilterHeight-1-f.padInfo.top,f.effectiveFilterWidth-1-f.padInfo.left]},{type:"int32",data:[f.effectiveFilterDepth,f.effectiveFilterHeight,f.effectiveFilterWidth]},{type:"int32",data:[f.outDepth]},{type:"int32",data:[f.outHeight]},{type:"int32",data:[f.outWidth]}];let A=e.runWebGPUProgram(g,[o,h],a.dtype,d);return e.disposeData(h.dataId),A}var jM={kernelName:lp,backendName:"webgpu",kernelFunc:h8};function g8(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s,output:a}=t,u=s;Qm([s,a],"maxPoolGrad");let{filterSize:l,strides:i,pad:c,dimRoundingMode:p}=n,f=C.computePool2DInfo(u.shape,l,i,1,c,p),m=new hs(f,"max",!0),d=[{type:"int32",data:[f.strideHeight,f.strideWidth]},{type:"int32",data:[f.padInfo.top,f.padInfo.left]},{type:"int32",data:[f.dilationHeight,f.dilationWidth]},{type:"int32",data:[f.inHeight,f.inWidth]},{type:"int32",data:[f.effectiveFilterHeight,f.effectiveFilterWidth]}],h=e.runWebGPUProgram(m,[u],"int32",d),g=new eA(f);d=[{type:"int32",data:[f.strideHeight,f.strideWidth]},{type:"int32",data:[f.effectiveFilterHeight-1-f.padInfo.top,f.effectiveFilterWidth-1-f.padInfo.left]},{type:"int32",data:[f.dilationHeight,f.dilationWidth]},{type:"int32",data:[f.effectiveFilterHeight,f.effectiveFilterWidth]},{type:"int32",data:[f.outHeight]},{type:"int32",data:[f.outWidth]}];let A=e.runWebGPUProgram(g,[o,h],u.dtype,d);return e.disposeData(h.dataId),A}var YM={kernelName:ap,backendName:"webgpu",kernelFunc:g8};function A8(r){let{inputs:t,backend:e,attrs:n}=r,{filterSize:o,strides:s,pad:a,includeBatchInIndex:u}=n,{x:l}=t;I.assert(l.shape.length===4,()=>`Error in maxPool: input must be rank 4 but got rank ${l.shape.length}.`);let i=[1,1];I.assert(C.eitherStridesOrDilationsAreOne(s,i),()=>`Error in maxPool: Either strides or dilations must be 1. Got strides ${s} and dilations '${i}'`);let c=C.computePool2DInfo(l.shape,o,s,i,a),p=[{type:"int32",data:[c.strideHeight,c.strideWidth]},{type:"int32",data:[c.padInfo.top,c.padInfo.left]},{type:"int32",data:[c.dilationHeight,c.dilationWidth]},{type:"int32",data:[c.inHeight,c.inWidth]},{type:"int32",data:[c.effectiveFilterHeight,c.effectiveFilterWidth]}],f=new hs(c,"max",!1),m=e.runWebGPUProgram(f,[l],l.dtype,p);f=new hs(c,"max",!0,!0,u);let d=e.runWebGPUProgram(f,[l],"int32",p);return[m,d]}var XM={kernelName:cp,backendName:"webgpu",kernelFunc:A8};function y8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;return Nn(o,s,a,"min",e)}var JM={kernelName:"Min",backendName:"webgpu",kernelFunc:y8};var x8=lt({opType:ve.MIN,cpuKernelImpl:z_}),ZM={kernelName:Su,backendName:"webgpu",kernelFunc:x8};var rA=class{constructor(t,e,n){this.uniforms="",this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e.map((o,s)=>o[0]+t[s]+o[1]),this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.xShape=t,e.map((o,s)=>{this.uniforms+=` pad${s} : vec2<i32>,`}),this.offset=n==="reflect"?0:1,this.shaderKey=`mirrorPad_${n}`}getUserCode(){let t=this.xShape.length,e=this.xShape.map((i,c)=>`uniforms.pad${c}[0]`).join(","),n=this.xShape.map((i,c)=>`uniforms.pad${c}[0] + uniforms.xShape${t>1?`[${c}]`:""}`).join(","),o=t===1?"start":"start[i]",s=t===1?"end":"end[i]",a=t===1?"outC":"outC[i]",u=Bt(t),l=t>1?["coords[0]","coords[1]","coords[2]","coords[3]"].slice(0,t):"coords";return`
      ${J("index")} {
        if (index < uniforms.size) {
          let start = ${u}(${e});
          let end = ${u}(${n});
          var outC = getCoordsFromIndex(index);
          for (var i = 0; i < ${t}; i = i + 1) {
            if (${a} < ${o}) {
              ${a} = ${o} * 2 - ${a} - ${this.offset};
            } else if(${a} >= ${s}) {
              ${a} = (${s} - 1) * 2 - ${a} + ${this.offset};
            }
          }
          let coords = outC - start;
          setOutputAtIndex(index, getX(${l}));
        }
      }
    `}};var eN={kernelName:ku,backendName:"webgpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{x:n}=r,{paddings:o,mode:s}=t,a=e,u=o.map(c=>({type:"int32",data:[c[0],c[1]]})),l=new rA(n.shape,o,s);return a.runWebGPUProgram(l,[n],n.dtype,u)}};var I8=lt({opType:ve.MOD}),tN={kernelName:"Mod",backendName:"webgpu",kernelFunc:I8};var nA=class{constructor(t,e){this.variableNames=["probs"],this.outputShape=[],this.uniforms="seed : f32, numOutcomes: i32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t,e],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="multinomial"}getUserCode(){return`
    //Based on the work of Dave Hoskins
    //https://www.shadertoy.com/view/4djSRW
    fn random (seed : f32, resultUV : vec2<f32>) -> f32 {
      let HASHSCALE1 = 443.8975;
      let p = resultUV * seed;
      var p3  = fract(vec3<f32>(p.xyx) * HASHSCALE1);
      p3 = p3 + dot(p3, p3.yzx + 19.19);
      return fract((p3.x + p3.y) * p3.z);
    }

    ${J("index")} {
      if (index < uniforms.size) {
        let coords = getOutputCoords();
        let batch = coords[0];

        let resUV = vec2<f32>(f32(coords[1]) / f32(uniforms.outShape[1]),
            f32(coords[0]) / f32(uniforms.outShape[0]));
        let r = random(uniforms.seed, resUV);
        var cdf = 0.0;
        for (var i = 0; i < uniforms.numOutcomes - 1; i = i + 1) {
          cdf = cdf + getProbs(batch, i);

          if (r < cdf) {
            setOutputAtIndexI32(index, i);
            return;
          }
        }

        // If no other event happened, last event happened.
        setOutputAtIndexI32(index, uniforms.numOutcomes - 1);
      }
    }
  `}};var oA=class{constructor(t){this.variableNames=["logits"],this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=[this.outputShape[0],1,1],this.outputShape[1]>=4096?this.workgroupSize=[256,1,1]:this.workgroupSize=[64,1,1],this.shaderKey="softmax"}getUserCode(){return`
    var<workgroup> buf : array<f32, ${this.workgroupSize[0]}>;
    var<workgroup> rowMaxShared : f32;
    var<workgroup> rowSumShared : f32;
    const blockSize = ${this.workgroupSize[0]};
    ${J("index")} {
      let row = index / blockSize;
      let tid = i32(localId.x);
      let cols = uniforms.outShape[1];

      var threadMax = -3.402823e+38f;
      for (var col = tid; col < cols; col += blockSize) {
        let value = getLogits(row, col);
        threadMax = max(threadMax, value);
      }
      if (tid < cols) {
        buf[tid] = threadMax;
      }
      workgroupBarrier();

      var reduceSize = min(cols, blockSize);
      for (var currSize = reduceSize >> 1;  currSize > 0; currSize = reduceSize >> 1) {
        reduceSize = currSize + (reduceSize & 1);
        if (tid < currSize) {
          buf[tid] = max(buf[tid], buf[tid + reduceSize]);
        }
        workgroupBarrier();
      }

      if (tid == 0) {
        rowMaxShared = buf[0];
      }
      workgroupBarrier();

      var threadSum = 0.0;
      for (var col = tid; col < cols; col += blockSize) {
        let subExp = exp(getLogits(row, col) - rowMaxShared);
        threadSum += subExp;
      }
      buf[tid] = threadSum;
      workgroupBarrier();

      for (var currSize = blockSize >> 1;  currSize > 0; currSize = currSize >> 1) {
        if (tid < currSize) {
          buf[tid] = buf[tid] + buf[tid + currSize];
        }
        workgroupBarrier();
      }

      if (tid == 0) {
        rowSumShared = buf[0];
      }
      workgroupBarrier();

      for (var col = tid; col < cols; col += blockSize) {
        let value = exp(getLogits(row, col) - rowMaxShared) / rowSumShared;
        setOutputAtCoords(row, col, value);
      }
  }
    `}};function Sw(r){let{inputs:t,backend:e,attrs:n}=r,{logits:o}=t,{dim:s}=n,a=ge({inputs:{x:o},backend:e,attrs:{shape:[I.sizeFromShape(o.shape)/o.shape[s],o.shape[s]]}}),u=new oA(a.shape),l=e.runWebGPUProgram(u,[a],o.dtype),i=ge({inputs:{x:l},backend:e,attrs:{shape:o.shape}});return e.disposeData(a.dataId),e.disposeData(l.dataId),i}var rN={kernelName:qu,backendName:"webgpu",kernelFunc:Sw};function w8(r){let{inputs:t,backend:e,attrs:n}=r,{logits:o}=t,{numSamples:s,seed:a,normalized:u}=n,l=u?o:Sw({inputs:{logits:o},backend:e,attrs:{dim:o.shape.length-1}}),i=l.shape[0],c=l.shape[1],p=new nA(i,s),f=[{type:"float32",data:[a]},{type:"int32",data:[c]}],m=e.runWebGPUProgram(p,[l],"int32",f);return u||e.disposeData(l.dataId),m}var nN={kernelName:vu,backendName:"webgpu",kernelFunc:w8};function b8(r){let{inputs:t,backend:e}=r,{x:n}=t;if(e.shouldExecuteOnCPU([n])){let s=e.tensorMap.get(n.dataId),[a,u]=G_(s.values,n.shape,n.dtype);return e.makeTensorInfo(u,n.dtype,a)}let o=new Mn(n.shape,ie.NEG);return e.runWebGPUProgram(o,[n],n.dtype)}var oN={kernelName:"Neg",backendName:"webgpu",kernelFunc:b8};function C8(r){console.warn("tf.nonMaxSuppression() in webgpu locks the UI thread. Call tf.nonMaxSuppressionAsync() instead");let{inputs:t,backend:e,attrs:n}=r,{boxes:o,scores:s}=t,{maxOutputSize:a,iouThreshold:u,scoreThreshold:l}=n,i=e.readSync(o.dataId),c=e.readSync(s.dataId),{selectedIndices:p}=Rn.nonMaxSuppressionV3Impl(i,c,a,u,l);return e.makeTensorInfo([p.length],"int32",new Int32Array(p))}var sN={kernelName:Du,backendName:"webgpu",kernelFunc:C8};function S8(r){console.warn("tf.nonMaxSuppression() in webgpu locks the UI thread. Call tf.nonMaxSuppressionAsync() instead");let{inputs:t,backend:e,attrs:n}=r,{boxes:o,scores:s}=t,{maxOutputSize:a,iouThreshold:u,scoreThreshold:l,softNmsSigma:i}=n,c=e.readSync(o.dataId),p=e.readSync(s.dataId),f=a,m=u,d=l,h=i,{selectedIndices:g,selectedScores:A}=Rn.nonMaxSuppressionV5Impl(c,p,f,m,d,h);return[e.makeTensorInfo([g.length],"int32",new Int32Array(g)),e.makeTensorInfo([A.length],"float32",new Float32Array(A))]}var iN={kernelName:Bu,backendName:"webgpu",kernelFunc:S8};var sA=class{constructor(t,e){this.variableNames=["x"],this.uniforms="onValue : f32, offValue : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t,e],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="onehot"}getUserCode(){return`
      ${J("index")} {
        if(index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          setOutputAtIndex(index, mix(uniforms.offValue, uniforms.onValue,
                                      f32(i32(round(getX(coords.x))) == coords.y)));
        }
      }
    `}};function k8(r){let{inputs:t,backend:e,attrs:n}=r,{indices:o}=t,{dtype:s,depth:a,onValue:u,offValue:l}=n,i=I.sizeFromShape(o.shape),c=new sA(i,a),p=ge({inputs:{x:o},backend:e,attrs:{shape:[i]}}),f=[{type:"float32",data:[u]},{type:"float32",data:[l]}],m=e.runWebGPUProgram(c,[p],s,f);e.disposeData(p.dataId);let d=[...o.shape,a],h=ge({inputs:{x:m},backend:e,attrs:{shape:d}});return e.disposeData(m.dataId),h}var aN={kernelName:Ru,backendName:"webgpu",kernelFunc:k8};function Vm(r){let{inputs:t,backend:e}=r,{x:n}=t;if(n.dtype==="complex64"){let o=oi({inputs:{input:n},backend:e}),s=Vm({inputs:{x:o},backend:e}),a=zl({inputs:{input:n},backend:e}),u=Vm({inputs:{x:a},backend:e}),l=Kn({inputs:{real:s,imag:u},backend:e});return e.disposeData(o.dataId),e.disposeData(s.dataId),e.disposeData(a.dataId),e.disposeData(u.dataId),l}else return Qt({attrs:{shape:n.shape,dtype:n.dtype,value:n.dtype==="string"?"":0},backend:e})}var uN={kernelName:$i,backendName:"webgpu",kernelFunc:Vm};function lN(r){let{inputs:t,backend:e}=r,{x:n}=t;if(n.dtype==="string")throw new Error("onesLike is not supported under string dtype");if(n.dtype==="complex64"){let o=oi({inputs:{input:n},backend:e}),s=lN({inputs:{x:o},backend:e}),a=zl({inputs:{input:n},backend:e}),u=Vm({inputs:{x:a},backend:e}),l=Kn({inputs:{real:s,imag:u},backend:e});return e.disposeData(o.dataId),e.disposeData(s.dataId),e.disposeData(a.dataId),e.disposeData(u.dataId),l}else return Qt({attrs:{shape:n.shape,dtype:n.dtype,value:1},backend:e})}var cN={kernelName:_i,backendName:"webgpu",kernelFunc:lN};function v8(r){let{inputs:t,backend:e,attrs:n}=r,{axis:o}=n;if(t.length===1)return Gg({inputs:{input:t[0]},backend:e,attrs:{dim:o}});let s=t[0].shape,a=t[0].dtype;t.forEach(c=>{I.assertShapesMatch(s,c.shape,"All tensors passed to stack must have matching shapes"),I.assert(a===c.dtype,()=>"All tensors passed to stack must have matching dtypes")});let u=[],l=t.map(c=>{let p=Gg({inputs:{input:c},backend:e,attrs:{dim:o}});return u.push(p),p}),i=xw({inputs:l,backend:e,attrs:{axis:o}});return u.forEach(c=>e.disposeData(c.dataId)),i}var pN={kernelName:Ti,backendName:"webgpu",kernelFunc:v8};function kw(r,t=!1){let e=r.length,n=Bt(e),o=r.map((p,f)=>`uniforms.pad${f}[0]`).join(","),s=r.map((p,f)=>`uniforms.pad${f}[0] + uniforms.xShape${e>1?`[${f}]`:""}`).join(","),a=e>1?`${n}(${o})`:`${o}`,u=e>1?`${n}(${s})`:`${s}`,l=e>1?"any(paddedCoords < start)":"paddedCoords < start",i=e>1?"any(paddedCoords >= end)":"paddedCoords >= end",c=e>1?["coords[0]","coords[1]","coords[2]","coords[3]"].slice(0,e):"coords";return`
        let start = ${a};
        let end = ${u};
        if (${l} || ${i}) {
          setOutputAtIndex(index, ${t?0:"uniforms.constantValue"});
        } else {
          let coords = paddedCoords - start;
          setOutputAtIndex(index, getX(${c}));
        }
  `}var iA=class{constructor(t,e){this.variableNames=["x"],this.uniforms="constantValue : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e.map((n,o)=>n[0]+t[o]+n[1]),this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),e.map((n,o)=>{this.uniforms+=` pad${o} : vec2<i32>,`}),this.xShape=t,this.shaderKey="pad"}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
          let paddedCoords = getCoordsFromIndex(index);
          ${kw(this.xShape)}
        }
      }
    `}};var E8=r=>{let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{paddings:s,constantValue:a}=n;if(s.every(i=>I.arraysEqual(i,[0,0])))return Xt({inputs:{x:o},backend:e});if(I.sizeFromShape(o.shape)===0){let i=s.map((c,p)=>c[0]+o.shape[p]+c[1]);return Qt({backend:e,attrs:{shape:i,value:a,dtype:o.dtype}})}let u=[{type:"float32",data:[a]}];s.map(i=>u.push({type:"int32",data:[i[0],i[1]]}));let l=new iA(o.shape,s);return e.runWebGPUProgram(l,[o],o.dtype,u)},fN={kernelName:_u,backendName:"webgpu",kernelFunc:E8};var D8=lt({opType:ve.POW}),mN={kernelName:"Pow",backendName:"webgpu",kernelFunc:D8};function B8(r){let{inputs:t,backend:e}=r,{x:n,alpha:o}=t,s=new ni(ve.PRELU,n.shape,o.shape);return e.runWebGPUProgram(s,[n,o],"float32")}var dN={kernelName:Us,backendName:"webgpu",kernelFunc:B8};function R8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;return Nn(o,s,a,"prod",e)}var hN={kernelName:Tu,backendName:"webgpu",kernelFunc:R8};var _8=r=>{let{backend:t,attrs:e}=r,{start:n,stop:o,step:s,dtype:a}=e,u=H_(n,o,s,a);return t.makeTensorInfo([u.length],a,u)},gN={kernelName:pp,backendName:"webgpu",kernelFunc:_8};var T8=lt({opType:ve.DIV}),AN={kernelName:Os,backendName:"webgpu",kernelFunc:T8};var M8=Re({opType:ie.RECIPROCAL}),yN={kernelName:Mu,backendName:"webgpu",kernelFunc:M8};var N8=Re({opType:ie.RELU}),xN={kernelName:Vs,backendName:"webgpu",kernelFunc:N8};var F8=Re({opType:ie.RELU6}),IN={kernelName:Hs,backendName:"webgpu",kernelFunc:F8};var aA=class{constructor(t,e,n){this.variableNames=["x"],this.uniforms="adjustHeightWidth : vec2<f32>, halfPixelCenters : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t[0],e,n,t[3]],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="resizeBilinear"}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
          let b = coords[0];
          let d = coords[3];
          let rc = coords.yz;

          let effectiveInSize = vec2<f32>(
            f32(uniforms.xShape.y) - uniforms.adjustHeightWidth[0],
            f32(uniforms.xShape.z) - uniforms.adjustHeightWidth[1]);

          let effectiveOutSize = vec2<f32>(
            f32(uniforms.outShape.y) - uniforms.adjustHeightWidth[0],
            f32(uniforms.outShape.z) - uniforms.adjustHeightWidth[1]);

          let effectiveInputOverOutputRatioRC =
              effectiveInSize / effectiveOutSize;

          // Fractional source index
          let sourceFracIndexRC =
            (vec2<f32>(rc) + vec2<f32>(uniforms.halfPixelCenters)) *
            effectiveInputOverOutputRatioRC - vec2<f32>(uniforms.halfPixelCenters);

          // Compute the four integer indices.
          let sourceFloorRC = vec2<i32>(sourceFracIndexRC);
          let sourceCeilRC = vec2<i32>(
            min(vec2<f32>(uniforms.xShape.yz) - vec2<f32>(1.0), ceil(sourceFracIndexRC)));

          let topLeft = getX(b, sourceFloorRC.x, sourceFloorRC.y, d);
          let bottomLeft = getX(b, sourceCeilRC.x, sourceFloorRC.y, d);
          let topRight = getX(b, sourceFloorRC.x, sourceCeilRC.y, d);
          let bottomRight = getX(b, sourceCeilRC.x, sourceCeilRC.y, d);

          let fracRC = sourceFracIndexRC - vec2<f32>(sourceFloorRC);

          let top = topLeft + (topRight - topLeft) * fracRC.y;
          let bottom = bottomLeft + (bottomRight - bottomLeft) * fracRC.y;
          let newValue = top + (bottom - top) * fracRC.x;

          setOutputAtIndex(index, newValue);
        }
      }
    `}};function P8(r){let{inputs:t,backend:e,attrs:n}=r,{images:o}=t,{alignCorners:s,size:a,halfPixelCenters:u}=n,[l,i]=a,c=s&&l>1?1:0,p=s&&i>1?1:0,m=[{type:"float32",data:[c,p]},{type:"float32",data:[u?.5:0]}],d=new aA(o.shape,l,i);return e.runWebGPUProgram(d,[o],"float32",m)}var wN={kernelName:Pu,backendName:"webgpu",kernelFunc:P8};var uA=class{constructor(t,e){this.variableNames=["dy"],this.uniforms=`effectiveXSize : vec2<i32>, effectiveYSize : vec2<i32>, heightScale : f32, widthScale : f32,
       invHeightScale : f32, invWidthScale : f32, winHeight : i32, winWidth : i32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.alignCorners=e,this.shaderKey=`resizeBilinearBackprop_${e}`}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getOutputCoords();
          let b = coords[0];
          let d = coords[3];
          let r = coords[1];
          let c = coords[2];

          var accumulator = 0.0;

          // Compute bounds for where in dy we will look
          let startRLerp = floor(f32(r) * uniforms.invHeightScale);
          let startDyR = i32(startRLerp - f32(uniforms.winHeight / 2));

          let startCLerp = floor(f32(c) * uniforms.invWidthScale);
          let startDyC = i32(startCLerp - f32(uniforms.winWidth / 2));

          // Loop over dy
          for (var dyROffset = 0; dyROffset < uniforms.winHeight; dyROffset++) {
            let dyR = startDyR + dyROffset;

            // Guard against the window exceeding the bounds of dy
            if (dyR < 0 || dyR >= uniforms.dyShape[1]) {
              continue;
            }

            for (var dyCOffset = 0; dyCOffset < uniforms.winWidth; dyCOffset++) {
              let dyC = startDyC + dyCOffset;

              // Guard against the window exceeding the bounds of dy
              if (dyC < 0 || dyC >= uniforms.dyShape[2]) {
                continue;
              }

              let dxR = f32(dyR) * uniforms.heightScale;
              let topDxRIndex = i32(floor(dxR));
              let bottomDxRIndex = i32(min(ceil(dxR), f32(uniforms.outShape[1] - 1)));
              let dxRLerp = dxR - f32(topDxRIndex);
              let inverseDxRLerp = 1.0 - dxRLerp;

              let dxC = f32(dyC) * uniforms.widthScale;
              let leftDxCIndex = i32(floor(dxC));
              let rightDxCIndex = i32(min(ceil(dxC), f32(uniforms.outShape[2] - 1)));
              let dxCLerp = dxC - f32(leftDxCIndex);
              let inverseDxCLerp = 1.0 - dxCLerp;

              if (r == topDxRIndex && c == leftDxCIndex) {
                // topLeft
                accumulator +=
                  getDy(b, dyR, dyC, d) * inverseDxRLerp * inverseDxCLerp;
              }

              if (r == topDxRIndex && c == rightDxCIndex) {
                // topRight
                accumulator += getDy(b, dyR, dyC, d) * inverseDxRLerp * dxCLerp;
              }

              if (r == bottomDxRIndex && c == leftDxCIndex) {
                // bottomLeft
                accumulator += getDy(b, dyR, dyC, d) * dxRLerp * inverseDxCLerp;
              }

              if (r == bottomDxRIndex && c == rightDxCIndex) {
                // bottomRight
                accumulator += getDy(b, dyR, dyC, d) * dxRLerp * dxCLerp;
              }
            }
          }
          // End loop over dy

          setOutputAtIndex(index, accumulator);
        }
      }
    `}};function $8(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n,[,u,l]=o.shape,[,i,c]=s.shape,p=[a&&i>1?u-1:u,a&&c>1?l-1:l],f=[a&&i>1?i-1:i,a&&c>1?c-1:c],m=p[0]/f[0],d=p[1]/f[1],h=1/m,g=1/d,A=Math.ceil(h)*2+2,y=Math.ceil(g)*2+2,x=new uA(o.shape,a),w=[{type:"int32",data:p},{type:"int32",data:f},{type:"float32",data:[m]},{type:"float32",data:[d]},{type:"float32",data:[h]},{type:"float32",data:[g]},{type:"int32",data:[A]},{type:"int32",data:[y]}];return e.runWebGPUProgram(x,[s],s.dtype,w)}var bN={kernelName:$u,backendName:"webgpu",kernelFunc:$8};var lA=class{constructor(t,e,n,o){this.variableNames=["x"],this.uniforms="adjustHeightWidth : vec2<f32>, roundBase : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t[0],e,n,t[3]],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.halfPixelCenters=o,this.shaderKey=`resizeNearest_${o}`}getUserCode(){let t;return this.halfPixelCenters?t="max((vec2<f32>(rc) + vec2<f32>(0.5)) * effectiveInputOverOutputRatioRC, vec2<f32>(0.0))":t="vec2<f32>(rc) * effectiveInputOverOutputRatioRC",`
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let b = coords[0];
          let d = coords[3];
          let rc = coords.yz;

          let effectiveInSize = vec2<f32>(
            f32(uniforms.xShape.y) - uniforms.adjustHeightWidth[0],
            f32(uniforms.xShape.z) - uniforms.adjustHeightWidth[1]);

          let effectiveOutSize = vec2<f32>(
            f32(uniforms.outShape.y) - uniforms.adjustHeightWidth[0],
            f32(uniforms.outShape.z) - uniforms.adjustHeightWidth[1]);

          let effectiveInputOverOutputRatioRC =
              effectiveInSize / effectiveOutSize;

          // Fractional source index
          let sourceFracIndexRC = ${t};

          // Compute the coordinators of nearest neighbor point.
          let inputShapeRC = vec2<f32>(f32(uniforms.xShape.y), f32(uniforms.xShape.z));
          let sourceNearestRC = vec2<i32>(
            min(inputShapeRC - 1.0, floor(sourceFracIndexRC + uniforms.roundBase)));
          let newValue = getX(b, sourceNearestRC.x, sourceNearestRC.y, d);

          setOutputAtIndex(index, newValue);
        }
      }
    `}};function L8(r){let{inputs:t,backend:e,attrs:n}=r,{images:o}=t,{alignCorners:s,halfPixelCenters:a,size:u}=n,[l,i]=u,c=s&&l>1?1:0,p=s&&i>1?1:0,m=[{type:"float32",data:[c,p]},{type:"float32",data:[s?.5:0]}],d=new lA(o.shape,l,i,a);return e.runWebGPUProgram(d,[o],o.dtype,m)}var CN={kernelName:Nu,backendName:"webgpu",kernelFunc:L8};var cA=class{constructor(t,e){this.variableNames=["dy"],this.uniforms=`effectiveXSize : vec2<i32>, effectiveYSize : vec2<i32>, invHeightScale : f32, invWidthScale : f32,
       winHeight : i32, winWidth : i32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.alignCorners=e,this.shaderKey=`resizeNearestNeigborBackprop_${e}`}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getOutputCoords();
          let b = coords[0];
          let d = coords[3];
          let r = coords[1];
          let c = coords[2];

          var accumulator = 0.0;

          // Compute bounds for where in dy we will look
          let startRLerp = floor(f32(r) * uniforms.invHeightScale);
          let startDyR = i32(floor(startRLerp - f32(uniforms.winHeight / 2)));

          let startCLerp = floor(f32(c) * uniforms.invWidthScale);
          let startDyC = i32(floor(startCLerp - f32(uniforms.winWidth / 2)));

          // Loop over dy
          for (var dyROffset = 0; dyROffset < uniforms.winHeight; dyROffset++) {
            let dyR = startDyR + dyROffset;

            // Guard against the window exceeding the bounds of dy
            if (dyR < 0 || dyR >= uniforms.dyShape[1]) {
              continue;
            }

            for (var dyCOffset = 0; dyCOffset < uniforms.winWidth; dyCOffset++) {
              let dyC = startDyC + dyCOffset;

              // Guard against the window exceeding the bounds of dy
              if (dyC < 0 || dyC >= uniforms.dyShape[2]) {
                continue;
              }

              let sourceFracRow = f32(uniforms.effectiveXSize[0]) *
                  (f32(dyR) / f32(uniforms.effectiveYSize[0]));

              let sourceFracCol = f32(uniforms.effectiveXSize[1]) *
                  (f32(dyC) / f32(uniforms.effectiveYSize[1]));

              let sourceNearestRow =
                  i32(min(f32(uniforms.outShape[1] - 1),
                  ${this.alignCorners?"floor(sourceFracRow + 0.5)":"floor(sourceFracRow)"}));

              let sourceNearestCol =
                  i32(min(f32(uniforms.outShape[2] - 1),
                  ${this.alignCorners?"floor(sourceFracCol + 0.5)":"floor(sourceFracCol)"}));

              if (r == sourceNearestRow && c == sourceNearestCol) {
                accumulator += getDy(b, dyR, dyC, d);
              }
            }
          }
          // End loop over dy

          setOutputAtIndex(index, accumulator);
        }
      }
    `}};function O8(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n,[,u,l]=o.shape,[,i,c]=s.shape,p=[a&&i>1?u-1:u,a&&c>1?l-1:l],f=[a&&i>1?i-1:i,a&&c>1?c-1:c],m=p[0]/f[0],d=p[1]/f[1],h=1/m,g=1/d,A=Math.ceil(h)*2+2,y=Math.ceil(g)*2+2,x=new cA(o.shape,a),w=[{type:"int32",data:p},{type:"int32",data:f},{type:"float32",data:[h]},{type:"float32",data:[g]},{type:"int32",data:[A]},{type:"int32",data:[y]}];return e.runWebGPUProgram(x,[s],s.dtype,w)}var SN={kernelName:Fu,backendName:"webgpu",kernelFunc:O8};var pA=class{constructor(t){this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.uniforms=" axis : vec4<i32>,",this.shaderKey="reverse"}getUserCode(){return`
      
      // Using uniform variables as judging conditions, so the function has
      // coherent execution within all threads.
      fn getReverseCoords(coords : vec4<i32>) -> vec4<i32> {
        var reverseCoords = coords;
        if (uniforms.axis[0] == 1) {
          reverseCoords[0] = uniforms.xShape[0] - coords[0] - 1;
        }
        if (uniforms.axis[1] == 1) {
          reverseCoords[1] = uniforms.xShape[1] - coords[1] - 1;
        }
        if (uniforms.axis[2] == 1) {
          reverseCoords[2] = uniforms.xShape[2] - coords[2] - 1;
        }
        if (uniforms.axis[3] == 1) {
          reverseCoords[3] = uniforms.xShape[3] - coords[3] - 1;
        }

        return reverseCoords;
      }
    
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let reverseCoords = getReverseCoords(coords);
          setOutputAtIndex(index, getX(reverseCoords[0],
              reverseCoords[1], reverseCoords[2], reverseCoords[3]));
        }
      }
    `}};function Q8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{dims:s}=n,a=o.shape.length;if(a===0)return Xt({inputs:{x:o},backend:e});let u=o.shape,l=[1,1,1,1];u.forEach((g,A)=>{let y=A+4-a;l[y]=g});let i=I.parseAxisParam(s,o.shape),c=[0,0,0,0];i.forEach(g=>{let A=g+4-a;c[A]=1});let p=[{type:"int32",data:c}],f=ge({inputs:{x:o},backend:e,attrs:{shape:l}}),m=new pA(l),d=e.runWebGPUProgram(m,[f],f.dtype,p);e.disposeData(f.dataId);let h=ge({inputs:{x:d},backend:e,attrs:{shape:u}});return e.disposeData(d.dataId),h}var kN={kernelName:Lu,backendName:"webgpu",kernelFunc:Q8};var fA=class{constructor(t,e){this.outputShape=[],this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.uniforms=`centerX : f32, centerY : f32, sinRadians : f32,
          cosRadians : f32,`,this.shaderKey="rotate",this.outputShape=t,typeof e=="number"?(this.uniforms+=" fillValue : f32,",this.fillSnippet="var outputValue = uniforms.fillValue;",this.shaderKey+="_float"):(this.uniforms+=" fillValue : vec3<f32>,",this.fillSnippet="var outputValue = uniforms.fillValue[coords[3]];",this.shaderKey+="_vec3")}getUserCode(){return`
        ${J("index")} {
          if (index < uniforms.size) {
            let coords = getCoordsFromIndex(index);
            let coordXFloat = (f32(coords[2]) - uniforms.centerX) *
                uniforms.cosRadians - (f32(coords[1]) - uniforms.centerY) *
                uniforms.sinRadians;
            let coordYFloat = (f32(coords[2]) - uniforms.centerX) *
                uniforms.sinRadians + (f32(coords[1]) - uniforms.centerY) *
                uniforms.cosRadians;
            let coordX = i32(round(coordXFloat + uniforms.centerX));
            let coordY = i32(round(coordYFloat + uniforms.centerY));
            ${this.fillSnippet}
            if(coordX >= 0 && coordX < uniforms.xShape[2] && coordY >= 0 &&
                coordY < uniforms.xShape[1]) {
              outputValue = getX(coords[0], coordY, coordX, coords[3]);
            }
            setOutputAtIndex(index, outputValue);
          }
        }
      `}};var vN={kernelName:tl,backendName:"webgpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{image:n}=r,{radians:o,fillValue:s,center:a}=t,u=e,l=new fA(n.shape,s),[i,c]=C.getImageCenter(a,n.shape[1],n.shape[2]),p=[{type:"float32",data:[i]},{type:"float32",data:[c]},{type:"float32",data:[Math.sin(o)]},{type:"float32",data:[Math.cos(o)]}];return typeof s=="number"?p.push({type:"float32",data:[Number.parseFloat(s.toFixed(2))]}):p.push({type:"float32",data:s}),u.runWebGPUProgram(l,[n],n.dtype,p)}};var z8=Re({opType:ie.ROUND}),EN={kernelName:Ou,backendName:"webgpu",kernelFunc:z8};var W8=Re({opType:ie.RSQRT,cpuKernelImpl:q_}),DN={kernelName:qs,backendName:"webgpu",kernelFunc:W8};var gs=class{constructor(t,e,n,o,s,a,u,l=!0){this.variableNames=["updates","indices"],this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=a,this.type=u,this.sumDupeIndices=l,this.dispatchLayout=ne(t),this.dispatch=Z(this.dispatchLayout,t,this.workgroupSize),this.sliceDimGreaterThanOne=e>1,this.shaderKey=`scatter_${n}_${o}_${this.sliceDimGreaterThanOne}_${u}_${l}_${s.length}`;let i=Bt(s.length);this.uniforms=`sliceDim : i32, strides: ${i}, updatesSize: i32,`,this.updatesRank=o,this.indicesRank=n}getUserCode(){let t="";this.indicesRank===1?t="coords[0]":this.indicesRank===2&&(t="coords[0], j");let e=`getIndices(${t})`,n=this.sliceDimGreaterThanOne?"uniforms.strides[j]":"uniforms.strides",o="",s="";this.dispatchLayout.x.length===1?(o="flattenedIndex",s=`
      fn getUpdatesCoordsFromFlatIndex(index : i32) -> i32 {
        return index;
      }
      `):this.dispatchLayout.x.length===2&&(o="vec2<i32>(flattenedIndex, coords[1])",s=`
      fn getUpdatesCoordsFromFlatIndex(index : i32) -> vec2<i32> {
        // N.B. |updates| could be a scalar tensor, conceptually representing a
        // 2D tensor with all values equal to that. By design, its size must be
        // the same as |outShape[1]| in one dimension, and |indicesShape[0]|
        // gives the other.
        let sliceSize = uniforms.outShape[1];
        let d0 = index / sliceSize;
        let d1 = index - d0 * sliceSize;
        return vec2<i32>(d0, d1);
      }
      `);let u=`getUpdates(${Array.from({length:this.updatesRank},(i,c)=>`coords[${c}]`).join(", ")})`;return`
    ${s}
      ${J("index")} {
        if (index < uniforms.updatesSize) {
          let coords = getUpdatesCoordsFromFlatIndex(index);
          var flattenedIndex = 0;
          for (var j = 0; j < uniforms.sliceDim; j = j + 1) {
            let indexInside = i32(round(${e}));
            flattenedIndex = flattenedIndex + indexInside * ${n};
          }
          let updateValue =
              ${qi(this.type)}(${u});
          let flatIndex = getOutputIndexFromCoords(${o});

          ${this.sumDupeIndices?_n("&result[flatIndex]","updateValue",this.type):"atomicStore(&result[flatIndex], bitcast<i32>(updateValue));"}
        }
      }`}};function G8(r){let{inputs:t,backend:e,attrs:n}=r,{indices:o,updates:s}=t,{shape:a}=n,{sliceRank:u,numUpdates:l,sliceSize:i,strides:c,outputSize:p}=C.calculateShapes(s,o,a),f=[p/i,i];if(p===0)return e.makeTensorInfo(a,o.dtype);let m=ge({inputs:{x:o},backend:e,attrs:{shape:[l,u]}}),d=ge({inputs:{x:s},backend:e,attrs:{shape:[l,i]}}),h=d.dtype,g=Qt({backend:e,attrs:{shape:f,value:0,dtype:h}}),A=I.sizeFromShape(d.shape),y=[{type:"int32",data:[u]},{type:"int32",data:c},{type:"int32",data:[A]}],x=new gs(d.shape,u,m.shape.length,d.shape.length,c,f,h),w=e.runWebGPUProgram(x,[d,m],h,y,g),b=ge({inputs:{x:w},backend:e,attrs:{shape:a}});return e.disposeData(m.dataId),e.disposeData(d.dataId),e.disposeData(w.dataId),b}var BN={kernelName:Qu,backendName:"webgpu",kernelFunc:G8};var mA=class{constructor(t,e){this.outputShape=[],this.variableNames=["sortedSequence","values"],this.uniforms="numInputs : i32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.side=e,this.shaderKey=`search_sorted_${e}`}getUserCode(){return`
      fn findBound(batch: i32, value: f32) -> i32 {
        var left = i32(0);
        var right = uniforms.numInputs;
        while (left < right) {
          var mid = (left + right) / 2;
          if (getSortedSequence(batch, mid) ${this.side==="left"?"<":"<="} value) {
            left = mid + 1;
          } else {
            right = mid;
          }
        }
        return right;
      }

      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let value = getValuesByOutputIndex(index);
          setOutputAtIndexI32(index, findBound(coords[0], value));
        }
      }
    `}};function U8(r){let{inputs:t,backend:e,attrs:n}=r,{sortedSequence:o,values:s}=t,{side:a}=n,u=new mA([s.shape[0],s.shape[1]],a),l=[{type:"int32",data:[o.shape[1]]}];return e.runWebGPUProgram(u,[o,s],"int32",l)}var RN={kernelName:Wu,backendName:"webgpu",kernelFunc:U8};var dA=class{constructor(t,e,n){this.variableNames=["c","a","b"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.cRank=t,this.rank=n,this.shaderKey="select"}getUserCode(){let t,e;if(this.rank>4)throw Error(`Where for rank ${this.rank} is not yet supported`);if(this.rank===1)e="resRC",t="resRC";else{let o=["resRC.x","resRC.y","resRC.z","resRC.w"],s=[],a=[];for(let u=0;u<this.outputShape.length;u++)a.push(`${o[u]}`),u<this.cRank&&s.push(`${o[u]}`);t=s.join(),e=a.join()}return`
      ${J("index")} {
        if (index < uniforms.size) {
          let resRC = getCoordsFromIndex(index);
          let cVal = getC(${t});
          if (cVal >= 1.0) {
            setOutputAtIndex(index, getA(${e}));
          } else {
            setOutputAtIndex(index, getB(${e}));
          }
        }
      }
    `}};function V8(r){let{inputs:t,backend:e}=r,{condition:n,t:o,e:s}=t,a=new dA(n.shape.length,o.shape,o.shape.length);return e.runWebGPUProgram(a,[n,o,s],or(o.dtype,s.dtype))}var _N={kernelName:fp,backendName:"webgpu",kernelFunc:V8};var H8=Re({opType:ie.SELU}),TN={kernelName:Gu,backendName:"webgpu",kernelFunc:H8};var q8=Re({opType:ie.SIGMOID}),MN={kernelName:Ks,backendName:"webgpu",kernelFunc:q8};var K8=Re({opType:ie.SIGN}),NN={kernelName:Vu,backendName:"webgpu",kernelFunc:K8};var j8=Re({opType:ie.SIN}),FN={kernelName:"Sin",backendName:"webgpu",kernelFunc:j8};var Y8=Re({opType:ie.SINH}),PN={kernelName:Uu,backendName:"webgpu",kernelFunc:Y8};var X8=Re({opType:ie.SOFTPLUS}),$N={kernelName:Hu,backendName:"webgpu",kernelFunc:X8};var hA=class{constructor(t,e,n,o,s,a){this.variableNames=["x"],this.outputShape=[],this.uniforms="",this.workgroupSize=[64,1,1],this.size=!0;let u=new Array(o.length);for(let l=0;l<u.length;l++)u[l]=o[s[l]];this.outputShape=u,this.newDim=s,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.xShape=t,this.paddedXShape=e,this.uniforms+=`reshapedPaddedXShape : ${Bt(o.length)}, paddedXShapeStrides : ${Bt(a)}, `,n.map((l,i)=>{this.uniforms+=` pad${i} : vec2<i32>,`}),this.shaderKey=`spaceToBatchND_${s}`}getUserCode(){let t=Bt(this.outputShape.length),e=mw(this.newDim);return`
      ${Pm(this.paddedXShape,"PaddedX")}
      ${J("index")} {
        if(index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let switchedIndex = getIndexFromCoords${this.outputShape.length}D(${t}(${e}), uniforms.reshapedPaddedXShape);
          let paddedCoords = getPaddedXCoordsFromIndex(switchedIndex);
          ${kw(this.xShape,!0)}
        }
      }
    `}};var J8=r=>{let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,paddings:a}=n;I.assert(o.shape.length<=4,()=>"spaceToBatchND for rank > 4 with a WebGPU backend not implemented yet");let u=s.reduce((y,x)=>y*x),l=[[0,0]];l.push(...a);for(let y=1+s.length;y<o.shape.length;++y)l.push([0,0]);let i=l.map((y,x)=>y[0]+o.shape[x]+y[1]),c=C.getReshaped(i,s,u,!1),p=C.getPermuted(c.length,s.length,!1),f=C.getReshapedPermuted(i,s,u,!1),m=I.computeStrides(i),d=new hA(o.shape,i,l,c,p,m.length),h=[{type:"int32",data:c},{type:"int32",data:m}];l.map(y=>h.push({type:"int32",data:[y[0],y[1]]}));let g=e.runWebGPUProgram(d,[o],o.dtype,h),A=ge({inputs:{x:g},backend:e,attrs:{shape:f}});return e.disposeData(g.dataId),A},LN={kernelName:mp,backendName:"webgpu",kernelFunc:J8};var gA=class{constructor(t,e,n){this.variableNames=["input","indices","segmentIds"],this.outputShape=[],this.uniforms="segmentSize : i32, sparseSize : i32,",this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=t,this.type=n,this.dispatchLayout=ne([e]),this.dispatch=Z(this.dispatchLayout,[e],this.workgroupSize),this.shaderKey="sparseSegmentSum"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.sparseSize) {
        let indexInSegmentIds = index / uniforms.segmentSize;
        let indexInSegment = index % uniforms.segmentSize;
        let indexInInput = indices[indexInSegmentIds];
        let segmentId = segmentIds[indexInSegmentIds];

        let value = input[indexInInput * uniforms.segmentSize + indexInSegment];
        let outIndex = segmentId * uniforms.segmentSize + indexInSegment;
        ${_n("&result[outIndex]","value",this.type)}
      }
    }
  `}},AA=class{constructor(t,e){this.variableNames=["segmentIds"],this.outputShape=[],this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=[t],this.dispatchLayout=ne(e),this.dispatch=Z(this.dispatchLayout,e,this.workgroupSize),this.shaderKey="sparseSegmentIdCountProgram"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.segmentIdsShape) {
        let segmentId = segmentIds[index];
        ${_n("&result[segmentId]","1","int32")}
      }
    }
  `}},yA=class{constructor(t,e){this.variableNames=["segmentSum","sameSegmentIdCount"],this.outputShape=[],this.uniforms="segmentSize : i32",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.type=e,this.dispatchLayout=ne(t),this.dispatch=Z(this.dispatchLayout,t,this.workgroupSize),this.shaderKey="sparseSegmentMean"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.size) {
        let segmentId = index / uniforms.segmentSize;
        let count = sameSegmentIdCount[segmentId];
        if (count != 0) {
          ${this.type==="float32"?"setOutputAtIndex(index, segmentSum[index] / f32(count));":"setOutputAtIndexI32(index, segmentSum[index] / count);"}
        }
      }
    }
  `}};function xA(r,t,e,n=!1,o){let a=I.sizeFromShape(r.shape)/r.shape[0],u=r.dtype,l=I.sizeFromShape(t.shape),i=o.readSync(e.dataId),p=l>0?i[l-1]+1:0,f,m=r.shape.slice();m[0]=p;let d=l*a,h=Qt({backend:o,attrs:{shape:m,value:0,dtype:u}});f=new gA(m,d,u);let g=[{type:"int32",data:[a]},{type:"int32",data:[d]}],A=o.runWebGPUProgram(f,[r,t,e],u,g,h);if(n)return A;let y=Qt({backend:o,attrs:{shape:[p],value:0,dtype:"int32"}});f=new AA(p,e.shape);let x=o.runWebGPUProgram(f,[e],"int32",null,y),w=Qt({backend:o,attrs:{shape:m,value:0,dtype:u}});f=new yA(m,u),g=[{type:"int32",data:[a]}];let b=o.runWebGPUProgram(f,[A,x],u,g,w);return o.disposeData(A.dataId),o.disposeData(x.dataId),b}function Z8(r){let{inputs:t,backend:e}=r,{data:n,indices:o,segmentIds:s}=t;return xA(n,o,s,!1,e)}var ON={kernelName:dp,backendName:"webgpu",kernelFunc:Z8};function e5(r){let{inputs:t,backend:e}=r,{data:n,indices:o,segmentIds:s}=t;return xA(n,o,s,!0,e)}var QN={kernelName:hp,backendName:"webgpu",kernelFunc:e5};var IA=class{constructor(t,e){this.variableNames=["A"],this.workgroupSize=[64,1,1],this.size=!0;let n=new Array(t.length);for(let o=0;o<n.length;o++)n[o]=t[o]*e[o];this.outputShape=n,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.rank=this.outputShape.length,this.shaderKey="tile"}getUserCode(){let t=t5(this.rank,"uniforms.");return`
      ${J("index")} {
        if (index < uniforms.size) {
          let resRC = getCoordsFromIndex(index);
          setOutputAtIndex(index, getA(${t}));
        }
      }
    `}};function t5(r,t=""){if(r>=5)throw Error(`Tile for rank ${r} is not yet supported`);if(r===1)return`(resRC % ${t}aShape)`;let e=["resRC.x","resRC.y","resRC.z","resRC.w"],n=[];for(let o=0;o<r;o++)n.push(`(${e[o]} % ${t}aShape[${o}])`);return n.join()}function Hm(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{reps:s}=n;if(e.shouldExecuteOnCPU([o])||o.dtype==="string"||o.shape.length>=5){let l=e.readSync(o.dataId),i=o.dtype==="string"?l.map(f=>I.decodeString(f)):l,c=Te(o.shape,o.dtype,i),p=eT(c,s);return e.makeTensorInfo(p.shape,p.dtype,p.values)}let a=new IA(o.shape,s);return e.runWebGPUProgram(a,[o],o.dtype)}var zN={kernelName:Po,backendName:"webgpu",kernelFunc:Hm};function r5(r){let{inputs:t,backend:e,attrs:n}=r,{sparseIndices:o,sparseValues:s,defaultValue:a}=t,{outputShape:u}=n,{sliceRank:l,numUpdates:i,sliceSize:c,strides:p,outputSize:f}=C.calculateShapes(s,o,u),m=!1;if(s.dtype==="string"){let _=e.bufferSync(o),M=e.bufferSync(s),k=I.decodeString(e.readSync(a.dataId)[0]),D=K_(_,M,u,f,c,i,l,p,k,m);return e.makeTensorInfo(u,D.dtype,D.values)}let d=[f/c,c],h=ge({inputs:{x:o},backend:e,attrs:{shape:[i,l]}}),g=s.shape.length?ge({inputs:{x:s},backend:e,attrs:{shape:[i,c]}}):Xt({inputs:{x:s},backend:e}),A=g.dtype,y=e.makeTensorInfo([],A,I.makeZerosTypedArray(1,A)),x=ge({inputs:{x:a},backend:e,attrs:{shape:Array(d.length).fill(1)}}),w=Hm({inputs:{x},backend:e,attrs:{reps:d}}),b=I.sizeFromShape([i,c]),v=[{type:"int32",data:[l]},{type:"int32",data:p},{type:"int32",data:[b]}];switch(i){case 0:break;case 1:{let _=new gs([i,c],l,h.shape.length,g.shape.length,p,d,A,m);e.runWebGPUProgram(_,[g,h],A,v,w)}break;default:{let _=new gs([i,c],l,h.shape.length,y.shape.length,p,d,A,m);e.runWebGPUProgram(_,[y,h],A,v,w)}{let _=new gs([i,c],l,h.shape.length,g.shape.length,p,d,A);e.runWebGPUProgram(_,[g,h],A,v,w)}}let E=ge({inputs:{x:w},backend:e,attrs:{shape:u}});return e.disposeData(h.dataId),e.disposeData(g.dataId),e.disposeData(x.dataId),e.disposeData(y.dataId),e.disposeData(w.dataId),E}var WN={kernelName:Ku,backendName:"webgpu",kernelFunc:r5};function n5(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{numOrSizeSplits:s,axis:a}=n,u=I.parseAxisParam(a,o.shape)[0],l=C.prepareSplitSize(o,s,u),i=o.shape.length,c=new Array(i).fill(0),p=o.shape.slice();return l.map(f=>{let m=[...p];m[u]=f;let d=Go({inputs:{x:o},backend:e,attrs:{begin:c,size:m}});return c[u]+=f,d})}var GN={kernelName:Fi,backendName:"webgpu",kernelFunc:n5};var o5=Re({opType:ie.SQRT}),UN={kernelName:js,backendName:"webgpu",kernelFunc:o5};var VN={kernelName:gp,backendName:"webgpu",kernelFunc:({inputs:r,backend:t})=>{let{x:e}=r,n=t,o=new Mn(e.shape,ie.SQUARE);return n.runWebGPUProgram(o,[e],e.dtype)}};var s5=lt({opType:ve.SQUARED_DIFFERENCE}),HN={kernelName:ju,backendName:"webgpu",kernelFunc:s5};function i5({inputs:r,attrs:t,backend:e}){let{x:n}=r,o=new Mn(n.shape,ie.STEP,"stepAlpha : f32,"),s=[{type:"float32",data:[t.alpha]}];return e.runWebGPUProgram(o,[n],n.dtype,s)}var qN={kernelName:us,backendName:"webgpu",kernelFunc:i5};var wA=class{constructor(t){this.variableNames=["x"],this.workPerThread=1,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]);let e=Bt(this.outputShape.length);this.uniforms=`begin : ${e},  strides : ${e}, `,this.shaderKey="stridedSlice"}getUserCode(){let t=this.outputShape.length,e="";if(t===1)e="coords * uniforms.strides + uniforms.begin";else{let o=0;e=this.outputShape.map((s,a)=>(o++,this.outputShape.length===1?`coords * uniforms.strides[${a}] + uniforms.begin[${a}]`:`coords[${o-1}] * uniforms.strides[${a}] + uniforms.begin[${a}]`)).join(",")}return`
       ${J("index")} {
         if (index < uniforms.size) {
           let coords = getCoordsFromIndex(index);
           setOutputAtIndex(index, getX(${e}));
         }
       }
     `}};function a5(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{begin:s,end:a,strides:u,beginMask:l,endMask:i,ellipsisMask:c,newAxisMask:p,shrinkAxisMask:f}=n,{finalShapeSparse:m,finalShape:d,isIdentity:h,sliceDim0:g,isSimpleSlice:A,begin:y,end:x,strides:w}=Yt.sliceInfo(o.shape,s,a,u,l,i,c,p,f),b;if(h)b=ge({inputs:{x:o},backend:e,attrs:{shape:d}});else if(g||A){I.assert(o.shape.length>=1,()=>`Input must have rank at least 1, got: ${o.shape.length}`);let v=Yt.computeOutShape(y,x,w),E=Go({inputs:{x:o},backend:e,attrs:{begin:y,size:v}});b=ge({inputs:{x:E},backend:e,attrs:{shape:d}}),e.disposeData(E.dataId)}else if(e.shouldExecuteOnCPU([o])){let E=e.readSync(o.dataId),_=Te(o.shape,o.dtype,E),M=X_(m,_,w,y);b=e.makeTensorInfo(d,o.dtype,M.values)}else{let E=new wA(m),_=[{type:"int32",data:y},{type:"int32",data:w}],M=e.runWebGPUProgram(E,[o],o.dtype,_);b=ge({inputs:{x:M},backend:e,attrs:{shape:d}}),e.disposeData(M.dataId)}return b}var KN={kernelName:Yu,backendName:"webgpu",kernelFunc:a5};function u5(r){let{inputs:t,backend:e,attrs:n}=r,{separator:o,nGramWidths:s,leftPad:a,rightPad:u,padWidth:l,preserveShortSequences:i}=n,{data:c,dataSplits:p}=t,f=e.readSync(c.dataId),m=e.readSync(p.dataId),[d,h]=J_(f,m,o,s,a,u,l,i);return[e.makeTensorInfo([d.length],"string",d),e.makeTensorInfo(p.shape,"int32",h)]}var jN={kernelName:Ap,backendName:"webgpu",kernelFunc:u5};var l5=lt({opType:ve.SUB,cpuKernelImpl:Z_,supportsComplex:!0}),YN={kernelName:"Sub",backendName:"webgpu",kernelFunc:l5};var c5=Re({opType:ie.TAN}),XN={kernelName:"Tan",backendName:"webgpu",kernelFunc:c5};var p5=Re({opType:ie.TANH}),JN={kernelName:Xu,backendName:"webgpu",kernelFunc:p5};function f5(r){let{inputs:t,backend:e,attrs:n}=r,{tensor:o,indices:s,updates:a}=t,{}=n,{sliceRank:u,numUpdates:l,sliceSize:i,strides:c,outputSize:p}=C.calculateShapes(a,s,o.shape),f=[p/i,i];if(p===0)return e.makeTensorInfo(o.shape,s.dtype);let m=[],d=ge({inputs:{x:s},backend:e,attrs:{shape:[l,u]}});m.push(d);let h=ge({inputs:{x:a},backend:e,attrs:{shape:[l,i]}});m.push(h);let g=ge({inputs:{x:o},backend:e,attrs:{shape:f}});m.push(g);let A=Hm({inputs:{x:g},backend:e,attrs:{reps:Array(f.length).fill(1)}}),y=new gs([l,i],u,d.shape.length,h.shape.length,c,f,o.dtype,!1),x=I.sizeFromShape([l,i]),w=[{type:"int32",data:[u]},{type:"int32",data:c},{type:"int32",data:[x]}],b=e.runWebGPUProgram(y,[h,d],g.dtype,w,A);m.push(b);let v=ge({inputs:{x:b},backend:e,attrs:{shape:o.shape}});return m.forEach(E=>e.disposeData(E.dataId)),v}var ZN={kernelName:zu,backendName:"webgpu",kernelFunc:f5};var bA=class{constructor(t){this.variableNames=["x","indices"],this.workgroupSize=[256,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.uniforms=`inputSize : i32, firstPass : i32, negativeInf : f32,
        dir : i32, inc : i32,`,this.shaderKey="swap"}getUserCode(){return`
        ${J("index")} {
          if (index < uniforms.size) {
            let outC = getCoordsFromIndex(index);
            let batch = outC[0];
            let elemIdx = outC[1];
            // We compare elements pair-wise within a group of size 2 * inc.
            // The comparing rule for each group alternates between ascending
            // and descending. Within each group, we compare each pair at
            // positions i and i+inc. To decide whether an element at position i
            // is x0 or x1, we mod it by 2 * inc, if the result is smaller than
            // inc, it is in the first half of the group, we denote it as x0,
            // otherwise we denote it as x1.
            // For example, as shown in the Bitonic top K paper referenced
            // above, Figure5(a) shows that element[1] is in the second half of
            // the group when group size is 2, but it is in the first half of
            // the group when group size is 4.
            let isFirstInPair = elemIdx % (2 * uniforms.inc) < uniforms.inc;
            var i = 0;
            if (isFirstInPair) {
              i = elemIdx;
            } else {
              i = elemIdx - uniforms.inc;
            }

            var i0 = 0;
            if (uniforms.firstPass == 1) {
              i0 = i;
            } else {
              i0 = i32(getIndices(batch, i));
            }

            var i1 = 0;
            if (uniforms.firstPass == 1) {
              i1 = i + uniforms.inc;
            } else {
              i1 = i32(getIndices(batch, i + uniforms.inc));
            }

            var x0 = f32(0.0);
            var x1 = f32(0.0);
            if (i0 < uniforms.inputSize) {
              x0 = getX(batch, i0);
            } else {
              x0 = uniforms.negativeInf;
            }
            if (i1 < uniforms.inputSize) {
              x1 = getX(batch, i1);
            } else {
              x1 = uniforms.negativeInf;
            }

            let reverse = elemIdx % (2 * uniforms.dir) >= uniforms.dir;
            let isGreater = x0 > x1 || (x0 == x1 && i1 > i0);
            if (reverse == isGreater) {
              // Elements in opposite order of direction
              let iTemp = i0;
              i0 = i1;
              i1 = iTemp;
            }
            if (isFirstInPair) {
              setOutputAtIndex(index, f32(i0));
            } else {
              setOutputAtIndex(index, f32(i1));
            }
          }
        }
      `}},CA=class{constructor(t){this.variableNames=["x","indices"],this.workgroupSize=[256,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.uniforms="inputSize : i32, firstPass : i32, k : i32,",this.shaderKey="merge"}getUserCode(){return`
        ${J("index")} {
          if (index < uniforms.size) {
            let outC = getCoordsFromIndex(index);
            let batch = outC[0];
            let elemIdx = outC[1];
            // The output size is half of the previous size.
            // If the previous sequence is | | | | _ _ _ _  | | | |  _ _ _ _
            // (k=4), we only need to output the indices at positions |, the
            // indices at positions _ can be thrown away, see Figure5(b) After
            // Phase 2 (Merge phase) in the Bitonic Top K paper referenced
            // above.
            // For example, the paper shows we only need to output the orange
            // bars. The output sequence should look like this | | | | | | | |.
            // Because the sequence is halved, to map the output index back to
            // the previous sequence to find the corresponding value, we need
            // to double the index. When we double the index, we basically
            // interpolate a position, so 2i looks like
            // | _ | _ | _ | _ | _ | _ | _. We move the | to the first k
            // position of each 2k positions by - elemIdx % k. E.g. for output
            // at index 4,5,6,7, we want to get the corresponding element at
            // original index 8,9,10,11, for output at index 8,9,10,11,
            // we want to get the corresponding element at original index
            // 16,17,18,19, so on and so forth.

            var i = 0;
            if (elemIdx < uniforms.k) {
              i = elemIdx;
            } else {
              i = elemIdx * 2 - elemIdx % uniforms.k;
            }
            var i0 = 0;
            if (uniforms.firstPass == 1) {
              i0 = i;
            } else {
              i0 = i32(getIndices(batch, i));
            }
            var i1 = 0;
            if (uniforms.firstPass == 1) {
              i1 = i + uniforms.k;
            } else {
              i1 = i32(getIndices(batch, i + uniforms.k));
            }

            let x0 = getX(batch, i0);
            var x1 = f32(0.0);
            if (i1 < uniforms.inputSize) {
              x1 = getX(batch, i1);
            } else {
              x1 = x0;
            }

            if (x0 >= x1) {
              setOutputAtIndex(index, f32(i0));
            } else {
              setOutputAtIndex(index, f32(i1));
            }
          }
        }
      `}};function nf(r,t){t!==null&&r.disposeData(t.dataId)}function e3(r){let t=1;for(;t<r;)t*=2;return t}function m5(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{k:s,sorted:a}=n,u=o.shape,l=u[u.length-1];if(e.shouldExecuteOnCPU([o])){let b=e.readSync(o.dataId),[v,E]=tT(b,u,o.dtype,s,a);return[e.makeTensorInfo(v.shape,v.dtype,v.values),e.makeTensorInfo(E.shape,E.dtype,E.values)]}if(s===0)return u[u.length-1]=0,[e.makeTensorInfo(u,o.dtype,[]),e.makeTensorInfo(u,"int32",[])];if(l===1)return[o,Qt({attrs:{shape:u,dtype:"int32",value:0},backend:e})];let c=I.sizeFromShape(u)/l,p=ge({inputs:{x:o},attrs:{shape:[c,l]},backend:e}),f=e3(s),m=e3(l),d=null,h=()=>d===null?[p,p]:[p,d],g=(b,v,E)=>{let _=h(),M=new bA(E),D=[{type:"int32",data:[l]},{type:"int32",data:[d===null?1:0]},{type:"float32",data:[Number.NEGATIVE_INFINITY]},{type:"int32",data:[b]},{type:"int32",data:[v]}],T=d;d=e.runWebGPUProgram(M,_,"int32",D),nf(e,T)};for(let b=1;b<f;b*=2){let v=b*2;for(let E=b;E>=1;E/=2)g(v,E,[c,m])}for(let b=m;b>f;b/=2){let v=h(),E=new CA([c,b/2]),M=[{type:"int32",data:[l]},{type:"int32",data:[d===null?1:0]},{type:"int32",data:[f]}],k=d;d=e.runWebGPUProgram(E,v,"int32",M),nf(e,k);let D=f/2,T=D*2;for(let B=D;B>=1;B/=2)g(T,B,d.shape)}let A=d;d=Go({inputs:{x:d},backend:e,attrs:{begin:0,size:[c,s]}}),nf(e,A);let y=Cw({inputs:{x:p,indices:d},backend:e,attrs:{axis:1,batchDims:1}});nf(e,p);let x=u.slice(0,-1);x.push(s),A=d,d=ge({inputs:{x:d},attrs:{shape:x},backend:e}),nf(e,A);let w=y;return y=ge({inputs:{x:y},attrs:{shape:x},backend:e}),nf(e,w),[y,d]}var t3={kernelName:Ju,backendName:"webgpu",kernelFunc:m5};var SA=class{constructor(t){this.variableNames=["Image","Transforms"],this.uniforms="interpolationModeId : i32, fillModeId : i32, fillValue : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="transform"}getUserCode(){return`
          fn mapCoord(outCoord : f32, len : f32) -> f32{
            var inCoord = outCoord;
            if(uniforms.fillModeId == 2) {
              if (inCoord < 0.0) {
                if (len <= 1.0) {
                  inCoord = 0.0;
                } else {
                  let sz2 = 2.0 * len;
                  if (inCoord < sz2) {
                    inCoord = sz2 * f32(i32(f32(-inCoord / sz2))) +
                    inCoord;
                  }
                  if (inCoord < -len) {
                    inCoord = inCoord + sz2;
                  } else {
                    inCoord = -inCoord - 1.0;
                  }
                }
              } else if (inCoord > len - 1.0) {
                if (len <= 1.0) {
                  inCoord = 0.0;
                } else {
                  let sz2 = 2.0 * len;
                  inCoord = inCoord - sz2 * f32(i32(f32(inCoord / sz2)));
                  if (inCoord >= len) {
                    inCoord = sz2 - inCoord - 1.0;
                  }
                }
              }
              return clamp(inCoord, 0.0, len - 1.0);
            } else if (uniforms.fillModeId == 3) {
              if (inCoord < 0.0) {
                if (len <= 1.0) {
                  inCoord = 0.0;
                } else {
                  let sz = len - 1.0;
                  inCoord = inCoord + len * (f32(i32(f32(-inCoord / sz))) + 1.0);
                }
              } else if (inCoord > len - 1.0) {
                if (len <= 1.0) {
                  inCoord = 0.0;
                } else {
                  let sz = len - 1.0;
                  inCoord = inCoord - len * f32(i32(f32(inCoord / sz)));
                }
              }
              return clamp(inCoord, 0.0, len - 1.0);
            } else if (uniforms.fillModeId == 4) {
              return clamp(outCoord, 0.0, len - 1.0);
            }
            return outCoord;
          }
          fn readWithFillValue(batch : i32, coordY : i32, coordX : i32,
            channel : i32) -> f32 {
            var outputValue : f32;
            if (0 <= coordY && coordY < uniforms.imageShape[1] && 0 <= coordX && coordX < uniforms.imageShape[2]) {
                outputValue = getImage(batch, coordY, coordX, channel);
            } else {
              outputValue = uniforms.fillValue;
            }
            return outputValue;
          }

          ${J("index")} {
            if (index < uniforms.size) {
              let coords = getCoordsFromIndex(index);
              var outputValue : f32;
              let batch = coords[0];
              let x = coords[2];
              let y = coords[1];
              let channel = coords[3];
              let xf = f32(x);
              let yf = f32(y);
              let a1 = getTransforms(batch, 0);
              let a2 = getTransforms(batch, 1);
              let a3 = getTransforms(batch, 2);
              let b1 = getTransforms(batch, 3);
              let b2 = getTransforms(batch, 4);
              let b3 = getTransforms(batch, 5);
              let c1 = getTransforms(batch, 6);
              let c2 = getTransforms(batch, 7);
              let projection = c1 * xf + c2 * yf + 1.0;
              if (projection == 0.0) {
                outputValue = uniforms.fillValue;
              } else {
                let inX = (a1 * xf + a2 * yf + a3) / projection;
                let inY = (b1 * xf + b2 * yf + b3) / projection;
                let mapX = mapCoord(inX, f32(uniforms.imageShape[2]));
                let mapY = mapCoord(inY, f32(uniforms.imageShape[1]));

                if (uniforms.interpolationModeId == 1) {
                  let coordY = i32(round(mapY));
                  let coordX = i32(round(mapX));
                  outputValue = readWithFillValue(batch, coordY, coordX,
                    channel);
                } else {
                  let yFloor = floor(mapY);
                  let xFloor = floor(mapX);
                  let yCeil = yFloor + 1.0;
                  let xCeil = xFloor + 1.0;
                  let valueYFloor = (xCeil - mapX) *
                  readWithFillValue(batch, i32(yFloor), i32(xFloor), channel) +
                  (mapX - xFloor) *
                  readWithFillValue(batch, i32(yFloor), i32(xCeil), channel);
                  let valueYCeil = (xCeil - mapX) *
                  readWithFillValue(batch, i32(yCeil), i32(xFloor), channel) +
                  (mapX - xFloor) *
                  readWithFillValue(batch, i32(yCeil), i32(xCeil), channel);
                  outputValue = (yCeil - mapY) * valueYFloor +
                  (mapY - yFloor) * valueYCeil;
                }
              }
              setOutputAtIndex(index, outputValue);
            }
          }
        `}};function d5(r){let{inputs:t,backend:e,attrs:n}=r,{image:o,transforms:s}=t,{interpolation:a,fillMode:u,fillValue:l,outputShape:i}=n,[c,p,f,m]=o.shape,[d,h]=i??[p,f],g=[c,d,h,m],A=new SA(g),y=a==="nearest"?1:2,x;switch(u){case"constant":x=1;break;case"reflect":x=2;break;case"wrap":x=3;break;case"nearest":x=4;break;default:x=1;break}let w=[{type:"int32",data:[y]},{type:"int32",data:[x]},{type:"float32",data:[l]}];return e.runWebGPUProgram(A,[o,s],"float32",w)}var r3={kernelName:Zu,backendName:"webgpu",kernelFunc:d5};function h5(r){let{inputs:t,backend:e,attrs:n}=r,{value:o}=t,{axis:s}=n;s<0&&(s+=o.shape.length);let a=o,u=a.shape.length,l=o.shape[s],i=new Array(u-1),c=0;for(let h=0;h<u;h++)h!==s&&(i[c++]=a.shape[h]);let p=[],f=new Array(u).fill(0),m=a.shape.slice();m[s]=1;let d=new Array(l);for(let h=0;h<d.length;h++){f[s]=h;let g=Go({inputs:{x:a},backend:e,attrs:{begin:f,size:m}}),A=ge({inputs:{x:g},backend:e,attrs:{shape:i}});d[h]=A,p.push(g)}return p.forEach(h=>e.disposeData(h.dataId)),d}var n3={kernelName:Pi,backendName:"webgpu",kernelFunc:h5};var kA=class{constructor(t,e,n){if(this.outputShape=[],this.variableNames=["x","segmentIds"],this.uniforms="numSegments : i32, xSize: i32,",this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=e,this.dispatchLayout=ne(t),this.dispatch=Z(this.dispatchLayout,t,this.workgroupSize),n!=="float32"&&n!=="int32")throw new Error(`UnsortedSegmentSum only supports float32 and int32
              types, does not support ${n} type.`);this.type=n,this.shaderKey="unsortedSegmentSum"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.xSize) {
        let coords = getXCoordsFromIndex(index);
        let b = coords[0];
        let inCol = coords[1];

        let segmentId = i32(getSegmentIds(inCol));
        if (segmentId >= 0) {
          let flatIndex = b * uniforms.numSegments + segmentId % uniforms.numSegments;
          let value = getX(b, inCol);

          ${_n("&result[flatIndex]","value",this.type)}
        }
      }
    }
  `}};function g5(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,segmentIds:s}=t,{numSegments:a}=n,u=o.shape.length,l=[],i=0,c=C.getAxesPermutation([i],u),p=o;c!=null&&(p=Zr({inputs:{x:o},backend:e,attrs:{perm:c}}),l.push(p),i=C.getInnerMostAxes(1,u)[0]);let f=C.segment_util.computeOutShape(p.shape,i,a),m=I.sizeFromShape([p.shape[i]]),d=ge({inputs:{x:p},backend:e,attrs:{shape:[-1,m]}});l.push(d);let h=o.dtype,g=[d.shape[0],a],A=Qt({backend:e,attrs:{shape:g,value:0,dtype:h}}),y=new kA(d.shape,g,h),x=[{type:"int32",data:[a]},{type:"int32",data:[I.sizeFromShape(d.shape)]}],w=e.runWebGPUProgram(y,[d,s],h,x,A),b=ge({inputs:{x:w},backend:e,attrs:{shape:f}});l.push(w);let v=b;if(c!=null){l.push(b);let E=C.getUndoAxesPermutation(c);v=Zr({inputs:{x:v},backend:e,attrs:{perm:E}})}return l.forEach(E=>e.disposeData(E.dataId)),v}var o3={kernelName:Ud,backendName:"webgpu",kernelFunc:g5};var A5=[I_,nT,oT,sT,iT,aT,lT,cT,pT,fT,mT,dT,hT,gT,AT,IT,wT,bT,CT,ST,vT,ET,DT,TT,MT,NT,b_,PT,LT,OT,QT,zT,WT,GT,UT,VT,HT,qT,YT,XT,JT,ZT,tM,rM,eM,nM,oM,sM,iM,aM,cM,pM,fM,mM,dM,hM,gM,AM,yM,y_,xM,bM,IM,wM,CM,SM,kM,vM,EM,DM,BM,w_,RM,$T,_M,TM,MM,NM,FM,PM,$M,OM,LM,QM,zM,WM,UM,VM,yT,HM,qM,YM,KM,jM,XM,xT,JM,ZM,eN,tN,nN,uM,oN,sN,iN,BT,aN,cN,pN,fN,mN,dN,hN,gN,RT,AN,yN,xN,IN,x_,wN,bN,CN,SN,kN,vN,EN,DN,BN,RN,_N,TN,MN,NN,FN,PN,kT,qN,KN,jN,rN,$N,LN,ON,QN,WN,GN,UN,VN,HN,YN,lM,XN,JN,ZN,zN,t3,r3,uT,n3,o3,uN];for(let r of A5)gt(r);function Io({shape:r}){return I.sizeFromShape(r)}function of(r,t,e,n){return ao(t,um()).kernelFunc({inputs:e,attrs:n,backend:r})}var As=class extends RangeError{constructor(e){super(`Memory does not suffice for ${e}`);this.what=e}what;name="OutOfMemoryError"},vA=class extends Error{constructor(e){super(`Cannot go on computing as the GPU was lost (${e}): start again from what was saved, on wasm if it happens again`);this.reason=e}reason;name="DeviceLostError"},EA=class extends Error{constructor(e){super(`Cannot trust the GPU's results as it refused an operation (${e}): update its driver, or use wasm`);this.reason=e}reason;name="DeviceError"};var s3=["AGFzbQEAAAAB0wIWYAN/f38Bf2AHf39/f39/fwBgCn9/f39/f39/f38AYAR/f39/AX9gBn9/f39/fwBgE39/f39/f39/f39/","f39/f39/f38AYAh/f39/f39/fwBgAAF/YAh/f39/f39/fwF/YBl/f39/f39/f39/f39/f39/f39/f39/f39/AGAMf39/f39/","f39/f39/AGAFf39/f38Bf2AZf39/f39/f39/f39/f39/f39/f31/f39/fwBgC39/f399fX9/f39/AGAVf39/f39/f39/f39/","f39/f39/f39/AGAJf39/f39/f39/AGAGf39/fX9/AGAPf39/f39/f319fX19fX9/AGARf39/f39/f39/f39/f39/f38AYBt/","f39/f39/f39/f39/f39/f39/f39/f39/f38AYBp/f39/f39/f39/f39/f39/f39/f39/f39/fwBgA39/fwACEgEDZW52Bm1l","bW9yeQIBAYCABAMlJAcICQIECgALBQMDAAUMAg0BAwAADg8QEQEBEhMAFAYCBAEGFQf9Ax8JYWRkQ2h1bmtzACMPY2hhbm5l","bFByb2R1Y3RzACIOY2hhbm5lbFNxdWFyZXMAIQtjaGFubmVsU3VtcwAgD2NvbWJpbmVDaGFubmVscwAfDXNjYWxlQ2hhbm5l","bHMAHghjb252b2x2ZQAdD2NvbnZvbHZlU2NyYXRjaAAcD2NvbnZvbHZlV2luZG93cwAbCnBhY2tGaWx0ZXIAGgRhZGFtABcF","bGVha3kAFghhZGRUaWxlcwAVDmZpbHRlckdyYWRpZW50ABQUZmlsdGVyR3JhZGllbnRCbG9ja3MAExVmaWx0ZXJHcmFkaWVu","dFNjcmF0Y2gAAQxmaWx0ZXJTdHJpcHMAEg9maWx0ZXJUaWxlQnl0ZXMAEQdkcm9wb3V0AA8IdGhyZWVmcnkADgh3aW5vZ3Jh","ZAANDndpbm9ncmFkRmlsdGVyAAwTd2lub2dyYWRGaWx0ZXJCeXRlcwALFXdpbm9ncmFkRmlsdGVyU2NyYXRjaAAAD3dpbm9n","cmFkU2NyYXRjaAAKDXdpbm9ncmFkVGlsZXMACRB3aW5vZ3JhZEdyYWRpZW50AAgXd2lub2dyYWRHcmFkaWVudFNjcmF0Y2gA","BxB3aW5vZ3JhZFN1bUJ5dGVzAAYMd2lub2dyYWRUYXBzAAUTd2lub2dyYWRUYXBzU2NyYXRjaAAACsK6ASQFAEHABQueAQED","f0EBQYACIANtIgogCkEATCIJGyEIQQEgCiAJGyEJIABBEEwEfyAABSAAIAdsIAAgAEEQTBtBBWpBBm1BBmwLIANBAWsgBWwg","B2pBAUGAAiACIANsbSIAIABBAEwbIgAgBiAEIAIgCCACIAhIG0EBa2xqbGxsQQlqQXxxIAAgAiAJIAIgCUgbbCADbCABQQNq","QXxxbGpBEGpBAnQLpAYBFn8gFSIaIAMgC2wgAyAWGyIkQQJ0IhlBD2pBcHFqIiVBwAFqIiYgDUEIakECdGohISAVQQAgGfwL","AEHAAEEEQYCACkEBIAZBBmwgB2wgA2xBAnQiFSAVQQFMG20iFSAVQQRIGyIVIBVBwABKGyEnIAogCiALbCIVIBYbIiJBAWpB","GGwhIyADIBVsISggFyAFbyEfIBcgBW0gBG8hGSAXIAQgBWxtISADQCAXIBhIBEBBACEeA0AgFyAYSCAeICdIcQRAICEgHiAj","bGohLUEAIR0DQCAdQQZIBEAgLSAdQQJ0aiEVAkAgFyAYTgRAIBUgJjYCAEEAIRsDQCAbICJIBEAgFUEYaiIVIBo2AgAgG0EB","aiEbDAELCwwBCyAVIA4gDyAgbCARIBlsaiATaiAQbCASIB9saiAUaiANbEECdGo2AgAgBiAZbCAIaiErIAcgH2wgCWohLCAW","BEAgACABICBsICtqIAJsICxqIANsQQJ0aiEbQQAhHANAIAogHEoEQCAVQRhqIhUgGzYCACAbIAIgA2xBAnRqIRsgHEEBaiEc","DAELCwVBACEbA0AgCiAbSgRAIBsgK2oiHCABSSEuIAAgASAgbCAcaiACbCADbEECdGohKUEAIRwDQCALIBxKBEAgFUEYaiIV","IBwgLGoiKiACSSAucQR/ICkgAyAqbEECdGoFIBoLNgIAIBxBAWohHAwBCwsgG0EBaiEbDAELCwsgF0EBaiEXIB9BAWoiHyAF","RgRAQQAhHyAZQQFqIhUgBEYEfyAgQQFqISBBAAUgFQshGQsLIB1BAWohHQwBCwsgHkEBaiEeDAELCyAMIRVBACEdA0AgDSAd","SgRAQQhBBCANIB1rIhtBBEobIhwgGyAbIBxKGyEpIB1BAnQhKiAcQQhGBEBBACEbA0AgGyAeSARAICEgGyAjbGogIiAkIBUg","KiApICUQGCAbQQFqIRsMAQsLBUEAIRsDQCAbIB5IBEAgISAbICNsaiAiICQgFSAqICkgJRAZIBtBAWohGwwBCwsLIBUgKEEB","aiAcbEECdGohFSAdQQhqIR0MAQsLDAELCwvgAQEGfyAFQQJ0IQ0gByAEIAlrIgUgBSAHShsiBUEAIAlrIgtBACALQQBKGyIL","IAcgByALShsiDiAFIA5KGyEPA0AgAiAKSgRAQQAhBQNAIAUgBkgEQCAFIAhqIgtBAEggAyALTHIEQCAAQQAgByANbPwLAAUg","AEEAIA0gDmwiDPwLACAAIAxqIAEgAyAKbCALaiAEbCAOaiAJaiANbGogDyAOayANbPwKAAAgACANIA9sakEAIAcgD2sgDWz8","CwALIAAgByANbGohACAFQQFqIQUMAQsLIApBAWohCgwBCwsLuQUCCX8PeyAEQQJ0IQkDQCAFQQBKBEAgAiIHIAlqIgogCWoi","CyAJaiIMIAlqIg0gCWohDiADIQb9DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAA","AAAAAAAAIRL9DAAAAAAAAAAAAAAAAAAAAAAhE/0MAAAAAAAAAAAAAAAAAAAAACEU/QwAAAAAAAAAAAAAAAAAAAAAIRX9DAAA","AAAAAAAAAAAAAAAAAAAhFv0MAAAAAAAAAAAAAAAAAAAAACEX/QwAAAAAAAAAAAAAAAAAAAAAIRj9DAAAAAAAAAAAAAAAAAAA","AAAhGf0MAAAAAAAAAAAAAAAAAAAAACEa/QwAAAAAAAAAAAAAAAAAAAAAIRsgBCEIA0AgCEEASgRAIAf9CQIAIhwgBv0ABAAi","DyAQ/YUCIRAgHCAG/QAEECIcIBb9hQIhFiAK/QkCACIdIA8gEf2FAiERIB0gHCAX/YUCIRcgC/0JAgAiHSAPIBL9hQIhEiAd","IBwgGP2FAiEYIAz9CQIAIh0gDyAT/YUCIRMgHSAcIBn9hQIhGSAN/QkCACIdIA8gFP2FAiEUIB0gHCAa/YUCIRogDv0JAgAi","HSAPIBX9hQIhFSAdIBwgG/2FAiEbIAdBBGohByAKQQRqIQogC0EEaiELIAxBBGohDCANQQRqIQ0gDkEEaiEOIAZBIGohBiAI","QQFrIQgMAQsLIAAgEP0LBAAgACAW/QsEECAAIAFqIgAgEf0LBAAgACAX/QsEECAAIAFqIgAgEv0LBAAgACAY/QsEECAAIAFq","IgAgE/0LBAAgACAZ/QsEECAAIAFqIgAgFP0LBAAgACAa/QsEECAAIAFqIgAgFf0LBAAgACAb/QsEECAAIAFqIQAgAiAJQQZs","aiECIAVBBmshBQwBCwsLkAkCC38HeyAHIAtBwAVsaiEHIARBAnQiFCACIAJsIANsbCITQQZBBCABQQNGGyIVIBVsbCESA0Ag","CCAJSARAIAggA20iBCACbSERIAQgAm8hECAIIANvIQ9BACEWA0AgFCAWSwRAIAUgCCAUbGogFmohCiAHIQQgFSAVbCENA0Ag","DUEASgRAIAr9AAQAIRcgCiELQQEhDANAIAYgDEoEQCAXIAsgEmoiC/0ABAD95AEhFyAMQQFqIQwMAQsLIAQgF/0LBAAgBEEQ","aiEEIAogE2ohCiANQQFrIQ0MAQsLIAchBCABQQNGBH9BAyEMQQYFQQIhDEEECyIOIQoDQCAKQQBKBEAgDkEGRgRAIAT9AATg","AyEdIAT9DIhFSj+IRUo/iEVKP4hFSj8gBP0ABAD9DAXZBr8F2Qa/BdkGvwXZBr8gBP0ABGAiHCAE/QAEwAEiG/3kASIa/QwF","2QY+BdkGPgXZBj4F2QY+IAT9AASgAiIZIAT9AASAAyIY/eQBIhf95gH9hQL9hQL9CwQAIARB4ABqIgv9DIhFyr6IRcq+iEXK","vohFyr4gHCAb/eUB/QyIRUo+iEVKPohFSj6IRUo+IBkgGP3lAf3mAf2FAv0LBAAgC/0MJrSXvia0l74mtJe+JrSXviAa/Qwm","tJc+JrSXPia0lz4mtJc+IBcgHf2FAv2FAv0LBGAFIAT9AATAASEZIAT9DAAAAD8AAAA/AAAAPwAAAD8gBP0ABEAiGCAE/QAE","gAEiF/3kASAE/QAEAP2FAv0LBAAgBEFAa/0MAAAAPwAAAD8AAAA/AAAAPyAYIBf95QEgGf2FAv0LBAALIARBEGohBCAKQQFr","IQoMAQsLIAciBCEKIAwhDQNAIA1BAEoEQCAOQQZGBEAgBP0ABFAhHSAK/QyIRUo/iEVKP4hFSj+IRUo/IAT9AAQA/QwF2Qa/","BdkGvwXZBr8F2Qa/IAT9AAQQIhwgBP0ABCAiG/3kASIa/QwF2QY+BdkGPgXZBj4F2QY+IAT9AAQwIhkgBP0ABEAiGP3kASIX","/eYB/YUC/YUC/QsEACAKQRBqIgv9DIhFyr6IRcq+iEXKvohFyr4gHCAb/eUB/QyIRUo+iEVKPohFSj6IRUo+IBkgGP3lAf3m","Af2FAv0LBAAgC/0MJrSXvia0l74mtJe+JrSXviAa/QwmtJc+JrSXPia0lz4mtJc+IBcgHf2FAv2FAv0LBBAFIAT9AAQwIRkg","Cv0MAAAAPwAAAD8AAAA/AAAAPyAE/QAEECIYIAT9AAQgIhf95AEgBP0ABAD9hQL9CwQAIAr9DAAAAD8AAAA/AAAAPwAAAD8g","GCAX/eUBIBn9hQL9CwQQCyAEIA5BBHRqIQQgCiAMQQR0aiEKIA1BAWshDQwBCwsgByEEQQAhCgNAIAEgCkoEQEEAIQsDQCAB","IAtKBEAgACACIApsIBFqIAFsIAJsIAIgC2xqIBBqIANsIA9qIBRsaiAWaiAE/QAEAP0LBAAgBEEQaiEEIAtBAWohCwwBCwsg","CkEBaiEKDAELCyAWQRBqIRYMAQsLIAhBAWohCAwBCwsLGgBBBkEEIABBA0YbIgAgAGwgAWwgAmxBAnQLPwAgAiADIAIgA0ob","QQJ0QdAGaiABIAFsIAJsIARsQQJ0IAMgBGxBAnRqQYABakEGQQQgAEEDRhsiACAAbGxqC7glAh1/EXsgDiASIAQgCyAEIAtK","G0ECdEHQBmpBBkEEIABBA0YiABsiDiAObCIOIAsgDWxBAnQiFCAFIAVsIARsIiAgDWxBAnRqQYABamxqbGohEyAMIBEgDiAg","bCALbEECdGxqISIgAAR/IAEhGyACIRIgAyERIAYhHCAHIR0gCCEeIBAhGSAFIRcgIEECdCEpIBNBwAVqIgBBkAFqIhAgBEEC","dCIEIAtBAnQiDCAEIAxLG2oiCCAgIA0iGGxBAnRBQGsiI0EkbGohByAUQUBrISRBBCEVIAlBA2pBBG0hJkEGBSABIRsgAiES","IAMhESAGIRwgByEdIAghHiAQIRkgBSAFIhdsIARsIiBBAnQhKSATQcAFaiIAQZABaiIQIARBAnQiBCALQQJ0IgwgBCAMSxtq","IgggICANIhhsQQJ0QUBrIiNBBHRqIQcgCyANbEECdEFAayEkQQMhFSAJQQJqQQNtISZBBAshFCAKIBVqQQFrIBVtIScgE/0M","AABAPwAAQD8AAEA/AABAP/0LBMAEIBP9DAAAwD8AAMA/AADAPwAAwD/9CwTQBCAT/QwAABA/AAAQPwAAED8AABA//QsE4AQg","E/0MAAAQQAAAEEAAABBAAAAQQP0LBPAEIBP9DAAA2D4AANg+AADYPgAA2D79CwSABSAT/QwAAFhAAABYQAAAWEAAAFhA/QsE","kAUgE/0MAAA0QAAANEAAADRAAAA0QP0LBKAFIBP9DAAAoj8AAKI/AACiPwAAoj/9CwSwBSAQQQAgBCAMIAQgDEsb/AsAICJB","ACAUIBRsICBsIAxs/AsAIA8hIQNAIBkgIUoEQCAYIBkgIWsiASABIBhKGyEaICEgJ28hFiAhICdtICZvIQUgISAmICdsbSEo","IAghAyAHIQtBACEqA0AgGiAqSgRAIBsgEiAobCARbCAEbGohLCAVIBdsIgEgBWwgHGohLSABIBZsIB1qIStBACEfA0AgFyAf","SgRAQQAhJQNAIBcgJUoEQCAAIQ8gBCAXbCIOIBFsIS4CQCAfIC1qIg0gFEEBayAXbCIBaiASSCAlICtqIi8gDXJBAE5xIAEg","L2ogEUhxBEAgLCANIBFsIC9qIARsaiENIBQhBgNAIAZBAEoEQCANIQIgFCEBA0AgAUEASgRAIA8gAjYCACAPQQRqIQ8gAiAO","aiECIAFBAWshAQwBCwsgDSAuaiENIAZBAWshBgwBCwsMAQtBACEBA0AgASAUSARAIA0gASAXbGohDkEAIQIDQCACIBRIBEAg","DyAvIAIgF2xqIi4gEUkgDiASSSIGIAYbBH8gLCAOIBFsIC5qIARsagUgEAs2AgAgD0EEaiEPIAJBAWohAgwBCwsgAUEBaiEB","DAELCwsCQCAUQQRGBEAgI0ECdCEBQQAhDQNAIAQgDUsEQCAAKAIwIA1q/QAEACAAKAIQIA1q/QAEACIy/eUBITMgACgCBCAN","av0ABAAgACgCJCANav0ABAAiNP3lASE1IAAoAhQgDWr9AAQAIjYgNP3kASE3IAAoAjQgDWr9AAQAIDb95QEhOCAAKAIIIA1q","/QAEACAAKAIoIA1q/QAEACI5/eUBITogACgCGCANav0ABAAiOyA5/eQBITwgACgCOCANav0ABAAgO/3lASE9IAAoAgwgDWr9","AAQAIT4gACgCHCANav0ABAAhPyAAKAIsIA1q/QAEACEwIAAoAjwgDWr9AAQAIUAgAyANaiICIAAoAgAgDWr9AAQAIAAoAiAg","DWr9AAQAIjH95QEgOv3lAf0LBAAgAiAjaiIGIDUgOv3kAf0LBAAgBiAjaiIGIDogNf3lAf0LBAAgBiAjaiA+IDD95QEgNf3l","Af0LBAAgASACaiICIDIgMf3kASA8/eUB/QsEACACICNqIgYgNyA8/eQB/QsEACAGICNqIgYgPCA3/eUB/QsEACAGICNqID8g","MP3kASA3/eUB/QsEACABIAJqIgIgMSAy/eUBIDkgO/3lASIx/eUB/QsEACACICNqIgYgNCA2/eUBIjIgMf3kAf0LBAAgBiAj","aiIGIDEgMv3lAf0LBAAgBiAjaiAwID/95QEgMv3lAf0LBAAgASACaiICIDMgPf3lAf0LBAAgAiAjaiICIDggPf3kAf0LBAAg","AiAjaiICID0gOP3lAf0LBAAgAiAjaiBAID/95QEgOP3lAf0LBAAgDUEQaiENDAELCwwBC0EAIQ4DQCAEIA5LBEAgACEPIBMh","AUEGIQIDQCACQQBKBEAgDygCGCAOav0ABAAhMCAPKAJIIA5q/QAEACExIA8oAnggDmr9AAQAITIgASAT/QAEsAUiMyAPKAIA","IA5q/QAEACAT/QAEoAUiNCAPKAIwIA5q/QAEACI1IA8oAmAgDmr9AAQAIjb9hgL9hQL9CwQAIAEgMyAwIDQgMSAy/YYC/YUC","/QsE4AMgE/0ABPAEIjIgNSA2/YYCITMgASAT/QAEwAQiNCAyIDAgMf2GAiIyIDP9hQL9CwRgIAEgNCAyIDP9hgL9CwTAASAT","/QAE4AQiMiA1IDb9hgIhMyABIBP9AATQBCI0IDIgMCAx/YYCIjAgM/2FAv0LBKACIAEgNCAwIDP9hgL9CwSAAyAPQQRqIQ8g","AUEQaiEBIAJBAWshAgwBCwsgAyAOaiENIBMhAUEGIQIDQCACQQBKBEAgAf0ABBAhMCAB/QAEMCExIAH9AARQITIgDSAT/QAE","sAUiMyAB/QAEACAT/QAEoAUiNCAB/QAEICI1IAH9AARAIjb9hgL9hQL9CwQAIA0gI0EFbGogMyAwIDQgMSAy/YYC/YUC/QsE","ACAT/QAE8AQiMiA1IDb9hgIhMyANICNqIgYgE/0ABMAEIjQgMiAwIDH9hgIiMiAz/YUC/QsEACAGICNqIgYgNCAyIDP9hgL9","CwQAIBP9AATgBCIyIDUgNv2GAiEzIAYgI2oiBiAT/QAE0AQiNCAyIDAgMf2GAiIwIDP9hQL9CwQAIAYgI2ogNCAwIDP9hgL9","CwQAIA0gI0EGbGohDSABQeAAaiEBIAJBAWshAgwBCwsgDkEQaiEODAELCwsgAyAEaiEDICVBAWohJQwBCwsgH0EBaiEfDAEL","CyAAIQ4gHiAJIChsIApsIAxsaiEGIAogDGwhAQJAIAUgFWwiDSAVQQFrIgJqIAlIIBUgFmwiDyANckEATnEgAiAPaiAKSHEE","QCAGIAogDWwgD2ogDGxqIQ8gFSENA0AgDUEASgRAIA8hBiAVIQIDQCACQQBKBEAgDiAGNgIAIA5BBGohDiAGIAxqIQYgAkEB","ayECDAELCyABIA9qIQ8gDUEBayENDAELCwwBC0EAIQEDQCABIBVIBEAgASANaiEfQQAhAgNAIAIgFUgEQCAOIAIgD2oiJSAK","SSAJIB9LIisgKxsEfyAGIAogH2wgJWogDGxqBSAQCzYCACAOQQRqIQ4gAkEBaiECDAELCyABQQFqIQEMAQsLC0EEQQMgFEEG","RhshBkEAIQ8DQCAMIA9LBEAgACECIBMhASAGIQ0DQCANQQBKBEAgFEEGRgRAIAIoAhAgD2r9AAQAITAgAigCICAPav0ABAAh","MSACKAIwIA9q/QAEACEyIAEgAigCACAPav0ABAAiM/0LBAAgASAy/QsEwAIgE/0ABNAEITQgE/0ABOAEIjUgMSAz/YUCITYg","AUFAayIOIBP9AATABCI3IDUgMiAw/YUCIjUgNv2FAv0LBAAgDkFAayIOIDcgNSA2/YYC/QsEACAT/QAE8AQiNSAxIDP9hQIh","MSAOQUBrIg4gNCA1IDIgMP2FAiIwIDH9hQL9CwQAIA5BQGsgNCAwIDH9hgL9CwQABSACKAIMIA9q/QAEACEwIAIoAgAgD2r9","AAQAIjEgAigCGCAPav0ABAAiMv3kASEzIAEgMf0LBAAgASAzIDD95AH9CwQwIAEgMyAw/eUB/QsEYCABIDL9CwSQAQsgAkEE","aiECIAFBEGohASANQQFrIQ0MAQsLIAsgD2ohDSATIQEgFCEOA0AgDkEASgRAIBRBBkYEQCAB/QAEECEwIAH9AAQgITEgAf0A","BDAhMiANIAH9AAQAIjP9CwQAIA0gJEEFbGogMv0LBAAgE/0ABNAEITQgE/0ABOAEIjUgMSAz/YUCITYgDSAkaiICIBP9AATA","BCI3IDUgMiAw/YUCIjUgNv2FAv0LBAAgAiAkaiICIDcgNSA2/YYC/QsEACAT/QAE8AQiNSAxIDP9hQIhMSACICRqIgIgNCA1","IDIgMP2FAiIwIDH9hQL9CwQAIAIgJGogNCAwIDH9hgL9CwQABSAB/QAEECEwIAH9AAQAIjEgAf0ABCAiMv3kASEzIA0gMf0L","BAAgDSAkaiICIDMgMP3kAf0LBAAgAiAkaiICIDMgMP3lAf0LBAAgAiAkaiAy/QsEAAsgDSAUICRsaiENIAEgBkEEdGohASAO","QQFrIQ4MAQsLIA9BEGohDwwBCwsgCyAMaiELICcgFkEBaiIWRgRAQQAhFiAFQQFqIgEgJkYEfyAoQQFqIShBAAUgAQshBQsg","KkEBaiEqDAELCyAIIQEgByEDICIhAiAUIBRsIQ0DQCANQQBKBEBBACEOA0AgDCAOSwRAICAhCyABIQYgAiAOaiEPA0AgC0EI","RyALQQZOcQRAIA8hHyAGIQ8gAyAOaiEFIBohFv0MAAAAAAAAAAAAAAAAAAAAACEx/QwAAAAAAAAAAAAAAAAAAAAAITT9DAAA","AAAAAAAAAAAAAAAAAAAhNf0MAAAAAAAAAAAAAAAAAAAAACEz/QwAAAAAAAAAAAAAAAAAAAAAITb9DAAAAAAAAAAAAAAAAAAA","AAAhN/0MAAAAAAAAAAAAAAAAAAAAACE4/QwAAAAAAAAAAAAAAAAAAAAAITD9DAAAAAAAAAAAAAAAAAAAAAAhMv0MAAAAAAAA","AAAAAAAAAAAAACE5/QwAAAAAAAAAAAAAAAAAAAAAITr9DAAAAAAAAAAAAAAAAAAAAAAhOwNAIBZBAEoEQCAP/QkCACI8IAX9","AAQAIj0gMf2FAiExIDwgBf0ABBAiPCA4/YUCITggD/0JAgQiPiA9IDT9hQIhNCA+IDwgMP2FAiEwIA/9CQIIIj4gPSA1/YUC","ITUgPiA8IDL9hQIhMiAP/QkCDCI+ID0gM/2FAiEzID4gPCA5/YUCITkgD/0JAhAiPiA9IDb9hQIhNiA+IDwgOv2FAiE6IA/9","CQIUIj4gPSA3/YUCITcgPiA8IDv9hQIhOyAPIClqIQ8gBSAMaiEFIBZBAWshFgwBCwsgHyAf/QAEACAx/eQB/QsEACAfIB/9","AAQQIDj95AH9CwQQIAwgH2oiBSAF/QAEACA0/eQB/QsEACAFIAX9AAQQIDD95AH9CwQQIAUgDGoiBSAF/QAEACA1/eQB/QsE","ACAFIAX9AAQQIDL95AH9CwQQIAUgDGoiBSAF/QAEACAz/eQB/QsEACAFIAX9AAQQIDn95AH9CwQQIAUgDGoiBSAF/QAEACA2","/eQB/QsEACAFIAX9AAQQIDr95AH9CwQQIAUgDGoiBSAF/QAEACA3/eQB/QsEACAFIAX9AAQQIDv95AH9CwQQIAZBGGohBiAf","IAxBBmxqIQ8gC0EGayELDAELCwNAIAtBAEoEQCAGIR8gAyAOaiEFIBohFv0MAAAAAAAAAAAAAAAAAAAAACEw/QwAAAAAAAAA","AAAAAAAAAAAAITL9DAAAAAAAAAAAAAAAAAAAAAAhMf0MAAAAAAAAAAAAAAAAAAAAACE0/QwAAAAAAAAAAAAAAAAAAAAAITX9","DAAAAAAAAAAAAAAAAAAAAAAhM/0MAAAAAAAAAAAAAAAAAAAAACE2/QwAAAAAAAAAAAAAAAAAAAAAITcDQCAWQQBKBEAgH/0J","AgAiOCAF/QAEACI5IDD9hQIhMCA4IAX9AAQQIjggNf2FAiE1IB/9CQIEIjogOSAy/YUCITIgOiA4IDP9hQIhMyAf/QkCCCI6","IDkgMf2FAiExIDogOCA2/YUCITYgH/0JAgwiOiA5IDT9hQIhNCA6IDggN/2FAiE3IB8gKWohHyAFIAxqIQUgFkEBayEWDAEL","CyAPIA/9AAQAIDD95AH9CwQAIA8gD/0ABBAgNf3kAf0LBBAgDCAPaiIFIAX9AAQAIDL95AH9CwQAIAUgBf0ABBAgM/3kAf0L","BBAgBSAMaiIFIAX9AAQAIDH95AH9CwQAIAUgBf0ABBAgNv3kAf0LBBAgBSAMaiIFIAX9AAQAIDT95AH9CwQAIAUgBf0ABBAg","N/3kAf0LBBAgBkEQaiEGIA8gDEECdGohDyALQQRrIQsMAQsLIA5BIGohDgwBCwsgASAjaiEBIAMgJGohAyACIAwgIGxqIQIg","DUEBayENDAELCyAYICFqISEMAQsLCyYAIAFBBEEDIABBA0YbIgAgAmpBAWsgAG1sIAAgA2pBAWsgAG1sCzYAIAIgA2pBAnRB","0AZqIAEgAWwgAmxB4ABsIANB4ABsakGAAWpBBkEEIABBA0YbIgAgAGxsagsdACABIAJsQQJ0QUBrQQZBBCAAQQNGGyIAIABs","bAvtCQIMfwV7IA4gEkHABWxqIRUgAyADbCAEbCIaIAVsQQJ0QUBrIRYgDUECdCEYIA8hFANAIBAgFEoEQCAUIARtIg4gA20h","GyAOIANvIRwgASAUIARvIAxsQQJ0aiEdQQAhFwNAIAUgF0oEQCAVIQ9BACERA0AgAiARSgRAQQAhEgNAIAIgEkoEQCAdIAYg","ByADIBFsIBtqbGogCmwgCGogCSADIBJsIBxqbGogC2wgDSAXbGpBAnRqIQ4gDUEBRgRAIA8gDv0ABAD9CwQABSAPIA4qAgA4","AgAgDyAOIBhqKgIAOAIEIA8gDiAYQQF0aioCADgCCCAPIA4gGEEDbGoqAgA4AgwLIA9BEGohDyASQQFqIRIMAQsLIBFBAWoh","EQwBCwsgACAXQQN1IBpsIBRqQQV0aiAXQQRxQQJ0aiERIAJBA0YEf0EGIRJBAyEZIBVBkAFqIg4FQQQhEkECIRkgFUFAayIO","CyEPQQAhEwNAIBMgGUgEQCAVIBNBBHRqIR4gEkEGRgRAIB79AAQwIR8gHv0ABGAhICAP/QyIRUo/iEVKP4hFSj+IRUo/IB79","AAQAIiH95gH9CwQAIA9BMGoiHv0MBdkGvwXZBr8F2Qa/BdkGv/0MAAAQPwAAED8AABA/AAAQPyAgICH9hQL95gEiIv0MiEXK","vohFyr6IRcq+iEXKviAf/eYBIiP95AH9CwQAIB5BMGoiHiAiICP95QH9CwQAIB5BMGoiHv0MBdkGPgXZBj4F2QY+BdkGPv0M","AAAQQAAAEEAAABBAAAAQQCAgICH9hQL95gEiIf0MiEVKPohFSj6IRUo+iEVKPiAf/eYBIh/95AH9CwQAIB5BMGoiHiAhIB/9","5QH9CwQAIB4gIP0LBDAF/QwAAAA/AAAAPwAAAD8AAAA/IB79AAQAIh/95gEhIP0MAAAAPwAAAD8AAAA/AAAAPyAe/QAEICIh","/eYBISIgDyAf/QsEACAPQSBqIh4gICAi/eQB/QsEACAeQSBqIh4gICAi/eUB/QsEACAeICH9CwQgCyAPQRBqIQ8gE0EBaiET","DAELCyAOIQ8gEiETA0AgE0EASgRAIBJBBkYEQCAP/QAEECEfIA/9AAQgISAgEf0MiEVKP4hFSj+IRUo/iEVKPyAP/QAEACIh","/eYB/QsEACARIBZqIg79DAXZBr8F2Qa/BdkGvwXZBr/9DAAAED8AABA/AAAQPwAAED8gICAh/YUC/eYBIiL9DIhFyr6IRcq+","iEXKvohFyr4gH/3mASIj/eQB/QsEACAOIBZqIg4gIiAj/eUB/QsEACAOIBZqIg79DAXZBj4F2QY+BdkGPgXZBj79DAAAEEAA","ABBAAAAQQAAAEEAgICAh/YUC/eYBIiH9DIhFSj6IRUo+iEVKPohFSj4gH/3mASIf/eQB/QsEACAOIBZqIg4gISAf/eUB/QsE","ACAOIBZqICD9CwQABf0MAAAAPwAAAD8AAAA/AAAAPyAP/QAEACIf/eYBISD9DAAAAD8AAAA/AAAAPwAAAD8gD/0ABBAiIf3m","ASEiIBEgH/0LBAAgESAWaiIOICAgIv3kAf0LBAAgDiAWaiIOICAgIv3lAf0LBAAgDiAWaiAh/QsEAAsgESASIBZsaiERIA8g","GUEEdGohDyATQQFrIRMMAQsLIBdBBGohFwwBCwsgFEEBaiEUDAELCwu/IQIffxN7IBQgGCAEIAlqQQJ0QdAGaiAJQeAAbCIf","IAUgBWwgBGwiLUHgAGxqQYABakEGQQQgAEEDRiIAGyIUIBRsbGpsaiEUIAAEfyABIR4gBiEdIAchHCAIIRcgCiEbIA0hGiAO","IRkgDyEHIBYhCCAFIQ8gCSEYIAlBAnQiLCAEQQJ0IgUgFEHABWoiAUGQAWoiK2oiKGoiDSAtQeAAbEFAayIOQSRsaiEKIB9B","QGshNUEEITIgCyIWQQNqQQRtIS9BBgUgASEeIAYhHSAHIRwgCCEXIAohGyANIRogDiEZIA8hByAWIQggBSIPIAVsIARsIi1B","4ABsQUBrIQ4gCSEYIAlBAnQiLCAEQQJ0IgUgFEHABWoiAUGQAWoiK2oiKGoiDSAOQQR0aiEKIAlB4ABsQUBrITVBAyEyIAsi","FkECakEDbSEvQQQLIR8gDCIhIDJqQQFrIDJtITEgAiIiIAMiI2wgBWwhJyAJQQN1ISAgFEHABGr9DAAAQD8AAEA/AABAPwAA","QD/9CwQAIBT9DAAAwD8AAMA/AADAPwAAwD/9CwTQBCAU/QwAABA/AAAQPwAAED8AABA//QsE4AQgFP0MAAAQQAAAEEAAABBA","AAAQQP0LBPAEIBT9DAAA2D4AANg+AADYPgAA2D79CwSABSAU/QwAAFhAAABYQAAAWEAAAFhA/QsEkAUgFP0MAAA0QAAANEAA","ADRAAAA0QP0LBKAFIBT9DAAAoj8AAKI/AACiPwAAoj/9CwSwBSArQQAgBfwLACAVISQDQCAIICRKBEBBGCAIICRrIgAgAEEY","ShshKiAkIDFvITMgJCAxbSAvbyEGICQgLyAxbG0hLiANIQNBACEpA0AgKSAqSARAIA8gMmwiACAGbCAdaiEmIAAgM2wgHGoh","JUEAITADQCAPIDBKBEBBACE0A0AgDyA0SgRAIAEhCyAeICcgLmxqIQQgBSAPbCIMICNsIRUCQCAmIDBqIgkgH0EBayAPbCIA","aiAiSCAlIDRqIjYgCXJBAE5xIAAgNmogI0hxBEAgBCAJICNsIDZqIAVsaiEJIB8hBANAIARBAEoEQCAJIQIgHyEAA0AgAEEA","SgRAIAsgAjYCACALQQRqIQsgAiAMaiECIABBAWshAAwBCwsgCSAVaiEJIARBAWshBAwBCwsMAQtBACEVA0AgFSAfSARAIAkg","DyAVbGohN0EAIQwDQCAMIB9IBEAgCyA2IAwgD2xqIgIgI0kgIiA3SyIAIAAbBH8gBCAjIDdsIAJqIAVsagUgKws2AgAgC0EE","aiELIAxBAWohDAwBCwsgFUEBaiEVDAELCwsCQCAfQQRGBEAgDkECdCEAQQAhCQNAIAUgCUsEQCABKAIwIAlq/QAEACABKAIQ","IAlq/QAEACI5/eUBITogASgCBCAJav0ABAAgASgCJCAJav0ABAAiO/3lASE8IAEoAhQgCWr9AAQAIj0gO/3kASE+IAEoAjQg","CWr9AAQAID395QEhPyABKAIIIAlq/QAEACABKAIoIAlq/QAEACJA/eUBIUEgASgCGCAJav0ABAAiQiBA/eQBIUMgASgCOCAJ","av0ABAAgQv3lASFEIAEoAgwgCWr9AAQAIUUgASgCHCAJav0ABAAhRiABKAIsIAlq/QAEACFHIAEoAjwgCWr9AAQAITggAyAJ","aiICIAEoAgAgCWr9AAQAIAEoAiAgCWr9AAQAIkj95QEgQf3lAf0LBAAgAiAOaiIEIDwgQf3kAf0LBAAgBCAOaiIEIEEgPP3l","Af0LBAAgBCAOaiBFIEf95QEgPP3lAf0LBAAgACACaiICIDkgSP3kASBD/eUB/QsEACACIA5qIgQgPiBD/eQB/QsEACAEIA5q","IgQgQyA+/eUB/QsEACAEIA5qIEYgR/3kASA+/eUB/QsEACAAIAJqIgIgSCA5/eUBIEAgQv3lASI5/eUB/QsEACACIA5qIgQg","OyA9/eUBIjsgOf3kAf0LBAAgBCAOaiIEIDkgO/3lAf0LBAAgBCAOaiBHIEb95QEgO/3lAf0LBAAgACACaiICIDogRP3lAf0L","BAAgAiAOaiICID8gRP3kAf0LBAAgAiAOaiICIEQgP/3lAf0LBAAgAiAOaiA4IEb95QEgP/3lAf0LBAAgCUEQaiEJDAELCwwB","C0EAIQQDQCAEIAVJBEAgASELIBQhAEEGIQwDQCAMQQBKBEAgCygCGCAEav0ABAAhOCALKAJIIARq/QAEACE5IAsoAnggBGr9","AAQAITogACAU/QAEsAUiOyALKAIAIARq/QAEACAU/QAEoAUiPCALKAIwIARq/QAEACI9IAsoAmAgBGr9AAQAIj79hgL9hQL9","CwQAIAAgOyA4IDwgOSA6/YYC/YUC/QsE4AMgFP0ABPAEIjogPSA+/YYCITsgAEHgAGoiAiAU/QAEwAQiPCA6IDggOf2GAiI6","IDv9hQL9CwQAIAJB4ABqIgIgPCA6IDv9hgL9CwQAIBT9AATgBCI6ID0gPv2GAiE7IAJB4ABqIBT9AATQBCI8IDogOCA5/YYC","IjggO/2FAv0LBAAgAiA8IDggO/2GAv0LBMABIAtBBGohCyAAQRBqIQAgDEEBayEMDAELCyADIARqIQkgFCEAQQYhDANAIAxB","AEoEQCAA/QAEECE4IAD9AAQwITkgAP0ABFAhOiAJIBT9AASwBSI7IAD9AAQAIBT9AASgBSI8IAD9AAQgIj0gAP0ABEAiPv2G","Av2FAv0LBAAgCSAOQQVsaiA7IDggPCA5IDr9hgL9hQL9CwQAIBT9AATwBCI6ID0gPv2GAiE7IAkgDmoiAiAU/QAEwAQiPCA6","IDggOf2GAiI6IDv9hQL9CwQAIAIgDmoiAiA8IDogO/2GAv0LBAAgFP0ABOAEIjogPSA+/YYCITsgAiAOaiICIBT9AATQBCI8","IDogOCA5/YYCIjggO/2FAv0LBAAgAiAOaiA8IDggO/2GAv0LBAAgCSAOQQZsaiEJIABB4ABqIQAgDEEBayEMDAELCyAEQRBq","IQQMAQsLCyADIAVqIQMgNEEBaiE0DAELCyAwQQFqITAMAQsLIDEgM0EBaiIzRgRAQQAhMyAvIAZBAWoiAEYEfyAuQQFqIS5B","AAUgAAshBgsgKUEBaiEpDAELCyANIQsgCiECIBchACAfIB9sIQwDQCAMQQBKBEAgACEJIAIhBCAgIQMDQCADQQBKBEAgBCAs","IAsgCSAtICoQBCAJIC1BBXRqIQkgBEEgaiEEIANBAWshAwwBCwsgCyAOaiELIAIgNWohAiAAIBggLWxBAnRBQGtqIQAgDEEB","ayEMDAELCyAkIDFvITMgJCAxbSAvbyEGICQgLyAxbG0hLiAKIQJBACEwA0AgKiAwSgRAIDIgM2whACABIQMgBiAybCIJIQsD","QCALIAkgMmpIBEAgACEEA0AgBCAAIDJqSARAIAMgGyAaIC5sIAcgC2xqIBBqIBlsIAQgB2xqIBFqICxsaiAoIAQgIUggCyAW","SHEbNgIAIANBBGohAyAEQQFqIQQMAQsLIAtBAWohCwwBCwtBACEJA0AgCSAsSQRAIBIEeyAJIBJq/QAEAAX9DAAAAAAAAAAA","AAAAAAAAAAALITggH0EGRgRAIAEhACACIAlqIRUgNUEGbCEDIBQhC0EGIQQDQCAEQQBKBEAgAyAVaiIM/QAEACI5IAMgDGoi","DP0ABAAiOv3kASE7IAMgDGoiDP0ABAAiPCADIAxqIgz9AAQAIj395QEhPiADIAxq/QAEACE/IAsgFf0ABAAgOyA8ID395AEi","PP3kAf3kAf0LBAAgCyAU/QAEwAQgOSA6/eUBIjkgFP0ABNAEID795gH9hQL9CwRgIAsgFP0ABOAEIDsgFP0ABPAEIDz95gH9","hQL9CwTAASALIBT9AASABSA5IBT9AASQBSA+ID/9hQL9hQL9CwSgAiAVIDVqIRUgC0EQaiELIARBAWshBAwBCwsgFCELQQQh","BANAIARBAEoEQCAL/QAEUCE/IAAoAgAgCWogC/0ABAAgC/0ABBAiOSAL/QAEICI6/eQBIjsgC/0ABDAiPCAL/QAEQCI9/eQB","Ij795AH95AEgOP3kASJAIEAgE/0TIkH95gEgQP0MAAAAAAAAAAAAAAAAAAAAAP1E/VL9CwQAIAAoAgQgCWogFP0ABMAEIDkg","Ov3lASI5IBT9AATQBCA8ID395QEiOv3mAf2FAiA4/eQBIjwgPCBB/eYBIDz9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/QsEACAA","KAIIIAlqIBT9AATgBCA7IBT9AATwBCA+/eYB/YUCIDj95AEiOyA7IEH95gEgO/0MAAAAAAAAAAAAAAAAAAAAAP1E/VL9CwQA","IAAoAgwgCWogFP0ABIAFIDkgFP0ABJAFIDogP/2FAv2FAiA4/eQBIjkgOSBB/eYBIDn9DAAAAAAAAAAAAAAAAAAAAAD9RP1S","/QsEACALQeAAaiELIABBEGohACAEQQFrIQQMAQsLBSA1QQJ0IgAgAiAJaiIDaiEEIAAgBGoiCyAAaiIA/QAEACE5IAMgNWoi","DP0ABAAgBCA1aiIV/QAEACI8IAsgNWoiJf0ABAAiPf3kAf3kASE+IDwgPf3kASAAIDVqIgD9AAQA/eQBIT8gDCA1aiIM/QAE","ACAVIDVqIhX9AAQAIkAgJSA1aiIl/QAEACJB/eQB/eQBIUIgQCBB/eQBIAAgNWoiAP0ABAD95AEhQyAMIDVq/QAEACAVIDVq","/QAEACJEICUgNWr9AAQAIkX95AH95AEhRiBEIEX95AEgACA1av0ABAD95AEhRyABKAIAIAlqIAP9AAQAIAT9AAQAIjogC/0A","BAAiO/3kAf3kASA+IEL95AEiSP3kASA4/eQBIkkgSSAT/RMiSv3mASBJ/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LBAAgASgC","BCAJaiA+IEL95QEgOP3kASI+ID4gSv3mASA+/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LBAAgASgCCCAJaiBIIEb95AEgOP3k","ASI+ID4gSv3mASA+/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LBAAgASgCDCAJaiA6IDv95QEgPCA9/eUBIjwgQCBB/eUBIj39","5AEiPv3kASA4/eQBIkAgQCBK/eYBIED9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/QsEACABKAIQIAlqIDwgPf3lASA4/eQBIjwg","PCBK/eYBIDz9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/QsEACABKAIUIAlqID4gRCBF/eUB/eQBIDj95AEiPCA8IEr95gEgPP0M","AAAAAAAAAAAAAAAAAAAAAP1E/VL9CwQAIAEoAhggCWogOiA7/eQBIDn95AEgPyBD/eQBIjn95AEgOP3kASI6IDogSv3mASA6","/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LBAAgASgCHCAJaiA/IEP95QEgOP3kASI6IDogSv3mASA6/QwAAAAAAAAAAAAAAAAA","AAAA/UT9Uv0LBAAgASgCICAJaiA5IEf95AEgOP3kASI4IDggSv3mASA4/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LBAALIAlB","EGohCQwBCwsgAiAsaiECIDEgM0EBaiIzRgRAQQAhMyAvIAZBAWoiAEYEfyAuQQFqIS5BAAUgAAshBgsgMEEBaiEwDAELCyAk","QRhqISQMAQsLC5kGAQZ7IAMgBkEBdWr9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASEKIAUgCUEGdGohCCAAIAZBAnRqIQAgByAG","ayEDA0AgA0EASgRAIAAgCCADQQhOGyIFIAogAf0RIgz9rgEgAv0RIgv9rgEiDSALQQ39qwEgC0ET/a0B/VAgDf1RIg39rgEi","DiANQQ/9qwEgDUER/a0B/VAgDv1RIg39rgEiDiANQRr9qwEgDUEG/a0B/VAgDv1RIg39rgEiDiAL/a4BIA1BBv2rASANQRr9","rQH9UCAO/VEgAUHat8TeAXMgAnP9ESIN/QwBAAAAAQAAAAEAAAABAAAA/a4B/a4BIg79rgEiDyAOQRH9qwEgDkEP/a0B/VAg","D/1RIg79rgEiDyAOQR39qwEgDkED/a0B/VAgD/1RIg79rgEiDyAOQRD9qwEgDkEQ/a0B/VAgD/1RIg79rgEiDyAN/a4BIA5B","GP2rASAOQQj9rQH9UCAP/VEgDP0MAgAAAAIAAAACAAAAAgAAAP2uAf2uASIN/a4BIg4gDUEN/asBIA1BE/2tAf1QIA79USIN","/a4BIg4gDUEP/asBIA1BEf2tAf1QIA79USIN/a4BIg4gDUEa/asBIA1BBv2tAf1QIA79USIN/a4BIg4gDP2uASANQQb9qwEg","DUEa/a0B/VAgDv1RIAv9DAMAAAADAAAAAwAAAAMAAAD9rgH9rgEiC/2uASIMIAtBEf2rASALQQ/9rQH9UCAM/VEiC/0NAAEC","AxAREhMEBQYHFBUWF/0LBAAgBSAMIAv9DQgJCgsYGRobDA0ODxwdHh/9CwQQIAQEQCAFIAX9AAQAQQj9rQH9+wH9DAAAgDMA","AIAzAACAMwAAgDP95gH9CwQAIAUgBf0ABBBBCP2tAf37Af0MAACAMwAAgDMAAIAzAACAM/3mAf0LBBALIANBCEgEQEEAIQcD","QCADIAdKBEAgB0ECdCIGIABqIAUgBmooAgA2AgAgB0EBaiEHDAELCwsgCv0MBAAAAAQAAAAEAAAABAAAAP2uASEKIABBIGoh","ACADQQhrIQMMAQsLC/QGAgh7AX8gBP0TIQwgBf0TIQ0gB0EBdf0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIQsgBiAKQQZ0aiEG","IAdBAnQiCSABaiEBIAAgCWohACAIIAdrIQcDQCAHQQBKBEAgBiALIAL9ESIP/a4BIAP9ESIO/a4BIhAgDkEN/asBIA5BE/2t","Af1QIBD9USIQ/a4BIhEgEEEP/asBIBBBEf2tAf1QIBH9USIQ/a4BIhEgEEEa/asBIBBBBv2tAf1QIBH9USIQ/a4BIhEgDv2u","ASAQQQb9qwEgEEEa/a0B/VAgEf1RIAJB2rfE3gFzIANz/REiEP0MAQAAAAEAAAABAAAAAQAAAP2uAf2uASIR/a4BIhIgEUER","/asBIBFBD/2tAf1QIBL9USIR/a4BIhIgEUEd/asBIBFBA/2tAf1QIBL9USIR/a4BIhIgEUEQ/asBIBFBEP2tAf1QIBL9USIR","/a4BIhIgEP2uASARQRj9qwEgEUEI/a0B/VAgEv1RIA/9DAIAAAACAAAAAgAAAAIAAAD9rgH9rgEiEP2uASIRIBBBDf2rASAQ","QRP9rQH9UCAR/VEiEP2uASIRIBBBD/2rASAQQRH9rQH9UCAR/VEiEP2uASIRIBBBGv2rASAQQQb9rQH9UCAR/VEiEP2uASIR","IA/9rgEgEEEG/asBIBBBGv2tAf1QIBH9USAO/QwDAAAAAwAAAAMAAAADAAAA/a4B/a4BIg79rgEiDyAOQRH9qwEgDkEP/a0B","/VAgD/1RIg79DQABAgMQERITBAUGBxQVFhf9CwQAIAYgDyAO/Q0ICQoLGBkaGwwNDg8cHR4f/QsEECABIQggACEJIAdBCEgE","QCAGQSBqIgghCUEAIQoDQCAHIApKBEAgCkECdCITIAhqIAEgE2ooAgA2AgAgCkEBaiEKDAELCwtBACEKA0AgCkEgSARAIAkg","CmogBiAKav0ABABBCP2tAf37Af0MAACAMwAAgDMAAIAzAACAM/3mASAM/UYgCCAKav0ABAAgDf3mAf1O/QsEACAKQRBqIQoM","AQsLIAdBCEgEQEEAIQgDQCAHIAhKBEAgCEECdCIKIABqIAkgCmooAgA2AgAgCEEBaiEIDAELCwsgC/0MBAAAAAQAAAAEAAAA","BAAAAP2uASELIAFBIGohASAAQSBqIQAgB0EIayEHDAELCwuGBAICfw17A0AgA0EASgRAIAEhByAEQQF1IQgDQCAIQQBKBEAg","B/0JAgAgAv0ABAAiFSAJ/YUCIQkgB/0JAgQgFSAK/YUCIQogB/0JAgggFSAL/YUCIQsgB/0JAgwgFSAM/YUCIQwgB/0JAhAg","FSAN/YUCIQ0gB/0JAhQgFSAO/YUCIQ4gBSAHaiIH/QkCACAC/QAEECIVIA/9hQIhDyAH/QkCBCAVIBD9hQIhECAH/QkCCCAV","IBH9hQIhESAH/QkCDCAVIBL9hQIhEiAH/QkCECAVIBP9hQIhEyAH/QkCFCAVIBT9hQIhFCAFIAdqIQcgAkEgaiECIAhBAWsh","CAwBCwsgBEEBcQRAIAf9CQIAIAL9AAQAIhUgCf2FAiEJIAf9CQIEIBUgCv2FAiEKIAf9CQIIIBUgC/2FAiELIAf9CQIMIBUg","DP2FAiEMIAf9CQIQIBUgDf2FAiENIAf9CQIUIBUgDv2FAiEOIAJBEGohAgsgASAGaiEBIANBAWshAwwBCwsgACAA/QAEACAJ","IA/95AH95AH9CwQAIAAgAP0ABBAgCiAQ/eQB/eQB/QsEECAAIAD9AAQgIAsgEf3kAf3kAf0LBCAgACAA/QAEMCAMIBL95AH9","5AH9CwQwIAAgAP0ABEAgDSAT/eQB/eQB/QsEQCAAIAD9AARQIA4gFP3kAf3kAf0LBFALMQAgACADbCAAIABBEEwiABtBBWpB","Bm0gAiACIANsIAAbbEEGbCABQQNqQXxxbEECdAsiACAAIAJsIAAgAEEQTCIAG0EFakEGbSABIAEgAmwgABtsC0gBAX8gAUEB","QYACIAJtIgMgA0EATBsiAyABIANIGyIDIAFqQQFrIANtQQFBgAIgASACbG0iASABQQBMGyIBIABqQQFrIAFtbAvWDwIbfw97","IAQgDGwgBCAEQRBMIiobQQVqQQZtISMgCyALIAxsICobISIgBkEBQYACIAdtIhUgFUEATBsiFSAGIBVIGyIXISdBAUGAAiAG","IAdsbSIWIBZBAEwbISYgBiAXakEBayAXbSEkIBAgBCAIIAYgByAJIAogCyAMEAEgFGxqIhUgKgR/IAQFIAQgDGwgBCAEQRBM","G0EFakEGbUEGbAsgB0EBayAKbCAMaiIrIBdBAWsgCWwgC2pBASAWIBZBAEwbbGxsQQlqQXxxQQJ0aiEQIA8gEyAEIAxsIAQg","BEEQTCIPG0EFakEGbSALIAsgDGwgDxtsQQZsIAhBA2pBfHFsQQJ0Ig9saiIWQQAgD/wLACAEQQYgKhshJSARIQ8DQCAPIBJI","BEAgJiABIA8gJG0gJmwiH2siESARICZKGyEpICcgBiAPICRvICdsIh5rIhEgESAnShsiF0EBayAJbCALaiEoIAAgAiAfbCAD","bCAEbEECdGohHSAqBEAgFSAdICkgAiADIAQgKCArIAkgHmwgDWtBACAOaxADBSAVIREgCSAebCANayEcQQAgDmshG0EAIRMD","QCAEIBNKBEBBBiAEIBNrIhQgFEEGShshGkEAIS4DQCApIC5KBEBBACEtA0AgKCAtSgRAAkAgHCAtaiIZIAJPBEAgEUEAICtB","GGwiFPwLACARIBRqIREMAQtBACEsA0AgKyAsSgRAIBsgLGoiFCADTwRAIBFBAEEY/AsABSAdIAIgLmwgGWogA2wgFGogBGwg","E2pBAnRqIRggGkEGRgRAIBEgGP0ABAD9CwQAIBEgGCkDEDcDEAVBACEvA0AgL0EGSARAIC9BAnQiFCARaiAaIC9KBH0gFCAY","aioCAAVDAAAAAAs4AgAgL0EBaiEvDAELCwsLIBFBGGohESAsQQFqISwMAQsLCyAtQQFqIS0MAQsLIC5BAWohLgwBCwsgE0EG","aiETDAELCwsgECERIAUgHyAGIAdsIAhsQQJ0IhxsaiAHIB5sIAhsQQJ0aiEbIAcgF2whGkEAIS0DQCAIIC1KBEBBCEEEIAgg","LWsiE0EEShsiGSATIBMgGUobIRhBACEsA0AgKSAsSgRAIBsgHCAsbGogLUECdGohLkEAIRMDQCATIBpIBEAgGEEIRgRAIBEg","Lv0ABAD9CwQAIBEgLv0ABBD9CwQQBUEAIS8DQCAZIC9KBEAgL0ECdCIUIBFqIBggL0oEfSAUIC5qKgIABUMAAAAACzgCACAv","QQFqIS8MAQsLCyARIBlBAnRqIREgLiAIQQJ0aiEuIBNBAWohEwwBCwsgLEEBaiEsDAELCyAtQQhqIS0MAQsLIAogJWxBAnQh","HyAJICtsICVsQQJ0IR4gFiERQQAhLwNAICIgL0oEQCAqBH8gKyAvbCAEbAUgLyAMbSArbCAvIAxvakEGbAshIUEAIS4DQCAj","IC5KBEAgFSAqBH8gLkEGbAUgKSAubCAobCArbEEGbAsgIWpBAnRqIR0gECETQQAhLQNAIAggLUoEQCAHIBdsQRBBICAIIC1r","QQRMIiAbbCEcQQAhLANAICkgLEoEQCAdICggLGwgK2wgJWxBAnRqIRQgIARAIBEgFCATIBcgByAfIB4QEAUgEyEaIBchGf0M","AAAAAAAAAAAAAAAAAAAAACE9/QwAAAAAAAAAAAAAAAAAAAAAITz9DAAAAAAAAAAAAAAAAAAAAAAhO/0MAAAAAAAAAAAAAAAA","AAAAACE6/QwAAAAAAAAAAAAAAAAAAAAAITn9DAAAAAAAAAAAAAAAAAAAAAAhOP0MAAAAAAAAAAAAAAAAAAAAACE3/QwAAAAA","AAAAAAAAAAAAAAAAITb9DAAAAAAAAAAAAAAAAAAAAAAhNf0MAAAAAAAAAAAAAAAAAAAAACE0/QwAAAAAAAAAAAAAAAAAAAAA","ITP9DAAAAAAAAAAAAAAAAAAAAAAhMgNAIBlBAEoEQCAUIRsgByEYA0AgGEEASgRAIBv9CQIAIjAgGv0ABAAiPiA9/YUCIT0g","MCAa/QAEECIxIDf9hQIhNyAb/QkCBCIwID4gPP2FAiE8IDAgMSA2/YUCITYgG/0JAggiMCA+IDv9hQIhOyAwIDEgNf2FAiE1","IBv9CQIMIjAgPiA6/YUCITogMCAxIDT9hQIhNCAb/QkCECIwID4gOf2FAiE5IDAgMSAz/YUCITMgG/0JAhQiMCA+IDj9hQIh","OCAwIDEgMv2FAiEyIBpBIGohGiAbIB9qIRsgGEEBayEYDAELCyAUIB5qIRQgGUEBayEZDAELCyARIBH9AAQAID395AH9CwQA","IBEgEf0ABBAgN/3kAf0LBBAgESAR/QAEICA8/eQB/QsEICARIBH9AAQwIDb95AH9CwQwIBEgEf0ABEAgO/3kAf0LBEAgESAR","/QAEUCA1/eQB/QsEUCARIBH9AARgIDr95AH9CwRgIBEgEf0ABHAgNP3kAf0LBHAgESAR/QAEgAEgOf3kAf0LBIABIBEgEf0A","BJABIDP95AH9CwSQASARIBH9AASgASA4/eQB/QsEoAEgESAR/QAEsAEgMv3kAf0LBLABCyATIBxqIRMgLEEBaiEsDAELCyAR","QeAAQcABICAbaiERIC1BCGohLQwBCwsgLkEBaiEuDAELCyAvQQFqIS8MAQsLIA9BAWohDwwBCwsLxgICC38BfSADIAZsIAMg","A0EQTCIDGyINQQVqQQZtIgogBSAFIAZsIAMbbCIDQQZsIARBA2pBfHFsQQJ0Ig8gA24hEANAIAcgCEgEQCABIAcgEGxqIQkg","ACAHIApvQQZsIhEgByAKbSANbGogBGxBAnRqIRJBACEDA0AgAyAESARAQQhBBCAEIANrIgVBBEobIg4gBSAFIA5KGyETQQAh","BQNAIAVBBkgEQCAFIBFqIA1IBEBBACEGA0AgBiATSARAQwAAAAAhFEEAIQsgCSAGQQJ0aiEMA0AgAiALSgRAIBQgDCoCAJIh","FCALQQFqIQsgDCAPaiEMDAELCyASIAQgBWwgA2ogBmpBAnRqIBQ4AgAgBkEBaiEGDAELCwsgCSAOQQJ0aiEJIAVBAWohBQwB","CwsgA0EIaiEDDAELCyAHQQFqIQcMAQsLC6YBAwF/AnsBfSAD/RMhByAEQQJ0IQQgBUECdCEGA0AgBEEQaiIFIAZNBEAgACAE","aiABIARq/QAEACIIIAggB/3mASACIARq/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP1E/VL9CwQAIAUhBAwBCwsDQCAEIAZJBEAg","ACAEaiABIARqKgIAIgkgCSADlCACIARqKgIAQwAAAABeGzgCACAEQQRqIQQMAQsLC6kCAwJ7AX8CfSANQQJ0IQ0gDkECdCER","A0AgDUEQaiIOIBFNBEAgBCANav0ABAAgCP0TIAYgDWr9AAQAIhAgCv0T/eYB/YUCIQ8gBSANav0ABAAgCf0TIBAgEP3mASAL","/RP95gH9hQIhECABIA1qIA/9CwQAIAIgDWogEP0LBAAgACANaiADIA1q/QAEACAH/RMgD/3mASAQ/eMBIAz9E/3kAf3nAf3l","Af0LBAAgDiENDAELCwNAIA0gEUkEQCAEIA1qKgIAIAiUIAYgDWoqAgAiEyAKlJIhEiAFIA1qKgIAIAmUIBMgE5QgC5SSIRMg","ASANaiASOAIAIAIgDWogEzgCACAAIA1qIAMgDWoqAgAgByASlCATkSAMkpWTOAIAIA1BBGohDQwBCwsLoA0CD3sLfyAD/QAE","ACIIIQ0gCCIKIhMiFCERIAP9AAQQIgkhDiAJIgsiFSIHIRIgA0EgaiEDIAEgAmxBwABKIiAEQCAG/QwAAAAAAAAAAAAAAAAA","AAAA/QsEACAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEECAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEICAG/QwAAAAAAAAAAAAAAAAA","AAAA/QsEMCAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEQCAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEUCAG/QwAAAAAAAAAAAAAAAAA","AAAA/QsEYCAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEcCAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEgAEgBv0MAAAAAAAAAAAAAAAA","AAAAAP0LBJABIAb9DAAAAAAAAAAAAAAAAAAAAAD9CwSgASAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEsAELIAAhFgNAIAFBAEoE","QCAAQRhqIgAoAgAhGCAAKAIEIRkgACgCCCEaIAAoAgwhGyAAKAIQIRwgACgCFCEdIAIhFwNAIBdBAEoEQCAeQcAATgRAQQAh","HiAGIAb9AAQAIAj95AH9CwQAIAYgBv0ABBAgCf3kAf0LBBAgBiAG/QAEICAN/eQB/QsEICAGIAb9AAQwIA795AH9CwQwIAYg","Bv0ABEAgCv3kAf0LBEAgBiAG/QAEUCAL/eQB/QsEUCAGIAb9AARgIBP95AH9CwRgIAYgBv0ABHAgFf3kAf0LBHAgBiAG/QAE","gAEgFP3kAf0LBIABIAYgBv0ABJABIAf95AH9CwSQASAGIAb9AASgASAR/eQB/QsEoAEgBiAG/QAEsAEgEv3kAf0LBLAB/QwA","AAAAAAAAAAAAAAAAAAAAIRL9DAAAAAAAAAAAAAAAAAAAAAAhFf0MAAAAAAAAAAAAAAAAAAAAACEL/QwAAAAAAAAAAAAAAAAA","AAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhCf0MAAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAAAAAAAAAAIRT9DAAAAAAA","AAAAAAAAAAAAAAAhE/0MAAAAAAAAAAAAAAAAAAAAACEK/QwAAAAAAAAAAAAAAAAAAAAAIQ39DAAAAAAAAAAAAAAAAAAAAAAh","CP0MAAAAAAAAAAAAAAAAAAAAACEHCyAeQcAAIBcgF0HAAE4bIh9qIR4DQCAfQQBKBEAgGP0JAgAiDCAD/QAEACIPIAj9hQIh","CCAMIAP9AAQQIhAgCf2FAiEJIBn9CQIAIgwgDyAN/YUCIQ0gDCAQIA79hQIhDiAa/QkCACIMIA8gCv2FAiEKIAwgECAL/YUC","IQsgG/0JAgAiDCAPIBP9hQIhEyAMIBAgFf2FAiEVIBz9CQIAIgwgDyAU/YUCIRQgDCAQIAf9hQIhByAd/QkCACIMIA8gEf2F","AiERIAwgECAS/YUCIRIgGEEEaiEYIBlBBGohGSAaQQRqIRogG0EEaiEbIBxBBGohHCAdQQRqIR0gA0EgaiEDIB9BAWshHwwB","CwsgF0FAaiEXDAELCyABQQFrIQEMAQsLICAEQCAG/QAEECAJ/eQBIQkgBv0ABCAgDf3kASENIAb9AAQwIA795AEhDiAG/QAE","QCAK/eQBIQogBv0ABFAgC/3kASELIAb9AARgIBP95AEhEyAG/QAEcCAV/eQBIRUgBv0ABIABIBT95AEhFCAG/QAEoAEgEf3k","ASERIAb9AASwASAS/eQBIRIgBv0ABAAgCP3kASEIIAb9AASQASAH/eQBIQcLIAVBCEYEQCAWKAIAIARqIgAgCP0LBAAgACAJ","/QsEECAWKAIEIARqIgAgDf0LBAAgACAO/QsEECAWKAIIIARqIgAgCv0LBAAgACAL/QsEECAWKAIMIARqIgAgE/0LBAAgACAV","/QsEECAWKAIQIARqIgAgFP0LBAAgACAH/QsEECAWKAIUIARqIgAgEf0LBAAgACAS/QsEEA8LIAYgCP0LBAAgBiAJ/QsEECAG","IA39CwQgIAYgDv0LBDAgBiAK/QsEQCAGIAv9CwRQIAYgE/0LBGAgBiAV/QsEcCAGIBT9CwSAASAGIAf9CwSQASAGIBH9CwSg","ASAGIBL9CwSwAUEAIQEDQCABQQZIBEAgFiABQQJ0aigCACAEaiEDQQAhAANAIAAgBUgEQCADIABBAnQiAmogBiABQQV0aiAC","aioCADgCACAAQQFqIQAMAQsLIAFBAWohAQwBCwsLjAUCDXsIfyAAIRQgA/0ABAAiCCEMIAgiByIJIgohCyADQRBqIQMDQCAB","QQBKBEAgAEEYaiIAKAIAIRUgACgCBCEWIAAoAgghFyAAKAIMIRggACgCECEZIAAoAhQhGiACQQF1IRsDQCAbQQBKBEAgFf0J","AgAgA/0ABAAiEyAI/YUCIQggFv0JAgAgEyAM/YUCIQwgF/0JAgAgEyAH/YUCIQcgGP0JAgAgEyAJ/YUCIQkgGf0JAgAgEyAK","/YUCIQogGv0JAgAgEyAL/YUCIQsgFf0JAgQgA/0ABBAiEyAN/YUCIQ0gFv0JAgQgEyAO/YUCIQ4gF/0JAgQgEyAP/YUCIQ8g","GP0JAgQgEyAQ/YUCIRAgGf0JAgQgEyAR/YUCIREgGv0JAgQgEyAS/YUCIRIgFUEIaiEVIBZBCGohFiAXQQhqIRcgGEEIaiEY","IBlBCGohGSAaQQhqIRogA0EgaiEDIBtBAWshGwwBCwsgAkEBcQRAIBX9CQIAIAP9AAQAIhMgCP2FAiEIIBb9CQIAIBMgDP2F","AiEMIBf9CQIAIBMgB/2FAiEHIBj9CQIAIBMgCf2FAiEJIBn9CQIAIBMgCv2FAiEKIBr9CQIAIBMgC/2FAiELIANBEGohAwsg","AUEBayEBDAELCyAGIAggDf3kAf0LBAAgBiAMIA795AH9CwQQIAYgByAP/eQB/QsEICAGIAkgEP3kAf0LBDAgBiAKIBH95AH9","CwRAIAYgCyAS/eQB/QsEUEEAIQEDQCABQQZIBEAgFCABQQJ0aigCACAEaiECQQAhAANAIAAgBUgEQCACIABBAnQiA2ogBiAB","QQR0aiADaioCADgCACAAQQFqIQAMAQsLIAFBAWohAQwBCwsLlAMBB38gACAPIAMgBGwgBWxBAWpBBXRsaiEAIA9BA3QhESAQ","QQN0IRYDQCARIBYgBiAGIBZKG0gEQEEIQQQgBiARayIPQQRKGyIXIA8gDyAXShshFEEAIQ8DQCAPIBdIBEAgACAPQQJ0aiAP","IBRIQQAgAhsEfSACIA8gEWpBAnRqKgIABUMAAAAACzgCACAPQQFqIQ8MAQsLIAAgF0ECdGohAEEAIRIDQCADIBJKBEBBACET","A0AgBCATSgRAIAEgByAIIBJsaiALbCAJaiAKIBNsaiAMbCAOIBFsakECdGohEEEAIRUDQCAFIBVKBEAgFEEIRiAOQQFGcQRA","IAAgEP0ABAD9CwQAIAAgEP0ABBD9CwQQBUEAIQ8DQCAPIBdIBEAgACAPQQJ0aiAPIBRIBH0gECAOIA9sQQJ0aioCAAVDAAAA","AAs4AgAgD0EBaiEPDAELCwsgACAXQQJ0aiEAIBAgDUECdGohECAVQQFqIRUMAQsLIBNBAWohEwwBCwsgEkEBaiESDAELCyAR","QQhqIREMAQsLC5oCAQR/IBUgFiAabGoiGyAKQYAMbCANIAMgC2xqQQJ0akHPD2pBcHFqIR0gBUEBayAHbCALaiEWA0AgFyAY","SARAIBcgBG8iGUUiFQRAIBggF2sgBE4hFQsgHSAAIBcgBG0iGiABbCACbCADbEECdGogFQR/IBggF2sgBG0FQQELIhwgASAC","IAMgFQR/IAQFIBggF2siFSAEIBlrIh4gFSAeSBsLIhVBAWsgBmwgCmoiHiAWIAYgGWwgCGogCRADIB0gHiAWIAMgFSAFIAYg","B0EAQQAgCiALIAwgDSAOIA8gGmwgEGwgDWxBAnRqIA8gECARIBIgESAZbCATaiAUIBtBAUEAIBUgHGwiFSAFbBACIBUgF2oh","FwwBCwsLGAAgAUGADGwgACACakECdGpBzw9qQXBxC1MAIAAgASACIAMgBCAFIAYgByAIIAkgCiALIAwgDSAOIA8gECARIBIg","EyAUIBUgGSAKIAtsQYAMbCADIA1qQQJ0akHPD2pBcHFsakEAIBYgFxACC9EBAQJ/IAJBAnQiCSAGbCICIAFqIQEgACACaiEA","IAYhCANAIAcgCEoEQEEAIQIDQCACQRBqIgYgCU0EQCAAIAJqIAEgAmr9AAQAIAIgA2r9AAQA/eUBIAIgBGr9AAQA/eYBIAIg","BWr9AAQA/eQB/QsEACAGIQIMAQsLA0AgAiAJSQRAIAAgAmogASACaioCACACIANqKgIAkyACIARqKgIAlCACIAVqKgIAkjgC","ACACQQRqIQIMAQsLIAEgCWohASAAIAlqIQAgCEEBaiEIDAELCwuDAgECfyADQQJ0IgsgCGwiAyACaiECIAEgA2ohASAAIANq","IQAgCCEKA0AgCSAKSgRAQQAhAwNAIANBEGoiCCALTQRAIAAgA2ogASADav0ABAAgAyAFav0ABAAgAiADav0ABAAgAyAEav0A","BAD95QEgAyAGav0ABAAgAyAHav0ABAD9hQL9hQL9CwQAIAghAwwBCwsDQCADIAtJBEAgACADaiABIANqKgIAIAMgBWoqAgCU","IAIgA2oqAgAgAyAEaioCAJMgAyAGaioCAJQgAyAHaioCAJKSOAIAIANBBGohAwwBCwsgAiALaiECIAEgC2ohASAAIAtqIQAg","CkEBaiEKDAELCwvcAgMEfwF7AXwgACACIAVsQQN0aiIIQQAgAkEDdPwLACABIAJBAnQiByADbGohAQNAIAMgBEgEQEEIIAQg","A2siACAAQQhKGyEJQQAhBQNAIAVBBGogAkwEQCABIAVBAnRqIgD9AAQAIQpBASEGA0AgBiAJSARAIAogACAHaiIA/QAEAP3k","ASEKIAZBAWohBgwBCwsgCCAFQQN0aiIAIAD9AAQAIAr9X/3wAf0LBAAgACAA/QAEECAKIAr9DQgJCgsMDQ4PAAECAwQFBgf9","X/3wAf0LBBAgBUEEaiEFDAELCwNAIAIgBUoEQCABIAVBAnRqIQZEAAAAAAAAAAAhC0EAIQADQCAAIAlIBEAgCyAGKgIAu6Ah","CyAGIAdqIQYgAEEBaiEADAELCyAIIAVBA3RqIgAgACsDACALoDkDACAFQQFqIQUMAQsLIAEgB0EDdGohASADQQhqIQMMAQsL","C5gDBAR/A3sBfAF9IAAgAyAGbEEDdGoiCUEAIANBA3T8CwAgASADQQJ0IgggBGxqIQEDQCAEIAVIBEBBCCAFIARrIgAgAEEI","ShshCkEAIQYDQCAGQQRqIANMBEAgBkECdCIAIAJq/QAEACEMIAAgAWohAP0MAAAAAAAAAAAAAAAAAAAAACELQQAhBwNAIAcg","CkgEQCAA/QAEACAM/eUBIg0gDSAL/YUCIQsgACAIaiEAIAdBAWohBwwBCwsgCSAGQQN0aiIAIAD9AAQAIAv9X/3wAf0LBAAg","ACAA/QAEECALIAv9DQgJCgsMDQ4PAAECAwQFBgf9X/3wAf0LBBAgBkEEaiEGDAELCwNAIAMgBkoEQCAGQQJ0IgAgAmoqAgAh","DyAAIAFqIQBEAAAAAAAAAAAhDkEAIQcDQCAHIApIBEAgDiAAKgIAIA+TuyIOIA6ioCEOIAAgCGohACAHQQFqIQcMAQsLIAkg","BkEDdGoiACAAKwMAIA6gOQMAIAZBAWohBgwBCwsgASAIQQN0aiEBIARBCGohBAwBCwsL3AQEBn8EewN8AX0gACAEIAdsQQR0","aiILIARBA3RqIQwgC0EAIARBBHT8CwAgAiAEQQJ0IgogBWwiAGohAiAAIAFqIQEDQCAFIAZIBEBBCCAGIAVrIgAgAEEIShsh","DUEAIQcDQCAHQQRqIARMBEAgB0ECdCIIIANq/QAEACEQIAIgCGohACABIAhqIQj9DAAAAAAAAAAAAAAAAAAAAAAhDv0MAAAA","AAAAAAAAAAAAAAAAACEPQQAhCQNAIAkgDUgEQCAOIAj9AAQAIhH95AEhDiARIAD9AAQAIBD95QEgD/2FAiEPIAAgCmohACAI","IApqIQggCUEBaiEJDAELCyAHQQN0IgAgC2oiCCAI/QAEACAO/V/98AH9CwQAIAggCP0ABBAgDiAO/Q0ICQoLDA0ODwABAgME","BQYH/V/98AH9CwQQIAAgDGoiACAA/QAEACAP/V/98AH9CwQAIAAgAP0ABBAgDyAP/Q0ICQoLDA0ODwABAgMEBQYH/V/98AH9","CwQQIAdBBGohBwwBCwsDQCAEIAdKBEAgB0ECdCIIIANqKgIAIRUgAiAIaiEAIAEgCGohCEQAAAAAAAAAACESRAAAAAAAAAAA","IRNBACEJA0AgCSANSARAIBIgCCoCALsiFKAhEiATIBQgACoCACAVk7uioCETIAAgCmohACAIIApqIQggCUEBaiEJDAELCyAH","QQN0IgAgC2oiCCAIKwMAIBKgOQMAIAAgDGoiACAAKwMAIBOgOQMAIAdBAWohBwwBCwsgCkEDdCIAIAJqIQIgACABaiEBIAVB","CGohBQwBCwsLXQEEfyAAIAJBA3RqIQRBASEFA0AgASAFSgRAQQAhAwNAIAIgA0oEQCAAIANBA3RqIgYgBisDACAEKwMAoDkD","ACAEQQhqIQQgA0EBaiEDDAELCyAFQQFqIQUMAQsLCw=="].join("");function i3(){return{control:new Int32Array(new SharedArrayBuffer(64)),values:new Float64Array(new SharedArrayBuffer(256))}}function vw({control:r,values:t},e,n){let h=Atomics.pause??(()=>{}),g=(y,x,w)=>{for(let v=0;v<1e3;v++){if(y())return!0;h()}let b=Atomics.load(r,x);return y()||Atomics.wait(r,x,b,w)!=="timed-out"},A=()=>{let y=Atomics.sub(r,0,1);if(y<=0)return;let x=e[r[5]],w=t.slice(0,r[6]),b=r[7],v=r[8],E=r[9];for(;y>0;y=Atomics.sub(r,0,1)){let _=E-y,M=_*v;x(...w,M,Math.min(b,M+v),_,n)}};return{takeChunks:A,publish(y,x,{count:w,per:b}){let v=Math.ceil(w/b);t.set(x),r[5]=y,r[6]=x.length,r[7]=w,r[8]=b,r[9]=v,Atomics.store(r,3,0),Atomics.store(r,0,v),Atomics.add(r,2,1),Atomics.notify(r,2)},finish(y){let x=()=>Atomics.load(r,1)===0;for(;!x();)if(!g(x,1,y))return!1;return!0},cancel(){Atomics.store(r,0,0)},hasFailed:()=>Atomics.load(r,3)>0,stop(){Atomics.store(r,4,1),Atomics.add(r,2,1),Atomics.notify(r,2)},work(){for(;Atomics.load(r,4)===0;){let y=Atomics.load(r,2);Atomics.add(r,1,1);try{A()}catch{Atomics.add(r,3,1)}Atomics.sub(r,1,1)===1&&Atomics.notify(r,1),g(()=>Atomics.load(r,2)!==y,2)}}}}var y5=1e4,x5=6e4;function DA(r){return{threads:1,run:(t,e,{count:n,per:o})=>{for(let s=0;s*o<n;s++){let a=s*o;r[t](...e,a,Math.min(n,a+o),s,0)}},stop:()=>{}}}function I5(r,t,{workers:e,patience:n=x5}){let o=vw(t,r,0),s=DA(r);return{threads:e+1,run:(a,u,l)=>{if(l.count<=l.per)return s.run(a,u,l);o.publish(a,u,l);let i=!0;try{o.takeChunks()}finally{o.cancel(),i=o.finish(n)}if(!i)throw new Error("Cannot go on computing as a thread does not answer: start again, with one thread if it happens again");if(o.hasFailed())throw new WebAssembly.RuntimeError("a kernel failed on another thread")},stop:o.stop}}async function a3({module:r,memory:t},e){let{Worker:n}=await import("node:worker_threads"),o=c=>Object.values(c.exports),s=`
    import { parentPort, workerData } from "node:worker_threads";
    const { module, memory, job, thread } = workerData;
    const instance = new WebAssembly.Instance(module, { env: { memory } });
    const { work } = (${vw})(job, (${o})(instance), thread);
    parentPort.postMessage("ready");
    work();`,a=new URL(`data:text/javascript,${encodeURIComponent(s)}`),u=i3(),l=I5(o(new WebAssembly.Instance(r,{env:{memory:t}})),u,{workers:e-1}),i=Array.from({length:e-1},(c,p)=>{let f=new n(a,{env:{},workerData:{module:r,memory:t,job:u,thread:p+1}}),{promise:m,resolve:d,reject:h}=Promise.withResolvers(),g=setTimeout(()=>h(new Error("a thread does not start")),y5);return f.once("message",()=>d()),f.once("error",h),m.finally(()=>{clearTimeout(g),f.unref()})});try{await Promise.all(i)}catch(c){throw l.stop(),c}return l}var RA=!1;function Ew(){let r=RA;return RA=!1,r}var BA;function w5(){if(BA===void 0)return;let r=BA;throw BA=void 0,new Error(`Cannot compute this on the wasm backend: ${r}`)}var b5=2,C5=/XNN status for \S+ is not successful\.(?: Got status (\d+))?/,u3=6;function S5(r){let[t,e=u3]=C5.exec(r)??[];t!==void 0&&(Number(e)===u3?RA=!0:BA=t)}async function f3(r,t){let e=Object.values(t).map(l3).find(Boolean),n="",o={abort:()=>RA=!0,fd_write:(l,i,c)=>{if(l!==b5||e===void 0)return;let p=new DataView(e.buffer);for(let m=i;m<i+8*c;m+=8){let[d,h]=[m,m+4].map(g=>p.getUint32(g,!0));n+=new TextDecoder().decode(new Uint8Array(e.buffer,d,h).slice())}let f=n.split(`
`);n=f.pop(),f.forEach(S5)}},s=([l,i])=>l in o?[l,(...c)=>(o[l](...c),i(...c))]:[l,i],a=Object.entries(t).map(([l,i])=>[l,Object.fromEntries(Object.entries(i).map(s))]),u=await WebAssembly.instantiate(r,Object.fromEntries(a));return e??=l3(u.exports),u}function l3(r){return Object.values(r).find(t=>t instanceof WebAssembly.Memory)}var c3=r=>`${Math.ceil(r/2**20)} MiB`,p3=new WeakSet;function m3(r){if(p3.has(r))return;p3.add(r);let{wasm:t}=r;t._free(t._malloc(1));let e=t._malloc,n=r.readSync,o=s=>{throw new As(`${s} beside ${c3(t.HEAPU8.length)} on the wasm heap`)};t._malloc=s=>{let a=e(s);return!Ew()&&a!==0?a:(a!==0&&t._free(a),o(c3(s)))},r.readSync=(...s)=>(Ew()&&o("more"),w5(),n.apply(r,s))}var d3=2,h3=5,k5=2,v5=1,E5=2;function Dw(r){let t=8,e=()=>{let o=0,s=0,a;do a=r[t++],o+=(a&127)*2**s,s+=7;while(a>=128);return o},n=()=>{let o=e();t+=o};for(;t<r.length;){let o=r[t++],s=e(),a=t+s;if(o===d3||o===h3){let u=e();if(o===d3&&u>0&&(n(),n()),u>0&&(o===h3||r[t++]===k5)){if(r[t]!==v5)return;let i=Uint8Array.from(r);return i[t]|=E5,i}}t=a}}var D5="init_with_threads_count";async function g3(r){if(typeof SharedArrayBuffer!="function")return r();let{instantiate:t}=WebAssembly;Object.assign(WebAssembly,{instantiate:async(n,o)=>{let s=n instanceof Uint8Array?Dw(n):void 0;if(s&&WebAssembly.validate(s)){let a=await WebAssembly.compile(s);if(WebAssembly.Module.exports(a).some(({name:u})=>u===D5))return{module:a,instance:await f3(a,o??{})}}return t(n,o)}});try{return await r()}finally{Object.assign(WebAssembly,{instantiate:t})}}var B5=!0;var Bw=new WeakMap;function R5(r){let t=Object.values(r.wasm.asm??{}).find(l=>l instanceof WebAssembly.Memory);if(t===void 0)return null;let e=Uint8Array.from(atob(s3),l=>l.charCodeAt(0)),n=A3(t)?Dw(e):e;if(!WebAssembly.validate(n))return null;let o,s;try{o={module:new WebAssembly.Module(n),memory:t},s=new WebAssembly.Instance(o.module,{env:{memory:t}}).exports}catch{return null}let a=new Map(Object.keys(s).map((l,i)=>[l,i])),u={machine:o,pool:DA(Object.values(s)),native:{kernels:s,get threads(){return u.pool.threads},run:(l,i,c)=>u.pool.run(a.get(l),i,c),address:({dataId:l})=>r.getMemoryOffset(l),doubles:(l,i)=>new Float64Array(t.buffer,l,i),withScratch:(l,i)=>{let c=r.wasm._malloc(l)>>>0;if(c===0)throw new As(`${l} bytes on the wasm heap`);try{i(c)}finally{r.wasm._free(c)}}}};return u}function A3(r){return typeof SharedArrayBuffer=="function"&&r.buffer instanceof SharedArrayBuffer}function y3(r){let{wasm:t}=r;return Bw.has(t)||Bw.set(t,R5(r)),Bw.get(t)}function wo(r){return B5?y3(r)?.native:void 0}async function x3(r,t){let e=y3(r);if(e===null){if(t>1)throw new Error("the engine lacks relaxed SIMD");return}let{machine:n,pool:o,native:s}=e;if(t!==o.threads&&(o.stop(),e.pool=DA(Object.values(s.kernels)),t!==1)){if(!A3(n.memory))throw new Error("tfjs's heap is not shared");e.pool=await a3(n,t)}}function jn(r,t=1){return{count:r,per:Math.max(1,Math.floor(32768/t))}}function _A(r,t){return{count:r,per:8*Math.max(1,Math.floor(32768/t/8))}}function sf(r,t,e,{rows:n,channels:o,sums:s=1}){let a=s*o,u=_A(n,o),l=Math.ceil(u.count/u.per),i=new Float64Array;return r.withScratch(8*a*l,c=>{r.run(t,[c,...e,o],u),r.kernels.addChunks(c,l,a),i=r.doubles(c,a).slice()}),i}function qm(r,{out:t,y:e,x:n},o){return r.run("leaky",[...[t,e,n].map(r.address),o],jn(Io(t))),t}function Km(r,t,e){return e===1?t:qm(r,{out:t,y:t,x:t},e)}var I3="faster";var _5=16,TA=24,T5=4e6;function MA(r,t){let[e,n]=r,[o,s]=t;if(!(e!==n||o!==s))return o===1&&(e===3||e===2)?{taps:e,phases:1}:o===2&&e===4?{taps:2,phases:2}:void 0}var M5={2:{results:3,points:4,element:6},3:{results:4,points:6,element:9}},N5=15,F5=8,P5=1.4;function w3({taps:r,phases:t},{grid:[e,n],images:o,channels:s,columns:a,filterElement:u}){if(I3==="never"||s%8!==0||a%8!==0)return!1;if(I3==="always")return!0;let{results:l,points:i,element:c}=M5[r],p=t**2*s,f=o*Math.ceil(e/l)*Math.ceil(n/l),m=p*a+c*(p+a),d=i**2*(f*m+u*p*a),h=s<=_5?P5:1;return d<h*o*e*n*r**2*p*a}function b3({x:r,out:t,packed:e,grid:[n,o]}){let s=MA(e.taps.map(({count:a})=>a),[n.stride,o.stride]);return s!==void 0&&w3(s,{grid:[n.count,o.count],images:r.shape[0],channels:r.shape[3],columns:t.shape[3],filterElement:N5})}function C3(r,{x:t,filter:e,bias:n,out:o,slope:s,packed:a,grid:[u,l]}){let{kernels:i,address:c}=r,[p,f,m,d]=t.shape,[,h,g,A]=o.shape,[,y,x,w]=e.shape,[b,v]=a.taps,{taps:E,phases:_}=MA([b.count,v.count],[u.stride,l.stride]),M=_**2*d,k=i.winogradFilterBytes(E,M,A),D=Math.max(i.winogradScratch(E,_,d,A),i.winogradFilterScratch());r.withScratch(k+r.threads*D,T=>{let B=T+k;r.run("winogradFilter",[T,c(e),E,_,d,A,b.first,b.step,v.first,v.step,y,x*w,...a.transposed?[1,w]:[w,1],B],jn(M,k/4/M));let L=i.winogradTiles(E,p,u.count,l.count),P=Math.ceil(T5/(M*A*E**2*4)/TA);r.run("winograd",[E,c(t),f,m,d,_,u.from,l.from,T,A,c(o),u.count,l.count,h,g,u.step,u.first,l.first,n?c(n):0,s,B],{count:L,per:TA*P})})}var $5=8,L5=5;function S3({dy:r,filterShape:t,strides:e}){let[n,o,s,a]=t,[u,...l]=r.shape.slice(0,3),i=MA([n,o],e);return i!==void 0&&w3(i,{grid:l,images:u,channels:s,columns:a,filterElement:F5})}function k3(r,t,{x:e,dy:n,filterShape:o,strides:s,pad:[a,u]}){let{kernels:l,address:i}=r,[c,p,f,m]=o,[d,h,g]=e.shape,[,A,y]=n.shape,{taps:x,phases:w}=MA([c,p],s),b=w**2*f,v=l.winogradTiles(x,d,A,y),E=Math.ceil(v/TA),_=Math.max(Math.min(2,E),Math.min($5,Math.round(E/L5))),M=Math.ceil(v/_),k=Math.ceil(v/M),D=Math.ceil(M/Math.ceil(M/TA)),T=l.winogradSumBytes(x,b,m),B=Math.max(l.winogradGradientScratch(x,w,f,m,D),l.winogradTapsScratch());r.withScratch(k*T+r.threads*B,L=>{let P=L+k*T;r.run("winogradGradient",[x,i(e),h,g,f,w,-a,-u,i(n),A,y,m,L,D,P],{count:v,per:M});let z=[i(t),x,w,f,m,L,k,P];r.run("winogradTaps",z,jn(b,k*T/4/b))})}var B3=16,Q5=1<<18,v3=6,z5=8e6,W5=16;function R3(r,t,e){let n=e.map(o=>({...t,...o}));if(n.every(b3)){for(let o of n)C3(r,o);return}for(let o of n)G5(r,o);Km(r,t.out,t.slope)}function G5(r,{x:t,filter:e,bias:n,out:o,packed:s,grid:[a,u]}){let{kernels:l,address:i}=r,[c,p,f,m]=t.shape,[,d,h,g]=o.shape,[,A,y,x]=e.shape,[{count:w,...b},{count:v,...E}]=s.taps,_=m<=B3&&v>1,M=Math.ceil(g/8),k=w*v*m,D=(u.count-1)*u.stride+v,T=4*a.stride*D*m,B=Math.ceil(z5/(Math.max(1,k)*g)),L=Math.ceil(Math.min(B/u.count,Q5/T)),P=_?L*T*Math.max(1,Math.ceil(w/a.stride)):0,z=4*(k+1)*8*M,Q=P+l.convolveScratch(_?v*m:m,_?w:w*v,g);r.withScratch(z+r.threads*Q,U=>{r.run("packFilter",[U,i(e),n?i(n):0,w,v,m,g,b.first,b.step,E.first,E.step,A,y*x,...s.transposed?[1,x]:[x,1]],jn(M,8*(k+1)));let H=[i(t),p,f,m,a.count,u.count,a.stride,u.stride,a.from,u.from,w,v,U,g,i(o),d,h,a.step,u.step,a.first,u.first,U+z];if(_)r.run("convolveWindows",[...H,Q],{count:c*a.count,per:L<a.count?L:L-L%a.count});else{let V=v3*Math.ceil(B/v3);r.run("convolve",H,{count:c*a.count*u.count,per:V})}})}function NA(r,t,{x:e,filter:n,bias:o,slope:s=1,info:a}){let u=t.makeOutput(a.outShape,"float32"),l=c=>({count:c,first:0,step:1}),i=(c,p,f)=>({count:c,stride:p,from:-f,step:1,first:0});return R3(r,{x:e,filter:n,bias:o,out:u,slope:s},[{packed:{taps:[l(a.filterHeight),l(a.filterWidth)],transposed:!1},grid:[i(a.outHeight,a.strideHeight,a.padInfo.top),i(a.outWidth,a.strideWidth,a.padInfo.left)]}]),u}function E3({stride:r,filter:t,inputs:e,padded:n}){return Array.from({length:r},(o,s)=>{let a=Math.max(0,Math.ceil((t-s)/r)),u=Math.ceil((n-s)/r),l=Math.floor((e-1+n-s)/r);return[{count:a,first:s+r*(a-1),step:-r},{count:l-u+1,stride:1,from:u-(a-1),step:r,first:r*u+s-n}]}).filter(([,{count:o}])=>o>0)}function FA(r,t,{dy:e,filter:n,bias:o,slope:s=1,info:a}){let u=t.makeOutput(a.inShape,"float32"),l=E3({stride:a.strideHeight,filter:a.filterHeight,inputs:a.inHeight,padded:a.padInfo.top}),i=E3({stride:a.strideWidth,filter:a.filterWidth,inputs:a.inWidth,padded:a.padInfo.left}),c=l.flatMap(([p,f])=>i.map(([m,d])=>({packed:{taps:[p,m],transposed:!0},grid:[f,d]})));return R3(r,{x:e,filter:n,bias:o,out:u,slope:s},c),u}function D3(r,t,e){let{x:n,dy:o,filterShape:s,strides:a,pad:u}=e,{kernels:l,address:i}=r,[c,p,f,m]=s,[d,h,g]=n.shape,[,...A]=o.shape.slice(0,3),y=t.makeOutput([...s],"float32");if(S3(e))return k3(r,y,e),y;let x=l.filterGradientBlocks(d,A[0],A[1]),w=Math.ceil(x/W5),b=Math.ceil(x/w),v=b*l.filterTileBytes(f,m,c,p),E=l.filterGradientScratch(f,m,...A,...a,c,p);return r.withScratch(v+r.threads*E,_=>{r.run("filterGradient",[i(n),d,h,g,f,i(o),...A,m,...a,c,p,...u,_,_+v],{count:x,per:w});let M=l.filterStrips(f,c,p),k=v/4/M,D=[i(y),_,b,f,m,c,p];r.run("addTiles",D,jn(M,k))}),y}var U5=4;function _3(r,t,{x:e,dy:n,info:o}){let[s,a,u,l]=o.filterShape,{top:i,left:c}=o.padInfo,p=[o.strideHeight,o.strideWidth];if(l>U5||u<=B3||p.join()!=="1,1"){let{filterShape:g}=o;return D3(r,t,{x:e,dy:n,filterShape:g,strides:p,pad:[i,c]})}let f=D3(r,t,{x:n,dy:e,filterShape:[s,a,l,u],strides:p,pad:[s-1-i,a-1-c]}),m=t.makeOutput(o.filterShape,"float32"),[d,h]=[m,f].map(g=>t.typedArrayFromHeap(g));for(let g=0;g<s*a;g++)for(let A=0;A<u;A++)for(let y=0;y<l;y++)d[(g*u+A)*l+y]=h[((s*a-1-g)*l+y)*u+A];return t.disposeData(f.dataId),m}function N3(r){let t=[],e=(u,l,i)=>{let c=of(r,u,l,i);return t.push(c),c};return{run:e,conv:(u,l,i,c=[1,1])=>e("Conv2D",{x:u,filter:l},{strides:[1,1],dilations:c,pad:i,dataFormat:"NHWC"}),transpose:(u,l)=>e("Transpose",{x:u},{perm:l}),slice:(u,l,i)=>i.every((c,p)=>c===u.shape[p])?u:e("Slice",{x:u},{begin:l,size:i}),release:u=>{for(let l of t)l.dataId!==u.dataId&&r.disposeData(l.dataId);return u}}}var V5=({inputs:r,attrs:t,backend:e})=>{let n=r.x,o=r.dy,{filterShape:s,strides:a,pad:u,dimRoundingMode:l}=t,i=C.computeConv2DInfo(n.shape,s,a,1,u,l),c=wo(e);if(c)return _3(c,e,{x:n,dy:o,info:i});let{conv:p,transpose:f,slice:m,release:d}=N3(e),h=(w,b,v,E,_)=>w*(b-1)+v-E-_,g=h(i.strideHeight,i.outHeight,i.filterHeight,i.padInfo.top,i.inHeight),A=h(i.strideWidth,i.outWidth,i.filterWidth,i.padInfo.left,i.inWidth),y=m(n,[0,0,0,0],[i.batchSize,i.inHeight+Math.min(g,0),i.inWidth+Math.min(A,0),i.inChannels]),x=p(f(y,[3,1,2,0]),f(o,[1,2,0,3]),[[0,0],[i.padInfo.top,Math.max(g,0)],[i.padInfo.left,Math.max(A,0)],[0,0]],[i.strideHeight,i.strideWidth]);return d(f(x,[1,2,0,3]))};function M3({stride:r,filter:t,inputs:e,outputs:n,padded:o}){return Array.from({length:r},(s,a)=>{let u=[];for(let p=a;p<t;p+=r)u.unshift(p);let l=Math.ceil((o-a)/r),i=Math.floor((e-1+o-a)/r),c=Math.max(0,u.length-1-l);return{first:r*l+a-o,count:i-l+1,taps:u,pad:[c,Math.max(0,i+1-n)],skipped:l-(u.length-1-c)}}).filter(({count:s})=>s>0)}var H5=({inputs:r,attrs:t,backend:e})=>{let n=r.dy,o=r.filter,{inputShape:s,strides:a,pad:u,dimRoundingMode:l}=t,i=C.computeConv2DInfo(s,o.shape,a,1,u,l),c=e,p=wo(e);if(p)return FA(p,c,{dy:n,filter:o,info:i});let{conv:f,transpose:m,release:d}=N3(c),h=M3({stride:i.strideHeight,filter:i.filterHeight,inputs:i.inHeight,outputs:i.outHeight,padded:i.padInfo.top}),g=M3({stride:i.strideWidth,filter:i.filterWidth,inputs:i.inWidth,outputs:i.outWidth,padded:i.padInfo.left}),A=m(o,[0,1,3,2]),y=i.outChannels*i.inChannels,x=h.flatMap(E=>g.map(_=>{if(E.taps.length===0||_.taps.length===0)return{row:E,column:_};let M=c.makeOutput([E.taps.length,_.taps.length,i.outChannels,i.inChannels],"float32"),[k,D]=[c.typedArrayFromHeap(M),c.typedArrayFromHeap(A)];E.taps.forEach((B,L)=>_.taps.forEach((P,z)=>{let Q=(B*i.filterWidth+P)*y;k.set(D.subarray(Q,Q+y),(L*_.taps.length+z)*y)}));let T=f(n,M,[[0,0],E.pad,_.pad,[0,0]]);return c.disposeData(M.dataId),{row:E,column:_,result:T}})),[{result:w}]=x;if(x.length===1&&w?.shape.join()===s.join())return d(w);let b=c.makeOutput(s,"float32"),v=c.typedArrayFromHeap(b);v.fill(0);for(let{row:E,column:_,result:M}of x){if(M===void 0)continue;let k=c.typedArrayFromHeap(M),[,D,T,B]=M.shape;for(let L=0;L<i.batchSize;L++)for(let P=0;P<E.count;P++){let z=((L*D+E.skipped+P)*T+_.skipped)*B,U=((L*i.inHeight+E.first+P*i.strideHeight)*i.inWidth+_.first)*B;for(let H=0;H<_.count;H++){for(let V=0;V<B;V++)v[U+V]=k[z+V];z+=B,U+=B*i.strideWidth}}}return d(b)},F3=ao("Conv2D","wasm"),q5=r=>{let{x:t,filter:e}=r.inputs,{strides:n,dilations:o,pad:s,dataFormat:a,dimRoundingMode:u}=r.attrs,l=wo(r.backend),i=[o].flat().some(p=>p>1);if(!l||i||a!=="NHWC")return F3.kernelFunc(r);let c=C.computeConv2DInfo(t.shape,e.shape,n,1,s,u);return NA(l,r.backend,{x:t,filter:e,info:c})};for(let r of[{...F3,kernelFunc:q5},{kernelName:"Conv2DBackpropFilter",backendName:"wasm",kernelFunc:V5},{kernelName:"Conv2DBackpropInput",backendName:"wasm",kernelFunc:H5}])ao(r.kernelName,"wasm")!=null&&xp(r.kernelName,"wasm"),gt(r);var K5=ao("Identity","wasm"),j5=({inputs:r,backend:t})=>{let{dataId:e,shape:n,dtype:o}=r.x;return t.incRef(e),{dataId:e,shape:n,dtype:o}};xp("Identity","wasm");gt({...K5,kernelFunc:j5});var Y5=[{m:128,n:128,k:8,rows:8,columns:8},{m:128,n:64,k:8,rows:8,columns:8},{m:64,n:64,k:16,rows:4,columns:8},{m:128,n:32,k:8,rows:8,columns:4},{m:64,n:32,k:8,rows:4,columns:4},{m:32,n:32,k:8,rows:4,columns:4},{m:128,n:16,k:8,rows:8,columns:4},{m:256,n:4,k:8,rows:4,columns:4}];function Rw({m:r,n:t,rows:e,columns:n}){return r/e*(t/n)}var X5=32768,J5={64:1,32:.85,16:.65},Z5=6,eY=300,tY=256;function _w(r,{split:t}){let{m:e,n,k:o,products:s=1}=r,a,u=1/0;for(let l of Y5){let i=Math.ceil(e/l.m)*Math.ceil(n/l.n)*s,c=l.rows*l.columns,p=c/J5[c]+Z5*(l.m+l.n)/Rw(l);for(let f=1;f<=(t?tY:1)&&!(f>1&&o/f<4*l.k);f*=2){let h=Math.max(1,i*f*Rw(l)/X5)*Math.ceil(o/f)*p+(f>1?f*e*n/eY:0);h<u&&([a,u]=[{tile:l,splits:f},h])}}return a}var jm=r=>Array.from({length:r},(t,e)=>e),Dr=(r,t)=>jm(r).map(t).join(`
`),PA=["x","y","z","w"];function P3(r,t,e,n){let o=r.toUpperCase(),s=t?`let i = index${o}(${n[0]});
  if (i < 0) { return vec4f(0.0); }
  return ${r}[u32(i) / 4u];`:`var v = vec4f(0.0);
${Dr(4,a=>`  let i${a} = index${o}(${n[a]});
  if (i${a} >= 0) { v.${PA[a]} = ${r}[u32(i${a})]; }`)}
  return v;`;return`fn load${o}(${e}) -> vec4f {
  ${s}
}`}var Tw=(r,t)=>`
fn finished(sum : ${r}, bias : ${r}) -> ${r} {
  let z = sum + bias;
  return ${t===1?"z":`select(f32(${t}) * z, z, z > ${r}(0.0))`};
}`;function $3(r,{slope:t}={}){let{tile:e,aAlong:n,aVec4:o,bVec4:s,cVec4:a,bByK:u=!1,functions:l,prologue:i}=r,c=Rw(e),p=e.n/e.columns,f=e.m/e.rows,m=e.columns/4,d=n==="k",h=(d?e.k:e.m)/4+1,g=e.n/4+1,A=e.m*e.k/4,y=e.n*e.k/4,x=Math.ceil(A/c),w=Math.ceil(y/c),b=d||o?1:4,v=N=>jm(b).map(G=>`row${N}_${G}`),E=(N,G,te,X)=>(G+1)*c<=N?X:`if (${te} < ${N}u) { ${X} }`,_=Dr(x,N=>{let G=(d?e.k:e.m)/4,te=`aAt${N}`,X=`${te} / ${G}u`,oe=`${te} % ${G}u`,Ie=d?`firstRow + ${X}`:`firstRow + (${oe}) * 4u`;return`  let ${te} = thread + ${N*c}u;
${v(N).map((we,Ce)=>`  let ${we} = rowAt(${Ie} + ${Ce}u);`).join(`
`)}
  let aK${N} = ${d?`(${oe}) * 4u`:X};
  let aTo${N} = (${X}) * ${h}u + ${oe};
  var aNext${N} = vec4f(0.0);`}),M=Dr(w,N=>{let G=`bAt${N}`,[te,X]=u?[`${G} % ${e.k}u`,`${G} / ${e.k}u`]:[`${G} / ${e.n/4}u`,`${G} % ${e.n/4}u`];return`  let ${G} = thread + ${N*c}u;
  let bK${N} = ${te};
  let bN${N} = firstColumn + (${X}) * 4u;
  let bTo${N} = bK${N} * ${g}u + ${X};
  var bNext${N} = vec4f(0.0);`}),k=Dr(x,N=>"    "+E(A,N,`aAt${N}`,`aNext${N} = loadA(${[...v(N),`k + aK${N}`].join(", ")});`))+`
`+Dr(w,N=>"    "+E(y,N,`bAt${N}`,`bNext${N} = loadB(k + bK${N}, bN${N});`)),D=Dr(x,N=>"    "+E(A,N,`aAt${N}`,`tileA[aTo${N}] = aNext${N};`))+`
`+Dr(w,N=>"    "+E(y,N,`bAt${N}`,`tileB[bTo${N}] = bNext${N};`)),T=(N,G)=>`sum${N}_${G}`,B=N=>Dr(m,G=>`      let b${N}_${G} = tileB[bFrom + ${N*g+G*p}u];`),L=(N,G,te)=>Dr(m,X=>`      ${T(N,X)} = fma(vec4f(${G}), b${te}_${X}, ${T(N,X)});`),P=(N,G)=>{let te=[1,2,3].reduce((X,oe)=>`fma(vec4f(a${N}.${PA[oe]}), b${oe}_${G}, ${X})`,`a${N}.x * b0_${G}`);return`      ${T(N,G)} += ${te};`},z=d?Dr(4,B)+`
`+Dr(e.rows,N=>`      let a${N} = tileA[aFrom + ${N*f*h}u];
`+Dr(m,G=>P(N,G))):Dr(4,N=>B(N)+`
`+Dr(e.rows/4,G=>`      let a${N}_${G} = tileA[aFrom + ${N*h+G*f}u];
`+Dr(4,te=>L(4*G+te,`a${N}_${G}.${PA[te]}`,N)))),Q=N=>d?`firstRow + down + ${N*f}u`:`firstRow + (down + ${Math.floor(N/4)*f}u) * 4u + ${N%4}u`,U=Dr(e.rows,N=>Dr(m,G=>`  storeC(${Q(N)}, firstColumn + (across + ${G*p}u) * 4u, ${T(N,G)});`)),H=N=>N?"vec4f":"f32",V=(N,G)=>t===void 0?N:`finished(${N}, bias[${G}])`,ee=[...jm(b).map(N=>`row${N} : vec3i`),"k : u32"].join(", "),j=jm(4).map(N=>b===4?`row${N}, k`:`row0, k + ${N}u`);return`
@group(0) @binding(0) var<storage, read> a : array<${H(o)}>;
@group(0) @binding(1) var<storage, read> b : array<${H(s)}>;
${t===void 0?"":`@group(0) @binding(2) var<storage, read> bias : array<${H(a)}>;`}
@group(0) @binding(${t===void 0?2:3}) var<storage, read_write> c : array<${H(a)}>;
var<workgroup> tileA : array<vec4f, ${(d?e.m:e.k)*h}>;
var<workgroup> tileB : array<vec4f, ${e.k*g}>;
${l}
${t===void 0?"":Tw(H(a),t)}
${P3("a",o,ee,j)}
${P3("b",s,"k : u32, n : u32",jm(4).map(N=>`k, n + ${N}u`))}
fn storeC(m : u32, n : u32, value : vec4f) {
${a?`  let i = indexC(m, n);
  if (i >= 0) { c[u32(i) / 4u] = ${V("value","n / 4u")}; }`:Dr(4,N=>`  let i${N} = indexC(m, n + ${N}u);
  if (i${N} >= 0) { c[u32(i${N})] = ${V(`value.${PA[N]}`,`n + ${N}u`)}; }`)}
}
@compute @workgroup_size(${c})
fn main(@builtin(workgroup_id) group : vec3u, @builtin(local_invocation_index) thread : u32) {
  let firstColumn = group.x * ${e.n}u;
  let firstRow = group.y * ${e.m}u;
${i}
  let across = thread % ${p}u;
  let down = thread / ${p}u;
${_}
${M}
${Dr(e.rows,N=>Dr(m,G=>`  var ${T(N,G)} = vec4f(0.0);`))}
  // A round fetches a slice, works on the one before it meanwhile, and then puts it into workgroup memory.
  for (var k = kFrom; k < kTo + ${e.k}u; k += ${e.k}u) {
    if (k < kTo) {
${k}
    }
    if (k > kFrom) {
      for (var slice = 0u; slice < ${e.k/4}u; slice++) {
        let aFrom = ${d?`down * ${h}u + slice`:`slice * ${4*h}u + down`};
        let bFrom = slice * ${4*g}u + across;
${z}
      }
    }
    workgroupBarrier();
${D}
    workgroupBarrier();
  }
${U}
}
`}function Mw(r){let t={BATCH:r.batch,IN_H:r.inHeight,IN_W:r.inWidth,IN_C:r.inChannels,OUT_H:r.outHeight,OUT_W:r.outWidth,OUT_C:r.outChannels,FILTER_H:r.filterHeight,FILTER_W:r.filterWidth,STRIDE_H:r.strideHeight,STRIDE_W:r.strideWidth,PAD_H:r.padTop,PAD_W:r.padLeft};return Object.entries(t).map(([e,n])=>`const ${e} = ${n}u;`).join(`
`)+`
const FAR = -0x10000000;`}function L3(r){let{tile:t,splits:e}=_w(r,{split:!0}),n=Math.ceil(r.k/e/t.k)*t.k;return{tile:t,pieces:Math.ceil(r.k/n),declarations:`
const M = ${r.m}u;
const N = ${r.n}u;
const K = ${r.k}u;
var<private> plane : u32;
fn indexB(k : u32, n : u32) -> i32 {
  return select(-1, i32(k * N + n), k < K && n < N);
}
fn indexC(m : u32, n : u32) -> i32 {
  return select(-1, i32(plane + m * N + n), m < M && n < N);
}`,prologue:`  plane = group.z * (M * N);
  let kFrom = group.z * ${n}u;
  let kTo = min(K, kFrom + ${n}u);`}}var Yi=r=>r%4===0;function O3(r){let t={m:r.batch*r.outHeight*r.outWidth,n:r.outChannels,k:r.filterHeight*r.filterWidth*r.inChannels},{tile:e,pieces:n,declarations:o,prologue:s}=L3(t),a=`${Mw(r)}${o}
fn rowAt(m : u32) -> vec3i {
  if (m >= M) { return vec3i(FAR, FAR, 0); }
  let image = m / (OUT_H * OUT_W);
  let pixel = m % (OUT_H * OUT_W);
  return vec3i(
    i32(pixel / OUT_W * STRIDE_H) - i32(PAD_H),
    i32(pixel % OUT_W * STRIDE_W) - i32(PAD_W),
    i32(image * (IN_H * IN_W)));
}
fn indexA(row : vec3i, k : u32) -> i32 {
  let tap = k / IN_C;
  let y = row.x + i32(tap / FILTER_W);
  let x = row.y + i32(tap % FILTER_W);
  if (k >= K || u32(y) >= IN_H || u32(x) >= IN_W) { return -1; }
  return (row.z + y * i32(IN_W) + x) * i32(IN_C) + i32(k % IN_C);
}`;return{product:{tile:e,aAlong:"k",aVec4:Yi(r.inChannels),bVec4:Yi(r.outChannels),cVec4:Yi(r.outChannels),functions:a,prologue:s},size:t,phases:1,pieces:n}}function Q3(r){let t=r.strideHeight*r.strideWidth,e=Math.ceil(r.inHeight/r.strideHeight),n=Math.ceil(r.inWidth/r.strideWidth),o=Math.ceil(r.filterWidth/r.strideWidth),s={m:r.batch*e*n,n:r.inChannels,k:Math.ceil(r.filterHeight*r.filterWidth*r.outChannels/t),products:t},{tile:a}=_w(s,{split:!1}),u=`${Mw(r)}
const PHASE_H = ${e}u;
const PHASE_W = ${n}u;
const TAPS_W = ${o}u;
var<private> phase : vec2u; // the first pixel of the phase
var<private> firstTap : vec2u;
var<private> taps : vec2u; // numbers of taps
fn rowAt(m : u32) -> vec3i {
  let image = m / (PHASE_H * PHASE_W);
  let pixel = m % (PHASE_H * PHASE_W);
  if (image >= BATCH) { return vec3i(FAR, FAR, 0); }
  return vec3i(
    i32(pixel / PHASE_W + (phase.x + PAD_H) / STRIDE_H),
    i32(pixel % PHASE_W + (phase.y + PAD_W) / STRIDE_W),
    i32(image * (OUT_H * OUT_W)));
}
// A phase has TAPS_W taps in a row, or one less; both are constants to divide by.
fn tapAt(k : u32) -> vec2u {
  let tap = k / OUT_C;
  const FEWER = max(TAPS_W - 1u, 1u);
  if (taps.y == TAPS_W) { return vec2u(tap / TAPS_W, tap % TAPS_W); }
  return vec2u(tap / FEWER, tap % FEWER);
}
fn indexA(row : vec3i, k : u32) -> i32 {
  let tap = tapAt(k);
  let y = row.x - i32(tap.x);
  let x = row.y - i32(tap.y);
  if (tap.x >= taps.x || u32(y) >= OUT_H || u32(x) >= OUT_W) { return -1; }
  return (row.z + y * i32(OUT_W) + x) * i32(OUT_C) + i32(k % OUT_C);
}
fn indexB(k : u32, n : u32) -> i32 {
  let tap = tapAt(k);
  if (tap.x >= taps.x || n >= IN_C) { return -1; }
  let at = firstTap + tap * vec2u(STRIDE_H, STRIDE_W);
  return i32(((at.x * FILTER_W + at.y) * IN_C + n) * OUT_C + k % OUT_C);
}
fn indexC(m : u32, n : u32) -> i32 {
  let image = m / (PHASE_H * PHASE_W);
  let pixel = m % (PHASE_H * PHASE_W);
  let y = pixel / PHASE_W * STRIDE_H + phase.x;
  let x = pixel % PHASE_W * STRIDE_W + phase.y;
  if (image >= BATCH || y >= IN_H || x >= IN_W || n >= IN_C) { return -1; }
  return i32(((image * IN_H + y) * IN_W + x) * IN_C + n);
}`;return{product:{tile:a,aAlong:"k",aVec4:Yi(r.outChannels),bVec4:!1,bByK:!0,cVec4:Yi(r.inChannels),functions:u,prologue:`  let start = vec2u(group.z / STRIDE_W, group.z % STRIDE_W);
  let first = (start + vec2u(PAD_H, PAD_W)) % vec2u(STRIDE_H, STRIDE_W);
  let tapsY = (FILTER_H + STRIDE_H - 1u - first.x) / STRIDE_H;
  let tapsX = (FILTER_W + STRIDE_W - 1u - first.y) / STRIDE_W;
  phase = start;
  firstTap = first;
  taps = vec2u(tapsY, tapsX);
  let kFrom = 0u;
  let kTo = tapsY * tapsX * OUT_C;`},size:s,phases:t,pieces:1}}function z3(r){let t={m:r.filterHeight*r.filterWidth*r.inChannels,n:r.outChannels,k:r.batch*r.outHeight*r.outWidth},{tile:e,pieces:n,declarations:o,prologue:s}=L3(t),a=`${Mw(r)}${o}
fn rowAt(m : u32) -> vec3i {
  if (m >= M) { return vec3i(FAR, FAR, 0); }
  let tap = m / IN_C;
  return vec3i(
    i32(tap / FILTER_W) - i32(PAD_H), i32(tap % FILTER_W) - i32(PAD_W), i32(m % IN_C));
}
fn indexA(row : vec3i, k : u32) -> i32 {
  let image = k / (OUT_H * OUT_W);
  let pixel = k % (OUT_H * OUT_W);
  let y = row.x + i32(pixel / OUT_W * STRIDE_H);
  let x = row.y + i32(pixel % OUT_W * STRIDE_W);
  if (k >= K || u32(y) >= IN_H || u32(x) >= IN_W) { return -1; }
  return ((i32(image * IN_H) + y) * i32(IN_W) + x) * i32(IN_C) + row.z;
}`;return{product:{tile:e,aAlong:"m",aVec4:Yi(r.inChannels),bVec4:Yi(r.outChannels),cVec4:Yi(r.outChannels),functions:a,prologue:s},size:t,phases:1,pieces:n}}function rY({device:r,pipelineCache:t},{key:e,code:n}){return t[`nash_${e}`]??=r.createComputePipeline({label:e,layout:"auto",compute:{module:r.createShaderModule({code:n()}),entryPoint:"main"}})}function Xi(r,t){let e=r,n=t.outputs.map(c=>e.makeTensorInfo(c,"float32")),o=[...t.inputs,...n],s=rY(e,t),a=o.map(({dataId:c})=>(e.uploadToGPU(c),{buffer:e.tensorMap.get(c).resource}));t.sizes!==void 0&&a.push(e.makeUniforms(t.sizes.map(c=>({type:"uint32",data:[c]}))));let u=a.map((c,p)=>({binding:p,resource:c})),l=e.device.createBindGroup({layout:s.getBindGroupLayout(0),entries:u});for(let{dataId:c}of o)e.commandQueueOwnedIds.add(c);e.ensureCommandEncoderReady();let i=e.computePassEncoder??=e.commandEncoder.beginComputePass();return i.setPipeline(s),i.setBindGroup(0,l),i.dispatchWorkgroups(...t.workgroups),e.dispatchCountInPass++,me().getNumber("WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE")<=e.dispatchCountInPass&&(e.endComputePassEncoder(),e.submitQueue()),n}var W3=65535;function Ji(r){return[Math.min(r,W3),Math.ceil(r/W3),1]}var $A=r=>`
@compute @workgroup_size(${r})
fn main(@builtin(global_invocation_id) id : vec3u, @builtin(num_workgroups) groups : vec3u) {
  let i = id.y * groups.x * ${r}u + id.x;`;function Gl(r,...t){for(let{dataId:e}of t)r.disposeData(e)}var nY=new Map;function G3(r,t){let e="webgpu",n=ao(r,e);n!=null&&(nY.set(r,n.kernelFunc),xp(r,e),gt({kernelName:r,backendName:e,kernelFunc:t(n.kernelFunc)}))}var LA=256,oY=16;function U3(r){let t=1;for(;t<oY&&4*t<=r;)t*=2;return t}var V3=(r,t=4)=>r%4===0&&t%4===0?4:1;function sY(r,t,e){let n=e?.bias.shape[0],o=V3(t,n),s=o===4?"vec4f":"f32",a=t/o,u=n===void 0?"sum":`finished(sum, bias[column % ${n/o}u])`,l=U3(r),i=LA/l;return`
@group(0) @binding(0) var<storage, read> x : array<${s}>;
${e?`@group(0) @binding(1) var<storage, read> bias : array<${s}>;`:""}
@group(0) @binding(${e?2:1}) var<storage, read_write> y : array<${s}>;
${e?Tw(s,e.slope):""}
var<workgroup> sums : array<${s}, ${LA}>;
@compute @workgroup_size(${LA})
fn main(
  @builtin(workgroup_id) group : vec3u, @builtin(num_workgroups) groups : vec3u,
  @builtin(local_invocation_index) thread : u32
) {
  let column = (group.y * groups.x + group.x) * ${i}u + thread % ${i}u;
  var sum = ${s}(0.0);
  if (column < ${a}u) {
    for (var piece = thread / ${i}u; piece < ${r}u; piece += ${l}u) {
      sum += x[piece * ${a}u + column];
    }
  }
  sums[thread] = sum;
  workgroupBarrier();
  if (thread < ${i}u && column < ${a}u) {
    for (var lane = 1u; lane < ${l}u; lane++) { sum += sums[lane * ${i}u + thread]; }
    y[column] = ${u};
  }
}
`}function H3(r,t,e){let[n,...o]=t.shape,s=I.sizeFromShape(o),a=e?.bias.shape[0],u=s/V3(s,a),[l]=Xi(r,{key:["sum",n,s,a,e?.slope].join("_"),code:()=>sY(n,s,e),inputs:e?[t,e.bias]:[t],outputs:[o],workgroups:Ji(Math.ceil(u/(LA/U3(n))))});return l}var Zi="NashLeaky",Ul="NashLeakyGrad",ea="NashDropout",ta="NashDropoutGrad",ra="NashConv",na="NashConvTranspose",si="NashConvLeaky",ii="NashConvTransposeLeaky",oa="NashBatchNorm",Vl="NashBatchNormGrad",sa="NashMeanSoftplus",Hl="NashMeanSoftplusGrad",af="NashAdam";function iY(r,t,e){let{strides:n,pad:o,dimRoundingMode:s}=e,a=C.computeConv2DInfo(r,t,n,1,o,s);return{batch:a.batchSize,inHeight:a.inHeight,inWidth:a.inWidth,inChannels:a.inChannels,outHeight:a.outHeight,outWidth:a.outWidth,outChannels:a.outChannels,filterHeight:a.filterHeight,filterWidth:a.filterWidth,strideHeight:a.strideHeight,strideWidth:a.strideWidth,padTop:a.padInfo.top,padLeft:a.padInfo.left}}var aY=2**31-1;function uY(r,t,{product:e,size:n,phases:o,pieces:s},[a,u],{shape:l,finish:i}){let{tile:c}=e,p=[Math.ceil(n.n/c.n),Math.ceil(n.m/c.m),o*s],m=r.device.limits.maxComputeWorkgroupsPerDimension,h=[I.sizeFromShape(l)*s,I.sizeFromShape(a.shape),I.sizeFromShape(u.shape)];if(Math.max(...p)>m||Math.max(...h)>aY||Math.min(...h)===0)return;let g=s===1?i:void 0,[A]=Xi(r,{key:g?`${t}_bias_${g.slope}`:t,code:()=>$3(e,{slope:g?.slope}),inputs:g?[a,u,g.bias]:[a,u],outputs:[s>1?[s,...l]:l],workgroups:p});if(s===1)return A;let y=H3(r,A,i);return Gl(r,A),y}var Nw=new Map,K3={Conv2D:{operands:["x","filter"],shapes:({x:r,filter:t})=>({input:r.shape,filter:t.shape}),product:O3},Conv2DBackpropInput:{operands:["dy","filter"],shapes:({filter:r},{inputShape:t})=>({input:t,filter:r.shape,result:"input"}),product:Q3},Conv2DBackpropFilter:{operands:["x","dy"],shapes:({x:r},{filterShape:t})=>({input:r.shape,filter:t,result:"filter"}),product:z3}};function j3(r,{inputs:t,attrs:e,backend:n},o){let{operands:s,shapes:a,product:u}=K3[r],[l,i]=s.map(b=>t[b]);if([e.dilations??1].flat().some(b=>b!==1)||e.dataFormat==="NCHW"||l.dtype!=="float32"||i.dtype!=="float32")return;let{input:p,filter:f,result:m}=a(t,e),d=iY(p,f,e),{batch:h,outHeight:g,outWidth:A,outChannels:y}=d,x=m===void 0?[h,g,A,y]:m==="input"?p:f,w=`${r}_${Object.values(d).join("_")}`;return Nw.has(w)||Nw.set(w,u(d)),uY(n,w,Nw.get(w),[l,i],{shape:x,finish:o})}for(let r of Object.keys(K3))G3(r,t=>e=>j3(r,e)??t(e));var q3=r=>({strides:[r,r],pad:"same",dataFormat:"NHWC",dilations:[1,1]}),OA={conv2d:({x:r,filter:t},e)=>["Conv2D",{inputs:{x:r,filter:t},attrs:{...q3(e)}}],convTranspose2d:({x:r,filter:t},e)=>{let[n,o,s]=r.shape,a=[n,o*e,s*e,t.shape[2]];return["Conv2DBackpropInput",{inputs:{dy:r,filter:t},attrs:{...q3(e),inputShape:a}}]}};for(let[r,t]of[[ra,OA.conv2d],[si,OA.conv2d],[na,OA.convTranspose2d],[ii,OA.convTranspose2d]])gt({kernelName:r,backendName:"webgpu",kernelFunc:({inputs:e,attrs:n,backend:o})=>{let{bias:s}=e,{stride:a,slope:u}=n,[l,i]=t(e,a),c=j3(l,{...i,backend:o},{bias:s,slope:u});if(c!==void 0)return c;let p=of(o,l,i.inputs,i.attrs),f=of(o,"Add",{a:p,b:s},{}),m=of(o,"LeakyRelu",{x:f},{alpha:u});return Gl(o,p,f),m}});var lY=50,QA=class extends Ki{#e;#t=!1;#r=new Set;constructor(...[t,e]){super(t,e),pY(t),t.addEventListener("uncapturederror",n=>{let{error:o}=n;this.#e??=o instanceof GPUOutOfMemoryError?new As(`more on the GPU (${o.message})`):new EA(cY(o.message))}),t.lost.then(({message:n,reason:o})=>{let s=new vA(n||o);this.#e=s,this.#t=!0;for(let a of this.#r)a(s)})}get isLost(){return this.#t}async faultBehind(t){await new Promise(n=>setTimeout(n,lY));let e=this.#n();return e===void 0||Object(t).cause===e?t:e}#n(){let t=this.#e;return this.#t||(this.#e=void 0),t}async read(t){let{promise:e,resolve:n,reject:o}=Promise.withResolvers();this.#r.add(o),super.read(t).then(n,o);let s;try{s=await e}catch(u){throw await this.faultBehind(u)}finally{this.#r.delete(o)}let a=this.#n();if(a!==void 0)throw a;return s}},cY=r=>r.trim().split(`
`)[0];function pY(r){let{maxBufferSize:t,maxStorageBufferBindingSize:e}=r.limits,n=r.createBuffer;r.createBuffer=o=>{let{size:s,usage:a}=o,u=a&GPUBufferUsage.STORAGE?Math.min(t,e):t;if(s<=u)return n.call(r,o);let[l,i]=[s,u].map(c=>`${(c/2**20).toFixed(0)} MiB`);throw new As(`a tensor of ${l} where the GPU takes at most ${i}`)}}var fY=["maxBufferSize","maxComputeInvocationsPerWorkgroup","maxComputeWorkgroupSizeX","maxComputeWorkgroupStorageSize","maxComputeWorkgroupsPerDimension","maxStorageBufferBindingSize"],mY=["timestamp-query","bgra8unorm-storage"],dY=64,Y3;async function hY(){let r=await navigator.gpu.requestAdapter({powerPreference:"high-performance"});if(!r)throw new Error("Cannot use WebGPU as there is no adapter: use wasm");let{features:t,limits:e,info:n}=r,o=await r.requestDevice({requiredFeatures:mY.filter(s=>t.has(s)),requiredLimits:{...Object.fromEntries(fY.map(s=>[s,e[s]])),maxStorageBuffersPerShaderStage:Math.min(e.maxStorageBuffersPerShaderStage,dY)}});return Y3=new QA(o,n)}var Fw="webgpu",gY=3;function X3(){H0(Fw),zi(Fw,hY,gY)}function J3(){Y3?.isLost&&X3()}q0(Fw)!==null&&X3();var AY=8,yY=65541;async function xY(){let r=await globalThis.navigator?.gpu?.requestAdapter();if(!r)return;let{description:t,device:e,vendor:n}=r.info,o=t||e||n||"unnamed adapter",s=r.info.isFallbackAdapter===!0||/llvmpipe|lavapipe|swiftshader|basic render/i.test(`${t} ${e}`)||Number(n)===yY;return{device:o,software:s}}var Z3=!1;async function IY(r){try{return await x3(Wi(),r),r}catch(t){return Z3||console.warn(`Computing on one thread as ${t instanceof Error?t.message:t}`),Z3=!0,1}}var eF=Promise.resolve();function wY(r){let t=async()=>await g3(()=>yx("wasm"))?(m3(Wi()),IY(r)):0,e=eF.then(t);return eF=e.catch(()=>{}),e}async function Pw(r="auto",{threads:t=Math.min(AY,navigator.hardwareConcurrency)}={}){if(!Number.isSafeInteger(t)||t<1)throw new RangeError(`Cannot compute on ${t} threads: give a whole number from 1`);let e=r==="auto"||r==="webgpu"?await xY():void 0;if(r==="webgpu"&&e===void 0)throw new Error("Cannot use the backend webgpu as this machine has no WebGPU adapter: install a Vulkan driver, or use wasm");let n=e!==void 0&&!e.software,o=r==="auto"?n?"webgpu":"wasm":r;me().set("WEBGPU_CPU_FORWARD",!1),o==="webgpu"&&J3();let s=o==="wasm"?await wY(t):Number(await yx(o));if(s===0)throw new Error(`Cannot use the backend ${o} as it does not start on this machine: try another one`);if(o==="webgpu")return{name:o,device:e.device,gpu:n,threads:s};let u=`${`${navigator.hardwareConcurrency} CPU cores`}, ${s} ${s>1?"threads":"thread"}`;return{name:o,device:u,gpu:!1,threads:s}}var Ym="Threefry",tF=466688986,bY=[13,15,26,6,17,29,16,24],CY=13;function zA(r,t,e,n=0){let o=t|0,s=e|0,a=tF^o^s,u=r instanceof Float32Array;for(let l=0;l<r.length;l+=2){let i=n+(l>>>1)+o|0,c=s;i=i+c|0,c=(c<<13|c>>>19)^i,i=i+c|0,c=(c<<15|c>>>17)^i,i=i+c|0,c=(c<<26|c>>>6)^i,i=i+c|0,c=(c<<6|c>>>26)^i,i=i+s|0,c=c+a+1|0,i=i+c|0,c=(c<<17|c>>>15)^i,i=i+c|0,c=(c<<29|c>>>3)^i,i=i+c|0,c=(c<<16|c>>>16)^i,i=i+c|0,c=(c<<24|c>>>8)^i,i=i+a|0,c=c+o+2|0,i=i+c|0,c=(c<<13|c>>>19)^i,i=i+c|0,c=(c<<15|c>>>17)^i,i=i+c|0,c=(c<<26|c>>>6)^i,i=i+c|0,c=(c<<6|c>>>26)^i,i=i+o|0,c=c+s+3|0,i=i+c|0,c=(c<<17|c>>>15)^i,r[l]=u?(i>>>8)/16777216:i,l+1<r.length&&(r[l+1]=u?(c>>>8)/16777216:c)}}var SY=({inputs:r,attrs:t,backend:e})=>{let{shape:n,dtype:o,firstBlock:s}=t,a=e,u=a.makeOutput(n,o),[l,i]=a.typedArrayFromHeap(r.key),c=wo(e);if(c){let p=+(o==="float32");return c.withScratch(64*c.threads,f=>{let m=[c.address(u),l,i,s??0,p,f];c.run("threefry",m,jn(I.sizeFromShape(n)))}),u}return zA(a.typedArrayFromHeap(u),l,i,s),u},kY=({inputs:r,attrs:t,backend:e})=>{let{shape:n,dtype:o,firstBlock:s}=t,a=I.sizeFromShape(n),u=o==="int32"?new Int32Array(a):new Float32Array(a),[l,i]=e.readSync(r.key.dataId);return zA(u,l,i,s),e.makeTensorInfo(n,o,u)},$w=`
  fn threefry(k0 : u32, k1 : u32, block : u32) -> vec2<u32> {
    let k2 = ${tF}u ^ k0 ^ k1;
    var x = vec2<u32>(block + k0, k1);
    ${Array.from({length:CY},(r,t)=>{let e=bY[t%8],n=Math.floor(t/4)+1;return`x.x += x.y; x.y = ((x.y << ${e}u) | (x.y >> ${32-e}u)) ^ x.x;`+(t%4===3?`x += vec2<u32>(k${n%3}, k${(n+1)%3} + ${n}u);`:"")}).join(`
    `)}
    return x;
  }`;function vY({shape:r,dtype:t}){let e=Math.ceil(I.sizeFromShape(r)/2),n=[64,1,1],o=jp.flatDispatchLayout([e]),s=t==="int32"?a=>`i32(${a})`:a=>`f32(${a} >> 8u) / 16777216.0`;return{outputShape:r,shaderKey:`nash_threefry_${t}`,dispatchLayout:o,dispatch:jp.computeDispatch(o,[e],n),variableNames:["key"],uniforms:"count : i32, firstBlock : i32,",workgroupSize:n,getUserCode:()=>`
      ${$w}
      fn main(index : i32) {
        let i = index * 2;
        if (i < uniforms.count) {
          let x = threefry(u32(key[0]), u32(key[1]), u32(index + uniforms.firstBlock));
          result[i] = ${s("x.x")};
          if (i + 1 < uniforms.count) { result[i + 1] = ${s("x.y")}; }
        }
      }`}}var EY=({inputs:r,attrs:t,backend:e})=>{let n=t,o=[{type:"int32",data:[I.sizeFromShape(n.shape)]},{type:"int32",data:[n.firstBlock??0]}];return e.runWebGPUProgram(vY(n),[r.key],n.dtype,o)};gt({kernelName:Ym,backendName:"wasm",kernelFunc:SY});gt({kernelName:Ym,backendName:"cpu",kernelFunc:kY});gt({kernelName:Ym,backendName:"webgpu",kernelFunc:EY});function rF(r,t){return Sr().runKernel(Ym,{key:r},{...t})}function WA(r){if(!Number.isSafeInteger(r)||r<0)throw new RangeError(`Cannot make a random key as the seed must be a whole number from 0: current value is ${r}`);return vl([Math.floor(r/2**32)|0,r|0],"int32")}function GA(r,t){return Array.from({length:t},(e,n)=>rF(r,{shape:[2],dtype:"int32",firstBlock:n}))}function UA(r,t){return rF(r,{shape:[...t],dtype:"float32"})}function nF(r,t){return He(()=>{let[e,n]=gh(UA(r,[...t,2]),-1),o=ln(ym(be(Gx(vr(1,e)),-2)));return be(o,Px(be(n,2*Math.PI)))})}function oF(r){return"dataId"in r}function ql(r){return oF(r)?[["",r]]:Object.entries(r).flatMap(([t,e])=>ql(e).map(([n,o])=>[n===""?t:`${t}/${n}`,o]))}function VA(r,t){let e=(n,o)=>oF(n)?t(n,o):Object.fromEntries(Object.entries(n).map(([s,a])=>[s,e(a,o===""?s:`${o}/${s}`)]));return e(r,"")}function Lw(r,t){return VA(r,(e,n)=>{let o=t.get(n);if(o===void 0)throw new TypeError(`Cannot build the record as the tensor "${n}" is missing`);if(o.shape.join()!==e.shape.join())throw new TypeError(`Cannot build the record as "${n}" has shape [${o.shape}] where [${e.shape}] is needed`);return o})}function sF(r){for(let[,t]of ql(r))t.isDisposed||t.dispose()}function iF(r,t){let e=Object(r);return Object.entries(t).every(([n,o])=>typeof o=="number"?Number.isFinite(e[n]):typeof e[n]==typeof o)}var DY=/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;function en(r){let t=BY(r).replace(DY,"\uFFFD");return t.length<=80?t:`${t.slice(0,80)}\u2026`}function BY(r){if(typeof r=="string")return r;try{return JSON.stringify(r)??"missing"}catch{return"nested too deeply"}}var aF={F32:{dtype:"float32",bytes:4,read:r=>new Float32Array(r)},I32:{dtype:"int32",bytes:4,read:r=>new Int32Array(r)},F16:{dtype:"float32",bytes:2,read:r=>Float32Array.from(new Float16Array(r))}},RY=1e8,uF=6;function Yn(r){throw new TypeError(`Cannot read the safetensors file as ${r}`)}var lF=r=>typeof r=="object"&&r!==null&&!Array.isArray(r);function _Y(r){r.length<8&&Yn(`it has ${r.length} bytes, too few for a header: it is truncated or of another format`);let t=new DataView(r.buffer,r.byteOffset,r.byteLength),e=Number(t.getBigUint64(0,!0));(e>RY||8+e>r.length)&&Yn(`its header does not fit into ${r.length} bytes: it is truncated or of another format`);let n;try{n=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(8,8+e)))}catch{return Yn("its header is not JSON: it is of another format or damaged")}lF(n)||Yn("its header is not an object: it is damaged");let{__metadata__:o={},...s}=n;return(!lF(o)||Object.values(o).some(a=>typeof a!="string"))&&Yn("its metadata is not text by name: it is damaged"),{entries:s,metadata:o,data:r.subarray(8+e)}}var cF=r=>Array.isArray(r)&&r.every(t=>Number.isSafeInteger(t)&&t>=0);function pF(r,t=()=>!0){let{entries:e,metadata:n,data:o}=_Y(r),s=Object.entries(e).map(([l,i])=>{typeof i?.dtype!="string"&&Yn(`the entry of "${en(l)}" is damaged`);let c=t(l);if(c&&!Object.hasOwn(aF,i.dtype)){let g=en(i.dtype);Yn(`"${en(l)}" has the type ${g}, and only F32, F16 and I32 are supported`)}let{shape:p,data_offsets:f}=i;(!cF(p)||!cF(f)||f.length!==2)&&Yn(`the entry of "${en(l)}" is damaged`),p.length>uF&&Yn(`"${en(l)}" has more than ${uF} dimensions`);let[m,d]=f,h=c?aF[i.dtype]:void 0;return h&&d-m!==I.sizeFromShape(p)*h.bytes&&Yn(`"${en(l)}" of shape [${p}] has ${d-m} bytes: it is damaged`),d>o.length&&Yn(`"${en(l)}" ends at byte ${d} of ${o.length}: it is truncated`),{name:l,format:h,shape:p,start:m,end:d}}),a=0;for(let{name:l,start:i,end:c}of s.toSorted((p,f)=>p.start-f.start||p.end-f.end))i!==a&&Yn(`"${en(l)}" starts at byte ${i} where ${a} is due: it is damaged`),a=c;a!==o.length&&Yn(`its tensors end at byte ${a} of ${o.length}: it is damaged`);let u=new Map;for(let{name:l,format:i,shape:c,start:p,end:f}of s){if(i===void 0)continue;let m=i.read(o.slice(p,f).buffer);u.set(l,am(m,c,i.dtype))}return{tensors:u,metadata:n}}var mF={generator:"dcgan",discriminator:"dcgan",normalisation:"batch",kernel:3,height:96,width:80,widthFactor:1,noiseSize:64,leakySlope:.01,dropoutRate:.1},fF=r=>qA(r+1,t=>[16,40,96,160,192][Math.min(r-t,4)]),dF={dcgan:r=>[64,...qA(r,t=>t===r-1?64:t===0?256:128)],residual:fF,"norm-free":fF},hF={dcgan:r=>qA(r,t=>Math.min(128,32*2**t)),residual:r=>qA(r,t=>Math.min(512,64*2**t))},TY={dcgan:1,residual:8,"norm-free":8},MY=["batch","spectral","none"],NY=[3,4],Ow=4,Qw=8;function qA(r,t){return Array.from({length:r},(e,n)=>t(n))}function HA(r,t,e){if(!e.includes(t))throw new RangeError(`Cannot build the model as its ${r} is ${en(t)}: choose ${e.join(" or ")}`)}function FY({generator:r,discriminator:t,normalisation:e,kernel:n,minibatchDeviation:o=0}){if(HA("generator",r,Object.keys(dF)),HA("discriminator",t,Object.keys(hF)),HA("normalisation",e,MY),HA("kernel",n,NY),t==="residual"&&e==="batch")throw new RangeError("Cannot build the residual discriminator with normalisation by the batch: choose none or spectral");if(o!==0){if(!(Number.isSafeInteger(o)&&o>=2))throw new RangeError(`Cannot build the model as groups for the minibatch deviation must be 0, or whole numbers from 2 on: current value is ${en(o)}`);if(t!=="residual")throw new RangeError(`Cannot build the ${t} discriminator with a minibatch deviation: choose residual, or groups of 0`)}}function PY({generator:r,grown:t=0},e){let n=r==="dcgan"?0:e-1;if(!(Number.isSafeInteger(t)&&t>=0&&t<=n))throw new RangeError(`Cannot build the ${r} generator as what it has grown must be a whole number from 0 to ${n}: current value is ${en(t)}`)}function $Y(r,t){return Math.min(Qw,Math.floor(Math.log2(Math.min(r,t)/Ow)))}function LY(r,t){let e=[r,t].map(s=>Number.isFinite(s)?Math.max(s,0):0),n=[0,0],o=1/0;for(let s=1;s<=Qw;s++){let a=2**s,u=e.map(c=>Math.max(Ow,Math.round(c/a))*a),l=s===Qw?1/0:(2*Ow-1)*a;Math.min(...u)>l&&(u[e[0]<e[1]?0:1]=l);let i=Math.hypot(u[0]-e[0],u[1]-e[1]);i<=o&&([n,o]=[[u[0],u[1]],i])}return n}function ys(r){FY(r);let{height:t,width:e,widthFactor:n,noiseSize:o}=r;if(!(Number.isSafeInteger(o)&&o>=1))throw new RangeError(`Cannot build the model as its noise size must be a whole number of at least 1: current value is ${o}`);if(!(n>0&&n<=64))throw new RangeError(`Cannot build the model as the width factor must be above 0 and at most 64: current value is ${n}`);let s=$Y(t,e),a=2**s;if(!(s>=1)||t%a!==0||e%a!==0){let[c,p]=LY(t,e);throw new RangeError(`Cannot build a model for ${t}x${e} images as both sides must be ${s>=1?`multiples of ${a}`:"at least 8"}: the nearest size is ${c}x${p}`)}PY(r,s);let u=c=>p=>{let f=TY[c];return f*Math.max(1,Math.round(p*n/f))},[l,...i]=dF[r.generator](s);return{depth:s,base:[t/a,e/a],seedChannels:u(r.generator)(l),generatorChannels:i.map(u(r.generator)),discriminatorChannels:hF[r.discriminator](s).map(u(r.discriminator))}}var OY=9,QY=1e6;function gF(r,t){let{base:e,seedChannels:n,generatorChannels:o}=ys(r),s=[n,...o],a=o.reduce((i,c,p)=>i+OY*s[p]*c,0),u=r.noiseSize*e[0]*e[1]*n+a,l=[...t.values()].reduce((i,{size:c})=>i+c,0);if(!(u<=QY+l))throw new TypeError(`Cannot build the model as its config needs ${u} numbers and more, and the file holds ${l}: it is damaged`)}function Kl(r){return Wi().incRef(r.dataId),Sr().makeTensorFromDataId(r.dataId,r.shape,r.dtype,Wi())}var AF=64;function uf(r,{name:t,inputs:e,outputs:n,sizes:o,value:s="f32",code:a},u){let{tensorMap:l}=r,i=f=>l.get(f.dataId).dtype==="int32",c=[...Object.entries(e).map(([f,m])=>`var<storage, read> ${f} : array<${i(m)?"i32":"Value"}>;`),...Object.keys(n).map(f=>`var<storage, read_write> ${f} : array<Value>;`),...o?["var<uniform> sizes : Sizes;"]:[]],p=Object.keys(o??{}).map(f=>`${f} : u32,`).join(" ");return Xi(r,{key:`${t}_${s}`,code:()=>`
alias Value = ${s};
${o?`struct Sizes { ${p} }`:""}
${c.map((f,m)=>`@group(0) @binding(${m}) ${f}`).join(`
`)}
${a}`,inputs:Object.values(e),outputs:Object.values(n),sizes:o&&Object.values(o),workgroups:u})}function ai(r,{inFours:t,functions:e="",code:n,...o}){let[[s,a]]=Object.entries(o.outputs),u=I.sizeFromShape(a)/(t?4:1);return uf(r,{...o,value:t?"vec4f":"f32",code:`${e}
${$A(AF)}
  if (i >= arrayLength(&${s})) { return; }
  ${n}
}`},Ji(Math.ceil(u/AF)))}var Ft=r=>`f32(${r})`;var yF=64,KA=256,zY=r=>Math.ceil(Math.min(r/4,4*Math.sqrt(r))),zw=["x","y","z","w"],lf=r=>`vec4f(${zw.map(t=>`${r}[at.${t}]`).join(", ")})`,jA="fn merge(a : State, b : State) -> State { return a + b; }";function Xm(r,t){let{name:e,batches:n,rows:o,channels:s,state:a,merge:u,inputs:l,outputs:i}=t,c=zY(o),p=n*c*s,f={batches:n,rows:o,channels:s,pieces:c},m={f32:1,vec2f:2,vec4f:4}[a],d=y=>`partial[${m}u * i + ${y}u]`,h=y=>m===1?"state":`state.${y}`,[g]=uf(r,{name:`${e}_pieces`,inputs:l,outputs:{partial:[n,c,s,m]},sizes:f,code:`
alias State = ${a};
${u}
${t.four}
${$A(yF)}
  let c = i % sizes.channels;
  let batch = i / (sizes.channels * sizes.pieces);
  if (batch >= sizes.batches) { return; }
  var state = State();
  for (var row = i / sizes.channels % sizes.pieces; row < sizes.rows; row += 4u * sizes.pieces) {
    let rows = row + vec4u(0u, 1u, 2u, 3u) * sizes.pieces;
    let inside = rows < vec4u(sizes.rows);
    let at = (batch * sizes.rows + select(vec4u(row), rows, inside)) * sizes.channels + c;
    let weight = select(vec4f(0.0), vec4f(1.0), inside);
    state = merge(state, four(at, weight, batch * sizes.channels + c, c));
  }
  ${zw.slice(0,m).map((y,x)=>`${d(x)} = ${h(y)};`).join(" ")}
}`},Ji(Math.ceil(p/yF))),A=uf(r,{name:e,inputs:{partial:g,...t.parameters},outputs:i,sizes:f,code:`
alias State = ${a};
var<workgroup> states : array<State, ${KA}>;
${u}
${t.functions??""}
@compute @workgroup_size(${KA})
fn main(@builtin(workgroup_id) group : vec3u, @builtin(local_invocation_index) thread : u32) {
  let c = group.x;
  ${t.before??""}
  for (var batch = 0u; batch < sizes.batches; batch++) {
    let m = batch * sizes.channels + c;
    var state = State();
    for (var piece = thread; piece < sizes.pieces; piece += ${KA}u) {
      let i = (batch * sizes.pieces + piece) * sizes.channels + c;
      state = merge(state, State(${zw.slice(0,m).map((y,x)=>d(x)).join(", ")}));
    }
    states[thread] = state;
    for (var half = ${KA/2}u; half > 0u; half /= 2u) {
      workgroupBarrier();
      if (thread < half) { states[thread] = merge(states[thread], states[thread + half]); }
    }
    if (thread == 0u) {
      state = states[0];
      ${t.finish}
    }
    workgroupBarrier();
  }
  if (thread == 0u) { ${t.after??""} }
}`},[s,1,1]);return Gl(r,g),A}function xF(r,t){let e=t.shape[t.shape.length-1],n=t.shape.slice(0,-1).reduce((s,a)=>s*a,1),[o]=Xm(r,{name:"sum",batches:1,rows:n,channels:e,state:"f32",merge:jA,inputs:{x:t},four:`
fn four(at : vec4u, weight : vec4f, m : u32, c : u32) -> State {
  return dot(${lf("x")}, weight);
}`,outputs:{sums:[e]},finish:"sums[c] = state;"});return o}var jl="ChannelSum";function IF(r,t){let e=new Float32Array(t),n=0;for(;n+4<=t;n+=4){let o=0,s=0,a=0,u=0;for(let l=n;l<r.length;l+=t)o+=r[l],s+=r[l+1],a+=r[l+2],u+=r[l+3];e.set([o,s,a,u],n)}for(;n<t;n++){let o=0;for(let s=n;s<r.length;s+=t)o+=r[s];e[n]=o}return e}var WY=({inputs:r,backend:t})=>{let e=r.x,n=t,o=e.shape[e.shape.length-1],s=n.makeOutput([o],"float32"),a=wo(t);if(a){let u=I.sizeFromShape(e.shape)/o,l=sf(a,"channelSums",[a.address(e)],{rows:u,channels:o});return n.typedArrayFromHeap(s).set(l),s}return n.typedArrayFromHeap(s).set(IF(n.typedArrayFromHeap(e),o)),s},GY=({inputs:r,backend:t})=>{let e=r.x,n=t,o=e.shape[e.shape.length-1],s=n.readSync(e.dataId);return n.makeTensorInfo([o],"float32",IF(s,o))},UY=({inputs:r,backend:t})=>xF(t,r.x);for(let[r,t]of[["wasm",WY],["cpu",GY],["webgpu",UY]])gt({kernelName:jl,backendName:r,kernelFunc:t});Vn({kernelName:jl,gradFunc:(r,t,e)=>({x:()=>dm(r,e.shape)})});function Uo(r,t,e={}){return Sr().runKernel(r,t,e)}function Ww(r,t,e){return Uo(Ul,{dy:r,x:Kl(t)},e)}Vn({kernelName:Zi,inputsToSave:["x"],gradFunc:(r,[t],e)=>({x:()=>Ww(r,t,e)})});Vn({kernelName:Ul,inputsToSave:["x"],gradFunc:(r,[t],e)=>({dy:()=>Ww(r,t,e)})});Vn({kernelName:ea,inputsToSave:["keys"],outputsToSave:[!0],gradFunc:(r,[t,e],n)=>({x:()=>Uo(ta,{dy:r,y:Kl(e),keys:t},n)})});Vn({kernelName:ta,inputsToSave:["y","keys"],gradFunc:(r,[t,e],n)=>({dy:()=>Uo(ta,{dy:r,y:Kl(t),keys:e},n)})});function VY(r,[t,e],n){let o={strides:n,pad:"same",dataFormat:"NHWC"};return{x:()=>Uo("Conv2DBackpropInput",{dy:r,filter:e},{...o,inputShape:t.shape}),filter:()=>Uo("Conv2DBackpropFilter",{x:t,dy:r},{...o,filterShape:e.shape}),bias:()=>Uo(jl,{x:r},{shape:r.shape})}}function HY(r,[t,e],n){let o={strides:n,pad:"same",dataFormat:"NHWC"};return{x:()=>Uo("Conv2D",{x:r,filter:e},{...o,dilations:[1,1]}),filter:()=>Uo("Conv2DBackpropFilter",{x:r,dy:t},{...o,filterShape:e.shape}),bias:()=>Uo(jl,{x:r},{shape:r.shape})}}for(let[r,t,e]of[[ra,si,VY],[na,ii,HY]]){let n=["x","filter"];Vn({kernelName:r,inputsToSave:n,gradFunc:(o,s,{stride:a})=>e(o,s,a)}),Vn({kernelName:t,inputsToSave:n,outputsToSave:[!0],gradFunc:(o,[s,a,u],{stride:l,slope:i})=>{let c=Ww(o,u,{slope:i});return e(c,[s,a],l)}})}Vn({kernelName:oa,inputsToSave:["x","gamma","beta"],outputsToSave:[!0,!0,!0,!1,!1],gradFunc:(r,[t,e,n,o,s,a],u)=>{let[l]=r,[i,c,p]=Uo(Vl,{dy:l,x:t,y:o,gamma:e,beta:n,mean:s,variance:a},u);return{x:()=>i,gamma:()=>c,beta:()=>p}}});Vn({kernelName:Vl,gradFunc:()=>{throw new Error("Cannot differentiate the gradient of the batch normalisation, as a gradient penalty does, on this backend: take a discriminator without batch normalisation, no penalty, or the cpu backend")}});Vn({kernelName:sa,inputsToSave:["x"],gradFunc:(r,[t],e)=>({x:()=>Uo(Hl,{dy:r,x:t},e)})});Vn({kernelName:Hl,gradFunc:()=>{throw new Error("Cannot differentiate the gradient of the loss on this backend: use cpu")}});function Xn(r,t){gt({kernelName:r,backendName:"wasm",kernelFunc:({inputs:e,attrs:n,backend:o})=>{let s=wo(o);if(s===void 0)throw new Error(`Cannot run ${r} as the engine lacks relaxed SIMD`);return t({native:s,backend:o,inputs:e,attrs:n??{},make:a=>o.makeOutput(a,"float32")})}})}var wF=r=>({native:t,inputs:e,attrs:n,make:o})=>{let s=o(e.x.shape);return qm(t,{out:s,y:e[r],x:e.x},n.slope)};Xn(Zi,wF("x"));Xn(Ul,wF("dy"));function bF({native:r,backend:t,inputs:e,attrs:n},o,s){let{rate:a,stream:u}=n,l=t.typedArrayFromHeap(e.keys).slice(),i=Io(s)/(l.length/2);r.withScratch(64*r.threads,c=>{for(let p=0;2*p<l.length;p++){let f=new Int32Array(2);zA(f,l[2*p],l[2*p+1],u);let d=[...[o,s].map(h=>r.address(h)+4*i*p),...f,a,1/(1-a),c];r.run("dropout",d,jn(i))}})}Xn(ea,r=>{let{native:t,inputs:{x:e},attrs:n,make:o}=r,s=o(e.shape);return bF(r,s,e),Km(t,s,n.slope)});Xn(ta,r=>{let{native:t,inputs:{dy:e,y:n},attrs:o,make:s}=r,a=s(e.shape),u=o.slope;return bF(r,a,e),u===1?a:qm(t,{out:a,y:a,x:n},u)});function qY(r,t,e){let[n,o,s]=r.shape,a=[n,o*e,s*e,t.shape[2]];return C.computeConv2DInfo(a,t.shape,e,1,"same")}var CF=({native:r,backend:t,inputs:{x:e,filter:n,bias:o},attrs:s})=>{let a=C.computeConv2DInfo(e.shape,n.shape,s.stride,1,"same"),u=s.slope;return NA(r,t,{x:e,filter:n,bias:o,slope:u,info:a})},SF=({native:r,backend:t,inputs:{x:e,filter:n,bias:o},attrs:s})=>{let a=qY(e,n,s.stride),u=s.slope;return FA(r,t,{dy:e,filter:n,bias:o,slope:u,info:a})};Xn(ra,CF);Xn(si,CF);Xn(na,SF);Xn(ii,SF);var kF=({gamma:r})=>r.shape.length===2?r.shape[0]:1;Xn(oa,({native:r,backend:t,inputs:e,attrs:n,make:o})=>{let{address:s}=r,{x:a,gamma:u,beta:l,movingMean:i,movingVariance:c}=e,{epsilon:p,momentum:f,batches:m,slope:d}=n,h=a.shape[a.shape.length-1],g=Io(a)/h/m,A=kF(e),y=g/A,x=o(a.shape),w=o([m,h]),b=o([m,h]),v=o([h]),E=o([h]),_=o([A,h]),M=D=>t.typedArrayFromHeap(D),k=1-f;for(let D=0;D<m;D++){let T=X=>M(X).subarray(D*h),B=4*D*h,L=s(a)+B*g,P=s(w)+B,z=sf(r,"channelSums",[L],{rows:g,channels:h});T(w).set(z.map(X=>X/g));let Q=sf(r,"channelSquares",[L,P],{rows:g,channels:h});T(b).set(Q.map(X=>X/g));let[U,H]=[w,b].map(T),[V,ee,j,N]=[u,_,v,E].map(M),[G,te]=D===0?[i,c].map(M):[j,N];for(let X=0;X<h;X++){j[X]=G[X]*f+U[X]*k;let oe=H[X]*g/Math.max(g-1,1);N[X]=te[X]*f+oe*k}for(let X=0;X<ee.length;X++)ee[X]=V[X]/Math.sqrt(H[X%h]+p);for(let X=0;X<A;X++){let oe=4*X*h,[Ie,we]=[x,a].map(Ge=>s(Ge)+B*g+oe*y),Ce=[_,l].map(Ge=>s(Ge)+oe),Me=[Ie,we,h,P,...Ce];r.run("scaleChannels",Me,_A(y,h))}}return Km(r,x,d),t.disposeData(_.dataId),[x,w,b,v,E]});Xn(Vl,({native:r,backend:t,inputs:e,attrs:n,make:o})=>{let{address:s}=r,{dy:a,x:u,y:l,mean:i}=e,{epsilon:c,batches:p,slope:f}=n,m=u.shape[u.shape.length-1],d=Io(u)/m/p,h=kF(e),g=d/h,A=o(u.shape),y=o(e.gamma.shape),x=o(e.beta.shape),w=o([h+2,m]),b=E=>t.typedArrayFromHeap(E),v=f===1?a:qm(r,{out:A,y:a,x:l},f);for(let E=0;E<p;E++){let _=4*E*m,M=s(i)+_,k=B=>[A,v,u].map(L=>s(L)+_*d+4*B*m*g),D=new Float64Array(m),T=new Float64Array(m);for(let B=0;B<h;B++){let[,L,P]=k(B),Q=sf(r,"channelProducts",[L,P,M],{rows:g,channels:m,sums:2}),U=b(e.variance).subarray(E*m),[H,V,ee,j]=[e.gamma,w,y,x].map(b);for(let N=0;N<m;N++){let G=1/Math.sqrt(U[N]+c),te=B*m+N,X=H[te]*G,oe=Q[N],Ie=Q[m+N];j[te]=E===0?oe:j[te]+oe,ee[te]=E===0?Ie*G:ee[te]+Ie*G,V[te]=X,D[N]-=X*G*G*Ie/d,T[N]-=X*oe/d}}b(w).set(D,h*m),b(w).set(T,(h+1)*m);for(let B=0;B<h;B++){let[L,P,z]=k(B),Q=U=>s(w)+4*U*m;r.run("combineChannels",[L,P,z,m,M,Q(B),Q(h),Q(h+1)],_A(g,m))}}return t.disposeData(w.dataId),[A,y,x]});Xn(sa,({backend:r,inputs:{x:t},attrs:e,make:n})=>{let o=n([]),s=e.sign,a=r.typedArrayFromHeap(t),u=0;for(let l of a){let i=s*l;u+=Math.max(i,0)+Math.log1p(Math.exp(-Math.abs(i)))}return r.typedArrayFromHeap(o)[0]=u/a.length,o});Xn(Hl,({backend:r,inputs:{dy:t,x:e},attrs:n,make:o})=>{let s=o(e.shape),a=n.sign,u=r.typedArrayFromHeap(e),l=r.typedArrayFromHeap(s),i=a*r.typedArrayFromHeap(t)[0]/u.length;for(let c=0;c<l.length;c++)l[c]=i/(1+Math.exp(-a*u[c]));return s});Xn(af,({native:r,backend:t,inputs:e,attrs:n,make:o})=>{let[s,...a]=Object.values(e),{learningRate:u,beta1:l,beta2:i,epsilon:c}=n,[p,f=1]=t.typedArrayFromHeap(s),m=p+1,h=[u*f*Math.sqrt(1-i**m)/(1-l**m),l,i,1-l,1-i,c],g=[];for(let A=0;A<a.length;A+=4){let[y,x,w,b]=a.slice(A,A+4),v=[o(y.shape),o(y.shape),o(y.shape)],E=[...v,y,x,w,b].map(r.address);r.run("adam",[...E,...h],jn(Io(y))),g.push(...v)}return g});var Gw=256,Jm=["p","m","v","g"],Uw=["newP","newM","newV"],vF=r=>r%4===0,EF=r=>Math.ceil(r/(vF(r)?4:1)/Gw);function KY(r,{type:t,hasShare:e},n){let{learningRate:o,beta1:s,beta2:a,epsilon:u}=n,l=(f,m)=>r.flatMap((d,h)=>f.map(g=>`var<storage, ${m}> ${g}${h} : array<${vF(d)?"vec4f":"f32"}>;`)),i=[`var<storage, read> step : array<${t}>;`,...l(Jm,"read"),...l(Uw,"read_write")],c=0,p=r.map((f,m)=>{let d=c;return c+=EF(f),`
  if (group >= ${d}u && group < ${c}u) {
    let i = (group - ${d}u) * ${Gw}u + thread;
    if (i < arrayLength(&p${m})) {
      let g = g${m}[i];
      let m = m${m}[i] * ${Ft(s)} + g * ${Ft(1-s)};
      let v = v${m}[i] * ${Ft(a)} + g * g * ${Ft(1-a)};
      newM${m}[i] = m;
      newV${m}[i] = v;
      newP${m}[i] = p${m}[i] - rate * m / (sqrt(v) + ${Ft(u)});
    }
  }`});return`
${i.map((f,m)=>`@group(0) @binding(${m}) ${f}`).join(`
`)}
// 1 - exp(x) for x < 0. Near 0, where the difference would lose its digits, by Taylor's series.
fn correction(x : f32) -> f32 {
  if (x < -0.5) { return 1.0 - exp(x); }
  var series = 1.0;
  ${[9,8,7,6,5,4,3,2].map(f=>`series = fma(series, x / ${f}.0, 1.0);`).join(`
  `)}
  return -x * series;
}
@compute @workgroup_size(${Gw})
fn main(
  @builtin(workgroup_id) id : vec3u, @builtin(num_workgroups) groups : vec3u,
  @builtin(local_invocation_index) thread : u32
) {
  let group = id.y * groups.x + id.x;
  let time = f32(step[0]) + 1.0;
  let c1 = correction(time * ${Ft(Math.log(s))});
  let c2 = correction(time * ${Ft(Math.log(a))});
  let rate = ${Ft(o)} * (sqrt(c2) / c1)${e?" * step[1]":""};
${p.join("")}
}
`}var jY=({inputs:r,attrs:t,backend:e})=>{let[n,...o]=Object.values(r),s=t,a=e,u={type:a.tensorMap.get(n.dataId).dtype==="float32"?"f32":"i32",hasShare:n.shape.length>0},l=Array.from({length:o.length/Jm.length},(f,m)=>o.slice(m*Jm.length,(m+1)*Jm.length)),i=a.device.limits.maxStorageBuffersPerShaderStage-1,c=Math.floor(i/(Jm.length+Uw.length)),p=[];for(let f=0;f<l.length;f+=c){let m=l.slice(f,f+c),d=m.map(([h])=>Io(h));p.push(...Xi(e,{key:["adam",u.type,u.hasShare,...Object.values(s),...d].join("_"),code:()=>KY(d,u,s),inputs:[n,...m.flat()],outputs:m.flatMap(([h])=>Uw.map(()=>h.shape)),workgroups:Ji(d.map(EF).reduce((h,g)=>h+g))}))}return p};gt({kernelName:af,backendName:"webgpu",kernelFunc:jY});function Vw({shape:r},t){let e=r[r.length-1];return{batches:t,channels:e,rows:I.sizeFromShape(r)/e/t}}function DF(r,t){return r.shape.length===2?{name:"images",count:r.shape[0],moments:"c",affine:"m"}:{name:"batches",count:t,moments:"m",affine:"c"}}var YY={state:"vec4f",merge:`
fn merge(a : State, b : State) -> State {
  let count = a.x + b.x;
  let share = b.x / max(count, 1.0);
  let distance = b.y - a.y;
  return State(count, a.y + distance * share, a.z + b.z + distance * distance * a.x * share, 0.0);
}`,four:`
fn four(at : vec4u, weight : vec4f, m : u32, c : u32) -> State {
  let v = ${lf("x")};
  let count = dot(weight, vec4f(1.0));
  let mean = dot(v, weight) / count;
  let deviation = (v - mean) * weight;
  return State(count, mean, dot(deviation, deviation), 0.0);
}`},Hw=({epsilon:r,slope:t})=>`
fn deviationOf(m : u32) -> Value { return 1.0 / sqrt(variance[m] + ${Ft(r)}); }
fn normalised(x : Value, m : u32, k : u32) -> Value {
  return fma(x - mean[m], gamma[k] * deviationOf(m), beta[k]);
}
fn rectified(z : Value, v : Value) -> Value {
  return select(${Ft(t)} * v, v, z > Value(0.0));
}`,BF=`
  let c = i % sizes.channels;
  let m = i / (sizes.rows * sizes.channels) * sizes.channels + c;`;function RF({rows:r,channels:t}){let e=t%4===0;return{inFours:e,sizes:{rows:r,channels:e?t/4:t}}}var YA=(r,{epsilon:t,momentum:e,slope:n})=>["batch_norm",r,t,e,n].join("_"),XY=({inputs:r,attrs:t,backend:e})=>{let{x:n,gamma:o,beta:s,movingMean:a,movingVariance:u}=r,l=t,{batches:i,momentum:c}=l,p=Vw(n,i),[f,m,...d]=Xm(e,{name:YA("moments",l),...p,...YY,inputs:{x:n},parameters:{movingMean:a,movingVariance:u},outputs:{mean:[i,p.channels],variance:[i,p.channels],newMean:a.shape,newVariance:u.shape},before:"var ofMean = movingMean[c]; var ofVariance = movingVariance[c];",finish:`
      let rows = f32(sizes.rows);
      mean[m] = state.y;
      variance[m] = state.z / rows;
      let unbiased = state.z / max(rows - 1.0, 1.0);
      ofMean = ofMean * ${Ft(c)} + state.y * ${Ft(1-c)};
      ofVariance = ofVariance * ${Ft(c)} + unbiased * ${Ft(1-c)};`,after:"newMean[c] = ofMean; newVariance[c] = ofVariance;"}),{name:h,count:g,moments:A,affine:y}=DF(o,i),[x]=ai(e,{...RF(Vw(n,g)),name:YA(`normalise_${h}`,l),inputs:{x:n,mean:f,variance:m,gamma:o,beta:s},outputs:{y:n.shape},functions:Hw(l),code:`${BF}
  let z = normalised(x[i], ${A}, ${y});
  y[i] = rectified(z, z);`});return[x,f,m,...d]},JY=({inputs:r,attrs:t,backend:e})=>{let{dy:n,x:o,gamma:s,beta:a,mean:u,variance:l}=r,i=t,{name:c,count:p,moments:f,affine:m}=DF(s,i.batches),d=Vw(o,p),h={batches:{before:"var ofGamma = 0.0; var ofBeta = 0.0;",each:`
      ofBeta += state.x;
      ofGamma += state.y * deviation;
      let at = 2u * batch * sizes.channels + c;
      shifts[at] = -scale * state.x / f32(sizes.rows);
      shifts[at + sizes.channels] = -scale * deviation * deviation * state.y / f32(sizes.rows);`,after:"dGamma[c] = ofGamma; dBeta[c] = ofBeta;"},images:{before:"var ofSum = 0.0; var ofProduct = 0.0;",each:`
      dBeta[m] = state.x;
      dGamma[m] = state.y * deviation;
      ofSum -= scale * state.x;
      ofProduct -= scale * deviation * deviation * state.y;`,after:`
      let rows = f32(sizes.rows * sizes.batches);
      shifts[c] = ofSum / rows;
      shifts[c + sizes.channels] = ofProduct / rows;`}}[c],[g,A,y]=Xm(e,{name:YA(`gradient_sums_${c}`,i),...d,state:"vec2f",merge:jA,inputs:{dy:n,x:o,mean:u,variance:l,gamma:s,beta:a},four:`${Hw(i)}
fn four(at : vec4u, weight : vec4f, m : u32, c : u32) -> State {
  let v = ${lf("x")};
  let d = ${lf("dy")};
  let z = vec4f(${["x","y","z","w"].map(w=>`normalised(v.${w}, ${f}, ${m})`).join(", ")});
  let dz = select(${Ft(i.slope)} * d, d, z > vec4f(0.0)) * weight;
  return State(dot(dz, vec4f(1.0)), dot(dz, v - mean[${f}]));
}`,parameters:{gamma:s,variance:l},outputs:{dGamma:s.shape,dBeta:a.shape,shifts:[i.batches,2,d.channels]},before:h.before,finish:`
      let deviation = 1.0 / sqrt(variance[${f}] + ${Ft(i.epsilon)});
      let scale = gamma[${m}] * deviation;${h.each}`,after:h.after}),[x]=ai(e,{...RF(d),name:YA(`gradient_${c}`,i),inputs:{dy:n,x:o,mean:u,variance:l,gamma:s,beta:a,shifts:y},outputs:{dx:o.shape},functions:Hw(i),code:`${BF}
  let dz = rectified(normalised(x[i], ${f}, ${m}), dy[i]);
  let at = ${c==="images"?"c":"2u * m - c"};
  dx[i] = dz * (gamma[${m}] * deviationOf(${f})) + (x[i] - mean[${f}]) * shifts[at + sizes.channels] + shifts[at];`});return Gl(e,y),[x,g,A]};gt({kernelName:oa,backendName:"webgpu",kernelFunc:XY});gt({kernelName:Vl,backendName:"webgpu",kernelFunc:JY});var ZY=r=>`
${$w}
fn bitsAt(i : u32) -> ${r?"vec4u":"u32"} {
  let batch = i / sizes.batch;
  let key = threefry(u32(keys[2u * batch]), u32(keys[2u * batch + 1u]), sizes.stream);
  let within = i % sizes.batch;
  ${r?"return vec4u(threefry(key.x, key.y, 2u * within), threefry(key.x, key.y, 2u * within + 1u));":"return threefry(key.x, key.y, within / 2u)[within % 2u];"}
}`;function _F(r,t){return({inputs:e,attrs:n,backend:o})=>{let{keys:s,...a}=e,{rate:u,stream:l,slope:i}=n,[c]=Object.values(a),p=Io(c)/(Io(s)/2),f=p%4===0,[m]=ai(o,{name:[r,u,i].join("_"),inputs:{...a,keys:s},outputs:{result:c.shape},sizes:{batch:f?p/4:p,stream:l},inFours:f,functions:ZY(f),code:`
  let random = Value(bitsAt(i) >> ${f?"vec4u(8u)":"8u"}) / 16777216.0;
  let value = ${t(Ft(i),Ft(1/(1-u)))};
  result[i] = select(Value(0.0), value, random >= Value(${Ft(u)}));`});return m}}var TF=(r,t,e)=>`select(${r} * ${e}, ${e}, ${t} > Value(0.0))`,eX={[ea]:_F("dropout",(r,t)=>TF(r,"x[i]",`(x[i] * ${t})`)),[ta]:_F("dropout_grad",(r,t)=>`${TF(r,"y[i]","dy[i]")} * ${t}`)};for(let[r,t]of Object.entries(eX))gt({kernelName:r,backendName:"webgpu",kernelFunc:t});var XA=64,tX=({inputs:r,attrs:t,backend:e})=>{let{x:n}=r,o=t.sign,[s]=uf(e,{name:`mean_softplus_${o}`,inputs:{x:n},outputs:{mean:[]},code:`
var<workgroup> sums : array<f32, ${XA}>;
@compute @workgroup_size(${XA})
fn main(@builtin(local_invocation_index) thread : u32) {
  var sum = 0.0;
  for (var i = thread; i < arrayLength(&x); i += ${XA}u) {
    let z = ${Ft(o)} * x[i];
    sum += max(z, 0.0) + log(1.0 + exp(-abs(z)));
  }
  sums[thread] = sum;
  for (var half = ${XA/2}u; half > 0u; half /= 2u) {
    workgroupBarrier();
    if (thread < half) { sums[thread] += sums[thread + half]; }
  }
  if (thread == 0u) { mean[0] = sums[0] / f32(arrayLength(&x)); }
}`},[1,1,1]);return s},rX=({inputs:r,attrs:t,backend:e})=>{let{dy:n,x:o}=r,s=t.sign,[a]=ai(e,{name:`mean_softplus_grad_${s}`,inputs:{dy:n,x:o},outputs:{dx:o.shape},inFours:!1,code:`
  let scale = ${Ft(s)} * dy[0] / f32(arrayLength(&x));
  // The sigmoid, whose exponential must not overflow.
  let e = exp(-abs(x[i]));
  dx[i] = scale * select(e, 1.0, ${Ft(s)} * x[i] >= 0.0) / (1.0 + e);`});return a};gt({kernelName:sa,backendName:"webgpu",kernelFunc:tX});gt({kernelName:Hl,backendName:"webgpu",kernelFunc:rX});var MF=r=>({inputs:t,attrs:e,backend:n})=>{let{x:o}=t,s=e.slope,a=I.sizeFromShape(o.shape)%4===0,[u]=ai(n,{name:["leaky",r,s].join("_"),inputs:t,outputs:{result:o.shape},inFours:a,code:`result[i] = select(${Ft(s)} * ${r}[i], ${r}[i], x[i] > Value(0.0));`});return u};gt({kernelName:Zi,backendName:"webgpu",kernelFunc:MF("x")});gt({kernelName:Ul,backendName:"webgpu",kernelFunc:MF("dy")});function Yl(r,t,e={}){return Sr().runKernel(r,t,e)}var nX={conv2d:(r,{kernel:t,bias:e},n)=>Yl(n.slope===1?ra:si,{x:r,filter:t,bias:e},n),convTranspose2d:(r,{kernel:t,bias:e},n)=>Yl(n.slope===1?na:ii,{x:r,filter:t,bias:e},n),leakyRelu:(r,t)=>Yl(Zi,{x:r},{slope:t}),dropout:(r,t,e)=>Yl(ea,{x:r,keys:t},e),batchNorm:(r,t,e)=>{let[n,,,o,s]=Yl(oa,{x:r,...t},e);return[n,o,s]},meanSoftplus:(r,t)=>Yl(sa,{x:r},{sign:t}),adam:(r,{step:t,share:e},n)=>{let o=e===void 0?t:Im([Oo(t,"float32"),e]),s=Yl(af,[o,...r.flat()],{...n});return r.map((a,u)=>s.slice(3*u,3*u+3))}};function Zm(){let r=um();return r==="webgpu"||r==="wasm"&&wo(Wi())!==void 0?nX:void 0}function ed(r){return Sr().runKernel(jl,{x:r},{shape:r.shape})}function Yw(r,t){return Am((e,n)=>({value:Oe(e,n),gradFunc:o=>[o,ed(o)]}))(r,t)}function cf(r,{kernel:t,bias:e}){let n=Ui(r,t);return e===void 0?n:Yw(n,e)}function pf(r,{kernel:t,bias:e=Fr([t.shape[3]])},{stride:n=1,slope:o=1}={}){return Zm()?.conv2d(r,{kernel:t,bias:e},{stride:n,slope:o})??Xl(Yw(Nx(r,t,n,"same"),e),o)}function ff(r,{kernel:t,bias:e=Fr([t.shape[2]])},{stride:n=2,slope:o=1}={}){let[s,a,u]=r.shape,l=[s,a*n,u*n,t.shape[2]];return Zm()?.convTranspose2d(r,{kernel:t,bias:e},{stride:n,slope:o})??Xl(Yw(Fx(r,t,l,n,"same"),e),o)}function Xl(r,t){return t===1?r:Zm()?.leakyRelu(r,t)??Am((e,n)=>{let o=e;return n([o]),{value:gm(o,t),gradFunc:(s,a)=>be(s,wm(Kl(a[0]),t))}})(r)}function oX({shape:r},t){if(!(t===1||r[0]%t===0))throw new RangeError(`Cannot take [${r}] for ${t} equal batches as ${r[0]} is no multiple of ${t}: put batches of one size together`)}var Kw=.001,jw=.99;function td(r,{params:t,stats:e},{training:n,batches:o=1,slope:s=1}){let a=t.gamma.rank===2;if(!n){let f=hh(Oe(e.moving_variance,Kw)),m=be(t.gamma,f),d=vr(t.beta,be(e.moving_mean,m)),[h,g]=[m,d].map(A=>a?qw(A,r):A);return{y:Xl(Oe(be(r,h),g),s),stats:e}}if(oX(r,o),a&&o>1)throw new RangeError(`Cannot normalise ${o} batches with a scale for each image: normalise them one by one`);let u=Zm();if(u){let{moving_mean:f,moving_variance:m}=e,d={epsilon:Kw,momentum:jw,batches:o,slope:s},[h,g,A]=u.batchNorm(r,{...t,movingMean:f,movingVariance:m},d);return{y:h,stats:{moving_mean:g,moving_variance:A}}}if(a){let f={gamma:mh(e.moving_mean),beta:Qr(e.moving_mean)},m=td(r,{params:f,stats:e},{training:n}),d=Oe(be(m.y,qw(t.gamma,r)),qw(t.beta,r));return{y:Xl(d,s),stats:m.stats}}let l=t,i=e,c=(o===1?[r]:Xx(r,o)).map(f=>{let[m,d,h]=sX(f,l),g=f.size/f.shape[f.rank-1];return i={moving_mean:NF(i.moving_mean,d),moving_variance:NF(i.moving_variance,be(h,g/Math.max(g-1,1)))},m}),p=o===1?c[0]:mm(c);return{y:Xl(p,s),stats:i}}function qw(r,{shape:t}){return Dt(r,t.map((e,n)=>n%(t.length-1)===0?e:1))}function NF(r,t){let e=be(r,jw);return Kl(Oe(e,be(t,1-jw)))}function sX(r,t){let e=r.size/r.shape[r.rank-1],n=rr(ed(r),e),o=rr(ed(cn(vr(r,n))),e),s=hh(Oe(o,Kw));return[iX(r,t,{mean:n,deviation:s}),n,o]}function iX(r,{gamma:t,beta:e},{mean:n,deviation:o}){return Am((s,a,u,l)=>{let[i,c,p]=[s,a,u];return l([i,c,n,o]),{value:Oe(be(vr(i,n),be(c,o)),p),gradFunc:(f,[m,d,h,g])=>{let A=m.size/h.size,y=be(vr(m,h),g),x=ed(f),w=ed(be(f,y)),b=Oe(rr(x,A),be(y,rr(w,A)));return[be(vr(f,b),be(d,g)),w,x]}}})(r,t,e)}function Jl(r,t){let e=I.sizeFromShape(t.slice(0,-2)),[n,o]=t.slice(-2),s=Math.sqrt(6/(e*(n+o)));return be(vr(be(UA(r,t),2),1),s)}function mf(r,t,e){return{kernel:Jl(r,t),bias:Fr([e])}}function FF(r){return{gamma:Cl([r]),beta:Fr([r])}}function Zl(r){return{moving_mean:Fr([r]),moving_variance:Cl([r])}}var aX=[1/4,3/4,3/4,1/4],uX=[0,1,1,0];function PF(r,t){let e=vl([...r]),n=be(Dt(e,[4,1,1,1]),Dt(e,[1,4,1,1]));return{kernel:be(n,t)}}function $F(r,[t,e],{transposed:n}){return PF(aX,be(Jl(r,[1,1,t,e]),n?1:1/4))}function LF(r){return PF(uX,r)}function OF(r,t){let{depth:e,base:n,seedChannels:o,generatorChannels:s}=ys(t),{kernel:a}=t;return He(()=>{let u=GA(r,e+2),l=n[0]*n[1]*o,i=s.map((c,p)=>{let f=p===0?o:s[p-1];return{[`conv_transpose_${p+1}`]:mf(u[p],[a,a,c,f],c),...p<e-1&&{[`batch_norm_${p+1}`]:FF(c)}}});return{dense:{kernel:Jl(u[e],[t.noiseSize,l])},...Object.assign({},...i),conv:mf(u[e+1],[3,3,s[e-1],3],3)}})}function QF(r){let t=ys(r).generatorChannels.slice(0,-1);return Object.fromEntries(t.map((e,n)=>[`batch_norm_${n+1}`,Zl(e)]))}function zF({params:r,stats:t},e,{config:n,training:o}){let{depth:s,base:a,seedChannels:u}=ys(n),l=n.leakySlope,i={},c=Xl(cf(e,r.dense),l),p=Dt(c,[e.shape[0],...a,u]);for(let m=1;m<=s;m++){let d=m===s;if(p=ff(p,r[`conv_transpose_${m}`],{stride:2,slope:d?l:1}),!d){let h=`batch_norm_${m}`,g={params:r[h],stats:t[h]},A=td(p,g,{training:o,slope:l});p=A.y,i[h]=A.stats}}return{images:ml(pf(p,r.conv)),stats:i}}function WF({grown:r=0},t){return Array.from({length:r},(e,n)=>t-r+n)}function JA({noiseSize:r},t){let e=()=>Fr([r,t]);return{scale:{kernel:e(),bias:Cl([t])},shift:{kernel:e(),bias:Fr([t])}}}function Xw(r,t){let{depth:e,base:n,seedChannels:o,generatorChannels:s}=ys(t),{noiseSize:a,kernel:u}=t;return He(()=>{let l=GA(r,3*e+2),i=n[0]*n[1]*o,c=s.map((m,d)=>{let h=d===0?o:s[d-1],g={norm_1:JA(t,h),conv_transpose:{kernel:Jl(l[2*d],[u,u,m,h])},norm_2:JA(t,m),conv:{kernel:Fr([3,3,m,m])},skip:$F(l[2*d+1],[m,h],{transposed:!0})};return[`block_${d+1}`,g]}),p=WF(t,e).map(m=>{let d=s[m-1],h={norm:JA(t,d),conv:mf(l[2*e+1+m],[3,3,d,3],3),skip:LF(Dt(zx(3),[1,1,3,3]))};return[`picture_${m}`,h]}),f=s[e-1];return{dense:{kernel:Jl(l[2*e],[a,i]),bias:Fr([i])},...Object.fromEntries([...c,...p]),norm:JA(t,f),conv:mf(l[2*e+1],[3,3,f,3],3)}})}function Jw(r){let{depth:t,seedChannels:e,generatorChannels:n}=ys(r),o=n.map((a,u)=>[`block_${u+1}`,{norm_1:Zl(u===0?e:n[u-1]),norm_2:Zl(a)}]),s=WF(r,t).map(a=>[`picture_${a}`,{norm:Zl(n[a-1])}]);return{...Object.fromEntries([...o,...s]),norm:Zl(n[t-1])}}function Zw({params:r,stats:t},e,{config:n,training:o}){let{depth:s,base:a,seedChannels:u}=ys(n),l=n.leakySlope,i=(A,{scale:y,shift:x},w)=>{let b={gamma:cf(e,y),beta:cf(e,x)};return td(A,{params:b,stats:w},{training:o,slope:l})},c={},p=cf(e,r.dense),f=(A,y)=>y?Oe(A,y):A,m,d=Dt(p,[e.shape[0],...a,u]);for(let A=1;A<=s;A++){let y=`block_${A}`,x=r[y],w=i(d,x.norm_1,t[y].norm_1),b=ff(w.y,x.conv_transpose),v=i(b,x.norm_2,t[y].norm_2);d=Oe(ff(d,x.skip),pf(v.y,x.conv)),c[y]={norm_1:w.stats,norm_2:v.stats};let E=`picture_${A}`;if(E in r){let _=r[E],{y:M,stats:k}=i(d,_.norm,t[E].norm);m=ff(f(pf(M,_.conv),m),_.skip),c[E]={norm:k}}}let h=i(d,r.norm,t.norm);return{images:ml(f(pf(h.y,r.conv),m)),stats:{...c,norm:h.stats}}}function GF(r,t,{config:e,training:n}){let{images:o,stats:s}=Zw(r,t,{config:e,training:!1});return{images:o,stats:n?VA(s,a=>a.clone()):s}}var eb={dcgan:{init:OF,initStats:QF,draw:zF},residual:{init:Xw,initStats:Jw,draw:Zw},"norm-free":{init:Xw,initStats:Jw,draw:GF}};function UF(r,t){return eb[t.generator].init(r,t)}function VF(r){return eb[r.generator].initStats(r)}function HF(r,t,e){return eb[e.config.generator].draw(r,t,e)}var GZe=new URL("./pretrained/faces.safetensors",import.meta.url),qF="nash-generator-1";function KF(r){let{tensors:t,metadata:{format:e,config:n,...o}}=pF(r),s=a=>{throw new TypeError(`Cannot read the generator as ${a}`)};try{e!==qF&&s(`its format is ${e?en(e):"not named"}, not ${qF}`);let a=lX(n)??s(`its config is damaged: current value is ${en(n)}`);gF(a,t);let u=He(()=>{let l={params:UF(WA(0),a),stats:VF(a)},i=ql(l).length,c=Lw(l,t);return t.size!==i&&s(`it holds ${t.size} tensors where ${i} are needed`),c});for(let[l,{dtype:i}]of t)i!=="float32"&&s(`"${en(l)}" is of the type ${i}, not float32`);return{network:u,config:a,metadata:o}}catch(a){for(let u of t.values())u.dispose();throw a}}function lX(r){try{let t=JSON.parse(r);return iF(t,mF)?t:void 0}catch{return}}function jF(r,t){let[e]=r.shape;if(e<2)throw new RangeError(`Cannot walk between latents as there are ${e}: at least 2 are needed`);return He(()=>{let n=Wx(r,vl([...Array(e).keys()].map(u=>(u+1)%e),"int32")),o=rr(po(be(r,n),1,!0),be(Qx(r,2,1,!0),Qx(n,2,1,!0))),s=vx(Mx(o,-1+1e-6,1-1e-6)),a=Array.from({length:t},(u,l)=>{let i=l/t;return rr(Oe(be(xm(be(s,1-i)),r),be(xm(be(s,i)),n)),xm(s))});return Dt(Im(a,1),[e*t,-1])})}function tb(r,t){return be(r,t)}var YF=16;async function*cX(r,t,e){let[n]=t.shape,o=e.height*e.width*3;for(let s=0;s<n;s+=YF){let a=He(()=>{let l=Bp(t,[s,0],[Math.min(YF,n-s),-1]);return HF(r,l,{config:e,training:!1}).images}),u=await a.data();a.dispose();for(let l=0;l<u.length;l+=o)yield u.subarray(l,l+o)}}async function XF(r,t,e){let n=e.height*e.width*3,o=new Float32Array(t.shape[0]*n),s=0;for await(let a of cX(r,t,e))o.set(a,n*s++);return o}var nt=Mc(oP(),1);var sP=nt.EigenvalueDecomposition;var iP=nt.Matrix;var jZe=nt.default.Matrix?nt.default.Matrix:nt.Matrix;async function aP(r,{noiseSize:t,count:e}){let n=He(()=>{let l=ql(r).map(([,i])=>i).filter(({shape:i})=>i.length===2&&i[0]===t);return Ex(l.map(i=>Ui(i,i,!1,!0)))}),o=await n.array();n.dispose();let{eigenvectorMatrix:s}=new sP(new iP(o),{assumeSymmetric:!0}),u=s.transpose().to2DArray().reverse().slice(0,e).map(jX);return Rp(u,[u.length,t])}function jX(r){let t=r.reduce((e,n)=>Math.abs(n)>Math.abs(e)?n:e);return r.map(e=>e*Math.sign(t))}var db=100;async function uP(r){cw(new URL(".",document.baseURI).href),me().set("WASM_HAS_MULTITHREAD_SUPPORT",!1);try{return await Pw(r,{threads:1})}catch(t){if(r!=="auto")throw t;return await Pw("cpu")}}async function lP(r,t){let{network:e,config:n}=KF(r),{height:o,width:s,noiseSize:a}=n,u=await aP(e.params,{noiseSize:a,count:t}),l=async c=>{let[p]=c.shape,f=await XF(e,c,n);c.dispose();let m=o*s*3;return Array.from({length:p},(d,h)=>{let g=new ImageData(s,o);for(let A=h*m,y=0;y<g.data.length;y+=4){for(let x=0;x<3;x++)g.data[y+x]=f[A++]*255;g.data[y+3]=255}return g})},i=(c,p)=>nF(WA(c),[p,a]);return{config:n,directions:u.shape[0],drawSeed:({seed:c,truncation:p,count:f})=>l(He(()=>tb(i(c,f),p))),draw:async({seed:c,face:p,towards:f,way:m,offsets:d,truncation:h})=>{let g=He(()=>{let A=b=>Bp(i(c,Math.max(p,f)+1),[b,0],[1,a]),y=A(m===db?f:p);if(p!==f&&m>0&&m<db){let b=jF(mm([A(p),A(f)]),db);y=Bp(b,[m,0],[1,a])}let x=Rp([...d],[1,d.length]),w=Oe(y,Ui(x,u));return tb(w,h)});return(await l(g))[0]},dispose:()=>{u.dispose(),sF(e)}}}var cP=12,pP=8,fP=4,YX=2**32,XX=4e3;function hP({backend:r,onOutcome:t}){let e=bt("generator"),n=bt("towards"),[o,s,a]=["seed","truncation","way"].map(D=>bt(D)),u=bt("faces"),l=bt("face"),i=bt("walk"),c=Array.from({length:cP},(D,T)=>{let B=nr("canvas",{width:1,height:1}),L=nr("button",{type:"button",onclick:()=>E(T)},B,`${T}`);return L.ariaLabel=`Face ${T}`,{button:L,canvas:B}});bt("grid").append(...c.map(({button:D})=>D));let p=Array.from({length:pP},(D,T)=>{let[B,L,P,z]=[-fP,fP,.1,0].map(String),Q=nr("input",{type:"range",min:B,max:L,step:P,value:z});Q.ariaLabel=`Direction ${T+1}`;let U=nr("output",{},"0"),H=nr("label",{},nr("span",{ariaHidden:"true"},`${T+1}`),Q,U);return{input:Q,output:U,label:H}});bt("directions").append(...p.map(({label:D})=>D)),Ma(n,c.map((D,T)=>({value:`${T}`,text:`face ${T}`}))),n.value="1";let f=[],m,d=0,h="",g="",A=()=>f.find(({value:D})=>D===e.value),y=({address:D,version:T})=>`${D} ${T}`,x=()=>({seed:o.validity.valid?Math.floor(o.valueAsNumber):0,face:d,towards:Number(n.value),way:a.valueAsNumber,offsets:p.slice(0,m?.painter.directions).map(({input:D})=>D.valueAsNumber),truncation:s.valueAsNumber}),w=async(D,{seed:T,truncation:B})=>{let L=JSON.stringify([m?.file,T,B]);if(L===h)return;let P=await D.drawSeed({seed:T,truncation:B,count:cP});for(let[z,Q]of P.entries())mP(Q,c[z].canvas);h=L},b=vd(async()=>{let D=A();if(D===void 0)return;let T=y(D);u.ariaBusy="true",g="";try{if(T!==m?.file){let P=await lP(await JX(D.address),pP);m?.painter.dispose(),m={file:T,painter:P};for(let[z,{label:Q}]of p.entries())Q.hidden=z>=P.directions}let{painter:B}=m,L=x();mP(await B.draw(L),l),await w(B,L),v(L,B),t("")}catch(B){g=T,t(B instanceof Error?B.message:String(B))}finally{u.ariaBusy="false"}}),v=({seed:D,face:T,towards:B,way:L,offsets:P,truncation:z},Q)=>{let{height:U,width:H}=Q.config,V=L===0?`face ${T}`:`${L} % of the way from face ${T} to ${B}`,ee=P.some(j=>j!==0)?", moved":"";l.ariaLabel=`Seed ${D}, ${V}${ee}`,bt("caption").textContent=`${l.ariaLabel} \xB7 ${U}x${H} \xB7 ${r}`;for(let[j,{button:N}]of c.entries())N.ariaPressed=String(j===T);bt("truncation-value").textContent=z.toFixed(2),bt("way-value").textContent=`${L} %`;for(let{input:j,output:N}of p)N.textContent=j.valueAsNumber.toFixed(1)},E=D=>{d=D,a.value="0",b()},_=0,M=()=>{cancelAnimationFrame(_),_=0,i.textContent="Walk"},k=()=>{let D=performance.now();i.textContent="Stop";let T=B=>{a.value=String(Math.round(50-50*Math.cos((B-D)/XX*2*Math.PI))),_=requestAnimationFrame(T),b()};_=requestAnimationFrame(T)};for(let D of[o,s,a,n,...p.map(({input:T})=>T)])D.addEventListener("input",()=>b());return a.addEventListener("pointerdown",M),a.addEventListener("keydown",M),e.addEventListener("change",()=>b()),i.addEventListener("click",()=>_?M():k()),bt("random").addEventListener("click",()=>{o.value=String(Math.floor(Math.random()*YX)),b()}),bt("reset").addEventListener("click",()=>{for(let{input:D}of p)D.value="0";b()}),bt("save").addEventListener("click",()=>dP(l,`face_${o.value}_${d}.png`)),bt("save-all").addEventListener("click",()=>dP(ZX(c.map(({canvas:D})=>D)),`faces_${o.value}.png`)),{update:async D=>{f=D,Ma(e,D);let T=A();T&&![m?.file,g].includes(y(T))&&await b()}}}async function JX(r){let t=await fetch(r);if(!t.ok)throw new Error(`Cannot load ${r}: ${(await t.text()).trim()}`);return new Uint8Array(await t.arrayBuffer())}function mP(r,t){t.width!==r.width&&(t.width=r.width),t.height!==r.height&&(t.height=r.height),t.getContext("2d").putImageData(r,0,0)}function ZX(r){let[{width:e,height:n}]=r,o=nr("canvas",{width:4*e,height:Math.ceil(r.length/4)*n}),s=o.getContext("2d");for(let[a,u]of r.entries())s.drawImage(u,a%4*e,Math.floor(a/4)*n);return o}function dP(r,t){r.toBlob(e=>JC(e,t),"image/png")}function gP(r){return`epoch_${String(r).padStart(4,"0")}.png`}var eJ=200;function AP(r){let t=bt("sample-run"),e=bt("epoch"),n=bt("sample"),o=bt("play"),s=bt("evolution"),a=bt("config"),u=[],l,i=()=>u.find(({name:g})=>g===t.value),c=()=>{let{name:g,samples:A}=i()??{name:"",samples:[]},y=A[e.valueAsNumber];if(n.hidden=y===void 0,e.disabled=o.disabled=A.length<2,bt("epoch-value").textContent=y===void 0?"none":String(y),y===void 0)return;e.setAttribute("aria-valuetext",`epoch ${y}`);let x=r(g,`samples/${gP(y)}`);n.getAttribute("src")!==x&&(n.src=x),n.alt=`Faces from fixed noise after epoch ${y} of ${g}`},p=()=>{let g=Math.max(0,(i()?.samples.length??0)-1),A=e.value===e.max;e.max=String(g),A&&(e.value=String(g)),s.hidden=i()?.evolution===void 0,f(),c()},f=()=>{let g=s.querySelector("img"),{name:A,evolution:y}=i()??{};if(A===void 0||y===void 0||!s.open)return;let x=`${r(A,"evolution.gif")}?${y}`;g.getAttribute("src")!==x&&(g.src=x)},m=async()=>{let g=i()?.name;if(g===void 0||!a.open)return;let A=await fetch(r(g,"config.json"));a.querySelector("pre").textContent=await A.text()},d=()=>{clearInterval(l),l=void 0,o.textContent="Play"},h=()=>{e.value===e.max&&(e.value="0"),o.textContent="Stop",l=setInterval(()=>{e.stepUp(),c(),e.value===e.max&&d()},eJ),c()};return e.addEventListener("input",c),o.addEventListener("click",()=>l?d():h()),s.addEventListener("toggle",f),a.addEventListener("toggle",m),t.addEventListener("change",()=>{d(),e.value=e.max,p(),m()}),g=>{u=g,Ma(t,u.map(({name:A})=>({value:A,text:A}))),p()}}var tJ=2e3,hb=bt("status"),xP=(r,t)=>{hb.textContent!==r&&(hb.textContent=r),hb.className=t?"failure":""},gb=r=>xP(r instanceof Error?r.message:String(r),!0),Ab=(r,t)=>`runs/${encodeURIComponent(r)}/${t}`;async function yP(r){let t=await fetch(r).catch(()=>{throw new Error("Cannot reach the studio's server: is it still running?")});if(!t.ok)throw new Error(`Cannot load ${r}: ${(await t.text()).trim()}`);return await t.json()}function rJ({runs:r,pretrained:t}){let e=r.flatMap(({name:o,generator:s})=>s===void 0?[]:[{value:`run ${o}`,text:o,address:Ab(o,"generator.safetensors"),version:s}]),n={value:"pretrained",text:"comes with Nash",address:"pretrained.safetensors",version:""};return t?[...e,n]:e}function nJ(r){let t=new Map;return{update:e=>{for(let{name:n}of e){if(t.has(n))continue;let o=Ed(t.size),s=nr("input",{type:"checkbox",checked:t.size===0,onchange:r}),a=nr("span",{className:"swatch"});a.style.background=o,t.set(n,{box:s,color:o}),bt("runs").append(nr("label",{},s,a,n))}},chosen:e=>e.flatMap(n=>{let{box:o,color:s}=t.get(n.name);return o.checked?[{run:n,color:s}]:[]})}}async function oJ(){let r=new URLSearchParams(location.search).get("backend")??"auto",{name:t}=await uP(r),e="",n=()=>{let h=`${l.runs.length} run${l.runs.length===1?"":"s"}`,g=l.live?"followed as they train":"as they were exported";xP(e||`${h}, ${g}`,e!=="")},o=hP({backend:t,onOutcome:h=>{e=h,n()}}),s=AP(Ab),a=s0(),u=new Map,l={live:!1,pretrained:!1,runs:[]},i=async({name:h,metrics:g})=>{if(g===void 0)return;let A=u.get(h);if(A?.version===g)return A.figures;let y=await yP(Ab(h,"metrics.json"));return u.set(h,{version:g,figures:y}),y},c="",f=vd(async()=>{let h=m.chosen(l.runs),g=JSON.stringify(h.map(({run:{name:y,metrics:x}})=>[y,x]));if(g===c)return;let A=await Promise.all(h.map(async({run:y,color:x})=>{let w=await i(y);return w?[{name:y.name,color:x,figures:w}]:[]}));c=g,a(A.flat())}),m=nJ(()=>f().catch(gb)),d=async()=>{l=await yP("studio.json");let{runs:h}=l;bt("of-runs").hidden=h.length===0,m.update(h),s(h),await f(),n(),await o.update(rJ(l))};for(;;){try{document.hidden||await d()}catch(h){gb(h)}if(!l.live)return;await new Promise(h=>setTimeout(h,tJ))}}oJ().catch(gb);
/*! Bundled license information:

@tensorflow/tfjs-core/dist/backends/backend.js:
@tensorflow/tfjs-core/dist/util_base.js:
@tensorflow/tfjs-core/dist/global_util.js:
@tensorflow/tfjs-core/dist/ops/complex.js:
@tensorflow/tfjs-core/dist/ops/clone.js:
@tensorflow/tfjs-core/dist/ops/add.js:
@tensorflow/tfjs-core/dist/ops/floorDiv.js:
@tensorflow/tfjs-core/dist/ops/div.js:
@tensorflow/tfjs-core/dist/ops/mul.js:
@tensorflow/tfjs-core/dist/ops/add_n.js:
@tensorflow/tfjs-core/dist/ops/conv_util.js:
@tensorflow/tfjs-core/dist/ops/reshape.js:
@tensorflow/tfjs-core/dist/ops/concat.js:
@tensorflow/tfjs-core/dist/ops/mat_mul.js:
@tensorflow/tfjs-core/dist/ops/broadcast_to.js:
@tensorflow/tfjs-core/dist/ops/fill.js:
@tensorflow/tfjs-core/dist/ops/conv2d.js:
@tensorflow/tfjs-core/dist/ops/conv2d_backprop_input.js:
@tensorflow/tfjs-core/dist/ops/elu.js:
@tensorflow/tfjs-core/dist/ops/max.js:
@tensorflow/tfjs-core/dist/ops/pow.js:
@tensorflow/tfjs-core/dist/ops/expand_dims.js:
@tensorflow/tfjs-core/dist/ops/tile.js:
@tensorflow/tfjs-core/dist/ops/eye.js:
@tensorflow/tfjs-core/dist/ops/leaky_relu.js:
@tensorflow/tfjs-core/dist/ops/sub.js:
@tensorflow/tfjs-core/dist/ops/maximum.js:
@tensorflow/tfjs-core/dist/ops/prelu.js:
@tensorflow/tfjs-core/dist/ops/relu.js:
@tensorflow/tfjs-core/dist/ops/relu6.js:
@tensorflow/tfjs-core/dist/ops/split.js:
@tensorflow/tfjs-core/dist/ops/stack.js:
@tensorflow/tfjs-core/dist/ops/unstack.js:
@tensorflow/tfjs-core/dist/backends/non_max_suppression_impl.js:
@tensorflow/tfjs-core/dist/ops/ops.js:
@tensorflow/tfjs-core/dist/ops/rotate_util.js:
@tensorflow/tfjs-core/dist/backends/kernel_impls.js:
@tensorflow/tfjs-backend-cpu/dist/utils/binary_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Complex.js:
@tensorflow/tfjs-backend-cpu/dist/utils/zeros_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Identity.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Real.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Cast.js:
@tensorflow/tfjs-backend-cpu/dist/utils/binary_utils.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Add.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Bincount_impl.js:
@tensorflow/tfjs-backend-cpu/dist/utils/unary_impl.js:
@tensorflow/tfjs-backend-cpu/dist/utils/unary_utils.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Concat_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Equal.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/FloorDiv.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/GatherV2_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Greater.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/GreaterEqual.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Less.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/LessEqual.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/LinSpace_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Max_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Maximum.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Minimum.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Multiply.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Neg.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/NotEqual.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Transpose_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Transpose.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Prod.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Range_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Scatter_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Slice.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SquaredDifference.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/StridedSlice_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Sub.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/TopK_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Unique_impl.js:
@tensorflow/tfjs-backend-cpu/dist/shared.js:
@tensorflow/tfjs-backend-cpu/dist/base.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/LeakyRelu.js:
@tensorflow/tfjs-backend-cpu/dist/utils/fused_utils.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Reshape.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/AddN.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/All.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Any.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ArgMax.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ArgMin.js:
@tensorflow/tfjs-backend-cpu/dist/utils/pool_utils.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/AvgPool.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/AvgPool3D.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/AvgPool3DGrad.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/AvgPoolGrad.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/BatchNorm.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/BatchToSpaceND.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Bincount.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Imag.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Concat.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Conv2D.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Conv2DBackpropFilter.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Conv2DBackpropInput.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Conv3D.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Conv3DBackpropFilterV2.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Conv3DBackpropInputV2.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Cos.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/CropAndResize.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Cumsum.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/DenseBincount.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/DepthToSpace.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/DepthwiseConv2dNative.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/DepthwiseConv2dNativeBackpropFilter.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/DepthwiseConv2dNativeBackpropInput.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Diag.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Dilation2D.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Dilation2DBackpropFilter.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Dilation2DBackpropInput.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Sum.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/EluGrad.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ExpandDims.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/RealDiv.js:
@tensorflow/tfjs-backend-cpu/dist/utils/fft_utils.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/FFT.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Fill.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/FlipLeftRight.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/FusedConv2D.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/FusedDepthwiseConv2D.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/GatherNd.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/GatherV2.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/IFFT.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/LinSpace.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/LogicalAnd.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/LogicalOr.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/LRN.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/LRNGrad.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Max.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/MaxPool.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/MaxPool3D.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/MaxPool3DGrad.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/MaxPoolGrad.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/MaxPoolWithArgmax_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/MaxPoolWithArgmax.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Mean.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Min.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/MirrorPad.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Mod.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Softmax.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Multinomial.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/NonMaxSuppressionV3.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/NonMaxSuppressionV4.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/OneHot.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ZerosLike.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/OnesLike.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Pack.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/PadV2.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Pow.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Range.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ResizeBilinear.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ResizeBilinearGrad.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ResizeNearestNeighbor.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ResizeNearestNeighborGrad.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Reverse.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/RotateWithOffset.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ScatterNd.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Select.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SpaceToBatchND.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SparseToDense.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SplitV.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/StridedSlice.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Tile.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/TopK.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Unpack.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/UnsortedSegmentSum.js:
@tensorflow/tfjs-backend-cpu/dist/register_all_kernels.js:
@tensorflow/tfjs-backend-cpu/dist/index.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Identity.js:
@tensorflow/tfjs-backend-wasm/dist/kernel_utils/shared.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Conv2DBackpropInput.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Cumsum.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Equal.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Fill.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Floor.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Mean.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Softmax.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Neg.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/NonMaxSuppressionV4.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/NotEqual.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/OneHot.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/OnesLike.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Pack.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Prod.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Range.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Reverse.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Select.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/SplitV.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Sqrt.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Step.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/TopK.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/ZerosLike.js:
@tensorflow/tfjs-backend-wasm/dist/register_all_kernels.js:
@tensorflow/tfjs-backend-wasm/dist/flags_wasm.js:
@tensorflow/tfjs-backend-wasm/dist/base.js:
@tensorflow/tfjs-backend-webgpu/dist/webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/clip_vec4_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/FusedBatchNorm.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/FusedDepthwiseConv2D.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Maximum.js:
@tensorflow/tfjs-backend-webgpu/dist/mirror_pad_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/MirrorPad.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/NonMaxSuppressionV3.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/NonMaxSuppressionV5.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Square.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/SquaredDifference.js:
@tensorflow/tfjs-backend-webgpu/dist/register_all_kernels.js:
  (**
   * @license
   * Copyright 2020 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-core/dist/environment.js:
@tensorflow/tfjs-core/dist/util.js:
@tensorflow/tfjs-core/dist/tape.js:
@tensorflow/tfjs-core/dist/tensor.js:
@tensorflow/tfjs-core/dist/types.js:
@tensorflow/tfjs-core/dist/device_util.js:
@tensorflow/tfjs-core/dist/ops/broadcast_util.js:
@tensorflow/tfjs-core/dist/ops/axis_util.js:
@tensorflow/tfjs-core/dist/ops/concat_util.js:
@tensorflow/tfjs-core/dist/ops/reduce_util.js:
@tensorflow/tfjs-core/dist/index.js:
  (**
   * @license
   * Copyright 2017 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-core/dist/log.js:
@tensorflow/tfjs-core/dist/profiler.js:
@tensorflow/tfjs-core/dist/tensor_format.js:
@tensorflow/tfjs-core/dist/tensor_util.js:
@tensorflow/tfjs-core/dist/engine.js:
@tensorflow/tfjs-core/dist/tensor_util_env.js:
@tensorflow/tfjs-core/dist/ops/operation.js:
@tensorflow/tfjs-core/dist/ops/tensor_ops_util.js:
@tensorflow/tfjs-core/dist/ops/tensor.js:
@tensorflow/tfjs-core/dist/io/types.js:
@tensorflow/tfjs-core/dist/globals.js:
@tensorflow/tfjs-core/dist/io/io_utils.js:
@tensorflow/tfjs-core/dist/io/router_registry.js:
@tensorflow/tfjs-core/dist/io/indexed_db.js:
@tensorflow/tfjs-core/dist/io/local_storage.js:
@tensorflow/tfjs-core/dist/io/model_management.js:
@tensorflow/tfjs-core/dist/ops/abs.js:
@tensorflow/tfjs-core/dist/ops/acos.js:
@tensorflow/tfjs-core/dist/ops/sigmoid.js:
@tensorflow/tfjs-core/dist/ops/slice.js:
@tensorflow/tfjs-core/dist/ops/clip_by_value.js:
@tensorflow/tfjs-core/dist/ops/cos.js:
@tensorflow/tfjs-core/dist/ops/zeros_like.js:
@tensorflow/tfjs-core/dist/ops/scalar.js:
@tensorflow/tfjs-core/dist/ops/sqrt.js:
@tensorflow/tfjs-core/dist/ops/sum.js:
@tensorflow/tfjs-core/dist/ops/norm.js:
@tensorflow/tfjs-core/dist/ops/gather.js:
@tensorflow/tfjs-core/dist/ops/log.js:
@tensorflow/tfjs-core/dist/gradients.js:
@tensorflow/tfjs-core/dist/ops/zeros.js:
@tensorflow/tfjs-core/dist/ops/ones.js:
@tensorflow/tfjs-core/dist/ops/ones_like.js:
@tensorflow/tfjs-core/dist/ops/rsqrt.js:
@tensorflow/tfjs-core/dist/ops/sin.js:
@tensorflow/tfjs-core/dist/ops/step.js:
@tensorflow/tfjs-core/dist/ops/tensor1d.js:
@tensorflow/tfjs-core/dist/ops/tensor2d.js:
@tensorflow/tfjs-core/dist/backends/where_impl.js:
@tensorflow/tfjs-core/dist/serialization.js:
@tensorflow/tfjs-core/dist/optimizers/optimizer.js:
@tensorflow/tfjs-core/dist/optimizers/adadelta_optimizer.js:
@tensorflow/tfjs-core/dist/optimizers/adagrad_optimizer.js:
@tensorflow/tfjs-core/dist/optimizers/adam_optimizer.js:
@tensorflow/tfjs-core/dist/optimizers/adamax_optimizer.js:
@tensorflow/tfjs-core/dist/optimizers/sgd_optimizer.js:
@tensorflow/tfjs-core/dist/optimizers/momentum_optimizer.js:
@tensorflow/tfjs-core/dist/optimizers/rmsprop_optimizer.js:
@tensorflow/tfjs-core/dist/io/browser_files.js:
@tensorflow/tfjs-core/dist/io/weights_loader.js:
@tensorflow/tfjs-core/dist/io/http.js:
@tensorflow/tfjs-core/dist/io/passthrough.js:
@tensorflow/tfjs-core/dist/io/io.js:
@tensorflow/tfjs-core/dist/ops/array_ops_util.js:
@tensorflow/tfjs-core/dist/ops/selu_util.js:
@tensorflow/tfjs-core/dist/ops/erf_util.js:
@tensorflow/tfjs-core/dist/backends/complex_util.js:
@tensorflow/tfjs-core/dist/ops/segment_util.js:
@tensorflow/tfjs-core/dist/backends/backend_util.js:
  (**
   * @license
   * Copyright 2018 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-core/dist/kernel_registry.js:
@tensorflow/tfjs-core/dist/flags.js:
@tensorflow/tfjs-core/dist/platforms/platform_browser.js:
@tensorflow/tfjs-core/dist/platforms/platform_node.js:
@tensorflow/tfjs-core/dist/ops/square.js:
@tensorflow/tfjs-core/dist/ops/fused_util.js:
@tensorflow/tfjs-core/dist/backends/non_max_suppression_util.js:
@tensorflow/tfjs-core/dist/io/progress.js:
@tensorflow/tfjs-backend-cpu/dist/cpu_util.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Tile_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/NonMaxSuppressionV5.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Square.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/types.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/_FusedMatMul.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/unary_kernel.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Abs.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/binary_kernel.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Add.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/AddN.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Transpose.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/ArgMax.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/AvgPool.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Reshape.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/BatchMatMul.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Slice.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Cast.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/ClipByValue.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Concat.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Conv2D.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Cos.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/CropAndResize.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/DepthToSpace.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/DepthwiseConv2dNative.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Exp.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/ExpandDims.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/FlipLeftRight.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/FloorDiv.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/FusedBatchNorm.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/FusedConv2D.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/FusedDepthwiseConv2D.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/GatherNd.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/GatherV2.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Greater.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/GreaterEqual.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/LeakyRelu.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Less.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/LessEqual.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Log.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/LogicalAnd.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/LogicalNot.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/LogicalOr.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/LogicalXor.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Max.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Maximum.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/MaxPool.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Min.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Minimum.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Multiply.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/NonMaxSuppression_util.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/NonMaxSuppressionV3.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/NonMaxSuppressionV5.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/PadV2.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Pow.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Prelu.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/RealDiv.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Relu.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Relu6.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/ResizeBilinear.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/RotateWithOffset.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Rsqrt.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/ScatterNd.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Sigmoid.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Sin.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Square.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/SquaredDifference.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Sub.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Sum.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Tanh.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Tile.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Unpack.js:
@tensorflow/tfjs-backend-wasm/dist/backend_wasm.js:
@tensorflow/tfjs-backend-wasm/dist/index.js:
@tensorflow/tfjs-backend-webgpu/dist/flags_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/buffer_manager.js:
@tensorflow/tfjs-backend-webgpu/dist/shader_util.js:
@tensorflow/tfjs-backend-webgpu/dist/webgpu_util.js:
@tensorflow/tfjs-backend-webgpu/dist/backend_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/matmul_packed_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/fill_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/binary_op_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/unary_op_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/transpose_shared_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/transpose_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/reduce_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/argminmax_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/pool_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/slice_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/clip_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/concat_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/conv2d_mm_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/crop_and_resize_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/depthwise_conv2d_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/batchnorm_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/pad_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/resize_bilinear_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/select_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/strided_slice_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/index.js:
  (**
   * @license
   * Copyright 2019 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-core/dist/platforms/is_typed_array_browser.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/BitwiseAnd.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/StaticRegexReplace.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Draw.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Acos.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Acosh.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/argminmax_kernel.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/ArgMin.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Asin.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Asinh.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Atan.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Atan2.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Atanh.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/AvgPool3D.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/AvgPool3DGrad.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/AvgPoolGrad.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Bincount.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/BitwiseAnd.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/BroadcastArgs.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Conv3D.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Conv3DBackpropFilterV2.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Conv3DBackpropInputV2.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/DenseBincount.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Diag.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Dilation2D.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Dilation2DBackpropFilter.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Dilation2DBackpropInput.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/EluGrad.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Erf.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Expm1.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/IsFinite.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/IsInf.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Log1p.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/LRN.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/LRNGrad.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/MaxPool3D.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/MaxPool3DGrad.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/MaxPoolGrad.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/MaxPoolWithArgmax.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Multinomial.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Mod.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/ResizeBilinearGrad.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/ResizeNearestNeighborGrad.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/SearchSorted.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Selu.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Sign.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Sinh.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Softplus.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Unique.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/AvgPool3D.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/AvgPool3DGrad.js:
@tensorflow/tfjs-backend-webgpu/dist/broadcast_args_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/BroadcastArgs.js:
@tensorflow/tfjs-backend-webgpu/dist/complex_abs_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/ComplexAbs.js:
@tensorflow/tfjs-backend-webgpu/dist/conv3d_naive_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Conv3D.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Conv3DBackpropFilterV2.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Conv3DBackpropInputV2.js:
@tensorflow/tfjs-backend-webgpu/dist/conv_backprop_depthwise_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/DepthwiseConv2dNativeBackpropFilter.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/DepthwiseConv2dNativeBackpropInput.js:
@tensorflow/tfjs-backend-webgpu/dist/dilation_backprop_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Dilation2DBackpropFilter.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Dilation2DBackpropInput.js:
@tensorflow/tfjs-backend-webgpu/dist/draw_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/EluGrad.js:
@tensorflow/tfjs-backend-webgpu/dist/lrn_grad_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/LRNGrad.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/MaxPool3D.js:
@tensorflow/tfjs-backend-webgpu/dist/max_pool_backprop_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/MaxPool3DGrad.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/MaxPoolGrad.js:
@tensorflow/tfjs-backend-webgpu/dist/multinomial_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/softmax_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Multinomial.js:
@tensorflow/tfjs-backend-webgpu/dist/resize_bilinear_backprop_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/ResizeBilinearGrad.js:
@tensorflow/tfjs-backend-webgpu/dist/resize_nearest_neighbor_backprop_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/ResizeNearestNeighborGrad.js:
@tensorflow/tfjs-backend-webgpu/dist/space_to_batchND_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/sparse_segment_reduce_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernel_utils/sparse_segment_reduce.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/SparseSegmentMean.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/SparseSegmentSum.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/TensorScatterUpdate.js:
@tensorflow/tfjs-backend-webgpu/dist/unsorted_segment_sum_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/UnsortedSegmentSum.js:
  (**
   * @license
   * Copyright 2023 Google LLC.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-core/dist/hash_util.js:
@tensorflow/tfjs-core/dist/ops/slice_util.js:
@tensorflow/tfjs-core/dist/backends/einsum_util.js:
@tensorflow/tfjs-core/dist/ops/sparse/sparse_fill_empty_rows_util.js:
@tensorflow/tfjs-core/dist/ops/sparse/sparse_reshape_util.js:
@tensorflow/tfjs-core/dist/ops/sparse/sparse_segment_reduction_util.js:
@tensorflow/tfjs-backend-cpu/dist/backend_cpu.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/GatherNd_Impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SparseFillEmptyRows_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SparseReshape_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SparseSegmentReduction_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/StringNGrams_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/StringSplit_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/StringToHashBucketFast_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/BroadcastArgs.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Einsum.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SparseFillEmptyRows.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SparseReshape.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SparseSegmentMean.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SparseSegmentSum.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/StringNGrams.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/StringSplit.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/StringToHashBucketFast.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Transform.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/All.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Any.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/BatchToSpaceND.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Ceil.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Cosh.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Elu.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/MirrorPad.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Round.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/SpaceToBatchND.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/SparseFillEmptyRows.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/SparseReshape.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/SparseSegmentReduction.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/SparseSegmentMean.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/SparseSegmentSum.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/SparseToDense.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/StridedSlice.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/StringNGrams.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/StringSplit.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/StringToHashBucketFast.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Tan.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Transform.js:
@tensorflow/tfjs-backend-webgpu/dist/binary_op_util.js:
@tensorflow/tfjs-backend-webgpu/dist/unary_op_util.js:
@tensorflow/tfjs-backend-webgpu/dist/activation_util.js:
@tensorflow/tfjs-backend-webgpu/dist/matmul_reduce_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/matmul_small_output_size_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Fill.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Reshape.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/BatchMatMul_impl.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/_FusedMatMul.js:
@tensorflow/tfjs-backend-webgpu/dist/binary_op_complex_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Identity.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Complex.js:
@tensorflow/tfjs-backend-webgpu/dist/kernel_utils/kernel_funcs_utils.js:
@tensorflow/tfjs-backend-webgpu/dist/kernel_utils/shared.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Abs.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Add.js:
@tensorflow/tfjs-backend-webgpu/dist/addn_packed_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/AddN.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Transpose.js:
@tensorflow/tfjs-backend-webgpu/dist/kernel_utils/reduce.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/ArgMax.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/ArgMin.js:
@tensorflow/tfjs-backend-webgpu/dist/pool_filtersizeone_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Max.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Mean.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/AvgPool.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/BatchMatMul.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Slice.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/BatchToSpaceND.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/NotEqual.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Real.js:
@tensorflow/tfjs-backend-webgpu/dist/kernel_utils/int.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Cast.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Ceil.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/ClipByValue.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Imag.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Concat_impl.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Concat.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Conv2D_impl.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Conv2D.js:
@tensorflow/tfjs-backend-webgpu/dist/conv_backprop_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/conv_backprop_mm_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Conv2DBackpropInput.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Cos.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Cosh.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/CropAndResize.js:
@tensorflow/tfjs-backend-webgpu/dist/depth_to_space_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/DepthToSpace.js:
@tensorflow/tfjs-backend-webgpu/dist/depthwise_conv2d_vec4_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/DepthwiseConv2dNative.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Multiply.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Sum.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Einsum.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Elu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Equal.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Exp.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Expm1.js:
@tensorflow/tfjs-backend-webgpu/dist/flip_left_right_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/FlipLeftRight.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Floor.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/FloorDiv.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/FusedConv2D.js:
@tensorflow/tfjs-backend-webgpu/dist/gather_nd_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/GatherNd.js:
@tensorflow/tfjs-backend-webgpu/dist/gather_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/GatherV2.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Greater.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/GreaterEqual.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/LeakyRelu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Less.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/LessEqual.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Log.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/LogicalAnd.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/LogicalNot.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/MaxPool.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Min.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Minimum.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Softmax.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Neg.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/ZerosLike.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/OnesLike.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Pack.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/PadV2.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Pow.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Prelu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Prod.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Range.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/RealDiv.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Relu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Relu6.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/ResizeBilinear.js:
@tensorflow/tfjs-backend-webgpu/dist/resize_nearest_neighbor_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/ResizeNearestNeighbor.js:
@tensorflow/tfjs-backend-webgpu/dist/rotate_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/RotateWithOffset.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Rsqrt.js:
@tensorflow/tfjs-backend-webgpu/dist/scatter_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/ScatterNd.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Select.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Sigmoid.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Sin.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Sinh.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/SpaceToBatchND.js:
@tensorflow/tfjs-backend-webgpu/dist/tile_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Tile.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/SparseToDense.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/SplitV.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Sqrt.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/StridedSlice.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/StringNGrams.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Sub.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Tanh.js:
@tensorflow/tfjs-backend-webgpu/dist/top_k_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/TopK.js:
@tensorflow/tfjs-backend-webgpu/dist/transform_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Transform.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Unpack.js:
  (**
   * @license
   * Copyright 2021 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-core/dist/ops/buffer.js:
@tensorflow/tfjs-core/dist/ops/cast.js:
@tensorflow/tfjs-core/dist/ops/print.js:
@tensorflow/tfjs-core/dist/base_side_effects.js:
@tensorflow/tfjs-core/dist/ops/min.js:
@tensorflow/tfjs-core/dist/base.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/kernel_utils.js:
  (**
   * @license
   * Copyright 2020 Google Inc. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-core/dist/optimizers/register_optimizers.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/RaggedRange_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/RaggedRange.js:
@tensorflow/tfjs-backend-webgpu/dist/adapter_info.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Acos.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Acosh.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/All.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Any.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Asin.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Asinh.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Atan.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Atanh.js:
@tensorflow/tfjs-backend-webgpu/dist/avg_pool_backprop_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/AvgPoolGrad.js:
@tensorflow/tfjs-backend-webgpu/dist/bincount_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Bincount.js:
@tensorflow/tfjs-backend-webgpu/dist/im2col_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Conv2DBackpropFilter.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/DenseBincount.js:
@tensorflow/tfjs-backend-webgpu/dist/diag_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Diag.js:
@tensorflow/tfjs-backend-webgpu/dist/dilation_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Dilation2D.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Erf.js:
@tensorflow/tfjs-backend-webgpu/dist/fft_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/FFT_impl.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/FFT.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/IFFT.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/IsFinite.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/IsInf.js:
@tensorflow/tfjs-backend-webgpu/dist/lin_space_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/LinSpace.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Log1p.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/LogicalOr.js:
@tensorflow/tfjs-backend-webgpu/dist/lrn_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/LRN.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/MaxPoolWithArgmax.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Mod.js:
@tensorflow/tfjs-backend-webgpu/dist/onehot_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/OneHot.js:
@tensorflow/tfjs-backend-webgpu/dist/reverse_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Reverse.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Round.js:
@tensorflow/tfjs-backend-webgpu/dist/search_sorted_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/SearchSorted.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Selu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Sign.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Softplus.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Step.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Tan.js:
  (**
   * @license
   * Copyright 2022 Google LLC.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-core/dist/ops/ragged_to_dense_util.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/RaggedGather_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/RaggedTensorToTensor_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Cumprod.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/RaggedGather.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/RaggedTensorToTensor.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SearchSorted_impl.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/SearchSorted.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/TensorScatterUpdate.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/Cumprod.js:
@tensorflow/tfjs-backend-wasm/dist/kernels/TensorScatterUpdate.js:
@tensorflow/tfjs-backend-webgpu/dist/texture_manager.js:
@tensorflow/tfjs-backend-webgpu/dist/webgpu_program.js:
@tensorflow/tfjs-backend-webgpu/dist/matmul_splitK_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Atan2.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Pool_impl.js:
@tensorflow/tfjs-backend-webgpu/dist/conv2d_naive_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/cum_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Cum_impl.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Cumprod.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Cumsum.js:
@tensorflow/tfjs-backend-webgpu/dist/depthwise_conv2d_nchw_shared_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/from_pixels_webgpu.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/IsNaN.js:
@tensorflow/tfjs-backend-webgpu/dist/kernels/Reciprocal.js:
  (**
   * @license
   * Copyright 2022 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-backend-cpu/dist/kernels/Abs.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Ceil.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Exp.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Expm1.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Floor.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Log.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Rsqrt.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Sigmoid.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Sqrt.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Elu.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Prelu.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Relu.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Relu6.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/BatchMatMul.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/_FusedMatMul.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Acos.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Acosh.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Asin.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Asinh.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Atan.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Atan2.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Atanh.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ClipByValue.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/ComplexAbs.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Cosh.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Erf.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/IsFinite.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/IsInf.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/IsNaN.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Log1p.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/LogicalNot.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Reciprocal.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Round.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Selu.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Sign.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Sin.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Sinh.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Softplus.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Step.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Tan.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Tanh.js:
@tensorflow/tfjs-backend-cpu/dist/kernels/Unique.js:
  (**
   * @license
   * Copyright 2020 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the License);
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an AS IS BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-backend-wasm/dist/kernels/IsNan.js:
  (**
   * @license
   * Copyright 2022 The TensorFlow Authors. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the License);
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an AS IS BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-backend-wasm/dist/kernels/LinSpace.js:
  (**
   * @license
   * Copyright 2023 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-backend-wasm/dist/kernels/Reciprocal.js:
  (**
   * @license
   * Copyright 2022 The TensorFlow Authors. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-backend-wasm/dist/kernels/ResizeNearestNeighbor.js:
  (**
   * @license
   * Copyright 2019 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the 'License');
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an 'AS IS' BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-backend-wasm/dist/version.js:
  (** @license See the LICENSE file. *)

@tensorflow/tfjs-backend-webgpu/dist/base.js:
  (**
   * @license
   * Copyright 2022 Google Inc. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-backend-webgpu/dist/kernels/Draw.js:
  (**
   * @license
   * Copyright 2023 Google LLC.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use backend file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-backend-webgpu/dist/kernels/ExpandDims.js:
  (**
   * @license
   * Copyright 2021 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the License);
   * you may not use this file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an AS IS BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)

@tensorflow/tfjs-backend-webgpu/dist/kernels/FromPixels.js:
  (**
   * @license
   * Copyright 2020 Google LLC. All Rights Reserved.
   * Licensed under the Apache License, Version 2.0 (the "License");
   * you may not use backend file except in compliance with the License.
   * You may obtain a copy of the License at
   *
   * http://www.apache.org/licenses/LICENSE-2.0
   *
   * Unless required by applicable law or agreed to in writing, software
   * distributed under the License is distributed on an "AS IS" BASIS,
   * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   * See the License for the specific language governing permissions and
   * limitations under the License.
   * =============================================================================
   *)
*/
