var u$=Object.create;var yy=Object.defineProperty;var l$=Object.getOwnPropertyDescriptor;var c$=Object.getOwnPropertyNames;var p$=Object.getPrototypeOf,f$=Object.prototype.hasOwnProperty;var Ir=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}},us=(r,t)=>{for(var e in t)yy(r,e,{get:t[e],enumerable:!0})},m$=(r,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of c$(t))!f$.call(r,o)&&o!==e&&yy(r,o,{get:()=>t[o],enumerable:!(n=l$(t,o))||n.enumerable});return r};var Hc=(r,t,e)=>(e=r!=null?u$(p$(r)):{},m$(t||!r||!r.__esModule?yy(e,"default",{value:r,enumerable:!0}):e,r));var L0=Ir(($J,$0)=>{$0.exports=Vt;var fo=null;try{fo=new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0,97,115,109,1,0,0,0,1,13,2,96,0,1,127,96,4,127,127,127,127,1,127,3,7,6,0,1,1,1,1,1,6,6,1,127,1,65,0,11,7,50,6,3,109,117,108,0,1,5,100,105,118,95,115,0,2,5,100,105,118,95,117,0,3,5,114,101,109,95,115,0,4,5,114,101,109,95,117,0,5,8,103,101,116,95,104,105,103,104,0,0,10,191,1,6,4,0,35,0,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,126,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,127,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,128,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,129,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,130,34,4,66,32,135,167,36,0,32,4,167,11])),{}).exports}catch{}function Vt(r,t,e){this.low=r|0,this.high=t|0,this.unsigned=!!e}Vt.prototype.__isLong__;Object.defineProperty(Vt.prototype,"__isLong__",{value:!0});function Bn(r){return(r&&r.__isLong__)===!0}Vt.isLong=Bn;var D0={},B0={};function yl(r,t){var e,n,o;return t?(r>>>=0,(o=0<=r&&r<256)&&(n=B0[r],n)?n:(e=Ht(r,(r|0)<0?-1:0,!0),o&&(B0[r]=e),e)):(r|=0,(o=-128<=r&&r<128)&&(n=D0[r],n)?n:(e=Ht(r,r<0?-1:0,!1),o&&(D0[r]=e),e))}Vt.fromInt=yl;function mo(r,t){if(isNaN(r))return t?Al:ho;if(t){if(r<0)return Al;if(r>=N0)return P0}else{if(r<=-T0)return Dn;if(r+1>=T0)return F0}return r<0?mo(-r,t).neg():Ht(r%Mp|0,r/Mp|0,t)}Vt.fromNumber=mo;function Ht(r,t,e){return new Vt(r,t,e)}Vt.fromBits=Ht;var nh=Math.pow;function cx(r,t,e){if(r.length===0)throw Error("empty string");if(r==="NaN"||r==="Infinity"||r==="+Infinity"||r==="-Infinity")return ho;if(typeof t=="number"?(e=t,t=!1):t=!!t,e=e||10,e<2||36<e)throw RangeError("radix");var n;if((n=r.indexOf("-"))>0)throw Error("interior hyphen");if(n===0)return cx(r.substring(1),t,e).neg();for(var o=mo(nh(e,8)),s=ho,a=0;a<r.length;a+=8){var u=Math.min(8,r.length-a),l=parseInt(r.substring(a,a+u),e);if(u<8){var i=mo(nh(e,u));s=s.mul(i).add(mo(l))}else s=s.mul(o),s=s.add(mo(l))}return s.unsigned=t,s}Vt.fromString=cx;function Uo(r,t){return typeof r=="number"?mo(r,t):typeof r=="string"?cx(r,t):Ht(r.low,r.high,typeof t=="boolean"?t:r.unsigned)}Vt.fromValue=Uo;var R0=65536,PO=1<<24,Mp=R0*R0,N0=Mp*Mp,T0=N0/2,_0=yl(PO),ho=yl(0);Vt.ZERO=ho;var Al=yl(0,!0);Vt.UZERO=Al;var Np=yl(1);Vt.ONE=Np;var M0=yl(1,!0);Vt.UONE=M0;var lx=yl(-1);Vt.NEG_ONE=lx;var F0=Ht(-1,2147483647,!1);Vt.MAX_VALUE=F0;var P0=Ht(-1,-1,!0);Vt.MAX_UNSIGNED_VALUE=P0;var Dn=Ht(0,-2147483648,!1);Vt.MIN_VALUE=Dn;var Ie=Vt.prototype;Ie.toInt=function(){return this.unsigned?this.low>>>0:this.low};Ie.toNumber=function(){return this.unsigned?(this.high>>>0)*Mp+(this.low>>>0):this.high*Mp+(this.low>>>0)};Ie.toString=function(t){if(t=t||10,t<2||36<t)throw RangeError("radix");if(this.isZero())return"0";if(this.isNegative())if(this.eq(Dn)){var e=mo(t),n=this.div(e),o=n.mul(e).sub(this);return n.toString(t)+o.toInt().toString(t)}else return"-"+this.neg().toString(t);for(var s=mo(nh(t,6),this.unsigned),a=this,u="";;){var l=a.div(s),i=a.sub(l.mul(s)).toInt()>>>0,c=i.toString(t);if(a=l,a.isZero())return c+u;for(;c.length<6;)c="0"+c;u=""+c+u}};Ie.getHighBits=function(){return this.high};Ie.getHighBitsUnsigned=function(){return this.high>>>0};Ie.getLowBits=function(){return this.low};Ie.getLowBitsUnsigned=function(){return this.low>>>0};Ie.getNumBitsAbs=function(){if(this.isNegative())return this.eq(Dn)?64:this.neg().getNumBitsAbs();for(var t=this.high!=0?this.high:this.low,e=31;e>0&&(t&1<<e)==0;e--);return this.high!=0?e+33:e+1};Ie.isZero=function(){return this.high===0&&this.low===0};Ie.eqz=Ie.isZero;Ie.isNegative=function(){return!this.unsigned&&this.high<0};Ie.isPositive=function(){return this.unsigned||this.high>=0};Ie.isOdd=function(){return(this.low&1)===1};Ie.isEven=function(){return(this.low&1)===0};Ie.equals=function(t){return Bn(t)||(t=Uo(t)),this.unsigned!==t.unsigned&&this.high>>>31===1&&t.high>>>31===1?!1:this.high===t.high&&this.low===t.low};Ie.eq=Ie.equals;Ie.notEquals=function(t){return!this.eq(t)};Ie.neq=Ie.notEquals;Ie.ne=Ie.notEquals;Ie.lessThan=function(t){return this.comp(t)<0};Ie.lt=Ie.lessThan;Ie.lessThanOrEqual=function(t){return this.comp(t)<=0};Ie.lte=Ie.lessThanOrEqual;Ie.le=Ie.lessThanOrEqual;Ie.greaterThan=function(t){return this.comp(t)>0};Ie.gt=Ie.greaterThan;Ie.greaterThanOrEqual=function(t){return this.comp(t)>=0};Ie.gte=Ie.greaterThanOrEqual;Ie.ge=Ie.greaterThanOrEqual;Ie.compare=function(t){if(Bn(t)||(t=Uo(t)),this.eq(t))return 0;var e=this.isNegative(),n=t.isNegative();return e&&!n?-1:!e&&n?1:this.unsigned?t.high>>>0>this.high>>>0||t.high===this.high&&t.low>>>0>this.low>>>0?-1:1:this.sub(t).isNegative()?-1:1};Ie.comp=Ie.compare;Ie.negate=function(){return!this.unsigned&&this.eq(Dn)?Dn:this.not().add(Np)};Ie.neg=Ie.negate;Ie.add=function(t){Bn(t)||(t=Uo(t));var e=this.high>>>16,n=this.high&65535,o=this.low>>>16,s=this.low&65535,a=t.high>>>16,u=t.high&65535,l=t.low>>>16,i=t.low&65535,c=0,p=0,f=0,m=0;return m+=s+i,f+=m>>>16,m&=65535,f+=o+l,p+=f>>>16,f&=65535,p+=n+u,c+=p>>>16,p&=65535,c+=e+a,c&=65535,Ht(f<<16|m,c<<16|p,this.unsigned)};Ie.subtract=function(t){return Bn(t)||(t=Uo(t)),this.add(t.neg())};Ie.sub=Ie.subtract;Ie.multiply=function(t){if(this.isZero())return ho;if(Bn(t)||(t=Uo(t)),fo){var e=fo.mul(this.low,this.high,t.low,t.high);return Ht(e,fo.get_high(),this.unsigned)}if(t.isZero())return ho;if(this.eq(Dn))return t.isOdd()?Dn:ho;if(t.eq(Dn))return this.isOdd()?Dn:ho;if(this.isNegative())return t.isNegative()?this.neg().mul(t.neg()):this.neg().mul(t).neg();if(t.isNegative())return this.mul(t.neg()).neg();if(this.lt(_0)&&t.lt(_0))return mo(this.toNumber()*t.toNumber(),this.unsigned);var n=this.high>>>16,o=this.high&65535,s=this.low>>>16,a=this.low&65535,u=t.high>>>16,l=t.high&65535,i=t.low>>>16,c=t.low&65535,p=0,f=0,m=0,d=0;return d+=a*c,m+=d>>>16,d&=65535,m+=s*c,f+=m>>>16,m&=65535,m+=a*i,f+=m>>>16,m&=65535,f+=o*c,p+=f>>>16,f&=65535,f+=s*i,p+=f>>>16,f&=65535,f+=a*l,p+=f>>>16,f&=65535,p+=n*c+o*i+s*l+a*u,p&=65535,Ht(m<<16|d,p<<16|f,this.unsigned)};Ie.mul=Ie.multiply;Ie.divide=function(t){if(Bn(t)||(t=Uo(t)),t.isZero())throw Error("division by zero");if(fo){if(!this.unsigned&&this.high===-2147483648&&t.low===-1&&t.high===-1)return this;var e=(this.unsigned?fo.div_u:fo.div_s)(this.low,this.high,t.low,t.high);return Ht(e,fo.get_high(),this.unsigned)}if(this.isZero())return this.unsigned?Al:ho;var n,o,s;if(this.unsigned){if(t.unsigned||(t=t.toUnsigned()),t.gt(this))return Al;if(t.gt(this.shru(1)))return M0;s=Al}else{if(this.eq(Dn)){if(t.eq(Np)||t.eq(lx))return Dn;if(t.eq(Dn))return Np;var a=this.shr(1);return n=a.div(t).shl(1),n.eq(ho)?t.isNegative()?Np:lx:(o=this.sub(t.mul(n)),s=n.add(o.div(t)),s)}else if(t.eq(Dn))return this.unsigned?Al:ho;if(this.isNegative())return t.isNegative()?this.neg().div(t.neg()):this.neg().div(t).neg();if(t.isNegative())return this.div(t.neg()).neg();s=ho}for(o=this;o.gte(t);){n=Math.max(1,Math.floor(o.toNumber()/t.toNumber()));for(var u=Math.ceil(Math.log(n)/Math.LN2),l=u<=48?1:nh(2,u-48),i=mo(n),c=i.mul(t);c.isNegative()||c.gt(o);)n-=l,i=mo(n,this.unsigned),c=i.mul(t);i.isZero()&&(i=Np),s=s.add(i),o=o.sub(c)}return s};Ie.div=Ie.divide;Ie.modulo=function(t){if(Bn(t)||(t=Uo(t)),fo){var e=(this.unsigned?fo.rem_u:fo.rem_s)(this.low,this.high,t.low,t.high);return Ht(e,fo.get_high(),this.unsigned)}return this.sub(this.div(t).mul(t))};Ie.mod=Ie.modulo;Ie.rem=Ie.modulo;Ie.not=function(){return Ht(~this.low,~this.high,this.unsigned)};Ie.and=function(t){return Bn(t)||(t=Uo(t)),Ht(this.low&t.low,this.high&t.high,this.unsigned)};Ie.or=function(t){return Bn(t)||(t=Uo(t)),Ht(this.low|t.low,this.high|t.high,this.unsigned)};Ie.xor=function(t){return Bn(t)||(t=Uo(t)),Ht(this.low^t.low,this.high^t.high,this.unsigned)};Ie.shiftLeft=function(t){return Bn(t)&&(t=t.toInt()),(t&=63)===0?this:t<32?Ht(this.low<<t,this.high<<t|this.low>>>32-t,this.unsigned):Ht(0,this.low<<t-32,this.unsigned)};Ie.shl=Ie.shiftLeft;Ie.shiftRight=function(t){return Bn(t)&&(t=t.toInt()),(t&=63)===0?this:t<32?Ht(this.low>>>t|this.high<<32-t,this.high>>t,this.unsigned):Ht(this.high>>t-32,this.high>=0?0:-1,this.unsigned)};Ie.shr=Ie.shiftRight;Ie.shiftRightUnsigned=function(t){if(Bn(t)&&(t=t.toInt()),t&=63,t===0)return this;var e=this.high;if(t<32){var n=this.low;return Ht(n>>>t|e<<32-t,e>>>t,this.unsigned)}else return t===32?Ht(e,0,this.unsigned):Ht(e>>>t-32,0,this.unsigned)};Ie.shru=Ie.shiftRightUnsigned;Ie.shr_u=Ie.shiftRightUnsigned;Ie.toSigned=function(){return this.unsigned?Ht(this.low,this.high,!1):this};Ie.toUnsigned=function(){return this.unsigned?this:Ht(this.low,this.high,!0)};Ie.toBytes=function(t){return t?this.toBytesLE():this.toBytesBE()};Ie.toBytesLE=function(){var t=this.high,e=this.low;return[e&255,e>>>8&255,e>>>16&255,e>>>24,t&255,t>>>8&255,t>>>16&255,t>>>24]};Ie.toBytesBE=function(){var t=this.high,e=this.low;return[t>>>24,t>>>16&255,t>>>8&255,t&255,e>>>24,e>>>16&255,e>>>8&255,e&255]};Vt.fromBytes=function(t,e,n){return n?Vt.fromBytesLE(t,e):Vt.fromBytesBE(t,e)};Vt.fromBytesLE=function(t,e){return new Vt(t[0]|t[1]<<8|t[2]<<16|t[3]<<24,t[4]|t[5]<<8|t[6]<<16|t[7]<<24,e)};Vt.fromBytesBE=function(t,e){return new Vt(t[4]<<24|t[5]<<16|t[6]<<8|t[7],t[0]<<24|t[1]<<16|t[2]<<8|t[3],e)}});var gS=Ir(()=>{});var AS=Ir(()=>{});var TS=Ir((RS,Jx)=>{(function(r,t,e){function n(u){var l=this,i=a();l.next=function(){var c=2091639*l.s0+l.c*23283064365386963e-26;return l.s0=l.s1,l.s1=l.s2,l.s2=c-(l.c=c|0)},l.c=1,l.s0=i(" "),l.s1=i(" "),l.s2=i(" "),l.s0-=i(u),l.s0<0&&(l.s0+=1),l.s1-=i(u),l.s1<0&&(l.s1+=1),l.s2-=i(u),l.s2<0&&(l.s2+=1),i=null}function o(u,l){return l.c=u.c,l.s0=u.s0,l.s1=u.s1,l.s2=u.s2,l}function s(u,l){var i=new n(u),c=l&&l.state,p=i.next;return p.int32=function(){return i.next()*4294967296|0},p.double=function(){return p()+(p()*2097152|0)*11102230246251565e-32},p.quick=p,c&&(typeof c=="object"&&o(c,i),p.state=function(){return o(i,{})}),p}function a(){var u=4022871197,l=function(i){i=String(i);for(var c=0;c<i.length;c++){u+=i.charCodeAt(c);var p=.02519603282416938*u;u=p>>>0,p-=u,p*=u,u=p>>>0,p-=u,u+=p*4294967296}return(u>>>0)*23283064365386963e-26};return l}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.alea=s})(RS,typeof Jx=="object"&&Jx,typeof define=="function"&&define)});var NS=Ir((_S,Zx)=>{(function(r,t,e){function n(a){var u=this,l="";u.x=0,u.y=0,u.z=0,u.w=0,u.next=function(){var c=u.x^u.x<<11;return u.x=u.y,u.y=u.z,u.z=u.w,u.w^=u.w>>>19^c^c>>>8},a===(a|0)?u.x=a:l+=a;for(var i=0;i<l.length+64;i++)u.x^=l.charCodeAt(i)|0,u.next()}function o(a,u){return u.x=a.x,u.y=a.y,u.z=a.z,u.w=a.w,u}function s(a,u){var l=new n(a),i=u&&u.state,c=function(){return(l.next()>>>0)/4294967296};return c.double=function(){do var p=l.next()>>>11,f=(l.next()>>>0)/4294967296,m=(p+f)/(1<<21);while(m===0);return m},c.int32=l.next,c.quick=c,i&&(typeof i=="object"&&o(i,l),c.state=function(){return o(l,{})}),c}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.xor128=s})(_S,typeof Zx=="object"&&Zx,typeof define=="function"&&define)});var FS=Ir((MS,eI)=>{(function(r,t,e){function n(a){var u=this,l="";u.next=function(){var c=u.x^u.x>>>2;return u.x=u.y,u.y=u.z,u.z=u.w,u.w=u.v,(u.d=u.d+362437|0)+(u.v=u.v^u.v<<4^(c^c<<1))|0},u.x=0,u.y=0,u.z=0,u.w=0,u.v=0,a===(a|0)?u.x=a:l+=a;for(var i=0;i<l.length+64;i++)u.x^=l.charCodeAt(i)|0,i==l.length&&(u.d=u.x<<10^u.x>>>4),u.next()}function o(a,u){return u.x=a.x,u.y=a.y,u.z=a.z,u.w=a.w,u.v=a.v,u.d=a.d,u}function s(a,u){var l=new n(a),i=u&&u.state,c=function(){return(l.next()>>>0)/4294967296};return c.double=function(){do var p=l.next()>>>11,f=(l.next()>>>0)/4294967296,m=(p+f)/(1<<21);while(m===0);return m},c.int32=l.next,c.quick=c,i&&(typeof i=="object"&&o(i,l),c.state=function(){return o(l,{})}),c}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.xorwow=s})(MS,typeof eI=="object"&&eI,typeof define=="function"&&define)});var $S=Ir((PS,tI)=>{(function(r,t,e){function n(a){var u=this;u.next=function(){var i=u.x,c=u.i,p,f,m;return p=i[c],p^=p>>>7,f=p^p<<24,p=i[c+1&7],f^=p^p>>>10,p=i[c+3&7],f^=p^p>>>3,p=i[c+4&7],f^=p^p<<7,p=i[c+7&7],p=p^p<<13,f^=p^p<<9,i[c]=f,u.i=c+1&7,f};function l(i,c){var p,f,m=[];if(c===(c|0))f=m[0]=c;else for(c=""+c,p=0;p<c.length;++p)m[p&7]=m[p&7]<<15^c.charCodeAt(p)+m[p+1&7]<<13;for(;m.length<8;)m.push(0);for(p=0;p<8&&m[p]===0;++p);for(p==8?f=m[7]=-1:f=m[p],i.x=m,i.i=0,p=256;p>0;--p)i.next()}l(u,a)}function o(a,u){return u.x=a.x.slice(),u.i=a.i,u}function s(a,u){a==null&&(a=+new Date);var l=new n(a),i=u&&u.state,c=function(){return(l.next()>>>0)/4294967296};return c.double=function(){do var p=l.next()>>>11,f=(l.next()>>>0)/4294967296,m=(p+f)/(1<<21);while(m===0);return m},c.int32=l.next,c.quick=c,i&&(i.x&&o(i,l),c.state=function(){return o(l,{})}),c}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.xorshift7=s})(PS,typeof tI=="object"&&tI,typeof define=="function"&&define)});var OS=Ir((LS,rI)=>{(function(r,t,e){function n(a){var u=this;u.next=function(){var i=u.w,c=u.X,p=u.i,f,m;return u.w=i=i+1640531527|0,m=c[p+34&127],f=c[p=p+1&127],m^=m<<13,f^=f<<17,m^=m>>>15,f^=f>>>12,m=c[p]=m^f,u.i=p,m+(i^i>>>16)|0};function l(i,c){var p,f,m,d,h,g=[],A=128;for(c===(c|0)?(f=c,c=null):(c=c+"\0",f=0,A=Math.max(A,c.length)),m=0,d=-32;d<A;++d)c&&(f^=c.charCodeAt((d+32)%c.length)),d===0&&(h=f),f^=f<<10,f^=f>>>15,f^=f<<4,f^=f>>>13,d>=0&&(h=h+1640531527|0,p=g[d&127]^=f+h,m=p==0?m+1:0);for(m>=128&&(g[(c&&c.length||0)&127]=-1),m=127,d=512;d>0;--d)f=g[m+34&127],p=g[m=m+1&127],f^=f<<13,p^=p<<17,f^=f>>>15,p^=p>>>12,g[m]=f^p;i.w=h,i.X=g,i.i=m}l(u,a)}function o(a,u){return u.i=a.i,u.w=a.w,u.X=a.X.slice(),u}function s(a,u){a==null&&(a=+new Date);var l=new n(a),i=u&&u.state,c=function(){return(l.next()>>>0)/4294967296};return c.double=function(){do var p=l.next()>>>11,f=(l.next()>>>0)/4294967296,m=(p+f)/(1<<21);while(m===0);return m},c.int32=l.next,c.quick=c,i&&(i.X&&o(i,l),c.state=function(){return o(l,{})}),c}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.xor4096=s})(LS,typeof rI=="object"&&rI,typeof define=="function"&&define)});var zS=Ir((QS,nI)=>{(function(r,t,e){function n(a){var u=this,l="";u.next=function(){var c=u.b,p=u.c,f=u.d,m=u.a;return c=c<<25^c>>>7^p,p=p-f|0,f=f<<24^f>>>8^m,m=m-c|0,u.b=c=c<<20^c>>>12^p,u.c=p=p-f|0,u.d=f<<16^p>>>16^m,u.a=m-c|0},u.a=0,u.b=0,u.c=-1640531527,u.d=1367130551,a===Math.floor(a)?(u.a=a/4294967296|0,u.b=a|0):l+=a;for(var i=0;i<l.length+20;i++)u.b^=l.charCodeAt(i)|0,u.next()}function o(a,u){return u.a=a.a,u.b=a.b,u.c=a.c,u.d=a.d,u}function s(a,u){var l=new n(a),i=u&&u.state,c=function(){return(l.next()>>>0)/4294967296};return c.double=function(){do var p=l.next()>>>11,f=(l.next()>>>0)/4294967296,m=(p+f)/(1<<21);while(m===0);return m},c.int32=l.next,c.quick=c,i&&(typeof i=="object"&&o(i,l),c.state=function(){return o(l,{})}),c}t&&t.exports?t.exports=s:e&&e.amd?e(function(){return s}):this.tychei=s})(QS,typeof nI=="object"&&nI,typeof define=="function"&&define)});var WS=Ir(()=>{});var GS=Ir((US,wh)=>{(function(r,t,e){var n=256,o=6,s=52,a="random",u=e.pow(n,o),l=e.pow(2,s),i=l*2,c=n-1,p;function f(x,w,b){var k=[];w=w==!0?{entropy:!0}:w||{};var E=g(h(w.entropy?[x,y(t)]:x??A(),3),k),T=new m(k),N=function(){for(var v=T.g(o),D=u,_=0;v<l;)v=(v+_)*n,D*=n,_=T.g(1);for(;v>=i;)v/=2,D/=2,_>>>=1;return(v+_)/D};return N.int32=function(){return T.g(4)|0},N.quick=function(){return T.g(4)/4294967296},N.double=N,g(y(T.S),t),(w.pass||b||function(v,D,_,B){return B&&(B.S&&d(B,T),v.state=function(){return d(T,{})}),_?(e[a]=v,D):v})(N,E,"global"in w?w.global:this==e,w.state)}function m(x){var w,b=x.length,k=this,E=0,T=k.i=k.j=0,N=k.S=[];for(b||(x=[b++]);E<n;)N[E]=E++;for(E=0;E<n;E++)N[E]=N[T=c&T+x[E%b]+(w=N[E])],N[T]=w;(k.g=function(v){for(var D,_=0,B=k.i,P=k.j,$=k.S;v--;)D=$[B=c&B+1],_=_*n+$[c&($[B]=$[P=c&P+D])+($[P]=D)];return k.i=B,k.j=P,_})(n)}function d(x,w){return w.i=x.i,w.j=x.j,w.S=x.S.slice(),w}function h(x,w){var b=[],k=typeof x,E;if(w&&k=="object")for(E in x)try{b.push(h(x[E],w-1))}catch{}return b.length?b:k=="string"?x:x+"\0"}function g(x,w){for(var b=x+"",k,E=0;E<b.length;)w[c&E]=c&(k^=w[c&E]*19)+b.charCodeAt(E++);return y(w)}function A(){try{var x;return p&&(x=p.randomBytes)?x=x(n):(x=new Uint8Array(n),(r.crypto||r.msCrypto).getRandomValues(x)),y(x)}catch{var w=r.navigator,b=w&&w.plugins;return[+new Date,r,b,r.screen,y(t)]}}function y(x){return String.fromCharCode.apply(0,x)}if(g(e.random(),t),typeof wh=="object"&&wh.exports){wh.exports=f;try{p=WS()}catch{}}else typeof define=="function"&&define.amd?define(function(){return f}):e["seed"+a]=f})(typeof self<"u"?self:US,[],Math)});var HS=Ir((ioe,VS)=>{var dz=TS(),hz=NS(),gz=FS(),Az=$S(),yz=OS(),xz=zS(),Ll=GS();Ll.alea=dz;Ll.xor128=hz;Ll.xorwow=gz;Ll.xorshift7=Az;Ll.xor4096=yz;Ll.tychei=xz;VS.exports=Ll});var uw=Ir(()=>{});var lw=Ir(()=>{});var iT=Ir(()=>{});var aT=Ir(()=>{});var uT=Ir(()=>{});var lT=Ir((eg,pw)=>{var cw=(()=>{var r=typeof document<"u"&&document.currentScript?document.currentScript.src:void 0;return typeof __filename<"u"&&(r=r||__filename),(function(t){t=t||{};function e(){return U.buffer!=ze&&wt(U.buffer),ot}function n(){return U.buffer!=ze&&wt(U.buffer),rt}function o(){return U.buffer!=ze&&wt(U.buffer),gt}function s(){return U.buffer!=ze&&wt(U.buffer),ur}function a(){return U.buffer!=ze&&wt(U.buffer),ct}function u(){return U.buffer!=ze&&wt(U.buffer),Cr}function l(){return U.buffer!=ze&&wt(U.buffer),Pt}var i=typeof t<"u"?t:{},c,p;i.ready=new Promise(function(O,q){c=O,p=q});var f;typeof process<"u"&&process.listeners&&(f={uncaughtException:process.listeners("uncaughtException"),unhandledRejection:process.listeners("unhandledRejection")});var m=Object.assign({},i),d=[],h="./this.program",g=(O,q)=>{throw q},A=typeof window=="object",y=typeof importScripts=="function",x=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string",w=i.ENVIRONMENT_IS_PTHREAD||!1,b="";function k(O){return i.locateFile?i.locateFile(O,b):b+O}var E,T,N,v;function D(O){if(O instanceof Cn)return;Q("exiting due to exception: "+O)}if(x){var _=uw(),B=lw();y?b=B.dirname(b)+"/":b=__dirname+"/",E=(q,he)=>(q=wi(q)?new URL(q):B.normalize(q),_.readFileSync(q,he?void 0:"utf8")),N=q=>{var he=E(q,!0);return he.buffer||(he=new Uint8Array(he)),he},T=(q,he,We)=>{q=wi(q)?new URL(q):B.normalize(q),_.readFile(q,function(Ze,Xe){Ze?We(Ze):he(Xe.buffer)})},process.argv.length>1&&(h=process.argv[1].replace(/\\/g,"/")),d=process.argv.slice(2),process.on("uncaughtException",function(q){if(!(q instanceof Cn))throw q}),process.on("unhandledRejection",function(q){throw q}),g=(q,he)=>{if(lr())throw process.exitCode=q,he;D(he),process.exit(q)},i.inspect=function(){return"[Emscripten Module object]"};let O;try{O=iT()}catch(q){throw console.error('The "worker_threads" module is not supported in this node.js build - perhaps a newer version is needed?'),q}global.Worker=O.Worker}else(A||y)&&(y?b=self.location.href:typeof document<"u"&&document.currentScript&&(b=document.currentScript.src),typeof r<"u"&&r&&(b=r),b.indexOf("blob:")!==0?b=b.substr(0,b.replace(/[?#].*/,"").lastIndexOf("/")+1):b="",x||(E=O=>{var q=new XMLHttpRequest;return q.open("GET",O,!1),q.send(null),q.responseText},y&&(N=O=>{var q=new XMLHttpRequest;return q.open("GET",O,!1),q.responseType="arraybuffer",q.send(null),new Uint8Array(q.response)}),T=(O,q,he)=>{var We=new XMLHttpRequest;We.open("GET",O,!0),We.responseType="arraybuffer",We.onload=()=>{if(We.status==200||We.status==0&&We.response){q(We.response);return}he()},We.onerror=he,We.send(null)}),v=O=>document.title=O);x&&typeof performance>"u"&&(global.performance=aT().performance);var P=console.log.bind(console),$=console.warn.bind(console);x&&(P=O=>_.writeSync(1,O+`
`),$=O=>_.writeSync(2,O+`
`));var z=i.print||P,Q=i.printErr||$;Object.assign(i,m),m=null,i.arguments&&(d=i.arguments),i.thisProgram&&(h=i.thisProgram),i.quit&&(g=i.quit);var G=4,V=Atomics.load,H=Atomics.store,J=Atomics.compareExchange,j;i.wasmBinary&&(j=i.wasmBinary);var M=i.noExitRuntime||!0;typeof WebAssembly!="object"&&Bo("no native wasm support detected");var U,re,X=!1,oe;function we(O,q){O||Bo(q)}var be=typeof TextDecoder<"u"?new TextDecoder("utf8"):void 0;function Ce(O,q,he){q>>>=0;for(var We=q+he,Ze=q;O[Ze]&&!(Ze>=We);)++Ze;if(Ze-q>16&&O.buffer&&be)return be.decode(O.buffer instanceof SharedArrayBuffer?O.slice(q,Ze):O.subarray(q,Ze));for(var Xe="";q<Ze;){var De=O[q++];if(!(De&128)){Xe+=String.fromCharCode(De);continue}var $e=O[q++]&63;if((De&224)==192){Xe+=String.fromCharCode((De&31)<<6|$e);continue}var nr=O[q++]&63;if((De&240)==224?De=(De&15)<<12|$e<<6|nr:De=(De&7)<<18|$e<<12|nr<<6|O[q++]&63,De<65536)Xe+=String.fromCharCode(De);else{var Hn=De-65536;Xe+=String.fromCharCode(55296|Hn>>10,56320|Hn&1023)}}return Xe}function Ne(O,q){return O>>>=0,O?Ce(n(),O,q):""}function Ue(O,q,he,We){if(he>>>=0,!(We>0))return 0;for(var Ze=he,Xe=he+We-1,De=0;De<O.length;++De){var $e=O.charCodeAt(De);if($e>=55296&&$e<=57343){var nr=O.charCodeAt(++De);$e=65536+(($e&1023)<<10)|nr&1023}if($e<=127){if(he>=Xe)break;q[he++>>>0]=$e}else if($e<=2047){if(he+1>=Xe)break;q[he++>>>0]=192|$e>>6,q[he++>>>0]=128|$e&63}else if($e<=65535){if(he+2>=Xe)break;q[he++>>>0]=224|$e>>12,q[he++>>>0]=128|$e>>6&63,q[he++>>>0]=128|$e&63}else{if(he+3>=Xe)break;q[he++>>>0]=240|$e>>18,q[he++>>>0]=128|$e>>12&63,q[he++>>>0]=128|$e>>6&63,q[he++>>>0]=128|$e&63}}return q[he>>>0]=0,he-Ze}function Ke(O,q,he){return Ue(O,n(),q,he)}var ze,ot,rt,gt,xt,ur,ct,Cr,Pt;w&&(ze=i.buffer);function wt(O){ze=O,i.HEAP8=ot=new Int8Array(O),i.HEAP16=gt=new Int16Array(O),i.HEAP32=ur=new Int32Array(O),i.HEAPU8=rt=new Uint8Array(O),i.HEAPU16=xt=new Uint16Array(O),i.HEAPU32=ct=new Uint32Array(O),i.HEAPF32=Cr=new Float32Array(O),i.HEAPF64=Pt=new Float64Array(O)}var Fe=i.INITIAL_MEMORY||16777216;if(w)U=i.wasmMemory,ze=i.buffer;else if(i.wasmMemory)U=i.wasmMemory;else if(U=new WebAssembly.Memory({initial:Fe/65536,maximum:65536,shared:!0}),!(U.buffer instanceof SharedArrayBuffer))throw Q("requested a shared WebAssembly.Memory but the returned buffer is not a SharedArrayBuffer, indicating that while the browser has SharedArrayBuffer it does not have WebAssembly threads support - you may need to set a flag"),x&&Q("(on node you may need: --experimental-wasm-threads --experimental-wasm-bulk-memory and/or recent version)"),Error("bad memory");U&&(ze=U.buffer),Fe=ze.byteLength,wt(ze);var ye,at=[],bt=[],tr=[],jr=!1;function lr(){return M}function Lr(){if(i.preRun)for(typeof i.preRun=="function"&&(i.preRun=[i.preRun]);i.preRun.length;)Sr(i.preRun.shift());bi(at)}function Ct(){jr=!0,!w&&bi(bt)}function cr(){if(!w){if(i.postRun)for(typeof i.postRun=="function"&&(i.postRun=[i.postRun]);i.postRun.length;)dc(i.postRun.shift());bi(tr)}}function Sr(O){at.unshift(O)}function Yr(O){bt.unshift(O)}function dc(O){tr.unshift(O)}var zn=0,Wn=null,Xr=null;function Ii(O){zn++,i.monitorRunDependencies&&i.monitorRunDependencies(zn)}function Jr(O){if(zn--,i.monitorRunDependencies&&i.monitorRunDependencies(zn),zn==0&&(Wn!==null&&(clearInterval(Wn),Wn=null),Xr)){var q=Xr;Xr=null,q()}}function Bo(O){i.onAbort&&i.onAbort(O),O="Aborted("+O+")",Q(O),X=!0,oe=1,O+=". Build with -sASSERTIONS for more info.";var q=new WebAssembly.RuntimeError(O);throw p(q),q}var hc="data:application/octet-stream;base64,";function gc(O){return O.startsWith(hc)}function wi(O){return O.startsWith("file://")}var Rr;Rr="tfjs-backend-wasm-threaded-simd.wasm",gc(Rr)||(Rr=k(Rr));function Ac(O){try{if(O==Rr&&j)return new Uint8Array(j);if(N)return N(O);throw"both async and sync fetching of the wasm failed"}catch(q){Bo(q)}}function Nf(){if(!j&&(A||y)){if(typeof fetch=="function"&&!wi(Rr))return fetch(Rr,{credentials:"same-origin"}).then(function(O){if(!O.ok)throw"failed to load wasm binary file at '"+Rr+"'";return O.arrayBuffer()}).catch(function(){return Ac(Rr)});if(T)return new Promise(function(O,q){T(Rr,function(he){O(new Uint8Array(he))},q)})}return Promise.resolve().then(function(){return Ac(Rr)})}function Ro(){var O={env:vc,wasi_snapshot_preview1:vc};function q(De,$e){var nr=De.exports;if(i.asm=nr,dn(i.asm._emscripten_tls_init),ye=i.asm.__indirect_function_table,Yr(i.asm.__wasm_call_ctors),re=$e,!w){var Hn=Ge.unusedWorkers.length;Ge.unusedWorkers.forEach(function(Ls){Ge.loadWasmModuleToWorker(Ls,function(){--Hn||Jr("wasm-instantiate")})})}}w||Ii("wasm-instantiate");function he(De){q(De.instance,De.module)}function We(De){return Nf().then(function($e){return WebAssembly.instantiate($e,O)}).then(function($e){return $e}).then(De,function($e){Q("failed to asynchronously prepare wasm: "+$e),Bo($e)})}function Ze(){return!j&&typeof WebAssembly.instantiateStreaming=="function"&&!gc(Rr)&&!wi(Rr)&&!x&&typeof fetch=="function"?fetch(Rr,{credentials:"same-origin"}).then(function(De){var $e=WebAssembly.instantiateStreaming(De,O);return $e.then(he,function(nr){return Q("wasm streaming compile failed: "+nr),Q("falling back to ArrayBuffer instantiation"),We(he)})}):We(he)}if(i.instantiateWasm)try{var Xe=i.instantiateWasm(O,q);return Xe}catch(De){Q("Module.instantiateWasm callback failed with error: "+De),p(De)}return Ze().catch(p),{}}var Tr,Un,To={};function Cn(O){this.name="ExitStatus",this.message="Program terminated with exit("+O+")",this.status=O}function an(O){var q=Ge.pthreads[O];delete Ge.pthreads[O],q.terminate(),hy(O),Ge.runningWorkers.splice(Ge.runningWorkers.indexOf(q),1),q.pthread_ptr=0}function Jo(O){var q=Ge.pthreads[O];q.postMessage({cmd:"cancel"})}function ro(O){var q=Ge.pthreads[O];we(q),Ge.returnWorkerToPool(q)}function yc(O){var q=Ge.getNewWorker();if(!q)return 6;Ge.runningWorkers.push(q),Ge.pthreads[O.pthread_ptr]=q,q.pthread_ptr=O.pthread_ptr;var he={cmd:"run",start_routine:O.startRoutine,arg:O.arg,pthread_ptr:O.pthread_ptr};return q.runPthread=()=>{x&&q.ref(),q.postMessage(he,O.transferList),delete q.runPthread},q.loaded&&q.runPthread(),0}var wa={varargs:void 0,get:function(){wa.varargs+=4;var O=s()[wa.varargs-4>>>2];return O},getStr:function(O){var q=Ne(O);return q}};function xc(O){if(w)return No(1,1,O);oe=O,lr()||(Ge.terminateAllThreads(),i.onExit&&i.onExit(O),X=!0),g(O,new Cn(O))}function Mf(O,q){if(oe=O,!q&&w)throw pr(O),"unwind";xc(O)}var no=Mf;function Ff(O){if(O instanceof Cn||O=="unwind")return oe;g(1,O)}var Ge={unusedWorkers:[],runningWorkers:[],tlsInitFunctions:[],pthreads:{},init:function(){w?Ge.initWorker():Ge.initMainThread()},initMainThread:function(){for(var O=8;O--;)Ge.allocateUnusedWorker()},initWorker:function(){M=!1},setExitStatus:function(O){oe=O},terminateAllThreads:function(){for(var O of Object.values(Ge.pthreads))Ge.returnWorkerToPool(O);for(var O of Ge.unusedWorkers)O.terminate();Ge.unusedWorkers=[]},returnWorkerToPool:function(O){var q=O.pthread_ptr;delete Ge.pthreads[q],Ge.unusedWorkers.push(O),Ge.runningWorkers.splice(Ge.runningWorkers.indexOf(O),1),O.pthread_ptr=0,x&&O.unref(),hy(q)},receiveObjectTransfer:function(O){},threadInitTLS:function(){Ge.tlsInitFunctions.forEach(O=>O())},loadWasmModuleToWorker:function(O,q){O.onmessage=Xe=>{var De=Xe.data,$e=De.cmd;if(O.pthread_ptr&&(Ge.currentProxiedOperationCallerThread=O.pthread_ptr),De.targetThread&&De.targetThread!=gd()){var nr=Ge.pthreads[De.targetThread];nr?nr.postMessage(De,De.transferList):Q('Internal error! Worker sent a message "'+$e+'" to target pthread '+De.targetThread+", but that thread no longer exists!"),Ge.currentProxiedOperationCallerThread=void 0;return}$e==="processProxyingQueue"?Bs(De.queue):$e==="spawnThread"?yc(De):$e==="cleanupThread"?ro(De.thread):$e==="killThread"?an(De.thread):$e==="cancelThread"?Jo(De.thread):$e==="loaded"?(O.loaded=!0,x&&O.unref(),q&&q(O),O.runPthread&&O.runPthread()):$e==="print"?z("Thread "+De.threadId+": "+De.text):$e==="printErr"?Q("Thread "+De.threadId+": "+De.text):$e==="alert"?alert("Thread "+De.threadId+": "+De.text):De.target==="setimmediate"?O.postMessage(De):$e==="callHandler"?i[De.handler](...De.args):$e&&Q("worker sent an unknown command "+$e),Ge.currentProxiedOperationCallerThread=void 0},O.onerror=Xe=>{var De="worker sent an error!";throw Q(De+" "+Xe.filename+":"+Xe.lineno+": "+Xe.message),Xe},x&&(O.on("message",function(Xe){O.onmessage({data:Xe})}),O.on("error",function(Xe){O.onerror(Xe)}),O.on("detachedExit",function(){}));var he=[],We=["onExit","onAbort","print","printErr"];for(var Ze of We)i.hasOwnProperty(Ze)&&he.push(Ze);O.postMessage({cmd:"load",handlers:he,urlOrBlob:i.mainScriptUrlOrBlob||r,wasmMemory:U,wasmModule:re})},allocateUnusedWorker:function(){var O,q=k("tfjs-backend-wasm-threaded-simd.worker.js");O=new Worker(q),Ge.unusedWorkers.push(O)},getNewWorker:function(){return Ge.unusedWorkers.length==0&&(Ge.allocateUnusedWorker(),Ge.loadWasmModuleToWorker(Ge.unusedWorkers[0])),Ge.unusedWorkers.pop()}};i.PThread=Ge;function bi(O){for(;O.length>0;)O.shift()(i)}function oo(){var O=gd(),q=s()[O+52>>>2],he=s()[O+56>>>2],We=q-he;_b(q,We),Ad(q)}i.establishStackSpace=oo;function pr(O){if(w)return No(2,0,O);try{no(O)}catch(q){Ff(q)}}var Kt=[];function fr(O){var q=Kt[O];return q||(O>=Kt.length&&(Kt.length=O+1),Kt[O]=q=ye.get(O)),q}function Ci(O,q){var he=fr(O)(q);lr()?Ge.setExitStatus(he):Tb(he)}i.invokeEntryPoint=Ci;function dn(O){Ge.tlsInitFunctions.push(O)}function Es(O){Db(O,!y,1,!A),Ge.threadInitTLS()}function Ic(O){w?postMessage({cmd:"cleanupThread",thread:O}):ro(O)}function Si(O,q,he,We){return w?No(3,1,O,q,he,We):Ds(O,q,he,We)}function Ds(O,q,he,We){if(typeof SharedArrayBuffer>"u")return Q("Current environment does not support SharedArrayBuffer, pthreads are not available!"),6;var Ze=[],Xe=0;if(w&&(Ze.length===0||Xe))return Si(O,q,he,We);if(Xe)return Xe;var De={startRoutine:he,pthread_ptr:O,arg:We,transferList:Ze};return w?(De.cmd="spawnThread",postMessage(De,Ze),0):yc(De)}function Zo(){return 65536}var ba=!0;function Ca(){return ba}function Bs(O){Atomics.store(s(),O>>2,1),gd()&&Rb(O),Atomics.compareExchange(s(),O>>2,1,0)}i.executeNotifiedProxyingQueue=Bs;function Sa(O,q,he,We){if(O==q)setTimeout(()=>Bs(We));else if(w)postMessage({targetThread:O,cmd:"processProxyingQueue",queue:We});else{var Ze=Ge.pthreads[O];if(!Ze)return;Ze.postMessage({cmd:"processProxyingQueue",queue:We})}return 1}function ka(O,q,he){return-1}function va(){Bo("")}function _o(O){_o.shown||(_o.shown={}),_o.shown[O]||(_o.shown[O]=1,x&&(O="warning: "+O),Q(O))}function Or(){x||y||_o("Blocking on the main thread is very dangerous, see https://emscripten.org/docs/porting/pthreads.html#blocking-on-the-main-browser-thread")}function wc(){return Date.now()}function Ea(){return 4294901760}function Da(){return Ea()}var ki;x?ki=()=>{var O=process.hrtime();return O[0]*1e3+O[1]/1e6}:ki=()=>performance.timeOrigin+performance.now();function Pf(O,q,he){n().copyWithin(O>>>0,q>>>0,q+he>>>0)}function $f(){return x?uT().cpus().length:navigator.hardwareConcurrency}function Lf(O){var q=gy(),he=O();return Ad(q),he}function No(O,q){var he=arguments.length-2,We=arguments;return Lf(()=>{for(var Ze=he,Xe=yd(Ze*8),De=Xe>>3,$e=0;$e<he;$e++){var nr=We[2+$e];l()[De+$e>>>0]=nr}return Bb(O,Ze,Xe,q)})}var vi=[];function Of(O,q,he){vi.length=q;for(var We=he>>3,Ze=0;Ze<q;Ze++)vi[Ze]=l()[We+Ze>>>0];var Xe=O<0,De=Xe?To[-O-1]:Ts[O];return De.apply(null,vi)}function bc(O){try{return U.grow(O-ze.byteLength+65535>>>16),wt(U.buffer),1}catch{}}function Ba(O){var q=n().length;if(O=O>>>0,O<=q)return!1;var he=Ea();if(O>he)return!1;let We=(nr,Hn)=>nr+(Hn-nr%Hn)%Hn;for(var Ze=1;Ze<=4;Ze*=2){var Xe=q*(1+.2/Ze);Xe=Math.min(Xe,O+100663296);var De=Math.min(he,We(Math.max(O,Xe),65536)),$e=bc(De);if($e)return!0}return!1}function Ei(){throw"unwind"}function Rs(O){return w?No(4,1,O):52}function Cc(O,q,he,We,Ze){return w?No(5,1,O,q,he,We,Ze):70}var Ra=[null,[],[]];function Qf(O,q){var he=Ra[O];q===0||q===10?((O===1?z:Q)(Ce(he,0)),he.length=0):he.push(q)}function Sc(O,q,he,We){if(w)return No(6,1,O,q,he,We);for(var Ze=0,Xe=0;Xe<he;Xe++){var De=a()[q>>>2],$e=a()[q+4>>>2];q+=8;for(var nr=0;nr<$e;nr++)Qf(O,n()[De+nr>>>0]);Ze+=$e}return a()[We>>>2]=Ze,0}function kc(O){var q=i["_"+O];return q}function es(O,q){e().set(O,q>>>0)}function Di(O,q,he,We,Ze){var Xe={string:vn=>{var Vc=0;if(vn!=null&&vn!==0){var Fb=(vn.length<<2)+1;Vc=yd(Fb),Ke(vn,Vc,Fb)}return Vc},array:vn=>{var Vc=yd(vn.length);return es(vn,Vc),Vc}};function De(vn){return q==="string"?Ne(vn):q==="boolean"?!!vn:vn}var $e=kc(O),nr=[],Hn=0;if(We)for(var Ls=0;Ls<We.length;Ls++){var Mb=Xe[he[Ls]];Mb?(Hn===0&&(Hn=gy()),nr[Ls]=Mb(We[Ls])):nr[Ls]=We[Ls]}var Ay=$e.apply(null,nr);function a$(vn){return Hn!==0&&Ad(Hn),De(vn)}return Ay=a$(Ay),Ay}function Ta(O,q,he,We){he=he||[];var Ze=he.every(De=>De==="number"||De==="boolean"),Xe=q!=="string";return Xe&&Ze&&!We?kc(O):function(){return Di(O,q,he,arguments,We)}}Ge.init();var Ts=[null,xc,pr,Si,Rs,Cc,Sc],vc={__emscripten_init_main_thread_js:Es,__emscripten_thread_cleanup:Ic,__pthread_create_js:Ds,_emscripten_default_pthread_stack_size:Zo,_emscripten_get_now_is_monotonic:Ca,_emscripten_notify_task_queue:Sa,_emscripten_set_offscreencanvas_size:ka,abort:va,emscripten_check_blocking_allowed:Or,emscripten_date_now:wc,emscripten_get_heap_max:Da,emscripten_get_now:ki,emscripten_memcpy_big:Pf,emscripten_num_logical_cores:$f,emscripten_receive_on_main_thread_js:Of,emscripten_resize_heap:Ba,emscripten_unwind_to_js_event_loop:Ei,exit:no,fd_close:Rs,fd_seek:Cc,fd_write:Sc,memory:U||i.wasmMemory},_s=Ro(),zf=i.___wasm_call_ctors=function(){return(zf=i.___wasm_call_ctors=i.asm.__wasm_call_ctors).apply(null,arguments)},Ec=i._init=function(){return(Ec=i._init=i.asm.init).apply(null,arguments)},_a=i._init_with_threads_count=function(){return(_a=i._init_with_threads_count=i.asm.init_with_threads_count).apply(null,arguments)},Na=i._get_threads_count=function(){return(Na=i._get_threads_count=i.asm.get_threads_count).apply(null,arguments)},Ma=i._register_tensor=function(){return(Ma=i._register_tensor=i.asm.register_tensor).apply(null,arguments)},ts=i._dispose_data=function(){return(ts=i._dispose_data=i.asm.dispose_data).apply(null,arguments)},rs=i._dispose=function(){return(rs=i._dispose=i.asm.dispose).apply(null,arguments)},Dc=i._Abs=function(){return(Dc=i._Abs=i.asm.Abs).apply(null,arguments)},Bc=i._Acos=function(){return(Bc=i._Acos=i.asm.Acos).apply(null,arguments)},ns=i._Acosh=function(){return(ns=i._Acosh=i.asm.Acosh).apply(null,arguments)},os=i._Add=function(){return(os=i._Add=i.asm.Add).apply(null,arguments)},Rc=i._AddN=function(){return(Rc=i._AddN=i.asm.AddN).apply(null,arguments)},Tc=i._All=function(){return(Tc=i._All=i.asm.All).apply(null,arguments)},Tt=i._Any=function(){return(Tt=i._Any=i.asm.Any).apply(null,arguments)},$t=i._ArgMax=function(){return($t=i._ArgMax=i.asm.ArgMax).apply(null,arguments)},so=i._ArgMin=function(){return(so=i._ArgMin=i.asm.ArgMin).apply(null,arguments)},yr=i._Asin=function(){return(yr=i._Asin=i.asm.Asin).apply(null,arguments)},mr=i._Asinh=function(){return(mr=i._Asinh=i.asm.Asinh).apply(null,arguments)},dr=i._Atan=function(){return(dr=i._Atan=i.asm.Atan).apply(null,arguments)},_t=i._Atan2=function(){return(_t=i._Atan2=i.asm.Atan2).apply(null,arguments)},ss=i._Atanh=function(){return(ss=i._Atanh=i.asm.Atanh).apply(null,arguments)},Bi=i._AvgPool=function(){return(Bi=i._AvgPool=i.asm.AvgPool).apply(null,arguments)},Wf=i._AvgPool3D=function(){return(Wf=i._AvgPool3D=i.asm.AvgPool3D).apply(null,arguments)},io=i._AvgPool3DGrad=function(){return(io=i._AvgPool3DGrad=i.asm.AvgPool3DGrad).apply(null,arguments)},Sn=i._AvgPoolGrad=function(){return(Sn=i._AvgPoolGrad=i.asm.AvgPoolGrad).apply(null,arguments)},Uf=i._BatchMatMul=function(){return(Uf=i._BatchMatMul=i.asm.BatchMatMul).apply(null,arguments)},Gf=i._Bincount=function(){return(Gf=i._Bincount=i.asm.Bincount).apply(null,arguments)},Vf=i._BitwiseAnd=function(){return(Vf=i._BitwiseAnd=i.asm.BitwiseAnd).apply(null,arguments)},Hf=i._Ceil=function(){return(Hf=i._Ceil=i.asm.Ceil).apply(null,arguments)},Gn=i._ClipByValue=function(){return(Gn=i._ClipByValue=i.asm.ClipByValue).apply(null,arguments)},ao=i._Conv2D=function(){return(ao=i._Conv2D=i.asm.Conv2D).apply(null,arguments)},Mo=i._Conv2DBackpropInput=function(){return(Mo=i._Conv2DBackpropInput=i.asm.Conv2DBackpropInput).apply(null,arguments)},is=i._Conv3D=function(){return(is=i._Conv3D=i.asm.Conv3D).apply(null,arguments)},qf=i._Conv3DBackpropFilterV2=function(){return(qf=i._Conv3DBackpropFilterV2=i.asm.Conv3DBackpropFilterV2).apply(null,arguments)},kn=i._Conv3DBackpropInputV2=function(){return(kn=i._Conv3DBackpropInputV2=i.asm.Conv3DBackpropInputV2).apply(null,arguments)},Kf=i._Cos=function(){return(Kf=i._Cos=i.asm.Cos).apply(null,arguments)},_c=i._Cosh=function(){return(_c=i._Cosh=i.asm.Cosh).apply(null,arguments)},Nc=i._CropAndResize=function(){return(Nc=i._CropAndResize=i.asm.CropAndResize).apply(null,arguments)},Ns=i._Cumprod=function(){return(Ns=i._Cumprod=i.asm.Cumprod).apply(null,arguments)},Ms=i._Cumsum=function(){return(Ms=i._Cumsum=i.asm.Cumsum).apply(null,arguments)},jf=i._DenseBincount=function(){return(jf=i._DenseBincount=i.asm.DenseBincount).apply(null,arguments)},Fa=i._DepthToSpace=function(){return(Fa=i._DepthToSpace=i.asm.DepthToSpace).apply(null,arguments)},Yf=i._DepthwiseConv2dNative=function(){return(Yf=i._DepthwiseConv2dNative=i.asm.DepthwiseConv2dNative).apply(null,arguments)},Fo=i._Diag=function(){return(Fo=i._Diag=i.asm.Diag).apply(null,arguments)},uo=i._Dilation2D=function(){return(uo=i._Dilation2D=i.asm.Dilation2D).apply(null,arguments)},Fs=i._Dilation2DBackpropFilter=function(){return(Fs=i._Dilation2DBackpropFilter=i.asm.Dilation2DBackpropFilter).apply(null,arguments)},Mc=i._Dilation2DBackpropInput=function(){return(Mc=i._Dilation2DBackpropInput=i.asm.Dilation2DBackpropInput).apply(null,arguments)},Pa=i._Elu=function(){return(Pa=i._Elu=i.asm.Elu).apply(null,arguments)},$a=i._EluGrad=function(){return($a=i._EluGrad=i.asm.EluGrad).apply(null,arguments)},La=i._Equal=function(){return(La=i._Equal=i.asm.Equal).apply(null,arguments)},Fc=i._Erf=function(){return(Fc=i._Erf=i.asm.Erf).apply(null,arguments)},Pc=i._Exp=function(){return(Pc=i._Exp=i.asm.Exp).apply(null,arguments)},$c=i._Expm1=function(){return($c=i._Expm1=i.asm.Expm1).apply(null,arguments)},Lc=i._FlipLeftRight=function(){return(Lc=i._FlipLeftRight=i.asm.FlipLeftRight).apply(null,arguments)},Oc=i._Floor=function(){return(Oc=i._Floor=i.asm.Floor).apply(null,arguments)},Qc=i._FloorDiv=function(){return(Qc=i._FloorDiv=i.asm.FloorDiv).apply(null,arguments)},Xf=i._FusedBatchNorm=function(){return(Xf=i._FusedBatchNorm=i.asm.FusedBatchNorm).apply(null,arguments)},zc=i._FusedConv2D=function(){return(zc=i._FusedConv2D=i.asm.FusedConv2D).apply(null,arguments)},Wc=i._FusedDepthwiseConv2D=function(){return(Wc=i._FusedDepthwiseConv2D=i.asm.FusedDepthwiseConv2D).apply(null,arguments)},as=i._Gather=function(){return(as=i._Gather=i.asm.Gather).apply(null,arguments)},Ri=i._GatherNd=function(){return(Ri=i._GatherNd=i.asm.GatherNd).apply(null,arguments)},hr=i._Greater=function(){return(hr=i._Greater=i.asm.Greater).apply(null,arguments)},Uc=i._GreaterEqual=function(){return(Uc=i._GreaterEqual=i.asm.GreaterEqual).apply(null,arguments)},rr=i._IsFinite=function(){return(rr=i._IsFinite=i.asm.IsFinite).apply(null,arguments)},Gc=i._IsInf=function(){return(Gc=i._IsInf=i.asm.IsInf).apply(null,arguments)},Oa=i._IsNan=function(){return(Oa=i._IsNan=i.asm.IsNan).apply(null,arguments)},Ps=i._LRN=function(){return(Ps=i._LRN=i.asm.LRN).apply(null,arguments)},Jf=i._LRNGrad=function(){return(Jf=i._LRNGrad=i.asm.LRNGrad).apply(null,arguments)},Zf=i._LeakyRelu=function(){return(Zf=i._LeakyRelu=i.asm.LeakyRelu).apply(null,arguments)},Qa=i._Less=function(){return(Qa=i._Less=i.asm.Less).apply(null,arguments)},S=i._LessEqual=function(){return(S=i._LessEqual=i.asm.LessEqual).apply(null,arguments)},R=i._LinSpace=function(){return(R=i._LinSpace=i.asm.LinSpace).apply(null,arguments)},F=i._Log=function(){return(F=i._Log=i.asm.Log).apply(null,arguments)},L=i._Log1p=function(){return(L=i._Log1p=i.asm.Log1p).apply(null,arguments)},W=i._LogicalAnd=function(){return(W=i._LogicalAnd=i.asm.LogicalAnd).apply(null,arguments)},Y=i._LogicalNot=function(){return(Y=i._LogicalNot=i.asm.LogicalNot).apply(null,arguments)},ae=i._LogicalOr=function(){return(ae=i._LogicalOr=i.asm.LogicalOr).apply(null,arguments)},pe=i._LogicalXor=function(){return(pe=i._LogicalXor=i.asm.LogicalXor).apply(null,arguments)},de=i._Max=function(){return(de=i._Max=i.asm.Max).apply(null,arguments)},Se=i._MaxPool=function(){return(Se=i._MaxPool=i.asm.MaxPool).apply(null,arguments)},ke=i._MaxPool3D=function(){return(ke=i._MaxPool3D=i.asm.MaxPool3D).apply(null,arguments)},Be=i._MaxPool3DGrad=function(){return(Be=i._MaxPool3DGrad=i.asm.MaxPool3DGrad).apply(null,arguments)},Ve=i._MaxPoolGrad=function(){return(Ve=i._MaxPoolGrad=i.asm.MaxPoolGrad).apply(null,arguments)},At=i._MaxPoolWithArgmax=function(){return(At=i._MaxPoolWithArgmax=i.asm.MaxPoolWithArgmax).apply(null,arguments)},dt=i._Maximum=function(){return(dt=i._Maximum=i.asm.Maximum).apply(null,arguments)},st=i._Mean=function(){return(st=i._Mean=i.asm.Mean).apply(null,arguments)},Qe=i._Min=function(){return(Qe=i._Min=i.asm.Min).apply(null,arguments)},Me=i._Minimum=function(){return(Me=i._Minimum=i.asm.Minimum).apply(null,arguments)},Nt=i._MirrorPad=function(){return(Nt=i._MirrorPad=i.asm.MirrorPad).apply(null,arguments)},Ut=i._Mod=function(){return(Ut=i._Mod=i.asm.Mod).apply(null,arguments)},gr=i._Multinomial=function(){return(gr=i._Multinomial=i.asm.Multinomial).apply(null,arguments)},kt=i._Multiply=function(){return(kt=i._Multiply=i.asm.Multiply).apply(null,arguments)},Gt=i._Neg=function(){return(Gt=i._Neg=i.asm.Neg).apply(null,arguments)},Zr=i._NonMaxSuppressionV3=function(){return(Zr=i._NonMaxSuppressionV3=i.asm.NonMaxSuppressionV3).apply(null,arguments)},_r=i._NonMaxSuppressionV4=function(){return(_r=i._NonMaxSuppressionV4=i.asm.NonMaxSuppressionV4).apply(null,arguments)},en=i._NonMaxSuppressionV5=function(){return(en=i._NonMaxSuppressionV5=i.asm.NonMaxSuppressionV5).apply(null,arguments)},un=i._NotEqual=function(){return(un=i._NotEqual=i.asm.NotEqual).apply(null,arguments)},ln=i._OneHot=function(){return(ln=i._OneHot=i.asm.OneHot).apply(null,arguments)},tn=i._PadV2=function(){return(tn=i._PadV2=i.asm.PadV2).apply(null,arguments)},cn=i._Pow=function(){return(cn=i._Pow=i.asm.Pow).apply(null,arguments)},Qr=i._Prelu=function(){return(Qr=i._Prelu=i.asm.Prelu).apply(null,arguments)},hn=i._Prod=function(){return(hn=i._Prod=i.asm.Prod).apply(null,arguments)},Ar=i._RealDiv=function(){return(Ar=i._RealDiv=i.asm.RealDiv).apply(null,arguments)},kr=i._Reciprocal=function(){return(kr=i._Reciprocal=i.asm.Reciprocal).apply(null,arguments)},Po=i._Relu=function(){return(Po=i._Relu=i.asm.Relu).apply(null,arguments)},K=i._Relu6=function(){return(K=i._Relu6=i.asm.Relu6).apply(null,arguments)},ce=i._ResizeBilinear=function(){return(ce=i._ResizeBilinear=i.asm.ResizeBilinear).apply(null,arguments)},Oe=i._ResizeBilinearGrad=function(){return(Oe=i._ResizeBilinearGrad=i.asm.ResizeBilinearGrad).apply(null,arguments)},yt=i._ResizeNearestNeighbor=function(){return(yt=i._ResizeNearestNeighbor=i.asm.ResizeNearestNeighbor).apply(null,arguments)},jt=i._ResizeNearestNeighborGrad=function(){return(jt=i._ResizeNearestNeighborGrad=i.asm.ResizeNearestNeighborGrad).apply(null,arguments)},Yt=i._Reverse=function(){return(Yt=i._Reverse=i.asm.Reverse).apply(null,arguments)},pt=i._RotateWithOffset=function(){return(pt=i._RotateWithOffset=i.asm.RotateWithOffset).apply(null,arguments)},ut=i._Round=function(){return(ut=i._Round=i.asm.Round).apply(null,arguments)},xr=i._Rsqrt=function(){return(xr=i._Rsqrt=i.asm.Rsqrt).apply(null,arguments)},Vn=i._ScatterNd=function(){return(Vn=i._ScatterNd=i.asm.ScatterNd).apply(null,arguments)},$s=i._SearchSorted=function(){return($s=i._SearchSorted=i.asm.SearchSorted).apply(null,arguments)},dd=i._SelectV2=function(){return(dd=i._SelectV2=i.asm.SelectV2).apply(null,arguments)},em=i._Selu=function(){return(em=i._Selu=i.asm.Selu).apply(null,arguments)},dy=i._Sigmoid=function(){return(dy=i._Sigmoid=i.asm.Sigmoid).apply(null,arguments)},pn=i._Sign=function(){return(pn=i._Sign=i.asm.Sign).apply(null,arguments)},Ti=i._Sin=function(){return(Ti=i._Sin=i.asm.Sin).apply(null,arguments)},hd=i._Sinh=function(){return(hd=i._Sinh=i.asm.Sinh).apply(null,arguments)},BP=i._Softmax=function(){return(BP=i._Softmax=i.asm.Softmax).apply(null,arguments)},RP=i._Softplus=function(){return(RP=i._Softplus=i.asm.Softplus).apply(null,arguments)},TP=i._SparseFillEmptyRows=function(){return(TP=i._SparseFillEmptyRows=i.asm.SparseFillEmptyRows).apply(null,arguments)},_P=i._SparseReshape=function(){return(_P=i._SparseReshape=i.asm.SparseReshape).apply(null,arguments)},NP=i._SparseSegmentReduction=function(){return(NP=i._SparseSegmentReduction=i.asm.SparseSegmentReduction).apply(null,arguments)},MP=i._SparseToDense=function(){return(MP=i._SparseToDense=i.asm.SparseToDense).apply(null,arguments)},FP=i._Sqrt=function(){return(FP=i._Sqrt=i.asm.Sqrt).apply(null,arguments)},PP=i._Square=function(){return(PP=i._Square=i.asm.Square).apply(null,arguments)},$P=i._SquaredDifference=function(){return($P=i._SquaredDifference=i.asm.SquaredDifference).apply(null,arguments)},LP=i._Step=function(){return(LP=i._Step=i.asm.Step).apply(null,arguments)},OP=i._StridedSlice=function(){return(OP=i._StridedSlice=i.asm.StridedSlice).apply(null,arguments)},QP=i._Sub=function(){return(QP=i._Sub=i.asm.Sub).apply(null,arguments)},zP=i._Sum=function(){return(zP=i._Sum=i.asm.Sum).apply(null,arguments)},WP=i._Tan=function(){return(WP=i._Tan=i.asm.Tan).apply(null,arguments)},UP=i._Tanh=function(){return(UP=i._Tanh=i.asm.Tanh).apply(null,arguments)},GP=i._TensorScatterUpdate=function(){return(GP=i._TensorScatterUpdate=i.asm.TensorScatterUpdate).apply(null,arguments)},VP=i._Tile=function(){return(VP=i._Tile=i.asm.Tile).apply(null,arguments)},HP=i._TopK=function(){return(HP=i._TopK=i.asm.TopK).apply(null,arguments)},qP=i._Transform=function(){return(qP=i._Transform=i.asm.Transform).apply(null,arguments)},KP=i._Transpose=function(){return(KP=i._Transpose=i.asm.Transpose).apply(null,arguments)},jP=i.__FusedMatMul=function(){return(jP=i.__FusedMatMul=i.asm._FusedMatMul).apply(null,arguments)},YP=i._malloc=function(){return(YP=i._malloc=i.asm.malloc).apply(null,arguments)},XP=i._free=function(){return(XP=i._free=i.asm.free).apply(null,arguments)},JP=i.__emscripten_tls_init=function(){return(JP=i.__emscripten_tls_init=i.asm._emscripten_tls_init).apply(null,arguments)},gd=i._pthread_self=function(){return(gd=i._pthread_self=i.asm.pthread_self).apply(null,arguments)},ZP=i.___errno_location=function(){return(ZP=i.___errno_location=i.asm.__errno_location).apply(null,arguments)},Db=i.__emscripten_thread_init=function(){return(Db=i.__emscripten_thread_init=i.asm._emscripten_thread_init).apply(null,arguments)},e$=i.__emscripten_thread_crashed=function(){return(e$=i.__emscripten_thread_crashed=i.asm._emscripten_thread_crashed).apply(null,arguments)},t$=i._emscripten_main_thread_process_queued_calls=function(){return(t$=i._emscripten_main_thread_process_queued_calls=i.asm.emscripten_main_thread_process_queued_calls).apply(null,arguments)},r$=i._emscripten_main_browser_thread_id=function(){return(r$=i._emscripten_main_browser_thread_id=i.asm.emscripten_main_browser_thread_id).apply(null,arguments)},Bb=i._emscripten_run_in_main_runtime_thread_js=function(){return(Bb=i._emscripten_run_in_main_runtime_thread_js=i.asm.emscripten_run_in_main_runtime_thread_js).apply(null,arguments)},n$=i._emscripten_dispatch_to_thread_=function(){return(n$=i._emscripten_dispatch_to_thread_=i.asm.emscripten_dispatch_to_thread_).apply(null,arguments)},Rb=i.__emscripten_proxy_execute_task_queue=function(){return(Rb=i.__emscripten_proxy_execute_task_queue=i.asm._emscripten_proxy_execute_task_queue).apply(null,arguments)},hy=i.__emscripten_thread_free_data=function(){return(hy=i.__emscripten_thread_free_data=i.asm._emscripten_thread_free_data).apply(null,arguments)},Tb=i.__emscripten_thread_exit=function(){return(Tb=i.__emscripten_thread_exit=i.asm._emscripten_thread_exit).apply(null,arguments)},_b=i._emscripten_stack_set_limits=function(){return(_b=i._emscripten_stack_set_limits=i.asm.emscripten_stack_set_limits).apply(null,arguments)},gy=i.stackSave=function(){return(gy=i.stackSave=i.asm.stackSave).apply(null,arguments)},Ad=i.stackRestore=function(){return(Ad=i.stackRestore=i.asm.stackRestore).apply(null,arguments)},yd=i.stackAlloc=function(){return(yd=i.stackAlloc=i.asm.stackAlloc).apply(null,arguments)},o$=i.dynCall_iijjiiii=function(){return(o$=i.dynCall_iijjiiii=i.asm.dynCall_iijjiiii).apply(null,arguments)},s$=i.dynCall_jiji=function(){return(s$=i.dynCall_jiji=i.asm.dynCall_jiji).apply(null,arguments)};i.keepRuntimeAlive=lr,i.wasmMemory=U,i.cwrap=Ta,i.ExitStatus=Cn,i.PThread=Ge;var xd;Xr=function O(){xd||Nb(),xd||(Xr=O)};function Nb(O){if(O=O||d,zn>0)return;if(w){c(i),Ct(),startWorker(i);return}if(Lr(),zn>0)return;function q(){xd||(xd=!0,i.calledRun=!0,!X&&(Ct(),c(i),i.onRuntimeInitialized&&i.onRuntimeInitialized(),cr()))}i.setStatus?(i.setStatus("Running..."),setTimeout(function(){setTimeout(function(){i.setStatus("")},1),q()},1)):q()}if(i.preInit)for(typeof i.preInit=="function"&&(i.preInit=[i.preInit]);i.preInit.length>0;)i.preInit.pop()();Nb();var Id;f&&(Id={uncaughtException:process.listeners("uncaughtException").filter(function(O){return!f.uncaughtException.indexOf(O)>-1}),unhandledRejection:process.listeners("unhandledRejection").filter(function(O){return!f.unhandledRejection.indexOf(O)>-1})});var wd;if(typeof WasmBackendModule<"u")wd=WasmBackendModule;else if(typeof t<"u")wd=t;else throw new Error("Could not find wasm module in post.js");if(Id){var i$=wd._dispose;wd._dispose=function(){i$(),Id.uncaughtException.forEach(function(O){process.removeListener("uncaughtException",O)}),Id.unhandledRejection.forEach(function(O){process.removeListener("unhandledRejection",O)})}}return t.ready})})();typeof eg=="object"&&typeof pw=="object"?pw.exports=cw:typeof define=="function"&&define.amd?define([],function(){return cw}):typeof eg=="object"&&(eg.WasmBackendModuleThreadedSimd=cw)});var pT=Ir((PFe,cT)=>{cT.exports.wasmWorkerContents=`"use strict";var Module={};var ENVIRONMENT_IS_NODE=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string";if(ENVIRONMENT_IS_NODE){var nodeWorkerThreads=require("worker_threads");var parentPort=nodeWorkerThreads.parentPort;parentPort.on("message",data=>onmessage({data:data}));var fs=require("fs");Object.assign(global,{self:global,require:require,Module:Module,location:{href:__filename},Worker:nodeWorkerThreads.Worker,importScripts:function(f){(0,eval)(fs.readFileSync(f,"utf8")+"//# sourceURL="+f)},postMessage:function(msg){parentPort.postMessage(msg)},performance:global.performance||{now:function(){return Date.now()}}})}var initializedJS=false;var pendingNotifiedProxyingQueues=[];function threadPrintErr(){var text=Array.prototype.slice.call(arguments).join(" ");if(ENVIRONMENT_IS_NODE){fs.writeSync(2,text+"
");return}console.error(text)}function threadAlert(){var text=Array.prototype.slice.call(arguments).join(" ");postMessage({cmd:"alert",text:text,threadId:Module["_pthread_self"]()})}var err=threadPrintErr;self.alert=threadAlert;Module["instantiateWasm"]=(info,receiveInstance)=>{var instance=new WebAssembly.Instance(Module["wasmModule"],info);receiveInstance(instance);Module["wasmModule"]=null;return instance.exports};self.onunhandledrejection=e=>{throw e.reason??e};self.startWorker=instance=>{Module=instance;postMessage({"cmd":"loaded"})};self.onmessage=e=>{try{if(e.data.cmd==="load"){Module["wasmModule"]=e.data.wasmModule;for(const handler of e.data.handlers){Module[handler]=function(){postMessage({cmd:"callHandler",handler:handler,args:[...arguments]})}}Module["wasmMemory"]=e.data.wasmMemory;Module["buffer"]=Module["wasmMemory"].buffer;Module["ENVIRONMENT_IS_PTHREAD"]=true;if(typeof e.data.urlOrBlob=="string"){importScripts(e.data.urlOrBlob)}else{var objectUrl=URL.createObjectURL(e.data.urlOrBlob);importScripts(objectUrl);URL.revokeObjectURL(objectUrl)}WasmBackendModuleThreadedSimd(Module)}else if(e.data.cmd==="run"){Module["__emscripten_thread_init"](e.data.pthread_ptr,0,0,1);Module["establishStackSpace"]();Module["PThread"].receiveObjectTransfer(e.data);Module["PThread"].threadInitTLS();if(!initializedJS){pendingNotifiedProxyingQueues.forEach(queue=>{Module["executeNotifiedProxyingQueue"](queue)});pendingNotifiedProxyingQueues=[];initializedJS=true}try{Module["invokeEntryPoint"](e.data.start_routine,e.data.arg)}catch(ex){if(ex!="unwind"){if(ex instanceof Module["ExitStatus"]){if(Module["keepRuntimeAlive"]()){}else{Module["__emscripten_thread_exit"](ex.status)}}else{throw ex}}}}else if(e.data.cmd==="cancel"){if(Module["_pthread_self"]()){Module["__emscripten_thread_exit"](-1)}}else if(e.data.target==="setimmediate"){}else if(e.data.cmd==="processProxyingQueue"){if(initializedJS){Module["executeNotifiedProxyingQueue"](e.data.queue)}else{pendingNotifiedProxyingQueues.push(e.data.queue)}}else if(e.data.cmd){err("worker.js received unknown command "+e.data.cmd);err(e.data)}}catch(ex){if(Module["__emscripten_thread_crashed"]){Module["__emscripten_thread_crashed"]()}throw ex}};`});var fT=Ir((tg,mw)=>{var fw=(()=>{var r=typeof document<"u"&&document.currentScript?document.currentScript.src:void 0;return typeof __filename<"u"&&(r=r||__filename),(function(t){t=t||{};var e=typeof t<"u"?t:{},n,o;e.ready=new Promise(function(K,ce){n=K,o=ce});var s;typeof process<"u"&&process.listeners&&(s={uncaughtException:process.listeners("uncaughtException"),unhandledRejection:process.listeners("unhandledRejection")});var a=Object.assign({},e),u=[],l="./this.program",i=(K,ce)=>{throw ce},c=typeof window=="object",p=typeof importScripts=="function",f=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string",m="";function d(K){return e.locateFile?e.locateFile(K,m):m+K}var h,g,A,y;function x(K){if(K instanceof Wn)return;E("exiting due to exception: "+K)}if(f){var w=uw(),b=lw();p?m=b.dirname(m)+"/":m=__dirname+"/",h=(K,ce)=>(K=Lr(K)?new URL(K):b.normalize(K),w.readFileSync(K,ce?void 0:"utf8")),A=K=>{var ce=h(K,!0);return ce.buffer||(ce=new Uint8Array(ce)),ce},g=(K,ce,Oe)=>{K=Lr(K)?new URL(K):b.normalize(K),w.readFile(K,function(yt,jt){yt?Oe(yt):ce(jt.buffer)})},process.argv.length>1&&(l=process.argv[1].replace(/\\/g,"/")),u=process.argv.slice(2),process.on("uncaughtException",function(K){if(!(K instanceof Wn))throw K}),process.on("unhandledRejection",function(K){throw K}),i=(K,ce)=>{if(rt())throw process.exitCode=K,ce;x(ce),process.exit(K)},e.inspect=function(){return"[Emscripten Module object]"}}else(c||p)&&(p?m=self.location.href:typeof document<"u"&&document.currentScript&&(m=document.currentScript.src),r&&(m=r),m.indexOf("blob:")!==0?m=m.substr(0,m.replace(/[?#].*/,"").lastIndexOf("/")+1):m="",h=K=>{var ce=new XMLHttpRequest;return ce.open("GET",K,!1),ce.send(null),ce.responseText},p&&(A=K=>{var ce=new XMLHttpRequest;return ce.open("GET",K,!1),ce.responseType="arraybuffer",ce.send(null),new Uint8Array(ce.response)}),g=(K,ce,Oe)=>{var yt=new XMLHttpRequest;yt.open("GET",K,!0),yt.responseType="arraybuffer",yt.onload=()=>{if(yt.status==200||yt.status==0&&yt.response){ce(yt.response);return}Oe()},yt.onerror=Oe,yt.send(null)},y=K=>document.title=K);var k=e.print||console.log.bind(console),E=e.printErr||console.warn.bind(console);Object.assign(e,a),a=null,e.arguments&&(u=e.arguments),e.thisProgram&&(l=e.thisProgram),e.quit&&(i=e.quit);var T=4,N;e.wasmBinary&&(N=e.wasmBinary);var v=e.noExitRuntime||!0;typeof WebAssembly!="object"&&tr("no native wasm support detected");var D,_=!1,B;function P(K,ce){K||tr(ce)}var $=typeof TextDecoder<"u"?new TextDecoder("utf8"):void 0;function z(K,ce,Oe){ce>>>=0;for(var yt=ce+Oe,jt=ce;K[jt]&&!(jt>=yt);)++jt;if(jt-ce>16&&K.buffer&&$)return $.decode(K.subarray(ce,jt));for(var Yt="";ce<jt;){var pt=K[ce++];if(!(pt&128)){Yt+=String.fromCharCode(pt);continue}var ut=K[ce++]&63;if((pt&224)==192){Yt+=String.fromCharCode((pt&31)<<6|ut);continue}var xr=K[ce++]&63;if((pt&240)==224?pt=(pt&15)<<12|ut<<6|xr:pt=(pt&7)<<18|ut<<12|xr<<6|K[ce++]&63,pt<65536)Yt+=String.fromCharCode(pt);else{var Vn=pt-65536;Yt+=String.fromCharCode(55296|Vn>>10,56320|Vn&1023)}}return Yt}function Q(K,ce){return K>>>=0,K?z(j,K,ce):""}function G(K,ce,Oe,yt){if(Oe>>>=0,!(yt>0))return 0;for(var jt=Oe,Yt=Oe+yt-1,pt=0;pt<K.length;++pt){var ut=K.charCodeAt(pt);if(ut>=55296&&ut<=57343){var xr=K.charCodeAt(++pt);ut=65536+((ut&1023)<<10)|xr&1023}if(ut<=127){if(Oe>=Yt)break;ce[Oe++>>>0]=ut}else if(ut<=2047){if(Oe+1>=Yt)break;ce[Oe++>>>0]=192|ut>>6,ce[Oe++>>>0]=128|ut&63}else if(ut<=65535){if(Oe+2>=Yt)break;ce[Oe++>>>0]=224|ut>>12,ce[Oe++>>>0]=128|ut>>6&63,ce[Oe++>>>0]=128|ut&63}else{if(Oe+3>=Yt)break;ce[Oe++>>>0]=240|ut>>18,ce[Oe++>>>0]=128|ut>>12&63,ce[Oe++>>>0]=128|ut>>6&63,ce[Oe++>>>0]=128|ut&63}}return ce[Oe>>>0]=0,Oe-jt}function V(K,ce,Oe){return G(K,j,ce,Oe)}var H,J,j,M,U,re,X,oe,we;function be(K){H=K,e.HEAP8=J=new Int8Array(K),e.HEAP16=M=new Int16Array(K),e.HEAP32=re=new Int32Array(K),e.HEAPU8=j=new Uint8Array(K),e.HEAPU16=U=new Uint16Array(K),e.HEAPU32=X=new Uint32Array(K),e.HEAPF32=oe=new Float32Array(K),e.HEAPF64=we=new Float64Array(K)}var Ce=e.INITIAL_MEMORY||16777216,Ne,Ue=[],Ke=[],ze=[],ot=!1;function rt(){return v}function gt(){if(e.preRun)for(typeof e.preRun=="function"&&(e.preRun=[e.preRun]);e.preRun.length;)ct(e.preRun.shift());Xr(Ue)}function xt(){ot=!0,Xr(Ke)}function ur(){if(e.postRun)for(typeof e.postRun=="function"&&(e.postRun=[e.postRun]);e.postRun.length;)Pt(e.postRun.shift());Xr(ze)}function ct(K){Ue.unshift(K)}function Cr(K){Ke.unshift(K)}function Pt(K){ze.unshift(K)}var wt=0,Fe=null,ye=null;function at(K){wt++,e.monitorRunDependencies&&e.monitorRunDependencies(wt)}function bt(K){if(wt--,e.monitorRunDependencies&&e.monitorRunDependencies(wt),wt==0&&(Fe!==null&&(clearInterval(Fe),Fe=null),ye)){var ce=ye;ye=null,ce()}}function tr(K){e.onAbort&&e.onAbort(K),K="Aborted("+K+")",E(K),_=!0,B=1,K+=". Build with -sASSERTIONS for more info.";var ce=new WebAssembly.RuntimeError(K);throw o(ce),ce}var jr="data:application/octet-stream;base64,";function lr(K){return K.startsWith(jr)}function Lr(K){return K.startsWith("file://")}var Ct;Ct="tfjs-backend-wasm.wasm",lr(Ct)||(Ct=d(Ct));function cr(K){try{if(K==Ct&&N)return new Uint8Array(N);if(A)return A(K);throw"both async and sync fetching of the wasm failed"}catch(ce){tr(ce)}}function Sr(){if(!N&&(c||p)){if(typeof fetch=="function"&&!Lr(Ct))return fetch(Ct,{credentials:"same-origin"}).then(function(K){if(!K.ok)throw"failed to load wasm binary file at '"+Ct+"'";return K.arrayBuffer()}).catch(function(){return cr(Ct)});if(g)return new Promise(function(K,ce){g(Ct,function(Oe){K(new Uint8Array(Oe))},ce)})}return Promise.resolve().then(function(){return cr(Ct)})}function Yr(){var K={env:ro,wasi_snapshot_preview1:ro};function ce(pt,ut){var xr=pt.exports;e.asm=xr,D=e.asm.memory,be(D.buffer),Ne=e.asm.__indirect_function_table,Cr(e.asm.__wasm_call_ctors),bt("wasm-instantiate")}at("wasm-instantiate");function Oe(pt){ce(pt.instance)}function yt(pt){return Sr().then(function(ut){return WebAssembly.instantiate(ut,K)}).then(function(ut){return ut}).then(pt,function(ut){E("failed to asynchronously prepare wasm: "+ut),tr(ut)})}function jt(){return!N&&typeof WebAssembly.instantiateStreaming=="function"&&!lr(Ct)&&!Lr(Ct)&&!f&&typeof fetch=="function"?fetch(Ct,{credentials:"same-origin"}).then(function(pt){var ut=WebAssembly.instantiateStreaming(pt,K);return ut.then(Oe,function(xr){return E("wasm streaming compile failed: "+xr),E("falling back to ArrayBuffer instantiation"),yt(Oe)})}):yt(Oe)}if(e.instantiateWasm)try{var Yt=e.instantiateWasm(K,ce);return Yt}catch(pt){E("Module.instantiateWasm callback failed with error: "+pt),o(pt)}return jt().catch(o),{}}var dc,zn;function Wn(K){this.name="ExitStatus",this.message="Program terminated with exit("+K+")",this.status=K}function Xr(K){for(;K.length>0;)K.shift()(e)}function Ii(){tr("")}function Jr(){return 4294901760}function Bo(){return Jr()}function hc(K,ce,Oe){j.copyWithin(K>>>0,ce>>>0,ce+Oe>>>0)}function gc(K){try{return D.grow(K-H.byteLength+65535>>>16),be(D.buffer),1}catch{}}function wi(K){var ce=j.length;K=K>>>0;var Oe=Jr();if(K>Oe)return!1;let yt=(xr,Vn)=>xr+(Vn-xr%Vn)%Vn;for(var jt=1;jt<=4;jt*=2){var Yt=ce*(1+.2/jt);Yt=Math.min(Yt,K+100663296);var pt=Math.min(Oe,yt(Math.max(K,Yt),65536)),ut=gc(pt);if(ut)return!0}return!1}var Rr={varargs:void 0,get:function(){Rr.varargs+=4;var K=re[Rr.varargs-4>>>2];return K},getStr:function(K){var ce=Q(K);return ce}};function Ac(K){return 52}function Nf(K,ce,Oe,yt,jt){return 70}var Ro=[null,[],[]];function Tr(K,ce){var Oe=Ro[K];ce===0||ce===10?((K===1?k:E)(z(Oe,0)),Oe.length=0):Oe.push(ce)}function Un(K,ce,Oe,yt){for(var jt=0,Yt=0;Yt<Oe;Yt++){var pt=X[ce>>>2],ut=X[ce+4>>>2];ce+=8;for(var xr=0;xr<ut;xr++)Tr(K,j[pt+xr>>>0]);jt+=ut}return X[yt>>>2]=jt,0}function To(K){var ce=e["_"+K];return ce}function Cn(K,ce){J.set(K,ce>>>0)}function an(K,ce,Oe,yt,jt){var Yt={string:pn=>{var Ti=0;if(pn!=null&&pn!==0){var hd=(pn.length<<2)+1;Ti=ln(hd),V(pn,Ti,hd)}return Ti},array:pn=>{var Ti=ln(pn.length);return Cn(pn,Ti),Ti}};function pt(pn){return ce==="string"?Q(pn):ce==="boolean"?!!pn:pn}var ut=To(K),xr=[],Vn=0;if(yt)for(var $s=0;$s<yt.length;$s++){var dd=Yt[Oe[$s]];dd?(Vn===0&&(Vn=en()),xr[$s]=dd(yt[$s])):xr[$s]=yt[$s]}var em=ut.apply(null,xr);function dy(pn){return Vn!==0&&un(Vn),pt(pn)}return em=dy(em),em}function Jo(K,ce,Oe,yt){Oe=Oe||[];var jt=Oe.every(pt=>pt==="number"||pt==="boolean"),Yt=ce!=="string";return Yt&&jt&&!yt?To(K):function(){return an(K,ce,Oe,arguments,yt)}}var ro={abort:Ii,emscripten_get_heap_max:Bo,emscripten_memcpy_big:hc,emscripten_resize_heap:wi,fd_close:Ac,fd_seek:Nf,fd_write:Un},yc=Yr(),wa=e.___wasm_call_ctors=function(){return(wa=e.___wasm_call_ctors=e.asm.__wasm_call_ctors).apply(null,arguments)},xc=e._init=function(){return(xc=e._init=e.asm.init).apply(null,arguments)},Mf=e._init_with_threads_count=function(){return(Mf=e._init_with_threads_count=e.asm.init_with_threads_count).apply(null,arguments)},no=e._get_threads_count=function(){return(no=e._get_threads_count=e.asm.get_threads_count).apply(null,arguments)},Ff=e._register_tensor=function(){return(Ff=e._register_tensor=e.asm.register_tensor).apply(null,arguments)},Ge=e._dispose_data=function(){return(Ge=e._dispose_data=e.asm.dispose_data).apply(null,arguments)},bi=e._dispose=function(){return(bi=e._dispose=e.asm.dispose).apply(null,arguments)},oo=e._Abs=function(){return(oo=e._Abs=e.asm.Abs).apply(null,arguments)},pr=e._Acos=function(){return(pr=e._Acos=e.asm.Acos).apply(null,arguments)},Kt=e._Acosh=function(){return(Kt=e._Acosh=e.asm.Acosh).apply(null,arguments)},fr=e._Add=function(){return(fr=e._Add=e.asm.Add).apply(null,arguments)},Ci=e._AddN=function(){return(Ci=e._AddN=e.asm.AddN).apply(null,arguments)},dn=e._All=function(){return(dn=e._All=e.asm.All).apply(null,arguments)},Es=e._Any=function(){return(Es=e._Any=e.asm.Any).apply(null,arguments)},Ic=e._ArgMax=function(){return(Ic=e._ArgMax=e.asm.ArgMax).apply(null,arguments)},Si=e._ArgMin=function(){return(Si=e._ArgMin=e.asm.ArgMin).apply(null,arguments)},Ds=e._Asin=function(){return(Ds=e._Asin=e.asm.Asin).apply(null,arguments)},Zo=e._Asinh=function(){return(Zo=e._Asinh=e.asm.Asinh).apply(null,arguments)},ba=e._Atan=function(){return(ba=e._Atan=e.asm.Atan).apply(null,arguments)},Ca=e._Atan2=function(){return(Ca=e._Atan2=e.asm.Atan2).apply(null,arguments)},Bs=e._Atanh=function(){return(Bs=e._Atanh=e.asm.Atanh).apply(null,arguments)},Sa=e._AvgPool=function(){return(Sa=e._AvgPool=e.asm.AvgPool).apply(null,arguments)},ka=e._AvgPool3D=function(){return(ka=e._AvgPool3D=e.asm.AvgPool3D).apply(null,arguments)},va=e._AvgPool3DGrad=function(){return(va=e._AvgPool3DGrad=e.asm.AvgPool3DGrad).apply(null,arguments)},_o=e._AvgPoolGrad=function(){return(_o=e._AvgPoolGrad=e.asm.AvgPoolGrad).apply(null,arguments)},Or=e._BatchMatMul=function(){return(Or=e._BatchMatMul=e.asm.BatchMatMul).apply(null,arguments)},wc=e._Bincount=function(){return(wc=e._Bincount=e.asm.Bincount).apply(null,arguments)},Ea=e._BitwiseAnd=function(){return(Ea=e._BitwiseAnd=e.asm.BitwiseAnd).apply(null,arguments)},Da=e._Ceil=function(){return(Da=e._Ceil=e.asm.Ceil).apply(null,arguments)},ki=e._ClipByValue=function(){return(ki=e._ClipByValue=e.asm.ClipByValue).apply(null,arguments)},Pf=e._Conv2D=function(){return(Pf=e._Conv2D=e.asm.Conv2D).apply(null,arguments)},$f=e._Conv2DBackpropInput=function(){return($f=e._Conv2DBackpropInput=e.asm.Conv2DBackpropInput).apply(null,arguments)},Lf=e._Conv3D=function(){return(Lf=e._Conv3D=e.asm.Conv3D).apply(null,arguments)},No=e._Conv3DBackpropFilterV2=function(){return(No=e._Conv3DBackpropFilterV2=e.asm.Conv3DBackpropFilterV2).apply(null,arguments)},vi=e._Conv3DBackpropInputV2=function(){return(vi=e._Conv3DBackpropInputV2=e.asm.Conv3DBackpropInputV2).apply(null,arguments)},Of=e._Cos=function(){return(Of=e._Cos=e.asm.Cos).apply(null,arguments)},bc=e._Cosh=function(){return(bc=e._Cosh=e.asm.Cosh).apply(null,arguments)},Ba=e._CropAndResize=function(){return(Ba=e._CropAndResize=e.asm.CropAndResize).apply(null,arguments)},Ei=e._Cumprod=function(){return(Ei=e._Cumprod=e.asm.Cumprod).apply(null,arguments)},Rs=e._Cumsum=function(){return(Rs=e._Cumsum=e.asm.Cumsum).apply(null,arguments)},Cc=e._DenseBincount=function(){return(Cc=e._DenseBincount=e.asm.DenseBincount).apply(null,arguments)},Ra=e._DepthToSpace=function(){return(Ra=e._DepthToSpace=e.asm.DepthToSpace).apply(null,arguments)},Qf=e._DepthwiseConv2dNative=function(){return(Qf=e._DepthwiseConv2dNative=e.asm.DepthwiseConv2dNative).apply(null,arguments)},Sc=e._Diag=function(){return(Sc=e._Diag=e.asm.Diag).apply(null,arguments)},kc=e._Dilation2D=function(){return(kc=e._Dilation2D=e.asm.Dilation2D).apply(null,arguments)},es=e._Dilation2DBackpropFilter=function(){return(es=e._Dilation2DBackpropFilter=e.asm.Dilation2DBackpropFilter).apply(null,arguments)},Di=e._Dilation2DBackpropInput=function(){return(Di=e._Dilation2DBackpropInput=e.asm.Dilation2DBackpropInput).apply(null,arguments)},Ta=e._Elu=function(){return(Ta=e._Elu=e.asm.Elu).apply(null,arguments)},Ts=e._EluGrad=function(){return(Ts=e._EluGrad=e.asm.EluGrad).apply(null,arguments)},vc=e._Equal=function(){return(vc=e._Equal=e.asm.Equal).apply(null,arguments)},_s=e._Erf=function(){return(_s=e._Erf=e.asm.Erf).apply(null,arguments)},zf=e._Exp=function(){return(zf=e._Exp=e.asm.Exp).apply(null,arguments)},Ec=e._Expm1=function(){return(Ec=e._Expm1=e.asm.Expm1).apply(null,arguments)},_a=e._FlipLeftRight=function(){return(_a=e._FlipLeftRight=e.asm.FlipLeftRight).apply(null,arguments)},Na=e._Floor=function(){return(Na=e._Floor=e.asm.Floor).apply(null,arguments)},Ma=e._FloorDiv=function(){return(Ma=e._FloorDiv=e.asm.FloorDiv).apply(null,arguments)},ts=e._FusedBatchNorm=function(){return(ts=e._FusedBatchNorm=e.asm.FusedBatchNorm).apply(null,arguments)},rs=e._FusedConv2D=function(){return(rs=e._FusedConv2D=e.asm.FusedConv2D).apply(null,arguments)},Dc=e._FusedDepthwiseConv2D=function(){return(Dc=e._FusedDepthwiseConv2D=e.asm.FusedDepthwiseConv2D).apply(null,arguments)},Bc=e._Gather=function(){return(Bc=e._Gather=e.asm.Gather).apply(null,arguments)},ns=e._GatherNd=function(){return(ns=e._GatherNd=e.asm.GatherNd).apply(null,arguments)},os=e._Greater=function(){return(os=e._Greater=e.asm.Greater).apply(null,arguments)},Rc=e._GreaterEqual=function(){return(Rc=e._GreaterEqual=e.asm.GreaterEqual).apply(null,arguments)},Tc=e._IsFinite=function(){return(Tc=e._IsFinite=e.asm.IsFinite).apply(null,arguments)},Tt=e._IsInf=function(){return(Tt=e._IsInf=e.asm.IsInf).apply(null,arguments)},$t=e._IsNan=function(){return($t=e._IsNan=e.asm.IsNan).apply(null,arguments)},so=e._LRN=function(){return(so=e._LRN=e.asm.LRN).apply(null,arguments)},yr=e._LRNGrad=function(){return(yr=e._LRNGrad=e.asm.LRNGrad).apply(null,arguments)},mr=e._LeakyRelu=function(){return(mr=e._LeakyRelu=e.asm.LeakyRelu).apply(null,arguments)},dr=e._Less=function(){return(dr=e._Less=e.asm.Less).apply(null,arguments)},_t=e._LessEqual=function(){return(_t=e._LessEqual=e.asm.LessEqual).apply(null,arguments)},ss=e._LinSpace=function(){return(ss=e._LinSpace=e.asm.LinSpace).apply(null,arguments)},Bi=e._Log=function(){return(Bi=e._Log=e.asm.Log).apply(null,arguments)},Wf=e._Log1p=function(){return(Wf=e._Log1p=e.asm.Log1p).apply(null,arguments)},io=e._LogicalAnd=function(){return(io=e._LogicalAnd=e.asm.LogicalAnd).apply(null,arguments)},Sn=e._LogicalNot=function(){return(Sn=e._LogicalNot=e.asm.LogicalNot).apply(null,arguments)},Uf=e._LogicalOr=function(){return(Uf=e._LogicalOr=e.asm.LogicalOr).apply(null,arguments)},Gf=e._LogicalXor=function(){return(Gf=e._LogicalXor=e.asm.LogicalXor).apply(null,arguments)},Vf=e._Max=function(){return(Vf=e._Max=e.asm.Max).apply(null,arguments)},Hf=e._MaxPool=function(){return(Hf=e._MaxPool=e.asm.MaxPool).apply(null,arguments)},Gn=e._MaxPool3D=function(){return(Gn=e._MaxPool3D=e.asm.MaxPool3D).apply(null,arguments)},ao=e._MaxPool3DGrad=function(){return(ao=e._MaxPool3DGrad=e.asm.MaxPool3DGrad).apply(null,arguments)},Mo=e._MaxPoolGrad=function(){return(Mo=e._MaxPoolGrad=e.asm.MaxPoolGrad).apply(null,arguments)},is=e._MaxPoolWithArgmax=function(){return(is=e._MaxPoolWithArgmax=e.asm.MaxPoolWithArgmax).apply(null,arguments)},qf=e._Maximum=function(){return(qf=e._Maximum=e.asm.Maximum).apply(null,arguments)},kn=e._Mean=function(){return(kn=e._Mean=e.asm.Mean).apply(null,arguments)},Kf=e._Min=function(){return(Kf=e._Min=e.asm.Min).apply(null,arguments)},_c=e._Minimum=function(){return(_c=e._Minimum=e.asm.Minimum).apply(null,arguments)},Nc=e._MirrorPad=function(){return(Nc=e._MirrorPad=e.asm.MirrorPad).apply(null,arguments)},Ns=e._Mod=function(){return(Ns=e._Mod=e.asm.Mod).apply(null,arguments)},Ms=e._Multinomial=function(){return(Ms=e._Multinomial=e.asm.Multinomial).apply(null,arguments)},jf=e._Multiply=function(){return(jf=e._Multiply=e.asm.Multiply).apply(null,arguments)},Fa=e._Neg=function(){return(Fa=e._Neg=e.asm.Neg).apply(null,arguments)},Yf=e._NonMaxSuppressionV3=function(){return(Yf=e._NonMaxSuppressionV3=e.asm.NonMaxSuppressionV3).apply(null,arguments)},Fo=e._NonMaxSuppressionV4=function(){return(Fo=e._NonMaxSuppressionV4=e.asm.NonMaxSuppressionV4).apply(null,arguments)},uo=e._NonMaxSuppressionV5=function(){return(uo=e._NonMaxSuppressionV5=e.asm.NonMaxSuppressionV5).apply(null,arguments)},Fs=e._NotEqual=function(){return(Fs=e._NotEqual=e.asm.NotEqual).apply(null,arguments)},Mc=e._OneHot=function(){return(Mc=e._OneHot=e.asm.OneHot).apply(null,arguments)},Pa=e._PadV2=function(){return(Pa=e._PadV2=e.asm.PadV2).apply(null,arguments)},$a=e._Pow=function(){return($a=e._Pow=e.asm.Pow).apply(null,arguments)},La=e._Prelu=function(){return(La=e._Prelu=e.asm.Prelu).apply(null,arguments)},Fc=e._Prod=function(){return(Fc=e._Prod=e.asm.Prod).apply(null,arguments)},Pc=e._RealDiv=function(){return(Pc=e._RealDiv=e.asm.RealDiv).apply(null,arguments)},$c=e._Reciprocal=function(){return($c=e._Reciprocal=e.asm.Reciprocal).apply(null,arguments)},Lc=e._Relu=function(){return(Lc=e._Relu=e.asm.Relu).apply(null,arguments)},Oc=e._Relu6=function(){return(Oc=e._Relu6=e.asm.Relu6).apply(null,arguments)},Qc=e._ResizeBilinear=function(){return(Qc=e._ResizeBilinear=e.asm.ResizeBilinear).apply(null,arguments)},Xf=e._ResizeBilinearGrad=function(){return(Xf=e._ResizeBilinearGrad=e.asm.ResizeBilinearGrad).apply(null,arguments)},zc=e._ResizeNearestNeighbor=function(){return(zc=e._ResizeNearestNeighbor=e.asm.ResizeNearestNeighbor).apply(null,arguments)},Wc=e._ResizeNearestNeighborGrad=function(){return(Wc=e._ResizeNearestNeighborGrad=e.asm.ResizeNearestNeighborGrad).apply(null,arguments)},as=e._Reverse=function(){return(as=e._Reverse=e.asm.Reverse).apply(null,arguments)},Ri=e._RotateWithOffset=function(){return(Ri=e._RotateWithOffset=e.asm.RotateWithOffset).apply(null,arguments)},hr=e._Round=function(){return(hr=e._Round=e.asm.Round).apply(null,arguments)},Uc=e._Rsqrt=function(){return(Uc=e._Rsqrt=e.asm.Rsqrt).apply(null,arguments)},rr=e._ScatterNd=function(){return(rr=e._ScatterNd=e.asm.ScatterNd).apply(null,arguments)},Gc=e._SearchSorted=function(){return(Gc=e._SearchSorted=e.asm.SearchSorted).apply(null,arguments)},Oa=e._SelectV2=function(){return(Oa=e._SelectV2=e.asm.SelectV2).apply(null,arguments)},Ps=e._Selu=function(){return(Ps=e._Selu=e.asm.Selu).apply(null,arguments)},Jf=e._Sigmoid=function(){return(Jf=e._Sigmoid=e.asm.Sigmoid).apply(null,arguments)},Zf=e._Sign=function(){return(Zf=e._Sign=e.asm.Sign).apply(null,arguments)},Qa=e._Sin=function(){return(Qa=e._Sin=e.asm.Sin).apply(null,arguments)},S=e._Sinh=function(){return(S=e._Sinh=e.asm.Sinh).apply(null,arguments)},R=e._Softmax=function(){return(R=e._Softmax=e.asm.Softmax).apply(null,arguments)},F=e._Softplus=function(){return(F=e._Softplus=e.asm.Softplus).apply(null,arguments)},L=e._SparseFillEmptyRows=function(){return(L=e._SparseFillEmptyRows=e.asm.SparseFillEmptyRows).apply(null,arguments)},W=e._SparseReshape=function(){return(W=e._SparseReshape=e.asm.SparseReshape).apply(null,arguments)},Y=e._SparseSegmentReduction=function(){return(Y=e._SparseSegmentReduction=e.asm.SparseSegmentReduction).apply(null,arguments)},ae=e._SparseToDense=function(){return(ae=e._SparseToDense=e.asm.SparseToDense).apply(null,arguments)},pe=e._Sqrt=function(){return(pe=e._Sqrt=e.asm.Sqrt).apply(null,arguments)},de=e._Square=function(){return(de=e._Square=e.asm.Square).apply(null,arguments)},Se=e._SquaredDifference=function(){return(Se=e._SquaredDifference=e.asm.SquaredDifference).apply(null,arguments)},ke=e._Step=function(){return(ke=e._Step=e.asm.Step).apply(null,arguments)},Be=e._StridedSlice=function(){return(Be=e._StridedSlice=e.asm.StridedSlice).apply(null,arguments)},Ve=e._Sub=function(){return(Ve=e._Sub=e.asm.Sub).apply(null,arguments)},At=e._Sum=function(){return(At=e._Sum=e.asm.Sum).apply(null,arguments)},dt=e._Tan=function(){return(dt=e._Tan=e.asm.Tan).apply(null,arguments)},st=e._Tanh=function(){return(st=e._Tanh=e.asm.Tanh).apply(null,arguments)},Qe=e._TensorScatterUpdate=function(){return(Qe=e._TensorScatterUpdate=e.asm.TensorScatterUpdate).apply(null,arguments)},Me=e._Tile=function(){return(Me=e._Tile=e.asm.Tile).apply(null,arguments)},Nt=e._TopK=function(){return(Nt=e._TopK=e.asm.TopK).apply(null,arguments)},Ut=e._Transform=function(){return(Ut=e._Transform=e.asm.Transform).apply(null,arguments)},gr=e._Transpose=function(){return(gr=e._Transpose=e.asm.Transpose).apply(null,arguments)},kt=e.__FusedMatMul=function(){return(kt=e.__FusedMatMul=e.asm._FusedMatMul).apply(null,arguments)},Gt=e._malloc=function(){return(Gt=e._malloc=e.asm.malloc).apply(null,arguments)},Zr=e._free=function(){return(Zr=e._free=e.asm.free).apply(null,arguments)},_r=e.___errno_location=function(){return(_r=e.___errno_location=e.asm.__errno_location).apply(null,arguments)},en=e.stackSave=function(){return(en=e.stackSave=e.asm.stackSave).apply(null,arguments)},un=e.stackRestore=function(){return(un=e.stackRestore=e.asm.stackRestore).apply(null,arguments)},ln=e.stackAlloc=function(){return(ln=e.stackAlloc=e.asm.stackAlloc).apply(null,arguments)},tn=e.dynCall_iijjiiii=function(){return(tn=e.dynCall_iijjiiii=e.asm.dynCall_iijjiiii).apply(null,arguments)},cn=e.dynCall_jiji=function(){return(cn=e.dynCall_jiji=e.asm.dynCall_jiji).apply(null,arguments)};e.cwrap=Jo;var Qr;ye=function K(){Qr||hn(),Qr||(ye=K)};function hn(K){if(K=K||u,wt>0||(gt(),wt>0))return;function ce(){Qr||(Qr=!0,e.calledRun=!0,!_&&(xt(),n(e),e.onRuntimeInitialized&&e.onRuntimeInitialized(),ur()))}e.setStatus?(e.setStatus("Running..."),setTimeout(function(){setTimeout(function(){e.setStatus("")},1),ce()},1)):ce()}if(e.preInit)for(typeof e.preInit=="function"&&(e.preInit=[e.preInit]);e.preInit.length>0;)e.preInit.pop()();hn();var Ar;s&&(Ar={uncaughtException:process.listeners("uncaughtException").filter(function(K){return!s.uncaughtException.indexOf(K)>-1}),unhandledRejection:process.listeners("unhandledRejection").filter(function(K){return!s.unhandledRejection.indexOf(K)>-1})});var kr;if(typeof t<"u")kr=t;else if(typeof WasmBackendModuleThreadedSimd<"u")kr=WasmBackendModuleThreadedSimd;else throw new Error("Could not find wasm module in post.js");if(Ar){var Po=kr._dispose;kr._dispose=function(){Po(),Ar.uncaughtException.forEach(function(K){process.removeListener("uncaughtException",K)}),Ar.unhandledRejection.forEach(function(K){process.removeListener("unhandledRejection",K)})}}return t.ready})})();typeof tg=="object"&&typeof mw=="object"?mw.exports=fw:typeof define=="function"&&define.amd?define([],function(){return fw}):typeof tg=="object"&&(tg.WasmBackendModule=fw)});var mP=Ir(mt=>{"use strict";Object.defineProperty(mt,"__esModule",{value:!0});var EX=Object.prototype.toString;function Kr(r){let t=EX.call(r);return t.endsWith("Array]")&&!t.includes("Big")}function DX(r,t={}){if(!Kr(r))throw new TypeError("input must be an array");if(r.length===0)throw new TypeError("input must not be empty");let{fromIndex:e=0,toIndex:n=r.length}=t;if(e<0||e>=r.length||!Number.isInteger(e))throw new Error("fromIndex must be a positive integer smaller than length");if(n<=e||n>r.length||!Number.isInteger(n))throw new Error("toIndex must be an integer greater than fromIndex and at most equal to length");let o=r[e];for(let s=e+1;s<n;s++)r[s]>o&&(o=r[s]);return o}function BX(r,t={}){if(!Kr(r))throw new TypeError("input must be an array");if(r.length===0)throw new TypeError("input must not be empty");let{fromIndex:e=0,toIndex:n=r.length}=t;if(e<0||e>=r.length||!Number.isInteger(e))throw new Error("fromIndex must be a positive integer smaller than length");if(n<=e||n>r.length||!Number.isInteger(n))throw new Error("toIndex must be an integer greater than fromIndex and at most equal to length");let o=r[e];for(let s=e+1;s<n;s++)r[s]<o&&(o=r[s]);return o}function aP(r,t={}){if(Kr(r)){if(r.length===0)throw new TypeError("input must not be empty")}else throw new TypeError("input must be an array");let e;if(t.output!==void 0){if(!Kr(t.output))throw new TypeError("output option must be an array if specified");e=t.output}else e=new Array(r.length);let n=BX(r),o=DX(r);if(n===o)throw new RangeError("minimum and maximum input values are equal. Cannot rescale a constant array");let{min:s=t.autoMinMax?n:0,max:a=t.autoMinMax?o:1}=t;if(s>=a)throw new RangeError("min option must be smaller than max option");let u=(a-s)/(o-n);for(let l=0;l<r.length;l++)e[l]=(r[l]-n)*u+s;return e}var oy=" ".repeat(2),cP=" ".repeat(4);function RX(){return pP(this)}function pP(r,t={}){let{maxRows:e=15,maxColumns:n=10,maxNumSize:o=8,padMinus:s="auto"}=t;return`${r.constructor.name} {
${oy}[
${cP}${TX(r,e,n,o,s)}
${oy}]
${oy}rows: ${r.rows}
${oy}columns: ${r.columns}
}`}function TX(r,t,e,n,o){let{rows:s,columns:a}=r,u=Math.min(s,t),l=Math.min(a,e),i=[];if(o==="auto"){o=!1;e:for(let c=0;c<u;c++)for(let p=0;p<l;p++)if(r.get(c,p)<0){o=!0;break e}}for(let c=0;c<u;c++){let p=[];for(let f=0;f<l;f++)p.push(_X(r.get(c,f),n,o));i.push(`${p.join(" ")}`)}return l!==a&&(i[i.length-1]+=` ... ${a-e} more columns`),u!==s&&i.push(`... ${s-t} more rows`),i.join(`
${cP}`)}function _X(r,t,e){return(r>=0&&e?` ${uP(r,t-1)}`:uP(r,t)).padEnd(t)}function uP(r,t){let e=r.toString();if(e.length<=t)return e;let n=r.toFixed(t);if(n.length>t&&(n=r.toFixed(Math.max(0,t-(n.length-t)))),n.length<=t&&!n.startsWith("0.000")&&!n.startsWith("-0.000"))return n;let o=r.toExponential(t);return o.length>t&&(o=r.toExponential(Math.max(0,t-(o.length-t)))),o.slice(0)}function NX(r,t){r.prototype.add=function(n){return typeof n=="number"?this.addS(n):this.addM(n)},r.prototype.addS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)+n);return this},r.prototype.addM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)+n.get(o,s));return this},r.add=function(n,o){return new t(n).add(o)},r.prototype.sub=function(n){return typeof n=="number"?this.subS(n):this.subM(n)},r.prototype.subS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)-n);return this},r.prototype.subM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)-n.get(o,s));return this},r.sub=function(n,o){return new t(n).sub(o)},r.prototype.subtract=r.prototype.sub,r.prototype.subtractS=r.prototype.subS,r.prototype.subtractM=r.prototype.subM,r.subtract=r.sub,r.prototype.mul=function(n){return typeof n=="number"?this.mulS(n):this.mulM(n)},r.prototype.mulS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)*n);return this},r.prototype.mulM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)*n.get(o,s));return this},r.mul=function(n,o){return new t(n).mul(o)},r.prototype.multiply=r.prototype.mul,r.prototype.multiplyS=r.prototype.mulS,r.prototype.multiplyM=r.prototype.mulM,r.multiply=r.mul,r.prototype.div=function(n){return typeof n=="number"?this.divS(n):this.divM(n)},r.prototype.divS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)/n);return this},r.prototype.divM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)/n.get(o,s));return this},r.div=function(n,o){return new t(n).div(o)},r.prototype.divide=r.prototype.div,r.prototype.divideS=r.prototype.divS,r.prototype.divideM=r.prototype.divM,r.divide=r.div,r.prototype.mod=function(n){return typeof n=="number"?this.modS(n):this.modM(n)},r.prototype.modS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)%n);return this},r.prototype.modM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)%n.get(o,s));return this},r.mod=function(n,o){return new t(n).mod(o)},r.prototype.modulus=r.prototype.mod,r.prototype.modulusS=r.prototype.modS,r.prototype.modulusM=r.prototype.modM,r.modulus=r.mod,r.prototype.and=function(n){return typeof n=="number"?this.andS(n):this.andM(n)},r.prototype.andS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)&n);return this},r.prototype.andM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)&n.get(o,s));return this},r.and=function(n,o){return new t(n).and(o)},r.prototype.or=function(n){return typeof n=="number"?this.orS(n):this.orM(n)},r.prototype.orS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)|n);return this},r.prototype.orM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)|n.get(o,s));return this},r.or=function(n,o){return new t(n).or(o)},r.prototype.xor=function(n){return typeof n=="number"?this.xorS(n):this.xorM(n)},r.prototype.xorS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)^n);return this},r.prototype.xorM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)^n.get(o,s));return this},r.xor=function(n,o){return new t(n).xor(o)},r.prototype.leftShift=function(n){return typeof n=="number"?this.leftShiftS(n):this.leftShiftM(n)},r.prototype.leftShiftS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)<<n);return this},r.prototype.leftShiftM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)<<n.get(o,s));return this},r.leftShift=function(n,o){return new t(n).leftShift(o)},r.prototype.signPropagatingRightShift=function(n){return typeof n=="number"?this.signPropagatingRightShiftS(n):this.signPropagatingRightShiftM(n)},r.prototype.signPropagatingRightShiftS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)>>n);return this},r.prototype.signPropagatingRightShiftM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)>>n.get(o,s));return this},r.signPropagatingRightShift=function(n,o){return new t(n).signPropagatingRightShift(o)},r.prototype.rightShift=function(n){return typeof n=="number"?this.rightShiftS(n):this.rightShiftM(n)},r.prototype.rightShiftS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)>>>n);return this},r.prototype.rightShiftM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)>>>n.get(o,s));return this},r.rightShift=function(n,o){return new t(n).rightShift(o)},r.prototype.zeroFillRightShift=r.prototype.rightShift,r.prototype.zeroFillRightShiftS=r.prototype.rightShiftS,r.prototype.zeroFillRightShiftM=r.prototype.rightShiftM,r.zeroFillRightShift=r.rightShift,r.prototype.not=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,~this.get(n,o));return this},r.not=function(n){return new t(n).not()},r.prototype.abs=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.abs(this.get(n,o)));return this},r.abs=function(n){return new t(n).abs()},r.prototype.acos=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.acos(this.get(n,o)));return this},r.acos=function(n){return new t(n).acos()},r.prototype.acosh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.acosh(this.get(n,o)));return this},r.acosh=function(n){return new t(n).acosh()},r.prototype.asin=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.asin(this.get(n,o)));return this},r.asin=function(n){return new t(n).asin()},r.prototype.asinh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.asinh(this.get(n,o)));return this},r.asinh=function(n){return new t(n).asinh()},r.prototype.atan=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.atan(this.get(n,o)));return this},r.atan=function(n){return new t(n).atan()},r.prototype.atanh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.atanh(this.get(n,o)));return this},r.atanh=function(n){return new t(n).atanh()},r.prototype.cbrt=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.cbrt(this.get(n,o)));return this},r.cbrt=function(n){return new t(n).cbrt()},r.prototype.ceil=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.ceil(this.get(n,o)));return this},r.ceil=function(n){return new t(n).ceil()},r.prototype.clz32=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.clz32(this.get(n,o)));return this},r.clz32=function(n){return new t(n).clz32()},r.prototype.cos=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.cos(this.get(n,o)));return this},r.cos=function(n){return new t(n).cos()},r.prototype.cosh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.cosh(this.get(n,o)));return this},r.cosh=function(n){return new t(n).cosh()},r.prototype.exp=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.exp(this.get(n,o)));return this},r.exp=function(n){return new t(n).exp()},r.prototype.expm1=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.expm1(this.get(n,o)));return this},r.expm1=function(n){return new t(n).expm1()},r.prototype.floor=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.floor(this.get(n,o)));return this},r.floor=function(n){return new t(n).floor()},r.prototype.fround=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.fround(this.get(n,o)));return this},r.fround=function(n){return new t(n).fround()},r.prototype.log=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.log(this.get(n,o)));return this},r.log=function(n){return new t(n).log()},r.prototype.log1p=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.log1p(this.get(n,o)));return this},r.log1p=function(n){return new t(n).log1p()},r.prototype.log10=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.log10(this.get(n,o)));return this},r.log10=function(n){return new t(n).log10()},r.prototype.log2=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.log2(this.get(n,o)));return this},r.log2=function(n){return new t(n).log2()},r.prototype.round=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.round(this.get(n,o)));return this},r.round=function(n){return new t(n).round()},r.prototype.sign=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.sign(this.get(n,o)));return this},r.sign=function(n){return new t(n).sign()},r.prototype.sin=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.sin(this.get(n,o)));return this},r.sin=function(n){return new t(n).sin()},r.prototype.sinh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.sinh(this.get(n,o)));return this},r.sinh=function(n){return new t(n).sinh()},r.prototype.sqrt=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.sqrt(this.get(n,o)));return this},r.sqrt=function(n){return new t(n).sqrt()},r.prototype.tan=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.tan(this.get(n,o)));return this},r.tan=function(n){return new t(n).tan()},r.prototype.tanh=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.tanh(this.get(n,o)));return this},r.tanh=function(n){return new t(n).tanh()},r.prototype.trunc=function(){for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.set(n,o,Math.trunc(this.get(n,o)));return this},r.trunc=function(n){return new t(n).trunc()},r.pow=function(n,o){return new t(n).pow(o)},r.prototype.pow=function(n){return typeof n=="number"?this.powS(n):this.powM(n)},r.prototype.powS=function(n){for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)**n);return this},r.prototype.powM=function(n){if(n=t.checkMatrix(n),this.rows!==n.rows||this.columns!==n.columns)throw new RangeError("Matrices dimensions must be equal");for(let o=0;o<this.rows;o++)for(let s=0;s<this.columns;s++)this.set(o,s,this.get(o,s)**n.get(o,s));return this}}function Eo(r,t,e){let n=e?r.rows:r.rows-1;if(t<0||t>n)throw new RangeError("Row index out of range")}function Do(r,t,e){let n=e?r.columns:r.columns-1;if(t<0||t>n)throw new RangeError("Column index out of range")}function Bf(r,t){if(t.to1DArray&&(t=t.to1DArray()),t.length!==r.columns)throw new RangeError("vector size must be the same as the number of columns");return t}function Rf(r,t){if(t.to1DArray&&(t=t.to1DArray()),t.length!==r.rows)throw new RangeError("vector size must be the same as the number of rows");return t}function bb(r,t){if(!Kr(t))throw new TypeError("row indices must be an array");for(let e=0;e<t.length;e++)if(t[e]<0||t[e]>=r.rows)throw new RangeError("row indices are out of range")}function Cb(r,t){if(!Kr(t))throw new TypeError("column indices must be an array");for(let e=0;e<t.length;e++)if(t[e]<0||t[e]>=r.columns)throw new RangeError("column indices are out of range")}function fb(r,t,e,n,o){if(arguments.length!==5)throw new RangeError("expected 4 arguments");if(sy("startRow",t),sy("endRow",e),sy("startColumn",n),sy("endColumn",o),t>e||n>o||t<0||t>=r.rows||e<0||e>=r.rows||n<0||n>=r.columns||o<0||o>=r.columns)throw new RangeError("Submatrix indices are out of range")}function my(r,t=0){let e=[];for(let n=0;n<r;n++)e.push(t);return e}function sy(r,t){if(typeof t!="number")throw new TypeError(`${r} must be a number`)}function Df(r){if(r.isEmpty())throw new Error("Empty matrix has no elements to index")}function MX(r){let t=my(r.rows);for(let e=0;e<r.rows;++e)for(let n=0;n<r.columns;++n)t[e]+=r.get(e,n);return t}function FX(r){let t=my(r.columns);for(let e=0;e<r.rows;++e)for(let n=0;n<r.columns;++n)t[n]+=r.get(e,n);return t}function PX(r){let t=0;for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)t+=r.get(e,n);return t}function $X(r){let t=my(r.rows,1);for(let e=0;e<r.rows;++e)for(let n=0;n<r.columns;++n)t[e]*=r.get(e,n);return t}function LX(r){let t=my(r.columns,1);for(let e=0;e<r.rows;++e)for(let n=0;n<r.columns;++n)t[n]*=r.get(e,n);return t}function OX(r){let t=1;for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)t*=r.get(e,n);return t}function QX(r,t,e){let n=r.rows,o=r.columns,s=[];for(let a=0;a<n;a++){let u=0,l=0,i=0;for(let c=0;c<o;c++)i=r.get(a,c)-e[a],u+=i,l+=i*i;t?s.push((l-u*u/o)/(o-1)):s.push((l-u*u/o)/o)}return s}function zX(r,t,e){let n=r.rows,o=r.columns,s=[];for(let a=0;a<o;a++){let u=0,l=0,i=0;for(let c=0;c<n;c++)i=r.get(c,a)-e[a],u+=i,l+=i*i;t?s.push((l-u*u/n)/(n-1)):s.push((l-u*u/n)/n)}return s}function WX(r,t,e){let n=r.rows,o=r.columns,s=n*o,a=0,u=0,l=0;for(let i=0;i<n;i++)for(let c=0;c<o;c++)l=r.get(i,c)-e,a+=l,u+=l*l;return t?(u-a*a/s)/(s-1):(u-a*a/s)/s}function UX(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)-t[e])}function GX(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)-t[n])}function VX(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)-t)}function HX(r){let t=[];for(let e=0;e<r.rows;e++){let n=0;for(let o=0;o<r.columns;o++)n+=r.get(e,o)**2/(r.columns-1);t.push(Math.sqrt(n))}return t}function qX(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)/t[e])}function KX(r){let t=[];for(let e=0;e<r.columns;e++){let n=0;for(let o=0;o<r.rows;o++)n+=r.get(o,e)**2/(r.rows-1);t.push(Math.sqrt(n))}return t}function jX(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)/t[n])}function YX(r){let t=r.size-1,e=0;for(let n=0;n<r.columns;n++)for(let o=0;o<r.rows;o++)e+=r.get(o,n)**2/t;return Math.sqrt(e)}function XX(r,t){for(let e=0;e<r.rows;e++)for(let n=0;n<r.columns;n++)r.set(e,n,r.get(e,n)/t)}var er=class r{static from1DArray(t,e,n){if(t*e!==n.length)throw new RangeError("data length does not match given dimensions");let s=new Ae(t,e);for(let a=0;a<t;a++)for(let u=0;u<e;u++)s.set(a,u,n[a*e+u]);return s}static rowVector(t){let e=new Ae(1,t.length);for(let n=0;n<t.length;n++)e.set(0,n,t[n]);return e}static columnVector(t){let e=new Ae(t.length,1);for(let n=0;n<t.length;n++)e.set(n,0,t[n]);return e}static zeros(t,e){return new Ae(t,e)}static ones(t,e){return new Ae(t,e).fill(1)}static rand(t,e,n={}){if(typeof n!="object")throw new TypeError("options must be an object");let{random:o=Math.random}=n,s=new Ae(t,e);for(let a=0;a<t;a++)for(let u=0;u<e;u++)s.set(a,u,o());return s}static randInt(t,e,n={}){if(typeof n!="object")throw new TypeError("options must be an object");let{min:o=0,max:s=1e3,random:a=Math.random}=n;if(!Number.isInteger(o))throw new TypeError("min must be an integer");if(!Number.isInteger(s))throw new TypeError("max must be an integer");if(o>=s)throw new RangeError("min must be smaller than max");let u=s-o,l=new Ae(t,e);for(let i=0;i<t;i++)for(let c=0;c<e;c++){let p=o+Math.round(a()*u);l.set(i,c,p)}return l}static eye(t,e,n){e===void 0&&(e=t),n===void 0&&(n=1);let o=Math.min(t,e),s=this.zeros(t,e);for(let a=0;a<o;a++)s.set(a,a,n);return s}static diag(t,e,n){let o=t.length;e===void 0&&(e=o),n===void 0&&(n=e);let s=Math.min(o,e,n),a=this.zeros(e,n);for(let u=0;u<s;u++)a.set(u,u,t[u]);return a}static min(t,e){t=this.checkMatrix(t),e=this.checkMatrix(e);let n=t.rows,o=t.columns,s=new Ae(n,o);for(let a=0;a<n;a++)for(let u=0;u<o;u++)s.set(a,u,Math.min(t.get(a,u),e.get(a,u)));return s}static max(t,e){t=this.checkMatrix(t),e=this.checkMatrix(e);let n=t.rows,o=t.columns,s=new this(n,o);for(let a=0;a<n;a++)for(let u=0;u<o;u++)s.set(a,u,Math.max(t.get(a,u),e.get(a,u)));return s}static checkMatrix(t){return r.isMatrix(t)?t:new Ae(t)}static isMatrix(t){return t!=null&&t.klass==="Matrix"}get size(){return this.rows*this.columns}apply(t){if(typeof t!="function")throw new TypeError("callback must be a function");for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t.call(this,e,n);return this}applyAlongAxis(t,e){if(typeof t!="function")throw new TypeError("callback must be a function");let n=[];switch(e){case"row":{for(let o=0;o<this.rows;o++)n.push(t.call(this,this.getRow(o),o));break}case"column":{for(let o=0;o<this.columns;o++)n.push(t.call(this,this.getColumn(o),o));break}default:throw new Error(`invalid option: ${e}`)}return n}to1DArray(){let t=[];for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t.push(this.get(e,n));return t}to2DArray(){let t=[];for(let e=0;e<this.rows;e++){t.push([]);for(let n=0;n<this.columns;n++)t[e].push(this.get(e,n))}return t}toJSON(){return this.to2DArray()}isRowVector(){return this.rows===1}isColumnVector(){return this.columns===1}isVector(){return this.rows===1||this.columns===1}isSquare(){return this.rows===this.columns}isEmpty(){return this.rows===0||this.columns===0}isSymmetric(){if(this.isSquare()){for(let t=0;t<this.rows;t++)for(let e=0;e<=t;e++)if(this.get(t,e)!==this.get(e,t))return!1;return!0}return!1}isDistance(){if(!this.isSymmetric())return!1;for(let t=0;t<this.rows;t++)if(this.get(t,t)!==0)return!1;return!0}isEchelonForm(){let t=0,e=0,n=-1,o=!0,s=!1;for(;t<this.rows&&o;){for(e=0,s=!1;e<this.columns&&s===!1;)this.get(t,e)===0?e++:this.get(t,e)===1&&e>n?(s=!0,n=e):(o=!1,s=!0);t++}return o}isReducedEchelonForm(){let t=0,e=0,n=-1,o=!0,s=!1;for(;t<this.rows&&o;){for(e=0,s=!1;e<this.columns&&s===!1;)this.get(t,e)===0?e++:this.get(t,e)===1&&e>n?(s=!0,n=e):(o=!1,s=!0);for(let a=e+1;a<this.rows;a++)this.get(t,a)!==0&&(o=!1);t++}return o}echelonForm(){let t=this.clone(),e=0,n=0;for(;e<t.rows&&n<t.columns;){let o=e;for(let s=e;s<t.rows;s++)t.get(s,n)>t.get(o,n)&&(o=s);if(t.get(o,n)===0)n++;else{t.swapRows(e,o);let s=t.get(e,n);for(let a=n;a<t.columns;a++)t.set(e,a,t.get(e,a)/s);for(let a=e+1;a<t.rows;a++){let u=t.get(a,n)/t.get(e,n);t.set(a,n,0);for(let l=n+1;l<t.columns;l++)t.set(a,l,t.get(a,l)-t.get(e,l)*u)}e++,n++}}return t}reducedEchelonForm(){let t=this.echelonForm(),e=t.columns,n=t.rows,o=n-1;for(;o>=0;)if(t.maxRow(o)===0)o--;else{let s=0,a=!1;for(;s<n&&a===!1;)t.get(o,s)===1?a=!0:s++;for(let u=0;u<o;u++){let l=t.get(u,s);for(let i=s;i<e;i++){let c=t.get(u,i)-l*t.get(o,i);t.set(u,i,c)}}o--}return t}set(){throw new Error("set method is unimplemented")}get(){throw new Error("get method is unimplemented")}repeat(t={}){if(typeof t!="object")throw new TypeError("options must be an object");let{rows:e=1,columns:n=1}=t;if(!Number.isInteger(e)||e<=0)throw new TypeError("rows must be a positive integer");if(!Number.isInteger(n)||n<=0)throw new TypeError("columns must be a positive integer");let o=new Ae(this.rows*e,this.columns*n);for(let s=0;s<e;s++)for(let a=0;a<n;a++)o.setSubMatrix(this,this.rows*s,this.columns*a);return o}fill(t){for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,t);return this}neg(){return this.mulS(-1)}getRow(t){Eo(this,t);let e=[];for(let n=0;n<this.columns;n++)e.push(this.get(t,n));return e}getRowVector(t){return Ae.rowVector(this.getRow(t))}setRow(t,e){Eo(this,t),e=Bf(this,e);for(let n=0;n<this.columns;n++)this.set(t,n,e[n]);return this}swapRows(t,e){Eo(this,t),Eo(this,e);for(let n=0;n<this.columns;n++){let o=this.get(t,n);this.set(t,n,this.get(e,n)),this.set(e,n,o)}return this}getColumn(t){Do(this,t);let e=[];for(let n=0;n<this.rows;n++)e.push(this.get(n,t));return e}getColumnVector(t){return Ae.columnVector(this.getColumn(t))}setColumn(t,e){Do(this,t),e=Rf(this,e);for(let n=0;n<this.rows;n++)this.set(n,t,e[n]);return this}swapColumns(t,e){Do(this,t),Do(this,e);for(let n=0;n<this.rows;n++){let o=this.get(n,t);this.set(n,t,this.get(n,e)),this.set(n,e,o)}return this}addRowVector(t){t=Bf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)+t[n]);return this}subRowVector(t){t=Bf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)-t[n]);return this}mulRowVector(t){t=Bf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)*t[n]);return this}divRowVector(t){t=Bf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)/t[n]);return this}addColumnVector(t){t=Rf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)+t[e]);return this}subColumnVector(t){t=Rf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)-t[e]);return this}mulColumnVector(t){t=Rf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)*t[e]);return this}divColumnVector(t){t=Rf(this,t);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)this.set(e,n,this.get(e,n)/t[e]);return this}mulRow(t,e){Eo(this,t);for(let n=0;n<this.columns;n++)this.set(t,n,this.get(t,n)*e);return this}mulColumn(t,e){Do(this,t);for(let n=0;n<this.rows;n++)this.set(n,t,this.get(n,t)*e);return this}max(t){if(this.isEmpty())return NaN;switch(t){case"row":{let e=new Array(this.rows).fill(Number.NEGATIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)>e[n]&&(e[n]=this.get(n,o));return e}case"column":{let e=new Array(this.columns).fill(Number.NEGATIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)>e[o]&&(e[o]=this.get(n,o));return e}case void 0:{let e=this.get(0,0);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)>e&&(e=this.get(n,o));return e}default:throw new Error(`invalid option: ${t}`)}}maxIndex(){Df(this);let t=this.get(0,0),e=[0,0];for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)>t&&(t=this.get(n,o),e[0]=n,e[1]=o);return e}min(t){if(this.isEmpty())return NaN;switch(t){case"row":{let e=new Array(this.rows).fill(Number.POSITIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)<e[n]&&(e[n]=this.get(n,o));return e}case"column":{let e=new Array(this.columns).fill(Number.POSITIVE_INFINITY);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)<e[o]&&(e[o]=this.get(n,o));return e}case void 0:{let e=this.get(0,0);for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)<e&&(e=this.get(n,o));return e}default:throw new Error(`invalid option: ${t}`)}}minIndex(){Df(this);let t=this.get(0,0),e=[0,0];for(let n=0;n<this.rows;n++)for(let o=0;o<this.columns;o++)this.get(n,o)<t&&(t=this.get(n,o),e[0]=n,e[1]=o);return e}maxRow(t){if(Eo(this,t),this.isEmpty())return NaN;let e=this.get(t,0);for(let n=1;n<this.columns;n++)this.get(t,n)>e&&(e=this.get(t,n));return e}maxRowIndex(t){Eo(this,t),Df(this);let e=this.get(t,0),n=[t,0];for(let o=1;o<this.columns;o++)this.get(t,o)>e&&(e=this.get(t,o),n[1]=o);return n}minRow(t){if(Eo(this,t),this.isEmpty())return NaN;let e=this.get(t,0);for(let n=1;n<this.columns;n++)this.get(t,n)<e&&(e=this.get(t,n));return e}minRowIndex(t){Eo(this,t),Df(this);let e=this.get(t,0),n=[t,0];for(let o=1;o<this.columns;o++)this.get(t,o)<e&&(e=this.get(t,o),n[1]=o);return n}maxColumn(t){if(Do(this,t),this.isEmpty())return NaN;let e=this.get(0,t);for(let n=1;n<this.rows;n++)this.get(n,t)>e&&(e=this.get(n,t));return e}maxColumnIndex(t){Do(this,t),Df(this);let e=this.get(0,t),n=[0,t];for(let o=1;o<this.rows;o++)this.get(o,t)>e&&(e=this.get(o,t),n[0]=o);return n}minColumn(t){if(Do(this,t),this.isEmpty())return NaN;let e=this.get(0,t);for(let n=1;n<this.rows;n++)this.get(n,t)<e&&(e=this.get(n,t));return e}minColumnIndex(t){Do(this,t),Df(this);let e=this.get(0,t),n=[0,t];for(let o=1;o<this.rows;o++)this.get(o,t)<e&&(e=this.get(o,t),n[0]=o);return n}diag(){let t=Math.min(this.rows,this.columns),e=[];for(let n=0;n<t;n++)e.push(this.get(n,n));return e}norm(t="frobenius"){switch(t){case"max":return Ae.abs(this).max();case"frobenius":return Math.sqrt(this.dot(this));default:throw new RangeError(`unknown norm type: ${t}`)}}cumulativeSum(){let t=0;for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t+=this.get(e,n),this.set(e,n,t);return this}dot(t){r.isMatrix(t)&&(t=t.to1DArray());let e=this.to1DArray();if(e.length!==t.length)throw new RangeError("vectors do not have the same size");let n=0;for(let o=0;o<e.length;o++)n+=e[o]*t[o];return n}mmul(t){t=Ae.checkMatrix(t);let e=this.rows,n=this.columns,o=t.columns,s=new Ae(e,o),a=new Float64Array(n);for(let u=0;u<o;u++){for(let l=0;l<n;l++)a[l]=t.get(l,u);for(let l=0;l<e;l++){let i=0;for(let c=0;c<n;c++)i+=this.get(l,c)*a[c];s.set(l,u,i)}}return s}gram(){let t=this.rows,e=this.columns,n=new Float64Array(e*e);for(let s=0;s<t;s++)for(let a=0;a<e;a++){let u=this.get(s,a);if(u===0)continue;let l=a*e;for(let i=a;i<e;i++)n[l+i]+=u*this.get(s,i)}let o=new Ae(e,e);for(let s=0;s<e;s++){let a=s*e;for(let u=s;u<e;u++){let l=n[a+u];o.set(s,u,l),o.set(u,s,l)}}return o}transposeMultiply(t){if(t=Ae.checkMatrix(t),this.rows!==t.rows)throw new RangeError("the number of rows of the two matrices must be equal");let e=this.columns,n=t.columns,o=new Ae(e,n),s=new Float64Array(n);for(let a=0;a<this.rows;a++){for(let u=0;u<n;u++)s[u]=t.get(a,u);for(let u=0;u<e;u++){let l=this.get(a,u);if(l===0)continue;let i=o.data[u];for(let c=0;c<n;c++)i[c]+=l*s[c]}}return o}mmulByTranspose(t){let e=this.rows,n=this.columns;if(t!==void 0&&t.length!==n)throw new RangeError("scale must have one value per column");let o=new Ae(e,e),s=new Float64Array(n);for(let a=0;a<e;a++){if(t===void 0)for(let u=0;u<n;u++)s[u]=this.get(a,u);else for(let u=0;u<n;u++)s[u]=t[u]*this.get(a,u);for(let u=a;u<e;u++){let l=0;for(let i=0;i<n;i++)l+=this.get(u,i)*s[i];o.set(u,a,l),o.set(a,u,l)}}return o}mpow(t){if(!this.isSquare())throw new RangeError("Matrix must be square");if(!Number.isInteger(t)||t<0)throw new RangeError("Exponent must be a non-negative integer");let e=Ae.eye(this.rows),n=this;for(let o=t;o>=1;o/=2)(o&1)!==0&&(e=e.mmul(n)),n=n.mmul(n);return e}strassen2x2(t){t=Ae.checkMatrix(t);let e=new Ae(2,2),n=this.get(0,0),o=t.get(0,0),s=this.get(0,1),a=t.get(0,1),u=this.get(1,0),l=t.get(1,0),i=this.get(1,1),c=t.get(1,1),p=(n+i)*(o+c),f=(u+i)*o,m=n*(a-c),d=i*(l-o),h=(n+s)*c,g=(u-n)*(o+a),A=(s-i)*(l+c),y=p+d-h+A,x=m+h,w=f+d,b=p-f+m+g;return e.set(0,0,y),e.set(0,1,x),e.set(1,0,w),e.set(1,1,b),e}strassen3x3(t){t=Ae.checkMatrix(t);let e=new Ae(3,3),n=this.get(0,0),o=this.get(0,1),s=this.get(0,2),a=this.get(1,0),u=this.get(1,1),l=this.get(1,2),i=this.get(2,0),c=this.get(2,1),p=this.get(2,2),f=t.get(0,0),m=t.get(0,1),d=t.get(0,2),h=t.get(1,0),g=t.get(1,1),A=t.get(1,2),y=t.get(2,0),x=t.get(2,1),w=t.get(2,2),b=(n+o+s-a-u-c-p)*g,k=(n-a)*(-m+g),E=u*(-f+m+h-g-A-y+w),T=(-n+a+u)*(f-m+g),N=(a+u)*(-f+m),v=n*f,D=(-n+i+c)*(f-d+A),_=(-n+i)*(d-A),B=(i+c)*(-f+d),P=(n+o+s-u-l-i-c)*A,$=c*(-f+d+h-g-A-y+x),z=(-s+c+p)*(g+y-x),Q=(s-p)*(g-x),G=s*y,V=(c+p)*(-y+x),H=(-s+u+l)*(A+y-w),J=(s-l)*(A-w),j=(u+l)*(-y+w),M=o*h,U=l*x,re=a*d,X=i*m,oe=p*w,we=v+G+M,be=b+T+N+v+z+G+V,Ce=v+D+B+P+G+H+j,Ne=k+E+T+v+G+H+J,Ue=k+T+N+v+U,Ke=G+H+J+j+re,ze=v+D+_+$+z+Q+G,ot=z+Q+G+V+X,rt=v+D+_+B+oe;return e.set(0,0,we),e.set(0,1,be),e.set(0,2,Ce),e.set(1,0,Ne),e.set(1,1,Ue),e.set(1,2,Ke),e.set(2,0,ze),e.set(2,1,ot),e.set(2,2,rt),e}mmulStrassen(t){t=Ae.checkMatrix(t);let e=this.clone(),n=e.rows,o=e.columns,s=t.rows,a=t.columns;o!==s&&console.warn(`Multiplying ${n} x ${o} and ${s} x ${a} matrix: dimensions do not match.`);function u(p,f,m){let d=p.rows,h=p.columns;if(d===f&&h===m)return p;{let g=r.zeros(f,m);return g=g.setSubMatrix(p,0,0),g}}let l=Math.max(n,s),i=Math.max(o,a);e=u(e,l,i),t=u(t,l,i);function c(p,f,m,d){if(m<=512||d<=512)return p.mmul(f);m%2===1&&d%2===1?(p=u(p,m+1,d+1),f=u(f,m+1,d+1)):m%2===1?(p=u(p,m+1,d),f=u(f,m+1,d)):d%2===1&&(p=u(p,m,d+1),f=u(f,m,d+1));let h=parseInt(p.rows/2,10),g=parseInt(p.columns/2,10),A=p.subMatrix(0,h-1,0,g-1),y=f.subMatrix(0,h-1,0,g-1),x=p.subMatrix(0,h-1,g,p.columns-1),w=f.subMatrix(0,h-1,g,f.columns-1),b=p.subMatrix(h,p.rows-1,0,g-1),k=f.subMatrix(h,f.rows-1,0,g-1),E=p.subMatrix(h,p.rows-1,g,p.columns-1),T=f.subMatrix(h,f.rows-1,g,f.columns-1),N=c(r.add(A,E),r.add(y,T),h,g),v=c(r.add(b,E),y,h,g),D=c(A,r.sub(w,T),h,g),_=c(E,r.sub(k,y),h,g),B=c(r.add(A,x),T,h,g),P=c(r.sub(b,A),r.add(y,w),h,g),$=c(r.sub(x,E),r.add(k,T),h,g),z=r.add(N,_);z.sub(B),z.add($);let Q=r.add(D,B),G=r.add(v,_),V=r.sub(N,v);V.add(D),V.add(P);let H=r.zeros(2*z.rows,2*z.columns);return H=H.setSubMatrix(z,0,0),H=H.setSubMatrix(Q,z.rows,0),H=H.setSubMatrix(G,0,z.columns),H=H.setSubMatrix(V,z.rows,z.columns),H.subMatrix(0,m-1,0,d-1)}return c(e,t,l,i)}scaleRows(t={}){if(typeof t!="object")throw new TypeError("options must be an object");let{min:e=0,max:n=1}=t;if(!Number.isFinite(e))throw new TypeError("min must be a number");if(!Number.isFinite(n))throw new TypeError("max must be a number");if(e>=n)throw new RangeError("min must be smaller than max");let o=new Ae(this.rows,this.columns);for(let s=0;s<this.rows;s++){let a=this.getRow(s);a.length>0&&aP(a,{min:e,max:n,output:a}),o.setRow(s,a)}return o}scaleColumns(t={}){if(typeof t!="object")throw new TypeError("options must be an object");let{min:e=0,max:n=1}=t;if(!Number.isFinite(e))throw new TypeError("min must be a number");if(!Number.isFinite(n))throw new TypeError("max must be a number");if(e>=n)throw new RangeError("min must be smaller than max");let o=new Ae(this.rows,this.columns);for(let s=0;s<this.columns;s++){let a=this.getColumn(s);a.length&&aP(a,{min:e,max:n,output:a}),o.setColumn(s,a)}return o}flipRows(){let t=Math.ceil(this.columns/2);for(let e=0;e<this.rows;e++)for(let n=0;n<t;n++){let o=this.get(e,n),s=this.get(e,this.columns-1-n);this.set(e,n,s),this.set(e,this.columns-1-n,o)}return this}flipColumns(){let t=Math.ceil(this.rows/2);for(let e=0;e<this.columns;e++)for(let n=0;n<t;n++){let o=this.get(n,e),s=this.get(this.rows-1-n,e);this.set(n,e,s),this.set(this.rows-1-n,e,o)}return this}kroneckerProduct(t){t=Ae.checkMatrix(t);let e=this.rows,n=this.columns,o=t.rows,s=t.columns,a=new Ae(e*o,n*s);for(let u=0;u<e;u++)for(let l=0;l<n;l++)for(let i=0;i<o;i++)for(let c=0;c<s;c++)a.set(o*u+i,s*l+c,this.get(u,l)*t.get(i,c));return a}kroneckerSum(t){if(t=Ae.checkMatrix(t),!this.isSquare()||!t.isSquare())throw new Error("Kronecker Sum needs two Square Matrices");let e=this.rows,n=t.rows,o=this.kroneckerProduct(Ae.eye(n,n)),s=Ae.eye(e,e).kroneckerProduct(t);return o.add(s)}transpose(){let t=new Ae(this.columns,this.rows);for(let e=0;e<this.rows;e++)for(let n=0;n<this.columns;n++)t.set(n,e,this.get(e,n));return t}sortRows(t=lP){for(let e=0;e<this.rows;e++)this.setRow(e,this.getRow(e).sort(t));return this}sortColumns(t=lP){for(let e=0;e<this.columns;e++)this.setColumn(e,this.getColumn(e).sort(t));return this}subMatrix(t,e,n,o){fb(this,t,e,n,o);let s=new Ae(e-t+1,o-n+1);for(let a=t;a<=e;a++)for(let u=n;u<=o;u++)s.set(a-t,u-n,this.get(a,u));return s}subMatrixRow(t,e,n){if(e===void 0&&(e=0),n===void 0&&(n=this.columns-1),e>n||e<0||e>=this.columns||n<0||n>=this.columns)throw new RangeError("Argument out of range");let o=new Ae(t.length,n-e+1);for(let s=0;s<t.length;s++)for(let a=e;a<=n;a++){if(t[s]<0||t[s]>=this.rows)throw new RangeError(`Row index out of range: ${t[s]}`);o.set(s,a-e,this.get(t[s],a))}return o}subMatrixColumn(t,e,n){if(e===void 0&&(e=0),n===void 0&&(n=this.rows-1),e>n||e<0||e>=this.rows||n<0||n>=this.rows)throw new RangeError("Argument out of range");let o=new Ae(n-e+1,t.length);for(let s=0;s<t.length;s++)for(let a=e;a<=n;a++){if(t[s]<0||t[s]>=this.columns)throw new RangeError(`Column index out of range: ${t[s]}`);o.set(a-e,s,this.get(a,t[s]))}return o}setSubMatrix(t,e,n){if(t=Ae.checkMatrix(t),t.isEmpty())return this;let o=e+t.rows-1,s=n+t.columns-1;fb(this,e,o,n,s);for(let a=0;a<t.rows;a++)for(let u=0;u<t.columns;u++)this.set(e+a,n+u,t.get(a,u));return this}concat(t,e="row"){switch(t=Ae.checkMatrix(t),e){case"row":{if(this.columns!==t.columns)throw new RangeError("both matrices must have the same number of columns");let n=new Ae(this.rows+t.rows,this.columns);return n.setSubMatrix(this,0,0),n.setSubMatrix(t,this.rows,0),n}case"column":{if(this.rows!==t.rows)throw new RangeError("both matrices must have the same number of rows");let n=new Ae(this.rows,this.columns+t.columns);return n.setSubMatrix(this,0,0),n.setSubMatrix(t,0,this.columns),n}default:throw new Error(`invalid option: ${e}`)}}selection(t,e){bb(this,t),Cb(this,e);let n=new Ae(t.length,e.length);for(let o=0;o<t.length;o++){let s=t[o];for(let a=0;a<e.length;a++){let u=e[a];n.set(o,a,this.get(s,u))}}return n}trace(){let t=Math.min(this.rows,this.columns),e=0;for(let n=0;n<t;n++)e+=this.get(n,n);return e}clone(){return this.constructor.copy(this,new Ae(this.rows,this.columns))}static copy(t,e){for(let[n,o,s]of t.entries())e.set(n,o,s);return e}sum(t){switch(t){case"row":return MX(this);case"column":return FX(this);case void 0:return PX(this);default:throw new Error(`invalid option: ${t}`)}}product(t){switch(t){case"row":return $X(this);case"column":return LX(this);case void 0:return OX(this);default:throw new Error(`invalid option: ${t}`)}}mean(t){let e=this.sum(t);switch(t){case"row":{for(let n=0;n<this.rows;n++)e[n]/=this.columns;return e}case"column":{for(let n=0;n<this.columns;n++)e[n]/=this.rows;return e}case void 0:return e/this.size;default:throw new Error(`invalid option: ${t}`)}}variance(t,e={}){if(typeof t=="object"&&(e=t,t=void 0),typeof e!="object")throw new TypeError("options must be an object");let{unbiased:n=!0,mean:o=this.mean(t)}=e;if(typeof n!="boolean")throw new TypeError("unbiased must be a boolean");switch(t){case"row":{if(!Kr(o))throw new TypeError("mean must be an array");return QX(this,n,o)}case"column":{if(!Kr(o))throw new TypeError("mean must be an array");return zX(this,n,o)}case void 0:{if(typeof o!="number")throw new TypeError("mean must be a number");return WX(this,n,o)}default:throw new Error(`invalid option: ${t}`)}}standardDeviation(t,e){typeof t=="object"&&(e=t,t=void 0);let n=this.variance(t,e);if(t===void 0)return Math.sqrt(n);for(let o=0;o<n.length;o++)n[o]=Math.sqrt(n[o]);return n}center(t,e={}){if(typeof t=="object"&&(e=t,t=void 0),typeof e!="object")throw new TypeError("options must be an object");let{center:n=this.mean(t)}=e;switch(t){case"row":{if(!Kr(n))throw new TypeError("center must be an array");return UX(this,n),this}case"column":{if(!Kr(n))throw new TypeError("center must be an array");return GX(this,n),this}case void 0:{if(typeof n!="number")throw new TypeError("center must be a number");return VX(this,n),this}default:throw new Error(`invalid option: ${t}`)}}scale(t,e={}){if(typeof t=="object"&&(e=t,t=void 0),typeof e!="object")throw new TypeError("options must be an object");let n=e.scale;switch(t){case"row":{if(n===void 0)n=HX(this);else if(!Kr(n))throw new TypeError("scale must be an array");return qX(this,n),this}case"column":{if(n===void 0)n=KX(this);else if(!Kr(n))throw new TypeError("scale must be an array");return jX(this,n),this}case void 0:{if(n===void 0)n=YX(this);else if(typeof n!="number")throw new TypeError("scale must be a number");return XX(this,n),this}default:throw new Error(`invalid option: ${t}`)}}toString(t){return pP(this,t)}[Symbol.iterator](){return this.entries()}*entries(){for(let t=0;t<this.rows;t++)for(let e=0;e<this.columns;e++)yield[t,e,this.get(t,e)]}*values(){for(let t=0;t<this.rows;t++)for(let e=0;e<this.columns;e++)yield this.get(t,e)}};er.prototype.klass="Matrix";typeof Symbol<"u"&&(er.prototype[Symbol.for("nodejs.util.inspect.custom")]=RX);function lP(r,t){return r-t}function JX(r){return r.every(t=>typeof t=="number")}er.random=er.rand;er.randomInt=er.randInt;er.diagonal=er.diag;er.prototype.diagonal=er.prototype.diag;er.identity=er.eye;er.prototype.negate=er.prototype.neg;er.prototype.tensorProduct=er.prototype.kroneckerProduct;var Ae=class r extends er{data;#e(t,e){if(this.data=[],Number.isInteger(e)&&e>=0)for(let n=0;n<t;n++)this.data.push(new Float64Array(e));else throw new TypeError("nColumns must be a positive integer");this.rows=t,this.columns=e}constructor(t,e){if(super(),r.isMatrix(t))this.#e(t.rows,t.columns),r.copy(t,this);else if(Number.isInteger(t)&&t>=0)this.#e(t,e);else if(Kr(t)){let n=t;if(t=n.length,e=t?n[0].length:0,typeof e!="number")throw new TypeError("Data must be a 2D array with at least one element");this.data=[];for(let o=0;o<t;o++){if(n[o].length!==e)throw new RangeError("Inconsistent array dimensions");if(!JX(n[o]))throw new TypeError("Input data contains non-numeric values");this.data.push(Float64Array.from(n[o]))}this.rows=t,this.columns=e}else throw new TypeError("First argument must be a positive number or an array")}set(t,e,n){return this.data[t][e]=n,this}get(t,e){return this.data[t][e]}removeRow(t){return Eo(this,t),this.data.splice(t,1),this.rows-=1,this}addRow(t,e){return e===void 0&&(e=t,t=this.rows),Eo(this,t,!0),e=Float64Array.from(Bf(this,e)),this.data.splice(t,0,e),this.rows+=1,this}removeColumn(t){Do(this,t);for(let e=0;e<this.rows;e++){let n=new Float64Array(this.columns-1);for(let o=0;o<t;o++)n[o]=this.data[e][o];for(let o=t+1;o<this.columns;o++)n[o-1]=this.data[e][o];this.data[e]=n}return this.columns-=1,this}addColumn(t,e){typeof e>"u"&&(e=t,t=this.columns),Do(this,t,!0),e=Rf(this,e);for(let n=0;n<this.rows;n++){let o=new Float64Array(this.columns+1),s=0;for(;s<t;s++)o[s]=this.data[n][s];for(o[s++]=e[n];s<this.columns+1;s++)o[s]=this.data[n][s-1];this.data[n]=o}return this.columns+=1,this}};NX(er,Ae);var mc=class r extends er{#e;get size(){return this.#e.size}get rows(){return this.#e.rows}get columns(){return this.#e.columns}get diagonalSize(){return this.rows}static isSymmetricMatrix(t){return Ae.isMatrix(t)&&t.klassType==="SymmetricMatrix"}static zeros(t){return new this(t)}static ones(t){return new this(t).fill(1)}constructor(t){if(super(),Ae.isMatrix(t)){if(!t.isSymmetric())throw new TypeError("not symmetric data");this.#e=Ae.copy(t,new Ae(t.rows,t.rows))}else if(Number.isInteger(t)&&t>=0)this.#e=new Ae(t,t);else if(this.#e=new Ae(t),!this.isSymmetric())throw new TypeError("not symmetric data")}clone(){let t=new r(this.diagonalSize);for(let[e,n,o]of this.upperRightEntries())t.set(e,n,o);return t}toMatrix(){return new Ae(this)}get(t,e){return this.#e.get(t,e)}set(t,e,n){return this.#e.set(t,e,n),this.#e.set(e,t,n),this}removeCross(t){return this.#e.removeRow(t),this.#e.removeColumn(t),this}addCross(t,e){e===void 0&&(e=t,t=this.diagonalSize);let n=e.slice();return n.splice(t,1),this.#e.addRow(t,n),this.#e.addColumn(t,e),this}applyMask(t){if(t.length!==this.diagonalSize)throw new RangeError("Mask size do not match with matrix size");let e=[];for(let[n,o]of t.entries())o||e.push(n);e.reverse();for(let n of e)this.removeCross(n);return this}toCompact(){let{diagonalSize:t}=this,e=new Array(t*(t+1)/2);for(let n=0,o=0,s=0;s<e.length;s++)e[s]=this.get(o,n),++n>=t&&(n=++o);return e}static fromCompact(t){let e=t.length,n=(Math.sqrt(8*e+1)-1)/2;if(!Number.isInteger(n))throw new TypeError(`This array is not a compact representation of a Symmetric Matrix, ${JSON.stringify(t)}`);let o=new r(n);for(let s=0,a=0,u=0;u<e;u++)o.set(s,a,t[u]),++s>=n&&(s=++a);return o}*upperRightEntries(){for(let t=0,e=0;t<this.diagonalSize;void 0){let n=this.get(t,e);yield[t,e,n],++e>=this.diagonalSize&&(e=++t)}}*upperRightValues(){for(let t=0,e=0;t<this.diagonalSize;void 0)yield this.get(t,e),++e>=this.diagonalSize&&(e=++t)}};mc.prototype.klassType="SymmetricMatrix";var uy=class r extends mc{static isDistanceMatrix(t){return mc.isSymmetricMatrix(t)&&t.klassSubType==="DistanceMatrix"}constructor(t){if(super(t),!this.isDistance())throw new TypeError("Provided arguments do no produce a distance matrix")}set(t,e,n){return t===e&&(n=0),super.set(t,e,n)}addCross(t,e){return e===void 0&&(e=t,t=this.diagonalSize),e=e.slice(),e[t]=0,super.addCross(t,e)}toSymmetricMatrix(){return new mc(this)}clone(){let t=new r(this.diagonalSize);for(let[e,n,o]of this.upperRightEntries())e!==n&&t.set(e,n,o);return t}toCompact(){let{diagonalSize:t}=this,e=(t-1)*t/2,n=new Array(e);for(let o=1,s=0,a=0;a<n.length;a++)n[a]=this.get(s,o),++o>=t&&(o=++s+1);return n}static fromCompact(t){let e=t.length;if(e===0)return new this(0);let n=(Math.sqrt(8*e+1)+1)/2;if(!Number.isInteger(n))throw new TypeError(`This array is not a compact representation of a DistanceMatrix, ${JSON.stringify(t)}`);let o=new this(n);for(let s=1,a=0,u=0;u<e;u++)o.set(s,a,t[u]),++s>=n&&(s=++a+1);return o}};uy.prototype.klassSubType="DistanceMatrix";var Xo=class extends er{constructor(t,e,n){super(),this.matrix=t,this.rows=e,this.columns=n}},mb=class extends Xo{constructor(t,e){Do(t,e),super(t,t.rows,1),this.column=e}set(t,e,n){return this.matrix.set(t,this.column,n),this}get(t){return this.matrix.get(t,this.column)}},db=class extends Xo{constructor(t,e){Cb(t,e),super(t,t.rows,e.length),this.columnIndices=e}set(t,e,n){return this.matrix.set(t,this.columnIndices[e],n),this}get(t,e){return this.matrix.get(t,this.columnIndices[e])}},hb=class extends Xo{constructor(t){super(t,t.rows,t.columns)}set(t,e,n){return this.matrix.set(t,this.columns-e-1,n),this}get(t,e){return this.matrix.get(t,this.columns-e-1)}},gb=class extends Xo{constructor(t){super(t,t.rows,t.columns)}set(t,e,n){return this.matrix.set(this.rows-t-1,e,n),this}get(t,e){return this.matrix.get(this.rows-t-1,e)}},Ab=class extends Xo{constructor(t,e){Eo(t,e),super(t,1,t.columns),this.row=e}set(t,e,n){return this.matrix.set(this.row,e,n),this}get(t,e){return this.matrix.get(this.row,e)}},yb=class extends Xo{constructor(t,e){bb(t,e),super(t,e.length,t.columns),this.rowIndices=e}set(t,e,n){return this.matrix.set(this.rowIndices[t],e,n),this}get(t,e){return this.matrix.get(this.rowIndices[t],e)}},Tf=class extends Xo{constructor(t,e,n){bb(t,e),Cb(t,n),super(t,e.length,n.length),this.rowIndices=e,this.columnIndices=n}set(t,e,n){return this.matrix.set(this.rowIndices[t],this.columnIndices[e],n),this}get(t,e){return this.matrix.get(this.rowIndices[t],this.columnIndices[e])}},xb=class extends Xo{constructor(t,e,n,o,s){fb(t,e,n,o,s),super(t,n-e+1,s-o+1),this.startRow=e,this.startColumn=o}set(t,e,n){return this.matrix.set(this.startRow+t,this.startColumn+e,n),this}get(t,e){return this.matrix.get(this.startRow+t,this.startColumn+e)}},Ib=class extends Xo{constructor(t){super(t,t.columns,t.rows)}set(t,e,n){return this.matrix.set(e,t,n),this}get(t,e){return this.matrix.get(e,t)}},ly=class extends er{constructor(t,e={}){let{rows:n=1}=e;if(t.length%n!==0)throw new Error("the data length is not divisible by the number of rows");super(),this.rows=n,this.columns=t.length/n,this.data=t}set(t,e,n){let o=this._calculateIndex(t,e);return this.data[o]=n,this}get(t,e){let n=this._calculateIndex(t,e);return this.data[n]}_calculateIndex(t,e){return t*this.columns+e}},bn=class extends er{constructor(t){super(),this.data=t,this.rows=t.length,this.columns=t[0].length}set(t,e,n){return this.data[t][e]=n,this}get(t,e){return this.data[t][e]}};function ZX(r,t){if(Kr(r))return r[0]&&Kr(r[0])?new bn(r):new ly(r,t);throw new Error("the argument is not an array")}var _f=class{constructor(t){t=bn.checkMatrix(t);let e=t.clone(),n=e.rows,o=e.columns,s=new Float64Array(n),a=1,u,l,i,c,p,f,m,d,h;for(u=0;u<n;u++)s[u]=u;for(d=new Float64Array(n),l=0;l<o;l++){for(u=0;u<n;u++)d[u]=e.get(u,l);for(u=0;u<n;u++){for(h=Math.min(u,l),p=0,i=0;i<h;i++)p+=e.get(u,i)*d[i];d[u]-=p,e.set(u,l,d[u])}for(c=l,u=l+1;u<n;u++)Math.abs(d[u])>Math.abs(d[c])&&(c=u);if(c!==l){for(i=0;i<o;i++)f=e.get(c,i),e.set(c,i,e.get(l,i)),e.set(l,i,f);m=s[c],s[c]=s[l],s[l]=m,a=-a}if(l<n&&e.get(l,l)!==0)for(u=l+1;u<n;u++)e.set(u,l,e.get(u,l)/e.get(l,l))}this.LU=e,this.pivotVector=s,this.pivotSign=a}isSingular(){let t=this.LU,e=t.columns;for(let n=0;n<e;n++)if(t.get(n,n)===0)return!0;return!1}solve(t){t=Ae.checkMatrix(t);let e=this.LU;if(e.rows!==t.rows)throw new Error("Invalid matrix dimensions");if(this.isSingular())throw new Error("LU matrix is singular");let o=t.columns,s=t.subMatrixRow(this.pivotVector,0,o-1),a=e.columns,u,l,i;for(i=0;i<a;i++)for(u=i+1;u<a;u++)for(l=0;l<o;l++)s.set(u,l,s.get(u,l)-s.get(i,l)*e.get(u,i));for(i=a-1;i>=0;i--){for(l=0;l<o;l++)s.set(i,l,s.get(i,l)/e.get(i,i));for(u=0;u<i;u++)for(l=0;l<o;l++)s.set(u,l,s.get(u,l)-s.get(i,l)*e.get(u,i))}return s}get determinant(){let t=this.LU;if(!t.isSquare())throw new Error("Matrix must be square");let e=this.pivotSign,n=t.columns;for(let o=0;o<n;o++)e*=t.get(o,o);return e}get lowerTriangularMatrix(){let t=this.LU,e=t.rows,n=t.columns,o=new Ae(e,n);for(let s=0;s<e;s++)for(let a=0;a<n;a++)s>a?o.set(s,a,t.get(s,a)):s===a?o.set(s,a,1):o.set(s,a,0);return o}get upperTriangularMatrix(){let t=this.LU,e=t.rows,n=t.columns,o=new Ae(e,n);for(let s=0;s<e;s++)for(let a=0;a<n;a++)s<=a?o.set(s,a,t.get(s,a)):o.set(s,a,0);return o}get pivotPermutationVector(){return Array.from(this.pivotVector)}};function wb(r){let t=r.data,e=r.rows;for(let n=0;n<e;n++){let o=t[n];for(let s=n+1;s<e;s++){let a=o[s];o[s]=t[s][n],t[s][n]=a}}return r}function xi(r,t){let e=0;return Math.abs(r)>Math.abs(t)?(e=t/r,Math.abs(r)*Math.sqrt(1+e*e)):t!==0?(e=r/t,Math.abs(t)*Math.sqrt(1+e*e)):0}var md=class{constructor(t){t=bn.checkMatrix(t);let e=t.clone(),n=t.rows,o=t.columns,s=new Float64Array(o),a,u,l,i;for(l=0;l<o;l++){let c=0;for(a=l;a<n;a++)c=xi(c,e.get(a,l));if(c!==0){for(e.get(l,l)<0&&(c=-c),a=l;a<n;a++)e.set(a,l,e.get(a,l)/c);for(e.set(l,l,e.get(l,l)+1),u=l+1;u<o;u++){for(i=0,a=l;a<n;a++)i+=e.get(a,l)*e.get(a,u);for(i=-i/e.get(l,l),a=l;a<n;a++)e.set(a,u,e.get(a,u)+i*e.get(a,l))}}s[l]=-c}this.QR=e,this.Rdiag=s}solve(t){t=Ae.checkMatrix(t);let e=this.QR,n=e.rows;if(t.rows!==n)throw new Error("Matrix row dimensions must agree");if(!this.isFullRank())throw new Error("Matrix is rank deficient");let o=t.columns,s=t.clone(),a=e.columns,u,l,i,c;for(i=0;i<a;i++)for(l=0;l<o;l++){for(c=0,u=i;u<n;u++)c+=e.get(u,i)*s.get(u,l);for(c=-c/e.get(i,i),u=i;u<n;u++)s.set(u,l,s.get(u,l)+c*e.get(u,i))}for(i=a-1;i>=0;i--){for(l=0;l<o;l++)s.set(i,l,s.get(i,l)/this.Rdiag[i]);for(u=0;u<i;u++)for(l=0;l<o;l++)s.set(u,l,s.get(u,l)-s.get(i,l)*e.get(u,i))}return s.subMatrix(0,a-1,0,o-1)}isFullRank(){let t=this.QR.columns;for(let e=0;e<t;e++)if(this.Rdiag[e]===0)return!1;return!0}get upperTriangularMatrix(){let t=this.QR,e=t.columns,n=new Ae(e,e),o,s;for(o=0;o<e;o++)for(s=0;s<e;s++)o<s?n.set(o,s,t.get(o,s)):o===s?n.set(o,s,this.Rdiag[o]):n.set(o,s,0);return n}get orthogonalMatrix(){let t=this.QR,e=t.rows,n=t.columns,o=new Ae(e,n),s,a,u,l;for(u=n-1;u>=0;u--){for(s=0;s<e;s++)o.set(s,u,0);for(o.set(u,u,1),a=u;a<n;a++)if(t.get(u,u)!==0){for(l=0,s=u;s<e;s++)l+=t.get(s,u)*o.get(s,a);for(l=-l/t.get(u,u),s=u;s<e;s++)o.set(s,a,o.get(s,a)+l*t.get(s,u))}}return o}},Ia=class{constructor(t,e={}){if(t=bn.checkMatrix(t),t.isEmpty())throw new Error("Matrix must be non-empty");let n=t.rows,o=t.columns,{computeLeftSingularVectors:s=!0,computeRightSingularVectors:a=!0,autoTranspose:u=!1}=e,l=!!s,i=!!a,c=!1,p;if(n<o)if(!u)console.warn("Computing SVD on a matrix with more columns than rows. Consider enabling autoTranspose"),p=t.transpose();else{p=t.clone(),n=t.columns,o=t.rows,c=!0;let v=l;l=i,i=v}else p=t.transpose();let f=Math.min(n,o),m=Math.min(n+1,o),d=new Float64Array(m),h=new Ae(f,n),g=new Ae(o,o),A=new Float64Array(o),y=new Float64Array(n),x=new Float64Array(m);for(let v=0;v<m;v++)x[v]=v;let w=Math.min(n-1,o),b=Math.max(0,Math.min(o-2,n)),k=Math.max(w,b);for(let v=0;v<k;v++){if(v<w){d[v]=0;for(let D=v;D<n;D++)d[v]=xi(d[v],p.get(v,D));if(d[v]!==0){p.get(v,v)<0&&(d[v]=-d[v]);for(let D=v;D<n;D++)p.set(v,D,p.get(v,D)/d[v]);p.set(v,v,p.get(v,v)+1)}d[v]=-d[v]}for(let D=v+1;D<o;D++){if(v<w&&d[v]!==0){let _=0;for(let B=v;B<n;B++)_+=p.get(v,B)*p.get(D,B);_=-_/p.get(v,v);for(let B=v;B<n;B++)p.set(D,B,p.get(D,B)+_*p.get(v,B))}A[D]=p.get(D,v)}if(l&&v<w)for(let D=v;D<n;D++)h.set(v,D,p.get(v,D));if(v<b){A[v]=0;for(let D=v+1;D<o;D++)A[v]=xi(A[v],A[D]);if(A[v]!==0){A[v+1]<0&&(A[v]=0-A[v]);for(let D=v+1;D<o;D++)A[D]/=A[v];A[v+1]+=1}if(A[v]=-A[v],v+1<n&&A[v]!==0){for(let D=v+1;D<n;D++)y[D]=0;for(let D=v+1;D<n;D++)for(let _=v+1;_<o;_++)y[D]+=A[_]*p.get(_,D);for(let D=v+1;D<o;D++){let _=-A[D]/A[v+1];for(let B=v+1;B<n;B++)p.set(D,B,p.get(D,B)+_*y[B])}}if(i)for(let D=v+1;D<o;D++)g.set(v,D,A[D])}}let E=Math.min(o,n+1);if(w<o&&(d[w]=p.get(w,w)),n<E&&(d[E-1]=0),b+1<E&&(A[b]=p.get(E-1,b)),A[E-1]=0,l){for(let v=w;v<f;v++){for(let D=0;D<n;D++)h.set(v,D,0);h.set(v,v,1)}for(let v=w-1;v>=0;v--)if(d[v]!==0){for(let D=v+1;D<f;D++){let _=0;for(let B=v;B<n;B++)_+=h.get(v,B)*h.get(D,B);_=-_/h.get(v,v);for(let B=v;B<n;B++)h.set(D,B,h.get(D,B)+_*h.get(v,B))}for(let D=v;D<n;D++)h.set(v,D,-h.get(v,D));h.set(v,v,1+h.get(v,v));for(let D=0;D<v-1;D++)h.set(v,D,0)}else{for(let D=0;D<n;D++)h.set(v,D,0);h.set(v,v,1)}}if(i)for(let v=o-1;v>=0;v--){if(v<b&&A[v]!==0)for(let D=v+1;D<o;D++){let _=0;for(let B=v+1;B<o;B++)_+=g.get(v,B)*g.get(D,B);_=-_/g.get(v,v+1);for(let B=v+1;B<o;B++)g.set(D,B,g.get(D,B)+_*g.get(v,B))}for(let D=0;D<o;D++)g.set(v,D,0);g.set(v,v,1)}let T=E-1,N=Number.EPSILON;for(;E>0;){let v,D;for(v=E-2;v>=-1&&v!==-1;v--){let _=Number.MIN_VALUE+N*Math.abs(d[v]+Math.abs(d[v+1]));if(Math.abs(A[v])<=_||Number.isNaN(A[v])){A[v]=0;break}}if(v===E-2)D=4;else{let _;for(_=E-1;_>=v&&_!==v;_--){let B=(_!==E?Math.abs(A[_]):0)+(_!==v+1?Math.abs(A[_-1]):0);if(Math.abs(d[_])<=N*B){d[_]=0;break}}_===v?D=3:_===E-1?D=1:(D=2,v=_)}switch(v++,D){case 1:{let _=A[E-2];A[E-2]=0;for(let B=E-2;B>=v;B--){let P=xi(d[B],_),$=d[B]/P,z=_/P;if(d[B]=P,B!==v&&(_=-z*A[B-1],A[B-1]=$*A[B-1]),i)for(let Q=0;Q<o;Q++)P=$*g.get(B,Q)+z*g.get(E-1,Q),g.set(E-1,Q,-z*g.get(B,Q)+$*g.get(E-1,Q)),g.set(B,Q,P)}break}case 2:{let _=A[v-1];A[v-1]=0;for(let B=v;B<E;B++){let P=xi(d[B],_),$=d[B]/P,z=_/P;if(d[B]=P,_=-z*A[B],A[B]=$*A[B],l)for(let Q=0;Q<n;Q++)P=$*h.get(B,Q)+z*h.get(v-1,Q),h.set(v-1,Q,-z*h.get(B,Q)+$*h.get(v-1,Q)),h.set(B,Q,P)}break}case 3:{let _=Math.max(Math.abs(d[E-1]),Math.abs(d[E-2]),Math.abs(A[E-2]),Math.abs(d[v]),Math.abs(A[v])),B=d[E-1]/_,P=d[E-2]/_,$=A[E-2]/_,z=d[v]/_,Q=A[v]/_,G=((P+B)*(P-B)+$*$)/2,V=B*$*(B*$),H=0;(G!==0||V!==0)&&(G<0?H=0-Math.sqrt(G*G+V):H=Math.sqrt(G*G+V),H=V/(G+H));let J=(z+B)*(z-B)+H,j=z*Q;for(let M=v;M<E-1;M++){let U=xi(J,j);U===0&&(U=Number.MIN_VALUE);let re=J/U,X=j/U;if(M!==v&&(A[M-1]=U),J=re*d[M]+X*A[M],A[M]=re*A[M]-X*d[M],j=X*d[M+1],d[M+1]=re*d[M+1],i)for(let oe=0;oe<o;oe++)U=re*g.get(M,oe)+X*g.get(M+1,oe),g.set(M+1,oe,-X*g.get(M,oe)+re*g.get(M+1,oe)),g.set(M,oe,U);if(U=xi(J,j),U===0&&(U=Number.MIN_VALUE),re=J/U,X=j/U,d[M]=U,J=re*A[M]+X*d[M+1],d[M+1]=-X*A[M]+re*d[M+1],j=X*A[M+1],A[M+1]=re*A[M+1],l&&M<n-1)for(let oe=0;oe<n;oe++)U=re*h.get(M,oe)+X*h.get(M+1,oe),h.set(M+1,oe,-X*h.get(M,oe)+re*h.get(M+1,oe)),h.set(M,oe,U)}A[E-2]=J;break}case 4:{if(d[v]<=0&&(d[v]=d[v]<0?-d[v]:0,i))for(let _=0;_<=T;_++)g.set(v,_,-g.get(v,_));for(;v<T&&!(d[v]>=d[v+1]);){let _=d[v];if(d[v]=d[v+1],d[v+1]=_,i&&v<o-1)for(let B=0;B<o;B++)_=g.get(v+1,B),g.set(v+1,B,g.get(v,B)),g.set(v,B,_);if(l&&v<n-1)for(let B=0;B<n;B++)_=h.get(v+1,B),h.set(v+1,B,h.get(v,B)),h.set(v,B,_);v++}E--;break}}}if(h=h.isSquare()?wb(h):h.transpose(),g=wb(g),c){let v=g;g=h,h=v}this.m=n,this.n=o,this.s=d,this.U=h,this.V=g}solve(t){let e=t,n=this.threshold,o=this.s.length,s=Ae.zeros(o,o);for(let f=0;f<o;f++)Math.abs(this.s[f])<=n?s.set(f,f,0):s.set(f,f,1/this.s[f]);let a=this.U,u=this.rightSingularVectors,l=u.mmul(s),i=u.rows,c=a.rows,p=Ae.zeros(i,c);for(let f=0;f<i;f++)for(let m=0;m<c;m++){let d=0;for(let h=0;h<o;h++)d+=l.get(f,h)*a.get(m,h);p.set(f,m,d)}return p.mmul(e)}solveForDiagonal(t){return this.solve(Ae.diag(t))}inverse(){let t=this.V,e=this.threshold,n=t.rows,o=t.columns,s=new Ae(n,this.s.length);for(let c=0;c<n;c++)for(let p=0;p<o;p++)Math.abs(this.s[p])>e&&s.set(c,p,t.get(c,p)/this.s[p]);let a=this.U,u=a.rows,l=a.columns,i=new Ae(n,u);for(let c=0;c<n;c++)for(let p=0;p<u;p++){let f=0;for(let m=0;m<l;m++)f+=s.get(c,m)*a.get(p,m);i.set(c,p,f)}return i}get condition(){return this.s[0]/this.s[Math.min(this.m,this.n)-1]}get norm2(){return this.s[0]}get rank(){let t=Math.max(this.m,this.n)*this.s[0]*Number.EPSILON,e=0,n=this.s;for(let o=0,s=n.length;o<s;o++)n[o]>t&&e++;return e}get diagonal(){return Array.from(this.s)}get threshold(){return Number.EPSILON/2*Math.max(this.m,this.n)*this.s[0]}get leftSingularVectors(){return this.U}get rightSingularVectors(){return this.V}get diagonalMatrix(){return Ae.diag(this.s)}};function eJ(r,t=!1){return r=bn.checkMatrix(r),t?new Ia(r).inverse():fP(r,Ae.eye(r.rows))}function fP(r,t,e=!1){return r=bn.checkMatrix(r),t=bn.checkMatrix(t),e?new Ia(r).solve(t):r.isSquare()?new _f(r).solve(t):new md(r).solve(t)}function ay(r){if(r=Ae.checkMatrix(r),r.isSquare()){if(r.columns===0)return 1;let t,e,n,o;if(r.columns===2)return t=r.get(0,0),e=r.get(0,1),n=r.get(1,0),o=r.get(1,1),t*o-e*n;if(r.columns===3){let s,a,u;return s=new Tf(r,[1,2],[1,2]),a=new Tf(r,[1,2],[0,2]),u=new Tf(r,[1,2],[0,1]),t=r.get(0,0),e=r.get(0,1),n=r.get(0,2),t*ay(s)-e*ay(a)+n*ay(u)}else return new _f(r).determinant}else throw Error("determinant can only be calculated for a square matrix")}function tJ(r,t){let e=[];for(let n=0;n<r;n++)n!==t&&e.push(n);return e}function rJ(r,t,e,n=1e-9,o=1e-9){if(r>o)return new Array(t.rows+1).fill(0);{let s=t.addRow(e,[0]);for(let a=0;a<s.rows;a++)Math.abs(s.get(a,0))<n&&s.set(a,0,0);return s.to1DArray()}}function nJ(r,t={}){let{thresholdValue:e=1e-9,thresholdError:n=1e-9}=t;r=Ae.checkMatrix(r);let o=r.rows,s=new Ae(o,o);for(let a=0;a<o;a++){let u=Ae.columnVector(r.getRow(a)),l=r.subMatrixRow(tJ(o,a)).transpose(),c=new Ia(l).solve(u),p=Ae.abs(u).max()||1,f=Ae.sub(u,l.mmul(c)).abs().max()/p;s.setRow(a,rJ(f,c,a,e,n))}return s}function oJ(r,t=Number.EPSILON){if(r=Ae.checkMatrix(r),r.isEmpty())return r.transpose();let e=new Ia(r,{autoTranspose:!0}),n=e.leftSingularVectors,o=e.rightSingularVectors,s=e.diagonal,a=t*Math.max(r.rows,r.columns)*s[0];for(let u=0;u<s.length;u++)Math.abs(s[u])>a?s[u]=1/s[u]:s[u]=0;return o.mmul(Ae.diag(s).mmul(n.transpose()))}function sJ(r,t=r,e={}){r=new Ae(r);let n=!1;if(typeof t=="object"&&!Ae.isMatrix(t)&&!Kr(t)?(e=t,t=r,n=!0):t=new Ae(t),r.rows!==t.rows)throw new TypeError("Both matrices must have the same number of rows");let{center:o=!0}=e;o&&(r=r.center("column"),n||(t=t.center("column")));let s=r.transposeMultiply(t);for(let a=0;a<s.rows;a++)for(let u=0;u<s.columns;u++)s.set(a,u,s.get(a,u)*(1/(r.rows-1)));return s}function iJ(r,t=r,e={}){r=new Ae(r);let n=!1;if(typeof t=="object"&&!Ae.isMatrix(t)&&!Kr(t)?(e=t,t=r,n=!0):t=new Ae(t),r.rows!==t.rows)throw new TypeError("Both matrices must have the same number of rows");let{center:o=!0,scale:s=!0}=e;o&&(r.center("column"),n||t.center("column")),s&&(r.scale("column"),n||t.scale("column"));let a=r.standardDeviation("column",{unbiased:!0}),u=n?a:t.standardDeviation("column",{unbiased:!0}),l=r.transposeMultiply(t);for(let i=0;i<l.rows;i++)for(let c=0;c<l.columns;c++)l.set(i,c,l.get(i,c)*(1/(a[i]*u[c]))*(1/(r.rows-1)));return l}var cy=class{constructor(t,e={}){let{assumeSymmetric:n=!1}=e;if(t=bn.checkMatrix(t),!t.isSquare())throw new Error("Matrix is not a square matrix");if(t.isEmpty())throw new Error("Matrix must be non-empty");let o=t.columns,s=new Ae(o,o),a=new Float64Array(o),u=new Float64Array(o),l=t,i,c,p=!1;if(n?p=!0:p=t.isSymmetric(),p){for(i=0;i<o;i++)for(c=0;c<o;c++)s.set(c,i,l.get(i,c));aJ(o,u,a,s),uJ(o,u,a,s),wb(s)}else{let f=new Ae(o,o),m=new Float64Array(o);for(c=0;c<o;c++)for(i=0;i<o;i++)f.set(i,c,l.get(i,c));lJ(o,f,m,s),cJ(o,u,a,s,f)}this.n=o,this.e=u,this.d=a,this.V=s}get realEigenvalues(){return Array.from(this.d)}get imaginaryEigenvalues(){return Array.from(this.e)}get eigenvectorMatrix(){return this.V}get diagonalMatrix(){let t=this.n,e=this.e,n=this.d,o=new Ae(t,t),s,a;for(s=0;s<t;s++){for(a=0;a<t;a++)o.set(s,a,0);o.set(s,s,n[s]),e[s]>0?o.set(s,s+1,e[s]):e[s]<0&&o.set(s,s-1,e[s])}return o}};function aJ(r,t,e,n){let o,s,a,u,l,i,c,p;for(l=0;l<r;l++)e[l]=n.get(l,r-1);for(u=r-1;u>0;u--){for(p=0,a=0,i=0;i<u;i++)p=p+Math.abs(e[i]);if(p===0)for(t[u]=e[u-1],l=0;l<u;l++)e[l]=n.get(l,u-1),n.set(l,u,0),n.set(u,l,0);else{for(i=0;i<u;i++)e[i]/=p,a+=e[i]*e[i];for(o=e[u-1],s=Math.sqrt(a),o>0&&(s=-s),t[u]=p*s,a=a-o*s,e[u-1]=o-s,l=0;l<u;l++)t[l]=0;for(l=0;l<u;l++){for(o=e[l],n.set(u,l,o),s=t[l]+n.get(l,l)*o,i=l+1;i<=u-1;i++)s+=n.get(l,i)*e[i],t[i]+=n.get(l,i)*o;t[l]=s}for(o=0,l=0;l<u;l++)t[l]/=a,o+=t[l]*e[l];for(c=o/(a+a),l=0;l<u;l++)t[l]-=c*e[l];for(l=0;l<u;l++){for(o=e[l],s=t[l],i=l;i<=u-1;i++)n.set(l,i,n.get(l,i)-(o*t[i]+s*e[i]));e[l]=n.get(l,u-1),n.set(l,u,0)}}e[u]=a}for(u=0;u<r-1;u++){if(n.set(u,r-1,n.get(u,u)),n.set(u,u,1),a=e[u+1],a!==0){for(i=0;i<=u;i++)e[i]=n.get(u+1,i)/a;for(l=0;l<=u;l++){for(s=0,i=0;i<=u;i++)s+=n.get(u+1,i)*n.get(l,i);for(i=0;i<=u;i++)n.set(l,i,n.get(l,i)-s*e[i])}}for(i=0;i<=u;i++)n.set(u+1,i,0)}for(l=0;l<r;l++)e[l]=n.get(l,r-1),n.set(l,r-1,0);n.set(r-1,r-1,1),t[0]=0}function uJ(r,t,e,n){let o,s,a,u,l,i,c,p,f,m,d,h,g,A,y,x;for(a=1;a<r;a++)t[a-1]=t[a];t[r-1]=0;let w=0,b=0,k=Number.EPSILON;for(i=0;i<r;i++){for(b=Math.max(b,Math.abs(e[i])+Math.abs(t[i])),c=i;c<r&&!(Math.abs(t[c])<=k*b);)c++;if(c>i)do{for(o=e[i],p=(e[i+1]-o)/(2*t[i]),f=xi(p,1),p<0&&(f=-f),e[i]=t[i]/(p+f),e[i+1]=t[i]*(p+f),m=e[i+1],s=o-e[i],a=i+2;a<r;a++)e[a]-=s;for(w=w+s,p=e[c],d=1,h=d,g=d,A=t[i+1],y=0,x=0,a=c-1;a>=i;a--)for(g=h,h=d,x=y,o=d*t[a],s=d*p,f=xi(p,t[a]),t[a+1]=y*f,y=t[a]/f,d=p/f,p=d*e[a]-y*o,e[a+1]=s+y*(d*o+y*e[a]),l=0;l<r;l++)s=n.get(a+1,l),n.set(a+1,l,y*n.get(a,l)+d*s),n.set(a,l,d*n.get(a,l)-y*s);p=-y*x*g*A*t[i]/m,t[i]=y*p,e[i]=d*p}while(Math.abs(t[i])>k*b);e[i]=e[i]+w,t[i]=0}for(a=0;a<r-1;a++){for(l=a,p=e[a],u=a+1;u<r;u++)e[u]<p&&(l=u,p=e[u]);if(l!==a)for(e[l]=e[a],e[a]=p,u=0;u<r;u++)p=n.get(a,u),n.set(a,u,n.get(l,u)),n.set(l,u,p)}}function lJ(r,t,e,n){let o=0,s=r-1,a,u,l,i,c,p,f;for(p=o+1;p<=s-1;p++){for(f=0,i=p;i<=s;i++)f=f+Math.abs(t.get(i,p-1));if(f!==0){for(l=0,i=s;i>=p;i--)e[i]=t.get(i,p-1)/f,l+=e[i]*e[i];for(u=Math.sqrt(l),e[p]>0&&(u=-u),l=l-e[p]*u,e[p]=e[p]-u,c=p;c<r;c++){for(a=0,i=s;i>=p;i--)a+=e[i]*t.get(i,c);for(a=a/l,i=p;i<=s;i++)t.set(i,c,t.get(i,c)-a*e[i])}for(i=0;i<=s;i++){for(a=0,c=s;c>=p;c--)a+=e[c]*t.get(i,c);for(a=a/l,c=p;c<=s;c++)t.set(i,c,t.get(i,c)-a*e[c])}e[p]=f*e[p],t.set(p,p-1,f*u)}}for(i=0;i<r;i++)for(c=0;c<r;c++)n.set(i,c,i===c?1:0);for(p=s-1;p>=o+1;p--)if(t.get(p,p-1)!==0){for(i=p+1;i<=s;i++)e[i]=t.get(i,p-1);for(c=p;c<=s;c++){for(u=0,i=p;i<=s;i++)u+=e[i]*n.get(i,c);for(u=u/e[p]/t.get(p,p-1),i=p;i<=s;i++)n.set(i,c,n.get(i,c)+u*e[i])}}}function cJ(r,t,e,n,o){let s=r-1,a=0,u=r-1,l=Number.EPSILON,i=0,c=0,p=0,f=0,m=0,d=0,h=0,g=0,A,y,x,w,b,k,E,T,N,v,D,_,B,P,$;for(A=0;A<r;A++)for((A<a||A>u)&&(e[A]=o.get(A,A),t[A]=0),y=Math.max(A-1,0);y<r;y++)c=c+Math.abs(o.get(A,y));for(;s>=a;){for(w=s;w>a&&(d=Math.abs(o.get(w-1,w-1))+Math.abs(o.get(w,w)),d===0&&(d=c),!(Math.abs(o.get(w,w-1))<l*d));)w--;if(w===s)o.set(s,s,o.get(s,s)+i),e[s]=o.get(s,s),t[s]=0,s--,g=0;else if(w===s-1){if(E=o.get(s,s-1)*o.get(s-1,s),p=(o.get(s-1,s-1)-o.get(s,s))/2,f=p*p+E,h=Math.sqrt(Math.abs(f)),o.set(s,s,o.get(s,s)+i),o.set(s-1,s-1,o.get(s-1,s-1)+i),T=o.get(s,s),f>=0){for(h=p>=0?p+h:p-h,e[s-1]=T+h,e[s]=e[s-1],h!==0&&(e[s]=T-E/h),t[s-1]=0,t[s]=0,T=o.get(s,s-1),d=Math.abs(T)+Math.abs(h),p=T/d,f=h/d,m=Math.sqrt(p*p+f*f),p=p/m,f=f/m,y=s-1;y<r;y++)h=o.get(s-1,y),o.set(s-1,y,f*h+p*o.get(s,y)),o.set(s,y,f*o.get(s,y)-p*h);for(A=0;A<=s;A++)h=o.get(A,s-1),o.set(A,s-1,f*h+p*o.get(A,s)),o.set(A,s,f*o.get(A,s)-p*h);for(A=a;A<=u;A++)h=n.get(A,s-1),n.set(A,s-1,f*h+p*n.get(A,s)),n.set(A,s,f*n.get(A,s)-p*h)}else e[s-1]=T+p,e[s]=T+p,t[s-1]=h,t[s]=-h;s=s-2,g=0}else{if(T=o.get(s,s),N=0,E=0,w<s&&(N=o.get(s-1,s-1),E=o.get(s,s-1)*o.get(s-1,s)),g===10){for(i+=T,A=a;A<=s;A++)o.set(A,A,o.get(A,A)-T);d=Math.abs(o.get(s,s-1))+Math.abs(o.get(s-1,s-2)),T=N=.75*d,E=-.4375*d*d}if(g===30&&(d=(N-T)/2,d=d*d+E,d>0)){for(d=Math.sqrt(d),N<T&&(d=-d),d=T-E/((N-T)/2+d),A=a;A<=s;A++)o.set(A,A,o.get(A,A)-d);i+=d,T=N=E=.964}for(g=g+1,b=s-2;b>=w&&(h=o.get(b,b),m=T-h,d=N-h,p=(m*d-E)/o.get(b+1,b)+o.get(b,b+1),f=o.get(b+1,b+1)-h-m-d,m=o.get(b+2,b+1),d=Math.abs(p)+Math.abs(f)+Math.abs(m),p=p/d,f=f/d,m=m/d,!(b===w||Math.abs(o.get(b,b-1))*(Math.abs(f)+Math.abs(m))<l*(Math.abs(p)*(Math.abs(o.get(b-1,b-1))+Math.abs(h)+Math.abs(o.get(b+1,b+1))))));)b--;for(A=b+2;A<=s;A++)o.set(A,A-2,0),A>b+2&&o.set(A,A-3,0);for(x=b;x<=s-1&&(P=x!==s-1,x!==b&&(p=o.get(x,x-1),f=o.get(x+1,x-1),m=P?o.get(x+2,x-1):0,T=Math.abs(p)+Math.abs(f)+Math.abs(m),T!==0&&(p=p/T,f=f/T,m=m/T)),T!==0);x++)if(d=Math.sqrt(p*p+f*f+m*m),p<0&&(d=-d),d!==0){for(x!==b?o.set(x,x-1,-d*T):w!==b&&o.set(x,x-1,-o.get(x,x-1)),p=p+d,T=p/d,N=f/d,h=m/d,f=f/p,m=m/p,y=x;y<r;y++)p=o.get(x,y)+f*o.get(x+1,y),P&&(p=p+m*o.get(x+2,y),o.set(x+2,y,o.get(x+2,y)-p*h)),o.set(x,y,o.get(x,y)-p*T),o.set(x+1,y,o.get(x+1,y)-p*N);for(A=0;A<=Math.min(s,x+3);A++)p=T*o.get(A,x)+N*o.get(A,x+1),P&&(p=p+h*o.get(A,x+2),o.set(A,x+2,o.get(A,x+2)-p*m)),o.set(A,x,o.get(A,x)-p),o.set(A,x+1,o.get(A,x+1)-p*f);for(A=a;A<=u;A++)p=T*n.get(A,x)+N*n.get(A,x+1),P&&(p=p+h*n.get(A,x+2),n.set(A,x+2,n.get(A,x+2)-p*m)),n.set(A,x,n.get(A,x)-p),n.set(A,x+1,n.get(A,x+1)-p*f)}}}if(c!==0){for(s=r-1;s>=0;s--)if(p=e[s],f=t[s],f===0)for(w=s,o.set(s,s,1),A=s-1;A>=0;A--){for(E=o.get(A,A)-p,m=0,y=w;y<=s;y++)m=m+o.get(A,y)*o.get(y,s);if(t[A]<0)h=E,d=m;else if(w=A,t[A]===0?o.set(A,s,E!==0?-m/E:-m/(l*c)):(T=o.get(A,A+1),N=o.get(A+1,A),f=(e[A]-p)*(e[A]-p)+t[A]*t[A],k=(T*d-h*m)/f,o.set(A,s,k),o.set(A+1,s,Math.abs(T)>Math.abs(h)?(-m-E*k)/T:(-d-N*k)/h)),k=Math.abs(o.get(A,s)),l*k*k>1)for(y=A;y<=s;y++)o.set(y,s,o.get(y,s)/k)}else if(f<0)for(w=s-1,Math.abs(o.get(s,s-1))>Math.abs(o.get(s-1,s))?(o.set(s-1,s-1,f/o.get(s,s-1)),o.set(s-1,s,-(o.get(s,s)-p)/o.get(s,s-1))):($=iy(0,-o.get(s-1,s),o.get(s-1,s-1)-p,f),o.set(s-1,s-1,$[0]),o.set(s-1,s,$[1])),o.set(s,s-1,0),o.set(s,s,1),A=s-2;A>=0;A--){for(v=0,D=0,y=w;y<=s;y++)v=v+o.get(A,y)*o.get(y,s-1),D=D+o.get(A,y)*o.get(y,s);if(E=o.get(A,A)-p,t[A]<0)h=E,m=v,d=D;else if(w=A,t[A]===0?($=iy(-v,-D,E,f),o.set(A,s-1,$[0]),o.set(A,s,$[1])):(T=o.get(A,A+1),N=o.get(A+1,A),_=(e[A]-p)*(e[A]-p)+t[A]*t[A]-f*f,B=(e[A]-p)*2*f,_===0&&B===0&&(_=l*c*(Math.abs(E)+Math.abs(f)+Math.abs(T)+Math.abs(N)+Math.abs(h))),$=iy(T*m-h*v+f*D,T*d-h*D-f*v,_,B),o.set(A,s-1,$[0]),o.set(A,s,$[1]),Math.abs(T)>Math.abs(h)+Math.abs(f)?(o.set(A+1,s-1,(-v-E*o.get(A,s-1)+f*o.get(A,s))/T),o.set(A+1,s,(-D-E*o.get(A,s)-f*o.get(A,s-1))/T)):($=iy(-m-N*o.get(A,s-1),-d-N*o.get(A,s),h,f),o.set(A+1,s-1,$[0]),o.set(A+1,s,$[1]))),k=Math.max(Math.abs(o.get(A,s-1)),Math.abs(o.get(A,s))),l*k*k>1)for(y=A;y<=s;y++)o.set(y,s-1,o.get(y,s-1)/k),o.set(y,s,o.get(y,s)/k)}for(A=0;A<r;A++)if(A<a||A>u)for(y=A;y<r;y++)n.set(A,y,o.get(A,y));for(y=r-1;y>=a;y--)for(A=a;A<=u;A++){for(h=0,x=a;x<=Math.min(y,u);x++)h=h+n.get(A,x)*o.get(x,y);n.set(A,y,h)}}}function iy(r,t,e,n){let o,s;return Math.abs(e)>Math.abs(n)?(o=n/e,s=e+o*n,[(r+o*t)/s,(t-o*r)/s]):(o=e/n,s=n+o*e,[(o*r+t)/s,(o*t-r)/s])}var py=class{constructor(t){if(t=bn.checkMatrix(t),!t.isSymmetric())throw new Error("Matrix is not symmetric");let e=t,n=e.rows,o=new Ae(n,n),s=!0,a,u,l;for(u=0;u<n;u++){let i=0;for(l=0;l<u;l++){let c=0;for(a=0;a<l;a++)c+=o.get(l,a)*o.get(u,a);c=(e.get(u,l)-c)/o.get(l,l),o.set(u,l,c),i=i+c*c}for(i=e.get(u,u)-i,s&&=i>0,o.set(u,u,Math.sqrt(Math.max(i,0))),l=u+1;l<n;l++)o.set(u,l,0)}this.L=o,this.positiveDefinite=s}isPositiveDefinite(){return this.positiveDefinite}solve(t){t=bn.checkMatrix(t);let e=this.L,n=e.rows;if(t.rows!==n)throw new Error("Matrix dimensions do not match");if(this.isPositiveDefinite()===!1)throw new Error("Matrix is not positive definite");let o=t.columns,s=t.clone(),a,u,l;for(l=0;l<n;l++)for(u=0;u<o;u++){for(a=0;a<l;a++)s.set(l,u,s.get(l,u)-s.get(a,u)*e.get(l,a));s.set(l,u,s.get(l,u)/e.get(l,l))}for(l=n-1;l>=0;l--)for(u=0;u<o;u++){for(a=l+1;a<n;a++)s.set(l,u,s.get(l,u)-s.get(a,u)*e.get(a,l));s.set(l,u,s.get(l,u)/e.get(l,l))}return s}get lowerTriangularMatrix(){return this.L}},fy=class{constructor(t,e={}){t=bn.checkMatrix(t);let{Y:n}=e,{scaleScores:o=!1,maxIterations:s=1e3,terminationCriteria:a=1e-10}=e,u;if(n){if(Kr(n)&&typeof n[0]=="number"?n=Ae.columnVector(n):n=bn.checkMatrix(n),n.rows!==t.rows)throw new Error("Y should have the same number of rows as X");u=n.getColumnVector(0)}else u=t.getColumnVector(0);let l=1,i,c,p,f;for(let m=0;m<s&&l>a;m++)p=t.transpose().mmul(u).div(u.transpose().mmul(u).get(0,0)),p=p.div(p.norm()),i=t.mmul(p).div(p.transpose().mmul(p).get(0,0)),m>0&&(l=i.clone().sub(f).pow(2).sum()),f=i.clone(),n?(c=n.transpose().mmul(i).div(i.transpose().mmul(i).get(0,0)),c=c.div(c.norm()),u=n.mmul(c).div(c.transpose().mmul(c).get(0,0))):u=i;if(n){let m=t.transpose().mmul(i).div(i.transpose().mmul(i).get(0,0));m=m.div(m.norm());let d=t.clone().sub(i.clone().mmul(m.transpose())),h=u.transpose().mmul(i).div(i.transpose().mmul(i).get(0,0)),g=n.clone().sub(i.clone().mulS(h.get(0,0)).mmul(c.transpose()));this.t=i,this.p=m.transpose(),this.w=p.transpose(),this.q=c,this.u=u,this.s=i.transpose().mmul(i),this.xResidual=d,this.yResidual=g,this.betas=h}else this.w=p.transpose(),this.s=i.transpose().mmul(i).sqrt(),o?this.t=i.clone().div(this.s.get(0,0)):this.t=i,this.xResidual=t.sub(i.mmul(p.transpose()))}};mt.AbstractMatrix=er;mt.CHO=py;mt.CholeskyDecomposition=py;mt.DistanceMatrix=uy;mt.EVD=cy;mt.EigenvalueDecomposition=cy;mt.LU=_f;mt.LuDecomposition=_f;mt.Matrix=Ae;mt.MatrixColumnSelectionView=db;mt.MatrixColumnView=mb;mt.MatrixFlipColumnView=hb;mt.MatrixFlipRowView=gb;mt.MatrixRowSelectionView=yb;mt.MatrixRowView=Ab;mt.MatrixSelectionView=Tf;mt.MatrixSubView=xb;mt.MatrixTransposeView=Ib;mt.NIPALS=fy;mt.Nipals=fy;mt.QR=md;mt.QrDecomposition=md;mt.SVD=Ia;mt.SingularValueDecomposition=Ia;mt.SymmetricMatrix=mc;mt.WrapperMatrix1D=ly;mt.WrapperMatrix2D=bn;mt.correlation=iJ;mt.covariance=sJ;mt.default=Ae;mt.determinant=ay;mt.inverse=eJ;mt.linearDependencies=nJ;mt.pseudoInverse=oJ;mt.solve=fP;mt.wrap=ZX});var d$="uplot",h$="u-hz",g$="u-vt",A$="u-title",y$="u-wrap",x$="u-under",I$="u-over",w$="u-axis",Ua="u-off",b$="u-select",C$="u-cursor-x",S$="u-cursor-y",k$="u-cursor-pt",v$="u-legend",E$="u-live",D$="u-inline",B$="u-series",R$="u-marker",Pb="u-label",T$="u-value",rm="width",nm="height";var $b="bottom",qc="left",xy="right",Py="#000",Lb=Py+"0",Iy="mousemove",Ob="mousedown",wy="mouseup",Qb="mouseenter",zb="mouseleave",Wb="dblclick",_$="resize",N$="scroll",Ub="change",vd="dppxchange",$y="--",ep=typeof window<"u",vy=ep?document:null,jc=ep?window:null,M$=ep?navigator:null,Et,bd;function Ey(){let r=devicePixelRatio;Et!=r&&(Et=r,bd&&By(Ub,bd,Ey),bd=matchMedia(`(min-resolution: ${Et-.001}dppx) and (max-resolution: ${Et+.001}dppx)`),Ga(Ub,bd,Ey),jc.dispatchEvent(new CustomEvent(vd)))}function qn(r,t){if(t!=null){let e=r.classList;!e.contains(t)&&e.add(t)}}function Dy(r,t){let e=r.classList;e.contains(t)&&e.remove(t)}function Xt(r,t,e){r.style[t]=e+"px"}function $o(r,t,e,n){let o=vy.createElement(r);return t!=null&&qn(o,t),e?.insertBefore(o,n),o}function lo(r,t){return $o("div",r,t)}var Gb=new WeakMap;function ls(r,t,e,n,o){let s="translate("+t+"px,"+e+"px)",a=Gb.get(r);s!=a&&(r.style.transform=s,Gb.set(r,s),t<0||e<0||t>n||e>o?qn(r,Ua):Dy(r,Ua))}var Vb=new WeakMap;function Hb(r,t,e){let n=t+e,o=Vb.get(r);n!=o&&(Vb.set(r,n),r.style.background=t,r.style.borderColor=e)}var qb=new WeakMap;function Kb(r,t,e,n){let o=t+""+e,s=qb.get(r);o!=s&&(qb.set(r,o),r.style.height=e+"px",r.style.width=t+"px",r.style.marginLeft=n?-t/2+"px":0,r.style.marginTop=n?-e/2+"px":0)}var Ly={passive:!0},F$={...Ly,capture:!0};function Ga(r,t,e,n){t.addEventListener(r,e,n?F$:Ly)}function By(r,t,e,n){t.removeEventListener(r,e,Ly)}ep&&Ey();function Lo(r,t,e,n){let o;e=e||0,n=n||t.length-1;let s=n<=2147483647;for(;n-e>1;)o=s?e+n>>1:Kn((e+n)/2),t[o]<r?e=o:n=o;return r-t[e]<=t[n]-r?e:n}function bC(r){return(e,n,o)=>{let s=-1,a=-1;for(let u=n;u<=o;u++)if(r(e[u])){s=u;break}for(let u=o;u>=n;u--)if(r(e[u])){a=u;break}return[s,a]}}var CC=r=>r!=null,SC=r=>r!=null&&r>0,Bd=bC(CC),P$=bC(SC);function $$(r,t,e,n=0,o=!1){let s=o?P$:Bd,a=o?SC:CC;[t,e]=s(r,t,e);let u=r[t],l=r[t];if(t>-1)if(n==1)u=r[t],l=r[e];else if(n==-1)u=r[e],l=r[t];else for(let i=t;i<=e;i++){let c=r[i];a(c)&&(c<u?u=c:c>l&&(l=c))}return[u??Lt,l??-Lt]}function Rd(r,t,e,n){let o=Xb(r),s=Xb(t);r==t&&(o==-1?(r*=e,t/=e):(r/=e,t*=e));let a=e==10?Os:kC,u=o==1?Kn:co,l=s==1?co:Kn,i=u(a(Mr(r))),c=l(a(Mr(t))),p=Yc(e,i),f=Yc(e,c);return e==10&&(i<0&&(p=Ot(p,-i)),c<0&&(f=Ot(f,-c))),n||e==2?(r=p*o,t=f*s):(r=BC(r,p),t=Td(t,f)),[r,t]}function Oy(r,t,e,n){let o=Rd(r,t,e,n);return r==0&&(o[0]=0),t==0&&(o[1]=0),o}var Qy=.1,jb={mode:3,pad:Qy},sm={pad:0,soft:null,mode:0},L$={min:sm,max:sm};function Ed(r,t,e,n){return _d(e)?Yb(r,t,e):(sm.pad=e,sm.soft=n?0:null,sm.mode=n?3:0,Yb(r,t,L$))}function vt(r,t){return r??t}function O$(r,t,e){for(t=vt(t,0),e=vt(e,r.length-1);t<=e;){if(r[t]!=null)return!0;t++}return!1}function Yb(r,t,e){let n=e.min,o=e.max,s=vt(n.pad,0),a=vt(o.pad,0),u=vt(n.hard,-Lt),l=vt(o.hard,Lt),i=vt(n.soft,Lt),c=vt(o.soft,-Lt),p=vt(n.mode,0),f=vt(o.mode,0),m=t-r,d=Os(m),h=gn(Mr(r),Mr(t)),g=Os(h),A=Mr(g-d);(m<1e-24||A>10)&&(m=0,(r==0||t==0)&&(m=1e-24,p==2&&i!=Lt&&(s=0),f==2&&c!=-Lt&&(a=0)));let y=m||h||1e3,x=Os(y),w=Yc(10,Kn(x)),b=y*(m==0?r==0?.1:1:s),k=Ot(BC(r-b,w/10),24),E=r>=i&&(p==1||p==3&&k<=i||p==2&&k>=i)?i:Lt,T=gn(u,k<E&&r>=E?E:Oo(E,k)),N=y*(m==0?t==0?.1:1:a),v=Ot(Td(t+N,w/10),24),D=t<=c&&(f==1||f==3&&v>=c||f==2&&v<=c)?c:-Lt,_=Oo(l,v>D&&t<=D?D:gn(D,v));return T==_&&T==0&&(_=100),[T,_]}var Q$=new Intl.NumberFormat(ep?M$.language:"en-US"),zy=r=>Q$.format(r),jn=Math,kd=jn.PI,Mr=jn.abs,Kn=jn.floor,Nr=jn.round,co=jn.ceil,Oo=jn.min,gn=jn.max,Yc=jn.pow,Xb=jn.sign,Os=jn.log10,kC=jn.log2,z$=(r,t=1)=>jn.sinh(r)*t,by=(r,t=1)=>jn.asinh(r/t),Lt=1/0;function Jb(r){return(Os((r^r>>31)-(r>>31))|0)+1}function Ry(r,t,e){return Oo(gn(r,t),e)}function vC(r){return typeof r=="function"}function ht(r){return vC(r)?r:()=>r}var W$=()=>{},EC=r=>r,DC=(r,t)=>t,U$=r=>null,Zb=r=>!0,eC=(r,t)=>r==t,G$=/\.\d*?(?=9{6,}|0{6,})/gm,Va=r=>{if(TC(r)||Ni.has(r))return r;let t=`${r}`,e=t.match(G$);if(e==null)return r;let n=e[0].length-1;if(t.indexOf("e-")!=-1){let[o,s]=t.split("e");return+`${Va(o)}e${s}`}return Ot(r,n)};function za(r,t){return Va(Ot(Va(r/t))*t)}function Td(r,t){return Va(co(Va(r/t))*t)}function BC(r,t){return Va(Kn(Va(r/t))*t)}function Ot(r,t=0){if(TC(r))return r;let e=10**t,n=r*e*(1+Number.EPSILON);return Nr(n)/e}var Ni=new Map;function RC(r){return((""+r).split(".")[1]||"").length}function am(r,t,e,n){let o=[],s=n.map(RC);for(let a=t;a<e;a++){let u=Mr(a),l=Ot(Yc(r,a),u);for(let i=0;i<n.length;i++){let c=r==10?+`${n[i]}e${a}`:n[i]*l,p=(a>=0?0:u)+(a>=s[i]?0:s[i]),f=r==10?c:Ot(c,p);o.push(f),Ni.set(f,p)}}return o}var im={},Wy=[],Xc=[null,null],_i=Array.isArray,TC=Number.isInteger,V$=r=>r===void 0;function tC(r){return typeof r=="string"}function _d(r){let t=!1;if(r!=null){let e=r.constructor;t=e==null||e==Object}return t}function H$(r){return r!=null&&typeof r=="object"}var q$=Object.getPrototypeOf(Uint8Array),_C="__proto__";function Jc(r,t=_d){let e;if(_i(r)){let n=r.find(o=>o!=null);if(_i(n)||t(n)){e=Array(r.length);for(let o=0;o<r.length;o++)e[o]=Jc(r[o],t)}else e=r.slice()}else if(r instanceof q$)e=r.slice();else if(t(r)){e={};for(let n in r)n!=_C&&(e[n]=Jc(r[n],t))}else e=r;return e}function vr(r){let t=arguments;for(let e=1;e<t.length;e++){let n=t[e];for(let o in n)o!=_C&&(_d(r[o])?vr(r[o],Jc(n[o])):r[o]=Jc(n[o]))}return r}var K$=0,j$=1,Y$=2;function X$(r,t,e){for(let n=0,o,s=-1;n<t.length;n++){let a=t[n];if(a>s){for(o=a-1;o>=0&&r[o]==null;)r[o--]=null;for(o=a+1;o<e&&r[o]==null;)r[s=o++]=null}}}function J$(r,t){if(tL(r)){let a=r[0].slice();for(let u=1;u<r.length;u++)a.push(...r[u].slice(1));return rL(a[0])||(a=eL(a)),a}let e=new Set;for(let a=0;a<r.length;a++){let l=r[a][0],i=l.length;for(let c=0;c<i;c++)e.add(l[c])}let n=[Array.from(e).sort((a,u)=>a-u)],o=n[0].length,s=new Map;for(let a=0;a<o;a++)s.set(n[0][a],a);for(let a=0;a<r.length;a++){let u=r[a],l=u[0];for(let i=1;i<u.length;i++){let c=u[i],p=Array(o).fill(void 0),f=t?t[a][i]:j$,m=[];for(let d=0;d<c.length;d++){let h=c[d],g=s.get(l[d]);h===null?f!=K$&&(p[g]=h,f==Y$&&m.push(g)):p[g]=h}X$(p,m,o),n.push(p)}}return n}var Z$=typeof queueMicrotask>"u"?r=>Promise.resolve().then(r):queueMicrotask;function eL(r){let t=r[0],e=t.length,n=Array(e);for(let s=0;s<n.length;s++)n[s]=s;n.sort((s,a)=>t[s]-t[a]);let o=[];for(let s=0;s<r.length;s++){let a=r[s],u=Array(e);for(let l=0;l<e;l++)u[l]=a[n[l]];o.push(u)}return o}function tL(r){let t=r[0][0],e=t.length;for(let n=1;n<r.length;n++){let o=r[n][0];if(o.length!=e)return!1;if(o!=t){for(let s=0;s<e;s++)if(o[s]!=t[s])return!1}}return!0}function rL(r,t=100){let e=r.length;if(e<=1)return!0;let n=0,o=e-1;for(;n<=o&&r[n]==null;)n++;for(;o>=n&&r[o]==null;)o--;if(o<=n)return!0;let s=gn(1,Kn((o-n+1)/t));for(let a=r[n],u=n+s;u<=o;u+=s){let l=r[u];if(l!=null){if(l<=a)return!1;a=l}}return!0}var NC=["January","February","March","April","May","June","July","August","September","October","November","December"],MC=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function FC(r){return r.slice(0,3)}var nL=MC.map(FC),oL=NC.map(FC),sL={MMMM:NC,MMM:oL,WWWW:MC,WWW:nL};function tm(r){return(r<10?"0":"")+r}function iL(r){return(r<10?"00":r<100?"0":"")+r}var aL={YYYY:r=>r.getFullYear(),YY:r=>(r.getFullYear()+"").slice(2),MMMM:(r,t)=>t.MMMM[r.getMonth()],MMM:(r,t)=>t.MMM[r.getMonth()],MM:r=>tm(r.getMonth()+1),M:r=>r.getMonth()+1,DD:r=>tm(r.getDate()),D:r=>r.getDate(),WWWW:(r,t)=>t.WWWW[r.getDay()],WWW:(r,t)=>t.WWW[r.getDay()],HH:r=>tm(r.getHours()),H:r=>r.getHours(),h:r=>{let t=r.getHours();return t==0?12:t>12?t-12:t},AA:r=>r.getHours()>=12?"PM":"AM",aa:r=>r.getHours()>=12?"pm":"am",a:r=>r.getHours()>=12?"p":"a",mm:r=>tm(r.getMinutes()),m:r=>r.getMinutes(),ss:r=>tm(r.getSeconds()),s:r=>r.getSeconds(),fff:r=>iL(r.getMilliseconds())};function Uy(r,t){t=t||sL;let e=[],n=/\{([a-z]+)\}|[^{]+/gi,o;for(;o=n.exec(r);)e.push(o[0][0]=="{"?aL[o[1]]:o[0]);return s=>{let a="";for(let u=0;u<e.length;u++)a+=typeof e[u]=="string"?e[u]:e[u](s,t);return a}}var uL=new Intl.DateTimeFormat().resolvedOptions().timeZone;function lL(r,t){let e;return t=="UTC"||t=="Etc/UTC"?e=new Date(+r+r.getTimezoneOffset()*6e4):t==uL?e=r:(e=new Date(r.toLocaleString("en-US",{timeZone:t})),e.setMilliseconds(r.getMilliseconds())),e}var PC=r=>r%1==0,Dd=[1,2,2.5,5],cL=am(10,-32,0,Dd),$C=am(10,0,32,Dd),pL=$C.filter(PC),Wa=cL.concat($C),Gy=`
`,LC="{YYYY}",rC=Gy+LC,OC="{M}/{D}",om=Gy+OC,Cd=om+"/{YY}",QC="{aa}",fL="{h}:{mm}",Kc=fL+QC,nC=Gy+Kc,oC=":{ss}",Dt=null;function zC(r){let t=r*1e3,e=t*60,n=e*60,o=n*24,s=o*30,a=o*365,l=(r==1?am(10,0,3,Dd).filter(PC):am(10,-3,0,Dd)).concat([t,t*5,t*10,t*15,t*30,e,e*5,e*10,e*15,e*30,n,n*2,n*3,n*4,n*6,n*8,n*12,o,o*2,o*3,o*4,o*5,o*6,o*7,o*8,o*9,o*10,o*15,s,s*2,s*3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]),i=[[a,LC,Dt,Dt,Dt,Dt,Dt,Dt,1],[o*28,"{MMM}",rC,Dt,Dt,Dt,Dt,Dt,1],[o,OC,rC,Dt,Dt,Dt,Dt,Dt,1],[n,"{h}"+QC,Cd,Dt,om,Dt,Dt,Dt,1],[e,Kc,Cd,Dt,om,Dt,Dt,Dt,1],[t,oC,Cd+" "+Kc,Dt,om+" "+Kc,Dt,nC,Dt,1],[r,oC+".{fff}",Cd+" "+Kc,Dt,om+" "+Kc,Dt,nC,Dt,1]];function c(p){return(f,m,d,h,g,A)=>{let y=[],x=g>=a,w=g>=s&&g<a,b=p(d),k=Ot(b*r,3),E=Cy(b.getFullYear(),x?0:b.getMonth(),w||x?1:b.getDate()),T=Ot(E*r,3);if(w||x){let N=w?g/s:0,v=x?g/a:0,D=k==T?k:Ot(Cy(E.getFullYear()+v,E.getMonth()+N,1)*r,3),_=new Date(Nr(D/r)),B=_.getFullYear(),P=_.getMonth();for(let $=0;D<=h;$++){let z=Cy(B+v*$,P+N*$,1),Q=z-p(Ot(z*r,3));D=Ot((+z+Q)*r,3),D<=h&&y.push(D)}}else{let N=g>=o?o:g,v=Kn(d)-Kn(k),D=T+v+Td(k-T,N);y.push(D);let _=p(D),B=_.getHours()+_.getMinutes()/e+_.getSeconds()/n,P=g/n,$=f.axes[m]._space,z=A/$;for(;D=Ot(D+g,r==1?0:3),!(D>h);)if(P>1){let Q=Kn(Ot(B+P,6))%24,H=p(D).getHours()-Q;H>1&&(H=-1),D-=H*n,B=(B+P)%24;let J=y[y.length-1];Ot((D-J)/g,3)*z>=.7&&y.push(D)}else y.push(D)}return y}}return[l,i,c]}var[mL,dL,hL]=zC(1),[gL,AL,yL]=zC(.001);am(2,-53,53,[1]);function sC(r,t){return r.map(e=>e.map((n,o)=>o==0||o==8||n==null?n:t(o==1||e[8]==0?n:e[1]+n)))}function iC(r,t){return(e,n,o,s,a)=>{let u=t.find(d=>a>=d[0])||t[t.length-1],l,i,c,p,f,m;return n.map(d=>{let h=r(d),g=h.getFullYear(),A=h.getMonth(),y=h.getDate(),x=h.getHours(),w=h.getMinutes(),b=h.getSeconds(),k=g!=l&&u[2]||A!=i&&u[3]||y!=c&&u[4]||x!=p&&u[5]||w!=f&&u[6]||b!=m&&u[7]||u[1];return l=g,i=A,c=y,p=x,f=w,m=b,k(h)})}}function xL(r,t){let e=Uy(t);return(n,o,s,a,u)=>o.map(l=>e(r(l)))}function Cy(r,t,e){return new Date(r,t,e)}function aC(r,t){return t(r)}var IL="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function uC(r,t){return(e,n,o,s)=>s==null?$y:t(r(n))}function wL(r,t){let e=r.series[t];return e.width?e.stroke(r,t):e.points.width?e.points.stroke(r,t):null}function bL(r,t){return r.series[t].fill(r,t)}var CL={show:!0,live:!0,isolate:!1,mount:W$,markers:{show:!0,width:2,stroke:wL,fill:bL,dash:"solid"},idx:null,idxs:null,values:[]};function SL(r,t){let e=r.cursor.points,n=lo(),o=e.size(r,t);Xt(n,rm,o),Xt(n,nm,o);let s=o/-2;Xt(n,"marginLeft",s),Xt(n,"marginTop",s);let a=e.width(r,t,o);return a&&Xt(n,"borderWidth",a),n}function kL(r,t){let e=r.series[t].points;return e._fill||e._stroke}function vL(r,t){let e=r.series[t].points;return e._stroke||e._fill}function EL(r,t){return r.series[t].points.size}var Sy=[0,0];function DL(r,t,e){return Sy[0]=t,Sy[1]=e,Sy}function Sd(r,t,e,n=!0){return o=>{o.button==0&&(!n||o.target==t)&&e(o)}}function ky(r,t,e,n=!0){return o=>{(!n||o.target==t)&&e(o)}}var BL={show:!0,x:!0,y:!0,lock:!1,move:DL,points:{one:!1,show:SL,size:EL,width:0,stroke:vL,fill:kL},bind:{mousedown:Sd,mouseup:Sd,click:Sd,dblclick:Sd,mousemove:ky,mouseleave:ky,mouseenter:ky},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(r,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(r,t,e,n,o)=>n-o,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},WC={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Vy=vr({},WC,{filter:DC}),UC=vr({},Vy,{size:10}),GC=vr({},WC,{show:!1}),Hy='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',VC="bold "+Hy,HC=1.5,lC={show:!0,scale:"x",stroke:Py,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:VC,side:2,grid:Vy,ticks:UC,border:GC,font:Hy,lineGap:HC,rotate:0},RL="Value",TL="Time",cC={show:!0,scale:"x",auto:!1,sorted:1,min:Lt,max:-Lt,idxs:[]};function _L(r,t,e,n,o){return t.map(s=>s==null?"":zy(s))}function NL(r,t,e,n,o,s,a){let u=[],l=Ni.get(o)||0;e=a?e:Ot(Td(e,o),l);for(let i=e;i<=n;i=Ot(i+o,l))u.push(Object.is(i,-0)?0:i);return u}function Ty(r,t,e,n,o,s,a){let u=[],l=r.scales[r.axes[t].scale].log,i=l==10?Os:kC,c=Kn(i(e));o=Yc(l,c),l==10&&(o=Wa[Lo(o,Wa)]);let p=e,f=o*l;l==10&&(f=Wa[Lo(f,Wa)]);do u.push(p),p=p+o,l==10&&!Ni.has(p)&&(p=Ot(p,Ni.get(o))),p>=f&&(o=p,f=o*l,l==10&&(f=Wa[Lo(f,Wa)]));while(p<=n);return u}function ML(r,t,e,n,o,s,a){let l=r.scales[r.axes[t].scale].asinh,i=n>l?Ty(r,t,gn(l,e),n,o):[l],c=n>=0&&e<=0?[0]:[];return(e<-l?Ty(r,t,gn(l,-n),-e,o):[l]).reverse().map(f=>-f).concat(c,i)}var qC=/./,FL=/[12357]/,PL=/[125]/,pC=/1/,_y=(r,t,e,n)=>r.map((o,s)=>t==4&&o==0||s%n==0&&e.test(o.toExponential()[o<0?1:0])?o:null);function $L(r,t,e,n,o){let s=r.axes[e],a=s.scale,u=r.scales[a],l=r.valToPos,i=s._space,c=l(10,a),p=l(9,a)-c>=i?qC:l(7,a)-c>=i?FL:l(5,a)-c>=i?PL:pC;if(p==pC){let f=Mr(l(1,a)-c);if(f<i)return _y(t.slice().reverse(),u.distr,p,co(i/f)).reverse()}return _y(t,u.distr,p,1)}function LL(r,t,e,n,o){let s=r.axes[e],a=s.scale,u=s._space,l=r.valToPos,i=Mr(l(1,a)-l(2,a));return i<u?_y(t.slice().reverse(),3,qC,co(u/i)).reverse():t}function OL(r,t,e,n){return n==null?$y:t==null?"":zy(t)}var fC={show:!0,scale:"y",stroke:Py,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:VC,side:3,grid:Vy,ticks:UC,border:GC,font:Hy,lineGap:HC,rotate:0};function QL(r,t){let e=3+(r||1)*2;return Ot(e*t,3)}function zL(r,t){let{scale:e,idxs:n}=r.series[0],o=r._data[0],s=r.valToPos(o[n[0]],e,!0),a=r.valToPos(o[n[1]],e,!0),u=Mr(a-s),l=r.series[t],i=u/(l.points.space*Et);return n[1]-n[0]<=i}var mC={scale:null,auto:!0,sorted:0,min:Lt,max:-Lt},KC=(r,t,e,n,o)=>o,dC={show:!0,auto:!0,sorted:0,gaps:KC,alpha:1,facets:[vr({},mC,{scale:"x"}),vr({},mC,{scale:"y"})]},hC={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:KC,alpha:1,points:{show:zL,filter:null},values:null,min:Lt,max:-Lt,idxs:[],path:null,clip:null};function WL(r,t,e,n,o){return e/10}var jC={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},UL=vr({},jC,{time:!1,ori:1}),gC={};function YC(r,t){let e=gC[r];return e||(e={key:r,plots:[],sub(n){e.plots.push(n)},unsub(n){e.plots=e.plots.filter(o=>o!=n)},pub(n,o,s,a,u,l,i){for(let c=0;c<e.plots.length;c++)e.plots[c]!=o&&e.plots[c].pub(n,o,s,a,u,l,i)}},r!=null&&(gC[r]=e)),e}var Zc=1,Ny=2;function Ha(r,t,e){let n=r.mode,o=r.series[t],s=n==2?r._data[t]:r._data,a=r.scales,u=r.bbox,l=s[0],i=n==2?s[1]:s[t],c=n==2?a[o.facets[0].scale]:a[r.series[0].scale],p=n==2?a[o.facets[1].scale]:a[o.scale],f=u.left,m=u.top,d=u.width,h=u.height,g=r.valToPosH,A=r.valToPosV;return c.ori==0?e(o,l,i,c,p,g,A,f,m,d,h,Md,tp,Pd,JC,e0):e(o,l,i,c,p,A,g,m,f,h,d,Fd,rp,jy,ZC,t0)}function qy(r,t){let e=0,n=0,o=vt(r.bands,Wy);for(let s=0;s<o.length;s++){let a=o[s];a.series[0]==t?e=a.dir:a.series[1]==t&&(a.dir==1?n|=1:n|=2)}return[e,n==1?-1:n==2?1:n==3?2:0]}function GL(r,t,e,n,o){let s=r.mode,a=r.series[t],u=s==2?a.facets[1].scale:a.scale,l=r.scales[u];return o==-1?l.min:o==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Qs(r,t,e,n,o,s){return Ha(r,t,(a,u,l,i,c,p,f,m,d,h,g)=>{let A=a.pxRound,y=i.dir*(i.ori==0?1:-1),x=i.ori==0?tp:rp,w,b;y==1?(w=e,b=n):(w=n,b=e);let k=A(p(u[w],i,h,m)),E=A(f(l[w],c,g,d)),T=A(p(u[b],i,h,m)),N=A(f(s==1?c.max:c.min,c,g,d)),v=new Path2D(o);return x(v,T,N),x(v,k,N),x(v,k,E),v})}function Nd(r,t,e,n,o,s){let a=null;if(r.length>0){a=new Path2D;let u=t==0?Pd:jy,l=e;for(let p=0;p<r.length;p++){let f=r[p];if(f[1]>f[0]){let m=f[0]-l;m>0&&u(a,l,n,m,n+s),l=f[1]}}let i=e+o-l,c=10;i>0&&u(a,l,n-c/2,i,n+s+c)}return a}function VL(r,t,e){let n=r[r.length-1];n&&n[0]==t?n[1]=e:r.push([t,e])}function Ky(r,t,e,n,o,s,a){let u=[],l=r.length;for(let i=o==1?e:n;i>=e&&i<=n;i+=o)if(t[i]===null){let p=i,f=i;if(o==1)for(;++i<=n&&t[i]===null;)f=i;else for(;--i>=e&&t[i]===null;)f=i;let m=s(r[p]),d=f==p?m:s(r[f]),h=p-o;m=a<=0&&h>=0&&h<l?s(r[h]):m;let A=f+o;d=a>=0&&A>=0&&A<l?s(r[A]):d,d>=m&&u.push([m,d])}return u}function AC(r){return r==0?EC:r==1?Nr:t=>za(t,r)}function XC(r){let t=r==0?Md:Fd,e=r==0?(o,s,a,u,l,i)=>{o.arcTo(s,a,u,l,i)}:(o,s,a,u,l,i)=>{o.arcTo(a,s,l,u,i)},n=r==0?(o,s,a,u,l)=>{o.rect(s,a,u,l)}:(o,s,a,u,l)=>{o.rect(a,s,l,u)};return(o,s,a,u,l,i=0,c=0)=>{i==0&&c==0?n(o,s,a,u,l):(i=Oo(i,u/2,l/2),c=Oo(c,u/2,l/2),t(o,s+i,a),e(o,s+u,a,s+u,a+l,i),e(o,s+u,a+l,s,a+l,c),e(o,s,a+l,s,a,c),e(o,s,a,s+u,a,i),o.closePath())}}var Md=(r,t,e)=>{r.moveTo(t,e)},Fd=(r,t,e)=>{r.moveTo(e,t)},tp=(r,t,e)=>{r.lineTo(t,e)},rp=(r,t,e)=>{r.lineTo(e,t)},Pd=XC(0),jy=XC(1),JC=(r,t,e,n,o,s)=>{r.arc(t,e,n,o,s)},ZC=(r,t,e,n,o,s)=>{r.arc(e,t,n,o,s)},e0=(r,t,e,n,o,s,a)=>{r.bezierCurveTo(t,e,n,o,s,a)},t0=(r,t,e,n,o,s,a)=>{r.bezierCurveTo(e,t,o,n,a,s)};function r0(r){return(t,e,n,o,s)=>Ha(t,e,(a,u,l,i,c,p,f,m,d,h,g)=>{let{pxRound:A,points:y}=a,x,w;i.ori==0?(x=Md,w=JC):(x=Fd,w=ZC);let b=Ot(y.width*Et,3),k=(y.size-y.width)/2*Et,E=Ot(k*2,3),T=new Path2D,N=new Path2D,{left:v,top:D,width:_,height:B}=t.bbox;Pd(N,v-E,D-E,_+E*2,B+E*2);let P=$=>{if(l[$]!=null){let z=A(p(u[$],i,h,m)),Q=A(f(l[$],c,g,d));x(T,z+k,Q),w(T,z,Q,k,0,kd*2)}};if(s)s.forEach(P);else for(let $=n;$<=o;$++)P($);return{stroke:b>0?T:null,fill:T,clip:N,flags:Zc|Ny}})}function n0(r){return(t,e,n,o,s,a)=>{n!=o&&(s!=n&&a!=n&&r(t,e,n),s!=o&&a!=o&&r(t,e,o),r(t,e,a))}}var HL=n0(tp),qL=n0(rp);function o0(r){let t=vt(r?.alignGaps,0);return(e,n,o,s)=>Ha(e,n,(a,u,l,i,c,p,f,m,d,h,g)=>{[o,s]=Bd(l,o,s);let A=a.pxRound,y=B=>A(p(B,i,h,m)),x=B=>A(f(B,c,g,d)),w,b;i.ori==0?(w=tp,b=HL):(w=rp,b=qL);let k=i.dir*(i.ori==0?1:-1),E={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Zc},T=E.stroke,N=!1;if(s-o>=h*4){let B=M=>e.posToVal(M,i.key,!0),P=null,$=null,z,Q,G,V=y(u[k==1?o:s]),H=y(u[o]),J=y(u[s]),j=B(k==1?H+1:J-1);for(let M=k==1?o:s;M>=o&&M<=s;M+=k){let U=u[M],X=(k==1?U<j:U>j)?V:y(U),oe=l[M];X==V?oe!=null?(Q=oe,P==null?(w(T,X,x(Q)),z=P=$=Q):Q<P?P=Q:Q>$&&($=Q)):oe===null&&(N=!0):(P!=null&&b(T,V,x(P),x($),x(z),x(Q)),oe!=null?(Q=oe,w(T,X,x(Q)),P=$=z=Q):(P=$=null,oe===null&&(N=!0)),V=X,j=B(V+k))}P!=null&&P!=$&&G!=V&&b(T,V,x(P),x($),x(z),x(Q))}else for(let B=k==1?o:s;B>=o&&B<=s;B+=k){let P=l[B];P===null?N=!0:P!=null&&w(T,y(u[B]),x(P))}let[D,_]=qy(e,n);if(a.fill!=null||D!=0){let B=E.fill=new Path2D(T),P=a.fillTo(e,n,a.min,a.max,D),$=x(P),z=y(u[o]),Q=y(u[s]);k==-1&&([Q,z]=[z,Q]),w(B,Q,$),w(B,z,$)}if(!a.spanGaps){let B=[];N&&B.push(...Ky(u,l,o,s,k,y,t)),E.gaps=B=a.gaps(e,n,o,s,B),E.clip=Nd(B,i.ori,m,d,h,g)}return _!=0&&(E.band=_==2?[Qs(e,n,o,s,T,-1),Qs(e,n,o,s,T,1)]:Qs(e,n,o,s,T,_)),E})}function KL(r){let t=vt(r.align,1),e=vt(r.ascDesc,!1),n=vt(r.alignGaps,0),o=vt(r.extend,!1);return(s,a,u,l)=>Ha(s,a,(i,c,p,f,m,d,h,g,A,y,x)=>{[u,l]=Bd(p,u,l);let w=i.pxRound,{left:b,width:k}=s.bbox,E=H=>w(d(H,f,y,g)),T=H=>w(h(H,m,x,A)),N=f.ori==0?tp:rp,v={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Zc},D=v.stroke,_=f.dir*(f.ori==0?1:-1),B=T(p[_==1?u:l]),P=E(c[_==1?u:l]),$=P,z=P;o&&t==-1&&(z=b,N(D,z,B)),N(D,P,B);for(let H=_==1?u:l;H>=u&&H<=l;H+=_){let J=p[H];if(J==null)continue;let j=E(c[H]),M=T(J);t==1?N(D,j,B):N(D,$,M),N(D,j,M),B=M,$=j}let Q=$;o&&t==1&&(Q=b+k,N(D,Q,B));let[G,V]=qy(s,a);if(i.fill!=null||G!=0){let H=v.fill=new Path2D(D),J=i.fillTo(s,a,i.min,i.max,G),j=T(J);N(H,Q,j),N(H,z,j)}if(!i.spanGaps){let H=[];H.push(...Ky(c,p,u,l,_,E,n));let J=i.width*Et/2,j=e||t==1?J:-J,M=e||t==-1?-J:J;H.forEach(U=>{U[0]+=j,U[1]+=M}),v.gaps=H=i.gaps(s,a,u,l,H),v.clip=Nd(H,f.ori,g,A,y,x)}return V!=0&&(v.band=V==2?[Qs(s,a,u,l,D,-1),Qs(s,a,u,l,D,1)]:Qs(s,a,u,l,D,V)),v})}function yC(r,t,e,n,o,s,a=Lt){if(r.length>1){let u=null;for(let l=0,i=1/0;l<r.length;l++)if(t[l]!==void 0){if(u!=null){let c=Mr(r[l]-r[u]);c<i&&(i=c,a=Mr(e(r[l],n,o,s)-e(r[u],n,o,s)))}u=l}}return a}function jL(r){r=r||im;let t=vt(r.size,[.6,Lt,1]),e=r.align||0,n=r.gap||0,o=r.radius;o=o==null?[0,0]:typeof o=="number"?[o,0]:o;let s=ht(o),a=1-t[0],u=vt(t[1],Lt),l=vt(t[2],1),i=vt(r.disp,im),c=vt(r.each,m=>{}),{fill:p,stroke:f}=i;return(m,d,h,g)=>Ha(m,d,(A,y,x,w,b,k,E,T,N,v,D)=>{let _=A.pxRound,B=e,P=n*Et,$=u*Et,z=l*Et,Q,G;w.ori==0?[Q,G]=s(m,d):[G,Q]=s(m,d);let V=w.dir*(w.ori==0?1:-1),H=w.ori==0?Pd:jy,J=w.ori==0?c:(ye,at,bt,tr,jr,lr,Lr)=>{c(ye,at,bt,jr,tr,Lr,lr)},j=vt(m.bands,Wy).find(ye=>ye.series[0]==d),M=j!=null?j.dir:0,U=A.fillTo(m,d,A.min,A.max,M),re=_(E(U,b,D,N)),X,oe,we,be=v,Ce=_(A.width*Et),Ne=!1,Ue=null,Ke=null,ze=null,ot=null;p!=null&&(Ce==0||f!=null)&&(Ne=!0,Ue=p.values(m,d,h,g),Ke=new Map,new Set(Ue).forEach(ye=>{ye!=null&&Ke.set(ye,new Path2D)}),Ce>0&&(ze=f.values(m,d,h,g),ot=new Map,new Set(ze).forEach(ye=>{ye!=null&&ot.set(ye,new Path2D)})));let{x0:rt,size:gt}=i;if(rt!=null&&gt!=null){B=1,y=rt.values(m,d,h,g),rt.unit==2&&(y=y.map(bt=>m.posToVal(T+bt*v,w.key,!0)));let ye=gt.values(m,d,h,g);gt.unit==2?oe=ye[0]*v:oe=k(ye[0],w,v,T)-k(0,w,v,T),be=yC(y,x,k,w,v,T,be),we=be-oe+P}else be=yC(y,x,k,w,v,T,be),we=be*a+P,oe=be-we;we<1&&(we=0),Ce>=oe/2&&(Ce=0),we<5&&(_=EC);let xt=we>0,ur=be-we-(xt?Ce:0);oe=_(Ry(ur,z,$)),X=(B==0?oe/2:B==V?0:oe)-B*V*((B==0?P/2:0)+(xt?Ce/2:0));let ct={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Cr=Ne?null:new Path2D,Pt=null;if(j!=null)Pt=m.data[j.series[1]];else{let{y0:ye,y1:at}=i;ye!=null&&at!=null&&(x=at.values(m,d,h,g),Pt=ye.values(m,d,h,g))}let wt=Q*oe,Fe=G*oe;for(let ye=V==1?h:g;ye>=h&&ye<=g;ye+=V){let at=x[ye];if(at==null)continue;if(Pt!=null){let Sr=Pt[ye]??0;if(at-Sr==0)continue;re=E(Sr,b,D,N)}let bt=w.distr!=2||i!=null?y[ye]:ye,tr=k(bt,w,v,T),jr=E(vt(at,U),b,D,N),lr=_(tr-X),Lr=_(gn(jr,re)),Ct=_(Oo(jr,re)),cr=Lr-Ct;if(at!=null){let Sr=at<0?Fe:wt,Yr=at<0?wt:Fe;Ne?(Ce>0&&ze[ye]!=null&&H(ot.get(ze[ye]),lr,Ct+Kn(Ce/2),oe,gn(0,cr-Ce),Sr,Yr),Ue[ye]!=null&&H(Ke.get(Ue[ye]),lr,Ct+Kn(Ce/2),oe,gn(0,cr-Ce),Sr,Yr)):H(Cr,lr,Ct+Kn(Ce/2),oe,gn(0,cr-Ce),Sr,Yr),J(m,d,ye,lr-Ce/2,Ct,oe+Ce,cr)}}return Ce>0?ct.stroke=Ne?ot:Cr:Ne||(ct._fill=A.width==0?A._fill:A._stroke??A._fill,ct.width=0),ct.fill=Ne?Ke:Cr,ct})}function YL(r,t){let e=vt(t?.alignGaps,0);return(n,o,s,a)=>Ha(n,o,(u,l,i,c,p,f,m,d,h,g,A)=>{[s,a]=Bd(i,s,a);let y=u.pxRound,x=Q=>y(f(Q,c,g,d)),w=Q=>y(m(Q,p,A,h)),b,k,E;c.ori==0?(b=Md,E=tp,k=e0):(b=Fd,E=rp,k=t0);let T=c.dir*(c.ori==0?1:-1),N=x(l[T==1?s:a]),v=N,D=[],_=[];for(let Q=T==1?s:a;Q>=s&&Q<=a;Q+=T)if(i[Q]!=null){let V=l[Q],H=x(V);D.push(v=H),_.push(w(i[Q]))}let B={stroke:r(D,_,b,E,k,y),fill:null,clip:null,band:null,gaps:null,flags:Zc},P=B.stroke,[$,z]=qy(n,o);if(u.fill!=null||$!=0){let Q=B.fill=new Path2D(P),G=u.fillTo(n,o,u.min,u.max,$),V=w(G);E(Q,v,V),E(Q,N,V)}if(!u.spanGaps){let Q=[];Q.push(...Ky(l,i,s,a,T,x,e)),B.gaps=Q=u.gaps(n,o,s,a,Q),B.clip=Nd(Q,c.ori,d,h,g,A)}return z!=0&&(B.band=z==2?[Qs(n,o,s,a,P,-1),Qs(n,o,s,a,P,1)]:Qs(n,o,s,a,P,z)),B})}function XL(r){return YL(JL,r)}function JL(r,t,e,n,o,s){let a=r.length;if(a<2)return null;let u=new Path2D;if(e(u,r[0],t[0]),a==2)n(u,r[1],t[1]);else{let l=Array(a),i=Array(a-1),c=Array(a-1),p=Array(a-1);for(let f=0;f<a-1;f++)c[f]=t[f+1]-t[f],p[f]=r[f+1]-r[f],i[f]=c[f]/p[f];l[0]=i[0];for(let f=1;f<a-1;f++)i[f]===0||i[f-1]===0||i[f-1]>0!=i[f]>0?l[f]=0:(l[f]=3*(p[f-1]+p[f])/((2*p[f]+p[f-1])/i[f-1]+(p[f]+2*p[f-1])/i[f]),isFinite(l[f])||(l[f]=0));l[a-1]=i[a-2];for(let f=0;f<a-1;f++)o(u,r[f]+p[f]/3,t[f]+l[f]*p[f]/3,r[f+1]-p[f]/3,t[f+1]-l[f+1]*p[f]/3,r[f+1],t[f+1])}return u}var My=new Set;function xC(){for(let r of My)r.syncRect(!0)}ep&&(Ga(_$,jc,xC),Ga(N$,jc,xC,!0),Ga(vd,jc,()=>{zr.pxRatio=Et}));var ZL=o0(),eO=r0();function IC(r,t,e,n){return(n?[r[0],r[1]].concat(r.slice(2)):[r[0]].concat(r.slice(1))).map((s,a)=>Fy(s,a,t,e))}function tO(r,t){return r.map((e,n)=>n==0?{}:vr({},t,e))}function Fy(r,t,e,n){return vr({},t==0?e:n,r)}function s0(r,t,e){return t==null?Xc:[t,e]}var rO=s0;function nO(r,t,e){return t==null?Xc:Ed(t,e,Qy,!0)}function i0(r,t,e,n){return t==null?Xc:Rd(t,e,r.scales[n].log,!1)}var oO=i0;function a0(r,t,e,n){return t==null?Xc:Oy(t,e,r.scales[n].log,!1)}var sO=a0;function iO(r,t,e,n,o){let s=gn(Jb(r),Jb(t)),a=t-r,u=Lo(o/n*a,e);do{let l=e[u],i=n*l/a;if(i>=o&&s+(l<5?Ni.get(l):0)<=17)return[l,i]}while(++u<e.length);return[0,0]}function wC(r){let t,e;return r=r.replace(/(\d+)px/,(n,o)=>(t=Nr((e=+o)*Et))+"px"),[r,t,e]}function aO(r){r.show&&[r.font,r.labelFont].forEach(t=>{let e=Ot(t[2]*Et,1);t[0]=t[0].replace(/[0-9.]+px/,e+"px"),t[1]=e})}function zr(r,t,e){let n={mode:vt(r.mode,1)},o=n.mode;function s(S,R,F,L){let W=R.valToPct(S);return L+F*(R.dir==-1?1-W:W)}function a(S,R,F,L){let W=R.valToPct(S);return L+F*(R.dir==-1?W:1-W)}function u(S,R,F,L){return R.ori==0?s(S,R,F,L):a(S,R,F,L)}n.valToPosH=s,n.valToPosV=a;let l=!1;n.status=0;let i=n.root=lo(d$);if(r.id!=null&&(i.id=r.id),qn(i,r.class),r.title){let S=lo(A$,i);S.textContent=r.title}let c=$o("canvas"),p=n.ctx=c.getContext("2d"),f=lo(y$,i);Ga("click",f,S=>{S.target===d&&(Tt!=ns||$t!=os)&&yr.click(n,S)},!0);let m=n.under=lo(x$,f);f.appendChild(c);let d=n.over=lo(I$,f);r=Jc(r);let h=+vt(r.pxAlign,1),g=AC(h);(r.plugins||[]).forEach(S=>{S.opts&&(r=S.opts(n,r)||r)});let A=r.ms||.001,y=n.series=o==1?IC(r.series||[],cC,hC,!1):tO(r.series||[null],dC),x=n.axes=IC(r.axes||[],lC,fC,!0),w=n.scales={},b=n.bands=r.bands||[];b.forEach(S=>{S.fill=ht(S.fill||null),S.dir=vt(S.dir,-1)});let k=o==2?y[1].facets[0].scale:y[0].scale,E={axes:kc,series:Lf},T=(r.drawOrder||["axes","series"]).map(S=>E[S]);function N(S){let R=S.distr==3?F=>Os(F>0?F:S.clamp(n,F,S.min,S.max,S.key)):S.distr==4?F=>by(F,S.asinh):S.distr==100?F=>S.fwd(F):F=>F;return F=>{let L=R(F),{_min:W,_max:Y}=S,ae=Y-W;return(L-W)/ae}}function v(S){let R=w[S];if(R==null){let F=(r.scales||im)[S]||im;if(F.from!=null){v(F.from);let L=vr({},w[F.from],F,{key:S});L.valToPct=N(L),w[S]=L}else{R=w[S]=vr({},S==k?jC:UL,F),R.key=S;let L=R.time,W=R.range,Y=_i(W);if((S!=k||o==2&&!L)&&(Y&&(W[0]==null||W[1]==null)&&(W={min:W[0]==null?jb:{mode:1,hard:W[0],soft:W[0]},max:W[1]==null?jb:{mode:1,hard:W[1],soft:W[1]}},Y=!1),!Y&&_d(W))){let ae=W;W=(pe,de,Se)=>de==null?Xc:Ed(de,Se,ae)}R.range=ht(W||(L?rO:S==k?R.distr==3?oO:R.distr==4?sO:s0:R.distr==3?i0:R.distr==4?a0:nO)),R.auto=ht(Y?!1:R.auto),R.clamp=ht(R.clamp||WL),R._min=R._max=null,R.valToPct=N(R)}}}v("x"),v("y"),o==1&&y.forEach(S=>{v(S.scale)}),x.forEach(S=>{v(S.scale)});for(let S in r.scales)v(S);let D=w[k],_=D.distr,B,P;D.ori==0?(qn(i,h$),B=s,P=a):(qn(i,g$),B=a,P=s);let $={};for(let S in w){let R=w[S];(R.min!=null||R.max!=null)&&($[S]={min:R.min,max:R.max},R.min=R.max=null)}let z=r.tzDate||(S=>new Date(Nr(S/A))),Q=r.fmtDate||Uy,G=A==1?hL(z):yL(z),V=iC(z,sC(A==1?dL:AL,Q)),H=uC(z,aC(IL,Q)),J=[],j=n.legend=vr({},CL,r.legend),M=n.cursor=vr({},BL,{drag:{y:o==2}},r.cursor),U=j.show,re=M.show,X=j.markers;j.idxs=J,X.width=ht(X.width),X.dash=ht(X.dash),X.stroke=ht(X.stroke),X.fill=ht(X.fill);let oe,we,be,Ce=[],Ne=[],Ue,Ke=!1,ze={};if(j.live){let S=y[1]?y[1].values:null;Ke=S!=null,Ue=Ke?S(n,1,0):{_:0};for(let R in Ue)ze[R]=$y}if(U)if(oe=$o("table",v$,i),be=$o("tbody",null,oe),j.mount(n,oe),Ke){we=$o("thead",null,oe,be);let S=$o("tr",null,we);$o("th",null,S);for(var ot in Ue)$o("th",Pb,S).textContent=ot}else qn(oe,D$),j.live&&qn(oe,E$);let rt={show:!0},gt={show:!1};function xt(S,R){if(R==0&&(Ke||!j.live||o==2))return Xc;let F=[],L=$o("tr",B$,be,be.childNodes[R]);qn(L,S.class),S.show||qn(L,Ua);let W=$o("th",null,L);if(X.show){let pe=lo(R$,W);if(R>0){let de=X.width(n,R);de&&(pe.style.border=de+"px "+X.dash(n,R)+" "+X.stroke(n,R)),pe.style.background=X.fill(n,R)}}let Y=lo(Pb,W);S.label instanceof HTMLElement?Y.appendChild(S.label):Y.textContent=S.label,R>0&&(X.show||(Y.style.color=S.width>0?X.stroke(n,R):X.fill(n,R)),ct("click",W,pe=>{if(M._lock)return;Ro(pe);let de=y.indexOf(S);if((pe.ctrlKey||pe.metaKey)!=j.isolate){let Se=y.some((ke,Be)=>Be>0&&Be!=de&&ke.show);y.forEach((ke,Be)=>{Be>0&&Sn(Be,Se?Be==de?rt:gt:rt,!0,rr.setSeries)})}else Sn(de,{show:!S.show},!0,rr.setSeries)},!1),To&&ct(Qb,W,pe=>{M._lock||(Ro(pe),Sn(y.indexOf(S),is,!0,rr.setSeries))},!1));for(var ae in Ue){let pe=$o("td",T$,L);pe.textContent="--",F.push(pe)}return[L,F]}let ur=new Map;function ct(S,R,F,L=!0){let W=ur.get(R)||{},Y=M.bind[S](n,R,F,L);Y&&(Ga(S,R,W[S]=Y),ur.set(R,W))}function Cr(S,R,F){let L=ur.get(R)||{};for(let W in L)(S==null||W==S)&&(By(W,R,L[W]),delete L[W]);S==null&&ur.delete(R)}let Pt=0,wt=0,Fe=0,ye=0,at=0,bt=0,tr=at,jr=bt,lr=Fe,Lr=ye,Ct=0,cr=0,Sr=0,Yr=0;n.bbox={};let dc=!1,zn=!1,Wn=!1,Xr=!1,Ii=!1,Jr=!1;function Bo(S,R,F){(F||S!=n.width||R!=n.height)&&hc(S,R),es(!1),Wn=!0,zn=!0,_s()}function hc(S,R){n.width=Pt=Fe=S,n.height=wt=ye=R,at=bt=0,Ac(),Nf();let F=n.bbox;Ct=F.left=za(at*Et,.5),cr=F.top=za(bt*Et,.5),Sr=F.width=za(Fe*Et,.5),Yr=F.height=za(ye*Et,.5)}let gc=3;function wi(){let S=!1,R=0;for(;!S;){R++;let F=Qf(R),L=Sc(R);S=R==gc||F&&L,S||(hc(n.width,n.height),zn=!0)}}function Rr({width:S,height:R}){Bo(S,R)}n.setSize=Rr;function Ac(){let S=!1,R=!1,F=!1,L=!1;x.forEach((W,Y)=>{if(W.show&&W._show){let{side:ae,_size:pe}=W,de=ae%2,Se=W.label!=null?W.labelSize:0,ke=pe+Se;ke>0&&(de?(Fe-=ke,ae==3?(at+=ke,L=!0):F=!0):(ye-=ke,ae==0?(bt+=ke,S=!0):R=!0))}}),no[0]=S,no[1]=F,no[2]=R,no[3]=L,Fe-=oo[1]+oo[3],at+=oo[3],ye-=oo[2]+oo[0],bt+=oo[0]}function Nf(){let S=at+Fe,R=bt+ye,F=at,L=bt;function W(Y,ae){switch(Y){case 1:return S+=ae,S-ae;case 2:return R+=ae,R-ae;case 3:return F-=ae,F+ae;case 0:return L-=ae,L+ae}}x.forEach((Y,ae)=>{if(Y.show&&Y._show){let pe=Y.side;Y._pos=W(pe,Y._size),Y.label!=null&&(Y._lpos=W(pe,Y.labelSize))}})}if(M.dataIdx==null){let S=M.hover,R=S.skip=new Set(S.skip??[]);R.add(void 0);let F=S.prox=ht(S.prox),L=S.bias??=0;M.dataIdx=(W,Y,ae,pe)=>{if(Y==0)return ae;let de=ae,Se=F(W,Y,ae,pe)??Lt,ke=Se>=0&&Se<Lt,Be=D.ori==0?Fe:ye,Ve=M.left,At=t[0],dt=t[Y];if(R.has(dt[ae])){de=null;let st=null,Qe=null,Me;if(L==0||L==-1)for(Me=ae;st==null&&Me-- >0;)R.has(dt[Me])||(st=Me);if(L==0||L==1)for(Me=ae;Qe==null&&Me++<dt.length;)R.has(dt[Me])||(Qe=Me);if(st!=null||Qe!=null)if(ke){let Nt=st==null?-1/0:B(At[st],D,Be,0),Ut=Qe==null?1/0:B(At[Qe],D,Be,0),gr=Ve-Nt,kt=Ut-Ve;gr<=kt?gr<=Se&&(de=st):kt<=Se&&(de=Qe)}else de=Qe==null?st:st==null?Qe:ae-st<=Qe-ae?st:Qe}else ke&&Mr(Ve-B(At[ae],D,Be,0))>Se&&(de=null);return de}}let Ro=S=>{M.event=S};M.idxs=J,M._lock=!1;let Tr=M.points;Tr.show=ht(Tr.show),Tr.size=ht(Tr.size),Tr.stroke=ht(Tr.stroke),Tr.width=ht(Tr.width),Tr.fill=ht(Tr.fill);let Un=n.focus=vr({},r.focus||{alpha:.3},M.focus),To=Un.prox>=0,Cn=To&&Tr.one,an=[],Jo=[],ro=[];function yc(S,R){let F=Tr.show(n,R);if(F instanceof HTMLElement)return qn(F,k$),qn(F,S.class),ls(F,-10,-10,Fe,ye),d.insertBefore(F,an[R]),F}function wa(S,R){if(o==1||R>0){let F=o==1&&w[S.scale].time,L=S.value;S.value=F?tC(L)?uC(z,aC(L,Q)):L||H:L||OL,S.label=S.label||(F?TL:RL)}if(Cn||R>0){S.width=S.width==null?1:S.width,S.paths=S.paths||ZL||U$,S.fillTo=ht(S.fillTo||GL),S.pxAlign=+vt(S.pxAlign,h),S.pxRound=AC(S.pxAlign),S.stroke=ht(S.stroke||null),S.fill=ht(S.fill||null),S._stroke=S._fill=S._paths=S._focus=null;let F=QL(gn(1,S.width),1),L=S.points=vr({},{size:F,width:gn(1,F*.2),stroke:S.stroke,space:F*2,paths:eO,_stroke:null,_fill:null},S.points);L.show=ht(L.show),L.filter=ht(L.filter),L.fill=ht(L.fill),L.stroke=ht(L.stroke),L.paths=ht(L.paths),L.pxAlign=S.pxAlign}if(U){let F=xt(S,R);Ce.splice(R,0,F[0]),Ne.splice(R,0,F[1]),j.values.push(null)}if(re){J.splice(R,0,null);let F=null;Cn?R==0&&(F=yc(S,R)):R>0&&(F=yc(S,R)),an.splice(R,0,F),Jo.splice(R,0,0),ro.splice(R,0,0)}hr("addSeries",R)}function xc(S,R){R=R??y.length,S=o==1?Fy(S,R,cC,hC):Fy(S,R,{},dC),y.splice(R,0,S),wa(y[R],R)}n.addSeries=xc;function Mf(S){if(y.splice(S,1),U){j.values.splice(S,1),Ne.splice(S,1);let R=Ce.splice(S,1)[0];Cr(null,R.firstChild),R.remove()}re&&(J.splice(S,1),an.splice(S,1)[0].remove(),Jo.splice(S,1),ro.splice(S,1)),hr("delSeries",S)}n.delSeries=Mf;let no=[!1,!1,!1,!1];function Ff(S,R){if(S._show=S.show,S.show){let F=S.side%2,L=w[S.scale];L==null&&(S.scale=F?y[1].scale:k,L=w[S.scale]);let W=L.time;S.size=ht(S.size),S.space=ht(S.space),S.rotate=ht(S.rotate),_i(S.incrs)&&S.incrs.forEach(ae=>{!Ni.has(ae)&&Ni.set(ae,RC(ae))}),S.incrs=ht(S.incrs||(L.distr==2?pL:W?A==1?mL:gL:Wa)),S.splits=ht(S.splits||(W&&L.distr==1?G:L.distr==3?Ty:L.distr==4?ML:NL)),S.stroke=ht(S.stroke),S.grid.stroke=ht(S.grid.stroke),S.ticks.stroke=ht(S.ticks.stroke),S.border.stroke=ht(S.border.stroke);let Y=S.values;S.values=_i(Y)&&!_i(Y[0])?ht(Y):W?_i(Y)?iC(z,sC(Y,Q)):tC(Y)?xL(z,Y):Y||V:Y||_L,S.filter=ht(S.filter||(L.distr>=3&&L.log==10?$L:L.distr==3&&L.log==2?LL:DC)),S.font=wC(S.font),S.labelFont=wC(S.labelFont),S._size=S.size(n,null,R,0),S._space=S._rotate=S._incrs=S._found=S._splits=S._values=null,S._size>0&&(no[R]=!0,S._el=lo(w$,f))}}function Ge(S,R,F,L){let[W,Y,ae,pe]=F,de=R%2,Se=0;return de==0&&(pe||Y)&&(Se=R==0&&!W||R==2&&!ae?Nr(lC.size/3):0),de==1&&(W||ae)&&(Se=R==1&&!Y||R==3&&!pe?Nr(fC.size/2):0),Se}let bi=n.padding=(r.padding||[Ge,Ge,Ge,Ge]).map(S=>ht(vt(S,Ge))),oo=n._padding=bi.map((S,R)=>S(n,R,no,0)),pr,Kt=null,fr=null,Ci=o==1?y[0].idxs:null,dn=null,Es=!1;function Ic(S,R){if(t=S??[],n.data=n._data=t,o==2){pr=0;for(let F=1;F<y.length;F++)pr+=t[F][0].length}else{t.length==0&&(n.data=n._data=t=[[]]),dn=t[0],pr=dn.length;let F=t;if(_==2){F=t.slice();let L=F[0]=Array(pr);for(let W=0;W<pr;W++)L[W]=W}n._data=t=F}if(es(!0),hr("setData"),_==2&&(Wn=!0),R!==!1){let F=D;F.auto(n,Es)?Si():io(k,F.min,F.max),Xr=Xr||M.left>=0,Jr=!0,_s()}}n.setData=Ic;function Si(){Es=!0;let S,R;o==1&&(pr>0?(Kt=Ci[0]=0,fr=Ci[1]=pr-1,S=t[0][Kt],R=t[0][fr],_==2?(S=Kt,R=fr):S==R&&(_==3?[S,R]=Rd(S,S,D.log,!1):_==4?[S,R]=Oy(S,S,D.log,!1):D.time?R=S+Nr(86400/A):[S,R]=Ed(S,R,Qy,!0))):(Kt=Ci[0]=S=null,fr=Ci[1]=R=null)),io(k,S,R)}let Ds,Zo,ba,Ca,Bs,Sa,ka,va,_o,Or;function wc(S,R,F,L,W,Y){S??=Lb,F??=Wy,L??="butt",W??=Lb,Y??="round",S!=Ds&&(p.strokeStyle=Ds=S),W!=Zo&&(p.fillStyle=Zo=W),R!=ba&&(p.lineWidth=ba=R),Y!=Bs&&(p.lineJoin=Bs=Y),L!=Sa&&(p.lineCap=Sa=L),F!=Ca&&p.setLineDash(Ca=F)}function Ea(S,R,F,L){R!=Zo&&(p.fillStyle=Zo=R),S!=ka&&(p.font=ka=S),F!=va&&(p.textAlign=va=F),L!=_o&&(p.textBaseline=_o=L)}function Da(S,R,F,L,W=0){if(L.length>0&&S.auto(n,Es)&&(R==null||R.min==null)){let Y=vt(Kt,0),ae=vt(fr,L.length-1),pe=F.min==null?$$(L,Y,ae,W,S.distr==3):[F.min,F.max];S.min=Oo(S.min,F.min=pe[0]),S.max=gn(S.max,F.max=pe[1])}}let ki={min:null,max:null};function Pf(){for(let L in w){let W=w[L];$[L]==null&&(W.min==null||$[k]!=null&&W.auto(n,Es))&&($[L]=ki)}for(let L in w){let W=w[L];$[L]==null&&W.from!=null&&$[W.from]!=null&&($[L]=ki)}$[k]!=null&&es(!0);let S={};for(let L in $){let W=$[L];if(W!=null){let Y=S[L]=Jc(w[L],H$);if(W.min!=null)vr(Y,W);else if(L!=k||o==2)if(pr==0&&Y.from==null){let ae=Y.range(n,null,null,L);Y.min=ae[0],Y.max=ae[1]}else Y.min=Lt,Y.max=-Lt}}if(pr>0){y.forEach((L,W)=>{if(o==1){let Y=L.scale,ae=$[Y];if(ae==null)return;let pe=S[Y];if(W==0){let de=pe.range(n,pe.min,pe.max,Y);pe.min=de[0],pe.max=de[1],Kt=Lo(pe.min,t[0]),fr=Lo(pe.max,t[0]),fr-Kt>1&&(t[0][Kt]<pe.min&&Kt++,t[0][fr]>pe.max&&fr--),L.min=dn[Kt],L.max=dn[fr]}else L.show&&L.auto&&Da(pe,ae,L,t[W],L.sorted);L.idxs[0]=Kt,L.idxs[1]=fr}else if(W>0&&L.show&&L.auto){let[Y,ae]=L.facets,pe=Y.scale,de=ae.scale,[Se,ke]=t[W],Be=S[pe],Ve=S[de];Be!=null&&Da(Be,$[pe],Y,Se,Y.sorted),Ve!=null&&Da(Ve,$[de],ae,ke,ae.sorted),L.min=ae.min,L.max=ae.max}});for(let L in S){let W=S[L],Y=$[L];if(W.from==null&&(Y==null||Y.min==null)){let ae=W.range(n,W.min==Lt?null:W.min,W.max==-Lt?null:W.max,L);W.min=ae[0],W.max=ae[1]}}}for(let L in S){let W=S[L];if(W.from!=null){let Y=S[W.from];if(Y.min==null)W.min=W.max=null;else{let ae=W.range(n,Y.min,Y.max,L);W.min=ae[0],W.max=ae[1]}}}let R={},F=!1;for(let L in S){let W=S[L],Y=w[L];if(Y.min!=W.min||Y.max!=W.max){Y.min=W.min,Y.max=W.max;let ae=Y.distr;Y._min=ae==3?Os(Y.min):ae==4?by(Y.min,Y.asinh):ae==100?Y.fwd(Y.min):Y.min,Y._max=ae==3?Os(Y.max):ae==4?by(Y.max,Y.asinh):ae==100?Y.fwd(Y.max):Y.max,R[L]=F=!0}}if(F){y.forEach((L,W)=>{o==2?W>0&&R.y&&(L._paths=null):R[L.scale]&&(L._paths=null)});for(let L in R)Wn=!0,hr("setScale",L);re&&M.left>=0&&(Xr=Jr=!0)}for(let L in $)$[L]=null}function $f(S){let R=Ry(Kt-1,0,pr-1),F=Ry(fr+1,0,pr-1);for(;S[R]==null&&R>0;)R--;for(;S[F]==null&&F<pr-1;)F++;return[R,F]}function Lf(){if(pr>0){let S=y.some(R=>R._focus)&&Or!=Un.alpha;S&&(p.globalAlpha=Or=Un.alpha),y.forEach((R,F)=>{if(F>0&&R.show&&(No(F,!1),No(F,!0),R._paths==null)){let L=Or;Or!=R.alpha&&(p.globalAlpha=Or=R.alpha);let W=o==2?[0,t[F][0].length-1]:$f(t[F]);R._paths=R.paths(n,F,W[0],W[1]),Or!=L&&(p.globalAlpha=Or=L)}}),y.forEach((R,F)=>{if(F>0&&R.show){let L=Or;Or!=R.alpha&&(p.globalAlpha=Or=R.alpha),R._paths!=null&&vi(F,!1);{let W=R._paths!=null?R._paths.gaps:null,Y=R.points.show(n,F,Kt,fr,W),ae=R.points.filter(n,F,Y,W);(Y||ae)&&(R.points._paths=R.points.paths(n,F,Kt,fr,ae),vi(F,!0))}Or!=L&&(p.globalAlpha=Or=L),hr("drawSeries",F)}}),S&&(p.globalAlpha=Or=1)}}function No(S,R){let F=R?y[S].points:y[S];F._stroke=F.stroke(n,S),F._fill=F.fill(n,S)}function vi(S,R){let F=R?y[S].points:y[S],{stroke:L,fill:W,clip:Y,flags:ae,_stroke:pe=F._stroke,_fill:de=F._fill,_width:Se=F.width}=F._paths;Se=Ot(Se*Et,3);let ke=null,Be=Se%2/2;R&&de==null&&(de=Se>0?"#fff":pe);let Ve=F.pxAlign==1&&Be>0;if(Ve&&p.translate(Be,Be),!R){let At=Ct-Se/2,dt=cr-Se/2,st=Sr+Se,Qe=Yr+Se;ke=new Path2D,ke.rect(At,dt,st,Qe)}R?Ba(pe,Se,F.dash,F.cap,de,L,W,ae,Y):Of(S,pe,Se,F.dash,F.cap,de,L,W,ae,ke,Y),Ve&&p.translate(-Be,-Be)}function Of(S,R,F,L,W,Y,ae,pe,de,Se,ke){let Be=!1;de!=0&&b.forEach((Ve,At)=>{if(Ve.series[0]==S){let dt=y[Ve.series[1]],st=t[Ve.series[1]],Qe=(dt._paths||im).band;_i(Qe)&&(Qe=Ve.dir==1?Qe[0]:Qe[1]);let Me,Nt=null;dt.show&&Qe&&O$(st,Kt,fr)?(Nt=Ve.fill(n,At)||Y,Me=dt._paths.clip):Qe=null,Ba(R,F,L,W,Nt,ae,pe,de,Se,ke,Me,Qe),Be=!0}}),Be||Ba(R,F,L,W,Y,ae,pe,de,Se,ke)}let bc=Zc|Ny;function Ba(S,R,F,L,W,Y,ae,pe,de,Se,ke,Be){wc(S,R,F,L,W),(de||Se||Be)&&(p.save(),de&&p.clip(de),Se&&p.clip(Se)),Be?(pe&bc)==bc?(p.clip(Be),ke&&p.clip(ke),Rs(W,ae),Ei(S,Y,R)):pe&Ny?(Rs(W,ae),p.clip(Be),Ei(S,Y,R)):pe&Zc&&(p.save(),p.clip(Be),ke&&p.clip(ke),Rs(W,ae),p.restore(),Ei(S,Y,R)):(Rs(W,ae),Ei(S,Y,R)),(de||Se||Be)&&p.restore()}function Ei(S,R,F){F>0&&(R instanceof Map?R.forEach((L,W)=>{p.strokeStyle=Ds=W,p.stroke(L)}):R!=null&&S&&p.stroke(R))}function Rs(S,R){R instanceof Map?R.forEach((F,L)=>{p.fillStyle=Zo=L,p.fill(F)}):R!=null&&S&&p.fill(R)}function Cc(S,R,F,L){let W=x[S],Y;if(L<=0)Y=[0,0];else{let ae=W._space=W.space(n,S,R,F,L),pe=W._incrs=W.incrs(n,S,R,F,L,ae);Y=iO(R,F,pe,L,ae)}return W._found=Y}function Ra(S,R,F,L,W,Y,ae,pe,de,Se){let ke=ae%2/2;h==1&&p.translate(ke,ke),wc(pe,ae,de,Se,pe),p.beginPath();let Be,Ve,At,dt,st=W+(L==0||L==3?-Y:Y);F==0?(Ve=W,dt=st):(Be=W,At=st);for(let Qe=0;Qe<S.length;Qe++)R[Qe]!=null&&(F==0?Be=At=S[Qe]:Ve=dt=S[Qe],p.moveTo(Be,Ve),p.lineTo(At,dt));p.stroke(),h==1&&p.translate(-ke,-ke)}function Qf(S){let R=!0;return x.forEach((F,L)=>{if(!F.show)return;let W=w[F.scale];if(W.min==null){F._show&&(R=!1,F._show=!1,es(!1));return}else F._show||(R=!1,F._show=!0,es(!1));let Y=F.side,ae=Y%2,{min:pe,max:de}=W,[Se,ke]=Cc(L,pe,de,ae==0?Fe:ye);if(ke==0)return;let Be=W.distr==2,Ve=F._splits=F.splits(n,L,pe,de,Se,ke,Be),At=W.distr==2?Ve.map(Me=>dn[Me]):Ve,dt=W.distr==2?dn[Ve[1]]-dn[Ve[0]]:Se,st=F._values=F.values(n,F.filter(n,At,L,ke,dt),L,ke,dt);F._rotate=Y==2?F.rotate(n,st,L,ke):0;let Qe=F._size;F._size=co(F.size(n,st,L,S)),Qe!=null&&F._size!=Qe&&(R=!1)}),R}function Sc(S){let R=!0;return bi.forEach((F,L)=>{let W=F(n,L,no,S);W!=oo[L]&&(R=!1),oo[L]=W}),R}function kc(){for(let S=0;S<x.length;S++){let R=x[S];if(!R.show||!R._show)continue;let F=R.side,L=F%2,W,Y,ae=R.stroke(n,S),pe=F==0||F==3?-1:1,[de,Se]=R._found;if(R.label!=null){let Ar=R.labelGap*pe,kr=Nr((R._lpos+Ar)*Et);Ea(R.labelFont[0],ae,"center",F==2?"top":$b),p.save(),L==1?(W=Y=0,p.translate(kr,Nr(cr+Yr/2)),p.rotate((F==3?-kd:kd)/2)):(W=Nr(Ct+Sr/2),Y=kr);let Po=vC(R.label)?R.label(n,S,de,Se):R.label;p.fillText(Po,W,Y),p.restore()}if(Se==0)continue;let ke=w[R.scale],Be=L==0?Sr:Yr,Ve=L==0?Ct:cr,At=R._splits,dt=ke.distr==2?At.map(Ar=>dn[Ar]):At,st=ke.distr==2?dn[At[1]]-dn[At[0]]:de,Qe=R.ticks,Me=R.border,Nt=Qe.show?Qe.size:0,Ut=Nr(Nt*Et),gr=Nr((R.alignTo==2?R._size-Nt-R.gap:R.gap)*Et),kt=R._rotate*-kd/180,Gt=g(R._pos*Et),Zr=(Ut+gr)*pe,_r=Gt+Zr;Y=L==0?_r:0,W=L==1?_r:0;let en=R.font[0],un=R.align==1?qc:R.align==2?xy:kt>0?qc:kt<0?xy:L==0?"center":F==3?xy:qc,ln=kt||L==1?"middle":F==2?"top":$b;Ea(en,ae,un,ln);let tn=R.font[1]*R.lineGap,cn=At.map(Ar=>g(u(Ar,ke,Be,Ve))),Qr=R._values;for(let Ar=0;Ar<Qr.length;Ar++){let kr=Qr[Ar];if(kr!=null){L==0?W=cn[Ar]:Y=cn[Ar],kr=""+kr;let Po=kr.indexOf(`
`)==-1?[kr]:kr.split(/\n/gm);for(let K=0;K<Po.length;K++){let ce=Po[K];kt?(p.save(),p.translate(W,Y+K*tn),p.rotate(kt),p.fillText(ce,0,0),p.restore()):p.fillText(ce,W,Y+K*tn)}}}Qe.show&&Ra(cn,Qe.filter(n,dt,S,Se,st),L,F,Gt,Ut,Ot(Qe.width*Et,3),Qe.stroke(n,S),Qe.dash,Qe.cap);let hn=R.grid;hn.show&&Ra(cn,hn.filter(n,dt,S,Se,st),L,L==0?2:1,L==0?cr:Ct,L==0?Yr:Sr,Ot(hn.width*Et,3),hn.stroke(n,S),hn.dash,hn.cap),Me.show&&Ra([Gt],[1],L==0?1:0,L==0?1:2,L==1?cr:Ct,L==1?Yr:Sr,Ot(Me.width*Et,3),Me.stroke(n,S),Me.dash,Me.cap)}hr("drawAxes")}function es(S){y.forEach((R,F)=>{F>0&&(R._paths=null,S&&(o==1?(R.min=null,R.max=null):R.facets.forEach(L=>{L.min=null,L.max=null})))})}let Di=!1,Ta=!1,Ts=[];function vc(){Ta=!1;for(let S=0;S<Ts.length;S++)hr(...Ts[S]);Ts.length=0}function _s(){Di||(Z$(Ec),Di=!0)}function zf(S,R=!1){Di=!0,Ta=R,S(n),Ec(),R&&Ts.length>0&&queueMicrotask(vc)}n.batch=zf;function Ec(){if(dc&&(Pf(),dc=!1),Wn&&(wi(),Wn=!1),zn){if(Xt(m,qc,at),Xt(m,"top",bt),Xt(m,rm,Fe),Xt(m,nm,ye),Xt(d,qc,at),Xt(d,"top",bt),Xt(d,rm,Fe),Xt(d,nm,ye),Xt(f,rm,Pt),Xt(f,nm,wt),c.width=Nr(Pt*Et),c.height=Nr(wt*Et),x.forEach(({_el:S,_show:R,_size:F,_pos:L,side:W})=>{if(S!=null)if(R){let Y=W===3||W===0?F:0,ae=W%2==1;Xt(S,ae?"left":"top",L-Y),Xt(S,ae?"width":"height",F),Xt(S,ae?"top":"left",ae?bt:at),Xt(S,ae?"height":"width",ae?ye:Fe),Dy(S,Ua)}else qn(S,Ua)}),Ds=Zo=ba=Bs=Sa=ka=va=_o=Ca=null,Or=1,Fs(!0),at!=tr||bt!=jr||Fe!=lr||ye!=Lr){es(!1);let S=Fe/lr,R=ye/Lr;if(re&&!Xr&&M.left>=0){M.left*=S,M.top*=R,ts&&ls(ts,Nr(M.left),0,Fe,ye),rs&&ls(rs,0,Nr(M.top),Fe,ye);for(let F=0;F<an.length;F++){let L=an[F];L!=null&&(Jo[F]*=S,ro[F]*=R,ls(L,co(Jo[F]),co(ro[F]),Fe,ye))}}if(_t.show&&!Ii&&_t.left>=0&&_t.width>0){_t.left*=S,_t.width*=S,_t.top*=R,_t.height*=R;for(let F in $a)Xt(ss,F,_t[F])}tr=at,jr=bt,lr=Fe,Lr=ye}hr("setSize"),zn=!1}Pt>0&&wt>0&&(p.clearRect(0,0,c.width,c.height),hr("drawClear"),T.forEach(S=>S()),hr("draw")),_t.show&&Ii&&(Bi(_t),Ii=!1),re&&Xr&&(Fo(null,!0,!1),Xr=!1),j.show&&j.live&&Jr&&(Fa(),Jr=!1),l||(l=!0,n.status=1,hr("ready")),Es=!1,Di=!1}n.redraw=(S,R)=>{Wn=R||!1,S!==!1?io(k,D.min,D.max):_s()};function _a(S,R){let F=w[S];if(F.from==null){if(pr==0){let L=F.range(n,R.min,R.max,S);R.min=L[0],R.max=L[1]}if(R.min>R.max){let L=R.min;R.min=R.max,R.max=L}if(pr>1&&R.min!=null&&R.max!=null&&R.max-R.min<1e-16)return;S==k&&F.distr==2&&pr>0&&(R.min=Lo(R.min,t[0]),R.max=Lo(R.max,t[0]),R.min==R.max&&R.max++),$[S]=R,dc=!0,_s()}}n.setScale=_a;let Na,Ma,ts,rs,Dc,Bc,ns,os,Rc,Tc,Tt,$t,so=!1,yr=M.drag,mr=yr.x,dr=yr.y;re&&(M.x&&(Na=lo(C$,d)),M.y&&(Ma=lo(S$,d)),D.ori==0?(ts=Na,rs=Ma):(ts=Ma,rs=Na),Tt=M.left,$t=M.top);let _t=n.select=vr({show:!0,over:!0,left:0,width:0,top:0,height:0},r.select),ss=_t.show?lo(b$,_t.over?d:m):null;function Bi(S,R){if(_t.show){for(let F in S)_t[F]=S[F],F in $a&&Xt(ss,F,S[F]);R!==!1&&hr("setSelect")}}n.setSelect=Bi;function Wf(S){if(y[S].show)U&&Dy(Ce[S],Ua);else if(U&&qn(Ce[S],Ua),re){let F=Cn?an[0]:an[S];F!=null&&ls(F,-10,-10,Fe,ye)}}function io(S,R,F){_a(S,{min:R,max:F})}function Sn(S,R,F,L){R.focus!=null&&qf(S),R.show!=null&&y.forEach((W,Y)=>{Y>0&&(S==Y||S==null)&&(W.show=R.show,Wf(Y),o==2?(io(W.facets[0].scale,null,null),io(W.facets[1].scale,null,null)):io(W.scale,null,null),_s())}),F!==!1&&hr("setSeries",S,R),L&&Ps("setSeries",n,S,R)}n.setSeries=Sn;function Uf(S,R){vr(b[S],R)}function Gf(S,R){S.fill=ht(S.fill||null),S.dir=vt(S.dir,-1),R=R??b.length,b.splice(R,0,S)}function Vf(S){S==null?b.length=0:b.splice(S,1)}n.addBand=Gf,n.setBand=Uf,n.delBand=Vf;function Hf(S,R){y[S].alpha=R,re&&an[S]!=null&&(an[S].style.opacity=R),U&&Ce[S]&&(Ce[S].style.opacity=R)}let Gn,ao,Mo,is={focus:!0};function qf(S){if(S!=Mo){let R=S==null,F=Un.alpha!=1;y.forEach((L,W)=>{if(o==1||W>0){let Y=R||W==0||W==S;L._focus=R?null:Y,F&&Hf(W,Y?1:Un.alpha)}}),Mo=S,F&&_s()}}U&&To&&ct(zb,oe,S=>{M._lock||(Ro(S),Mo!=null&&Sn(null,is,!0,rr.setSeries))});function kn(S,R,F){let L=w[R];F&&(S=S/Et-(L.ori==1?bt:at));let W=Fe;L.ori==1&&(W=ye,S=W-S),L.dir==-1&&(S=W-S);let Y=L._min,ae=L._max,pe=S/W,de=Y+(ae-Y)*pe,Se=L.distr;return Se==3?Yc(10,de):Se==4?z$(de,L.asinh):Se==100?L.bwd(de):de}function Kf(S,R){let F=kn(S,k,R);return Lo(F,t[0],Kt,fr)}n.valToIdx=S=>Lo(S,t[0]),n.posToIdx=Kf,n.posToVal=kn,n.valToPos=(S,R,F)=>w[R].ori==0?s(S,w[R],F?Sr:Fe,F?Ct:0):a(S,w[R],F?Yr:ye,F?cr:0),n.setCursor=(S,R,F)=>{Tt=S.left,$t=S.top,Fo(null,R,F)};function _c(S,R){Xt(ss,qc,_t.left=S),Xt(ss,rm,_t.width=R)}function Nc(S,R){Xt(ss,"top",_t.top=S),Xt(ss,nm,_t.height=R)}let Ns=D.ori==0?_c:Nc,Ms=D.ori==1?_c:Nc;function jf(){if(U&&j.live)for(let S=o==2?1:0;S<y.length;S++){if(S==0&&Ke)continue;let R=j.values[S],F=0;for(let L in R)Ne[S][F++].firstChild.nodeValue=R[L]}}function Fa(S,R){if(S!=null&&(S.idxs?S.idxs.forEach((F,L)=>{J[L]=F}):V$(S.idx)||J.fill(S.idx),j.idx=J[0]),U&&j.live){for(let F=0;F<y.length;F++)(F>0||o==1&&!Ke)&&Yf(F,J[F]);jf()}Jr=!1,R!==!1&&hr("setLegend")}n.setLegend=Fa;function Yf(S,R){let F=y[S],L=S==0&&_==2?dn:t[S],W;Ke?W=F.values(n,S,R)??ze:(W=F.value(n,R==null?null:L[R],S,R),W=W==null?ze:{_:W}),j.values[S]=W}function Fo(S,R,F){Rc=Tt,Tc=$t,[Tt,$t]=M.move(n,Tt,$t),M.left=Tt,M.top=$t,re&&(ts&&ls(ts,Nr(Tt),0,Fe,ye),rs&&ls(rs,0,Nr($t),Fe,ye));let L,W=Kt>fr;Gn=Lt,ao=null;let Y=D.ori==0?Fe:ye,ae=D.ori==1?Fe:ye;if(Tt<0||pr==0||W){L=M.idx=null;for(let pe=0;pe<y.length;pe++){let de=an[pe];de!=null&&ls(de,-10,-10,Fe,ye)}To&&Sn(null,is,!0,S==null&&rr.setSeries),j.live&&(J.fill(L),Jr=!0)}else{let pe,de,Se;o==1&&(pe=D.ori==0?Tt:$t,de=kn(pe,k),L=M.idx=Lo(de,t[0],Kt,fr),Se=B(t[0][L],D,Y,0));let ke=-10,Be=-10,Ve=0,At=0,dt=!0,st="",Qe="";for(let Me=o==2?1:0;Me<y.length;Me++){let Nt=y[Me],Ut=J[Me],gr=Ut==null?null:o==1?t[Me][Ut]:t[Me][1][Ut],kt=M.dataIdx(n,Me,L,de),Gt=kt==null?null:o==1?t[Me][kt]:t[Me][1][kt];if(Jr=Jr||Gt!=gr||kt!=Ut,J[Me]=kt,Me>0&&Nt.show){let Zr=kt==null?-10:kt==L?Se:B(o==1?t[0][kt]:t[Me][0][kt],D,Y,0),_r=Gt==null?-10:P(Gt,o==1?w[Nt.scale]:w[Nt.facets[1].scale],ae,0);if(To&&Gt!=null){let en=D.ori==1?Tt:$t,un=Mr(Un.dist(n,Me,kt,_r,en));if(un<Gn){let ln=Un.bias;if(ln!=0){let tn=kn(en,Nt.scale),cn=Gt>=0?1:-1,Qr=tn>=0?1:-1;Qr==cn&&(Qr==1?ln==1?Gt>=tn:Gt<=tn:ln==1?Gt<=tn:Gt>=tn)&&(Gn=un,ao=Me)}else Gn=un,ao=Me}}if(Jr||Cn){let en,un;D.ori==0?(en=Zr,un=_r):(en=_r,un=Zr);let ln,tn,cn,Qr,hn,Ar,kr=!0,Po=Tr.bbox;if(Po!=null){kr=!1;let K=Po(n,Me);cn=K.left,Qr=K.top,ln=K.width,tn=K.height}else cn=en,Qr=un,ln=tn=Tr.size(n,Me);if(Ar=Tr.fill(n,Me),hn=Tr.stroke(n,Me),Cn)Me==ao&&Gn<=Un.prox&&(ke=cn,Be=Qr,Ve=ln,At=tn,dt=kr,st=Ar,Qe=hn);else{let K=an[Me];K!=null&&(Jo[Me]=cn,ro[Me]=Qr,Kb(K,ln,tn,kr),Hb(K,Ar,hn),ls(K,co(cn),co(Qr),Fe,ye))}}}}if(Cn){let Me=Un.prox,Nt=Mo==null?Gn<=Me:Gn>Me||ao!=Mo;if(Jr||Nt){let Ut=an[0];Ut!=null&&(Jo[0]=ke,ro[0]=Be,Kb(Ut,Ve,At,dt),Hb(Ut,st,Qe),ls(Ut,co(ke),co(Be),Fe,ye))}}}if(_t.show&&so)if(S!=null){let[pe,de]=rr.scales,[Se,ke]=rr.match,[Be,Ve]=S.cursor.sync.scales,At=S.cursor.drag;if(mr=At._x,dr=At._y,mr||dr){let{left:dt,top:st,width:Qe,height:Me}=S.select,Nt=S.scales[Be].ori,Ut=S.posToVal,gr,kt,Gt,Zr,_r,en=pe!=null&&Se(pe,Be),un=de!=null&&ke(de,Ve);en&&mr?(Nt==0?(gr=dt,kt=Qe):(gr=st,kt=Me),Gt=w[pe],Zr=B(Ut(gr,Be),Gt,Y,0),_r=B(Ut(gr+kt,Be),Gt,Y,0),Ns(Oo(Zr,_r),Mr(_r-Zr))):Ns(0,Y),un&&dr?(Nt==1?(gr=dt,kt=Qe):(gr=st,kt=Me),Gt=w[de],Zr=P(Ut(gr,Ve),Gt,ae,0),_r=P(Ut(gr+kt,Ve),Gt,ae,0),Ms(Oo(Zr,_r),Mr(_r-Zr))):Ms(0,ae)}else La()}else{let pe=Mr(Rc-Dc),de=Mr(Tc-Bc);if(D.ori==1){let Ve=pe;pe=de,de=Ve}mr=yr.x&&pe>=yr.dist,dr=yr.y&&de>=yr.dist;let Se=yr.uni;Se!=null?mr&&dr&&(mr=pe>=Se,dr=de>=Se,!mr&&!dr&&(de>pe?dr=!0:mr=!0)):yr.x&&yr.y&&(mr||dr)&&(mr=dr=!0);let ke,Be;mr&&(D.ori==0?(ke=ns,Be=Tt):(ke=os,Be=$t),Ns(Oo(ke,Be),Mr(Be-ke)),dr||Ms(0,ae)),dr&&(D.ori==1?(ke=ns,Be=Tt):(ke=os,Be=$t),Ms(Oo(ke,Be),Mr(Be-ke)),mr||Ns(0,Y)),!mr&&!dr&&(Ns(0,0),Ms(0,0))}if(yr._x=mr,yr._y=dr,S==null){if(F){if(Gc!=null){let[pe,de]=rr.scales;rr.values[0]=pe!=null?kn(D.ori==0?Tt:$t,pe):null,rr.values[1]=de!=null?kn(D.ori==1?Tt:$t,de):null}Ps(Iy,n,Tt,$t,Fe,ye,L)}if(To){let pe=F&&rr.setSeries,de=Un.prox;Mo==null?Gn<=de&&Sn(ao,is,!0,pe):Gn>de?Sn(null,is,!0,pe):ao!=Mo&&Sn(ao,is,!0,pe)}}Jr&&(j.idx=L,Fa()),R!==!1&&hr("setCursor")}let uo=null;Object.defineProperty(n,"rect",{get(){return uo==null&&Fs(!1),uo}});function Fs(S=!1){S?uo=null:(uo=d.getBoundingClientRect(),hr("syncRect",uo))}function Mc(S,R,F,L,W,Y,ae){M._lock||so&&S!=null&&S.movementX==0&&S.movementY==0||(Pa(S,R,F,L,W,Y,ae,!1,S!=null),S!=null?Fo(null,!0,!0):Fo(R,!0,!1))}function Pa(S,R,F,L,W,Y,ae,pe,de){if(uo==null&&Fs(!1),Ro(S),S!=null)F=S.clientX-uo.left,L=S.clientY-uo.top;else{if(F<0||L<0){Tt=-10,$t=-10;return}let[Se,ke]=rr.scales,Be=R.cursor.sync,[Ve,At]=Be.values,[dt,st]=Be.scales,[Qe,Me]=rr.match,Nt=R.axes[0].side%2==1,Ut=D.ori==0?Fe:ye,gr=D.ori==1?Fe:ye,kt=Nt?Y:W,Gt=Nt?W:Y,Zr=Nt?L:F,_r=Nt?F:L;if(dt!=null?F=Qe(Se,dt)?u(Ve,w[Se],Ut,0):-10:F=Ut*(Zr/kt),st!=null?L=Me(ke,st)?u(At,w[ke],gr,0):-10:L=gr*(_r/Gt),D.ori==1){let en=F;F=L,L=en}}de&&(R==null||R.cursor.event.type==Iy)&&((F<=1||F>=Fe-1)&&(F=za(F,Fe)),(L<=1||L>=ye-1)&&(L=za(L,ye))),pe?(Dc=F,Bc=L,[ns,os]=M.move(n,F,L)):(Tt=F,$t=L)}let $a={width:0,height:0,left:0,top:0};function La(){Bi($a,!1)}let Fc,Pc,$c,Lc;function Oc(S,R,F,L,W,Y,ae){so=!0,mr=dr=yr._x=yr._y=!1,Pa(S,R,F,L,W,Y,ae,!0,!1),S!=null&&(ct(wy,vy,Qc,!1),Ps(Ob,n,ns,os,Fe,ye,null));let{left:pe,top:de,width:Se,height:ke}=_t;Fc=pe,Pc=de,$c=Se,Lc=ke}function Qc(S,R,F,L,W,Y,ae){so=yr._x=yr._y=!1,Pa(S,R,F,L,W,Y,ae,!1,!0);let{left:pe,top:de,width:Se,height:ke}=_t,Be=Se>0||ke>0,Ve=Fc!=pe||Pc!=de||$c!=Se||Lc!=ke;if(Be&&Ve&&Bi(_t),yr.setScale&&Be&&Ve){let At=pe,dt=Se,st=de,Qe=ke;if(D.ori==1&&(At=de,dt=ke,st=pe,Qe=Se),mr&&io(k,kn(At,k),kn(At+dt,k)),dr)for(let Me in w){let Nt=w[Me];Me!=k&&Nt.from==null&&Nt.min!=Lt&&io(Me,kn(st+Qe,Me),kn(st,Me))}La()}else M.lock&&(M._lock=!M._lock,Fo(R,!0,S!=null));S!=null&&(Cr(wy,vy),Ps(wy,n,Tt,$t,Fe,ye,null))}function Xf(S,R,F,L,W,Y,ae){if(M._lock)return;Ro(S);let pe=so;if(so){let de=!0,Se=!0,ke=10,Be,Ve;D.ori==0?(Be=mr,Ve=dr):(Be=dr,Ve=mr),Be&&Ve&&(de=Tt<=ke||Tt>=Fe-ke,Se=$t<=ke||$t>=ye-ke),Be&&de&&(Tt=Tt<ns?0:Fe),Ve&&Se&&($t=$t<os?0:ye),Fo(null,!0,!0),so=!1}Tt=-10,$t=-10,J.fill(null),Fo(null,!0,!0),pe&&(so=pe)}function zc(S,R,F,L,W,Y,ae){M._lock||(Ro(S),Si(),La(),S!=null&&Ps(Wb,n,Tt,$t,Fe,ye,null))}function Wc(){x.forEach(aO),Bo(n.width,n.height,!0)}Ga(vd,jc,Wc);let as={};as.mousedown=Oc,as.mousemove=Mc,as.mouseup=Qc,as.dblclick=zc,as.setSeries=(S,R,F,L)=>{let W=rr.match[2];F=W(n,R,F),F!=-1&&Sn(F,L,!0,!1)},re&&(ct(Ob,d,Oc),ct(Iy,d,Mc),ct(Qb,d,S=>{Ro(S),Fs(!1)}),ct(zb,d,Xf),ct(Wb,d,zc),My.add(n),n.syncRect=Fs);let Ri=n.hooks=r.hooks||{};function hr(S,R,F){Ta?Ts.push([S,R,F]):S in Ri&&Ri[S].forEach(L=>{L.call(null,n,R,F)})}(r.plugins||[]).forEach(S=>{for(let R in S.hooks)Ri[R]=(Ri[R]||[]).concat(S.hooks[R])});let Uc=(S,R,F)=>F,rr=vr({key:null,setSeries:!1,filters:{pub:Zb,sub:Zb},scales:[k,y[1]?y[1].scale:null],match:[eC,eC,Uc],values:[null,null]},M.sync);rr.match.length==2&&rr.match.push(Uc),M.sync=rr;let Gc=rr.key,Oa=YC(Gc);function Ps(S,R,F,L,W,Y,ae){rr.filters.pub(S,R,F,L,W,Y,ae)&&Oa.pub(S,R,F,L,W,Y,ae)}Oa.sub(n);function Jf(S,R,F,L,W,Y,ae){rr.filters.sub(S,R,F,L,W,Y,ae)&&as[S](null,R,F,L,W,Y,ae)}n.pub=Jf;function Zf(){Oa.unsub(n),My.delete(n),ur.clear(),By(vd,jc,Wc),i.remove(),oe?.remove(),hr("destroy")}n.destroy=Zf;function Qa(){hr("init",r,t),Ic(t||r.data,!1),$[k]?_a(k,$[k]):Si(),Ii=_t.show&&(_t.width>0||_t.height>0),Xr=Jr=!0,Bo(r.width,r.height)}return y.forEach(wa),x.forEach(Ff),e?e instanceof HTMLElement?(e.appendChild(i),Qa()):e(n,Qa):Qa(),n}zr.assign=vr;zr.fmtNum=zy;zr.rangeNum=Ed;zr.rangeLog=Rd;zr.rangeAsinh=Oy;zr.orient=Ha;zr.pxRatio=Et;zr.join=J$;zr.fmtDate=Uy,zr.tzDate=lL;zr.sync=YC;{zr.addGap=VL,zr.clipGaps=Nd;let r=zr.paths={points:r0};r.linear=o0,r.stepped=KL,r.bars=jL,r.spline=XL}function St(r){let t=document.getElementById(r);if(t===null)throw new Error(`The page has no element "${r}"`);return t}function sr(r,t={},...e){let n=Object.assign(document.createElement(r),t);return n.append(...e),n}function qa(r,t){if([...r.options].map(({value:o,text:s})=>`${o} ${s}`).join(`
`)===t.map(({value:o,text:s})=>`${o} ${s}`).join(`
`))return;let{value:n}=r;r.replaceChildren(...t.map(({value:o,text:s})=>sr("option",{value:o},s))),t.some(({value:o})=>o===n)&&(r.value=n)}function $d(r){let t,e=!1;return()=>t?(e=!0,t):t=(async()=>{try{do e=!1,await r();while(e)}finally{t=void 0}})()}function u0(r,t){let e=URL.createObjectURL(r);sr("a",{href:e,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(e),1e4)}var l0=["#0077bb","#d55e00","#009e73","#cc79a7","#b8860b","#7a6fd0"],Ld=r=>l0[r%l0.length],c0=r=>Ld(r===Ld(1)?0:1),d0={frechet:"Fr\xE9chet distance",kernel:"kernel distance",precision:"precision",recall:"recall",density:"density",coverage:"coverage",detection_rate:"faces found",color:"distance of colours",diversity:"diversity",generator_loss:"generator loss",discriminator_loss:"discriminator loss",seconds:"seconds",spread:"spread of the samples"},Yy=r=>d0[r]??r.replace(/^patches_/,"patch distance at "),p0=280,uO=Array.from({length:9},(r,t)=>[1,2,5].map(e=>e*10**t)).flat(),f0=r=>getComputedStyle(document.documentElement).getPropertyValue(r);function m0(r,t){let e,n="",o={stroke:()=>f0("--quiet"),grid:{stroke:()=>f0("--line"),width:1}},s=()=>e?.setSize({width:r.clientWidth,height:p0});return new ResizeObserver(s).observe(r),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>e?.redraw()),(a,u,l)=>{r.ariaLabel=l;let i=a.map(({x:f,y:m})=>[[...f],[...m]]),c=i.length===0?[[]]:zr.join(i),p=JSON.stringify([a.map(({options:f})=>f),u.length]);if(e!==void 0&&p===n){e.setData(c);return}n=p,e?.destroy(),e=new zr({width:r.clientWidth,height:p0,scales:{x:{time:!1}},axes:[{...o,incrs:uO},{...o,size:60}],series:[{label:t},...a.map(({options:f})=>({spanGaps:!0,...f}))],bands:u},c,r)}}function h0(){let r=St("figure"),t=m0(St("losses"),"Step"),e=m0(St("epochs"),"Epoch"),n=[],o=()=>{let s=n.length>1,a=n.flatMap(({name:f,color:m,figures:{losses:d}})=>{let h=s?`${f} `:"",g=(w,b)=>({x:d.steps,y:w,options:b}),A={stroke:"transparent",width:0,points:{show:!1},class:"bound"},y=(w,b,k=m)=>({label:`${h}${w}`,stroke:k,width:2,dash:b,points:{show:!1}}),x=s?m:c0(m);return[g(d.generator.mean,y("generator",[])),g(d.discriminator.mean,y("discriminator",[6,4],x)),...s?[]:[d.generator.high,d.generator.low,d.discriminator.high,d.discriminator.low].map(w=>g(w,A))]}),u=n.length===1?[{series:[3,4],fill:`${n[0].color}30`},{series:[5,6],fill:`${c0(n[0].color)}30`}]:[];t(a,u,lO(n));let l=new Set(n.flatMap(({figures:f})=>f.epochs.flatMap(Object.keys)));l.delete("epoch");let i=Object.keys(d0),c=f=>i.includes(f)?i.indexOf(f):i.length,p=[...l].sort((f,m)=>c(f)-c(m));qa(r,p.map(f=>({value:f,text:Yy(f)}))),e(n.map(({name:f,color:m,figures:{epochs:d}})=>{let h=d.filter(g=>Number.isFinite(g[r.value]));return{x:h.map(({epoch:g})=>g),y:h.map(g=>g[r.value]),options:{label:f,stroke:m,width:2,points:{show:!0,size:6,fill:m}}}}),[],`${Yy(r.value)} by epoch of ${n.map(({name:f})=>f).join(", ")}`),St("table").replaceChildren(...n.map(f=>cO(f,p)))};return r.addEventListener("change",o),s=>{n=s,o()}}function lO(r){let t=e=>e.findLast(n=>n!==null)?.toFixed(3)??"unknown";return r.map(({name:e,figures:{losses:n}})=>`${e} at step ${n.steps.at(-1)??0}: generator loss ${t(n.generator.mean)}, discriminator loss ${t(n.discriminator.mean)}`).join("; ")||"No run is chosen"}function cO({name:r,figures:{epochs:t}},e){let n=a=>sr("th",{scope:"col"},a),o=a=>sr("td",{},a==null?"":`${a}`),s=a=>sr("tr",{},o(a.epoch),...e.map(u=>o(a[u])));return sr("table",{},sr("caption",{},r),sr("thead",{},sr("tr",{},n("epoch"),...e.map(a=>n(Yy(a))))),sr("tbody",{},...t.map(s)))}var zs=class{constructor(t,e){this.backend=t,this.dataMover=e,this.data=new WeakMap,this.dataIdsCount=0}get(t){return this.data.has(t)||this.dataMover.moveData(this.backend,t),this.data.get(t)}set(t,e){this.dataIdsCount++,this.data.set(t,e)}has(t){return this.data.has(t)}delete(t){return this.dataIdsCount--,this.data.delete(t)}numDataIds(){return this.dataIdsCount}},Qo=class{refCount(t){return En("refCount")}incRef(t){return En("incRef")}timerAvailable(){return!0}time(t){return En("time")}read(t){return En("read")}readSync(t){return En("readSync")}readToGPU(t,e){return En("readToGPU")}numDataIds(){return En("numDataIds")}disposeData(t,e){return En("disposeData")}write(t,e,n){return En("write")}move(t,e,n,o,s){return En("move")}createTensorFromGPUData(t,e,n){return En("createTensorFromGPUData")}memory(){return En("memory")}floatPrecision(){return En("floatPrecision")}epsilon(){return this.floatPrecision()===32?1e-7:1e-4}dispose(){return En("dispose")}};function En(r){throw new Error(`'${r}' not yet implemented or not found in the registry. This kernel may not be supported by the tfjs backend you have chosen`)}function g0(r){let t=r.length,e=0;for(;t>0;)e=Math.random()*t|0,t--,Od(r,t,e)}function pO(r,t){if(r.length!==t.length)throw new Error(`Array sizes must match to be shuffled together First array length was ${r.length}Second array length was ${t.length}`);let e=r.length,n=0;for(;e>0;)n=Math.random()*e|0,e--,Od(r,e,n),Od(t,e,n)}function np(r,t,e){return Math.max(r,Math.min(t,e))}function fO(r){return r%2===0?r:r+1}function Od(r,t,e){let n=r[t];r[t]=r[e],r[e]=n}function mO(r){let t=0;for(let e=0;e<r.length;e++)t+=r[e];return t}function dO(r,t){let e=Math.random();return t*e+(1-e)*r}function hO(r,t){let e=0;for(let n=0;n<r.length;n++){let o=Number(r[n])-Number(t[n]);e+=o*o}return e}function le(r,t){if(!r)throw new Error(typeof t=="string"?t:t())}function Qd(r,t,e=""){le(Mi(r,t),()=>e+` Shapes ${r} and ${t} must match`)}function um(r){le(r!=null,()=>"The input to the tensor constructor must be a non-null value.")}function or(r){if(r.length===0)return 1;let t=r[0];for(let e=1;e<r.length;e++)t*=r[e];return t}function gO(r){return r.length===0}function AO(r,t){if(r===t)return!0;if(r==null||t==null||r.length!==t.length)return!1;for(let e=0;e<r.length;e++)if(r[e]!==null&&t[e]!==null&&r[e]!==t[e])return!1;return!0}function Mi(r,t){if(r===t)return!0;if(r==null||t==null||r.length!==t.length)return!1;for(let e=0;e<r.length;e++)if(r[e]!==t[e])return!1;return!0}function lm(r){return r%1===0}function yO(r){if(Math.tanh!=null)return Math.tanh(r);if(r===1/0)return 1;if(r===-1/0)return-1;{let t=Math.exp(2*r);return(t-1)/(t+1)}}function xO(r){let t=Math.ceil(Math.sqrt(r));return[t,Math.ceil(r/t)]}function IO(r){let t=new Uint32Array(r);for(let e=0;e<r;++e)t[e]=e;return g0(t),t}function ja(r,t){return t<=r.length?r:r+" ".repeat(t-r.length)}function wO(r,t=o=>0,e,n){return new Promise((o,s)=>{let a=0,u=()=>{if(r()){o();return}a++;let l=t(a);if(e!=null&&a>=e){s();return}n!=null?n(u,l):setTimeout(u,l)};u()})}function bO(r,t){let e=1,n=-1;for(let s=0;s<r.length;++s)if(r[s]>=0)e*=r[s];else if(r[s]===-1){if(n!==-1)throw Error(`Shapes can only have 1 implicit size. Found -1 at dim ${n} and dim ${s}`);n=s}else if(r[s]<0)throw Error(`Shapes can not be < 0. Found ${r[s]} at dim ${s}`);if(n===-1){if(t>0&&t!==e)throw Error(`Size(${t}) must match the product of shape ${r}`);return r}if(e===0)throw Error(`Cannot infer the missing size in [${r}] when there are 0 elements`);if(t%e!==0)throw Error(`The implicit shape can't be a fractional number. Got ${t} / ${e}`);let o=r.slice();return o[n]=t/e,o}function zd(r,t){let e=t.length;return r=r==null?t.map((n,o)=>o):[].concat(r),le(r.every(n=>n>=-e&&n<e),()=>`All values in axis param must be in range [-${e}, ${e}) but got axis ${r}`),le(r.every(n=>lm(n)),()=>`All values in axis param must be integers but got axis ${r}`),r.map(n=>n<0?e+n:n)}function CO(r,t){let e=[],n=[],o=t!=null&&Array.isArray(t)&&t.length===0,s=t==null||o?null:zd(t,r).sort(),a=0;for(let u=0;u<r.length;++u){if(s!=null){if(s[a]===u&&r[u]!==1)throw new Error(`Can't squeeze axis ${u} since its dim '${r[u]}' is not 1`);(s[a]==null||s[a]>u)&&r[u]===1&&(e.push(r[u]),n.push(u)),s[a]<=u&&a++}r[u]!==1&&(e.push(r[u]),n.push(u))}return{newShape:e,keptDims:n}}function SO(r,t){return Wd(r,t)}function Wd(r,t){let e=null;if(r==null||r==="float32")e=new Float32Array(t);else if(r==="int32")e=new Int32Array(t);else if(r==="bool")e=new Uint8Array(t);else if(r==="string")e=new Array(t);else throw new Error(`Unknown data type ${r}`);return e}function Xy(r,t){for(let e=0;e<r.length;e++){let n=r[e];if(isNaN(n)||!isFinite(n))throw Error(`A tensor of type ${t} being uploaded contains ${n}.`)}}function Jy(r){return r==="bool"||r==="complex64"||r==="float32"||r==="int32"||r==="string"}function kO(r,t){return!(t==="complex64"||t==="float32"&&r!=="complex64"||t==="int32"&&r!=="float32"&&r!=="complex64"||t==="bool"&&r==="bool")}function op(r){if(r==="float32"||r==="int32")return 4;if(r==="complex64")return 8;if(r==="bool")return 1;throw new Error(`Unknown dtype ${r}`)}function Zy(r){if(r==null)return 0;let t=0;return r.forEach(e=>t+=e.length),t}function sp(r){return typeof r=="string"||r instanceof String}function A0(r){return typeof r=="boolean"}function y0(r){return typeof r=="number"}function Fi(r){return Array.isArray(r)?Fi(r[0]):r instanceof Float32Array?"float32":r instanceof Int32Array||r instanceof Uint8Array||r instanceof Uint8ClampedArray?"int32":y0(r)?"float32":sp(r)?"string":A0(r)?"bool":"float32"}function ip(r){return!!(r&&r.constructor&&r.call&&r.apply)}function ap(r,t){for(let e=t;e<r;++e)if(r%e===0)return e;return r}function cs(r){let t=r.length;if(t<2)return[];let e=new Array(t-1);e[t-2]=r[t-1];for(let n=t-3;n>=0;--n)e[n]=e[n+1]*r[n+1];return e}function x0(r,t,e,n=!1){let o=new Array;if(t.length===1){let s=t[0]*(n?2:1);for(let a=0;a<s;a++)o[a]=e[r+a]}else{let s=t[0],a=t.slice(1),u=a.reduce((l,i)=>l*i)*(n?2:1);for(let l=0;l<s;l++)o[l]=x0(r+l*u,a,e,n)}return o}function Ka(r,t,e=!1){if(r.length===0)return t[0];let n=r.reduce((o,s)=>o*s)*(e?2:1);if(n===0)return[];if(n!==t.length)throw new Error(`[${r}] does not match the input size ${t.length}${e?" for a complex tensor":""}.`);return x0(0,r,t,e)}function vO(r,t){if(Array.isArray(r))return r;if(t==="float32")return r instanceof Float32Array?r:new Float32Array(r);if(t==="int32")return r instanceof Int32Array?r:new Int32Array(r);if(t==="bool"||t==="string")return Uint8Array.from(new Int32Array(r));throw new Error(`Unknown dtype ${t}`)}function ex(r,t){let e=up(r,t);for(let n=0;n<e.length;n++)e[n]=1;return e}function up(r,t){if(t==null||t==="float32"||t==="complex64")return new Float32Array(r);if(t==="int32")return new Int32Array(r);if(t==="bool")return new Uint8Array(r);throw new Error(`Unknown data type ${t}`)}function EO(r,t){let e=r.reduce((n,o)=>n*o,1);if(t==null||t==="float32")return Ka(r,new Float32Array(e));if(t==="int32")return Ka(r,new Int32Array(e));if(t==="bool")return Ka(r,new Uint8Array(e));throw new Error(`Unknown data type ${t}`)}function zo(r){r.forEach(t=>{le(Number.isInteger(t)&&t>=0,()=>`Tensor must have a shape comprised of positive integers but got shape [${r}].`)})}function DO(r,t,e){if(t===0)return 0;if(t===1)return r[0];let n=r[r.length-1];for(let o=0;o<r.length-1;++o)n+=e[o]*r[o];return n}function BO(r,t,e){if(t===0)return[];if(t===1)return[r];let n=new Array(t);for(let o=0;o<n.length-1;++o)n[o]=Math.floor(r/e[o]),r-=n[o]*e[o];return n[n.length-1]=r,n}function Ya(r){return r&&r.then&&typeof r.then=="function"}var I0="tfjsflags",cm=class{constructor(t){this.global=t,this.flags={},this.flagRegistry={},this.urlFlags={},this.getQueryParams=TO,this.populateURLFlags()}setPlatform(t,e){this.platform!=null&&(me().getBool("IS_TEST")||me().getBool("PROD")||console.warn(`Platform ${this.platformName} has already been set. Overwriting the platform with ${t}.`)),this.platformName=t,this.platform=e}registerFlag(t,e,n){if(this.flagRegistry[t]={evaluationFn:e,setHook:n},this.urlFlags[t]!=null){let o=this.urlFlags[t];me().getBool("IS_TEST")||me().getBool("PROD")||console.warn(`Setting feature override from URL ${t}: ${o}.`),this.set(t,o)}}async getAsync(t){return t in this.flags?this.flags[t]:(this.flags[t]=await this.evaluateFlag(t),this.flags[t])}get(t){if(t in this.flags)return this.flags[t];let e=this.evaluateFlag(t);if(Ya(e))throw new Error(`Flag ${t} cannot be synchronously evaluated. Please use getAsync() instead.`);return this.flags[t]=e,this.flags[t]}getNumber(t){return this.get(t)}getBool(t){return this.get(t)}getString(t){return this.get(t)}getFlags(){return this.flags}get features(){return this.flags}set(t,e){if(this.flagRegistry[t]==null)throw new Error(`Cannot set flag ${t} as it has not been registered.`);this.flags[t]=e,this.flagRegistry[t].setHook!=null&&this.flagRegistry[t].setHook(e)}evaluateFlag(t){if(this.flagRegistry[t]==null)throw new Error(`Cannot evaluate flag '${t}': no evaluation function found.`);return this.flagRegistry[t].evaluationFn()}setFlags(t){this.flags=Object.assign({},t)}reset(){this.flags={},this.urlFlags={},this.populateURLFlags()}populateURLFlags(){if(typeof this.global>"u"||typeof this.global.location>"u"||typeof this.global.location.search>"u")return;let t=this.getQueryParams(this.global.location.search);I0 in t&&t[I0].split(",").forEach(n=>{let[o,s]=n.split(":");this.urlFlags[o]=NO(o,s)})}};function TO(r){let t={};return r.replace(/[?&]([^=?&]+)(?:=([^&]*))?/g,(e,...n)=>(_O(t,n[0],n[1]),n.join("="))),t}function _O(r,t,e){r[decodeURIComponent(t)]=decodeURIComponent(e||"")}function NO(r,t){let e=t.toLowerCase();return e==="true"||e==="false"?e==="true":`${+e}`===e?+e:t}function me(){return tx}var tx=null;function w0(r){tx=r}var rx;function nx(){if(rx==null){let r;if(typeof window<"u")r=window;else if(typeof global<"u")r=global;else if(typeof process<"u")r=process;else if(typeof self<"u")r=self;else throw new Error("Could not find a global object");rx=r}return rx}function MO(){let r=nx();return r._tfGlobals==null&&(r._tfGlobals=new Map),r._tfGlobals}function pm(r,t){let e=MO();if(e.has(r))return e.get(r);{let n=t();return e.set(r,n),e.get(r)}}var Ws="Acos",Xa="Acosh";var Us="AddN";var lp="ArgMax",cp="ArgMin",Ja="Asin",Za="Asinh",eu="Atan",tu="Atanh",ru="Atan2",nu="AvgPool",pp="AvgPoolGrad",fp="AvgPool3D",mp="AvgPool3DGrad",Gs="BatchMatMul",dp="BatchToSpaceND",ou="Bincount",fm="BitwiseAnd";var hp="BroadcastArgs",ps="Cast",su="Ceil",fs="ClipByValue",gp="Complex",Ap="ComplexAbs",Pi="Concat",Vs="Conv2D",Ud="Conv2DBackpropFilter",Hs="Conv2DBackpropInput",iu="Conv3D",au="Conv3DBackpropFilterV2",uu="Conv3DBackpropInputV2";var lu="Cosh",cu="Cumprod",pu="Cumsum",fu="CropAndResize",yp="DenseBincount",mu="DepthToSpace",du="DepthwiseConv2dNative",Gd="DepthwiseConv2dNativeBackpropFilter",Vd="DepthwiseConv2dNativeBackpropInput",xp="Diag",hu="Dilation2D",$i="Dilation2DBackpropInput",Li="Dilation2DBackpropFilter",Hd="Draw",qs="RealDiv",qd="Einsum";var gu="EluGrad";var Au="Equal";var Oi="ExpandDims",yu="Expm1";var Qi="Fill",xu="FlipLeftRight",Iu="Floor",Ks="FloorDiv",wu="FusedBatchNorm",zi="GatherV2",bu="GatherNd",Cu="Greater",js="GreaterEqual",ms="Identity",Kd="IFFT",jd="Imag",Su="IsFinite",ku="IsInf",vu="IsNan",Ys="LeakyRelu",Eu="Less",Du="LessEqual",Bu="LinSpace";var Ru="Log1p",Tu="LogicalAnd",_u="LogicalNot",Nu="LogicalOr",b0="LogicalXor";var Mu="LRNGrad";var Xs="Maximum",Fu="MaxPool",Ip="MaxPoolGrad",wp="MaxPool3D",bp="MaxPool3DGrad",Cp="MaxPoolWithArgmax",Js="Mean";var Pu="Minimum",$u="MirrorPad";var Lu="Multinomial",Zs="Multiply";var Ou="NotEqual",Qu="NonMaxSuppressionV3",mm="NonMaxSuppressionV4",zu="NonMaxSuppressionV5",Wi="OnesLike",Wu="OneHot",Ui="Pack",Uu="PadV2";var ei="Prelu",Gu="Prod",C0="RaggedGather",S0="RaggedRange",k0="RaggedTensorToTensor",Sp="Range",Yd="Real",Vu="Reciprocal",ti="Relu",Gi="Reshape",Hu="ResizeNearestNeighbor",qu="ResizeNearestNeighborGrad",Ku="ResizeBilinear",ju="ResizeBilinearGrad",ri="Relu6",Yu="Reverse",Xu="Round",ni="Rsqrt",Ju="ScatterNd",Zu="TensorScatterUpdate",el="SearchSorted",kp="Select",tl="Selu",Vi="Slice";var rl="Sinh",nl="Sign",oi="Sigmoid",ol="Softplus",si="Sqrt";var vp="SpaceToBatchND",Hi="SplitV",sl="Softmax",Xd="SparseFillEmptyRows",dm="SparseReshape",Ep="SparseSegmentMean",Dp="SparseSegmentSum",il="SparseToDense",al="SquaredDifference",Bp="Square",ox="StaticRegexReplace",ul="StridedSlice",Rp="StringNGrams",Jd="StringSplit",Zd="StringToHashBucketFast";var ll="Tanh",Wo="Tile",cl="TopK",pl="Transform",fl="Transpose",eh="Unique",qi="Unpack",th="UnsortedSegmentSum";var Ki="ZerosLike",ds="Step",v0="FromPixels",ml="RotateWithOffset",dl="_FusedMatMul",hl="FusedConv2D",gl="FusedDepthwiseConv2D";function hs(...r){me().getBool("IS_TEST")||me().getBool("PROD")||console.warn(...r)}function FO(...r){me().getBool("IS_TEST")||me().getBool("PROD")||console.log(...r)}var Tp=pm("kernelRegistry",()=>new Map),sx=pm("gradRegistry",()=>new Map);function po(r,t){let e=ux(r,t);return Tp.get(e)}function ix(r){return sx.get(r)}function ax(r){let t=Tp.entries(),e=[];for(;;){let{done:n,value:o}=t.next();if(n)break;let[s,a]=o,[u]=s.split("_");u===r&&e.push(a)}return e}function je(r){let{kernelName:t,backendName:e}=r,n=ux(t,e);Tp.has(n)&&hs(`The kernel '${t}' for backend '${e}' is already registered`),Tp.set(n,r)}function Fr(r){let{kernelName:t}=r;sx.has(t)&&me().getBool("DEBUG")&&hs(`Overriding the gradient for '${t}'`),sx.set(t,r)}function _p(r,t){let e=ux(r,t);if(!Tp.has(e))throw new Error(`The kernel '${r}' for backend '${t}' is not registered`);Tp.delete(e)}function ux(r,t){return`${t}_${r}`}var I={};us(I,{arraysEqual:()=>Mi,arraysEqualWithNull:()=>AO,assert:()=>le,assertNonNegativeIntegerDimensions:()=>zo,assertNonNull:()=>um,assertShapesMatch:()=>Qd,bytesFromStringArray:()=>Zy,bytesPerElement:()=>op,checkConversionForErrors:()=>Xy,clamp:()=>np,computeStrides:()=>cs,convertBackendValuesAndArrayBuffer:()=>vO,createScalarValue:()=>WO,createShuffledIndices:()=>IO,decodeString:()=>$p,distSquared:()=>hO,encodeString:()=>Pp,fetch:()=>GO,fingerPrint64:()=>zO,flatten:()=>Yi,getArrayFromDType:()=>Wd,getTypedArrayFromDType:()=>SO,hasEncodingLoss:()=>kO,hexToLong:()=>hm,indexToLoc:()=>BO,inferDtype:()=>Fi,inferFromImplicitShape:()=>bO,isBoolean:()=>A0,isFunction:()=>ip,isInt:()=>lm,isNumber:()=>y0,isPromise:()=>Ya,isScalarShape:()=>gO,isString:()=>sp,isTypedArray:()=>rn,isValidDtype:()=>Jy,locToIndex:()=>DO,makeOnesTypedArray:()=>ex,makeZerosNestedTypedArray:()=>EO,makeZerosTypedArray:()=>up,nearestDivisor:()=>ap,nearestLargerEven:()=>fO,now:()=>wl,parseAxisParam:()=>zd,randUniform:()=>dO,repeatedTry:()=>wO,rightPad:()=>ja,shuffle:()=>g0,shuffleCombo:()=>pO,sizeFromShape:()=>or,sizeToSquarishShape:()=>xO,squeezeShape:()=>CO,sum:()=>mO,swap:()=>Od,tanh:()=>yO,toNestedArray:()=>Ka,toTypedArray:()=>Fp});function rh(r){return r instanceof Float32Array||r instanceof Int32Array||r instanceof Uint8Array||r instanceof Uint8ClampedArray}var fx=Hc(L0());var Il=fx.default||fx;function hm(r){return Il.fromString(r,!0,16)}var Q0=hm("c3a5c85c97cb3127"),xl=hm("b492b66fbe98f273"),fn=hm("9ae16a3b2f90404f");function px(r){return r.xor(r.shru(47))}function z0(r,t,e){let n=r.slice(t,t+e);return Il.fromBytes(Array.from(n),!0,!0)}function Qt(r,t){return z0(r,t,8)}function O0(r,t){return z0(r,t,4)}function Pr(r,t){return t===0?r:r.shru(t).or(r.shl(64-t))}function ji(r,t,e=hm("9ddfea08eb382d69")){let n=r.xor(t).mul(e);n=n.xor(n.shru(47));let o=t.xor(n).mul(e);return o=o.xor(o.shru(47)),o=o.mul(e),o}function $O(r,t,e,n,o,s){o=o.add(r),s=Pr(s.add(o).add(n),21);let a=o;return o=o.add(t),o=o.add(e),s=s.add(Pr(o,44)),[o.add(n),s.add(a)]}function oh(r,t,e,n){return $O(Qt(r,t),Qt(r,t+8),Qt(r,t+16),Qt(r,t+24),e,n)}function LO(r,t=r.length){if(t>=8){let e=fn.add(t*2),n=Qt(r,0).add(fn),o=Qt(r,t-8),s=Pr(o,37).mul(e).add(n),a=Pr(n,25).add(o).mul(e);return ji(s,a,e)}if(t>=4){let e=fn.add(t*2),n=O0(r,0);return ji(n.shl(3).add(t),O0(r,t-4),e)}if(t>0){let e=r[0],n=r[t>>1],o=r[t-1],s=e+(n<<8),a=t+(o<<2);return px(fn.mul(s).xor(Q0.mul(a))).mul(fn)}return fn}function OO(r,t=r.length){let e=fn.add(t*2),n=Qt(r,0).mul(xl),o=Qt(r,8),s=Qt(r,t-8).mul(e),a=Qt(r,t-16).mul(fn);return ji(Pr(n.add(o),43).add(Pr(s,30)).add(a),n.add(Pr(o.add(fn),18)).add(s),e)}function QO(r,t=r.length){let e=fn.add(t*2),n=Qt(r,0).mul(fn),o=Qt(r,8),s=Qt(r,t-8).mul(e),a=Qt(r,t-16).mul(fn),u=Pr(n.add(o),43).add(Pr(s,30)).add(a),l=ji(u,n.add(Pr(o.add(fn),18)).add(s),e),i=Qt(r,16).mul(e),c=Qt(r,24),p=u.add(Qt(r,t-32)).mul(e),f=l.add(Qt(r,t-24)).mul(e);return ji(Pr(i.add(c),43).add(Pr(p,30)).add(f),i.add(Pr(c.add(n),18)).add(p),e)}function zO(r,t=r.length){let e=Il.fromNumber(81,!0);if(t<=32)return t<=16?LO(r,t):OO(r,t);if(t<=64)return QO(r,t);let n=e,o=e.mul(xl).add(113),s=px(o.mul(fn).add(113)).mul(fn),a=[Il.UZERO,Il.UZERO],u=[Il.UZERO,Il.UZERO];n=n.mul(fn).add(Qt(r,0));let l=0,i=(t-1>>6)*64,c=i+(t-1&63)-63;do n=Pr(n.add(o).add(a[0]).add(Qt(r,l+8)),37).mul(xl),o=Pr(o.add(a[1]).add(Qt(r,l+48)),42).mul(xl),n=n.xor(u[1]),o=o.add(a[0]).add(Qt(r,l+40)),s=Pr(s.add(u[0]),33).mul(xl),a=oh(r,l,a[1].mul(xl),n.add(u[0])),u=oh(r,l+32,s.add(u[1]),o.add(Qt(r,l+16))),[s,n]=[n,s],l+=64;while(l!==i);let p=xl.add(s.and(255).shl(1));return l=c,u[0]=u[0].add(t-1&63),a[0]=a[0].add(u[0]),u[0]=u[0].add(a[0]),n=Pr(n.add(o).add(a[0]).add(Qt(r,l+8)),37).mul(p),o=Pr(o.add(a[1]).add(Qt(r,l+48)),42).mul(p),n=n.xor(u[1].mul(9)),o=o.add(a[0].mul(9).add(Qt(r,l+40))),s=Pr(s.add(u[0]),33).mul(p),a=oh(r,l,a[1].mul(p),n.add(u[0])),u=oh(r,l+32,s.add(u[1]),o.add(Qt(r,l+16))),[s,n]=[n,s],ji(ji(a[0],u[0],p).add(px(o).mul(Q0)).add(s),ji(a[1],u[1],p).add(n),p)}function WO(r,t){return t==="string"?Pp(r):Fp([r],t)}function UO(r,t){return r instanceof Float32Array&&t==="float32"||r instanceof Int32Array&&t==="int32"||r instanceof Uint8Array&&t==="bool"}function Fp(r,t){if(t==="string")throw new Error("Cannot convert a string[] to a TypedArray");if(Array.isArray(r)&&(r=Yi(r)),me().getBool("DEBUG")&&Xy(r,t),UO(r,t))return r;if(t==null||t==="float32"||t==="complex64")return new Float32Array(r);if(t==="int32")return new Int32Array(r);if(t==="bool"){let e=new Uint8Array(r.length);for(let n=0;n<e.length;++n)Math.round(r[n])!==0&&(e[n]=1);return e}else throw new Error(`Unknown data type ${t}`)}function wl(){return me().platform.now()}function GO(r,t){return me().platform.fetch(r,t)}function Pp(r,t="utf-8"){return t=t||"utf-8",me().platform.encode(r,t)}function $p(r,t="utf-8"){return t=t||"utf-8",me().platform.decode(r,t)}function rn(r){return me().platform.isTypedArray!=null?me().platform.isTypedArray(r):rh(r)}function Yi(r,t=[],e=!1){if(t==null&&(t=[]),typeof r=="boolean"||typeof r=="number"||typeof r=="string"||Ya(r)||r==null||rn(r)&&e)t.push(r);else if(Array.isArray(r)||rn(r))for(let n=0;n<r.length;++n)Yi(r[n],t,e);else{let n=-1;for(let o of Object.keys(r))/^([1-9]+[0-9]*|0)$/.test(o)&&(n=Math.max(n,Number(o)));for(let o=0;o<=n;o++)Yi(r[o],t,e)}return t}var sh=class{constructor(t,e){this.backendTimer=t,this.logger=e,e==null&&(this.logger=new mx)}profileKernel(t,e,n){let o,s=()=>{o=n()},a,u=wl();if(this.backendTimer.timerAvailable())a=this.backendTimer.time(s);else{s();for(let i of o)i.dataSync();a=Promise.resolve({kernelMs:wl()-u})}if(me().getBool("CHECK_COMPUTATION_FOR_ERRORS"))for(let i=0;i<o.length;i++){let c=o[i];c.data().then(p=>{VO(p,c.dtype,t)})}return{kernelName:t,outputs:o,inputs:e,timeMs:a.then(i=>i.kernelMs),extraInfo:a.then(i=>i.getExtraProfileInfo!=null?i.getExtraProfileInfo():"")}}logKernelProfile(t){let{kernelName:e,outputs:n,timeMs:o,inputs:s,extraInfo:a}=t;n.forEach(u=>{Promise.all([u.data(),o,a]).then(l=>{this.logger.logKernelProfile(e,u,l[0],l[1],s,l[2])})})}};function VO(r,t,e){if(t!=="float32")return!1;for(let n=0;n<r.length;n++){let o=r[n];if(isNaN(o)||!isFinite(o))return console.warn(`Found ${o} in the result of '${e}'`),!0}return!1}var mx=class{logKernelProfile(t,e,n,o,s,a){let u=typeof o=="number"?ja(`${o}ms`,9):o.error,l=ja(t,25),i=e.rank,c=e.size,p=ja(e.shape.toString(),14),f="";for(let m in s){let d=s[m];if(d!=null){let h=d.shape||e.shape,g=h.length;f+=`${m}: ${g}D ${g>0?h:""} `}}console.log(`%c${l}	%c${u}	%c${i}D ${p}	%c${c}	%c${f}	%c${a}`,"font-weight:bold","color:red","color:blue","color: orange","color: green","color: steelblue")}};function W0(r,t,e){let n={},o={};for(let l=0;l<t.length;l++)n[t[l].id]=!0;for(let l=0;l<r.length;l++){let i=r[l],c=i.inputs;for(let p in c){let f=c[p],m=!1;for(let d=0;d<t.length;d++)if(n[f.id]){i.outputs.forEach(h=>n[h.id]=!0),m=!0,o[i.id]=!0;break}if(m)break}}let s={};s[e.id]=!0;let a={};for(let l=r.length-1;l>=0;l--){let i=r[l],c=i.inputs;for(let p=0;p<i.outputs.length;p++)if(s[i.outputs[p].id]){for(let f in c)s[c[f].id]=!0,a[i.id]=!0;break}}let u=[];for(let l=0;l<r.length;l++){let i=r[l];if(o[i.id]&&a[i.id]){let c={};for(let f in i.inputs){let m=i.inputs[f];n[m.id]&&(c[f]=m)}let p=Object.assign({},i);p.inputs=c,p.outputs=i.outputs,u.push(p)}}return u}function U0(r,t,e,n){for(let o=t.length-1;o>=0;o--){let s=t[o],a=[];if(s.outputs.forEach(l=>{let i=r[l.id];i!=null?a.push(i):a.push(null)}),s.gradient==null)throw new Error(`Cannot compute gradient: gradient function not found for ${s.kernelName}.`);let u=s.gradient(a);for(let l in s.inputs){if(!(l in u))throw new Error(`Cannot backprop through input ${l}. Available gradients found: ${Object.keys(u)}.`);let i=e(()=>u[l]());if(i.dtype!=="float32")throw new Error(`Error in gradient for op ${s.kernelName}. The gradient of input ${l} must have 'float32' dtype, but has '${i.dtype}'`);let c=s.inputs[l];if(!Mi(i.shape,c.shape))throw new Error(`Error in gradient for op ${s.kernelName}. The gradient of input '${l}' has shape '${i.shape}', which does not match the shape of the input '${c.shape}'`);if(r[c.id]==null)r[c.id]=i;else{let p=r[c.id];r[c.id]=n(p,i),p.dispose()}}}}var G0=20,gm=3,dx=7;function V0(r,t,e,n){let o=cs(t),s=HO(r,t,e,o),a=t.length,u=ih(r,t,e,o,s),l=["Tensor"];return n&&(l.push(`  dtype: ${e}`),l.push(`  rank: ${a}`),l.push(`  shape: [${t}]`),l.push("  values:")),l.push(u.map(i=>"    "+i).join(`
`)),l.join(`
`)}function HO(r,t,e,n){let o=or(t),s=n[n.length-1],a=new Array(s).fill(0),u=t.length,l=e==="complex64"?ym(r):r;if(u>1)for(let i=0;i<o/s;i++){let c=i*s;for(let p=0;p<s;p++)a[p]=Math.max(a[p],Am(l[c+p],0,e).length)}return a}function Am(r,t,e){let n;return Array.isArray(r)?n=`${parseFloat(r[0].toFixed(dx))} + ${parseFloat(r[1].toFixed(dx))}j`:sp(r)?n=`'${r}'`:e==="bool"?n=H0(r):n=parseFloat(r.toFixed(dx)).toString(),ja(n,t)}function H0(r){return r===0?"false":"true"}function ih(r,t,e,n,o,s=!0){let a=e==="complex64"?2:1,u=t[0],l=t.length;if(l===0){if(e==="complex64"){let h=ym(r);return[Am(h[0],0,e)]}return e==="bool"?[H0(r[0])]:[r[0].toString()]}if(l===1){if(u>G0){let g=gm*a,A=Array.from(r.slice(0,g)),y=Array.from(r.slice((u-gm)*a,u*a));return e==="complex64"&&(A=ym(A),y=ym(y)),["["+A.map((x,w)=>Am(x,o[w],e)).join(", ")+", ..., "+y.map((x,w)=>Am(x,o[u-gm+w],e)).join(", ")+"]"]}return["["+(e==="complex64"?ym(r):Array.from(r)).map((g,A)=>Am(g,o[A],e)).join(", ")+"]"]}let i=t.slice(1),c=n.slice(1),p=n[0]*a,f=[];if(u>G0){for(let h=0;h<gm;h++){let g=h*p,A=g+p;f.push(...ih(r.slice(g,A),i,e,c,o,!1))}f.push("...");for(let h=u-gm;h<u;h++){let g=h*p,A=g+p;f.push(...ih(r.slice(g,A),i,e,c,o,h===u-1))}}else for(let h=0;h<u;h++){let g=h*p,A=g+p;f.push(...ih(r.slice(g,A),i,e,c,o,h===u-1))}let m=l===2?",":"";f[0]="["+(u>0?f[0]+m:"");for(let h=1;h<f.length-1;h++)f[h]=" "+f[h]+m;let d=`,
`;for(let h=2;h<l;h++)d+=`
`;return f[f.length-1]=" "+f[f.length-1]+"]"+(s?"":d),f}function ym(r){let t=[];for(let e=0;e<r.length;e+=2)t.push([r[e],r[e+1]]);return t}var It=class{constructor(t,e,n){if(this.dtype=e,this.shape=t.slice(),this.size=or(t),n!=null){let o=n.length;le(o===this.size,()=>`Length of values '${o}' does not match the size inferred by the shape '${this.size}'.`)}if(e==="complex64")throw new Error("complex64 dtype TensorBuffers are not supported. Please create a TensorBuffer for the real and imaginary parts separately and call tf.complex(real, imag).");this.values=n||Wd(e,this.size),this.strides=cs(t)}set(t,...e){e.length===0&&(e=[0]),le(e.length===this.rank,()=>`The number of provided coordinates (${e.length}) must match the rank (${this.rank})`);let n=this.locToIndex(e);this.values[n]=t}get(...t){t.length===0&&(t=[0]);let e=0;for(let o of t){if(o<0||o>=this.shape[e]){let s=`Requested out of range element at ${t}.   Buffer shape=${this.shape}`;throw new Error(s)}e++}let n=t[t.length-1];for(let o=0;o<t.length-1;++o)n+=this.strides[o]*t[o];return this.values[n]}locToIndex(t){if(this.rank===0)return 0;if(this.rank===1)return t[0];let e=t[t.length-1];for(let n=0;n<t.length-1;++n)e+=this.strides[n]*t[n];return e}indexToLoc(t){if(this.rank===0)return[];if(this.rank===1)return[t];let e=new Array(this.shape.length);for(let n=0;n<e.length-1;++n)e[n]=Math.floor(t/this.strides[n]),t-=e[n]*this.strides[n];return e[e.length-1]=t,e}get rank(){return this.shape.length}toTensor(){return Go().makeTensor(this.values,this.shape,this.dtype)}},Go=null,Lp=null,qO=null;function q0(r){Go=r}function K0(r){Lp=r}function j0(r){qO=r}var nn=class{constructor(t,e,n,o){this.kept=!1,this.isDisposedInternal=!1,this.shape=t.slice(),this.dtype=e||"float32",this.size=or(t),this.strides=cs(t),this.dataId=n,this.id=o,this.rankType=this.rank<5?this.rank.toString():"higher"}get rank(){return this.shape.length}async buffer(){let t=await this.data();return Lp.buffer(this.shape,this.dtype,t)}bufferSync(){return Lp.buffer(this.shape,this.dtype,this.dataSync())}async array(){let t=await this.data();return Ka(this.shape,t,this.dtype==="complex64")}arraySync(){return Ka(this.shape,this.dataSync(),this.dtype==="complex64")}async data(){this.throwIfDisposed();let t=Go().read(this.dataId);if(this.dtype==="string"){let e=await t;try{return e.map(n=>$p(n))}catch{throw new Error("Failed to decode the string bytes into utf-8. To get the original bytes, call tensor.bytes().")}}return t}dataToGPU(t){return this.throwIfDisposed(),Go().readToGPU(this.dataId,t)}dataSync(){this.throwIfDisposed();let t=Go().readSync(this.dataId);if(this.dtype==="string")try{return t.map(e=>$p(e))}catch{throw new Error("Failed to decode the string bytes into utf-8. To get the original bytes, call tensor.bytes().")}return t}async bytes(){this.throwIfDisposed();let t=await Go().read(this.dataId);return this.dtype==="string"?t:new Uint8Array(t.buffer)}dispose(){this.isDisposed||(this.kerasMask&&this.kerasMask.dispose(),Go().disposeTensor(this),this.isDisposedInternal=!0)}get isDisposed(){return this.isDisposedInternal}throwIfDisposed(){if(this.isDisposed)throw new Error("Tensor is disposed.")}print(t=!1){return Lp.print(this,t)}clone(){return this.throwIfDisposed(),Lp.clone(this)}toString(t=!1){let e=this.dataSync();return V0(e,this.shape,this.dtype,t)}cast(t){return this.throwIfDisposed(),Lp.cast(this,t)}variable(t=!0,e,n){return this.throwIfDisposed(),Go().makeVariable(this,t,e,n)}};Object.defineProperty(nn,Symbol.hasInstance,{value:r=>!!r&&r.data!=null&&r.dataSync!=null&&r.throwIfDisposed!=null});function hx(){return pm("Tensor",()=>nn)}hx();var ii=class extends nn{constructor(t,e,n,o){super(t.shape,t.dtype,t.dataId,o),this.trainable=e,this.name=n}assign(t){if(t.dtype!==this.dtype)throw new Error(`dtype of the new value (${t.dtype}) and previous value (${this.dtype}) must match`);if(!Mi(t.shape,this.shape))throw new Error(`shape of the new value (${t.shape}) and previous value (${this.shape}) must match`);Go().disposeTensor(this),this.dataId=t.dataId,Go().incRef(this,null)}dispose(){Go().disposeVariable(this),this.isDisposedInternal=!0}};Object.defineProperty(ii,Symbol.hasInstance,{value:r=>r instanceof nn&&r.assign!=null&&r.assign instanceof Function});var gx;(function(r){r.R0="R0",r.R1="R1",r.R2="R2",r.R3="R3",r.R4="R4",r.R5="R5",r.R6="R6"})(gx||(gx={}));var Ax;(function(r){r.float32="float32",r.int32="int32",r.bool="int32",r.complex64="complex64"})(Ax||(Ax={}));var yx;(function(r){r.float32="float32",r.int32="int32",r.bool="bool",r.complex64="complex64"})(yx||(yx={}));var xx;(function(r){r.float32="float32",r.int32="float32",r.bool="float32",r.complex64="complex64"})(xx||(xx={}));var Ix;(function(r){r.float32="complex64",r.int32="complex64",r.bool="complex64",r.complex64="complex64"})(Ix||(Ix={}));var KO={float32:xx,int32:Ax,bool:yx,complex64:Ix};function ir(r,t){if(r==="string"||t==="string"){if(r==="string"&&t==="string")return"string";throw new Error(`Can not upcast ${r} with ${t}`)}return KO[r][t]}function wx(r){return ir(r,"int32")}function ah(r){return r!=null&&typeof r=="object"&&"texture"in r&&r.texture instanceof WebGLTexture}function uh(r){return typeof GPUBuffer<"u"&&r!=null&&typeof r=="object"&&"buffer"in r&&r.buffer instanceof GPUBuffer}function Wr(r,t){if(r.dtype===t.dtype)return[r,t];let e=ir(r.dtype,t.dtype);return[r.cast(e),t.cast(e)]}function lh(r){let t=[];return Y0(r,t,new Set),t}function Y0(r,t,e){if(r==null)return;if(r instanceof nn){t.push(r);return}if(!jO(r))return;let n=r;for(let o in n){let s=n[o];e.has(s)||(e.add(s),Y0(s,t,e))}}function jO(r){return Array.isArray(r)||typeof r=="object"}function bx(r){return r.kernelName!=null}var ch=class{constructor(){this.registeredVariables={},this.nextTapeNodeId=0,this.numBytes=0,this.numTensors=0,this.numStringTensors=0,this.numDataBuffers=0,this.gradientDepth=0,this.kernelDepth=0,this.scopeStack=[],this.numDataMovesStack=[],this.nextScopeId=0,this.tensorInfo=new WeakMap,this.profiling=!1,this.activeProfile={newBytes:0,newTensors:0,peakBytes:0,kernels:[],result:null,get kernelNames(){return Array.from(new Set(this.kernels.map(t=>t.name)))}}}dispose(){for(let t in this.registeredVariables)this.registeredVariables[t].dispose()}},xm=class r{constructor(t){this.ENV=t,this.registry={},this.registryFactory={},this.pendingBackendInitId=0,this.state=new ch}async ready(){if(this.pendingBackendInit!=null)return this.pendingBackendInit.then(()=>{});if(this.backendInstance!=null)return;let t=this.getSortedBackends();for(let e=0;e<t.length;e++){let n=t[e];if(await this.initializeBackend(n).success){await this.setBackend(n);return}}throw new Error("Could not initialize any backends, all backend initializations failed.")}get backend(){if(this.pendingBackendInit!=null)throw new Error(`Backend '${this.backendName}' has not yet been initialized. Make sure to await tf.ready() or await tf.setBackend() before calling other methods`);if(this.backendInstance==null){let{name:t,asyncInit:e}=this.initializeBackendsAndReturnBest();if(e)throw new Error(`The highest priority backend '${t}' has not yet been initialized. Make sure to await tf.ready() or await tf.setBackend() before calling other methods`);this.setBackend(t)}return this.backendInstance}backendNames(){return Object.keys(this.registryFactory)}findBackend(t){if(!(t in this.registry))if(t in this.registryFactory){let{asyncInit:e}=this.initializeBackend(t);if(e)return null}else return null;return this.registry[t]}findBackendFactory(t){return t in this.registryFactory?this.registryFactory[t].factory:null}registerBackend(t,e,n=1){return t in this.registryFactory?(hs(`${t} backend was already registered. Reusing existing backend factory.`),!1):(this.registryFactory[t]={factory:e,priority:n},!0)}async setBackend(t){if(this.registryFactory[t]==null)throw new Error(`Backend name '${t}' not found in registry`);if(this.backendName=t,this.registry[t]==null){this.backendInstance=null;let{success:e,asyncInit:n}=this.initializeBackend(t);if(!(n?await e:e))return!1}return this.backendInstance=this.registry[t],this.setupRegisteredKernels(),this.profiler=new sh(this.backendInstance),!0}setupRegisteredKernels(){ax(this.backendName).forEach(e=>{e.setupFunc!=null&&e.setupFunc(this.backendInstance)})}disposeRegisteredKernels(t){ax(t).forEach(n=>{n.disposeFunc!=null&&n.disposeFunc(this.registry[t])})}initializeBackend(t){let e=this.registryFactory[t];if(e==null)throw new Error(`Cannot initialize backend ${t}, no registration found.`);try{let n=e.factory();if(n&&!(n instanceof Qo)&&typeof n.then=="function"){let o=++this.pendingBackendInitId,s=n.then(a=>o<this.pendingBackendInitId?!1:(this.registry[t]=a,this.pendingBackendInit=null,!0)).catch(a=>(o<this.pendingBackendInitId||(this.pendingBackendInit=null,hs(`Initialization of backend ${t} failed`),hs(a.stack||a.message)),!1));return this.pendingBackendInit=s,{success:s,asyncInit:!0}}else return this.registry[t]=n,{success:!0,asyncInit:!1}}catch(n){return hs(`Initialization of backend ${t} failed`),hs(n.stack||n.message),{success:!1,asyncInit:!1}}}removeBackend(t){if(!(t in this.registryFactory))throw new Error(`${t} backend not found in registry`);this.backendName===t&&this.pendingBackendInit!=null&&this.pendingBackendInitId++,t in this.registry&&(this.disposeRegisteredKernels(t),this.registry[t].dispose(),delete this.registry[t]),delete this.registryFactory[t],this.backendName===t&&(this.pendingBackendInit=null,this.backendName=null,this.backendInstance=null)}getSortedBackends(){if(Object.keys(this.registryFactory).length===0)throw new Error("No backend found in registry.");return Object.keys(this.registryFactory).sort((t,e)=>this.registryFactory[e].priority-this.registryFactory[t].priority)}initializeBackendsAndReturnBest(){let t=this.getSortedBackends();for(let e=0;e<t.length;e++){let n=t[e],{success:o,asyncInit:s}=this.initializeBackend(n);if(s||o)return{name:n,asyncInit:s}}throw new Error("Could not initialize any backends, all backend initializations failed.")}moveData(t,e){let n=this.state.tensorInfo.get(e),o=n.backend,s=this.readSync(e),a=o.refCount(e);o.disposeData(e,!0),n.backend=t,t.move(e,s,n.shape,n.dtype,a),this.shouldCheckForMemLeaks()&&this.state.numDataMovesStack[this.state.numDataMovesStack.length-1]++}tidy(t,e){let n=null;if(e==null){if(typeof t!="function")throw new Error("Please provide a function to tidy()");e=t}else{if(typeof t!="string"&&!(t instanceof String))throw new Error("When calling with two arguments, the first argument to tidy() must be a string");if(typeof e!="function")throw new Error("When calling with two arguments, the 2nd argument to tidy() must be a function");n=t}let o;return this.scopedRun(()=>this.startScope(n),()=>this.endScope(o),()=>(o=e(),o instanceof Promise&&console.error("Cannot return a Promise inside of tidy."),o))}scopedRun(t,e,n){t();try{let o=n();return e(),o}catch(o){throw e(),o}}nextTensorId(){return r.nextTensorId++}nextVariableId(){return r.nextVariableId++}clone(t){let e=te.runKernel(ms,{x:t}),n={x:t},o=a=>({x:()=>{let u="float32",l={x:a},i={dtype:u};return te.runKernel(ps,l,i)}}),s=[];return this.addTapeNode(this.state.activeScope.name,n,[e],o,s,{}),e}runKernel(t,e,n){if(this.backendName==null&&this.backend,!(po(t,this.backendName)!=null))throw new Error(`Kernel '${t}' not registered for backend '${this.backendName}'`);return this.runKernelFunc({kernelName:t,inputs:e,attrs:n})}shouldCheckForMemLeaks(){return this.ENV.getBool("IS_TEST")}checkKernelForMemLeak(t,e,n){let o=this.backend.numDataIds(),s=0;n.forEach(l=>{s+=l.dtype==="complex64"?3:1});let a=this.state.numDataMovesStack[this.state.numDataMovesStack.length-1],u=o-e-s-a;if(u>0)throw new Error(`Backend '${this.backendName}' has an internal memory leak (${u} data ids) after running '${t}'`)}runKernelFunc(t){let e,n=[],o=this.isTapeOn(),s=this.state.numBytes,a=this.state.numTensors;this.shouldCheckForMemLeaks()&&this.state.numDataMovesStack.push(0);let u;this.backendName==null&&this.backend;let l,i=bx(t)?t.kernelName:this.state.activeScope!=null?this.state.activeScope.name:"";if(bx(t)){let{kernelName:d,inputs:h,attrs:g}=t;this.backendName==null&&this.backend;let A=po(d,this.backendName);le(A!=null,()=>`Cannot find registered kernel '${d}' for backend '${this.backendName}'`),u=()=>{let y=this.backend.numDataIds();l=A.kernelFunc({inputs:h,attrs:g,backend:this.backend});let x=Array.isArray(l)?l:[l];this.shouldCheckForMemLeaks()&&this.checkKernelForMemLeak(d,y,x);let w=x.map(b=>b.rank!=null?b:this.makeTensorFromTensorInfo(b));if(o){let b=this.getTensorsForGradient(d,h,w);n=this.saveTensorsForBackwardMode(b)}return w}}else{let{forwardFunc:d}=t,h=g=>{o&&(n=g.map(A=>this.keep(this.clone(A))))};u=()=>{let g=this.backend.numDataIds();l=this.tidy(()=>d(this.backend,h));let A=Array.isArray(l)?l:[l];return this.shouldCheckForMemLeaks()&&this.checkKernelForMemLeak(i,g,A),A}}let{inputs:c,attrs:p}=t,f=bx(t)?null:t.backwardsFunc,m;return this.scopedRun(()=>this.state.kernelDepth++,()=>this.state.kernelDepth--,()=>{!this.ENV.getBool("DEBUG")&&!this.state.profiling?e=u():(m=this.profiler.profileKernel(i,c,()=>u()),this.ENV.getBool("DEBUG")&&this.profiler.logKernelProfile(m),e=m.outputs)}),o&&this.addTapeNode(i,c,e,f,n,p),this.state.profiling&&this.state.activeProfile.kernels.push({name:i,bytesAdded:this.state.numBytes-s,totalBytesSnapshot:this.state.numBytes,tensorsAdded:this.state.numTensors-a,totalTensorsSnapshot:this.state.numTensors,inputShapes:Object.keys(c).map(d=>c[d]!=null?c[d].shape:null),outputShapes:e.map(d=>d.shape),kernelTimeMs:m.timeMs,extraInfo:m.extraInfo}),Array.isArray(l)?e:e[0]}saveTensorsForBackwardMode(t){return t.map(n=>this.keep(this.clone(n)))}getTensorsForGradient(t,e,n){let o=ix(t);if(o!=null){let s=o.inputsToSave||[],a=o.outputsToSave||[],u;o.saveAllInputs?(le(Array.isArray(e),()=>"saveAllInputs is true, expected inputs to be an array."),u=Object.keys(e).map(i=>e[i])):u=s.map(i=>e[i]);let l=n.filter((i,c)=>a[c]);return u.concat(l)}return[]}makeTensor(t,e,n,o){if(t==null)throw new Error("Values passed to engine.makeTensor() are null");n=n||"float32",o=o||this.backend;let s=t;n==="string"&&sp(t[0])&&(s=t.map(l=>Pp(l)));let a=o.write(s,e,n),u=new nn(e,n,a,this.nextTensorId());if(this.trackTensor(u,o),n==="string"){let l=this.state.tensorInfo.get(a),i=Zy(s);this.state.numBytes+=i-l.bytes,l.bytes=i}return u}makeTensorFromDataId(t,e,n,o){n=n||"float32";let s={dataId:t,shape:e,dtype:n};return this.makeTensorFromTensorInfo(s,o)}makeTensorFromTensorInfo(t,e){let{dataId:n,shape:o,dtype:s}=t,a=new nn(o,s,n,this.nextTensorId());return this.trackTensor(a,e),a}makeVariable(t,e=!0,n,o){n=n||this.nextVariableId().toString(),o!=null&&o!==t.dtype&&(t=t.cast(o));let s=new ii(t,e,n,this.nextTensorId());if(this.state.registeredVariables[s.name]!=null)throw new Error(`Variable with name ${s.name} was already registered`);return this.state.registeredVariables[s.name]=s,this.incRef(s,this.backend),s}trackTensor(t,e){this.state.numTensors++,t.dtype==="string"&&this.state.numStringTensors++;let n=0;t.dtype!=="complex64"&&t.dtype!=="string"&&(n=t.size*op(t.dtype)),this.state.numBytes+=n,this.state.tensorInfo.has(t.dataId)||(this.state.numDataBuffers++,this.state.tensorInfo.set(t.dataId,{backend:e||this.backend,dtype:t.dtype,shape:t.shape,bytes:n})),t instanceof ii||this.track(t)}incRef(t,e){this.trackTensor(t,e),this.backend.incRef(t.dataId)}removeDataId(t,e){this.state.tensorInfo.has(t)&&this.state.tensorInfo.get(t).backend===e&&(this.state.tensorInfo.delete(t),this.state.numDataBuffers--)}disposeTensor(t){if(!this.state.tensorInfo.has(t.dataId))return;let e=this.state.tensorInfo.get(t.dataId);if(this.state.numTensors--,t.dtype==="string"&&(this.state.numStringTensors--,this.state.numBytes-=e.bytes),t.dtype!=="complex64"&&t.dtype!=="string"){let n=t.size*op(t.dtype);this.state.numBytes-=n}e.backend.disposeData(t.dataId)&&this.removeDataId(t.dataId,e.backend)}disposeVariables(){for(let t in this.state.registeredVariables){let e=this.state.registeredVariables[t];this.disposeVariable(e)}}disposeVariable(t){this.disposeTensor(t),this.state.registeredVariables[t.name]!=null&&delete this.state.registeredVariables[t.name]}memory(){let t=this.backend.memory();return t.numTensors=this.state.numTensors,t.numDataBuffers=this.state.numDataBuffers,t.numBytes=this.state.numBytes,this.state.numStringTensors>0&&(t.unreliable=!0,t.reasons==null&&(t.reasons=[]),t.reasons.push("Memory usage by string tensors is approximate (2 bytes per character)")),t}async profile(t){this.state.profiling=!0;let e=this.state.numBytes,n=this.state.numTensors;this.state.activeProfile.kernels=[],this.state.activeProfile.result=await t(),this.state.profiling=!1,this.state.activeProfile.peakBytes=Math.max(...this.state.activeProfile.kernels.map(o=>o.totalBytesSnapshot)),this.state.activeProfile.newBytes=this.state.numBytes-e,this.state.activeProfile.newTensors=this.state.numTensors-n;for(let o of this.state.activeProfile.kernels)o.kernelTimeMs=await o.kernelTimeMs,o.extraInfo=await o.extraInfo;return this.state.activeProfile}isTapeOn(){return this.state.gradientDepth>0&&this.state.kernelDepth===0}addTapeNode(t,e,n,o,s,a){let u={id:this.state.nextTapeNodeId++,kernelName:t,inputs:e,outputs:n,saved:s},l=ix(t);l!=null&&(o=l.gradFunc),o!=null&&(u.gradient=i=>(i=i.map((c,p)=>{if(c==null){let f=n[p],m=up(f.size,f.dtype);return this.makeTensor(m,f.shape,f.dtype)}return c}),o(i.length>1?i:i[0],s,a))),this.state.activeTape.push(u)}keep(t){return t.kept=!0,t}startTape(){this.state.gradientDepth===0&&(this.state.activeTape=[]),this.state.gradientDepth++}endTape(){this.state.gradientDepth--}startScope(t){let e={track:[],name:"unnamed scope",id:this.state.nextScopeId++};t&&(e.name=t),this.state.scopeStack.push(e),this.state.activeScope=e}endScope(t){let e=lh(t),n=new Set(e.map(s=>s.id));for(let s=0;s<this.state.activeScope.track.length;s++){let a=this.state.activeScope.track[s];!a.kept&&!n.has(a.id)&&a.dispose()}let o=this.state.scopeStack.pop();this.state.activeScope=this.state.scopeStack.length===0?null:this.state.scopeStack[this.state.scopeStack.length-1],e.forEach(s=>{!s.kept&&s.scopeId===o.id&&this.track(s)})}gradients(t,e,n,o=!1){if(le(e.length>0,()=>"gradients() received an empty list of xs."),n!=null&&n.dtype!=="float32")throw new Error(`dy must have 'float32' dtype, but has '${n.dtype}'`);let s=this.scopedRun(()=>this.startTape(),()=>this.endTape(),()=>this.tidy("forward",t));le(s instanceof nn,()=>"The result y returned by f() must be a tensor.");let a=W0(this.state.activeTape,e,s);if(!o&&a.length===0&&e.length>0)throw new Error("Cannot compute gradient of y=f(x) with respect to x. Make sure that the f you passed encloses all operations that lead from x to y.");return this.tidy("backward",()=>{let u={};u[s.id]=n??YO(s.shape),U0(u,a,i=>this.tidy(i),XO);let l=e.map(i=>u[i.id]);return this.state.gradientDepth===0&&(this.state.activeTape.forEach(i=>{for(let c of i.saved)c.dispose()}),this.state.activeTape=null),{value:s,grads:l}})}customGrad(t){return le(ip(t),()=>"The f passed in customGrad(f) must be a function."),(...e)=>{le(e.every(u=>u instanceof nn),()=>"The args passed in customGrad(f)(x1, x2,...) must all be tensors");let n,o={};e.forEach((u,l)=>{o[l]=u});let s=(u,l)=>(n=t(...e,l),le(n.value instanceof nn,()=>"The function f passed in customGrad(f) must return an object where `obj.value` is a tensor"),le(ip(n.gradFunc),()=>"The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function."),n.value),a=(u,l)=>{let i=n.gradFunc(u,l),c=Array.isArray(i)?i:[i];le(c.length===e.length,()=>"The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function that returns the same number of tensors as inputs passed to f(...)."),le(c.every(f=>f instanceof nn),()=>"The function f passed in customGrad(f) must return an object where `obj.gradFunc` is a function that returns a list of only tensors.");let p={};return c.forEach((f,m)=>{p[m]=()=>f}),p};return this.runKernelFunc({forwardFunc:s,backwardsFunc:a,inputs:o})}}readSync(t){return this.state.tensorInfo.get(t).backend.readSync(t)}read(t){return this.state.tensorInfo.get(t).backend.read(t)}readToGPU(t,e){return this.state.tensorInfo.get(t).backend.readToGPU(t,e)}async time(t){let e=wl(),n=await this.backend.time(t);return n.wallMs=wl()-e,n}track(t){return this.state.activeScope!=null&&(t.scopeId=this.state.activeScope.id,this.state.activeScope.track.push(t)),t}get registeredVariables(){return this.state.registeredVariables}reset(){this.pendingBackendInitId++,this.state.dispose(),this.ENV.reset(),this.state=new ch;for(let t in this.registry)this.disposeRegisteredKernels(t),this.registry[t].dispose(),delete this.registry[t];this.backendName=null,this.backendInstance=null,this.pendingBackendInit=null}};xm.nextTensorId=0;xm.nextVariableId=0;function YO(r){let t=ex(or(r),"float32");return te.makeTensor(t,r,"float32")}function Cx(){let r=nx();if(r._tfengine==null){let t=new cm(r);r._tfengine=new xm(t)}return w0(r._tfengine.ENV),q0(()=>r._tfengine),r._tfengine}var te=Cx();function XO(r,t){let e={a:r,b:t};return te.runKernel("Add",e)}function X0(){return typeof window<"u"&&window.document!=null||typeof WorkerGlobalScope<"u"}var An=me();An.registerFlag("DEBUG",()=>!1,r=>{r&&console.warn("Debugging mode is ON. The output of every math call will be downloaded to CPU and checked for NaNs. This significantly impacts performance.")});An.registerFlag("IS_BROWSER",()=>X0());An.registerFlag("IS_NODE",()=>typeof process<"u"&&typeof process.versions<"u"&&typeof process.versions.node<"u");An.registerFlag("IS_CHROME",()=>typeof navigator<"u"&&navigator!=null&&navigator.userAgent!=null&&/Chrome/.test(navigator.userAgent)&&/Google Inc/.test(navigator.vendor));An.registerFlag("IS_SAFARI",()=>typeof navigator<"u"&&navigator!=null&&navigator.userAgent!=null&&/Safari/.test(navigator.userAgent)&&/Apple/.test(navigator.vendor));An.registerFlag("PROD",()=>!1);An.registerFlag("TENSORLIKE_CHECK_SHAPE_CONSISTENCY",()=>An.getBool("DEBUG"));An.registerFlag("DEPRECATION_WARNINGS_ENABLED",()=>!0);An.registerFlag("IS_TEST",()=>!1);An.registerFlag("CHECK_COMPUTATION_FOR_ERRORS",()=>An.getBool("DEBUG"));An.registerFlag("WRAP_TO_IMAGEBITMAP",()=>!1);An.registerFlag("CANVAS2D_WILL_READ_FREQUENTLY_FOR_GPU",()=>!1);An.registerFlag("USE_SETTIMEOUTCUSTOM",()=>!1);function bl(r,t){let e=r;if(rn(r))return t==="string"?[]:[r.length];if(ah(r)){let o=r.channels||"RGBA";return[r.height,r.width*o.length]}else if(uh(r))return[r.buffer.size/(t==null?4:op(t))];if(!Array.isArray(r))return[];let n=[];for(;Array.isArray(e)||rn(e)&&t!=="string";)n.push(e.length),e=e[0];return Array.isArray(r)&&me().getBool("TENSORLIKE_CHECK_SHAPE_CONSISTENCY")&&Z0(r,n,[]),n}function Z0(r,t,e){if(e=e||[],!Array.isArray(r)&&!rn(r)){le(t.length===0,()=>`Element arr[${e.join("][")}] is a primitive, but should be an array/TypedArray of ${t[0]} elements`);return}le(t.length>0,()=>`Element arr[${e.join("][")}] should be a primitive, but is an array of ${r.length} elements`),le(r.length===t[0],()=>`Element arr[${e.join("][")}] should have ${t[0]} elements, but has ${r.length} elements`);let n=t.slice(1);for(let o=0;o<r.length;++o)Z0(r[o],n,e.concat(o))}function J0(r,t,e,n){if(r!=="string_or_numeric"){if(r==null)throw new Error("Expected dtype cannot be null.");if(r!=="numeric"&&r!==t||r==="numeric"&&t==="string")throw new Error(`Argument '${e}' passed to '${n}' must be ${r} tensor, but got ${t} tensor`)}}function ue(r,t,e,n="numeric"){if(r instanceof hx())return J0(n,r.dtype,t,e),r;let o=Fi(r);if(o!=="string"&&["bool","int32","float32"].indexOf(n)>=0&&(o=n),J0(n,o,t,e),r==null||!rn(r)&&!Array.isArray(r)&&typeof r!="number"&&typeof r!="boolean"&&typeof r!="string"){let l=r==null?"null":r.constructor.name;throw new Error(`Argument '${t}' passed to '${e}' must be a Tensor or TensorLike, but got '${l}'`)}let s=bl(r,o);!rn(r)&&!Array.isArray(r)&&(r=[r]);let u=o!=="string"?Fp(r,o):Yi(r,[],!0);return te.makeTensor(u,s,o)}function ph(r,t,e,n="numeric"){if(!Array.isArray(r))throw new Error(`Argument ${t} passed to ${e} must be a \`Tensor[]\` or \`TensorLike[]\``);return r.map((s,a)=>ue(s,`${t}[${a}]`,e,n))}var ZO="__op";function fe(r){let t=Object.keys(r);if(t.length!==1)throw new Error(`Please provide an object with a single key (operation name) mapping to a function. Got an object with ${t.length} keys.`);let e=t[0],n=r[e];e.endsWith("_")&&(e=e.substring(0,e.length-1)),e=e+ZO;let o=(...s)=>{te.startScope(e);try{let a=n(...s);return Ya(a)&&console.error("Cannot return a Promise inside of tidy."),te.endScope(a),a}catch(a){throw te.endScope(null),a}};return Object.defineProperty(o,"name",{value:e,configurable:!0}),o}function eQ(r,t){let e=ue(r,"real","complex"),n=ue(t,"imag","complex");Qd(e.shape,n.shape,`real and imag shapes, ${e.shape} and ${n.shape}, must match in call to tf.complex().`);let o={real:e,imag:n};return te.runKernel(gp,o)}var eS=fe({complex_:eQ});function Xi(r,t,e,n){if(n==null)n=Fi(r);else if(n==="complex64")throw new Error("Cannot construct a complex64 tensor directly. Please use tf.complex(real, imag).");if(uh(r)||ah(r)){if(n!=="float32"&&n!=="int32")throw new Error(`Creating tensor from GPU data only supports 'float32'|'int32' dtype, while the dtype is ${n}.`);return te.backend.createTensorFromGPUData(r,t||e,n)}if(!rn(r)&&!Array.isArray(r)&&typeof r!="number"&&typeof r!="boolean"&&typeof r!="string")throw new Error("values passed to tensor(values) must be a number/boolean/string or an array of numbers/booleans/strings, or a TypedArray");if(t!=null){zo(t);let o=or(t),s=or(e);le(o===s,()=>`Based on the provided shape, [${t}], the tensor should have ${o} values but has ${s}`);for(let a=0;a<e.length;++a){let u=e[a],l=a===e.length-1?u!==or(t.slice(a)):!0;le(e[a]===t[a]||!l,()=>`Error creating a new Tensor. Inferred shape (${e}) does not match the provided shape (${t}). `)}}return!rn(r)&&!Array.isArray(r)&&(r=[r]),t=t||e,r=n!=="string"?Fp(r,n):Yi(r,[],!0),te.makeTensor(r,t,n)}function Im(r,t,e){let n=bl(r,e);return Xi(r,t,n,e)}var Rn=class r{static join(t){return new r(t).slice()}constructor(t){if(this.shards=[],this.previousShardIndex=0,t==null||(t instanceof Array||(t=[t]),t=t.map(n=>rn(n)?n.buffer:n),t.length===0))return;this.bufferUniformSize=t[0].byteLength;let e=0;for(let n=0;n<t.length;n++){let o=t[n];n!==t.length-1&&o.byteLength!==this.bufferUniformSize&&(this.bufferUniformSize=void 0);let s=e+o.byteLength;this.shards.push({buffer:o,start:e,end:s}),e=s}this.shards.length===0&&(this.byteLength=0),this.byteLength=this.shards[this.shards.length-1].end}slice(t=0,e=this.byteLength){if(this.shards.length===0)return new ArrayBuffer(0);if(t=isNaN(Number(t))?0:t,e=isNaN(Number(e))?0:e,t=Math.max(0,t),e=Math.min(this.byteLength,e),e<=t)return new ArrayBuffer(0);let n=this.findShardForByte(t);if(n===-1)throw new Error(`Could not find start shard for byte ${t}`);let o=e-t,s=new ArrayBuffer(o),a=new Uint8Array(s),u=0;for(let l=n;l<this.shards.length;l++){let i=this.shards[l],p=t+u-i.start,f=u,d=Math.min(e,i.end)-i.start,h=new Uint8Array(i.buffer,p,d-p);if(a.set(h,f),u+=h.length,e<i.end)break}return s}findShardForByte(t){if(this.shards.length===0||t<0||t>=this.byteLength)return-1;if(this.bufferUniformSize!=null)return this.previousShardIndex=Math.floor(t/this.bufferUniformSize),this.previousShardIndex;function e(o){return t<o.start?-1:t>=o.end?1:0}if(e(this.shards[this.previousShardIndex])===0)return this.previousShardIndex;let n=tQ(this.shards,e);return n===-1?-1:(this.previousShardIndex=n,this.previousShardIndex)}};function tQ(r,t){let e=0,n=r.length;for(;e<=n;){let o=Math.floor((n-e)/2)+e,s=t(r[o]);if(s===0)return o;s<0?n=o:e=o+1}return-1}function tS(r){me().getBool("DEPRECATION_WARNINGS_ENABLED")&&console.warn(r+" You can disable deprecation warnings with tf.disableDeprecationWarnings().")}j0(tS);function Bt(){return te}function Je(r,t){return te.tidy(r,t)}function Er(r){lh(r).forEach(e=>e.dispose())}function rS(r){return te.keep(r)}function Sx(r){return te.setBackend(r)}function wm(){return te.backendName}function nS(r){te.removeBackend(r)}function oS(r){return te.findBackendFactory(r)}function Ji(r,t,e=1){return te.registerBackend(r,t,e)}function Zi(){return te.backend}var kx=typeof Buffer<"u"&&(typeof Blob>"u"||typeof atob>"u"||typeof btoa>"u");function sS(r){return kx?Buffer.byteLength(r,"utf8"):new Blob([r]).size}function iS(r){if(kx)return Buffer.from(r).toString("base64");let t=new Uint8Array(r),e="";for(let n=0,o=t.length;n<o;n++)e+=String.fromCharCode(t[n]);return btoa(e)}function aS(r){if(kx){let n=Buffer.from(r,"base64");return n.buffer.slice(n.byteOffset,n.byteOffset+n.byteLength)}let t=atob(r),e=new Uint8Array(t.length);for(let n=0;n<t.length;++n)e.set([t.charCodeAt(n)],n);return e.buffer}function fh(r,t){let e={modelTopology:r.modelTopology,format:r.format,generatedBy:r.generatedBy,convertedBy:r.convertedBy,weightsManifest:t};return r.signature!=null&&(e.signature=r.signature),r.userDefinedMetadata!=null&&(e.userDefinedMetadata=r.userDefinedMetadata),r.modelInitializer!=null&&(e.modelInitializer=r.modelInitializer),r.initializerSignature!=null&&(e.initializerSignature=r.initializerSignature),r.trainingConfig!=null&&(e.trainingConfig=r.trainingConfig),e}function uS(r,t,e){let n={modelTopology:r.modelTopology,format:r.format,generatedBy:r.generatedBy,convertedBy:r.convertedBy};if(r.trainingConfig!=null&&(n.trainingConfig=r.trainingConfig),r.weightsManifest!=null){if(!t)throw new Error("modelJSON has weightsManifest but weightSpecs is null");if(!e)throw new Error("modelJSON has weightsManifest but weightData is null");n.weightSpecs=t,n.weightData=e}return r.signature!=null&&(n.signature=r.signature),r.userDefinedMetadata!=null&&(n.userDefinedMetadata=r.userDefinedMetadata),r.modelInitializer!=null&&(n.modelInitializer=r.modelInitializer),r.initializerSignature!=null&&(n.initializerSignature=r.initializerSignature),n}async function mh(r,t){let e,n;return r.weightsManifest!=null&&([e,n]=await t(r.weightsManifest)),uS(r,e,n)}function ui(r){if(r.modelTopology instanceof ArrayBuffer)throw new Error("Expected JSON model topology, received ArrayBuffer.");return{dateSaved:new Date,modelTopologyType:"JSON",modelTopologyBytes:r.modelTopology==null?0:sS(JSON.stringify(r.modelTopology)),weightSpecsBytes:r.weightSpecs==null?0:sS(JSON.stringify(r.weightSpecs)),weightDataBytes:r.weightData==null?0:new Rn(r.weightData).byteLength}}function dh(r){let t=[];for(let e of r)t.push(...e.weights);return t}var Tn=class r{constructor(){this.saveRouters=[],this.loadRouters=[]}static getInstance(){return r.instance==null&&(r.instance=new r),r.instance}static registerSaveRouter(t){r.getInstance().saveRouters.push(t)}static registerLoadRouter(t){r.getInstance().loadRouters.push(t)}static getSaveHandlers(t){return r.getHandlers(t,"save")}static getLoadHandlers(t,e){return r.getHandlers(t,"load",e)}static getHandlers(t,e,n){let o=[];return(e==="load"?r.getInstance().loadRouters:r.getInstance().saveRouters).forEach(a=>{let u=a(t,n);u!==null&&o.push(u)}),o}};var vx="tensorflowjs",Ex=1,Cl="models_store",ea="model_info_store";function lS(){if(!me().getBool("IS_BROWSER"))throw new Error("Failed to obtain IndexedDB factory because the current environmentis not a web browser.");let r=typeof window>"u"?self:window,t=r.indexedDB||r.mozIndexedDB||r.webkitIndexedDB||r.msIndexedDB||r.shimIndexedDB;if(t==null)throw new Error("The current browser does not appear to support IndexedDB.");return t}function Dx(r){let t=r.result;t.createObjectStore(Cl,{keyPath:"modelPath"}),t.createObjectStore(ea,{keyPath:"modelPath"})}var gs=class{constructor(t){if(this.indexedDB=lS(),t==null||!t)throw new Error("For IndexedDB, modelPath must not be null, undefined or empty.");this.modelPath=t}async save(t){if(t.modelTopology instanceof ArrayBuffer)throw new Error("BrowserLocalStorage.save() does not support saving model topology in binary formats yet.");return this.databaseAction(this.modelPath,t)}async load(){return this.databaseAction(this.modelPath)}databaseAction(t,e){return new Promise((n,o)=>{let s=this.indexedDB.open(vx,Ex);s.onupgradeneeded=()=>Dx(s),s.onsuccess=()=>{let a=s.result;if(e==null){let u=a.transaction(Cl,"readonly"),i=u.objectStore(Cl).get(this.modelPath);i.onsuccess=()=>{if(i.result==null)return a.close(),o(new Error(`Cannot find model with path '${this.modelPath}' in IndexedDB.`));n(i.result.modelArtifacts)},i.onerror=c=>(a.close(),o(i.error)),u.oncomplete=()=>a.close()}else{e.weightData=Rn.join(e.weightData);let u=ui(e),l=a.transaction(ea,"readwrite"),i=l.objectStore(ea),c;try{c=i.put({modelPath:this.modelPath,modelArtifactsInfo:u})}catch(f){return o(f)}let p;c.onsuccess=()=>{p=a.transaction(Cl,"readwrite");let f=p.objectStore(Cl),m;try{m=f.put({modelPath:this.modelPath,modelArtifacts:e,modelArtifactsInfo:u})}catch(d){return o(d)}m.onsuccess=()=>n({modelArtifactsInfo:u}),m.onerror=d=>{i=l.objectStore(ea);let h=i.delete(this.modelPath);h.onsuccess=()=>(a.close(),o(m.error)),h.onerror=g=>(a.close(),o(m.error))}},c.onerror=f=>(a.close(),o(c.error)),l.oncomplete=()=>{p==null?a.close():p.oncomplete=()=>a.close()}}},s.onerror=a=>o(s.error)})}};gs.URL_SCHEME="indexeddb://";var cS=r=>me().getBool("IS_BROWSER")&&!Array.isArray(r)&&r.startsWith(gs.URL_SCHEME)?nQ(r.slice(gs.URL_SCHEME.length)):null;Tn.registerSaveRouter(cS);Tn.registerLoadRouter(cS);function nQ(r){return new gs(r)}function oQ(r){return r.startsWith(gs.URL_SCHEME)?r.slice(gs.URL_SCHEME.length):r}var hh=class{constructor(){this.indexedDB=lS()}async listModels(){return new Promise((t,e)=>{let n=this.indexedDB.open(vx,Ex);n.onupgradeneeded=()=>Dx(n),n.onsuccess=()=>{let o=n.result,s=o.transaction(ea,"readonly"),u=s.objectStore(ea).getAll();u.onsuccess=()=>{let l={};for(let i of u.result)l[i.modelPath]=i.modelArtifactsInfo;t(l)},u.onerror=l=>(o.close(),e(u.error)),s.oncomplete=()=>o.close()},n.onerror=o=>e(n.error)})}async removeModel(t){return t=oQ(t),new Promise((e,n)=>{let o=this.indexedDB.open(vx,Ex);o.onupgradeneeded=()=>Dx(o),o.onsuccess=()=>{let s=o.result,a=s.transaction(ea,"readwrite"),u=a.objectStore(ea),l=u.get(t),i;l.onsuccess=()=>{if(l.result==null)return s.close(),n(new Error(`Cannot find model with path '${t}' in IndexedDB.`));{let c=u.delete(t),p=()=>{i=s.transaction(Cl,"readwrite");let m=i.objectStore(Cl).delete(t);m.onsuccess=()=>e(l.result.modelArtifactsInfo),m.onerror=d=>n(l.error)};c.onsuccess=p,c.onerror=f=>(p(),s.close(),n(l.error))}},l.onerror=c=>(s.close(),n(l.error)),a.oncomplete=()=>{i==null?s.close():i.oncomplete=()=>s.close()}},o.onerror=s=>n(o.error)})}};var li="/",Op="tensorflowjs_models",pS="info",sQ="model_topology",iQ="weight_specs",aQ="weight_data",uQ="model_metadata";function fS(r){return{info:[Op,r,pS].join(li),topology:[Op,r,sQ].join(li),weightSpecs:[Op,r,iQ].join(li),weightData:[Op,r,aQ].join(li),modelMetadata:[Op,r,uQ].join(li)}}function mS(r){for(let t of Object.values(r))window.localStorage.removeItem(t)}function lQ(r){let t=r.split(li);if(t.length<3)throw new Error(`Invalid key format: ${r}`);return t.slice(1,t.length-1).join(li)}function cQ(r){return r.startsWith(As.URL_SCHEME)?r.slice(As.URL_SCHEME.length):r}var As=class{constructor(t){if(!me().getBool("IS_BROWSER")||typeof window>"u"||typeof window.localStorage>"u")throw new Error("The current environment does not support local storage.");if(this.LS=window.localStorage,t==null||!t)throw new Error("For local storage, modelPath must not be null, undefined or empty.");this.modelPath=t,this.keys=fS(this.modelPath)}async save(t){if(t.modelTopology instanceof ArrayBuffer)throw new Error("BrowserLocalStorage.save() does not support saving model topology in binary formats yet.");{let e=JSON.stringify(t.modelTopology),n=JSON.stringify(t.weightSpecs),o=ui(t),s=Rn.join(t.weightData);try{this.LS.setItem(this.keys.info,JSON.stringify(o)),this.LS.setItem(this.keys.topology,e),this.LS.setItem(this.keys.weightSpecs,n),this.LS.setItem(this.keys.weightData,iS(s));let a={format:t.format,generatedBy:t.generatedBy,convertedBy:t.convertedBy,signature:t.signature!=null?t.signature:void 0,userDefinedMetadata:t.userDefinedMetadata!=null?t.userDefinedMetadata:void 0,modelInitializer:t.modelInitializer!=null?t.modelInitializer:void 0,initializerSignature:t.initializerSignature!=null?t.initializerSignature:void 0,trainingConfig:t.trainingConfig!=null?t.trainingConfig:void 0};return this.LS.setItem(this.keys.modelMetadata,JSON.stringify(a)),{modelArtifactsInfo:o}}catch{throw mS(this.keys),new Error(`Failed to save model '${this.modelPath}' to local storage: size quota being exceeded is a possible cause of this failure: modelTopologyBytes=${o.modelTopologyBytes}, weightSpecsBytes=${o.weightSpecsBytes}, weightDataBytes=${o.weightDataBytes}.`)}}}async load(){let t=JSON.parse(this.LS.getItem(this.keys.info));if(t==null)throw new Error(`In local storage, there is no model with name '${this.modelPath}'`);if(t.modelTopologyType!=="JSON")throw new Error("BrowserLocalStorage does not support loading non-JSON model topology yet.");let e={},n=JSON.parse(this.LS.getItem(this.keys.topology));if(n==null)throw new Error(`In local storage, the topology of model '${this.modelPath}' is missing.`);e.modelTopology=n;let o=JSON.parse(this.LS.getItem(this.keys.weightSpecs));if(o==null)throw new Error(`In local storage, the weight specs of model '${this.modelPath}' are missing.`);e.weightSpecs=o;let s=this.LS.getItem(this.keys.modelMetadata);if(s!=null){let u=JSON.parse(s);e.format=u.format,e.generatedBy=u.generatedBy,e.convertedBy=u.convertedBy,u.signature!=null&&(e.signature=u.signature),u.userDefinedMetadata!=null&&(e.userDefinedMetadata=u.userDefinedMetadata),u.modelInitializer!=null&&(e.modelInitializer=u.modelInitializer),u.initializerSignature!=null&&(e.initializerSignature=u.initializerSignature),u.trainingConfig!=null&&(e.trainingConfig=u.trainingConfig)}let a=this.LS.getItem(this.keys.weightData);if(a==null)throw new Error(`In local storage, the binary weight values of model '${this.modelPath}' are missing.`);return e.weightData=aS(a),e}};As.URL_SCHEME="localstorage://";var dS=r=>me().getBool("IS_BROWSER")&&!Array.isArray(r)&&r.startsWith(As.URL_SCHEME)?pQ(r.slice(As.URL_SCHEME.length)):null;Tn.registerSaveRouter(dS);Tn.registerLoadRouter(dS);function pQ(r){return new As(r)}var gh=class{constructor(){le(me().getBool("IS_BROWSER"),()=>"Current environment is not a web browser"),le(typeof window>"u"||typeof window.localStorage<"u",()=>"Current browser does not appear to support localStorage"),this.LS=window.localStorage}async listModels(){let t={},e=Op+li,n=li+pS;for(let o=0;o<this.LS.length;++o){let s=this.LS.key(o);if(s.startsWith(e)&&s.endsWith(n)){let a=lQ(s);t[a]=JSON.parse(this.LS.getItem(s))}}return t}async removeModel(t){t=cQ(t);let e=fS(t);if(this.LS.getItem(e.info)==null)throw new Error(`Cannot find model at path '${t}'`);let n=JSON.parse(this.LS.getItem(e.info));return mS(e),n}};var hS="://",bm=class r{constructor(){this.managers={}}static getInstance(){return r.instance==null&&(r.instance=new r),r.instance}static registerManager(t,e){le(t!=null,()=>"scheme must not be undefined or null."),t.endsWith(hS)&&(t=t.slice(0,t.indexOf(hS))),le(t.length>0,()=>"scheme must not be an empty string.");let n=r.getInstance();le(n.managers[t]==null,()=>`A model store manager is already registered for scheme '${t}'.`),n.managers[t]=e}static getManager(t){let e=r.getInstance().managers[t];if(e==null)throw new Error(`Cannot find model manager for scheme '${t}'`);return e}static getSchemes(){return Object.keys(r.getInstance().managers)}};var Bx=class{constructor(){this.messageName="setTimeoutCustom",this.functionRefs=[],this.handledMessageCount=0,this.hasEventListener=!1}fetch(t,e){return fetch(t,e)}now(){return performance.now()}encode(t,e){if(e!=="utf-8"&&e!=="utf8")throw new Error(`Browser's encoder only supports utf-8, but got ${e}`);return this.textEncoder==null&&(this.textEncoder=new TextEncoder),this.textEncoder.encode(t)}decode(t,e){return new TextDecoder(e).decode(t)}setTimeoutCustom(t,e){if(typeof window>"u"||!me().getBool("USE_SETTIMEOUTCUSTOM")){setTimeout(t,e);return}this.functionRefs.push(t),setTimeout(()=>{window.postMessage({name:this.messageName,index:this.functionRefs.length-1},"*")},e),this.hasEventListener||(this.hasEventListener=!0,window.addEventListener("message",n=>{if(n.source===window&&n.data.name===this.messageName){n.stopPropagation();let o=this.functionRefs[n.data.index];o(),this.handledMessageCount++,this.handledMessageCount===this.functionRefs.length&&(this.functionRefs=[],this.handledMessageCount=0)}},!0))}isTypedArray(t){return rh(t)}};if(me().get("IS_BROWSER")){me().setPlatform("browser",new Bx);try{bm.registerManager(As.URL_SCHEME,new gh)}catch{}try{bm.registerManager(gs.URL_SCHEME,new hh)}catch{}}var fQ={importFetch:()=>gS()},Rx;var Tx=class{constructor(){this.util=AS(),this.textEncoder=new this.util.TextEncoder}fetch(t,e){return me().global.fetch!=null?me().global.fetch(t,e):(Rx==null&&(Rx=fQ.importFetch()),Rx(t,e))}now(){let t=process.hrtime();return t[0]*1e3+t[1]/1e6}encode(t,e){if(e!=="utf-8"&&e!=="utf8")throw new Error(`Node built-in encoder only supports utf-8, but got ${e}`);return this.textEncoder.encode(t)}decode(t,e){return t.length===0?"":new this.util.TextDecoder(e).decode(t)}isTypedArray(t){return this.util.types.isFloat32Array(t)||this.util.types.isInt32Array(t)||this.util.types.isUint8Array(t)||this.util.types.isUint8ClampedArray(t)}};me().get("IS_NODE")&&!me().get("IS_BROWSER")&&me().setPlatform("node",new Tx);function _e(r,t="float32",e){return t=t||"float32",zo(r),new It(r,t,e)}function mQ(r,t){let e=ue(r,"x","cast");if(!Jy(t))throw new Error(`Failed to cast to unknown dtype ${t}`);if(t==="string"&&e.dtype!=="string"||t!=="string"&&e.dtype==="string")throw new Error("Only strings can be casted to strings");let n={x:e},o={dtype:t};return te.runKernel(ps,n,o)}var go=fe({cast_:mQ});function dQ(r){let e={x:ue(r,"x","clone","string_or_numeric")};return te.runKernel(ms,e)}var Qp=fe({clone_:dQ});function yS(r,t=!1){console.log(r.toString(t))}Cx();var hQ={buffer:_e,cast:go,clone:Qp,print:yS};K0(hQ);function gQ(r,t){let e=ue(r,"a","add"),n=ue(t,"b","add");[e,n]=Wr(e,n);let o={a:e,b:n};return te.runKernel("Add",o)}var Le=fe({add_:gQ});function AQ(r,t){let e=ue(r,"a","floorDiv"),n=ue(t,"b","floorDiv");[e,n]=Wr(e,n);let o={a:e,b:n};return te.runKernel(Ks,o)}var xS=fe({floorDiv_:AQ});function yQ(r,t){let e=ue(r,"a","div"),n=ue(t,"b","div");if([e,n]=Wr(e,n),e.dtype==="int32"&&n.dtype==="int32")return xS(e,n);let o={a:e,b:n},s={};return te.runKernel(qs,o,s)}var Mt=fe({div_:yQ});function xQ(r,t){let e=ue(r,"a","mul"),n=ue(t,"b","mul");[e,n]=Wr(e,n);let o={a:e,b:n};return te.runKernel(Zs,o)}var xe=fe({mul_:xQ});function IQ(r){let t=ue(r,"x","abs");if(t.dtype==="complex64"){let e={x:t};return te.runKernel(Ap,e)}else{let e={x:t};return te.runKernel("Abs",e)}}var Vo=fe({abs_:IQ});function wQ(r){let e={x:ue(r,"x","acos")};return te.runKernel(Ws,e)}var _x=fe({acos_:wQ});function bQ(r){le(Array.isArray(r),()=>"The argument passed to tf.addN() must be a list of tensors"),le(r.length>=1,()=>`Must pass at least one tensor to tf.addN(), but got ${r.length}`);let t=r.map((o,s)=>ue(o,`tensors${s}`,"addN")),e=t[0];t.forEach(o=>{if(o.dtype!==e.dtype)throw new Error("All tensors passed to tf.addN() must have the same dtype")}),t.forEach(o=>{if(!Mi(o.shape,e.shape))throw new Error("All tensors passed to tf.addN() must have the same shape")});let n=t;return te.runKernel(Us,n)}var Nx=fe({addN_:bQ});function CQ(r,t,e,n,o="NHWC",s){let a=r[3],u=[...t,a],l=wS(o);return Px(r,u,e,s,n,null,null,l)}function SQ(r,t,e,n,o,s,a="channelsLast"){let[u,l]=Cm(t),i;if(a==="channelsLast")i=[u,l,r[3],r[3]];else if(a==="channelsFirst")i=[u,l,r[1],r[1]];else throw new Error(`Unknown dataFormat ${a}`);return Px(r,i,e,n,o,s,!1,a)}function kQ(r,t,e,n,o,s,a="NDHWC"){let[u,l,i]=Mx(t),c,p;if(a==="NDHWC")p="channelsLast",c=[u,l,i,r[4],r[4]];else if(a==="NCDHW")p="channelsFirst",c=[u,l,i,r[1],r[1]];else throw new Error(`Unknown dataFormat ${a}`);return IS(r,c,e,n,o,!1,p,s)}function Px(r,t,e,n,o,s,a=!1,u="channelsLast"){let[l,i,c,p]=[-1,-1,-1,-1];if(u==="channelsLast")[l,i,c,p]=r;else if(u==="channelsFirst")[l,p,i,c]=r;else throw new Error(`Unknown dataFormat ${u}`);let[f,m,,d]=t,[h,g]=Cm(e),[A,y]=Cm(n),x=zp(f,A),w=zp(m,y),{padInfo:b,outHeight:k,outWidth:E}=DQ(o,i,c,h,g,x,w,s,u),T=a?d*p:d,N;return u==="channelsFirst"?N=[l,T,k,E]:u==="channelsLast"&&(N=[l,k,E,T]),{batchSize:l,dataFormat:u,inHeight:i,inWidth:c,inChannels:p,outHeight:k,outWidth:E,outChannels:T,padInfo:b,strideHeight:h,strideWidth:g,filterHeight:f,filterWidth:m,effectiveFilterHeight:x,effectiveFilterWidth:w,dilationHeight:A,dilationWidth:y,inShape:r,outShape:N,filterShape:t}}function IS(r,t,e,n,o,s=!1,a="channelsLast",u){let[l,i,c,p,f]=[-1,-1,-1,-1,-1];if(a==="channelsLast")[l,i,c,p,f]=r;else if(a==="channelsFirst")[l,f,i,c,p]=r;else throw new Error(`Unknown dataFormat ${a}`);let[m,d,h,,g]=t,[A,y,x]=Mx(e),[w,b,k]=Mx(n),E=zp(m,w),T=zp(d,b),N=zp(h,k),{padInfo:v,outDepth:D,outHeight:_,outWidth:B}=BQ(o,i,c,p,A,y,x,E,T,N,u),P=s?g*f:g,$;return a==="channelsFirst"?$=[l,P,D,_,B]:a==="channelsLast"&&($=[l,D,_,B,P]),{batchSize:l,dataFormat:a,inDepth:i,inHeight:c,inWidth:p,inChannels:f,outDepth:D,outHeight:_,outWidth:B,outChannels:P,padInfo:v,strideDepth:A,strideHeight:y,strideWidth:x,filterDepth:m,filterHeight:d,filterWidth:h,effectiveFilterDepth:E,effectiveFilterHeight:T,effectiveFilterWidth:N,dilationDepth:w,dilationHeight:b,dilationWidth:k,inShape:r,outShape:$,filterShape:t}}function vQ(r,t,e,n,o){n==null&&(n=$x(r,t,e));let s=r[0],a=r[1],u=Sm((s-t+2*n)/e+1,o),l=Sm((a-t+2*n)/e+1,o);return[u,l]}function EQ(r,t,e,n,o,s){o==null&&(o=$x(r,t[0],n[0]));let a=[0,0,0,e];for(let u=0;u<3;u++)r[u]+2*o>=t[u]&&(a[u]=Sm((r[u]-t[u]+2*o)/n[u]+1,s));return a}function $x(r,t,e,n=1){let o=zp(t,n);return Math.floor((r[0]*(e-1)-e+o)/2)}function Cm(r){return typeof r=="number"?[r,r,r]:r.length===2?[r[0],r[1],1]:r}function Mx(r){return typeof r=="number"?[r,r,r]:r}function zp(r,t){return t<=1?r:r+(r-1)*(t-1)}function DQ(r,t,e,n,o,s,a,u,l){let i,c,p;if(typeof r=="number"){i={top:r,bottom:r,left:r,right:r,type:r===0?"VALID":"NUMBER"};let m=vQ([t,e],s,n,r,u);c=m[0],p=m[1]}else if(r==="same"){c=Math.ceil(t/n),p=Math.ceil(e/o);let f=Math.max(0,(c-1)*n+s-t),m=Math.max(0,(p-1)*o+a-e),d=Math.floor(f/2),h=f-d,g=Math.floor(m/2),A=m-g;i={top:d,bottom:h,left:g,right:A,type:"SAME"}}else if(r==="valid")i={top:0,bottom:0,left:0,right:0,type:"VALID"},c=Math.ceil((t-s+1)/n),p=Math.ceil((e-a+1)/o);else if(typeof r=="object"){let f=l==="channelsLast"?r[1][0]:r[2][0],m=l==="channelsLast"?r[1][1]:r[2][1],d=l==="channelsLast"?r[2][0]:r[3][0],h=l==="channelsLast"?r[2][1]:r[3][1];i={top:f,bottom:m,left:d,right:h,type:f===0&&m===0&&d===0&&h===0?"VALID":"EXPLICIT"},c=Sm((t-s+f+m)/n+1,u),p=Sm((e-a+d+h)/o+1,u)}else throw Error(`Unknown padding parameter: ${r}`);return{padInfo:i,outHeight:c,outWidth:p}}function BQ(r,t,e,n,o,s,a,u,l,i,c){let p,f,m,d;if(r==="valid"&&(r=0),typeof r=="number"){p={top:r,bottom:r,left:r,right:r,front:r,back:r,type:r===0?"VALID":"NUMBER"};let g=EQ([t,e,n,1],[u,l,i],1,[o,s,a],r,c);f=g[0],m=g[1],d=g[2]}else if(r==="same"){f=Math.ceil(t/o),m=Math.ceil(e/s),d=Math.ceil(n/a);let h=(f-1)*o+u-t,g=(m-1)*s+l-e,A=(d-1)*a+i-n,y=Math.floor(h/2),x=h-y,w=Math.floor(g/2),b=g-w,k=Math.floor(A/2),E=A-k;p={top:w,bottom:b,left:k,right:E,front:y,back:x,type:"SAME"}}else throw Error(`Unknown padding parameter: ${r}`);return{padInfo:p,outDepth:f,outHeight:m,outWidth:d}}function Sm(r,t){if(!t)return Math.trunc(r);switch(t){case"round":return Math.round(r);case"ceil":return Math.ceil(r);case"floor":return Math.floor(r);default:throw new Error(`Unknown roundingMode ${t}`)}}function Fx(r){let[t,e,n]=Cm(r);return t===1&&e===1&&n===1}function Lx(r,t){return Fx(r)||Fx(t)}function Ah(r){return Cm(r).every(t=>t>0)}function wS(r){if(r==="NHWC")return"channelsLast";if(r==="NCHW")return"channelsFirst";throw new Error(`Unknown dataFormat ${r}`)}function km(r,t,e){if(e!=null){if(typeof t=="string")throw Error(`Error in ${r}: pad must be an integer when using dimRoundingMode ${e} but got pad ${t}.`);if(typeof t=="number")le(lm(t),()=>`Error in ${r}: pad must be an integer when using dimRoundingMode ${e} but got pad ${t}.`);else if(typeof t=="object")t.forEach(n=>{n.forEach(o=>{le(lm(o),()=>`Error in ${r}: pad must be an integer when using dimRoundingMode ${e} but got pad ${o}.`)})});else throw Error(`Error in ${r}: Unknown padding parameter: ${t}`)}}function RQ(r,t){let n={x:ue(r,"x","reshape","string_or_numeric")},o={shape:t};return te.runKernel(Gi,n,o)}var qe=fe({reshape_:RQ});function TQ(r,t=0){le(r.length>=1,()=>"Pass at least one tensor to concat");let e=ph(r,"tensors","concat","string_or_numeric");if(e[0].dtype==="complex64"&&e.forEach(s=>{if(s.dtype!=="complex64")throw new Error(`Cannot concatenate complex64 tensors with a tensor
          with dtype ${s.dtype}. `)}),e.length===1)return Qp(e[0]);let n=e,o={axis:t};return te.runKernel(Pi,n,o)}var ta=fe({concat_:TQ});function _Q(r,t,e=!1,n=!1){let o=ue(r,"a","matMul"),s=ue(t,"b","matMul");[o,s]=Wr(o,s);let a={a:o,b:s},u={transposeA:e,transposeB:n};return te.runKernel(Gs,a,u)}var _n=fe({matMul_:_Q});function NQ(r){let e={x:ue(r,"x","sigmoid","float32")};return te.runKernel(oi,e)}var kl=fe({sigmoid_:NQ});function MQ(r,t,e){let n=ue(r,"x","slice","string_or_numeric");if(n.rank===0)throw new Error("Slicing scalar is not possible");let o={x:n},s={begin:t,size:e};return te.runKernel(Vi,o,s)}var Wp=fe({slice_:MQ});function FQ(r,t){let e=ue(r,"broadcastTo","x"),n=e.shape;if(zo(t),t.length<e.rank)throw new Error(`broadcastTo(): shape.length=${t.length} < input.rank=${e.rank}.`);if(t.length>e.rank){let i=e.shape.slice();for(;i.length<t.length;)i.unshift(1);e=qe(e,i)}let o=e.shape,s=Array.from(t);for(let i=t.length-1;i>=0;i--)if(o[i]===t[i])s[i]=1;else if(e.shape[i]!==1)throw new Error(`broadcastTo(): [${n}] cannot be broadcast to [${t}].`);if(s.map((i,c)=>i>1?c:-1).filter(i=>i>=0).length===0)return Qp(e);let u={x:e},l={reps:s};return te.runKernel(Wo,u,l)}var vm=fe({broadcastTo_:FQ});function vl(r,t,e){zo(r),e=e||Fi(t);let n={shape:r,value:t,dtype:e};return te.runKernel(Qi,{},n)}function PQ(r,t,e){let n=ue(r,"x","clipByValue");if(le(t<=e,()=>`Error in clip: min (${t}) must be less than or equal to max (${e}).`),t===e)return vl(n.shape,t,n.dtype);let o={x:n},s={clipValueMin:t,clipValueMax:e};return te.runKernel(fs,o,s)}var Ox=fe({clipByValue_:PQ});function $Q(r,t,e,n,o="NHWC",s=[1,1],a){let u=ue(r,"x","conv2d","float32"),l=ue(t,"filter","conv2d","float32"),i=u,c=!1;u.rank===3&&(c=!0,i=qe(u,[1,u.shape[0],u.shape[1],u.shape[2]])),le(i.rank===4,()=>`Error in conv2d: input must be rank 4, but got rank ${i.rank}.`),le(l.rank===4,()=>`Error in conv2d: filter must be rank 4, but got rank ${l.rank}.`),km("conv2d",n,a);let p=o==="NHWC"?i.shape[3]:i.shape[1];le(p===l.shape[2],()=>`Error in conv2d: depth of input (${p}) must match input depth for filter ${l.shape[2]}.`),le(Lx(e,s),()=>`Error in conv2D: Either strides or dilations must be 1. Got strides ${e} and dilations '${s}'`),le(Ah(s),()=>"Error in conv2D: Dilated rates should be larger than 0."),le(Ah(e),()=>"Error in conv2D: Strides should be larger than 0.");let f={x:i,filter:l},m={strides:e,pad:n,dataFormat:o,dilations:s,dimRoundingMode:a},d=te.runKernel(Vs,f,m);return c?qe(d,[d.shape[1],d.shape[2],d.shape[3]]):d}var Qx=fe({conv2d_:$Q});function LQ(r,t,e,n,o,s="NHWC",a){le(r.length===t.rank,()=>`Length of inShape (${r.length}) and rank of dy (${t.rank}) must match`);let u=r,l=t,i=!1;t.rank===3&&(i=!0,l=qe(t,[1,t.shape[0],t.shape[1],t.shape[2]]),u=[1,r[0],r[1],r[2]]),le(u.length===4,()=>`Error in conv2dDerInput: inShape must be length 4, but got length ${u.length}.`),le(l.rank===4,()=>`Error in conv2dDerInput: dy must be rank 4, but got rank ${l.rank}`),le(e.rank===4,()=>`Error in conv2dDerInput: filter must be rank 4, but got rank ${e.rank}`);let c=s==="NHWC"?u[3]:u[1],p=s==="NHWC"?l.shape[3]:l.shape[1];le(c===e.shape[2],()=>`Error in conv2dDerInput: depth of input (${c}) must match input depth for filter ${e.shape[2]}.`),le(p===e.shape[3],()=>`Error in conv2dDerInput: depth of output (${p}) must match output depth for filter ${e.shape[3]}.`),km("conv2dDerInput",o,a);let f={dy:l,filter:e},m={strides:n,pad:o,dataFormat:s,dimRoundingMode:a,inputShape:u},d=te.runKernel(Hs,f,m);return i?qe(d,[d.shape[1],d.shape[2],d.shape[3]]):d}var CS=fe({conv2DBackpropInput_:LQ});function OQ(r,t,e,n,o,s){let a=ue(r,"x","conv2dTranspose"),u=ue(t,"filter","conv2dTranspose");return CS(e,a,u,n,o,"NHWC",s)}var zx=fe({conv2dTranspose_:OQ});function QQ(r){let e={x:ue(r,"x","cos","float32")};return te.runKernel("Cos",e)}var Wx=fe({cos_:QQ});var Ho={};us(Ho,{assertAndGetBroadcastShape:()=>Up,getBroadcastDims:()=>SS,getReductionAxes:()=>yh});function SS(r,t){let e=r.length,n=[];for(let o=0;o<e;o++){let s=e-1-o,a=r[s]||1;(t[t.length-1-o]||1)>1&&a===1&&n.unshift(s)}return n}function yh(r,t){let e=[];for(let n=0;n<t.length;n++){let o=r[r.length-n-1],s=t.length-n-1,a=t[s];(o==null||o===1&&a>1)&&e.unshift(s)}return e}function Up(r,t){let e=Math.max(r.length,t.length),n=new Array(e);for(let o=0;o<e;o++){let s=r[r.length-o-1];s==null&&(s=1);let a=t[t.length-o-1];if(a==null&&(a=1),s===1)n[e-o-1]=a;else if(a===1)n[e-o-1]=s;else if(s!==a){let u=`Operands could not be broadcast together with shapes ${r} and ${t}.`;throw Error(u)}else n[e-o-1]=s}return n}function zQ(r){let e={x:ue(r,"x","zerosLike")};return te.runKernel(Ki,e)}var Ur=fe({zerosLike_:zQ});function WQ(r){let e={x:ue(r,"x","elu","float32")};return te.runKernel("Elu",e)}var kS=fe({elu_:WQ});function Ux(r,t){for(let e=0;e<r.length;++e)if(r[r.length-e-1]!==t-1-e)return!1;return!0}function vS(r,t,e){let n=r.length+t.length,o=[],s=0,a=0;for(let u=0;u<n;u++)e.indexOf(u)===-1?o.push(r[s++]):o.push(t[a++]);return o}function UQ(r,t){let e=[],n=r.length;for(let s=0;s<n;s++)t.indexOf(s)===-1&&e.push(r[s]);let o=t.map(s=>r[s]);return[e,o]}function Gx(r,t){let e=t.map(n=>1);return vS(r,e,t)}function GQ(r,t,e){le(Ux(t,e),()=>`${r} supports only inner-most axes for now. Got axes ${t} and rank-${e} input.`)}function VQ(r,t){if(Ux(r,t))return null;let e=[];for(let n=0;n<t;++n)r.indexOf(n)===-1&&e.push(n);return r.forEach(n=>e.push(n)),e}function HQ(r){return r.map((t,e)=>[e,t]).sort((t,e)=>t[1]-e[1]).map(t=>t[0])}function qQ(r,t){let e=[];for(let n=t-r;n<t;++n)e.push(n);return e}function jQ(r,t=null,e=!1){let o={x:ue(r,"x","max")},s={reductionIndices:t,keepDims:e};return te.runKernel("Max",o,s)}var xh=fe({max_:jQ});function YQ(r,t=null,e=!1){let o={x:ue(r,"x","min")},s={axis:t,keepDims:e};return te.runKernel("Min",o,s)}var Vx=fe({min_:YQ});function XQ(r,t){let e=ue(r,"base","pow"),n=ue(t,"exp","pow");[e,n]=Wr(e,n);let o={a:e,b:n};return te.runKernel("Pow",o)}var Em=fe({pow_:XQ});function yn(r,t){if((rn(r)&&t!=="string"||Array.isArray(r))&&t!=="complex64")throw new Error("Error creating a new Scalar: value must be a primitive (number|boolean|string)");if(t==="string"&&rn(r)&&!(r instanceof Uint8Array))throw new Error("When making a scalar from encoded string, the value must be `Uint8Array`.");return Xi(r,[],[],t)}function JQ(r){let e={x:ue(r,"x","sqrt","float32")};return te.runKernel(si,e)}var wr=fe({sqrt_:JQ});function ZQ(r){let t=ue(r,"x","square"),e={};return te.runKernel("Square",{x:t},e)}var Gr=fe({square_:ZQ});function ez(r,t=null,e=!1){let n=ue(r,"x","sum");n.dtype==="bool"&&(n=go(n,"int32"));let o={x:n},s={axis:t,keepDims:e};return te.runKernel("Sum",o,s)}var Nn=fe({sum_:ez});function tz(r,t="euclidean",e=null,n=!1){r=ue(r,"x","norm");let o=ES(r,t,e),s=o.shape;if(n){let a=zd(e,r.shape);s=Gx(o.shape,a)}return qe(o,s)}function ES(r,t,e=null){if(r.rank===0)return Vo(r);if(r.rank!==1&&e===null)return ES(qe(r,[-1]),t,e);if(r.rank===1||typeof e=="number"||Array.isArray(e)&&e.length===1){if(t===1)return Nn(Vo(r),e);if(t===1/0)return xh(Vo(r),e);if(t===-1/0)return Vx(Vo(r),e);if(t==="euclidean"||t===2)return wr(Nn(Em(Vo(r),yn(2,"int32")),e));throw new Error(`Error in norm: invalid ord value: ${t}`)}if(Array.isArray(e)&&e.length===2){if(t===1)return xh(Nn(Vo(r),e[0]),e[1]-1);if(t===1/0)return xh(Nn(Vo(r),e[1]),e[0]);if(t===-1/0)return Vx(Nn(Vo(r),e[1]),e[0]);if(t==="fro"||t==="euclidean")return wr(Nn(Gr(r),e));throw new Error(`Error in norm: invalid ord value: ${t}`)}throw new Error(`Error in norm: invalid axis: ${e}`)}var Hx=fe({norm_:tz});function rz(r,t=0){let e=ue(r,"x","expandDims","string_or_numeric");le(t<=e.rank,()=>"Axis must be <= rank of the tensor");let n={input:e},o={dim:t};return te.runKernel(Oi,n,o)}var Nl=fe({expandDims_:rz});function nz(r,t){let e=ue(r,"x","tile","string_or_numeric");le(e.rank===t.length,()=>`Error in transpose: rank of input ${e.rank} must match length of reps ${t}.`);let n={x:e},o={reps:t};return te.runKernel(Wo,n,o)}var Ml=fe({tile_:nz});function oz(r,t,e,n="float32"){t==null&&(t=r);let o=_e([r,t],n),s=r<=t?r:t;for(let u=0;u<s;++u)o.set(1,u,u);let a=qe(o.toTensor(),[r,t]);if(e==null)return a;if(e.length===1)return Ml(Nl(a,0),[e[0],1,1]);if(e.length===2)return Ml(Nl(Nl(a,0),0),[e[0],e[1],1,1]);if(e.length===3)return Ml(Nl(Nl(Nl(a,0),0),0),[e[0],e[1],e[2],1,1]);throw new Error(`eye() currently supports only 1D and 2D batchShapes, but received ${e.length}D.`)}var qx=fe({eye_:oz});function sz(r,t,e=0,n=0){let o=ue(r,"x","gather"),s=ue(t,"indices","gather","int32"),a={x:o,indices:s},u={axis:e,batchDims:n};return te.runKernel(zi,a,u)}var Kx=fe({gather_:sz});function iz(r,t){let e=ue(r,"a","greaterEqual","string_or_numeric"),n=ue(t,"b","greaterEqual","string_or_numeric");[e,n]=Wr(e,n),Up(e.shape,n.shape);let o={a:e,b:n};return te.runKernel(js,o)}var jx=fe({greaterEqual_:iz});function az(r,t=.2){let n={x:ue(r,"x","leakyRelu")},o={alpha:t};return te.runKernel(Ys,n,o)}var Dm=fe({leakyRelu_:az});function uz(r){let e={x:ue(r,"x","log","float32")};return te.runKernel("Log",e)}var Yx=fe({log_:uz});function Xx(r,t){le(ip(r),()=>"The f passed in variableGrads(f) must be a function"),le(t==null||Array.isArray(t)&&t.every(i=>i instanceof ii),()=>"The varList passed in variableGrads(f, varList) must be an array of variables");let e=t!=null;if(!e){t=[];for(let i in te.registeredVariables)t.push(te.registeredVariables[i])}let n=e?t.filter(i=>!i.trainable):null,o=t.length;t=t.filter(i=>i.trainable),le(t.length>0,()=>`variableGrads() expects at least one of the input variables to be trainable, but none of the ${o} variables is trainable.`);let s=!0,{value:a,grads:u}=te.gradients(r,t,null,s);le(u.some(i=>i!=null),()=>"Cannot find a connection between any variable and the result of the loss function y=f(x). Please make sure the operations that use variables are inside the function f passed to minimize()."),le(a.rank===0,()=>`The f passed in variableGrads(f) must return a scalar, but it returned a rank-${a.rank} tensor`);let l={};return t.forEach((i,c)=>{u[c]!=null&&(l[i.name]=u[c])}),n?.forEach(i=>l[i.name]=null),{value:a,grads:l}}function Pl(r){return te.customGrad(r)}function lz(r,t){let e=ue(r,"a","sub"),n=ue(t,"b","sub");[e,n]=Wr(e,n);let o={a:e,b:n};return te.runKernel("Sub",o)}var qt=fe({sub_:lz});function cz(r,t){let e=ue(r,"a","maximum"),n=ue(t,"b","maximum");[e,n]=Wr(e,n),e.dtype==="bool"&&(e=go(e,"int32"),n=go(n,"int32")),Up(e.shape,n.shape);let o={a:e,b:n};return te.runKernel(Xs,o)}var DS=fe({maximum_:cz});function pz(r,t=null,e=!1){let o={x:ue(r,"x","mean")},s={axis:t,keepDims:e};return te.runKernel(Js,o,s)}var Bm=fe({mean_:pz});function ra(r,t="float32"){if(zo(r),t==="complex64"){let n=ra(r,"float32"),o=ra(r,"float32");return eS(n,o)}let e=up(or(r),t);return te.makeTensor(e,r,t)}function fz(r){let e={x:ue(r,"x","onesLike")};return te.runKernel(Wi,e)}var Ih=fe({onesLike_:fz});function mz(r,t){let e=ue(r,"x","prelu"),n=ue(t,"alpha","prelu"),o={x:e,alpha:n};return te.runKernel(ei,o)}var BS=fe({prelu_:mz});function Iz(r){let e={x:ue(r,"x","relu")};return te.runKernel(ti,e)}var Rm=fe({relu_:Iz});function wz(r){let e={x:ue(r,"x","relu6")};return te.runKernel(ri,e)}var qS=fe({relu6_:wz});function bz(r){let e={x:ue(r,"x","rsqrt","float32")};return te.runKernel(ni,e)}var bh=fe({rsqrt_:bz});function Cz(r){let e={x:ue(r,"x","sin","float32")};return te.runKernel("Sin",e)}var Tm=fe({sin_:Cz});function Sz(r,t,e=0){let o={x:ue(r,"x","split")},s={numOrSizeSplits:t,axis:e};return te.runKernel(Hi,o,s)}var oI=fe({split_:Sz});function kz(r,t=0){let e=ph(r,"tensors","stack","string_or_numeric");le(e.length>=1,()=>"Pass at least one tensor to tf.stack"),e.length>0&&le(t<=e[0].rank,()=>"Axis must be <= rank of the tensor");let n=e,o={axis:t};return te.runKernel(Ui,n,o)}var _m=fe({stack_:kz});function vz(r,t=0){let n={x:ue(r,"x","step")},o={alpha:t};return te.runKernel(ds,n,o)}var Nm=fe({step_:vz});function Ql(r,t){um(r);let e=bl(r,t);if(e.length!==1)throw new Error("tensor1d() requires values to be a flat/TypedArray");return Xi(r,null,e,t)}function Gp(r,t,e){if(um(r),t!=null&&t.length!==2)throw new Error("tensor2d() requires shape to have two numbers");let n=bl(r,e);if(n.length!==2&&n.length!==1)throw new Error("tensor2d() requires values to be number[][] or flat/TypedArray");if(n.length===1&&t==null)throw new Error("tensor2d() requires shape to be provided when `values` are a flat/TypedArray");return Xi(r,t,n,e)}var Vp={};us(Vp,{calculateShapes:()=>jS,validateInput:()=>KS,validateUpdateShape:()=>sI});function sI(r,t,e){let n=t.rank>1?t.shape[t.rank-1]:1,o=t.rank>1?t.rank-1:1,s=`Must have updates.shape = indices.shape[:batchDim] + shape[sliceDim:], got updates.shape: ${e.shape}, indices.shape: ${t.shape}, shape: ${r}, sliceDim: ${n}, and batchDim: ${o}.`;if(e.rank<o)throw new Error(s+` update.rank < ${o}. `);if(r.length<n+(e.rank-o))throw new Error(s+` Output shape length < ${n+(e.rank-o)}`);if(e.rank!==o+r.length-n)throw new Error(s+` update.rank != ${o+r.length-n}`);for(let a=0;a<o;++a)if(e.shape[a]!==t.shape[a])throw new Error(s+` updates.shape[${a}] (${e.shape[a]}) != indices.shape[${a}] (${t.shape[a]}).`);for(let a=0;a<e.rank-o;++a)if(e.shape[a+o]!==r[a+n])throw new Error(s+` updates.shape[${a+o}] (${e.shape[a+o]}) != shape[${a+o}] (${r[a+o]})`)}function KS(r,t,e){if(t.rank<1)throw new Error(`tf.scatterND() expects the indices to be rank 1 or higher, but the rank was ${t.rank}.`);if(r.rank<1)throw new Error(`tf.scatterND() expects the updates to be rank 1 or higher, but the rank was ${r.rank}.`);if(t.dtype!=="int32")throw new Error(`The dtype of 'indices' should be int32, but got dtype: ${t.dtype}`);if(e.length<1)throw new Error(`Output rank must be greater or equal to 1, but got shape: ${e}`);if(e.length===0){if(t.size===0)throw new Error(`Indices specified for empty output. indices shape: ${t.shape}`);if(r.size===0)throw new Error(`Updates specified for empty output. updates shape: ${r.shape}`)}sI(e,t,r)}function jS(r,t,e){let n=t.shape.length,o=n>1?t.shape[n-1]:1,s=e.length,a=1;for(let p=o;p<s;++p)a*=e[p];let u=o<1?1:o,l=or(t.shape)/u,i=[...cs(e.slice(0,o)),1],c=or(e);return{sliceRank:o,numUpdates:l,sliceSize:a,strides:i,outputSize:c}}function Ez(r,t=0){let e=ue(r,"x","unstack","string_or_numeric");le(t>=-e.shape.length&&t<e.shape.length,()=>`Axis = ${t} is not in [-${e.shape.length}, ${e.shape.length})`);let n={value:e},o={axis:t};return te.runKernel(qi,n,o)}var Mm=fe({unstack_:Ez});function YS(r,t){let e=[];for(let s=0;s<t.length;s++)t[s]&&e.push(s);let n=_e(r,"int32"),o=_e([e.length,r.length],"int32");for(let s=0;s<e.length;s++){let a=n.indexToLoc(e[s]),u=s*r.length;o.values.set(a,u)}return o.toTensor()}function Dz(r,t,e){if(e==null||e==="linear")return r;if(e==="relu")return xe(r,Nm(t));throw new Error(`Cannot compute gradient for fused activation ${e}.`)}function Bz(r,t){let e=t,n=yh(r.shape,t.shape);return n.length>0&&(e=Nn(e,n)),qe(e,r.shape)}function Rz(r,t,e,n){if(t==="linear")return r;if(t==="relu")return Rm(r);if(t==="elu")return kS(r);if(t==="relu6")return qS(r);if(t==="prelu")return BS(r,e);if(t==="leakyrelu")return Dm(r,n);if(t==="sigmoid")return kl(r);throw new Error(`Unknown fused activation ${t}.`)}var Tz=(r,t)=>!(r>0)||t==="linear";function XS(r,t,e){let n=_z(r,t,e),o=n<0?-(n+1):n;r.splice(o,0,t)}function _z(r,t,e){return Mz(r,t,e||Nz)}function Nz(r,t){return r>t?1:r<t?-1:0}function Mz(r,t,e){let n=0,o=r.length,s=0,a=!1;for(;n<o;){s=n+(o-n>>>1);let u=e(t,r[s]);u>0?n=s+1:(o=s,a=!u)}return a?n:-n-1}function ZS(r,t,e,n,o){return iI(r,t,e,n,o,0)}function ek(r,t,e,n,o,s){return iI(r,t,e,n,o,0,!1,s,!0)}function tk(r,t,e,n,o,s){return iI(r,t,e,n,o,s,!0)}function iI(r,t,e,n,o,s,a=!1,u=!1,l=!1){let i=[];for(let g=0;g<t.length;g++)t[g]>o&&i.push({score:t[g],boxIndex:g,suppressBeginIndex:0});i.sort(JS);let c=s>0?-.5/s:0,p=[],f=[];for(;p.length<e&&i.length>0;){let g=i.pop(),{score:A,boxIndex:y,suppressBeginIndex:x}=g;if(A<o)break;let w=!1;for(let b=p.length-1;b>=x;--b){let k=Fz(r,y,p[b]);if(k>=n){w=!0;break}if(g.score=g.score*Pz(n,c,k),g.score<=o)break}g.suppressBeginIndex=p.length,w||(g.score===A?(p.push(y),f.push(g.score)):g.score>o&&XS(i,g,JS))}let m=p.length,d=e-m;u&&d>0&&(p.push(...new Array(d).fill(0)),f.push(...new Array(d).fill(0)));let h={selectedIndices:p};return a&&(h.selectedScores=f),l&&(h.validOutputs=m),h}function Fz(r,t,e){let n=r.subarray(t*4,t*4+4),o=r.subarray(e*4,e*4+4),s=Math.min(n[0],n[2]),a=Math.min(n[1],n[3]),u=Math.max(n[0],n[2]),l=Math.max(n[1],n[3]),i=Math.min(o[0],o[2]),c=Math.min(o[1],o[3]),p=Math.max(o[0],o[2]),f=Math.max(o[1],o[3]),m=(u-s)*(l-a),d=(p-i)*(f-c);if(m<=0||d<=0)return 0;let h=Math.max(s,i),g=Math.max(a,c),A=Math.min(u,p),y=Math.min(l,f),x=Math.max(A-h,0)*Math.max(y-g,0);return x/(m+d-x)}function Pz(r,t,e){let n=Math.exp(t*e*e);return e<=r?n:0}function JS(r,t){return r.score-t.score||r.score===t.score&&t.boxIndex-r.boxIndex}var $z=new Map,Lz=new Map,Ch=class{getClassName(){return this.constructor.className}static fromConfig(t,e){return new t(e)}},aI=class r{constructor(){this.classNameMap={}}static getMap(){return r.instance==null&&(r.instance=new r),r.instance}static register(t){r.getMap().classNameMap[t.className]=[t,t.fromConfig]}};function rk(r,t,e){le(r.className!=null,()=>"Class being registered does not have the static className property defined."),le(typeof r.className=="string",()=>"className is required to be a string, but got type "+typeof r.className),le(r.className.length>0,()=>"Class being registered has an empty-string as its className, which is disallowed."),typeof t>"u"&&(t="Custom"),typeof e>"u"&&(e=r.className);let n=e,o=t+">"+n;return aI.register(r),$z.set(o,r),Lz.set(r,o),r}var xn=class extends Ch{minimize(t,e=!1,n){let{value:o,grads:s}=this.computeGradients(t,n);if(n!=null){let a=n.map(u=>({name:u.name,tensor:s[u.name]}));this.applyGradients(a)}else this.applyGradients(s);return Er(s),e?o:(o.dispose(),null)}get iterations(){return this.iterations_==null&&(this.iterations_=0),this.iterations_}incrementIterations(){this.iterations_=this.iterations+1}computeGradients(t,e){return Xx(t,e)}dispose(){this.iterations_!=null&&Er(this.iterations_)}async saveIterations(){return this.iterations_==null&&(this.iterations_=0),{name:"iter",tensor:yn(this.iterations_,"int32")}}async getWeights(){throw new Error("getWeights() is not implemented for this optimizer yet.")}async setWeights(t){throw new Error(`setWeights() is not implemented for this optimizer class ${this.getClassName()}`)}async extractIterations(t){return this.iterations_=(await t[0].tensor.data())[0],t.slice(1)}};Object.defineProperty(xn,Symbol.hasInstance,{value:r=>r.minimize!=null&&r.computeGradients!=null&&r.applyGradients!=null});var Sh=class extends xn{static get className(){return"Adadelta"}constructor(t,e,n=null){super(),this.learningRate=t,this.rho=e,this.epsilon=n,this.accumulatedGrads=[],this.accumulatedUpdates=[],n==null&&(this.epsilon=te.backend.epsilon())}applyGradients(t){(Array.isArray(t)?t.map(n=>n.name):Object.keys(t)).forEach((n,o)=>{let s=te.registeredVariables[n],a=!1;this.accumulatedGrads[o]==null&&(this.accumulatedGrads[o]={originalName:`${n}/accum_grad`,variable:Je(()=>Ur(s).variable(a))}),this.accumulatedUpdates[o]==null&&(this.accumulatedUpdates[o]={originalName:`${n}/accum_var`,variable:Je(()=>Ur(s).variable(a))});let u=Array.isArray(t)?t[o].tensor:t[n];if(u==null)return;let l=this.accumulatedGrads[o].variable,i=this.accumulatedUpdates[o].variable;Je(()=>{let c=Le(xe(l,this.rho),xe(Gr(u),1-this.rho)),p=xe(Mt(wr(Le(i,this.epsilon)),wr(Le(l,this.epsilon))),u),f=Le(xe(i,this.rho),xe(Gr(p),1-this.rho));l.assign(c),i.assign(f);let m=Le(xe(p,-this.learningRate),s);s.assign(m)})}),this.incrementIterations()}dispose(){this.accumulatedUpdates!=null&&(Er(this.accumulatedGrads.map(t=>t.variable)),Er(this.accumulatedUpdates.map(t=>t.variable)))}async getWeights(){let t=[...this.accumulatedGrads,...this.accumulatedUpdates];return[await this.saveIterations()].concat(t.map(e=>({name:e.originalName,tensor:e.variable})))}async setWeights(t){t=await this.extractIterations(t);let e=t.length/2,n=!1;this.accumulatedGrads=t.slice(0,e).map(o=>({originalName:o.name,variable:o.tensor.variable(n)})),this.accumulatedUpdates=t.slice(e,e*2).map(o=>({originalName:o.name,variable:o.tensor.variable(n)}))}getConfig(){return{learningRate:this.learningRate,rho:this.rho,epsilon:this.epsilon}}static fromConfig(t,e){return new t(e.learningRate,e.rho,e.epsilon)}};var kh=class extends xn{static get className(){return"Adagrad"}constructor(t,e=.1){super(),this.learningRate=t,this.initialAccumulatorValue=e,this.accumulatedGrads=[]}applyGradients(t){(Array.isArray(t)?t.map(n=>n.name):Object.keys(t)).forEach((n,o)=>{let s=te.registeredVariables[n];this.accumulatedGrads[o]==null&&(this.accumulatedGrads[o]={originalName:`${n}/accumulator`,variable:Je(()=>vl(s.shape,this.initialAccumulatorValue).variable(!1))});let a=Array.isArray(t)?t[o].tensor:t[n];if(a==null)return;let u=this.accumulatedGrads[o].variable;Je(()=>{let l=Le(u,Gr(a));u.assign(l);let i=Le(xe(Mt(a,wr(Le(l,te.backend.epsilon()))),-this.learningRate),s);s.assign(i)})}),this.incrementIterations()}dispose(){this.accumulatedGrads!=null&&Er(this.accumulatedGrads.map(t=>t.variable))}async getWeights(){return[await this.saveIterations()].concat(this.accumulatedGrads.map(t=>({name:t.originalName,tensor:t.variable})))}async setWeights(t){t=await this.extractIterations(t);let e=!1;this.accumulatedGrads=t.map(n=>({originalName:n.name,variable:n.tensor.variable(e)}))}getConfig(){return{learningRate:this.learningRate,initialAccumulatorValue:this.initialAccumulatorValue}}static fromConfig(t,e){return new t(e.learningRate,e.initialAccumulatorValue)}};var vh=class extends xn{static get className(){return"Adam"}constructor(t,e,n,o=null){super(),this.learningRate=t,this.beta1=e,this.beta2=n,this.epsilon=o,this.accumulatedFirstMoment=[],this.accumulatedSecondMoment=[],Je(()=>{this.accBeta1=yn(e).variable(),this.accBeta2=yn(n).variable()}),o==null&&(this.epsilon=te.backend.epsilon())}applyGradients(t){let e=Array.isArray(t)?t.map(n=>n.name):Object.keys(t);Je(()=>{let n=qt(1,this.accBeta1),o=qt(1,this.accBeta2);e.forEach((s,a)=>{let u=te.registeredVariables[s],l=!1;this.accumulatedFirstMoment[a]==null&&(this.accumulatedFirstMoment[a]={originalName:`${s}/m`,variable:Je(()=>Ur(u).variable(l))}),this.accumulatedSecondMoment[a]==null&&(this.accumulatedSecondMoment[a]={originalName:`${s}/v`,variable:Je(()=>Ur(u).variable(l))});let i=Array.isArray(t)?t[a].tensor:t[s];if(i==null)return;let c=this.accumulatedFirstMoment[a].variable,p=this.accumulatedSecondMoment[a].variable,f=Le(xe(c,this.beta1),xe(i,1-this.beta1)),m=Le(xe(p,this.beta2),xe(Gr(i),1-this.beta2)),d=Mt(f,n),h=Mt(m,o);c.assign(f),p.assign(m);let g=Le(xe(Mt(d,Le(wr(h),this.epsilon)),-this.learningRate),u);u.assign(g)}),this.accBeta1.assign(xe(this.accBeta1,this.beta1)),this.accBeta2.assign(xe(this.accBeta2,this.beta2))}),this.incrementIterations()}dispose(){this.accBeta1.dispose(),this.accBeta2.dispose(),this.accumulatedFirstMoment!=null&&Er(this.accumulatedFirstMoment.map(t=>t.variable)),this.accumulatedSecondMoment!=null&&Er(this.accumulatedSecondMoment.map(t=>t.variable))}async getWeights(){let t=[...this.accumulatedFirstMoment,...this.accumulatedSecondMoment];return[await this.saveIterations()].concat(t.map(e=>({name:e.originalName,tensor:e.variable})))}async setWeights(t){t=await this.extractIterations(t),Je(()=>{this.accBeta1.assign(Em(this.beta1,this.iterations_+1)),this.accBeta2.assign(Em(this.beta2,this.iterations_+1))});let e=t.length/2,n=!1;this.accumulatedFirstMoment=t.slice(0,e).map(o=>({originalName:o.name,variable:o.tensor.variable(n)})),this.accumulatedSecondMoment=t.slice(e,e*2).map(o=>({originalName:o.name,variable:o.tensor.variable(n)}))}getConfig(){return{learningRate:this.learningRate,beta1:this.beta1,beta2:this.beta2,epsilon:this.epsilon}}static fromConfig(t,e){return new t(e.learningRate,e.beta1,e.beta2,e.epsilon)}};var Eh=class extends xn{static get className(){return"Adamax"}constructor(t,e,n,o=null,s=0){super(),this.learningRate=t,this.beta1=e,this.beta2=n,this.epsilon=o,this.decay=s,this.accumulatedFirstMoment=[],this.accumulatedWeightedInfNorm=[],Je(()=>{this.iteration=yn(0).variable(),this.accBeta1=yn(e).variable()}),o==null&&(this.epsilon=te.backend.epsilon())}applyGradients(t){let e=Array.isArray(t)?t.map(n=>n.name):Object.keys(t);Je(()=>{let n=qt(1,this.accBeta1),o=Mt(-this.learningRate,Le(xe(this.iteration,this.decay),1));e.forEach((s,a)=>{let u=te.registeredVariables[s],l=!1;this.accumulatedFirstMoment[a]==null&&(this.accumulatedFirstMoment[a]={originalName:`${s}/m`,variable:Ur(u).variable(l)}),this.accumulatedWeightedInfNorm[a]==null&&(this.accumulatedWeightedInfNorm[a]={originalName:`${s}/v`,variable:Ur(u).variable(l)});let i=Array.isArray(t)?t[a].tensor:t[s];if(i==null)return;let c=this.accumulatedFirstMoment[a].variable,p=this.accumulatedWeightedInfNorm[a].variable,f=Le(xe(c,this.beta1),xe(i,1-this.beta1)),m=xe(p,this.beta2),d=Vo(i),h=DS(m,d);c.assign(f),p.assign(h);let g=Le(xe(Mt(o,n),Mt(f,Le(h,this.epsilon))),u);u.assign(g)}),this.iteration.assign(Le(this.iteration,1)),this.accBeta1.assign(xe(this.accBeta1,this.beta1))}),this.incrementIterations()}dispose(){this.accBeta1.dispose(),this.iteration.dispose(),this.accumulatedFirstMoment!=null&&Er(this.accumulatedFirstMoment.map(t=>t.variable)),this.accumulatedWeightedInfNorm!=null&&Er(this.accumulatedWeightedInfNorm.map(t=>t.variable))}async getWeights(){throw new Error("getWeights() is not implemented for Adamax yet.")}async setWeights(t){throw new Error("setWeights() is not implemented for Adamax yet.")}getConfig(){return{learningRate:this.learningRate,beta1:this.beta1,beta2:this.beta2,epsilon:this.epsilon,decay:this.decay}}static fromConfig(t,e){return new t(e.learningRate,e.beta1,e.beta2,e.epsilon,e.decay)}};var Hp=class extends xn{static get className(){return"SGD"}constructor(t){super(),this.learningRate=t,this.setLearningRate(t)}applyGradients(t){(Array.isArray(t)?t.map(n=>n.name):Object.keys(t)).forEach((n,o)=>{let s=Array.isArray(t)?t[o].tensor:t[n];if(s==null)return;let a=te.registeredVariables[n];Je(()=>{let u=Le(xe(this.c,s),a);a.assign(u)})}),this.incrementIterations()}setLearningRate(t){this.learningRate=t,this.c!=null&&this.c.dispose(),this.c=rS(yn(-t))}dispose(){this.c.dispose()}async getWeights(){return[await this.saveIterations()]}async setWeights(t){if(t=await this.extractIterations(t),t.length!==0)throw new Error("SGD optimizer does not have settable weights.")}getConfig(){return{learningRate:this.learningRate}}static fromConfig(t,e){return new t(e.learningRate)}};var Dh=class extends Hp{static get className(){return"Momentum"}constructor(t,e,n=!1){super(t),this.learningRate=t,this.momentum=e,this.useNesterov=n,this.accumulations=[],this.m=yn(this.momentum)}applyGradients(t){(Array.isArray(t)?t.map(n=>n.name):Object.keys(t)).forEach((n,o)=>{let s=te.registeredVariables[n];this.accumulations[o]==null&&(this.accumulations[o]={originalName:`${n}/momentum`,variable:Je(()=>Ur(s).variable(!1))});let a=this.accumulations[o].variable,u=Array.isArray(t)?t[o].tensor:t[n];u!=null&&Je(()=>{let l,i=Le(xe(this.m,a),u);this.useNesterov?l=Le(xe(this.c,Le(u,xe(i,this.m))),s):l=Le(xe(this.c,i),s),a.assign(i),s.assign(l)})}),this.incrementIterations()}dispose(){this.m.dispose(),this.accumulations!=null&&Er(this.accumulations.map(t=>t.variable))}setMomentum(t){this.momentum=t}async getWeights(){return[await this.saveIterations()].concat(this.accumulations.map(t=>({name:t.originalName,tensor:t.variable})))}async setWeights(t){t=await this.extractIterations(t);let e=!1;this.accumulations=t.map(n=>({originalName:n.name,variable:n.tensor.variable(e)}))}getConfig(){return{learningRate:this.learningRate,momentum:this.momentum,useNesterov:this.useNesterov}}static fromConfig(t,e){return new t(e.learningRate,e.momentum,e.useNesterov)}};var Bh=class extends xn{static get className(){return"RMSProp"}constructor(t,e=.9,n=0,o=null,s=!1){if(super(),this.learningRate=t,this.decay=e,this.momentum=n,this.epsilon=o,this.accumulatedMeanSquares=[],this.accumulatedMoments=[],this.accumulatedMeanGrads=[],this.centered=s,o==null&&(this.epsilon=te.backend.epsilon()),t==null)throw new Error("learningRate for RMSPropOptimizer must be defined.")}applyGradients(t){(Array.isArray(t)?t.map(n=>n.name):Object.keys(t)).forEach((n,o)=>{let s=te.registeredVariables[n],a=!1;this.accumulatedMeanSquares[o]==null&&(this.accumulatedMeanSquares[o]={originalName:`${n}/rms`,variable:Je(()=>Ur(s).variable(a))}),this.accumulatedMoments[o]==null&&(this.accumulatedMoments[o]={originalName:`${n}/momentum`,variable:Je(()=>Ur(s).variable(a))}),this.accumulatedMeanGrads[o]==null&&this.centered&&(this.accumulatedMeanGrads[o]={originalName:`${n}/mg`,variable:Je(()=>Ur(s).variable(a))});let u=Array.isArray(t)?t[o].tensor:t[n];if(u==null)return;let l=this.accumulatedMeanSquares[o].variable,i=this.accumulatedMoments[o].variable;Je(()=>{let c=Le(xe(l,this.decay),xe(Gr(u),1-this.decay));if(this.centered){let p=this.accumulatedMeanGrads[o].variable,f=Le(xe(p,this.decay),xe(u,1-this.decay)),m=Mt(xe(u,this.learningRate),wr(qt(c,Le(Gr(f),this.epsilon)))),d=Le(xe(i,this.momentum),m);l.assign(c),p.assign(f),i.assign(d);let h=qt(s,d);s.assign(h)}else{let p=Le(xe(l,this.decay),xe(Gr(u),1-this.decay)),f=Le(xe(i,this.momentum),Mt(xe(u,this.learningRate),wr(Le(p,this.epsilon))));l.assign(p),i.assign(f);let m=qt(s,f);s.assign(m)}})}),this.incrementIterations()}dispose(){this.accumulatedMeanSquares!=null&&Er(this.accumulatedMeanSquares.map(t=>t.variable)),this.accumulatedMeanGrads!=null&&this.centered&&Er(this.accumulatedMeanGrads.map(t=>t.variable)),this.accumulatedMoments!=null&&Er(this.accumulatedMoments.map(t=>t.variable))}async getWeights(){let t=[...this.accumulatedMeanSquares,...this.accumulatedMoments];return this.centered&&t.push(...this.accumulatedMeanGrads),[await this.saveIterations()].concat(t.map(e=>({name:e.originalName,tensor:e.variable})))}async setWeights(t){t=await this.extractIterations(t);let e=this.centered?t.length/3:t.length/2,n=!1;this.accumulatedMeanSquares=t.slice(0,e).map(o=>({originalName:o.name,variable:o.tensor.variable(n)})),this.accumulatedMoments=t.slice(e,e*2).map(o=>({originalName:o.name,variable:o.tensor.variable(n)})),this.centered&&(this.accumulatedMeanGrads=t.slice(e*2,e*3).map(o=>({originalName:o.name,variable:o.tensor.variable(n)})))}getConfig(){return{learningRate:this.learningRate,decay:this.decay,momentum:this.momentum,epsilon:this.epsilon,centered:this.centered}}static fromConfig(t,e){return new t(e.learningRate,e.decay,e.momentum,e.epsilon,e.centered)}};var Oz=[Sh,kh,vh,Eh,Dh,Bh,Hp];function nk(){for(let r of Oz)rk(r)}var Qz="model",zz=".json",Wz=".weights.bin";function ok(r){return new Promise(t=>setTimeout(t)).then(r)}var qp=class r{constructor(t){if(!me().getBool("IS_BROWSER"))throw new Error("browserDownloads() cannot proceed because the current environment is not a browser.");t.startsWith(r.URL_SCHEME)&&(t=t.slice(r.URL_SCHEME.length)),(t==null||t.length===0)&&(t=Qz),this.modelJsonFileName=t+zz,this.weightDataFileName=t+Wz}async save(t){if(typeof document>"u")throw new Error("Browser downloads are not supported in this environment since `document` is not present");let e=Rn.join(t.weightData),n=window.URL.createObjectURL(new Blob([e],{type:"application/octet-stream"}));if(t.modelTopology instanceof ArrayBuffer)throw new Error("BrowserDownloads.save() does not support saving model topology in binary formats yet.");{let o=[{paths:["./"+this.weightDataFileName],weights:t.weightSpecs}],s=fh(t,o),a=window.URL.createObjectURL(new Blob([JSON.stringify(s)],{type:"application/json"})),u=this.modelJsonAnchor==null?document.createElement("a"):this.modelJsonAnchor;if(u.download=this.modelJsonFileName,u.href=a,await ok(()=>u.dispatchEvent(new MouseEvent("click"))),t.weightData!=null){let l=this.weightDataAnchor==null?document.createElement("a"):this.weightDataAnchor;l.download=this.weightDataFileName,l.href=n,await ok(()=>l.dispatchEvent(new MouseEvent("click")))}return{modelArtifactsInfo:ui(t)}}}};qp.URL_SCHEME="downloads://";var Uz=r=>me().getBool("IS_BROWSER")&&!Array.isArray(r)&&r.startsWith(qp.URL_SCHEME)?Gz(r.slice(qp.URL_SCHEME.length)):null;Tn.registerSaveRouter(Uz);function Gz(r="model"){return new qp(r)}function uI(r,t,e,n){a(r),e=e??0,n=n??1,u(e,n);let o=0,s=l=>(l.then(i=>{let c=e+ ++o/r.length*(n-e);return t(c),i}),l);function a(l){le(l!=null&&Array.isArray(l)&&l.length>0,()=>"promises must be a none empty array")}function u(l,i){le(l>=0&&l<=1,()=>`Progress fraction must be in range [0, 1], but got startFraction ${l}`),le(i>=0&&i<=1,()=>`Progress fraction must be in range [0, 1], but got endFraction ${i}`),le(i>=l,()=>`startFraction must be no more than endFraction, but got startFraction ${l} and endFraction ${i}`)}return Promise.all(r.map(s))}async function sk(r,t){t==null&&(t={});let e=t.fetchFunc==null?me().platform.fetch:t.fetchFunc,n=r.map(p=>e(p,t.requestInit,{isBinary:!0})),u=(t.onProgress==null?await Promise.all(n):await uI(n,t.onProgress,0,.5)).map(p=>p.arrayBuffer());return t.onProgress==null?await Promise.all(u):await uI(u,t.onProgress,.5,1)}function ik(r,t){var e;let n=t.fetchFunc==null?me().platform.fetch:t.fetchFunc,o=0,s;return(e=t.onProgress)===null||e===void 0||e.call(t,0),new ReadableStream({pull:async a=>{for(var u;o<r.length;){s||(s=(await n(r[o],t.requestInit,{isBinary:!0})).body.getReader());let{done:l,value:i}=await s.read();if(l){o++,s=void 0,(u=t.onProgress)===null||u===void 0||u.call(t,o/r.length);continue}a.enqueue(i);return}a.close()}})}var Hz="application/octet-stream",qz="application/json",Fm=class{constructor(t,e){if(this.DEFAULT_METHOD="POST",e==null&&(e={}),this.weightPathPrefix=e.weightPathPrefix,this.weightUrlConverter=e.weightUrlConverter,e.fetchFunc!=null?(le(typeof e.fetchFunc=="function",()=>"Must pass a function that matches the signature of `fetch` (see https://developer.mozilla.org/en-US/docs/Web/API/Fetch_API)"),this.fetch=e.fetchFunc):this.fetch=me().platform.fetch,le(t!=null&&t.length>0,()=>"URL path for http must not be null, undefined or empty."),Array.isArray(t)&&le(t.length===2,()=>`URL paths for http must have a length of 2, (actual length is ${t.length}).`),this.path=t,e.requestInit!=null&&e.requestInit.body!=null)throw new Error("requestInit is expected to have no pre-existing body, but has one.");this.requestInit=e.requestInit||{},this.loadOptions=e}async save(t){if(t.modelTopology instanceof ArrayBuffer)throw new Error("BrowserHTTPRequest.save() does not support saving model topology in binary formats yet.");let e=Object.assign({method:this.DEFAULT_METHOD},this.requestInit);e.body=new FormData;let n=[{paths:["./model.weights.bin"],weights:t.weightSpecs}],o=fh(t,n);if(e.body.append("model.json",new Blob([JSON.stringify(o)],{type:qz}),"model.json"),t.weightData!=null){let a=Rn.join(t.weightData);e.body.append("model.weights.bin",new Blob([a],{type:Hz}),"model.weights.bin")}let s=await this.fetch(this.path,e);if(s.ok)return{modelArtifactsInfo:ui(t),responses:[s]};throw new Error(`BrowserHTTPRequest.save() failed due to HTTP response status ${s.status}.`)}async loadModelJSON(){let t=await this.fetch(this.path,this.requestInit);if(!t.ok)throw new Error(`Request to ${this.path} failed with status code ${t.status}. Please verify this URL points to the model JSON of the model to load.`);let e;try{e=await t.json()}catch{let a=`Failed to parse model JSON of response from ${this.path}.`;throw this.path.endsWith(".pb")?a+=" Your path contains a .pb file extension. Support for .pb models have been removed in TensorFlow.js 1.0 in favor of .json models. You can re-convert your Python TensorFlow model using the TensorFlow.js 1.0 conversion scripts or you can convert your.pb models with the 'pb2json'NPM script in the tensorflow/tfjs-converter repository.":a+=" Please make sure the server is serving valid JSON for this request.",new Error(a)}let n=e.modelTopology,o=e.weightsManifest;if(n==null&&o==null)throw new Error(`The JSON from HTTP path ${this.path} contains neither model topology or manifest for weights.`);return e}async load(){if(this.loadOptions.streamWeights)return this.loadStream();let t=await this.loadModelJSON();return mh(t,e=>this.loadWeights(e))}async loadStream(){let t=await this.loadModelJSON(),e=await this.getWeightUrls(t.weightsManifest),n=dh(t.weightsManifest),o=()=>ik(e,this.loadOptions);return Object.assign(Object.assign({},t),{weightSpecs:n,getWeightStream:o})}async getWeightUrls(t){let e=Array.isArray(this.path)?this.path[1]:this.path,[n,o]=Kz(e),s=this.weightPathPrefix||n,a=[],u=[];for(let l of t)for(let i of l.paths)this.weightUrlConverter!=null?u.push(this.weightUrlConverter(i)):a.push(s+i+o);return this.weightUrlConverter&&a.push(...await Promise.all(u)),a}async loadWeights(t){let e=await this.getWeightUrls(t),n=dh(t),o=await sk(e,this.loadOptions);return[n,o]}};Fm.URL_SCHEME_REGEX=/^https?:\/\//;function Kz(r){let t=r.lastIndexOf("/"),e=r.lastIndexOf("?"),n=r.substring(0,t),o=e>t?r.substring(e):"";return[n+"/",o]}function lI(r){return r.match(Fm.URL_SCHEME_REGEX)!=null}var ak=(r,t)=>{if(typeof fetch>"u"&&(t==null||t.fetchFunc==null))return null;{let e=!0;if(Array.isArray(r)?e=r.every(n=>lI(n)):e=lI(r),e)return uk(r,t)}return null};Tn.registerSaveRouter(ak);Tn.registerLoadRouter(ak);function uk(r,t){return new Fm(r,t)}var Rh={};us(Rh,{prepareAndValidate:()=>lk});function lk(r,t){let e=r.shape.length,n=t.shape.length;if(e<1)throw new Error(`tf.gatherND() expects the input to be rank 1 or higher, but the rank was ${e}.`);if(n<1)throw new Error(`tf.gatherND() expects the indices to be rank 1 or higher, but the rank was ${n}.`);if(t.dtype!=="int32")throw new Error(`tf.gatherND() expects the indices to be int32 type, but the dtype was ${t.dtype}.`);if(t.shape[n-1]>e)throw new Error(`index innermost dimension length must be <= tensor rank; saw: ${t.shape[n-1]} vs. ${e}`);if(or(r.shape)===0)throw new Error(`Requested more than 0 entries, but input is empty. Input shape: ${r.shape}.`);let o=t.shape,s=o[o.length-1],a=1;for(let p=0;p<o.length-1;++p)a*=o[p];let u=r.shape,l=o.slice();l.pop();let i=1;for(let p=s;p<e;++p)i*=u[p],l.push(u[p]);let c=[...cs(r.shape).map(p=>p/i),1].slice(0,s);return[l,a,i,c]}var Jt={};us(Jt,{assertParamsValid:()=>Xz,computeFlatOffset:()=>rW,computeOutShape:()=>Zz,getNormalizedAxes:()=>eW,isSliceContinous:()=>tW,maskToAxes:()=>Jz,parseSliceParams:()=>nW,sliceInfo:()=>oW,startForAxis:()=>Ak,startIndicesWithElidedDims:()=>dk,stopForAxis:()=>yk,stopIndicesWithElidedDims:()=>hk,stridesForAxis:()=>gk,stridesWithElidedDims:()=>pk});var cI=-2,Yz=-1;function Xz(r,t,e){let n=r.shape.length;le(n===t.length,()=>`Error in slice${n}D: Length of begin ${t} must match the rank of the array (${n}).`),le(n===e.length,()=>`Error in slice${n}D: Length of size ${e} must match the rank of the array (${n}).`);for(let o=0;o<n;++o)le(t[o]+e[o]<=r.shape[o],()=>`Error in slice${n}D: begin[${o}] + size[${o}] (${t[o]+e[o]}) would overflow input.shape[${o}] (${r.shape[o]})`)}function Jz(r){let t=[],e=0;for(;r>0;)r&1&&t.push(e),r/=2,e++;return t}function Zz(r,t,e){let n=[];for(let o=0;o<r.length;o++)n[o]=Math.ceil((t[o]-r[o])/e[o]);return n}function pk(r,t,e,n){let o=[...r];for(let s=o.length;s<n.length;s++)o.push(1);for(let s=0;s<e;s++)s===0?o[t]=1:(o.splice(t,0,1),o.pop());return o}function fk(r,t,e){return e<=r?e:e-(t-1)}function mk(r,t){let e=[];for(let n=0;n<r;n++)e.push(t+n);return e}function eW(r,t,e,n,o,s,a,u,l){let i=r.length,c=new Array(i),p=new Array(i),f=new Array(i);if(t.length&&e>0){let m=t[0],d=e+1;c=dk(a,m,d,n,r),p=hk(u,m,d,o,r),f=pk(s,m,d,r)}else for(let m=0;m<i;m++)c[m]=Ak(a,n,s,r,m,l),p[m]=yk(u,o,s,r,m,l),f[m]=gk(s,m,l);return{begin:c,end:p,strides:f}}function dk(r,t,e,n,o){let s=[...o],a=mk(e,t);for(let u=0;u<s.length;u++)if(a.indexOf(u)>-1)s[u]=0;else{let l=fk(t,e,u),i=n[l];r&1<<l&&(i=0),s[u]=i}return s}function hk(r,t,e,n,o){let s=[...o],a=mk(e,t);for(let u=0;u<s.length;u++)if(a.indexOf(u)>-1)s[u]=Number.MAX_SAFE_INTEGER;else{let l=fk(t,e,u),i=n[l];r&1<<l&&(i=Number.MAX_SAFE_INTEGER),s[u]=i}for(let u=0;u<s.length;u++){let l=o[u];s[u]<0&&(s[u]+=l),s[u]=np(0,s[u],o[u])}return s}function gk(r,t,e){let n=r[t];return(e&1<<t||n==null)&&(n=1),n}function Ak(r,t,e,n,o,s){let a=t[o],u=e[o]||1;(r&1<<o||s&1<<o||a==null)&&(u>0?a=Number.MIN_SAFE_INTEGER:a=Number.MAX_SAFE_INTEGER);let l=n[o];return a<0&&(a+=l),a=np(0,a,l-1),a}function yk(r,t,e,n,o,s){let a=t[o],u=e[o]||1;(r&1<<o||s&1<<o||a==null)&&(u>0?a=Number.MAX_SAFE_INTEGER:a=Number.MIN_SAFE_INTEGER);let l=n[o];return a<0&&(a+=l),u>0?a=np(0,a,l):a=np(-1,a,l-1),a}function tW(r,t,e){let n=e.length;for(let o=0;o<e.length;o++)if(e[o]>1){n=o;break}for(let o=n+1;o<e.length;o++)if(t[o]>0||e[o]!==r[o])return!1;return!0}function rW(r,t){let e=r.length>0?r[r.length-1]:1;for(let n=0;n<r.length-1;n++)e+=r[n]*t[n];return e}function nW(r,t,e){let n,o=r.shape.length;typeof t=="number"?n=[t,...new Array(o-1).fill(0)]:t.length<o?n=t.concat(new Array(o-t.length).fill(0)):n=t.slice(),n.forEach(a=>{le(a!==-1,()=>"slice() does not support negative begin indexing.")});let s;return e==null?s=new Array(o).fill(-1):typeof e=="number"?s=[e,...new Array(o-1).fill(-1)]:e.length<o?s=e.concat(new Array(o-e.length).fill(-1)):s=e,s=s.map((a,u)=>a>=0?a:(le(a===-1,()=>`Negative size values should be exactly -1 but got ${a} for the slice() size at index ${u}.`),r.shape[u]-n[u])),[n,s]}function oW(r,t,e,n,o,s,a,u,l){let i;if(n==null?(i=new Array(t.length),i.fill(1)):i=n,a!=null&&(a&a-1)!==0)throw new Error("Multiple ellipses in slice is not allowed.");let c=!1,p={dims:i.length,numAddAxisAfterEllipsis:0,begin:t.slice(),end:e.slice(),strides:i.slice(),beginMask:o,endMask:s,ellipsisMask:a,newAxisMask:u,shrinkAxisMask:l};for(let x=0;x<p.dims;x++)c&&(1<<x&u)!==0&&p.numAddAxisAfterEllipsis++,1<<x&a&&(c=!0);c||(p.ellipsisMask|=1<<p.dims,p.dims++);let f={dims:r.length,beginMask:0,endMask:0,beginValid:!1,endValid:!1};sW(p,f);let m=!0,d=!0,h=!0,g=[],A=[];for(let x=0;x<r.length;++x){if(f.strides[x]===0)throw Error(`strides[${x}] must be non-zero`);let w=!!(f.shrinkAxisMask&1<<x),b=r[x];if(b===-1){g.push(w?1:-1);continue}let k=[f.beginMask&1<<x,f.endMask&1<<x],E=[f.strides[x]>0?0:-1,f.strides[x]>0?b:b-1];if(w&&f.strides[x]<=0)throw Error("only stride 1 allowed on non-range indexing.");h=h&&f.strides[x]===1;let T=!!(f.beginMask&1<<x&&f.endMask&1<<x);if(f.beginValid&&f.endValid){if(w){let _=f.begin[x]<0?b+f.begin[x]:f.begin[x];if(f.begin[x]=_,f.end[x]=f.begin[x]+1,_<0||_>=b)throw Error(`slice index ${f.begin[x]} of dimension ${x} out of bounds.`)}else f.begin[x]=ck(f.begin[x],0,f.strides[x],b,k,E),f.end[x]=ck(f.end[x],1,f.strides[x],b,k,E);let D=f.strides[x]===1&&f.begin[x]===0&&f.end[x]===b;m=m&&D,d=d&&(x===0&&f.strides[x]===1||D)}else m=m&&f.strides[x]===1&&T,d=d&&(x===0&&f.strides[x]===1||T);let N,v=!1;if(f.beginValid&&f.endValid?(N=f.end[x]-f.begin[x],v=!0):w?(N=1,v=!0):T&&b>=0&&(f.strides[x]<0?N=-b:N=b,v=!0),v){let D;N===0||N<0!=f.strides[x]<0?D=0:D=Math.trunc(N/f.strides[x])+(N%f.strides[x]!==0?1:0),g.push(D)}else g.push(-1)}for(let x=0;x<f.finalShapeGatherIndices.length;++x){let w=f.finalShapeGatherIndices[x];w>=0?A.push(g[w]):w===cI&&A.push(1)}return{finalShapeSparse:A.filter((x,w)=>f.finalShapeGatherIndices[w]!==cI),finalShape:A,isIdentity:m,sliceDim0:d,isSimpleSlice:h,begin:f.begin,end:f.end,strides:f.strides}}function sW(r,t){t.beginMask=0,t.endMask=0,t.shrinkAxisMask=0;let e=0;t.beginValid=r.begin!=null,t.endValid=r.end!=null,t.begin=new Array(t.dims),t.end=new Array(t.dims),t.strides=new Array(t.dims),t.finalShapeGatherIndices=[],t.finalShapeGatherIndicesSparse=[],t.inputShapeGatherIndicesSparse=new Array(t.dims);for(let n=0;n<r.dims;n++)if(1<<n&r.ellipsisMask){let o=Math.min(t.dims-(r.dims-n)+1+r.numAddAxisAfterEllipsis,t.dims);for(;e<o;e++)t.begin[e]=0,t.end[e]=0,t.strides[e]=1,t.beginMask|=1<<e,t.endMask|=1<<e,t.finalShapeGatherIndices.push(e),t.finalShapeGatherIndicesSparse.push(-1),t.inputShapeGatherIndicesSparse[e]=n}else if(1<<n&r.newAxisMask)t.finalShapeGatherIndices.push(cI),t.finalShapeGatherIndicesSparse.push(-1);else{if(e===t.begin.length)throw Error(`Index out of range using input dim ${e}; input has only ${t.dims} dims, ${t.begin.length}.`);r.begin!=null&&(t.begin[e]=r.begin[n]),r.end!=null&&(t.end[e]=r.end[n]),t.strides[e]=r.strides[n],r.beginMask&1<<n&&(t.beginMask|=1<<e),r.endMask&1<<n&&(t.endMask|=1<<e),r.shrinkAxisMask&1<<n?(t.finalShapeGatherIndices.push(Yz),t.finalShapeGatherIndicesSparse.push(-1),t.shrinkAxisMask|=1<<e):(t.finalShapeGatherIndices.push(e),t.finalShapeGatherIndicesSparse.push(n)),t.inputShapeGatherIndicesSparse[e]=n,e++}}function ck(r,t,e,n,o,s){if(o[t])return e>0?s[t]:s[t+1&1];{let a=r<0?n+r:r;return a<s[0]?s[0]:a>s[1]?s[1]:a}}var C={};us(C,{ERF_A1:()=>bW,ERF_A2:()=>CW,ERF_A3:()=>SW,ERF_A4:()=>kW,ERF_A5:()=>vW,ERF_P:()=>wW,PARALLELIZE_THRESHOLD:()=>Th,RowPartitionType:()=>ys,SELU_SCALE:()=>IW,SELU_SCALEALPHA:()=>xW,applyActivation:()=>Rz,assertAndGetBroadcastShape:()=>Up,assertAxesAreInnerMostDims:()=>GQ,assertParamsConsistent:()=>iW,assignToTypedArray:()=>_W,axesAreInnerMostDims:()=>Ux,calculateShapes:()=>jS,checkEinsumDimSizes:()=>LW,checkPadOnDimRoundingMode:()=>km,combineLocations:()=>vS,combineRaggedTensorToTensorShapes:()=>uW,complexWithEvenIndex:()=>BW,complexWithOddIndex:()=>RW,computeConv2DInfo:()=>Px,computeConv3DInfo:()=>IS,computeDefaultPad:()=>$x,computeDilation2DInfo:()=>CQ,computeOptimalWindowSize:()=>fW,computeOutAndReduceShapes:()=>UQ,computeOutShape:()=>aW,computePool2DInfo:()=>SQ,computePool3DInfo:()=>kQ,convertConv2DDataFormat:()=>wS,decodeEinsumEquation:()=>PW,eitherStridesOrDilationsAreOne:()=>Lx,expandShapeToKeepDim:()=>Gx,exponent:()=>MW,exponents:()=>NW,fromStringArrayToUint8:()=>sU,fromUint8ToStringArray:()=>oU,getAxesPermutation:()=>VQ,getBroadcastDims:()=>SS,getComplexWithIndex:()=>TW,getEinsumComputePath:()=>OW,getEinsumPermutation:()=>$W,getFusedBiasGradient:()=>Bz,getFusedDyActivation:()=>Dz,getImageCenter:()=>mW,getInnerMostAxes:()=>qQ,getPermuted:()=>hW,getRaggedRank:()=>cW,getReductionAxes:()=>yh,getReshaped:()=>dW,getReshapedPermuted:()=>gW,getRowPartitionTypesHelper:()=>lW,getSliceBeginCoords:()=>AW,getSliceSize:()=>yW,getSparseFillEmptyRowsIndicesDenseShapeMismatch:()=>UW,getSparseFillEmptyRowsNegativeIndexErrorMessage:()=>GW,getSparseFillEmptyRowsOutOfRangeIndexErrorMessage:()=>VW,getSparseReshapeEmptyTensorZeroOutputDimErrorMessage:()=>KW,getSparseReshapeInputOutputMismatchErrorMessage:()=>YW,getSparseReshapeInputOutputMultipleErrorMessage:()=>jW,getSparseReshapeMultipleNegativeOneOutputDimErrorMessage:()=>HW,getSparseReshapeNegativeOutputDimErrorMessage:()=>qW,getSparseSegmentReductionIndicesOutOfRangeErrorMessage:()=>eU,getSparseSegmentReductionNegativeSegmentIdsErrorMessage:()=>XW,getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage:()=>JW,getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage:()=>ZW,getUndoAxesPermutation:()=>HQ,isIdentityPermutation:()=>QW,log:()=>FO,mergeRealAndImagArrays:()=>EW,prepareAndValidate:()=>lk,prepareSplitSize:()=>WW,segment_util:()=>fI,shouldFuse:()=>Tz,slice_util:()=>Jt,splitRealAndImagArrays:()=>DW,stridesOrDilationsArePositive:()=>Ah,tupleValuesAreOne:()=>Fx,upcastType:()=>ir,validateDefaultValueShape:()=>pW,validateInput:()=>KS,validateUpdateShape:()=>sI,warn:()=>hs});function iW(r,t){let e=r[0].length;r.forEach((o,s)=>{le(o.length===e,()=>`Error in concat${e}D: rank of tensors[${s}] must be the same as the rank of the rest (${e})`)}),le(t>=0&&t<e,()=>`Error in concat${e}D: axis must be between 0 and ${e-1}.`);let n=r[0];r.forEach((o,s)=>{for(let a=0;a<e;a++)le(a===t||o[a]===n[a],()=>`Error in concat${e}D: Shape of tensors[${s}] (${o}) does not match the shape of the rest (${n}) along the non-concatenated axis ${s}.`)})}function aW(r,t){let e=r[0].slice();for(let n=1;n<r.length;n++)e[t]+=r[n][t];return e}var ys;(function(r){r[r.FIRST_DIM_SIZE=0]="FIRST_DIM_SIZE",r[r.VALUE_ROWIDS=1]="VALUE_ROWIDS",r[r.ROW_LENGTHS=2]="ROW_LENGTHS",r[r.ROW_SPLITS=3]="ROW_SPLITS",r[r.ROW_LIMITS=4]="ROW_LIMITS",r[r.ROW_STARTS=5]="ROW_STARTS"})(ys||(ys={}));function uW(r,t,e){let n=new Array;if(e==null&&t==null)return n;if(t==null)for(;n.length<r+e.length;)n.push(-1);else n=t.slice();if(e==null)return n;if(r+e.length!==n.length)throw new Error(`rt input.shape and shape=${t} are incompatible: rt input.rank = ${r+e.length}, but shape.rank = ${n.length}`);for(let o=1;o<e.length;++o){let s=e[o],a=n[n.length-e.length+o],u=n[a];if(s>=0)if(u>=0){if(u!==s)throw new Error(`rt input.shape and shape=${t} are incompatible: rt input.shape[${o+r}] = ${s} but shape[${o+r}] = ${u}`)}else n[a]=s}return n}function lW(r){let t={FIRST_DIM_SIZE:ys.FIRST_DIM_SIZE,VALUE_ROWIDS:ys.VALUE_ROWIDS,ROW_LENGTHS:ys.ROW_LENGTHS,ROW_SPLITS:ys.ROW_SPLITS,ROW_LIMITS:ys.ROW_LIMITS,ROW_STARTS:ys.ROW_STARTS},e=[];for(let n of r)if(n in t)e.push(t[n]);else break;return e}function cW(r){return r.length===0?0:r[0]===ys.FIRST_DIM_SIZE?r.length-1:r.length}function pW(r,t){if(r==null||t==null)return;let e=r.length,n=t.length;if(e>=n)throw new Error(`defaultValue.shape=${r} and ragged tensor flatValues.shape=${t}, are incompatible: defaultValue.rank = ${e} must be less than ragged tensor input flatValues.rank = ${n})`);for(let o=0;o<Math.min(e,n-1);++o){let s=r[o],a=t[o+1];if(s>=0&&a>=0&&s!==1&&s!==a)throw new Error(`defaultValue.shape=${r}, and ragged tensor input flatValues.shape=${t} are incompatible: defaultValue.shape[${o-r.length}] = ${s} but ragged tensor input.flatValues.shape[${o-r.length}] = ${a}`)}}var Th=30;function fW(r){return r<=Th?r:ap(r,Math.floor(Math.sqrt(r)))}function mW(r,t,e){let n=e*(typeof r=="number"?r:r[0]),o=t*(typeof r=="number"?r:r[1]);return[n,o]}function dW(r,t,e,n=!0){let o=[];if(n)o=o.concat(t.slice(0)),o.push(r[0]/e),o=o.concat(r.slice(1));else{o=o.concat(r[0]);let s=t.length;for(let a=0;a<s;++a)o=o.concat([r[a+1]/t[a],t[a]]);o=o.concat(r.slice(s+1))}return o}function hW(r,t,e=!0){let n=[];if(e){n.push(t);for(let o=t+1;o<r;++o)o<=2*t?(n.push(o),n.push(o-(t+1))):n.push(o)}else{let o=[],s=[];for(let a=1;a<r;++a)a>=t*2+1||a%2===1?s.push(a):o.push(a);n.push(...o),n.push(0),n.push(...s)}return n}function gW(r,t,e,n=!0){let o=[];n?o.push(r[0]/e):o.push(r[0]*e);for(let s=1;s<r.length;++s)s<=t.length?n?o.push(t[s-1]*r[s]):o.push(r[s]/t[s-1]):o.push(r[s]);return o}function AW(r,t){let e=[0];for(let n=0;n<t;++n)e.push(r[n][0]);return e}function yW(r,t,e){let n=r.slice(0,1);for(let o=0;o<e;++o)n.push(r[o+1]-t[o][0]-t[o][1]);return n}var xW=1.7580993408473768,IW=1.0507009873554805;var wW=.3275911,bW=.254829592,CW=-.284496736,SW=1.421413741,kW=-1.453152027,vW=1.061405429;function EW(r,t){if(r.length!==t.length)throw new Error(`Cannot merge real and imag arrays of different lengths. real:${r.length}, imag: ${t.length}.`);let e=new Float32Array(r.length*2);for(let n=0;n<e.length;n+=2)e[n]=r[n/2],e[n+1]=t[n/2];return e}function DW(r){let t=new Float32Array(r.length/2),e=new Float32Array(r.length/2);for(let n=0;n<r.length;n+=2)t[n/2]=r[n],e[n/2]=r[n+1];return{real:t,imag:e}}function BW(r){let t=Math.ceil(r.length/4),e=new Float32Array(t),n=new Float32Array(t);for(let o=0;o<r.length;o+=4)e[Math.floor(o/4)]=r[o],n[Math.floor(o/4)]=r[o+1];return{real:e,imag:n}}function RW(r){let t=Math.floor(r.length/4),e=new Float32Array(t),n=new Float32Array(t);for(let o=2;o<r.length;o+=4)e[Math.floor(o/4)]=r[o],n[Math.floor(o/4)]=r[o+1];return{real:e,imag:n}}function TW(r,t){let e=r[t*2],n=r[t*2+1];return{real:e,imag:n}}function _W(r,t,e,n){r[n*2]=t,r[n*2+1]=e}function NW(r,t){let e=new Float32Array(r/2),n=new Float32Array(r/2);for(let o=0;o<Math.ceil(r/2);o++){let s=(t?2:-2)*Math.PI*(o/r);e[o]=Math.cos(s),n[o]=Math.sin(s)}return{real:e,imag:n}}function MW(r,t,e){let n=(e?2:-2)*Math.PI*(r/t),o=Math.cos(n),s=Math.sin(n);return{real:o,imag:s}}var pI="->",FW=/->/g,xk=",",Ik="...";function PW(r,t){r=r.replace(/\s/g,"");let e=(r.length-r.replace(FW,"").length)/pI.length;if(e<1)throw new Error("Equations without an arrow are not supported.");if(e>1)throw new Error(`Equation must contain exactly one arrow ("${pI}").`);let[n,o]=r.split(pI);le(n.indexOf(Ik)===-1,()=>`The ellipsis notation ("${Ik}") is not supported yet.`);let s=n.split(xk),a=s.length;if(t!==a)throw new Error(`Expected ${a} input tensors, received ${t}`);if(a>2)throw new Error("Support for more than 2 input tensors is not implemented yet.");let u=[];for(let f=0;f<o.length;++f){let m=o[f];if(!s.some(d=>d.indexOf(m)!==-1))throw new Error(`Output subscripts contain the label ${m} not present in the input subscripts.`);u.indexOf(m)===-1&&u.push(m)}for(let f=0;f<n.length;++f){let m=n[f];u.indexOf(m)===-1&&m!==xk&&u.push(m)}let l=new Array(s.length);for(let f=0;f<a;++f){if(new Set(s[f].split("")).size!==s[f].length)throw new Error(`Found duplicate axes in input component ${s[f]}. Support for duplicate axes in input is not implemented yet.`);l[f]=[];for(let m=0;m<s[f].length;++m)l[f].push(u.indexOf(s[f][m]))}let i=u.length,c=o.length,p=[];for(let f=c;f<i;++f)p.push(f);return{allDims:u,summedDims:p,idDims:l}}function $W(r,t){let e=new Array(r);e.fill(-1);for(let o=0;o<t.length;++o)e[t[o]]=o;let n=[];for(let o=0;o<r;++o)e[o]===-1&&n.push(o);return e=e.filter(o=>o!==-1),{permutationIndices:e,expandDims:n}}function LW(r,t,e){let n=new Array(r);for(let o=0;o<e.length;++o){let s=e[o].shape;for(let a=0;a<t[o].length;++a)n[t[o][a]]===void 0?n[t[o][a]]=s[a]:le(n[t[o][a]]===s[a],()=>`Expected dimension ${n[t[o][a]]} at axis ${a} of input shaped ${JSON.stringify(s)}, but got dimension ${s[a]}`)}}function OW(r,t){let e=r,n=[],o=0;r.length===0&&e.push(-1),o=r.length+1;for(let a=0;a<o;++a)n.push([]);let s=[];for(let a=0;a<e.length;++a){let u=e[a],l=zW(t,u);for(let i of l)s.indexOf(i)===-1&&(n[a].push(i),s.push(i))}return{path:e,steps:n}}function QW(r){return r.every((t,e)=>t===e)}function zW(r,t){let e=[];for(let n=0;n<r.length;++n)(r[n].length===0||r[n].indexOf(t)!==-1||t===-1)&&e.push(n);return e}function WW(r,t,e=0){let n=[];if(typeof t=="number")le(r.shape[e]%t===0,()=>"Number of splits must evenly divide the axis."),n=new Array(t).fill(r.shape[e]/t);else{let o=t.reduce((a,u)=>(u===-1&&(a+=1),a),0);le(o<=1,()=>"There should be only one negative value in split array.");let s=t.indexOf(-1);if(s!==-1){let a=t.reduce((u,l)=>l>0?u+l:u);t[s]=r.shape[e]-a}le(r.shape[e]===t.reduce((a,u)=>a+u),()=>"The sum of sizes must match the size of the axis dimension."),n=t}return n}function UW(r){return`Received SparseTensor with denseShape[0] = 0 but
  indices.shape[0] = ${r}`}function GW(r,t){return`indices(${r}, 0) is invalid: ${t} < 0`}function VW(r,t,e){return`indices(${r}, 0) is invalid: ${t} >= ${e}`}function HW(r,t){return`only one output dimension may be -1, not both ${r} and ${t}`}function qW(r,t){return`size ${r} must be non-negative, not ${t}`}function KW(){return"reshape cannot infer the missing input size for an empty tensor unless all specified input sizes are non-zero"}function jW(r,t){let e=or(r),n=or(t);return`Input to reshape is a SparseTensor with ${e}
  dense values, but the requested shape requires a multiple of ${n}. inputShape=${r} outputShape= ${t}`}function YW(r,t){let e=or(r),n=or(t);return`Input to reshape is a tensor with ${e} dense values, but the requested shape has ${n}. inputShape=${r} outputShape=${t}`}function XW(){return"segment ids must be >= 0"}function JW(){return"segment ids are not increasing"}function ZW(r,t){return`Segment id ${r} out of range [0, ${t}), possibly because segmentIds input is not sorted.`}function eU(r,t,e){return`Bad: indices[${r}] == ${t} out of range [0, ${e})`}var fI={};us(fI,{collectGatherOpShapeInfo:()=>nU,computeOutShape:()=>rU,segOpComputeOptimalWindowSize:()=>tU});function tU(r,t){let e=!1,n;for(r<=Th?(n=r,e=!0):n=ap(r,Math.floor(Math.sqrt(r)));!e;)n>t||n===r?e=!0:n=ap(r,n+1);return n}function rU(r,t,e){let n=[],o=r.length;for(let s=0;s<o;s++)s!==t?n.push(r[s]):n.push(e);return n}function nU(r,t,e,n){let o=t.shape.length,s=r.shape.length;if(n!==0&&(n<-o||n>o))throw new Error(`Expect batchDims in the range of [-${o}, ${o}], but got ${n}`);if(n<0&&(n+=o),n>s)throw new Error(`batchDims (${n}) must be less than rank(x) (
    ${s}).`);if(e<n)throw new Error(`batchDims (${n}) must be less than or equal to axis (${e}).`);for(let p=0;p<n;++p)if(r.shape[p]!==t.shape[p])throw new Error(`x.shape[${p}]: ${r.shape[p]} should be equal to indices.shape[${p}]: ${t.shape[p]}.`);let a=r.shape[e],u=[],l=1,i=1,c=1;for(let p=0;p<n;++p)u.push(r.shape[p]),l*=r.shape[p];for(let p=n;p<e;p++)u.push(r.shape[p]),i*=r.shape[p];for(let p=n;p<o;p++)u.push(t.shape[p]);for(let p=e+1;p<s;p++)u.push(r.shape[p]),c*=r.shape[p];return{batchSize:l,sliceSize:c,outerSize:i,dimSize:a,outputShape:u}}function oU(r){try{return r.map(t=>$p(t))}catch(t){throw new Error(`Failed to decode encoded string bytes into utf-8, error: ${t}`)}}function sU(r){return r.map(t=>Pp(t))}var Mn={};us(Mn,{nonMaxSuppressionV3Impl:()=>ZS,nonMaxSuppressionV4Impl:()=>ek,nonMaxSuppressionV5Impl:()=>tk,whereImpl:()=>YS});nk();function se(r,t){Array.isArray(r)||(r=[r]),r.forEach(e=>{e!=null&&I.assert(e.dtype!=="complex64",()=>`${t} does not support complex64 tensors in the CPU backend.`)})}var aU=Mn.whereImpl,Pm=class r extends Qo{nextDataId(){return r.nextDataId++}constructor(){super(),this.blockSize=48,this.firstUse=!0,this.data=new zs(this,Bt())}write(t,e,n){this.firstUse&&(this.firstUse=!1,me().get("IS_NODE")&&C.warn(`
============================
Hi, looks like you are running TensorFlow.js in Node.js. To speed things up dramatically, install our node backend, visit https://github.com/tensorflow/tfjs-node for more details. 
============================`));let o={id:this.nextDataId()};return this.data.set(o,{values:t,dtype:n,refCount:1}),o}makeTensorInfo(t,e,n){let o;if(e==="string"&&n!=null&&n.length>0&&I.isString(n[0])){let s=n.map(a=>I.encodeString(a));o=this.write(s,t,e)}else o=this.write(n,t,e);return{dataId:o,shape:t,dtype:e}}refCount(t){return this.data.has(t)?this.data.get(t).refCount:0}incRef(t){let e=this.data.get(t);e.refCount++}decRef(t){if(this.data.has(t)){let e=this.data.get(t);e.refCount--}}move(t,e,n,o,s){this.data.set(t,{values:e,dtype:o,refCount:s})}numDataIds(){return this.data.numDataIds()}async read(t){return this.readSync(t)}readSync(t){let{dtype:e,complexTensorInfos:n}=this.data.get(t);if(e==="complex64"){let o=this.readSync(n.real.dataId),s=this.readSync(n.imag.dataId);return C.mergeRealAndImagArrays(o,s)}return I.convertBackendValuesAndArrayBuffer(this.data.get(t).values,e)}bufferSync(t){let e=this.readSync(t.dataId);if(t.dtype==="string")try{let n=e.map(o=>I.decodeString(o));return _e(t.shape,t.dtype,n)}catch{throw new Error("Failed to decode encoded string bytes into utf-8")}return _e(t.shape,t.dtype,e)}makeOutput(t,e,n){return Bt().makeTensorFromTensorInfo(this.makeTensorInfo(e,n,t),this)}disposeData(t,e=!1){if(this.data.has(t)){if(this.data.get(t).refCount--,!e&&this.data.get(t).refCount>0)return!1;let{complexTensorInfos:n}=this.data.get(t);n!=null&&(this.disposeData(n.real.dataId,!0),this.disposeData(n.imag.dataId,!0)),this.data.delete(t)}return!0}disposeIntermediateTensorInfo(t){this.disposeData(t.dataId)}async time(t){let e=I.now();return t(),{kernelMs:I.now()-e}}memory(){return{unreliable:!0,reasons:["The reported memory is an upper bound. Due to automatic garbage collection, the true allocated memory may be less."]}}where(t){se([t],"where");let e=this.readSync(t.dataId);return aU(t.shape,e)}dispose(){}floatPrecision(){return 32}epsilon(){return super.epsilon()}};Pm.nextDataId=0;var WI={};us(WI,{addImpl:()=>hI,bincountImpl:()=>Yp,bincountReduceImpl:()=>_h,bitwiseAndImpl:()=>gI,castImpl:()=>dI,ceilImpl:()=>AI,concatImpl:()=>zl,equalImpl:()=>yI,expImpl:()=>II,expm1Impl:()=>bI,floorDivImpl:()=>SI,floorImpl:()=>CI,gatherNdImpl:()=>Nh,gatherV2Impl:()=>Mh,greaterEqualImpl:()=>vI,greaterImpl:()=>kI,lessEqualImpl:()=>DI,lessImpl:()=>EI,linSpaceImpl:()=>Fh,logImpl:()=>BI,maxImpl:()=>Ph,maximumImpl:()=>RI,minimumImpl:()=>TI,multiplyImpl:()=>$m,negImpl:()=>_I,notEqualImpl:()=>NI,prodImpl:()=>MI,raggedGatherImpl:()=>$h,raggedRangeImpl:()=>Lh,raggedTensorToTensorImpl:()=>Oh,rangeImpl:()=>Ul,rsqrtImpl:()=>PI,scatterImpl:()=>qo,sigmoidImpl:()=>Xk,simpleAbsImpl:()=>mI,sliceImpl:()=>Gl,sparseFillEmptyRowsImpl:()=>Qh,sparseReshapeImpl:()=>zh,sparseSegmentReductionImpl:()=>Zp,sqrtImpl:()=>ev,squaredDifferenceImpl:()=>LI,staticRegexReplaceImpl:()=>OI,stridedSliceImpl:()=>Wh,stringNGramsImpl:()=>Vl,stringSplitImpl:()=>Hl,stringToHashBucketFastImpl:()=>ql,subImpl:()=>zI,tileImpl:()=>Uh,topKImpl:()=>Gh,transposeImpl:()=>Jp,uniqueImpl:()=>Kl});function mI(r){let t=new Float32Array(r.length);for(let e=0;e<r.length;++e)t[e]=Math.abs(r[e]);return t}var uU=r=>{let{x:t}=r.inputs,e=r.backend;se(t,"abs");let n=new Float32Array(I.sizeFromShape(t.shape)),o=e.data.get(t.dataId).values;return n=mI(o),e.makeOutput(n,t.shape,t.dtype)},wk={kernelName:"Abs",backendName:"cpu",kernelFunc:uU};function et(r){return(t,e,n,o,s)=>{let a=C.assertAndGetBroadcastShape(t,e),u=a.length,l=I.computeStrides(a),i=I.sizeFromShape(a),c=I.getTypedArrayFromDType(s,i),p=t.length,f=e.length,m=I.computeStrides(t),d=I.computeStrides(e),h=C.getBroadcastDims(t,a),g=C.getBroadcastDims(e,a);if(h.length+g.length===0)for(let A=0;A<c.length;++A)c[A]=r(n[A%n.length],o[A%o.length]);else for(let A=0;A<c.length;++A){let y=I.indexToLoc(A,u,l),x=y.slice(-p);h.forEach(E=>x[E]=0);let w=I.locToIndex(x,p,m),b=y.slice(-f);g.forEach(E=>b[E]=0);let k=I.locToIndex(b,f,d);c[A]=r(n[w],o[k])}return[c,a]}}function br(r){let{inputs:t,backend:e}=r,{real:n,imag:o}=t,s=e.data.get(n.dataId).values,a=e.data.get(o.dataId).values,u=e.makeTensorInfo(n.shape,"complex64"),l=e.data.get(u.dataId);return l.complexTensorInfos={real:e.makeTensorInfo(n.shape,"float32",s),imag:e.makeTensorInfo(o.shape,"float32",a)},u}var bk={kernelName:gp,backendName:"cpu",kernelFunc:br};function Kp(r,t,e="float32"){if(e==="complex64"){let o=Kp(r,t,"float32"),s=Kp(r,t,"float32");return br({inputs:{real:o,imag:s},backend:r})}let n=I.makeZerosTypedArray(I.sizeFromShape(t),e);return r.makeTensorInfo(t,e,n)}function Vr(r){let{inputs:t,backend:e}=r,{x:n}=t;return e.incRef(n.dataId),{dataId:n.dataId,shape:n.shape,dtype:n.dtype}}var Ck={kernelName:ms,backendName:"cpu",kernelFunc:Vr};function Ao(r){let{inputs:t,backend:e}=r,{input:n}=t,o=e.data.get(n.dataId).complexTensorInfos.real,s=e.data.get(o.dataId).values;return e.makeTensorInfo(o.shape,o.dtype,s)}var Sk={kernelName:Yd,backendName:"cpu",kernelFunc:Ao};function dI(r,t,e,n){if(n==="int32"){let o=Int32Array.from(r);return[t,"int32",o]}if(n==="bool"){let o=I.toTypedArray([0],e),[s,a]=et((u,l)=>u!==l?1:0)(t,[],r,o,"bool");return[a,"bool",s]}throw new Error(`Error in Cast: failed to cast ${e} to ${n}`)}function yo(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{dtype:s}=n;if(s==="complex64"){if(o.dtype==="complex64")return Vr({inputs:{x:o},backend:e});let c=Kp(e,o.shape,o.dtype),p=yo({inputs:{x:o},backend:e,attrs:{dtype:"float32"}}),f=br({inputs:{real:p,imag:c},backend:e});return e.disposeIntermediateTensorInfo(c),e.disposeIntermediateTensorInfo(p),f}if(o.dtype==="complex64"){let c=Ao({inputs:{input:o},backend:e}),p=yo({inputs:{x:c},backend:e,attrs:{dtype:s}});return e.disposeIntermediateTensorInfo(c),p}if(!I.hasEncodingLoss(o.dtype,s)){let c=Vr({inputs:{x:o},backend:e});return{dataId:c.dataId,shape:c.shape,dtype:s}}let a=e.data.get(o.dataId).values,[u,l,i]=dI(a,o.shape,o.dtype,s);return e.makeTensorInfo(u,l,i)}var kk={kernelName:ps,backendName:"cpu",kernelFunc:yo};function lt(r,t,e,n){return e==null?({inputs:o,backend:s})=>{let{a,b:u}=o,l=s;se([a,u],r);let i=l.data.get(a.dataId).values,c=l.data.get(u.dataId).values,p=a.dtype==="string"?C.fromUint8ToStringArray(i):i,f=a.dtype==="string"?C.fromUint8ToStringArray(c):c,m=n||a.dtype,[d,h]=t(a.shape,u.shape,p,f,m);return l.makeTensorInfo(h,m,d)}:({inputs:o,backend:s})=>{let{a,b:u}=o,l=s;if(a.dtype==="complex64"||u.dtype==="complex64"){let i=yo({inputs:{x:a},backend:l,attrs:{dtype:"complex64"}}),c=l.data.get(i.dataId),p=c.complexTensorInfos.real,f=c.complexTensorInfos.imag,m=l.data.get(p.dataId).values,d=l.data.get(f.dataId).values,h=yo({inputs:{x:u},backend:l,attrs:{dtype:"complex64"}}),g=l.data.get(h.dataId),A=g.complexTensorInfos.real,y=g.complexTensorInfos.imag,x=l.data.get(A.dataId).values,w=l.data.get(y.dataId).values,[b,k,E]=e(a.shape,u.shape,m,d,x,w),T=l.makeTensorInfo(E,"float32",b),N=l.makeTensorInfo(E,"float32",k),v=br({inputs:{real:T,imag:N},backend:l});return l.disposeIntermediateTensorInfo(i),l.disposeIntermediateTensorInfo(h),l.disposeIntermediateTensorInfo(T),l.disposeIntermediateTensorInfo(N),v}else{let i=l.data.get(a.dataId).values,c=l.data.get(u.dataId).values,p=n||a.dtype,[f,m]=t(a.shape,u.shape,i,c,p);return l.makeTensorInfo(m,p,f)}}}function jp(r){return(t,e,n,o,s,a)=>{let u=C.assertAndGetBroadcastShape(t,e),l=I.sizeFromShape(u),i=u.length,c=I.computeStrides(u),p=I.getTypedArrayFromDType("float32",l),f=I.getTypedArrayFromDType("float32",l),m=C.getBroadcastDims(t,u),d=C.getBroadcastDims(e,u),h=C.mergeRealAndImagArrays(n,o),g=C.mergeRealAndImagArrays(s,a),A=t.length,y=I.computeStrides(t),x=e.length,w=I.computeStrides(e);if(m.length+d.length===0)for(let b=0;b<p.length;b++){let k=b%h.length,E=b%g.length,T=r(h[k*2],h[k*2+1],g[E*2],g[E*2+1]);p[b]=T.real,f[b]=T.imag}else for(let b=0;b<p.length;b++){let k=I.indexToLoc(b,i,c),E=k.slice(-A);m.forEach(_=>E[_]=0);let T=I.locToIndex(E,A,y),N=k.slice(-x);d.forEach(_=>N[_]=0);let v=I.locToIndex(N,x,w),D=r(h[T*2],h[T*2+1],g[v*2],g[v*2+1]);p[b]=D.real,f[b]=D.imag}return[p,f,u]}}var hI=et(((r,t)=>r+t)),lU=jp(((r,t,e,n)=>({real:r+e,imag:t+n}))),xs=lt("Add",hI,lU),vk={kernelName:"Add",backendName:"cpu",kernelFunc:xs};function Yp(r,t,e,n,o){let s=I.sizeFromShape(n),a=I.makeZerosTypedArray(o,e);for(let u=0;u<r.length;u++){let l=r[u];if(l<0)throw new Error("Input x must be non-negative!");l>=o||(s>0?a[l]+=t[u]:a[l]+=1)}return a}function _h(r,t,e,n=!1){let o=r.shape[0],s=r.shape[1],a=_e([o,e],t.dtype);for(let u=0;u<o;u++)for(let l=0;l<s;l++){let i=r.get(u,l);if(i<0)throw new Error("Input x must be non-negative!");i>=e||(n?a.set(1,u,i):t.size>0?a.set(a.get(u,i)+t.get(u,l),u,i):a.set(a.get(u,i)+1,u,i))}return a}var gI=et(((r,t)=>r&t)),cU=lt(fm,gI),Ek={kernelName:fm,backendName:"cpu",kernelFunc:cU};function Dr(r){return(t,e,n)=>{let o=I.getArrayFromDType(e,t.length);for(let s=0;s<t.length;++s)o[s]=r(t[s],n);return o}}function Pe(r,t,e){let n=Dr(t);return In(r,n,e)}function In(r,t,e){return({inputs:n,attrs:o,backend:s})=>{let{x:a}=n;se(a,r);let u=s,l=u.data.get(a.dataId).values,i;if(a.dtype==="string"){if(!Array.isArray(l))throw new Error("String tensor's value was not an instance of Array");i=C.fromUint8ToStringArray(l)}else i=l;let c=e||a.dtype,p=t(i,c,o);return u.makeTensorInfo(a.shape,c,p)}}var AI=Dr(r=>Math.ceil(r)),pU=In(su,AI),Dk={kernelName:su,backendName:"cpu",kernelFunc:pU};function zl(r,t,e,n){let o=I.getArrayFromDType(e,I.sizeFromShape(t));if(n&&e!=="string"){let s=0;r.forEach(a=>{let u=I.sizeFromShape(a.shape);o.set(a.vals,s),s+=u})}else{let s=0;r.forEach(a=>{let u=e==="string"?C.fromUint8ToStringArray(a.vals):a.vals,l=0;for(let i=0;i<a.shape[0];++i){let c=i*t[1]+s;for(let p=0;p<a.shape[1];++p)o[c+p]=u[l++]}s+=a.shape[1]})}return o}var yI=et((r,t)=>r===t?1:0),xI=lt(Au,yI,null,"bool"),Bk={kernelName:Au,backendName:"cpu",kernelFunc:xI};var II=Dr(r=>Math.exp(r)),wI=In("Exp",II,"float32"),Rk={kernelName:"Exp",backendName:"cpu",kernelFunc:wI};var bI=Dr(r=>Math.expm1(r)),fU=In(yu,bI),Tk={kernelName:yu,backendName:"cpu",kernelFunc:fU};var CI=Dr(r=>Math.floor(r)),mU=In(Iu,CI),_k={kernelName:Iu,backendName:"cpu",kernelFunc:mU};var SI=et((r,t)=>Math.floor(r/t)),dU=lt(Ks,SI,null,"int32"),Nk={kernelName:Ks,backendName:"cpu",kernelFunc:dU};function Nh(r,t,e,n,o,s,a,u,l){let i=_e([n,s],e);for(let c=0;c<n;c++){let p=[],f=0;for(let m=0;m<o;m++){let d=r[c*o+m];f+=d*a[m],p.push(d)}if(f<0||f>=l/s)throw new Error(`Invalid indices: ${p} does not index into ${u}`);for(let m=0;m<s;m++)i.values[c*s+m]=t.get(...t.indexToLoc(f*s+m))}return i}function Mh(r,t,e){let n=_e(e,r.dtype);for(let o=0;o<n.size;++o){let a=n.indexToLoc(o).slice(),u=a[0],l=a[2],i=t.locToIndex([u,l]);a[2]=t.values[i];let c=r.locToIndex(a);0<=c&&c<r.values.length&&(n.values[o]=r.values[c])}return n}var kI=et((r,t)=>r>t?1:0),hU=lt(Cu,kI,null,"bool"),Mk={kernelName:Cu,backendName:"cpu",kernelFunc:hU};var vI=et((r,t)=>r>=t?1:0),gU=lt(js,vI,null,"bool"),Fk={kernelName:js,backendName:"cpu",kernelFunc:gU};var EI=et((r,t)=>r<t?1:0),AU=lt(Eu,EI,null,"bool"),Pk={kernelName:Eu,backendName:"cpu",kernelFunc:AU};var DI=et((r,t)=>r<=t?1:0),yU=lt(Du,DI,null,"bool"),$k={kernelName:Du,backendName:"cpu",kernelFunc:yU};function Fh(r,t,e){let n=(t-r)/(e-1),o=I.makeZerosTypedArray(e,"float32");o[0]=r;for(let s=1;s<o.length;s++)o[s]=o[s-1]+n;return o}var BI=Dr(r=>Math.log(r)),xU=In("Log",BI),Lk={kernelName:"Log",backendName:"cpu",kernelFunc:xU};function Ph(r,t,e,n){let o=I.getTypedArrayFromDType(n,I.sizeFromShape(e));for(let s=0;s<o.length;++s){let a=s*t,u=r[a];for(let l=0;l<t;++l){let i=r[a+l];(Number.isNaN(i)||i>u)&&(u=i)}o[s]=u}return o}var RI=et(((r,t)=>Math.max(r,t))),IU=lt(Xs,RI),Ok={kernelName:Xs,backendName:"cpu",kernelFunc:IU};var TI=et(((r,t)=>Math.min(r,t))),wU=lt(Pu,TI),Qk={kernelName:Pu,backendName:"cpu",kernelFunc:wU};var $m=et(((r,t)=>r*t)),bU=jp(((r,t,e,n)=>({real:r*e-t*n,imag:r*n+t*e}))),Wl=lt(Zs,$m,bU),zk={kernelName:Zs,backendName:"cpu",kernelFunc:Wl};function _I(r,t,e){let n=I.createScalarValue(-1,e);return $m([],t,n,r,e)}function CU(r){let{inputs:t,backend:e}=r,{x:n}=t;se(n,"neg");let o=e.data.get(n.dataId).values,[s,a]=_I(o,n.shape,n.dtype);return e.makeTensorInfo(a,n.dtype,s)}var Wk={kernelName:"Neg",backendName:"cpu",kernelFunc:CU};var NI=et(((r,t)=>r!==t?1:0)),SU=lt(Ou,NI,null,"bool"),Uk={kernelName:Ou,backendName:"cpu",kernelFunc:SU};function Jp(r,t,e,n,o){let s=t.length,a=I.sizeFromShape(t),u=I.computeStrides(t),l=I.computeStrides(o),i=I.getTypedArrayFromDType(e,I.sizeFromShape(o));for(let c=0;c<a;++c){let p=I.indexToLoc(c,s,u),f=new Array(p.length);for(let d=0;d<f.length;d++)f[d]=p[n[d]];let m=I.locToIndex(f,s,l);i[m]=r[c]}return i}function zt(r){let{inputs:t,attrs:e,backend:n}=r,{x:o}=t,{perm:s}=e;se(o,"transpose");let a=o.shape.length,u=new Array(a);for(let p=0;p<u.length;p++)u[p]=o.shape[s[p]];let l=n.data.get(o.dataId).values,i=Jp(l,o.shape,o.dtype,s,u);return{dataId:n.write(i,u,o.dtype),shape:u,dtype:o.dtype}}var Gk={kernelName:fl,backendName:"cpu",kernelFunc:zt};function MI(r,t,e,n){let[o,s]=C.computeOutAndReduceShapes(r,n),a=ir(t,"int32"),u=I.makeZerosTypedArray(I.sizeFromShape(o),a),l=I.sizeFromShape(s);for(let i=0;i<u.length;++i){let c=i*l,p=1;for(let f=0;f<l;++f)p*=e[c+f];u[i]=p}return{outVals:u,outShape:o,outDtype:a}}function kU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;se(o,"prod");let u=o.shape.length,l=I.parseAxisParam(s,o.shape),i=C.getAxesPermutation(l,u),c=l,p=o,f=[];i!=null&&(p=zt({inputs:{x:o},backend:e,attrs:{perm:i}}),f.push(p),c=C.getInnerMostAxes(c.length,u));let m=e.data.get(p.dataId).values,{outVals:d,outShape:h,outDtype:g}=MI(p.shape,p.dtype,m,c),A=h;return a&&(A=C.expandShapeToKeepDim(h,l)),f.forEach(y=>e.disposeIntermediateTensorInfo(y)),e.makeTensorInfo(A,g,d)}var Vk={kernelName:Gu,backendName:"cpu",kernelFunc:kU};function vU(r,t,e){r.forEach((n,o)=>{if(n<0||n>=e){let s=I.indexToLoc(o,t.length,I.computeStrides(t)).join(",");throw new Error(`indices[${s}] = ${n} is not in [0, ${e})`)}})}function EU(r,t){for(let e=0;e<r.length;++e){let n=r[e],o=e===r.length-1?t:r[e+1].length;if(n.length===0)throw new Error("Ragged splits may not be empty");if(n[0]<0)throw new Error("Ragged splits must be non-negative");if(n[n.length-1]>o)throw new Error("Ragged splits must not point past values");for(let s=1;s<n.length;++s)if(n[s-1]>n[s])throw new Error("Ragged splits must be sorted in ascending order")}}function DU(r,t,e,n){let o=[],s=0,a=t.length-1+e.length,u=new Array(a).fill(null).map(()=>[0]);EU(e,n);let l=1;for(let i=0;i<t.length-1;++i){l*=t[i];let c=t[i+1];for(let p=1;p<l+1;++p)u[i].push(p*c)}for(let i=0;i<r.length;++i){let c=r[i],p=r[i]+1;for(let f=0;f<e.length;++f){let m=e[f],d=f+t.length-1;if(d>=0){let h=u[d],g=h[h.length-1]-m[c];for(let A=c;A<p;++A)u[d].push(m[A+1]+g)}c=m[c],p=m[p]}p!==c&&(o.push([c,p]),s+=p-c)}return{outSplits:u,valueSlices:o,numValues:s}}function BU(r){let t=[];for(let e=0;e<r.length;++e){let n=r[e].length,o=I.getArrayFromDType("int32",n);t.push(o),r[e].forEach((s,a)=>o[a]=s)}return t}function Hk(r,t){let e=r.slice(0,t);for(;e.length<t;)e.push(1);for(let n=t;n<r.length;n++)e[t-1]*=r[n];return e}function RU(r,t,e,n,o,s){let a=Hk(t,2)[1],u=Hk(s,2)[1],l=0;for(let i of e)for(let c=i[0];c<i[1];++c){for(let p=0;p<n;++p)o[l*u+p]=r[c*a+p];++l}}function TU(r,t,e,n,o){let s=t.slice();s[0]=o;let a=I.getArrayFromDType(e,I.sizeFromShape(s)),u=r.length,l=u===0?0:u/t[0];return RU(r,t,n,l,a,s),[a,s]}function $h(r,t,e,n,o,s,a,u){if(r.length===0)throw new Error("paramsNestedSplits must be non empty");if(t[0].length===0)throw new Error("Split tensors must not be scalars");let l=t[0][0]-1;if(vU(s,a,l),n.length===0)throw new Error("params.rank must be nonzero");let i=n[0],{outSplits:c,valueSlices:p,numValues:f}=DU(s,a,r,i),m=BU(c),d=TU(e,n,o,p,f);return[m,d[0],d[1]]}var qk=2147483647;function Lh(r,t,e,n,o,s,a){if(t.length>1)throw new Error("starts must be a scalar or vector");if(o.length>1)throw new Error("limits must be a scalar or vector");if(a.length>1)throw new Error("deltas must be a scalar or vector");let u=t.length===0,l=o.length===0,i=a.length===0,c=[];u||c.push(t[0]),l||c.push(o[0]),i||c.push(a[0]);for(let g=1;g<c.length;++g)if(c[g]!==c[g-1])throw new Error("starts, limits, and deltas must have the same shape");let p=c.length===0?1:c[0],f=I.getArrayFromDType("int32",p+1);f[0]=0;for(let g=0;g<p;++g){let A=u?r[0]:r[g],y=l?n[0]:n[g],x=i?s[0]:s[g];if(x===0)throw new Error("Requires delta != 0");let w;if(x>0&&y<A||x<0&&y>A)w=0;else if(w=Math.ceil(Math.abs((y-A)/x)),w>qk)throw new Error(`Requires ((limit - start) / delta) <= ${qk}`);f[g+1]=f[g]+w}let m=f[p],d=I.getArrayFromDType(e,m),h=0;for(let g=0;g<p;++g){let A=f[g+1]-f[g],y=u?r[0]:r[g],x=i?s[0]:s[g];for(let w=0;w<A;++w)d[h++]=y,y+=x}return[f,d]}var xo=C.RowPartitionType,FI=class r{constructor(t,e,n,o,s,a,u,l,i,c){this.shape=t,this.shapeShape=e,this.values=n,this.valuesShape=o,this.valuesDType=s,this.defaultValue=a,this.defaultValueShape=u,this.rowPartitionValues=l,this.rowPartitionValuesShapes=i,this.rowPartitionTypes=C.getRowPartitionTypesHelper(c),this.raggedRank=C.getRaggedRank(this.rowPartitionTypes)}getRowPartitionTypeByDimension(t){return this.rowPartitionTypes[0]===xo.FIRST_DIM_SIZE?this.rowPartitionTypes[t+1]:this.rowPartitionTypes[t]}getRowPartitionTensor(t){return this.rowPartitionTypes[0]===xo.FIRST_DIM_SIZE?this.rowPartitionValues[t+1]:this.rowPartitionValues[t]}getMaxWidth(t){let e=this.getRowPartitionTensor(t-1);switch(this.getRowPartitionTypeByDimension(t-1)){case xo.VALUE_ROWIDS:return r.getMaxWidthValueRowID(e);case xo.ROW_SPLITS:return r.getMaxWidthRowSplit(e);default:throw new Error(`Cannot handle partition type ${xo[this.getRowPartitionTypeByDimension(t-1)]}`)}}static getMaxWidthRowSplit(t){let e=t.length;if(e===0||e===1)return 0;let n=0;for(let o=0;o<e-1;++o){let s=t[o+1]-t[o];s>n&&(n=s)}return n}static getMaxWidthValueRowID(t){let e=t.length;if(e===0)return 0;let n=0,o=t[0],s=0;for(let a=1;a<e;++a){let u=t[a];u!==o&&(o=u,s=Math.max(a-n,s),n=a)}return Math.max(e-n,s)}tensorShapeFromTensor(t,e,n=!0){if(e.length===0){if(t[0]===-1)return[];throw new Error("The only valid scalar shape tensor is the fully unknown shape specified as -1.")}return jk(t,n)}calculateOutputSize(t){let e=this.valuesShape,n=this.defaultValueShape;C.validateDefaultValueShape(n,e);let o=this.tensorShapeFromTensor(this.shape,this.shapeShape),a=C.combineRaggedTensorToTensorShapes(this.raggedRank,o,e);a[0]<0&&(a[0]=t);for(let u=1;u<=this.raggedRank;++u)a[u]<0&&(a[u]=this.getMaxWidth(u));return a}calculateFirstParentOutputIndex(t,e,n){let o=Math.min(t,n),s=[],a=0;for(let u=0;u<o;++u,a+=e)s.push(a);for(let u=o;u<t;++u)s.push(-1);return I.assert(s.length===t,()=>"Final length of result must be equal to firstDimension."),s}calculateOutputIndexRowSplit(t,e,n,o){let s=t.length,a=[];for(let u=0;u<s-1;++u){let l=t[u+1]-t[u],i=Math.min(o,l),c=e[u];c===-1&&(i=0);for(let p=0;p<i;++p)a.push(c),c+=n;for(let p=0;p<l-i;++p)a.push(-1)}if(s>0&&a.length!==t[s-1])throw new Error("Invalid row split size.");return a}calculateOutputIndexValueRowID(t,e,n,o){let s=t.length,a=[];if(s===0)return[];let u=0,l=t[0];if(l>=e.length)throw new Error(`Got currentValueRowId=${l}, which is not less than ${e.length}`);let i=e[l];a.push(i);for(let c=1;c<s;++c){let p=t[c];if(p===l)i>=0&&(++u,u<o?i+=n:i=-1);else{if(u=0,l=p,p>=e.length)throw new Error(`Got nextValueRowId=${p} which is not less than ${e.length}`);i=e[p]}a.push(i)}if(a.length!==t.length)throw new Error("Invalid row ids.");return a}calculateOutputIndex(t,e,n,o){let s=this.getRowPartitionTensor(t),a=this.getRowPartitionTypeByDimension(t);switch(a){case xo.VALUE_ROWIDS:return this.calculateOutputIndexValueRowID(s,e,n,o);case xo.ROW_SPLITS:if(s.length-1>e.length)throw new Error(`Row partition size is greater than output size: ${s.length-1} > ${e.length}`);return this.calculateOutputIndexRowSplit(s,e,n,o);default:throw new Error(`Unsupported partition type: ${xo[a]}`)}}getFirstDimensionSize(){let t=this.rowPartitionValues[0];if(this.rowPartitionTypes.length===0)throw new Error("No row_partition_types given.");let e=this.rowPartitionTypes[0];switch(e){case xo.FIRST_DIM_SIZE:return t[0];case xo.VALUE_ROWIDS:throw new Error("Cannot handle VALUE_ROWIDS in first dimension.");case xo.ROW_SPLITS:return this.rowPartitionValuesShapes[0][0]-1;default:throw new Error(`Cannot handle type ${xo[e]}`)}}compute(){if(this.rowPartitionValues[0].length<=0)throw new Error("Invalid first partition input. Tensor requires at least one element.");let e=this.getFirstDimensionSize(),n=this.calculateOutputSize(e),o=new Array(this.raggedRank+1);o[o.length-1]=1;for(let l=o.length-2;l>=0;--l)o[l]=o[l+1]*n[l+1];let s=jk(n,!1),a=I.getArrayFromDType(this.valuesDType,I.sizeFromShape(s));if(o[0]*n[0]>0){let l=this.calculateFirstParentOutputIndex(e,o[0],n[0]);for(let i=1;i<=this.raggedRank;++i)l=this.calculateOutputIndex(i-1,l,o[i],n[i]);this.setOutput(this.raggedRank,l,a,s)}return[s,a]}setOutput(t,e,n,o){if(n.length===0)return;let s=this.values,a=n,u=o.slice();u=u.slice(t+1);let l=I.sizeFromShape(u),i=e.length,c=this.defaultValue;if(c.length!==l&&c.length!==1){let d=this.defaultValueShape;Je(()=>{let h=qe(c,d);c=vm(h,u).dataSync()})}let p=0,f=0,m=0;for(let d=0;d<=i;++d){let h=d<i?e[d]:-1;if(h===m){++m;continue}if(f<m){let g=s.subarray(p*l),A=a.subarray(f*l),y=(m-f)*l;Kk(A,g,y)}if(d>=i){let g=n.length;h=Math.floor(g/l)}if(h>m)if(this.defaultValue.length===1)a.subarray(m*l,h*l).fill(this.defaultValue[0]),m=h;else for(;h>m;){let g=a.slice(m*l);Kk(g,c,l),++m}h<0?(p=d+1,f=m):(p=d,f=m,m=f+1)}}};function Kk(r,t,e){for(let n=0;n<e;n++)r[n]=t[n]}function jk(r,t){let e=[];for(let n of r){if(n<0){if(!t)throw new Error(`Dimension ${n} must be >= 0`);if(n<-1)throw new Error(`Dimension ${n} must be >= -1`);n=-1}e.push(n)}return e}function Oh(r,t,e,n,o,s,a,u,l,i){return new FI(r,t,e,n,o,s,a,u,l,i).compute()}function Ul(r,t,e,n){let o=r===t,s=r<t&&e<0,a=t<r&&e>1;if(o||s||a)return I.makeZerosTypedArray(0,n);let u=Math.abs(Math.ceil((t-r)/e)),l=I.makeZerosTypedArray(u,n);t<r&&e===1&&(e=-1),l[0]=r;for(let i=1;i<l.length;i++)l[i]=l[i-1]+e;return l}var PI=Dr(r=>1/Math.sqrt(r)),_U=In(ni,PI),Yk={kernelName:ni,backendName:"cpu",kernelFunc:_U};function qo(r,t,e,n,o,s,a,u,l,i){let c=[n/o,o],p=r.values,f=t.values;if(n===0)return _e(e,t.dtype);let m=l instanceof It?l:_e(c,t.dtype);typeof l=="string"||typeof l=="number"?m.values.fill(l):typeof l=="boolean"&&m.values.fill(+l);for(let d=0;d<s;d++){let h=[],g=0;for(let A=0;A<a;A++){let y=p[d*a+A];h.push(y),g+=y*u[A]}if(g<0||g>=n/o)throw new Error(`Invalid indices: ${h} does not index into ${e}`);for(let A=0;A<o;A++)i?m.values[g*o+A]+=f[d*o+A]:m.values[g*o+A]=t.rank===0?f[0]:f[d*o+A]}return m}var Xk=Dr(r=>1/(1+Math.exp(-r))),$I=Pe(oi,r=>1/(1+Math.exp(-r))),Jk={kernelName:oi,backendName:"cpu",kernelFunc:$I};function Gl(r,t,e,n,o){let s=Jt.isSliceContinous(n,t,e),a=I.sizeFromShape(e),u=I.computeStrides(n);if(s){let p=Jt.computeFlatOffset(t,u);return o==="string"?r.slice(p,p+a):r.subarray(p,p+a)}let l=o==="string"?C.fromUint8ToStringArray(r):r,i=_e(n,o,l),c=_e(e,o);for(let p=0;p<c.size;++p){let f=c.indexToLoc(p),m=f.map((d,h)=>d+t[h]);c.set(i.get(...m),...f)}return o==="string"?C.fromStringArrayToUint8(c.values):c.values}function Io(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{begin:s,size:a}=n;se(o,"slice");let[u,l]=Jt.parseSliceParams(o,s,a);Jt.assertParamsValid(o,u,l);let i=e.data.get(o.dataId).values,c=Gl(i,u,l,o.shape,o.dtype);return e.makeTensorInfo(l,o.dtype,c)}var Zk={kernelName:Vi,backendName:"cpu",kernelFunc:Io};function Qh(r,t,e,n,o,s,a){let u=t[0],l=s[0],i=new Array(l),c=new Array(u),p=t[1];if(l===0){if(u!==0)throw new Error(C.getSparseFillEmptyRowsIndicesDenseShapeMismatch(u));let g=I.getArrayFromDType(e,0),A=I.getArrayFromDType(o,0);return[g,[0,p],A,i,c]}let f=!0,m=0,d=new Array(l).fill(0);for(let g=0;g<u;++g){let A=r[g*p];if(A<0)throw new Error(C.getSparseFillEmptyRowsNegativeIndexErrorMessage(g,A));if(A>=l)throw new Error(C.getSparseFillEmptyRowsOutOfRangeIndexErrorMessage(g,A,l));++d[A],f=f&&A>=m,m=A}let h=!0;for(let g=0;g<l;++g){let A=d[g]===0;i[g]=A,h=h&&!A,d[g]=Math.max(d[g],1),g>0&&(d[g]+=d[g-1])}if(h&&f){let g=r,A=n;for(let y=0;y<u;++y)c[y]=y;return[g,[u,p],A,i,c]}else{let g=d[l-1],A=I.getArrayFromDType(e,g*p),y=I.getArrayFromDType(o,g),x=new Array(l).fill(0);for(let w=0;w<u;++w){let b=r[w*p],k=x[b],E=(b===0?0:d[b-1])+k;x[b]++;for(let T=0;T<p;++T)A[E*p+T]=r[w*p+T];y[E]=n[w],c[w]=E}for(let w=0;w<l;++w)if(x[w]===0){let k=w===0?0:d[w-1];A[k*p+0]=w;for(let E=1;E<p;++E)A[k*p+E]=0;y[k]=a}return[A,[g,p],y,i,c]}}function zh(r,t,e,n,o){let s=I.sizeFromShape(n),a=t[0],u=o.length,l=[],i=1,c=-1;for(let g=0;g<u;++g){let A=o[g];if(A===-1){if(c!==-1)throw new Error(C.getSparseReshapeMultipleNegativeOneOutputDimErrorMessage(c,g));c=g,l.push(1)}else{if(A<0)throw new Error(C.getSparseReshapeNegativeOutputDimErrorMessage(g,A));i*=A,l.push(A)}}if(c!==-1){if(i<=0)throw new Error(C.getSparseReshapeEmptyTensorZeroOutputDimErrorMessage());let g=Math.trunc(s/i);if(i*g!==s)throw new Error(C.getSparseReshapeInputOutputMultipleErrorMessage(n,l));l[c]=g}if(I.sizeFromShape(l)!==s)throw new Error(C.getSparseReshapeInputOutputMismatchErrorMessage(n,l));let f=n.length,m=[];if(f>0){m[f-1]=1;for(let g=f-2;g>=0;--g)m[g]=m[g+1]*n[g+1]}let d=[];if(u>0){d[u-1]=1;for(let g=u-2;g>=0;--g)d[g]=d[g+1]*l[g+1]}let h=I.getArrayFromDType(e,a*u);for(let g=0;g<a;++g){let A=0;for(let y=0;y<f;++y)A+=r[g*f+y]*m[y];for(let y=0;y<u;++y)h[g*u+y]=Math.trunc(A/d[y]),A%=d[y]}return[h,[a,u],l]}function Zp(r,t,e,n,o,s=!1,a=0){let u=n.length,l=[t[0],r.length/t[0]],i=l[1],p=u>0?o[u-1]+1:0;if(p<0)throw new Error(C.getSparseSegmentReductionNegativeSegmentIdsErrorMessage());let f=t.slice();f[0]=p;let m=f.reduce((x,w)=>x*w,1),d=I.getArrayFromDType(e,m);if(u===0)return p>0&&d.fill(a),[d,f];if(p<=0)throw new Error(C.getSparseSegmentReductionNegativeSegmentIdsErrorMessage());let h=0,g=1,A=0,y=o[h];for(;;){let x=0;if(g<u){if(x=o[g],y===x){++g;continue}if(y>=x)throw new Error(C.getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage())}if(y<0||y>=p)throw new Error(C.getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage(y,p));y>A&&d.fill(a,A*i,y*i);for(let w=h;w<g;++w){let b=n[w];if(b<0||b>=l[0])throw new Error(C.getSparseSegmentReductionIndicesOutOfRangeErrorMessage(w,n[w],l[0]));for(let k=0;k<i;k++)d[y*i+k]+=r[b*i+k]}if(s)for(let w=0;w<i;w++)d[y*i+w]/=g-h;if(h=g,++g,A=y+1,y=x,g>u)break}return A<p&&d.fill(a,A*i,p*i),[d,f]}var ev=Dr(r=>Math.sqrt(r)),NU=Pe(si,r=>Math.sqrt(r)),tv={kernelName:si,backendName:"cpu",kernelFunc:NU};var LI=et(((r,t)=>{let e=r-t;return e*e})),MU=lt(al,LI),rv={kernelName:al,backendName:"cpu",kernelFunc:MU};var OI=Dr((r,t)=>{let{pattern:e,replaceGlobal:n,rewrite:o}=t;return r.replace(new RegExp(e,n?"g":""),o)}),FU=In(ox,OI),nv={kernelName:ox,backendName:"cpu",kernelFunc:FU};function Wh(r,t,e,n){let o=_e(r,t.dtype);for(let s=0;s<o.size;s++){let a=o.indexToLoc(s),u=new Array(a.length);for(let l=0;l<u.length;l++)u[l]=a[l]*e[l]+n[l];o.set(t.get(...u),...a)}return o}var QI=class{constructor(t,e,n,o,s,a){this.separator=I.encodeString(t),this.nGramWidths=e,this.leftPad=I.encodeString(n),this.rightPad=I.encodeString(o),this.padWidth=s,this.preserveShort=a}getPadWidth(t){return Math.min(this.padWidth<0?t-1:this.padWidth,t-1)}getNumNGrams(t,e){let n=this.getPadWidth(e);return Math.max(0,t+2*n-e+1)}createNGrams(t,e,n,o,s,a){for(let u=0;u<s;++u){let l=this.getPadWidth(a),i=Math.max(0,l-u),c=Math.max(0,l-(s-(u+1))),p=a-(i+c),f=e+(i>0?0:u-l),m=0;m+=i*this.leftPad.length;for(let y=0;y<p;++y)m+=t[f+y].length;m+=c*this.rightPad.length;let d=i+c+p-1;m+=d*this.separator.length,n[o+u]=new Uint8Array(m);let h=n[o+u],g=0,A=y=>y.forEach(x=>h[g++]=x);for(let y=0;y<i;++y)A(this.leftPad),A(this.separator);for(let y=0;y<p-1;++y)A(t[f+y]),A(this.separator);if(p>0){A(t[f+p-1]);for(let y=0;y<c;++y)A(this.separator),A(this.rightPad)}else{for(let y=0;y<c-1;++y)A(this.rightPad),A(this.separator);A(this.rightPad)}}}compute(t,e){let n=t.length,o=e.length;if(o>0){let l=e[0];if(l!==0)throw new Error(`First split value must be 0, got ${l}`);for(let i=1;i<o;++i){let c=e[i]>=l;if(c=c&&e[i]<=n,!c)throw new Error(`Invalid split value ${e[i]}, must be in [${l}, ${n}]`);l=e[i]}if(l!==n)throw new Error(`Last split value must be data size. Expected ${n}, got ${l}`)}let s=o-1,a=I.getArrayFromDType("int32",o);if(n===0||o===0){let l=new Array(n);for(let i=0;i<=s;++i)a[i]=0;return[l,a]}a[0]=0;for(let l=1;l<=s;++l){let i=e[l]-e[l-1],c=0;this.nGramWidths.forEach(p=>{c+=this.getNumNGrams(i,p)}),this.preserveShort&&i>0&&c===0&&(c=1),a[l]=a[l-1]+c}let u=new Array(a[s]);for(let l=0;l<s;++l){let i=e[l],c=a[l];if(this.nGramWidths.forEach(p=>{let f=e[l+1]-e[l],m=this.getNumNGrams(f,p);this.createNGrams(t,i,u,c,m,p),c+=m}),this.preserveShort&&c===a[l]){let p=e[l+1]-e[l];if(p===0)continue;let f=p+2*this.padWidth;this.createNGrams(t,i,u,c,1,f)}}return[u,a]}};function Vl(r,t,e,n,o,s,a,u){return new QI(e,n,o,s,a,u).compute(r,t)}function PU(r,t,e,n){if(!r.length)return;if(t.length===0){for(let s=0;s<r.length;++s)n.push(r.subarray(s,s+1));return}if(t.length===1){let s=t[0],a=r.indexOf(s);for(;a!==-1;){let u=r.subarray(0,a);(!e||u.length!==0)&&n.push(u),r=r.subarray(a+1),a=r.indexOf(s)}(!e||r.length!==0)&&n.push(r);return}let o=0;for(let s=0;s<r.length+1;s++)if(s===r.length||t.indexOf(r[s])!==-1){let a=r.subarray(o,s);(!e||a.length!==0)&&n.push(a),o=s+1}}function Hl(r,t,e){let n=r.length,o=[],s=0,a=0,u=new Array(n);for(let f=0;f<n;++f){let m=o.length;PU(r[f],t,e,o);let d=o.length-m;u[f]=d,s+=d,a=Math.max(a,d)}let l=I.getArrayFromDType("int32",s*2),i=new Array(s),c=[n,a],p=0;for(let f=0;f<n;++f)for(let m=0;m<u[f];++m)l[p*2]=f,l[p*2+1]=m,i[p]=o[p],++p;return[l,i,c]}function ql(r,t){let e=I.getArrayFromDType("int32",r.length);for(let n=0;n<r.length;++n)e[n]=I.fingerPrint64(r[n]).modulo(t).getLowBitsUnsigned();return e}var zI=et(((r,t)=>r-t)),$U=jp(((r,t,e,n)=>({real:r-e,imag:t-n}))),Om=lt("Sub",zI,$U),ov={kernelName:"Sub",backendName:"cpu",kernelFunc:Om};function Uh(r,t){let e=new Array(r.rank);for(let o=0;o<e.length;o++)e[o]=r.shape[o]*t[o];let n=_e(e,r.dtype);for(let o=0;o<n.values.length;++o){let s=n.indexToLoc(o),a=new Array(r.rank);for(let l=0;l<a.length;l++)a[l]=s[l]%r.shape[l];let u=r.locToIndex(a);n.values[o]=r.values[u]}return n}var Qm=(r,t)=>{let e=t.value-r.value;return e===0?r.index-t.index:e};function sv(r,t,e=0,n=r.length-1){for(;n>e;){if(n-e>600){let u=n-e+1,l=t-e+1,i=Math.log(u),c=.5*Math.exp(2*i/3),p=.5*Math.sqrt(i*c*(u-c)/u)*Math.sign(l-u/2),f=Math.max(e,Math.floor(t-l*c/u+p)),m=Math.min(n,Math.floor(t+(u-l)*c/u+p));sv(r,t,f,m)}let o=r[t],s=e,a=n;for(I.swap(r,e,t),Qm(r[n],o)>0&&I.swap(r,e,n);s<a;){for(I.swap(r,s,a),s++,a--;Qm(r[s],o)<0;)s=s+1;for(;Qm(r[a],o)>0;)a=a-1}Qm(r[e],o)===0?I.swap(r,e,a):(a=a+1,I.swap(r,a,n)),a<=t&&(e=a+1),t<=a&&(n=a-1)}}function Gh(r,t,e,n,o){let s=t[t.length-1],[a,u]=[r.length/s,s],l=I.getTypedArrayFromDType(e,a*n),i=I.getTypedArrayFromDType("int32",a*n);for(let p=0;p<a;p++){let f=p*u,m=r.subarray(f,f+u),d=new Array(m.length);m.forEach((y,x)=>d[x]={value:y,index:x}),n<d.length&&(sv(d,n),d=d.slice(0,n)),o&&d.sort(Qm);let h=p*n,g=l.subarray(h,h+n),A=i.subarray(h,h+n);for(let y=0;y<n;y++)g[y]=d[y].value,A[y]=d[y].index}let c=t.slice();return c[c.length-1]=n,[_e(c,e,l),_e(c,"int32",i)]}function Kl(r,t,e,n){let o=I.parseAxisParam(t,e)[0],s=[1,e[0],1];for(let d=0;d<o;d++)s[0]*=e[d];s[1]=e[o];for(let d=o+1;d<e.length;d++)s[2]*=e[d];let a=new Map,u=new Int32Array(e[o]),l=new It(s,n,r),i=[],c=s[0]===1&&s[2]===1;for(let d=0;d<e[o];d++){let h;if(c)h=r[d].toString();else{let A=[];for(let y=0;y<s[0];y++)for(let x=0;x<s[2];x++)A.push(l.get(y,d,x));h=A.join(",")}let g=a.get(h);if(g!=null)u[d]=g;else{let A=a.size;a.set(h,A),u[d]=A,i.push(d)}}let p=s.slice();p[1]=a.size;let f=new It(p,n);i.forEach((d,h)=>{for(let g=0;g<s[0];g++)for(let A=0;A<s[2];A++)f.set(l.get(g,d,A),g,h,A)});let m=e.slice();return m[o]=p[1],{outputValues:f.values,outputShape:m,indices:u}}Ji("cpu",()=>new Pm,1);var UI=Pe("Elu",r=>r>=0?r:Math.exp(r)-1),iv={kernelName:"Elu",backendName:"cpu",kernelFunc:UI};function GI(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{alpha:s}=n;se([o],"leakyRelu");let a=I.sizeFromShape(o.shape),u=e.data.get(o.dataId).values,l=I.getTypedArrayFromDType("float32",a);for(let i=0;i<u.length;i++)l[i]=u[i]<0?s*u[i]:u[i];return e.makeTensorInfo(o.shape,"float32",l)}var av={kernelName:Ys,backendName:"cpu",kernelFunc:GI};var LU=et((r,t)=>r<0?t*r:r);function VI(r){let{inputs:t,backend:e}=r,{x:n,alpha:o}=t;se([n,o],"prelu");let s=e.data.get(n.dataId).values,a=e.data.get(o.dataId).values,[u,l]=LU(n.shape,o.shape,s,a,"float32");return e.makeTensorInfo(l,"float32",u)}var uv={kernelName:ei,backendName:"cpu",kernelFunc:VI};var HI=Pe(ti,r=>Math.max(0,r)),lv={kernelName:ti,backendName:"cpu",kernelFunc:HI};var qI=Pe(ri,r=>Math.min(Math.max(0,r),6)),cv={kernelName:ri,backendName:"cpu",kernelFunc:qI};function jl(r,t,e,n,o){if(e==="linear")return Vr({inputs:{x:t},backend:r});if(e==="relu")return HI({inputs:{x:t},backend:r});if(e==="elu")return UI({inputs:{x:t},backend:r});if(e==="relu6")return qI({inputs:{x:t},backend:r});if(e==="prelu")return VI({inputs:{x:t,alpha:n},backend:r});if(e==="leakyrelu")return GI({inputs:{x:t},backend:r,attrs:{alpha:o}});if(e==="sigmoid")return $I({inputs:{x:t},backend:r});throw new Error(`Activation ${e} has not been implemented for the CPU backend.`)}function tt(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{shape:s}=n,a=I.sizeFromShape(o.shape),u=I.inferFromImplicitShape(s,a),l=I.sizeFromShape(u);I.assert(a===l,()=>`The new shape (${u}) has ${l} elements and the old shape (${o.shape}) has ${a} elements. The new shape and old shape must have the same number of elements.`),e.incRef(o.dataId);let i=e.data.get(o.dataId);if(i.complexTensorInfos!=null){let c=i.complexTensorInfos.real,p=i.complexTensorInfos.imag;c.shape=u,p.shape=u}return{dataId:o.dataId,shape:u,dtype:o.dtype}}var pv={kernelName:Gi,backendName:"cpu",kernelFunc:tt};function KI(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s}=t,{transposeA:a,transposeB:u}=n;se([o,s],"matMul");let l=o.shape.length,i=s.shape.length,c=a?o.shape[l-2]:o.shape[l-1],p=u?s.shape[i-1]:s.shape[i-2],f=a?o.shape[l-1]:o.shape[l-2],m=u?s.shape[i-2]:s.shape[i-1],d=o.shape.slice(0,-2),h=s.shape.slice(0,-2),g=I.sizeFromShape(d),A=I.sizeFromShape(h),x=Ho.assertAndGetBroadcastShape(o.shape.slice(0,-2),s.shape.slice(0,-2)).concat([f,m]);I.assert(c===p,()=>`Error in matMul: inner shapes (${c}) and (${p}) of Tensors with shapes ${o.shape} and ${s.shape} and transposeA=${a} and transposeB=${u} must match.`);let w=a?[g,c,f]:[g,f,c],b=u?[A,m,p]:[A,p,m],k=tt({inputs:{x:o},backend:e,attrs:{shape:w}}),E=tt({inputs:{x:s},backend:e,attrs:{shape:b}}),T=a?k.shape[1]:k.shape[2],N=a?k.shape[2]:k.shape[1],v=u?E.shape[1]:E.shape[2],D=Math.max(g,A),_=e.data.get(k.dataId).values,B=e.data.get(E.dataId).values,P=I.computeStrides(k.shape),$=I.computeStrides(E.shape),[z,Q,G]=a?[P[0],1,P[1]]:[P[0],P[1],1],[V,H,J]=u?[1,$[1],$[0]]:[$[1],1,$[0]],j=N*v,M=_e([D,N,v],k.dtype),U=M.values,re=e.blockSize;for(let X=0;X<D;X++){let oe=X%g,we=X%A;for(let be=0;be<N;be+=re){let Ce=Math.min(be+re,N);for(let Ne=0;Ne<v;Ne+=re){let Ue=Math.min(Ne+re,v);for(let Ke=0;Ke<T;Ke+=re){let ze=Math.min(Ke+re,T);for(let ot=be;ot<Ce;ot++)for(let rt=Ne;rt<Ue;rt++){let gt=0;for(let xt=Ke;xt<ze;xt++){let ur=_[oe*z+ot*Q+xt*G],ct=B[xt*V+rt*H+we*J];gt+=ur*ct}U[X*j+(ot*v+rt)]+=gt}}}}}return e.disposeIntermediateTensorInfo(k),e.disposeIntermediateTensorInfo(E),e.makeTensorInfo(x,M.dtype,M.values)}var fv={kernelName:Gs,backendName:"cpu",kernelFunc:KI};function OU(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s,bias:a,preluActivationWeights:u}=t,{transposeA:l,transposeB:i,activation:c,leakyreluAlpha:p}=n,f,m,d,h=[];f=KI({inputs:{a:o,b:s},attrs:{transposeA:l,transposeB:i},backend:e}),a&&(m=xs({inputs:{a:f,b:a},backend:e}),h.push(f),f=m),c&&(d=jl(e,f,c,u,p),h.push(f),f=d);for(let A of h)e.disposeIntermediateTensorInfo(A);return f}var mv={kernelName:dl,backendName:"cpu",kernelFunc:OU};var QU=Pe(Ws,r=>Math.acos(r)),dv={kernelName:Ws,backendName:"cpu",kernelFunc:QU};var zU=Pe(Xa,r=>Math.acosh(r)),hv={kernelName:Xa,backendName:"cpu",kernelFunc:zU};function WU(r){let{inputs:t,backend:e}=r,n=t;se(t,"addN");let o=n.map(u=>e.data.get(u.dataId).values),s=_e(n[0].shape,n[0].dtype),a=s.values;for(let u=0;u<n.length;u++){let l=o[u];for(let i=0;i<a.length;i++)a[i]+=l[i]}return e.makeTensorInfo(s.shape,s.dtype,s.values)}var gv={kernelName:Us,backendName:"cpu",kernelFunc:WU};function UU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;se(o,"all");let u=I.parseAxisParam(s,o.shape),l=u,i=C.getAxesPermutation(l,o.shape.length),c=o;i!=null&&(c=zt({inputs:{x:o},backend:e,attrs:{perm:i}}),l=C.getInnerMostAxes(l.length,o.shape.length)),C.assertAxesAreInnerMostDims("all",l,c.shape.length);let[p,f]=C.computeOutAndReduceShapes(c.shape,l),m=I.sizeFromShape(f),d=I.makeZerosTypedArray(I.sizeFromShape(p),c.dtype),h=e.data.get(c.dataId).values;for(let A=0;A<d.length;++A){let y=A*m,x=h[y];for(let w=0;w<m;++w){let b=h[y+w];x=x&&b}d[A]=x}i!=null&&e.disposeIntermediateTensorInfo(c);let g=e.makeTensorInfo(p,c.dtype,d);if(a){let A=C.expandShapeToKeepDim(p,u),y=tt({inputs:{x:g},backend:e,attrs:{shape:A}});return e.disposeIntermediateTensorInfo(g),y}return g}var Av={kernelName:"All",backendName:"cpu",kernelFunc:UU};function GU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;se(o,"any");let u=I.parseAxisParam(s,o.shape),l=u,i=C.getAxesPermutation(l,o.shape.length),c=o;i!=null&&(c=zt({inputs:{x:o},backend:e,attrs:{perm:i}}),l=C.getInnerMostAxes(l.length,o.shape.length)),C.assertAxesAreInnerMostDims("any",l,c.shape.length);let[p,f]=C.computeOutAndReduceShapes(c.shape,l),m=I.sizeFromShape(f),d=I.makeZerosTypedArray(I.sizeFromShape(p),c.dtype),h=e.data.get(c.dataId).values;for(let A=0;A<d.length;++A){let y=A*m,x=h[y];for(let w=0;w<m;++w){let b=h[y+w];x=x||b}d[A]=x}i!=null&&e.disposeIntermediateTensorInfo(c);let g=e.makeTensorInfo(p,c.dtype,d);if(a){let A=C.expandShapeToKeepDim(p,u),y=tt({inputs:{x:g},backend:e,attrs:{shape:A}});return e.disposeIntermediateTensorInfo(g),y}return g}var yv={kernelName:"Any",backendName:"cpu",kernelFunc:GU};function VU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s}=n;se(o,"argMax");let a=I.parseAxisParam(s,o.shape),u=C.getAxesPermutation(a,o.shape.length),l=o,i=[];u!=null&&(l=zt({inputs:{x:o},backend:e,attrs:{perm:u}}),i.push(l),a=C.getInnerMostAxes(a.length,l.shape.length)),a=[a[0]],C.assertAxesAreInnerMostDims("argMax",a,l.shape.length);let[c,p]=C.computeOutAndReduceShapes(l.shape,a),f=I.sizeFromShape(c),m=I.makeZerosTypedArray(f,"int32"),d=I.sizeFromShape(p),h=e.data.get(l.dataId).values;for(let g=0;g<m.length;++g){let A=g*d,y=h[A],x=0;for(let w=0;w<d;++w){let b=h[A+w];b>y&&(y=b,x=w)}m[g]=x}return i.forEach(g=>e.disposeIntermediateTensorInfo(g)),e.makeTensorInfo(c,"int32",m)}var xv={kernelName:lp,backendName:"cpu",kernelFunc:VU};function HU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s}=n;se(o,"argMin");let a=I.parseAxisParam(s,o.shape),u=C.getAxesPermutation(a,o.shape.length),l=o,i=[];u!=null&&(l=zt({inputs:{x:o},backend:e,attrs:{perm:u}}),i.push(l),a=C.getInnerMostAxes(a.length,l.shape.length)),a=[a[0]],C.assertAxesAreInnerMostDims("argMin",a,l.shape.length);let[c,p]=C.computeOutAndReduceShapes(l.shape,a),f=I.sizeFromShape(c),m=I.makeZerosTypedArray(f,"int32"),d=I.sizeFromShape(p),h=e.data.get(l.dataId).values;for(let g=0;g<m.length;++g){let A=g*d,y=h[A],x=0;for(let w=0;w<d;++w){let b=h[A+w];b<y&&(y=b,x=w)}m[g]=x}return i.forEach(g=>e.disposeIntermediateTensorInfo(g)),e.makeTensorInfo(c,"int32",m)}var Iv={kernelName:cp,backendName:"cpu",kernelFunc:HU};var qU=Pe(Ja,r=>Math.asin(r)),wv={kernelName:Ja,backendName:"cpu",kernelFunc:qU};var KU=Pe(Za,r=>Math.asinh(r)),bv={kernelName:Za,backendName:"cpu",kernelFunc:KU};var jU=Pe(eu,r=>Math.atan(r)),Cv={kernelName:eu,backendName:"cpu",kernelFunc:jU};var YU=et((r,t)=>Math.atan2(r,t)),XU=lt(ru,YU),Sv={kernelName:ru,backendName:"cpu",kernelFunc:XU};var JU=Pe(tu,r=>Math.atanh(r)),kv={kernelName:tu,backendName:"cpu",kernelFunc:JU};function rf(r,t,e,n,o,s){let a=o.strideHeight,u=o.strideWidth,l=o.dilationHeight,i=o.dilationWidth,c=o.effectiveFilterHeight,p=o.effectiveFilterWidth,f=o.padInfo.top,m=o.padInfo.left,d=s==="max"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,h=_e(o.outShape,e),g=h.values,A=o.outShape[1]*o.outShape[2]*o.outShape[3],y=o.outShape[2]*o.outShape[3],x=o.outShape[3];for(let w=0;w<o.batchSize;++w){let b=w*A,k=w*n[0];for(let E=0;E<o.inChannels;++E)for(let T=0;T<o.outHeight;++T){let N=T*a-f,v=Math.max(0,N),D=Math.min(o.inHeight,c+N),_=b+T*y;for(let B=0;B<o.outWidth;++B){let P=B*u-m,$=Math.max(0,P),z=Math.min(o.inWidth,p+P),Q=d,G=0,V=0;for(let J=v;J<D;J+=l){let j=k+J*n[1];for(let M=$;M<z;M+=i){let U=j+M*n[2],re=r[U+E];s==="max"&&re>Q?Q=re:s==="avg"&&(G+=re,V++)}if(isNaN(Q))break}let H=_+B*x+E;g[H]=s==="avg"?G/V:Q}}}return h}function Vh(r,t,e,n,o=!1,s=!1){let a=_e(n.outShape,"int32"),u=n.strideHeight,l=n.strideWidth,i=n.dilationHeight,c=n.dilationWidth,p=n.effectiveFilterHeight,f=n.effectiveFilterWidth,m=n.padInfo.top,d=n.padInfo.left,h=_e(t,e,r);for(let g=0;g<n.batchSize;++g)for(let A=0;A<n.inChannels;++A)for(let y=0;y<n.outHeight;++y){let x=y*u-m,w=x;for(;w<0;)w+=i;let b=Math.min(n.inHeight,p+x);for(let k=0;k<n.outWidth;++k){let E=k*l-d,T=E;for(;T<0;)T+=c;let N=Math.min(n.inWidth,f+E),v=Number.NEGATIVE_INFINITY,D=-1;for(let _=w;_<b;_+=i){let B=_-x;for(let P=T;P<N;P+=c){let $=P-E,z=h.get(g,_,P,A);z>v&&(v=z,o?D=s?((g*n.inHeight+_)*n.inWidth+P)*n.inChannels+A:(_*n.inWidth+P)*n.inChannels+A:D=B*f+$)}}a.set(D,g,y,k,A)}}return a}function Hh(r,t,e,n,o,s){let a=o.strideDepth,u=o.strideHeight,l=o.strideWidth,i=o.dilationDepth,c=o.dilationHeight,p=o.dilationWidth,f=o.effectiveFilterDepth,m=o.effectiveFilterHeight,d=o.effectiveFilterWidth,h=o.padInfo.front,g=o.padInfo.top,A=o.padInfo.left,y=s==="max"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,x=_e(o.outShape,e),w=x.values,b=o.outShape[1]*o.outShape[2]*o.outShape[3]*o.outShape[4],k=o.outShape[2]*o.outShape[3]*o.outShape[4],E=o.outShape[3]*o.outShape[4],T=o.outShape[4];for(let N=0;N<o.batchSize;++N){let v=N*b,D=N*n[0];for(let _=0;_<o.inChannels;++_)for(let B=0;B<o.outDepth;++B){let P=B*a-h,$=P;for(;$<0;)$+=i;let z=Math.min(o.inDepth,f+P),Q=v+B*k;for(let G=0;G<o.outHeight;++G){let V=G*u-g,H=V;for(;H<0;)H+=c;let J=Math.min(o.inHeight,m+V),j=Q+G*E;for(let M=0;M<o.outWidth;++M){let U=M*l-A,re=U;for(;re<0;)re+=p;let X=Math.min(o.inWidth,d+U),oe=j+M*T,we=y,be=0,Ce=0;for(let Ue=$;Ue<z;Ue+=i){let Ke=D+Ue*n[1];for(let ze=H;ze<J;ze+=c){let ot=Ke+ze*n[2];for(let rt=re;rt<X;rt+=p){let gt=ot+rt*n[3],xt=r[gt+_];if(s==="max"&&xt>we?we=xt:s==="avg"&&(be+=xt,Ce++),isNaN(we))break}if(isNaN(we))break}if(isNaN(we))break}let Ne=oe+_;w[Ne]=s==="avg"?be/Math.max(Ce,1):we}}}}return x}function vv(r,t){let e=_e(t.outShape,"int32"),n=t.strideDepth,o=t.strideHeight,s=t.strideWidth,a=t.dilationDepth,u=t.dilationHeight,l=t.dilationWidth,i=t.effectiveFilterDepth,c=t.effectiveFilterHeight,p=t.effectiveFilterWidth,f=t.padInfo.front,m=t.padInfo.top,d=t.padInfo.left;for(let h=0;h<t.batchSize;++h)for(let g=0;g<t.inChannels;++g)for(let A=0;A<t.outDepth;++A){let y=A*n-f,x=y;for(;x<0;)x+=a;let w=Math.min(t.inDepth,i+y);for(let b=0;b<t.outHeight;++b){let k=b*o-m,E=k;for(;E<0;)E+=u;let T=Math.min(t.inHeight,c+k);for(let N=0;N<t.outWidth;++N){let v=N*s-d,D=v;for(;D<0;)D+=l;let _=Math.min(t.inWidth,p+v),B=Number.NEGATIVE_INFINITY,P=-1;for(let $=x;$<w;$+=a){let z=$-y;for(let Q=E;Q<T;Q+=u){let G=Q-k;for(let V=D;V<_;V+=l){let H=V-v,J=r.get(h,$,Q,V,g);J>=B&&(B=J,P=z*c*p+G*c+H)}}}e.set(P,h,A,b,N,g)}}}return e}function ZU(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t;se(o,"avgPool");let{filterSize:s,strides:a,pad:u,dimRoundingMode:l}=n,i=1;I.assert(C.eitherStridesOrDilationsAreOne(a,i),()=>`Error in avgPool: Either strides or dilations must be 1. Got strides ${a} and dilations '${i}'`);let c=C.computePool2DInfo(o.shape,s,a,i,u,l),p;if(c.filterWidth===1&&c.filterHeight===1&&I.arraysEqual(c.inShape,c.outShape))p=Vr({inputs:{x:o},backend:e});else{let f=e.data.get(o.dataId).values,m=I.computeStrides(o.shape),d=rf(f,o.shape,o.dtype,m,c,"avg");p=e.makeTensorInfo(c.outShape,o.dtype,d.values)}return p}var Ev={kernelName:nu,backendName:"cpu",kernelFunc:ZU};function eG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l,dataFormat:i}=n;se(o,"avgPool3d");let c=C.computePool3DInfo(o.shape,s,a,1,u,l,i),p=e.data.get(o.dataId).values,f=Hh(p,o.shape,o.dtype,I.computeStrides(o.shape),c,"avg");return e.makeTensorInfo(f.shape,"float32",f.values)}var Dv={kernelName:fp,backendName:"cpu",kernelFunc:eG};function tG(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=n;se([o,s],"avgPool3DGrad");let c=C.computePool3DInfo(s.shape,a,u,1,l,i),p=c.strideDepth,f=c.strideHeight,m=c.strideWidth,d=c.filterDepth,h=c.filterHeight,g=c.filterWidth,A=c.dilationDepth,y=c.dilationHeight,x=c.dilationWidth,w=c.effectiveFilterDepth,b=c.effectiveFilterHeight,k=c.effectiveFilterWidth,E=w-1-c.padInfo.front,T=k-1-c.padInfo.left,N=b-1-c.padInfo.top,v=_e(s.shape,"float32"),D=1/(d*h*g),_=e.bufferSync(o);for(let B=0;B<c.batchSize;++B)for(let P=0;P<c.inChannels;++P)for(let $=0;$<c.inDepth;++$)for(let z=0;z<c.inHeight;++z)for(let Q=0;Q<c.inWidth;++Q){let G=$-E,V=z-N,H=Q-T,J=0;for(let j=0;j<w;j+=A){let M=(G+j)/p;if(!(M<0||M>=c.outDepth||Math.floor(M)!==M))for(let U=0;U<b;U+=y){let re=(V+U)/f;if(!(re<0||re>=c.outHeight||Math.floor(re)!==re))for(let X=0;X<k;X+=x){let oe=(H+X)/m;if(oe<0||oe>=c.outWidth||Math.floor(oe)!==oe)continue;let we=_.get(B,M,re,oe,P);J+=we}}}v.set(J*D,B,$,z,Q,P)}return e.makeTensorInfo(v.shape,v.dtype,v.values)}var Bv={kernelName:mp,backendName:"cpu",kernelFunc:tG};function rG(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,a=s;se([o,s],"avgPoolGrad");let{filterSize:u,strides:l,pad:i}=n,c=C.computePool2DInfo(a.shape,u,l,1,i),p=c.strideHeight,f=c.strideWidth,m=c.filterHeight,d=c.filterWidth,h=c.dilationHeight,g=c.dilationWidth,A=c.effectiveFilterHeight,y=c.effectiveFilterWidth,x=y-1-c.padInfo.left,w=A-1-c.padInfo.top,b=_e(a.shape,"float32"),k=1/(m*d),E=e.data.get(o.dataId).values,T=_e(o.shape,"float32",E);for(let N=0;N<c.batchSize;++N)for(let v=0;v<c.inChannels;++v)for(let D=0;D<c.inHeight;++D)for(let _=0;_<c.inWidth;++_){let B=D-w,P=_-x,$=0;for(let z=0;z<A;z+=h){let Q=(B+z)/p;if(!(Q<0||Q>=c.outHeight||Math.floor(Q)!==Q))for(let G=0;G<y;G+=g){let V=(P+G)/f;if(V<0||V>=c.outWidth||Math.floor(V)!==V)continue;let H=T.get(N,Q,V,v);$+=H}}b.set($*k,N,D,_,v)}return e.makeTensorInfo(b.shape,b.dtype,b.values)}var Rv={kernelName:pp,backendName:"cpu",kernelFunc:rG};function nG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,scale:s,offset:a,mean:u,variance:l}=t;I.assert(u.shape.length===l.shape.length,()=>"Batch normalization gradient requires mean and variance to have equal ranks."),I.assert(a==null||u.shape.length===a.shape.length,()=>"Batch normalization gradient requires mean and offset to have equal ranks."),I.assert(s==null||u.shape.length===s.shape.length,()=>"Batch normalization gradient requires mean and scale to have equal ranks."),se([o,u,l,s,a],"batchNorm");let{varianceEpsilon:i}=n;i==null&&(i=.001);let c=e.data.get(o.dataId).values,p=e.data.get(u.dataId).values,f=e.data.get(l.dataId).values,m=s?e.data.get(s.dataId).values:new Float32Array([1]),d=a?e.data.get(a.dataId).values:new Float32Array([0]),h=new Float32Array(c.length),g=d.length,A=m.length,y=f.length,x=p.length,w=0,b=0,k=0,E=0;for(let T=0;T<c.length;++T)h[T]=d[w++]+(c[T]-p[b++])*m[k++]/Math.sqrt(f[E++]+i),w>=g&&(w=0),b>=x&&(b=0),k>=A&&(k=0),E>=y&&(E=0);return e.makeTensorInfo(o.shape,o.dtype,h)}var Tv={kernelName:wu,backendName:"cpu",kernelFunc:nG};function oG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,crops:a}=n;se([o],"batchToSpaceND");let u=s.reduce((A,y)=>A*y),l=C.getReshaped(o.shape,s,u),i=C.getPermuted(l.length,s.length),c=C.getReshapedPermuted(o.shape,s,u),p=C.getSliceBeginCoords(a,s.length),f=C.getSliceSize(c,a,s.length),m=tt({inputs:{x:o},backend:e,attrs:{shape:l}}),d=zt({inputs:{x:m},backend:e,attrs:{perm:i}}),h=tt({inputs:{x:d},backend:e,attrs:{shape:c}}),g=Io({inputs:{x:h},backend:e,attrs:{begin:p,size:f}});return e.disposeIntermediateTensorInfo(m),e.disposeIntermediateTensorInfo(d),e.disposeIntermediateTensorInfo(h),g}var _v={kernelName:dp,backendName:"cpu",kernelFunc:oG};function sG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,weights:s}=t,{size:a}=n,u=e.data.get(o.dataId).values,l=e.data.get(s.dataId).values,i=Yp(u,l,s.dtype,s.shape,a);return e.makeTensorInfo([a],s.dtype,i)}var Nv={kernelName:ou,backendName:"cpu",kernelFunc:sG};function iG(r){let{inputs:t,backend:e}=r,{s0:n,s1:o}=t,s=e.data.get(n.dataId).values,a=e.data.get(o.dataId).values,u=C.assertAndGetBroadcastShape(Array.from(s),Array.from(a));return e.makeTensorInfo([u.length],"int32",Int32Array.from(u))}var Mv={kernelName:hp,backendName:"cpu",kernelFunc:iG};var aG=Pe(fs,(r,t)=>{let e=t;return r>e.clipValueMax?e.clipValueMax:r<e.clipValueMin?e.clipValueMin:r}),Fv={kernelName:fs,backendName:"cpu",kernelFunc:aG};var uG=r=>{let{x:t}=r.inputs,e=r.backend,n=new Float32Array(I.sizeFromShape(t.shape)),o=e.data.get(t.dataId),s=o.complexTensorInfos.real,a=o.complexTensorInfos.imag,u=e.data.get(s.dataId).values,l=e.data.get(a.dataId).values;for(let i=0;i<u.length;i++){let c=u[i],p=l[i];n[i]=Math.hypot(c,p)}return e.makeOutput(n,t.shape,"float32")},Pv={kernelName:Ap,backendName:"cpu",kernelFunc:uG};function Is(r){let{inputs:t,backend:e}=r,{input:n}=t,o=e.data.get(n.dataId).complexTensorInfos.imag,s=e.data.get(o.dataId).values;return e.makeTensorInfo(o.shape,o.dtype,s)}var $v={kernelName:jd,backendName:"cpu",kernelFunc:Is};function na(r){let{inputs:t,backend:e,attrs:n}=r,{axis:o}=n,s=I.parseAxisParam(o,t[0].shape)[0],a=t.map(h=>h.shape);C.assertParamsConsistent(a,s);let u=C.computeOutShape(t.map(h=>h.shape),s);if(I.sizeFromShape(u)===0)return e.makeTensorInfo(u,t[0].dtype,[]);let l=t.filter(h=>I.sizeFromShape(h.shape)>0);if(l.length===1)return Vr({inputs:{x:l[0]},backend:e});if(l[0].dtype==="complex64"){let h=l.map(w=>Ao({inputs:{input:w},backend:e})),g=l.map(w=>Is({inputs:{input:w},backend:e})),A=na({inputs:h,backend:e,attrs:{axis:s}}),y=na({inputs:g,backend:e,attrs:{axis:s}}),x=br({inputs:{real:A,imag:y},backend:e});return h.forEach(w=>e.disposeIntermediateTensorInfo(w)),g.forEach(w=>e.disposeIntermediateTensorInfo(w)),e.disposeIntermediateTensorInfo(A),e.disposeIntermediateTensorInfo(y),x}let i=l.map(h=>{let A=[-1,I.sizeFromShape(h.shape.slice(s))];return tt({inputs:{x:h},backend:e,attrs:{shape:A}})}),c=i.map(h=>({vals:e.data.get(h.dataId).values,shape:h.shape}));u=C.computeOutShape(i.map(h=>h.shape),1);let p=i[0].shape[0]===1,f=zl(c,u,t[0].dtype,p),m=C.computeOutShape(l.map(h=>h.shape),s),d=e.makeTensorInfo(m,t[0].dtype,f);return i.forEach(h=>e.disposeIntermediateTensorInfo(h)),d}var Lv={kernelName:Pi,backendName:"cpu",kernelFunc:na};function jI(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dataFormat:l,dilations:i,dimRoundingMode:c}=n;se([o,s],"conv2d");let p=C.convertConv2DDataFormat(l),f=C.computeConv2DInfo(o.shape,s.shape,a,i,u,c,!1,p),m=f.filterHeight,d=f.filterWidth,h=f.dilationHeight,g=f.dilationWidth,A=f.padInfo.left,y=f.padInfo.top,x=f.dataFormat==="channelsLast",w=new It(f.outShape,o.dtype),b=I.computeStrides(o.shape),k=I.computeStrides(s.shape),E=b[0],T=x?b[1]:b[2],N=x?b[2]:1,v=x?1:b[1],D=w.strides[0],_=x?w.strides[1]:w.strides[2],B=x?w.strides[2]:1,P=x?1:w.strides[1],$=e.data.get(o.dataId).values,z=e.data.get(s.dataId).values,Q=w.values;for(let G=0;G<f.batchSize;++G){let V=G*E,H=G*D;for(let J=0;J<f.outHeight;++J){let j=H+J*_,M=J*f.strideHeight-y;for(let U=0;U<m;++U){let re=M+U*h;if(re<0||re>=f.inHeight)continue;let X=U*k[0],oe=V+re*T;for(let we=0;we<f.outWidth;++we){let be=j+we*B,Ce=we*f.strideWidth-A;for(let Ne=0;Ne<d;++Ne){let Ue=Ce+Ne*g;if(Ue<0||Ue>=f.inWidth)continue;let Ke=X+Ne*k[1],ze=oe+Ue*N,ot=Ke;for(let rt=0;rt<f.inChannels;++rt){let gt=$[ze+rt*v];for(let xt=0;xt<f.outChannels;++xt)Q[be+xt*P]+=gt*z[ot+xt];ot+=f.outChannels}}}}}}return e.makeTensorInfo(w.shape,w.dtype,Q)}var Ov={kernelName:Vs,backendName:"cpu",kernelFunc:jI};function lG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,pad:u,dataFormat:l,dimRoundingMode:i,filterShape:c}=n;se([o,s],"conv2dBackpropFilter");let p=C.convertConv2DDataFormat(l),f=C.computeConv2DInfo(o.shape,c,a,1,u,i,!1,p),{strideHeight:m,strideWidth:d,filterHeight:h,filterWidth:g}=f,A=f.dataFormat==="channelsLast",y=new It(f.filterShape,"float32"),x=f.padInfo.left,w=f.padInfo.top,b=e.data.get(o.dataId).values,k=e.data.get(s.dataId).values,E=new It(o.shape,o.dtype,b),T=new It(s.shape,s.dtype,k);for(let N=0;N<h;++N){let v=Math.max(0,Math.ceil((w-N)/m)),D=Math.min(f.outHeight,(f.inHeight+w-N)/m);for(let _=0;_<g;++_){let B=Math.max(0,Math.ceil((x-_)/d)),P=Math.min(f.outWidth,(f.inWidth+x-_)/d);for(let $=0;$<f.inChannels;++$)for(let z=0;z<f.outChannels;++z){let Q=0;for(let G=0;G<f.batchSize;++G)for(let V=v;V<D;++V){let H=N+V*m-w;for(let J=B;J<P;++J){let j=_+J*d-x;A?Q+=E.get(G,H,j,$)*T.get(G,V,J,z):Q+=E.get(G,$,H,j)*T.get(G,z,V,J)}}y.set(Q,N,_,$,z)}}}return e.makeTensorInfo(y.shape,y.dtype,y.values)}var Qv={kernelName:Ud,backendName:"cpu",kernelFunc:lG};function cG(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{inputShape:a,strides:u,pad:l,dataFormat:i,dimRoundingMode:c}=n;se([o,s],"conv2dBackpropInput");let p=I.computeStrides(s.shape),f=I.computeStrides(o.shape),m=C.convertConv2DDataFormat(i),d=C.computeConv2DInfo(a,s.shape,u,1,l,c,!1,m),h=new It(d.inShape,"float32"),g=h.values,A=e.data.get(o.dataId).values,y=e.data.get(s.dataId).values,[x,w,b]=p,{batchSize:k,filterHeight:E,filterWidth:T,inChannels:N,inHeight:v,inWidth:D,outChannels:_,outHeight:B,outWidth:P,strideHeight:$,strideWidth:z}=d;m=d.dataFormat;let Q=E-1-d.padInfo.top,G=T-1-d.padInfo.left,V=m==="channelsLast",H=h.strides[0],J=V?h.strides[1]:h.strides[2],j=V?h.strides[2]:1,M=V?1:h.strides[1],U=f[0],re=V?f[1]:f[2],X=V?f[2]:1,oe=V?1:f[1];for(let we=0;we<k;++we)for(let be=0;be<N;++be)for(let Ce=0;Ce<v;++Ce){let Ne=Ce-Q,Ue=Math.max(0,Math.ceil(Ne/$)),Ke=Math.min(B,(E+Ne)/$);for(let ze=0;ze<D;++ze){let ot=ze-G,rt=Math.max(0,Math.ceil(ot/z)),gt=Math.min(P,(T+ot)/z),xt=0;for(let ct=Ue;ct<Ke;++ct){let Cr=ct*$-Ne;for(let Pt=rt;Pt<gt;++Pt){let wt=Pt*z-ot,Fe=U*we+re*ct+X*Pt,ye=x*(E-1-Cr)+w*(T-1-wt)+b*be;for(let at=0;at<_;++at){let bt=A[Fe+oe*at],tr=y[ye+at];xt+=bt*tr}}}let ur=H*we+J*Ce+j*ze+M*be;g[ur]=xt}}return e.makeTensorInfo(h.shape,h.dtype,h.values)}var zv={kernelName:Hs,backendName:"cpu",kernelFunc:cG};function pG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l}=n;se([o,s],"conv3d");let i=C.computeConv3DInfo(o.shape,s.shape,a,l,u),{filterDepth:c,filterHeight:p,filterWidth:f,dilationDepth:m,dilationHeight:d,dilationWidth:h,padInfo:g}=i,A=g.front,y=g.left,x=g.top,w=new It(i.outShape,o.dtype),b=e.data.get(o.dataId).values,k=e.data.get(s.dataId).values,E=w.values,T=I.computeStrides(o.shape),N=I.computeStrides(s.shape);for(let v=0;v<i.batchSize;++v){let D=v*T[0],_=v*w.strides[0];for(let B=0;B<i.outDepth;++B){let P=_+B*w.strides[1],$=B*i.strideDepth-A;for(let z=0;z<c;++z){let Q=$+z*m;if(Q<0||Q>=i.inDepth)continue;let G=z*N[0],V=D+Q*T[1];for(let H=0;H<i.outHeight;++H){let J=P+H*w.strides[2],j=H*i.strideHeight-x;for(let M=0;M<p;++M){let U=j+M*d;if(U<0||U>=i.inHeight)continue;let re=G+M*N[1],X=V+U*T[2];for(let oe=0;oe<i.outWidth;++oe){let we=J+oe*i.outChannels,be=oe*i.strideWidth-y;for(let Ce=0;Ce<f;++Ce){let Ne=be+Ce*h;if(Ne<0||Ne>=i.inWidth)continue;let Ue=re+Ce*N[2],Ke=X+Ne*i.inChannels,ze=Ue;for(let ot=0;ot<i.inChannels;++ot){let rt=b[Ke+ot];for(let gt=0;gt<i.outChannels;++gt)E[we+gt]+=rt*k[ze+gt];ze+=i.outChannels}}}}}}}}return e.makeTensorInfo(w.shape,w.dtype,w.values)}var Wv={kernelName:iu,backendName:"cpu",kernelFunc:pG};function fG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,pad:u,filterShape:l}=n;se([o,s],"conv3dBackpropFilterV2");let i=I.computeStrides(o.shape),c=I.computeStrides(s.shape),p=C.computeConv3DInfo(o.shape,l,a,1,u),f=p.strideDepth,m=p.strideHeight,d=p.strideWidth,h=p.filterDepth,g=p.filterHeight,A=p.filterWidth,y=new It(p.filterShape,"float32"),x=y.values,[w,b,k,E]=y.strides,T=e.data.get(s.dataId).values,[N,v,D,_]=c,B=e.data.get(o.dataId).values,[P,$,z,Q]=i,G=p.padInfo.front,V=p.padInfo.left,H=p.padInfo.top;for(let J=0;J<h;++J){let j=Math.max(0,Math.ceil((G-J)/f)),M=Math.min(p.outDepth,(p.inDepth+G-J)/f),U=J*w;for(let re=0;re<g;++re){let X=Math.max(0,Math.ceil((H-re)/m)),oe=Math.min(p.outHeight,(p.inHeight+H-re)/m),we=re*b+U;for(let be=0;be<A;++be){let Ce=Math.max(0,Math.ceil((V-be)/d)),Ne=Math.min(p.outWidth,(p.inWidth+V-be)/d),Ue=be*k+we;for(let Ke=0;Ke<p.inChannels;++Ke){let ze=Ke*E+Ue;for(let ot=0;ot<p.outChannels;++ot){let rt=0;for(let gt=0;gt<p.batchSize;++gt){let xt=gt*P,ur=gt*N;for(let ct=j;ct<M;++ct){let Pt=(J+ct*f-G)*$+xt,wt=ct*v+ur;for(let Fe=X;Fe<oe;++Fe){let at=(re+Fe*m-H)*z+Pt,bt=Fe*D+wt;for(let tr=Ce;tr<Ne;++tr){let lr=(be+tr*d-V)*Q+at,Lr=tr*_+bt;rt+=B[lr+Ke]*T[Lr+ot]}}}}x[ze+ot]=rt}}}}}return e.makeTensorInfo(y.shape,y.dtype,y.values)}var Uv={kernelName:au,backendName:"cpu",kernelFunc:fG};function mG(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{pad:a,strides:u,inputShape:l}=n;se([o],"conv3dBackpropInputV2");let i=I.computeStrides(o.shape),c=I.computeStrides(s.shape),p=C.computeConv3DInfo(l,s.shape,u,1,a),f=new It(p.inShape,"float32"),m=f.values,[d,h,g,A]=f.strides,y=e.data.get(o.dataId).values,[x,w,b,k]=i,E=e.data.get(s.dataId).values,[T,N,v,D]=c,{batchSize:_,filterDepth:B,filterHeight:P,filterWidth:$,inChannels:z,inDepth:Q,inHeight:G,inWidth:V,outChannels:H,outDepth:J,outHeight:j,outWidth:M,strideDepth:U,strideHeight:re,strideWidth:X}=p,oe=B-1-p.padInfo.front,we=P-1-p.padInfo.top,be=$-1-p.padInfo.left;for(let Ce=0;Ce<_;++Ce)for(let Ne=0;Ne<z;++Ne)for(let Ue=0;Ue<Q;++Ue){let Ke=Ue-oe,ze=Math.max(0,Math.ceil(Ke/U)),ot=Math.min(J,(B+Ke)/U);for(let rt=0;rt<G;++rt){let gt=rt-we,xt=Math.max(0,Math.ceil(gt/re)),ur=Math.min(j,(P+gt)/re);for(let ct=0;ct<V;++ct){let Cr=ct-be,Pt=Math.max(0,Math.ceil(Cr/X)),wt=Math.min(M,($+Cr)/X),Fe=0;for(let ye=ze;ye<ot;++ye){let at=ye*U-Ke;for(let bt=xt;bt<ur;++bt){let tr=bt*re-gt;for(let jr=Pt;jr<wt;++jr){let lr=jr*X-Cr,Lr=x*Ce+w*ye+b*bt+k*jr,Ct=T*(B-1-at)+N*(P-1-tr)+v*($-1-lr)+D*Ne;for(let cr=0;cr<H;++cr){let Sr=y[Lr+cr],Yr=E[Ct+cr];Fe+=Sr*Yr}}}}m[d*Ce+h*Ue+g*rt+A*ct+Ne]=Fe}}}return e.makeTensorInfo(f.shape,f.dtype,f.values)}var Gv={kernelName:uu,backendName:"cpu",kernelFunc:mG};var dG=Pe("Cos",r=>Math.cos(r)),Vv={kernelName:"Cos",backendName:"cpu",kernelFunc:dG};var hG=Pe(lu,r=>Math.cosh(r)),Hv={kernelName:lu,backendName:"cpu",kernelFunc:hG};function gG(r){let{inputs:t,backend:e,attrs:n}=r,{image:o,boxes:s,boxInd:a}=t,{cropSize:u,method:l,extrapolationValue:i}=n,[c,p,f,m]=o.shape,d=s.shape[0],[h,g]=u,A=_e([d,h,g,m],"float32"),y=e.data.get(s.dataId).values,x=e.data.get(a.dataId).values,w=e.data.get(o.dataId).values,b=I.computeStrides(o.shape),k=I.computeStrides(A.shape);for(let E=0;E<d;E++){let T=E*4,N=y[T],v=y[T+1],D=y[T+2],_=y[T+3],B=x[E];if(B>=c)continue;let P=h>1?(D-N)*(p-1)/(h-1):0,$=g>1?(_-v)*(f-1)/(g-1):0;for(let z=0;z<h;z++){let Q=h>1?N*(p-1)+z*P:.5*(N+D)*(p-1);if(Q<0||Q>p-1){for(let G=0;G<g;G++)for(let V=0;V<m;V++){let H=V+G*k[2]+z*k[1]+E*k[0];A.values[H]=i}continue}if(l==="bilinear"){let G=Math.floor(Q),V=Math.ceil(Q),H=Q-G;for(let J=0;J<g;J++){let j=g>1?v*(f-1)+J*$:.5*(v+_)*(f-1);if(j<0||j>f-1){for(let X=0;X<m;X++){let oe=X+J*k[2]+z*k[1]+E*k[0];A.values[oe]=i}continue}let M=Math.floor(j),U=Math.ceil(j),re=j-M;for(let X=0;X<m;X++){let oe=X+M*b[2]+G*b[1]+B*b[0],we=w[oe];oe=X+U*b[2]+G*b[1]+B*b[0];let be=w[oe];oe=X+M*b[2]+V*b[1]+B*b[0];let Ce=w[oe];oe=X+U*b[2]+V*b[1]+B*b[0];let Ne=w[oe],Ue=we+(be-we)*re,Ke=Ce+(Ne-Ce)*re;oe=X+J*k[2]+z*k[1]+E*k[0],A.values[oe]=Ue+(Ke-Ue)*H}}}else for(let G=0;G<g;++G){let V=g>1?v*(f-1)+G*$:.5*(v+_)*(f-1);if(V<0||V>f-1){for(let j=0;j<m;j++){let M=j+G*k[2]+z*k[1]+E*k[0];A.values[M]=i}continue}let H=Math.round(V),J=Math.round(Q);for(let j=0;j<m;j++){let M=j+H*b[2]+J*b[1]+B*b[0],U=j+G*k[2]+z*k[1]+E*k[0];A.values[U]=w[M]}}}}return e.makeTensorInfo(A.shape,A.dtype,A.values)}var qv={kernelName:fu,backendName:"cpu",kernelFunc:gG};function AG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n;se(o,"cumprod");let l=C.getAxesPermutation([s],o.shape.length),i=o;l!=null&&(i=zt({inputs:{x:o},backend:e,attrs:{perm:l}}));let c=C.getInnerMostAxes(1,o.shape.length)[0];if(c!==i.shape.length-1)throw new Error(`backend.cumprod in CPU expects an inner-most axis=${i.shape.length-1} but got axis=${c}`);let p=ir(i.dtype,"int32"),f=I.makeOnesTypedArray(I.sizeFromShape(i.shape),p),m=e.data.get(i.dataId).values,d=i.shape[i.shape.length-1],h=u?(A,y)=>A+d-y-1:(A,y)=>A+y;for(let A=0;A<m.length;A+=d)for(let y=0;y<d;y++){let x=h(A,y);if(y===0)f[x]=a?1:m[x];else{let w=h(A,y-1);f[x]=a?m[w]*f[w]:m[x]*f[w]}}let g=e.makeTensorInfo(i.shape,p,f);if(l!=null){let A=C.getUndoAxesPermutation(l),y=zt({inputs:{x:g},backend:e,attrs:{perm:A}});return e.disposeIntermediateTensorInfo(g),e.disposeIntermediateTensorInfo(i),y}return g}var Kv={kernelName:cu,backendName:"cpu",kernelFunc:AG};function yG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n;se(o,"cumsum");let l=C.getAxesPermutation([s],o.shape.length),i=o;l!=null&&(i=zt({inputs:{x:o},backend:e,attrs:{perm:l}}));let c=C.getInnerMostAxes(1,o.shape.length)[0];if(c!==i.shape.length-1)throw new Error(`backend.cumsum in CPU expects an inner-most axis=${i.shape.length-1} but got axis=${c}`);let p=ir(i.dtype,"int32"),f=I.makeZerosTypedArray(I.sizeFromShape(i.shape),p),m=e.data.get(i.dataId).values,d=i.shape[i.shape.length-1],h=u?(A,y)=>A+d-y-1:(A,y)=>A+y;for(let A=0;A<m.length;A+=d)for(let y=0;y<d;y++){let x=h(A,y);if(y===0)f[x]=a?0:m[x];else{let w=h(A,y-1);f[x]=a?m[w]+f[w]:m[x]+f[w]}}let g=e.makeTensorInfo(i.shape,p,f);if(l!=null){let A=C.getUndoAxesPermutation(l),y=zt({inputs:{x:g},backend:e,attrs:{perm:A}});return e.disposeIntermediateTensorInfo(g),e.disposeIntermediateTensorInfo(i),y}return g}var jv={kernelName:pu,backendName:"cpu",kernelFunc:yG};function xG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,weights:s}=t,{size:a,binaryOutput:u}=n;if(o.shape.length===1){let l=e.data.get(o.dataId).values,i=e.data.get(s.dataId).values,c=Yp(l,i,s.dtype,s.shape,a);return e.makeTensorInfo([a],s.dtype,c)}else if(o.shape.length===2){let l=e.bufferSync(o),i=e.bufferSync(s),c=_h(l,i,a,u);return e.makeTensorInfo(c.shape,s.dtype,c.values)}throw new Error(`Error in denseBincount: input must be at most rank 2, but got rank${o.shape.length}.`)}var Yv={kernelName:yp,backendName:"cpu",kernelFunc:xG};function IG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockSize:s,dataFormat:a}=n;I.assert(a==="NHWC",()=>`Only NHWC dataFormat supported on CPU for depthToSpace. Got ${a}`);let u=o.shape[0],l=o.shape[1],i=o.shape[2],c=o.shape[3],p=l*s,f=i*s,m=c/(s*s),d=e.data.get(o.dataId).values,h=new Float32Array(u*p*f*m),g=0;for(let A=0;A<u;++A)for(let y=0;y<p;++y){let x=Math.floor(y/s),w=y%s;for(let b=0;b<f;++b){let k=Math.floor(b/s),E=b%s,T=(w*s+E)*m;for(let N=0;N<m;++N){let D=N+T+c*(k+i*(x+l*A));h[g++]=d[D]}}}return e.makeTensorInfo([u,p,f,m],o.dtype,h)}var Xv={kernelName:mu,backendName:"cpu",kernelFunc:IG};function YI(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l,dimRoundingMode:i}=n;se([o,s],"depthwiseConv2DNative");let c=I.computeStrides(o.shape),p=I.computeStrides(s.shape),f=l;f==null&&(f=[1,1]),I.assert(C.eitherStridesOrDilationsAreOne(a,f),()=>`Error in depthwiseConv2d: Either strides or dilations must be 1. Got strides ${a} and dilations '${f}'`);let m=C.computeConv2DInfo(o.shape,s.shape,a,f,u,i,!0),{filterHeight:d,filterWidth:h,dilationHeight:g,dilationWidth:A,padInfo:y}=m,x=y.left,w=y.top,b=m.outChannels/m.inChannels,k=new It(m.outShape,o.dtype),E=e.data.get(o.dataId).values,T=e.data.get(s.dataId).values,N=k.values;for(let v=0;v<m.batchSize;++v){let D=v*c[0],_=v*k.strides[0];for(let B=0;B<m.outHeight;++B){let P=_+B*k.strides[1],$=B*m.strideHeight-w;for(let z=0;z<d;++z){let Q=$+z*g;if(Q<0||Q>=m.inHeight)continue;let G=z*p[0],V=D+Q*c[1];for(let H=0;H<m.outWidth;++H){let J=P+H*k.strides[2],j=H*m.strideWidth-x;for(let M=0;M<h;++M){let U=j+M*A;if(U<0||U>=m.inWidth)continue;let re=G+M*p[1],X=V+U*m.inChannels,oe=J,we=re;for(let be=0;be<m.inChannels;++be){let Ce=E[X+be];for(let Ne=0;Ne<b;++Ne)N[oe+Ne]+=Ce*T[we+Ne];oe+=b,we+=b}}}}}}return e.makeTensorInfo(k.shape,k.dtype,k.values)}var Jv={kernelName:du,backendName:"cpu",kernelFunc:YI};function wG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,dilations:u,pad:l,dimRoundingMode:i,filterShape:c}=n;se([o,s],"depthwiseConv2dNativeBackpropFilter");let p=C.computeConv2DInfo(o.shape,c,a,u,l,i,!0),{strideHeight:f,strideWidth:m,filterHeight:d,filterWidth:h}=p,g=new It(p.filterShape,"float32"),A=p.padInfo.left,y=p.padInfo.top,x=p.outChannels/p.inChannels,w=e.data.get(o.dataId).values,b=new It(o.shape,o.dtype,w),k=e.data.get(s.dataId).values,E=new It(s.shape,s.dtype,k);for(let T=0;T<d;++T){let N=Math.max(0,Math.ceil((y-T)/f)),v=Math.min(p.outHeight,(p.inHeight+y-T)/f);for(let D=0;D<h;++D){let _=Math.max(0,Math.ceil((A-D)/m)),B=Math.min(p.outWidth,(p.inWidth+A-D)/m);for(let P=0;P<p.outChannels;++P){let $=Math.trunc(P/x),z=P%x,Q=0;for(let G=0;G<p.batchSize;++G)for(let V=N;V<v;++V){let H=T+V*f-y;for(let J=_;J<B;++J){let j=D+J*m-A;Q+=b.get(G,H,j,$)*E.get(G,V,J,P)}}g.set(Q,T,D,$,z)}}}return e.makeTensorInfo(g.shape,g.dtype,g.values)}var Zv={kernelName:Gd,backendName:"cpu",kernelFunc:wG};function bG(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{strides:a,dilations:u,pad:l,dimRoundingMode:i,inputShape:c}=n;se([o,s],"depthwiseConv2DNativeBackpropInput");let p=I.computeStrides(o.shape),f=I.computeStrides(s.shape),m=C.computeConv2DInfo(c,s.shape,a,u,l,i,!0),d=new It(m.inShape,"float32"),h=d.values,[g,A,y]=d.strides,x=e.data.get(o.dataId).values,[w,b,k]=p,E=e.data.get(s.dataId).values,[T,N,v]=f,{batchSize:D,filterHeight:_,filterWidth:B,inChannels:P,inHeight:$,inWidth:z,outChannels:Q,outHeight:G,outWidth:V,strideHeight:H,strideWidth:J}=m,j=_-1-m.padInfo.top,M=B-1-m.padInfo.left,U=Q/P;for(let re=0;re<D;++re)for(let X=0;X<P;++X)for(let oe=0;oe<$;++oe){let we=oe-j,be=Math.max(0,Math.ceil(we/H)),Ce=Math.min(G,(_+we)/H);for(let Ne=0;Ne<z;++Ne){let Ue=Ne-M,Ke=Math.max(0,Math.ceil(Ue/J)),ze=Math.min(V,(B+Ue)/J),ot=0;for(let rt=be;rt<Ce;++rt){let gt=rt*H-we;for(let xt=Ke;xt<ze;++xt){let ur=xt*J-Ue,ct=w*re+b*rt+k*xt,Cr=T*(_-1-gt)+N*(B-1-ur)+v*X;for(let Pt=0;Pt<U;++Pt){let wt=X*U+Pt,Fe=x[ct+wt],ye=E[Cr+Pt];ot+=Fe*ye}}}h[g*re+A*oe+y*Ne+X]=ot}}return e.makeTensorInfo(d.shape,d.dtype,d.values)}var e1={kernelName:Vd,backendName:"cpu",kernelFunc:bG};function CG(r){let{inputs:t,backend:e}=r,{x:n}=t,o=I.sizeFromShape(n.shape),s=e.data.get(n.dataId).values,a=_e([o,o],n.dtype),u=a.values;for(let i=0;i<s.length;i++)u[i*o+i]=s[i];let l=[...n.shape,...n.shape];return e.makeTensorInfo(l,a.dtype,a.values)}var t1={kernelName:xp,backendName:"cpu",kernelFunc:CG};var r1={kernelName:hu,backendName:"cpu",kernelFunc:({inputs:r,backend:t,attrs:e})=>{let{x:n,filter:o}=r,{strides:s,pad:a,dilations:u}=e,l=t,i=l.data.get(n.dataId).values,c=n.shape.length,p=l.data.get(o.dataId).values,f=o.shape.length,{batchSize:m,inHeight:d,inWidth:h,inChannels:g,outHeight:A,outWidth:y,padInfo:x,strideHeight:w,strideWidth:b,filterHeight:k,filterWidth:E,dilationHeight:T,dilationWidth:N,outShape:v}=C.computeDilation2DInfo(n.shape,o.shape,s,a,"NHWC",u),D=I.sizeFromShape(v),_=v.length,B=I.getArrayFromDType(n.dtype,D);for(let $=0;$<m;++$)for(let z=0;z<A;++z){let Q=z*w-x.top;for(let G=0;G<y;++G){let V=G*b-x.left;for(let H=0;H<g;++H){let J=Number.MIN_SAFE_INTEGER;for(let M=0;M<k;++M){let U=Q+M*T;if(U>=0&&U<d)for(let re=0;re<E;++re){let X=V+re*N;if(X>=0&&X<h){let oe=I.locToIndex([$,U,X,H],c,I.computeStrides(n.shape)),we=I.locToIndex([M,re,H],f,I.computeStrides(o.shape)),be=i[oe]+p[we];be>J&&(J=be)}}}let j=I.locToIndex([$,z,G,H],_,I.computeStrides(v));B[j]=J}}}return{dataId:l.write(I.toTypedArray(B,n.dtype),v,n.dtype),shape:v,dtype:n.dtype}}};var n1={kernelName:Li,backendName:"cpu",kernelFunc:({inputs:r,backend:t,attrs:e})=>{let{x:n,filter:o,dy:s}=r,{strides:a,pad:u,dilations:l}=e,i=t,c=I.toNestedArray(n.shape,i.data.get(n.dataId).values),p=I.toNestedArray(o.shape,i.data.get(o.dataId).values),{batchSize:f,inHeight:m,inWidth:d,inChannels:h,outHeight:g,outWidth:A,padInfo:y,strideHeight:x,strideWidth:w,filterHeight:b,filterWidth:k,dilationHeight:E,dilationWidth:T,outShape:N}=C.computeDilation2DInfo(n.shape,o.shape,a,u,"NHWC",l);I.assert(s.rank===N.length,()=>`Error in ${Li}, dy must have the same rank as output ${N.length}, but got ${s.rank}`);let v=I.toNestedArray(N,i.data.get(s.dataId).values),D=I.makeZerosNestedTypedArray(o.shape,o.dtype);for(let B=0;B<f;++B)for(let P=0;P<g;++P){let $=P*x-y.top;for(let z=0;z<A;++z){let Q=z*w-y.left;for(let G=0;G<h;++G){let V=Number.MIN_SAFE_INTEGER,H=0,J=0;for(let j=0;j<b;++j){let M=$+j*E;if(M>=0&&M<m)for(let U=0;U<k;++U){let re=Q+U*T;if(re>=0&&re<d){let X=c[B][M][re][G]+p[j][U][G];X>V&&(V=X,H=j,J=U)}}}D[H][J][G]+=v[B][P][z][G]}}}return{dataId:i.write(I.toTypedArray(D,n.dtype),o.shape,o.dtype),shape:o.shape,dtype:o.dtype}}};var o1={kernelName:$i,backendName:"cpu",kernelFunc:({inputs:r,backend:t,attrs:e})=>{let{x:n,filter:o,dy:s}=r,{strides:a,pad:u,dilations:l}=e,i=t,c=I.toNestedArray(n.shape,i.data.get(n.dataId).values),p=I.toNestedArray(o.shape,i.data.get(o.dataId).values),{batchSize:f,inHeight:m,inWidth:d,inChannels:h,outHeight:g,outWidth:A,padInfo:y,strideHeight:x,strideWidth:w,filterHeight:b,filterWidth:k,dilationHeight:E,dilationWidth:T,outShape:N}=C.computeDilation2DInfo(n.shape,o.shape,a,u,"NHWC",l);I.assert(s.rank===N.length,()=>`Error in ${$i}, dy must have the same rank as output ${N.length}, but got ${s.rank}`);let v=I.toNestedArray(N,i.data.get(s.dataId).values),D=I.makeZerosNestedTypedArray(n.shape,n.dtype);for(let B=0;B<f;++B)for(let P=0;P<g;++P){let $=P*x-y.top;for(let z=0;z<A;++z){let Q=z*w-y.left;for(let G=0;G<h;++G){let V=Number.MIN_SAFE_INTEGER,H=$<0?0:$,J=Q<0?0:Q;for(let j=0;j<b;++j){let M=$+j*E;if(M>=0&&M<m)for(let U=0;U<k;++U){let re=Q+U*T;if(re>=0&&re<d){let X=c[B][M][re][G]+p[j][U][G];X>V&&(V=X,H=M,J=re)}}}D[B][H][J][G]+=v[B][P][z][G]}}}return{dataId:i.write(I.toTypedArray(D,n.dtype),n.shape,n.dtype),shape:n.shape,dtype:n.dtype}}};function SG(r){let{inputs:t,backend:e,attrs:n}=r,{image:o}=t,{canvas:s,options:a}=n,{contextOptions:u,imageOptions:l}=a||{},i=l?.alpha||1,c=u?.contextType||"2d";if(c!=="2d")throw new Error(`Context type ${u.contextType} is not supported by the CPU backend.`);let p=s.getContext(c,u?.contextAttributes||{});if(p==null)throw new Error(`Could not get the context with ${c} type.`);let[f,m]=o.shape.slice(0,2),d=o.shape.length===2?1:o.shape[2],h=e.data.get(o.dataId).values,g=o.dtype==="float32"?255:1,A=new Uint8ClampedArray(m*f*4);for(let x=0;x<f*m;++x){let w=[0,0,0,255*i];for(let k=0;k<d;k++){let E=h[x*d+k];if(o.dtype==="float32"){if(E<0||E>1)throw new Error(`Tensor values for a float32 Tensor must be in the range [0 - 1] but encountered ${E}.`)}else if(o.dtype==="int32"&&(E<0||E>255))throw new Error(`Tensor values for a int32 Tensor must be in the range [0 - 255] but encountered ${E}.`);d===1?(w[0]=E*g,w[1]=E*g,w[2]=E*g):w[k]=E*g}let b=x*4;A[b+0]=Math.round(w[0]),A[b+1]=Math.round(w[1]),A[b+2]=Math.round(w[2]),A[b+3]=Math.round(w[3])}s.width=m,s.height=f;let y=new ImageData(A,m,f);return p.putImageData(y,0,0),o}var s1={kernelName:Hd,backendName:"cpu",kernelFunc:SG};function ci(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;se(o,"sum");let u;o.dtype==="bool"?u=yo({inputs:{x:o},backend:e,attrs:{dtype:"int32"}}):u=Vr({inputs:{x:o},backend:e});let l=u.shape.length,i=I.parseAxisParam(s,u.shape),c=C.getAxesPermutation(i,l),p=i,f=u;c!=null&&(f=zt({inputs:{x:u},backend:e,attrs:{perm:c}}),p=C.getInnerMostAxes(p.length,l)),C.assertAxesAreInnerMostDims("sum",p,f.shape.length);let[m,d]=C.computeOutAndReduceShapes(f.shape,p),h=C.upcastType(f.dtype,"int32"),g=Kp(e,m,h),A=I.sizeFromShape(d),y=e.data.get(g.dataId).values,x=e.data.get(f.dataId).values;for(let w=0;w<y.length;++w){let b=w*A,k=0;for(let E=0;E<A;++E)k+=x[b+E];y[w]=k}if(a){let w=C.expandShapeToKeepDim(g.shape,i),b=g;g=tt({inputs:{x:g},backend:e,attrs:{shape:w}}),e.disposeIntermediateTensorInfo(b)}return e.disposeIntermediateTensorInfo(u),c!=null&&e.disposeIntermediateTensorInfo(f),g}var i1={kernelName:"Sum",backendName:"cpu",kernelFunc:ci};function kG(r){let{inputs:t,backend:e,attrs:n}=r,{equation:o}=n,s=t,{allDims:a,summedDims:u,idDims:l}=C.decodeEinsumEquation(o,s.length);C.checkEinsumDimSizes(a.length,l,s);let{path:i,steps:c}=C.getEinsumComputePath(u,l),p=c.length,f=null,m=a.length,d=[];for(let h=0;h<p;++h){for(let g of c[h]){let{permutationIndices:A,expandDims:y}=C.getEinsumPermutation(m,l[g]),x;C.isIdentityPermutation(A)?x=s[g]:(x=zt({inputs:{x:s[g]},backend:e,attrs:{perm:A}}),d.push(x));let w=x.shape.slice();for(let b=0;b<y.length;++b)w.splice(y[b],0,1);I.arraysEqual(x.shape,w)||(x=tt({inputs:{x},backend:e,attrs:{shape:w}}),d.push(x)),f===null?f=x:(f=Wl({inputs:{a:x,b:f},backend:e}),d.push(f))}h<p-1&&(i[h]>=0&&(f=ci({inputs:{x:f},backend:e,attrs:{axis:i[h]-(a.length-m),keepDims:!1}}),d.push(f)),m--)}for(let h of d)h!==f&&e.disposeIntermediateTensorInfo(h);return f}var a1={kernelName:qd,backendName:"cpu",kernelFunc:kG};function vG(r){let{inputs:t,backend:e}=r,{dy:n,y:o}=t;se([n,o],"eluGrad");let s=new Float32Array(I.sizeFromShape(o.shape)),a=e.data.get(o.dataId).values,u=e.data.get(n.dataId).values;for(let l=0;l<a.length;++l){let i=a[l];i>=0?s[l]=u[l]:s[l]=u[l]*(i+1)}return e.makeTensorInfo(o.shape,"float32",s)}var u1={kernelName:gu,backendName:"cpu",kernelFunc:vG};var EG=C.ERF_P,DG=C.ERF_A1,BG=C.ERF_A2,RG=C.ERF_A3,TG=C.ERF_A4,_G=C.ERF_A5,NG=Pe("Erf",r=>{let t=Math.sign(r),e=Math.abs(r),n=1/(1+EG*e);return t*(1-((((_G*n+TG)*n+RG)*n+BG)*n+DG)*n*Math.exp(-e*e))}),l1={kernelName:"Erf",backendName:"cpu",kernelFunc:NG};function of(r){let{inputs:t,backend:e,attrs:n}=r,{input:o}=t,{dim:s}=n,a=o.shape.length,u=o.shape.slice(),l=s;return s<0&&(I.assert(-(a+1)<=s,()=>`Axis must be in the interval [${-(a+1)}, ${a}]`),l=a+s+1),u.splice(l,0,1),tt({inputs:{x:o},backend:e,attrs:{shape:u}})}var c1={kernelName:Oi,backendName:"cpu",kernelFunc:of};var MG=et((r,t)=>r/t),zm=lt(qs,MG),Wm={kernelName:qs,backendName:"cpu",kernelFunc:zm};function qh(r,t,e){let n=r.shape,o=n[0],s=n[1],a=e.data.get(r.dataId),u=a.complexTensorInfos.real,l=a.complexTensorInfos.imag,i=[o,s],c=I.sizeFromShape(i),p=I.getTypedArrayFromDType("float32",c),f=I.getTypedArrayFromDType("float32",c);for(let g=0;g<o;g++){let A=Io({inputs:{x:u},backend:e,attrs:{begin:[g,0],size:[1,s]}}),y=Io({inputs:{x:l},backend:e,attrs:{begin:[g,0],size:[1,s]}}),x=br({inputs:{real:A,imag:y},backend:e}),{real:w,imag:b}=FG(x,t,e),k=C.mergeRealAndImagArrays(w,b);for(let E=0;E<s;E++){let T=C.getComplexWithIndex(k,E);p[g*s+E]=T.real,f[g*s+E]=T.imag}e.disposeIntermediateTensorInfo(A),e.disposeIntermediateTensorInfo(y),e.disposeIntermediateTensorInfo(x)}let m=e.makeTensorInfo(i,"float32",p),d=e.makeTensorInfo(i,"float32",f),h=br({inputs:{real:m,imag:d},backend:e});return e.disposeIntermediateTensorInfo(m),e.disposeIntermediateTensorInfo(d),h}function FG(r,t,e){let n=I.sizeFromShape(r.shape),o=e.data.get(r.dataId),s=e.data.get(o.complexTensorInfos.real.dataId).values,a=e.data.get(o.complexTensorInfos.imag.dataId).values;if(PG(n)){let u=XI(s,a,n,t,e),l=[r.shape[0],r.shape[1]];if(t){let i=e.makeTensorInfo(l,"float32",u.real),c=e.makeTensorInfo(l,"float32",u.imag),p=e.makeTensorInfo([],"float32",I.createScalarValue(n,"float32")),f=Vr({inputs:{x:p},backend:e}),m=Wm.kernelFunc({inputs:{a:i,b:p},backend:e}),d=Wm.kernelFunc({inputs:{a:c,b:f},backend:e}),h=e.data.get(m.dataId).values,g=e.data.get(d.dataId).values;return e.disposeIntermediateTensorInfo(i),e.disposeIntermediateTensorInfo(c),e.disposeIntermediateTensorInfo(p),e.disposeIntermediateTensorInfo(f),e.disposeIntermediateTensorInfo(m),e.disposeIntermediateTensorInfo(d),{real:h,imag:g}}return u}else{let u=C.mergeRealAndImagArrays(s,a),l=$G(u,n,t);return C.splitRealAndImagArrays(l)}}function PG(r){return(r&r-1)===0}function XI(r,t,e,n,o){if(e===1)return{real:r,imag:t};let s=C.mergeRealAndImagArrays(r,t),a=e/2,u=C.complexWithEvenIndex(s),l=u.real,i=u.imag,c=[l.length],p=o.makeTensorInfo(c,"float32",l),f=o.makeTensorInfo(c,"float32",i),m=br({inputs:{real:p,imag:f},backend:o}),d=C.complexWithOddIndex(s),h=d.real,g=d.imag,A=[h.length],y=o.makeTensorInfo(A,"float32",h),x=o.makeTensorInfo(A,"float32",g),w=br({inputs:{real:y,imag:x},backend:o}),b=XI(l,i,a,n,o),k=b.real,E=b.imag,T=[k.length],N=o.makeTensorInfo(T,"float32",k),v=o.makeTensorInfo(T,"float32",E),D=br({inputs:{real:N,imag:v},backend:o}),_=XI(h,g,a,n,o),B=_.real,P=_.imag,$=[B.length],z=o.makeTensorInfo($,"float32",B),Q=o.makeTensorInfo($,"float32",P),G=br({inputs:{real:z,imag:Q},backend:o}),V=C.exponents(e,n),H=[V.real.length],J=o.makeTensorInfo(H,"float32",V.real),j=o.makeTensorInfo(H,"float32",V.imag),M=br({inputs:{real:J,imag:j},backend:o}),U=Wl({inputs:{a:M,b:G},backend:o}),re=xs({inputs:{a:D,b:U},backend:o}),X=Om({inputs:{a:D,b:U},backend:o}),oe=Ao({inputs:{input:re},backend:o}),we=Ao({inputs:{input:X},backend:o}),be=Is({inputs:{input:re},backend:o}),Ce=Is({inputs:{input:X},backend:o}),Ne=na({inputs:[oe,we],backend:o,attrs:{axis:0}}),Ue=na({inputs:[be,Ce],backend:o,attrs:{axis:0}}),Ke=o.data.get(Ne.dataId).values,ze=o.data.get(Ue.dataId).values;return o.disposeIntermediateTensorInfo(p),o.disposeIntermediateTensorInfo(f),o.disposeIntermediateTensorInfo(m),o.disposeIntermediateTensorInfo(y),o.disposeIntermediateTensorInfo(x),o.disposeIntermediateTensorInfo(w),o.disposeIntermediateTensorInfo(N),o.disposeIntermediateTensorInfo(v),o.disposeIntermediateTensorInfo(D),o.disposeIntermediateTensorInfo(z),o.disposeIntermediateTensorInfo(Q),o.disposeIntermediateTensorInfo(G),o.disposeIntermediateTensorInfo(J),o.disposeIntermediateTensorInfo(j),o.disposeIntermediateTensorInfo(M),o.disposeIntermediateTensorInfo(U),o.disposeIntermediateTensorInfo(re),o.disposeIntermediateTensorInfo(X),o.disposeIntermediateTensorInfo(oe),o.disposeIntermediateTensorInfo(be),o.disposeIntermediateTensorInfo(we),o.disposeIntermediateTensorInfo(Ce),o.disposeIntermediateTensorInfo(Ne),o.disposeIntermediateTensorInfo(Ue),{real:Ke,imag:ze}}function $G(r,t,e){let n=new Float32Array(t*2);for(let o=0;o<t;o++){let s=0,a=0;for(let u=0;u<t;u++){let l=C.exponent(o*u,t,e),i=C.getComplexWithIndex(r,u);s+=i.real*l.real-i.imag*l.imag,a+=i.real*l.imag+i.imag*l.real}e&&(s/=t,a/=t),C.assignToTypedArray(n,s,a,o)}return n}function LG(r){let{inputs:t,backend:e}=r,{input:n}=t,o=I.sizeFromShape(n.shape),s=n.shape[n.shape.length-1],a=o/s,u=tt({inputs:{x:n},backend:e,attrs:{shape:[a,s]}}),l=qh(u,!1,e),i=tt({inputs:{x:l},backend:e,attrs:{shape:n.shape}});return e.disposeIntermediateTensorInfo(u),e.disposeIntermediateTensorInfo(l),i}var p1={kernelName:"FFT",backendName:"cpu",kernelFunc:LG};function Um(r){let{backend:t,attrs:e}=r,{shape:n,value:o,dtype:s}=e,a=s||I.inferDtype(o),u=I.getArrayFromDType(a,I.sizeFromShape(n));return OG(u,o,a),t.makeTensorInfo(n,a,u)}var f1={kernelName:Qi,backendName:"cpu",kernelFunc:Um};function OG(r,t,e){r.fill(t)}var m1={kernelName:xu,backendName:"cpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{image:n}=r,o=e,s=I.getTypedArrayFromDType(n.dtype,I.sizeFromShape(n.shape)),[a,u,l,i]=n.shape,c=o.data.get(n.dataId).values;for(let f=0;f<a;f++){let m=f*l*u*i;for(let d=0;d<u;d++){let h=d*(l*i);for(let g=0;g<l;g++){let A=g*i;for(let y=0;y<i;y++){let x=Math.round(l-g-1),w=m+h+A+y,b=c[w];if(x>=0&&x<l){let k=x*i,E=m+h+k+y;b=c[E]}s[w]=b}}}}return{dataId:o.write(s,n.shape,n.dtype),shape:n.shape,dtype:n.dtype}}};function QG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dataFormat:c,dilations:p,dimRoundingMode:f,activation:m,leakyreluAlpha:d}=n,h=jI({inputs:{x:o,filter:s},backend:e,attrs:{strides:l,pad:i,dataFormat:c,dilations:p,dimRoundingMode:f}});if(a){let g=h;if(c==="NCHW"&&a.shape.length===1&&a.shape[0]!==1){let A=tt({inputs:{x:a},backend:e,attrs:{shape:[a.shape[0],1,1]}});h=xs({inputs:{a:h,b:A},backend:e}),e.disposeIntermediateTensorInfo(A)}else h=xs({inputs:{a:h,b:a},backend:e});e.disposeIntermediateTensorInfo(g)}if(m){let g=h;if(c==="NCHW"&&m==="prelu"&&u.shape.length===1&&u.shape[0]!==1){let A=tt({inputs:{x:u},backend:e,attrs:{shape:[u.shape[0],1,1]}});h=jl(e,h,m,A,d),e.disposeIntermediateTensorInfo(A)}else h=jl(e,h,m,u,d);e.disposeIntermediateTensorInfo(g)}return h}var d1={kernelName:hl,backendName:"cpu",kernelFunc:QG};function zG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dataFormat:c,dilations:p,dimRoundingMode:f,activation:m,leakyreluAlpha:d}=n,h=YI({inputs:{x:o,filter:s},backend:e,attrs:{strides:l,pad:i,dataFormat:c,dilations:p,dimRoundingMode:f}});if(a){let g=h;h=xs({inputs:{a:h,b:a},backend:e}),e.disposeIntermediateTensorInfo(g)}if(m){let g=h;h=jl(e,h,m,u,d),e.disposeIntermediateTensorInfo(g)}return h}var h1={kernelName:gl,backendName:"cpu",kernelFunc:zG};function WG(r){let{inputs:t,backend:e}=r,{params:n,indices:o}=t,s=I.sizeFromShape(n.shape),a=o.shape,u=a[a.length-1],[l,i,c,p]=C.prepareAndValidate(n,o);if(i===0)return e.makeTensorInfo(l,n.dtype,[]);let f=e.data.get(o.dataId).values,m=e.bufferSync(n),d=Nh(f,m,n.dtype,i,u,c,p,n.shape,s);return e.makeTensorInfo(l,n.dtype,d.values)}var g1={kernelName:bu,backendName:"cpu",kernelFunc:WG};function UG(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,indices:s}=t,{axis:a,batchDims:u}=n;se([o,s],"gatherV2");let l=I.parseAxisParam(a,o.shape)[0],i=e.data.get(s.dataId).values,c=o.shape[l];for(let w=0;w<i.length;++w){let b=i[w];I.assert(b<=c-1&&b>=0,()=>`GatherV2: the index value ${b} is not in [0, ${c-1}]`)}let p=u;u==null&&(p=0);let f=I.sizeFromShape(s.shape),m=C.segment_util.collectGatherOpShapeInfo(o,s,l,p),d=tt({inputs:{x:o},backend:e,attrs:{shape:[m.batchSize,m.outerSize,m.dimSize,m.sliceSize]}}),h=tt({inputs:{x:s},backend:e,attrs:{shape:[m.batchSize,f/m.batchSize]}}),g=[m.batchSize,m.outerSize,f/m.batchSize,m.sliceSize],A=e.bufferSync(h),y=e.bufferSync(d),x=Mh(y,A,g);return e.disposeIntermediateTensorInfo(d),e.disposeIntermediateTensorInfo(h),e.makeTensorInfo(m.outputShape,x.dtype,x.values)}var A1={kernelName:zi,backendName:"cpu",kernelFunc:UG};function GG(r){let{inputs:t,backend:e}=r,{input:n}=t,o=I.sizeFromShape(n.shape),s=n.shape[n.shape.length-1],a=o/s,u=tt({inputs:{x:n},backend:e,attrs:{shape:[a,s]}}),l=qh(u,!0,e),i=tt({inputs:{x:l},backend:e,attrs:{shape:n.shape}});return e.disposeIntermediateTensorInfo(u),e.disposeIntermediateTensorInfo(l),i}var y1={kernelName:Kd,backendName:"cpu",kernelFunc:GG};var VG=Pe(Su,r=>Number.isFinite(r)?1:0,"bool"),x1={kernelName:Su,backendName:"cpu",kernelFunc:VG};var HG=Pe(ku,r=>Math.abs(r)===1/0?1:0,"bool"),I1={kernelName:ku,backendName:"cpu",kernelFunc:HG};var qG=Pe(vu,r=>Number.isNaN(r)?1:0,"bool"),w1={kernelName:vu,backendName:"cpu",kernelFunc:qG};function KG(r){let{backend:t,attrs:e}=r,{start:n,stop:o,num:s}=e,a=Fh(n,o,s);return t.makeTensorInfo([a.length],"float32",a)}var b1={kernelName:Bu,backendName:"cpu",kernelFunc:KG};var jG=Pe(Ru,r=>Math.log1p(r)),C1={kernelName:Ru,backendName:"cpu",kernelFunc:jG};var YG=et((r,t)=>r&&t),XG=lt(Tu,YG,null,"bool"),S1={kernelName:Tu,backendName:"cpu",kernelFunc:XG};var JG=Pe(_u,r=>r?0:1,"bool"),k1={kernelName:_u,backendName:"cpu",kernelFunc:JG};var ZG=et((r,t)=>r||t),eV=lt(Nu,ZG,null,"bool"),v1={kernelName:Nu,backendName:"cpu",kernelFunc:eV};function tV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{depthRadius:s,bias:a,alpha:u,beta:l}=n;se(o,"LRN");let i=o.shape[3],c=i-1,p=e.data.get(o.dataId).values,f=I.sizeFromShape(o.shape),m=new Float32Array(f);function d(h){let g=h%i,A=h-g+Math.max(0,g-s),y=h-g+Math.min(g+s,c),x=0;for(;A<=y;A++){let w=p[A];x+=w*w}return x}for(let h=0;h<f;h++){let g=d(h),A=p[h]*Math.pow(a+u*g,-l);m[h]=A}return e.makeTensorInfo(o.shape,o.dtype,m)}var E1={kernelName:"LRN",backendName:"cpu",kernelFunc:tV};function rV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,y:s,dy:a}=t,{depthRadius:u,bias:l,alpha:i,beta:c}=n;se(a,"LRNGrad");let p=I.sizeFromShape(a.shape),f=a.shape[3],m=e.data.get(a.dataId).values,d=e.data.get(o.dataId).values,h=e.data.get(s.dataId).values,g=new Float32Array(p),A=p;for(let y=0;y<A;y++){let x=y%f,w=y-x+Math.max(0,x-u),b=y-x+Math.min(f,x+u+1),k=0;for(let E=w;E<b;E++)k+=Math.pow(d[E],2);k=i*k+l;for(let E=w;E<b;E++){let T=-2*i*c*d[E]*h[y]/k;y===E&&(T+=Math.pow(k,-c)),T*=m[y],g[E]+=T}}return e.makeTensorInfo(a.shape,o.dtype,g)}var D1={kernelName:Mu,backendName:"cpu",kernelFunc:rV};function ZI(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{reductionIndices:s,keepDims:a}=n,u=e,l=o.shape,i=l.length,c=I.parseAxisParam(s,l),p=c,f=C.getAxesPermutation(p,i),m=u.data.get(o.dataId).values;if(f!=null){let w=new Array(i);for(let b=0;b<w.length;b++)w[b]=l[f[b]];m=Jp(m,l,o.dtype,f,w),p=C.getInnerMostAxes(p.length,i),l=w}se(o,"max"),C.assertAxesAreInnerMostDims("max",p,i);let[d,h]=C.computeOutAndReduceShapes(l,p),g=I.sizeFromShape(h),A=Ph(m,g,d,o.dtype),y=u.write(A,d,o.dtype),x=d;return a&&(x=C.expandShapeToKeepDim(d,c)),{dataId:y,shape:x,dtype:o.dtype}}var B1={kernelName:"Max",backendName:"cpu",kernelFunc:ZI};function nV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t;se(o,"maxPool");let{filterSize:s,strides:a,pad:u,dimRoundingMode:l}=n,i=1;I.assert(C.eitherStridesOrDilationsAreOne(a,i),()=>`Error in maxPool: Either strides or dilations must be 1. Got strides ${a} and dilations '${i}'`);let c=C.computePool2DInfo(o.shape,s,a,i,u,l),p;if(c.filterWidth===1&&c.filterHeight===1&&I.arraysEqual(c.inShape,c.outShape))p=Vr({inputs:{x:o},backend:e});else{let f=e.data.get(o.dataId).values,m=I.computeStrides(o.shape),d=rf(f,o.shape,o.dtype,m,c,"max");p=e.makeTensorInfo(c.outShape,o.dtype,d.values)}return p}var R1={kernelName:Fu,backendName:"cpu",kernelFunc:nV};function oV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l,dataFormat:i}=n;se(o,"maxPool3d");let c=C.computePool3DInfo(o.shape,s,a,1,u,l,i),p=e.data.get(o.dataId).values,f=Hh(p,o.shape,o.dtype,I.computeStrides(o.shape),c,"max");return e.makeTensorInfo(f.shape,"float32",f.values)}var T1={kernelName:wp,backendName:"cpu",kernelFunc:oV};function sV(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=n;se([o,s],"maxPool3DGrad");let c=C.computePool3DInfo(s.shape,a,u,1,l,i),p=e.bufferSync(s),f=vv(p,c),m=c.strideDepth,d=c.strideHeight,h=c.strideWidth,g=c.dilationDepth,A=c.dilationHeight,y=c.dilationWidth,x=c.effectiveFilterDepth,w=c.effectiveFilterHeight,b=c.effectiveFilterWidth,k=x-1-c.padInfo.front,E=b-1-c.padInfo.left,T=w-1-c.padInfo.top,N=_e(s.shape,"float32"),v=e.bufferSync(o);for(let D=0;D<c.batchSize;++D)for(let _=0;_<c.inChannels;++_)for(let B=0;B<c.inDepth;++B)for(let P=0;P<c.inHeight;++P)for(let $=0;$<c.inWidth;++$){let z=B-k,Q=P-T,G=$-E,V=0;for(let H=0;H<x;H+=g){let J=(z+H)/m;if(!(J<0||J>=c.outDepth||Math.floor(J)!==J))for(let j=0;j<w;j+=A){let M=(Q+j)/d;if(!(M<0||M>=c.outHeight||Math.floor(M)!==M))for(let U=0;U<b;U+=y){let re=(G+U)/h;if(re<0||re>=c.outWidth||Math.floor(re)!==re)continue;let X=x*w*b-1-f.get(D,J,M,re,_),oe=H*w*b+j*b+U,we=X===oe?1:0;if(we===0)continue;let be=v.get(D,J,M,re,_);V+=be*we}}}N.set(V,D,B,P,$,_)}return e.makeTensorInfo(N.shape,N.dtype,N.values)}var _1={kernelName:bp,backendName:"cpu",kernelFunc:sV};function iV(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s,output:a}=t,u=s;se([s,a],"maxPoolGrad");let{filterSize:l,strides:i,pad:c,dimRoundingMode:p}=n,f=C.computePool2DInfo(u.shape,l,i,1,c,p),m=e.data.get(u.dataId).values,d=_e(f.outShape,u.dtype,Vh(m,u.shape,u.dtype,f).values),h=f.strideHeight,g=f.strideWidth,A=f.dilationHeight,y=f.dilationWidth,x=f.effectiveFilterHeight,w=f.effectiveFilterWidth,b=w-1-f.padInfo.left,k=x-1-f.padInfo.top,E=_e(u.shape,"float32"),T=e.data.get(o.dataId).values,N=_e(o.shape,"float32",T);for(let v=0;v<f.batchSize;++v)for(let D=0;D<f.inChannels;++D)for(let _=0;_<f.inHeight;++_)for(let B=0;B<f.inWidth;++B){let P=_-k,$=B-b,z=0;for(let Q=0;Q<x;Q+=A){let G=(P+Q)/h;if(!(G<0||G>=f.outHeight||Math.floor(G)!==G))for(let V=0;V<w;V+=y){let H=($+V)/g;if(H<0||H>=f.outWidth||Math.floor(H)!==H)continue;let J=x*w-1-d.get(v,G,H,D),j=Q*w+V,M=J===j?1:0;if(M===0)continue;let U=N.get(v,G,H,D);z+=U*M}}E.set(z,v,_,B,D)}return e.makeTensorInfo(E.shape,E.dtype,E.values)}var N1={kernelName:Ip,backendName:"cpu",kernelFunc:iV};function M1(r,t,e,n,o){let s=I.computeStrides(t),a=rf(r,t,e,s,o,"max"),u=Vh(r,t,e,o,!0,n);return[a.values,u.values]}var F1={kernelName:Cp,backendName:"cpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{x:n}=r,{filterSize:o,strides:s,pad:a,includeBatchInIndex:u}=t,l=e;se(n,"MaxPoolWithArgmax");let i=l.data.get(n.dataId).values,c=C.computePool2DInfo(n.shape,o,s,[1,1],a),[p,f]=M1(i,n.shape,n.dtype,u,c),m=l.write(p,c.outShape,n.dtype),d=l.write(f,c.outShape,n.dtype);return[{dataId:m,shape:c.outShape,dtype:n.dtype},{dataId:d,shape:c.outShape,dtype:"int32"}]}};function aV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n,u=I.parseAxisParam(s,o.shape),i=C.computeOutAndReduceShapes(o.shape,u)[1],c=I.sizeFromShape(i),p=[],f=e.makeTensorInfo([],"float32",new Float32Array([c]));p.push(f);let m=yo({inputs:{x:o},backend:e,attrs:{dtype:"float32"}});p.push(m);let d=zm({inputs:{a:m,b:f},backend:e});p.push(d);let h=ci({inputs:{x:d},backend:e,attrs:{axis:s,keepDims:a}});return p.forEach(g=>e.disposeIntermediateTensorInfo(g)),h}var P1={kernelName:Js,backendName:"cpu",kernelFunc:aV};function uV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;se(o,"min");let u=I.parseAxisParam(s,o.shape),l=u,i=C.getAxesPermutation(l,o.shape.length),c=o;i!=null&&(c=zt({inputs:{x:o},backend:e,attrs:{perm:i}}),l=C.getInnerMostAxes(l.length,o.shape.length)),C.assertAxesAreInnerMostDims("min",l,c.shape.length);let[p,f]=C.computeOutAndReduceShapes(c.shape,l),m=I.sizeFromShape(f),d=I.makeZerosTypedArray(I.sizeFromShape(p),c.dtype),h=e.data.get(c.dataId).values;for(let A=0;A<d.length;++A){let y=A*m,x=h[y];for(let w=0;w<m;++w){let b=h[y+w];(Number.isNaN(b)||b<x)&&(x=b)}d[A]=x}i!=null&&e.disposeIntermediateTensorInfo(c);let g=e.makeTensorInfo(p,c.dtype,d);if(a){let A=C.expandShapeToKeepDim(p,u),y=tt({inputs:{x:g},backend:e,attrs:{shape:A}});return e.disposeIntermediateTensorInfo(g),y}return g}var $1={kernelName:"Min",backendName:"cpu",kernelFunc:uV};function lV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{paddings:s,mode:a}=n;se(o,"mirrorPad");let u=s.map((x,w)=>x[0]+o.shape[w]+x[1]),l=s.map(x=>x[0]),i=s.map((x,w)=>x[0]+o.shape[w]),c=a==="reflect"?0:1,p=e.data.get(o.dataId).values,f=o.shape.length,m=I.computeStrides(o.shape),d=I.sizeFromShape(u),h=u.length,g=I.computeStrides(u),A=I.getTypedArrayFromDType(o.dtype,d);for(let x=0;x<d;x++){let w=I.indexToLoc(x,h,g);for(let k=0;k<h;k++)w[k]<l[k]?w[k]=l[k]*2-w[k]-c:w[k]>=i[k]&&(w[k]=(i[k]-1)*2-w[k]+c);w=w.map((k,E)=>k-l[E]);let b=I.locToIndex(w,f,m);A[x]=p[b]}return{dataId:e.write(A,u,o.dtype),shape:u,dtype:o.dtype}}var L1={kernelName:$u,backendName:"cpu",kernelFunc:lV};var cV=et(((r,t)=>{let e=r%t;return r<0&&t<0||r>=0&&t>=0?e:(e+t)%t})),pV=lt("Mod",cV),O1={kernelName:"Mod",backendName:"cpu",kernelFunc:pV};var z1=Hc(HS());function ew(r){let{inputs:t,backend:e,attrs:n}=r,{logits:o}=t,{dim:s}=n,a=o.shape.length,u=s;if(u===-1&&(u=a-1),u!==a-1)throw Error(`Softmax along a non-last dimension is not yet supported. Logits was rank ${a} and dim was ${u}`);let l=I.parseAxisParam([u],o.shape),i=ZI({inputs:{x:o},backend:e,attrs:{reductionIndices:l,keepDims:!1}}),c=C.expandShapeToKeepDim(i.shape,l),p=tt({inputs:{x:i},backend:e,attrs:{shape:c}}),f=Om({inputs:{a:o,b:p},backend:e}),m=wI({inputs:{x:f},backend:e}),d=ci({inputs:{x:m},backend:e,attrs:{axis:l,keepDims:!1}}),h=tt({inputs:{x:d},backend:e,attrs:{shape:c}}),g=zm({inputs:{a:m,b:h},backend:e});return e.disposeIntermediateTensorInfo(i),e.disposeIntermediateTensorInfo(p),e.disposeIntermediateTensorInfo(f),e.disposeIntermediateTensorInfo(m),e.disposeIntermediateTensorInfo(d),e.disposeIntermediateTensorInfo(h),g}var Q1={kernelName:sl,backendName:"cpu",kernelFunc:ew};function fV(r){let{inputs:t,backend:e,attrs:n}=r,{logits:o}=t,{numSamples:s,seed:a,normalized:u}=n;se(o,"multinomial");let l=u?o:ew({inputs:{logits:o},backend:e,attrs:{dim:-1}}),i=l.shape[0],c=l.shape[1],p=e.data.get(l.dataId).values,f=[i,s],m=I.makeZerosTypedArray(I.sizeFromShape(f),"int32");for(let d=0;d<i;++d){let h=d*c,g=new Float32Array(c-1);g[0]=p[h];for(let x=1;x<g.length;++x)g[x]=g[x-1]+p[h+x];let A=z1.alea(a.toString()),y=d*s;for(let x=0;x<s;++x){let w=A();m[y+x]=g.length;for(let b=0;b<g.length;b++)if(w<g[b]){m[y+x]=b;break}}}return u||e.disposeIntermediateTensorInfo(l),e.makeTensorInfo(f,"int32",m)}var W1={kernelName:Lu,backendName:"cpu",kernelFunc:fV};var mV=Mn.nonMaxSuppressionV3Impl;function dV(r){let{inputs:t,backend:e,attrs:n}=r,{boxes:o,scores:s}=t,{maxOutputSize:a,iouThreshold:u,scoreThreshold:l}=n;se(o,"NonMaxSuppression");let i=e.data.get(o.dataId).values,c=e.data.get(s.dataId).values,{selectedIndices:p}=mV(i,c,a,u,l);return e.makeTensorInfo([p.length],"int32",new Int32Array(p))}var U1={kernelName:Qu,backendName:"cpu",kernelFunc:dV};var hV=Mn.nonMaxSuppressionV4Impl;function gV(r){let{inputs:t,backend:e,attrs:n}=r,{boxes:o,scores:s}=t,{maxOutputSize:a,iouThreshold:u,scoreThreshold:l,padToMaxOutputSize:i}=n;se(o,"NonMaxSuppressionPadded");let c=e.data.get(o.dataId).values,p=e.data.get(s.dataId).values,{selectedIndices:f,validOutputs:m}=hV(c,p,a,u,l,i);return[e.makeTensorInfo([f.length],"int32",new Int32Array(f)),e.makeTensorInfo([],"int32",new Int32Array([m]))]}var G1={kernelName:mm,backendName:"cpu",kernelFunc:gV};var AV=Mn.nonMaxSuppressionV5Impl;function yV(r){let{inputs:t,backend:e,attrs:n}=r,{boxes:o,scores:s}=t,{maxOutputSize:a,iouThreshold:u,scoreThreshold:l,softNmsSigma:i}=n;se(o,"NonMaxSuppressionWithScore");let c=e.data.get(o.dataId).values,p=e.data.get(s.dataId).values,f=a,m=u,d=l,h=i,{selectedIndices:g,selectedScores:A}=AV(c,p,f,m,d,h);return[e.makeTensorInfo([g.length],"int32",new Int32Array(g)),e.makeTensorInfo([A.length],"float32",new Float32Array(A))]}var V1={kernelName:zu,backendName:"cpu",kernelFunc:yV};function xV(r){let{inputs:t,backend:e,attrs:n}=r,{indices:o}=t,{dtype:s,depth:a,onValue:u,offValue:l}=n;se(o,"oneHot");let i=I.sizeFromShape(o.shape),c=new Float32Array(i*a);c.fill(l);let p=e.data.get(o.dataId).values;for(let f=0;f<i;++f)p[f]>=0&&p[f]<a&&(c[f*a+p[f]]=u);return e.makeTensorInfo([...o.shape,a],s,c)}var H1={kernelName:Wu,backendName:"cpu",kernelFunc:xV};function Gm(r){let{inputs:t,backend:e}=r,{x:n}=t;if(n.dtype==="string")throw new Error("zerosLike is not supported for string tensors");if(n.dtype==="complex64"){let o=Ao({inputs:{input:n},backend:e}),s=Gm({inputs:{x:o},backend:e}),a=Is({inputs:{input:n},backend:e}),u=Gm({inputs:{x:a},backend:e}),l=br({inputs:{real:s,imag:u},backend:e});return e.disposeIntermediateTensorInfo(o),e.disposeIntermediateTensorInfo(s),e.disposeIntermediateTensorInfo(a),e.disposeIntermediateTensorInfo(u),l}else return Um({backend:e,attrs:{shape:n.shape,value:0,dtype:n.dtype}})}var q1={kernelName:Ki,backendName:"cpu",kernelFunc:Gm};function K1(r){let{inputs:t,backend:e}=r,{x:n}=t;if(n.dtype==="string")throw new Error("onesLike is not supported for string tensors");if(n.dtype==="complex64"){let o=Ao({inputs:{input:n},backend:e}),s=K1({inputs:{x:o},backend:e}),a=Is({inputs:{input:n},backend:e}),u=Gm({inputs:{x:a},backend:e}),l=br({inputs:{real:s,imag:u},backend:e});return e.disposeIntermediateTensorInfo(o),e.disposeIntermediateTensorInfo(s),e.disposeIntermediateTensorInfo(a),e.disposeIntermediateTensorInfo(u),l}else return Um({backend:e,attrs:{shape:n.shape,value:1,dtype:n.dtype}})}var j1={kernelName:Wi,backendName:"cpu",kernelFunc:K1};function tw(r){let{inputs:t,backend:e,attrs:n}=r,{axis:o}=n;if(t.length===1)return of({inputs:{input:t[0]},backend:e,attrs:{dim:o}});let s=t[0].shape,a=t[0].dtype;t.forEach(c=>{I.assertShapesMatch(s,c.shape,"All tensors passed to stack must have matching shapes"),I.assert(a===c.dtype,()=>"All tensors passed to stack must have matching dtypes")});let u=[],l=t.map(c=>{let p=of({inputs:{input:c},backend:e,attrs:{dim:o}});return u.push(p),p}),i=na({inputs:l,backend:e,attrs:{axis:o}});return u.forEach(c=>e.disposeIntermediateTensorInfo(c)),i}var Y1={kernelName:Ui,backendName:"cpu",kernelFunc:tw};function IV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{paddings:s,constantValue:a}=n;se(o,"pad");let u=s.map((y,x)=>y[0]+o.shape[x]+y[1]),l=s.map(y=>y[0]),i=e.data.get(o.dataId).values,c=I.sizeFromShape(o.shape),p=o.shape.length,f=I.computeStrides(o.shape),m=I.sizeFromShape(u),d=u.length,h=I.computeStrides(u),g=I.getTypedArrayFromDType(o.dtype,m);a!==0&&g.fill(a);for(let y=0;y<c;y++){let w=I.indexToLoc(y,p,f).map((k,E)=>k+l[E]),b=I.locToIndex(w,d,h);g[b]=i[y]}return{dataId:e.write(g,u,o.dtype),shape:u,dtype:o.dtype}}var Kh={kernelName:Uu,backendName:"cpu",kernelFunc:IV};var wV=et((r,t)=>Math.pow(r,t)),bV=lt("Pow",wV),X1={kernelName:"Pow",backendName:"cpu",kernelFunc:bV};function CV(r){let{inputs:t,backend:e,attrs:n}=r,{paramsNestedSplits:o,paramsDenseValues:s,indices:a}=t,{outputRaggedRank:u}=n,l=o.map(A=>e.data.get(A.dataId).values),i=o.map(A=>A.shape),c=e.data.get(s.dataId).values,p=e.data.get(a.dataId).values,[f,m,d]=$h(l,i,c,s.shape,s.dtype,p,a.shape,u),h=f.map(A=>e.makeTensorInfo([A.length],"int32",A)),g=e.makeTensorInfo(d,s.dtype,m);return h.concat([g])}var J1={kernelName:C0,backendName:"cpu",kernelFunc:CV};function SV(r){let{inputs:t,backend:e}=r,{starts:n,limits:o,deltas:s}=t,a=e.data.get(n.dataId).values,u=e.data.get(o.dataId).values,l=e.data.get(s.dataId).values,[i,c]=Lh(a,n.shape,n.dtype,u,o.shape,l,s.shape),p=e.makeTensorInfo([i.length],"int32",i),f=e.makeTensorInfo([c.length],n.dtype,c);return[p,f]}var Z1={kernelName:S0,backendName:"cpu",kernelFunc:SV};function kV(r){let{inputs:t,backend:e,attrs:n}=r,{shape:o,values:s,defaultValue:a,rowPartitionTensors:u}=t,{rowPartitionTypes:l}=n,i=e.data.get(o.dataId).values,c=e.data.get(s.dataId).values,p=e.data.get(a.dataId).values,f=u.map(g=>e.data.get(g.dataId).values),m=u.map(g=>g.shape),[d,h]=Oh(i,o.shape,c,s.shape,s.dtype,p,a.shape,f,m,l);return e.makeTensorInfo(d,s.dtype,h)}var e2={kernelName:k0,backendName:"cpu",kernelFunc:kV};function vV(r){let{backend:t,attrs:e}=r,{start:n,stop:o,dtype:s,step:a}=e,u=Ul(n,o,a,s);return t.makeTensorInfo([u.length],s,u)}var t2={kernelName:Sp,backendName:"cpu",kernelFunc:vV};var EV=Pe(Vu,r=>1/r),r2={kernelName:Vu,backendName:"cpu",kernelFunc:EV};function DV(r){let{inputs:t,backend:e,attrs:n}=r,{images:o}=t,{alignCorners:s,halfPixelCenters:a,size:u}=n;se(o,"resizeBilinear");let l=I.computeStrides(o.shape),[i,c]=u,[p,f,m,d]=o.shape,h=e.data.get(o.dataId).values,g=new Float32Array(I.sizeFromShape([p,i,c,d])),A=[s&&i>1?f-1:f,s&&c>1?m-1:m],y=[s&&i>1?i-1:i,s&&c>1?c-1:c],x=0,w=A[0]/y[0],b=A[1]/y[1];for(let k=0;k<p;k++)for(let E=0;E<i;E++){let T;a?T=w*(E+.5)-.5:T=w*E;let N=Math.max(0,Math.floor(T)),v=T-N,D=Math.min(f-1,Math.ceil(T)),_=k*l[0]+N*l[1],B=k*l[0]+D*l[1];for(let P=0;P<c;P++){let $;a?$=b*(P+.5)-.5:$=b*P;let z=Math.max(0,Math.floor($)),Q=$-z,G=Math.min(m-1,Math.ceil($)),V=_+z*l[2],H=B+z*l[2],J=_+G*l[2],j=B+G*l[2];for(let M=0;M<d;M++){let U=h[V+M],re=h[H+M],X=h[J+M],oe=h[j+M],we=U+(X-U)*Q,be=re+(oe-re)*Q,Ce=we+(be-we)*v;g[x++]=Ce}}}return e.makeTensorInfo([p,i,c,d],"float32",g)}var n2={kernelName:Ku,backendName:"cpu",kernelFunc:DV};function BV(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n;se([s,o],"resizeBilinearGrad");let u=I.computeStrides(o.shape),[l,i,c,p]=o.shape,[,f,m]=s.shape,d=new Float32Array(l*i*c*p),h=[a&&f>1?i-1:i,a&&m>1?c-1:c],g=[a&&f>1?f-1:f,a&&m>1?m-1:m],A=h[0]/g[0],y=h[1]/g[1],x=e.data.get(s.dataId).values,w=0;for(let b=0;b<l;b++){let k=b*u[0];for(let E=0;E<f;E++){let T=E*A,N=Math.floor(T),v=Math.min(Math.ceil(T),i-1),D=k+N*u[1],_=k+v*u[1],B=T-N,P=1-B;for(let $=0;$<m;$++){let z=$*y,Q=Math.floor(z),G=Math.min(Math.ceil(z),c-1),V=z-Q,H=1-V,J=D+Q*u[2],j=D+G*u[2],M=_+Q*u[2],U=_+G*u[2],re=P*H,X=P*V,oe=B*H,we=B*V;for(let be=0;be<p;be++){let Ce=x[w++];d[J+be]+=Ce*re,d[j+be]+=Ce*X,d[M+be]+=Ce*oe,d[U+be]+=Ce*we}}}}return e.makeTensorInfo([l,c,i,p],"float32",d)}var o2={kernelName:ju,backendName:"cpu",kernelFunc:BV};function RV(r){let{inputs:t,backend:e,attrs:n}=r,{images:o}=t,{alignCorners:s,halfPixelCenters:a,size:u}=n;se(o,"resizeNearestNeighbor");let l=I.computeStrides(o.shape),[i,c]=u,[p,f,m,d]=o.shape,h=e.data.get(o.dataId).values,g=new Float32Array(p*i*c*d),A=[s&&i>1?f-1:f,s&&c>1?m-1:m],y=[s&&i>1?i-1:i,s&&c>1?c-1:c],x=A[0]/y[0],w=A[1]/y[1],b=0;for(let k=0;k<p;k++){let E=k*l[0];for(let T=0;T<i;T++){let N=a?x*(T+.5):x*T,v=Math.min(f-1,s?Math.round(N):Math.floor(N));a&&(v=Math.max(0,v));let D=E+v*l[1];for(let _=0;_<c;_++){let B=a?w*(_+.5):w*_,P=Math.min(m-1,s?Math.round(B):Math.floor(B));a&&(P=Math.max(0,P));let $=D+P*l[2];for(let z=0;z<d;z++){let Q=h[$+z];g[b++]=Q}}}}return e.makeTensorInfo([p,i,c,d],o.dtype,g)}var s2={kernelName:Hu,backendName:"cpu",kernelFunc:RV};function TV(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n;se([s,o],"resizeNearestNeighborGrad");let u=I.computeStrides(o.shape),l=I.computeStrides(s.shape),[i,c,p,f]=o.shape,[,m,d]=s.shape,h=new Float32Array(i*c*p*f),g=e.data.get(s.dataId).values,A=[a&&m>1?c-1:c,a&&d>1?p-1:p],y=[a&&m>1?m-1:m,a&&d>1?d-1:d],x=A[0]/y[0],w=A[1]/y[1],b=1/x,k=1/w,E=Math.ceil(b)*2+2,T=Math.ceil(k)*2+2;for(let N=0;N<i;N++){let v=N*u[0];for(let D=0;D<c;D++){let _=v+D*u[1],B=Math.floor(D*b),P=Math.floor(B-E/2);for(let $=0;$<p;$++){let z=_+$*u[2],Q=Math.floor($*k),G=Math.floor(Q-T/2);for(let V=0;V<f;V++){let H=0;for(let J=0;J<E;J++){let j=J+P;if(j<0||j>=m)continue;let M=v+j*l[1],U=j*x,re=Math.min(c-1,a?Math.round(U):Math.floor(U));if(D===re)for(let X=0;X<T;X++){let oe=X+G;if(oe<0||oe>=d)continue;let we=M+oe*l[2],be=oe*w,Ce=Math.min(p-1,a?Math.round(be):Math.floor(be));$===Ce&&(H+=g[we+V])}}h[z+V]=H}}}}return e.makeTensorInfo(o.shape,o.dtype,h)}var i2={kernelName:qu,backendName:"cpu",kernelFunc:TV};function _V(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{dims:s}=n;se(o,"reverse");let a=o.shape.length,u=I.parseAxisParam(s,o.shape);if(a===0)return Vr({inputs:{x:o},backend:e});let l=new It(o.shape,o.dtype),i=e.bufferSync(o);for(let c=0;c<l.size;c++){let p=l.indexToLoc(c),f=p.slice();u.forEach(m=>f[m]=o.shape[m]-1-f[m]),l.set(i.get(...f),...p)}return e.makeTensorInfo(l.shape,l.dtype,l.values)}var a2={kernelName:Yu,backendName:"cpu",kernelFunc:_V};var u2={kernelName:ml,backendName:"cpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{image:n}=r,{radians:o,fillValue:s,center:a}=t,u=e,l=I.getTypedArrayFromDType(n.dtype,I.sizeFromShape(n.shape)),[i,c,p,f]=n.shape,[m,d]=C.getImageCenter(a,c,p),h=255,g=Math.sin(o),A=Math.cos(o),y=u.data.get(n.dataId).values;for(let w=0;w<i;w++){let b=w*p*c*f;for(let k=0;k<c;k++){let E=k*(p*f);for(let T=0;T<p;T++){let N=T*f;for(let v=0;v<f;v++){let D=[i,k,T,v],_=D[2],B=D[1],P=(_-m)*A-(B-d)*g,$=(_-m)*g+(B-d)*A;P=Math.round(P+m),$=Math.round($+d);let z=s;if(typeof s!="number"&&(v===3?z=h:z=s[v]),P>=0&&P<p&&$>=0&&$<c){let G=$*(p*f),V=P*f,H=b+G+V+v;z=y[H]}let Q=b+E+N+v;l[Q]=z}}}}return{dataId:u.write(l,n.shape,n.dtype),shape:n.shape,dtype:n.dtype}}};var NV=Pe(Xu,r=>{let t=Math.floor(r);return r-t<.5?Math.floor(r):r-t>.5?Math.ceil(r):t%2===0?t:t+1}),l2={kernelName:Xu,backendName:"cpu",kernelFunc:NV};function MV(r){let{inputs:t,backend:e,attrs:n}=r,{indices:o,updates:s}=t,{shape:a}=n,{sliceRank:u,numUpdates:l,sliceSize:i,strides:c,outputSize:p}=C.calculateShapes(s,o,a),f=!0,m=e.bufferSync(o),d=e.bufferSync(s),h=qo(m,d,a,p,i,l,u,c,0,f);return e.makeTensorInfo(a,h.dtype,h.values)}var c2={kernelName:Ju,backendName:"cpu",kernelFunc:MV};function FV(r,t){let e=0,n=r.length,o=0;for(;e<n;)o=Math.floor((e+n)/2),r[o]<t?e=o+1:n=o;return n}function PV(r,t){let e=0,n=r.length,o=0;for(;e<n;)o=Math.floor((e+n)/2),r[o]<=t?e=o+1:n=o;return n}function p2(r,t,e,n,o,s){let a=I.getArrayFromDType("int32",e*o);for(let u=0;u<e;++u){let l=r.slice(u*n,(u+1)*n),i=u*o;for(let c=0;c<o;++c)a[i+c]=s==="left"?FV(l,t[c+i]):PV(l,t[c+i])}return a}function $V(r){let{inputs:t,backend:e,attrs:n}=r,{sortedSequence:o,values:s}=t,{side:a}=n,u=e.data.get(o.dataId).values,l=e.data.get(s.dataId).values,i=p2(u,l,o.shape[0],o.shape[1],s.shape[1],a);return e.makeTensorInfo(s.shape,"int32",i)}var f2={kernelName:el,backendName:"cpu",kernelFunc:$V};function LV(r){let{inputs:t,backend:e}=r,{condition:n,t:o,e:s}=t;se([n,o,s],"select");let a=n.shape.length,u=e.data.get(n.dataId).values,l=e.data.get(o.dataId).values,i=e.data.get(s.dataId).values,c=ir(o.dtype,s.dtype),p=I.makeZerosTypedArray(I.sizeFromShape(o.shape),c),f=0,m=a===0||a>1||o.shape.length===1?1:I.sizeFromShape(o.shape.slice(1));for(let d=0;d<u.length;d++)for(let h=0;h<m;h++)u[d]===1?p[f++]=l[d]:p[f++]=i[d];return e.makeTensorInfo(o.shape,c,p)}var m2={kernelName:kp,backendName:"cpu",kernelFunc:LV};var OV=C.SELU_SCALEALPHA,QV=C.SELU_SCALE,zV=Pe(tl,r=>r>=0?QV*r:OV*(Math.exp(r)-1)),d2={kernelName:tl,backendName:"cpu",kernelFunc:zV};var WV=Pe(nl,r=>r<0?-1:r>0?1:0),h2={kernelName:nl,backendName:"cpu",kernelFunc:WV};var UV=Pe("Sin",r=>Math.sin(r)),g2={kernelName:"Sin",backendName:"cpu",kernelFunc:UV};var GV=Pe(rl,r=>Math.sinh(r)),A2={kernelName:rl,backendName:"cpu",kernelFunc:GV};var VV=11920928955078125e-23,y2=Math.log(VV)+2,HV=Pe(ol,r=>{let t=r>-y2,e=r<y2,n=Math.exp(r),o;return e?o=n:t?o=r:o=Math.log(1+n),o}),x2={kernelName:ol,backendName:"cpu",kernelFunc:HV};function qV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,paddings:a}=n;se([o],"spaceToBatchND");let u=I.sizeFromShape(s),l=[[0,0]];l.push(...a);for(let k=1+s.length;k<o.shape.length;++k)l.push([0,0]);let i=Kh.kernelFunc({inputs:{x:o},backend:e,attrs:{paddings:l,constantValue:0}}),c=C.getReshaped(i.shape,s,u,!1),p=C.getPermuted(c.length,s.length,!1),f=C.getReshapedPermuted(i.shape,s,u,!1),h=tt({inputs:{x:i},backend:e,attrs:{shape:c}}),y=zt({inputs:{x:h},backend:e,attrs:{perm:p}}),b=tt({inputs:{x:y},backend:e,attrs:{shape:f}});return e.disposeIntermediateTensorInfo(i),e.disposeIntermediateTensorInfo(h),e.disposeIntermediateTensorInfo(y),b}var I2={kernelName:vp,backendName:"cpu",kernelFunc:qV};function KV(r){let{inputs:t,backend:e}=r,{indices:n,values:o,denseShape:s,defaultValue:a}=t;if(s.shape.length!==1)throw new Error(`Dense shape must be a vector, saw:
        ${s.shape}`);if(n.shape.length!==2)throw new Error(`Indices must be a matrix, saw:
        ${n.shape}`);if(o.shape.length!==1)throw new Error(`Values must be a vector, saw:
        ${o.shape}`);if(a.shape.length!==0)throw new Error(`Default value must be a scalar, saw:
        ${a.shape}`);let u=e.data.get(n.dataId).values,l=e.data.get(o.dataId).values,i=e.data.get(s.dataId).values,c=e.data.get(a.dataId).values[0],[p,f,m,d,h]=Qh(u,n.shape,n.dtype,l,o.dtype,i,c);return[e.makeTensorInfo(f,n.dtype,p),e.makeTensorInfo([f[0]],o.dtype,m),e.makeTensorInfo([d.length],"bool",new Uint8Array(d.map(g=>Number(g)))),e.makeTensorInfo([h.length],n.dtype,new Int32Array(h))]}var w2={kernelName:Xd,backendName:"cpu",kernelFunc:KV};function jV(r){let{inputs:t,backend:e}=r,{inputIndices:n,inputShape:o,newShape:s}=t;if(n.shape.length!==2)throw new Error(`Input indices should be a matrix but received shape
        ${n.shape}`);if(o.shape.length!==1)throw new Error(`Input shape should be a vector but received shape
        ${o.shape}`);if(s.shape.length!==1)throw new Error(`Target shape should be a vector but received shape ${s.shape}`);let a=Array.from(e.data.get(o.dataId).values),u=e.data.get(n.dataId).values,l=Array.from(e.data.get(s.dataId).values),[i,c,p]=zh(u,n.shape,n.dtype,a,l);return[e.makeTensorInfo(c,n.dtype,i),e.makeTensorInfo([p.length],s.dtype,new Int32Array(p))]}var b2={kernelName:dm,backendName:"cpu",kernelFunc:jV};function YV(r){let{inputs:t,backend:e}=r,{data:n,indices:o,segmentIds:s}=t;if(n.shape.length<1)throw new Error("Data should be at least 1 dimensional but received scalar");if(o.shape.length!==1)throw new Error(`Indices should be a vector but received shape
          ${o.shape}`);if(s.shape.length!==1)throw new Error(`Segment ids should be a vector but received shape
          ${s.shape}`);if(o.shape[0]!==s.shape[0])throw new Error("segmentIds and indices should have same size.");let a=e.data.get(n.dataId).values,u=e.data.get(o.dataId).values,l=e.data.get(s.dataId).values,[i,c]=Zp(a,n.shape,n.dtype,u,l,!0);return e.makeTensorInfo(c,n.dtype,i)}var C2={kernelName:Ep,backendName:"cpu",kernelFunc:YV};function XV(r){let{inputs:t,backend:e}=r,{data:n,indices:o,segmentIds:s}=t;if(n.shape.length<1)throw new Error("Data should be at least 1 dimensional but received scalar");if(o.shape.length!==1)throw new Error(`Indices should be a vector but received shape
         ${o.shape}`);if(s.shape.length!==1)throw new Error(`Segment ids should be a vector but received shape
         ${s.shape}`);if(o.shape[0]!==s.shape[0])throw new Error("segmentIds and indices should have same size.");let a=e.data.get(n.dataId).values,u=e.data.get(o.dataId).values,l=e.data.get(s.dataId).values,[i,c]=Zp(a,n.shape,n.dtype,u,l);return e.makeTensorInfo(c,n.dtype,i)}var S2={kernelName:Dp,backendName:"cpu",kernelFunc:XV};function JV(r){let{inputs:t,backend:e,attrs:n}=r,{sparseIndices:o,sparseValues:s,defaultValue:a}=t,{outputShape:u}=n,{sliceRank:l,numUpdates:i,sliceSize:c,strides:p,outputSize:f}=C.calculateShapes(s,o,u),m=!1,d=e.bufferSync(o),h;switch(s.dtype){case"bool":{let g=e.bufferSync(s),A=!!e.data.get(a.dataId).values[0];h=qo(d,g,u,f,c,i,l,p,A,m);break}case"float32":{let g=e.bufferSync(s),A=e.data.get(a.dataId).values[0];h=qo(d,g,u,f,c,i,l,p,A,m);break}case"int32":{let g=e.bufferSync(s),A=e.data.get(a.dataId).values[0];h=qo(d,g,u,f,c,i,l,p,A,m);break}case"string":{let g=e.bufferSync(s),A=I.decodeString(e.data.get(a.dataId).values[0]);h=qo(d,g,u,f,c,i,l,p,A,m);break}default:throw new Error(`Unsupported type ${s.dtype}`)}return e.makeTensorInfo(u,h.dtype,h.values)}var k2={kernelName:il,backendName:"cpu",kernelFunc:JV};function ZV(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{numOrSizeSplits:s,axis:a}=n,u=I.parseAxisParam(a,o.shape)[0],l=C.prepareSplitSize(o,s,u),i=new Array(o.shape.length).fill(0),c=o.shape.slice();return l.map(p=>{let f=[...c];f[u]=p;let m=Io({inputs:{x:o},backend:e,attrs:{begin:i,size:f}});return i[u]+=p,m})}var v2={kernelName:Hi,backendName:"cpu",kernelFunc:ZV};var E2={kernelName:Bp,backendName:"cpu",kernelFunc:({inputs:r,backend:t})=>{let{x:e}=r,n=t;se(e,"square");let o=n.data.get(e.dataId).values,s=new Float32Array(o.length);for(let u=0;u<o.length;++u){let l=o[u];s[u]=l*l}return{dataId:n.write(s,e.shape,e.dtype),shape:e.shape,dtype:e.dtype}}};var eH=Pe(ds,(r,t)=>{let e=t;return isNaN(r)?NaN:r>0?1:e.alpha}),D2={kernelName:ds,backendName:"cpu",kernelFunc:eH};function tH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{begin:s,end:a,strides:u,beginMask:l,endMask:i,ellipsisMask:c,newAxisMask:p,shrinkAxisMask:f}=n;se(o,"stridedSlice");let{finalShapeSparse:m,finalShape:d,isIdentity:h,sliceDim0:g,isSimpleSlice:A,begin:y,end:x,strides:w}=Jt.sliceInfo(o.shape,s,a,u,l,i,c,p,f),b;if(h)b=tt({inputs:{x:o},backend:e,attrs:{shape:d}});else if(g||A){I.assert(o.shape.length>=1,()=>`Input must have rank at least 1, got: ${o.shape.length}`);let k=Jt.computeOutShape(y,x,w),E=Io({inputs:{x:o},backend:e,attrs:{begin:y,size:k}});b=tt({inputs:{x:E},backend:e,attrs:{shape:d}}),e.disposeIntermediateTensorInfo(E)}else{let k=e.bufferSync(o),E=Wh(m,k,w,y);b=e.makeTensorInfo(d,E.dtype,E.values)}return b}var B2={kernelName:ul,backendName:"cpu",kernelFunc:tH};function rH(r){let{inputs:t,backend:e,attrs:n}=r,{separator:o,nGramWidths:s,leftPad:a,rightPad:u,padWidth:l,preserveShortSequences:i}=n,{data:c,dataSplits:p}=t,f=e.data.get(c.dataId).values,m=e.data.get(p.dataId).values,[d,h]=Vl(f,m,o,s,a,u,l,i);return[e.makeTensorInfo([d.length],"string",d),e.makeTensorInfo(p.shape,"int32",h)]}var R2={kernelName:Rp,backendName:"cpu",kernelFunc:rH};function nH(r){let{inputs:t,backend:e,attrs:n}=r,{skipEmpty:o}=n,{input:s,delimiter:a}=t;if(s.dtype!=="string")throw new Error("Input must be of datatype string");if(s.shape.length!==1)throw new Error(`Input must be a vector, got shape: ${s.shape}`);if(a.shape.length!==0)throw new Error(`Delimiter must be a scalar, got shape: ${a.shape}`);let u=e.data.get(s.dataId).values,l=e.data.get(a.dataId).values[0],[i,c,p]=Hl(u,l,o),f=c.length;return[e.makeTensorInfo([f,2],"int32",i),e.makeTensorInfo([f],"string",c),e.makeTensorInfo([2],"int32",new Int32Array(p))]}var T2={kernelName:Jd,backendName:"cpu",kernelFunc:nH};function oH(r){let{inputs:t,backend:e,attrs:n}=r,{numBuckets:o}=n,{input:s}=t;if(s.dtype!=="string")throw new Error("Input must be of datatype string");if(o<=0)throw new Error("Number of buckets must be at least 1");let a=e.data.get(s.dataId).values,u=ql(a,o);return e.makeTensorInfo(s.shape,"int32",u)}var _2={kernelName:Zd,backendName:"cpu",kernelFunc:oH};var sH=Pe("Tan",r=>Math.tan(r)),N2={kernelName:"Tan",backendName:"cpu",kernelFunc:sH};var iH=Pe(ll,r=>Math.tanh(r)),M2={kernelName:ll,backendName:"cpu",kernelFunc:iH};function aH(r){let{inputs:t,backend:e}=r,{tensor:n,indices:o,updates:s}=t,{sliceRank:a,numUpdates:u,sliceSize:l,strides:i,outputSize:c}=C.calculateShapes(s,o,n.shape),p=!1,f=e.bufferSync(o),m=e.bufferSync(s),d=e.bufferSync(n),h=qo(f,m,n.shape,c,l,u,a,i,d,p);return e.makeTensorInfo(n.shape,h.dtype,h.values)}var F2={kernelName:Zu,backendName:"cpu",kernelFunc:aH};function uH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{reps:s}=n;se(o,"tile");let a=Uh(e.bufferSync(o),s);return e.makeTensorInfo(a.shape,a.dtype,a.values)}var P2={kernelName:Wo,backendName:"cpu",kernelFunc:uH};function lH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{k:s,sorted:a}=n;se(o,"topk");let u=e.data.get(o.dataId).values,[l,i]=Gh(u,o.shape,o.dtype,s,a);return[e.makeTensorInfo(l.shape,l.dtype,l.values),e.makeTensorInfo(i.shape,i.dtype,i.values)]}var $2={kernelName:cl,backendName:"cpu",kernelFunc:lH};function cH(r){let{inputs:t,attrs:e,backend:n}=r,{image:o,transforms:s}=t,{interpolation:a,fillMode:u,fillValue:l,outputShape:i}=e,[c,p,f,m]=o.shape,[d,h]=i??[p,f],g=[c,d,h,m],A=I.computeStrides(o.shape),y=A[0],x=A[1],w=A[2],b=I.computeStrides(g),k=b[0],E=b[1],T=b[2],N=I.getTypedArrayFromDType(o.dtype,I.sizeFromShape(g));N.fill(l);let v=n.data.get(o.dataId).values,D=n.data.get(s.dataId).values;for(let B=0;B<c;++B){let P=s.shape[0]===1?D:D.subarray(B*8,B*8+8);for(let $=0;$<d;++$)for(let z=0;z<h;++z)for(let Q=0;Q<m;++Q){let G,V=P[6]*z+P[7]*$+1;if(V===0)continue;let H=(P[0]*z+P[1]*$+P[2])/V,J=(P[3]*z+P[4]*$+P[5])/V,j=L2(H,f,u),M=L2(J,p,u);switch(a){case"nearest":G=hH(v,p,f,y,x,w,B,M,j,Q,l);break;case"bilinear":G=gH(v,p,f,y,x,w,B,M,j,Q,l);break;default:throw new Error(`Error in Transform: Expect 'nearest' or 'bilinear', but got ${a}`)}let U=B*k+$*E+z*T+Q;N[U]=G}return n.makeTensorInfo(g,o.dtype,N)}return{dataId:n.write(N,g,o.dtype),shape:o.shape,dtype:o.dtype}}var O2={kernelName:pl,backendName:"cpu",kernelFunc:cH};function L2(r,t,e){switch(e){case"reflect":return pH(r,t);case"wrap":return fH(r,t);case"nearest":return dH(r,t);default:return mH(r,t)}}function pH(r,t){let e=r;if(e<0)if(t<=1)e=0;else{let n=2*t;e<n&&(e=n*Math.trunc(-e/n)+e),e=e<-t?e+n:-e-1}else if(e>t-1)if(t<=1)e=0;else{let n=2*t;e-=n*Math.trunc(e/n),e>=t&&(e=n-e-1)}return I.clamp(0,e,t-1)}function fH(r,t){let e=r;if(e<0)if(t<=1)e=0;else{let n=t-1;e+=t*(Math.trunc(-e/n)+1)}else if(e>t-1)if(t<=1)e=0;else{let n=t-1;e-=t*Math.trunc(e/n)}return I.clamp(0,e,t-1)}function mH(r,t){return r}function dH(r,t){return I.clamp(0,r,t-1)}function Vm(r,t,e,n,o,s,a,u,l,i,c){let p=a*n+u*o+l*s+i;return 0<=u&&u<t&&0<=l&&l<e?r[p]:c}function hH(r,t,e,n,o,s,a,u,l,i,c){let p=Math.round(u),f=Math.round(l);return Vm(r,t,e,n,o,s,a,p,f,i,c)}function gH(r,t,e,n,o,s,a,u,l,i,c){let p=Math.floor(u),f=Math.floor(l),m=p+1,d=f+1,h=(d-l)*Vm(r,t,e,n,o,s,a,p,f,i,c)+(l-f)*Vm(r,t,e,n,o,s,a,p,d,i,c),g=(d-l)*Vm(r,t,e,n,o,s,a,m,f,i,c)+(l-f)*Vm(r,t,e,n,o,s,a,m,d,i,c);return(m-u)*h+(u-p)*g}function AH(r){let{inputs:t,attrs:e,backend:n}=r,{axis:o}=e,{x:s}=t;se(s,"unique");let a=n.data.get(s.dataId).values,{outputValues:u,outputShape:l,indices:i}=Kl(a,o,s.shape,s.dtype);return[n.makeTensorInfo(l,s.dtype,u),n.makeTensorInfo([i.length],"int32",i)]}var Q2={kernelName:eh,backendName:"cpu",kernelFunc:AH};function yH(r){let{inputs:t,backend:e,attrs:n}=r,{value:o}=t,{axis:s}=n;s<0&&(s+=o.shape.length);let a=o.shape.length,u=o.shape[s],l=new Array(a-1),i=0;for(let m=0;m<a;m++)m!==s&&(l[i++]=o.shape[m]);let c=new Array(a).fill(0),p=o.shape.slice();p[s]=1;let f=new Array(u);for(let m=0;m<f.length;m++){c[s]=m;let d=Io({inputs:{x:o},backend:e,attrs:{begin:c,size:p}});f[m]=tt({inputs:{x:d},backend:e,attrs:{shape:l}}),e.disposeIntermediateTensorInfo(d)}return f}var z2={kernelName:qi,backendName:"cpu",kernelFunc:yH};function xH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,segmentIds:s}=t,{numSegments:a}=n;se(o,"unsortedSegmentSum");let u=o.shape.length,l=s.shape.length,i=[],c=[],p=u-l,f=s;for(let d=0;d<p;++d){let h=of({inputs:{input:f},backend:e,attrs:{dim:d+1}});f=h,c.push(h)}for(let d=0;d<a;++d){let h=I.createScalarValue(d,"int32"),g=e.makeTensorInfo([],"int32",h),A=xI({inputs:{a:g,b:f},backend:e}),y=yo({inputs:{x:A},backend:e,attrs:{dtype:"float32"}}),x=Wl({inputs:{a:y,b:o},backend:e}),w=ci({inputs:{x},backend:e,attrs:{axis:0,keepDims:!1}});i.push(w),c.push(g),c.push(A),c.push(y),c.push(x),c.push(w)}let m=tw({inputs:i,backend:e,attrs:{axis:0}});return c.forEach(d=>e.disposeIntermediateTensorInfo(d)),m}var W2={kernelName:th,backendName:"cpu",kernelFunc:xH};var IH=[mv,wk,dv,hv,vk,gv,Av,yv,xv,Iv,wv,bv,Cv,Sv,kv,Ev,Dv,Bv,Rv,fv,Tv,_v,Nv,Ek,Mv,kk,Dk,Fv,bk,Pv,Lv,Ov,Qv,zv,Wv,Uv,Gv,Vv,Hv,qv,Kv,jv,Yv,Xv,Jv,Zv,e1,t1,r1,n1,o1,s1,a1,iv,u1,Bk,l1,Rk,c1,Tk,p1,f1,m1,_k,Nk,d1,h1,g1,A1,Mk,Fk,Ck,y1,$v,x1,I1,w1,av,Pk,$k,b1,Lk,C1,S1,k1,v1,E1,D1,B1,Ok,R1,T1,_1,N1,F1,P1,$1,Qk,L1,O1,W1,zk,Wk,U1,G1,V1,Uk,H1,j1,Y1,Kh,X1,uv,Vk,J1,Z1,e2,t2,Sk,Wm,r2,lv,cv,pv,n2,o2,s2,i2,a2,u2,l2,Yk,c2,f2,m2,d2,Jk,h2,g2,A2,Zk,Q1,x2,I2,w2,b2,C2,S2,k2,v2,tv,E2,rv,nv,D2,B2,R2,T2,_2,ov,i1,N2,M2,F2,P2,$2,O2,Gk,Q2,z2,W2,q1];for(let r of IH)je(r);var Te;(function(r){r[r.float32=0]="float32",r[r.int32=1]="int32",r[r.bool=2]="bool",r[r.string=3]="string",r[r.complex64=4]="complex64"})(Te||(Te={}));var oa;(function(r){r[r.linear=0]="linear",r[r.relu=1]="relu",r[r.relu6=2]="relu6",r[r.prelu=3]="prelu",r[r.leakyrelu=4]="leakyrelu",r[r.sigmoid=5]="sigmoid",r[r.elu=6]="elu"})(oa||(oa={}));var U2;function wH(r){U2=r.wasm.cwrap(dl,null,["number","array","number","number","array","number","number","number","number","number","number","number","number"])}function bH(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s,bias:a,preluActivationWeights:u}=t;if(o.dtype!=="float32"||s.dtype!=="float32")throw new Error("_FusedMatMul for non non-float32 tensors not yet supported.");let{transposeA:l,transposeB:i,activation:c,leakyreluAlpha:p}=n,f=e.dataIdMap.get(o.dataId).id,m=e.dataIdMap.get(s.dataId).id,d=0;if(a!=null){let T=e.dataIdMap.get(a.dataId);if(T.shape.length!==1)throw new Error(`_FusedMatMul only supports rank-1 bias but got rank ${T.shape.length}.`);d=T.id}let h=u==null?0:e.dataIdMap.get(u.dataId).id,g=oa[c];if(g==null)throw new Error(`${c} activation not yet supported for FusedConv2D in the wasm backend.`);let A=l?o.shape[2]:o.shape[1],y=i?s.shape[1]:s.shape[2],x=Ho.assertAndGetBroadcastShape(o.shape.slice(0,-2),s.shape.slice(0,-2)),w=e.makeOutput([...x,A,y],o.dtype),b=e.dataIdMap.get(w.dataId).id,k=new Uint8Array(new Int32Array(o.shape).buffer),E=new Uint8Array(new Int32Array(s.shape).buffer);return U2(f,k,o.shape.length,m,E,s.shape.length,l,i,g,d,h,p||0,b),w}var G2={kernelName:dl,backendName:"wasm",setupFunc:wH,kernelFunc:bH};function Ee(r,t){let e;function n(s){e=s.wasm.cwrap(r,null,["number","number","number"])}function o(s){let{backend:a,inputs:{x:u}}=s,l=a.dataIdMap.get(u.dataId).id,i=a.makeOutput(u.shape,t||u.dtype),c=a.dataIdMap.get(i.dataId).id;return I.sizeFromShape(i.shape)===0||e(l,Te[u.dtype],c),i}return{kernelName:r,backendName:"wasm",setupFunc:n,kernelFunc:o}}var V2=Ee("Abs");var H2=Ee(Ws);var q2=Ee(Xa);function nt(r,t,e){let n;function o(a){n=a.wasm.cwrap(r,null,["number","array","number","number","array","number","number","number"])}function s(a){let{backend:u,inputs:l}=a,{a:i,b:c}=l,p=u.dataIdMap.get(i.dataId).id,f=u.dataIdMap.get(c.dataId).id,m=e??i.dtype,d=C.assertAndGetBroadcastShape(i.shape,c.shape),h=u.makeOutput(d,m);if(I.sizeFromShape(d)===0)return h;let g=new Uint8Array(new Int32Array(i.shape).buffer),A=new Uint8Array(new Int32Array(c.shape).buffer),y=u.dataIdMap.get(h.dataId).id;return n(p,g,i.shape.length,f,A,c.shape.length,Te[i.dtype],y),h}return{kernelName:r,backendName:"wasm",setupFunc:o,kernelFunc:s}}var CH=!0,K2=nt("Add",CH);var j2;function SH(r){j2=r.wasm.cwrap(Us,null,["array","number","number","number"])}function kH(r){let{inputs:t,backend:e}=r,n=e.makeOutput(t[0].shape,t[0].dtype);if(I.sizeFromShape(n.shape)===0)return n;let o=t.map(u=>e.dataIdMap.get(u.dataId).id),s=new Uint8Array(new Int32Array(o).buffer),a=e.dataIdMap.get(n.dataId).id;return j2(s,o.length,Te[n.dtype],a),n}var Y2={kernelName:Us,backendName:"wasm",setupFunc:SH,kernelFunc:kH};function Yl(r){let{inputs:{x:t},backend:e}=r;if(t.dtype==="string")return Im(e.readSync(t.dataId),t.shape,t.dtype);let n=e.makeOutput(t.shape,t.dtype),o=e.typedArrayFromHeap(t);return e.typedArrayFromHeap(n).set(o),n}var X2={kernelName:ms,backendName:"wasm",kernelFunc:Yl};var J2;function vH(r){J2=r.wasm.cwrap(fl,null,["number","array","number","number","number","array","number"])}function Yn(r){let{inputs:t,backend:e,attrs:n}=r,[o,s]=DH(t.x.shape,n.perm),a=!0;for(let d=0;d<s.length;d++)s[d]!==d&&(a=!1);let u=EH(t.x.shape,n.perm),l={dataId:t.x.dataId,shape:o,dtype:t.x.dtype};if(a){let d=Yl({inputs:t,backend:e});return d.shape=u,d}let i=e.makeOutput(u,l.dtype),c=e.dataIdMap.get(l.dataId).id,p=e.dataIdMap.get(i.dataId).id,f=new Uint8Array(new Int32Array(s).buffer),m=new Uint8Array(new Int32Array(l.shape).buffer);return J2(c,m,l.shape.length,Te[l.dtype],p,f,s.length),i}function EH(r,t){let e=new Array(r.length);for(let n=0;n<e.length;n++)e[n]=r[t[n]];return e}function DH(r,t){let e=[],n=[];for(let o=0;o<r.length;++o)r[o]!==1&&e.push(r[o]),r[t[o]]!==1&&n.push(t[o]);for(let o=0;o<n.length;++o){let s=-1;for(let a=0;a<n.length;++a)n[a]>=o&&(s===-1||n[s]>n[a])&&(s=a);n[s]=o}return[e,n]}var Z2={kernelName:fl,backendName:"wasm",kernelFunc:Yn,setupFunc:vH};function mn(r,t,e){let n=r.shape,o=r.shape.length,s=I.parseAxisParam(t,n),a=s,u=C.getAxesPermutation(a,o),l=null,i=!1;if(u!=null){let c=new Array(o);for(let m=0;m<c.length;m++)c[m]=n[u[m]];a=C.getInnerMostAxes(a.length,o),l=Yn({inputs:{x:r},attrs:{perm:u},backend:e});let p=e.dataIdMap.get(r.dataId).id;e.dataIdMap.get(l.dataId).id!==p&&(i=!0)}return{transposed:l,originalAxes:s,axes:a,inputWasTransposed:i}}var eE;function BH(r){eE=r.wasm.cwrap("All",null,["number, number, number"])}function RH(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,l=t.dataIdMap.get(a.dataId).id,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=mn(a,o,t);if(m){let x=t.dataIdMap.get(c.dataId).id;i=c,l=x}let d=i.shape.length;C.assertAxesAreInnerMostDims("all",p,d);let[h,g]=C.computeOutAndReduceShapes(i.shape,p),A=I.sizeFromShape(g),y=t.makeOutput(h,a.dtype);if(I.sizeFromShape(i.shape)!==0){let x=t.dataIdMap.get(y.dataId).id;eE(l,A,x)}if(m&&t.disposeData(c.dataId),s){let x=C.expandShapeToKeepDim(y.shape,f);y.shape=x}return y}var tE={kernelName:"All",backendName:"wasm",setupFunc:BH,kernelFunc:RH};var rE;function TH(r){rE=r.wasm.cwrap("Any",null,["number, number, number"])}function _H(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,l=t.dataIdMap.get(a.dataId).id,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=mn(a,o,t);if(m){let x=t.dataIdMap.get(c.dataId).id;i=c,l=x}let d=i.shape.length;C.assertAxesAreInnerMostDims("any",p,d);let[h,g]=C.computeOutAndReduceShapes(i.shape,p),A=I.sizeFromShape(g),y=t.makeOutput(h,a.dtype);if(I.sizeFromShape(i.shape)!==0){let x=t.dataIdMap.get(y.dataId).id;rE(l,A,x)}if(m&&t.disposeData(c.dataId),s){let x=C.expandShapeToKeepDim(y.shape,f);y.shape=x}return y}var nE={kernelName:"Any",backendName:"wasm",setupFunc:TH,kernelFunc:_H};function jh(r){let t;function e(o){t=o.wasm.cwrap(r,null,["number","number","number","number","number"])}function n(o){let{backend:s,inputs:a,attrs:u}=o,{axis:l}=u,{x:i}=a,c=s.dataIdMap.get(i.dataId).id,p=c,f=i,{transposed:m,axes:d,inputWasTransposed:h}=mn(i,l,s);if(h){let b=s.dataIdMap.get(m.dataId).id;b!==c&&(f=m,p=b)}let g=f.shape.slice(0,-1),A=s.makeOutput(g,"int32"),y=s.dataIdMap.get(A.dataId).id,x=I.sizeFromShape(A.shape),w=f.shape[d[0]];return t(p,Te[f.dtype],x,w,y),h&&s.disposeData(m.dataId),A}return{kernelName:r,backendName:"wasm",setupFunc:e,kernelFunc:n}}var oE=jh(lp);var sE=jh(cp);var iE=Ee(Ja);var aE=Ee(Za);var uE=Ee(eu);var lE=nt(ru,!1);var cE=Ee(tu);var pE;function NH(r){pE=r.wasm.cwrap(nu,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function MH(r){let{inputs:t,attrs:e,backend:n}=r,o=t.x,s=n.dataIdMap.get(o.dataId).id,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=e,c=C.computePool2DInfo(o.shape,a,u,1,l,i),p=c.filterHeight,f=c.filterWidth,m=c.padInfo.top,d=c.padInfo.right,h=c.padInfo.bottom,g=c.padInfo.left,A=c.strideHeight,y=c.strideWidth,x=c.inChannels;if(c.dataFormat!=="channelsLast")throw new Error(`wasm backend does not support dataFormat:'${c.dataFormat}'. Please use 'channelsLast'.`);if(c.dilationWidth!==1||c.dilationHeight!==1)throw new Error(`was backend only supports average pooling with dilation = [1, 1], got [${c.dilationHeight}, ${c.dilationWidth}].`);let w=n.makeOutput(c.outShape,"float32"),b=n.dataIdMap.get(w.dataId).id;return pE(s,o.shape[0],o.shape[1],o.shape[2],p,f,m,d,h,g,A,y,x,b),w}var fE={kernelName:nu,backendName:"wasm",setupFunc:NH,kernelFunc:MH};var mE;function FH(r){mE=r.wasm.cwrap("AvgPool3D",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function PH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l,dataFormat:i}=n,c=C.computePool3DInfo(o.shape,s,a,1,u,l,i),p=e.makeOutput(c.outShape,o.dtype);return mE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,c.batchSize,c.inChannels,c.inDepth,c.inHeight,c.inWidth,c.outDepth,c.outHeight,c.outWidth,c.strideDepth,c.strideHeight,c.strideWidth,c.dilationDepth,c.dilationHeight,c.dilationWidth,c.effectiveFilterDepth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.front,c.padInfo.top,c.padInfo.left),p}var dE={kernelName:fp,backendName:"wasm",setupFunc:FH,kernelFunc:PH};var hE;function $H(r){hE=r.wasm.cwrap("AvgPool3DGrad",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function LH(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=n,c=C.computePool3DInfo(s.shape,a,u,1,l,i),p=e.makeOutput(s.shape,s.dtype);return hE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,c.batchSize,c.inChannels,c.inDepth,c.inHeight,c.inWidth,c.outDepth,c.outHeight,c.outWidth,c.strideDepth,c.strideHeight,c.strideWidth,c.dilationDepth,c.dilationHeight,c.dilationWidth,c.effectiveFilterDepth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.front,c.padInfo.top,c.padInfo.left,c.filterDepth,c.filterHeight,c.filterWidth),p}var gE={kernelName:mp,backendName:"wasm",setupFunc:$H,kernelFunc:LH};var AE;function OH(r){AE=r.wasm.cwrap("AvgPoolGrad",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function QH(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l}=n,i=C.computePool2DInfo(s.shape,a,u,1,l),c=e.makeOutput(s.shape,s.dtype);return AE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(c.dataId).id,i.batchSize,i.inChannels,i.inHeight,i.inWidth,i.outHeight,i.outWidth,i.strideHeight,i.strideWidth,i.dilationHeight,i.dilationWidth,i.effectiveFilterHeight,i.effectiveFilterWidth,i.padInfo.top,i.padInfo.left,i.filterHeight,i.filterWidth),c}var yE={kernelName:pp,backendName:"wasm",setupFunc:OH,kernelFunc:QH};function ar(r){let{inputs:t,attrs:e}=r,{x:n}=t,{shape:o}=e,s=I.sizeFromShape(n.shape),a=I.inferFromImplicitShape(o,s);return I.assert(s===I.sizeFromShape(a),()=>`new shape: ${a}, old shape: ${n.shape}. New shape and old shape must have the same number of elements.`),r.backend.incRef(n.dataId),{dataId:n.dataId,shape:a,dtype:n.dtype}}var xE={kernelName:Gi,backendName:"wasm",kernelFunc:ar};var IE;function zH(r){IE=r.wasm.cwrap(Gs,null,["number","array","number","number","array","number","number","number","number"])}function WH(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s}=t,{transposeA:a,transposeB:u}=n;if(o.dtype!=="float32"||s.dtype!=="float32")throw new Error("BatchMatMul for non non-float32 tensors not yet supported.");let l=o.shape.length,i=s.shape.length,c=a?o.shape[l-2]:o.shape[l-1],p=u?s.shape[i-1]:s.shape[i-2],f=a?o.shape[l-1]:o.shape[l-2],m=u?s.shape[i-2]:s.shape[i-1],d=o.shape.slice(0,-2),h=s.shape.slice(0,-2),g=I.sizeFromShape(d),A=I.sizeFromShape(h),x=Ho.assertAndGetBroadcastShape(o.shape.slice(0,-2),s.shape.slice(0,-2)).concat([f,m]);I.assert(c===p,()=>`Error in matMul: inner shapes (${c}) and (${p}) of Tensors with shapes ${o.shape} and ${s.shape} and transposeA=${a} and transposeB=${u} must match.`);let w=a?[g,c,f]:[g,f,c],b=u?[A,m,p]:[A,p,m],k=ar({inputs:{x:o},backend:e,attrs:{shape:w}}),E=ar({inputs:{x:s},backend:e,attrs:{shape:b}}),T=e.dataIdMap.get(k.dataId).id,N=e.dataIdMap.get(E.dataId).id,v=a?k.shape[2]:k.shape[1],D=u?E.shape[1]:E.shape[2],_=Math.max(g,A),B=e.makeOutput([_,v,D],k.dtype),P=e.dataIdMap.get(B.dataId).id,$=new Uint8Array(new Int32Array(k.shape).buffer),z=new Uint8Array(new Int32Array(E.shape).buffer);return IE(T,$,k.shape.length,N,z,E.shape.length,a,u,P),e.disposeData(k.dataId),e.disposeData(E.dataId),B.shape=x,B}var wE={kernelName:Gs,backendName:"wasm",setupFunc:zH,kernelFunc:WH};function wo(r){let{inputs:{x:t},attrs:{begin:e,size:n},backend:o}=r,[s,a]=Jt.parseSliceParams(t,e,n),u=Jt.isSliceContinous(t.shape,s,a),l=o.readSync(t.dataId),i=o.makeOutput(a,t.dtype),c=I.computeStrides(t.shape),p=o.dataIdMap.get(i.dataId);if(u){let d=Jt.computeFlatOffset(s,c);return t.dtype==="string"?p.stringBytes=l.slice(d,d+I.sizeFromShape(a)):o.typedArrayFromHeap(i).set(l.subarray(d,d+I.sizeFromShape(a))),i}if(t.dtype==="string"){let d=Gl(l,s,a,t.shape,t.dtype);return p.stringBytes=d,i}let f=o.typedArrayFromHeap(i),m=t.shape.length;if(m===2)UH(l,c[0],f,s,a);else if(m===3)GH(l,c[0],c[1],f,s,a);else if(m===4)VH(l,c[0],c[1],c[2],f,s,a);else{let d=Gl(l,s,a,t.shape,t.dtype);f.set(d)}return i}function UH(r,t,e,n,o){let s=0,a=n[0],u=n[1],l=a+o[0];for(let i=a;i<l;i++){let c=i*t+u;e.set(r.subarray(c,c+o[1]),s),s+=o[1]}}function GH(r,t,e,n,o,s){let a=0,u=o[0],l=o[1],i=o[2],c=u+s[0],p=l+s[1];for(let f=u;f<c;f++)for(let m=l;m<p;m++){let d=f*t+m*e+i;n.set(r.subarray(d,d+s[2]),a),a+=s[2]}}function VH(r,t,e,n,o,s,a){let u=0,l=s[0],i=s[1],c=s[2],p=l+a[0],f=i+a[1],m=c+a[2],d=s[3];for(let h=l;h<p;h++)for(let g=i;g<f;g++)for(let A=c;A<m;A++){let y=h*t+g*e+A*n+d;o.set(r.subarray(y,y+a[3]),u),u+=a[3]}}var bE={kernelName:Vi,backendName:"wasm",kernelFunc:wo};function HH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,crops:a}=n,u=s.reduce((A,y)=>A*y),l=C.getReshaped(o.shape,s,u),i=C.getPermuted(l.length,s.length),c=C.getReshapedPermuted(o.shape,s,u),p=C.getSliceBeginCoords(a,s.length),f=C.getSliceSize(c,a,s.length),m=ar({inputs:{x:o},backend:e,attrs:{shape:l}}),d=Yn({inputs:{x:m},backend:e,attrs:{perm:i}}),h=ar({inputs:{x:d},backend:e,attrs:{shape:c}}),g=wo({inputs:{x:h},backend:e,attrs:{begin:p,size:f}});return e.disposeData(m.dataId),e.disposeData(d.dataId),e.disposeData(h.dataId),g}var CE={kernelName:dp,backendName:"wasm",kernelFunc:HH};var SE;function qH(r){SE=r.wasm.cwrap(ou,null,["number","number","boolean","number","number","number"])}function KH(r){let{backend:t,inputs:e,attrs:n}=r,{x:o,weights:s}=e,{size:a}=n,u=s.shape.reduce((p,f)=>p*f,1)!==0,l=o.shape.length===1?[a]:[o.shape[0],a],i=t.makeOutput(l,s.dtype);function c(p){return t.dataIdMap.get(p.dataId).id}return SE(c(o),a,u,c(s),Te[s.dtype],c(i)),i}var kE={kernelName:ou,backendName:"wasm",setupFunc:qH,kernelFunc:KH};var jH=!0,vE=nt(fm,jH);function YH(r){let{inputs:t,backend:e}=r,{s0:n,s1:o}=t,s=e.typedArrayFromHeap(n),a=e.typedArrayFromHeap(o),u=C.assertAndGetBroadcastShape(Array.from(s),Array.from(a));return e.makeOutput([u.length],"int32",void 0,new Int32Array(u))}var EE={kernelName:hp,backendName:"wasm",kernelFunc:YH};function wn(r){let{inputs:{x:t},attrs:{dtype:e},backend:n}=r,o=n.makeOutput(t.shape,e),s=n.typedArrayFromHeap(t);return n.typedArrayFromHeap(o).set(s),o}var DE={kernelName:ps,backendName:"wasm",kernelFunc:wn};var BE=Ee(su);var RE;function XH(r){RE=r.wasm.cwrap(fs,null,["number","number","number","number"])}function JH(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{clipValueMin:s,clipValueMax:a}=n,u=e.dataIdMap.get(o.dataId).id,l=e.makeOutput(o.shape,o.dtype),i=e.dataIdMap.get(l.dataId).id;return RE(u,s,a,i),l}var TE={kernelName:fs,backendName:"wasm",setupFunc:XH,kernelFunc:JH};function rw(r){let{inputs:t,backend:e}=r,n=I.parseAxisParam(r.attrs.axis,t[0].shape)[0],o=t.map(m=>m.shape);C.assertParamsConsistent(o,n);let s=C.computeOutShape(t.map(m=>m.shape),n),a=t.filter(m=>I.sizeFromShape(m.shape)>0);if(a.length===1)return Yl({inputs:{x:a[0]},backend:e});let u=e.makeOutput(s,t[0].dtype);if(I.sizeFromShape(s)===0)return u;if(a[0].dtype==="string"){let m=a.map(x=>{let b=[-1,I.sizeFromShape(x.shape.slice(n))];return ar({inputs:{x},backend:e,attrs:{shape:b}})}),d=m.map(x=>({vals:e.readSync(x.dataId),shape:x.shape}));s=C.computeOutShape(m.map(x=>x.shape),1);let h=m[0].shape[0]===1,g=zl(d,s,t[0].dtype,h),A=C.computeOutShape(a.map(x=>x.shape),n);u.shape=A;let y=e.dataIdMap.get(u.dataId);return y.stringBytes=C.fromStringArrayToUint8(g),m.forEach(x=>e.disposeData(x.dataId)),u}let l=I.sizeFromShape(a[0].shape.slice(0,n)),i=0,c=a.map(m=>{let d=I.sizeFromShape(m.shape.slice(n));return i+=d,d}),p=a.map(m=>e.typedArrayFromHeap(m)),f=e.typedArrayFromHeap(u);for(let m=0;m<l;m++){let d=m*i;for(let h=0;h<p.length;h++){let g=c[h],A=m*g,y=p[h].subarray(A,A+g);f.set(y,d),d+=g}}return u}var _E={kernelName:Pi,backendName:"wasm",kernelFunc:rw};var NE;function ZH(r){NE=r.wasm.cwrap(Vs,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function e4(r){let{inputs:t,attrs:e,backend:n}=r,{x:o,filter:s}=t,a=n.dataIdMap.get(o.dataId).id,u=n.dataIdMap.get(s.dataId).id,{strides:l,dilations:i,pad:c,dimRoundingMode:p,dataFormat:f}=e,m=C.convertConv2DDataFormat(f),d=C.computeConv2DInfo(o.shape,s.shape,l,i,c,p,!1,m),h=d.filterHeight,g=d.filterWidth,A=d.padInfo.top,y=d.padInfo.right,x=d.padInfo.bottom,w=d.padInfo.left,b=d.dilationHeight,k=d.dilationWidth,E=d.strideHeight,T=d.strideWidth,N=d.inChannels,v=d.outChannels,D=d.padInfo.type==="SAME"?1:0;if(d.dataFormat!=="channelsLast")throw new Error(`wasm backend Conv2D does not support dataFormat:'${d.dataFormat}'. Please use 'channelsLast'.`);let _=n.makeOutput(d.outShape,"float32"),B=n.dataIdMap.get(_.dataId).id;return NE(a,o.shape[0],o.shape[1],o.shape[2],u,h,g,A,y,x,w,D,b,k,E,T,N,v,B),_}var ME={kernelName:Vs,backendName:"wasm",setupFunc:ZH,kernelFunc:e4};var FE;function t4(r){FE=r.wasm.cwrap(Hs,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function r4(r){let{backend:t,inputs:e,attrs:n}=r,{dy:o,filter:s}=e,{strides:a,pad:u,dataFormat:l,dimRoundingMode:i,inputShape:c}=n,p=1,f=C.convertConv2DDataFormat(l),m=C.computeConv2DInfo(c,s.shape,a,p,u,i,!1,f),{batchSize:d,filterHeight:h,filterWidth:g,inChannels:A,inHeight:y,inWidth:x,outChannels:w,outHeight:b,outWidth:k,strideHeight:E,strideWidth:T}=m,N=h-1-m.padInfo.top,v=g-1-m.padInfo.left,D=m.dataFormat==="channelsLast",_=I.computeStrides(m.inShape),B=I.computeStrides(o.shape),[P,$,z]=I.computeStrides(s.shape),Q=_[0],G=D?_[1]:_[2],V=D?_[2]:1,H=D?1:_[1],J=B[0],j=D?B[1]:B[2],M=D?B[2]:1,U=D?1:B[1],re=t.makeOutput(m.inShape,"float32"),X=t.dataIdMap.get(re.dataId).id,oe=t.dataIdMap.get(o.dataId).id,we=t.dataIdMap.get(s.dataId).id;return FE(oe,we,d,h,g,y,x,A,b,k,w,E,T,N,v,P,$,z,Q,G,V,H,J,j,M,U,X),re}var PE={kernelName:Hs,backendName:"wasm",setupFunc:t4,kernelFunc:r4};var $E;function n4(r){$E=r.wasm.cwrap(iu,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function o4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l}=n;if(o.dtype!=="float32")throw new Error(`Tensor x must have dtype float32, got ${o.dtype}`);if(s.dtype!=="float32")throw new Error(`Tensor filter must have dtype float32, got ${s.dtype}`);let i=C.computeConv3DInfo(o.shape,s.shape,a,l,u),c=e.makeOutput(i.outShape,o.dtype);return $E(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(c.dataId).id,i.batchSize,i.inDepth,i.inHeight,i.inWidth,i.inChannels,i.outDepth,i.outHeight,i.outWidth,i.outChannels,i.strideDepth,i.strideHeight,i.strideWidth,i.dilationDepth,i.dilationHeight,i.dilationWidth,i.filterDepth,i.filterHeight,i.filterWidth,i.padInfo.front,i.padInfo.top,i.padInfo.left),c}var LE={kernelName:iu,backendName:"wasm",setupFunc:n4,kernelFunc:o4};var OE;function s4(r){OE=r.wasm.cwrap(au,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function i4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,pad:u,filterShape:l}=n;if(o.dtype!=="float32")throw new Error(`Tensor dy must have dtype float32, got ${o.dtype}`);if(s.dtype!=="float32")throw new Error(`Tensor filter must have dtype float32, got ${s.dtype}`);let i=C.computeConv3DInfo(o.shape,l,a,1,u),c=e.makeOutput(i.filterShape,s.dtype);return OE(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(c.dataId).id,i.batchSize,i.inDepth,i.inHeight,i.inWidth,i.inChannels,i.outDepth,i.outHeight,i.outWidth,i.outChannels,i.strideDepth,i.strideHeight,i.strideWidth,i.dilationDepth,i.dilationHeight,i.dilationWidth,i.filterDepth,i.filterHeight,i.filterWidth,i.padInfo.front,i.padInfo.top,i.padInfo.left),c}var QE={kernelName:au,backendName:"wasm",setupFunc:s4,kernelFunc:i4};var zE;function a4(r){zE=r.wasm.cwrap(uu,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function u4(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{pad:a,strides:u,inputShape:l}=n;if(o.dtype!=="float32")throw new Error(`Tensor dy must have dtype float32, got ${o.dtype}`);if(s.dtype!=="float32")throw new Error(`Tensor filter must have dtype float32, got ${s.dtype}`);let i=C.computeConv3DInfo(l,s.shape,u,1,a),c=e.makeOutput(i.inShape,o.dtype);return zE(e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(c.dataId).id,i.batchSize,i.inDepth,i.inHeight,i.inWidth,i.inChannels,i.outDepth,i.outHeight,i.outWidth,i.outChannels,i.strideDepth,i.strideHeight,i.strideWidth,i.dilationDepth,i.dilationHeight,i.dilationWidth,i.filterDepth,i.filterHeight,i.filterWidth,i.padInfo.front,i.padInfo.top,i.padInfo.left),c}var WE={kernelName:uu,backendName:"wasm",setupFunc:a4,kernelFunc:u4};var UE=Ee("Cos");var GE=Ee(lu);var nw;(function(r){r[r.bilinear=0]="bilinear",r[r.nearest=1]="nearest"})(nw||(nw={}));var VE;function l4(r){VE=r.wasm.cwrap(fu,null,["number","number","number","number","array","number","number","number","number","number"])}function c4(r){let{backend:t,inputs:e,attrs:n}=r,{method:o,extrapolationValue:s,cropSize:a}=n,{image:u,boxes:l,boxInd:i}=e,c=l.shape[0],[p,f]=a,m=[c,p,f,u.shape[3]],d=t.dataIdMap.get(u.dataId),h;u.dtype!=="float32"&&(h=wn({backend:t,inputs:{x:u},attrs:{dtype:"float32"}}),d=t.dataIdMap.get(h.dataId));let g=d.id,A=t.dataIdMap.get(l.dataId).id,y=t.dataIdMap.get(i.dataId).id,x=t.makeOutput(m,"float32"),w=t.dataIdMap.get(x.dataId).id,b=new Uint8Array(new Int32Array(u.shape).buffer);return VE(g,A,y,c,b,p,f,nw[o],s,w),h!=null&&t.disposeData(h.dataId),x}var HE={kernelName:fu,backendName:"wasm",setupFunc:l4,kernelFunc:c4};var qE;function p4(r){qE=r.wasm.cwrap(cu,null,["number","number","number","number","number","number"])}function f4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n,l=o.shape.length;I.assert(o.dtype==="float32"||o.dtype==="int32",()=>`cumprod does not support ${o.dtype} tensors in the WASM backend`);let i=C.getAxesPermutation([s],l),c=o;i!==null&&(c=Yn({inputs:{x:o},attrs:{perm:i},backend:e}));let p=C.getInnerMostAxes(1,l)[0];C.assertAxesAreInnerMostDims("cumprod",[p],l);let f=e.makeOutput(c.shape,c.dtype),m=c.shape[p],d=e.dataIdMap.get(c.dataId).id,h=e.dataIdMap.get(f.dataId).id;qE(d,a?1:0,u?1:0,m,h,Te[o.dtype]);let g=f;if(i!==null){let A=C.getUndoAxesPermutation(i);g=Yn({inputs:{x:f},attrs:{perm:A},backend:e}),e.disposeData(c.dataId),e.disposeData(f.dataId)}return g}var KE={kernelName:cu,backendName:"wasm",setupFunc:p4,kernelFunc:f4};var jE;function m4(r){jE=r.wasm.cwrap(pu,null,["number","number","number","number","number","number"])}function d4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n,l=o.shape.length;I.assert(o.dtype==="float32"||o.dtype==="int32",()=>`cumsum does not support ${o.dtype} tensors in the WASM backend`);let i=C.getAxesPermutation([s],l),c=o;i!==null&&(c=Yn({inputs:{x:o},attrs:{perm:i},backend:e}));let p=C.getInnerMostAxes(1,l)[0];C.assertAxesAreInnerMostDims("cumsum",[p],l);let f=e.makeOutput(c.shape,c.dtype),m=c.shape[p],d=e.dataIdMap.get(c.dataId).id,h=e.dataIdMap.get(f.dataId).id;jE(d,a?1:0,u?1:0,m,h,Te[o.dtype]);let g=f;if(i!==null){let A=C.getUndoAxesPermutation(i);g=Yn({inputs:{x:f},attrs:{perm:A},backend:e}),e.disposeData(c.dataId),e.disposeData(f.dataId)}return g}var YE={kernelName:pu,backendName:"wasm",setupFunc:m4,kernelFunc:d4};var XE;function h4(r){XE=r.wasm.cwrap("DenseBincount",null,["number","array","number","number","boolean","number","number","boolean","number"])}function g4(r){let{backend:t,inputs:e,attrs:n}=r,{x:o,weights:s}=e,{size:a,binaryOutput:u}=n,l=s.shape.reduce((f,m)=>f*m,1)!==0,i=o.shape.length===1?[a]:[o.shape[0],a],c=t.makeOutput(i,s.dtype);function p(f){return t.dataIdMap.get(f.dataId).id}return XE(p(o),new Uint8Array(new Int32Array(o.shape).buffer),o.shape.length,a,l,p(s),Te[s.dtype],u,p(c)),c}var JE={kernelName:yp,backendName:"wasm",setupFunc:h4,kernelFunc:g4};var ZE;function A4(r){ZE=r.wasm.cwrap(mu,null,["number","number","number","array","number","array","array","number","number"])}function y4(r){let{backend:t,inputs:e,attrs:n}=r,{x:o}=e,{blockSize:s,dataFormat:a}=n,u=o.shape[0],l=a==="NHWC"?o.shape[1]:o.shape[2],i=a==="NHWC"?o.shape[2]:o.shape[3],c=a==="NHWC"?o.shape[3]:o.shape[1],p=l*s,f=i*s,m=c/(s*s),d=a==="NHWC"?[u,p,f,m]:[u,m,p,f],h=t.makeOutput(d,"float32"),A=t.dataIdMap.get(o.dataId).id,y=new Uint8Array(new Int32Array(I.computeStrides(o.shape)).buffer),x=new Uint8Array(new Int32Array(d).buffer),w=new Uint8Array(new Int32Array(I.computeStrides(d)).buffer),b=t.dataIdMap.get(h.dataId).id;return ZE(A,s,a==="NHWC"?1:0,y,o.shape.length-1,x,w,d.length,b),h}var eD={kernelName:mu,backendName:"wasm",setupFunc:A4,kernelFunc:y4};var tD;function x4(r){tD=r.wasm.cwrap(du,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function I4(r){let{inputs:t,attrs:e,backend:n}=r,{x:o,filter:s}=t,a=n.dataIdMap.get(o.dataId).id,u=n.dataIdMap.get(s.dataId).id,{strides:l,dilations:i,pad:c,dimRoundingMode:p}=e,f=i??[1,1],m=C.computeConv2DInfo(o.shape,s.shape,l,f,c,p,!0),d=m.filterHeight,h=m.filterWidth,g=m.padInfo.top,A=m.padInfo.right,y=m.padInfo.bottom,x=m.padInfo.left,w=m.dilationHeight,b=m.dilationWidth,k=m.strideHeight,E=m.strideWidth,T=m.inChannels,N=m.outChannels,v=m.padInfo.type==="SAME"?1:0;if(m.dataFormat!=="channelsLast")throw new Error(`wasm backend DepthwiseConv2dNative does not support dataFormat:'${m.dataFormat}'. Please use 'channelsLast'.`);let D=n.makeOutput(m.outShape,"float32"),_=n.dataIdMap.get(D.dataId).id;return tD(a,o.shape[0],o.shape[1],o.shape[2],u,d,h,g,A,y,x,v,w,b,k,E,T,N,_),D}var rD={kernelName:du,backendName:"wasm",setupFunc:x4,kernelFunc:I4};var nD;function w4(r){nD=r.wasm.cwrap("Diag",null,["number","number","number","number"])}function b4(r){let{inputs:t,backend:e}=r,{x:n}=t,o=I.sizeFromShape(n.shape),s=e.makeOutput([...n.shape,...n.shape],n.dtype);return nD(e.dataIdMap.get(n.dataId).id,Te[n.dtype],o,e.dataIdMap.get(s.dataId).id),s}var oD={kernelName:xp,backendName:"wasm",setupFunc:w4,kernelFunc:b4};var sD;function C4(r){sD=r.wasm.cwrap(hu,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function S4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l}=n;if(o.dtype!==s.dtype)throw new Error(`Dilation2D error: x must have the same dtype as filter. Got ${o.dtype} and ${s.dtype}`);let i=C.computeDilation2DInfo(o.shape,s.shape,a,u,"NHWC",l),c=e.makeOutput(i.outShape,o.dtype);return sD(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(c.dataId).id,Te[o.dtype],i.batchSize,i.inChannels,i.inHeight,i.inWidth,i.outHeight,i.outWidth,i.strideHeight,i.strideWidth,i.dilationHeight,i.dilationWidth,i.filterHeight,i.filterWidth,i.padInfo.top,i.padInfo.left),c}var iD={kernelName:hu,backendName:"wasm",setupFunc:C4,kernelFunc:S4};var aD;function k4(r){aD=r.wasm.cwrap(Li,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function v4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,dy:a}=t,{strides:u,pad:l,dilations:i}=n;if(o.dtype!==s.dtype||o.dtype!==a.dtype)throw new Error(`Dilation2DBackpropFilter error: x must have the same dtype as filter and dy. Got ${o.dtype}, ${s.dtype}, and ${a.dtype}`);let c=C.computeDilation2DInfo(o.shape,s.shape,u,l,"NHWC",i),p=e.makeOutput(s.shape,s.dtype);return aD(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(a.dataId).id,e.dataIdMap.get(p.dataId).id,Te[o.dtype],c.batchSize,c.inChannels,c.inHeight,c.inWidth,c.outHeight,c.outWidth,c.strideHeight,c.strideWidth,c.dilationHeight,c.dilationWidth,c.filterHeight,c.filterWidth,c.padInfo.top,c.padInfo.left),p}var uD={kernelName:Li,backendName:"wasm",setupFunc:k4,kernelFunc:v4};var lD;function E4(r){lD=r.wasm.cwrap($i,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function D4(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,dy:a}=t,{strides:u,pad:l,dilations:i}=n;if(o.dtype!==s.dtype||o.dtype!==a.dtype)throw new Error(`Dilation2DBackpropInput error: x must have the same dtype as filter and dy. Got ${o.dtype}, ${s.dtype}, and ${a.dtype}`);let c=C.computeDilation2DInfo(o.shape,s.shape,u,l,"NHWC",i),p=e.makeOutput(o.shape,o.dtype);return lD(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(a.dataId).id,e.dataIdMap.get(p.dataId).id,Te[o.dtype],c.batchSize,c.inChannels,c.inHeight,c.inWidth,c.outHeight,c.outWidth,c.strideHeight,c.strideWidth,c.dilationHeight,c.dilationWidth,c.filterHeight,c.filterWidth,c.padInfo.top,c.padInfo.left),p}var cD={kernelName:$i,backendName:"wasm",setupFunc:E4,kernelFunc:D4};var pD=Ee("Elu");var fD;function B4(r){fD=r.wasm.cwrap(gu,null,["number","number","number"])}function R4(r){let{inputs:t,backend:e}=r,{dy:n,y:o}=t,s=e.makeOutput(o.shape,"float32"),a=u=>e.dataIdMap.get(u.dataId).id;return fD(a(o),a(n),a(s)),s}var mD={kernelName:gu,backendName:"wasm",setupFunc:B4,kernelFunc:R4};var T4=!1,dD=nt(Au,T4,"bool");var hD=Ee("Erf");var gD=Ee("Exp","float32");function Yh(r){let{inputs:t,attrs:e,backend:n}=r,{input:o}=t,{dim:s}=e,a=o.shape.length,u=o.shape.slice(),l=s;return s<0&&(I.assert(-(a+1)<=s,()=>`Axis must be in the interval [${-(a+1)}, ${a}]`),l=a+s+1),u.splice(l,0,1),ar({inputs:{x:o},backend:n,attrs:{shape:u}})}var AD={kernelName:Oi,backendName:"wasm",kernelFunc:Yh};var yD=Ee(yu,"float32");function ow(r){let{attrs:{shape:t,value:e},backend:n}=r,{attrs:{dtype:o}}=r;o=o||I.inferDtype(e);let s=n.makeOutput(t,o);return n.typedArrayFromHeap(s).fill(e),s}var xD={kernelName:Qi,backendName:"wasm",kernelFunc:ow};var ID;function _4(r){ID=r.wasm.cwrap(xu,null,["number","number","number","number","number","number"])}function N4(r){let{inputs:t,backend:e}=r,{image:n}=t,o=e.makeOutput(n.shape,n.dtype),s=e.dataIdMap.get(n.dataId).id,a=e.dataIdMap.get(o.dataId).id,[u,l,i,c]=n.shape;return ID(s,u,l,i,c,a),o}var wD={kernelName:xu,backendName:"wasm",kernelFunc:N4,setupFunc:_4};var bD=Ee(Iu);var M4=!1,CD=nt(Ks,M4);var SD;function F4(r){SD=r.wasm.cwrap(wu,null,["number","number","number","number","number","number","number"])}function P4(r){let{backend:t,inputs:e,attrs:n}=r,{varianceEpsilon:o}=n,{x:s,mean:a,variance:u,offset:l,scale:i}=e,c=t.dataIdMap.get(s.dataId).id,p=t.dataIdMap.get(a.dataId).id,f=t.dataIdMap.get(u.dataId).id,m=l!=null?t.dataIdMap.get(l.dataId).id:0,d=i!=null?t.dataIdMap.get(i.dataId).id:0,h=t.makeOutput(s.shape,s.dtype);if(I.sizeFromShape(s.shape)===0)return h;let g=t.dataIdMap.get(h.dataId).id;return SD(c,p,f,m,d,o,g),h}var kD={kernelName:wu,backendName:"wasm",setupFunc:F4,kernelFunc:P4};var vD;function $4(r){vD=r.wasm.cwrap(hl,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function L4(r){let{inputs:t,attrs:e,backend:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dilations:c,dataFormat:p,dimRoundingMode:f,activation:m,leakyreluAlpha:d}=e,h=C.computeConv2DInfo(o.shape,s.shape,l,c,i,f),g=oa[m];if(g==null)throw new Error(`${m} activation not yet supported for FusedConv2D in the wasm backend.`);let A=n.dataIdMap.get(o.dataId).id,y=n.dataIdMap.get(s.dataId).id,x=h.outChannels,w=0;if(a!=null){let M=n.dataIdMap.get(a.dataId);if(M.shape.length!==1)throw new Error(`FusedConv2D only supports rank-1 bias but got rank ${M.shape.length}.`);if(M.shape[0]!==x)throw new Error(`FusedConv2D bias shape (${M.shape}) does not match the number of output channels (${x})`);w=M.id}let b=h.filterHeight,k=h.filterWidth,E=h.padInfo.top,T=h.padInfo.right,N=h.padInfo.bottom,v=h.padInfo.left,D=h.dilationHeight,_=h.dilationWidth,B=h.strideHeight,P=h.strideWidth,$=h.inChannels,z=h.padInfo.type==="SAME"?1:0,Q=h.batchSize,G=h.inHeight,V=h.inWidth;if(p!=="NHWC")throw new Error(`wasm backend FusedConv2D does not support dataFormat:'${p}'. Please use 'NHWC'.`);let H=n.makeOutput(h.outShape,"float32"),J=n.dataIdMap.get(H.dataId).id,j=u==null?0:n.dataIdMap.get(u.dataId).id;return vD(A,Q,G,V,y,b,k,w,E,T,N,v,z,D,_,B,P,$,x,g,j,d||0,J),H}var ED={kernelName:hl,backendName:"wasm",setupFunc:$4,kernelFunc:L4};var DD;function O4(r){DD=r.wasm.cwrap(gl,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function Q4(r){let{inputs:t,attrs:e,backend:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dilations:c,dataFormat:p,dimRoundingMode:f,activation:m,leakyreluAlpha:d}=e,h=C.computeConv2DInfo(o.shape,s.shape,l,c,i,f,!0),g=oa[m];if(g==null)throw new Error(`${m} activation not yet supported for FusedDepthwiseConv2D in the wasm backend.`);let A=n.dataIdMap.get(o.dataId).id,y=n.dataIdMap.get(s.dataId).id,x=h.outChannels,w=0;if(a!=null){let M=n.dataIdMap.get(a.dataId);if(M.shape.length!==1)throw new Error(`FusedDepthwiseConv2D only supports rank-1 bias but got rank ${M.shape.length}.`);if(M.shape[0]!==x)throw new Error(`FusedDepthwiseConv2D bias shape (${M.shape}) does not match the number of output channels (${x})`);w=M.id}let b=h.filterHeight,k=h.filterWidth,E=h.padInfo.top,T=h.padInfo.right,N=h.padInfo.bottom,v=h.padInfo.left,D=h.dilationHeight,_=h.dilationWidth,B=h.strideHeight,P=h.strideWidth,$=h.inChannels,z=h.padInfo.type==="SAME"?1:0,Q=h.batchSize,G=h.inHeight,V=h.inWidth;if(p!=="NHWC")throw new Error(`wasm backend FusedDepthwiseConv2D does not support dataFormat:'${p}'. Please use 'NHWC'.`);let H=n.makeOutput(h.outShape,"float32"),J=n.dataIdMap.get(H.dataId).id,j=u==null?0:n.dataIdMap.get(u.dataId).id;return DD(A,Q,G,V,y,b,k,w,E,T,N,v,z,D,_,B,P,$,x,g,j,d||0,J),H}var BD={kernelName:gl,backendName:"wasm",setupFunc:O4,kernelFunc:Q4};var RD;function z4(r){RD=r.wasm.cwrap(bu,null,["number","number","number","number","number","number","array","number"])}function W4(r){let{backend:t,inputs:e}=r,{params:n,indices:o}=e,[s,a,u,l]=Rh.prepareAndValidate(n,o),i=t.makeOutput(s,n.dtype);if(a===0)return i;let c=o.shape,p=c[c.length-1],m=t.dataIdMap.get(n.dataId).id,h=t.dataIdMap.get(o.dataId).id,g=new Uint8Array(new Int32Array(l).buffer),A=t.dataIdMap.get(i.dataId).id;return RD(m,Te[n.dtype],h,a,p,u,g,A),i}var TD={kernelName:bu,backendName:"wasm",setupFunc:z4,kernelFunc:W4};var _D;function U4(r){_D=r.wasm.cwrap("Gather",null,["number","number","array","number","number","number","array","number"])}function G4(r){let{backend:t,inputs:e,attrs:n}=r,{x:o,indices:s}=e,{axis:a,batchDims:u}=n,l=I.parseAxisParam(a,o.shape)[0],i=t.readSync(s.dataId),c=o.shape[l];for(let N=0;N<i.length;++N){let v=i[N];I.assert(v<=c-1&&v>=0,()=>`GatherV2: the index value ${v} is not in [0, ${c-1}]`)}let p=C.segment_util.collectGatherOpShapeInfo(o,s,l,u),f=ar({inputs:{x:o},attrs:{shape:[p.batchSize,p.outerSize,p.dimSize,p.sliceSize]},backend:t}),m=I.sizeFromShape(s.shape),d=ar({inputs:{x:s},attrs:{shape:[p.batchSize,m/p.batchSize]},backend:t}),h=[p.batchSize,p.outerSize,m/p.batchSize,p.sliceSize],g=t.makeOutput(h,o.dtype);if(I.sizeFromShape(o.shape)===0)return g;let A=f.shape.length-1,x=t.dataIdMap.get(f.dataId).id,b=t.dataIdMap.get(d.dataId).id,k=t.dataIdMap.get(g.dataId).id,E=new Uint8Array(new Int32Array(I.computeStrides(f.shape)).buffer),T=new Uint8Array(new Int32Array(I.computeStrides(h)).buffer);return _D(x,Te[o.dtype],E,A,b,p.batchSize,T,k),t.disposeData(f.dataId),t.disposeData(d.dataId),g.shape=p.outputShape,g}var ND={kernelName:zi,backendName:"wasm",setupFunc:U4,kernelFunc:G4};var V4=!1,MD=nt(Cu,V4,"bool");var H4=!1,FD=nt(js,H4,"bool");var PD=Ee(Su,"bool");var $D=Ee(ku,"bool");var LD=Ee(vu,"bool");var OD;function q4(r){OD=r.wasm.cwrap(Ys,null,["number","number","number","number"])}function K4(r){let{inputs:{x:t},attrs:{alpha:e},backend:n}=r,o=n.dataIdMap.get(t.dataId).id,s=n.makeOutput(t.shape,"float32");if(I.sizeFromShape(t.shape)!==0){let a=n.dataIdMap.get(s.dataId).id;OD(o,Te[t.dtype],e,a)}return s}var QD={kernelName:Ys,backendName:"wasm",setupFunc:q4,kernelFunc:K4};var j4=!1,zD=nt(Eu,j4,"bool");var Y4=!1,WD=nt(Du,Y4,"bool");var UD;function X4(r){UD=r.wasm.cwrap(Bu,null,["number","number","number","number"])}function J4(r){let{attrs:t,backend:e}=r,{start:n,stop:o,num:s}=t,a=Math.floor(s),u=e.makeOutput([a],"float32");return UD(e.dataIdMap.get(u.dataId).id,n,o,a),u}var GD={kernelName:Bu,backendName:"wasm",setupFunc:X4,kernelFunc:J4};var VD=Ee("Log");var HD=Ee(Ru);var Z4=!1,qD=nt(Tu,Z4,"bool");var KD=Ee(_u);var eq=!1,jD=nt(Nu,eq,"bool");var tq=!1,YD=nt(b0,tq,"bool");var XD;function rq(r){XD=r.wasm.cwrap("LRN",null,["number","number","number","number","number","number","number"])}function nq(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{depthRadius:s,bias:a,alpha:u,beta:l}=n;if(o.dtype!=="float32")throw new Error("LRN error: x must have dtype float32");let i=e.makeOutput(o.shape,o.dtype);return XD(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(i.dataId).id,o.shape[3],s,a,u,l),i}var JD={kernelName:"LRN",backendName:"wasm",setupFunc:rq,kernelFunc:nq};var ZD;function oq(r){ZD=r.wasm.cwrap(Mu,null,["number","number","number","number","number","number","number","number","number"])}function sq(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,y:s,dy:a}=t,{depthRadius:u,bias:l,alpha:i,beta:c}=n;if(o.dtype!=="float32"||s.dtype!=="float32"||a.dtype!=="float32")throw new Error("LRNGrad error: x, y, and dy must have dtype float32");let p=e.makeOutput(o.shape,o.dtype);return ZD(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(a.dataId).id,e.dataIdMap.get(p.dataId).id,a.shape[3],u,l,i,c),p}var eB={kernelName:Mu,backendName:"wasm",setupFunc:oq,kernelFunc:sq};var tB;function iq(r){tB=r.wasm.cwrap("Max",null,["number","number","number","number"])}function aq(r){let{backend:t,inputs:e,attrs:n}=r,{reductionIndices:o,keepDims:s}=n,{x:a}=e,l=t.dataIdMap.get(a.dataId).id,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=mn(a,o,t);if(m){let x=t.dataIdMap.get(c.dataId).id;i=c,l=x}let d=i.shape.length;C.assertAxesAreInnerMostDims("max",p,d);let[h,g]=C.computeOutAndReduceShapes(i.shape,p),A=I.sizeFromShape(g),y=t.makeOutput(h,a.dtype);if(I.sizeFromShape(i.shape)!==0){let x=t.dataIdMap.get(y.dataId).id;tB(l,Te[a.dtype],A,x)}if(m&&t.disposeData(c.dataId),s){let x=C.expandShapeToKeepDim(y.shape,f);y.shape=x}return y}var rB={kernelName:"Max",backendName:"wasm",setupFunc:iq,kernelFunc:aq};var uq=!1,nB=nt(Xs,uq);var oB;function lq(r){oB=r.wasm.cwrap(Fu,null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function cq(r){let{inputs:t,attrs:e,backend:n}=r,o=t.x,s=n.dataIdMap.get(o.dataId).id;I.assert(o.dtype==="float32",()=>`Error in MaxPool: only float32 input is supported. Got ${o.dtype}.`);let{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=e,c=C.computePool2DInfo(o.shape,a,u,1,l,i),p=c.filterHeight,f=c.filterWidth,m=c.padInfo.top,d=c.padInfo.right,h=c.padInfo.bottom,g=c.padInfo.left,A=c.dilationHeight,y=c.dilationWidth,x=c.strideHeight,w=c.strideWidth,b=c.inChannels,k=c.outChannels;if(c.dataFormat!=="channelsLast")throw new Error(`wasm backend does not support dataFormat:'${c.dataFormat}'. Please use 'channelsLast'.`);let E=n.makeOutput(c.outShape,"float32"),T=n.dataIdMap.get(E.dataId).id;return oB(s,o.shape[0],o.shape[1],o.shape[2],p,f,m,d,h,g,A,y,x,w,b,k,T),E}var sB={kernelName:Fu,backendName:"wasm",setupFunc:lq,kernelFunc:cq};var iB;function pq(r){iB=r.wasm.cwrap("MaxPool3D",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function fq(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l,dataFormat:i}=n,c=C.computePool3DInfo(o.shape,s,a,1,u,l,i),p=e.makeOutput(c.outShape,o.dtype);return iB(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,c.batchSize,c.inChannels,c.inDepth,c.inHeight,c.inWidth,c.outDepth,c.outHeight,c.outWidth,c.strideDepth,c.strideHeight,c.strideWidth,c.dilationDepth,c.dilationHeight,c.dilationWidth,c.effectiveFilterDepth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.front,c.padInfo.top,c.padInfo.left),p}var aB={kernelName:wp,backendName:"wasm",setupFunc:pq,kernelFunc:fq};var uB;function mq(r){uB=r.wasm.cwrap("MaxPool3DGrad",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function dq(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=n,c=C.computePool3DInfo(s.shape,a,u,1,l,i),p=e.makeOutput(s.shape,s.dtype);return uB(e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,c.batchSize,c.inChannels,c.inDepth,c.inHeight,c.inWidth,c.outDepth,c.outHeight,c.outWidth,c.strideDepth,c.strideHeight,c.strideWidth,c.dilationDepth,c.dilationHeight,c.dilationWidth,c.effectiveFilterDepth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.front,c.padInfo.top,c.padInfo.left),p}var lB={kernelName:bp,backendName:"wasm",setupFunc:mq,kernelFunc:dq};var cB;function hq(r){cB=r.wasm.cwrap("MaxPoolGrad",null,["number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function gq(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,{filterSize:a,strides:u,pad:l,dimRoundingMode:i}=n,c=C.computePool2DInfo(s.shape,a,u,1,l,i),p=e.makeOutput(s.shape,s.dtype);return cB(e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,c.batchSize,c.inChannels,c.inHeight,c.inWidth,c.outHeight,c.outWidth,c.strideHeight,c.strideWidth,c.dilationHeight,c.dilationWidth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.top,c.padInfo.left),p}var pB={kernelName:Ip,backendName:"wasm",setupFunc:hq,kernelFunc:gq};var fB;function Aq(r){fB=r.wasm.cwrap("MaxPoolWithArgmax",null,["number","number","number","number","boolean","number","number","number","number","number","number","number","number","number","number","number","number","number","number"])}function yq(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,includeBatchInIndex:l}=n;I.assert(o.shape.length===4,()=>`Error in maxPool: input must be rank 4 but got rank ${o.shape.length}.`);let i=[1,1];I.assert(C.eitherStridesOrDilationsAreOne(a,i),()=>`Error in maxPool: Either strides or dilations must be 1. Got strides ${a} and dilations '${i}'`);let c=C.computePool2DInfo(o.shape,s,a,[1,1],u),p=e.makeOutput(c.outShape,o.dtype),f=e.makeOutput(c.outShape,"int32");return fB(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(p.dataId).id,e.dataIdMap.get(f.dataId).id,Te[o.dtype],l,c.batchSize,c.inChannels,c.inHeight,c.inWidth,c.outHeight,c.outWidth,c.strideHeight,c.strideWidth,c.dilationHeight,c.dilationWidth,c.effectiveFilterHeight,c.effectiveFilterWidth,c.padInfo.top,c.padInfo.left),[p,f]}var mB={kernelName:Cp,backendName:"wasm",setupFunc:Aq,kernelFunc:yq};var dB;function xq(r){dB=r.wasm.cwrap(Js,null,["number, number, number"])}function Iq(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,u=t.dataIdMap.get(a.dataId).id,l=u,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=mn(a,o,t),d=p;if(m){let w=t.dataIdMap.get(c.dataId).id;w!==u&&(i=c,l=w,d=C.getInnerMostAxes(d.length,i.shape.length))}C.assertAxesAreInnerMostDims("mean",d,i.shape.length);let[h,g]=C.computeOutAndReduceShapes(i.shape,d),A=I.sizeFromShape(g),y=i;i.dtype!=="float32"&&(y=wn({backend:t,inputs:{x:i},attrs:{dtype:"float32"}}),l=t.dataIdMap.get(y.dataId).id);let x=t.makeOutput(h,"float32");if(I.sizeFromShape(i.shape)!==0){let w=t.dataIdMap.get(x.dataId).id;dB(l,A,w)}if(m&&t.disposeData(c.dataId),s){let w=C.expandShapeToKeepDim(x.shape,f);x.shape=w}return i.dtype!=="float32"&&t.disposeData(y.dataId),x}var hB={kernelName:Js,backendName:"wasm",setupFunc:xq,kernelFunc:Iq};var gB;function wq(r){gB=r.wasm.cwrap("Min",null,["number","number","number","number"])}function bq(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,u=t.dataIdMap.get(a.dataId).id,l=u,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=mn(a,o,t);if(m){let x=t.dataIdMap.get(c.dataId).id;x!==u&&(i=c,l=x)}let d=i.shape.length;C.assertAxesAreInnerMostDims("min",p,d);let[h,g]=C.computeOutAndReduceShapes(i.shape,p),A=I.sizeFromShape(g),y=t.makeOutput(h,i.dtype);if(I.sizeFromShape(i.shape)!==0){let x=t.dataIdMap.get(y.dataId).id;gB(l,Te[a.dtype],A,x)}if(m&&t.disposeData(c.dataId),s){let x=C.expandShapeToKeepDim(y.shape,f);y.shape=x}return y}var AB={kernelName:"Min",backendName:"wasm",setupFunc:wq,kernelFunc:bq};var Cq=!1,yB=nt(Pu,Cq);var sw;(function(r){r[r.reflect=0]="reflect",r[r.symmetric=1]="symmetric"})(sw||(sw={}));var xB;function Sq(r){xB=r.wasm.cwrap($u,null,["number","array","number","number","array","array","number","number"])}function kq(r){let{inputs:{x:t},backend:e,attrs:{paddings:n,mode:o}}=r,s=n.map((d,h)=>d[0]+t.shape[h]+d[1]),a=e.dataIdMap.get(t.dataId).id,u=e.makeOutput(s,t.dtype),l=e.dataIdMap.get(u.dataId).id,i=new Uint8Array(new Int32Array(t.shape).buffer),c=n.map(d=>d[0]),p=n.map(d=>d[1]),f=new Uint8Array(new Int32Array(c).buffer),m=new Uint8Array(new Int32Array(p).buffer);return xB(a,i,t.shape.length,Te[t.dtype],f,m,sw[o],l),u}var IB={kernelName:$u,backendName:"wasm",kernelFunc:kq,setupFunc:Sq};var wB;function vq(r){wB=r.wasm.cwrap(sl,null,["number","number","number","number"])}function iw(r){let{backend:t,inputs:{logits:e},attrs:{dim:n}}=r,o=t.dataIdMap.get(e.dataId).id,s=t.makeOutput(e.shape,e.dtype),a=t.dataIdMap.get(s.dataId).id,u=e.shape[n],l=I.sizeFromShape(e.shape)/u;return I.sizeFromShape(s.shape)===0||wB(o,a,u,l),s}var bB={kernelName:sl,backendName:"wasm",setupFunc:vq,kernelFunc:iw};var CB;function Eq(r){CB=r.wasm.cwrap(Lu,null,["number","number","number","number","number","number"])}function Dq(r){let{inputs:t,backend:e,attrs:n}=r,{logits:o}=t,{numSamples:s,seed:a,normalized:u}=n;if(o.dtype!=="float32")throw new Error(`Tensor logits must have dtype float32, got ${o.dtype}`);let l=u?o:iw({inputs:{logits:o},backend:e,attrs:{dim:o.shape.length-1}}),[i,c]=l.shape,p=e.makeOutput([i,s],"int32");return CB(e.dataIdMap.get(l.dataId).id,i,c,s,a,e.dataIdMap.get(p.dataId).id),u||e.disposeData(l.dataId),p}var SB={kernelName:Lu,backendName:"wasm",setupFunc:Eq,kernelFunc:Dq};var kB=nt("Mod",!0);var Bq=!0,vB=nt(Zs,Bq);var EB=Ee("Neg");function lf(r,t){let e=new Int32Array(r.wasm.HEAPU8.buffer,t,4),n=e[0],o=e[1],s=e[2],a=e[3];return r.wasm._free(t),{pSelectedIndices:n,selectedSize:o,pSelectedScores:s,pValidOutputs:a}}var DB;function Rq(r){DB=r.wasm.cwrap(Qu,"number",["number","number","number","number","number"])}function Tq(r){let{backend:t,inputs:e,attrs:n}=r,{iouThreshold:o,maxOutputSize:s,scoreThreshold:a}=n,{boxes:u,scores:l}=e,i=t.dataIdMap.get(u.dataId).id,c=t.dataIdMap.get(l.dataId).id,p=DB(i,c,s,o,a),{pSelectedIndices:f,selectedSize:m,pSelectedScores:d,pValidOutputs:h}=lf(t,p);return t.wasm._free(d),t.wasm._free(h),t.makeOutput([m],"int32",f)}var BB={kernelName:Qu,backendName:"wasm",setupFunc:Rq,kernelFunc:Tq};var RB;function _q(r){RB=r.wasm.cwrap(mm,"number",["number","number","number","number","number","bool"])}function Nq(r){let{backend:t,inputs:e,attrs:n}=r,{iouThreshold:o,maxOutputSize:s,scoreThreshold:a,padToMaxOutputSize:u}=n,{boxes:l,scores:i}=e,c=t.dataIdMap.get(l.dataId).id,p=t.dataIdMap.get(i.dataId).id,f=RB(c,p,s,o,a,u),{pSelectedIndices:m,selectedSize:d,pSelectedScores:h,pValidOutputs:g}=lf(t,f);t.wasm._free(h);let A=t.makeOutput([d],"int32",m),y=t.makeOutput([],"int32",g);return[A,y]}var TB={kernelName:mm,backendName:"wasm",setupFunc:_q,kernelFunc:Nq};var _B;function Mq(r){_B=r.wasm.cwrap(zu,"number",["number","number","number","number","number","number"])}function Fq(r){let{backend:t,inputs:e,attrs:n}=r,{iouThreshold:o,maxOutputSize:s,scoreThreshold:a,softNmsSigma:u}=n,{boxes:l,scores:i}=e,c=t.dataIdMap.get(l.dataId).id,p=t.dataIdMap.get(i.dataId).id,f=_B(c,p,s,o,a,u),{pSelectedIndices:m,selectedSize:d,pSelectedScores:h,pValidOutputs:g}=lf(t,f);t.wasm._free(g);let A=t.makeOutput([d],"int32",m),y=t.makeOutput([d],"float32",h);return[A,y]}var NB={kernelName:zu,backendName:"wasm",setupFunc:Mq,kernelFunc:Fq};var Pq=!1,MB=nt(Ou,Pq,"bool");var FB;function $q(r){FB=r.wasm.cwrap(Wu,null,["number","number","number","number","number"])}function Lq(r){let{inputs:t,backend:e,attrs:n}=r,{indices:o}=t,{dtype:s,depth:a,onValue:u,offValue:l}=n,i=e.makeOutput([...o.shape,a],s),c=e.dataIdMap.get(i.dataId).id,f=e.dataIdMap.get(o.dataId).id;return FB(f,a,u,l,c),i}var PB={kernelName:Wu,backendName:"wasm",setupFunc:$q,kernelFunc:Lq};function Oq(r){let{inputs:{x:t},backend:e}=r,n=e.makeOutput(t.shape,t.dtype);return e.typedArrayFromHeap(n).fill(1),n}var $B={kernelName:Wi,backendName:"wasm",kernelFunc:Oq};function Qq(r){let{inputs:t,backend:e,attrs:n}=r,{axis:o}=n;if(t.length===1)return Yh({inputs:{input:t[0]},backend:e,attrs:{dim:o}});let s=t[0].shape,a=t[0].dtype;t.forEach(c=>{I.assertShapesMatch(s,c.shape,"All tensors passed to stack must have matching shapes"),I.assert(a===c.dtype,()=>"All tensors passed to stack must have matching dtypes")});let u=[],l=t.map(c=>{let p=Yh({inputs:{input:c},backend:e,attrs:{dim:o}});return u.push(p),p}),i=rw({inputs:l,backend:e,attrs:{axis:o}});return u.forEach(c=>e.disposeData(c.dataId)),i}var LB={kernelName:Ui,backendName:"wasm",kernelFunc:Qq};var OB;function zq(r){OB=r.wasm.cwrap(Uu,null,["number","array","number","number","array","array","number","number"])}function Wq(r){let{inputs:{x:t},backend:e,attrs:{paddings:n,constantValue:o}}=r,s=n.map((h,g)=>h[0]+t.shape[g]+h[1]);if(I.sizeFromShape(t.shape)===0)return ow({backend:e,attrs:{shape:s,value:o,dtype:t.dtype}});let a=e.dataIdMap.get(t.dataId).id,u=e.makeOutput(s,t.dtype),i=e.dataIdMap.get(u.dataId).id,c=new Uint8Array(new Int32Array(t.shape).buffer),p=n.map(h=>h[0]),f=n.map(h=>h[1]),m=new Uint8Array(new Int32Array(p).buffer),d=new Uint8Array(new Int32Array(f).buffer);return OB(a,c,t.shape.length,Te[t.dtype],m,d,o,i),u}var Xh={kernelName:Uu,backendName:"wasm",kernelFunc:Wq,setupFunc:zq};var Uq=!1,QB=nt("Pow",Uq);var zB;function Gq(r){zB=r.wasm.cwrap(ei,null,["number","number","number"])}function Vq(r){let{inputs:t,backend:e}=r,{x:n,alpha:o}=t,s=e.dataIdMap.get(n.dataId).id,a=e.dataIdMap.get(o.dataId).id,u=s,l=n,i=l;l.dtype!=="float32"&&(i=wn({backend:e,inputs:{x:n},attrs:{dtype:"float32"}}),u=e.dataIdMap.get(i.dataId).id);let c=e.makeOutput(n.shape,"float32"),p=e.dataIdMap.get(c.dataId).id;return zB(u,a,p),l.dtype!=="float32"&&e.disposeData(i.dataId),c}var WB={kernelName:ei,backendName:"wasm",setupFunc:Gq,kernelFunc:Vq};var UB;function Hq(r){UB=r.wasm.cwrap(Gu,null,["number","number","number","number"])}function qq(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,u=t.dataIdMap.get(a.dataId).id,l=u,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=mn(a,o,t),d=p;if(m){let x=t.dataIdMap.get(c.dataId).id;x!==u&&(i=c,l=x,d=C.getInnerMostAxes(d.length,i.shape.length))}C.assertAxesAreInnerMostDims("prod",d,i.shape.length);let[h,g]=C.computeOutAndReduceShapes(i.shape,d),A=I.sizeFromShape(g),y=t.makeOutput(h,i.dtype);if(I.sizeFromShape(i.shape)!==0){let x=t.dataIdMap.get(y.dataId).id;UB(l,A,Te[y.dtype],x)}if(m&&t.disposeData(c.dataId),s){let x=C.expandShapeToKeepDim(y.shape,f);y.shape=x}return y}var GB={kernelName:Gu,backendName:"wasm",setupFunc:Hq,kernelFunc:qq};var Kq=r=>{let{backend:t,attrs:e}=r,{start:n,stop:o,step:s,dtype:a}=e,u=Ul(n,o,s,a),l=t.makeOutput([u.length],a);return t.typedArrayFromHeap(l).set(u),l},VB={kernelName:Sp,backendName:"wasm",kernelFunc:Kq};var jq=!0,HB=nt(qs,jq);var qB=Ee(Vu);var KB=Ee(ti);var jB=Ee(ri);var YB;function Yq(r){YB=r.wasm.cwrap(Ku,null,["number","number","number","number","number","number","number","number","number","number"])}function Xq(r){let{backend:t,inputs:e,attrs:n}=r,{images:o}=e,{alignCorners:s,halfPixelCenters:a,size:u}=n,[l,i]=u,[c,p,f,m]=o.shape,d=[c,l,i,m],h=t.dataIdMap.get(o.dataId),g;h.dtype!=="float32"&&(g=wn({backend:t,inputs:{x:o},attrs:{dtype:"float32"}}),h=t.dataIdMap.get(g.dataId));let A=h.id,y=t.makeOutput(d,"float32");if(I.sizeFromShape(o.shape)===0)return y;let x=t.dataIdMap.get(y.dataId).id;return YB(A,c,p,f,m,l,i,s?1:0,a?1:0,x),g!=null&&t.disposeData(g.dataId),y}var XB={kernelName:Ku,backendName:"wasm",setupFunc:Yq,kernelFunc:Xq};var JB;function Jq(r){JB=r.wasm.cwrap(ju,null,["number","number","number","array","array","boolean"])}function Zq(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n,u=e.makeOutput(o.shape,"float32"),l=e.dataIdMap.get(o.dataId),i;return l.dtype!=="float32"&&(i=wn({backend:e,inputs:{x:o},attrs:{dtype:"float32"}}),l=e.dataIdMap.get(i.dataId)),JB(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(u.dataId).id,new Uint8Array(new Int32Array(o.shape).buffer),new Uint8Array(new Int32Array(s.shape).buffer),a),i!=null&&e.disposeData(i.dataId),u}var ZB={kernelName:ju,backendName:"wasm",setupFunc:Jq,kernelFunc:Zq};var eR;function eK(r){eR=r.wasm.cwrap(Hu,null,["number","number","number","number","number","number","number","number","number","number"])}function tK(r){let{backend:t,inputs:e,attrs:n}=r,{images:o}=e,{alignCorners:s,halfPixelCenters:a,size:u}=n,[l,i]=u,[c,p,f,m]=o.shape,d=[c,l,i,m],h=t.makeOutput(d,"float32");if(I.sizeFromShape(o.shape)===0)return h;let g=t.dataIdMap.get(o.dataId),A;g.dtype!=="float32"&&(A=wn({backend:t,inputs:{x:o},attrs:{dtype:"float32"}}),g=t.dataIdMap.get(A.dataId));let y=g.id,x=t.dataIdMap.get(h.dataId).id;return eR(y,c,p,f,m,l,i,s?1:0,a?1:0,x),A!=null&&t.disposeData(A.dataId),h}var tR={kernelName:Hu,backendName:"wasm",setupFunc:eK,kernelFunc:tK};var rR;function rK(r){rR=r.wasm.cwrap(qu,null,["number","number","number","array","array","boolean"])}function nK(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n,u=e.makeOutput(o.shape,"float32"),l=e.dataIdMap.get(o.dataId),i;return l.dtype!=="float32"&&(i=wn({backend:e,inputs:{x:o},attrs:{dtype:"float32"}}),l=e.dataIdMap.get(i.dataId)),rR(e.dataIdMap.get(o.dataId).id,e.dataIdMap.get(s.dataId).id,e.dataIdMap.get(u.dataId).id,new Uint8Array(new Int32Array(o.shape).buffer),new Uint8Array(new Int32Array(s.shape).buffer),a),i!=null&&e.disposeData(i.dataId),u}var nR={kernelName:qu,backendName:"wasm",setupFunc:rK,kernelFunc:nK};var oR;function oK(r){oR=r.wasm.cwrap(Yu,null,["number","array","number","array","number","number"])}function sK(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{dims:s}=n,a=I.parseAxisParam(s,o.shape);if(o.shape.length===0)return Yl({inputs:{x:o},backend:e});let u=e.makeOutput(o.shape,o.dtype),l=e.dataIdMap.get(o.dataId).id,i=e.dataIdMap.get(u.dataId).id,c=new Uint8Array(new Int32Array(a).buffer),p=new Uint8Array(new Int32Array(o.shape).buffer);oR(l,c,a.length,p,o.shape.length,i);let f=ar({inputs:{x:u},attrs:{shape:o.shape},backend:e});return e.disposeData(u.dataId),f}var sR={kernelName:Yu,backendName:"wasm",kernelFunc:sK,setupFunc:oK};var iR;function iK(r){iR=r.wasm.cwrap(ml,null,["number","number","number","number","number","number","number","number","array","number","number"])}function aK(r){let{inputs:t,backend:e,attrs:n}=r,{image:o}=t,{radians:s,fillValue:a,center:u}=n,l=e.makeOutput(o.shape,o.dtype),i=e.dataIdMap.get(o.dataId).id,c=e.dataIdMap.get(l.dataId).id,[p,f,m,d]=o.shape,[h,g]=C.getImageCenter(u,f,m),A=a===0,y=255,x=typeof a=="number"?[a,a,a,A?0:y]:[...a,y],w=new Uint8Array(new Int32Array(x).buffer);return iR(i,p,f,m,d,s,h,g,w,x.length,c),l}var aR={kernelName:ml,backendName:"wasm",kernelFunc:aK,setupFunc:iK};var uR=Ee(Xu);var lR=Ee(ni);var cR;function uK(r){cR=r.wasm.cwrap(Ju,null,["number","number","number","number","number","number","array","number","number"])}function lK(r){let{backend:t,inputs:e,attrs:n}=r,{indices:o,updates:s}=e,{shape:a}=n,u=t.makeOutput(a,s.dtype);if(I.sizeFromShape(a)===0)return u;let{sliceRank:l,numUpdates:i,sliceSize:c,strides:p,outputSize:f}=Vp.calculateShapes(s,o,a),d=t.dataIdMap.get(o.dataId).id,g=t.dataIdMap.get(s.dataId).id,A=new Uint8Array(new Int32Array(p).buffer),y=t.dataIdMap.get(u.dataId).id;return cR(d,g,Te[s.dtype],l,i,c,A,f,y),u}var pR={kernelName:Ju,backendName:"wasm",setupFunc:uK,kernelFunc:lK};var fR;function cK(r){fR=r.wasm.cwrap(el,null,["number","number","number","number","number","number","bool","number"])}function pK(r){let{inputs:t,backend:e,attrs:n}=r,{sortedSequence:o,values:s}=t,{side:a}=n;if(o.dtype!==s.dtype)throw new Error(`SearchSorted error: sorted_sequence must have the same dtype as values. Got ${o.dtype} and ${s.dtype}`);let u=e.makeOutput(s.shape,"int32");function l(i){return e.dataIdMap.get(i.dataId).id}return fR(l(o),l(s),o.shape[0],o.shape[1],s.shape[1],Te[o.dtype],a==="left",l(u)),u}var mR={kernelName:el,backendName:"wasm",setupFunc:cK,kernelFunc:pK};var dR;function fK(r){dR=r.wasm.cwrap("SelectV2",null,["number","number","number","number","number"])}function mK(r){let{inputs:t,backend:e}=r,{condition:n,t:o,e:s}=t,a=e.dataIdMap.get(n.dataId).id,u=e.dataIdMap.get(o.dataId).id,l=e.dataIdMap.get(s.dataId).id,i=e.makeOutput(o.shape,o.dtype),c=e.dataIdMap.get(i.dataId).id,p=n.shape.length,f=o.shape.length,m=p===0||p>1||f===1?1:I.sizeFromShape(o.shape.slice(1));return dR(a,u,l,m,c),i}var hR={kernelName:kp,backendName:"wasm",kernelFunc:mK,setupFunc:fK};var gR=Ee(tl);var AR;function dK(r){AR=r.wasm.cwrap(oi,null,["number","number"])}function hK(r){let{backend:t,inputs:{x:e}}=r,n=t.dataIdMap.get(e.dataId).id,o=t.makeOutput(e.shape,e.dtype),s=t.dataIdMap.get(o.dataId).id;return I.sizeFromShape(o.shape)===0||AR(n,s),o}var yR={kernelName:"Sigmoid",backendName:"wasm",setupFunc:dK,kernelFunc:hK};var xR=Ee(nl);var IR=Ee("Sin");var wR=Ee(rl);var bR=Ee(ol);function gK(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,paddings:a}=n,u=I.sizeFromShape(s),l=[[0,0]];l.push(...a);for(let k=1+s.length;k<o.shape.length;++k)l.push([0,0]);let i=Xh.kernelFunc({inputs:{x:o},backend:e,attrs:{paddings:l,constantValue:0}}),c=C.getReshaped(i.shape,s,u,!1),p=C.getPermuted(c.length,s.length,!1),f=C.getReshapedPermuted(i.shape,s,u,!1),h=ar({inputs:{x:i},backend:e,attrs:{shape:c}}),y=Yn({inputs:{x:h},backend:e,attrs:{perm:p}}),b=ar({inputs:{x:y},backend:e,attrs:{shape:f}});return e.disposeData(i.dataId),e.disposeData(h.dataId),e.disposeData(y.dataId),b}var CR={kernelName:vp,backendName:"wasm",kernelFunc:gK};var SR;function AK(r){SR=r.wasm.cwrap("SparseFillEmptyRows","number",["number","number","number","number","number","number","number","number","number","number","number","number"])}function yK(r){let{backend:t,inputs:e}=r,{indices:n,values:o,denseShape:s,defaultValue:a}=e,u=n.shape[0],l=n.shape[1],i=t.readSync(s.dataId)[0],c=[u+i,l],p=t.dataIdMap.get(n.dataId).id,f=t.dataIdMap.get(o.dataId).id,m=t.dataIdMap.get(a.dataId).id,d=t.makeOutput(c,n.dtype),h=t.dataIdMap.get(d.dataId).id,g=t.makeOutput(c.slice(0,1),o.dtype),A=t.dataIdMap.get(g.dataId).id,y=t.makeOutput([i],"bool"),x=t.dataIdMap.get(y.dataId).id,w=t.makeOutput([u],n.dtype),b=t.dataIdMap.get(w.dataId).id,k=t.makeOutput([4],"int32"),E=t.dataIdMap.get(k.dataId).id,T=SR(p,f,Te[o.dtype],u,i,l,m,h,A,x,b,E),N=t.readSync(k.dataId),v;switch(N[0]){case 1:{v=C.getSparseFillEmptyRowsIndicesDenseShapeMismatch(N[1]);break}case 2:{v=C.getSparseFillEmptyRowsNegativeIndexErrorMessage(N[1],N[2]);break}case 3:v=C.getSparseFillEmptyRowsOutOfRangeIndexErrorMessage(N[1],N[2],N[3]);break;default:v=""}if(t.disposeData(k.dataId),v)throw t.disposeData(d.dataId),t.disposeData(g.dataId),t.disposeData(y.dataId),t.disposeData(w.dataId),new Error(v);let D=d,_=g;return T!==c[0]&&(D=wo({inputs:{x:d},attrs:{begin:0,size:[T,l]},backend:t}),_=wo({inputs:{x:g},attrs:{begin:0,size:T},backend:t}),t.disposeData(d.dataId),t.disposeData(g.dataId)),[D,_,y,w]}var kR={kernelName:Xd,backendName:"wasm",setupFunc:AK,kernelFunc:yK};var vR;function xK(r){vR=r.wasm.cwrap(dm,null,["number","number","number","number","number","number","number"])}function IK(r){let{backend:t,inputs:e}=r,{inputIndices:n,inputShape:o,newShape:s}=e;if(n.shape.length!==2)throw new Error(`Input indices should be a matrix but received shape
        ${n.shape}`);if(o.shape.length!==1)throw new Error(`Input shape should be a vector but received shape
        ${o.shape}`);if(s.shape.length!==1)throw new Error(`Target shape should be a vector but received shape ${s.shape}`);let a=t.dataIdMap.get(n.dataId).id,u=t.dataIdMap.get(o.dataId).id,l=t.dataIdMap.get(s.dataId).id,i=n.shape[0],c=I.sizeFromShape(s.shape),p=t.makeOutput([i,c],n.dtype),f=t.dataIdMap.get(p.dataId).id,m=t.makeOutput([c],s.dtype),d=t.dataIdMap.get(m.dataId).id,h=t.makeOutput([3],"int32"),g=t.dataIdMap.get(h.dataId).id;vR(a,u,l,i,f,d,g);let A=t.readSync(h.dataId),y;switch(A[0]){case 0:{y=C.getSparseReshapeMultipleNegativeOneOutputDimErrorMessage(A[1],A[2]);break}case 1:{y=C.getSparseReshapeNegativeOutputDimErrorMessage(A[1],A[2]);break}case 2:y=C.getSparseReshapeEmptyTensorZeroOutputDimErrorMessage();break;case 3:{let x=Array.from(t.readSync(o.dataId)),w=Array.from(t.readSync(m.dataId));y=C.getSparseReshapeInputOutputMultipleErrorMessage(x,w);break}case 4:{let x=Array.from(t.readSync(o.dataId)),w=Array.from(t.readSync(m.dataId));y=C.getSparseReshapeInputOutputMismatchErrorMessage(x,w);break}default:y=""}if(t.disposeData(h.dataId),y)throw t.disposeData(p.dataId),t.disposeData(m.dataId),new Error(y);return[p,m]}var ER={kernelName:dm,backendName:"wasm",setupFunc:xK,kernelFunc:IK};var DR;function Jh(r){DR=r.wasm.cwrap("SparseSegmentReduction",null,["number","number","number","number","number","number","number","number","number"])}function Zh(r,t){let{backend:e,inputs:n}=r,{data:o,indices:s,segmentIds:a}=n,u=s.shape[0],l=e.readSync(a.dataId,u-1,u)[0],c=u>0?l+1:0;if(c<0)throw new Error(C.getSparseSegmentReductionNegativeSegmentIdsErrorMessage());let p=o.shape.slice();p[0]=c;let f=e.dataIdMap.get(o.dataId).id,m=e.dataIdMap.get(s.dataId).id,d=e.dataIdMap.get(a.dataId).id,h=e.makeOutput(p,o.dtype),g=e.dataIdMap.get(h.dataId).id,A=e.makeOutput([4],"int32"),y=e.dataIdMap.get(A.dataId).id;DR(f,Te[o.dtype],o.shape[0],m,d,g,y,t,0);let x=e.readSync(A.dataId),w;switch(x[0]){case 0:{w=C.getSparseSegmentReductionNegativeSegmentIdsErrorMessage();break}case 1:{w=C.getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage();break}case 2:w=C.getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage(x[1],x[2]);break;case 3:w=C.getSparseSegmentReductionIndicesOutOfRangeErrorMessage(x[1],x[2],x[3]);break;default:w=""}if(e.disposeData(A.dataId),w)throw e.disposeData(h.dataId),new Error(w);return h}function wK(r){return Zh(r,!0)}var BR={kernelName:Ep,backendName:"wasm",setupFunc:Jh,kernelFunc:wK};function bK(r){return Zh(r,!1)}var RR={kernelName:Dp,backendName:"wasm",setupFunc:Jh,kernelFunc:bK};var TR;function CK(r){TR=r.wasm.cwrap(il,null,["number","number","number","number","number","number","number","number","array","number","number"])}function SK(r){let{backend:t,inputs:e,attrs:n}=r,{sparseIndices:o,sparseValues:s,defaultValue:a}=e,{outputShape:u}=n,l=t.makeOutput(u,a.dtype);if(I.sizeFromShape(u)===0)return l;let{sliceRank:i,numUpdates:c,sliceSize:p,strides:f,outputSize:m}=C.calculateShapes(s,o,u),d=t.dataIdMap.get(o.dataId).id,h=t.dataIdMap.get(s.dataId).id,g=t.dataIdMap.get(a.dataId).id,A=new Uint8Array(new Int32Array(f).buffer),y=t.dataIdMap.get(l.dataId).id;return TR(d,h,s.shape.length,g,Te[a.dtype],i,c,p,A,m,y),l}var _R={kernelName:il,backendName:"wasm",setupFunc:CK,kernelFunc:SK};function kK(r){let{inputs:t,attrs:e,backend:n}=r,{x:o}=t,{numOrSizeSplits:s,axis:a}=e,u=I.parseAxisParam(a,o.shape)[0],l=C.prepareSplitSize(o,s,u),i=new Array(o.shape.length).fill(0),c=o.shape.slice();return l.map(p=>{let f=[...c];f[u]=p;let m=wo({inputs:{x:o},attrs:{begin:i,size:f},backend:n});return i[u]+=p,m})}var NR={kernelName:Hi,backendName:"wasm",kernelFunc:kK};var MR=Ee(si);var FR=Ee(Bp);var vK=!0,PR=nt(al,vK);var $R;function EK(r){$R=r.wasm.cwrap(ds,null,["number","number","number","number"])}function DK(r){let{backend:t,inputs:e,attrs:n}=r,{alpha:o}=n,{x:s}=e,a=t.dataIdMap.get(s.dataId).id,u=t.makeOutput(s.shape,s.dtype),l=t.dataIdMap.get(u.dataId).id;return $R(a,o,Te[s.dtype],l),u}var LR={kernelName:ds,backendName:"wasm",setupFunc:EK,kernelFunc:DK};var OR;function BK(r){OR=r.wasm.cwrap(ul,null,["number","array","number","array","array","array","array","array","number","number"])}function RK(r){let{backend:t,inputs:e,attrs:n}=r,{x:o}=e,{begin:s,end:a,strides:u,beginMask:l,endMask:i,ellipsisMask:c,newAxisMask:p,shrinkAxisMask:f}=n,{finalShapeSparse:m,finalShape:d,isIdentity:h,sliceDim0:g,isSimpleSlice:A,begin:y,end:x,strides:w}=Jt.sliceInfo(o.shape,s,a,u,l,i,c,p,f),b;if(h)b=ar({inputs:{x:o},backend:t,attrs:{shape:d}});else if(g||A){I.assert(o.shape.length>=1,()=>`Input must have rank at least 1, got: ${o.shape.length}`);let k=Jt.computeOutShape(y,x,w),E=wo({inputs:{x:o},backend:t,attrs:{begin:y,size:k}});b=ar({inputs:{x:E},backend:t,attrs:{shape:d}}),t.disposeData(E.dataId)}else{let k=t.makeOutput(m,"float32"),E=t.dataIdMap.get(o.dataId).id,T=new Uint8Array(new Int32Array(I.computeStrides(o.shape)).buffer),N=new Uint8Array(new Int32Array(y).buffer),v=new Uint8Array(new Int32Array(x).buffer),D=new Uint8Array(new Int32Array(w).buffer),_=new Uint8Array(new Int32Array(m).buffer),B=new Uint8Array(new Int32Array(I.computeStrides(m)).buffer),P=t.dataIdMap.get(k.dataId).id;OR(E,T,o.shape.length,N,v,D,_,B,m.length,P),b=ar({inputs:{x:k},backend:t,attrs:{shape:d}}),t.disposeData(k.dataId)}return b}var QR={kernelName:ul,backendName:"wasm",setupFunc:BK,kernelFunc:RK};function TK(r){let{backend:t,inputs:e,attrs:n}=r,{data:o,dataSplits:s}=e,{separator:a,nGramWidths:u,leftPad:l,rightPad:i,padWidth:c,preserveShortSequences:p}=n,f=t.readSync(o.dataId),m=t.readSync(s.dataId),[d,h]=Vl(f,m,a,u,l,i,c,p),g=t.makeOutput([d.length],"string"),A=t.dataIdMap.get(g.dataId);A.stringBytes=d;let y=t.makeOutput(s.shape,"int32");return t.typedArrayFromHeap(y).set(h),[g,y]}var zR={kernelName:Rp,backendName:"wasm",kernelFunc:TK};function _K(r){let{backend:t,inputs:e,attrs:n}=r,{input:o,delimiter:s}=e,{skipEmpty:a}=n,u=t.readSync(o.dataId),l=t.readSync(s.dataId),[i,c,p]=Hl(u,l[0],a),f=c.length,m=t.makeOutput([f,2],"int32");t.typedArrayFromHeap(m).set(i);let h=t.makeOutput([f],"string"),g=t.dataIdMap.get(h.dataId);g.stringBytes=c;let A=t.makeOutput([2],"int32");return t.typedArrayFromHeap(A).set(p),[m,h,A]}var WR={kernelName:Jd,backendName:"wasm",kernelFunc:_K};function NK(r){let{backend:t,inputs:e,attrs:n}=r,{input:o}=e,{numBuckets:s}=n,a=t.readSync(o.dataId),u=ql(a,s),l=t.makeOutput(o.shape,"int32");return t.typedArrayFromHeap(l).set(u),l}var UR={kernelName:Zd,backendName:"wasm",kernelFunc:NK};var MK=!0,GR=nt("Sub",MK);var VR;function FK(r){VR=r.wasm.cwrap("Sum",null,["number","number","number","number"])}function PK(r){let{backend:t,inputs:e,attrs:n}=r,{axis:o,keepDims:s}=n,{x:a}=e,u=t.dataIdMap.get(a.dataId).id,l=u,i=a,{transposed:c,axes:p,originalAxes:f,inputWasTransposed:m}=mn(a,o,t),d=p;if(m){let x=t.dataIdMap.get(c.dataId).id;x!==u&&(i=c,l=x,d=C.getInnerMostAxes(d.length,i.shape.length))}C.assertAxesAreInnerMostDims("sum",d,i.shape.length);let[h,g]=C.computeOutAndReduceShapes(i.shape,d),A=I.sizeFromShape(g),y=t.makeOutput(h,i.dtype);if(I.sizeFromShape(i.shape)!==0){let x=t.dataIdMap.get(y.dataId).id;VR(l,A,Te[y.dtype],x)}if(m&&t.disposeData(c.dataId),s){let x=C.expandShapeToKeepDim(y.shape,f);y.shape=x}return y}var HR={kernelName:"Sum",backendName:"wasm",setupFunc:FK,kernelFunc:PK};var qR=Ee("Tan");var KR=Ee(ll);var jR;function $K(r){jR=r.wasm.cwrap(Zu,null,["number","number","number","number","number","number","array","number","number","number"])}function LK(r){let{backend:t,inputs:e,attrs:n}=r,{tensor:o,indices:s,updates:a}=e,{}=n,u=t.makeOutput(o.shape,o.dtype);if(I.sizeFromShape(o.shape)===0)return u;let{sliceRank:l,numUpdates:i,sliceSize:c,strides:p,outputSize:f}=Vp.calculateShapes(a,s,o.shape),d=t.dataIdMap.get(s.dataId).id,g=t.dataIdMap.get(a.dataId).id,y=t.dataIdMap.get(o.dataId).id,x=new Uint8Array(new Int32Array(p).buffer),w=t.dataIdMap.get(u.dataId).id;return jR(d,g,Te[a.dtype],l,i,c,x,f,w,y),u}var YR={kernelName:Zu,backendName:"wasm",setupFunc:$K,kernelFunc:LK};var XR;function OK(r){XR=r.wasm.cwrap(Wo,null,["number","array","number","array","number","number"])}function QK(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,s=e.dataIdMap.get(o.dataId).id,{reps:a}=n,u=new Array(o.shape.length);for(let f=0;f<u.length;f++)u[f]=o.shape[f]*a[f];let l=new Uint8Array(new Int32Array(o.shape).buffer),i=new Uint8Array(new Int32Array(u).buffer),c=e.makeOutput(u,o.dtype),p=e.dataIdMap.get(c.dataId).id;return XR(s,l,o.shape.length,i,u.length,Te[c.dtype],p),c}var JR={kernelName:Wo,backendName:"wasm",setupFunc:OK,kernelFunc:QK};var ZR;function zK(r){ZR=r.wasm.cwrap(cl,null,["number","array","number","number","number","bool","number","number"])}var WK=({inputs:r,backend:t,attrs:e})=>{let{x:n}=r,{k:o,sorted:s}=e,a=t.dataIdMap.get(n.dataId).id,u=new Uint8Array(new Int32Array(n.shape).buffer),l=n.shape.slice();l[l.length-1]=o;let i=t.makeOutput(l,n.dtype),c=t.dataIdMap.get(i.dataId).id,p=t.makeOutput(l,"int32"),f=t.dataIdMap.get(p.dataId).id;return ZR(a,u,n.shape.length,Te[n.dtype],o,s,c,f),[i,p]},eT={kernelName:cl,backendName:"wasm",setupFunc:zK,kernelFunc:WK};var tT;function UK(r){tT=r.wasm.cwrap(pl,null,["number","number","bool","number","number","number","number","number","number","array","number","array","number","number","number","number","number"])}function GK(r){let{backend:t,inputs:e,attrs:n}=r,{image:o,transforms:s}=e,{interpolation:a,fillMode:u,fillValue:l,outputShape:i}=n,[c,p,f,m]=o.shape,[d,h]=i??[p,f],g=[c,d,h,m],A=new Uint8Array(new Int32Array(I.computeStrides(o.shape)).buffer),y=new Uint8Array(new Int32Array(I.computeStrides(g)).buffer),x=t.makeOutput(g,o.dtype),w=t.dataIdMap.get(x.dataId).id,k=t.dataIdMap.get(o.dataId).id,T=t.dataIdMap.get(s.dataId).id,N=a==="nearest"?1:2,v;switch(u){case"constant":v=1;break;case"reflect":v=2;break;case"wrap":v=3;break;case"nearest":v=4;break;default:v=1;break}return tT(k,T,s.shape[0]>1,c,d,h,m,f,p,A,o.shape.length-1,y,g.length-1,N,v,l,w),x}var rT={kernelName:pl,backendName:"wasm",setupFunc:UK,kernelFunc:GK};function VK(r){let{inputs:t,attrs:e,backend:n}=r,{axis:o}=e,{x:s}=t,{outputValues:a,outputShape:u,indices:l}=Kl(n.readSync(s.dataId),o,s.shape,s.dtype);return[n.makeOutput(u,s.dtype,void 0,a),n.makeOutput([l.length],"int32",void 0,l)]}var nT={kernelName:eh,backendName:"wasm",kernelFunc:VK};function HK(r){let{inputs:t,backend:e,attrs:n}=r,{value:o}=t,{axis:s}=n;s<0&&(s+=o.shape.length);let a=o.shape[s],u=o.shape.length,l=new Array(u-1),i=0;for(let m=0;m<u;m++)m!==s&&(l[i++]=o.shape[m]);let c=new Array(a),p=new Array(u).fill(0),f=o.shape.slice();f[s]=1;for(let m=0;m<c.length;m++)p[s]=m,c[m]=wo({inputs:{x:o},attrs:{begin:p,size:f},backend:e});return c.map(({dataId:m,dtype:d})=>({dataId:m,dtype:d,shape:l}))}var oT={kernelName:qi,backendName:"wasm",kernelFunc:HK};function qK(r){let{inputs:{x:t},backend:e}=r,n=e.makeOutput(t.shape,t.dtype);return e.typedArrayFromHeap(n).fill(0),n}var sT={kernelName:Ki,backendName:"wasm",kernelFunc:qK};var KK=[G2,V2,H2,q2,K2,Y2,tE,nE,oE,sE,iE,aE,uE,lE,cE,fE,yE,dE,gE,wE,CE,kE,vE,EE,DE,BE,TE,_E,ME,PE,LE,QE,WE,UE,GE,HE,KE,YE,JE,eD,rD,oD,iD,uD,cD,pD,mD,dD,hD,gD,AD,yD,xD,wD,bD,CD,kD,ED,BD,TD,ND,MD,FD,X2,PD,$D,LD,QD,zD,WD,GD,HD,VD,qD,KD,jD,YD,JD,eB,rB,nB,sB,aB,lB,pB,mB,hB,AB,yB,IB,SB,kB,vB,EB,BB,TB,NB,MB,PB,$B,LB,Xh,QB,WB,GB,VB,HB,qB,KB,jB,xE,XB,ZB,tR,nR,sR,aR,uR,lR,pR,mR,hR,gR,yR,xR,IR,wR,bE,bB,bR,CR,kR,ER,BR,RR,_R,NR,MR,FR,PR,LR,QR,zR,WR,UR,GR,HR,qR,KR,YR,JR,eT,rT,Z2,nT,oT,sT];for(let r of KK)je(r);var aw=me();aw.registerFlag("WASM_HAS_SIMD_SUPPORT",async()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,10,9,1,7,0,65,0,253,15,26,11]))}catch{return!1}});aw.registerFlag("WASM_HAS_MULTITHREAD_SUPPORT",async()=>{if(aw.get("IS_NODE"))return!1;try{return new MessageChannel().port1.postMessage(new SharedArrayBuffer(1)),WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,5,4,1,3,1,1,10,11,1,9,0,65,0,254,16,2,0,26,11]))}catch{return!1}});var hw=Hc(lT()),hT=Hc(pT()),gw=Hc(fT());var mT=hw.default||hw,jK=gw.default||gw,Km=class extends Qo{constructor(t){super(),this.wasm=t,this.dataIdNextNumber=1,this.wasm.tfjs.initWithThreadsCount(ZK),ej=this.wasm.tfjs.getThreadsCount(),this.dataIdMap=new zs(this,Bt())}write(t,e,n){let o={id:this.dataIdNextNumber++};return this.move(o,t,e,n,1),o}numDataIds(){return this.dataIdMap.numDataIds()}async time(t){let e=I.now();return t(),{kernelMs:I.now()-e}}move(t,e,n,o,s){let a=this.dataIdNextNumber++;if(o==="string"){let c=e;this.dataIdMap.set(t,{id:a,stringBytes:c,shape:n,dtype:o,memoryOffset:null,refCount:s});return}let u=I.sizeFromShape(n),l=u*I.bytesPerElement(o),i=this.wasm._malloc(l)>>>0;this.dataIdMap.set(t,{id:a,memoryOffset:i,shape:n,dtype:o,refCount:s}),this.wasm.tfjs.registerTensor(a,u,i),e!=null&&this.wasm.HEAPU8.set(new Uint8Array(e.buffer,e.byteOffset,l),i)}async read(t){return this.readSync(t)}readSync(t,e,n){let{memoryOffset:o,dtype:s,shape:a,stringBytes:u}=this.dataIdMap.get(t);if(s==="string")return(e==null||e===0)&&(n==null||n>=u.length)?u:u.slice(e,n);e=e||0,n=n||I.sizeFromShape(a);let l=I.bytesPerElement(s),i=this.wasm.HEAPU8.slice(o+e*l,o+n*l);return XK(i.buffer,s)}disposeData(t,e=!1){if(this.dataIdMap.has(t)){let n=this.dataIdMap.get(t);if(n.refCount--,!e&&n.refCount>0)return!1;this.wasm._free(n.memoryOffset),this.wasm.tfjs.disposeData(n.id),this.dataIdMap.delete(t)}return!0}refCount(t){return this.dataIdMap.has(t)?this.dataIdMap.get(t).refCount:0}incRef(t){let e=this.dataIdMap.get(t);e!=null&&e.refCount++}floatPrecision(){return 32}getMemoryOffset(t){return this.dataIdMap.get(t).memoryOffset}dispose(){this.wasm.tfjs.dispose(),"PThread"in this.wasm&&this.wasm.PThread.terminateAllThreads(),this.wasm=null}memory(){return{unreliable:!1}}makeOutput(t,e,n,o){let s;if(n==null)s=this.write(o??null,t,e);else{let a=this.dataIdNextNumber++;s={id:a},this.dataIdMap.set(s,{id:a,memoryOffset:n,shape:t,dtype:e,refCount:1});let u=I.sizeFromShape(t);this.wasm.tfjs.registerTensor(a,u,n)}return{dataId:s,shape:t,dtype:e}}typedArrayFromHeap({shape:t,dtype:e,dataId:n}){let o=this.wasm.HEAPU8.buffer,{memoryOffset:s}=this.dataIdMap.get(n),a=I.sizeFromShape(t);switch(e){case"float32":return new Float32Array(o,s,a);case"int32":return new Int32Array(o,s,a);case"bool":return new Uint8Array(o,s,a);default:throw new Error(`Unknown dtype ${e}`)}}};function YK(r){return(t,e)=>(I.fetch(r,{credentials:"same-origin"}).then(n=>{n.ok||t.env.a(`failed to load wasm binary file at '${r}'`),n.arrayBuffer().then(o=>{WebAssembly.instantiate(o,t).then(s=>{e(s.instance,s.module)})})}),{})}function dT(r,t,e){if(dw!=null)return dw;let n="tfjs-backend-wasm.wasm";return r&&t?n="tfjs-backend-wasm-threaded-simd.wasm":r&&(n="tfjs-backend-wasm-simd.wasm"),qm!=null&&qm[n]!=null?qm[n]:e+n}async function gT(){let[r,t]=await Promise.all([me().getAsync("WASM_HAS_SIMD_SUPPORT"),me().getAsync("WASM_HAS_MULTITHREAD_SUPPORT")]);return new Promise((e,n)=>{let o={};o.locateFile=(u,l)=>{if(u.endsWith(".worker.js")){let i=hT.wasmWorkerContents.replace(/\n/g,"\\n"),c=new Blob([i],{type:"application/javascript"});return URL.createObjectURL(c)}return u.endsWith(".wasm")?dT(r,t,Hm??l):l+u},AT&&(o.instantiateWasm=YK(dT(r,t,Hm??"")));let s=!1;o.onAbort=()=>{if(s||rg)return;rg=!0,n({message:"Make sure the server can serve the `.wasm` file relative to the bundled js file. For more details see https://github.com/tensorflow/tfjs/blob/master/tfjs-backend-wasm/README.md#using-bundlers"})};let a;t&&r&&dw==null?(o.mainScriptUrlOrBlob=new Blob(["var WasmBackendModuleThreadedSimd = "+mT.toString()],{type:"text/javascript"}),a=mT(o)):a=jK(o),a.then(u=>{s=!0,rg=!1;let l=null;u.tfjs={init:u.cwrap("init",null,[]),initWithThreadsCount:u.cwrap("init_with_threads_count",null,["number"]),getThreadsCount:u.cwrap("get_threads_count","number",[]),registerTensor:u.cwrap("register_tensor",null,["number","number","number"]),disposeData:u.cwrap("dispose_data",l,["number"]),dispose:u.cwrap("dispose",l,[])},e({wasm:u})}).catch(n)})}function XK(r,t){switch(t){case"float32":return new Float32Array(r);case"int32":return new Int32Array(r);case"bool":return new Uint8Array(r);default:throw new Error(`Unknown dtype ${t}`)}}var JK=["tfjs-backend-wasm.wasm","tfjs-backend-wasm-simd.wasm","tfjs-backend-wasm-threaded-simd.wasm"],dw=null,Hm=null,qm={},rg=!1,AT=!1;function Aw(r,t=!1){if(rg)throw new Error("The WASM backend was already initialized. Make sure you call `setWasmPaths()` before you call `tf.setBackend()` or `tf.ready()`");if(typeof r=="string")Hm=r;else{qm=r;let e=JK.filter(n=>qm[n]==null);if(e.length>0)throw new Error(`There were no entries found for the following binaries: ${e.join(",")}. Please either call setWasmPaths with a map providing a path for each binary, or with a string indicating the directory where all the binaries can be found.`)}AT=t}var ZK=-1,ej=-1;var tj=2;Ji("wasm",async()=>{let{wasm:r}=await gT();return new Km(r)},tj);var Xn=me();Xn.registerFlag("WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE",()=>15);Xn.registerFlag("WEBGPU_CPU_FORWARD",()=>!0);Xn.registerFlag("WEBGPU_MATMUL_PROGRAM_TYPE",()=>-1);Xn.registerFlag("WEBGPU_USE_NAIVE_CONV2D_TRANSPOSE",()=>!0);Xn.registerFlag("WEBGPU_USE_LOW_POWER_GPU",()=>!1);Xn.registerFlag("WEBGPU_CPU_HANDOFF_SIZE_THRESHOLD",()=>1e3);Xn.registerFlag("WEBGPU_USE_PROFILE_TOOL",()=>!1);Xn.registerFlag("WEBGPU_IMPORT_EXTERNAL_TEXTURE",()=>!0);Xn.registerFlag("WEBGPU_USE_NAIVE_CONV2D_DEBUG",()=>!1);Xn.registerFlag("WEBGPU_THRESHOLD_TO_INCREASE_WORKGROUPS_FOR_MATMUL",()=>-1);Xn.registerFlag("WEBGPU_CONV_SEPARATE_IM2COL_SHADER",()=>!1);Xn.registerFlag("WEBGPU_PRINT_SHADER",()=>"");Xn.registerFlag("WEBGPU_ENGINE_COMPILE_ONLY",()=>!1);var ng=class{constructor(t){t&&(this.vendor=t.vendor,this.architecture=t.architecture,this.intelGPUGeneration=this.getIntelGPUGeneration())}getIntelGPUGeneration(){if(this.isIntel()){if(this.architecture.startsWith("gen"))return Number(this.architecture.match(/\d+/));if(this.architecture.startsWith("xe"))return 12}return 0}isIntel(){return this.vendor==="intel"}};var og=class{constructor(t){this.device=t,this.numUsedBuffers=0,this.numFreeBuffers=0,this.freeBuffers=new Map,this.usedBuffers=new Map,this.numBytesUsed=0,this.numBytesAllocated=0}acquireBuffer(t,e,n=!1,o=!0){let s,a=yT(t,e);return o?(this.freeBuffers.has(a)||this.freeBuffers.set(a,[]),this.freeBuffers.get(a).length>0?(s=this.freeBuffers.get(a).pop(),this.numFreeBuffers--):(s=this.device.createBuffer({size:t,usage:e,mappedAtCreation:n}),this.numBytesAllocated+=t)):(s=this.device.createBuffer({size:t,usage:e,mappedAtCreation:n}),this.numBytesAllocated+=t),this.usedBuffers.has(a)||this.usedBuffers.set(a,[]),this.usedBuffers.get(a).push(s),this.numUsedBuffers++,this.numBytesUsed+=t,s}releaseBuffer(t,e=!0){if(this.freeBuffers.size===0)return;let n=t.size,o=t.usage,s=yT(n,o),a=this.usedBuffers.get(s),u=a.indexOf(t);if(u<0)throw new Error("Cannot find the buffer in buffer manager");a[u]=a[a.length-1],a.pop(),this.numUsedBuffers--,this.numBytesUsed-=n,e?(this.freeBuffers.get(s).push(t),this.numFreeBuffers++):(t.destroy(),this.numBytesAllocated-=n)}getNumUsedBuffers(){return this.numUsedBuffers}getNumFreeBuffers(){return this.numFreeBuffers}dispose(){this.freeBuffers.forEach((t,e)=>{t.forEach(n=>{n.destroy()})}),this.usedBuffers.forEach((t,e)=>{t.forEach(n=>{n.destroy()})}),this.freeBuffers=new Map,this.usedBuffers=new Map,this.numUsedBuffers=0,this.numFreeBuffers=0,this.numBytesUsed=0,this.numBytesAllocated=0}};function yT(r,t){return`${r}_${t}`}var sg=class{constructor(t){this.device=t,this.numUsedTextures=0,this.numFreeTextures=0,this.freeTextures=new Map,this.usedTextures=new Map,this.numBytesUsed=0,this.numBytesAllocated=0}acquireTexture(t,e,n,o){let s=IT(n),a=t*e*s,u=xT(t,e,n,o);if(this.freeTextures.has(u)||this.freeTextures.set(u,[]),this.usedTextures.has(u)||this.usedTextures.set(u,[]),this.numBytesUsed+=a,this.numUsedTextures++,this.freeTextures.get(u).length>0){this.numFreeTextures--;let i=this.freeTextures.get(u).shift();return this.usedTextures.get(u).push(i),i}this.numBytesAllocated+=a;let l=this.device.createTexture({size:[t,e],format:n,usage:o});return this.usedTextures.get(u).push(l),l}releaseTexture(t){if(this.freeTextures.size===0)return;let e=t.width,n=t.height,o=t.format,s=t.usage,a=xT(e,n,o,s);this.freeTextures.has(a)||this.freeTextures.set(a,[]),this.freeTextures.get(a).push(t),this.numFreeTextures++,this.numUsedTextures--;let u=this.usedTextures.get(a),l=u.indexOf(t);if(l<0)throw new Error("Cannot release a texture that was never provided by this texture manager");u.splice(l,1);let i=IT(o),c=e*n*i;this.numBytesUsed-=c}getNumUsedTextures(){return this.numUsedTextures}getNumFreeTextures(){return this.numFreeTextures}dispose(){this.freeTextures.forEach((t,e)=>{t.forEach(n=>{n.destroy()})}),this.usedTextures.forEach((t,e)=>{t.forEach(n=>{n.destroy()})}),this.freeTextures=new Map,this.usedTextures=new Map,this.numUsedTextures=0,this.numFreeTextures=0,this.numBytesUsed=0,this.numBytesAllocated=0}};function xT(r,t,e,n){return`${r}_${t}_${e}_${n}`}function IT(r){if(r==="rgba8unorm")return 16;throw new Error(`${r} is not supported!`)}function wT(r,t){if(Math.max(...r)>5)throw new Error("Cannot symbolically compute strides for rank > 6 tensor.");let e=r.length,n="xyzwuv",o=r.map(a=>`${t}.${n[a]}`),s=new Array(e-1);s[e-2]=o[e-1];for(let a=e-3;a>=0;--a)s[a]=`(${s[a+1]} * ${o[a+1]})`;return s}var Fn=(r,t,e)=>e==="int32"?`atomicAdd(${r}, bitcast<i32>(${t}));`:`
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
          }`;var pi;(function(r){r[r.FROM_PIXELS=0]="FROM_PIXELS",r[r.DRAW=1]="DRAW"})(pi||(pi={}));var kT=(r,t,e,n,o)=>{let s={dtype:n.dtype,shape:n.shape},a=nj(e,s,t),u=r.createShaderModule({code:a,label:t.constructor.name}),l=me().get("WEBGPU_PRINT_SHADER");if(l!==""){l=l.toLowerCase();let i=l.split(",");(l==="all"||i.some(c=>t.shaderKey.toLowerCase().includes(c)))&&(console.group(t.shaderKey),console.debug(a),console.groupEnd())}return o?r.createComputePipelineAsync({compute:{module:u,entryPoint:"_start"},label:t.constructor.name,layout:"auto"}):r.createComputePipeline({compute:{module:u,entryPoint:"_start"},label:t.constructor.name,layout:"auto"})},Ye=(r,t="f32")=>{switch(r){case 1:return`${t}`;case 2:return`vec2<${t}>`;case 3:return`vec3<${t}>`;case 4:return`vec4<${t}>`;default:throw new Error(`${r}-component ${t} is not supported.`)}};function Rt(r){if(r<=1)return"i32";if(r===2)return"vec2<i32>";if(r===3)return"vec3<i32>";if(r===4)return"vec4<i32>";if(r===5)return"vec5";if(r===6)return"vec6";throw Error(`GPU for rank ${r} is not yet supported`)}function bo(r){if(r===0)return"x";if(r===1)return"y";if(r===2)return"z";if(r===3)return"w";if(r===4)return"u";if(r===5)return"v";throw Error(`Index ${r} is not yet supported`)}function Z(...r){let t;switch(r.length){case 0:t=`
        fn main()
      `;break;case 1:t=`
        fn main(${r[0]} : i32)
      `;break;default:throw Error("Unreachable")}return t}function bT(r,t){let e;return e=`
     ${rj(t)}
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
    `,e}function rj(r){return`
  @compute @workgroup_size(${r.workgroupSize[0]}, ${r.workgroupSize[1]}, ${r.workgroupSize[2]})
`}function nj(r,t,e){let n=[],o=e.workgroupSize[0]*e.workgroupSize[1]*e.workgroupSize[2];if(e.outputComponent=e.outputComponent?e.outputComponent:1,n.push(`

      var<private> localId: vec3<u32>;
      var<private> localIndex: u32;
      var<private> globalId: vec3<u32>;
      var<private> numWorkgroups: vec3<u32>;
      var<private> workgroupId: vec3<u32>;

      // Only used when the y/z dimension of workgroup size is 1.
      fn getGlobalIndex() -> i32 {
        ${ET(e)?"  return i32(globalId.x);":`  return i32((workgroupId.z * numWorkgroups.x * numWorkgroups.y +
                workgroupId.y * numWorkgroups.x + workgroupId.x) * ${o}u +
                localIndex);
        `}
      }
    `),e.pixelsOpType!=null){let d=e.pixelsOpType===pi.FROM_PIXELS?`@group(0) @binding(0) var<storage, read_write> result: array<${sa(t.dtype,e.outputComponent)}>;`:`@group(0) @binding(1) var<storage, read> inBuf : array<${sa(r[0].dtype,e.outputComponent)}>;`,h=t.shape.length===3?"vec2<i32>":"i32";n.push(`
        struct Uniform {
          outShapeStrides : ${h},
          size            : i32,
          numChannels     : i32,
          alpha           : f32,
        };

        ${d}
        @group(0) @binding(2) var<uniform> uniforms: Uniform;
      `);let g=ST(e);return[CT,n.join(`
`),jm(t.shape),e.getUserCode(),bT(g,e)].join(`
`)}let s,a,u="struct Uniforms { NAN : f32, INFINITY : f32, ";e.variableNames.forEach((d,h)=>{let g=Rt(r[h].shape.length);u+=`${d.charAt(0).toLowerCase()+d.slice(1)}Shape : ${g}, `,s=r[h].shape.length-1,a=Rt(s),u+=`${d.charAt(0).toLowerCase()+d.slice(1)}ShapeStrides: ${a}, `});let l=Rt(t.shape.length);u+=`outShape : ${l}, `,s=t.shape.length-1,a=Rt(s),u+=`
         outShapeStrides: ${a}, `,e.size&&(u+="size : i32, "),e.uniforms&&(u+=e.uniforms),u+="};",u=pj(u),n.push(u),e.atomic?n.push(`
      @group(0) @binding(0) var<storage, read_write> result: array<atomic<i32>>;
    `):n.push(`
      @group(0) @binding(0) var<storage, read_write> result: array<${sa(t.dtype,e.outputComponent)}>;
    `),e.variableNames.forEach((d,h)=>{n.push(`
      @group(0) @binding(${1+h}) var<storage, read> ${d}: array<${e.variableComponents?sa(r[h].dtype,e.variableComponents[h]):sa(r[h].dtype,e.outputComponent)}>;
        `)}),u!==""&&n.push(`
      @group(0) @binding(${1+e.variableNames.length}) var<uniform> uniforms: Uniforms;
      `);let i=uj(t.shape,e.dispatchLayout),c=[CT,n.join(`
`)+oj,jm(t.shape),i,lj(t.shape.length)];e.atomic||c.push(cj(t.shape,t.dtype,e.outputComponent)),e.variableNames.forEach((d,h)=>{c.push(`${jm(r[h].shape,d)}`)});let p=r.map((d,h)=>aj(d,t.shape,e.variableComponents?e.variableComponents[h]:e.outputComponent,e.dispatchLayout.x.length===t.shape.length)).join(`
`);c.push(p),c.push(e.getUserCode());let f=ST(e);return c.push(bT(f,e)),c.join(`
`)}function vT(r,t,e){let n=r.shaderKey;if(r.pixelsOpType!=null)return n;let o=[],s=[];t.forEach(c=>{o.push(c.shape),s.push(c.dtype)}),o.push(e.shape),s.push(e.dtype);let a=t.map(c=>C.getBroadcastDims(c.shape,e.shape)),u=t.map(c=>I.arraysEqual(c.shape,e.shape)).join("_"),l=a.map(c=>c.join("_")).join(";"),i=ET(r)?"flatDispatch":"";return n+="_"+(r.workgroupSize?r.workgroupSize.join(","):"")+o.map(c=>c.length).join(",")+s.join(",")+r.variableNames.join(",")+l+u+i,n}var CT=`
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
`,oj=`
  fn isinf(val: f32) -> bool {
    return abs(val) == uniforms.INFINITY;
  }
`;function jm(r,t=""){let e=r.length,n=t!==""?`get${t.charAt(0).toUpperCase()+t.slice(1)}CoordsFromIndex`:"getCoordsFromIndex",o=t!==""?`${t.charAt(0).toLowerCase()+t.slice(1)}ShapeStrides`:"outShapeStrides";if(e<=1)return`fn ${n}(index : i32) -> i32 { return index; }`;let s=I.computeStrides(r),a=Rt(e),u=[];for(let i=0;i<e;i++)u.push(`d${i}`);if(s.length===1)return`    fn ${n}(index : i32) -> vec2<i32> {
      let d0 = index / uniforms.${o}; let d1 = index - d0 * uniforms.${o};
      return vec2<i32>(d0, d1);
    }`;let l;return l="var index2 = index;"+s.map((i,c)=>{let p=`let ${u[c]} = index2 / uniforms.${o}.${bo(c)}`,f=c===s.length-1?`let ${u[c+1]} = index2 - ${u[c]} * uniforms.${o}.${bo(c)}`:`index2 = index2 - ${u[c]} * uniforms.${o}.${bo(c)}`;return`${p}; ${f};`}).join(""),`
    fn ${n}(index : i32) -> ${a} {
      ${l}
      return ${a}(${u.join(",")});
    }
  `}function sj(r,t){let e=r.name,n=r.shape.length,o=Rt(n),s="get"+e.charAt(0).toUpperCase()+e.slice(1),a=["d0","d1","d2","d3","d4","d5"].slice(0,n),u=a.map(c=>`${c} : i32`).join(", ");if(n<1)return`
      fn ${s}() -> ${Ye(t)} {
        return ${Ye(t)}(${e}[0]);
      }
    `;let l=`uniforms.${e.charAt(0).toLowerCase()+e.slice(1)}Shape`,i=`${n}D`;return n===0&&(i="1D"),`
    fn ${s}(${u}) -> ${Ye(t)} {
      return ${Ye(t)}(${e}[getIndexFromCoords${i}(${o}(${a.join(",")}),
        ${l})${t===1?"":` / ${t}`}]);
    }
   `}function ij(r,t,e,n){let o=r.name,s=o.charAt(0).toUpperCase()+o.slice(1),a="get"+s+"ByOutput",u=r.shape.length,l=t.length,i=Rt(l);if(I.arraysEqual(r.shape,t)&&n)return`
    fn ${a}Index(globalIndex : i32) -> ${Ye(e)} {
      return ${Ye(e)}(${o}[globalIndex]);
    }

    fn ${a}Coords(coords : ${i}) -> ${Ye(e)} {
      return ${Ye(e)}(${o}[${l>1?"getOutputIndexFromCoords(coords)":"coords"}${e===1?"":` / ${e}`}]);
    }
    `;let c=C.getBroadcastDims(r.shape,t),p=l-u,f="";if(u===0)return`
    fn ${a}Index(globalIndex : i32) -> ${Ye(e)}{
      return get${s}();
    }

    fn ${a}Coords(coords : ${i}) -> ${Ye(e)}{
      return get${s}();
    }
  `;l<2&&c.length>=1?f="coords = 0;":f=c.map(g=>`coords.${bo(g+p)} = 0;`).join(`
`);let m="";if(l<2&&u>0)m="coords";else if(l>1){let g=Rt(u),A=r.shape.map((y,x)=>`coords.${bo(x+p)}`).join(", ");m=`${g}(${A})`}else m="coords";let d=`uniforms.${o.charAt(0).toLowerCase()+o.slice(1)}Shape`,h=`${u}D`;return`
  fn ${a}Index(globalIndex : i32) -> ${Ye(e)} {
    var coords = getCoordsFromIndex(globalIndex);
    ${f}
    return ${Ye(e)}(${o}[getIndexFromCoords${h}(${m}, ${d})${e===1?"":` / ${e}`}]);
  }

  fn ${a}Coords(coordsIn : ${i}) -> ${Ye(e)} {
    var coords = coordsIn;
    ${f}
    return ${Ye(e)}(${o}[getIndexFromCoords${h}(${m}, ${d})${e===1?"":` / ${e}`}]);
  }
`}function aj(r,t,e,n){let o=sj(r,e);return r.shape.length<=t.length&&(o+=ij(r,t,e,n)),o}function uj(r,t){let{x:e,y:n=[],z:o=[]}=t,s=r.length,a=e.length+n.length+o.length;if(a!==s)return"";if(e.length===s)return`fn getOutputCoords() -> ${Rt(s)}{
    let globalIndex = getGlobalIndex();
    return getCoordsFromIndex(globalIndex);
  }
  `;let u="",l=[e,n,o];for(let f=0;f<l.length;f++){let m=l[f];if(m.length!==0)if(m.length===1)u+=`let d${m[0]} = i32(globalId[${f}]);`;else{let d=wT(m,"uniforms.outShape");u+=`var index${f} = i32(globalId[${f}]);`;for(let h=0;h<d.length;h++)u+=`let d${m[h]} = index${f} / ${d[h]};`,h===d.length-1?u+=`let d${m[h+1]} = index${f} - d${m[h]} * ${d[h]};`:u+=`index${f} = index${f} - d${m[h]} * ${d[h]};`}}let i=[];for(let f=0;f<a;f++)i.push(`d${f}`);let c=Rt(a),p=`fn getOutputCoords() -> ${c} {
  ${u}
`;return i.length===0?p+=`return ${c}(0); }`:p+=`return ${c}(${i.join(",")}); }`,p}function lj(r){let t="";switch(r){case 0:case 1:t+=`
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
        `;break;default:I.assert(!1,()=>`Unsupported ${r}D shape`);break}return t}function ET(r){return r.dispatch[1]===1&&r.dispatch[2]===1}function sa(r,t=1){if(r==="float32")return Ye(t,"f32");if(r==="int32"||r==="bool")return Ye(t,"i32");throw new Error(`type ${r} is not supported.`)}function cj(r,t,e){let n=r.length,o=sa(t,e),s=`fn setOutputAtIndex(flatIndex : i32, value : ${Ye(e)}) {
      result[flatIndex] = ${o}(value);
    }

    fn setOutputAtIndexI32(flatIndex : i32, value : ${Ye(e,"i32")}) {
      result[flatIndex] = ${o}(value);
    }
    `;if(n>=2){let a=["d0","d1","d2","d3","d4","d5"].slice(0,n),u=Rt(n);s+=`
      fn setOutputAtCoords(${a.map(l=>`${l} : i32`).join(", ")}, value : ${Ye(e)}) {
        let flatIndex = getOutputIndexFromCoords(${u}(${a.join(", ")}));
        setOutputAtIndex(flatIndex${e===1?"":` / ${e}`}, value);
      }
      fn setOutputAtCoordsI32(${a.map(l=>`${l} : i32`).join(", ")}, value : ${Ye(e,"i32")}) {
        let flatIndex = getOutputIndexFromCoords(${u}(${a.join(", ")}));
        setOutputAtIndexI32(flatIndex${e===1?"":` / ${e}`}, value);
      }
    `}return s}function pj(r){let t=/(\w+)\s*:\s*vec(5|6)/g;r=r.replace(t,n=>"@align(16) "+n);let e=/vec(5|6)\s*,\s*(\w+)/g;return r=r.replace(e,(n,o,s)=>`vec${o}, @align(16) ${s}`),r}function ST(r){return!(r.dispatchLayout.hasOwnProperty("y")&&r.dispatchLayout.y.length!==0||r.dispatchLayout.hasOwnProperty("z")&&r.dispatchLayout.z.length!==0)}var cf={};us(cf,{GPUBytesPerElement:()=>ig,MatMulProgramType:()=>Co,assertNotComplex:()=>Zm,computeDispatch:()=>ee,computeWorkPerThreadForConv2d:()=>Xm,computeWorkgroupInfoForMatMul:()=>yw,computeWorkgroupSizeForConv2d:()=>Ym,flatDispatchLayout:()=>ne,isWebGPUSupported:()=>Jm,tilesFitEvenlyIntoShape:()=>mj});var Xl=r=>{let t=1;for(let e=0;e<r.length;e++)t*=r[e];return t};function mj(r,t){if(r.length!==t.length)throw new Error(`Cannot compute whether rank ${r.length} tiles fit evenly into rank ${t.length} shape - ranks must match.`);return t.every((e,n)=>e%r[n]===0)}function ee(r,t,e=[1,1,1],n=[1,1,1]){let[o,s,a]=[Math.ceil(Xl(r.x.map(u=>t[u]))/(e[0]*n[0])),r.y?Math.ceil(Xl(r.y.map(u=>t[u]))/(e[1]*n[1])):1,r.z?Math.ceil(Xl(r.z.map(u=>t[u]))/(e[2]*n[2])):1];return[o,s,a]}function yw(r,t,e,n=!1){let o=[8,8,1],s=[4,4,1];return n||(r<=8&&(s[1]=1),t<=16&&e<=16&&(o[0]=4)),{workgroupSize:o,elementsPerThread:s}}function Ym(r,t,e=!1){if(e)return[8,8,1];let n=Xl(r.x.map(s=>t[s])),o=Xl(r.y.map(s=>t[s]));return n<=4?[4,16,1]:o<=4?[16,4,1]:[16,16,1]}function Xm(r,t,e=!1){if(e)return[4,4,1];let n=Xl(r.x.map(s=>t[s])),o=Xl(r.y.map(s=>t[s]));return n<=4?[1,2,1]:o<=4?[2,1,1]:[2,2,1]}function ne(r){return{x:r.map((t,e)=>e)}}function ig(r){if(r==="float32"||r==="int32"||r==="bool"||r==="string")return 4;if(r==="complex64")return 8;throw new Error(`Unknown dtype ${r}`)}function Jm(){return!!(typeof globalThis<"u"&&globalThis.navigator&&globalThis.navigator.gpu)}function Zm(r,t){Array.isArray(r)||(r=[r]),r.forEach(e=>{e!=null&&I.assert(e.dtype!=="complex64",()=>`${t} does not support complex64 tensors in the WebGPU backend.`)})}var Co;(function(r){r[r.MatMulReduceProgram=0]="MatMulReduceProgram",r[r.MatMulSplitKProgram=1]="MatMulSplitKProgram",r[r.MatMulSmallOutputSizeProgram=2]="MatMulSmallOutputSizeProgram",r[r.MatMulPackedProgram=3]="MatMulPackedProgram",r[r.MatMulMax=4]="MatMulMax"})(Co||(Co={}));var dj=me().getNumber("WEBGPU_CPU_HANDOFF_SIZE_THRESHOLD"),hj=(r,t)=>{let e=r.limits.maxComputeWorkgroupsPerDimension,n=t.dispatchLayout,o=t.dispatch;if(o.every(a=>a<=e))return o;I.assert(o[0]>e&&n.y===void 0&&n.z===void 0,()=>"Dispatch size exceeds WebGPU limits in Y or Z dimension.");let s=Math.ceil(Math.sqrt(o[0]));return s>e?(s=Math.ceil(Math.cbrt(o[0])),I.assert(s<=e,()=>"Total dispatch size exceeds WebGPU maximum."),[s,s,s]):[s,s,1]},ia=class r extends Qo{nextDataId(){return r.nextDataId++}constructor(t,e){if(super(),this.commandQueueOwnedIds=new WeakSet,this.dispatchCountInPass=0,this.disposed=!1,this.downloadWaitMs=0,this.tensorDataPendingDisposal=[],this.queryResolveBuffer=null,this.querySet=null,this.querySetCount=2,this.stagingPendingDisposal=[],this.uniformPendingDisposal=[],this.uploadWaitMs=0,this.hasReadSyncWarned=!1,this.hasTimestampQueryWarned=!1,!Jm())throw new Error("WebGPU is not supported on this device");this.pipelineCache={},this.device=t,this.queue=t.queue,this.commandEncoder=null,this.computePassEncoder=null,this.adapterInfo=new ng(e),this.supportTimestampQuery=this.device.features.has("timestamp-query"),this.thresholdToIncreaseWorkgroups=this.adapterInfo.intelGPUGeneration>=12?16:8,this.bufferManager=new og(this.device),this.textureManager=new sg(this.device),this.tensorMap=new zs(this,Bt()),me().getBool("WEBGPU_USE_PROFILE_TOOL")&&(this.dummyCanvas=document.createElement("canvas"),this.dummyCanvas.width=1,this.dummyCanvas.height=1,this.dummyContext=this.dummyCanvas.getContext("webgpu"),this.dummyContext.configure({device:t,format:"bgra8unorm"}),document.body.appendChild(this.dummyCanvas))}floatPrecision(){return 32}disposeData(t,e=!1){if(!this.tensorMap.has(t))return!0;let n=this.tensorMap.get(t);return e?n.refCount=0:n.refCount--,n.refCount>0?!1:(n.complexTensorInfos!=null&&(this.disposeData(n.complexTensorInfos.real.dataId),this.disposeData(n.complexTensorInfos.imag.dataId)),this.commandQueueOwnedIds.has(t)?(this.tensorDataPendingDisposal.push(t),!0):(this.releaseResource(t),this.tensorMap.delete(t),!0))}memory(){return{numBytesInGPU:this.bufferManager.numBytesUsed,numBytesAllocatedInGPU:this.bufferManager.numBytesAllocated,unreliable:!1}}releaseResource(t){let e=this.tensorMap.get(t);if(!(!e||!e.resource)){if(e.external){e.resource=null;return}e.resource instanceof GPUBuffer?this.bufferManager.releaseBuffer(e.resource):e.resource instanceof GPUTexture&&this.textureManager.releaseTexture(e.resource),e.resource=null}}refCount(t){return this.tensorMap.has(t)?this.tensorMap.get(t).refCount:0}incRef(t){let e=this.tensorMap.get(t);e.refCount++}decRef(t){if(this.tensorMap.has(t)){let e=this.tensorMap.get(t);e.refCount--}}write(t,e,n){if(n==="complex64"&&t!=null)throw new Error("Cannot write to a complex64 dtype. Please use tf.complex(real, imag).");let o={id:this.nextDataId()};return this.tensorMap.set(o,{dtype:n,shape:e,values:t,refCount:1}),o}move(t,e,n,o,s){if(o==="complex64")throw new Error("Cannot write to a complex64 dtype. Please use tf.complex(real, imag).");this.tensorMap.set(t,{dtype:o,shape:n,values:e,refCount:s})}submitQueue(){this.queue.submit([this.commandEncoder.finish()]),this.commandEncoder=null,this.dispatchCountInPass=0,this.commandQueueOwnedIds=new WeakSet,this.tensorDataPendingDisposal.forEach(t=>{this.releaseResource(t),this.tensorMap.delete(t)}),this.uniformPendingDisposal.forEach(t=>this.bufferManager.releaseBuffer(t)),this.stagingPendingDisposal.forEach(t=>this.bufferManager.releaseBuffer(t,!1)),this.tensorDataPendingDisposal=[],this.uniformPendingDisposal=[],this.stagingPendingDisposal=[]}ensureCommandEncoderReady(){this.commandEncoder||(this.commandEncoder=this.device.createCommandEncoder())}endComputePassEncoder(){this.computePassEncoder&&(this.computePassEncoder.end(),this.computePassEncoder=null)}async checkCompileCompletionAsync(){let t;try{t=await Promise.all(Object.values(this.pipelineCache))}catch(e){throw new Error(e.message)}Object.keys(this.pipelineCache).map((e,n)=>{this.pipelineCache[e]=t[n]})}async getBufferData(t){if(me().getBool("WEBGPU_ENGINE_COMPILE_ONLY"))return console.warn("The data may be invalid since WEBGPU_ENGINE_COMPILE_ONLY is true, this can only be called when WEBGPU_ENGINE_COMPILE_ONLY is false"),null;let e=t.size,n=this.bufferManager.acquireBuffer(e,GPUBufferUsage.COPY_DST|GPUBufferUsage.MAP_READ);this.ensureCommandEncoderReady(),this.endComputePassEncoder(),this.commandEncoder.copyBufferToBuffer(t,0,n,0,e),this.submitQueue(),await n.mapAsync(GPUMapMode.READ);let o=n.getMappedRange().slice(0);return n.unmap(),n!=null&&this.bufferManager.releaseBuffer(n),me().getBool("WEBGPU_USE_PROFILE_TOOL")&&(I.assert(this.dummyContext!==void 0,()=>"Fail to get context for profiling tool"),this.dummyContext.getCurrentTexture()),o}convertAndCacheOnCPU(t,e){let n=this.tensorMap.get(t);return n.values=e,n.values}readSync(t){let e=this.tensorMap.get(t),{values:n,complexTensorInfos:o}=e;if(n!=null||e.dtype==="string")return n;if(e.dtype==="complex64"){let h=this.readSync(o.real.dataId),g=this.readSync(o.imag.dataId),A=I.convertBackendValuesAndArrayBuffer(C.mergeRealAndImagArrays(h,g).buffer,"float32");return this.convertAndCacheOnCPU(t,A),A}this.hasReadSyncWarned||(this.hasReadSyncWarned=!0,console.warn("The performance of synchronously reading data from GPU to CPU is poor on the webgpu backend, please use asynchronous APIs instead."));let s=["opaque","premultiplied"],a=e.resource,u=a.size;I.assert(u%4===0,()=>"Because there is 4 bytes for one pixel, buffer size must be multiple of 4.");let l=u/4,i=new ArrayBuffer(u),c=256,p=256,f=s.map(h=>new OffscreenCanvas(c,p)),m=new OffscreenCanvas(c,p);this.endComputePassEncoder(),f.map((h,g)=>{let A=h.getContext("webgpu");return A.configure({device:this.device,format:"bgra8unorm",usage:GPUTextureUsage.COPY_DST,alphaMode:s[g]}),A.getCurrentTexture()}).map((h,g)=>{let A=c*4,y=(T,N,v)=>{this.ensureCommandEncoderReady(),this.commandEncoder.copyBufferToTexture({buffer:a,bytesPerRow:A,offset:v},{texture:h},{width:T,height:N}),this.submitQueue();let D=m.getContext("2d",{willReadFrequently:!0});D.clearRect(0,0,T,N),D.drawImage(f[g],0,0);let _=D.getImageData(0,0,T,N).data,B=s[g],P=new Uint8ClampedArray(i,v,T*N*4);for(let $=0;$<P.length;$+=4)if(B==="premultiplied")P[$+3]=_[$+3];else{let z=_[$];P[$]=_[$+2],P[$+1]=_[$+1],P[$+2]=z}},x=Math.floor(l/(c*p)),w=c,b=p,k=0;for(let T=0;T<x;T++)y(w,b,k),k+=c*p*4;let E=l%(c*p);b=Math.floor(E/c),b>0&&(y(w,b,k),k+=b*(c*4)),w=E%c,w>0&&y(w,1,k)});let d=I.convertBackendValuesAndArrayBuffer(i,e.dtype);return this.convertAndCacheOnCPU(t,d),d}async read(t){if(!this.tensorMap.has(t))throw new Error(`Tensor ${t} was not registered!`);let e=this.tensorMap.get(t),{values:n}=e;if(n!=null)return n;let o;if(e.dtype==="complex64"){let s=await Promise.all([this.read(e.complexTensorInfos.real.dataId),this.read(e.complexTensorInfos.imag.dataId)]),a=s[0],u=s[1];o=C.mergeRealAndImagArrays(a,u)}else{let s=await this.getBufferData(e.resource);o=I.convertBackendValuesAndArrayBuffer(s,e.dtype)}return this.convertAndCacheOnCPU(t,o),o}copyBuffer(t){let e=t.size,n=t.usage,o=this.bufferManager.acquireBuffer(e,n);return this.ensureCommandEncoderReady(),this.endComputePassEncoder(),this.commandEncoder.copyBufferToBuffer(t,0,o,0,e),this.submitQueue(),o}createTensorFromGPUData(t,e,n){let o=t.buffer;if(n==="complex64")throw new Error("Cannot write to a complex64 dtype. ");let s={id:this.nextDataId()};this.tensorMap.set(s,{dtype:n,shape:e,values:null,refCount:1,external:t.zeroCopy});let a=this.tensorMap.get(s),u=ig(a.dtype)*I.sizeFromShape(a.shape);if(t.buffer.size<u)throw new Error(`GPUBuffer size(${t.buffer.size}) is smaller than tensor size(${u})!`);if((t.buffer.usage&(GPUBufferUsage.STORAGE|GPUBufferUsage.COPY_SRC))!==(GPUBufferUsage.STORAGE|GPUBufferUsage.COPY_SRC))throw new Error("GPUBuffer.usage should include GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC!");return t.zeroCopy!==!0&&(o=this.copyBuffer(o)),a.resource=o,Bt().makeTensorFromDataId(s,e,n,this)}readToGPU(t){let e=this.tensorMap.get(t),{values:n,dtype:o,shape:s,resource:a}=e;if(o==="complex64")throw new Error("Does not support reading buffer for complex64 dtype.");if(a==null)throw n!=null?new Error("Data is not on GPU but on CPU."):new Error("There is no data on GPU or CPU.");let u=a,l=u.size,i=u.usage,c=this.bufferManager.acquireBuffer(l,i);this.ensureCommandEncoderReady(),this.endComputePassEncoder(),this.commandEncoder.copyBufferToBuffer(a,0,c,0,l),this.submitQueue();let p=this.makeTensorInfo(s,o),f=Bt().makeTensorFromTensorInfo(p),m=this.tensorMap.get(p.dataId);return m.resource=c,{tensorRef:f,buffer:c}}bufferSync(t){let e=this.readSync(t.dataId);if(t.dtype==="string")try{let n=e.map(o=>I.decodeString(o));return _e(t.shape,t.dtype,n)}catch{throw new Error("Failed to decode encoded string bytes into utf-8")}return _e(t.shape,t.dtype,e)}async time(t){!this.supportTimestampQuery&&!this.hasTimestampQueryWarned&&(console.warn("This device doesn't support timestamp-query extension. Start Chrome browser with flag --enable-dawn-features=allow_unsafe_apis to try it again. Otherwise, zero will be shown for the kernel time when profiling mode is enabled."),this.hasTimestampQueryWarned=!0);let e=this.activeTimers,n=[],o=!1;this.programTimersStack==null?(this.programTimersStack=n,o=!0):this.activeTimers.push(n),this.activeTimers=n,t();let s=I.flatten(this.activeTimers.map(i=>i.query)).filter(i=>i!=null),a=I.flatten(this.activeTimers.map(i=>i.name)).filter(i=>i!=null);this.activeTimers=e,o&&(this.programTimersStack=null);let u={uploadWaitMs:this.uploadWaitMs,downloadWaitMs:this.downloadWaitMs,kernelMs:null,wallMs:null},l=await Promise.all(s);return u.kernelMs=I.sum(l),u.getExtraProfileInfo=()=>l.map((i,c)=>({name:a[c],ms:i})).map(i=>`${i.name}: ${i.ms}`).join(", "),this.uploadWaitMs=0,this.downloadWaitMs=0,u}makeTensorInfo(t,e,n){return e==="string"&&n!=null&&n.length>0&&I.isString(n[0])&&(n=n.map(s=>I.encodeString(s))),{dataId:this.write(n,t,e),shape:t,dtype:e}}tensorToBinding(t){if(!t)return null;let n=this.tensorMap.get(t.dataId).resource;return n instanceof GPUBuffer?{buffer:n}:n instanceof GPUTexture?n.createView():n}uploadToGPU(t){let e=this.tensorMap.get(t);if(e.resource!=null)return;let n=ig(e.dtype)*I.sizeFromShape(e.shape),o,s=GPUBufferUsage.STORAGE|GPUBufferUsage.COPY_SRC|GPUBufferUsage.COPY_DST;if(e.values){if(o=this.bufferManager.acquireBuffer(n,s,!0),o.mapState==="unmapped"){let a=this.bufferManager.acquireBuffer(n,GPUBufferUsage.MAP_WRITE|GPUBufferUsage.COPY_SRC,!0,!1),u=a.getMappedRange();e.dtype==="int32"||e.dtype==="bool"?new Int32Array(u).set(e.values):new Float32Array(u).set(e.values),a.unmap(),this.ensureCommandEncoderReady(),this.endComputePassEncoder(),this.commandEncoder.copyBufferToBuffer(a,0,o,0,n),this.stagingPendingDisposal.push(a)}else{let a=o.getMappedRange();e.dtype==="int32"||e.dtype==="bool"?new Int32Array(a).set(e.values):new Float32Array(a).set(e.values),o.unmap()}e.values=null}else o=this.bufferManager.acquireBuffer(n,s);e.resource=o}makeUniforms(t){let e=0,n=0,o=[],s=1;t.forEach(l=>{l.data.length===0&&(l.data=[1]);let i;switch(l.data.length){case 1:i=4;break;case 2:i=8;break;case 3:i=16;break;case 4:i=16;break;case 5:i=16;break;case 6:i=16;break;default:I.assert(!1,()=>`Unsupported ${l.data.length}D shape`)}(n===5||n===6)&&(i=16),i>s&&(s=i),e=Math.ceil(e/i)*i,n=l.data.length,o.push(e),e+=l.data.length*4}),e=Math.ceil(e/s)*s;let a=new ArrayBuffer(e);t.forEach((l,i)=>{let c=o[i];l.type==="int32"?new Int32Array(a,c,l.data.length).set(l.data):l.type==="uint32"?new Uint32Array(a,c,l.data.length).set(l.data):new Float32Array(a,c,l.data.length).set(l.data)});let u=this.bufferManager.acquireBuffer(e,GPUBufferUsage.COPY_DST|GPUBufferUsage.UNIFORM);return this.queue.writeBuffer(u,0,a,0,e),this.uniformPendingDisposal.push(u),{offset:0,size:e,buffer:u}}runWebGPUProgram(t,e,n,o,s){if(s||(s=this.makeTensorInfo(t.outputShape,n)),I.sizeFromShape(s.shape)===0)return this.tensorMap.get(s.dataId).values=I.getTypedArrayFromDType(s.dtype,0),s;this.uploadToGPU(s.dataId),t.dispatch=hj(this.device,t);let a=e.map((l,i)=>{if(l.dtype==="complex64")throw new Error("GPGPUProgram does not support complex64 input. For complex64 dtypes, please separate the program into real and imaginary parts.");return this.uploadToGPU(l.dataId),{dtype:this.tensorMap.get(l.dataId).dtype,shape:l.shape,name:t.variableNames[i]}});t.shaderKey=vT(t,a,s);let u=me().getBool("WEBGPU_ENGINE_COMPILE_ONLY");return t.shaderKey in this.pipelineCache||(this.pipelineCache[t.shaderKey]=kT(this.device,t,a,s,u)),t.pipeline=this.pipelineCache[t.shaderKey],u||this.recordAndSubmit(t,s,e,o),s}recordAndSubmit(t,e,n,o){if(t.pipeline instanceof Promise)throw new Error("Please call checkCompileCompletionAsync to ensure parallel compilation is done!");let s=[],a=[],u="int32";if(t.pixelsOpType==null){s.push({type:"float32",data:[NaN]},{type:"float32",data:[1/0]}),a=n.concat(e).map(m=>m.shape);let f="int32";a.map(m=>{s.push({type:f,data:m});let d=I.computeStrides(m);s.push({type:f,data:d})})}else{let f=I.computeStrides(e.shape);s.push({type:u,data:f})}if(t.size){let f=I.sizeFromShape(t.outputShape);s.push({type:u,data:[t.outputComponent?f/t.outputComponent:f]})}o&&(s=[...s,...o]);let l=[this.tensorToBinding(e),...n.map(f=>this.tensorToBinding(f)),this.makeUniforms(s)];n.forEach(f=>{this.commandQueueOwnedIds.add(f.dataId)}),this.commandQueueOwnedIds.add(e.dataId);let i=this.device.createBindGroup({layout:t.pipeline.getBindGroupLayout(0),entries:l.map((f,m)=>({binding:m,resource:f}))}),c=this.activeTimers!=null;this.ensureCommandEncoderReady();let p={};c&&this.supportTimestampQuery?(this.endComputePassEncoder(),this.querySet==null&&(this.querySet=this.device.createQuerySet({type:"timestamp",count:this.querySetCount})),p.timestampWrites={querySet:this.querySet,beginningOfPassWriteIndex:0,endOfPassWriteIndex:1},this.computePassEncoder=this.commandEncoder.beginComputePass(p)):this.computePassEncoder||(this.computePassEncoder=this.commandEncoder.beginComputePass(p)),this.computePassEncoder.setPipeline(t.pipeline),this.computePassEncoder.setBindGroup(0,i),this.computePassEncoder.dispatchWorkgroups(t.dispatch[0],t.dispatch[1],t.dispatch[2]),this.dispatchCountInPass++,(c||me().get("WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE")<=this.dispatchCountInPass||t.pixelsOpType===pi.DRAW)&&(this.endComputePassEncoder(),c?this.activeTimers.push({name:t.constructor.name,query:this.getQueryTime()}):this.submitQueue())}async getQueryTime(){if(!this.supportTimestampQuery)return 0;this.queryResolveBuffer==null&&(this.queryResolveBuffer=this.bufferManager.acquireBuffer(this.querySetCount*8,GPUBufferUsage.COPY_SRC|GPUBufferUsage.COPY_DST|GPUBufferUsage.QUERY_RESOLVE)),this.commandEncoder.resolveQuerySet(this.querySet,0,this.querySetCount,this.queryResolveBuffer,0);let t=this.bufferManager.acquireBuffer(this.querySetCount*8,GPUBufferUsage.MAP_READ|GPUBufferUsage.COPY_DST);this.commandEncoder.copyBufferToBuffer(this.queryResolveBuffer,0,t,0,this.querySetCount*8),this.submitQueue(),await t.mapAsync(GPUMapMode.READ);let e=new BigUint64Array(t.getMappedRange()),n=Number(e[1]-e[0])/1e6;return t.unmap(),this.bufferManager.releaseBuffer(t),n}shouldExecuteOnCPU(t,e=dj){return me().getBool("WEBGPU_CPU_FORWARD")&&t.every(n=>this.tensorMap.get(n.dataId).resource==null&&I.sizeFromShape(n.shape)<e)}numDataIds(){return this.tensorMap.numDataIds()-this.tensorDataPendingDisposal.length}dispose(){this.disposed||(this.querySet!=null&&this.querySet.destroy(),this.bufferManager.dispose(),this.textureManager.dispose(),this.disposed=!0)}};ia.nextDataId=0;Jm()&&Ji("webgpu",async()=>{let r={powerPreference:me().get("WEBGPU_USE_LOW_POWER_GPU")?"low-power":"high-performance"},t=await navigator.gpu.requestAdapter(r),e={},n=[];t.features.has("timestamp-query")&&n.push("timestamp-query"),t.features.has("bgra8unorm-storage")&&n.push(["bgra8unorm-storage"]),e.requiredFeatures=n;let o=t.limits;e.requiredLimits={maxComputeWorkgroupStorageSize:o.maxComputeWorkgroupStorageSize,maxComputeWorkgroupsPerDimension:o.maxComputeWorkgroupsPerDimension,maxStorageBufferBindingSize:o.maxStorageBufferBindingSize,maxBufferSize:o.maxBufferSize,maxComputeWorkgroupSizeX:o.maxComputeWorkgroupSizeX,maxComputeInvocationsPerWorkgroup:o.maxComputeInvocationsPerWorkgroup};let s=await t.requestDevice(e),a="info"in t?t.info:"requestAdapterInfo"in t?await t.requestAdapterInfo():void 0;return new ia(s,a)},3);var ve;(function(r){r[r.ADD=0]="ADD",r[r.ATAN2=1]="ATAN2",r[r.COMPLEX_MULTIPLY_IMAG=2]="COMPLEX_MULTIPLY_IMAG",r[r.COMPLEX_MULTIPLY_REAL=3]="COMPLEX_MULTIPLY_REAL",r[r.DIV=4]="DIV",r[r.ELU_DER=5]="ELU_DER",r[r.EQUAL=6]="EQUAL",r[r.FLOOR_DIV=7]="FLOOR_DIV",r[r.GREATER=8]="GREATER",r[r.GREATER_EQUAL=9]="GREATER_EQUAL",r[r.LESS=10]="LESS",r[r.LESS_EQUAL=11]="LESS_EQUAL",r[r.LOGICAL_AND=12]="LOGICAL_AND",r[r.LOGICAL_OR=13]="LOGICAL_OR",r[r.MAX=14]="MAX",r[r.MIN=15]="MIN",r[r.MOD=16]="MOD",r[r.MUL=17]="MUL",r[r.NOT_EQUAL=18]="NOT_EQUAL",r[r.POW=19]="POW",r[r.PRELU=20]="PRELU",r[r.SQUARED_DIFFERENCE=21]="SQUARED_DIFFERENCE",r[r.SUB=22]="SUB"})(ve||(ve={}));var gj="let resultTemp = a + b;",Aj="let resultTemp = atan2(a, b);",yj="let resultTemp = areal * breal - aimag * bimag;",xj="let resultTemp = areal * bimag + aimag * breal;",Ij="let resultTemp = a / b;",wj="let resultTemp = select(a * (b + 1.0), a, b >= b - b);",bj=`
  let zero = sign(a) * 0 + 0;
  let one = sign(b) * 0 + 1;
  let resultTemp = select(zero, one, a == b);
`,Cj=`
  let remainder =
      select(a % b, round(a % b), (round(a) == a) & (round(b) == b));
  let quotient = (a - remainder) / b;
  let resultTemp =
      round(select(quotient, quotient - 1, sign(remainder) == -sign(b)));
`,Sj=`
  let zero = sign(a) * 0 + 0;
  let one = sign(b) * 0 + 1;
  let resultTemp = select(zero, one, a > b);
`,kj=`
  let zero = sign(a) * 0 + 0;
  let one = sign(b) * 0 + 1;
  let resultTemp = select(zero, one, a >= b);
`,vj=`
  let zero = sign(a) * 0 + 0;
  let one = sign(b) * 0 + 1;
  let resultTemp = select(zero, one, a < b);
`,Ej=`
  let zero = sign(a) * 0 + 0;
  let one = sign(b) * 0 + 1;
  let resultTemp = select(zero, one, a <= b);
`,Dj="return f32(a >= 1.0 && b >= 1.0);",Bj=`return (vec4<f32>(a >= vec4<f32>(1.0)) *
  vec4<f32>(b >= vec4<f32>(1.0)));`,Rj="return f32(a >= 1.0 || b >= 1.0);",Tj=`return min(vec4<f32>(a >= vec4<f32>(1.0)) +
  vec4<f32>(b >= vec4<f32>(1.0)), vec4<f32>(1.0));`,_j="let resultTemp = max(a, b);",Nj="let resultTemp = min(a, b);",Mj=`
  let isNaN = b == 0.;
  var resultTemp = a % b;
  resultTemp = select((resultTemp + b) % b, resultTemp,
      (a < 0. && b < 0.) || (a >= 0. && b > 0.));
`,Fj=`
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
`,Pj="let resultTemp = a * b;",$j=`
  var resultTemp = f32(a != b);
  let valueForNaN = 1.0;
`,Lj=`
  var resultTemp = vec4<f32>(a != b);
  let valueForNaN = 1.0;
`,Oj=`
  let isNaN = a < 0.0 && floor(b) < b;
  if (b == 0.0) {
    return 1.0;
  }
  var resultTemp = select(sign(a) * pow(abs(a), b), pow(abs(a), b),
      round(abs(b) % 2.0) != 1.0);
`,Qj=`
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
`,zj="if (a < 0.0) { return b * a; }  return a;",Wj=`
  let aLessThanZero = vec4<f32>(a < vec4<f32>(0.0));
  return (aLessThanZero * (b * a)) + ((vec4<f32>(1.0) - aLessThanZero) * a);
`,Uj="let resultTemp = (a - b) * (a - b);",Gj="let resultTemp = a - b;";function pf(r,t){let e;do{switch(r){case ve.ATAN2:e=Aj;break;case ve.MAX:e=_j;break;case ve.MIN:e=Nj;break;case ve.MOD:e=t?Fj:Mj;break;case ve.NOT_EQUAL:e=t?Lj:$j;break;case ve.POW:e=t?Qj:Oj;break;default:continue}let n,o,s;return t?(n="isnanVec4",o="vec4<f32>",s="vec4<bool>"):(n="isnan",o="f32",s="bool"),`
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
    `}while(!1);switch(r){case ve.ADD:e=gj;break;case ve.COMPLEX_MULTIPLY_IMAG:e=xj;break;case ve.COMPLEX_MULTIPLY_REAL:e=yj;break;case ve.DIV:e=Ij;break;case ve.ELU_DER:e=wj;break;case ve.EQUAL:e=bj;break;case ve.FLOOR_DIV:e=Cj;break;case ve.GREATER:e=Sj;break;case ve.GREATER_EQUAL:e=kj;break;case ve.LESS:e=vj;break;case ve.LESS_EQUAL:e=Ej;break;case ve.LOGICAL_AND:return t?Bj:Dj;case ve.LOGICAL_OR:return t?Tj:Rj;case ve.MUL:e=Pj;break;case ve.PRELU:return t?Wj:zj;case ve.SQUARED_DIFFERENCE:e=Uj;break;case ve.SUB:e=Gj;break;default:}return`
    ${e}
    return resultTemp;
  `}var ie;(function(r){r[r.ABS=0]="ABS",r[r.ACOS=1]="ACOS",r[r.ACOSH=2]="ACOSH",r[r.ASIN=3]="ASIN",r[r.ASINH=4]="ASINH",r[r.ATAN=5]="ATAN",r[r.ATANH=6]="ATANH",r[r.CEIL=7]="CEIL",r[r.COS=8]="COS",r[r.COSH=9]="COSH",r[r.ELU=10]="ELU",r[r.ERF=11]="ERF",r[r.EXP=12]="EXP",r[r.EXPM1=13]="EXPM1",r[r.FLOOR=14]="FLOOR",r[r.IS_FINITE=15]="IS_FINITE",r[r.IS_INF=16]="IS_INF",r[r.IS_NAN=17]="IS_NAN",r[r.LINEAR=18]="LINEAR",r[r.LOG=19]="LOG",r[r.LOG1P=20]="LOG1P",r[r.LOGICAL_NOT=21]="LOGICAL_NOT",r[r.NEG=22]="NEG",r[r.RELU=23]="RELU",r[r.RELU6=24]="RELU6",r[r.LEAKYRELU=25]="LEAKYRELU",r[r.RECIPROCAL=26]="RECIPROCAL",r[r.ROUND=27]="ROUND",r[r.RSQRT=28]="RSQRT",r[r.SELU=29]="SELU",r[r.SIGMOID=30]="SIGMOID",r[r.SIGN=31]="SIGN",r[r.SIN=32]="SIN",r[r.SINH=33]="SINH",r[r.SOFTPLUS=34]="SOFTPLUS",r[r.SQRT=35]="SQRT",r[r.SQUARE=36]="SQUARE",r[r.STEP=37]="STEP",r[r.TAN=38]="TAN",r[r.TANH=39]="TANH",r[r.TO_INT=40]="TO_INT"})(ie||(ie={}));var Vj="return abs(a);",Hj=`
  if (abs(a) > 1.) {
    return uniforms.NAN;
  }
  return acos(a);
`,qj=`
  if (a < 1.) {
    return uniforms.NAN;
  }
  return acosh(a);
`,Kj=`
  if (abs(a) > 1.) {
    return uniforms.NAN;
  }
  return asin(a);
`,jj="return asinh(a);",Yj=`
  if (isnan(a)) {
    return uniforms.NAN;
  }
  return atan(a);
`,Xj=`
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
`,Jj="return ceil(a);",Zj="return cos(a);",e6=`
  let e2x = exp(-a);
  return (e2x + 1.0 / e2x) / 2.0;
`,t6="return exp(a) - 1.0;",r6="if (a >= 0.0) { return a; }  return (exp(a) - 1.0);",n6=`
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
`,o6=`
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
`,s6="return exp(a);",i6="return floor(a);",a6="return f32(!isnan(a) && !isinf(a));",u6="return f32(isinf(a));",l6="return f32(isnan(a));",c6="return a;",p6=`if (a < 0.0) { return uniforms.NAN; }
  return log(a);`,f6=`
  if (isnan(a)) { return a; }
  return log(1.0 + a);
`,m6="return f32(!(a >= 1.0));",d6="return -a;",h6="if (a < 0.0) { return uniforms.alpha * a; } return a;",g6=`
  let aLessThanZero = vec4<f32>(a < vec4<f32>(0.0));
  return (aLessThanZero * (uniforms.alpha * a)) + ((vec4<f32>(1.0) - aLessThanZero) * a);
`,A6="return 1.0 / a;",y6="return select(a, 0.0, a < 0.0);",x6="return clamp(a, 0.0, 6.0);",I6="return clamp(a, vec4<f32>(0.0, 0.0, 0.0, 0.0), vec4<f32>(6.0, 6.0, 6.0, 6.0));",w6=`
  return select(a, vec4<f32>(0.0), a < vec4<f32>(0.0));
`,b6="return round(a);",C6="return inverseSqrt(a);",S6=`
  if (a >= 0.0) {
    return ${C.SELU_SCALE} * a;
  } else {
    return ${C.SELU_SCALEALPHA} * (exp(a) - 1.0);
  }
`,k6="return 1.0 / (1.0 + exp(-1.0 * a));",v6="return sign(a);",E6="return sin(a);",D6=`
  let e2x = exp(a);
  return (e2x - 1.0 / e2x) / 2.0;
`,B6=`
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
`,R6="return sqrt(a);",T6="return a * a;",_6=`
  if (isnan(a)) {
    return a;
  }

  return select(uniforms.stepAlpha, 1.0, a > 0.0);
`,N6="return tan(a);",M6=`
  let e2x = exp(-2.0 * abs(a));
  return sign(a) * (1.0 - e2x) / (1.0 + e2x);
`,F6="return f32(i32((a)));";function fi(r,t){switch(r){case ie.ABS:return Vj;case ie.ACOS:return Hj;case ie.ACOSH:return qj;case ie.ASIN:return Kj;case ie.ASINH:return jj;case ie.ATAN:return Yj;case ie.ATANH:return Xj;case ie.COS:return Zj;case ie.COSH:return e6;case ie.CEIL:return Jj;case ie.ELU:return t?n6:r6;case ie.ERF:return o6;case ie.EXP:return s6;case ie.EXPM1:return t6;case ie.FLOOR:return i6;case ie.IS_FINITE:return a6;case ie.IS_INF:return u6;case ie.IS_NAN:return l6;case ie.LINEAR:return c6;case ie.LOG:return p6;case ie.LOG1P:return f6;case ie.LOGICAL_NOT:return m6;case ie.NEG:return d6;case ie.LEAKYRELU:return t?g6:h6;case ie.RECIPROCAL:return A6;case ie.RELU:return t?w6:y6;case ie.RELU6:return t?I6:x6;case ie.ROUND:return b6;case ie.RSQRT:return C6;case ie.SELU:return S6;case ie.SIGMOID:return k6;case ie.SIGN:return v6;case ie.SIN:return E6;case ie.SINH:return D6;case ie.SOFTPLUS:return B6;case ie.SQRT:return R6;case ie.SQUARE:return T6;case ie.STEP:return _6;case ie.TAN:return N6;case ie.TANH:return M6;case ie.TO_INT:return F6;default:throw new Error(`BinaryType ${r} is not implemented!`)}}function Hr(r,t=!1,e=!1,n=3){if(r===null)return"";let o="";if(r==="linear")o=fi(ie.LINEAR);else if(r==="relu")o=fi(ie.RELU,e);else if(r==="elu")o=fi(ie.ELU,e);else if(r==="relu6")o=fi(ie.RELU6,e);else if(r==="prelu")o=pf(ve.PRELU,e);else if(r==="sigmoid")o=fi(ie.SIGMOID,e);else if(r==="leakyrelu")o=fi(ie.LEAKYRELU,e);else throw new Error(`Activation ${r} has not been implemented for the WebGPU backend.`);let a=Ye(e?4:1),u="";return t?u=`
      fn activation(a : ${a}, coords : vec${n}<i32>) -> ${a} {
        let b = getPreluActivationWeightsByOutputCoords(coords);
        ${o}
      }`:u=`
      fn activation(a : ${a}, coords : vec${n}<i32>) -> ${a} {
        ${o}
      }`,u}function Pn(r,t){return`
      ${r?"value = value + getBiasByOutputCoords(coords);":""}
      ${t?"value = activation(value, coords);":""}
      `}function xw(r,t,e=!1,n=!1,o=!1,s=1){I.assert(r&&s===1||!r,()=>`transposeA ${r} is not compatible with component size ${s}`);let a=`
      ${r?"value = getA(batch, col, row);":"value = getA(batch, row, col);"}

    `,u=t?"value = getB(batch, col, row);":"value = getB(batch, row, col);";return`
  fn mm_readA(batch: i32, row: i32, col: i32) -> ${Ye(s)} {
    var value = ${Ye(s)}(0.0);
    ${e&&o?a:`
    ${r?"if(row < uniforms.dimAOuter && col < uniforms.dimInner)":"if(row < uniforms.aShape[1] && col < uniforms.aShape[2])"}
    {
      ${a}
    }
    `}
    return value;
  }

  fn mm_readB(batch: i32, row: i32, col: i32) -> ${Ye(s)} {
    var value = ${Ye(s)}(0.0);
    ${u}
    return value;
  }
  `}function ed(r,t,e,n,o=!1,s=!1,a=!1,u=1){return`
  ${xw(e,n,o,s,a,u)}
  fn mm_write(batch: i32, row: i32, col: i32, valueIn: ${Ye(u)}) {
    ${o&&s?"":"if (row < uniforms.dimAOuter && col < uniforms.dimBOuter)"}
    {
      var value = valueIn;
      let coords = vec3<i32>(batch, row, col);
      ${Pn(r,t)}
      setOutputAtCoords(coords[0], coords[1], coords[2], value);
    }
  }
  `}var P6=(r,t)=>r?`
        mm_Asub[inputRow][inputCol] = mm_readA(batchA,
          kStart + inputRow,
          globalRowStart + inputCol * ${t});
        `:`
        mm_Asub[inputRow][inputCol] = mm_readA(batchA,
          globalRow + innerRow,
          kStart + inputCol * ${t});
        `,$6=(r,t,e,n)=>{if(r)return`
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
      }`}};function Jl(r,t,e=!1,n=32,o=!1,s=32,a=!1){let u=t[1]*r[1],l=t[0]*r[0],i=e?u:n,c=e?n:u,p=i/t[0],f=n/t[1],m=r[1],d=r[0];return I.assert((e&&p===4&&r[1]===4||!e&&(p===3||p===4))&&i%t[0]===0&&n%t[1]===0&&r[0]===4,()=>`If transposeA ${e} is true, innerElementSize ${p} and workPerThread[1] ${r[1]} must be 4.
          Otherwise, innerElementSize ${p} must be 3 or 4.
      tileAWidth ${i} must be divisible by workgroupSize[0]${t[0]}. tileInner ${n} must be divisible by workgroupSize[1] ${t[1]}. colPerThread ${r[0]} must be 4.`),`
  var<workgroup> mm_Asub : array<array<vec${p}<f32>, ${i/p}>, ${c}>;
  var<workgroup> mm_Bsub : array<array<vec4<f32>, ${l/r[0]}>, ${n}>;

  ${Z()} {
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
            ${P6(e,p)}
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
        ${$6(e,p,m,n)}
        workgroupBarrier();
    }

    for (var innerRow = 0; innerRow < ${m}; innerRow++) {
        mm_write(batch, globalRow + innerRow, globalCol, acc[innerRow]);
    }
  }`}var DT=r=>r?`
        mm_Asub[inputRow][inputCol] = mm_readA(batchA,
          kStart + inputRow,
          globalRowStart + inputCol);
        `:`
        mm_Asub[inputRow][inputCol] = mm_readA(batchA,
          globalRowStart + inputRow,
          kStart + inputCol);
        `,L6=r=>r?"let ACached = mm_Asub[k][tileRow + innerRow];":"let ACached = mm_Asub[tileRow + innerRow][k];";function Zl(r,t,e=!1,n=32,o=!1,s=32,a=!1,u=!1){let l=r[1]*t[1],i=r[0]*t[0],c=e?l:n,p=e?n:l;I.assert(p%t[1]===0&&c%t[0]===0&&n%t[1]===0,()=>`tileAHight ${p} must be divisible by workgroupSize[1]${t[1]}, tileAWidth ${c} must be divisible by workgroupSize[0]${t[0]}, tileInner ${n} must be divisible by workgroupSize[1]${t[1]}`);let f=p/t[1],m=c/t[0],d=n/t[1],h=r[1],g=r[0],A=a?`
      let localRow = i32(localId.y);
      let localCol = i32(localId.x);
      let globalRowStart = i32(workgroupId.y) * ${l};
      let globalColStart = i32(workgroupId.x) * ${i};

      // Loop over shared dimension.
      for (var t = 0; t < numTiles; t++) {
        // Load one tile of A into local memory.
        for (var inputRow = localRow; inputRow < ${p}; inputRow = inputRow + ${t[1]}) {
          for (var inputCol = localCol; inputCol < ${c}; inputCol = inputCol + ${t[0]}) {
            ${DT(e)}
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
        ${DT(e)}
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
        ${L6(e)}
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

    ${Z()} {
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
  `}var O6=r=>r?`
      mm_readA(batchA, colA, globalRow),
      mm_readA(batchA, colA + 1, globalRow),
      mm_readA(batchA, colA + 2, globalRow),
      mm_readA(batchA, colA + 3, globalRow)
  `:`
      mm_readA(batchA, globalRow, colA),
      mm_readA(batchA, globalRow, colA + 1),
      mm_readA(batchA, globalRow, colA + 2),
      mm_readA(batchA, globalRow, colA + 3)
  `;function Q6(r,t=!1){I.assert(r[1]===1&&r[2]===1,()=>`A linear work group size is required. But got ${r}.`);let e=r[0]*4;return`
    var<workgroup> mm_Asub : array<vec4<f32>, ${r[0]}>;

    ${Z()} {
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
        mm_Asub[tileCol] = vec4<f32>(${O6(t)});
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
  `}var ag=class{constructor(t,e,n=!1,o=!1,s=null,a=null,u=null,l=!1){this.variableNames=["A","B"],this.uniforms="dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.outputShape=e,this.dispatchLayout={x:[2],y:[1],z:[0]};let i=n?t[1]:t[2];if(this.isVec4=(i%4===0&&!n||e[1]%4===0&&n)&&e[2]%4===0&&!o,this.outputComponent=this.isVec4?4:1,this.isVectorA=e[1]===1&&!n,!this.isVec4&&this.isVectorA)this.elementsPerThread=[1,1,1],this.workgroupSize=[32,1,1];else{let f=yw(e[1],i,e[2],n);this.workgroupSize=f.workgroupSize,this.elementsPerThread=f.elementsPerThread}this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize,this.elementsPerThread);let c=s!=null,p=u!=null;c&&this.variableNames.push("bias"),p&&this.variableNames.push("preluActivationWeights"),this.sequentialAccessByThreads=l,this.transposeA=n,this.transposeB=o,this.addBias=c,this.activation=a,this.hasPreluActivationWeights=p,[this.fitAOuter,this.fitBOuter,this.fitInner]=this.getShapeFit(e[1],e[2],i),this.shaderKey=`matMulPacked_${this.elementsPerThread}_${n}_${o}_${this.activation}_${this.fitAOuter}_${this.fitBOuter}_${this.fitInner}_${this.isVec4}_${this.isVectorA}_${this.sequentialAccessByThreads}`}getShapeFit(t,e,n){let o=this.workgroupSize[1]*this.elementsPerThread[1],s=this.workgroupSize[0]*this.elementsPerThread[0];!this.isVec4&&this.isVectorA?this.tileInner=this.workgroupSize[0]*4:this.tileInner=s;let a=t%o===0,u=e%s===0,l=n%this.tileInner===0;return[a,u,l]}getUserCode(){return`
      ${Hr(this.activation,this.hasPreluActivationWeights,this.isVec4)}
      ${ed(this.addBias,this.activation,!1,this.transposeB,this.fitAOuter,this.fitBOuter,this.fitInner,this.isVec4?4:1)}
      ${this.isVec4?Jl(this.elementsPerThread,this.workgroupSize,this.transposeA,this.tileInner,!1,null,!0):this.isVectorA?Q6(this.workgroupSize,this.transposeA):Zl(this.elementsPerThread,this.workgroupSize,this.transposeA,this.tileInner,!1,null,this.sequentialAccessByThreads,!0)}
    `}};function z6(r){return`
    var<workgroup> sumValues : array<f32, ${r}>;
    ${Z()} {
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
  `}var ug=class{constructor(t,e=!1,n=!1,o=null,s=null,a=null){this.variableNames=["A","B"],this.uniforms="dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.workgroupSize=[256,1,1],this.outputShape=t,this.dispatchLayout={x:[],y:[1,2],z:[0]},this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize);let u=o!=null,l=a!=null;u&&this.variableNames.push("bias"),l&&this.variableNames.push("preluActivationWeights"),this.transposeA=e,this.transposeB=n,this.addBias=u,this.activation=s,this.hasPreluActivationWeights=l,this.shaderKey=`matMulReduce_${this.activation}_${e}_${n}`}getUserCode(){return`
      ${Hr(this.activation,this.hasPreluActivationWeights)}
      ${ed(this.addBias,this.activation,this.transposeA,this.transposeB)}
      ${z6(this.workgroupSize[0])}
    `}};function W6(r){let t=r[1],e=r[0],n=t>e?t:e;return`
  var<workgroup> mm_Asub : array<array<f32, ${n}>, ${t}>;
  var<workgroup> mm_Bsub : array<array<f32, ${e}>, ${n}>;

  // If the output size is small for matrix multiplication, avoid to use vec4
  // and handle some elements per thread to optimally utilize the ALU.
  // Read data from global memory to registers firstly, then store them into
  // shared memory, so it is instruction-Level parallelism for arithmetic
  // operations and others handle IO operations between barrier api, makes ALU
  // and load/store units work simultaneously, could improves the performance.
  ${Z()} {
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
  `}var lg=class{constructor(t,e,n,o=!1,s=!1,a=null,u=null,l=null){this.variableNames=["A","B"],this.uniforms="dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.workgroupSize=[16,8,1],this.outputShape=n,this.dispatchLayout={x:[2],y:[1],z:[0]},this.dispatch=[Math.ceil(n[2]/this.workgroupSize[0]),Math.ceil(n[1]/this.workgroupSize[1]),n[0]];let i=a!=null;i&&this.variableNames.push("bias");let c=l!=null;c&&this.variableNames.push("preluActivationWeights"),this.transposeA=o,this.transposeB=s,this.addBias=i,this.activation=u,this.hasPreluActivationWeights=c,this.shaderKey=`matMulSmallOutputSize_${this.activation}_${o}_${s}`}getUserCode(){return`
      ${Hr(this.activation,this.hasPreluActivationWeights)}
      ${ed(this.addBias,this.activation,this.transposeA,this.transposeB)}
      ${W6(this.workgroupSize)}
    `}};var cg=class{constructor(t,e,n=!1,o=!1){this.variableNames=["A","B"],this.uniforms="dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.workgroupSize=[8,8,1],this.atomic=!0,this.splitedDimInner=128,I.assert(t[0]===1,()=>"MatMulSplitKProgram only supports batch = 1."),this.outputShape=t,this.dispatchLayout={x:[2],y:[1],z:[0,3]};let s=(n&&this.outputShape[1]%4===0||!n&&e%4===0)&&this.outputShape[2]%4===0;this.elementsPerThread=[4,4,this.splitedDimInner],this.outputComponent=s?4:1,s||(this.outputShape[1]<16&&(this.elementsPerThread[1]=1),this.outputShape[2]<16&&(this.elementsPerThread[0]=1)),this.dispatch=ee(this.dispatchLayout,[this.outputShape[0],this.outputShape[1],this.outputShape[2],e],this.workgroupSize,this.elementsPerThread),this.transposeA=n,this.transposeB=o,this.shaderKey=`matMulSplitK_${n}_${o}_${this.elementsPerThread}_${this.outputComponent}`}getUserCode(){let t=this.outputComponent;return`
      ${xw(!1,this.transposeB,!1,!1,!1,t)}
      fn mm_write(batch: i32, row : i32, col : i32, value : ${Ye(t)}) {
        if (row < uniforms.dimAOuter && col < uniforms.dimBOuter) {
          let coords = vec3<i32>(batch, row, col);
          let flatIndex = getOutputIndexFromCoords(coords);
          // The problem is that we should initialize output to zero before using.
          // Otherwise, the original value will be added to the result.
          for (var i = 0; i < ${t}; i = i + 1) {
            ${Fn("&result[flatIndex + i]",`${t>1?"value[i]":"value"}`,"float32")}
          }
        }
      }
      ${t===4?Jl(this.elementsPerThread,this.workgroupSize,this.transposeA,32,!0,this.splitedDimInner):Zl(this.elementsPerThread,this.workgroupSize,this.transposeA,32,!0,this.splitedDimInner)}
    `}},pg=class{constructor(t,e=null,n=null,o=null){this.uniforms="",this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.addBias=e!=null,this.hasPreluActivationWeights=o!=null,this.activation=n,this.addBias&&this.variableNames.push("bias"),this.hasPreluActivationWeights&&this.variableNames.push("preluActivationWeights"),this.shaderKey=`biasActivation_${n}`}getUserCode(){return`
    ${Hr(this.activation,this.hasPreluActivationWeights)}
    ${Z("index")} {
      if (index < uniforms.size) {
        let coords = getCoordsFromIndex(index);
        var value = getXByOutputIndex(index);
        ${Pn(this.addBias,this.activation)}
        setOutputAtIndex(index, value);
      }
    }
    `}};var fg=class{constructor(t){this.variableNames=[],this.outputShape=[],this.uniforms="value : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="fill"}getUserCode(){return`
    ${Z("index")} {
      if (index < uniforms.size) {
        setOutputAtIndex(index, uniforms.value);
      }
    }
  `}};function Wt(r){let{backend:t,attrs:e}=r,{shape:n,value:o}=e,{dtype:s}=e;if(s=s||I.inferDtype(o),s==="string"){let a=I.getArrayFromDType(s,I.sizeFromShape(n));return a.fill(o),t.makeTensorInfo(n,s,a)}else{let a=new fg(n),u=[{type:"float32",data:[o]}];return t.runWebGPUProgram(a,[],s,u)}}var BT={kernelName:Qi,backendName:"webgpu",kernelFunc:Wt};function ge(r){let{inputs:t,attrs:e}=r,{x:n}=t,{shape:o}=e,s=I.sizeFromShape(n.shape),a=I.inferFromImplicitShape(o,s),u=I.sizeFromShape(a);return I.assert(s===u,()=>`The new shape (${a}) has ${u} elements and the old shape (${n.shape}) has ${s} elements. The new shape and old shape must have the same number of elements.`),r.backend.incRef(n.dataId),{dataId:n.dataId,shape:a,dtype:n.dtype}}var RT={kernelName:Gi,backendName:"webgpu",kernelFunc:ge};function ec({a:r,b:t,transposeA:e,transposeB:n,backend:o,bias:s=null,preluActivationWeights:a=null,leakyreluAlpha:u=0,activation:l=null}){let i=r.shape.length,c=t.shape.length,p=e?r.shape[i-2]:r.shape[i-1],f=n?t.shape[c-1]:t.shape[c-2],m=e?r.shape[i-1]:r.shape[i-2],d=n?t.shape[c-2]:t.shape[c-1],h=r.shape.slice(0,-2),g=t.shape.slice(0,-2),A=I.sizeFromShape(h),y=I.sizeFromShape(g),w=Ho.assertAndGetBroadcastShape(r.shape.slice(0,-2),t.shape.slice(0,-2)).concat([m,d]);I.assert(p===f,()=>`Error in matMul: inner shapes (${p}) and (${f}) of Tensors with shapes ${r.shape} and ${t.shape} and transposeA=${e} and transposeB=${n} must match.`);let b=e?[A,p,m]:[A,m,p],k=n?[y,d,f]:[y,f,d],E=ge({inputs:{x:r},backend:o,attrs:{shape:b}}),T=ge({inputs:{x:t},backend:o,attrs:{shape:k}}),N=[E,T],v=Math.max(A,y),D=[E,T],_=[{type:"int32",data:[m]},{type:"int32",data:[d]},{type:"int32",data:[p]}],B,P,$=[v,m,d],z=me().get("WEBGPU_MATMUL_PROGRAM_TYPE");if(z<0){let G=me().getNumber("WEBGPU_THRESHOLD_TO_INCREASE_WORKGROUPS_FOR_MATMUL"),V=G>0?G:o.thresholdToIncreaseWorkgroups,H=v*Math.ceil(m/32)*Math.ceil(d/32);H<=V||m<=8&&H<=V*2?v*m*d<=128?z=Co.MatMulReduceProgram:v===1&&f>=2e3?z=Co.MatMulSplitKProgram:z=Co.MatMulSmallOutputSizeProgram:z=Co.MatMulPackedProgram}switch(z){case Co.MatMulReduceProgram:B=new ug($,e,n,s,l,a);break;case Co.MatMulSplitKProgram:{if(P=Wt({backend:o,attrs:{shape:$,value:0,dtype:r.dtype}}),B=new cg($,f,e,n),s||l){P=o.runWebGPUProgram(B,D,r.dtype,_,P);let V=new pg(P.shape,s,l,a),H=null,J=[P];s&&J.push(s),a&&J.push(a),l==="leakyrelu"&&(H=[{type:"float32",data:[u]}],V.uniforms+=" alpha : f32,");let j=o.runWebGPUProgram(V,J,P.dtype,H);N.push(P);let M=ge({inputs:{x:j},backend:o,attrs:{shape:w}});N.push(j);for(let U of N)o.disposeData(U.dataId);return M}break}case Co.MatMulSmallOutputSizeProgram:B=new lg(b,k,$,e,n,s,l,a);break;case Co.MatMulPackedProgram:let G=o.adapterInfo.isIntel();B=new ag(b,$,e,n,s,l,a,G);break;default:throw new Error(`Unsupported MatMulProgramType ${z}.`)}s&&D.push(s),a&&D.push(a),l==="leakyrelu"&&(_.push({type:"float32",data:[u]}),B.uniforms+=" alpha : f32,"),P=o.runWebGPUProgram(B,D,r.dtype,_,P);let Q=ge({inputs:{x:P},backend:o,attrs:{shape:w}});N.push(P);for(let G of N)o.disposeData(G.dataId);return Q}function U6(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s,bias:a,preluActivationWeights:u}=t,{transposeA:l,transposeB:i,activation:c,leakyreluAlpha:p}=n;return ec({a:o,b:s,transposeA:l,transposeB:i,backend:e,bias:a,preluActivationWeights:u,leakyreluAlpha:p,activation:c})}var TT={kernelName:dl,backendName:"webgpu",kernelFunc:U6};var td=class{constructor(t,e,n){this.variableNames=["AReal","AImag","BReal","BImag"],this.workgroupSize=[128,1,1],this.size=!0,this.outputShape=C.assertAndGetBroadcastShape(e,n),this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey=`binaryOpComplex_${t}`,this.op=t}getUserCode(){return`
      fn binaryOpComplex(
          areal : f32, aimag : f32, breal : f32, bimag : f32) -> f32 {
        ${pf(this.op,!1)}
      }

      ${Z("index")} {
        if(index < uniforms.size) {
          let areal = getARealByOutputIndex(index);
          let aimag = getAImagByOutputIndex(index);
          let breal = getBRealByOutputIndex(index);
          let bimag = getBImagByOutputIndex(index);
          setOutputAtIndex(index, binaryOpComplex(areal, aimag, breal, bimag));
        }
      }
    `}};var mi=class{constructor(t,e,n){if(this.size=!0,this.variableNames=["A","B"],this.outputShape=C.assertAndGetBroadcastShape(e,n),this.dispatchLayout=ne(this.outputShape),this.op=t,this.useSharedMemoryWithA=e.length<=1&&n.length>1&&e[0]<128,this.useSharedMemoryWithB=n.length<=1&&e.length>1&&n[0]<128,this.useSharedMemoryWithA||this.useSharedMemoryWithB)this.outputComponent=1,this.variableComponents=[1,1],this.lastDimensionSize=this.useSharedMemoryWithB?n[0]:e[0],this.shaderKey=`binary_${t}_${this.lastDimensionSize}`,this.type="shared",this.workgroupSize=[256,1,1];else{let o=e.length>0&&e[e.length-1]%4===0,s=n.length>0&&n[n.length-1]%4===0;o&&s?(this.outputComponent=4,this.variableComponents=[4,4]):o&&(I.isScalarShape(n)||n[n.length-1]===1)||s&&(I.isScalarShape(e)||e[e.length-1]===1)?(this.outputComponent=4,this.variableComponents=o?[4,1]:[1,4]):(this.outputComponent=1,this.variableComponents=[1,1]),this.type="nonshared",this.shaderKey=`binary_${t}_${this.variableComponents}`,this.workgroupSize=[128,1,1]}this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.outputComponent,1,1])}getUserCode(){let t,e=this.outputComponent===4?"vec4<f32>":"f32",n=`
    fn binaryOperation(a : ${e}, b : ${e}) -> ${e} {
      ${pf(this.op,this.outputComponent===4)}
    };
    `;if(this.type==="shared"){let o=this.lastDimensionSize>1?`coords[${this.outputShape.length-1}]`:"0",s=this.useSharedMemoryWithB?`let a = getAByOutputIndex(index);
          let b = sharedBuf[${o}];`:`let a = sharedBuf[${o}];
          let b = getBByOutputIndex(index);`;t=`
        ${n}
        var<workgroup> sharedBuf : array<f32, ${this.lastDimensionSize}>;
        ${Z("index")} {
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
       ${Z("index")} {
         if (index < uniforms.size) {
           let coords = getCoordsFromIndex(index * ${this.outputComponent});
           let a = ${e}(getAByOutputCoords(coords));
           let b = ${e}(getBByOutputCoords(coords));
           setOutputAtIndex(index, binaryOperation(a, b));
         }
       }
       `;return t}};function Zt(r){let{inputs:t}=r,{x:e}=t;return r.backend.incRef(e.dataId),{dataId:e.dataId,shape:e.shape,dtype:e.dtype}}var _T={kernelName:ms,backendName:"webgpu",kernelFunc:Zt};function Jn(r){let{inputs:t,backend:e}=r,{real:n,imag:o}=t,s=e.makeTensorInfo(n.shape,"complex64"),a=e.tensorMap.get(s.dataId),u=Zt({inputs:{x:n},backend:e}),l=Zt({inputs:{x:o},backend:e});return a.complexTensorInfos={real:u,imag:l},s}var NT={kernelName:gp,backendName:"webgpu",kernelFunc:Jn};var $n=class{constructor(t,e,n=""){this.variableNames=["A"],this.size=!0;let o=128;this.workgroupSize=[o,1,1],this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.op=e,n!==""&&(this.uniforms=n),this.shaderKey=`unary_${e}`}getUserCode(){return`
      fn unaryOperation(a : f32) -> f32 {
        ${fi(this.op,!1)}
      }
      ${Z("index")} {
        if (index < uniforms.size) {
          let a = getAByOutputIndex(index);
          setOutputAtIndex(index, unaryOperation(a));
        }
      }
      `}};function Re({opType:r,cpuKernelImpl:t,dtype:e}){return({inputs:n,backend:o})=>{let{x:s}=n,a=o,u=e||s.dtype;if(a.shouldExecuteOnCPU([s])&&t!=null){let i=a.tensorMap.get(s.dataId),c=t(i.values,u);return a.makeTensorInfo(s.shape,u,c)}let l=new $n(s.shape,r);return a.runWebGPUProgram(l,[s],u)}}function ft({opType:r,cpuKernelImpl:t,supportsComplex:e=!1,dtype:n}){return({inputs:o,backend:s})=>{let{a,b:u}=o,l=s;if(e&&a.dtype==="complex64"){let p=l.tensorMap.get(a.dataId),f=l.tensorMap.get(u.dataId),m,d;if(r!==ve.MUL)[m,d]=[[p.complexTensorInfos.real,f.complexTensorInfos.real],[p.complexTensorInfos.imag,f.complexTensorInfos.imag]].map(g=>{let[A,y]=g,x={dataId:A.dataId,dtype:A.dtype,shape:a.shape},w={dataId:y.dataId,dtype:y.dtype,shape:u.shape},b=new mi(r,a.shape,u.shape);return l.runWebGPUProgram(b,[x,w],ir(A.dtype,y.dtype))});else{let g=new td(ve.COMPLEX_MULTIPLY_REAL,a.shape,u.shape),A=new td(ve.COMPLEX_MULTIPLY_IMAG,a.shape,u.shape),y=[{dataId:p.complexTensorInfos.real.dataId,dtype:p.complexTensorInfos.real.dtype,shape:a.shape},{dataId:p.complexTensorInfos.imag.dataId,dtype:p.complexTensorInfos.imag.dtype,shape:a.shape},{dataId:f.complexTensorInfos.real.dataId,dtype:f.complexTensorInfos.real.dtype,shape:u.shape},{dataId:f.complexTensorInfos.imag.dataId,dtype:f.complexTensorInfos.imag.dtype,shape:u.shape}];m=l.runWebGPUProgram(g,y,"float32"),d=l.runWebGPUProgram(A,y,"float32")}let h=Jn({inputs:{real:m,imag:d},backend:l});return l.disposeData(m.dataId),l.disposeData(d.dataId),h}let i=n||ir(a.dtype,u.dtype);if((a.dtype==="string"||u.dtype==="string"||l.shouldExecuteOnCPU([a,u]))&&t!=null){let p=l.tensorMap.get(a.dataId).values,f=l.tensorMap.get(u.dataId).values,m=a.dtype==="string"?C.fromUint8ToStringArray(p):p,d=a.dtype==="string"?C.fromUint8ToStringArray(f):f,[h,g]=t(a.shape,u.shape,m,d,i);return l.makeTensorInfo(g,i,h)}let c=new mi(r,a.shape,u.shape);return l.runWebGPUProgram(c,[a,u],i)}}var{addImpl:MT,castImpl:FT,ceilImpl:PT,concatImpl:$T,equalImpl:LT,expImpl:OT,expm1Impl:QT,floorImpl:zT,floorDivImpl:WT,gatherNdImpl:UT,gatherV2Impl:GT,greaterEqualImpl:VT,greaterImpl:HT,lessEqualImpl:qT,lessImpl:KT,logImpl:jT,maxImpl:YT,maximumImpl:XT,minimumImpl:JT,multiplyImpl:ZT,negImpl:e_,notEqualImpl:t_,prodImpl:r_,rangeImpl:n_,rsqrtImpl:o_,scatterImpl:s_,simpleAbsImpl:i_,sliceImpl:a_,stridedSliceImpl:u_,stringNGramsImpl:l_,subImpl:c_,tileImpl:p_,topKImpl:f_,transposeImpl:m_,uniqueImpl:W$e}=WI;var G6=Re({opType:ie.ABS,cpuKernelImpl:i_}),d_={kernelName:"Abs",backendName:"webgpu",kernelFunc:G6};var V6=Re({opType:ie.ACOS}),h_={kernelName:Ws,backendName:"webgpu",kernelFunc:V6};var H6=Re({opType:ie.ACOSH}),g_={kernelName:Xa,backendName:"webgpu",kernelFunc:H6};var q6=ft({opType:ve.ADD,cpuKernelImpl:MT,supportsComplex:!0}),A_={kernelName:"Add",backendName:"webgpu",kernelFunc:q6};var mg=class{constructor(t){this.workPerThread=1,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t[0],this.variableNames=t.map((e,n)=>`T${n}`),this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]),this.shaderKey="addN"}getUserCode(){let t=[];this.variableNames.forEach(o=>{t.push(`let v${o} = get${o}ByOutputCoords(coords);`)});let e=this.variableNames.map(o=>`v${o}`).join(" + ");return`
      ${Z("index")} {
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
    `}};function K6(r){let{inputs:t,backend:e}=r,n=t;if(n.length===1)return Zt({inputs:{x:n[0]},backend:e});let o=n.map(u=>u.dtype).reduce((u,l)=>ir(u,l)),s=n.map(u=>u.shape),a=new mg(s);return e.runWebGPUProgram(a,n,o)}var y_={kernelName:Us,backendName:"webgpu",kernelFunc:K6};var dg=class{constructor(t,e){this.variableNames=["A"],this.workgroupSize=[16,16,1];let n=new Array(t.length);for(let o=0;o<n.length;o++)n[o]=t[e[o]];this.outputShape=n,this.dispatchLayout={x:[0],y:[1]},this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize,[1,1,1]),this.shaderKey="transposeShared"}getUserCode(){I.assert(this.workgroupSize[0]===this.workgroupSize[1],()=>`Must be a square tile, current tile shape is ${this.workgroupSize[0]} x ${this.workgroupSize[1]}`);let t=this.workgroupSize[0];return`
      var<workgroup> tile : array<array<f32, ${this.workgroupSize[0]+1}>, ${this.workgroupSize[0]}>;
      ${Z()} {
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
    `}};var hg=class{constructor(t,e){this.variableNames=["A"],this.workPerThread=1,this.workgroupSize=[64,1,1],this.size=!0;let n=new Array(t.length);for(let o=0;o<n.length;o++)n[o]=t[e[o]];this.outputShape=n,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]),this.newDim=e,this.shaderKey=`transpose_${e}`}getUserCode(){let t=Rt(this.outputShape.length),e=Iw(this.newDim);return`
      ${Z("index")} {
        for(var i = 0; i < ${this.workPerThread}; i = i + 1) {
          let flatIndex = index * ${this.workPerThread} + i;
          if(flatIndex < uniforms.size) {
            let coords = getCoordsFromIndex(flatIndex);
            setOutputAtIndex(flatIndex, A[getIndexFromCoords${this.outputShape.length}D(
              ${t}(${e}), uniforms.aShape)]);
          }
        }
      }
    `}};function Iw(r){let t=r.length;if(t>6)throw Error(`Transpose for rank ${t} is not yet supported`);let e=new Array(t);for(let n=0;n<r.length;n++)e[r[n]]=`coords.${bo(n)}`;return e.join()}function on(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{perm:s}=n,a=e,u=o.shape.length,l=new Array(u);for(let c=0;c<l.length;c++)l[c]=o.shape[s[c]];if(e.shouldExecuteOnCPU([o])){let p=a.tensorMap.get(o.dataId).values,f=m_(p,o.shape,o.dtype,s,l);return e.makeTensorInfo(l,o.dtype,f)}if(o.shape.length===2&&I.arraysEqual(s,[1,0])){let c=new dg(o.shape,s);return a.runWebGPUProgram(c,[o],o.dtype)}let i=new hg(o.shape,s);return a.runWebGPUProgram(i,[o],o.dtype)}var x_={kernelName:fl,backendName:"webgpu",kernelFunc:on};var gg=class{constructor(t,e,n){this.variableNames=["x"],this.uniforms="reduceSize : i32,",this.size=!0,this.inputShape=[t.batchSize,t.inSize];let[o]=C.computeOutAndReduceShapes(this.inputShape,[1]);this.outputShape=o.length===0?[1]:o,t.inSize>=32768&&n>=512?this.workgroupSize=[512,1,1]:t.inSize>=4096?this.workgroupSize=[256,1,1]:this.workgroupSize=[64,1,1],this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,[1,1,1]),this.reduceType=e,this.shaderKey=`reduce_${e}`}getUserCode(){let t="",e="0.0",n=this.workgroupSize[0];this.reduceType==="min"||this.reduceType==="max"?(t=`
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
       ${Z("index")} {
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
     `}};var j6={mean:"float32",all:"bool",any:"bool"};function Ln(r,t,e,n,o){let s=r.shape.length,a=[],u=I.parseAxisParam(t,r.shape),l=u,i=C.getAxesPermutation(l,s),c=r;i!=null&&(c=on({inputs:{x:r},attrs:{perm:i},backend:o}),l=C.getInnerMostAxes(l.length,s),a.push(c)),C.assertAxesAreInnerMostDims(n,l,s);let[p,f]=C.computeOutAndReduceShapes(c.shape,l),m=p;e&&(m=C.expandShapeToKeepDim(p,u));let d;if((n==="max"||n==="prod")&&o.shouldExecuteOnCPU([c])){let h=o.tensorMap.get(c.dataId).values;switch(n){case"max":let g=YT(h,I.sizeFromShape(f),m,r.dtype);d=o.makeTensorInfo(m,r.dtype,g);break;case"prod":let{outVals:A,outShape:y,outDtype:x}=r_(c.shape,c.dtype,h,l);d=o.makeTensorInfo(y,x,A);break;default:throw new Error(`${n} CPU implementation is not yet supported.`)}}else{let h=I.sizeFromShape(f),A=I.sizeFromShape(c.shape)/h,y={windowSize:h,inSize:h,batchSize:A,outSize:1},x=j6[n]||wx(r.dtype),w=[{type:"int32",data:[h]}],b=new gg(y,n,o.device.limits.maxComputeWorkgroupSizeX),k=o.runWebGPUProgram(b,[c],x,w);a.push(k),d=ge({inputs:{x:k},attrs:{shape:m},backend:o})}return a.forEach(h=>o.disposeData(h.dataId)),d}function Y6(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{keepDims:s,axis:a}=n;return Ln(o,a,s,"all",e)}var I_={kernelName:"All",backendName:"webgpu",kernelFunc:Y6};function X6(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{keepDims:s,axis:a}=n;return Ln(o,a,s,"any",e)}var w_={kernelName:"Any",backendName:"webgpu",kernelFunc:X6};var ff=class{constructor(t,e,n){this.workgroupSize=[64,1,1],this.variableNames=["x"],this.uniforms="infinityValue : f32,",this.size=!0;let o=[e];this.op=n==="min"?"<":">";let[s,a]=C.computeOutAndReduceShapes(t,o);this.outputShape=s.length===0?[1]:s,this.dispatchLayout=ne(this.outputShape),I.sizeFromShape(a)<32?(this.type="plain",this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize)):(this.type="shared",this.dispatch=ee(this.dispatchLayout,this.outputShape,[1,1,1])),this.inputShape=t,this.shaderKey=`argMinMax_${this.op}_${this.type}`}getUserCode(){let t=this.workgroupSize[0],e=()=>this.inputShape.length===1?"uniforms.xShape":`uniforms.xShape.${bo(this.inputShape.length-1)}`,n=()=>{let o="";if(this.outputShape.length===1)this.inputShape.length!==1&&(o+="outputCoords,");else for(let s=0;s<this.outputShape.length;s++)o+=`outputCoords.${bo(s)},`;return o};return this.type==="shared"?`
      fn DIV_CEIL(a : u32, b : u32) -> u32 {
        return ((a - 1u) / b + 1u);
      }

      ${`
      var<workgroup> xBestIndices : array<i32, ${t}>;
      var<workgroup> xBestValues : array<f32, ${t}>;
    `}

      ${Z("index")} {
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
      ${Z("index")} {
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
      `}};function J6(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s}=n,a=I.parseAxisParam(s,o.shape),u=C.getAxesPermutation(a,o.shape.length),l=o,i=[];u!=null&&(l=on({inputs:{x:o},backend:e,attrs:{perm:u}}),i.push(l),a=C.getInnerMostAxes(a.length,l.shape.length)),C.assertAxesAreInnerMostDims("argMax",[a[0]],l.shape.length);let c=new ff(l.shape,a[0],"max"),p=[{type:"float32",data:[Number.NEGATIVE_INFINITY]}],f=e.runWebGPUProgram(c,[l],"int32",p);return i.forEach(m=>e.disposeData(m.dataId)),f}var b_={kernelName:lp,backendName:"webgpu",kernelFunc:J6};function Z6(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s}=n,a=I.parseAxisParam(s,o.shape),u=C.getAxesPermutation(a,o.shape.length),l=o,i=[];u!=null&&(l=on({inputs:{x:o},backend:e,attrs:{perm:u}}),i.push(l),a=C.getInnerMostAxes(a.length,l.shape.length)),C.assertAxesAreInnerMostDims("argMin",[a[0]],l.shape.length);let c=new ff(l.shape,a[0],"min"),p=[{type:"float32",data:[Number.POSITIVE_INFINITY]}],f=e.runWebGPUProgram(c,[l],"int32",p);return i.forEach(m=>e.disposeData(m.dataId)),f}var C_={kernelName:cp,backendName:"webgpu",kernelFunc:Z6};var e9=Re({opType:ie.ASIN}),S_={kernelName:Ja,backendName:"webgpu",kernelFunc:e9};var t9=Re({opType:ie.ASINH}),k_={kernelName:Za,backendName:"webgpu",kernelFunc:t9};var r9=Re({opType:ie.ATAN}),v_={kernelName:eu,backendName:"webgpu",kernelFunc:r9};var n9=ft({opType:ve.ATAN2}),E_={kernelName:ru,backendName:"webgpu",kernelFunc:n9};var o9=Re({opType:ie.ATANH}),D_={kernelName:tu,backendName:"webgpu",kernelFunc:o9};var Ag=class{constructor(t){this.variableNames=["x"],this.uniforms="strides : vec2<i32>,",this.workgroupSize=[256,1,1],this.size=!0,this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="poolWithFilterSizeEqualsOne"}getUserCode(){return`
      ${Z("index")} {
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
    `}};var ws=class{constructor(t,e,n=!1,o=!1,s=!1){if(this.variableNames=["x"],this.uniforms="strides : vec2<i32>, pads : vec2<i32>, dilations : vec2<i32>, convDims : vec2<i32>, filterDims : vec2<i32>,",this.workgroupSize=[128,1,1],this.size=!0,e==="avg"&&n)throw new Error("Cannot compute positions for average pool.");this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.poolType=e,this.computePositions=n,this.flattenPositions=o,this.includeBatchIndex=s,this.shaderKey=`pool2D_${e}_${n}_${o}_${s}`}getUserCode(){let t;this.poolType==="avg"?t="resultValue = resultValue + value; count = count + 1.0;":this.computePositions?t=`let currMaxValue = mix(value, maxValue, maxValueFound);
      if (value >= currMaxValue) {
        maxValue = value;
        maxValueFound = 1.0;
        maxPosition = ${this.flattenPositions?this.includeBatchIndex?"((batch * uniforms.xShape[1] + xR) * uniforms.xShape[2] + xC) * uniforms.xShape[3] + d":"(xR * uniforms.xShape[2] + xC) * uniforms.xShape[3] + d":"wR * uniforms.filterDims.y + wC"};
      }`:t="resultValue = max(value, resultValue);";let e="resultValue";return this.poolType==="avg"&&(e="resultValue / max(count, 1.0)"),`
      ${Z("index")} {
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
    `}},aa=class{constructor(t,e,n=!1,o=!1,s=!1){if(this.variableNames=["x"],this.uniforms="strides : vec3<i32>, pads : vec3<i32>, convDims : vec3<i32>, filterDims : vec3<i32>,",this.workgroupSize=[128,1,1],this.size=!0,e==="avg"&&n)throw new Error("Cannot compute positions for average pool.");this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.poolType=e,this.computePositions=n,this.flattenPositions=o,this.includeBatchIndex=s,this.shaderKey=`pool3D_${e}_${n}_${o}_${s}`}getUserCode(){let t;this.poolType==="avg"?t="resultValue += value; count += 1.0;":this.computePositions?t=`let currMaxValue = mix(value, maxValue, maxValueFound);
      if (value >= currMaxValue) {
        maxValue = value;
        maxValueFound = 1.0;
        maxPosition = ${this.flattenPositions?this.includeBatchIndex?"(((batch * uniforms.xShape.y + xD) * uniforms.xShape.z + xR) * uniforms.xShape.w + xC) * uniforms.xShape.u + ch":"((xD * uniforms.xShape.z + xR) * uniforms.xShape.w + xC) * uniforms.xShape.u + ch":"wD * uniforms.filterDims.y * uniforms.filterDims.y + wR * uniforms.filterDims.z + wC"};
      }`:t="resultValue = max(value, resultValue);";let e="resultValue";return this.poolType==="avg"&&(e="resultValue / max(count, 1.0)"),`
      ${Z("index")} {
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
    `}};function ww(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{reductionIndices:s,keepDims:a}=n;return Ln(o,s,a,"max",e)}var B_={kernelName:"Max",backendName:"webgpu",kernelFunc:ww};function bw(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{keepDims:s,axis:a}=n;return Ln(o,a,s,"mean",e)}var R_={kernelName:Js,backendName:"webgpu",kernelFunc:bw};function yg(r,t,e,n){if(t.filterWidth===1&&t.filterHeight===1&&I.arraysEqual(t.inShape,t.outShape))return Zt({inputs:{x:r},backend:n});if(t.filterWidth===t.inWidth&&t.filterHeight===t.inHeight&&t.batchSize===1&&t.padInfo.type==="VALID"){let a=r.shape.length,u=ge({inputs:{x:r},backend:n,attrs:{shape:[r.shape[a-3]*r.shape[a-2],r.shape[a-1]]}}),l;e==="avg"?l=bw({inputs:{x:u},backend:n,attrs:{axis:0,keepDims:!1}}):(I.assert(e==="max",()=>`Invalid pool type ${e}`),l=ww({inputs:{x:u},backend:n,attrs:{reductionIndices:0,keepDims:!1}}));let i=ge({inputs:{x:l},backend:n,attrs:{shape:t.outShape}});return n.disposeData(u.dataId),n.disposeData(l.dataId),i}let o,s=[{type:"int32",data:[t.strideHeight,t.strideWidth]}];return t.filterHeight===1&&t.filterWidth===1?o=new Ag(t):(e==="avg"?o=new ws(t,"avg"):(I.assert(e==="max",()=>`Invalid pool type ${e}`),o=new ws(t,"max")),s.push({type:"int32",data:[t.padInfo.top,t.padInfo.left]},{type:"int32",data:[t.dilationHeight,t.dilationWidth]},{type:"int32",data:[t.inHeight,t.inWidth]},{type:"int32",data:[t.effectiveFilterHeight,t.effectiveFilterWidth]})),n.runWebGPUProgram(o,[r],r.dtype,s)}function s9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l}=n,c=C.computePool2DInfo(o.shape,s,a,1,u,l);return yg(o,c,"avg",e)}var T_={kernelName:nu,backendName:"webgpu",kernelFunc:s9};function i9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dataFormat:l,dimRoundingMode:i}=n,c=[1,1,1],p=C.computePool3DInfo(o.shape,s,a,c,u,i,l),f=new aa(p,"avg"),m=[{type:"int32",data:[p.strideDepth,p.strideHeight,p.strideWidth]},{type:"int32",data:[p.padInfo.front,p.padInfo.top,p.padInfo.left]},{type:"int32",data:[p.inDepth,p.inHeight,p.inWidth]},{type:"int32",data:[p.effectiveFilterDepth,p.effectiveFilterHeight,p.effectiveFilterWidth]}];return e.runWebGPUProgram(f,[o],o.dtype,m)}var __={kernelName:fp,backendName:"webgpu",kernelFunc:i9};var xg=class{constructor(t){this.variableNames=["dy"],this.uniforms=`strides : vec2<i32>, pads : vec2<i32>, dilations : vec2<i32>, filterDims : vec2<i32>,
       outHeight : i32, outWidth : i32, avgMultiplier : f32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="avgPool2DBackprop"}getUserCode(){return`
      ${Z("index")} {
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
    `}},Ig=class{constructor(t){this.variableNames=["dy"],this.uniforms=`strides : vec3<i32>, pads : vec3<i32>, filterDims : vec3<i32>,
       outDepth : i32, outHeight : i32, outWidth : i32, avgMultiplier : f32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="avgPool3DBackprop"}getUserCode(){return`
      ${Z("index")} {
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
    `}};function a9(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,a=s,{filterSize:u,strides:l,pad:i,dimRoundingMode:c}=n,p=C.computePool3DInfo(a.shape,u,l,1,i,c),f=new Ig(p),m=1/(p.filterDepth*p.filterHeight*p.filterWidth),d=[{type:"int32",data:[p.strideDepth,p.strideHeight,p.strideWidth]},{type:"int32",data:[p.effectiveFilterDepth-1-p.padInfo.front,p.effectiveFilterHeight-1-p.padInfo.top,p.effectiveFilterWidth-1-p.padInfo.left]},{type:"int32",data:[p.effectiveFilterDepth,p.effectiveFilterHeight,p.effectiveFilterWidth]},{type:"int32",data:[p.outDepth]},{type:"int32",data:[p.outHeight]},{type:"int32",data:[p.outWidth]},{type:"float32",data:[m]}];return e.runWebGPUProgram(f,[o],a.dtype,d)}var N_={kernelName:mp,backendName:"webgpu",kernelFunc:a9};function u9(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,a=s;Zm([o,s],"avgPoolGrad");let{filterSize:u,strides:l,pad:i}=n,c=C.computePool2DInfo(a.shape,u,l,1,i),p=new xg(c),f=1/(c.filterHeight*c.filterWidth),m=[{type:"int32",data:[c.strideHeight,c.strideWidth]},{type:"int32",data:[c.effectiveFilterHeight-1-c.padInfo.top,c.effectiveFilterWidth-1-c.padInfo.left]},{type:"int32",data:[c.dilationHeight,c.dilationWidth]},{type:"int32",data:[c.effectiveFilterHeight,c.effectiveFilterWidth]},{type:"int32",data:[c.outHeight]},{type:"int32",data:[c.outWidth]},{type:"float32",data:[f]}];return e.runWebGPUProgram(p,[o],a.dtype,m)}var M_={kernelName:pp,backendName:"webgpu",kernelFunc:u9};function l9(r){let{inputs:t,backend:e,attrs:n}=r,{a:o,b:s}=t,{transposeA:a,transposeB:u}=n;return ec({a:o,b:s,transposeA:a,transposeB:u,backend:e})}var F_={kernelName:Gs,backendName:"webgpu",kernelFunc:l9};var wg=class{constructor(t,e){this.variableNames=["source"],this.workPerThread=1,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e,this.rank=e.length,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]),this.start=t,this.uniforms=`start : ${Rt(t.length)}, `,this.shaderKey="slice"}getUserCode(){let t=Rt(this.rank),e=c9(this.rank),n;return this.start.length===1?n=this.outputShape.map((s,a)=>"sourceLoc = uniforms.start + coords;"):n=this.outputShape.map((s,a)=>`sourceLoc.${Cw[a]} = uniforms.start.${bo(a)} + coords.${Cw[a]};`),`
      ${Z("index")} {
        if (index < uniforms.size) {
          var sourceLoc : ${t};
          let coords = getCoordsFromIndex(index);
          ${n.join(`
`)}
          setOutputAtIndex(index, getSource(${e}));
        }
      }
    `}},Cw=["x","y","z","w","u","v"];function c9(r){if(r===1)return"sourceLoc";if(r<=6)return Cw.slice(0,r).map(t=>`sourceLoc.${t}`).join(",");throw Error(`Slicing for rank ${r} is not yet supported`)}function Ko(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{begin:s,size:a}=n,[u,l]=Jt.parseSliceParams(o,s,a);if(Jt.assertParamsValid(o,u,l),e.shouldExecuteOnCPU([o])||o.dtype==="string"){let p=e.tensorMap.get(o.dataId),f=a_(p.values,u,l,o.shape,o.dtype);return e.makeTensorInfo(l,o.dtype,f)}if(I.sizeFromShape(l)===0)return e.makeTensorInfo(l,o.dtype,[]);let i=new wg(u,l),c=[{type:"int32",data:u}];return e.runWebGPUProgram(i,[o],o.dtype,c)}var P_={kernelName:Vi,backendName:"webgpu",kernelFunc:Ko};var p9=r=>{let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,crops:a}=n;I.assert(o.shape.length<=4,()=>"batchToSpaceND for rank > 4 with a WebGPU backend not implemented yet");let u=s.reduce((y,x)=>y*x),l=C.getReshaped(o.shape,s,u),i=C.getPermuted(l.length,s.length),c=C.getReshapedPermuted(o.shape,s,u),p=C.getSliceBeginCoords(a,s.length),f=C.getSliceSize(c,a,s.length),m=[],d=ge({inputs:{x:o},backend:e,attrs:{shape:l}}),h=on({inputs:{x:d},backend:e,attrs:{perm:i}}),g=ge({inputs:{x:h},backend:e,attrs:{shape:c}}),A=Ko({inputs:{x:g},backend:e,attrs:{begin:p,size:f}});return m.push(d),m.push(h),m.push(g),m.forEach(y=>e.disposeData(y.dataId)),A},$_={kernelName:dp,backendName:"webgpu",kernelFunc:p9};var f9=`
  fn bincount_write(index: i32, value: f32) {
    ${Fn("&result[index]","value","float32")}
  }
`,m9=`
  fn bincount_write(index: i32, value: f32) {
    atomicStore(&result[index], bitcast<i32>(value));
  }
`,mf=class{constructor(t,e,n=!1){this.outputShape=[],this.variableNames=["x"],this.uniforms="binCountSize : i32,",this.workgroupSize=[64,1,1],this.atomic=!0,this.hasWeights=!0,this.binaryOutput=!1,this.outputShape=t,this.rank=t.length,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.binaryOutput=n,n&&(this.atomic=!1),this.hasWeights=e,this.hasWeights&&this.variableNames.push("w"),this.shaderKey=`bincount_${this.hasWeights}_${this.binaryOutput}_${this.rank}`}getUserCode(){return`
    ${this.binaryOutput?m9:f9}
  ${Z("index")} {
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
  `}};function d9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,weights:s}=t,{size:a}=n,u=I.sizeFromShape(o.shape),i=I.sizeFromShape(s.shape)>0,c=[a],p=s.dtype,f=Wt({backend:e,attrs:{shape:c,value:0,dtype:p}}),m=new mf([u],i),d=[{type:"int32",data:[a]}],h=i?[o,s]:[o];return e.runWebGPUProgram(m,h,p,d,f)}var L_={kernelName:ou,backendName:"webgpu",kernelFunc:d9};var bg=class{constructor(t){this.outputShape=[],this.variableNames=["s0","s1"],this.uniforms="s0Size : i32, s1Size : i32, ",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t],this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="broadcastArgs"}getUserCode(){return`
  ${Z("index")} {
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
  `}};function h9(r){let{inputs:t,backend:e}=r,{s0:n,s1:o}=t;if(e.shouldExecuteOnCPU([n,o])){let c=e.tensorMap.get(n.dataId),p=e.tensorMap.get(o.dataId),f=c.values,m=p.values,d=C.assertAndGetBroadcastShape(Array.from(f),Array.from(m));return e.makeTensorInfo([d.length],"int32",Int32Array.from(d))}let s=I.sizeFromShape(n.shape),a=I.sizeFromShape(o.shape),u=Math.max(s,a),l=new bg(u),i=[{type:"int32",data:[s]},{type:"int32",data:[a]}];return e.runWebGPUProgram(l,[n,o],"int32",i)}var O_={kernelName:hp,backendName:"webgpu",kernelFunc:h9};var Sw=ft({opType:ve.NOT_EQUAL,dtype:"bool",cpuKernelImpl:t_}),Q_={kernelName:Ou,backendName:"webgpu",kernelFunc:Sw};function di(r){let{inputs:t,backend:e}=r,{input:n}=t,o=e.tensorMap.get(n.dataId);return Zt({inputs:{x:o.complexTensorInfos.real},backend:e})}var z_={kernelName:Yd,backendName:"webgpu",kernelFunc:di};function W_(r,t){let e=new $n(r.shape,ie.TO_INT),n=t.runWebGPUProgram(e,[r],"int32");return{dataId:n.dataId,shape:n.shape,dtype:n.dtype}}function kw(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{dtype:s}=n;if(s==="complex64"){if(o.dtype==="complex64")return Zt({inputs:{x:o},backend:e});let a=ra(o.shape),u=kw({inputs:{x:o},backend:e,attrs:{dtype:"float32"}}),l=Jn({inputs:{real:u,imag:a},backend:e});return a.dispose(),e.disposeData(u.dataId),l}if(o.dtype==="complex64"){let a=di({inputs:{input:o},backend:e}),u=kw({inputs:{x:a},backend:e,attrs:{dtype:s}});return e.disposeData(a.dataId),u}if(!I.hasEncodingLoss(o.dtype,s)){let a=Zt({inputs:{x:o},backend:e});return{dataId:a.dataId,shape:a.shape,dtype:s}}if(e.shouldExecuteOnCPU([o])){let a=e.tensorMap.get(o.dataId).values,[u,l,i]=FT(a,o.shape,o.dtype,s);return e.makeTensorInfo(u,l,i)}if(s==="int32")return W_(o,e);if(s==="bool"){let a=e.makeTensorInfo([],"bool",I.getTypedArrayFromDType("bool",1)),l=Sw({inputs:{a:o,b:a},backend:e});return e.disposeData(a.dataId),l}throw new Error(`Error in Cast: failed to cast ${o.dtype} to ${s}`)}var U_={kernelName:ps,backendName:"webgpu",kernelFunc:kw};var g9=Re({opType:ie.CEIL,cpuKernelImpl:PT}),G_={kernelName:su,backendName:"webgpu",kernelFunc:g9};var Cg=class{constructor(t){this.variableNames=["A"],this.uniforms="minVal : f32, maxVal : f32,",this.workPerThread=4,this.workgroupSize=[64,1,1],this.outputComponent=4,this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]),this.shaderKey="clipVec4"}getUserCode(){return`
      ${Z("index")} {
        if(index < uniforms.size) {
          let value = getAByOutputIndex(index);
          var clampedValue = clamp(
              value, vec4<f32>(uniforms.minVal), vec4<f32>(uniforms.maxVal));
          clampedValue = select(clampedValue, value, isnanVec4(value));
          setOutputAtIndex(index, clampedValue);
        }
      }
    `}};var Sg=class{constructor(t){this.variableNames=["A"],this.uniforms="minVal : f32, maxVal : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="clip"}getUserCode(){return`
      ${Z("index")} {
        if(index < uniforms.size) {
          let value = getAByOutputIndex(index);
          if (isnan(value)) {
            setOutputAtIndex(index, value);
            return;
          }
          setOutputAtIndex(index, clamp(value, uniforms.minVal, uniforms.maxVal));
        }
      }
    `}};function A9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{clipValueMin:s,clipValueMax:a}=n,u,l=[{type:"float32",data:[s]},{type:"float32",data:[a]}];return I.sizeFromShape(o.shape)%4===0?u=new Cg(o.shape):u=new Sg(o.shape),e.runWebGPUProgram(u,[o],o.dtype,l)}var V_={kernelName:fs,backendName:"webgpu",kernelFunc:A9};var kg=class{constructor(t){this.outputShape=[],this.variableNames=["real","imag"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="complexAbs"}getUserCode(){return`
    ${Z("index")} {
      if (index < uniforms.size) {
        let re = abs(getRealByOutputIndex(index));
        let im = abs(getImagByOutputIndex(index));
        let mx = max(re, im);

        // The length function in wgsl may be not underflow-safe on some GPUs.
        // So the safe solution is to ensure underflow-safety in all cases.
        setOutputAtIndex(index, select(mx * length(vec2<f32>(1, min(re, im)/mx)), 0.0, mx == 0.0));
      }
    }
  `}};function H_(r,t){return{dataId:t.dataId,dtype:t.dtype,shape:r.shape}}function y9(r){let{inputs:t,backend:e}=r,{x:n}=t,o=e.tensorMap.get(n.dataId),s=new kg(n.shape),a=[H_(n,o.complexTensorInfos.real),H_(n,o.complexTensorInfos.imag)];return e.runWebGPUProgram(s,a,a[0].dtype)}var q_={kernelName:Ap,backendName:"webgpu",kernelFunc:y9};var vg=class{constructor(t){this.uniforms="",this.workPerThread=1,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=C.computeOutShape(t,1),this.variableNames=t.map((e,n)=>`T${n}`),this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]),this.offsetLength=t.length-1;for(let e=0;e<this.offsetLength;e++)this.uniforms+=`offset${e} : i32,`;this.shaderKey="concat"}getUserCode(){let t=[];if(this.offsetLength>0){t.push("if (yC < uniforms.offset0){ setOutputAtCoords(coords.x, coords.y, getT0(yR, yC)); }");for(let s=1;s<this.offsetLength;s++)t.push(`else if (yC < uniforms.offset${[s]}){ setOutputAtCoords(coords.x, coords.y, getT${s}(yR, yC - uniforms.offset${s-1})); }`);let n=this.offsetLength,o=this.offsetLength-1;t.push(`else { setOutputAtCoords(coords.x, coords.y, getT${n}(yR, yC - uniforms.offset${o})); }`)}else t.push("setOutputAtCoords(coords.x, coords.y, getT0(yR, yC));");return`
      ${Z("index")} {
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
    `}};function tc(r){let{inputs:t,backend:e}=r,{input:n}=t,o=e.tensorMap.get(n.dataId);return Zt({inputs:{x:o.complexTensorInfos.imag},backend:e})}var K_={kernelName:jd,backendName:"webgpu",kernelFunc:tc};function df(r,t,e){let n=r[0].dtype;if(n==="complex64"){let d=r.map(x=>di({inputs:{input:x},backend:e})),h=r.map(x=>tc({inputs:{input:x},backend:e})),g=df(d,t,e),A=df(h,t,e),y=Jn({inputs:{real:g,imag:A},backend:e});return d.forEach(x=>e.disposeData(x.dataId)),h.forEach(x=>e.disposeData(x.dataId)),e.disposeData(g.dataId),e.disposeData(A.dataId),y}let o=e.shouldExecuteOnCPU(r);if(n==="string"&&(o=!0),o){let d=r.map(b=>{let E=[-1,I.sizeFromShape(b.shape.slice(t))];return ge({inputs:{x:b},backend:e,attrs:{shape:E}})}),h=d.map(b=>({vals:e.readSync(b.dataId),shape:b.shape})),g=C.computeOutShape(d.map(b=>b.shape),1),A=d[0].shape[0]===1,y=$T(h,g,n,A),x=C.computeOutShape(r.map(b=>b.shape),t),w=e.makeTensorInfo(x,n,y);return d.forEach(b=>e.disposeData(b.dataId)),w}let s=e.device.limits.maxStorageBuffersPerShaderStage-1;if(r.length>s){let d=[];for(let g=0;g<r.length;g+=s){let A=r.slice(g,g+s);d.push(df(A,t,e))}let h=df(d,t,e);for(let g of d)e.disposeData(g.dataId);return h}let{tensors2D:a,outShape:u}=x9(r,t,e),l=a.map(d=>d.shape),i=new vg(l),c=[],p=new Array(l.length-1);if(p.length>0){p[0]=l[0][1],c.push({type:"int32",data:[p[0]]});for(let d=1;d<p.length;d++)p[d]=p[d-1]+l[d][1],c.push({type:"int32",data:[p[d]]})}let f=e.runWebGPUProgram(i,a,a[0].dtype,c);a.forEach(d=>e.disposeData(d.dataId));let m=ge({inputs:{x:f},backend:e,attrs:{shape:u}});return e.disposeData(f.dataId),m}function x9(r,t,e){let n=C.computeOutShape(r.map(s=>s.shape),t);return{tensors2D:r.map(s=>ge({inputs:{x:s},backend:e,attrs:{shape:[I.sizeFromShape(s.shape.slice(0,t)),I.sizeFromShape(s.shape.slice(t))]}})),outShape:n}}function vw(r){let{inputs:t,backend:e,attrs:n}=r,{axis:o}=n,s=I.parseAxisParam(o,t[0].shape)[0],a=t.map(i=>i.shape);C.assertParamsConsistent(a,s);let u=C.computeOutShape(t.map(i=>i.shape),s);if(I.sizeFromShape(u)===0)return e.makeTensorInfo(u,t[0].dtype,[]);let l=t.filter(i=>I.sizeFromShape(i.shape)>0);return l.length===1?Zt({inputs:{x:l[0]},backend:e}):df(l,s,e)}var j_={kernelName:Pi,backendName:"webgpu",kernelFunc:vw};function I9(r,t,e,n,o=!1,s=null,a=!1,u=4,l=4,i=4){let c=N=>{switch(N){case 1:return"resData = f32(x[xIndex]);";case 3:return"resData = vec3<f32>(x[xIndex], x[xIndex + 1], x[xIndex + 2]);";case 4:return"resData = vec4<f32>(x[xIndex / 4]);";default:throw new Error(`innerElementSize ${N} is not supported.`)}},p=N=>{switch(N){case 1:return"return f32(W[row * uniforms.wShape[3] + col]);";case 4:return"return vec4<f32>(W[(row * uniforms.wShape[3] + col) / 4]);";default:throw new Error(`innerElementSize ${N} is not supported.`)}},f=r?`
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
      var resData = ${Ye(u)}(0.0);
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
      return ${Ye(u)}(0.0);`:n&&e?`
      ${y}`:`
      if (row < uniforms.dimInner && col < uniforms.dimBOuter) {
        ${y}
      }
      return ${Ye(u)}(0.0);`,w=`${p(l)}`,b=Ye(i),k=r?Ye(u):Ye(l),E=r?Ye(l):Ye(u);return`
      ${Hr(s,a,i===4,4)}
      fn mm_readA(batch: i32, row : i32, col : i32) -> ${k} {
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
        ${Pn(o,s)}
        setOutputAtCoords(coords[0], coords[1], coords[2], coords[3], value);
        }
      }`}var Eg=class{constructor(t,e,n,o,s=!1,a=null,u=!1,l=!1){this.variableNames=["x","W"],this.uniforms="filterDims : vec2<i32>, pads : vec2<i32>, strides : vec2<i32>, dilations : vec2<i32>, dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.outputShape=t.outShape,this.isChannelsLast=t.dataFormat==="channelsLast",this.isVec4=((t.inChannels%4===0||t.inChannels%3===0)&&this.isChannelsLast||t.outWidth%4===0&&!this.isChannelsLast)&&t.outChannels%4===0,this.dispatchLayout=this.isChannelsLast?{x:[3],y:[1,2],z:[0]}:{x:[2,3],y:[1],z:[0]},this.workgroupSize=Ym(this.dispatchLayout,this.outputShape,this.isVec4),this.elementsPerThread=Xm(this.dispatchLayout,this.outputShape,this.isVec4),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize,this.elementsPerThread),this.isVec4?(this.outputComponent=4,this.isChannelsLast&&t.inChannels%4!==0?(this.innerElementSize=3,this.variableComponents=[1,4]):(this.innerElementSize=4,this.variableComponents=[4,4]),s&&(this.variableNames.push("bias"),this.variableComponents.push(4)),u&&(this.variableNames.push("preluActivationWeights"),this.variableComponents.push(4))):(this.innerElementSize=this.elementsPerThread[0],s&&this.variableNames.push("bias"),u&&this.variableNames.push("preluActivationWeights")),this.sequentialAccessByThreads=l,this.addBias=s,this.activation=a,this.hasPreluActivationWeights=u,this.tileAOuter=this.workgroupSize[1]*this.elementsPerThread[1],this.tileBOuter=this.workgroupSize[0]*this.elementsPerThread[0],this.tileInner=Math.max(this.workgroupSize[0]*this.innerElementSize,this.workgroupSize[1]),this.fitAOuter=e%this.tileAOuter===0,this.fitBOuter=n%this.tileBOuter===0,this.fitInner=o%this.tileInner===0,this.shaderKey=`conv2DMM_${this.elementsPerThread}_${this.activation}}_${this.fitAOuter}_${this.fitBOuter}_${this.fitInner}_${this.isVec4}_${this.innerElementSize}_${this.isChannelsLast}_${this.sequentialAccessByThreads}`}getUserCode(){let t=this.isVec4?Jl(this.elementsPerThread,this.workgroupSize,!this.isChannelsLast,this.tileInner):Zl(this.elementsPerThread,this.workgroupSize,!this.isChannelsLast,this.tileInner,!1,null,this.sequentialAccessByThreads),e=this.isVec4?[this.innerElementSize,4,4]:[1,1,1];return`
    ${I9(this.isChannelsLast,this.fitAOuter,this.fitBOuter,this.fitInner,this.addBias,this.activation,this.hasPreluActivationWeights,e[0],e[1],e[2])}
    ${t}
  `}};var Dg=class{constructor(t,e=!1,n=null,o=!1){this.variableNames=["x","W"],this.uniforms="filterDims: vec2<i32>, pads: vec2<i32>, strides: vec2<i32>, dilations: vec2<i32>,",this.workgroupSize=[4,4,8],this.outputShape=t.outShape,this.isChannelsLast=t.dataFormat==="channelsLast",this.dispatchLayout=this.isChannelsLast?{x:[2],y:[1],z:[0,3]}:{x:[3],y:[2],z:[0,1]},this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.addBias=e,this.activation=n,this.hasPreluActivationWeights=o,e&&this.variableNames.push("bias"),o&&this.variableNames.push("preluActivationWeights"),this.shaderKey=`conv2dnaive_${this.activation}_${this.isChannelsLast}`}getUserCode(){return`
       ${Hr(this.activation,this.hasPreluActivationWeights,!1,4)}
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
           ${Pn(this.addBias,this.activation)}
           setOutputAtCoords(coords.x, coords.y, coords.z, coords.w, value);
         }
       }
       ${Z("index")} {
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
     `}};var Bg=class{constructor(t,e){this.variableNames=["x"],this.uniforms=`pads : vec2<i32>, strides : vec2<i32>, dilations : vec2<i32>, outWidth : i32, itemsPerBlockRow : i32,
       inChannels : i32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.isChannelsLast=e,this.shaderKey=`im2col_${this.isChannelsLast}`}getUserCode(){let t=this.isChannelsLast?1:2,e=this.isChannelsLast?2:3,n=this.isChannelsLast?"coords[1]":"coords[2]",o=this.isChannelsLast?"coords[2]":"coords[1]",s=this.isChannelsLast?"getX(batch, xRow, xCol, ch)":"getX(batch, ch, xRow, xCol)";return`
    ${Z("index")} {
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
   `}};function Rg(r,t){let e=r.length;return e>=3?t?[...r.slice(0,-3),r[e-3]*r[e-2],r[e-1]]:[...r.slice(0,-3),r[e-3],r[e-2]*r[e-1]]:!t&&e===1&&r[0]>1?[r[0],1]:null}function w9({x:r,filter:t,convInfo:e,backend:n,bias:o=null,preluActivationWeights:s=null,leakyreluAlpha:a=0,activation:u=null}){let l=e.dataFormat==="channelsLast",i=!l,c=!1,p=l&&e.filterHeight===e.inHeight&&e.filterWidth===e.inWidth&&e.padInfo.type==="VALID",f=[],m,d;if(p){let A=e.inHeight*e.inWidth*e.inChannels;m=ge({inputs:{x:r},backend:n,attrs:{shape:[1,e.batchSize,A]}}),d=ge({inputs:{x:t},backend:n,attrs:{shape:[1,A,e.outChannels]}})}else m=ge({inputs:{x:r},backend:n,attrs:{shape:l?[e.batchSize,e.inHeight*e.inWidth,e.inChannels]:[e.batchSize,e.inChannels,e.inHeight*e.inWidth]}}),d=ge({inputs:{x:t},backend:n,attrs:{shape:[1,e.inChannels,e.outChannels]}});if(f.push(m),f.push(d),s!=null){let A=Rg(s.shape,l);A!=null&&(s=ge({inputs:{x:s},backend:n,attrs:{shape:A}}),f.push(s))}if(o!=null){let A=Rg(o.shape,l);A!=null&&(o=ge({inputs:{x:o},backend:n,attrs:{shape:A}}),f.push(o))}let h=ec({a:l?m:d,b:l?d:m,transposeA:i,transposeB:c,backend:n,bias:o,activation:u,preluActivationWeights:s,leakyreluAlpha:a}),g=ge({inputs:{x:h},backend:n,attrs:{shape:e.outShape}});f.push(h);for(let A of f)n.disposeData(A.dataId);return g}function b9({x:r,filter:t,convInfo:e,backend:n,bias:o=null,preluActivationWeights:s=null,leakyreluAlpha:a=0,activation:u=null}){let{filterWidth:l,filterHeight:i,inChannels:c,strideWidth:p,strideHeight:f,padInfo:m,outWidth:d,outHeight:h,dilationWidth:g,dilationHeight:A,dataFormat:y}=e,x=y==="channelsLast",w=l*i*c,b=h*d,k=x?[e.batchSize,b,w]:[e.batchSize,w,b],E=new Bg(k,x),T=[{type:"int32",data:[m.top,m.left]},{type:"int32",data:[f,p]},{type:"int32",data:[A,g]},{type:"int32",data:[d]},{type:"int32",data:[c*l]},{type:"int32",data:[c]}],N=n.runWebGPUProgram(E,[r],r.dtype,T),v=[];v.push(N);let D=ge({inputs:{x:t},backend:n,attrs:{shape:[1,w,-1]}});if(v.push(D),s!=null){let z=Rg(s.shape,x);z!=null&&(s=ge({inputs:{x:s},backend:n,attrs:{shape:z}}),v.push(s))}if(o!=null){let z=Rg(o.shape,x);z!=null&&(o=ge({inputs:{x:o},backend:n,attrs:{shape:z}}),v.push(o))}let P=ec({a:x?N:D,b:x?D:N,transposeA:!x,transposeB:!1,backend:n,bias:o,activation:u,preluActivationWeights:s,leakyreluAlpha:a}),$=ge({inputs:{x:P},backend:n,attrs:{shape:e.outShape}});v.push(P);for(let z of v)n.disposeData(z.dataId);return $}function Tg({x:r,filter:t,convInfo:e,backend:n,bias:o=null,preluActivationWeights:s=null,leakyreluAlpha:a=0,activation:u=null}){let l=o!=null,i=s!=null,c=e.dataFormat==="channelsLast",p=c&&e.filterHeight===e.inHeight&&e.filterWidth===e.inWidth&&e.padInfo.type==="VALID",f=me().getBool("WEBGPU_USE_NAIVE_CONV2D_DEBUG");if(!f&&(p||e.filterHeight===1&&e.filterWidth===1&&e.dilationHeight===1&&e.dilationWidth===1&&e.strideHeight===1&&e.strideWidth===1&&(e.padInfo.type==="SAME"||e.padInfo.type==="VALID")))return w9({x:r,filter:t,convInfo:e,backend:n,bias:o,activation:u,preluActivationWeights:s,leakyreluAlpha:a});let m=me().getNumber("WEBGPU_THRESHOLD_TO_INCREASE_WORKGROUPS_FOR_MATMUL"),d=m>-1?m:n.thresholdToIncreaseWorkgroups,h=e.batchSize*Math.ceil(e.outHeight*e.outWidth/32)*Math.ceil(e.outChannels/32);if(me().getBool("WEBGPU_CONV_SEPARATE_IM2COL_SHADER")||h<=d)return b9({x:r,filter:t,convInfo:e,backend:n,bias:o,preluActivationWeights:s,leakyreluAlpha:a,activation:u});let g,A=[e.padInfo.top,e.padInfo.left],y=[{type:"int32",data:[e.filterHeight,e.filterWidth]},{type:"int32",data:[...A]},{type:"int32",data:[e.strideHeight,e.strideWidth]},{type:"int32",data:[e.dilationHeight,e.dilationWidth]}];if(f)g=new Dg(e,l,u,i);else{let k=c?e.outHeight*e.outWidth:e.outChannels,E=c?e.outChannels:e.outHeight*e.outWidth,T=e.filterHeight*e.filterWidth*e.inChannels;y.push({type:"int32",data:[k]},{type:"int32",data:[E]},{type:"int32",data:[T]});let N=n.adapterInfo.isIntel();g=new Eg(e,k,E,T,l,u,i,N)}let x=[],w=[r,t];l&&(!c&&o.shape.length===1&&(o=ge({inputs:{x:o},backend:n,attrs:{shape:[o.shape[0],1,1]}}),x.push(o)),w.push(o)),i&&(!c&&s.shape.length===1&&(s=ge({inputs:{x:s},backend:n,attrs:{shape:[s.shape[0],1,1]}}),x.push(s)),w.push(s)),u==="leakyrelu"&&(y.push({type:"float32",data:[a]}),g.uniforms+=" alpha : f32,");let b=n.runWebGPUProgram(g,w,r.dtype,y);for(let k of x)n.disposeData(k.dataId);return b}function C9(r){let{inputs:t,attrs:e,backend:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dataFormat:l,dilations:i,dimRoundingMode:c}=e,p=C.convertConv2DDataFormat(l),f=C.computeConv2DInfo(o.shape,s.shape,a,i,u,c,!1,p);return Tg({x:o,filter:s,convInfo:f,backend:n})}var Y_={kernelName:Vs,backendName:"webgpu",kernelFunc:C9};var _g=class{constructor(t){this.variableNames=["dy","W"],this.uniforms="filterDims : vec2<i32>, pads : vec2<i32>, strides : vec2<i32>, outBackprop : vec4<i32>,",this.workgroupSize=[64,1,1],this.size=!1,this.isVec4=!1,this.workPerThread=1,this.outputShape=t.inShape,this.isChannelsLast=t.dataFormat==="channelsLast",this.isVec4=this.isChannelsLast&&t.outChannels%4===0&&t.inChannels%4===0,this.isVec4?(this.workPerThread=2,this.outputComponent=4,this.workgroupSize=[4,4,4],this.dispatchLayout={x:[3],y:[2],z:[0,1]},this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize,[4,this.workPerThread,1])):(this.size=!0,this.workPerThread=1,this.workgroupSize=[64,1,1],this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize)),this.shaderKey=`conv2DDerInput_${this.isChannelsLast}_${this.isVec4}_${this.workPerThread}`}getUserCode(){let t=this.isChannelsLast?1:2,e=this.isChannelsLast?2:3,n=this.isChannelsLast?3:1,o=`
    ${Z()} {
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
    ${Z("index")} {
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
  `}},Ng=class{constructor(t){this.variableNames=["x","dy"],this.uniforms="pads : vec2<i32>, strides : vec2<i32>, batchSize : i32, outHeight : i32, outWidth : i32, inHeight : i32, inWidth : i32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.filterShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.isChannelsLast=t.dataFormat==="channelsLast",this.shaderKey=`conv2DDerFilter_${this.isChannelsLast}`}getUserCode(){return`
    ${Z("index")} {
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
  `}},Mg=class{constructor(t){this.variableNames=["x","dy"],this.uniforms=`pads : vec3<i32>, strides : vec3<i32>, batchSize : i32, outDepth : i32,
       outHeight : i32, outWidth : i32, inDepth : i32, inHeight : i32, inWidth : i32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.filterShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="conv3DDerFilter"}getUserCode(){return`
    ${Z("index")} {
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
  `}},Fg=class{constructor(t){this.variableNames=["dy","W"],this.uniforms=`filterDims : vec3<i32>, pads : vec3<i32>, strides : vec3<i32>,
      outDepth : i32, outHeight : i32, outWidth : i32, outChannels : i32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="conv3DDerInput"}getUserCode(){return`
    ${Z("index")} {
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
  `}};function S9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,pad:u,dataFormat:l,dimRoundingMode:i,filterShape:c}=n,p=C.convertConv2DDataFormat(l),f=C.computeConv2DInfo(o.shape,c,a,1,u,i,!1,p),m=new Ng(f),d=[{type:"int32",data:[f.padInfo.top,f.padInfo.left]},{type:"int32",data:[f.strideHeight,f.strideWidth]},{type:"int32",data:[f.batchSize]},{type:"int32",data:[f.outHeight]},{type:"int32",data:[f.outWidth]},{type:"int32",data:[f.inHeight]},{type:"int32",data:[f.inWidth]}];return e.runWebGPUProgram(m,[o,s],o.dtype,d)}var X_={kernelName:Ud,backendName:"webgpu",kernelFunc:S9};function k9(r=4){let t=s=>{switch(s){case 1:return"return W[getIndexFromCoords4D(coord, uniforms.wShape)];";case 4:return`
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
        return ${Ye(r)}(0.0);
      }
      if (xC < 0.0 || xC >= f32(uniforms.outBackprop[2]) || fract(xC) > 0.0) {
        return ${Ye(r)}(0.0);
      }
      let coord = vec4<i32>(
          batch,
          i32(xR),
          i32(xC),
          col % uniforms.outBackprop[3]);
      return x[getIndexFromCoords4D(coord, uniforms.xShape)/${r}];`}
      }
      return ${Ye(r)}(0.0);`;return`
  fn mm_readA(batch: i32, row : i32, col : i32) -> ${Ye(r)} {
    ${n}
  }

  fn mm_readB(batch: i32, row : i32, col : i32) -> ${Ye(r)} {
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
    return ${Ye(r)}(0.0);
  }

  fn mm_write(batch: i32, row : i32, col : i32, valueInput : ${Ye(r)}) {
    if (row < uniforms.dimAOuter && col < uniforms.dimBOuter) {
      var value = valueInput;
      let outCoord = vec4<i32>(
          batch,
          row / uniforms.outShape[2],
          row % uniforms.outShape[2],
          col);
      result[getIndexFromCoords4D(outCoord, uniforms.outShape)/${r}] = value;
    }
  }`}var Pg=class{constructor(t){this.variableNames=["x","W"],this.uniforms="filterDims : vec2<i32>, pads : vec2<i32>, strides : vec2<i32>, outBackprop : vec4<i32>, dimAOuter : i32, dimBOuter : i32, dimInner : i32,",this.outputShape=t.inShape,I.assert(t.dataFormat==="channelsLast",()=>"TODO: NCHW is unimplemented"),this.isVec4=t.inChannels%4===0&&t.outChannels%4===0,this.dispatchLayout={x:[3],y:[1,2],z:[0]},this.workgroupSize=Ym(this.dispatchLayout,this.outputShape,this.isVec4),this.elementsPerThread=Xm(this.dispatchLayout,this.outputShape,this.isVec4),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize,this.elementsPerThread),this.isVec4&&(this.outputComponent=4,this.variableComponents=[4,1]),this.shaderKey=`conv2DDerInputMM_${this.isVec4}_${this.elementsPerThread}`}getUserCode(){let t=this.isVec4?Jl(this.elementsPerThread,this.workgroupSize):Zl(this.elementsPerThread,this.workgroupSize);return`
    ${k9(this.isVec4?4:1)}
    ${t}
    `}};function v9(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{inputShape:a,strides:u,pad:l,dataFormat:i,dimRoundingMode:c}=n,p=C.convertConv2DDataFormat(i),f=C.computeConv2DInfo(a,s.shape,u,1,l,c,!1,p),m=[{type:"int32",data:[f.filterHeight,f.filterWidth]},{type:"int32",data:[f.filterHeight-1-f.padInfo.top,f.filterWidth-1-f.padInfo.left]},{type:"int32",data:[f.strideHeight,f.strideWidth]},{type:"int32",data:[f.batchSize,f.outHeight,f.outWidth,f.outChannels]}],d;if(me().getBool("WEBGPU_USE_NAIVE_CONV2D_TRANSPOSE")||f.dataFormat!=="channelsLast")d=new _g(f);else{d=new Pg(f);let h=f.inHeight*f.inWidth,g=f.inChannels,A=f.filterHeight*f.filterWidth*f.outChannels;m.push({type:"uint32",data:[h]},{type:"uint32",data:[g]},{type:"uint32",data:[A]})}return e.runWebGPUProgram(d,[o,s],"float32",m)}var J_={kernelName:Hs,backendName:"webgpu",kernelFunc:v9};var $g=class{constructor(t){this.variableNames=["x","W"],this.uniforms="filterDims: vec3<i32>, pads: vec3<i32>, strides: vec3<i32>, dilations: vec3<i32>,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="conv3dnaive"}getUserCode(){return`
    ${Z("index")} {
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
    }`}};function E9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l}=n,i=C.computeConv3DInfo(o.shape,s.shape,a,l,u),c=[i.padInfo.front,i.padInfo.top,i.padInfo.left],p=[{type:"int32",data:[i.filterDepth,i.filterHeight,i.filterWidth]},{type:"int32",data:[...c]},{type:"int32",data:[i.strideDepth,i.strideHeight,i.strideWidth]},{type:"int32",data:[i.dilationDepth,i.dilationHeight,i.dilationWidth]}],f=new $g(i),m=ir(o.dtype,s.dtype);return e.runWebGPUProgram(f,[o,s],m,p)}var Z_={kernelName:iu,backendName:"webgpu",kernelFunc:E9};function D9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,pad:u,filterShape:l}=n,i=C.computeConv3DInfo(o.shape,l,a,1,u),c=new Mg(i),p=[{type:"int32",data:[i.padInfo.front,i.padInfo.top,i.padInfo.left]},{type:"int32",data:[i.strideDepth,i.strideHeight,i.strideWidth]},{type:"int32",data:[i.batchSize]},{type:"int32",data:[i.outDepth]},{type:"int32",data:[i.outHeight]},{type:"int32",data:[i.outWidth]},{type:"int32",data:[i.inDepth]},{type:"int32",data:[i.inHeight]},{type:"int32",data:[i.inWidth]}];return e.runWebGPUProgram(c,[o,s],s.dtype,p)}var eN={kernelName:au,backendName:"webgpu",kernelFunc:D9};function B9(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{strides:a,pad:u,inputShape:l}=n,i=C.computeConv3DInfo(l,s.shape,a,1,u),c=new Fg(i),p=[{type:"int32",data:[i.filterDepth,i.filterHeight,i.filterWidth]},{type:"int32",data:[i.filterDepth-1-i.padInfo.front,i.filterHeight-1-i.padInfo.top,i.filterWidth-1-i.padInfo.left]},{type:"int32",data:[i.strideDepth,i.strideHeight,i.strideWidth]},{type:"int32",data:[i.outDepth]},{type:"int32",data:[i.outHeight]},{type:"int32",data:[i.outWidth]},{type:"int32",data:[i.outChannels]}];return e.runWebGPUProgram(c,[o,s],o.dtype,p)}var tN={kernelName:uu,backendName:"webgpu",kernelFunc:B9};var R9=Re({opType:ie.COS}),rN={kernelName:"Cos",backendName:"webgpu",kernelFunc:R9};var T9=Re({opType:ie.COSH}),nN={kernelName:lu,backendName:"webgpu",kernelFunc:T9};var Lg=class{constructor(t,e,n,o){this.variableNames=["Image","Boxes","BoxInd"],this.uniforms="extrapolationValue : f32,",this.workgroupSize=[64,1,1],this.size=!0;let[s]=e;this.outputShape=[s,n[0],n[1],t],this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.methodId=o==="bilinear"?1:0,this.cropHeightBiggerThan1=this.outputShape[1]>1,this.cropWidthBiggerThan1=this.outputShape[2]>1,this.shaderKey=`cropAndResize_${this.methodId}_${this.cropHeightBiggerThan1}_${this.cropWidthBiggerThan1}`}getUserCode(){let[t,e]=["f32(uniforms.imageShape[1] - 1)","f32(uniforms.imageShape[2] - 1)"],[n,o,s]=this.cropHeightBiggerThan1?[`(${t} / f32(uniforms.outShape[1] - 1))`,"(y2-y1) * height_ratio",`y1*${t} + f32(y)*(height_scale)`]:["0.0","0.0",`0.5 * (y1+y2) * ${t}`],[a,u,l]=this.cropWidthBiggerThan1?[`(${e} / f32(uniforms.outShape[2] - 1))`,"(x2-x1) * width_ratio",`x1*${e} + f32(x)*(width_scale)`]:["0.0","0.0",`0.5 * (x1+x2) * ${e}`];return`
    ${Z("index")} {
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
    `}};var _9=r=>{let{inputs:t,backend:e,attrs:n}=r,{image:o,boxes:s,boxInd:a}=t,{cropSize:u,method:l,extrapolationValue:i}=n,c=new Lg(o.shape[3],s.shape,u,l),p=[{type:"float32",data:[i]}];return e.runWebGPUProgram(c,[o,s,a],"float32",p)},oN={kernelName:fu,backendName:"webgpu",kernelFunc:_9};var rc;(function(r){r.Prod="*",r.Sum="+"})(rc||(rc={}));var rd=class{constructor(t,e,n,o){this.variableNames=["x"],this.uniforms="index : f32,",this.size=!0,this.workgroupSize=[128,1,1],this.outputShape=e,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.exclusive=n,this.reverse=o,this.op=t,this.shaderKey=`cum_${this.op}_${this.exclusive}_${this.reverse}`}getUserCode(){let t=this.outputShape.length,e=this.op===rc.Prod?"1.0":"0.0",n=this.exclusive?e:`getX(${sN(t,"coords",this.op)})`,o=this.outputShape[this.outputShape.length-1],s="",a="";return this.exclusive?(s=this.reverse?`end != ${o-1}`:"end != 0",a=this.reverse?"end + 1":"end - 1"):(s=this.reverse?`end + pow2 < ${o}`:"end >= pow2",a=this.reverse?"end + pow2":"end - pow2"),`
      ${Z("index")} {
       if (index < uniforms.size) {
         var coords = getCoordsFromIndex(index);

         let end = ${iN(t,"coords",this.op)};
         var val = ${n};
         let pow2 = i32(pow(2.0, uniforms.index));
         if (${s}) {
           let idx = ${a};
           ${iN(t,"coords",this.op)} = idx;
           val ${this.op}= getX(${sN(t,"coords",this.op)});
         }
         setOutputAtIndex(index, val);
       }
      }
    `}};function sN(r,t,e){if(r===1)return`${t}`;if(r===2)return`${t}.x, ${t}.y`;if(r===3)return`${t}.x, ${t}.y, ${t}.z`;if(r===4)return`${t}.x, ${t}.y, ${t}.z, ${t}.w`;throw Error(`Cumulative ${e} for rank ${r} is not yet supported`)}function iN(r,t,e){if(r===1)return`${t}`;if(r===2)return`${t}.y`;if(r===3)return`${t}.z`;if(r===4)return`${t}.w`;throw Error(`Cumulative ${e} for rank ${r} is not yet supported`)}function Og(r,t,e,n,o,s){let a=t.shape.length,u=C.getAxesPermutation([n],a),l=t;u!=null&&(l=on({inputs:{x:t},backend:e,attrs:{perm:u}}));let i=C.getInnerMostAxes(1,a)[0];if(i!==a-1)throw new Error(`WebGPU cumprod shader expects an inner-most axis=${t.shape.length-1} but got axis=${n}`);let c=l.shape[i],p=Zt({inputs:{x:l},backend:e});for(let f=0;f<=Math.ceil(Math.log2(c))-1;f++){let m=new rd(r,l.shape,!1,s),d=p,h=[{type:"float32",data:[f]}];p=e.runWebGPUProgram(m,[p],p.dtype,h),e.disposeData(d.dataId)}if(o){let f=new rd(r,l.shape,o,s),m=p,d=[{type:"float32",data:[0]}];p=e.runWebGPUProgram(f,[p],p.dtype,d),e.disposeData(m.dataId)}if(u!=null){let f=C.getUndoAxesPermutation(u),m=on({inputs:{x:p},backend:e,attrs:{perm:f}});return e.disposeData(p.dataId),e.disposeData(l.dataId),m}return p}function N9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n;return Og(rc.Prod,o,e,s,a,u)}var aN={kernelName:cu,backendName:"webgpu",kernelFunc:N9};function M9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,exclusive:a,reverse:u}=n;return Og(rc.Sum,o,e,s,a,u)}var uN={kernelName:pu,backendName:"webgpu",kernelFunc:M9};function F9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,weights:s}=t,{size:a,binaryOutput:u}=n,l=o.shape.length===1,c=I.sizeFromShape(s.shape)>0,p=s.dtype,f=l?[o.shape[0]]:[o.shape[0],o.shape[1]],m=l?[a]:[o.shape[0],a],d=Wt({backend:e,attrs:{shape:m,value:0,dtype:p}}),h=new mf(f,c,u),g=[{type:"int32",data:[a]}],A=c?[o,s]:[o];return e.runWebGPUProgram(h,A,p,g,d)}var lN={kernelName:yp,backendName:"webgpu",kernelFunc:F9};var Qg=class{constructor(t,e){this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.uniforms="blockSize : i32,",this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey=`depthToSpace_${e}`,this.dataFormat=e}getUserCode(){return`
      ${Z("index")} {
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
      }`}getHeightCoordString(){return this.dataFormat==="NHWC"?"coords[1]":"coords[2]"}getWidthCoordString(){return this.dataFormat==="NHWC"?"coords[2]":"coords[3]"}getDepthCoordString(){return this.dataFormat==="NHWC"?"coords[3]":"coords[1]"}getOutputDepthSize(){return this.dataFormat==="NHWC"?"uniforms.outShape[3]":"uniforms.outShape[1]"}getInputSamplingString(){return this.dataFormat==="NHWC"?"getX(b, in_h, in_w, in_d)":"getX(b, in_d, in_h, in_w)"}};function P9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockSize:s,dataFormat:a}=n,u=o.shape[0],l=a==="NHWC"?o.shape[1]:o.shape[2],i=a==="NHWC"?o.shape[2]:o.shape[3],c=a==="NHWC"?o.shape[3]:o.shape[1],p=l*s,f=i*s,m=c/(s*s),d=a==="NHWC"?[u,p,f,m]:[u,m,p,f],h=[{type:"int32",data:[s]}],g=new Qg(d,a);return e.runWebGPUProgram(g,[o],o.dtype,h)}var cN={kernelName:mu,backendName:"webgpu",kernelFunc:P9};var zg=class{constructor(t,e,n,o=!1,s=null,a=!1){this.variableNames=["x","W"],this.uniforms="pads : vec2<i32>, inDims : vec2<i32>,",this.workgroupSize=[16,16,1],this.outputShape=t,this.dispatchLayout={x:[3],y:[2],z:[0,1]},this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),o&&this.variableNames.push("bias"),a&&this.variableNames.push("preluActivationWeights"),this.addBias=o,this.activation=s,this.hasPreluActivation=a,this.filterHeight=e,this.filterWidth=n,this.shaderKey=`depthwiseNCHW_${this.activation}_${this.filterHeight}_${this.filterWidth}`}getUserCode(){let t=this.filterWidth*this.filterHeight,e=this.workgroupSize[0]*this.workgroupSize[1]*this.workgroupSize[2],n=this.workgroupSize[1]+this.filterHeight-1,o=this.workgroupSize[0]+this.filterWidth-1;return`
      ${Hr(this.activation,this.hasPreluActivation,!1,4)}

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

      ${Z()} {
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
        ${Pn(this.addBias,this.activation)}
        if (coordsInBounds4D(coords, uniforms.outShape)) {
          setOutputAtCoords(coords[0], coords[1], coords[2], coords[3], value);
        }
      }
    `}};var hf=class{constructor(t,e=!1,n=null,o=!1){this.variableNames=["x","W"],this.uniforms="pads : vec2<i32>, inDims : vec2<i32>, virtualWidth : i32,",this.workgroupSize=[64,1,1],this.workPerThread=4,this.outputComponent=4,this.outputShape=t.outShape,this.virtualWidth=Math.ceil(this.outputShape[2]/this.workPerThread)*this.workPerThread;let s=[this.outputShape[0],this.outputShape[1],this.virtualWidth,this.outputShape[3]];this.dispatchLayout=ne(s),this.dispatch=ee(this.dispatchLayout,s,this.workgroupSize,[this.outputComponent*this.workPerThread,1,1]),I.assert(t.dataFormat==="channelsLast",()=>"TODO: NCHW is unimplemented"),e&&this.variableNames.push("bias"),o&&this.variableNames.push("preluActivationWeights"),this.convInfo=t,this.addBias=e,this.activation=n,this.hasPreluActivation=o,this.shaderKey=`depthwiseVec4_${n}_${this.convInfo.filterHeight}_${this.convInfo.filterWidth}_${this.convInfo.strideHeight}_${this.convInfo.strideWidth}_${this.workPerThread}`}getUserCode(){let t=(this.workPerThread-1)*this.convInfo.strideWidth+this.convInfo.filterWidth,e=this.convInfo.strideHeight,n=this.convInfo.strideWidth;return`
      ${Hr(this.activation,this.hasPreluActivation,!0,4)}
      fn readX(batch : i32, row : i32, col : i32, channel : i32) -> vec4<f32> {
        var value = vec4<f32>(0.0);
        if (col >=0 && col < uniforms.inDims[1]) {
          value = getX(batch, row, col, channel);
        }
        return value;
      }

      ${Z("index")} {
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
            ${Pn(this.addBias,this.activation)}
            setOutputAtCoords(coords[0], coords[1], coords[2], coords[3], value);
          }
        }
      }
    `}};var gf=class{constructor(t,e=!1,n=null,o=!1){this.variableNames=["x","W"],this.uniforms=`pads : vec2<i32>, inDims : vec2<i32>, filterHeight : i32,
      filterWidth : i32, strides : vec2<i32>, dilations : vec2<i32>,`,this.workgroupSize=[256,1,1],this.size=!0,this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.isChannelsLast=t.dataFormat==="channelsLast",e&&this.variableNames.push("bias"),o&&this.variableNames.push("preluActivationWeights"),this.convInfo=t,this.addBias=e,this.activation=n,this.hasPreluActivation=o,this.shaderKey=`depthwise_${this.activation}_${this.isChannelsLast}`}getUserCode(){let t=this.isChannelsLast?"getX(batch, xR, xC, d1);":"getX(batch, d1, xR, xC);";return`
      ${Hr(this.activation,this.hasPreluActivation,!1,4)}

      ${Z("index")} {
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
            ${Pn(this.addBias,this.activation)}
          setOutputAtCoords(coords[0], coords[1], coords[2], coords[3], value);
        }
      }
    `}};function $9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dataFormat:l,dilations:i,dimRoundingMode:c}=n,p=C.convertConv2DDataFormat(l),f=i;f==null&&(f=[1,1]);let m=C.computeConv2DInfo(o.shape,s.shape,a,f,u,c,!0,p),d=[{type:"int32",data:[m.padInfo.top,m.padInfo.left]},{type:"int32",data:[m.inHeight,m.inWidth]}],h=m.dataFormat==="channelsLast",g;return!h&&m.inHeight>16&&m.inWidth>16&&m.strideHeight===1&&m.strideWidth===1&&m.dilationWidth===1&&m.dilationHeight===1&&m.inChannels===m.outChannels?g=new zg(m.outShape,m.filterHeight,m.filterWidth):h&&m.outHeight>4&&m.outWidth>4&&m.strideWidth<=2&&m.inChannels===m.outChannels&&m.dilationHeight===1&&m.dilationWidth===1&&m.inChannels%4===0?(g=new hf(m),d.push({type:"int32",data:[g.virtualWidth]})):(g=new gf(m),d.push({type:"int32",data:[m.filterHeight]},{type:"int32",data:[m.filterWidth]},{type:"int32",data:[m.strideHeight,m.strideWidth]},{type:"int32",data:[m.dilationHeight,m.dilationWidth]})),e.runWebGPUProgram(g,[o,s],o.dtype,d)}var pN={kernelName:du,backendName:"webgpu",kernelFunc:$9};var Wg=class{constructor(t){this.variableNames=["x","dy"],this.uniforms=`strides : vec2<i32>, pads : vec2<i32>, filterDims : vec2<i32>, outHeight : i32,
      outWidth : i32, inHeight : i32, inWidth : i32, batchSize : i32, channelMul : i32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.filterShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="depthwise_conv2d_backprop_filter"}getUserCode(){return`
      ${Z("index")} {
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
    `}},Ug=class{constructor(t){this.variableNames=["dy","W"],this.uniforms=`strides : vec2<i32>, pads : vec2<i32>, filterDims : vec2<i32>,
       outHeight : i32, outWidth : i32, channelMul : i32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="depthwise_conv2d_backprop_input"}getUserCode(){return`
      ${Z("index")} {
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
    `}};function L9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,dy:s}=t,{strides:a,dilations:u,pad:l,dimRoundingMode:i,filterShape:c}=n,p=C.computeConv2DInfo(o.shape,c,a,u,l,i,!0),f=new Wg(p),m=[{type:"int32",data:[p.strideHeight,p.strideWidth]},{type:"int32",data:[p.padInfo.top,p.padInfo.left]},{type:"int32",data:[p.filterHeight,p.filterWidth]},{type:"int32",data:[p.outHeight]},{type:"int32",data:[p.outWidth]},{type:"int32",data:[p.inHeight]},{type:"int32",data:[p.inWidth]},{type:"int32",data:[p.batchSize]},{type:"int32",data:[p.outChannels/p.inChannels]}];return e.runWebGPUProgram(f,[o,s],"float32",m)}var fN={kernelName:Gd,backendName:"webgpu",kernelFunc:L9};function O9(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,filter:s}=t,{strides:a,dilations:u,pad:l,dimRoundingMode:i,inputShape:c}=n,p=C.computeConv2DInfo(c,s.shape,a,u,l,i,!0),f=new Ug(p),m=[{type:"int32",data:[p.strideHeight,p.strideWidth]},{type:"int32",data:[p.filterHeight-1-p.padInfo.top,p.filterWidth-1-p.padInfo.left]},{type:"int32",data:[p.filterHeight,p.filterWidth]},{type:"int32",data:[p.outHeight]},{type:"int32",data:[p.outWidth]},{type:"int32",data:[p.outChannels/p.inChannels]}];return e.runWebGPUProgram(f,[o,s],o.dtype,m)}var mN={kernelName:Vd,backendName:"webgpu",kernelFunc:O9};var Gg=class{constructor(t){this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t,t],this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="diag"}getUserCode(){return`
      ${Z("index")} {
        if (index < uniforms.size) {
          let coords = getOutputCoords();
          let value = select(0.0, getX(coords[0]), coords[0] == coords[1]);
          setOutputAtIndex(index, value);
        }
      }
    `}};function Q9(r){let{inputs:t,backend:e}=r,{x:n}=t,o=[...n.shape,...n.shape],s=I.sizeFromShape(n.shape),a=ge({inputs:{x:n},backend:e,attrs:{shape:[s]}}),u=new Gg(s),l=e.runWebGPUProgram(u,[a],a.dtype),i=ge({inputs:{x:l},backend:e,attrs:{shape:o}});return e.disposeData(a.dataId),e.disposeData(l.dataId),i}var dN={kernelName:xp,backendName:"webgpu",kernelFunc:Q9};var Vg=class{constructor(t){this.variableNames=["x","w"],this.uniforms="filterDims: vec2<i32>, pads: vec2<i32>, strides: vec2<i32>, dilations: vec2<i32>",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.outShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="dilation2d"}getUserCode(){return`
       ${Z("index")} {
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
     `}};function z9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s}=t,{strides:a,pad:u,dilations:l}=n,i=C.computeDilation2DInfo(o.shape,s.shape,a,u,"NHWC",l),c=[i.padInfo.top,i.padInfo.left],p=[{type:"int32",data:[i.filterHeight,i.filterWidth]},{type:"int32",data:[...c]},{type:"int32",data:[i.strideHeight,i.strideWidth]},{type:"int32",data:[i.dilationHeight,i.dilationWidth]}],f=new Vg(i);return e.runWebGPUProgram(f,[o,s],o.dtype,p)}var hN={kernelName:hu,backendName:"webgpu",kernelFunc:z9};var Hg=class{constructor(t,e){if(this.variableNames=["x","w","dy"],this.uniforms="filterDims: vec2<i32>, pads: vec2<i32>, strides: vec2<i32>, dilations: vec2<i32>, dySize: i32,",this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(t.outShape),this.dispatch=ee(this.dispatchLayout,t.outShape,this.workgroupSize),e!=="float32"&&e!=="int32")throw new Error(`Dilation2DBackpropInput only supports float32 and int32
          types, does not support ${e} type.`);this.type=e,this.shaderKey="dilation2DBackpropInput"}getUserCode(){return`
       ${Z("index")} {
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
           ${Fn("&result[flatIndexIn]","value",this.type)}
         }
       }
     `}},qg=class{constructor(t,e,n){if(this.variableNames=["x","w","dy"],this.uniforms="filterDims: vec2<i32>, pads: vec2<i32>, strides: vec2<i32>, dilations: vec2<i32>, dySize: i32,",this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=t.filterShape,this.dispatchLayout=ne(t.outShape),this.dispatch=ee(this.dispatchLayout,t.outShape,this.workgroupSize),n!=="float32"&&n!=="int32")throw new Error(`Dilation2DBackpropFilter only supports float32 and int32
          types, does not support ${n} type.`);this.type=n,this.shaderKey="dilation2DBackpropFilter"}getUserCode(){return`
       ${Z("index")} {
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
           ${Fn("&result[flatIndexIn]","value",this.type)}
         }
       }
     `}};function W9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,dy:a}=t,{strides:u,pad:l,dilations:i}=n,c=C.computeDilation2DInfo(o.shape,s.shape,u,l,"NHWC",i),p=s.dtype,f=new qg(c,s.shape,p),m=[{type:"int32",data:[c.filterHeight,c.filterWidth]},{type:"int32",data:[c.padInfo.top,c.padInfo.left]},{type:"int32",data:[c.strideHeight,c.strideWidth]},{type:"int32",data:[c.dilationHeight,c.dilationWidth]},{type:"int32",data:[I.sizeFromShape(c.outShape)]}],d=Wt({backend:e,attrs:{shape:s.shape,value:0,dtype:p}});return e.runWebGPUProgram(f,[o,s,a],p,m,d)}var gN={kernelName:Li,backendName:"webgpu",kernelFunc:W9};function U9(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,dy:a}=t,{strides:u,pad:l,dilations:i}=n,c=C.computeDilation2DInfo(o.shape,s.shape,u,l,"NHWC",i),p=o.dtype,f=new Hg(c,p),m=[{type:"int32",data:[c.filterHeight,c.filterWidth]},{type:"int32",data:[c.padInfo.top,c.padInfo.left]},{type:"int32",data:[c.strideHeight,c.strideWidth]},{type:"int32",data:[c.dilationHeight,c.dilationWidth]},{type:"int32",data:[I.sizeFromShape(c.outShape)]}],d=Wt({backend:e,attrs:{shape:c.inShape,value:0,dtype:p}});return e.runWebGPUProgram(f,[o,s,a],p,m,d)}var AN={kernelName:$i,backendName:"webgpu",kernelFunc:U9};var Kg=class{constructor(t,e,n){this.variableNames=["Image"],this.uniforms="alpha: f32,",this.workgroupSize=[64,1,1],this.pixelsOpType=pi.DRAW,this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.type=e,this.textureFormat=n,this.shaderKey=`draw_${e}_${n}`}getUserCode(){let t,e=this.type==="float32"?"value":"value / 255.0";return t=`
      if (uniforms.numChannels == 1) {
        rgba[0] = ${e};
        rgba[1] = ${e};
        rgba[2] = ${e};
      } else {
        rgba[d] = ${e};
      }`,`
       @group(0) @binding(0) var outImage : texture_storage_2d<${this.textureFormat}, write>;
       ${Z("index")} {
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
      `}};function G9(r){let{inputs:t,backend:e,attrs:n}=r,{image:o}=t,{canvas:s,options:a}=n,[u,l]=o.shape.slice(0,2),{imageOptions:i}=a||{},c=i?.alpha||1,p=e.device.features.has("bgra8unorm-storage")?"bgra8unorm":"rgba8unorm",f=[u,l],m=new Kg(f,o.dtype,p);s.width=l,s.height=u;let d="webgpu",h=s.getContext(d),g;h||(g=new OffscreenCanvas(l,u),h=g.getContext(d));let A=o.shape.length===3?o.shape[2]:1;h.configure({device:e.device,format:p,usage:GPUTextureUsage.STORAGE_BINDING,alphaMode:"premultiplied"});let y="int32",x=e.makeTensorInfo(f,y),w=e.tensorMap.get(x.dataId);w.resource=h.getCurrentTexture(),w.external=!0;let b=[{type:"uint32",data:[A]},{type:"float32",data:[c]}];if(e.runWebGPUProgram(m,[o],y,b,x),g){let k=s.getContext("2d");if(!k)throw new Error("Please make sure this canvas has only been used for 2d or webgpu context!");k.drawImage(g,0,0)}return e.disposeData(x.dataId),o}var yN={kernelName:Hd,backendName:"webgpu",kernelFunc:G9};var Ew=ft({opType:ve.MUL,cpuKernelImpl:ZT,supportsComplex:!0}),xN={kernelName:Zs,backendName:"webgpu",kernelFunc:Ew};function Dw(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;return Ln(o,s,a,"sum",e)}var IN={kernelName:"Sum",backendName:"webgpu",kernelFunc:Dw};function V9(r){let{inputs:t,backend:e,attrs:n}=r,{equation:o}=n,s=t,{allDims:a,summedDims:u,idDims:l}=C.decodeEinsumEquation(o,s.length);C.checkEinsumDimSizes(a.length,l,s);let{path:i,steps:c}=C.getEinsumComputePath(u,l),p=c.length,f=null,m=a.length,d=[];for(let h=0;h<p;++h){for(let g of c[h]){let{permutationIndices:A,expandDims:y}=C.getEinsumPermutation(m,l[g]),x;C.isIdentityPermutation(A)?x=s[g]:(x=on({inputs:{x:s[g]},backend:e,attrs:{perm:A}}),d.push(x));let w=x.shape.slice();for(let b=0;b<y.length;++b)w.splice(y[b],0,1);I.arraysEqual(x.shape,w)||(x=ge({inputs:{x},backend:e,attrs:{shape:w}}),d.push(x)),f===null?f=x:(f=Ew({inputs:{a:x,b:f},backend:e}),d.push(f))}h<p-1&&(i[h]>=0&&(f=Dw({inputs:{x:f},backend:e,attrs:{axis:i[h]-(a.length-m),keepDims:!1}}),d.push(f)),m--)}for(let h of d)h!==f&&e.disposeData(h.dataId);return f}var wN={kernelName:qd,backendName:"webgpu",kernelFunc:V9};var H9=Re({opType:ie.ELU}),bN={kernelName:"Elu",backendName:"webgpu",kernelFunc:H9};var q9=r=>{let{inputs:t,backend:e}=r,{dy:n,y:o}=t,s=new mi(ve.ELU_DER,n.shape,o.shape);return e.runWebGPUProgram(s,[n,o],n.dtype)},CN={kernelName:gu,backendName:"webgpu",kernelFunc:q9};var K9=ft({opType:ve.EQUAL,dtype:"bool",cpuKernelImpl:LT}),SN={kernelName:Au,backendName:"webgpu",kernelFunc:K9};var j9=Re({opType:ie.ERF}),kN={kernelName:"Erf",backendName:"webgpu",kernelFunc:j9};var Y9=Re({opType:ie.EXP,cpuKernelImpl:OT,dtype:"float32"}),vN={kernelName:"Exp",backendName:"webgpu",kernelFunc:Y9};function jg(r){let{inputs:t,attrs:e,backend:n}=r,{dim:o}=e,{input:s}=t,a=s.shape.length,u=s.shape.slice(),l=o;return o<0&&(I.assert(-(a+1)<=o,()=>`Axis must be in the interval [${-(a+1)}, ${a}]`),l=a+o+1),u.splice(l,0,1),ge({inputs:{x:s},backend:n,attrs:{shape:u}})}var EN={kernelName:Oi,backendName:"webgpu",kernelFunc:jg};var X9=Re({opType:ie.EXPM1,cpuKernelImpl:QT}),DN={kernelName:yu,backendName:"webgpu",kernelFunc:X9};var nd=class{constructor(t,e){this.variableNames=["real","imag"],this.outputShape=[],this.uniforms="exponentMultiplier : f32, denominator: f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.component=t,this.shaderKey=`fft_${t}`}getUserCode(){return`
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

    ${Z("index")} {
      if (index < uniforms.size) {
        let coords = getOutputCoords();
        setOutputAtIndex(index, mulMatDFT(coords[0], coords[1]));
      }
    }
  `}};function Yg(r,t,e){let n=e.tensorMap.get(r.dataId),o=I.sizeFromShape(r.shape),s=r.shape[r.shape.length-1],a=o/s,u=[],l=ge({inputs:{x:r},backend:e,attrs:{shape:[a,s]}});u.push(l);let i=l.shape,c=new nd("real",i),p=new nd("imag",i),f=[{dataId:n.complexTensorInfos.real.dataId,dtype:n.complexTensorInfos.real.dtype,shape:i},{dataId:n.complexTensorInfos.imag.dataId,dtype:n.complexTensorInfos.imag.dtype,shape:i}],m=t?2*Math.PI:-2*Math.PI,d=t?i[1]:1,h=[{type:"float32",data:[m]},{type:"float32",data:[d]}],g=e.runWebGPUProgram(c,f,"float32",h);u.push(g);let A=e.runWebGPUProgram(p,f,"float32",h);u.push(A);let y=Jn({inputs:{real:g,imag:A},backend:e});u.push(y);let x=ge({inputs:{x:y},backend:e,attrs:{shape:r.shape}});return u.forEach(w=>e.disposeData(w.dataId)),x}function J9(r){let{inputs:t,backend:e}=r,{input:n}=t;return Yg(n,!1,e)}var BN={kernelName:"FFT",backendName:"webgpu",kernelFunc:J9};var Xg=class{constructor(t){this.outputShape=[],this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="flipLeftRight"}getUserCode(){return`
      ${Z("index")} {
        if (index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let coordX = uniforms.xShape[2] - coords[2] - 1;
          let outputValue = getX(coords[0], coords[1], coordX, coords[3]);
          setOutputAtIndex(index, outputValue);
        }
      }
    `}};var RN={kernelName:xu,backendName:"webgpu",kernelFunc:({inputs:r,backend:t})=>{let{image:e}=r,n=t,o=new Xg(e.shape);return n.runWebGPUProgram(o,[e],e.dtype)}};var Z9=Re({opType:ie.FLOOR,cpuKernelImpl:zT}),TN={kernelName:Iu,backendName:"webgpu",kernelFunc:Z9};var e8=ft({opType:ve.FLOOR_DIV,cpuKernelImpl:WT,dtype:"int32"}),_N={kernelName:Ks,backendName:"webgpu",kernelFunc:e8};var Jg=class{constructor(t,e,n=!1){this.pixelsOpType=pi.FROM_PIXELS,this.outputShape=[0],this.variableNames=[],this.workgroupSize=[256,1,1],this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize,[e,1,1]),this.importVideo=n,this.shaderKey=`fromPixels_${this.importVideo}`}getUserCode(){let t=this.importVideo?"textureLoad(src, vec2<i32>(coords.yx));":"textureLoad(src, vec2<i32>(coords.yx), 0)";return`
      @binding(1) @group(0) var src: ${this.importVideo?"texture_external":"texture_2d<f32>"};
      ${Z("index")} {
        let flatIndex = index * uniforms.numChannels;
        if (flatIndex < uniforms.size) {
          let coords = getCoordsFromIndex(flatIndex);
          let values = ${t};
          for (var i = 0; i < uniforms.numChannels; i = i + 1) {
            result[flatIndex + i] = i32(floor(255.0 * values[i]));
          }
        }
      }
  `}};var NN={kernelName:v0,backendName:"webgpu",kernelFunc:t8},Af,Bw=me().getBool("CANVAS2D_WILL_READ_FREQUENTLY_FOR_GPU");function t8(r){let{inputs:t,backend:e,attrs:n}=r,{pixels:o}=t,{numChannels:s}=n;if(o==null)throw new Error("pixels passed to tf.browser.fromPixels() can not be null");let a=typeof HTMLVideoElement<"u"&&o instanceof HTMLVideoElement,u=typeof HTMLImageElement<"u"&&o instanceof HTMLImageElement,l=typeof HTMLCanvasElement<"u"&&o instanceof HTMLCanvasElement||typeof OffscreenCanvas<"u"&&o instanceof OffscreenCanvas,i=typeof ImageBitmap<"u"&&o instanceof ImageBitmap,[c,p]=a?[o.videoWidth,o.videoHeight]:[o.width,o.height],f=[p,c,s],m=me().getBool("WEBGPU_IMPORT_EXTERNAL_TEXTURE")&&a,d=a||u;if(i||l||d){let y;if(m)y=e.device.importExternalTexture({source:o});else{if(d){let B=me().getBool("CANVAS2D_WILL_READ_FREQUENTLY_FOR_GPU");(Af==null||B!==Bw)&&(Bw=B,Af=document.createElement("canvas").getContext("2d",{willReadFrequently:Bw})),Af.canvas.width=c,Af.canvas.height=p,Af.drawImage(o,0,0,c,p),o=Af.canvas}let v=GPUTextureUsage.COPY_DST|GPUTextureUsage.RENDER_ATTACHMENT|GPUTextureUsage.TEXTURE_BINDING,_=e.textureManager.acquireTexture(f[1],f[0],"rgba8unorm",v);e.queue.copyExternalImageToTexture({source:o},{texture:_},[f[1],f[0]]),y=_}let x=I.sizeFromShape(f),w=I.computeStrides(f),b=new Jg(f,s,m),k=[{type:"uint32",data:[x]},{type:"uint32",data:[s]},{type:"uint32",data:[...w]}],E=e.makeTensorInfo([p,c],"int32"),T=e.tensorMap.get(E.dataId);T.resource=y;let N=e.runWebGPUProgram(b,[E],"int32",k);return e.disposeData(E.dataId),N}let h=o.data,g=h;if(s!=null&&s!==4){g=new Uint8Array(o.width*o.height*s);let y=h.length,x=0;for(let w=0;w<y;w++)w%4<s&&(g[x++]=h[w])}let A=e.makeTensorInfo(f,"int32",new Int32Array(g));return e.uploadToGPU(A.dataId),A}var Zg=class{constructor(t,e,n,o,s){this.uniforms="varianceEpsilon : f32,",this.workgroupSize=[128,1,1],this.size=!0,this.variableNames=["x","mean","variance"],C.assertAndGetBroadcastShape(t,e),C.assertAndGetBroadcastShape(t,n),this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),o!=null&&(C.assertAndGetBroadcastShape(t,o),this.variableNames.push("offset")),s!=null&&(C.assertAndGetBroadcastShape(t,s),this.variableNames.push("scale")),this.offsetShape=o,this.scaleShape=s,this.shaderKey="batchNorm"}getUserCode(){let t="0.0";this.offsetShape!=null&&(t="getOffsetByOutputIndex(index)");let e="1.0";return this.scaleShape!=null&&(e="getScaleByOutputIndex(index)"),`
      ${Z("index")} {
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
  `}};var MN={kernelName:wu,backendName:"webgpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{x:n,scale:o,offset:s,mean:a,variance:u}=r,{varianceEpsilon:l}=t,i=e,c=[n,a,u],p=null;s!=null&&(p=s.shape,c.push(s));let f=null;o!=null&&(f=o.shape,c.push(o));let m=new Zg(n.shape,a.shape,u.shape,p,f),d=[{type:"float32",data:[l]}];return i.runWebGPUProgram(m,c,n.dtype,d)}};function r8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dataFormat:c,dilations:p,dimRoundingMode:f,activation:m,leakyreluAlpha:d}=n,h=C.convertConv2DDataFormat(c),g=C.computeConv2DInfo(o.shape,s.shape,l,p,i,f,!1,h);return Tg({x:o,filter:s,convInfo:g,backend:e,bias:a,preluActivationWeights:u,leakyreluAlpha:d,activation:m})}var FN={kernelName:hl,backendName:"webgpu",kernelFunc:r8};function n8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,filter:s,bias:a,preluActivationWeights:u}=t,{strides:l,pad:i,dilations:c,dimRoundingMode:p,activation:f,leakyreluAlpha:m}=n,d=c;d==null&&(d=[1,1]),I.assert(C.eitherStridesOrDilationsAreOne(l,d),()=>`Error in depthwiseConv2d: Either strides or dilations must be 1. Got strides ${l} and dilations '${d}'`);let h=C.computeConv2DInfo(o.shape,s.shape,l,d,i,p,!0),g=[o,s],A=a!=null,y=u!=null;A&&g.push(a),y&&g.push(u);let x=[{type:"int32",data:[h.padInfo.top,h.padInfo.left]},{type:"int32",data:[h.inHeight,h.inWidth]}],w;return h.outHeight>4&&h.outWidth>4&&h.strideWidth<=2&&h.inChannels===h.outChannels&&h.dilationHeight===1&&h.dilationWidth===1&&h.inChannels%4===0?(w=new hf(h,A,f,y),x.push({type:"int32",data:[w.virtualWidth]})):(w=new gf(h,A,f,y),x.push({type:"int32",data:[h.filterHeight]},{type:"int32",data:[h.filterWidth]},{type:"int32",data:[h.strideHeight,h.strideWidth]},{type:"int32",data:[h.dilationHeight,h.dilationWidth]})),f==="leakyrelu"&&(x.push({type:"float32",data:[m]}),w.uniforms+=" alpha : f32,"),e.runWebGPUProgram(w,g,"float32",x)}var PN={kernelName:gl,backendName:"webgpu",kernelFunc:n8};var eA=class{constructor(t,e){this.variableNames=["A","indices"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey=`gathernd_${t}`,this.sliceDim=t,this.uniforms=`sliceDim : i32, strides : ${Rt(t)},`}getUserCode(){let t;return this.sliceDim>1?t="uniforms.strides[j]":t="uniforms.strides",`
      ${Z("index")} {
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
      `}};function o8(r){let{inputs:t,backend:e}=r,{params:n,indices:o}=t,s=o.shape,a=s[s.length-1],u=I.sizeFromShape(n.shape),[l,i,c,p]=C.prepareAndValidate(n,o),f=ge({inputs:{x:o},backend:e,attrs:{shape:[i,a]}}),m=ge({inputs:{x:n},backend:e,attrs:{shape:[I.sizeFromShape(n.shape)/c,c]}});if(e.shouldExecuteOnCPU([n,o])||n.dtype==="string"){let y=e.readSync(o.dataId),x=e.bufferSync(n),w=UT(y,x,n.dtype,i,a,c,p,n.shape,u);return e.makeTensorInfo(l,n.dtype,w.values)}let d=new eA(a,[i,c]),h=[{type:"int32",data:[a]},{type:"int32",data:p}],g=e.runWebGPUProgram(d,[m,f],m.dtype,h),A=ge({inputs:{x:g},backend:e,attrs:{shape:l}});return e.disposeData(f.dataId),e.disposeData(m.dataId),e.disposeData(g.dataId),A}var $N={kernelName:bu,backendName:"webgpu",kernelFunc:o8};var tA=class{constructor(t,e){this.variableNames=["A","indices"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.slice(),this.aShape=t,this.outputShape=e,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="gather"}getUserCode(){let t=s8(this.aShape);return`
      ${Z("index")} {
        if (index < uniforms.size) {
          let resRC = getCoordsFromIndex(index);
          let indexZ = i32(getIndices(resRC.x, resRC.z));
          let inBounds = select(0.0, 1.0, indexZ >= 0 && indexZ < uniforms.aShape[2]);
          setOutputAtIndex(index, inBounds * getA(${t}));
        }
      }
    `}};function s8(r){let t=["resRC.x","resRC.y","resRC.z","resRC.w"],e=[];for(let n=0;n<r.length;n++)n===2?e.push("indexZ"):e.push(`${t[n]}`);return e.join()}function Rw(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,indices:s}=t,{axis:a,batchDims:u}=n,l=I.parseAxisParam(a,o.shape)[0],i=C.segment_util.collectGatherOpShapeInfo(o,s,l,u),c=I.sizeFromShape(s.shape),p=[],f=ge({inputs:{x:o},backend:e,attrs:{shape:[i.batchSize,i.outerSize,i.dimSize,i.sliceSize]}}),m=ge({inputs:{x:s},backend:e,attrs:{shape:[i.batchSize,c/i.batchSize]}});p.push(f),p.push(m);let d=[i.batchSize,i.outerSize,c/i.batchSize,i.sliceSize];if(e.shouldExecuteOnCPU([o,s])){let x=e.tensorMap.get(m.dataId).values,w=_e(m.shape,m.dtype,x),k=e.tensorMap.get(f.dataId).values,E=_e(f.shape,f.dtype,k),T=GT(E,w,d);return p.forEach(N=>e.disposeData(N.dataId)),e.makeTensorInfo(i.outputShape,T.dtype,T.values)}let h=new tA(f.shape,d),g=e.runWebGPUProgram(h,[f,m],f.dtype);p.push(g);let A=ge({inputs:{x:g},backend:e,attrs:{shape:i.outputShape}});return p.forEach(y=>e.disposeData(y.dataId)),A}var LN={kernelName:zi,backendName:"webgpu",kernelFunc:Rw};var i8=ft({opType:ve.GREATER,cpuKernelImpl:HT,dtype:"bool"}),ON={kernelName:Cu,backendName:"webgpu",kernelFunc:i8};var a8=ft({opType:ve.GREATER_EQUAL,dtype:"bool",cpuKernelImpl:VT}),QN={kernelName:js,backendName:"webgpu",kernelFunc:a8};function u8(r){let{inputs:t,backend:e}=r,{input:n}=t;return Yg(n,!0,e)}var zN={kernelName:Kd,backendName:"webgpu",kernelFunc:u8};var l8=Re({opType:ie.IS_FINITE,dtype:"bool"}),WN={kernelName:Su,backendName:"webgpu",kernelFunc:l8};var c8=Re({opType:ie.IS_INF,dtype:"bool"}),UN={kernelName:ku,backendName:"webgpu",kernelFunc:c8};var p8=Re({opType:ie.IS_NAN,dtype:"bool"}),GN={kernelName:vu,backendName:"webgpu",kernelFunc:p8};function f8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{alpha:s}=n,a=[{type:"float32",data:[s]}],u=new $n(o.shape,ie.LEAKYRELU,"alpha : f32,");return e.runWebGPUProgram(u,[o],"float32",a)}var VN={kernelName:Ys,backendName:"webgpu",kernelFunc:f8};var m8=ft({opType:ve.LESS,dtype:"bool",cpuKernelImpl:KT}),HN={kernelName:Eu,backendName:"webgpu",kernelFunc:m8};var d8=ft({opType:ve.LESS_EQUAL,dtype:"bool",cpuKernelImpl:qT}),qN={kernelName:Du,backendName:"webgpu",kernelFunc:d8};var rA=class{constructor(t){this.variableNames=[],this.outputShape=[],this.uniforms="start : f32, step : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t],this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="linSpace"}getUserCode(){return`
      ${Z("index")} {
        if (index < uniforms.size) {
          setOutputAtIndex(index, uniforms.start + f32(index) * uniforms.step);
        }
      }
    `}};function h8(r){let{backend:t,attrs:e}=r,{start:n,stop:o,num:s}=e,a=(o-n)/(s-1),u=new rA(s),l=[{type:"float32",data:[n]},{type:"float32",data:[a]}];return t.runWebGPUProgram(u,[],"float32",l)}var KN={kernelName:Bu,backendName:"webgpu",kernelFunc:h8};var g8=Re({opType:ie.LOG,cpuKernelImpl:jT}),jN={kernelName:"Log",backendName:"webgpu",kernelFunc:g8};var A8=Re({opType:ie.LOG1P}),YN={kernelName:Ru,backendName:"webgpu",kernelFunc:A8};var y8=ft({opType:ve.LOGICAL_AND,dtype:"bool"}),XN={kernelName:Tu,backendName:"webgpu",kernelFunc:y8};var x8=Re({opType:ie.LOGICAL_NOT}),JN={kernelName:_u,backendName:"webgpu",kernelFunc:x8};var I8=ft({opType:ve.LOGICAL_OR}),ZN={kernelName:Nu,backendName:"webgpu",kernelFunc:I8};var eM=`
  var powValue = 0.0;
  let basis = uniforms.bias + uniforms.alpha * sum;
  if (uniforms.beta == 0.5) {
    powValue = inverseSqrt(basis);
  } else if (uniforms.beta == 1.0) {
    powValue = 1.0 / basis;
  } else {
    powValue = exp(log(basis) * (-uniforms.beta));
  }
`,nA=class{constructor(t){this.outputShape=[],this.variableNames=["x"],this.uniforms="radius : i32, bias : f32, alpha : f32, beta : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="lrn"}getUserCode(){return`
    ${Z("index")} {
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
        ${eM}

        setOutputAtIndex(index, x * powValue);
      }
    }
  `}},oA=class{constructor(t,e){this.outputShape=[],this.variableNames=["x"],this.uniforms="radius : i32, bias : f32, alpha : f32, beta : f32,",this.workgroupSize=[256,1,1],this.maxAllowRadius=16,I.assert(e<=this.maxAllowRadius,()=>`Radius must be less than or equal to ${this.maxAllowRadius}, current radius is ${e}`),this.outputShape=t,this.elementsPerWorkgroup=this.workgroupSize[0]-2*this.maxAllowRadius,this.dispatchLayout={x:[3],y:[2],z:[0,1]},this.dispatch=ee(this.dispatchLayout,this.outputShape,[this.elementsPerWorkgroup,this.workgroupSize[1],this.workgroupSize[2]]),this.shaderKey="lrn_shared"}getUserCode(){return`
    var <workgroup>lrnSub: array<f32, ${this.workgroupSize[0]}>;
    const elementsPerWorkgroup = ${this.elementsPerWorkgroup};
    const maxAllowRadius = ${this.maxAllowRadius};

    ${Z()} {
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
        ${eM}

        setOutputAtCoords(b, r, c, d, lrnSub[index] * powValue);
      }
    } `}};function w8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{depthRadius:s,bias:a,alpha:u,beta:l}=n,i;s>16?i=new nA(o.shape):i=new oA(o.shape,s);let c=[{type:"int32",data:[s]},{type:"float32",data:[a]},{type:"float32",data:[u]},{type:"float32",data:[l]}];return e.runWebGPUProgram(i,[o],o.dtype,c)}var tM={kernelName:"LRN",backendName:"webgpu",kernelFunc:w8};var sA=class{constructor(t){this.outputShape=[],this.variableNames=["inputImage","outputImage","dy"],this.uniforms="depthRadius : i32, bias : f32, alpha : f32, beta : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="lrn_grad"}getUserCode(){return`
    ${Z("index")} {
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
  `}};function b8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,y:s,dy:a}=t,{depthRadius:u,bias:l,alpha:i,beta:c}=n,p=new sA(o.shape),f=[{type:"int32",data:[u]},{type:"float32",data:[l]},{type:"float32",data:[i]},{type:"float32",data:[c]}];return e.runWebGPUProgram(p,[o,s,a],o.dtype,f)}var rM={kernelName:Mu,backendName:"webgpu",kernelFunc:b8};var C8=ft({opType:ve.MAX,cpuKernelImpl:XT}),nM={kernelName:Xs,backendName:"webgpu",kernelFunc:C8};function S8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dimRoundingMode:l}=n,c=C.computePool2DInfo(o.shape,s,a,1,u,l);return yg(o,c,"max",e)}var oM={kernelName:Fu,backendName:"webgpu",kernelFunc:S8};function k8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{filterSize:s,strides:a,pad:u,dataFormat:l,dimRoundingMode:i}=n,c=[1,1,1],p=C.computePool3DInfo(o.shape,s,a,c,u,i,l),f=new aa(p,"max"),m=[{type:"int32",data:[p.strideDepth,p.strideHeight,p.strideWidth]},{type:"int32",data:[p.padInfo.front,p.padInfo.top,p.padInfo.left]},{type:"int32",data:[p.inDepth,p.inHeight,p.inWidth]},{type:"int32",data:[p.effectiveFilterDepth,p.effectiveFilterHeight,p.effectiveFilterWidth]}];return e.runWebGPUProgram(f,[o],o.dtype,m)}var sM={kernelName:wp,backendName:"webgpu",kernelFunc:k8};var iA=class{constructor(t){this.variableNames=["dy","maxPos"],this.uniforms=`strides : vec2<i32>, pads : vec2<i32>, dilations : vec2<i32>, filterDims : vec2<i32>,
       outHeight : i32, outWidth : i32`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="maxPool2DBackprop"}getUserCode(){return`
      ${Z("index")} {
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
    `}},aA=class{constructor(t){this.variableNames=["dy","maxPos"],this.uniforms=`strides : vec3<i32>, pads : vec3<i32>, filterDims : vec3<i32>,
      outDepth : i32, outHeight : i32, outWidth : i32`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t.inShape,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="maxPool3DBackprop"}getUserCode(){return`
      ${Z("index")} {
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
    `}};function v8(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s}=t,a=s,{filterSize:u,strides:l,pad:i,dimRoundingMode:c}=n,p=[1,1,1],f=C.computePool3DInfo(a.shape,u,l,p,i,c),m=new aa(f,"max",!0),d=[{type:"int32",data:[f.strideDepth,f.strideHeight,f.strideWidth]},{type:"int32",data:[f.padInfo.front,f.padInfo.top,f.padInfo.left]},{type:"int32",data:[f.inDepth,f.inHeight,f.inWidth]},{type:"int32",data:[f.effectiveFilterDepth,f.effectiveFilterHeight,f.effectiveFilterWidth]}],h=e.runWebGPUProgram(m,[a],"int32",d),g=new aA(f);d=[{type:"int32",data:[f.strideDepth,f.strideHeight,f.strideWidth]},{type:"int32",data:[f.effectiveFilterDepth-1-f.padInfo.front,f.effectiveFilterHeight-1-f.padInfo.top,f.effectiveFilterWidth-1-f.padInfo.left]},{type:"int32",data:[f.effectiveFilterDepth,f.effectiveFilterHeight,f.effectiveFilterWidth]},{type:"int32",data:[f.outDepth]},{type:"int32",data:[f.outHeight]},{type:"int32",data:[f.outWidth]}];let A=e.runWebGPUProgram(g,[o,h],a.dtype,d);return e.disposeData(h.dataId),A}var iM={kernelName:bp,backendName:"webgpu",kernelFunc:v8};function E8(r){let{inputs:t,backend:e,attrs:n}=r,{dy:o,input:s,output:a}=t,u=s;Zm([s,a],"maxPoolGrad");let{filterSize:l,strides:i,pad:c,dimRoundingMode:p}=n,f=C.computePool2DInfo(u.shape,l,i,1,c,p),m=new ws(f,"max",!0),d=[{type:"int32",data:[f.strideHeight,f.strideWidth]},{type:"int32",data:[f.padInfo.top,f.padInfo.left]},{type:"int32",data:[f.dilationHeight,f.dilationWidth]},{type:"int32",data:[f.inHeight,f.inWidth]},{type:"int32",data:[f.effectiveFilterHeight,f.effectiveFilterWidth]}],h=e.runWebGPUProgram(m,[u],"int32",d),g=new iA(f);d=[{type:"int32",data:[f.strideHeight,f.strideWidth]},{type:"int32",data:[f.effectiveFilterHeight-1-f.padInfo.top,f.effectiveFilterWidth-1-f.padInfo.left]},{type:"int32",data:[f.dilationHeight,f.dilationWidth]},{type:"int32",data:[f.effectiveFilterHeight,f.effectiveFilterWidth]},{type:"int32",data:[f.outHeight]},{type:"int32",data:[f.outWidth]}];let A=e.runWebGPUProgram(g,[o,h],u.dtype,d);return e.disposeData(h.dataId),A}var aM={kernelName:Ip,backendName:"webgpu",kernelFunc:E8};function D8(r){let{inputs:t,backend:e,attrs:n}=r,{filterSize:o,strides:s,pad:a,includeBatchInIndex:u}=n,{x:l}=t;I.assert(l.shape.length===4,()=>`Error in maxPool: input must be rank 4 but got rank ${l.shape.length}.`);let i=[1,1];I.assert(C.eitherStridesOrDilationsAreOne(s,i),()=>`Error in maxPool: Either strides or dilations must be 1. Got strides ${s} and dilations '${i}'`);let c=C.computePool2DInfo(l.shape,o,s,i,a),p=[{type:"int32",data:[c.strideHeight,c.strideWidth]},{type:"int32",data:[c.padInfo.top,c.padInfo.left]},{type:"int32",data:[c.dilationHeight,c.dilationWidth]},{type:"int32",data:[c.inHeight,c.inWidth]},{type:"int32",data:[c.effectiveFilterHeight,c.effectiveFilterWidth]}],f=new ws(c,"max",!1),m=e.runWebGPUProgram(f,[l],l.dtype,p);f=new ws(c,"max",!0,!0,u);let d=e.runWebGPUProgram(f,[l],"int32",p);return[m,d]}var uM={kernelName:Cp,backendName:"webgpu",kernelFunc:D8};function B8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;return Ln(o,s,a,"min",e)}var lM={kernelName:"Min",backendName:"webgpu",kernelFunc:B8};var R8=ft({opType:ve.MIN,cpuKernelImpl:JT}),cM={kernelName:Pu,backendName:"webgpu",kernelFunc:R8};var uA=class{constructor(t,e,n){this.uniforms="",this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e.map((o,s)=>o[0]+t[s]+o[1]),this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.xShape=t,e.map((o,s)=>{this.uniforms+=` pad${s} : vec2<i32>,`}),this.offset=n==="reflect"?0:1,this.shaderKey=`mirrorPad_${n}`}getUserCode(){let t=this.xShape.length,e=this.xShape.map((i,c)=>`uniforms.pad${c}[0]`).join(","),n=this.xShape.map((i,c)=>`uniforms.pad${c}[0] + uniforms.xShape${t>1?`[${c}]`:""}`).join(","),o=t===1?"start":"start[i]",s=t===1?"end":"end[i]",a=t===1?"outC":"outC[i]",u=Rt(t),l=t>1?["coords[0]","coords[1]","coords[2]","coords[3]"].slice(0,t):"coords";return`
      ${Z("index")} {
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
    `}};var pM={kernelName:$u,backendName:"webgpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{x:n}=r,{paddings:o,mode:s}=t,a=e,u=o.map(c=>({type:"int32",data:[c[0],c[1]]})),l=new uA(n.shape,o,s);return a.runWebGPUProgram(l,[n],n.dtype,u)}};var T8=ft({opType:ve.MOD}),fM={kernelName:"Mod",backendName:"webgpu",kernelFunc:T8};var lA=class{constructor(t,e){this.variableNames=["probs"],this.outputShape=[],this.uniforms="seed : f32, numOutcomes: i32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t,e],this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="multinomial"}getUserCode(){return`
    //Based on the work of Dave Hoskins
    //https://www.shadertoy.com/view/4djSRW
    fn random (seed : f32, resultUV : vec2<f32>) -> f32 {
      let HASHSCALE1 = 443.8975;
      let p = resultUV * seed;
      var p3  = fract(vec3<f32>(p.xyx) * HASHSCALE1);
      p3 = p3 + dot(p3, p3.yzx + 19.19);
      return fract((p3.x + p3.y) * p3.z);
    }

    ${Z("index")} {
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
  `}};var cA=class{constructor(t){this.variableNames=["logits"],this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=[this.outputShape[0],1,1],this.outputShape[1]>=4096?this.workgroupSize=[256,1,1]:this.workgroupSize=[64,1,1],this.shaderKey="softmax"}getUserCode(){return`
    var<workgroup> buf : array<f32, ${this.workgroupSize[0]}>;
    var<workgroup> rowMaxShared : f32;
    var<workgroup> rowSumShared : f32;
    const blockSize = ${this.workgroupSize[0]};
    ${Z("index")} {
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
    `}};function Tw(r){let{inputs:t,backend:e,attrs:n}=r,{logits:o}=t,{dim:s}=n,a=ge({inputs:{x:o},backend:e,attrs:{shape:[I.sizeFromShape(o.shape)/o.shape[s],o.shape[s]]}}),u=new cA(a.shape),l=e.runWebGPUProgram(u,[a],o.dtype),i=ge({inputs:{x:l},backend:e,attrs:{shape:o.shape}});return e.disposeData(a.dataId),e.disposeData(l.dataId),i}var mM={kernelName:sl,backendName:"webgpu",kernelFunc:Tw};function _8(r){let{inputs:t,backend:e,attrs:n}=r,{logits:o}=t,{numSamples:s,seed:a,normalized:u}=n,l=u?o:Tw({inputs:{logits:o},backend:e,attrs:{dim:o.shape.length-1}}),i=l.shape[0],c=l.shape[1],p=new lA(i,s),f=[{type:"float32",data:[a]},{type:"int32",data:[c]}],m=e.runWebGPUProgram(p,[l],"int32",f);return u||e.disposeData(l.dataId),m}var dM={kernelName:Lu,backendName:"webgpu",kernelFunc:_8};function N8(r){let{inputs:t,backend:e}=r,{x:n}=t;if(e.shouldExecuteOnCPU([n])){let s=e.tensorMap.get(n.dataId),[a,u]=e_(s.values,n.shape,n.dtype);return e.makeTensorInfo(u,n.dtype,a)}let o=new $n(n.shape,ie.NEG);return e.runWebGPUProgram(o,[n],n.dtype)}var hM={kernelName:"Neg",backendName:"webgpu",kernelFunc:N8};function M8(r){console.warn("tf.nonMaxSuppression() in webgpu locks the UI thread. Call tf.nonMaxSuppressionAsync() instead");let{inputs:t,backend:e,attrs:n}=r,{boxes:o,scores:s}=t,{maxOutputSize:a,iouThreshold:u,scoreThreshold:l}=n,i=e.readSync(o.dataId),c=e.readSync(s.dataId),{selectedIndices:p}=Mn.nonMaxSuppressionV3Impl(i,c,a,u,l);return e.makeTensorInfo([p.length],"int32",new Int32Array(p))}var gM={kernelName:Qu,backendName:"webgpu",kernelFunc:M8};function F8(r){console.warn("tf.nonMaxSuppression() in webgpu locks the UI thread. Call tf.nonMaxSuppressionAsync() instead");let{inputs:t,backend:e,attrs:n}=r,{boxes:o,scores:s}=t,{maxOutputSize:a,iouThreshold:u,scoreThreshold:l,softNmsSigma:i}=n,c=e.readSync(o.dataId),p=e.readSync(s.dataId),f=a,m=u,d=l,h=i,{selectedIndices:g,selectedScores:A}=Mn.nonMaxSuppressionV5Impl(c,p,f,m,d,h);return[e.makeTensorInfo([g.length],"int32",new Int32Array(g)),e.makeTensorInfo([A.length],"float32",new Float32Array(A))]}var AM={kernelName:zu,backendName:"webgpu",kernelFunc:F8};var pA=class{constructor(t,e){this.variableNames=["x"],this.uniforms="onValue : f32, offValue : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t,e],this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="onehot"}getUserCode(){return`
      ${Z("index")} {
        if(index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          setOutputAtIndex(index, mix(uniforms.offValue, uniforms.onValue,
                                      f32(i32(round(getX(coords.x))) == coords.y)));
        }
      }
    `}};function P8(r){let{inputs:t,backend:e,attrs:n}=r,{indices:o}=t,{dtype:s,depth:a,onValue:u,offValue:l}=n,i=I.sizeFromShape(o.shape),c=new pA(i,a),p=ge({inputs:{x:o},backend:e,attrs:{shape:[i]}}),f=[{type:"float32",data:[u]},{type:"float32",data:[l]}],m=e.runWebGPUProgram(c,[p],s,f);e.disposeData(p.dataId);let d=[...o.shape,a],h=ge({inputs:{x:m},backend:e,attrs:{shape:d}});return e.disposeData(m.dataId),h}var yM={kernelName:Wu,backendName:"webgpu",kernelFunc:P8};function od(r){let{inputs:t,backend:e}=r,{x:n}=t;if(n.dtype==="complex64"){let o=di({inputs:{input:n},backend:e}),s=od({inputs:{x:o},backend:e}),a=tc({inputs:{input:n},backend:e}),u=od({inputs:{x:a},backend:e}),l=Jn({inputs:{real:s,imag:u},backend:e});return e.disposeData(o.dataId),e.disposeData(s.dataId),e.disposeData(a.dataId),e.disposeData(u.dataId),l}else return Wt({attrs:{shape:n.shape,dtype:n.dtype,value:n.dtype==="string"?"":0},backend:e})}var xM={kernelName:Ki,backendName:"webgpu",kernelFunc:od};function IM(r){let{inputs:t,backend:e}=r,{x:n}=t;if(n.dtype==="string")throw new Error("onesLike is not supported under string dtype");if(n.dtype==="complex64"){let o=di({inputs:{input:n},backend:e}),s=IM({inputs:{x:o},backend:e}),a=tc({inputs:{input:n},backend:e}),u=od({inputs:{x:a},backend:e}),l=Jn({inputs:{real:s,imag:u},backend:e});return e.disposeData(o.dataId),e.disposeData(s.dataId),e.disposeData(a.dataId),e.disposeData(u.dataId),l}else return Wt({attrs:{shape:n.shape,dtype:n.dtype,value:1},backend:e})}var wM={kernelName:Wi,backendName:"webgpu",kernelFunc:IM};function $8(r){let{inputs:t,backend:e,attrs:n}=r,{axis:o}=n;if(t.length===1)return jg({inputs:{input:t[0]},backend:e,attrs:{dim:o}});let s=t[0].shape,a=t[0].dtype;t.forEach(c=>{I.assertShapesMatch(s,c.shape,"All tensors passed to stack must have matching shapes"),I.assert(a===c.dtype,()=>"All tensors passed to stack must have matching dtypes")});let u=[],l=t.map(c=>{let p=jg({inputs:{input:c},backend:e,attrs:{dim:o}});return u.push(p),p}),i=vw({inputs:l,backend:e,attrs:{axis:o}});return u.forEach(c=>e.disposeData(c.dataId)),i}var bM={kernelName:Ui,backendName:"webgpu",kernelFunc:$8};function _w(r,t=!1){let e=r.length,n=Rt(e),o=r.map((p,f)=>`uniforms.pad${f}[0]`).join(","),s=r.map((p,f)=>`uniforms.pad${f}[0] + uniforms.xShape${e>1?`[${f}]`:""}`).join(","),a=e>1?`${n}(${o})`:`${o}`,u=e>1?`${n}(${s})`:`${s}`,l=e>1?"any(paddedCoords < start)":"paddedCoords < start",i=e>1?"any(paddedCoords >= end)":"paddedCoords >= end",c=e>1?["coords[0]","coords[1]","coords[2]","coords[3]"].slice(0,e):"coords";return`
        let start = ${a};
        let end = ${u};
        if (${l} || ${i}) {
          setOutputAtIndex(index, ${t?0:"uniforms.constantValue"});
        } else {
          let coords = paddedCoords - start;
          setOutputAtIndex(index, getX(${c}));
        }
  `}var fA=class{constructor(t,e){this.variableNames=["x"],this.uniforms="constantValue : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e.map((n,o)=>n[0]+t[o]+n[1]),this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),e.map((n,o)=>{this.uniforms+=` pad${o} : vec2<i32>,`}),this.xShape=t,this.shaderKey="pad"}getUserCode(){return`
      ${Z("index")} {
        if (index < uniforms.size) {
          let paddedCoords = getCoordsFromIndex(index);
          ${_w(this.xShape)}
        }
      }
    `}};var L8=r=>{let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{paddings:s,constantValue:a}=n;if(s.every(i=>I.arraysEqual(i,[0,0])))return Zt({inputs:{x:o},backend:e});if(I.sizeFromShape(o.shape)===0){let i=s.map((c,p)=>c[0]+o.shape[p]+c[1]);return Wt({backend:e,attrs:{shape:i,value:a,dtype:o.dtype}})}let u=[{type:"float32",data:[a]}];s.map(i=>u.push({type:"int32",data:[i[0],i[1]]}));let l=new fA(o.shape,s);return e.runWebGPUProgram(l,[o],o.dtype,u)},CM={kernelName:Uu,backendName:"webgpu",kernelFunc:L8};var O8=ft({opType:ve.POW}),SM={kernelName:"Pow",backendName:"webgpu",kernelFunc:O8};function Q8(r){let{inputs:t,backend:e}=r,{x:n,alpha:o}=t,s=new mi(ve.PRELU,n.shape,o.shape);return e.runWebGPUProgram(s,[n,o],"float32")}var kM={kernelName:ei,backendName:"webgpu",kernelFunc:Q8};function z8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{axis:s,keepDims:a}=n;return Ln(o,s,a,"prod",e)}var vM={kernelName:Gu,backendName:"webgpu",kernelFunc:z8};var W8=r=>{let{backend:t,attrs:e}=r,{start:n,stop:o,step:s,dtype:a}=e,u=n_(n,o,s,a);return t.makeTensorInfo([u.length],a,u)},EM={kernelName:Sp,backendName:"webgpu",kernelFunc:W8};var U8=ft({opType:ve.DIV}),DM={kernelName:qs,backendName:"webgpu",kernelFunc:U8};var G8=Re({opType:ie.RECIPROCAL}),BM={kernelName:Vu,backendName:"webgpu",kernelFunc:G8};var V8=Re({opType:ie.RELU}),RM={kernelName:ti,backendName:"webgpu",kernelFunc:V8};var H8=Re({opType:ie.RELU6}),TM={kernelName:ri,backendName:"webgpu",kernelFunc:H8};var mA=class{constructor(t,e,n){this.variableNames=["x"],this.uniforms="adjustHeightWidth : vec2<f32>, halfPixelCenters : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t[0],e,n,t[3]],this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="resizeBilinear"}getUserCode(){return`
      ${Z("index")} {
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
    `}};function q8(r){let{inputs:t,backend:e,attrs:n}=r,{images:o}=t,{alignCorners:s,size:a,halfPixelCenters:u}=n,[l,i]=a,c=s&&l>1?1:0,p=s&&i>1?1:0,m=[{type:"float32",data:[c,p]},{type:"float32",data:[u?.5:0]}],d=new mA(o.shape,l,i);return e.runWebGPUProgram(d,[o],"float32",m)}var _M={kernelName:Ku,backendName:"webgpu",kernelFunc:q8};var dA=class{constructor(t,e){this.variableNames=["dy"],this.uniforms=`effectiveXSize : vec2<i32>, effectiveYSize : vec2<i32>, heightScale : f32, widthScale : f32,
       invHeightScale : f32, invWidthScale : f32, winHeight : i32, winWidth : i32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.alignCorners=e,this.shaderKey=`resizeBilinearBackprop_${e}`}getUserCode(){return`
      ${Z("index")} {
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
    `}};function K8(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n,[,u,l]=o.shape,[,i,c]=s.shape,p=[a&&i>1?u-1:u,a&&c>1?l-1:l],f=[a&&i>1?i-1:i,a&&c>1?c-1:c],m=p[0]/f[0],d=p[1]/f[1],h=1/m,g=1/d,A=Math.ceil(h)*2+2,y=Math.ceil(g)*2+2,x=new dA(o.shape,a),w=[{type:"int32",data:p},{type:"int32",data:f},{type:"float32",data:[m]},{type:"float32",data:[d]},{type:"float32",data:[h]},{type:"float32",data:[g]},{type:"int32",data:[A]},{type:"int32",data:[y]}];return e.runWebGPUProgram(x,[s],s.dtype,w)}var NM={kernelName:ju,backendName:"webgpu",kernelFunc:K8};var hA=class{constructor(t,e,n,o){this.variableNames=["x"],this.uniforms="adjustHeightWidth : vec2<f32>, roundBase : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=[t[0],e,n,t[3]],this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.halfPixelCenters=o,this.shaderKey=`resizeNearest_${o}`}getUserCode(){let t;return this.halfPixelCenters?t="max((vec2<f32>(rc) + vec2<f32>(0.5)) * effectiveInputOverOutputRatioRC, vec2<f32>(0.0))":t="vec2<f32>(rc) * effectiveInputOverOutputRatioRC",`
      ${Z("index")} {
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
    `}};function j8(r){let{inputs:t,backend:e,attrs:n}=r,{images:o}=t,{alignCorners:s,halfPixelCenters:a,size:u}=n,[l,i]=u,c=s&&l>1?1:0,p=s&&i>1?1:0,m=[{type:"float32",data:[c,p]},{type:"float32",data:[s?.5:0]}],d=new hA(o.shape,l,i,a);return e.runWebGPUProgram(d,[o],o.dtype,m)}var MM={kernelName:Hu,backendName:"webgpu",kernelFunc:j8};var gA=class{constructor(t,e){this.variableNames=["dy"],this.uniforms=`effectiveXSize : vec2<i32>, effectiveYSize : vec2<i32>, invHeightScale : f32, invWidthScale : f32,
       winHeight : i32, winWidth : i32,`,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.alignCorners=e,this.shaderKey=`resizeNearestNeigborBackprop_${e}`}getUserCode(){return`
      ${Z("index")} {
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
    `}};function Y8(r){let{inputs:t,backend:e,attrs:n}=r,{images:o,dy:s}=t,{alignCorners:a}=n,[,u,l]=o.shape,[,i,c]=s.shape,p=[a&&i>1?u-1:u,a&&c>1?l-1:l],f=[a&&i>1?i-1:i,a&&c>1?c-1:c],m=p[0]/f[0],d=p[1]/f[1],h=1/m,g=1/d,A=Math.ceil(h)*2+2,y=Math.ceil(g)*2+2,x=new gA(o.shape,a),w=[{type:"int32",data:p},{type:"int32",data:f},{type:"float32",data:[h]},{type:"float32",data:[g]},{type:"int32",data:[A]},{type:"int32",data:[y]}];return e.runWebGPUProgram(x,[s],s.dtype,w)}var FM={kernelName:qu,backendName:"webgpu",kernelFunc:Y8};var AA=class{constructor(t){this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.uniforms=" axis : vec4<i32>,",this.shaderKey="reverse"}getUserCode(){return`
      
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
    
      ${Z("index")} {
        if (index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let reverseCoords = getReverseCoords(coords);
          setOutputAtIndex(index, getX(reverseCoords[0],
              reverseCoords[1], reverseCoords[2], reverseCoords[3]));
        }
      }
    `}};function X8(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{dims:s}=n,a=o.shape.length;if(a===0)return Zt({inputs:{x:o},backend:e});let u=o.shape,l=[1,1,1,1];u.forEach((g,A)=>{let y=A+4-a;l[y]=g});let i=I.parseAxisParam(s,o.shape),c=[0,0,0,0];i.forEach(g=>{let A=g+4-a;c[A]=1});let p=[{type:"int32",data:c}],f=ge({inputs:{x:o},backend:e,attrs:{shape:l}}),m=new AA(l),d=e.runWebGPUProgram(m,[f],f.dtype,p);e.disposeData(f.dataId);let h=ge({inputs:{x:d},backend:e,attrs:{shape:u}});return e.disposeData(d.dataId),h}var PM={kernelName:Yu,backendName:"webgpu",kernelFunc:X8};var yA=class{constructor(t,e){this.outputShape=[],this.variableNames=["x"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.uniforms=`centerX : f32, centerY : f32, sinRadians : f32,
          cosRadians : f32,`,this.shaderKey="rotate",this.outputShape=t,typeof e=="number"?(this.uniforms+=" fillValue : f32,",this.fillSnippet="var outputValue = uniforms.fillValue;",this.shaderKey+="_float"):(this.uniforms+=" fillValue : vec3<f32>,",this.fillSnippet="var outputValue = uniforms.fillValue[coords[3]];",this.shaderKey+="_vec3")}getUserCode(){return`
        ${Z("index")} {
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
      `}};var $M={kernelName:ml,backendName:"webgpu",kernelFunc:({inputs:r,attrs:t,backend:e})=>{let{image:n}=r,{radians:o,fillValue:s,center:a}=t,u=e,l=new yA(n.shape,s),[i,c]=C.getImageCenter(a,n.shape[1],n.shape[2]),p=[{type:"float32",data:[i]},{type:"float32",data:[c]},{type:"float32",data:[Math.sin(o)]},{type:"float32",data:[Math.cos(o)]}];return typeof s=="number"?p.push({type:"float32",data:[Number.parseFloat(s.toFixed(2))]}):p.push({type:"float32",data:s}),u.runWebGPUProgram(l,[n],n.dtype,p)}};var J8=Re({opType:ie.ROUND}),LM={kernelName:Xu,backendName:"webgpu",kernelFunc:J8};var Z8=Re({opType:ie.RSQRT,cpuKernelImpl:o_}),OM={kernelName:ni,backendName:"webgpu",kernelFunc:Z8};var bs=class{constructor(t,e,n,o,s,a,u,l=!0){this.variableNames=["updates","indices"],this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=a,this.type=u,this.sumDupeIndices=l,this.dispatchLayout=ne(t),this.dispatch=ee(this.dispatchLayout,t,this.workgroupSize),this.sliceDimGreaterThanOne=e>1,this.shaderKey=`scatter_${n}_${o}_${this.sliceDimGreaterThanOne}_${u}_${l}_${s.length}`;let i=Rt(s.length);this.uniforms=`sliceDim : i32, strides: ${i}, updatesSize: i32,`,this.updatesRank=o,this.indicesRank=n}getUserCode(){let t="";this.indicesRank===1?t="coords[0]":this.indicesRank===2&&(t="coords[0], j");let e=`getIndices(${t})`,n=this.sliceDimGreaterThanOne?"uniforms.strides[j]":"uniforms.strides",o="",s="";this.dispatchLayout.x.length===1?(o="flattenedIndex",s=`
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
      ${Z("index")} {
        if (index < uniforms.updatesSize) {
          let coords = getUpdatesCoordsFromFlatIndex(index);
          var flattenedIndex = 0;
          for (var j = 0; j < uniforms.sliceDim; j = j + 1) {
            let indexInside = i32(round(${e}));
            flattenedIndex = flattenedIndex + indexInside * ${n};
          }
          let updateValue =
              ${sa(this.type)}(${u});
          let flatIndex = getOutputIndexFromCoords(${o});

          ${this.sumDupeIndices?Fn("&result[flatIndex]","updateValue",this.type):"atomicStore(&result[flatIndex], bitcast<i32>(updateValue));"}
        }
      }`}};function e5(r){let{inputs:t,backend:e,attrs:n}=r,{indices:o,updates:s}=t,{shape:a}=n,{sliceRank:u,numUpdates:l,sliceSize:i,strides:c,outputSize:p}=C.calculateShapes(s,o,a),f=[p/i,i];if(p===0)return e.makeTensorInfo(a,o.dtype);let m=ge({inputs:{x:o},backend:e,attrs:{shape:[l,u]}}),d=ge({inputs:{x:s},backend:e,attrs:{shape:[l,i]}}),h=d.dtype,g=Wt({backend:e,attrs:{shape:f,value:0,dtype:h}}),A=I.sizeFromShape(d.shape),y=[{type:"int32",data:[u]},{type:"int32",data:c},{type:"int32",data:[A]}],x=new bs(d.shape,u,m.shape.length,d.shape.length,c,f,h),w=e.runWebGPUProgram(x,[d,m],h,y,g),b=ge({inputs:{x:w},backend:e,attrs:{shape:a}});return e.disposeData(m.dataId),e.disposeData(d.dataId),e.disposeData(w.dataId),b}var QM={kernelName:Ju,backendName:"webgpu",kernelFunc:e5};var xA=class{constructor(t,e){this.outputShape=[],this.variableNames=["sortedSequence","values"],this.uniforms="numInputs : i32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.side=e,this.shaderKey=`search_sorted_${e}`}getUserCode(){return`
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

      ${Z("index")} {
        if (index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let value = getValuesByOutputIndex(index);
          setOutputAtIndexI32(index, findBound(coords[0], value));
        }
      }
    `}};function t5(r){let{inputs:t,backend:e,attrs:n}=r,{sortedSequence:o,values:s}=t,{side:a}=n,u=new xA([s.shape[0],s.shape[1]],a),l=[{type:"int32",data:[o.shape[1]]}];return e.runWebGPUProgram(u,[o,s],"int32",l)}var zM={kernelName:el,backendName:"webgpu",kernelFunc:t5};var IA=class{constructor(t,e,n){this.variableNames=["c","a","b"],this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=e,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.cRank=t,this.rank=n,this.shaderKey="select"}getUserCode(){let t,e;if(this.rank>4)throw Error(`Where for rank ${this.rank} is not yet supported`);if(this.rank===1)e="resRC",t="resRC";else{let o=["resRC.x","resRC.y","resRC.z","resRC.w"],s=[],a=[];for(let u=0;u<this.outputShape.length;u++)a.push(`${o[u]}`),u<this.cRank&&s.push(`${o[u]}`);t=s.join(),e=a.join()}return`
      ${Z("index")} {
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
    `}};function r5(r){let{inputs:t,backend:e}=r,{condition:n,t:o,e:s}=t,a=new IA(n.shape.length,o.shape,o.shape.length);return e.runWebGPUProgram(a,[n,o,s],ir(o.dtype,s.dtype))}var WM={kernelName:kp,backendName:"webgpu",kernelFunc:r5};var n5=Re({opType:ie.SELU}),UM={kernelName:tl,backendName:"webgpu",kernelFunc:n5};var o5=Re({opType:ie.SIGMOID}),GM={kernelName:oi,backendName:"webgpu",kernelFunc:o5};var s5=Re({opType:ie.SIGN}),VM={kernelName:nl,backendName:"webgpu",kernelFunc:s5};var i5=Re({opType:ie.SIN}),HM={kernelName:"Sin",backendName:"webgpu",kernelFunc:i5};var a5=Re({opType:ie.SINH}),qM={kernelName:rl,backendName:"webgpu",kernelFunc:a5};var u5=Re({opType:ie.SOFTPLUS}),KM={kernelName:ol,backendName:"webgpu",kernelFunc:u5};var wA=class{constructor(t,e,n,o,s,a){this.variableNames=["x"],this.outputShape=[],this.uniforms="",this.workgroupSize=[64,1,1],this.size=!0;let u=new Array(o.length);for(let l=0;l<u.length;l++)u[l]=o[s[l]];this.outputShape=u,this.newDim=s,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.xShape=t,this.paddedXShape=e,this.uniforms+=`reshapedPaddedXShape : ${Rt(o.length)}, paddedXShapeStrides : ${Rt(a)}, `,n.map((l,i)=>{this.uniforms+=` pad${i} : vec2<i32>,`}),this.shaderKey=`spaceToBatchND_${s}`}getUserCode(){let t=Rt(this.outputShape.length),e=Iw(this.newDim);return`
      ${jm(this.paddedXShape,"PaddedX")}
      ${Z("index")} {
        if(index < uniforms.size) {
          let coords = getCoordsFromIndex(index);
          let switchedIndex = getIndexFromCoords${this.outputShape.length}D(${t}(${e}), uniforms.reshapedPaddedXShape);
          let paddedCoords = getPaddedXCoordsFromIndex(switchedIndex);
          ${_w(this.xShape,!0)}
        }
      }
    `}};var l5=r=>{let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{blockShape:s,paddings:a}=n;I.assert(o.shape.length<=4,()=>"spaceToBatchND for rank > 4 with a WebGPU backend not implemented yet");let u=s.reduce((y,x)=>y*x),l=[[0,0]];l.push(...a);for(let y=1+s.length;y<o.shape.length;++y)l.push([0,0]);let i=l.map((y,x)=>y[0]+o.shape[x]+y[1]),c=C.getReshaped(i,s,u,!1),p=C.getPermuted(c.length,s.length,!1),f=C.getReshapedPermuted(i,s,u,!1),m=I.computeStrides(i),d=new wA(o.shape,i,l,c,p,m.length),h=[{type:"int32",data:c},{type:"int32",data:m}];l.map(y=>h.push({type:"int32",data:[y[0],y[1]]}));let g=e.runWebGPUProgram(d,[o],o.dtype,h),A=ge({inputs:{x:g},backend:e,attrs:{shape:f}});return e.disposeData(g.dataId),A},jM={kernelName:vp,backendName:"webgpu",kernelFunc:l5};var bA=class{constructor(t,e,n){this.variableNames=["input","indices","segmentIds"],this.outputShape=[],this.uniforms="segmentSize : i32, sparseSize : i32,",this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=t,this.type=n,this.dispatchLayout=ne([e]),this.dispatch=ee(this.dispatchLayout,[e],this.workgroupSize),this.shaderKey="sparseSegmentSum"}getUserCode(){return`
    ${Z("index")} {
      if (index < uniforms.sparseSize) {
        let indexInSegmentIds = index / uniforms.segmentSize;
        let indexInSegment = index % uniforms.segmentSize;
        let indexInInput = indices[indexInSegmentIds];
        let segmentId = segmentIds[indexInSegmentIds];

        let value = input[indexInInput * uniforms.segmentSize + indexInSegment];
        let outIndex = segmentId * uniforms.segmentSize + indexInSegment;
        ${Fn("&result[outIndex]","value",this.type)}
      }
    }
  `}},CA=class{constructor(t,e){this.variableNames=["segmentIds"],this.outputShape=[],this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=[t],this.dispatchLayout=ne(e),this.dispatch=ee(this.dispatchLayout,e,this.workgroupSize),this.shaderKey="sparseSegmentIdCountProgram"}getUserCode(){return`
    ${Z("index")} {
      if (index < uniforms.segmentIdsShape) {
        let segmentId = segmentIds[index];
        ${Fn("&result[segmentId]","1","int32")}
      }
    }
  `}},SA=class{constructor(t,e){this.variableNames=["segmentSum","sameSegmentIdCount"],this.outputShape=[],this.uniforms="segmentSize : i32",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.type=e,this.dispatchLayout=ne(t),this.dispatch=ee(this.dispatchLayout,t,this.workgroupSize),this.shaderKey="sparseSegmentMean"}getUserCode(){return`
    ${Z("index")} {
      if (index < uniforms.size) {
        let segmentId = index / uniforms.segmentSize;
        let count = sameSegmentIdCount[segmentId];
        if (count != 0) {
          ${this.type==="float32"?"setOutputAtIndex(index, segmentSum[index] / f32(count));":"setOutputAtIndexI32(index, segmentSum[index] / count);"}
        }
      }
    }
  `}};function kA(r,t,e,n=!1,o){let a=I.sizeFromShape(r.shape)/r.shape[0],u=r.dtype,l=I.sizeFromShape(t.shape),i=o.readSync(e.dataId),p=l>0?i[l-1]+1:0,f,m=r.shape.slice();m[0]=p;let d=l*a,h=Wt({backend:o,attrs:{shape:m,value:0,dtype:u}});f=new bA(m,d,u);let g=[{type:"int32",data:[a]},{type:"int32",data:[d]}],A=o.runWebGPUProgram(f,[r,t,e],u,g,h);if(n)return A;let y=Wt({backend:o,attrs:{shape:[p],value:0,dtype:"int32"}});f=new CA(p,e.shape);let x=o.runWebGPUProgram(f,[e],"int32",null,y),w=Wt({backend:o,attrs:{shape:m,value:0,dtype:u}});f=new SA(m,u),g=[{type:"int32",data:[a]}];let b=o.runWebGPUProgram(f,[A,x],u,g,w);return o.disposeData(A.dataId),o.disposeData(x.dataId),b}function c5(r){let{inputs:t,backend:e}=r,{data:n,indices:o,segmentIds:s}=t;return kA(n,o,s,!1,e)}var YM={kernelName:Ep,backendName:"webgpu",kernelFunc:c5};function p5(r){let{inputs:t,backend:e}=r,{data:n,indices:o,segmentIds:s}=t;return kA(n,o,s,!0,e)}var XM={kernelName:Dp,backendName:"webgpu",kernelFunc:p5};var vA=class{constructor(t,e){this.variableNames=["A"],this.workgroupSize=[64,1,1],this.size=!0;let n=new Array(t.length);for(let o=0;o<n.length;o++)n[o]=t[o]*e[o];this.outputShape=n,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.rank=this.outputShape.length,this.shaderKey="tile"}getUserCode(){let t=f5(this.rank,"uniforms.");return`
      ${Z("index")} {
        if (index < uniforms.size) {
          let resRC = getCoordsFromIndex(index);
          setOutputAtIndex(index, getA(${t}));
        }
      }
    `}};function f5(r,t=""){if(r>=5)throw Error(`Tile for rank ${r} is not yet supported`);if(r===1)return`(resRC % ${t}aShape)`;let e=["resRC.x","resRC.y","resRC.z","resRC.w"],n=[];for(let o=0;o<r;o++)n.push(`(${e[o]} % ${t}aShape[${o}])`);return n.join()}function sd(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{reps:s}=n;if(e.shouldExecuteOnCPU([o])||o.dtype==="string"||o.shape.length>=5){let l=e.readSync(o.dataId),i=o.dtype==="string"?l.map(f=>I.decodeString(f)):l,c=_e(o.shape,o.dtype,i),p=p_(c,s);return e.makeTensorInfo(p.shape,p.dtype,p.values)}let a=new vA(o.shape,s);return e.runWebGPUProgram(a,[o],o.dtype)}var JM={kernelName:Wo,backendName:"webgpu",kernelFunc:sd};function m5(r){let{inputs:t,backend:e,attrs:n}=r,{sparseIndices:o,sparseValues:s,defaultValue:a}=t,{outputShape:u}=n,{sliceRank:l,numUpdates:i,sliceSize:c,strides:p,outputSize:f}=C.calculateShapes(s,o,u),m=!1;if(s.dtype==="string"){let T=e.bufferSync(o),N=e.bufferSync(s),v=I.decodeString(e.readSync(a.dataId)[0]),D=s_(T,N,u,f,c,i,l,p,v,m);return e.makeTensorInfo(u,D.dtype,D.values)}let d=[f/c,c],h=ge({inputs:{x:o},backend:e,attrs:{shape:[i,l]}}),g=s.shape.length?ge({inputs:{x:s},backend:e,attrs:{shape:[i,c]}}):Zt({inputs:{x:s},backend:e}),A=g.dtype,y=e.makeTensorInfo([],A,I.makeZerosTypedArray(1,A)),x=ge({inputs:{x:a},backend:e,attrs:{shape:Array(d.length).fill(1)}}),w=sd({inputs:{x},backend:e,attrs:{reps:d}}),b=I.sizeFromShape([i,c]),k=[{type:"int32",data:[l]},{type:"int32",data:p},{type:"int32",data:[b]}];switch(i){case 0:break;case 1:{let T=new bs([i,c],l,h.shape.length,g.shape.length,p,d,A,m);e.runWebGPUProgram(T,[g,h],A,k,w)}break;default:{let T=new bs([i,c],l,h.shape.length,y.shape.length,p,d,A,m);e.runWebGPUProgram(T,[y,h],A,k,w)}{let T=new bs([i,c],l,h.shape.length,g.shape.length,p,d,A);e.runWebGPUProgram(T,[g,h],A,k,w)}}let E=ge({inputs:{x:w},backend:e,attrs:{shape:u}});return e.disposeData(h.dataId),e.disposeData(g.dataId),e.disposeData(x.dataId),e.disposeData(y.dataId),e.disposeData(w.dataId),E}var ZM={kernelName:il,backendName:"webgpu",kernelFunc:m5};function d5(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{numOrSizeSplits:s,axis:a}=n,u=I.parseAxisParam(a,o.shape)[0],l=C.prepareSplitSize(o,s,u),i=o.shape.length,c=new Array(i).fill(0),p=o.shape.slice();return l.map(f=>{let m=[...p];m[u]=f;let d=Ko({inputs:{x:o},backend:e,attrs:{begin:c,size:m}});return c[u]+=f,d})}var e3={kernelName:Hi,backendName:"webgpu",kernelFunc:d5};var h5=Re({opType:ie.SQRT}),t3={kernelName:si,backendName:"webgpu",kernelFunc:h5};var r3={kernelName:Bp,backendName:"webgpu",kernelFunc:({inputs:r,backend:t})=>{let{x:e}=r,n=t,o=new $n(e.shape,ie.SQUARE);return n.runWebGPUProgram(o,[e],e.dtype)}};var g5=ft({opType:ve.SQUARED_DIFFERENCE}),n3={kernelName:al,backendName:"webgpu",kernelFunc:g5};function A5({inputs:r,attrs:t,backend:e}){let{x:n}=r,o=new $n(n.shape,ie.STEP,"stepAlpha : f32,"),s=[{type:"float32",data:[t.alpha]}];return e.runWebGPUProgram(o,[n],n.dtype,s)}var o3={kernelName:ds,backendName:"webgpu",kernelFunc:A5};var EA=class{constructor(t){this.variableNames=["x"],this.workPerThread=1,this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize,[this.workPerThread,1,1]);let e=Rt(this.outputShape.length);this.uniforms=`begin : ${e},  strides : ${e}, `,this.shaderKey="stridedSlice"}getUserCode(){let t=this.outputShape.length,e="";if(t===1)e="coords * uniforms.strides + uniforms.begin";else{let o=0;e=this.outputShape.map((s,a)=>(o++,this.outputShape.length===1?`coords * uniforms.strides[${a}] + uniforms.begin[${a}]`:`coords[${o-1}] * uniforms.strides[${a}] + uniforms.begin[${a}]`)).join(",")}return`
       ${Z("index")} {
         if (index < uniforms.size) {
           let coords = getCoordsFromIndex(index);
           setOutputAtIndex(index, getX(${e}));
         }
       }
     `}};function y5(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{begin:s,end:a,strides:u,beginMask:l,endMask:i,ellipsisMask:c,newAxisMask:p,shrinkAxisMask:f}=n,{finalShapeSparse:m,finalShape:d,isIdentity:h,sliceDim0:g,isSimpleSlice:A,begin:y,end:x,strides:w}=Jt.sliceInfo(o.shape,s,a,u,l,i,c,p,f),b;if(h)b=ge({inputs:{x:o},backend:e,attrs:{shape:d}});else if(g||A){I.assert(o.shape.length>=1,()=>`Input must have rank at least 1, got: ${o.shape.length}`);let k=Jt.computeOutShape(y,x,w),E=Ko({inputs:{x:o},backend:e,attrs:{begin:y,size:k}});b=ge({inputs:{x:E},backend:e,attrs:{shape:d}}),e.disposeData(E.dataId)}else if(e.shouldExecuteOnCPU([o])){let E=e.readSync(o.dataId),T=_e(o.shape,o.dtype,E),N=u_(m,T,w,y);b=e.makeTensorInfo(d,o.dtype,N.values)}else{let E=new EA(m),T=[{type:"int32",data:y},{type:"int32",data:w}],N=e.runWebGPUProgram(E,[o],o.dtype,T);b=ge({inputs:{x:N},backend:e,attrs:{shape:d}}),e.disposeData(N.dataId)}return b}var s3={kernelName:ul,backendName:"webgpu",kernelFunc:y5};function x5(r){let{inputs:t,backend:e,attrs:n}=r,{separator:o,nGramWidths:s,leftPad:a,rightPad:u,padWidth:l,preserveShortSequences:i}=n,{data:c,dataSplits:p}=t,f=e.readSync(c.dataId),m=e.readSync(p.dataId),[d,h]=l_(f,m,o,s,a,u,l,i);return[e.makeTensorInfo([d.length],"string",d),e.makeTensorInfo(p.shape,"int32",h)]}var i3={kernelName:Rp,backendName:"webgpu",kernelFunc:x5};var I5=ft({opType:ve.SUB,cpuKernelImpl:c_,supportsComplex:!0}),a3={kernelName:"Sub",backendName:"webgpu",kernelFunc:I5};var w5=Re({opType:ie.TAN}),u3={kernelName:"Tan",backendName:"webgpu",kernelFunc:w5};var b5=Re({opType:ie.TANH}),l3={kernelName:ll,backendName:"webgpu",kernelFunc:b5};function C5(r){let{inputs:t,backend:e,attrs:n}=r,{tensor:o,indices:s,updates:a}=t,{}=n,{sliceRank:u,numUpdates:l,sliceSize:i,strides:c,outputSize:p}=C.calculateShapes(a,s,o.shape),f=[p/i,i];if(p===0)return e.makeTensorInfo(o.shape,s.dtype);let m=[],d=ge({inputs:{x:s},backend:e,attrs:{shape:[l,u]}});m.push(d);let h=ge({inputs:{x:a},backend:e,attrs:{shape:[l,i]}});m.push(h);let g=ge({inputs:{x:o},backend:e,attrs:{shape:f}});m.push(g);let A=sd({inputs:{x:g},backend:e,attrs:{reps:Array(f.length).fill(1)}}),y=new bs([l,i],u,d.shape.length,h.shape.length,c,f,o.dtype,!1),x=I.sizeFromShape([l,i]),w=[{type:"int32",data:[u]},{type:"int32",data:c},{type:"int32",data:[x]}],b=e.runWebGPUProgram(y,[h,d],g.dtype,w,A);m.push(b);let k=ge({inputs:{x:b},backend:e,attrs:{shape:o.shape}});return m.forEach(E=>e.disposeData(E.dataId)),k}var c3={kernelName:Zu,backendName:"webgpu",kernelFunc:C5};var DA=class{constructor(t){this.variableNames=["x","indices"],this.workgroupSize=[256,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.uniforms=`inputSize : i32, firstPass : i32, negativeInf : f32,
        dir : i32, inc : i32,`,this.shaderKey="swap"}getUserCode(){return`
        ${Z("index")} {
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
      `}},BA=class{constructor(t){this.variableNames=["x","indices"],this.workgroupSize=[256,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.uniforms="inputSize : i32, firstPass : i32, k : i32,",this.shaderKey="merge"}getUserCode(){return`
        ${Z("index")} {
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
      `}};function yf(r,t){t!==null&&r.disposeData(t.dataId)}function p3(r){let t=1;for(;t<r;)t*=2;return t}function S5(r){let{inputs:t,backend:e,attrs:n}=r,{x:o}=t,{k:s,sorted:a}=n,u=o.shape,l=u[u.length-1];if(e.shouldExecuteOnCPU([o])){let b=e.readSync(o.dataId),[k,E]=f_(b,u,o.dtype,s,a);return[e.makeTensorInfo(k.shape,k.dtype,k.values),e.makeTensorInfo(E.shape,E.dtype,E.values)]}if(s===0)return u[u.length-1]=0,[e.makeTensorInfo(u,o.dtype,[]),e.makeTensorInfo(u,"int32",[])];if(l===1)return[o,Wt({attrs:{shape:u,dtype:"int32",value:0},backend:e})];let c=I.sizeFromShape(u)/l,p=ge({inputs:{x:o},attrs:{shape:[c,l]},backend:e}),f=p3(s),m=p3(l),d=null,h=()=>d===null?[p,p]:[p,d],g=(b,k,E)=>{let T=h(),N=new DA(E),D=[{type:"int32",data:[l]},{type:"int32",data:[d===null?1:0]},{type:"float32",data:[Number.NEGATIVE_INFINITY]},{type:"int32",data:[b]},{type:"int32",data:[k]}],_=d;d=e.runWebGPUProgram(N,T,"int32",D),yf(e,_)};for(let b=1;b<f;b*=2){let k=b*2;for(let E=b;E>=1;E/=2)g(k,E,[c,m])}for(let b=m;b>f;b/=2){let k=h(),E=new BA([c,b/2]),N=[{type:"int32",data:[l]},{type:"int32",data:[d===null?1:0]},{type:"int32",data:[f]}],v=d;d=e.runWebGPUProgram(E,k,"int32",N),yf(e,v);let D=f/2,_=D*2;for(let B=D;B>=1;B/=2)g(_,B,d.shape)}let A=d;d=Ko({inputs:{x:d},backend:e,attrs:{begin:0,size:[c,s]}}),yf(e,A);let y=Rw({inputs:{x:p,indices:d},backend:e,attrs:{axis:1,batchDims:1}});yf(e,p);let x=u.slice(0,-1);x.push(s),A=d,d=ge({inputs:{x:d},attrs:{shape:x},backend:e}),yf(e,A);let w=y;return y=ge({inputs:{x:y},attrs:{shape:x},backend:e}),yf(e,w),[y,d]}var f3={kernelName:cl,backendName:"webgpu",kernelFunc:S5};var RA=class{constructor(t){this.variableNames=["Image","Transforms"],this.uniforms="interpolationModeId : i32, fillModeId : i32, fillValue : f32,",this.workgroupSize=[64,1,1],this.size=!0,this.outputShape=t,this.dispatchLayout=ne(this.outputShape),this.dispatch=ee(this.dispatchLayout,this.outputShape,this.workgroupSize),this.shaderKey="transform"}getUserCode(){return`
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

          ${Z("index")} {
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
        `}};function k5(r){let{inputs:t,backend:e,attrs:n}=r,{image:o,transforms:s}=t,{interpolation:a,fillMode:u,fillValue:l,outputShape:i}=n,[c,p,f,m]=o.shape,[d,h]=i??[p,f],g=[c,d,h,m],A=new RA(g),y=a==="nearest"?1:2,x;switch(u){case"constant":x=1;break;case"reflect":x=2;break;case"wrap":x=3;break;case"nearest":x=4;break;default:x=1;break}let w=[{type:"int32",data:[y]},{type:"int32",data:[x]},{type:"float32",data:[l]}];return e.runWebGPUProgram(A,[o,s],"float32",w)}var m3={kernelName:pl,backendName:"webgpu",kernelFunc:k5};function v5(r){let{inputs:t,backend:e,attrs:n}=r,{value:o}=t,{axis:s}=n;s<0&&(s+=o.shape.length);let a=o,u=a.shape.length,l=o.shape[s],i=new Array(u-1),c=0;for(let h=0;h<u;h++)h!==s&&(i[c++]=a.shape[h]);let p=[],f=new Array(u).fill(0),m=a.shape.slice();m[s]=1;let d=new Array(l);for(let h=0;h<d.length;h++){f[s]=h;let g=Ko({inputs:{x:a},backend:e,attrs:{begin:f,size:m}}),A=ge({inputs:{x:g},backend:e,attrs:{shape:i}});d[h]=A,p.push(g)}return p.forEach(h=>e.disposeData(h.dataId)),d}var d3={kernelName:qi,backendName:"webgpu",kernelFunc:v5};var TA=class{constructor(t,e,n){if(this.outputShape=[],this.variableNames=["x","segmentIds"],this.uniforms="numSegments : i32, xSize: i32,",this.workgroupSize=[64,1,1],this.atomic=!0,this.outputShape=e,this.dispatchLayout=ne(t),this.dispatch=ee(this.dispatchLayout,t,this.workgroupSize),n!=="float32"&&n!=="int32")throw new Error(`UnsortedSegmentSum only supports float32 and int32
              types, does not support ${n} type.`);this.type=n,this.shaderKey="unsortedSegmentSum"}getUserCode(){return`
    ${Z("index")} {
      if (index < uniforms.xSize) {
        let coords = getXCoordsFromIndex(index);
        let b = coords[0];
        let inCol = coords[1];

        let segmentId = i32(getSegmentIds(inCol));
        if (segmentId >= 0) {
          let flatIndex = b * uniforms.numSegments + segmentId % uniforms.numSegments;
          let value = getX(b, inCol);

          ${Fn("&result[flatIndex]","value",this.type)}
        }
      }
    }
  `}};function E5(r){let{inputs:t,backend:e,attrs:n}=r,{x:o,segmentIds:s}=t,{numSegments:a}=n,u=o.shape.length,l=[],i=0,c=C.getAxesPermutation([i],u),p=o;c!=null&&(p=on({inputs:{x:o},backend:e,attrs:{perm:c}}),l.push(p),i=C.getInnerMostAxes(1,u)[0]);let f=C.segment_util.computeOutShape(p.shape,i,a),m=I.sizeFromShape([p.shape[i]]),d=ge({inputs:{x:p},backend:e,attrs:{shape:[-1,m]}});l.push(d);let h=o.dtype,g=[d.shape[0],a],A=Wt({backend:e,attrs:{shape:g,value:0,dtype:h}}),y=new TA(d.shape,g,h),x=[{type:"int32",data:[a]},{type:"int32",data:[I.sizeFromShape(d.shape)]}],w=e.runWebGPUProgram(y,[d,s],h,x,A),b=ge({inputs:{x:w},backend:e,attrs:{shape:f}});l.push(w);let k=b;if(c!=null){l.push(b);let E=C.getUndoAxesPermutation(c);k=on({inputs:{x:k},backend:e,attrs:{perm:E}})}return l.forEach(E=>e.disposeData(E.dataId)),k}var h3={kernelName:th,backendName:"webgpu",kernelFunc:E5};var D5=[TT,d_,h_,g_,A_,y_,I_,w_,b_,C_,S_,k_,v_,E_,D_,T_,__,N_,M_,F_,$_,L_,O_,U_,G_,V_,NT,q_,j_,Y_,X_,J_,Z_,eN,tN,rN,nN,oN,aN,uN,lN,cN,fN,mN,pN,dN,hN,gN,AN,yN,wN,bN,CN,SN,kN,vN,EN,DN,BN,BT,RN,NN,TN,_N,MN,FN,PN,$N,LN,ON,QN,_T,zN,K_,WN,UN,GN,VN,HN,qN,KN,YN,jN,XN,JN,ZN,tM,rM,B_,nM,oM,aM,sM,iM,uM,R_,lM,cM,pM,fM,dM,xN,hM,gM,AM,Q_,yM,wM,bM,CM,SM,kM,vM,EM,z_,DM,BM,RM,TM,RT,_M,NM,MM,FM,PM,$M,LM,OM,QM,zM,WM,UM,GM,VM,HM,qM,P_,o3,s3,i3,mM,KM,jM,YM,XM,ZM,e3,t3,r3,n3,a3,IN,u3,l3,c3,JM,f3,m3,x_,d3,h3,xM];for(let r of D5)je(r);function qr({shape:r}){return I.sizeFromShape(r)}function xf(r,t,e,n){return po(t,wm()).kernelFunc({inputs:e,attrs:n,backend:r})}var ua="NashLeaky",nc="NashLeakyGrad",la="NashDropout",oc="NashDropoutGrad",ca="NashConv",pa="NashConvTranspose",hi="NashConvLeaky",gi="NashConvTransposeLeaky",fa="NashBatchNorm",sc="NashBatchNormGrad",ma="NashMeanSoftplus",ic="NashMeanSoftplusGrad",If="NashAdam",Zn="ChannelSum",da="Threefry",Ai="NashTranslate";function On(r,t=1){return{count:r,per:Math.max(1,Math.floor(32768/t))}}function _A(r,t){return{count:r,per:8*Math.max(1,Math.floor(32768/t/8))}}function wf(r,t,e,{rows:n,channels:o,sums:s=1}){let a=s*o,u=_A(n,o),l=Math.ceil(u.count/u.per),i=new Float64Array;return r.withScratch(8*a*l,c=>{r.run(t,[c,...e,o],u),r.kernels.addChunks(c,l,a),i=r.doubles(c,a).slice()}),i}var Cs=class extends RangeError{constructor(e){super(`Memory does not suffice for ${e}`);this.what=e}what;name="OutOfMemoryError"},NA=class extends Error{constructor(e){super(`Cannot go on computing as the GPU was lost (${e}): start again from what was saved, on wasm if it happens again`);this.reason=e}reason;name="DeviceLostError"},MA=class extends Error{constructor(e){super(`Cannot trust the GPU's results as it refused an operation (${e}): update its driver, or use wasm`);this.reason=e}reason;name="DeviceError"};var g3=["AGFzbQEAAAAB0wIWYAN/f38Bf2AHf39/f39/fwBgCn9/f39/f39/f38AYAR/f39/AX9gBn9/f39/fwBgE39/f39/f39/f39/","f39/f39/f38AYAh/f39/f39/fwBgAAF/YAh/f39/f39/fwF/YBl/f39/f39/f39/f39/f39/f39/f39/f39/AGAMf39/f39/","f39/f39/AGAFf39/f38Bf2AZf39/f39/f39/f39/f39/f39/f31/f39/fwBgC39/f399fX9/f39/AGAVf39/f39/f39/f39/","f39/f39/f39/AGAJf39/f39/f39/AGAGf39/fX9/AGAPf39/f39/f319fX19fX9/AGARf39/f39/f39/f39/f39/f38AYBt/","f39/f39/f39/f39/f39/f39/f39/f39/f38AYBp/f39/f39/f39/f39/f39/f39/f39/f39/fwBgA39/fwACEgEDZW52Bm1l","bW9yeQIBAYCABAMlJAcICQIECgALBQMDAAUMAg0BAwAADg8QEQEBEhMAFAYCBAEGFQf9Ax8JYWRkQ2h1bmtzACMPY2hhbm5l","bFByb2R1Y3RzACIOY2hhbm5lbFNxdWFyZXMAIQtjaGFubmVsU3VtcwAgD2NvbWJpbmVDaGFubmVscwAfDXNjYWxlQ2hhbm5l","bHMAHghjb252b2x2ZQAdD2NvbnZvbHZlU2NyYXRjaAAcD2NvbnZvbHZlV2luZG93cwAbCnBhY2tGaWx0ZXIAGgRhZGFtABcF","bGVha3kAFghhZGRUaWxlcwAVDmZpbHRlckdyYWRpZW50ABQUZmlsdGVyR3JhZGllbnRCbG9ja3MAExVmaWx0ZXJHcmFkaWVu","dFNjcmF0Y2gAAQxmaWx0ZXJTdHJpcHMAEg9maWx0ZXJUaWxlQnl0ZXMAEQdkcm9wb3V0AA8IdGhyZWVmcnkADgh3aW5vZ3Jh","ZAANDndpbm9ncmFkRmlsdGVyAAwTd2lub2dyYWRGaWx0ZXJCeXRlcwALFXdpbm9ncmFkRmlsdGVyU2NyYXRjaAAAD3dpbm9n","cmFkU2NyYXRjaAAKDXdpbm9ncmFkVGlsZXMACRB3aW5vZ3JhZEdyYWRpZW50AAgXd2lub2dyYWRHcmFkaWVudFNjcmF0Y2gA","BxB3aW5vZ3JhZFN1bUJ5dGVzAAYMd2lub2dyYWRUYXBzAAUTd2lub2dyYWRUYXBzU2NyYXRjaAAACsK6ASQFAEHABQueAQED","f0EBQYACIANtIgogCkEATCIJGyEIQQEgCiAJGyEJIABBEEwEfyAABSAAIAdsIAAgAEEQTBtBBWpBBm1BBmwLIANBAWsgBWwg","B2pBAUGAAiACIANsbSIAIABBAEwbIgAgBiAEIAIgCCACIAhIG0EBa2xqbGxsQQlqQXxxIAAgAiAJIAIgCUgbbCADbCABQQNq","QXxxbGpBEGpBAnQLpAYBFn8gFSIaIAMgC2wgAyAWGyIkQQJ0IhlBD2pBcHFqIiVBwAFqIiYgDUEIakECdGohISAVQQAgGfwL","AEHAAEEEQYCACkEBIAZBBmwgB2wgA2xBAnQiFSAVQQFMG20iFSAVQQRIGyIVIBVBwABKGyEnIAogCiALbCIVIBYbIiJBAWpB","GGwhIyADIBVsISggFyAFbyEfIBcgBW0gBG8hGSAXIAQgBWxtISADQCAXIBhIBEBBACEeA0AgFyAYSCAeICdIcQRAICEgHiAj","bGohLUEAIR0DQCAdQQZIBEAgLSAdQQJ0aiEVAkAgFyAYTgRAIBUgJjYCAEEAIRsDQCAbICJIBEAgFUEYaiIVIBo2AgAgG0EB","aiEbDAELCwwBCyAVIA4gDyAgbCARIBlsaiATaiAQbCASIB9saiAUaiANbEECdGo2AgAgBiAZbCAIaiErIAcgH2wgCWohLCAW","BEAgACABICBsICtqIAJsICxqIANsQQJ0aiEbQQAhHANAIAogHEoEQCAVQRhqIhUgGzYCACAbIAIgA2xBAnRqIRsgHEEBaiEc","DAELCwVBACEbA0AgCiAbSgRAIBsgK2oiHCABSSEuIAAgASAgbCAcaiACbCADbEECdGohKUEAIRwDQCALIBxKBEAgFUEYaiIV","IBwgLGoiKiACSSAucQR/ICkgAyAqbEECdGoFIBoLNgIAIBxBAWohHAwBCwsgG0EBaiEbDAELCwsgF0EBaiEXIB9BAWoiHyAF","RgRAQQAhHyAZQQFqIhUgBEYEfyAgQQFqISBBAAUgFQshGQsLIB1BAWohHQwBCwsgHkEBaiEeDAELCyAMIRVBACEdA0AgDSAd","SgRAQQhBBCANIB1rIhtBBEobIhwgGyAbIBxKGyEpIB1BAnQhKiAcQQhGBEBBACEbA0AgGyAeSARAICEgGyAjbGogIiAkIBUg","KiApICUQGCAbQQFqIRsMAQsLBUEAIRsDQCAbIB5IBEAgISAbICNsaiAiICQgFSAqICkgJRAZIBtBAWohGwwBCwsLIBUgKEEB","aiAcbEECdGohFSAdQQhqIR0MAQsLDAELCwvgAQEGfyAFQQJ0IQ0gByAEIAlrIgUgBSAHShsiBUEAIAlrIgtBACALQQBKGyIL","IAcgByALShsiDiAFIA5KGyEPA0AgAiAKSgRAQQAhBQNAIAUgBkgEQCAFIAhqIgtBAEggAyALTHIEQCAAQQAgByANbPwLAAUg","AEEAIA0gDmwiDPwLACAAIAxqIAEgAyAKbCALaiAEbCAOaiAJaiANbGogDyAOayANbPwKAAAgACANIA9sakEAIAcgD2sgDWz8","CwALIAAgByANbGohACAFQQFqIQUMAQsLIApBAWohCgwBCwsLuQUCCX8PeyAEQQJ0IQkDQCAFQQBKBEAgAiIHIAlqIgogCWoi","CyAJaiIMIAlqIg0gCWohDiADIQb9DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAA","AAAAAAAAIRL9DAAAAAAAAAAAAAAAAAAAAAAhE/0MAAAAAAAAAAAAAAAAAAAAACEU/QwAAAAAAAAAAAAAAAAAAAAAIRX9DAAA","AAAAAAAAAAAAAAAAAAAhFv0MAAAAAAAAAAAAAAAAAAAAACEX/QwAAAAAAAAAAAAAAAAAAAAAIRj9DAAAAAAAAAAAAAAAAAAA","AAAhGf0MAAAAAAAAAAAAAAAAAAAAACEa/QwAAAAAAAAAAAAAAAAAAAAAIRsgBCEIA0AgCEEASgRAIAf9CQIAIhwgBv0ABAAi","DyAQ/YUCIRAgHCAG/QAEECIcIBb9hQIhFiAK/QkCACIdIA8gEf2FAiERIB0gHCAX/YUCIRcgC/0JAgAiHSAPIBL9hQIhEiAd","IBwgGP2FAiEYIAz9CQIAIh0gDyAT/YUCIRMgHSAcIBn9hQIhGSAN/QkCACIdIA8gFP2FAiEUIB0gHCAa/YUCIRogDv0JAgAi","HSAPIBX9hQIhFSAdIBwgG/2FAiEbIAdBBGohByAKQQRqIQogC0EEaiELIAxBBGohDCANQQRqIQ0gDkEEaiEOIAZBIGohBiAI","QQFrIQgMAQsLIAAgEP0LBAAgACAW/QsEECAAIAFqIgAgEf0LBAAgACAX/QsEECAAIAFqIgAgEv0LBAAgACAY/QsEECAAIAFq","IgAgE/0LBAAgACAZ/QsEECAAIAFqIgAgFP0LBAAgACAa/QsEECAAIAFqIgAgFf0LBAAgACAb/QsEECAAIAFqIQAgAiAJQQZs","aiECIAVBBmshBQwBCwsLkAkCC38HeyAHIAtBwAVsaiEHIARBAnQiFCACIAJsIANsbCITQQZBBCABQQNGGyIVIBVsbCESA0Ag","CCAJSARAIAggA20iBCACbSERIAQgAm8hECAIIANvIQ9BACEWA0AgFCAWSwRAIAUgCCAUbGogFmohCiAHIQQgFSAVbCENA0Ag","DUEASgRAIAr9AAQAIRcgCiELQQEhDANAIAYgDEoEQCAXIAsgEmoiC/0ABAD95AEhFyAMQQFqIQwMAQsLIAQgF/0LBAAgBEEQ","aiEEIAogE2ohCiANQQFrIQ0MAQsLIAchBCABQQNGBH9BAyEMQQYFQQIhDEEECyIOIQoDQCAKQQBKBEAgDkEGRgRAIAT9AATg","AyEdIAT9DIhFSj+IRUo/iEVKP4hFSj8gBP0ABAD9DAXZBr8F2Qa/BdkGvwXZBr8gBP0ABGAiHCAE/QAEwAEiG/3kASIa/QwF","2QY+BdkGPgXZBj4F2QY+IAT9AASgAiIZIAT9AASAAyIY/eQBIhf95gH9hQL9hQL9CwQAIARB4ABqIgv9DIhFyr6IRcq+iEXK","vohFyr4gHCAb/eUB/QyIRUo+iEVKPohFSj6IRUo+IBkgGP3lAf3mAf2FAv0LBAAgC/0MJrSXvia0l74mtJe+JrSXviAa/Qwm","tJc+JrSXPia0lz4mtJc+IBcgHf2FAv2FAv0LBGAFIAT9AATAASEZIAT9DAAAAD8AAAA/AAAAPwAAAD8gBP0ABEAiGCAE/QAE","gAEiF/3kASAE/QAEAP2FAv0LBAAgBEFAa/0MAAAAPwAAAD8AAAA/AAAAPyAYIBf95QEgGf2FAv0LBAALIARBEGohBCAKQQFr","IQoMAQsLIAciBCEKIAwhDQNAIA1BAEoEQCAOQQZGBEAgBP0ABFAhHSAK/QyIRUo/iEVKP4hFSj+IRUo/IAT9AAQA/QwF2Qa/","BdkGvwXZBr8F2Qa/IAT9AAQQIhwgBP0ABCAiG/3kASIa/QwF2QY+BdkGPgXZBj4F2QY+IAT9AAQwIhkgBP0ABEAiGP3kASIX","/eYB/YUC/YUC/QsEACAKQRBqIgv9DIhFyr6IRcq+iEXKvohFyr4gHCAb/eUB/QyIRUo+iEVKPohFSj6IRUo+IBkgGP3lAf3m","Af2FAv0LBAAgC/0MJrSXvia0l74mtJe+JrSXviAa/QwmtJc+JrSXPia0lz4mtJc+IBcgHf2FAv2FAv0LBBAFIAT9AAQwIRkg","Cv0MAAAAPwAAAD8AAAA/AAAAPyAE/QAEECIYIAT9AAQgIhf95AEgBP0ABAD9hQL9CwQAIAr9DAAAAD8AAAA/AAAAPwAAAD8g","GCAX/eUBIBn9hQL9CwQQCyAEIA5BBHRqIQQgCiAMQQR0aiEKIA1BAWshDQwBCwsgByEEQQAhCgNAIAEgCkoEQEEAIQsDQCAB","IAtKBEAgACACIApsIBFqIAFsIAJsIAIgC2xqIBBqIANsIA9qIBRsaiAWaiAE/QAEAP0LBAAgBEEQaiEEIAtBAWohCwwBCwsg","CkEBaiEKDAELCyAWQRBqIRYMAQsLIAhBAWohCAwBCwsLGgBBBkEEIABBA0YbIgAgAGwgAWwgAmxBAnQLPwAgAiADIAIgA0ob","QQJ0QdAGaiABIAFsIAJsIARsQQJ0IAMgBGxBAnRqQYABakEGQQQgAEEDRhsiACAAbGxqC7glAh1/EXsgDiASIAQgCyAEIAtK","G0ECdEHQBmpBBkEEIABBA0YiABsiDiAObCIOIAsgDWxBAnQiFCAFIAVsIARsIiAgDWxBAnRqQYABamxqbGohEyAMIBEgDiAg","bCALbEECdGxqISIgAAR/IAEhGyACIRIgAyERIAYhHCAHIR0gCCEeIBAhGSAFIRcgIEECdCEpIBNBwAVqIgBBkAFqIhAgBEEC","dCIEIAtBAnQiDCAEIAxLG2oiCCAgIA0iGGxBAnRBQGsiI0EkbGohByAUQUBrISRBBCEVIAlBA2pBBG0hJkEGBSABIRsgAiES","IAMhESAGIRwgByEdIAghHiAQIRkgBSAFIhdsIARsIiBBAnQhKSATQcAFaiIAQZABaiIQIARBAnQiBCALQQJ0IgwgBCAMSxtq","IgggICANIhhsQQJ0QUBrIiNBBHRqIQcgCyANbEECdEFAayEkQQMhFSAJQQJqQQNtISZBBAshFCAKIBVqQQFrIBVtIScgE/0M","AABAPwAAQD8AAEA/AABAP/0LBMAEIBP9DAAAwD8AAMA/AADAPwAAwD/9CwTQBCAT/QwAABA/AAAQPwAAED8AABA//QsE4AQg","E/0MAAAQQAAAEEAAABBAAAAQQP0LBPAEIBP9DAAA2D4AANg+AADYPgAA2D79CwSABSAT/QwAAFhAAABYQAAAWEAAAFhA/QsE","kAUgE/0MAAA0QAAANEAAADRAAAA0QP0LBKAFIBP9DAAAoj8AAKI/AACiPwAAoj/9CwSwBSAQQQAgBCAMIAQgDEsb/AsAICJB","ACAUIBRsICBsIAxs/AsAIA8hIQNAIBkgIUoEQCAYIBkgIWsiASABIBhKGyEaICEgJ28hFiAhICdtICZvIQUgISAmICdsbSEo","IAghAyAHIQtBACEqA0AgGiAqSgRAIBsgEiAobCARbCAEbGohLCAVIBdsIgEgBWwgHGohLSABIBZsIB1qIStBACEfA0AgFyAf","SgRAQQAhJQNAIBcgJUoEQCAAIQ8gBCAXbCIOIBFsIS4CQCAfIC1qIg0gFEEBayAXbCIBaiASSCAlICtqIi8gDXJBAE5xIAEg","L2ogEUhxBEAgLCANIBFsIC9qIARsaiENIBQhBgNAIAZBAEoEQCANIQIgFCEBA0AgAUEASgRAIA8gAjYCACAPQQRqIQ8gAiAO","aiECIAFBAWshAQwBCwsgDSAuaiENIAZBAWshBgwBCwsMAQtBACEBA0AgASAUSARAIA0gASAXbGohDkEAIQIDQCACIBRIBEAg","DyAvIAIgF2xqIi4gEUkgDiASSSIGIAYbBH8gLCAOIBFsIC5qIARsagUgEAs2AgAgD0EEaiEPIAJBAWohAgwBCwsgAUEBaiEB","DAELCwsCQCAUQQRGBEAgI0ECdCEBQQAhDQNAIAQgDUsEQCAAKAIwIA1q/QAEACAAKAIQIA1q/QAEACIy/eUBITMgACgCBCAN","av0ABAAgACgCJCANav0ABAAiNP3lASE1IAAoAhQgDWr9AAQAIjYgNP3kASE3IAAoAjQgDWr9AAQAIDb95QEhOCAAKAIIIA1q","/QAEACAAKAIoIA1q/QAEACI5/eUBITogACgCGCANav0ABAAiOyA5/eQBITwgACgCOCANav0ABAAgO/3lASE9IAAoAgwgDWr9","AAQAIT4gACgCHCANav0ABAAhPyAAKAIsIA1q/QAEACEwIAAoAjwgDWr9AAQAIUAgAyANaiICIAAoAgAgDWr9AAQAIAAoAiAg","DWr9AAQAIjH95QEgOv3lAf0LBAAgAiAjaiIGIDUgOv3kAf0LBAAgBiAjaiIGIDogNf3lAf0LBAAgBiAjaiA+IDD95QEgNf3l","Af0LBAAgASACaiICIDIgMf3kASA8/eUB/QsEACACICNqIgYgNyA8/eQB/QsEACAGICNqIgYgPCA3/eUB/QsEACAGICNqID8g","MP3kASA3/eUB/QsEACABIAJqIgIgMSAy/eUBIDkgO/3lASIx/eUB/QsEACACICNqIgYgNCA2/eUBIjIgMf3kAf0LBAAgBiAj","aiIGIDEgMv3lAf0LBAAgBiAjaiAwID/95QEgMv3lAf0LBAAgASACaiICIDMgPf3lAf0LBAAgAiAjaiICIDggPf3kAf0LBAAg","AiAjaiICID0gOP3lAf0LBAAgAiAjaiBAID/95QEgOP3lAf0LBAAgDUEQaiENDAELCwwBC0EAIQ4DQCAEIA5LBEAgACEPIBMh","AUEGIQIDQCACQQBKBEAgDygCGCAOav0ABAAhMCAPKAJIIA5q/QAEACExIA8oAnggDmr9AAQAITIgASAT/QAEsAUiMyAPKAIA","IA5q/QAEACAT/QAEoAUiNCAPKAIwIA5q/QAEACI1IA8oAmAgDmr9AAQAIjb9hgL9hQL9CwQAIAEgMyAwIDQgMSAy/YYC/YUC","/QsE4AMgE/0ABPAEIjIgNSA2/YYCITMgASAT/QAEwAQiNCAyIDAgMf2GAiIyIDP9hQL9CwRgIAEgNCAyIDP9hgL9CwTAASAT","/QAE4AQiMiA1IDb9hgIhMyABIBP9AATQBCI0IDIgMCAx/YYCIjAgM/2FAv0LBKACIAEgNCAwIDP9hgL9CwSAAyAPQQRqIQ8g","AUEQaiEBIAJBAWshAgwBCwsgAyAOaiENIBMhAUEGIQIDQCACQQBKBEAgAf0ABBAhMCAB/QAEMCExIAH9AARQITIgDSAT/QAE","sAUiMyAB/QAEACAT/QAEoAUiNCAB/QAEICI1IAH9AARAIjb9hgL9hQL9CwQAIA0gI0EFbGogMyAwIDQgMSAy/YYC/YUC/QsE","ACAT/QAE8AQiMiA1IDb9hgIhMyANICNqIgYgE/0ABMAEIjQgMiAwIDH9hgIiMiAz/YUC/QsEACAGICNqIgYgNCAyIDP9hgL9","CwQAIBP9AATgBCIyIDUgNv2GAiEzIAYgI2oiBiAT/QAE0AQiNCAyIDAgMf2GAiIwIDP9hQL9CwQAIAYgI2ogNCAwIDP9hgL9","CwQAIA0gI0EGbGohDSABQeAAaiEBIAJBAWshAgwBCwsgDkEQaiEODAELCwsgAyAEaiEDICVBAWohJQwBCwsgH0EBaiEfDAEL","CyAAIQ4gHiAJIChsIApsIAxsaiEGIAogDGwhAQJAIAUgFWwiDSAVQQFrIgJqIAlIIBUgFmwiDyANckEATnEgAiAPaiAKSHEE","QCAGIAogDWwgD2ogDGxqIQ8gFSENA0AgDUEASgRAIA8hBiAVIQIDQCACQQBKBEAgDiAGNgIAIA5BBGohDiAGIAxqIQYgAkEB","ayECDAELCyABIA9qIQ8gDUEBayENDAELCwwBC0EAIQEDQCABIBVIBEAgASANaiEfQQAhAgNAIAIgFUgEQCAOIAIgD2oiJSAK","SSAJIB9LIisgKxsEfyAGIAogH2wgJWogDGxqBSAQCzYCACAOQQRqIQ4gAkEBaiECDAELCyABQQFqIQEMAQsLC0EEQQMgFEEG","RhshBkEAIQ8DQCAMIA9LBEAgACECIBMhASAGIQ0DQCANQQBKBEAgFEEGRgRAIAIoAhAgD2r9AAQAITAgAigCICAPav0ABAAh","MSACKAIwIA9q/QAEACEyIAEgAigCACAPav0ABAAiM/0LBAAgASAy/QsEwAIgE/0ABNAEITQgE/0ABOAEIjUgMSAz/YUCITYg","AUFAayIOIBP9AATABCI3IDUgMiAw/YUCIjUgNv2FAv0LBAAgDkFAayIOIDcgNSA2/YYC/QsEACAT/QAE8AQiNSAxIDP9hQIh","MSAOQUBrIg4gNCA1IDIgMP2FAiIwIDH9hQL9CwQAIA5BQGsgNCAwIDH9hgL9CwQABSACKAIMIA9q/QAEACEwIAIoAgAgD2r9","AAQAIjEgAigCGCAPav0ABAAiMv3kASEzIAEgMf0LBAAgASAzIDD95AH9CwQwIAEgMyAw/eUB/QsEYCABIDL9CwSQAQsgAkEE","aiECIAFBEGohASANQQFrIQ0MAQsLIAsgD2ohDSATIQEgFCEOA0AgDkEASgRAIBRBBkYEQCAB/QAEECEwIAH9AAQgITEgAf0A","BDAhMiANIAH9AAQAIjP9CwQAIA0gJEEFbGogMv0LBAAgE/0ABNAEITQgE/0ABOAEIjUgMSAz/YUCITYgDSAkaiICIBP9AATA","BCI3IDUgMiAw/YUCIjUgNv2FAv0LBAAgAiAkaiICIDcgNSA2/YYC/QsEACAT/QAE8AQiNSAxIDP9hQIhMSACICRqIgIgNCA1","IDIgMP2FAiIwIDH9hQL9CwQAIAIgJGogNCAwIDH9hgL9CwQABSAB/QAEECEwIAH9AAQAIjEgAf0ABCAiMv3kASEzIA0gMf0L","BAAgDSAkaiICIDMgMP3kAf0LBAAgAiAkaiICIDMgMP3lAf0LBAAgAiAkaiAy/QsEAAsgDSAUICRsaiENIAEgBkEEdGohASAO","QQFrIQ4MAQsLIA9BEGohDwwBCwsgCyAMaiELICcgFkEBaiIWRgRAQQAhFiAFQQFqIgEgJkYEfyAoQQFqIShBAAUgAQshBQsg","KkEBaiEqDAELCyAIIQEgByEDICIhAiAUIBRsIQ0DQCANQQBKBEBBACEOA0AgDCAOSwRAICAhCyABIQYgAiAOaiEPA0AgC0EI","RyALQQZOcQRAIA8hHyAGIQ8gAyAOaiEFIBohFv0MAAAAAAAAAAAAAAAAAAAAACEx/QwAAAAAAAAAAAAAAAAAAAAAITT9DAAA","AAAAAAAAAAAAAAAAAAAhNf0MAAAAAAAAAAAAAAAAAAAAACEz/QwAAAAAAAAAAAAAAAAAAAAAITb9DAAAAAAAAAAAAAAAAAAA","AAAhN/0MAAAAAAAAAAAAAAAAAAAAACE4/QwAAAAAAAAAAAAAAAAAAAAAITD9DAAAAAAAAAAAAAAAAAAAAAAhMv0MAAAAAAAA","AAAAAAAAAAAAACE5/QwAAAAAAAAAAAAAAAAAAAAAITr9DAAAAAAAAAAAAAAAAAAAAAAhOwNAIBZBAEoEQCAP/QkCACI8IAX9","AAQAIj0gMf2FAiExIDwgBf0ABBAiPCA4/YUCITggD/0JAgQiPiA9IDT9hQIhNCA+IDwgMP2FAiEwIA/9CQIIIj4gPSA1/YUC","ITUgPiA8IDL9hQIhMiAP/QkCDCI+ID0gM/2FAiEzID4gPCA5/YUCITkgD/0JAhAiPiA9IDb9hQIhNiA+IDwgOv2FAiE6IA/9","CQIUIj4gPSA3/YUCITcgPiA8IDv9hQIhOyAPIClqIQ8gBSAMaiEFIBZBAWshFgwBCwsgHyAf/QAEACAx/eQB/QsEACAfIB/9","AAQQIDj95AH9CwQQIAwgH2oiBSAF/QAEACA0/eQB/QsEACAFIAX9AAQQIDD95AH9CwQQIAUgDGoiBSAF/QAEACA1/eQB/QsE","ACAFIAX9AAQQIDL95AH9CwQQIAUgDGoiBSAF/QAEACAz/eQB/QsEACAFIAX9AAQQIDn95AH9CwQQIAUgDGoiBSAF/QAEACA2","/eQB/QsEACAFIAX9AAQQIDr95AH9CwQQIAUgDGoiBSAF/QAEACA3/eQB/QsEACAFIAX9AAQQIDv95AH9CwQQIAZBGGohBiAf","IAxBBmxqIQ8gC0EGayELDAELCwNAIAtBAEoEQCAGIR8gAyAOaiEFIBohFv0MAAAAAAAAAAAAAAAAAAAAACEw/QwAAAAAAAAA","AAAAAAAAAAAAITL9DAAAAAAAAAAAAAAAAAAAAAAhMf0MAAAAAAAAAAAAAAAAAAAAACE0/QwAAAAAAAAAAAAAAAAAAAAAITX9","DAAAAAAAAAAAAAAAAAAAAAAhM/0MAAAAAAAAAAAAAAAAAAAAACE2/QwAAAAAAAAAAAAAAAAAAAAAITcDQCAWQQBKBEAgH/0J","AgAiOCAF/QAEACI5IDD9hQIhMCA4IAX9AAQQIjggNf2FAiE1IB/9CQIEIjogOSAy/YUCITIgOiA4IDP9hQIhMyAf/QkCCCI6","IDkgMf2FAiExIDogOCA2/YUCITYgH/0JAgwiOiA5IDT9hQIhNCA6IDggN/2FAiE3IB8gKWohHyAFIAxqIQUgFkEBayEWDAEL","CyAPIA/9AAQAIDD95AH9CwQAIA8gD/0ABBAgNf3kAf0LBBAgDCAPaiIFIAX9AAQAIDL95AH9CwQAIAUgBf0ABBAgM/3kAf0L","BBAgBSAMaiIFIAX9AAQAIDH95AH9CwQAIAUgBf0ABBAgNv3kAf0LBBAgBSAMaiIFIAX9AAQAIDT95AH9CwQAIAUgBf0ABBAg","N/3kAf0LBBAgBkEQaiEGIA8gDEECdGohDyALQQRrIQsMAQsLIA5BIGohDgwBCwsgASAjaiEBIAMgJGohAyACIAwgIGxqIQIg","DUEBayENDAELCyAYICFqISEMAQsLCyYAIAFBBEEDIABBA0YbIgAgAmpBAWsgAG1sIAAgA2pBAWsgAG1sCzYAIAIgA2pBAnRB","0AZqIAEgAWwgAmxB4ABsIANB4ABsakGAAWpBBkEEIABBA0YbIgAgAGxsagsdACABIAJsQQJ0QUBrQQZBBCAAQQNGGyIAIABs","bAvtCQIMfwV7IA4gEkHABWxqIRUgAyADbCAEbCIaIAVsQQJ0QUBrIRYgDUECdCEYIA8hFANAIBAgFEoEQCAUIARtIg4gA20h","GyAOIANvIRwgASAUIARvIAxsQQJ0aiEdQQAhFwNAIAUgF0oEQCAVIQ9BACERA0AgAiARSgRAQQAhEgNAIAIgEkoEQCAdIAYg","ByADIBFsIBtqbGogCmwgCGogCSADIBJsIBxqbGogC2wgDSAXbGpBAnRqIQ4gDUEBRgRAIA8gDv0ABAD9CwQABSAPIA4qAgA4","AgAgDyAOIBhqKgIAOAIEIA8gDiAYQQF0aioCADgCCCAPIA4gGEEDbGoqAgA4AgwLIA9BEGohDyASQQFqIRIMAQsLIBFBAWoh","EQwBCwsgACAXQQN1IBpsIBRqQQV0aiAXQQRxQQJ0aiERIAJBA0YEf0EGIRJBAyEZIBVBkAFqIg4FQQQhEkECIRkgFUFAayIO","CyEPQQAhEwNAIBMgGUgEQCAVIBNBBHRqIR4gEkEGRgRAIB79AAQwIR8gHv0ABGAhICAP/QyIRUo/iEVKP4hFSj+IRUo/IB79","AAQAIiH95gH9CwQAIA9BMGoiHv0MBdkGvwXZBr8F2Qa/BdkGv/0MAAAQPwAAED8AABA/AAAQPyAgICH9hQL95gEiIv0MiEXK","vohFyr6IRcq+iEXKviAf/eYBIiP95AH9CwQAIB5BMGoiHiAiICP95QH9CwQAIB5BMGoiHv0MBdkGPgXZBj4F2QY+BdkGPv0M","AAAQQAAAEEAAABBAAAAQQCAgICH9hQL95gEiIf0MiEVKPohFSj6IRUo+iEVKPiAf/eYBIh/95AH9CwQAIB5BMGoiHiAhIB/9","5QH9CwQAIB4gIP0LBDAF/QwAAAA/AAAAPwAAAD8AAAA/IB79AAQAIh/95gEhIP0MAAAAPwAAAD8AAAA/AAAAPyAe/QAEICIh","/eYBISIgDyAf/QsEACAPQSBqIh4gICAi/eQB/QsEACAeQSBqIh4gICAi/eUB/QsEACAeICH9CwQgCyAPQRBqIQ8gE0EBaiET","DAELCyAOIQ8gEiETA0AgE0EASgRAIBJBBkYEQCAP/QAEECEfIA/9AAQgISAgEf0MiEVKP4hFSj+IRUo/iEVKPyAP/QAEACIh","/eYB/QsEACARIBZqIg79DAXZBr8F2Qa/BdkGvwXZBr/9DAAAED8AABA/AAAQPwAAED8gICAh/YUC/eYBIiL9DIhFyr6IRcq+","iEXKvohFyr4gH/3mASIj/eQB/QsEACAOIBZqIg4gIiAj/eUB/QsEACAOIBZqIg79DAXZBj4F2QY+BdkGPgXZBj79DAAAEEAA","ABBAAAAQQAAAEEAgICAh/YUC/eYBIiH9DIhFSj6IRUo+iEVKPohFSj4gH/3mASIf/eQB/QsEACAOIBZqIg4gISAf/eUB/QsE","ACAOIBZqICD9CwQABf0MAAAAPwAAAD8AAAA/AAAAPyAP/QAEACIf/eYBISD9DAAAAD8AAAA/AAAAPwAAAD8gD/0ABBAiIf3m","ASEiIBEgH/0LBAAgESAWaiIOICAgIv3kAf0LBAAgDiAWaiIOICAgIv3lAf0LBAAgDiAWaiAh/QsEAAsgESASIBZsaiERIA8g","GUEEdGohDyATQQFrIRMMAQsLIBdBBGohFwwBCwsgFEEBaiEUDAELCwu/IQIffxN7IBQgGCAEIAlqQQJ0QdAGaiAJQeAAbCIf","IAUgBWwgBGwiLUHgAGxqQYABakEGQQQgAEEDRiIAGyIUIBRsbGpsaiEUIAAEfyABIR4gBiEdIAchHCAIIRcgCiEbIA0hGiAO","IRkgDyEHIBYhCCAFIQ8gCSEYIAlBAnQiLCAEQQJ0IgUgFEHABWoiAUGQAWoiK2oiKGoiDSAtQeAAbEFAayIOQSRsaiEKIB9B","QGshNUEEITIgCyIWQQNqQQRtIS9BBgUgASEeIAYhHSAHIRwgCCEXIAohGyANIRogDiEZIA8hByAWIQggBSIPIAVsIARsIi1B","4ABsQUBrIQ4gCSEYIAlBAnQiLCAEQQJ0IgUgFEHABWoiAUGQAWoiK2oiKGoiDSAOQQR0aiEKIAlB4ABsQUBrITVBAyEyIAsi","FkECakEDbSEvQQQLIR8gDCIhIDJqQQFrIDJtITEgAiIiIAMiI2wgBWwhJyAJQQN1ISAgFEHABGr9DAAAQD8AAEA/AABAPwAA","QD/9CwQAIBT9DAAAwD8AAMA/AADAPwAAwD/9CwTQBCAU/QwAABA/AAAQPwAAED8AABA//QsE4AQgFP0MAAAQQAAAEEAAABBA","AAAQQP0LBPAEIBT9DAAA2D4AANg+AADYPgAA2D79CwSABSAU/QwAAFhAAABYQAAAWEAAAFhA/QsEkAUgFP0MAAA0QAAANEAA","ADRAAAA0QP0LBKAFIBT9DAAAoj8AAKI/AACiPwAAoj/9CwSwBSArQQAgBfwLACAVISQDQCAIICRKBEBBGCAIICRrIgAgAEEY","ShshKiAkIDFvITMgJCAxbSAvbyEGICQgLyAxbG0hLiANIQNBACEpA0AgKSAqSARAIA8gMmwiACAGbCAdaiEmIAAgM2wgHGoh","JUEAITADQCAPIDBKBEBBACE0A0AgDyA0SgRAIAEhCyAeICcgLmxqIQQgBSAPbCIMICNsIRUCQCAmIDBqIgkgH0EBayAPbCIA","aiAiSCAlIDRqIjYgCXJBAE5xIAAgNmogI0hxBEAgBCAJICNsIDZqIAVsaiEJIB8hBANAIARBAEoEQCAJIQIgHyEAA0AgAEEA","SgRAIAsgAjYCACALQQRqIQsgAiAMaiECIABBAWshAAwBCwsgCSAVaiEJIARBAWshBAwBCwsMAQtBACEVA0AgFSAfSARAIAkg","DyAVbGohN0EAIQwDQCAMIB9IBEAgCyA2IAwgD2xqIgIgI0kgIiA3SyIAIAAbBH8gBCAjIDdsIAJqIAVsagUgKws2AgAgC0EE","aiELIAxBAWohDAwBCwsgFUEBaiEVDAELCwsCQCAfQQRGBEAgDkECdCEAQQAhCQNAIAUgCUsEQCABKAIwIAlq/QAEACABKAIQ","IAlq/QAEACI5/eUBITogASgCBCAJav0ABAAgASgCJCAJav0ABAAiO/3lASE8IAEoAhQgCWr9AAQAIj0gO/3kASE+IAEoAjQg","CWr9AAQAID395QEhPyABKAIIIAlq/QAEACABKAIoIAlq/QAEACJA/eUBIUEgASgCGCAJav0ABAAiQiBA/eQBIUMgASgCOCAJ","av0ABAAgQv3lASFEIAEoAgwgCWr9AAQAIUUgASgCHCAJav0ABAAhRiABKAIsIAlq/QAEACFHIAEoAjwgCWr9AAQAITggAyAJ","aiICIAEoAgAgCWr9AAQAIAEoAiAgCWr9AAQAIkj95QEgQf3lAf0LBAAgAiAOaiIEIDwgQf3kAf0LBAAgBCAOaiIEIEEgPP3l","Af0LBAAgBCAOaiBFIEf95QEgPP3lAf0LBAAgACACaiICIDkgSP3kASBD/eUB/QsEACACIA5qIgQgPiBD/eQB/QsEACAEIA5q","IgQgQyA+/eUB/QsEACAEIA5qIEYgR/3kASA+/eUB/QsEACAAIAJqIgIgSCA5/eUBIEAgQv3lASI5/eUB/QsEACACIA5qIgQg","OyA9/eUBIjsgOf3kAf0LBAAgBCAOaiIEIDkgO/3lAf0LBAAgBCAOaiBHIEb95QEgO/3lAf0LBAAgACACaiICIDogRP3lAf0L","BAAgAiAOaiICID8gRP3kAf0LBAAgAiAOaiICIEQgP/3lAf0LBAAgAiAOaiA4IEb95QEgP/3lAf0LBAAgCUEQaiEJDAELCwwB","C0EAIQQDQCAEIAVJBEAgASELIBQhAEEGIQwDQCAMQQBKBEAgCygCGCAEav0ABAAhOCALKAJIIARq/QAEACE5IAsoAnggBGr9","AAQAITogACAU/QAEsAUiOyALKAIAIARq/QAEACAU/QAEoAUiPCALKAIwIARq/QAEACI9IAsoAmAgBGr9AAQAIj79hgL9hQL9","CwQAIAAgOyA4IDwgOSA6/YYC/YUC/QsE4AMgFP0ABPAEIjogPSA+/YYCITsgAEHgAGoiAiAU/QAEwAQiPCA6IDggOf2GAiI6","IDv9hQL9CwQAIAJB4ABqIgIgPCA6IDv9hgL9CwQAIBT9AATgBCI6ID0gPv2GAiE7IAJB4ABqIBT9AATQBCI8IDogOCA5/YYC","IjggO/2FAv0LBAAgAiA8IDggO/2GAv0LBMABIAtBBGohCyAAQRBqIQAgDEEBayEMDAELCyADIARqIQkgFCEAQQYhDANAIAxB","AEoEQCAA/QAEECE4IAD9AAQwITkgAP0ABFAhOiAJIBT9AASwBSI7IAD9AAQAIBT9AASgBSI8IAD9AAQgIj0gAP0ABEAiPv2G","Av2FAv0LBAAgCSAOQQVsaiA7IDggPCA5IDr9hgL9hQL9CwQAIBT9AATwBCI6ID0gPv2GAiE7IAkgDmoiAiAU/QAEwAQiPCA6","IDggOf2GAiI6IDv9hQL9CwQAIAIgDmoiAiA8IDogO/2GAv0LBAAgFP0ABOAEIjogPSA+/YYCITsgAiAOaiICIBT9AATQBCI8","IDogOCA5/YYCIjggO/2FAv0LBAAgAiAOaiA8IDggO/2GAv0LBAAgCSAOQQZsaiEJIABB4ABqIQAgDEEBayEMDAELCyAEQRBq","IQQMAQsLCyADIAVqIQMgNEEBaiE0DAELCyAwQQFqITAMAQsLIDEgM0EBaiIzRgRAQQAhMyAvIAZBAWoiAEYEfyAuQQFqIS5B","AAUgAAshBgsgKUEBaiEpDAELCyANIQsgCiECIBchACAfIB9sIQwDQCAMQQBKBEAgACEJIAIhBCAgIQMDQCADQQBKBEAgBCAs","IAsgCSAtICoQBCAJIC1BBXRqIQkgBEEgaiEEIANBAWshAwwBCwsgCyAOaiELIAIgNWohAiAAIBggLWxBAnRBQGtqIQAgDEEB","ayEMDAELCyAkIDFvITMgJCAxbSAvbyEGICQgLyAxbG0hLiAKIQJBACEwA0AgKiAwSgRAIDIgM2whACABIQMgBiAybCIJIQsD","QCALIAkgMmpIBEAgACEEA0AgBCAAIDJqSARAIAMgGyAaIC5sIAcgC2xqIBBqIBlsIAQgB2xqIBFqICxsaiAoIAQgIUggCyAW","SHEbNgIAIANBBGohAyAEQQFqIQQMAQsLIAtBAWohCwwBCwtBACEJA0AgCSAsSQRAIBIEeyAJIBJq/QAEAAX9DAAAAAAAAAAA","AAAAAAAAAAALITggH0EGRgRAIAEhACACIAlqIRUgNUEGbCEDIBQhC0EGIQQDQCAEQQBKBEAgAyAVaiIM/QAEACI5IAMgDGoi","DP0ABAAiOv3kASE7IAMgDGoiDP0ABAAiPCADIAxqIgz9AAQAIj395QEhPiADIAxq/QAEACE/IAsgFf0ABAAgOyA8ID395AEi","PP3kAf3kAf0LBAAgCyAU/QAEwAQgOSA6/eUBIjkgFP0ABNAEID795gH9hQL9CwRgIAsgFP0ABOAEIDsgFP0ABPAEIDz95gH9","hQL9CwTAASALIBT9AASABSA5IBT9AASQBSA+ID/9hQL9hQL9CwSgAiAVIDVqIRUgC0EQaiELIARBAWshBAwBCwsgFCELQQQh","BANAIARBAEoEQCAL/QAEUCE/IAAoAgAgCWogC/0ABAAgC/0ABBAiOSAL/QAEICI6/eQBIjsgC/0ABDAiPCAL/QAEQCI9/eQB","Ij795AH95AEgOP3kASJAIEAgE/0TIkH95gEgQP0MAAAAAAAAAAAAAAAAAAAAAP1E/VL9CwQAIAAoAgQgCWogFP0ABMAEIDkg","Ov3lASI5IBT9AATQBCA8ID395QEiOv3mAf2FAiA4/eQBIjwgPCBB/eYBIDz9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/QsEACAA","KAIIIAlqIBT9AATgBCA7IBT9AATwBCA+/eYB/YUCIDj95AEiOyA7IEH95gEgO/0MAAAAAAAAAAAAAAAAAAAAAP1E/VL9CwQA","IAAoAgwgCWogFP0ABIAFIDkgFP0ABJAFIDogP/2FAv2FAiA4/eQBIjkgOSBB/eYBIDn9DAAAAAAAAAAAAAAAAAAAAAD9RP1S","/QsEACALQeAAaiELIABBEGohACAEQQFrIQQMAQsLBSA1QQJ0IgAgAiAJaiIDaiEEIAAgBGoiCyAAaiIA/QAEACE5IAMgNWoi","DP0ABAAgBCA1aiIV/QAEACI8IAsgNWoiJf0ABAAiPf3kAf3kASE+IDwgPf3kASAAIDVqIgD9AAQA/eQBIT8gDCA1aiIM/QAE","ACAVIDVqIhX9AAQAIkAgJSA1aiIl/QAEACJB/eQB/eQBIUIgQCBB/eQBIAAgNWoiAP0ABAD95AEhQyAMIDVq/QAEACAVIDVq","/QAEACJEICUgNWr9AAQAIkX95AH95AEhRiBEIEX95AEgACA1av0ABAD95AEhRyABKAIAIAlqIAP9AAQAIAT9AAQAIjogC/0A","BAAiO/3kAf3kASA+IEL95AEiSP3kASA4/eQBIkkgSSAT/RMiSv3mASBJ/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LBAAgASgC","BCAJaiA+IEL95QEgOP3kASI+ID4gSv3mASA+/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LBAAgASgCCCAJaiBIIEb95AEgOP3k","ASI+ID4gSv3mASA+/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LBAAgASgCDCAJaiA6IDv95QEgPCA9/eUBIjwgQCBB/eUBIj39","5AEiPv3kASA4/eQBIkAgQCBK/eYBIED9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/QsEACABKAIQIAlqIDwgPf3lASA4/eQBIjwg","PCBK/eYBIDz9DAAAAAAAAAAAAAAAAAAAAAD9RP1S/QsEACABKAIUIAlqID4gRCBF/eUB/eQBIDj95AEiPCA8IEr95gEgPP0M","AAAAAAAAAAAAAAAAAAAAAP1E/VL9CwQAIAEoAhggCWogOiA7/eQBIDn95AEgPyBD/eQBIjn95AEgOP3kASI6IDogSv3mASA6","/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LBAAgASgCHCAJaiA/IEP95QEgOP3kASI6IDogSv3mASA6/QwAAAAAAAAAAAAAAAAA","AAAA/UT9Uv0LBAAgASgCICAJaiA5IEf95AEgOP3kASI4IDggSv3mASA4/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0LBAALIAlB","EGohCQwBCwsgAiAsaiECIDEgM0EBaiIzRgRAQQAhMyAvIAZBAWoiAEYEfyAuQQFqIS5BAAUgAAshBgsgMEEBaiEwDAELCyAk","QRhqISQMAQsLC5kGAQZ7IAMgBkEBdWr9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASEKIAUgCUEGdGohCCAAIAZBAnRqIQAgByAG","ayEDA0AgA0EASgRAIAAgCCADQQhOGyIFIAogAf0RIgz9rgEgAv0RIgv9rgEiDSALQQ39qwEgC0ET/a0B/VAgDf1RIg39rgEi","DiANQQ/9qwEgDUER/a0B/VAgDv1RIg39rgEiDiANQRr9qwEgDUEG/a0B/VAgDv1RIg39rgEiDiAL/a4BIA1BBv2rASANQRr9","rQH9UCAO/VEgAUHat8TeAXMgAnP9ESIN/QwBAAAAAQAAAAEAAAABAAAA/a4B/a4BIg79rgEiDyAOQRH9qwEgDkEP/a0B/VAg","D/1RIg79rgEiDyAOQR39qwEgDkED/a0B/VAgD/1RIg79rgEiDyAOQRD9qwEgDkEQ/a0B/VAgD/1RIg79rgEiDyAN/a4BIA5B","GP2rASAOQQj9rQH9UCAP/VEgDP0MAgAAAAIAAAACAAAAAgAAAP2uAf2uASIN/a4BIg4gDUEN/asBIA1BE/2tAf1QIA79USIN","/a4BIg4gDUEP/asBIA1BEf2tAf1QIA79USIN/a4BIg4gDUEa/asBIA1BBv2tAf1QIA79USIN/a4BIg4gDP2uASANQQb9qwEg","DUEa/a0B/VAgDv1RIAv9DAMAAAADAAAAAwAAAAMAAAD9rgH9rgEiC/2uASIMIAtBEf2rASALQQ/9rQH9UCAM/VEiC/0NAAEC","AxAREhMEBQYHFBUWF/0LBAAgBSAMIAv9DQgJCgsYGRobDA0ODxwdHh/9CwQQIAQEQCAFIAX9AAQAQQj9rQH9+wH9DAAAgDMA","AIAzAACAMwAAgDP95gH9CwQAIAUgBf0ABBBBCP2tAf37Af0MAACAMwAAgDMAAIAzAACAM/3mAf0LBBALIANBCEgEQEEAIQcD","QCADIAdKBEAgB0ECdCIGIABqIAUgBmooAgA2AgAgB0EBaiEHDAELCwsgCv0MBAAAAAQAAAAEAAAABAAAAP2uASEKIABBIGoh","ACADQQhrIQMMAQsLC/QGAgh7AX8gBP0TIQwgBf0TIQ0gB0EBdf0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIQsgBiAKQQZ0aiEG","IAdBAnQiCSABaiEBIAAgCWohACAIIAdrIQcDQCAHQQBKBEAgBiALIAL9ESIP/a4BIAP9ESIO/a4BIhAgDkEN/asBIA5BE/2t","Af1QIBD9USIQ/a4BIhEgEEEP/asBIBBBEf2tAf1QIBH9USIQ/a4BIhEgEEEa/asBIBBBBv2tAf1QIBH9USIQ/a4BIhEgDv2u","ASAQQQb9qwEgEEEa/a0B/VAgEf1RIAJB2rfE3gFzIANz/REiEP0MAQAAAAEAAAABAAAAAQAAAP2uAf2uASIR/a4BIhIgEUER","/asBIBFBD/2tAf1QIBL9USIR/a4BIhIgEUEd/asBIBFBA/2tAf1QIBL9USIR/a4BIhIgEUEQ/asBIBFBEP2tAf1QIBL9USIR","/a4BIhIgEP2uASARQRj9qwEgEUEI/a0B/VAgEv1RIA/9DAIAAAACAAAAAgAAAAIAAAD9rgH9rgEiEP2uASIRIBBBDf2rASAQ","QRP9rQH9UCAR/VEiEP2uASIRIBBBD/2rASAQQRH9rQH9UCAR/VEiEP2uASIRIBBBGv2rASAQQQb9rQH9UCAR/VEiEP2uASIR","IA/9rgEgEEEG/asBIBBBGv2tAf1QIBH9USAO/QwDAAAAAwAAAAMAAAADAAAA/a4B/a4BIg79rgEiDyAOQRH9qwEgDkEP/a0B","/VAgD/1RIg79DQABAgMQERITBAUGBxQVFhf9CwQAIAYgDyAO/Q0ICQoLGBkaGwwNDg8cHR4f/QsEECABIQggACEJIAdBCEgE","QCAGQSBqIgghCUEAIQoDQCAHIApKBEAgCkECdCITIAhqIAEgE2ooAgA2AgAgCkEBaiEKDAELCwtBACEKA0AgCkEgSARAIAkg","CmogBiAKav0ABABBCP2tAf37Af0MAACAMwAAgDMAAIAzAACAM/3mASAM/UYgCCAKav0ABAAgDf3mAf1O/QsEACAKQRBqIQoM","AQsLIAdBCEgEQEEAIQgDQCAHIAhKBEAgCEECdCIKIABqIAkgCmooAgA2AgAgCEEBaiEIDAELCwsgC/0MBAAAAAQAAAAEAAAA","BAAAAP2uASELIAFBIGohASAAQSBqIQAgB0EIayEHDAELCwuGBAICfw17A0AgA0EASgRAIAEhByAEQQF1IQgDQCAIQQBKBEAg","B/0JAgAgAv0ABAAiFSAJ/YUCIQkgB/0JAgQgFSAK/YUCIQogB/0JAgggFSAL/YUCIQsgB/0JAgwgFSAM/YUCIQwgB/0JAhAg","FSAN/YUCIQ0gB/0JAhQgFSAO/YUCIQ4gBSAHaiIH/QkCACAC/QAEECIVIA/9hQIhDyAH/QkCBCAVIBD9hQIhECAH/QkCCCAV","IBH9hQIhESAH/QkCDCAVIBL9hQIhEiAH/QkCECAVIBP9hQIhEyAH/QkCFCAVIBT9hQIhFCAFIAdqIQcgAkEgaiECIAhBAWsh","CAwBCwsgBEEBcQRAIAf9CQIAIAL9AAQAIhUgCf2FAiEJIAf9CQIEIBUgCv2FAiEKIAf9CQIIIBUgC/2FAiELIAf9CQIMIBUg","DP2FAiEMIAf9CQIQIBUgDf2FAiENIAf9CQIUIBUgDv2FAiEOIAJBEGohAgsgASAGaiEBIANBAWshAwwBCwsgACAA/QAEACAJ","IA/95AH95AH9CwQAIAAgAP0ABBAgCiAQ/eQB/eQB/QsEECAAIAD9AAQgIAsgEf3kAf3kAf0LBCAgACAA/QAEMCAMIBL95AH9","5AH9CwQwIAAgAP0ABEAgDSAT/eQB/eQB/QsEQCAAIAD9AARQIA4gFP3kAf3kAf0LBFALMQAgACADbCAAIABBEEwiABtBBWpB","Bm0gAiACIANsIAAbbEEGbCABQQNqQXxxbEECdAsiACAAIAJsIAAgAEEQTCIAG0EFakEGbSABIAEgAmwgABtsC0gBAX8gAUEB","QYACIAJtIgMgA0EATBsiAyABIANIGyIDIAFqQQFrIANtQQFBgAIgASACbG0iASABQQBMGyIBIABqQQFrIAFtbAvWDwIbfw97","IAQgDGwgBCAEQRBMIiobQQVqQQZtISMgCyALIAxsICobISIgBkEBQYACIAdtIhUgFUEATBsiFSAGIBVIGyIXISdBAUGAAiAG","IAdsbSIWIBZBAEwbISYgBiAXakEBayAXbSEkIBAgBCAIIAYgByAJIAogCyAMEAEgFGxqIhUgKgR/IAQFIAQgDGwgBCAEQRBM","G0EFakEGbUEGbAsgB0EBayAKbCAMaiIrIBdBAWsgCWwgC2pBASAWIBZBAEwbbGxsQQlqQXxxQQJ0aiEQIA8gEyAEIAxsIAQg","BEEQTCIPG0EFakEGbSALIAsgDGwgDxtsQQZsIAhBA2pBfHFsQQJ0Ig9saiIWQQAgD/wLACAEQQYgKhshJSARIQ8DQCAPIBJI","BEAgJiABIA8gJG0gJmwiH2siESARICZKGyEpICcgBiAPICRvICdsIh5rIhEgESAnShsiF0EBayAJbCALaiEoIAAgAiAfbCAD","bCAEbEECdGohHSAqBEAgFSAdICkgAiADIAQgKCArIAkgHmwgDWtBACAOaxADBSAVIREgCSAebCANayEcQQAgDmshG0EAIRMD","QCAEIBNKBEBBBiAEIBNrIhQgFEEGShshGkEAIS4DQCApIC5KBEBBACEtA0AgKCAtSgRAAkAgHCAtaiIZIAJPBEAgEUEAICtB","GGwiFPwLACARIBRqIREMAQtBACEsA0AgKyAsSgRAIBsgLGoiFCADTwRAIBFBAEEY/AsABSAdIAIgLmwgGWogA2wgFGogBGwg","E2pBAnRqIRggGkEGRgRAIBEgGP0ABAD9CwQAIBEgGCkDEDcDEAVBACEvA0AgL0EGSARAIC9BAnQiFCARaiAaIC9KBH0gFCAY","aioCAAVDAAAAAAs4AgAgL0EBaiEvDAELCwsLIBFBGGohESAsQQFqISwMAQsLCyAtQQFqIS0MAQsLIC5BAWohLgwBCwsgE0EG","aiETDAELCwsgECERIAUgHyAGIAdsIAhsQQJ0IhxsaiAHIB5sIAhsQQJ0aiEbIAcgF2whGkEAIS0DQCAIIC1KBEBBCEEEIAgg","LWsiE0EEShsiGSATIBMgGUobIRhBACEsA0AgKSAsSgRAIBsgHCAsbGogLUECdGohLkEAIRMDQCATIBpIBEAgGEEIRgRAIBEg","Lv0ABAD9CwQAIBEgLv0ABBD9CwQQBUEAIS8DQCAZIC9KBEAgL0ECdCIUIBFqIBggL0oEfSAUIC5qKgIABUMAAAAACzgCACAv","QQFqIS8MAQsLCyARIBlBAnRqIREgLiAIQQJ0aiEuIBNBAWohEwwBCwsgLEEBaiEsDAELCyAtQQhqIS0MAQsLIAogJWxBAnQh","HyAJICtsICVsQQJ0IR4gFiERQQAhLwNAICIgL0oEQCAqBH8gKyAvbCAEbAUgLyAMbSArbCAvIAxvakEGbAshIUEAIS4DQCAj","IC5KBEAgFSAqBH8gLkEGbAUgKSAubCAobCArbEEGbAsgIWpBAnRqIR0gECETQQAhLQNAIAggLUoEQCAHIBdsQRBBICAIIC1r","QQRMIiAbbCEcQQAhLANAICkgLEoEQCAdICggLGwgK2wgJWxBAnRqIRQgIARAIBEgFCATIBcgByAfIB4QEAUgEyEaIBchGf0M","AAAAAAAAAAAAAAAAAAAAACE9/QwAAAAAAAAAAAAAAAAAAAAAITz9DAAAAAAAAAAAAAAAAAAAAAAhO/0MAAAAAAAAAAAAAAAA","AAAAACE6/QwAAAAAAAAAAAAAAAAAAAAAITn9DAAAAAAAAAAAAAAAAAAAAAAhOP0MAAAAAAAAAAAAAAAAAAAAACE3/QwAAAAA","AAAAAAAAAAAAAAAAITb9DAAAAAAAAAAAAAAAAAAAAAAhNf0MAAAAAAAAAAAAAAAAAAAAACE0/QwAAAAAAAAAAAAAAAAAAAAA","ITP9DAAAAAAAAAAAAAAAAAAAAAAhMgNAIBlBAEoEQCAUIRsgByEYA0AgGEEASgRAIBv9CQIAIjAgGv0ABAAiPiA9/YUCIT0g","MCAa/QAEECIxIDf9hQIhNyAb/QkCBCIwID4gPP2FAiE8IDAgMSA2/YUCITYgG/0JAggiMCA+IDv9hQIhOyAwIDEgNf2FAiE1","IBv9CQIMIjAgPiA6/YUCITogMCAxIDT9hQIhNCAb/QkCECIwID4gOf2FAiE5IDAgMSAz/YUCITMgG/0JAhQiMCA+IDj9hQIh","OCAwIDEgMv2FAiEyIBpBIGohGiAbIB9qIRsgGEEBayEYDAELCyAUIB5qIRQgGUEBayEZDAELCyARIBH9AAQAID395AH9CwQA","IBEgEf0ABBAgN/3kAf0LBBAgESAR/QAEICA8/eQB/QsEICARIBH9AAQwIDb95AH9CwQwIBEgEf0ABEAgO/3kAf0LBEAgESAR","/QAEUCA1/eQB/QsEUCARIBH9AARgIDr95AH9CwRgIBEgEf0ABHAgNP3kAf0LBHAgESAR/QAEgAEgOf3kAf0LBIABIBEgEf0A","BJABIDP95AH9CwSQASARIBH9AASgASA4/eQB/QsEoAEgESAR/QAEsAEgMv3kAf0LBLABCyATIBxqIRMgLEEBaiEsDAELCyAR","QeAAQcABICAbaiERIC1BCGohLQwBCwsgLkEBaiEuDAELCyAvQQFqIS8MAQsLIA9BAWohDwwBCwsLxgICC38BfSADIAZsIAMg","A0EQTCIDGyINQQVqQQZtIgogBSAFIAZsIAMbbCIDQQZsIARBA2pBfHFsQQJ0Ig8gA24hEANAIAcgCEgEQCABIAcgEGxqIQkg","ACAHIApvQQZsIhEgByAKbSANbGogBGxBAnRqIRJBACEDA0AgAyAESARAQQhBBCAEIANrIgVBBEobIg4gBSAFIA5KGyETQQAh","BQNAIAVBBkgEQCAFIBFqIA1IBEBBACEGA0AgBiATSARAQwAAAAAhFEEAIQsgCSAGQQJ0aiEMA0AgAiALSgRAIBQgDCoCAJIh","FCALQQFqIQsgDCAPaiEMDAELCyASIAQgBWwgA2ogBmpBAnRqIBQ4AgAgBkEBaiEGDAELCwsgCSAOQQJ0aiEJIAVBAWohBQwB","CwsgA0EIaiEDDAELCyAHQQFqIQcMAQsLC6YBAwF/AnsBfSAD/RMhByAEQQJ0IQQgBUECdCEGA0AgBEEQaiIFIAZNBEAgACAE","aiABIARq/QAEACIIIAggB/3mASACIARq/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP1E/VL9CwQAIAUhBAwBCwsDQCAEIAZJBEAg","ACAEaiABIARqKgIAIgkgCSADlCACIARqKgIAQwAAAABeGzgCACAEQQRqIQQMAQsLC6kCAwJ7AX8CfSANQQJ0IQ0gDkECdCER","A0AgDUEQaiIOIBFNBEAgBCANav0ABAAgCP0TIAYgDWr9AAQAIhAgCv0T/eYB/YUCIQ8gBSANav0ABAAgCf0TIBAgEP3mASAL","/RP95gH9hQIhECABIA1qIA/9CwQAIAIgDWogEP0LBAAgACANaiADIA1q/QAEACAH/RMgD/3mASAQ/eMBIAz9E/3kAf3nAf3l","Af0LBAAgDiENDAELCwNAIA0gEUkEQCAEIA1qKgIAIAiUIAYgDWoqAgAiEyAKlJIhEiAFIA1qKgIAIAmUIBMgE5QgC5SSIRMg","ASANaiASOAIAIAIgDWogEzgCACAAIA1qIAMgDWoqAgAgByASlCATkSAMkpWTOAIAIA1BBGohDQwBCwsLoA0CD3sLfyAD/QAE","ACIIIQ0gCCIKIhMiFCERIAP9AAQQIgkhDiAJIgsiFSIHIRIgA0EgaiEDIAEgAmxBwABKIiAEQCAG/QwAAAAAAAAAAAAAAAAA","AAAA/QsEACAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEECAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEICAG/QwAAAAAAAAAAAAAAAAA","AAAA/QsEMCAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEQCAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEUCAG/QwAAAAAAAAAAAAAAAAA","AAAA/QsEYCAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEcCAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEgAEgBv0MAAAAAAAAAAAAAAAA","AAAAAP0LBJABIAb9DAAAAAAAAAAAAAAAAAAAAAD9CwSgASAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEsAELIAAhFgNAIAFBAEoE","QCAAQRhqIgAoAgAhGCAAKAIEIRkgACgCCCEaIAAoAgwhGyAAKAIQIRwgACgCFCEdIAIhFwNAIBdBAEoEQCAeQcAATgRAQQAh","HiAGIAb9AAQAIAj95AH9CwQAIAYgBv0ABBAgCf3kAf0LBBAgBiAG/QAEICAN/eQB/QsEICAGIAb9AAQwIA795AH9CwQwIAYg","Bv0ABEAgCv3kAf0LBEAgBiAG/QAEUCAL/eQB/QsEUCAGIAb9AARgIBP95AH9CwRgIAYgBv0ABHAgFf3kAf0LBHAgBiAG/QAE","gAEgFP3kAf0LBIABIAYgBv0ABJABIAf95AH9CwSQASAGIAb9AASgASAR/eQB/QsEoAEgBiAG/QAEsAEgEv3kAf0LBLAB/QwA","AAAAAAAAAAAAAAAAAAAAIRL9DAAAAAAAAAAAAAAAAAAAAAAhFf0MAAAAAAAAAAAAAAAAAAAAACEL/QwAAAAAAAAAAAAAAAAA","AAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhCf0MAAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAAAAAAAAAAIRT9DAAAAAAA","AAAAAAAAAAAAAAAhE/0MAAAAAAAAAAAAAAAAAAAAACEK/QwAAAAAAAAAAAAAAAAAAAAAIQ39DAAAAAAAAAAAAAAAAAAAAAAh","CP0MAAAAAAAAAAAAAAAAAAAAACEHCyAeQcAAIBcgF0HAAE4bIh9qIR4DQCAfQQBKBEAgGP0JAgAiDCAD/QAEACIPIAj9hQIh","CCAMIAP9AAQQIhAgCf2FAiEJIBn9CQIAIgwgDyAN/YUCIQ0gDCAQIA79hQIhDiAa/QkCACIMIA8gCv2FAiEKIAwgECAL/YUC","IQsgG/0JAgAiDCAPIBP9hQIhEyAMIBAgFf2FAiEVIBz9CQIAIgwgDyAU/YUCIRQgDCAQIAf9hQIhByAd/QkCACIMIA8gEf2F","AiERIAwgECAS/YUCIRIgGEEEaiEYIBlBBGohGSAaQQRqIRogG0EEaiEbIBxBBGohHCAdQQRqIR0gA0EgaiEDIB9BAWshHwwB","CwsgF0FAaiEXDAELCyABQQFrIQEMAQsLICAEQCAG/QAEECAJ/eQBIQkgBv0ABCAgDf3kASENIAb9AAQwIA795AEhDiAG/QAE","QCAK/eQBIQogBv0ABFAgC/3kASELIAb9AARgIBP95AEhEyAG/QAEcCAV/eQBIRUgBv0ABIABIBT95AEhFCAG/QAEoAEgEf3k","ASERIAb9AASwASAS/eQBIRIgBv0ABAAgCP3kASEIIAb9AASQASAH/eQBIQcLIAVBCEYEQCAWKAIAIARqIgAgCP0LBAAgACAJ","/QsEECAWKAIEIARqIgAgDf0LBAAgACAO/QsEECAWKAIIIARqIgAgCv0LBAAgACAL/QsEECAWKAIMIARqIgAgE/0LBAAgACAV","/QsEECAWKAIQIARqIgAgFP0LBAAgACAH/QsEECAWKAIUIARqIgAgEf0LBAAgACAS/QsEEA8LIAYgCP0LBAAgBiAJ/QsEECAG","IA39CwQgIAYgDv0LBDAgBiAK/QsEQCAGIAv9CwRQIAYgE/0LBGAgBiAV/QsEcCAGIBT9CwSAASAGIAf9CwSQASAGIBH9CwSg","ASAGIBL9CwSwAUEAIQEDQCABQQZIBEAgFiABQQJ0aigCACAEaiEDQQAhAANAIAAgBUgEQCADIABBAnQiAmogBiABQQV0aiAC","aioCADgCACAAQQFqIQAMAQsLIAFBAWohAQwBCwsLjAUCDXsIfyAAIRQgA/0ABAAiCCEMIAgiByIJIgohCyADQRBqIQMDQCAB","QQBKBEAgAEEYaiIAKAIAIRUgACgCBCEWIAAoAgghFyAAKAIMIRggACgCECEZIAAoAhQhGiACQQF1IRsDQCAbQQBKBEAgFf0J","AgAgA/0ABAAiEyAI/YUCIQggFv0JAgAgEyAM/YUCIQwgF/0JAgAgEyAH/YUCIQcgGP0JAgAgEyAJ/YUCIQkgGf0JAgAgEyAK","/YUCIQogGv0JAgAgEyAL/YUCIQsgFf0JAgQgA/0ABBAiEyAN/YUCIQ0gFv0JAgQgEyAO/YUCIQ4gF/0JAgQgEyAP/YUCIQ8g","GP0JAgQgEyAQ/YUCIRAgGf0JAgQgEyAR/YUCIREgGv0JAgQgEyAS/YUCIRIgFUEIaiEVIBZBCGohFiAXQQhqIRcgGEEIaiEY","IBlBCGohGSAaQQhqIRogA0EgaiEDIBtBAWshGwwBCwsgAkEBcQRAIBX9CQIAIAP9AAQAIhMgCP2FAiEIIBb9CQIAIBMgDP2F","AiEMIBf9CQIAIBMgB/2FAiEHIBj9CQIAIBMgCf2FAiEJIBn9CQIAIBMgCv2FAiEKIBr9CQIAIBMgC/2FAiELIANBEGohAwsg","AUEBayEBDAELCyAGIAggDf3kAf0LBAAgBiAMIA795AH9CwQQIAYgByAP/eQB/QsEICAGIAkgEP3kAf0LBDAgBiAKIBH95AH9","CwRAIAYgCyAS/eQB/QsEUEEAIQEDQCABQQZIBEAgFCABQQJ0aigCACAEaiECQQAhAANAIAAgBUgEQCACIABBAnQiA2ogBiAB","QQR0aiADaioCADgCACAAQQFqIQAMAQsLIAFBAWohAQwBCwsLlAMBB38gACAPIAMgBGwgBWxBAWpBBXRsaiEAIA9BA3QhESAQ","QQN0IRYDQCARIBYgBiAGIBZKG0gEQEEIQQQgBiARayIPQQRKGyIXIA8gDyAXShshFEEAIQ8DQCAPIBdIBEAgACAPQQJ0aiAP","IBRIQQAgAhsEfSACIA8gEWpBAnRqKgIABUMAAAAACzgCACAPQQFqIQ8MAQsLIAAgF0ECdGohAEEAIRIDQCADIBJKBEBBACET","A0AgBCATSgRAIAEgByAIIBJsaiALbCAJaiAKIBNsaiAMbCAOIBFsakECdGohEEEAIRUDQCAFIBVKBEAgFEEIRiAOQQFGcQRA","IAAgEP0ABAD9CwQAIAAgEP0ABBD9CwQQBUEAIQ8DQCAPIBdIBEAgACAPQQJ0aiAPIBRIBH0gECAOIA9sQQJ0aioCAAVDAAAA","AAs4AgAgD0EBaiEPDAELCwsgACAXQQJ0aiEAIBAgDUECdGohECAVQQFqIRUMAQsLIBNBAWohEwwBCwsgEkEBaiESDAELCyAR","QQhqIREMAQsLC5oCAQR/IBUgFiAabGoiGyAKQYAMbCANIAMgC2xqQQJ0akHPD2pBcHFqIR0gBUEBayAHbCALaiEWA0AgFyAY","SARAIBcgBG8iGUUiFQRAIBggF2sgBE4hFQsgHSAAIBcgBG0iGiABbCACbCADbEECdGogFQR/IBggF2sgBG0FQQELIhwgASAC","IAMgFQR/IAQFIBggF2siFSAEIBlrIh4gFSAeSBsLIhVBAWsgBmwgCmoiHiAWIAYgGWwgCGogCRADIB0gHiAWIAMgFSAFIAYg","B0EAQQAgCiALIAwgDSAOIA8gGmwgEGwgDWxBAnRqIA8gECARIBIgESAZbCATaiAUIBtBAUEAIBUgHGwiFSAFbBACIBUgF2oh","FwwBCwsLGAAgAUGADGwgACACakECdGpBzw9qQXBxC1MAIAAgASACIAMgBCAFIAYgByAIIAkgCiALIAwgDSAOIA8gECARIBIg","EyAUIBUgGSAKIAtsQYAMbCADIA1qQQJ0akHPD2pBcHFsakEAIBYgFxACC9EBAQJ/IAJBAnQiCSAGbCICIAFqIQEgACACaiEA","IAYhCANAIAcgCEoEQEEAIQIDQCACQRBqIgYgCU0EQCAAIAJqIAEgAmr9AAQAIAIgA2r9AAQA/eUBIAIgBGr9AAQA/eYBIAIg","BWr9AAQA/eQB/QsEACAGIQIMAQsLA0AgAiAJSQRAIAAgAmogASACaioCACACIANqKgIAkyACIARqKgIAlCACIAVqKgIAkjgC","ACACQQRqIQIMAQsLIAEgCWohASAAIAlqIQAgCEEBaiEIDAELCwuDAgECfyADQQJ0IgsgCGwiAyACaiECIAEgA2ohASAAIANq","IQAgCCEKA0AgCSAKSgRAQQAhAwNAIANBEGoiCCALTQRAIAAgA2ogASADav0ABAAgAyAFav0ABAAgAiADav0ABAAgAyAEav0A","BAD95QEgAyAGav0ABAAgAyAHav0ABAD9hQL9hQL9CwQAIAghAwwBCwsDQCADIAtJBEAgACADaiABIANqKgIAIAMgBWoqAgCU","IAIgA2oqAgAgAyAEaioCAJMgAyAGaioCAJQgAyAHaioCAJKSOAIAIANBBGohAwwBCwsgAiALaiECIAEgC2ohASAAIAtqIQAg","CkEBaiEKDAELCwvcAgMEfwF7AXwgACACIAVsQQN0aiIIQQAgAkEDdPwLACABIAJBAnQiByADbGohAQNAIAMgBEgEQEEIIAQg","A2siACAAQQhKGyEJQQAhBQNAIAVBBGogAkwEQCABIAVBAnRqIgD9AAQAIQpBASEGA0AgBiAJSARAIAogACAHaiIA/QAEAP3k","ASEKIAZBAWohBgwBCwsgCCAFQQN0aiIAIAD9AAQAIAr9X/3wAf0LBAAgACAA/QAEECAKIAr9DQgJCgsMDQ4PAAECAwQFBgf9","X/3wAf0LBBAgBUEEaiEFDAELCwNAIAIgBUoEQCABIAVBAnRqIQZEAAAAAAAAAAAhC0EAIQADQCAAIAlIBEAgCyAGKgIAu6Ah","CyAGIAdqIQYgAEEBaiEADAELCyAIIAVBA3RqIgAgACsDACALoDkDACAFQQFqIQUMAQsLIAEgB0EDdGohASADQQhqIQMMAQsL","C5gDBAR/A3sBfAF9IAAgAyAGbEEDdGoiCUEAIANBA3T8CwAgASADQQJ0IgggBGxqIQEDQCAEIAVIBEBBCCAFIARrIgAgAEEI","ShshCkEAIQYDQCAGQQRqIANMBEAgBkECdCIAIAJq/QAEACEMIAAgAWohAP0MAAAAAAAAAAAAAAAAAAAAACELQQAhBwNAIAcg","CkgEQCAA/QAEACAM/eUBIg0gDSAL/YUCIQsgACAIaiEAIAdBAWohBwwBCwsgCSAGQQN0aiIAIAD9AAQAIAv9X/3wAf0LBAAg","ACAA/QAEECALIAv9DQgJCgsMDQ4PAAECAwQFBgf9X/3wAf0LBBAgBkEEaiEGDAELCwNAIAMgBkoEQCAGQQJ0IgAgAmoqAgAh","DyAAIAFqIQBEAAAAAAAAAAAhDkEAIQcDQCAHIApIBEAgDiAAKgIAIA+TuyIOIA6ioCEOIAAgCGohACAHQQFqIQcMAQsLIAkg","BkEDdGoiACAAKwMAIA6gOQMAIAZBAWohBgwBCwsgASAIQQN0aiEBIARBCGohBAwBCwsL3AQEBn8EewN8AX0gACAEIAdsQQR0","aiILIARBA3RqIQwgC0EAIARBBHT8CwAgAiAEQQJ0IgogBWwiAGohAiAAIAFqIQEDQCAFIAZIBEBBCCAGIAVrIgAgAEEIShsh","DUEAIQcDQCAHQQRqIARMBEAgB0ECdCIIIANq/QAEACEQIAIgCGohACABIAhqIQj9DAAAAAAAAAAAAAAAAAAAAAAhDv0MAAAA","AAAAAAAAAAAAAAAAACEPQQAhCQNAIAkgDUgEQCAOIAj9AAQAIhH95AEhDiARIAD9AAQAIBD95QEgD/2FAiEPIAAgCmohACAI","IApqIQggCUEBaiEJDAELCyAHQQN0IgAgC2oiCCAI/QAEACAO/V/98AH9CwQAIAggCP0ABBAgDiAO/Q0ICQoLDA0ODwABAgME","BQYH/V/98AH9CwQQIAAgDGoiACAA/QAEACAP/V/98AH9CwQAIAAgAP0ABBAgDyAP/Q0ICQoLDA0ODwABAgMEBQYH/V/98AH9","CwQQIAdBBGohBwwBCwsDQCAEIAdKBEAgB0ECdCIIIANqKgIAIRUgAiAIaiEAIAEgCGohCEQAAAAAAAAAACESRAAAAAAAAAAA","IRNBACEJA0AgCSANSARAIBIgCCoCALsiFKAhEiATIBQgACoCACAVk7uioCETIAAgCmohACAIIApqIQggCUEBaiEJDAELCyAH","QQN0IgAgC2oiCCAIKwMAIBKgOQMAIAAgDGoiACAAKwMAIBOgOQMAIAdBAWohBwwBCwsgCkEDdCIAIAJqIQIgACABaiEBIAVB","CGohBQwBCwsLXQEEfyAAIAJBA3RqIQRBASEFA0AgASAFSgRAQQAhAwNAIAIgA0oEQCAAIANBA3RqIgYgBisDACAEKwMAoDkD","ACAEQQhqIQQgA0EBaiEDDAELCyAFQQFqIQUMAQsLCw=="].join("");function A3(){return{control:new Int32Array(new SharedArrayBuffer(64)),values:new Float64Array(new SharedArrayBuffer(256))}}function Nw({control:r,values:t},e,n){let h=Atomics.pause??(()=>{}),g=(y,x,w)=>{for(let k=0;k<1e3;k++){if(y())return!0;h()}let b=Atomics.load(r,x);return y()||Atomics.wait(r,x,b,w)!=="timed-out"},A=()=>{let y=Atomics.sub(r,0,1);if(y<=0)return;let x=e[r[5]],w=t.slice(0,r[6]),b=r[7],k=r[8],E=r[9];for(;y>0;y=Atomics.sub(r,0,1)){let T=E-y,N=T*k;x(...w,N,Math.min(b,N+k),T,n)}};return{takeChunks:A,publish(y,x,{count:w,per:b}){let k=Math.ceil(w/b);t.set(x),r[5]=y,r[6]=x.length,r[7]=w,r[8]=b,r[9]=k,Atomics.store(r,3,0),Atomics.store(r,0,k),Atomics.add(r,2,1),Atomics.notify(r,2)},finish(y){let x=()=>Atomics.load(r,1)===0;for(;!x();)if(!g(x,1,y))return!1;return!0},cancel(){Atomics.store(r,0,0)},hasFailed:()=>Atomics.load(r,3)>0,stop(){Atomics.store(r,4,1),Atomics.add(r,2,1),Atomics.notify(r,2)},work(){for(;Atomics.load(r,4)===0;){let y=Atomics.load(r,2);Atomics.add(r,1,1);try{A()}catch{Atomics.add(r,3,1)}Atomics.sub(r,1,1)===1&&Atomics.notify(r,1),g(()=>Atomics.load(r,2)!==y,2)}}}}var B5=1e4,R5=6e4;function FA(r){return{threads:1,run:(t,e,{count:n,per:o})=>{for(let s=0;s*o<n;s++){let a=s*o;r[t](...e,a,Math.min(n,a+o),s,0)}},stop:()=>{}}}function T5(r,t,{workers:e,patience:n=R5}){let o=Nw(t,r,0),s=FA(r);return{threads:e+1,run:(a,u,l)=>{if(l.count<=l.per)return s.run(a,u,l);o.publish(a,u,l);let i=!0;try{o.takeChunks()}finally{o.cancel(),i=o.finish(n)}if(!i)throw new Error("Cannot go on computing as a thread does not answer: start again, with one thread if it happens again");if(o.hasFailed())throw new WebAssembly.RuntimeError("a kernel failed on another thread")},stop:o.stop}}async function y3({module:r,memory:t},e){let{Worker:n}=await import("node:worker_threads"),o=c=>Object.values(c.exports),s=`
    import { parentPort, workerData } from "node:worker_threads";
    const { module, memory, job, thread } = workerData;
    const instance = new WebAssembly.Instance(module, { env: { memory } });
    const { work } = (${Nw})(job, (${o})(instance), thread);
    parentPort.postMessage("ready");
    work();`,a=new URL(`data:text/javascript,${encodeURIComponent(s)}`),u=A3(),l=T5(o(new WebAssembly.Instance(r,{env:{memory:t}})),u,{workers:e-1}),i=Array.from({length:e-1},(c,p)=>{let f=new n(a,{env:{},workerData:{module:r,memory:t,job:u,thread:p+1}}),{promise:m,resolve:d,reject:h}=Promise.withResolvers(),g=setTimeout(()=>h(new Error("a thread does not start")),B5);return f.once("message",()=>d()),f.once("error",h),m.finally(()=>{clearTimeout(g),f.unref()})});try{await Promise.all(i)}catch(c){throw l.stop(),c}return l}var $A=!1;function Mw(){let r=$A;return $A=!1,r}var PA;function _5(){if(PA===void 0)return;let r=PA;throw PA=void 0,new Error(`Cannot compute this on the wasm backend: ${r}`)}var N5=2,M5=/XNN status for \S+ is not successful\.(?: Got status (\d+))?/,x3=6;function F5(r){let[t,e=x3]=M5.exec(r)??[];t!==void 0&&(Number(e)===x3?$A=!0:PA=t)}async function C3(r,t){let e=Object.values(t).map(I3).find(Boolean),n="",o={abort:()=>$A=!0,fd_write:(l,i,c)=>{if(l!==N5||e===void 0)return;let p=new DataView(e.buffer);for(let m=i;m<i+8*c;m+=8){let[d,h]=[m,m+4].map(g=>p.getUint32(g,!0));n+=new TextDecoder().decode(new Uint8Array(e.buffer,d,h).slice())}let f=n.split(`
`);n=f.pop(),f.forEach(F5)}},s=([l,i])=>l in o?[l,(...c)=>(o[l](...c),i(...c))]:[l,i],a=Object.entries(t).map(([l,i])=>[l,Object.fromEntries(Object.entries(i).map(s))]),u=await WebAssembly.instantiate(r,Object.fromEntries(a));return e??=I3(u.exports),u}function I3(r){return Object.values(r).find(t=>t instanceof WebAssembly.Memory)}var w3=r=>`${Math.ceil(r/2**20)} MiB`,b3=new WeakSet;function S3(r){if(b3.has(r))return;b3.add(r);let{wasm:t}=r;t._free(t._malloc(1));let e=t._malloc,n=r.readSync,o=s=>{throw new Cs(`${s} beside ${w3(t.HEAPU8.length)} on the wasm heap`)};t._malloc=s=>{let a=e(s);return!Mw()&&a!==0?a:(a!==0&&t._free(a),o(w3(s)))},r.readSync=(...s)=>(Mw()&&o("more"),_5(),n.apply(r,s))}var k3=2,v3=5,P5=2,$5=1,L5=2;function Fw(r){let t=8,e=()=>{let o=0,s=0,a;do a=r[t++],o+=(a&127)*2**s,s+=7;while(a>=128);return o},n=()=>{let o=e();t+=o};for(;t<r.length;){let o=r[t++],s=e(),a=t+s;if(o===k3||o===v3){let u=e();if(o===k3&&u>0&&(n(),n()),u>0&&(o===v3||r[t++]===P5)){if(r[t]!==$5)return;let i=Uint8Array.from(r);return i[t]|=L5,i}}t=a}}var O5="init_with_threads_count";async function E3(r){if(typeof SharedArrayBuffer!="function")return r();let{instantiate:t}=WebAssembly;Object.assign(WebAssembly,{instantiate:async(n,o)=>{let s=n instanceof Uint8Array?Fw(n):void 0;if(s&&WebAssembly.validate(s)){let a=await WebAssembly.compile(s);if(WebAssembly.Module.exports(a).some(({name:u})=>u===O5))return{module:a,instance:await C3(a,o??{})}}return t(n,o)}});try{return await r()}finally{Object.assign(WebAssembly,{instantiate:t})}}var Q5=!0;var Pw=new WeakMap;function z5(r){let t=Object.values(r.wasm.asm??{}).find(l=>l instanceof WebAssembly.Memory);if(t===void 0)return null;let e=Uint8Array.from(atob(g3),l=>l.charCodeAt(0)),n=D3(t)?Fw(e):e;if(!WebAssembly.validate(n))return null;let o,s;try{o={module:new WebAssembly.Module(n),memory:t},s=new WebAssembly.Instance(o.module,{env:{memory:t}}).exports}catch{return null}let a=new Map(Object.keys(s).map((l,i)=>[l,i])),u={machine:o,pool:FA(Object.values(s)),native:{kernels:s,get threads(){return u.pool.threads},run:(l,i,c)=>u.pool.run(a.get(l),i,c),address:({dataId:l})=>r.getMemoryOffset(l),doubles:(l,i)=>new Float64Array(t.buffer,l,i),withScratch:(l,i)=>{let c=r.wasm._malloc(l)>>>0;if(c===0)throw new Cs(`${l} bytes on the wasm heap`);try{i(c)}finally{r.wasm._free(c)}}}};return u}function D3(r){return typeof SharedArrayBuffer=="function"&&r.buffer instanceof SharedArrayBuffer}function B3(r){let{wasm:t}=r;return Pw.has(t)||Pw.set(t,z5(r)),Pw.get(t)}function So(r){return Q5?B3(r)?.native:void 0}async function R3(r,t){let e=B3(r);if(e===null){if(t>1)throw new Error("the engine lacks relaxed SIMD");return}let{machine:n,pool:o,native:s}=e;if(t!==o.threads&&(o.stop(),e.pool=FA(Object.values(s.kernels)),t!==1)){if(!D3(n.memory))throw new Error("tfjs's heap is not shared");e.pool=await y3(n,t)}}function $r(r,t){je({kernelName:r,backendName:"wasm",kernelFunc:({inputs:e,attrs:n,backend:o})=>{let s=So(o);if(s===void 0)throw new Error(`Cannot run ${r} as the engine lacks relaxed SIMD`);return t({native:s,backend:o,inputs:e,attrs:n,make:a=>o.makeOutput(a,"float32")})}})}$r(If,({native:r,backend:t,inputs:e,attrs:n,make:o})=>{let[s,...a]=Object.values(e),{learningRate:u,beta1:l,beta2:i,epsilon:c}=n,[p,f=1]=t.typedArrayFromHeap(s),m=p+1,h=[u*f*Math.sqrt(1-i**m)/(1-l**m),l,i,1-l,1-i,c],g=[];for(let A=0;A<a.length;A+=4){let[y,x,w,b]=a.slice(A,A+4),k=[o(y.shape),o(y.shape),o(y.shape)],E=[...k,y,x,w,b].map(r.address);r.run("adam",[...E,...h],On(qr(y))),g.push(...k)}return g});function W5({device:r,pipelineCache:t},{key:e,code:n}){return t[`nash_${e}`]??=r.createComputePipeline({label:e,layout:"auto",compute:{module:r.createShaderModule({code:n()}),entryPoint:"main"}})}function ha(r,t){let e=r,n=t.outputs.map(c=>e.makeTensorInfo(c,"float32")),o=[...t.inputs,...n],s=W5(e,t),a=o.map(({dataId:c})=>(e.uploadToGPU(c),{buffer:e.tensorMap.get(c).resource}));t.sizes!==void 0&&a.push(e.makeUniforms(t.sizes.map(c=>({type:"uint32",data:[c]}))));let u=a.map((c,p)=>({binding:p,resource:c})),l=e.device.createBindGroup({layout:s.getBindGroupLayout(0),entries:u});for(let{dataId:c}of o)e.commandQueueOwnedIds.add(c);e.ensureCommandEncoderReady();let i=e.computePassEncoder??=e.commandEncoder.beginComputePass();return i.setPipeline(s),i.setBindGroup(0,l),i.dispatchWorkgroups(...t.workgroups),e.dispatchCountInPass++,me().getNumber("WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE")<=e.dispatchCountInPass&&(e.endComputePassEncoder(),e.submitQueue()),n}var T3=65535;function ga(r){return[Math.min(r,T3),Math.ceil(r/T3),1]}var LA=r=>`
@compute @workgroup_size(${r})
fn main(@builtin(global_invocation_id) id : vec3u, @builtin(num_workgroups) groups : vec3u) {
  let i = id.y * groups.x * ${r}u + id.x;`;function ac(r,...t){for(let{dataId:e}of t)r.disposeData(e)}var U5=new Map;function _3(r,t){let e="webgpu",n=po(r,e);n!=null&&(U5.set(r,n.kernelFunc),_p(r,e),je({kernelName:r,backendName:e,kernelFunc:t(n.kernelFunc)}))}var N3=64;function bf(r,{name:t,inputs:e,outputs:n,sizes:o,value:s="f32",code:a},u){let{tensorMap:l}=r,i=f=>l.get(f.dataId).dtype==="int32",c=[...Object.entries(e).map(([f,m])=>`var<storage, read> ${f} : array<${i(m)?"i32":"Value"}>;`),...Object.keys(n).map(f=>`var<storage, read_write> ${f} : array<Value>;`),...o?["var<uniform> sizes : Sizes;"]:[]],p=Object.keys(o??{}).map(f=>`${f} : u32,`).join(" ");return ha(r,{key:`${t}_${s}`,code:()=>`
alias Value = ${s};
${o?`struct Sizes { ${p} }`:""}
${c.map((f,m)=>`@group(0) @binding(${m}) ${f}`).join(`
`)}
${a}`,inputs:Object.values(e),outputs:Object.values(n),sizes:o&&Object.values(o),workgroups:u})}function jo(r,{inFours:t,functions:e="",code:n,...o}){let[[s,a]]=Object.entries(o.outputs),u=I.sizeFromShape(a)/(t?4:1);return bf(r,{...o,value:t?"vec4f":"f32",code:`${e}
${LA(N3)}
  if (i >= arrayLength(&${s})) { return; }
  ${n}
}`},ga(Math.ceil(u/N3)))}var Ft=r=>`f32(${r})`;var $w=256,id=["p","m","v","g"],Lw=["newP","newM","newV"],M3=r=>r%4===0,F3=r=>Math.ceil(r/(M3(r)?4:1)/$w);function G5(r,{type:t,hasShare:e},{beta1:n,beta2:o,epsilon:s}){let a=(c,p)=>r.flatMap((f,m)=>c.map(d=>`var<storage, ${p}> ${d}${m} : array<${M3(f)?"vec4f":"f32"}>;`)),u=[`var<storage, read> step : array<${t}>;`,...a(id,"read"),...a(Lw,"read_write"),"var<uniform> learningRate : f32;"],l=0,i=r.map((c,p)=>{let f=l;return l+=F3(c),`
  if (group >= ${f}u && group < ${l}u) {
    let i = (group - ${f}u) * ${$w}u + thread;
    if (i < arrayLength(&p${p})) {
      let g = g${p}[i];
      let m = m${p}[i] * ${Ft(n)} + g * ${Ft(1-n)};
      let v = v${p}[i] * ${Ft(o)} + g * g * ${Ft(1-o)};
      newM${p}[i] = m;
      newV${p}[i] = v;
      newP${p}[i] = p${p}[i] - rate * m / (sqrt(v) + ${Ft(s)});
    }
  }`});return`
${u.map((c,p)=>`@group(0) @binding(${p}) ${c}`).join(`
`)}
// 1 - exp(x) for x < 0. Near 0, where the difference would lose its digits, by Taylor's series.
fn correction(x : f32) -> f32 {
  if (x < -0.5) { return 1.0 - exp(x); }
  var series = 1.0;
  ${[9,8,7,6,5,4,3,2].map(c=>`series = fma(series, x / ${c}.0, 1.0);`).join(`
  `)}
  return -x * series;
}
@compute @workgroup_size(${$w})
fn main(
  @builtin(workgroup_id) id : vec3u, @builtin(num_workgroups) groups : vec3u,
  @builtin(local_invocation_index) thread : u32
) {
  let group = id.y * groups.x + id.x;
  let time = f32(step[0]) + 1.0;
  let c1 = correction(time * ${Ft(Math.log(n))});
  let c2 = correction(time * ${Ft(Math.log(o))});
  let rate = learningRate * (sqrt(c2) / c1)${e?" * step[1]":""};
${i.join("")}
}
`}var V5=({inputs:r,attrs:t,backend:e})=>{let[n,...o]=Object.values(r),{learningRate:s,...a}=t,[u]=new Uint32Array(Float32Array.of(s).buffer),l=e,i={type:l.tensorMap.get(n.dataId).dtype==="float32"?"f32":"i32",hasShare:n.shape.length>0},c=Array.from({length:o.length/id.length},(d,h)=>o.slice(h*id.length,(h+1)*id.length)),p=l.device.limits.maxStorageBuffersPerShaderStage-1,f=Math.floor(p/(id.length+Lw.length)),m=[];for(let d=0;d<c.length;d+=f){let h=c.slice(d,d+f),g=h.map(([A])=>qr(A));m.push(...ha(e,{key:["adam",i.type,i.hasShare,...Object.values(a),...g].join("_"),code:()=>G5(g,i,a),inputs:[n,...h.flat()],outputs:h.flatMap(([A])=>Lw.map(()=>A.shape)),sizes:[u],workgroups:ga(g.map(F3).reduce((A,y)=>A+y))}))}return m};je({kernelName:If,backendName:"webgpu",kernelFunc:V5});Fr({kernelName:fa,inputsToSave:["x","gamma","beta"],outputsToSave:[!0,!0,!0,!1,!1],gradFunc:(r,[t,e,n,o,s,a],u)=>{let[l]=r,[i,c,p]=Bt().runKernel(sc,{dy:l,x:t,y:o,gamma:e,beta:n,mean:s,variance:a},u);return{x:()=>i,gamma:()=>c,beta:()=>p}}});Fr({kernelName:sc,gradFunc:()=>{throw new Error("Cannot differentiate the gradient of the batch normalisation, as a gradient penalty does, on this backend: take a discriminator without batch normalisation, no penalty, or the cpu backend")}});function uc(r,{out:t,y:e,x:n},o){return r.run("leaky",[...[t,e,n].map(r.address),o],On(qr(t))),t}function Cf(r,t,e){return e===1?t:uc(r,{out:t,y:t,x:t},e)}$r(ua,({native:r,inputs:{x:t},attrs:{slope:e},make:n})=>uc(r,{out:n(t.shape),y:t,x:t},e));$r(nc,({native:r,inputs:{dy:t,x:e},attrs:{slope:n},make:o})=>uc(r,{out:o(e.shape),y:t,x:e},n));var P3=({gamma:r})=>r.shape.length===2?r.shape[0]:1;$r(fa,({native:r,backend:t,inputs:e,attrs:n,make:o})=>{let{address:s}=r,{x:a,gamma:u,beta:l,movingMean:i,movingVariance:c}=e,{epsilon:p,momentum:f,batches:m,slope:d}=n,h=a.shape[a.shape.length-1],g=qr(a)/h/m,A=P3(e),y=g/A,x=o(a.shape),w=o([m,h]),b=o([m,h]),k=o([h]),E=o([h]),T=o([A,h]),N=D=>t.typedArrayFromHeap(D),v=1-f;for(let D=0;D<m;D++){let _=X=>N(X).subarray(D*h),B=4*D*h,P=s(a)+B*g,$=s(w)+B,z=wf(r,"channelSums",[P],{rows:g,channels:h});_(w).set(z.map(X=>X/g));let Q=wf(r,"channelSquares",[P,$],{rows:g,channels:h});_(b).set(Q.map(X=>X/g));let[G,V]=[w,b].map(_),[H,J,j,M]=[u,T,k,E].map(N),[U,re]=D===0?[i,c].map(N):[j,M];for(let X=0;X<h;X++){j[X]=U[X]*f+G[X]*v;let oe=V[X]*g/Math.max(g-1,1);M[X]=re[X]*f+oe*v}for(let X=0;X<J.length;X++)J[X]=H[X]/Math.sqrt(V[X%h]+p);for(let X=0;X<A;X++){let oe=4*X*h,[we,be]=[x,a].map(Ue=>s(Ue)+B*g+oe*y),Ce=[T,l].map(Ue=>s(Ue)+oe),Ne=[we,be,h,$,...Ce];r.run("scaleChannels",Ne,_A(y,h))}}return Cf(r,x,d),t.disposeData(T.dataId),[x,w,b,k,E]});$r(sc,({native:r,backend:t,inputs:e,attrs:n,make:o})=>{let{address:s}=r,{dy:a,x:u,y:l,mean:i}=e,{epsilon:c,batches:p,slope:f}=n,m=u.shape[u.shape.length-1],d=qr(u)/m/p,h=P3(e),g=d/h,A=o(u.shape),y=o(e.gamma.shape),x=o(e.beta.shape),w=o([h+2,m]),b=E=>t.typedArrayFromHeap(E),k=f===1?a:uc(r,{out:A,y:a,x:l},f);for(let E=0;E<p;E++){let T=4*E*m,N=s(i)+T,v=B=>[A,k,u].map(P=>s(P)+T*d+4*B*m*g),D=new Float64Array(m),_=new Float64Array(m);for(let B=0;B<h;B++){let[,P,$]=v(B),Q=wf(r,"channelProducts",[P,$,N],{rows:g,channels:m,sums:2}),G=b(e.variance).subarray(E*m),[V,H,J,j]=[e.gamma,w,y,x].map(b);for(let M=0;M<m;M++){let U=1/Math.sqrt(G[M]+c),re=B*m+M,X=V[re]*U,oe=Q[M],we=Q[m+M];j[re]=E===0?oe:j[re]+oe,J[re]=E===0?we*U:J[re]+we*U,H[re]=X,D[M]-=X*U*U*we/d,_[M]-=X*oe/d}}b(w).set(D,h*m),b(w).set(_,(h+1)*m);for(let B=0;B<h;B++){let[P,$,z]=v(B),Q=G=>s(w)+4*G*m;r.run("combineChannels",[P,$,z,m,N,Q(B),Q(h),Q(h+1)],_A(g,m))}}return t.disposeData(w.dataId),[A,y,x]});var $3=64,OA=256,H5=r=>Math.ceil(Math.min(r/4,4*Math.sqrt(r))),Ow=["x","y","z","w"],Sf=r=>`vec4f(${Ow.map(t=>`${r}[at.${t}]`).join(", ")})`,QA="fn merge(a : State, b : State) -> State { return a + b; }";function ad(r,t){let{name:e,batches:n,rows:o,channels:s,state:a,merge:u,inputs:l,outputs:i}=t,c=H5(o),p=n*c*s,f={batches:n,rows:o,channels:s,pieces:c},m={f32:1,vec2f:2,vec4f:4}[a],d=y=>`partial[${m}u * i + ${y}u]`,h=y=>m===1?"state":`state.${y}`,[g]=bf(r,{name:`${e}_pieces`,inputs:l,outputs:{partial:[n,c,s,m]},sizes:f,code:`
alias State = ${a};
${u}
${t.four}
${LA($3)}
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
  ${Ow.slice(0,m).map((y,x)=>`${d(x)} = ${h(y)};`).join(" ")}
}`},ga(Math.ceil(p/$3))),A=bf(r,{name:e,inputs:{partial:g,...t.parameters},outputs:i,sizes:f,code:`
alias State = ${a};
var<workgroup> states : array<State, ${OA}>;
${u}
${t.functions??""}
@compute @workgroup_size(${OA})
fn main(@builtin(workgroup_id) group : vec3u, @builtin(local_invocation_index) thread : u32) {
  let c = group.x;
  ${t.before??""}
  for (var batch = 0u; batch < sizes.batches; batch++) {
    let m = batch * sizes.channels + c;
    var state = State();
    for (var piece = thread; piece < sizes.pieces; piece += ${OA}u) {
      let i = (batch * sizes.pieces + piece) * sizes.channels + c;
      state = merge(state, State(${Ow.slice(0,m).map((y,x)=>d(x)).join(", ")}));
    }
    states[thread] = state;
    for (var half = ${OA/2}u; half > 0u; half /= 2u) {
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
}`},[s,1,1]);return ac(r,g),A}function Qw({shape:r},t){let e=r[r.length-1];return{batches:t,channels:e,rows:I.sizeFromShape(r)/e/t}}function L3(r,t){return r.shape.length===2?{name:"images",count:r.shape[0],moments:"c",affine:"m"}:{name:"batches",count:t,moments:"m",affine:"c"}}var q5={state:"vec4f",merge:`
fn merge(a : State, b : State) -> State {
  let count = a.x + b.x;
  let share = b.x / max(count, 1.0);
  let distance = b.y - a.y;
  return State(count, a.y + distance * share, a.z + b.z + distance * distance * a.x * share, 0.0);
}`,four:`
fn four(at : vec4u, weight : vec4f, m : u32, c : u32) -> State {
  let v = ${Sf("x")};
  let count = dot(weight, vec4f(1.0));
  let mean = dot(v, weight) / count;
  let deviation = (v - mean) * weight;
  return State(count, mean, dot(deviation, deviation), 0.0);
}`},zw=({epsilon:r,slope:t})=>`
fn deviationOf(m : u32) -> Value { return 1.0 / sqrt(variance[m] + ${Ft(r)}); }
fn normalised(x : Value, m : u32, k : u32) -> Value {
  return fma(x - mean[m], gamma[k] * deviationOf(m), beta[k]);
}
fn rectified(z : Value, v : Value) -> Value {
  return select(${Ft(t)} * v, v, z > Value(0.0));
}`,O3=`
  let c = i % sizes.channels;
  let m = i / (sizes.rows * sizes.channels) * sizes.channels + c;`;function Q3({rows:r,channels:t}){let e=t%4===0;return{inFours:e,sizes:{rows:r,channels:e?t/4:t}}}var zA=(r,{epsilon:t,momentum:e,slope:n})=>["batch_norm",r,t,e,n].join("_"),K5=({inputs:r,attrs:t,backend:e})=>{let{x:n,gamma:o,beta:s,movingMean:a,movingVariance:u}=r,l=t,{batches:i,momentum:c}=l,p=Qw(n,i),[f,m,...d]=ad(e,{name:zA("moments",l),...p,...q5,inputs:{x:n},parameters:{movingMean:a,movingVariance:u},outputs:{mean:[i,p.channels],variance:[i,p.channels],newMean:a.shape,newVariance:u.shape},before:"var ofMean = movingMean[c]; var ofVariance = movingVariance[c];",finish:`
      let rows = f32(sizes.rows);
      mean[m] = state.y;
      variance[m] = state.z / rows;
      let unbiased = state.z / max(rows - 1.0, 1.0);
      ofMean = ofMean * ${Ft(c)} + state.y * ${Ft(1-c)};
      ofVariance = ofVariance * ${Ft(c)} + unbiased * ${Ft(1-c)};`,after:"newMean[c] = ofMean; newVariance[c] = ofVariance;"}),{name:h,count:g,moments:A,affine:y}=L3(o,i),[x]=jo(e,{...Q3(Qw(n,g)),name:zA(`normalise_${h}`,l),inputs:{x:n,mean:f,variance:m,gamma:o,beta:s},outputs:{y:n.shape},functions:zw(l),code:`${O3}
  let z = normalised(x[i], ${A}, ${y});
  y[i] = rectified(z, z);`});return[x,f,m,...d]},j5=({inputs:r,attrs:t,backend:e})=>{let{dy:n,x:o,gamma:s,beta:a,mean:u,variance:l}=r,i=t,{name:c,count:p,moments:f,affine:m}=L3(s,i.batches),d=Qw(o,p),h={batches:{before:"var ofGamma = 0.0; var ofBeta = 0.0;",each:`
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
      shifts[c + sizes.channels] = ofProduct / rows;`}}[c],[g,A,y]=ad(e,{name:zA(`gradient_sums_${c}`,i),...d,state:"vec2f",merge:QA,inputs:{dy:n,x:o,mean:u,variance:l,gamma:s,beta:a},four:`${zw(i)}
fn four(at : vec4u, weight : vec4f, m : u32, c : u32) -> State {
  let v = ${Sf("x")};
  let d = ${Sf("dy")};
  let z = vec4f(${["x","y","z","w"].map(w=>`normalised(v.${w}, ${f}, ${m})`).join(", ")});
  let dz = select(${Ft(i.slope)} * d, d, z > vec4f(0.0)) * weight;
  return State(dot(dz, vec4f(1.0)), dot(dz, v - mean[${f}]));
}`,parameters:{gamma:s,variance:l},outputs:{dGamma:s.shape,dBeta:a.shape,shifts:[i.batches,2,d.channels]},before:h.before,finish:`
      let deviation = 1.0 / sqrt(variance[${f}] + ${Ft(i.epsilon)});
      let scale = gamma[${m}] * deviation;${h.each}`,after:h.after}),[x]=jo(e,{...Q3(d),name:zA(`gradient_${c}`,i),inputs:{dy:n,x:o,mean:u,variance:l,gamma:s,beta:a,shifts:y},outputs:{dx:o.shape},functions:zw(i),code:`${O3}
  let dz = rectified(normalised(x[i], ${f}, ${m}), dy[i]);
  let at = ${c==="images"?"c":"2u * m - c"};
  dx[i] = dz * (gamma[${m}] * deviationOf(${f})) + (x[i] - mean[${f}]) * shifts[at + sizes.channels] + shifts[at];`});return ac(e,y),[x,g,A]};je({kernelName:fa,backendName:"webgpu",kernelFunc:K5});je({kernelName:sc,backendName:"webgpu",kernelFunc:j5});function Ww(r,t){let e=new Float32Array(t),n=0;for(;n+4<=t;n+=4){let o=0,s=0,a=0,u=0;for(let l=n;l<r.length;l+=t)o+=r[l],s+=r[l+1],a+=r[l+2],u+=r[l+3];e.set([o,s,a,u],n)}for(;n<t;n++){let o=0;for(let s=n;s<r.length;s+=t)o+=r[s];e[n]=o}return e}var Y5=({inputs:r,backend:t})=>{let e=r.x,n=t,o=e.shape[e.shape.length-1],s=n.readSync(e.dataId);return n.makeTensorInfo([o],"float32",Ww(s,o))};je({kernelName:Zn,backendName:"cpu",kernelFunc:Y5});Fr({kernelName:Zn,gradFunc:(r,t,e)=>({x:()=>vm(r,e.shape)})});var X5=({inputs:r,backend:t})=>{let e=r.x,n=t,o=e.shape[e.shape.length-1],s=n.makeOutput([o],"float32"),a=So(t),u=a?wf(a,"channelSums",[a.address(e)],{rows:qr(e)/o,channels:o}):Ww(n.typedArrayFromHeap(e),o);return n.typedArrayFromHeap(s).set(u),s};je({kernelName:Zn,backendName:"wasm",kernelFunc:X5});var J5=({inputs:r,backend:t})=>{let e=r.x,n=e.shape[e.shape.length-1],o=e.shape.slice(0,-1).reduce((a,u)=>a*u,1),[s]=ad(t,{name:"sum",batches:1,rows:o,channels:n,state:"f32",merge:QA,inputs:{x:e},four:`
fn four(at : vec4u, weight : vec4f, m : u32, c : u32) -> State {
  return dot(${Sf("x")}, weight);
}`,outputs:{sums:[n]},finish:"sums[c] = state;"});return s};je({kernelName:Zn,backendName:"webgpu",kernelFunc:J5});function z3(r){return"shape"in r&&Array.isArray(r.shape)}function Ss(r){return z3(r)?[["",r]]:Object.entries(r).flatMap(([t,e])=>Ss(e).map(([n,o])=>[W3(t,n),o]))}var W3=(r,t)=>r&&t?`${r}/${t}`:r+t;function Aa(r,t){let e=(n,o)=>z3(n)?t(n,o):Object.fromEntries(Object.entries(n).map(([s,a])=>[s,e(a,W3(o,s))]));return e(r,"")}function Uw(r,t){return Aa(r,({shape:e},n)=>{let o=t.get(n);if(o===void 0)throw new TypeError(`Cannot build the record as the tensor "${n}" is missing`);if(o.shape.join()!==e.join())throw new TypeError(`Cannot build the record as "${n}" has shape [${o.shape}] where [${e}] is needed`);return o})}function WA(r){for(let[,t]of Ss(r))t.isDisposed||t.dispose()}function lc(r){return Zi().incRef(r.dataId),Bt().makeTensorFromDataId(r.dataId,r.shape,r.dtype,Zi())}function UA(r,t,e){return Bt().runKernel(nc,{dy:r,x:lc(t)},e)}Fr({kernelName:ua,inputsToSave:["x"],gradFunc:(r,[t],e)=>({x:()=>UA(r,t,e)})});Fr({kernelName:nc,inputsToSave:["x"],gradFunc:(r,[t],e)=>({dy:()=>UA(r,t,e)})});function kf(r,t,e){return Bt().runKernel(r,t,e)}function Z5(r,[t,e],n){let o={strides:n,pad:"same",dataFormat:"NHWC"};return{x:()=>kf("Conv2DBackpropInput",{dy:r,filter:e},{...o,inputShape:t.shape}),filter:()=>kf("Conv2DBackpropFilter",{x:t,dy:r},{...o,filterShape:e.shape}),bias:()=>kf(Zn,{x:r},{shape:r.shape})}}function eY(r,[t,e],n){let o={strides:n,pad:"same",dataFormat:"NHWC"};return{x:()=>kf("Conv2D",{x:r,filter:e},{...o,dilations:[1,1]}),filter:()=>kf("Conv2DBackpropFilter",{x:r,dy:t},{...o,filterShape:e.shape}),bias:()=>kf(Zn,{x:r},{shape:r.shape})}}for(let[r,t,e]of[[ca,hi,Z5],[pa,gi,eY]]){let n=["x","filter"];Fr({kernelName:r,inputsToSave:n,gradFunc:(o,s,{stride:a})=>e(o,s,a)}),Fr({kernelName:t,inputsToSave:n,outputsToSave:[!0],gradFunc:(o,[s,a,u],{stride:l,slope:i})=>{let c=UA(o,u,{slope:i});return e(c,[s,a],l)}})}function U3(r,t){let e=[],n=t((...o)=>{let s=xf(...o);return e.push(s),s});for(let{dataId:o}of e)o!==n.dataId&&r.disposeData(o);return n}function G3(r,t,{size:[e,n],step:o,first:[s,a]}){let[u,l,i,c]=t.shape,p=r.makeOutput([u,e,n,c],"float32"),[f,m]=[p,t].map(d=>r.typedArrayFromHeap(d));f.fill(0);for(let d=0;d<u*l*i;d++){let h=s+o[0]*(Math.floor(d/i)%l),g=a+o[1]*(d%i);if(h<0||h>=e||g<0||g>=n)continue;let y=((Math.floor(d/(l*i))*e+h)*n+g)*c;for(let x=0;x<c;x++)f[y+x]=m[d*c+x]}return p}var V3={strides:1,dilations:1,pad:"valid",dataFormat:"NHWC"};function H3(r,{x:t,dy:e,info:n}){let{strideHeight:o,strideWidth:s,padInfo:{top:a,left:u}}=n,l=[o*(n.outHeight-1)+n.filterHeight,s*(n.outWidth-1)+n.filterWidth];return U3(r,i=>{let c=G3(r,t,{size:l,step:[1,1],first:[a,u]}),p=i(r,"Transpose",{x:c},{perm:[3,1,2,0]});r.disposeData(c.dataId);let f=i(r,"Transpose",{x:e},{perm:[1,2,0,3]}),d=i(r,"Conv2D",{x:p,filter:f},{...V3,dilations:[o,s]});return i(r,"Transpose",{x:d},{perm:[1,2,0,3]})})}function q3(r,{dy:t,filter:e,info:n}){let{filterHeight:o,filterWidth:s,padInfo:{top:a,left:u}}=n,l=[n.inHeight+o-1,n.inWidth+s-1],i=[n.strideHeight,n.strideWidth],c=[o-1-a,s-1-u];return U3(r,p=>{let f=G3(r,t,{size:l,step:i,first:c}),m=p(r,"Reverse",{x:e},{dims:[0,1]}),d=p(r,"Transpose",{x:m},{perm:[0,1,3,2]}),h=p(r,"Conv2D",{x:f,filter:d},V3);return r.disposeData(f.dataId),h})}var K3="faster";var rY=16,GA=24,nY=4e6;function VA(r,t){let[e,n]=r,[o,s]=t;if(!(e!==n||o!==s))return o===1&&(e===3||e===2)?{taps:e,phases:1}:o===2&&e===4?{taps:2,phases:2}:void 0}var oY={2:{results:3,points:4,element:6},3:{results:4,points:6,element:9}},sY=15,iY=8,aY=1.4;function j3({taps:r,phases:t},{grid:[e,n],images:o,channels:s,columns:a,filterElement:u}){if(K3==="never"||s%8!==0||a%8!==0)return!1;if(K3==="always")return!0;let{results:l,points:i,element:c}=oY[r],p=t**2*s,f=o*Math.ceil(e/l)*Math.ceil(n/l),m=p*a+c*(p+a),d=i**2*(f*m+u*p*a),h=s<=rY?aY:1;return d<h*o*e*n*r**2*p*a}function Y3({x:r,out:t,packed:e,grid:[n,o]}){let s=VA(e.taps.map(({count:a})=>a),[n.stride,o.stride]);return s!==void 0&&j3(s,{grid:[n.count,o.count],images:r.shape[0],channels:r.shape[3],columns:t.shape[3],filterElement:sY})}function X3(r,{x:t,filter:e,bias:n,out:o,slope:s,packed:a,grid:[u,l]}){let{kernels:i,address:c}=r,[p,f,m,d]=t.shape,[,h,g,A]=o.shape,[,y,x,w]=e.shape,[b,k]=a.taps,{taps:E,phases:T}=VA([b.count,k.count],[u.stride,l.stride]),N=T**2*d,v=i.winogradFilterBytes(E,N,A),D=Math.max(i.winogradScratch(E,T,d,A),i.winogradFilterScratch());r.withScratch(v+r.threads*D,_=>{let B=_+v;r.run("winogradFilter",[_,c(e),E,T,d,A,b.first,b.step,k.first,k.step,y,x*w,...a.transposed?[1,w]:[w,1],B],On(N,v/4/N));let P=i.winogradTiles(E,p,u.count,l.count),$=Math.ceil(nY/(N*A*E**2*4)/GA);r.run("winograd",[E,c(t),f,m,d,T,u.from,l.from,_,A,c(o),u.count,l.count,h,g,u.step,u.first,l.first,n?c(n):0,s,B],{count:P,per:GA*$})})}var uY=8,lY=5;function J3({dy:r,filterShape:t,strides:e}){let[n,o,s,a]=t,[u,...l]=r.shape.slice(0,3),i=VA([n,o],e);return i!==void 0&&j3(i,{grid:l,images:u,channels:s,columns:a,filterElement:iY})}function Z3(r,t,{x:e,dy:n,filterShape:o,strides:s,pad:[a,u]}){let{kernels:l,address:i}=r,[c,p,f,m]=o,[d,h,g]=e.shape,[,A,y]=n.shape,{taps:x,phases:w}=VA([c,p],s),b=w**2*f,k=l.winogradTiles(x,d,A,y),E=Math.ceil(k/GA),T=Math.max(Math.min(2,E),Math.min(uY,Math.round(E/lY))),N=Math.ceil(k/T),v=Math.ceil(k/N),D=Math.ceil(N/Math.ceil(N/GA)),_=l.winogradSumBytes(x,b,m),B=Math.max(l.winogradGradientScratch(x,w,f,m,D),l.winogradTapsScratch());r.withScratch(v*_+r.threads*B,P=>{let $=P+v*_;r.run("winogradGradient",[x,i(e),h,g,f,w,-a,-u,i(n),A,y,m,P,D,$],{count:k,per:N});let z=[i(t),x,w,f,m,P,v,$];r.run("winogradTaps",z,On(b,v*_/4/b))})}var nF=16,pY=1<<18,eF=6,fY=8e6,mY=16;function oF(r,t,e){let n=e.map(o=>({...t,...o}));if(n.every(Y3)){for(let o of n)X3(r,o);return}for(let o of n)dY(r,o);Cf(r,t.out,t.slope)}function dY(r,{x:t,filter:e,bias:n,out:o,packed:s,grid:[a,u]}){let{kernels:l,address:i}=r,[c,p,f,m]=t.shape,[,d,h,g]=o.shape,[,A,y,x]=e.shape,[{count:w,...b},{count:k,...E}]=s.taps,T=m<=nF&&k>1,N=Math.ceil(g/8),v=w*k*m,D=(u.count-1)*u.stride+k,_=4*a.stride*D*m,B=Math.ceil(fY/(Math.max(1,v)*g)),P=Math.ceil(Math.min(B/u.count,pY/_)),$=T?P*_*Math.max(1,Math.ceil(w/a.stride)):0,z=4*(v+1)*8*N,Q=$+l.convolveScratch(T?k*m:m,T?w:w*k,g);r.withScratch(z+r.threads*Q,G=>{r.run("packFilter",[G,i(e),n?i(n):0,w,k,m,g,b.first,b.step,E.first,E.step,A,y*x,...s.transposed?[1,x]:[x,1]],On(N,8*(v+1)));let V=[i(t),p,f,m,a.count,u.count,a.stride,u.stride,a.from,u.from,w,k,G,g,i(o),d,h,a.step,u.step,a.first,u.first,G+z];if(T)r.run("convolveWindows",[...V,Q],{count:c*a.count,per:P<a.count?P:P-P%a.count});else{let H=eF*Math.ceil(B/eF);r.run("convolve",V,{count:c*a.count*u.count,per:H})}})}function Gw(r,t,{x:e,filter:n,bias:o,slope:s=1,info:a}){let u=t.makeOutput(a.outShape,"float32"),l=c=>({count:c,first:0,step:1}),i=(c,p,f)=>({count:c,stride:p,from:-f,step:1,first:0});return oF(r,{x:e,filter:n,bias:o,out:u,slope:s},[{packed:{taps:[l(a.filterHeight),l(a.filterWidth)],transposed:!1},grid:[i(a.outHeight,a.strideHeight,a.padInfo.top),i(a.outWidth,a.strideWidth,a.padInfo.left)]}]),u}function tF({stride:r,filter:t,inputs:e,padded:n}){return Array.from({length:r},(o,s)=>{let a=Math.max(0,Math.ceil((t-s)/r)),u=Math.ceil((n-s)/r),l=Math.floor((e-1+n-s)/r);return[{count:a,first:s+r*(a-1),step:-r},{count:l-u+1,stride:1,from:u-(a-1),step:r,first:r*u+s-n}]}).filter(([,{count:o}])=>o>0)}function Vw(r,t,{dy:e,filter:n,bias:o,slope:s=1,info:a}){let u=t.makeOutput(a.inShape,"float32"),l=tF({stride:a.strideHeight,filter:a.filterHeight,inputs:a.inHeight,padded:a.padInfo.top}),i=tF({stride:a.strideWidth,filter:a.filterWidth,inputs:a.inWidth,padded:a.padInfo.left}),c=l.flatMap(([p,f])=>i.map(([m,d])=>({packed:{taps:[p,m],transposed:!0},grid:[f,d]})));return oF(r,{x:e,filter:n,bias:o,out:u,slope:s},c),u}function rF(r,t,e){let{x:n,dy:o,filterShape:s,strides:a,pad:u}=e,{kernels:l,address:i}=r,[c,p,f,m]=s,[d,h,g]=n.shape,[,...A]=o.shape.slice(0,3),y=t.makeOutput([...s],"float32");if(J3(e))return Z3(r,y,e),y;let x=l.filterGradientBlocks(d,A[0],A[1]),w=Math.ceil(x/mY),b=Math.ceil(x/w),k=b*l.filterTileBytes(f,m,c,p),E=l.filterGradientScratch(f,m,...A,...a,c,p);return r.withScratch(k+r.threads*E,T=>{r.run("filterGradient",[i(n),d,h,g,f,i(o),...A,m,...a,c,p,...u,T,T+k],{count:x,per:w});let N=l.filterStrips(f,c,p),v=k/4/N,D=[i(y),T,b,f,m,c,p];r.run("addTiles",D,On(N,v))}),y}var hY=4;function sF(r,t,{x:e,dy:n,info:o}){let[s,a,u,l]=o.filterShape,{top:i,left:c}=o.padInfo,p=[o.strideHeight,o.strideWidth];if(l>hY||u<=nF||p.join()!=="1,1"){let{filterShape:g}=o;return rF(r,t,{x:e,dy:n,filterShape:g,strides:p,pad:[i,c]})}let f=rF(r,t,{x:n,dy:e,filterShape:[s,a,l,u],strides:p,pad:[s-1-i,a-1-c]}),m=t.makeOutput(o.filterShape,"float32"),[d,h]=[m,f].map(g=>t.typedArrayFromHeap(g));for(let g=0;g<s*a;g++)for(let A=0;A<u;A++)for(let y=0;y<l;y++)d[(g*u+A)*l+y]=h[((s*a-1-g)*l+y)*u+A];return t.disposeData(f.dataId),m}function ud(r,t,{strides:e,pad:n,dimRoundingMode:o}){return C.computeConv2DInfo(r,t,e,1,n,o)}function Hw(r,t){let e=po(r,"wasm");e!=null&&_p(r,"wasm"),je({...e,kernelName:r,backendName:"wasm",kernelFunc:t})}var AY=po("Conv2D","wasm").kernelFunc;Hw("Conv2D",r=>{let{x:t,filter:e}=r.inputs,n=r.attrs,o=So(r.backend),s=[n.dilations??1].flat().some(u=>u>1);if(!o||s||n.dataFormat!=="NHWC")return AY(r);let a=ud(t.shape,e.shape,n);return Gw(o,r.backend,{x:t,filter:e,info:a})});Hw("Conv2DBackpropFilter",({inputs:r,attrs:t,backend:e})=>{let{x:n,dy:o}=r,s=t,a=ud(n.shape,s.filterShape,s),u=So(e),l=e;return u?sF(u,l,{x:n,dy:o,info:a}):H3(l,{x:n,dy:o,info:a})});Hw("Conv2DBackpropInput",({inputs:r,attrs:t,backend:e})=>{let{dy:n,filter:o}=r,s=t,a=ud(s.inputShape,o.shape,s),u=So(e),l=e;return u?Vw(u,l,{dy:n,filter:o,info:a}):q3(l,{dy:n,filter:o,info:a})});var iF=r=>({strides:r,pad:"same"}),aF=({native:r,backend:t,inputs:e,attrs:{stride:n,slope:o}})=>{let{x:s,filter:a,bias:u}=e,l=ud(s.shape,a.shape,iF(n));return Gw(r,t,{x:s,filter:a,bias:u,slope:o,info:l})},uF=({native:r,backend:t,inputs:e,attrs:n})=>{let{x:o,filter:s,bias:a}=e,{stride:u,slope:l}=n,[i,c,p]=o.shape,f=ud([i,c*u,p*u,s.shape[2]],s.shape,iF(u));return Vw(r,t,{dy:o,filter:s,bias:a,slope:l,info:f})};$r(ca,aF);$r(hi,aF);$r(pa,uF);$r(gi,uF);var yY=[{m:128,n:128,k:8,rows:8,columns:8},{m:128,n:64,k:8,rows:8,columns:8},{m:64,n:64,k:16,rows:4,columns:8},{m:128,n:32,k:8,rows:8,columns:4},{m:64,n:32,k:8,rows:4,columns:4},{m:32,n:32,k:8,rows:4,columns:4},{m:128,n:16,k:8,rows:8,columns:4},{m:256,n:4,k:8,rows:4,columns:4}];function qw({m:r,n:t,rows:e,columns:n}){return r/e*(t/n)}var xY=32768,IY={64:1,32:.85,16:.65},wY=6,bY=300,CY=256;function Kw(r,{split:t}){let{m:e,n,k:o,products:s=1}=r,a,u=1/0;for(let l of yY){let i=Math.ceil(e/l.m)*Math.ceil(n/l.n)*s,c=l.rows*l.columns,p=c/IY[c]+wY*(l.m+l.n)/qw(l);for(let f=1;f<=(t?CY:1)&&!(f>1&&o/f<4*l.k);f*=2){let h=Math.max(1,i*f*qw(l)/xY)*Math.ceil(o/f)*p+(f>1?f*e*n/bY:0);h<u&&([a,u]=[{tile:l,splits:f},h])}}return a}var ld=r=>Array.from({length:r},(t,e)=>e),Br=(r,t)=>ld(r).map(t).join(`
`),HA=["x","y","z","w"];function lF(r,t,e,n){let o=r.toUpperCase(),s=t?`let i = index${o}(${n[0]});
  if (i < 0) { return vec4f(0.0); }
  return ${r}[u32(i) / 4u];`:`var v = vec4f(0.0);
${Br(4,a=>`  let i${a} = index${o}(${n[a]});
  if (i${a} >= 0) { v.${HA[a]} = ${r}[u32(i${a})]; }`)}
  return v;`;return`fn load${o}(${e}) -> vec4f {
  ${s}
}`}var jw=(r,t)=>`
fn finished(sum : ${r}, bias : ${r}) -> ${r} {
  let z = sum + bias;
  return ${t===1?"z":`select(f32(${t}) * z, z, z > ${r}(0.0))`};
}`;function cF(r,{slope:t}={}){let{tile:e,aAlong:n,aVec4:o,bVec4:s,cVec4:a,bByK:u=!1,functions:l,prologue:i}=r,c=qw(e),p=e.n/e.columns,f=e.m/e.rows,m=e.columns/4,d=n==="k",h=(d?e.k:e.m)/4+1,g=e.n/4+1,A=e.m*e.k/4,y=e.n*e.k/4,x=Math.ceil(A/c),w=Math.ceil(y/c),b=d||o?1:4,k=M=>ld(b).map(U=>`row${M}_${U}`),E=(M,U,re,X)=>(U+1)*c<=M?X:`if (${re} < ${M}u) { ${X} }`,T=Br(x,M=>{let U=(d?e.k:e.m)/4,re=`aAt${M}`,X=`${re} / ${U}u`,oe=`${re} % ${U}u`,we=d?`firstRow + ${X}`:`firstRow + (${oe}) * 4u`;return`  let ${re} = thread + ${M*c}u;
${k(M).map((be,Ce)=>`  let ${be} = rowAt(${we} + ${Ce}u);`).join(`
`)}
  let aK${M} = ${d?`(${oe}) * 4u`:X};
  let aTo${M} = (${X}) * ${h}u + ${oe};
  var aNext${M} = vec4f(0.0);`}),N=Br(w,M=>{let U=`bAt${M}`,[re,X]=u?[`${U} % ${e.k}u`,`${U} / ${e.k}u`]:[`${U} / ${e.n/4}u`,`${U} % ${e.n/4}u`];return`  let ${U} = thread + ${M*c}u;
  let bK${M} = ${re};
  let bN${M} = firstColumn + (${X}) * 4u;
  let bTo${M} = bK${M} * ${g}u + ${X};
  var bNext${M} = vec4f(0.0);`}),v=Br(x,M=>"    "+E(A,M,`aAt${M}`,`aNext${M} = loadA(${[...k(M),`k + aK${M}`].join(", ")});`))+`
`+Br(w,M=>"    "+E(y,M,`bAt${M}`,`bNext${M} = loadB(k + bK${M}, bN${M});`)),D=Br(x,M=>"    "+E(A,M,`aAt${M}`,`tileA[aTo${M}] = aNext${M};`))+`
`+Br(w,M=>"    "+E(y,M,`bAt${M}`,`tileB[bTo${M}] = bNext${M};`)),_=(M,U)=>`sum${M}_${U}`,B=M=>Br(m,U=>`      let b${M}_${U} = tileB[bFrom + ${M*g+U*p}u];`),P=(M,U,re)=>Br(m,X=>`      ${_(M,X)} = fma(vec4f(${U}), b${re}_${X}, ${_(M,X)});`),$=(M,U)=>{let re=[1,2,3].reduce((X,oe)=>`fma(vec4f(a${M}.${HA[oe]}), b${oe}_${U}, ${X})`,`a${M}.x * b0_${U}`);return`      ${_(M,U)} += ${re};`},z=d?Br(4,B)+`
`+Br(e.rows,M=>`      let a${M} = tileA[aFrom + ${M*f*h}u];
`+Br(m,U=>$(M,U))):Br(4,M=>B(M)+`
`+Br(e.rows/4,U=>`      let a${M}_${U} = tileA[aFrom + ${M*h+U*f}u];
`+Br(4,re=>P(4*U+re,`a${M}_${U}.${HA[re]}`,M)))),Q=M=>d?`firstRow + down + ${M*f}u`:`firstRow + (down + ${Math.floor(M/4)*f}u) * 4u + ${M%4}u`,G=Br(e.rows,M=>Br(m,U=>`  storeC(${Q(M)}, firstColumn + (across + ${U*p}u) * 4u, ${_(M,U)});`)),V=M=>M?"vec4f":"f32",H=(M,U)=>t===void 0?M:`finished(${M}, bias[${U}])`,J=[...ld(b).map(M=>`row${M} : vec3i`),"k : u32"].join(", "),j=ld(4).map(M=>b===4?`row${M}, k`:`row0, k + ${M}u`);return`
@group(0) @binding(0) var<storage, read> a : array<${V(o)}>;
@group(0) @binding(1) var<storage, read> b : array<${V(s)}>;
${t===void 0?"":`@group(0) @binding(2) var<storage, read> bias : array<${V(a)}>;`}
@group(0) @binding(${t===void 0?2:3}) var<storage, read_write> c : array<${V(a)}>;
var<workgroup> tileA : array<vec4f, ${(d?e.m:e.k)*h}>;
var<workgroup> tileB : array<vec4f, ${e.k*g}>;
${l}
${t===void 0?"":jw(V(a),t)}
${lF("a",o,J,j)}
${lF("b",s,"k : u32, n : u32",ld(4).map(M=>`k, n + ${M}u`))}
fn storeC(m : u32, n : u32, value : vec4f) {
${a?`  let i = indexC(m, n);
  if (i >= 0) { c[u32(i) / 4u] = ${H("value","n / 4u")}; }`:Br(4,M=>`  let i${M} = indexC(m, n + ${M}u);
  if (i${M} >= 0) { c[u32(i${M})] = ${H(`value.${HA[M]}`,`n + ${M}u`)}; }`)}
}
@compute @workgroup_size(${c})
fn main(@builtin(workgroup_id) group : vec3u, @builtin(local_invocation_index) thread : u32) {
  let firstColumn = group.x * ${e.n}u;
  let firstRow = group.y * ${e.m}u;
${i}
  let across = thread % ${p}u;
  let down = thread / ${p}u;
${T}
${N}
${Br(e.rows,M=>Br(m,U=>`  var ${_(M,U)} = vec4f(0.0);`))}
  // A round fetches a slice, works on the one before it meanwhile, and then puts it into workgroup memory.
  for (var k = kFrom; k < kTo + ${e.k}u; k += ${e.k}u) {
    if (k < kTo) {
${v}
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
${G}
}
`}function Yw(r){let t={BATCH:r.batch,IN_H:r.inHeight,IN_W:r.inWidth,IN_C:r.inChannels,OUT_H:r.outHeight,OUT_W:r.outWidth,OUT_C:r.outChannels,FILTER_H:r.filterHeight,FILTER_W:r.filterWidth,STRIDE_H:r.strideHeight,STRIDE_W:r.strideWidth,PAD_H:r.padTop,PAD_W:r.padLeft};return Object.entries(t).map(([e,n])=>`const ${e} = ${n}u;`).join(`
`)+`
const FAR = -0x10000000;`}function pF(r){let{tile:t,splits:e}=Kw(r,{split:!0}),n=Math.ceil(r.k/e/t.k)*t.k;return{tile:t,pieces:Math.ceil(r.k/n),declarations:`
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
  let kTo = min(K, kFrom + ${n}u);`}}var ya=r=>r%4===0;function fF(r){let t={m:r.batch*r.outHeight*r.outWidth,n:r.outChannels,k:r.filterHeight*r.filterWidth*r.inChannels},{tile:e,pieces:n,declarations:o,prologue:s}=pF(t),a=`${Yw(r)}${o}
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
}`;return{product:{tile:e,aAlong:"k",aVec4:ya(r.inChannels),bVec4:ya(r.outChannels),cVec4:ya(r.outChannels),functions:a,prologue:s},size:t,phases:1,pieces:n}}function mF(r){let t=r.strideHeight*r.strideWidth,e=Math.ceil(r.inHeight/r.strideHeight),n=Math.ceil(r.inWidth/r.strideWidth),o=Math.ceil(r.filterWidth/r.strideWidth),s={m:r.batch*e*n,n:r.inChannels,k:Math.ceil(r.filterHeight*r.filterWidth*r.outChannels/t),products:t},{tile:a}=Kw(s,{split:!1}),u=`${Yw(r)}
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
}`;return{product:{tile:a,aAlong:"k",aVec4:ya(r.outChannels),bVec4:!1,bByK:!0,cVec4:ya(r.inChannels),functions:u,prologue:`  let start = vec2u(group.z / STRIDE_W, group.z % STRIDE_W);
  let first = (start + vec2u(PAD_H, PAD_W)) % vec2u(STRIDE_H, STRIDE_W);
  let tapsY = (FILTER_H + STRIDE_H - 1u - first.x) / STRIDE_H;
  let tapsX = (FILTER_W + STRIDE_W - 1u - first.y) / STRIDE_W;
  phase = start;
  firstTap = first;
  taps = vec2u(tapsY, tapsX);
  let kFrom = 0u;
  let kTo = tapsY * tapsX * OUT_C;`},size:s,phases:t,pieces:1}}function dF(r){let t={m:r.filterHeight*r.filterWidth*r.inChannels,n:r.outChannels,k:r.batch*r.outHeight*r.outWidth},{tile:e,pieces:n,declarations:o,prologue:s}=pF(t),a=`${Yw(r)}${o}
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
}`;return{product:{tile:e,aAlong:"m",aVec4:ya(r.inChannels),bVec4:ya(r.outChannels),cVec4:ya(r.outChannels),functions:a,prologue:s},size:t,phases:1,pieces:n}}var qA=256,SY=16;function hF(r){let t=1;for(;t<SY&&4*t<=r;)t*=2;return t}var gF=(r,t=4)=>r%4===0&&t%4===0?4:1;function kY(r,t,e){let n=e?.bias.shape[0],o=gF(t,n),s=o===4?"vec4f":"f32",a=t/o,u=n===void 0?"sum":`finished(sum, bias[column % ${n/o}u])`,l=hF(r),i=qA/l;return`
@group(0) @binding(0) var<storage, read> x : array<${s}>;
${e?`@group(0) @binding(1) var<storage, read> bias : array<${s}>;`:""}
@group(0) @binding(${e?2:1}) var<storage, read_write> y : array<${s}>;
${e?jw(s,e.slope):""}
var<workgroup> sums : array<${s}, ${qA}>;
@compute @workgroup_size(${qA})
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
`}function AF(r,t,e){let[n,...o]=t.shape,s=I.sizeFromShape(o),a=e?.bias.shape[0],u=s/gF(s,a),[l]=ha(r,{key:["sum",n,s,a,e?.slope].join("_"),code:()=>kY(n,s,e),inputs:e?[t,e.bias]:[t],outputs:[o],workgroups:ga(Math.ceil(u/(qA/hF(n))))});return l}function vY(r,t,e){let{strides:n,pad:o,dimRoundingMode:s}=e,a=C.computeConv2DInfo(r,t,n,1,o,s);return{batch:a.batchSize,inHeight:a.inHeight,inWidth:a.inWidth,inChannels:a.inChannels,outHeight:a.outHeight,outWidth:a.outWidth,outChannels:a.outChannels,filterHeight:a.filterHeight,filterWidth:a.filterWidth,strideHeight:a.strideHeight,strideWidth:a.strideWidth,padTop:a.padInfo.top,padLeft:a.padInfo.left}}var EY=2**31-1;function DY(r,t,{product:e,size:n,phases:o,pieces:s},[a,u],{shape:l,finish:i}){let{tile:c}=e,p=[Math.ceil(n.n/c.n),Math.ceil(n.m/c.m),o*s],m=r.device.limits.maxComputeWorkgroupsPerDimension,h=[I.sizeFromShape(l)*s,I.sizeFromShape(a.shape),I.sizeFromShape(u.shape)];if(Math.max(...p)>m||Math.max(...h)>EY||Math.min(...h)===0)return;let g=s===1?i:void 0,[A]=ha(r,{key:g?`${t}_bias_${g.slope}`:t,code:()=>cF(e,{slope:g?.slope}),inputs:g?[a,u,g.bias]:[a,u],outputs:[s>1?[s,...l]:l],workgroups:p});if(s===1)return A;let y=AF(r,A,i);return ac(r,A),y}var Xw=new Map,xF={Conv2D:{operands:["x","filter"],shapes:({x:r,filter:t})=>({input:r.shape,filter:t.shape}),product:fF},Conv2DBackpropInput:{operands:["dy","filter"],shapes:({filter:r},{inputShape:t})=>({input:t,filter:r.shape,result:"input"}),product:mF},Conv2DBackpropFilter:{operands:["x","dy"],shapes:({x:r},{filterShape:t})=>({input:r.shape,filter:t,result:"filter"}),product:dF}};function IF(r,{inputs:t,attrs:e,backend:n},o){let{operands:s,shapes:a,product:u}=xF[r],[l,i]=s.map(b=>t[b]);if([e.dilations??1].flat().some(b=>b!==1)||e.dataFormat==="NCHW"||l.dtype!=="float32"||i.dtype!=="float32")return;let{input:p,filter:f,result:m}=a(t,e),d=vY(p,f,e),{batch:h,outHeight:g,outWidth:A,outChannels:y}=d,x=m===void 0?[h,g,A,y]:m==="input"?p:f,w=`${r}_${Object.values(d).join("_")}`;return Xw.has(w)||Xw.set(w,u(d)),DY(n,w,Xw.get(w),[l,i],{shape:x,finish:o})}for(let r of Object.keys(xF))_3(r,t=>e=>IF(r,e)??t(e));var yF=r=>({strides:[r,r],pad:"same",dataFormat:"NHWC",dilations:[1,1]}),KA={conv2d:({x:r,filter:t},e)=>["Conv2D",{inputs:{x:r,filter:t},attrs:{...yF(e)}}],convTranspose2d:({x:r,filter:t},e)=>{let[n,o,s]=r.shape,a=[n,o*e,s*e,t.shape[2]];return["Conv2DBackpropInput",{inputs:{dy:r,filter:t},attrs:{...yF(e),inputShape:a}}]}};for(let[r,t]of[[ca,KA.conv2d],[hi,KA.conv2d],[pa,KA.convTranspose2d],[gi,KA.convTranspose2d]])je({kernelName:r,backendName:"webgpu",kernelFunc:({inputs:e,attrs:n,backend:o})=>{let{bias:s}=e,{stride:a,slope:u}=n,[l,i]=t(e,a),c=IF(l,{...i,backend:o},{bias:s,slope:u});if(c!==void 0)return c;let p=xf(o,l,i.inputs,i.attrs),f=xf(o,"Add",{a:p,b:s},{}),m=xf(o,"LeakyRelu",{x:f},{alpha:u});return ac(o,p,f),m}});function wF(r,t,e,n){let o={dy:r,y:lc(t),keys:e};return Bt().runKernel(oc,o,n)}Fr({kernelName:la,inputsToSave:["keys"],outputsToSave:[!0],gradFunc:(r,[t,e],n)=>({x:()=>wF(r,e,t,n)})});Fr({kernelName:oc,inputsToSave:["y","keys"],gradFunc:(r,[t,e],n)=>({dy:()=>wF(r,t,e,n)})});var Jw=466688986;function cd(r,t,e,n=0){let o=t|0,s=e|0,a=Jw^o^s,u=r instanceof Float32Array;for(let l=0;l<r.length;l+=2){let i=n+(l>>>1)+o|0,c=s;i=i+c|0,c=(c<<13|c>>>19)^i,i=i+c|0,c=(c<<15|c>>>17)^i,i=i+c|0,c=(c<<26|c>>>6)^i,i=i+c|0,c=(c<<6|c>>>26)^i,i=i+s|0,c=c+a+1|0,i=i+c|0,c=(c<<17|c>>>15)^i,i=i+c|0,c=(c<<29|c>>>3)^i,i=i+c|0,c=(c<<16|c>>>16)^i,i=i+c|0,c=(c<<24|c>>>8)^i,i=i+a|0,c=c+o+2|0,i=i+c|0,c=(c<<13|c>>>19)^i,i=i+c|0,c=(c<<15|c>>>17)^i,i=i+c|0,c=(c<<26|c>>>6)^i,i=i+c|0,c=(c<<6|c>>>26)^i,i=i+o|0,c=c+s+3|0,i=i+c|0,c=(c<<17|c>>>15)^i,r[l]=u?(i>>>8)/16777216:i,l+1<r.length&&(r[l+1]=u?(c>>>8)/16777216:c)}}var BY=({inputs:r,attrs:t,backend:e})=>{let{shape:n,dtype:o,firstBlock:s}=t,a=I.sizeFromShape(n),u=o==="int32"?new Int32Array(a):new Float32Array(a),[l,i]=e.readSync(r.key.dataId);return cd(u,l,i,s),e.makeTensorInfo(n,o,u)};je({kernelName:da,backendName:"cpu",kernelFunc:BY});function bF({native:r,backend:t,inputs:e,attrs:{rate:n,stream:o}},s,a){let u=t.typedArrayFromHeap(e.keys).slice(),l=qr(a)/(u.length/2);r.withScratch(64*r.threads,i=>{for(let c=0;2*c<u.length;c++){let p=new Int32Array(2);cd(p,u[2*c],u[2*c+1],o);let m=[...[s,a].map(d=>r.address(d)+4*l*c),...p,n,1/(1-n),i];r.run("dropout",m,On(l))}})}$r(la,r=>{let{native:t,inputs:{x:e},attrs:n,make:o}=r,s=o(e.shape);return bF(r,s,e),Cf(t,s,n.slope)});$r(oc,r=>{let{native:t,inputs:{dy:e,y:n},attrs:o,make:s}=r,a=s(e.shape),u=o.slope;return bF(r,a,e),u===1?a:uc(t,{out:a,y:a,x:n},u)});var RY=[13,15,26,6,17,29,16,24],TY=13,Zw=`
  fn threefry(k0 : u32, k1 : u32, block : u32) -> vec2<u32> {
    let k2 = ${Jw}u ^ k0 ^ k1;
    var x = vec2<u32>(block + k0, k1);
    ${Array.from({length:TY},(r,t)=>{let e=RY[t%8],n=Math.floor(t/4)+1;return`x.x += x.y; x.y = ((x.y << ${e}u) | (x.y >> ${32-e}u)) ^ x.x;`+(t%4===3?`x += vec2<u32>(k${n%3}, k${(n+1)%3} + ${n}u);`:"")}).join(`
    `)}
    return x;
  }`;function _Y({shape:r,dtype:t}){let e=Math.ceil(I.sizeFromShape(r)/2),n=[64,1,1],o=cf.flatDispatchLayout([e]),s=t==="int32"?a=>`i32(${a})`:a=>`f32(${a} >> 8u) / 16777216.0`;return{outputShape:r,shaderKey:`nash_threefry_${t}`,dispatchLayout:o,dispatch:cf.computeDispatch(o,[e],n),variableNames:["key"],uniforms:"count : i32, firstBlock : i32,",workgroupSize:n,getUserCode:()=>`
      ${Zw}
      fn main(index : i32) {
        let i = index * 2;
        if (i < uniforms.count) {
          let x = threefry(u32(key[0]), u32(key[1]), u32(index + uniforms.firstBlock));
          result[i] = ${s("x.x")};
          if (i + 1 < uniforms.count) { result[i + 1] = ${s("x.y")}; }
        }
      }`}}var NY=({inputs:r,attrs:t,backend:e})=>{let n=t,o=[{type:"int32",data:[I.sizeFromShape(n.shape)]},{type:"int32",data:[n.firstBlock??0]}];return e.runWebGPUProgram(_Y(n),[r.key],n.dtype,o)};je({kernelName:da,backendName:"webgpu",kernelFunc:NY});var MY=r=>`
${Zw}
fn bitsAt(i : u32) -> ${r?"vec4u":"u32"} {
  let batch = i / sizes.batch;
  let key = threefry(u32(keys[2u * batch]), u32(keys[2u * batch + 1u]), sizes.stream);
  let within = i % sizes.batch;
  ${r?"return vec4u(threefry(key.x, key.y, 2u * within), threefry(key.x, key.y, 2u * within + 1u));":"return threefry(key.x, key.y, within / 2u)[within % 2u];"}
}`;function CF(r,t){return({inputs:e,attrs:n,backend:o})=>{let{keys:s,...a}=e,{rate:u,stream:l,slope:i}=n,[c]=Object.values(a),p=qr(c)/(qr(s)/2),f=p%4===0,[m]=jo(o,{name:[r,u,i].join("_"),inputs:{...a,keys:s},outputs:{result:c.shape},sizes:{batch:f?p/4:p,stream:l},inFours:f,functions:MY(f),code:`
  let random = Value(bitsAt(i) >> ${f?"vec4u(8u)":"8u"}) / 16777216.0;
  let value = ${t(Ft(i),Ft(1/(1-u)))};
  result[i] = select(Value(0.0), value, random >= Value(${Ft(u)}));`});return m}}var SF=(r,t,e)=>`select(${r} * ${e}, ${e}, ${t} > Value(0.0))`,FY={[la]:CF("dropout",(r,t)=>SF(r,"x[i]",`(x[i] * ${t})`)),[oc]:CF("dropout_grad",(r,t)=>`${SF(r,"y[i]","dy[i]")} * ${t}`)};for(let[r,t]of Object.entries(FY))je({kernelName:r,backendName:"webgpu",kernelFunc:t});var PY=po("Identity","wasm"),$Y=({inputs:r,backend:t})=>{let{dataId:e,shape:n,dtype:o}=r.x;return t.incRef(e),{dataId:e,shape:n,dtype:o}};_p("Identity","wasm");je({...PY,kernelFunc:$Y});var kF=r=>({inputs:t,attrs:e,backend:n})=>{let{x:o}=t,s=e.slope,a=I.sizeFromShape(o.shape)%4===0,[u]=jo(n,{name:["leaky",r,s].join("_"),inputs:t,outputs:{result:o.shape},inFours:a,code:`result[i] = select(${Ft(s)} * ${r}[i], ${r}[i], x[i] > Value(0.0));`});return u};je({kernelName:ua,backendName:"webgpu",kernelFunc:kF("x")});je({kernelName:nc,backendName:"webgpu",kernelFunc:kF("dy")});Fr({kernelName:ma,inputsToSave:["x"],gradFunc:(r,[t],e)=>({x:()=>Bt().runKernel(ic,{dy:r,x:t},e)})});Fr({kernelName:ic,gradFunc:()=>{throw new Error("Cannot differentiate the gradient of the loss on this backend: use cpu")}});$r(ma,({backend:r,inputs:{x:t},attrs:{sign:e},make:n})=>{let o=n([]),s=r.typedArrayFromHeap(t),a=0;for(let u of s){let l=e*u;a+=Math.max(l,0)+Math.log1p(Math.exp(-Math.abs(l)))}return r.typedArrayFromHeap(o)[0]=a/s.length,o});$r(ic,({backend:r,inputs:{dy:t,x:e},attrs:{sign:n},make:o})=>{let s=o(e.shape),a=r.typedArrayFromHeap(e),u=r.typedArrayFromHeap(s),l=n*r.typedArrayFromHeap(t)[0]/a.length;for(let i=0;i<u.length;i++)u[i]=l/(1+Math.exp(-n*a[i]));return s});var jA=64,LY=({inputs:r,attrs:t,backend:e})=>{let{x:n}=r,o=t.sign,[s]=bf(e,{name:`mean_softplus_${o}`,inputs:{x:n},outputs:{mean:[]},code:`
var<workgroup> sums : array<f32, ${jA}>;
@compute @workgroup_size(${jA})
fn main(@builtin(local_invocation_index) thread : u32) {
  var sum = 0.0;
  for (var i = thread; i < arrayLength(&x); i += ${jA}u) {
    let z = ${Ft(o)} * x[i];
    sum += max(z, 0.0) + log(1.0 + exp(-abs(z)));
  }
  sums[thread] = sum;
  for (var half = ${jA/2}u; half > 0u; half /= 2u) {
    workgroupBarrier();
    if (thread < half) { sums[thread] += sums[thread + half]; }
  }
  if (thread == 0u) { mean[0] = sums[0] / f32(arrayLength(&x)); }
}`},[1,1,1]);return s},OY=({inputs:r,attrs:t,backend:e})=>{let{dy:n,x:o}=r,s=t.sign,[a]=jo(e,{name:`mean_softplus_grad_${s}`,inputs:{dy:n,x:o},outputs:{dx:o.shape},inFours:!1,code:`
  let scale = ${Ft(s)} * dy[0] / f32(arrayLength(&x));
  // The sigmoid, whose exponential must not overflow.
  let e = exp(-abs(x[i]));
  dx[i] = scale * select(e, 1.0, ${Ft(s)} * x[i] >= 0.0) / (1.0 + e);`});return a};je({kernelName:ma,backendName:"webgpu",kernelFunc:LY});je({kernelName:ic,backendName:"webgpu",kernelFunc:OY});var QY=({inputs:r,attrs:t,backend:e})=>{let{shape:n,dtype:o,firstBlock:s}=t,a=e,u=a.makeOutput(n,o),[l,i]=a.typedArrayFromHeap(r.key),c=So(e);if(c){let p=+(o==="float32");return c.withScratch(64*c.threads,f=>{let m=[c.address(u),l,i,s??0,p,f];c.run("threefry",m,On(I.sizeFromShape(n)))}),u}return cd(a.typedArrayFromHeap(u),l,i,s),u};je({kernelName:da,backendName:"wasm",kernelFunc:QY});function eb(r,{x:t,offsets:e},{shape:[n,o,s,a],fill:u,sign:l}){r.fill(u);for(let i=0;i<n;i++){let c=l*e[2*i],p=l*e[2*i+1];if(Math.abs(p)>=s)continue;let f=a*(s-Math.abs(p)),m=a*Math.max(0,p),d=a*Math.max(0,-p);for(let h=Math.max(0,c);h<Math.min(o,o+c);h++){let g=a*s*(o*i+h-c)+d;r.set(t.subarray(g,g+f),a*s*(o*i+h)+m)}}}var zY=({inputs:r,attrs:t,backend:e})=>{let{x:n,offsets:o}=r,s=e,a=i=>s.readSync(i.dataId),u=new Float32Array(qr(n)),l={...t,shape:n.shape};return eb(u,{x:a(n),offsets:a(o)},l),s.makeTensorInfo(n.shape,"float32",u)};je({kernelName:Ai,backendName:"cpu",kernelFunc:zY});Fr({kernelName:Ai,inputsToSave:["offsets"],gradFunc:(r,[t],e)=>({x:()=>{let n={fill:0,sign:-e.sign};return Bt().runKernel(Ai,{x:r,offsets:t},n)}})});var WY=({inputs:r,attrs:t,backend:e})=>{let{x:n,offsets:o}=r,s=e,a=i=>s.typedArrayFromHeap(i),u=s.makeOutput(n.shape,"float32"),l={...t,shape:n.shape};return eb(a(u),{x:a(n),offsets:a(o)},l),u};je({kernelName:Ai,backendName:"wasm",kernelFunc:WY});var UY=({inputs:r,attrs:t,backend:e})=>{let{x:n,offsets:o}=r,{fill:s,sign:a}=t,[,u,l,i]=n.shape,[c]=jo(e,{name:["translate",s,a].join("_"),inputs:{x:n,offsets:o},outputs:{result:n.shape},sizes:{height:u,width:l,channels:i},inFours:!1,code:`
  let pixel = i / sizes.channels;
  let column = i32(pixel % sizes.width);
  let row = i32(pixel / sizes.width % sizes.height);
  let image = pixel / sizes.width / sizes.height;
  let down = ${a} * i32(offsets[2u * image]);
  let right = ${a} * i32(offsets[2u * image + 1u]);
  let inside = row >= down && row - down < i32(sizes.height)
    && column >= right && column - right < i32(sizes.width);
  let back = (down * i32(sizes.width) + right) * i32(sizes.channels);
  result[i] = select(${Ft(s)}, x[select(i, u32(i32(i) - back), inside)], inside);`});return c};je({kernelName:Ai,backendName:"webgpu",kernelFunc:UY});var GY=50,YA=class extends ia{#e;#t=!1;#r=new Set;constructor(...[t,e]){super(t,e),HY(t),t.addEventListener("uncapturederror",n=>{let{error:o}=n;this.#e??=o instanceof GPUOutOfMemoryError?new Cs(`more on the GPU (${o.message})`):new MA(VY(o.message))}),t.lost.then(({message:n,reason:o})=>{let s=new NA(n||o);this.#e=s,this.#t=!0;for(let a of this.#r)a(s)})}get isLost(){return this.#t}async faultBehind(t){await new Promise(n=>setTimeout(n,GY));let e=this.#n();return e===void 0||Object(t).cause===e?t:e}#n(){let t=this.#e;return this.#t||(this.#e=void 0),t}async read(t){let{promise:e,resolve:n,reject:o}=Promise.withResolvers();this.#r.add(o),super.read(t).then(n,o);let s;try{s=await e}catch(u){throw await this.faultBehind(u)}finally{this.#r.delete(o)}let a=this.#n();if(a!==void 0)throw a;return s}},VY=r=>r.trim().split(`
`)[0];function HY(r){let{maxBufferSize:t,maxStorageBufferBindingSize:e}=r.limits,n=r.createBuffer;r.createBuffer=o=>{let{size:s,usage:a}=o,u=a&GPUBufferUsage.STORAGE?Math.min(t,e):t;if(s<=u)return n.call(r,o);let[l,i]=[s,u].map(c=>`${(c/2**20).toFixed(0)} MiB`);throw new Cs(`a tensor of ${l} where the GPU takes at most ${i}`)}}var qY=["maxBufferSize","maxComputeInvocationsPerWorkgroup","maxComputeWorkgroupSizeX","maxComputeWorkgroupStorageSize","maxComputeWorkgroupsPerDimension","maxStorageBufferBindingSize"],KY=["timestamp-query","bgra8unorm-storage"],jY=64,vF;async function YY(){let r=await navigator.gpu.requestAdapter({powerPreference:"high-performance"});if(!r)throw new Error("Cannot use WebGPU as there is no adapter: use wasm");let{features:t,limits:e,info:n}=r,o=await r.requestDevice({requiredFeatures:KY.filter(s=>t.has(s)),requiredLimits:{...Object.fromEntries(qY.map(s=>[s,e[s]])),maxStorageBuffersPerShaderStage:Math.min(e.maxStorageBuffersPerShaderStage,jY)}});return vF=new YA(o,n)}var tb="webgpu",XY=3;function EF(){nS(tb),Ji(tb,YY,XY)}function DF(){vF?.isLost&&EF()}oS(tb)!==null&&EF();var JY=8,ZY=65541;async function eX(){let r=await globalThis.navigator?.gpu?.requestAdapter();if(!r)return;let{description:t,device:e,vendor:n}=r.info,o=t||e||n||"unnamed adapter",s=r.info.isFallbackAdapter===!0||/llvmpipe|lavapipe|swiftshader|basic render/i.test(`${t} ${e}`)||Number(n)===ZY;return{device:o,software:s}}var BF=!1;async function tX(r){try{return await R3(Zi(),r),r}catch(t){return BF||console.warn(`Computing on one thread as ${t instanceof Error?t.message:t}`),BF=!0,1}}var RF=Promise.resolve();function rX(r){let t=async()=>await E3(()=>Sx("wasm"))?(S3(Zi()),tX(r)):0,e=RF.then(t);return RF=e.catch(()=>{}),e}async function rb(r="auto",{threads:t=Math.min(JY,navigator.hardwareConcurrency)}={}){if(!Number.isSafeInteger(t)||t<1)throw new RangeError(`Cannot compute on ${t} threads: give a whole number from 1`);let e=r==="auto"||r==="webgpu"?await eX():void 0;if(r==="webgpu"&&e===void 0)throw new Error("Cannot use the backend webgpu as this machine has no WebGPU adapter: install a Vulkan driver, or use wasm");let n=e!==void 0&&!e.software,o=r==="auto"?n?"webgpu":"wasm":r;me().set("WEBGPU_CPU_FORWARD",!1),o==="webgpu"&&DF();let s=o==="wasm"?await rX(t):Number(await Sx(o));if(s===0)throw new Error(`Cannot use the backend ${o} as it does not start on this machine: try another one`);if(o==="webgpu")return{name:o,device:e.device,gpu:n,threads:s};let u=`${`${navigator.hardwareConcurrency} CPU cores`}, ${s} ${s>1?"threads":"thread"}`;return{name:o,device:u,gpu:!1,threads:s}}function TF(r,t){return Bt().runKernel(da,{key:r},{...t})}function _F(r){if(!Number.isSafeInteger(r)||r<0)throw new RangeError(`Cannot make a random key as the seed must be a whole number from 0: current value is ${r}`);return Ql([Math.floor(r/2**32)|0,r|0],"int32")}function XA(r,t){return TF(r,{shape:[2],dtype:"int32",firstBlock:t})}function pd(r,t){return TF(r,{shape:[...t],dtype:"float32"})}function NF(r,t){return Je(()=>{let[e,n]=Mm(pd(r,[...t,2]),-1),o=wr(Rm(xe(Yx(qt(1,e)),-2)));return xe(o,Wx(xe(n,2*Math.PI)))})}function MF(r,t){let e=Object(r);return Object.entries(t).every(([n,o])=>typeof o=="number"?Number.isFinite(e[n]):typeof e[n]==typeof o)}var nX=/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;function sn(r){let t=oX(r).replace(nX,"\uFFFD");return t.length<=80?t:`${t.slice(0,80)}\u2026`}function oX(r){if(typeof r=="string")return r;try{return JSON.stringify(r)??"missing"}catch{return"nested too deeply"}}var FF={F32:{dtype:"float32",bytes:4,read:r=>new Float32Array(r)},I32:{dtype:"int32",bytes:4,read:r=>new Int32Array(r)},F16:{dtype:"float32",bytes:2,read:r=>Float32Array.from(new Float16Array(r))}},sX=1e8,PF=6;function eo(r){throw new TypeError(`Cannot read the safetensors file as ${r}`)}var $F=r=>typeof r=="object"&&r!==null&&!Array.isArray(r);function iX(r){r.length<8&&eo(`it has ${r.length} bytes, too few for a header: it is truncated or of another format`);let t=new DataView(r.buffer,r.byteOffset,r.byteLength),e=Number(t.getBigUint64(0,!0));(e>sX||8+e>r.length)&&eo(`its header does not fit into ${r.length} bytes: it is truncated or of another format`);let n;try{n=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(8,8+e)))}catch{return eo("its header is not JSON: it is of another format or damaged")}$F(n)||eo("its header is not an object: it is damaged");let{__metadata__:o={},...s}=n;return(!$F(o)||Object.values(o).some(a=>typeof a!="string"))&&eo("its metadata is not text by name: it is damaged"),{entries:s,metadata:o,data:r.subarray(8+e)}}var LF=r=>Array.isArray(r)&&r.every(t=>Number.isSafeInteger(t)&&t>=0);function OF(r,t=()=>!0){let{entries:e,metadata:n,data:o}=iX(r),s=Object.entries(e).map(([l,i])=>{typeof i?.dtype!="string"&&eo(`the entry of "${sn(l)}" is damaged`);let c=t(l);if(c&&!Object.hasOwn(FF,i.dtype)){let g=sn(i.dtype);eo(`"${sn(l)}" has the type ${g}, and only F32, F16 and I32 are supported`)}let{shape:p,data_offsets:f}=i;(!LF(p)||!LF(f)||f.length!==2)&&eo(`the entry of "${sn(l)}" is damaged`),p.length>PF&&eo(`"${sn(l)}" has more than ${PF} dimensions`);let[m,d]=f,h=c?FF[i.dtype]:void 0;return h&&d-m!==I.sizeFromShape(p)*h.bytes&&eo(`"${sn(l)}" of shape [${p}] has ${d-m} bytes: it is damaged`),d>o.length&&eo(`"${sn(l)}" ends at byte ${d} of ${o.length}: it is truncated`),{name:l,format:h,shape:p,start:m,end:d}}),a=0;for(let{name:l,start:i,end:c}of s.toSorted((p,f)=>p.start-f.start||p.end-f.end))i!==a&&eo(`"${sn(l)}" starts at byte ${i} where ${a} is due: it is damaged`),a=c;a!==o.length&&eo(`its tensors end at byte ${a} of ${o.length}: it is damaged`);let u=new Map;for(let{name:l,format:i,shape:c,start:p,end:f}of s){if(i===void 0)continue;let m=i.read(o.slice(p,f).buffer);u.set(l,Im(m,c,i.dtype))}return{tensors:u,metadata:n}}var zF={generator:"dcgan",discriminator:"dcgan",normalisation:"batch",kernel:3,height:96,width:80,widthFactor:1,noiseSize:64,leakySlope:.01,dropoutRate:.1},QF=r=>ZA(r+1,t=>[16,40,96,160,192][Math.min(r-t,4)]),WF={dcgan:r=>[64,...ZA(r,t=>t===r-1?64:t===0?256:128)],residual:QF,"norm-free":QF},UF={dcgan:r=>ZA(r,t=>Math.min(128,32*2**t)),residual:r=>ZA(r,t=>Math.min(512,64*2**t))},aX={dcgan:1,residual:8,"norm-free":8},uX=["batch","spectral","none"],lX=[3,4],nb=4,ob=8;function ZA(r,t){return Array.from({length:r},(e,n)=>t(n))}function JA(r,t,e){if(!e.includes(t))throw new RangeError(`Cannot build the model as its ${r} is ${sn(t)}: choose ${e.join(" or ")}`)}function cX({generator:r,discriminator:t,normalisation:e,kernel:n,minibatchDeviation:o=0}){if(JA("generator",r,Object.keys(WF)),JA("discriminator",t,Object.keys(UF)),JA("normalisation",e,uX),JA("kernel",n,lX),t==="residual"&&e==="batch")throw new RangeError("Cannot build the residual discriminator with normalisation by the batch: choose none or spectral");if(o!==0){if(!(Number.isSafeInteger(o)&&o>=2))throw new RangeError(`Cannot build the model as groups for the minibatch deviation must be 0, or whole numbers from 2 on: current value is ${sn(o)}`);if(t!=="residual")throw new RangeError(`Cannot build the ${t} discriminator with a minibatch deviation: choose residual, or groups of 0`)}}function pX({generator:r,grown:t=0},e){let n=r==="dcgan"?0:e-1;if(!(Number.isSafeInteger(t)&&t>=0&&t<=n))throw new RangeError(`Cannot build the ${r} generator as what it has grown must be a whole number from 0 to ${n}: current value is ${sn(t)}`)}function fX(r,t){return Math.min(ob,Math.floor(Math.log2(Math.min(r,t)/nb)))}function mX(r,t){let e=[r,t].map(s=>Number.isFinite(s)?Math.max(s,0):0),n=[0,0],o=1/0;for(let s=1;s<=ob;s++){let a=2**s,u=e.map(c=>Math.max(nb,Math.round(c/a))*a),l=s===ob?1/0:(2*nb-1)*a;Math.min(...u)>l&&(u[e[0]<e[1]?0:1]=l);let i=Math.hypot(u[0]-e[0],u[1]-e[1]);i<=o&&([n,o]=[[u[0],u[1]],i])}return n}function ko(r){cX(r);let{height:t,width:e,widthFactor:n,noiseSize:o}=r;if(!(Number.isSafeInteger(o)&&o>=1))throw new RangeError(`Cannot build the model as its noise size must be a whole number of at least 1: current value is ${o}`);if(!(n>0&&n<=64))throw new RangeError(`Cannot build the model as the width factor must be above 0 and at most 64: current value is ${n}`);let s=fX(t,e),a=2**s;if(!(s>=1)||t%a!==0||e%a!==0){let[c,p]=mX(t,e);throw new RangeError(`Cannot build a model for ${t}x${e} images as both sides must be ${s>=1?`multiples of ${a}`:"at least 8"}: the nearest size is ${c}x${p}`)}pX(r,s);let u=c=>p=>{let f=aX[c];return f*Math.max(1,Math.round(p*n/f))},[l,...i]=WF[r.generator](s);return{depth:s,base:[t/a,e/a],baseChannels:u(r.generator)(l),generatorChannels:i.map(u(r.generator)),discriminatorChannels:UF[r.discriminator](s).map(u(r.discriminator))}}function cc(r,t,e={}){return Bt().runKernel(r,t,e)}var dX={conv2d:(r,{kernel:t,bias:e},n)=>cc(n.slope===1?ca:hi,{x:r,filter:t,bias:e},n),convTranspose2d:(r,{kernel:t,bias:e},n)=>cc(n.slope===1?pa:gi,{x:r,filter:t,bias:e},n),leakyRelu:(r,t)=>cc(ua,{x:r},{slope:t}),dropout:(r,t,e)=>cc(la,{x:r,keys:t},e),batchNorm:(r,t,e)=>{let[n,,,o,s]=cc(fa,{x:r,...t},e);return[n,o,s]},meanSoftplus:(r,t)=>cc(ma,{x:r},{sign:t}),adam:(r,{step:t,share:e},n)=>{let o=e===void 0?t:_m([go(t,"float32"),e]),s=cc(If,[o,...r.flat()],{...n});return r.map((a,u)=>s.slice(3*u,3*u+3))}};function vf(){let r=wm();return r==="webgpu"||r==="wasm"&&So(Zi())!==void 0?dX:void 0}function fd(r){return Bt().runKernel(Zn,{x:r},{shape:r.shape})}function ub(r,t){return Pl((e,n)=>({value:Le(e,n),gradFunc:o=>[o,fd(o)]}))(r,t)}function ks(r,{kernel:t,bias:e}){let n=_n(r,t);return e===void 0?n:ub(n,e)}function vo(r,{kernel:t,bias:e=ra([t.shape[3]])},{stride:n=1,slope:o=1}={}){return vf()?.conv2d(r,{kernel:t,bias:e},{stride:n,slope:o})??Qn(ub(Qx(r,t,n,"same"),e),o)}function Ef(r,{kernel:t,bias:e=ra([t.shape[2]])},{stride:n=2,slope:o=1}={}){let[s,a,u]=r.shape,l=[s,a*n,u*n,t.shape[2]];return vf()?.convTranspose2d(r,{kernel:t,bias:e},{stride:n,slope:o})??Qn(ub(zx(r,t,l,n,"same"),e),o)}function Qn(r,t){return t===1?r:vf()?.leakyRelu(r,t)??Pl((e,n)=>{let o=e;return n([o]),{value:Dm(o,t),gradFunc:(s,a)=>xe(s,Nm(lc(a[0]),t))}})(r)}function VF({shape:r},t){if(!(t===1||r[0]%t===0))throw new RangeError(`Cannot take [${r}] for ${t} equal batches as ${r[0]} is no multiple of ${t}: put batches of one size together`)}function ey(r,t,{rate:e,stream:n=0,slope:o=1}){let s=t.size/2;return VF(r,s),e===0?Qn(r,o):vf()?.dropout(r,t,{rate:e,stream:n,slope:o})??Je(()=>{let a=[r.size/s],u=Mm(qe(t,[s,2])).map(i=>pd(XA(i,n),a)),l=go(jx(ta(u),e),"float32");return Qn(xe(r,qe(xe(l,1/(1-e)),r.shape)),o)})}var ib=.001,ab=.99;function pc(r,{params:t,stats:e},{training:n,batches:o=1,slope:s=1}){let a=t.gamma.rank===2;if(!n){let f=bh(Le(e.moving_variance,ib)),m=xe(t.gamma,f),d=qt(t.beta,xe(e.moving_mean,m)),[h,g]=[m,d].map(A=>a?sb(A,r):A);return{y:Qn(Le(xe(r,h),g),s),stats:e}}if(VF(r,o),a&&o>1)throw new RangeError(`Cannot normalise ${o} batches with a scale for each image: normalise them one by one`);let u=vf();if(u){let{moving_mean:f,moving_variance:m}=e,d={epsilon:ib,momentum:ab,batches:o,slope:s},[h,g,A]=u.batchNorm(r,{...t,movingMean:f,movingVariance:m},d);return{y:h,stats:{moving_mean:g,moving_variance:A}}}if(a){let f={gamma:Ih(e.moving_mean),beta:Ur(e.moving_mean)},m=pc(r,{params:f,stats:e},{training:n}),d=Le(xe(m.y,sb(t.gamma,r)),sb(t.beta,r));return{y:Qn(d,s),stats:m.stats}}let l=t,i=e,c=(o===1?[r]:oI(r,o)).map(f=>{let[m,d,h]=hX(f,l),g=f.size/f.shape[f.rank-1];return i={moving_mean:GF(i.moving_mean,d),moving_variance:GF(i.moving_variance,xe(h,g/Math.max(g-1,1)))},m}),p=o===1?c[0]:ta(c);return{y:Qn(p,s),stats:i}}function sb(r,{shape:t}){return qe(r,t.map((e,n)=>n%(t.length-1)===0?e:1))}function GF(r,t){let e=xe(r,ab);return lc(Le(e,xe(t,1-ab)))}function hX(r,t){let e=r.size/r.shape[r.rank-1],n=Mt(fd(r),e),o=Mt(fd(Gr(qt(r,n))),e),s=bh(Le(o,ib));return[gX(r,t,{mean:n,deviation:s}),n,o]}function gX(r,{gamma:t,beta:e},{mean:n,deviation:o}){return Pl((s,a,u,l)=>{let[i,c,p]=[s,a,u];return l([i,c,n,o]),{value:Le(xe(qt(i,n),xe(c,o)),p),gradFunc:(f,[m,d,h,g])=>{let A=m.size/h.size,y=xe(qt(m,h),g),x=fd(f),w=fd(xe(f,y)),b=Le(Mt(x,A),xe(y,Mt(w,A)));return[xe(qt(f,b),xe(d,g)),w,x]}}})(r,t,e)}function vs(r){return{shapes:r,init:t=>Je(()=>Aa(r,e=>e.init(t)))}}function xa(r,t){return{shape:r,init:()=>vl([...r],t)}}var Yo=r=>xa(r,0);function fc(r,t){let e=I.sizeFromShape(r.slice(0,-2)),[n,o]=r.slice(-2),s=Math.sqrt(6/(e*(n+o)));return{shape:r,init:u=>xe(qt(xe(pd(XA(u,t),r),2),1),s)}}function to(r,t,e=r.at(-1)){return{kernel:fc(r,t),bias:Yo([e])}}function ty(r){return{gamma:xa([r],1),beta:Yo([r])}}function yi(r){return{moving_mean:Yo([r]),moving_variance:xa([r],1)}}var AX=[1/4,3/4,3/4,1/4],yX=[0,1,1,0];function HF(r,t){let e=Ql([...r]),n=xe(qe(e,[4,1,1,1]),qe(e,[1,4,1,1]));return xe(n,t)}function ry([r,t],e,{transposed:n}){let{init:o}=fc([1,1,r,t],e),s=n?1:1/4;return{kernel:{shape:[4,4,r,t],init:u=>HF(AX,xe(o(u),s))}}}function qF(r){return HF(yX,r)}function KF(r){let{depth:t,base:e,discriminatorChannels:n}=ko(r),{kernel:o,leakySlope:s,dropoutRate:a}=r,u=r.normalisation==="batch"?n.slice(0,2):[],l=n.map((c,p)=>{let f=p===0?3:n[p-1];return{[`conv_${p+1}`]:to([o,o,f,c],p),...p<u.length&&{[`batch_norm_${p+1}`]:ty(c)}}}),i=e[0]*e[1]*n[t-1];return{isDeterministic:a===0&&r.normalisation!=="batch",...vs({params:{...Object.assign({},...l),dense:to([i,1],t)},stats:Object.fromEntries(u.map((c,p)=>[`batch_norm_${p+1}`,yi(c)]))}),apply({params:c,stats:p},f,{key:m}){let d=m!==void 0,h=d?m.size/2:1,g=(w,b,k=1)=>d?ey(w,m,{rate:a,stream:b,slope:k}):Qn(w,k),A={},y=f;for(let w=1;w<=t;w++){y=vo(y,c[`conv_${w}`],{stride:2});let b=`batch_norm_${w}`;if(b in c){let k={params:c[b],stats:p[b]},E={training:d,batches:h,slope:s},T=pc(g(y,w-1),k,E);y=T.y,A[b]=T.stats}else y=g(y,w-1,s)}let x=qe(y,[f.shape[0],-1]);return{logits:ks(g(x,t,s),c.dense),stats:A}}}}var xX=1e-8;function jF(r,t){let[e,n]=r.shape;if(e%t!==0)throw new RangeError(`Cannot take the deviation in groups of ${t} of ${e} images: give a multiple of ${t}`);let o=qe(r,[e/t,t,n]),s=qt(o,Bm(o,1,!0)),a=wr(Le(Bm(Gr(s),1),xX)),u=qe(Bm(a,1),[e/t,1,1]),l=qe(Ml(u,[1,t,1]),[e,1]);return ta([r,l],1)}function YF(r){let{depth:t,base:e,discriminatorChannels:n}=ko(r),{kernel:o,leakySlope:s,dropoutRate:a,minibatchDeviation:u=0}=r,l=n.map((c,p)=>{let f=p===0?3:n[p-1],m=p===0?c:f,d=[o,o,m,c];return[`block_${p+1}`,{conv:to([3,3,f,m],3*p),conv_strided:r.normalisation==="none"?{kernel:Yo(d),bias:Yo([c])}:to(d,3*p+1),skip:ry([f,c],3*p+2,{transposed:!1})}]}),i=e[0]*e[1]*n[t-1]+(u>0?1:0);return{isDeterministic:a===0,...vs({params:{...Object.fromEntries(l),dense:to([i,1],3*t)},stats:{}}),apply({params:c},p,{key:f}){let m=qt(xe(p,2),1);for(let A=1;A<=t;A++){let y=c[`block_${A}`],x=vo(A===1?m:Qn(m,s),y.conv,{slope:s}),w=vo(x,y.conv_strided,{stride:2});m=Le(vo(m,y.skip,{stride:2}),w)}let d=qe(m,[p.shape[0],-1]),h=f===void 0?Qn(d,s):ey(d,f,{rate:a,slope:s}),g=u>0?jF(h,u):h;return{logits:ks(g,c.dense),stats:{}}}}}var XF=([r])=>r.endsWith("/kernel");function JF(r){let{params:t}=r.shapes,e=Ss(t).filter(XF).map(([o,{shape:s}])=>{let a=s[s.length-1];return[o,xa([a],1/Math.sqrt(a))]}),n=vs({params:{},stats:Object.fromEntries(e)});return{...r,shapes:{params:t,stats:n.shapes.stats},init:o=>({...n.init(o),params:r.init(o).params}),apply({params:o,stats:s},a,{key:u}){let i=IX(o,s,{iterate:u!==void 0}),c={params:i.params,stats:{}},{logits:p}=r.apply(c,a,{key:u});return{logits:p,stats:i.vectors}}}}function IX(r,t,{iterate:e}){let n=new Map,o={};for(let[s,a]of Ss(r).filter(XF)){let{sigma:u,u:l,v:i}=wX(a,t[s],e);n.set(s,bX(a,{sigma:u,u:l,v:i})),o[s]=e?qe(l,[-1]):t[s]}return{params:Aa(r,(s,a)=>n.get(a)??s),vectors:o}}function wX(r,t,e){let n=qe(r,[-1,t.size]),o=qe(t,[1,-1]),s=_n(n,o,!1,!0),a=wr(_n(s,s,!0)),u=Mt(s,a);if(!e)return{sigma:a,u:o,v:u};let l=_n(u,n,!0),i=wr(_n(l,l,!1,!0));return{sigma:i,u:Mt(l,i),v:u}}function bX(r,{sigma:t,u:e,v:n}){return Pl((o,s)=>{let a=o,u=qe(Mt(qe(a,[-1,e.size]),t),a.shape);return s([u,t,e,n]),{value:u,gradFunc:(l,[i,c,p,f])=>{let m=qe(l,[-1,p.size]),d=Nn(xe(l,i)),h=_n(xe(f,d),p);return qe(Mt(qt(m,h),c),a.shape)}}})(r)}var CX={dcgan:KF,residual:YF};function ZF(r){ko(r);let t=CX[r.discriminator](r);return r.normalisation==="spectral"?JF(t):t}function eP(r){let{depth:t,base:e,baseChannels:n,generatorChannels:o}=ko(r),{noiseSize:s,kernel:a,leakySlope:u}=r,l=o.map((c,p)=>{let f=p===0?n:o[p-1];return{[`conv_transpose_${p+1}`]:to([a,a,c,f],p,c),...p<t-1&&{[`batch_norm_${p+1}`]:ty(c)}}}),i=e[0]*e[1]*n;return{noiseSize:s,...vs({params:{dense:{kernel:fc([s,i],t)},...Object.assign({},...l),conv:to([3,3,o[t-1],3],t+1)},stats:Object.fromEntries(o.slice(0,-1).map((c,p)=>[`batch_norm_${p+1}`,yi(c)]))}),apply({params:c,stats:p},f,{training:m}){let d={},h=Qn(ks(f,c.dense),u),g=qe(h,[f.shape[0],...e,n]);for(let A=1;A<=t;A++){let y=A===t,x=c[`conv_transpose_${A}`];if(g=Ef(g,x,{stride:2,slope:y?u:1}),!y){let w=`batch_norm_${A}`,b={params:c[w],stats:p[w]},k=pc(g,b,{training:m,slope:u});g=k.y,d[w]=k.stats}}return{images:kl(vo(g,c.conv)),stats:d}}}}function lb({noiseSize:r},t){let e=Yo([r,t]);return{scale:{kernel:e,bias:xa([t],1)},shift:{kernel:e,bias:Yo([t])}}}function cb(r){let{depth:t,base:e,baseChannels:n,generatorChannels:o}=ko(r),{noiseSize:s,kernel:a,leakySlope:u,grown:l=0}=r,i=o.map((g,A)=>{let y=A===0?n:o[A-1];return{params:{norm_1:lb(r,y),conv_transpose:{kernel:fc([a,a,g,y],2*A)},norm_2:lb(r,g),conv:{kernel:Yo([3,3,g,g])},skip:ry([g,y],2*A+1,{transposed:!0})},stats:{norm_1:yi(y),norm_2:yi(g)}}}),c=(g,A)=>({norm:lb(r,g),conv:to([3,3,g,3],A)}),p=()=>qF(qe(qx(3),[1,1,3,3])),f=o.slice(t-1-l,-1).map((g,A)=>{let{norm:y,conv:x}=c(g,3*t+1-l+A);return{params:{norm:y,conv:x,skip:{kernel:{shape:[4,4,3,3],init:p}}},stats:{norm:yi(g)}}}),m=g=>({...Object.fromEntries(i.map((A,y)=>[`block_${y+1}`,A[g]])),...Object.fromEntries(f.map((A,y)=>[`picture_${t-l+y}`,A[g]]))}),d=e[0]*e[1]*n,h=o[t-1];return{noiseSize:s,...vs({params:{dense:to([s,d],2*t),...m("params"),...c(h,2*t+1)},stats:{...m("stats"),norm:yi(h)}}),apply({params:g,stats:A},y,{training:x}){let w=(_,{scale:B,shift:P},$)=>{let z={gamma:ks(y,B),beta:ks(y,P)};return pc(_,{params:z,stats:$},{training:x,slope:u})},b={},k=ks(y,g.dense),E=(_,B)=>B?Le(_,B):_,T,N=qe(k,[y.shape[0],...e,n]);for(let _=1;_<=t;_++){let B=`block_${_}`,P=g[B],$=w(N,P.norm_1,A[B].norm_1),z=Ef($.y,P.conv_transpose),Q=w(z,P.norm_2,A[B].norm_2);N=Le(Ef(N,P.skip),vo(Q.y,P.conv)),b[B]={norm_1:$.stats,norm_2:Q.stats};let G=`picture_${_}`;if(G in g){let V=g[G],{y:H,stats:J}=w(N,V.norm,A[G].norm);T=Ef(E(vo(H,V.conv),T),V.skip),b[G]={norm:J}}}let v=w(N,g.norm,A.norm);return{images:kl(E(vo(v.y,g.conv),T)),stats:{...b,norm:v.stats}}}}}function tP(r){let t=cb(r);return{...t,apply(e,n,{training:o}){let{images:s,stats:a}=t.apply(e,n,{training:!1});return{images:s,stats:o?Aa(a,u=>u.clone()):a}}}}var SX={dcgan:eP,residual:cb,"norm-free":tP};function ny(r){return ko(r),SX[r.generator](r)}var Utt=new URL("./pretrained/faces.safetensors",import.meta.url),rP="nash-generator-1";function nP(r,{discriminator:t=!1}={}){let{tensors:e,metadata:{format:n,config:o,...s}}=OF(r),a=u=>{throw new TypeError(`Cannot read the generator as ${u}`)};try{n!==rP&&a(`its format is ${n?sn(n):"not named"}, not ${rP}`);let u=kX(o)??a(`its config is damaged: current value is ${sn(o)}`),l=[...e.keys()].some(m=>m.startsWith("discriminator/")),i={...ny(u).shapes,...l&&{discriminator:ZF(u).shapes}},{discriminator:c,...p}=Uw(i,e),f=Ss(i).length;e.size!==f&&a(`it holds ${e.size} tensors where ${f} are needed`);for(let[m,{dtype:d}]of e)d!=="float32"&&a(`"${sn(m)}" is of the type ${d}, not float32`);return c&&!t&&WA(c),{network:p,...c&&t&&{discriminator:c},config:u,metadata:s}}catch(u){for(let l of e.values())l.dispose();throw u}}function kX(r){try{let t=JSON.parse(r);return MF(t,zF)?t:void 0}catch{return}}function oP(r,t){let[e]=r.shape;if(e<2)throw new RangeError(`Cannot walk between latents as there are ${e}: at least 2 are needed`);return Je(()=>{let n=Kx(r,Ql([...Array(e).keys()].map(u=>(u+1)%e),"int32")),o=Mt(Nn(xe(r,n),1,!0),xe(Hx(r,2,1,!0),Hx(n,2,1,!0))),s=_x(Ox(o,-1+1e-6,1-1e-6)),a=Array.from({length:t},(u,l)=>{let i=l/t;return Mt(Le(xe(Tm(xe(s,1-i)),r),xe(Tm(xe(s,i)),n)),Tm(s))});return qe(_m(a,1),[e*t,-1])})}function pb(r,t){return xe(r,t)}var sP=16;async function*vX(r,t,e){let[n]=t.shape;for(let o=0;o<n;o+=sP){let s=Je(()=>{let l=Wp(t,[o,0],[Math.min(sP,n-o),-1]);return e.apply(r,l,{training:!1}).images}),a=await s.data();s.dispose();let u=a.length/s.shape[0];for(let l=0;l<a.length;l+=u)yield a.subarray(l,l+u)}}async function iP(r,t,e){let n=new Float32Array(0),o=0;for await(let s of vX(r,t,e))o===0&&(n=new Float32Array(t.shape[0]*s.length)),n.set(s,o),o+=s.length;return n}var it=Hc(mP(),1);var dP=it.EigenvalueDecomposition;var hP=it.Matrix;var Ktt=it.default.Matrix?it.default.Matrix:it.Matrix;async function gP(r,{noiseSize:t,count:e}){let n=Je(()=>{let l=Ss(r).map(([,i])=>i).filter(({shape:i})=>i.length===2&&i[0]===t);return Nx(l.map(i=>_n(i,i,!1,!0)))}),o=await n.array();n.dispose();let{eigenvectorMatrix:s}=new dP(new hP(o),{assumeSymmetric:!0}),u=s.transpose().to2DArray().reverse().slice(0,e).map(pJ);return Gp(u,[u.length,t])}function pJ(r){let t=r.reduce((e,n)=>Math.abs(n)>Math.abs(e)?n:e);return r.map(e=>e*Math.sign(t))}var Sb=100;async function AP(r){Aw(new URL(".",document.baseURI).href),me().set("WASM_HAS_MULTITHREAD_SUPPORT",!1);try{return await rb(r,{threads:1})}catch(t){if(r!=="auto")throw t;return await rb("cpu")}}async function yP(r,t){let{network:e,config:n}=nP(r),{height:o,width:s,noiseSize:a}=n,u=ny(n),l=await gP(e.params,{noiseSize:a,count:t}),i=async p=>{let[f]=p.shape,m=await iP(e,p,u);p.dispose();let d=o*s*3;return Array.from({length:f},(h,g)=>{let A=new ImageData(s,o);for(let y=g*d,x=0;x<A.data.length;x+=4){for(let w=0;w<3;w++)A.data[x+w]=m[y++]*255;A.data[x+3]=255}return A})},c=(p,f)=>NF(_F(p),[f,a]);return{config:n,directions:l.shape[0],drawSeed:({seed:p,truncation:f,count:m})=>i(Je(()=>pb(c(p,m),f))),draw:async({seed:p,face:f,towards:m,way:d,offsets:h,truncation:g})=>{let A=Je(()=>{let y=k=>Wp(c(p,Math.max(f,m)+1),[k,0],[1,a]),x=y(d===Sb?m:f);if(f!==m&&d>0&&d<Sb){let k=oP(ta([y(f),y(m)]),Sb);x=Wp(k,[d,0],[1,a])}let w=Gp([...h],[1,h.length]),b=Le(x,_n(w,l));return pb(b,g)});return(await i(A))[0]},dispose:()=>{l.dispose(),WA(e)}}}var xP=12,IP=8,wP=4,fJ=2**32,mJ=4e3;function SP({backend:r,onOutcome:t}){let e=St("generator"),n=St("towards"),[o,s,a]=["seed","truncation","way"].map(D=>St(D)),u=St("faces"),l=St("face"),i=St("walk"),c=Array.from({length:xP},(D,_)=>{let B=sr("canvas",{width:1,height:1}),P=sr("button",{type:"button",onclick:()=>E(_)},B,`${_}`);return P.ariaLabel=`Face ${_}`,{button:P,canvas:B}});St("grid").append(...c.map(({button:D})=>D));let p=Array.from({length:IP},(D,_)=>{let[B,P,$,z]=[-wP,wP,.1,0].map(String),Q=sr("input",{type:"range",min:B,max:P,step:$,value:z});Q.ariaLabel=`Direction ${_+1}`;let G=sr("output",{},"0"),V=sr("label",{},sr("span",{ariaHidden:"true"},`${_+1}`),Q,G);return{input:Q,output:G,label:V}});St("directions").append(...p.map(({label:D})=>D)),qa(n,c.map((D,_)=>({value:`${_}`,text:`face ${_}`}))),n.value="1";let f=[],m,d=0,h="",g="",A=()=>f.find(({value:D})=>D===e.value),y=({address:D,version:_})=>`${D} ${_}`,x=()=>({seed:o.validity.valid?Math.floor(o.valueAsNumber):0,face:d,towards:Number(n.value),way:a.valueAsNumber,offsets:p.slice(0,m?.painter.directions).map(({input:D})=>D.valueAsNumber),truncation:s.valueAsNumber}),w=async(D,{seed:_,truncation:B})=>{let P=JSON.stringify([m?.file,_,B]);if(P===h)return;let $=await D.drawSeed({seed:_,truncation:B,count:xP});for(let[z,Q]of $.entries())bP(Q,c[z].canvas);h=P},b=$d(async()=>{let D=A();if(D===void 0)return;let _=y(D);u.ariaBusy="true",g="";try{if(_!==m?.file){let $=await yP(await dJ(D.address),IP);m?.painter.dispose(),m={file:_,painter:$};for(let[z,{label:Q}]of p.entries())Q.hidden=z>=$.directions}let{painter:B}=m,P=x();bP(await B.draw(P),l),await w(B,P),k(P,B),t("")}catch(B){g=_,t(B instanceof Error?B.message:String(B))}finally{u.ariaBusy="false"}}),k=({seed:D,face:_,towards:B,way:P,offsets:$,truncation:z},Q)=>{let{height:G,width:V}=Q.config,H=P===0?`face ${_}`:`${P} % of the way from face ${_} to ${B}`,J=$.some(j=>j!==0)?", moved":"";l.ariaLabel=`Seed ${D}, ${H}${J}`,St("caption").textContent=`${l.ariaLabel} \xB7 ${G}x${V} \xB7 ${r}`;for(let[j,{button:M}]of c.entries())M.ariaPressed=String(j===_);St("truncation-value").textContent=z.toFixed(2),St("way-value").textContent=`${P} %`;for(let{input:j,output:M}of p)M.textContent=j.valueAsNumber.toFixed(1)},E=D=>{d=D,a.value="0",b()},T=0,N=()=>{cancelAnimationFrame(T),T=0,i.textContent="Walk"},v=()=>{let D=performance.now();i.textContent="Stop";let _=B=>{a.value=String(Math.round(50-50*Math.cos((B-D)/mJ*2*Math.PI))),T=requestAnimationFrame(_),b()};T=requestAnimationFrame(_)};for(let D of[o,s,a,n,...p.map(({input:_})=>_)])D.addEventListener("input",()=>b());return a.addEventListener("pointerdown",N),a.addEventListener("keydown",N),e.addEventListener("change",()=>b()),i.addEventListener("click",()=>T?N():v()),St("random").addEventListener("click",()=>{o.value=String(Math.floor(Math.random()*fJ)),b()}),St("reset").addEventListener("click",()=>{for(let{input:D}of p)D.value="0";b()}),St("save").addEventListener("click",()=>CP(l,`face_${o.value}_${d}.png`)),St("save-all").addEventListener("click",()=>CP(hJ(c.map(({canvas:D})=>D)),`faces_${o.value}.png`)),{update:async D=>{f=D,qa(e,D);let _=A();_&&![m?.file,g].includes(y(_))&&await b()}}}async function dJ(r){let t=await fetch(r);if(!t.ok)throw new Error(`Cannot load ${r}: ${(await t.text()).trim()}`);return new Uint8Array(await t.arrayBuffer())}function bP(r,t){t.width!==r.width&&(t.width=r.width),t.height!==r.height&&(t.height=r.height),t.getContext("2d").putImageData(r,0,0)}function hJ(r){let[{width:e,height:n}]=r,o=sr("canvas",{width:4*e,height:Math.ceil(r.length/4)*n}),s=o.getContext("2d");for(let[a,u]of r.entries())s.drawImage(u,a%4*e,Math.floor(a/4)*n);return o}function CP(r,t){r.toBlob(e=>u0(e,t),"image/png")}function kP(r){return`epoch_${String(r).padStart(4,"0")}.png`}var gJ=200;function vP(r){let t=St("sample-run"),e=St("epoch"),n=St("sample"),o=St("play"),s=St("evolution"),a=St("config"),u=[],l,i=()=>u.find(({name:g})=>g===t.value),c=()=>{let{name:g,samples:A}=i()??{name:"",samples:[]},y=A[e.valueAsNumber];if(n.hidden=y===void 0,e.disabled=o.disabled=A.length<2,St("epoch-value").textContent=y===void 0?"none":String(y),y===void 0)return;e.setAttribute("aria-valuetext",`epoch ${y}`);let x=r(g,`samples/${kP(y)}`);n.getAttribute("src")!==x&&(n.src=x),n.alt=`Faces from fixed noise after epoch ${y} of ${g}`},p=()=>{let g=Math.max(0,(i()?.samples.length??0)-1),A=e.value===e.max;e.max=String(g),A&&(e.value=String(g)),s.hidden=i()?.evolution===void 0,f(),c()},f=()=>{let g=s.querySelector("img"),{name:A,evolution:y}=i()??{};if(A===void 0||y===void 0||!s.open)return;let x=`${r(A,"evolution.gif")}?${y}`;g.getAttribute("src")!==x&&(g.src=x)},m=async()=>{let g=i()?.name;if(g===void 0||!a.open)return;let A=await fetch(r(g,"config.json"));a.querySelector("pre").textContent=await A.text()},d=()=>{clearInterval(l),l=void 0,o.textContent="Play"},h=()=>{e.value===e.max&&(e.value="0"),o.textContent="Stop",l=setInterval(()=>{e.stepUp(),c(),e.value===e.max&&d()},gJ),c()};return e.addEventListener("input",c),o.addEventListener("click",()=>l?d():h()),s.addEventListener("toggle",f),a.addEventListener("toggle",m),t.addEventListener("change",()=>{d(),e.value=e.max,p(),m()}),g=>{u=g,qa(t,u.map(({name:A})=>({value:A,text:A}))),p()}}var AJ=2e3,kb=St("status"),DP=(r,t)=>{kb.textContent!==r&&(kb.textContent=r),kb.className=t?"failure":""},vb=r=>DP(r instanceof Error?r.message:String(r),!0),Eb=(r,t)=>`runs/${encodeURIComponent(r)}/${t}`;async function EP(r){let t=await fetch(r).catch(()=>{throw new Error("Cannot reach the studio's server: is it still running?")});if(!t.ok)throw new Error(`Cannot load ${r}: ${(await t.text()).trim()}`);return await t.json()}function yJ({runs:r,pretrained:t}){let e=r.flatMap(({name:o,generator:s})=>s===void 0?[]:[{value:`run ${o}`,text:o,address:Eb(o,"generator.safetensors"),version:s}]),n={value:"pretrained",text:"comes with Nash",address:"pretrained.safetensors",version:""};return t?[...e,n]:e}function xJ(r){let t=new Map;return{update:e=>{for(let{name:n}of e){if(t.has(n))continue;let o=Ld(t.size),s=sr("input",{type:"checkbox",checked:t.size===0,onchange:r}),a=sr("span",{className:"swatch"});a.style.background=o,t.set(n,{box:s,color:o}),St("runs").append(sr("label",{},s,a,n))}},chosen:e=>e.flatMap(n=>{let{box:o,color:s}=t.get(n.name);return o.checked?[{run:n,color:s}]:[]})}}async function IJ(){let r=new URLSearchParams(location.search).get("backend")??"auto",{name:t}=await AP(r),e="",n=()=>{let h=`${l.runs.length} run${l.runs.length===1?"":"s"}`,g=l.live?"followed as they train":"as they were exported";DP(e||`${h}, ${g}`,e!=="")},o=SP({backend:t,onOutcome:h=>{e=h,n()}}),s=vP(Eb),a=h0(),u=new Map,l={live:!1,pretrained:!1,runs:[]},i=async({name:h,metrics:g})=>{if(g===void 0)return;let A=u.get(h);if(A?.version===g)return A.figures;let y=await EP(Eb(h,"metrics.json"));return u.set(h,{version:g,figures:y}),y},c="",f=$d(async()=>{let h=m.chosen(l.runs),g=JSON.stringify(h.map(({run:{name:y,metrics:x}})=>[y,x]));if(g===c)return;let A=await Promise.all(h.map(async({run:y,color:x})=>{let w=await i(y);return w?[{name:y.name,color:x,figures:w}]:[]}));c=g,a(A.flat())}),m=xJ(()=>f().catch(vb)),d=async()=>{l=await EP("studio.json");let{runs:h}=l;St("of-runs").hidden=h.length===0,m.update(h),s(h),await f(),n(),await o.update(yJ(l))};for(;;){try{document.hidden||await d()}catch(h){vb(h)}if(!l.live)return;await new Promise(h=>setTimeout(h,AJ))}}IJ().catch(vb);
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
@tensorflow/tfjs-core/dist/ops/greater_equal.js:
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
@tensorflow/tfjs-core/dist/ops/mean.js:
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
