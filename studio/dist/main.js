var PP=Object.create;var ox=Object.defineProperty;var $P=Object.getOwnPropertyDescriptor;var LP=Object.getOwnPropertyNames;var OP=Object.getPrototypeOf,zP=Object.prototype.hasOwnProperty;var xr=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}},Zo=(r,t)=>{for(var e in t)ox(r,e,{get:t[e],enumerable:!0})},WP=(r,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of LP(t))!zP.call(r,o)&&o!==e&&ox(r,o,{get:()=>t[o],enumerable:!(n=$P(t,o))||n.enumerable});return r};var Rc=(r,t,e)=>(e=r!=null?PP(OP(r)):{},WP(t||!r||!r.__esModule?ox(e,"default",{value:r,enumerable:!0}):e,r));var CS=xr((WX,SS)=>{SS.exports=Vt;var ao=null;try{ao=new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0,97,115,109,1,0,0,0,1,13,2,96,0,1,127,96,4,127,127,127,127,1,127,3,7,6,0,1,1,1,1,1,6,6,1,127,1,65,0,11,7,50,6,3,109,117,108,0,1,5,100,105,118,95,115,0,2,5,100,105,118,95,117,0,3,5,114,101,109,95,115,0,4,5,114,101,109,95,117,0,5,8,103,101,116,95,104,105,103,104,0,0,10,191,1,6,4,0,35,0,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,126,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,127,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,128,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,129,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,130,34,4,66,32,135,167,36,0,32,4,167,11])),{}).exports}catch{}function Vt(r,t,e){this.low=r|0,this.high=t|0,this.unsigned=!!e}Vt.prototype.__isLong__;Object.defineProperty(Vt.prototype,"__isLong__",{value:!0});function En(r){return(r&&r.__isLong__)===!0}Vt.isLong=En;var dS={},hS={};function sl(r,t){var e,n,o;return t?(r>>>=0,(o=0<=r&&r<256)&&(n=hS[r],n)?n:(e=Ht(r,(r|0)<0?-1:0,!0),o&&(hS[r]=e),e)):(r|=0,(o=-128<=r&&r<128)&&(n=dS[r],n)?n:(e=Ht(r,r<0?-1:0,!1),o&&(dS[r]=e),e))}Vt.fromInt=sl;function uo(r,t){if(isNaN(r))return t?ol:lo;if(t){if(r<0)return ol;if(r>=wS)return IS}else{if(r<=-yS)return vn;if(r+1>=yS)return AS}return r<0?uo(-r,t).neg():Ht(r%wp|0,r/wp|0,t)}Vt.fromNumber=uo;function Ht(r,t,e){return new Vt(r,t,e)}Vt.fromBits=Ht;var Gd=Math.pow;function jx(r,t,e){if(r.length===0)throw Error("empty string");if(r==="NaN"||r==="Infinity"||r==="+Infinity"||r==="-Infinity")return lo;if(typeof t=="number"?(e=t,t=!1):t=!!t,e=e||10,e<2||36<e)throw RangeError("radix");var n;if((n=r.indexOf("-"))>0)throw Error("interior hyphen");if(n===0)return jx(r.substring(1),t,e).neg();for(var o=uo(Gd(e,8)),s=lo,a=0;a<r.length;a+=8){var u=Math.min(8,r.length-a),l=parseInt(r.substring(a,a+u),e);if(u<8){var i=uo(Gd(e,u));s=s.mul(i).add(uo(l))}else s=s.mul(o),s=s.add(uo(l))}return s.unsigned=t,s}Vt.fromString=jx;function Fo(r,t){return typeof r=="number"?uo(r,t):typeof r=="string"?jx(r,t):Ht(r.low,r.high,typeof t=="boolean"?t:r.unsigned)}Vt.fromValue=Fo;var gS=65536,cO=1<<24,wp=gS*gS,wS=wp*wp,yS=wS/2,xS=sl(cO),lo=sl(0);Vt.ZERO=lo;var ol=sl(0,!0);Vt.UZERO=ol;var xp=sl(1);Vt.ONE=xp;var bS=sl(1,!0);Vt.UONE=bS;var Kx=sl(-1);Vt.NEG_ONE=Kx;var AS=Ht(-1,2147483647,!1);Vt.MAX_VALUE=AS;var IS=Ht(-1,-1,!0);Vt.MAX_UNSIGNED_VALUE=IS;var vn=Ht(0,-2147483648,!1);Vt.MIN_VALUE=vn;var we=Vt.prototype;we.toInt=function(){return this.unsigned?this.low>>>0:this.low};we.toNumber=function(){return this.unsigned?(this.high>>>0)*wp+(this.low>>>0):this.high*wp+(this.low>>>0)};we.toString=function(t){if(t=t||10,t<2||36<t)throw RangeError("radix");if(this.isZero())return"0";if(this.isNegative())if(this.eq(vn)){var e=uo(t),n=this.div(e),o=n.mul(e).sub(this);return n.toString(t)+o.toInt().toString(t)}else return"-"+this.neg().toString(t);for(var s=uo(Gd(t,6),this.unsigned),a=this,u="";;){var l=a.div(s),i=a.sub(l.mul(s)).toInt()>>>0,c=i.toString(t);if(a=l,a.isZero())return c+u;for(;c.length<6;)c="0"+c;u=""+c+u}};we.getHighBits=function(){return this.high};we.getHighBitsUnsigned=function(){return this.high>>>0};we.getLowBits=function(){return this.low};we.getLowBitsUnsigned=function(){return this.low>>>0};we.getNumBitsAbs=function(){if(this.isNegative())return this.eq(vn)?64:this.neg().getNumBitsAbs();for(var t=this.high!=0?this.high:this.low,e=31;e>0&&(t&1<<e)==0;e--);return this.high!=0?e+33:e+1};we.isZero=function(){return this.high===0&&this.low===0};we.eqz=we.isZero;we.isNegative=function(){return!this.unsigned&&this.high<0};we.isPositive=function(){return this.unsigned||this.high>=0};we.isOdd=function(){return(this.low&1)===1};we.isEven=function(){return(this.low&1)===0};we.equals=function(t){return En(t)||(t=Fo(t)),this.unsigned!==t.unsigned&&this.high>>>31===1&&t.high>>>31===1?!1:this.high===t.high&&this.low===t.low};we.eq=we.equals;we.notEquals=function(t){return!this.eq(t)};we.neq=we.notEquals;we.ne=we.notEquals;we.lessThan=function(t){return this.comp(t)<0};we.lt=we.lessThan;we.lessThanOrEqual=function(t){return this.comp(t)<=0};we.lte=we.lessThanOrEqual;we.le=we.lessThanOrEqual;we.greaterThan=function(t){return this.comp(t)>0};we.gt=we.greaterThan;we.greaterThanOrEqual=function(t){return this.comp(t)>=0};we.gte=we.greaterThanOrEqual;we.ge=we.greaterThanOrEqual;we.compare=function(t){if(En(t)||(t=Fo(t)),this.eq(t))return 0;var e=this.isNegative(),n=t.isNegative();return e&&!n?-1:!e&&n?1:this.unsigned?t.high>>>0>this.high>>>0||t.high===this.high&&t.low>>>0>this.low>>>0?-1:1:this.sub(t).isNegative()?-1:1};we.comp=we.compare;we.negate=function(){return!this.unsigned&&this.eq(vn)?vn:this.not().add(xp)};we.neg=we.negate;we.add=function(t){En(t)||(t=Fo(t));var e=this.high>>>16,n=this.high&65535,o=this.low>>>16,s=this.low&65535,a=t.high>>>16,u=t.high&65535,l=t.low>>>16,i=t.low&65535,c=0,p=0,f=0,m=0;return m+=s+i,f+=m>>>16,m&=65535,f+=o+l,p+=f>>>16,f&=65535,p+=n+u,c+=p>>>16,p&=65535,c+=e+a,c&=65535,Ht(f<<16|m,c<<16|p,this.unsigned)};we.subtract=function(t){return En(t)||(t=Fo(t)),this.add(t.neg())};we.sub=we.subtract;we.multiply=function(t){if(this.isZero())return lo;if(En(t)||(t=Fo(t)),ao){var e=ao.mul(this.low,this.high,t.low,t.high);return Ht(e,ao.get_high(),this.unsigned)}if(t.isZero())return lo;if(this.eq(vn))return t.isOdd()?vn:lo;if(t.eq(vn))return this.isOdd()?vn:lo;if(this.isNegative())return t.isNegative()?this.neg().mul(t.neg()):this.neg().mul(t).neg();if(t.isNegative())return this.mul(t.neg()).neg();if(this.lt(xS)&&t.lt(xS))return uo(this.toNumber()*t.toNumber(),this.unsigned);var n=this.high>>>16,o=this.high&65535,s=this.low>>>16,a=this.low&65535,u=t.high>>>16,l=t.high&65535,i=t.low>>>16,c=t.low&65535,p=0,f=0,m=0,d=0;return d+=a*c,m+=d>>>16,d&=65535,m+=s*c,f+=m>>>16,m&=65535,m+=a*i,f+=m>>>16,m&=65535,f+=o*c,p+=f>>>16,f&=65535,f+=s*i,p+=f>>>16,f&=65535,f+=a*l,p+=f>>>16,f&=65535,p+=n*c+o*i+s*l+a*u,p&=65535,Ht(m<<16|d,p<<16|f,this.unsigned)};we.mul=we.multiply;we.divide=function(t){if(En(t)||(t=Fo(t)),t.isZero())throw Error("division by zero");if(ao){if(!this.unsigned&&this.high===-2147483648&&t.low===-1&&t.high===-1)return this;var e=(this.unsigned?ao.div_u:ao.div_s)(this.low,this.high,t.low,t.high);return Ht(e,ao.get_high(),this.unsigned)}if(this.isZero())return this.unsigned?ol:lo;var n,o,s;if(this.unsigned){if(t.unsigned||(t=t.toUnsigned()),t.gt(this))return ol;if(t.gt(this.shru(1)))return bS;s=ol}else{if(this.eq(vn)){if(t.eq(xp)||t.eq(Kx))return vn;if(t.eq(vn))return xp;var a=this.shr(1);return n=a.div(t).shl(1),n.eq(lo)?t.isNegative()?xp:Kx:(o=this.sub(t.mul(n)),s=n.add(o.div(t)),s)}else if(t.eq(vn))return this.unsigned?ol:lo;if(this.isNegative())return t.isNegative()?this.neg().div(t.neg()):this.neg().div(t).neg();if(t.isNegative())return this.div(t.neg()).neg();s=lo}for(o=this;o.gte(t);){n=Math.max(1,Math.floor(o.toNumber()/t.toNumber()));for(var u=Math.ceil(Math.log(n)/Math.LN2),l=u<=48?1:Gd(2,u-48),i=uo(n),c=i.mul(t);c.isNegative()||c.gt(o);)n-=l,i=uo(n,this.unsigned),c=i.mul(t);i.isZero()&&(i=xp),s=s.add(i),o=o.sub(c)}return s};we.div=we.divide;we.modulo=function(t){if(En(t)||(t=Fo(t)),ao){var e=(this.unsigned?ao.rem_u:ao.rem_s)(this.low,this.high,t.low,t.high);return Ht(e,ao.get_high(),this.unsigned)}return this.sub(this.div(t).mul(t))};we.mod=we.modulo;we.rem=we.modulo;we.not=function(){return Ht(~this.low,~this.high,this.unsigned)};we.and=function(t){return En(t)||(t=Fo(t)),Ht(this.low&t.low,this.high&t.high,this.unsigned)};we.or=function(t){return En(t)||(t=Fo(t)),Ht(this.low|t.low,this.high|t.high,this.unsigned)};we.xor=function(t){return En(t)||(t=Fo(t)),Ht(this.low^t.low,this.high^t.high,this.unsigned)};we.shiftLeft=function(t){return En(t)&&(t=t.toInt()),(t&=63)===0?this:t<32?Ht(this.low<<t,this.high<<t|this.low>>>32-t,this.unsigned):Ht(0,this.low<<t-32,this.unsigned)};we.shl=we.shiftLeft;we.shiftRight=function(t){return En(t)&&(t=t.toInt()),(t&=63)===0?this:t<32?Ht(this.low>>>t|this.high<<32-t,this.high>>t,this.unsigned):Ht(this.high>>t-32,this.high>=0?0:-1,this.unsigned)};we.shr=we.shiftRight;we.shiftRightUnsigned=function(t){if(En(t)&&(t=t.toInt()),t&=63,t===0)return this;var e=this.high;if(t<32){var n=this.low;return Ht(n>>>t|e<<32-t,e>>>t,this.unsigned)}else return t===32?Ht(e,0,this.unsigned):Ht(e>>>t-32,0,this.unsigned)};we.shru=we.shiftRightUnsigned;we.shr_u=we.shiftRightUnsigned;we.toSigned=function(){return this.unsigned?Ht(this.low,this.high,!1):this};we.toUnsigned=function(){return this.unsigned?this:Ht(this.low,this.high,!0)};we.toBytes=function(t){return t?this.toBytesLE():this.toBytesBE()};we.toBytesLE=function(){var t=this.high,e=this.low;return[e&255,e>>>8&255,e>>>16&255,e>>>24,t&255,t>>>8&255,t>>>16&255,t>>>24]};we.toBytesBE=function(){var t=this.high,e=this.low;return[t>>>24,t>>>16&255,t>>>8&255,t&255,e>>>24,e>>>16&255,e>>>8&255,e&255]};Vt.fromBytes=function(t,e,n){return n?Vt.fromBytesLE(t,e):Vt.fromBytesBE(t,e)};Vt.fromBytesLE=function(t,e){return new Vt(t[0]|t[1]<<8|t[2]<<16|t[3]<<24,t[4]|t[5]<<8|t[6]<<16|t[7]<<24,e)};Vt.fromBytesBE=function(t,e){return new Vt(t[4]<<24|t[5]<<16|t[6]<<8|t[7],t[0]<<24|t[1]<<16|t[2]<<8|t[3],e)}});var eC=xr(()=>{});var tC=xr(()=>{});var hC=xr((dC,$w)=>{(function(r,t,e){function n(u){var l=this,i=a();l.next=function(){var c=2091639*l.s0+l.c*23283064365386963e-26;return l.s0=l.s1,l.s1=l.s2,l.s2=c-(l.c=c|0)},l.c=1,l.s0=i(" "),l.s1=i(" "),l.s2=i(" "),l.s0-=i(u),l.s0<0&&(l.s0+=1),l.s1-=i(u),l.s1<0&&(l.s1+=1),l.s2-=i(u),l.s2<0&&(l.s2+=1),i=null}function o(u,l){return l.c=u.c,l.s0=u.s0,l.s1=u.s1,l.s2=u.s2,l}function s(u,l){var i=new n(u),c=l&&l.state,p=i.next;return p.int32=function(){return i.next()*4294967296|0},p.double=function(){return p()+(p()*2097152|0)*11102230246251565e-32},p.quick=p,c&&(typeof c=="object"&&o(c,i),p.state=function(){return o(i,{})}),p}function a(){var u=4022871197,l=function(i){i=String(i);for(var c=0;c<i.length;c++){u+=i.charCodeAt(c);var p=.02519603282416938*u;u=p>>>0,p-=u,p*=u,u=p>>>0,p-=u,u+=p*4294967296}return(u>>>0)*23283064365386963e-26};return l}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.alea=s})(dC,typeof $w=="object"&&$w,typeof define=="function"&&define)});var yC=xr((gC,Lw)=>{(function(r,t,e){function n(a){var u=this,l="";u.x=0,u.y=0,u.z=0,u.w=0,u.next=function(){var c=u.x^u.x<<11;return u.x=u.y,u.y=u.z,u.z=u.w,u.w^=u.w>>>19^c^c>>>8},a===(a|0)?u.x=a:l+=a;for(var i=0;i<l.length+64;i++)u.x^=l.charCodeAt(i)|0,u.next()}function o(a,u){return u.x=a.x,u.y=a.y,u.z=a.z,u.w=a.w,u}function s(a,u){var l=new n(a),i=u&&u.state,c=function(){return(l.next()>>>0)/4294967296};return c.double=function(){do var p=l.next()>>>11,f=(l.next()>>>0)/4294967296,m=(p+f)/(1<<21);while(m===0);return m},c.int32=l.next,c.quick=c,i&&(typeof i=="object"&&o(i,l),c.state=function(){return o(l,{})}),c}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.xor128=s})(gC,typeof Lw=="object"&&Lw,typeof define=="function"&&define)});var wC=xr((xC,Ow)=>{(function(r,t,e){function n(a){var u=this,l="";u.next=function(){var c=u.x^u.x>>>2;return u.x=u.y,u.y=u.z,u.z=u.w,u.w=u.v,(u.d=u.d+362437|0)+(u.v=u.v^u.v<<4^(c^c<<1))|0},u.x=0,u.y=0,u.z=0,u.w=0,u.v=0,a===(a|0)?u.x=a:l+=a;for(var i=0;i<l.length+64;i++)u.x^=l.charCodeAt(i)|0,i==l.length&&(u.d=u.x<<10^u.x>>>4),u.next()}function o(a,u){return u.x=a.x,u.y=a.y,u.z=a.z,u.w=a.w,u.v=a.v,u.d=a.d,u}function s(a,u){var l=new n(a),i=u&&u.state,c=function(){return(l.next()>>>0)/4294967296};return c.double=function(){do var p=l.next()>>>11,f=(l.next()>>>0)/4294967296,m=(p+f)/(1<<21);while(m===0);return m},c.int32=l.next,c.quick=c,i&&(typeof i=="object"&&o(i,l),c.state=function(){return o(l,{})}),c}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.xorwow=s})(xC,typeof Ow=="object"&&Ow,typeof define=="function"&&define)});var AC=xr((bC,zw)=>{(function(r,t,e){function n(a){var u=this;u.next=function(){var i=u.x,c=u.i,p,f,m;return p=i[c],p^=p>>>7,f=p^p<<24,p=i[c+1&7],f^=p^p>>>10,p=i[c+3&7],f^=p^p>>>3,p=i[c+4&7],f^=p^p<<7,p=i[c+7&7],p=p^p<<13,f^=p^p<<9,i[c]=f,u.i=c+1&7,f};function l(i,c){var p,f,m=[];if(c===(c|0))f=m[0]=c;else for(c=""+c,p=0;p<c.length;++p)m[p&7]=m[p&7]<<15^c.charCodeAt(p)+m[p+1&7]<<13;for(;m.length<8;)m.push(0);for(p=0;p<8&&m[p]===0;++p);for(p==8?f=m[7]=-1:f=m[p],i.x=m,i.i=0,p=256;p>0;--p)i.next()}l(u,a)}function o(a,u){return u.x=a.x.slice(),u.i=a.i,u}function s(a,u){a==null&&(a=+new Date);var l=new n(a),i=u&&u.state,c=function(){return(l.next()>>>0)/4294967296};return c.double=function(){do var p=l.next()>>>11,f=(l.next()>>>0)/4294967296,m=(p+f)/(1<<21);while(m===0);return m},c.int32=l.next,c.quick=c,i&&(i.x&&o(i,l),c.state=function(){return o(l,{})}),c}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.xorshift7=s})(bC,typeof zw=="object"&&zw,typeof define=="function"&&define)});var SC=xr((IC,Ww)=>{(function(r,t,e){function n(a){var u=this;u.next=function(){var i=u.w,c=u.X,p=u.i,f,m;return u.w=i=i+1640531527|0,m=c[p+34&127],f=c[p=p+1&127],m^=m<<13,f^=f<<17,m^=m>>>15,f^=f>>>12,m=c[p]=m^f,u.i=p,m+(i^i>>>16)|0};function l(i,c){var p,f,m,d,h,g=[],y=128;for(c===(c|0)?(f=c,c=null):(c=c+"\0",f=0,y=Math.max(y,c.length)),m=0,d=-32;d<y;++d)c&&(f^=c.charCodeAt((d+32)%c.length)),d===0&&(h=f),f^=f<<10,f^=f>>>15,f^=f<<4,f^=f>>>13,d>=0&&(h=h+1640531527|0,p=g[d&127]^=f+h,m=p==0?m+1:0);for(m>=128&&(g[(c&&c.length||0)&127]=-1),m=127,d=512;d>0;--d)f=g[m+34&127],p=g[m=m+1&127],f^=f<<13,p^=p<<17,f^=f>>>15,p^=p>>>12,g[m]=f^p;i.w=h,i.X=g,i.i=m}l(u,a)}function o(a,u){return u.i=a.i,u.w=a.w,u.X=a.X.slice(),u}function s(a,u){a==null&&(a=+new Date);var l=new n(a),i=u&&u.state,c=function(){return(l.next()>>>0)/4294967296};return c.double=function(){do var p=l.next()>>>11,f=(l.next()>>>0)/4294967296,m=(p+f)/(1<<21);while(m===0);return m},c.int32=l.next,c.quick=c,i&&(i.X&&o(i,l),c.state=function(){return o(l,{})}),c}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.xor4096=s})(IC,typeof Ww=="object"&&Ww,typeof define=="function"&&define)});var kC=xr((CC,Gw)=>{(function(r,t,e){function n(a){var u=this,l="";u.next=function(){var c=u.b,p=u.c,f=u.d,m=u.a;return c=c<<25^c>>>7^p,p=p-f|0,f=f<<24^f>>>8^m,m=m-c|0,u.b=c=c<<20^c>>>12^p,u.c=p=p-f|0,u.d=f<<16^p>>>16^m,u.a=m-c|0},u.a=0,u.b=0,u.c=-1640531527,u.d=1367130551,a===Math.floor(a)?(u.a=a/4294967296|0,u.b=a|0):l+=a;for(var i=0;i<l.length+20;i++)u.b^=l.charCodeAt(i)|0,u.next()}function o(a,u){return u.a=a.a,u.b=a.b,u.c=a.c,u.d=a.d,u}function s(a,u){var l=new n(a),i=u&&u.state,c=function(){return(l.next()>>>0)/4294967296};return c.double=function(){do var p=l.next()>>>11,f=(l.next()>>>0)/4294967296,m=(p+f)/(1<<21);while(m===0);return m},c.int32=l.next,c.quick=c,i&&(typeof i=="object"&&o(i,l),c.state=function(){return o(l,{})}),c}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.tychei=s})(CC,typeof Gw=="object"&&Gw,typeof define=="function"&&define)});var vC=xr(()=>{});var _C=xr((EC,uh)=>{(function(r,t,e){var n=256,o=6,s=52,a="random",u=e.pow(n,o),l=e.pow(2,s),i=l*2,c=n-1,p;function f(w,A,I){var v=[];A=A==!0?{entropy:!0}:A||{};var E=g(h(A.entropy?[w,x(t)]:w??y(),3),v),T=new m(v),F=function(){for(var k=T.g(o),_=u,M=0;k<l;)k=(k+M)*n,_*=n,M=T.g(1);for(;k>=i;)k/=2,_/=2,M>>>=1;return(k+M)/_};return F.int32=function(){return T.g(4)|0},F.quick=function(){return T.g(4)/4294967296},F.double=F,g(x(T.S),t),(A.pass||I||function(k,_,M,R){return R&&(R.S&&d(R,T),k.state=function(){return d(T,{})}),M?(e[a]=k,_):k})(F,E,"global"in A?A.global:this==e,A.state)}function m(w){var A,I=w.length,v=this,E=0,T=v.i=v.j=0,F=v.S=[];for(I||(w=[I++]);E<n;)F[E]=E++;for(E=0;E<n;E++)F[E]=F[T=c&T+w[E%I]+(A=F[E])],F[T]=A;(v.g=function(k){for(var _,M=0,R=v.i,L=v.j,$=v.S;k--;)_=$[R=c&R+1],M=M*n+$[c&($[R]=$[L=c&L+_])+($[L]=_)];return v.i=R,v.j=L,M})(n)}function d(w,A){return A.i=w.i,A.j=w.j,A.S=w.S.slice(),A}function h(w,A){var I=[],v=typeof w,E;if(A&&v=="object")for(E in w)try{I.push(h(w[E],A-1))}catch{}return I.length?I:v=="string"?w:w+"\0"}function g(w,A){for(var I=w+"",v,E=0;E<I.length;)A[c&E]=c&(v^=A[c&E]*19)+I.charCodeAt(E++);return x(A)}function y(){try{var w;return p&&(w=p.randomBytes)?w=w(n):(w=new Uint8Array(n),(r.crypto||r.msCrypto).getRandomValues(w)),x(w)}catch{var A=r.navigator,I=A&&A.plugins;return[+new Date,r,I,r.screen,x(t)]}}function x(w){return String.fromCharCode.apply(0,w)}if(g(e.random(),t),typeof uh=="object"&&uh.exports){uh.exports=f;try{p=vC()}catch{}}else typeof define=="function"&&define.amd?define(function(){return f}):e["seed"+a]=f})(typeof self<"u"?self:EC,[],Math)});var RC=xr((Gre,DC)=>{var $z=hC(),Lz=yC(),Oz=wC(),zz=AC(),Wz=SC(),Gz=kC(),Il=_C();Il.alea=$z;Il.xor128=Lz;Il.xorwow=Oz;Il.xorshift7=zz;Il.xor4096=Wz;Il.tychei=Gz;DC.exports=Il});var Kb=xr(()=>{});var jb=xr(()=>{});var VR=xr(()=>{});var HR=xr(()=>{});var QR=xr(()=>{});var qR=xr((Gh,Xb)=>{var Yb=(()=>{var r=typeof document<"u"&&document.currentScript?document.currentScript.src:void 0;return typeof __filename<"u"&&(r=r||__filename),(function(t){t=t||{};function e(){return U.buffer!=ze&&wt(U.buffer),tt}function n(){return U.buffer!=ze&&wt(U.buffer),Ze}function o(){return U.buffer!=ze&&wt(U.buffer),mt}function s(){return U.buffer!=ze&&wt(U.buffer),ir}function a(){return U.buffer!=ze&&wt(U.buffer),at}function u(){return U.buffer!=ze&&wt(U.buffer),br}function l(){return U.buffer!=ze&&wt(U.buffer),Mt}var i=typeof t<"u"?t:{},c,p;i.ready=new Promise(function(O,q){c=O,p=q});var f;typeof process<"u"&&process.listeners&&(f={uncaughtException:process.listeners("uncaughtException"),unhandledRejection:process.listeners("unhandledRejection")});var m=Object.assign({},i),d=[],h="./this.program",g=(O,q)=>{throw q},y=typeof window=="object",x=typeof importScripts=="function",w=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string",A=i.ENVIRONMENT_IS_PTHREAD||!1,I="";function v(O){return i.locateFile?i.locateFile(O,I):I+O}var E,T,F,k;function _(O){if(O instanceof An)return;z("exiting due to exception: "+O)}if(w){var M=Kb(),R=jb();x?I=R.dirname(I)+"/":I=__dirname+"/",E=(q,de)=>(q=ai(q)?new URL(q):R.normalize(q),M.readFileSync(q,de?void 0:"utf8")),F=q=>{var de=E(q,!0);return de.buffer||(de=new Uint8Array(de)),de},T=(q,de,We)=>{q=ai(q)?new URL(q):R.normalize(q),M.readFile(q,function(Ye,je){Ye?We(Ye):de(je.buffer)})},process.argv.length>1&&(h=process.argv[1].replace(/\\/g,"/")),d=process.argv.slice(2),process.on("uncaughtException",function(q){if(!(q instanceof An))throw q}),process.on("unhandledRejection",function(q){throw q}),g=(q,de)=>{if(ar())throw process.exitCode=q,de;_(de),process.exit(q)},i.inspect=function(){return"[Emscripten Module object]"};let O;try{O=VR()}catch(q){throw console.error('The "worker_threads" module is not supported in this node.js build - perhaps a newer version is needed?'),q}global.Worker=O.Worker}else(y||x)&&(x?I=self.location.href:typeof document<"u"&&document.currentScript&&(I=document.currentScript.src),typeof r<"u"&&r&&(I=r),I.indexOf("blob:")!==0?I=I.substr(0,I.replace(/[?#].*/,"").lastIndexOf("/")+1):I="",w||(E=O=>{var q=new XMLHttpRequest;return q.open("GET",O,!1),q.send(null),q.responseText},x&&(F=O=>{var q=new XMLHttpRequest;return q.open("GET",O,!1),q.responseType="arraybuffer",q.send(null),new Uint8Array(q.response)}),T=(O,q,de)=>{var We=new XMLHttpRequest;We.open("GET",O,!0),We.responseType="arraybuffer",We.onload=()=>{if(We.status==200||We.status==0&&We.response){q(We.response);return}de()},We.onerror=de,We.send(null)}),k=O=>document.title=O);w&&typeof performance>"u"&&(global.performance=HR().performance);var L=console.log.bind(console),$=console.warn.bind(console);w&&(L=O=>M.writeSync(1,O+`
`),$=O=>M.writeSync(2,O+`
`));var W=i.print||L,z=i.printErr||$;Object.assign(i,m),m=null,i.arguments&&(d=i.arguments),i.thisProgram&&(h=i.thisProgram),i.quit&&(g=i.quit);var V=4,Q=Atomics.load,H=Atomics.store,ee=Atomics.compareExchange,j;i.wasmBinary&&(j=i.wasmBinary);var N=i.noExitRuntime||!0;typeof WebAssembly!="object"&&Io("no native wasm support detected");var U,te,X=!1,oe;function be(O,q){O||Io(q)}var Ae=typeof TextDecoder<"u"?new TextDecoder("utf8"):void 0;function Se(O,q,de){q>>>=0;for(var We=q+de,Ye=q;O[Ye]&&!(Ye>=We);)++Ye;if(Ye-q>16&&O.buffer&&Ae)return Ae.decode(O.buffer instanceof SharedArrayBuffer?O.slice(q,Ye):O.subarray(q,Ye));for(var je="";q<Ye;){var _e=O[q++];if(!(_e&128)){je+=String.fromCharCode(_e);continue}var $e=O[q++]&63;if((_e&224)==192){je+=String.fromCharCode((_e&31)<<6|$e);continue}var tr=O[q++]&63;if((_e&240)==224?_e=(_e&15)<<12|$e<<6|tr:_e=(_e&7)<<18|$e<<12|tr<<6|O[q++]&63,_e<65536)je+=String.fromCharCode(_e);else{var zn=_e-65536;je+=String.fromCharCode(55296|zn>>10,56320|zn&1023)}}return je}function Ne(O,q){return O>>>=0,O?Se(n(),O,q):""}function Ue(O,q,de,We){if(de>>>=0,!(We>0))return 0;for(var Ye=de,je=de+We-1,_e=0;_e<O.length;++_e){var $e=O.charCodeAt(_e);if($e>=55296&&$e<=57343){var tr=O.charCodeAt(++_e);$e=65536+(($e&1023)<<10)|tr&1023}if($e<=127){if(de>=je)break;q[de++>>>0]=$e}else if($e<=2047){if(de+1>=je)break;q[de++>>>0]=192|$e>>6,q[de++>>>0]=128|$e&63}else if($e<=65535){if(de+2>=je)break;q[de++>>>0]=224|$e>>12,q[de++>>>0]=128|$e>>6&63,q[de++>>>0]=128|$e&63}else{if(de+3>=je)break;q[de++>>>0]=240|$e>>18,q[de++>>>0]=128|$e>>12&63,q[de++>>>0]=128|$e>>6&63,q[de++>>>0]=128|$e&63}}return q[de>>>0]=0,de-Ye}function Qe(O,q,de){return Ue(O,n(),q,de)}var ze,tt,Ze,mt,yt,ir,at,br,Mt;A&&(ze=i.buffer);function wt(O){ze=O,i.HEAP8=tt=new Int8Array(O),i.HEAP16=mt=new Int16Array(O),i.HEAP32=ir=new Int32Array(O),i.HEAPU8=Ze=new Uint8Array(O),i.HEAPU16=yt=new Uint16Array(O),i.HEAPU32=at=new Uint32Array(O),i.HEAPF32=br=new Float32Array(O),i.HEAPF64=Mt=new Float64Array(O)}var Be=i.INITIAL_MEMORY||16777216;if(A)U=i.wasmMemory,ze=i.buffer;else if(i.wasmMemory)U=i.wasmMemory;else if(U=new WebAssembly.Memory({initial:Be/65536,maximum:65536,shared:!0}),!(U.buffer instanceof SharedArrayBuffer))throw z("requested a shared WebAssembly.Memory but the returned buffer is not a SharedArrayBuffer, indicating that while the browser has SharedArrayBuffer it does not have WebAssembly threads support - you may need to set a flag"),w&&z("(on node you may need: --experimental-wasm-threads --experimental-wasm-bulk-memory and/or recent version)"),Error("bad memory");U&&(ze=U.buffer),Be=ze.byteLength,wt(ze);var xe,ot=[],bt=[],Zt=[],Vr=!1;function ar(){return N}function Pr(){if(i.preRun)for(typeof i.preRun=="function"&&(i.preRun=[i.preRun]);i.preRun.length;)Ar(i.preRun.shift());ui(ot)}function At(){Vr=!0,!A&&ui(bt)}function ur(){if(!A){if(i.postRun)for(typeof i.postRun=="function"&&(i.postRun=[i.postRun]);i.postRun.length;)Jl(i.postRun.shift());ui(Zt)}}function Ar(O){ot.unshift(O)}function Hr(O){bt.unshift(O)}function Jl(O){Zt.unshift(O)}var Bn=0,Pn=null,Qr=null;function ii(O){Bn++,i.monitorRunDependencies&&i.monitorRunDependencies(Bn)}function qr(O){if(Bn--,i.monitorRunDependencies&&i.monitorRunDependencies(Bn),Bn==0&&(Pn!==null&&(clearInterval(Pn),Pn=null),Qr)){var q=Qr;Qr=null,q()}}function Io(O){i.onAbort&&i.onAbort(O),O="Aborted("+O+")",z(O),X=!0,oe=1,O+=". Build with -sASSERTIONS for more info.";var q=new WebAssembly.RuntimeError(O);throw p(q),q}var Zl="data:application/octet-stream;base64,";function ec(O){return O.startsWith(Zl)}function ai(O){return O.startsWith("file://")}var _r;_r="tfjs-backend-wasm-threaded-simd.wasm",ec(_r)||(_r=v(_r));function tc(O){try{if(O==_r&&j)return new Uint8Array(j);if(F)return F(O);throw"both async and sync fetching of the wasm failed"}catch(q){Io(q)}}function hf(){if(!j&&(y||x)){if(typeof fetch=="function"&&!ai(_r))return fetch(_r,{credentials:"same-origin"}).then(function(O){if(!O.ok)throw"failed to load wasm binary file at '"+_r+"'";return O.arrayBuffer()}).catch(function(){return tc(_r)});if(T)return new Promise(function(O,q){T(_r,function(de){O(new Uint8Array(de))},q)})}return Promise.resolve().then(function(){return tc(_r)})}function So(){var O={env:cc,wasi_snapshot_preview1:cc};function q(_e,$e){var tr=_e.exports;if(i.asm=tr,pn(i.asm._emscripten_tls_init),xe=i.asm.__indirect_function_table,Hr(i.asm.__wasm_call_ctors),te=$e,!A){var zn=Ve.unusedWorkers.length;Ve.unusedWorkers.forEach(function(Es){Ve.loadWasmModuleToWorker(Es,function(){--zn||qr("wasm-instantiate")})})}}A||ii("wasm-instantiate");function de(_e){q(_e.instance,_e.module)}function We(_e){return hf().then(function($e){return WebAssembly.instantiate($e,O)}).then(function($e){return $e}).then(_e,function($e){z("failed to asynchronously prepare wasm: "+$e),Io($e)})}function Ye(){return!j&&typeof WebAssembly.instantiateStreaming=="function"&&!ec(_r)&&!ai(_r)&&!w&&typeof fetch=="function"?fetch(_r,{credentials:"same-origin"}).then(function(_e){var $e=WebAssembly.instantiateStreaming(_e,O);return $e.then(de,function(tr){return z("wasm streaming compile failed: "+tr),z("falling back to ArrayBuffer instantiation"),We(de)})}):We(de)}if(i.instantiateWasm)try{var je=i.instantiateWasm(O,q);return je}catch(_e){z("Module.instantiateWasm callback failed with error: "+_e),p(_e)}return Ye().catch(p),{}}var Dr,$n,Co={};function An(O){this.name="ExitStatus",this.message="Program terminated with exit("+O+")",this.status=O}function en(O){var q=Ve.pthreads[O];delete Ve.pthreads[O],q.terminate(),tx(O),Ve.runningWorkers.splice(Ve.runningWorkers.indexOf(q),1),q.pthread_ptr=0}function Uo(O){var q=Ve.pthreads[O];q.postMessage({cmd:"cancel"})}function Xn(O){var q=Ve.pthreads[O];be(q),Ve.returnWorkerToPool(q)}function rc(O){var q=Ve.getNewWorker();if(!q)return 6;Ve.runningWorkers.push(q),Ve.pthreads[O.pthread_ptr]=q,q.pthread_ptr=O.pthread_ptr;var de={cmd:"run",start_routine:O.startRoutine,arg:O.arg,pthread_ptr:O.pthread_ptr};return q.runPthread=()=>{w&&q.ref(),q.postMessage(de,O.transferList),delete q.runPthread},q.loaded&&q.runPthread(),0}var ia={varargs:void 0,get:function(){ia.varargs+=4;var O=s()[ia.varargs-4>>>2];return O},getStr:function(O){var q=Ne(O);return q}};function nc(O){if(A)return vo(1,1,O);oe=O,ar()||(Ve.terminateAllThreads(),i.onExit&&i.onExit(O),X=!0),g(O,new An(O))}function gf(O,q){if(oe=O,!q&&A)throw lr(O),"unwind";nc(O)}var Jn=gf;function yf(O){if(O instanceof An||O=="unwind")return oe;g(1,O)}var Ve={unusedWorkers:[],runningWorkers:[],tlsInitFunctions:[],pthreads:{},init:function(){A?Ve.initWorker():Ve.initMainThread()},initMainThread:function(){for(var O=8;O--;)Ve.allocateUnusedWorker()},initWorker:function(){N=!1},setExitStatus:function(O){oe=O},terminateAllThreads:function(){for(var O of Object.values(Ve.pthreads))Ve.returnWorkerToPool(O);for(var O of Ve.unusedWorkers)O.terminate();Ve.unusedWorkers=[]},returnWorkerToPool:function(O){var q=O.pthread_ptr;delete Ve.pthreads[q],Ve.unusedWorkers.push(O),Ve.runningWorkers.splice(Ve.runningWorkers.indexOf(O),1),O.pthread_ptr=0,w&&O.unref(),tx(q)},receiveObjectTransfer:function(O){},threadInitTLS:function(){Ve.tlsInitFunctions.forEach(O=>O())},loadWasmModuleToWorker:function(O,q){O.onmessage=je=>{var _e=je.data,$e=_e.cmd;if(O.pthread_ptr&&(Ve.currentProxiedOperationCallerThread=O.pthread_ptr),_e.targetThread&&_e.targetThread!=td()){var tr=Ve.pthreads[_e.targetThread];tr?tr.postMessage(_e,_e.transferList):z('Internal error! Worker sent a message "'+$e+'" to target pthread '+_e.targetThread+", but that thread no longer exists!"),Ve.currentProxiedOperationCallerThread=void 0;return}$e==="processProxyingQueue"?xs(_e.queue):$e==="spawnThread"?rc(_e):$e==="cleanupThread"?Xn(_e.thread):$e==="killThread"?en(_e.thread):$e==="cancelThread"?Uo(_e.thread):$e==="loaded"?(O.loaded=!0,w&&O.unref(),q&&q(O),O.runPthread&&O.runPthread()):$e==="print"?W("Thread "+_e.threadId+": "+_e.text):$e==="printErr"?z("Thread "+_e.threadId+": "+_e.text):$e==="alert"?alert("Thread "+_e.threadId+": "+_e.text):_e.target==="setimmediate"?O.postMessage(_e):$e==="callHandler"?i[_e.handler](..._e.args):$e&&z("worker sent an unknown command "+$e),Ve.currentProxiedOperationCallerThread=void 0},O.onerror=je=>{var _e="worker sent an error!";throw z(_e+" "+je.filename+":"+je.lineno+": "+je.message),je},w&&(O.on("message",function(je){O.onmessage({data:je})}),O.on("error",function(je){O.onerror(je)}),O.on("detachedExit",function(){}));var de=[],We=["onExit","onAbort","print","printErr"];for(var Ye of We)i.hasOwnProperty(Ye)&&de.push(Ye);O.postMessage({cmd:"load",handlers:de,urlOrBlob:i.mainScriptUrlOrBlob||r,wasmMemory:U,wasmModule:te})},allocateUnusedWorker:function(){var O,q=v("tfjs-backend-wasm-threaded-simd.worker.js");O=new Worker(q),Ve.unusedWorkers.push(O)},getNewWorker:function(){return Ve.unusedWorkers.length==0&&(Ve.allocateUnusedWorker(),Ve.loadWasmModuleToWorker(Ve.unusedWorkers[0])),Ve.unusedWorkers.pop()}};i.PThread=Ve;function ui(O){for(;O.length>0;)O.shift()(i)}function Zn(){var O=td(),q=s()[O+52>>>2],de=s()[O+56>>>2],We=q-de;xI(q,We),rd(q)}i.establishStackSpace=Zn;function lr(O){if(A)return vo(2,0,O);try{Jn(O)}catch(q){yf(q)}}var Qt=[];function cr(O){var q=Qt[O];return q||(O>=Qt.length&&(Qt.length=O+1),Qt[O]=q=xe.get(O)),q}function li(O,q){var de=cr(O)(q);ar()?Ve.setExitStatus(de):yI(de)}i.invokeEntryPoint=li;function pn(O){Ve.tlsInitFunctions.push(O)}function gs(O){dI(O,!x,1,!y),Ve.threadInitTLS()}function oc(O){A?postMessage({cmd:"cleanupThread",thread:O}):Xn(O)}function ci(O,q,de,We){return A?vo(3,1,O,q,de,We):ys(O,q,de,We)}function ys(O,q,de,We){if(typeof SharedArrayBuffer>"u")return z("Current environment does not support SharedArrayBuffer, pthreads are not available!"),6;var Ye=[],je=0;if(A&&(Ye.length===0||je))return ci(O,q,de,We);if(je)return je;var _e={startRoutine:de,pthread_ptr:O,arg:We,transferList:Ye};return A?(_e.cmd="spawnThread",postMessage(_e,Ye),0):rc(_e)}function Vo(){return 65536}var aa=!0;function ua(){return aa}function xs(O){Atomics.store(s(),O>>2,1),td()&&gI(O),Atomics.compareExchange(s(),O>>2,1,0)}i.executeNotifiedProxyingQueue=xs;function la(O,q,de,We){if(O==q)setTimeout(()=>xs(We));else if(A)postMessage({targetThread:O,cmd:"processProxyingQueue",queue:We});else{var Ye=Ve.pthreads[O];if(!Ye)return;Ye.postMessage({cmd:"processProxyingQueue",queue:We})}return 1}function ca(O,q,de){return-1}function pa(){Io("")}function ko(O){ko.shown||(ko.shown={}),ko.shown[O]||(ko.shown[O]=1,w&&(O="warning: "+O),z(O))}function $r(){w||x||ko("Blocking on the main thread is very dangerous, see https://emscripten.org/docs/porting/pthreads.html#blocking-on-the-main-browser-thread")}function sc(){return Date.now()}function fa(){return 4294901760}function ma(){return fa()}var pi;w?pi=()=>{var O=process.hrtime();return O[0]*1e3+O[1]/1e6}:pi=()=>performance.timeOrigin+performance.now();function xf(O,q,de){n().copyWithin(O>>>0,q>>>0,q+de>>>0)}function wf(){return w?QR().cpus().length:navigator.hardwareConcurrency}function bf(O){var q=rx(),de=O();return rd(q),de}function vo(O,q){var de=arguments.length-2,We=arguments;return bf(()=>{for(var Ye=de,je=nd(Ye*8),_e=je>>3,$e=0;$e<de;$e++){var tr=We[2+$e];l()[_e+$e>>>0]=tr}return hI(O,Ye,je,q)})}var fi=[];function Af(O,q,de){fi.length=q;for(var We=de>>3,Ye=0;Ye<q;Ye++)fi[Ye]=l()[We+Ye>>>0];var je=O<0,_e=je?Co[-O-1]:bs[O];return _e.apply(null,fi)}function ic(O){try{return U.grow(O-ze.byteLength+65535>>>16),wt(U.buffer),1}catch{}}function da(O){var q=n().length;if(O=O>>>0,O<=q)return!1;var de=fa();if(O>de)return!1;let We=(tr,zn)=>tr+(zn-tr%zn)%zn;for(var Ye=1;Ye<=4;Ye*=2){var je=q*(1+.2/Ye);je=Math.min(je,O+100663296);var _e=Math.min(de,We(Math.max(O,je),65536)),$e=ic(_e);if($e)return!0}return!1}function mi(){throw"unwind"}function ws(O){return A?vo(4,1,O):52}function ac(O,q,de,We,Ye){return A?vo(5,1,O,q,de,We,Ye):70}var ha=[null,[],[]];function If(O,q){var de=ha[O];q===0||q===10?((O===1?W:z)(Se(de,0)),de.length=0):de.push(q)}function uc(O,q,de,We){if(A)return vo(6,1,O,q,de,We);for(var Ye=0,je=0;je<de;je++){var _e=a()[q>>>2],$e=a()[q+4>>>2];q+=8;for(var tr=0;tr<$e;tr++)If(O,n()[_e+tr>>>0]);Ye+=$e}return a()[We>>>2]=Ye,0}function lc(O){var q=i["_"+O];return q}function Ho(O,q){e().set(O,q>>>0)}function di(O,q,de,We,Ye){var je={string:Cn=>{var Dc=0;if(Cn!=null&&Cn!==0){var AI=(Cn.length<<2)+1;Dc=nd(AI),Qe(Cn,Dc,AI)}return Dc},array:Cn=>{var Dc=nd(Cn.length);return Ho(Cn,Dc),Dc}};function _e(Cn){return q==="string"?Ne(Cn):q==="boolean"?!!Cn:Cn}var $e=lc(O),tr=[],zn=0;if(We)for(var Es=0;Es<We.length;Es++){var bI=je[de[Es]];bI?(zn===0&&(zn=rx()),tr[Es]=bI(We[Es])):tr[Es]=We[Es]}var nx=$e.apply(null,tr);function BP(Cn){return zn!==0&&rd(zn),_e(Cn)}return nx=BP(nx),nx}function ga(O,q,de,We){de=de||[];var Ye=de.every(_e=>_e==="number"||_e==="boolean"),je=q!=="string";return je&&Ye&&!We?lc(O):function(){return di(O,q,de,arguments,We)}}Ve.init();var bs=[null,nc,lr,ci,ws,ac,uc],cc={__emscripten_init_main_thread_js:gs,__emscripten_thread_cleanup:oc,__pthread_create_js:ys,_emscripten_default_pthread_stack_size:Vo,_emscripten_get_now_is_monotonic:ua,_emscripten_notify_task_queue:la,_emscripten_set_offscreencanvas_size:ca,abort:pa,emscripten_check_blocking_allowed:$r,emscripten_date_now:sc,emscripten_get_heap_max:ma,emscripten_get_now:pi,emscripten_memcpy_big:xf,emscripten_num_logical_cores:wf,emscripten_receive_on_main_thread_js:Af,emscripten_resize_heap:da,emscripten_unwind_to_js_event_loop:mi,exit:Jn,fd_close:ws,fd_seek:ac,fd_write:uc,memory:U||i.wasmMemory},As=So(),Sf=i.___wasm_call_ctors=function(){return(Sf=i.___wasm_call_ctors=i.asm.__wasm_call_ctors).apply(null,arguments)},pc=i._init=function(){return(pc=i._init=i.asm.init).apply(null,arguments)},ya=i._init_with_threads_count=function(){return(ya=i._init_with_threads_count=i.asm.init_with_threads_count).apply(null,arguments)},xa=i._get_threads_count=function(){return(xa=i._get_threads_count=i.asm.get_threads_count).apply(null,arguments)},wa=i._register_tensor=function(){return(wa=i._register_tensor=i.asm.register_tensor).apply(null,arguments)},Qo=i._dispose_data=function(){return(Qo=i._dispose_data=i.asm.dispose_data).apply(null,arguments)},qo=i._dispose=function(){return(qo=i._dispose=i.asm.dispose).apply(null,arguments)},fc=i._Abs=function(){return(fc=i._Abs=i.asm.Abs).apply(null,arguments)},mc=i._Acos=function(){return(mc=i._Acos=i.asm.Acos).apply(null,arguments)},Ko=i._Acosh=function(){return(Ko=i._Acosh=i.asm.Acosh).apply(null,arguments)},jo=i._Add=function(){return(jo=i._Add=i.asm.Add).apply(null,arguments)},dc=i._AddN=function(){return(dc=i._AddN=i.asm.AddN).apply(null,arguments)},hc=i._All=function(){return(hc=i._All=i.asm.All).apply(null,arguments)},Dt=i._Any=function(){return(Dt=i._Any=i.asm.Any).apply(null,arguments)},Nt=i._ArgMax=function(){return(Nt=i._ArgMax=i.asm.ArgMax).apply(null,arguments)},eo=i._ArgMin=function(){return(eo=i._ArgMin=i.asm.ArgMin).apply(null,arguments)},gr=i._Asin=function(){return(gr=i._Asin=i.asm.Asin).apply(null,arguments)},pr=i._Asinh=function(){return(pr=i._Asinh=i.asm.Asinh).apply(null,arguments)},fr=i._Atan=function(){return(fr=i._Atan=i.asm.Atan).apply(null,arguments)},Rt=i._Atan2=function(){return(Rt=i._Atan2=i.asm.Atan2).apply(null,arguments)},Yo=i._Atanh=function(){return(Yo=i._Atanh=i.asm.Atanh).apply(null,arguments)},hi=i._AvgPool=function(){return(hi=i._AvgPool=i.asm.AvgPool).apply(null,arguments)},Cf=i._AvgPool3D=function(){return(Cf=i._AvgPool3D=i.asm.AvgPool3D).apply(null,arguments)},to=i._AvgPool3DGrad=function(){return(to=i._AvgPool3DGrad=i.asm.AvgPool3DGrad).apply(null,arguments)},In=i._AvgPoolGrad=function(){return(In=i._AvgPoolGrad=i.asm.AvgPoolGrad).apply(null,arguments)},kf=i._BatchMatMul=function(){return(kf=i._BatchMatMul=i.asm.BatchMatMul).apply(null,arguments)},vf=i._Bincount=function(){return(vf=i._Bincount=i.asm.Bincount).apply(null,arguments)},Ef=i._BitwiseAnd=function(){return(Ef=i._BitwiseAnd=i.asm.BitwiseAnd).apply(null,arguments)},_f=i._Ceil=function(){return(_f=i._Ceil=i.asm.Ceil).apply(null,arguments)},Ln=i._ClipByValue=function(){return(Ln=i._ClipByValue=i.asm.ClipByValue).apply(null,arguments)},ro=i._Conv2D=function(){return(ro=i._Conv2D=i.asm.Conv2D).apply(null,arguments)},Eo=i._Conv2DBackpropInput=function(){return(Eo=i._Conv2DBackpropInput=i.asm.Conv2DBackpropInput).apply(null,arguments)},Xo=i._Conv3D=function(){return(Xo=i._Conv3D=i.asm.Conv3D).apply(null,arguments)},Df=i._Conv3DBackpropFilterV2=function(){return(Df=i._Conv3DBackpropFilterV2=i.asm.Conv3DBackpropFilterV2).apply(null,arguments)},Sn=i._Conv3DBackpropInputV2=function(){return(Sn=i._Conv3DBackpropInputV2=i.asm.Conv3DBackpropInputV2).apply(null,arguments)},Rf=i._Cos=function(){return(Rf=i._Cos=i.asm.Cos).apply(null,arguments)},gc=i._Cosh=function(){return(gc=i._Cosh=i.asm.Cosh).apply(null,arguments)},yc=i._CropAndResize=function(){return(yc=i._CropAndResize=i.asm.CropAndResize).apply(null,arguments)},Is=i._Cumprod=function(){return(Is=i._Cumprod=i.asm.Cumprod).apply(null,arguments)},Ss=i._Cumsum=function(){return(Ss=i._Cumsum=i.asm.Cumsum).apply(null,arguments)},Tf=i._DenseBincount=function(){return(Tf=i._DenseBincount=i.asm.DenseBincount).apply(null,arguments)},ba=i._DepthToSpace=function(){return(ba=i._DepthToSpace=i.asm.DepthToSpace).apply(null,arguments)},Mf=i._DepthwiseConv2dNative=function(){return(Mf=i._DepthwiseConv2dNative=i.asm.DepthwiseConv2dNative).apply(null,arguments)},_o=i._Diag=function(){return(_o=i._Diag=i.asm.Diag).apply(null,arguments)},no=i._Dilation2D=function(){return(no=i._Dilation2D=i.asm.Dilation2D).apply(null,arguments)},Cs=i._Dilation2DBackpropFilter=function(){return(Cs=i._Dilation2DBackpropFilter=i.asm.Dilation2DBackpropFilter).apply(null,arguments)},xc=i._Dilation2DBackpropInput=function(){return(xc=i._Dilation2DBackpropInput=i.asm.Dilation2DBackpropInput).apply(null,arguments)},Aa=i._Elu=function(){return(Aa=i._Elu=i.asm.Elu).apply(null,arguments)},Ia=i._EluGrad=function(){return(Ia=i._EluGrad=i.asm.EluGrad).apply(null,arguments)},Sa=i._Equal=function(){return(Sa=i._Equal=i.asm.Equal).apply(null,arguments)},wc=i._Erf=function(){return(wc=i._Erf=i.asm.Erf).apply(null,arguments)},bc=i._Exp=function(){return(bc=i._Exp=i.asm.Exp).apply(null,arguments)},Ac=i._Expm1=function(){return(Ac=i._Expm1=i.asm.Expm1).apply(null,arguments)},Ic=i._FlipLeftRight=function(){return(Ic=i._FlipLeftRight=i.asm.FlipLeftRight).apply(null,arguments)},Sc=i._Floor=function(){return(Sc=i._Floor=i.asm.Floor).apply(null,arguments)},Cc=i._FloorDiv=function(){return(Cc=i._FloorDiv=i.asm.FloorDiv).apply(null,arguments)},Nf=i._FusedBatchNorm=function(){return(Nf=i._FusedBatchNorm=i.asm.FusedBatchNorm).apply(null,arguments)},kc=i._FusedConv2D=function(){return(kc=i._FusedConv2D=i.asm.FusedConv2D).apply(null,arguments)},vc=i._FusedDepthwiseConv2D=function(){return(vc=i._FusedDepthwiseConv2D=i.asm.FusedDepthwiseConv2D).apply(null,arguments)},Jo=i._Gather=function(){return(Jo=i._Gather=i.asm.Gather).apply(null,arguments)},gi=i._GatherNd=function(){return(gi=i._GatherNd=i.asm.GatherNd).apply(null,arguments)},mr=i._Greater=function(){return(mr=i._Greater=i.asm.Greater).apply(null,arguments)},Ec=i._GreaterEqual=function(){return(Ec=i._GreaterEqual=i.asm.GreaterEqual).apply(null,arguments)},er=i._IsFinite=function(){return(er=i._IsFinite=i.asm.IsFinite).apply(null,arguments)},_c=i._IsInf=function(){return(_c=i._IsInf=i.asm.IsInf).apply(null,arguments)},Ca=i._IsNan=function(){return(Ca=i._IsNan=i.asm.IsNan).apply(null,arguments)},ks=i._LRN=function(){return(ks=i._LRN=i.asm.LRN).apply(null,arguments)},Ff=i._LRNGrad=function(){return(Ff=i._LRNGrad=i.asm.LRNGrad).apply(null,arguments)},Bf=i._LeakyRelu=function(){return(Bf=i._LeakyRelu=i.asm.LeakyRelu).apply(null,arguments)},ka=i._Less=function(){return(ka=i._Less=i.asm.Less).apply(null,arguments)},C=i._LessEqual=function(){return(C=i._LessEqual=i.asm.LessEqual).apply(null,arguments)},D=i._LinSpace=function(){return(D=i._LinSpace=i.asm.LinSpace).apply(null,arguments)},B=i._Log=function(){return(B=i._Log=i.asm.Log).apply(null,arguments)},P=i._Log1p=function(){return(P=i._Log1p=i.asm.Log1p).apply(null,arguments)},G=i._LogicalAnd=function(){return(G=i._LogicalAnd=i.asm.LogicalAnd).apply(null,arguments)},Y=i._LogicalNot=function(){return(Y=i._LogicalNot=i.asm.LogicalNot).apply(null,arguments)},ae=i._LogicalOr=function(){return(ae=i._LogicalOr=i.asm.LogicalOr).apply(null,arguments)},le=i._LogicalXor=function(){return(le=i._LogicalXor=i.asm.LogicalXor).apply(null,arguments)},me=i._Max=function(){return(me=i._Max=i.asm.Max).apply(null,arguments)},Ce=i._MaxPool=function(){return(Ce=i._MaxPool=i.asm.MaxPool).apply(null,arguments)},ke=i._MaxPool3D=function(){return(ke=i._MaxPool3D=i.asm.MaxPool3D).apply(null,arguments)},De=i._MaxPool3DGrad=function(){return(De=i._MaxPool3DGrad=i.asm.MaxPool3DGrad).apply(null,arguments)},He=i._MaxPoolGrad=function(){return(He=i._MaxPoolGrad=i.asm.MaxPoolGrad).apply(null,arguments)},dt=i._MaxPoolWithArgmax=function(){return(dt=i._MaxPoolWithArgmax=i.asm.MaxPoolWithArgmax).apply(null,arguments)},pt=i._Maximum=function(){return(pt=i._Maximum=i.asm.Maximum).apply(null,arguments)},rt=i._Mean=function(){return(rt=i._Mean=i.asm.Mean).apply(null,arguments)},Oe=i._Min=function(){return(Oe=i._Min=i.asm.Min).apply(null,arguments)},Fe=i._Minimum=function(){return(Fe=i._Minimum=i.asm.Minimum).apply(null,arguments)},Tt=i._MirrorPad=function(){return(Tt=i._MirrorPad=i.asm.MirrorPad).apply(null,arguments)},Wt=i._Mod=function(){return(Wt=i._Mod=i.asm.Mod).apply(null,arguments)},dr=i._Multinomial=function(){return(dr=i._Multinomial=i.asm.Multinomial).apply(null,arguments)},St=i._Multiply=function(){return(St=i._Multiply=i.asm.Multiply).apply(null,arguments)},Gt=i._Neg=function(){return(Gt=i._Neg=i.asm.Neg).apply(null,arguments)},Kr=i._NonMaxSuppressionV3=function(){return(Kr=i._NonMaxSuppressionV3=i.asm.NonMaxSuppressionV3).apply(null,arguments)},Rr=i._NonMaxSuppressionV4=function(){return(Rr=i._NonMaxSuppressionV4=i.asm.NonMaxSuppressionV4).apply(null,arguments)},jr=i._NonMaxSuppressionV5=function(){return(jr=i._NonMaxSuppressionV5=i.asm.NonMaxSuppressionV5).apply(null,arguments)},tn=i._NotEqual=function(){return(tn=i._NotEqual=i.asm.NotEqual).apply(null,arguments)},rn=i._OneHot=function(){return(rn=i._OneHot=i.asm.OneHot).apply(null,arguments)},Yr=i._PadV2=function(){return(Yr=i._PadV2=i.asm.PadV2).apply(null,arguments)},nn=i._Pow=function(){return(nn=i._Pow=i.asm.Pow).apply(null,arguments)},Lr=i._Prelu=function(){return(Lr=i._Prelu=i.asm.Prelu).apply(null,arguments)},fn=i._Prod=function(){return(fn=i._Prod=i.asm.Prod).apply(null,arguments)},hr=i._RealDiv=function(){return(hr=i._RealDiv=i.asm.RealDiv).apply(null,arguments)},Ir=i._Reciprocal=function(){return(Ir=i._Reciprocal=i.asm.Reciprocal).apply(null,arguments)},Do=i._Relu=function(){return(Do=i._Relu=i.asm.Relu).apply(null,arguments)},K=i._Relu6=function(){return(K=i._Relu6=i.asm.Relu6).apply(null,arguments)},ue=i._ResizeBilinear=function(){return(ue=i._ResizeBilinear=i.asm.ResizeBilinear).apply(null,arguments)},Le=i._ResizeBilinearGrad=function(){return(Le=i._ResizeBilinearGrad=i.asm.ResizeBilinearGrad).apply(null,arguments)},ht=i._ResizeNearestNeighbor=function(){return(ht=i._ResizeNearestNeighbor=i.asm.ResizeNearestNeighbor).apply(null,arguments)},qt=i._ResizeNearestNeighborGrad=function(){return(qt=i._ResizeNearestNeighborGrad=i.asm.ResizeNearestNeighborGrad).apply(null,arguments)},Kt=i._Reverse=function(){return(Kt=i._Reverse=i.asm.Reverse).apply(null,arguments)},ut=i._RotateWithOffset=function(){return(ut=i._RotateWithOffset=i.asm.RotateWithOffset).apply(null,arguments)},st=i._Round=function(){return(st=i._Round=i.asm.Round).apply(null,arguments)},yr=i._Rsqrt=function(){return(yr=i._Rsqrt=i.asm.Rsqrt).apply(null,arguments)},On=i._ScatterNd=function(){return(On=i._ScatterNd=i.asm.ScatterNd).apply(null,arguments)},vs=i._SearchSorted=function(){return(vs=i._SearchSorted=i.asm.SearchSorted).apply(null,arguments)},Zm=i._SelectV2=function(){return(Zm=i._SelectV2=i.asm.SelectV2).apply(null,arguments)},Pf=i._Selu=function(){return(Pf=i._Selu=i.asm.Selu).apply(null,arguments)},ex=i._Sigmoid=function(){return(ex=i._Sigmoid=i.asm.Sigmoid).apply(null,arguments)},on=i._Sign=function(){return(on=i._Sign=i.asm.Sign).apply(null,arguments)},yi=i._Sin=function(){return(yi=i._Sin=i.asm.Sin).apply(null,arguments)},ed=i._Sinh=function(){return(ed=i._Sinh=i.asm.Sinh).apply(null,arguments)},nP=i._Softmax=function(){return(nP=i._Softmax=i.asm.Softmax).apply(null,arguments)},oP=i._Softplus=function(){return(oP=i._Softplus=i.asm.Softplus).apply(null,arguments)},sP=i._SparseFillEmptyRows=function(){return(sP=i._SparseFillEmptyRows=i.asm.SparseFillEmptyRows).apply(null,arguments)},iP=i._SparseReshape=function(){return(iP=i._SparseReshape=i.asm.SparseReshape).apply(null,arguments)},aP=i._SparseSegmentReduction=function(){return(aP=i._SparseSegmentReduction=i.asm.SparseSegmentReduction).apply(null,arguments)},uP=i._SparseToDense=function(){return(uP=i._SparseToDense=i.asm.SparseToDense).apply(null,arguments)},lP=i._Sqrt=function(){return(lP=i._Sqrt=i.asm.Sqrt).apply(null,arguments)},cP=i._Square=function(){return(cP=i._Square=i.asm.Square).apply(null,arguments)},pP=i._SquaredDifference=function(){return(pP=i._SquaredDifference=i.asm.SquaredDifference).apply(null,arguments)},fP=i._Step=function(){return(fP=i._Step=i.asm.Step).apply(null,arguments)},mP=i._StridedSlice=function(){return(mP=i._StridedSlice=i.asm.StridedSlice).apply(null,arguments)},dP=i._Sub=function(){return(dP=i._Sub=i.asm.Sub).apply(null,arguments)},hP=i._Sum=function(){return(hP=i._Sum=i.asm.Sum).apply(null,arguments)},gP=i._Tan=function(){return(gP=i._Tan=i.asm.Tan).apply(null,arguments)},yP=i._Tanh=function(){return(yP=i._Tanh=i.asm.Tanh).apply(null,arguments)},xP=i._TensorScatterUpdate=function(){return(xP=i._TensorScatterUpdate=i.asm.TensorScatterUpdate).apply(null,arguments)},wP=i._Tile=function(){return(wP=i._Tile=i.asm.Tile).apply(null,arguments)},bP=i._TopK=function(){return(bP=i._TopK=i.asm.TopK).apply(null,arguments)},AP=i._Transform=function(){return(AP=i._Transform=i.asm.Transform).apply(null,arguments)},IP=i._Transpose=function(){return(IP=i._Transpose=i.asm.Transpose).apply(null,arguments)},SP=i.__FusedMatMul=function(){return(SP=i.__FusedMatMul=i.asm._FusedMatMul).apply(null,arguments)},CP=i._malloc=function(){return(CP=i._malloc=i.asm.malloc).apply(null,arguments)},kP=i._free=function(){return(kP=i._free=i.asm.free).apply(null,arguments)},vP=i.__emscripten_tls_init=function(){return(vP=i.__emscripten_tls_init=i.asm._emscripten_tls_init).apply(null,arguments)},td=i._pthread_self=function(){return(td=i._pthread_self=i.asm.pthread_self).apply(null,arguments)},EP=i.___errno_location=function(){return(EP=i.___errno_location=i.asm.__errno_location).apply(null,arguments)},dI=i.__emscripten_thread_init=function(){return(dI=i.__emscripten_thread_init=i.asm._emscripten_thread_init).apply(null,arguments)},_P=i.__emscripten_thread_crashed=function(){return(_P=i.__emscripten_thread_crashed=i.asm._emscripten_thread_crashed).apply(null,arguments)},DP=i._emscripten_main_thread_process_queued_calls=function(){return(DP=i._emscripten_main_thread_process_queued_calls=i.asm.emscripten_main_thread_process_queued_calls).apply(null,arguments)},RP=i._emscripten_main_browser_thread_id=function(){return(RP=i._emscripten_main_browser_thread_id=i.asm.emscripten_main_browser_thread_id).apply(null,arguments)},hI=i._emscripten_run_in_main_runtime_thread_js=function(){return(hI=i._emscripten_run_in_main_runtime_thread_js=i.asm.emscripten_run_in_main_runtime_thread_js).apply(null,arguments)},TP=i._emscripten_dispatch_to_thread_=function(){return(TP=i._emscripten_dispatch_to_thread_=i.asm.emscripten_dispatch_to_thread_).apply(null,arguments)},gI=i.__emscripten_proxy_execute_task_queue=function(){return(gI=i.__emscripten_proxy_execute_task_queue=i.asm._emscripten_proxy_execute_task_queue).apply(null,arguments)},tx=i.__emscripten_thread_free_data=function(){return(tx=i.__emscripten_thread_free_data=i.asm._emscripten_thread_free_data).apply(null,arguments)},yI=i.__emscripten_thread_exit=function(){return(yI=i.__emscripten_thread_exit=i.asm._emscripten_thread_exit).apply(null,arguments)},xI=i._emscripten_stack_set_limits=function(){return(xI=i._emscripten_stack_set_limits=i.asm.emscripten_stack_set_limits).apply(null,arguments)},rx=i.stackSave=function(){return(rx=i.stackSave=i.asm.stackSave).apply(null,arguments)},rd=i.stackRestore=function(){return(rd=i.stackRestore=i.asm.stackRestore).apply(null,arguments)},nd=i.stackAlloc=function(){return(nd=i.stackAlloc=i.asm.stackAlloc).apply(null,arguments)},MP=i.dynCall_iijjiiii=function(){return(MP=i.dynCall_iijjiiii=i.asm.dynCall_iijjiiii).apply(null,arguments)},NP=i.dynCall_jiji=function(){return(NP=i.dynCall_jiji=i.asm.dynCall_jiji).apply(null,arguments)};i.keepRuntimeAlive=ar,i.wasmMemory=U,i.cwrap=ga,i.ExitStatus=An,i.PThread=Ve;var od;Qr=function O(){od||wI(),od||(Qr=O)};function wI(O){if(O=O||d,Bn>0)return;if(A){c(i),At(),startWorker(i);return}if(Pr(),Bn>0)return;function q(){od||(od=!0,i.calledRun=!0,!X&&(At(),c(i),i.onRuntimeInitialized&&i.onRuntimeInitialized(),ur()))}i.setStatus?(i.setStatus("Running..."),setTimeout(function(){setTimeout(function(){i.setStatus("")},1),q()},1)):q()}if(i.preInit)for(typeof i.preInit=="function"&&(i.preInit=[i.preInit]);i.preInit.length>0;)i.preInit.pop()();wI();var sd;f&&(sd={uncaughtException:process.listeners("uncaughtException").filter(function(O){return!f.uncaughtException.indexOf(O)>-1}),unhandledRejection:process.listeners("unhandledRejection").filter(function(O){return!f.unhandledRejection.indexOf(O)>-1})});var id;if(typeof WasmBackendModule<"u")id=WasmBackendModule;else if(typeof t<"u")id=t;else throw new Error("Could not find wasm module in post.js");if(sd){var FP=id._dispose;id._dispose=function(){FP(),sd.uncaughtException.forEach(function(O){process.removeListener("uncaughtException",O)}),sd.unhandledRejection.forEach(function(O){process.removeListener("unhandledRejection",O)})}}return t.ready})})();typeof Gh=="object"&&typeof Xb=="object"?Xb.exports=Yb:typeof define=="function"&&define.amd?define([],function(){return Yb}):typeof Gh=="object"&&(Gh.WasmBackendModuleThreadedSimd=Yb)});var jR=xr((fFe,KR)=>{KR.exports.wasmWorkerContents=`"use strict";var Module={};var ENVIRONMENT_IS_NODE=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string";if(ENVIRONMENT_IS_NODE){var nodeWorkerThreads=require("worker_threads");var parentPort=nodeWorkerThreads.parentPort;parentPort.on("message",data=>onmessage({data:data}));var fs=require("fs");Object.assign(global,{self:global,require:require,Module:Module,location:{href:__filename},Worker:nodeWorkerThreads.Worker,importScripts:function(f){(0,eval)(fs.readFileSync(f,"utf8")+"//# sourceURL="+f)},postMessage:function(msg){parentPort.postMessage(msg)},performance:global.performance||{now:function(){return Date.now()}}})}var initializedJS=false;var pendingNotifiedProxyingQueues=[];function threadPrintErr(){var text=Array.prototype.slice.call(arguments).join(" ");if(ENVIRONMENT_IS_NODE){fs.writeSync(2,text+"
");return}console.error(text)}function threadAlert(){var text=Array.prototype.slice.call(arguments).join(" ");postMessage({cmd:"alert",text:text,threadId:Module["_pthread_self"]()})}var err=threadPrintErr;self.alert=threadAlert;Module["instantiateWasm"]=(info,receiveInstance)=>{var instance=new WebAssembly.Instance(Module["wasmModule"],info);receiveInstance(instance);Module["wasmModule"]=null;return instance.exports};self.onunhandledrejection=e=>{throw e.reason??e};self.startWorker=instance=>{Module=instance;postMessage({"cmd":"loaded"})};self.onmessage=e=>{try{if(e.data.cmd==="load"){Module["wasmModule"]=e.data.wasmModule;for(const handler of e.data.handlers){Module[handler]=function(){postMessage({cmd:"callHandler",handler:handler,args:[...arguments]})}}Module["wasmMemory"]=e.data.wasmMemory;Module["buffer"]=Module["wasmMemory"].buffer;Module["ENVIRONMENT_IS_PTHREAD"]=true;if(typeof e.data.urlOrBlob=="string"){importScripts(e.data.urlOrBlob)}else{var objectUrl=URL.createObjectURL(e.data.urlOrBlob);importScripts(objectUrl);URL.revokeObjectURL(objectUrl)}WasmBackendModuleThreadedSimd(Module)}else if(e.data.cmd==="run"){Module["__emscripten_thread_init"](e.data.pthread_ptr,0,0,1);Module["establishStackSpace"]();Module["PThread"].receiveObjectTransfer(e.data);Module["PThread"].threadInitTLS();if(!initializedJS){pendingNotifiedProxyingQueues.forEach(queue=>{Module["executeNotifiedProxyingQueue"](queue)});pendingNotifiedProxyingQueues=[];initializedJS=true}try{Module["invokeEntryPoint"](e.data.start_routine,e.data.arg)}catch(ex){if(ex!="unwind"){if(ex instanceof Module["ExitStatus"]){if(Module["keepRuntimeAlive"]()){}else{Module["__emscripten_thread_exit"](ex.status)}}else{throw ex}}}}else if(e.data.cmd==="cancel"){if(Module["_pthread_self"]()){Module["__emscripten_thread_exit"](-1)}}else if(e.data.target==="setimmediate"){}else if(e.data.cmd==="processProxyingQueue"){if(initializedJS){Module["executeNotifiedProxyingQueue"](e.data.queue)}else{pendingNotifiedProxyingQueues.push(e.data.queue)}}else if(e.data.cmd){err("worker.js received unknown command "+e.data.cmd);err(e.data)}}catch(ex){if(Module["__emscripten_thread_crashed"]){Module["__emscripten_thread_crashed"]()}throw ex}};`});var YR=xr((Uh,Zb)=>{var Jb=(()=>{var r=typeof document<"u"&&document.currentScript?document.currentScript.src:void 0;return typeof __filename<"u"&&(r=r||__filename),(function(t){t=t||{};var e=typeof t<"u"?t:{},n,o;e.ready=new Promise(function(K,ue){n=K,o=ue});var s;typeof process<"u"&&process.listeners&&(s={uncaughtException:process.listeners("uncaughtException"),unhandledRejection:process.listeners("unhandledRejection")});var a=Object.assign({},e),u=[],l="./this.program",i=(K,ue)=>{throw ue},c=typeof window=="object",p=typeof importScripts=="function",f=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string",m="";function d(K){return e.locateFile?e.locateFile(K,m):m+K}var h,g,y,x;function w(K){if(K instanceof Pn)return;E("exiting due to exception: "+K)}if(f){var A=Kb(),I=jb();p?m=I.dirname(m)+"/":m=__dirname+"/",h=(K,ue)=>(K=Pr(K)?new URL(K):I.normalize(K),A.readFileSync(K,ue?void 0:"utf8")),y=K=>{var ue=h(K,!0);return ue.buffer||(ue=new Uint8Array(ue)),ue},g=(K,ue,Le)=>{K=Pr(K)?new URL(K):I.normalize(K),A.readFile(K,function(ht,qt){ht?Le(ht):ue(qt.buffer)})},process.argv.length>1&&(l=process.argv[1].replace(/\\/g,"/")),u=process.argv.slice(2),process.on("uncaughtException",function(K){if(!(K instanceof Pn))throw K}),process.on("unhandledRejection",function(K){throw K}),i=(K,ue)=>{if(Ze())throw process.exitCode=K,ue;w(ue),process.exit(K)},e.inspect=function(){return"[Emscripten Module object]"}}else(c||p)&&(p?m=self.location.href:typeof document<"u"&&document.currentScript&&(m=document.currentScript.src),r&&(m=r),m.indexOf("blob:")!==0?m=m.substr(0,m.replace(/[?#].*/,"").lastIndexOf("/")+1):m="",h=K=>{var ue=new XMLHttpRequest;return ue.open("GET",K,!1),ue.send(null),ue.responseText},p&&(y=K=>{var ue=new XMLHttpRequest;return ue.open("GET",K,!1),ue.responseType="arraybuffer",ue.send(null),new Uint8Array(ue.response)}),g=(K,ue,Le)=>{var ht=new XMLHttpRequest;ht.open("GET",K,!0),ht.responseType="arraybuffer",ht.onload=()=>{if(ht.status==200||ht.status==0&&ht.response){ue(ht.response);return}Le()},ht.onerror=Le,ht.send(null)},x=K=>document.title=K);var v=e.print||console.log.bind(console),E=e.printErr||console.warn.bind(console);Object.assign(e,a),a=null,e.arguments&&(u=e.arguments),e.thisProgram&&(l=e.thisProgram),e.quit&&(i=e.quit);var T=4,F;e.wasmBinary&&(F=e.wasmBinary);var k=e.noExitRuntime||!0;typeof WebAssembly!="object"&&Zt("no native wasm support detected");var _,M=!1,R;function L(K,ue){K||Zt(ue)}var $=typeof TextDecoder<"u"?new TextDecoder("utf8"):void 0;function W(K,ue,Le){ue>>>=0;for(var ht=ue+Le,qt=ue;K[qt]&&!(qt>=ht);)++qt;if(qt-ue>16&&K.buffer&&$)return $.decode(K.subarray(ue,qt));for(var Kt="";ue<qt;){var ut=K[ue++];if(!(ut&128)){Kt+=String.fromCharCode(ut);continue}var st=K[ue++]&63;if((ut&224)==192){Kt+=String.fromCharCode((ut&31)<<6|st);continue}var yr=K[ue++]&63;if((ut&240)==224?ut=(ut&15)<<12|st<<6|yr:ut=(ut&7)<<18|st<<12|yr<<6|K[ue++]&63,ut<65536)Kt+=String.fromCharCode(ut);else{var On=ut-65536;Kt+=String.fromCharCode(55296|On>>10,56320|On&1023)}}return Kt}function z(K,ue){return K>>>=0,K?W(j,K,ue):""}function V(K,ue,Le,ht){if(Le>>>=0,!(ht>0))return 0;for(var qt=Le,Kt=Le+ht-1,ut=0;ut<K.length;++ut){var st=K.charCodeAt(ut);if(st>=55296&&st<=57343){var yr=K.charCodeAt(++ut);st=65536+((st&1023)<<10)|yr&1023}if(st<=127){if(Le>=Kt)break;ue[Le++>>>0]=st}else if(st<=2047){if(Le+1>=Kt)break;ue[Le++>>>0]=192|st>>6,ue[Le++>>>0]=128|st&63}else if(st<=65535){if(Le+2>=Kt)break;ue[Le++>>>0]=224|st>>12,ue[Le++>>>0]=128|st>>6&63,ue[Le++>>>0]=128|st&63}else{if(Le+3>=Kt)break;ue[Le++>>>0]=240|st>>18,ue[Le++>>>0]=128|st>>12&63,ue[Le++>>>0]=128|st>>6&63,ue[Le++>>>0]=128|st&63}}return ue[Le>>>0]=0,Le-qt}function Q(K,ue,Le){return V(K,j,ue,Le)}var H,ee,j,N,U,te,X,oe,be;function Ae(K){H=K,e.HEAP8=ee=new Int8Array(K),e.HEAP16=N=new Int16Array(K),e.HEAP32=te=new Int32Array(K),e.HEAPU8=j=new Uint8Array(K),e.HEAPU16=U=new Uint16Array(K),e.HEAPU32=X=new Uint32Array(K),e.HEAPF32=oe=new Float32Array(K),e.HEAPF64=be=new Float64Array(K)}var Se=e.INITIAL_MEMORY||16777216,Ne,Ue=[],Qe=[],ze=[],tt=!1;function Ze(){return k}function mt(){if(e.preRun)for(typeof e.preRun=="function"&&(e.preRun=[e.preRun]);e.preRun.length;)at(e.preRun.shift());Qr(Ue)}function yt(){tt=!0,Qr(Qe)}function ir(){if(e.postRun)for(typeof e.postRun=="function"&&(e.postRun=[e.postRun]);e.postRun.length;)Mt(e.postRun.shift());Qr(ze)}function at(K){Ue.unshift(K)}function br(K){Qe.unshift(K)}function Mt(K){ze.unshift(K)}var wt=0,Be=null,xe=null;function ot(K){wt++,e.monitorRunDependencies&&e.monitorRunDependencies(wt)}function bt(K){if(wt--,e.monitorRunDependencies&&e.monitorRunDependencies(wt),wt==0&&(Be!==null&&(clearInterval(Be),Be=null),xe)){var ue=xe;xe=null,ue()}}function Zt(K){e.onAbort&&e.onAbort(K),K="Aborted("+K+")",E(K),M=!0,R=1,K+=". Build with -sASSERTIONS for more info.";var ue=new WebAssembly.RuntimeError(K);throw o(ue),ue}var Vr="data:application/octet-stream;base64,";function ar(K){return K.startsWith(Vr)}function Pr(K){return K.startsWith("file://")}var At;At="tfjs-backend-wasm.wasm",ar(At)||(At=d(At));function ur(K){try{if(K==At&&F)return new Uint8Array(F);if(y)return y(K);throw"both async and sync fetching of the wasm failed"}catch(ue){Zt(ue)}}function Ar(){if(!F&&(c||p)){if(typeof fetch=="function"&&!Pr(At))return fetch(At,{credentials:"same-origin"}).then(function(K){if(!K.ok)throw"failed to load wasm binary file at '"+At+"'";return K.arrayBuffer()}).catch(function(){return ur(At)});if(g)return new Promise(function(K,ue){g(At,function(Le){K(new Uint8Array(Le))},ue)})}return Promise.resolve().then(function(){return ur(At)})}function Hr(){var K={env:Xn,wasi_snapshot_preview1:Xn};function ue(ut,st){var yr=ut.exports;e.asm=yr,_=e.asm.memory,Ae(_.buffer),Ne=e.asm.__indirect_function_table,br(e.asm.__wasm_call_ctors),bt("wasm-instantiate")}ot("wasm-instantiate");function Le(ut){ue(ut.instance)}function ht(ut){return Ar().then(function(st){return WebAssembly.instantiate(st,K)}).then(function(st){return st}).then(ut,function(st){E("failed to asynchronously prepare wasm: "+st),Zt(st)})}function qt(){return!F&&typeof WebAssembly.instantiateStreaming=="function"&&!ar(At)&&!Pr(At)&&!f&&typeof fetch=="function"?fetch(At,{credentials:"same-origin"}).then(function(ut){var st=WebAssembly.instantiateStreaming(ut,K);return st.then(Le,function(yr){return E("wasm streaming compile failed: "+yr),E("falling back to ArrayBuffer instantiation"),ht(Le)})}):ht(Le)}if(e.instantiateWasm)try{var Kt=e.instantiateWasm(K,ue);return Kt}catch(ut){E("Module.instantiateWasm callback failed with error: "+ut),o(ut)}return qt().catch(o),{}}var Jl,Bn;function Pn(K){this.name="ExitStatus",this.message="Program terminated with exit("+K+")",this.status=K}function Qr(K){for(;K.length>0;)K.shift()(e)}function ii(){Zt("")}function qr(){return 4294901760}function Io(){return qr()}function Zl(K,ue,Le){j.copyWithin(K>>>0,ue>>>0,ue+Le>>>0)}function ec(K){try{return _.grow(K-H.byteLength+65535>>>16),Ae(_.buffer),1}catch{}}function ai(K){var ue=j.length;K=K>>>0;var Le=qr();if(K>Le)return!1;let ht=(yr,On)=>yr+(On-yr%On)%On;for(var qt=1;qt<=4;qt*=2){var Kt=ue*(1+.2/qt);Kt=Math.min(Kt,K+100663296);var ut=Math.min(Le,ht(Math.max(K,Kt),65536)),st=ec(ut);if(st)return!0}return!1}var _r={varargs:void 0,get:function(){_r.varargs+=4;var K=te[_r.varargs-4>>>2];return K},getStr:function(K){var ue=z(K);return ue}};function tc(K){return 52}function hf(K,ue,Le,ht,qt){return 70}var So=[null,[],[]];function Dr(K,ue){var Le=So[K];ue===0||ue===10?((K===1?v:E)(W(Le,0)),Le.length=0):Le.push(ue)}function $n(K,ue,Le,ht){for(var qt=0,Kt=0;Kt<Le;Kt++){var ut=X[ue>>>2],st=X[ue+4>>>2];ue+=8;for(var yr=0;yr<st;yr++)Dr(K,j[ut+yr>>>0]);qt+=st}return X[ht>>>2]=qt,0}function Co(K){var ue=e["_"+K];return ue}function An(K,ue){ee.set(K,ue>>>0)}function en(K,ue,Le,ht,qt){var Kt={string:on=>{var yi=0;if(on!=null&&on!==0){var ed=(on.length<<2)+1;yi=rn(ed),Q(on,yi,ed)}return yi},array:on=>{var yi=rn(on.length);return An(on,yi),yi}};function ut(on){return ue==="string"?z(on):ue==="boolean"?!!on:on}var st=Co(K),yr=[],On=0;if(ht)for(var vs=0;vs<ht.length;vs++){var Zm=Kt[Le[vs]];Zm?(On===0&&(On=jr()),yr[vs]=Zm(ht[vs])):yr[vs]=ht[vs]}var Pf=st.apply(null,yr);function ex(on){return On!==0&&tn(On),ut(on)}return Pf=ex(Pf),Pf}function Uo(K,ue,Le,ht){Le=Le||[];var qt=Le.every(ut=>ut==="number"||ut==="boolean"),Kt=ue!=="string";return Kt&&qt&&!ht?Co(K):function(){return en(K,ue,Le,arguments,ht)}}var Xn={abort:ii,emscripten_get_heap_max:Io,emscripten_memcpy_big:Zl,emscripten_resize_heap:ai,fd_close:tc,fd_seek:hf,fd_write:$n},rc=Hr(),ia=e.___wasm_call_ctors=function(){return(ia=e.___wasm_call_ctors=e.asm.__wasm_call_ctors).apply(null,arguments)},nc=e._init=function(){return(nc=e._init=e.asm.init).apply(null,arguments)},gf=e._init_with_threads_count=function(){return(gf=e._init_with_threads_count=e.asm.init_with_threads_count).apply(null,arguments)},Jn=e._get_threads_count=function(){return(Jn=e._get_threads_count=e.asm.get_threads_count).apply(null,arguments)},yf=e._register_tensor=function(){return(yf=e._register_tensor=e.asm.register_tensor).apply(null,arguments)},Ve=e._dispose_data=function(){return(Ve=e._dispose_data=e.asm.dispose_data).apply(null,arguments)},ui=e._dispose=function(){return(ui=e._dispose=e.asm.dispose).apply(null,arguments)},Zn=e._Abs=function(){return(Zn=e._Abs=e.asm.Abs).apply(null,arguments)},lr=e._Acos=function(){return(lr=e._Acos=e.asm.Acos).apply(null,arguments)},Qt=e._Acosh=function(){return(Qt=e._Acosh=e.asm.Acosh).apply(null,arguments)},cr=e._Add=function(){return(cr=e._Add=e.asm.Add).apply(null,arguments)},li=e._AddN=function(){return(li=e._AddN=e.asm.AddN).apply(null,arguments)},pn=e._All=function(){return(pn=e._All=e.asm.All).apply(null,arguments)},gs=e._Any=function(){return(gs=e._Any=e.asm.Any).apply(null,arguments)},oc=e._ArgMax=function(){return(oc=e._ArgMax=e.asm.ArgMax).apply(null,arguments)},ci=e._ArgMin=function(){return(ci=e._ArgMin=e.asm.ArgMin).apply(null,arguments)},ys=e._Asin=function(){return(ys=e._Asin=e.asm.Asin).apply(null,arguments)},Vo=e._Asinh=function(){return(Vo=e._Asinh=e.asm.Asinh).apply(null,arguments)},aa=e._Atan=function(){return(aa=e._Atan=e.asm.Atan).apply(null,arguments)},ua=e._Atan2=function(){return(ua=e._Atan2=e.asm.Atan2).apply(null,arguments)},xs=e._Atanh=function(){return(xs=e._Atanh=e.asm.Atanh).apply(null,arguments)},la=e._AvgPool=function(){return(la=e._AvgPool=e.asm.AvgPool).apply(null,arguments)},ca=e._AvgPool3D=function(){return(ca=e._AvgPool3D=e.asm.AvgPool3D).apply(null,arguments)},pa=e._AvgPool3DGrad=function(){return(pa=e._AvgPool3DGrad=e.asm.AvgPool3DGrad).apply(null,arguments)},ko=e._AvgPoolGrad=function(){return(ko=e._AvgPoolGrad=e.asm.AvgPoolGrad).apply(null,arguments)},$r=e._BatchMatMul=function(){return($r=e._BatchMatMul=e.asm.BatchMatMul).apply(null,arguments)},sc=e._Bincount=function(){return(sc=e._Bincount=e.asm.Bincount).apply(null,arguments)},fa=e._BitwiseAnd=function(){return(fa=e._BitwiseAnd=e.asm.BitwiseAnd).apply(null,arguments)},ma=e._Ceil=function(){return(ma=e._Ceil=e.asm.Ceil).apply(null,arguments)},pi=e._ClipByValue=function(){return(pi=e._ClipByValue=e.asm.ClipByValue).apply(null,arguments)},xf=e._Conv2D=function(){return(xf=e._Conv2D=e.asm.Conv2D).apply(null,arguments)},wf=e._Conv2DBackpropInput=function(){return(wf=e._Conv2DBackpropInput=e.asm.Conv2DBackpropInput).apply(null,arguments)},bf=e._Conv3D=function(){return(bf=e._Conv3D=e.asm.Conv3D).apply(null,arguments)},vo=e._Conv3DBackpropFilterV2=function(){return(vo=e._Conv3DBackpropFilterV2=e.asm.Conv3DBackpropFilterV2).apply(null,arguments)},fi=e._Conv3DBackpropInputV2=function(){return(fi=e._Conv3DBackpropInputV2=e.asm.Conv3DBackpropInputV2).apply(null,arguments)},Af=e._Cos=function(){return(Af=e._Cos=e.asm.Cos).apply(null,arguments)},ic=e._Cosh=function(){return(ic=e._Cosh=e.asm.Cosh).apply(null,arguments)},da=e._CropAndResize=function(){return(da=e._CropAndResize=e.asm.CropAndResize).apply(null,arguments)},mi=e._Cumprod=function(){return(mi=e._Cumprod=e.asm.Cumprod).apply(null,arguments)},ws=e._Cumsum=function(){return(ws=e._Cumsum=e.asm.Cumsum).apply(null,arguments)},ac=e._DenseBincount=function(){return(ac=e._DenseBincount=e.asm.DenseBincount).apply(null,arguments)},ha=e._DepthToSpace=function(){return(ha=e._DepthToSpace=e.asm.DepthToSpace).apply(null,arguments)},If=e._DepthwiseConv2dNative=function(){return(If=e._DepthwiseConv2dNative=e.asm.DepthwiseConv2dNative).apply(null,arguments)},uc=e._Diag=function(){return(uc=e._Diag=e.asm.Diag).apply(null,arguments)},lc=e._Dilation2D=function(){return(lc=e._Dilation2D=e.asm.Dilation2D).apply(null,arguments)},Ho=e._Dilation2DBackpropFilter=function(){return(Ho=e._Dilation2DBackpropFilter=e.asm.Dilation2DBackpropFilter).apply(null,arguments)},di=e._Dilation2DBackpropInput=function(){return(di=e._Dilation2DBackpropInput=e.asm.Dilation2DBackpropInput).apply(null,arguments)},ga=e._Elu=function(){return(ga=e._Elu=e.asm.Elu).apply(null,arguments)},bs=e._EluGrad=function(){return(bs=e._EluGrad=e.asm.EluGrad).apply(null,arguments)},cc=e._Equal=function(){return(cc=e._Equal=e.asm.Equal).apply(null,arguments)},As=e._Erf=function(){return(As=e._Erf=e.asm.Erf).apply(null,arguments)},Sf=e._Exp=function(){return(Sf=e._Exp=e.asm.Exp).apply(null,arguments)},pc=e._Expm1=function(){return(pc=e._Expm1=e.asm.Expm1).apply(null,arguments)},ya=e._FlipLeftRight=function(){return(ya=e._FlipLeftRight=e.asm.FlipLeftRight).apply(null,arguments)},xa=e._Floor=function(){return(xa=e._Floor=e.asm.Floor).apply(null,arguments)},wa=e._FloorDiv=function(){return(wa=e._FloorDiv=e.asm.FloorDiv).apply(null,arguments)},Qo=e._FusedBatchNorm=function(){return(Qo=e._FusedBatchNorm=e.asm.FusedBatchNorm).apply(null,arguments)},qo=e._FusedConv2D=function(){return(qo=e._FusedConv2D=e.asm.FusedConv2D).apply(null,arguments)},fc=e._FusedDepthwiseConv2D=function(){return(fc=e._FusedDepthwiseConv2D=e.asm.FusedDepthwiseConv2D).apply(null,arguments)},mc=e._Gather=function(){return(mc=e._Gather=e.asm.Gather).apply(null,arguments)},Ko=e._GatherNd=function(){return(Ko=e._GatherNd=e.asm.GatherNd).apply(null,arguments)},jo=e._Greater=function(){return(jo=e._Greater=e.asm.Greater).apply(null,arguments)},dc=e._GreaterEqual=function(){return(dc=e._GreaterEqual=e.asm.GreaterEqual).apply(null,arguments)},hc=e._IsFinite=function(){return(hc=e._IsFinite=e.asm.IsFinite).apply(null,arguments)},Dt=e._IsInf=function(){return(Dt=e._IsInf=e.asm.IsInf).apply(null,arguments)},Nt=e._IsNan=function(){return(Nt=e._IsNan=e.asm.IsNan).apply(null,arguments)},eo=e._LRN=function(){return(eo=e._LRN=e.asm.LRN).apply(null,arguments)},gr=e._LRNGrad=function(){return(gr=e._LRNGrad=e.asm.LRNGrad).apply(null,arguments)},pr=e._LeakyRelu=function(){return(pr=e._LeakyRelu=e.asm.LeakyRelu).apply(null,arguments)},fr=e._Less=function(){return(fr=e._Less=e.asm.Less).apply(null,arguments)},Rt=e._LessEqual=function(){return(Rt=e._LessEqual=e.asm.LessEqual).apply(null,arguments)},Yo=e._LinSpace=function(){return(Yo=e._LinSpace=e.asm.LinSpace).apply(null,arguments)},hi=e._Log=function(){return(hi=e._Log=e.asm.Log).apply(null,arguments)},Cf=e._Log1p=function(){return(Cf=e._Log1p=e.asm.Log1p).apply(null,arguments)},to=e._LogicalAnd=function(){return(to=e._LogicalAnd=e.asm.LogicalAnd).apply(null,arguments)},In=e._LogicalNot=function(){return(In=e._LogicalNot=e.asm.LogicalNot).apply(null,arguments)},kf=e._LogicalOr=function(){return(kf=e._LogicalOr=e.asm.LogicalOr).apply(null,arguments)},vf=e._LogicalXor=function(){return(vf=e._LogicalXor=e.asm.LogicalXor).apply(null,arguments)},Ef=e._Max=function(){return(Ef=e._Max=e.asm.Max).apply(null,arguments)},_f=e._MaxPool=function(){return(_f=e._MaxPool=e.asm.MaxPool).apply(null,arguments)},Ln=e._MaxPool3D=function(){return(Ln=e._MaxPool3D=e.asm.MaxPool3D).apply(null,arguments)},ro=e._MaxPool3DGrad=function(){return(ro=e._MaxPool3DGrad=e.asm.MaxPool3DGrad).apply(null,arguments)},Eo=e._MaxPoolGrad=function(){return(Eo=e._MaxPoolGrad=e.asm.MaxPoolGrad).apply(null,arguments)},Xo=e._MaxPoolWithArgmax=function(){return(Xo=e._MaxPoolWithArgmax=e.asm.MaxPoolWithArgmax).apply(null,arguments)},Df=e._Maximum=function(){return(Df=e._Maximum=e.asm.Maximum).apply(null,arguments)},Sn=e._Mean=function(){return(Sn=e._Mean=e.asm.Mean).apply(null,arguments)},Rf=e._Min=function(){return(Rf=e._Min=e.asm.Min).apply(null,arguments)},gc=e._Minimum=function(){return(gc=e._Minimum=e.asm.Minimum).apply(null,arguments)},yc=e._MirrorPad=function(){return(yc=e._MirrorPad=e.asm.MirrorPad).apply(null,arguments)},Is=e._Mod=function(){return(Is=e._Mod=e.asm.Mod).apply(null,arguments)},Ss=e._Multinomial=function(){return(Ss=e._Multinomial=e.asm.Multinomial).apply(null,arguments)},Tf=e._Multiply=function(){return(Tf=e._Multiply=e.asm.Multiply).apply(null,arguments)},ba=e._Neg=function(){return(ba=e._Neg=e.asm.Neg).apply(null,arguments)},Mf=e._NonMaxSuppressionV3=function(){return(Mf=e._NonMaxSuppressionV3=e.asm.NonMaxSuppressionV3).apply(null,arguments)},_o=e._NonMaxSuppressionV4=function(){return(_o=e._NonMaxSuppressionV4=e.asm.NonMaxSuppressionV4).apply(null,arguments)},no=e._NonMaxSuppressionV5=function(){return(no=e._NonMaxSuppressionV5=e.asm.NonMaxSuppressionV5).apply(null,arguments)},Cs=e._NotEqual=function(){return(Cs=e._NotEqual=e.asm.NotEqual).apply(null,arguments)},xc=e._OneHot=function(){return(xc=e._OneHot=e.asm.OneHot).apply(null,arguments)},Aa=e._PadV2=function(){return(Aa=e._PadV2=e.asm.PadV2).apply(null,arguments)},Ia=e._Pow=function(){return(Ia=e._Pow=e.asm.Pow).apply(null,arguments)},Sa=e._Prelu=function(){return(Sa=e._Prelu=e.asm.Prelu).apply(null,arguments)},wc=e._Prod=function(){return(wc=e._Prod=e.asm.Prod).apply(null,arguments)},bc=e._RealDiv=function(){return(bc=e._RealDiv=e.asm.RealDiv).apply(null,arguments)},Ac=e._Reciprocal=function(){return(Ac=e._Reciprocal=e.asm.Reciprocal).apply(null,arguments)},Ic=e._Relu=function(){return(Ic=e._Relu=e.asm.Relu).apply(null,arguments)},Sc=e._Relu6=function(){return(Sc=e._Relu6=e.asm.Relu6).apply(null,arguments)},Cc=e._ResizeBilinear=function(){return(Cc=e._ResizeBilinear=e.asm.ResizeBilinear).apply(null,arguments)},Nf=e._ResizeBilinearGrad=function(){return(Nf=e._ResizeBilinearGrad=e.asm.ResizeBilinearGrad).apply(null,arguments)},kc=e._ResizeNearestNeighbor=function(){return(kc=e._ResizeNearestNeighbor=e.asm.ResizeNearestNeighbor).apply(null,arguments)},vc=e._ResizeNearestNeighborGrad=function(){return(vc=e._ResizeNearestNeighborGrad=e.asm.ResizeNearestNeighborGrad).apply(null,arguments)},Jo=e._Reverse=function(){return(Jo=e._Reverse=e.asm.Reverse).apply(null,arguments)},gi=e._RotateWithOffset=function(){return(gi=e._RotateWithOffset=e.asm.RotateWithOffset).apply(null,arguments)},mr=e._Round=function(){return(mr=e._Round=e.asm.Round).apply(null,arguments)},Ec=e._Rsqrt=function(){return(Ec=e._Rsqrt=e.asm.Rsqrt).apply(null,arguments)},er=e._ScatterNd=function(){return(er=e._ScatterNd=e.asm.ScatterNd).apply(null,arguments)},_c=e._SearchSorted=function(){return(_c=e._SearchSorted=e.asm.SearchSorted).apply(null,arguments)},Ca=e._SelectV2=function(){return(Ca=e._SelectV2=e.asm.SelectV2).apply(null,arguments)},ks=e._Selu=function(){return(ks=e._Selu=e.asm.Selu).apply(null,arguments)},Ff=e._Sigmoid=function(){return(Ff=e._Sigmoid=e.asm.Sigmoid).apply(null,arguments)},Bf=e._Sign=function(){return(Bf=e._Sign=e.asm.Sign).apply(null,arguments)},ka=e._Sin=function(){return(ka=e._Sin=e.asm.Sin).apply(null,arguments)},C=e._Sinh=function(){return(C=e._Sinh=e.asm.Sinh).apply(null,arguments)},D=e._Softmax=function(){return(D=e._Softmax=e.asm.Softmax).apply(null,arguments)},B=e._Softplus=function(){return(B=e._Softplus=e.asm.Softplus).apply(null,arguments)},P=e._SparseFillEmptyRows=function(){return(P=e._SparseFillEmptyRows=e.asm.SparseFillEmptyRows).apply(null,arguments)},G=e._SparseReshape=function(){return(G=e._SparseReshape=e.asm.SparseReshape).apply(null,arguments)},Y=e._SparseSegmentReduction=function(){return(Y=e._SparseSegmentReduction=e.asm.SparseSegmentReduction).apply(null,arguments)},ae=e._SparseToDense=function(){return(ae=e._SparseToDense=e.asm.SparseToDense).apply(null,arguments)},le=e._Sqrt=function(){return(le=e._Sqrt=e.asm.Sqrt).apply(null,arguments)},me=e._Square=function(){return(me=e._Square=e.asm.Square).apply(null,arguments)},Ce=e._SquaredDifference=function(){return(Ce=e._SquaredDifference=e.asm.SquaredDifference).apply(null,arguments)},ke=e._Step=function(){return(ke=e._Step=e.asm.Step).apply(null,arguments)},De=e._StridedSlice=function(){return(De=e._StridedSlice=e.asm.StridedSlice).apply(null,arguments)},He=e._Sub=function(){return(He=e._Sub=e.asm.Sub).apply(null,arguments)},dt=e._Sum=function(){return(dt=e._Sum=e.asm.Sum).apply(null,arguments)},pt=e._Tan=function(){return(pt=e._Tan=e.asm.Tan).apply(null,arguments)},rt=e._Tanh=function(){return(rt=e._Tanh=e.asm.Tanh).apply(null,arguments)},Oe=e._TensorScatterUpdate=function(){return(Oe=e._TensorScatterUpdate=e.asm.TensorScatterUpdate).apply(null,arguments)},Fe=e._Tile=function(){return(Fe=e._Tile=e.asm.Tile).apply(null,arguments)},Tt=e._TopK=function(){return(Tt=e._TopK=e.asm.TopK).apply(null,arguments)},Wt=e._Transform=function(){return(Wt=e._Transform=e.asm.Transform).apply(null,arguments)},dr=e._Transpose=function(){return(dr=e._Transpose=e.asm.Transpose).apply(null,arguments)},St=e.__FusedMatMul=function(){return(St=e.__FusedMatMul=e.asm._FusedMatMul).apply(null,arguments)},Gt=e._malloc=function(){return(Gt=e._malloc=e.asm.malloc).apply(null,arguments)},Kr=e._free=function(){return(Kr=e._free=e.asm.free).apply(null,arguments)},Rr=e.___errno_location=function(){return(Rr=e.___errno_location=e.asm.__errno_location).apply(null,arguments)},jr=e.stackSave=function(){return(jr=e.stackSave=e.asm.stackSave).apply(null,arguments)},tn=e.stackRestore=function(){return(tn=e.stackRestore=e.asm.stackRestore).apply(null,arguments)},rn=e.stackAlloc=function(){return(rn=e.stackAlloc=e.asm.stackAlloc).apply(null,arguments)},Yr=e.dynCall_iijjiiii=function(){return(Yr=e.dynCall_iijjiiii=e.asm.dynCall_iijjiiii).apply(null,arguments)},nn=e.dynCall_jiji=function(){return(nn=e.dynCall_jiji=e.asm.dynCall_jiji).apply(null,arguments)};e.cwrap=Uo;var Lr;xe=function K(){Lr||fn(),Lr||(xe=K)};function fn(K){if(K=K||u,wt>0||(mt(),wt>0))return;function ue(){Lr||(Lr=!0,e.calledRun=!0,!M&&(yt(),n(e),e.onRuntimeInitialized&&e.onRuntimeInitialized(),ir()))}e.setStatus?(e.setStatus("Running..."),setTimeout(function(){setTimeout(function(){e.setStatus("")},1),ue()},1)):ue()}if(e.preInit)for(typeof e.preInit=="function"&&(e.preInit=[e.preInit]);e.preInit.length>0;)e.preInit.pop()();fn();var hr;s&&(hr={uncaughtException:process.listeners("uncaughtException").filter(function(K){return!s.uncaughtException.indexOf(K)>-1}),unhandledRejection:process.listeners("unhandledRejection").filter(function(K){return!s.unhandledRejection.indexOf(K)>-1})});var Ir;if(typeof t<"u")Ir=t;else if(typeof WasmBackendModuleThreadedSimd<"u")Ir=WasmBackendModuleThreadedSimd;else throw new Error("Could not find wasm module in post.js");if(hr){var Do=Ir._dispose;Ir._dispose=function(){Do(),hr.uncaughtException.forEach(function(K){process.removeListener("uncaughtException",K)}),hr.unhandledRejection.forEach(function(K){process.removeListener("unhandledRejection",K)})}}return t.ready})})();typeof Uh=="object"&&typeof Zb=="object"?Zb.exports=Jb:typeof define=="function"&&define.amd?define([],function(){return Jb}):typeof Uh=="object"&&(Uh.WasmBackendModule=Jb)});var WB=xr(ct=>{"use strict";Object.defineProperty(ct,"__esModule",{value:!0});var TY=Object.prototype.toString;function Ur(r){let t=TY.call(r);return t.endsWith("Array]")&&!t.includes("Big")}function MY(r,t={}){if(!Ur(r))throw new TypeError("input must be an array");if(r.length===0)throw new TypeError("input must not be empty");let{fromIndex:e=0,toIndex:n=r.length}=t;if(e<0||e>=r.length||!Number.isInteger(e))throw new Error("fromIndex must be a positive integer smaller than length");if(n<=e||n>r.length||!Number.isInteger(n))throw new Error("toIndex must be an integer greater than fromIndex and at most equal to length");let o=r[e];for(let s=e+1;s<n;s++)r[s]>o&&(o=r[s]);return o}function NY(r,t={}){if(!Ur(r))throw new TypeError("input must be an array");if(r.length===0)throw new TypeError("input must not be empty");let{fromIndex:e=0,toIndex:n=r.length}=t;if(e<0||e>=r.length||!Number.isInteger(e))throw new Error("fromIndex must be a positive integer smaller than length");if(n<=e||n>r.length||!Number.isInteger(n))throw new Error("toIndex must be an integer greater than fromIndex and at most equal to length");let o=r[e];for(let s=e+1;s<n;s++)r[s]<o&&(o=r[s]);return o}function BB(r,t={}){if(Ur(r)){if(r.length===0)throw new TypeError("input must not be empty")}else throw new TypeError("input must be an array");let e;if(t.output!==void 0){if(!Ur(t.output))throw new TypeError("output option must be an array if specified");e=t.output}else e=new Array(r.length);let n=NY(r),o=MY(r);if(n===o)throw new RangeError("minimum and maximum input values are equal. Cannot rescale a constant array");let{min:s=t.autoMinMax?n:0,max:a=t.autoMinMax?o:1}=t;if(s>=a)throw new RangeError("min option must be smaller than max option");let u=(a-s)/(o-n);for(let l=0;l<r.length;l++)e[l]=(r[l]-n)*u+s;return e}var Vy=" ".repeat(2),LB=" ".repeat(4);function FY(){return OB(this)}function OB(r,t={}){let{maxRows:e=15,maxColumns:n=10,maxNumSize:o=8,padMinus:s="auto"}=t;return`${r.constructor.name} {
${Vy}[
${LB}${BY(r,e,n,o,s)}
${Vy}]
${Vy}rows: ${r.rows}
${Vy}columns: ${r.columns}
}`}function BY(r,t,e,n,o){let{rows:s,columns:a}=r,u=Math.min(s,t),l=Math.min(a,e),i=[];if(o==="auto"){o=!1;e:for(let c=0;c<u;c++)for(let p=0;p<l;p++)if(r.get(c,p)<0){o=!0;break e}}for(let c=0;c<u;c++){let p=[];for(let f=0;f<l;f++)p.push(PY(r.get(c,f),n,o));i.push(`${p.join(" ")}`)}return l!==a&&(i[i.length-1]+=` ... ${a-e} more columns`),u!==s&&i.push(`... ${s-t} more rows`),i.join(`
${LB}`)}function PY(r,t,e){return(r>=0&&e?` ${PB(r,t-1)}`:PB(r,t)).padEnd(t)}function PB(r,t){let e=r.toString();if(e.length<=t)return e;let n=r.toFixed(t);if(n.length>t&&(n=r.toFixed(Math.max(0,t-(n.length-t)))),n.length<=t&&!n.startsWith("0.000")&&!n.startsWith("-0.000"))return n;let o=r.toExponential(t);return o.length>t&&(o=r.toExponential(Math.max(0,t-(o.length-t)))),o.slice(0)}function $Y(r,t){r.prototype.add=function(n){return typeof n=="number"?this.addS(n):this.addM(n)},r.prototype.addS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)+n);return this},r.prototype.addM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)+n.get(o,s));return this},r.add=function(n,o){return new t(n).add(o)},r.prototype.sub=function(n){return typeof n=="number"?this.subS(n):this.subM(n)},r.prototype.subS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)-n);return this},r.prototype.subM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)-n.get(o,s));return this},r.sub=function(n,o){return new t(n).sub(o)},r.prototype.subtract=r.prototype.sub,r.prototype.subtractS=r.prototype.subS,r.prototype.subtractM=r.prototype.subM,r.subtract=r.sub,r.prototype.mul=function(n){return typeof n=="number"?this.mulS(n):this.mulM(n)},r.prototype.mulS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)*n);return this},r.prototype.mulM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)*n.get(o,s));return this},r.mul=function(n,o){return new t(n).mul(o)},r.prototype.multiply=r.prototype.mul,r.prototype.multiplyS=r.prototype.mulS,r.prototype.multiplyM=r.prototype.mulM,r.multiply=r.mul,r.prototype.div=function(n){return typeof n=="number"?this.divS(n):this.divM(n)},r.prototype.divS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)/n);return this},r.prototype.divM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)/n.get(o,s));return this},r.div=function(n,o){return new t(n).div(o)},r.prototype.divide=r.prototype.div,r.prototype.divideS=r.prototype.divS,r.prototype.divideM=r.prototype.divM,r.divide=r.div,r.prototype.mod=function(n){return typeof n=="number"?this.modS(n):this.modM(n)},r.prototype.modS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)%n);return this},r.prototype.modM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)%n.get(o,s));return this},r.mod=function(n,o){return new t(n).mod(o)},r.prototype.modulus=r.prototype.mod,r.prototype.modulusS=r.prototype.modS,r.prototype.modulusM=r.prototype.modM,r.modulus=r.mod,r.prototype.and=function(n){return typeof n=="number"?this.andS(n):this.andM(n)},r.prototype.andS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)&n);return this},r.prototype.andM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)&n.get(o,s));return this},r.and=function(n,o){return new t(n).and(o)},r.prototype.or=function(n){return typeof n=="number"?this.orS(n):this.orM(n)},r.prototype.orS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)|n);return this},r.prototype.orM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)|n.get(o,s));return this},r.or=function(n,o){return new t(n).or(o)},r.prototype.xor=function(n){return typeof n=="number"?this.xorS(n):this.xorM(n)},r.prototype.xorS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)^n);return this},r.prototype.xorM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)^n.get(o,s));return this},r.xor=function(n,o){return new t(n).xor(o)},r.prototype.leftShift=function(n){return typeof n=="number"?this.leftShiftS(n):this.leftShiftM(n)},r.prototype.leftShiftS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)<<n);return this},r.prototype.leftShiftM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)<<n.get(o,s));return this},r.leftShift=function(n,o){return new t(n).leftShift(o)},r.prototype.signPropagatingRightShift=function(n){return typeof n=="number"?this.signPropagatingRightShiftS(n):this.signPropagatingRightShiftM(n)},r.prototype.signPropagatingRightShiftS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)>>n);return this},r.prototype.signPropagatingRightShiftM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)>>n.get(o,s));return this},r.signPropagatingRightShift=function(n,o){return new t(n).signPropagatingRightShift(o)},r.prototype.rightShift=function(n){return typeof n=="number"?this.rightShiftS(n):this.rightShiftM(n)},r.prototype.rightShiftS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)>>>n);return this},r.prototype.rightShiftM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)>>>n.get(o,s));return this},r.rightShift=function(n,o){return new t(n).rightShift(o)},r.prototype.zeroFillRightShift=r.prototype.rightShift,r.prototype.zeroFillRightShiftS=r.prototype.rightShiftS,r.prototype.zeroFillRightShiftM=r.prototype.rightShiftM,r.zeroFillRightShift=r.rightShift,r.prototype.not=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,~this.get(n,o));return this},r.not=function(n){return new t(n).not()},r.prototype.abs=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.abs(this.get(n,o)));return this},r.abs=function(n){return new t(n).abs()},r.prototype.acos=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.acos(this.get(n,o)));return this},r.acos=function(n){return new t(n).acos()},r.prototype.acosh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.acosh(this.get(n,o)));return this},r.acosh=function(n){return new t(n).acosh()},r.prototype.asin=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.asin(this.get(n,o)));return this},r.asin=function(n){return new t(n).asin()},r.prototype.asinh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.asinh(this.get(n,o)));return this},r.asinh=function(n){return new t(n).asinh()},r.prototype.atan=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.atan(this.get(n,o)));return this},r.atan=function(n){return new t(n).atan()},r.prototype.atanh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.atanh(this.get(n,o)));return this},r.atanh=function(n){return new t(n).atanh()},r.prototype.cbrt=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.cbrt(this.get(n,o)));return this},r.cbrt=function(n){return new t(n).cbrt()},r.prototype.ceil=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.ceil(this.get(n,o)));return this},r.ceil=function(n){return new t(n).ceil()},r.prototype.clz32=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.clz32(this.get(n,o)));return this},r.clz32=function(n){return new t(n).clz32()},r.prototype.cos=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.cos(this.get(n,o)));return this},r.cos=function(n){return new t(n).cos()},r.prototype.cosh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.cosh(this.get(n,o)));return this},r.cosh=function(n){return new t(n).cosh()},r.prototype.exp=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.exp(this.get(n,o)));return this},r.exp=function(n){return new t(n).exp()},r.prototype.expm1=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.expm1(this.get(n,o)));return this},r.expm1=function(n){return new t(n).expm1()},r.prototype.floor=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.floor(this.get(n,o)));return this},r.floor=function(n){return new t(n).floor()},r.prototype.fround=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.fround(this.get(n,o)));return this},r.fround=function(n){return new t(n).fround()},r.prototype.log=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.log(this.get(n,o)));return this},r.log=function(n){return new t(n).log()},r.prototype.log1p=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.log1p(this.get(n,o)));return this},r.log1p=function(n){return new t(n).log1p()},r.prototype.log10=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.log10(this.get(n,o)));return this},r.log10=function(n){return new t(n).log10()},r.prototype.log2=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.log2(this.get(n,o)));return this},r.log2=function(n){return new t(n).log2()},r.prototype.round=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.round(this.get(n,o)));return this},r.round=function(n){return new t(n).round()},r.prototype.sign=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.sign(this.get(n,o)));return this},r.sign=function(n){return new t(n).sign()},r.prototype.sin=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.sin(this.get(n,o)));return this},r.sin=function(n){return new t(n).sin()},r.prototype.sinh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.sinh(this.get(n,o)));return this},r.sinh=function(n){return new t(n).sinh()},r.prototype.sqrt=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.sqrt(this.get(n,o)));return this},r.sqrt=function(n){return new t(n).sqrt()},r.prototype.tan=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.tan(this.get(n,o)));return this},r.tan=function(n){return new t(n).tan()},r.prototype.tanh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.tanh(this.get(n,o)));return this},r.tanh=function(n){return new t(n).tanh()},r.prototype.trunc=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.trunc(this.get(n,o)));return this},r.trunc=function(n){return new t(n).trunc()},r.pow=function(n,o){return new t(n).pow(o)},r.prototype.pow=function(n){return typeof n=="number"?this.powS(n):this.powM(n)},r.prototype.powS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)**n);return this},r.prototype.powM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)**n.get(o,s));return this}}function bo(r,t,e){let n=e?r.rows:r.rows-1;if(t<0||t>n)throw new RangeError("Row index out of range")}function Ao(r,t,e){let n=e?r.columns:r.columns-1;if(t<0||t>n)throw new RangeError("Column index out of range")}function pf(r,t){if(t.to1DArray&&(t=t.to1DArray()),t.length!==r.columns)throw new RangeError("vector size must be the same as the number of columns");return t}function ff(r,t){if(t.to1DArray&&(t=t.to1DArray()),t.length!==r.rows)throw new RangeError("vector size must be the same as the number of rows");return t}function uI(r,t){if(!Ur(t))throw new TypeError("row indices must be an array");for(let e=0;e<t.length;e++)if(t[e]<0||t[e]>=r.rows)throw new RangeError("row indices are out of range")}function lI(r,t){if(!Ur(t))throw new TypeError("column indices must be an array");for(let e=0;e<t.length;e++)if(t[e]<0||t[e]>=r.columns)throw new RangeError("column indices are out of range")}function JA(r,t,e,n,o){if(arguments.length!==5)throw new RangeError("expected 4 arguments");if(Hy("startRow",t),Hy("endRow",e),Hy("startColumn",n),Hy("endColumn",o),t>e||n>o||t<0||t>=r.rows||e<0||e>=r.rows||n<0||n>=r.columns||o<0||o>=r.columns)throw new RangeError("Submatrix indices are out of range")}function Zy(r,t=0){let e=[];for(let n=0;n<r;n++)e.push(t);return e}function Hy(r,t){if(typeof t!="number")throw new TypeError(`${r} must be a number`)}function cf(r){if(r.isEmpty())throw new Error("Empty matrix has no elements to index")}function LY(r){let t=Zy(r.rows);for(let e=0;e<r.rows;++e)for(let n=0;n<r.columns;++n)t[e]+=r.get(e,n);return t}function OY(r){let t=Zy(r.columns);for(let e=0;e<r.rows;++e)for(let n=0;n<r.columns;++n)t[n]+=r.get(e,n);return t}function zY(r){let t=0;for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)t+=r.get(e,n);return t}function WY(r){let t=Zy(r.rows,1);for(let e=0;e<r.rows;++e)for(let n=0;n<r.columns;++n)t[e]*=r.get(e,n);return t}function GY(r){let t=Zy(r.columns,1);for(let e=0;e<r.rows;++e)for(let n=0;n<r.columns;++n)t[n]*=r.get(e,n);return t}function UY(r){let t=1;for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)t*=r.get(e,n);return t}function VY(r,t,e){let n=r.rows,o=r.columns,s=[];for(let a=0;a<n;a++){let u=0,l=0,i=0;for(let c=0;c<o;c++)i=r.get(a,c)-e[a],u+=i,l+=i*i;t?s.push((l-u*u/o)/(o-1)):s.push((l-u*u/o)/o)}return s}function HY(r,t,e){let n=r.rows,o=r.columns,s=[];for(let a=0;a<o;a++){let u=0,l=0,i=0;for(let c=0;c<n;c++)i=r.get(c,a)-e[a],u+=i,l+=i*i;t?s.push((l-u*u/n)/(n-1)):s.push((l-u*u/n)/n)}return s}function QY(r,t,e){let n=r.rows,o=r.columns,s=n*o,a=0,u=0,l=0;for(let i=0;i<n;i++)for(let c=0;c<o;c++)l=r.get(i,c)-e,a+=l,u+=l*l;return t?(u-a*a/s)/(s-1):(u-a*a/s)/s}function qY(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)-t[e])}function KY(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)-t[n])}function jY(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)-t)}function YY(r){let t=[];for(let e=0;e<r.rows;e++){let n=0;for(let o=0;o<r.columns;o++)n+=r.get(e,o)**2/(r.columns-1);t.push(Math.sqrt(n))}return t}function XY(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)/t[e])}function JY(r){let t=[];for(let e=0;e<r.columns;e++){let n=0;for(let o=0;o<r.rows;o++)n+=r.get(o,e)**2/(r.rows-1);t.push(Math.sqrt(n))}return t}function ZY(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)/t[n])}function eX(r){let t=r.size-1,e=0;for(let n=0;n<r.columns;n++)for(let o=0;o<r.rows;o++)e+=r.get(o,n)**2/t;return Math.sqrt(e)}function tX(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)/t)}var Jt=class r{static from1DArray(t,e,n){if(t*e!==n.length)throw new RangeError("data length does not match given dimensions");let s=new ye(t,e);for(let a=0;a<t;a++)for(let u=0;u<e;u++)s.set(a,u,n[a*e+u]);return s}static rowVector(t){let e=new ye(1,t.length);for(let n=0;n<t.length;n++)e.set(0,n,t[n]);return e}static columnVector(t){let e=new ye(t.length,1);for(let n=0;n<t.length;n++)e.set(n,0,t[n]);return e}static zeros(t,e){return new ye(t,e)}static ones(t,e){return new ye(t,e).fill(1)}static rand(t,e,n={}){if(typeof n!="object")throw new TypeError("options must be an object");let{random:o=Math.random}=n,s=new ye(t,e);for(let a=0;a<t;a++)for(let u=0;u<e;u++)s.set(a,u,o());return s}static randInt(t,e,n={}){if(typeof n!="object")throw new TypeError("options must be an object");let{min:o=0,max:s=1e3,random:a=Math.random}=n;if(!Number.isInteger(o))throw new TypeError("min must be an integer");if(!Number.isInteger(s))throw new TypeError("max must be an integer");if(o>=s)throw new RangeError("min must be smaller than max");let u=s-o,l=new ye(t,e);for(let i=0;i<t;i++)for(let c=0;c<e;c++){let p=o+Math.round(a()*u);l.set(i,c,p)}return l}static eye(t,e,n){e===void 0&&(e=t),n===void 0&&(n=1);let o=Math.min(t,e),s=this.zeros(t,e);for(let a=0;a<o;a++)s.set(a,a,n);return s}static diag(t,e,n){let o=t.length;e===void 0&&(e=o),n===void 0&&(n=e);let s=Math.min(o,e,n),a=this.zeros(e,n);for(let u=0;u<s;u++)a.set(u,u,t[u]);return a}static min(t,e){t=this.checkMatrix(t),e=this.checkMatrix(e);let n=t.rows,o=t.columns,s=new ye(n,o);for(let a=0;a<n;a++)for(let u=0;u<o;u++)s.set(a,u,Math.min(t.get(a,u),e.get(a,u)));return s}static max(t,e){t=this.checkMatrix(t),e=this.checkMatrix(e);let n=t.rows,o=t.columns,s=new this(n,o);for(let a=0;a<n;a++)for(let u=0;u<o;u++)s.set(a,u,Math.max(t.get(a,u),e.get(a,u)));return s}static checkMatrix(t){return r.isMatrix(t)?t:new ye(t)}static isMatrix(t){return t!=null&&t.klass==="Matrix"}get size(){return this.rows*this.columns}apply(t){if(typeof t!="function")throw new TypeError("callback must be a function");for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t.call(this,e,n);return this}applyAlongAxis(t,e){if(typeof t!="function")throw new TypeError("callback must be a function");let n=[];switch(e){case"row":{for(let o=0;o<this.rows;o++)n.push(t.call(this,this.getRow(o),o));break}case"column":{for(let o=0;o<this.columns;o++)n.push(t.call(this,this.getColumn(o),o));break}default:throw new Error(`invalid option: ${e}`)}return n}to1DArray(){let t=[];for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t.push(this.get(e,n));return t}to2DArray(){let t=[];for(let e=0;e<this.rows;e++){t.push([]);for(let n=0;n<this.columns;n++)t[e].push(this.get(e,n))}return t}toJSON(){return this.to2DArray()}isRowVector(){return this.rows===1}isColumnVector(){return this.columns===1}isVector(){return this.rows===1||this.columns===1}isSquare(){return this.rows===this.columns}isEmpty(){return this.rows===0||this.columns===0}isSymmetric(){if(this.isSquare()){for(let t=0;t<this.rows;t++)for(let e=0;e<=t;e++)if(this.get(t,e)!==this.get(e,t))return!1;return!0}return!1}isDistance(){if(!this.isSymmetric())return!1;for(let t=0;t<this.rows;t++)if(this.get(t,t)!==0)return!1;return!0}isEchelonForm(){let t=0,e=0,n=-1,o=!0,s=!1;for(;t<this.rows&&o;){for(e=0,s=!1;e<this.columns&&s===!1;)this.get(t,e)===0?e++:this.get(t,e)===1&&e>n?(s=!0,n=e):(o=!1,s=!0);t++}return o}isReducedEchelonForm(){let t=0,e=0,n=-1,o=!0,s=!1;for(;t<this.rows&&o;){for(e=0,s=!1;e<this.columns&&s===!1;)this.get(t,e)===0?e++:this.get(t,e)===1&&e>n?(s=!0,n=e):(o=!1,s=!0);for(let a=e+1;a<this.rows;a++)this.get(t,a)!==0&&(o=!1);t++}return o}echelonForm(){let t=this.clone(),e=0,n=0;for(;e<t.rows&&n<t.columns;){let o=e;for(let s=e;s<t.rows;s++)t.get(s,n)>t.get(o,n)&&(o=s);if(t.get(o,n)===0)n++;else{t.swapRows(e,o);let s=t.get(e,n);for(let a=n;a<t.columns;a++)t.set(e,a,t.get(e,a)/s);for(let a=e+1;a<t.rows;a++){let u=t.get(a,n)/t.get(e,n);t.set(a,n,0);for(let l=n+1;l<t.columns;l++)t.set(a,l,t.get(a,l)-t.get(e,l)*u)}e++,n++}}return t}reducedEchelonForm(){let t=this.echelonForm(),e=t.columns,n=t.rows,o=n-1;for(;o>=0;)if(t.maxRow(o)===0)o--;else{let s=0,a=!1;for(;s<n&&a===!1;)t.get(o,s)===1?a=!0:s++;for(let u=0;u<o;u++){let l=t.get(u,s);for(let i=s;i<e;i++){let c=t.get(u,i)-l*t.get(o,i);t.set(u,i,c)}}o--}return t}set(){throw new Error("set method is unimplemented")}get(){throw new Error("get method is unimplemented")}repeat(t={}){if(typeof t!="object")throw new TypeError("options must be an object");let{rows:e=1,columns:n=1}=t;if(!Number.isInteger(e)||e<=0)throw new TypeError("rows must be a positive integer");if(!Number.isInteger(n)||n<=0)throw new TypeError("columns must be a positive integer");let o=new ye(this.rows*e,this.columns*n);for(let s=0;s<e;s++)for(let a=0;a<n;a++)o.setSubMatrix(this,this.rows*s,this.columns*a);return o}fill(t){for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,t);return this}neg(){return this.mulS(-1)}getRow(t){bo(this,t);let e=[];for(let n=0;n<this.columns;n++)e.push(this.get(t,n));return e}getRowVector(t){return ye.rowVector(this.getRow(t))}setRow(t,e){bo(this,t),e=pf(this,e);for(let n=0;n<this.columns;n++)this.set(t,n,e[n]);return this}swapRows(t,e){bo(this,t),bo(this,e);for(let n=0;n<this.columns;n++){let o=this.get(t,n);this.set(t,n,this.get(e,n)),this.set(e,n,o)}return this}getColumn(t){Ao(this,t);let e=[];for(let n=0;n<this.rows;n++)e.push(this.get(n,t));return e}getColumnVector(t){return ye.columnVector(this.getColumn(t))}setColumn(t,e){Ao(this,t),e=ff(this,e);for(let n=0;n<this.rows;n++)this.set(n,t,e[n]);return this}swapColumns(t,e){Ao(this,t),Ao(this,e);for(let n=0;n<this.rows;n++){let o=this.get(n,t);this.set(n,t,this.get(n,e)),this.set(n,e,o)}return this}addRowVector(t){t=pf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)+t[n]);return this}subRowVector(t){t=pf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)-t[n]);return this}mulRowVector(t){t=pf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)*t[n]);return this}divRowVector(t){t=pf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)/t[n]);return this}addColumnVector(t){t=ff(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)+t[e]);return this}subColumnVector(t){t=ff(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)-t[e]);return this}mulColumnVector(t){t=ff(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)*t[e]);return this}divColumnVector(t){t=ff(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)/t[e]);return this}mulRow(t,e){bo(this,t);for(let n=0;n<this.columns;n++)this.set(t,n,this.get(t,n)*e);return this}mulColumn(t,e){Ao(this,t);for(let n=0;n<this.rows;n++)this.set(n,t,this.get(n,t)*e);return this}max(t){if(this.isEmpty())return NaN;switch(t){case"row":{let e=new Array(this.rows).fill(Number.NEGATIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)>e[n]&&(e[n]=this.get(n,o));return e}case"column":{let e=new Array(this.columns).fill(Number.NEGATIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)>e[o]&&(e[o]=this.get(n,o));return e}case void 0:{let e=this.get(0,0);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)>e&&(e=this.get(n,o));return e}default:throw new Error(`invalid option: ${t}`)}}maxIndex(){cf(this);let t=this.get(0,0),e=[0,0];for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)>t&&(t=this.get(n,o),e[0]=n,e[1]=o);return e}min(t){if(this.isEmpty())return NaN;switch(t){case"row":{let e=new Array(this.rows).fill(Number.POSITIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)<e[n]&&(e[n]=this.get(n,o));return e}case"column":{let e=new Array(this.columns).fill(Number.POSITIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)<e[o]&&(e[o]=this.get(n,o));return e}case void 0:{let e=this.get(0,0);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)<e&&(e=this.get(n,o));return e}default:throw new Error(`invalid option: ${t}`)}}minIndex(){cf(this);let t=this.get(0,0),e=[0,0];for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)<t&&(t=this.get(n,o),e[0]=n,e[1]=o);return e}maxRow(t){if(bo(this,t),this.isEmpty())return NaN;let e=this.get(t,0);for(let n=1;n<this.columns;n++)this.get(t,n)>e&&(e=this.get(t,n));return e}maxRowIndex(t){bo(this,t),cf(this);let e=this.get(t,0),n=[t,0];for(let o=1;o<this.columns;o++)this.get(t,o)>e&&(e=this.get(t,o),n[1]=o);return n}minRow(t){if(bo(this,t),this.isEmpty())return NaN;let e=this.get(t,0);for(let n=1;n<this.columns;n++)this.get(t,n)<e&&(e=this.get(t,n));return e}minRowIndex(t){bo(this,t),cf(this);let e=this.get(t,0),n=[t,0];for(let o=1;o<this.columns;o++)this.get(t,o)<e&&(e=this.get(t,o),n[1]=o);return n}maxColumn(t){if(Ao(this,t),this.isEmpty())return NaN;let e=this.get(0,t);for(let n=1;n<this.rows;n++)this.get(n,t)>e&&(e=this.get(n,t));return e}maxColumnIndex(t){Ao(this,t),cf(this);let e=this.get(0,t),n=[0,t];for(let o=1;o<this.rows;o++)this.get(o,t)>e&&(e=this.get(o,t),n[0]=o);return n}minColumn(t){if(Ao(this,t),this.isEmpty())return NaN;let e=this.get(0,t);for(let n=1;n<this.rows;n++)this.get(n,t)<e&&(e=this.get(n,t));return e}minColumnIndex(t){Ao(this,t),cf(this);let e=this.get(0,t),n=[0,t];for(let o=1;o<this.rows;o++)this.get(o,t)<e&&(e=this.get(o,t),n[0]=o);return n}diag(){let t=Math.min(this.rows,this.columns),e=[];for(let n=0;n<t;n++)e.push(this.get(n,n));return e}norm(t="frobenius"){switch(t){case"max":return ye.abs(this).max();case"frobenius":return Math.sqrt(this.dot(this));default:throw new RangeError(`unknown norm type: ${t}`)}}cumulativeSum(){let t=0;for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t+=this.get(e,n),this.set(e,n,t);return this}dot(t){r.isMatrix(t)&&(t=t.to1DArray());let e=this.to1DArray();if(e.length!==t.length)throw new RangeError("vectors do not have the same size");let n=0;for(let o=0;o<e.length;o++)n+=e[o]*t[o];return n}mmul(t){t=ye.checkMatrix(t);let e=this.rows,n=this.columns,o=t.columns,s=new ye(e,o),a=new Float64Array(n);for(let u=0;u<o;u++){for(let l=0;l<n;l++)a[l]=t.get(l,u);for(let l=0;l<e;l++){let i=0;for(let c=0;c<n;c++)i+=this.get(l,c)*a[c];s.set(l,u,i)}}return s}gram(){let t=this.rows,e=this.columns,n=new Float64Array(e*e);for(let s=0;s<t;s++)for(let a=0;a<e;a++){let u=this.get(s,a);if(u===0)continue;let l=a*e;for(let i=a;i<e;i++)n[l+i]+=u*this.get(s,i)}let o=new ye(e,e);for(let s=0;s<e;s++){let a=s*e;for(let u=s;u<e;u++){let l=n[a+u];o.set(s,u,l),o.set(u,s,l)}}return o}transposeMultiply(t){if(t=ye.checkMatrix(t),this.rows!==t.rows)throw new RangeError("the number of rows of the two matrices must be equal");let e=this.columns,n=t.columns,o=new ye(e,n),s=new Float64Array(n);for(let a=0;a<this.rows;a++){for(let u=0;u<n;u++)s[u]=t.get(a,u);for(let u=0;u<e;u++){let l=this.get(a,u);if(l===0)continue;let i=o.data[u];for(let c=0;c<n;c++)i[c]+=l*s[c]}}return o}mmulByTranspose(t){let e=this.rows,n=this.columns;if(t!==void 0&&t.length!==n)throw new RangeError("scale must have one value per column");let o=new ye(e,e),s=new Float64Array(n);for(let a=0;a<e;a++){if(t===void 0)for(let u=0;u<n;u++)s[u]=this.get(a,u);else for(let u=0;u<n;u++)s[u]=t[u]*this.get(a,u);for(let u=a;u<e;u++){let l=0;for(let i=0;i<n;i++)l+=this.get(u,i)*s[i];o.set(u,a,l),o.set(a,u,l)}}return o}mpow(t){if(!this.isSquare())throw new RangeError("Matrix must be square");if(!Number.isInteger(t)||t<0)throw new RangeError("Exponent must be a non-negative integer");let e=ye.eye(this.rows),n=this;for(let o=t;o>=1;o/=2)(o&1)!==0&&(e=e.mmul(n)),n=n.mmul(n);return e}strassen2x2(t){t=ye.checkMatrix(t);let e=new ye(2,2),n=this.get(0,0),o=t.get(0,0),s=this.get(0,1),a=t.get(0,1),u=this.get(1,0),l=t.get(1,0),i=this.get(1,1),c=t.get(1,1),p=(n+i)*(o+c),f=(u+i)*o,m=n*(a-c),d=i*(l-o),h=(n+s)*c,g=(u-n)*(o+a),y=(s-i)*(l+c),x=p+d-h+y,w=m+h,A=f+d,I=p-f+m+g;return e.set(0,0,x),e.set(0,1,w),e.set(1,0,A),e.set(1,1,I),e}strassen3x3(t){t=ye.checkMatrix(t);let e=new ye(3,3),n=this.get(0,0),o=this.get(0,1),s=this.get(0,2),a=this.get(1,0),u=this.get(1,1),l=this.get(1,2),i=this.get(2,0),c=this.get(2,1),p=this.get(2,2),f=t.get(0,0),m=t.get(0,1),d=t.get(0,2),h=t.get(1,0),g=t.get(1,1),y=t.get(1,2),x=t.get(2,0),w=t.get(2,1),A=t.get(2,2),I=(n+o+s-a-u-c-p)*g,v=(n-a)*(-m+g),E=u*(-f+m+h-g-y-x+A),T=(-n+a+u)*(f-m+g),F=(a+u)*(-f+m),k=n*f,_=(-n+i+c)*(f-d+y),M=(-n+i)*(d-y),R=(i+c)*(-f+d),L=(n+o+s-u-l-i-c)*y,$=c*(-f+d+h-g-y-x+w),W=(-s+c+p)*(g+x-w),z=(s-p)*(g-w),V=s*x,Q=(c+p)*(-x+w),H=(-s+u+l)*(y+x-A),ee=(s-l)*(y-A),j=(u+l)*(-x+A),N=o*h,U=l*w,te=a*d,X=i*m,oe=p*A,be=k+V+N,Ae=I+T+F+k+W+V+Q,Se=k+_+R+L+V+H+j,Ne=v+E+T+k+V+H+ee,Ue=v+T+F+k+U,Qe=V+H+ee+j+te,ze=k+_+M+$+W+z+V,tt=W+z+V+Q+X,Ze=k+_+M+R+oe;return e.set(0,0,be),e.set(0,1,Ae),e.set(0,2,Se),e.set(1,0,Ne),e.set(1,1,Ue),e.set(1,2,Qe),e.set(2,0,ze),e.set(2,1,tt),e.set(2,2,Ze),e}mmulStrassen(t){t=ye.checkMatrix(t);let e=this.clone(),n=e.rows,o=e.columns,s=t.rows,a=t.columns;o!==s&&console.warn(`Multiplying ${n} x ${o} and ${s} x ${a} matrix: dimensions do not match.`);function u(p,f,m){let d=p.rows,h=p.columns;if(d===f&&h===m)return p;{let g=r.zeros(f,m);return g=g.setSubMatrix(p,0,0),g}}let l=Math.max(n,s),i=Math.max(o,a);e=u(e,l,i),t=u(t,l,i);function c(p,f,m,d){if(m<=512||d<=512)return p.mmul(f);m%2===1&&d%2===1?(p=u(p,m+1,d+1),f=u(f,m+1,d+1)):m%2===1?(p=u(p,m+1,d),f=u(f,m+1,d)):d%2===1&&(p=u(p,m,d+1),f=u(f,m,d+1));let h=parseInt(p.rows/2,10),g=parseInt(p.columns/2,10),y=p.subMatrix(0,h-1,0,g-1),x=f.subMatrix(0,h-1,0,g-1),w=p.subMatrix(0,h-1,g,p.columns-1),A=f.subMatrix(0,h-1,g,f.columns-1),I=p.subMatrix(h,p.rows-1,0,g-1),v=f.subMatrix(h,f.rows-1,0,g-1),E=p.subMatrix(h,p.rows-1,g,p.columns-1),T=f.subMatrix(h,f.rows-1,g,f.columns-1),F=c(r.add(y,E),r.add(x,T),h,g),k=c(r.add(I,E),x,h,g),_=c(y,r.sub(A,T),h,g),M=c(E,r.sub(v,x),h,g),R=c(r.add(y,w),T,h,g),L=c(r.sub(I,y),r.add(x,A),h,g),$=c(r.sub(w,E),r.add(v,T),h,g),W=r.add(F,M);W.sub(R),W.add($);let z=r.add(_,R),V=r.add(k,M),Q=r.sub(F,k);Q.add(_),Q.add(L);let H=r.zeros(2*W.rows,2*W.columns);return H=H.setSubMatrix(W,0,0),H=H.setSubMatrix(z,W.rows,0),H=H.setSubMatrix(V,0,W.columns),H=H.setSubMatrix(Q,W.rows,W.columns),H.subMatrix(0,m-1,0,d-1)}return c(e,t,l,i)}scaleRows(t={}){if(typeof t!="object")throw new TypeError("options must be an object");let{min:e=0,max:n=1}=t;if(!Number.isFinite(e))throw new TypeError("min must be a number");if(!Number.isFinite(n))throw new TypeError("max must be a number");if(e>=n)throw new RangeError("min must be smaller than max");let o=new ye(this.rows,this.columns);for(let s=0;s<this.rows;s++){let a=this.getRow(s);a.length>0&&BB(a,{min:e,max:n,output:a}),o.setRow(s,a)}return o}scaleColumns(t={}){if(typeof t!="object")throw new TypeError("options must be an object");let{min:e=0,max:n=1}=t;if(!Number.isFinite(e))throw new TypeError("min must be a number");if(!Number.isFinite(n))throw new TypeError("max must be a number");if(e>=n)throw new RangeError("min must be smaller than max");let o=new ye(this.rows,this.columns);for(let s=0;s<this.columns;s++){let a=this.getColumn(s);a.length&&BB(a,{min:e,max:n,output:a}),o.setColumn(s,a)}return o}flipRows(){let t=Math.ceil(this.columns/2);for(let e=0;e<this.rows;e++)for(let n=0;n<t;n++){let o=this.get(e,n),s=this.get(e,this.columns-1-n);this.set(e,n,s),this.set(e,this.columns-1-n,o)}return this}flipColumns(){let t=Math.ceil(this.rows/2);for(let e=0;e<this.columns;e++)for(let n=0;n<t;n++){let o=this.get(n,e),s=this.get(this.rows-1-n,e);this.set(n,e,s),this.set(this.rows-1-n,e,o)}return this}kroneckerProduct(t){t=ye.checkMatrix(t);let e=this.rows,n=this.columns,o=t.rows,s=t.columns,a=new ye(e*o,n*s);for(let u=0;u<e;u++)for(let l=0;l<n;l++)for(let i=0;i<o;i++)for(let c=0;c<s;c++)a.set(o*u+i,s*l+c,this.get(u,l)*t.get(i,c));return a}kroneckerSum(t){if(t=ye.checkMatrix(t),!this.isSquare()||!t.isSquare())throw new Error("Kronecker Sum needs two Square Matrices");let e=this.rows,n=t.rows,o=this.kroneckerProduct(ye.eye(n,n)),s=ye.eye(e,e).kroneckerProduct(t);return o.add(s)}transpose(){let t=new ye(this.columns,this.rows);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t.set(n,e,this.get(e,n));return t}sortRows(t=$B){for(let e=0;e<this.rows;e++)this.setRow(e,this.getRow(e).sort(t));return this}sortColumns(t=$B){for(let e=0;e<this.columns;e++)this.setColumn(e,this.getColumn(e).sort(t));return this}subMatrix(t,e,n,o){JA(this,t,e,n,o);let s=new ye(e-t+1,o-n+1);for(let a=t;a<=e;a++)for(let u=n;u<=o;u++)s.set(a-t,u-n,this.get(a,u));return s}subMatrixRow(t,e,n){if(e===void 0&&(e=0),n===void 0&&(n=this.columns-1),e>n||e<0||e>=this.columns||n<0||n>=this.columns)throw new RangeError("Argument out of range");let o=new ye(t.length,n-e+1);for(let s=0;s<t.length;s++)for(let a=e;a<=n;a++){if(t[s]<0||t[s]>=this.rows)throw new RangeError(`Row index out of range: ${t[s]}`);o.set(s,a-e,this.get(t[s],a))}return o}subMatrixColumn(t,e,n){if(e===void 0&&(e=0),n===void 0&&(n=this.rows-1),e>n||e<0||e>=this.rows||n<0||n>=this.rows)throw new RangeError("Argument out of range");let o=new ye(n-e+1,t.length);for(let s=0;s<t.length;s++)for(let a=e;a<=n;a++){if(t[s]<0||t[s]>=this.columns)throw new RangeError(`Column index out of range: ${t[s]}`);o.set(a-e,s,this.get(a,t[s]))}return o}setSubMatrix(t,e,n){if(t=ye.checkMatrix(t),t.isEmpty())return this;let o=e+t.rows-1,s=n+t.columns-1;JA(this,e,o,n,s);for(let a=0;a<t.rows;a++)for(let u=0;u<t.columns;u++)this.set(e+a,n+u,t.get(a,u));return this}concat(t,e="row"){switch(t=ye.checkMatrix(t),e){case"row":{if(this.columns!==t.columns)throw new RangeError("both matrices must have the same number of columns");let n=new ye(this.rows+t.rows,this.columns);return n.setSubMatrix(this,0,0),n.setSubMatrix(t,this.rows,0),n}case"column":{if(this.rows!==t.rows)throw new RangeError("both matrices must have the same number of rows");let n=new ye(this.rows,this.columns+t.columns);return n.setSubMatrix(this,0,0),n.setSubMatrix(t,0,this.columns),n}default:throw new Error(`invalid option: ${e}`)}}selection(t,e){uI(this,t),lI(this,e);let n=new ye(t.length,e.length);for(let o=0;o<t.length;o++){let s=t[o];for(let a=0;a<e.length;a++){let u=e[a];n.set(o,a,this.get(s,u))}}return n}trace(){let t=Math.min(this.rows,this.columns),e=0;for(let n=0;n<t;n++)e+=this.get(n,n);return e}clone(){return this.constructor.copy(this,new ye(this.rows,this.columns))}static copy(t,e){for(let[n,o,s]of t.entries())e.set(n,o,s);return e}sum(t){switch(t){case"row":return LY(this);case"column":return OY(this);case void 0:return zY(this);default:throw new Error(`invalid option: ${t}`)}}product(t){switch(t){case"row":return WY(this);case"column":return GY(this);case void 0:return UY(this);default:throw new Error(`invalid option: ${t}`)}}mean(t){let e=this.sum(t);switch(t){case"row":{for(let n=0;n<this.rows;n++)e[n]/=this.columns;return e}case"column":{for(let n=0;n<this.columns;n++)e[n]/=this.rows;return e}case void 0:return e/this.size;default:throw new Error(`invalid option: ${t}`)}}variance(t,e={}){if(typeof t=="object"&&(e=t,t=void 0),typeof e!="object")throw new TypeError("options must be an object");let{unbiased:n=!0,mean:o=this.mean(t)}=e;if(typeof n!="boolean")throw new TypeError("unbiased must be a boolean");switch(t){case"row":{if(!Ur(o))throw new TypeError("mean must be an array");return VY(this,n,o)}case"column":{if(!Ur(o))throw new TypeError("mean must be an array");return HY(this,n,o)}case void 0:{if(typeof o!="number")throw new TypeError("mean must be a number");return QY(this,n,o)}default:throw new Error(`invalid option: ${t}`)}}standardDeviation(t,e){typeof t=="object"&&(e=t,t=void 0);let n=this.variance(t,e);if(t===void 0)return Math.sqrt(n);for(let o=0;o<n.length;o++)n[o]=Math.sqrt(n[o]);return n}center(t,e={}){if(typeof t=="object"&&(e=t,t=void 0),typeof e!="object")throw new TypeError("options must be an object");let{center:n=this.mean(t)}=e;switch(t){case"row":{if(!Ur(n))throw new TypeError("center must be an array");return qY(this,n),this}case"column":{if(!Ur(n))throw new TypeError("center must be an array");return KY(this,n),this}case void 0:{if(typeof n!="number")throw new TypeError("center must be a number");return jY(this,n),this}default:throw new Error(`invalid option: ${t}`)}}scale(t,e={}){if(typeof t=="object"&&(e=t,t=void 0),typeof e!="object")throw new TypeError("options must be an object");let n=e.scale;switch(t){case"row":{if(n===void 0)n=YY(this);else if(!Ur(n))throw new TypeError("scale must be an array");return XY(this,n),this}case"column":{if(n===void 0)n=JY(this);else if(!Ur(n))throw new TypeError("scale must be an array");return ZY(this,n),this}case void 0:{if(n===void 0)n=eX(this);else if(typeof n!="number")throw new TypeError("scale must be a number");return tX(this,n),this}default:throw new Error(`invalid option: ${t}`)}}toString(t){return OB(this,t)}[Symbol.iterator](){return this.entries()}*entries(){for(let t=0;t<this.rows;t++)for(let e=0;e<this.columns;e++)yield[t,e,this.get(t,e)]}*values(){for(let t=0;t<this.rows;t++)for(let e=0;e<this.columns;e++)yield this.get(t,e)}};Jt.prototype.klass="Matrix";typeof Symbol<"u"&&(Jt.prototype[Symbol.for("nodejs.util.inspect.custom")]=FY);function $B(r,t){return r-t}function rX(r){return r.every(t=>typeof t=="number")}Jt.random=Jt.rand;Jt.randomInt=Jt.randInt;Jt.diagonal=Jt.diag;Jt.prototype.diagonal=Jt.prototype.diag;Jt.identity=Jt.eye;Jt.prototype.negate=Jt.prototype.neg;Jt.prototype.tensorProduct=Jt.prototype.kroneckerProduct;var ye=class r extends Jt{data;#e(t,e){if(this.data=[],Number.isInteger(e)&&e>=0)for(let n=0;n<t;n++)this.data.push(new Float64Array(e));else throw new TypeError("nColumns must be a positive integer");this.rows=t,this.columns=e}constructor(t,e){if(super(),r.isMatrix(t))this.#e(t.rows,t.columns),r.copy(t,this);else if(Number.isInteger(t)&&t>=0)this.#e(t,e);else if(Ur(t)){let n=t;if(t=n.length,e=t?n[0].length:0,typeof e!="number")throw new TypeError("Data must be a 2D array with at least one element");this.data=[];for(let o=0;o<t;o++){if(n[o].length!==e)throw new RangeError("Inconsistent array dimensions");if(!rX(n[o]))throw new TypeError("Input data contains non-numeric values");this.data.push(Float64Array.from(n[o]))}this.rows=t,this.columns=e}else throw new TypeError("First argument must be a positive number or an array")}set(t,e,n){return this.data[t][e]=n,this}get(t,e){return this.data[t][e]}removeRow(t){return bo(this,t),this.data.splice(t,1),this.rows-=1,this}addRow(t,e){return e===void 0&&(e=t,t=this.rows),bo(this,t,!0),e=Float64Array.from(pf(this,e)),this.data.splice(t,0,e),this.rows+=1,this}removeColumn(t){Ao(this,t);for(let e=0;e<this.rows;e++){let n=new Float64Array(this.columns-1);for(let o=0;o<t;o++)n[o]=this.data[e][o];for(let o=t+1;o<this.columns;o++)n[o-1]=this.data[e][o];this.data[e]=n}return this.columns-=1,this}addColumn(t,e){typeof e>"u"&&(e=t,t=this.columns),Ao(this,t,!0),e=ff(this,e);for(let n=0;n<this.rows;n++){let o=new Float64Array(this.columns+1),s=0;for(;s<t;s++)o[s]=this.data[n][s];for(o[s++]=e[n];s<this.columns+1;s++)o[s]=this.data[n][s-1];this.data[n]=o}return this.columns+=1,this}};$Y(Jt,ye);var Xl=class r extends Jt{#e;get size(){return this.#e.size}get rows(){return this.#e.rows}get columns(){return this.#e.columns}get diagonalSize(){return this.rows}static isSymmetricMatrix(t){return ye.isMatrix(t)&&t.klassType==="SymmetricMatrix"}static zeros(t){return new this(t)}static ones(t){return new this(t).fill(1)}constructor(t){if(super(),ye.isMatrix(t)){if(!t.isSymmetric())throw new TypeError("not symmetric data");this.#e=ye.copy(t,new ye(t.rows,t.rows))}else if(Number.isInteger(t)&&t>=0)this.#e=new ye(t,t);else if(this.#e=new ye(t),!this.isSymmetric())throw new TypeError("not symmetric data")}clone(){let t=new r(this.diagonalSize);for(let[e,n,o]of this.upperRightEntries())t.set(e,n,o);return t}toMatrix(){return new ye(this)}get(t,e){return this.#e.get(t,e)}set(t,e,n){return this.#e.set(t,e,n),this.#e.set(e,t,n),this}removeCross(t){return this.#e.removeRow(t),this.#e.removeColumn(t),this}addCross(t,e){e===void 0&&(e=t,t=this.diagonalSize);let n=e.slice();return n.splice(t,1),this.#e.addRow(t,n),this.#e.addColumn(t,e),this}applyMask(t){if(t.length!==this.diagonalSize)throw new RangeError("Mask size do not match with matrix size");let e=[];for(let[n,o]of t.entries())o||e.push(n);e.reverse();for(let n of e)this.removeCross(n);return this}toCompact(){let{diagonalSize:t}=this,e=new Array(t*(t+1)/2);for(let n=0,o=0,s=0;s<e.length;s++)e[s]=this.get(o,n),++n>=t&&(n=++o);return e}static fromCompact(t){let e=t.length,n=(Math.sqrt(8*e+1)-1)/2;if(!Number.isInteger(n))throw new TypeError(`This array is not a compact representation of a Symmetric Matrix, ${JSON.stringify(t)}`);let o=new r(n);for(let s=0,a=0,u=0;u<e;u++)o.set(s,a,t[u]),++s>=n&&(s=++a);return o}*upperRightEntries(){for(let t=0,e=0;t<this.diagonalSize;void 0){let n=this.get(t,e);yield[t,e,n],++e>=this.diagonalSize&&(e=++t)}}*upperRightValues(){for(let t=0,e=0;t<this.diagonalSize;void 0)yield this.get(t,e),++e>=this.diagonalSize&&(e=++t)}};Xl.prototype.klassType="SymmetricMatrix";var Ky=class r extends Xl{static isDistanceMatrix(t){return Xl.isSymmetricMatrix(t)&&t.klassSubType==="DistanceMatrix"}constructor(t){if(super(t),!this.isDistance())throw new TypeError("Provided arguments do no produce a distance matrix")}set(t,e,n){return t===e&&(n=0),super.set(t,e,n)}addCross(t,e){return e===void 0&&(e=t,t=this.diagonalSize),e=e.slice(),e[t]=0,super.addCross(t,e)}toSymmetricMatrix(){return new Xl(this)}clone(){let t=new r(this.diagonalSize);for(let[e,n,o]of this.upperRightEntries())e!==n&&t.set(e,n,o);return t}toCompact(){let{diagonalSize:t}=this,e=(t-1)*t/2,n=new Array(e);for(let o=1,s=0,a=0;a<n.length;a++)n[a]=this.get(s,o),++o>=t&&(o=++s+1);return n}static fromCompact(t){let e=t.length;if(e===0)return new this(0);let n=(Math.sqrt(8*e+1)+1)/2;if(!Number.isInteger(n))throw new TypeError(`This array is not a compact representation of a DistanceMatrix, ${JSON.stringify(t)}`);let o=new this(n);for(let s=1,a=0,u=0;u<e;u++)o.set(s,a,t[u]),++s>=n&&(s=++a+1);return o}};Ky.prototype.klassSubType="DistanceMatrix";var Go=class extends Jt{constructor(t,e,n){super(),this.matrix=t,this.rows=e,this.columns=n}},ZA=class extends Go{constructor(t,e){Ao(t,e),super(t,t.rows,1),this.column=e}set(t,e,n){return this.matrix.set(t,this.column,n),this}get(t){return this.matrix.get(t,this.column)}},eI=class extends Go{constructor(t,e){lI(t,e),super(t,t.rows,e.length),this.columnIndices=e}set(t,e,n){return this.matrix.set(t,this.columnIndices[e],n),this}get(t,e){return this.matrix.get(t,this.columnIndices[e])}},tI=class extends Go{constructor(t){super(t,t.rows,t.columns)}set(t,e,n){return this.matrix.set(t,this.columns-e-1,n),this}get(t,e){return this.matrix.get(t,this.columns-e-1)}},rI=class extends Go{constructor(t){super(t,t.rows,t.columns)}set(t,e,n){return this.matrix.set(this.rows-t-1,e,n),this}get(t,e){return this.matrix.get(this.rows-t-1,e)}},nI=class extends Go{constructor(t,e){bo(t,e),super(t,1,t.columns),this.row=e}set(t,e,n){return this.matrix.set(this.row,e,n),this}get(t,e){return this.matrix.get(this.row,e)}},oI=class extends Go{constructor(t,e){uI(t,e),super(t,e.length,t.columns),this.rowIndices=e}set(t,e,n){return this.matrix.set(this.rowIndices[t],e,n),this}get(t,e){return this.matrix.get(this.rowIndices[t],e)}},mf=class extends Go{constructor(t,e,n){uI(t,e),lI(t,n),super(t,e.length,n.length),this.rowIndices=e,this.columnIndices=n}set(t,e,n){return this.matrix.set(this.rowIndices[t],this.columnIndices[e],n),this}get(t,e){return this.matrix.get(this.rowIndices[t],this.columnIndices[e])}},sI=class extends Go{constructor(t,e,n,o,s){JA(t,e,n,o,s),super(t,n-e+1,s-o+1),this.startRow=e,this.startColumn=o}set(t,e,n){return this.matrix.set(this.startRow+t,this.startColumn+e,n),this}get(t,e){return this.matrix.get(this.startRow+t,this.startColumn+e)}},iI=class extends Go{constructor(t){super(t,t.columns,t.rows)}set(t,e,n){return this.matrix.set(e,t,n),this}get(t,e){return this.matrix.get(e,t)}},jy=class extends Jt{constructor(t,e={}){let{rows:n=1}=e;if(t.length%n!==0)throw new Error("the data length is not divisible by the number of rows");super(),this.rows=n,this.columns=t.length/n,this.data=t}set(t,e,n){let o=this._calculateIndex(t,e);return this.data[o]=n,this}get(t,e){let n=this._calculateIndex(t,e);return this.data[n]}_calculateIndex(t,e){return t*this.columns+e}},bn=class extends Jt{constructor(t){super(),this.data=t,this.rows=t.length,this.columns=t[0].length}set(t,e,n){return this.data[t][e]=n,this}get(t,e){return this.data[t][e]}};function nX(r,t){if(Ur(r))return r[0]&&Ur(r[0])?new bn(r):new jy(r,t);throw new Error("the argument is not an array")}var df=class{constructor(t){t=bn.checkMatrix(t);let e=t.clone(),n=e.rows,o=e.columns,s=new Float64Array(n),a=1,u,l,i,c,p,f,m,d,h;for(u=0;u<n;u++)s[u]=u;for(d=new Float64Array(n),l=0;l<o;l++){for(u=0;u<n;u++)d[u]=e.get(u,l);for(u=0;u<n;u++){for(h=Math.min(u,l),p=0,i=0;i<h;i++)p+=e.get(u,i)*d[i];d[u]-=p,e.set(u,l,d[u])}for(c=l,u=l+1;u<n;u++)Math.abs(d[u])>Math.abs(d[c])&&(c=u);if(c!==l){for(i=0;i<o;i++)f=e.get(c,i),e.set(c,i,e.get(l,i)),e.set(l,i,f);m=s[c],s[c]=s[l],s[l]=m,a=-a}if(l<n&&e.get(l,l)!==0)for(u=l+1;u<n;u++)e.set(u,l,e.get(u,l)/e.get(l,l))}this.LU=e,this.pivotVector=s,this.pivotSign=a}isSingular(){let t=this.LU,e=t.columns;for(let n=0;n<e;n++)if(t.get(n,n)===0)return!0;return!1}solve(t){t=ye.checkMatrix(t);let e=this.LU;if(e.rows!==t.rows)throw new Error("Invalid matrix dimensions");if(this.isSingular())throw new Error("LU matrix is singular");let o=t.columns,s=t.subMatrixRow(this.pivotVector,0,o-1),a=e.columns,u,l,i;for(i=0;i<a;i++)for(u=i+1;u<a;u++)for(l=0;l<o;l++)s.set(u,l,s.get(u,l)-s.get(i,l)*e.get(u,i));for(i=a-1;i>=0;i--){for(l=0;l<o;l++)s.set(i,l,s.get(i,l)/e.get(i,i));for(u=0;u<i;u++)for(l=0;l<o;l++)s.set(u,l,s.get(u,l)-s.get(i,l)*e.get(u,i))}return s}get determinant(){let t=this.LU;if(!t.isSquare())throw new Error("Matrix must be square");let e=this.pivotSign,n=t.columns;for(let o=0;o<n;o++)e*=t.get(o,o);return e}get lowerTriangularMatrix(){let t=this.LU,e=t.rows,n=t.columns,o=new ye(e,n);for(let s=0;s<e;s++)for(let a=0;a<n;a++)s>a?o.set(s,a,t.get(s,a)):s===a?o.set(s,a,1):o.set(s,a,0);return o}get upperTriangularMatrix(){let t=this.LU,e=t.rows,n=t.columns,o=new ye(e,n);for(let s=0;s<e;s++)for(let a=0;a<n;a++)s<=a?o.set(s,a,t.get(s,a)):o.set(s,a,0);return o}get pivotPermutationVector(){return Array.from(this.pivotVector)}};function aI(r){let t=r.data,e=r.rows;for(let n=0;n<e;n++){let o=t[n];for(let s=n+1;s<e;s++){let a=o[s];o[s]=t[s][n],t[s][n]=a}}return r}function si(r,t){let e=0;return Math.abs(r)>Math.abs(t)?(e=t/r,Math.abs(r)*Math.sqrt(1+e*e)):t!==0?(e=r/t,Math.abs(t)*Math.sqrt(1+e*e)):0}var Jm=class{constructor(t){t=bn.checkMatrix(t);let e=t.clone(),n=t.rows,o=t.columns,s=new Float64Array(o),a,u,l,i;for(l=0;l<o;l++){let c=0;for(a=l;a<n;a++)c=si(c,e.get(a,l));if(c!==0){for(e.get(l,l)<0&&(c=-c),a=l;a<n;a++)e.set(a,l,e.get(a,l)/c);for(e.set(l,l,e.get(l,l)+1),u=l+1;u<o;u++){for(i=0,a=l;a<n;a++)i+=e.get(a,l)*e.get(a,u);for(i=-i/e.get(l,l),a=l;a<n;a++)e.set(a,u,e.get(a,u)+i*e.get(a,l))}}s[l]=-c}this.QR=e,this.Rdiag=s}solve(t){t=ye.checkMatrix(t);let e=this.QR,n=e.rows;if(t.rows!==n)throw new Error("Matrix row dimensions must agree");if(!this.isFullRank())throw new Error("Matrix is rank deficient");let o=t.columns,s=t.clone(),a=e.columns,u,l,i,c;for(i=0;i<a;i++)for(l=0;l<o;l++){for(c=0,u=i;u<n;u++)c+=e.get(u,i)*s.get(u,l);for(c=-c/e.get(i,i),u=i;u<n;u++)s.set(u,l,s.get(u,l)+c*e.get(u,i))}for(i=a-1;i>=0;i--){for(l=0;l<o;l++)s.set(i,l,s.get(i,l)/this.Rdiag[i]);for(u=0;u<i;u++)for(l=0;l<o;l++)s.set(u,l,s.get(u,l)-s.get(i,l)*e.get(u,i))}return s.subMatrix(0,a-1,0,o-1)}isFullRank(){let t=this.QR.columns;for(let e=0;e<t;e++)if(this.Rdiag[e]===0)return!1;return!0}get upperTriangularMatrix(){let t=this.QR,e=t.columns,n=new ye(e,e),o,s;for(o=0;o<e;o++)for(s=0;s<e;s++)o<s?n.set(o,s,t.get(o,s)):o===s?n.set(o,s,this.Rdiag[o]):n.set(o,s,0);return n}get orthogonalMatrix(){let t=this.QR,e=t.rows,n=t.columns,o=new ye(e,n),s,a,u,l;for(u=n-1;u>=0;u--){for(s=0;s<e;s++)o.set(s,u,0);for(o.set(u,u,1),a=u;a<n;a++)if(t.get(u,u)!==0){for(l=0,s=u;s<e;s++)l+=t.get(s,u)*o.get(s,a);for(l=-l/t.get(u,u),s=u;s<e;s++)o.set(s,a,o.get(s,a)+l*t.get(s,u))}}return o}},sa=class{constructor(t,e={}){if(t=bn.checkMatrix(t),t.isEmpty())throw new Error("Matrix must be non-empty");let n=t.rows,o=t.columns,{computeLeftSingularVectors:s=!0,computeRightSingularVectors:a=!0,autoTranspose:u=!1}=e,l=!!s,i=!!a,c=!1,p;if(n<o)if(!u)console.warn("Computing SVD on a matrix with more columns than rows. Consider enabling autoTranspose"),p=t.transpose();else{p=t.clone(),n=t.columns,o=t.rows,c=!0;let k=l;l=i,i=k}else p=t.transpose();let f=Math.min(n,o),m=Math.min(n+1,o),d=new Float64Array(m),h=new ye(f,n),g=new ye(o,o),y=new Float64Array(o),x=new Float64Array(n),w=new Float64Array(m);for(let k=0;k<m;k++)w[k]=k;let A=Math.min(n-1,o),I=Math.max(0,Math.min(o-2,n)),v=Math.max(A,I);for(let k=0;k<v;k++){if(k<A){d[k]=0;for(let _=k;_<n;_++)d[k]=si(d[k],p.get(k,_));if(d[k]!==0){p.get(k,k)<0&&(d[k]=-d[k]);for(let _=k;_<n;_++)p.set(k,_,p.get(k,_)/d[k]);p.set(k,k,p.get(k,k)+1)}d[k]=-d[k]}for(let _=k+1;_<o;_++){if(k<A&&d[k]!==0){let M=0;for(let R=k;R<n;R++)M+=p.get(k,R)*p.get(_,R);M=-M/p.get(k,k);for(let R=k;R<n;R++)p.set(_,R,p.get(_,R)+M*p.get(k,R))}y[_]=p.get(_,k)}if(l&&k<A)for(let _=k;_<n;_++)h.set(k,_,p.get(k,_));if(k<I){y[k]=0;for(let _=k+1;_<o;_++)y[k]=si(y[k],y[_]);if(y[k]!==0){y[k+1]<0&&(y[k]=0-y[k]);for(let _=k+1;_<o;_++)y[_]/=y[k];y[k+1]+=1}if(y[k]=-y[k],k+1<n&&y[k]!==0){for(let _=k+1;_<n;_++)x[_]=0;for(let _=k+1;_<n;_++)for(let M=k+1;M<o;M++)x[_]+=y[M]*p.get(M,_);for(let _=k+1;_<o;_++){let M=-y[_]/y[k+1];for(let R=k+1;R<n;R++)p.set(_,R,p.get(_,R)+M*x[R])}}if(i)for(let _=k+1;_<o;_++)g.set(k,_,y[_])}}let E=Math.min(o,n+1);if(A<o&&(d[A]=p.get(A,A)),n<E&&(d[E-1]=0),I+1<E&&(y[I]=p.get(E-1,I)),y[E-1]=0,l){for(let k=A;k<f;k++){for(let _=0;_<n;_++)h.set(k,_,0);h.set(k,k,1)}for(let k=A-1;k>=0;k--)if(d[k]!==0){for(let _=k+1;_<f;_++){let M=0;for(let R=k;R<n;R++)M+=h.get(k,R)*h.get(_,R);M=-M/h.get(k,k);for(let R=k;R<n;R++)h.set(_,R,h.get(_,R)+M*h.get(k,R))}for(let _=k;_<n;_++)h.set(k,_,-h.get(k,_));h.set(k,k,1+h.get(k,k));for(let _=0;_<k-1;_++)h.set(k,_,0)}else{for(let _=0;_<n;_++)h.set(k,_,0);h.set(k,k,1)}}if(i)for(let k=o-1;k>=0;k--){if(k<I&&y[k]!==0)for(let _=k+1;_<o;_++){let M=0;for(let R=k+1;R<o;R++)M+=g.get(k,R)*g.get(_,R);M=-M/g.get(k,k+1);for(let R=k+1;R<o;R++)g.set(_,R,g.get(_,R)+M*g.get(k,R))}for(let _=0;_<o;_++)g.set(k,_,0);g.set(k,k,1)}let T=E-1,F=Number.EPSILON;for(;E>0;){let k,_;for(k=E-2;k>=-1&&k!==-1;k--){let M=Number.MIN_VALUE+F*Math.abs(d[k]+Math.abs(d[k+1]));if(Math.abs(y[k])<=M||Number.isNaN(y[k])){y[k]=0;break}}if(k===E-2)_=4;else{let M;for(M=E-1;M>=k&&M!==k;M--){let R=(M!==E?Math.abs(y[M]):0)+(M!==k+1?Math.abs(y[M-1]):0);if(Math.abs(d[M])<=F*R){d[M]=0;break}}M===k?_=3:M===E-1?_=1:(_=2,k=M)}switch(k++,_){case 1:{let M=y[E-2];y[E-2]=0;for(let R=E-2;R>=k;R--){let L=si(d[R],M),$=d[R]/L,W=M/L;if(d[R]=L,R!==k&&(M=-W*y[R-1],y[R-1]=$*y[R-1]),i)for(let z=0;z<o;z++)L=$*g.get(R,z)+W*g.get(E-1,z),g.set(E-1,z,-W*g.get(R,z)+$*g.get(E-1,z)),g.set(R,z,L)}break}case 2:{let M=y[k-1];y[k-1]=0;for(let R=k;R<E;R++){let L=si(d[R],M),$=d[R]/L,W=M/L;if(d[R]=L,M=-W*y[R],y[R]=$*y[R],l)for(let z=0;z<n;z++)L=$*h.get(R,z)+W*h.get(k-1,z),h.set(k-1,z,-W*h.get(R,z)+$*h.get(k-1,z)),h.set(R,z,L)}break}case 3:{let M=Math.max(Math.abs(d[E-1]),Math.abs(d[E-2]),Math.abs(y[E-2]),Math.abs(d[k]),Math.abs(y[k])),R=d[E-1]/M,L=d[E-2]/M,$=y[E-2]/M,W=d[k]/M,z=y[k]/M,V=((L+R)*(L-R)+$*$)/2,Q=R*$*(R*$),H=0;(V!==0||Q!==0)&&(V<0?H=0-Math.sqrt(V*V+Q):H=Math.sqrt(V*V+Q),H=Q/(V+H));let ee=(W+R)*(W-R)+H,j=W*z;for(let N=k;N<E-1;N++){let U=si(ee,j);U===0&&(U=Number.MIN_VALUE);let te=ee/U,X=j/U;if(N!==k&&(y[N-1]=U),ee=te*d[N]+X*y[N],y[N]=te*y[N]-X*d[N],j=X*d[N+1],d[N+1]=te*d[N+1],i)for(let oe=0;oe<o;oe++)U=te*g.get(N,oe)+X*g.get(N+1,oe),g.set(N+1,oe,-X*g.get(N,oe)+te*g.get(N+1,oe)),g.set(N,oe,U);if(U=si(ee,j),U===0&&(U=Number.MIN_VALUE),te=ee/U,X=j/U,d[N]=U,ee=te*y[N]+X*d[N+1],d[N+1]=-X*y[N]+te*d[N+1],j=X*y[N+1],y[N+1]=te*y[N+1],l&&N<n-1)for(let oe=0;oe<n;oe++)U=te*h.get(N,oe)+X*h.get(N+1,oe),h.set(N+1,oe,-X*h.get(N,oe)+te*h.get(N+1,oe)),h.set(N,oe,U)}y[E-2]=ee;break}case 4:{if(d[k]<=0&&(d[k]=d[k]<0?-d[k]:0,i))for(let M=0;M<=T;M++)g.set(k,M,-g.get(k,M));for(;k<T&&!(d[k]>=d[k+1]);){let M=d[k];if(d[k]=d[k+1],d[k+1]=M,i&&k<o-1)for(let R=0;R<o;R++)M=g.get(k+1,R),g.set(k+1,R,g.get(k,R)),g.set(k,R,M);if(l&&k<n-1)for(let R=0;R<n;R++)M=h.get(k+1,R),h.set(k+1,R,h.get(k,R)),h.set(k,R,M);k++}E--;break}}}if(h=h.isSquare()?aI(h):h.transpose(),g=aI(g),c){let k=g;g=h,h=k}this.m=n,this.n=o,this.s=d,this.U=h,this.V=g}solve(t){let e=t,n=this.threshold,o=this.s.length,s=ye.zeros(o,o);for(let f=0;f<o;f++)Math.abs(this.s[f])<=n?s.set(f,f,0):s.set(f,f,1/this.s[f]);let a=this.U,u=this.rightSingularVectors,l=u.mmul(s),i=u.rows,c=a.rows,p=ye.zeros(i,c);for(let f=0;f<i;f++)for(let m=0;m<c;m++){let d=0;for(let h=0;h<o;h++)d+=l.get(f,h)*a.get(m,h);p.set(f,m,d)}return p.mmul(e)}solveForDiagonal(t){return this.solve(ye.diag(t))}inverse(){let t=this.V,e=this.threshold,n=t.rows,o=t.columns,s=new ye(n,this.s.length);for(let c=0;c<n;c++)for(let p=0;p<o;p++)Math.abs(this.s[p])>e&&s.set(c,p,t.get(c,p)/this.s[p]);let a=this.U,u=a.rows,l=a.columns,i=new ye(n,u);for(let c=0;c<n;c++)for(let p=0;p<u;p++){let f=0;for(let m=0;m<l;m++)f+=s.get(c,m)*a.get(p,m);i.set(c,p,f)}return i}get condition(){return this.s[0]/this.s[Math.min(this.m,this.n)-1]}get norm2(){return this.s[0]}get rank(){let t=Math.max(this.m,this.n)*this.s[0]*Number.EPSILON,e=0,n=this.s;for(let o=0,s=n.length;o<s;o++)n[o]>t&&e++;return e}get diagonal(){return Array.from(this.s)}get threshold(){return Number.EPSILON/2*Math.max(this.m,this.n)*this.s[0]}get leftSingularVectors(){return this.U}get rightSingularVectors(){return this.V}get diagonalMatrix(){return ye.diag(this.s)}};function oX(r,t=!1){return r=bn.checkMatrix(r),t?new sa(r).inverse():zB(r,ye.eye(r.rows))}function zB(r,t,e=!1){return r=bn.checkMatrix(r),t=bn.checkMatrix(t),e?new sa(r).solve(t):r.isSquare()?new df(r).solve(t):new Jm(r).solve(t)}function qy(r){if(r=ye.checkMatrix(r),r.isSquare()){if(r.columns===0)return 1;let t,e,n,o;if(r.columns===2)return t=r.get(0,0),e=r.get(0,1),n=r.get(1,0),o=r.get(1,1),t*o-e*n;if(r.columns===3){let s,a,u;return s=new mf(r,[1,2],[1,2]),a=new mf(r,[1,2],[0,2]),u=new mf(r,[1,2],[0,1]),t=r.get(0,0),e=r.get(0,1),n=r.get(0,2),t*qy(s)-e*qy(a)+n*qy(u)}else return new df(r).determinant}else throw Error("determinant can only be calculated for a square matrix")}function sX(r,t){let e=[];for(let n=0;n<r;n++)n!==t&&e.push(n);return e}function iX(r,t,e,n=1e-9,o=1e-9){if(r>o)return new Array(t.rows+1).fill(0);{let s=t.addRow(e,[0]);for(let a=0;a<s.rows;a++)Math.abs(s.get(a,0))<n&&s.set(a,0,0);return s.to1DArray()}}function aX(r,t={}){let{thresholdValue:e=1e-9,thresholdError:n=1e-9}=t;r=ye.checkMatrix(r);let o=r.rows,s=new ye(o,o);for(let a=0;a<o;a++){let u=ye.columnVector(r.getRow(a)),l=r.subMatrixRow(sX(o,a)).transpose(),c=new sa(l).solve(u),p=ye.abs(u).max()||1,f=ye.sub(u,l.mmul(c)).abs().max()/p;s.setRow(a,iX(f,c,a,e,n))}return s}function uX(r,t=Number.EPSILON){if(r=ye.checkMatrix(r),r.isEmpty())return r.transpose();let e=new sa(r,{autoTranspose:!0}),n=e.leftSingularVectors,o=e.rightSingularVectors,s=e.diagonal,a=t*Math.max(r.rows,r.columns)*s[0];for(let u=0;u<s.length;u++)Math.abs(s[u])>a?s[u]=1/s[u]:s[u]=0;return o.mmul(ye.diag(s).mmul(n.transpose()))}function lX(r,t=r,e={}){r=new ye(r);let n=!1;if(typeof t=="object"&&!ye.isMatrix(t)&&!Ur(t)?(e=t,t=r,n=!0):t=new ye(t),r.rows!==t.rows)throw new TypeError("Both matrices must have the same number of rows");let{center:o=!0}=e;o&&(r=r.center("column"),n||(t=t.center("column")));let s=r.transposeMultiply(t);for(let a=0;a<s.rows;a++)for(let u=0;u<s.columns;u++)s.set(a,u,s.get(a,u)*(1/(r.rows-1)));return s}function cX(r,t=r,e={}){r=new ye(r);let n=!1;if(typeof t=="object"&&!ye.isMatrix(t)&&!Ur(t)?(e=t,t=r,n=!0):t=new ye(t),r.rows!==t.rows)throw new TypeError("Both matrices must have the same number of rows");let{center:o=!0,scale:s=!0}=e;o&&(r.center("column"),n||t.center("column")),s&&(r.scale("column"),n||t.scale("column"));let a=r.standardDeviation("column",{unbiased:!0}),u=n?a:t.standardDeviation("column",{unbiased:!0}),l=r.transposeMultiply(t);for(let i=0;i<l.rows;i++)for(let c=0;c<l.columns;c++)l.set(i,c,l.get(i,c)*(1/(a[i]*u[c]))*(1/(r.rows-1)));return l}var Yy=class{constructor(t,e={}){let{assumeSymmetric:n=!1}=e;if(t=bn.checkMatrix(t),!t.isSquare())throw new Error("Matrix is not a square matrix");if(t.isEmpty())throw new Error("Matrix must be non-empty");let o=t.columns,s=new ye(o,o),a=new Float64Array(o),u=new Float64Array(o),l=t,i,c,p=!1;if(n?p=!0:p=t.isSymmetric(),p){for(i=0;i<o;i++)for(c=0;c<o;c++)s.set(c,i,l.get(i,c));pX(o,u,a,s),fX(o,u,a,s),aI(s)}else{let f=new ye(o,o),m=new Float64Array(o);for(c=0;c<o;c++)for(i=0;i<o;i++)f.set(i,c,l.get(i,c));mX(o,f,m,s),dX(o,u,a,s,f)}this.n=o,this.e=u,this.d=a,this.V=s}get realEigenvalues(){return Array.from(this.d)}get imaginaryEigenvalues(){return Array.from(this.e)}get eigenvectorMatrix(){return this.V}get diagonalMatrix(){let t=this.n,e=this.e,n=this.d,o=new ye(t,t),s,a;for(s=0;s<t;s++){for(a=0;a<t;a++)o.set(s,a,0);o.set(s,s,n[s]),e[s]>0?o.set(s,s+1,e[s]):e[s]<0&&o.set(s,s-1,e[s])}return o}};function pX(r,t,e,n){let o,s,a,u,l,i,c,p;for(l=0;l<r;l++)e[l]=n.get(l,r-1);for(u=r-1;u>0;u--){for(p=0,a=0,i=0;i<u;i++)p=p+Math.abs(e[i]);if(p===0)for(t[u]=e[u-1],l=0;l<u;l++)e[l]=n.get(l,u-1),n.set(l,u,0),n.set(u,l,0);else{for(i=0;i<u;i++)e[i]/=p,a+=e[i]*e[i];for(o=e[u-1],s=Math.sqrt(a),o>0&&(s=-s),t[u]=p*s,a=a-o*s,e[u-1]=o-s,l=0;l<u;l++)t[l]=0;for(l=0;l<u;l++){for(o=e[l],n.set(u,l,o),s=t[l]+n.get(l,l)*o,i=l+1;i<=u-1;i++)s+=n.get(l,i)*e[i],t[i]+=n.get(l,i)*o;t[l]=s}for(o=0,l=0;l<u;l++)t[l]/=a,o+=t[l]*e[l];for(c=o/(a+a),l=0;l<u;l++)t[l]-=c*e[l];for(l=0;l<u;l++){for(o=e[l],s=t[l],i=l;i<=u-1;i++)n.set(l,i,n.get(l,i)-(o*t[i]+s*e[i]));e[l]=n.get(l,u-1),n.set(l,u,0)}}e[u]=a}for(u=0;u<r-1;u++){if(n.set(u,r-1,n.get(u,u)),n.set(u,u,1),a=e[u+1],a!==0){for(i=0;i<=u;i++)e[i]=n.get(u+1,i)/a;for(l=0;l<=u;l++){for(s=0,i=0;i<=u;i++)s+=n.get(u+1,i)*n.get(l,i);for(i=0;i<=u;i++)n.set(l,i,n.get(l,i)-s*e[i])}}for(i=0;i<=u;i++)n.set(u+1,i,0)}for(l=0;l<r;l++)e[l]=n.get(l,r-1),n.set(l,r-1,0);n.set(r-1,r-1,1),t[0]=0}function fX(r,t,e,n){let o,s,a,u,l,i,c,p,f,m,d,h,g,y,x,w;for(a=1;a<r;a++)t[a-1]=t[a];t[r-1]=0;let A=0,I=0,v=Number.EPSILON;for(i=0;i<r;i++){for(I=Math.max(I,Math.abs(e[i])+Math.abs(t[i])),c=i;c<r&&!(Math.abs(t[c])<=v*I);)c++;if(c>i)do{for(o=e[i],p=(e[i+1]-o)/(2*t[i]),f=si(p,1),p<0&&(f=-f),e[i]=t[i]/(p+f),e[i+1]=t[i]*(p+f),m=e[i+1],s=o-e[i],a=i+2;a<r;a++)e[a]-=s;for(A=A+s,p=e[c],d=1,h=d,g=d,y=t[i+1],x=0,w=0,a=c-1;a>=i;a--)for(g=h,h=d,w=x,o=d*t[a],s=d*p,f=si(p,t[a]),t[a+1]=x*f,x=t[a]/f,d=p/f,p=d*e[a]-x*o,e[a+1]=s+x*(d*o+x*e[a]),l=0;l<r;l++)s=n.get(a+1,l),n.set(a+1,l,x*n.get(a,l)+d*s),n.set(a,l,d*n.get(a,l)-x*s);p=-x*w*g*y*t[i]/m,t[i]=x*p,e[i]=d*p}while(Math.abs(t[i])>v*I);e[i]=e[i]+A,t[i]=0}for(a=0;a<r-1;a++){for(l=a,p=e[a],u=a+1;u<r;u++)e[u]<p&&(l=u,p=e[u]);if(l!==a)for(e[l]=e[a],e[a]=p,u=0;u<r;u++)p=n.get(a,u),n.set(a,u,n.get(l,u)),n.set(l,u,p)}}function mX(r,t,e,n){let o=0,s=r-1,a,u,l,i,c,p,f;for(p=o+1;p<=s-1;p++){for(f=0,i=p;i<=s;i++)f=f+Math.abs(t.get(i,p-1));if(f!==0){for(l=0,i=s;i>=p;i--)e[i]=t.get(i,p-1)/f,l+=e[i]*e[i];for(u=Math.sqrt(l),e[p]>0&&(u=-u),l=l-e[p]*u,e[p]=e[p]-u,c=p;c<r;c++){for(a=0,i=s;i>=p;i--)a+=e[i]*t.get(i,c);for(a=a/l,i=p;i<=s;i++)t.set(i,c,t.get(i,c)-a*e[i])}for(i=0;i<=s;i++){for(a=0,c=s;c>=p;c--)a+=e[c]*t.get(i,c);for(a=a/l,c=p;c<=s;c++)t.set(i,c,t.get(i,c)-a*e[c])}e[p]=f*e[p],t.set(p,p-1,f*u)}}for(i=0;i<r;i++)for(c=0;c<r;c++)n.set(i,c,i===c?1:0);for(p=s-1;p>=o+1;p--)if(t.get(p,p-1)!==0){for(i=p+1;i<=s;i++)e[i]=t.get(i,p-1);for(c=p;c<=s;c++){for(u=0,i=p;i<=s;i++)u+=e[i]*n.get(i,c);for(u=u/e[p]/t.get(p,p-1),i=p;i<=s;i++)n.set(i,c,n.get(i,c)+u*e[i])}}}function dX(r,t,e,n,o){let s=r-1,a=0,u=r-1,l=Number.EPSILON,i=0,c=0,p=0,f=0,m=0,d=0,h=0,g=0,y,x,w,A,I,v,E,T,F,k,_,M,R,L,$;for(y=0;y<r;y++)for((y<a||y>u)&&(e[y]=o.get(y,y),t[y]=0),x=Math.max(y-1,0);x<r;x++)c=c+Math.abs(o.get(y,x));for(;s>=a;){for(A=s;A>a&&(d=Math.abs(o.get(A-1,A-1))+Math.abs(o.get(A,A)),d===0&&(d=c),!(Math.abs(o.get(A,A-1))<l*d));)A--;if(A===s)o.set(s,s,o.get(s,s)+i),e[s]=o.get(s,s),t[s]=0,s--,g=0;else if(A===s-1){if(E=o.get(s,s-1)*o.get(s-1,s),p=(o.get(s-1,s-1)-o.get(s,s))/2,f=p*p+E,h=Math.sqrt(Math.abs(f)),o.set(s,s,o.get(s,s)+i),o.set(s-1,s-1,o.get(s-1,s-1)+i),T=o.get(s,s),f>=0){for(h=p>=0?p+h:p-h,e[s-1]=T+h,e[s]=e[s-1],h!==0&&(e[s]=T-E/h),t[s-1]=0,t[s]=0,T=o.get(s,s-1),d=Math.abs(T)+Math.abs(h),p=T/d,f=h/d,m=Math.sqrt(p*p+f*f),p=p/m,f=f/m,x=s-1;x<r;x++)h=o.get(s-1,x),o.set(s-1,x,f*h+p*o.get(s,x)),o.set(s,x,f*o.get(s,x)-p*h);for(y=0;y<=s;y++)h=o.get(y,s-1),o.set(y,s-1,f*h+p*o.get(y,s)),o.set(y,s,f*o.get(y,s)-p*h);for(y=a;y<=u;y++)h=n.get(y,s-1),n.set(y,s-1,f*h+p*n.get(y,s)),n.set(y,s,f*n.get(y,s)-p*h)}else e[s-1]=T+p,e[s]=T+p,t[s-1]=h,t[s]=-h;s=s-2,g=0}else{if(T=o.get(s,s),F=0,E=0,A<s&&(F=o.get(s-1,s-1),E=o.get(s,s-1)*o.get(s-1,s)),g===10){for(i+=T,y=a;y<=s;y++)o.set(y,y,o.get(y,y)-T);d=Math.abs(o.get(s,s-1))+Math.abs(o.get(s-1,s-2)),T=F=.75*d,E=-.4375*d*d}if(g===30&&(d=(F-T)/2,d=d*d+E,d>0)){for(d=Math.sqrt(d),F<T&&(d=-d),d=T-E/((F-T)/2+d),y=a;y<=s;y++)o.set(y,y,o.get(y,y)-d);i+=d,T=F=E=.964}for(g=g+1,I=s-2;I>=A&&(h=o.get(I,I),m=T-h,d=F-h,p=(m*d-E)/o.get(I+1,I)+o.get(I,I+1),f=o.get(I+1,I+1)-h-m-d,m=o.get(I+2,I+1),d=Math.abs(p)+Math.abs(f)+Math.abs(m),p=p/d,f=f/d,m=m/d,!(I===A||Math.abs(o.get(I,I-1))*(Math.abs(f)+Math.abs(m))<l*(Math.abs(p)*(Math.abs(o.get(I-1,I-1))+Math.abs(h)+Math.abs(o.get(I+1,I+1))))));)I--;for(y=I+2;y<=s;y++)o.set(y,y-2,0),y>I+2&&o.set(y,y-3,0);for(w=I;w<=s-1&&(L=w!==s-1,w!==I&&(p=o.get(w,w-1),f=o.get(w+1,w-1),m=L?o.get(w+2,w-1):0,T=Math.abs(p)+Math.abs(f)+Math.abs(m),T!==0&&(p=p/T,f=f/T,m=m/T)),T!==0);w++)if(d=Math.sqrt(p*p+f*f+m*m),p<0&&(d=-d),d!==0){for(w!==I?o.set(w,w-1,-d*T):A!==I&&o.set(w,w-1,-o.get(w,w-1)),p=p+d,T=p/d,F=f/d,h=m/d,f=f/p,m=m/p,x=w;x<r;x++)p=o.get(w,x)+f*o.get(w+1,x),L&&(p=p+m*o.get(w+2,x),o.set(w+2,x,o.get(w+2,x)-p*h)),o.set(w,x,o.get(w,x)-p*T),o.set(w+1,x,o.get(w+1,x)-p*F);for(y=0;y<=Math.min(s,w+3);y++)p=T*o.get(y,w)+F*o.get(y,w+1),L&&(p=p+h*o.get(y,w+2),o.set(y,w+2,o.get(y,w+2)-p*m)),o.set(y,w,o.get(y,w)-p),o.set(y,w+1,o.get(y,w+1)-p*f);for(y=a;y<=u;y++)p=T*n.get(y,w)+F*n.get(y,w+1),L&&(p=p+h*n.get(y,w+2),n.set(y,w+2,n.get(y,w+2)-p*m)),n.set(y,w,n.get(y,w)-p),n.set(y,w+1,n.get(y,w+1)-p*f)}}}if(c!==0){for(s=r-1;s>=0;s--)if(p=e[s],f=t[s],f===0)for(A=s,o.set(s,s,1),y=s-1;y>=0;y--){for(E=o.get(y,y)-p,m=0,x=A;x<=s;x++)m=m+o.get(y,x)*o.get(x,s);if(t[y]<0)h=E,d=m;else if(A=y,t[y]===0?o.set(y,s,E!==0?-m/E:-m/(l*c)):(T=o.get(y,y+1),F=o.get(y+1,y),f=(e[y]-p)*(e[y]-p)+t[y]*t[y],v=(T*d-h*m)/f,o.set(y,s,v),o.set(y+1,s,Math.abs(T)>Math.abs(h)?(-m-E*v)/T:(-d-F*v)/h)),v=Math.abs(o.get(y,s)),l*v*v>1)for(x=y;x<=s;x++)o.set(x,s,o.get(x,s)/v)}else if(f<0)for(A=s-1,Math.abs(o.get(s,s-1))>Math.abs(o.get(s-1,s))?(o.set(s-1,s-1,f/o.get(s,s-1)),o.set(s-1,s,-(o.get(s,s)-p)/o.get(s,s-1))):($=Qy(0,-o.get(s-1,s),o.get(s-1,s-1)-p,f),o.set(s-1,s-1,$[0]),o.set(s-1,s,$[1])),o.set(s,s-1,0),o.set(s,s,1),y=s-2;y>=0;y--){for(k=0,_=0,x=A;x<=s;x++)k=k+o.get(y,x)*o.get(x,s-1),_=_+o.get(y,x)*o.get(x,s);if(E=o.get(y,y)-p,t[y]<0)h=E,m=k,d=_;else if(A=y,t[y]===0?($=Qy(-k,-_,E,f),o.set(y,s-1,$[0]),o.set(y,s,$[1])):(T=o.get(y,y+1),F=o.get(y+1,y),M=(e[y]-p)*(e[y]-p)+t[y]*t[y]-f*f,R=(e[y]-p)*2*f,M===0&&R===0&&(M=l*c*(Math.abs(E)+Math.abs(f)+Math.abs(T)+Math.abs(F)+Math.abs(h))),$=Qy(T*m-h*k+f*_,T*d-h*_-f*k,M,R),o.set(y,s-1,$[0]),o.set(y,s,$[1]),Math.abs(T)>Math.abs(h)+Math.abs(f)?(o.set(y+1,s-1,(-k-E*o.get(y,s-1)+f*o.get(y,s))/T),o.set(y+1,s,(-_-E*o.get(y,s)-f*o.get(y,s-1))/T)):($=Qy(-m-F*o.get(y,s-1),-d-F*o.get(y,s),h,f),o.set(y+1,s-1,$[0]),o.set(y+1,s,$[1]))),v=Math.max(Math.abs(o.get(y,s-1)),Math.abs(o.get(y,s))),l*v*v>1)for(x=y;x<=s;x++)o.set(x,s-1,o.get(x,s-1)/v),o.set(x,s,o.get(x,s)/v)}for(y=0;y<r;y++)if(y<a||y>u)for(x=y;x<r;x++)n.set(y,x,o.get(y,x));for(x=r-1;x>=a;x--)for(y=a;y<=u;y++){for(h=0,w=a;w<=Math.min(x,u);w++)h=h+n.get(y,w)*o.get(w,x);n.set(y,x,h)}}}function Qy(r,t,e,n){let o,s;return Math.abs(e)>Math.abs(n)?(o=n/e,s=e+o*n,[(r+o*t)/s,(t-o*r)/s]):(o=e/n,s=n+o*e,[(o*r+t)/s,(o*t-r)/s])}var Xy=class{constructor(t){if(t=bn.checkMatrix(t),!t.isSymmetric())throw new Error("Matrix is not symmetric");let e=t,n=e.rows,o=new ye(n,n),s=!0,a,u,l;for(u=0;u<n;u++){let i=0;for(l=0;l<u;l++){let c=0;for(a=0;a<l;a++)c+=o.get(l,a)*o.get(u,a);c=(e.get(u,l)-c)/o.get(l,l),o.set(u,l,c),i=i+c*c}for(i=e.get(u,u)-i,s&&=i>0,o.set(u,u,Math.sqrt(Math.max(i,0))),l=u+1;l<n;l++)o.set(u,l,0)}this.L=o,this.positiveDefinite=s}isPositiveDefinite(){return this.positiveDefinite}solve(t){t=bn.checkMatrix(t);let e=this.L,n=e.rows;if(t.rows!==n)throw new Error("Matrix dimensions do not match");if(this.isPositiveDefinite()===!1)throw new Error("Matrix is not positive definite");let o=t.columns,s=t.clone(),a,u,l;for(l=0;l<n;l++)for(u=0;u<o;u++){for(a=0;a<l;a++)s.set(l,u,s.get(l,u)-s.get(a,u)*e.get(l,a));s.set(l,u,s.get(l,u)/e.get(l,l))}for(l=n-1;l>=0;l--)for(u=0;u<o;u++){for(a=l+1;a<n;a++)s.set(l,u,s.get(l,u)-s.get(a,u)*e.get(a,l));s.set(l,u,s.get(l,u)/e.get(l,l))}return s}get lowerTriangularMatrix(){return this.L}},Jy=class{constructor(t,e={}){t=bn.checkMatrix(t);let{Y:n}=e,{scaleScores:o=!1,maxIterations:s=1e3,terminationCriteria:a=1e-10}=e,u;if(n){if(Ur(n)&&typeof n[0]=="number"?n=ye.columnVector(n):n=bn.checkMatrix(n),n.rows!==t.rows)throw new Error("Y should have the same number of rows as X");u=n.getColumnVector(0)}else u=t.getColumnVector(0);let l=1,i,c,p,f;for(let m=0;m<s&&l>a;m++)p=t.transpose().mmul(u).div(u.transpose().mmul(u).get(0,0)),p=p.div(p.norm()),i=t.mmul(p).div(p.transpose().mmul(p).get(0,0)),m>0&&(l=i.clone().sub(f).pow(2).sum()),f=i.clone(),n?(c=n.transpose().mmul(i).div(i.transpose().mmul(i).get(0,0)),c=c.div(c.norm()),u=n.mmul(c).div(c.transpose().mmul(c).get(0,0))):u=i;if(n){let m=t.transpose().mmul(i).div(i.transpose().mmul(i).get(0,0));m=m.div(m.norm());let d=t.clone().sub(i.clone().mmul(m.transpose())),h=u.transpose().mmul(i).div(i.transpose().mmul(i).get(0,0)),g=n.clone().sub(i.clone().mulS(h.get(0,0)).mmul(c.transpose()));this.t=i,this.p=m.transpose(),this.w=p.transpose(),this.q=c,this.u=u,this.s=i.transpose().mmul(i),this.xResidual=d,this.yResidual=g,this.betas=h}else this.w=p.transpose(),this.s=i.transpose().mmul(i).sqrt(),o?this.t=i.clone().div(this.s.get(0,0)):this.t=i,this.xResidual=t.sub(i.mmul(p.transpose()))}};ct.AbstractMatrix=Jt;ct.CHO=Xy;ct.CholeskyDecomposition=Xy;ct.DistanceMatrix=Ky;ct.EVD=Yy;ct.EigenvalueDecomposition=Yy;ct.LU=df;ct.LuDecomposition=df;ct.Matrix=ye;ct.MatrixColumnSelectionView=eI;ct.MatrixColumnView=ZA;ct.MatrixFlipColumnView=tI;ct.MatrixFlipRowView=rI;ct.MatrixRowSelectionView=oI;ct.MatrixRowView=nI;ct.MatrixSelectionView=mf;ct.MatrixSubView=sI;ct.MatrixTransposeView=iI;ct.NIPALS=Jy;ct.Nipals=Jy;ct.QR=Jm;ct.QrDecomposition=Jm;ct.SVD=sa;ct.SingularValueDecomposition=sa;ct.SymmetricMatrix=Xl;ct.WrapperMatrix1D=jy;ct.WrapperMatrix2D=bn;ct.correlation=cX;ct.covariance=lX;ct.default=ye;ct.determinant=qy;ct.inverse=oX;ct.linearDependencies=aX;ct.pseudoInverse=uX;ct.solve=zB;ct.wrap=nX});var GP="uplot",UP="u-hz",VP="u-vt",HP="u-title",QP="u-wrap",qP="u-under",KP="u-over",jP="u-axis",_a="u-off",YP="u-select",XP="u-cursor-x",JP="u-cursor-y",ZP="u-cursor-pt",e$="u-legend",t$="u-live",r$="u-inline",n$="u-series",o$="u-marker",II="u-label",s$="u-value",Lf="width",Of="height";var SI="bottom",Tc="left",sx="right",Ix="#000",CI=Ix+"0",ix="mousemove",kI="mousedown",ax="mouseup",vI="mouseenter",EI="mouseleave",_I="dblclick",i$="resize",a$="scroll",DI="change",pd="dppxchange",Sx="--",Lc=typeof window<"u",fx=Lc?document:null,Nc=Lc?window:null,u$=Lc?navigator:null,kt,ad;function mx(){let r=devicePixelRatio;kt!=r&&(kt=r,ad&&hx(DI,ad,mx),ad=matchMedia(`(min-resolution: ${kt-.001}dppx) and (max-resolution: ${kt+.001}dppx)`),Da(DI,ad,mx),Nc.dispatchEvent(new CustomEvent(pd)))}function Wn(r,t){if(t!=null){let e=r.classList;!e.contains(t)&&e.add(t)}}function dx(r,t){let e=r.classList;e.contains(t)&&e.remove(t)}function jt(r,t,e){r.style[t]=e+"px"}function Ro(r,t,e,n){let o=fx.createElement(r);return t!=null&&Wn(o,t),e?.insertBefore(o,n),o}function oo(r,t){return Ro("div",r,t)}var RI=new WeakMap;function es(r,t,e,n,o){let s="translate("+t+"px,"+e+"px)",a=RI.get(r);s!=a&&(r.style.transform=s,RI.set(r,s),t<0||e<0||t>n||e>o?Wn(r,_a):dx(r,_a))}var TI=new WeakMap;function MI(r,t,e){let n=t+e,o=TI.get(r);n!=o&&(TI.set(r,n),r.style.background=t,r.style.borderColor=e)}var NI=new WeakMap;function FI(r,t,e,n){let o=t+""+e,s=NI.get(r);o!=s&&(NI.set(r,o),r.style.height=e+"px",r.style.width=t+"px",r.style.marginLeft=n?-t/2+"px":0,r.style.marginTop=n?-e/2+"px":0)}var Cx={passive:!0},l$={...Cx,capture:!0};function Da(r,t,e,n){t.addEventListener(r,e,n?l$:Cx)}function hx(r,t,e,n){t.removeEventListener(r,e,Cx)}Lc&&mx();function To(r,t,e,n){let o;e=e||0,n=n||t.length-1;let s=n<=2147483647;for(;n-e>1;)o=s?e+n>>1:Gn((e+n)/2),t[o]<r?e=o:n=o;return r-t[e]<=t[n]-r?e:n}function u0(r){return(e,n,o)=>{let s=-1,a=-1;for(let u=n;u<=o;u++)if(r(e[u])){s=u;break}for(let u=o;u>=n;u--)if(r(e[u])){a=u;break}return[s,a]}}var l0=r=>r!=null,c0=r=>r!=null&&r>0,dd=u0(l0),c$=u0(c0);function p$(r,t,e,n=0,o=!1){let s=o?c$:dd,a=o?c0:l0;[t,e]=s(r,t,e);let u=r[t],l=r[t];if(t>-1)if(n==1)u=r[t],l=r[e];else if(n==-1)u=r[e],l=r[t];else for(let i=t;i<=e;i++){let c=r[i];a(c)&&(c<u?u=c:c>l&&(l=c))}return[u??Bt,l??-Bt]}function hd(r,t,e,n){let o=$I(r),s=$I(t);r==t&&(o==-1?(r*=e,t/=e):(r/=e,t*=e));let a=e==10?_s:p0,u=o==1?Gn:so,l=s==1?so:Gn,i=u(a(Mr(r))),c=l(a(Mr(t))),p=Fc(e,i),f=Fc(e,c);return e==10&&(i<0&&(p=Pt(p,-i)),c<0&&(f=Pt(f,-c))),n||e==2?(r=p*o,t=f*s):(r=h0(r,p),t=gd(t,f)),[r,t]}function kx(r,t,e,n){let o=hd(r,t,e,n);return r==0&&(o[0]=0),t==0&&(o[1]=0),o}var vx=.1,BI={mode:3,pad:vx},Wf={pad:0,soft:null,mode:0},f$={min:Wf,max:Wf};function fd(r,t,e,n){return yd(e)?PI(r,t,e):(Wf.pad=e,Wf.soft=n?0:null,Wf.mode=n?3:0,PI(r,t,f$))}function Ct(r,t){return r??t}function m$(r,t,e){for(t=Ct(t,0),e=Ct(e,r.length-1);t<=e;){if(r[t]!=null)return!0;t++}return!1}function PI(r,t,e){let n=e.min,o=e.max,s=Ct(n.pad,0),a=Ct(o.pad,0),u=Ct(n.hard,-Bt),l=Ct(o.hard,Bt),i=Ct(n.soft,Bt),c=Ct(o.soft,-Bt),p=Ct(n.mode,0),f=Ct(o.mode,0),m=t-r,d=_s(m),h=mn(Mr(r),Mr(t)),g=_s(h),y=Mr(g-d);(m<1e-24||y>10)&&(m=0,(r==0||t==0)&&(m=1e-24,p==2&&i!=Bt&&(s=0),f==2&&c!=-Bt&&(a=0)));let x=m||h||1e3,w=_s(x),A=Fc(10,Gn(w)),I=x*(m==0?r==0?.1:1:s),v=Pt(h0(r-I,A/10),24),E=r>=i&&(p==1||p==3&&v<=i||p==2&&v>=i)?i:Bt,T=mn(u,v<E&&r>=E?E:Mo(E,v)),F=x*(m==0?t==0?.1:1:a),k=Pt(gd(t+F,A/10),24),_=t<=c&&(f==1||f==3&&k>=c||f==2&&k<=c)?c:-Bt,M=Mo(l,k>_&&t<=_?_:mn(_,k));return T==M&&T==0&&(M=100),[T,M]}var d$=new Intl.NumberFormat(Lc?u$.language:"en-US"),Ex=r=>d$.format(r),Un=Math,cd=Un.PI,Mr=Un.abs,Gn=Un.floor,Tr=Un.round,so=Un.ceil,Mo=Un.min,mn=Un.max,Fc=Un.pow,$I=Un.sign,_s=Un.log10,p0=Un.log2,h$=(r,t=1)=>Un.sinh(r)*t,ux=(r,t=1)=>Un.asinh(r/t),Bt=1/0;function LI(r){return(_s((r^r>>31)-(r>>31))|0)+1}function gx(r,t,e){return Mo(mn(r,t),e)}function f0(r){return typeof r=="function"}function ft(r){return f0(r)?r:()=>r}var g$=()=>{},m0=r=>r,d0=(r,t)=>t,y$=r=>null,OI=r=>!0,zI=(r,t)=>r==t,x$=/\.\d*?(?=9{6,}|0{6,})/gm,Ra=r=>{if(y0(r)||wi.has(r))return r;let t=`${r}`,e=t.match(x$);if(e==null)return r;let n=e[0].length-1;if(t.indexOf("e-")!=-1){let[o,s]=t.split("e");return+`${Ra(o)}e${s}`}return Pt(r,n)};function va(r,t){return Ra(Pt(Ra(r/t))*t)}function gd(r,t){return Ra(so(Ra(r/t))*t)}function h0(r,t){return Ra(Gn(Ra(r/t))*t)}function Pt(r,t=0){if(y0(r))return r;let e=10**t,n=r*e*(1+Number.EPSILON);return Tr(n)/e}var wi=new Map;function g0(r){return((""+r).split(".")[1]||"").length}function Uf(r,t,e,n){let o=[],s=n.map(g0);for(let a=t;a<e;a++){let u=Mr(a),l=Pt(Fc(r,a),u);for(let i=0;i<n.length;i++){let c=r==10?+`${n[i]}e${a}`:n[i]*l,p=(a>=0?0:u)+(a>=s[i]?0:s[i]),f=r==10?c:Pt(c,p);o.push(f),wi.set(f,p)}}return o}var Gf={},_x=[],Bc=[null,null],xi=Array.isArray,y0=Number.isInteger,w$=r=>r===void 0;function WI(r){return typeof r=="string"}function yd(r){let t=!1;if(r!=null){let e=r.constructor;t=e==null||e==Object}return t}function b$(r){return r!=null&&typeof r=="object"}var A$=Object.getPrototypeOf(Uint8Array),x0="__proto__";function Pc(r,t=yd){let e;if(xi(r)){let n=r.find(o=>o!=null);if(xi(n)||t(n)){e=Array(r.length);for(let o=0;o<r.length;o++)e[o]=Pc(r[o],t)}else e=r.slice()}else if(r instanceof A$)e=r.slice();else if(t(r)){e={};for(let n in r)n!=x0&&(e[n]=Pc(r[n],t))}else e=r;return e}function Sr(r){let t=arguments;for(let e=1;e<t.length;e++){let n=t[e];for(let o in n)o!=x0&&(yd(r[o])?Sr(r[o],Pc(n[o])):r[o]=Pc(n[o]))}return r}var I$=0,S$=1,C$=2;function k$(r,t,e){for(let n=0,o,s=-1;n<t.length;n++){let a=t[n];if(a>s){for(o=a-1;o>=0&&r[o]==null;)r[o--]=null;for(o=a+1;o<e&&r[o]==null;)r[s=o++]=null}}}function v$(r,t){if(D$(r)){let a=r[0].slice();for(let u=1;u<r.length;u++)a.push(...r[u].slice(1));return R$(a[0])||(a=_$(a)),a}let e=new Set;for(let a=0;a<r.length;a++){let l=r[a][0],i=l.length;for(let c=0;c<i;c++)e.add(l[c])}let n=[Array.from(e).sort((a,u)=>a-u)],o=n[0].length,s=new Map;for(let a=0;a<o;a++)s.set(n[0][a],a);for(let a=0;a<r.length;a++){let u=r[a],l=u[0];for(let i=1;i<u.length;i++){let c=u[i],p=Array(o).fill(void 0),f=t?t[a][i]:S$,m=[];for(let d=0;d<c.length;d++){let h=c[d],g=s.get(l[d]);h===null?f!=I$&&(p[g]=h,f==C$&&m.push(g)):p[g]=h}k$(p,m,o),n.push(p)}}return n}var E$=typeof queueMicrotask>"u"?r=>Promise.resolve().then(r):queueMicrotask;function _$(r){let t=r[0],e=t.length,n=Array(e);for(let s=0;s<n.length;s++)n[s]=s;n.sort((s,a)=>t[s]-t[a]);let o=[];for(let s=0;s<r.length;s++){let a=r[s],u=Array(e);for(let l=0;l<e;l++)u[l]=a[n[l]];o.push(u)}return o}function D$(r){let t=r[0][0],e=t.length;for(let n=1;n<r.length;n++){let o=r[n][0];if(o.length!=e)return!1;if(o!=t){for(let s=0;s<e;s++)if(o[s]!=t[s])return!1}}return!0}function R$(r,t=100){let e=r.length;if(e<=1)return!0;let n=0,o=e-1;for(;n<=o&&r[n]==null;)n++;for(;o>=n&&r[o]==null;)o--;if(o<=n)return!0;let s=mn(1,Gn((o-n+1)/t));for(let a=r[n],u=n+s;u<=o;u+=s){let l=r[u];if(l!=null){if(l<=a)return!1;a=l}}return!0}var w0=["January","February","March","April","May","June","July","August","September","October","November","December"],b0=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function A0(r){return r.slice(0,3)}var T$=b0.map(A0),M$=w0.map(A0),N$={MMMM:w0,MMM:M$,WWWW:b0,WWW:T$};function $f(r){return(r<10?"0":"")+r}function F$(r){return(r<10?"00":r<100?"0":"")+r}var B$={YYYY:r=>r.getFullYear(),YY:r=>(r.getFullYear()+"").slice(2),MMMM:(r,t)=>t.MMMM[r.getMonth()],MMM:(r,t)=>t.MMM[r.getMonth()],MM:r=>$f(r.getMonth()+1),M:r=>r.getMonth()+1,DD:r=>$f(r.getDate()),D:r=>r.getDate(),WWWW:(r,t)=>t.WWWW[r.getDay()],WWW:(r,t)=>t.WWW[r.getDay()],HH:r=>$f(r.getHours()),H:r=>r.getHours(),h:r=>{let t=r.getHours();return t==0?12:t>12?t-12:t},AA:r=>r.getHours()>=12?"PM":"AM",aa:r=>r.getHours()>=12?"pm":"am",a:r=>r.getHours()>=12?"p":"a",mm:r=>$f(r.getMinutes()),m:r=>r.getMinutes(),ss:r=>$f(r.getSeconds()),s:r=>r.getSeconds(),fff:r=>F$(r.getMilliseconds())};function Dx(r,t){t=t||N$;let e=[],n=/\{([a-z]+)\}|[^{]+/gi,o;for(;o=n.exec(r);)e.push(o[0][0]=="{"?B$[o[1]]:o[0]);return s=>{let a="";for(let u=0;u<e.length;u++)a+=typeof e[u]=="string"?e[u]:e[u](s,t);return a}}var P$=new Intl.DateTimeFormat().resolvedOptions().timeZone;function $$(r,t){let e;return t=="UTC"||t=="Etc/UTC"?e=new Date(+r+r.getTimezoneOffset()*6e4):t==P$?e=r:(e=new Date(r.toLocaleString("en-US",{timeZone:t})),e.setMilliseconds(r.getMilliseconds())),e}var I0=r=>r%1==0,md=[1,2,2.5,5],L$=Uf(10,-32,0,md),S0=Uf(10,0,32,md),O$=S0.filter(I0),Ea=L$.concat(S0),Rx=`
`,C0="{YYYY}",GI=Rx+C0,k0="{M}/{D}",zf=Rx+k0,ud=zf+"/{YY}",v0="{aa}",z$="{h}:{mm}",Mc=z$+v0,UI=Rx+Mc,VI=":{ss}",Et=null;function E0(r){let t=r*1e3,e=t*60,n=e*60,o=n*24,s=o*30,a=o*365,l=(r==1?Uf(10,0,3,md).filter(I0):Uf(10,-3,0,md)).concat([t,t*5,t*10,t*15,t*30,e,e*5,e*10,e*15,e*30,n,n*2,n*3,n*4,n*6,n*8,n*12,o,o*2,o*3,o*4,o*5,o*6,o*7,o*8,o*9,o*10,o*15,s,s*2,s*3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),i=[[a,C0,Et,Et,Et,Et,Et,Et,1],[o*28,"{MMM}",GI,Et,Et,Et,Et,Et,1],[o,k0,GI,Et,Et,Et,Et,Et,1],[n,"{h}"+v0,ud,Et,zf,Et,Et,Et,1],[e,Mc,ud,Et,zf,Et,Et,Et,1],[t,VI,ud+" "+Mc,Et,zf+" "+Mc,Et,UI,Et,1],[r,VI+".{fff}",ud+" "+Mc,Et,zf+" "+Mc,Et,UI,Et,1]];function c(p){return(f,m,d,h,g,y)=>{let x=[],w=g>=a,A=g>=s&&g<a,I=p(d),v=Pt(I*r,3),E=lx(I.getFullYear(),w?0:I.getMonth(),A||w?1:I.getDate()),T=Pt(E*r,3);if(A||w){let F=A?g/s:0,k=w?g/a:0,_=v==T?v:Pt(lx(E.getFullYear()+k,E.getMonth()+F,1)*r,3),M=new Date(Tr(_/r)),R=M.getFullYear(),L=M.getMonth();for(let $=0;_<=h;$++){let W=lx(R+k*$,L+F*$,1),z=W-p(Pt(W*r,3));_=Pt((+W+z)*r,3),_<=h&&x.push(_)}}else{let F=g>=o?o:g,k=Gn(d)-Gn(v),_=T+k+gd(v-T,F);x.push(_);let M=p(_),R=M.getHours()+M.getMinutes()/e+M.getSeconds()/n,L=g/n,$=f.axes[m]._space,W=y/$;for(;_=Pt(_+g,r==1?0:3),!(_>h);)if(L>1){let z=Gn(Pt(R+L,6))%24,H=p(_).getHours()-z;H>1&&(H=-1),_-=H*n,R=(R+L)%24;let ee=x[x.length-1];Pt((_-ee)/g,3)*W>=.7&&x.push(_)}else x.push(_)}return x}}return[l,i,c]}var[W$,G$,U$]=E0(1),[V$,H$,Q$]=E0(.001);Uf(2,-53,53,[1]);function HI(r,t){return r.map(e=>e.map((n,o)=>o==0||o==8||n==null?n:t(o==1||e[8]==0?n:e[1]+n)))}function QI(r,t){return(e,n,o,s,a)=>{let u=t.find(d=>a>=d[0])||t[t.length-1],l,i,c,p,f,m;return n.map(d=>{let h=r(d),g=h.getFullYear(),y=h.getMonth(),x=h.getDate(),w=h.getHours(),A=h.getMinutes(),I=h.getSeconds(),v=g!=l&&u[2]||y!=i&&u[3]||x!=c&&u[4]||w!=p&&u[5]||A!=f&&u[6]||I!=m&&u[7]||u[1];return l=g,i=y,c=x,p=w,f=A,m=I,v(h)})}}function q$(r,t){let e=Dx(t);return(n,o,s,a,u)=>o.map(l=>e(r(l)))}function lx(r,t,e){return new Date(r,t,e)}function qI(r,t){return t(r)}var K$="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function KI(r,t){return(e,n,o,s)=>s==null?Sx:t(r(n))}function j$(r,t){let e=r.series[t];return e.width?e.stroke(r,t):e.points.width?e.points.stroke(r,t):null}function Y$(r,t){return r.series[t].fill(r,t)}var X$={show:!0,live:!0,isolate:!1,mount:g$,markers:{show:!0,width:2,stroke:j$,fill:Y$,dash:"solid"},idx:null,idxs:null,values:[]};function J$(r,t){let e=r.cursor.points,n=oo(),o=e.size(r,t);jt(n,Lf,o),jt(n,Of,o);let s=o/-2;jt(n,"marginLeft",s),jt(n,"marginTop",s);let a=e.width(r,t,o);return a&&jt(n,"borderWidth",a),n}function Z$(r,t){let e=r.series[t].points;return e._fill||e._stroke}function eL(r,t){let e=r.series[t].points;return e._stroke||e._fill}function tL(r,t){return r.series[t].points.size}var cx=[0,0];function rL(r,t,e){return cx[0]=t,cx[1]=e,cx}function ld(r,t,e,n=!0){return o=>{o.button==0&&(!n||o.target==t)&&e(o)}}function px(r,t,e,n=!0){return o=>{(!n||o.target==t)&&e(o)}}var nL={show:!0,x:!0,y:!0,lock:!1,move:rL,points:{one:!1,show:J$,size:tL,width:0,stroke:eL,fill:Z$},bind:{mousedown:ld,mouseup:ld,click:ld,dblclick:ld,mousemove:px,mouseleave:px,mouseenter:px},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(r,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(r,t,e,n,o)=>n-o,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},_0={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Tx=Sr({},_0,{filter:d0}),D0=Sr({},Tx,{size:10}),R0=Sr({},_0,{show:!1}),Mx='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',T0="bold "+Mx,M0=1.5,jI={show:!0,scale:"x",stroke:Ix,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:T0,side:2,grid:Tx,ticks:D0,border:R0,font:Mx,lineGap:M0,rotate:0},oL="Value",sL="Time",YI={show:!0,scale:"x",auto:!1,sorted:1,min:Bt,max:-Bt,idxs:[]};function iL(r,t,e,n,o){return t.map(s=>s==null?"":Ex(s))}function aL(r,t,e,n,o,s,a){let u=[],l=wi.get(o)||0;e=a?e:Pt(gd(e,o),l);for(let i=e;i<=n;i=Pt(i+o,l))u.push(Object.is(i,-0)?0:i);return u}function yx(r,t,e,n,o,s,a){let u=[],l=r.scales[r.axes[t].scale].log,i=l==10?_s:p0,c=Gn(i(e));o=Fc(l,c),l==10&&(o=Ea[To(o,Ea)]);let p=e,f=o*l;l==10&&(f=Ea[To(f,Ea)]);do u.push(p),p=p+o,l==10&&!wi.has(p)&&(p=Pt(p,wi.get(o))),p>=f&&(o=p,f=o*l,l==10&&(f=Ea[To(f,Ea)]));while(p<=n);return u}function uL(r,t,e,n,o,s,a){let l=r.scales[r.axes[t].scale].asinh,i=n>l?yx(r,t,mn(l,e),n,o):[l],c=n>=0&&e<=0?[0]:[];return(e<-l?yx(r,t,mn(l,-n),-e,o):[l]).reverse().map(f=>-f).concat(c,i)}var N0=/./,lL=/[12357]/,cL=/[125]/,XI=/1/,xx=(r,t,e,n)=>r.map((o,s)=>t==4&&o==0||s%n==0&&e.test(o.toExponential()[o<0?1:0])?o:null);function pL(r,t,e,n,o){let s=r.axes[e],a=s.scale,u=r.scales[a],l=r.valToPos,i=s._space,c=l(10,a),p=l(9,a)-c>=i?N0:l(7,a)-c>=i?lL:l(5,a)-c>=i?cL:XI;if(p==XI){let f=Mr(l(1,a)-c);if(f<i)return xx(t.slice().reverse(),u.distr,p,so(i/f)).reverse()}return xx(t,u.distr,p,1)}function fL(r,t,e,n,o){let s=r.axes[e],a=s.scale,u=s._space,l=r.valToPos,i=Mr(l(1,a)-l(2,a));return i<u?xx(t.slice().reverse(),3,N0,so(u/i)).reverse():t}function mL(r,t,e,n){return n==null?Sx:t==null?"":Ex(t)}var JI={show:!0,scale:"y",stroke:Ix,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:T0,side:3,grid:Tx,ticks:D0,border:R0,font:Mx,lineGap:M0,rotate:0};function dL(r,t){let e=3+(r||1)*2;return Pt(e*t,3)}function hL(r,t){let{scale:e,idxs:n}=r.series[0],o=r._data[0],s=r.valToPos(o[n[0]],e,!0),a=r.valToPos(o[n[1]],e,!0),u=Mr(a-s),l=r.series[t],i=u/(l.points.space*kt);return n[1]-n[0]<=i}var ZI={scale:null,auto:!0,sorted:0,min:Bt,max:-Bt},F0=(r,t,e,n,o)=>o,e0={show:!0,auto:!0,sorted:0,gaps:F0,alpha:1,facets:[Sr({},ZI,{scale:"x"}),Sr({},ZI,{scale:"y"})]},t0={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:F0,alpha:1,points:{show:hL,filter:null},values:null,min:Bt,max:-Bt,idxs:[],path:null,clip:null};function gL(r,t,e,n,o){return e/10}var B0={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},yL=Sr({},B0,{time:!1,ori:1}),r0={};function P0(r,t){let e=r0[r];return e||(e={key:r,plots:[],sub(n){e.plots.push(n)},unsub(n){e.plots=e.plots.filter(o=>o!=n)},pub(n,o,s,a,u,l,i){for(let c=0;c<e.plots.length;c++)e.plots[c]!=o&&e.plots[c].pub(n,o,s,a,u,l,i)}},r!=null&&(r0[r]=e)),e}var $c=1,wx=2;function Ta(r,t,e){let n=r.mode,o=r.series[t],s=n==2?r._data[t]:r._data,a=r.scales,u=r.bbox,l=s[0],i=n==2?s[1]:s[t],c=n==2?a[o.facets[0].scale]:a[r.series[0].scale],p=n==2?a[o.facets[1].scale]:a[o.scale],f=u.left,m=u.top,d=u.width,h=u.height,g=r.valToPosH,y=r.valToPosV;return c.ori==0?e(o,l,i,c,p,g,y,f,m,d,h,wd,Oc,Ad,L0,z0):e(o,l,i,c,p,y,g,m,f,h,d,bd,zc,Bx,O0,W0)}function Nx(r,t){let e=0,n=0,o=Ct(r.bands,_x);for(let s=0;s<o.length;s++){let a=o[s];a.series[0]==t?e=a.dir:a.series[1]==t&&(a.dir==1?n|=1:n|=2)}return[e,n==1?-1:n==2?1:n==3?2:0]}function xL(r,t,e,n,o){let s=r.mode,a=r.series[t],u=s==2?a.facets[1].scale:a.scale,l=r.scales[u];return o==-1?l.min:o==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Ds(r,t,e,n,o,s){return Ta(r,t,(a,u,l,i,c,p,f,m,d,h,g)=>{let y=a.pxRound,x=i.dir*(i.ori==0?1:-1),w=i.ori==0?Oc:zc,A,I;x==1?(A=e,I=n):(A=n,I=e);let v=y(p(u[A],i,h,m)),E=y(f(l[A],c,g,d)),T=y(p(u[I],i,h,m)),F=y(f(s==1?c.max:c.min,c,g,d)),k=new Path2D(o);return w(k,T,F),w(k,v,F),w(k,v,E),k})}function xd(r,t,e,n,o,s){let a=null;if(r.length>0){a=new Path2D;let u=t==0?Ad:Bx,l=e;for(let p=0;p<r.length;p++){let f=r[p];if(f[1]>f[0]){let m=f[0]-l;m>0&&u(a,l,n,m,n+s),l=f[1]}}let i=e+o-l,c=10;i>0&&u(a,l,n-c/2,i,n+s+c)}return a}function wL(r,t,e){let n=r[r.length-1];n&&n[0]==t?n[1]=e:r.push([t,e])}function Fx(r,t,e,n,o,s,a){let u=[],l=r.length;for(let i=o==1?e:n;i>=e&&i<=n;i+=o)if(t[i]===null){let p=i,f=i;if(o==1)for(;++i<=n&&t[i]===null;)f=i;else for(;--i>=e&&t[i]===null;)f=i;let m=s(r[p]),d=f==p?m:s(r[f]),h=p-o;m=a<=0&&h>=0&&h<l?s(r[h]):m;let y=f+o;d=a>=0&&y>=0&&y<l?s(r[y]):d,d>=m&&u.push([m,d])}return u}function n0(r){return r==0?m0:r==1?Tr:t=>va(t,r)}function $0(r){let t=r==0?wd:bd,e=r==0?(o,s,a,u,l,i)=>{o.arcTo(s,a,u,l,i)}:(o,s,a,u,l,i)=>{o.arcTo(a,s,l,u,i)},n=r==0?(o,s,a,u,l)=>{o.rect(s,a,u,l)}:(o,s,a,u,l)=>{o.rect(a,s,l,u)};return(o,s,a,u,l,i=0,c=0)=>{i==0&&c==0?n(o,s,a,u,l):(i=Mo(i,u/2,l/2),c=Mo(c,u/2,l/2),t(o,s+i,a),e(o,s+u,a,s+u,a+l,i),e(o,s+u,a+l,s,a+l,c),e(o,s,a+l,s,a,c),e(o,s,a,s+u,a,i),o.closePath())}}var wd=(r,t,e)=>{r.moveTo(t,e)},bd=(r,t,e)=>{r.moveTo(e,t)},Oc=(r,t,e)=>{r.lineTo(t,e)},zc=(r,t,e)=>{r.lineTo(e,t)},Ad=$0(0),Bx=$0(1),L0=(r,t,e,n,o,s)=>{r.arc(t,e,n,o,s)},O0=(r,t,e,n,o,s)=>{r.arc(e,t,n,o,s)},z0=(r,t,e,n,o,s,a)=>{r.bezierCurveTo(t,e,n,o,s,a)},W0=(r,t,e,n,o,s,a)=>{r.bezierCurveTo(e,t,o,n,a,s)};function G0(r){return(t,e,n,o,s)=>Ta(t,e,(a,u,l,i,c,p,f,m,d,h,g)=>{let{pxRound:y,points:x}=a,w,A;i.ori==0?(w=wd,A=L0):(w=bd,A=O0);let I=Pt(x.width*kt,3),v=(x.size-x.width)/2*kt,E=Pt(v*2,3),T=new Path2D,F=new Path2D,{left:k,top:_,width:M,height:R}=t.bbox;Ad(F,k-E,_-E,M+E*2,R+E*2);let L=$=>{if(l[$]!=null){let W=y(p(u[$],i,h,m)),z=y(f(l[$],c,g,d));w(T,W+v,z),A(T,W,z,v,0,cd*2)}};if(s)s.forEach(L);else for(let $=n;$<=o;$++)L($);return{stroke:I>0?T:null,fill:T,clip:F,flags:$c|wx}})}function U0(r){return(t,e,n,o,s,a)=>{n!=o&&(s!=n&&a!=n&&r(t,e,n),s!=o&&a!=o&&r(t,e,o),r(t,e,a))}}var bL=U0(Oc),AL=U0(zc);function V0(r){let t=Ct(r?.alignGaps,0);return(e,n,o,s)=>Ta(e,n,(a,u,l,i,c,p,f,m,d,h,g)=>{[o,s]=dd(l,o,s);let y=a.pxRound,x=R=>y(p(R,i,h,m)),w=R=>y(f(R,c,g,d)),A,I;i.ori==0?(A=Oc,I=bL):(A=zc,I=AL);let v=i.dir*(i.ori==0?1:-1),E={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:$c},T=E.stroke,F=!1;if(s-o>=h*4){let R=N=>e.posToVal(N,i.key,!0),L=null,$=null,W,z,V,Q=x(u[v==1?o:s]),H=x(u[o]),ee=x(u[s]),j=R(v==1?H+1:ee-1);for(let N=v==1?o:s;N>=o&&N<=s;N+=v){let U=u[N],X=(v==1?U<j:U>j)?Q:x(U),oe=l[N];X==Q?oe!=null?(z=oe,L==null?(A(T,X,w(z)),W=L=$=z):z<L?L=z:z>$&&($=z)):oe===null&&(F=!0):(L!=null&&I(T,Q,w(L),w($),w(W),w(z)),oe!=null?(z=oe,A(T,X,w(z)),L=$=W=z):(L=$=null,oe===null&&(F=!0)),Q=X,j=R(Q+v))}L!=null&&L!=$&&V!=Q&&I(T,Q,w(L),w($),w(W),w(z))}else for(let R=v==1?o:s;R>=o&&R<=s;R+=v){let L=l[R];L===null?F=!0:L!=null&&A(T,x(u[R]),w(L))}let[_,M]=Nx(e,n);if(a.fill!=null||_!=0){let R=E.fill=new Path2D(T),L=a.fillTo(e,n,a.min,a.max,_),$=w(L),W=x(u[o]),z=x(u[s]);v==-1&&([z,W]=[W,z]),A(R,z,$),A(R,W,$)}if(!a.spanGaps){let R=[];F&&R.push(...Fx(u,l,o,s,v,x,t)),E.gaps=R=a.gaps(e,n,o,s,R),E.clip=xd(R,i.ori,m,d,h,g)}return M!=0&&(E.band=M==2?[Ds(e,n,o,s,T,-1),Ds(e,n,o,s,T,1)]:Ds(e,n,o,s,T,M)),E})}function IL(r){let t=Ct(r.align,1),e=Ct(r.ascDesc,!1),n=Ct(r.alignGaps,0),o=Ct(r.extend,!1);return(s,a,u,l)=>Ta(s,a,(i,c,p,f,m,d,h,g,y,x,w)=>{[u,l]=dd(p,u,l);let A=i.pxRound,{left:I,width:v}=s.bbox,E=H=>A(d(H,f,x,g)),T=H=>A(h(H,m,w,y)),F=f.ori==0?Oc:zc,k={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:$c},_=k.stroke,M=f.dir*(f.ori==0?1:-1),R=T(p[M==1?u:l]),L=E(c[M==1?u:l]),$=L,W=L;o&&t==-1&&(W=I,F(_,W,R)),F(_,L,R);for(let H=M==1?u:l;H>=u&&H<=l;H+=M){let ee=p[H];if(ee==null)continue;let j=E(c[H]),N=T(ee);t==1?F(_,j,R):F(_,$,N),F(_,j,N),R=N,$=j}let z=$;o&&t==1&&(z=I+v,F(_,z,R));let[V,Q]=Nx(s,a);if(i.fill!=null||V!=0){let H=k.fill=new Path2D(_),ee=i.fillTo(s,a,i.min,i.max,V),j=T(ee);F(H,z,j),F(H,W,j)}if(!i.spanGaps){let H=[];H.push(...Fx(c,p,u,l,M,E,n));let ee=i.width*kt/2,j=e||t==1?ee:-ee,N=e||t==-1?-ee:ee;H.forEach(U=>{U[0]+=j,U[1]+=N}),k.gaps=H=i.gaps(s,a,u,l,H),k.clip=xd(H,f.ori,g,y,x,w)}return Q!=0&&(k.band=Q==2?[Ds(s,a,u,l,_,-1),Ds(s,a,u,l,_,1)]:Ds(s,a,u,l,_,Q)),k})}function o0(r,t,e,n,o,s,a=Bt){if(r.length>1){let u=null;for(let l=0,i=1/0;l<r.length;l++)if(t[l]!==void 0){if(u!=null){let c=Mr(r[l]-r[u]);c<i&&(i=c,a=Mr(e(r[l],n,o,s)-e(r[u],n,o,s)))}u=l}}return a}function SL(r){r=r||Gf;let t=Ct(r.size,[.6,Bt,1]),e=r.align||0,n=r.gap||0,o=r.radius;o=o==null?[0,0]:typeof o=="number"?[o,0]:o;let s=ft(o),a=1-t[0],u=Ct(t[1],Bt),l=Ct(t[2],1),i=Ct(r.disp,Gf),c=Ct(r.each,m=>{}),{fill:p,stroke:f}=i;return(m,d,h,g)=>Ta(m,d,(y,x,w,A,I,v,E,T,F,k,_)=>{let M=y.pxRound,R=e,L=n*kt,$=u*kt,W=l*kt,z,V;A.ori==0?[z,V]=s(m,d):[V,z]=s(m,d);let Q=A.dir*(A.ori==0?1:-1),H=A.ori==0?Ad:Bx,ee=A.ori==0?c:(xe,ot,bt,Zt,Vr,ar,Pr)=>{c(xe,ot,bt,Vr,Zt,Pr,ar)},j=Ct(m.bands,_x).find(xe=>xe.series[0]==d),N=j!=null?j.dir:0,U=y.fillTo(m,d,y.min,y.max,N),te=M(E(U,I,_,F)),X,oe,be,Ae=k,Se=M(y.width*kt),Ne=!1,Ue=null,Qe=null,ze=null,tt=null;p!=null&&(Se==0||f!=null)&&(Ne=!0,Ue=p.values(m,d,h,g),Qe=new Map,new Set(Ue).forEach(xe=>{xe!=null&&Qe.set(xe,new Path2D)}),Se>0&&(ze=f.values(m,d,h,g),tt=new Map,new Set(ze).forEach(xe=>{xe!=null&&tt.set(xe,new Path2D)})));let{x0:Ze,size:mt}=i;if(Ze!=null&&mt!=null){R=1,x=Ze.values(m,d,h,g),Ze.unit==2&&(x=x.map(bt=>m.posToVal(T+bt*k,A.key,!0)));let xe=mt.values(m,d,h,g);mt.unit==2?oe=xe[0]*k:oe=v(xe[0],A,k,T)-v(0,A,k,T),Ae=o0(x,w,v,A,k,T,Ae),be=Ae-oe+L}else Ae=o0(x,w,v,A,k,T,Ae),be=Ae*a+L,oe=Ae-be;be<1&&(be=0),Se>=oe/2&&(Se=0),be<5&&(M=m0);let yt=be>0,ir=Ae-be-(yt?Se:0);oe=M(gx(ir,W,$)),X=(R==0?oe/2:R==Q?0:oe)-R*Q*((R==0?L/2:0)+(yt?Se/2:0));let at={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},br=Ne?null:new Path2D,Mt=null;if(j!=null)Mt=m.data[j.series[1]];else{let{y0:xe,y1:ot}=i;xe!=null&&ot!=null&&(w=ot.values(m,d,h,g),Mt=xe.values(m,d,h,g))}let wt=z*oe,Be=V*oe;for(let xe=Q==1?h:g;xe>=h&&xe<=g;xe+=Q){let ot=w[xe];if(ot==null)continue;if(Mt!=null){let Ar=Mt[xe]??0;if(ot-Ar==0)continue;te=E(Ar,I,_,F)}let bt=A.distr!=2||i!=null?x[xe]:xe,Zt=v(bt,A,k,T),Vr=E(Ct(ot,U),I,_,F),ar=M(Zt-X),Pr=M(mn(Vr,te)),At=M(Mo(Vr,te)),ur=Pr-At;if(ot!=null){let Ar=ot<0?Be:wt,Hr=ot<0?wt:Be;Ne?(Se>0&&ze[xe]!=null&&H(tt.get(ze[xe]),ar,At+Gn(Se/2),oe,mn(0,ur-Se),Ar,Hr),Ue[xe]!=null&&H(Qe.get(Ue[xe]),ar,At+Gn(Se/2),oe,mn(0,ur-Se),Ar,Hr)):H(br,ar,At+Gn(Se/2),oe,mn(0,ur-Se),Ar,Hr),ee(m,d,xe,ar-Se/2,At,oe+Se,ur)}}return Se>0?at.stroke=Ne?tt:br:Ne||(at._fill=y.width==0?y._fill:y._stroke??y._fill,at.width=0),at.fill=Ne?Qe:br,at})}function CL(r,t){let e=Ct(t?.alignGaps,0);return(n,o,s,a)=>Ta(n,o,(u,l,i,c,p,f,m,d,h,g,y)=>{[s,a]=dd(i,s,a);let x=u.pxRound,w=z=>x(f(z,c,g,d)),A=z=>x(m(z,p,y,h)),I,v,E;c.ori==0?(I=wd,E=Oc,v=z0):(I=bd,E=zc,v=W0);let T=c.dir*(c.ori==0?1:-1),F=w(l[T==1?s:a]),k=F,_=[],M=[];for(let z=T==1?s:a;z>=s&&z<=a;z+=T)if(i[z]!=null){let Q=l[z],H=w(Q);_.push(k=H),M.push(A(i[z]))}let R={stroke:r(_,M,I,E,v,x),fill:null,clip:null,band:null,gaps:null,flags:$c},L=R.stroke,[$,W]=Nx(n,o);if(u.fill!=null||$!=0){let z=R.fill=new Path2D(L),V=u.fillTo(n,o,u.min,u.max,$),Q=A(V);E(z,k,Q),E(z,F,Q)}if(!u.spanGaps){let z=[];z.push(...Fx(l,i,s,a,T,w,e)),R.gaps=z=u.gaps(n,o,s,a,z),R.clip=xd(z,c.ori,d,h,g,y)}return W!=0&&(R.band=W==2?[Ds(n,o,s,a,L,-1),Ds(n,o,s,a,L,1)]:Ds(n,o,s,a,L,W)),R})}function kL(r){return CL(vL,r)}function vL(r,t,e,n,o,s){let a=r.length;if(a<2)return null;let u=new Path2D;if(e(u,r[0],t[0]),a==2)n(u,r[1],t[1]);else{let l=Array(a),i=Array(a-1),c=Array(a-1),p=Array(a-1);for(let f=0;f<a-1;f++)c[f]=t[f+1]-t[f],p[f]=r[f+1]-r[f],i[f]=c[f]/p[f];l[0]=i[0];for(let f=1;f<a-1;f++)i[f]===0||i[f-1]===0||i[f-1]>0!=i[f]>0?l[f]=0:(l[f]=3*(p[f-1]+p[f])/((2*p[f]+p[f-1])/i[f-1]+(p[f]+2*p[f-1])/i[f]),isFinite(l[f])||(l[f]=0));l[a-1]=i[a-2];for(let f=0;f<a-1;f++)o(u,r[f]+p[f]/3,t[f]+l[f]*p[f]/3,r[f+1]-p[f]/3,t[f+1]-l[f+1]*p[f]/3,r[f+1],t[f+1])}return u}var bx=new Set;function s0(){for(let r of bx)r.syncRect(!0)}Lc&&(Da(i$,Nc,s0),Da(a$,Nc,s0,!0),Da(pd,Nc,()=>{Or.pxRatio=kt}));var EL=V0(),_L=G0();function i0(r,t,e,n){return(n?[r[0],r[1]].concat(r.slice(2)):[r[0]].concat(r.slice(1))).map((s,a)=>Ax(s,a,t,e))}function DL(r,t){return r.map((e,n)=>n==0?{}:Sr({},t,e))}function Ax(r,t,e,n){return Sr({},t==0?e:n,r)}function H0(r,t,e){return t==null?Bc:[t,e]}var RL=H0;function TL(r,t,e){return t==null?Bc:fd(t,e,vx,!0)}function Q0(r,t,e,n){return t==null?Bc:hd(t,e,r.scales[n].log,!1)}var ML=Q0;function q0(r,t,e,n){return t==null?Bc:kx(t,e,r.scales[n].log,!1)}var NL=q0;function FL(r,t,e,n,o){let s=mn(LI(r),LI(t)),a=t-r,u=To(o/n*a,e);do{let l=e[u],i=n*l/a;if(i>=o&&s+(l<5?wi.get(l):0)<=17)return[l,i]}while(++u<e.length);return[0,0]}function a0(r){let t,e;return r=r.replace(/(\d+)px/,(n,o)=>(t=Tr((e=+o)*kt))+"px"),[r,t,e]}function BL(r){r.show&&[r.font,r.labelFont].forEach(t=>{let e=Pt(t[2]*kt,1);t[0]=t[0].replace(/[0-9.]+px/,e+"px"),t[1]=e})}function Or(r,t,e){let n={mode:Ct(r.mode,1)},o=n.mode;function s(C,D,B,P){let G=D.valToPct(C);return P+B*(D.dir==-1?1-G:G)}function a(C,D,B,P){let G=D.valToPct(C);return P+B*(D.dir==-1?G:1-G)}function u(C,D,B,P){return D.ori==0?s(C,D,B,P):a(C,D,B,P)}n.valToPosH=s,n.valToPosV=a;let l=!1;n.status=0;let i=n.root=oo(GP);if(r.id!=null&&(i.id=r.id),Wn(i,r.class),r.title){let C=oo(HP,i);C.textContent=r.title}let c=Ro("canvas"),p=n.ctx=c.getContext("2d"),f=oo(QP,i);Da("click",f,C=>{C.target===d&&(Dt!=Ko||Nt!=jo)&&gr.click(n,C)},!0);let m=n.under=oo(qP,f);f.appendChild(c);let d=n.over=oo(KP,f);r=Pc(r);let h=+Ct(r.pxAlign,1),g=n0(h);(r.plugins||[]).forEach(C=>{C.opts&&(r=C.opts(n,r)||r)});let y=r.ms||.001,x=n.series=o==1?i0(r.series||[],YI,t0,!1):DL(r.series||[null],e0),w=n.axes=i0(r.axes||[],jI,JI,!0),A=n.scales={},I=n.bands=r.bands||[];I.forEach(C=>{C.fill=ft(C.fill||null),C.dir=Ct(C.dir,-1)});let v=o==2?x[1].facets[0].scale:x[0].scale,E={axes:lc,series:bf},T=(r.drawOrder||["axes","series"]).map(C=>E[C]);function F(C){let D=C.distr==3?B=>_s(B>0?B:C.clamp(n,B,C.min,C.max,C.key)):C.distr==4?B=>ux(B,C.asinh):C.distr==100?B=>C.fwd(B):B=>B;return B=>{let P=D(B),{_min:G,_max:Y}=C,ae=Y-G;return(P-G)/ae}}function k(C){let D=A[C];if(D==null){let B=(r.scales||Gf)[C]||Gf;if(B.from!=null){k(B.from);let P=Sr({},A[B.from],B,{key:C});P.valToPct=F(P),A[C]=P}else{D=A[C]=Sr({},C==v?B0:yL,B),D.key=C;let P=D.time,G=D.range,Y=xi(G);if((C!=v||o==2&&!P)&&(Y&&(G[0]==null||G[1]==null)&&(G={min:G[0]==null?BI:{mode:1,hard:G[0],soft:G[0]},max:G[1]==null?BI:{mode:1,hard:G[1],soft:G[1]}},Y=!1),!Y&&yd(G))){let ae=G;G=(le,me,Ce)=>me==null?Bc:fd(me,Ce,ae)}D.range=ft(G||(P?RL:C==v?D.distr==3?ML:D.distr==4?NL:H0:D.distr==3?Q0:D.distr==4?q0:TL)),D.auto=ft(Y?!1:D.auto),D.clamp=ft(D.clamp||gL),D._min=D._max=null,D.valToPct=F(D)}}}k("x"),k("y"),o==1&&x.forEach(C=>{k(C.scale)}),w.forEach(C=>{k(C.scale)});for(let C in r.scales)k(C);let _=A[v],M=_.distr,R,L;_.ori==0?(Wn(i,UP),R=s,L=a):(Wn(i,VP),R=a,L=s);let $={};for(let C in A){let D=A[C];(D.min!=null||D.max!=null)&&($[C]={min:D.min,max:D.max},D.min=D.max=null)}let W=r.tzDate||(C=>new Date(Tr(C/y))),z=r.fmtDate||Dx,V=y==1?U$(W):Q$(W),Q=QI(W,HI(y==1?G$:H$,z)),H=KI(W,qI(K$,z)),ee=[],j=n.legend=Sr({},X$,r.legend),N=n.cursor=Sr({},nL,{drag:{y:o==2}},r.cursor),U=j.show,te=N.show,X=j.markers;j.idxs=ee,X.width=ft(X.width),X.dash=ft(X.dash),X.stroke=ft(X.stroke),X.fill=ft(X.fill);let oe,be,Ae,Se=[],Ne=[],Ue,Qe=!1,ze={};if(j.live){let C=x[1]?x[1].values:null;Qe=C!=null,Ue=Qe?C(n,1,0):{_:0};for(let D in Ue)ze[D]=Sx}if(U)if(oe=Ro("table",e$,i),Ae=Ro("tbody",null,oe),j.mount(n,oe),Qe){be=Ro("thead",null,oe,Ae);let C=Ro("tr",null,be);Ro("th",null,C);for(var tt in Ue)Ro("th",II,C).textContent=tt}else Wn(oe,r$),j.live&&Wn(oe,t$);let Ze={show:!0},mt={show:!1};function yt(C,D){if(D==0&&(Qe||!j.live||o==2))return Bc;let B=[],P=Ro("tr",n$,Ae,Ae.childNodes[D]);Wn(P,C.class),C.show||Wn(P,_a);let G=Ro("th",null,P);if(X.show){let le=oo(o$,G);if(D>0){let me=X.width(n,D);me&&(le.style.border=me+"px "+X.dash(n,D)+" "+X.stroke(n,D)),le.style.background=X.fill(n,D)}}let Y=oo(II,G);C.label instanceof HTMLElement?Y.appendChild(C.label):Y.textContent=C.label,D>0&&(X.show||(Y.style.color=C.width>0?X.stroke(n,D):X.fill(n,D)),at("click",G,le=>{if(N._lock)return;So(le);let me=x.indexOf(C);if((le.ctrlKey||le.metaKey)!=j.isolate){let Ce=x.some((ke,De)=>De>0&&De!=me&&ke.show);x.forEach((ke,De)=>{De>0&&In(De,Ce?De==me?Ze:mt:Ze,!0,er.setSeries)})}else In(me,{show:!C.show},!0,er.setSeries)},!1),Co&&at(vI,G,le=>{N._lock||(So(le),In(x.indexOf(C),Xo,!0,er.setSeries))},!1));for(var ae in Ue){let le=Ro("td",s$,P);le.textContent="--",B.push(le)}return[P,B]}let ir=new Map;function at(C,D,B,P=!0){let G=ir.get(D)||{},Y=N.bind[C](n,D,B,P);Y&&(Da(C,D,G[C]=Y),ir.set(D,G))}function br(C,D,B){let P=ir.get(D)||{};for(let G in P)(C==null||G==C)&&(hx(G,D,P[G]),delete P[G]);C==null&&ir.delete(D)}let Mt=0,wt=0,Be=0,xe=0,ot=0,bt=0,Zt=ot,Vr=bt,ar=Be,Pr=xe,At=0,ur=0,Ar=0,Hr=0;n.bbox={};let Jl=!1,Bn=!1,Pn=!1,Qr=!1,ii=!1,qr=!1;function Io(C,D,B){(B||C!=n.width||D!=n.height)&&Zl(C,D),Ho(!1),Pn=!0,Bn=!0,As()}function Zl(C,D){n.width=Mt=Be=C,n.height=wt=xe=D,ot=bt=0,tc(),hf();let B=n.bbox;At=B.left=va(ot*kt,.5),ur=B.top=va(bt*kt,.5),Ar=B.width=va(Be*kt,.5),Hr=B.height=va(xe*kt,.5)}let ec=3;function ai(){let C=!1,D=0;for(;!C;){D++;let B=If(D),P=uc(D);C=D==ec||B&&P,C||(Zl(n.width,n.height),Bn=!0)}}function _r({width:C,height:D}){Io(C,D)}n.setSize=_r;function tc(){let C=!1,D=!1,B=!1,P=!1;w.forEach((G,Y)=>{if(G.show&&G._show){let{side:ae,_size:le}=G,me=ae%2,Ce=G.label!=null?G.labelSize:0,ke=le+Ce;ke>0&&(me?(Be-=ke,ae==3?(ot+=ke,P=!0):B=!0):(xe-=ke,ae==0?(bt+=ke,C=!0):D=!0))}}),Jn[0]=C,Jn[1]=B,Jn[2]=D,Jn[3]=P,Be-=Zn[1]+Zn[3],ot+=Zn[3],xe-=Zn[2]+Zn[0],bt+=Zn[0]}function hf(){let C=ot+Be,D=bt+xe,B=ot,P=bt;function G(Y,ae){switch(Y){case 1:return C+=ae,C-ae;case 2:return D+=ae,D-ae;case 3:return B-=ae,B+ae;case 0:return P-=ae,P+ae}}w.forEach((Y,ae)=>{if(Y.show&&Y._show){let le=Y.side;Y._pos=G(le,Y._size),Y.label!=null&&(Y._lpos=G(le,Y.labelSize))}})}if(N.dataIdx==null){let C=N.hover,D=C.skip=new Set(C.skip??[]);D.add(void 0);let B=C.prox=ft(C.prox),P=C.bias??=0;N.dataIdx=(G,Y,ae,le)=>{if(Y==0)return ae;let me=ae,Ce=B(G,Y,ae,le)??Bt,ke=Ce>=0&&Ce<Bt,De=_.ori==0?Be:xe,He=N.left,dt=t[0],pt=t[Y];if(D.has(pt[ae])){me=null;let rt=null,Oe=null,Fe;if(P==0||P==-1)for(Fe=ae;rt==null&&Fe-- >0;)D.has(pt[Fe])||(rt=Fe);if(P==0||P==1)for(Fe=ae;Oe==null&&Fe++<pt.length;)D.has(pt[Fe])||(Oe=Fe);if(rt!=null||Oe!=null)if(ke){let Tt=rt==null?-1/0:R(dt[rt],_,De,0),Wt=Oe==null?1/0:R(dt[Oe],_,De,0),dr=He-Tt,St=Wt-He;dr<=St?dr<=Ce&&(me=rt):St<=Ce&&(me=Oe)}else me=Oe==null?rt:rt==null?Oe:ae-rt<=Oe-ae?rt:Oe}else ke&&Mr(He-R(dt[ae],_,De,0))>Ce&&(me=null);return me}}let So=C=>{N.event=C};N.idxs=ee,N._lock=!1;let Dr=N.points;Dr.show=ft(Dr.show),Dr.size=ft(Dr.size),Dr.stroke=ft(Dr.stroke),Dr.width=ft(Dr.width),Dr.fill=ft(Dr.fill);let $n=n.focus=Sr({},r.focus||{alpha:.3},N.focus),Co=$n.prox>=0,An=Co&&Dr.one,en=[],Uo=[],Xn=[];function rc(C,D){let B=Dr.show(n,D);if(B instanceof HTMLElement)return Wn(B,ZP),Wn(B,C.class),es(B,-10,-10,Be,xe),d.insertBefore(B,en[D]),B}function ia(C,D){if(o==1||D>0){let B=o==1&&A[C.scale].time,P=C.value;C.value=B?WI(P)?KI(W,qI(P,z)):P||H:P||mL,C.label=C.label||(B?sL:oL)}if(An||D>0){C.width=C.width==null?1:C.width,C.paths=C.paths||EL||y$,C.fillTo=ft(C.fillTo||xL),C.pxAlign=+Ct(C.pxAlign,h),C.pxRound=n0(C.pxAlign),C.stroke=ft(C.stroke||null),C.fill=ft(C.fill||null),C._stroke=C._fill=C._paths=C._focus=null;let B=dL(mn(1,C.width),1),P=C.points=Sr({},{size:B,width:mn(1,B*.2),stroke:C.stroke,space:B*2,paths:_L,_stroke:null,_fill:null},C.points);P.show=ft(P.show),P.filter=ft(P.filter),P.fill=ft(P.fill),P.stroke=ft(P.stroke),P.paths=ft(P.paths),P.pxAlign=C.pxAlign}if(U){let B=yt(C,D);Se.splice(D,0,B[0]),Ne.splice(D,0,B[1]),j.values.push(null)}if(te){ee.splice(D,0,null);let B=null;An?D==0&&(B=rc(C,D)):D>0&&(B=rc(C,D)),en.splice(D,0,B),Uo.splice(D,0,0),Xn.splice(D,0,0)}mr("addSeries",D)}function nc(C,D){D=D??x.length,C=o==1?Ax(C,D,YI,t0):Ax(C,D,{},e0),x.splice(D,0,C),ia(x[D],D)}n.addSeries=nc;function gf(C){if(x.splice(C,1),U){j.values.splice(C,1),Ne.splice(C,1);let D=Se.splice(C,1)[0];br(null,D.firstChild),D.remove()}te&&(ee.splice(C,1),en.splice(C,1)[0].remove(),Uo.splice(C,1),Xn.splice(C,1)),mr("delSeries",C)}n.delSeries=gf;let Jn=[!1,!1,!1,!1];function yf(C,D){if(C._show=C.show,C.show){let B=C.side%2,P=A[C.scale];P==null&&(C.scale=B?x[1].scale:v,P=A[C.scale]);let G=P.time;C.size=ft(C.size),C.space=ft(C.space),C.rotate=ft(C.rotate),xi(C.incrs)&&C.incrs.forEach(ae=>{!wi.has(ae)&&wi.set(ae,g0(ae))}),C.incrs=ft(C.incrs||(P.distr==2?O$:G?y==1?W$:V$:Ea)),C.splits=ft(C.splits||(G&&P.distr==1?V:P.distr==3?yx:P.distr==4?uL:aL)),C.stroke=ft(C.stroke),C.grid.stroke=ft(C.grid.stroke),C.ticks.stroke=ft(C.ticks.stroke),C.border.stroke=ft(C.border.stroke);let Y=C.values;C.values=xi(Y)&&!xi(Y[0])?ft(Y):G?xi(Y)?QI(W,HI(Y,z)):WI(Y)?q$(W,Y):Y||Q:Y||iL,C.filter=ft(C.filter||(P.distr>=3&&P.log==10?pL:P.distr==3&&P.log==2?fL:d0)),C.font=a0(C.font),C.labelFont=a0(C.labelFont),C._size=C.size(n,null,D,0),C._space=C._rotate=C._incrs=C._found=C._splits=C._values=null,C._size>0&&(Jn[D]=!0,C._el=oo(jP,f))}}function Ve(C,D,B,P){let[G,Y,ae,le]=B,me=D%2,Ce=0;return me==0&&(le||Y)&&(Ce=D==0&&!G||D==2&&!ae?Tr(jI.size/3):0),me==1&&(G||ae)&&(Ce=D==1&&!Y||D==3&&!le?Tr(JI.size/2):0),Ce}let ui=n.padding=(r.padding||[Ve,Ve,Ve,Ve]).map(C=>ft(Ct(C,Ve))),Zn=n._padding=ui.map((C,D)=>C(n,D,Jn,0)),lr,Qt=null,cr=null,li=o==1?x[0].idxs:null,pn=null,gs=!1;function oc(C,D){if(t=C??[],n.data=n._data=t,o==2){lr=0;for(let B=1;B<x.length;B++)lr+=t[B][0].length}else{t.length==0&&(n.data=n._data=t=[[]]),pn=t[0],lr=pn.length;let B=t;if(M==2){B=t.slice();let P=B[0]=Array(lr);for(let G=0;G<lr;G++)P[G]=G}n._data=t=B}if(Ho(!0),mr("setData"),M==2&&(Pn=!0),D!==!1){let B=_;B.auto(n,gs)?ci():to(v,B.min,B.max),Qr=Qr||N.left>=0,qr=!0,As()}}n.setData=oc;function ci(){gs=!0;let C,D;o==1&&(lr>0?(Qt=li[0]=0,cr=li[1]=lr-1,C=t[0][Qt],D=t[0][cr],M==2?(C=Qt,D=cr):C==D&&(M==3?[C,D]=hd(C,C,_.log,!1):M==4?[C,D]=kx(C,C,_.log,!1):_.time?D=C+Tr(86400/y):[C,D]=fd(C,D,vx,!0))):(Qt=li[0]=C=null,cr=li[1]=D=null)),to(v,C,D)}let ys,Vo,aa,ua,xs,la,ca,pa,ko,$r;function sc(C,D,B,P,G,Y){C??=CI,B??=_x,P??="butt",G??=CI,Y??="round",C!=ys&&(p.strokeStyle=ys=C),G!=Vo&&(p.fillStyle=Vo=G),D!=aa&&(p.lineWidth=aa=D),Y!=xs&&(p.lineJoin=xs=Y),P!=la&&(p.lineCap=la=P),B!=ua&&p.setLineDash(ua=B)}function fa(C,D,B,P){D!=Vo&&(p.fillStyle=Vo=D),C!=ca&&(p.font=ca=C),B!=pa&&(p.textAlign=pa=B),P!=ko&&(p.textBaseline=ko=P)}function ma(C,D,B,P,G=0){if(P.length>0&&C.auto(n,gs)&&(D==null||D.min==null)){let Y=Ct(Qt,0),ae=Ct(cr,P.length-1),le=B.min==null?p$(P,Y,ae,G,C.distr==3):[B.min,B.max];C.min=Mo(C.min,B.min=le[0]),C.max=mn(C.max,B.max=le[1])}}let pi={min:null,max:null};function xf(){for(let P in A){let G=A[P];$[P]==null&&(G.min==null||$[v]!=null&&G.auto(n,gs))&&($[P]=pi)}for(let P in A){let G=A[P];$[P]==null&&G.from!=null&&$[G.from]!=null&&($[P]=pi)}$[v]!=null&&Ho(!0);let C={};for(let P in $){let G=$[P];if(G!=null){let Y=C[P]=Pc(A[P],b$);if(G.min!=null)Sr(Y,G);else if(P!=v||o==2)if(lr==0&&Y.from==null){let ae=Y.range(n,null,null,P);Y.min=ae[0],Y.max=ae[1]}else Y.min=Bt,Y.max=-Bt}}if(lr>0){x.forEach((P,G)=>{if(o==1){let Y=P.scale,ae=$[Y];if(ae==null)return;let le=C[Y];if(G==0){let me=le.range(n,le.min,le.max,Y);le.min=me[0],le.max=me[1],Qt=To(le.min,t[0]),cr=To(le.max,t[0]),cr-Qt>1&&(t[0][Qt]<le.min&&Qt++,t[0][cr]>le.max&&cr--),P.min=pn[Qt],P.max=pn[cr]}else P.show&&P.auto&&ma(le,ae,P,t[G],P.sorted);P.idxs[0]=Qt,P.idxs[1]=cr}else if(G>0&&P.show&&P.auto){let[Y,ae]=P.facets,le=Y.scale,me=ae.scale,[Ce,ke]=t[G],De=C[le],He=C[me];De!=null&&ma(De,$[le],Y,Ce,Y.sorted),He!=null&&ma(He,$[me],ae,ke,ae.sorted),P.min=ae.min,P.max=ae.max}});for(let P in C){let G=C[P],Y=$[P];if(G.from==null&&(Y==null||Y.min==null)){let ae=G.range(n,G.min==Bt?null:G.min,G.max==-Bt?null:G.max,P);G.min=ae[0],G.max=ae[1]}}}for(let P in C){let G=C[P];if(G.from!=null){let Y=C[G.from];if(Y.min==null)G.min=G.max=null;else{let ae=G.range(n,Y.min,Y.max,P);G.min=ae[0],G.max=ae[1]}}}let D={},B=!1;for(let P in C){let G=C[P],Y=A[P];if(Y.min!=G.min||Y.max!=G.max){Y.min=G.min,Y.max=G.max;let ae=Y.distr;Y._min=ae==3?_s(Y.min):ae==4?ux(Y.min,Y.asinh):ae==100?Y.fwd(Y.min):Y.min,Y._max=ae==3?_s(Y.max):ae==4?ux(Y.max,Y.asinh):ae==100?Y.fwd(Y.max):Y.max,D[P]=B=!0}}if(B){x.forEach((P,G)=>{o==2?G>0&&D.y&&(P._paths=null):D[P.scale]&&(P._paths=null)});for(let P in D)Pn=!0,mr("setScale",P);te&&N.left>=0&&(Qr=qr=!0)}for(let P in $)$[P]=null}function wf(C){let D=gx(Qt-1,0,lr-1),B=gx(cr+1,0,lr-1);for(;C[D]==null&&D>0;)D--;for(;C[B]==null&&B<lr-1;)B++;return[D,B]}function bf(){if(lr>0){let C=x.some(D=>D._focus)&&$r!=$n.alpha;C&&(p.globalAlpha=$r=$n.alpha),x.forEach((D,B)=>{if(B>0&&D.show&&(vo(B,!1),vo(B,!0),D._paths==null)){let P=$r;$r!=D.alpha&&(p.globalAlpha=$r=D.alpha);let G=o==2?[0,t[B][0].length-1]:wf(t[B]);D._paths=D.paths(n,B,G[0],G[1]),$r!=P&&(p.globalAlpha=$r=P)}}),x.forEach((D,B)=>{if(B>0&&D.show){let P=$r;$r!=D.alpha&&(p.globalAlpha=$r=D.alpha),D._paths!=null&&fi(B,!1);{let G=D._paths!=null?D._paths.gaps:null,Y=D.points.show(n,B,Qt,cr,G),ae=D.points.filter(n,B,Y,G);(Y||ae)&&(D.points._paths=D.points.paths(n,B,Qt,cr,ae),fi(B,!0))}$r!=P&&(p.globalAlpha=$r=P),mr("drawSeries",B)}}),C&&(p.globalAlpha=$r=1)}}function vo(C,D){let B=D?x[C].points:x[C];B._stroke=B.stroke(n,C),B._fill=B.fill(n,C)}function fi(C,D){let B=D?x[C].points:x[C],{stroke:P,fill:G,clip:Y,flags:ae,_stroke:le=B._stroke,_fill:me=B._fill,_width:Ce=B.width}=B._paths;Ce=Pt(Ce*kt,3);let ke=null,De=Ce%2/2;D&&me==null&&(me=Ce>0?"#fff":le);let He=B.pxAlign==1&&De>0;if(He&&p.translate(De,De),!D){let dt=At-Ce/2,pt=ur-Ce/2,rt=Ar+Ce,Oe=Hr+Ce;ke=new Path2D,ke.rect(dt,pt,rt,Oe)}D?da(le,Ce,B.dash,B.cap,me,P,G,ae,Y):Af(C,le,Ce,B.dash,B.cap,me,P,G,ae,ke,Y),He&&p.translate(-De,-De)}function Af(C,D,B,P,G,Y,ae,le,me,Ce,ke){let De=!1;me!=0&&I.forEach((He,dt)=>{if(He.series[0]==C){let pt=x[He.series[1]],rt=t[He.series[1]],Oe=(pt._paths||Gf).band;xi(Oe)&&(Oe=He.dir==1?Oe[0]:Oe[1]);let Fe,Tt=null;pt.show&&Oe&&m$(rt,Qt,cr)?(Tt=He.fill(n,dt)||Y,Fe=pt._paths.clip):Oe=null,da(D,B,P,G,Tt,ae,le,me,Ce,ke,Fe,Oe),De=!0}}),De||da(D,B,P,G,Y,ae,le,me,Ce,ke)}let ic=$c|wx;function da(C,D,B,P,G,Y,ae,le,me,Ce,ke,De){sc(C,D,B,P,G),(me||Ce||De)&&(p.save(),me&&p.clip(me),Ce&&p.clip(Ce)),De?(le&ic)==ic?(p.clip(De),ke&&p.clip(ke),ws(G,ae),mi(C,Y,D)):le&wx?(ws(G,ae),p.clip(De),mi(C,Y,D)):le&$c&&(p.save(),p.clip(De),ke&&p.clip(ke),ws(G,ae),p.restore(),mi(C,Y,D)):(ws(G,ae),mi(C,Y,D)),(me||Ce||De)&&p.restore()}function mi(C,D,B){B>0&&(D instanceof Map?D.forEach((P,G)=>{p.strokeStyle=ys=G,p.stroke(P)}):D!=null&&C&&p.stroke(D))}function ws(C,D){D instanceof Map?D.forEach((B,P)=>{p.fillStyle=Vo=P,p.fill(B)}):D!=null&&C&&p.fill(D)}function ac(C,D,B,P){let G=w[C],Y;if(P<=0)Y=[0,0];else{let ae=G._space=G.space(n,C,D,B,P),le=G._incrs=G.incrs(n,C,D,B,P,ae);Y=FL(D,B,le,P,ae)}return G._found=Y}function ha(C,D,B,P,G,Y,ae,le,me,Ce){let ke=ae%2/2;h==1&&p.translate(ke,ke),sc(le,ae,me,Ce,le),p.beginPath();let De,He,dt,pt,rt=G+(P==0||P==3?-Y:Y);B==0?(He=G,pt=rt):(De=G,dt=rt);for(let Oe=0;Oe<C.length;Oe++)D[Oe]!=null&&(B==0?De=dt=C[Oe]:He=pt=C[Oe],p.moveTo(De,He),p.lineTo(dt,pt));p.stroke(),h==1&&p.translate(-ke,-ke)}function If(C){let D=!0;return w.forEach((B,P)=>{if(!B.show)return;let G=A[B.scale];if(G.min==null){B._show&&(D=!1,B._show=!1,Ho(!1));return}else B._show||(D=!1,B._show=!0,Ho(!1));let Y=B.side,ae=Y%2,{min:le,max:me}=G,[Ce,ke]=ac(P,le,me,ae==0?Be:xe);if(ke==0)return;let De=G.distr==2,He=B._splits=B.splits(n,P,le,me,Ce,ke,De),dt=G.distr==2?He.map(Fe=>pn[Fe]):He,pt=G.distr==2?pn[He[1]]-pn[He[0]]:Ce,rt=B._values=B.values(n,B.filter(n,dt,P,ke,pt),P,ke,pt);B._rotate=Y==2?B.rotate(n,rt,P,ke):0;let Oe=B._size;B._size=so(B.size(n,rt,P,C)),Oe!=null&&B._size!=Oe&&(D=!1)}),D}function uc(C){let D=!0;return ui.forEach((B,P)=>{let G=B(n,P,Jn,C);G!=Zn[P]&&(D=!1),Zn[P]=G}),D}function lc(){for(let C=0;C<w.length;C++){let D=w[C];if(!D.show||!D._show)continue;let B=D.side,P=B%2,G,Y,ae=D.stroke(n,C),le=B==0||B==3?-1:1,[me,Ce]=D._found;if(D.label!=null){let hr=D.labelGap*le,Ir=Tr((D._lpos+hr)*kt);fa(D.labelFont[0],ae,"center",B==2?"top":SI),p.save(),P==1?(G=Y=0,p.translate(Ir,Tr(ur+Hr/2)),p.rotate((B==3?-cd:cd)/2)):(G=Tr(At+Ar/2),Y=Ir);let Do=f0(D.label)?D.label(n,C,me,Ce):D.label;p.fillText(Do,G,Y),p.restore()}if(Ce==0)continue;let ke=A[D.scale],De=P==0?Ar:Hr,He=P==0?At:ur,dt=D._splits,pt=ke.distr==2?dt.map(hr=>pn[hr]):dt,rt=ke.distr==2?pn[dt[1]]-pn[dt[0]]:me,Oe=D.ticks,Fe=D.border,Tt=Oe.show?Oe.size:0,Wt=Tr(Tt*kt),dr=Tr((D.alignTo==2?D._size-Tt-D.gap:D.gap)*kt),St=D._rotate*-cd/180,Gt=g(D._pos*kt),Kr=(Wt+dr)*le,Rr=Gt+Kr;Y=P==0?Rr:0,G=P==1?Rr:0;let jr=D.font[0],tn=D.align==1?Tc:D.align==2?sx:St>0?Tc:St<0?sx:P==0?"center":B==3?sx:Tc,rn=St||P==1?"middle":B==2?"top":SI;fa(jr,ae,tn,rn);let Yr=D.font[1]*D.lineGap,nn=dt.map(hr=>g(u(hr,ke,De,He))),Lr=D._values;for(let hr=0;hr<Lr.length;hr++){let Ir=Lr[hr];if(Ir!=null){P==0?G=nn[hr]:Y=nn[hr],Ir=""+Ir;let Do=Ir.indexOf(`
`)==-1?[Ir]:Ir.split(/\n/gm);for(let K=0;K<Do.length;K++){let ue=Do[K];St?(p.save(),p.translate(G,Y+K*Yr),p.rotate(St),p.fillText(ue,0,0),p.restore()):p.fillText(ue,G,Y+K*Yr)}}}Oe.show&&ha(nn,Oe.filter(n,pt,C,Ce,rt),P,B,Gt,Wt,Pt(Oe.width*kt,3),Oe.stroke(n,C),Oe.dash,Oe.cap);let fn=D.grid;fn.show&&ha(nn,fn.filter(n,pt,C,Ce,rt),P,P==0?2:1,P==0?ur:At,P==0?Hr:Ar,Pt(fn.width*kt,3),fn.stroke(n,C),fn.dash,fn.cap),Fe.show&&ha([Gt],[1],P==0?1:0,P==0?1:2,P==1?ur:At,P==1?Hr:Ar,Pt(Fe.width*kt,3),Fe.stroke(n,C),Fe.dash,Fe.cap)}mr("drawAxes")}function Ho(C){x.forEach((D,B)=>{B>0&&(D._paths=null,C&&(o==1?(D.min=null,D.max=null):D.facets.forEach(P=>{P.min=null,P.max=null})))})}let di=!1,ga=!1,bs=[];function cc(){ga=!1;for(let C=0;C<bs.length;C++)mr(...bs[C]);bs.length=0}function As(){di||(E$(pc),di=!0)}function Sf(C,D=!1){di=!0,ga=D,C(n),pc(),D&&bs.length>0&&queueMicrotask(cc)}n.batch=Sf;function pc(){if(Jl&&(xf(),Jl=!1),Pn&&(ai(),Pn=!1),Bn){if(jt(m,Tc,ot),jt(m,"top",bt),jt(m,Lf,Be),jt(m,Of,xe),jt(d,Tc,ot),jt(d,"top",bt),jt(d,Lf,Be),jt(d,Of,xe),jt(f,Lf,Mt),jt(f,Of,wt),c.width=Tr(Mt*kt),c.height=Tr(wt*kt),w.forEach(({_el:C,_show:D,_size:B,_pos:P,side:G})=>{if(C!=null)if(D){let Y=G===3||G===0?B:0,ae=G%2==1;jt(C,ae?"left":"top",P-Y),jt(C,ae?"width":"height",B),jt(C,ae?"top":"left",ae?bt:ot),jt(C,ae?"height":"width",ae?xe:Be),dx(C,_a)}else Wn(C,_a)}),ys=Vo=aa=xs=la=ca=pa=ko=ua=null,$r=1,Cs(!0),ot!=Zt||bt!=Vr||Be!=ar||xe!=Pr){Ho(!1);let C=Be/ar,D=xe/Pr;if(te&&!Qr&&N.left>=0){N.left*=C,N.top*=D,Qo&&es(Qo,Tr(N.left),0,Be,xe),qo&&es(qo,0,Tr(N.top),Be,xe);for(let B=0;B<en.length;B++){let P=en[B];P!=null&&(Uo[B]*=C,Xn[B]*=D,es(P,so(Uo[B]),so(Xn[B]),Be,xe))}}if(Rt.show&&!ii&&Rt.left>=0&&Rt.width>0){Rt.left*=C,Rt.width*=C,Rt.top*=D,Rt.height*=D;for(let B in Ia)jt(Yo,B,Rt[B])}Zt=ot,Vr=bt,ar=Be,Pr=xe}mr("setSize"),Bn=!1}Mt>0&&wt>0&&(p.clearRect(0,0,c.width,c.height),mr("drawClear"),T.forEach(C=>C()),mr("draw")),Rt.show&&ii&&(hi(Rt),ii=!1),te&&Qr&&(_o(null,!0,!1),Qr=!1),j.show&&j.live&&qr&&(ba(),qr=!1),l||(l=!0,n.status=1,mr("ready")),gs=!1,di=!1}n.redraw=(C,D)=>{Pn=D||!1,C!==!1?to(v,_.min,_.max):As()};function ya(C,D){let B=A[C];if(B.from==null){if(lr==0){let P=B.range(n,D.min,D.max,C);D.min=P[0],D.max=P[1]}if(D.min>D.max){let P=D.min;D.min=D.max,D.max=P}if(lr>1&&D.min!=null&&D.max!=null&&D.max-D.min<1e-16)return;C==v&&B.distr==2&&lr>0&&(D.min=To(D.min,t[0]),D.max=To(D.max,t[0]),D.min==D.max&&D.max++),$[C]=D,Jl=!0,As()}}n.setScale=ya;let xa,wa,Qo,qo,fc,mc,Ko,jo,dc,hc,Dt,Nt,eo=!1,gr=N.drag,pr=gr.x,fr=gr.y;te&&(N.x&&(xa=oo(XP,d)),N.y&&(wa=oo(JP,d)),_.ori==0?(Qo=xa,qo=wa):(Qo=wa,qo=xa),Dt=N.left,Nt=N.top);let Rt=n.select=Sr({show:!0,over:!0,left:0,width:0,top:0,height:0},r.select),Yo=Rt.show?oo(YP,Rt.over?d:m):null;function hi(C,D){if(Rt.show){for(let B in C)Rt[B]=C[B],B in Ia&&jt(Yo,B,C[B]);D!==!1&&mr("setSelect")}}n.setSelect=hi;function Cf(C){if(x[C].show)U&&dx(Se[C],_a);else if(U&&Wn(Se[C],_a),te){let B=An?en[0]:en[C];B!=null&&es(B,-10,-10,Be,xe)}}function to(C,D,B){ya(C,{min:D,max:B})}function In(C,D,B,P){D.focus!=null&&Df(C),D.show!=null&&x.forEach((G,Y)=>{Y>0&&(C==Y||C==null)&&(G.show=D.show,Cf(Y),o==2?(to(G.facets[0].scale,null,null),to(G.facets[1].scale,null,null)):to(G.scale,null,null),As())}),B!==!1&&mr("setSeries",C,D),P&&ks("setSeries",n,C,D)}n.setSeries=In;function kf(C,D){Sr(I[C],D)}function vf(C,D){C.fill=ft(C.fill||null),C.dir=Ct(C.dir,-1),D=D??I.length,I.splice(D,0,C)}function Ef(C){C==null?I.length=0:I.splice(C,1)}n.addBand=vf,n.setBand=kf,n.delBand=Ef;function _f(C,D){x[C].alpha=D,te&&en[C]!=null&&(en[C].style.opacity=D),U&&Se[C]&&(Se[C].style.opacity=D)}let Ln,ro,Eo,Xo={focus:!0};function Df(C){if(C!=Eo){let D=C==null,B=$n.alpha!=1;x.forEach((P,G)=>{if(o==1||G>0){let Y=D||G==0||G==C;P._focus=D?null:Y,B&&_f(G,Y?1:$n.alpha)}}),Eo=C,B&&As()}}U&&Co&&at(EI,oe,C=>{N._lock||(So(C),Eo!=null&&In(null,Xo,!0,er.setSeries))});function Sn(C,D,B){let P=A[D];B&&(C=C/kt-(P.ori==1?bt:ot));let G=Be;P.ori==1&&(G=xe,C=G-C),P.dir==-1&&(C=G-C);let Y=P._min,ae=P._max,le=C/G,me=Y+(ae-Y)*le,Ce=P.distr;return Ce==3?Fc(10,me):Ce==4?h$(me,P.asinh):Ce==100?P.bwd(me):me}function Rf(C,D){let B=Sn(C,v,D);return To(B,t[0],Qt,cr)}n.valToIdx=C=>To(C,t[0]),n.posToIdx=Rf,n.posToVal=Sn,n.valToPos=(C,D,B)=>A[D].ori==0?s(C,A[D],B?Ar:Be,B?At:0):a(C,A[D],B?Hr:xe,B?ur:0),n.setCursor=(C,D,B)=>{Dt=C.left,Nt=C.top,_o(null,D,B)};function gc(C,D){jt(Yo,Tc,Rt.left=C),jt(Yo,Lf,Rt.width=D)}function yc(C,D){jt(Yo,"top",Rt.top=C),jt(Yo,Of,Rt.height=D)}let Is=_.ori==0?gc:yc,Ss=_.ori==1?gc:yc;function Tf(){if(U&&j.live)for(let C=o==2?1:0;C<x.length;C++){if(C==0&&Qe)continue;let D=j.values[C],B=0;for(let P in D)Ne[C][B++].firstChild.nodeValue=D[P]}}function ba(C,D){if(C!=null&&(C.idxs?C.idxs.forEach((B,P)=>{ee[P]=B}):w$(C.idx)||ee.fill(C.idx),j.idx=ee[0]),U&&j.live){for(let B=0;B<x.length;B++)(B>0||o==1&&!Qe)&&Mf(B,ee[B]);Tf()}qr=!1,D!==!1&&mr("setLegend")}n.setLegend=ba;function Mf(C,D){let B=x[C],P=C==0&&M==2?pn:t[C],G;Qe?G=B.values(n,C,D)??ze:(G=B.value(n,D==null?null:P[D],C,D),G=G==null?ze:{_:G}),j.values[C]=G}function _o(C,D,B){dc=Dt,hc=Nt,[Dt,Nt]=N.move(n,Dt,Nt),N.left=Dt,N.top=Nt,te&&(Qo&&es(Qo,Tr(Dt),0,Be,xe),qo&&es(qo,0,Tr(Nt),Be,xe));let P,G=Qt>cr;Ln=Bt,ro=null;let Y=_.ori==0?Be:xe,ae=_.ori==1?Be:xe;if(Dt<0||lr==0||G){P=N.idx=null;for(let le=0;le<x.length;le++){let me=en[le];me!=null&&es(me,-10,-10,Be,xe)}Co&&In(null,Xo,!0,C==null&&er.setSeries),j.live&&(ee.fill(P),qr=!0)}else{let le,me,Ce;o==1&&(le=_.ori==0?Dt:Nt,me=Sn(le,v),P=N.idx=To(me,t[0],Qt,cr),Ce=R(t[0][P],_,Y,0));let ke=-10,De=-10,He=0,dt=0,pt=!0,rt="",Oe="";for(let Fe=o==2?1:0;Fe<x.length;Fe++){let Tt=x[Fe],Wt=ee[Fe],dr=Wt==null?null:o==1?t[Fe][Wt]:t[Fe][1][Wt],St=N.dataIdx(n,Fe,P,me),Gt=St==null?null:o==1?t[Fe][St]:t[Fe][1][St];if(qr=qr||Gt!=dr||St!=Wt,ee[Fe]=St,Fe>0&&Tt.show){let Kr=St==null?-10:St==P?Ce:R(o==1?t[0][St]:t[Fe][0][St],_,Y,0),Rr=Gt==null?-10:L(Gt,o==1?A[Tt.scale]:A[Tt.facets[1].scale],ae,0);if(Co&&Gt!=null){let jr=_.ori==1?Dt:Nt,tn=Mr($n.dist(n,Fe,St,Rr,jr));if(tn<Ln){let rn=$n.bias;if(rn!=0){let Yr=Sn(jr,Tt.scale),nn=Gt>=0?1:-1,Lr=Yr>=0?1:-1;Lr==nn&&(Lr==1?rn==1?Gt>=Yr:Gt<=Yr:rn==1?Gt<=Yr:Gt>=Yr)&&(Ln=tn,ro=Fe)}else Ln=tn,ro=Fe}}if(qr||An){let jr,tn;_.ori==0?(jr=Kr,tn=Rr):(jr=Rr,tn=Kr);let rn,Yr,nn,Lr,fn,hr,Ir=!0,Do=Dr.bbox;if(Do!=null){Ir=!1;let K=Do(n,Fe);nn=K.left,Lr=K.top,rn=K.width,Yr=K.height}else nn=jr,Lr=tn,rn=Yr=Dr.size(n,Fe);if(hr=Dr.fill(n,Fe),fn=Dr.stroke(n,Fe),An)Fe==ro&&Ln<=$n.prox&&(ke=nn,De=Lr,He=rn,dt=Yr,pt=Ir,rt=hr,Oe=fn);else{let K=en[Fe];K!=null&&(Uo[Fe]=nn,Xn[Fe]=Lr,FI(K,rn,Yr,Ir),MI(K,hr,fn),es(K,so(nn),so(Lr),Be,xe))}}}}if(An){let Fe=$n.prox,Tt=Eo==null?Ln<=Fe:Ln>Fe||ro!=Eo;if(qr||Tt){let Wt=en[0];Wt!=null&&(Uo[0]=ke,Xn[0]=De,FI(Wt,He,dt,pt),MI(Wt,rt,Oe),es(Wt,so(ke),so(De),Be,xe))}}}if(Rt.show&&eo)if(C!=null){let[le,me]=er.scales,[Ce,ke]=er.match,[De,He]=C.cursor.sync.scales,dt=C.cursor.drag;if(pr=dt._x,fr=dt._y,pr||fr){let{left:pt,top:rt,width:Oe,height:Fe}=C.select,Tt=C.scales[De].ori,Wt=C.posToVal,dr,St,Gt,Kr,Rr,jr=le!=null&&Ce(le,De),tn=me!=null&&ke(me,He);jr&&pr?(Tt==0?(dr=pt,St=Oe):(dr=rt,St=Fe),Gt=A[le],Kr=R(Wt(dr,De),Gt,Y,0),Rr=R(Wt(dr+St,De),Gt,Y,0),Is(Mo(Kr,Rr),Mr(Rr-Kr))):Is(0,Y),tn&&fr?(Tt==1?(dr=pt,St=Oe):(dr=rt,St=Fe),Gt=A[me],Kr=L(Wt(dr,He),Gt,ae,0),Rr=L(Wt(dr+St,He),Gt,ae,0),Ss(Mo(Kr,Rr),Mr(Rr-Kr))):Ss(0,ae)}else Sa()}else{let le=Mr(dc-fc),me=Mr(hc-mc);if(_.ori==1){let He=le;le=me,me=He}pr=gr.x&&le>=gr.dist,fr=gr.y&&me>=gr.dist;let Ce=gr.uni;Ce!=null?pr&&fr&&(pr=le>=Ce,fr=me>=Ce,!pr&&!fr&&(me>le?fr=!0:pr=!0)):gr.x&&gr.y&&(pr||fr)&&(pr=fr=!0);let ke,De;pr&&(_.ori==0?(ke=Ko,De=Dt):(ke=jo,De=Nt),Is(Mo(ke,De),Mr(De-ke)),fr||Ss(0,ae)),fr&&(_.ori==1?(ke=Ko,De=Dt):(ke=jo,De=Nt),Ss(Mo(ke,De),Mr(De-ke)),pr||Is(0,Y)),!pr&&!fr&&(Is(0,0),Ss(0,0))}if(gr._x=pr,gr._y=fr,C==null){if(B){if(_c!=null){let[le,me]=er.scales;er.values[0]=le!=null?Sn(_.ori==0?Dt:Nt,le):null,er.values[1]=me!=null?Sn(_.ori==1?Dt:Nt,me):null}ks(ix,n,Dt,Nt,Be,xe,P)}if(Co){let le=B&&er.setSeries,me=$n.prox;Eo==null?Ln<=me&&In(ro,Xo,!0,le):Ln>me?In(null,Xo,!0,le):ro!=Eo&&In(ro,Xo,!0,le)}}qr&&(j.idx=P,ba()),D!==!1&&mr("setCursor")}let no=null;Object.defineProperty(n,"rect",{get(){return no==null&&Cs(!1),no}});function Cs(C=!1){C?no=null:(no=d.getBoundingClientRect(),mr("syncRect",no))}function xc(C,D,B,P,G,Y,ae){N._lock||eo&&C!=null&&C.movementX==0&&C.movementY==0||(Aa(C,D,B,P,G,Y,ae,!1,C!=null),C!=null?_o(null,!0,!0):_o(D,!0,!1))}function Aa(C,D,B,P,G,Y,ae,le,me){if(no==null&&Cs(!1),So(C),C!=null)B=C.clientX-no.left,P=C.clientY-no.top;else{if(B<0||P<0){Dt=-10,Nt=-10;return}let[Ce,ke]=er.scales,De=D.cursor.sync,[He,dt]=De.values,[pt,rt]=De.scales,[Oe,Fe]=er.match,Tt=D.axes[0].side%2==1,Wt=_.ori==0?Be:xe,dr=_.ori==1?Be:xe,St=Tt?Y:G,Gt=Tt?G:Y,Kr=Tt?P:B,Rr=Tt?B:P;if(pt!=null?B=Oe(Ce,pt)?u(He,A[Ce],Wt,0):-10:B=Wt*(Kr/St),rt!=null?P=Fe(ke,rt)?u(dt,A[ke],dr,0):-10:P=dr*(Rr/Gt),_.ori==1){let jr=B;B=P,P=jr}}me&&(D==null||D.cursor.event.type==ix)&&((B<=1||B>=Be-1)&&(B=va(B,Be)),(P<=1||P>=xe-1)&&(P=va(P,xe))),le?(fc=B,mc=P,[Ko,jo]=N.move(n,B,P)):(Dt=B,Nt=P)}let Ia={width:0,height:0,left:0,top:0};function Sa(){hi(Ia,!1)}let wc,bc,Ac,Ic;function Sc(C,D,B,P,G,Y,ae){eo=!0,pr=fr=gr._x=gr._y=!1,Aa(C,D,B,P,G,Y,ae,!0,!1),C!=null&&(at(ax,fx,Cc,!1),ks(kI,n,Ko,jo,Be,xe,null));let{left:le,top:me,width:Ce,height:ke}=Rt;wc=le,bc=me,Ac=Ce,Ic=ke}function Cc(C,D,B,P,G,Y,ae){eo=gr._x=gr._y=!1,Aa(C,D,B,P,G,Y,ae,!1,!0);let{left:le,top:me,width:Ce,height:ke}=Rt,De=Ce>0||ke>0,He=wc!=le||bc!=me||Ac!=Ce||Ic!=ke;if(De&&He&&hi(Rt),gr.setScale&&De&&He){let dt=le,pt=Ce,rt=me,Oe=ke;if(_.ori==1&&(dt=me,pt=ke,rt=le,Oe=Ce),pr&&to(v,Sn(dt,v),Sn(dt+pt,v)),fr)for(let Fe in A){let Tt=A[Fe];Fe!=v&&Tt.from==null&&Tt.min!=Bt&&to(Fe,Sn(rt+Oe,Fe),Sn(rt,Fe))}Sa()}else N.lock&&(N._lock=!N._lock,_o(D,!0,C!=null));C!=null&&(br(ax,fx),ks(ax,n,Dt,Nt,Be,xe,null))}function Nf(C,D,B,P,G,Y,ae){if(N._lock)return;So(C);let le=eo;if(eo){let me=!0,Ce=!0,ke=10,De,He;_.ori==0?(De=pr,He=fr):(De=fr,He=pr),De&&He&&(me=Dt<=ke||Dt>=Be-ke,Ce=Nt<=ke||Nt>=xe-ke),De&&me&&(Dt=Dt<Ko?0:Be),He&&Ce&&(Nt=Nt<jo?0:xe),_o(null,!0,!0),eo=!1}Dt=-10,Nt=-10,ee.fill(null),_o(null,!0,!0),le&&(eo=le)}function kc(C,D,B,P,G,Y,ae){N._lock||(So(C),ci(),Sa(),C!=null&&ks(_I,n,Dt,Nt,Be,xe,null))}function vc(){w.forEach(BL),Io(n.width,n.height,!0)}Da(pd,Nc,vc);let Jo={};Jo.mousedown=Sc,Jo.mousemove=xc,Jo.mouseup=Cc,Jo.dblclick=kc,Jo.setSeries=(C,D,B,P)=>{let G=er.match[2];B=G(n,D,B),B!=-1&&In(B,P,!0,!1)},te&&(at(kI,d,Sc),at(ix,d,xc),at(vI,d,C=>{So(C),Cs(!1)}),at(EI,d,Nf),at(_I,d,kc),bx.add(n),n.syncRect=Cs);let gi=n.hooks=r.hooks||{};function mr(C,D,B){ga?bs.push([C,D,B]):C in gi&&gi[C].forEach(P=>{P.call(null,n,D,B)})}(r.plugins||[]).forEach(C=>{for(let D in C.hooks)gi[D]=(gi[D]||[]).concat(C.hooks[D])});let Ec=(C,D,B)=>B,er=Sr({key:null,setSeries:!1,filters:{pub:OI,sub:OI},scales:[v,x[1]?x[1].scale:null],match:[zI,zI,Ec],values:[null,null]},N.sync);er.match.length==2&&er.match.push(Ec),N.sync=er;let _c=er.key,Ca=P0(_c);function ks(C,D,B,P,G,Y,ae){er.filters.pub(C,D,B,P,G,Y,ae)&&Ca.pub(C,D,B,P,G,Y,ae)}Ca.sub(n);function Ff(C,D,B,P,G,Y,ae){er.filters.sub(C,D,B,P,G,Y,ae)&&Jo[C](null,D,B,P,G,Y,ae)}n.pub=Ff;function Bf(){Ca.unsub(n),bx.delete(n),ir.clear(),hx(pd,Nc,vc),i.remove(),oe?.remove(),mr("destroy")}n.destroy=Bf;function ka(){mr("init",r,t),oc(t||r.data,!1),$[v]?ya(v,$[v]):ci(),ii=Rt.show&&(Rt.width>0||Rt.height>0),Qr=qr=!0,Io(r.width,r.height)}return x.forEach(ia),w.forEach(yf),e?e instanceof HTMLElement?(e.appendChild(i),ka()):e(n,ka):ka(),n}Or.assign=Sr;Or.fmtNum=Ex;Or.rangeNum=fd;Or.rangeLog=hd;Or.rangeAsinh=kx;Or.orient=Ta;Or.pxRatio=kt;Or.join=v$;Or.fmtDate=Dx,Or.tzDate=$$;Or.sync=P0;{Or.addGap=wL,Or.clipGaps=xd;let r=Or.paths={points:G0};r.linear=V0,r.stepped=IL,r.bars=SL,r.spline=kL}function It(r){let t=document.getElementById(r);if(t===null)throw new Error(`The page has no element "${r}"`);return t}function nr(r,t={},...e){let n=Object.assign(document.createElement(r),t);return n.append(...e),n}function Ma(r,t){if([...r.options].map(({value:o,text:s})=>`${o} ${s}`).join(`
`)===t.map(({value:o,text:s})=>`${o} ${s}`).join(`
`))return;let{value:n}=r;r.replaceChildren(...t.map(({value:o,text:s})=>nr("option",{value:o},s))),t.some(({value:o})=>o===n)&&(r.value=n)}function Id(r){let t,e=!1;return()=>t?(e=!0,t):t=(async()=>{try{do e=!1,await r();while(e)}finally{t=void 0}})()}function K0(r,t){let e=URL.createObjectURL(r);nr("a",{href:e,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(e),1e4)}var j0=["#0077bb","#d55e00","#009e73","#cc79a7","#b8860b","#7a6fd0"],Sd=r=>j0[r%j0.length],Y0=r=>Sd(r===Sd(1)?0:1),eS={frechet:"Fr\xE9chet distance",kernel:"kernel distance",precision:"precision",recall:"recall",density:"density",coverage:"coverage",detection_rate:"faces found",color:"distance of colours",diversity:"diversity",generator_loss:"generator loss",discriminator_loss:"discriminator loss",seconds:"seconds",spread:"spread of the samples"},Px=r=>eS[r]??r.replace(/^patches_/,"patch distance at "),X0=280,PL=Array.from({length:9},(r,t)=>[1,2,5].map(e=>e*10**t)).flat(),J0=r=>getComputedStyle(document.documentElement).getPropertyValue(r);function Z0(r,t){let e,n="",o={stroke:()=>J0("--quiet"),grid:{stroke:()=>J0("--line"),width:1}},s=()=>e?.setSize({width:r.clientWidth,height:X0});return new ResizeObserver(s).observe(r),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>e?.redraw()),(a,u,l)=>{r.ariaLabel=l;let i=a.map(({x:f,y:m})=>[[...f],[...m]]),c=i.length===0?[[]]:Or.join(i),p=JSON.stringify([a.map(({options:f})=>f),u.length]);if(e!==void 0&&p===n){e.setData(c);return}n=p,e?.destroy(),e=new Or({width:r.clientWidth,height:X0,scales:{x:{time:!1}},axes:[{...o,incrs:PL},{...o,size:60}],series:[{label:t},...a.map(({options:f})=>({spanGaps:!0,...f}))],bands:u},c,r)}}function tS(){let r=It("figure"),t=Z0(It("losses"),"Step"),e=Z0(It("epochs"),"Epoch"),n=[],o=()=>{let s=n.length>1,a=n.flatMap(({name:f,color:m,figures:{losses:d}})=>{let h=s?`${f} `:"",g=(A,I)=>({x:d.steps,y:A,options:I}),y={stroke:"transparent",width:0,points:{show:!1},class:"bound"},x=(A,I,v=m)=>({label:`${h}${A}`,stroke:v,width:2,dash:I,points:{show:!1}}),w=s?m:Y0(m);return[g(d.generator.mean,x("generator",[])),g(d.discriminator.mean,x("discriminator",[6,4],w)),...s?[]:[d.generator.high,d.generator.low,d.discriminator.high,d.discriminator.low].map(A=>g(A,y))]}),u=n.length===1?[{series:[3,4],fill:`${n[0].color}30`},{series:[5,6],fill:`${Y0(n[0].color)}30`}]:[];t(a,u,$L(n));let l=new Set(n.flatMap(({figures:f})=>f.epochs.flatMap(Object.keys)));l.delete("epoch");let i=Object.keys(eS),c=f=>i.includes(f)?i.indexOf(f):i.length,p=[...l].sort((f,m)=>c(f)-c(m));Ma(r,p.map(f=>({value:f,text:Px(f)}))),e(n.map(({name:f,color:m,figures:{epochs:d}})=>{let h=d.filter(g=>Number.isFinite(g[r.value]));return{x:h.map(({epoch:g})=>g),y:h.map(g=>g[r.value]),options:{label:f,stroke:m,width:2,points:{show:!0,size:6,fill:m}}}}),[],`${Px(r.value)} by epoch of ${n.map(({name:f})=>f).join(", ")}`),It("table").replaceChildren(...n.map(f=>LL(f,p)))};return r.addEventListener("change",o),s=>{n=s,o()}}function $L(r){let t=e=>e.findLast(n=>n!==null)?.toFixed(3)??"unknown";return r.map(({name:e,figures:{losses:n}})=>`${e} at step ${n.steps.at(-1)??0}: generator loss ${t(n.generator.mean)}, discriminator loss ${t(n.discriminator.mean)}`).join("; ")||"No run is chosen"}function LL({name:r,figures:{epochs:t}},e){let n=a=>nr("th",{scope:"col"},a),o=a=>nr("td",{},a==null?"":`${a}`),s=a=>nr("tr",{},o(a.epoch),...e.map(u=>o(a[u])));return nr("table",{},nr("caption",{},r),nr("thead",{},nr("tr",{},n("epoch"),...e.map(a=>n(Px(a))))),nr("tbody",{},...t.map(s)))}var Rs=class{constructor(t,e){this.backend=t,this.dataMover=e,this.data=new WeakMap,this.dataIdsCount=0}get(t){return this.data.has(t)||this.dataMover.moveData(this.backend,t),this.data.get(t)}set(t,e){this.dataIdsCount++,this.data.set(t,e)}has(t){return this.data.has(t)}delete(t){return this.dataIdsCount--,this.data.delete(t)}numDataIds(){return this.dataIdsCount}},No=class{refCount(t){return kn("refCount")}incRef(t){return kn("incRef")}timerAvailable(){return!0}time(t){return kn("time")}read(t){return kn("read")}readSync(t){return kn("readSync")}readToGPU(t,e){return kn("readToGPU")}numDataIds(){return kn("numDataIds")}disposeData(t,e){return kn("disposeData")}write(t,e,n){return kn("write")}move(t,e,n,o,s){return kn("move")}createTensorFromGPUData(t,e,n){return kn("createTensorFromGPUData")}memory(){return kn("memory")}floatPrecision(){return kn("floatPrecision")}epsilon(){return this.floatPrecision()===32?1e-7:1e-4}dispose(){return kn("dispose")}};function kn(r){throw new Error(`'${r}' not yet implemented or not found in the registry. This kernel may not be supported by the tfjs backend you have chosen`)}function rS(r){let t=r.length,e=0;for(;t>0;)e=Math.random()*t|0,t--,Cd(r,t,e)}function OL(r,t){if(r.length!==t.length)throw new Error(`Array sizes must match to be shuffled together First array length was ${r.length}Second array length was ${t.length}`);let e=r.length,n=0;for(;e>0;)n=Math.random()*e|0,e--,Cd(r,e,n),Cd(t,e,n)}function Wc(r,t,e){return Math.max(r,Math.min(t,e))}function zL(r){return r%2===0?r:r+1}function Cd(r,t,e){let n=r[t];r[t]=r[e],r[e]=n}function WL(r){let t=0;for(let e=0;e<r.length;e++)t+=r[e];return t}function GL(r,t){let e=Math.random();return t*e+(1-e)*r}function UL(r,t){let e=0;for(let n=0;n<r.length;n++){let o=Number(r[n])-Number(t[n]);e+=o*o}return e}function ce(r,t){if(!r)throw new Error(typeof t=="string"?t:t())}function kd(r,t,e=""){ce(bi(r,t),()=>e+` Shapes ${r} and ${t} must match`)}function Vf(r){ce(r!=null,()=>"The input to the tensor constructor must be a non-null value.")}function Ut(r){if(r.length===0)return 1;let t=r[0];for(let e=1;e<r.length;e++)t*=r[e];return t}function VL(r){return r.length===0}function HL(r,t){if(r===t)return!0;if(r==null||t==null||r.length!==t.length)return!1;for(let e=0;e<r.length;e++)if(r[e]!==null&&t[e]!==null&&r[e]!==t[e])return!1;return!0}function bi(r,t){if(r===t)return!0;if(r==null||t==null||r.length!==t.length)return!1;for(let e=0;e<r.length;e++)if(r[e]!==t[e])return!1;return!0}function Hf(r){return r%1===0}function QL(r){if(Math.tanh!=null)return Math.tanh(r);if(r===1/0)return 1;if(r===-1/0)return-1;{let t=Math.exp(2*r);return(t-1)/(t+1)}}function qL(r){let t=Math.ceil(Math.sqrt(r));return[t,Math.ceil(r/t)]}function KL(r){let t=new Uint32Array(r);for(let e=0;e<r;++e)t[e]=e;return rS(t),t}function Fa(r,t){return t<=r.length?r:r+" ".repeat(t-r.length)}function jL(r,t=o=>0,e,n){return new Promise((o,s)=>{let a=0,u=()=>{if(r()){o();return}a++;let l=t(a);if(e!=null&&a>=e){s();return}n!=null?n(u,l):setTimeout(u,l)};u()})}function YL(r,t){let e=1,n=-1;for(let s=0;s<r.length;++s)if(r[s]>=0)e*=r[s];else if(r[s]===-1){if(n!==-1)throw Error(`Shapes can only have 1 implicit size. Found -1 at dim ${n} and dim ${s}`);n=s}else if(r[s]<0)throw Error(`Shapes can not be < 0. Found ${r[s]} at dim ${s}`);if(n===-1){if(t>0&&t!==e)throw Error(`Size(${t}) must match the product of shape ${r}`);return r}if(e===0)throw Error(`Cannot infer the missing size in [${r}] when there are 0 elements`);if(t%e!==0)throw Error(`The implicit shape can't be a fractional number. Got ${t} / ${e}`);let o=r.slice();return o[n]=t/e,o}function vd(r,t){let e=t.length;return r=r==null?t.map((n,o)=>o):[].concat(r),ce(r.every(n=>n>=-e&&n<e),()=>`All values in axis param must be in range [-${e}, ${e}) but got axis ${r}`),ce(r.every(n=>Hf(n)),()=>`All values in axis param must be integers but got axis ${r}`),r.map(n=>n<0?e+n:n)}function XL(r,t){let e=[],n=[],o=t!=null&&Array.isArray(t)&&t.length===0,s=t==null||o?null:vd(t,r).sort(),a=0;for(let u=0;u<r.length;++u){if(s!=null){if(s[a]===u&&r[u]!==1)throw new Error(`Can't squeeze axis ${u} since its dim '${r[u]}' is not 1`);(s[a]==null||s[a]>u)&&r[u]===1&&(e.push(r[u]),n.push(u)),s[a]<=u&&a++}r[u]!==1&&(e.push(r[u]),n.push(u))}return{newShape:e,keptDims:n}}function JL(r,t){return Ed(r,t)}function Ed(r,t){let e=null;if(r==null||r==="float32")e=new Float32Array(t);else if(r==="int32")e=new Int32Array(t);else if(r==="bool")e=new Uint8Array(t);else if(r==="string")e=new Array(t);else throw new Error(`Unknown data type ${r}`);return e}function $x(r,t){for(let e=0;e<r.length;e++){let n=r[e];if(isNaN(n)||!isFinite(n))throw Error(`A tensor of type ${t} being uploaded contains ${n}.`)}}function Lx(r){return r==="bool"||r==="complex64"||r==="float32"||r==="int32"||r==="string"}function ZL(r,t){return!(t==="complex64"||t==="float32"&&r!=="complex64"||t==="int32"&&r!=="float32"&&r!=="complex64"||t==="bool"&&r==="bool")}function Gc(r){if(r==="float32"||r==="int32")return 4;if(r==="complex64")return 8;if(r==="bool")return 1;throw new Error(`Unknown dtype ${r}`)}function Ox(r){if(r==null)return 0;let t=0;return r.forEach(e=>t+=e.length),t}function Uc(r){return typeof r=="string"||r instanceof String}function nS(r){return typeof r=="boolean"}function oS(r){return typeof r=="number"}function Ai(r){return Array.isArray(r)?Ai(r[0]):r instanceof Float32Array?"float32":r instanceof Int32Array||r instanceof Uint8Array||r instanceof Uint8ClampedArray?"int32":oS(r)?"float32":Uc(r)?"string":nS(r)?"bool":"float32"}function Vc(r){return!!(r&&r.constructor&&r.call&&r.apply)}function Hc(r,t){for(let e=t;e<r;++e)if(r%e===0)return e;return r}function ts(r){let t=r.length;if(t<2)return[];let e=new Array(t-1);e[t-2]=r[t-1];for(let n=t-3;n>=0;--n)e[n]=e[n+1]*r[n+1];return e}function sS(r,t,e,n=!1){let o=new Array;if(t.length===1){let s=t[0]*(n?2:1);for(let a=0;a<s;a++)o[a]=e[r+a]}else{let s=t[0],a=t.slice(1),u=a.reduce((l,i)=>l*i)*(n?2:1);for(let l=0;l<s;l++)o[l]=sS(r+l*u,a,e,n)}return o}function Na(r,t,e=!1){if(r.length===0)return t[0];let n=r.reduce((o,s)=>o*s)*(e?2:1);if(n===0)return[];if(n!==t.length)throw new Error(`[${r}] does not match the input size ${t.length}${e?" for a complex tensor":""}.`);return sS(0,r,t,e)}function eO(r,t){if(Array.isArray(r))return r;if(t==="float32")return r instanceof Float32Array?r:new Float32Array(r);if(t==="int32")return r instanceof Int32Array?r:new Int32Array(r);if(t==="bool"||t==="string")return Uint8Array.from(new Int32Array(r));throw new Error(`Unknown dtype ${t}`)}function Qf(r,t){let e=Qc(r,t);for(let n=0;n<e.length;n++)e[n]=1;return e}function Qc(r,t){if(t==null||t==="float32"||t==="complex64")return new Float32Array(r);if(t==="int32")return new Int32Array(r);if(t==="bool")return new Uint8Array(r);throw new Error(`Unknown data type ${t}`)}function tO(r,t){let e=r.reduce((n,o)=>n*o,1);if(t==null||t==="float32")return Na(r,new Float32Array(e));if(t==="int32")return Na(r,new Int32Array(e));if(t==="bool")return Na(r,new Uint8Array(e));throw new Error(`Unknown data type ${t}`)}function Vn(r){r.forEach(t=>{ce(Number.isInteger(t)&&t>=0,()=>`Tensor must have a shape comprised of positive integers but got shape [${r}].`)})}function rO(r,t,e){if(t===0)return 0;if(t===1)return r[0];let n=r[r.length-1];for(let o=0;o<r.length-1;++o)n+=e[o]*r[o];return n}function nO(r,t,e){if(t===0)return[];if(t===1)return[r];let n=new Array(t);for(let o=0;o<n.length-1;++o)n[o]=Math.floor(r/e[o]),r-=n[o]*e[o];return n[n.length-1]=r,n}function Ba(r){return r&&r.then&&typeof r.then=="function"}var iS="tfjsflags",qf=class{constructor(t){this.global=t,this.flags={},this.flagRegistry={},this.urlFlags={},this.getQueryParams=sO,this.populateURLFlags()}setPlatform(t,e){this.platform!=null&&(fe().getBool("IS_TEST")||fe().getBool("PROD")||console.warn(`Platform ${this.platformName} has already been set. Overwriting the platform with ${t}.`)),this.platformName=t,this.platform=e}registerFlag(t,e,n){if(this.flagRegistry[t]={evaluationFn:e,setHook:n},this.urlFlags[t]!=null){let o=this.urlFlags[t];fe().getBool("IS_TEST")||fe().getBool("PROD")||console.warn(`Setting feature override from URL ${t}: ${o}.`),this.set(t,o)}}async getAsync(t){return t in this.flags?this.flags[t]:(this.flags[t]=await this.evaluateFlag(t),this.flags[t])}get(t){if(t in this.flags)return this.flags[t];let e=this.evaluateFlag(t);if(Ba(e))throw new Error(`Flag ${t} cannot be synchronously evaluated. Please use getAsync() instead.`);return this.flags[t]=e,this.flags[t]}getNumber(t){return this.get(t)}getBool(t){return this.get(t)}getString(t){return this.get(t)}getFlags(){return this.flags}get features(){return this.flags}set(t,e){if(this.flagRegistry[t]==null)throw new Error(`Cannot set flag ${t} as it has not been registered.`);this.flags[t]=e,this.flagRegistry[t].setHook!=null&&this.flagRegistry[t].setHook(e)}evaluateFlag(t){if(this.flagRegistry[t]==null)throw new Error(`Cannot evaluate flag '${t}': no evaluation function found.`);return this.flagRegistry[t].evaluationFn()}setFlags(t){this.flags=Object.assign({},t)}reset(){this.flags={},this.urlFlags={},this.populateURLFlags()}populateURLFlags(){if(typeof this.global>"u"||typeof this.global.location>"u"||typeof this.global.location.search>"u")return;let t=this.getQueryParams(this.global.location.search);iS in t&&t[iS].split(",").forEach(n=>{let[o,s]=n.split(":");this.urlFlags[o]=aO(o,s)})}};function sO(r){let t={};return r.replace(/[?&]([^=?&]+)(?:=([^&]*))?/g,(e,...n)=>(iO(t,n[0],n[1]),n.join("="))),t}function iO(r,t,e){r[decodeURIComponent(t)]=decodeURIComponent(e||"")}function aO(r,t){let e=t.toLowerCase();return e==="true"||e==="false"?e==="true":`${+e}`===e?+e:t}function fe(){return zx}var zx=null;function aS(r){zx=r}var Wx;function Gx(){if(Wx==null){let r;if(typeof window<"u")r=window;else if(typeof global<"u")r=global;else if(typeof process<"u")r=process;else if(typeof self<"u")r=self;else throw new Error("Could not find a global object");Wx=r}return Wx}function uO(){let r=Gx();return r._tfGlobals==null&&(r._tfGlobals=new Map),r._tfGlobals}function Kf(r,t){let e=uO();if(e.has(r))return e.get(r);{let n=t();return e.set(r,n),e.get(r)}}var Ts="Acos",Pa="Acosh";var Ms="AddN";var qc="ArgMax",Kc="ArgMin",$a="Asin",La="Asinh",Oa="Atan",za="Atanh",Wa="Atan2",Ga="AvgPool",jc="AvgPoolGrad",Yc="AvgPool3D",Xc="AvgPool3DGrad",Ns="BatchMatMul",Jc="BatchToSpaceND",Ua="Bincount",jf="BitwiseAnd";var Zc="BroadcastArgs",rs="Cast",Va="Ceil",ns="ClipByValue",ep="Complex",tp="ComplexAbs",Ii="Concat",Fs="Conv2D",_d="Conv2DBackpropFilter",Bs="Conv2DBackpropInput",Ha="Conv3D",Qa="Conv3DBackpropFilterV2",qa="Conv3DBackpropInputV2";var Ka="Cosh",ja="Cumprod",Ya="Cumsum",Xa="CropAndResize",rp="DenseBincount",Ja="DepthToSpace",Za="DepthwiseConv2dNative",Dd="DepthwiseConv2dNativeBackpropFilter",Rd="DepthwiseConv2dNativeBackpropInput",np="Diag",eu="Dilation2D",Si="Dilation2DBackpropInput",Ci="Dilation2DBackpropFilter",Td="Draw",Ps="RealDiv",Md="Einsum";var tu="EluGrad";var ru="Equal";var op="ExpandDims",nu="Expm1";var ki="Fill",ou="FlipLeftRight",su="Floor",$s="FloorDiv",iu="FusedBatchNorm",vi="GatherV2",au="GatherNd",uu="Greater",lu="GreaterEqual",os="Identity",Nd="IFFT",Fd="Imag",cu="IsFinite",pu="IsInf",fu="IsNan",Ls="LeakyRelu",mu="Less",du="LessEqual",hu="LinSpace";var gu="Log1p",yu="LogicalAnd",xu="LogicalNot",wu="LogicalOr",uS="LogicalXor";var bu="LRNGrad";var Os="Maximum",Au="MaxPool",sp="MaxPoolGrad",ip="MaxPool3D",ap="MaxPool3DGrad",up="MaxPoolWithArgmax",Iu="Mean";var Su="Minimum",Cu="MirrorPad";var ku="Multinomial",zs="Multiply";var vu="NotEqual",Eu="NonMaxSuppressionV3",Yf="NonMaxSuppressionV4",_u="NonMaxSuppressionV5",Ei="OnesLike",Du="OneHot",_i="Pack",Ru="PadV2";var Ws="Prelu",Tu="Prod",lS="RaggedGather",cS="RaggedRange",pS="RaggedTensorToTensor",lp="Range",Bd="Real",Mu="Reciprocal",Gs="Relu",Di="Reshape",Nu="ResizeNearestNeighbor",Fu="ResizeNearestNeighborGrad",Bu="ResizeBilinear",Pu="ResizeBilinearGrad",Us="Relu6",$u="Reverse",Lu="Round",Vs="Rsqrt",Ou="ScatterNd",zu="TensorScatterUpdate",Wu="SearchSorted",cp="Select",Gu="Selu",Ri="Slice";var Uu="Sinh",Vu="Sign",Hs="Sigmoid",Hu="Softplus",Qs="Sqrt";var pp="SpaceToBatchND",Ti="SplitV",Qu="Softmax",Pd="SparseFillEmptyRows",Xf="SparseReshape",fp="SparseSegmentMean",mp="SparseSegmentSum",qu="SparseToDense",Ku="SquaredDifference",dp="Square",Ux="StaticRegexReplace",ju="StridedSlice",hp="StringNGrams",$d="StringSplit",Ld="StringToHashBucketFast";var Yu="Tanh",qs="Tile",Xu="TopK",Ju="Transform",Zu="Transpose",Od="Unique",Mi="Unpack",zd="UnsortedSegmentSum";var Ni="ZerosLike",ss="Step",fS="FromPixels",el="RotateWithOffset",tl="_FusedMatMul",rl="FusedConv2D",nl="FusedDepthwiseConv2D";function is(...r){fe().getBool("IS_TEST")||fe().getBool("PROD")||console.warn(...r)}function lO(...r){fe().getBool("IS_TEST")||fe().getBool("PROD")||console.log(...r)}var gp=Kf("kernelRegistry",()=>new Map),Vx=Kf("gradRegistry",()=>new Map);function io(r,t){let e=qx(r,t);return gp.get(e)}function Hx(r){return Vx.get(r)}function Qx(r){let t=gp.entries(),e=[];for(;;){let{done:n,value:o}=t.next();if(n)break;let[s,a]=o,[u]=s.split("_");u===r&&e.push(a)}return e}function gt(r){let{kernelName:t,backendName:e}=r,n=qx(t,e);gp.has(n)&&is(`The kernel '${t}' for backend '${e}' is already registered`),gp.set(n,r)}function Hn(r){let{kernelName:t}=r;Vx.has(t)&&fe().getBool("DEBUG")&&is(`Overriding the gradient for '${t}'`),Vx.set(t,r)}function yp(r,t){let e=qx(r,t);if(!gp.has(e))throw new Error(`The kernel '${r}' for backend '${t}' is not registered`);gp.delete(e)}function qx(r,t){return`${t}_${r}`}var b={};Zo(b,{arraysEqual:()=>bi,arraysEqualWithNull:()=>HL,assert:()=>ce,assertNonNegativeIntegerDimensions:()=>Vn,assertNonNull:()=>Vf,assertShapesMatch:()=>kd,bytesFromStringArray:()=>Ox,bytesPerElement:()=>Gc,checkConversionForErrors:()=>$x,clamp:()=>Wc,computeStrides:()=>ts,convertBackendValuesAndArrayBuffer:()=>eO,createScalarValue:()=>gO,createShuffledIndices:()=>KL,decodeString:()=>Ip,distSquared:()=>UL,encodeString:()=>Ap,fetch:()=>xO,fingerPrint64:()=>hO,flatten:()=>Bi,getArrayFromDType:()=>Ed,getTypedArrayFromDType:()=>JL,hasEncodingLoss:()=>ZL,hexToLong:()=>Jf,indexToLoc:()=>nO,inferDtype:()=>Ai,inferFromImplicitShape:()=>YL,isBoolean:()=>nS,isFunction:()=>Vc,isInt:()=>Hf,isNumber:()=>oS,isPromise:()=>Ba,isScalarShape:()=>VL,isString:()=>Uc,isTypedArray:()=>Xr,isValidDtype:()=>Lx,locToIndex:()=>rO,makeOnesTypedArray:()=>Qf,makeZerosNestedTypedArray:()=>tO,makeZerosTypedArray:()=>Qc,nearestDivisor:()=>Hc,nearestLargerEven:()=>zL,now:()=>ul,parseAxisParam:()=>vd,randUniform:()=>GL,repeatedTry:()=>jL,rightPad:()=>Fa,shuffle:()=>rS,shuffleCombo:()=>OL,sizeFromShape:()=>Ut,sizeToSquarishShape:()=>qL,squeezeShape:()=>XL,sum:()=>WL,swap:()=>Cd,tanh:()=>QL,toNestedArray:()=>Na,toTypedArray:()=>bp});function Wd(r){return r instanceof Float32Array||r instanceof Int32Array||r instanceof Uint8Array||r instanceof Uint8ClampedArray}var Xx=Rc(CS());var al=Xx.default||Xx;function Jf(r){return al.fromString(r,!0,16)}var vS=Jf("c3a5c85c97cb3127"),il=Jf("b492b66fbe98f273"),sn=Jf("9ae16a3b2f90404f");function Yx(r){return r.xor(r.shru(47))}function ES(r,t,e){let n=r.slice(t,t+e);return al.fromBytes(Array.from(n),!0,!0)}function $t(r,t){return ES(r,t,8)}function kS(r,t){return ES(r,t,4)}function Nr(r,t){return t===0?r:r.shru(t).or(r.shl(64-t))}function Fi(r,t,e=Jf("9ddfea08eb382d69")){let n=r.xor(t).mul(e);n=n.xor(n.shru(47));let o=t.xor(n).mul(e);return o=o.xor(o.shru(47)),o=o.mul(e),o}function pO(r,t,e,n,o,s){o=o.add(r),s=Nr(s.add(o).add(n),21);let a=o;return o=o.add(t),o=o.add(e),s=s.add(Nr(o,44)),[o.add(n),s.add(a)]}function Ud(r,t,e,n){return pO($t(r,t),$t(r,t+8),$t(r,t+16),$t(r,t+24),e,n)}function fO(r,t=r.length){if(t>=8){let e=sn.add(t*2),n=$t(r,0).add(sn),o=$t(r,t-8),s=Nr(o,37).mul(e).add(n),a=Nr(n,25).add(o).mul(e);return Fi(s,a,e)}if(t>=4){let e=sn.add(t*2),n=kS(r,0);return Fi(n.shl(3).add(t),kS(r,t-4),e)}if(t>0){let e=r[0],n=r[t>>1],o=r[t-1],s=e+(n<<8),a=t+(o<<2);return Yx(sn.mul(s).xor(vS.mul(a))).mul(sn)}return sn}function mO(r,t=r.length){let e=sn.add(t*2),n=$t(r,0).mul(il),o=$t(r,8),s=$t(r,t-8).mul(e),a=$t(r,t-16).mul(sn);return Fi(Nr(n.add(o),43).add(Nr(s,30)).add(a),n.add(Nr(o.add(sn),18)).add(s),e)}function dO(r,t=r.length){let e=sn.add(t*2),n=$t(r,0).mul(sn),o=$t(r,8),s=$t(r,t-8).mul(e),a=$t(r,t-16).mul(sn),u=Nr(n.add(o),43).add(Nr(s,30)).add(a),l=Fi(u,n.add(Nr(o.add(sn),18)).add(s),e),i=$t(r,16).mul(e),c=$t(r,24),p=u.add($t(r,t-32)).mul(e),f=l.add($t(r,t-24)).mul(e);return Fi(Nr(i.add(c),43).add(Nr(p,30)).add(f),i.add(Nr(c.add(n),18)).add(p),e)}function hO(r,t=r.length){let e=al.fromNumber(81,!0);if(t<=32)return t<=16?fO(r,t):mO(r,t);if(t<=64)return dO(r,t);let n=e,o=e.mul(il).add(113),s=Yx(o.mul(sn).add(113)).mul(sn),a=[al.UZERO,al.UZERO],u=[al.UZERO,al.UZERO];n=n.mul(sn).add($t(r,0));let l=0,i=(t-1>>6)*64,c=i+(t-1&63)-63;do n=Nr(n.add(o).add(a[0]).add($t(r,l+8)),37).mul(il),o=Nr(o.add(a[1]).add($t(r,l+48)),42).mul(il),n=n.xor(u[1]),o=o.add(a[0]).add($t(r,l+40)),s=Nr(s.add(u[0]),33).mul(il),a=Ud(r,l,a[1].mul(il),n.add(u[0])),u=Ud(r,l+32,s.add(u[1]),o.add($t(r,l+16))),[s,n]=[n,s],l+=64;while(l!==i);let p=il.add(s.and(255).shl(1));return l=c,u[0]=u[0].add(t-1&63),a[0]=a[0].add(u[0]),u[0]=u[0].add(a[0]),n=Nr(n.add(o).add(a[0]).add($t(r,l+8)),37).mul(p),o=Nr(o.add(a[1]).add($t(r,l+48)),42).mul(p),n=n.xor(u[1].mul(9)),o=o.add(a[0].mul(9).add($t(r,l+40))),s=Nr(s.add(u[0]),33).mul(p),a=Ud(r,l,a[1].mul(p),n.add(u[0])),u=Ud(r,l+32,s.add(u[1]),o.add($t(r,l+16))),[s,n]=[n,s],Fi(Fi(a[0],u[0],p).add(Yx(o).mul(vS)).add(s),Fi(a[1],u[1],p).add(n),p)}function gO(r,t){return t==="string"?Ap(r):bp([r],t)}function yO(r,t){return r instanceof Float32Array&&t==="float32"||r instanceof Int32Array&&t==="int32"||r instanceof Uint8Array&&t==="bool"}function bp(r,t){if(t==="string")throw new Error("Cannot convert a string[] to a TypedArray");if(Array.isArray(r)&&(r=Bi(r)),fe().getBool("DEBUG")&&$x(r,t),yO(r,t))return r;if(t==null||t==="float32"||t==="complex64")return new Float32Array(r);if(t==="int32")return new Int32Array(r);if(t==="bool"){let e=new Uint8Array(r.length);for(let n=0;n<e.length;++n)Math.round(r[n])!==0&&(e[n]=1);return e}else throw new Error(`Unknown data type ${t}`)}function ul(){return fe().platform.now()}function xO(r,t){return fe().platform.fetch(r,t)}function Ap(r,t="utf-8"){return t=t||"utf-8",fe().platform.encode(r,t)}function Ip(r,t="utf-8"){return t=t||"utf-8",fe().platform.decode(r,t)}function Xr(r){return fe().platform.isTypedArray!=null?fe().platform.isTypedArray(r):Wd(r)}function Bi(r,t=[],e=!1){if(t==null&&(t=[]),typeof r=="boolean"||typeof r=="number"||typeof r=="string"||Ba(r)||r==null||Xr(r)&&e)t.push(r);else if(Array.isArray(r)||Xr(r))for(let n=0;n<r.length;++n)Bi(r[n],t,e);else{let n=-1;for(let o of Object.keys(r))/^([1-9]+[0-9]*|0)$/.test(o)&&(n=Math.max(n,Number(o)));for(let o=0;o<=n;o++)Bi(r[o],t,e)}return t}var Vd=class{constructor(t,e){this.backendTimer=t,this.logger=e,e==null&&(this.logger=new Jx)}profileKernel(t,e,n){let o,s=()=>{o=n()},a,u=ul();if(this.backendTimer.timerAvailable())a=this.backendTimer.time(s);else{s();for(let i of o)i.dataSync();a=Promise.resolve({kernelMs:ul()-u})}if(fe().getBool("CHECK_COMPUTATION_FOR_ERRORS"))for(let i=0;i<o.length;i++){let c=o[i];c.data().then(p=>{wO(p,c.dtype,t)})}return{kernelName:t,outputs:o,inputs:e,timeMs:a.then(i=>i.kernelMs),extraInfo:a.then(i=>i.getExtraProfileInfo!=null?i.getExtraProfileInfo():"")}}logKernelProfile(t){let{kernelName:e,outputs:n,timeMs:o,inputs:s,extraInfo:a}=t;n.forEach(u=>{Promise.all([u.data(),o,a]).then(l=>{this.logger.logKernelProfile(e,u,l[0],l[1],s,l[2])})})}};function wO(r,t,e){if(t!=="float32")return!1;for(let n=0;n<r.length;n++){let o=r[n];if(isNaN(o)||!isFinite(o))return console.warn(`Found ${o} in the result of '${e}'`),!0}return!1}var Jx=class{logKernelProfile(t,e,n,o,s,a){let u=typeof o=="number"?Fa(`${o}ms`,9):o.error,l=Fa(t,25),i=e.rank,c=e.size,p=Fa(e.shape.toString(),14),f="";for(let m in s){let d=s[m];if(d!=null){let h=d.shape||e.shape,g=h.length;f+=`${m}: ${g}D ${g>0?h:""} `}}console.log(`%c${l}	%c${u}	%c${i}D ${p}	%c${c}	%c${f}	%c${a}`,"font-weight:bold","color:red","color:blue","color: orange","color: green","color: steelblue")}};function _S(r,t,e){let n={},o={};for(let l=0;l<t.length;l++)n[t[l].id]=!0;for(let l=0;l<r.length;l++){let i=r[l],c=i.inputs;for(let p in c){let f=c[p],m=!1;for(let d=0;d<t.length;d++)if(n[f.id]){i.outputs.forEach(h=>n[h.id]=!0),m=!0,o[i.id]=!0;break}if(m)break}}let s={};s[e.id]=!0;let a={};for(let l=r.length-1;l>=0;l--){let i=r[l],c=i.inputs;for(let p=0;p<i.outputs.length;p++)if(s[i.outputs[p].id]){for(let f in c)s[c[f].id]=!0,a[i.id]=!0;break}}let u=[];for(let l=0;l<r.length;l++){let i=r[l];if(o[i.id]&&a[i.id]){let c={};for(let f in i.inputs){let m=i.inputs[f];n[m.id]&&(c[f]=m)}let p=Object.assign({},i);p.inputs=c,p.outputs=i.outputs,u.push(p)}}return u}function DS(r,t,e,n){for(let o=t.length-1;o>=0;o--){let s=t[o],a=[];if(s.outputs.forEach(l=>{let i=r[l.id];i!=null?a.push(i):a.push(null)}),s.gradient==null)throw new Error(`Cannot compute gradient: gradient function not found for ${s.kernelName}.`);let u=s.gradient(a);for(let l in s.inputs){if(!(l in u))throw new Error(`Cannot backprop through input ${l}. Available gradients found: ${Object.keys(u)}.`);let i=e(()=>u[l]());if(i.dtype!=="float32")throw new Error(`Error in gradient for op ${s.kernelName}. The gradient of input ${l} must have 'float32' dtype, but has '${i.dtype}'`);let c=s.inputs[l];if(!bi(i.shape,c.shape))throw new Error(`Error in gradient for op ${s.kernelName}. The gradient of input '${l}' has shape '${i.shape}', which does not match the shape of the input '${c.shape}'`);if(r[c.id]==null)r[c.id]=i;else{let p=r[c.id];r[c.id]=n(p,i),p.dispose()}}}}var RS=20,Zf=3,Zx=7;function TS(r,t,e,n){let o=ts(t),s=bO(r,t,e,o),a=t.length,u=Hd(r,t,e,o,s),l=["Tensor"];return n&&(l.push(`  dtype: ${e}`),l.push(`  rank: ${a}`),l.push(`  shape: [${t}]`),l.push("  values:")),l.push(u.map(i=>"    "+i).join(`
`)),l.join(`
`)}function bO(r,t,e,n){let o=Ut(t),s=n[n.length-1],a=new Array(s).fill(0),u=t.length,l=e==="complex64"?tm(r):r;if(u>1)for(let i=0;i<o/s;i++){let c=i*s;for(let p=0;p<s;p++)a[p]=Math.max(a[p],em(l[c+p],0,e).length)}return a}function em(r,t,e){let n;return Array.isArray(r)?n=`${parseFloat(r[0].toFixed(Zx))} + ${parseFloat(r[1].toFixed(Zx))}j`:Uc(r)?n=`'${r}'`:e==="bool"?n=MS(r):n=parseFloat(r.toFixed(Zx)).toString(),Fa(n,t)}function MS(r){return r===0?"false":"true"}function Hd(r,t,e,n,o,s=!0){let a=e==="complex64"?2:1,u=t[0],l=t.length;if(l===0){if(e==="complex64"){let h=tm(r);return[em(h[0],0,e)]}return e==="bool"?[MS(r[0])]:[r[0].toString()]}if(l===1){if(u>RS){let g=Zf*a,y=Array.from(r.slice(0,g)),x=Array.from(r.slice((u-Zf)*a,u*a));return e==="complex64"&&(y=tm(y),x=tm(x)),["["+y.map((w,A)=>em(w,o[A],e)).join(", ")+", ..., "+x.map((w,A)=>em(w,o[u-Zf+A],e)).join(", ")+"]"]}return["["+(e==="complex64"?tm(r):Array.from(r)).map((g,y)=>em(g,o[y],e)).join(", ")+"]"]}let i=t.slice(1),c=n.slice(1),p=n[0]*a,f=[];if(u>RS){for(let h=0;h<Zf;h++){let g=h*p,y=g+p;f.push(...Hd(r.slice(g,y),i,e,c,o,!1))}f.push("...");for(let h=u-Zf;h<u;h++){let g=h*p,y=g+p;f.push(...Hd(r.slice(g,y),i,e,c,o,h===u-1))}}else for(let h=0;h<u;h++){let g=h*p,y=g+p;f.push(...Hd(r.slice(g,y),i,e,c,o,h===u-1))}let m=l===2?",":"";f[0]="["+(u>0?f[0]+m:"");for(let h=1;h<f.length-1;h++)f[h]=" "+f[h]+m;let d=`,
`;for(let h=2;h<l;h++)d+=`
`;return f[f.length-1]=" "+f[f.length-1]+"]"+(s?"":d),f}function tm(r){let t=[];for(let e=0;e<r.length;e+=2)t.push([r[e],r[e+1]]);return t}var xt=class{constructor(t,e,n){if(this.dtype=e,this.shape=t.slice(),this.size=Ut(t),n!=null){let o=n.length;ce(o===this.size,()=>`Length of values '${o}' does not match the size inferred by the shape '${this.size}'.`)}if(e==="complex64")throw new Error("complex64 dtype TensorBuffers are not supported. Please create a TensorBuffer for the real and imaginary parts separately and call tf.complex(real, imag).");this.values=n||Ed(e,this.size),this.strides=ts(t)}set(t,...e){e.length===0&&(e=[0]),ce(e.length===this.rank,()=>`The number of provided coordinates (${e.length}) must match the rank (${this.rank})`);let n=this.locToIndex(e);this.values[n]=t}get(...t){t.length===0&&(t=[0]);let e=0;for(let o of t){if(o<0||o>=this.shape[e]){let s=`Requested out of range element at ${t}.   Buffer shape=${this.shape}`;throw new Error(s)}e++}let n=t[t.length-1];for(let o=0;o<t.length-1;++o)n+=this.strides[o]*t[o];return this.values[n]}locToIndex(t){if(this.rank===0)return 0;if(this.rank===1)return t[0];let e=t[t.length-1];for(let n=0;n<t.length-1;++n)e+=this.strides[n]*t[n];return e}indexToLoc(t){if(this.rank===0)return[];if(this.rank===1)return[t];let e=new Array(this.shape.length);for(let n=0;n<e.length-1;++n)e[n]=Math.floor(t/this.strides[n]),t-=e[n]*this.strides[n];return e[e.length-1]=t,e}get rank(){return this.shape.length}toTensor(){return Bo().makeTensor(this.values,this.shape,this.dtype)}},Bo=null,Sp=null,AO=null;function NS(r){Bo=r}function FS(r){Sp=r}function BS(r){AO=r}var Jr=class{constructor(t,e,n,o){this.kept=!1,this.isDisposedInternal=!1,this.shape=t.slice(),this.dtype=e||"float32",this.size=Ut(t),this.strides=ts(t),this.dataId=n,this.id=o,this.rankType=this.rank<5?this.rank.toString():"higher"}get rank(){return this.shape.length}async buffer(){let t=await this.data();return Sp.buffer(this.shape,this.dtype,t)}bufferSync(){return Sp.buffer(this.shape,this.dtype,this.dataSync())}async array(){let t=await this.data();return Na(this.shape,t,this.dtype==="complex64")}arraySync(){return Na(this.shape,this.dataSync(),this.dtype==="complex64")}async data(){this.throwIfDisposed();let t=Bo().read(this.dataId);if(this.dtype==="string"){let e=await t;try{return e.map(n=>Ip(n))}catch{throw new Error("Failed to decode the string bytes into utf-8. To get the original bytes, call tensor.bytes().")}}return t}dataToGPU(t){return this.throwIfDisposed(),Bo().readToGPU(this.dataId,t)}dataSync(){this.throwIfDisposed();let t=Bo().readSync(this.dataId);if(this.dtype==="string")try{return t.map(e=>Ip(e))}catch{throw new Error("Failed to decode the string bytes into utf-8. To get the original bytes, call tensor.bytes().")}return t}async bytes(){this.throwIfDisposed();let t=await Bo().read(this.dataId);return this.dtype==="string"?t:new Uint8Array(t.buffer)}dispose(){this.isDisposed||(this.kerasMask&&this.kerasMask.dispose(),Bo().disposeTensor(this),this.isDisposedInternal=!0)}get isDisposed(){return this.isDisposedInternal}throwIfDisposed(){if(this.isDisposed)throw new Error("Tensor is disposed.")}print(t=!1){return Sp.print(this,t)}clone(){return this.throwIfDisposed(),Sp.clone(this)}toString(t=!1){let e=this.dataSync();return TS(e,this.shape,this.dtype,t)}cast(t){return this.throwIfDisposed(),Sp.cast(this,t)}variable(t=!0,e,n){return this.throwIfDisposed(),Bo().makeVariable(this,t,e,n)}};Object.defineProperty(Jr,Symbol.hasInstance,{value:r=>!!r&&r.data!=null&&r.dataSync!=null&&r.throwIfDisposed!=null});function ew(){return Kf("Tensor",()=>Jr)}ew();var Ks=class extends Jr{constructor(t,e,n,o){super(t.shape,t.dtype,t.dataId,o),this.trainable=e,this.name=n}assign(t){if(t.dtype!==this.dtype)throw new Error(`dtype of the new value (${t.dtype}) and previous value (${this.dtype}) must match`);if(!bi(t.shape,this.shape))throw new Error(`shape of the new value (${t.shape}) and previous value (${this.shape}) must match`);Bo().disposeTensor(this),this.dataId=t.dataId,Bo().incRef(this,null)}dispose(){Bo().disposeVariable(this),this.isDisposedInternal=!0}};Object.defineProperty(Ks,Symbol.hasInstance,{value:r=>r instanceof Jr&&r.assign!=null&&r.assign instanceof Function});var tw;(function(r){r.R0="R0",r.R1="R1",r.R2="R2",r.R3="R3",r.R4="R4",r.R5="R5",r.R6="R6"})(tw||(tw={}));var rw;(function(r){r.float32="float32",r.int32="int32",r.bool="int32",r.complex64="complex64"})(rw||(rw={}));var nw;(function(r){r.float32="float32",r.int32="int32",r.bool="bool",r.complex64="complex64"})(nw||(nw={}));var ow;(function(r){r.float32="float32",r.int32="float32",r.bool="float32",r.complex64="complex64"})(ow||(ow={}));var sw;(function(r){r.float32="complex64",r.int32="complex64",r.bool="complex64",r.complex64="complex64"})(sw||(sw={}));var IO={float32:ow,int32:rw,bool:nw,complex64:sw};function or(r,t){if(r==="string"||t==="string"){if(r==="string"&&t==="string")return"string";throw new Error(`Can not upcast ${r} with ${t}`)}return IO[r][t]}function iw(r){return or(r,"int32")}function Qd(r){return r!=null&&typeof r=="object"&&"texture"in r&&r.texture instanceof WebGLTexture}function qd(r){return typeof GPUBuffer<"u"&&r!=null&&typeof r=="object"&&"buffer"in r&&r.buffer instanceof GPUBuffer}function an(r,t){if(r.dtype===t.dtype)return[r,t];let e=or(r.dtype,t.dtype);return[r.cast(e),t.cast(e)]}function Kd(r){let t=[];return PS(r,t,new Set),t}function PS(r,t,e){if(r==null)return;if(r instanceof Jr){t.push(r);return}if(!SO(r))return;let n=r;for(let o in n){let s=n[o];e.has(s)||(e.add(s),PS(s,t,e))}}function SO(r){return Array.isArray(r)||typeof r=="object"}function aw(r){return r.kernelName!=null}var jd=class{constructor(){this.registeredVariables={},this.nextTapeNodeId=0,this.numBytes=0,this.numTensors=0,this.numStringTensors=0,this.numDataBuffers=0,this.gradientDepth=0,this.kernelDepth=0,this.scopeStack=[],this.numDataMovesStack=[],this.nextScopeId=0,this.tensorInfo=new WeakMap,this.profiling=!1,this.activeProfile={newBytes:0,newTensors:0,peakBytes:0,kernels:[],result:null,get kernelNames(){return Array.from(new Set(this.kernels.map(t=>t.name)))}}}dispose(){for(let t in this.registeredVariables)this.registeredVariables[t].dispose()}},rm=class r{constructor(t){this.ENV=t,this.registry={},this.registryFactory={},this.pendingBackendInitId=0,this.state=new jd}async ready(){if(this.pendingBackendInit!=null)return this.pendingBackendInit.then(()=>{});if(this.backendInstance!=null)return;let t=this.getSortedBackends();for(let e=0;e<t.length;e++){let n=t[e];if(await this.initializeBackend(n).success){await this.setBackend(n);return}}throw new Error("Could not initialize any backends, all backend initializations failed.")}get backend(){if(this.pendingBackendInit!=null)throw new Error(`Backend '${this.backendName}' has not yet been initialized. Make sure to await tf.ready() or await tf.setBackend() before calling other methods`);if(this.backendInstance==null){let{name:t,asyncInit:e}=this.initializeBackendsAndReturnBest();if(e)throw new Error(`The highest priority backend '${t}' has not yet been initialized. Make sure to await tf.ready() or await tf.setBackend() before calling other methods`);this.setBackend(t)}return this.backendInstance}backendNames(){return Object.keys(this.registryFactory)}findBackend(t){if(!(t in this.registry))if(t in this.registryFactory){let{asyncInit:e}=this.initializeBackend(t);if(e)return null}else return null;return this.registry[t]}findBackendFactory(t){return t in this.registryFactory?this.registryFactory[t].factory:null}registerBackend(t,e,n=1){return t in this.registryFactory?(is(`${t} backend was already registered. Reusing existing backend factory.`),!1):(this.registryFactory[t]={factory:e,priority:n},!0)}async setBackend(t){if(this.registryFactory[t]==null)throw new Error(`Backend name '${t}' not found in registry`);if(this.backendName=t,this.registry[t]==null){this.backendInstance=null;let{success:e,asyncInit:n}=this.initializeBackend(t);if(!(n?await e:e))return!1}return this.backendInstance=this.registry[t],this.setupRegisteredKernels(),this.profiler=new Vd(this.backendInstance),!0}setupRegisteredKernels(){Qx(this.backendName).forEach(e=>{e.setupFunc!=null&&e.setupFunc(this.backendInstance)})}disposeRegisteredKernels(t){Qx(t).forEach(n=>{n.disposeFunc!=null&&n.disposeFunc(this.registry[t])})}initializeBackend(t){let e=this.registryFactory[t];if(e==null)throw new Error(`Cannot initialize backend ${t}, no registration found.`);try{let n=e.factory();if(n&&!(n instanceof No)&&typeof n.then=="function"){let o=++this.pendingBackendInitId,s=n.then(a=>o<this.pendingBackendInitId?!1:(this.registry[t]=a,this.pendingBackendInit=null,!0)).catch(a=>(o<this.pendingBackendInitId||(this.pendingBackendInit=null,is(`Initialization of backend ${t} failed`),is(a.stack||a.message)),!1));return this.pendingBackendInit=s,{success:s,asyncInit:!0}}else return this.registry[t]=n,{success:!0,asyncInit:!1}}catch(n){return is(`Initialization of backend ${t} failed`),is(n.stack||n.message),{success:!1,asyncInit:!1}}}removeBackend(t){if(!(t in this.registryFactory))throw new Error(`${t} backend not found in registry`);this.backendName===t&&this.pendingBackendInit!=null&&this.pendingBackendInitId++,t in this.registry&&(this.disposeRegisteredKernels(t),this.registry[t].dispose(),delete this.registry[t]),delete this.registryFactory[t],this.backendName===t&&(this.pendingBackendInit=null,this.backendName=null,this.backendInstance=null)}getSortedBackends(){if(Object.keys(this.registryFactory).length===0)throw new Error("No backend found in registry.");return Object.keys(this.registryFactory).sort((t,e)=>this.registryFactory[e].priority-this.registryFactory[t].priority)}initializeBackendsAndReturnBest(){let t=this.getSortedBackends();for(let e=0;e<t.length;e++){let n=t[e],{success:o,asyncInit:s}=this.initializeBackend(n);if(s||o)return{name:n,asyncInit:s}}throw new Error("Could not initialize any backends, all backend initializations failed.")}moveData(t,e){let n=this.state.tensorInfo.get(e),o=n.backend,s=this.readSync(e),a=o.refCount(e);o.disposeData(e,!0),n.backend=t,t.move(e,s,n.shape,n.dtype,a),this.shouldCheckForMemLeaks()&&this.state.numDataMovesStack[this.state.numDataMovesStack.length-1]++}tidy(t,e){let n=null;if(e==null){if(typeof t!="function")throw new Error("Please provide a function to tidy()");e=t}else{if(typeof t!="string"&&!(t instanceof String))throw new Error("When calling with two arguments, the first argument to tidy() must be a string");if(typeof e!="function")throw new Error("When calling with two arguments, the 2nd argument to tidy() must be a function");n=t}let o;return this.scopedRun(()=>this.startScope(n),()=>this.endScope(o),()=>(o=e(),o instanceof Promise&&console.error("Cannot return a Promise inside of tidy."),o))}scopedRun(t,e,n){t();try{let o=n();return e(),o}catch(o){throw e(),o}}nextTensorId(){return r.nextTensorId++}nextVariableId(){return r.nextVariableId++}clone(t){let e=re.runKernel(os,{x:t}),n={x:t},o=a=>({x:()=>{let u="float32",l={x:a},i={dtype:u};return re.runKernel(rs,l,i)}}),s=[];return this.addTapeNode(this.state.activeScope.name,n,[e],o,s,{}),e}runKernel(t,e,n){if(this.backendName==null&&this.backend,!(io(t,this.backendName)!=null))throw new Error(`Kernel '${t}' not registered for backend '${this.backendName}'`);return this.runKernelFunc({kernelName:t,inputs:e,attrs:n})}shouldCheckForMemLeaks(){return this.ENV.getBool("IS_TEST")}checkKernelForMemLeak(t,e,n){let o=this.backend.numDataIds(),s=0;n.forEach(l=>{s+=l.dtype==="complex64"?3:1});let a=this.state.numDataMovesStack[this.state.numDataMovesStack.length-1],u=o-e-s-a;if(u>0)throw new Error(`Backend '${this.backendName}' has an internal memory leak (${u} data ids) after running '${t}'`)}runKernelFunc(t){let e,n=[],o=this.isTapeOn(),s=this.state.numBytes,a=this.state.numTensors;this.shouldCheckForMemLeaks()&&this.state.numDataMovesStack.push(0);let u;this.backendName==null&&this.backend;let l,i=aw(t)?t.kernelName:this.state.activeScope!=null?this.state.activeScope.name:"";if(aw(t)){let{kernelName:d,inputs:h,attrs:g}=t;this.backendName==null&&this.backend;let y=io(d,this.backendName);ce(y!=null,()=>`Cannot find registered kernel '${d}' for backend '${this.backendName}'`),u=()=>{let x=this.backend.numDataIds();l=y.kernelFunc({inputs:h,attrs:g,backend:this.backend});let w=Array.isArray(l)?l:[l];this.shouldCheckForMemLeaks()&&this.checkKernelForMemLeak(d,x,w);let A=w.map(I=>I.rank!=null?I:this.makeTensorFromTensorInfo(I));if(o){let I=this.getTensorsForGradient(d,h,A);n=this.saveTensorsForBackwardMode(I)}return A}}else{let{forwardFunc:d}=t,h=g=>{o&&(n=g.map(y=>this.keep(this.clone(y))))};u=()=>{let g=this.backend.numDataIds();l=this.tidy(()=>d(this.backend,h));let y=Array.isArray(l)?l:[l];return this.shouldCheckForMemLeaks()&&this.checkKernelForMemLeak(i,g,y),y}}let{inputs:c,attrs:p}=t,f=aw(t)?null:t.backwardsFunc,m;return this.scopedRun(()=>this.state.kernelDepth++,()=>this.state.kernelDepth--,()=>{!this.ENV.getBool("DEBUG")&&!this.state.profiling?e=u():(m=this.profiler.profileKernel(i,c,()=>u()),this.ENV.getBool("DEBUG")&&this.profiler.logKernelProfile(m),e=m.outputs)}),o&&this.addTapeNode(i,c,e,f,n,p),this.state.profiling&&this.state.activeProfile.kernels.push({name:i,bytesAdded:this.state.numBytes-s,totalBytesSnapshot:this.state.numBytes,tensorsAdded:this.state.numTensors-a,totalTensorsSnapshot:this.state.numTensors,inputShapes:Object.keys(c).map(d=>c[d]!=null?c[d].shape:null),outputShapes:e.map(d=>d.shape),kernelTimeMs:m.timeMs,extraInfo:m.extraInfo}),Array.isArray(l)?e:e[0]}saveTensorsForBackwardMode(t){return t.map(n=>this.keep(this.clone(n)))}getTensorsForGradient(t,e,n){let o=Hx(t);if(o!=null){let s=o.inputsToSave||[],a=o.outputsToSave||[],u;o.saveAllInputs?(ce(Array.isArray(e),()=>"saveAllInputs is true, expected inputs to be an array."),u=Object.keys(e).map(i=>e[i])):u=s.map(i=>e[i]);let l=n.filter((i,c)=>a[c]);return u.concat(l)}return[]}makeTensor(t,e,n,o){if(t==null)throw new Error("Values passed to engine.makeTensor() are null");n=n||"float32",o=o||this.backend;let s=t;n==="string"&&Uc(t[0])&&(s=t.map(l=>Ap(l)));let a=o.write(s,e,n),u=new Jr(e,n,a,this.nextTensorId());if(this.trackTensor(u,o),n==="string"){let l=this.state.tensorInfo.get(a),i=Ox(s);this.state.numBytes+=i-l.bytes,l.bytes=i}return u}makeTensorFromDataId(t,e,n,o){n=n||"float32";let s={dataId:t,shape:e,dtype:n};return this.makeTensorFromTensorInfo(s,o)}makeTensorFromTensorInfo(t,e){let{dataId:n,shape:o,dtype:s}=t,a=new Jr(o,s,n,this.nextTensorId());return this.trackTensor(a,e),a}makeVariable(t,e=!0,n,o){n=n||this.nextVariableId().toString(),o!=null&&o!==t.dtype&&(t=t.cast(o));let s=new Ks(t,e,n,this.nextTensorId());if(this.state.registeredVariables[s.name]!=null)throw new Error(`Variable with name ${s.name} was already registered`);return this.state.registeredVariables[s.name]=s,this.incRef(s,this.backend),s}trackTensor(t,e){this.state.numTensors++,t.dtype==="string"&&this.state.numStringTensors++;let n=0;t.dtype!=="complex64"&&t.dtype!=="string"&&(n=t.size*Gc(t.dtype)),this.state.numBytes+=n,this.state.tensorInfo.has(t.dataId)||(this.state.numDataBuffers++,this.state.tensorInfo.set(t.dataId,{backend:e||this.backend,dtype:t.dtype,shape:t.shape,bytes:n})),t instanceof Ks||this.track(t)}incRef(t,e){this.trackTensor(t,e),this.backend.incRef(t.dataId)}removeDataId(t,e){this.state.tensorInfo.has(t)&&this.state.tensorInfo.get(t).backend===e&&(this.state.tensorInfo.delete(t),this.state.numDataBuffers--)}disposeTensor(t){if(!this.state.tensorInfo.has(t.dataId))return;let e=this.state.tensorInfo.get(t.dataId);if(this.state.numTensors--,t.dtype==="string"&&(this.state.numStringTensors--,this.state.numBytes-=e.bytes),t.dtype!=="complex64"&&t.dtype!=="string"){let n=t.size*Gc(t.dtype);this.state.numBytes-=n}e.backend.disposeData(t.dataId)&&this.removeDataId(t.dataId,e.backend)}disposeVariables(){for(let t in this.state.registeredVariables){let e=this.state.registeredVariables[t];this.disposeVariable(e)}}disposeVariable(t){this.disposeTensor(t),this.state.registeredVariables[t.name]!=null&&delete this.state.registeredVariables[t.name]}memory(){let t=this.backend.memory();return t.numTensors=this.state.numTensors,t.numDataBuffers=this.state.numDataBuffers,t.numBytes=this.state.numBytes,this.state.numStringTensors>0&&(t.unreliable=!0,t.reasons==null&&(t.reasons=[]),t.reasons.push("Memory usage by string tensors is approximate (2 bytes per character)")),t}async profile(t){this.state.profiling=!0;let e=this.state.numBytes,n=this.state.numTensors;this.state.activeProfile.kernels=[],this.state.activeProfile.result=await t(),this.state.profiling=!1,this.state.activeProfile.peakBytes=Math.max(...this.state.activeProfile.kernels.map(o=>o.totalBytesSnapshot)),this.state.activeProfile.newBytes=this.state.numBytes-e,this.state.activeProfile.newTensors=this.state.numTensors-n;for(let o of this.state.activeProfile.kernels)o.kernelTimeMs=await o.kernelTimeMs,o.extraInfo=await o.extraInfo;return this.state.activeProfile}isTapeOn(){return this.state.gradientDepth>0&&this.state.kernelDepth===0}addTapeNode(t,e,n,o,s,a){let u={id:this.state.nextTapeNodeId++,kernelName:t,inputs:e,outputs:n,saved:s},l=Hx(t);l!=null&&(o=l.gradFunc),o!=null&&(u.gradient=i=>(i=i.map((c,p)=>{if(c==null){let f=n[p],m=Qc(f.size,f.dtype);return this.makeTensor(m,f.shape,f.dtype)}return c}),o(i.length>1?i:i[0],s,a))),this.state.activeTape.push(u)}keep(t){return t.kept=!0,t}startTape(){this.state.gradientDepth===0&&(this.state.activeTape=[]),this.state.gradientDepth++}endTape(){this.state.gradientDepth--}startScope(t){let e={track:[],name:"unnamed scope",id:this.state.nextScopeId++};t&&(e.name=t),this.state.scopeStack.push(e),this.state.activeScope=e}endScope(t){let e=Kd(t),n=new Set(e.map(s=>s.id));for(let s=0;s<this.state.activeScope.track.length;s++){let a=this.state.activeScope.track[s];!a.kept&&!n.has(a.id)&&a.dispose()}let o=this.state.scopeStack.pop();this.state.activeScope=this.state.scopeStack.length===0?null:this.state.scopeStack[this.state.scopeStack.length-1],e.forEach(s=>{!s.kept&&s.scopeId===o.id&&this.track(s)})}gradients(t,e,n,o=!1){if(ce(e.length>0,()=>"gradients() received an empty list of xs."),n!=null&&n.dtype!=="float32")throw new Error(`dy must have 'float32' dtype, but has '${n.dtype}'`);let s=this.scopedRun(()=>this.startTape(),()=>this.endTape(),()=>this.tidy("forward",t));ce(s instanceof Jr,()=>"The result y returned by f() must be a tensor.");let a=_S(this.state.activeTape,e,s);if(!o&&a.length===0&&e.length>0)throw new Error("Cannot compute gradient of y=f(x) with respect to x. Make sure that the f you passed encloses all operations that lead from x to y.");return this.tidy("backward",()=>{let u={};u[s.id]=n??CO(s.shape),DS(u,a,i=>this.tidy(i),kO);let l=e.map(i=>u[i.id]);return this.state.gradientDepth===0&&(this.state.activeTape.forEach(i=>{for(let c of i.saved)c.dispose()}),this.state.activeTape=null),{value:s,grads:l}})}customGrad(t){return ce(Vc(t),()=>"The f passed in customGrad(f) must be a function."),(...e)=>{ce(e.every(u=>u instanceof Jr),()=>"The args passed in customGrad(f)(x1, x2,...) must all be tensors");let n,o={};e.forEach((u,l)=>{o[l]=u});let s=(u,l)=>(n=t(...e,l),ce(n.value instanceof Jr,()=>"The function f passed in customGrad(f) must return an object where `obj.value` is a tensor"),ce(Vc(n.gradFunc),()=>"The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function."),n.value),a=(u,l)=>{let i=n.gradFunc(u,l),c=Array.isArray(i)?i:[i];ce(c.length===e.length,()=>"The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function that returns the same number of tensors as inputs passed to f(...)."),ce(c.every(f=>f instanceof Jr),()=>"The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function that returns a list of only tensors.");let p={};return c.forEach((f,m)=>{p[m]=()=>f}),p};return this.runKernelFunc({forwardFunc:s,backwardsFunc:a,inputs:o})}}readSync(t){return this.state.tensorInfo.get(t).backend.readSync(t)}read(t){return this.state.tensorInfo.get(t).backend.read(t)}readToGPU(t,e){return this.state.tensorInfo.get(t).backend.readToGPU(t,e)}async time(t){let e=ul(),n=await this.backend.time(t);return n.wallMs=ul()-e,n}track(t){return this.state.activeScope!=null&&(t.scopeId=this.state.activeScope.id,this.state.activeScope.track.push(t)),t}get registeredVariables(){return this.state.registeredVariables}reset(){this.pendingBackendInitId++,this.state.dispose(),this.ENV.reset(),this.state=new jd;for(let t in this.registry)this.disposeRegisteredKernels(t),this.registry[t].dispose(),delete this.registry[t];this.backendName=null,this.backendInstance=null,this.pendingBackendInit=null}};rm.nextTensorId=0;rm.nextVariableId=0;function CO(r){let t=Qf(Ut(r),"float32");return re.makeTensor(t,r,"float32")}function uw(){let r=Gx();if(r._tfengine==null){let t=new qf(r);r._tfengine=new rm(t)}return aS(r._tfengine.ENV),NS(()=>r._tfengine),r._tfengine}var re=uw();function kO(r,t){let e={a:r,b:t};return re.runKernel("Add",e)}function $S(){return typeof window<"u"&&window.document!=null||typeof WorkerGlobalScope<"u"}var dn=fe();dn.registerFlag("DEBUG",()=>!1,r=>{r&&console.warn("Debugging mode is ON. The output of every math call will be downloaded to CPU and checked for NaNs. This significantly impacts performance.")});dn.registerFlag("IS_BROWSER",()=>$S());dn.registerFlag("IS_NODE",()=>typeof process<"u"&&typeof process.versions<"u"&&typeof process.versions.node<"u");dn.registerFlag("IS_CHROME",()=>typeof navigator<"u"&&navigator!=null&&navigator.userAgent!=null&&/Chrome/.test(navigator.userAgent)&&/Google Inc/.test(navigator.vendor));dn.registerFlag("IS_SAFARI",()=>typeof navigator<"u"&&navigator!=null&&navigator.userAgent!=null&&/Safari/.test(navigator.userAgent)&&/Apple/.test(navigator.vendor));dn.registerFlag("PROD",()=>!1);dn.registerFlag("TENSORLIKE_CHECK_SHAPE_CONSISTENCY",()=>dn.getBool("DEBUG"));dn.registerFlag("DEPRECATION_WARNINGS_ENABLED",()=>!0);dn.registerFlag("IS_TEST",()=>!1);dn.registerFlag("CHECK_COMPUTATION_FOR_ERRORS",()=>dn.getBool("DEBUG"));dn.registerFlag("WRAP_TO_IMAGEBITMAP",()=>!1);dn.registerFlag("CANVAS2D_WILL_READ_FREQUENTLY_FOR_GPU",()=>!1);dn.registerFlag("USE_SETTIMEOUTCUSTOM",()=>!1);function ll(r,t){let e=r;if(Xr(r))return t==="string"?[]:[r.length];if(Qd(r)){let o=r.channels||"RGBA";return[r.height,r.width*o.length]}else if(qd(r))return[r.buffer.size/(t==null?4:Gc(t))];if(!Array.isArray(r))return[];let n=[];for(;Array.isArray(e)||Xr(e)&&t!=="string";)n.push(e.length),e=e[0];return Array.isArray(r)&&fe().getBool("TENSORLIKE_CHECK_SHAPE_CONSISTENCY")&&OS(r,n,[]),n}function OS(r,t,e){if(e=e||[],!Array.isArray(r)&&!Xr(r)){ce(t.length===0,()=>`Element arr[${e.join("][")}] is a primitive, but should be an array/TypedArray of ${t[0]} elements`);return}ce(t.length>0,()=>`Element arr[${e.join("][")}] should be a primitive, but is an array of ${r.length} elements`),ce(r.length===t[0],()=>`Element arr[${e.join("][")}] should have ${t[0]} elements, but has ${r.length} elements`);let n=t.slice(1);for(let o=0;o<r.length;++o)OS(r[o],n,e.concat(o))}function LS(r,t,e,n){if(r!=="string_or_numeric"){if(r==null)throw new Error("Expected dtype cannot be null.");if(r!=="numeric"&&r!==t||r==="numeric"&&t==="string")throw new Error(`Argument '${e}' passed to '${n}' must be ${r} tensor, but got ${t} tensor`)}}function pe(r,t,e,n="numeric"){if(r instanceof ew())return LS(n,r.dtype,t,e),r;let o=Ai(r);if(o!=="string"&&["bool","int32","float32"].indexOf(n)>=0&&(o=n),LS(n,o,t,e),r==null||!Xr(r)&&!Array.isArray(r)&&typeof r!="number"&&typeof r!="boolean"&&typeof r!="string"){let l=r==null?"null":r.constructor.name;throw new Error(`Argument '${t}' passed to '${e}' must be a Tensor or TensorLike, but got '${l}'`)}let s=ll(r,o);!Xr(r)&&!Array.isArray(r)&&(r=[r]);let u=o!=="string"?bp(r,o):Bi(r,[],!0);return re.makeTensor(u,s,o)}function Yd(r,t,e,n="numeric"){if(!Array.isArray(r))throw new Error(`Argument ${t} passed to ${e} must be a \`Tensor[]\` or \`TensorLike[]\``);return r.map((s,a)=>pe(s,`${t}[${a}]`,e,n))}var EO="__op";function he(r){let t=Object.keys(r);if(t.length!==1)throw new Error(`Please provide an object with a single key (operation name) mapping to a function. Got an object with ${t.length} keys.`);let e=t[0],n=r[e];e.endsWith("_")&&(e=e.substring(0,e.length-1)),e=e+EO;let o=(...s)=>{re.startScope(e);try{let a=n(...s);return Ba(a)&&console.error("Cannot return a Promise inside of tidy."),re.endScope(a),a}catch(a){throw re.endScope(null),a}};return Object.defineProperty(o,"name",{value:e,configurable:!0}),o}function _O(r,t){let e=pe(r,"real","complex"),n=pe(t,"imag","complex");kd(e.shape,n.shape,`real and imag shapes, ${e.shape} and ${n.shape}, must match in call to tf.complex().`);let o={real:e,imag:n};return re.runKernel(ep,o)}var Xd=he({complex_:_O});function Pi(r,t,e,n){if(n==null)n=Ai(r);else if(n==="complex64")throw new Error("Cannot construct a complex64 tensor directly. Please use tf.complex(real, imag).");if(qd(r)||Qd(r)){if(n!=="float32"&&n!=="int32")throw new Error(`Creating tensor from GPU data only supports 'float32'|'int32' dtype, while the dtype is ${n}.`);return re.backend.createTensorFromGPUData(r,t||e,n)}if(!Xr(r)&&!Array.isArray(r)&&typeof r!="number"&&typeof r!="boolean"&&typeof r!="string")throw new Error("values passed to tensor(values) must be a number/boolean/string or an array of numbers/booleans/strings, or a TypedArray");if(t!=null){Vn(t);let o=Ut(t),s=Ut(e);ce(o===s,()=>`Based on the provided shape, [${t}], the tensor should have ${o} values but has ${s}`);for(let a=0;a<e.length;++a){let u=e[a],l=a===e.length-1?u!==Ut(t.slice(a)):!0;ce(e[a]===t[a]||!l,()=>`Error creating a new Tensor. Inferred shape (${e}) does not match the provided shape (${t}). `)}}return!Xr(r)&&!Array.isArray(r)&&(r=[r]),t=t||e,r=n!=="string"?bp(r,n):Bi(r,[],!0),re.makeTensor(r,t,n)}function nm(r,t,e){let n=ll(r,e);return Pi(r,t,n,e)}var _n=class r{static join(t){return new r(t).slice()}constructor(t){if(this.shards=[],this.previousShardIndex=0,t==null||(t instanceof Array||(t=[t]),t=t.map(n=>Xr(n)?n.buffer:n),t.length===0))return;this.bufferUniformSize=t[0].byteLength;let e=0;for(let n=0;n<t.length;n++){let o=t[n];n!==t.length-1&&o.byteLength!==this.bufferUniformSize&&(this.bufferUniformSize=void 0);let s=e+o.byteLength;this.shards.push({buffer:o,start:e,end:s}),e=s}this.shards.length===0&&(this.byteLength=0),this.byteLength=this.shards[this.shards.length-1].end}slice(t=0,e=this.byteLength){if(this.shards.length===0)return new ArrayBuffer(0);if(t=isNaN(Number(t))?0:t,e=isNaN(Number(e))?0:e,t=Math.max(0,t),e=Math.min(this.byteLength,e),e<=t)return new ArrayBuffer(0);let n=this.findShardForByte(t);if(n===-1)throw new Error(`Could not find start shard for byte ${t}`);let o=e-t,s=new ArrayBuffer(o),a=new Uint8Array(s),u=0;for(let l=n;l<this.shards.length;l++){let i=this.shards[l],p=t+u-i.start,f=u,d=Math.min(e,i.end)-i.start,h=new Uint8Array(i.buffer,p,d-p);if(a.set(h,f),u+=h.length,e<i.end)break}return s}findShardForByte(t){if(this.shards.length===0||t<0||t>=this.byteLength)return-1;if(this.bufferUniformSize!=null)return this.previousShardIndex=Math.floor(t/this.bufferUniformSize),this.previousShardIndex;function e(o){return t<o.start?-1:t>=o.end?1:0}if(e(this.shards[this.previousShardIndex])===0)return this.previousShardIndex;let n=DO(this.shards,e);return n===-1?-1:(this.previousShardIndex=n,this.previousShardIndex)}};function DO(r,t){let e=0,n=r.length;for(;e<=n;){let o=Math.floor((n-e)/2)+e,s=t(r[o]);if(s===0)return o;s<0?n=o:e=o+1}return-1}function zS(r){fe().getBool("DEPRECATION_WARNINGS_ENABLED")&&console.warn(r+" You can disable deprecation warnings with tf.disableDeprecationWarnings().")}BS(zS);function Fr(){return re}function qe(r,t){return re.tidy(r,t)}function Cr(r){Kd(r).forEach(e=>e.dispose())}function lw(r){return re.keep(r)}function cw(r){return re.setBackend(r)}function om(){return re.backendName}function WS(r){re.removeBackend(r)}function GS(r){return re.findBackendFactory(r)}function $i(r,t,e=1){return re.registerBackend(r,t,e)}function Li(){return re.backend}var pw=typeof Buffer<"u"&&(typeof Blob>"u"||typeof atob>"u"||typeof btoa>"u");function US(r){return pw?Buffer.byteLength(r,"utf8"):new Blob([r]).size}function VS(r){if(pw)return Buffer.from(r).toString("base64");let t=new Uint8Array(r),e="";for(let n=0,o=t.length;n<o;n++)e+=String.fromCharCode(t[n]);return btoa(e)}function HS(r){if(pw){let n=Buffer.from(r,"base64");return n.buffer.slice(n.byteOffset,n.byteOffset+n.byteLength)}let t=atob(r),e=new Uint8Array(t.length);for(let n=0;n<t.length;++n)e.set([t.charCodeAt(n)],n);return e.buffer}function Jd(r,t){let e={modelTopology:r.modelTopology,format:r.format,generatedBy:r.generatedBy,convertedBy:r.convertedBy,weightsManifest:t};return r.signature!=null&&(e.signature=r.signature),r.userDefinedMetadata!=null&&(e.userDefinedMetadata=r.userDefinedMetadata),r.modelInitializer!=null&&(e.modelInitializer=r.modelInitializer),r.initializerSignature!=null&&(e.initializerSignature=r.initializerSignature),r.trainingConfig!=null&&(e.trainingConfig=r.trainingConfig),e}function QS(r,t,e){let n={modelTopology:r.modelTopology,format:r.format,generatedBy:r.generatedBy,convertedBy:r.convertedBy};if(r.trainingConfig!=null&&(n.trainingConfig=r.trainingConfig),r.weightsManifest!=null){if(!t)throw new Error("modelJSON has weightsManifest but weightSpecs is null");if(!e)throw new Error("modelJSON has weightsManifest but weightData is null");n.weightSpecs=t,n.weightData=e}return r.signature!=null&&(n.signature=r.signature),r.userDefinedMetadata!=null&&(n.userDefinedMetadata=r.userDefinedMetadata),r.modelInitializer!=null&&(n.modelInitializer=r.modelInitializer),r.initializerSignature!=null&&(n.initializerSignature=r.initializerSignature),n}async function Zd(r,t){let e,n;return r.weightsManifest!=null&&([e,n]=await t(r.weightsManifest)),QS(r,e,n)}function Ys(r){if(r.modelTopology instanceof ArrayBuffer)throw new Error("Expected JSON model topology, received ArrayBuffer.");return{dateSaved:new Date,modelTopologyType:"JSON",modelTopologyBytes:r.modelTopology==null?0:US(JSON.stringify(r.modelTopology)),weightSpecsBytes:r.weightSpecs==null?0:US(JSON.stringify(r.weightSpecs)),weightDataBytes:r.weightData==null?0:new _n(r.weightData).byteLength}}function eh(r){let t=[];for(let e of r)t.push(...e.weights);return t}var Dn=class r{constructor(){this.saveRouters=[],this.loadRouters=[]}static getInstance(){return r.instance==null&&(r.instance=new r),r.instance}static registerSaveRouter(t){r.getInstance().saveRouters.push(t)}static registerLoadRouter(t){r.getInstance().loadRouters.push(t)}static getSaveHandlers(t){return r.getHandlers(t,"save")}static getLoadHandlers(t,e){return r.getHandlers(t,"load",e)}static getHandlers(t,e,n){let o=[];return(e==="load"?r.getInstance().loadRouters:r.getInstance().saveRouters).forEach(a=>{let u=a(t,n);u!==null&&o.push(u)}),o}};var fw="tensorflowjs",mw=1,cl="models_store",Oi="model_info_store";function qS(){if(!fe().getBool("IS_BROWSER"))throw new Error("Failed to obtain IndexedDB factory because the current environmentis not a web browser.");let r=typeof window>"u"?self:window,t=r.indexedDB||r.mozIndexedDB||r.webkitIndexedDB||r.msIndexedDB||r.shimIndexedDB;if(t==null)throw new Error("The current browser does not appear to support IndexedDB.");return t}function dw(r){let t=r.result;t.createObjectStore(cl,{keyPath:"modelPath"}),t.createObjectStore(Oi,{keyPath:"modelPath"})}var as=class{constructor(t){if(this.indexedDB=qS(),t==null||!t)throw new Error("For IndexedDB, modelPath must not be null, undefined or empty.");this.modelPath=t}async save(t){if(t.modelTopology instanceof ArrayBuffer)throw new Error("BrowserLocalStorage.save() does not support saving model topology in binary formats yet.");return this.databaseAction(this.modelPath,t)}async load(){return this.databaseAction(this.modelPath)}databaseAction(t,e){return new Promise((n,o)=>{let s=this.indexedDB.open(fw,mw);s.onupgradeneeded=()=>dw(s),s.onsuccess=()=>{let a=s.result;if(e==null){let u=a.transaction(cl,"readonly"),i=u.objectStore(cl).get(this.modelPath);i.onsuccess=()=>{if(i.result==null)return a.close(),o(new Error(`Cannot find model with path '${this.modelPath}' in IndexedDB.`));n(i.result.modelArtifacts)},i.onerror=c=>(a.close(),o(i.error)),u.oncomplete=()=>a.close()}else{e.weightData=_n.join(e.weightData);let u=Ys(e),l=a.transaction(Oi,"readwrite"),i=l.objectStore(Oi),c;try{c=i.put({modelPath:this.modelPath,modelArtifactsInfo:u})}catch(f){return o(f)}let p;c.onsuccess=()=>{p=a.transaction(cl,"readwrite");let f=p.objectStore(cl),m;try{m=f.put({modelPath:this.modelPath,modelArtifacts:e,modelArtifactsInfo:u})}catch(d){return o(d)}m.onsuccess=()=>n({modelArtifactsInfo:u}),m.onerror=d=>{i=l.objectStore(Oi);let h=i.delete(this.modelPath);h.onsuccess=()=>(a.close(),o(m.error)),h.onerror=g=>(a.close(),o(m.error))}},c.onerror=f=>(a.close(),o(c.error)),l.oncomplete=()=>{p==null?a.close():p.oncomplete=()=>a.close()}}},s.onerror=a=>o(s.error)})}};as.URL_SCHEME="indexeddb://";var KS=r=>fe().getBool("IS_BROWSER")&&!Array.isArray(r)&&r.startsWith(as.URL_SCHEME)?TO(r.slice(as.URL_SCHEME.length)):null;Dn.registerSaveRouter(KS);Dn.registerLoadRouter(KS);function TO(r){return new as(r)}function MO(r){return r.startsWith(as.URL_SCHEME)?r.slice(as.URL_SCHEME.length):r}var th=class{constructor(){this.indexedDB=qS()}async listModels(){return new Promise((t,e)=>{let n=this.indexedDB.open(fw,mw);n.onupgradeneeded=()=>dw(n),n.onsuccess=()=>{let o=n.result,s=o.transaction(Oi,"readonly"),u=s.objectStore(Oi).getAll();u.onsuccess=()=>{let l={};for(let i of u.result)l[i.modelPath]=i.modelArtifactsInfo;t(l)},u.onerror=l=>(o.close(),e(u.error)),s.oncomplete=()=>o.close()},n.onerror=o=>e(n.error)})}async removeModel(t){return t=MO(t),new Promise((e,n)=>{let o=this.indexedDB.open(fw,mw);o.onupgradeneeded=()=>dw(o),o.onsuccess=()=>{let s=o.result,a=s.transaction(Oi,"readwrite"),u=a.objectStore(Oi),l=u.get(t),i;l.onsuccess=()=>{if(l.result==null)return s.close(),n(new Error(`Cannot find model with path '${t}' in IndexedDB.`));{let c=u.delete(t),p=()=>{i=s.transaction(cl,"readwrite");let m=i.objectStore(cl).delete(t);m.onsuccess=()=>e(l.result.modelArtifactsInfo),m.onerror=d=>n(l.error)};c.onsuccess=p,c.onerror=f=>(p(),s.close(),n(l.error))}},l.onerror=c=>(s.close(),n(l.error)),a.oncomplete=()=>{i==null?s.close():i.oncomplete=()=>s.close()}},o.onerror=s=>n(o.error)})}};var Xs="/",Cp="tensorflowjs_models",jS="info",NO="model_topology",FO="weight_specs",BO="weight_data",PO="model_metadata";function YS(r){return{info:[Cp,r,jS].join(Xs),topology:[Cp,r,NO].join(Xs),weightSpecs:[Cp,r,FO].join(Xs),weightData:[Cp,r,BO].join(Xs),modelMetadata:[Cp,r,PO].join(Xs)}}function XS(r){for(let t of Object.values(r))window.localStorage.removeItem(t)}function $O(r){let t=r.split(Xs);if(t.length<3)throw new Error(`Invalid key format: ${r}`);return t.slice(1,t.length-1).join(Xs)}function LO(r){return r.startsWith(us.URL_SCHEME)?r.slice(us.URL_SCHEME.length):r}var us=class{constructor(t){if(!fe().getBool("IS_BROWSER")||typeof window>"u"||typeof window.localStorage>"u")throw new Error("The current environment does not support local storage.");if(this.LS=window.localStorage,t==null||!t)throw new Error("For local storage, modelPath must not be null, undefined or empty.");this.modelPath=t,this.keys=YS(this.modelPath)}async save(t){if(t.modelTopology instanceof ArrayBuffer)throw new Error("BrowserLocalStorage.save() does not support saving model topology in binary formats yet.");{let e=JSON.stringify(t.modelTopology),n=JSON.stringify(t.weightSpecs),o=Ys(t),s=_n.join(t.weightData);try{this.LS.setItem(this.keys.info,JSON.stringify(o)),this.LS.setItem(this.keys.topology,e),this.LS.setItem(this.keys.weightSpecs,n),this.LS.setItem(this.keys.weightData,VS(s));let a={format:t.format,generatedBy:t.generatedBy,convertedBy:t.convertedBy,signature:t.signature!=null?t.signature:void 0,userDefinedMetadata:t.userDefinedMetadata!=null?t.userDefinedMetadata:void 0,modelInitializer:t.modelInitializer!=null?t.modelInitializer:void 0,initializerSignature:t.initializerSignature!=null?t.initializerSignature:void 0,trainingConfig:t.trainingConfig!=null?t.trainingConfig:void 0};return this.LS.setItem(this.keys.modelMetadata,JSON.stringify(a)),{modelArtifactsInfo:o}}catch{throw XS(this.keys),new Error(`Failed to save model '${this.modelPath}' to local storage: size quota being exceeded is a possible cause of this failure: modelTopologyBytes=${o.modelTopologyBytes}, weightSpecsBytes=${o.weightSpecsBytes}, weightDataBytes=${o.weightDataBytes}.`)}}}async load(){let t=JSON.parse(this.LS.getItem(this.keys.info));if(t==null)throw new Error(`In local storage, there is no model with name '${this.modelPath}'`);if(t.modelTopologyType!=="JSON")throw new Error("BrowserLocalStorage does not support loading non-JSON model topology yet.");let e={},n=JSON.parse(this.LS.getItem(this.keys.topology));if(n==null)throw new Error(`In local storage, the topology of model '${this.modelPath}' is missing.`);e.modelTopology=n;let o=JSON.parse(this.LS.getItem(this.keys.weightSpecs));if(o==null)throw new Error(`In local storage, the weight specs of model '${this.modelPath}' are missing.`);e.weightSpecs=o;let s=this.LS.getItem(this.keys.modelMetadata);if(s!=null){let u=JSON.parse(s);e.format=u.format,e.generatedBy=u.generatedBy,e.convertedBy=u.convertedBy,u.signature!=null&&(e.signature=u.signature),u.userDefinedMetadata!=null&&(e.userDefinedMetadata=u.userDefinedMetadata),u.modelInitializer!=null&&(e.modelInitializer=u.modelInitializer),u.initializerSignature!=null&&(e.initializerSignature=u.initializerSignature),u.trainingConfig!=null&&(e.trainingConfig=u.trainingConfig)}let a=this.LS.getItem(this.keys.weightData);if(a==null)throw new Error(`In local storage, the binary weight values of model '${this.modelPath}' are missing.`);return e.weightData=HS(a),e}};us.URL_SCHEME="localstorage://";var JS=r=>fe().getBool("IS_BROWSER")&&!Array.isArray(r)&&r.startsWith(us.URL_SCHEME)?OO(r.slice(us.URL_SCHEME.length)):null;Dn.registerSaveRouter(JS);Dn.registerLoadRouter(JS);function OO(r){return new us(r)}var rh=class{constructor(){ce(fe().getBool("IS_BROWSER"),()=>"Current environment is not a web browser"),ce(typeof window>"u"||typeof window.localStorage<"u",()=>"Current browser does not appear to support localStorage"),this.LS=window.localStorage}async listModels(){let t={},e=Cp+Xs,n=Xs+jS;for(let o=0;o<this.LS.length;++o){let s=this.LS.key(o);if(s.startsWith(e)&&s.endsWith(n)){let a=$O(s);t[a]=JSON.parse(this.LS.getItem(s))}}return t}async removeModel(t){t=LO(t);let e=YS(t);if(this.LS.getItem(e.info)==null)throw new Error(`Cannot find model at path '${t}'`);let n=JSON.parse(this.LS.getItem(e.info));return XS(e),n}};var ZS="://",sm=class r{constructor(){this.managers={}}static getInstance(){return r.instance==null&&(r.instance=new r),r.instance}static registerManager(t,e){ce(t!=null,()=>"scheme must not be undefined or null."),t.endsWith(ZS)&&(t=t.slice(0,t.indexOf(ZS))),ce(t.length>0,()=>"scheme must not be an empty string.");let n=r.getInstance();ce(n.managers[t]==null,()=>`A model store manager is already registered for scheme '${t}'.`),n.managers[t]=e}static getManager(t){let e=r.getInstance().managers[t];if(e==null)throw new Error(`Cannot find model manager for scheme '${t}'`);return e}static getSchemes(){return Object.keys(r.getInstance().managers)}};var hw=class{constructor(){this.messageName="setTimeoutCustom",this.functionRefs=[],this.handledMessageCount=0,this.hasEventListener=!1}fetch(t,e){return fetch(t,e)}now(){return performance.now()}encode(t,e){if(e!=="utf-8"&&e!=="utf8")throw new Error(`Browser's encoder only supports utf-8, but got ${e}`);return this.textEncoder==null&&(this.textEncoder=new TextEncoder),this.textEncoder.encode(t)}decode(t,e){return new TextDecoder(e).decode(t)}setTimeoutCustom(t,e){if(typeof window>"u"||!fe().getBool("USE_SETTIMEOUTCUSTOM")){setTimeout(t,e);return}this.functionRefs.push(t),setTimeout(()=>{window.postMessage({name:this.messageName,index:this.functionRefs.length-1},"*")},e),this.hasEventListener||(this.hasEventListener=!0,window.addEventListener("message",n=>{if(n.source===window&&n.data.name===this.messageName){n.stopPropagation();let o=this.functionRefs[n.data.index];o(),this.handledMessageCount++,this.handledMessageCount===this.functionRefs.length&&(this.functionRefs=[],this.handledMessageCount=0)}},!0))}isTypedArray(t){return Wd(t)}};if(fe().get("IS_BROWSER")){fe().setPlatform("browser",new hw);try{sm.registerManager(us.URL_SCHEME,new rh)}catch{}try{sm.registerManager(as.URL_SCHEME,new th)}catch{}}var zO={importFetch:()=>eC()},gw;var yw=class{constructor(){this.util=tC(),this.textEncoder=new this.util.TextEncoder}fetch(t,e){return fe().global.fetch!=null?fe().global.fetch(t,e):(gw==null&&(gw=zO.importFetch()),gw(t,e))}now(){let t=process.hrtime();return t[0]*1e3+t[1]/1e6}encode(t,e){if(e!=="utf-8"&&e!=="utf8")throw new Error(`Node built-in encoder only supports utf-8, but got ${e}`);return this.textEncoder.encode(t)}decode(t,e){return t.length===0?"":new this.util.TextDecoder(e).decode(t)}isTypedArray(t){return this.util.types.isFloat32Array(t)||this.util.types.isInt32Array(t)||this.util.types.isUint8Array(t)||this.util.types.isUint8ClampedArray(t)}};fe().get("IS_NODE")&&!fe().get("IS_BROWSER")&&fe().setPlatform("node",new yw);function Me(r,t="float32",e){return t=t||"float32",Vn(r),new xt(r,t,e)}function WO(r,t){let e=pe(r,"x","cast");if(!Lx(t))throw new Error(`Failed to cast to unknown dtype ${t}`);if(t==="string"&&e.dtype!=="string"||t!=="string"&&e.dtype==="string")throw new Error("Only strings can be casted to strings");let n={x:e},o={dtype:t};return re.runKernel(rs,n,o)}var zi=he({cast_:WO});function GO(r){let e={x:pe(r,"x","clone","string_or_numeric")};return re.runKernel(os,e)}var kp=he({clone_:GO});function rC(r,t=!1){console.log(r.toString(t))}uw();var UO={buffer:Me,cast:zi,clone:kp,print:rC};FS(UO);function VO(r,t){let e=pe(r,"a","add"),n=pe(t,"b","add");[e,n]=an(e,n);let o={a:e,b:n};return re.runKernel("Add",o)}var Ge=he({add_:VO});function HO(r,t){let e=pe(r,"a","floorDiv"),n=pe(t,"b","floorDiv");[e,n]=an(e,n);let o={a:e,b:n};return re.runKernel($s,o)}var nC=he({floorDiv_:HO});function QO(r,t){let e=pe(r,"a","div"),n=pe(t,"b","div");if([e,n]=an(e,n),e.dtype==="int32"&&n.dtype==="int32")return nC(e,n);let o={a:e,b:n},s={};return re.runKernel(Ps,o,s)}var rr=he({div_:QO});function qO(r,t){let e=pe(r,"a","mul"),n=pe(t,"b","mul");[e,n]=an(e,n);let o={a:e,b:n};return re.runKernel(zs,o)}var Ie=he({mul_:qO});function KO(r){let t=pe(r,"x","abs");if(t.dtype==="complex64"){let e={x:t};return re.runKernel(tp,e)}else{let e={x:t};return re.runKernel("Abs",e)}}var Po=he({abs_:KO});function jO(r){let e={x:pe(r,"x","acos")};return re.runKernel(Ts,e)}var xw=he({acos_:jO});function YO(r){ce(Array.isArray(r),()=>"The argument passed to tf.addN() must be a list of tensors"),ce(r.length>=1,()=>`Must pass at least one tensor to tf.addN(), but got ${r.length}`);let t=r.map((o,s)=>pe(o,`tensors${s}`,"addN")),e=t[0];t.forEach(o=>{if(o.dtype!==e.dtype)throw new Error("All tensors passed to tf.addN() must have the same dtype")}),t.forEach(o=>{if(!bi(o.shape,e.shape))throw new Error("All tensors passed to tf.addN() must have the same shape")});let n=t;return re.runKernel(Ms,n)}var ww=he({addN_:YO});function XO(r,t,e,n,o="NHWC",s){let a=r[3],u=[...t,a],l=sC(o);return Iw(r,u,e,s,n,null,null,l)}function JO(r,t,e,n,o,s,a="channelsLast"){let[u,l]=im(t),i;if(a==="channelsLast")i=[u,l,r[3],r[3]];else if(a==="channelsFirst")i=[u,l,r[1],r[1]];else throw new Error(`Unknown dataFormat ${a}`);return Iw(r,i,e,n,o,s,!1,a)}function ZO(r,t,e,n,o,s,a="NDHWC"){let[u,l,i]=bw(t),c,p;if(a==="NDHWC")p="channelsLast",c=[u,l,i,r[4],r[4]];else if(a==="NCDHW")p="channelsFirst",c=[u,l,i,r[1],r[1]];else throw new Error(`Unknown dataFormat ${a}`);return oC(r,c,e,n,o,!1,p,s)}function Iw(r,t,e,n,o,s,a=!1,u="channelsLast"){let[l,i,c,p]=[-1,-1,-1,-1];if(u==="channelsLast")[l,i,c,p]=r;else if(u==="channelsFirst")[l,p,i,c]=r;else throw new Error(`Unknown dataFormat ${u}`);let[f,m,,d]=t,[h,g]=im(e),[y,x]=im(n),w=vp(f,y),A=vp(m,x),{padInfo:I,outHeight:v,outWidth:E}=rz(o,i,c,h,g,w,A,s,u),T=a?d*p:d,F;return u==="channelsFirst"?F=[l,T,v,E]:u==="channelsLast"&&(F=[l,v,E,T]),{batchSize:l,dataFormat:u,inHeight:i,inWidth:c,inChannels:p,outHeight:v,outWidth:E,outChannels:T,padInfo:I,strideHeight:h,strideWidth:g,filterHeight:f,filterWidth:m,effectiveFilterHeight:w,effectiveFilterWidth:A,dilationHeight:y,dilationWidth:x,inShape:r,outShape:F,filterShape:t}}function oC(r,t,e,n,o,s=!1,a="channelsLast",u){let[l,i,c,p,f]=[-1,-1,-1,-1,-1];if(a==="channelsLast")[l,i,c,p,f]=r;else if(a==="channelsFirst")[l,f,i,c,p]=r;else throw new Error(`Unknown dataFormat ${a}`);let[m,d,h,,g]=t,[y,x,w]=bw(e),[A,I,v]=bw(n),E=vp(m,A),T=vp(d,I),F=vp(h,v),{padInfo:k,outDepth:_,outHeight:M,outWidth:R}=nz(o,i,c,p,y,x,w,E,T,F,u),L=s?g*f:g,$;return a==="channelsFirst"?$=[l,L,_,M,R]:a==="channelsLast"&&($=[l,_,M,R,L]),{batchSize:l,dataFormat:a,inDepth:i,inHeight:c,inWidth:p,inChannels:f,outDepth:_,outHeight:M,outWidth:R,outChannels:L,padInfo:k,strideDepth:y,strideHeight:x,strideWidth:w,filterDepth:m,filterHeight:d,filterWidth:h,effectiveFilterDepth:E,effectiveFilterHeight:T,effectiveFilterWidth:F,dilationDepth:A,dilationHeight:I,dilationWidth:v,inShape:r,outShape:$,filterShape:t}}function ez(r,t,e,n,o){n==null&&(n=Sw(r,t,e));let s=r[0],a=r[1],u=am((s-t+2*n)/e+1,o),l=am((a-t+2*n)/e+1,o);return[u,l]}function tz(r,t,e,n,o,s){o==null&&(o=Sw(r,t[0],n[0]));let a=[0,0,0,e];for(let u=0;u<3;u++)r[u]+2*o>=t[u]&&(a[u]=am((r[u]-t[u]+2*o)/n[u]+1,s));return a}function Sw(r,t,e,n=1){let o=vp(t,n);return Math.floor((r[0]*(e-1)-e+o)/2)}function im(r){return typeof r=="number"?[r,r,r]:r.length===2?[r[0],r[1],1]:r}function bw(r){return typeof r=="number"?[r,r,r]:r}function vp(r,t){return t<=1?r:r+(r-1)*(t-1)}function rz(r,t,e,n,o,s,a,u,l){let i,c,p;if(typeof r=="number"){i={top:r,bottom:r,left:r,right:r,type:r===0?"VALID":"NUMBER"};let m=ez([t,e],s,n,r,u);c=m[0],p=m[1]}else if(r==="same"){c=Math.ceil(t/n),p=Math.ceil(e/o);let f=Math.max(0,(c-1)*n+s-t),m=Math.max(0,(p-1)*o+a-e),d=Math.floor(f/2),h=f-d,g=Math.floor(m/2),y=m-g;i={top:d,bottom:h,left:g,right:y,type:"SAME"}}else if(r==="valid")i={top:0,bottom:0,left:0,right:0,type:"VALID"},c=Math.ceil((t-s+1)/n),p=Math.ceil((e-a+1)/o);else if(typeof r=="object"){let f=l==="channelsLast"?r[1][0]:r[2][0],m=l==="channelsLast"?r[1][1]:r[2][1],d=l==="channelsLast"?r[2][0]:r[3][0],h=l==="channelsLast"?r[2][1]:r[3][1];i={top:f,bottom:m,left:d,right:h,type:f===0&&m===0&&d===0&&h===0?"VALID":"EXPLICIT"},c=am((t-s+f+m)/n+1,u),p=am((e-a+d+h)/o+1,u)}else throw Error(`Unknown padding parameter: ${r}`);return{padInfo:i,outHeight:c,outWidth:p}}function nz(r,t,e,n,o,s,a,u,l,i,c){let p,f,m,d;if(r==="valid"&&(r=0),typeof r=="number"){p={top:r,bottom:r,left:r,right:r,front:r,back:r,type:r===0?"VALID":"NUMBER"};let g=tz([t,e,n,1],[u,l,i],1,[o,s,a],r,c);f=g[0],m=g[1],d=g[2]}else if(r==="same"){f=Math.ceil(t/o),m=Math.ceil(e/s),d=Math.ceil(n/a);let h=(f-1)*o+u-t,g=(m-1)*s+l-e,y=(d-1)*a+i-n,x=Math.floor(h/2),w=h-x,A=Math.floor(g/2),I=g-A,v=Math.floor(y/2),E=y-v;p={top:A,bottom:I,left:v,right:E,front:x,back:w,type:"SAME"}}else throw Error(`Unknown padding parameter: ${r}`);return{padInfo:p,outDepth:f,outHeight:m,outWidth:d}}function am(r,t){if(!t)return Math.trunc(r);switch(t){case"round":return Math.round(r);case"ceil":return Math.ceil(r);case"floor":return Math.floor(r);default:throw new Error(`Unknown roundingMode ${t}`)}}function Aw(r){let[t,e,n]=im(r);return t===1&&e===1&&n===1}function Cw(r,t){return Aw(r)||Aw(t)}function nh(r){return im(r).every(t=>t>0)}function sC(r){if(r==="NHWC")return"channelsLast";if(r==="NCHW")return"channelsFirst";throw new Error(`Unknown dataFormat ${r}`)}function um(r,t,e){if(e!=null){if(typeof t=="string")throw Error(`Error in ${r}: pad must be an integer when using dimRoundingMode ${e} but got pad ${t}.`);if(typeof t=="number")ce(Hf(t),()=>`Error in ${r}: pad must be an integer when using dimRoundingMode ${e} but got pad ${t}.`);else if(typeof t=="object")t.forEach(n=>{n.forEach(o=>{ce(Hf(o),()=>`Error in ${r}: pad must be an integer when using dimRoundingMode ${e} but got pad ${o}.`)})});else throw Error(`Error in ${r}: Unknown padding parameter: ${t}`)}}function oz(r,t){let n={x:pe(r,"x","reshape","string_or_numeric")},o={shape:t};return re.runKernel(Di,n,o)}var Lt=he({reshape_:oz});function sz(r,t=0){ce(r.length>=1,()=>"Pass at least one tensor to concat");let e=Yd(r,"tensors","concat","string_or_numeric");if(e[0].dtype==="complex64"&&e.forEach(s=>{if(s.dtype!=="complex64")throw new Error(`Cannot concatenate complex64 tensors with a tensor
          with dtype ${s.dtype}. `)}),e.length===1)return kp(e[0]);let n=e,o={axis:t};return re.runKernel(Ii,n,o)}var lm=he({concat_:sz});function iz(r,t,e=!1,n=!1){let o=pe(r,"a","matMul"),s=pe(t,"b","matMul");[o,s]=an(o,s);let a={a:o,b:s},u={transposeA:e,transposeB:n};return re.runKernel(Ns,a,u)}var Wi=he({matMul_:iz});function az(r){let e={x:pe(r,"x","sigmoid","float32")};return re.runKernel(Hs,e)}var fl=he({sigmoid_:az});function uz(r,t,e){let n=pe(r,"x","slice","string_or_numeric");if(n.rank===0)throw new Error("Slicing scalar is not possible");let o={x:n},s={begin:t,size:e};return re.runKernel(Ri,o,s)}var Ep=he({slice_:uz});function lz(r,t){let e=pe(r,"broadcastTo","x"),n=e.shape;if(Vn(t),t.length<e.rank)throw new Error(`broadcastTo(): shape.length=${t.length} < input.rank=${e.rank}.`);if(t.length>e.rank){let i=e.shape.slice();for(;i.length<t.length;)i.unshift(1);e=Lt(e,i)}let o=e.shape,s=Array.from(t);for(let i=t.length-1;i>=0;i--)if(o[i]===t[i])s[i]=1;else if(e.shape[i]!==1)throw new Error(`broadcastTo(): [${n}] cannot be broadcast to [${t}].`);if(s.map((i,c)=>i>1?c:-1).filter(i=>i>=0).length===0)return kp(e);let u={x:e},l={reps:s};return re.runKernel(qs,u,l)}var cm=he({broadcastTo_:lz});function oh(r,t,e){Vn(r),e=e||Ai(t);let n={shape:r,value:t,dtype:e};return re.runKernel(ki,{},n)}function cz(r,t,e){let n=pe(r,"x","clipByValue");if(ce(t<=e,()=>`Error in clip: min (${t}) must be less than or equal to max (${e}).`),t===e)return oh(n.shape,t,n.dtype);let o={x:n},s={clipValueMin:t,clipValueMax:e};return re.runKernel(ns,o,s)}var kw=he({clipByValue_:cz});function pz(r,t,e,n,o="NHWC",s=[1,1],a){let u=pe(r,"x","conv2d","float32"),l=pe(t,"filter","conv2d","float32"),i=u,c=!1;u.rank===3&&(c=!0,i=Lt(u,[1,u.shape[0],u.shape[1],u.shape[2]])),ce(i.rank===4,()=>`Error in conv2d: input must be rank 4, but got rank ${i.rank}.`),ce(l.rank===4,()=>`Error in conv2d: filter must be rank 4, but got rank ${l.rank}.`),um("conv2d",n,a);let p=o==="NHWC"?i.shape[3]:i.shape[1];ce(p===l.shape[2],()=>`Error in conv2d: depth of input (${p}) must match input depth for filter ${l.shape[2]}.`),ce(Cw(e,s),()=>`Error in conv2D: Either strides or dilations must be 1. Got strides ${e} and dilations '${s}'`),ce(nh(s),()=>"Error in conv2D: Dilated rates should be larger than 0."),ce(nh(e),()=>"Error in conv2D: Strides should be larger than 0.");let f={x:i,filter:l},m={strides:e,pad:n,dataFormat:o,dilations:s,dimRoundingMode:a},d=re.runKernel(Fs,f,m);return c?Lt(d,[d.shape[1],d.shape[2],d.shape[3]]):d}var vw=he({conv2d_:pz});function fz(r,t,e,n,o,s="NHWC",a){ce(r.length===t.rank,()=>`Length of inShape (${r.length}) and rank of dy (${t.rank}) must match`);let u=r,l=t,i=!1;t.rank===3&&(i=!0,l=Lt(t,[1,t.shape[0],t.shape[1],t.shape[2]]),u=[1,r[0],r[1],r[2]]),ce(u.length===4,()=>`Error in conv2dDerInput: inShape must be length 4, but got length ${u.length}.`),ce(l.rank===4,()=>`Error in conv2dDerInput: dy must be rank 4, but got rank ${l.rank}`),ce(e.rank===4,()=>`Error in conv2dDerInput: filter must be rank 4, but got rank ${e.rank}`);let c=s==="NHWC"?u[3]:u[1],p=s==="NHWC"?l.shape[3]:l.shape[1];ce(c===e.shape[2],()=>`Error in conv2dDerInput: depth of input (${c}) must match input depth for filter ${e.shape[2]}.`),ce(p===e.shape[3],()=>`Error in conv2dDerInput: depth of output (${p}) must match output depth for filter ${e.shape[3]}.`),um("conv2dDerInput",o,a);let f={dy:l,filter:e},m={strides:n,pad:o,dataFormat:s,dimRoundingMode:a,inputShape:u},d=re.runKernel(Bs,f,m);return i?Lt(d,[d.shape[1],d.shape[2],d.shape[3]]):d}var aC=he({conv2DBackpropInput_:fz});function mz(r,t,e,n,o,s){let a=pe(r,"x","conv2dTranspose"),u=pe(t,"filter","conv2dTranspose");return aC(e,a,u,n,o,"NHWC",s)}var Ew=he({conv2dTranspose_:mz});function dz(r){let e={x:pe(r,"x","cos","float32")};return re.runKernel("Cos",e)}var _w=he({cos_:dz});var $o={};Zo($o,{assertAndGetBroadcastShape:()=>ih,getBroadcastDims:()=>uC,getReductionAxes:()=>sh});function uC(r,t){let e=r.length,n=[];for(let o=0;o<e;o++){let s=e-1-o,a=r[s]||1;(t[t.length-1-o]||1)>1&&a===1&&n.unshift(s)}return n}function sh(r,t){let e=[];for(let n=0;n<t.length;n++){let o=r[r.length-n-1],s=t.length-n-1,a=t[s];(o==null||o===1&&a>1)&&e.unshift(s)}return e}function ih(r,t){let e=Math.max(r.length,t.length),n=new Array(e);for(let o=0;o<e;o++){let s=r[r.length-o-1];s==null&&(s=1);let a=t[t.length-o-1];if(a==null&&(a=1),s===1)n[e-o-1]=a;else if(a===1)n[e-o-1]=s;else if(s!==a){let u=`Operands could not be broadcast together with shapes ${r} and ${t}.`;throw Error(u)}else n[e-o-1]=s}return n}function hz(r){let e={x:pe(r,"x","zerosLike")};return re.runKernel(Ni,e)}var zr=he({zerosLike_:hz});function gz(r){let e={x:pe(r,"x","elu","float32")};return re.runKernel("Elu",e)}var lC=he({elu_:gz});function Dw(r,t){for(let e=0;e<r.length;++e)if(r[r.length-e-1]!==t-1-e)return!1;return!0}function cC(r,t,e){let n=r.length+t.length,o=[],s=0,a=0;for(let u=0;u<n;u++)e.indexOf(u)===-1?o.push(r[s++]):o.push(t[a++]);return o}function yz(r,t){let e=[],n=r.length;for(let s=0;s<n;s++)t.indexOf(s)===-1&&e.push(r[s]);let o=t.map(s=>r[s]);return[e,o]}function Rw(r,t){let e=t.map(n=>1);return cC(r,e,t)}function xz(r,t,e){ce(Dw(t,e),()=>`${r} supports only inner-most axes for now. Got axes ${t} and rank-${e} input.`)}function wz(r,t){if(Dw(r,t))return null;let e=[];for(let n=0;n<t;++n)r.indexOf(n)===-1&&e.push(n);return r.forEach(n=>e.push(n)),e}function bz(r){return r.map((t,e)=>[e,t]).sort((t,e)=>t[1]-e[1]).map(t=>t[0])}function Az(r,t){let e=[];for(let n=t-r;n<t;++n)e.push(n);return e}function Sz(r,t=null,e=!1){let o={x:pe(r,"x","max")},s={reductionIndices:t,keepDims:e};return re.runKernel("Max",o,s)}var ah=he({max_:Sz});function Cz(r,t=null,e=!1){let o={x:pe(r,"x","min")},s={axis:t,keepDims:e};return re.runKernel("Min",o,s)}var Tw=he({min_:Cz});function kz(r,t){let e=pe(r,"base","pow"),n=pe(t,"exp","pow");[e,n]=an(e,n);let o={a:e,b:n};return re.runKernel("Pow",o)}var pm=he({pow_:kz});function hn(r,t){if((Xr(r)&&t!=="string"||Array.isArray(r))&&t!=="complex64")throw new Error("Error creating a new Scalar: value must be a primitive (number|boolean|string)");if(t==="string"&&Xr(r)&&!(r instanceof Uint8Array))throw new Error("When making a scalar from encoded string, the value must be `Uint8Array`.");return Pi(r,[],[],t)}function vz(r){let e={x:pe(r,"x","sqrt","float32")};return re.runKernel(Qs,e)}var un=he({sqrt_:vz});function Ez(r){let t=pe(r,"x","square"),e={};return re.runKernel("Square",{x:t},e)}var ln=he({square_:Ez});function _z(r,t=null,e=!1){let n=pe(r,"x","sum");n.dtype==="bool"&&(n=zi(n,"int32"));let o={x:n},s={axis:t,keepDims:e};return re.runKernel("Sum",o,s)}var co=he({sum_:_z});function Dz(r,t="euclidean",e=null,n=!1){r=pe(r,"x","norm");let o=pC(r,t,e),s=o.shape;if(n){let a=vd(e,r.shape);s=Rw(o.shape,a)}return Lt(o,s)}function pC(r,t,e=null){if(r.rank===0)return Po(r);if(r.rank!==1&&e===null)return pC(Lt(r,[-1]),t,e);if(r.rank===1||typeof e=="number"||Array.isArray(e)&&e.length===1){if(t===1)return co(Po(r),e);if(t===1/0)return ah(Po(r),e);if(t===-1/0)return Tw(Po(r),e);if(t==="euclidean"||t===2)return un(co(pm(Po(r),hn(2,"int32")),e));throw new Error(`Error in norm: invalid ord value: ${t}`)}if(Array.isArray(e)&&e.length===2){if(t===1)return ah(co(Po(r),e[0]),e[1]-1);if(t===1/0)return ah(co(Po(r),e[1]),e[0]);if(t===-1/0)return Tw(co(Po(r),e[1]),e[0]);if(t==="fro"||t==="euclidean")return un(co(ln(r),e));throw new Error(`Error in norm: invalid ord value: ${t}`)}throw new Error(`Error in norm: invalid axis: ${e}`)}var Mw=he({norm_:Dz});function Rz(r,t,e=0,n=0){let o=pe(r,"x","gather"),s=pe(t,"indices","gather","int32"),a={x:o,indices:s},u={axis:e,batchDims:n};return re.runKernel(vi,a,u)}var Nw=he({gather_:Rz});function Tz(r,t=.2){let n={x:pe(r,"x","leakyRelu")},o={alpha:t};return re.runKernel(Ls,n,o)}var fm=he({leakyRelu_:Tz});function Mz(r){let e={x:pe(r,"x","log","float32")};return re.runKernel("Log",e)}var Fw=he({log_:Mz});function Bw(r,t){ce(Vc(r),()=>"The f passed in variableGrads(f) must be a function"),ce(t==null||Array.isArray(t)&&t.every(i=>i instanceof Ks),()=>"The varList passed in variableGrads(f, varList) must be an array of variables");let e=t!=null;if(!e){t=[];for(let i in re.registeredVariables)t.push(re.registeredVariables[i])}let n=e?t.filter(i=>!i.trainable):null,o=t.length;t=t.filter(i=>i.trainable),ce(t.length>0,()=>`variableGrads() expects at least one of the input variables to be trainable, but none of the ${o} variables is trainable.`);let s=!0,{value:a,grads:u}=re.gradients(r,t,null,s);ce(u.some(i=>i!=null),()=>"Cannot find a connection between any variable and the result of the loss function y=f(x). Please make sure the operations that use variables are inside the function f passed to minimize()."),ce(a.rank===0,()=>`The f passed in variableGrads(f) must return a scalar, but it returned a rank-${a.rank} tensor`);let l={};return t.forEach((i,c)=>{u[c]!=null&&(l[i.name]=u[c])}),n?.forEach(i=>l[i.name]=null),{value:a,grads:l}}function mm(r){return re.customGrad(r)}function Nz(r,t){let e=pe(r,"a","sub"),n=pe(t,"b","sub");[e,n]=an(e,n);let o={a:e,b:n};return re.runKernel("Sub",o)}var kr=he({sub_:Nz});function Fz(r,t){let e=pe(r,"a","maximum"),n=pe(t,"b","maximum");[e,n]=an(e,n),e.dtype==="bool"&&(e=zi(e,"int32"),n=zi(n,"int32")),ih(e.shape,n.shape);let o={a:e,b:n};return re.runKernel(Os,o)}var fC=he({maximum_:Fz});function Br(r,t="float32"){if(Vn(r),t==="complex64"){let n=Br(r,"float32"),o=Br(r,"float32");return Xd(n,o)}let e=Qc(Ut(r),t);return re.makeTensor(e,r,t)}function Al(r,t="float32"){if(Vn(r),t==="complex64"){let n=Al(r,"float32"),o=Br(r,"float32");return Xd(n,o)}let e=Qf(Ut(r),t);return re.makeTensor(e,r,t)}function Bz(r){let e={x:pe(r,"x","onesLike")};return re.runKernel(Ei,e)}var Pw=he({onesLike_:Bz});function Pz(r,t){let e=pe(r,"x","prelu"),n=pe(t,"alpha","prelu"),o={x:e,alpha:n};return re.runKernel(Ws,o)}var mC=he({prelu_:Pz});function Uz(r){let e={x:pe(r,"x","relu")};return re.runKernel(Gs,e)}var dm=he({relu_:Uz});function Vz(r){let e={x:pe(r,"x","relu6")};return re.runKernel(Us,e)}var TC=he({relu6_:Vz});function Hz(r){let e={x:pe(r,"x","rsqrt","float32")};return re.runKernel(Vs,e)}var lh=he({rsqrt_:Hz});function Qz(r){let e={x:pe(r,"x","sin","float32")};return re.runKernel("Sin",e)}var hm=he({sin_:Qz});function qz(r,t,e=0){let o={x:pe(r,"x","split")},s={numOrSizeSplits:t,axis:e};return re.runKernel(Ti,o,s)}var Uw=he({split_:qz});function Kz(r,t=0){let e=Yd(r,"tensors","stack","string_or_numeric");ce(e.length>=1,()=>"Pass at least one tensor to tf.stack"),e.length>0&&ce(t<=e[0].rank,()=>"Axis must be <= rank of the tensor");let n=e,o={axis:t};return re.runKernel(_i,n,o)}var Vw=he({stack_:Kz});function jz(r,t=0){let n={x:pe(r,"x","step")},o={alpha:t};return re.runKernel(ss,n,o)}var gm=he({step_:jz});function Cl(r,t){Vf(r);let e=ll(r,t);if(e.length!==1)throw new Error("tensor1d() requires values to be a flat/TypedArray");return Pi(r,null,e,t)}function _p(r,t,e){if(Vf(r),t!=null&&t.length!==2)throw new Error("tensor2d() requires shape to have two numbers");let n=ll(r,e);if(n.length!==2&&n.length!==1)throw new Error("tensor2d() requires values to be number[][] or flat/TypedArray");if(n.length===1&&t==null)throw new Error("tensor2d() requires shape to be provided when `values` are a flat/TypedArray");return Pi(r,t,n,e)}var Dp={};Zo(Dp,{calculateShapes:()=>NC,validateInput:()=>MC,validateUpdateShape:()=>Hw});function Hw(r,t,e){let n=t.rank>1?t.shape[t.rank-1]:1,o=t.rank>1?t.rank-1:1,s=`Must have updates.shape = indices.shape[:batchDim] + shape[sliceDim:], got updates.shape: ${e.shape}, indices.shape: ${t.shape}, shape: ${r}, sliceDim: ${n}, and batchDim: ${o}.`;if(e.rank<o)throw new Error(s+` update.rank < ${o}. `);if(r.length<n+(e.rank-o))throw new Error(s+` Output shape length < ${n+(e.rank-o)}`);if(e.rank!==o+r.length-n)throw new Error(s+` update.rank != ${o+r.length-n}`);for(let a=0;a<o;++a)if(e.shape[a]!==t.shape[a])throw new Error(s+` updates.shape[${a}] (${e.shape[a]}) != indices.shape[${a}] (${t.shape[a]}).`);for(let a=0;a<e.rank-o;++a)if(e.shape[a+o]!==r[a+n])throw new Error(s+` updates.shape[${a+o}] (${e.shape[a+o]}) != shape[${a+o}] (${r[a+o]})`)}function MC(r,t,e){if(t.rank<1)throw new Error(`tf.scatterND() expects the indices to be rank 1 or higher, but the rank was ${t.rank}.`);if(r.rank<1)throw new Error(`tf.scatterND() expects the updates to be rank 1 or higher, but the rank was ${r.rank}.`);if(t.dtype!=="int32")throw new Error(`The dtype of 'indices' should be int32, but got dtype: ${t.dtype}`);if(e.length<1)throw new Error(`Output rank must be greater or equal to 1, but got shape: ${e}`);if(e.length===0){if(t.size===0)throw new Error(`Indices specified for empty output. indices shape: ${t.shape}`);if(r.size===0)throw new Error(`Updates specified for empty output. updates shape: ${r.shape}`)}Hw(e,t,r)}function NC(r,t,e){let n=t.shape.length,o=n>1?t.shape[n-1]:1,s=e.length,a=1;for(let p=o;p<s;++p)a*=e[p];let u=o<1?1:o,l=Ut(t.shape)/u,i=[...ts(e.slice(0,o)),1],c=Ut(e);return{sliceRank:o,numUpdates:l,sliceSize:a,strides:i,outputSize:c}}function Yz(r,t=0){let e=pe(r,"x","unstack","string_or_numeric");ce(t>=-e.shape.length&&t<e.shape.length,()=>`Axis = ${t} is not in [-${e.shape.length}, ${e.shape.length})`);let n={value:e},o={axis:t};return re.runKernel(Mi,n,o)}var ch=he({unstack_:Yz});function FC(r,t){let e=[];for(let s=0;s<t.length;s++)t[s]&&e.push(s);let n=Me(r,"int32"),o=Me([e.length,r.length],"int32");for(let s=0;s<e.length;s++){let a=n.indexToLoc(e[s]),u=s*r.length;o.values.set(a,u)}return o.toTensor()}function Xz(r,t,e){if(e==null||e==="linear")return r;if(e==="relu")return Ie(r,gm(t));throw new Error(`Cannot compute gradient for fused activation ${e}.`)}function Jz(r,t){let e=t,n=sh(r.shape,t.shape);return n.length>0&&(e=co(e,n)),Lt(e,r.shape)}function Zz(r,t,e,n){if(t==="linear")return r;if(t==="relu")return dm(r);if(t==="elu")return lC(r);if(t==="relu6")return TC(r);if(t==="prelu")return mC(r,e);if(t==="leakyrelu")return fm(r,n);if(t==="sigmoid")return fl(r);throw new Error(`Unknown fused activation ${t}.`)}var eW=(r,t)=>!(r>0)||t==="linear";function BC(r,t,e){let n=tW(r,t,e),o=n<0?-(n+1):n;r.splice(o,0,t)}function tW(r,t,e){return nW(r,t,e||rW)}function rW(r,t){return r>t?1:r<t?-1:0}function nW(r,t,e){let n=0,o=r.length,s=0,a=!1;for(;n<o;){s=n+(o-n>>>1);let u=e(t,r[s]);u>0?n=s+1:(o=s,a=!u)}return a?n:-n-1}function $C(r,t,e,n,o){return Qw(r,t,e,n,o,0)}function LC(r,t,e,n,o,s){return Qw(r,t,e,n,o,0,!1,s,!0)}function OC(r,t,e,n,o,s){return Qw(r,t,e,n,o,s,!0)}function Qw(r,t,e,n,o,s,a=!1,u=!1,l=!1){let i=[];for(let g=0;g<t.length;g++)t[g]>o&&i.push({score:t[g],boxIndex:g,suppressBeginIndex:0});i.sort(PC);let c=s>0?-.5/s:0,p=[],f=[];for(;p.length<e&&i.length>0;){let g=i.pop(),{score:y,boxIndex:x,suppressBeginIndex:w}=g;if(y<o)break;let A=!1;for(let I=p.length-1;I>=w;--I){let v=oW(r,x,p[I]);if(v>=n){A=!0;break}if(g.score=g.score*sW(n,c,v),g.score<=o)break}g.suppressBeginIndex=p.length,A||(g.score===y?(p.push(x),f.push(g.score)):g.score>o&&BC(i,g,PC))}let m=p.length,d=e-m;u&&d>0&&(p.push(...new Array(d).fill(0)),f.push(...new Array(d).fill(0)));let h={selectedIndices:p};return a&&(h.selectedScores=f),l&&(h.validOutputs=m),h}function oW(r,t,e){let n=r.subarray(t*4,t*4+4),o=r.subarray(e*4,e*4+4),s=Math.min(n[0],n[2]),a=Math.min(n[1],n[3]),u=Math.max(n[0],n[2]),l=Math.max(n[1],n[3]),i=Math.min(o[0],o[2]),c=Math.min(o[1],o[3]),p=Math.max(o[0],o[2]),f=Math.max(o[1],o[3]),m=(u-s)*(l-a),d=(p-i)*(f-c);if(m<=0||d<=0)return 0;let h=Math.max(s,i),g=Math.max(a,c),y=Math.min(u,p),x=Math.min(l,f),w=Math.max(y-h,0)*Math.max(x-g,0);return w/(m+d-w)}function sW(r,t,e){let n=Math.exp(t*e*e);return e<=r?n:0}function PC(r,t){return r.score-t.score||r.score===t.score&&t.boxIndex-r.boxIndex}var iW=new Map,aW=new Map,ph=class{getClassName(){return this.constructor.className}static fromConfig(t,e){return new t(e)}},qw=class r{constructor(){this.classNameMap={}}static getMap(){return r.instance==null&&(r.instance=new r),r.instance}static register(t){r.getMap().classNameMap[t.className]=[t,t.fromConfig]}};function zC(r,t,e){ce(r.className!=null,()=>"Class being registered does not have the static className property defined."),ce(typeof r.className=="string",()=>"className is required to be a string, but got type "+typeof r.className),ce(r.className.length>0,()=>"Class being registered has an empty-string as its className, which is disallowed."),typeof t>"u"&&(t="Custom"),typeof e>"u"&&(e=r.className);let n=e,o=t+">"+n;return qw.register(r),iW.set(o,r),aW.set(r,o),r}var gn=class extends ph{minimize(t,e=!1,n){let{value:o,grads:s}=this.computeGradients(t,n);if(n!=null){let a=n.map(u=>({name:u.name,tensor:s[u.name]}));this.applyGradients(a)}else this.applyGradients(s);return Cr(s),e?o:(o.dispose(),null)}get iterations(){return this.iterations_==null&&(this.iterations_=0),this.iterations_}incrementIterations(){this.iterations_=this.iterations+1}computeGradients(t,e){return Bw(t,e)}dispose(){this.iterations_!=null&&Cr(this.iterations_)}async saveIterations(){return this.iterations_==null&&(this.iterations_=0),{name:"iter",tensor:hn(this.iterations_,"int32")}}async getWeights(){throw new Error("getWeights() is not implemented for this optimizer yet.")}async setWeights(t){throw new Error(`setWeights() is not implemented for this optimizer class ${this.getClassName()}`)}async extractIterations(t){return this.iterations_=(await t[0].tensor.data())[0],t.slice(1)}};Object.defineProperty(gn,Symbol.hasInstance,{value:r=>r.minimize!=null&&r.computeGradients!=null&&r.applyGradients!=null});var fh=class extends gn{static get className(){return"Adadelta"}constructor(t,e,n=null){super(),this.learningRate=t,this.rho=e,this.epsilon=n,this.accumulatedGrads=[],this.accumulatedUpdates=[],n==null&&(this.epsilon=re.backend.epsilon())}applyGradients(t){(Array.isArray(t)?t.map(n=>n.name):Object.keys(t)).forEach((n,o)=>{let s=re.registeredVariables[n],a=!1;this.accumulatedGrads[o]==null&&(this.accumulatedGrads[o]={originalName:`${n}/accum_grad`,variable:qe(()=>zr(s).variable(a))}),this.accumulatedUpdates[o]==null&&(this.accumulatedUpdates[o]={originalName:`${n}/accum_var`,variable:qe(()=>zr(s).variable(a))});let u=Array.isArray(t)?t[o].tensor:t[n];if(u==null)return;let l=this.accumulatedGrads[o].variable,i=this.accumulatedUpdates[o].variable;qe(()=>{let c=Ge(Ie(l,this.rho),Ie(ln(u),1-this.rho)),p=Ie(rr(un(Ge(i,this.epsilon)),un(Ge(l,this.epsilon))),u),f=Ge(Ie(i,this.rho),Ie(ln(p),1-this.rho));l.assign(c),i.assign(f);let m=Ge(Ie(p,-this.learningRate),s);s.assign(m)})}),this.incrementIterations()}dispose(){this.accumulatedUpdates!=null&&(Cr(this.accumulatedGrads.map(t=>t.variable)),Cr(this.accumulatedUpdates.map(t=>t.variable)))}async getWeights(){let t=[...this.accumulatedGrads,...this.accumulatedUpdates];return[await this.saveIterations()].concat(t.map(e=>({name:e.originalName,tensor:e.variable})))}async setWeights(t){t=await this.extractIterations(t);let e=t.length/2,n=!1;this.accumulatedGrads=t.slice(0,e).map(o=>({originalName:o.name,variable:o.tensor.variable(n)})),this.accumulatedUpdates=t.slice(e,e*2).map(o=>({originalName:o.name,variable:o.tensor.variable(n)}))}getConfig(){return{learningRate:this.learningRate,rho:this.rho,epsilon:this.epsilon}}static fromConfig(t,e){return new t(e.learningRate,e.rho,e.epsilon)}};var mh=class extends gn{static get className(){return"Adagrad"}constructor(t,e=.1){super(),this.learningRate=t,this.initialAccumulatorValue=e,this.accumulatedGrads=[]}applyGradients(t){(Array.isArray(t)?t.map(n=>n.name):Object.keys(t)).forEach((n,o)=>{let s=re.registeredVariables[n];this.accumulatedGrads[o]==null&&(this.accumulatedGrads[o]={originalName:`${n}/accumulator`,variable:qe(()=>oh(s.shape,this.initialAccumulatorValue).variable(!1))});let a=Array.isArray(t)?t[o].tensor:t[n];if(a==null)return;let u=this.accumulatedGrads[o].variable;qe(()=>{let l=Ge(u,ln(a));u.assign(l);let i=Ge(Ie(rr(a,un(Ge(l,re.backend.epsilon()))),-this.learningRate),s);s.assign(i)})}),this.incrementIterations()}dispose(){this.accumulatedGrads!=null&&Cr(this.accumulatedGrads.map(t=>t.variable))}async getWeights(){return[await this.saveIterations()].concat(this.accumulatedGrads.map(t=>({name:t.originalName,tensor:t.variable})))}async setWeights(t){t=await this.extractIterations(t);let e=!1;this.accumulatedGrads=t.map(n=>({originalName:n.name,variable:n.tensor.variable(e)}))}getConfig(){return{learningRate:this.learningRate,initialAccumulatorValue:this.initialAccumulatorValue}}static fromConfig(t,e){return new t(e.learningRate,e.initialAccumulatorValue)}};var dh=class extends gn{static get className(){return"Adam"}constructor(t,e,n,o=null){super(),this.learningRate=t,this.beta1=e,this.beta2=n,this.epsilon=o,this.accumulatedFirstMoment=[],this.accumulatedSecondMoment=[],qe(()=>{this.accBeta1=hn(e).variable(),this.accBeta2=hn(n).variable()}),o==null&&(this.epsilon=re.backend.epsilon())}applyGradients(t){let e=Array.isArray(t)?t.map(n=>n.name):Object.keys(t);qe(()=>{let n=kr(1,this.accBeta1),o=kr(1,this.accBeta2);e.forEach((s,a)=>{let u=re.registeredVariables[s],l=!1;this.accumulatedFirstMoment[a]==null&&(this.accumulatedFirstMoment[a]={originalName:`${s}/m`,variable:qe(()=>zr(u).variable(l))}),this.accumulatedSecondMoment[a]==null&&(this.accumulatedSecondMoment[a]={originalName:`${s}/v`,variable:qe(()=>zr(u).variable(l))});let i=Array.isArray(t)?t[a].tensor:t[s];if(i==null)return;let c=this.accumulatedFirstMoment[a].variable,p=this.accumulatedSecondMoment[a].variable,f=Ge(Ie(c,this.beta1),Ie(i,1-this.beta1)),m=Ge(Ie(p,this.beta2),Ie(ln(i),1-this.beta2)),d=rr(f,n),h=rr(m,o);c.assign(f),p.assign(m);let g=Ge(Ie(rr(d,Ge(un(h),this.epsilon)),-this.learningRate),u);u.assign(g)}),this.accBeta1.assign(Ie(this.accBeta1,this.beta1)),this.accBeta2.assign(Ie(this.accBeta2,this.beta2))}),this.incrementIterations()}dispose(){this.accBeta1.dispose(),this.accBeta2.dispose(),this.accumulatedFirstMoment!=null&&Cr(this.accumulatedFirstMoment.map(t=>t.variable)),this.accumulatedSecondMoment!=null&&Cr(this.accumulatedSecondMoment.map(t=>t.variable))}async getWeights(){let t=[...this.accumulatedFirstMoment,...this.accumulatedSecondMoment];return[await this.saveIterations()].concat(t.map(e=>({name:e.originalName,tensor:e.variable})))}async setWeights(t){t=await this.extractIterations(t),qe(()=>{this.accBeta1.assign(pm(this.beta1,this.iterations_+1)),this.accBeta2.assign(pm(this.beta2,this.iterations_+1))});let e=t.length/2,n=!1;this.accumulatedFirstMoment=t.slice(0,e).map(o=>({originalName:o.name,variable:o.tensor.variable(n)})),this.accumulatedSecondMoment=t.slice(e,e*2).map(o=>({originalName:o.name,variable:o.tensor.variable(n)}))}getConfig(){return{learningRate:this.learningRate,beta1:this.beta1,beta2:this.beta2,epsilon:this.epsilon}}static fromConfig(t,e){return new t(e.learningRate,e.beta1,e.beta2,e.epsilon)}};var hh=class extends gn{static get className(){return"Adamax"}constructor(t,e,n,o=null,s=0){super(),this.learningRate=t,this.beta1=e,this.beta2=n,this.epsilon=o,this.decay=s,this.accumulatedFirstMoment=[],this.accumulatedWeightedInfNorm=[],qe(()=>{this.iteration=hn(0).variable(),this.accBeta1=hn(e).variable()}),o==null&&(this.epsilon=re.backend.epsilon())}applyGradients(t){let e=Array.isArray(t)?t.map(n=>n.name):Object.keys(t);qe(()=>{let n=kr(1,this.accBeta1),o=rr(-this.learningRate,Ge(Ie(this.iteration,this.decay),1));e.forEach((s,a)=>{let u=re.registeredVariables[s],l=!1;this.accumulatedFirstMoment[a]==null&&(this.accumulatedFirstMoment[a]={originalName:`${s}/m`,variable:zr(u).variable(l)}),this.accumulatedWeightedInfNorm[a]==null&&(this.accumulatedWeightedInfNorm[a]={originalName:`${s}/v`,variable:zr(u).variable(l)});let i=Array.isArray(t)?t[a].tensor:t[s];if(i==null)return;let c=this.accumulatedFirstMoment[a].variable,p=this.accumulatedWeightedInfNorm[a].variable,f=Ge(Ie(c,this.beta1),Ie(i,1-this.beta1)),m=Ie(p,this.beta2),d=Po(i),h=fC(m,d);c.assign(f),p.assign(h);let g=Ge(Ie(rr(o,n),rr(f,Ge(h,this.epsilon))),u);u.assign(g)}),this.iteration.assign(Ge(this.iteration,1)),this.accBeta1.assign(Ie(this.accBeta1,this.beta1))}),this.incrementIterations()}dispose(){this.accBeta1.dispose(),this.iteration.dispose(),this.accumulatedFirstMoment!=null&&Cr(this.accumulatedFirstMoment.map(t=>t.variable)),this.accumulatedWeightedInfNorm!=null&&Cr(this.accumulatedWeightedInfNorm.map(t=>t.variable))}async getWeights(){throw new Error("getWeights() is not implemented for Adamax yet.")}async setWeights(t){throw new Error("setWeights() is not implemented for Adamax yet.")}getConfig(){return{learningRate:this.learningRate,beta1:this.beta1,beta2:this.beta2,epsilon:this.epsilon,decay:this.decay}}static fromConfig(t,e){return new t(e.learningRate,e.beta1,e.beta2,e.epsilon,e.decay)}};var Rp=class extends gn{static get className(){return"SGD"}constructor(t){super(),this.learningRate=t,this.setLearningRate(t)}applyGradients(t){(Array.isArray(t)?t.map(n=>n.name):Object.keys(t)).forEach((n,o)=>{let s=Array.isArray(t)?t[o].tensor:t[n];if(s==null)return;let a=re.registeredVariables[n];qe(()=>{let u=Ge(Ie(this.c,s),a);a.assign(u)})}),this.incrementIterations()}setLearningRate(t){this.learningRate=t,this.c!=null&&this.c.dispose(),this.c=lw(hn(-t))}dispose(){this.c.dispose()}async getWeights(){return[await this.saveIterations()]}async setWeights(t){if(t=await this.extractIterations(t),t.length!==0)throw new Error("SGD optimizer does not have settable weights.")}getConfig(){return{learningRate:this.learningRate}}static fromConfig(t,e){return new t(e.learningRate)}};var gh=class extends Rp{static get className(){return"Momentum"}constructor(t,e,n=!1){super(t),this.learningRate=t,this.momentum=e,this.useNesterov=n,this.accumulations=[],this.m=hn(this.momentum)}applyGradients(t){(Array.isArray(t)?t.map(n=>n.name):Object.keys(t)).forEach((n,o)=>{let s=re.registeredVariables[n];this.accumulations[o]==null&&(this.accumulations[o]={originalName:`${n}/momentum`,variable:qe(()=>zr(s).variable(!1))});let a=this.accumulations[o].variable,u=Array.isArray(t)?t[o].tensor:t[n];u!=null&&qe(()=>{let l,i=Ge(Ie(this.m,a),u);this.useNesterov?l=Ge(Ie(this.c,Ge(u,Ie(i,this.m))),s):l=Ge(Ie(this.c,i),s),a.assign(i),s.assign(l)})}),this.incrementIterations()}dispose(){this.m.dispose(),this.accumulations!=null&&Cr(this.accumulations.map(t=>t.variable))}setMomentum(t){this.momentum=t}async getWeights(){return[await this.saveIterations()].concat(this.accumulations.map(t=>({name:t.originalName,tensor:t.variable})))}async setWeights(t){t=await this.extractIterations(t);let e=!1;this.accumulations=t.map(n=>({originalName:n.name,variable:n.tensor.variable(e)}))}getConfig(){return{learningRate:this.learningRate,momentum:this.momentum,useNesterov:this.useNesterov}}static fromConfig(t,e){return new t(e.learningRate,e.momentum,e.useNesterov)}};var yh=class extends gn{static get className(){return"RMSProp"}constructor(t,e=.9,n=0,o=null,s=!1){if(super(),this.learningRate=t,this.decay=e,this.momentum=n,this.epsilon=o,this.accumulatedMeanSquares=[],this.accumulatedMoments=[],this.accumulatedMeanGrads=[],this.centered=s,o==null&&(this.epsilon=re.backend.epsilon()),t==null)throw new Error("learningRate for RMSPropOptimizer must be defined.")}applyGradients(t){(Array.isArray(t)?t.map(n=>n.name):Object.keys(t)).forEach((n,o)=>{let s=re.registeredVariables[n],a=!1;this.accumulatedMeanSquares[o]==null&&(this.accumulatedMeanSquares[o]={originalName:`${n}/rms`,variable:qe(()=>zr(s).variable(a))}),this.accumulatedMoments[o]==null&&(this.accumulatedMoments[o]={originalName:`${n}/momentum`,variable:qe(()=>zr(s).variable(a))}),this.accumulatedMeanGrads[o]==null&&this.centered&&(this.accumulatedMeanGrads[o]={originalName:`${n}/mg`,variable:qe(()=>zr(s).variable(a))});let u=Array.isArray(t)?t[o].tensor:t[n];if(u==null)return;let l=this.accumulatedMeanSquares[o].variable,i=this.accumulatedMoments[o].variable;qe(()=>{let c=Ge(Ie(l,this.decay),Ie(ln(u),1-this.decay));if(this.centered){let p=this.accumulatedMeanGrads[o].variable,f=Ge(Ie(p,this.decay),Ie(u,1-this.decay)),m=rr(Ie(u,this.learningRate),un(kr(c,Ge(ln(f),this.epsilon)))),d=Ge(Ie(i,this.momentum),m);l.assign(c),p.assign(f),i.assign(d);let h=kr(s,d);s.assign(h)}else{let p=Ge(Ie(l,this.decay),Ie(ln(u),1-this.decay)),f=Ge(Ie(i,this.momentum),rr(Ie(u,this.learningRate),un(Ge(p,this.epsilon))));l.assign(p),i.assign(f);let m=kr(s,f);s.assign(m)}})}),this.incrementIterations()}dispose(){this.accumulatedMeanSquares!=null&&Cr(this.accumulatedMeanSquares.map(t=>t.variable)),this.accumulatedMeanGrads!=null&&this.centered&&Cr(this.accumulatedMeanGrads.map(t=>t.variable)),this.accumulatedMoments!=null&&Cr(this.accumulatedMoments.map(t=>t.variable))}async getWeights(){let t=[...this.accumulatedMeanSquares,...this.accumulatedMoments];return this.centered&&t.push(...this.accumulatedMeanGrads),[await this.saveIterations()].concat(t.map(e=>({name:e.originalName,tensor:e.variable})))}async setWeights(t){t=await this.extractIterations(t);let e=this.centered?t.length/3:t.length/2,n=!1;this.accumulatedMeanSquares=t.slice(0,e).map(o=>({originalName:o.name,variable:o.tensor.variable(n)})),this.accumulatedMoments=t.slice(e,e*2).map(o=>({originalName:o.name,variable:o.tensor.variable(n)})),this.centered&&(this.accumulatedMeanGrads=t.slice(e*2,e*3).map(o=>({originalName:o.name,variable:o.tensor.variable(n)})))}getConfig(){return{learningRate:this.learningRate,decay:this.decay,momentum:this.momentum,epsilon:this.epsilon,centered:this.centered}}static fromConfig(t,e){return new t(e.learningRate,e.decay,e.momentum,e.epsilon,e.centered)}};var uW=[fh,mh,dh,hh,gh,yh,Rp];function WC(){for(let r of uW)zC(r)}var lW="model",cW=".json",pW=".weights.bin";function GC(r){return new Promise(t=>setTimeout(t)).then(r)}var Tp=class r{constructor(t){if(!fe().getBool("IS_BROWSER"))throw new Error("browserDownloads() cannot proceed because the current environment is not a browser.");t.startsWith(r.URL_SCHEME)&&(t=t.slice(r.URL_SCHEME.length)),(t==null||t.length===0)&&(t=lW),this.modelJsonFileName=t+cW,this.weightDataFileName=t+pW}async save(t){if(typeof document>"u")throw new Error("Browser downloads are not supported in this environment since `document` is not present");let e=_n.join(t.weightData),n=window.URL.createObjectURL(new Blob([e],{type:"application/octet-stream"}));if(t.modelTopology instanceof ArrayBuffer)throw new Error("BrowserDownloads.save() does not support saving model topology in binary formats yet.");{let o=[{paths:["./"+this.weightDataFileName],weights:t.weightSpecs}],s=Jd(t,o),a=window.URL.createObjectURL(new Blob([JSON.stringify(s)],{type:"application/json"})),u=this.modelJsonAnchor==null?document.createElement("a"):this.modelJsonAnchor;if(u.download=this.modelJsonFileName,u.href=a,await GC(()=>u.dispatchEvent(new MouseEvent("click"))),t.weightData!=null){let l=this.weightDataAnchor==null?document.createElement("a"):this.weightDataAnchor;l.download=this.weightDataFileName,l.href=n,await GC(()=>l.dispatchEvent(new MouseEvent("click")))}return{modelArtifactsInfo:Ys(t)}}}};Tp.URL_SCHEME="downloads://";var fW=r=>fe().getBool("IS_BROWSER")&&!Array.isArray(r)&&r.startsWith(Tp.URL_SCHEME)?mW(r.slice(Tp.URL_SCHEME.length)):null;Dn.registerSaveRouter(fW);function mW(r="model"){return new Tp(r)}function Kw(r,t,e,n){a(r),e=e??0,n=n??1,u(e,n);let o=0,s=l=>(l.then(i=>{let c=e+ ++o/r.length*(n-e);return t(c),i}),l);function a(l){ce(l!=null&&Array.isArray(l)&&l.length>0,()=>"promises must be a none empty array")}function u(l,i){ce(l>=0&&l<=1,()=>`Progress fraction must be in range [0, 1], but got startFraction ${l}`),ce(i>=0&&i<=1,()=>`Progress fraction must be in range [0, 1], but got endFraction ${i}`),ce(i>=l,()=>`startFraction must be no more than endFraction, but got startFraction ${l} and endFraction ${i}`)}return Promise.all(r.map(s))}async function UC(r,t){t==null&&(t={});let e=t.fetchFunc==null?fe().platform.fetch:t.fetchFunc,n=r.map(p=>e(p,t.requestInit,{isBinary:!0})),u=(t.onProgress==null?await Promise.all(n):await Kw(n,t.onProgress,0,.5)).map(p=>p.arrayBuffer());return t.onProgress==null?await Promise.all(u):await Kw(u,t.onProgress,.5,1)}function VC(r,t){var e;let n=t.fetchFunc==null?fe().platform.fetch:t.fetchFunc,o=0,s;return(e=t.onProgress)===null||e===void 0||e.call(t,0),new ReadableStream({pull:async a=>{for(var u;o<r.length;){s||(s=(await n(r[o],t.requestInit,{isBinary:!0})).body.getReader());let{done:l,value:i}=await s.read();if(l){o++,s=void 0,(u=t.onProgress)===null||u===void 0||u.call(t,o/r.length);continue}a.enqueue(i);return}a.close()}})}var hW="application/octet-stream",gW="application/json",ym=class{constructor(t,e){if(this.DEFAULT_METHOD="POST",e==null&&(e={}),this.weightPathPrefix=e.weightPathPrefix,this.weightUrlConverter=e.weightUrlConverter,e.fetchFunc!=null?(ce(typeof e.fetchFunc=="function",()=>"Must pass a function that matches the signature of `fetch` (see https://developer.mozilla.org/en-US/docs/Web/API/Fetch_API)"),this.fetch=e.fetchFunc):this.fetch=fe().platform.fetch,ce(t!=null&&t.length>0,()=>"URL path for http must not be null, undefined or empty."),Array.isArray(t)&&ce(t.length===2,()=>`URL paths for http must have a length of 2, (actual length is ${t.length}).`),this.path=t,e.requestInit!=null&&e.requestInit.body!=null)throw new Error("requestInit is expected to have no pre-existing body, but has one.");this.requestInit=e.requestInit||{},this.loadOptions=e}async save(t){if(t.modelTopology instanceof ArrayBuffer)throw new Error("BrowserHTTPRequest.save() does not support saving model topology in binary formats yet.");let e=Object.assign({method:this.DEFAULT_METHOD},this.requestInit);e.body=new FormData;let n=[{paths:["./model.weights.bin"],weights:t.weightSpecs}],o=Jd(t,n);if(e.body.append("model.json",new Blob([JSON.stringify(o)],{type:gW}),"model.json"),t.weightData!=null){let a=_n.join(t.weightData);e.body.append("model.weights.bin",new Blob([a],{type:hW}),"model.weights.bin")}let s=await this.fetch(this.path,e);if(s.ok)return{modelArtifactsInfo:Ys(t),responses:[s]};throw new Error(`BrowserHTTPRequest.save() failed due to HTTP response status ${s.status}.`)}async loadModelJSON(){let t=await this.fetch(this.path,this.requestInit);if(!t.ok)throw new Error(`Request to ${this.path} failed with status code ${t.status}. Please verify this URL points to the model JSON of the model to load.`);let e;try{e=await t.json()}catch{let a=`Failed to parse model JSON of response from ${this.path}.`;throw this.path.endsWith(".pb")?a+=" Your path contains a .pb file extension. Support for .pb models have been removed in TensorFlow.js 1.0 in favor of .json models. You can re-convert your Python TensorFlow model using the TensorFlow.js 1.0 conversion scripts or you can convert your.pb models with the 'pb2json'NPM script in the tensorflow/tfjs-converter repository.":a+=" Please make sure the server is serving valid JSON for this request.",new Error(a)}let n=e.modelTopology,o=e.weightsManifest;if(n==null&&o==null)throw new Error(`The JSON from HTTP path ${this.path} contains neither model topology or manifest for weights.`);return e}async load(){if(this.loadOptions.streamWeights)return this.loadStream();let t=await this.loadModelJSON();return Zd(t,e=>this.loadWeights(e))}async loadStream(){let t=await this.loadModelJSON(),e=await this.getWeightUrls(t.weightsManifest),n=eh(t.weightsManifest),o=()=>VC(e,this.loadOptions);return Object.assign(Object.assign({},t),{weightSpecs:n,getWeightStream:o})}async getWeightUrls(t){let e=Array.isArray(this.path)?this.path[1]:this.path,[n,o]=yW(e),s=this.weightPathPrefix||n,a=[],u=[];for(let l of t)for(let i of l.paths)this.weightUrlConverter!=null?u.push(this.weightUrlConverter(i)):a.push(s+i+o);return this.weightUrlConverter&&a.push(...await Promise.all(u)),a}async loadWeights(t){let e=await this.getWeightUrls(t),n=eh(t),o=await UC(e,this.loadOptions);return[n,o]}};ym.URL_SCHEME_REGEX=/^https?:\/\//;function yW(r){let t=r.lastIndexOf("/"),e=r.lastIndexOf("?"),n=r.substring(0,t),o=e>t?r.substring(e):"";return[n+"/",o]}function jw(r){return r.match(ym.URL_SCHEME_REGEX)!=null}var HC=(r,t)=>{if(typeof fetch>"u"&&(t==null||t.fetchFunc==null))return null;{let e=!0;if(Array.isArray(r)?e=r.every(n=>jw(n)):e=jw(r),e)return QC(r,t)}return null};Dn.registerSaveRouter(HC);Dn.registerLoadRouter(HC);function QC(r,t){return new ym(r,t)}var xh={};Zo(xh,{prepareAndValidate:()=>qC});function qC(r,t){let e=r.shape.length,n=t.shape.length;if(e<1)throw new Error(`tf.gatherND() expects the input to be rank 1 or higher, but the rank was ${e}.`);if(n<1)throw new Error(`tf.gatherND() expects the indices to be rank 1 or higher, but the rank was ${n}.`);if(t.dtype!=="int32")throw new Error(`tf.gatherND() expects the indices to be int32 type, but the dtype was ${t.dtype}.`);if(t.shape[n-1]>e)throw new Error(`index innermost dimension length must be <= tensor rank; saw: ${t.shape[n-1]} vs. ${e}`);if(Ut(r.shape)===0)throw new Error(`Requested more than 0 entries, but input is empty. Input shape: ${r.shape}.`);let o=t.shape,s=o[o.length-1],a=1;for(let p=0;p<o.length-1;++p)a*=o[p];let u=r.shape,l=o.slice();l.pop();let i=1;for(let p=s;p<e;++p)i*=u[p],l.push(u[p]);let c=[...ts(r.shape).map(p=>p/i),1].slice(0,s);return[l,a,i,c]}var Yt={};Zo(Yt,{assertParamsValid:()=>bW,computeFlatOffset:()=>kW,computeOutShape:()=>IW,getNormalizedAxes:()=>SW,isSliceContinous:()=>CW,maskToAxes:()=>AW,parseSliceParams:()=>vW,sliceInfo:()=>EW,startForAxis:()=>tk,startIndicesWithElidedDims:()=>JC,stopForAxis:()=>rk,stopIndicesWithElidedDims:()=>ZC,stridesForAxis:()=>ek,stridesWithElidedDims:()=>jC});var Yw=-2,wW=-1;function bW(r,t,e){let n=r.shape.length;ce(n===t.length,()=>`Error in slice${n}D: Length of begin ${t} must match the rank of the array (${n}).`),ce(n===e.length,()=>`Error in slice${n}D: Length of size ${e} must match the rank of the array (${n}).`);for(let o=0;o<n;++o)ce(t[o]+e[o]<=r.shape[o],()=>`Error in slice${n}D: begin[${o}] + size[${o}] (${t[o]+e[o]}) would overflow input.shape[${o}] (${r.shape[o]})`)}function AW(r){let t=[],e=0;for(;r>0;)r&1&&t.push(e),r/=2,e++;return t}function IW(r,t,e){let n=[];for(let o=0;o<r.length;o++)n[o]=Math.ceil((t[o]-r[o])/e[o]);return n}function jC(r,t,e,n){let o=[...r];for(let s=o.length;s<n.length;s++)o.push(1);for(let s=0;s<e;s++)s===0?o[t]=1:(o.splice(t,0,1),o.pop());return o}function YC(r,t,e){return e<=r?e:e-(t-1)}function XC(r,t){let e=[];for(let n=0;n<r;n++)e.push(t+n);return e}function SW(r,t,e,n,o,s,a,u,l){let i=r.length,c=new Array(i),p=new Array(i),f=new Array(i);if(t.length&&e>0){let m=t[0],d=e+1;c=JC(a,m,d,n,r),p=ZC(u,m,d,o,r),f=jC(s,m,d,r)}else for(let m=0;m<i;m++)c[m]=tk(a,n,s,r,m,l),p[m]=rk(u,o,s,r,m,l),f[m]=ek(s,m,l);return{begin:c,end:p,strides:f}}function JC(r,t,e,n,o){let s=[...o],a=XC(e,t);for(let u=0;u<s.length;u++)if(a.indexOf(u)>-1)s[u]=0;else{let l=YC(t,e,u),i=n[l];r&1<<l&&(i=0),s[u]=i}return s}function ZC(r,t,e,n,o){let s=[...o],a=XC(e,t);for(let u=0;u<s.length;u++)if(a.indexOf(u)>-1)s[u]=Number.MAX_SAFE_INTEGER;else{let l=YC(t,e,u),i=n[l];r&1<<l&&(i=Number.MAX_SAFE_INTEGER),s[u]=i}for(let u=0;u<s.length;u++){let l=o[u];s[u]<0&&(s[u]+=l),s[u]=Wc(0,s[u],o[u])}return s}function ek(r,t,e){let n=r[t];return(e&1<<t||n==null)&&(n=1),n}function tk(r,t,e,n,o,s){let a=t[o],u=e[o]||1;(r&1<<o||s&1<<o||a==null)&&(u>0?a=Number.MIN_SAFE_INTEGER:a=Number.MAX_SAFE_INTEGER);let l=n[o];return a<0&&(a+=l),a=Wc(0,a,l-1),a}function rk(r,t,e,n,o,s){let a=t[o],u=e[o]||1;(r&1<<o||s&1<<o||a==null)&&(u>0?a=Number.MAX_SAFE_INTEGER:a=Number.MIN_SAFE_INTEGER);let l=n[o];return a<0&&(a+=l),u>0?a=Wc(0,a,l):a=Wc(-1,a,l-1),a}function CW(r,t,e){let n=e.length;for(let o=0;o<e.length;o++)if(e[o]>1){n=o;break}for(let o=n+1;o<e.length;o++)if(t[o]>0||e[o]!==r[o])return!1;return!0}function kW(r,t){let e=r.length>0?r[r.length-1]:1;for(let n=0;n<r.length-1;n++)e+=r[n]*t[n];return e}function vW(r,t,e){let n,o=r.shape.length;typeof t=="number"?n=[t,...new Array(o-1).fill(0)]:t.length<o?n=t.concat(new Array(o-t.length).fill(0)):n=t.slice(),n.forEach(a=>{ce(a!==-1,()=>"slice() does not support negative begin indexing.")});let s;return e==null?s=new Array(o).fill(-1):typeof e=="number"?s=[e,...new Array(o-1).fill(-1)]:e.length<o?s=e.concat(new Array(o-e.length).fill(-1)):s=e,s=s.map((a,u)=>a>=0?a:(ce(a===-1,()=>`Negative size values should be exactly -1 but got ${a} for the slice() size at index ${u}.`),r.shape[u]-n[u])),[n,s]}function EW(r,t,e,n,o,s,a,u,l){let i;if(n==null?(i=new Array(t.length),i.fill(1)):i=n,a!=null&&(a&a-1)!==0)throw new Error("Multiple ellipses in slice is not allowed.");let c=!1,p={dims:i.length,numAddAxisAfterEllipsis:0,begin:t.slice(),end:e.slice(),strides:i.slice(),beginMask:o,endMask:s,ellipsisMask:a,newAxisMask:u,shrinkAxisMask:l};for(let w=0;w<p.dims;w++)c&&(1<<w&u)!==0&&p.numAddAxisAfterEllipsis++,1<<w&a&&(c=!0);c||(p.ellipsisMask|=1<<p.dims,p.dims++);let f={dims:r.length,beginMask:0,endMask:0,beginValid:!1,endValid:!1};_W(p,f);let m=!0,d=!0,h=!0,g=[],y=[];for(let w=0;w<r.length;++w){if(f.strides[w]===0)throw Error(`strides[${w}] must be non-zero`);let A=!!(f.shrinkAxisMask&1<<w),I=r[w];if(I===-1){g.push(A?1:-1);continue}let v=[f.beginMask&1<<w,f.endMask&1<<w],E=[f.strides[w]>0?0:-1,f.strides[w]>0?I:I-1];if(A&&f.strides[w]<=0)throw Error("only stride 1 allowed on non-range indexing.");h=h&&f.strides[w]===1;let T=!!(f.beginMask&1<<w&&f.endMask&1<<w);if(f.beginValid&&f.endValid){if(A){let M=f.begin[w]<0?I+f.begin[w]:f.begin[w];if(f.begin[w]=M,f.end[w]=f.begin[w]+1,M<0||M>=I)throw Error(`slice index ${f.begin[w]} of dimension ${w} out of bounds.`)}else f.begin[w]=KC(f.begin[w],0,f.strides[w],I,v,E),f.end[w]=KC(f.end[w],1,f.strides[w],I,v,E);let _=f.strides[w]===1&&f.begin[w]===0&&f.end[w]===I;m=m&&_,d=d&&(w===0&&f.strides[w]===1||_)}else m=m&&f.strides[w]===1&&T,d=d&&(w===0&&f.strides[w]===1||T);let F,k=!1;if(f.beginValid&&f.endValid?(F=f.end[w]-f.begin[w],k=!0):A?(F=1,k=!0):T&&I>=0&&(f.strides[w]<0?F=-I:F=I,k=!0),k){let _;F===0||F<0!=f.strides[w]<0?_=0:_=Math.trunc(F/f.strides[w])+(F%f.strides[w]!==0?1:0),g.push(_)}else g.push(-1)}for(let w=0;w<f.finalShapeGatherIndices.length;++w){let A=f.finalShapeGatherIndices[w];A>=0?y.push(g[A]):A===Yw&&y.push(1)}return{finalShapeSparse:y.filter((w,A)=>f.finalShapeGatherIndices[A]!==Yw),finalShape:y,isIdentity:m,sliceDim0:d,isSimpleSlice:h,begin:f.begin,end:f.end,strides:f.strides}}function _W(r,t){t.beginMask=0,t.endMask=0,t.shrinkAxisMask=0;let e=0;t.beginValid=r.begin!=null,t.endValid=r.end!=null,t.begin=new Array(t.dims),t.end=new Array(t.dims),t.strides=new Array(t.dims),t.finalShapeGatherIndices=[],t.finalShapeGatherIndicesSparse=[],t.inputShapeGatherIndicesSparse=new Array(t.dims);for(let n=0;n<r.dims;n++)if(1<<n&r.ellipsisMask){let o=Math.min(t.dims-(r.dims-n)+1+r.numAddAxisAfterEllipsis,t.dims);for(;e<o;e++)t.begin[e]=0,t.end[e]=0,t.strides[e]=1,t.beginMask|=1<<e,t.endMask|=1<<e,t.finalShapeGatherIndices.push(e),t.finalShapeGatherIndicesSparse.push(-1),t.inputShapeGatherIndicesSparse[e]=n}else if(1<<n&r.newAxisMask)t.finalShapeGatherIndices.push(Yw),t.finalShapeGatherIndicesSparse.push(-1);else{if(e===t.begin.length)throw Error(`Index out of range using input dim ${e}; input has only ${t.dims} dims, ${t.begin.length}.`);r.begin!=null&&(t.begin[e]=r.begin[n]),r.end!=null&&(t.end[e]=r.end[n]),t.strides[e]=r.strides[n],r.beginMask&1<<n&&(t.beginMask|=1<<e),r.endMask&1<<n&&(t.endMask|=1<<e),r.shrinkAxisMask&1<<n?(t.finalShapeGatherIndices.push(wW),t.finalShapeGatherIndicesSparse.push(-1),t.shrinkAxisMask|=1<<e):(t.finalShapeGatherIndices.push(e),t.finalShapeGatherIndicesSparse.push(n)),t.inputShapeGatherIndicesSparse[e]=n,e++}}function KC(r,t,e,n,o,s){if(o[t])return e>0?s[t]:s[t+1&1];{let a=r<0?n+r:r;return a<s[0]?s[0]:a>s[1]?s[1]:a}}var S={};Zo(S,{ERF_A1:()=>HW,ERF_A2:()=>QW,ERF_A3:()=>qW,ERF_A4:()=>KW,ERF_A5:()=>jW,ERF_P:()=>VW,PARALLELIZE_THRESHOLD:()=>wh,RowPartitionType:()=>ls,SELU_SCALE:()=>UW,SELU_SCALEALPHA:()=>GW,applyActivation:()=>Zz,assertAndGetBroadcastShape:()=>ih,assertAxesAreInnerMostDims:()=>xz,assertParamsConsistent:()=>DW,assignToTypedArray:()=>tG,axesAreInnerMostDims:()=>Dw,calculateShapes:()=>NC,checkEinsumDimSizes:()=>aG,checkPadOnDimRoundingMode:()=>um,combineLocations:()=>cC,combineRaggedTensorToTensorShapes:()=>TW,complexWithEvenIndex:()=>JW,complexWithOddIndex:()=>ZW,computeConv2DInfo:()=>Iw,computeConv3DInfo:()=>oC,computeDefaultPad:()=>Sw,computeDilation2DInfo:()=>XO,computeOptimalWindowSize:()=>BW,computeOutAndReduceShapes:()=>yz,computeOutShape:()=>RW,computePool2DInfo:()=>JO,computePool3DInfo:()=>ZO,convertConv2DDataFormat:()=>sC,decodeEinsumEquation:()=>sG,eitherStridesOrDilationsAreOne:()=>Cw,expandShapeToKeepDim:()=>Rw,exponent:()=>nG,exponents:()=>rG,fromStringArrayToUint8:()=>_G,fromUint8ToStringArray:()=>EG,getAxesPermutation:()=>wz,getBroadcastDims:()=>uC,getComplexWithIndex:()=>eG,getEinsumComputePath:()=>uG,getEinsumPermutation:()=>iG,getFusedBiasGradient:()=>Jz,getFusedDyActivation:()=>Xz,getImageCenter:()=>PW,getInnerMostAxes:()=>Az,getPermuted:()=>LW,getRaggedRank:()=>NW,getReductionAxes:()=>sh,getReshaped:()=>$W,getReshapedPermuted:()=>OW,getRowPartitionTypesHelper:()=>MW,getSliceBeginCoords:()=>zW,getSliceSize:()=>WW,getSparseFillEmptyRowsIndicesDenseShapeMismatch:()=>fG,getSparseFillEmptyRowsNegativeIndexErrorMessage:()=>mG,getSparseFillEmptyRowsOutOfRangeIndexErrorMessage:()=>dG,getSparseReshapeEmptyTensorZeroOutputDimErrorMessage:()=>yG,getSparseReshapeInputOutputMismatchErrorMessage:()=>wG,getSparseReshapeInputOutputMultipleErrorMessage:()=>xG,getSparseReshapeMultipleNegativeOneOutputDimErrorMessage:()=>hG,getSparseReshapeNegativeOutputDimErrorMessage:()=>gG,getSparseSegmentReductionIndicesOutOfRangeErrorMessage:()=>SG,getSparseSegmentReductionNegativeSegmentIdsErrorMessage:()=>bG,getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage:()=>AG,getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage:()=>IG,getUndoAxesPermutation:()=>bz,isIdentityPermutation:()=>lG,log:()=>lO,mergeRealAndImagArrays:()=>YW,prepareAndValidate:()=>qC,prepareSplitSize:()=>pG,segment_util:()=>Jw,shouldFuse:()=>eW,slice_util:()=>Yt,splitRealAndImagArrays:()=>XW,stridesOrDilationsArePositive:()=>nh,tupleValuesAreOne:()=>Aw,upcastType:()=>or,validateDefaultValueShape:()=>FW,validateInput:()=>MC,validateUpdateShape:()=>Hw,warn:()=>is});function DW(r,t){let e=r[0].length;r.forEach((o,s)=>{ce(o.length===e,()=>`Error in concat${e}D: rank of tensors[${s}] must be the same as the rank of the rest (${e})`)}),ce(t>=0&&t<e,()=>`Error in concat${e}D: axis must be between 0 and ${e-1}.`);let n=r[0];r.forEach((o,s)=>{for(let a=0;a<e;a++)ce(a===t||o[a]===n[a],()=>`Error in concat${e}D: Shape of tensors[${s}] (${o}) does not match the shape of the rest (${n}) along the non-concatenated axis ${s}.`)})}function RW(r,t){let e=r[0].slice();for(let n=1;n<r.length;n++)e[t]+=r[n][t];return e}var ls;(function(r){r[r.FIRST_DIM_SIZE=0]="FIRST_DIM_SIZE",r[r.VALUE_ROWIDS=1]="VALUE_ROWIDS",r[r.ROW_LENGTHS=2]="ROW_LENGTHS",r[r.ROW_SPLITS=3]="ROW_SPLITS",r[r.ROW_LIMITS=4]="ROW_LIMITS",r[r.ROW_STARTS=5]="ROW_STARTS"})(ls||(ls={}));function TW(r,t,e){let n=new Array;if(e==null&&t==null)return n;if(t==null)for(;n.length<r+e.length;)n.push(-1);else n=t.slice();if(e==null)return n;if(r+e.length!==n.length)throw new Error(`rt input.shape and shape=${t} are incompatible: rt input.rank = ${r+e.length}, but shape.rank = ${n.length}`);for(let o=1;o<e.length;++o){let s=e[o],a=n[n.length-e.length+o],u=n[a];if(s>=0)if(u>=0){if(u!==s)throw new Error(`rt input.shape and shape=${t} are incompatible: rt input.shape[${o+r}] = ${s} but shape[${o+r}] = ${u}`)}else n[a]=s}return n}function MW(r){let t={FIRST_DIM_SIZE:ls.FIRST_DIM_SIZE,VALUE_ROWIDS:ls.VALUE_ROWIDS,ROW_LENGTHS:ls.ROW_LENGTHS,ROW_SPLITS:ls.ROW_SPLITS,ROW_LIMITS:ls.ROW_LIMITS,ROW_STARTS:ls.ROW_STARTS},e=[];for(let n of r)if(n in t)e.push(t[n]);else break;return e}function NW(r){return r.length===0?0:r[0]===ls.FIRST_DIM_SIZE?r.length-1:r.length}function FW(r,t){if(r==null||t==null)return;let e=r.length,n=t.length;if(e>=n)throw new Error(`defaultValue.shape=${r} and ragged tensor flatValues.shape=${t}, are incompatible: defaultValue.rank = ${e} must be less than ragged tensor input flatValues.rank = ${n})`);for(let o=0;o<Math.min(e,n-1);++o){let s=r[o],a=t[o+1];if(s>=0&&a>=0&&s!==1&&s!==a)throw new Error(`defaultValue.shape=${r}, and ragged tensor input flatValues.shape=${t} are incompatible: defaultValue.shape[${o-r.length}] = ${s} but ragged tensor input.flatValues.shape[${o-r.length}] = ${a}`)}}var wh=30;function BW(r){return r<=wh?r:Hc(r,Math.floor(Math.sqrt(r)))}function PW(r,t,e){let n=e*(typeof r=="number"?r:r[0]),o=t*(typeof r=="number"?r:r[1]);return[n,o]}function $W(r,t,e,n=!0){let o=[];if(n)o=o.concat(t.slice(0)),o.push(r[0]/e),o=o.concat(r.slice(1));else{o=o.concat(r[0]);let s=t.length;for(let a=0;a<s;++a)o=o.concat([r[a+1]/t[a],t[a]]);o=o.concat(r.slice(s+1))}return o}function LW(r,t,e=!0){let n=[];if(e){n.push(t);for(let o=t+1;o<r;++o)o<=2*t?(n.push(o),n.push(o-(t+1))):n.push(o)}else{let o=[],s=[];for(let a=1;a<r;++a)a>=t*2+1||a%2===1?s.push(a):o.push(a);n.push(...o),n.push(0),n.push(...s)}return n}function OW(r,t,e,n=!0){let o=[];n?o.push(r[0]/e):o.push(r[0]*e);for(let s=1;s<r.length;++s)s<=t.length?n?o.push(t[s-1]*r[s]):o.push(r[s]/t[s-1]):o.push(r[s]);return o}function zW(r,t){let e=[0];for(let n=0;n<t;++n)e.push(r[n][0]);return e}function WW(r,t,e){let n=r.slice(0,1);for(let o=0;o<e;++o)n.push(r[o+1]-t[o][0]-t[o][1]);return n}var GW=1.7580993408473768,UW=1.0507009873554805;var VW=.3275911,HW=.254829592,QW=-.284496736,qW=1.421413741,KW=-1.453152027,jW=1.061405429;function YW(r,t){if(r.length!==t.length)throw new Error(`Cannot merge real and imag arrays of different lengths. real:${r.length}, imag: ${t.length}.`);let e=new Float32Array(r.length*2);for(let n=0;n<e.length;n+=2)e[n]=r[n/2],e[n+1]=t[n/2];return e}function XW(r){let t=new Float32Array(r.length/2),e=new Float32Array(r.length/2);for(let n=0;n<r.length;n+=2)t[n/2]=r[n],e[n/2]=r[n+1];return{real:t,imag:e}}function JW(r){let t=Math.ceil(r.length/4),e=new Float32Array(t),n=new Float32Array(t);for(let o=0;o<r.length;o+=4)e[Math.floor(o/4)]=r[o],n[Math.floor(o/4)]=r[o+1];return{real:e,imag:n}}function ZW(r){let t=Math.floor(r.length/4),e=new Float32Array(t),n=new Float32Array(t);for(let o=2;o<r.length;o+=4)e[Math.floor(o/4)]=r[o],n[Math.floor(o/4)]=r[o+1];return{real:e,imag:n}}function eG(r,t){let e=r[t*2],n=r[t*2+1];return{real:e,imag:n}}function tG(r,t,e,n){r[n*2]=t,r[n*2+1]=e}function rG(r,t){let e=new Float32Array(r/2),n=new Float32Array(r/2);for(let o=0;o<Math.ceil(r/2);o++){let s=(t?2:-2)*Math.PI*(o/r);e[o]=Math.cos(s),n[o]=Math.sin(s)}return{real:e,imag:n}}function nG(r,t,e){let n=(e?2:-2)*Math.PI*(r/t),o=Math.cos(n),s=Math.sin(n);return{real:o,imag:s}}var Xw="->",oG=/->/g,nk=",",ok="...";function sG(r,t){r=r.replace(/\s/g,"");let e=(r.length-r.replace(oG,"").length)/Xw.length;if(e<1)throw new Error("Equations without an arrow are not supported.");if(e>1)throw new Error(`Equation must contain exactly one arrow ("${Xw}").`);let[n,o]=r.split(Xw);ce(n.indexOf(ok)===-1,()=>`The ellipsis notation ("${ok}") is not supported yet.`);let s=n.split(nk),a=s.length;if(t!==a)throw new Error(`Expected ${a} input tensors, received ${t}`);if(a>2)throw new Error("Support for more than 2 input tensors is not implemented yet.");let u=[];for(let f=0;f<o.length;++f){let m=o[f];if(!s.some(d=>d.indexOf(m)!==-1))throw new Error(`Output subscripts contain the label ${m} not present in the input subscripts.`);u.indexOf(m)===-1&&u.push(m)}for(let f=0;f<n.length;++f){let m=n[f];u.indexOf(m)===-1&&m!==nk&&u.push(m)}let l=new Array(s.length);for(let f=0;f<a;++f){if(new Set(s[f].split("")).size!==s[f].length)throw new Error(`Found duplicate axes in input component ${s[f]}. Support for duplicate axes in input is not implemented yet.`);l[f]=[];for(let m=0;m<s[f].length;++m)l[f].push(u.indexOf(s[f][m]))}let i=u.length,c=o.length,p=[];for(let f=c;f<i;++f)p.push(f);return{allDims:u,summedDims:p,idDims:l}}function iG(r,t){let e=new Array(r);e.fill(-1);for(let o=0;o<t.length;++o)e[t[o]]=o;let n=[];for(let o=0;o<r;++o)e[o]===-1&&n.push(o);return e=e.filter(o=>o!==-1),{permutationIndices:e,expandDims:n}}function aG(r,t,e){let n=new Array(r);for(let o=0;o<e.length;++o){let s=e[o].shape;for(let a=0;a<t[o].length;++a)n[t[o][a]]===void 0?n[t[o][a]]=s[a]:ce(n[t[o][a]]===s[a],()=>`Expected dimension ${n[t[o][a]]} at axis ${a} of input shaped ${JSON.stringify(s)}, but got dimension ${s[a]}`)}}function uG(r,t){let e=r,n=[],o=0;r.length===0&&e.push(-1),o=r.length+1;for(let a=0;a<o;++a)n.push([]);let s=[];for(let a=0;a<e.length;++a){let u=e[a],l=cG(t,u);for(let i of l)s.indexOf(i)===-1&&(n[a].push(i),s.push(i))}return{path:e,steps:n}}function lG(r){return r.every((t,e)=>t===e)}function cG(r,t){let e=[];for(let n=0;n<r.length;++n)(r[n].length===0||r[n].indexOf(t)!==-1||t===-1)&&e.push(n);return e}function pG(r,t,e=0){let n=[];if(typeof t=="number")ce(r.shape[e]%t===0,()=>"Number of splits must evenly divide the axis."),n=new Array(t).fill(r.shape[e]/t);else{let o=t.reduce((a,u)=>(u===-1&&(a+=1),a),0);ce(o<=1,()=>"There should be only one negative value in split array.");let s=t.indexOf(-1);if(s!==-1){let a=t.reduce((u,l)=>l>0?u+l:u);t[s]=r.shape[e]-a}ce(r.shape[e]===t.reduce((a,u)=>a+u),()=>"The sum of sizes must match the size of the axis dimension."),n=t}return n}function fG(r){return`Received SparseTensor with denseShape[0] = 0 but
  indices.shape[0] = ${r}`}function mG(r,t){return`indices(${r}, 0) is invalid: ${t} < 0`}function dG(r,t,e){return`indices(${r}, 0) is invalid: ${t} >= ${e}`}function hG(r,t){return`only one output dimension may be -1, not both ${r} and ${t}`}function gG(r,t){return`size ${r} must be non-negative, not ${t}`}function yG(){return"reshape cannot infer the missing input size for an empty tensor unless all specified input sizes are non-zero"}function xG(r,t){let e=Ut(r),n=Ut(t);return`Input to reshape is a SparseTensor with ${e}
  dense values, but the requested shape requires a multiple of ${n}. inputShape=${r} outputShape= ${t}`}function wG(r,t){let e=Ut(r),n=Ut(t);return`Input to reshape is a tensor with ${e} dense values, but the requested shape has ${n}. inputShape=${r} outputShape=${t}`}function bG(){return"segment ids must be >= 0"}function AG(){return"segment ids are not increasing"}function IG(r,t){return`Segment id ${r} out of range [0, ${t}), possibly because segmentIds input is not sorted.`}function SG(r,t,e){return`Bad: indices[${r}] == ${t} out of range [0, ${e})`}var Jw={};Zo(Jw,{collectGatherOpShapeInfo:()=>vG,computeOutShape:()=>kG,segOpComputeOptimalWindowSize:()=>CG});function CG(r,t){let e=!1,n;for(r<=wh?(n=r,e=!0):n=Hc(r,Math.floor(Math.sqrt(r)));!e;)n>t||n===r?e=!0:n=Hc(r,n+1);return n}function kG(r,t,e){let n=[],o=r.length;for(let s=0;s<o;s++)s!==t?n.push(r[s]):n.push(e);return n}function vG(r,t,e,n){let o=t.shape.length,s=r.shape.length;if(n!==0&&(n<-o||n>o))throw new Error(`Expect batchDims in the range of [-${o}, ${o}], but got ${n}`);if(n<0&&(n+=o),n>s)throw new Error(`batchDims (${n}) must be less than rank(x) (
    ${s}).`);if(e<n)throw new Error(`batchDims (${n}) must be less than or equal to axis (${e}).`);for(let p=0;p<n;++p)if(r.shape[p]!==t.shape[p])throw new Error(`x.shape[${p}]: ${r.shape[p]} should be equal to indices.shape[${p}]: ${t.shape[p]}.`);let a=r.shape[e],u=[],l=1,i=1,c=1;for(let p=0;p<n;++p)u.push(r.shape[p]),l*=r.shape[p];for(let p=n;p<e;p++)u.push(r.shape[p]),i*=r.shape[p];for(let p=n;p<o;p++)u.push(t.shape[p]);for(let p=e+1;p<s;p++)u.push(r.shape[p]),c*=r.shape[p];return{batchSize:l,sliceSize:c,outerSize:i,dimSize:a,outputShape:u}}function EG(r){try{return r.map(t=>Ip(t))}catch(t){throw new Error(`Failed to decode encoded string bytes into utf-8, error: ${t}`)}}function _G(r){return r.map(t=>Ap(t))}var Rn={};Zo(Rn,{nonMaxSuppressionV3Impl:()=>$C,nonMaxSuppressionV4Impl:()=>LC,nonMaxSuppressionV5Impl:()=>OC,whereImpl:()=>FC});WC();function se(r,t){Array.isArray(r)||(r=[r]),r.forEach(e=>{e!=null&&b.assert(e.dtype!=="complex64",()=>`${t} does not support complex64 tensors in the CPU backend.`)})}var TG=Rn.whereImpl,xm=class r extends No{nextDataId(){return r.nextDataId++}constructor(){super(),this.blockSize=48,this.firstUse=!0,this.data=new Rs(this,Fr())}write(t,e,n){this.firstUse&&(this.firstUse=!1,fe().get("IS_NODE")&&S.warn(`
============================
Hi, looks like you are running TensorFlow.js in Node.js. To speed things up dramatically, install our node backend, visit https://github.com/tensorflow/tfjs-node for more details. 
============================`));let o={id:this.nextDataId()};return this.data.set(o,{values:t,dtype:n,refCount:1}),o}makeTensorInfo(t,e,n){let o;if(e==="string"&&n!=null&&n.length>0&&b.isString(n[0])){let s=n.map(a=>b.encodeString(a));o=this.write(s,t,e)}else o=this.write(n,t,e);return{dataId:o,shape:t,dtype:e}}refCount(t){return this.data.has(t)?this.data.get(t).refCount:0}incRef(t){let e=this.data.get(t);e.refCount++}decRef(t){if(this.data.has(t)){let e=this.data.get(t);e.refCount--}}move(t,e,n,o,s){this.data.set(t,{values:e,dtype:o,refCount:s})}numDataIds(){return this.data.numDataIds()}async read(t){return this.readSync(t)}readSync(t){let{dtype:e,complexTensorInfos:n}=this.data.get(t);if(e==="complex64"){let o=this.readSync(n.real.dataId),s=this.readSync(n.imag.dataId);return S.mergeRealAndImagArrays(o,s)}return b.convertBackendValuesAndArrayBuffer(this.data.get(t).values,e)}bufferSync(t){let e=this.readSync(t.dataId);if(t.dtype==="string")try{let n=e.map(o=>b.decodeString(o));return Me(t.shape,t.dtype,n)}catch{throw new Error("Failed to decode encoded string bytes into utf-8")}return Me(t.shape,t.dtype,e)}makeOutput(t,e,n){return Fr().makeTensorFromTensorInfo(this.makeTensorInfo(e,n,t),this)}disposeData(t,e=!1){if(this.data.has(t)){if(this.data.get(t).refCount--,!e&&this.data.get(t).refCount>0)return!1;let{complexTensorInfos:n}=this.data.get(t);n!=null&&(this.disposeData(n.real.dataId,!0),this.disposeData(n.imag.dataId,!0)),this.data.delete(t)}return!0}disposeIntermediateTensorInfo(t){this.disposeData(t.dataId)}async time(t){let e=b.now();return t(),{kernelMs:b.now()-e}}memory(){return{unreliable:!0,reasons:["The reported memory is an upper bound. Due to automatic garbage collection, the true allocated memory may be less."]}}where(t){se([t],"where");let e=this.readSync(t.dataId);return TG(t.shape,e)}dispose(){}floatPrecision(){return 32}epsilon(){return super.epsilon()}};xm.nextDataId=0;var _b={};Zo(_b,{addImpl:()=>tb,bincountImpl:()=>Fp,bincountReduceImpl:()=>bh,bitwiseAndImpl:()=>rb,castImpl:()=>eb,ceilImpl:()=>nb,concatImpl:()=>kl,equalImpl:()=>ob,expImpl:()=>ib,expm1Impl:()=>ub,floorDivImpl:()=>cb,floorImpl:()=>lb,gatherNdImpl:()=>Ah,gatherV2Impl:()=>Ih,greaterEqualImpl:()=>fb,greaterImpl:()=>pb,lessEqualImpl:()=>db,lessImpl:()=>mb,linSpaceImpl:()=>Sh,logImpl:()=>hb,maxImpl:()=>Ch,maximumImpl:()=>gb,minimumImpl:()=>yb,multiplyImpl:()=>wm,negImpl:()=>xb,notEqualImpl:()=>wb,prodImpl:()=>bb,raggedGatherImpl:()=>kh,raggedRangeImpl:()=>vh,raggedTensorToTensorImpl:()=>Eh,rangeImpl:()=>El,rsqrtImpl:()=>Ib,scatterImpl:()=>Lo,sigmoidImpl:()=>Bk,simpleAbsImpl:()=>Zw,sliceImpl:()=>_l,sparseFillEmptyRowsImpl:()=>_h,sparseReshapeImpl:()=>Dh,sparseSegmentReductionImpl:()=>$p,sqrtImpl:()=>Lk,squaredDifferenceImpl:()=>Cb,staticRegexReplaceImpl:()=>kb,stridedSliceImpl:()=>Rh,stringNGramsImpl:()=>Dl,stringSplitImpl:()=>Rl,stringToHashBucketFastImpl:()=>Tl,subImpl:()=>Eb,tileImpl:()=>Th,topKImpl:()=>Mh,transposeImpl:()=>Pp,uniqueImpl:()=>Ml});function Zw(r){let t=new Float32Array(r.length);for(let e=0;e<r.length;++e)t[e]=Math.abs(r[e]);return t}var MG=r=>{let{x:t}=r.inputs,e=r.backend;se(t,"abs");let n=new Float32Array(b.sizeFromShape(t.shape)),o=e.data.get(t.dataId).values;return n=Zw(o),e.makeOutput(n,t.shape,t.dtype)},sk={kernelName:"Abs",backendName:"cpu",kernelFunc:MG};function Xe(r){return(t,e,n,o,s)=>{let a=S.assertAndGetBroadcastShape(t,e),u=a.length,l=b.computeStrides(a),i=b.sizeFromShape(a),c=b.getTypedArrayFromDType(s,i),p=t.length,f=e.length,m=b.computeStrides(t),d=b.computeStrides(e),h=S.getBroadcastDims(t,a),g=S.getBroadcastDims(e,a);if(h.length+g.length===0)for(let y=0;y<c.length;++y)c[y]=r(n[y%n.length],o[y%o.length]);else for(let y=0;y<c.length;++y){let x=b.indexToLoc(y,u,l),w=x.slice(-p);h.forEach(E=>w[E]=0);let A=b.locToIndex(w,p,m),I=x.slice(-f);g.forEach(E=>I[E]=0);let v=b.locToIndex(I,f,d);c[y]=r(n[A],o[v])}return[c,a]}}function wr(r){let{inputs:t,backend:e}=r,{real:n,imag:o}=t,s=e.data.get(n.dataId).values,a=e.data.get(o.dataId).values,u=e.makeTensorInfo(n.shape,"complex64"),l=e.data.get(u.dataId);return l.complexTensorInfos={real:e.makeTensorInfo(n.shape,"float32",s),imag:e.makeTensorInfo(o.shape,"float32",a)},u}var ik={kernelName:ep,backendName:"cpu",kernelFunc:wr};function Mp(r,t,e="float32"){if(e==="complex64"){let o=Mp(r,t,"float32"),s=Mp(r,t,"float32");return wr({inputs:{real:o,imag:s},backend:r})}let n=b.makeZerosTypedArray(b.sizeFromShape(t),e);return r.makeTensorInfo(t,e,n)}function Wr(r){let{inputs:t,backend:e}=r,{x:n}=t;return e.incRef(n.dataId),{dataId:n.dataId,shape:n.shape,dtype:n.dtype}}var ak={kernelName:os,backendName:"cpu",kernelFunc:Wr};function po(r){let{inputs:t,backend:e}=r,{input:n}=t,o=e.data.get(n.dataId).complexTensorInfos.real,s=e.data.get(o.dataId).values;return e.makeTensorInfo(o.shape,o.dtype,s)}var uk={kernelName:Bd,backendName:"cpu",kernelFunc:po};function eb(r,t,e,n){if(n==="int32"){let o=Int32Array.from(r);return[t,"int32",o]}if(n==="bool"){let o=b.toTypedArray([0],e),[s,a]=Xe((u,l)=>u!==l?1:0)(t,[],r,o,"bool");return[a,"bool",s]}throw new Error(`Error in Cast: failed to cast ${e} to ${n}`)}function fo(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{dtype:s}=n;if(s==="complex64"){if(o.dtype==="complex64")return Wr({inputs:{x:o},backend:e});let c=Mp(e,o.shape,o.dtype),p=fo({inputs:{x:o},backend:e,attrs:{dtype:"float32"}}),f=wr({inputs:{real:p,imag:c},backend:e});return e.disposeIntermediateTensorInfo(c),e.disposeIntermediateTensorInfo(p),f}if(o.dtype==="complex64"){let c=po({inputs:{input:o},backend:e}),p=fo({inputs:{x:c},backend:e,attrs:{dtype:s}});return e.disposeIntermediateTensorInfo(c),p}if(!b.hasEncodingLoss(o.dtype,s)){let c=Wr({inputs:{x:o},backend:e});return{dataId:c.dataId,shape:c.shape,dtype:s}}let a=e.data.get(o.dataId).values,[u,l,i]=eb(a,o.shape,o.dtype,s);return e.makeTensorInfo(u,l,i)}var lk={kernelName:rs,backendName:"cpu",kernelFunc:fo};function it(r,t,e,n){return e==null?({inputs:o,backend:s})=>{let{a,b:u}=o,l=s;se([a,u],r);let i=l.data.get(a.dataId).values,c=l.data.get(u.dataId).values,p=a.dtype==="string"?S.fromUint8ToStringArray(i):i,f=a.dtype==="string"?S.fromUint8ToStringArray(c):c,m=n||a.dtype,[d,h]=t(a.shape,u.shape,p,f,m);return l.makeTensorInfo(h,m,d)}:({inputs:o,backend:s})=>{let{a,b:u}=o,l=s;if(a.dtype==="complex64"||u.dtype==="complex64"){let i=fo({inputs:{x:a},backend:l,attrs:{dtype:"complex64"}}),c=l.data.get(i.dataId),p=c.complexTensorInfos.real,f=c.complexTensorInfos.imag,m=l.data.get(p.dataId).values,d=l.data.get(f.dataId).values,h=fo({inputs:{x:u},backend:l,attrs:{dtype:"complex64"}}),g=l.data.get(h.dataId),y=g.complexTensorInfos.real,x=g.complexTensorInfos.imag,w=l.data.get(y.dataId).values,A=l.data.get(x.dataId).values,[I,v,E]=e(a.shape,u.shape,m,d,w,A),T=l.makeTensorInfo(E,"float32",I),F=l.makeTensorInfo(E,"float32",v),k=wr({inputs:{real:T,imag:F},backend:l});return l.disposeIntermediateTensorInfo(i),l.disposeIntermediateTensorInfo(h),l.disposeIntermediateTensorInfo(T),l.disposeIntermediateTensorInfo(F),k}else{let i=l.data.get(a.dataId).values,c=l.data.get(u.dataId).values,p=n||a.dtype,[f,m]=t(a.shape,u.shape,i,c,p);return l.makeTensorInfo(m,p,f)}}}function Np(r){return(t,e,n,o,s,a)=>{let u=S.assertAndGetBroadcastShape(t,e),l=b.sizeFromShape(u),i=u.length,c=b.computeStrides(u),p=b.getTypedArrayFromDType("float32",l),f=b.getTypedArrayFromDType("float32",l),m=S.getBroadcastDims(t,u),d=S.getBroadcastDims(e,u),h=S.mergeRealAndImagArrays(n,o),g=S.mergeRealAndImagArrays(s,a),y=t.length,x=b.computeStrides(t),w=e.length,A=b.computeStrides(e);if(m.length+d.length===0)for(let I=0;I<p.length;I++){let v=I%h.length,E=I%g.length,T=r(h[v*2],h[v*2+1],g[E*2],g[E*2+1]);p[I]=T.real,f[I]=T.imag}else for(let I=0;I<p.length;I++){let v=b.indexToLoc(I,i,c),E=v.slice(-y);m.forEach(M=>E[M]=0);let T=b.locToIndex(E,y,x),F=v.slice(-w);d.forEach(M=>F[M]=0);let k=b.locToIndex(F,w,A),_=r(h[T*2],h[T*2+1],g[k*2],g[k*2+1]);p[I]=_.real,f[I]=_.imag}return[p,f,u]}}var tb=Xe(((r,t)=>r+t)),NG=Np(((r,t,e,n)=>({real:r+e,imag:t+n}))),cs=it("Add",tb,NG),ck={kernelName:"Add",backendName:"cpu",kernelFunc:cs};function Fp(r,t,e,n,o){let s=b.sizeFromShape(n),a=b.makeZerosTypedArray(o,e);for(let u=0;u<r.length;u++){let l=r[u];if(l<0)throw new Error("Input x must be non-negative!");l>=o||(s>0?a[l]+=t[u]:a[l]+=1)}return a}function bh(r,t,e,n=!1){let o=r.shape[0],s=r.shape[1],a=Me([o,e],t.dtype);for(let u=0;u<o;u++)for(let l=0;l<s;l++){let i=r.get(u,l);if(i<0)throw new Error("Input x must be non-negative!");i>=e||(n?a.set(1,u,i):t.size>0?a.set(a.get(u,i)+t.get(u,l),u,i):a.set(a.get(u,i)+1,u,i))}return a}var rb=Xe(((r,t)=>r&t)),FG=it(jf,rb),pk={kernelName:jf,backendName:"cpu",kernelFunc:FG};function vr(r){return(t,e,n)=>{let o=b.getArrayFromDType(e,t.length);for(let s=0;s<t.length;++s)o[s]=r(t[s],n);return o}}function Pe(r,t,e){let n=vr(t);return yn(r,n,e)}function yn(r,t,e){return({inputs:n,attrs:o,backend:s})=>{let{x:a}=n;se(a,r);let u=s,l=u.data.get(a.dataId).values,i;if(a.dtype==="string"){if(!Array.isArray(l))throw new Error("String tensor's value was not an instance of Array");i=S.fromUint8ToStringArray(l)}else i=l;let c=e||a.dtype,p=t(i,c,o);return u.makeTensorInfo(a.shape,c,p)}}var nb=vr(r=>Math.ceil(r)),BG=yn(Va,nb),fk={kernelName:Va,backendName:"cpu",kernelFunc:BG};function kl(r,t,e,n){let o=b.getArrayFromDType(e,b.sizeFromShape(t));if(n&&e!=="string"){let s=0;r.forEach(a=>{let u=b.sizeFromShape(a.shape);o.set(a.vals,s),s+=u})}else{let s=0;r.forEach(a=>{let u=e==="string"?S.fromUint8ToStringArray(a.vals):a.vals,l=0;for(let i=0;i<a.shape[0];++i){let c=i*t[1]+s;for(let p=0;p<a.shape[1];++p)o[c+p]=u[l++]}s+=a.shape[1]})}return o}var ob=Xe((r,t)=>r===t?1:0),sb=it(ru,ob,null,"bool"),mk={kernelName:ru,backendName:"cpu",kernelFunc:sb};var ib=vr(r=>Math.exp(r)),ab=yn("Exp",ib,"float32"),dk={kernelName:"Exp",backendName:"cpu",kernelFunc:ab};var ub=vr(r=>Math.expm1(r)),PG=yn(nu,ub),hk={kernelName:nu,backendName:"cpu",kernelFunc:PG};var lb=vr(r=>Math.floor(r)),$G=yn(su,lb),gk={kernelName:su,backendName:"cpu",kernelFunc:$G};var cb=Xe((r,t)=>Math.floor(r/t)),LG=it($s,cb,null,"int32"),yk={kernelName:$s,backendName:"cpu",kernelFunc:LG};function Ah(r,t,e,n,o,s,a,u,l){let i=Me([n,s],e);for(let c=0;c<n;c++){let p=[],f=0;for(let m=0;m<o;m++){let d=r[c*o+m];f+=d*a[m],p.push(d)}if(f<0||f>=l/s)throw new Error(`Invalid indices: ${p} does not index into ${u}`);for(let m=0;m<s;m++)i.values[c*s+m]=t.get(...t.indexToLoc(f*s+m))}return i}function Ih(r,t,e){let n=Me(e,r.dtype);for(let o=0;o<n.size;++o){let a=n.indexToLoc(o).slice(),u=a[0],l=a[2],i=t.locToIndex([u,l]);a[2]=t.values[i];let c=r.locToIndex(a);0<=c&&c<r.values.length&&(n.values[o]=r.values[c])}return n}var pb=Xe((r,t)=>r>t?1:0),OG=it(uu,pb,null,"bool"),xk={kernelName:uu,backendName:"cpu",kernelFunc:OG};var fb=Xe((r,t)=>r>=t?1:0),zG=it(lu,fb,null,"bool"),wk={kernelName:lu,backendName:"cpu",kernelFunc:zG};var mb=Xe((r,t)=>r<t?1:0),WG=it(mu,mb,null,"bool"),bk={kernelName:mu,backendName:"cpu",kernelFunc:WG};var db=Xe((r,t)=>r<=t?1:0),GG=it(du,db,null,"bool"),Ak={kernelName:du,backendName:"cpu",kernelFunc:GG};function Sh(r,t,e){let n=(t-r)/(e-1),o=b.makeZerosTypedArray(e,"float32");o[0]=r;for(let s=1;s<o.length;s++)o[s]=o[s-1]+n;return o}var hb=vr(r=>Math.log(r)),UG=yn("Log",hb),Ik={kernelName:"Log",backendName:"cpu",kernelFunc:UG};function Ch(r,t,e,n){let o=b.getTypedArrayFromDType(n,b.sizeFromShape(e));for(let s=0;s<o.length;++s){let a=s*t,u=r[a];for(let l=0;l<t;++l){let i=r[a+l];(Number.isNaN(i)||i>u)&&(u=i)}o[s]=u}return o}var gb=Xe(((r,t)=>Math.max(r,t))),VG=it(Os,gb),Sk={kernelName:Os,backendName:"cpu",kernelFunc:VG};var yb=Xe(((r,t)=>Math.min(r,t))),HG=it(Su,yb),Ck={kernelName:Su,backendName:"cpu",kernelFunc:HG};var wm=Xe(((r,t)=>r*t)),QG=Np(((r,t,e,n)=>({real:r*e-t*n,imag:r*n+t*e}))),vl=it(zs,wm,QG),kk={kernelName:zs,backendName:"cpu",kernelFunc:vl};function xb(r,t,e){let n=b.createScalarValue(-1,e);return wm([],t,n,r,e)}function qG(r){let{inputs:t,backend:e}=r,{x:n}=t;se(n,"neg");let o=e.data.get(n.dataId).values,[s,a]=xb(o,n.shape,n.dtype);return e.makeTensorInfo(a,n.dtype,s)}var vk={kernelName:"Neg",backendName:"cpu",kernelFunc:qG};var wb=Xe(((r,t)=>r!==t?1:0)),KG=it(vu,wb,null,"bool"),Ek={kernelName:vu,backendName:"cpu",kernelFunc:KG};function Pp(r,t,e,n,o){let s=t.length,a=b.sizeFromShape(t),u=b.computeStrides(t),l=b.computeStrides(o),i=b.getTypedArrayFromDType(e,b.sizeFromShape(o));for(let c=0;c<a;++c){let p=b.indexToLoc(c,s,u),f=new Array(p.length);for(let d=0;d<f.length;d++)f[d]=p[n[d]];let m=b.locToIndex(f,s,l);i[m]=r[c]}return i}function Ot(r){let{inputs:t,attrs:e,backend:n}=r,{x:o}=t,{perm:s}=e;se(o,"transpose");let a=o.shape.length,u=new Array(a);for(let p=0;p<u.length;p++)u[p]=o.shape[s[p]];let l=n.data.get(o.dataId).values,i=Pp(l,o.shape,o.dtype,s,u);return{dataId:n.write(i,u,o.dtype),shape:u,dtype:o.dtype}}var _k={kernelName:Zu,backendName:"cpu",kernelFunc:Ot};function bb(r,t,e,n){let[o,s]=S.computeOutAndReduceShapes(r,n),a=or(t,"int32"),u=b.makeZerosTypedArray(b.sizeFromShape(o),a),l=b.sizeFromShape(s);for(let i=0;i<u.length;++i){let c=i*l,p=1;for(let f=0;f<l;++f)p*=e[c+f];u[i]=p}return{outVals:u,outShape:o,outDtype:a}}function jG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;se(o,"prod");let u=o.shape.length,l=b.parseAxisParam(s,o.shape),i=S.getAxesPermutation(l,u),c=l,p=o,f=[];i!=null&&(p=Ot({inputs:{x:o},backend:e,attrs:{perm:i}}),f.push(p),c=S.getInnerMostAxes(c.length,u));let m=e.data.get(p.dataId).values,{outVals:d,outShape:h,outDtype:g}=bb(p.shape,p.dtype,m,c),y=h;return a&&(y=S.expandShapeToKeepDim(h,l)),f.forEach(x=>e.disposeIntermediateTensorInfo(x)),e.makeTensorInfo(y,g,d)}var Dk={kernelName:Tu,backendName:"cpu",kernelFunc:jG};function YG(r,t,e){r.forEach((n,o)=>{if(n<0||n>=e){let s=b.indexToLoc(o,t.length,b.computeStrides(t)).join(",");throw new Error(`indices[${s}] = ${n} is not in [0, ${e})`)}})}function XG(r,t){for(let e=0;e<r.length;++e){let n=r[e],o=e===r.length-1?t:r[e+1].length;if(n.length===0)throw new Error("Ragged splits may not be empty");if(n[0]<0)throw new Error("Ragged splits must be non-negative");if(n[n.length-1]>o)throw new Error("Ragged splits must not point past values");for(let s=1;s<n.length;++s)if(n[s-1]>n[s])throw new Error("Ragged splits must be sorted in ascending order")}}function JG(r,t,e,n){let o=[],s=0,a=t.length-1+e.length,u=new Array(a).fill(null).map(()=>[0]);XG(e,n);let l=1;for(let i=0;i<t.length-1;++i){l*=t[i];let c=t[i+1];for(let p=1;p<l+1;++p)u[i].push(p*c)}for(let i=0;i<r.length;++i){let c=r[i],p=r[i]+1;for(let f=0;f<e.length;++f){let m=e[f],d=f+t.length-1;if(d>=0){let h=u[d],g=h[h.length-1]-m[c];for(let y=c;y<p;++y)u[d].push(m[y+1]+g)}c=m[c],p=m[p]}p!==c&&(o.push([c,p]),s+=p-c)}return{outSplits:u,valueSlices:o,numValues:s}}function ZG(r){let t=[];for(let e=0;e<r.length;++e){let n=r[e].length,o=b.getArrayFromDType("int32",n);t.push(o),r[e].forEach((s,a)=>o[a]=s)}return t}function Rk(r,t){let e=r.slice(0,t);for(;e.length<t;)e.push(1);for(let n=t;n<r.length;n++)e[t-1]*=r[n];return e}function eU(r,t,e,n,o,s){let a=Rk(t,2)[1],u=Rk(s,2)[1],l=0;for(let i of e)for(let c=i[0];c<i[1];++c){for(let p=0;p<n;++p)o[l*u+p]=r[c*a+p];++l}}function tU(r,t,e,n,o){let s=t.slice();s[0]=o;let a=b.getArrayFromDType(e,b.sizeFromShape(s)),u=r.length,l=u===0?0:u/t[0];return eU(r,t,n,l,a,s),[a,s]}function kh(r,t,e,n,o,s,a,u){if(r.length===0)throw new Error("paramsNestedSplits must be non empty");if(t[0].length===0)throw new Error("Split tensors must not be scalars");let l=t[0][0]-1;if(YG(s,a,l),n.length===0)throw new Error("params.rank must be nonzero");let i=n[0],{outSplits:c,valueSlices:p,numValues:f}=JG(s,a,r,i),m=ZG(c),d=tU(e,n,o,p,f);return[m,d[0],d[1]]}var Tk=2147483647;function vh(r,t,e,n,o,s,a){if(t.length>1)throw new Error("starts must be a scalar or vector");if(o.length>1)throw new Error("limits must be a scalar or vector");if(a.length>1)throw new Error("deltas must be a scalar or vector");let u=t.length===0,l=o.length===0,i=a.length===0,c=[];u||c.push(t[0]),l||c.push(o[0]),i||c.push(a[0]);for(let g=1;g<c.length;++g)if(c[g]!==c[g-1])throw new Error("starts, limits, and deltas must have the same shape");let p=c.length===0?1:c[0],f=b.getArrayFromDType("int32",p+1);f[0]=0;for(let g=0;g<p;++g){let y=u?r[0]:r[g],x=l?n[0]:n[g],w=i?s[0]:s[g];if(w===0)throw new Error("Requires delta != 0");let A;if(w>0&&x<y||w<0&&x>y)A=0;else if(A=Math.ceil(Math.abs((x-y)/w)),A>Tk)throw new Error(`Requires ((limit - start) / delta) <= ${Tk}`);f[g+1]=f[g]+A}let m=f[p],d=b.getArrayFromDType(e,m),h=0;for(let g=0;g<p;++g){let y=f[g+1]-f[g],x=u?r[0]:r[g],w=i?s[0]:s[g];for(let A=0;A<y;++A)d[h++]=x,x+=w}return[f,d]}var mo=S.RowPartitionType,Ab=class r{constructor(t,e,n,o,s,a,u,l,i,c){this.shape=t,this.shapeShape=e,this.values=n,this.valuesShape=o,this.valuesDType=s,this.defaultValue=a,this.defaultValueShape=u,this.rowPartitionValues=l,this.rowPartitionValuesShapes=i,this.rowPartitionTypes=S.getRowPartitionTypesHelper(c),this.raggedRank=S.getRaggedRank(this.rowPartitionTypes)}getRowPartitionTypeByDimension(t){return this.rowPartitionTypes[0]===mo.FIRST_DIM_SIZE?this.rowPartitionTypes[t+1]:this.rowPartitionTypes[t]}getRowPartitionTensor(t){return this.rowPartitionTypes[0]===mo.FIRST_DIM_SIZE?this.rowPartitionValues[t+1]:this.rowPartitionValues[t]}getMaxWidth(t){let e=this.getRowPartitionTensor(t-1);switch(this.getRowPartitionTypeByDimension(t-1)){case mo.VALUE_ROWIDS:return r.getMaxWidthValueRowID(e);case mo.ROW_SPLITS:return r.getMaxWidthRowSplit(e);default:throw new Error(`Cannot handle partition type ${mo[this.getRowPartitionTypeByDimension(t-1)]}`)}}static getMaxWidthRowSplit(t){let e=t.length;if(e===0||e===1)return 0;let n=0;for(let o=0;o<e-1;++o){let s=t[o+1]-t[o];s>n&&(n=s)}return n}static getMaxWidthValueRowID(t){let e=t.length;if(e===0)return 0;let n=0,o=t[0],s=0;for(let a=1;a<e;++a){let u=t[a];u!==o&&(o=u,s=Math.max(a-n,s),n=a)}return Math.max(e-n,s)}tensorShapeFromTensor(t,e,n=!0){if(e.length===0){if(t[0]===-1)return[];throw new Error("The only valid scalar shape tensor is the fully unknown shape specified as -1.")}return Nk(t,n)}calculateOutputSize(t){let e=this.valuesShape,n=this.defaultValueShape;S.validateDefaultValueShape(n,e);let o=this.tensorShapeFromTensor(this.shape,this.shapeShape),a=S.combineRaggedTensorToTensorShapes(this.raggedRank,o,e);a[0]<0&&(a[0]=t);for(let u=1;u<=this.raggedRank;++u)a[u]<0&&(a[u]=this.getMaxWidth(u));return a}calculateFirstParentOutputIndex(t,e,n){let o=Math.min(t,n),s=[],a=0;for(let u=0;u<o;++u,a+=e)s.push(a);for(let u=o;u<t;++u)s.push(-1);return b.assert(s.length===t,()=>"Final length of result must be equal to firstDimension."),s}calculateOutputIndexRowSplit(t,e,n,o){let s=t.length,a=[];for(let u=0;u<s-1;++u){let l=t[u+1]-t[u],i=Math.min(o,l),c=e[u];c===-1&&(i=0);for(let p=0;p<i;++p)a.push(c),c+=n;for(let p=0;p<l-i;++p)a.push(-1)}if(s>0&&a.length!==t[s-1])throw new Error("Invalid row split size.");return a}calculateOutputIndexValueRowID(t,e,n,o){let s=t.length,a=[];if(s===0)return[];let u=0,l=t[0];if(l>=e.length)throw new Error(`Got currentValueRowId=${l}, which is not less than ${e.length}`);let i=e[l];a.push(i);for(let c=1;c<s;++c){let p=t[c];if(p===l)i>=0&&(++u,u<o?i+=n:i=-1);else{if(u=0,l=p,p>=e.length)throw new Error(`Got nextValueRowId=${p} which is not less than ${e.length}`);i=e[p]}a.push(i)}if(a.length!==t.length)throw new Error("Invalid row ids.");return a}calculateOutputIndex(t,e,n,o){let s=this.getRowPartitionTensor(t),a=this.getRowPartitionTypeByDimension(t);switch(a){case mo.VALUE_ROWIDS:return this.calculateOutputIndexValueRowID(s,e,n,o);case mo.ROW_SPLITS:if(s.length-1>e.length)throw new Error(`Row partition size is greater than output size: ${s.length-1} > ${e.length}`);return this.calculateOutputIndexRowSplit(s,e,n,o);default:throw new Error(`Unsupported partition type: ${mo[a]}`)}}getFirstDimensionSize(){let t=this.rowPartitionValues[0];if(this.rowPartitionTypes.length===0)throw new Error("No row_partition_types given.");let e=this.rowPartitionTypes[0];switch(e){case mo.FIRST_DIM_SIZE:return t[0];case mo.VALUE_ROWIDS:throw new Error("Cannot handle VALUE_ROWIDS in first dimension.");case mo.ROW_SPLITS:return this.rowPartitionValuesShapes[0][0]-1;default:throw new Error(`Cannot handle type ${mo[e]}`)}}compute(){if(this.rowPartitionValues[0].length<=0)throw new Error("Invalid first partition input. Tensor requires at least one element.");let e=this.getFirstDimensionSize(),n=this.calculateOutputSize(e),o=new Array(this.raggedRank+1);o[o.length-1]=1;for(let l=o.length-2;l>=0;--l)o[l]=o[l+1]*n[l+1];let s=Nk(n,!1),a=b.getArrayFromDType(this.valuesDType,b.sizeFromShape(s));if(o[0]*n[0]>0){let l=this.calculateFirstParentOutputIndex(e,o[0],n[0]);for(let i=1;i<=this.raggedRank;++i)l=this.calculateOutputIndex(i-1,l,o[i],n[i]);this.setOutput(this.raggedRank,l,a,s)}return[s,a]}setOutput(t,e,n,o){if(n.length===0)return;let s=this.values,a=n,u=o.slice();u=u.slice(t+1);let l=b.sizeFromShape(u),i=e.length,c=this.defaultValue;if(c.length!==l&&c.length!==1){let d=this.defaultValueShape;qe(()=>{let h=Lt(c,d);c=cm(h,u).dataSync()})}let p=0,f=0,m=0;for(let d=0;d<=i;++d){let h=d<i?e[d]:-1;if(h===m){++m;continue}if(f<m){let g=s.subarray(p*l),y=a.subarray(f*l),x=(m-f)*l;Mk(y,g,x)}if(d>=i){let g=n.length;h=Math.floor(g/l)}if(h>m)if(this.defaultValue.length===1)a.subarray(m*l,h*l).fill(this.defaultValue[0]),m=h;else for(;h>m;){let g=a.slice(m*l);Mk(g,c,l),++m}h<0?(p=d+1,f=m):(p=d,f=m,m=f+1)}}};function Mk(r,t,e){for(let n=0;n<e;n++)r[n]=t[n]}function Nk(r,t){let e=[];for(let n of r){if(n<0){if(!t)throw new Error(`Dimension ${n} must be >= 0`);if(n<-1)throw new Error(`Dimension ${n} must be >= -1`);n=-1}e.push(n)}return e}function Eh(r,t,e,n,o,s,a,u,l,i){return new Ab(r,t,e,n,o,s,a,u,l,i).compute()}function El(r,t,e,n){let o=r===t,s=r<t&&e<0,a=t<r&&e>1;if(o||s||a)return b.makeZerosTypedArray(0,n);let u=Math.abs(Math.ceil((t-r)/e)),l=b.makeZerosTypedArray(u,n);t<r&&e===1&&(e=-1),l[0]=r;for(let i=1;i<l.length;i++)l[i]=l[i-1]+e;return l}var Ib=vr(r=>1/Math.sqrt(r)),rU=yn(Vs,Ib),Fk={kernelName:Vs,backendName:"cpu",kernelFunc:rU};function Lo(r,t,e,n,o,s,a,u,l,i){let c=[n/o,o],p=r.values,f=t.values;if(n===0)return Me(e,t.dtype);let m=l instanceof xt?l:Me(c,t.dtype);typeof l=="string"||typeof l=="number"?m.values.fill(l):typeof l=="boolean"&&m.values.fill(+l);for(let d=0;d<s;d++){let h=[],g=0;for(let y=0;y<a;y++){let x=p[d*a+y];h.push(x),g+=x*u[y]}if(g<0||g>=n/o)throw new Error(`Invalid indices: ${h} does not index into ${e}`);for(let y=0;y<o;y++)i?m.values[g*o+y]+=f[d*o+y]:m.values[g*o+y]=t.rank===0?f[0]:f[d*o+y]}return m}var Bk=vr(r=>1/(1+Math.exp(-r))),Sb=Pe(Hs,r=>1/(1+Math.exp(-r))),Pk={kernelName:Hs,backendName:"cpu",kernelFunc:Sb};function _l(r,t,e,n,o){let s=Yt.isSliceContinous(n,t,e),a=b.sizeFromShape(e),u=b.computeStrides(n);if(s){let p=Yt.computeFlatOffset(t,u);return o==="string"?r.slice(p,p+a):r.subarray(p,p+a)}let l=o==="string"?S.fromUint8ToStringArray(r):r,i=Me(n,o,l),c=Me(e,o);for(let p=0;p<c.size;++p){let f=c.indexToLoc(p),m=f.map((d,h)=>d+t[h]);c.set(i.get(...m),...f)}return o==="string"?S.fromStringArrayToUint8(c.values):c.values}function ho(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{begin:s,size:a}=n;se(o,"slice");let[u,l]=Yt.parseSliceParams(o,s,a);Yt.assertParamsValid(o,u,l);let i=e.data.get(o.dataId).values,c=_l(i,u,l,o.shape,o.dtype);return e.makeTensorInfo(l,o.dtype,c)}var $k={kernelName:Ri,backendName:"cpu",kernelFunc:ho};function _h(r,t,e,n,o,s,a){let u=t[0],l=s[0],i=new Array(l),c=new Array(u),p=t[1];if(l===0){if(u!==0)throw new Error(S.getSparseFillEmptyRowsIndicesDenseShapeMismatch(u));let g=b.getArrayFromDType(e,0),y=b.getArrayFromDType(o,0);return[g,[0,p],y,i,c]}let f=!0,m=0,d=new Array(l).fill(0);for(let g=0;g<u;++g){let y=r[g*p];if(y<0)throw new Error(S.getSparseFillEmptyRowsNegativeIndexErrorMessage(g,y));if(y>=l)throw new Error(S.getSparseFillEmptyRowsOutOfRangeIndexErrorMessage(g,y,l));++d[y],f=f&&y>=m,m=y}let h=!0;for(let g=0;g<l;++g){let y=d[g]===0;i[g]=y,h=h&&!y,d[g]=Math.max(d[g],1),g>0&&(d[g]+=d[g-1])}if(h&&f){let g=r,y=n;for(let x=0;x<u;++x)c[x]=x;return[g,[u,p],y,i,c]}else{let g=d[l-1],y=b.getArrayFromDType(e,g*p),x=b.getArrayFromDType(o,g),w=new Array(l).fill(0);for(let A=0;A<u;++A){let I=r[A*p],v=w[I],E=(I===0?0:d[I-1])+v;w[I]++;for(let T=0;T<p;++T)y[E*p+T]=r[A*p+T];x[E]=n[A],c[A]=E}for(let A=0;A<l;++A)if(w[A]===0){let v=A===0?0:d[A-1];y[v*p+0]=A;for(let E=1;E<p;++E)y[v*p+E]=0;x[v]=a}return[y,[g,p],x,i,c]}}function Dh(r,t,e,n,o){let s=b.sizeFromShape(n),a=t[0],u=o.length,l=[],i=1,c=-1;for(let g=0;g<u;++g){let y=o[g];if(y===-1){if(c!==-1)throw new Error(S.getSparseReshapeMultipleNegativeOneOutputDimErrorMessage(c,g));c=g,l.push(1)}else{if(y<0)throw new Error(S.getSparseReshapeNegativeOutputDimErrorMessage(g,y));i*=y,l.push(y)}}if(c!==-1){if(i<=0)throw new Error(S.getSparseReshapeEmptyTensorZeroOutputDimErrorMessage());let g=Math.trunc(s/i);if(i*g!==s)throw new Error(S.getSparseReshapeInputOutputMultipleErrorMessage(n,l));l[c]=g}if(b.sizeFromShape(l)!==s)throw new Error(S.getSparseReshapeInputOutputMismatchErrorMessage(n,l));let f=n.length,m=[];if(f>0){m[f-1]=1;for(let g=f-2;g>=0;--g)m[g]=m[g+1]*n[g+1]}let d=[];if(u>0){d[u-1]=1;for(let g=u-2;g>=0;--g)d[g]=d[g+1]*l[g+1]}let h=b.getArrayFromDType(e,a*u);for(let g=0;g<a;++g){let y=0;for(let x=0;x<f;++x)y+=r[g*f+x]*m[x];for(let x=0;x<u;++x)h[g*u+x]=Math.trunc(y/d[x]),y%=d[x]}return[h,[a,u],l]}function $p(r,t,e,n,o,s=!1,a=0){let u=n.length,l=[t[0],r.length/t[0]],i=l[1],p=u>0?o[u-1]+1:0;if(p<0)throw new Error(S.getSparseSegmentReductionNegativeSegmentIdsErrorMessage());let f=t.slice();f[0]=p;let m=f.reduce((w,A)=>w*A,1),d=b.getArrayFromDType(e,m);if(u===0)return p>0&&d.fill(a),[d,f];if(p<=0)throw new Error(S.getSparseSegmentReductionNegativeSegmentIdsErrorMessage());let h=0,g=1,y=0,x=o[h];for(;;){let w=0;if(g<u){if(w=o[g],x===w){++g;continue}if(x>=w)throw new Error(S.getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage())}if(x<0||x>=p)throw new Error(S.getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage(x,p));x>y&&d.fill(a,y*i,x*i);for(let A=h;A<g;++A){let I=n[A];if(I<0||I>=l[0])throw new Error(S.getSparseSegmentReductionIndicesOutOfRangeErrorMessage(A,n[A],l[0]));for(let v=0;v<i;v++)d[x*i+v]+=r[I*i+v]}if(s)for(let A=0;A<i;A++)d[x*i+A]/=g-h;if(h=g,++g,y=x+1,x=w,g>u)break}return y<p&&d.fill(a,y*i,p*i),[d,f]}var Lk=vr(r=>Math.sqrt(r)),nU=Pe(Qs,r=>Math.sqrt(r)),Ok={kernelName:Qs,backendName:"cpu",kernelFunc:nU};var Cb=Xe(((r,t)=>{let e=r-t;return e*e})),oU=it(Ku,Cb),zk={kernelName:Ku,backendName:"cpu",kernelFunc:oU};var kb=vr((r,t)=>{let{pattern:e,replaceGlobal:n,rewrite:o}=t;return r.replace(new RegExp(e,n?"g":""),o)}),sU=yn(Ux,kb),Wk={kernelName:Ux,backendName:"cpu",kernelFunc:sU};function Rh(r,t,e,n){let o=Me(r,t.dtype);for(let s=0;s<o.size;s++){let a=o.indexToLoc(s),u=new Array(a.length);for(let l=0;l<u.length;l++)u[l]=a[l]*e[l]+n[l];o.set(t.get(...u),...a)}return o}var vb=class{constructor(t,e,n,o,s,a){this.separator=b.encodeString(t),this.nGramWidths=e,this.leftPad=b.encodeString(n),this.rightPad=b.encodeString(o),this.padWidth=s,this.preserveShort=a}getPadWidth(t){return Math.min(this.padWidth<0?t-1:this.padWidth,t-1)}getNumNGrams(t,e){let n=this.getPadWidth(e);return Math.max(0,t+2*n-e+1)}createNGrams(t,e,n,o,s,a){for(let u=0;u<s;++u){let l=this.getPadWidth(a),i=Math.max(0,l-u),c=Math.max(0,l-(s-(u+1))),p=a-(i+c),f=e+(i>0?0:u-l),m=0;m+=i*this.leftPad.length;for(let x=0;x<p;++x)m+=t[f+x].length;m+=c*this.rightPad.length;let d=i+c+p-1;m+=d*this.separator.length,n[o+u]=new Uint8Array(m);let h=n[o+u],g=0,y=x=>x.forEach(w=>h[g++]=w);for(let x=0;x<i;++x)y(this.leftPad),y(this.separator);for(let x=0;x<p-1;++x)y(t[f+x]),y(this.separator);if(p>0){y(t[f+p-1]);for(let x=0;x<c;++x)y(this.separator),y(this.rightPad)}else{for(let x=0;x<c-1;++x)y(this.rightPad),y(this.separator);y(this.rightPad)}}}compute(t,e){let n=t.length,o=e.length;if(o>0){let l=e[0];if(l!==0)throw new Error(`First split value must be 0, got ${l}`);for(let i=1;i<o;++i){let c=e[i]>=l;if(c=c&&e[i]<=n,!c)throw new Error(`Invalid split value ${e[i]}, must be in [${l}, ${n}]`);l=e[i]}if(l!==n)throw new Error(`Last split value must be data size. Expected ${n}, got ${l}`)}let s=o-1,a=b.getArrayFromDType("int32",o);if(n===0||o===0){let l=new Array(n);for(let i=0;i<=s;++i)a[i]=0;return[l,a]}a[0]=0;for(let l=1;l<=s;++l){let i=e[l]-e[l-1],c=0;this.nGramWidths.forEach(p=>{c+=this.getNumNGrams(i,p)}),this.preserveShort&&i>0&&c===0&&(c=1),a[l]=a[l-1]+c}let u=new Array(a[s]);for(let l=0;l<s;++l){let i=e[l],c=a[l];if(this.nGramWidths.forEach(p=>{let f=e[l+1]-e[l],m=this.getNumNGrams(f,p);this.createNGrams(t,i,u,c,m,p),c+=m}),this.preserveShort&&c===a[l]){let p=e[l+1]-e[l];if(p===0)continue;let f=p+2*this.padWidth;this.createNGrams(t,i,u,c,1,f)}}return[u,a]}};function Dl(r,t,e,n,o,s,a,u){return new vb(e,n,o,s,a,u).compute(r,t)}function iU(r,t,e,n){if(!r.length)return;if(t.length===0){for(let s=0;s<r.length;++s)n.push(r.subarray(s,s+1));return}if(t.length===1){let s=t[0],a=r.indexOf(s);for(;a!==-1;){let u=r.subarray(0,a);(!e||u.length!==0)&&n.push(u),r=r.subarray(a+1),a=r.indexOf(s)}(!e||r.length!==0)&&n.push(r);return}let o=0;for(let s=0;s<r.length+1;s++)if(s===r.length||t.indexOf(r[s])!==-1){let a=r.subarray(o,s);(!e||a.length!==0)&&n.push(a),o=s+1}}function Rl(r,t,e){let n=r.length,o=[],s=0,a=0,u=new Array(n);for(let f=0;f<n;++f){let m=o.length;iU(r[f],t,e,o);let d=o.length-m;u[f]=d,s+=d,a=Math.max(a,d)}let l=b.getArrayFromDType("int32",s*2),i=new Array(s),c=[n,a],p=0;for(let f=0;f<n;++f)for(let m=0;m<u[f];++m)l[p*2]=f,l[p*2+1]=m,i[p]=o[p],++p;return[l,i,c]}function Tl(r,t){let e=b.getArrayFromDType("int32",r.length);for(let n=0;n<r.length;++n)e[n]=b.fingerPrint64(r[n]).modulo(t).getLowBitsUnsigned();return e}var Eb=Xe(((r,t)=>r-t)),aU=Np(((r,t,e,n)=>({real:r-e,imag:t-n}))),Am=it("Sub",Eb,aU),Gk={kernelName:"Sub",backendName:"cpu",kernelFunc:Am};function Th(r,t){let e=new Array(r.rank);for(let o=0;o<e.length;o++)e[o]=r.shape[o]*t[o];let n=Me(e,r.dtype);for(let o=0;o<n.values.length;++o){let s=n.indexToLoc(o),a=new Array(r.rank);for(let l=0;l<a.length;l++)a[l]=s[l]%r.shape[l];let u=r.locToIndex(a);n.values[o]=r.values[u]}return n}var Im=(r,t)=>{let e=t.value-r.value;return e===0?r.index-t.index:e};function Uk(r,t,e=0,n=r.length-1){for(;n>e;){if(n-e>600){let u=n-e+1,l=t-e+1,i=Math.log(u),c=.5*Math.exp(2*i/3),p=.5*Math.sqrt(i*c*(u-c)/u)*Math.sign(l-u/2),f=Math.max(e,Math.floor(t-l*c/u+p)),m=Math.min(n,Math.floor(t+(u-l)*c/u+p));Uk(r,t,f,m)}let o=r[t],s=e,a=n;for(b.swap(r,e,t),Im(r[n],o)>0&&b.swap(r,e,n);s<a;){for(b.swap(r,s,a),s++,a--;Im(r[s],o)<0;)s=s+1;for(;Im(r[a],o)>0;)a=a-1}Im(r[e],o)===0?b.swap(r,e,a):(a=a+1,b.swap(r,a,n)),a<=t&&(e=a+1),t<=a&&(n=a-1)}}function Mh(r,t,e,n,o){let s=t[t.length-1],[a,u]=[r.length/s,s],l=b.getTypedArrayFromDType(e,a*n),i=b.getTypedArrayFromDType("int32",a*n);for(let p=0;p<a;p++){let f=p*u,m=r.subarray(f,f+u),d=new Array(m.length);m.forEach((x,w)=>d[w]={value:x,index:w}),n<d.length&&(Uk(d,n),d=d.slice(0,n)),o&&d.sort(Im);let h=p*n,g=l.subarray(h,h+n),y=i.subarray(h,h+n);for(let x=0;x<n;x++)g[x]=d[x].value,y[x]=d[x].index}let c=t.slice();return c[c.length-1]=n,[Me(c,e,l),Me(c,"int32",i)]}function Ml(r,t,e,n){let o=b.parseAxisParam(t,e)[0],s=[1,e[0],1];for(let d=0;d<o;d++)s[0]*=e[d];s[1]=e[o];for(let d=o+1;d<e.length;d++)s[2]*=e[d];let a=new Map,u=new Int32Array(e[o]),l=new xt(s,n,r),i=[],c=s[0]===1&&s[2]===1;for(let d=0;d<e[o];d++){let h;if(c)h=r[d].toString();else{let y=[];for(let x=0;x<s[0];x++)for(let w=0;w<s[2];w++)y.push(l.get(x,d,w));h=y.join(",")}let g=a.get(h);if(g!=null)u[d]=g;else{let y=a.size;a.set(h,y),u[d]=y,i.push(d)}}let p=s.slice();p[1]=a.size;let f=new xt(p,n);i.forEach((d,h)=>{for(let g=0;g<s[0];g++)for(let y=0;y<s[2];y++)f.set(l.get(g,d,y),g,h,y)});let m=e.slice();return m[o]=p[1],{outputValues:f.values,outputShape:m,indices:u}}$i("cpu",()=>new xm,1);var Db=Pe("Elu",r=>r>=0?r:Math.exp(r)-1),Vk={kernelName:"Elu",backendName:"cpu",kernelFunc:Db};function Rb(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{alpha:s}=n;se([o],"leakyRelu");let a=b.sizeFromShape(o.shape),u=e.data.get(o.dataId).values,l=b.getTypedArrayFromDType("float32",a);for(let i=0;i<u.length;i++)l[i]=u[i]<0?s*u[i]:u[i];return e.makeTensorInfo(o.shape,"float32",l)}var Hk={kernelName:Ls,backendName:"cpu",kernelFunc:Rb};var uU=Xe((r,t)=>r<0?t*r:r);function Tb(r){let{inputs:t,backend:e}=r,{x:n,alpha:o}=t;se([n,o],"prelu");let s=e.data.get(n.dataId).values,a=e.data.get(o.dataId).values,[u,l]=uU(n.shape,o.shape,s,a,"float32");return e.makeTensorInfo(l,"float32",u)}var Qk={kernelName:Ws,backendName:"cpu",kernelFunc:Tb};var Mb=Pe(Gs,r=>Math.max(0,r)),qk={kernelName:Gs,backendName:"cpu",kernelFunc:Mb};var Nb=Pe(Us,r=>Math.min(Math.max(0,r),6)),Kk={kernelName:Us,backendName:"cpu",kernelFunc:Nb};function Nl(r,t,e,n,o){if(e==="linear")return Wr({inputs:{x:t},backend:r});if(e==="relu")return Mb({inputs:{x:t},backend:r});if(e==="elu")return Db({inputs:{x:t},backend:r});if(e==="relu6")return Nb({inputs:{x:t},backend:r});if(e==="prelu")return Tb({inputs:{x:t,alpha:n},backend:r});if(e==="leakyrelu")return Rb({inputs:{x:t},backend:r,attrs:{alpha:o}});if(e==="sigmoid")return Sb({inputs:{x:t},backend:r});throw new Error(`Activation ${e} has not been implemented for the CPU backend.`)}function Je(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{shape:s}=n,a=b.sizeFromShape(o.shape),u=b.inferFromImplicitShape(s,a),l=b.sizeFromShape(u);b.assert(a===l,()=>`The new shape (${u}) has ${l} elements and the old shape (${o.shape}) has ${a} elements. The new shape and old shape must have the same number of elements.`),e.incRef(o.dataId);let i=e.data.get(o.dataId);if(i.complexTensorInfos!=null){let c=i.complexTensorInfos.real,p=i.complexTensorInfos.imag;c.shape=u,p.shape=u}return{dataId:o.dataId,shape:u,dtype:o.dtype}}var jk={kernelName:Di,backendName:"cpu",kernelFunc:Je};function Fb(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s}=t,{transposeA:a,transposeB:u}=n;se([o,s],"matMul");let l=o.shape.length,i=s.shape.length,c=a?o.shape[l-2]:o.shape[l-1],p=u?s.shape[i-1]:s.shape[i-2],f=a?o.shape[l-1]:o.shape[l-2],m=u?s.shape[i-2]:s.shape[i-1],d=o.shape.slice(0,-2),h=s.shape.slice(0,-2),g=b.sizeFromShape(d),y=b.sizeFromShape(h),w=$o.assertAndGetBroadcastShape(o.shape.slice(0,-2),s.shape.slice(0,-2)).concat([f,m]);b.assert(c===p,()=>`Error in matMul: inner shapes (${c}) and (${p}) of Tensors with shapes ${o.shape} and ${s.shape} and transposeA=${a} and transposeB=${u} must match.`);let A=a?[g,c,f]:[g,f,c],I=u?[y,m,p]:[y,p,m],v=Je({inputs:{x:o},backend:e,attrs:{shape:A}}),E=Je({inputs:{x:s},backend:e,attrs:{shape:I}}),T=a?v.shape[1]:v.shape[2],F=a?v.shape[2]:v.shape[1],k=u?E.shape[1]:E.shape[2],_=Math.max(g,y),M=e.data.get(v.dataId).values,R=e.data.get(E.dataId).values,L=b.computeStrides(v.shape),$=b.computeStrides(E.shape),[W,z,V]=a?[L[0],1,L[1]]:[L[0],L[1],1],[Q,H,ee]=u?[1,$[1],$[0]]:[$[1],1,$[0]],j=F*k,N=Me([_,F,k],v.dtype),U=N.values,te=e.blockSize;for(let X=0;X<_;X++){let oe=X%g,be=X%y;for(let Ae=0;Ae<F;Ae+=te){let Se=Math.min(Ae+te,F);for(let Ne=0;Ne<k;Ne+=te){let Ue=Math.min(Ne+te,k);for(let Qe=0;Qe<T;Qe+=te){let ze=Math.min(Qe+te,T);for(let tt=Ae;tt<Se;tt++)for(let Ze=Ne;Ze<Ue;Ze++){let mt=0;for(let yt=Qe;yt<ze;yt++){let ir=M[oe*W+tt*z+yt*V],at=R[yt*Q+Ze*H+be*ee];mt+=ir*at}U[X*j+(tt*k+Ze)]+=mt}}}}}return e.disposeIntermediateTensorInfo(v),e.disposeIntermediateTensorInfo(E),e.makeTensorInfo(w,N.dtype,N.values)}var Yk={kernelName:Ns,backendName:"cpu",kernelFunc:Fb};function lU(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s,bias:a,preluActivationWeights:u}=t,{transposeA:l,transposeB:i,activation:c,leakyreluAlpha:p}=n,f,m,d,h=[];f=Fb({inputs:{a:o,b:s},attrs:{transposeA:l,transposeB:i},backend:e}),a&&(m=cs({inputs:{a:f,b:a},backend:e}),h.push(f),f=m),c&&(d=Nl(e,f,c,u,p),h.push(f),f=d);for(let y of h)e.disposeIntermediateTensorInfo(y);return f}var Xk={kernelName:tl,backendName:"cpu",kernelFunc:lU};var cU=Pe(Ts,r=>Math.acos(r)),Jk={kernelName:Ts,backendName:"cpu",kernelFunc:cU};var pU=Pe(Pa,r=>Math.acosh(r)),Zk={kernelName:Pa,backendName:"cpu",kernelFunc:pU};function fU(r){let{inputs:t,backend:e}=r,n=t;se(t,"addN");let o=n.map(u=>e.data.get(u.dataId).values),s=Me(n[0].shape,n[0].dtype),a=s.values;for(let u=0;u<n.length;u++){let l=o[u];for(let i=0;i<a.length;i++)a[i]+=l[i]}return e.makeTensorInfo(s.shape,s.dtype,s.values)}var ev={kernelName:Ms,backendName:"cpu",kernelFunc:fU};function mU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;se(o,"all");let u=b.parseAxisParam(s,o.shape),l=u,i=S.getAxesPermutation(l,o.shape.length),c=o;i!=null&&(c=Ot({inputs:{x:o},backend:e,attrs:{perm:i}}),l=S.getInnerMostAxes(l.length,o.shape.length)),S.assertAxesAreInnerMostDims("all",l,c.shape.length);let[p,f]=S.computeOutAndReduceShapes(c.shape,l),m=b.sizeFromShape(f),d=b.makeZerosTypedArray(b.sizeFromShape(p),c.dtype),h=e.data.get(c.dataId).values;for(let y=0;y<d.length;++y){let x=y*m,w=h[x];for(let A=0;A<m;++A){let I=h[x+A];w=w&&I}d[y]=w}i!=null&&e.disposeIntermediateTensorInfo(c);let g=e.makeTensorInfo(p,c.dtype,d);if(a){let y=S.expandShapeToKeepDim(p,u),x=Je({inputs:{x:g},backend:e,attrs:{shape:y}});return e.disposeIntermediateTensorInfo(g),x}return g}var tv={kernelName:"All",backendName:"cpu",kernelFunc:mU};function dU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;se(o,"any");let u=b.parseAxisParam(s,o.shape),l=u,i=S.getAxesPermutation(l,o.shape.length),c=o;i!=null&&(c=Ot({inputs:{x:o},backend:e,attrs:{perm:i}}),l=S.getInnerMostAxes(l.length,o.shape.length)),S.assertAxesAreInnerMostDims("any",l,c.shape.length);let[p,f]=S.computeOutAndReduceShapes(c.shape,l),m=b.sizeFromShape(f),d=b.makeZerosTypedArray(b.sizeFromShape(p),c.dtype),h=e.data.get(c.dataId).values;for(let y=0;y<d.length;++y){let x=y*m,w=h[x];for(let A=0;A<m;++A){let I=h[x+A];w=w||I}d[y]=w}i!=null&&e.disposeIntermediateTensorInfo(c);let g=e.makeTensorInfo(p,c.dtype,d);if(a){let y=S.expandShapeToKeepDim(p,u),x=Je({inputs:{x:g},backend:e,attrs:{shape:y}});return e.disposeIntermediateTensorInfo(g),x}return g}var rv={kernelName:"Any",backendName:"cpu",kernelFunc:dU};function hU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s}=n;se(o,"argMax");let a=b.parseAxisParam(s,o.shape),u=S.getAxesPermutation(a,o.shape.length),l=o,i=[];u!=null&&(l=Ot({inputs:{x:o},backend:e,attrs:{perm:u}}),i.push(l),a=S.getInnerMostAxes(a.length,l.shape.length)),a=[a[0]],S.assertAxesAreInnerMostDims("argMax",a,l.shape.length);let[c,p]=S.computeOutAndReduceShapes(l.shape,a),f=b.sizeFromShape(c),m=b.makeZerosTypedArray(f,"int32"),d=b.sizeFromShape(p),h=e.data.get(l.dataId).values;for(let g=0;g<m.length;++g){let y=g*d,x=h[y],w=0;for(let A=0;A<d;++A){let I=h[y+A];I>x&&(x=I,w=A)}m[g]=w}return i.forEach(g=>e.disposeIntermediateTensorInfo(g)),e.makeTensorInfo(c,"int32",m)}var nv={kernelName:qc,backendName:"cpu",kernelFunc:hU};function gU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s}=n;se(o,"argMin");let a=b.parseAxisParam(s,o.shape),u=S.getAxesPermutation(a,o.shape.length),l=o,i=[];u!=null&&(l=Ot({inputs:{x:o},backend:e,attrs:{perm:u}}),i.push(l),a=S.getInnerMostAxes(a.length,l.shape.length)),a=[a[0]],S.assertAxesAreInnerMostDims("argMin",a,l.shape.length);let[c,p]=S.computeOutAndReduceShapes(l.shape,a),f=b.sizeFromShape(c),m=b.makeZerosTypedArray(f,"int32"),d=b.sizeFromShape(p),h=e.data.get(l.dataId).values;for(let g=0;g<m.length;++g){let y=g*d,x=h[y],w=0;for(let A=0;A<d;++A){let I=h[y+A];I<x&&(x=I,w=A)}m[g]=w}return i.forEach(g=>e.disposeIntermediateTensorInfo(g)),e.makeTensorInfo(c,"int32",m)}var ov={kernelName:Kc,backendName:"cpu",kernelFunc:gU};var yU=Pe($a,r=>Math.asin(r)),sv={kernelName:$a,backendName:"cpu",kernelFunc:yU};var xU=Pe(La,r=>Math.asinh(r)),iv={kernelName:La,backendName:"cpu",kernelFunc:xU};var wU=Pe(Oa,r=>Math.atan(r)),av={kernelName:Oa,backendName:"cpu",kernelFunc:wU};var bU=Xe((r,t)=>Math.atan2(r,t)),AU=it(Wa,bU),uv={kernelName:Wa,backendName:"cpu",kernelFunc:AU};var IU=Pe(za,r=>Math.atanh(r)),lv={kernelName:za,backendName:"cpu",kernelFunc:IU};function zp(r,t,e,n,o,s){let a=o.strideHeight,u=o.strideWidth,l=o.dilationHeight,i=o.dilationWidth,c=o.effectiveFilterHeight,p=o.effectiveFilterWidth,f=o.padInfo.top,m=o.padInfo.left,d=s==="max"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,h=Me(o.outShape,e),g=h.values,y=o.outShape[1]*o.outShape[2]*o.outShape[3],x=o.outShape[2]*o.outShape[3],w=o.outShape[3];for(let A=0;A<o.batchSize;++A){let I=A*y,v=A*n[0];for(let E=0;E<o.inChannels;++E)for(let T=0;T<o.outHeight;++T){let F=T*a-f,k=Math.max(0,F),_=Math.min(o.inHeight,c+F),M=I+T*x;for(let R=0;R<o.outWidth;++R){let L=R*u-m,$=Math.max(0,L),W=Math.min(o.inWidth,p+L),z=d,V=0,Q=0;for(let ee=k;ee<_;ee+=l){let j=v+ee*n[1];for(let N=$;N<W;N+=i){let U=j+N*n[2],te=r[U+E];s==="max"&&te>z?z=te:s==="avg"&&(V+=te,Q++)}if(isNaN(z))break}let H=M+R*w+E;g[H]=s==="avg"?V/Q:z}}}return h}function Nh(r,t,e,n,o=!1,s=!1){let a=Me(n.outShape,"int32"),u=n.strideHeight,l=n.strideWidth,i=n.dilationHeight,c=n.dilationWidth,p=n.effectiveFilterHeight,f=n.effectiveFilterWidth,m=n.padInfo.top,d=n.padInfo.left,h=Me(t,e,r);for(let g=0;g<n.batchSize;++g)for(let y=0;y<n.inChannels;++y)for(let x=0;x<n.outHeight;++x){let w=x*u-m,A=w;for(;A<0;)A+=i;let I=Math.min(n.inHeight,p+w);for(let v=0;v<n.outWidth;++v){let E=v*l-d,T=E;for(;T<0;)T+=c;let F=Math.min(n.inWidth,f+E),k=Number.NEGATIVE_INFINITY,_=-1;for(let M=A;M<I;M+=i){let R=M-w;for(let L=T;L<F;L+=c){let $=L-E,W=h.get(g,M,L,y);W>k&&(k=W,o?_=s?((g*n.inHeight+M)*n.inWidth+L)*n.inChannels+y:(M*n.inWidth+L)*n.inChannels+y:_=R*f+$)}}a.set(_,g,x,v,y)}}return a}function Fh(r,t,e,n,o,s){let a=o.strideDepth,u=o.strideHeight,l=o.strideWidth,i=o.dilationDepth,c=o.dilationHeight,p=o.dilationWidth,f=o.effectiveFilterDepth,m=o.effectiveFilterHeight,d=o.effectiveFilterWidth,h=o.padInfo.front,g=o.padInfo.top,y=o.padInfo.left,x=s==="max"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,w=Me(o.outShape,e),A=w.values,I=o.outShape[1]*o.outShape[2]*o.outShape[3]*o.outShape[4],v=o.outShape[2]*o.outShape[3]*o.outShape[4],E=o.outShape[3]*o.outShape[4],T=o.outShape[4];for(let F=0;F<o.batchSize;++F){let k=F*I,_=F*n[0];for(let M=0;M<o.inChannels;++M)for(let R=0;R<o.outDepth;++R){let L=R*a-h,$=L;for(;$<0;)$+=i;let W=Math.min(o.inDepth,f+L),z=k+R*v;for(let V=0;V<o.outHeight;++V){let Q=V*u-g,H=Q;for(;H<0;)H+=c;let ee=Math.min(o.inHeight,m+Q),j=z+V*E;for(let N=0;N<o.outWidth;++N){let U=N*l-y,te=U;for(;te<0;)te+=p;let X=Math.min(o.inWidth,d+U),oe=j+N*T,be=x,Ae=0,Se=0;for(let Ue=$;Ue<W;Ue+=i){let Qe=_+Ue*n[1];for(let ze=H;ze<ee;ze+=c){let tt=Qe+ze*n[2];for(let Ze=te;Ze<X;Ze+=p){let mt=tt+Ze*n[3],yt=r[mt+M];if(s==="max"&&yt>be?be=yt:s==="avg"&&(Ae+=yt,Se++),isNaN(be))break}if(isNaN(be))break}if(isNaN(be))break}let Ne=oe+M;A[Ne]=s==="avg"?Ae/Math.max(Se,1):be}}}}return w}function cv(r,t){let e=Me(t.outShape,"int32"),n=t.strideDepth,o=t.strideHeight,s=t.strideWidth,a=t.dilationDepth,u=t.dilationHeight,l=t.dilationWidth,i=t.effectiveFilterDepth,c=t.effectiveFilterHeight,p=t.effectiveFilterWidth,f=t.padInfo.front,m=t.padInfo.top,d=t.padInfo.left;for(let h=0;h<t.batchSize;++h)for(let g=0;g<t.inChannels;++g)for(let y=0;y<t.outDepth;++y){let x=y*n-f,w=x;for(;w<0;)w+=a;let A=Math.min(t.inDepth,i+x);for(let I=0;I<t.outHeight;++I){let v=I*o-m,E=v;for(;E<0;)E+=u;let T=Math.min(t.inHeight,c+v);for(let F=0;F<t.outWidth;++F){let k=F*s-d,_=k;for(;_<0;)_+=l;let M=Math.min(t.inWidth,p+k),R=Number.NEGATIVE_INFINITY,L=-1;for(let $=w;$<A;$+=a){let W=$-x;for(let z=E;z<T;z+=u){let V=z-v;for(let Q=_;Q<M;Q+=l){let H=Q-k,ee=r.get(h,$,z,Q,g);ee>=R&&(R=ee,L=W*c*p+V*c+H)}}}e.set(L,h,y,I,F,g)}}}return e}function SU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t;se(o,"avgPool");let{filterSize:s,strides:a,pad:u,dimRoundingMode:l}=n,i=1;b.assert(S.eitherStridesOrDilationsAreOne(a,i),()=>`Error in avgPool: Either strides or dilations must be 1. Got strides ${a} and dilations '${i}'`);let c=S.computePool2DInfo(o.shape,s,a,i,u,l),p;if(c.filterWidth===1&&c.filterHeight===1&&b.arraysEqual(c.inShape,c.outShape))p=Wr({inputs:{x:o},backend:e});else{let f=e.data.get(o.dataId).values,m=b.computeStrides(o.shape),d=zp(f,o.shape,o.dtype,m,c,"avg");p=e.makeTensorInfo(c.outShape,o.dtype,d.values)}return p}var pv={kernelName:Ga,backendName:"cpu",kernelFunc:SU};function CU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l,dataFormat:i}=n;se(o,"avgPool3d");let c=S.computePool3DInfo(o.shape,s,a,1,u,l,i),p=e.data.get(o.dataId).values,f=Fh(p,o.shape,o.dtype,b.computeStrides(o.shape),c,"avg");return e.makeTensorInfo(f.shape,"float32",f.values)}var fv={kernelName:Yc,backendName:"cpu",kernelFunc:CU};function kU(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=n;se([o,s],"avgPool3DGrad");let c=S.computePool3DInfo(s.shape,a,u,1,l,i),p=c.strideDepth,f=c.strideHeight,m=c.strideWidth,d=c.filterDepth,h=c.filterHeight,g=c.filterWidth,y=c.dilationDepth,x=c.dilationHeight,w=c.dilationWidth,A=c.effectiveFilterDepth,I=c.effectiveFilterHeight,v=c.effectiveFilterWidth,E=A-1-c.padInfo.front,T=v-1-c.padInfo.left,F=I-1-c.padInfo.top,k=Me(s.shape,"float32"),_=1/(d*h*g),M=e.bufferSync(o);for(let R=0;R<c.batchSize;++R)for(let L=0;L<c.inChannels;++L)for(let $=0;$<c.inDepth;++$)for(let W=0;W<c.inHeight;++W)for(let z=0;z<c.inWidth;++z){let V=$-E,Q=W-F,H=z-T,ee=0;for(let j=0;j<A;j+=y){let N=(V+j)/p;if(!(N<0||N>=c.outDepth||Math.floor(N)!==N))for(let U=0;U<I;U+=x){let te=(Q+U)/f;if(!(te<0||te>=c.outHeight||Math.floor(te)!==te))for(let X=0;X<v;X+=w){let oe=(H+X)/m;if(oe<0||oe>=c.outWidth||Math.floor(oe)!==oe)continue;let be=M.get(R,N,te,oe,L);ee+=be}}}k.set(ee*_,R,$,W,z,L)}return e.makeTensorInfo(k.shape,k.dtype,k.values)}var mv={kernelName:Xc,backendName:"cpu",kernelFunc:kU};function vU(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,a=s;se([o,s],"avgPoolGrad");let{filterSize:u,strides:l,pad:i}=n,c=S.computePool2DInfo(a.shape,u,l,1,i),p=c.strideHeight,f=c.strideWidth,m=c.filterHeight,d=c.filterWidth,h=c.dilationHeight,g=c.dilationWidth,y=c.effectiveFilterHeight,x=c.effectiveFilterWidth,w=x-1-c.padInfo.left,A=y-1-c.padInfo.top,I=Me(a.shape,"float32"),v=1/(m*d),E=e.data.get(o.dataId).values,T=Me(o.shape,"float32",E);for(let F=0;F<c.batchSize;++F)for(let k=0;k<c.inChannels;++k)for(let _=0;_<c.inHeight;++_)for(let M=0;M<c.inWidth;++M){let R=_-A,L=M-w,$=0;for(let W=0;W<y;W+=h){let z=(R+W)/p;if(!(z<0||z>=c.outHeight||Math.floor(z)!==z))for(let V=0;V<x;V+=g){let Q=(L+V)/f;if(Q<0||Q>=c.outWidth||Math.floor(Q)!==Q)continue;let H=T.get(F,z,Q,k);$+=H}}I.set($*v,F,_,M,k)}return e.makeTensorInfo(I.shape,I.dtype,I.values)}var dv={kernelName:jc,backendName:"cpu",kernelFunc:vU};function EU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,scale:s,offset:a,mean:u,variance:l}=t;b.assert(u.shape.length===l.shape.length,()=>"Batch normalization gradient requires mean and variance to have equal ranks."),b.assert(a==null||u.shape.length===a.shape.length,()=>"Batch normalization gradient requires mean and offset to have equal ranks."),b.assert(s==null||u.shape.length===s.shape.length,()=>"Batch normalization gradient requires mean and scale to have equal ranks."),se([o,u,l,s,a],"batchNorm");let{varianceEpsilon:i}=n;i==null&&(i=.001);let c=e.data.get(o.dataId).values,p=e.data.get(u.dataId).values,f=e.data.get(l.dataId).values,m=s?e.data.get(s.dataId).values:new Float32Array([1]),d=a?e.data.get(a.dataId).values:new Float32Array([0]),h=new Float32Array(c.length),g=d.length,y=m.length,x=f.length,w=p.length,A=0,I=0,v=0,E=0;for(let T=0;T<c.length;++T)h[T]=d[A++]+(c[T]-p[I++])*m[v++]/Math.sqrt(f[E++]+i),A>=g&&(A=0),I>=w&&(I=0),v>=y&&(v=0),E>=x&&(E=0);return e.makeTensorInfo(o.shape,o.dtype,h)}var hv={kernelName:iu,backendName:"cpu",kernelFunc:EU};function _U(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,crops:a}=n;se([o],"batchToSpaceND");let u=s.reduce((y,x)=>y*x),l=S.getReshaped(o.shape,s,u),i=S.getPermuted(l.length,s.length),c=S.getReshapedPermuted(o.shape,s,u),p=S.getSliceBeginCoords(a,s.length),f=S.getSliceSize(c,a,s.length),m=Je({inputs:{x:o},backend:e,attrs:{shape:l}}),d=Ot({inputs:{x:m},backend:e,attrs:{perm:i}}),h=Je({inputs:{x:d},backend:e,attrs:{shape:c}}),g=ho({inputs:{x:h},backend:e,attrs:{begin:p,size:f}});return e.disposeIntermediateTensorInfo(m),e.disposeIntermediateTensorInfo(d),e.disposeIntermediateTensorInfo(h),g}var gv={kernelName:Jc,backendName:"cpu",kernelFunc:_U};function DU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,weights:s}=t,{size:a}=n,u=e.data.get(o.dataId).values,l=e.data.get(s.dataId).values,i=Fp(u,l,s.dtype,s.shape,a);return e.makeTensorInfo([a],s.dtype,i)}var yv={kernelName:Ua,backendName:"cpu",kernelFunc:DU};function RU(r){let{inputs:t,backend:e}=r,{s0:n,s1:o}=t,s=e.data.get(n.dataId).values,a=e.data.get(o.dataId).values,u=S.assertAndGetBroadcastShape(Array.from(s),Array.from(a));return e.makeTensorInfo([u.length],"int32",Int32Array.from(u))}var xv={kernelName:Zc,backendName:"cpu",kernelFunc:RU};var TU=Pe(ns,(r,t)=>{let e=t;return r>e.clipValueMax?e.clipValueMax:r<e.clipValueMin?e.clipValueMin:r}),wv={kernelName:ns,backendName:"cpu",kernelFunc:TU};var MU=r=>{let{x:t}=r.inputs,e=r.backend,n=new Float32Array(b.sizeFromShape(t.shape)),o=e.data.get(t.dataId),s=o.complexTensorInfos.real,a=o.complexTensorInfos.imag,u=e.data.get(s.dataId).values,l=e.data.get(a.dataId).values;for(let i=0;i<u.length;i++){let c=u[i],p=l[i];n[i]=Math.hypot(c,p)}return e.makeOutput(n,t.shape,"float32")},bv={kernelName:tp,backendName:"cpu",kernelFunc:MU};function ps(r){let{inputs:t,backend:e}=r,{input:n}=t,o=e.data.get(n.dataId).complexTensorInfos.imag,s=e.data.get(o.dataId).values;return e.makeTensorInfo(o.shape,o.dtype,s)}var Av={kernelName:Fd,backendName:"cpu",kernelFunc:ps};function Gi(r){let{inputs:t,backend:e,attrs:n}=r,{axis:o}=n,s=b.parseAxisParam(o,t[0].shape)[0],a=t.map(h=>h.shape);S.assertParamsConsistent(a,s);let u=S.computeOutShape(t.map(h=>h.shape),s);if(b.sizeFromShape(u)===0)return e.makeTensorInfo(u,t[0].dtype,[]);let l=t.filter(h=>b.sizeFromShape(h.shape)>0);if(l.length===1)return Wr({inputs:{x:l[0]},backend:e});if(l[0].dtype==="complex64"){let h=l.map(A=>po({inputs:{input:A},backend:e})),g=l.map(A=>ps({inputs:{input:A},backend:e})),y=Gi({inputs:h,backend:e,attrs:{axis:s}}),x=Gi({inputs:g,backend:e,attrs:{axis:s}}),w=wr({inputs:{real:y,imag:x},backend:e});return h.forEach(A=>e.disposeIntermediateTensorInfo(A)),g.forEach(A=>e.disposeIntermediateTensorInfo(A)),e.disposeIntermediateTensorInfo(y),e.disposeIntermediateTensorInfo(x),w}let i=l.map(h=>{let y=[-1,b.sizeFromShape(h.shape.slice(s))];return Je({inputs:{x:h},backend:e,attrs:{shape:y}})}),c=i.map(h=>({vals:e.data.get(h.dataId).values,shape:h.shape}));u=S.computeOutShape(i.map(h=>h.shape),1);let p=i[0].shape[0]===1,f=kl(c,u,t[0].dtype,p),m=S.computeOutShape(l.map(h=>h.shape),s),d=e.makeTensorInfo(m,t[0].dtype,f);return i.forEach(h=>e.disposeIntermediateTensorInfo(h)),d}var Iv={kernelName:Ii,backendName:"cpu",kernelFunc:Gi};function Bb(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dataFormat:l,dilations:i,dimRoundingMode:c}=n;se([o,s],"conv2d");let p=S.convertConv2DDataFormat(l),f=S.computeConv2DInfo(o.shape,s.shape,a,i,u,c,!1,p),m=f.filterHeight,d=f.filterWidth,h=f.dilationHeight,g=f.dilationWidth,y=f.padInfo.left,x=f.padInfo.top,w=f.dataFormat==="channelsLast",A=new xt(f.outShape,o.dtype),I=b.computeStrides(o.shape),v=b.computeStrides(s.shape),E=I[0],T=w?I[1]:I[2],F=w?I[2]:1,k=w?1:I[1],_=A.strides[0],M=w?A.strides[1]:A.strides[2],R=w?A.strides[2]:1,L=w?1:A.strides[1],$=e.data.get(o.dataId).values,W=e.data.get(s.dataId).values,z=A.values;for(let V=0;V<f.batchSize;++V){let Q=V*E,H=V*_;for(let ee=0;ee<f.outHeight;++ee){let j=H+ee*M,N=ee*f.strideHeight-x;for(let U=0;U<m;++U){let te=N+U*h;if(te<0||te>=f.inHeight)continue;let X=U*v[0],oe=Q+te*T;for(let be=0;be<f.outWidth;++be){let Ae=j+be*R,Se=be*f.strideWidth-y;for(let Ne=0;Ne<d;++Ne){let Ue=Se+Ne*g;if(Ue<0||Ue>=f.inWidth)continue;let Qe=X+Ne*v[1],ze=oe+Ue*F,tt=Qe;for(let Ze=0;Ze<f.inChannels;++Ze){let mt=$[ze+Ze*k];for(let yt=0;yt<f.outChannels;++yt)z[Ae+yt*L]+=mt*W[tt+yt];tt+=f.outChannels}}}}}}return e.makeTensorInfo(A.shape,A.dtype,z)}var Sv={kernelName:Fs,backendName:"cpu",kernelFunc:Bb};function NU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,pad:u,dataFormat:l,dimRoundingMode:i,filterShape:c}=n;se([o,s],"conv2dBackpropFilter");let p=S.convertConv2DDataFormat(l),f=S.computeConv2DInfo(o.shape,c,a,1,u,i,!1,p),{strideHeight:m,strideWidth:d,filterHeight:h,filterWidth:g}=f,y=f.dataFormat==="channelsLast",x=new xt(f.filterShape,"float32"),w=f.padInfo.left,A=f.padInfo.top,I=e.data.get(o.dataId).values,v=e.data.get(s.dataId).values,E=new xt(o.shape,o.dtype,I),T=new xt(s.shape,s.dtype,v);for(let F=0;F<h;++F){let k=Math.max(0,Math.ceil((A-F)/m)),_=Math.min(f.outHeight,(f.inHeight+A-F)/m);for(let M=0;M<g;++M){let R=Math.max(0,Math.ceil((w-M)/d)),L=Math.min(f.outWidth,(f.inWidth+w-M)/d);for(let $=0;$<f.inChannels;++$)for(let W=0;W<f.outChannels;++W){let z=0;for(let V=0;V<f.batchSize;++V)for(let Q=k;Q<_;++Q){let H=F+Q*m-A;for(let ee=R;ee<L;++ee){let j=M+ee*d-w;y?z+=E.get(V,H,j,$)*T.get(V,Q,ee,W):z+=E.get(V,$,H,j)*T.get(V,W,Q,ee)}}x.set(z,F,M,$,W)}}}return e.makeTensorInfo(x.shape,x.dtype,x.values)}var Cv={kernelName:_d,backendName:"cpu",kernelFunc:NU};function FU(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{inputShape:a,strides:u,pad:l,dataFormat:i,dimRoundingMode:c}=n;se([o,s],"conv2dBackpropInput");let p=b.computeStrides(s.shape),f=b.computeStrides(o.shape),m=S.convertConv2DDataFormat(i),d=S.computeConv2DInfo(a,s.shape,u,1,l,c,!1,m),h=new xt(d.inShape,"float32"),g=h.values,y=e.data.get(o.dataId).values,x=e.data.get(s.dataId).values,[w,A,I]=p,{batchSize:v,filterHeight:E,filterWidth:T,inChannels:F,inHeight:k,inWidth:_,outChannels:M,outHeight:R,outWidth:L,strideHeight:$,strideWidth:W}=d;m=d.dataFormat;let z=E-1-d.padInfo.top,V=T-1-d.padInfo.left,Q=m==="channelsLast",H=h.strides[0],ee=Q?h.strides[1]:h.strides[2],j=Q?h.strides[2]:1,N=Q?1:h.strides[1],U=f[0],te=Q?f[1]:f[2],X=Q?f[2]:1,oe=Q?1:f[1];for(let be=0;be<v;++be)for(let Ae=0;Ae<F;++Ae)for(let Se=0;Se<k;++Se){let Ne=Se-z,Ue=Math.max(0,Math.ceil(Ne/$)),Qe=Math.min(R,(E+Ne)/$);for(let ze=0;ze<_;++ze){let tt=ze-V,Ze=Math.max(0,Math.ceil(tt/W)),mt=Math.min(L,(T+tt)/W),yt=0;for(let at=Ue;at<Qe;++at){let br=at*$-Ne;for(let Mt=Ze;Mt<mt;++Mt){let wt=Mt*W-tt,Be=U*be+te*at+X*Mt,xe=w*(E-1-br)+A*(T-1-wt)+I*Ae;for(let ot=0;ot<M;++ot){let bt=y[Be+oe*ot],Zt=x[xe+ot];yt+=bt*Zt}}}let ir=H*be+ee*Se+j*ze+N*Ae;g[ir]=yt}}return e.makeTensorInfo(h.shape,h.dtype,h.values)}var kv={kernelName:Bs,backendName:"cpu",kernelFunc:FU};function BU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l}=n;se([o,s],"conv3d");let i=S.computeConv3DInfo(o.shape,s.shape,a,l,u),{filterDepth:c,filterHeight:p,filterWidth:f,dilationDepth:m,dilationHeight:d,dilationWidth:h,padInfo:g}=i,y=g.front,x=g.left,w=g.top,A=new xt(i.outShape,o.dtype),I=e.data.get(o.dataId).values,v=e.data.get(s.dataId).values,E=A.values,T=b.computeStrides(o.shape),F=b.computeStrides(s.shape);for(let k=0;k<i.batchSize;++k){let _=k*T[0],M=k*A.strides[0];for(let R=0;R<i.outDepth;++R){let L=M+R*A.strides[1],$=R*i.strideDepth-y;for(let W=0;W<c;++W){let z=$+W*m;if(z<0||z>=i.inDepth)continue;let V=W*F[0],Q=_+z*T[1];for(let H=0;H<i.outHeight;++H){let ee=L+H*A.strides[2],j=H*i.strideHeight-w;for(let N=0;N<p;++N){let U=j+N*d;if(U<0||U>=i.inHeight)continue;let te=V+N*F[1],X=Q+U*T[2];for(let oe=0;oe<i.outWidth;++oe){let be=ee+oe*i.outChannels,Ae=oe*i.strideWidth-x;for(let Se=0;Se<f;++Se){let Ne=Ae+Se*h;if(Ne<0||Ne>=i.inWidth)continue;let Ue=te+Se*F[2],Qe=X+Ne*i.inChannels,ze=Ue;for(let tt=0;tt<i.inChannels;++tt){let Ze=I[Qe+tt];for(let mt=0;mt<i.outChannels;++mt)E[be+mt]+=Ze*v[ze+mt];ze+=i.outChannels}}}}}}}}return e.makeTensorInfo(A.shape,A.dtype,A.values)}var vv={kernelName:Ha,backendName:"cpu",kernelFunc:BU};function PU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,pad:u,filterShape:l}=n;se([o,s],"conv3dBackpropFilterV2");let i=b.computeStrides(o.shape),c=b.computeStrides(s.shape),p=S.computeConv3DInfo(o.shape,l,a,1,u),f=p.strideDepth,m=p.strideHeight,d=p.strideWidth,h=p.filterDepth,g=p.filterHeight,y=p.filterWidth,x=new xt(p.filterShape,"float32"),w=x.values,[A,I,v,E]=x.strides,T=e.data.get(s.dataId).values,[F,k,_,M]=c,R=e.data.get(o.dataId).values,[L,$,W,z]=i,V=p.padInfo.front,Q=p.padInfo.left,H=p.padInfo.top;for(let ee=0;ee<h;++ee){let j=Math.max(0,Math.ceil((V-ee)/f)),N=Math.min(p.outDepth,(p.inDepth+V-ee)/f),U=ee*A;for(let te=0;te<g;++te){let X=Math.max(0,Math.ceil((H-te)/m)),oe=Math.min(p.outHeight,(p.inHeight+H-te)/m),be=te*I+U;for(let Ae=0;Ae<y;++Ae){let Se=Math.max(0,Math.ceil((Q-Ae)/d)),Ne=Math.min(p.outWidth,(p.inWidth+Q-Ae)/d),Ue=Ae*v+be;for(let Qe=0;Qe<p.inChannels;++Qe){let ze=Qe*E+Ue;for(let tt=0;tt<p.outChannels;++tt){let Ze=0;for(let mt=0;mt<p.batchSize;++mt){let yt=mt*L,ir=mt*F;for(let at=j;at<N;++at){let Mt=(ee+at*f-V)*$+yt,wt=at*k+ir;for(let Be=X;Be<oe;++Be){let ot=(te+Be*m-H)*W+Mt,bt=Be*_+wt;for(let Zt=Se;Zt<Ne;++Zt){let ar=(Ae+Zt*d-Q)*z+ot,Pr=Zt*M+bt;Ze+=R[ar+Qe]*T[Pr+tt]}}}}w[ze+tt]=Ze}}}}}return e.makeTensorInfo(x.shape,x.dtype,x.values)}var Ev={kernelName:Qa,backendName:"cpu",kernelFunc:PU};function $U(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{pad:a,strides:u,inputShape:l}=n;se([o],"conv3dBackpropInputV2");let i=b.computeStrides(o.shape),c=b.computeStrides(s.shape),p=S.computeConv3DInfo(l,s.shape,u,1,a),f=new xt(p.inShape,"float32"),m=f.values,[d,h,g,y]=f.strides,x=e.data.get(o.dataId).values,[w,A,I,v]=i,E=e.data.get(s.dataId).values,[T,F,k,_]=c,{batchSize:M,filterDepth:R,filterHeight:L,filterWidth:$,inChannels:W,inDepth:z,inHeight:V,inWidth:Q,outChannels:H,outDepth:ee,outHeight:j,outWidth:N,strideDepth:U,strideHeight:te,strideWidth:X}=p,oe=R-1-p.padInfo.front,be=L-1-p.padInfo.top,Ae=$-1-p.padInfo.left;for(let Se=0;Se<M;++Se)for(let Ne=0;Ne<W;++Ne)for(let Ue=0;Ue<z;++Ue){let Qe=Ue-oe,ze=Math.max(0,Math.ceil(Qe/U)),tt=Math.min(ee,(R+Qe)/U);for(let Ze=0;Ze<V;++Ze){let mt=Ze-be,yt=Math.max(0,Math.ceil(mt/te)),ir=Math.min(j,(L+mt)/te);for(let at=0;at<Q;++at){let br=at-Ae,Mt=Math.max(0,Math.ceil(br/X)),wt=Math.min(N,($+br)/X),Be=0;for(let xe=ze;xe<tt;++xe){let ot=xe*U-Qe;for(let bt=yt;bt<ir;++bt){let Zt=bt*te-mt;for(let Vr=Mt;Vr<wt;++Vr){let ar=Vr*X-br,Pr=w*Se+A*xe+I*bt+v*Vr,At=T*(R-1-ot)+F*(L-1-Zt)+k*($-1-ar)+_*Ne;for(let ur=0;ur<H;++ur){let Ar=x[Pr+ur],Hr=E[At+ur];Be+=Ar*Hr}}}}m[d*Se+h*Ue+g*Ze+y*at+Ne]=Be}}}return e.makeTensorInfo(f.shape,f.dtype,f.values)}var _v={kernelName:qa,backendName:"cpu",kernelFunc:$U};var LU=Pe("Cos",r=>Math.cos(r)),Dv={kernelName:"Cos",backendName:"cpu",kernelFunc:LU};var OU=Pe(Ka,r=>Math.cosh(r)),Rv={kernelName:Ka,backendName:"cpu",kernelFunc:OU};function zU(r){let{inputs:t,backend:e,attrs:n}=r,{image:o,boxes:s,boxInd:a}=t,{cropSize:u,method:l,extrapolationValue:i}=n,[c,p,f,m]=o.shape,d=s.shape[0],[h,g]=u,y=Me([d,h,g,m],"float32"),x=e.data.get(s.dataId).values,w=e.data.get(a.dataId).values,A=e.data.get(o.dataId).values,I=b.computeStrides(o.shape),v=b.computeStrides(y.shape);for(let E=0;E<d;E++){let T=E*4,F=x[T],k=x[T+1],_=x[T+2],M=x[T+3],R=w[E];if(R>=c)continue;let L=h>1?(_-F)*(p-1)/(h-1):0,$=g>1?(M-k)*(f-1)/(g-1):0;for(let W=0;W<h;W++){let z=h>1?F*(p-1)+W*L:.5*(F+_)*(p-1);if(z<0||z>p-1){for(let V=0;V<g;V++)for(let Q=0;Q<m;Q++){let H=Q+V*v[2]+W*v[1]+E*v[0];y.values[H]=i}continue}if(l==="bilinear"){let V=Math.floor(z),Q=Math.ceil(z),H=z-V;for(let ee=0;ee<g;ee++){let j=g>1?k*(f-1)+ee*$:.5*(k+M)*(f-1);if(j<0||j>f-1){for(let X=0;X<m;X++){let oe=X+ee*v[2]+W*v[1]+E*v[0];y.values[oe]=i}continue}let N=Math.floor(j),U=Math.ceil(j),te=j-N;for(let X=0;X<m;X++){let oe=X+N*I[2]+V*I[1]+R*I[0],be=A[oe];oe=X+U*I[2]+V*I[1]+R*I[0];let Ae=A[oe];oe=X+N*I[2]+Q*I[1]+R*I[0];let Se=A[oe];oe=X+U*I[2]+Q*I[1]+R*I[0];let Ne=A[oe],Ue=be+(Ae-be)*te,Qe=Se+(Ne-Se)*te;oe=X+ee*v[2]+W*v[1]+E*v[0],y.values[oe]=Ue+(Qe-Ue)*H}}}else for(let V=0;V<g;++V){let Q=g>1?k*(f-1)+V*$:.5*(k+M)*(f-1);if(Q<0||Q>f-1){for(let j=0;j<m;j++){let N=j+V*v[2]+W*v[1]+E*v[0];y.values[N]=i}continue}let H=Math.round(Q),ee=Math.round(z);for(let j=0;j<m;j++){let N=j+H*I[2]+ee*I[1]+R*I[0],U=j+V*v[2]+W*v[1]+E*v[0];y.values[U]=A[N]}}}}return e.makeTensorInfo(y.shape,y.dtype,y.values)}var Tv={kernelName:Xa,backendName:"cpu",kernelFunc:zU};function WU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n;se(o,"cumprod");let l=S.getAxesPermutation([s],o.shape.length),i=o;l!=null&&(i=Ot({inputs:{x:o},backend:e,attrs:{perm:l}}));let c=S.getInnerMostAxes(1,o.shape.length)[0];if(c!==i.shape.length-1)throw new Error(`backend.cumprod in CPU expects an inner-most axis=${i.shape.length-1} but got axis=${c}`);let p=or(i.dtype,"int32"),f=b.makeOnesTypedArray(b.sizeFromShape(i.shape),p),m=e.data.get(i.dataId).values,d=i.shape[i.shape.length-1],h=u?(y,x)=>y+d-x-1:(y,x)=>y+x;for(let y=0;y<m.length;y+=d)for(let x=0;x<d;x++){let w=h(y,x);if(x===0)f[w]=a?1:m[w];else{let A=h(y,x-1);f[w]=a?m[A]*f[A]:m[w]*f[A]}}let g=e.makeTensorInfo(i.shape,p,f);if(l!=null){let y=S.getUndoAxesPermutation(l),x=Ot({inputs:{x:g},backend:e,attrs:{perm:y}});return e.disposeIntermediateTensorInfo(g),e.disposeIntermediateTensorInfo(i),x}return g}var Mv={kernelName:ja,backendName:"cpu",kernelFunc:WU};function GU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n;se(o,"cumsum");let l=S.getAxesPermutation([s],o.shape.length),i=o;l!=null&&(i=Ot({inputs:{x:o},backend:e,attrs:{perm:l}}));let c=S.getInnerMostAxes(1,o.shape.length)[0];if(c!==i.shape.length-1)throw new Error(`backend.cumsum in CPU expects an inner-most axis=${i.shape.length-1} but got axis=${c}`);let p=or(i.dtype,"int32"),f=b.makeZerosTypedArray(b.sizeFromShape(i.shape),p),m=e.data.get(i.dataId).values,d=i.shape[i.shape.length-1],h=u?(y,x)=>y+d-x-1:(y,x)=>y+x;for(let y=0;y<m.length;y+=d)for(let x=0;x<d;x++){let w=h(y,x);if(x===0)f[w]=a?0:m[w];else{let A=h(y,x-1);f[w]=a?m[A]+f[A]:m[w]+f[A]}}let g=e.makeTensorInfo(i.shape,p,f);if(l!=null){let y=S.getUndoAxesPermutation(l),x=Ot({inputs:{x:g},backend:e,attrs:{perm:y}});return e.disposeIntermediateTensorInfo(g),e.disposeIntermediateTensorInfo(i),x}return g}var Nv={kernelName:Ya,backendName:"cpu",kernelFunc:GU};function UU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,weights:s}=t,{size:a,binaryOutput:u}=n;if(o.shape.length===1){let l=e.data.get(o.dataId).values,i=e.data.get(s.dataId).values,c=Fp(l,i,s.dtype,s.shape,a);return e.makeTensorInfo([a],s.dtype,c)}else if(o.shape.length===2){let l=e.bufferSync(o),i=e.bufferSync(s),c=bh(l,i,a,u);return e.makeTensorInfo(c.shape,s.dtype,c.values)}throw new Error(`Error in denseBincount: input must be at most rank 2, but got rank${o.shape.length}.`)}var Fv={kernelName:rp,backendName:"cpu",kernelFunc:UU};function VU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockSize:s,dataFormat:a}=n;b.assert(a==="NHWC",()=>`Only NHWC dataFormat supported on CPU for depthToSpace. Got ${a}`);let u=o.shape[0],l=o.shape[1],i=o.shape[2],c=o.shape[3],p=l*s,f=i*s,m=c/(s*s),d=e.data.get(o.dataId).values,h=new Float32Array(u*p*f*m),g=0;for(let y=0;y<u;++y)for(let x=0;x<p;++x){let w=Math.floor(x/s),A=x%s;for(let I=0;I<f;++I){let v=Math.floor(I/s),E=I%s,T=(A*s+E)*m;for(let F=0;F<m;++F){let _=F+T+c*(v+i*(w+l*y));h[g++]=d[_]}}}return e.makeTensorInfo([u,p,f,m],o.dtype,h)}var Bv={kernelName:Ja,backendName:"cpu",kernelFunc:VU};function Pb(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l,dimRoundingMode:i}=n;se([o,s],"depthwiseConv2DNative");let c=b.computeStrides(o.shape),p=b.computeStrides(s.shape),f=l;f==null&&(f=[1,1]),b.assert(S.eitherStridesOrDilationsAreOne(a,f),()=>`Error in depthwiseConv2d: Either strides or dilations must be 1. Got strides ${a} and dilations '${f}'`);let m=S.computeConv2DInfo(o.shape,s.shape,a,f,u,i,!0),{filterHeight:d,filterWidth:h,dilationHeight:g,dilationWidth:y,padInfo:x}=m,w=x.left,A=x.top,I=m.outChannels/m.inChannels,v=new xt(m.outShape,o.dtype),E=e.data.get(o.dataId).values,T=e.data.get(s.dataId).values,F=v.values;for(let k=0;k<m.batchSize;++k){let _=k*c[0],M=k*v.strides[0];for(let R=0;R<m.outHeight;++R){let L=M+R*v.strides[1],$=R*m.strideHeight-A;for(let W=0;W<d;++W){let z=$+W*g;if(z<0||z>=m.inHeight)continue;let V=W*p[0],Q=_+z*c[1];for(let H=0;H<m.outWidth;++H){let ee=L+H*v.strides[2],j=H*m.strideWidth-w;for(let N=0;N<h;++N){let U=j+N*y;if(U<0||U>=m.inWidth)continue;let te=V+N*p[1],X=Q+U*m.inChannels,oe=ee,be=te;for(let Ae=0;Ae<m.inChannels;++Ae){let Se=E[X+Ae];for(let Ne=0;Ne<I;++Ne)F[oe+Ne]+=Se*T[be+Ne];oe+=I,be+=I}}}}}}return e.makeTensorInfo(v.shape,v.dtype,v.values)}var Pv={kernelName:Za,backendName:"cpu",kernelFunc:Pb};function HU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,dilations:u,pad:l,dimRoundingMode:i,filterShape:c}=n;se([o,s],"depthwiseConv2dNativeBackpropFilter");let p=S.computeConv2DInfo(o.shape,c,a,u,l,i,!0),{strideHeight:f,strideWidth:m,filterHeight:d,filterWidth:h}=p,g=new xt(p.filterShape,"float32"),y=p.padInfo.left,x=p.padInfo.top,w=p.outChannels/p.inChannels,A=e.data.get(o.dataId).values,I=new xt(o.shape,o.dtype,A),v=e.data.get(s.dataId).values,E=new xt(s.shape,s.dtype,v);for(let T=0;T<d;++T){let F=Math.max(0,Math.ceil((x-T)/f)),k=Math.min(p.outHeight,(p.inHeight+x-T)/f);for(let _=0;_<h;++_){let M=Math.max(0,Math.ceil((y-_)/m)),R=Math.min(p.outWidth,(p.inWidth+y-_)/m);for(let L=0;L<p.outChannels;++L){let $=Math.trunc(L/w),W=L%w,z=0;for(let V=0;V<p.batchSize;++V)for(let Q=F;Q<k;++Q){let H=T+Q*f-x;for(let ee=M;ee<R;++ee){let j=_+ee*m-y;z+=I.get(V,H,j,$)*E.get(V,Q,ee,L)}}g.set(z,T,_,$,W)}}}return e.makeTensorInfo(g.shape,g.dtype,g.values)}var $v={kernelName:Dd,backendName:"cpu",kernelFunc:HU};function QU(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{strides:a,dilations:u,pad:l,dimRoundingMode:i,inputShape:c}=n;se([o,s],"depthwiseConv2DNativeBackpropInput");let p=b.computeStrides(o.shape),f=b.computeStrides(s.shape),m=S.computeConv2DInfo(c,s.shape,a,u,l,i,!0),d=new xt(m.inShape,"float32"),h=d.values,[g,y,x]=d.strides,w=e.data.get(o.dataId).values,[A,I,v]=p,E=e.data.get(s.dataId).values,[T,F,k]=f,{batchSize:_,filterHeight:M,filterWidth:R,inChannels:L,inHeight:$,inWidth:W,outChannels:z,outHeight:V,outWidth:Q,strideHeight:H,strideWidth:ee}=m,j=M-1-m.padInfo.top,N=R-1-m.padInfo.left,U=z/L;for(let te=0;te<_;++te)for(let X=0;X<L;++X)for(let oe=0;oe<$;++oe){let be=oe-j,Ae=Math.max(0,Math.ceil(be/H)),Se=Math.min(V,(M+be)/H);for(let Ne=0;Ne<W;++Ne){let Ue=Ne-N,Qe=Math.max(0,Math.ceil(Ue/ee)),ze=Math.min(Q,(R+Ue)/ee),tt=0;for(let Ze=Ae;Ze<Se;++Ze){let mt=Ze*H-be;for(let yt=Qe;yt<ze;++yt){let ir=yt*ee-Ue,at=A*te+I*Ze+v*yt,br=T*(M-1-mt)+F*(R-1-ir)+k*X;for(let Mt=0;Mt<U;++Mt){let wt=X*U+Mt,Be=w[at+wt],xe=E[br+Mt];tt+=Be*xe}}}h[g*te+y*oe+x*Ne+X]=tt}}return e.makeTensorInfo(d.shape,d.dtype,d.values)}var Lv={kernelName:Rd,backendName:"cpu",kernelFunc:QU};function qU(r){let{inputs:t,backend:e}=r,{x:n}=t,o=b.sizeFromShape(n.shape),s=e.data.get(n.dataId).values,a=Me([o,o],n.dtype),u=a.values;for(let i=0;i<s.length;i++)u[i*o+i]=s[i];let l=[...n.shape,...n.shape];return e.makeTensorInfo(l,a.dtype,a.values)}var Ov={kernelName:np,backendName:"cpu",kernelFunc:qU};var zv={kernelName:eu,backendName:"cpu",kernelFunc:({inputs:r,backend:t,attrs:e})=>{let{x:n,filter:o}=r,{strides:s,pad:a,dilations:u}=e,l=t,i=l.data.get(n.dataId).values,c=n.shape.length,p=l.data.get(o.dataId).values,f=o.shape.length,{batchSize:m,inHeight:d,inWidth:h,inChannels:g,outHeight:y,outWidth:x,padInfo:w,strideHeight:A,strideWidth:I,filterHeight:v,filterWidth:E,dilationHeight:T,dilationWidth:F,outShape:k}=S.computeDilation2DInfo(n.shape,o.shape,s,a,"NHWC",u),_=b.sizeFromShape(k),M=k.length,R=b.getArrayFromDType(n.dtype,_);for(let $=0;$<m;++$)for(let W=0;W<y;++W){let z=W*A-w.top;for(let V=0;V<x;++V){let Q=V*I-w.left;for(let H=0;H<g;++H){let ee=Number.MIN_SAFE_INTEGER;for(let N=0;N<v;++N){let U=z+N*T;if(U>=0&&U<d)for(let te=0;te<E;++te){let X=Q+te*F;if(X>=0&&X<h){let oe=b.locToIndex([$,U,X,H],c,b.computeStrides(n.shape)),be=b.locToIndex([N,te,H],f,b.computeStrides(o.shape)),Ae=i[oe]+p[be];Ae>ee&&(ee=Ae)}}}let j=b.locToIndex([$,W,V,H],M,b.computeStrides(k));R[j]=ee}}}return{dataId:l.write(b.toTypedArray(R,n.dtype),k,n.dtype),shape:k,dtype:n.dtype}}};var Wv={kernelName:Ci,backendName:"cpu",kernelFunc:({inputs:r,backend:t,attrs:e})=>{let{x:n,filter:o,dy:s}=r,{strides:a,pad:u,dilations:l}=e,i=t,c=b.toNestedArray(n.shape,i.data.get(n.dataId).values),p=b.toNestedArray(o.shape,i.data.get(o.dataId).values),{batchSize:f,inHeight:m,inWidth:d,inChannels:h,outHeight:g,outWidth:y,padInfo:x,strideHeight:w,strideWidth:A,filterHeight:I,filterWidth:v,dilationHeight:E,dilationWidth:T,outShape:F}=S.computeDilation2DInfo(n.shape,o.shape,a,u,"NHWC",l);b.assert(s.rank===F.length,()=>`Error in ${Ci}, dy must have the same rank as output ${F.length}, but got ${s.rank}`);let k=b.toNestedArray(F,i.data.get(s.dataId).values),_=b.makeZerosNestedTypedArray(o.shape,o.dtype);for(let R=0;R<f;++R)for(let L=0;L<g;++L){let $=L*w-x.top;for(let W=0;W<y;++W){let z=W*A-x.left;for(let V=0;V<h;++V){let Q=Number.MIN_SAFE_INTEGER,H=0,ee=0;for(let j=0;j<I;++j){let N=$+j*E;if(N>=0&&N<m)for(let U=0;U<v;++U){let te=z+U*T;if(te>=0&&te<d){let X=c[R][N][te][V]+p[j][U][V];X>Q&&(Q=X,H=j,ee=U)}}}_[H][ee][V]+=k[R][L][W][V]}}}return{dataId:i.write(b.toTypedArray(_,n.dtype),o.shape,o.dtype),shape:o.shape,dtype:o.dtype}}};var Gv={kernelName:Si,backendName:"cpu",kernelFunc:({inputs:r,backend:t,attrs:e})=>{let{x:n,filter:o,dy:s}=r,{strides:a,pad:u,dilations:l}=e,i=t,c=b.toNestedArray(n.shape,i.data.get(n.dataId).values),p=b.toNestedArray(o.shape,i.data.get(o.dataId).values),{batchSize:f,inHeight:m,inWidth:d,inChannels:h,outHeight:g,outWidth:y,padInfo:x,strideHeight:w,strideWidth:A,filterHeight:I,filterWidth:v,dilationHeight:E,dilationWidth:T,outShape:F}=S.computeDilation2DInfo(n.shape,o.shape,a,u,"NHWC",l);b.assert(s.rank===F.length,()=>`Error in ${Si}, dy must have the same rank as output ${F.length}, but got ${s.rank}`);let k=b.toNestedArray(F,i.data.get(s.dataId).values),_=b.makeZerosNestedTypedArray(n.shape,n.dtype);for(let R=0;R<f;++R)for(let L=0;L<g;++L){let $=L*w-x.top;for(let W=0;W<y;++W){let z=W*A-x.left;for(let V=0;V<h;++V){let Q=Number.MIN_SAFE_INTEGER,H=$<0?0:$,ee=z<0?0:z;for(let j=0;j<I;++j){let N=$+j*E;if(N>=0&&N<m)for(let U=0;U<v;++U){let te=z+U*T;if(te>=0&&te<d){let X=c[R][N][te][V]+p[j][U][V];X>Q&&(Q=X,H=N,ee=te)}}}_[R][H][ee][V]+=k[R][L][W][V]}}}return{dataId:i.write(b.toTypedArray(_,n.dtype),n.shape,n.dtype),shape:n.shape,dtype:n.dtype}}};function KU(r){let{inputs:t,backend:e,attrs:n}=r,{image:o}=t,{canvas:s,options:a}=n,{contextOptions:u,imageOptions:l}=a||{},i=l?.alpha||1,c=u?.contextType||"2d";if(c!=="2d")throw new Error(`Context type ${u.contextType} is not supported by the CPU backend.`);let p=s.getContext(c,u?.contextAttributes||{});if(p==null)throw new Error(`Could not get the context with ${c} type.`);let[f,m]=o.shape.slice(0,2),d=o.shape.length===2?1:o.shape[2],h=e.data.get(o.dataId).values,g=o.dtype==="float32"?255:1,y=new Uint8ClampedArray(m*f*4);for(let w=0;w<f*m;++w){let A=[0,0,0,255*i];for(let v=0;v<d;v++){let E=h[w*d+v];if(o.dtype==="float32"){if(E<0||E>1)throw new Error(`Tensor values for a float32 Tensor must be in the range [0 - 1] but encountered ${E}.`)}else if(o.dtype==="int32"&&(E<0||E>255))throw new Error(`Tensor values for a int32 Tensor must be in the range [0 - 255] but encountered ${E}.`);d===1?(A[0]=E*g,A[1]=E*g,A[2]=E*g):A[v]=E*g}let I=w*4;y[I+0]=Math.round(A[0]),y[I+1]=Math.round(A[1]),y[I+2]=Math.round(A[2]),y[I+3]=Math.round(A[3])}s.width=m,s.height=f;let x=new ImageData(y,m,f);return p.putImageData(x,0,0),o}var Uv={kernelName:Td,backendName:"cpu",kernelFunc:KU};function Js(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;se(o,"sum");let u;o.dtype==="bool"?u=fo({inputs:{x:o},backend:e,attrs:{dtype:"int32"}}):u=Wr({inputs:{x:o},backend:e});let l=u.shape.length,i=b.parseAxisParam(s,u.shape),c=S.getAxesPermutation(i,l),p=i,f=u;c!=null&&(f=Ot({inputs:{x:u},backend:e,attrs:{perm:c}}),p=S.getInnerMostAxes(p.length,l)),S.assertAxesAreInnerMostDims("sum",p,f.shape.length);let[m,d]=S.computeOutAndReduceShapes(f.shape,p),h=S.upcastType(f.dtype,"int32"),g=Mp(e,m,h),y=b.sizeFromShape(d),x=e.data.get(g.dataId).values,w=e.data.get(f.dataId).values;for(let A=0;A<x.length;++A){let I=A*y,v=0;for(let E=0;E<y;++E)v+=w[I+E];x[A]=v}if(a){let A=S.expandShapeToKeepDim(g.shape,i),I=g;g=Je({inputs:{x:g},backend:e,attrs:{shape:A}}),e.disposeIntermediateTensorInfo(I)}return e.disposeIntermediateTensorInfo(u),c!=null&&e.disposeIntermediateTensorInfo(f),g}var Vv={kernelName:"Sum",backendName:"cpu",kernelFunc:Js};function jU(r){let{inputs:t,backend:e,attrs:n}=r,{equation:o}=n,s=t,{allDims:a,summedDims:u,idDims:l}=S.decodeEinsumEquation(o,s.length);S.checkEinsumDimSizes(a.length,l,s);let{path:i,steps:c}=S.getEinsumComputePath(u,l),p=c.length,f=null,m=a.length,d=[];for(let h=0;h<p;++h){for(let g of c[h]){let{permutationIndices:y,expandDims:x}=S.getEinsumPermutation(m,l[g]),w;S.isIdentityPermutation(y)?w=s[g]:(w=Ot({inputs:{x:s[g]},backend:e,attrs:{perm:y}}),d.push(w));let A=w.shape.slice();for(let I=0;I<x.length;++I)A.splice(x[I],0,1);b.arraysEqual(w.shape,A)||(w=Je({inputs:{x:w},backend:e,attrs:{shape:A}}),d.push(w)),f===null?f=w:(f=vl({inputs:{a:w,b:f},backend:e}),d.push(f))}h<p-1&&(i[h]>=0&&(f=Js({inputs:{x:f},backend:e,attrs:{axis:i[h]-(a.length-m),keepDims:!1}}),d.push(f)),m--)}for(let h of d)h!==f&&e.disposeIntermediateTensorInfo(h);return f}var Hv={kernelName:Md,backendName:"cpu",kernelFunc:jU};function YU(r){let{inputs:t,backend:e}=r,{dy:n,y:o}=t;se([n,o],"eluGrad");let s=new Float32Array(b.sizeFromShape(o.shape)),a=e.data.get(o.dataId).values,u=e.data.get(n.dataId).values;for(let l=0;l<a.length;++l){let i=a[l];i>=0?s[l]=u[l]:s[l]=u[l]*(i+1)}return e.makeTensorInfo(o.shape,"float32",s)}var Qv={kernelName:tu,backendName:"cpu",kernelFunc:YU};var XU=S.ERF_P,JU=S.ERF_A1,ZU=S.ERF_A2,eV=S.ERF_A3,tV=S.ERF_A4,rV=S.ERF_A5,nV=Pe("Erf",r=>{let t=Math.sign(r),e=Math.abs(r),n=1/(1+XU*e);return t*(1-((((rV*n+tV)*n+eV)*n+ZU)*n+JU)*n*Math.exp(-e*e))}),qv={kernelName:"Erf",backendName:"cpu",kernelFunc:nV};function Gp(r){let{inputs:t,backend:e,attrs:n}=r,{input:o}=t,{dim:s}=n,a=o.shape.length,u=o.shape.slice(),l=s;return s<0&&(b.assert(-(a+1)<=s,()=>`Axis must be in the interval [${-(a+1)}, ${a}]`),l=a+s+1),u.splice(l,0,1),Je({inputs:{x:o},backend:e,attrs:{shape:u}})}var Kv={kernelName:op,backendName:"cpu",kernelFunc:Gp};var oV=Xe((r,t)=>r/t),Sm=it(Ps,oV),Cm={kernelName:Ps,backendName:"cpu",kernelFunc:Sm};function Bh(r,t,e){let n=r.shape,o=n[0],s=n[1],a=e.data.get(r.dataId),u=a.complexTensorInfos.real,l=a.complexTensorInfos.imag,i=[o,s],c=b.sizeFromShape(i),p=b.getTypedArrayFromDType("float32",c),f=b.getTypedArrayFromDType("float32",c);for(let g=0;g<o;g++){let y=ho({inputs:{x:u},backend:e,attrs:{begin:[g,0],size:[1,s]}}),x=ho({inputs:{x:l},backend:e,attrs:{begin:[g,0],size:[1,s]}}),w=wr({inputs:{real:y,imag:x},backend:e}),{real:A,imag:I}=sV(w,t,e),v=S.mergeRealAndImagArrays(A,I);for(let E=0;E<s;E++){let T=S.getComplexWithIndex(v,E);p[g*s+E]=T.real,f[g*s+E]=T.imag}e.disposeIntermediateTensorInfo(y),e.disposeIntermediateTensorInfo(x),e.disposeIntermediateTensorInfo(w)}let m=e.makeTensorInfo(i,"float32",p),d=e.makeTensorInfo(i,"float32",f),h=wr({inputs:{real:m,imag:d},backend:e});return e.disposeIntermediateTensorInfo(m),e.disposeIntermediateTensorInfo(d),h}function sV(r,t,e){let n=b.sizeFromShape(r.shape),o=e.data.get(r.dataId),s=e.data.get(o.complexTensorInfos.real.dataId).values,a=e.data.get(o.complexTensorInfos.imag.dataId).values;if(iV(n)){let u=$b(s,a,n,t,e),l=[r.shape[0],r.shape[1]];if(t){let i=e.makeTensorInfo(l,"float32",u.real),c=e.makeTensorInfo(l,"float32",u.imag),p=e.makeTensorInfo([],"float32",b.createScalarValue(n,"float32")),f=Wr({inputs:{x:p},backend:e}),m=Cm.kernelFunc({inputs:{a:i,b:p},backend:e}),d=Cm.kernelFunc({inputs:{a:c,b:f},backend:e}),h=e.data.get(m.dataId).values,g=e.data.get(d.dataId).values;return e.disposeIntermediateTensorInfo(i),e.disposeIntermediateTensorInfo(c),e.disposeIntermediateTensorInfo(p),e.disposeIntermediateTensorInfo(f),e.disposeIntermediateTensorInfo(m),e.disposeIntermediateTensorInfo(d),{real:h,imag:g}}return u}else{let u=S.mergeRealAndImagArrays(s,a),l=aV(u,n,t);return S.splitRealAndImagArrays(l)}}function iV(r){return(r&r-1)===0}function $b(r,t,e,n,o){if(e===1)return{real:r,imag:t};let s=S.mergeRealAndImagArrays(r,t),a=e/2,u=S.complexWithEvenIndex(s),l=u.real,i=u.imag,c=[l.length],p=o.makeTensorInfo(c,"float32",l),f=o.makeTensorInfo(c,"float32",i),m=wr({inputs:{real:p,imag:f},backend:o}),d=S.complexWithOddIndex(s),h=d.real,g=d.imag,y=[h.length],x=o.makeTensorInfo(y,"float32",h),w=o.makeTensorInfo(y,"float32",g),A=wr({inputs:{real:x,imag:w},backend:o}),I=$b(l,i,a,n,o),v=I.real,E=I.imag,T=[v.length],F=o.makeTensorInfo(T,"float32",v),k=o.makeTensorInfo(T,"float32",E),_=wr({inputs:{real:F,imag:k},backend:o}),M=$b(h,g,a,n,o),R=M.real,L=M.imag,$=[R.length],W=o.makeTensorInfo($,"float32",R),z=o.makeTensorInfo($,"float32",L),V=wr({inputs:{real:W,imag:z},backend:o}),Q=S.exponents(e,n),H=[Q.real.length],ee=o.makeTensorInfo(H,"float32",Q.real),j=o.makeTensorInfo(H,"float32",Q.imag),N=wr({inputs:{real:ee,imag:j},backend:o}),U=vl({inputs:{a:N,b:V},backend:o}),te=cs({inputs:{a:_,b:U},backend:o}),X=Am({inputs:{a:_,b:U},backend:o}),oe=po({inputs:{input:te},backend:o}),be=po({inputs:{input:X},backend:o}),Ae=ps({inputs:{input:te},backend:o}),Se=ps({inputs:{input:X},backend:o}),Ne=Gi({inputs:[oe,be],backend:o,attrs:{axis:0}}),Ue=Gi({inputs:[Ae,Se],backend:o,attrs:{axis:0}}),Qe=o.data.get(Ne.dataId).values,ze=o.data.get(Ue.dataId).values;return o.disposeIntermediateTensorInfo(p),o.disposeIntermediateTensorInfo(f),o.disposeIntermediateTensorInfo(m),o.disposeIntermediateTensorInfo(x),o.disposeIntermediateTensorInfo(w),o.disposeIntermediateTensorInfo(A),o.disposeIntermediateTensorInfo(F),o.disposeIntermediateTensorInfo(k),o.disposeIntermediateTensorInfo(_),o.disposeIntermediateTensorInfo(W),o.disposeIntermediateTensorInfo(z),o.disposeIntermediateTensorInfo(V),o.disposeIntermediateTensorInfo(ee),o.disposeIntermediateTensorInfo(j),o.disposeIntermediateTensorInfo(N),o.disposeIntermediateTensorInfo(U),o.disposeIntermediateTensorInfo(te),o.disposeIntermediateTensorInfo(X),o.disposeIntermediateTensorInfo(oe),o.disposeIntermediateTensorInfo(Ae),o.disposeIntermediateTensorInfo(be),o.disposeIntermediateTensorInfo(Se),o.disposeIntermediateTensorInfo(Ne),o.disposeIntermediateTensorInfo(Ue),{real:Qe,imag:ze}}function aV(r,t,e){let n=new Float32Array(t*2);for(let o=0;o<t;o++){let s=0,a=0;for(let u=0;u<t;u++){let l=S.exponent(o*u,t,e),i=S.getComplexWithIndex(r,u);s+=i.real*l.real-i.imag*l.imag,a+=i.real*l.imag+i.imag*l.real}e&&(s/=t,a/=t),S.assignToTypedArray(n,s,a,o)}return n}function uV(r){let{inputs:t,backend:e}=r,{input:n}=t,o=b.sizeFromShape(n.shape),s=n.shape[n.shape.length-1],a=o/s,u=Je({inputs:{x:n},backend:e,attrs:{shape:[a,s]}}),l=Bh(u,!1,e),i=Je({inputs:{x:l},backend:e,attrs:{shape:n.shape}});return e.disposeIntermediateTensorInfo(u),e.disposeIntermediateTensorInfo(l),i}var jv={kernelName:"FFT",backendName:"cpu",kernelFunc:uV};function km(r){let{backend:t,attrs:e}=r,{shape:n,value:o,dtype:s}=e,a=s||b.inferDtype(o),u=b.getArrayFromDType(a,b.sizeFromShape(n));return lV(u,o,a),t.makeTensorInfo(n,a,u)}var Yv={kernelName:ki,backendName:"cpu",kernelFunc:km};function lV(r,t,e){r.fill(t)}var Xv={kernelName:ou,backendName:"cpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{image:n}=r,o=e,s=b.getTypedArrayFromDType(n.dtype,b.sizeFromShape(n.shape)),[a,u,l,i]=n.shape,c=o.data.get(n.dataId).values;for(let f=0;f<a;f++){let m=f*l*u*i;for(let d=0;d<u;d++){let h=d*(l*i);for(let g=0;g<l;g++){let y=g*i;for(let x=0;x<i;x++){let w=Math.round(l-g-1),A=m+h+y+x,I=c[A];if(w>=0&&w<l){let v=w*i,E=m+h+v+x;I=c[E]}s[A]=I}}}}return{dataId:o.write(s,n.shape,n.dtype),shape:n.shape,dtype:n.dtype}}};function cV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dataFormat:c,dilations:p,dimRoundingMode:f,activation:m,leakyreluAlpha:d}=n,h=Bb({inputs:{x:o,filter:s},backend:e,attrs:{strides:l,pad:i,dataFormat:c,dilations:p,dimRoundingMode:f}});if(a){let g=h;if(c==="NCHW"&&a.shape.length===1&&a.shape[0]!==1){let y=Je({inputs:{x:a},backend:e,attrs:{shape:[a.shape[0],1,1]}});h=cs({inputs:{a:h,b:y},backend:e}),e.disposeIntermediateTensorInfo(y)}else h=cs({inputs:{a:h,b:a},backend:e});e.disposeIntermediateTensorInfo(g)}if(m){let g=h;if(c==="NCHW"&&m==="prelu"&&u.shape.length===1&&u.shape[0]!==1){let y=Je({inputs:{x:u},backend:e,attrs:{shape:[u.shape[0],1,1]}});h=Nl(e,h,m,y,d),e.disposeIntermediateTensorInfo(y)}else h=Nl(e,h,m,u,d);e.disposeIntermediateTensorInfo(g)}return h}var Jv={kernelName:rl,backendName:"cpu",kernelFunc:cV};function pV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dataFormat:c,dilations:p,dimRoundingMode:f,activation:m,leakyreluAlpha:d}=n,h=Pb({inputs:{x:o,filter:s},backend:e,attrs:{strides:l,pad:i,dataFormat:c,dilations:p,dimRoundingMode:f}});if(a){let g=h;h=cs({inputs:{a:h,b:a},backend:e}),e.disposeIntermediateTensorInfo(g)}if(m){let g=h;h=Nl(e,h,m,u,d),e.disposeIntermediateTensorInfo(g)}return h}var Zv={kernelName:nl,backendName:"cpu",kernelFunc:pV};function fV(r){let{inputs:t,backend:e}=r,{params:n,indices:o}=t,s=b.sizeFromShape(n.shape),a=o.shape,u=a[a.length-1],[l,i,c,p]=S.prepareAndValidate(n,o);if(i===0)return e.makeTensorInfo(l,n.dtype,[]);let f=e.data.get(o.dataId).values,m=e.bufferSync(n),d=Ah(f,m,n.dtype,i,u,c,p,n.shape,s);return e.makeTensorInfo(l,n.dtype,d.values)}var e1={kernelName:au,backendName:"cpu",kernelFunc:fV};function mV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,indices:s}=t,{axis:a,batchDims:u}=n;se([o,s],"gatherV2");let l=b.parseAxisParam(a,o.shape)[0],i=e.data.get(s.dataId).values,c=o.shape[l];for(let A=0;A<i.length;++A){let I=i[A];b.assert(I<=c-1&&I>=0,()=>`GatherV2: the index value ${I} is not in [0, ${c-1}]`)}let p=u;u==null&&(p=0);let f=b.sizeFromShape(s.shape),m=S.segment_util.collectGatherOpShapeInfo(o,s,l,p),d=Je({inputs:{x:o},backend:e,attrs:{shape:[m.batchSize,m.outerSize,m.dimSize,m.sliceSize]}}),h=Je({inputs:{x:s},backend:e,attrs:{shape:[m.batchSize,f/m.batchSize]}}),g=[m.batchSize,m.outerSize,f/m.batchSize,m.sliceSize],y=e.bufferSync(h),x=e.bufferSync(d),w=Ih(x,y,g);return e.disposeIntermediateTensorInfo(d),e.disposeIntermediateTensorInfo(h),e.makeTensorInfo(m.outputShape,w.dtype,w.values)}var t1={kernelName:vi,backendName:"cpu",kernelFunc:mV};function dV(r){let{inputs:t,backend:e}=r,{input:n}=t,o=b.sizeFromShape(n.shape),s=n.shape[n.shape.length-1],a=o/s,u=Je({inputs:{x:n},backend:e,attrs:{shape:[a,s]}}),l=Bh(u,!0,e),i=Je({inputs:{x:l},backend:e,attrs:{shape:n.shape}});return e.disposeIntermediateTensorInfo(u),e.disposeIntermediateTensorInfo(l),i}var r1={kernelName:Nd,backendName:"cpu",kernelFunc:dV};var hV=Pe(cu,r=>Number.isFinite(r)?1:0,"bool"),n1={kernelName:cu,backendName:"cpu",kernelFunc:hV};var gV=Pe(pu,r=>Math.abs(r)===1/0?1:0,"bool"),o1={kernelName:pu,backendName:"cpu",kernelFunc:gV};var yV=Pe(fu,r=>Number.isNaN(r)?1:0,"bool"),s1={kernelName:fu,backendName:"cpu",kernelFunc:yV};function xV(r){let{backend:t,attrs:e}=r,{start:n,stop:o,num:s}=e,a=Sh(n,o,s);return t.makeTensorInfo([a.length],"float32",a)}var i1={kernelName:hu,backendName:"cpu",kernelFunc:xV};var wV=Pe(gu,r=>Math.log1p(r)),a1={kernelName:gu,backendName:"cpu",kernelFunc:wV};var bV=Xe((r,t)=>r&&t),AV=it(yu,bV,null,"bool"),u1={kernelName:yu,backendName:"cpu",kernelFunc:AV};var IV=Pe(xu,r=>r?0:1,"bool"),l1={kernelName:xu,backendName:"cpu",kernelFunc:IV};var SV=Xe((r,t)=>r||t),CV=it(wu,SV,null,"bool"),c1={kernelName:wu,backendName:"cpu",kernelFunc:CV};function kV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{depthRadius:s,bias:a,alpha:u,beta:l}=n;se(o,"LRN");let i=o.shape[3],c=i-1,p=e.data.get(o.dataId).values,f=b.sizeFromShape(o.shape),m=new Float32Array(f);function d(h){let g=h%i,y=h-g+Math.max(0,g-s),x=h-g+Math.min(g+s,c),w=0;for(;y<=x;y++){let A=p[y];w+=A*A}return w}for(let h=0;h<f;h++){let g=d(h),y=p[h]*Math.pow(a+u*g,-l);m[h]=y}return e.makeTensorInfo(o.shape,o.dtype,m)}var p1={kernelName:"LRN",backendName:"cpu",kernelFunc:kV};function vV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,y:s,dy:a}=t,{depthRadius:u,bias:l,alpha:i,beta:c}=n;se(a,"LRNGrad");let p=b.sizeFromShape(a.shape),f=a.shape[3],m=e.data.get(a.dataId).values,d=e.data.get(o.dataId).values,h=e.data.get(s.dataId).values,g=new Float32Array(p),y=p;for(let x=0;x<y;x++){let w=x%f,A=x-w+Math.max(0,w-u),I=x-w+Math.min(f,w+u+1),v=0;for(let E=A;E<I;E++)v+=Math.pow(d[E],2);v=i*v+l;for(let E=A;E<I;E++){let T=-2*i*c*d[E]*h[x]/v;x===E&&(T+=Math.pow(v,-c)),T*=m[x],g[E]+=T}}return e.makeTensorInfo(a.shape,o.dtype,g)}var f1={kernelName:bu,backendName:"cpu",kernelFunc:vV};function Ob(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{reductionIndices:s,keepDims:a}=n,u=e,l=o.shape,i=l.length,c=b.parseAxisParam(s,l),p=c,f=S.getAxesPermutation(p,i),m=u.data.get(o.dataId).values;if(f!=null){let A=new Array(i);for(let I=0;I<A.length;I++)A[I]=l[f[I]];m=Pp(m,l,o.dtype,f,A),p=S.getInnerMostAxes(p.length,i),l=A}se(o,"max"),S.assertAxesAreInnerMostDims("max",p,i);let[d,h]=S.computeOutAndReduceShapes(l,p),g=b.sizeFromShape(h),y=Ch(m,g,d,o.dtype),x=u.write(y,d,o.dtype),w=d;return a&&(w=S.expandShapeToKeepDim(d,c)),{dataId:x,shape:w,dtype:o.dtype}}var m1={kernelName:"Max",backendName:"cpu",kernelFunc:Ob};function EV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t;se(o,"maxPool");let{filterSize:s,strides:a,pad:u,dimRoundingMode:l}=n,i=1;b.assert(S.eitherStridesOrDilationsAreOne(a,i),()=>`Error in maxPool: Either strides or dilations must be 1. Got strides ${a} and dilations '${i}'`);let c=S.computePool2DInfo(o.shape,s,a,i,u,l),p;if(c.filterWidth===1&&c.filterHeight===1&&b.arraysEqual(c.inShape,c.outShape))p=Wr({inputs:{x:o},backend:e});else{let f=e.data.get(o.dataId).values,m=b.computeStrides(o.shape),d=zp(f,o.shape,o.dtype,m,c,"max");p=e.makeTensorInfo(c.outShape,o.dtype,d.values)}return p}var d1={kernelName:Au,backendName:"cpu",kernelFunc:EV};function _V(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l,dataFormat:i}=n;se(o,"maxPool3d");let c=S.computePool3DInfo(o.shape,s,a,1,u,l,i),p=e.data.get(o.dataId).values,f=Fh(p,o.shape,o.dtype,b.computeStrides(o.shape),c,"max");return e.makeTensorInfo(f.shape,"float32",f.values)}var h1={kernelName:ip,backendName:"cpu",kernelFunc:_V};function DV(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=n;se([o,s],"maxPool3DGrad");let c=S.computePool3DInfo(s.shape,a,u,1,l,i),p=e.bufferSync(s),f=cv(p,c),m=c.strideDepth,d=c.strideHeight,h=c.strideWidth,g=c.dilationDepth,y=c.dilationHeight,x=c.dilationWidth,w=c.effectiveFilterDepth,A=c.effectiveFilterHeight,I=c.effectiveFilterWidth,v=w-1-c.padInfo.front,E=I-1-c.padInfo.left,T=A-1-c.padInfo.top,F=Me(s.shape,"float32"),k=e.bufferSync(o);for(let _=0;_<c.batchSize;++_)for(let M=0;M<c.inChannels;++M)for(let R=0;R<c.inDepth;++R)for(let L=0;L<c.inHeight;++L)for(let $=0;$<c.inWidth;++$){let W=R-v,z=L-T,V=$-E,Q=0;for(let H=0;H<w;H+=g){let ee=(W+H)/m;if(!(ee<0||ee>=c.outDepth||Math.floor(ee)!==ee))for(let j=0;j<A;j+=y){let N=(z+j)/d;if(!(N<0||N>=c.outHeight||Math.floor(N)!==N))for(let U=0;U<I;U+=x){let te=(V+U)/h;if(te<0||te>=c.outWidth||Math.floor(te)!==te)continue;let X=w*A*I-1-f.get(_,ee,N,te,M),oe=H*A*I+j*I+U,be=X===oe?1:0;if(be===0)continue;let Ae=k.get(_,ee,N,te,M);Q+=Ae*be}}}F.set(Q,_,R,L,$,M)}return e.makeTensorInfo(F.shape,F.dtype,F.values)}var g1={kernelName:ap,backendName:"cpu",kernelFunc:DV};function RV(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s,output:a}=t,u=s;se([s,a],"maxPoolGrad");let{filterSize:l,strides:i,pad:c,dimRoundingMode:p}=n,f=S.computePool2DInfo(u.shape,l,i,1,c,p),m=e.data.get(u.dataId).values,d=Me(f.outShape,u.dtype,Nh(m,u.shape,u.dtype,f).values),h=f.strideHeight,g=f.strideWidth,y=f.dilationHeight,x=f.dilationWidth,w=f.effectiveFilterHeight,A=f.effectiveFilterWidth,I=A-1-f.padInfo.left,v=w-1-f.padInfo.top,E=Me(u.shape,"float32"),T=e.data.get(o.dataId).values,F=Me(o.shape,"float32",T);for(let k=0;k<f.batchSize;++k)for(let _=0;_<f.inChannels;++_)for(let M=0;M<f.inHeight;++M)for(let R=0;R<f.inWidth;++R){let L=M-v,$=R-I,W=0;for(let z=0;z<w;z+=y){let V=(L+z)/h;if(!(V<0||V>=f.outHeight||Math.floor(V)!==V))for(let Q=0;Q<A;Q+=x){let H=($+Q)/g;if(H<0||H>=f.outWidth||Math.floor(H)!==H)continue;let ee=w*A-1-d.get(k,V,H,_),j=z*A+Q,N=ee===j?1:0;if(N===0)continue;let U=F.get(k,V,H,_);W+=U*N}}E.set(W,k,M,R,_)}return e.makeTensorInfo(E.shape,E.dtype,E.values)}var y1={kernelName:sp,backendName:"cpu",kernelFunc:RV};function x1(r,t,e,n,o){let s=b.computeStrides(t),a=zp(r,t,e,s,o,"max"),u=Nh(r,t,e,o,!0,n);return[a.values,u.values]}var w1={kernelName:up,backendName:"cpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{x:n}=r,{filterSize:o,strides:s,pad:a,includeBatchInIndex:u}=t,l=e;se(n,"MaxPoolWithArgmax");let i=l.data.get(n.dataId).values,c=S.computePool2DInfo(n.shape,o,s,[1,1],a),[p,f]=x1(i,n.shape,n.dtype,u,c),m=l.write(p,c.outShape,n.dtype),d=l.write(f,c.outShape,n.dtype);return[{dataId:m,shape:c.outShape,dtype:n.dtype},{dataId:d,shape:c.outShape,dtype:"int32"}]}};function TV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n,u=b.parseAxisParam(s,o.shape),i=S.computeOutAndReduceShapes(o.shape,u)[1],c=b.sizeFromShape(i),p=[],f=e.makeTensorInfo([],"float32",new Float32Array([c]));p.push(f);let m=fo({inputs:{x:o},backend:e,attrs:{dtype:"float32"}});p.push(m);let d=Sm({inputs:{a:m,b:f},backend:e});p.push(d);let h=Js({inputs:{x:d},backend:e,attrs:{axis:s,keepDims:a}});return p.forEach(g=>e.disposeIntermediateTensorInfo(g)),h}var b1={kernelName:Iu,backendName:"cpu",kernelFunc:TV};function MV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;se(o,"min");let u=b.parseAxisParam(s,o.shape),l=u,i=S.getAxesPermutation(l,o.shape.length),c=o;i!=null&&(c=Ot({inputs:{x:o},backend:e,attrs:{perm:i}}),l=S.getInnerMostAxes(l.length,o.shape.length)),S.assertAxesAreInnerMostDims("min",l,c.shape.length);let[p,f]=S.computeOutAndReduceShapes(c.shape,l),m=b.sizeFromShape(f),d=b.makeZerosTypedArray(b.sizeFromShape(p),c.dtype),h=e.data.get(c.dataId).values;for(let y=0;y<d.length;++y){let x=y*m,w=h[x];for(let A=0;A<m;++A){let I=h[x+A];(Number.isNaN(I)||I<w)&&(w=I)}d[y]=w}i!=null&&e.disposeIntermediateTensorInfo(c);let g=e.makeTensorInfo(p,c.dtype,d);if(a){let y=S.expandShapeToKeepDim(p,u),x=Je({inputs:{x:g},backend:e,attrs:{shape:y}});return e.disposeIntermediateTensorInfo(g),x}return g}var A1={kernelName:"Min",backendName:"cpu",kernelFunc:MV};function NV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{paddings:s,mode:a}=n;se(o,"mirrorPad");let u=s.map((w,A)=>w[0]+o.shape[A]+w[1]),l=s.map(w=>w[0]),i=s.map((w,A)=>w[0]+o.shape[A]),c=a==="reflect"?0:1,p=e.data.get(o.dataId).values,f=o.shape.length,m=b.computeStrides(o.shape),d=b.sizeFromShape(u),h=u.length,g=b.computeStrides(u),y=b.getTypedArrayFromDType(o.dtype,d);for(let w=0;w<d;w++){let A=b.indexToLoc(w,h,g);for(let v=0;v<h;v++)A[v]<l[v]?A[v]=l[v]*2-A[v]-c:A[v]>=i[v]&&(A[v]=(i[v]-1)*2-A[v]+c);A=A.map((v,E)=>v-l[E]);let I=b.locToIndex(A,f,m);y[w]=p[I]}return{dataId:e.write(y,u,o.dtype),shape:u,dtype:o.dtype}}var I1={kernelName:Cu,backendName:"cpu",kernelFunc:NV};var FV=Xe(((r,t)=>{let e=r%t;return r<0&&t<0||r>=0&&t>=0?e:(e+t)%t})),BV=it("Mod",FV),S1={kernelName:"Mod",backendName:"cpu",kernelFunc:BV};var k1=Rc(RC());function zb(r){let{inputs:t,backend:e,attrs:n}=r,{logits:o}=t,{dim:s}=n,a=o.shape.length,u=s;if(u===-1&&(u=a-1),u!==a-1)throw Error(`Softmax along a non-last dimension is not yet supported. Logits was rank ${a} and dim was ${u}`);let l=b.parseAxisParam([u],o.shape),i=Ob({inputs:{x:o},backend:e,attrs:{reductionIndices:l,keepDims:!1}}),c=S.expandShapeToKeepDim(i.shape,l),p=Je({inputs:{x:i},backend:e,attrs:{shape:c}}),f=Am({inputs:{a:o,b:p},backend:e}),m=ab({inputs:{x:f},backend:e}),d=Js({inputs:{x:m},backend:e,attrs:{axis:l,keepDims:!1}}),h=Je({inputs:{x:d},backend:e,attrs:{shape:c}}),g=Sm({inputs:{a:m,b:h},backend:e});return e.disposeIntermediateTensorInfo(i),e.disposeIntermediateTensorInfo(p),e.disposeIntermediateTensorInfo(f),e.disposeIntermediateTensorInfo(m),e.disposeIntermediateTensorInfo(d),e.disposeIntermediateTensorInfo(h),g}var C1={kernelName:Qu,backendName:"cpu",kernelFunc:zb};function PV(r){let{inputs:t,backend:e,attrs:n}=r,{logits:o}=t,{numSamples:s,seed:a,normalized:u}=n;se(o,"multinomial");let l=u?o:zb({inputs:{logits:o},backend:e,attrs:{dim:-1}}),i=l.shape[0],c=l.shape[1],p=e.data.get(l.dataId).values,f=[i,s],m=b.makeZerosTypedArray(b.sizeFromShape(f),"int32");for(let d=0;d<i;++d){let h=d*c,g=new Float32Array(c-1);g[0]=p[h];for(let w=1;w<g.length;++w)g[w]=g[w-1]+p[h+w];let y=k1.alea(a.toString()),x=d*s;for(let w=0;w<s;++w){let A=y();m[x+w]=g.length;for(let I=0;I<g.length;I++)if(A<g[I]){m[x+w]=I;break}}}return u||e.disposeIntermediateTensorInfo(l),e.makeTensorInfo(f,"int32",m)}var v1={kernelName:ku,backendName:"cpu",kernelFunc:PV};var $V=Rn.nonMaxSuppressionV3Impl;function LV(r){let{inputs:t,backend:e,attrs:n}=r,{boxes:o,scores:s}=t,{maxOutputSize:a,iouThreshold:u,scoreThreshold:l}=n;se(o,"NonMaxSuppression");let i=e.data.get(o.dataId).values,c=e.data.get(s.dataId).values,{selectedIndices:p}=$V(i,c,a,u,l);return e.makeTensorInfo([p.length],"int32",new Int32Array(p))}var E1={kernelName:Eu,backendName:"cpu",kernelFunc:LV};var OV=Rn.nonMaxSuppressionV4Impl;function zV(r){let{inputs:t,backend:e,attrs:n}=r,{boxes:o,scores:s}=t,{maxOutputSize:a,iouThreshold:u,scoreThreshold:l,padToMaxOutputSize:i}=n;se(o,"NonMaxSuppressionPadded");let c=e.data.get(o.dataId).values,p=e.data.get(s.dataId).values,{selectedIndices:f,validOutputs:m}=OV(c,p,a,u,l,i);return[e.makeTensorInfo([f.length],"int32",new Int32Array(f)),e.makeTensorInfo([],"int32",new Int32Array([m]))]}var _1={kernelName:Yf,backendName:"cpu",kernelFunc:zV};var WV=Rn.nonMaxSuppressionV5Impl;function GV(r){let{inputs:t,backend:e,attrs:n}=r,{boxes:o,scores:s}=t,{maxOutputSize:a,iouThreshold:u,scoreThreshold:l,softNmsSigma:i}=n;se(o,"NonMaxSuppressionWithScore");let c=e.data.get(o.dataId).values,p=e.data.get(s.dataId).values,f=a,m=u,d=l,h=i,{selectedIndices:g,selectedScores:y}=WV(c,p,f,m,d,h);return[e.makeTensorInfo([g.length],"int32",new Int32Array(g)),e.makeTensorInfo([y.length],"float32",new Float32Array(y))]}var D1={kernelName:_u,backendName:"cpu",kernelFunc:GV};function UV(r){let{inputs:t,backend:e,attrs:n}=r,{indices:o}=t,{dtype:s,depth:a,onValue:u,offValue:l}=n;se(o,"oneHot");let i=b.sizeFromShape(o.shape),c=new Float32Array(i*a);c.fill(l);let p=e.data.get(o.dataId).values;for(let f=0;f<i;++f)p[f]>=0&&p[f]<a&&(c[f*a+p[f]]=u);return e.makeTensorInfo([...o.shape,a],s,c)}var R1={kernelName:Du,backendName:"cpu",kernelFunc:UV};function vm(r){let{inputs:t,backend:e}=r,{x:n}=t;if(n.dtype==="string")throw new Error("zerosLike is not supported for string tensors");if(n.dtype==="complex64"){let o=po({inputs:{input:n},backend:e}),s=vm({inputs:{x:o},backend:e}),a=ps({inputs:{input:n},backend:e}),u=vm({inputs:{x:a},backend:e}),l=wr({inputs:{real:s,imag:u},backend:e});return e.disposeIntermediateTensorInfo(o),e.disposeIntermediateTensorInfo(s),e.disposeIntermediateTensorInfo(a),e.disposeIntermediateTensorInfo(u),l}else return km({backend:e,attrs:{shape:n.shape,value:0,dtype:n.dtype}})}var T1={kernelName:Ni,backendName:"cpu",kernelFunc:vm};function M1(r){let{inputs:t,backend:e}=r,{x:n}=t;if(n.dtype==="string")throw new Error("onesLike is not supported for string tensors");if(n.dtype==="complex64"){let o=po({inputs:{input:n},backend:e}),s=M1({inputs:{x:o},backend:e}),a=ps({inputs:{input:n},backend:e}),u=vm({inputs:{x:a},backend:e}),l=wr({inputs:{real:s,imag:u},backend:e});return e.disposeIntermediateTensorInfo(o),e.disposeIntermediateTensorInfo(s),e.disposeIntermediateTensorInfo(a),e.disposeIntermediateTensorInfo(u),l}else return km({backend:e,attrs:{shape:n.shape,value:1,dtype:n.dtype}})}var N1={kernelName:Ei,backendName:"cpu",kernelFunc:M1};function Wb(r){let{inputs:t,backend:e,attrs:n}=r,{axis:o}=n;if(t.length===1)return Gp({inputs:{input:t[0]},backend:e,attrs:{dim:o}});let s=t[0].shape,a=t[0].dtype;t.forEach(c=>{b.assertShapesMatch(s,c.shape,"All tensors passed to stack must have matching shapes"),b.assert(a===c.dtype,()=>"All tensors passed to stack must have matching dtypes")});let u=[],l=t.map(c=>{let p=Gp({inputs:{input:c},backend:e,attrs:{dim:o}});return u.push(p),p}),i=Gi({inputs:l,backend:e,attrs:{axis:o}});return u.forEach(c=>e.disposeIntermediateTensorInfo(c)),i}var F1={kernelName:_i,backendName:"cpu",kernelFunc:Wb};function VV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{paddings:s,constantValue:a}=n;se(o,"pad");let u=s.map((x,w)=>x[0]+o.shape[w]+x[1]),l=s.map(x=>x[0]),i=e.data.get(o.dataId).values,c=b.sizeFromShape(o.shape),p=o.shape.length,f=b.computeStrides(o.shape),m=b.sizeFromShape(u),d=u.length,h=b.computeStrides(u),g=b.getTypedArrayFromDType(o.dtype,m);a!==0&&g.fill(a);for(let x=0;x<c;x++){let A=b.indexToLoc(x,p,f).map((v,E)=>v+l[E]),I=b.locToIndex(A,d,h);g[I]=i[x]}return{dataId:e.write(g,u,o.dtype),shape:u,dtype:o.dtype}}var Ph={kernelName:Ru,backendName:"cpu",kernelFunc:VV};var HV=Xe((r,t)=>Math.pow(r,t)),QV=it("Pow",HV),B1={kernelName:"Pow",backendName:"cpu",kernelFunc:QV};function qV(r){let{inputs:t,backend:e,attrs:n}=r,{paramsNestedSplits:o,paramsDenseValues:s,indices:a}=t,{outputRaggedRank:u}=n,l=o.map(y=>e.data.get(y.dataId).values),i=o.map(y=>y.shape),c=e.data.get(s.dataId).values,p=e.data.get(a.dataId).values,[f,m,d]=kh(l,i,c,s.shape,s.dtype,p,a.shape,u),h=f.map(y=>e.makeTensorInfo([y.length],"int32",y)),g=e.makeTensorInfo(d,s.dtype,m);return h.concat([g])}var P1={kernelName:lS,backendName:"cpu",kernelFunc:qV};function KV(r){let{inputs:t,backend:e}=r,{starts:n,limits:o,deltas:s}=t,a=e.data.get(n.dataId).values,u=e.data.get(o.dataId).values,l=e.data.get(s.dataId).values,[i,c]=vh(a,n.shape,n.dtype,u,o.shape,l,s.shape),p=e.makeTensorInfo([i.length],"int32",i),f=e.makeTensorInfo([c.length],n.dtype,c);return[p,f]}var $1={kernelName:cS,backendName:"cpu",kernelFunc:KV};function jV(r){let{inputs:t,backend:e,attrs:n}=r,{shape:o,values:s,defaultValue:a,rowPartitionTensors:u}=t,{rowPartitionTypes:l}=n,i=e.data.get(o.dataId).values,c=e.data.get(s.dataId).values,p=e.data.get(a.dataId).values,f=u.map(g=>e.data.get(g.dataId).values),m=u.map(g=>g.shape),[d,h]=Eh(i,o.shape,c,s.shape,s.dtype,p,a.shape,f,m,l);return e.makeTensorInfo(d,s.dtype,h)}var L1={kernelName:pS,backendName:"cpu",kernelFunc:jV};function YV(r){let{backend:t,attrs:e}=r,{start:n,stop:o,dtype:s,step:a}=e,u=El(n,o,a,s);return t.makeTensorInfo([u.length],s,u)}var O1={kernelName:lp,backendName:"cpu",kernelFunc:YV};var XV=Pe(Mu,r=>1/r),z1={kernelName:Mu,backendName:"cpu",kernelFunc:XV};function JV(r){let{inputs:t,backend:e,attrs:n}=r,{images:o}=t,{alignCorners:s,halfPixelCenters:a,size:u}=n;se(o,"resizeBilinear");let l=b.computeStrides(o.shape),[i,c]=u,[p,f,m,d]=o.shape,h=e.data.get(o.dataId).values,g=new Float32Array(b.sizeFromShape([p,i,c,d])),y=[s&&i>1?f-1:f,s&&c>1?m-1:m],x=[s&&i>1?i-1:i,s&&c>1?c-1:c],w=0,A=y[0]/x[0],I=y[1]/x[1];for(let v=0;v<p;v++)for(let E=0;E<i;E++){let T;a?T=A*(E+.5)-.5:T=A*E;let F=Math.max(0,Math.floor(T)),k=T-F,_=Math.min(f-1,Math.ceil(T)),M=v*l[0]+F*l[1],R=v*l[0]+_*l[1];for(let L=0;L<c;L++){let $;a?$=I*(L+.5)-.5:$=I*L;let W=Math.max(0,Math.floor($)),z=$-W,V=Math.min(m-1,Math.ceil($)),Q=M+W*l[2],H=R+W*l[2],ee=M+V*l[2],j=R+V*l[2];for(let N=0;N<d;N++){let U=h[Q+N],te=h[H+N],X=h[ee+N],oe=h[j+N],be=U+(X-U)*z,Ae=te+(oe-te)*z,Se=be+(Ae-be)*k;g[w++]=Se}}}return e.makeTensorInfo([p,i,c,d],"float32",g)}var W1={kernelName:Bu,backendName:"cpu",kernelFunc:JV};function ZV(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n;se([s,o],"resizeBilinearGrad");let u=b.computeStrides(o.shape),[l,i,c,p]=o.shape,[,f,m]=s.shape,d=new Float32Array(l*i*c*p),h=[a&&f>1?i-1:i,a&&m>1?c-1:c],g=[a&&f>1?f-1:f,a&&m>1?m-1:m],y=h[0]/g[0],x=h[1]/g[1],w=e.data.get(s.dataId).values,A=0;for(let I=0;I<l;I++){let v=I*u[0];for(let E=0;E<f;E++){let T=E*y,F=Math.floor(T),k=Math.min(Math.ceil(T),i-1),_=v+F*u[1],M=v+k*u[1],R=T-F,L=1-R;for(let $=0;$<m;$++){let W=$*x,z=Math.floor(W),V=Math.min(Math.ceil(W),c-1),Q=W-z,H=1-Q,ee=_+z*u[2],j=_+V*u[2],N=M+z*u[2],U=M+V*u[2],te=L*H,X=L*Q,oe=R*H,be=R*Q;for(let Ae=0;Ae<p;Ae++){let Se=w[A++];d[ee+Ae]+=Se*te,d[j+Ae]+=Se*X,d[N+Ae]+=Se*oe,d[U+Ae]+=Se*be}}}}return e.makeTensorInfo([l,c,i,p],"float32",d)}var G1={kernelName:Pu,backendName:"cpu",kernelFunc:ZV};function eH(r){let{inputs:t,backend:e,attrs:n}=r,{images:o}=t,{alignCorners:s,halfPixelCenters:a,size:u}=n;se(o,"resizeNearestNeighbor");let l=b.computeStrides(o.shape),[i,c]=u,[p,f,m,d]=o.shape,h=e.data.get(o.dataId).values,g=new Float32Array(p*i*c*d),y=[s&&i>1?f-1:f,s&&c>1?m-1:m],x=[s&&i>1?i-1:i,s&&c>1?c-1:c],w=y[0]/x[0],A=y[1]/x[1],I=0;for(let v=0;v<p;v++){let E=v*l[0];for(let T=0;T<i;T++){let F=a?w*(T+.5):w*T,k=Math.min(f-1,s?Math.round(F):Math.floor(F));a&&(k=Math.max(0,k));let _=E+k*l[1];for(let M=0;M<c;M++){let R=a?A*(M+.5):A*M,L=Math.min(m-1,s?Math.round(R):Math.floor(R));a&&(L=Math.max(0,L));let $=_+L*l[2];for(let W=0;W<d;W++){let z=h[$+W];g[I++]=z}}}}return e.makeTensorInfo([p,i,c,d],o.dtype,g)}var U1={kernelName:Nu,backendName:"cpu",kernelFunc:eH};function tH(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n;se([s,o],"resizeNearestNeighborGrad");let u=b.computeStrides(o.shape),l=b.computeStrides(s.shape),[i,c,p,f]=o.shape,[,m,d]=s.shape,h=new Float32Array(i*c*p*f),g=e.data.get(s.dataId).values,y=[a&&m>1?c-1:c,a&&d>1?p-1:p],x=[a&&m>1?m-1:m,a&&d>1?d-1:d],w=y[0]/x[0],A=y[1]/x[1],I=1/w,v=1/A,E=Math.ceil(I)*2+2,T=Math.ceil(v)*2+2;for(let F=0;F<i;F++){let k=F*u[0];for(let _=0;_<c;_++){let M=k+_*u[1],R=Math.floor(_*I),L=Math.floor(R-E/2);for(let $=0;$<p;$++){let W=M+$*u[2],z=Math.floor($*v),V=Math.floor(z-T/2);for(let Q=0;Q<f;Q++){let H=0;for(let ee=0;ee<E;ee++){let j=ee+L;if(j<0||j>=m)continue;let N=k+j*l[1],U=j*w,te=Math.min(c-1,a?Math.round(U):Math.floor(U));if(_===te)for(let X=0;X<T;X++){let oe=X+V;if(oe<0||oe>=d)continue;let be=N+oe*l[2],Ae=oe*A,Se=Math.min(p-1,a?Math.round(Ae):Math.floor(Ae));$===Se&&(H+=g[be+Q])}}h[W+Q]=H}}}}return e.makeTensorInfo(o.shape,o.dtype,h)}var V1={kernelName:Fu,backendName:"cpu",kernelFunc:tH};function rH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{dims:s}=n;se(o,"reverse");let a=o.shape.length,u=b.parseAxisParam(s,o.shape);if(a===0)return Wr({inputs:{x:o},backend:e});let l=new xt(o.shape,o.dtype),i=e.bufferSync(o);for(let c=0;c<l.size;c++){let p=l.indexToLoc(c),f=p.slice();u.forEach(m=>f[m]=o.shape[m]-1-f[m]),l.set(i.get(...f),...p)}return e.makeTensorInfo(l.shape,l.dtype,l.values)}var H1={kernelName:$u,backendName:"cpu",kernelFunc:rH};var Q1={kernelName:el,backendName:"cpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{image:n}=r,{radians:o,fillValue:s,center:a}=t,u=e,l=b.getTypedArrayFromDType(n.dtype,b.sizeFromShape(n.shape)),[i,c,p,f]=n.shape,[m,d]=S.getImageCenter(a,c,p),h=255,g=Math.sin(o),y=Math.cos(o),x=u.data.get(n.dataId).values;for(let A=0;A<i;A++){let I=A*p*c*f;for(let v=0;v<c;v++){let E=v*(p*f);for(let T=0;T<p;T++){let F=T*f;for(let k=0;k<f;k++){let _=[i,v,T,k],M=_[2],R=_[1],L=(M-m)*y-(R-d)*g,$=(M-m)*g+(R-d)*y;L=Math.round(L+m),$=Math.round($+d);let W=s;if(typeof s!="number"&&(k===3?W=h:W=s[k]),L>=0&&L<p&&$>=0&&$<c){let V=$*(p*f),Q=L*f,H=I+V+Q+k;W=x[H]}let z=I+E+F+k;l[z]=W}}}}return{dataId:u.write(l,n.shape,n.dtype),shape:n.shape,dtype:n.dtype}}};var nH=Pe(Lu,r=>{let t=Math.floor(r);return r-t<.5?Math.floor(r):r-t>.5?Math.ceil(r):t%2===0?t:t+1}),q1={kernelName:Lu,backendName:"cpu",kernelFunc:nH};function oH(r){let{inputs:t,backend:e,attrs:n}=r,{indices:o,updates:s}=t,{shape:a}=n,{sliceRank:u,numUpdates:l,sliceSize:i,strides:c,outputSize:p}=S.calculateShapes(s,o,a),f=!0,m=e.bufferSync(o),d=e.bufferSync(s),h=Lo(m,d,a,p,i,l,u,c,0,f);return e.makeTensorInfo(a,h.dtype,h.values)}var K1={kernelName:Ou,backendName:"cpu",kernelFunc:oH};function sH(r,t){let e=0,n=r.length,o=0;for(;e<n;)o=Math.floor((e+n)/2),r[o]<t?e=o+1:n=o;return n}function iH(r,t){let e=0,n=r.length,o=0;for(;e<n;)o=Math.floor((e+n)/2),r[o]<=t?e=o+1:n=o;return n}function j1(r,t,e,n,o,s){let a=b.getArrayFromDType("int32",e*o);for(let u=0;u<e;++u){let l=r.slice(u*n,(u+1)*n),i=u*o;for(let c=0;c<o;++c)a[i+c]=s==="left"?sH(l,t[c+i]):iH(l,t[c+i])}return a}function aH(r){let{inputs:t,backend:e,attrs:n}=r,{sortedSequence:o,values:s}=t,{side:a}=n,u=e.data.get(o.dataId).values,l=e.data.get(s.dataId).values,i=j1(u,l,o.shape[0],o.shape[1],s.shape[1],a);return e.makeTensorInfo(s.shape,"int32",i)}var Y1={kernelName:Wu,backendName:"cpu",kernelFunc:aH};function uH(r){let{inputs:t,backend:e}=r,{condition:n,t:o,e:s}=t;se([n,o,s],"select");let a=n.shape.length,u=e.data.get(n.dataId).values,l=e.data.get(o.dataId).values,i=e.data.get(s.dataId).values,c=or(o.dtype,s.dtype),p=b.makeZerosTypedArray(b.sizeFromShape(o.shape),c),f=0,m=a===0||a>1||o.shape.length===1?1:b.sizeFromShape(o.shape.slice(1));for(let d=0;d<u.length;d++)for(let h=0;h<m;h++)u[d]===1?p[f++]=l[d]:p[f++]=i[d];return e.makeTensorInfo(o.shape,c,p)}var X1={kernelName:cp,backendName:"cpu",kernelFunc:uH};var lH=S.SELU_SCALEALPHA,cH=S.SELU_SCALE,pH=Pe(Gu,r=>r>=0?cH*r:lH*(Math.exp(r)-1)),J1={kernelName:Gu,backendName:"cpu",kernelFunc:pH};var fH=Pe(Vu,r=>r<0?-1:r>0?1:0),Z1={kernelName:Vu,backendName:"cpu",kernelFunc:fH};var mH=Pe("Sin",r=>Math.sin(r)),e2={kernelName:"Sin",backendName:"cpu",kernelFunc:mH};var dH=Pe(Uu,r=>Math.sinh(r)),t2={kernelName:Uu,backendName:"cpu",kernelFunc:dH};var hH=11920928955078125e-23,r2=Math.log(hH)+2,gH=Pe(Hu,r=>{let t=r>-r2,e=r<r2,n=Math.exp(r),o;return e?o=n:t?o=r:o=Math.log(1+n),o}),n2={kernelName:Hu,backendName:"cpu",kernelFunc:gH};function yH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,paddings:a}=n;se([o],"spaceToBatchND");let u=b.sizeFromShape(s),l=[[0,0]];l.push(...a);for(let v=1+s.length;v<o.shape.length;++v)l.push([0,0]);let i=Ph.kernelFunc({inputs:{x:o},backend:e,attrs:{paddings:l,constantValue:0}}),c=S.getReshaped(i.shape,s,u,!1),p=S.getPermuted(c.length,s.length,!1),f=S.getReshapedPermuted(i.shape,s,u,!1),h=Je({inputs:{x:i},backend:e,attrs:{shape:c}}),x=Ot({inputs:{x:h},backend:e,attrs:{perm:p}}),I=Je({inputs:{x},backend:e,attrs:{shape:f}});return e.disposeIntermediateTensorInfo(i),e.disposeIntermediateTensorInfo(h),e.disposeIntermediateTensorInfo(x),I}var o2={kernelName:pp,backendName:"cpu",kernelFunc:yH};function xH(r){let{inputs:t,backend:e}=r,{indices:n,values:o,denseShape:s,defaultValue:a}=t;if(s.shape.length!==1)throw new Error(`Dense shape must be a vector, saw:
        ${s.shape}`);if(n.shape.length!==2)throw new Error(`Indices must be a matrix, saw:
        ${n.shape}`);if(o.shape.length!==1)throw new Error(`Values must be a vector, saw:
        ${o.shape}`);if(a.shape.length!==0)throw new Error(`Default value must be a scalar, saw:
        ${a.shape}`);let u=e.data.get(n.dataId).values,l=e.data.get(o.dataId).values,i=e.data.get(s.dataId).values,c=e.data.get(a.dataId).values[0],[p,f,m,d,h]=_h(u,n.shape,n.dtype,l,o.dtype,i,c);return[e.makeTensorInfo(f,n.dtype,p),e.makeTensorInfo([f[0]],o.dtype,m),e.makeTensorInfo([d.length],"bool",new Uint8Array(d.map(g=>Number(g)))),e.makeTensorInfo([h.length],n.dtype,new Int32Array(h))]}var s2={kernelName:Pd,backendName:"cpu",kernelFunc:xH};function wH(r){let{inputs:t,backend:e}=r,{inputIndices:n,inputShape:o,newShape:s}=t;if(n.shape.length!==2)throw new Error(`Input indices should be a matrix but received shape
        ${n.shape}`);if(o.shape.length!==1)throw new Error(`Input shape should be a vector but received shape
        ${o.shape}`);if(s.shape.length!==1)throw new Error(`Target shape should be a vector but received shape ${s.shape}`);let a=Array.from(e.data.get(o.dataId).values),u=e.data.get(n.dataId).values,l=Array.from(e.data.get(s.dataId).values),[i,c,p]=Dh(u,n.shape,n.dtype,a,l);return[e.makeTensorInfo(c,n.dtype,i),e.makeTensorInfo([p.length],s.dtype,new Int32Array(p))]}var i2={kernelName:Xf,backendName:"cpu",kernelFunc:wH};function bH(r){let{inputs:t,backend:e}=r,{data:n,indices:o,segmentIds:s}=t;if(n.shape.length<1)throw new Error("Data should be at least 1 dimensional but received scalar");if(o.shape.length!==1)throw new Error(`Indices should be a vector but received shape
          ${o.shape}`);if(s.shape.length!==1)throw new Error(`Segment ids should be a vector but received shape
          ${s.shape}`);if(o.shape[0]!==s.shape[0])throw new Error("segmentIds and indices should have same size.");let a=e.data.get(n.dataId).values,u=e.data.get(o.dataId).values,l=e.data.get(s.dataId).values,[i,c]=$p(a,n.shape,n.dtype,u,l,!0);return e.makeTensorInfo(c,n.dtype,i)}var a2={kernelName:fp,backendName:"cpu",kernelFunc:bH};function AH(r){let{inputs:t,backend:e}=r,{data:n,indices:o,segmentIds:s}=t;if(n.shape.length<1)throw new Error("Data should be at least 1 dimensional but received scalar");if(o.shape.length!==1)throw new Error(`Indices should be a vector but received shape
         ${o.shape}`);if(s.shape.length!==1)throw new Error(`Segment ids should be a vector but received shape
         ${s.shape}`);if(o.shape[0]!==s.shape[0])throw new Error("segmentIds and indices should have same size.");let a=e.data.get(n.dataId).values,u=e.data.get(o.dataId).values,l=e.data.get(s.dataId).values,[i,c]=$p(a,n.shape,n.dtype,u,l);return e.makeTensorInfo(c,n.dtype,i)}var u2={kernelName:mp,backendName:"cpu",kernelFunc:AH};function IH(r){let{inputs:t,backend:e,attrs:n}=r,{sparseIndices:o,sparseValues:s,defaultValue:a}=t,{outputShape:u}=n,{sliceRank:l,numUpdates:i,sliceSize:c,strides:p,outputSize:f}=S.calculateShapes(s,o,u),m=!1,d=e.bufferSync(o),h;switch(s.dtype){case"bool":{let g=e.bufferSync(s),y=!!e.data.get(a.dataId).values[0];h=Lo(d,g,u,f,c,i,l,p,y,m);break}case"float32":{let g=e.bufferSync(s),y=e.data.get(a.dataId).values[0];h=Lo(d,g,u,f,c,i,l,p,y,m);break}case"int32":{let g=e.bufferSync(s),y=e.data.get(a.dataId).values[0];h=Lo(d,g,u,f,c,i,l,p,y,m);break}case"string":{let g=e.bufferSync(s),y=b.decodeString(e.data.get(a.dataId).values[0]);h=Lo(d,g,u,f,c,i,l,p,y,m);break}default:throw new Error(`Unsupported type ${s.dtype}`)}return e.makeTensorInfo(u,h.dtype,h.values)}var l2={kernelName:qu,backendName:"cpu",kernelFunc:IH};function SH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{numOrSizeSplits:s,axis:a}=n,u=b.parseAxisParam(a,o.shape)[0],l=S.prepareSplitSize(o,s,u),i=new Array(o.shape.length).fill(0),c=o.shape.slice();return l.map(p=>{let f=[...c];f[u]=p;let m=ho({inputs:{x:o},backend:e,attrs:{begin:i,size:f}});return i[u]+=p,m})}var c2={kernelName:Ti,backendName:"cpu",kernelFunc:SH};var p2={kernelName:dp,backendName:"cpu",kernelFunc:({inputs:r,backend:t})=>{let{x:e}=r,n=t;se(e,"square");let o=n.data.get(e.dataId).values,s=new Float32Array(o.length);for(let u=0;u<o.length;++u){let l=o[u];s[u]=l*l}return{dataId:n.write(s,e.shape,e.dtype),shape:e.shape,dtype:e.dtype}}};var CH=Pe(ss,(r,t)=>{let e=t;return isNaN(r)?NaN:r>0?1:e.alpha}),f2={kernelName:ss,backendName:"cpu",kernelFunc:CH};function kH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{begin:s,end:a,strides:u,beginMask:l,endMask:i,ellipsisMask:c,newAxisMask:p,shrinkAxisMask:f}=n;se(o,"stridedSlice");let{finalShapeSparse:m,finalShape:d,isIdentity:h,sliceDim0:g,isSimpleSlice:y,begin:x,end:w,strides:A}=Yt.sliceInfo(o.shape,s,a,u,l,i,c,p,f),I;if(h)I=Je({inputs:{x:o},backend:e,attrs:{shape:d}});else if(g||y){b.assert(o.shape.length>=1,()=>`Input must have rank at least 1, got: ${o.shape.length}`);let v=Yt.computeOutShape(x,w,A),E=ho({inputs:{x:o},backend:e,attrs:{begin:x,size:v}});I=Je({inputs:{x:E},backend:e,attrs:{shape:d}}),e.disposeIntermediateTensorInfo(E)}else{let v=e.bufferSync(o),E=Rh(m,v,A,x);I=e.makeTensorInfo(d,E.dtype,E.values)}return I}var m2={kernelName:ju,backendName:"cpu",kernelFunc:kH};function vH(r){let{inputs:t,backend:e,attrs:n}=r,{separator:o,nGramWidths:s,leftPad:a,rightPad:u,padWidth:l,preserveShortSequences:i}=n,{data:c,dataSplits:p}=t,f=e.data.get(c.dataId).values,m=e.data.get(p.dataId).values,[d,h]=Dl(f,m,o,s,a,u,l,i);return[e.makeTensorInfo([d.length],"string",d),e.makeTensorInfo(p.shape,"int32",h)]}var d2={kernelName:hp,backendName:"cpu",kernelFunc:vH};function EH(r){let{inputs:t,backend:e,attrs:n}=r,{skipEmpty:o}=n,{input:s,delimiter:a}=t;if(s.dtype!=="string")throw new Error("Input must be of datatype string");if(s.shape.length!==1)throw new Error(`Input must be a vector, got shape: ${s.shape}`);if(a.shape.length!==0)throw new Error(`Delimiter must be a scalar, got shape: ${a.shape}`);let u=e.data.get(s.dataId).values,l=e.data.get(a.dataId).values[0],[i,c,p]=Rl(u,l,o),f=c.length;return[e.makeTensorInfo([f,2],"int32",i),e.makeTensorInfo([f],"string",c),e.makeTensorInfo([2],"int32",new Int32Array(p))]}var h2={kernelName:$d,backendName:"cpu",kernelFunc:EH};function _H(r){let{inputs:t,backend:e,attrs:n}=r,{numBuckets:o}=n,{input:s}=t;if(s.dtype!=="string")throw new Error("Input must be of datatype string");if(o<=0)throw new Error("Number of buckets must be at least 1");let a=e.data.get(s.dataId).values,u=Tl(a,o);return e.makeTensorInfo(s.shape,"int32",u)}var g2={kernelName:Ld,backendName:"cpu",kernelFunc:_H};var DH=Pe("Tan",r=>Math.tan(r)),y2={kernelName:"Tan",backendName:"cpu",kernelFunc:DH};var RH=Pe(Yu,r=>Math.tanh(r)),x2={kernelName:Yu,backendName:"cpu",kernelFunc:RH};function TH(r){let{inputs:t,backend:e}=r,{tensor:n,indices:o,updates:s}=t,{sliceRank:a,numUpdates:u,sliceSize:l,strides:i,outputSize:c}=S.calculateShapes(s,o,n.shape),p=!1,f=e.bufferSync(o),m=e.bufferSync(s),d=e.bufferSync(n),h=Lo(f,m,n.shape,c,l,u,a,i,d,p);return e.makeTensorInfo(n.shape,h.dtype,h.values)}var w2={kernelName:zu,backendName:"cpu",kernelFunc:TH};function MH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{reps:s}=n;se(o,"tile");let a=Th(e.bufferSync(o),s);return e.makeTensorInfo(a.shape,a.dtype,a.values)}var b2={kernelName:qs,backendName:"cpu",kernelFunc:MH};function NH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{k:s,sorted:a}=n;se(o,"topk");let u=e.data.get(o.dataId).values,[l,i]=Mh(u,o.shape,o.dtype,s,a);return[e.makeTensorInfo(l.shape,l.dtype,l.values),e.makeTensorInfo(i.shape,i.dtype,i.values)]}var A2={kernelName:Xu,backendName:"cpu",kernelFunc:NH};function FH(r){let{inputs:t,attrs:e,backend:n}=r,{image:o,transforms:s}=t,{interpolation:a,fillMode:u,fillValue:l,outputShape:i}=e,[c,p,f,m]=o.shape,[d,h]=i??[p,f],g=[c,d,h,m],y=b.computeStrides(o.shape),x=y[0],w=y[1],A=y[2],I=b.computeStrides(g),v=I[0],E=I[1],T=I[2],F=b.getTypedArrayFromDType(o.dtype,b.sizeFromShape(g));F.fill(l);let k=n.data.get(o.dataId).values,_=n.data.get(s.dataId).values;for(let R=0;R<c;++R){let L=s.shape[0]===1?_:_.subarray(R*8,R*8+8);for(let $=0;$<d;++$)for(let W=0;W<h;++W)for(let z=0;z<m;++z){let V,Q=L[6]*W+L[7]*$+1;if(Q===0)continue;let H=(L[0]*W+L[1]*$+L[2])/Q,ee=(L[3]*W+L[4]*$+L[5])/Q,j=I2(H,f,u),N=I2(ee,p,u);switch(a){case"nearest":V=OH(k,p,f,x,w,A,R,N,j,z,l);break;case"bilinear":V=zH(k,p,f,x,w,A,R,N,j,z,l);break;default:throw new Error(`Error in Transform: Expect 'nearest' or 'bilinear', but got ${a}`)}let U=R*v+$*E+W*T+z;F[U]=V}return n.makeTensorInfo(g,o.dtype,F)}return{dataId:n.write(F,g,o.dtype),shape:o.shape,dtype:o.dtype}}var S2={kernelName:Ju,backendName:"cpu",kernelFunc:FH};function I2(r,t,e){switch(e){case"reflect":return BH(r,t);case"wrap":return PH(r,t);case"nearest":return LH(r,t);default:return $H(r,t)}}function BH(r,t){let e=r;if(e<0)if(t<=1)e=0;else{let n=2*t;e<n&&(e=n*Math.trunc(-e/n)+e),e=e<-t?e+n:-e-1}else if(e>t-1)if(t<=1)e=0;else{let n=2*t;e-=n*Math.trunc(e/n),e>=t&&(e=n-e-1)}return b.clamp(0,e,t-1)}function PH(r,t){let e=r;if(e<0)if(t<=1)e=0;else{let n=t-1;e+=t*(Math.trunc(-e/n)+1)}else if(e>t-1)if(t<=1)e=0;else{let n=t-1;e-=t*Math.trunc(e/n)}return b.clamp(0,e,t-1)}function $H(r,t){return r}function LH(r,t){return b.clamp(0,r,t-1)}function Em(r,t,e,n,o,s,a,u,l,i,c){let p=a*n+u*o+l*s+i;return 0<=u&&u<t&&0<=l&&l<e?r[p]:c}function OH(r,t,e,n,o,s,a,u,l,i,c){let p=Math.round(u),f=Math.round(l);return Em(r,t,e,n,o,s,a,p,f,i,c)}function zH(r,t,e,n,o,s,a,u,l,i,c){let p=Math.floor(u),f=Math.floor(l),m=p+1,d=f+1,h=(d-l)*Em(r,t,e,n,o,s,a,p,f,i,c)+(l-f)*Em(r,t,e,n,o,s,a,p,d,i,c),g=(d-l)*Em(r,t,e,n,o,s,a,m,f,i,c)+(l-f)*Em(r,t,e,n,o,s,a,m,d,i,c);return(m-u)*h+(u-p)*g}function WH(r){let{inputs:t,attrs:e,backend:n}=r,{axis:o}=e,{x:s}=t;se(s,"unique");let a=n.data.get(s.dataId).values,{outputValues:u,outputShape:l,indices:i}=Ml(a,o,s.shape,s.dtype);return[n.makeTensorInfo(l,s.dtype,u),n.makeTensorInfo([i.length],"int32",i)]}var C2={kernelName:Od,backendName:"cpu",kernelFunc:WH};function GH(r){let{inputs:t,backend:e,attrs:n}=r,{value:o}=t,{axis:s}=n;s<0&&(s+=o.shape.length);let a=o.shape.length,u=o.shape[s],l=new Array(a-1),i=0;for(let m=0;m<a;m++)m!==s&&(l[i++]=o.shape[m]);let c=new Array(a).fill(0),p=o.shape.slice();p[s]=1;let f=new Array(u);for(let m=0;m<f.length;m++){c[s]=m;let d=ho({inputs:{x:o},backend:e,attrs:{begin:c,size:p}});f[m]=Je({inputs:{x:d},backend:e,attrs:{shape:l}}),e.disposeIntermediateTensorInfo(d)}return f}var k2={kernelName:Mi,backendName:"cpu",kernelFunc:GH};function UH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,segmentIds:s}=t,{numSegments:a}=n;se(o,"unsortedSegmentSum");let u=o.shape.length,l=s.shape.length,i=[],c=[],p=u-l,f=s;for(let d=0;d<p;++d){let h=Gp({inputs:{input:f},backend:e,attrs:{dim:d+1}});f=h,c.push(h)}for(let d=0;d<a;++d){let h=b.createScalarValue(d,"int32"),g=e.makeTensorInfo([],"int32",h),y=sb({inputs:{a:g,b:f},backend:e}),x=fo({inputs:{x:y},backend:e,attrs:{dtype:"float32"}}),w=vl({inputs:{a:x,b:o},backend:e}),A=Js({inputs:{x:w},backend:e,attrs:{axis:0,keepDims:!1}});i.push(A),c.push(g),c.push(y),c.push(x),c.push(w),c.push(A)}let m=Wb({inputs:i,backend:e,attrs:{axis:0}});return c.forEach(d=>e.disposeIntermediateTensorInfo(d)),m}var v2={kernelName:zd,backendName:"cpu",kernelFunc:UH};var VH=[Xk,sk,Jk,Zk,ck,ev,tv,rv,nv,ov,sv,iv,av,uv,lv,pv,fv,mv,dv,Yk,hv,gv,yv,pk,xv,lk,fk,wv,ik,bv,Iv,Sv,Cv,kv,vv,Ev,_v,Dv,Rv,Tv,Mv,Nv,Fv,Bv,Pv,$v,Lv,Ov,zv,Wv,Gv,Uv,Hv,Vk,Qv,mk,qv,dk,Kv,hk,jv,Yv,Xv,gk,yk,Jv,Zv,e1,t1,xk,wk,ak,r1,Av,n1,o1,s1,Hk,bk,Ak,i1,Ik,a1,u1,l1,c1,p1,f1,m1,Sk,d1,h1,g1,y1,w1,b1,A1,Ck,I1,S1,v1,kk,vk,E1,_1,D1,Ek,R1,N1,F1,Ph,B1,Qk,Dk,P1,$1,L1,O1,uk,Cm,z1,qk,Kk,jk,W1,G1,U1,V1,H1,Q1,q1,Fk,K1,Y1,X1,J1,Pk,Z1,e2,t2,$k,C1,n2,o2,s2,i2,a2,u2,l2,c2,Ok,p2,zk,Wk,f2,m2,d2,h2,g2,Gk,Vv,y2,x2,w2,b2,A2,S2,_k,C2,k2,v2,T1];for(let r of VH)gt(r);var Te;(function(r){r[r.float32=0]="float32",r[r.int32=1]="int32",r[r.bool=2]="bool",r[r.string=3]="string",r[r.complex64=4]="complex64"})(Te||(Te={}));var Ui;(function(r){r[r.linear=0]="linear",r[r.relu=1]="relu",r[r.relu6=2]="relu6",r[r.prelu=3]="prelu",r[r.leakyrelu=4]="leakyrelu",r[r.sigmoid=5]="sigmoid",r[r.elu=6]="elu"})(Ui||(Ui={}));var E2;function HH(r){E2=r.wasm.cwrap(tl,null,["number","array","number","number","array","number","number","number","number","number","number","number","number"])}function QH(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s,bias:a,preluActivationWeights:u}=t;if(o.dtype!=="float32"||s.dtype!=="float32")throw new Error("_FusedMatMul for non non-float32 tensors not yet supported.");let{transposeA:l,transposeB:i,activation:c,leakyreluAlpha:p}=n,f=e.dataIdMap.get(o.dataId).id,m=e.dataIdMap.get(s.dataId).id,d=0;if(a!=null){let T=e.dataIdMap.get(a.dataId);if(T.shape.length!==1)throw new Error(`_FusedMatMul only supports rank-1 bias but got rank ${T.shape.length}.`);d=T.id}let h=u==null?0:e.dataIdMap.get(u.dataId).id,g=Ui[c];if(g==null)throw new Error(`${c} activation not yet supported for FusedConv2D in the wasm backend.`);let y=l?o.shape[2]:o.shape[1],x=i?s.shape[1]:s.shape[2],w=$o.assertAndGetBroadcastShape(o.shape.slice(0,-2),s.shape.slice(0,-2)),A=e.makeOutput([...w,y,x],o.dtype),I=e.dataIdMap.get(A.dataId).id,v=new Uint8Array(new Int32Array(o.shape).buffer),E=new Uint8Array(new Int32Array(s.shape).buffer);return E2(f,v,o.shape.length,m,E,s.shape.length,l,i,g,d,h,p||0,I),A}var _2={kernelName:tl,backendName:"wasm",setupFunc:HH,kernelFunc:QH};function Ee(r,t){let e;function n(s){e=s.wasm.cwrap(r,null,["number","number","number"])}function o(s){let{backend:a,inputs:{x:u}}=s,l=a.dataIdMap.get(u.dataId).id,i=a.makeOutput(u.shape,t||u.dtype),c=a.dataIdMap.get(i.dataId).id;return b.sizeFromShape(i.shape)===0||e(l,Te[u.dtype],c),i}return{kernelName:r,backendName:"wasm",setupFunc:n,kernelFunc:o}}var D2=Ee("Abs");var R2=Ee(Ts);var T2=Ee(Pa);function et(r,t,e){let n;function o(a){n=a.wasm.cwrap(r,null,["number","array","number","number","array","number","number","number"])}function s(a){let{backend:u,inputs:l}=a,{a:i,b:c}=l,p=u.dataIdMap.get(i.dataId).id,f=u.dataIdMap.get(c.dataId).id,m=e??i.dtype,d=S.assertAndGetBroadcastShape(i.shape,c.shape),h=u.makeOutput(d,m);if(b.sizeFromShape(d)===0)return h;let g=new Uint8Array(new Int32Array(i.shape).buffer),y=new Uint8Array(new Int32Array(c.shape).buffer),x=u.dataIdMap.get(h.dataId).id;return n(p,g,i.shape.length,f,y,c.shape.length,Te[i.dtype],x),h}return{kernelName:r,backendName:"wasm",setupFunc:o,kernelFunc:s}}var qH=!0,M2=et("Add",qH);var N2;function KH(r){N2=r.wasm.cwrap(Ms,null,["array","number","number","number"])}function jH(r){let{inputs:t,backend:e}=r,n=e.makeOutput(t[0].shape,t[0].dtype);if(b.sizeFromShape(n.shape)===0)return n;let o=t.map(u=>e.dataIdMap.get(u.dataId).id),s=new Uint8Array(new Int32Array(o).buffer),a=e.dataIdMap.get(n.dataId).id;return N2(s,o.length,Te[n.dtype],a),n}var F2={kernelName:Ms,backendName:"wasm",setupFunc:KH,kernelFunc:jH};function Fl(r){let{inputs:{x:t},backend:e}=r;if(t.dtype==="string")return nm(e.readSync(t.dataId),t.shape,t.dtype);let n=e.makeOutput(t.shape,t.dtype),o=e.typedArrayFromHeap(t);return e.typedArrayFromHeap(n).set(o),n}var B2={kernelName:os,backendName:"wasm",kernelFunc:Fl};var P2;function YH(r){P2=r.wasm.cwrap(Zu,null,["number","array","number","number","number","array","number"])}function Qn(r){let{inputs:t,backend:e,attrs:n}=r,[o,s]=JH(t.x.shape,n.perm),a=!0;for(let d=0;d<s.length;d++)s[d]!==d&&(a=!1);let u=XH(t.x.shape,n.perm),l={dataId:t.x.dataId,shape:o,dtype:t.x.dtype};if(a){let d=Fl({inputs:t,backend:e});return d.shape=u,d}let i=e.makeOutput(u,l.dtype),c=e.dataIdMap.get(l.dataId).id,p=e.dataIdMap.get(i.dataId).id,f=new Uint8Array(new Int32Array(s).buffer),m=new Uint8Array(new Int32Array(l.shape).buffer);return P2(c,m,l.shape.length,Te[l.dtype],p,f,s.length),i}function XH(r,t){let e=new Array(r.length);for(let n=0;n<e.length;n++)e[n]=r[t[n]];return e}function JH(r,t){let e=[],n=[];for(let o=0;o<r.length;++o)r[o]!==1&&e.push(r[o]),r[t[o]]!==1&&n.push(t[o]);for(let o=0;o<n.length;++o){let s=-1;for(let a=0;a<n.length;++a)n[a]>=o&&(s===-1||n[s]>n[a])&&(s=a);n[s]=o}return[e,n]}var $2={kernelName:Zu,backendName:"wasm",kernelFunc:Qn,setupFunc:YH};function cn(r,t,e){let n=r.shape,o=r.shape.length,s=b.parseAxisParam(t,n),a=s,u=S.getAxesPermutation(a,o),l=null,i=!1;if(u!=null){let c=new Array(o);for(let m=0;m<c.length;m++)c[m]=n[u[m]];a=S.getInnerMostAxes(a.length,o),l=Qn({inputs:{x:r},attrs:{perm:u},backend:e});let p=e.dataIdMap.get(r.dataId).id;e.dataIdMap.get(l.dataId).id!==p&&(i=!0)}return{transposed:l,originalAxes:s,axes:a,inputWasTransposed:i}}var L2;function ZH(r){L2=r.wasm.cwrap("All",null,["number, number, number"])}function e4(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,l=t.dataIdMap.get(a.dataId).id,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=cn(a,o,t);if(m){let w=t.dataIdMap.get(c.dataId).id;i=c,l=w}let d=i.shape.length;S.assertAxesAreInnerMostDims("all",p,d);let[h,g]=S.computeOutAndReduceShapes(i.shape,p),y=b.sizeFromShape(g),x=t.makeOutput(h,a.dtype);if(b.sizeFromShape(i.shape)!==0){let w=t.dataIdMap.get(x.dataId).id;L2(l,y,w)}if(m&&t.disposeData(c.dataId),s){let w=S.expandShapeToKeepDim(x.shape,f);x.shape=w}return x}var O2={kernelName:"All",backendName:"wasm",setupFunc:ZH,kernelFunc:e4};var z2;function t4(r){z2=r.wasm.cwrap("Any",null,["number, number, number"])}function r4(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,l=t.dataIdMap.get(a.dataId).id,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=cn(a,o,t);if(m){let w=t.dataIdMap.get(c.dataId).id;i=c,l=w}let d=i.shape.length;S.assertAxesAreInnerMostDims("any",p,d);let[h,g]=S.computeOutAndReduceShapes(i.shape,p),y=b.sizeFromShape(g),x=t.makeOutput(h,a.dtype);if(b.sizeFromShape(i.shape)!==0){let w=t.dataIdMap.get(x.dataId).id;z2(l,y,w)}if(m&&t.disposeData(c.dataId),s){let w=S.expandShapeToKeepDim(x.shape,f);x.shape=w}return x}var W2={kernelName:"Any",backendName:"wasm",setupFunc:t4,kernelFunc:r4};function $h(r){let t;function e(o){t=o.wasm.cwrap(r,null,["number","number","number","number","number"])}function n(o){let{backend:s,inputs:a,attrs:u}=o,{axis:l}=u,{x:i}=a,c=s.dataIdMap.get(i.dataId).id,p=c,f=i,{transposed:m,axes:d,inputWasTransposed:h}=cn(i,l,s);if(h){let I=s.dataIdMap.get(m.dataId).id;I!==c&&(f=m,p=I)}let g=f.shape.slice(0,-1),y=s.makeOutput(g,"int32"),x=s.dataIdMap.get(y.dataId).id,w=b.sizeFromShape(y.shape),A=f.shape[d[0]];return t(p,Te[f.dtype],w,A,x),h&&s.disposeData(m.dataId),y}return{kernelName:r,backendName:"wasm",setupFunc:e,kernelFunc:n}}var G2=$h(qc);var U2=$h(Kc);var V2=Ee($a);var H2=Ee(La);var Q2=Ee(Oa);var q2=et(Wa,!1);var K2=Ee(za);var j2;function n4(r){j2=r.wasm.cwrap(Ga,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function o4(r){let{inputs:t,attrs:e,backend:n}=r,o=t.x,s=n.dataIdMap.get(o.dataId).id,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=e,c=S.computePool2DInfo(o.shape,a,u,1,l,i),p=c.filterHeight,f=c.filterWidth,m=c.padInfo.top,d=c.padInfo.right,h=c.padInfo.bottom,g=c.padInfo.left,y=c.strideHeight,x=c.strideWidth,w=c.inChannels;if(c.dataFormat!=="channelsLast")throw new Error(`wasm backend does not support dataFormat:'${c.dataFormat}'. Please use 'channelsLast'.`);if(c.dilationWidth!==1||c.dilationHeight!==1)throw new Error(`was backend only supports average pooling with dilation = [1, 1], got [${c.dilationHeight}, ${c.dilationWidth}].`);let A=n.makeOutput(c.outShape,"float32"),I=n.dataIdMap.get(A.dataId).id;return j2(s,o.shape[0],o.shape[1],o.shape[2],p,f,m,d,h,g,y,x,w,I),A}var Y2={kernelName:Ga,backendName:"wasm",setupFunc:n4,kernelFunc:o4};var X2;function s4(r){X2=r.wasm.cwrap("AvgPool3D",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function i4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l,dataFormat:i}=n,c=S.computePool3DInfo(o.shape,s,a,1,u,l,i),p=e.makeOutput(c.outShape,o.dtype);return X2(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,c.batchSize,c.inChannels,c.inDepth,c.inHeight,c.inWidth,c.outDepth,c.outHeight,c.outWidth,c.strideDepth,c.strideHeight,c.strideWidth,c.dilationDepth,c.dilationHeight,c.dilationWidth,c.effectiveFilterDepth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.front,c.padInfo.top,c.padInfo.left),p}var J2={kernelName:Yc,backendName:"wasm",setupFunc:s4,kernelFunc:i4};var Z2;function a4(r){Z2=r.wasm.cwrap("AvgPool3DGrad",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function u4(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=n,c=S.computePool3DInfo(s.shape,a,u,1,l,i),p=e.makeOutput(s.shape,s.dtype);return Z2(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,c.batchSize,c.inChannels,c.inDepth,c.inHeight,c.inWidth,c.outDepth,c.outHeight,c.outWidth,c.strideDepth,c.strideHeight,c.strideWidth,c.dilationDepth,c.dilationHeight,c.dilationWidth,c.effectiveFilterDepth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.front,c.padInfo.top,c.padInfo.left,c.filterDepth,c.filterHeight,c.filterWidth),p}var eE={kernelName:Xc,backendName:"wasm",setupFunc:a4,kernelFunc:u4};var tE;function l4(r){tE=r.wasm.cwrap("AvgPoolGrad",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function c4(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l}=n,i=S.computePool2DInfo(s.shape,a,u,1,l),c=e.makeOutput(s.shape,s.dtype);return tE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(c.dataId).id,i.batchSize,i.inChannels,i.inHeight,i.inWidth,i.outHeight,i.outWidth,i.strideHeight,i.strideWidth,i.dilationHeight,i.dilationWidth,i.effectiveFilterHeight,i.effectiveFilterWidth,i.padInfo.top,i.padInfo.left,i.filterHeight,i.filterWidth),c}var rE={kernelName:jc,backendName:"wasm",setupFunc:l4,kernelFunc:c4};function sr(r){let{inputs:t,attrs:e}=r,{x:n}=t,{shape:o}=e,s=b.sizeFromShape(n.shape),a=b.inferFromImplicitShape(o,s);return b.assert(s===b.sizeFromShape(a),()=>`new shape: ${a}, old shape: ${n.shape}. New shape and old shape must have the same number of elements.`),r.backend.incRef(n.dataId),{dataId:n.dataId,shape:a,dtype:n.dtype}}var nE={kernelName:Di,backendName:"wasm",kernelFunc:sr};var oE;function p4(r){oE=r.wasm.cwrap(Ns,null,["number","array","number","number","array","number","number","number","number"])}function f4(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s}=t,{transposeA:a,transposeB:u}=n;if(o.dtype!=="float32"||s.dtype!=="float32")throw new Error("BatchMatMul for non non-float32 tensors not yet supported.");let l=o.shape.length,i=s.shape.length,c=a?o.shape[l-2]:o.shape[l-1],p=u?s.shape[i-1]:s.shape[i-2],f=a?o.shape[l-1]:o.shape[l-2],m=u?s.shape[i-2]:s.shape[i-1],d=o.shape.slice(0,-2),h=s.shape.slice(0,-2),g=b.sizeFromShape(d),y=b.sizeFromShape(h),w=$o.assertAndGetBroadcastShape(o.shape.slice(0,-2),s.shape.slice(0,-2)).concat([f,m]);b.assert(c===p,()=>`Error in matMul: inner shapes (${c}) and (${p}) of Tensors with shapes ${o.shape} and ${s.shape} and transposeA=${a} and transposeB=${u} must match.`);let A=a?[g,c,f]:[g,f,c],I=u?[y,m,p]:[y,p,m],v=sr({inputs:{x:o},backend:e,attrs:{shape:A}}),E=sr({inputs:{x:s},backend:e,attrs:{shape:I}}),T=e.dataIdMap.get(v.dataId).id,F=e.dataIdMap.get(E.dataId).id,k=a?v.shape[2]:v.shape[1],_=u?E.shape[1]:E.shape[2],M=Math.max(g,y),R=e.makeOutput([M,k,_],v.dtype),L=e.dataIdMap.get(R.dataId).id,$=new Uint8Array(new Int32Array(v.shape).buffer),W=new Uint8Array(new Int32Array(E.shape).buffer);return oE(T,$,v.shape.length,F,W,E.shape.length,a,u,L),e.disposeData(v.dataId),e.disposeData(E.dataId),R.shape=w,R}var sE={kernelName:Ns,backendName:"wasm",setupFunc:p4,kernelFunc:f4};function go(r){let{inputs:{x:t},attrs:{begin:e,size:n},backend:o}=r,[s,a]=Yt.parseSliceParams(t,e,n),u=Yt.isSliceContinous(t.shape,s,a),l=o.readSync(t.dataId),i=o.makeOutput(a,t.dtype),c=b.computeStrides(t.shape),p=o.dataIdMap.get(i.dataId);if(u){let d=Yt.computeFlatOffset(s,c);return t.dtype==="string"?p.stringBytes=l.slice(d,d+b.sizeFromShape(a)):o.typedArrayFromHeap(i).set(l.subarray(d,d+b.sizeFromShape(a))),i}if(t.dtype==="string"){let d=_l(l,s,a,t.shape,t.dtype);return p.stringBytes=d,i}let f=o.typedArrayFromHeap(i),m=t.shape.length;if(m===2)m4(l,c[0],f,s,a);else if(m===3)d4(l,c[0],c[1],f,s,a);else if(m===4)h4(l,c[0],c[1],c[2],f,s,a);else{let d=_l(l,s,a,t.shape,t.dtype);f.set(d)}return i}function m4(r,t,e,n,o){let s=0,a=n[0],u=n[1],l=a+o[0];for(let i=a;i<l;i++){let c=i*t+u;e.set(r.subarray(c,c+o[1]),s),s+=o[1]}}function d4(r,t,e,n,o,s){let a=0,u=o[0],l=o[1],i=o[2],c=u+s[0],p=l+s[1];for(let f=u;f<c;f++)for(let m=l;m<p;m++){let d=f*t+m*e+i;n.set(r.subarray(d,d+s[2]),a),a+=s[2]}}function h4(r,t,e,n,o,s,a){let u=0,l=s[0],i=s[1],c=s[2],p=l+a[0],f=i+a[1],m=c+a[2],d=s[3];for(let h=l;h<p;h++)for(let g=i;g<f;g++)for(let y=c;y<m;y++){let x=h*t+g*e+y*n+d;o.set(r.subarray(x,x+a[3]),u),u+=a[3]}}var iE={kernelName:Ri,backendName:"wasm",kernelFunc:go};function g4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,crops:a}=n,u=s.reduce((y,x)=>y*x),l=S.getReshaped(o.shape,s,u),i=S.getPermuted(l.length,s.length),c=S.getReshapedPermuted(o.shape,s,u),p=S.getSliceBeginCoords(a,s.length),f=S.getSliceSize(c,a,s.length),m=sr({inputs:{x:o},backend:e,attrs:{shape:l}}),d=Qn({inputs:{x:m},backend:e,attrs:{perm:i}}),h=sr({inputs:{x:d},backend:e,attrs:{shape:c}}),g=go({inputs:{x:h},backend:e,attrs:{begin:p,size:f}});return e.disposeData(m.dataId),e.disposeData(d.dataId),e.disposeData(h.dataId),g}var aE={kernelName:Jc,backendName:"wasm",kernelFunc:g4};var uE;function y4(r){uE=r.wasm.cwrap(Ua,null,["number","number","boolean","number","number","number"])}function x4(r){let{backend:t,inputs:e,attrs:n}=r,{x:o,weights:s}=e,{size:a}=n,u=s.shape.reduce((p,f)=>p*f,1)!==0,l=o.shape.length===1?[a]:[o.shape[0],a],i=t.makeOutput(l,s.dtype);function c(p){return t.dataIdMap.get(p.dataId).id}return uE(c(o),a,u,c(s),Te[s.dtype],c(i)),i}var lE={kernelName:Ua,backendName:"wasm",setupFunc:y4,kernelFunc:x4};var w4=!0,cE=et(jf,w4);function b4(r){let{inputs:t,backend:e}=r,{s0:n,s1:o}=t,s=e.typedArrayFromHeap(n),a=e.typedArrayFromHeap(o),u=S.assertAndGetBroadcastShape(Array.from(s),Array.from(a));return e.makeOutput([u.length],"int32",void 0,new Int32Array(u))}var pE={kernelName:Zc,backendName:"wasm",kernelFunc:b4};function xn(r){let{inputs:{x:t},attrs:{dtype:e},backend:n}=r,o=n.makeOutput(t.shape,e),s=n.typedArrayFromHeap(t);return n.typedArrayFromHeap(o).set(s),o}var fE={kernelName:rs,backendName:"wasm",kernelFunc:xn};var mE=Ee(Va);var dE;function A4(r){dE=r.wasm.cwrap(ns,null,["number","number","number","number"])}function I4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{clipValueMin:s,clipValueMax:a}=n,u=e.dataIdMap.get(o.dataId).id,l=e.makeOutput(o.shape,o.dtype),i=e.dataIdMap.get(l.dataId).id;return dE(u,s,a,i),l}var hE={kernelName:ns,backendName:"wasm",setupFunc:A4,kernelFunc:I4};function Gb(r){let{inputs:t,backend:e}=r,n=b.parseAxisParam(r.attrs.axis,t[0].shape)[0],o=t.map(m=>m.shape);S.assertParamsConsistent(o,n);let s=S.computeOutShape(t.map(m=>m.shape),n),a=t.filter(m=>b.sizeFromShape(m.shape)>0);if(a.length===1)return Fl({inputs:{x:a[0]},backend:e});let u=e.makeOutput(s,t[0].dtype);if(b.sizeFromShape(s)===0)return u;if(a[0].dtype==="string"){let m=a.map(w=>{let I=[-1,b.sizeFromShape(w.shape.slice(n))];return sr({inputs:{x:w},backend:e,attrs:{shape:I}})}),d=m.map(w=>({vals:e.readSync(w.dataId),shape:w.shape}));s=S.computeOutShape(m.map(w=>w.shape),1);let h=m[0].shape[0]===1,g=kl(d,s,t[0].dtype,h),y=S.computeOutShape(a.map(w=>w.shape),n);u.shape=y;let x=e.dataIdMap.get(u.dataId);return x.stringBytes=S.fromStringArrayToUint8(g),m.forEach(w=>e.disposeData(w.dataId)),u}let l=b.sizeFromShape(a[0].shape.slice(0,n)),i=0,c=a.map(m=>{let d=b.sizeFromShape(m.shape.slice(n));return i+=d,d}),p=a.map(m=>e.typedArrayFromHeap(m)),f=e.typedArrayFromHeap(u);for(let m=0;m<l;m++){let d=m*i;for(let h=0;h<p.length;h++){let g=c[h],y=m*g,x=p[h].subarray(y,y+g);f.set(x,d),d+=g}}return u}var gE={kernelName:Ii,backendName:"wasm",kernelFunc:Gb};var yE;function S4(r){yE=r.wasm.cwrap(Fs,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function C4(r){let{inputs:t,attrs:e,backend:n}=r,{x:o,filter:s}=t,a=n.dataIdMap.get(o.dataId).id,u=n.dataIdMap.get(s.dataId).id,{strides:l,dilations:i,pad:c,dimRoundingMode:p,dataFormat:f}=e,m=S.convertConv2DDataFormat(f),d=S.computeConv2DInfo(o.shape,s.shape,l,i,c,p,!1,m),h=d.filterHeight,g=d.filterWidth,y=d.padInfo.top,x=d.padInfo.right,w=d.padInfo.bottom,A=d.padInfo.left,I=d.dilationHeight,v=d.dilationWidth,E=d.strideHeight,T=d.strideWidth,F=d.inChannels,k=d.outChannels,_=d.padInfo.type==="SAME"?1:0;if(d.dataFormat!=="channelsLast")throw new Error(`wasm backend Conv2D does not support dataFormat:'${d.dataFormat}'. Please use 'channelsLast'.`);let M=n.makeOutput(d.outShape,"float32"),R=n.dataIdMap.get(M.dataId).id;return yE(a,o.shape[0],o.shape[1],o.shape[2],u,h,g,y,x,w,A,_,I,v,E,T,F,k,R),M}var xE={kernelName:Fs,backendName:"wasm",setupFunc:S4,kernelFunc:C4};var wE;function k4(r){wE=r.wasm.cwrap(Bs,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function v4(r){let{backend:t,inputs:e,attrs:n}=r,{dy:o,filter:s}=e,{strides:a,pad:u,dataFormat:l,dimRoundingMode:i,inputShape:c}=n,p=1,f=S.convertConv2DDataFormat(l),m=S.computeConv2DInfo(c,s.shape,a,p,u,i,!1,f),{batchSize:d,filterHeight:h,filterWidth:g,inChannels:y,inHeight:x,inWidth:w,outChannels:A,outHeight:I,outWidth:v,strideHeight:E,strideWidth:T}=m,F=h-1-m.padInfo.top,k=g-1-m.padInfo.left,_=m.dataFormat==="channelsLast",M=b.computeStrides(m.inShape),R=b.computeStrides(o.shape),[L,$,W]=b.computeStrides(s.shape),z=M[0],V=_?M[1]:M[2],Q=_?M[2]:1,H=_?1:M[1],ee=R[0],j=_?R[1]:R[2],N=_?R[2]:1,U=_?1:R[1],te=t.makeOutput(m.inShape,"float32"),X=t.dataIdMap.get(te.dataId).id,oe=t.dataIdMap.get(o.dataId).id,be=t.dataIdMap.get(s.dataId).id;return wE(oe,be,d,h,g,x,w,y,I,v,A,E,T,F,k,L,$,W,z,V,Q,H,ee,j,N,U,X),te}var bE={kernelName:Bs,backendName:"wasm",setupFunc:k4,kernelFunc:v4};var AE;function E4(r){AE=r.wasm.cwrap(Ha,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function _4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l}=n;if(o.dtype!=="float32")throw new Error(`Tensor x must have dtype float32, got ${o.dtype}`);if(s.dtype!=="float32")throw new Error(`Tensor filter must have dtype float32, got ${s.dtype}`);let i=S.computeConv3DInfo(o.shape,s.shape,a,l,u),c=e.makeOutput(i.outShape,o.dtype);return AE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(c.dataId).id,i.batchSize,i.inDepth,i.inHeight,i.inWidth,i.inChannels,i.outDepth,i.outHeight,i.outWidth,i.outChannels,i.strideDepth,i.strideHeight,i.strideWidth,i.dilationDepth,i.dilationHeight,i.dilationWidth,i.filterDepth,i.filterHeight,i.filterWidth,i.padInfo.front,i.padInfo.top,i.padInfo.left),c}var IE={kernelName:Ha,backendName:"wasm",setupFunc:E4,kernelFunc:_4};var SE;function D4(r){SE=r.wasm.cwrap(Qa,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function R4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,pad:u,filterShape:l}=n;if(o.dtype!=="float32")throw new Error(`Tensor dy must have dtype float32, got ${o.dtype}`);if(s.dtype!=="float32")throw new Error(`Tensor filter must have dtype float32, got ${s.dtype}`);let i=S.computeConv3DInfo(o.shape,l,a,1,u),c=e.makeOutput(i.filterShape,s.dtype);return SE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(c.dataId).id,i.batchSize,i.inDepth,i.inHeight,i.inWidth,i.inChannels,i.outDepth,i.outHeight,i.outWidth,i.outChannels,i.strideDepth,i.strideHeight,i.strideWidth,i.dilationDepth,i.dilationHeight,i.dilationWidth,i.filterDepth,i.filterHeight,i.filterWidth,i.padInfo.front,i.padInfo.top,i.padInfo.left),c}var CE={kernelName:Qa,backendName:"wasm",setupFunc:D4,kernelFunc:R4};var kE;function T4(r){kE=r.wasm.cwrap(qa,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function M4(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{pad:a,strides:u,inputShape:l}=n;if(o.dtype!=="float32")throw new Error(`Tensor dy must have dtype float32, got ${o.dtype}`);if(s.dtype!=="float32")throw new Error(`Tensor filter must have dtype float32, got ${s.dtype}`);let i=S.computeConv3DInfo(l,s.shape,u,1,a),c=e.makeOutput(i.inShape,o.dtype);return kE(e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(c.dataId).id,i.batchSize,i.inDepth,i.inHeight,i.inWidth,i.inChannels,i.outDepth,i.outHeight,i.outWidth,i.outChannels,i.strideDepth,i.strideHeight,i.strideWidth,i.dilationDepth,i.dilationHeight,i.dilationWidth,i.filterDepth,i.filterHeight,i.filterWidth,i.padInfo.front,i.padInfo.top,i.padInfo.left),c}var vE={kernelName:qa,backendName:"wasm",setupFunc:T4,kernelFunc:M4};var EE=Ee("Cos");var _E=Ee(Ka);var Ub;(function(r){r[r.bilinear=0]="bilinear",r[r.nearest=1]="nearest"})(Ub||(Ub={}));var DE;function N4(r){DE=r.wasm.cwrap(Xa,null,["number","number","number","number","array","number","number","number","number","number"])}function F4(r){let{backend:t,inputs:e,attrs:n}=r,{method:o,extrapolationValue:s,cropSize:a}=n,{image:u,boxes:l,boxInd:i}=e,c=l.shape[0],[p,f]=a,m=[c,p,f,u.shape[3]],d=t.dataIdMap.get(u.dataId),h;u.dtype!=="float32"&&(h=xn({backend:t,inputs:{x:u},attrs:{dtype:"float32"}}),d=t.dataIdMap.get(h.dataId));let g=d.id,y=t.dataIdMap.get(l.dataId).id,x=t.dataIdMap.get(i.dataId).id,w=t.makeOutput(m,"float32"),A=t.dataIdMap.get(w.dataId).id,I=new Uint8Array(new Int32Array(u.shape).buffer);return DE(g,y,x,c,I,p,f,Ub[o],s,A),h!=null&&t.disposeData(h.dataId),w}var RE={kernelName:Xa,backendName:"wasm",setupFunc:N4,kernelFunc:F4};var TE;function B4(r){TE=r.wasm.cwrap(ja,null,["number","number","number","number","number","number"])}function P4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n,l=o.shape.length;b.assert(o.dtype==="float32"||o.dtype==="int32",()=>`cumprod does not support ${o.dtype} tensors in the WASM backend`);let i=S.getAxesPermutation([s],l),c=o;i!==null&&(c=Qn({inputs:{x:o},attrs:{perm:i},backend:e}));let p=S.getInnerMostAxes(1,l)[0];S.assertAxesAreInnerMostDims("cumprod",[p],l);let f=e.makeOutput(c.shape,c.dtype),m=c.shape[p],d=e.dataIdMap.get(c.dataId).id,h=e.dataIdMap.get(f.dataId).id;TE(d,a?1:0,u?1:0,m,h,Te[o.dtype]);let g=f;if(i!==null){let y=S.getUndoAxesPermutation(i);g=Qn({inputs:{x:f},attrs:{perm:y},backend:e}),e.disposeData(c.dataId),e.disposeData(f.dataId)}return g}var ME={kernelName:ja,backendName:"wasm",setupFunc:B4,kernelFunc:P4};var NE;function $4(r){NE=r.wasm.cwrap(Ya,null,["number","number","number","number","number","number"])}function L4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n,l=o.shape.length;b.assert(o.dtype==="float32"||o.dtype==="int32",()=>`cumsum does not support ${o.dtype} tensors in the WASM backend`);let i=S.getAxesPermutation([s],l),c=o;i!==null&&(c=Qn({inputs:{x:o},attrs:{perm:i},backend:e}));let p=S.getInnerMostAxes(1,l)[0];S.assertAxesAreInnerMostDims("cumsum",[p],l);let f=e.makeOutput(c.shape,c.dtype),m=c.shape[p],d=e.dataIdMap.get(c.dataId).id,h=e.dataIdMap.get(f.dataId).id;NE(d,a?1:0,u?1:0,m,h,Te[o.dtype]);let g=f;if(i!==null){let y=S.getUndoAxesPermutation(i);g=Qn({inputs:{x:f},attrs:{perm:y},backend:e}),e.disposeData(c.dataId),e.disposeData(f.dataId)}return g}var FE={kernelName:Ya,backendName:"wasm",setupFunc:$4,kernelFunc:L4};var BE;function O4(r){BE=r.wasm.cwrap("DenseBincount",null,["number","array","number","number","boolean","number","number","boolean","number"])}function z4(r){let{backend:t,inputs:e,attrs:n}=r,{x:o,weights:s}=e,{size:a,binaryOutput:u}=n,l=s.shape.reduce((f,m)=>f*m,1)!==0,i=o.shape.length===1?[a]:[o.shape[0],a],c=t.makeOutput(i,s.dtype);function p(f){return t.dataIdMap.get(f.dataId).id}return BE(p(o),new Uint8Array(new Int32Array(o.shape).buffer),o.shape.length,a,l,p(s),Te[s.dtype],u,p(c)),c}var PE={kernelName:rp,backendName:"wasm",setupFunc:O4,kernelFunc:z4};var $E;function W4(r){$E=r.wasm.cwrap(Ja,null,["number","number","number","array","number","array","array","number","number"])}function G4(r){let{backend:t,inputs:e,attrs:n}=r,{x:o}=e,{blockSize:s,dataFormat:a}=n,u=o.shape[0],l=a==="NHWC"?o.shape[1]:o.shape[2],i=a==="NHWC"?o.shape[2]:o.shape[3],c=a==="NHWC"?o.shape[3]:o.shape[1],p=l*s,f=i*s,m=c/(s*s),d=a==="NHWC"?[u,p,f,m]:[u,m,p,f],h=t.makeOutput(d,"float32"),y=t.dataIdMap.get(o.dataId).id,x=new Uint8Array(new Int32Array(b.computeStrides(o.shape)).buffer),w=new Uint8Array(new Int32Array(d).buffer),A=new Uint8Array(new Int32Array(b.computeStrides(d)).buffer),I=t.dataIdMap.get(h.dataId).id;return $E(y,s,a==="NHWC"?1:0,x,o.shape.length-1,w,A,d.length,I),h}var LE={kernelName:Ja,backendName:"wasm",setupFunc:W4,kernelFunc:G4};var OE;function U4(r){OE=r.wasm.cwrap(Za,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function V4(r){let{inputs:t,attrs:e,backend:n}=r,{x:o,filter:s}=t,a=n.dataIdMap.get(o.dataId).id,u=n.dataIdMap.get(s.dataId).id,{strides:l,dilations:i,pad:c,dimRoundingMode:p}=e,f=i??[1,1],m=S.computeConv2DInfo(o.shape,s.shape,l,f,c,p,!0),d=m.filterHeight,h=m.filterWidth,g=m.padInfo.top,y=m.padInfo.right,x=m.padInfo.bottom,w=m.padInfo.left,A=m.dilationHeight,I=m.dilationWidth,v=m.strideHeight,E=m.strideWidth,T=m.inChannels,F=m.outChannels,k=m.padInfo.type==="SAME"?1:0;if(m.dataFormat!=="channelsLast")throw new Error(`wasm backend DepthwiseConv2dNative does not support dataFormat:'${m.dataFormat}'. Please use 'channelsLast'.`);let _=n.makeOutput(m.outShape,"float32"),M=n.dataIdMap.get(_.dataId).id;return OE(a,o.shape[0],o.shape[1],o.shape[2],u,d,h,g,y,x,w,k,A,I,v,E,T,F,M),_}var zE={kernelName:Za,backendName:"wasm",setupFunc:U4,kernelFunc:V4};var WE;function H4(r){WE=r.wasm.cwrap("Diag",null,["number","number","number","number"])}function Q4(r){let{inputs:t,backend:e}=r,{x:n}=t,o=b.sizeFromShape(n.shape),s=e.makeOutput([...n.shape,...n.shape],n.dtype);return WE(e.dataIdMap.get(n.dataId).id,Te[n.dtype],o,e.dataIdMap.get(s.dataId).id),s}var GE={kernelName:np,backendName:"wasm",setupFunc:H4,kernelFunc:Q4};var UE;function q4(r){UE=r.wasm.cwrap(eu,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function K4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l}=n;if(o.dtype!==s.dtype)throw new Error(`Dilation2D error: x must have the same dtype as filter. Got ${o.dtype} and ${s.dtype}`);let i=S.computeDilation2DInfo(o.shape,s.shape,a,u,"NHWC",l),c=e.makeOutput(i.outShape,o.dtype);return UE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(c.dataId).id,Te[o.dtype],i.batchSize,i.inChannels,i.inHeight,i.inWidth,i.outHeight,i.outWidth,i.strideHeight,i.strideWidth,i.dilationHeight,i.dilationWidth,i.filterHeight,i.filterWidth,i.padInfo.top,i.padInfo.left),c}var VE={kernelName:eu,backendName:"wasm",setupFunc:q4,kernelFunc:K4};var HE;function j4(r){HE=r.wasm.cwrap(Ci,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function Y4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,dy:a}=t,{strides:u,pad:l,dilations:i}=n;if(o.dtype!==s.dtype||o.dtype!==a.dtype)throw new Error(`Dilation2DBackpropFilter error: x must have the same dtype as filter and dy. Got ${o.dtype}, ${s.dtype}, and ${a.dtype}`);let c=S.computeDilation2DInfo(o.shape,s.shape,u,l,"NHWC",i),p=e.makeOutput(s.shape,s.dtype);return HE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(a.dataId).id,e.dataIdMap.get(p.dataId).id,Te[o.dtype],c.batchSize,c.inChannels,c.inHeight,c.inWidth,c.outHeight,c.outWidth,c.strideHeight,c.strideWidth,c.dilationHeight,c.dilationWidth,c.filterHeight,c.filterWidth,c.padInfo.top,c.padInfo.left),p}var QE={kernelName:Ci,backendName:"wasm",setupFunc:j4,kernelFunc:Y4};var qE;function X4(r){qE=r.wasm.cwrap(Si,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function J4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,dy:a}=t,{strides:u,pad:l,dilations:i}=n;if(o.dtype!==s.dtype||o.dtype!==a.dtype)throw new Error(`Dilation2DBackpropInput error: x must have the same dtype as filter and dy. Got ${o.dtype}, ${s.dtype}, and ${a.dtype}`);let c=S.computeDilation2DInfo(o.shape,s.shape,u,l,"NHWC",i),p=e.makeOutput(o.shape,o.dtype);return qE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(a.dataId).id,e.dataIdMap.get(p.dataId).id,Te[o.dtype],c.batchSize,c.inChannels,c.inHeight,c.inWidth,c.outHeight,c.outWidth,c.strideHeight,c.strideWidth,c.dilationHeight,c.dilationWidth,c.filterHeight,c.filterWidth,c.padInfo.top,c.padInfo.left),p}var KE={kernelName:Si,backendName:"wasm",setupFunc:X4,kernelFunc:J4};var jE=Ee("Elu");var YE;function Z4(r){YE=r.wasm.cwrap(tu,null,["number","number","number"])}function eQ(r){let{inputs:t,backend:e}=r,{dy:n,y:o}=t,s=e.makeOutput(o.shape,"float32"),a=u=>e.dataIdMap.get(u.dataId).id;return YE(a(o),a(n),a(s)),s}var XE={kernelName:tu,backendName:"wasm",setupFunc:Z4,kernelFunc:eQ};var tQ=!1,JE=et(ru,tQ,"bool");var ZE=Ee("Erf");var e_=Ee("Exp","float32");function Lh(r){let{inputs:t,attrs:e,backend:n}=r,{input:o}=t,{dim:s}=e,a=o.shape.length,u=o.shape.slice(),l=s;return s<0&&(b.assert(-(a+1)<=s,()=>`Axis must be in the interval [${-(a+1)}, ${a}]`),l=a+s+1),u.splice(l,0,1),sr({inputs:{x:o},backend:n,attrs:{shape:u}})}var t_={kernelName:op,backendName:"wasm",kernelFunc:Lh};var r_=Ee(nu,"float32");function Vb(r){let{attrs:{shape:t,value:e},backend:n}=r,{attrs:{dtype:o}}=r;o=o||b.inferDtype(e);let s=n.makeOutput(t,o);return n.typedArrayFromHeap(s).fill(e),s}var n_={kernelName:ki,backendName:"wasm",kernelFunc:Vb};var o_;function rQ(r){o_=r.wasm.cwrap(ou,null,["number","number","number","number","number","number"])}function nQ(r){let{inputs:t,backend:e}=r,{image:n}=t,o=e.makeOutput(n.shape,n.dtype),s=e.dataIdMap.get(n.dataId).id,a=e.dataIdMap.get(o.dataId).id,[u,l,i,c]=n.shape;return o_(s,u,l,i,c,a),o}var s_={kernelName:ou,backendName:"wasm",kernelFunc:nQ,setupFunc:rQ};var i_=Ee(su);var oQ=!1,a_=et($s,oQ);var u_;function sQ(r){u_=r.wasm.cwrap(iu,null,["number","number","number","number","number","number","number"])}function iQ(r){let{backend:t,inputs:e,attrs:n}=r,{varianceEpsilon:o}=n,{x:s,mean:a,variance:u,offset:l,scale:i}=e,c=t.dataIdMap.get(s.dataId).id,p=t.dataIdMap.get(a.dataId).id,f=t.dataIdMap.get(u.dataId).id,m=l!=null?t.dataIdMap.get(l.dataId).id:0,d=i!=null?t.dataIdMap.get(i.dataId).id:0,h=t.makeOutput(s.shape,s.dtype);if(b.sizeFromShape(s.shape)===0)return h;let g=t.dataIdMap.get(h.dataId).id;return u_(c,p,f,m,d,o,g),h}var l_={kernelName:iu,backendName:"wasm",setupFunc:sQ,kernelFunc:iQ};var c_;function aQ(r){c_=r.wasm.cwrap(rl,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function uQ(r){let{inputs:t,attrs:e,backend:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dilations:c,dataFormat:p,dimRoundingMode:f,activation:m,leakyreluAlpha:d}=e,h=S.computeConv2DInfo(o.shape,s.shape,l,c,i,f),g=Ui[m];if(g==null)throw new Error(`${m} activation not yet supported for FusedConv2D in the wasm backend.`);let y=n.dataIdMap.get(o.dataId).id,x=n.dataIdMap.get(s.dataId).id,w=h.outChannels,A=0;if(a!=null){let N=n.dataIdMap.get(a.dataId);if(N.shape.length!==1)throw new Error(`FusedConv2D only supports rank-1 bias but got rank ${N.shape.length}.`);if(N.shape[0]!==w)throw new Error(`FusedConv2D bias shape (${N.shape}) does not match the number of output channels (${w})`);A=N.id}let I=h.filterHeight,v=h.filterWidth,E=h.padInfo.top,T=h.padInfo.right,F=h.padInfo.bottom,k=h.padInfo.left,_=h.dilationHeight,M=h.dilationWidth,R=h.strideHeight,L=h.strideWidth,$=h.inChannels,W=h.padInfo.type==="SAME"?1:0,z=h.batchSize,V=h.inHeight,Q=h.inWidth;if(p!=="NHWC")throw new Error(`wasm backend FusedConv2D does not support dataFormat:'${p}'. Please use 'NHWC'.`);let H=n.makeOutput(h.outShape,"float32"),ee=n.dataIdMap.get(H.dataId).id,j=u==null?0:n.dataIdMap.get(u.dataId).id;return c_(y,z,V,Q,x,I,v,A,E,T,F,k,W,_,M,R,L,$,w,g,j,d||0,ee),H}var p_={kernelName:rl,backendName:"wasm",setupFunc:aQ,kernelFunc:uQ};var f_;function lQ(r){f_=r.wasm.cwrap(nl,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function cQ(r){let{inputs:t,attrs:e,backend:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dilations:c,dataFormat:p,dimRoundingMode:f,activation:m,leakyreluAlpha:d}=e,h=S.computeConv2DInfo(o.shape,s.shape,l,c,i,f,!0),g=Ui[m];if(g==null)throw new Error(`${m} activation not yet supported for FusedDepthwiseConv2D in the wasm backend.`);let y=n.dataIdMap.get(o.dataId).id,x=n.dataIdMap.get(s.dataId).id,w=h.outChannels,A=0;if(a!=null){let N=n.dataIdMap.get(a.dataId);if(N.shape.length!==1)throw new Error(`FusedDepthwiseConv2D only supports rank-1 bias but got rank ${N.shape.length}.`);if(N.shape[0]!==w)throw new Error(`FusedDepthwiseConv2D bias shape (${N.shape}) does not match the number of output channels (${w})`);A=N.id}let I=h.filterHeight,v=h.filterWidth,E=h.padInfo.top,T=h.padInfo.right,F=h.padInfo.bottom,k=h.padInfo.left,_=h.dilationHeight,M=h.dilationWidth,R=h.strideHeight,L=h.strideWidth,$=h.inChannels,W=h.padInfo.type==="SAME"?1:0,z=h.batchSize,V=h.inHeight,Q=h.inWidth;if(p!=="NHWC")throw new Error(`wasm backend FusedDepthwiseConv2D does not support dataFormat:'${p}'. Please use 'NHWC'.`);let H=n.makeOutput(h.outShape,"float32"),ee=n.dataIdMap.get(H.dataId).id,j=u==null?0:n.dataIdMap.get(u.dataId).id;return f_(y,z,V,Q,x,I,v,A,E,T,F,k,W,_,M,R,L,$,w,g,j,d||0,ee),H}var m_={kernelName:nl,backendName:"wasm",setupFunc:lQ,kernelFunc:cQ};var d_;function pQ(r){d_=r.wasm.cwrap(au,null,["number","number","number","number","number","number","array","number"])}function fQ(r){let{backend:t,inputs:e}=r,{params:n,indices:o}=e,[s,a,u,l]=xh.prepareAndValidate(n,o),i=t.makeOutput(s,n.dtype);if(a===0)return i;let c=o.shape,p=c[c.length-1],m=t.dataIdMap.get(n.dataId).id,h=t.dataIdMap.get(o.dataId).id,g=new Uint8Array(new Int32Array(l).buffer),y=t.dataIdMap.get(i.dataId).id;return d_(m,Te[n.dtype],h,a,p,u,g,y),i}var h_={kernelName:au,backendName:"wasm",setupFunc:pQ,kernelFunc:fQ};var g_;function mQ(r){g_=r.wasm.cwrap("Gather",null,["number","number","array","number","number","number","array","number"])}function dQ(r){let{backend:t,inputs:e,attrs:n}=r,{x:o,indices:s}=e,{axis:a,batchDims:u}=n,l=b.parseAxisParam(a,o.shape)[0],i=t.readSync(s.dataId),c=o.shape[l];for(let F=0;F<i.length;++F){let k=i[F];b.assert(k<=c-1&&k>=0,()=>`GatherV2: the index value ${k} is not in [0, ${c-1}]`)}let p=S.segment_util.collectGatherOpShapeInfo(o,s,l,u),f=sr({inputs:{x:o},attrs:{shape:[p.batchSize,p.outerSize,p.dimSize,p.sliceSize]},backend:t}),m=b.sizeFromShape(s.shape),d=sr({inputs:{x:s},attrs:{shape:[p.batchSize,m/p.batchSize]},backend:t}),h=[p.batchSize,p.outerSize,m/p.batchSize,p.sliceSize],g=t.makeOutput(h,o.dtype);if(b.sizeFromShape(o.shape)===0)return g;let y=f.shape.length-1,w=t.dataIdMap.get(f.dataId).id,I=t.dataIdMap.get(d.dataId).id,v=t.dataIdMap.get(g.dataId).id,E=new Uint8Array(new Int32Array(b.computeStrides(f.shape)).buffer),T=new Uint8Array(new Int32Array(b.computeStrides(h)).buffer);return g_(w,Te[o.dtype],E,y,I,p.batchSize,T,v),t.disposeData(f.dataId),t.disposeData(d.dataId),g.shape=p.outputShape,g}var y_={kernelName:vi,backendName:"wasm",setupFunc:mQ,kernelFunc:dQ};var hQ=!1,x_=et(uu,hQ,"bool");var gQ=!1,w_=et(lu,gQ,"bool");var b_=Ee(cu,"bool");var A_=Ee(pu,"bool");var I_=Ee(fu,"bool");var S_;function yQ(r){S_=r.wasm.cwrap(Ls,null,["number","number","number","number"])}function xQ(r){let{inputs:{x:t},attrs:{alpha:e},backend:n}=r,o=n.dataIdMap.get(t.dataId).id,s=n.makeOutput(t.shape,"float32");if(b.sizeFromShape(t.shape)!==0){let a=n.dataIdMap.get(s.dataId).id;S_(o,Te[t.dtype],e,a)}return s}var C_={kernelName:Ls,backendName:"wasm",setupFunc:yQ,kernelFunc:xQ};var wQ=!1,k_=et(mu,wQ,"bool");var bQ=!1,v_=et(du,bQ,"bool");var E_;function AQ(r){E_=r.wasm.cwrap(hu,null,["number","number","number","number"])}function IQ(r){let{attrs:t,backend:e}=r,{start:n,stop:o,num:s}=t,a=Math.floor(s),u=e.makeOutput([a],"float32");return E_(e.dataIdMap.get(u.dataId).id,n,o,a),u}var __={kernelName:hu,backendName:"wasm",setupFunc:AQ,kernelFunc:IQ};var D_=Ee("Log");var R_=Ee(gu);var SQ=!1,T_=et(yu,SQ,"bool");var M_=Ee(xu);var CQ=!1,N_=et(wu,CQ,"bool");var kQ=!1,F_=et(uS,kQ,"bool");var B_;function vQ(r){B_=r.wasm.cwrap("LRN",null,["number","number","number","number","number","number","number"])}function EQ(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{depthRadius:s,bias:a,alpha:u,beta:l}=n;if(o.dtype!=="float32")throw new Error("LRN error: x must have dtype float32");let i=e.makeOutput(o.shape,o.dtype);return B_(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(i.dataId).id,o.shape[3],s,a,u,l),i}var P_={kernelName:"LRN",backendName:"wasm",setupFunc:vQ,kernelFunc:EQ};var $_;function _Q(r){$_=r.wasm.cwrap(bu,null,["number","number","number","number","number","number","number","number","number"])}function DQ(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,y:s,dy:a}=t,{depthRadius:u,bias:l,alpha:i,beta:c}=n;if(o.dtype!=="float32"||s.dtype!=="float32"||a.dtype!=="float32")throw new Error("LRNGrad error: x, y, and dy must have dtype float32");let p=e.makeOutput(o.shape,o.dtype);return $_(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(a.dataId).id,e.dataIdMap.get(p.dataId).id,a.shape[3],u,l,i,c),p}var L_={kernelName:bu,backendName:"wasm",setupFunc:_Q,kernelFunc:DQ};var O_;function RQ(r){O_=r.wasm.cwrap("Max",null,["number","number","number","number"])}function TQ(r){let{backend:t,inputs:e,attrs:n}=r,{reductionIndices:o,keepDims:s}=n,{x:a}=e,l=t.dataIdMap.get(a.dataId).id,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=cn(a,o,t);if(m){let w=t.dataIdMap.get(c.dataId).id;i=c,l=w}let d=i.shape.length;S.assertAxesAreInnerMostDims("max",p,d);let[h,g]=S.computeOutAndReduceShapes(i.shape,p),y=b.sizeFromShape(g),x=t.makeOutput(h,a.dtype);if(b.sizeFromShape(i.shape)!==0){let w=t.dataIdMap.get(x.dataId).id;O_(l,Te[a.dtype],y,w)}if(m&&t.disposeData(c.dataId),s){let w=S.expandShapeToKeepDim(x.shape,f);x.shape=w}return x}var z_={kernelName:"Max",backendName:"wasm",setupFunc:RQ,kernelFunc:TQ};var MQ=!1,W_=et(Os,MQ);var G_;function NQ(r){G_=r.wasm.cwrap(Au,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function FQ(r){let{inputs:t,attrs:e,backend:n}=r,o=t.x,s=n.dataIdMap.get(o.dataId).id;b.assert(o.dtype==="float32",()=>`Error in MaxPool: only float32 input is supported. Got ${o.dtype}.`);let{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=e,c=S.computePool2DInfo(o.shape,a,u,1,l,i),p=c.filterHeight,f=c.filterWidth,m=c.padInfo.top,d=c.padInfo.right,h=c.padInfo.bottom,g=c.padInfo.left,y=c.dilationHeight,x=c.dilationWidth,w=c.strideHeight,A=c.strideWidth,I=c.inChannels,v=c.outChannels;if(c.dataFormat!=="channelsLast")throw new Error(`wasm backend does not support dataFormat:'${c.dataFormat}'. Please use 'channelsLast'.`);let E=n.makeOutput(c.outShape,"float32"),T=n.dataIdMap.get(E.dataId).id;return G_(s,o.shape[0],o.shape[1],o.shape[2],p,f,m,d,h,g,y,x,w,A,I,v,T),E}var U_={kernelName:Au,backendName:"wasm",setupFunc:NQ,kernelFunc:FQ};var V_;function BQ(r){V_=r.wasm.cwrap("MaxPool3D",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function PQ(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l,dataFormat:i}=n,c=S.computePool3DInfo(o.shape,s,a,1,u,l,i),p=e.makeOutput(c.outShape,o.dtype);return V_(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,c.batchSize,c.inChannels,c.inDepth,c.inHeight,c.inWidth,c.outDepth,c.outHeight,c.outWidth,c.strideDepth,c.strideHeight,c.strideWidth,c.dilationDepth,c.dilationHeight,c.dilationWidth,c.effectiveFilterDepth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.front,c.padInfo.top,c.padInfo.left),p}var H_={kernelName:ip,backendName:"wasm",setupFunc:BQ,kernelFunc:PQ};var Q_;function $Q(r){Q_=r.wasm.cwrap("MaxPool3DGrad",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function LQ(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=n,c=S.computePool3DInfo(s.shape,a,u,1,l,i),p=e.makeOutput(s.shape,s.dtype);return Q_(e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,c.batchSize,c.inChannels,c.inDepth,c.inHeight,c.inWidth,c.outDepth,c.outHeight,c.outWidth,c.strideDepth,c.strideHeight,c.strideWidth,c.dilationDepth,c.dilationHeight,c.dilationWidth,c.effectiveFilterDepth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.front,c.padInfo.top,c.padInfo.left),p}var q_={kernelName:ap,backendName:"wasm",setupFunc:$Q,kernelFunc:LQ};var K_;function OQ(r){K_=r.wasm.cwrap("MaxPoolGrad",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function zQ(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=n,c=S.computePool2DInfo(s.shape,a,u,1,l,i),p=e.makeOutput(s.shape,s.dtype);return K_(e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,c.batchSize,c.inChannels,c.inHeight,c.inWidth,c.outHeight,c.outWidth,c.strideHeight,c.strideWidth,c.dilationHeight,c.dilationWidth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.top,c.padInfo.left),p}var j_={kernelName:sp,backendName:"wasm",setupFunc:OQ,kernelFunc:zQ};var Y_;function WQ(r){Y_=r.wasm.cwrap("MaxPoolWithArgmax",null,["number","number","number","number","boolean","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function GQ(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,includeBatchInIndex:l}=n;b.assert(o.shape.length===4,()=>`Error in maxPool: input must be rank 4 but got rank ${o.shape.length}.`);let i=[1,1];b.assert(S.eitherStridesOrDilationsAreOne(a,i),()=>`Error in maxPool: Either strides or dilations must be 1. Got strides ${a} and dilations '${i}'`);let c=S.computePool2DInfo(o.shape,s,a,[1,1],u),p=e.makeOutput(c.outShape,o.dtype),f=e.makeOutput(c.outShape,"int32");return Y_(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,e.dataIdMap.get(f.dataId).id,Te[o.dtype],l,c.batchSize,c.inChannels,c.inHeight,c.inWidth,c.outHeight,c.outWidth,c.strideHeight,c.strideWidth,c.dilationHeight,c.dilationWidth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.top,c.padInfo.left),[p,f]}var X_={kernelName:up,backendName:"wasm",setupFunc:WQ,kernelFunc:GQ};var J_;function UQ(r){J_=r.wasm.cwrap(Iu,null,["number, number, number"])}function VQ(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,u=t.dataIdMap.get(a.dataId).id,l=u,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=cn(a,o,t),d=p;if(m){let A=t.dataIdMap.get(c.dataId).id;A!==u&&(i=c,l=A,d=S.getInnerMostAxes(d.length,i.shape.length))}S.assertAxesAreInnerMostDims("mean",d,i.shape.length);let[h,g]=S.computeOutAndReduceShapes(i.shape,d),y=b.sizeFromShape(g),x=i;i.dtype!=="float32"&&(x=xn({backend:t,inputs:{x:i},attrs:{dtype:"float32"}}),l=t.dataIdMap.get(x.dataId).id);let w=t.makeOutput(h,"float32");if(b.sizeFromShape(i.shape)!==0){let A=t.dataIdMap.get(w.dataId).id;J_(l,y,A)}if(m&&t.disposeData(c.dataId),s){let A=S.expandShapeToKeepDim(w.shape,f);w.shape=A}return i.dtype!=="float32"&&t.disposeData(x.dataId),w}var Z_={kernelName:Iu,backendName:"wasm",setupFunc:UQ,kernelFunc:VQ};var eD;function HQ(r){eD=r.wasm.cwrap("Min",null,["number","number","number","number"])}function QQ(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,u=t.dataIdMap.get(a.dataId).id,l=u,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=cn(a,o,t);if(m){let w=t.dataIdMap.get(c.dataId).id;w!==u&&(i=c,l=w)}let d=i.shape.length;S.assertAxesAreInnerMostDims("min",p,d);let[h,g]=S.computeOutAndReduceShapes(i.shape,p),y=b.sizeFromShape(g),x=t.makeOutput(h,i.dtype);if(b.sizeFromShape(i.shape)!==0){let w=t.dataIdMap.get(x.dataId).id;eD(l,Te[a.dtype],y,w)}if(m&&t.disposeData(c.dataId),s){let w=S.expandShapeToKeepDim(x.shape,f);x.shape=w}return x}var tD={kernelName:"Min",backendName:"wasm",setupFunc:HQ,kernelFunc:QQ};var qQ=!1,rD=et(Su,qQ);var Hb;(function(r){r[r.reflect=0]="reflect",r[r.symmetric=1]="symmetric"})(Hb||(Hb={}));var nD;function KQ(r){nD=r.wasm.cwrap(Cu,null,["number","array","number","number","array","array","number","number"])}function jQ(r){let{inputs:{x:t},backend:e,attrs:{paddings:n,mode:o}}=r,s=n.map((d,h)=>d[0]+t.shape[h]+d[1]),a=e.dataIdMap.get(t.dataId).id,u=e.makeOutput(s,t.dtype),l=e.dataIdMap.get(u.dataId).id,i=new Uint8Array(new Int32Array(t.shape).buffer),c=n.map(d=>d[0]),p=n.map(d=>d[1]),f=new Uint8Array(new Int32Array(c).buffer),m=new Uint8Array(new Int32Array(p).buffer);return nD(a,i,t.shape.length,Te[t.dtype],f,m,Hb[o],l),u}var oD={kernelName:Cu,backendName:"wasm",kernelFunc:jQ,setupFunc:KQ};var sD;function YQ(r){sD=r.wasm.cwrap(Qu,null,["number","number","number","number"])}function Qb(r){let{backend:t,inputs:{logits:e},attrs:{dim:n}}=r,o=t.dataIdMap.get(e.dataId).id,s=t.makeOutput(e.shape,e.dtype),a=t.dataIdMap.get(s.dataId).id,u=e.shape[n],l=b.sizeFromShape(e.shape)/u;return b.sizeFromShape(s.shape)===0||sD(o,a,u,l),s}var iD={kernelName:Qu,backendName:"wasm",setupFunc:YQ,kernelFunc:Qb};var aD;function XQ(r){aD=r.wasm.cwrap(ku,null,["number","number","number","number","number","number"])}function JQ(r){let{inputs:t,backend:e,attrs:n}=r,{logits:o}=t,{numSamples:s,seed:a,normalized:u}=n;if(o.dtype!=="float32")throw new Error(`Tensor logits must have dtype float32, got ${o.dtype}`);let l=u?o:Qb({inputs:{logits:o},backend:e,attrs:{dim:o.shape.length-1}}),[i,c]=l.shape,p=e.makeOutput([i,s],"int32");return aD(e.dataIdMap.get(l.dataId).id,i,c,s,a,e.dataIdMap.get(p.dataId).id),u||e.disposeData(l.dataId),p}var uD={kernelName:ku,backendName:"wasm",setupFunc:XQ,kernelFunc:JQ};var lD=et("Mod",!0);var ZQ=!0,cD=et(zs,ZQ);var pD=Ee("Neg");function Qp(r,t){let e=new Int32Array(r.wasm.HEAPU8.buffer,t,4),n=e[0],o=e[1],s=e[2],a=e[3];return r.wasm._free(t),{pSelectedIndices:n,selectedSize:o,pSelectedScores:s,pValidOutputs:a}}var fD;function eq(r){fD=r.wasm.cwrap(Eu,"number",["number","number","number","number","number"])}function tq(r){let{backend:t,inputs:e,attrs:n}=r,{iouThreshold:o,maxOutputSize:s,scoreThreshold:a}=n,{boxes:u,scores:l}=e,i=t.dataIdMap.get(u.dataId).id,c=t.dataIdMap.get(l.dataId).id,p=fD(i,c,s,o,a),{pSelectedIndices:f,selectedSize:m,pSelectedScores:d,pValidOutputs:h}=Qp(t,p);return t.wasm._free(d),t.wasm._free(h),t.makeOutput([m],"int32",f)}var mD={kernelName:Eu,backendName:"wasm",setupFunc:eq,kernelFunc:tq};var dD;function rq(r){dD=r.wasm.cwrap(Yf,"number",["number","number","number","number","number","bool"])}function nq(r){let{backend:t,inputs:e,attrs:n}=r,{iouThreshold:o,maxOutputSize:s,scoreThreshold:a,padToMaxOutputSize:u}=n,{boxes:l,scores:i}=e,c=t.dataIdMap.get(l.dataId).id,p=t.dataIdMap.get(i.dataId).id,f=dD(c,p,s,o,a,u),{pSelectedIndices:m,selectedSize:d,pSelectedScores:h,pValidOutputs:g}=Qp(t,f);t.wasm._free(h);let y=t.makeOutput([d],"int32",m),x=t.makeOutput([],"int32",g);return[y,x]}var hD={kernelName:Yf,backendName:"wasm",setupFunc:rq,kernelFunc:nq};var gD;function oq(r){gD=r.wasm.cwrap(_u,"number",["number","number","number","number","number","number"])}function sq(r){let{backend:t,inputs:e,attrs:n}=r,{iouThreshold:o,maxOutputSize:s,scoreThreshold:a,softNmsSigma:u}=n,{boxes:l,scores:i}=e,c=t.dataIdMap.get(l.dataId).id,p=t.dataIdMap.get(i.dataId).id,f=gD(c,p,s,o,a,u),{pSelectedIndices:m,selectedSize:d,pSelectedScores:h,pValidOutputs:g}=Qp(t,f);t.wasm._free(g);let y=t.makeOutput([d],"int32",m),x=t.makeOutput([d],"float32",h);return[y,x]}var yD={kernelName:_u,backendName:"wasm",setupFunc:oq,kernelFunc:sq};var iq=!1,xD=et(vu,iq,"bool");var wD;function aq(r){wD=r.wasm.cwrap(Du,null,["number","number","number","number","number"])}function uq(r){let{inputs:t,backend:e,attrs:n}=r,{indices:o}=t,{dtype:s,depth:a,onValue:u,offValue:l}=n,i=e.makeOutput([...o.shape,a],s),c=e.dataIdMap.get(i.dataId).id,f=e.dataIdMap.get(o.dataId).id;return wD(f,a,u,l,c),i}var bD={kernelName:Du,backendName:"wasm",setupFunc:aq,kernelFunc:uq};function lq(r){let{inputs:{x:t},backend:e}=r,n=e.makeOutput(t.shape,t.dtype);return e.typedArrayFromHeap(n).fill(1),n}var AD={kernelName:Ei,backendName:"wasm",kernelFunc:lq};function cq(r){let{inputs:t,backend:e,attrs:n}=r,{axis:o}=n;if(t.length===1)return Lh({inputs:{input:t[0]},backend:e,attrs:{dim:o}});let s=t[0].shape,a=t[0].dtype;t.forEach(c=>{b.assertShapesMatch(s,c.shape,"All tensors passed to stack must have matching shapes"),b.assert(a===c.dtype,()=>"All tensors passed to stack must have matching dtypes")});let u=[],l=t.map(c=>{let p=Lh({inputs:{input:c},backend:e,attrs:{dim:o}});return u.push(p),p}),i=Gb({inputs:l,backend:e,attrs:{axis:o}});return u.forEach(c=>e.disposeData(c.dataId)),i}var ID={kernelName:_i,backendName:"wasm",kernelFunc:cq};var SD;function pq(r){SD=r.wasm.cwrap(Ru,null,["number","array","number","number","array","array","number","number"])}function fq(r){let{inputs:{x:t},backend:e,attrs:{paddings:n,constantValue:o}}=r,s=n.map((h,g)=>h[0]+t.shape[g]+h[1]);if(b.sizeFromShape(t.shape)===0)return Vb({backend:e,attrs:{shape:s,value:o,dtype:t.dtype}});let a=e.dataIdMap.get(t.dataId).id,u=e.makeOutput(s,t.dtype),i=e.dataIdMap.get(u.dataId).id,c=new Uint8Array(new Int32Array(t.shape).buffer),p=n.map(h=>h[0]),f=n.map(h=>h[1]),m=new Uint8Array(new Int32Array(p).buffer),d=new Uint8Array(new Int32Array(f).buffer);return SD(a,c,t.shape.length,Te[t.dtype],m,d,o,i),u}var Oh={kernelName:Ru,backendName:"wasm",kernelFunc:fq,setupFunc:pq};var mq=!1,CD=et("Pow",mq);var kD;function dq(r){kD=r.wasm.cwrap(Ws,null,["number","number","number"])}function hq(r){let{inputs:t,backend:e}=r,{x:n,alpha:o}=t,s=e.dataIdMap.get(n.dataId).id,a=e.dataIdMap.get(o.dataId).id,u=s,l=n,i=l;l.dtype!=="float32"&&(i=xn({backend:e,inputs:{x:n},attrs:{dtype:"float32"}}),u=e.dataIdMap.get(i.dataId).id);let c=e.makeOutput(n.shape,"float32"),p=e.dataIdMap.get(c.dataId).id;return kD(u,a,p),l.dtype!=="float32"&&e.disposeData(i.dataId),c}var vD={kernelName:Ws,backendName:"wasm",setupFunc:dq,kernelFunc:hq};var ED;function gq(r){ED=r.wasm.cwrap(Tu,null,["number","number","number","number"])}function yq(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,u=t.dataIdMap.get(a.dataId).id,l=u,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=cn(a,o,t),d=p;if(m){let w=t.dataIdMap.get(c.dataId).id;w!==u&&(i=c,l=w,d=S.getInnerMostAxes(d.length,i.shape.length))}S.assertAxesAreInnerMostDims("prod",d,i.shape.length);let[h,g]=S.computeOutAndReduceShapes(i.shape,d),y=b.sizeFromShape(g),x=t.makeOutput(h,i.dtype);if(b.sizeFromShape(i.shape)!==0){let w=t.dataIdMap.get(x.dataId).id;ED(l,y,Te[x.dtype],w)}if(m&&t.disposeData(c.dataId),s){let w=S.expandShapeToKeepDim(x.shape,f);x.shape=w}return x}var _D={kernelName:Tu,backendName:"wasm",setupFunc:gq,kernelFunc:yq};var xq=r=>{let{backend:t,attrs:e}=r,{start:n,stop:o,step:s,dtype:a}=e,u=El(n,o,s,a),l=t.makeOutput([u.length],a);return t.typedArrayFromHeap(l).set(u),l},DD={kernelName:lp,backendName:"wasm",kernelFunc:xq};var wq=!0,RD=et(Ps,wq);var TD=Ee(Mu);var MD=Ee(Gs);var ND=Ee(Us);var FD;function bq(r){FD=r.wasm.cwrap(Bu,null,["number","number","number","number","number","number","number","number","number","number"])}function Aq(r){let{backend:t,inputs:e,attrs:n}=r,{images:o}=e,{alignCorners:s,halfPixelCenters:a,size:u}=n,[l,i]=u,[c,p,f,m]=o.shape,d=[c,l,i,m],h=t.dataIdMap.get(o.dataId),g;h.dtype!=="float32"&&(g=xn({backend:t,inputs:{x:o},attrs:{dtype:"float32"}}),h=t.dataIdMap.get(g.dataId));let y=h.id,x=t.makeOutput(d,"float32");if(b.sizeFromShape(o.shape)===0)return x;let w=t.dataIdMap.get(x.dataId).id;return FD(y,c,p,f,m,l,i,s?1:0,a?1:0,w),g!=null&&t.disposeData(g.dataId),x}var BD={kernelName:Bu,backendName:"wasm",setupFunc:bq,kernelFunc:Aq};var PD;function Iq(r){PD=r.wasm.cwrap(Pu,null,["number","number","number","array","array","boolean"])}function Sq(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n,u=e.makeOutput(o.shape,"float32"),l=e.dataIdMap.get(o.dataId),i;return l.dtype!=="float32"&&(i=xn({backend:e,inputs:{x:o},attrs:{dtype:"float32"}}),l=e.dataIdMap.get(i.dataId)),PD(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(u.dataId).id,new Uint8Array(new Int32Array(o.shape).buffer),new Uint8Array(new Int32Array(s.shape).buffer),a),i!=null&&e.disposeData(i.dataId),u}var $D={kernelName:Pu,backendName:"wasm",setupFunc:Iq,kernelFunc:Sq};var LD;function Cq(r){LD=r.wasm.cwrap(Nu,null,["number","number","number","number","number","number","number","number","number","number"])}function kq(r){let{backend:t,inputs:e,attrs:n}=r,{images:o}=e,{alignCorners:s,halfPixelCenters:a,size:u}=n,[l,i]=u,[c,p,f,m]=o.shape,d=[c,l,i,m],h=t.makeOutput(d,"float32");if(b.sizeFromShape(o.shape)===0)return h;let g=t.dataIdMap.get(o.dataId),y;g.dtype!=="float32"&&(y=xn({backend:t,inputs:{x:o},attrs:{dtype:"float32"}}),g=t.dataIdMap.get(y.dataId));let x=g.id,w=t.dataIdMap.get(h.dataId).id;return LD(x,c,p,f,m,l,i,s?1:0,a?1:0,w),y!=null&&t.disposeData(y.dataId),h}var OD={kernelName:Nu,backendName:"wasm",setupFunc:Cq,kernelFunc:kq};var zD;function vq(r){zD=r.wasm.cwrap(Fu,null,["number","number","number","array","array","boolean"])}function Eq(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n,u=e.makeOutput(o.shape,"float32"),l=e.dataIdMap.get(o.dataId),i;return l.dtype!=="float32"&&(i=xn({backend:e,inputs:{x:o},attrs:{dtype:"float32"}}),l=e.dataIdMap.get(i.dataId)),zD(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(u.dataId).id,new Uint8Array(new Int32Array(o.shape).buffer),new Uint8Array(new Int32Array(s.shape).buffer),a),i!=null&&e.disposeData(i.dataId),u}var WD={kernelName:Fu,backendName:"wasm",setupFunc:vq,kernelFunc:Eq};var GD;function _q(r){GD=r.wasm.cwrap($u,null,["number","array","number","array","number","number"])}function Dq(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{dims:s}=n,a=b.parseAxisParam(s,o.shape);if(o.shape.length===0)return Fl({inputs:{x:o},backend:e});let u=e.makeOutput(o.shape,o.dtype),l=e.dataIdMap.get(o.dataId).id,i=e.dataIdMap.get(u.dataId).id,c=new Uint8Array(new Int32Array(a).buffer),p=new Uint8Array(new Int32Array(o.shape).buffer);GD(l,c,a.length,p,o.shape.length,i);let f=sr({inputs:{x:u},attrs:{shape:o.shape},backend:e});return e.disposeData(u.dataId),f}var UD={kernelName:$u,backendName:"wasm",kernelFunc:Dq,setupFunc:_q};var VD;function Rq(r){VD=r.wasm.cwrap(el,null,["number","number","number","number","number","number","number","number","array","number","number"])}function Tq(r){let{inputs:t,backend:e,attrs:n}=r,{image:o}=t,{radians:s,fillValue:a,center:u}=n,l=e.makeOutput(o.shape,o.dtype),i=e.dataIdMap.get(o.dataId).id,c=e.dataIdMap.get(l.dataId).id,[p,f,m,d]=o.shape,[h,g]=S.getImageCenter(u,f,m),y=a===0,x=255,w=typeof a=="number"?[a,a,a,y?0:x]:[...a,x],A=new Uint8Array(new Int32Array(w).buffer);return VD(i,p,f,m,d,s,h,g,A,w.length,c),l}var HD={kernelName:el,backendName:"wasm",kernelFunc:Tq,setupFunc:Rq};var QD=Ee(Lu);var qD=Ee(Vs);var KD;function Mq(r){KD=r.wasm.cwrap(Ou,null,["number","number","number","number","number","number","array","number","number"])}function Nq(r){let{backend:t,inputs:e,attrs:n}=r,{indices:o,updates:s}=e,{shape:a}=n,u=t.makeOutput(a,s.dtype);if(b.sizeFromShape(a)===0)return u;let{sliceRank:l,numUpdates:i,sliceSize:c,strides:p,outputSize:f}=Dp.calculateShapes(s,o,a),d=t.dataIdMap.get(o.dataId).id,g=t.dataIdMap.get(s.dataId).id,y=new Uint8Array(new Int32Array(p).buffer),x=t.dataIdMap.get(u.dataId).id;return KD(d,g,Te[s.dtype],l,i,c,y,f,x),u}var jD={kernelName:Ou,backendName:"wasm",setupFunc:Mq,kernelFunc:Nq};var YD;function Fq(r){YD=r.wasm.cwrap(Wu,null,["number","number","number","number","number","number","bool","number"])}function Bq(r){let{inputs:t,backend:e,attrs:n}=r,{sortedSequence:o,values:s}=t,{side:a}=n;if(o.dtype!==s.dtype)throw new Error(`SearchSorted error: sorted_sequence must have the same dtype as values. Got ${o.dtype} and ${s.dtype}`);let u=e.makeOutput(s.shape,"int32");function l(i){return e.dataIdMap.get(i.dataId).id}return YD(l(o),l(s),o.shape[0],o.shape[1],s.shape[1],Te[o.dtype],a==="left",l(u)),u}var XD={kernelName:Wu,backendName:"wasm",setupFunc:Fq,kernelFunc:Bq};var JD;function Pq(r){JD=r.wasm.cwrap("SelectV2",null,["number","number","number","number","number"])}function $q(r){let{inputs:t,backend:e}=r,{condition:n,t:o,e:s}=t,a=e.dataIdMap.get(n.dataId).id,u=e.dataIdMap.get(o.dataId).id,l=e.dataIdMap.get(s.dataId).id,i=e.makeOutput(o.shape,o.dtype),c=e.dataIdMap.get(i.dataId).id,p=n.shape.length,f=o.shape.length,m=p===0||p>1||f===1?1:b.sizeFromShape(o.shape.slice(1));return JD(a,u,l,m,c),i}var ZD={kernelName:cp,backendName:"wasm",kernelFunc:$q,setupFunc:Pq};var eR=Ee(Gu);var tR;function Lq(r){tR=r.wasm.cwrap(Hs,null,["number","number"])}function Oq(r){let{backend:t,inputs:{x:e}}=r,n=t.dataIdMap.get(e.dataId).id,o=t.makeOutput(e.shape,e.dtype),s=t.dataIdMap.get(o.dataId).id;return b.sizeFromShape(o.shape)===0||tR(n,s),o}var rR={kernelName:"Sigmoid",backendName:"wasm",setupFunc:Lq,kernelFunc:Oq};var nR=Ee(Vu);var oR=Ee("Sin");var sR=Ee(Uu);var iR=Ee(Hu);function zq(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,paddings:a}=n,u=b.sizeFromShape(s),l=[[0,0]];l.push(...a);for(let v=1+s.length;v<o.shape.length;++v)l.push([0,0]);let i=Oh.kernelFunc({inputs:{x:o},backend:e,attrs:{paddings:l,constantValue:0}}),c=S.getReshaped(i.shape,s,u,!1),p=S.getPermuted(c.length,s.length,!1),f=S.getReshapedPermuted(i.shape,s,u,!1),h=sr({inputs:{x:i},backend:e,attrs:{shape:c}}),x=Qn({inputs:{x:h},backend:e,attrs:{perm:p}}),I=sr({inputs:{x},backend:e,attrs:{shape:f}});return e.disposeData(i.dataId),e.disposeData(h.dataId),e.disposeData(x.dataId),I}var aR={kernelName:pp,backendName:"wasm",kernelFunc:zq};var uR;function Wq(r){uR=r.wasm.cwrap("SparseFillEmptyRows","number",["number","number","number","number","number","number","number","number","number","number","number","number"])}function Gq(r){let{backend:t,inputs:e}=r,{indices:n,values:o,denseShape:s,defaultValue:a}=e,u=n.shape[0],l=n.shape[1],i=t.readSync(s.dataId)[0],c=[u+i,l],p=t.dataIdMap.get(n.dataId).id,f=t.dataIdMap.get(o.dataId).id,m=t.dataIdMap.get(a.dataId).id,d=t.makeOutput(c,n.dtype),h=t.dataIdMap.get(d.dataId).id,g=t.makeOutput(c.slice(0,1),o.dtype),y=t.dataIdMap.get(g.dataId).id,x=t.makeOutput([i],"bool"),w=t.dataIdMap.get(x.dataId).id,A=t.makeOutput([u],n.dtype),I=t.dataIdMap.get(A.dataId).id,v=t.makeOutput([4],"int32"),E=t.dataIdMap.get(v.dataId).id,T=uR(p,f,Te[o.dtype],u,i,l,m,h,y,w,I,E),F=t.readSync(v.dataId),k;switch(F[0]){case 1:{k=S.getSparseFillEmptyRowsIndicesDenseShapeMismatch(F[1]);break}case 2:{k=S.getSparseFillEmptyRowsNegativeIndexErrorMessage(F[1],F[2]);break}case 3:k=S.getSparseFillEmptyRowsOutOfRangeIndexErrorMessage(F[1],F[2],F[3]);break;default:k=""}if(t.disposeData(v.dataId),k)throw t.disposeData(d.dataId),t.disposeData(g.dataId),t.disposeData(x.dataId),t.disposeData(A.dataId),new Error(k);let _=d,M=g;return T!==c[0]&&(_=go({inputs:{x:d},attrs:{begin:0,size:[T,l]},backend:t}),M=go({inputs:{x:g},attrs:{begin:0,size:T},backend:t}),t.disposeData(d.dataId),t.disposeData(g.dataId)),[_,M,x,A]}var lR={kernelName:Pd,backendName:"wasm",setupFunc:Wq,kernelFunc:Gq};var cR;function Uq(r){cR=r.wasm.cwrap(Xf,null,["number","number","number","number","number","number","number"])}function Vq(r){let{backend:t,inputs:e}=r,{inputIndices:n,inputShape:o,newShape:s}=e;if(n.shape.length!==2)throw new Error(`Input indices should be a matrix but received shape
        ${n.shape}`);if(o.shape.length!==1)throw new Error(`Input shape should be a vector but received shape
        ${o.shape}`);if(s.shape.length!==1)throw new Error(`Target shape should be a vector but received shape ${s.shape}`);let a=t.dataIdMap.get(n.dataId).id,u=t.dataIdMap.get(o.dataId).id,l=t.dataIdMap.get(s.dataId).id,i=n.shape[0],c=b.sizeFromShape(s.shape),p=t.makeOutput([i,c],n.dtype),f=t.dataIdMap.get(p.dataId).id,m=t.makeOutput([c],s.dtype),d=t.dataIdMap.get(m.dataId).id,h=t.makeOutput([3],"int32"),g=t.dataIdMap.get(h.dataId).id;cR(a,u,l,i,f,d,g);let y=t.readSync(h.dataId),x;switch(y[0]){case 0:{x=S.getSparseReshapeMultipleNegativeOneOutputDimErrorMessage(y[1],y[2]);break}case 1:{x=S.getSparseReshapeNegativeOutputDimErrorMessage(y[1],y[2]);break}case 2:x=S.getSparseReshapeEmptyTensorZeroOutputDimErrorMessage();break;case 3:{let w=Array.from(t.readSync(o.dataId)),A=Array.from(t.readSync(m.dataId));x=S.getSparseReshapeInputOutputMultipleErrorMessage(w,A);break}case 4:{let w=Array.from(t.readSync(o.dataId)),A=Array.from(t.readSync(m.dataId));x=S.getSparseReshapeInputOutputMismatchErrorMessage(w,A);break}default:x=""}if(t.disposeData(h.dataId),x)throw t.disposeData(p.dataId),t.disposeData(m.dataId),new Error(x);return[p,m]}var pR={kernelName:Xf,backendName:"wasm",setupFunc:Uq,kernelFunc:Vq};var fR;function zh(r){fR=r.wasm.cwrap("SparseSegmentReduction",null,["number","number","number","number","number","number","number","number","number"])}function Wh(r,t){let{backend:e,inputs:n}=r,{data:o,indices:s,segmentIds:a}=n,u=s.shape[0],l=e.readSync(a.dataId,u-1,u)[0],c=u>0?l+1:0;if(c<0)throw new Error(S.getSparseSegmentReductionNegativeSegmentIdsErrorMessage());let p=o.shape.slice();p[0]=c;let f=e.dataIdMap.get(o.dataId).id,m=e.dataIdMap.get(s.dataId).id,d=e.dataIdMap.get(a.dataId).id,h=e.makeOutput(p,o.dtype),g=e.dataIdMap.get(h.dataId).id,y=e.makeOutput([4],"int32"),x=e.dataIdMap.get(y.dataId).id;fR(f,Te[o.dtype],o.shape[0],m,d,g,x,t,0);let w=e.readSync(y.dataId),A;switch(w[0]){case 0:{A=S.getSparseSegmentReductionNegativeSegmentIdsErrorMessage();break}case 1:{A=S.getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage();break}case 2:A=S.getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage(w[1],w[2]);break;case 3:A=S.getSparseSegmentReductionIndicesOutOfRangeErrorMessage(w[1],w[2],w[3]);break;default:A=""}if(e.disposeData(y.dataId),A)throw e.disposeData(h.dataId),new Error(A);return h}function Hq(r){return Wh(r,!0)}var mR={kernelName:fp,backendName:"wasm",setupFunc:zh,kernelFunc:Hq};function Qq(r){return Wh(r,!1)}var dR={kernelName:mp,backendName:"wasm",setupFunc:zh,kernelFunc:Qq};var hR;function qq(r){hR=r.wasm.cwrap(qu,null,["number","number","number","number","number","number","number","number","array","number","number"])}function Kq(r){let{backend:t,inputs:e,attrs:n}=r,{sparseIndices:o,sparseValues:s,defaultValue:a}=e,{outputShape:u}=n,l=t.makeOutput(u,a.dtype);if(b.sizeFromShape(u)===0)return l;let{sliceRank:i,numUpdates:c,sliceSize:p,strides:f,outputSize:m}=S.calculateShapes(s,o,u),d=t.dataIdMap.get(o.dataId).id,h=t.dataIdMap.get(s.dataId).id,g=t.dataIdMap.get(a.dataId).id,y=new Uint8Array(new Int32Array(f).buffer),x=t.dataIdMap.get(l.dataId).id;return hR(d,h,s.shape.length,g,Te[a.dtype],i,c,p,y,m,x),l}var gR={kernelName:qu,backendName:"wasm",setupFunc:qq,kernelFunc:Kq};function jq(r){let{inputs:t,attrs:e,backend:n}=r,{x:o}=t,{numOrSizeSplits:s,axis:a}=e,u=b.parseAxisParam(a,o.shape)[0],l=S.prepareSplitSize(o,s,u),i=new Array(o.shape.length).fill(0),c=o.shape.slice();return l.map(p=>{let f=[...c];f[u]=p;let m=go({inputs:{x:o},attrs:{begin:i,size:f},backend:n});return i[u]+=p,m})}var yR={kernelName:Ti,backendName:"wasm",kernelFunc:jq};var xR=Ee(Qs);var wR=Ee(dp);var Yq=!0,bR=et(Ku,Yq);var AR;function Xq(r){AR=r.wasm.cwrap(ss,null,["number","number","number","number"])}function Jq(r){let{backend:t,inputs:e,attrs:n}=r,{alpha:o}=n,{x:s}=e,a=t.dataIdMap.get(s.dataId).id,u=t.makeOutput(s.shape,s.dtype),l=t.dataIdMap.get(u.dataId).id;return AR(a,o,Te[s.dtype],l),u}var IR={kernelName:ss,backendName:"wasm",setupFunc:Xq,kernelFunc:Jq};var SR;function Zq(r){SR=r.wasm.cwrap(ju,null,["number","array","number","array","array","array","array","array","number","number"])}function eK(r){let{backend:t,inputs:e,attrs:n}=r,{x:o}=e,{begin:s,end:a,strides:u,beginMask:l,endMask:i,ellipsisMask:c,newAxisMask:p,shrinkAxisMask:f}=n,{finalShapeSparse:m,finalShape:d,isIdentity:h,sliceDim0:g,isSimpleSlice:y,begin:x,end:w,strides:A}=Yt.sliceInfo(o.shape,s,a,u,l,i,c,p,f),I;if(h)I=sr({inputs:{x:o},backend:t,attrs:{shape:d}});else if(g||y){b.assert(o.shape.length>=1,()=>`Input must have rank at least 1, got: ${o.shape.length}`);let v=Yt.computeOutShape(x,w,A),E=go({inputs:{x:o},backend:t,attrs:{begin:x,size:v}});I=sr({inputs:{x:E},backend:t,attrs:{shape:d}}),t.disposeData(E.dataId)}else{let v=t.makeOutput(m,"float32"),E=t.dataIdMap.get(o.dataId).id,T=new Uint8Array(new Int32Array(b.computeStrides(o.shape)).buffer),F=new Uint8Array(new Int32Array(x).buffer),k=new Uint8Array(new Int32Array(w).buffer),_=new Uint8Array(new Int32Array(A).buffer),M=new Uint8Array(new Int32Array(m).buffer),R=new Uint8Array(new Int32Array(b.computeStrides(m)).buffer),L=t.dataIdMap.get(v.dataId).id;SR(E,T,o.shape.length,F,k,_,M,R,m.length,L),I=sr({inputs:{x:v},backend:t,attrs:{shape:d}}),t.disposeData(v.dataId)}return I}var CR={kernelName:ju,backendName:"wasm",setupFunc:Zq,kernelFunc:eK};function tK(r){let{backend:t,inputs:e,attrs:n}=r,{data:o,dataSplits:s}=e,{separator:a,nGramWidths:u,leftPad:l,rightPad:i,padWidth:c,preserveShortSequences:p}=n,f=t.readSync(o.dataId),m=t.readSync(s.dataId),[d,h]=Dl(f,m,a,u,l,i,c,p),g=t.makeOutput([d.length],"string"),y=t.dataIdMap.get(g.dataId);y.stringBytes=d;let x=t.makeOutput(s.shape,"int32");return t.typedArrayFromHeap(x).set(h),[g,x]}var kR={kernelName:hp,backendName:"wasm",kernelFunc:tK};function rK(r){let{backend:t,inputs:e,attrs:n}=r,{input:o,delimiter:s}=e,{skipEmpty:a}=n,u=t.readSync(o.dataId),l=t.readSync(s.dataId),[i,c,p]=Rl(u,l[0],a),f=c.length,m=t.makeOutput([f,2],"int32");t.typedArrayFromHeap(m).set(i);let h=t.makeOutput([f],"string"),g=t.dataIdMap.get(h.dataId);g.stringBytes=c;let y=t.makeOutput([2],"int32");return t.typedArrayFromHeap(y).set(p),[m,h,y]}var vR={kernelName:$d,backendName:"wasm",kernelFunc:rK};function nK(r){let{backend:t,inputs:e,attrs:n}=r,{input:o}=e,{numBuckets:s}=n,a=t.readSync(o.dataId),u=Tl(a,s),l=t.makeOutput(o.shape,"int32");return t.typedArrayFromHeap(l).set(u),l}var ER={kernelName:Ld,backendName:"wasm",kernelFunc:nK};var oK=!0,_R=et("Sub",oK);var DR;function sK(r){DR=r.wasm.cwrap("Sum",null,["number","number","number","number"])}function iK(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,u=t.dataIdMap.get(a.dataId).id,l=u,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=cn(a,o,t),d=p;if(m){let w=t.dataIdMap.get(c.dataId).id;w!==u&&(i=c,l=w,d=S.getInnerMostAxes(d.length,i.shape.length))}S.assertAxesAreInnerMostDims("sum",d,i.shape.length);let[h,g]=S.computeOutAndReduceShapes(i.shape,d),y=b.sizeFromShape(g),x=t.makeOutput(h,i.dtype);if(b.sizeFromShape(i.shape)!==0){let w=t.dataIdMap.get(x.dataId).id;DR(l,y,Te[x.dtype],w)}if(m&&t.disposeData(c.dataId),s){let w=S.expandShapeToKeepDim(x.shape,f);x.shape=w}return x}var RR={kernelName:"Sum",backendName:"wasm",setupFunc:sK,kernelFunc:iK};var TR=Ee("Tan");var MR=Ee(Yu);var NR;function aK(r){NR=r.wasm.cwrap(zu,null,["number","number","number","number","number","number","array","number","number","number"])}function uK(r){let{backend:t,inputs:e,attrs:n}=r,{tensor:o,indices:s,updates:a}=e,{}=n,u=t.makeOutput(o.shape,o.dtype);if(b.sizeFromShape(o.shape)===0)return u;let{sliceRank:l,numUpdates:i,sliceSize:c,strides:p,outputSize:f}=Dp.calculateShapes(a,s,o.shape),d=t.dataIdMap.get(s.dataId).id,g=t.dataIdMap.get(a.dataId).id,x=t.dataIdMap.get(o.dataId).id,w=new Uint8Array(new Int32Array(p).buffer),A=t.dataIdMap.get(u.dataId).id;return NR(d,g,Te[a.dtype],l,i,c,w,f,A,x),u}var FR={kernelName:zu,backendName:"wasm",setupFunc:aK,kernelFunc:uK};var BR;function lK(r){BR=r.wasm.cwrap(qs,null,["number","array","number","array","number","number"])}function cK(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,s=e.dataIdMap.get(o.dataId).id,{reps:a}=n,u=new Array(o.shape.length);for(let f=0;f<u.length;f++)u[f]=o.shape[f]*a[f];let l=new Uint8Array(new Int32Array(o.shape).buffer),i=new Uint8Array(new Int32Array(u).buffer),c=e.makeOutput(u,o.dtype),p=e.dataIdMap.get(c.dataId).id;return BR(s,l,o.shape.length,i,u.length,Te[c.dtype],p),c}var PR={kernelName:qs,backendName:"wasm",setupFunc:lK,kernelFunc:cK};var $R;function pK(r){$R=r.wasm.cwrap(Xu,null,["number","array","number","number","number","bool","number","number"])}var fK=({inputs:r,backend:t,attrs:e})=>{let{x:n}=r,{k:o,sorted:s}=e,a=t.dataIdMap.get(n.dataId).id,u=new Uint8Array(new Int32Array(n.shape).buffer),l=n.shape.slice();l[l.length-1]=o;let i=t.makeOutput(l,n.dtype),c=t.dataIdMap.get(i.dataId).id,p=t.makeOutput(l,"int32"),f=t.dataIdMap.get(p.dataId).id;return $R(a,u,n.shape.length,Te[n.dtype],o,s,c,f),[i,p]},LR={kernelName:Xu,backendName:"wasm",setupFunc:pK,kernelFunc:fK};var OR;function mK(r){OR=r.wasm.cwrap(Ju,null,["number","number","bool","number","number","number","number","number","number","array","number","array","number","number","number","number","number"])}function dK(r){let{backend:t,inputs:e,attrs:n}=r,{image:o,transforms:s}=e,{interpolation:a,fillMode:u,fillValue:l,outputShape:i}=n,[c,p,f,m]=o.shape,[d,h]=i??[p,f],g=[c,d,h,m],y=new Uint8Array(new Int32Array(b.computeStrides(o.shape)).buffer),x=new Uint8Array(new Int32Array(b.computeStrides(g)).buffer),w=t.makeOutput(g,o.dtype),A=t.dataIdMap.get(w.dataId).id,v=t.dataIdMap.get(o.dataId).id,T=t.dataIdMap.get(s.dataId).id,F=a==="nearest"?1:2,k;switch(u){case"constant":k=1;break;case"reflect":k=2;break;case"wrap":k=3;break;case"nearest":k=4;break;default:k=1;break}return OR(v,T,s.shape[0]>1,c,d,h,m,f,p,y,o.shape.length-1,x,g.length-1,F,k,l,A),w}var zR={kernelName:Ju,backendName:"wasm",setupFunc:mK,kernelFunc:dK};function hK(r){let{inputs:t,attrs:e,backend:n}=r,{axis:o}=e,{x:s}=t,{outputValues:a,outputShape:u,indices:l}=Ml(n.readSync(s.dataId),o,s.shape,s.dtype);return[n.makeOutput(u,s.dtype,void 0,a),n.makeOutput([l.length],"int32",void 0,l)]}var WR={kernelName:Od,backendName:"wasm",kernelFunc:hK};function gK(r){let{inputs:t,backend:e,attrs:n}=r,{value:o}=t,{axis:s}=n;s<0&&(s+=o.shape.length);let a=o.shape[s],u=o.shape.length,l=new Array(u-1),i=0;for(let m=0;m<u;m++)m!==s&&(l[i++]=o.shape[m]);let c=new Array(a),p=new Array(u).fill(0),f=o.shape.slice();f[s]=1;for(let m=0;m<c.length;m++)p[s]=m,c[m]=go({inputs:{x:o},attrs:{begin:p,size:f},backend:e});return c.map(({dataId:m,dtype:d})=>({dataId:m,dtype:d,shape:l}))}var GR={kernelName:Mi,backendName:"wasm",kernelFunc:gK};function yK(r){let{inputs:{x:t},backend:e}=r,n=e.makeOutput(t.shape,t.dtype);return e.typedArrayFromHeap(n).fill(0),n}var UR={kernelName:Ni,backendName:"wasm",kernelFunc:yK};var xK=[_2,D2,R2,T2,M2,F2,O2,W2,G2,U2,V2,H2,Q2,q2,K2,Y2,rE,J2,eE,sE,aE,lE,cE,pE,fE,mE,hE,gE,xE,bE,IE,CE,vE,EE,_E,RE,ME,FE,PE,LE,zE,GE,VE,QE,KE,jE,XE,JE,ZE,e_,t_,r_,n_,s_,i_,a_,l_,p_,m_,h_,y_,x_,w_,B2,b_,A_,I_,C_,k_,v_,__,R_,D_,T_,M_,N_,F_,P_,L_,z_,W_,U_,H_,q_,j_,X_,Z_,tD,rD,oD,uD,lD,cD,pD,mD,hD,yD,xD,bD,AD,ID,Oh,CD,vD,_D,DD,RD,TD,MD,ND,nE,BD,$D,OD,WD,UD,HD,QD,qD,jD,XD,ZD,eR,rR,nR,oR,sR,iE,iD,iR,aR,lR,pR,mR,dR,gR,yR,xR,wR,bR,IR,CR,kR,vR,ER,_R,RR,TR,MR,FR,PR,LR,zR,$2,WR,GR,UR];for(let r of xK)gt(r);var qb=fe();qb.registerFlag("WASM_HAS_SIMD_SUPPORT",async()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,10,9,1,7,0,65,0,253,15,26,11]))}catch{return!1}});qb.registerFlag("WASM_HAS_MULTITHREAD_SUPPORT",async()=>{if(qb.get("IS_NODE"))return!1;try{return new MessageChannel().port1.postMessage(new SharedArrayBuffer(1)),WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,5,4,1,3,1,1,10,11,1,9,0,65,0,254,16,2,0,26,11]))}catch{return!1}});var tA=Rc(qR()),ZR=Rc(jR()),rA=Rc(YR());var XR=tA.default||tA,wK=rA.default||rA,Rm=class extends No{constructor(t){super(),this.wasm=t,this.dataIdNextNumber=1,this.wasm.tfjs.initWithThreadsCount(SK),CK=this.wasm.tfjs.getThreadsCount(),this.dataIdMap=new Rs(this,Fr())}write(t,e,n){let o={id:this.dataIdNextNumber++};return this.move(o,t,e,n,1),o}numDataIds(){return this.dataIdMap.numDataIds()}async time(t){let e=b.now();return t(),{kernelMs:b.now()-e}}move(t,e,n,o,s){let a=this.dataIdNextNumber++;if(o==="string"){let c=e;this.dataIdMap.set(t,{id:a,stringBytes:c,shape:n,dtype:o,memoryOffset:null,refCount:s});return}let u=b.sizeFromShape(n),l=u*b.bytesPerElement(o),i=this.wasm._malloc(l)>>>0;this.dataIdMap.set(t,{id:a,memoryOffset:i,shape:n,dtype:o,refCount:s}),this.wasm.tfjs.registerTensor(a,u,i),e!=null&&this.wasm.HEAPU8.set(new Uint8Array(e.buffer,e.byteOffset,l),i)}async read(t){return this.readSync(t)}readSync(t,e,n){let{memoryOffset:o,dtype:s,shape:a,stringBytes:u}=this.dataIdMap.get(t);if(s==="string")return(e==null||e===0)&&(n==null||n>=u.length)?u:u.slice(e,n);e=e||0,n=n||b.sizeFromShape(a);let l=b.bytesPerElement(s),i=this.wasm.HEAPU8.slice(o+e*l,o+n*l);return AK(i.buffer,s)}disposeData(t,e=!1){if(this.dataIdMap.has(t)){let n=this.dataIdMap.get(t);if(n.refCount--,!e&&n.refCount>0)return!1;this.wasm._free(n.memoryOffset),this.wasm.tfjs.disposeData(n.id),this.dataIdMap.delete(t)}return!0}refCount(t){return this.dataIdMap.has(t)?this.dataIdMap.get(t).refCount:0}incRef(t){let e=this.dataIdMap.get(t);e!=null&&e.refCount++}floatPrecision(){return 32}getMemoryOffset(t){return this.dataIdMap.get(t).memoryOffset}dispose(){this.wasm.tfjs.dispose(),"PThread"in this.wasm&&this.wasm.PThread.terminateAllThreads(),this.wasm=null}memory(){return{unreliable:!1}}makeOutput(t,e,n,o){let s;if(n==null)s=this.write(o??null,t,e);else{let a=this.dataIdNextNumber++;s={id:a},this.dataIdMap.set(s,{id:a,memoryOffset:n,shape:t,dtype:e,refCount:1});let u=b.sizeFromShape(t);this.wasm.tfjs.registerTensor(a,u,n)}return{dataId:s,shape:t,dtype:e}}typedArrayFromHeap({shape:t,dtype:e,dataId:n}){let o=this.wasm.HEAPU8.buffer,{memoryOffset:s}=this.dataIdMap.get(n),a=b.sizeFromShape(t);switch(e){case"float32":return new Float32Array(o,s,a);case"int32":return new Int32Array(o,s,a);case"bool":return new Uint8Array(o,s,a);default:throw new Error(`Unknown dtype ${e}`)}}};function bK(r){return(t,e)=>(b.fetch(r,{credentials:"same-origin"}).then(n=>{n.ok||t.env.a(`failed to load wasm binary file at '${r}'`),n.arrayBuffer().then(o=>{WebAssembly.instantiate(o,t).then(s=>{e(s.instance,s.module)})})}),{})}function JR(r,t,e){if(eA!=null)return eA;let n="tfjs-backend-wasm.wasm";return r&&t?n="tfjs-backend-wasm-threaded-simd.wasm":r&&(n="tfjs-backend-wasm-simd.wasm"),Dm!=null&&Dm[n]!=null?Dm[n]:e+n}async function eT(){let[r,t]=await Promise.all([fe().getAsync("WASM_HAS_SIMD_SUPPORT"),fe().getAsync("WASM_HAS_MULTITHREAD_SUPPORT")]);return new Promise((e,n)=>{let o={};o.locateFile=(u,l)=>{if(u.endsWith(".worker.js")){let i=ZR.wasmWorkerContents.replace(/\n/g,"\\n"),c=new Blob([i],{type:"application/javascript"});return URL.createObjectURL(c)}return u.endsWith(".wasm")?JR(r,t,_m??l):l+u},tT&&(o.instantiateWasm=bK(JR(r,t,_m??"")));let s=!1;o.onAbort=()=>{if(s||Vh)return;Vh=!0,n({message:"Make sure the server can serve the `.wasm` file relative to the bundled js file. For more details see https://github.com/tensorflow/tfjs/blob/master/tfjs-backend-wasm/README.md#using-bundlers"})};let a;t&&r&&eA==null?(o.mainScriptUrlOrBlob=new Blob(["var WasmBackendModuleThreadedSimd = "+XR.toString()],{type:"text/javascript"}),a=XR(o)):a=wK(o),a.then(u=>{s=!0,Vh=!1;let l=null;u.tfjs={init:u.cwrap("init",null,[]),initWithThreadsCount:u.cwrap("init_with_threads_count",null,["number"]),getThreadsCount:u.cwrap("get_threads_count","number",[]),registerTensor:u.cwrap("register_tensor",null,["number","number","number"]),disposeData:u.cwrap("dispose_data",l,["number"]),dispose:u.cwrap("dispose",l,[])},e({wasm:u})}).catch(n)})}function AK(r,t){switch(t){case"float32":return new Float32Array(r);case"int32":return new Int32Array(r);case"bool":return new Uint8Array(r);default:throw new Error(`Unknown dtype ${t}`)}}var IK=["tfjs-backend-wasm.wasm","tfjs-backend-wasm-simd.wasm","tfjs-backend-wasm-threaded-simd.wasm"],eA=null,_m=null,Dm={},Vh=!1,tT=!1;function nA(r,t=!1){if(Vh)throw new Error("The WASM backend was already initialized. Make sure you call `setWasmPaths()` before you call `tf.setBackend()` or `tf.ready()`");if(typeof r=="string")_m=r;else{Dm=r;let e=IK.filter(n=>Dm[n]==null);if(e.length>0)throw new Error(`There were no entries found for the following binaries: ${e.join(",")}. Please either call setWasmPaths with a map providing a path for each binary, or with a string indicating the directory where all the binaries can be found.`)}tT=t}var SK=-1,CK=-1;var kK=2;$i("wasm",async()=>{let{wasm:r}=await eT();return new Rm(r)},kK);var qn=fe();qn.registerFlag("WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE",()=>15);qn.registerFlag("WEBGPU_CPU_FORWARD",()=>!0);qn.registerFlag("WEBGPU_MATMUL_PROGRAM_TYPE",()=>-1);qn.registerFlag("WEBGPU_USE_NAIVE_CONV2D_TRANSPOSE",()=>!0);qn.registerFlag("WEBGPU_USE_LOW_POWER_GPU",()=>!1);qn.registerFlag("WEBGPU_CPU_HANDOFF_SIZE_THRESHOLD",()=>1e3);qn.registerFlag("WEBGPU_USE_PROFILE_TOOL",()=>!1);qn.registerFlag("WEBGPU_IMPORT_EXTERNAL_TEXTURE",()=>!0);qn.registerFlag("WEBGPU_USE_NAIVE_CONV2D_DEBUG",()=>!1);qn.registerFlag("WEBGPU_THRESHOLD_TO_INCREASE_WORKGROUPS_FOR_MATMUL",()=>-1);qn.registerFlag("WEBGPU_CONV_SEPARATE_IM2COL_SHADER",()=>!1);qn.registerFlag("WEBGPU_PRINT_SHADER",()=>"");qn.registerFlag("WEBGPU_ENGINE_COMPILE_ONLY",()=>!1);var Hh=class{constructor(t){t&&(this.vendor=t.vendor,this.architecture=t.architecture,this.intelGPUGeneration=this.getIntelGPUGeneration())}getIntelGPUGeneration(){if(this.isIntel()){if(this.architecture.startsWith("gen"))return Number(this.architecture.match(/\d+/));if(this.architecture.startsWith("xe"))return 12}return 0}isIntel(){return this.vendor==="intel"}};var Qh=class{constructor(t){this.device=t,this.numUsedBuffers=0,this.numFreeBuffers=0,this.freeBuffers=new Map,this.usedBuffers=new Map,this.numBytesUsed=0,this.numBytesAllocated=0}acquireBuffer(t,e,n=!1,o=!0){let s,a=rT(t,e);return o?(this.freeBuffers.has(a)||this.freeBuffers.set(a,[]),this.freeBuffers.get(a).length>0?(s=this.freeBuffers.get(a).pop(),this.numFreeBuffers--):(s=this.device.createBuffer({size:t,usage:e,mappedAtCreation:n}),this.numBytesAllocated+=t)):(s=this.device.createBuffer({size:t,usage:e,mappedAtCreation:n}),this.numBytesAllocated+=t),this.usedBuffers.has(a)||this.usedBuffers.set(a,[]),this.usedBuffers.get(a).push(s),this.numUsedBuffers++,this.numBytesUsed+=t,s}releaseBuffer(t,e=!0){if(this.freeBuffers.size===0)return;let n=t.size,o=t.usage,s=rT(n,o),a=this.usedBuffers.get(s),u=a.indexOf(t);if(u<0)throw new Error("Cannot find the buffer in buffer manager");a[u]=a[a.length-1],a.pop(),this.numUsedBuffers--,this.numBytesUsed-=n,e?(this.freeBuffers.get(s).push(t),this.numFreeBuffers++):(t.destroy(),this.numBytesAllocated-=n)}getNumUsedBuffers(){return this.numUsedBuffers}getNumFreeBuffers(){return this.numFreeBuffers}dispose(){this.freeBuffers.forEach((t,e)=>{t.forEach(n=>{n.destroy()})}),this.usedBuffers.forEach((t,e)=>{t.forEach(n=>{n.destroy()})}),this.freeBuffers=new Map,this.usedBuffers=new Map,this.numUsedBuffers=0,this.numFreeBuffers=0,this.numBytesUsed=0,this.numBytesAllocated=0}};function rT(r,t){return`${r}_${t}`}var qh=class{constructor(t){this.device=t,this.numUsedTextures=0,this.numFreeTextures=0,this.freeTextures=new Map,this.usedTextures=new Map,this.numBytesUsed=0,this.numBytesAllocated=0}acquireTexture(t,e,n,o){let s=oT(n),a=t*e*s,u=nT(t,e,n,o);if(this.freeTextures.has(u)||this.freeTextures.set(u,[]),this.usedTextures.has(u)||this.usedTextures.set(u,[]),this.numBytesUsed+=a,this.numUsedTextures++,this.freeTextures.get(u).length>0){this.numFreeTextures--;let i=this.freeTextures.get(u).shift();return this.usedTextures.get(u).push(i),i}this.numBytesAllocated+=a;let l=this.device.createTexture({size:[t,e],format:n,usage:o});return this.usedTextures.get(u).push(l),l}releaseTexture(t){if(this.freeTextures.size===0)return;let e=t.width,n=t.height,o=t.format,s=t.usage,a=nT(e,n,o,s);this.freeTextures.has(a)||this.freeTextures.set(a,[]),this.freeTextures.get(a).push(t),this.numFreeTextures++,this.numUsedTextures--;let u=this.usedTextures.get(a),l=u.indexOf(t);if(l<0)throw new Error("Cannot release a texture that was never provided by this texture manager");u.splice(l,1);let i=oT(o),c=e*n*i;this.numBytesUsed-=c}getNumUsedTextures(){return this.numUsedTextures}getNumFreeTextures(){return this.numFreeTextures}dispose(){this.freeTextures.forEach((t,e)=>{t.forEach(n=>{n.destroy()})}),this.usedTextures.forEach((t,e)=>{t.forEach(n=>{n.destroy()})}),this.freeTextures=new Map,this.usedTextures=new Map,this.numUsedTextures=0,this.numFreeTextures=0,this.numBytesUsed=0,this.numBytesAllocated=0}};function nT(r,t,e,n){return`${r}_${t}_${e}_${n}`}function oT(r){if(r==="rgba8unorm")return 16;throw new Error(`${r} is not supported!`)}function sT(r,t){if(Math.max(...r)>5)throw new Error("Cannot symbolically compute strides for rank > 6 tensor.");let e=r.length,n="xyzwuv",o=r.map(a=>`${t}.${n[a]}`),s=new Array(e-1);s[e-2]=o[e-1];for(let a=e-3;a>=0;--a)s[a]=`(${s[a+1]} * ${o[a+1]})`;return s}var Tn=(r,t,e)=>e==="int32"?`atomicAdd(${r}, bitcast<i32>(${t}));`:`
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
          }`;var Zs;(function(r){r[r.FROM_PIXELS=0]="FROM_PIXELS",r[r.DRAW=1]="DRAW"})(Zs||(Zs={}));var lT=(r,t,e,n,o)=>{let s={dtype:n.dtype,shape:n.shape},a=EK(e,s,t),u=r.createShaderModule({code:a,label:t.constructor.name}),l=fe().get("WEBGPU_PRINT_SHADER");if(l!==""){l=l.toLowerCase();let i=l.split(",");(l==="all"||i.some(c=>t.shaderKey.toLowerCase().includes(c)))&&(console.group(t.shaderKey),console.debug(a),console.groupEnd())}return o?r.createComputePipelineAsync({compute:{module:u,entryPoint:"_start"},label:t.constructor.name,layout:"auto"}):r.createComputePipeline({compute:{module:u,entryPoint:"_start"},label:t.constructor.name,layout:"auto"})},Ke=(r,t="f32")=>{switch(r){case 1:return`${t}`;case 2:return`vec2<${t}>`;case 3:return`vec3<${t}>`;case 4:return`vec4<${t}>`;default:throw new Error(`${r}-component ${t} is not supported.`)}};function _t(r){if(r<=1)return"i32";if(r===2)return"vec2<i32>";if(r===3)return"vec3<i32>";if(r===4)return"vec4<i32>";if(r===5)return"vec5";if(r===6)return"vec6";throw Error(`GPU for rank ${r} is not yet supported`)}function yo(r){if(r===0)return"x";if(r===1)return"y";if(r===2)return"z";if(r===3)return"w";if(r===4)return"u";if(r===5)return"v";throw Error(`Index ${r} is not yet supported`)}function J(...r){let t;switch(r.length){case 0:t=`
        fn main()
      `;break;case 1:t=`
        fn main(${r[0]} : i32)
      `;break;default:throw Error("Unreachable")}return t}function iT(r,t){let e;return e=`
     ${vK(t)}
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
    `,e}function vK(r){return`
  @compute @workgroup_size(${r.workgroupSize[0]}, ${r.workgroupSize[1]}, ${r.workgroupSize[2]})
`}function EK(r,t,e){let n=[],o=e.workgroupSize[0]*e.workgroupSize[1]*e.workgroupSize[2];if(e.outputComponent=e.outputComponent?e.outputComponent:1,n.push(`

      var<private> localId: vec3<u32>;
      var<private> localIndex: u32;
      var<private> globalId: vec3<u32>;
      var<private> numWorkgroups: vec3<u32>;
      var<private> workgroupId: vec3<u32>;

      // Only used when the y/z dimension of workgroup size is 1.
      fn getGlobalIndex() -> i32 {
        ${pT(e)?"  return i32(globalId.x);":`  return i32((workgroupId.z * numWorkgroups.x * numWorkgroups.y +
                workgroupId.y * numWorkgroups.x + workgroupId.x) * ${o}u +
                localIndex);
        `}
      }
    `),e.pixelsOpType!=null){let d=e.pixelsOpType===Zs.FROM_PIXELS?`@group(0) @binding(0) var<storage, read_write> result: array<${Vi(t.dtype,e.outputComponent)}>;`:`@group(0) @binding(1) var<storage, read> inBuf : array<${Vi(r[0].dtype,e.outputComponent)}>;`,h=t.shape.length===3?"vec2<i32>":"i32";n.push(`
        struct Uniform {
          outShapeStrides : ${h},
          size            : i32,
          numChannels     : i32,
          alpha           : f32,
        };

        ${d}
        @group(0) @binding(2) var<uniform> uniforms: Uniform;
      `);let g=uT(e);return[aT,n.join(`
`),Tm(t.shape),e.getUserCode(),iT(g,e)].join(`
`)}let s,a,u="struct Uniforms { NAN : f32, INFINITY : f32, ";e.variableNames.forEach((d,h)=>{let g=_t(r[h].shape.length);u+=`${d.charAt(0).toLowerCase()+d.slice(1)}Shape : ${g}, `,s=r[h].shape.length-1,a=_t(s),u+=`${d.charAt(0).toLowerCase()+d.slice(1)}ShapeStrides: ${a}, `});let l=_t(t.shape.length);u+=`outShape : ${l}, `,s=t.shape.length-1,a=_t(s),u+=`
         outShapeStrides: ${a}, `,e.size&&(u+="size : i32, "),e.uniforms&&(u+=e.uniforms),u+="};",u=BK(u),n.push(u),e.atomic?n.push(`
      @group(0) @binding(0) var<storage, read_write> result: array<atomic<i32>>;
    `):n.push(`
      @group(0) @binding(0) var<storage, read_write> result: array<${Vi(t.dtype,e.outputComponent)}>;
    `),e.variableNames.forEach((d,h)=>{n.push(`
      @group(0) @binding(${1+h}) var<storage, read> ${d}: array<${e.variableComponents?Vi(r[h].dtype,e.variableComponents[h]):Vi(r[h].dtype,e.outputComponent)}>;
        `)}),u!==""&&n.push(`
      @group(0) @binding(${1+e.variableNames.length}) var<uniform> uniforms: Uniforms;
      `);let i=MK(t.shape,e.dispatchLayout),c=[aT,n.join(`
`)+_K,Tm(t.shape),i,NK(t.shape.length)];e.atomic||c.push(FK(t.shape,t.dtype,e.outputComponent)),e.variableNames.forEach((d,h)=>{c.push(`${Tm(r[h].shape,d)}`)});let p=r.map((d,h)=>TK(d,t.shape,e.variableComponents?e.variableComponents[h]:e.outputComponent,e.dispatchLayout.x.length===t.shape.length)).join(`
`);c.push(p),c.push(e.getUserCode());let f=uT(e);return c.push(iT(f,e)),c.join(`
`)}function cT(r,t,e){let n=r.shaderKey;if(r.pixelsOpType!=null)return n;let o=[],s=[];t.forEach(c=>{o.push(c.shape),s.push(c.dtype)}),o.push(e.shape),s.push(e.dtype);let a=t.map(c=>S.getBroadcastDims(c.shape,e.shape)),u=t.map(c=>b.arraysEqual(c.shape,e.shape)).join("_"),l=a.map(c=>c.join("_")).join(";"),i=pT(r)?"flatDispatch":"";return n+="_"+(r.workgroupSize?r.workgroupSize.join(","):"")+o.map(c=>c.length).join(",")+s.join(",")+r.variableNames.join(",")+l+u+i,n}var aT=`
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
`,_K=`
  fn isinf(val: f32) -> bool {
    return abs(val) == uniforms.INFINITY;
  }
`;function Tm(r,t=""){let e=r.length,n=t!==""?`get${t.charAt(0).toUpperCase()+t.slice(1)}CoordsFromIndex`:"getCoordsFromIndex",o=t!==""?`${t.charAt(0).toLowerCase()+t.slice(1)}ShapeStrides`:"outShapeStrides";if(e<=1)return`fn ${n}(index : i32) -> i32 { return index; }`;let s=b.computeStrides(r),a=_t(e),u=[];for(let i=0;i<e;i++)u.push(`d${i}`);if(s.length===1)return`    fn ${n}(index : i32) -> vec2<i32> {
      let d0 = index / uniforms.${o}; let d1 = index - d0 * uniforms.${o};
      return vec2<i32>(d0, d1);
    }`;let l;return l="var index2 = index;"+s.map((i,c)=>{let p=`let ${u[c]} = index2 / uniforms.${o}.${yo(c)}`,f=c===s.length-1?`let ${u[c+1]} = index2 - ${u[c]} * uniforms.${o}.${yo(c)}`:`index2 = index2 - ${u[c]} * uniforms.${o}.${yo(c)}`;return`${p}; ${f};`}).join(""),`
    fn ${n}(index : i32) -> ${a} {
      ${l}
      return ${a}(${u.join(",")});
    }
  `}function DK(r,t){let e=r.name,n=r.shape.length,o=_t(n),s="get"+e.charAt(0).toUpperCase()+e.slice(1),a=["d0","d1","d2","d3","d4","d5"].slice(0,n),u=a.map(c=>`${c} : i32`).join(", ");if(n<1)return`
      fn ${s}() -> ${Ke(t)} {
        return ${Ke(t)}(${e}[0]);
      }
    `;let l=`uniforms.${e.charAt(0).toLowerCase()+e.slice(1)}Shape`,i=`${n}D`;return n===0&&(i="1D"),`
    fn ${s}(${u}) -> ${Ke(t)} {
      return ${Ke(t)}(${e}[getIndexFromCoords${i}(${o}(${a.join(",")}),
        ${l})${t===1?"":` / ${t}`}]);
    }
   `}function RK(r,t,e,n){let o=r.name,s=o.charAt(0).toUpperCase()+o.slice(1),a="get"+s+"ByOutput",u=r.shape.length,l=t.length,i=_t(l);if(b.arraysEqual(r.shape,t)&&n)return`
    fn ${a}Index(globalIndex : i32) -> ${Ke(e)} {
      return ${Ke(e)}(${o}[globalIndex]);
    }

    fn ${a}Coords(coords : ${i}) -> ${Ke(e)} {
      return ${Ke(e)}(${o}[${l>1?"getOutputIndexFromCoords(coords)":"coords"}${e===1?"":` / ${e}`}]);
    }
    `;let c=S.getBroadcastDims(r.shape,t),p=l-u,f="";if(u===0)return`
    fn ${a}Index(globalIndex : i32) -> ${Ke(e)}{
      return get${s}();
    }

    fn ${a}Coords(coords : ${i}) -> ${Ke(e)}{
      return get${s}();
    }
  `;l<2&&c.length>=1?f="coords = 0;":f=c.map(g=>`coords.${yo(g+p)} = 0;`).join(`
`);let m="";if(l<2&&u>0)m="coords";else if(l>1){let g=_t(u),y=r.shape.map((x,w)=>`coords.${yo(w+p)}`).join(", ");m=`${g}(${y})`}else m="coords";let d=`uniforms.${o.charAt(0).toLowerCase()+o.slice(1)}Shape`,h=`${u}D`;return`
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
`}function TK(r,t,e,n){let o=DK(r,e);return r.shape.length<=t.length&&(o+=RK(r,t,e,n)),o}function MK(r,t){let{x:e,y:n=[],z:o=[]}=t,s=r.length,a=e.length+n.length+o.length;if(a!==s)return"";if(e.length===s)return`fn getOutputCoords() -> ${_t(s)}{
    let globalIndex = getGlobalIndex();
    return getCoordsFromIndex(globalIndex);
  }
  `;let u="",l=[e,n,o];for(let f=0;f<l.length;f++){let m=l[f];if(m.length!==0)if(m.length===1)u+=`let d${m[0]} = i32(globalId[${f}]);`;else{let d=sT(m,"uniforms.outShape");u+=`var index${f} = i32(globalId[${f}]);`;for(let h=0;h<d.length;h++)u+=`let d${m[h]} = index${f} / ${d[h]};`,h===d.length-1?u+=`let d${m[h+1]} = index${f} - d${m[h]} * ${d[h]};`:u+=`index${f} = index${f} - d${m[h]} * ${d[h]};`}}let i=[];for(let f=0;f<a;f++)i.push(`d${f}`);let c=_t(a),p=`fn getOutputCoords() -> ${c} {
  ${u}
`;return i.length===0?p+=`return ${c}(0); }`:p+=`return ${c}(${i.join(",")}); }`,p}function NK(r){let t="";switch(r){case 0:case 1:t+=`
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
        `;break;default:b.assert(!1,()=>`Unsupported ${r}D shape`);break}return t}function pT(r){return r.dispatch[1]===1&&r.dispatch[2]===1}function Vi(r,t=1){if(r==="float32")return Ke(t,"f32");if(r==="int32"||r==="bool")return Ke(t,"i32");throw new Error(`type ${r} is not supported.`)}function FK(r,t,e){let n=r.length,o=Vi(t,e),s=`fn setOutputAtIndex(flatIndex : i32, value : ${Ke(e)}) {
      result[flatIndex] = ${o}(value);
    }

    fn setOutputAtIndexI32(flatIndex : i32, value : ${Ke(e,"i32")}) {
      result[flatIndex] = ${o}(value);
    }
    `;if(n>=2){let a=["d0","d1","d2","d3","d4","d5"].slice(0,n),u=_t(n);s+=`
      fn setOutputAtCoords(${a.map(l=>`${l} : i32`).join(", ")}, value : ${Ke(e)}) {
        let flatIndex = getOutputIndexFromCoords(${u}(${a.join(", ")}));
        setOutputAtIndex(flatIndex${e===1?"":` / ${e}`}, value);
      }
      fn setOutputAtCoordsI32(${a.map(l=>`${l} : i32`).join(", ")}, value : ${Ke(e,"i32")}) {
        let flatIndex = getOutputIndexFromCoords(${u}(${a.join(", ")}));
        setOutputAtIndexI32(flatIndex${e===1?"":` / ${e}`}, value);
      }
    `}return s}function BK(r){let t=/(\w+)\s*:\s*vec(5|6)/g;r=r.replace(t,n=>"@align(16) "+n);let e=/vec(5|6)\s*,\s*(\w+)/g;return r=r.replace(e,(n,o,s)=>`vec${o}, @align(16) ${s}`),r}function uT(r){return!(r.dispatchLayout.hasOwnProperty("y")&&r.dispatchLayout.y.length!==0||r.dispatchLayout.hasOwnProperty("z")&&r.dispatchLayout.z.length!==0)}var qp={};Zo(qp,{GPUBytesPerElement:()=>Kh,MatMulProgramType:()=>xo,assertNotComplex:()=>Bm,computeDispatch:()=>Z,computeWorkPerThreadForConv2d:()=>Nm,computeWorkgroupInfoForMatMul:()=>oA,computeWorkgroupSizeForConv2d:()=>Mm,flatDispatchLayout:()=>ne,isWebGPUSupported:()=>Fm,tilesFitEvenlyIntoShape:()=>$K});var Bl=r=>{let t=1;for(let e=0;e<r.length;e++)t*=r[e];return t};function $K(r,t){if(r.length!==t.length)throw new Error(`Cannot compute whether rank ${r.length} tiles fit evenly into rank ${t.length} shape - ranks must match.`);return t.every((e,n)=>e%r[n]===0)}function Z(r,t,e=[1,1,1],n=[1,1,1]){let[o,s,a]=[Math.ceil(Bl(r.x.map(u=>t[u]))/(e[0]*n[0])),r.y?Math.ceil(Bl(r.y.map(u=>t[u]))/(e[1]*n[1])):1,r.z?Math.ceil(Bl(r.z.map(u=>t[u]))/(e[2]*n[2])):1];return[o,s,a]}function oA(r,t,e,n=!1){let o=[8,8,1],s=[4,4,1];return n||(r<=8&&(s[1]=1),t<=16&&e<=16&&(o[0]=4)),{workgroupSize:o,elementsPerThread:s}}function Mm(r,t,e=!1){if(e)return[8,8,1];let n=Bl(r.x.map(s=>t[s])),o=Bl(r.y.map(s=>t[s]));return n<=4?[4,16,1]:o<=4?[16,4,1]:[16,16,1]}function Nm(r,t,e=!1){if(e)return[4,4,1];let n=Bl(r.x.map(s=>t[s])),o=Bl(r.y.map(s=>t[s]));return n<=4?[1,2,1]:o<=4?[2,1,1]:[2,2,1]}function ne(r){return{x:r.map((t,e)=>e)}}function Kh(r){if(r==="float32"||r==="int32"||r==="bool"||r==="string")return 4;if(r==="complex64")return 8;throw new Error(`Unknown dtype ${r}`)}function Fm(){return!!(typeof globalThis<"u"&&globalThis.navigator&&globalThis.navigator.gpu)}function Bm(r,t){Array.isArray(r)||(r=[r]),r.forEach(e=>{e!=null&&b.assert(e.dtype!=="complex64",()=>`${t} does not support complex64 tensors in the WebGPU backend.`)})}var xo;(function(r){r[r.MatMulReduceProgram=0]="MatMulReduceProgram",r[r.MatMulSplitKProgram=1]="MatMulSplitKProgram",r[r.MatMulSmallOutputSizeProgram=2]="MatMulSmallOutputSizeProgram",r[r.MatMulPackedProgram=3]="MatMulPackedProgram",r[r.MatMulMax=4]="MatMulMax"})(xo||(xo={}));var LK=fe().getNumber("WEBGPU_CPU_HANDOFF_SIZE_THRESHOLD"),OK=(r,t)=>{let e=r.limits.maxComputeWorkgroupsPerDimension,n=t.dispatchLayout,o=t.dispatch;if(o.every(a=>a<=e))return o;b.assert(o[0]>e&&n.y===void 0&&n.z===void 0,()=>"Dispatch size exceeds WebGPU limits in Y or Z dimension.");let s=Math.ceil(Math.sqrt(o[0]));return s>e?(s=Math.ceil(Math.cbrt(o[0])),b.assert(s<=e,()=>"Total dispatch size exceeds WebGPU maximum."),[s,s,s]):[s,s,1]},Hi=class r extends No{nextDataId(){return r.nextDataId++}constructor(t,e){if(super(),this.commandQueueOwnedIds=new WeakSet,this.dispatchCountInPass=0,this.disposed=!1,this.downloadWaitMs=0,this.tensorDataPendingDisposal=[],this.queryResolveBuffer=null,this.querySet=null,this.querySetCount=2,this.stagingPendingDisposal=[],this.uniformPendingDisposal=[],this.uploadWaitMs=0,this.hasReadSyncWarned=!1,this.hasTimestampQueryWarned=!1,!Fm())throw new Error("WebGPU is not supported on this device");this.pipelineCache={},this.device=t,this.queue=t.queue,this.commandEncoder=null,this.computePassEncoder=null,this.adapterInfo=new Hh(e),this.supportTimestampQuery=this.device.features.has("timestamp-query"),this.thresholdToIncreaseWorkgroups=this.adapterInfo.intelGPUGeneration>=12?16:8,this.bufferManager=new Qh(this.device),this.textureManager=new qh(this.device),this.tensorMap=new Rs(this,Fr()),fe().getBool("WEBGPU_USE_PROFILE_TOOL")&&(this.dummyCanvas=document.createElement("canvas"),this.dummyCanvas.width=1,this.dummyCanvas.height=1,this.dummyContext=this.dummyCanvas.getContext("webgpu"),this.dummyContext.configure({device:t,format:"bgra8unorm"}),document.body.appendChild(this.dummyCanvas))}floatPrecision(){return 32}disposeData(t,e=!1){if(!this.tensorMap.has(t))return!0;let n=this.tensorMap.get(t);return e?n.refCount=0:n.refCount--,n.refCount>0?!1:(n.complexTensorInfos!=null&&(this.disposeData(n.complexTensorInfos.real.dataId),this.disposeData(n.complexTensorInfos.imag.dataId)),this.commandQueueOwnedIds.has(t)?(this.tensorDataPendingDisposal.push(t),!0):(this.releaseResource(t),this.tensorMap.delete(t),!0))}memory(){return{numBytesInGPU:this.bufferManager.numBytesUsed,numBytesAllocatedInGPU:this.bufferManager.numBytesAllocated,unreliable:!1}}releaseResource(t){let e=this.tensorMap.get(t);if(!(!e||!e.resource)){if(e.external){e.resource=null;return}e.resource instanceof GPUBuffer?this.bufferManager.releaseBuffer(e.resource):e.resource instanceof GPUTexture&&this.textureManager.releaseTexture(e.resource),e.resource=null}}refCount(t){return this.tensorMap.has(t)?this.tensorMap.get(t).refCount:0}incRef(t){let e=this.tensorMap.get(t);e.refCount++}decRef(t){if(this.tensorMap.has(t)){let e=this.tensorMap.get(t);e.refCount--}}write(t,e,n){if(n==="complex64"&&t!=null)throw new Error("Cannot write to a complex64 dtype. Please use tf.complex(real, imag).");let o={id:this.nextDataId()};return this.tensorMap.set(o,{dtype:n,shape:e,values:t,refCount:1}),o}move(t,e,n,o,s){if(o==="complex64")throw new Error("Cannot write to a complex64 dtype. Please use tf.complex(real, imag).");this.tensorMap.set(t,{dtype:o,shape:n,values:e,refCount:s})}submitQueue(){this.queue.submit([this.commandEncoder.finish()]),this.commandEncoder=null,this.dispatchCountInPass=0,this.commandQueueOwnedIds=new WeakSet,this.tensorDataPendingDisposal.forEach(t=>{this.releaseResource(t),this.tensorMap.delete(t)}),this.uniformPendingDisposal.forEach(t=>this.bufferManager.releaseBuffer(t)),this.stagingPendingDisposal.forEach(t=>this.bufferManager.releaseBuffer(t,!1)),this.tensorDataPendingDisposal=[],this.uniformPendingDisposal=[],this.stagingPendingDisposal=[]}ensureCommandEncoderReady(){this.commandEncoder||(this.commandEncoder=this.device.createCommandEncoder())}endComputePassEncoder(){this.computePassEncoder&&(this.computePassEncoder.end(),this.computePassEncoder=null)}async checkCompileCompletionAsync(){let t;try{t=await Promise.all(Object.values(this.pipelineCache))}catch(e){throw new Error(e.message)}Object.keys(this.pipelineCache).map((e,n)=>{this.pipelineCache[e]=t[n]})}async getBufferData(t){if(fe().getBool("WEBGPU_ENGINE_COMPILE_ONLY"))return console.warn("The data may be invalid since WEBGPU_ENGINE_COMPILE_ONLY is true, this can only be called when WEBGPU_ENGINE_COMPILE_ONLY is false"),null;let e=t.size,n=this.bufferManager.acquireBuffer(e,GPUBufferUsage.COPY_DST|GPUBufferUsage.MAP_READ);this.ensureCommandEncoderReady(),this.endComputePassEncoder(),this.commandEncoder.copyBufferToBuffer(t,0,n,0,e),this.submitQueue(),await n.mapAsync(GPUMapMode.READ);let o=n.getMappedRange().slice(0);return n.unmap(),n!=null&&this.bufferManager.releaseBuffer(n),fe().getBool("WEBGPU_USE_PROFILE_TOOL")&&(b.assert(this.dummyContext!==void 0,()=>"Fail to get context for profiling tool"),this.dummyContext.getCurrentTexture()),o}convertAndCacheOnCPU(t,e){let n=this.tensorMap.get(t);return n.values=e,n.values}readSync(t){let e=this.tensorMap.get(t),{values:n,complexTensorInfos:o}=e;if(n!=null||e.dtype==="string")return n;if(e.dtype==="complex64"){let h=this.readSync(o.real.dataId),g=this.readSync(o.imag.dataId),y=b.convertBackendValuesAndArrayBuffer(S.mergeRealAndImagArrays(h,g).buffer,"float32");return this.convertAndCacheOnCPU(t,y),y}this.hasReadSyncWarned||(this.hasReadSyncWarned=!0,console.warn("The performance of synchronously reading data from GPU to CPU is poor on the webgpu backend, please use asynchronous APIs instead."));let s=["opaque","premultiplied"],a=e.resource,u=a.size;b.assert(u%4===0,()=>"Because there is 4 bytes for one pixel, buffer size must be multiple of 4.");let l=u/4,i=new ArrayBuffer(u),c=256,p=256,f=s.map(h=>new OffscreenCanvas(c,p)),m=new OffscreenCanvas(c,p);this.endComputePassEncoder(),f.map((h,g)=>{let y=h.getContext("webgpu");return y.configure({device:this.device,format:"bgra8unorm",usage:GPUTextureUsage.COPY_DST,alphaMode:s[g]}),y.getCurrentTexture()}).map((h,g)=>{let y=c*4,x=(T,F,k)=>{this.ensureCommandEncoderReady(),this.commandEncoder.copyBufferToTexture({buffer:a,bytesPerRow:y,offset:k},{texture:h},{width:T,height:F}),this.submitQueue();let _=m.getContext("2d",{willReadFrequently:!0});_.clearRect(0,0,T,F),_.drawImage(f[g],0,0);let M=_.getImageData(0,0,T,F).data,R=s[g],L=new Uint8ClampedArray(i,k,T*F*4);for(let $=0;$<L.length;$+=4)if(R==="premultiplied")L[$+3]=M[$+3];else{let W=M[$];L[$]=M[$+2],L[$+1]=M[$+1],L[$+2]=W}},w=Math.floor(l/(c*p)),A=c,I=p,v=0;for(let T=0;T<w;T++)x(A,I,v),v+=c*p*4;let E=l%(c*p);I=Math.floor(E/c),I>0&&(x(A,I,v),v+=I*(c*4)),A=E%c,A>0&&x(A,1,v)});let d=b.convertBackendValuesAndArrayBuffer(i,e.dtype);return this.convertAndCacheOnCPU(t,d),d}async read(t){if(!this.tensorMap.has(t))throw new Error(`Tensor ${t} was not registered!`);let e=this.tensorMap.get(t),{values:n}=e;if(n!=null)return n;let o;if(e.dtype==="complex64"){let s=await Promise.all([this.read(e.complexTensorInfos.real.dataId),this.read(e.complexTensorInfos.imag.dataId)]),a=s[0],u=s[1];o=S.mergeRealAndImagArrays(a,u)}else{let s=await this.getBufferData(e.resource);o=b.convertBackendValuesAndArrayBuffer(s,e.dtype)}return this.convertAndCacheOnCPU(t,o),o}copyBuffer(t){let e=t.size,n=t.usage,o=this.bufferManager.acquireBuffer(e,n);return this.ensureCommandEncoderReady(),this.endComputePassEncoder(),this.commandEncoder.copyBufferToBuffer(t,0,o,0,e),this.submitQueue(),o}createTensorFromGPUData(t,e,n){let o=t.buffer;if(n==="complex64")throw new Error("Cannot write to a complex64 dtype. ");let s={id:this.nextDataId()};this.tensorMap.set(s,{dtype:n,shape:e,values:null,refCount:1,external:t.zeroCopy});let a=this.tensorMap.get(s),u=Kh(a.dtype)*b.sizeFromShape(a.shape);if(t.buffer.size<u)throw new Error(`GPUBuffer size(${t.buffer.size}) is smaller than tensor size(${u})!`);if((t.buffer.usage&(GPUBufferUsage.STORAGE|GPUBufferUsage.COPY_SRC))!==(GPUBufferUsage.STORAGE|GPUBufferUsage.COPY_SRC))throw new Error("GPUBuffer.usage should include GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC!");return t.zeroCopy!==!0&&(o=this.copyBuffer(o)),a.resource=o,Fr().makeTensorFromDataId(s,e,n,this)}readToGPU(t){let e=this.tensorMap.get(t),{values:n,dtype:o,shape:s,resource:a}=e;if(o==="complex64")throw new Error("Does not support reading buffer for complex64 dtype.");if(a==null)throw n!=null?new Error("Data is not on GPU but on CPU."):new Error("There is no data on GPU or CPU.");let u=a,l=u.size,i=u.usage,c=this.bufferManager.acquireBuffer(l,i);this.ensureCommandEncoderReady(),this.endComputePassEncoder(),this.commandEncoder.copyBufferToBuffer(a,0,c,0,l),this.submitQueue();let p=this.makeTensorInfo(s,o),f=Fr().makeTensorFromTensorInfo(p),m=this.tensorMap.get(p.dataId);return m.resource=c,{tensorRef:f,buffer:c}}bufferSync(t){let e=this.readSync(t.dataId);if(t.dtype==="string")try{let n=e.map(o=>b.decodeString(o));return Me(t.shape,t.dtype,n)}catch{throw new Error("Failed to decode encoded string bytes into utf-8")}return Me(t.shape,t.dtype,e)}async time(t){!this.supportTimestampQuery&&!this.hasTimestampQueryWarned&&(console.warn("This device doesn't support timestamp-query extension. Start Chrome browser with flag --enable-dawn-features=allow_unsafe_apis to try it again. Otherwise, zero will be shown for the kernel time when profiling mode is enabled."),this.hasTimestampQueryWarned=!0);let e=this.activeTimers,n=[],o=!1;this.programTimersStack==null?(this.programTimersStack=n,o=!0):this.activeTimers.push(n),this.activeTimers=n,t();let s=b.flatten(this.activeTimers.map(i=>i.query)).filter(i=>i!=null),a=b.flatten(this.activeTimers.map(i=>i.name)).filter(i=>i!=null);this.activeTimers=e,o&&(this.programTimersStack=null);let u={uploadWaitMs:this.uploadWaitMs,downloadWaitMs:this.downloadWaitMs,kernelMs:null,wallMs:null},l=await Promise.all(s);return u.kernelMs=b.sum(l),u.getExtraProfileInfo=()=>l.map((i,c)=>({name:a[c],ms:i})).map(i=>`${i.name}: ${i.ms}`).join(", "),this.uploadWaitMs=0,this.downloadWaitMs=0,u}makeTensorInfo(t,e,n){return e==="string"&&n!=null&&n.length>0&&b.isString(n[0])&&(n=n.map(s=>b.encodeString(s))),{dataId:this.write(n,t,e),shape:t,dtype:e}}tensorToBinding(t){if(!t)return null;let n=this.tensorMap.get(t.dataId).resource;return n instanceof GPUBuffer?{buffer:n}:n instanceof GPUTexture?n.createView():n}uploadToGPU(t){let e=this.tensorMap.get(t);if(e.resource!=null)return;let n=Kh(e.dtype)*b.sizeFromShape(e.shape),o,s=GPUBufferUsage.STORAGE|GPUBufferUsage.COPY_SRC|GPUBufferUsage.COPY_DST;if(e.values){if(o=this.bufferManager.acquireBuffer(n,s,!0),o.mapState==="unmapped"){let a=this.bufferManager.acquireBuffer(n,GPUBufferUsage.MAP_WRITE|GPUBufferUsage.COPY_SRC,!0,!1),u=a.getMappedRange();e.dtype==="int32"||e.dtype==="bool"?new Int32Array(u).set(e.values):new Float32Array(u).set(e.values),a.unmap(),this.ensureCommandEncoderReady(),this.endComputePassEncoder(),this.commandEncoder.copyBufferToBuffer(a,0,o,0,n),this.stagingPendingDisposal.push(a)}else{let a=o.getMappedRange();e.dtype==="int32"||e.dtype==="bool"?new Int32Array(a).set(e.values):new Float32Array(a).set(e.values),o.unmap()}e.values=null}else o=this.bufferManager.acquireBuffer(n,s);e.resource=o}makeUniforms(t){let e=0,n=0,o=[],s=1;t.forEach(l=>{l.data.length===0&&(l.data=[1]);let i;switch(l.data.length){case 1:i=4;break;case 2:i=8;break;case 3:i=16;break;case 4:i=16;break;case 5:i=16;break;case 6:i=16;break;default:b.assert(!1,()=>`Unsupported ${l.data.length}D shape`)}(n===5||n===6)&&(i=16),i>s&&(s=i),e=Math.ceil(e/i)*i,n=l.data.length,o.push(e),e+=l.data.length*4}),e=Math.ceil(e/s)*s;let a=new ArrayBuffer(e);t.forEach((l,i)=>{let c=o[i];l.type==="int32"?new Int32Array(a,c,l.data.length).set(l.data):l.type==="uint32"?new Uint32Array(a,c,l.data.length).set(l.data):new Float32Array(a,c,l.data.length).set(l.data)});let u=this.bufferManager.acquireBuffer(e,GPUBufferUsage.COPY_DST|GPUBufferUsage.UNIFORM);return this.queue.writeBuffer(u,0,a,0,e),this.uniformPendingDisposal.push(u),{offset:0,size:e,buffer:u}}runWebGPUProgram(t,e,n,o,s){if(s||(s=this.makeTensorInfo(t.outputShape,n)),b.sizeFromShape(s.shape)===0)return this.tensorMap.get(s.dataId).values=b.getTypedArrayFromDType(s.dtype,0),s;this.uploadToGPU(s.dataId),t.dispatch=OK(this.device,t);let a=e.map((l,i)=>{if(l.dtype==="complex64")throw new Error("GPGPUProgram does not support complex64 input. For complex64 dtypes, please separate the program into real and imaginary parts.");return this.uploadToGPU(l.dataId),{dtype:this.tensorMap.get(l.dataId).dtype,shape:l.shape,name:t.variableNames[i]}});t.shaderKey=cT(t,a,s);let u=fe().getBool("WEBGPU_ENGINE_COMPILE_ONLY");return t.shaderKey in this.pipelineCache||(this.pipelineCache[t.shaderKey]=lT(this.device,t,a,s,u)),t.pipeline=this.pipelineCache[t.shaderKey],u||this.recordAndSubmit(t,s,e,o),s}recordAndSubmit(t,e,n,o){if(t.pipeline instanceof Promise)throw new Error("Please call checkCompileCompletionAsync to ensure parallel compilation is done!");let s=[],a=[],u="int32";if(t.pixelsOpType==null){s.push({type:"float32",data:[NaN]},{type:"float32",data:[1/0]}),a=n.concat(e).map(m=>m.shape);let f="int32";a.map(m=>{s.push({type:f,data:m});let d=b.computeStrides(m);s.push({type:f,data:d})})}else{let f=b.computeStrides(e.shape);s.push({type:u,data:f})}if(t.size){let f=b.sizeFromShape(t.outputShape);s.push({type:u,data:[t.outputComponent?f/t.outputComponent:f]})}o&&(s=[...s,...o]);let l=[this.tensorToBinding(e),...n.map(f=>this.tensorToBinding(f)),this.makeUniforms(s)];n.forEach(f=>{this.commandQueueOwnedIds.add(f.dataId)}),this.commandQueueOwnedIds.add(e.dataId);let i=this.device.createBindGroup({layout:t.pipeline.getBindGroupLayout(0),entries:l.map((f,m)=>({binding:m,resource:f}))}),c=this.activeTimers!=null;this.ensureCommandEncoderReady();let p={};c&&this.supportTimestampQuery?(this.endComputePassEncoder(),this.querySet==null&&(this.querySet=this.device.createQuerySet({type:"timestamp",count:this.querySetCount})),p.timestampWrites={querySet:this.querySet,beginningOfPassWriteIndex:0,endOfPassWriteIndex:1},this.computePassEncoder=this.commandEncoder.beginComputePass(p)):this.computePassEncoder||(this.computePassEncoder=this.commandEncoder.beginComputePass(p)),this.computePassEncoder.setPipeline(t.pipeline),this.computePassEncoder.setBindGroup(0,i),this.computePassEncoder.dispatchWorkgroups(t.dispatch[0],t.dispatch[1],t.dispatch[2]),this.dispatchCountInPass++,(c||fe().get("WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE")<=this.dispatchCountInPass||t.pixelsOpType===Zs.DRAW)&&(this.endComputePassEncoder(),c?this.activeTimers.push({name:t.constructor.name,query:this.getQueryTime()}):this.submitQueue())}async getQueryTime(){if(!this.supportTimestampQuery)return 0;this.queryResolveBuffer==null&&(this.queryResolveBuffer=this.bufferManager.acquireBuffer(this.querySetCount*8,GPUBufferUsage.COPY_SRC|GPUBufferUsage.COPY_DST|GPUBufferUsage.QUERY_RESOLVE)),this.commandEncoder.resolveQuerySet(this.querySet,0,this.querySetCount,this.queryResolveBuffer,0);let t=this.bufferManager.acquireBuffer(this.querySetCount*8,GPUBufferUsage.MAP_READ|GPUBufferUsage.COPY_DST);this.commandEncoder.copyBufferToBuffer(this.queryResolveBuffer,0,t,0,this.querySetCount*8),this.submitQueue(),await t.mapAsync(GPUMapMode.READ);let e=new BigUint64Array(t.getMappedRange()),n=Number(e[1]-e[0])/1e6;return t.unmap(),this.bufferManager.releaseBuffer(t),n}shouldExecuteOnCPU(t,e=LK){return fe().getBool("WEBGPU_CPU_FORWARD")&&t.every(n=>this.tensorMap.get(n.dataId).resource==null&&b.sizeFromShape(n.shape)<e)}numDataIds(){return this.tensorMap.numDataIds()-this.tensorDataPendingDisposal.length}dispose(){this.disposed||(this.querySet!=null&&this.querySet.destroy(),this.bufferManager.dispose(),this.textureManager.dispose(),this.disposed=!0)}};Hi.nextDataId=0;Fm()&&$i("webgpu",async()=>{let r={powerPreference:fe().get("WEBGPU_USE_LOW_POWER_GPU")?"low-power":"high-performance"},t=await navigator.gpu.requestAdapter(r),e={},n=[];t.features.has("timestamp-query")&&n.push("timestamp-query"),t.features.has("bgra8unorm-storage")&&n.push(["bgra8unorm-storage"]),e.requiredFeatures=n;let o=t.limits;e.requiredLimits={maxComputeWorkgroupStorageSize:o.maxComputeWorkgroupStorageSize,maxComputeWorkgroupsPerDimension:o.maxComputeWorkgroupsPerDimension,maxStorageBufferBindingSize:o.maxStorageBufferBindingSize,maxBufferSize:o.maxBufferSize,maxComputeWorkgroupSizeX:o.maxComputeWorkgroupSizeX,maxComputeInvocationsPerWorkgroup:o.maxComputeInvocationsPerWorkgroup};let s=await t.requestDevice(e),a="info"in t?t.info:"requestAdapterInfo"in t?await t.requestAdapterInfo():void 0;return new Hi(s,a)},3);var ve;(function(r){r[r.ADD=0]="ADD",r[r.ATAN2=1]="ATAN2",r[r.COMPLEX_MULTIPLY_IMAG=2]="COMPLEX_MULTIPLY_IMAG",r[r.COMPLEX_MULTIPLY_REAL=3]="COMPLEX_MULTIPLY_REAL",r[r.DIV=4]="DIV",r[r.ELU_DER=5]="ELU_DER",r[r.EQUAL=6]="EQUAL",r[r.FLOOR_DIV=7]="FLOOR_DIV",r[r.GREATER=8]="GREATER",r[r.GREATER_EQUAL=9]="GREATER_EQUAL",r[r.LESS=10]="LESS",r[r.LESS_EQUAL=11]="LESS_EQUAL",r[r.LOGICAL_AND=12]="LOGICAL_AND",r[r.LOGICAL_OR=13]="LOGICAL_OR",r[r.MAX=14]="MAX",r[r.MIN=15]="MIN",r[r.MOD=16]="MOD",r[r.MUL=17]="MUL",r[r.NOT_EQUAL=18]="NOT_EQUAL",r[r.POW=19]="POW",r[r.PRELU=20]="PRELU",r[r.SQUARED_DIFFERENCE=21]="SQUARED_DIFFERENCE",r[r.SUB=22]="SUB"})(ve||(ve={}));var zK="let resultTemp = a + b;",WK="let resultTemp = atan2(a, b);",GK="let resultTemp = areal * breal - aimag * bimag;",UK="let resultTemp = areal * bimag + aimag * breal;",VK="let resultTemp = a / b;",HK="let resultTemp = select(a * (b + 1.0), a, b >= b - b);",QK=`
  let zero = sign(a) * 0 + 0;
  let one = sign(b) * 0 + 1;
  let resultTemp = select(zero, one, a == b);
`,qK=`
  let remainder =
      select(a % b, round(a % b), (round(a) == a) & (round(b) == b));
  let quotient = (a - remainder) / b;
  let resultTemp =
      round(select(quotient, quotient - 1, sign(remainder) == -sign(b)));
`,KK=`
  let zero = sign(a) * 0 + 0;
  let one = sign(b) * 0 + 1;
  let resultTemp = select(zero, one, a > b);
`,jK=`
  let zero = sign(a) * 0 + 0;
  let one = sign(b) * 0 + 1;
  let resultTemp = select(zero, one, a >= b);
`,YK=`
  let zero = sign(a) * 0 + 0;
  let one = sign(b) * 0 + 1;
  let resultTemp = select(zero, one, a < b);
`,XK=`
  let zero = sign(a) * 0 + 0;
  let one = sign(b) * 0 + 1;
  let resultTemp = select(zero, one, a <= b);
`,JK="return f32(a >= 1.0 && b >= 1.0);",ZK=`return (vec4<f32>(a >= vec4<f32>(1.0)) *
  vec4<f32>(b >= vec4<f32>(1.0)));`,e6="return f32(a >= 1.0 || b >= 1.0);",t6=`return min(vec4<f32>(a >= vec4<f32>(1.0)) +
  vec4<f32>(b >= vec4<f32>(1.0)), vec4<f32>(1.0));`,r6="let resultTemp = max(a, b);",n6="let resultTemp = min(a, b);",o6=`
  let isNaN = b == 0.;
  var resultTemp = a % b;
  resultTemp = select((resultTemp + b) % b, resultTemp,
      (a < 0. && b < 0.) || (a >= 0. && b > 0.));
`,s6=`
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
`,i6="let resultTemp = a * b;",a6=`
  var resultTemp = f32(a != b);
  let valueForNaN = 1.0;
`,u6=`
  var resultTemp = vec4<f32>(a != b);
  let valueForNaN = 1.0;
`,l6=`
  let isNaN = a < 0.0 && floor(b) < b;
  if (b == 0.0) {
    return 1.0;
  }
  var resultTemp = select(sign(a) * pow(abs(a), b), pow(abs(a), b),
      round(abs(b) % 2.0) != 1.0);
`,c6=`
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
`,p6="if (a < 0.0) { return b * a; }  return a;",f6=`
  let aLessThanZero = vec4<f32>(a < vec4<f32>(0.0));
  return (aLessThanZero * (b * a)) + ((vec4<f32>(1.0) - aLessThanZero) * a);
`,m6="let resultTemp = (a - b) * (a - b);",d6="let resultTemp = a - b;";function Kp(r,t){let e;do{switch(r){case ve.ATAN2:e=WK;break;case ve.MAX:e=r6;break;case ve.MIN:e=n6;break;case ve.MOD:e=t?s6:o6;break;case ve.NOT_EQUAL:e=t?u6:a6;break;case ve.POW:e=t?c6:l6;break;default:continue}let n,o,s;return t?(n="isnanVec4",o="vec4<f32>",s="vec4<bool>"):(n="isnan",o="f32",s="bool"),`
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
    `}while(!1);switch(r){case ve.ADD:e=zK;break;case ve.COMPLEX_MULTIPLY_IMAG:e=UK;break;case ve.COMPLEX_MULTIPLY_REAL:e=GK;break;case ve.DIV:e=VK;break;case ve.ELU_DER:e=HK;break;case ve.EQUAL:e=QK;break;case ve.FLOOR_DIV:e=qK;break;case ve.GREATER:e=KK;break;case ve.GREATER_EQUAL:e=jK;break;case ve.LESS:e=YK;break;case ve.LESS_EQUAL:e=XK;break;case ve.LOGICAL_AND:return t?ZK:JK;case ve.LOGICAL_OR:return t?t6:e6;case ve.MUL:e=i6;break;case ve.PRELU:return t?f6:p6;case ve.SQUARED_DIFFERENCE:e=m6;break;case ve.SUB:e=d6;break;default:}return`
    ${e}
    return resultTemp;
  `}var ie;(function(r){r[r.ABS=0]="ABS",r[r.ACOS=1]="ACOS",r[r.ACOSH=2]="ACOSH",r[r.ASIN=3]="ASIN",r[r.ASINH=4]="ASINH",r[r.ATAN=5]="ATAN",r[r.ATANH=6]="ATANH",r[r.CEIL=7]="CEIL",r[r.COS=8]="COS",r[r.COSH=9]="COSH",r[r.ELU=10]="ELU",r[r.ERF=11]="ERF",r[r.EXP=12]="EXP",r[r.EXPM1=13]="EXPM1",r[r.FLOOR=14]="FLOOR",r[r.IS_FINITE=15]="IS_FINITE",r[r.IS_INF=16]="IS_INF",r[r.IS_NAN=17]="IS_NAN",r[r.LINEAR=18]="LINEAR",r[r.LOG=19]="LOG",r[r.LOG1P=20]="LOG1P",r[r.LOGICAL_NOT=21]="LOGICAL_NOT",r[r.NEG=22]="NEG",r[r.RELU=23]="RELU",r[r.RELU6=24]="RELU6",r[r.LEAKYRELU=25]="LEAKYRELU",r[r.RECIPROCAL=26]="RECIPROCAL",r[r.ROUND=27]="ROUND",r[r.RSQRT=28]="RSQRT",r[r.SELU=29]="SELU",r[r.SIGMOID=30]="SIGMOID",r[r.SIGN=31]="SIGN",r[r.SIN=32]="SIN",r[r.SINH=33]="SINH",r[r.SOFTPLUS=34]="SOFTPLUS",r[r.SQRT=35]="SQRT",r[r.SQUARE=36]="SQUARE",r[r.STEP=37]="STEP",r[r.TAN=38]="TAN",r[r.TANH=39]="TANH",r[r.TO_INT=40]="TO_INT"})(ie||(ie={}));var h6="return abs(a);",g6=`
  if (abs(a) > 1.) {
    return uniforms.NAN;
  }
  return acos(a);
`,y6=`
  if (a < 1.) {
    return uniforms.NAN;
  }
  return acosh(a);
`,x6=`
  if (abs(a) > 1.) {
    return uniforms.NAN;
  }
  return asin(a);
`,w6="return asinh(a);",b6=`
  if (isnan(a)) {
    return uniforms.NAN;
  }
  return atan(a);
`,A6=`
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
`,I6="return ceil(a);",S6="return cos(a);",C6=`
  let e2x = exp(-a);
  return (e2x + 1.0 / e2x) / 2.0;
`,k6="return exp(a) - 1.0;",v6="if (a >= 0.0) { return a; }  return (exp(a) - 1.0);",E6=`
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
`,_6=`
  // Error function is calculated approximately with elementary function.
  // See "Handbook of Mathematical Functions with Formulas,
  // Graphs, and Mathematical Tables", Abramowitz and Stegun.
  let p = ${S.ERF_P};
  let a1 = ${S.ERF_A1};
  let a2 = ${S.ERF_A2};
  let a3 = ${S.ERF_A3};
  let a4 = ${S.ERF_A4};
  let a5 = ${S.ERF_A5};

  let sign = sign(a);
  let absA = abs(a);
  let t = 1.0 / (1.0 + p * absA);
  return sign * (1.0 - (((((a5 * t + a4) * t) + a3) * t + a2) * t + a1) * t * exp(-absA * absA));
`,D6="return exp(a);",R6="return floor(a);",T6="return f32(!isnan(a) && !isinf(a));",M6="return f32(isinf(a));",N6="return f32(isnan(a));",F6="return a;",B6=`if (a < 0.0) { return uniforms.NAN; }
  return log(a);`,P6=`
  if (isnan(a)) { return a; }
  return log(1.0 + a);
`,$6="return f32(!(a >= 1.0));",L6="return -a;",O6="if (a < 0.0) { return uniforms.alpha * a; } return a;",z6=`
  let aLessThanZero = vec4<f32>(a < vec4<f32>(0.0));
  return (aLessThanZero * (uniforms.alpha * a)) + ((vec4<f32>(1.0) - aLessThanZero) * a);
`,W6="return 1.0 / a;",G6="return select(a, 0.0, a < 0.0);",U6="return clamp(a, 0.0, 6.0);",V6="return clamp(a, vec4<f32>(0.0, 0.0, 0.0, 0.0), vec4<f32>(6.0, 6.0, 6.0, 6.0));",H6=`
  return select(a, vec4<f32>(0.0), a < vec4<f32>(0.0));
`,Q6="return round(a);",q6="return inverseSqrt(a);",K6=`
  if (a >= 0.0) {
    return ${S.SELU_SCALE} * a;
  } else {
    return ${S.SELU_SCALEALPHA} * (exp(a) - 1.0);
  }
`,j6="return 1.0 / (1.0 + exp(-1.0 * a));",Y6="return sign(a);",X6="return sin(a);",J6=`
  let e2x = exp(a);
  return (e2x - 1.0 / e2x) / 2.0;
`,Z6=`
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
`,ej="return sqrt(a);",tj="return a * a;",rj=`
  if (isnan(a)) {
    return a;
  }

  return select(uniforms.stepAlpha, 1.0, a > 0.0);
`,nj="return tan(a);",oj=`
  let e2x = exp(-2.0 * abs(a));
  return sign(a) * (1.0 - e2x) / (1.0 + e2x);
`,sj="return f32(i32((a)));";function ei(r,t){switch(r){case ie.ABS:return h6;case ie.ACOS:return g6;case ie.ACOSH:return y6;case ie.ASIN:return x6;case ie.ASINH:return w6;case ie.ATAN:return b6;case ie.ATANH:return A6;case ie.COS:return S6;case ie.COSH:return C6;case ie.CEIL:return I6;case ie.ELU:return t?E6:v6;case ie.ERF:return _6;case ie.EXP:return D6;case ie.EXPM1:return k6;case ie.FLOOR:return R6;case ie.IS_FINITE:return T6;case ie.IS_INF:return M6;case ie.IS_NAN:return N6;case ie.LINEAR:return F6;case ie.LOG:return B6;case ie.LOG1P:return P6;case ie.LOGICAL_NOT:return $6;case ie.NEG:return L6;case ie.LEAKYRELU:return t?z6:O6;case ie.RECIPROCAL:return W6;case ie.RELU:return t?H6:G6;case ie.RELU6:return t?V6:U6;case ie.ROUND:return Q6;case ie.RSQRT:return q6;case ie.SELU:return K6;case ie.SIGMOID:return j6;case ie.SIGN:return Y6;case ie.SIN:return X6;case ie.SINH:return J6;case ie.SOFTPLUS:return Z6;case ie.SQRT:return ej;case ie.SQUARE:return tj;case ie.STEP:return rj;case ie.TAN:return nj;case ie.TANH:return oj;case ie.TO_INT:return sj;default:throw new Error(`BinaryType ${r} is not implemented!`)}}function Gr(r,t=!1,e=!1,n=3){if(r===null)return"";let o="";if(r==="linear")o=ei(ie.LINEAR);else if(r==="relu")o=ei(ie.RELU,e);else if(r==="elu")o=ei(ie.ELU,e);else if(r==="relu6")o=ei(ie.RELU6,e);else if(r==="prelu")o=Kp(ve.PRELU,e);else if(r==="sigmoid")o=ei(ie.SIGMOID,e);else if(r==="leakyrelu")o=ei(ie.LEAKYRELU,e);else throw new Error(`Activation ${r} has not been implemented for the WebGPU backend.`);let a=Ke(e?4:1),u="";return t?u=`
      fn activation(a : ${a}, coords : vec${n}<i32>) -> ${a} {
        let b = getPreluActivationWeightsByOutputCoords(coords);
        ${o}
      }`:u=`
      fn activation(a : ${a}, coords : vec${n}<i32>) -> ${a} {
        ${o}
      }`,u}function Mn(r,t){return`
      ${r?"value = value + getBiasByOutputCoords(coords);":""}
      ${t?"value = activation(value, coords);":""}
      `}function sA(r,t,e=!1,n=!1,o=!1,s=1){b.assert(r&&s===1||!r,()=>`transposeA ${r} is not compatible with component size ${s}`);let a=`
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
  `}function Pm(r,t,e,n,o=!1,s=!1,a=!1,u=1){return`
  ${sA(e,n,o,s,a,u)}
  fn mm_write(batch: i32, row: i32, col: i32, valueIn: ${Ke(u)}) {
    ${o&&s?"":"if (row < uniforms.dimAOuter && col < uniforms.dimBOuter)"}
    {
      var value = valueIn;
      let coords = vec3<i32>(batch, row, col);
      ${Mn(r,t)}
      setOutputAtCoords(coords[0], coords[1], coords[2], value);
    }
  }
  `}var ij=(r,t)=>r?`
        mm_Asub[inputRow][inputCol] = mm_readA(batchA,
          kStart + inputRow,
          globalRowStart + inputCol * ${t});
        `:`
        mm_Asub[inputRow][inputCol] = mm_readA(batchA,
          globalRow + innerRow,
          kStart + inputCol * ${t});
        `,aj=(r,t,e,n)=>{if(r)return`
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
      }`}};function Pl(r,t,e=!1,n=32,o=!1,s=32,a=!1){let u=t[1]*r[1],l=t[0]*r[0],i=e?u:n,c=e?n:u,p=i/t[0],f=n/t[1],m=r[1],d=r[0];return b.assert((e&&p===4&&r[1]===4||!e&&(p===3||p===4))&&i%t[0]===0&&n%t[1]===0&&r[0]===4,()=>`If transposeA ${e} is true, innerElementSize ${p} and workPerThread[1] ${r[1]} must be 4.
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
            ${ij(e,p)}
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
        ${aj(e,p,m,n)}
        workgroupBarrier();
    }

    for (var innerRow = 0; innerRow < ${m}; innerRow++) {
        mm_write(batch, globalRow + innerRow, globalCol, acc[innerRow]);
    }
  }`}var fT=r=>r?`
        mm_Asub[inputRow][inputCol] = mm_readA(batchA,
          kStart + inputRow,
          globalRowStart + inputCol);
        `:`
        mm_Asub[inputRow][inputCol] = mm_readA(batchA,
          globalRowStart + inputRow,
          kStart + inputCol);
        `,uj=r=>r?"let ACached = mm_Asub[k][tileRow + innerRow];":"let ACached = mm_Asub[tileRow + innerRow][k];";function $l(r,t,e=!1,n=32,o=!1,s=32,a=!1,u=!1){let l=r[1]*t[1],i=r[0]*t[0],c=e?l:n,p=e?n:l;b.assert(p%t[1]===0&&c%t[0]===0&&n%t[1]===0,()=>`tileAHight ${p} must be divisible by workgroupSize[1]${t[1]}, tileAWidth ${c} must be divisible by workgroupSize[0]${t[0]}, tileInner ${n} must be divisible by workgroupSize[1]${t[1]}`);let f=p/t[1],m=c/t[0],d=n/t[1],h=r[1],g=r[0],y=a?`
      let localRow = i32(localId.y);
      let localCol = i32(localId.x);
      let globalRowStart = i32(workgroupId.y) * ${l};
      let globalColStart = i32(workgroupId.x) * ${i};

      // Loop over shared dimension.
      for (var t = 0; t < numTiles; t++) {
        // Load one tile of A into local memory.
        for (var inputRow = localRow; inputRow < ${p}; inputRow = inputRow + ${t[1]}) {
          for (var inputCol = localCol; inputCol < ${c}; inputCol = inputCol + ${t[0]}) {
            ${fT(e)}
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
        ${fT(e)}
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
        ${uj(e)}
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
      ${y}
    }
  `}var lj=r=>r?`
      mm_readA(batchA, colA, globalRow),
      mm_readA(batchA, colA + 1, globalRow),
      mm_readA(batchA, colA + 2, globalRow),
      mm_readA(batchA, colA + 3, globalRow)
  `:`
      mm_readA(batchA, globalRow, colA),
      mm_readA(batchA, globalRow, colA + 1),
      mm_readA(batchA, globalRow, colA + 2),
      mm_readA(batchA, globalRow, colA + 3)
  `;function cj(r,t=!1){b.assert(r[1]===1&&r[2]===1,()=>`A linear work group size is required. But got ${r}.`);let e=r[0]*4;return`
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
        mm_Asub[tileCol] = vec4<f32>(${lj(t)});
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
  `}var jh=class{constructor(t,e,n=!1,o=!1,s=null,a=null,u=null,l=!1){this.variableNames=["A","B"],this.uniforms="dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.outputShape=e,this.dispatchLayout={x:[2],y:[1],z:[0]};let i=n?t[1]:t[2];if(this.isVec4=(i%4===0&&!n||e[1]%4===0&&n)&&e[2]%4===0&&!o,this.outputComponent=this.isVec4?4:1,this.isVectorA=e[1]===1&&!n,!this.isVec4&&this.isVectorA)this.elementsPerThread=[1,1,1],this.workgroupSize=[32,1,1];else{let f=oA(e[1],i,e[2],n);this.workgroupSize=f.workgroupSize,this.elementsPerThread=f.elementsPerThread}this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,this.elementsPerThread);let c=s!=null,p=u!=null;c&&this.variableNames.push("bias"),p&&this.variableNames.push("preluActivationWeights"),this.sequentialAccessByThreads=l,this.transposeA=n,this.transposeB=o,this.addBias=c,this.activation=a,this.hasPreluActivationWeights=p,[this.fitAOuter,this.fitBOuter,this.fitInner]=this.getShapeFit(e[1],e[2],i),this.shaderKey=`matMulPacked_${this.elementsPerThread}_${n}_${o}_${this.activation}_${this.fitAOuter}_${this.fitBOuter}_${this.fitInner}_${this.isVec4}_${this.isVectorA}_${this.sequentialAccessByThreads}`}getShapeFit(t,e,n){let o=this.workgroupSize[1]*this.elementsPerThread[1],s=this.workgroupSize[0]*this.elementsPerThread[0];!this.isVec4&&this.isVectorA?this.tileInner=this.workgroupSize[0]*4:this.tileInner=s;let a=t%o===0,u=e%s===0,l=n%this.tileInner===0;return[a,u,l]}getUserCode(){return`
      ${Gr(this.activation,this.hasPreluActivationWeights,this.isVec4)}
      ${Pm(this.addBias,this.activation,!1,this.transposeB,this.fitAOuter,this.fitBOuter,this.fitInner,this.isVec4?4:1)}
      ${this.isVec4?Pl(this.elementsPerThread,this.workgroupSize,this.transposeA,this.tileInner,!1,null,!0):this.isVectorA?cj(this.workgroupSize,this.transposeA):$l(this.elementsPerThread,this.workgroupSize,this.transposeA,this.tileInner,!1,null,this.sequentialAccessByThreads,!0)}
    `}};function pj(r){return`
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
  `}var Yh=class{constructor(t,e=!1,n=!1,o=null,s=null,a=null){this.variableNames=["A","B"],this.uniforms="dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.workgroupSize=[256,1,1],this.outputShape=t,this.dispatchLayout={x:[],y:[1,2],z:[0]},this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize);let u=o!=null,l=a!=null;u&&this.variableNames.push("bias"),l&&this.variableNames.push("preluActivationWeights"),this.transposeA=e,this.transposeB=n,this.addBias=u,this.activation=s,this.hasPreluActivationWeights=l,this.shaderKey=`matMulReduce_${this.activation}_${e}_${n}`}getUserCode(){return`
      ${Gr(this.activation,this.hasPreluActivationWeights)}
      ${Pm(this.addBias,this.activation,this.transposeA,this.transposeB)}
      ${pj(this.workgroupSize[0])}
    `}};function fj(r){let t=r[1],e=r[0],n=t>e?t:e;return`
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
  `}var Xh=class{constructor(t,e,n,o=!1,s=!1,a=null,u=null,l=null){this.variableNames=["A","B"],this.uniforms="dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.workgroupSize=[16,8,1],this.outputShape=n,this.dispatchLayout={x:[2],y:[1],z:[0]},this.dispatch=[Math.ceil(n[2]/this.workgroupSize[0]),Math.ceil(n[1]/this.workgroupSize[1]),n[0]];let i=a!=null;i&&this.variableNames.push("bias");let c=l!=null;c&&this.variableNames.push("preluActivationWeights"),this.transposeA=o,this.transposeB=s,this.addBias=i,this.activation=u,this.hasPreluActivationWeights=c,this.shaderKey=`matMulSmallOutputSize_${this.activation}_${o}_${s}`}getUserCode(){return`
      ${Gr(this.activation,this.hasPreluActivationWeights)}
      ${Pm(this.addBias,this.activation,this.transposeA,this.transposeB)}
      ${fj(this.workgroupSize)}
    `}};var Jh=class{constructor(t,e,n=!1,o=!1){this.variableNames=["A","B"],this.uniforms="dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.workgroupSize=[8,8,1],this.atomic=!0,this.splitedDimInner=128,b.assert(t[0]===1,()=>"MatMulSplitKProgram only supports batch = 1."),this.outputShape=t,this.dispatchLayout={x:[2],y:[1],z:[0,3]};let s=(n&&this.outputShape[1]%4===0||!n&&e%4===0)&&this.outputShape[2]%4===0;this.elementsPerThread=[4,4,this.splitedDimInner],this.outputComponent=s?4:1,s||(this.outputShape[1]<16&&(this.elementsPerThread[1]=1),this.outputShape[2]<16&&(this.elementsPerThread[0]=1)),this.dispatch=Z(this.dispatchLayout,[this.outputShape[0],this.outputShape[1],this.outputShape[2],e],this.workgroupSize,this.elementsPerThread),this.transposeA=n,this.transposeB=o,this.shaderKey=`matMulSplitK_${n}_${o}_${this.elementsPerThread}_${this.outputComponent}`}getUserCode(){let t=this.outputComponent;return`
      ${sA(!1,this.transposeB,!1,!1,!1,t)}
      fn mm_write(batch: i32, row : i32, col : i32, value : ${Ke(t)}) {
        if (row < uniforms.dimAOuter && col < uniforms.dimBOuter) {
          let coords = vec3<i32>(batch, row, col);
          let flatIndex = getOutputIndexFromCoords(coords);
          // The problem is that we should initialize output to zero before using.
          // Otherwise, the original value will be added to the result.
          for (var i = 0; i < ${t}; i = i + 1) {
            ${Tn("&result[flatIndex + i]",`${t>1?"value[i]":"value"}`,"float32")}
          }
        }
      }
      ${t===4?Pl(this.elementsPerThread,this.workgroupSize,this.transposeA,32,!0,this.splitedDimInner):$l(this.elementsPerThread,this.workgroupSize,this.transposeA,32,!0,this.splitedDimInner)}
    `}},Zh=class{constructor(t,e=null,n=null,o=null){this.uniforms="",this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.addBias=e!=null,this.hasPreluActivationWeights=o!=null,this.activation=n,this.addBias&&this.variableNames.push("bias"),this.hasPreluActivationWeights&&this.variableNames.push("preluActivationWeights"),this.shaderKey=`biasActivation_${n}`}getUserCode(){return`
    ${Gr(this.activation,this.hasPreluActivationWeights)}
    ${J("index")} {
      if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        var value = getXByOutputIndex(index);
        ${Mn(this.addBias,this.activation)}
        setOutputAtIndex(index, value);
      }
    }
    `}};var eg=class{constructor(t){this.variableNames=[],this.outputShape=[],this.uniforms="value : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="fill"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.size) {
        setOutputAtIndex(index, uniforms.value);
      }
    }
  `}};function zt(r){let{backend:t,attrs:e}=r,{shape:n,value:o}=e,{dtype:s}=e;if(s=s||b.inferDtype(o),s==="string"){let a=b.getArrayFromDType(s,b.sizeFromShape(n));return a.fill(o),t.makeTensorInfo(n,s,a)}else{let a=new eg(n),u=[{type:"float32",data:[o]}];return t.runWebGPUProgram(a,[],s,u)}}var mT={kernelName:ki,backendName:"webgpu",kernelFunc:zt};function ge(r){let{inputs:t,attrs:e}=r,{x:n}=t,{shape:o}=e,s=b.sizeFromShape(n.shape),a=b.inferFromImplicitShape(o,s),u=b.sizeFromShape(a);return b.assert(s===u,()=>`The new shape (${a}) has ${u} elements and the old shape (${n.shape}) has ${s} elements. The new shape and old shape must have the same number of elements.`),r.backend.incRef(n.dataId),{dataId:n.dataId,shape:a,dtype:n.dtype}}var dT={kernelName:Di,backendName:"webgpu",kernelFunc:ge};function Ll({a:r,b:t,transposeA:e,transposeB:n,backend:o,bias:s=null,preluActivationWeights:a=null,leakyreluAlpha:u=0,activation:l=null}){let i=r.shape.length,c=t.shape.length,p=e?r.shape[i-2]:r.shape[i-1],f=n?t.shape[c-1]:t.shape[c-2],m=e?r.shape[i-1]:r.shape[i-2],d=n?t.shape[c-2]:t.shape[c-1],h=r.shape.slice(0,-2),g=t.shape.slice(0,-2),y=b.sizeFromShape(h),x=b.sizeFromShape(g),A=$o.assertAndGetBroadcastShape(r.shape.slice(0,-2),t.shape.slice(0,-2)).concat([m,d]);b.assert(p===f,()=>`Error in matMul: inner shapes (${p}) and (${f}) of Tensors with shapes ${r.shape} and ${t.shape} and transposeA=${e} and transposeB=${n} must match.`);let I=e?[y,p,m]:[y,m,p],v=n?[x,d,f]:[x,f,d],E=ge({inputs:{x:r},backend:o,attrs:{shape:I}}),T=ge({inputs:{x:t},backend:o,attrs:{shape:v}}),F=[E,T],k=Math.max(y,x),_=[E,T],M=[{type:"int32",data:[m]},{type:"int32",data:[d]},{type:"int32",data:[p]}],R,L,$=[k,m,d],W=fe().get("WEBGPU_MATMUL_PROGRAM_TYPE");if(W<0){let V=fe().getNumber("WEBGPU_THRESHOLD_TO_INCREASE_WORKGROUPS_FOR_MATMUL"),Q=V>0?V:o.thresholdToIncreaseWorkgroups,H=k*Math.ceil(m/32)*Math.ceil(d/32);H<=Q||m<=8&&H<=Q*2?k*m*d<=128?W=xo.MatMulReduceProgram:k===1&&f>=2e3?W=xo.MatMulSplitKProgram:W=xo.MatMulSmallOutputSizeProgram:W=xo.MatMulPackedProgram}switch(W){case xo.MatMulReduceProgram:R=new Yh($,e,n,s,l,a);break;case xo.MatMulSplitKProgram:{if(L=zt({backend:o,attrs:{shape:$,value:0,dtype:r.dtype}}),R=new Jh($,f,e,n),s||l){L=o.runWebGPUProgram(R,_,r.dtype,M,L);let Q=new Zh(L.shape,s,l,a),H=null,ee=[L];s&&ee.push(s),a&&ee.push(a),l==="leakyrelu"&&(H=[{type:"float32",data:[u]}],Q.uniforms+=" alpha : f32,");let j=o.runWebGPUProgram(Q,ee,L.dtype,H);F.push(L);let N=ge({inputs:{x:j},backend:o,attrs:{shape:A}});F.push(j);for(let U of F)o.disposeData(U.dataId);return N}break}case xo.MatMulSmallOutputSizeProgram:R=new Xh(I,v,$,e,n,s,l,a);break;case xo.MatMulPackedProgram:let V=o.adapterInfo.isIntel();R=new jh(I,$,e,n,s,l,a,V);break;default:throw new Error(`Unsupported MatMulProgramType ${W}.`)}s&&_.push(s),a&&_.push(a),l==="leakyrelu"&&(M.push({type:"float32",data:[u]}),R.uniforms+=" alpha : f32,"),L=o.runWebGPUProgram(R,_,r.dtype,M,L);let z=ge({inputs:{x:L},backend:o,attrs:{shape:A}});F.push(L);for(let V of F)o.disposeData(V.dataId);return z}function mj(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s,bias:a,preluActivationWeights:u}=t,{transposeA:l,transposeB:i,activation:c,leakyreluAlpha:p}=n;return Ll({a:o,b:s,transposeA:l,transposeB:i,backend:e,bias:a,preluActivationWeights:u,leakyreluAlpha:p,activation:c})}var hT={kernelName:tl,backendName:"webgpu",kernelFunc:mj};var $m=class{constructor(t,e,n){this.variableNames=["AReal","AImag","BReal","BImag"],this.workgroupSize=[128,1,1],this.size=!0,this.outputShape=S.assertAndGetBroadcastShape(e,n),this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey=`binaryOpComplex_${t}`,this.op=t}getUserCode(){return`
      fn binaryOpComplex(
          areal : f32, aimag : f32, breal : f32, bimag : f32) -> f32 {
        ${Kp(this.op,!1)}
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
    `}};var ti=class{constructor(t,e,n){if(this.size=!0,this.variableNames=["A","B"],this.outputShape=S.assertAndGetBroadcastShape(e,n),this.dispatchLayout=ne(this.outputShape),this.op=t,this.useSharedMemoryWithA=e.length<=1&&n.length>1&&e[0]<128,this.useSharedMemoryWithB=n.length<=1&&e.length>1&&n[0]<128,this.useSharedMemoryWithA||this.useSharedMemoryWithB)this.outputComponent=1,this.variableComponents=[1,1],this.lastDimensionSize=this.useSharedMemoryWithB?n[0]:e[0],this.shaderKey=`binary_${t}_${this.lastDimensionSize}`,this.type="shared",this.workgroupSize=[256,1,1];else{let o=e.length>0&&e[e.length-1]%4===0,s=n.length>0&&n[n.length-1]%4===0;o&&s?(this.outputComponent=4,this.variableComponents=[4,4]):o&&(b.isScalarShape(n)||n[n.length-1]===1)||s&&(b.isScalarShape(e)||e[e.length-1]===1)?(this.outputComponent=4,this.variableComponents=o?[4,1]:[1,4]):(this.outputComponent=1,this.variableComponents=[1,1]),this.type="nonshared",this.shaderKey=`binary_${t}_${this.variableComponents}`,this.workgroupSize=[128,1,1]}this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.outputComponent,1,1])}getUserCode(){let t,e=this.outputComponent===4?"vec4<f32>":"f32",n=`
    fn binaryOperation(a : ${e}, b : ${e}) -> ${e} {
      ${Kp(this.op,this.outputComponent===4)}
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
       `;return t}};function Xt(r){let{inputs:t}=r,{x:e}=t;return r.backend.incRef(e.dataId),{dataId:e.dataId,shape:e.shape,dtype:e.dtype}}var gT={kernelName:os,backendName:"webgpu",kernelFunc:Xt};function Kn(r){let{inputs:t,backend:e}=r,{real:n,imag:o}=t,s=e.makeTensorInfo(n.shape,"complex64"),a=e.tensorMap.get(s.dataId),u=Xt({inputs:{x:n},backend:e}),l=Xt({inputs:{x:o},backend:e});return a.complexTensorInfos={real:u,imag:l},s}var yT={kernelName:ep,backendName:"webgpu",kernelFunc:Kn};var Nn=class{constructor(t,e,n=""){this.variableNames=["A"],this.size=!0;let o=128;this.workgroupSize=[o,1,1],this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.op=e,n!==""&&(this.uniforms=n),this.shaderKey=`unary_${e}`}getUserCode(){return`
      fn unaryOperation(a : f32) -> f32 {
        ${ei(this.op,!1)}
      }
      ${J("index")} {
        if (index < uniforms.size) {
          let a = getAByOutputIndex(index);
          setOutputAtIndex(index, unaryOperation(a));
        }
      }
      `}};function Re({opType:r,cpuKernelImpl:t,dtype:e}){return({inputs:n,backend:o})=>{let{x:s}=n,a=o,u=e||s.dtype;if(a.shouldExecuteOnCPU([s])&&t!=null){let i=a.tensorMap.get(s.dataId),c=t(i.values,u);return a.makeTensorInfo(s.shape,u,c)}let l=new Nn(s.shape,r);return a.runWebGPUProgram(l,[s],u)}}function lt({opType:r,cpuKernelImpl:t,supportsComplex:e=!1,dtype:n}){return({inputs:o,backend:s})=>{let{a,b:u}=o,l=s;if(e&&a.dtype==="complex64"){let p=l.tensorMap.get(a.dataId),f=l.tensorMap.get(u.dataId),m,d;if(r!==ve.MUL)[m,d]=[[p.complexTensorInfos.real,f.complexTensorInfos.real],[p.complexTensorInfos.imag,f.complexTensorInfos.imag]].map(g=>{let[y,x]=g,w={dataId:y.dataId,dtype:y.dtype,shape:a.shape},A={dataId:x.dataId,dtype:x.dtype,shape:u.shape},I=new ti(r,a.shape,u.shape);return l.runWebGPUProgram(I,[w,A],or(y.dtype,x.dtype))});else{let g=new $m(ve.COMPLEX_MULTIPLY_REAL,a.shape,u.shape),y=new $m(ve.COMPLEX_MULTIPLY_IMAG,a.shape,u.shape),x=[{dataId:p.complexTensorInfos.real.dataId,dtype:p.complexTensorInfos.real.dtype,shape:a.shape},{dataId:p.complexTensorInfos.imag.dataId,dtype:p.complexTensorInfos.imag.dtype,shape:a.shape},{dataId:f.complexTensorInfos.real.dataId,dtype:f.complexTensorInfos.real.dtype,shape:u.shape},{dataId:f.complexTensorInfos.imag.dataId,dtype:f.complexTensorInfos.imag.dtype,shape:u.shape}];m=l.runWebGPUProgram(g,x,"float32"),d=l.runWebGPUProgram(y,x,"float32")}let h=Kn({inputs:{real:m,imag:d},backend:l});return l.disposeData(m.dataId),l.disposeData(d.dataId),h}let i=n||or(a.dtype,u.dtype);if((a.dtype==="string"||u.dtype==="string"||l.shouldExecuteOnCPU([a,u]))&&t!=null){let p=l.tensorMap.get(a.dataId).values,f=l.tensorMap.get(u.dataId).values,m=a.dtype==="string"?S.fromUint8ToStringArray(p):p,d=a.dtype==="string"?S.fromUint8ToStringArray(f):f,[h,g]=t(a.shape,u.shape,m,d,i);return l.makeTensorInfo(g,i,h)}let c=new ti(r,a.shape,u.shape);return l.runWebGPUProgram(c,[a,u],i)}}var{addImpl:xT,castImpl:wT,ceilImpl:bT,concatImpl:AT,equalImpl:IT,expImpl:ST,expm1Impl:CT,floorImpl:kT,floorDivImpl:vT,gatherNdImpl:ET,gatherV2Impl:_T,greaterEqualImpl:DT,greaterImpl:RT,lessEqualImpl:TT,lessImpl:MT,logImpl:NT,maxImpl:FT,maximumImpl:BT,minimumImpl:PT,multiplyImpl:$T,negImpl:LT,notEqualImpl:OT,prodImpl:zT,rangeImpl:WT,rsqrtImpl:GT,scatterImpl:UT,simpleAbsImpl:VT,sliceImpl:HT,stridedSliceImpl:QT,stringNGramsImpl:qT,subImpl:KT,tileImpl:jT,topKImpl:YT,transposeImpl:XT,uniqueImpl:xPe}=_b;var dj=Re({opType:ie.ABS,cpuKernelImpl:VT}),JT={kernelName:"Abs",backendName:"webgpu",kernelFunc:dj};var hj=Re({opType:ie.ACOS}),ZT={kernelName:Ts,backendName:"webgpu",kernelFunc:hj};var gj=Re({opType:ie.ACOSH}),eM={kernelName:Pa,backendName:"webgpu",kernelFunc:gj};var yj=lt({opType:ve.ADD,cpuKernelImpl:xT,supportsComplex:!0}),tM={kernelName:"Add",backendName:"webgpu",kernelFunc:yj};var tg=class{constructor(t){this.workPerThread=1,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t[0],this.variableNames=t.map((e,n)=>`T${n}`),this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]),this.shaderKey="addN"}getUserCode(){let t=[];this.variableNames.forEach(o=>{t.push(`let v${o} = get${o}ByOutputCoords(coords);`)});let e=this.variableNames.map(o=>`v${o}`).join(" + ");return`
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
    `}};function xj(r){let{inputs:t,backend:e}=r,n=t;if(n.length===1)return Xt({inputs:{x:n[0]},backend:e});let o=n.map(u=>u.dtype).reduce((u,l)=>or(u,l)),s=n.map(u=>u.shape),a=new tg(s);return e.runWebGPUProgram(a,n,o)}var rM={kernelName:Ms,backendName:"webgpu",kernelFunc:xj};var rg=class{constructor(t,e){this.variableNames=["A"],this.workgroupSize=[16,16,1];let n=new Array(t.length);for(let o=0;o<n.length;o++)n[o]=t[e[o]];this.outputShape=n,this.dispatchLayout={x:[0],y:[1]},this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[1,1,1]),this.shaderKey="transposeShared"}getUserCode(){b.assert(this.workgroupSize[0]===this.workgroupSize[1],()=>`Must be a square tile, current tile shape is ${this.workgroupSize[0]} x ${this.workgroupSize[1]}`);let t=this.workgroupSize[0];return`
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
    `}};var ng=class{constructor(t,e){this.variableNames=["A"],this.workPerThread=1,this.workgroupSize=[64,1,1],this.size=!0;let n=new Array(t.length);for(let o=0;o<n.length;o++)n[o]=t[e[o]];this.outputShape=n,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]),this.newDim=e,this.shaderKey=`transpose_${e}`}getUserCode(){let t=_t(this.outputShape.length),e=iA(this.newDim);return`
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
    `}};function iA(r){let t=r.length;if(t>6)throw Error(`Transpose for rank ${t} is not yet supported`);let e=new Array(t);for(let n=0;n<r.length;n++)e[r[n]]=`coords.${yo(n)}`;return e.join()}function Zr(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{perm:s}=n,a=e,u=o.shape.length,l=new Array(u);for(let c=0;c<l.length;c++)l[c]=o.shape[s[c]];if(e.shouldExecuteOnCPU([o])){let p=a.tensorMap.get(o.dataId).values,f=XT(p,o.shape,o.dtype,s,l);return e.makeTensorInfo(l,o.dtype,f)}if(o.shape.length===2&&b.arraysEqual(s,[1,0])){let c=new rg(o.shape,s);return a.runWebGPUProgram(c,[o],o.dtype)}let i=new ng(o.shape,s);return a.runWebGPUProgram(i,[o],o.dtype)}var nM={kernelName:Zu,backendName:"webgpu",kernelFunc:Zr};var og=class{constructor(t,e,n){this.variableNames=["x"],this.uniforms="reduceSize : i32,",this.size=!0,this.inputShape=[t.batchSize,t.inSize];let[o]=S.computeOutAndReduceShapes(this.inputShape,[1]);this.outputShape=o.length===0?[1]:o,t.inSize>=32768&&n>=512?this.workgroupSize=[512,1,1]:t.inSize>=4096?this.workgroupSize=[256,1,1]:this.workgroupSize=[64,1,1],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,[1,1,1]),this.reduceType=e,this.shaderKey=`reduce_${e}`}getUserCode(){let t="",e="0.0",n=this.workgroupSize[0];this.reduceType==="min"||this.reduceType==="max"?(t=`
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
     `}};var wj={mean:"float32",all:"bool",any:"bool"};function Fn(r,t,e,n,o){let s=r.shape.length,a=[],u=b.parseAxisParam(t,r.shape),l=u,i=S.getAxesPermutation(l,s),c=r;i!=null&&(c=Zr({inputs:{x:r},attrs:{perm:i},backend:o}),l=S.getInnerMostAxes(l.length,s),a.push(c)),S.assertAxesAreInnerMostDims(n,l,s);let[p,f]=S.computeOutAndReduceShapes(c.shape,l),m=p;e&&(m=S.expandShapeToKeepDim(p,u));let d;if((n==="max"||n==="prod")&&o.shouldExecuteOnCPU([c])){let h=o.tensorMap.get(c.dataId).values;switch(n){case"max":let g=FT(h,b.sizeFromShape(f),m,r.dtype);d=o.makeTensorInfo(m,r.dtype,g);break;case"prod":let{outVals:y,outShape:x,outDtype:w}=zT(c.shape,c.dtype,h,l);d=o.makeTensorInfo(x,w,y);break;default:throw new Error(`${n} CPU implementation is not yet supported.`)}}else{let h=b.sizeFromShape(f),y=b.sizeFromShape(c.shape)/h,x={windowSize:h,inSize:h,batchSize:y,outSize:1},w=wj[n]||iw(r.dtype),A=[{type:"int32",data:[h]}],I=new og(x,n,o.device.limits.maxComputeWorkgroupSizeX),v=o.runWebGPUProgram(I,[c],w,A);a.push(v),d=ge({inputs:{x:v},attrs:{shape:m},backend:o})}return a.forEach(h=>o.disposeData(h.dataId)),d}function bj(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{keepDims:s,axis:a}=n;return Fn(o,a,s,"all",e)}var oM={kernelName:"All",backendName:"webgpu",kernelFunc:bj};function Aj(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{keepDims:s,axis:a}=n;return Fn(o,a,s,"any",e)}var sM={kernelName:"Any",backendName:"webgpu",kernelFunc:Aj};var jp=class{constructor(t,e,n){this.workgroupSize=[64,1,1],this.variableNames=["x"],this.uniforms="infinityValue : f32,",this.size=!0;let o=[e];this.op=n==="min"?"<":">";let[s,a]=S.computeOutAndReduceShapes(t,o);this.outputShape=s.length===0?[1]:s,this.dispatchLayout=ne(this.outputShape),b.sizeFromShape(a)<32?(this.type="plain",this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize)):(this.type="shared",this.dispatch=Z(this.dispatchLayout,this.outputShape,[1,1,1])),this.inputShape=t,this.shaderKey=`argMinMax_${this.op}_${this.type}`}getUserCode(){let t=this.workgroupSize[0],e=()=>this.inputShape.length===1?"uniforms.xShape":`uniforms.xShape.${yo(this.inputShape.length-1)}`,n=()=>{let o="";if(this.outputShape.length===1)this.inputShape.length!==1&&(o+="outputCoords,");else for(let s=0;s<this.outputShape.length;s++)o+=`outputCoords.${yo(s)},`;return o};return this.type==="shared"?`
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
      `}};function Ij(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s}=n,a=b.parseAxisParam(s,o.shape),u=S.getAxesPermutation(a,o.shape.length),l=o,i=[];u!=null&&(l=Zr({inputs:{x:o},backend:e,attrs:{perm:u}}),i.push(l),a=S.getInnerMostAxes(a.length,l.shape.length)),S.assertAxesAreInnerMostDims("argMax",[a[0]],l.shape.length);let c=new jp(l.shape,a[0],"max"),p=[{type:"float32",data:[Number.NEGATIVE_INFINITY]}],f=e.runWebGPUProgram(c,[l],"int32",p);return i.forEach(m=>e.disposeData(m.dataId)),f}var iM={kernelName:qc,backendName:"webgpu",kernelFunc:Ij};function Sj(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s}=n,a=b.parseAxisParam(s,o.shape),u=S.getAxesPermutation(a,o.shape.length),l=o,i=[];u!=null&&(l=Zr({inputs:{x:o},backend:e,attrs:{perm:u}}),i.push(l),a=S.getInnerMostAxes(a.length,l.shape.length)),S.assertAxesAreInnerMostDims("argMin",[a[0]],l.shape.length);let c=new jp(l.shape,a[0],"min"),p=[{type:"float32",data:[Number.POSITIVE_INFINITY]}],f=e.runWebGPUProgram(c,[l],"int32",p);return i.forEach(m=>e.disposeData(m.dataId)),f}var aM={kernelName:Kc,backendName:"webgpu",kernelFunc:Sj};var Cj=Re({opType:ie.ASIN}),uM={kernelName:$a,backendName:"webgpu",kernelFunc:Cj};var kj=Re({opType:ie.ASINH}),lM={kernelName:La,backendName:"webgpu",kernelFunc:kj};var vj=Re({opType:ie.ATAN}),cM={kernelName:Oa,backendName:"webgpu",kernelFunc:vj};var Ej=lt({opType:ve.ATAN2}),pM={kernelName:Wa,backendName:"webgpu",kernelFunc:Ej};var _j=Re({opType:ie.ATANH}),fM={kernelName:za,backendName:"webgpu",kernelFunc:_j};var sg=class{constructor(t){this.variableNames=["x"],this.uniforms="strides : vec2<i32>,",this.workgroupSize=[256,1,1],this.size=!0,this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="poolWithFilterSizeEqualsOne"}getUserCode(){return`
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
    `}};var fs=class{constructor(t,e,n=!1,o=!1,s=!1){if(this.variableNames=["x"],this.uniforms="strides : vec2<i32>, pads : vec2<i32>, dilations : vec2<i32>, convDims : vec2<i32>, filterDims : vec2<i32>,",this.workgroupSize=[128,1,1],this.size=!0,e==="avg"&&n)throw new Error("Cannot compute positions for average pool.");this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.poolType=e,this.computePositions=n,this.flattenPositions=o,this.includeBatchIndex=s,this.shaderKey=`pool2D_${e}_${n}_${o}_${s}`}getUserCode(){let t;this.poolType==="avg"?t="resultValue = resultValue + value; count = count + 1.0;":this.computePositions?t=`let currMaxValue = mix(value, maxValue, maxValueFound);
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
    `}},Qi=class{constructor(t,e,n=!1,o=!1,s=!1){if(this.variableNames=["x"],this.uniforms="strides : vec3<i32>, pads : vec3<i32>, convDims : vec3<i32>, filterDims : vec3<i32>,",this.workgroupSize=[128,1,1],this.size=!0,e==="avg"&&n)throw new Error("Cannot compute positions for average pool.");this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.poolType=e,this.computePositions=n,this.flattenPositions=o,this.includeBatchIndex=s,this.shaderKey=`pool3D_${e}_${n}_${o}_${s}`}getUserCode(){let t;this.poolType==="avg"?t="resultValue += value; count += 1.0;":this.computePositions?t=`let currMaxValue = mix(value, maxValue, maxValueFound);
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
    `}};function aA(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{reductionIndices:s,keepDims:a}=n;return Fn(o,s,a,"max",e)}var mM={kernelName:"Max",backendName:"webgpu",kernelFunc:aA};function uA(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{keepDims:s,axis:a}=n;return Fn(o,a,s,"mean",e)}var dM={kernelName:Iu,backendName:"webgpu",kernelFunc:uA};function ig(r,t,e,n){if(t.filterWidth===1&&t.filterHeight===1&&b.arraysEqual(t.inShape,t.outShape))return Xt({inputs:{x:r},backend:n});if(t.filterWidth===t.inWidth&&t.filterHeight===t.inHeight&&t.batchSize===1&&t.padInfo.type==="VALID"){let a=r.shape.length,u=ge({inputs:{x:r},backend:n,attrs:{shape:[r.shape[a-3]*r.shape[a-2],r.shape[a-1]]}}),l;e==="avg"?l=uA({inputs:{x:u},backend:n,attrs:{axis:0,keepDims:!1}}):(b.assert(e==="max",()=>`Invalid pool type ${e}`),l=aA({inputs:{x:u},backend:n,attrs:{reductionIndices:0,keepDims:!1}}));let i=ge({inputs:{x:l},backend:n,attrs:{shape:t.outShape}});return n.disposeData(u.dataId),n.disposeData(l.dataId),i}let o,s=[{type:"int32",data:[t.strideHeight,t.strideWidth]}];return t.filterHeight===1&&t.filterWidth===1?o=new sg(t):(e==="avg"?o=new fs(t,"avg"):(b.assert(e==="max",()=>`Invalid pool type ${e}`),o=new fs(t,"max")),s.push({type:"int32",data:[t.padInfo.top,t.padInfo.left]},{type:"int32",data:[t.dilationHeight,t.dilationWidth]},{type:"int32",data:[t.inHeight,t.inWidth]},{type:"int32",data:[t.effectiveFilterHeight,t.effectiveFilterWidth]})),n.runWebGPUProgram(o,[r],r.dtype,s)}function Dj(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l}=n,c=S.computePool2DInfo(o.shape,s,a,1,u,l);return ig(o,c,"avg",e)}var hM={kernelName:Ga,backendName:"webgpu",kernelFunc:Dj};function Rj(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dataFormat:l,dimRoundingMode:i}=n,c=[1,1,1],p=S.computePool3DInfo(o.shape,s,a,c,u,i,l),f=new Qi(p,"avg"),m=[{type:"int32",data:[p.strideDepth,p.strideHeight,p.strideWidth]},{type:"int32",data:[p.padInfo.front,p.padInfo.top,p.padInfo.left]},{type:"int32",data:[p.inDepth,p.inHeight,p.inWidth]},{type:"int32",data:[p.effectiveFilterDepth,p.effectiveFilterHeight,p.effectiveFilterWidth]}];return e.runWebGPUProgram(f,[o],o.dtype,m)}var gM={kernelName:Yc,backendName:"webgpu",kernelFunc:Rj};var ag=class{constructor(t){this.variableNames=["dy"],this.uniforms=`strides : vec2<i32>, pads : vec2<i32>, dilations : vec2<i32>, filterDims : vec2<i32>,
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
    `}},ug=class{constructor(t){this.variableNames=["dy"],this.uniforms=`strides : vec3<i32>, pads : vec3<i32>, filterDims : vec3<i32>,
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
    `}};function Tj(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,a=s,{filterSize:u,strides:l,pad:i,dimRoundingMode:c}=n,p=S.computePool3DInfo(a.shape,u,l,1,i,c),f=new ug(p),m=1/(p.filterDepth*p.filterHeight*p.filterWidth),d=[{type:"int32",data:[p.strideDepth,p.strideHeight,p.strideWidth]},{type:"int32",data:[p.effectiveFilterDepth-1-p.padInfo.front,p.effectiveFilterHeight-1-p.padInfo.top,p.effectiveFilterWidth-1-p.padInfo.left]},{type:"int32",data:[p.effectiveFilterDepth,p.effectiveFilterHeight,p.effectiveFilterWidth]},{type:"int32",data:[p.outDepth]},{type:"int32",data:[p.outHeight]},{type:"int32",data:[p.outWidth]},{type:"float32",data:[m]}];return e.runWebGPUProgram(f,[o],a.dtype,d)}var yM={kernelName:Xc,backendName:"webgpu",kernelFunc:Tj};function Mj(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,a=s;Bm([o,s],"avgPoolGrad");let{filterSize:u,strides:l,pad:i}=n,c=S.computePool2DInfo(a.shape,u,l,1,i),p=new ag(c),f=1/(c.filterHeight*c.filterWidth),m=[{type:"int32",data:[c.strideHeight,c.strideWidth]},{type:"int32",data:[c.effectiveFilterHeight-1-c.padInfo.top,c.effectiveFilterWidth-1-c.padInfo.left]},{type:"int32",data:[c.dilationHeight,c.dilationWidth]},{type:"int32",data:[c.effectiveFilterHeight,c.effectiveFilterWidth]},{type:"int32",data:[c.outHeight]},{type:"int32",data:[c.outWidth]},{type:"float32",data:[f]}];return e.runWebGPUProgram(p,[o],a.dtype,m)}var xM={kernelName:jc,backendName:"webgpu",kernelFunc:Mj};function Nj(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s}=t,{transposeA:a,transposeB:u}=n;return Ll({a:o,b:s,transposeA:a,transposeB:u,backend:e})}var wM={kernelName:Ns,backendName:"webgpu",kernelFunc:Nj};var lg=class{constructor(t,e){this.variableNames=["source"],this.workPerThread=1,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e,this.rank=e.length,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]),this.start=t,this.uniforms=`start : ${_t(t.length)}, `,this.shaderKey="slice"}getUserCode(){let t=_t(this.rank),e=Fj(this.rank),n;return this.start.length===1?n=this.outputShape.map((s,a)=>"sourceLoc = uniforms.start + coords;"):n=this.outputShape.map((s,a)=>`sourceLoc.${lA[a]} = uniforms.start.${yo(a)} + coords.${lA[a]};`),`
      ${J("index")} {
        if (index < uniforms.size) {
          var sourceLoc : ${t};
          let coords = getCoordsFromIndex(index);
          ${n.join(`
`)}
          setOutputAtIndex(index, getSource(${e}));
        }
      }
    `}},lA=["x","y","z","w","u","v"];function Fj(r){if(r===1)return"sourceLoc";if(r<=6)return lA.slice(0,r).map(t=>`sourceLoc.${t}`).join(",");throw Error(`Slicing for rank ${r} is not yet supported`)}function Oo(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{begin:s,size:a}=n,[u,l]=Yt.parseSliceParams(o,s,a);if(Yt.assertParamsValid(o,u,l),e.shouldExecuteOnCPU([o])||o.dtype==="string"){let p=e.tensorMap.get(o.dataId),f=HT(p.values,u,l,o.shape,o.dtype);return e.makeTensorInfo(l,o.dtype,f)}if(b.sizeFromShape(l)===0)return e.makeTensorInfo(l,o.dtype,[]);let i=new lg(u,l),c=[{type:"int32",data:u}];return e.runWebGPUProgram(i,[o],o.dtype,c)}var bM={kernelName:Ri,backendName:"webgpu",kernelFunc:Oo};var Bj=r=>{let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,crops:a}=n;b.assert(o.shape.length<=4,()=>"batchToSpaceND for rank > 4 with a WebGPU backend not implemented yet");let u=s.reduce((x,w)=>x*w),l=S.getReshaped(o.shape,s,u),i=S.getPermuted(l.length,s.length),c=S.getReshapedPermuted(o.shape,s,u),p=S.getSliceBeginCoords(a,s.length),f=S.getSliceSize(c,a,s.length),m=[],d=ge({inputs:{x:o},backend:e,attrs:{shape:l}}),h=Zr({inputs:{x:d},backend:e,attrs:{perm:i}}),g=ge({inputs:{x:h},backend:e,attrs:{shape:c}}),y=Oo({inputs:{x:g},backend:e,attrs:{begin:p,size:f}});return m.push(d),m.push(h),m.push(g),m.forEach(x=>e.disposeData(x.dataId)),y},AM={kernelName:Jc,backendName:"webgpu",kernelFunc:Bj};var Pj=`
  fn bincount_write(index: i32, value: f32) {
    ${Tn("&result[index]","value","float32")}
  }
`,$j=`
  fn bincount_write(index: i32, value: f32) {
    atomicStore(&result[index], bitcast<i32>(value));
  }
`,Yp=class{constructor(t,e,n=!1){this.outputShape=[],this.variableNames=["x"],this.uniforms="binCountSize : i32,",this.workgroupSize=[64,1,1],this.atomic=!0,this.hasWeights=!0,this.binaryOutput=!1,this.outputShape=t,this.rank=t.length,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.binaryOutput=n,n&&(this.atomic=!1),this.hasWeights=e,this.hasWeights&&this.variableNames.push("w"),this.shaderKey=`bincount_${this.hasWeights}_${this.binaryOutput}_${this.rank}`}getUserCode(){return`
    ${this.binaryOutput?$j:Pj}
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
  `}};function Lj(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,weights:s}=t,{size:a}=n,u=b.sizeFromShape(o.shape),i=b.sizeFromShape(s.shape)>0,c=[a],p=s.dtype,f=zt({backend:e,attrs:{shape:c,value:0,dtype:p}}),m=new Yp([u],i),d=[{type:"int32",data:[a]}],h=i?[o,s]:[o];return e.runWebGPUProgram(m,h,p,d,f)}var IM={kernelName:Ua,backendName:"webgpu",kernelFunc:Lj};var cg=class{constructor(t){this.outputShape=[],this.variableNames=["s0","s1"],this.uniforms="s0Size : i32, s1Size : i32, ",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="broadcastArgs"}getUserCode(){return`
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
  `}};function Oj(r){let{inputs:t,backend:e}=r,{s0:n,s1:o}=t;if(e.shouldExecuteOnCPU([n,o])){let c=e.tensorMap.get(n.dataId),p=e.tensorMap.get(o.dataId),f=c.values,m=p.values,d=S.assertAndGetBroadcastShape(Array.from(f),Array.from(m));return e.makeTensorInfo([d.length],"int32",Int32Array.from(d))}let s=b.sizeFromShape(n.shape),a=b.sizeFromShape(o.shape),u=Math.max(s,a),l=new cg(u),i=[{type:"int32",data:[s]},{type:"int32",data:[a]}];return e.runWebGPUProgram(l,[n,o],"int32",i)}var SM={kernelName:Zc,backendName:"webgpu",kernelFunc:Oj};var cA=lt({opType:ve.NOT_EQUAL,dtype:"bool",cpuKernelImpl:OT}),CM={kernelName:vu,backendName:"webgpu",kernelFunc:cA};function ri(r){let{inputs:t,backend:e}=r,{input:n}=t,o=e.tensorMap.get(n.dataId);return Xt({inputs:{x:o.complexTensorInfos.real},backend:e})}var kM={kernelName:Bd,backendName:"webgpu",kernelFunc:ri};function vM(r,t){let e=new Nn(r.shape,ie.TO_INT),n=t.runWebGPUProgram(e,[r],"int32");return{dataId:n.dataId,shape:n.shape,dtype:n.dtype}}function pA(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{dtype:s}=n;if(s==="complex64"){if(o.dtype==="complex64")return Xt({inputs:{x:o},backend:e});let a=Br(o.shape),u=pA({inputs:{x:o},backend:e,attrs:{dtype:"float32"}}),l=Kn({inputs:{real:u,imag:a},backend:e});return a.dispose(),e.disposeData(u.dataId),l}if(o.dtype==="complex64"){let a=ri({inputs:{input:o},backend:e}),u=pA({inputs:{x:a},backend:e,attrs:{dtype:s}});return e.disposeData(a.dataId),u}if(!b.hasEncodingLoss(o.dtype,s)){let a=Xt({inputs:{x:o},backend:e});return{dataId:a.dataId,shape:a.shape,dtype:s}}if(e.shouldExecuteOnCPU([o])){let a=e.tensorMap.get(o.dataId).values,[u,l,i]=wT(a,o.shape,o.dtype,s);return e.makeTensorInfo(u,l,i)}if(s==="int32")return vM(o,e);if(s==="bool"){let a=e.makeTensorInfo([],"bool",b.getTypedArrayFromDType("bool",1)),l=cA({inputs:{a:o,b:a},backend:e});return e.disposeData(a.dataId),l}throw new Error(`Error in Cast: failed to cast ${o.dtype} to ${s}`)}var EM={kernelName:rs,backendName:"webgpu",kernelFunc:pA};var zj=Re({opType:ie.CEIL,cpuKernelImpl:bT}),_M={kernelName:Va,backendName:"webgpu",kernelFunc:zj};var pg=class{constructor(t){this.variableNames=["A"],this.uniforms="minVal : f32, maxVal : f32,",this.workPerThread=4,this.workgroupSize=[64,1,1],this.outputComponent=4,this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]),this.shaderKey="clipVec4"}getUserCode(){return`
      ${J("index")} {
        if(index < uniforms.size) {
          let value = getAByOutputIndex(index);
          var clampedValue = clamp(
              value, vec4<f32>(uniforms.minVal), vec4<f32>(uniforms.maxVal));
          clampedValue = select(clampedValue, value, isnanVec4(value));
          setOutputAtIndex(index, clampedValue);
        }
      }
    `}};var fg=class{constructor(t){this.variableNames=["A"],this.uniforms="minVal : f32, maxVal : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="clip"}getUserCode(){return`
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
    `}};function Wj(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{clipValueMin:s,clipValueMax:a}=n,u,l=[{type:"float32",data:[s]},{type:"float32",data:[a]}];return b.sizeFromShape(o.shape)%4===0?u=new pg(o.shape):u=new fg(o.shape),e.runWebGPUProgram(u,[o],o.dtype,l)}var DM={kernelName:ns,backendName:"webgpu",kernelFunc:Wj};var mg=class{constructor(t){this.outputShape=[],this.variableNames=["real","imag"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="complexAbs"}getUserCode(){return`
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
  `}};function RM(r,t){return{dataId:t.dataId,dtype:t.dtype,shape:r.shape}}function Gj(r){let{inputs:t,backend:e}=r,{x:n}=t,o=e.tensorMap.get(n.dataId),s=new mg(n.shape),a=[RM(n,o.complexTensorInfos.real),RM(n,o.complexTensorInfos.imag)];return e.runWebGPUProgram(s,a,a[0].dtype)}var TM={kernelName:tp,backendName:"webgpu",kernelFunc:Gj};var dg=class{constructor(t){this.uniforms="",this.workPerThread=1,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=S.computeOutShape(t,1),this.variableNames=t.map((e,n)=>`T${n}`),this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]),this.offsetLength=t.length-1;for(let e=0;e<this.offsetLength;e++)this.uniforms+=`offset${e} : i32,`;this.shaderKey="concat"}getUserCode(){let t=[];if(this.offsetLength>0){t.push("if (yC < uniforms.offset0){ setOutputAtCoords(coords.x, coords.y, getT0(yR, yC)); }");for(let s=1;s<this.offsetLength;s++)t.push(`else if (yC < uniforms.offset${[s]}){ setOutputAtCoords(coords.x, coords.y, getT${s}(yR, yC - uniforms.offset${s-1})); }`);let n=this.offsetLength,o=this.offsetLength-1;t.push(`else { setOutputAtCoords(coords.x, coords.y, getT${n}(yR, yC - uniforms.offset${o})); }`)}else t.push("setOutputAtCoords(coords.x, coords.y, getT0(yR, yC));");return`
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
    `}};function Ol(r){let{inputs:t,backend:e}=r,{input:n}=t,o=e.tensorMap.get(n.dataId);return Xt({inputs:{x:o.complexTensorInfos.imag},backend:e})}var MM={kernelName:Fd,backendName:"webgpu",kernelFunc:Ol};function Xp(r,t,e){let n=r[0].dtype;if(n==="complex64"){let d=r.map(w=>ri({inputs:{input:w},backend:e})),h=r.map(w=>Ol({inputs:{input:w},backend:e})),g=Xp(d,t,e),y=Xp(h,t,e),x=Kn({inputs:{real:g,imag:y},backend:e});return d.forEach(w=>e.disposeData(w.dataId)),h.forEach(w=>e.disposeData(w.dataId)),e.disposeData(g.dataId),e.disposeData(y.dataId),x}let o=e.shouldExecuteOnCPU(r);if(n==="string"&&(o=!0),o){let d=r.map(I=>{let E=[-1,b.sizeFromShape(I.shape.slice(t))];return ge({inputs:{x:I},backend:e,attrs:{shape:E}})}),h=d.map(I=>({vals:e.readSync(I.dataId),shape:I.shape})),g=S.computeOutShape(d.map(I=>I.shape),1),y=d[0].shape[0]===1,x=AT(h,g,n,y),w=S.computeOutShape(r.map(I=>I.shape),t),A=e.makeTensorInfo(w,n,x);return d.forEach(I=>e.disposeData(I.dataId)),A}let s=e.device.limits.maxStorageBuffersPerShaderStage-1;if(r.length>s){let d=[];for(let g=0;g<r.length;g+=s){let y=r.slice(g,g+s);d.push(Xp(y,t,e))}let h=Xp(d,t,e);for(let g of d)e.disposeData(g.dataId);return h}let{tensors2D:a,outShape:u}=Uj(r,t,e),l=a.map(d=>d.shape),i=new dg(l),c=[],p=new Array(l.length-1);if(p.length>0){p[0]=l[0][1],c.push({type:"int32",data:[p[0]]});for(let d=1;d<p.length;d++)p[d]=p[d-1]+l[d][1],c.push({type:"int32",data:[p[d]]})}let f=e.runWebGPUProgram(i,a,a[0].dtype,c);a.forEach(d=>e.disposeData(d.dataId));let m=ge({inputs:{x:f},backend:e,attrs:{shape:u}});return e.disposeData(f.dataId),m}function Uj(r,t,e){let n=S.computeOutShape(r.map(s=>s.shape),t);return{tensors2D:r.map(s=>ge({inputs:{x:s},backend:e,attrs:{shape:[b.sizeFromShape(s.shape.slice(0,t)),b.sizeFromShape(s.shape.slice(t))]}})),outShape:n}}function fA(r){let{inputs:t,backend:e,attrs:n}=r,{axis:o}=n,s=b.parseAxisParam(o,t[0].shape)[0],a=t.map(i=>i.shape);S.assertParamsConsistent(a,s);let u=S.computeOutShape(t.map(i=>i.shape),s);if(b.sizeFromShape(u)===0)return e.makeTensorInfo(u,t[0].dtype,[]);let l=t.filter(i=>b.sizeFromShape(i.shape)>0);return l.length===1?Xt({inputs:{x:l[0]},backend:e}):Xp(l,s,e)}var NM={kernelName:Ii,backendName:"webgpu",kernelFunc:fA};function Vj(r,t,e,n,o=!1,s=null,a=!1,u=4,l=4,i=4){let c=F=>{switch(F){case 1:return"resData = f32(x[xIndex]);";case 3:return"resData = vec3<f32>(x[xIndex], x[xIndex + 1], x[xIndex + 2]);";case 4:return"resData = vec4<f32>(x[xIndex / 4]);";default:throw new Error(`innerElementSize ${F} is not supported.`)}},p=F=>{switch(F){case 1:return"return f32(W[row * uniforms.wShape[3] + col]);";case 4:return"return vec4<f32>(W[(row * uniforms.wShape[3] + col) / 4]);";default:throw new Error(`innerElementSize ${F} is not supported.`)}},f=r?`
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
      `,d=r?"uniforms.xShape[1]":"uniforms.xShape[2]",h=r?"uniforms.xShape[2]":"uniforms.xShape[3]",g=r?"row":"col",y=r?"col":"row",x=`
      let inChannels = uniforms.wShape[2];
      let outWidth = ${r?"uniforms.outShape[2]":"uniforms.outShape[3]"};
      let outRow = ${g} / outWidth;
      let outCol = ${g} % outWidth;

      let WRow = ${y} / (uniforms.filterDims[1] * inChannels);
      let WCol = ${y} / inChannels % uniforms.filterDims[1];
      let xRow = outRow * uniforms.strides[0] + uniforms.dilations[0] * WRow - uniforms.pads[0];
      let xCol = outCol * uniforms.strides[1] + uniforms.dilations[1] * WCol - uniforms.pads[1];
      let xCh = ${y} % inChannels;
      var resData = ${Ke(u)}(0.0);
      // The bounds checking is always needed since we use it to pad zero for
      // the 'same' padding type.
      if (xRow >= 0 && xRow < ${d} && xCol >= 0 && xCol < ${h}) {
        ${f}
        let xIndex = getIndexFromCoords4D(coord, uniforms.xShape);
        ${c(u)}
      }
      return resData;`,w=r?t&&n?`
      ${x}`:`
      if (row < uniforms.dimAOuter && col < uniforms.dimInner) {
        ${x}
      }
      return ${Ke(u)}(0.0);`:n&&e?`
      ${x}`:`
      if (row < uniforms.dimInner && col < uniforms.dimBOuter) {
        ${x}
      }
      return ${Ke(u)}(0.0);`,A=`${p(l)}`,I=Ke(i),v=r?Ke(u):Ke(l),E=r?Ke(l):Ke(u);return`
      ${Gr(s,a,i===4,4)}
      fn mm_readA(batch: i32, row : i32, col : i32) -> ${v} {
        ${r?w:A}
      }

      fn mm_readB(batch: i32, row : i32, col : i32) -> ${E} {
        ${r?A:w}
      }

      fn mm_write(batch: i32, row : i32, col : i32, valueIn : ${I}) {
        if (row < uniforms.dimAOuter && col < uniforms.dimBOuter)
        {
        var value = valueIn;
        let outWidth = ${r?"uniforms.outShape[2]":"uniforms.outShape[3]"};
        ${m}
        ${Mn(o,s)}
        setOutputAtCoords(coords[0], coords[1], coords[2], coords[3], value);
        }
      }`}var hg=class{constructor(t,e,n,o,s=!1,a=null,u=!1,l=!1){this.variableNames=["x","W"],this.uniforms="filterDims : vec2<i32>, pads : vec2<i32>, strides : vec2<i32>, dilations : vec2<i32>, dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.outputShape=t.outShape,this.isChannelsLast=t.dataFormat==="channelsLast",this.isVec4=((t.inChannels%4===0||t.inChannels%3===0)&&this.isChannelsLast||t.outWidth%4===0&&!this.isChannelsLast)&&t.outChannels%4===0,this.dispatchLayout=this.isChannelsLast?{x:[3],y:[1,2],z:[0]}:{x:[2,3],y:[1],z:[0]},this.workgroupSize=Mm(this.dispatchLayout,this.outputShape,this.isVec4),this.elementsPerThread=Nm(this.dispatchLayout,this.outputShape,this.isVec4),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,this.elementsPerThread),this.isVec4?(this.outputComponent=4,this.isChannelsLast&&t.inChannels%4!==0?(this.innerElementSize=3,this.variableComponents=[1,4]):(this.innerElementSize=4,this.variableComponents=[4,4]),s&&(this.variableNames.push("bias"),this.variableComponents.push(4)),u&&(this.variableNames.push("preluActivationWeights"),this.variableComponents.push(4))):(this.innerElementSize=this.elementsPerThread[0],s&&this.variableNames.push("bias"),u&&this.variableNames.push("preluActivationWeights")),this.sequentialAccessByThreads=l,this.addBias=s,this.activation=a,this.hasPreluActivationWeights=u,this.tileAOuter=this.workgroupSize[1]*this.elementsPerThread[1],this.tileBOuter=this.workgroupSize[0]*this.elementsPerThread[0],this.tileInner=Math.max(this.workgroupSize[0]*this.innerElementSize,this.workgroupSize[1]),this.fitAOuter=e%this.tileAOuter===0,this.fitBOuter=n%this.tileBOuter===0,this.fitInner=o%this.tileInner===0,this.shaderKey=`conv2DMM_${this.elementsPerThread}_${this.activation}}_${this.fitAOuter}_${this.fitBOuter}_${this.fitInner}_${this.isVec4}_${this.innerElementSize}_${this.isChannelsLast}_${this.sequentialAccessByThreads}`}getUserCode(){let t=this.isVec4?Pl(this.elementsPerThread,this.workgroupSize,!this.isChannelsLast,this.tileInner):$l(this.elementsPerThread,this.workgroupSize,!this.isChannelsLast,this.tileInner,!1,null,this.sequentialAccessByThreads),e=this.isVec4?[this.innerElementSize,4,4]:[1,1,1];return`
    ${Vj(this.isChannelsLast,this.fitAOuter,this.fitBOuter,this.fitInner,this.addBias,this.activation,this.hasPreluActivationWeights,e[0],e[1],e[2])}
    ${t}
  `}};var gg=class{constructor(t,e=!1,n=null,o=!1){this.variableNames=["x","W"],this.uniforms="filterDims: vec2<i32>, pads: vec2<i32>, strides: vec2<i32>, dilations: vec2<i32>,",this.workgroupSize=[4,4,8],this.outputShape=t.outShape,this.isChannelsLast=t.dataFormat==="channelsLast",this.dispatchLayout=this.isChannelsLast?{x:[2],y:[1],z:[0,3]}:{x:[3],y:[2],z:[0,1]},this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.addBias=e,this.activation=n,this.hasPreluActivationWeights=o,e&&this.variableNames.push("bias"),o&&this.variableNames.push("preluActivationWeights"),this.shaderKey=`conv2dnaive_${this.activation}_${this.isChannelsLast}`}getUserCode(){return`
       ${Gr(this.activation,this.hasPreluActivationWeights,!1,4)}
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
           ${Mn(this.addBias,this.activation)}
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
     `}};var yg=class{constructor(t,e){this.variableNames=["x"],this.uniforms=`pads : vec2<i32>, strides : vec2<i32>, dilations : vec2<i32>, outWidth : i32, itemsPerBlockRow : i32,
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
   `}};function xg(r,t){let e=r.length;return e>=3?t?[...r.slice(0,-3),r[e-3]*r[e-2],r[e-1]]:[...r.slice(0,-3),r[e-3],r[e-2]*r[e-1]]:!t&&e===1&&r[0]>1?[r[0],1]:null}function Hj({x:r,filter:t,convInfo:e,backend:n,bias:o=null,preluActivationWeights:s=null,leakyreluAlpha:a=0,activation:u=null}){let l=e.dataFormat==="channelsLast",i=!l,c=!1,p=l&&e.filterHeight===e.inHeight&&e.filterWidth===e.inWidth&&e.padInfo.type==="VALID",f=[],m,d;if(p){let y=e.inHeight*e.inWidth*e.inChannels;m=ge({inputs:{x:r},backend:n,attrs:{shape:[1,e.batchSize,y]}}),d=ge({inputs:{x:t},backend:n,attrs:{shape:[1,y,e.outChannels]}})}else m=ge({inputs:{x:r},backend:n,attrs:{shape:l?[e.batchSize,e.inHeight*e.inWidth,e.inChannels]:[e.batchSize,e.inChannels,e.inHeight*e.inWidth]}}),d=ge({inputs:{x:t},backend:n,attrs:{shape:[1,e.inChannels,e.outChannels]}});if(f.push(m),f.push(d),s!=null){let y=xg(s.shape,l);y!=null&&(s=ge({inputs:{x:s},backend:n,attrs:{shape:y}}),f.push(s))}if(o!=null){let y=xg(o.shape,l);y!=null&&(o=ge({inputs:{x:o},backend:n,attrs:{shape:y}}),f.push(o))}let h=Ll({a:l?m:d,b:l?d:m,transposeA:i,transposeB:c,backend:n,bias:o,activation:u,preluActivationWeights:s,leakyreluAlpha:a}),g=ge({inputs:{x:h},backend:n,attrs:{shape:e.outShape}});f.push(h);for(let y of f)n.disposeData(y.dataId);return g}function Qj({x:r,filter:t,convInfo:e,backend:n,bias:o=null,preluActivationWeights:s=null,leakyreluAlpha:a=0,activation:u=null}){let{filterWidth:l,filterHeight:i,inChannels:c,strideWidth:p,strideHeight:f,padInfo:m,outWidth:d,outHeight:h,dilationWidth:g,dilationHeight:y,dataFormat:x}=e,w=x==="channelsLast",A=l*i*c,I=h*d,v=w?[e.batchSize,I,A]:[e.batchSize,A,I],E=new yg(v,w),T=[{type:"int32",data:[m.top,m.left]},{type:"int32",data:[f,p]},{type:"int32",data:[y,g]},{type:"int32",data:[d]},{type:"int32",data:[c*l]},{type:"int32",data:[c]}],F=n.runWebGPUProgram(E,[r],r.dtype,T),k=[];k.push(F);let _=ge({inputs:{x:t},backend:n,attrs:{shape:[1,A,-1]}});if(k.push(_),s!=null){let W=xg(s.shape,w);W!=null&&(s=ge({inputs:{x:s},backend:n,attrs:{shape:W}}),k.push(s))}if(o!=null){let W=xg(o.shape,w);W!=null&&(o=ge({inputs:{x:o},backend:n,attrs:{shape:W}}),k.push(o))}let L=Ll({a:w?F:_,b:w?_:F,transposeA:!w,transposeB:!1,backend:n,bias:o,activation:u,preluActivationWeights:s,leakyreluAlpha:a}),$=ge({inputs:{x:L},backend:n,attrs:{shape:e.outShape}});k.push(L);for(let W of k)n.disposeData(W.dataId);return $}function wg({x:r,filter:t,convInfo:e,backend:n,bias:o=null,preluActivationWeights:s=null,leakyreluAlpha:a=0,activation:u=null}){let l=o!=null,i=s!=null,c=e.dataFormat==="channelsLast",p=c&&e.filterHeight===e.inHeight&&e.filterWidth===e.inWidth&&e.padInfo.type==="VALID",f=fe().getBool("WEBGPU_USE_NAIVE_CONV2D_DEBUG");if(!f&&(p||e.filterHeight===1&&e.filterWidth===1&&e.dilationHeight===1&&e.dilationWidth===1&&e.strideHeight===1&&e.strideWidth===1&&(e.padInfo.type==="SAME"||e.padInfo.type==="VALID")))return Hj({x:r,filter:t,convInfo:e,backend:n,bias:o,activation:u,preluActivationWeights:s,leakyreluAlpha:a});let m=fe().getNumber("WEBGPU_THRESHOLD_TO_INCREASE_WORKGROUPS_FOR_MATMUL"),d=m>-1?m:n.thresholdToIncreaseWorkgroups,h=e.batchSize*Math.ceil(e.outHeight*e.outWidth/32)*Math.ceil(e.outChannels/32);if(fe().getBool("WEBGPU_CONV_SEPARATE_IM2COL_SHADER")||h<=d)return Qj({x:r,filter:t,convInfo:e,backend:n,bias:o,preluActivationWeights:s,leakyreluAlpha:a,activation:u});let g,y=[e.padInfo.top,e.padInfo.left],x=[{type:"int32",data:[e.filterHeight,e.filterWidth]},{type:"int32",data:[...y]},{type:"int32",data:[e.strideHeight,e.strideWidth]},{type:"int32",data:[e.dilationHeight,e.dilationWidth]}];if(f)g=new gg(e,l,u,i);else{let v=c?e.outHeight*e.outWidth:e.outChannels,E=c?e.outChannels:e.outHeight*e.outWidth,T=e.filterHeight*e.filterWidth*e.inChannels;x.push({type:"int32",data:[v]},{type:"int32",data:[E]},{type:"int32",data:[T]});let F=n.adapterInfo.isIntel();g=new hg(e,v,E,T,l,u,i,F)}let w=[],A=[r,t];l&&(!c&&o.shape.length===1&&(o=ge({inputs:{x:o},backend:n,attrs:{shape:[o.shape[0],1,1]}}),w.push(o)),A.push(o)),i&&(!c&&s.shape.length===1&&(s=ge({inputs:{x:s},backend:n,attrs:{shape:[s.shape[0],1,1]}}),w.push(s)),A.push(s)),u==="leakyrelu"&&(x.push({type:"float32",data:[a]}),g.uniforms+=" alpha : f32,");let I=n.runWebGPUProgram(g,A,r.dtype,x);for(let v of w)n.disposeData(v.dataId);return I}function qj(r){let{inputs:t,attrs:e,backend:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dataFormat:l,dilations:i,dimRoundingMode:c}=e,p=S.convertConv2DDataFormat(l),f=S.computeConv2DInfo(o.shape,s.shape,a,i,u,c,!1,p);return wg({x:o,filter:s,convInfo:f,backend:n})}var FM={kernelName:Fs,backendName:"webgpu",kernelFunc:qj};var bg=class{constructor(t){this.variableNames=["dy","W"],this.uniforms="filterDims : vec2<i32>, pads : vec2<i32>, strides : vec2<i32>, outBackprop : vec4<i32>,",this.workgroupSize=[64,1,1],this.size=!1,this.isVec4=!1,this.workPerThread=1,this.outputShape=t.inShape,this.isChannelsLast=t.dataFormat==="channelsLast",this.isVec4=this.isChannelsLast&&t.outChannels%4===0&&t.inChannels%4===0,this.isVec4?(this.workPerThread=2,this.outputComponent=4,this.workgroupSize=[4,4,4],this.dispatchLayout={x:[3],y:[2],z:[0,1]},this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[4,this.workPerThread,1])):(this.size=!0,this.workPerThread=1,this.workgroupSize=[64,1,1],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize)),this.shaderKey=`conv2DDerInput_${this.isChannelsLast}_${this.isVec4}_${this.workPerThread}`}getUserCode(){let t=this.isChannelsLast?1:2,e=this.isChannelsLast?2:3,n=this.isChannelsLast?3:1,o=`
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
  `}},Ag=class{constructor(t){this.variableNames=["x","dy"],this.uniforms="pads : vec2<i32>, strides : vec2<i32>, batchSize : i32, outHeight : i32, outWidth : i32, inHeight : i32, inWidth : i32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.filterShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.isChannelsLast=t.dataFormat==="channelsLast",this.shaderKey=`conv2DDerFilter_${this.isChannelsLast}`}getUserCode(){return`
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
  `}},Ig=class{constructor(t){this.variableNames=["x","dy"],this.uniforms=`pads : vec3<i32>, strides : vec3<i32>, batchSize : i32, outDepth : i32,
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
  `}},Sg=class{constructor(t){this.variableNames=["dy","W"],this.uniforms=`filterDims : vec3<i32>, pads : vec3<i32>, strides : vec3<i32>,
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
  `}};function Kj(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,pad:u,dataFormat:l,dimRoundingMode:i,filterShape:c}=n,p=S.convertConv2DDataFormat(l),f=S.computeConv2DInfo(o.shape,c,a,1,u,i,!1,p),m=new Ag(f),d=[{type:"int32",data:[f.padInfo.top,f.padInfo.left]},{type:"int32",data:[f.strideHeight,f.strideWidth]},{type:"int32",data:[f.batchSize]},{type:"int32",data:[f.outHeight]},{type:"int32",data:[f.outWidth]},{type:"int32",data:[f.inHeight]},{type:"int32",data:[f.inWidth]}];return e.runWebGPUProgram(m,[o,s],o.dtype,d)}var BM={kernelName:_d,backendName:"webgpu",kernelFunc:Kj};function jj(r=4){let t=s=>{switch(s){case 1:return"return W[getIndexFromCoords4D(coord, uniforms.wShape)];";case 4:return`
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
  }`}var Cg=class{constructor(t){this.variableNames=["x","W"],this.uniforms="filterDims : vec2<i32>, pads : vec2<i32>, strides : vec2<i32>, outBackprop : vec4<i32>, dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.outputShape=t.inShape,b.assert(t.dataFormat==="channelsLast",()=>"TODO: NCHW is unimplemented"),this.isVec4=t.inChannels%4===0&&t.outChannels%4===0,this.dispatchLayout={x:[3],y:[1,2],z:[0]},this.workgroupSize=Mm(this.dispatchLayout,this.outputShape,this.isVec4),this.elementsPerThread=Nm(this.dispatchLayout,this.outputShape,this.isVec4),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,this.elementsPerThread),this.isVec4&&(this.outputComponent=4,this.variableComponents=[4,1]),this.shaderKey=`conv2DDerInputMM_${this.isVec4}_${this.elementsPerThread}`}getUserCode(){let t=this.isVec4?Pl(this.elementsPerThread,this.workgroupSize):$l(this.elementsPerThread,this.workgroupSize);return`
    ${jj(this.isVec4?4:1)}
    ${t}
    `}};function Yj(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{inputShape:a,strides:u,pad:l,dataFormat:i,dimRoundingMode:c}=n,p=S.convertConv2DDataFormat(i),f=S.computeConv2DInfo(a,s.shape,u,1,l,c,!1,p),m=[{type:"int32",data:[f.filterHeight,f.filterWidth]},{type:"int32",data:[f.filterHeight-1-f.padInfo.top,f.filterWidth-1-f.padInfo.left]},{type:"int32",data:[f.strideHeight,f.strideWidth]},{type:"int32",data:[f.batchSize,f.outHeight,f.outWidth,f.outChannels]}],d;if(fe().getBool("WEBGPU_USE_NAIVE_CONV2D_TRANSPOSE")||f.dataFormat!=="channelsLast")d=new bg(f);else{d=new Cg(f);let h=f.inHeight*f.inWidth,g=f.inChannels,y=f.filterHeight*f.filterWidth*f.outChannels;m.push({type:"uint32",data:[h]},{type:"uint32",data:[g]},{type:"uint32",data:[y]})}return e.runWebGPUProgram(d,[o,s],"float32",m)}var PM={kernelName:Bs,backendName:"webgpu",kernelFunc:Yj};var kg=class{constructor(t){this.variableNames=["x","W"],this.uniforms="filterDims: vec3<i32>, pads: vec3<i32>, strides: vec3<i32>, dilations: vec3<i32>,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="conv3dnaive"}getUserCode(){return`
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
    }`}};function Xj(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l}=n,i=S.computeConv3DInfo(o.shape,s.shape,a,l,u),c=[i.padInfo.front,i.padInfo.top,i.padInfo.left],p=[{type:"int32",data:[i.filterDepth,i.filterHeight,i.filterWidth]},{type:"int32",data:[...c]},{type:"int32",data:[i.strideDepth,i.strideHeight,i.strideWidth]},{type:"int32",data:[i.dilationDepth,i.dilationHeight,i.dilationWidth]}],f=new kg(i),m=or(o.dtype,s.dtype);return e.runWebGPUProgram(f,[o,s],m,p)}var $M={kernelName:Ha,backendName:"webgpu",kernelFunc:Xj};function Jj(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,pad:u,filterShape:l}=n,i=S.computeConv3DInfo(o.shape,l,a,1,u),c=new Ig(i),p=[{type:"int32",data:[i.padInfo.front,i.padInfo.top,i.padInfo.left]},{type:"int32",data:[i.strideDepth,i.strideHeight,i.strideWidth]},{type:"int32",data:[i.batchSize]},{type:"int32",data:[i.outDepth]},{type:"int32",data:[i.outHeight]},{type:"int32",data:[i.outWidth]},{type:"int32",data:[i.inDepth]},{type:"int32",data:[i.inHeight]},{type:"int32",data:[i.inWidth]}];return e.runWebGPUProgram(c,[o,s],s.dtype,p)}var LM={kernelName:Qa,backendName:"webgpu",kernelFunc:Jj};function Zj(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{strides:a,pad:u,inputShape:l}=n,i=S.computeConv3DInfo(l,s.shape,a,1,u),c=new Sg(i),p=[{type:"int32",data:[i.filterDepth,i.filterHeight,i.filterWidth]},{type:"int32",data:[i.filterDepth-1-i.padInfo.front,i.filterHeight-1-i.padInfo.top,i.filterWidth-1-i.padInfo.left]},{type:"int32",data:[i.strideDepth,i.strideHeight,i.strideWidth]},{type:"int32",data:[i.outDepth]},{type:"int32",data:[i.outHeight]},{type:"int32",data:[i.outWidth]},{type:"int32",data:[i.outChannels]}];return e.runWebGPUProgram(c,[o,s],o.dtype,p)}var OM={kernelName:qa,backendName:"webgpu",kernelFunc:Zj};var e8=Re({opType:ie.COS}),zM={kernelName:"Cos",backendName:"webgpu",kernelFunc:e8};var t8=Re({opType:ie.COSH}),WM={kernelName:Ka,backendName:"webgpu",kernelFunc:t8};var vg=class{constructor(t,e,n,o){this.variableNames=["Image","Boxes","BoxInd"],this.uniforms="extrapolationValue : f32,",this.workgroupSize=[64,1,1],this.size=!0;let[s]=e;this.outputShape=[s,n[0],n[1],t],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.methodId=o==="bilinear"?1:0,this.cropHeightBiggerThan1=this.outputShape[1]>1,this.cropWidthBiggerThan1=this.outputShape[2]>1,this.shaderKey=`cropAndResize_${this.methodId}_${this.cropHeightBiggerThan1}_${this.cropWidthBiggerThan1}`}getUserCode(){let[t,e]=["f32(uniforms.imageShape[1] - 1)","f32(uniforms.imageShape[2] - 1)"],[n,o,s]=this.cropHeightBiggerThan1?[`(${t} / f32(uniforms.outShape[1] - 1))`,"(y2-y1) * height_ratio",`y1*${t} + f32(y)*(height_scale)`]:["0.0","0.0",`0.5 * (y1+y2) * ${t}`],[a,u,l]=this.cropWidthBiggerThan1?[`(${e} / f32(uniforms.outShape[2] - 1))`,"(x2-x1) * width_ratio",`x1*${e} + f32(x)*(width_scale)`]:["0.0","0.0",`0.5 * (x1+x2) * ${e}`];return`
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
    `}};var r8=r=>{let{inputs:t,backend:e,attrs:n}=r,{image:o,boxes:s,boxInd:a}=t,{cropSize:u,method:l,extrapolationValue:i}=n,c=new vg(o.shape[3],s.shape,u,l),p=[{type:"float32",data:[i]}];return e.runWebGPUProgram(c,[o,s,a],"float32",p)},GM={kernelName:Xa,backendName:"webgpu",kernelFunc:r8};var zl;(function(r){r.Prod="*",r.Sum="+"})(zl||(zl={}));var Lm=class{constructor(t,e,n,o){this.variableNames=["x"],this.uniforms="index : f32,",this.size=!0,this.workgroupSize=[128,1,1],this.outputShape=e,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.exclusive=n,this.reverse=o,this.op=t,this.shaderKey=`cum_${this.op}_${this.exclusive}_${this.reverse}`}getUserCode(){let t=this.outputShape.length,e=this.op===zl.Prod?"1.0":"0.0",n=this.exclusive?e:`getX(${UM(t,"coords",this.op)})`,o=this.outputShape[this.outputShape.length-1],s="",a="";return this.exclusive?(s=this.reverse?`end != ${o-1}`:"end != 0",a=this.reverse?"end + 1":"end - 1"):(s=this.reverse?`end + pow2 < ${o}`:"end >= pow2",a=this.reverse?"end + pow2":"end - pow2"),`
      ${J("index")} {
       if (index < uniforms.size) {
         var coords = getCoordsFromIndex(index);

         let end = ${VM(t,"coords",this.op)};
         var val = ${n};
         let pow2 = i32(pow(2.0, uniforms.index));
         if (${s}) {
           let idx = ${a};
           ${VM(t,"coords",this.op)} = idx;
           val ${this.op}= getX(${UM(t,"coords",this.op)});
         }
         setOutputAtIndex(index, val);
       }
      }
    `}};function UM(r,t,e){if(r===1)return`${t}`;if(r===2)return`${t}.x, ${t}.y`;if(r===3)return`${t}.x, ${t}.y, ${t}.z`;if(r===4)return`${t}.x, ${t}.y, ${t}.z, ${t}.w`;throw Error(`Cumulative ${e} for rank ${r} is not yet supported`)}function VM(r,t,e){if(r===1)return`${t}`;if(r===2)return`${t}.y`;if(r===3)return`${t}.z`;if(r===4)return`${t}.w`;throw Error(`Cumulative ${e} for rank ${r} is not yet supported`)}function Eg(r,t,e,n,o,s){let a=t.shape.length,u=S.getAxesPermutation([n],a),l=t;u!=null&&(l=Zr({inputs:{x:t},backend:e,attrs:{perm:u}}));let i=S.getInnerMostAxes(1,a)[0];if(i!==a-1)throw new Error(`WebGPU cumprod shader expects an inner-most axis=${t.shape.length-1} but got axis=${n}`);let c=l.shape[i],p=Xt({inputs:{x:l},backend:e});for(let f=0;f<=Math.ceil(Math.log2(c))-1;f++){let m=new Lm(r,l.shape,!1,s),d=p,h=[{type:"float32",data:[f]}];p=e.runWebGPUProgram(m,[p],p.dtype,h),e.disposeData(d.dataId)}if(o){let f=new Lm(r,l.shape,o,s),m=p,d=[{type:"float32",data:[0]}];p=e.runWebGPUProgram(f,[p],p.dtype,d),e.disposeData(m.dataId)}if(u!=null){let f=S.getUndoAxesPermutation(u),m=Zr({inputs:{x:p},backend:e,attrs:{perm:f}});return e.disposeData(p.dataId),e.disposeData(l.dataId),m}return p}function n8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n;return Eg(zl.Prod,o,e,s,a,u)}var HM={kernelName:ja,backendName:"webgpu",kernelFunc:n8};function o8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n;return Eg(zl.Sum,o,e,s,a,u)}var QM={kernelName:Ya,backendName:"webgpu",kernelFunc:o8};function s8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,weights:s}=t,{size:a,binaryOutput:u}=n,l=o.shape.length===1,c=b.sizeFromShape(s.shape)>0,p=s.dtype,f=l?[o.shape[0]]:[o.shape[0],o.shape[1]],m=l?[a]:[o.shape[0],a],d=zt({backend:e,attrs:{shape:m,value:0,dtype:p}}),h=new Yp(f,c,u),g=[{type:"int32",data:[a]}],y=c?[o,s]:[o];return e.runWebGPUProgram(h,y,p,g,d)}var qM={kernelName:rp,backendName:"webgpu",kernelFunc:s8};var _g=class{constructor(t,e){this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.uniforms="blockSize : i32,",this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey=`depthToSpace_${e}`,this.dataFormat=e}getUserCode(){return`
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
      }`}getHeightCoordString(){return this.dataFormat==="NHWC"?"coords[1]":"coords[2]"}getWidthCoordString(){return this.dataFormat==="NHWC"?"coords[2]":"coords[3]"}getDepthCoordString(){return this.dataFormat==="NHWC"?"coords[3]":"coords[1]"}getOutputDepthSize(){return this.dataFormat==="NHWC"?"uniforms.outShape[3]":"uniforms.outShape[1]"}getInputSamplingString(){return this.dataFormat==="NHWC"?"getX(b, in_h, in_w, in_d)":"getX(b, in_d, in_h, in_w)"}};function i8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockSize:s,dataFormat:a}=n,u=o.shape[0],l=a==="NHWC"?o.shape[1]:o.shape[2],i=a==="NHWC"?o.shape[2]:o.shape[3],c=a==="NHWC"?o.shape[3]:o.shape[1],p=l*s,f=i*s,m=c/(s*s),d=a==="NHWC"?[u,p,f,m]:[u,m,p,f],h=[{type:"int32",data:[s]}],g=new _g(d,a);return e.runWebGPUProgram(g,[o],o.dtype,h)}var KM={kernelName:Ja,backendName:"webgpu",kernelFunc:i8};var Dg=class{constructor(t,e,n,o=!1,s=null,a=!1){this.variableNames=["x","W"],this.uniforms="pads : vec2<i32>, inDims : vec2<i32>,",this.workgroupSize=[16,16,1],this.outputShape=t,this.dispatchLayout={x:[3],y:[2],z:[0,1]},this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),o&&this.variableNames.push("bias"),a&&this.variableNames.push("preluActivationWeights"),this.addBias=o,this.activation=s,this.hasPreluActivation=a,this.filterHeight=e,this.filterWidth=n,this.shaderKey=`depthwiseNCHW_${this.activation}_${this.filterHeight}_${this.filterWidth}`}getUserCode(){let t=this.filterWidth*this.filterHeight,e=this.workgroupSize[0]*this.workgroupSize[1]*this.workgroupSize[2],n=this.workgroupSize[1]+this.filterHeight-1,o=this.workgroupSize[0]+this.filterWidth-1;return`
      ${Gr(this.activation,this.hasPreluActivation,!1,4)}

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
        ${Mn(this.addBias,this.activation)}
        if (coordsInBounds4D(coords, uniforms.outShape)) {
          setOutputAtCoords(coords[0], coords[1], coords[2], coords[3], value);
        }
      }
    `}};var Jp=class{constructor(t,e=!1,n=null,o=!1){this.variableNames=["x","W"],this.uniforms="pads : vec2<i32>, inDims : vec2<i32>, virtualWidth : i32,",this.workgroupSize=[64,1,1],this.workPerThread=4,this.outputComponent=4,this.outputShape=t.outShape,this.virtualWidth=Math.ceil(this.outputShape[2]/this.workPerThread)*this.workPerThread;let s=[this.outputShape[0],this.outputShape[1],this.virtualWidth,this.outputShape[3]];this.dispatchLayout=ne(s),this.dispatch=Z(this.dispatchLayout,s,this.workgroupSize,[this.outputComponent*this.workPerThread,1,1]),b.assert(t.dataFormat==="channelsLast",()=>"TODO: NCHW is unimplemented"),e&&this.variableNames.push("bias"),o&&this.variableNames.push("preluActivationWeights"),this.convInfo=t,this.addBias=e,this.activation=n,this.hasPreluActivation=o,this.shaderKey=`depthwiseVec4_${n}_${this.convInfo.filterHeight}_${this.convInfo.filterWidth}_${this.convInfo.strideHeight}_${this.convInfo.strideWidth}_${this.workPerThread}`}getUserCode(){let t=(this.workPerThread-1)*this.convInfo.strideWidth+this.convInfo.filterWidth,e=this.convInfo.strideHeight,n=this.convInfo.strideWidth;return`
      ${Gr(this.activation,this.hasPreluActivation,!0,4)}
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
            ${Mn(this.addBias,this.activation)}
            setOutputAtCoords(coords[0], coords[1], coords[2], coords[3], value);
          }
        }
      }
    `}};var Zp=class{constructor(t,e=!1,n=null,o=!1){this.variableNames=["x","W"],this.uniforms=`pads : vec2<i32>, inDims : vec2<i32>, filterHeight : i32,
      filterWidth : i32, strides : vec2<i32>, dilations : vec2<i32>,`,this.workgroupSize=[256,1,1],this.size=!0,this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.isChannelsLast=t.dataFormat==="channelsLast",e&&this.variableNames.push("bias"),o&&this.variableNames.push("preluActivationWeights"),this.convInfo=t,this.addBias=e,this.activation=n,this.hasPreluActivation=o,this.shaderKey=`depthwise_${this.activation}_${this.isChannelsLast}`}getUserCode(){let t=this.isChannelsLast?"getX(batch, xR, xC, d1);":"getX(batch, d1, xR, xC);";return`
      ${Gr(this.activation,this.hasPreluActivation,!1,4)}

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
            ${Mn(this.addBias,this.activation)}
          setOutputAtCoords(coords[0], coords[1], coords[2], coords[3], value);
        }
      }
    `}};function a8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dataFormat:l,dilations:i,dimRoundingMode:c}=n,p=S.convertConv2DDataFormat(l),f=i;f==null&&(f=[1,1]);let m=S.computeConv2DInfo(o.shape,s.shape,a,f,u,c,!0,p),d=[{type:"int32",data:[m.padInfo.top,m.padInfo.left]},{type:"int32",data:[m.inHeight,m.inWidth]}],h=m.dataFormat==="channelsLast",g;return!h&&m.inHeight>16&&m.inWidth>16&&m.strideHeight===1&&m.strideWidth===1&&m.dilationWidth===1&&m.dilationHeight===1&&m.inChannels===m.outChannels?g=new Dg(m.outShape,m.filterHeight,m.filterWidth):h&&m.outHeight>4&&m.outWidth>4&&m.strideWidth<=2&&m.inChannels===m.outChannels&&m.dilationHeight===1&&m.dilationWidth===1&&m.inChannels%4===0?(g=new Jp(m),d.push({type:"int32",data:[g.virtualWidth]})):(g=new Zp(m),d.push({type:"int32",data:[m.filterHeight]},{type:"int32",data:[m.filterWidth]},{type:"int32",data:[m.strideHeight,m.strideWidth]},{type:"int32",data:[m.dilationHeight,m.dilationWidth]})),e.runWebGPUProgram(g,[o,s],o.dtype,d)}var jM={kernelName:Za,backendName:"webgpu",kernelFunc:a8};var Rg=class{constructor(t){this.variableNames=["x","dy"],this.uniforms=`strides : vec2<i32>, pads : vec2<i32>, filterDims : vec2<i32>, outHeight : i32,
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
    `}},Tg=class{constructor(t){this.variableNames=["dy","W"],this.uniforms=`strides : vec2<i32>, pads : vec2<i32>, filterDims : vec2<i32>,
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
    `}};function u8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,dilations:u,pad:l,dimRoundingMode:i,filterShape:c}=n,p=S.computeConv2DInfo(o.shape,c,a,u,l,i,!0),f=new Rg(p),m=[{type:"int32",data:[p.strideHeight,p.strideWidth]},{type:"int32",data:[p.padInfo.top,p.padInfo.left]},{type:"int32",data:[p.filterHeight,p.filterWidth]},{type:"int32",data:[p.outHeight]},{type:"int32",data:[p.outWidth]},{type:"int32",data:[p.inHeight]},{type:"int32",data:[p.inWidth]},{type:"int32",data:[p.batchSize]},{type:"int32",data:[p.outChannels/p.inChannels]}];return e.runWebGPUProgram(f,[o,s],"float32",m)}var YM={kernelName:Dd,backendName:"webgpu",kernelFunc:u8};function l8(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{strides:a,dilations:u,pad:l,dimRoundingMode:i,inputShape:c}=n,p=S.computeConv2DInfo(c,s.shape,a,u,l,i,!0),f=new Tg(p),m=[{type:"int32",data:[p.strideHeight,p.strideWidth]},{type:"int32",data:[p.filterHeight-1-p.padInfo.top,p.filterWidth-1-p.padInfo.left]},{type:"int32",data:[p.filterHeight,p.filterWidth]},{type:"int32",data:[p.outHeight]},{type:"int32",data:[p.outWidth]},{type:"int32",data:[p.outChannels/p.inChannels]}];return e.runWebGPUProgram(f,[o,s],o.dtype,m)}var XM={kernelName:Rd,backendName:"webgpu",kernelFunc:l8};var Mg=class{constructor(t){this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t,t],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="diag"}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getOutputCoords();
          let value = select(0.0, getX(coords[0]), coords[0] == coords[1]);
          setOutputAtIndex(index, value);
        }
      }
    `}};function c8(r){let{inputs:t,backend:e}=r,{x:n}=t,o=[...n.shape,...n.shape],s=b.sizeFromShape(n.shape),a=ge({inputs:{x:n},backend:e,attrs:{shape:[s]}}),u=new Mg(s),l=e.runWebGPUProgram(u,[a],a.dtype),i=ge({inputs:{x:l},backend:e,attrs:{shape:o}});return e.disposeData(a.dataId),e.disposeData(l.dataId),i}var JM={kernelName:np,backendName:"webgpu",kernelFunc:c8};var Ng=class{constructor(t){this.variableNames=["x","w"],this.uniforms="filterDims: vec2<i32>, pads: vec2<i32>, strides: vec2<i32>, dilations: vec2<i32>",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="dilation2d"}getUserCode(){return`
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
     `}};function p8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l}=n,i=S.computeDilation2DInfo(o.shape,s.shape,a,u,"NHWC",l),c=[i.padInfo.top,i.padInfo.left],p=[{type:"int32",data:[i.filterHeight,i.filterWidth]},{type:"int32",data:[...c]},{type:"int32",data:[i.strideHeight,i.strideWidth]},{type:"int32",data:[i.dilationHeight,i.dilationWidth]}],f=new Ng(i);return e.runWebGPUProgram(f,[o,s],o.dtype,p)}var ZM={kernelName:eu,backendName:"webgpu",kernelFunc:p8};var Fg=class{constructor(t,e){if(this.variableNames=["x","w","dy"],this.uniforms="filterDims: vec2<i32>, pads: vec2<i32>, strides: vec2<i32>, dilations: vec2<i32>, dySize: i32,",this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(t.outShape),this.dispatch=Z(this.dispatchLayout,t.outShape,this.workgroupSize),e!=="float32"&&e!=="int32")throw new Error(`Dilation2DBackpropInput only supports float32 and int32
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
           ${Tn("&result[flatIndexIn]","value",this.type)}
         }
       }
     `}},Bg=class{constructor(t,e,n){if(this.variableNames=["x","w","dy"],this.uniforms="filterDims: vec2<i32>, pads: vec2<i32>, strides: vec2<i32>, dilations: vec2<i32>, dySize: i32,",this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=t.filterShape,this.dispatchLayout=ne(t.outShape),this.dispatch=Z(this.dispatchLayout,t.outShape,this.workgroupSize),n!=="float32"&&n!=="int32")throw new Error(`Dilation2DBackpropFilter only supports float32 and int32
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
           ${Tn("&result[flatIndexIn]","value",this.type)}
         }
       }
     `}};function f8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,dy:a}=t,{strides:u,pad:l,dilations:i}=n,c=S.computeDilation2DInfo(o.shape,s.shape,u,l,"NHWC",i),p=s.dtype,f=new Bg(c,s.shape,p),m=[{type:"int32",data:[c.filterHeight,c.filterWidth]},{type:"int32",data:[c.padInfo.top,c.padInfo.left]},{type:"int32",data:[c.strideHeight,c.strideWidth]},{type:"int32",data:[c.dilationHeight,c.dilationWidth]},{type:"int32",data:[b.sizeFromShape(c.outShape)]}],d=zt({backend:e,attrs:{shape:s.shape,value:0,dtype:p}});return e.runWebGPUProgram(f,[o,s,a],p,m,d)}var eN={kernelName:Ci,backendName:"webgpu",kernelFunc:f8};function m8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,dy:a}=t,{strides:u,pad:l,dilations:i}=n,c=S.computeDilation2DInfo(o.shape,s.shape,u,l,"NHWC",i),p=o.dtype,f=new Fg(c,p),m=[{type:"int32",data:[c.filterHeight,c.filterWidth]},{type:"int32",data:[c.padInfo.top,c.padInfo.left]},{type:"int32",data:[c.strideHeight,c.strideWidth]},{type:"int32",data:[c.dilationHeight,c.dilationWidth]},{type:"int32",data:[b.sizeFromShape(c.outShape)]}],d=zt({backend:e,attrs:{shape:c.inShape,value:0,dtype:p}});return e.runWebGPUProgram(f,[o,s,a],p,m,d)}var tN={kernelName:Si,backendName:"webgpu",kernelFunc:m8};var Pg=class{constructor(t,e,n){this.variableNames=["Image"],this.uniforms="alpha: f32,",this.workgroupSize=[64,1,1],this.pixelsOpType=Zs.DRAW,this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.type=e,this.textureFormat=n,this.shaderKey=`draw_${e}_${n}`}getUserCode(){let t,e=this.type==="float32"?"value":"value / 255.0";return t=`
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
      `}};function d8(r){let{inputs:t,backend:e,attrs:n}=r,{image:o}=t,{canvas:s,options:a}=n,[u,l]=o.shape.slice(0,2),{imageOptions:i}=a||{},c=i?.alpha||1,p=e.device.features.has("bgra8unorm-storage")?"bgra8unorm":"rgba8unorm",f=[u,l],m=new Pg(f,o.dtype,p);s.width=l,s.height=u;let d="webgpu",h=s.getContext(d),g;h||(g=new OffscreenCanvas(l,u),h=g.getContext(d));let y=o.shape.length===3?o.shape[2]:1;h.configure({device:e.device,format:p,usage:GPUTextureUsage.STORAGE_BINDING,alphaMode:"premultiplied"});let x="int32",w=e.makeTensorInfo(f,x),A=e.tensorMap.get(w.dataId);A.resource=h.getCurrentTexture(),A.external=!0;let I=[{type:"uint32",data:[y]},{type:"float32",data:[c]}];if(e.runWebGPUProgram(m,[o],x,I,w),g){let v=s.getContext("2d");if(!v)throw new Error("Please make sure this canvas has only been used for 2d or webgpu context!");v.drawImage(g,0,0)}return e.disposeData(w.dataId),o}var rN={kernelName:Td,backendName:"webgpu",kernelFunc:d8};var mA=lt({opType:ve.MUL,cpuKernelImpl:$T,supportsComplex:!0}),nN={kernelName:zs,backendName:"webgpu",kernelFunc:mA};function dA(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;return Fn(o,s,a,"sum",e)}var oN={kernelName:"Sum",backendName:"webgpu",kernelFunc:dA};function h8(r){let{inputs:t,backend:e,attrs:n}=r,{equation:o}=n,s=t,{allDims:a,summedDims:u,idDims:l}=S.decodeEinsumEquation(o,s.length);S.checkEinsumDimSizes(a.length,l,s);let{path:i,steps:c}=S.getEinsumComputePath(u,l),p=c.length,f=null,m=a.length,d=[];for(let h=0;h<p;++h){for(let g of c[h]){let{permutationIndices:y,expandDims:x}=S.getEinsumPermutation(m,l[g]),w;S.isIdentityPermutation(y)?w=s[g]:(w=Zr({inputs:{x:s[g]},backend:e,attrs:{perm:y}}),d.push(w));let A=w.shape.slice();for(let I=0;I<x.length;++I)A.splice(x[I],0,1);b.arraysEqual(w.shape,A)||(w=ge({inputs:{x:w},backend:e,attrs:{shape:A}}),d.push(w)),f===null?f=w:(f=mA({inputs:{a:w,b:f},backend:e}),d.push(f))}h<p-1&&(i[h]>=0&&(f=dA({inputs:{x:f},backend:e,attrs:{axis:i[h]-(a.length-m),keepDims:!1}}),d.push(f)),m--)}for(let h of d)h!==f&&e.disposeData(h.dataId);return f}var sN={kernelName:Md,backendName:"webgpu",kernelFunc:h8};var g8=Re({opType:ie.ELU}),iN={kernelName:"Elu",backendName:"webgpu",kernelFunc:g8};var y8=r=>{let{inputs:t,backend:e}=r,{dy:n,y:o}=t,s=new ti(ve.ELU_DER,n.shape,o.shape);return e.runWebGPUProgram(s,[n,o],n.dtype)},aN={kernelName:tu,backendName:"webgpu",kernelFunc:y8};var x8=lt({opType:ve.EQUAL,dtype:"bool",cpuKernelImpl:IT}),uN={kernelName:ru,backendName:"webgpu",kernelFunc:x8};var w8=Re({opType:ie.ERF}),lN={kernelName:"Erf",backendName:"webgpu",kernelFunc:w8};var b8=Re({opType:ie.EXP,cpuKernelImpl:ST,dtype:"float32"}),cN={kernelName:"Exp",backendName:"webgpu",kernelFunc:b8};function $g(r){let{inputs:t,attrs:e,backend:n}=r,{dim:o}=e,{input:s}=t,a=s.shape.length,u=s.shape.slice(),l=o;return o<0&&(b.assert(-(a+1)<=o,()=>`Axis must be in the interval [${-(a+1)}, ${a}]`),l=a+o+1),u.splice(l,0,1),ge({inputs:{x:s},backend:n,attrs:{shape:u}})}var pN={kernelName:op,backendName:"webgpu",kernelFunc:$g};var A8=Re({opType:ie.EXPM1,cpuKernelImpl:CT}),fN={kernelName:nu,backendName:"webgpu",kernelFunc:A8};var Om=class{constructor(t,e){this.variableNames=["real","imag"],this.outputShape=[],this.uniforms="exponentMultiplier : f32, denominator: f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.component=t,this.shaderKey=`fft_${t}`}getUserCode(){return`
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
  `}};function Lg(r,t,e){let n=e.tensorMap.get(r.dataId),o=b.sizeFromShape(r.shape),s=r.shape[r.shape.length-1],a=o/s,u=[],l=ge({inputs:{x:r},backend:e,attrs:{shape:[a,s]}});u.push(l);let i=l.shape,c=new Om("real",i),p=new Om("imag",i),f=[{dataId:n.complexTensorInfos.real.dataId,dtype:n.complexTensorInfos.real.dtype,shape:i},{dataId:n.complexTensorInfos.imag.dataId,dtype:n.complexTensorInfos.imag.dtype,shape:i}],m=t?2*Math.PI:-2*Math.PI,d=t?i[1]:1,h=[{type:"float32",data:[m]},{type:"float32",data:[d]}],g=e.runWebGPUProgram(c,f,"float32",h);u.push(g);let y=e.runWebGPUProgram(p,f,"float32",h);u.push(y);let x=Kn({inputs:{real:g,imag:y},backend:e});u.push(x);let w=ge({inputs:{x},backend:e,attrs:{shape:r.shape}});return u.forEach(A=>e.disposeData(A.dataId)),w}function I8(r){let{inputs:t,backend:e}=r,{input:n}=t;return Lg(n,!1,e)}var mN={kernelName:"FFT",backendName:"webgpu",kernelFunc:I8};var Og=class{constructor(t){this.outputShape=[],this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="flipLeftRight"}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let coordX = uniforms.xShape[2] - coords[2] - 1;
          let outputValue = getX(coords[0], coords[1], coordX, coords[3]);
          setOutputAtIndex(index, outputValue);
        }
      }
    `}};var dN={kernelName:ou,backendName:"webgpu",kernelFunc:({inputs:r,backend:t})=>{let{image:e}=r,n=t,o=new Og(e.shape);return n.runWebGPUProgram(o,[e],e.dtype)}};var S8=Re({opType:ie.FLOOR,cpuKernelImpl:kT}),hN={kernelName:su,backendName:"webgpu",kernelFunc:S8};var C8=lt({opType:ve.FLOOR_DIV,cpuKernelImpl:vT,dtype:"int32"}),gN={kernelName:$s,backendName:"webgpu",kernelFunc:C8};var zg=class{constructor(t,e,n=!1){this.pixelsOpType=Zs.FROM_PIXELS,this.outputShape=[0],this.variableNames=[],this.workgroupSize=[256,1,1],this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[e,1,1]),this.importVideo=n,this.shaderKey=`fromPixels_${this.importVideo}`}getUserCode(){let t=this.importVideo?"textureLoad(src, vec2<i32>(coords.yx));":"textureLoad(src, vec2<i32>(coords.yx), 0)";return`
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
  `}};var yN={kernelName:fS,backendName:"webgpu",kernelFunc:k8},ef,hA=fe().getBool("CANVAS2D_WILL_READ_FREQUENTLY_FOR_GPU");function k8(r){let{inputs:t,backend:e,attrs:n}=r,{pixels:o}=t,{numChannels:s}=n;if(o==null)throw new Error("pixels passed to tf.browser.fromPixels() can not be null");let a=typeof HTMLVideoElement<"u"&&o instanceof HTMLVideoElement,u=typeof HTMLImageElement<"u"&&o instanceof HTMLImageElement,l=typeof HTMLCanvasElement<"u"&&o instanceof HTMLCanvasElement||typeof OffscreenCanvas<"u"&&o instanceof OffscreenCanvas,i=typeof ImageBitmap<"u"&&o instanceof ImageBitmap,[c,p]=a?[o.videoWidth,o.videoHeight]:[o.width,o.height],f=[p,c,s],m=fe().getBool("WEBGPU_IMPORT_EXTERNAL_TEXTURE")&&a,d=a||u;if(i||l||d){let x;if(m)x=e.device.importExternalTexture({source:o});else{if(d){let R=fe().getBool("CANVAS2D_WILL_READ_FREQUENTLY_FOR_GPU");(ef==null||R!==hA)&&(hA=R,ef=document.createElement("canvas").getContext("2d",{willReadFrequently:hA})),ef.canvas.width=c,ef.canvas.height=p,ef.drawImage(o,0,0,c,p),o=ef.canvas}let k=GPUTextureUsage.COPY_DST|GPUTextureUsage.RENDER_ATTACHMENT|GPUTextureUsage.TEXTURE_BINDING,M=e.textureManager.acquireTexture(f[1],f[0],"rgba8unorm",k);e.queue.copyExternalImageToTexture({source:o},{texture:M},[f[1],f[0]]),x=M}let w=b.sizeFromShape(f),A=b.computeStrides(f),I=new zg(f,s,m),v=[{type:"uint32",data:[w]},{type:"uint32",data:[s]},{type:"uint32",data:[...A]}],E=e.makeTensorInfo([p,c],"int32"),T=e.tensorMap.get(E.dataId);T.resource=x;let F=e.runWebGPUProgram(I,[E],"int32",v);return e.disposeData(E.dataId),F}let h=o.data,g=h;if(s!=null&&s!==4){g=new Uint8Array(o.width*o.height*s);let x=h.length,w=0;for(let A=0;A<x;A++)A%4<s&&(g[w++]=h[A])}let y=e.makeTensorInfo(f,"int32",new Int32Array(g));return e.uploadToGPU(y.dataId),y}var Wg=class{constructor(t,e,n,o,s){this.uniforms="varianceEpsilon : f32,",this.workgroupSize=[128,1,1],this.size=!0,this.variableNames=["x","mean","variance"],S.assertAndGetBroadcastShape(t,e),S.assertAndGetBroadcastShape(t,n),this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),o!=null&&(S.assertAndGetBroadcastShape(t,o),this.variableNames.push("offset")),s!=null&&(S.assertAndGetBroadcastShape(t,s),this.variableNames.push("scale")),this.offsetShape=o,this.scaleShape=s,this.shaderKey="batchNorm"}getUserCode(){let t="0.0";this.offsetShape!=null&&(t="getOffsetByOutputIndex(index)");let e="1.0";return this.scaleShape!=null&&(e="getScaleByOutputIndex(index)"),`
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
  `}};var xN={kernelName:iu,backendName:"webgpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{x:n,scale:o,offset:s,mean:a,variance:u}=r,{varianceEpsilon:l}=t,i=e,c=[n,a,u],p=null;s!=null&&(p=s.shape,c.push(s));let f=null;o!=null&&(f=o.shape,c.push(o));let m=new Wg(n.shape,a.shape,u.shape,p,f),d=[{type:"float32",data:[l]}];return i.runWebGPUProgram(m,c,n.dtype,d)}};function v8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dataFormat:c,dilations:p,dimRoundingMode:f,activation:m,leakyreluAlpha:d}=n,h=S.convertConv2DDataFormat(c),g=S.computeConv2DInfo(o.shape,s.shape,l,p,i,f,!1,h);return wg({x:o,filter:s,convInfo:g,backend:e,bias:a,preluActivationWeights:u,leakyreluAlpha:d,activation:m})}var wN={kernelName:rl,backendName:"webgpu",kernelFunc:v8};function E8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dilations:c,dimRoundingMode:p,activation:f,leakyreluAlpha:m}=n,d=c;d==null&&(d=[1,1]),b.assert(S.eitherStridesOrDilationsAreOne(l,d),()=>`Error in depthwiseConv2d: Either strides or dilations must be 1. Got strides ${l} and dilations '${d}'`);let h=S.computeConv2DInfo(o.shape,s.shape,l,d,i,p,!0),g=[o,s],y=a!=null,x=u!=null;y&&g.push(a),x&&g.push(u);let w=[{type:"int32",data:[h.padInfo.top,h.padInfo.left]},{type:"int32",data:[h.inHeight,h.inWidth]}],A;return h.outHeight>4&&h.outWidth>4&&h.strideWidth<=2&&h.inChannels===h.outChannels&&h.dilationHeight===1&&h.dilationWidth===1&&h.inChannels%4===0?(A=new Jp(h,y,f,x),w.push({type:"int32",data:[A.virtualWidth]})):(A=new Zp(h,y,f,x),w.push({type:"int32",data:[h.filterHeight]},{type:"int32",data:[h.filterWidth]},{type:"int32",data:[h.strideHeight,h.strideWidth]},{type:"int32",data:[h.dilationHeight,h.dilationWidth]})),f==="leakyrelu"&&(w.push({type:"float32",data:[m]}),A.uniforms+=" alpha : f32,"),e.runWebGPUProgram(A,g,"float32",w)}var bN={kernelName:nl,backendName:"webgpu",kernelFunc:E8};var Gg=class{constructor(t,e){this.variableNames=["A","indices"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey=`gathernd_${t}`,this.sliceDim=t,this.uniforms=`sliceDim : i32, strides : ${_t(t)},`}getUserCode(){let t;return this.sliceDim>1?t="uniforms.strides[j]":t="uniforms.strides",`
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
      `}};function _8(r){let{inputs:t,backend:e}=r,{params:n,indices:o}=t,s=o.shape,a=s[s.length-1],u=b.sizeFromShape(n.shape),[l,i,c,p]=S.prepareAndValidate(n,o),f=ge({inputs:{x:o},backend:e,attrs:{shape:[i,a]}}),m=ge({inputs:{x:n},backend:e,attrs:{shape:[b.sizeFromShape(n.shape)/c,c]}});if(e.shouldExecuteOnCPU([n,o])||n.dtype==="string"){let x=e.readSync(o.dataId),w=e.bufferSync(n),A=ET(x,w,n.dtype,i,a,c,p,n.shape,u);return e.makeTensorInfo(l,n.dtype,A.values)}let d=new Gg(a,[i,c]),h=[{type:"int32",data:[a]},{type:"int32",data:p}],g=e.runWebGPUProgram(d,[m,f],m.dtype,h),y=ge({inputs:{x:g},backend:e,attrs:{shape:l}});return e.disposeData(f.dataId),e.disposeData(m.dataId),e.disposeData(g.dataId),y}var AN={kernelName:au,backendName:"webgpu",kernelFunc:_8};var Ug=class{constructor(t,e){this.variableNames=["A","indices"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.slice(),this.aShape=t,this.outputShape=e,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="gather"}getUserCode(){let t=D8(this.aShape);return`
      ${J("index")} {
        if (index < uniforms.size) {
          let resRC = getCoordsFromIndex(index);
          let indexZ = i32(getIndices(resRC.x, resRC.z));
          let inBounds = select(0.0, 1.0, indexZ >= 0 && indexZ < uniforms.aShape[2]);
          setOutputAtIndex(index, inBounds * getA(${t}));
        }
      }
    `}};function D8(r){let t=["resRC.x","resRC.y","resRC.z","resRC.w"],e=[];for(let n=0;n<r.length;n++)n===2?e.push("indexZ"):e.push(`${t[n]}`);return e.join()}function gA(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,indices:s}=t,{axis:a,batchDims:u}=n,l=b.parseAxisParam(a,o.shape)[0],i=S.segment_util.collectGatherOpShapeInfo(o,s,l,u),c=b.sizeFromShape(s.shape),p=[],f=ge({inputs:{x:o},backend:e,attrs:{shape:[i.batchSize,i.outerSize,i.dimSize,i.sliceSize]}}),m=ge({inputs:{x:s},backend:e,attrs:{shape:[i.batchSize,c/i.batchSize]}});p.push(f),p.push(m);let d=[i.batchSize,i.outerSize,c/i.batchSize,i.sliceSize];if(e.shouldExecuteOnCPU([o,s])){let w=e.tensorMap.get(m.dataId).values,A=Me(m.shape,m.dtype,w),v=e.tensorMap.get(f.dataId).values,E=Me(f.shape,f.dtype,v),T=_T(E,A,d);return p.forEach(F=>e.disposeData(F.dataId)),e.makeTensorInfo(i.outputShape,T.dtype,T.values)}let h=new Ug(f.shape,d),g=e.runWebGPUProgram(h,[f,m],f.dtype);p.push(g);let y=ge({inputs:{x:g},backend:e,attrs:{shape:i.outputShape}});return p.forEach(x=>e.disposeData(x.dataId)),y}var IN={kernelName:vi,backendName:"webgpu",kernelFunc:gA};var R8=lt({opType:ve.GREATER,cpuKernelImpl:RT,dtype:"bool"}),SN={kernelName:uu,backendName:"webgpu",kernelFunc:R8};var T8=lt({opType:ve.GREATER_EQUAL,dtype:"bool",cpuKernelImpl:DT}),CN={kernelName:lu,backendName:"webgpu",kernelFunc:T8};function M8(r){let{inputs:t,backend:e}=r,{input:n}=t;return Lg(n,!0,e)}var kN={kernelName:Nd,backendName:"webgpu",kernelFunc:M8};var N8=Re({opType:ie.IS_FINITE,dtype:"bool"}),vN={kernelName:cu,backendName:"webgpu",kernelFunc:N8};var F8=Re({opType:ie.IS_INF,dtype:"bool"}),EN={kernelName:pu,backendName:"webgpu",kernelFunc:F8};var B8=Re({opType:ie.IS_NAN,dtype:"bool"}),_N={kernelName:fu,backendName:"webgpu",kernelFunc:B8};function P8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{alpha:s}=n,a=[{type:"float32",data:[s]}],u=new Nn(o.shape,ie.LEAKYRELU,"alpha : f32,");return e.runWebGPUProgram(u,[o],"float32",a)}var DN={kernelName:Ls,backendName:"webgpu",kernelFunc:P8};var $8=lt({opType:ve.LESS,dtype:"bool",cpuKernelImpl:MT}),RN={kernelName:mu,backendName:"webgpu",kernelFunc:$8};var L8=lt({opType:ve.LESS_EQUAL,dtype:"bool",cpuKernelImpl:TT}),TN={kernelName:du,backendName:"webgpu",kernelFunc:L8};var Vg=class{constructor(t){this.variableNames=[],this.outputShape=[],this.uniforms="start : f32, step : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="linSpace"}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
          setOutputAtIndex(index, uniforms.start + f32(index) * uniforms.step);
        }
      }
    `}};function O8(r){let{backend:t,attrs:e}=r,{start:n,stop:o,num:s}=e,a=(o-n)/(s-1),u=new Vg(s),l=[{type:"float32",data:[n]},{type:"float32",data:[a]}];return t.runWebGPUProgram(u,[],"float32",l)}var MN={kernelName:hu,backendName:"webgpu",kernelFunc:O8};var z8=Re({opType:ie.LOG,cpuKernelImpl:NT}),NN={kernelName:"Log",backendName:"webgpu",kernelFunc:z8};var W8=Re({opType:ie.LOG1P}),FN={kernelName:gu,backendName:"webgpu",kernelFunc:W8};var G8=lt({opType:ve.LOGICAL_AND,dtype:"bool"}),BN={kernelName:yu,backendName:"webgpu",kernelFunc:G8};var U8=Re({opType:ie.LOGICAL_NOT}),PN={kernelName:xu,backendName:"webgpu",kernelFunc:U8};var V8=lt({opType:ve.LOGICAL_OR}),$N={kernelName:wu,backendName:"webgpu",kernelFunc:V8};var LN=`
  var powValue = 0.0;
  let basis = uniforms.bias + uniforms.alpha * sum;
  if (uniforms.beta == 0.5) {
    powValue = inverseSqrt(basis);
  } else if (uniforms.beta == 1.0) {
    powValue = 1.0 / basis;
  } else {
    powValue = exp(log(basis) * (-uniforms.beta));
  }
`,Hg=class{constructor(t){this.outputShape=[],this.variableNames=["x"],this.uniforms="radius : i32, bias : f32, alpha : f32, beta : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="lrn"}getUserCode(){return`
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
        ${LN}

        setOutputAtIndex(index, x * powValue);
      }
    }
  `}},Qg=class{constructor(t,e){this.outputShape=[],this.variableNames=["x"],this.uniforms="radius : i32, bias : f32, alpha : f32, beta : f32,",this.workgroupSize=[256,1,1],this.maxAllowRadius=16,b.assert(e<=this.maxAllowRadius,()=>`Radius must be less than or equal to ${this.maxAllowRadius}, current radius is ${e}`),this.outputShape=t,this.elementsPerWorkgroup=this.workgroupSize[0]-2*this.maxAllowRadius,this.dispatchLayout={x:[3],y:[2],z:[0,1]},this.dispatch=Z(this.dispatchLayout,this.outputShape,[this.elementsPerWorkgroup,this.workgroupSize[1],this.workgroupSize[2]]),this.shaderKey="lrn_shared"}getUserCode(){return`
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
        ${LN}

        setOutputAtCoords(b, r, c, d, lrnSub[index] * powValue);
      }
    } `}};function H8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{depthRadius:s,bias:a,alpha:u,beta:l}=n,i;s>16?i=new Hg(o.shape):i=new Qg(o.shape,s);let c=[{type:"int32",data:[s]},{type:"float32",data:[a]},{type:"float32",data:[u]},{type:"float32",data:[l]}];return e.runWebGPUProgram(i,[o],o.dtype,c)}var ON={kernelName:"LRN",backendName:"webgpu",kernelFunc:H8};var qg=class{constructor(t){this.outputShape=[],this.variableNames=["inputImage","outputImage","dy"],this.uniforms="depthRadius : i32, bias : f32, alpha : f32, beta : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="lrn_grad"}getUserCode(){return`
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
  `}};function Q8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,y:s,dy:a}=t,{depthRadius:u,bias:l,alpha:i,beta:c}=n,p=new qg(o.shape),f=[{type:"int32",data:[u]},{type:"float32",data:[l]},{type:"float32",data:[i]},{type:"float32",data:[c]}];return e.runWebGPUProgram(p,[o,s,a],o.dtype,f)}var zN={kernelName:bu,backendName:"webgpu",kernelFunc:Q8};var q8=lt({opType:ve.MAX,cpuKernelImpl:BT}),WN={kernelName:Os,backendName:"webgpu",kernelFunc:q8};function K8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l}=n,c=S.computePool2DInfo(o.shape,s,a,1,u,l);return ig(o,c,"max",e)}var GN={kernelName:Au,backendName:"webgpu",kernelFunc:K8};function j8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dataFormat:l,dimRoundingMode:i}=n,c=[1,1,1],p=S.computePool3DInfo(o.shape,s,a,c,u,i,l),f=new Qi(p,"max"),m=[{type:"int32",data:[p.strideDepth,p.strideHeight,p.strideWidth]},{type:"int32",data:[p.padInfo.front,p.padInfo.top,p.padInfo.left]},{type:"int32",data:[p.inDepth,p.inHeight,p.inWidth]},{type:"int32",data:[p.effectiveFilterDepth,p.effectiveFilterHeight,p.effectiveFilterWidth]}];return e.runWebGPUProgram(f,[o],o.dtype,m)}var UN={kernelName:ip,backendName:"webgpu",kernelFunc:j8};var Kg=class{constructor(t){this.variableNames=["dy","maxPos"],this.uniforms=`strides : vec2<i32>, pads : vec2<i32>, dilations : vec2<i32>, filterDims : vec2<i32>,
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
    `}},jg=class{constructor(t){this.variableNames=["dy","maxPos"],this.uniforms=`strides : vec3<i32>, pads : vec3<i32>, filterDims : vec3<i32>,
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
    `}};function Y8(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,a=s,{filterSize:u,strides:l,pad:i,dimRoundingMode:c}=n,p=[1,1,1],f=S.computePool3DInfo(a.shape,u,l,p,i,c),m=new Qi(f,"max",!0),d=[{type:"int32",data:[f.strideDepth,f.strideHeight,f.strideWidth]},{type:"int32",data:[f.padInfo.front,f.padInfo.top,f.padInfo.left]},{type:"int32",data:[f.inDepth,f.inHeight,f.inWidth]},{type:"int32",data:[f.effectiveFilterDepth,f.effectiveFilterHeight,f.effectiveFilterWidth]}],h=e.runWebGPUProgram(m,[a],"int32",d),g=new jg(f);d=[{type:"int32",data:[f.strideDepth,f.strideHeight,f.strideWidth]},{type:"int32",data:[f.effectiveFilterDepth-1-f.padInfo.front,f.effectiveFilterHeight-1-f.padInfo.top,f.effectiveFilterWidth-1-f.padInfo.left]},{type:"int32",data:[f.effectiveFilterDepth,f.effectiveFilterHeight,f.effectiveFilterWidth]},{type:"int32",data:[f.outDepth]},{type:"int32",data:[f.outHeight]},{type:"int32",data:[f.outWidth]}];let y=e.runWebGPUProgram(g,[o,h],a.dtype,d);return e.disposeData(h.dataId),y}var VN={kernelName:ap,backendName:"webgpu",kernelFunc:Y8};function X8(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s,output:a}=t,u=s;Bm([s,a],"maxPoolGrad");let{filterSize:l,strides:i,pad:c,dimRoundingMode:p}=n,f=S.computePool2DInfo(u.shape,l,i,1,c,p),m=new fs(f,"max",!0),d=[{type:"int32",data:[f.strideHeight,f.strideWidth]},{type:"int32",data:[f.padInfo.top,f.padInfo.left]},{type:"int32",data:[f.dilationHeight,f.dilationWidth]},{type:"int32",data:[f.inHeight,f.inWidth]},{type:"int32",data:[f.effectiveFilterHeight,f.effectiveFilterWidth]}],h=e.runWebGPUProgram(m,[u],"int32",d),g=new Kg(f);d=[{type:"int32",data:[f.strideHeight,f.strideWidth]},{type:"int32",data:[f.effectiveFilterHeight-1-f.padInfo.top,f.effectiveFilterWidth-1-f.padInfo.left]},{type:"int32",data:[f.dilationHeight,f.dilationWidth]},{type:"int32",data:[f.effectiveFilterHeight,f.effectiveFilterWidth]},{type:"int32",data:[f.outHeight]},{type:"int32",data:[f.outWidth]}];let y=e.runWebGPUProgram(g,[o,h],u.dtype,d);return e.disposeData(h.dataId),y}var HN={kernelName:sp,backendName:"webgpu",kernelFunc:X8};function J8(r){let{inputs:t,backend:e,attrs:n}=r,{filterSize:o,strides:s,pad:a,includeBatchInIndex:u}=n,{x:l}=t;b.assert(l.shape.length===4,()=>`Error in maxPool: input must be rank 4 but got rank ${l.shape.length}.`);let i=[1,1];b.assert(S.eitherStridesOrDilationsAreOne(s,i),()=>`Error in maxPool: Either strides or dilations must be 1. Got strides ${s} and dilations '${i}'`);let c=S.computePool2DInfo(l.shape,o,s,i,a),p=[{type:"int32",data:[c.strideHeight,c.strideWidth]},{type:"int32",data:[c.padInfo.top,c.padInfo.left]},{type:"int32",data:[c.dilationHeight,c.dilationWidth]},{type:"int32",data:[c.inHeight,c.inWidth]},{type:"int32",data:[c.effectiveFilterHeight,c.effectiveFilterWidth]}],f=new fs(c,"max",!1),m=e.runWebGPUProgram(f,[l],l.dtype,p);f=new fs(c,"max",!0,!0,u);let d=e.runWebGPUProgram(f,[l],"int32",p);return[m,d]}var QN={kernelName:up,backendName:"webgpu",kernelFunc:J8};function Z8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;return Fn(o,s,a,"min",e)}var qN={kernelName:"Min",backendName:"webgpu",kernelFunc:Z8};var e9=lt({opType:ve.MIN,cpuKernelImpl:PT}),KN={kernelName:Su,backendName:"webgpu",kernelFunc:e9};var Yg=class{constructor(t,e,n){this.uniforms="",this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e.map((o,s)=>o[0]+t[s]+o[1]),this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.xShape=t,e.map((o,s)=>{this.uniforms+=` pad${s} : vec2<i32>,`}),this.offset=n==="reflect"?0:1,this.shaderKey=`mirrorPad_${n}`}getUserCode(){let t=this.xShape.length,e=this.xShape.map((i,c)=>`uniforms.pad${c}[0]`).join(","),n=this.xShape.map((i,c)=>`uniforms.pad${c}[0] + uniforms.xShape${t>1?`[${c}]`:""}`).join(","),o=t===1?"start":"start[i]",s=t===1?"end":"end[i]",a=t===1?"outC":"outC[i]",u=_t(t),l=t>1?["coords[0]","coords[1]","coords[2]","coords[3]"].slice(0,t):"coords";return`
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
    `}};var jN={kernelName:Cu,backendName:"webgpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{x:n}=r,{paddings:o,mode:s}=t,a=e,u=o.map(c=>({type:"int32",data:[c[0],c[1]]})),l=new Yg(n.shape,o,s);return a.runWebGPUProgram(l,[n],n.dtype,u)}};var t9=lt({opType:ve.MOD}),YN={kernelName:"Mod",backendName:"webgpu",kernelFunc:t9};var Xg=class{constructor(t,e){this.variableNames=["probs"],this.outputShape=[],this.uniforms="seed : f32, numOutcomes: i32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t,e],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="multinomial"}getUserCode(){return`
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
  `}};var Jg=class{constructor(t){this.variableNames=["logits"],this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=[this.outputShape[0],1,1],this.outputShape[1]>=4096?this.workgroupSize=[256,1,1]:this.workgroupSize=[64,1,1],this.shaderKey="softmax"}getUserCode(){return`
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
    `}};function yA(r){let{inputs:t,backend:e,attrs:n}=r,{logits:o}=t,{dim:s}=n,a=ge({inputs:{x:o},backend:e,attrs:{shape:[b.sizeFromShape(o.shape)/o.shape[s],o.shape[s]]}}),u=new Jg(a.shape),l=e.runWebGPUProgram(u,[a],o.dtype),i=ge({inputs:{x:l},backend:e,attrs:{shape:o.shape}});return e.disposeData(a.dataId),e.disposeData(l.dataId),i}var XN={kernelName:Qu,backendName:"webgpu",kernelFunc:yA};function r9(r){let{inputs:t,backend:e,attrs:n}=r,{logits:o}=t,{numSamples:s,seed:a,normalized:u}=n,l=u?o:yA({inputs:{logits:o},backend:e,attrs:{dim:o.shape.length-1}}),i=l.shape[0],c=l.shape[1],p=new Xg(i,s),f=[{type:"float32",data:[a]},{type:"int32",data:[c]}],m=e.runWebGPUProgram(p,[l],"int32",f);return u||e.disposeData(l.dataId),m}var JN={kernelName:ku,backendName:"webgpu",kernelFunc:r9};function n9(r){let{inputs:t,backend:e}=r,{x:n}=t;if(e.shouldExecuteOnCPU([n])){let s=e.tensorMap.get(n.dataId),[a,u]=LT(s.values,n.shape,n.dtype);return e.makeTensorInfo(u,n.dtype,a)}let o=new Nn(n.shape,ie.NEG);return e.runWebGPUProgram(o,[n],n.dtype)}var ZN={kernelName:"Neg",backendName:"webgpu",kernelFunc:n9};function o9(r){console.warn("tf.nonMaxSuppression() in webgpu locks the UI thread. Call tf.nonMaxSuppressionAsync() instead");let{inputs:t,backend:e,attrs:n}=r,{boxes:o,scores:s}=t,{maxOutputSize:a,iouThreshold:u,scoreThreshold:l}=n,i=e.readSync(o.dataId),c=e.readSync(s.dataId),{selectedIndices:p}=Rn.nonMaxSuppressionV3Impl(i,c,a,u,l);return e.makeTensorInfo([p.length],"int32",new Int32Array(p))}var e3={kernelName:Eu,backendName:"webgpu",kernelFunc:o9};function s9(r){console.warn("tf.nonMaxSuppression() in webgpu locks the UI thread. Call tf.nonMaxSuppressionAsync() instead");let{inputs:t,backend:e,attrs:n}=r,{boxes:o,scores:s}=t,{maxOutputSize:a,iouThreshold:u,scoreThreshold:l,softNmsSigma:i}=n,c=e.readSync(o.dataId),p=e.readSync(s.dataId),f=a,m=u,d=l,h=i,{selectedIndices:g,selectedScores:y}=Rn.nonMaxSuppressionV5Impl(c,p,f,m,d,h);return[e.makeTensorInfo([g.length],"int32",new Int32Array(g)),e.makeTensorInfo([y.length],"float32",new Float32Array(y))]}var t3={kernelName:_u,backendName:"webgpu",kernelFunc:s9};var Zg=class{constructor(t,e){this.variableNames=["x"],this.uniforms="onValue : f32, offValue : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t,e],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="onehot"}getUserCode(){return`
      ${J("index")} {
        if(index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          setOutputAtIndex(index, mix(uniforms.offValue, uniforms.onValue,
                                      f32(i32(round(getX(coords.x))) == coords.y)));
        }
      }
    `}};function i9(r){let{inputs:t,backend:e,attrs:n}=r,{indices:o}=t,{dtype:s,depth:a,onValue:u,offValue:l}=n,i=b.sizeFromShape(o.shape),c=new Zg(i,a),p=ge({inputs:{x:o},backend:e,attrs:{shape:[i]}}),f=[{type:"float32",data:[u]},{type:"float32",data:[l]}],m=e.runWebGPUProgram(c,[p],s,f);e.disposeData(p.dataId);let d=[...o.shape,a],h=ge({inputs:{x:m},backend:e,attrs:{shape:d}});return e.disposeData(m.dataId),h}var r3={kernelName:Du,backendName:"webgpu",kernelFunc:i9};function zm(r){let{inputs:t,backend:e}=r,{x:n}=t;if(n.dtype==="complex64"){let o=ri({inputs:{input:n},backend:e}),s=zm({inputs:{x:o},backend:e}),a=Ol({inputs:{input:n},backend:e}),u=zm({inputs:{x:a},backend:e}),l=Kn({inputs:{real:s,imag:u},backend:e});return e.disposeData(o.dataId),e.disposeData(s.dataId),e.disposeData(a.dataId),e.disposeData(u.dataId),l}else return zt({attrs:{shape:n.shape,dtype:n.dtype,value:n.dtype==="string"?"":0},backend:e})}var n3={kernelName:Ni,backendName:"webgpu",kernelFunc:zm};function o3(r){let{inputs:t,backend:e}=r,{x:n}=t;if(n.dtype==="string")throw new Error("onesLike is not supported under string dtype");if(n.dtype==="complex64"){let o=ri({inputs:{input:n},backend:e}),s=o3({inputs:{x:o},backend:e}),a=Ol({inputs:{input:n},backend:e}),u=zm({inputs:{x:a},backend:e}),l=Kn({inputs:{real:s,imag:u},backend:e});return e.disposeData(o.dataId),e.disposeData(s.dataId),e.disposeData(a.dataId),e.disposeData(u.dataId),l}else return zt({attrs:{shape:n.shape,dtype:n.dtype,value:1},backend:e})}var s3={kernelName:Ei,backendName:"webgpu",kernelFunc:o3};function a9(r){let{inputs:t,backend:e,attrs:n}=r,{axis:o}=n;if(t.length===1)return $g({inputs:{input:t[0]},backend:e,attrs:{dim:o}});let s=t[0].shape,a=t[0].dtype;t.forEach(c=>{b.assertShapesMatch(s,c.shape,"All tensors passed to stack must have matching shapes"),b.assert(a===c.dtype,()=>"All tensors passed to stack must have matching dtypes")});let u=[],l=t.map(c=>{let p=$g({inputs:{input:c},backend:e,attrs:{dim:o}});return u.push(p),p}),i=fA({inputs:l,backend:e,attrs:{axis:o}});return u.forEach(c=>e.disposeData(c.dataId)),i}var i3={kernelName:_i,backendName:"webgpu",kernelFunc:a9};function xA(r,t=!1){let e=r.length,n=_t(e),o=r.map((p,f)=>`uniforms.pad${f}[0]`).join(","),s=r.map((p,f)=>`uniforms.pad${f}[0] + uniforms.xShape${e>1?`[${f}]`:""}`).join(","),a=e>1?`${n}(${o})`:`${o}`,u=e>1?`${n}(${s})`:`${s}`,l=e>1?"any(paddedCoords < start)":"paddedCoords < start",i=e>1?"any(paddedCoords >= end)":"paddedCoords >= end",c=e>1?["coords[0]","coords[1]","coords[2]","coords[3]"].slice(0,e):"coords";return`
        let start = ${a};
        let end = ${u};
        if (${l} || ${i}) {
          setOutputAtIndex(index, ${t?0:"uniforms.constantValue"});
        } else {
          let coords = paddedCoords - start;
          setOutputAtIndex(index, getX(${c}));
        }
  `}var ey=class{constructor(t,e){this.variableNames=["x"],this.uniforms="constantValue : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e.map((n,o)=>n[0]+t[o]+n[1]),this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),e.map((n,o)=>{this.uniforms+=` pad${o} : vec2<i32>,`}),this.xShape=t,this.shaderKey="pad"}getUserCode(){return`
      ${J("index")} {
        if (index < uniforms.size) {
          let paddedCoords = getCoordsFromIndex(index);
          ${xA(this.xShape)}
        }
      }
    `}};var u9=r=>{let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{paddings:s,constantValue:a}=n;if(s.every(i=>b.arraysEqual(i,[0,0])))return Xt({inputs:{x:o},backend:e});if(b.sizeFromShape(o.shape)===0){let i=s.map((c,p)=>c[0]+o.shape[p]+c[1]);return zt({backend:e,attrs:{shape:i,value:a,dtype:o.dtype}})}let u=[{type:"float32",data:[a]}];s.map(i=>u.push({type:"int32",data:[i[0],i[1]]}));let l=new ey(o.shape,s);return e.runWebGPUProgram(l,[o],o.dtype,u)},a3={kernelName:Ru,backendName:"webgpu",kernelFunc:u9};var l9=lt({opType:ve.POW}),u3={kernelName:"Pow",backendName:"webgpu",kernelFunc:l9};function c9(r){let{inputs:t,backend:e}=r,{x:n,alpha:o}=t,s=new ti(ve.PRELU,n.shape,o.shape);return e.runWebGPUProgram(s,[n,o],"float32")}var l3={kernelName:Ws,backendName:"webgpu",kernelFunc:c9};function p9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;return Fn(o,s,a,"prod",e)}var c3={kernelName:Tu,backendName:"webgpu",kernelFunc:p9};var f9=r=>{let{backend:t,attrs:e}=r,{start:n,stop:o,step:s,dtype:a}=e,u=WT(n,o,s,a);return t.makeTensorInfo([u.length],a,u)},p3={kernelName:lp,backendName:"webgpu",kernelFunc:f9};var m9=lt({opType:ve.DIV}),f3={kernelName:Ps,backendName:"webgpu",kernelFunc:m9};var d9=Re({opType:ie.RECIPROCAL}),m3={kernelName:Mu,backendName:"webgpu",kernelFunc:d9};var h9=Re({opType:ie.RELU}),d3={kernelName:Gs,backendName:"webgpu",kernelFunc:h9};var g9=Re({opType:ie.RELU6}),h3={kernelName:Us,backendName:"webgpu",kernelFunc:g9};var ty=class{constructor(t,e,n){this.variableNames=["x"],this.uniforms="adjustHeightWidth : vec2<f32>, halfPixelCenters : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t[0],e,n,t[3]],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="resizeBilinear"}getUserCode(){return`
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
    `}};function y9(r){let{inputs:t,backend:e,attrs:n}=r,{images:o}=t,{alignCorners:s,size:a,halfPixelCenters:u}=n,[l,i]=a,c=s&&l>1?1:0,p=s&&i>1?1:0,m=[{type:"float32",data:[c,p]},{type:"float32",data:[u?.5:0]}],d=new ty(o.shape,l,i);return e.runWebGPUProgram(d,[o],"float32",m)}var g3={kernelName:Bu,backendName:"webgpu",kernelFunc:y9};var ry=class{constructor(t,e){this.variableNames=["dy"],this.uniforms=`effectiveXSize : vec2<i32>, effectiveYSize : vec2<i32>, heightScale : f32, widthScale : f32,
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
    `}};function x9(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n,[,u,l]=o.shape,[,i,c]=s.shape,p=[a&&i>1?u-1:u,a&&c>1?l-1:l],f=[a&&i>1?i-1:i,a&&c>1?c-1:c],m=p[0]/f[0],d=p[1]/f[1],h=1/m,g=1/d,y=Math.ceil(h)*2+2,x=Math.ceil(g)*2+2,w=new ry(o.shape,a),A=[{type:"int32",data:p},{type:"int32",data:f},{type:"float32",data:[m]},{type:"float32",data:[d]},{type:"float32",data:[h]},{type:"float32",data:[g]},{type:"int32",data:[y]},{type:"int32",data:[x]}];return e.runWebGPUProgram(w,[s],s.dtype,A)}var y3={kernelName:Pu,backendName:"webgpu",kernelFunc:x9};var ny=class{constructor(t,e,n,o){this.variableNames=["x"],this.uniforms="adjustHeightWidth : vec2<f32>, roundBase : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t[0],e,n,t[3]],this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.halfPixelCenters=o,this.shaderKey=`resizeNearest_${o}`}getUserCode(){let t;return this.halfPixelCenters?t="max((vec2<f32>(rc) + vec2<f32>(0.5)) * effectiveInputOverOutputRatioRC, vec2<f32>(0.0))":t="vec2<f32>(rc) * effectiveInputOverOutputRatioRC",`
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
    `}};function w9(r){let{inputs:t,backend:e,attrs:n}=r,{images:o}=t,{alignCorners:s,halfPixelCenters:a,size:u}=n,[l,i]=u,c=s&&l>1?1:0,p=s&&i>1?1:0,m=[{type:"float32",data:[c,p]},{type:"float32",data:[s?.5:0]}],d=new ny(o.shape,l,i,a);return e.runWebGPUProgram(d,[o],o.dtype,m)}var x3={kernelName:Nu,backendName:"webgpu",kernelFunc:w9};var oy=class{constructor(t,e){this.variableNames=["dy"],this.uniforms=`effectiveXSize : vec2<i32>, effectiveYSize : vec2<i32>, invHeightScale : f32, invWidthScale : f32,
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
    `}};function b9(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n,[,u,l]=o.shape,[,i,c]=s.shape,p=[a&&i>1?u-1:u,a&&c>1?l-1:l],f=[a&&i>1?i-1:i,a&&c>1?c-1:c],m=p[0]/f[0],d=p[1]/f[1],h=1/m,g=1/d,y=Math.ceil(h)*2+2,x=Math.ceil(g)*2+2,w=new oy(o.shape,a),A=[{type:"int32",data:p},{type:"int32",data:f},{type:"float32",data:[h]},{type:"float32",data:[g]},{type:"int32",data:[y]},{type:"int32",data:[x]}];return e.runWebGPUProgram(w,[s],s.dtype,A)}var w3={kernelName:Fu,backendName:"webgpu",kernelFunc:b9};var sy=class{constructor(t){this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.uniforms=" axis : vec4<i32>,",this.shaderKey="reverse"}getUserCode(){return`
      
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
    `}};function A9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{dims:s}=n,a=o.shape.length;if(a===0)return Xt({inputs:{x:o},backend:e});let u=o.shape,l=[1,1,1,1];u.forEach((g,y)=>{let x=y+4-a;l[x]=g});let i=b.parseAxisParam(s,o.shape),c=[0,0,0,0];i.forEach(g=>{let y=g+4-a;c[y]=1});let p=[{type:"int32",data:c}],f=ge({inputs:{x:o},backend:e,attrs:{shape:l}}),m=new sy(l),d=e.runWebGPUProgram(m,[f],f.dtype,p);e.disposeData(f.dataId);let h=ge({inputs:{x:d},backend:e,attrs:{shape:u}});return e.disposeData(d.dataId),h}var b3={kernelName:$u,backendName:"webgpu",kernelFunc:A9};var iy=class{constructor(t,e){this.outputShape=[],this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.uniforms=`centerX : f32, centerY : f32, sinRadians : f32,
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
      `}};var A3={kernelName:el,backendName:"webgpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{image:n}=r,{radians:o,fillValue:s,center:a}=t,u=e,l=new iy(n.shape,s),[i,c]=S.getImageCenter(a,n.shape[1],n.shape[2]),p=[{type:"float32",data:[i]},{type:"float32",data:[c]},{type:"float32",data:[Math.sin(o)]},{type:"float32",data:[Math.cos(o)]}];return typeof s=="number"?p.push({type:"float32",data:[Number.parseFloat(s.toFixed(2))]}):p.push({type:"float32",data:s}),u.runWebGPUProgram(l,[n],n.dtype,p)}};var I9=Re({opType:ie.ROUND}),I3={kernelName:Lu,backendName:"webgpu",kernelFunc:I9};var S9=Re({opType:ie.RSQRT,cpuKernelImpl:GT}),S3={kernelName:Vs,backendName:"webgpu",kernelFunc:S9};var ms=class{constructor(t,e,n,o,s,a,u,l=!0){this.variableNames=["updates","indices"],this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=a,this.type=u,this.sumDupeIndices=l,this.dispatchLayout=ne(t),this.dispatch=Z(this.dispatchLayout,t,this.workgroupSize),this.sliceDimGreaterThanOne=e>1,this.shaderKey=`scatter_${n}_${o}_${this.sliceDimGreaterThanOne}_${u}_${l}_${s.length}`;let i=_t(s.length);this.uniforms=`sliceDim : i32, strides: ${i}, updatesSize: i32,`,this.updatesRank=o,this.indicesRank=n}getUserCode(){let t="";this.indicesRank===1?t="coords[0]":this.indicesRank===2&&(t="coords[0], j");let e=`getIndices(${t})`,n=this.sliceDimGreaterThanOne?"uniforms.strides[j]":"uniforms.strides",o="",s="";this.dispatchLayout.x.length===1?(o="flattenedIndex",s=`
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
              ${Vi(this.type)}(${u});
          let flatIndex = getOutputIndexFromCoords(${o});

          ${this.sumDupeIndices?Tn("&result[flatIndex]","updateValue",this.type):"atomicStore(&result[flatIndex], bitcast<i32>(updateValue));"}
        }
      }`}};function C9(r){let{inputs:t,backend:e,attrs:n}=r,{indices:o,updates:s}=t,{shape:a}=n,{sliceRank:u,numUpdates:l,sliceSize:i,strides:c,outputSize:p}=S.calculateShapes(s,o,a),f=[p/i,i];if(p===0)return e.makeTensorInfo(a,o.dtype);let m=ge({inputs:{x:o},backend:e,attrs:{shape:[l,u]}}),d=ge({inputs:{x:s},backend:e,attrs:{shape:[l,i]}}),h=d.dtype,g=zt({backend:e,attrs:{shape:f,value:0,dtype:h}}),y=b.sizeFromShape(d.shape),x=[{type:"int32",data:[u]},{type:"int32",data:c},{type:"int32",data:[y]}],w=new ms(d.shape,u,m.shape.length,d.shape.length,c,f,h),A=e.runWebGPUProgram(w,[d,m],h,x,g),I=ge({inputs:{x:A},backend:e,attrs:{shape:a}});return e.disposeData(m.dataId),e.disposeData(d.dataId),e.disposeData(A.dataId),I}var C3={kernelName:Ou,backendName:"webgpu",kernelFunc:C9};var ay=class{constructor(t,e){this.outputShape=[],this.variableNames=["sortedSequence","values"],this.uniforms="numInputs : i32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.side=e,this.shaderKey=`search_sorted_${e}`}getUserCode(){return`
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
    `}};function k9(r){let{inputs:t,backend:e,attrs:n}=r,{sortedSequence:o,values:s}=t,{side:a}=n,u=new ay([s.shape[0],s.shape[1]],a),l=[{type:"int32",data:[o.shape[1]]}];return e.runWebGPUProgram(u,[o,s],"int32",l)}var k3={kernelName:Wu,backendName:"webgpu",kernelFunc:k9};var uy=class{constructor(t,e,n){this.variableNames=["c","a","b"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.cRank=t,this.rank=n,this.shaderKey="select"}getUserCode(){let t,e;if(this.rank>4)throw Error(`Where for rank ${this.rank} is not yet supported`);if(this.rank===1)e="resRC",t="resRC";else{let o=["resRC.x","resRC.y","resRC.z","resRC.w"],s=[],a=[];for(let u=0;u<this.outputShape.length;u++)a.push(`${o[u]}`),u<this.cRank&&s.push(`${o[u]}`);t=s.join(),e=a.join()}return`
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
    `}};function v9(r){let{inputs:t,backend:e}=r,{condition:n,t:o,e:s}=t,a=new uy(n.shape.length,o.shape,o.shape.length);return e.runWebGPUProgram(a,[n,o,s],or(o.dtype,s.dtype))}var v3={kernelName:cp,backendName:"webgpu",kernelFunc:v9};var E9=Re({opType:ie.SELU}),E3={kernelName:Gu,backendName:"webgpu",kernelFunc:E9};var _9=Re({opType:ie.SIGMOID}),_3={kernelName:Hs,backendName:"webgpu",kernelFunc:_9};var D9=Re({opType:ie.SIGN}),D3={kernelName:Vu,backendName:"webgpu",kernelFunc:D9};var R9=Re({opType:ie.SIN}),R3={kernelName:"Sin",backendName:"webgpu",kernelFunc:R9};var T9=Re({opType:ie.SINH}),T3={kernelName:Uu,backendName:"webgpu",kernelFunc:T9};var M9=Re({opType:ie.SOFTPLUS}),M3={kernelName:Hu,backendName:"webgpu",kernelFunc:M9};var ly=class{constructor(t,e,n,o,s,a){this.variableNames=["x"],this.outputShape=[],this.uniforms="",this.workgroupSize=[64,1,1],this.size=!0;let u=new Array(o.length);for(let l=0;l<u.length;l++)u[l]=o[s[l]];this.outputShape=u,this.newDim=s,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.xShape=t,this.paddedXShape=e,this.uniforms+=`reshapedPaddedXShape : ${_t(o.length)}, paddedXShapeStrides : ${_t(a)}, `,n.map((l,i)=>{this.uniforms+=` pad${i} : vec2<i32>,`}),this.shaderKey=`spaceToBatchND_${s}`}getUserCode(){let t=_t(this.outputShape.length),e=iA(this.newDim);return`
      ${Tm(this.paddedXShape,"PaddedX")}
      ${J("index")} {
        if(index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let switchedIndex = getIndexFromCoords${this.outputShape.length}D(${t}(${e}), uniforms.reshapedPaddedXShape);
          let paddedCoords = getPaddedXCoordsFromIndex(switchedIndex);
          ${xA(this.xShape,!0)}
        }
      }
    `}};var N9=r=>{let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,paddings:a}=n;b.assert(o.shape.length<=4,()=>"spaceToBatchND for rank > 4 with a WebGPU backend not implemented yet");let u=s.reduce((x,w)=>x*w),l=[[0,0]];l.push(...a);for(let x=1+s.length;x<o.shape.length;++x)l.push([0,0]);let i=l.map((x,w)=>x[0]+o.shape[w]+x[1]),c=S.getReshaped(i,s,u,!1),p=S.getPermuted(c.length,s.length,!1),f=S.getReshapedPermuted(i,s,u,!1),m=b.computeStrides(i),d=new ly(o.shape,i,l,c,p,m.length),h=[{type:"int32",data:c},{type:"int32",data:m}];l.map(x=>h.push({type:"int32",data:[x[0],x[1]]}));let g=e.runWebGPUProgram(d,[o],o.dtype,h),y=ge({inputs:{x:g},backend:e,attrs:{shape:f}});return e.disposeData(g.dataId),y},N3={kernelName:pp,backendName:"webgpu",kernelFunc:N9};var cy=class{constructor(t,e,n){this.variableNames=["input","indices","segmentIds"],this.outputShape=[],this.uniforms="segmentSize : i32, sparseSize : i32,",this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=t,this.type=n,this.dispatchLayout=ne([e]),this.dispatch=Z(this.dispatchLayout,[e],this.workgroupSize),this.shaderKey="sparseSegmentSum"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.sparseSize) {
        let indexInSegmentIds = index / uniforms.segmentSize;
        let indexInSegment = index % uniforms.segmentSize;
        let indexInInput = indices[indexInSegmentIds];
        let segmentId = segmentIds[indexInSegmentIds];

        let value = input[indexInInput * uniforms.segmentSize + indexInSegment];
        let outIndex = segmentId * uniforms.segmentSize + indexInSegment;
        ${Tn("&result[outIndex]","value",this.type)}
      }
    }
  `}},py=class{constructor(t,e){this.variableNames=["segmentIds"],this.outputShape=[],this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=[t],this.dispatchLayout=ne(e),this.dispatch=Z(this.dispatchLayout,e,this.workgroupSize),this.shaderKey="sparseSegmentIdCountProgram"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.segmentIdsShape) {
        let segmentId = segmentIds[index];
        ${Tn("&result[segmentId]","1","int32")}
      }
    }
  `}},fy=class{constructor(t,e){this.variableNames=["segmentSum","sameSegmentIdCount"],this.outputShape=[],this.uniforms="segmentSize : i32",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.type=e,this.dispatchLayout=ne(t),this.dispatch=Z(this.dispatchLayout,t,this.workgroupSize),this.shaderKey="sparseSegmentMean"}getUserCode(){return`
    ${J("index")} {
      if (index < uniforms.size) {
        let segmentId = index / uniforms.segmentSize;
        let count = sameSegmentIdCount[segmentId];
        if (count != 0) {
          ${this.type==="float32"?"setOutputAtIndex(index, segmentSum[index] / f32(count));":"setOutputAtIndexI32(index, segmentSum[index] / count);"}
        }
      }
    }
  `}};function my(r,t,e,n=!1,o){let a=b.sizeFromShape(r.shape)/r.shape[0],u=r.dtype,l=b.sizeFromShape(t.shape),i=o.readSync(e.dataId),p=l>0?i[l-1]+1:0,f,m=r.shape.slice();m[0]=p;let d=l*a,h=zt({backend:o,attrs:{shape:m,value:0,dtype:u}});f=new cy(m,d,u);let g=[{type:"int32",data:[a]},{type:"int32",data:[d]}],y=o.runWebGPUProgram(f,[r,t,e],u,g,h);if(n)return y;let x=zt({backend:o,attrs:{shape:[p],value:0,dtype:"int32"}});f=new py(p,e.shape);let w=o.runWebGPUProgram(f,[e],"int32",null,x),A=zt({backend:o,attrs:{shape:m,value:0,dtype:u}});f=new fy(m,u),g=[{type:"int32",data:[a]}];let I=o.runWebGPUProgram(f,[y,w],u,g,A);return o.disposeData(y.dataId),o.disposeData(w.dataId),I}function F9(r){let{inputs:t,backend:e}=r,{data:n,indices:o,segmentIds:s}=t;return my(n,o,s,!1,e)}var F3={kernelName:fp,backendName:"webgpu",kernelFunc:F9};function B9(r){let{inputs:t,backend:e}=r,{data:n,indices:o,segmentIds:s}=t;return my(n,o,s,!0,e)}var B3={kernelName:mp,backendName:"webgpu",kernelFunc:B9};var dy=class{constructor(t,e){this.variableNames=["A"],this.workgroupSize=[64,1,1],this.size=!0;let n=new Array(t.length);for(let o=0;o<n.length;o++)n[o]=t[o]*e[o];this.outputShape=n,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.rank=this.outputShape.length,this.shaderKey="tile"}getUserCode(){let t=P9(this.rank,"uniforms.");return`
      ${J("index")} {
        if (index < uniforms.size) {
          let resRC = getCoordsFromIndex(index);
          setOutputAtIndex(index, getA(${t}));
        }
      }
    `}};function P9(r,t=""){if(r>=5)throw Error(`Tile for rank ${r} is not yet supported`);if(r===1)return`(resRC % ${t}aShape)`;let e=["resRC.x","resRC.y","resRC.z","resRC.w"],n=[];for(let o=0;o<r;o++)n.push(`(${e[o]} % ${t}aShape[${o}])`);return n.join()}function Wm(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{reps:s}=n;if(e.shouldExecuteOnCPU([o])||o.dtype==="string"||o.shape.length>=5){let l=e.readSync(o.dataId),i=o.dtype==="string"?l.map(f=>b.decodeString(f)):l,c=Me(o.shape,o.dtype,i),p=jT(c,s);return e.makeTensorInfo(p.shape,p.dtype,p.values)}let a=new dy(o.shape,s);return e.runWebGPUProgram(a,[o],o.dtype)}var P3={kernelName:qs,backendName:"webgpu",kernelFunc:Wm};function $9(r){let{inputs:t,backend:e,attrs:n}=r,{sparseIndices:o,sparseValues:s,defaultValue:a}=t,{outputShape:u}=n,{sliceRank:l,numUpdates:i,sliceSize:c,strides:p,outputSize:f}=S.calculateShapes(s,o,u),m=!1;if(s.dtype==="string"){let T=e.bufferSync(o),F=e.bufferSync(s),k=b.decodeString(e.readSync(a.dataId)[0]),_=UT(T,F,u,f,c,i,l,p,k,m);return e.makeTensorInfo(u,_.dtype,_.values)}let d=[f/c,c],h=ge({inputs:{x:o},backend:e,attrs:{shape:[i,l]}}),g=s.shape.length?ge({inputs:{x:s},backend:e,attrs:{shape:[i,c]}}):Xt({inputs:{x:s},backend:e}),y=g.dtype,x=e.makeTensorInfo([],y,b.makeZerosTypedArray(1,y)),w=ge({inputs:{x:a},backend:e,attrs:{shape:Array(d.length).fill(1)}}),A=Wm({inputs:{x:w},backend:e,attrs:{reps:d}}),I=b.sizeFromShape([i,c]),v=[{type:"int32",data:[l]},{type:"int32",data:p},{type:"int32",data:[I]}];switch(i){case 0:break;case 1:{let T=new ms([i,c],l,h.shape.length,g.shape.length,p,d,y,m);e.runWebGPUProgram(T,[g,h],y,v,A)}break;default:{let T=new ms([i,c],l,h.shape.length,x.shape.length,p,d,y,m);e.runWebGPUProgram(T,[x,h],y,v,A)}{let T=new ms([i,c],l,h.shape.length,g.shape.length,p,d,y);e.runWebGPUProgram(T,[g,h],y,v,A)}}let E=ge({inputs:{x:A},backend:e,attrs:{shape:u}});return e.disposeData(h.dataId),e.disposeData(g.dataId),e.disposeData(w.dataId),e.disposeData(x.dataId),e.disposeData(A.dataId),E}var $3={kernelName:qu,backendName:"webgpu",kernelFunc:$9};function L9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{numOrSizeSplits:s,axis:a}=n,u=b.parseAxisParam(a,o.shape)[0],l=S.prepareSplitSize(o,s,u),i=o.shape.length,c=new Array(i).fill(0),p=o.shape.slice();return l.map(f=>{let m=[...p];m[u]=f;let d=Oo({inputs:{x:o},backend:e,attrs:{begin:c,size:m}});return c[u]+=f,d})}var L3={kernelName:Ti,backendName:"webgpu",kernelFunc:L9};var O9=Re({opType:ie.SQRT}),O3={kernelName:Qs,backendName:"webgpu",kernelFunc:O9};var z3={kernelName:dp,backendName:"webgpu",kernelFunc:({inputs:r,backend:t})=>{let{x:e}=r,n=t,o=new Nn(e.shape,ie.SQUARE);return n.runWebGPUProgram(o,[e],e.dtype)}};var z9=lt({opType:ve.SQUARED_DIFFERENCE}),W3={kernelName:Ku,backendName:"webgpu",kernelFunc:z9};function W9({inputs:r,attrs:t,backend:e}){let{x:n}=r,o=new Nn(n.shape,ie.STEP,"stepAlpha : f32,"),s=[{type:"float32",data:[t.alpha]}];return e.runWebGPUProgram(o,[n],n.dtype,s)}var G3={kernelName:ss,backendName:"webgpu",kernelFunc:W9};var hy=class{constructor(t){this.variableNames=["x"],this.workPerThread=1,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]);let e=_t(this.outputShape.length);this.uniforms=`begin : ${e},  strides : ${e}, `,this.shaderKey="stridedSlice"}getUserCode(){let t=this.outputShape.length,e="";if(t===1)e="coords * uniforms.strides + uniforms.begin";else{let o=0;e=this.outputShape.map((s,a)=>(o++,this.outputShape.length===1?`coords * uniforms.strides[${a}] + uniforms.begin[${a}]`:`coords[${o-1}] * uniforms.strides[${a}] + uniforms.begin[${a}]`)).join(",")}return`
       ${J("index")} {
         if (index < uniforms.size) {
           let coords = getCoordsFromIndex(index);
           setOutputAtIndex(index, getX(${e}));
         }
       }
     `}};function G9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{begin:s,end:a,strides:u,beginMask:l,endMask:i,ellipsisMask:c,newAxisMask:p,shrinkAxisMask:f}=n,{finalShapeSparse:m,finalShape:d,isIdentity:h,sliceDim0:g,isSimpleSlice:y,begin:x,end:w,strides:A}=Yt.sliceInfo(o.shape,s,a,u,l,i,c,p,f),I;if(h)I=ge({inputs:{x:o},backend:e,attrs:{shape:d}});else if(g||y){b.assert(o.shape.length>=1,()=>`Input must have rank at least 1, got: ${o.shape.length}`);let v=Yt.computeOutShape(x,w,A),E=Oo({inputs:{x:o},backend:e,attrs:{begin:x,size:v}});I=ge({inputs:{x:E},backend:e,attrs:{shape:d}}),e.disposeData(E.dataId)}else if(e.shouldExecuteOnCPU([o])){let E=e.readSync(o.dataId),T=Me(o.shape,o.dtype,E),F=QT(m,T,A,x);I=e.makeTensorInfo(d,o.dtype,F.values)}else{let E=new hy(m),T=[{type:"int32",data:x},{type:"int32",data:A}],F=e.runWebGPUProgram(E,[o],o.dtype,T);I=ge({inputs:{x:F},backend:e,attrs:{shape:d}}),e.disposeData(F.dataId)}return I}var U3={kernelName:ju,backendName:"webgpu",kernelFunc:G9};function U9(r){let{inputs:t,backend:e,attrs:n}=r,{separator:o,nGramWidths:s,leftPad:a,rightPad:u,padWidth:l,preserveShortSequences:i}=n,{data:c,dataSplits:p}=t,f=e.readSync(c.dataId),m=e.readSync(p.dataId),[d,h]=qT(f,m,o,s,a,u,l,i);return[e.makeTensorInfo([d.length],"string",d),e.makeTensorInfo(p.shape,"int32",h)]}var V3={kernelName:hp,backendName:"webgpu",kernelFunc:U9};var V9=lt({opType:ve.SUB,cpuKernelImpl:KT,supportsComplex:!0}),H3={kernelName:"Sub",backendName:"webgpu",kernelFunc:V9};var H9=Re({opType:ie.TAN}),Q3={kernelName:"Tan",backendName:"webgpu",kernelFunc:H9};var Q9=Re({opType:ie.TANH}),q3={kernelName:Yu,backendName:"webgpu",kernelFunc:Q9};function q9(r){let{inputs:t,backend:e,attrs:n}=r,{tensor:o,indices:s,updates:a}=t,{}=n,{sliceRank:u,numUpdates:l,sliceSize:i,strides:c,outputSize:p}=S.calculateShapes(a,s,o.shape),f=[p/i,i];if(p===0)return e.makeTensorInfo(o.shape,s.dtype);let m=[],d=ge({inputs:{x:s},backend:e,attrs:{shape:[l,u]}});m.push(d);let h=ge({inputs:{x:a},backend:e,attrs:{shape:[l,i]}});m.push(h);let g=ge({inputs:{x:o},backend:e,attrs:{shape:f}});m.push(g);let y=Wm({inputs:{x:g},backend:e,attrs:{reps:Array(f.length).fill(1)}}),x=new ms([l,i],u,d.shape.length,h.shape.length,c,f,o.dtype,!1),w=b.sizeFromShape([l,i]),A=[{type:"int32",data:[u]},{type:"int32",data:c},{type:"int32",data:[w]}],I=e.runWebGPUProgram(x,[h,d],g.dtype,A,y);m.push(I);let v=ge({inputs:{x:I},backend:e,attrs:{shape:o.shape}});return m.forEach(E=>e.disposeData(E.dataId)),v}var K3={kernelName:zu,backendName:"webgpu",kernelFunc:q9};var gy=class{constructor(t){this.variableNames=["x","indices"],this.workgroupSize=[256,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.uniforms=`inputSize : i32, firstPass : i32, negativeInf : f32,
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
      `}},yy=class{constructor(t){this.variableNames=["x","indices"],this.workgroupSize=[256,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.uniforms="inputSize : i32, firstPass : i32, k : i32,",this.shaderKey="merge"}getUserCode(){return`
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
      `}};function tf(r,t){t!==null&&r.disposeData(t.dataId)}function j3(r){let t=1;for(;t<r;)t*=2;return t}function K9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{k:s,sorted:a}=n,u=o.shape,l=u[u.length-1];if(e.shouldExecuteOnCPU([o])){let I=e.readSync(o.dataId),[v,E]=YT(I,u,o.dtype,s,a);return[e.makeTensorInfo(v.shape,v.dtype,v.values),e.makeTensorInfo(E.shape,E.dtype,E.values)]}if(s===0)return u[u.length-1]=0,[e.makeTensorInfo(u,o.dtype,[]),e.makeTensorInfo(u,"int32",[])];if(l===1)return[o,zt({attrs:{shape:u,dtype:"int32",value:0},backend:e})];let c=b.sizeFromShape(u)/l,p=ge({inputs:{x:o},attrs:{shape:[c,l]},backend:e}),f=j3(s),m=j3(l),d=null,h=()=>d===null?[p,p]:[p,d],g=(I,v,E)=>{let T=h(),F=new gy(E),_=[{type:"int32",data:[l]},{type:"int32",data:[d===null?1:0]},{type:"float32",data:[Number.NEGATIVE_INFINITY]},{type:"int32",data:[I]},{type:"int32",data:[v]}],M=d;d=e.runWebGPUProgram(F,T,"int32",_),tf(e,M)};for(let I=1;I<f;I*=2){let v=I*2;for(let E=I;E>=1;E/=2)g(v,E,[c,m])}for(let I=m;I>f;I/=2){let v=h(),E=new yy([c,I/2]),F=[{type:"int32",data:[l]},{type:"int32",data:[d===null?1:0]},{type:"int32",data:[f]}],k=d;d=e.runWebGPUProgram(E,v,"int32",F),tf(e,k);let _=f/2,M=_*2;for(let R=_;R>=1;R/=2)g(M,R,d.shape)}let y=d;d=Oo({inputs:{x:d},backend:e,attrs:{begin:0,size:[c,s]}}),tf(e,y);let x=gA({inputs:{x:p,indices:d},backend:e,attrs:{axis:1,batchDims:1}});tf(e,p);let w=u.slice(0,-1);w.push(s),y=d,d=ge({inputs:{x:d},attrs:{shape:w},backend:e}),tf(e,y);let A=x;return x=ge({inputs:{x},attrs:{shape:w},backend:e}),tf(e,A),[x,d]}var Y3={kernelName:Xu,backendName:"webgpu",kernelFunc:K9};var xy=class{constructor(t){this.variableNames=["Image","Transforms"],this.uniforms="interpolationModeId : i32, fillModeId : i32, fillValue : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=Z(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="transform"}getUserCode(){return`
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
        `}};function j9(r){let{inputs:t,backend:e,attrs:n}=r,{image:o,transforms:s}=t,{interpolation:a,fillMode:u,fillValue:l,outputShape:i}=n,[c,p,f,m]=o.shape,[d,h]=i??[p,f],g=[c,d,h,m],y=new xy(g),x=a==="nearest"?1:2,w;switch(u){case"constant":w=1;break;case"reflect":w=2;break;case"wrap":w=3;break;case"nearest":w=4;break;default:w=1;break}let A=[{type:"int32",data:[x]},{type:"int32",data:[w]},{type:"float32",data:[l]}];return e.runWebGPUProgram(y,[o,s],"float32",A)}var X3={kernelName:Ju,backendName:"webgpu",kernelFunc:j9};function Y9(r){let{inputs:t,backend:e,attrs:n}=r,{value:o}=t,{axis:s}=n;s<0&&(s+=o.shape.length);let a=o,u=a.shape.length,l=o.shape[s],i=new Array(u-1),c=0;for(let h=0;h<u;h++)h!==s&&(i[c++]=a.shape[h]);let p=[],f=new Array(u).fill(0),m=a.shape.slice();m[s]=1;let d=new Array(l);for(let h=0;h<d.length;h++){f[s]=h;let g=Oo({inputs:{x:a},backend:e,attrs:{begin:f,size:m}}),y=ge({inputs:{x:g},backend:e,attrs:{shape:i}});d[h]=y,p.push(g)}return p.forEach(h=>e.disposeData(h.dataId)),d}var J3={kernelName:Mi,backendName:"webgpu",kernelFunc:Y9};var wy=class{constructor(t,e,n){if(this.outputShape=[],this.variableNames=["x","segmentIds"],this.uniforms="numSegments : i32, xSize: i32,",this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=e,this.dispatchLayout=ne(t),this.dispatch=Z(this.dispatchLayout,t,this.workgroupSize),n!=="float32"&&n!=="int32")throw new Error(`UnsortedSegmentSum only supports float32 and int32
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

          ${Tn("&result[flatIndex]","value",this.type)}
        }
      }
    }
  `}};function X9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,segmentIds:s}=t,{numSegments:a}=n,u=o.shape.length,l=[],i=0,c=S.getAxesPermutation([i],u),p=o;c!=null&&(p=Zr({inputs:{x:o},backend:e,attrs:{perm:c}}),l.push(p),i=S.getInnerMostAxes(1,u)[0]);let f=S.segment_util.computeOutShape(p.shape,i,a),m=b.sizeFromShape([p.shape[i]]),d=ge({inputs:{x:p},backend:e,attrs:{shape:[-1,m]}});l.push(d);let h=o.dtype,g=[d.shape[0],a],y=zt({backend:e,attrs:{shape:g,value:0,dtype:h}}),x=new wy(d.shape,g,h),w=[{type:"int32",data:[a]},{type:"int32",data:[b.sizeFromShape(d.shape)]}],A=e.runWebGPUProgram(x,[d,s],h,w,y),I=ge({inputs:{x:A},backend:e,attrs:{shape:f}});l.push(A);let v=I;if(c!=null){l.push(I);let E=S.getUndoAxesPermutation(c);v=Zr({inputs:{x:v},backend:e,attrs:{perm:E}})}return l.forEach(E=>e.disposeData(E.dataId)),v}var Z3={kernelName:zd,backendName:"webgpu",kernelFunc:X9};var J9=[hT,JT,ZT,eM,tM,rM,oM,sM,iM,aM,uM,lM,cM,pM,fM,hM,gM,yM,xM,wM,AM,IM,SM,EM,_M,DM,yT,TM,NM,FM,BM,PM,$M,LM,OM,zM,WM,GM,HM,QM,qM,KM,YM,XM,jM,JM,ZM,eN,tN,rN,sN,iN,aN,uN,lN,cN,pN,fN,mN,mT,dN,yN,hN,gN,xN,wN,bN,AN,IN,SN,CN,gT,kN,MM,vN,EN,_N,DN,RN,TN,MN,FN,NN,BN,PN,$N,ON,zN,mM,WN,GN,HN,UN,VN,QN,dM,qN,KN,jN,YN,JN,nN,ZN,e3,t3,CM,r3,s3,i3,a3,u3,l3,c3,p3,kM,f3,m3,d3,h3,dT,g3,y3,x3,w3,b3,A3,I3,S3,C3,k3,v3,E3,_3,D3,R3,T3,bM,G3,U3,V3,XN,M3,N3,F3,B3,$3,L3,O3,z3,W3,H3,oN,Q3,q3,K3,P3,Y3,X3,nM,J3,Z3,n3];for(let r of J9)gt(r);function zo({shape:r}){return b.sizeFromShape(r)}function rf(r,t,e,n){return io(t,om()).kernelFunc({inputs:e,attrs:n,backend:r})}var ds=class extends RangeError{constructor(e){super(`Cannot find memory for ${e}: use smaller batches`);this.what=e}what;name="OutOfMemoryError"},by=class extends Error{constructor(e){super(`Cannot go on computing as the GPU was lost (${e}): start again from what was saved, on wasm if it happens again`);this.reason=e}reason;name="DeviceLostError"},Ay=class extends Error{constructor(e){super(`Cannot trust the GPU's results as it refused an operation (${e}): update its driver, or use wasm`);this.reason=e}reason;name="DeviceError"};var eF=["AGFzbQEAAAABhQIRYAd/f39/f39/AGAKf39/f39/f39/fwBgA39/fwF/YAh/f39/f39/fwBgCH9/f39/f39/AX9gGX9/f39/","f39/f39/f39/f39/f39/f39/f38AYAt/f39/fX1/f39/fwBgBH9/f38Bf2AVf39/f39/f39/f39/f39/f39/f39/AGAJf39/","f39/f39/AGAGf39/fX9/AGAPf39/f39/f319fX19fX9/AGARf39/f39/f39/f39/f39/f38AYBt/f39/f39/f39/f39/f39/","f39/f39/f39/f38AYBp/f39/f39/f39/f39/f39/f39/f39/f39/fwBgBn9/f39/fwBgA39/fwACEgEDZW52Bm1lbW9yeQIB","AYCABAMaGQQFAQEGAAcCAggJCgsAAAwNAg4DAQ8AAxAHrAIUCWFkZENodW5rcwAYD2NoYW5uZWxQcm9kdWN0cwAXDmNoYW5u","ZWxTcXVhcmVzABYLY2hhbm5lbFN1bXMAFQ9jb21iaW5lQ2hhbm5lbHMAFA1zY2FsZUNoYW5uZWxzABMIY29udm9sdmUAEg9j","b252b2x2ZVNjcmF0Y2gAEQ9jb252b2x2ZVdpbmRvd3MAEApwYWNrRmlsdGVyAA8EYWRhbQAMBWxlYWt5AAsIYWRkVGlsZXMA","Cg5maWx0ZXJHcmFkaWVudAAJFGZpbHRlckdyYWRpZW50QmxvY2tzAAgVZmlsdGVyR3JhZGllbnRTY3JhdGNoAAAMZmlsdGVy","U3RyaXBzAAcPZmlsdGVyVGlsZUJ5dGVzAAYHZHJvcG91dAAECHRocmVlZnJ5AAMK21kZngEBA39BAUGAAiADbSIKIApBAEwi","CRshCEEBIAogCRshCSAAQRBMBH8gAAUgACAHbCAAIABBEEwbQQVqQQZtQQZsCyADQQFrIAVsIAdqQQFBgAIgAiADbG0iACAA","QQBMGyIAIAYgBCACIAggAiAISBtBAWtsamxsbEEJakF8cSAAIAIgCSACIAlIG2wgA2wgAUEDakF8cWxqQRBqQQJ0C6QGARZ/","IBUiGiADIAtsIAMgFhsiJEECdCIZQQ9qQXBxaiIlQcABaiImIA1BCGpBAnRqISEgFUEAIBn8CwBBwABBBEGAgApBASAGQQZs","IAdsIANsQQJ0IhUgFUEBTBttIhUgFUEESBsiFSAVQcAAShshJyAKIAogC2wiFSAWGyIiQQFqQRhsISMgAyAVbCEoIBcgBW8h","HyAXIAVtIARvIRkgFyAEIAVsbSEgA0AgFyAYSARAQQAhHgNAIBcgGEggHiAnSHEEQCAhIB4gI2xqIS1BACEdA0AgHUEGSARA","IC0gHUECdGohFQJAIBcgGE4EQCAVICY2AgBBACEbA0AgGyAiSARAIBVBGGoiFSAaNgIAIBtBAWohGwwBCwsMAQsgFSAOIA8g","IGwgESAZbGogE2ogEGwgEiAfbGogFGogDWxBAnRqNgIAIAYgGWwgCGohKyAHIB9sIAlqISwgFgRAIAAgASAgbCAraiACbCAs","aiADbEECdGohG0EAIRwDQCAKIBxKBEAgFUEYaiIVIBs2AgAgGyACIANsQQJ0aiEbIBxBAWohHAwBCwsFQQAhGwNAIAogG0oE","QCAbICtqIhwgAUkhLiAAIAEgIGwgHGogAmwgA2xBAnRqISlBACEcA0AgCyAcSgRAIBVBGGoiFSAcICxqIiogAkkgLnEEfyAp","IAMgKmxBAnRqBSAaCzYCACAcQQFqIRwMAQsLIBtBAWohGwwBCwsLIBdBAWohFyAfQQFqIh8gBUYEQEEAIR8gGUEBaiIVIARG","BH8gIEEBaiEgQQAFIBULIRkLCyAdQQFqIR0MAQsLIB5BAWohHgwBCwsgDCEVQQAhHQNAIA0gHUoEQEEIQQQgDSAdayIbQQRK","GyIcIBsgGyAcShshKSAdQQJ0ISogHEEIRgRAQQAhGwNAIBsgHkgEQCAhIBsgI2xqICIgJCAVICogKSAlEA0gG0EBaiEbDAEL","CwVBACEbA0AgGyAeSARAICEgGyAjbGogIiAkIBUgKiApICUQDiAbQQFqIRsMAQsLCyAVIChBAWogHGxBAnRqIRUgHUEIaiEd","DAELCwwBCwsL4AEBBn8gBUECdCENIAcgBCAJayIFIAUgB0obIgVBACAJayILQQAgC0EAShsiCyAHIAcgC0obIg4gBSAOShsh","DwNAIAIgCkoEQEEAIQUDQCAFIAZIBEAgBSAIaiILQQBIIAMgC0xyBEAgAEEAIAcgDWz8CwAFIABBACANIA5sIgz8CwAgACAM","aiABIAMgCmwgC2ogBGwgDmogCWogDWxqIA8gDmsgDWz8CgAAIAAgDSAPbGpBACAHIA9rIA1s/AsACyAAIAcgDWxqIQAgBUEB","aiEFDAELCyAKQQFqIQoMAQsLC5kGAQZ7IAMgBkEBdWr9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASEKIAUgCUEGdGohCCAAIAZB","AnRqIQAgByAGayEDA0AgA0EASgRAIAAgCCADQQhOGyIFIAogAf0RIgz9rgEgAv0RIgv9rgEiDSALQQ39qwEgC0ET/a0B/VAg","Df1RIg39rgEiDiANQQ/9qwEgDUER/a0B/VAgDv1RIg39rgEiDiANQRr9qwEgDUEG/a0B/VAgDv1RIg39rgEiDiAL/a4BIA1B","Bv2rASANQRr9rQH9UCAO/VEgAUHat8TeAXMgAnP9ESIN/QwBAAAAAQAAAAEAAAABAAAA/a4B/a4BIg79rgEiDyAOQRH9qwEg","DkEP/a0B/VAgD/1RIg79rgEiDyAOQR39qwEgDkED/a0B/VAgD/1RIg79rgEiDyAOQRD9qwEgDkEQ/a0B/VAgD/1RIg79rgEi","DyAN/a4BIA5BGP2rASAOQQj9rQH9UCAP/VEgDP0MAgAAAAIAAAACAAAAAgAAAP2uAf2uASIN/a4BIg4gDUEN/asBIA1BE/2t","Af1QIA79USIN/a4BIg4gDUEP/asBIA1BEf2tAf1QIA79USIN/a4BIg4gDUEa/asBIA1BBv2tAf1QIA79USIN/a4BIg4gDP2u","ASANQQb9qwEgDUEa/a0B/VAgDv1RIAv9DAMAAAADAAAAAwAAAAMAAAD9rgH9rgEiC/2uASIMIAtBEf2rASALQQ/9rQH9UCAM","/VEiC/0NAAECAxAREhMEBQYHFBUWF/0LBAAgBSAMIAv9DQgJCgsYGRobDA0ODxwdHh/9CwQQIAQEQCAFIAX9AAQAQQj9rQH9","+wH9DAAAgDMAAIAzAACAMwAAgDP95gH9CwQAIAUgBf0ABBBBCP2tAf37Af0MAACAMwAAgDMAAIAzAACAM/3mAf0LBBALIANB","CEgEQEEAIQcDQCADIAdKBEAgB0ECdCIGIABqIAUgBmooAgA2AgAgB0EBaiEHDAELCwsgCv0MBAAAAAQAAAAEAAAABAAAAP2u","ASEKIABBIGohACADQQhrIQMMAQsLC/QGAgh7AX8gBP0TIQwgBf0TIQ0gB0EBdf0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIQsg","BiAKQQZ0aiEGIAdBAnQiCSABaiEBIAAgCWohACAIIAdrIQcDQCAHQQBKBEAgBiALIAL9ESIP/a4BIAP9ESIO/a4BIhAgDkEN","/asBIA5BE/2tAf1QIBD9USIQ/a4BIhEgEEEP/asBIBBBEf2tAf1QIBH9USIQ/a4BIhEgEEEa/asBIBBBBv2tAf1QIBH9USIQ","/a4BIhEgDv2uASAQQQb9qwEgEEEa/a0B/VAgEf1RIAJB2rfE3gFzIANz/REiEP0MAQAAAAEAAAABAAAAAQAAAP2uAf2uASIR","/a4BIhIgEUER/asBIBFBD/2tAf1QIBL9USIR/a4BIhIgEUEd/asBIBFBA/2tAf1QIBL9USIR/a4BIhIgEUEQ/asBIBFBEP2t","Af1QIBL9USIR/a4BIhIgEP2uASARQRj9qwEgEUEI/a0B/VAgEv1RIA/9DAIAAAACAAAAAgAAAAIAAAD9rgH9rgEiEP2uASIR","IBBBDf2rASAQQRP9rQH9UCAR/VEiEP2uASIRIBBBD/2rASAQQRH9rQH9UCAR/VEiEP2uASIRIBBBGv2rASAQQQb9rQH9UCAR","/VEiEP2uASIRIA/9rgEgEEEG/asBIBBBGv2tAf1QIBH9USAO/QwDAAAAAwAAAAMAAAADAAAA/a4B/a4BIg79rgEiDyAOQRH9","qwEgDkEP/a0B/VAgD/1RIg79DQABAgMQERITBAUGBxQVFhf9CwQAIAYgDyAO/Q0ICQoLGBkaGwwNDg8cHR4f/QsEECABIQgg","ACEJIAdBCEgEQCAGQSBqIgghCUEAIQoDQCAHIApKBEAgCkECdCITIAhqIAEgE2ooAgA2AgAgCkEBaiEKDAELCwtBACEKA0Ag","CkEgSARAIAkgCmogBiAKav0ABABBCP2tAf37Af0MAACAMwAAgDMAAIAzAACAM/3mASAM/UYgCCAKav0ABAAgDf3mAf1O/QsE","ACAKQRBqIQoMAQsLIAdBCEgEQEEAIQgDQCAHIAhKBEAgCEECdCIKIABqIAkgCmooAgA2AgAgCEEBaiEIDAELCwsgC/0MBAAA","AAQAAAAEAAAABAAAAP2uASELIAFBIGohASAAQSBqIQAgB0EIayEHDAELCwuGBAICfw17A0AgA0EASgRAIAEhByAEQQF1IQgD","QCAIQQBKBEAgB/0JAgAgAv0ABAAiFSAJ/YUCIQkgB/0JAgQgFSAK/YUCIQogB/0JAgggFSAL/YUCIQsgB/0JAgwgFSAM/YUC","IQwgB/0JAhAgFSAN/YUCIQ0gB/0JAhQgFSAO/YUCIQ4gBSAHaiIH/QkCACAC/QAEECIVIA/9hQIhDyAH/QkCBCAVIBD9hQIh","ECAH/QkCCCAVIBH9hQIhESAH/QkCDCAVIBL9hQIhEiAH/QkCECAVIBP9hQIhEyAH/QkCFCAVIBT9hQIhFCAFIAdqIQcgAkEg","aiECIAhBAWshCAwBCwsgBEEBcQRAIAf9CQIAIAL9AAQAIhUgCf2FAiEJIAf9CQIEIBUgCv2FAiEKIAf9CQIIIBUgC/2FAiEL","IAf9CQIMIBUgDP2FAiEMIAf9CQIQIBUgDf2FAiENIAf9CQIUIBUgDv2FAiEOIAJBEGohAgsgASAGaiEBIANBAWshAwwBCwsg","ACAA/QAEACAJIA/95AH95AH9CwQAIAAgAP0ABBAgCiAQ/eQB/eQB/QsEECAAIAD9AAQgIAsgEf3kAf3kAf0LBCAgACAA/QAE","MCAMIBL95AH95AH9CwQwIAAgAP0ABEAgDSAT/eQB/eQB/QsEQCAAIAD9AARQIA4gFP3kAf3kAf0LBFALMQAgACADbCAAIABB","EEwiABtBBWpBBm0gAiACIANsIAAbbEEGbCABQQNqQXxxbEECdAsiACAAIAJsIAAgAEEQTCIAG0EFakEGbSABIAEgAmwgABts","C0gBAX8gAUEBQYACIAJtIgMgA0EATBsiAyABIANIGyIDIAFqQQFrIANtQQFBgAIgASACbG0iASABQQBMGyIBIABqQQFrIAFt","bAvWDwIbfw97IAQgDGwgBCAEQRBMIiobQQVqQQZtISMgCyALIAxsICobISIgBkEBQYACIAdtIhUgFUEATBsiFSAGIBVIGyIX","ISdBAUGAAiAGIAdsbSIWIBZBAEwbISYgBiAXakEBayAXbSEkIBAgBCAIIAYgByAJIAogCyAMEAAgFGxqIhUgKgR/IAQFIAQg","DGwgBCAEQRBMG0EFakEGbUEGbAsgB0EBayAKbCAMaiIrIBdBAWsgCWwgC2pBASAWIBZBAEwbbGxsQQlqQXxxQQJ0aiEQIA8g","EyAEIAxsIAQgBEEQTCIPG0EFakEGbSALIAsgDGwgDxtsQQZsIAhBA2pBfHFsQQJ0Ig9saiIWQQAgD/wLACAEQQYgKhshJSAR","IQ8DQCAPIBJIBEAgJiABIA8gJG0gJmwiH2siESARICZKGyEpICcgBiAPICRvICdsIh5rIhEgESAnShsiF0EBayAJbCALaiEo","IAAgAiAfbCADbCAEbEECdGohHSAqBEAgFSAdICkgAiADIAQgKCArIAkgHmwgDWtBACAOaxACBSAVIREgCSAebCANayEcQQAg","DmshG0EAIRMDQCAEIBNKBEBBBiAEIBNrIhQgFEEGShshGkEAIS4DQCApIC5KBEBBACEtA0AgKCAtSgRAAkAgHCAtaiIZIAJP","BEAgEUEAICtBGGwiFPwLACARIBRqIREMAQtBACEsA0AgKyAsSgRAIBsgLGoiFCADTwRAIBFBAEEY/AsABSAdIAIgLmwgGWog","A2wgFGogBGwgE2pBAnRqIRggGkEGRgRAIBEgGP0ABAD9CwQAIBEgGCkDEDcDEAVBACEvA0AgL0EGSARAIC9BAnQiFCARaiAa","IC9KBH0gFCAYaioCAAVDAAAAAAs4AgAgL0EBaiEvDAELCwsLIBFBGGohESAsQQFqISwMAQsLCyAtQQFqIS0MAQsLIC5BAWoh","LgwBCwsgE0EGaiETDAELCwsgECERIAUgHyAGIAdsIAhsQQJ0IhxsaiAHIB5sIAhsQQJ0aiEbIAcgF2whGkEAIS0DQCAIIC1K","BEBBCEEEIAggLWsiE0EEShsiGSATIBMgGUobIRhBACEsA0AgKSAsSgRAIBsgHCAsbGogLUECdGohLkEAIRMDQCATIBpIBEAg","GEEIRgRAIBEgLv0ABAD9CwQAIBEgLv0ABBD9CwQQBUEAIS8DQCAZIC9KBEAgL0ECdCIUIBFqIBggL0oEfSAUIC5qKgIABUMA","AAAACzgCACAvQQFqIS8MAQsLCyARIBlBAnRqIREgLiAIQQJ0aiEuIBNBAWohEwwBCwsgLEEBaiEsDAELCyAtQQhqIS0MAQsL","IAogJWxBAnQhHyAJICtsICVsQQJ0IR4gFiERQQAhLwNAICIgL0oEQCAqBH8gKyAvbCAEbAUgLyAMbSArbCAvIAxvakEGbAsh","IUEAIS4DQCAjIC5KBEAgFSAqBH8gLkEGbAUgKSAubCAobCArbEEGbAsgIWpBAnRqIR0gECETQQAhLQNAIAggLUoEQCAHIBds","QRBBICAIIC1rQQRMIiAbbCEcQQAhLANAICkgLEoEQCAdICggLGwgK2wgJWxBAnRqIRQgIARAIBEgFCATIBcgByAfIB4QBQUg","EyEaIBchGf0MAAAAAAAAAAAAAAAAAAAAACE9/QwAAAAAAAAAAAAAAAAAAAAAITz9DAAAAAAAAAAAAAAAAAAAAAAhO/0MAAAA","AAAAAAAAAAAAAAAAACE6/QwAAAAAAAAAAAAAAAAAAAAAITn9DAAAAAAAAAAAAAAAAAAAAAAhOP0MAAAAAAAAAAAAAAAAAAAA","ACE3/QwAAAAAAAAAAAAAAAAAAAAAITb9DAAAAAAAAAAAAAAAAAAAAAAhNf0MAAAAAAAAAAAAAAAAAAAAACE0/QwAAAAAAAAA","AAAAAAAAAAAAITP9DAAAAAAAAAAAAAAAAAAAAAAhMgNAIBlBAEoEQCAUIRsgByEYA0AgGEEASgRAIBv9CQIAIjAgGv0ABAAi","PiA9/YUCIT0gMCAa/QAEECIxIDf9hQIhNyAb/QkCBCIwID4gPP2FAiE8IDAgMSA2/YUCITYgG/0JAggiMCA+IDv9hQIhOyAw","IDEgNf2FAiE1IBv9CQIMIjAgPiA6/YUCITogMCAxIDT9hQIhNCAb/QkCECIwID4gOf2FAiE5IDAgMSAz/YUCITMgG/0JAhQi","MCA+IDj9hQIhOCAwIDEgMv2FAiEyIBpBIGohGiAbIB9qIRsgGEEBayEYDAELCyAUIB5qIRQgGUEBayEZDAELCyARIBH9AAQA","ID395AH9CwQAIBEgEf0ABBAgN/3kAf0LBBAgESAR/QAEICA8/eQB/QsEICARIBH9AAQwIDb95AH9CwQwIBEgEf0ABEAgO/3k","Af0LBEAgESAR/QAEUCA1/eQB/QsEUCARIBH9AARgIDr95AH9CwRgIBEgEf0ABHAgNP3kAf0LBHAgESAR/QAEgAEgOf3kAf0L","BIABIBEgEf0ABJABIDP95AH9CwSQASARIBH9AASgASA4/eQB/QsEoAEgESAR/QAEsAEgMv3kAf0LBLABCyATIBxqIRMgLEEB","aiEsDAELCyARQeAAQcABICAbaiERIC1BCGohLQwBCwsgLkEBaiEuDAELCyAvQQFqIS8MAQsLIA9BAWohDwwBCwsLxgICC38B","fSADIAZsIAMgA0EQTCIDGyINQQVqQQZtIgogBSAFIAZsIAMbbCIDQQZsIARBA2pBfHFsQQJ0Ig8gA24hEANAIAcgCEgEQCAB","IAcgEGxqIQkgACAHIApvQQZsIhEgByAKbSANbGogBGxBAnRqIRJBACEDA0AgAyAESARAQQhBBCAEIANrIgVBBEobIg4gBSAF","IA5KGyETQQAhBQNAIAVBBkgEQCAFIBFqIA1IBEBBACEGA0AgBiATSARAQwAAAAAhFEEAIQsgCSAGQQJ0aiEMA0AgAiALSgRA","IBQgDCoCAJIhFCALQQFqIQsgDCAPaiEMDAELCyASIAQgBWwgA2ogBmpBAnRqIBQ4AgAgBkEBaiEGDAELCwsgCSAOQQJ0aiEJ","IAVBAWohBQwBCwsgA0EIaiEDDAELCyAHQQFqIQcMAQsLC6YBAwF/AnsBfSAD/RMhByAEQQJ0IQQgBUECdCEGA0AgBEEQaiIF","IAZNBEAgACAEaiABIARq/QAEACIIIAggB/3mASACIARq/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP1E/VL9CwQAIAUhBAwBCwsD","QCAEIAZJBEAgACAEaiABIARqKgIAIgkgCSADlCACIARqKgIAQwAAAABeGzgCACAEQQRqIQQMAQsLC6kCAwJ7AX8CfSANQQJ0","IQ0gDkECdCERA0AgDUEQaiIOIBFNBEAgBCANav0ABAAgCP0TIAYgDWr9AAQAIhAgCv0T/eYB/YUCIQ8gBSANav0ABAAgCf0T","IBAgEP3mASAL/RP95gH9hQIhECABIA1qIA/9CwQAIAIgDWogEP0LBAAgACANaiADIA1q/QAEACAH/RMgD/3mASAQ/eMBIAz9","E/3kAf3nAf3lAf0LBAAgDiENDAELCwNAIA0gEUkEQCAEIA1qKgIAIAiUIAYgDWoqAgAiEyAKlJIhEiAFIA1qKgIAIAmUIBMg","E5QgC5SSIRMgASANaiASOAIAIAIgDWogEzgCACAAIA1qIAMgDWoqAgAgByASlCATkSAMkpWTOAIAIA1BBGohDQwBCwsLzQ0C","D3sKfyAAIRYgA/0ABAAiCCENIAgiCiITIhQhESAD/QAEECIJIQ4gCSILIhUiByESIANBIGohAyAG/QwAAAAAAAAAAAAAAAAA","AAAA/QsEACAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEECAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEICAG/QwAAAAAAAAAAAAAAAAA","AAAA/QsEMCAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEQCAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEUCAG/QwAAAAAAAAAAAAAAAAA","AAAA/QsEYCAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEcCAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEgAEgBv0MAAAAAAAAAAAAAAAA","AAAAAP0LBJABIAb9DAAAAAAAAAAAAAAAAAAAAAD9CwSgASAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEsAEDQCABQQBKBEAgAEEY","aiIAKAIAIRggACgCBCEZIAAoAgghGiAAKAIMIRsgACgCECEcIAAoAhQhHSACIRcDQCAXQQBKBEAgHkHAAE4EQCAGIAb9AAQA","IAj95AH9CwQAIAYgBv0ABBAgCf3kAf0LBBAgBiAG/QAEICAN/eQB/QsEICAGIAb9AAQwIA795AH9CwQwIAYgBv0ABEAgCv3k","Af0LBEAgBiAG/QAEUCAL/eQB/QsEUCAGIAb9AARgIBP95AH9CwRgIAYgBv0ABHAgFf3kAf0LBHAgBiAG/QAEgAEgFP3kAf0L","BIABIAYgBv0ABJABIAf95AH9CwSQASAGIAb9AASgASAR/eQB/QsEoAEgBiAG/QAEsAEgEv3kAf0LBLAB/QwAAAAAAAAAAAAA","AAAAAAAAIRL9DAAAAAAAAAAAAAAAAAAAAAAhFf0MAAAAAAAAAAAAAAAAAAAAACEL/QwAAAAAAAAAAAAAAAAAAAAAIQ79DAAA","AAAAAAAAAAAAAAAAAAAhCf0MAAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAAAAAAAAAAIRT9DAAAAAAAAAAAAAAAAAAA","AAAhE/0MAAAAAAAAAAAAAAAAAAAAACEK/QwAAAAAAAAAAAAAAAAAAAAAIQ39DAAAAAAAAAAAAAAAAAAAAAAhCEEAIR79DAAA","AAAAAAAAAAAAAAAAAAAhBwsgHkHAACAXIBdBwABOGyIfaiEeA0AgH0EASgRAIBj9CQIAIgwgA/0ABAAiDyAI/YUCIQggDCAD","/QAEECIQIAn9hQIhCSAZ/QkCACIMIA8gDf2FAiENIAwgECAO/YUCIQ4gGv0JAgAiDCAPIAr9hQIhCiAMIBAgC/2FAiELIBv9","CQIAIgwgDyAT/YUCIRMgDCAQIBX9hQIhFSAc/QkCACIMIA8gFP2FAiEUIAwgECAH/YUCIQcgHf0JAgAiDCAPIBH9hQIhESAM","IBAgEv2FAiESIBhBBGohGCAZQQRqIRkgGkEEaiEaIBtBBGohGyAcQQRqIRwgHUEEaiEdIANBIGohAyAfQQFrIR8MAQsLIBdB","QGohFwwBCwsgAUEBayEBDAELCyAFQQhGBEAgFigCACAEaiIAIAb9AAQAIAj95AH9CwQAIAAgBv0ABBAgCf3kAf0LBBAgFigC","BCAEaiIAIAb9AAQgIA395AH9CwQAIAAgBv0ABDAgDv3kAf0LBBAgFigCCCAEaiIAIAb9AARAIAr95AH9CwQAIAAgBv0ABFAg","C/3kAf0LBBAgFigCDCAEaiIAIAb9AARgIBP95AH9CwQAIAAgBv0ABHAgFf3kAf0LBBAgFigCECAEaiIAIAb9AASAASAU/eQB","/QsEACAAIAb9AASQASAH/eQB/QsEECAWKAIUIARqIgAgBv0ABKABIBH95AH9CwQAIAAgBv0ABLABIBL95AH9CwQQDwsgBiAG","/QAEACAI/eQB/QsEACAGIAb9AAQQIAn95AH9CwQQIAYgBv0ABCAgDf3kAf0LBCAgBiAG/QAEMCAO/eQB/QsEMCAGIAb9AARA","IAr95AH9CwRAIAYgBv0ABFAgC/3kAf0LBFAgBiAG/QAEYCAT/eQB/QsEYCAGIAb9AARwIBX95AH9CwRwIAYgBv0ABIABIBT9","5AH9CwSAASAGIAb9AASQASAH/eQB/QsEkAEgBiAG/QAEoAEgEf3kAf0LBKABIAYgBv0ABLABIBL95AH9CwSwAUEAIQIDQCAC","QQZIBEAgFiACQQJ0aigCACAEaiEBQQAhAwNAIAMgBUgEQCABIANBAnQiAGogBiACQQV0aiAAaioCADgCACADQQFqIQMMAQsL","IAJBAWohAgwBCwsLjAUCDXsIfyAAIRQgA/0ABAAiCCEMIAgiByIJIgohCyADQRBqIQMDQCABQQBKBEAgAEEYaiIAKAIAIRUg","ACgCBCEWIAAoAgghFyAAKAIMIRggACgCECEZIAAoAhQhGiACQQF1IRsDQCAbQQBKBEAgFf0JAgAgA/0ABAAiEyAI/YUCIQgg","Fv0JAgAgEyAM/YUCIQwgF/0JAgAgEyAH/YUCIQcgGP0JAgAgEyAJ/YUCIQkgGf0JAgAgEyAK/YUCIQogGv0JAgAgEyAL/YUC","IQsgFf0JAgQgA/0ABBAiEyAN/YUCIQ0gFv0JAgQgEyAO/YUCIQ4gF/0JAgQgEyAP/YUCIQ8gGP0JAgQgEyAQ/YUCIRAgGf0J","AgQgEyAR/YUCIREgGv0JAgQgEyAS/YUCIRIgFUEIaiEVIBZBCGohFiAXQQhqIRcgGEEIaiEYIBlBCGohGSAaQQhqIRogA0Eg","aiEDIBtBAWshGwwBCwsgAkEBcQRAIBX9CQIAIAP9AAQAIhMgCP2FAiEIIBb9CQIAIBMgDP2FAiEMIBf9CQIAIBMgB/2FAiEH","IBj9CQIAIBMgCf2FAiEJIBn9CQIAIBMgCv2FAiEKIBr9CQIAIBMgC/2FAiELIANBEGohAwsgAUEBayEBDAELCyAGIAggDf3k","Af0LBAAgBiAMIA795AH9CwQQIAYgByAP/eQB/QsEICAGIAkgEP3kAf0LBDAgBiAKIBH95AH9CwRAIAYgCyAS/eQB/QsEUEEA","IQEDQCABQQZIBEAgFCABQQJ0aigCACAEaiECQQAhAANAIAAgBUgEQCACIABBAnQiA2ogBiABQQR0aiADaioCADgCACAAQQFq","IQAMAQsLIAFBAWohAQwBCwsLlAMBB38gACAPIAMgBGwgBWxBAWpBBXRsaiEAIA9BA3QhESAQQQN0IRYDQCARIBYgBiAGIBZK","G0gEQEEIQQQgBiARayIPQQRKGyIXIA8gDyAXShshFEEAIQ8DQCAPIBdIBEAgACAPQQJ0aiAPIBRIQQAgAhsEfSACIA8gEWpB","AnRqKgIABUMAAAAACzgCACAPQQFqIQ8MAQsLIAAgF0ECdGohAEEAIRIDQCADIBJKBEBBACETA0AgBCATSgRAIAEgByAIIBJs","aiALbCAJaiAKIBNsaiAMbCAOIBFsakECdGohEEEAIRUDQCAFIBVKBEAgFEEIRiAOQQFGcQRAIAAgEP0ABAD9CwQAIAAgEP0A","BBD9CwQQBUEAIQ8DQCAPIBdIBEAgACAPQQJ0aiAPIBRIBH0gECAOIA9sQQJ0aioCAAVDAAAAAAs4AgAgD0EBaiEPDAELCwsg","ACAXQQJ0aiEAIBAgDUECdGohECAVQQFqIRUMAQsLIBNBAWohEwwBCwsgEkEBaiESDAELCyARQQhqIREMAQsLC5oCAQR/IBUg","FiAabGoiGyAKQYAMbCANIAMgC2xqQQJ0akHPD2pBcHFqIR0gBUEBayAHbCALaiEWA0AgFyAYSARAIBcgBG8iGUUiFQRAIBgg","F2sgBE4hFQsgHSAAIBcgBG0iGiABbCACbCADbEECdGogFQR/IBggF2sgBG0FQQELIhwgASACIAMgFQR/IAQFIBggF2siFSAE","IBlrIh4gFSAeSBsLIhVBAWsgBmwgCmoiHiAWIAYgGWwgCGogCRACIB0gHiAWIAMgFSAFIAYgB0EAQQAgCiALIAwgDSAOIA8g","GmwgEGwgDWxBAnRqIA8gECARIBIgESAZbCATaiAUIBtBAUEAIBUgHGwiFSAFbBABIBUgF2ohFwwBCwsLGAAgAUGADGwgACAC","akECdGpBzw9qQXBxC1MAIAAgASACIAMgBCAFIAYgByAIIAkgCiALIAwgDSAOIA8gECARIBIgEyAUIBUgGSAKIAtsQYAMbCAD","IA1qQQJ0akHPD2pBcHFsakEAIBYgFxABC9EBAQJ/IAJBAnQiCSAGbCICIAFqIQEgACACaiEAIAYhCANAIAcgCEoEQEEAIQID","QCACQRBqIgYgCU0EQCAAIAJqIAEgAmr9AAQAIAIgA2r9AAQA/eUBIAIgBGr9AAQA/eYBIAIgBWr9AAQA/eQB/QsEACAGIQIM","AQsLA0AgAiAJSQRAIAAgAmogASACaioCACACIANqKgIAkyACIARqKgIAlCACIAVqKgIAkjgCACACQQRqIQIMAQsLIAEgCWoh","ASAAIAlqIQAgCEEBaiEIDAELCwuDAgECfyADQQJ0IgsgCGwiAyACaiECIAEgA2ohASAAIANqIQAgCCEKA0AgCSAKSgRAQQAh","AwNAIANBEGoiCCALTQRAIAAgA2ogASADav0ABAAgAyAFav0ABAAgAiADav0ABAAgAyAEav0ABAD95QEgAyAGav0ABAAgAyAH","av0ABAD9hQL9hQL9CwQAIAghAwwBCwsDQCADIAtJBEAgACADaiABIANqKgIAIAMgBWoqAgCUIAIgA2oqAgAgAyAEaioCAJMg","AyAGaioCAJQgAyAHaioCAJKSOAIAIANBBGohAwwBCwsgAiALaiECIAEgC2ohASAAIAtqIQAgCkEBaiEKDAELCwvcAgMEfwF7","AXwgACACIAVsQQN0aiIIQQAgAkEDdPwLACABIAJBAnQiByADbGohAQNAIAMgBEgEQEEIIAQgA2siACAAQQhKGyEJQQAhBQNA","IAVBBGogAkwEQCABIAVBAnRqIgD9AAQAIQpBASEGA0AgBiAJSARAIAogACAHaiIA/QAEAP3kASEKIAZBAWohBgwBCwsgCCAF","QQN0aiIAIAD9AAQAIAr9X/3wAf0LBAAgACAA/QAEECAKIAr9DQgJCgsMDQ4PAAECAwQFBgf9X/3wAf0LBBAgBUEEaiEFDAEL","CwNAIAIgBUoEQCABIAVBAnRqIQZEAAAAAAAAAAAhC0EAIQADQCAAIAlIBEAgCyAGKgIAu6AhCyAGIAdqIQYgAEEBaiEADAEL","CyAIIAVBA3RqIgAgACsDACALoDkDACAFQQFqIQUMAQsLIAEgB0EDdGohASADQQhqIQMMAQsLC5gDBAR/A3sBfAF9IAAgAyAG","bEEDdGoiCUEAIANBA3T8CwAgASADQQJ0IgggBGxqIQEDQCAEIAVIBEBBCCAFIARrIgAgAEEIShshCkEAIQYDQCAGQQRqIANM","BEAgBkECdCIAIAJq/QAEACEMIAAgAWohAP0MAAAAAAAAAAAAAAAAAAAAACELQQAhBwNAIAcgCkgEQCAA/QAEACAM/eUBIg0g","DSAL/YUCIQsgACAIaiEAIAdBAWohBwwBCwsgCSAGQQN0aiIAIAD9AAQAIAv9X/3wAf0LBAAgACAA/QAEECALIAv9DQgJCgsM","DQ4PAAECAwQFBgf9X/3wAf0LBBAgBkEEaiEGDAELCwNAIAMgBkoEQCAGQQJ0IgAgAmoqAgAhDyAAIAFqIQBEAAAAAAAAAAAh","DkEAIQcDQCAHIApIBEAgDiAAKgIAIA+TuyIOIA6ioCEOIAAgCGohACAHQQFqIQcMAQsLIAkgBkEDdGoiACAAKwMAIA6gOQMA","IAZBAWohBgwBCwsgASAIQQN0aiEBIARBCGohBAwBCwsL3AQEBn8EewN8AX0gACAEIAdsQQR0aiILIARBA3RqIQwgC0EAIARB","BHT8CwAgAiAEQQJ0IgogBWwiAGohAiAAIAFqIQEDQCAFIAZIBEBBCCAGIAVrIgAgAEEIShshDUEAIQcDQCAHQQRqIARMBEAg","B0ECdCIIIANq/QAEACEQIAIgCGohACABIAhqIQj9DAAAAAAAAAAAAAAAAAAAAAAhDv0MAAAAAAAAAAAAAAAAAAAAACEPQQAh","CQNAIAkgDUgEQCAOIAj9AAQAIhH95AEhDiARIAD9AAQAIBD95QEgD/2FAiEPIAAgCmohACAIIApqIQggCUEBaiEJDAELCyAH","QQN0IgAgC2oiCCAI/QAEACAO/V/98AH9CwQAIAggCP0ABBAgDiAO/Q0ICQoLDA0ODwABAgMEBQYH/V/98AH9CwQQIAAgDGoi","ACAA/QAEACAP/V/98AH9CwQAIAAgAP0ABBAgDyAP/Q0ICQoLDA0ODwABAgMEBQYH/V/98AH9CwQQIAdBBGohBwwBCwsDQCAE","IAdKBEAgB0ECdCIIIANqKgIAIRUgAiAIaiEAIAEgCGohCEQAAAAAAAAAACESRAAAAAAAAAAAIRNBACEJA0AgCSANSARAIBIg","CCoCALsiFKAhEiATIBQgACoCACAVk7uioCETIAAgCmohACAIIApqIQggCUEBaiEJDAELCyAHQQN0IgAgC2oiCCAIKwMAIBKg","OQMAIAAgDGoiACAAKwMAIBOgOQMAIAdBAWohBwwBCwsgCkEDdCIAIAJqIQIgACABaiEBIAVBCGohBQwBCwsLXQEEfyAAIAJB","A3RqIQRBASEFA0AgASAFSgRAQQAhAwNAIAIgA0oEQCAAIANBA3RqIgYgBisDACAEKwMAoDkDACAEQQhqIQQgA0EBaiEDDAEL","CyAFQQFqIQUMAQsLCw=="].join("");function tF(){return{control:new Int32Array(new SharedArrayBuffer(64)),values:new Float64Array(new SharedArrayBuffer(256))}}function wA({control:r,values:t},e,n){let h=Atomics.pause??(()=>{}),g=(x,w,A)=>{for(let v=0;v<1e3;v++){if(x())return!0;h()}let I=Atomics.load(r,w);return x()||Atomics.wait(r,w,I,A)!=="timed-out"},y=()=>{let x=Atomics.sub(r,0,1);if(x<=0)return;let w=e[r[5]],A=t.slice(0,r[6]),I=r[7],v=r[8],E=r[9];for(;x>0;x=Atomics.sub(r,0,1)){let T=E-x,F=T*v;w(...A,F,Math.min(I,F+v),T,n)}};return{takeChunks:y,publish(x,w,{count:A,per:I}){let v=Math.ceil(A/I);t.set(w),r[5]=x,r[6]=w.length,r[7]=A,r[8]=I,r[9]=v,Atomics.store(r,3,0),Atomics.store(r,0,v),Atomics.add(r,2,1),Atomics.notify(r,2)},finish(x){let w=()=>Atomics.load(r,1)===0;for(;!w();)if(!g(w,1,x))return!1;return!0},cancel(){Atomics.store(r,0,0)},hasFailed:()=>Atomics.load(r,3)>0,stop(){Atomics.store(r,4,1),Atomics.add(r,2,1),Atomics.notify(r,2)},work(){for(;Atomics.load(r,4)===0;){let x=Atomics.load(r,2);Atomics.add(r,1,1);try{y()}catch{Atomics.add(r,3,1)}Atomics.sub(r,1,1)===1&&Atomics.notify(r,1),g(()=>Atomics.load(r,2)!==x,2)}}}}var Z9=1e4,e5=6e4;function Iy(r){return{threads:1,run:(t,e,{count:n,per:o})=>{for(let s=0;s*o<n;s++){let a=s*o;r[t](...e,a,Math.min(n,a+o),s,0)}},stop:()=>{}}}function t5(r,t,{workers:e,patience:n=e5}){let o=wA(t,r,0),s=Iy(r);return{threads:e+1,run:(a,u,l)=>{if(l.count<=l.per)return s.run(a,u,l);o.publish(a,u,l);let i=!0;try{o.takeChunks()}finally{o.cancel(),i=o.finish(n)}if(!i)throw new Error("Cannot go on computing as a thread does not answer: start again, with one thread if it happens again");if(o.hasFailed())throw new WebAssembly.RuntimeError("a kernel failed on another thread")},stop:o.stop}}async function rF({module:r,memory:t},e){let{Worker:n}=await import("node:worker_threads"),o=c=>Object.values(c.exports),s=`
    import { parentPort, workerData } from "node:worker_threads";
    const { module, memory, job, thread } = workerData;
    const instance = new WebAssembly.Instance(module, { env: { memory } });
    const { work } = (${wA})(job, (${o})(instance), thread);
    parentPort.postMessage("ready");
    work();`,a=new URL(`data:text/javascript,${encodeURIComponent(s)}`),u=tF(),l=t5(o(new WebAssembly.Instance(r,{env:{memory:t}})),u,{workers:e-1}),i=Array.from({length:e-1},(c,p)=>{let f=new n(a,{env:{},workerData:{module:r,memory:t,job:u,thread:p+1}}),{promise:m,resolve:d,reject:h}=Promise.withResolvers(),g=setTimeout(()=>h(new Error("a thread does not start")),Z9);return f.once("message",()=>d()),f.once("error",h),m.finally(()=>{clearTimeout(g),f.unref()})});try{await Promise.all(i)}catch(c){throw l.stop(),c}return l}var bA=!1;function AA(){let r=bA;return bA=!1,r}var r5=2;function sF(r){let t={abort:()=>!0,fd_write:o=>o===r5},e=([o,s])=>o in t?[o,(...a)=>(t[o](...a)&&(bA=!0),s(...a))]:[o,s],n=Object.entries(r).map(([o,s])=>[o,Object.fromEntries(Object.entries(s).map(e))]);return Object.fromEntries(n)}var nF=r=>`${Math.ceil(r/2**20)} MiB`,oF=new WeakSet;function iF(r){if(oF.has(r))return;oF.add(r);let{wasm:t}=r;t._free(t._malloc(1));let e=t._malloc,n=r.readSync,o=s=>{throw new ds(`${s} beside ${nF(t.HEAPU8.length)} on the wasm heap`)};t._malloc=s=>{let a=e(s);return!AA()&&a!==0?a:(a!==0&&t._free(a),o(nF(s)))},r.readSync=(...s)=>(AA()&&o("more"),n.apply(r,s))}var aF=2,uF=5,n5=2,o5=1,s5=2;function IA(r){let t=8,e=()=>{let o=0,s=0,a;do a=r[t++],o+=(a&127)*2**s,s+=7;while(a>=128);return o},n=()=>{let o=e();t+=o};for(;t<r.length;){let o=r[t++],s=e(),a=t+s;if(o===aF||o===uF){let u=e();if(o===aF&&u>0&&(n(),n()),u>0&&(o===uF||r[t++]===n5)){if(r[t]!==o5)return;let i=Uint8Array.from(r);return i[t]|=s5,i}}t=a}}var i5="init_with_threads_count";async function lF(r){if(typeof SharedArrayBuffer!="function")return r();let{instantiate:t}=WebAssembly;Object.assign(WebAssembly,{instantiate:async(n,o)=>{let s=n instanceof Uint8Array?IA(n):void 0;if(s&&WebAssembly.validate(s)){let a=await WebAssembly.compile(s);if(WebAssembly.Module.exports(a).some(({name:u})=>u===i5))return{module:a,instance:await t(a,sF(o??{}))}}return t(n,o)}});try{return await r()}finally{Object.assign(WebAssembly,{instantiate:t})}}var a5=!0;var SA=new WeakMap;function u5(r){let t=Object.values(r.wasm.asm??{}).find(l=>l instanceof WebAssembly.Memory);if(t===void 0)return null;let e=Uint8Array.from(atob(eF),l=>l.charCodeAt(0)),n=cF(t)?IA(e):e;if(!WebAssembly.validate(n))return null;let o,s;try{o={module:new WebAssembly.Module(n),memory:t},s=new WebAssembly.Instance(o.module,{env:{memory:t}}).exports}catch{return null}let a=new Map(Object.keys(s).map((l,i)=>[l,i])),u={machine:o,pool:Iy(Object.values(s)),native:{kernels:s,get threads(){return u.pool.threads},run:(l,i,c)=>u.pool.run(a.get(l),i,c),address:({dataId:l})=>r.getMemoryOffset(l),doubles:(l,i)=>new Float64Array(t.buffer,l,i),withScratch:(l,i)=>{let c=r.wasm._malloc(l)>>>0;if(c===0)throw new ds(`${l} bytes on the wasm heap`);try{i(c)}finally{r.wasm._free(c)}}}};return u}function cF(r){return typeof SharedArrayBuffer=="function"&&r.buffer instanceof SharedArrayBuffer}function pF(r){let{wasm:t}=r;return SA.has(t)||SA.set(t,u5(r)),SA.get(t)}function wo(r){return a5?pF(r)?.native:void 0}async function fF(r,t){let e=pF(r);if(e===null){if(t>1)throw new Error("the engine lacks relaxed SIMD");return}let{machine:n,pool:o,native:s}=e;if(t!==o.threads&&(o.stop(),e.pool=Iy(Object.values(s.kernels)),t!==1)){if(!cF(n.memory))throw new Error("tfjs's heap is not shared");e.pool=await rF(n,t)}}function ni(r,t=1){return{count:r,per:Math.max(1,Math.floor(32768/t))}}function Sy(r,t){return{count:r,per:8*Math.max(1,Math.floor(32768/t/8))}}function nf(r,t,e,{rows:n,channels:o,sums:s=1}){let a=s*o,u=Sy(n,o),l=Math.ceil(u.count/u.per),i=new Float64Array;return r.withScratch(8*a*l,c=>{r.run(t,[c,...e,o],u),r.kernels.addChunks(c,l,a),i=r.doubles(c,a).slice()}),i}var gF=16,l5=1<<18,mF=6,c5=8e6,p5=16;function yF(r,{x:t,filter:e,bias:n,out:o,packed:s,grid:[a,u]}){let{kernels:l,address:i}=r,[c,p,f,m]=t.shape,[,d,h,g]=o.shape,[,y,x,w]=e.shape,[{count:A,...I},{count:v,...E}]=s.taps,T=m<=gF&&v>1,F=Math.ceil(g/8),k=A*v*m,_=(u.count-1)*u.stride+v,M=4*a.stride*_*m,R=Math.ceil(c5/(Math.max(1,k)*g)),L=Math.ceil(Math.min(R/u.count,l5/M)),$=T?L*M*Math.max(1,Math.ceil(A/a.stride)):0,W=4*(k+1)*8*F,z=$+l.convolveScratch(T?v*m:m,T?A:A*v,g);r.withScratch(W+r.threads*z,V=>{r.run("packFilter",[V,i(e),n?i(n):0,A,v,m,g,I.first,I.step,E.first,E.step,y,x*w,...s.transposed?[1,w]:[w,1]],ni(F,8*(k+1)));let Q=[i(t),p,f,m,a.count,u.count,a.stride,u.stride,a.from,u.from,A,v,V,g,i(o),d,h,a.step,u.step,a.first,u.first,V+W];if(T)r.run("convolveWindows",[...Q,z],{count:c*a.count,per:L<a.count?L:L-L%a.count});else{let H=mF*Math.ceil(R/mF);r.run("convolve",Q,{count:c*a.count*u.count,per:H})}})}function Cy(r,t,{x:e,filter:n,bias:o,info:s}){let a=t.makeOutput(s.outShape,"float32"),u=i=>({count:i,first:0,step:1}),l=(i,c,p)=>({count:i,stride:c,from:-p,step:1,first:0});return yF(r,{x:e,filter:n,bias:o,out:a,packed:{taps:[u(s.filterHeight),u(s.filterWidth)],transposed:!1},grid:[l(s.outHeight,s.strideHeight,s.padInfo.top),l(s.outWidth,s.strideWidth,s.padInfo.left)]}),a}function dF({stride:r,filter:t,inputs:e,padded:n}){return Array.from({length:r},(o,s)=>{let a=Math.max(0,Math.ceil((t-s)/r)),u=Math.ceil((n-s)/r),l=Math.floor((e-1+n-s)/r);return[{count:a,first:s+r*(a-1),step:-r},{count:l-u+1,stride:1,from:u-(a-1),step:r,first:r*u+s-n}]}).filter(([,{count:o}])=>o>0)}function ky(r,t,{dy:e,filter:n,bias:o,info:s}){let a=t.makeOutput(s.inShape,"float32"),u=dF({stride:s.strideHeight,filter:s.filterHeight,inputs:s.inHeight,padded:s.padInfo.top}),l=dF({stride:s.strideWidth,filter:s.filterWidth,inputs:s.inWidth,padded:s.padInfo.left});for(let[i,c]of u)for(let[p,f]of l)yF(r,{x:e,filter:n,bias:o,out:a,packed:{taps:[i,p],transposed:!0},grid:[c,f]});return a}function hF(r,t,{x:e,dy:n,filterShape:o,strides:s,pad:a}){let{kernels:u,address:l}=r,[i,c,p,f]=o,[m,d,h]=e.shape,[,...g]=n.shape.slice(0,3),y=t.makeOutput([...o],"float32"),x=u.filterGradientBlocks(m,g[0],g[1]),w=Math.ceil(x/p5),A=Math.ceil(x/w),I=A*u.filterTileBytes(p,f,i,c),v=u.filterGradientScratch(p,f,...g,...s,i,c);return r.withScratch(I+r.threads*v,E=>{r.run("filterGradient",[l(e),m,d,h,p,l(n),...g,f,...s,i,c,...a,E,E+I],{count:x,per:w});let T=u.filterStrips(p,i,c),F=I/4/T,k=[l(y),E,A,p,f,i,c];r.run("addTiles",k,ni(T,F))}),y}var f5=4;function xF(r,t,{x:e,dy:n,info:o}){let[s,a,u,l]=o.filterShape,{top:i,left:c}=o.padInfo,p=[o.strideHeight,o.strideWidth];if(l>f5||u<=gF||p.join()!=="1,1"){let{filterShape:g}=o;return hF(r,t,{x:e,dy:n,filterShape:g,strides:p,pad:[i,c]})}let f=hF(r,t,{x:n,dy:e,filterShape:[s,a,l,u],strides:p,pad:[s-1-i,a-1-c]}),m=t.makeOutput(o.filterShape,"float32"),[d,h]=[m,f].map(g=>t.typedArrayFromHeap(g));for(let g=0;g<s*a;g++)for(let y=0;y<u;y++)for(let x=0;x<l;x++)d[(g*u+y)*l+x]=h[((s*a-1-g)*l+x)*u+y];return t.disposeData(f.dataId),m}function AF(r){let t=[],e=(u,l,i)=>{let c=rf(r,u,l,i);return t.push(c),c};return{run:e,conv:(u,l,i,c=[1,1])=>e("Conv2D",{x:u,filter:l},{strides:[1,1],dilations:c,pad:i,dataFormat:"NHWC"}),transpose:(u,l)=>e("Transpose",{x:u},{perm:l}),slice:(u,l,i)=>i.every((c,p)=>c===u.shape[p])?u:e("Slice",{x:u},{begin:l,size:i}),release:u=>{for(let l of t)l.dataId!==u.dataId&&r.disposeData(l.dataId);return u}}}var m5=({inputs:r,attrs:t,backend:e})=>{let n=r.x,o=r.dy,{filterShape:s,strides:a,pad:u,dimRoundingMode:l}=t,i=S.computeConv2DInfo(n.shape,s,a,1,u,l),c=wo(e);if(c)return xF(c,e,{x:n,dy:o,info:i});let{conv:p,transpose:f,slice:m,release:d}=AF(e),h=(A,I,v,E,T)=>A*(I-1)+v-E-T,g=h(i.strideHeight,i.outHeight,i.filterHeight,i.padInfo.top,i.inHeight),y=h(i.strideWidth,i.outWidth,i.filterWidth,i.padInfo.left,i.inWidth),x=m(n,[0,0,0,0],[i.batchSize,i.inHeight+Math.min(g,0),i.inWidth+Math.min(y,0),i.inChannels]),w=p(f(x,[3,1,2,0]),f(o,[1,2,0,3]),[[0,0],[i.padInfo.top,Math.max(g,0)],[i.padInfo.left,Math.max(y,0)],[0,0]],[i.strideHeight,i.strideWidth]);return d(f(w,[1,2,0,3]))};function bF({stride:r,filter:t,inputs:e,outputs:n,padded:o}){return Array.from({length:r},(s,a)=>{let u=[];for(let p=a;p<t;p+=r)u.unshift(p);let l=Math.ceil((o-a)/r),i=Math.floor((e-1+o-a)/r),c=Math.max(0,u.length-1-l);return{first:r*l+a-o,count:i-l+1,taps:u,pad:[c,Math.max(0,i+1-n)],skipped:l-(u.length-1-c)}}).filter(({count:s})=>s>0)}var d5=({inputs:r,attrs:t,backend:e})=>{let n=r.dy,o=r.filter,{inputShape:s,strides:a,pad:u,dimRoundingMode:l}=t,i=S.computeConv2DInfo(s,o.shape,a,1,u,l),c=e,p=wo(e);if(p)return ky(p,c,{dy:n,filter:o,info:i});let{conv:f,transpose:m,release:d}=AF(c),h=bF({stride:i.strideHeight,filter:i.filterHeight,inputs:i.inHeight,outputs:i.outHeight,padded:i.padInfo.top}),g=bF({stride:i.strideWidth,filter:i.filterWidth,inputs:i.inWidth,outputs:i.outWidth,padded:i.padInfo.left}),y=m(o,[0,1,3,2]),x=i.outChannels*i.inChannels,w=h.flatMap(E=>g.map(T=>{if(E.taps.length===0||T.taps.length===0)return{row:E,column:T};let F=c.makeOutput([E.taps.length,T.taps.length,i.outChannels,i.inChannels],"float32"),[k,_]=[c.typedArrayFromHeap(F),c.typedArrayFromHeap(y)];E.taps.forEach((R,L)=>T.taps.forEach(($,W)=>{let z=(R*i.filterWidth+$)*x;k.set(_.subarray(z,z+x),(L*T.taps.length+W)*x)}));let M=f(n,F,[[0,0],E.pad,T.pad,[0,0]]);return c.disposeData(F.dataId),{row:E,column:T,result:M}})),[{result:A}]=w;if(w.length===1&&A?.shape.join()===s.join())return d(A);let I=c.makeOutput(s,"float32"),v=c.typedArrayFromHeap(I);v.fill(0);for(let{row:E,column:T,result:F}of w){if(F===void 0)continue;let k=c.typedArrayFromHeap(F),[,_,M,R]=F.shape;for(let L=0;L<i.batchSize;L++)for(let $=0;$<E.count;$++){let W=((L*_+E.skipped+$)*M+T.skipped)*R,V=((L*i.inHeight+E.first+$*i.strideHeight)*i.inWidth+T.first)*R;for(let Q=0;Q<T.count;Q++){for(let H=0;H<R;H++)v[V+H]=k[W+H];W+=R,V+=R*i.strideWidth}}}return d(I)},IF=io("Conv2D","wasm"),h5=r=>{let{x:t,filter:e}=r.inputs,{strides:n,dilations:o,pad:s,dataFormat:a,dimRoundingMode:u}=r.attrs,l=wo(r.backend),i=[o].flat().some(p=>p>1);if(!l||i||a!=="NHWC")return IF.kernelFunc(r);let c=S.computeConv2DInfo(t.shape,e.shape,n,1,s,u);return Cy(l,r.backend,{x:t,filter:e,info:c})};for(let r of[{...IF,kernelFunc:h5},{kernelName:"Conv2DBackpropFilter",backendName:"wasm",kernelFunc:m5},{kernelName:"Conv2DBackpropInput",backendName:"wasm",kernelFunc:d5}])io(r.kernelName,"wasm")!=null&&yp(r.kernelName,"wasm"),gt(r);var g5=io("Identity","wasm"),y5=({inputs:r,backend:t})=>{let{dataId:e,shape:n,dtype:o}=r.x;return t.incRef(e),{dataId:e,shape:n,dtype:o}};yp("Identity","wasm");gt({...g5,kernelFunc:y5});var x5=[{m:128,n:128,k:8,rows:8,columns:8},{m:128,n:64,k:8,rows:8,columns:8},{m:64,n:64,k:16,rows:4,columns:8},{m:128,n:32,k:8,rows:8,columns:4},{m:64,n:32,k:8,rows:4,columns:4},{m:32,n:32,k:8,rows:4,columns:4},{m:128,n:16,k:8,rows:8,columns:4},{m:256,n:4,k:8,rows:4,columns:4}];function CA({m:r,n:t,rows:e,columns:n}){return r/e*(t/n)}var w5=32768,b5={64:1,32:.85,16:.65},A5=6,I5=300,S5=256;function kA(r,{split:t}){let{m:e,n,k:o,products:s=1}=r,a,u=1/0;for(let l of x5){let i=Math.ceil(e/l.m)*Math.ceil(n/l.n)*s,c=l.rows*l.columns,p=c/b5[c]+A5*(l.m+l.n)/CA(l);for(let f=1;f<=(t?S5:1)&&!(f>1&&o/f<4*l.k);f*=2){let h=Math.max(1,i*f*CA(l)/w5)*Math.ceil(o/f)*p+(f>1?f*e*n/I5:0);h<u&&([a,u]=[{tile:l,splits:f},h])}}return a}var Gm=r=>Array.from({length:r},(t,e)=>e),Er=(r,t)=>Gm(r).map(t).join(`
`),vy=["x","y","z","w"];function SF(r,t,e,n){let o=r.toUpperCase(),s=t?`let i = index${o}(${n[0]});
  if (i < 0) { return vec4f(0.0); }
  return ${r}[u32(i) / 4u];`:`var v = vec4f(0.0);
${Er(4,a=>`  let i${a} = index${o}(${n[a]});
  if (i${a} >= 0) { v.${vy[a]} = ${r}[u32(i${a})]; }`)}
  return v;`;return`fn load${o}(${e}) -> vec4f {
  ${s}
}`}var vA=(r,t)=>`
fn finished(sum : ${r}, bias : ${r}) -> ${r} {
  let z = sum + bias;
  return ${t===1?"z":`select(f32(${t}) * z, z, z > ${r}(0.0))`};
}`;function CF(r,{slope:t}={}){let{tile:e,aAlong:n,aVec4:o,bVec4:s,cVec4:a,bByK:u=!1,functions:l,prologue:i}=r,c=CA(e),p=e.n/e.columns,f=e.m/e.rows,m=e.columns/4,d=n==="k",h=(d?e.k:e.m)/4+1,g=e.n/4+1,y=e.m*e.k/4,x=e.n*e.k/4,w=Math.ceil(y/c),A=Math.ceil(x/c),I=d||o?1:4,v=N=>Gm(I).map(U=>`row${N}_${U}`),E=(N,U,te,X)=>(U+1)*c<=N?X:`if (${te} < ${N}u) { ${X} }`,T=Er(w,N=>{let U=(d?e.k:e.m)/4,te=`aAt${N}`,X=`${te} / ${U}u`,oe=`${te} % ${U}u`,be=d?`firstRow + ${X}`:`firstRow + (${oe}) * 4u`;return`  let ${te} = thread + ${N*c}u;
${v(N).map((Ae,Se)=>`  let ${Ae} = rowAt(${be} + ${Se}u);`).join(`
`)}
  let aK${N} = ${d?`(${oe}) * 4u`:X};
  let aTo${N} = (${X}) * ${h}u + ${oe};
  var aNext${N} = vec4f(0.0);`}),F=Er(A,N=>{let U=`bAt${N}`,[te,X]=u?[`${U} % ${e.k}u`,`${U} / ${e.k}u`]:[`${U} / ${e.n/4}u`,`${U} % ${e.n/4}u`];return`  let ${U} = thread + ${N*c}u;
  let bK${N} = ${te};
  let bN${N} = firstColumn + (${X}) * 4u;
  let bTo${N} = bK${N} * ${g}u + ${X};
  var bNext${N} = vec4f(0.0);`}),k=Er(w,N=>"    "+E(y,N,`aAt${N}`,`aNext${N} = loadA(${[...v(N),`k + aK${N}`].join(", ")});`))+`
`+Er(A,N=>"    "+E(x,N,`bAt${N}`,`bNext${N} = loadB(k + bK${N}, bN${N});`)),_=Er(w,N=>"    "+E(y,N,`aAt${N}`,`tileA[aTo${N}] = aNext${N};`))+`
`+Er(A,N=>"    "+E(x,N,`bAt${N}`,`tileB[bTo${N}] = bNext${N};`)),M=(N,U)=>`sum${N}_${U}`,R=N=>Er(m,U=>`      let b${N}_${U} = tileB[bFrom + ${N*g+U*p}u];`),L=(N,U,te)=>Er(m,X=>`      ${M(N,X)} = fma(vec4f(${U}), b${te}_${X}, ${M(N,X)});`),$=(N,U)=>{let te=[1,2,3].reduce((X,oe)=>`fma(vec4f(a${N}.${vy[oe]}), b${oe}_${U}, ${X})`,`a${N}.x * b0_${U}`);return`      ${M(N,U)} += ${te};`},W=d?Er(4,R)+`
`+Er(e.rows,N=>`      let a${N} = tileA[aFrom + ${N*f*h}u];
`+Er(m,U=>$(N,U))):Er(4,N=>R(N)+`
`+Er(e.rows/4,U=>`      let a${N}_${U} = tileA[aFrom + ${N*h+U*f}u];
`+Er(4,te=>L(4*U+te,`a${N}_${U}.${vy[te]}`,N)))),z=N=>d?`firstRow + down + ${N*f}u`:`firstRow + (down + ${Math.floor(N/4)*f}u) * 4u + ${N%4}u`,V=Er(e.rows,N=>Er(m,U=>`  storeC(${z(N)}, firstColumn + (across + ${U*p}u) * 4u, ${M(N,U)});`)),Q=N=>N?"vec4f":"f32",H=(N,U)=>t===void 0?N:`finished(${N}, bias[${U}])`,ee=[...Gm(I).map(N=>`row${N} : vec3i`),"k : u32"].join(", "),j=Gm(4).map(N=>I===4?`row${N}, k`:`row0, k + ${N}u`);return`
@group(0) @binding(0) var<storage, read> a : array<${Q(o)}>;
@group(0) @binding(1) var<storage, read> b : array<${Q(s)}>;
${t===void 0?"":`@group(0) @binding(2) var<storage, read> bias : array<${Q(a)}>;`}
@group(0) @binding(${t===void 0?2:3}) var<storage, read_write> c : array<${Q(a)}>;
var<workgroup> tileA : array<vec4f, ${(d?e.m:e.k)*h}>;
var<workgroup> tileB : array<vec4f, ${e.k*g}>;
${l}
${t===void 0?"":vA(Q(a),t)}
${SF("a",o,ee,j)}
${SF("b",s,"k : u32, n : u32",Gm(4).map(N=>`k, n + ${N}u`))}
fn storeC(m : u32, n : u32, value : vec4f) {
${a?`  let i = indexC(m, n);
  if (i >= 0) { c[u32(i) / 4u] = ${H("value","n / 4u")}; }`:Er(4,N=>`  let i${N} = indexC(m, n + ${N}u);
  if (i${N} >= 0) { c[u32(i${N})] = ${H(`value.${vy[N]}`,`n + ${N}u`)}; }`)}
}
@compute @workgroup_size(${c})
fn main(@builtin(workgroup_id) group : vec3u, @builtin(local_invocation_index) thread : u32) {
  let firstColumn = group.x * ${e.n}u;
  let firstRow = group.y * ${e.m}u;
${i}
  let across = thread % ${p}u;
  let down = thread / ${p}u;
${T}
${F}
${Er(e.rows,N=>Er(m,U=>`  var ${M(N,U)} = vec4f(0.0);`))}
  // A round fetches a slice, works on the one before it meanwhile, and then puts it into workgroup memory.
  for (var k = kFrom; k < kTo + ${e.k}u; k += ${e.k}u) {
    if (k < kTo) {
${k}
    }
    if (k > kFrom) {
      for (var slice = 0u; slice < ${e.k/4}u; slice++) {
        let aFrom = ${d?`down * ${h}u + slice`:`slice * ${4*h}u + down`};
        let bFrom = slice * ${4*g}u + across;
${W}
      }
    }
    workgroupBarrier();
${_}
    workgroupBarrier();
  }
${V}
}
`}function EA(r){let t={BATCH:r.batch,IN_H:r.inHeight,IN_W:r.inWidth,IN_C:r.inChannels,OUT_H:r.outHeight,OUT_W:r.outWidth,OUT_C:r.outChannels,FILTER_H:r.filterHeight,FILTER_W:r.filterWidth,STRIDE_H:r.strideHeight,STRIDE_W:r.strideWidth,PAD_H:r.padTop,PAD_W:r.padLeft};return Object.entries(t).map(([e,n])=>`const ${e} = ${n}u;`).join(`
`)+`
const FAR = -0x10000000;`}function kF(r){let{tile:t,splits:e}=kA(r,{split:!0}),n=Math.ceil(r.k/e/t.k)*t.k;return{tile:t,pieces:Math.ceil(r.k/n),declarations:`
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
  let kTo = min(K, kFrom + ${n}u);`}}var qi=r=>r%4===0;function vF(r){let t={m:r.batch*r.outHeight*r.outWidth,n:r.outChannels,k:r.filterHeight*r.filterWidth*r.inChannels},{tile:e,pieces:n,declarations:o,prologue:s}=kF(t),a=`${EA(r)}${o}
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
}`;return{product:{tile:e,aAlong:"k",aVec4:qi(r.inChannels),bVec4:qi(r.outChannels),cVec4:qi(r.outChannels),functions:a,prologue:s},size:t,phases:1,pieces:n}}function EF(r){let t=r.strideHeight*r.strideWidth,e=Math.ceil(r.inHeight/r.strideHeight),n=Math.ceil(r.inWidth/r.strideWidth),o=Math.ceil(r.filterWidth/r.strideWidth),s={m:r.batch*e*n,n:r.inChannels,k:Math.ceil(r.filterHeight*r.filterWidth*r.outChannels/t),products:t},{tile:a}=kA(s,{split:!1}),u=`${EA(r)}
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
}`;return{product:{tile:a,aAlong:"k",aVec4:qi(r.outChannels),bVec4:!1,bByK:!0,cVec4:qi(r.inChannels),functions:u,prologue:`  let start = vec2u(group.z / STRIDE_W, group.z % STRIDE_W);
  let first = (start + vec2u(PAD_H, PAD_W)) % vec2u(STRIDE_H, STRIDE_W);
  let tapsY = (FILTER_H + STRIDE_H - 1u - first.x) / STRIDE_H;
  let tapsX = (FILTER_W + STRIDE_W - 1u - first.y) / STRIDE_W;
  phase = start;
  firstTap = first;
  taps = vec2u(tapsY, tapsX);
  let kFrom = 0u;
  let kTo = tapsY * tapsX * OUT_C;`},size:s,phases:t,pieces:1}}function _F(r){let t={m:r.filterHeight*r.filterWidth*r.inChannels,n:r.outChannels,k:r.batch*r.outHeight*r.outWidth},{tile:e,pieces:n,declarations:o,prologue:s}=kF(t),a=`${EA(r)}${o}
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
}`;return{product:{tile:e,aAlong:"m",aVec4:qi(r.inChannels),bVec4:qi(r.outChannels),cVec4:qi(r.outChannels),functions:a,prologue:s},size:t,phases:1,pieces:n}}function C5({device:r,pipelineCache:t},{key:e,code:n}){return t[`nash_${e}`]??=r.createComputePipeline({label:e,layout:"auto",compute:{module:r.createShaderModule({code:n()}),entryPoint:"main"}})}function Ki(r,t){let e=r,n=t.outputs.map(c=>e.makeTensorInfo(c,"float32")),o=[...t.inputs,...n],s=C5(e,t),a=o.map(({dataId:c})=>(e.uploadToGPU(c),{buffer:e.tensorMap.get(c).resource}));t.sizes!==void 0&&a.push(e.makeUniforms(t.sizes.map(c=>({type:"uint32",data:[c]}))));let u=a.map((c,p)=>({binding:p,resource:c})),l=e.device.createBindGroup({layout:s.getBindGroupLayout(0),entries:u});for(let{dataId:c}of o)e.commandQueueOwnedIds.add(c);e.ensureCommandEncoderReady();let i=e.computePassEncoder??=e.commandEncoder.beginComputePass();return i.setPipeline(s),i.setBindGroup(0,l),i.dispatchWorkgroups(...t.workgroups),e.dispatchCountInPass++,fe().getNumber("WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE")<=e.dispatchCountInPass&&(e.endComputePassEncoder(),e.submitQueue()),n}var DF=65535;function ji(r){return[Math.min(r,DF),Math.ceil(r/DF),1]}var Ey=r=>`
@compute @workgroup_size(${r})
fn main(@builtin(global_invocation_id) id : vec3u, @builtin(num_workgroups) groups : vec3u) {
  let i = id.y * groups.x * ${r}u + id.x;`;function Wl(r,...t){for(let{dataId:e}of t)r.disposeData(e)}var k5=new Map;function RF(r,t){let e="webgpu",n=io(r,e);n!=null&&(k5.set(r,n.kernelFunc),yp(r,e),gt({kernelName:r,backendName:e,kernelFunc:t(n.kernelFunc)}))}var _y=256,v5=16;function TF(r){let t=1;for(;t<v5&&4*t<=r;)t*=2;return t}var MF=(r,t=4)=>r%4===0&&t%4===0?4:1;function E5(r,t,e){let n=e?.bias.shape[0],o=MF(t,n),s=o===4?"vec4f":"f32",a=t/o,u=n===void 0?"sum":`finished(sum, bias[column % ${n/o}u])`,l=TF(r),i=_y/l;return`
@group(0) @binding(0) var<storage, read> x : array<${s}>;
${e?`@group(0) @binding(1) var<storage, read> bias : array<${s}>;`:""}
@group(0) @binding(${e?2:1}) var<storage, read_write> y : array<${s}>;
${e?vA(s,e.slope):""}
var<workgroup> sums : array<${s}, ${_y}>;
@compute @workgroup_size(${_y})
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
`}function NF(r,t,e){let[n,...o]=t.shape,s=b.sizeFromShape(o),a=e?.bias.shape[0],u=s/MF(s,a),[l]=Ki(r,{key:["sum",n,s,a,e?.slope].join("_"),code:()=>E5(n,s,e),inputs:e?[t,e.bias]:[t],outputs:[o],workgroups:ji(Math.ceil(u/(_y/TF(n))))});return l}var Yi="NashLeaky",Gl="NashLeakyGrad",Xi="NashDropout",Ji="NashDropoutGrad",Zi="NashConv",ea="NashConvTranspose",ta="NashConvLeaky",ra="NashConvTransposeLeaky",na="NashBatchNorm",Ul="NashBatchNormGrad",oa="NashMeanSoftplus",Vl="NashMeanSoftplusGrad",of="NashAdam";function _5(r,t,e){let{strides:n,pad:o,dimRoundingMode:s}=e,a=S.computeConv2DInfo(r,t,n,1,o,s);return{batch:a.batchSize,inHeight:a.inHeight,inWidth:a.inWidth,inChannels:a.inChannels,outHeight:a.outHeight,outWidth:a.outWidth,outChannels:a.outChannels,filterHeight:a.filterHeight,filterWidth:a.filterWidth,strideHeight:a.strideHeight,strideWidth:a.strideWidth,padTop:a.padInfo.top,padLeft:a.padInfo.left}}var D5=2**31-1;function R5(r,t,{product:e,size:n,phases:o,pieces:s},[a,u],{shape:l,finish:i}){let{tile:c}=e,p=[Math.ceil(n.n/c.n),Math.ceil(n.m/c.m),o*s],m=r.device.limits.maxComputeWorkgroupsPerDimension,h=[b.sizeFromShape(l)*s,b.sizeFromShape(a.shape),b.sizeFromShape(u.shape)];if(Math.max(...p)>m||Math.max(...h)>D5||Math.min(...h)===0)return;let g=s===1?i:void 0,[y]=Ki(r,{key:g?`${t}_bias_${g.slope}`:t,code:()=>CF(e,{slope:g?.slope}),inputs:g?[a,u,g.bias]:[a,u],outputs:[s>1?[s,...l]:l],workgroups:p});if(s===1)return y;let x=NF(r,y,i);return Wl(r,y),x}var _A=new Map,BF={Conv2D:{operands:["x","filter"],shapes:({x:r,filter:t})=>({input:r.shape,filter:t.shape}),product:vF},Conv2DBackpropInput:{operands:["dy","filter"],shapes:({filter:r},{inputShape:t})=>({input:t,filter:r.shape,result:"input"}),product:EF},Conv2DBackpropFilter:{operands:["x","dy"],shapes:({x:r},{filterShape:t})=>({input:r.shape,filter:t,result:"filter"}),product:_F}};function PF(r,{inputs:t,attrs:e,backend:n},o){let{operands:s,shapes:a,product:u}=BF[r],[l,i]=s.map(I=>t[I]);if([e.dilations??1].flat().some(I=>I!==1)||e.dataFormat==="NCHW"||l.dtype!=="float32"||i.dtype!=="float32")return;let{input:p,filter:f,result:m}=a(t,e),d=_5(p,f,e),{batch:h,outHeight:g,outWidth:y,outChannels:x}=d,w=m===void 0?[h,g,y,x]:m==="input"?p:f,A=`${r}_${Object.values(d).join("_")}`;return _A.has(A)||_A.set(A,u(d)),R5(n,A,_A.get(A),[l,i],{shape:w,finish:o})}for(let r of Object.keys(BF))RF(r,t=>e=>PF(r,e)??t(e));var FF=r=>({strides:[r,r],pad:"same",dataFormat:"NHWC",dilations:[1,1]}),Dy={conv2d:({x:r,filter:t},e)=>["Conv2D",{inputs:{x:r,filter:t},attrs:{...FF(e)}}],convTranspose2d:({x:r,filter:t},e)=>{let[n,o,s]=r.shape,a=[n,o*e,s*e,t.shape[2]];return["Conv2DBackpropInput",{inputs:{dy:r,filter:t},attrs:{...FF(e),inputShape:a}}]}};for(let[r,t]of[[Zi,Dy.conv2d],[ta,Dy.conv2d],[ea,Dy.convTranspose2d],[ra,Dy.convTranspose2d]])gt({kernelName:r,backendName:"webgpu",kernelFunc:({inputs:e,attrs:n,backend:o})=>{let{bias:s}=e,{stride:a,slope:u}=n,[l,i]=t(e,a),c=PF(l,{...i,backend:o},{bias:s,slope:u});if(c!==void 0)return c;let p=rf(o,l,i.inputs,i.attrs),f=rf(o,"Add",{a:p,b:s},{}),m=rf(o,"LeakyRelu",{x:f},{alpha:u});return Wl(o,p,f),m}});var T5=50,Ry=class extends Hi{#e;#t=!1;#r=new Set;constructor(...[t,e]){super(t,e),N5(t),t.addEventListener("uncapturederror",n=>{let{error:o}=n;this.#e??=o instanceof GPUOutOfMemoryError?new ds(`more on the GPU (${o.message})`):new Ay(M5(o.message))}),t.lost.then(({message:n,reason:o})=>{let s=new by(n||o);this.#e=s,this.#t=!0;for(let a of this.#r)a(s)})}get isLost(){return this.#t}async faultBehind(t){await new Promise(n=>setTimeout(n,T5));let e=this.#n();return e===void 0||Object(t).cause===e?t:e}#n(){let t=this.#e;return this.#t||(this.#e=void 0),t}async read(t){let{promise:e,resolve:n,reject:o}=Promise.withResolvers();this.#r.add(o),super.read(t).then(n,o);let s;try{s=await e}catch(u){throw await this.faultBehind(u)}finally{this.#r.delete(o)}let a=this.#n();if(a!==void 0)throw a;return s}},M5=r=>r.trim().split(`
`)[0];function N5(r){let{maxBufferSize:t,maxStorageBufferBindingSize:e}=r.limits,n=r.createBuffer;r.createBuffer=o=>{let{size:s,usage:a}=o,u=a&GPUBufferUsage.STORAGE?Math.min(t,e):t;if(s<=u)return n.call(r,o);let[l,i]=[s,u].map(c=>`${(c/2**20).toFixed(0)} MiB`);throw new ds(`a tensor of ${l} where the GPU takes at most ${i}`)}}var F5=["maxBufferSize","maxComputeInvocationsPerWorkgroup","maxComputeWorkgroupSizeX","maxComputeWorkgroupStorageSize","maxComputeWorkgroupsPerDimension","maxStorageBufferBindingSize"],B5=["timestamp-query","bgra8unorm-storage"],P5=64,$F;async function $5(){let r=await navigator.gpu.requestAdapter({powerPreference:"high-performance"});if(!r)throw new Error("Cannot use WebGPU as there is no adapter: use wasm");let{features:t,limits:e,info:n}=r,o=await r.requestDevice({requiredFeatures:B5.filter(s=>t.has(s)),requiredLimits:{...Object.fromEntries(F5.map(s=>[s,e[s]])),maxStorageBuffersPerShaderStage:Math.min(e.maxStorageBuffersPerShaderStage,P5)}});return $F=new Ry(o,n)}var DA="webgpu",L5=3;function LF(){WS(DA),$i(DA,$5,L5)}function OF(){$F?.isLost&&LF()}GS(DA)!==null&&LF();var O5=8,z5=65541;async function W5(){let r=await globalThis.navigator?.gpu?.requestAdapter();if(!r)return;let{description:t,device:e,vendor:n}=r.info,o=t||e||n||"unnamed adapter",s=r.info.isFallbackAdapter===!0||/llvmpipe|lavapipe|swiftshader|basic render/i.test(`${t} ${e}`)||Number(n)===z5;return{device:o,software:s}}var zF=!1;async function G5(r){try{return await fF(Li(),r),r}catch(t){return zF||console.warn(`Computing on one thread as ${t instanceof Error?t.message:t}`),zF=!0,1}}var WF=Promise.resolve();function U5(r){let t=async()=>await lF(()=>cw("wasm"))?(iF(Li()),G5(r)):0,e=WF.then(t);return WF=e.catch(()=>{}),e}async function RA(r="auto",{threads:t=Math.min(O5,navigator.hardwareConcurrency)}={}){if(!Number.isSafeInteger(t)||t<1)throw new RangeError(`Cannot compute on ${t} threads: give a whole number from 1`);let e=r==="auto"||r==="webgpu"?await W5():void 0;if(r==="webgpu"&&e===void 0)throw new Error("Cannot use the backend webgpu as this machine has no WebGPU adapter: install a Vulkan driver, or use wasm");let n=e!==void 0&&!e.software,o=r==="auto"?n?"webgpu":"wasm":r;fe().set("WEBGPU_CPU_FORWARD",!1),o==="webgpu"&&OF();let s=o==="wasm"?await U5(t):Number(await cw(o));if(s===0)throw new Error(`Cannot use the backend ${o} as it does not start on this machine: try another one`);if(o==="webgpu")return{name:o,device:e.device,gpu:n,threads:s};let u=`${`${navigator.hardwareConcurrency} CPU cores`}, ${s} ${s>1?"threads":"thread"}`;return{name:o,device:u,gpu:!1,threads:s}}var Um="Threefry",GF=466688986,V5=[13,15,26,6,17,29,16,24],H5=13;function Ty(r,t,e,n=0){let o=t|0,s=e|0,a=GF^o^s,u=r instanceof Float32Array;for(let l=0;l<r.length;l+=2){let i=n+(l>>>1)+o|0,c=s;i=i+c|0,c=(c<<13|c>>>19)^i,i=i+c|0,c=(c<<15|c>>>17)^i,i=i+c|0,c=(c<<26|c>>>6)^i,i=i+c|0,c=(c<<6|c>>>26)^i,i=i+s|0,c=c+a+1|0,i=i+c|0,c=(c<<17|c>>>15)^i,i=i+c|0,c=(c<<29|c>>>3)^i,i=i+c|0,c=(c<<16|c>>>16)^i,i=i+c|0,c=(c<<24|c>>>8)^i,i=i+a|0,c=c+o+2|0,i=i+c|0,c=(c<<13|c>>>19)^i,i=i+c|0,c=(c<<15|c>>>17)^i,i=i+c|0,c=(c<<26|c>>>6)^i,i=i+c|0,c=(c<<6|c>>>26)^i,i=i+o|0,c=c+s+3|0,i=i+c|0,c=(c<<17|c>>>15)^i,r[l]=u?(i>>>8)/16777216:i,l+1<r.length&&(r[l+1]=u?(c>>>8)/16777216:c)}}var Q5=({inputs:r,attrs:t,backend:e})=>{let{shape:n,dtype:o,firstBlock:s}=t,a=e,u=a.makeOutput(n,o),[l,i]=a.typedArrayFromHeap(r.key),c=wo(e);if(c){let p=+(o==="float32");return c.withScratch(64*c.threads,f=>{let m=[c.address(u),l,i,s??0,p,f];c.run("threefry",m,ni(b.sizeFromShape(n)))}),u}return Ty(a.typedArrayFromHeap(u),l,i,s),u},q5=({inputs:r,attrs:t,backend:e})=>{let{shape:n,dtype:o,firstBlock:s}=t,a=b.sizeFromShape(n),u=o==="int32"?new Int32Array(a):new Float32Array(a),[l,i]=e.readSync(r.key.dataId);return Ty(u,l,i,s),e.makeTensorInfo(n,o,u)},TA=`
  fn threefry(k0 : u32, k1 : u32, block : u32) -> vec2<u32> {
    let k2 = ${GF}u ^ k0 ^ k1;
    var x = vec2<u32>(block + k0, k1);
    ${Array.from({length:H5},(r,t)=>{let e=V5[t%8],n=Math.floor(t/4)+1;return`x.x += x.y; x.y = ((x.y << ${e}u) | (x.y >> ${32-e}u)) ^ x.x;`+(t%4===3?`x += vec2<u32>(k${n%3}, k${(n+1)%3} + ${n}u);`:"")}).join(`
    `)}
    return x;
  }`;function K5({shape:r,dtype:t}){let e=Math.ceil(b.sizeFromShape(r)/2),n=[64,1,1],o=qp.flatDispatchLayout([e]),s=t==="int32"?a=>`i32(${a})`:a=>`f32(${a} >> 8u) / 16777216.0`;return{outputShape:r,shaderKey:`nash_threefry_${t}`,dispatchLayout:o,dispatch:qp.computeDispatch(o,[e],n),variableNames:["key"],uniforms:"count : i32, firstBlock : i32,",workgroupSize:n,getUserCode:()=>`
      ${TA}
      fn main(index : i32) {
        let i = index * 2;
        if (i < uniforms.count) {
          let x = threefry(u32(key[0]), u32(key[1]), u32(index + uniforms.firstBlock));
          result[i] = ${s("x.x")};
          if (i + 1 < uniforms.count) { result[i + 1] = ${s("x.y")}; }
        }
      }`}}var j5=({inputs:r,attrs:t,backend:e})=>{let n=t,o=[{type:"int32",data:[b.sizeFromShape(n.shape)]},{type:"int32",data:[n.firstBlock??0]}];return e.runWebGPUProgram(K5(n),[r.key],n.dtype,o)};gt({kernelName:Um,backendName:"wasm",kernelFunc:Q5});gt({kernelName:Um,backendName:"cpu",kernelFunc:q5});gt({kernelName:Um,backendName:"webgpu",kernelFunc:j5});function UF(r,t){return Fr().runKernel(Um,{key:r},{...t})}function My(r){if(!Number.isSafeInteger(r)||r<0)throw new RangeError(`Cannot make a random key as the seed must be a whole number from 0: current value is ${r}`);return Cl([Math.floor(r/2**32)|0,r|0],"int32")}function Ny(r,t){return Array.from({length:t},(e,n)=>UF(r,{shape:[2],dtype:"int32",firstBlock:n}))}function Fy(r,t){return UF(r,{shape:[...t],dtype:"float32"})}function VF(r,t){return qe(()=>{let[e,n]=ch(Fy(r,[...t,2]),-1),o=un(dm(Ie(Fw(kr(1,e)),-2)));return Ie(o,_w(Ie(n,2*Math.PI)))})}function HF(r){return"dataId"in r}function Hl(r){return HF(r)?[["",r]]:Object.entries(r).flatMap(([t,e])=>Hl(e).map(([n,o])=>[n===""?t:`${t}/${n}`,o]))}function By(r,t){let e=(n,o)=>HF(n)?t(n,o):Object.fromEntries(Object.entries(n).map(([s,a])=>[s,e(a,o===""?s:`${o}/${s}`)]));return e(r,"")}function MA(r,t){return By(r,(e,n)=>{let o=t.get(n);if(o===void 0)throw new TypeError(`Cannot build the record as the tensor "${n}" is missing`);if(o.shape.join()!==e.shape.join())throw new TypeError(`Cannot build the record as "${n}" has shape [${o.shape}] where [${e.shape}] is needed`);return o})}function NA(r){for(let[,t]of Hl(r))t.isDisposed||t.dispose()}function QF(r,t){let e=Object(r);return Object.entries(t).every(([n,o])=>typeof o=="number"?Number.isFinite(e[n]):typeof e[n]==typeof o)}var Y5=/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;function wn(r){let t=X5(r).replace(Y5,"\uFFFD");return t.length<=80?t:`${t.slice(0,80)}\u2026`}function X5(r){if(typeof r=="string")return r;try{return JSON.stringify(r)??"missing"}catch{return"nested too deeply"}}var qF={F32:{dtype:"float32",bytes:4,read:r=>new Float32Array(r)},I32:{dtype:"int32",bytes:4,read:r=>new Int32Array(r)},F16:{dtype:"float32",bytes:2,read:r=>Float32Array.from(new Float16Array(r))}},J5=1e8,KF=6;function jn(r){throw new TypeError(`Cannot read the safetensors file as ${r}`)}var jF=r=>typeof r=="object"&&r!==null&&!Array.isArray(r);function Z5(r){r.length<8&&jn(`it has ${r.length} bytes, too few for a header: it is truncated or of another format`);let t=new DataView(r.buffer,r.byteOffset,r.byteLength),e=Number(t.getBigUint64(0,!0));(e>J5||8+e>r.length)&&jn(`its header does not fit into ${r.length} bytes: it is truncated or of another format`);let n;try{n=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(8,8+e)))}catch{return jn("its header is not JSON: it is of another format or damaged")}jF(n)||jn("its header is not an object: it is damaged");let{__metadata__:o={},...s}=n;return(!jF(o)||Object.values(o).some(a=>typeof a!="string"))&&jn("its metadata is not text by name: it is damaged"),{entries:s,metadata:o,data:r.subarray(8+e)}}var YF=r=>Array.isArray(r)&&r.every(t=>Number.isSafeInteger(t)&&t>=0);function XF(r,t=()=>!0){let{entries:e,metadata:n,data:o}=Z5(r),s=Object.entries(e).map(([l,i])=>{typeof i?.dtype!="string"&&jn(`the entry of "${wn(l)}" is damaged`);let c=t(l);if(c&&!Object.hasOwn(qF,i.dtype)){let g=wn(i.dtype);jn(`"${wn(l)}" has the type ${g}, and only F32, F16 and I32 are supported`)}let{shape:p,data_offsets:f}=i;(!YF(p)||!YF(f)||f.length!==2)&&jn(`the entry of "${wn(l)}" is damaged`),p.length>KF&&jn(`"${wn(l)}" has more than ${KF} dimensions`);let[m,d]=f,h=c?qF[i.dtype]:void 0;return h&&d-m!==b.sizeFromShape(p)*h.bytes&&jn(`"${wn(l)}" of shape [${p}] has ${d-m} bytes: it is damaged`),d>o.length&&jn(`"${wn(l)}" ends at byte ${d} of ${o.length}: it is truncated`),{name:l,format:h,shape:p,start:m,end:d}}),a=0;for(let{name:l,start:i,end:c}of s.toSorted((p,f)=>p.start-f.start||p.end-f.end))i!==a&&jn(`"${wn(l)}" starts at byte ${i} where ${a} is due: it is damaged`),a=c;a!==o.length&&jn(`its tensors end at byte ${a} of ${o.length}: it is damaged`);let u=new Map;for(let{name:l,format:i,shape:c,start:p,end:f}of s){if(i===void 0)continue;let m=i.read(o.slice(p,f).buffer);u.set(l,nm(m,c,i.dtype))}return{tensors:u,metadata:n}}var ZF={generator:"dcgan",discriminator:"dcgan",normalisation:"batch",kernel:3,height:96,width:80,widthFactor:1,noiseSize:64,leakySlope:.01,dropoutRate:.1},JF=r=>$y(r+1,t=>[16,40,96,160,192][Math.min(r-t,4)]),eB={dcgan:r=>[64,...$y(r,t=>t===r-1?64:t===0?256:128)],residual:JF,"norm-free":JF},tB={dcgan:r=>$y(r,t=>Math.min(128,32*2**t)),residual:r=>$y(r,t=>Math.min(512,64*2**t))},eY={dcgan:1,residual:8,"norm-free":8},tY=["batch","spectral","none"],rY=[3,4],FA=4,BA=8;function $y(r,t){return Array.from({length:r},(e,n)=>t(n))}function Py(r,t,e){if(!e.includes(t))throw new RangeError(`Cannot build the model as its ${r} is ${wn(t)}: choose ${e.join(" or ")}`)}function nY({generator:r,discriminator:t,normalisation:e,kernel:n}){if(Py("generator",r,Object.keys(eB)),Py("discriminator",t,Object.keys(tB)),Py("normalisation",e,tY),Py("kernel",n,rY),t==="residual"&&e==="batch")throw new RangeError("Cannot build the residual discriminator with normalisation by the batch: choose none or spectral")}function oY(r,t){return Math.min(BA,Math.floor(Math.log2(Math.min(r,t)/FA)))}function sY(r,t){let e=[r,t].map(s=>Number.isFinite(s)?Math.max(s,0):0),n=[0,0],o=1/0;for(let s=1;s<=BA;s++){let a=2**s,u=e.map(c=>Math.max(FA,Math.round(c/a))*a),l=s===BA?1/0:(2*FA-1)*a;Math.min(...u)>l&&(u[e[0]<e[1]?0:1]=l);let i=Math.hypot(u[0]-e[0],u[1]-e[1]);i<=o&&([n,o]=[[u[0],u[1]],i])}return n}function hs(r){nY(r);let{height:t,width:e,widthFactor:n,noiseSize:o}=r;if(!(Number.isSafeInteger(o)&&o>=1))throw new RangeError(`Cannot build the model as its noise size must be a whole number of at least 1: current value is ${o}`);if(!(n>0&&n<=64))throw new RangeError(`Cannot build the model as the width factor must be above 0 and at most 64: current value is ${n}`);let s=oY(t,e),a=2**s;if(!(s>=1)||t%a!==0||e%a!==0){let[c,p]=sY(t,e);throw new RangeError(`Cannot build a model for ${t}x${e} images as both sides must be ${s>=1?`multiples of ${a}`:"at least 8"}: the nearest size is ${c}x${p}`)}let u=c=>p=>{let f=eY[c];return f*Math.max(1,Math.round(p*n/f))},[l,...i]=eB[r.generator](s);return{depth:s,base:[t/a,e/a],seedChannels:u(r.generator)(l),generatorChannels:i.map(u(r.generator)),discriminatorChannels:tB[r.discriminator](s).map(u(r.discriminator))}}var iY=9,aY=1e6;function rB(r,t){let{base:e,seedChannels:n,generatorChannels:o}=hs(r),s=[n,...o],a=o.reduce((i,c,p)=>i+iY*s[p]*c,0),u=r.noiseSize*e[0]*e[1]*n+a,l=[...t.values()].reduce((i,{size:c})=>i+c,0);if(!(u<=aY+l))throw new TypeError(`Cannot build the model as its config needs ${u} numbers and more, and the file holds ${l}: it is damaged`)}function Ql(r){return Li().incRef(r.dataId),Fr().makeTensorFromDataId(r.dataId,r.shape,r.dtype,Li())}var nB=64;function sf(r,{name:t,inputs:e,outputs:n,sizes:o,value:s="f32",code:a},u){let{tensorMap:l}=r,i=f=>l.get(f.dataId).dtype==="int32",c=[...Object.entries(e).map(([f,m])=>`var<storage, read> ${f} : array<${i(m)?"i32":"Value"}>;`),...Object.keys(n).map(f=>`var<storage, read_write> ${f} : array<Value>;`),...o?["var<uniform> sizes : Sizes;"]:[]],p=Object.keys(o??{}).map(f=>`${f} : u32,`).join(" ");return Ki(r,{key:`${t}_${s}`,code:()=>`
alias Value = ${s};
${o?`struct Sizes { ${p} }`:""}
${c.map((f,m)=>`@group(0) @binding(${m}) ${f}`).join(`
`)}
${a}`,inputs:Object.values(e),outputs:Object.values(n),sizes:o&&Object.values(o),workgroups:u})}function oi(r,{inFours:t,functions:e="",code:n,...o}){let[[s,a]]=Object.entries(o.outputs),u=b.sizeFromShape(a)/(t?4:1);return sf(r,{...o,value:t?"vec4f":"f32",code:`${e}
${Ey(nB)}
  if (i >= arrayLength(&${s})) { return; }
  ${n}
}`},ji(Math.ceil(u/nB)))}var Ft=r=>`f32(${r})`;var oB=64,Ly=256,uY=r=>Math.ceil(Math.min(r/4,4*Math.sqrt(r))),PA=["x","y","z","w"],af=r=>`vec4f(${PA.map(t=>`${r}[at.${t}]`).join(", ")})`,Oy="fn merge(a : State, b : State) -> State { return a + b; }";function Vm(r,t){let{name:e,batches:n,rows:o,channels:s,state:a,merge:u,inputs:l,outputs:i}=t,c=uY(o),p=n*c*s,f={batches:n,rows:o,channels:s,pieces:c},m={f32:1,vec2f:2,vec4f:4}[a],d=x=>`partial[${m}u * i + ${x}u]`,h=x=>m===1?"state":`state.${x}`,[g]=sf(r,{name:`${e}_pieces`,inputs:l,outputs:{partial:[n,c,s,m]},sizes:f,code:`
alias State = ${a};
${u}
${t.four}
${Ey(oB)}
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
  ${PA.slice(0,m).map((x,w)=>`${d(w)} = ${h(x)};`).join(" ")}
}`},ji(Math.ceil(p/oB))),y=sf(r,{name:e,inputs:{partial:g,...t.parameters},outputs:i,sizes:f,code:`
alias State = ${a};
var<workgroup> states : array<State, ${Ly}>;
${u}
${t.functions??""}
@compute @workgroup_size(${Ly})
fn main(@builtin(workgroup_id) group : vec3u, @builtin(local_invocation_index) thread : u32) {
  let c = group.x;
  ${t.before??""}
  for (var batch = 0u; batch < sizes.batches; batch++) {
    let m = batch * sizes.channels + c;
    var state = State();
    for (var piece = thread; piece < sizes.pieces; piece += ${Ly}u) {
      let i = (batch * sizes.pieces + piece) * sizes.channels + c;
      state = merge(state, State(${PA.slice(0,m).map((x,w)=>d(w)).join(", ")}));
    }
    states[thread] = state;
    for (var half = ${Ly/2}u; half > 0u; half /= 2u) {
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
}`},[s,1,1]);return Wl(r,g),y}function sB(r,t){let e=t.shape[t.shape.length-1],n=t.shape.slice(0,-1).reduce((s,a)=>s*a,1),[o]=Vm(r,{name:"sum",batches:1,rows:n,channels:e,state:"f32",merge:Oy,inputs:{x:t},four:`
fn four(at : vec4u, weight : vec4f, m : u32, c : u32) -> State {
  return dot(${af("x")}, weight);
}`,outputs:{sums:[e]},finish:"sums[c] = state;"});return o}var ql="ChannelSum";function iB(r,t){let e=new Float32Array(t),n=0;for(;n+4<=t;n+=4){let o=0,s=0,a=0,u=0;for(let l=n;l<r.length;l+=t)o+=r[l],s+=r[l+1],a+=r[l+2],u+=r[l+3];e.set([o,s,a,u],n)}for(;n<t;n++){let o=0;for(let s=n;s<r.length;s+=t)o+=r[s];e[n]=o}return e}var lY=({inputs:r,backend:t})=>{let e=r.x,n=t,o=e.shape[e.shape.length-1],s=n.makeOutput([o],"float32"),a=wo(t);if(a){let u=b.sizeFromShape(e.shape)/o,l=nf(a,"channelSums",[a.address(e)],{rows:u,channels:o});return n.typedArrayFromHeap(s).set(l),s}return n.typedArrayFromHeap(s).set(iB(n.typedArrayFromHeap(e),o)),s},cY=({inputs:r,backend:t})=>{let e=r.x,n=t,o=e.shape[e.shape.length-1],s=n.readSync(e.dataId);return n.makeTensorInfo([o],"float32",iB(s,o))},pY=({inputs:r,backend:t})=>sB(t,r.x);for(let[r,t]of[["wasm",lY],["cpu",cY],["webgpu",pY]])gt({kernelName:ql,backendName:r,kernelFunc:t});Hn({kernelName:ql,gradFunc:(r,t,e)=>({x:()=>cm(r,e.shape)})});function Wo(r,t,e={}){return Fr().runKernel(r,t,e)}function $A(r,t,e){return Wo(Gl,{dy:r,x:Ql(t)},e)}Hn({kernelName:Yi,inputsToSave:["x"],gradFunc:(r,[t],e)=>({x:()=>$A(r,t,e)})});Hn({kernelName:Gl,inputsToSave:["x"],gradFunc:(r,[t],e)=>({dy:()=>$A(r,t,e)})});Hn({kernelName:Xi,inputsToSave:["keys"],outputsToSave:[!0],gradFunc:(r,[t,e],n)=>({x:()=>Wo(Ji,{dy:r,y:Ql(e),keys:t},n)})});Hn({kernelName:Ji,inputsToSave:["y","keys"],gradFunc:(r,[t,e],n)=>({dy:()=>Wo(Ji,{dy:r,y:Ql(t),keys:e},n)})});function fY(r,[t,e],n){let o={strides:n,pad:"same",dataFormat:"NHWC"};return{x:()=>Wo("Conv2DBackpropInput",{dy:r,filter:e},{...o,inputShape:t.shape}),filter:()=>Wo("Conv2DBackpropFilter",{x:t,dy:r},{...o,filterShape:e.shape}),bias:()=>Wo(ql,{x:r},{shape:r.shape})}}function mY(r,[t,e],n){let o={strides:n,pad:"same",dataFormat:"NHWC"};return{x:()=>Wo("Conv2D",{x:r,filter:e},{...o,dilations:[1,1]}),filter:()=>Wo("Conv2DBackpropFilter",{x:r,dy:t},{...o,filterShape:e.shape}),bias:()=>Wo(ql,{x:r},{shape:r.shape})}}for(let[r,t,e]of[[Zi,ta,fY],[ea,ra,mY]]){let n=["x","filter"];Hn({kernelName:r,inputsToSave:n,gradFunc:(o,s,{stride:a})=>e(o,s,a)}),Hn({kernelName:t,inputsToSave:n,outputsToSave:[!0],gradFunc:(o,[s,a,u],{stride:l,slope:i})=>{let c=$A(o,u,{slope:i});return e(c,[s,a],l)}})}Hn({kernelName:na,inputsToSave:["x","gamma","beta"],outputsToSave:[!0,!0,!0,!1,!1],gradFunc:(r,[t,e,n,o,s,a],u)=>{let[l]=r,[i,c,p]=Wo(Ul,{dy:l,x:t,y:o,gamma:e,beta:n,mean:s,variance:a},u);return{x:()=>i,gamma:()=>c,beta:()=>p}}});Hn({kernelName:Ul,gradFunc:()=>{throw new Error("Cannot differentiate the gradient of the batch normalisation, as a gradient penalty does, on this backend: take a discriminator without batch normalisation, no penalty, or the cpu backend")}});Hn({kernelName:oa,inputsToSave:["x"],gradFunc:(r,[t],e)=>({x:()=>Wo(Vl,{dy:r,x:t},e)})});Hn({kernelName:Vl,gradFunc:()=>{throw new Error("Cannot differentiate the gradient of the loss on this backend: use cpu")}});function Yn(r,t){gt({kernelName:r,backendName:"wasm",kernelFunc:({inputs:e,attrs:n,backend:o})=>{let s=wo(o);if(s===void 0)throw new Error(`Cannot run ${r} as the engine lacks relaxed SIMD`);return t({native:s,backend:o,inputs:e,attrs:n??{},make:a=>o.makeOutput(a,"float32")})}})}function zy(r,{out:t,y:e,x:n},o){return r.run("leaky",[...[t,e,n].map(r.address),o],ni(zo(t))),t}var aB=r=>({native:t,inputs:e,attrs:n,make:o})=>{let s=o(e.x.shape);return zy(t,{out:s,y:e[r],x:e.x},n.slope)};Yn(Yi,aB("x"));Yn(Gl,aB("dy"));function uB({native:r,backend:t,inputs:e,attrs:n},o,s){let{rate:a,stream:u}=n,l=t.typedArrayFromHeap(e.keys).slice(),i=zo(s)/(l.length/2);r.withScratch(64*r.threads,c=>{for(let p=0;2*p<l.length;p++){let f=new Int32Array(2);Ty(f,l[2*p],l[2*p+1],u);let d=[...[o,s].map(h=>r.address(h)+4*i*p),...f,a,1/(1-a),c];r.run("dropout",d,ni(i))}})}Yn(Xi,r=>{let{native:t,inputs:{x:e},attrs:n,make:o}=r,s=o(e.shape);return uB(r,s,e),Wy(t,s,n.slope)});Yn(Ji,r=>{let{native:t,inputs:{dy:e,y:n},attrs:o,make:s}=r,a=s(e.shape),u=o.slope;return uB(r,a,e),u===1?a:zy(t,{out:a,y:a,x:n},u)});function dY(r,t,e){let[n,o,s]=r.shape,a=[n,o*e,s*e,t.shape[2]];return S.computeConv2DInfo(a,t.shape,e,1,"same")}function Wy(r,t,e){return e===1?t:zy(r,{out:t,y:t,x:t},e)}var lB=({native:r,backend:t,inputs:{x:e,filter:n,bias:o},attrs:s})=>{let a=S.computeConv2DInfo(e.shape,n.shape,s.stride,1,"same"),u=Cy(r,t,{x:e,filter:n,bias:o,info:a});return Wy(r,u,s.slope)},cB=({native:r,backend:t,inputs:{x:e,filter:n,bias:o},attrs:s})=>{let a=dY(e,n,s.stride),u=ky(r,t,{dy:e,filter:n,bias:o,info:a});return Wy(r,u,s.slope)};Yn(Zi,lB);Yn(ta,lB);Yn(ea,cB);Yn(ra,cB);var pB=({gamma:r})=>r.shape.length===2?r.shape[0]:1;Yn(na,({native:r,backend:t,inputs:e,attrs:n,make:o})=>{let{address:s}=r,{x:a,gamma:u,beta:l,movingMean:i,movingVariance:c}=e,{epsilon:p,momentum:f,batches:m,slope:d}=n,h=a.shape[a.shape.length-1],g=zo(a)/h/m,y=pB(e),x=g/y,w=o(a.shape),A=o([m,h]),I=o([m,h]),v=o([h]),E=o([h]),T=o([y,h]),F=_=>t.typedArrayFromHeap(_),k=1-f;for(let _=0;_<m;_++){let M=X=>F(X).subarray(_*h),R=4*_*h,L=s(a)+R*g,$=s(A)+R,W=nf(r,"channelSums",[L],{rows:g,channels:h});M(A).set(W.map(X=>X/g));let z=nf(r,"channelSquares",[L,$],{rows:g,channels:h});M(I).set(z.map(X=>X/g));let[V,Q]=[A,I].map(M),[H,ee,j,N]=[u,T,v,E].map(F),[U,te]=_===0?[i,c].map(F):[j,N];for(let X=0;X<h;X++){j[X]=U[X]*f+V[X]*k;let oe=Q[X]*g/Math.max(g-1,1);N[X]=te[X]*f+oe*k}for(let X=0;X<ee.length;X++)ee[X]=H[X]/Math.sqrt(Q[X%h]+p);for(let X=0;X<y;X++){let oe=4*X*h,[be,Ae]=[w,a].map(Ue=>s(Ue)+R*g+oe*x),Se=[T,l].map(Ue=>s(Ue)+oe),Ne=[be,Ae,h,$,...Se];r.run("scaleChannels",Ne,Sy(x,h))}}return Wy(r,w,d),t.disposeData(T.dataId),[w,A,I,v,E]});Yn(Ul,({native:r,backend:t,inputs:e,attrs:n,make:o})=>{let{address:s}=r,{dy:a,x:u,y:l,mean:i}=e,{epsilon:c,batches:p,slope:f}=n,m=u.shape[u.shape.length-1],d=zo(u)/m/p,h=pB(e),g=d/h,y=o(u.shape),x=o(e.gamma.shape),w=o(e.beta.shape),A=o([h+2,m]),I=E=>t.typedArrayFromHeap(E),v=f===1?a:zy(r,{out:y,y:a,x:l},f);for(let E=0;E<p;E++){let T=4*E*m,F=s(i)+T,k=R=>[y,v,u].map(L=>s(L)+T*d+4*R*m*g),_=new Float64Array(m),M=new Float64Array(m);for(let R=0;R<h;R++){let[,L,$]=k(R),z=nf(r,"channelProducts",[L,$,F],{rows:g,channels:m,sums:2}),V=I(e.variance).subarray(E*m),[Q,H,ee,j]=[e.gamma,A,x,w].map(I);for(let N=0;N<m;N++){let U=1/Math.sqrt(V[N]+c),te=R*m+N,X=Q[te]*U,oe=z[N],be=z[m+N];j[te]=E===0?oe:j[te]+oe,ee[te]=E===0?be*U:ee[te]+be*U,H[te]=X,_[N]-=X*U*U*be/d,M[N]-=X*oe/d}}I(A).set(_,h*m),I(A).set(M,(h+1)*m);for(let R=0;R<h;R++){let[L,$,W]=k(R),z=V=>s(A)+4*V*m;r.run("combineChannels",[L,$,W,m,F,z(R),z(h),z(h+1)],Sy(g,m))}}return t.disposeData(A.dataId),[y,x,w]});Yn(oa,({backend:r,inputs:{x:t},attrs:e,make:n})=>{let o=n([]),s=e.sign,a=r.typedArrayFromHeap(t),u=0;for(let l of a){let i=s*l;u+=Math.max(i,0)+Math.log1p(Math.exp(-Math.abs(i)))}return r.typedArrayFromHeap(o)[0]=u/a.length,o});Yn(Vl,({backend:r,inputs:{dy:t,x:e},attrs:n,make:o})=>{let s=o(e.shape),a=n.sign,u=r.typedArrayFromHeap(e),l=r.typedArrayFromHeap(s),i=a*r.typedArrayFromHeap(t)[0]/u.length;for(let c=0;c<l.length;c++)l[c]=i/(1+Math.exp(-a*u[c]));return s});Yn(of,({native:r,backend:t,inputs:e,attrs:n,make:o})=>{let[s,...a]=Object.values(e),{learningRate:u,beta1:l,beta2:i,epsilon:c}=n,p=t.typedArrayFromHeap(s)[0]+1,m=[u*Math.sqrt(1-i**p)/(1-l**p),l,i,1-l,1-i,c],d=[];for(let h=0;h<a.length;h+=4){let[g,y,x,w]=a.slice(h,h+4),A=[o(g.shape),o(g.shape),o(g.shape)],I=[...A,g,y,x,w].map(r.address);r.run("adam",[...I,...m],ni(zo(g))),d.push(...A)}return d});var LA=256,Hm=["p","m","v","g"],OA=["newP","newM","newV"],fB=r=>r%4===0,mB=r=>Math.ceil(r/(fB(r)?4:1)/LA);function hY(r,t,e){let{learningRate:n,beta1:o,beta2:s,epsilon:a}=e,u=(p,f)=>r.flatMap((m,d)=>p.map(h=>`var<storage, ${f}> ${h}${d} : array<${fB(m)?"vec4f":"f32"}>;`)),l=[`var<storage, read> step : array<${t}>;`,...u(Hm,"read"),...u(OA,"read_write")],i=0,c=r.map((p,f)=>{let m=i;return i+=mB(p),`
  if (group >= ${m}u && group < ${i}u) {
    let i = (group - ${m}u) * ${LA}u + thread;
    if (i < arrayLength(&p${f})) {
      let g = g${f}[i];
      let m = m${f}[i] * ${Ft(o)} + g * ${Ft(1-o)};
      let v = v${f}[i] * ${Ft(s)} + g * g * ${Ft(1-s)};
      newM${f}[i] = m;
      newV${f}[i] = v;
      newP${f}[i] = p${f}[i] - rate * m / (sqrt(v) + ${Ft(a)});
    }
  }`});return`
${l.map((p,f)=>`@group(0) @binding(${f}) ${p}`).join(`
`)}
// 1 - exp(x) for x < 0. Near 0, where the difference would lose its digits, by Taylor's series.
fn correction(x : f32) -> f32 {
  if (x < -0.5) { return 1.0 - exp(x); }
  var series = 1.0;
  ${[9,8,7,6,5,4,3,2].map(p=>`series = fma(series, x / ${p}.0, 1.0);`).join(`
  `)}
  return -x * series;
}
@compute @workgroup_size(${LA})
fn main(
  @builtin(workgroup_id) id : vec3u, @builtin(num_workgroups) groups : vec3u,
  @builtin(local_invocation_index) thread : u32
) {
  let group = id.y * groups.x + id.x;
  let time = f32(step[0]) + 1.0;
  let c1 = correction(time * ${Ft(Math.log(o))});
  let c2 = correction(time * ${Ft(Math.log(s))});
  let rate = ${Ft(n)} * (sqrt(c2) / c1);
${c.join("")}
}
`}var gY=({inputs:r,attrs:t,backend:e})=>{let[n,...o]=Object.values(r),s=t,a=e,u=a.tensorMap.get(n.dataId).dtype==="float32"?"f32":"i32",l=Array.from({length:o.length/Hm.length},(f,m)=>o.slice(m*Hm.length,(m+1)*Hm.length)),i=a.device.limits.maxStorageBuffersPerShaderStage-1,c=Math.floor(i/(Hm.length+OA.length)),p=[];for(let f=0;f<l.length;f+=c){let m=l.slice(f,f+c),d=m.map(([h])=>zo(h));p.push(...Ki(e,{key:["adam",u,...Object.values(s),...d].join("_"),code:()=>hY(d,u,s),inputs:[n,...m.flat()],outputs:m.flatMap(([h])=>OA.map(()=>h.shape)),workgroups:ji(d.map(mB).reduce((h,g)=>h+g))}))}return p};gt({kernelName:of,backendName:"webgpu",kernelFunc:gY});function zA({shape:r},t){let e=r[r.length-1];return{batches:t,channels:e,rows:b.sizeFromShape(r)/e/t}}function dB(r,t){return r.shape.length===2?{name:"images",count:r.shape[0],moments:"c",affine:"m"}:{name:"batches",count:t,moments:"m",affine:"c"}}var yY={state:"vec4f",merge:`
fn merge(a : State, b : State) -> State {
  let count = a.x + b.x;
  let share = b.x / max(count, 1.0);
  let distance = b.y - a.y;
  return State(count, a.y + distance * share, a.z + b.z + distance * distance * a.x * share, 0.0);
}`,four:`
fn four(at : vec4u, weight : vec4f, m : u32, c : u32) -> State {
  let v = ${af("x")};
  let count = dot(weight, vec4f(1.0));
  let mean = dot(v, weight) / count;
  let deviation = (v - mean) * weight;
  return State(count, mean, dot(deviation, deviation), 0.0);
}`},WA=({epsilon:r,slope:t})=>`
fn deviationOf(m : u32) -> Value { return 1.0 / sqrt(variance[m] + ${Ft(r)}); }
fn normalised(x : Value, m : u32, k : u32) -> Value {
  return fma(x - mean[m], gamma[k] * deviationOf(m), beta[k]);
}
fn rectified(z : Value, v : Value) -> Value {
  return select(${Ft(t)} * v, v, z > Value(0.0));
}`,hB=`
  let c = i % sizes.channels;
  let m = i / (sizes.rows * sizes.channels) * sizes.channels + c;`;function gB({rows:r,channels:t}){let e=t%4===0;return{inFours:e,sizes:{rows:r,channels:e?t/4:t}}}var Gy=(r,{epsilon:t,momentum:e,slope:n})=>["batch_norm",r,t,e,n].join("_"),xY=({inputs:r,attrs:t,backend:e})=>{let{x:n,gamma:o,beta:s,movingMean:a,movingVariance:u}=r,l=t,{batches:i,momentum:c}=l,p=zA(n,i),[f,m,...d]=Vm(e,{name:Gy("moments",l),...p,...yY,inputs:{x:n},parameters:{movingMean:a,movingVariance:u},outputs:{mean:[i,p.channels],variance:[i,p.channels],newMean:a.shape,newVariance:u.shape},before:"var ofMean = movingMean[c]; var ofVariance = movingVariance[c];",finish:`
      let rows = f32(sizes.rows);
      mean[m] = state.y;
      variance[m] = state.z / rows;
      let unbiased = state.z / max(rows - 1.0, 1.0);
      ofMean = ofMean * ${Ft(c)} + state.y * ${Ft(1-c)};
      ofVariance = ofVariance * ${Ft(c)} + unbiased * ${Ft(1-c)};`,after:"newMean[c] = ofMean; newVariance[c] = ofVariance;"}),{name:h,count:g,moments:y,affine:x}=dB(o,i),[w]=oi(e,{...gB(zA(n,g)),name:Gy(`normalise_${h}`,l),inputs:{x:n,mean:f,variance:m,gamma:o,beta:s},outputs:{y:n.shape},functions:WA(l),code:`${hB}
  let z = normalised(x[i], ${y}, ${x});
  y[i] = rectified(z, z);`});return[w,f,m,...d]},wY=({inputs:r,attrs:t,backend:e})=>{let{dy:n,x:o,gamma:s,beta:a,mean:u,variance:l}=r,i=t,{name:c,count:p,moments:f,affine:m}=dB(s,i.batches),d=zA(o,p),h={batches:{before:"var ofGamma = 0.0; var ofBeta = 0.0;",each:`
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
      shifts[c + sizes.channels] = ofProduct / rows;`}}[c],[g,y,x]=Vm(e,{name:Gy(`gradient_sums_${c}`,i),...d,state:"vec2f",merge:Oy,inputs:{dy:n,x:o,mean:u,variance:l,gamma:s,beta:a},four:`${WA(i)}
fn four(at : vec4u, weight : vec4f, m : u32, c : u32) -> State {
  let v = ${af("x")};
  let d = ${af("dy")};
  let z = vec4f(${["x","y","z","w"].map(A=>`normalised(v.${A}, ${f}, ${m})`).join(", ")});
  let dz = select(${Ft(i.slope)} * d, d, z > vec4f(0.0)) * weight;
  return State(dot(dz, vec4f(1.0)), dot(dz, v - mean[${f}]));
}`,parameters:{gamma:s,variance:l},outputs:{dGamma:s.shape,dBeta:a.shape,shifts:[i.batches,2,d.channels]},before:h.before,finish:`
      let deviation = 1.0 / sqrt(variance[${f}] + ${Ft(i.epsilon)});
      let scale = gamma[${m}] * deviation;${h.each}`,after:h.after}),[w]=oi(e,{...gB(d),name:Gy(`gradient_${c}`,i),inputs:{dy:n,x:o,mean:u,variance:l,gamma:s,beta:a,shifts:x},outputs:{dx:o.shape},functions:WA(i),code:`${hB}
  let dz = rectified(normalised(x[i], ${f}, ${m}), dy[i]);
  let at = ${c==="images"?"c":"2u * m - c"};
  dx[i] = dz * (gamma[${m}] * deviationOf(${f})) + (x[i] - mean[${f}]) * shifts[at + sizes.channels] + shifts[at];`});return Wl(e,x),[w,g,y]};gt({kernelName:na,backendName:"webgpu",kernelFunc:xY});gt({kernelName:Ul,backendName:"webgpu",kernelFunc:wY});var bY=r=>`
${TA}
fn bitsAt(i : u32) -> ${r?"vec4u":"u32"} {
  let batch = i / sizes.batch;
  let key = threefry(u32(keys[2u * batch]), u32(keys[2u * batch + 1u]), sizes.stream);
  let within = i % sizes.batch;
  ${r?"return vec4u(threefry(key.x, key.y, 2u * within), threefry(key.x, key.y, 2u * within + 1u));":"return threefry(key.x, key.y, within / 2u)[within % 2u];"}
}`;function yB(r,t){return({inputs:e,attrs:n,backend:o})=>{let{keys:s,...a}=e,{rate:u,stream:l,slope:i}=n,[c]=Object.values(a),p=zo(c)/(zo(s)/2),f=p%4===0,[m]=oi(o,{name:[r,u,i].join("_"),inputs:{...a,keys:s},outputs:{result:c.shape},sizes:{batch:f?p/4:p,stream:l},inFours:f,functions:bY(f),code:`
  let random = Value(bitsAt(i) >> ${f?"vec4u(8u)":"8u"}) / 16777216.0;
  let value = ${t(Ft(i),Ft(1/(1-u)))};
  result[i] = select(Value(0.0), value, random >= Value(${Ft(u)}));`});return m}}var xB=(r,t,e)=>`select(${r} * ${e}, ${e}, ${t} > Value(0.0))`,AY={[Xi]:yB("dropout",(r,t)=>xB(r,"x[i]",`(x[i] * ${t})`)),[Ji]:yB("dropout_grad",(r,t)=>`${xB(r,"y[i]","dy[i]")} * ${t}`)};for(let[r,t]of Object.entries(AY))gt({kernelName:r,backendName:"webgpu",kernelFunc:t});var Uy=64,IY=({inputs:r,attrs:t,backend:e})=>{let{x:n}=r,o=t.sign,[s]=sf(e,{name:`mean_softplus_${o}`,inputs:{x:n},outputs:{mean:[]},code:`
var<workgroup> sums : array<f32, ${Uy}>;
@compute @workgroup_size(${Uy})
fn main(@builtin(local_invocation_index) thread : u32) {
  var sum = 0.0;
  for (var i = thread; i < arrayLength(&x); i += ${Uy}u) {
    let z = ${Ft(o)} * x[i];
    sum += max(z, 0.0) + log(1.0 + exp(-abs(z)));
  }
  sums[thread] = sum;
  for (var half = ${Uy/2}u; half > 0u; half /= 2u) {
    workgroupBarrier();
    if (thread < half) { sums[thread] += sums[thread + half]; }
  }
  if (thread == 0u) { mean[0] = sums[0] / f32(arrayLength(&x)); }
}`},[1,1,1]);return s},SY=({inputs:r,attrs:t,backend:e})=>{let{dy:n,x:o}=r,s=t.sign,[a]=oi(e,{name:`mean_softplus_grad_${s}`,inputs:{dy:n,x:o},outputs:{dx:o.shape},inFours:!1,code:`
  let scale = ${Ft(s)} * dy[0] / f32(arrayLength(&x));
  // The sigmoid, whose exponential must not overflow.
  let e = exp(-abs(x[i]));
  dx[i] = scale * select(e, 1.0, ${Ft(s)} * x[i] >= 0.0) / (1.0 + e);`});return a};gt({kernelName:oa,backendName:"webgpu",kernelFunc:IY});gt({kernelName:Vl,backendName:"webgpu",kernelFunc:SY});var wB=r=>({inputs:t,attrs:e,backend:n})=>{let{x:o}=t,s=e.slope,a=b.sizeFromShape(o.shape)%4===0,[u]=oi(n,{name:["leaky",r,s].join("_"),inputs:t,outputs:{result:o.shape},inFours:a,code:`result[i] = select(${Ft(s)} * ${r}[i], ${r}[i], x[i] > Value(0.0));`});return u};gt({kernelName:Yi,backendName:"webgpu",kernelFunc:wB("x")});gt({kernelName:Gl,backendName:"webgpu",kernelFunc:wB("dy")});function Kl(r,t,e={}){return Fr().runKernel(r,t,e)}var CY={conv2d:(r,{kernel:t,bias:e},n)=>Kl(n.slope===1?Zi:ta,{x:r,filter:t,bias:e},n),convTranspose2d:(r,{kernel:t,bias:e},n)=>Kl(n.slope===1?ea:ra,{x:r,filter:t,bias:e},n),leakyRelu:(r,t)=>Kl(Yi,{x:r},{slope:t}),dropout:(r,t,e)=>Kl(Xi,{x:r,keys:t},e),batchNorm:(r,t,e)=>{let[n,,,o,s]=Kl(na,{x:r,...t},e);return[n,o,s]},meanSoftplus:(r,t)=>Kl(oa,{x:r},{sign:t}),adam:(r,t,e)=>{let n=Kl(of,[t,...r.flat()],{...e});return r.map((o,s)=>n.slice(3*s,3*s+3))}};function Qm(){let r=om();return r==="webgpu"||r==="wasm"&&wo(Li())!==void 0?CY:void 0}function qm(r){return Fr().runKernel(ql,{x:r},{shape:r.shape})}function HA(r,t){return mm((e,n)=>({value:Ge(e,n),gradFunc:o=>[o,qm(o)]}))(r,t)}function uf(r,{kernel:t,bias:e}){let n=Wi(r,t);return e===void 0?n:HA(n,e)}function Km(r,{kernel:t,bias:e=Br([t.shape[3]])},{stride:n=1,slope:o=1}={}){return Qm()?.conv2d(r,{kernel:t,bias:e},{stride:n,slope:o})??jl(HA(vw(r,t,n,"same"),e),o)}function jm(r,{kernel:t,bias:e=Br([t.shape[2]])},{stride:n=2,slope:o=1}={}){let[s,a,u]=r.shape,l=[s,a*n,u*n,t.shape[2]];return Qm()?.convTranspose2d(r,{kernel:t,bias:e},{stride:n,slope:o})??jl(HA(Ew(r,t,l,n,"same"),e),o)}function jl(r,t){return t===1?r:Qm()?.leakyRelu(r,t)??mm((e,n)=>{let o=e;return n([o]),{value:fm(o,t),gradFunc:(s,a)=>Ie(s,gm(Ql(a[0]),t))}})(r)}function kY({shape:r},t){if(!(t===1||r[0]%t===0))throw new RangeError(`Cannot take [${r}] for ${t} equal batches as ${r[0]} is no multiple of ${t}: put batches of one size together`)}var UA=.001,VA=.99;function Ym(r,{params:t,stats:e},{training:n,batches:o=1,slope:s=1}){let a=t.gamma.rank===2;if(!n){let f=lh(Ge(e.moving_variance,UA)),m=Ie(t.gamma,f),d=kr(t.beta,Ie(e.moving_mean,m)),[h,g]=[m,d].map(y=>a?GA(y,r):y);return{y:jl(Ge(Ie(r,h),g),s),stats:e}}if(kY(r,o),a&&o>1)throw new RangeError(`Cannot normalise ${o} batches with a scale for each image: normalise them one by one`);let u=Qm();if(u){let{moving_mean:f,moving_variance:m}=e,d={epsilon:UA,momentum:VA,batches:o,slope:s},[h,g,y]=u.batchNorm(r,{...t,movingMean:f,movingVariance:m},d);return{y:h,stats:{moving_mean:g,moving_variance:y}}}if(a){let f={gamma:Pw(e.moving_mean),beta:zr(e.moving_mean)},m=Ym(r,{params:f,stats:e},{training:n}),d=Ge(Ie(m.y,GA(t.gamma,r)),GA(t.beta,r));return{y:jl(d,s),stats:m.stats}}let l=t,i=e,c=(o===1?[r]:Uw(r,o)).map(f=>{let[m,d,h]=vY(f,l),g=f.size/f.shape[f.rank-1];return i={moving_mean:bB(i.moving_mean,d),moving_variance:bB(i.moving_variance,Ie(h,g/Math.max(g-1,1)))},m}),p=o===1?c[0]:lm(c);return{y:jl(p,s),stats:i}}function GA(r,{shape:t}){return Lt(r,t.map((e,n)=>n%(t.length-1)===0?e:1))}function bB(r,t){let e=Ie(r,VA);return Ql(Ge(e,Ie(t,1-VA)))}function vY(r,t){let e=r.size/r.shape[r.rank-1],n=rr(qm(r),e),o=rr(qm(ln(kr(r,n))),e),s=lh(Ge(o,UA));return[EY(r,t,{mean:n,deviation:s}),n,o]}function EY(r,{gamma:t,beta:e},{mean:n,deviation:o}){return mm((s,a,u,l)=>{let[i,c,p]=[s,a,u];return l([i,c,n,o]),{value:Ge(Ie(kr(i,n),Ie(c,o)),p),gradFunc:(f,[m,d,h,g])=>{let y=m.size/h.size,x=Ie(kr(m,h),g),w=qm(f),A=qm(Ie(f,x)),I=Ge(rr(w,y),Ie(x,rr(A,y)));return[Ie(kr(f,I),Ie(d,g)),A,w]}}})(r,t,e)}function Yl(r,t){let e=b.sizeFromShape(t.slice(0,-2)),[n,o]=t.slice(-2),s=Math.sqrt(6/(e*(n+o)));return Ie(kr(Ie(Fy(r,t),2),1),s)}function Xm(r,t,e){return{kernel:Yl(r,t),bias:Br([e])}}function AB(r){return{gamma:Al([r]),beta:Br([r])}}function lf(r){return{moving_mean:Br([r]),moving_variance:Al([r])}}var _Y=[1/4,3/4,3/4,1/4];function IB(r,[t,e],{transposed:n}){let o=Cl(_Y),s=Ie(Lt(o,[4,1,1,1]),Lt(o,[1,4,1,1])),a=Ie(Yl(r,[1,1,t,e]),n?1:1/4);return{kernel:Ie(s,a)}}function SB(r,t){let{depth:e,base:n,seedChannels:o,generatorChannels:s}=hs(t),{kernel:a}=t;return qe(()=>{let u=Ny(r,e+2),l=n[0]*n[1]*o,i=s.map((c,p)=>{let f=p===0?o:s[p-1];return{[`conv_transpose_${p+1}`]:Xm(u[p],[a,a,c,f],c),...p<e-1&&{[`batch_norm_${p+1}`]:AB(c)}}});return{dense:{kernel:Yl(u[e],[t.noiseSize,l])},...Object.assign({},...i),conv:Xm(u[e+1],[3,3,s[e-1],3],3)}})}function CB(r){let t=hs(r).generatorChannels.slice(0,-1);return Object.fromEntries(t.map((e,n)=>[`batch_norm_${n+1}`,lf(e)]))}function kB({params:r,stats:t},e,{config:n,training:o}){let{depth:s,base:a,seedChannels:u}=hs(n),l=n.leakySlope,i={},c=jl(uf(e,r.dense),l),p=Lt(c,[e.shape[0],...a,u]);for(let m=1;m<=s;m++){let d=m===s;if(p=jm(p,r[`conv_transpose_${m}`],{stride:2,slope:d?l:1}),!d){let h=`batch_norm_${m}`,g={params:r[h],stats:t[h]},y=Ym(p,g,{training:o,slope:l});p=y.y,i[h]=y.stats}}return{images:fl(Km(p,r.conv)),stats:i}}function QA({noiseSize:r},t){let e=()=>Br([r,t]);return{scale:{kernel:e(),bias:Al([t])},shift:{kernel:e(),bias:Br([t])}}}function qA(r,t){let{depth:e,base:n,seedChannels:o,generatorChannels:s}=hs(t),{noiseSize:a,kernel:u}=t;return qe(()=>{let l=Ny(r,2*e+2),i=n[0]*n[1]*o,c=s.map((f,m)=>{let d=m===0?o:s[m-1],h={norm_1:QA(t,d),conv_transpose:{kernel:Yl(l[2*m],[u,u,f,d])},norm_2:QA(t,f),conv:{kernel:Br([3,3,f,f])},skip:IB(l[2*m+1],[f,d],{transposed:!0})};return[`block_${m+1}`,h]}),p=s[e-1];return{dense:{kernel:Yl(l[2*e],[a,i]),bias:Br([i])},...Object.fromEntries(c),norm:QA(t,p),conv:Xm(l[2*e+1],[3,3,p,3],3)}})}function KA(r){let{depth:t,seedChannels:e,generatorChannels:n}=hs(r),o=n.map((s,a)=>[`block_${a+1}`,{norm_1:lf(a===0?e:n[a-1]),norm_2:lf(s)}]);return{...Object.fromEntries(o),norm:lf(n[t-1])}}function jA({params:r,stats:t},e,{config:n,training:o}){let{depth:s,base:a,seedChannels:u}=hs(n),l=n.leakySlope,i=(h,{scale:g,shift:y},x)=>{let w={gamma:uf(e,g),beta:uf(e,y)};return Ym(h,{params:w,stats:x},{training:o,slope:l})},c={},p=uf(e,r.dense),f=Lt(p,[e.shape[0],...a,u]);for(let h=1;h<=s;h++){let g=`block_${h}`,y=r[g],x=i(f,y.norm_1,t[g].norm_1),w=jm(x.y,y.conv_transpose),A=i(w,y.norm_2,t[g].norm_2);f=Ge(jm(f,y.skip),Km(A.y,y.conv)),c[g]={norm_1:x.stats,norm_2:A.stats}}let m=i(f,r.norm,t.norm);return{images:fl(Km(m.y,r.conv)),stats:{...c,norm:m.stats}}}function vB(r,t,{config:e,training:n}){let{images:o,stats:s}=jA(r,t,{config:e,training:!1});return{images:o,stats:n?By(s,a=>a.clone()):s}}var YA={dcgan:{init:SB,initStats:CB,draw:kB},residual:{init:qA,initStats:KA,draw:jA},"norm-free":{init:qA,initStats:KA,draw:vB}};function EB(r,t){return YA[t.generator].init(r,t)}function _B(r){return YA[r.generator].initStats(r)}function DB(r,t,e){return YA[e.config.generator].draw(r,t,e)}var M7e=new URL("./pretrained/faces.safetensors",import.meta.url),RB="nash-generator-1";function TB(r){let{tensors:t,metadata:{format:e,config:n,...o}}=XF(r),s=a=>{throw new TypeError(`Cannot read the generator as ${a}`)};try{e!==RB&&s(`its format is ${e?wn(e):"not named"}, not ${RB}`);let a=DY(n)??s(`its config is damaged: current value is ${wn(n)}`);rB(a,t);let u=qe(()=>{let l={params:EB(My(0),a),stats:_B(a)},i=Hl(l).length,c=MA(l,t);return t.size!==i&&s(`it holds ${t.size} tensors where ${i} are needed`),c});for(let[l,{dtype:i}]of t)i!=="float32"&&s(`"${wn(l)}" is of the type ${i}, not float32`);return{network:u,config:a,metadata:o}}catch(a){for(let u of t.values())u.dispose();throw a}}function DY(r){try{let t=JSON.parse(r);return QF(t,ZF)?t:void 0}catch{return}}function MB(r,t){let[e]=r.shape;if(e<2)throw new RangeError(`Cannot walk between latents as there are ${e}: at least 2 are needed`);return qe(()=>{let n=Nw(r,Cl([...Array(e).keys()].map(u=>(u+1)%e),"int32")),o=rr(co(Ie(r,n),1,!0),Ie(Mw(r,2,1,!0),Mw(n,2,1,!0))),s=xw(kw(o,-1+1e-6,1-1e-6)),a=Array.from({length:t},(u,l)=>{let i=l/t;return rr(Ge(Ie(hm(Ie(s,1-i)),r),Ie(hm(Ie(s,i)),n)),hm(s))});return Lt(Vw(a,1),[e*t,-1])})}function XA(r,t){return Ie(r,t)}var NB=16;async function*RY(r,t,e){let[n]=t.shape,o=e.height*e.width*3;for(let s=0;s<n;s+=NB){let a=qe(()=>{let l=Ep(t,[s,0],[Math.min(NB,n-s),-1]);return DB(r,l,{config:e,training:!1}).images}),u=await a.data();a.dispose();for(let l=0;l<u.length;l+=o)yield u.subarray(l,l+o)}}async function FB(r,t,e){let n=e.height*e.width*3,o=new Float32Array(t.shape[0]*n),s=0;for await(let a of RY(r,t,e))o.set(a,n*s++);return o}var nt=Rc(WB(),1);var GB=nt.EigenvalueDecomposition;var UB=nt.Matrix;var L7e=nt.default.Matrix?nt.default.Matrix:nt.Matrix;async function VB(r,{noiseSize:t,count:e}){let n=qe(()=>{let l=Hl(r).map(([,i])=>i).filter(({shape:i})=>i.length===2&&i[0]===t);return ww(l.map(i=>Wi(i,i,!1,!0)))}),o=await n.array();n.dispose();let{eigenvectorMatrix:s}=new GB(new UB(o),{assumeSymmetric:!0}),u=s.transpose().to2DArray().reverse().slice(0,e).map(hX);return _p(u,[u.length,t])}function hX(r){let t=r.reduce((e,n)=>Math.abs(n)>Math.abs(e)?n:e);return r.map(e=>e*Math.sign(t))}var cI=100;async function HB(r){nA(new URL(".",document.baseURI).href),fe().set("WASM_HAS_MULTITHREAD_SUPPORT",!1);try{return await RA(r,{threads:1})}catch(t){if(r!=="auto")throw t;return await RA("cpu")}}async function QB(r,t){let{network:e,config:n}=TB(r),{height:o,width:s,noiseSize:a}=n,u=await VB(e.params,{noiseSize:a,count:t}),l=async c=>{let[p]=c.shape,f=await FB(e,c,n);c.dispose();let m=o*s*3;return Array.from({length:p},(d,h)=>{let g=new ImageData(s,o);for(let y=h*m,x=0;x<g.data.length;x+=4){for(let w=0;w<3;w++)g.data[x+w]=f[y++]*255;g.data[x+3]=255}return g})},i=(c,p)=>VF(My(c),[p,a]);return{config:n,directions:u.shape[0],drawSeed:({seed:c,truncation:p,count:f})=>l(qe(()=>XA(i(c,f),p))),draw:async({seed:c,face:p,towards:f,way:m,offsets:d,truncation:h})=>{let g=qe(()=>{let y=I=>Ep(i(c,Math.max(p,f)+1),[I,0],[1,a]),x=y(m===cI?f:p);if(p!==f&&m>0&&m<cI){let I=MB(lm([y(p),y(f)]),cI);x=Ep(I,[m,0],[1,a])}let w=_p([...d],[1,d.length]),A=Ge(x,Wi(w,u));return XA(A,h)});return(await l(g))[0]},dispose:()=>{u.dispose(),NA(e)}}}var qB=12,KB=8,jB=4,gX=2**32,yX=4e3;function JB({backend:r,onOutcome:t}){let e=It("generator"),n=It("towards"),[o,s,a]=["seed","truncation","way"].map(_=>It(_)),u=It("faces"),l=It("face"),i=It("walk"),c=Array.from({length:qB},(_,M)=>{let R=nr("canvas",{width:1,height:1}),L=nr("button",{type:"button",onclick:()=>E(M)},R,`${M}`);return L.ariaLabel=`Face ${M}`,{button:L,canvas:R}});It("grid").append(...c.map(({button:_})=>_));let p=Array.from({length:KB},(_,M)=>{let[R,L,$,W]=[-jB,jB,.1,0].map(String),z=nr("input",{type:"range",min:R,max:L,step:$,value:W});z.ariaLabel=`Direction ${M+1}`;let V=nr("output",{},"0"),Q=nr("label",{},nr("span",{ariaHidden:"true"},`${M+1}`),z,V);return{input:z,output:V,label:Q}});It("directions").append(...p.map(({label:_})=>_)),Ma(n,c.map((_,M)=>({value:`${M}`,text:`face ${M}`}))),n.value="1";let f=[],m,d=0,h="",g="",y=()=>f.find(({value:_})=>_===e.value),x=({address:_,version:M})=>`${_} ${M}`,w=()=>({seed:o.validity.valid?Math.floor(o.valueAsNumber):0,face:d,towards:Number(n.value),way:a.valueAsNumber,offsets:p.slice(0,m?.painter.directions).map(({input:_})=>_.valueAsNumber),truncation:s.valueAsNumber}),A=async(_,{seed:M,truncation:R})=>{let L=JSON.stringify([m?.file,M,R]);if(L===h)return;let $=await _.drawSeed({seed:M,truncation:R,count:qB});for(let[W,z]of $.entries())YB(z,c[W].canvas);h=L},I=Id(async()=>{let _=y();if(_===void 0)return;let M=x(_);u.ariaBusy="true",g="";try{if(M!==m?.file){let $=await QB(await xX(_.address),KB);m?.painter.dispose(),m={file:M,painter:$};for(let[W,{label:z}]of p.entries())z.hidden=W>=$.directions}let{painter:R}=m,L=w();YB(await R.draw(L),l),await A(R,L),v(L,R),t("")}catch(R){g=M,t(R instanceof Error?R.message:String(R))}finally{u.ariaBusy="false"}}),v=({seed:_,face:M,towards:R,way:L,offsets:$,truncation:W},z)=>{let{height:V,width:Q}=z.config,H=L===0?`face ${M}`:`${L} % of the way from face ${M} to ${R}`,ee=$.some(j=>j!==0)?", moved":"";l.ariaLabel=`Seed ${_}, ${H}${ee}`,It("caption").textContent=`${l.ariaLabel} \xB7 ${V}x${Q} \xB7 ${r}`;for(let[j,{button:N}]of c.entries())N.ariaPressed=String(j===M);It("truncation-value").textContent=W.toFixed(2),It("way-value").textContent=`${L} %`;for(let{input:j,output:N}of p)N.textContent=j.valueAsNumber.toFixed(1)},E=_=>{d=_,a.value="0",I()},T=0,F=()=>{cancelAnimationFrame(T),T=0,i.textContent="Walk"},k=()=>{let _=performance.now();i.textContent="Stop";let M=R=>{a.value=String(Math.round(50-50*Math.cos((R-_)/yX*2*Math.PI))),T=requestAnimationFrame(M),I()};T=requestAnimationFrame(M)};for(let _ of[o,s,a,n,...p.map(({input:M})=>M)])_.addEventListener("input",()=>I());return a.addEventListener("pointerdown",F),a.addEventListener("keydown",F),e.addEventListener("change",()=>I()),i.addEventListener("click",()=>T?F():k()),It("random").addEventListener("click",()=>{o.value=String(Math.floor(Math.random()*gX)),I()}),It("reset").addEventListener("click",()=>{for(let{input:_}of p)_.value="0";I()}),It("save").addEventListener("click",()=>XB(l,`face_${o.value}_${d}.png`)),It("save-all").addEventListener("click",()=>XB(wX(c.map(({canvas:_})=>_)),`faces_${o.value}.png`)),{update:async _=>{f=_,Ma(e,_);let M=y();M&&![m?.file,g].includes(x(M))&&await I()}}}async function xX(r){let t=await fetch(r);if(!t.ok)throw new Error(`Cannot load ${r}: ${(await t.text()).trim()}`);return new Uint8Array(await t.arrayBuffer())}function YB(r,t){t.width!==r.width&&(t.width=r.width),t.height!==r.height&&(t.height=r.height),t.getContext("2d").putImageData(r,0,0)}function wX(r){let[{width:e,height:n}]=r,o=nr("canvas",{width:4*e,height:Math.ceil(r.length/4)*n}),s=o.getContext("2d");for(let[a,u]of r.entries())s.drawImage(u,a%4*e,Math.floor(a/4)*n);return o}function XB(r,t){r.toBlob(e=>K0(e,t),"image/png")}function ZB(r){return`epoch_${String(r).padStart(4,"0")}.png`}var bX=200;function eP(r){let t=It("sample-run"),e=It("epoch"),n=It("sample"),o=It("play"),s=It("evolution"),a=It("config"),u=[],l,i=()=>u.find(({name:g})=>g===t.value),c=()=>{let{name:g,samples:y}=i()??{name:"",samples:[]},x=y[e.valueAsNumber];if(n.hidden=x===void 0,e.disabled=o.disabled=y.length<2,It("epoch-value").textContent=x===void 0?"none":String(x),x===void 0)return;e.setAttribute("aria-valuetext",`epoch ${x}`);let w=r(g,`samples/${ZB(x)}`);n.getAttribute("src")!==w&&(n.src=w),n.alt=`Faces from fixed noise after epoch ${x} of ${g}`},p=()=>{let g=Math.max(0,(i()?.samples.length??0)-1),y=e.value===e.max;e.max=String(g),y&&(e.value=String(g)),s.hidden=i()?.evolution===void 0,f(),c()},f=()=>{let g=s.querySelector("img"),{name:y,evolution:x}=i()??{};if(y===void 0||x===void 0||!s.open)return;let w=`${r(y,"evolution.gif")}?${x}`;g.getAttribute("src")!==w&&(g.src=w)},m=async()=>{let g=i()?.name;if(g===void 0||!a.open)return;let y=await fetch(r(g,"config.json"));a.querySelector("pre").textContent=await y.text()},d=()=>{clearInterval(l),l=void 0,o.textContent="Play"},h=()=>{e.value===e.max&&(e.value="0"),o.textContent="Stop",l=setInterval(()=>{e.stepUp(),c(),e.value===e.max&&d()},bX),c()};return e.addEventListener("input",c),o.addEventListener("click",()=>l?d():h()),s.addEventListener("toggle",f),a.addEventListener("toggle",m),t.addEventListener("change",()=>{d(),e.value=e.max,p(),m()}),g=>{u=g,Ma(t,u.map(({name:y})=>({value:y,text:y}))),p()}}var AX=2e3,pI=It("status"),rP=(r,t)=>{pI.textContent!==r&&(pI.textContent=r),pI.className=t?"failure":""},fI=r=>rP(r instanceof Error?r.message:String(r),!0),mI=(r,t)=>`runs/${encodeURIComponent(r)}/${t}`;async function tP(r){let t=await fetch(r).catch(()=>{throw new Error("Cannot reach the studio's server: is it still running?")});if(!t.ok)throw new Error(`Cannot load ${r}: ${(await t.text()).trim()}`);return await t.json()}function IX({runs:r,pretrained:t}){let e=r.flatMap(({name:o,generator:s})=>s===void 0?[]:[{value:`run ${o}`,text:o,address:mI(o,"generator.safetensors"),version:s}]),n={value:"pretrained",text:"comes with Nash",address:"pretrained.safetensors",version:""};return t?[...e,n]:e}function SX(r){let t=new Map;return{update:e=>{for(let{name:n}of e){if(t.has(n))continue;let o=Sd(t.size),s=nr("input",{type:"checkbox",checked:t.size===0,onchange:r}),a=nr("span",{className:"swatch"});a.style.background=o,t.set(n,{box:s,color:o}),It("runs").append(nr("label",{},s,a,n))}},chosen:e=>e.flatMap(n=>{let{box:o,color:s}=t.get(n.name);return o.checked?[{run:n,color:s}]:[]})}}async function CX(){let r=new URLSearchParams(location.search).get("backend")??"auto",{name:t}=await HB(r),e="",n=()=>{let h=`${l.runs.length} run${l.runs.length===1?"":"s"}`,g=l.live?"followed as they train":"as they were exported";rP(e||`${h}, ${g}`,e!=="")},o=JB({backend:t,onOutcome:h=>{e=h,n()}}),s=eP(mI),a=tS(),u=new Map,l={live:!1,pretrained:!1,runs:[]},i=async({name:h,metrics:g})=>{if(g===void 0)return;let y=u.get(h);if(y?.version===g)return y.figures;let x=await tP(mI(h,"metrics.json"));return u.set(h,{version:g,figures:x}),x},c="",f=Id(async()=>{let h=m.chosen(l.runs),g=JSON.stringify(h.map(({run:{name:x,metrics:w}})=>[x,w]));if(g===c)return;let y=await Promise.all(h.map(async({run:x,color:w})=>{let A=await i(x);return A?[{name:x.name,color:w,figures:A}]:[]}));c=g,a(y.flat())}),m=SX(()=>f().catch(fI)),d=async()=>{l=await tP("studio.json");let{runs:h}=l;It("of-runs").hidden=h.length===0,m.update(h),s(h),await f(),n(),await o.update(IX(l))};for(;;){try{document.hidden||await d()}catch(h){fI(h)}if(!l.live)return;await new Promise(h=>setTimeout(h,AX))}}CX().catch(fI);
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
